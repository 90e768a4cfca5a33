/**
 * Which images the tree's own scripts would build, and from what: they do it once with empty programs and a `docker` that
 * only writes down what it is asked for. So it does not matter where in the scripts the calls stand.
 */

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram } from '../host/files.ts';
import { ask, type Environment } from '../host/process.ts';
import { createBuildOutputReader } from '../kubernetes/build-output.ts';
import { KbuildError } from '../problem.ts';
import { packagingWords } from './packaging.ts';
import { parseDockerCommand } from './toolbox/docker-command.ts';
import { linkProgram } from './toolbox/link-program.ts';
import { sourceScripts } from './tree-scripts.ts';

export interface RehearsedBuild {
  /** Such as `registry.k8s.io/kube-proxy-amd64:v0.0.0`. */
  readonly tag: string;
  readonly platform: string | undefined;
  readonly buildArguments: Readonly<Record<string, string>>;
  /** Its path, relative to the tree where it lies there, and the text. */
  readonly recipe: { readonly path: string; readonly text: string };
}

export interface Rehearsal {
  readonly builds: readonly RehearsedBuild[];
  /** The scripts ask for buildx, whatever they pack (v1.23 on). */
  readonly needsBuildx: boolean;
}

/** Relative to the tree: instead of `_output`, and removed again. */
const place = '_output/kbuild/rehearsal';

const docker = `#!/usr/bin/env bash
set -o errexit
call=$(mktemp -d "$KBUILD_CALLS/call-XXXXXX")
printf '%s\\0' "$@" >"$call/words"
last="\${*: -1}" file='' saved=''
while (($# > 0)); do
  case $1 in
    -f | --file) file=$2 ;;
    --file=*) file=\${1#*=} ;;
    -o) saved=$2 ;;
  esac
  shift
done
[[ -z $saved || -e $saved ]] || : >"$saved"
[[ -d $last ]] || exit 0
file="\${file:-$last/Dockerfile}"
[[ ! -f $file ]] || { printf %s "$file" >"$call/path" && cp "$file" "$call/text"; }
`;

/** As build_server_images is called, with a program of each name in its place. */
const script = `${sourceScripts}
for platform in "\${KUBE_SERVER_PLATFORMS[@]}"; do
  mkdir -p "$LOCAL_OUTPUT_BINPATH/$platform"
  for target in "\${KUBE_ALL_TARGETS[@]}" "\${KUBE_SERVER_IMAGE_TARGETS[@]}"; do : >"$LOCAL_OUTPUT_BINPATH/$platform/\${target##*/}"; done
done
KUBE_GIT_VERSION=v0.0.0
kube::release::build_server_images
`;

/** `env` is that of packaging. Throws when the tree's scripts fail. */
export async function rehearseImages(root: string, env: Environment): Promise<Rehearsal> {
  const folder = join(root, place);
  const [programs, calls] = [join(folder, 'programs'), join(folder, 'calls')];
  await rm(folder, { recursive: true, force: true });
  try {
    for (const path of [programs, calls]) await mkdir(path, { recursive: true });
    await writeFile(join(programs, 'docker'), docker, { mode: 0o755 });
    const ln = await findProgram('ln', env.PATH ?? '');
    if (ln !== undefined) await writeFile(join(programs, 'ln'), linkProgram(ln), { mode: 0o755 });
    const answer = await ask('bash', ['--norc', '-c', script], {
      cwd: root,
      env: {
        ...env,
        PATH: `${programs}:${env.PATH ?? ''}`,
        OUT_DIR: place,
        TMPDIR: folder,
        KBUILD_CALLS: calls,
      },
    });
    if (answer.code !== 0) throw unanswered(faultIn(answer.stderr));
    return await rehearsalIn(root, calls);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function rehearsalIn(root: string, folder: string): Promise<Rehearsal> {
  const names = await readdir(folder);
  const calls = await Promise.all(names.map((name) => callIn(root, join(folder, name))));
  const builds = calls.flatMap(({ words, recipe }) => buildOf(words, recipe));
  return {
    builds: builds.toSorted((a, b) => (a.tag < b.tag ? -1 : 1)),
    needsBuildx: calls.some(({ words }) => words.includes('buildx')),
  };
}

interface Call {
  readonly words: readonly string[];
  readonly recipe: RehearsedBuild['recipe'];
}

async function callIn(root: string, folder: string): Promise<Call> {
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
  const words = (await read('words')).split('\0').slice(0, -1);
  return { words, recipe: { path: (await read('path')).replace(`${root}/`, ''), text: await read('text') } };
}

function buildOf(words: readonly string[], recipe: Call['recipe']): readonly RehearsedBuild[] {
  const command = parseDockerCommand(words);
  if (command.kind === 'refused') throw unanswered(`docker ${words.join(' ')}: ${command.why}`);
  if (command.kind !== 'build') return [];
  const { platform, buildArguments, tags } = command;
  return [{ tag: tags[0] ?? '', platform, buildArguments, recipe }];
}

function faultIn(text: string): string {
  const reader = createBuildOutputReader();
  for (const line of text.split('\n')) reader.read(line);
  return packagingWords(reader.signs());
}

function unanswered(said: string): KbuildError {
  return new KbuildError('package', [
    {
      what: `the tree's build scripts do not say which images they make: ${said}`,
      remedy:
        'Fix kube::release::build_server_images in build/lib/release.sh, or what it calls; kbuild does not guess',
    },
  ]);
}

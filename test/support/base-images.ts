/**
 * Stand-ins for the images that a tree builds its own on (go-runner, distroless-iptables, setcap and so on), as no
 * registry may be in reach: one small static program each, under the names that the tree asks for.
 */

import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { docker, dockerFed, type Engine, hasImage } from './docker.ts';
import { keptImages } from './kube-cross.ts';
import { projectRoot } from './project.ts';

const run = promisify(execFile);

/** Another one has the images made anew. */
const recipeVersion = 1;

const roles = ['go-runner', 'iptables', 'setcap', 'debian'] as const;
type Role = (typeof roles)[number];

/** The program's names in an image. Kubernetes' image for setcap has a shell, which recipes up to v1.35 need. */
const names: Readonly<Record<Role, readonly string[]>> = {
  'go-runner': ['go-runner'],
  iptables: ['go-runner'],
  setcap: ['bin/sh', 'usr/sbin/setcap'],
  debian: ['bin/sh'],
};

export const baseEnvironment = ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'];

/**
 * Gives the engine all images that this tree builds its images on, also the conformance image. Images of the engine's
 * own architecture only (others: base-registry.ts); a build must not pull: KUBE_BUILD_PULL_LATEST_IMAGES=n. Returns the
 * names.
 */
export async function ensureBaseImages(
  engine: Engine,
  tree: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const references = await baseImagesOf(tree, environment);
  for (const reference of references) {
    await docker(engine, ['tag', await ensureStandIn(engine, roleOf(reference)), reference]);
  }
  return references;
}

/** What the tree's own scripts say, in an environment that may choose other images. */
export async function baseImagesOf(
  tree: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const script = `
    source build/common.sh
    source build/lib/release.sh
    for word in $(kube::build::get_docker_wrapped_binaries); do echo "\${word#*,}"; done
    echo "\${KUBE_BUILD_SETCAP_IMAGE:-}"
    names='name: ; @printf "%s\\n" $(BASEIMAGE) $(RUNNERIMAGE); rm -rf "$(TEMP_DIR)"'
    make --no-print-directory -C "$KUBE_CONFORMANCE_FOLDER" --eval="$names" VERSION=v1 name
  `;
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...environment };
  const { stdout } = await run('bash', ['-c', script], { cwd: tree, env });
  return [...new Set(stdout.split('\n').filter((line) => line !== ''))];
}

function roleOf(reference: string): Role {
  const repository = /([^/:]+)(?::[^/]*)?$/.exec(reference)?.[1] ?? '';
  if (repository.endsWith('iptables')) return 'iptables';
  if (repository === 'go-runner' || repository === 'setcap') return repository;
  return 'debian';
}

/** Before tests start side by side: who makes one once more makes another one, as an image says when it was made. */
export async function ensureBaseStandIns(engine: Engine): Promise<void> {
  for (const role of roles) await ensureStandIn(engine, role);
}

async function ensureStandIn(engine: Engine, role: Role): Promise<string> {
  const reference = `${keptImages}base-${role}:${recipeVersion}`;
  if (await hasImage(engine, reference)) return reference;
  const changes = baseEnvironment.flatMap((variable) => ['--change', `ENV ${variable}`]);
  await withFiles(role, undefined, (archiving) =>
    dockerFed(engine, archiving, ['import', ...changes, '-', reference]),
  );
  return reference;
}

/** The only layer of the image of this name for an architecture, as a tar archive: it says in `etc/base-image` what it is. */
export async function layerOfBaseImage(reference: string, architecture: string): Promise<Buffer> {
  const options = { encoding: 'buffer', maxBuffer: 64 * 1024 * 1024 } as const;
  return withFiles(roleOf(reference), architecture, async ({ program, args }) => {
    const { stdout } = await run(program, args, options);
    return stdout;
  });
}

/** Calls with the command that writes the files of an image as an archive. */
async function withFiles<T>(
  role: Role,
  architecture: string | undefined,
  use: (archiving: { readonly program: string; readonly args: string[] }) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kbuild-base-'));
  const root = join(folder, 'root');
  try {
    const program = await compiledProgram(folder, architecture);
    for (const name of names[role]) {
      await mkdir(join(root, dirname(name)), { recursive: true });
      await copyFile(program, join(root, name));
    }
    await mkdir(join(root, 'etc'), { recursive: true });
    const words = architecture === undefined ? role : `${role} for ${architecture}`;
    await writeFile(join(root, 'etc/base-image'), `${words}\n`);
    const args = ['-C', root, '--sort=name', '--mtime=@0', '--owner=0', '--group=0', '-c', '.'];
    return await use({ program: 'tar', args });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compiledProgram(folder: string, architecture: string | undefined): Promise<string> {
  const program = join(folder, 'program');
  const source = join(projectRoot, 'test/fixtures/base-image/main.go');
  const env = {
    ...process.env,
    ...{ CGO_ENABLED: '0', GOFLAGS: '', GOTOOLCHAIN: 'local', GO111MODULE: 'off' },
    ...(architecture === undefined ? {} : { GOARCH: architecture }),
  };
  await run('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', program, source], { cwd: folder, env });
  return program;
}

/**
 * The coreutils that are written in Rust, as Ubuntu has them from 26.04 on: from the Debian release behind bookworm, whose
 * own are years older, with that release's libraries and installed nowhere.
 */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from './project.ts';

const run = promisify(execFile);

const [ownSuite, newerSuite] = ['bookworm', 'trixie'];
const packages = ['rust-coreutils', 'libc6', 'libgcc-s1', 'libselinux1', 'libpcre2-8-0'];
const sources = '/etc/apt';

/** A folder to be put first on PATH. Made in .cache/ unless an earlier run has. */
export async function rustCoreutils(): Promise<string> {
  const folder = join(projectRoot, '.cache/rust-coreutils');
  const programs = join(folder, 'programs');
  if (existsSync(programs)) return programs;
  await rm(folder, { recursive: true, force: true });
  const root = join(folder, 'root');
  await fetchPackages(folder, root);
  const unfinished = `${programs}.unfinished`;
  await mkdir(unfinished, { recursive: true });
  for (const name of await readdir(join(root, 'usr/lib/cargo/bin/coreutils')))
    await writeProgram(root, name, join(unfinished, name));
  await rename(unfinished, programs);
  return programs;
}

/** The program chooses by its name what it is; the machine's own libraries are too old for it. */
async function writeProgram(root: string, name: string, path: string): Promise<void> {
  const loader = join(root, 'usr/lib64/ld-linux-x86-64.so.2');
  const libraries = `--library-path '${join(root, 'usr/lib/x86_64-linux-gnu')}'`;
  const call = `'${loader}' ${libraries} --argv0 '${name}' '${join(root, 'usr/bin/coreutils')}' "$@"`;
  await writeFile(path, `#!/bin/sh\nexec ${call}\n`);
  await chmod(path, 0o755);
}

async function fetchPackages(folder: string, root: string): Promise<void> {
  for (const name of ['sources', 'state/lists/partial', 'cache/archives/partial', 'packages'])
    await mkdir(join(folder, name), { recursive: true });
  await writeSources(join(folder, 'sources'));
  const options = [
    '-o=Dir::Etc::sourcelist=/dev/null',
    `-o=Dir::Etc::sourceparts=${join(folder, 'sources')}`,
    `-o=Dir::State=${join(folder, 'state')}`,
    `-o=Dir::Cache=${join(folder, 'cache')}`,
    // Else it wants to be a user who may not write here.
    '-o=APT::Sandbox::User=',
  ];
  const place = join(folder, 'packages');
  await run('apt-get', ['-qq', ...options, 'update']);
  await run('apt-get', ['-qq', ...options, 'download', ...packages], { cwd: place });
  for (const name of await readdir(place)) await run('dpkg-deb', ['--extract', join(place, name), root]);
  await rm(join(folder, 'state'), { recursive: true });
}

/** Where this machine's apt has its own release from, there is the newer one too. */
async function writeSources(folder: string): Promise<void> {
  const parts = (await readdir(join(sources, 'sources.list.d'))).map((name) => `sources.list.d/${name}`);
  const paths = ['sources.list', ...parts].filter((path) => /\.(?:list|sources)$/.test(path));
  for (const path of paths) {
    const text = await readFile(join(sources, path), 'utf8').catch(() => '');
    if (!text.includes(ownSuite)) continue;
    await writeFile(join(folder, path.replace('/', '-')), text.replaceAll(ownSuite, newerSuite));
  }
  if ((await readdir(folder)).length === 0) throw new Error(`apt has no source of ${ownSuite}`);
}

/** For tests of packaging: a tree that looks as if everything had been built, and what is in its archives. */

import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Puts a text file in the place of every program that packaging wants for these platforms, into
 * `_output/dockerized/bin/<os>/<arch>/`. Each says its platform and name.
 */
export async function placeFakeBinaries(tree: string, platforms: readonly string[]): Promise<void> {
  await runScript(tree, placing, { KUBE_BUILD_PLATFORMS: platforms.join(' ') });
}

const placing = `
  source hack/lib/init.sh
  place() {
    local platform=$1 folder="_output/dockerized/bin/$1" name
    shift
    mkdir -p "$folder"
    for name in "$@"; do
      [[ $platform != windows/* ]] || name+=.exe
      echo "$name for $platform" >"$folder/$name"
      chmod 755 "$folder/$name"
    done
  }
  for it in "\${KUBE_SERVER_PLATFORMS[@]}"; do place "$it" "\${KUBE_SERVER_BINARIES[@]}"; done
  for it in "\${KUBE_NODE_PLATFORMS[@]}"; do place "$it" "\${KUBE_NODE_BINARIES[@]}"; done
  for it in "\${KUBE_CLIENT_PLATFORMS[@]}"; do place "$it" "\${KUBE_CLIENT_BINARIES[@]}"; done
  for it in "\${KUBE_TEST_PLATFORMS[@]}"; do place "$it" "\${KUBE_TEST_BINARIES[@]}"; done
  for it in "\${KUBE_TEST_SERVER_PLATFORMS[@]}"; do place "$it" "\${KUBE_TEST_SERVER_BINARIES[@]}"; done
`;

/** Calls one of the tree's packaging functions as its own scripts do. Rejects with what it wrote. */
export async function packWithScripts(
  tree: string,
  environment: Readonly<Record<string, string>>,
  call = 'kube::release::package_tarballs',
): Promise<string> {
  return runScript(
    tree,
    `
      source build/common.sh
      source build/lib/release.sh
      umask 022
      kube::build::ensure_tar
      kube::version::get_version_vars
      ${call}
    `,
    environment,
  );
}

async function runScript(
  tree: string,
  script: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...environment };
  const { stdout, stderr } = await run('bash', ['-c', script], { cwd: tree, env });
  return stdout + stderr;
}

/** Names of files in a folder of `_output/`, sorted; none when it is not there. */
export async function outputNames(tree: string, folder: string): Promise<readonly string[]> {
  return (await readdir(join(tree, '_output', folder)).catch(() => [])).sort();
}

/** Sorted paths of what an archive holds, folders without slash, links as `name -> target`. */
export async function archiveEntries(archive: string): Promise<readonly string[]> {
  const { stdout } = await run('tar', ['-tvf', archive, '--quoting-style=literal']);
  return stdout
    .split('\n')
    .flatMap((line) => /^\S+ +\S+ +\d+ +\S+ +\S+ (.*)$/.exec(line)?.[1] ?? [])
    .map((name) => name.replace(/\/$/, ''))
    .sort();
}

/** The content of one file of an archive. */
export async function archivedText(archive: string, path: string): Promise<string> {
  return (await run('tar', ['-xOf', archive, path])).stdout;
}

/**
 * `mode size name -> target` of each entry, sorted. Sizes of archives inside differ, and of files in which git archive names
 * refs; so does the group's right to write, which git archive gives and packaging does not.
 */
export async function listing(tarball: string): Promise<readonly string[]> {
  const { stdout } = await run('tar', ['--list', '--verbose', '--file', tarball], { maxBuffer: 2 ** 28 });
  const entry = /^(\S+)\s+\S+\s+(\d+)\s+\S+\s+\S+\s+(.*)$/;
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [, mode = '', size, name = ''] = entry.exec(line) ?? [];
      const differs = /\.tar\.gz$|(?:^|\/)(?:version\.sh|version\/base\.go)$/.test(name);
      return `${mode.slice(0, 5)}-${mode.slice(6)} ${differs ? '-' : size} ${name}`;
    })
    .sort();
}

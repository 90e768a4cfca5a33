/** Files: reading a tree, keeping inside a folder, and digests. */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
  access,
  chmod,
  constants,
  copyFile,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type TreeFiles, treeFilePaths } from '../kubernetes/tree.ts';

/** The file's text, or undefined when there is no such file to read. A pipe or a device in its place is not opened. */
export async function readText(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  return readFile(path, 'utf8').catch(() => undefined);
}

/** Writes a file whole or not at all. Whatever file, pipe or link had the name before is replaced, and not written into. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.new`;
  await rm(fresh, { recursive: true, force: true });
  await writeFile(fresh, text, { flag: 'wx' });
  await rename(fresh, path);
}

/** With those above it. Where the file system is read-only, Node says of it all that one above is not there. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    let missing = path;
    while (!(await exists(dirname(missing)))) missing = dirname(missing);
    // Throws the reason, or has been the remedy.
    if (!(await exists(missing))) await mkdir(missing);
    throw error;
  }
}

/** Throws what the file system has against writing into a folder. */
export async function probeWriting(folder: string): Promise<void> {
  const path = join(folder, '.probe');
  try {
    await writeFile(path, Buffer.alloc(64 * 1024));
  } finally {
    await rm(path, { force: true });
  }
}

/** The system's word, such as ENOENT. Throws what is none. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

export async function readTreeFiles(root: string): Promise<TreeFiles> {
  const { rsyncDaemon, goWork, ...texts } = treeFilePaths;
  const read = await Promise.all(
    Object.entries(texts).map(async ([name, path]) => [name, await readText(join(root, path))] as const),
  );
  const [hasRsyncDaemon, hasGoWork] = await Promise.all([
    exists(join(root, rsyncDaemon)),
    exists(join(root, goWork)),
  ]);
  const found: Readonly<Record<string, string | undefined>> = Object.fromEntries(read);
  return {
    commonScript: found.commonScript,
    golangScript: found.golangScript,
    initScript: found.initScript,
    versionScript: found.versionScript,
    crossVersion: found.crossVersion,
    goVersion: found.goVersion,
    buildImageVersion: found.buildImageVersion,
    buildImageRecipe: found.buildImageRecipe,
    serverImageRecipe: found.serverImageRecipe,
    testScript: found.testScript,
    hasRsyncDaemon,
    hasGoWork,
  };
}

/** Names of the folders below a folder; none when it is not there. */
export async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** The real path, or undefined when there is nothing. */
export function realPath(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}

/** Both real paths. A folder is inside itself. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/** Whether `path` below `root` exists and stays below it when links are followed. */
export async function existsInside(root: string, path: string): Promise<boolean> {
  const real = await realPath(join(root, path));
  return real !== undefined && isInside(real, root);
}

/** Where a program is on PATH, or undefined. */
export async function findProgram(name: string, path: string): Promise<string | undefined> {
  for (const folder of path.split(delimiter).filter((it) => it !== '')) {
    const candidate = join(folder, name);
    const isProgram = await access(candidate, constants.X_OK).then(
      () => stat(candidate).then((it) => it.isFile()),
      () => false,
    );
    if (isProgram) return candidate;
  }
  return undefined;
}

export interface FileDigest {
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly sha512: string;
}

export async function digestOf(path: string): Promise<FileDigest> {
  const sha256 = createHash('sha256');
  const sha512 = createHash('sha512');
  let size = 0;
  await pipeline(createReadStream(path), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      sha256.update(chunk);
      sha512.update(chunk);
      size += chunk.length;
    }
  });
  return { size, sha256: sha256.digest('hex'), sha512: sha512.digest('hex') };
}

/** As a plain clone has it under the usual umask: whatever this machine's owner, group and umask make of it. */
export function plainMode(mode: number, isFolder: boolean): number {
  return isFolder || (mode & 0o100) !== 0 ? 0o755 : 0o644;
}

/** Gives a folder and all that is in it plain modes; links are neither changed nor followed. Throws what the system says. */
export async function setPlainModes(path: string): Promise<void> {
  const found = await lstat(path);
  if (!found.isDirectory() && !found.isFile()) return;
  const mode = plainMode(found.mode, found.isDirectory());
  // Of a file that is not our own nothing but its mode may be right.
  if ((found.mode & 0o7777) !== mode) await chmod(path, mode);
  if (found.isDirectory()) for (const name of await readdir(path)) await setPlainModes(join(path, name));
}

/** Links cost no disk: for what is written anew whenever it changes, so that nobody writes into the other end. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to));
}

/** A file of its own; it costs no disk either where the file system shares what is equal. */
export async function copyTo(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to, constants.COPYFILE_FICLONE);
}

/** Removes a folder with all that is in it, read-only folders (Go's module cache) too. Links are removed, not followed. */
export async function removeTree(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch {
    await makeWritable(folder);
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeWritable(folder: string): Promise<void> {
  const found = await lstat(folder).catch(() => undefined);
  if (!found?.isDirectory()) return;
  await chmod(folder, (found.mode & 0o7777) | 0o700);
  for (const name of await foldersIn(folder)) await makeWritable(join(folder, name));
}

/** Files or folders below a folder, taken away where they are. */
export async function removePaths(folder: string, paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(join(folder, path), { recursive: true, force: true })));
}

/** Describes what a build made, and gathers it into a folder of its own with checksum files beside it. */

import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyTo, digestOf, linkOrCopy, setPlainModes } from '../host/files.ts';
import { openFile } from '../host/open-file.ts';
import type { GoRecord } from '../inspect/go-record.ts';
import { type Recorded, recordedIn } from '../inspect/recorded.ts';
import { FileFault } from '../inspect/source.ts';
import type { BinaryInfo } from '../kubernetes/build-info.ts';
import { KbuildError } from '../problem.ts';
import {
  type Binary,
  checksumLines,
  contentDigest,
  type ListedFile,
  listedText,
} from '../release/content.ts';

export interface DescribedBinaries {
  /** What Go recorded, keyed by `<os>/<arch>/<name>`; without those that no Go has built. */
  readonly infos: ReadonlyMap<string, BinaryInfo>;
  /** All of it, by the same keys. */
  readonly records: ReadonlyMap<string, GoRecord>;
  /** Their paths are where they were placed. */
  readonly binaries: readonly Binary[];
  readonly missing: readonly string[];
}

/**
 * `placed` is where the tree's scripts place binaries, as `<os>/<arch>/<name>`, and `expected` those that should be there.
 * Throws a KbuildError where one is damaged.
 */
export async function describeBinaries(
  placed: string,
  expected: readonly string[],
): Promise<DescribedBinaries> {
  const isThere = await Promise.all(
    expected.map(async (path) => (await stat(join(placed, path)).catch(() => undefined))?.isFile() === true),
  );
  const present = expected.filter((_, index) => isThere[index]);
  const infos = new Map<string, BinaryInfo>();
  const records = new Map<string, GoRecord>();
  const binaries: Binary[] = [];
  for (const path of present) {
    const { info, record } = recordedAt(placed, path);
    if (info) infos.set(path, info);
    if (record) records.set(path, record);
    binaries.push(await describe(placed, path, info));
  }
  return {
    infos,
    records,
    binaries,
    missing: expected.filter((_, index) => !isThere[index]),
  };
}

export interface GatheredFile extends ListedFile {
  /** Where it is now. */
  readonly from: string;
}

/** What is said of the files, beside them. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

export interface Documents {
  /** By the checksum files too. */
  readonly listed: readonly Document[];
  readonly unlisted: readonly Document[];
}

export interface Gathered {
  /** Paths. */
  readonly checksums: string;
  readonly checksumsSha512: string;
  /** Of all that is listed, and of the files without documents. */
  readonly contentDigest: string;
  readonly payloadDigest: string;
}

/**
 * Fills a folder, made anew, with files, documents, and the checksum files. Binaries are copied, though that
 * costs disk: to be signed before they are packed they are written into where they were placed. Modes are those of any umask,
 * as people make images of them.
 */
export async function gather(
  folder: string,
  files: readonly GatheredFile[],
  by: 'copies' | 'links',
  { listed, unlisted }: Documents,
): Promise<Gathered> {
  const lay = { copies: copyTo, links: linkOrCopy }[by];
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { from, path } of files) await lay(from, join(folder, path));
  for (const { path, text } of [...listed, ...unlisted]) await writeFile(join(folder, path), text);
  const checksums = join(folder, 'SHA256SUMS');
  const checksumsSha512 = join(folder, 'SHA512SUMS');
  const all = [...files, ...listed.map(({ path, text }) => listedText(path, text))];
  await writeFile(checksums, checksumLines(all, 'sha256'));
  await writeFile(checksumsSha512, checksumLines(all, 'sha512'));
  await setPlainModes(folder);
  return {
    checksums,
    checksumsSha512,
    contentDigest: contentDigest(all),
    payloadDigest: contentDigest(files),
  };
}

function recordedAt(placed: string, path: string): Recorded {
  const file = openFile(join(placed, path));
  try {
    return recordedIn(file);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    throw damaged(path, error);
  } finally {
    file.close();
  }
}

function damaged(path: string, { message }: FileFault): KbuildError {
  return new KbuildError('compile', [
    {
      what: `${path} cannot be read: ${message}`,
      remedy:
        'Build again, and if it is damaged again, look whether the disk is full or something writes into the tree',
    },
  ]);
}

async function describe(folder: string, path: string, info: BinaryInfo | undefined): Promise<Binary> {
  const [os = '', architecture = '', name = ''] = path.split('/');
  const settings = info?.settings ?? { CGO_ENABLED: '', GOEXPERIMENT: '', GOFIPS140: '', tags: '' };
  return {
    platform: `${os}/${architecture}`,
    name,
    path: join(folder, path),
    ...(await digestOf(join(folder, path))),
    settings,
  };
}

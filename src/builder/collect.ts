/** Gathers what a build made into a folder of its own, with its checksum files beside it. */

import { copyFile, link, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf } from '../host/files.ts';
import type { Answer } from '../host/process.ts';
import { type BinaryInfo, parseBuildInfo } from '../kubernetes/build-info.ts';
import { type Binary, checksumLines, contentDigest } from '../report/content.ts';

export interface CollectRequest {
  /** Where the tree's scripts place binaries, as `<os>/<arch>/<name>`. */
  readonly placed: string;
  /** The folder to fill; made anew. */
  readonly into: string;
  /** `<os>/<arch>/<name>` of each binary that should be there. */
  readonly expected: readonly string[];
  /** `go` with these arguments, in the folder `placed`. */
  readonly askGo: (args: readonly string[]) => Promise<Answer>;
}

export interface Collected {
  readonly binaries: readonly Binary[];
  readonly missing: readonly string[];
  /** Paths. */
  readonly checksums: string;
  readonly checksumsSha512: string;
  readonly contentDigest: string;
  /** Go's version as the binaries say it; empty when they say nothing. */
  readonly goVersion: string;
}

export async function collectBinaries(request: CollectRequest): Promise<Collected> {
  const { placed, into, expected } = request;
  await rm(into, { recursive: true, force: true });
  await mkdir(into, { recursive: true });
  const present: string[] = [];
  for (const path of expected) {
    const found = await stat(join(placed, path)).catch(() => undefined);
    if (!found?.isFile()) continue;
    await linkOrCopy(join(placed, path), join(into, path));
    present.push(path);
  }
  const infos = await buildInfos(present, request);
  const binaries: Binary[] = [];
  for (const path of present) binaries.push(await describe(into, path, infos.get(path)));
  return {
    binaries,
    missing: expected.filter((path) => !present.includes(path)),
    ...(await writeChecksums(into, binaries)),
    goVersion: [...infos.values()][0]?.goVersion ?? '',
  };
}

/** Links cost no disk. The next build cannot write into them: `Builder.forget` takes its end of the link away first. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to));
}

async function buildInfos(
  paths: readonly string[],
  { askGo }: CollectRequest,
): Promise<ReadonlyMap<string, BinaryInfo>> {
  if (paths.length === 0) return new Map();
  const answer = await askGo(['version', '-m', ...paths]);
  return parseBuildInfo(answer.stdout);
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

async function writeChecksums(folder: string, binaries: readonly Binary[]) {
  const checksums = join(folder, 'SHA256SUMS');
  const checksumsSha512 = join(folder, 'SHA512SUMS');
  await writeFile(checksums, checksumLines(binaries, 'sha256'));
  await writeFile(checksumsSha512, checksumLines(binaries, 'sha512'));
  return { checksums, checksumsSha512, contentDigest: contentDigest(binaries) };
}

/** Describes what a build made, and gathers it into a folder of its own with checksum files beside it. */

import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyTo, digestOf, linkOrCopy, setPlainModes } from '../host/files.ts';
import type { Answer } from '../host/process.ts';
import { type BinaryInfo, parseBuildInfo } from '../kubernetes/build-info.ts';
import { KbuildError } from '../problem.ts';
import { type Binary, checksumLines, contentDigest, type ListedFile } from '../release/content.ts';

export interface BinariesRequest {
  /** Where the tree's scripts place binaries, as `<os>/<arch>/<name>`. */
  readonly placed: string;
  /** `<os>/<arch>/<name>` of each binary that should be there. */
  readonly expected: readonly string[];
  /** `go` with these arguments, in the folder `placed`. */
  readonly askGo: (args: readonly string[]) => Promise<Answer>;
}

export interface DescribedBinaries {
  /** What Go recorded, keyed by `<os>/<arch>/<name>`; without those that no Go has built. */
  readonly infos: ReadonlyMap<string, BinaryInfo>;
  /** Their paths are where they were placed. */
  readonly binaries: readonly Binary[];
  readonly missing: readonly string[];
}

export async function describeBinaries(request: BinariesRequest): Promise<DescribedBinaries> {
  const { placed, expected } = request;
  const isThere = await Promise.all(
    expected.map(async (path) => (await stat(join(placed, path)).catch(() => undefined))?.isFile() === true),
  );
  const present = expected.filter((_, index) => isThere[index]);
  const infos = await buildInfos(present, request);
  const binaries: Binary[] = [];
  for (const path of present) binaries.push(await describe(placed, path, infos.get(path)));
  return {
    infos,
    binaries,
    missing: expected.filter((_, index) => !isThere[index]),
  };
}

export interface GatheredFile extends ListedFile {
  /** Where it is now. */
  readonly from: string;
}

export interface Gathered {
  /** Paths. */
  readonly checksums: string;
  readonly checksumsSha512: string;
  readonly contentDigest: string;
}

/**
 * Fills a folder, made anew, with files and the checksum files that list exactly those. Binaries are copied, though that
 * costs disk: to be signed before they are packed they are written into where they were placed. Modes are those of any umask,
 * as people make images of them.
 */
export async function gather(
  folder: string,
  files: readonly GatheredFile[],
  by: 'copies' | 'links',
): Promise<Gathered> {
  const lay = { copies: copyTo, links: linkOrCopy }[by];
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { from, path } of files) await lay(from, join(folder, path));
  const checksums = join(folder, 'SHA256SUMS');
  const checksumsSha512 = join(folder, 'SHA512SUMS');
  await writeFile(checksums, checksumLines(files, 'sha256'));
  await writeFile(checksumsSha512, checksumLines(files, 'sha512'));
  await setPlainModes(folder);
  return { checksums, checksumsSha512, contentDigest: contentDigest(files) };
}

async function buildInfos(
  paths: readonly string[],
  { askGo }: BinariesRequest,
): Promise<ReadonlyMap<string, BinaryInfo>> {
  if (paths.length === 0) return new Map();
  const answer = await askGo(['version', '-m', ...paths]);
  // Newer ones end with 1 for a file that no Go has built, which is nobody's mistake.
  if (answer.code !== 0 && !/could not read Go build info/.test(answer.stderr)) throw noInfo(answer);
  return parseBuildInfo(answer.stdout);
}

function noInfo({ code, stderr }: Answer): KbuildError {
  const said = stderr.trim().slice(-400) || 'it said nothing';
  return new KbuildError('compile', [
    {
      what: `how the binaries were built cannot be read, as \`go version -m\` ended with ${code}: ${said}`,
      remedy: 'Check that `go version -m` of this Go reads these binaries, and build again',
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

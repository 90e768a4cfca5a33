/** What `inspect` says of a file, as data: the content of its JSON, see docs/inspect.md. */

import { createHash } from 'node:crypto';
import { diffIdsOf } from '../packing/image/image-config.ts';
import { ArchiveFault } from '../packing/tar/archive-fault.ts';
import { type Binary, foldersOf, readBinary, systemOf } from './binary.ts';
import { contentOf } from './content.ts';
import type { Executable, ExecutableFile } from './executable.ts';
import type { GoModule } from './go-record.ts';
import { type StampName, stampNames } from './go-stamp.ts';
import { faultsOfGzip, type GzipHeader } from './gzip-header.ts';
import { datesOf, readImage } from './image.ts';
import { FileFault, partOf, piecesOf, type Source } from './source.ts';
import { faultsOfMember, faultsOfTar, readTarMembers } from './tar-members.ts';

export interface Description {
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly kind: 'program' | 'archive' | 'image' | 'checksums' | 'gzip' | 'other' | 'damaged';
  /** One for each architecture. */
  readonly programs: readonly ProgramDescription[];
  readonly archive: ArchiveDescription | undefined;
  readonly image: ImageDescription | undefined;
  /** How many a list of checksums has. */
  readonly listed: number | undefined;
  /** What is wrong with it, a sentence that begins with "it"; undefined where nothing is. */
  readonly fault: string | undefined;
}

export interface ProgramDescription {
  readonly format: Executable['format'];
  readonly os: string;
  readonly architecture: string;
  readonly linking: 'static' | 'dynamic';
  readonly libraries: readonly string[];
  readonly isStripped: boolean;
  readonly compilers: readonly string[];
  readonly signature: string;
  /** undefined where no Go has built it. */
  readonly go: GoDescription | undefined;
}

export interface GoDescription {
  readonly version: string;
  readonly experiments: string;
  readonly buildId: string;
  readonly path: string;
  readonly module: GoModule | undefined;
  readonly dependencies: readonly GoModule[];
  readonly settings: Readonly<Record<string, string>>;
  /** Each value, or `unknown`; undefined where the program has no stamp. */
  readonly stamp: Readonly<Record<StampName, string>> | undefined;
  /** Empty where they do not show. */
  readonly sourceFolder: string;
  readonly goFolder: string;
}

export interface ArchiveDescription {
  readonly members: number;
  /** Of the archive itself: sentences that begin with "it". */
  readonly faults: readonly string[];
  readonly membersWithFaults: readonly { readonly path: string; readonly faults: readonly string[] }[];
}

export interface ImageDescription {
  readonly platform: string;
  readonly tags: readonly string[];
  readonly configDigest: string;
  /** Empty for Docker's own layout, which has none. */
  readonly manifestDigest: string;
  /** Digests of their tars. */
  readonly layers: readonly string[];
  /** Of the image, and of each step of its history. */
  readonly dates: readonly string[];
  readonly config: unknown;
}

type Rest = Pick<Description, 'kind'> & Partial<Omit<Description, 'size' | 'sha256'>>;

/** `unpack` gives what a gzip stream holds. */
export async function describe(
  source: Source,
  unpack: (source: Source) => Promise<Source>,
): Promise<Description> {
  const hash = createHash('sha256');
  for (const piece of piecesOf(source)) hash.update(piece);
  const nothing = { programs: [], archive: undefined, image: undefined, listed: undefined, fault: undefined };
  return { size: source.size, sha256: hash.digest('hex'), ...nothing, ...(await restOf(source, unpack)) };
}

async function restOf(source: Source, unpack: (source: Source) => Promise<Source>): Promise<Rest> {
  try {
    const content = contentOf(source);
    switch (content.kind) {
      case 'program':
        return { kind: 'program', programs: programsIn(source, content.file) };
      case 'gzip':
        return await describeGzip(content.header, await unpack(source));
      case 'tar':
        return await describeTar(source, []);
      case 'checksums':
        return { kind: 'checksums', listed: content.sums.length };
      case 'other':
        return { kind: 'other', fault: 'it is no program, no archive and no list of checksums' };
      case 'damaged':
        return { kind: 'damaged', fault: content.fault };
    }
  } catch (error) {
    if (!(error instanceof FileFault || error instanceof ArchiveFault)) throw error;
    return { kind: 'damaged', fault: error.message };
  }
}

async function describeGzip(header: GzipHeader, content: Source): Promise<Rest> {
  const faults = faultsOfGzip(header);
  if (contentOf(content).kind === 'tar') return describeTar(content, faults);
  return { kind: 'gzip', archive: { members: 0, faults, membersWithFaults: [] } };
}

async function describeTar(source: Source, gzipFaults: readonly string[]): Promise<Rest> {
  const tar = await readTarMembers(source);
  const [first] = tar.members;
  const membersWithFaults = tar.members.flatMap((member) => {
    const faults = faultsOfMember(source, member, first?.entry.mtime ?? 0);
    return faults.length === 0 ? [] : [{ path: member.entry.path, faults }];
  });
  const archive = {
    members: tar.members.length,
    faults: [...gzipFaults, ...faultsOfTar(source, tar)],
    membersWithFaults,
  };
  const image = await readImage(source, tar);
  if (!image) return { kind: 'archive', archive };
  const { config, configDigest, manifest, tags } = image;
  const manifestDigest = manifest?.digest ?? '';
  const layers = diffIdsOf(config);
  const platform = [config.os, config.architecture, config.variant]
    .filter((it) => it !== undefined)
    .join('/');
  const dates = datesOf(image);
  return {
    kind: 'image',
    archive,
    image: { platform, tags: [...new Set(tags)], configDigest, manifestDigest, layers, dates, config },
  };
}

function programsIn(source: Source, file: ExecutableFile): readonly ProgramDescription[] {
  if (file.kind === 'one') return [describeProgram(readBinary(source, file.executable))];
  return file.slices.map(({ offset, size, executable }) =>
    describeProgram(readBinary(partOf(source, offset, size), executable)),
  );
}

function describeProgram(binary: Binary): ProgramDescription {
  const { executable, compilers, signature } = binary;
  return {
    format: executable.format,
    os: systemOf(binary),
    architecture: executable.architecture,
    linking: executable.isDynamic ? 'dynamic' : 'static',
    libraries: executable.needed,
    isStripped: !executable.hasSymbols && !executable.hasDebug,
    compilers,
    signature: signature?.kind ?? 'none',
    go: describeGo(binary),
  };
}

function describeGo(binary: Binary): GoDescription | undefined {
  const { go, stamp, buildId } = binary;
  if (!go) return undefined;
  const { goVersion, experiments, path, module, dependencies, settings } = go.record;
  const folders = foldersOf(binary);
  const values = stampNames.map((name) => [name, stamp?.values[name] ?? 'unknown'] as const);
  return {
    version: goVersion,
    experiments,
    buildId: buildId?.value ?? '',
    path,
    module,
    dependencies,
    settings,
    stamp: stamp && (Object.fromEntries(values) as GoDescription['stamp']),
    sourceFolder: folders?.source ?? '',
    goFolder: folders?.goRoot ?? '',
  };
}

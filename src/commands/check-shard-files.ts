/** Holds each file of a shard against what its manifest says of it, down to the programs inside of its tarballs. */

import { join } from 'node:path';
import { digestOf, type FileDigest } from '../host/files.ts';
import { archivedImage } from '../packing/image/image-facts.ts';
import { inspectTar } from '../packing/inspect-tar.ts';
import { archiveRules } from '../release/archive-rules.ts';
import { imagePath, type ListedFile, programPath } from '../release/content.ts';
import {
  isOfPacked,
  type Manifest,
  type ManifestBinary,
  type ManifestImage,
  type ManifestTar,
} from '../release/manifest.ts';
import { platformOfTar } from '../release/shard-agreement.ts';
import { type ProgramsInSight, programsInSight, type ReadPrograms } from './look-at-programs.ts';

export interface CheckedFiles {
  readonly files: readonly ListedFile[];
  /** Each as a sentence that goes on behind the artifact's name. */
  readonly faults: readonly string[];
  /** What they say of themselves. */
  readonly programs: ReadPrograms;
}

/** Files that the manifest says are there: tarballs, images where no tarball is, or programs where nothing was packed. */
export function namesOfFiles(manifest: Manifest): readonly string[] {
  const { releaseTars, images, binaries } = manifest;
  if (!isOfPacked(manifest)) return binaries.map(programPath);
  return releaseTars.length > 0 ? releaseTars.map(({ name }) => name) : images.map(imagePath);
}

export async function checkFiles(folder: string, manifest: Manifest): Promise<CheckedFiles> {
  const { releaseTars, images, binaries } = manifest;
  const files: ListedFile[] = [];
  const faults: string[] = [];
  const programs = programsInSight(manifest);
  const checked = { files, faults, programs: programs.read };
  const check = async (
    path: string,
    faultsOf: (at: string, digest: FileDigest) => Promise<readonly string[]>,
  ) => {
    const at = join(folder, path);
    const digest = await digestOf(at);
    files.push({ path, ...digest });
    faults.push(...(await faultsOf(at, digest)).map((fault) => `${path} ${fault}`));
  };
  if (!isOfPacked(manifest)) {
    for (const it of binaries)
      await check(programPath(it), async (at, digest) => programFileFaults(at, digest, it, programs));
    return checked;
  }
  for (const tar of releaseTars)
    await check(tar.name, (at, digest) => tarFaults(at, digest, tar, manifest, programs));
  if (releaseTars.length > 0) return checked;
  for (const image of images) await check(imagePath(image), (at, digest) => imageFaults(at, digest, image));
  return checked;
}

async function tarFaults(
  at: string,
  digest: FileDigest,
  said: ManifestTar,
  manifest: Manifest,
  inSight: ProgramsInSight,
): Promise<readonly string[]> {
  const fault = digestFault(digest, said) ?? otherDigest('sha512', digest.sha512, said.sha512);
  if (fault !== undefined) return [fault];
  const platform = platformOfTar(said.name) ?? '';
  const programs = saidOfPrograms(platform, manifest);
  const binaries = new Map(
    manifest.binaries.filter((it) => it.platform === platform).map((it) => [it.name, it] as const),
  );
  const ofThemselves: string[] = [];
  const inspected = await inspectTar(at, {
    ...archiveRules(),
    isWanted: (path) => programs(path) !== undefined,
    look: inSight.inTar(at, (path) => binaries.get(nameInTar(path)), ofThemselves),
  });
  if (inspected.fault !== undefined) return [inspected.fault];
  if (inspected.tarSha256 !== said.tarSha256) return ['holds a tar that is not what its manifest says'];
  const others = [...inspected.digests].flatMap(([path, { size, sha256 }]) => {
    const program = programs(path);
    const isSame = program?.sha256 === sha256 && program.size === size;
    return isSame ? [] : [`holds ${path}, which is not what its manifest says: it has the sha256 ${sha256}`];
  });
  return others.length > 0 ? others : ofThemselves;
}

async function imageFaults(at: string, digest: FileDigest, said: ManifestImage): Promise<readonly string[]> {
  const fault = digestFault(digest, said);
  if (fault !== undefined) return [fault];
  const inspected = await inspectTar(at, { ...archiveRules(), isWanted: () => false });
  if (inspected.fault !== undefined) return [inspected.fault];
  const found = await archivedImage(at);
  if (typeof found === 'string') return [`cannot be read: ${found}`];
  const { platform, configDigest, manifestDigest, manifestSize } = found;
  if (configDigest !== said.configDigest || platform !== said.platform)
    return [`is not what its manifest says: it has the configuration ${configDigest} of ${platform}`];
  const isSame = manifestDigest === said.manifestDigest && manifestSize === said.manifestSize;
  return isSame
    ? []
    : [`is not what its manifest says: it has an OCI manifest ${manifestDigest} of ${manifestSize} bytes`];
}

function programFileFaults(
  at: string,
  found: FileDigest,
  said: ManifestBinary,
  programs: ProgramsInSight,
): readonly string[] {
  const fault = digestFault(found, said);
  return fault === undefined ? programs.inFile(at, said) : [fault];
}

function digestFault(found: FileDigest, said: { readonly size: number; readonly sha256: string }) {
  if (found.size === said.size) return otherDigest('sha256', found.sha256, said.sha256);
  return `is not what its manifest says: it has ${found.size} bytes`;
}

function otherDigest(name: string, found: string, said: string): string | undefined {
  return found === said ? undefined : `is not what its manifest says: it has the ${name} ${found}`;
}

type SaidOfFile = { readonly size: number; readonly sha256: string } | undefined;

/** Reference: `kubernetes/<kind>/bin/<name>` in the tarball of a platform; empty for all else. */
function nameInTar(path: string): string {
  return /^kubernetes\/[a-z]+\/bin\/([^/]+)$/.exec(path)?.[1] ?? '';
}

/** Image archives lie beside the programs. */
function saidOfPrograms(platform: string, { binaries, images }: Manifest): (path: string) => SaidOfFile {
  const said = new Map<string, SaidOfFile>([
    ...binaries.filter((it) => it.platform === platform).map((it) => [it.name, it] as const),
    ...images
      .filter((it) => it.platform === platform || it.platform.startsWith(`${platform}/`))
      .map((it) => [`${it.name}.tar`, it] as const),
  ]);
  return (path) => said.get(nameInTar(path));
}

/** From built binaries to a release: Kubernetes' own packaging with our toolbox, and what has come of it. */

import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Gathered, type GatheredFile, gather } from '../builder/collect.ts';
import { usualHeartbeat } from '../builder/run.ts';
import { evidenceOf, evidencePaths } from '../evidence/evidence.ts';
import type { GoRecords } from '../evidence/inventory.ts';
import { makeGitFolder } from '../host/git-folder.ts';
import type { Host } from '../host/host.ts';
import { releaseTag } from '../kubernetes/version.ts';
import { collectImages, collectTars } from '../packing/collect-release.ts';
import { encoderName } from '../packing/gzip/deflate.ts';
import { runPackaging } from '../packing/packaging.ts';
import { makeToolbox, type Toolbox } from '../packing/toolbox/toolbox.ts';
import { KbuildError } from '../problem.ts';
import type { ReleaseImage, ReleaseTar } from '../release/content.ts';
import { type Manifest, renderManifest } from '../release/manifest.ts';
import { manifestFile } from '../release/shard-files.ts';
import type { Made } from '../report/report.ts';
import { manifestOfBuild } from '../setup/manifest-of-build.ts';
import type { OpenRelease } from '../setup/open-release.ts';
import type { Prepared } from '../setup/prepare.ts';
import { checkedBinaries } from './checked-binaries.ts';

/** Throws a KbuildError when something that is to be packed is missing, or packing fails. */
/** Of compression. */
export function packingThreads(): number {
  return availableParallelism();
}

export async function packRelease(host: Host, prepared: Prepared, release: OpenRelease): Promise<Made> {
  const { places } = prepared;
  const { placed, binaries, records, missing } = await checkedBinaries(host, prepared);
  // Kubernetes' scripts would stop at the first one, in the middle of packing.
  if (missing.length > 0) throw notBuilt(placed, missing);
  const { tars, images } = await pack(host, prepared, release);
  const manifest = manifestOfBuild(host, prepared, {
    binaries,
    tars,
    images,
    bases: release.bases,
    encoder: encoderName,
  });
  const packed = release.packaging.kind === 'tarballs' ? tars.map(listedTar) : images.map(listedImage);
  const gathered = await gatherRelease(places.output, manifest, records, packed);
  return {
    binaries,
    tars: tars.map((tar) => ({ ...tar, path: join(places.output, tar.name) })),
    images,
    ...gathered,
    outputDirectory: places.output,
  };
}

function notBuilt(placed: string, missing: readonly string[]): KbuildError {
  const some = missing.slice(0, 20).join(', ');
  const more = missing.length > 20 ? ` and ${missing.length - 20} more` : '';
  return new KbuildError('package', [
    {
      what: `binaries that belong into the release are not in ${placed}: ${some}${more}`,
      remedy:
        'Build them first (`target: cross` with the same platforms), or give the platforms that are there',
    },
  ]);
}

interface Packed {
  readonly tars: readonly ReleaseTar[];
  readonly images: readonly ReleaseImage[];
}

async function pack(host: Host, prepared: Prepared, release: OpenRelease): Promise<Packed> {
  const { opened, places } = prepared;
  // Below the tree, since programs in a temporary folder may not be started everywhere.
  const folder = places.toolbox;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    const toolbox = await openToolbox(host, prepared, release, folder);
    await runPackaging(
      {
        root: opened.root,
        functions: [functions[release.packaging.kind]],
        toolbox,
        env: release.env,
        holds: prepared.builder.holds,
        runId: host.runId,
        logPath: places.log,
        heartbeatMilliseconds: usualHeartbeat,
      },
      host.log,
      host.cancel,
    );
    const records = await toolbox.records();
    const output = join(opened.root, '_output');
    return {
      tars:
        release.packaging.kind === 'tarballs' ? await collectTars(join(output, 'release-tars'), records) : [],
      images: await collectImages(join(output, 'release-images'), records, release.wrapped),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const functions = {
  tarballs: 'kube::release::package_tarballs',
  images: 'kube::release::build_server_images',
} as const;

/** What is left on the disk before packed folders are removed from the stage. */
const leastFree = 4e9;

async function openToolbox(
  host: Host,
  { inputs, opened, stamp }: Prepared,
  { bases, pull, enginePlatform, env }: OpenRelease,
  folder: string,
): Promise<Toolbox> {
  const { git } = stamp;
  const gitFolder = git.kind === 'repository' && git.isTop ? join(folder, 'git') : '';
  if (gitFolder !== '' && git.kind === 'repository') {
    const tag = releaseTag(stamp.stamp.gitVersion);
    await makeGitFolder({
      root: opened.root,
      commit: git.commit,
      tags: tag === undefined ? [] : [tag],
      folder: gitFolder,
      env,
    });
  }
  return makeToolbox({
    folder,
    path: env.PATH ?? '',
    entry: host.toolboxEntry,
    epoch: stamp.epoch,
    gitFolder,
    bases,
    pull,
    network: inputs.container.network,
    enginePlatform,
    workers: packingThreads(),
    leastFree,
  });
}

function listedTar({ name, path, sha256, sha512 }: ReleaseTar): GatheredFile {
  return { from: path, path: name, sha256, sha512 };
}

/** Reference: `_output/release-images/<arch>/<name>.tar`. */
function listedImage({ path, sha256, sha512 }: ReleaseImage): GatheredFile {
  return { from: path, path: path.split('/').slice(-2).join('/'), sha256, sha512 };
}

/** A folder of its own with the files, and beside them the manifest, what follows from it, and the checksum files. */
export async function gatherRelease(
  folder: string,
  manifest: Manifest,
  records: GoRecords,
  packed: readonly GatheredFile[],
): Promise<Gathered & Pick<Made, 'manifest' | 'evidence'>> {
  const listed = [...evidenceOf(manifest, records), { path: manifestFile, text: renderManifest(manifest) }];
  const gathered = await gather(folder, packed, 'links', { listed, unlisted: [] });
  return { ...gathered, manifest: join(folder, manifestFile), evidence: evidencePaths(folder) };
}

/** From built binaries to a release: Kubernetes' own packaging with our toolbox, and what has come of it. */

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Gathered, type GatheredFile, gather } from '../builder/collect.ts';
import { usualHeartbeat } from '../builder/run.ts';
import { digestOf } from '../host/files.ts';
import { makeGitFolder } from '../host/git-folder.ts';
import type { Host } from '../host/host.ts';
import { releaseTag } from '../kubernetes/version.ts';
import { collectImages, collectTars } from '../packing/collect-release.ts';
import { encoderName } from '../packing/gzip/deflate.ts';
import { runPackaging } from '../packing/packaging.ts';
import { makeToolbox, type Toolbox } from '../packing/toolbox/toolbox.ts';
import { KbuildError } from '../problem.ts';
import type { ReleaseImage, ReleaseTar } from '../release/content.ts';
import { manifestOf, renderManifest } from '../release/manifest.ts';
import type { BuildFacts, Made } from '../report/report.ts';
import { manifestEnvironment } from '../setup/manifest-environment.ts';
import { type OpenRelease, releaseTarget } from '../setup/open-release.ts';
import type { Prepared } from '../setup/prepare.ts';
import { checkedBinaries } from './checked-binaries.ts';

/** Throws a KbuildError when something that is to be packed is missing, or packing fails. */
export async function packRelease(
  host: Host,
  prepared: Prepared,
  release: OpenRelease,
  facts: BuildFacts,
): Promise<Made> {
  const { opened, builder, places } = prepared;
  const { placed, binaries, missing } = await checkedBinaries(prepared);
  // Kubernetes' scripts would stop at the first one, in the middle of packing.
  if (missing.length > 0) throw notBuilt(placed, missing);
  const { tars, images } = await pack(host, prepared, release);
  const { os, architecture } = builder.machine;
  const manifest = manifestOf({
    facts,
    target: releaseTarget(prepared.inputs),
    machine: `${os}/${architecture}`,
    variables: prepared.inputs.variables,
    environment: manifestEnvironment(host, prepared.inputs, opened.tree),
    binaries,
    tars,
    images,
    bases: release.bases,
    encoder: encoderName,
  });
  const packed = release.packaging.kind === 'tarballs' ? tars.map(listedTar) : images.map(listedImage);
  const manifestFile = join(places.folder, 'manifest.json');
  const gathered = await gatherRelease(places.output, manifestFile, renderManifest(manifest), packed);
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
  { opened, stamp }: Prepared,
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
    enginePlatform,
    workers: availableParallelism(),
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

/** A folder of its own with the files, the manifest and the checksum files beside them. */
export async function gatherRelease(
  folder: string,
  manifestFile: string,
  manifest: string,
  packed: readonly GatheredFile[],
): Promise<Gathered & { readonly manifest: string }> {
  await mkdir(join(manifestFile, '..'), { recursive: true });
  await writeFile(manifestFile, manifest);
  const { sha256, sha512 } = await digestOf(manifestFile);
  const path = 'manifest.json';
  const files = [...packed, { from: manifestFile, path, sha256, sha512 }];
  const gathered = await gather(folder, files, 'links');
  return { ...gathered, manifest: join(folder, path) };
}

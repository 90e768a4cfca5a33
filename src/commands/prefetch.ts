/** `kbuild prefetch`: lays all that a build fetches into a folder, with which it can be built where there is no network. */

import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { ContainerBuilder } from '../container/container-builder.ts';
import { downloadsIn, fetchModules } from '../container/fetch-modules.ts';
import {
  lockName,
  type PrefetchedFile,
  type PrefetchedImage,
  renderLock,
} from '../container/prefetch-lock.ts';
import { unloadableBases } from '../container/prefetched.ts';
import { cancelled } from '../host/cancel.ts';
import type { Docker } from '../host/docker.ts';
import { saveImage } from '../host/docker-images.ts';
import { wordsOf } from '../host/docker-words.ts';
import { copyTo, digestOf, exists, foldersIn, isInside, removePaths, replaceFile } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import type { LoadedInputs } from '../inputs/inputs.ts';
import { noRegistryDigest, recordedDigest } from '../kubernetes/image-reference.ts';
import { type LaidImage, layImage, layIndex } from '../packing/image/image-layout.ts';
import { ArchiveFault } from '../packing/tar/archive-fault.ts';
import { KbuildError, type Problem } from '../problem.ts';
import { crossImageOf, dockerFor, openContainerBuilder } from '../setup/open-builder.ts';
import { partsOfPrefetched } from '../setup/open-prefetched.ts';
import { planWith, settle } from '../setup/prepare.ts';
import { headCommit } from '../setup/prepare-stamp.ts';
import { createRecorder } from '../setup/recorder.ts';

/** An image as a build asks for it. */
interface FetchedImage {
  readonly image: string;
  readonly platform: string;
  /** As it is recorded. */
  readonly digest: string;
}

/** `to` as given. What an earlier prefetch has laid there is replaced. Throws a KbuildError. */
export async function prefetch(host: Host, loaded: LoadedInputs, to: string): Promise<void> {
  const request = await settle(host, loaded);
  for (const warning of request.stamp.warnings) host.log.warning(warning);
  const { inputs, opened, stamp } = request;
  const folder = await openFolder(host, to, opened.root);
  const builder = await openContainerBuilder(host, request);
  try {
    const { release } = await planWith(host, request, builder, createRecorder(host));
    const bases = release?.bases ?? [];
    const problems = unloadableBases(bases);
    if (problems.length > 0) throw new KbuildError('input', problems);
    const cross = {
      image: crossImageOf(inputs, opened.tree, host.environment),
      platform: `linux/${builder.machine.architecture}`,
      digest: builder.kubeCross?.image ?? '',
    };
    const docker = dockerFor(inputs, host.environment);
    await removePaths(folder, Object.values(partsOfPrefetched));
    const images = await layImages(host, docker, [cross, ...bases], folder);
    const { target } = opened;
    const forTests = target.kind === 'test' || (target.kind === 'release' && target.tests);
    await layModules(builder, opened.root, forTests, folder);
    const files = await filesIn(folder);
    const { fetched: toolchain } = builder.compiler;
    const lock = { version: 1, commit: headCommit(stamp.git), toolchain, images, files } as const;
    await replaceFile(join(folder, lockName), renderLock(lock));
    host.log.line(`${folder} has what this build fetches: give it as prefetched`);
  } finally {
    await builder.close();
  }
}

/** A folder of somebody else's is not touched, and the tree's state must not change by ours. */
async function openFolder({ workingFolder }: Host, to: string, root: string): Promise<string> {
  const folder = resolve(workingFolder, to);
  const isClean = !isInside(folder, root) || relative(root, folder).startsWith('_output/');
  if (!isClean) throw new KbuildError('input', [inTree(folder)]);
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory() === false) throw new KbuildError('input', [noFolder(folder)]);
  await mkdir(folder, { recursive: true });
  const ours: readonly string[] = [lockName, ...Object.values(partsOfPrefetched)];
  if (!(await readdir(folder)).every((name) => ours.includes(name)))
    throw new KbuildError('input', [foreign(folder)]);
  return folder;
}

async function layImages(
  { log, cancel }: Host,
  docker: Docker,
  images: readonly FetchedImage[],
  folder: string,
): Promise<readonly PrefetchedImage[]> {
  const layout = join(folder, partsOfPrefetched.images);
  await mkdir(layout, { recursive: true });
  const laid: (LaidImage & { readonly name: string })[] = [];
  for (const { image } of images) {
    log.line(`${image} is laid into ${folder}`);
    laid.push({ ...(await layOne(docker, image, layout, cancel)), name: image });
  }
  await layIndex(layout, laid);
  return images.map(({ image, platform, digest }, index) => ({
    image,
    platform,
    digest: digest.endsWith(noRegistryDigest) ? '' : recordedDigest(digest),
    config: laid[index]?.config.digest ?? '',
    manifest: laid[index]?.manifest.digest ?? '',
  }));
}

async function layOne(
  docker: Docker,
  image: string,
  layout: string,
  cancel: AbortSignal,
): Promise<LaidImage> {
  const archive = join(layout, '.saved.tar');
  try {
    const said = await saveImage(docker, image, archive);
    if (cancel.aborted) throw cancelled;
    if (said !== '') throw new KbuildError('image', [notSaved(image, said)]);
    return await layImage(archive, layout);
  } catch (error) {
    if (error instanceof ArchiveFault) throw new KbuildError('image', [notSaved(image, error.message)]);
    throw error;
  } finally {
    await rm(archive, { force: true });
  }
}

/** What Go has downloaded, in the form that its proxies have, with what its checksum database said. Nothing where it needs nothing. */
async function layModules(
  builder: ContainerBuilder,
  root: string,
  forTests: boolean,
  folder: string,
): Promise<void> {
  const { fetched } = builder.compiler;
  if (fetched === '' && !forTests) return;
  const answer = await builder.ask(fetchModules(forTests));
  if (answer.code !== 0) throw new KbuildError('network', [notFetched(wordsOf(answer))]);
  const downloads = downloadsIn(answer.stdout, root);
  const found = downloads !== undefined && (await exists(downloads));
  if (fetched !== '' && !found) throw new KbuildError('input', [outside(fetched)]);
  if (!found) return;
  const proxy = join(folder, partsOfPrefetched.modules);
  const files = (await filesBelow(downloads)).filter((path) => !/\.(?:lock|partial|tmp)$/.test(path));
  for (const path of files) await copyTo(join(downloads, path), join(proxy, path));
  // By this file a proxy says that it answers for a checksum database; what Go keeps of one is in the form of its answers.
  const databases = await foldersIn(join(proxy, 'sumdb'));
  for (const name of databases) await writeFile(join(proxy, 'sumdb', name, 'supported'), '');
}

async function filesIn(folder: string): Promise<readonly PrefetchedFile[]> {
  const files: PrefetchedFile[] = [];
  for (const path of (await filesBelow(folder)).filter((it) => it !== lockName)) {
    const { size, sha256 } = await digestOf(join(folder, path));
    files.push({ path, size, sha256 });
  }
  return files;
}

/** Relative, sorted. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
}

function inTree(folder: string): Problem {
  return {
    what: `${folder} is in the source tree, which would be dirty with it`,
    remedy: 'Give a folder outside of the tree, or below its _output',
  };
}

const emptyFolder = 'Give a folder that is empty or not there yet';

function foreign(folder: string): Problem {
  return { what: `${folder} has other files than those of kbuild prefetch`, remedy: emptyFolder };
}

function noFolder(folder: string): Problem {
  return { what: `${folder} is no folder`, remedy: emptyFolder };
}

function notSaved(image: string, said: string): Problem {
  return {
    what: `docker does not save ${image}: ${said}`,
    remedy: 'Free some space if the disk is full, and see that the Docker Engine still runs',
  };
}

function notFetched(said: string): Problem {
  return {
    what: `Go cannot fetch the modules of hack/tools in the container: ${said.slice(-400)}`,
    remedy: 'Give it a proxy that can be reached: GOPROXY in the environment, or https-proxy',
  };
}

function outside(fetched: string): Problem {
  return {
    what: `Go has fetched ${fetched.split(' h1:')[0]} into a folder of the container, which is gone with it`,
    remedy:
      'Use `sync: bind` and a tree whose GOMODCACHE is below _output, or a kube-cross image with that Go',
  };
}

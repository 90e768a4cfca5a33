/** Opens the folder of the input `prefetched`, and holds it against its lock before anything is built with it. */

import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inTurns } from '../cache/folder.ts';
import { lockName, type PrefetchedFile, type PrefetchLock, parseLock } from '../container/prefetch-lock.ts';
import { loadedName, type Prefetched } from '../container/prefetched.ts';
import { cancelled } from '../host/cancel.ts';
import type { Docker } from '../host/docker.ts';
import { loadImage } from '../host/docker-images.ts';
import { digestOf, readText } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { archiveChunks } from '../packing/image/archive-writer.ts';
import { imageIn } from '../packing/image/image-layout.ts';
import { ArchiveFault } from '../packing/tar/archive-fault.ts';
import { KbuildError, type Problem, quote } from '../problem.ts';
import { dockerFor } from './open-builder.ts';

/** Where images and Go's modules lie in such a folder. */
export const partsOfPrefetched = { images: 'oci', modules: 'go' } as const;

/** Throws one KbuildError with all that the folder lacks. undefined where none is given. */
export async function openPrefetched(host: Host, inputs: Inputs): Promise<Prefetched | undefined> {
  const given = inputs.container.prefetched;
  if (given === undefined) return undefined;
  const folder = resolve(host.workspace ?? host.workingFolder, given);
  const lock = await readLock(folder, given);
  const problems = (await inTurns(lock.files, (file) => problemOfFile(folder, file))).flat();
  if (problems.length > 0) throw new KbuildError('input', firstOf(problems, folder));
  const hasModules = lock.files.some(({ path }) => isModule(path));
  const docker = dockerFor(inputs, host.environment);
  return {
    folder,
    images: lock.images,
    modules: hasModules ? join(folder, partsOfPrefetched.modules) : undefined,
    load: async ({ image, manifest }) => {
      const said = await loaded(host, docker, join(folder, partsOfPrefetched.images), manifest, image);
      if (said !== '') throw new KbuildError('image', [notLoaded(image, folder, said)]);
    },
  };
}

/** Returns why not; empty where it is there now. */
async function loaded(
  { cancel }: Host,
  docker: Docker,
  layout: string,
  manifest: string,
  image: string,
): Promise<string> {
  try {
    const archive = archiveChunks(await imageIn(layout, manifest, loadedName(image)), 0);
    const said = await loadImage(docker, archive, cancel);
    if (cancel.aborted) throw cancelled;
    return said;
  } catch (error) {
    if (error instanceof ArchiveFault) return error.message;
    throw error;
  }
}

async function readLock(folder: string, given: string): Promise<PrefetchLock> {
  const text = await readText(join(folder, lockName));
  const lock = text === undefined ? undefined : parseLock(text);
  if (lock) return lock;
  const why = text === undefined ? `has no ${lockName}` : `has a ${lockName} that is not of this version`;
  throw new KbuildError('input', [
    {
      what: `prefetched is ${quote(given)}, which ${why}`,
      remedy: `Make it with \`kbuild prefetch ${given}\``,
    },
  ]);
}

function isModule(path: string): boolean {
  return path.startsWith(`${partsOfPrefetched.modules}/`);
}

const mostFaults = 20;

/** Of a folder that was copied by half there may be thousands. */
function firstOf(problems: readonly Problem[], folder: string): readonly Problem[] {
  const more = problems.length - mostFaults;
  if (more <= 0) return problems;
  const rest = { what: `${more} more files of ${folder} are not what ${lockName} says`, remedy: again };
  return [...problems.slice(0, mostFaults), rest];
}

/** The blobs of an image are read when it is loaded, and held against their digests then. */
async function problemOfFile(folder: string, file: PrefetchedFile): Promise<readonly Problem[]> {
  const path = join(folder, file.path);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return [faultOf(path, 'is missing')];
  if (found.size !== file.size) return [faultOf(path, `has ${found.size} bytes instead of ${file.size}`)];
  if (isModule(file.path) && (await digestOf(path)).sha256 !== file.sha256)
    return [faultOf(path, 'has another content')];
  return [];
}

function faultOf(path: string, what: string): Problem {
  return { what: `${path} ${what}, says ${lockName}`, remedy: again };
}

function notLoaded(image: string, folder: string, said: string): Problem {
  return { what: `the image ${image} cannot be loaded from ${folder}: ${said}`, remedy: again };
}

const again = 'Copy the folder again, or make it again with kbuild prefetch';

/** An image that a build needs: there, fetched earlier, or fetched with patience. */

import { setTimeout as sleep } from 'node:timers/promises';
import { cancelled } from '../host/cancel.ts';
import { type Docker, type InspectedImage, inspectImage } from '../host/docker.ts';
import type { Log } from '../host/host.ts';
import { type Environment, runBuild, runMarker } from '../host/process.ts';
import { isPassing, platformProblem, pullProblem } from './faults.ts';
import { fetchesNothing, notFetched, prefetchedImage, type Supply } from './prefetched.ts';

export interface NeededImage extends Supply {
  readonly docker: Docker;
  readonly reference: string;
  /** Such as `linux/arm64`; undefined: the engine's own. */
  readonly platform?: string;
  readonly log: Log;
  readonly cancel: AbortSignal;
  readonly runId: string;
  /** Seconds to wait before each further try; undefined: as is usual. */
  readonly patience?: readonly number[];
}

export interface EnsuredImage extends InspectedImage {
  /** Its size where it was fetched now; 0 where it was here, or came out of a prefetched folder. */
  readonly pulledBytes: number;
}

const usualPatience: readonly number[] = [2, 5, 10];

/** Throws a KbuildError when the image is neither here nor to be had. Where there is a prefetched folder, it alone has images. */
export async function ensureImage(request: NeededImage): Promise<EnsuredImage> {
  const { reference, log, cancel, patience = usualPatience } = request;
  const present = await (request.prefetched ? prefetchedImage(request) : inspectFor(request));
  if (present) return { ...present, pulledBytes: 0 };
  if (fetchesNothing(request)) throw notFetched(request);
  let said = await pull(request);
  for (const seconds of patience) {
    if (said === undefined || cancel.aborted || !isPassing(said)) break;
    log.line(`${reference} could not be fetched (${said.slice(0, 200)}); next try in ${seconds} s`);
    await sleep(seconds * 1000, undefined, { signal: cancel }).catch(() => undefined);
    said = await pull(request);
  }
  if (cancel.aborted) throw cancelled;
  if (said !== undefined) throw pullProblem(reference, said);
  const pulled = (await inspectFor(request)) ?? (await refuseUnseen(request));
  return { ...pulled, pulledBytes: pulled.size };
}

/**
 * A name stands for the image of one platform in an engine's own store, and for those of several in containerd's. Its
 * digest is that of all of them, and kept, so that it does not depend on the store.
 */
async function inspectFor({ docker, reference, platform }: NeededImage): Promise<InspectedImage | undefined> {
  const image = await inspectImage(docker, reference);
  if (!image || platform === undefined || platformOf(image) === platform) return image;
  const other = await inspectImage(docker, reference, platform);
  if (!other || platformOf(other) !== platform) return undefined;
  return { ...other, id: image.id, repoDigests: image.repoDigests };
}

/** After it was pulled. */
async function refuseUnseen({ docker, reference, platform }: NeededImage): Promise<never> {
  const there = await inspectImage(docker, reference);
  throw there && platform !== undefined
    ? platformProblem(reference, platform, platformOf(there))
    : pullProblem(reference, 'docker pull succeeded, but the engine does not know the image');
}

function platformOf({ os, architecture }: InspectedImage): string {
  return `${os}/${architecture}`;
}

/** What docker said when it failed; undefined when it did not. */
async function pull({
  docker,
  reference,
  platform,
  log,
  cancel,
  runId,
}: NeededImage): Promise<string | undefined> {
  const env: Environment = { ...docker.env, [runMarker]: runId };
  const lines: string[] = [];
  const exit = await log.untrusted((write) =>
    runBuild({
      tool: 'docker',
      arguments: [
        ...docker.options,
        'pull',
        ...(platform === undefined ? [] : [`--platform=${platform}`]),
        reference,
      ],
      cwd: '/',
      env,
      runId,
      onLine: (line) => {
        write(log.redact(line));
        lines.push(line);
      },
      cancel,
    }),
  );
  return exit.code === 0 ? undefined : lines.slice(-3).join(' ');
}

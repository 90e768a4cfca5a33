/**
 * The kube-cross that a plan pins: what a registry has under its name now, and whether the image of an engine is that one. A
 * digest says it alone, so that it may come from a mirror.
 */

import type { Docker, InspectedImage } from '../host/docker.ts';
import { runBuild, runMarker } from '../host/process.ts';
import { fieldsOf, parsedJson, stringOf } from '../json.ts';
import { isDigest, parseImageReference, repositoryOf } from '../kubernetes/image-reference.ts';
import { KbuildError } from '../problem.ts';
import { recordedImage } from './cross-image.ts';

export type Pinned =
  /** `sha256:…` of all its platforms. */
  { readonly kind: 'pinned'; readonly digest: string } | { readonly kind: 'unknown'; readonly why: string };

export interface PinRequest {
  readonly docker: Docker;
  readonly reference: string;
  readonly runId: string;
  readonly cancel: AbortSignal;
}

/** Where no registry answers, a plan is as good as ever, so it is not waited for long. */
const patienceMilliseconds = 20_000;

/** Asks the registry by docker's own client, with its login. Needs buildx and no engine, and fetches nothing. */
export async function pinnedImage({ docker, reference, runId, cancel }: PinRequest): Promise<Pinned> {
  const { digest } = parseImageReference(reference) ?? {};
  if (digest !== undefined) return { kind: 'pinned', digest };
  const lines: string[] = [];
  const limit = AbortSignal.timeout(patienceMilliseconds);
  const question = ['buildx', 'imagetools', 'inspect', '--format={{json .Manifest}}', reference];
  const exit = await runBuild({
    tool: 'docker',
    arguments: [...docker.options, ...question],
    cwd: '/',
    // A builder of somebody's own choice need not be there.
    env: { ...docker.env, BUILDX_BUILDER: 'default', [runMarker]: runId },
    runId,
    onLine: (line) => void lines.push(line),
    cancel: AbortSignal.any([cancel, limit]),
  }).catch(() => undefined);
  const text = lines.join('\n');
  const manifest = parsedJson(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  const found = stringOf(fieldsOf(manifest).digest);
  if (exit?.code === 0 && isDigest(found)) return { kind: 'pinned', digest: found };
  if (exit === undefined) return { kind: 'unknown', why: 'docker is not on PATH' };
  const said = lines.slice(-2).join(' ').slice(0, 300);
  return { kind: 'unknown', why: limit.aborted ? `no answer in ${patienceMilliseconds / 1000} s` : said };
}

/** Throws where the image is another one than was planned. An empty digest is that of a plan which knew none. */
export function checkPlanned(
  planned: string,
  reference: string,
  image: Pick<InspectedImage, 'id' | 'repoDigests'>,
): void {
  const isIt = image.id === planned || image.repoDigests.some((it) => it.endsWith(`@${planned}`));
  if (planned === '' || isIt) return;
  throw new KbuildError('image', [
    {
      what: `the plan has kube-cross ${planned}, and ${reference} is ${recordedImage(reference, image)} here`,
      remedy: `A tag that was moved, or an older one that this engine has kept: give kube-cross-image: ${repositoryOf(reference)}@${planned}, or plan anew. A mirror with images of its own is named to plan and jobs alike, by KUBE_BASE_IMAGE_REGISTRY in the workflow's env`,
    },
  ]);
}

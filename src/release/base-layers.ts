/** Which layers are the base image's, asked of the engine that built on it. */

import { askDocker, type Docker } from '../host/docker.ts';

export type BaseLayers =
  | { readonly kind: 'layers'; readonly diffIds: readonly string[] }
  | { readonly kind: 'absent' }
  /** A graph driver has one platform under a name: the one pulled last. */
  | { readonly kind: 'other-platform'; readonly platform: string };

/** `platform` such as `linux/arm64`. BuildKit pulls a base image without giving it a name: pull it first. */
export async function baseLayersOf(docker: Docker, reference: string, platform: string): Promise<BaseLayers> {
  const found = await inspected(docker, [reference], platform);
  if (found.kind !== 'other-platform') return found;
  // containerd's store has several under a name; engines before 28 do not know the option.
  const chosen = await inspected(docker, ['--platform', platform, reference], platform);
  return chosen.kind === 'layers' ? chosen : found;
}

async function inspected(docker: Docker, which: readonly string[], platform: string): Promise<BaseLayers> {
  const format = '{{.Os}}/{{.Architecture}}{{with .Variant}}/{{.}}{{end}} {{json .RootFS.Layers}}';
  const answer = await askDocker(docker, ['image', 'inspect', '--format', format, ...which]);
  return answer.code === 0 ? parseBaseLayers(answer.stdout, platform) : { kind: 'absent' };
}

export function parseBaseLayers(text: string, wanted: string): BaseLayers {
  const { platform = '', layers = '' } = /^(?<platform>\S+) (?<layers>.*)$/.exec(text.trim())?.groups ?? {};
  const diffIds = layersIn(layers);
  if (diffIds === undefined) return { kind: 'absent' };
  // A variant says more than builds ask for: linux/arm64/v8 is linux/arm64.
  const fits = platform === wanted || platform.startsWith(`${wanted}/`);
  return fits ? { kind: 'layers', diffIds } : { kind: 'other-platform', platform };
}

/** `null` for an image without any, such as `scratch`. */
function layersIn(text: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (value === null) return [];
    return Array.isArray(value) ? value.map(String) : undefined;
  } catch {
    return undefined;
  }
}

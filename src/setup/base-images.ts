/** The images that server images are built on: all of them there before anything is compiled. */

import { ensureImage, type NeededImage } from '../container/image.ts';
import { recordedImage } from '../container/image-reference.ts';
import type { EngineFacts } from '../host/docker.ts';
import type { BaseImage } from '../packing/toolbox/toolbox-config.ts';
import type { TreeImages } from '../packing/tree-scripts.ts';
import { KbuildError, type Problem } from '../problem.ts';

export interface NeededBase {
  readonly image: string;
  readonly platform: string;
}

/** Each base for each platform that gets images, and the helper image for the engine's own platform. */
export function neededImages(
  { bases, setcapImage }: TreeImages,
  serverPlatforms: readonly string[],
  { os, architecture }: Pick<EngineFacts, 'os' | 'architecture'>,
): readonly NeededBase[] {
  if (serverPlatforms.length === 0) return [];
  const images = [...new Set(bases.map(({ image }) => image))];
  const needed = serverPlatforms.flatMap((platform) => images.map((image) => ({ image, platform })));
  return setcapImage === undefined
    ? needed
    : [...needed, { image: setcapImage, platform: `${os}/${architecture}` }];
}

/** Throws one KbuildError that names every image which is neither here nor to be had. */
export async function ensureBaseImages(
  needed: readonly NeededBase[],
  request: Omit<NeededImage, 'reference' | 'platform'>,
): Promise<readonly BaseImage[]> {
  const found: BaseImage[] = [];
  const problems: Problem[] = [];
  let hasWaited = false;
  for (const { image, platform } of needed) {
    const patience = hasWaited ? { patience: [] } : {};
    try {
      const wanted = { ...request, ...patience, reference: image, platform };
      const there = await ensureImage(wanted);
      found.push({ image, platform, digest: recordedImage(image, there), layers: there.layers });
    } catch (error) {
      if (!(error instanceof KbuildError) || error.failure === 'cancelled') throw error;
      // A network that was waited for in vain is not waited for again.
      hasWaited ||= error.failure === 'network';
      const isOfDocker = error.failure === 'input';
      problems.push(...error.problems.map((it) => (isOfDocker ? it : problemOf(image, platform, it))));
    }
  }
  if (problems.length > 0) throw new KbuildError('image', problems);
  return found;
}

function problemOf(image: string, platform: string, { what }: Problem): Problem {
  return {
    what: `server images for ${platform} need ${image}: ${what}`,
    remedy: `Load it into the engine (\`docker load\`), or push it to a registry that the engine reaches and give that as base-image-registry`,
  };
}

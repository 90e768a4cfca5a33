/** The images that server images are built on: all of them there before anything is compiled. */

import { recordedImage } from '../container/cross-image.ts';
import { ensureImage, type NeededImage } from '../container/image.ts';
import { fetchesNothing, unloadableBases } from '../container/prefetched.ts';
import { repositoryOf } from '../kubernetes/image-reference.ts';
import type { WrappedImage } from '../packing/collect-release.ts';
import { type NeededBase, readRecipe, unreadableRecipe } from '../packing/recipe/recipe.ts';
import type { RehearsedBuild } from '../packing/rehearsal.ts';
import type { BaseImage } from '../packing/toolbox/toolbox-config.ts';
import { KbuildError, type Problem } from '../problem.ts';

export interface NeededImages {
  /** Each once. */
  readonly bases: readonly NeededBase[];
  /** What the images that are built on one of these are to be. */
  readonly wrapped: readonly WrappedImage[];
}

/** Read out of the recipes, `builder` being the engine's platform. Throws for those that cannot be read. */
export function neededImages(builds: readonly RehearsedBuild[], builder: string): NeededImages {
  const bases = new Map<string, NeededBase>();
  const wrapped: WrappedImage[] = [];
  const problems = new Map<string, Problem>();
  for (const { tag, recipe, platform, buildArguments } of builds) {
    const read = readRecipe({ text: recipe.text, buildArguments, target: platform ?? builder, builder });
    if (read.kind === 'unreadable') {
      problems.set(recipe.path, unreadableRecipe(recipe.path, read.why));
      continue;
    }
    for (const base of read.recipe.bases) bases.set(`${base.image} ${base.platform}`, base);
    const { base } = read.recipe;
    if (base) wrapped.push({ name: nameIn(tag), platform: base.platform });
  }
  if (problems.size > 0) throw new KbuildError('input', [...problems.values()]);
  return { bases: [...bases.values()], wrapped };
}

function nameIn(tag: string): string {
  return repositoryOf(tag).split('/').at(-1) ?? '';
}

export interface EnsuredBases {
  readonly bases: readonly BaseImage[];
  /** Of those that were fetched now. */
  readonly pulledBytes: number;
}

/** Throws one KbuildError that names every image which is neither here nor to be had. */
export async function ensureBaseImages(
  needed: readonly NeededBase[],
  request: Omit<NeededImage, 'reference' | 'platform'>,
): Promise<EnsuredBases> {
  const found: BaseImage[] = [];
  const problems: Problem[] = fetchesNothing(request) ? [...unloadableBases(needed)] : [];
  let hasWaited = false;
  let pulledBytes = 0;
  for (const { image, platform } of needed) {
    const patience = hasWaited ? { patience: [] } : {};
    try {
      const wanted = { ...request, ...patience, reference: image, platform };
      const there = await ensureImage(wanted);
      found.push({ image, platform, digest: recordedImage(image, there), layers: there.layers });
      pulledBytes += there.pulledBytes;
    } catch (error) {
      if (!(error instanceof KbuildError) || error.failure === 'cancelled') throw error;
      // A network that was waited for in vain is not waited for again.
      hasWaited ||= error.failure === 'network';
      const isOfDocker = error.failure === 'input';
      problems.push(...error.problems.map((it) => (isOfDocker ? it : problemOf(image, platform, it))));
    }
  }
  if (problems.length > 0) throw new KbuildError('image', problems);
  return { bases: found, pulledBytes };
}

function problemOf(image: string, platform: string, { what }: Problem): Problem {
  return {
    what: `images for ${platform} need ${image}: ${what}`,
    remedy: image.includes(doubled) ? ofDoubled : ofMissing,
  };
}

const ofMissing =
  'Load it into the engine (`docker load`), or push it to a registry that the engine reaches and give that as base-image-registry';

/** The Makefile of the conformance image adds it to KUBE_BASE_IMAGE_REGISTRY, which has it everywhere else. */
const doubled = '/build-image/build-image/';
const ofDoubled =
  "The conformance image's own recipe adds /build-image/ to base-image-registry, which ends in it already: give the image as BASEIMAGE=… in make-variables, or leave the conformance image out with KUBE_BUILD_CONFORMANCE=n there";

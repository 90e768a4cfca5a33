/** `base-image-sboms`: which SBOM there is of a base image. */

import { type Problem, quote } from '../problem.ts';
import { parseBaseSbom } from '../release/base-sboms.ts';

/** Sorted words with one blank between, as a manifest has them; a problem for every word that is none. */
export function baseImageSbomsOf(words: readonly string[], problems: Problem[]): string {
  const images = words.map((word) => parseBaseSbom(word)?.image);
  for (const [index, word] of words.entries()) {
    const image = images[index];
    if (image !== undefined && images.indexOf(image) === index) continue;
    problems.push({
      what: `base-image-sboms has ${quote(word)}${image === undefined ? '' : ', a second one of that image'}`,
      remedy: 'Give <image>=<https address of its SBOM>#sha256:<hex of the SBOM>, one for each image',
    });
  }
  return [...words].sort().join(' ');
}

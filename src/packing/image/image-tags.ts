/** The names that an image archive gives its image, in two spellings: as docker prints them, and in full as containerd wants them. */

import { fullName, parseImageReference, shortName } from '../../kubernetes/image-reference.ts';
import { KbuildError, quote } from '../../problem.ts';

export interface ImageTag {
  /** Such as `kube-proxy-amd64:v1`. */
  readonly short: string;
  /** Such as `docker.io/library/kube-proxy-amd64:v1`. */
  readonly full: string;
  /** Such as `v1`. */
  readonly tag: string;
}

/** A name without a tag means `latest`, as for docker. Each once, sorted by bytes. */
export function imageTags(names: readonly string[]): readonly ImageTag[] {
  const tags = new Map<string, ImageTag>();
  for (const name of names) {
    const tag = parseTag(name);
    if (!tag) throw noTag(name);
    tags.set(tag.short, tag);
  }
  return [...tags.values()].sort((a, b) => Buffer.compare(Buffer.from(a.short), Buffer.from(b.short)));
}

/** undefined when it is something else, such as a name with a digest. */
export function parseTag(given: string): ImageTag | undefined {
  const reference = parseImageReference(given);
  if (reference === undefined || reference.digest !== undefined) return undefined;
  const { name, tag = 'latest' } = reference;
  const full = fullName(name);
  return { short: `${shortName(full)}:${tag}`, full: `${full}:${tag}`, tag };
}

function noTag(given: string): KbuildError {
  return new KbuildError('package', [
    {
      what: `${quote(given)} is not an image with a tag`,
      remedy: 'Give something like registry.k8s.io/kube-proxy-amd64:v1.36.0',
    },
  ]);
}

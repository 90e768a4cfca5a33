/** Names of images in the two spellings that archives need: as docker prints them, and in full as containerd wants them. */

import { KbuildError, quote } from '../../problem.ts';

export interface ImageTag {
  /** Such as `kube-proxy-amd64:v1`. */
  readonly short: string;
  /** Such as `docker.io/library/kube-proxy-amd64:v1`. */
  readonly full: string;
  /** Such as `v1`. */
  readonly tag: string;
}

const shape =
  /^(?<name>[A-Za-z0-9][A-Za-z0-9.-]*(?:(?::[0-9]+)?(?:\/[a-z0-9][a-z0-9._-]*)+)?)(?::(?<tag>[A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?$/;

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
  const { name, tag = 'latest' } = shape.exec(given)?.groups ?? {};
  if (name === undefined) return undefined;
  const full = fullName(name);
  const short = full.replace(/^docker\.io\/(?:library\/(?=[^/]+$))?/, '');
  return { short: `${short}:${tag}`, full: `${full}:${tag}`, tag };
}

function noTag(given: string): KbuildError {
  return new KbuildError('package', [
    {
      what: `${quote(given)} is no image with a tag`,
      remedy: 'Give something like registry.k8s.io/kube-proxy-amd64:v1.36.0',
    },
  ]);
}

/** As docker decides it: the first part is a registry if it looks like a host. */
function fullName(name: string): string {
  const [first = '', ...rest] = name.split('/');
  if (rest.length === 0) return `docker.io/library/${name}`;
  const isHost = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase();
  if (!isHost) return `docker.io/${name}`;
  const isHub = first === 'docker.io' || first === 'index.docker.io';
  if (!isHub) return name;
  return `docker.io/${rest.length === 1 ? 'library/' : ''}${rest.join('/')}`;
}

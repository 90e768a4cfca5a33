/** Names of images, taken apart and spelled: registry, repository, tag, digest (reference: distribution/reference). */

const hostShape = '[A-Za-z0-9][A-Za-z0-9.-]*';
const portShape = '(?::[0-9]+)?';
const pathShape = '\\/[a-z0-9][a-z0-9._-]*';
const tagShape = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}';
const digestShape = 'sha256:[0-9a-f]{64}';

const reference = new RegExp(
  `^(?<name>${hostShape}(?:${portShape}(?:${pathShape})+)?)(?::(?<tag>${tagShape}))?(?:@(?<digest>${digestShape}))?$`,
);
const registry = new RegExp(`^${hostShape}${portShape}(?:${pathShape})*\\/?$`);
const tagAlone = new RegExp(`^${tagShape}$`);
const digestAlone = new RegExp(`^${digestShape}$`);

export interface ImageReference {
  /** Registry and path as given, such as `registry.k8s.io/build-image/kube-cross`. */
  readonly name: string;
  readonly tag: string | undefined;
  /** `sha256:…` */
  readonly digest: string | undefined;
}

/** undefined when it names no image. */
export function parseImageReference(text: string): ImageReference | undefined {
  const { name, tag, digest } = reference.exec(text)?.groups ?? {};
  return name === undefined ? undefined : { name, tag, digest };
}

/** A registry, with a path below it if need be, without a tag. */
export function isRegistry(text: string): boolean {
  return registry.test(text);
}

export function isImageTag(text: string): boolean {
  return tagAlone.test(text);
}

/** `sha256:…` in full. */
export function isDigest(text: string): boolean {
  return digestAlone.test(text);
}

/** What an engine's image has in the place of a registry's digest. */
export const noRegistryDigest = ' (no registry digest)';

/** As an image is recorded: `<name>@sha256:…` where a registry gave it, else the engine's `sha256:… (no registry digest)`. */
export function isRecordedImage(text: string): boolean {
  if (text.endsWith(noRegistryDigest)) return isDigest(text.slice(0, -noRegistryDigest.length));
  const { tag, digest } = parseImageReference(text) ?? {};
  return tag === undefined && digest !== undefined;
}

/** What alone says which image it is: its name is that of a registry, or of a mirror. */
export function recordedDigest(recorded: string): string {
  return recorded.slice(recorded.indexOf('@') + 1);
}

/** `kube-proxy` as `docker.io/library/kube-proxy`. As docker decides it: the first part is a registry if it looks like a host. */
export function fullName(name: string): string {
  const [first = '', ...rest] = name.split('/');
  if (rest.length === 0) return `docker.io/library/${name}`;
  const isHost = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase();
  if (!isHost) return `docker.io/${name}`;
  const isHub = first === 'docker.io' || first === 'index.docker.io';
  if (!isHub) return name;
  return `docker.io/${rest.length === 1 ? 'library/' : ''}${rest.join('/')}`;
}

/** As docker prints it: its own registry is left out. */
export function shortName(full: string): string {
  return full.replace(/^docker\.io\/(?:library\/(?=[^/]+$))?/, '');
}

/** Of any reference that an engine takes, as docker prints it. */
export function repositoryOf(reference: string): string {
  const [name = ''] = reference.split('@');
  return shortName(name.replace(/:[^/:]*$/, ''));
}

/** What Kubernetes' scripts join by a colon, KUBE_CROSS_IMAGE and KUBE_CROSS_VERSION; so a digest is cut at its own colon. */
export function imageAndVersion(reference: string): readonly [image: string, version: string] {
  const cut = reference.lastIndexOf(':');
  return [reference.slice(0, cut), reference.slice(cut + 1)];
}

/** Package URLs: the names by which databases of vulnerabilities know modules and images. */

import { noRegistryDigest, parseImageReference } from '../kubernetes/image-reference.ts';

/** Paths of modules keep their capitals, against the letter of package-url, as Go and the databases tell such modules apart. */
export function goPurl(path: string, version: string): string {
  const name = encoded(path);
  return `pkg:golang/${name}${version === '' ? '' : `@${encoded(version)}`}`;
}

export interface RecordedImage {
  /** Such as `registry.k8s.io/build-image/kube-cross`; empty for an image of no registry. */
  readonly name: string;
  /** Hexadecimal. */
  readonly sha256: string;
  /** undefined for an image of no registry. */
  readonly purl: string | undefined;
}

/** Of an image as a manifest records it; undefined for none. */
export function recordedImage(text: string): RecordedImage | undefined {
  const [, own] = /^sha256:([0-9a-f]{64})/.exec(text) ?? [];
  if (own !== undefined && text.endsWith(noRegistryDigest)) return { name: '', sha256: own, purl: undefined };
  const { name = '', digest } = parseImageReference(text) ?? {};
  if (digest === undefined) return undefined;
  const last = name.split('/').at(-1) ?? '';
  const purl = `pkg:oci/${encoded(last.toLowerCase())}@${encoded(digest)}?repository_url=${encoded(name)}`;
  return { name, sha256: digest.slice('sha256:'.length), purl };
}

/** As encodeURIComponent, but for the signs that package-url leaves as they are. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2F', '/');
}

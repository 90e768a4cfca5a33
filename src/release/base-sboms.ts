/** SBOMs that whoever makes a base image publishes of it, as the input `base-image-sboms` names them. */

export interface BaseSbom {
  /** As the tree's recipes name it. */
  readonly image: string;
  readonly address: string;
  /** Of the SBOM. */
  readonly sha256: string;
}

const shape = /^([A-Za-z0-9][A-Za-z0-9._/:@-]*)=(https?:\/\/[^\s#?@"<>\\]+)#sha256:([0-9a-f]{64})$/;

/** Of one word `<image>=<address>#sha256:<hex>`; undefined for any other. */
export function parseBaseSbom(word: string): BaseSbom | undefined {
  const [, image = '', address = '', sha256 = ''] = shape.exec(word) ?? [];
  return sha256 === '' ? undefined : { image, address, sha256 };
}

/** By image, of words with blanks between; what is none is left out. */
export function baseSbomsIn(text: string): ReadonlyMap<string, BaseSbom> {
  const sboms = text.split(' ').flatMap((word) => parseBaseSbom(word) ?? []);
  return new Map(sboms.map((it) => [it.image, it]));
}

/** Two JSON documents of an image, each digest in them read as what it stands for: keys of other values, and other spelling. */

import type { Source } from '../inspect/source.ts';
import { isObject, type JsonObject, parsedJson, stringOf } from '../json.ts';
import { type Cause, difference } from './difference.ts';
import { at, type Finding } from './finding.ts';

export interface Role {
  readonly name: string;
  /** Of the document or layer; undefined where the archive has none under the digest. */
  readonly size: number | undefined;
}

/** By digest, in hex. */
export type Roles = ReadonlyMap<string, Role>;

/** `mark` is what the text cannot have: it keeps a role apart from the same words. */
export function withRoles(text: string, roles: Roles, mark: string): string {
  return text.replace(/[0-9a-f]{64}/g, (hex) => {
    const name = roles.get(hex)?.name;
    return name === undefined ? hex : `${mark}${name}${mark}`;
  });
}

const largestDocument = 8 * 1024 * 1024;

/** undefined where they are no two JSON documents. */
export function documentFindings(
  a: Source,
  b: Source,
  roles: { readonly a: Roles; readonly b: Roles },
  path: readonly string[],
): readonly Finding[] | undefined {
  const [textA, textB] = [a, b].map((it) =>
    it.size > largestDocument ? '' : it.read(0, it.size).toString('utf8'),
  );
  const [one, other] = [
    parsedJson(withRoles(textA ?? '', roles.a, '')),
    parsedJson(withRoles(textB ?? '', roles.b, '')),
  ];
  if (typeof one !== 'object' || typeof other !== 'object') return undefined;
  const found = differencesIn(one, other, { key: '', depth: 0, sizes: [sizesOf(roles.a), sizesOf(roles.b)] });
  // How long another document is follows from that one.
  const spelling = (text: string | undefined, of: Roles) =>
    withRoles(text ?? '', of, '').replace(/("size":\s*)\d+/g, '$1');
  const isSpelt = found.length === 0 && spelling(textA, roles.a) !== spelling(textB, roles.b);
  const otherwise = difference(
    'image-config',
    'the same data',
    'the same data, written otherwise',
    'Save both with one version of the engine',
  );
  return [
    ...found.map(({ cause, key, a: valueA, b: valueB }) =>
      at(path, difference(cause, `${key} ${valueA}`, `${key} ${valueB}`, remedies[cause] ?? '')),
    ),
    ...(isSpelt ? [at(path, otherwise)] : []),
  ];
}

const remedies: Partial<Record<Cause, string>> = {
  'image-dates':
    'Build with SOURCE_DATE_EPOCH and `--output type=docker,rewrite-timestamp=true`, or let this action pack the image',
  'image-config': 'Build with the same recipe, arguments and builder',
};

interface KeyDifference {
  readonly cause: Cause;
  readonly key: string;
  readonly a: string;
  readonly b: string;
}

const deepest = 64;

interface Walk {
  readonly key: string;
  readonly depth: number;
  /** How long each document is, by what it stands for. */
  readonly sizes: readonly [a: Sizes, b: Sizes];
}

type Sizes = ReadonlyMap<string, number | undefined>;

function sizesOf(roles: Roles): Sizes {
  return new Map([...roles.values()].map(({ name, size }) => [`sha256:${name}`, size]));
}

function differencesIn(a: unknown, b: unknown, walk: Walk): readonly KeyDifference[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  const { key, depth, sizes } = walk;
  const isBoth = [a, b].every((it) => isObject(it)) || [a, b].every((it) => Array.isArray(it));
  if (isBoth && depth < deepest) {
    const [one, other] = [a, b].map((it) => new Map(Object.entries(it as JsonObject)));
    const keys = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
    const doFollow = isSizeOf(one, sizes[0]) && isSizeOf(other, sizes[1]);
    return [...keys].flatMap((it) =>
      it === 'size' && doFollow
        ? []
        : differencesIn(one?.get(it), other?.get(it), {
            ...{ key: key === '' ? it : `${key}.${it}`, depth: depth + 1, sizes },
          }),
    );
  }
  const cause = dates.test(key) ? 'image-dates' : 'image-config';
  return [{ cause, key, a: shortText(a), b: shortText(b) }];
}

/** The size that a descriptor names is that of the document, which is compared itself. */
function isSizeOf(descriptor: ReadonlyMap<string, unknown> | undefined, sizes: Sizes): boolean {
  const size = descriptor?.get('size');
  return typeof size === 'number' && sizes.get(stringOf(descriptor?.get('digest'))) === size;
}

/** Of an image, of its steps, and of what engines note beside it; a label may have any name. */
const dates =
  /^(?:created|history\.\d+\.created|(?:metadata\.)?lastTagTime|(?:manifests\.\d+\.)?annotations\.org\.opencontainers\.image\.created)$/i;

function shortText(value: unknown): string {
  const text = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}

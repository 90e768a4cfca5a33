/** Two JSON documents of an image, each digest in them read as what it stands for: keys of other values, and other spelling. */

import type { Source } from '../inspect/source.ts';
import { isObject, type JsonObject, parsedJson, stringOf } from '../json.ts';
import { type Cause, difference } from './difference.ts';
import { at, type Finding } from './finding.ts';
import { keyOfPath, spellingBeside } from './json-spelling.ts';

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
  const [textA, textB] = [documentText(a, roles.a), documentText(b, roles.b)];
  if (textA === undefined || textB === undefined) return undefined;
  const [one, other] = [parsedJson(textA), parsedJson(textB)];
  if (typeof one !== 'object' || typeof other !== 'object') return undefined;
  const all = differencesIn(one, other, { path: [], sizes: [sizesOf(roles.a), sizesOf(roles.b)] });
  const left = new Map(all.map((it) => [keyOfPath(it.path), it.isMissing ? 'member' : 'value'] as const));
  const isSpelt = spellingBeside(textA, left) !== spellingBeside(textB, left);
  const found = all.flatMap(({ cause, ...it }) => (cause === 'follows' ? [] : [{ cause, ...it }]));
  return [
    ...found.map(({ cause, path: keys, a: valueA, b: valueB }) => {
      const key = keys.join('.');
      return at(path, difference(cause, `${key} ${valueA}`, `${key} ${valueB}`, remedies[cause] ?? ''));
    }),
    ...(isSpelt ? [at(path, found.length === 0 ? otherwise : speltOtherwise)] : []),
  ];
}

/** As JSON spells a NUL. */
const mark = '\\u0000';

/** undefined for what is no text, or has the mark of roles in it. */
function documentText(source: Source, roles: Roles): string | undefined {
  if (source.size > largestDocument) return undefined;
  const bytes = source.read(0, source.size);
  const text = bytes.toString('utf8');
  return Buffer.from(text).equals(bytes) && !text.includes(mark) ? withRoles(text, roles, mark) : undefined;
}

const sameData = 'Save both with one version of the engine';
const otherwise = difference('image-config', 'the same data', 'the same data, written otherwise', sameData);
const speltOtherwise = difference(
  'unknown',
  'other data, as told',
  'other data, as told, and the rest of it written otherwise',
  sameData,
);

const remedies: Partial<Record<Cause, string>> = {
  'image-dates':
    'Build with SOURCE_DATE_EPOCH and `--output type=docker,rewrite-timestamp=true`, or let this action pack the image',
  'image-config': 'Build with the same recipe, arguments and builder',
};

interface KeyDifference {
  /** `follows` is not told: how long another document is follows from that one. */
  readonly cause: Cause | 'follows';
  readonly path: readonly string[];
  readonly a: string;
  readonly b: string;
  /** In one of them. */
  readonly isMissing: boolean;
}

const deepest = 64;

interface Walk {
  readonly path: readonly string[];
  /** How long each document is, by what it stands for. */
  readonly sizes: readonly [a: Sizes, b: Sizes];
}

type Sizes = ReadonlyMap<string, number | undefined>;

function sizesOf(roles: Roles): Sizes {
  return new Map([...roles.values()].map(({ name, size }) => [`sha256:\0${name}\0`, size]));
}

function differencesIn(a: unknown, b: unknown, { path, sizes }: Walk): readonly KeyDifference[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  const isBoth = [a, b].every((it) => isObject(it)) || [a, b].every((it) => Array.isArray(it));
  if (isBoth && path.length < deepest) {
    const [one, other] = [a, b].map((it) => new Map(Object.entries(it as JsonObject)));
    const keys = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
    const doFollow = isSizeOf(one, sizes[0]) && isSizeOf(other, sizes[1]);
    return [...keys].flatMap((key) => {
      const found = differencesIn(one?.get(key), other?.get(key), { path: [...path, key], sizes });
      return key === 'size' && doFollow ? found.map((it) => ({ ...it, cause: 'follows' as const })) : found;
    });
  }
  const cause = dates.test(path.join('.')) ? 'image-dates' : 'image-config';
  const isMissing = a === undefined || b === undefined;
  return [{ cause, path, a: shortText(a), b: shortText(b), isMissing }];
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
  const shown = text.replaceAll(mark, '\0').replace(/\0([^\0]*)\0/g, '<$1>');
  return shown.length > 500 ? `${shown.slice(0, 500)}…` : shown;
}

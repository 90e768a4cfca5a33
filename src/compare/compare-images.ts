/**
 * Two archives of `docker save`: configuration, layers, tags. Digests follow from content that is compared itself, so in
 * names and documents each is read as what it stands for.
 */

import type { Source } from '../inspect/source.ts';
import { isObject, type JsonObject, objectsIn, parsedJson, stringOf } from '../json.ts';
import { diffIdsOf } from '../packing/image/image-config.ts';
import type { SavedImage } from '../packing/image/saved-image.ts';
import { compareTars, type Tar } from './compare-tars.ts';
import { type Cause, difference } from './difference.ts';
import { at, bytesDiffering, type Context, type Finding } from './finding.ts';

export interface ImageArchive {
  readonly tar: Tar;
  readonly image: SavedImage;
}

type Roles = ReadonlyMap<string, string>;

export async function compareImages(
  a: ImageArchive,
  b: ImageArchive,
  path: readonly string[],
  context: Context,
): Promise<readonly Finding[]> {
  const roles = { a: rolesOf(a), b: rolesOf(b) };
  const base = baseLayers(a.image, b.image);
  const findings = await compareTars(
    a.tar,
    b.tar,
    {
      path,
      nameOf: (side, member) => withRoles(member, roles[side]),
      compareContents: async (name, partA, partB) => {
        const inside = [...path, name];
        const documents = documentFindings(partA, partB, roles, inside);
        if (documents) return documents;
        if (!/layer \d+/.test(name)) return bytesDiffering(partA, partB, inside, context);
        return context.compare(partA, partB, inside);
      },
    },
    context,
  );
  return [
    ...tagFindings(a.image, b.image, path),
    ...baseFindings(a.image, b.image, base, path),
    ...layerFindings(a.image, b.image, base, path),
    ...findings,
  ];
}

/** What each digest of the archive stands for. */
function rolesOf({ tar, image }: ImageArchive): Roles {
  const roles = new Map<string, string>();
  const add = (digest: string | undefined, role: string): void => {
    const hex = /[0-9a-f]{64}/.exec(digest ?? '')?.[0];
    if (hex && !roles.has(hex)) roles.set(hex, role);
  };
  add(image.configDigest, 'config');
  add(image.manifest?.digest, 'manifest');
  for (const [index, { range, digest }] of image.layers.entries()) {
    const role = `layer ${index + 1}`;
    add(tar.members.find(({ content }) => content.offset === range.offset)?.entry.path, role);
    add(digest, role);
    add(diffIdsOf(image.config)[index], `content of ${role}`);
  }
  return roles;
}

function withRoles(text: string, roles: Roles): string {
  return text.replace(/[0-9a-f]{64}/g, (hex) => roles.get(hex) ?? hex);
}

const largestDocument = 8 * 1024 * 1024;

/** undefined where they are no two JSON documents. */
function documentFindings(
  a: Source,
  b: Source,
  roles: { readonly a: Roles; readonly b: Roles },
  path: readonly string[],
): readonly Finding[] | undefined {
  const [textA, textB] = [a, b].map((it) =>
    it.size > largestDocument ? '' : it.read(0, it.size).toString('utf8'),
  );
  const [one, other] = [
    parsedJson(withRoles(textA ?? '', roles.a)),
    parsedJson(withRoles(textB ?? '', roles.b)),
  ];
  if (typeof one !== 'object' || typeof other !== 'object') return undefined;
  const found = differencesIn(one, other, '', 0);
  // How long another document is follows from that one.
  const spelling = (text: string | undefined, of: Roles) =>
    withRoles(text ?? '', of).replace(/"size":\s*\d+/g, '"size"');
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

function differencesIn(a: unknown, b: unknown, key: string, depth: number): readonly KeyDifference[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  const isBoth = [a, b].every((it) => isObject(it)) || [a, b].every((it) => Array.isArray(it));
  if (isBoth && depth < deepest) {
    const [one, other] = [a, b].map((it) => new Map(Object.entries(it as JsonObject)));
    const keys = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
    return [...keys].flatMap((it) =>
      differencesIn(one?.get(it), other?.get(it), key === '' ? it : `${key}.${it}`, depth + 1),
    );
  }
  if (/(?:^|\.)size$/.test(key)) return [];
  const cause = /(?:^|\.)(?:created|lastTagTime)$/i.test(key) ? 'image-dates' : 'image-config';
  return [{ cause, key, a: shortText(a), b: shortText(b) }];
}

function shortText(value: unknown): string {
  const text = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}

function tagFindings(a: SavedImage, b: SavedImage, path: readonly string[]): readonly Finding[] {
  const [ofA, ofB] = [a, b].map(({ tags }) => [...new Set(tags)].sort().join(', '));
  if (ofA === ofB) return [];
  return [at(path, difference('image-tags', ofA ?? '', ofB ?? '', `Save it under the names ${ofB}`))];
}

/** What differs in them is told behind it. */
function layerFindings(
  a: SavedImage,
  b: SavedImage,
  base: readonly string[],
  path: readonly string[],
): readonly Finding[] {
  const [idsA, idsB] = [diffIdsOf(a.config), diffIdsOf(b.config)];
  const count = Math.max(idsA.length, idsB.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const name = `layer ${index + 1}`;
    const [one = 'no such layer', other = 'no such layer'] = [idsA[index], idsB[index]];
    if (one === other || base.includes(name)) return [];
    return [
      at(
        [...path, name],
        difference('layer-content', one, other, 'Make its content alike, as told of its members'),
      ),
    ];
  });
}

const hour = 3_600_000;

/** Names of layers that differ and are those of a base image: made at another time than the image itself, in both. */
function baseLayers(a: SavedImage, b: SavedImage): readonly string[] {
  const [idsA, idsB] = [diffIdsOf(a.config), diffIdsOf(b.config)];
  const [ofA, ofB] = [datesOfLayers(a), datesOfLayers(b)];
  return idsA.flatMap((id, index) => {
    if (id === idsB[index] || index === Math.max(idsA.length, idsB.length) - 1) return [];
    return isOlder(a, ofA[index]) && isOlder(b, ofB[index]) ? [`layer ${index + 1}`] : [];
  });
}

function isOlder({ config }: SavedImage, date: string | undefined): boolean {
  return Date.parse(stringOf(config.created)) - Date.parse(date ?? '') > hour;
}

function datesOfLayers({ config }: SavedImage): readonly string[] {
  return objectsIn(config.history)
    .filter((it) => it.empty_layer !== true)
    .map((it) => stringOf(it.created));
}

function baseFindings(
  a: SavedImage,
  b: SavedImage,
  base: readonly string[],
  path: readonly string[],
): readonly Finding[] {
  if (base.length === 0) return [];
  const words = (image: SavedImage) =>
    base.map((it) => diffIdsOf(image.config)[Number(it.slice(6)) - 1] ?? '').join(', ');
  return [
    at(
      path,
      difference('base-image', words(a), words(b), 'Build both on one base image, named by its digest'),
      base,
    ),
  ];
}

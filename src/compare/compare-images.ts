/**
 * Two archives of `docker save`: configuration, layers, tags. Digests follow from content that is compared itself, so in
 * names and documents each is read as what it stands for.
 */

import { objectsIn, stringOf } from '../json.ts';
import { diffIdsOf } from '../packing/image/image-config.ts';
import type { SavedImage } from '../packing/image/saved-image.ts';
import { compareTars, type Tar } from './compare-tars.ts';
import { difference } from './difference.ts';
import { at, bytesDiffering, type Context, type Finding } from './finding.ts';
import { documentFindings, type Role, type Roles, withRoles } from './image-documents.ts';

export interface ImageArchive {
  readonly tar: Tar;
  readonly image: SavedImage;
}

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
      nameOf: (side, member) => withRoles(member, roles[side], '\0'),
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
  const roles = new Map<string, Role>();
  const add = (digest: string | undefined, name: string): void => {
    const hex = /[0-9a-f]{64}/.exec(digest ?? '')?.[0];
    if (!hex || roles.has(hex)) return;
    const member = tar.members.find(({ entry }) => entry.path.includes(hex));
    roles.set(hex, { name, size: member?.content.size });
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

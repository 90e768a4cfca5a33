/** Ways in which an image archive can be unsound, for archives made by hand. */

import assert from 'node:assert/strict';
import { blobPath, described, indexType, jsonOf, manifestType, type Saving } from './saved-image.ts';
import type { RawEntry } from './tar-builder.ts';

type Change = (entry: RawEntry) => RawEntry | readonly RawEntry[];

/** Of the entries that the pattern names, which there must be. */
export function changed(pattern: RegExp, change: Change): NonNullable<Saving['change']> {
  return (entries) => {
    assert.ok(entries.some(({ path }) => pattern.test(path)));
    return entries.flatMap((entry) => (pattern.test(entry.path) ? change(entry) : entry));
  };
}

export const json = (edit: (value: never) => unknown): Change => {
  return (entry) => ({ ...entry, content: jsonOf(edit(JSON.parse(`${entry.content}`) as never)) });
};

export const flipped: Change = (entry) => {
  const content = Buffer.from(entry.content ?? '');
  content.writeUInt8(content.readUInt8(600) ^ 1, 600);
  return { ...entry, content };
};

export const linkTo = (target: string): Change => {
  return ({ path }) => ({ path, type: '2', target });
};

/** Indexes in indexes, more than any engine makes. */
export function nested(entries: readonly RawEntry[]): readonly RawEntry[] {
  const [index] = entries.filter(({ path }) => path === 'index.json');
  let inner: Buffer = Buffer.from(index?.content ?? '');
  const added: RawEntry[] = [];
  for (let depth = 0; depth < 6; depth += 1) {
    added.push({ path: blobPath(inner), content: inner });
    inner = jsonOf({ manifests: [described(inner, indexType)] });
  }
  return [...entries.filter((it) => it !== index), ...added, { path: 'index.json', content: inner }];
}

export function secondImage(entries: readonly RawEntry[]): readonly RawEntry[] {
  const other = jsonOf({ schemaVersion: 2, layers: [] });
  const add = json((index: { manifests: unknown[] }) => ({
    manifests: [...index.manifests, described(other, manifestType)],
  }));
  const withIndex = changed(/^index\.json$/, add)(entries);
  return [...withIndex, { path: blobPath(other), content: other }];
}

/**
 * Changes of published programs, tarballs and images, judged as verify judges them but for the build: a program of the release
 * stands for the one that the tree makes, since that is the same.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compareFiles } from '../../src/compare/compare-files.ts';
import type { Cause } from '../../src/compare/difference.ts';
import { readBinary } from '../../src/inspect/binary.ts';
import { readExecutable } from '../../src/inspect/executable.ts';
import type { StampName } from '../../src/inspect/go-stamp.ts';
import { sourceOf } from '../../src/inspect/source.ts';
import type { TreeLists } from '../../src/kubernetes/lists.ts';
import { claimOf } from '../../src/verify/claim.ts';
import { judge } from '../../src/verify/judge.ts';
import { type Checkout, differencesFromCheckout, problemOfDate } from '../../src/verify/recipe.ts';
import { type TinyMember, tinyImage, tinyTar, withField } from '../support/tiny-archive.ts';
import { unpackInMemory } from '../support/unpack-in-memory.ts';
import { openedAt, stampOf } from '../tree/support.ts';
import { sha256 } from './support.ts';

export interface Released {
  readonly kubectl: Buffer;
  readonly lists: TreeLists;
  readonly checkout: Checkout;
}

export async function releasedFrom(tree: string, release: string): Promise<Released> {
  const [kubectl, opened, prepared] = await Promise.all([
    readFile(join(release, 'bin/linux/amd64/kubectl')),
    openedAt(tree),
    stampOf(tree),
  ]);
  const checkout = { stamp: prepared.stamp, tree: opened.tree, now: Date.now() / 1000 };
  return { kubectl, lists: opened.tree.lists, checkout };
}

export interface Pair {
  readonly what: string;
  readonly published: Buffer;
  readonly rebuilt: Buffer;
}

/** Of a program or of what is packed: none where it would be `reproduced`; `unreadable` where it would not be checked. */
async function causesOf(
  { lists, checkout }: Released,
  { published, rebuilt }: Pair,
): Promise<readonly (Cause | 'unreadable')[]> {
  if (readExecutable(sourceOf(rebuilt)) === undefined) {
    const options = { unpack: unpackInMemory, mostPlaces: 5 };
    const found = await compareFiles(sourceOf(published), sourceOf(rebuilt), options);
    return [...new Set(found.map(({ cause }) => cause))];
  }
  const name = 'bin/linux/amd64/kubectl';
  const result = claimOf(name, sourceOf(published), lists);
  if (result.kind === 'unreadable') return ['unreadable'];
  const { claim } = result;
  const early = differencesFromCheckout(claim, checkout).map(({ cause }) => cause);
  if (early.length > 0) return early;
  if (problemOfDate(claim, checkout) !== undefined) return ['unreadable'];
  const read = (bytes: Buffer) => ({ source: sourceOf(bytes), size: bytes.length, sha256: sha256(bytes) });
  const judged = { name, claim, profile: 'action', date: '', tolerances: [] };
  const { verdict, causes } = judge({ ...judged, published: read(published), rebuilt: read(rebuilt) });
  return verdict === 'reproduced' ? [] : [...new Set(causes.map(({ cause }) => cause))];
}

const hour = 3600;
const text = Buffer.from('v1.36.0\n');

/** A tarball's and an image's members beside what is planted in them. */
const members: readonly TinyMember[] = [
  { path: 'kubernetes/LICENSES', content: Buffer.from('terms') },
  { path: 'kubernetes/link', kind: 'symlink', target: 'version' },
  { path: 'kubernetes/version', content: text },
];
const dated = { dates: ['2020-01-01T00:00:00Z', '2025-01-02T03:04:05Z'] };
const base = tinyTar([{ path: 'etc/os-release', content: text }]);
const own = tinyTar([{ path: 'usr/local/bin/kube-apiserver', content: Buffer.from('a program') }]);
const image = { layers: [base, own], ...dated };
const sums = ['a', 'b'].map((it) => `${it.repeat(64)}  ${it}\n`);

/** 200, each at another place. */
export function mutationsOf({ kubectl }: Released): readonly Pair[] {
  const [tar, archive] = [tinyTar(members), tinyImage(image)];
  const line = 'build\t-compiler=gc\n';
  return [
    ...flips('kubectl', kubectl, 100),
    ...flips('a tarball', tar, 40).map((it) => ({ ...it, published: withSums(it.published) })),
    ...flips('a compressed tarball', gzipSync(tar), 20),
    ...flips('an image', archive, 20),
    ...Array.from({ length: 20 }, (_, index) => ({
      what: `record ${index}`,
      published: replaced(kubectl, line, `build\t-${String(index).padStart(10, 'x')}=\n`),
      rebuilt: kubectl,
    })),
  ];
}

function flips(what: string, rebuilt: Buffer, count: number): readonly Pair[] {
  return Array.from({ length: count }, (_, index) => {
    const at = Math.floor(((index + 0.5) / count) * rebuilt.length);
    return { what: `${what}, byte ${at}`, published: withByte(rebuilt, at, 1 << (index % 8)), rebuilt };
  });
}

/** Each header of a tar, for which the checksum is made right: else it is damaged, and that is all there is to say. */
function withSums(tar: Buffer): Buffer {
  const headers = Array.from({ length: tar.length / 512 }, (_, index) => index * 512);
  return headers
    .filter((at) => tar.toString('latin1', at + 257, at + 261) === 'usta')
    .reduce((repaired, at) => withField(repaired, at, 0, ''), tar);
}

function withByte(bytes: Buffer, at: number, bits: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ bits;
  return copy;
}

/** Wherever it stands; both have one length. */
function replaced(bytes: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length || !bytes.includes(from)) throw new Error(`no ${from} for ${to}`);
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(from); at !== -1; at = copy.indexOf(from, at + 1)) copy.write(to, at, 'latin1');
  return copy;
}

/** Where the linker has put it. */
function stamped(bytes: Buffer, name: StampName, value: string): Buffer {
  const file = readExecutable(sourceOf(bytes));
  if (file?.kind !== 'one') throw new Error('no program');
  const texts = readBinary(sourceOf(bytes), file.executable).stamp?.texts ?? [];
  const copy = Buffer.from(bytes);
  for (const { text: place } of texts.filter((it) => it.name === name)) {
    if (place.size !== value.length) throw new Error(`${name} has ${place.size} bytes`);
    copy.write(value, place.offset, 'latin1');
  }
  return copy;
}

export interface Planted extends Pair {
  /** All that is told but the build ID and bytes that follow. */
  readonly causes: readonly (Cause | 'unreadable')[];
}

/** 30, each a cause of its own or in another kind of file. */
export function plantedIn(released: Released): readonly Planted[] {
  return [...inPrograms(released), ...inTarballs(released), ...inImages()];
}

function inPrograms({ kubectl, checkout }: Released): readonly Planted[] {
  const { gitCommit, gitVersion } = checkout.stamp;
  const go = `go${checkout.tree.goVersion}`;
  const rows: readonly (readonly [Cause | 'unreadable', Buffer])[] = [
    ['date', stamped(kubectl, 'buildDate', '2023-11-14T20:00:00Z')],
    ['unreadable', stamped(kubectl, 'buildDate', '2123-11-14T20:00:00Z')],
    ['version', stamped(kubectl, 'gitVersion', gitVersion.replace(/.$/, '9'))],
    ['commit', stamped(kubectl, 'gitCommit', gitCommit.split('').reverse().join(''))],
    ['tree-state', stamped(kubectl, 'gitTreeState', 'dirty')],
    ['go-version', replaced(kubectl, go, go.replace(/.$/, 'x'))],
    ['architecture-level', replaced(kubectl, 'GOAMD64=v1', 'GOAMD64=v3')],
    ['cgo', replaced(kubectl, 'build\tCGO_ENABLED=0', 'build\tCGO_ENABLED=1')],
    ['flags', replaced(kubectl, 'build\t-buildmode=exe', 'build\t-buildmode=pie')],
    ['flags', replaced(kubectl, 'build\t-trimpath=true', 'build\t-trimpath=fals')],
    [
      'program',
      replaced(kubectl, 'path\tk8s.io/kubernetes/cmd/kubectl', 'path\tk8s.io/kubernetes/cmd/kubelet'),
    ],
    ['unknown', withByte(kubectl, Math.floor(kubectl.length / 3), 1)],
  ];
  return rows.map(([cause, published], index) => ({
    what: `program ${index}: ${cause}`,
    published,
    rebuilt: kubectl,
    causes: [cause],
  }));
}

function inTarballs({ kubectl }: Released): readonly Planted[] {
  const first = (changes: Partial<TinyMember>) =>
    tinyTar(members.map((it, index) => (index === 0 ? { ...it, ...changes } : it)));
  const tar = tinyTar(members);
  const program = (bytes: Buffer) => tinyTar([...members, { path: 'kubernetes/kubectl', content: bytes }]);
  const other = stamped(kubectl, 'buildDate', '2023-11-14T20:00:00Z');
  const rows: readonly (readonly [readonly Cause[], Buffer, Buffer?])[] = [
    [['archive-mode'], first({ mode: 0o4755 })],
    [['archive-owner'], first({ uid: 1000 })],
    [['archive-time'], first({ mtime: 1_700_000_000 + hour })],
    [['archive-link'], tinyTar(members.map((it) => (it.kind ? { ...it, target: 'LICENSES' } : it)))],
    [['archive-order'], tinyTar(members.toReversed())],
    [['archive-format'], Buffer.concat([tar, Buffer.alloc(8192)])],
    [['archive-format'], withField(tar, 0, 257, 'ustar  \0')],
    [['missing'], tinyTar([...members, { path: 'kubernetes/more' }])],
    [['missing'], tinyTar(members.slice(1))],
    [['unknown'], first({ content: Buffer.from('TERMS') })],
    [['date'], program(other), program(kubectl)],
    [['gzip-time'], withByte(gzipSync(tar), 4, 1), gzipSync(tar)],
    [['gzip-encoder'], withByte(gzipSync(tar), 9, 1), gzipSync(tar)],
    [['listed-sum'], Buffer.from(`${sums[0]}${'c'.repeat(64)}  b\n`), Buffer.from(sums.join(''))],
  ];
  return rows.map(([causes, published, rebuilt = tar], index) => ({
    what: `archive ${index}: ${causes.join()}`,
    ...{ published, rebuilt, causes },
  }));
}

function inImages(): readonly Planted[] {
  const layer = tinyTar([
    { path: 'usr/local/bin/kube-apiserver', content: Buffer.from('A program'), mode: 0o4755 },
  ]);
  const rows: readonly (readonly [readonly Cause[], Buffer])[] = [
    [['image-dates'], tinyImage({ ...image, created: '2025-01-02T03:04:06Z' })],
    [['image-config'], tinyImage({ ...image, command: '/other' })],
    [['base-image'], tinyImage({ ...image, layers: [tinyTar([{ path: 'etc/os-release' }]), own] })],
    [['layer-content', 'archive-mode'], tinyImage({ ...image, layers: [base, layer] })],
  ];
  return rows.map(([causes, published]) => ({
    what: `image: ${causes.join()}`,
    ...{ published, rebuilt: tinyImage(image), causes },
  }));
}

/** What they are of. */
export async function reproducedAmong(of: Released, pairs: readonly Pair[]): Promise<readonly string[]> {
  const names: string[] = [];
  for (const pair of pairs) if ((await causesOf(of, pair)).length === 0) names.push(pair.what);
  return names;
}

/** Each with what is told instead. */
export async function wronglyTold(of: Released, all: readonly Planted[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const it of all) {
    const told = await causesOf(of, it);
    if (!isRight(told, it.causes)) wrong.push(`${it.what}: ${told.join(', ') || 'nothing'}`);
  }
  return wrong;
}

/** Exactly these are told, beside what follows from them. */
function isRight(told: readonly string[], expected: readonly string[]): boolean {
  const own = told.filter((it) => expected.includes(it) || !['build-id', 'unknown'].includes(it));
  return own.toSorted().join() === expected.toSorted().join();
}

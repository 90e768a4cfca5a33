/** What a reference is, by how it is written, and which of its files are looked at. */

import type { TreeLists } from '../kubernetes/lists.ts';
import { binaryName } from '../kubernetes/targets.ts';
import { type Problem, quote } from '../problem.ts';
import { imageIndexEnding } from '../release/image-indexes.ts';
import { evidenceFiles, manifestFile } from '../release/shard-files.ts';
import type { KnownSum, SigningKey } from './signature.ts';
import { type Algorithm, algorithmOfSums, parseBareSum } from './sums.ts';
import { matches } from './tolerance.ts';

export type Reference =
  | { readonly kind: 'path'; readonly path: string }
  /** `runId` of another workflow run of this repository. */
  | { readonly kind: 'artifact'; readonly name: string; readonly runId: number | undefined }
  /** A folder with checksum files, or a file, below an address without a slash at its end. */
  | { readonly kind: 'release'; readonly address: string }
  | {
      readonly kind: 'github-release';
      readonly server: string;
      readonly repository: string;
      readonly tag: string;
    };

export function referenceOf(text: string): Reference | Problem {
  if (/^https?:/i.test(text)) return addressOf(text);
  if (text.startsWith('artifact:')) return artifactOf(text);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    return {
      what: `reference is ${quote(text)}, an address of another kind`,
      remedy: 'Give one with https:// or http://',
    };
  }
  return { kind: 'path', path: text };
}

function artifactOf(text: string): Reference | Problem {
  const [, name = '', run = ''] = /^artifact:([^@"':<>|*?\\/]+)(?:@([1-9][0-9]{0,15}))?$/.exec(text) ?? [];
  if (name !== '') return { kind: 'artifact', name, runId: run === '' ? undefined : Number(run) };
  return {
    what: `reference is ${quote(text)}, which names no artifact`,
    remedy: 'Give artifact:<name>, or artifact:<name>@<run id> and `github-token` for one of another run',
  };
}

function addressOf(text: string): Reference | Problem {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address === null || address.search !== '' || address.hash !== '' || address.username !== '') {
    return {
      what: `reference is ${quote(text)}, which is no plain address`,
      remedy: 'Give one without name, password, ? and #, such as https://dl.k8s.io/v1.33.4',
    };
  }
  const [, repository = '', tag = ''] =
    /^\/([^/]+\/[^/]+)\/releases\/tag\/((?:[^/%]|%[2-7][0-9A-F])+)\/?$/i.exec(address.pathname) ?? [];
  if (tag !== '')
    return { kind: 'github-release', server: address.origin, repository, tag: decodeURIComponent(tag) };
  return { kind: 'release', address: address.href.replace(/(?<!\/)\/+$/, '') };
}

/** What a reference has that may be looked at. */
export interface PublishedFile {
  /** As the reference names it. */
  readonly name: string;
  /** On this machine; undefined where it cannot be had. */
  readonly path: string | undefined;
  readonly sums: readonly FileSum[];
  /** Why it cannot be had; empty otherwise. */
  readonly why: string;
}

/** Held against its sums, and against the user's keys where there are any. */
export interface CheckedFile extends PublishedFile {
  /** One of the keys has signed it, or a checksum file that lists it. */
  readonly isSigned: boolean;
}

export type FileSum = Pick<KnownSum, 'algorithm' | 'hex' | 'isSigned'>;

/** Bytes of what is read whole to be understood, such as a checksum file. */
export const largestText = 16 * 1024 ** 2;

export type FoundText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  /** A sentence without a full stop. */
  | { readonly kind: 'failed'; readonly why: string };

/** What `<file>.sha256` and `<file>.sha512` say of a file. One that is there and says nothing may be the trace of somebody. */
export function besideSums(
  name: string,
  texts: Readonly<Record<Algorithm, FoundText>>,
): Pick<PublishedFile, 'sums' | 'why'> {
  const found = (['sha256', 'sha512'] as const).map((algorithm) => {
    const text = texts[algorithm];
    if (text.kind === 'absent') return { sums: [], why: '' };
    if (text.kind === 'failed') return { sums: [], why: `${name}.${algorithm} cannot be used: ${text.why}` };
    const hex = parseBareSum(text.text, algorithm);
    return hex === undefined
      ? { sums: [], why: `${name}.${algorithm} lists nothing: it does not begin with a ${algorithm} sum` }
      : { sums: [{ algorithm, hex, isSigned: false }], why: '' };
  });
  return { sums: found.flatMap((it) => it.sums), why: found.find((it) => it.why !== '')?.why ?? '' };
}

export interface FetchedFiles {
  readonly files: readonly PublishedFile[];
  /** What is there, and was not looked at. */
  readonly leftOut: readonly string[];
  /** What is wrong with the reference as a whole: sentences without a full stop. */
  readonly faults: readonly string[];
}

/** Where `files` are programs, also those in archives. */
export interface FetchedReference extends FetchedFiles {
  readonly files: readonly CheckedFile[];
  /** Archives and images that are looked at as wholes too. */
  readonly packed: readonly CheckedFile[];
}

export type Selection = Pick<TreeLists, 'targets' | 'platforms'> & {
  readonly include: readonly string[];
  readonly requested: readonly string[];
};

/** Whether the user has asked for only some files: what else there is then need not be looked at. */
export function isChoice({ include, requested }: Selection): boolean {
  return include.length > 0 || requested.length > 0;
}

/** What says something of another file, or of all: its sums are used, and of its signature it is said whether it was checked. */
export function isBeside(name: string, names: Pick<ReadonlySet<string>, 'has'>): boolean {
  if (algorithmOfSums(name) !== undefined) return true;
  const of = /^(.+)\.(?:sha256|sha512|sig|asc|cert|pem|sigstore\.json)$/.exec(name)?.[1];
  return of !== undefined && names.has(of);
}

/** Without a choice all programs that the checkout can build; checksum files are never looked at themselves. */
export function isWanted(name: string, selection: Selection): boolean {
  if (algorithmOfSums(name) !== undefined || isElsewhere(name, selection)) return false;
  const { include, targets } = selection;
  if (include.length > 0) return include.some((pattern) => matches(pattern, name));
  const own = name.replace(/^.*[/!]/, '');
  return Object.values(targets)
    .flat()
    .some((target) => [binaryName(target, ''), binaryName(target, 'windows/')].includes(own));
}

/** A tarball in which wanted programs may be. */
export function isWantedArchive(name: string, selection: Selection): boolean {
  return /\.(?:tar|tar\.gz|tgz)$/.test(name) && !isElsewhere(name, selection);
}

/** What kbuild writes beside what it has made, and says how and of what that was made. */
export function isRecord(name: string): boolean {
  const own = name.replace(/^.*\//, '');
  return [manifestFile, ...evidenceFiles].includes(own) || own.endsWith(imageIndexEnding);
}

/** An archive of which every byte is to be held against ours, and not only the programs in it. */
export function isWantedWhole(name: string, selection: Selection): boolean {
  if (!isWantedArchive(name, selection) && !isRecord(name)) return false;
  const { include } = selection;
  return include.length === 0 || include.some((pattern) => matches(pattern, name));
}

/** By its folders, or by the end of a tarball's name. */
export function platformIn(name: string): string | undefined {
  const [, os, architecture] =
    /(?:^|[/!])(linux|darwin|windows)\/([a-z0-9]+)\/[^/!]+$/.exec(name) ??
    /-(linux|darwin|windows)-([a-z0-9]+)(?:\.exe)?(?:\.(?:tar|tar\.gz|tgz)(?:!.*)?)?$/.exec(name) ??
    [];
  return os === undefined ? undefined : `${os}/${architecture}`;
}

function isElsewhere(name: string, { requested, platforms }: Selection): boolean {
  const platform = platformIn(name);
  const isKnown = platform !== undefined && Object.values(platforms).flat().includes(platform);
  return isKnown && requested.length > 0 && !requested.includes(platform);
}

export interface ReferenceRequest {
  readonly reference: Reference;
  readonly selection: Selection;
  /** Of GitHub; empty where none was given. */
  readonly token: string;
  /** Of `require-signed`; without any no signature is looked at. */
  readonly keys: readonly SigningKey[];
  /** A folder of ours. */
  readonly work: string;
}

export function broken(fault: string): FetchedFiles {
  return { files: [], leftOut: [], faults: [fault] };
}

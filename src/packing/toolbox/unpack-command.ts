/**
 * What the cache client asks of tar, and where a member of its archive may go: plain files and folders below the one folder
 * of the cache, and nothing anywhere else.
 */

import { quote } from '../../problem.ts';
import type { TarEntry } from '../tar/tar-entry.ts';

export type UnpackCommand =
  | { readonly kind: 'unpack'; readonly archive: string; readonly compression: 'gzip' | Zstd }
  /** Of a client that debugs; nobody reads the list. */
  | { readonly kind: 'list' }
  | { readonly kind: 'unknown' };

/** A program that writes the tar, with its arguments. */
type Zstd = readonly [program: string, ...args: string[]];

const decompressors: Readonly<Record<string, Zstd>> = {
  unzstd: ['unzstd'],
  'unzstd --long=30': ['unzstd', '--long=30'],
};

/** As @actions/cache calls tar (its internal/tar.ts); any other call is not understood. */
export function parseUnpackCommand(args: readonly string[]): UnpackCommand {
  const [operation, archive = '', ...options] = args.filter((arg) => arg !== '--delay-directory-restore');
  if (operation === '-tf') return { kind: 'list' };
  const [absolute, change, , ...rest] = options;
  if (operation !== '-xf' || absolute !== '-P' || change !== '-C') return { kind: 'unknown' };
  if (rest.length === 1 && rest[0] === '-z') return { kind: 'unpack', archive, compression: 'gzip' };
  const [option, program = ''] = rest;
  const zstd = decompressors[program];
  if (rest.length !== 2 || option !== '--use-compress-program' || !zstd) return { kind: 'unknown' };
  return { kind: 'unpack', archive, compression: zstd };
}

export type MemberPlace =
  /** Relative to the folder of the cache. */
  | { readonly kind: 'file' | 'folder'; readonly name: string }
  | { readonly kind: 'refused'; readonly why: string };

/** `path` is the folder of the cache as members spell it, such as `_output/local/go/cache`. */
export function placeOf({ path: member, kind }: Pick<TarEntry, 'path' | 'kind'>, path: string): MemberPlace {
  const isAbove = `${path}/`.startsWith(`${member}/`);
  if (isAbove && kind === 'directory') return { kind: 'folder', name: '.' };
  const name = member.startsWith(`${path}/`) ? member.slice(path.length + 1) : undefined;
  const leadsOut = name?.split('/').some((part) => part === '' || part === '.' || part === '..');
  if (name === undefined || leadsOut || name.includes('\0')) {
    return { kind: 'refused', why: `it would write ${quote(member)}, which is not below ${path}` };
  }
  if (kind === 'file') return { kind: 'file', name };
  if (kind === 'directory') return { kind: 'folder', name };
  return { kind: 'refused', why: `it holds ${name}, which is not an entry of a Go build cache` };
}

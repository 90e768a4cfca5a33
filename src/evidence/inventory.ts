/** What an SBOM lists, whatever its format: the programs of a build, the modules in them, and what they were made with. */

import { createHash } from 'node:crypto';
import type { GoModule, GoRecord } from '../inspect/go-record.ts';
import { sortedUnique } from '../kubernetes/platforms.ts';
import { type BaseSbom, baseSbomsIn } from '../release/base-sboms.ts';
import { programPath } from '../release/content.ts';
import type { Manifest, ManifestBinary } from '../release/manifest.ts';
import { goPurl } from './purl.ts';

/** Keyed by `<os>/<arch>/<name>`; without those that no Go has built. */
export type GoRecords = ReadonlyMap<string, GoRecord>;

export interface Program {
  /** `<os>/<arch>/<name>` */
  readonly path: string;
  readonly binary: ManifestBinary;
  readonly record: GoRecord | undefined;
  /** Keys of modules, sorted. */
  readonly modules: readonly string[];
  /** Go recorded all of its code: it has no libraries of C in it. */
  readonly isWhole: boolean;
}

export interface Inventory {
  readonly manifest: Manifest;
  /** Sorted by path. */
  readonly programs: readonly Program[];
  /** By key, sorted. */
  readonly modules: ReadonlyMap<string, GoModule>;
  /** Of the standard libraries that are in the programs, such as `1.24.6`; sorted. */
  readonly goVersions: readonly string[];
}

export function inventoryOf(manifest: Manifest, records: GoRecords): Inventory {
  const programs = manifest.binaries.map((binary) => programOf(binary, records)).sort(byPath);
  const all = programs.flatMap(({ record }) => record?.dependencies ?? []);
  return {
    manifest,
    programs,
    modules: new Map(all.map((it) => [moduleKey(it), it] as const).sort(([a], [b]) => (a < b ? -1 : 1))),
    goVersions: sortedUnique(programs.flatMap(({ record }) => (record ? [goVersionOf(record)] : []))),
  };
}

function programOf(binary: ManifestBinary, records: GoRecords): Program {
  const path = programPath(binary);
  const record = records.get(path);
  return {
    path,
    binary,
    record,
    modules: sortedUnique((record?.dependencies ?? []).map(moduleKey)),
    isWhole: record?.module !== undefined && record.settings.CGO_ENABLED === '0',
  };
}

function byPath(a: Program, b: Program): number {
  return a.path < b.path ? -1 : 1;
}

/** One for all that Go records of a module. */
export function moduleKey({ replace, ...own }: GoModule): string {
  const [name, other] = [own, replace].map((it) => it && `${it.path}@${it.version}${it.sum && `#${it.sum}`}`);
  return other === undefined ? `${name}` : `${name}=>${other}`;
}

/** The code that is compiled. */
export interface CompiledModule {
  readonly name: string;
  /** Empty for code of the tree itself, which has the tree's commit and no version of its own. */
  readonly version: string;
  readonly sum: string;
  readonly purl: string;
  /** What other code stands in the place of. */
  readonly replaced: Omit<GoModule, 'replace'> | undefined;
}

export function compiledModule({ replace, ...own }: GoModule): CompiledModule {
  const isFolder = replace !== undefined && /^(?:\.{0,2}\/|[A-Za-z]:)/.test(replace.path);
  const { path, version: recorded, sum } = replace === undefined || isFolder ? own : replace;
  const version = isFolder || recorded === '(devel)' ? '' : recorded;
  const replaced = replace === undefined || isFolder ? undefined : own;
  return { name: path, version, sum, purl: goPurl(path, version), replaced };
}

/** Such as `1.24.6`, as vulnerabilities of the standard library are told. */
export function goVersionOf({ goVersion }: GoRecord): string {
  return goVersion.replace(/^go/, '');
}

/** The module of the tree, by what most of its programs say; the usual one where none says anything. */
export function mainModule({ programs }: Inventory): string {
  const paths = programs.flatMap(({ record }) => record?.module?.path || []);
  const [first = 'k8s.io/kubernetes'] = sortedUnique(paths.filter((it) => it.endsWith('/kubernetes')));
  return first;
}

/** Empty where nobody has said who it is. */
export function supplierOf({ toolchain }: Manifest): string {
  return toolchain.environment.supplier ?? '';
}

/** By image, those that were given. */
export function baseSbomsOf({ toolchain }: Manifest): ReadonlyMap<string, BaseSbom> {
  return baseSbomsIn(toolchain.environment['base-image-sboms'] ?? '');
}

/** A UUID (version 8) of content: equal content has the same one. */
export function contentUuid(content: object): string {
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const parts = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(digest)?.slice(1) ?? [];
  const [a, b, c, d, e] = parts;
  return `${a}-${b}-8${c}-8${d}-${e}`;
}

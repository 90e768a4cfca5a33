/** What `inspect` has found, as JSON (docs/inspect.md) and as lines for a terminal. */

import type { Description, GoDescription, ProgramDescription } from '../inspect/describe.ts';
import type { GoModule } from '../inspect/go-record.ts';
import { shortened, visible } from './visible.ts';
import { countText } from './words.ts';

export interface Inspected extends Description {
  /** As given. */
  readonly file: string;
}

const formatVersion = 1;

export function inspectionJson(files: readonly Inspected[]): string {
  return `${JSON.stringify({ formatVersion, files }, undefined, 2)}\n`;
}

type Row = readonly [name: string, value: string];

/** Behind each file an empty line. */
export function inspectionLines(files: readonly Inspected[]): readonly string[] {
  return files.flatMap((file) => [
    visible(file.file),
    ...inspectionRows(file).map(([name, value]) => `  ${name.padEnd(18)} ${shortened(value, 500)}`),
    '',
  ]);
}

export function inspectionRows(file: Inspected): readonly Row[] {
  return [
    ['size', `${file.size} bytes`],
    ['sha256', file.sha256],
    ['kind', file.kind],
    ...(file.fault === undefined ? [] : [['fault', file.fault] as const]),
    ...file.programs.flatMap(programRows),
    ...(file.listed === undefined ? [] : [['lists', countText(file.listed, 'file')] as const]),
    ...imageRows(file),
    ...archiveRows(file),
  ];
}

function programRows(program: ProgramDescription): readonly Row[] {
  const { format, os, architecture, linking, libraries, isStripped, compilers, signature, go } = program;
  return [
    ['program', `${format}, ${os}/${architecture}, ${isStripped ? 'stripped' : 'with symbols'}`],
    ['linking', [linking, ...libraries].join(', ')],
    ...(compilers.length > 0 ? [['compilers', compilers.join(', ')] as const] : []),
    ['signature', signature],
    ...(go ? goRows(go) : [['Go', 'no Go has built it, or its record is gone'] as const]),
  ];
}

function goRows(go: GoDescription): readonly Row[] {
  return [
    ['Go', [go.version, go.experiments].filter((it) => it !== '').join(' X:')],
    ['build ID', go.buildId || 'none'],
    ['package', go.path || 'not recorded'],
    ['module', go.module ? moduleText(go.module) : 'not recorded'],
    ...(go.stamp
      ? Object.entries(go.stamp).map(([name, value]) => [name, value] as const)
      : [['stamp', 'none'] as const]),
    ['source folder', go.sourceFolder || 'does not show'],
    ['Go folder', go.goFolder || 'does not show'],
    ...Object.entries(go.settings),
    ...go.dependencies.map((it) => ['dependency', moduleText(it)] as const),
  ];
}

function moduleText({ path, version, replace }: GoModule): string {
  const own = [path, version].filter((it) => it !== '').join(' ');
  return replace ? `${own} => ${moduleText(replace)}` : own;
}

function imageRows({ image }: Description): readonly Row[] {
  if (!image) return [];
  return [
    ['platform', image.platform],
    ['tags', image.tags.join(', ') || 'none'],
    ['config digest', image.configDigest],
    ['manifest digest', image.manifestDigest || 'none: this form has no manifest'],
    ...image.layers.map((it, index) => [`layer ${index + 1}`, it] as const),
    ['dates', [...new Set(image.dates)].join(', ')],
  ];
}

const mostMembers = 20;

function archiveRows({ archive }: Description): readonly Row[] {
  if (!archive) return [];
  const { members, faults, membersWithFaults } = archive;
  const shown = membersWithFaults.slice(0, mostMembers);
  const left = membersWithFaults.length - shown.length;
  return [
    ['members', String(members)],
    ...faults.map((it) => ['not canonical', it] as const),
    ...shown.map(({ path, faults: own }) => ['not canonical', `${path}: ${own.join(', ')}`] as const),
    ...(left > 0 ? [['not canonical', `${left} more members, see --json`] as const] : []),
  ];
}

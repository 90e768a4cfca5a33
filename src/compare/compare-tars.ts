/** Two tars: members that only one has, their order, their headers, then their contents, and every byte between them. */

import { type Source, sourceOf } from '../inspect/source.ts';
import type { TarMember, TarMembers } from '../inspect/tar-members.ts';
import { octal, timeText } from '../inspect/words.ts';
import { type Cause, difference } from './difference.ts';
import { areEqual, at, bytesDiffering, type Context, type Finding, partAt } from './finding.ts';
import { untoldHeaders } from './tar-headers.ts';
import { recordFindings } from './tar-records.ts';

export interface Tar extends TarMembers {
  readonly source: Source;
}

export interface TarRequest {
  readonly path: readonly string[];
  /** What a member is called: the same in both where it is the same to a reader. */
  readonly nameOf: (side: 'a' | 'b', path: string) => string;
  /** Contents that differ. */
  readonly compareContents: (name: string, a: Source, b: Source) => Promise<readonly Finding[]>;
}

type Pair = readonly [name: string, a: TarMember, b: TarMember];

export async function compareTars(
  a: Tar,
  b: Tar,
  request: TarRequest,
  context: Context,
): Promise<readonly Finding[]> {
  const [inA, inB] = [named(a, 'a', request), named(b, 'b', request)];
  const pairs = [...inA].flatMap(([name, member]): readonly Pair[] => {
    const other = inB.get(name);
    return other ? [[name, member, other]] : [];
  });
  const findings: Finding[] = [
    ...missing(inA, inB, request.path),
    ...orderFindings(pairs, inB, request.path),
    ...fieldFindings(pairs, request.path),
    ...formFindings(a, b, pairs, request.path, context),
  ];
  for (const [name, one, other] of pairs) {
    const [partA, partB] = [partAt(a.source, one.content), partAt(b.source, other.content)];
    if (areEqual(partA, partB)) continue;
    for (const it of await request.compareContents(shownName(name), partA, partB)) findings.push(it);
  }
  return findings;
}

function named({ members }: Tar, side: 'a' | 'b', { nameOf }: TarRequest): ReadonlyMap<string, TarMember> {
  const found = new Map<string, TarMember>();
  for (const member of members) {
    const name = nameOf(side, member.entry.path);
    let unique = name;
    for (let count = 2; found.has(unique); count++) unique = `${name}\0\0${count}`;
    found.set(unique, member);
  }
  return found;
}

/** What no path can have keeps names apart that a member of another one could have. */
export function shownName(name: string): string {
  return name.replace(/\0\0(\d+)$/, ' ($1)').replaceAll('\0', '');
}

function missing(
  inA: ReadonlyMap<string, TarMember>,
  inB: ReadonlyMap<string, TarMember>,
  path: readonly string[],
): readonly Finding[] {
  const onlyIn = (one: typeof inA, other: typeof inA) =>
    [...one.keys()].filter((name) => !other.has(name)).map(shownName);
  return [
    ...onlyIn(inA, inB).map((name) =>
      at([...path, name], difference('missing', 'is there', 'is not there', `Leave ${name} out`)),
    ),
    ...onlyIn(inB, inA).map((name) =>
      at([...path, name], difference('missing', 'is not there', 'is there', `Add ${name}`)),
    ),
  ];
}

function orderFindings(
  pairs: readonly Pair[],
  inB: ReadonlyMap<string, TarMember>,
  path: readonly string[],
): readonly Finding[] {
  const common = new Set(pairs.map(([name]) => name));
  const [ofA, ofB] = [[...common], [...inB.keys()].filter((name) => common.has(name))];
  const index = ofA.findIndex((name, place) => name !== ofB[place]);
  if (index === -1) return [];
  const words = (names: readonly string[]) =>
    names
      .slice(index, index + 3)
      .map(shownName)
      .join(', ');
  const remedy = 'Sort the members alike: `tar --sort=name`, or pack both with one tool';
  return [at(path, difference('archive-order', words(ofA), words(ofB), remedy))];
}

interface Field {
  readonly cause: Cause;
  readonly valueIn: (member: TarMember) => string;
  readonly remedy: (value: string) => string;
}

const fields: readonly Field[] = [
  { cause: 'kind', valueIn: ({ entry }) => entry.kind, remedy: (it) => `Pack it as a ${it}` },
  {
    cause: 'archive-mode',
    valueIn: ({ entry }) => octal(entry.mode),
    remedy: (it) => `Set the mode ${it}: umask, or \`tar --mode\``,
  },
  {
    cause: 'archive-owner',
    valueIn: ({ entry, ownerNames }) =>
      [`${entry.uid}:${entry.gid}`, ...(ownerNames.join('') === '' ? [] : [ownerNames.join(':')])].join(' '),
    remedy: (it) => `Pack with the owner ${it}: \`tar --owner --group --numeric-owner\``,
  },
  {
    cause: 'archive-time',
    valueIn: ({ entry }) => timeText(entry.mtime),
    remedy: (it) => `Pack with the time ${it}: SOURCE_DATE_EPOCH, or \`tar --mtime\``,
  },
  { cause: 'archive-link', valueIn: ({ entry }) => entry.target, remedy: (it) => `Let it point to ${it}` },
  {
    cause: 'archive-format',
    valueIn: ({ entry: { xattrs, device } }) =>
      [
        ...[...xattrs].map(([name, value]) => `${name}=${value.toString('hex')}`),
        ...(device ? [`${device.major}:${device.minor}`] : []),
      ].join(' '),
    remedy: () => 'Pack with the same extended attributes and devices',
  },
];

/** One for all members that have the same two values. */
function fieldFindings(pairs: readonly Pair[], path: readonly string[]): readonly Finding[] {
  return fields.flatMap(({ cause, valueIn, remedy }) => {
    const groups = new Map<string, { readonly a: string; readonly b: string; readonly members: string[] }>();
    for (const [name, one, other] of pairs) {
      const [a, b] = [valueIn(one), valueIn(other)];
      if (a === b) continue;
      const group = groups.get(JSON.stringify([a, b]));
      if (group) group.members.push(shownName(name));
      else groups.set(JSON.stringify([a, b]), { a, b, members: [shownName(name)] });
    }
    return [...groups.values()].map(({ a, b, members }) =>
      at(path, difference(cause, a, b, remedy(b)), members),
    );
  });
}

/** The headers beside what is told of, what fills up the members, and the end. */
function formFindings(
  a: Tar,
  b: Tar,
  pairs: readonly Pair[],
  path: readonly string[],
  context: Context,
): readonly Finding[] {
  const findings: Finding[] = [];
  const forms = new Map<string, string[]>();
  for (const [key, one, other] of pairs) {
    const name = shownName(key);
    const [headerA, headerB] = untoldHeaders(
      { source: a.source, member: one },
      { source: b.source, member: other },
    );
    if (one.form !== other.form || one.header.size !== other.header.size) {
      const form = JSON.stringify([formText(one), formText(other)]);
      const members = forms.get(form) ?? [];
      members.push(name);
      forms.set(form, members);
      findings.push(
        ...recordFindings(
          { source: a.source, member: one },
          { source: b.source, member: other },
          path,
          name,
          context,
        ),
      );
    }
    findings.push(
      ...bytesDiffering(sourceOf(headerA), sourceOf(headerB), [...path, name, 'header'], context),
    );
    findings.push(...betweenFindings(a, b, [name, one, other], path, context));
  }
  for (const [key, members] of forms) {
    const [formA = '', formB = ''] = JSON.parse(key) as readonly string[];
    findings.push(
      at(
        path,
        difference('archive-format', formA, formB, 'Pack both with one tool, in one format: `tar --format`'),
        members,
      ),
    );
  }
  return [...findings, ...endFindings(a, b, path, context)];
}

function formText({ form, header }: TarMember): string {
  return `${form}, ${header.size} bytes of header`;
}

function betweenFindings(
  a: Tar,
  b: Tar,
  [name, one, other]: Pair,
  path: readonly string[],
  context: Context,
): readonly Finding[] {
  const fillOf = ({ source }: Tar, { content }: TarMember) => {
    const end = content.offset + content.size;
    return source.read(end, (512 - (end % 512)) % 512);
  };
  const [fillA, fillB] = [fillOf(a, one), fillOf(b, other)];
  return bytesDiffering(sourceOf(fillA), sourceOf(fillB), [...path, name, 'what fills it up'], context, true);
}

function endFindings(a: Tar, b: Tar, path: readonly string[], context: Context): readonly Finding[] {
  const sizes =
    a.end.size === b.end.size
      ? []
      : [
          at(
            path,
            difference(
              'archive-format',
              `${a.end.size} bytes at the end`,
              `${b.end.size} bytes at the end`,
              'Pack both with one tool, with one size of records: `tar --blocking-factor`',
            ),
          ),
        ];
  const ends = [a, b].map(({ source, end }) => partAt(source, end));
  const [endA, endB] = ends;
  return endA && endB
    ? [...sizes, ...bytesDiffering(endA, endB, [...path, 'the end'], context, true)]
    : sizes;
}

/** Two gzip streams: what their headers say, then their content, and else how it was compressed. */

import type { GzipHeader } from '../inspect/gzip-header.ts';
import { type Source, sourceOf } from '../inspect/source.ts';
import { timeText } from '../inspect/words.ts';
import { type Cause, difference } from './difference.ts';
import { areEqual, at, bytesDiffering, type Context, type Finding, partAt } from './finding.ts';

type Path = readonly string[];

type Gzip = readonly [GzipHeader, Source];

export async function compareGzips(
  [headerA, a]: Gzip,
  [headerB, b]: Gzip,
  path: Path,
  context: Context,
): Promise<readonly Finding[]> {
  const [tarA, tarB] = [await context.unpack(a), await context.unpack(b)];
  const header = headerFindings(headerA, headerB, path, context);
  if (!areEqual(tarA, tarB)) {
    const further = memberFindings(await tarA.furtherHeaders(), await tarB.furtherHeaders(), path, context);
    return [...header, ...further, ...(await context.compare(tarA, tarB, path))];
  }
  const bodies = [[headerA, a] as const, [headerB, b] as const].map(([{ size }, source]) =>
    partAt(source, { offset: size, size: source.size }),
  );
  const [bodyA, bodyB] = bodies;
  if (!bodyA || !bodyB || areEqual(bodyA, bodyB)) return header;
  const words = (body: Source) => `${body.size} bytes compressed, the same content`;
  const remedy = 'Compress with the same program, version and level; the content is equal';
  return [...header, at(path, difference('gzip-encoder', words(bodyA), words(bodyB), remedy))];
}

/** Beside a content that differs, what is compressed is not compared: what stands between its parts would be hidden. */
function memberFindings(
  a: readonly Buffer[],
  b: readonly Buffer[],
  path: Path,
  context: Context,
): readonly Finding[] {
  const words = ({ length }: readonly Buffer[]) => (length === 0 ? '1 member' : `${length + 1} members`);
  const remedy = 'Compress with the same program, to as many members';
  const [restA, restB] = [sourceOf(Buffer.concat(a)), sourceOf(Buffer.concat(b))];
  return [
    ...(a.length === b.length ? [] : [at(path, difference('gzip-encoder', words(a), words(b), remedy))]),
    ...bytesDiffering(restA, restB, [...path, 'further gzip headers'], context),
  ];
}

function headerFindings(a: GzipHeader, b: GzipHeader, path: Path, context: Context): readonly Finding[] {
  const rows: readonly (readonly [Cause, (header: GzipHeader) => string, string])[] = [
    [
      'gzip-time',
      ({ time }) => (time === 0 ? 'none' : timeText(time)),
      'Compress with `gzip -n`, from a pipe',
    ],
    ['gzip-name', namesIn, 'Compress with `gzip -n`, from a pipe'],
    ['gzip-level', ({ level }) => level, 'Compress at the same level'],
    [
      'gzip-encoder',
      ({ system, size }) => `made on system ${system}, ${size} bytes of header`,
      'Compress with the same program',
    ],
  ];
  const told = rows.flatMap(([cause, valueIn, remedy]) => {
    const [valueA, valueB] = [valueIn(a), valueIn(b)];
    const follows =
      cause === 'gzip-encoder' && a.system === b.system && (a.name !== b.name || a.comment !== b.comment);
    return valueA === valueB || follows ? [] : [at(path, difference(cause, valueA, valueB, remedy))];
  });
  const [restA, restB] = [untold(a, b), untold(b, a)];
  return [...told, ...bytesDiffering(restA, restB, [...path, 'gzip header'], context)];
}

/** In quotes: a name may look like a name with a comment. */
function namesIn({ name, comment }: GzipHeader): string {
  const told = [
    ...(name === '' ? [] : [`name ${JSON.stringify(name)}`]),
    ...(comment === '' ? [] : [`comment ${JSON.stringify(comment)}`]),
  ];
  return told.join(', ') || 'none';
}

const nameFlag = 8;
const commentFlag = 16;

/** What no row speaks of: flags but those of names that differ, another number for the same level, what else there is. */
function untold(header: GzipHeader, other: GzipHeader): Source {
  const { flags, effort, level, name, comment, more } = header;
  const hidden = (name === other.name ? 0 : nameFlag) | (comment === other.comment ? 0 : commentFlag);
  return sourceOf(Buffer.concat([Buffer.from([flags & ~hidden, level === other.level ? effort : 0]), more]));
}

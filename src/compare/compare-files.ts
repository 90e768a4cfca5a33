/** Two files of any kind, down to the innermost members of archives in archives. */

import { readBinary } from '../inspect/binary.ts';
import { type Content, contentOf } from '../inspect/content.ts';
import type { ExecutableFile, FatSlice } from '../inspect/executable.ts';
import { readImage } from '../inspect/image.ts';
import { FileFault, type Source, sourceOf } from '../inspect/source.ts';
import { readTarMembers } from '../inspect/tar-members.ts';
import { ArchiveFault } from '../packing/tar/archive-fault.ts';
import { type CompareOptions, compareBinaries } from './compare-binaries.ts';
import { compareGzips } from './compare-gzips.ts';
import { compareImages } from './compare-images.ts';
import { compareSums } from './compare-sums.ts';
import { compareTars } from './compare-tars.ts';
import { difference } from './difference.ts';
import {
  areEqual,
  at,
  bytesDiffering,
  type Context,
  type Finding,
  partAt,
  type Unpacked,
} from './finding.ts';
import { partsOf } from './rest.ts';

export interface FilesOptions extends CompareOptions {
  /** What a gzip stream holds; a FileFault where it is damaged. */
  readonly unpack: (source: Source) => Promise<Unpacked>;
  /** Whether what lies there is judged by itself, and left out here; without it nothing is. */
  readonly isToldElsewhere?: (path: readonly string[]) => boolean;
}

type Path = readonly string[];

/** An archive in an archive in an archive and so on, which nobody makes by accident. */
const deepest = 32;

/** None where they are equal to the last byte. */
export async function compareFiles(a: Source, b: Source, options: FilesOptions): Promise<readonly Finding[]> {
  const toldElsewhere: Path[] = [];
  const context: Context = {
    ...options,
    isToldElsewhere: (path) => {
      const isTold = options.isToldElsewhere?.(path) === true;
      if (isTold) toldElsewhere.push(path);
      return isTold;
    },
    compare: async (one, other, path) => {
      const found = await compareAt(one, other, path, context);
      const isLeftOut = toldElsewhere.some((it) => path.every((name, index) => name === it[index]));
      // Whatever is not understood is told all the same.
      return found.length > 0 || isLeftOut || areEqual(one, other)
        ? found
        : bytesDiffering(one, other, path, context);
    },
  };
  return context.compare(a, b, []);
}

async function compareAt(a: Source, b: Source, path: Path, context: Context): Promise<readonly Finding[]> {
  if (areEqual(a, b) || context.isToldElsewhere?.(path)) return [];
  if (path.length > deepest) return bytesDiffering(a, b, path, context);
  const [contentA, contentB] = [contentOf(a), contentOf(b)];
  try {
    const found = await compareAlike([contentA, a], [contentB, b], path, context);
    if (found) return found;
  } catch (error) {
    if (!(error instanceof FileFault || error instanceof ArchiveFault)) throw error;
    const [one, other] = [await soundContent(contentA, a, context), await soundContent(contentB, b, context)];
    return [...differentKinds(one, other, path), ...bytesDiffering(a, b, path, context)];
  }
  return [...differentKinds(contentA, contentB, path), ...bytesDiffering(a, b, path, context)];
}

type Side = readonly [Content, Source];

/** undefined where they are not of one kind, or of one that nothing is known of. */
async function compareAlike(
  [contentA, a]: Side,
  [contentB, b]: Side,
  path: Path,
  context: Context,
): Promise<readonly Finding[] | undefined> {
  if (contentA.kind === 'program' && contentB.kind === 'program') {
    return comparePrograms([contentA.file, a], [contentB.file, b], path, context);
  }
  if (contentA.kind === 'gzip' && contentB.kind === 'gzip') {
    return compareGzips([contentA.header, a], [contentB.header, b], path, context);
  }
  if (contentA.kind === 'tar' && contentB.kind === 'tar') return compareArchives(a, b, path, context);
  if (contentA.kind === 'checksums' && contentB.kind === 'checksums') {
    return compareSums(contentA.sums, contentB.sums, path, context);
  }
  return undefined;
}

function differentKinds(a: Content, b: Content, path: Path): readonly Finding[] {
  const words = (content: Content) =>
    content.kind === 'damaged' ? `damaged: ${content.fault}` : content.kind;
  if (words(a) === words(b)) return [];
  return [at(path, difference('kind', words(a), words(b), 'Compare sound files of one kind'))];
}

/** What has begun as one thing may turn out to be damaged further on. */
async function soundContent(content: Content, source: Source, { unpack }: Context): Promise<Content> {
  try {
    if (content.kind === 'program' && content.file.kind === 'one')
      readBinary(source, content.file.executable);
    if (content.kind === 'gzip') await unpack(source);
    if (content.kind === 'tar') await readTarMembers(source);
    return content;
  } catch (error) {
    if (!(error instanceof FileFault || error instanceof ArchiveFault)) throw error;
    return { kind: 'damaged', fault: error.message };
  }
}

type Program = readonly [ExecutableFile, Source];

function comparePrograms(
  [fileA, a]: Program,
  [fileB, b]: Program,
  path: Path,
  context: Context,
): readonly Finding[] | undefined {
  if (fileA.kind === 'one' && fileB.kind === 'one') {
    const found = compareBinaries(readBinary(a, fileA.executable), readBinary(b, fileB.executable), context);
    return found.map((it) => at(path, it));
  }
  if (fileA.kind !== 'fat' || fileB.kind !== 'fat') return undefined;
  return compareFat([fileA.slices, a], [fileB.slices, b], path, context);
}

const nothing = sourceOf(Buffer.alloc(0));

type Fat = readonly [readonly FatSlice[], Source];

/** Architecture by architecture, then what lies around them. */
function compareFat([slicesA, a]: Fat, [slicesB, b]: Fat, path: Path, context: Context): readonly Finding[] {
  const names = (slices: readonly FatSlice[]) => slices.map(({ executable }) => executable.architecture);
  if (names(slicesA).join() !== names(slicesB).join()) {
    return [
      at(
        path,
        difference(
          'platform',
          names(slicesA).join(', '),
          names(slicesB).join(', '),
          'Join programs of the same architectures',
        ),
      ),
      ...bytesDiffering(a, b, path, context),
    ];
  }
  const inside = slicesA.flatMap((slice, index) => {
    const other = slicesB[index];
    if (!other) return [];
    const [one, two] = [
      readBinary(partAt(a, slice), slice.executable),
      readBinary(partAt(b, other), other.executable),
    ];
    if (areEqual(one.source, two.source)) return [];
    return compareBinaries(one, two, context).map((it) => at([...path, slice.executable.architecture], it));
  });
  const [outsideA, outsideB] = [[slicesA, a] as const, [slicesB, b] as const].map(([slices, source]) =>
    partsOf(
      { sections: slices.map((it, index) => ({ ...it, name: `slice ${index}`, address: 0, kind: 'other' })) },
      source.size,
    )
      .filter(({ name }) => !name.startsWith('slice '))
      .map((it) => partAt(source, it)),
  );
  const outside = Array.from({ length: Math.max(outsideA?.length ?? 0, outsideB?.length ?? 0) });
  const around = outside.flatMap((_, index) =>
    bytesDiffering(
      outsideA?.[index] ?? nothing,
      outsideB?.[index] ?? nothing,
      [...path, 'around the architectures'],
      context,
    ),
  );
  return [...inside, ...around];
}

async function compareArchives(
  a: Source,
  b: Source,
  path: Path,
  context: Context,
): Promise<readonly Finding[]> {
  const [tarA, tarB] = [
    { ...(await readTarMembers(a)), source: a },
    { ...(await readTarMembers(b)), source: b },
  ];
  const [imageA, imageB] = [await readImage(a, tarA), await readImage(b, tarB)];
  if (imageA && imageB) {
    return compareImages({ tar: tarA, image: imageA }, { tar: tarB, image: imageB }, path, context);
  }
  const request = {
    path,
    nameOf: (_: 'a' | 'b', member: string) => member,
    compareContents: (name: string, partA: Source, partB: Source) =>
      context.compare(partA, partB, [...path, name]),
  };
  return compareTars(tarA, tarB, request, context);
}

/** The programs of a release, read where they lie, inside of its tarballs too: what Go recorded in them is the programs' own word. */

import { dirname } from 'node:path';
import type { GoRecords } from '../evidence/inventory.ts';
import { openFile, unnamedFile } from '../host/open-file.ts';
import type { GoRecord } from '../inspect/go-record.ts';
import { recordedIn } from '../inspect/recorded.ts';
import { FileFault, type Source } from '../inspect/source.ts';
import { drain, type Look } from '../packing/inspect-tar.ts';
import { programPath } from '../release/content.ts';
import type { Manifest, ManifestBinary } from '../release/manifest.ts';
import { programFaults } from '../release/program-faults.ts';

/** By `<os>/<arch>/<name>`, of all that were read; undefined for one that no Go has built. */
export type ReadPrograms = ReadonlyMap<string, GoRecord | undefined>;

/** Those of `said` count for programs that nobody could read, such as those in the layers of images. */
export function recordsOf(read: ReadPrograms, said: GoRecords): GoRecords {
  const unread = [...said].filter(([path]) => !read.has(path));
  const own = [...read].flatMap(([path, record]) => (record ? [[path, record] as const] : []));
  return new Map([...unread, ...own]);
}

export interface ProgramsInSight {
  readonly read: ReadPrograms;
  /** Of a file, each as the end of a sentence that begins with its name. */
  readonly inFile: (path: string, program: ManifestBinary) => readonly string[];
  /** For a tarball; each fault is the end of a sentence that begins with the tarball's name. */
  readonly inTar: (
    tarball: string,
    programOf: (path: string) => ManifestBinary | undefined,
    faults: string[],
  ) => Look;
}

/** Larger than any program, and than what is written to the disk to look at it. */
const mostBytes = 2 * 1024 ** 3;

export function programsInSight(manifest: Manifest): ProgramsInSight {
  const read = new Map<string, GoRecord | undefined>();
  const look = (program: ManifestBinary, file: Source): readonly string[] => {
    try {
      const { info, record, stamp } = recordedIn(file);
      read.set(programPath(program), record);
      return info ? programFaults({ ...info, stamp: stamp ?? {} }, program, manifest) : [];
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      return [`cannot be read: ${error.message}`];
    }
  };
  return {
    read,
    inFile: (path, program) => {
      const file = openFile(path);
      try {
        return look(program, file);
      } finally {
        file.close();
      }
    },
    inTar: (tarball, programOf, faults) => async (entry, content) => {
      const program = programOf(entry.path);
      // The same one lies in several tarballs. Another size is a fault of its own.
      if (!program || read.has(programPath(program)) || entry.size !== program.size)
        return drain(entry, content);
      if (entry.size > mostBytes) {
        faults.push(`holds ${entry.path} of ${entry.size} bytes, more than any program has`);
        return drain(entry, content);
      }
      const file = await unnamedFile(dirname(tarball), content);
      try {
        faults.push(...look(program, file).map((fault) => `holds ${entry.path}, which ${fault}`));
      } finally {
        file.close();
      }
    },
  };
}

/** What `go version -m` prints of programs, read as what our own reader finds in them. */

import { infoOfRecord } from '../../src/inspect/binary-info.ts';
import { parseGoRecord } from '../../src/inspect/go-record.ts';
import type { BinaryInfo } from '../../src/kubernetes/build-info.ts';

/** Keyed by the path as printed. */
export function printedInfos(output: string): ReadonlyMap<string, BinaryInfo> {
  const blocks = output.split(/\n(?=\S)/).map((block) => block.split('\n'));
  return new Map(
    blocks.flatMap(([header = '', ...lines]) => {
      const [, path, version] = /^(\S.*): ((?:devel )?go[0-9].*)$/.exec(header) ?? [];
      if (path === undefined || version === undefined) return [];
      const record = parseGoRecord(version, lines.map((line) => line.replace(/^\t/, '')).join('\n'));
      return [[path, infoOfRecord(record)] as const];
    }),
  );
}

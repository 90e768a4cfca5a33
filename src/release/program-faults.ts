/** What a program says of itself, held against the manifest that it is published with. */

import { firstWord } from '../kubernetes/binary-record.ts';
import type { BinarySettings } from '../kubernetes/build-info.ts';
import { quote } from '../problem.ts';
import type { Manifest, ManifestBinary } from './manifest.ts';

const stampNames = ['gitVersion', 'gitCommit', 'gitTreeState', 'buildDate'] as const;

export interface SeenProgram {
  /** Such as `go1.24.6`. */
  readonly goVersion: string;
  readonly settings: BinarySettings;
  /** undefined is unknown. */
  readonly stamp: Readonly<Partial<Record<(typeof stampNames)[number], string | undefined>>>;
}

/** Each as the end of a sentence that begins with the program's name. */
export function programFaults(
  { goVersion, settings, stamp }: SeenProgram,
  said: Pick<ManifestBinary, 'settings'>,
  manifest: Pick<Manifest, 'stamp' | 'toolchain'>,
): readonly string[] {
  const compared: readonly (readonly [field: string, found: string | undefined, said: string])[] = [
    ...stampNames.map((name) => [name, stamp[name], manifest.stamp[name]] as const),
    ['Go', goVersion, firstWord(manifest.toolchain.go)],
    ['CGO_ENABLED', settings.CGO_ENABLED, said.settings.CGO_ENABLED],
    ['GOEXPERIMENT', settings.GOEXPERIMENT, said.settings.GOEXPERIMENT],
    ['GOFIPS140', settings.GOFIPS140, said.settings.GOFIPS140],
    ['tags', settings.tags, said.settings.tags],
  ];
  return compared
    .filter(([, found, expected]) => found !== undefined && found !== expected)
    .map(
      ([field, found = '', expected]) =>
        `says of itself ${field} ${quote(found)}, and its manifest.json ${quote(expected)}`,
    );
}

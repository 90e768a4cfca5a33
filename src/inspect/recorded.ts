/** What is taken of a program for a release: what Go recorded in it, and Kubernetes' stamp. */

import type { BinaryInfo } from '../kubernetes/build-info.ts';
import { readBinary } from './binary.ts';
import { binaryInfoOf } from './binary-info.ts';
import { readExecutable } from './executable.ts';
import type { GoRecord } from './go-record.ts';
import type { GoStamp } from './go-stamp.ts';
import type { Source } from './source.ts';

export interface Recorded {
  readonly info?: BinaryInfo | undefined;
  readonly record?: GoRecord | undefined;
  readonly stamp?: GoStamp['values'] | undefined;
}

/** Nothing of a file that no Go has built, which is nobody's mistake. Throws a FileFault for a damaged one. */
export function recordedIn(file: Source): Recorded {
  const found = readExecutable(file);
  if (found?.kind !== 'one') return {};
  const binary = readBinary(file, found.executable);
  return { info: binaryInfoOf(binary), record: binary.go?.record, stamp: binary.stamp?.values };
}

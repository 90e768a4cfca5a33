/** Go's build cache where this machine has no folder of it. */

import type { CacheFile } from './entries.ts';
import type { CacheMarker } from './marker.ts';

/** In the volume of a remote engine. */
export interface RemoteGoCache {
  /** Its entries, what no cache has (the first of it), and its marker. What a killed run has left unfinished goes. */
  readonly look: () => Promise<{
    readonly files: readonly CacheFile[];
    readonly special: readonly string[];
    readonly marker: CacheMarker | undefined;
  }>;
  /** As `ageCache` does to a folder. */
  readonly age: (nowMs: number) => Promise<void>;
  readonly empty: () => Promise<void>;
  /** From a folder of this machine, absolute, to where the build reads it: all of it or nothing. */
  readonly push: (from: string) => Promise<void>;
  /** To the folder of this machine that has the same path in the tree. */
  readonly pull: () => Promise<void>;
}

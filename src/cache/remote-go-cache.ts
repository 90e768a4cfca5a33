/** Go's build cache where this machine has no folder of it. */

import type { CacheFile } from './entries.ts';
import type { CacheMarker } from './marker.ts';

/** In the volume of a remote engine. */
export interface RemoteGoCache {
  /** Its entries and marker. */
  readonly look: () => Promise<{
    readonly files: readonly CacheFile[];
    readonly marker: CacheMarker | undefined;
  }>;
  /** As `ageCache` does to a folder. */
  readonly age: (nowMs: number) => Promise<void>;
  readonly empty: () => Promise<void>;
  /** From the folder of this machine to where the build reads it. */
  readonly push: () => Promise<void>;
  /** And back. */
  readonly pull: () => Promise<void>;
}

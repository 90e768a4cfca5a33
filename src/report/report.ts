/** What a run of the build command collected, as data: outputs, summary and terminal text are rendered from it. */

import type { EpochOrigin } from '../kubernetes/epoch.ts';
import type { TestSummary } from '../kubernetes/junit.ts';
import type { TargetKind } from '../kubernetes/lists.ts';
import type { SeenRepository } from '../kubernetes/module-version.ts';
import type { Stamp } from '../kubernetes/stamp.ts';
import type { Generation } from '../kubernetes/tree.ts';
import type { Failure, Problem } from '../problem.ts';
import type { Binary, ReleaseImage, ReleaseTar } from '../release/content.ts';
import type { CacheReport } from './cache.ts';

/** By rsync where the engine sees the tree, and where it does not. */
export type SyncKind = 'bind' | 'rsync' | 'rsync-to-elsewhere';

/** Known before the build starts. */
export interface BuildFacts {
  readonly source: string;
  readonly target: string;
  readonly generation: Generation;
  readonly crossTag: string;
  readonly builder: 'container' | 'local';
  /** How the tree gets into the container; undefined for a local build. */
  readonly sync: SyncKind | undefined;
  /** The image that was built in: `image@index digest` or the engine's id, and the platform's. */
  readonly kubeCross: { readonly image: string; readonly platform: string } | undefined;
  readonly goVersion: string;
  /** Of a Go that Go has fetched, its line as in go.sum; else empty. */
  readonly goToolchain: string;
  /** What Go sees of the repository; undefined where binaries say nothing of one. */
  readonly repository: SeenRepository | undefined;
  /** What a version file says other than the checkout. */
  readonly contradictions: readonly string[];
  readonly stamp: Stamp;
  /** Seconds. */
  readonly epoch: number;
  readonly epochOrigin: EpochOrigin;
  readonly platforms: readonly string[];
  readonly skippedKinds: readonly TargetKind[];
  readonly command: string;
}

export interface Phase {
  readonly name: string;
  readonly seconds: number;
}

export interface Made {
  readonly binaries: readonly Binary[];
  readonly tars: readonly ReleaseTar[];
  readonly images: readonly ReleaseImage[];
  /** Path of manifest.json; undefined where nothing was packed. */
  readonly manifest: string | undefined;
  /** Paths. */
  readonly evidence: { readonly sbom: string; readonly predicate: string };
  readonly contentDigest: string;
  readonly payloadDigest: string;
  readonly outputDirectory: string;
  readonly checksums: string;
  readonly checksumsSha512: string;
}

export type Outcome = { readonly kind: 'succeeded' } | FailedOutcome;

export interface FailedOutcome {
  readonly kind: 'failed';
  readonly failure: Failure;
  readonly problems: readonly Problem[];
}

export type UploadOutcome =
  | {
      readonly kind: 'uploaded';
      readonly artifact: {
        readonly name: string;
        readonly id: string;
        readonly url: string;
        readonly digest: string;
      };
    }
  | { readonly kind: 'kept'; readonly why: string };

/** Absent parts were not reached. */
export interface BuildReport {
  readonly outcome: Outcome;
  readonly facts?: BuildFacts;
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
  readonly phases: readonly Phase[];
  readonly cache?: CacheReport;
  readonly made?: Made;
  readonly packingThreads?: number;
  readonly tests?: TestSummary;
  readonly upload?: UploadOutcome;
  /** Path of the full log. */
  readonly log?: string;
}

/** What commands are given of the outside. Two hosts exist: the runner's and the terminal's. */

import type { Environment } from './process.ts';

export interface CacheEvent {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  /** GITHUB_REF, such as `refs/heads/main`. */
  readonly ref: string;
  /** Of the repository; empty when the event does not say it. */
  readonly defaultBranch: string;
  /** GITHUB_REF_PROTECTED. */
  readonly isProtected: boolean;
}

export interface Place {
  /** Relative to the workspace. */
  readonly file: string;
  readonly line: number;
  readonly column: number | undefined;
}

export interface Log {
  /** A line of our own. It never acts as a workflow command, whatever it holds. */
  readonly line: (text: string) => void;
  /** The text without credentials that the run knows of. */
  readonly redact: (text: string) => string;
  readonly warning: (text: string) => void;
  readonly error: (text: string, place?: Place) => void;
  /** Runs `work` with all its lines below one title, and returns what it gives. */
  readonly group: <T>(title: string, work: () => Promise<T>) => Promise<T>;
  /** Runs `work` with a writer for lines of others; while it runs, no line is taken for a workflow command. */
  readonly untrusted: <T>(work: (write: (line: string) => void) => Promise<T>) => Promise<T>;
}

export interface Machine {
  /** GOOS and GOARCH of this machine. */
  readonly os: string;
  readonly architecture: string;
}

export interface Trigger {
  /** The tag that started the workflow, without `refs/tags/`. */
  readonly tag: string | undefined;
  readonly pullRequest: boolean;
  readonly attempt: number;
  readonly cache: CacheEvent;
}

export interface UploadRequest {
  readonly name: string;
  readonly files: readonly string[];
  /** Folder that all files are below; paths in the artifact are relative to it. */
  readonly root: string;
  readonly retentionDays: number | undefined;
  readonly compressionLevel: number;
}

export interface UploadedArtifact {
  readonly name: string;
  readonly id: string;
  readonly url: string;
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
}

export type UploadResult =
  | { readonly kind: 'uploaded'; readonly artifact: UploadedArtifact }
  | { readonly kind: 'name-taken' }
  | { readonly kind: 'failed'; readonly why: string };

/** An artifact of this workflow run. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** `sha256:…` of what the service has got. */
  readonly digest: string;
}

export type FetchResult =
  /** `file` is the archive as it was uploaded. */
  { readonly kind: 'fetched'; readonly file: string } | { readonly kind: 'failed'; readonly why: string };

export interface ArtifactStore {
  /** All of this workflow run; throws when the service does not answer. */
  readonly list: () => Promise<readonly StoredArtifact[]>;
  /** Writes its archive into a folder that is there and empty. Only what has the artifact's digest is `fetched`. */
  readonly fetch: (artifact: StoredArtifact, folder: string) => Promise<FetchResult>;
}

export interface CacheRequest {
  /** Relative to the workspace, always spelled the same: the spelling is a part of what is looked for. */
  readonly path: string;
  readonly key: string;
  /** Nearest first. */
  readonly prefixes: readonly string[];
  /** Absolute: the folder that stands for the workspace, in which `path` comes to lie. */
  readonly stage: string;
}

export type CacheAnswer =
  | { readonly kind: 'hit'; readonly key: string }
  | { readonly kind: 'miss' }
  | { readonly kind: 'denied'; readonly why: string }
  /** Pieces may lie in the stage. */
  | { readonly kind: 'failed'; readonly why: string }
  /** The archive would have written elsewhere, or holds what no cache has. Pieces may lie in the stage. */
  | { readonly kind: 'refused'; readonly key: string; readonly why: string };

export type CacheSaved =
  | { readonly kind: 'saved'; readonly bytes: number }
  | { readonly kind: 'exists' }
  | { readonly kind: 'denied'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string };

export interface CacheService {
  readonly restore: (request: CacheRequest) => Promise<CacheAnswer>;
  /** Packs `path` of the stage. */
  readonly save: (request: Omit<CacheRequest, 'prefixes'>) => Promise<CacheSaved>;
}

/** What main has to tell post of its cache. */
export interface CacheMemory {
  /** Relative to the workspace. */
  readonly path: string;
  /** What the steps of one job share about it, relative to the workspace. */
  readonly useFile: string;
  readonly key: string;
  readonly matchedKey: string;
  readonly writes: boolean;
  readonly why: string;
  readonly save: 'on-success' | 'always' | 'never';
  /** What was in the folder before the build is saved already, under `matchedKey`. */
  readonly wasRestored: boolean;
  /** Seconds that the build took; 0 while it has not ended well. */
  readonly buildSeconds: number;
  /** Seconds that such a build takes without a cache; 0 when nobody knows. */
  readonly coldSeconds: number;
}

/** What main leaves for post; never a secret. */
export interface RunState {
  readonly version: 2;
  readonly runId: string;
  /** The build may have started containers. */
  readonly containers: boolean;
  readonly cache: CacheMemory | undefined;
}

/** undefined each where there is none (terminal, GHES), and for programs that have no use for it. */
export interface Services {
  readonly cache: CacheService | undefined;
  readonly upload: ((request: UploadRequest) => Promise<UploadResult>) | undefined;
  readonly artifacts: ArtifactStore | undefined;
}

export interface Host {
  readonly environment: Environment;
  readonly log: Log;
  /** Aborted when the user or the runner cancels. */
  readonly cancel: AbortSignal;
  /** The source must lie in here; undefined in a terminal, where any folder will do. */
  readonly workspace: string | undefined;
  readonly workingFolder: string;
  /** For files that are gone after the run; exists. */
  readonly temporaryFolder: string;
  readonly machine: Machine;
  /** Path of the program behind the tools of packaging. */
  readonly toolboxEntry: string;
  readonly trigger: Trigger;
  /** Marks the processes of this run. */
  readonly runId: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** When the program itself was started; the same clock. */
  readonly started: number;
  readonly setOutputs: (values: Readonly<Record<string, string>>) => void;
  /** Keeps what post needs to know; the last call counts. */
  readonly remember: (state: RunState) => void;
  readonly services: Services;
}

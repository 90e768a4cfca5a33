/** What commands are given of the outside. Two hosts exist: the runner's and the terminal's. */

import type { Environment } from './process.ts';

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
  readonly trigger: Trigger;
  /** Marks the processes of this run. */
  readonly runId: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly setOutputs: (values: Readonly<Record<string, string>>) => void;
  /** undefined where there is no artifact service (terminal, GHES). */
  readonly upload: ((request: UploadRequest) => Promise<UploadResult>) | undefined;
}

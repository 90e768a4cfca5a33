/** Where make runs: on this machine or in a container. Commands know no more of the difference than this. */

import type { RemoteGoCache } from '../cache/remote-go-cache.ts';
import type { Machine } from '../host/host.ts';
import type { BuildExit, Environment } from '../host/process.ts';
import type { MakeCall, MakeVariable } from '../kubernetes/make.ts';
import type { SeenRepository } from '../kubernetes/module-version.ts';
import type { KbuildError } from '../problem.ts';
import type { SyncKind } from '../report/report.ts';
import type { Compiler } from './go-question.ts';

/** A program as this machine starts it. */
export interface ToolCall {
  readonly tool: string;
  readonly arguments: readonly string[];
  readonly env: Environment;
  /** For its standard input; may be a secret. */
  readonly input?: string;
}

export interface KubeCross {
  /** `image@index digest`, or the engine's own id of it. */
  readonly image: string;
  /** Platform and id of what ran. */
  readonly platform: string;
}

export interface Builder {
  readonly kind: 'local' | 'container';
  /** GOOS and GOARCH of where make runs. */
  readonly machine: Machine;
  readonly compiler: Compiler;
  /** What Go sees of the repository; undefined where it is to record nothing. */
  readonly repository: SeenRepository | undefined;
  /** undefined for the local builder. */
  readonly sync: SyncKind | undefined;
  /** undefined for the local builder. */
  readonly kubeCross: KubeCross | undefined;
  /** Of kube-cross, where it was fetched now; undefined for the local builder. */
  readonly pulledBytes: number | undefined;
  /** What make is given on its command line. */
  readonly variables: readonly MakeVariable[];
  /** Where JUnit reports come to lie on this machine. */
  readonly reports: string;
  readonly warnings: readonly string[];
  /** Descriptor of the tree's lock, to be held by whatever works in the tree; undefined where there is none. */
  readonly holds: number | undefined;
  /** undefined where Go's build cache is a folder of this machine. */
  readonly remoteGoCache: RemoteGoCache | undefined;
  /** Takes away what an earlier build has left, relative to the tree. */
  readonly removeOutputs: (paths: readonly string[]) => Promise<void>;
  /** A call as this machine starts it. */
  readonly start: (call: MakeCall) => ToolCall;
  /** Ends at once what outlives the started process; called when the run is cancelled. */
  readonly end: () => Promise<void>;
  /** Puts away what a call has left; of a failed one it says what is known better than the output says it. */
  readonly afterCall: (exit: BuildExit, tail: readonly string[]) => Promise<CallFault | undefined>;
  /** Brings what was made, or of a failed build the reports alone, to this machine. */
  readonly copyOut: (what: 'output' | 'reports') => Promise<void>;
  /** Gives back what the builder held; safe to call twice. */
  readonly close: () => Promise<void>;
}

export type CallFault =
  | { readonly kind: 'out-of-memory'; readonly figures: string }
  | { readonly kind: 'error'; readonly error: KbuildError }
  /** A sentence for the person who looks further. */
  | { readonly kind: 'hint'; readonly text: string };

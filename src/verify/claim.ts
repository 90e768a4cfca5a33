/**
 * What a published program claims to be. It may be anybody's, so of its bytes no more is taken than which program it is,
 * for which platform, of which version and commit, of which date and by which Go; nothing of it is followed.
 */

import { type Binary, readBinary, systemOf } from '../inspect/binary.ts';
import { type Executable, readExecutable } from '../inspect/executable.ts';
import { FileFault, type Source } from '../inspect/source.ts';
import { isPlatform, type TreeLists } from '../kubernetes/lists.ts';
import { binaryName } from '../kubernetes/targets.ts';
import { quote } from '../problem.ts';
import { platformIn } from './reference.ts';

export interface Claim {
  /** As the tree's lists have it, such as `cmd/kubectl`. */
  readonly target: string;
  readonly platform: string;
  readonly goVersion: string;
  /** undefined where a program has none, as programs without a version have not. */
  readonly stamp: ClaimedStamp | undefined;
}

/** Texts are empty where they are unknown. */
export interface ClaimedStamp {
  readonly gitVersion: string;
  readonly gitCommit: string;
  readonly gitTreeState: string;
  /** Seconds. */
  readonly epoch: number;
}

export type ClaimResult =
  | { readonly kind: 'claim'; readonly claim: Claim }
  /** A sentence without a full stop. */
  | { readonly kind: 'unreadable'; readonly why: string };

/** `name` is that of the file, with whatever folders the reference has. */
export function claimOf(name: string, source: Source, lists: TreeLists): ClaimResult {
  try {
    const executable = programIn(source);
    if (typeof executable === 'string') return unreadable(executable);
    return claimOfBinary(name, readBinary(source, executable), lists);
  } catch (error) {
    if (error instanceof FileFault) return unreadable(error.message);
    throw error;
  }
}

/** Or why there is none. */
function programIn(source: Source): Executable | string {
  const file = readExecutable(source);
  if (file === undefined) return 'it is no program';
  return file.kind === 'one'
    ? file.executable
    : 'it holds programs for several processors, which Go does not make';
}

function claimOfBinary(name: string, binary: Binary, lists: TreeLists): ClaimResult {
  const { go } = binary;
  if (go === undefined) return unreadable('it is no Go program');
  // What the name of the file says is what whoever fetches it asks for.
  const platform = platformIn(name) ?? platformOf(binary);
  const target = targetOf(name, platform, lists) ?? targetOf(go.record.path, platform, lists);
  if (target === undefined) {
    return unreadable(`it is ${quote(go.record.path)}, which is no program of this tree`);
  }
  if (!isOfTree(go.record.path, target)) {
    return unreadable(`it is a program of another repository: ${quote(go.record.path)}`);
  }
  const stamp = stampOf(binary);
  if (typeof stamp === 'string') return unreadable(stamp);
  return { kind: 'claim', claim: { target, platform, goVersion: go.record.goVersion, stamp } };
}

function platformOf(binary: Binary): string {
  const platform = `${systemOf(binary)}/${binary.executable.architecture}`;
  return isPlatform(platform) ? platform : '';
}

function targetOf(path: string, platform: string, { targets }: TreeLists): string | undefined {
  const name = path.replace(/^.*[/!]/, '');
  const all = [...new Set(Object.values(targets).flat())];
  return all.find((target) => binaryName(target, platform) === name || binaryName(target, '') === name);
}

/** Vendored programs are recorded as what they are; what Go recorded no path of may be any. */
function isOfTree(path: string, target: string): boolean {
  return path === '' || path.startsWith('k8s.io/') || target.replace(/^vendor\//, '') === path;
}

/** undefined where there is none; or what is wrong with it. */
function stampOf({ stamp }: Binary): ClaimedStamp | undefined | string {
  if (stamp === undefined) return undefined;
  const { gitVersion, gitCommit, gitTreeState, buildDate } = stamp.values;
  if (buildDate === undefined) return 'it does not say one date of its build';
  const epoch = epochOf(buildDate);
  if (epoch === undefined) return `it says that it was built at ${quote(buildDate)}, which is no date`;
  return {
    gitVersion: gitVersion ?? '',
    gitCommit: gitCommit ?? '',
    gitTreeState: gitTreeState ?? '',
    epoch,
  };
}

function epochOf(buildDate: string): number | undefined {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/.test(buildDate)) return undefined;
  const seconds = Date.parse(buildDate) / 1000;
  const isDate = Number.isSafeInteger(seconds) && seconds >= 0;
  return isDate && new Date(seconds * 1000).toISOString().replace('.000Z', 'Z') === buildDate
    ? seconds
    : undefined;
}

function unreadable(why: string): ClaimResult {
  return { kind: 'unreadable', why };
}

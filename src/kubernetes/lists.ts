/**
 * Reads the platform and target lists out of a tree's hack/lib/golang.sh as text, so that every version and fork says
 * for itself what it builds. The text's shape is the same from v1.20 on (reference: k/k hack/lib/golang.sh).
 */

import { KbuildError, type Problem } from '../problem.ts';

export type PlatformKind = 'server' | 'node' | 'client' | 'test';
export type TargetKind = PlatformKind | 'testServer';

export interface TreeLists {
  readonly platforms: Readonly<Record<PlatformKind, readonly string[]>>;
  /** Folders as the tree spells them, such as `cmd/kubelet` or `vendor/k8s.io/kube-aggregator`. */
  readonly targets: Readonly<Record<TargetKind, readonly string[]>>;
  /** What the server images hold, and what the conformance image holds. */
  readonly imageTargets: { readonly server: readonly string[]; readonly conformance: readonly string[] };
  /** KUBE_FASTBUILD means linux/amd64 on every host (v1.20), or linux on the host's own architecture (later). */
  readonly fastbuildArchitecture: 'amd64' | 'host';
}

/** Their names become files and folders, which are written and removed: none leads elsewhere. */
const platformShape = /^[a-z0-9]+\/[a-z0-9]+$/;
const targetShape = /^[A-Za-z0-9_][A-Za-z0-9_.@+-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)*\/?$/;

export function isPlatform(word: string): boolean {
  return platformShape.test(word);
}

/** Throws one KbuildError that names every list which cannot be read. `hostIsLinux` decides about e2e_node.test, as in the tree. */
export function readTreeLists(script: string, hostIsLinux: boolean): TreeLists {
  const golangScript = withoutRemarks(script);
  const problems: Problem[] = [];
  const required = (name: string, found: readonly string[] | undefined, shape = targetShape) => {
    const entries = entriesOf(found, shape);
    if (entries.length > 0) return entries;
    problems.push({
      what: `hack/lib/golang.sh has no readable list ${name}`,
      remedy: 'This is not a Kubernetes tree from v1.20 on, or its build scripts have been changed too much',
    });
    return entries;
  };
  const platforms = (kind: string) =>
    required(
      `KUBE_SUPPORTED_${kind}_PLATFORMS`,
      arrayEntries(golangScript, `KUBE_SUPPORTED_${kind}_PLATFORMS`),
      platformShape,
    );
  const targets = (name: string) =>
    required(`kube::golang::${name}`, functionEntries(golangScript, name, hostIsLinux));
  // Only images need these: `problemsOfPackaging`.
  const optional = (name: string) => entriesOf(functionEntries(golangScript, name, hostIsLinux), targetShape);
  const lists: TreeLists = {
    platforms: {
      server: platforms('SERVER'),
      node: platforms('NODE'),
      client: platforms('CLIENT'),
      test: platforms('TEST'),
    },
    targets: {
      server: targets('server_targets'),
      node: targets('node_targets'),
      client: required('KUBE_CLIENT_TARGETS', arrayEntries(golangScript, 'KUBE_CLIENT_TARGETS')),
      test: targets('test_targets'),
      testServer: targets('server_test_targets'),
    },
    imageTargets: {
      server: optional('server_image_targets'),
      conformance: optional('conformance_image_targets'),
    },
    fastbuildArchitecture: /KUBE_SERVER_PLATFORMS=\(\s*linux\/amd64\s*\)/.test(golangScript)
      ? 'amd64'
      : 'host',
  };
  if (problems.length > 0) throw new KbuildError('input', problems);
  return lists;
}

/**
 * Adds to what server images hold the programs that their recipe copies into each of them (v1.36 on: kube-log-runner). A
 * list that cannot be read stays empty, by which it is refused.
 */
export function withImagePrograms(lists: TreeLists, recipe: string): TreeLists {
  if (lists.imageTargets.server.length === 0) return lists;
  const copied = [...recipe.matchAll(/^COPY\s+(.*)$/gm)].flatMap(([, words = '']) => words.split(/\s+/));
  const more = lists.targets.server.filter((target) =>
    copied.includes(target.slice(target.lastIndexOf('/') + 1)),
  );
  const server = [...new Set([...lists.imageTargets.server, ...more])];
  return { ...lists, imageTargets: { ...lists.imageTargets, server } };
}

/** Empty where one of them is none. */
function entriesOf(found: readonly string[] = [], shape: RegExp): readonly string[] {
  return found.every((entry) => shape.test(entry)) ? found : [];
}

/** A remark may hold anything, also a bracket that would seem to end a list. */
function withoutRemarks(script: string): string {
  return script.replace(/(^|[ \t])#.*$/gm, '$1');
}

/** Entries of `NAME=( … )`, one or several a line. */
function arrayEntries(script: string, name: string): readonly string[] | undefined {
  const start = new RegExp(`^[^#\\n]*\\b${name}=\\(`, 'm').exec(script);
  if (start === null) return undefined;
  const from = start.index + start[0].length;
  const end = script.indexOf(')', from);
  return end < 0 ? undefined : wordsOf(script.slice(from, end));
}

/** Entries of the first `local targets=( … )` in a function, and of `targets+=( … )` below a condition on linux. */
function functionEntries(script: string, name: string, hostIsLinux: boolean): readonly string[] | undefined {
  const start = script.indexOf(`kube::golang::${name}() {`);
  if (start < 0) return undefined;
  const body = script.slice(start, endOfFunction(script, start));
  const entries = arrayEntries(body, 'targets');
  if (entries === undefined || !hostIsLinux) return entries;
  const linuxOnly = [
    ...body.matchAll(/==[ \t]{0,9}"?linux[^\n]{0,300}\n[ \t]*targets\+=\(([^)]{0,9999})\)/g),
  ];
  return [...entries, ...linuxOnly.flatMap((match) => wordsOf(match[1] ?? ''))];
}

function endOfFunction(script: string, start: number): number {
  const end = script.indexOf('\n}', start);
  return end < 0 ? script.length : end;
}

function wordsOf(body: string): readonly string[] {
  return body
    .split(/\s+/)
    .map((word) => word.replace(/^(["'])(.*)\1$/, '$2'))
    .filter((word) => word !== '');
}

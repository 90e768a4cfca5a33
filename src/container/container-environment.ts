/**
 * What the build container is told. It is what the tree's own build/common.sh hands in, of the same names, with the
 * same defaults, and how Go fetches modules; nothing else of this machine's environment gets in.
 */

import { withoutVcsStamp } from '../builder/go-sight.ts';
import type { MakeVariable } from '../kubernetes/make.ts';
import type { SourceTree } from '../kubernetes/tree.ts';
import { forwardedNames, inContainer } from '../kubernetes/variable-rules.ts';

type Environment = Readonly<Record<string, string>>;

/** Where the tree lies in the container; a part of the binaries of older trees. */
export const containerRoot = '/go/src/k8s.io/kubernetes';

export const containerVersionFile = `${containerRoot}/.dockerized-kube-version-defs`;

/** The path that the scripts give as KUBE_GIT_VERSION_FILE in the container, seen from the tree. */
export const versionFileInTree = '.dockerized-kube-version-defs';

export interface ContainerEnvironmentRequest {
  readonly tree: Pick<SourceTree, 'generation' | 'container' | 'goMode'>;
  readonly outside: Environment;
  readonly variables: readonly MakeVariable[];
  /** Seconds. */
  readonly epoch: number;
  /** JUnit folder inside the container. */
  readonly reports: string;
  /** PATH inside the container. */
  readonly searchPath: string;
  /** Go must not look for `.git`: where the tree's own container build hides it, or git cannot read it there. */
  readonly withoutVcs: boolean;
}

export function containerEnvironment(request: ContainerEnvironmentRequest): Environment {
  const { tree, outside, variables, epoch, reports, searchPath, withoutVcs } = request;
  const given = new Map([
    ...Object.entries(outside),
    ...variables.map(({ name, value }) => [name, value] as const),
  ]);
  const entries = forwardedNames(tree).flatMap((name) => {
    const rule = inContainer(name);
    const value = given.get(name) ?? rule?.otherwise;
    if (value === undefined || rule?.only?.test(value) === false) return [];
    return [[name, rule?.quoted ? `' ${value} '` : value] as const];
  });
  const forwarded: Environment = Object.fromEntries(entries);
  return {
    ...forwarded,
    ...(withoutVcs ? { GOFLAGS: withoutVcsStamp(forwarded.GOFLAGS ?? '') } : {}),
    SOURCE_DATE_EPOCH: String(epoch),
    KUBE_OUTPUT_SUBPATH: '_output/dockerized',
    KUBE_GIT_VERSION_FILE: containerVersionFile,
    KUBE_JUNIT_REPORT_DIR: reports,
    PATH: searchPath,
    ...gitSettings,
    ...(tree.generation === 'data-container' ? homeOfOlderTrees : {}),
  };
}

/**
 * The kube-build image has HOME in the tree. Ours is elsewhere, so that no program leaves its settings there: from 1.23 on
 * Go counts what it does in `.config/go/telemetry`, and would then call the tree that it compiles modified.
 */
const homeOfOlderTrees: Environment = { HOME: '/tmp' };

/** The identity is upstream's. The rest lets Go ask git in a repository that the user of the container may not own. */
const gitSettings: Environment = {
  GIT_AUTHOR_EMAIL: 'nobody@k8s.io',
  GIT_AUTHOR_NAME: 'kube-build-image',
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: containerRoot,
  // An index that this machine's git wrote may be too new for the git of the image.
  GIT_CONFIG_KEY_1: 'core.multiPackIndex',
  GIT_CONFIG_VALUE_1: 'false',
};

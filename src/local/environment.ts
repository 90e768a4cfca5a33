/**
 * The environment a build sees: an allowlist. Tokens, inputs and file commands of the runner stay outside, and so does
 * everything else that Kubernetes' scripts, make and Go do not ask for.
 */

import type { MakeVariable } from '../kubernetes/make.ts';

type Environment = Readonly<Record<string, string>>;

const system = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'LANG',
  'TZ',
  'TERM',
  'TMPDIR',
  'XDG_CACHE_HOME',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  // The runner ends stray processes by it after the job.
  'RUNNER_TRACKING_ID',
];

/** Go's own variables that reach the network or the machine, never an object file. */
const goPlaces = [
  'GOAUTH',
  'GOENV',
  'GOINSECURE',
  'GOMAXPROCS',
  'GOMEMLIMIT',
  'GOGC',
  'GONOPROXY',
  'GONOSUMDB',
  'GOPRIVATE',
  'GOPROXY',
  'GOROOT',
  'GOSUMDB',
  'GOTMPDIR',
  'GOVCS',
  'PKG_CONFIG',
  'PKG_CONFIG_PATH',
];

/** Go's own variables that can change what is built; `command` repeats them. */
const goChoices = [
  'AR',
  'CC',
  'CGO_CFLAGS',
  'CGO_CPPFLAGS',
  'CGO_CXXFLAGS',
  'CGO_ENABLED',
  'CGO_LDFLAGS',
  'CXX',
  'FORCE_HOST_GO',
  'GO386',
  'GOAMD64',
  'GOARM',
  'GOARM64',
  'GODEBUG',
  'GOEXPERIMENT',
  'GOFIPS140',
  'GOFLAGS',
  'GOGCFLAGS',
  'GOLDFLAGS',
  'GOPPC64',
  'GOTOOLCHAIN',
  'GO_VERSION',
];

/** Kubernetes' own (reference: the variables its build scripts and test rules read); KUBE_<OS>_<ARCH>_CC besides. */
const kubernetesChoices = [
  'DBG',
  'KUBE_BUILDER_OS',
  'KUBE_BUILD_WITH_COVERAGE',
  'KUBE_CGO_OVERRIDES',
  'KUBE_EXTRA_GOPATH',
  'KUBE_FASTBUILD',
  'KUBE_GOFLAGS',
  'KUBE_OUTPUT_SUBPATH',
  'KUBE_RACE',
  'KUBE_STATIC_OVERRIDES',
];

const kubernetesOthers = [
  'ARTIFACTS',
  'FULL_LOG',
  'KUBE_COVER',
  'KUBE_COVERMODE',
  'KUBE_COVERPROCS',
  'KUBE_COVER_REPORT_DIR',
  'KUBE_JUNIT_REPORT_DIR',
  'KUBE_KEEP_VERBOSE_TEST_OUTPUT',
  'KUBE_PARALLEL_BUILD_MEMORY',
  'KUBE_PRUNE_JUNIT_TESTS',
  'KUBE_TEST_ARGS',
  'KUBE_TIMEOUT',
  'KUBE_VERBOSE',
  'PARALLEL',
  'TAR',
];

/** Answered by inputs, so they never pass as they are. */
const takenByInputs = ['KUBE_BUILD_PLATFORMS', 'KUBE_GIT_VERSION_FILE', 'SOURCE_DATE_EPOCH'];
const takenByStamp = [
  'KUBE_GIT_VERSION',
  'KUBE_GIT_COMMIT',
  'KUBE_GIT_TREE_STATE',
  'KUBE_GIT_MAJOR',
  'KUBE_GIT_MINOR',
];

/** Answered on the way to a container: which image, of which registry, how the tree gets there and back. */
const takenByContainers = [
  'KUBE_BASE_IMAGE_REGISTRY',
  'KUBE_CROSS_IMAGE',
  'KUBE_CROSS_VERSION',
  'KUBE_RSYNC_COMPRESS',
  'KUBE_RSYNC_PORT',
  'KUBE_RUN_COPY_OUTPUT',
];

const compilerOfPlatform = /^KUBE_[A-Z0-9]+_[A-Z0-9]+_CC$/;
const passed = new Set([...system, ...goPlaces, ...goChoices, ...kubernetesChoices, ...kubernetesOthers]);

/**
 * What passes of `outside`, plus the user's make variables (Go reads them from the environment too) and our own
 * settings. `go env -w` files stay out (GOENV=off): they are the machine's, and the commit alone shall decide.
 */
export function buildEnvironment(
  outside: Environment,
  variables: readonly MakeVariable[],
  settings: Environment,
): Environment {
  const kept = Object.entries(outside).filter(([name]) => passesLocally(name));
  const given = variables.map(({ name, value }) => [name, value] as const);
  return { GOENV: 'off', ...Object.fromEntries(kept), ...Object.fromEntries(given), ...settings };
}

/** Whether a variable of the environment reaches a local build. */
export function passesLocally(name: string): boolean {
  return passed.has(name) || name.startsWith('LC_') || compilerOfPlatform.test(name);
}

/** Variables that look as if they were meant for the build but do not reach it; the log names them. */
export function leftOutVariables(outside: Environment, passes: (name: string) => boolean): readonly string[] {
  const known = new Set([...takenByInputs, ...takenByStamp, ...takenByContainers]);
  const isMeant = (name: string) =>
    name.startsWith('KUBE_') || goChoices.includes(name) || kubernetesChoices.includes(name);
  return Object.entries(outside)
    .filter(([name, value]) => value !== '' && isMeant(name))
    .map(([name]) => name)
    .filter((name) => !passes(name) && !known.has(name))
    .sort();
}

/** Of the environment, what reaches a build and changes its result: a terminal must set it again to repeat the build. */
export function decisiveVariables(
  outside: Environment,
  passes: (name: string) => boolean,
): readonly MakeVariable[] {
  const decisive = (name: string) =>
    goChoices.includes(name) || kubernetesChoices.includes(name) || compilerOfPlatform.test(name);
  return Object.entries(outside)
    .filter(([name, value]) => value !== '' && decisive(name) && passes(name))
    .map(([name, value]) => ({ name, value }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

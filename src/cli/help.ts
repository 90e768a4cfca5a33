/** What `kbuild --help` and `kbuild <command> --help` print. */

import { type InputName, inputDefaults } from '../inputs/input-table.ts';
import { flagNames, type Verb, verbs } from './arguments.ts';

const commands: Readonly<Record<Verb, readonly [usage: string, what: string]>> = {
  make: ['make [target ...] [NAME=value ...]', 'as make does, with the Go of this machine'],
  run: ['run make [target ...] [NAME=value ...]', 'as build/run.sh does, other commands too'],
  release: ['release [NAME=value ...]', 'as build/release.sh does; tests with --run-tests=true'],
  prefetch: ['prefetch DIR [target] [NAME=value ...]', 'all that such a build fetches, for --prefetched'],
  shell: ['shell [-c commands]', 'build/shell.sh: a shell in that container'],
  'copy-output': ['copy-output', 'build/copy-output.sh: out of the volume'],
  'make-clean': ['make-clean', 'build/make-clean.sh: _output, and what the engine has'],
};

/** Each has its own start, and its own help. */
const files = [
  ['inspect FILE...', 'what programs, archives and images say of themselves'],
  ['compare A B', 'whether two files or folders are the same, and if not, why'],
  ['verify --mode MODE ...', 'whether published files are what this tree makes'],
  ['verify --from FILE ...', 'whether the build that a predicate describes is'],
] as const;

const examples: Readonly<Record<Verb, readonly string[]>> = {
  make: ['make kubectl', 'make kubectl kubelet -j4', 'make test WHAT=./pkg/kubelet/...', 'make clean'],
  run: [
    'run make kubectl',
    'run make all WHAT=cmd/kubelet KUBE_BUILD_PLATFORMS=linux/arm64 GOGCFLAGS="-N -l"',
    'run make cross --source ../kubernetes --git-version v1.33.4+acme.1',
    'run -- make verify',
    'run go version',
  ],
  release: ['release', 'release KUBE_BUILD_PLATFORMS=linux/arm64 --git-version v1.33.4+acme.1'],
  prefetch: ['prefetch ../prefetched', 'prefetch ../prefetched release KUBE_BUILD_PLATFORMS=linux/amd64'],
  shell: ['shell', 'shell -c "go env"'],
  'copy-output': ['copy-output'],
  'make-clean': ['make-clean'],
};

/** Only of a build, or of what ends in one. */
const ofBuilds: readonly string[] = [
  'what',
  'run-tests',
  'allow-dirty',
  'supplier',
  'base-image-sboms',
  'variant',
  'docker-registry',
  'docker-image-tag',
  'artifact-name',
];

/** A line for each flag; docs/reference.md says more. */
const flagWords: Readonly<Partial<Record<InputName, string>>> = {
  source: 'the Kubernetes tree',
  what: 'WHAT: packages to build or test',
  platforms: 'KUBE_BUILD_PLATFORMS',
  plan: 'the output of kbuild-action/plan',
  'run-tests': 'tests before packaging',
  sync: 'how the tree reaches the container: bind, rsync, auto',
  'make-variables': 'more variables of make, one per line',
  goflags: 'GOFLAGS',
  gogcflags: 'GOGCFLAGS',
  goldflags: 'GOLDFLAGS',
  'git-version': 'the version to stamp; else the tag, or what git describe finds',
  'version-file': 'KUBE_GIT_VERSION_FILE',
  'source-date-epoch': "SOURCE_DATE_EPOCH; else HEAD's committer time",
  'allow-dirty': 'a release of a dirty tree',
  'kube-cross-image': "the image to build in; else the tree's own",
  'base-image-registry': 'KUBE_BASE_IMAGE_REGISTRY',
  'docker-registry': 'KUBE_DOCKER_REGISTRY',
  'docker-image-tag': 'KUBE_DOCKER_IMAGE_TAG',
  'docker-host': 'DOCKER_HOST',
  'rsync-port': 'KUBE_RSYNC_PORT',
  prefetched: 'the folder of kbuild prefetch: nothing is fetched from elsewhere',
  network: 'none: build containers have no network, and nothing is fetched',
  'http-proxy': 'KUBERNETES_HTTP_PROXY',
  'https-proxy': 'KUBERNETES_HTTPS_PROXY',
  'no-proxy': 'KUBERNETES_NO_PROXY',
  supplier: 'whom the SBOM names',
  'base-image-sboms': 'SBOMs of base images, which ours link to',
  variant: 'a word of that name',
  'artifact-name': 'the name of the folder below _output/kbuild',
};

export function helpLines(verb: Verb | undefined): readonly string[] {
  return verb === undefined ? generalHelp : helpOf(verb);
}

const generalHelp: readonly string[] = [
  'Usage: kbuild <command>',
  '',
  'Builds a Kubernetes tree with a stamp and an epoch that are settled before the build starts.',
  '',
  'Builds:',
  ...aligned(verbs.map((verb) => commands[verb])),
  '',
  'Files and releases:',
  ...aligned(files),
  '',
  '  kbuild <command> --help   usage, flags and examples of one',
  '  kbuild --version',
  '',
  'A build ends with 0, with 1 where it failed, with 2 where it could not begin.',
  'docs/terminal.md tells more, docs/reference.md of each flag.',
];

function helpOf(verb: Verb): readonly string[] {
  const [usage, what] = commands[verb];
  const raw = verb === 'run' ? ['       kbuild run [flags] [--] command ...'] : [];
  return [
    `Usage: kbuild ${usage}`,
    ...raw,
    '',
    `${what[0]?.toUpperCase()}${what.slice(1)}.`,
    '',
    'Flags (in front of a command that is not make):',
    ...aligned(flagNames.filter((flag) => takes(verb, flag)).map((flag) => [`--${flag}`, wordsOf(flag)])),
    '',
    'Examples:',
    ...examples[verb].map((example) => `  kbuild ${example}`),
  ];
}

/** The command itself says `target` and `builder`. */
function takes(verb: Verb, flag: InputName): boolean {
  if (flag === 'target' || flag === 'builder') return false;
  if (verb === 'prefetch' && (flag === 'prefetched' || flag === 'network')) return false;
  const isBuild = ['make', 'run', 'release', 'prefetch'].includes(verb);
  return isBuild || !ofBuilds.includes(flag);
}

function wordsOf(flag: InputName): string {
  const [words, value] = [flagWords[flag] ?? '', inputDefaults[flag]];
  return value === '' ? words : `${words} (${value})`;
}

function aligned(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 3;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}

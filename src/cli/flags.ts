/** The flags of each command: which it takes, and what its help says of them. docs/reference.md says more. */

import {
  containerInputs,
  engineInputs,
  type InputName,
  inputNames,
  workflowInputs,
} from '../inputs/input-table.ts';
import type { VerifyInputName } from '../inputs/verify-input-table.ts';

export const verbs = ['make', 'run', 'release', 'prefetch', 'shell', 'copy-output', 'make-clean'] as const;

export type Verb = (typeof verbs)[number];

/** The last three have starts of their own. */
export const commandNames = [...verbs, 'inspect', 'compare', 'verify'] as const;

export type CommandName = (typeof commandNames)[number];

/** Of all commands but the last three. */
export const flagNames = inputNames.filter((name) => !workflowInputs.includes(name));

/** The command itself says `target` and `builder`. */
const ofBuilds = flagNames.filter((name) => name !== 'target' && name !== 'builder');

const namesOnly: readonly InputName[] = [
  'docker-registry',
  'docker-image-tag',
  'supplier',
  'base-image-sboms',
];
const ofBuildsAlone: readonly InputName[] = ['what', 'run-tests', 'allow-dirty', ...namesOnly];

/** It is what fetches, into a container. */
const notOfPrefetch: readonly InputName[] = ['prefetched', 'network'];

/** Those of shell are also those of `run` with a command that is not make. */
const taken: Readonly<Record<Verb, readonly InputName[]>> = {
  make: ofBuilds,
  run: ofBuilds,
  release: ofBuilds,
  prefetch: ofBuilds.filter((name) => !notOfPrefetch.includes(name)),
  shell: ofBuilds.filter((name) => !ofBuildsAlone.includes(name)),
  'copy-output': ['source', 'kube-cross-image', 'base-image-registry', 'docker-host'],
  'make-clean': ['source', 'docker-host'],
};

export function takes(verb: Verb, flag: InputName): boolean {
  return taken[verb].includes(flag);
}

/** Of make without those of a container, which are refused with the other problems of inputs, and with why. */
export function shows(verb: Verb, flag: InputName): boolean {
  const isOfContainer = containerInputs.includes(flag) && !engineInputs.includes(flag);
  return takes(verb, flag) && !(verb === 'make' && isOfContainer);
}

/** By the title of their group. */
type Groups<Name extends string> = Readonly<Record<string, Readonly<Partial<Record<Name, string>>>>>;

const goWords = {
  'make-variables': 'more variables of make, one per line',
  goflags: 'GOFLAGS',
  gogcflags: 'GOGCFLAGS',
  goldflags: 'GOLDFLAGS',
} as const;

const engineWords = {
  sync: 'how the tree reaches the container: bind, rsync, auto',
  'kube-cross-image': "the image to build in; else the tree's own",
  'base-image-registry': 'KUBE_BASE_IMAGE_REGISTRY',
  'docker-host': 'DOCKER_HOST',
  'rsync-port': 'KUBE_RSYNC_PORT',
} as const;

const proxyWords = {
  'http-proxy': 'KUBERNETES_HTTP_PROXY',
  'https-proxy': 'KUBERNETES_HTTPS_PROXY',
  'no-proxy': 'KUBERNETES_NO_PROXY',
} as const;

export const buildGroups: Groups<InputName> = {
  'Tree and target': {
    source: 'the Kubernetes tree',
    what: 'WHAT: packages to build or test',
    platforms: 'KUBE_BUILD_PLATFORMS',
    plan: 'the output of kbuild-action/plan',
    'run-tests': 'tests before packaging',
  },
  'Make and Go': goWords,
  'Version and date': {
    'git-version': 'the version to stamp; else the tag, or what git describe finds',
    'version-file': 'KUBE_GIT_VERSION_FILE',
    'source-date-epoch': "SOURCE_DATE_EPOCH; else HEAD's committer time",
    'allow-dirty': 'a release of a dirty tree',
  },
  'Engine and image': {
    ...engineWords,
    prefetched: 'the folder of kbuild prefetch: nothing is fetched from elsewhere',
    network: 'none: nothing is fetched, and builds have no network',
    ...proxyWords,
  },
  'Names of what is made': {
    'docker-registry': 'KUBE_DOCKER_REGISTRY',
    'docker-image-tag': 'KUBE_DOCKER_IMAGE_TAG',
    supplier: 'whom the SBOM names',
    'base-image-sboms': 'SBOMs of base images, which ours link to',
    variant: 'a word in the name of the folder below _output/kbuild',
    'artifact-name': 'the name of that folder',
  },
};

export const verifyGroups: Groups<VerifyInputName> = {
  'What is verified': {
    mode: 'published, or rebuild: two builds of this tree',
    reference: 'file, folder, SHA256SUMS, or address of a release',
    from: 'a provenance-predicate.json, or an in-toto statement around one',
    include: 'names or patterns with * of what is looked at; else all',
    platforms: 'os/arch pairs; else all that the reference has, or of rebuild this machine',
    profile: 'how the release was built: action, krel, auto tries both',
    variations: 'of rebuild, what the second build varies: all, none or a list',
    tolerate: 'name:pattern of what may differ, such as signature:*.exe',
    'require-signed': 'files of public keys in PEM, one of which has signed it',
    'github-token': 'to read a release that is not public',
  },
  'How it was built': {
    source: 'the Kubernetes tree, at the commit that was published',
    builder: "container, or local: this machine's own Go",
    ...goWords,
    'git-version': 'the version of the commit, where the clone lacks its tag',
  },
  'Engine and image': { ...engineWords, ...proxyWords },
};

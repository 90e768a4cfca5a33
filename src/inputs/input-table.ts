/** The inputs of action.yml and their defaults (a test compares both), and which of them go together. */

export const inputDefaults = {
  source: '.',
  target: 'all',
  what: '',
  platforms: '',
  plan: '',
  'run-tests': 'false',
  builder: 'container',
  sync: 'auto',
  'make-variables': '',
  goflags: '',
  gogcflags: '',
  goldflags: '',
  'git-version': '',
  'version-file': '',
  'source-date-epoch': '',
  'allow-dirty': 'false',
  'kube-cross-image': '',
  'base-image-registry': '',
  'docker-registry': '',
  'docker-image-tag': '',
  'docker-host': '',
  'rsync-port': '',
  prefetched: '',
  network: 'default',
  'http-proxy': '',
  'https-proxy': '',
  'no-proxy': '',
  'cache-mode': 'auto',
  'cache-save': 'on-success',
  'cache-prefix': 'kbuild',
  supplier: '',
  'base-image-sboms': '',
  variant: '',
  upload: 'auto',
  'artifact-name': '',
  'retention-days': '',
  'compression-level': '0',
  summary: 'true',
  confidential: 'false',
} as const satisfies Readonly<Record<string, string>>;

export type InputName = keyof typeof inputDefaults;

export const inputNames = Object.keys(inputDefaults) as readonly InputName[];

/** Of what ends in packaging alone. */
export const imageInputs: readonly InputName[] = ['docker-registry', 'docker-image-tag', 'base-image-sboms'];

/** Of the container builder alone. */
export const containerInputs: readonly InputName[] = [
  'sync',
  'kube-cross-image',
  'base-image-registry',
  'docker-host',
  'rsync-port',
  'prefetched',
  'network',
  'http-proxy',
  'https-proxy',
  'no-proxy',
];

/** Of those, what a release by the local builder needs too: its images are made by an engine. */
export const engineInputs: readonly InputName[] = ['base-image-registry', 'docker-host'];

/** Of a workflow alone: in a terminal there is neither cache service nor artifact service nor summary. */
export const workflowInputs: readonly InputName[] = [
  'cache-mode',
  'cache-save',
  'cache-prefix',
  'upload',
  'retention-days',
  'compression-level',
  'summary',
  'confidential',
];

/** May hold passwords. */
export const secretInputs: readonly InputName[] = ['http-proxy', 'https-proxy'];

/** Reads one input as it was given; empty when it was not. */
export type ReadInput = (name: InputName) => string;

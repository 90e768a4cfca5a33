/** The inputs of verify/action.yml and their defaults (a test compares both). */

export const verifyInputDefaults = {
  source: '.',
  mode: '',
  reference: '',
  from: '',
  include: '',
  platforms: '',
  profile: 'auto',
  variations: 'all',
  tolerate: '',
  'require-signed': '',
  'github-token': '',
  builder: 'container',
  sync: 'auto',
  'kube-cross-image': '',
  'base-image-registry': '',
  'make-variables': '',
  goflags: '',
  gogcflags: '',
  goldflags: '',
  'git-version': '',
  'docker-host': '',
  'rsync-port': '',
  'http-proxy': '',
  'https-proxy': '',
  'no-proxy': '',
  upload: 'auto',
  'artifact-name': '',
  'retention-days': '',
  summary: 'true',
} as const satisfies Readonly<Record<string, string>>;

export type VerifyInputName = keyof typeof verifyInputDefaults;

export const verifyInputNames = Object.keys(verifyInputDefaults) as readonly VerifyInputName[];

/** Of a workflow alone. */
export const verifyWorkflowInputs: readonly VerifyInputName[] = [
  'upload',
  'artifact-name',
  'retention-days',
  'summary',
];

export type ReadVerifyInput = (name: VerifyInputName) => string;

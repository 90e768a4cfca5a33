/** What `kbuild --help`, `kbuild <command> --help` and `kbuild help <command>` print. */

import { inputDefaults } from '../inputs/input-table.ts';
import { verifyInputDefaults } from '../inputs/verify-input-table.ts';
import { buildGroups, type CommandName, flagNames, shows, takes, verbs, verifyGroups } from './flags.ts';

type Row = readonly [left: string, right: string];

interface CommandHelp {
  /** In the list of all. */
  readonly brief: string;
  /** Instead of that with flags. */
  readonly usage?: readonly string[];
  readonly what: string;
  readonly examples: readonly string[];
  readonly more: readonly string[];
}

const ofBuilds = ['docs/terminal.md tells more, docs/reference.md of each flag.'];
const variables = '[NAME=value ...] [--flag value ...]';

const commands: Readonly<Record<CommandName, CommandHelp>> = {
  make: {
    brief: 'make [target ...] [NAME=value ...]',
    what: 'builds as make does, with the Go of this machine',
    examples: ['make kubectl', 'make kubectl kubelet -j4', 'make test WHAT=./pkg/kubelet/...', 'make clean'],
    more: ofBuilds,
  },
  run: {
    brief: 'run make [target ...] [NAME=value ...]',
    usage: [`run make [target ...] ${variables}`, 'run [--flag value ...] [--] command ...'],
    what: 'builds as build/run.sh does, or runs a command there',
    examples: [
      'run make kubectl',
      'run make all WHAT=cmd/kubelet KUBE_BUILD_PLATFORMS=linux/arm64 GOGCFLAGS="-N -l"',
      'run make cross --source ../kubernetes --git-version v1.33.4+acme.1',
      'run -- make verify',
      'run go version',
    ],
    more: ['A command that is not make takes none of these:', `  ${ofMakeAlone()}`, ...ofBuilds],
  },
  release: {
    brief: 'release [NAME=value ...]',
    what: 'packs as build/release.sh does; tests with --run-tests=true',
    examples: ['release', 'release KUBE_BUILD_PLATFORMS=linux/arm64 --git-version v1.33.4+acme.1'],
    more: ofBuilds,
  },
  prefetch: {
    brief: 'prefetch DIR [target] [NAME=value ...]',
    what: 'fetches all that a build needs, for one with --prefetched',
    examples: ['prefetch ../prefetched', 'prefetch ../prefetched release KUBE_BUILD_PLATFORMS=linux/amd64'],
    more: ['docs/offline.md tells more, docs/reference.md of each flag.'],
  },
  shell: {
    brief: 'shell [-c commands]',
    usage: ['shell [--flag value ...] [-c commands | script ...]'],
    what: 'opens a shell in the container, as build/shell.sh does',
    examples: ['shell', 'shell -c "go env"'],
    more: ofBuilds,
  },
  'copy-output': {
    brief: 'copy-output',
    what: 'copies output from the volume, as build/copy-output.sh does',
    examples: ['copy-output', 'copy-output --source ../kubernetes'],
    more: ofBuilds,
  },
  'make-clean': {
    brief: 'make-clean',
    what: 'removes what builds have left, as build/make-clean.sh does',
    examples: ['make-clean', 'make-clean --source ../kubernetes'],
    more: ofBuilds,
  },
  inspect: {
    brief: 'inspect FILE...',
    usage: ['inspect [--json] [--html FILE] FILE...'],
    what: 'tells what programs, archives and images say of themselves',
    examples: ['inspect kubectl', 'inspect --html page.html kubernetes-server-linux-amd64.tar.gz'],
    more: [
      'Exit codes: 0 inspected; 2 for what cannot be read, or is damaged.',
      'docs/inspect.md tells more.',
    ],
  },
  compare: {
    brief: 'compare A B',
    usage: ['compare [--json] [--html FILE] [--raw] A B'],
    what: 'says whether files or folders are the same, else why not',
    examples: ['compare kubectl ../other/kubectl', 'compare --json _output/release-tars ../release-tars'],
    more: ['Exit codes: 0 the same; 1 different; 2 for what cannot be read.', 'docs/inspect.md tells more.'],
  },
  verify: {
    brief: 'verify --mode MODE ...',
    usage: [
      'verify --mode published --reference REFERENCE [--flag value ...]',
      'verify --mode rebuild [--flag value ...]',
      'verify --from FILE [--reference SHA256SUMS] [--flag value ...]',
    ],
    what: 'says whether published files are what this tree makes',
    examples: [
      'verify --mode published --reference https://dl.k8s.io/v1.33.4 --include kubectl',
      'verify --mode published --reference ./kubectl --builder local',
      'verify --mode rebuild --variations folder,timezone',
      'verify --from provenance-predicate.json --reference SHA256SUMS',
    ],
    more: [
      'Exit codes: 0 reproduced or equivalent; 1 different; 2 given wrong; 3 not built; 4 not all checked.',
      'docs/verify.md tells more.',
    ],
  },
};

export function helpLines(command: CommandName | undefined): readonly string[] {
  return command === undefined ? generalHelp() : helpOf(command);
}

function generalHelp(): readonly string[] {
  const rowOf = (name: CommandName): Row => [commands[name].brief, commands[name].what];
  const files = (['inspect', 'compare', 'verify'] as const).map(rowOf);
  const builds = verbs.map(rowOf);
  const width = widthOf([...builds, ...files]);
  return [
    'Usage: kbuild <command>',
    '',
    'Builds a Kubernetes tree with a stamp and an epoch that are settled before the build starts.',
    '',
    'Builds:',
    ...aligned(builds, width),
    '',
    'Files and releases:',
    ...aligned(files, width),
    '',
    '  kbuild <command> --help   usage, flags and examples of one',
    '  kbuild --version',
    '',
    ...exitCodes,
    'docs/terminal.md tells more, docs/reference.md of each flag.',
  ];
}

const exitCodes = [
  'Exit codes: 0 done; 1 a build (make, run make, release) that failed, or could not begin; 2 a command',
  'line that cannot be read, another command that could not do its work, or a defect; 130 interrupted.',
  'shell, and run with a command that is not make, end as that does; those of files say theirs.',
];

function helpOf(name: CommandName): readonly string[] {
  const { brief, usage = [`${brief} [--flag value ...]`], what, examples, more } = commands[name];
  const groups = groupsOf(name);
  const width = widthOf(groups.flatMap(([, rows]) => rows));
  return [
    ...usage.map((line, index) => `${index === 0 ? 'Usage:' : '      '} kbuild ${line}`),
    '',
    `${what[0]?.toUpperCase()}${what.slice(1)}.`,
    '',
    ...groups.flatMap(([title, rows]) => [`${title}:`, ...aligned(rows, width), '']),
    'Examples:',
    ...examples.map((example) => `  kbuild ${example}`),
    '',
    ...more,
  ];
}

type Group = readonly [title: string, rows: readonly Row[]];

const help: Row = ['-h, --help', 'this text'];
const json: Row = ['--json', 'data on standard output, as docs/inspect.md describes it'];
const html: Row = ['--html FILE', 'also writes a page that needs nothing else'];
const raw: Row = ['--raw', 'every place that differs, not only the first of each part'];
const jobs: Row = ['-j, --jobs N', "accepted, and left to Go and the tree's scripts"];

function groupsOf(name: CommandName): readonly Group[] {
  switch (name) {
    case 'inspect':
      return [['Flags', [json, html, help]]];
    case 'compare':
      return [['Flags', [json, html, raw, help]]];
    case 'verify':
      return [...flagGroups(verifyGroups, verifyInputDefaults, () => true), ['Other', [help]]];
    default: {
      const takesJobs = name !== 'shell' && name !== 'copy-output' && name !== 'make-clean';
      const groups = flagGroups(buildGroups, inputDefaults, (flag) => shows(name, flag));
      return [...groups, ['Other', takesJobs ? [jobs, help] : [help]]];
    }
  }
}

function flagGroups<Name extends string>(
  groups: Readonly<Record<string, Readonly<Partial<Record<Name, string>>>>>,
  defaults: Readonly<Record<Name, string>>,
  isShown: (flag: Name) => boolean,
): readonly Group[] {
  const rowsOf = (group: Readonly<Partial<Record<Name, string>>>): readonly Row[] =>
    (Object.entries(group) as [Name, string][])
      .filter(([flag]) => isShown(flag))
      .map(([flag, words]) => [
        `--${flag}`,
        defaults[flag] === '' ? words : `${words} (default: ${defaults[flag]})`,
      ]);
  return Object.entries(groups)
    .map(([title, group]): Group => [title, rowsOf(group)])
    .filter(([, rows]) => rows.length > 0);
}

function ofMakeAlone(): string {
  const isOfMakeAlone = (flag: (typeof flagNames)[number]) => takes('run', flag) && !takes('shell', flag);
  return flagNames
    .filter(isOfMakeAlone)
    .map((flag) => `--${flag}`)
    .join(' ');
}

function widthOf(rows: readonly Row[]): number {
  return Math.max(...rows.map(([left]) => left.length)) + 3;
}

function aligned(rows: readonly Row[], width: number): readonly string[] {
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}

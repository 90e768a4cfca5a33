/**
 * Twelve mistakes that people make in their first hour, on a machine with nothing but git, Node and npm: each is red, and what
 * is wrong and what to do about it stands on the first screen.
 */

import assert from 'node:assert/strict';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { temporaryFolder } from '../bundle/support.ts';
import { type Flavor, makeMiniatureRepository } from '../fixtures/miniature.ts';
import { git } from '../support/git.ts';
import {
  defaultEvent,
  eventVariables,
  fileVariables,
  runnerVariables,
} from '../support/mini-runner-environment.ts';
import { createCommandFiles } from '../support/mini-runner-files.ts';
import { inputVariables, readMetadata } from '../support/mini-runner-metadata.ts';
import { type Newcomer, newcomer, type Screen } from './newcomer.ts';
import { goOfImage } from './support.ts';

/** Lines of a small terminal, and of what a browser shows of a job's log. */
const screen = 20;

let home = '';
let person: Newcomer;
before(async () => {
  home = await temporaryFolder();
  // For the one who is not root.
  await chmod(home, 0o755);
  person = await newcomer(home);
  for (const [name, flavor] of [['old', 'v1.20'] as const, ['new', 'v1.36'] as const])
    await makeMiniatureRepository(join(home, name), { flavor, goVersion: goOfImage });
});
after(() => person.leave());

let made = 0;

async function emptyFolder(): Promise<string> {
  const folder = join(home, `place-${made++}`);
  await mkdir(folder);
  return folder;
}

/** As actions/checkout does it: of the commit alone, unless told. */
async function checkout({ flavor = 'v1.36', depth = 1 }: { flavor?: Flavor; depth?: number } = {}) {
  const folder = await emptyFolder();
  const origin = join(home, flavor === 'v1.20' ? 'old' : 'new');
  const options = depth === 0 ? [] : [`--depth=${depth}`, '--no-tags'];
  await git(folder, ['clone', '--quiet', ...options, `file://${origin}`, 'kubernetes']);
  return join(folder, 'kubernetes');
}

type Given = Readonly<Record<string, string>>;

/** A step of a workflow; names that are no inputs are given as the runner gives them. */
async function step(workspace: string, given: Given): Promise<Screen> {
  const metadata = await readMetadata(join(person.checkout, 'action.yml'));
  const known = Object.fromEntries(Object.entries(given).filter(([name]) => metadata.inputs.has(name)));
  const temporary = await emptyFolder();
  const others = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const environment = {
    ...(await eventVariables(defaultEvent, temporary)),
    ...runnerVariables(workspace, temporary),
    ...fileVariables(await createCommandFiles(temporary)),
    ...inputVariables(metadata, known),
    ...Object.fromEntries(others),
  };
  return person.types(['node', metadata.main], { folder: workspace, environment });
}

const kbuild = (folder: string, args: string, user = 0): Promise<Screen> =>
  person.types(['kbuild', ...args.split(' ')], { folder, user });

interface Mistake {
  readonly make: () => Promise<Screen>;
  /** On the screen: what is wrong, and then what to do. */
  readonly says: readonly RegExp[];
}

const mistakes: Readonly<Record<string, Mistake>> = {
  'a workflow without a checkout': {
    make: async () => step(await emptyFolder(), { target: 'kubectl' }),
    says: [/source "\." is not a Kubernetes source tree: .* actions\/checkout comes before this step/],
  },
  'the checkout of another project': {
    make: async () => {
      const folder = await emptyFolder();
      await writeFile(join(folder, 'Makefile'), 'all:\n');
      return kbuild(folder, 'make kubectl');
    },
    says: [/source "\." is not a Kubernetes source tree: it has no build\/common\.sh, .*Give the folder of/],
  },
  'a release of a checkout without history and tags': {
    make: async () => step(await checkout(), { target: 'release' }),
    says: [
      /so the binaries would have no version\. Set `fetch-depth: 0` for actions\/checkout; or give git-v/,
    ],
  },
  'the quick start on a machine without Docker': {
    make: async () => step(await checkout({ depth: 0 }), { target: 'kubectl', platforms: 'linux/amd64' }),
    says: [
      /docker is not on PATH, and builds in a container need it\. Install Docker; or give `builder: local`/,
    ],
  },
  'a local build without make, Go and rsync': {
    make: async () => kbuild(await checkout({ flavor: 'v1.20', depth: 0 }), 'make kubectl'),
    says: [
      /make is not on PATH, and it builds the tree\. Install it \(.*apt-get install make\)/,
      /go is not on PATH, and it compiles\. Install it/,
      /rsync is not on PATH, and it puts the binaries in place\. Install it/,
    ],
  },
  'a package that is misspelt': {
    make: async () => kbuild(await checkout({ depth: 0 }), 'run make all WHAT=cmd/kubelt'),
    says: [/what has "cmd\/kubelt", which is not in the tree .* Did you mean cmd\/kubelet\?/],
  },
  'platforms with commas': {
    make: async () => step(await checkout({ depth: 0 }), { platforms: 'linux/amd64,linux/arm64' }),
    says: [
      /platforms is .*, which is separated by commas\. Separate by blanks or lines: linux\/amd64 linux\/arm64/,
    ],
  },
  "a release of a folder with files of one's own": {
    make: async () => {
      const folder = await checkout({ depth: 0 });
      await writeFile(join(folder, 'notes.txt'), 'to be done\n');
      return kbuild(folder, 'release');
    },
    says: [/does not track: notes\.txt\. .*git -C \S+ /],
  },
  'an input and a flag that are nearly right': {
    make: async () => {
      const folder = await checkout({ depth: 0 });
      const [one, other] = await Promise.all([
        step(folder, { target: 'kubectl', platform: 'linux/arm64' }),
        kbuild(folder, 'make kubectl --git-vesion v1.36.0'),
      ]);
      return { code: Math.min(one.code, other.code), lines: [...one.lines, ...other.lines] };
    },
    says: [
      /there is no input "platform"\. Did you mean platforms\?/,
      /Unknown option '--git-vesion'\. Did you mean git-version\? See `kbuild --help`/,
    ],
  },
  'three mistakes at once': {
    make: async () =>
      step(await checkout({ depth: 0 }), {
        target: 'kubctl',
        platforms: 'linux/x86_64',
        'git-version': '1.36',
      }),
    says: [
      /target "kubctl" is unknown\. Did you mean kubectl\?/,
      /platforms has "linux\/x86_64", which this tree does not build\. Did you mean linux\/amd64\?/,
      /git-version is "1\.36", which Kubernetes' scripts refuse .* Give something like v1\.33\.4/,
    ],
  },
  "a checkout of root's that another user builds": {
    make: async () => kbuild(await checkout({ depth: 0 }), 'make kubectl', 1234),
    says: [/because it belongs to another user.*git config --global --add safe\.directory/],
  },
  'a command of make in the place of one of kbuild': {
    make: async () => kbuild(await checkout({ depth: 0 }), 'kubectl'),
    says: [/"kubectl" is no command\. Commands are make, run, .*See `kbuild --help`/],
  },
};

for (const [name, { make, says }] of Object.entries(mistakes)) {
  test(`${name}: red on one screen, with what to do`, async () => {
    const { code, lines } = await make();
    const seen = lines.join('\n');
    assert.notEqual(code, 0, seen);
    assert.ok(lines.length <= screen, seen);
    for (const words of says) assert.match(seen, words);
  });
}

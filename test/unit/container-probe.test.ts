/** What the probe container answers, and which answers make a build in its image impossible. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Compiler } from '../../src/builder/go-question.ts';
import {
  checkImage,
  type ProbeAnswer,
  parseProbe,
  readProbe,
  unseenFolder,
} from '../../src/container/probe.ts';
import { KbuildError } from '../../src/problem.ts';

function compiler(goVersion: string): Compiler {
  return { goVersion, fetched: '', found: '' };
}

const fine: ProbeAnswer = {
  nonce: '0b7f',
  missingPrograms: [],
  hasEtcd: true,
  gitSaid: '',
  compiler: compiler('go1.26.0'),
  said: [],
};

interface Output {
  readonly stdout: readonly string[];
  readonly stderr?: readonly string[];
  readonly gives: Partial<ProbeAnswer>;
}

const outputs: Readonly<Record<string, Output>> = {
  'all is there': { stdout: ['kbuild-nonce 0b7f', 'kbuild-go go1.26.0'], gives: {} },
  'the folder is another one': { stdout: ['kbuild-nonce ', 'kbuild-go go1.26.0'], gives: { nonce: '' } },
  'programs are missing': {
    stdout: ['kbuild-nonce 0b7f', 'kbuild-missing make', 'kbuild-missing go', 'kbuild-missing etcd'],
    stderr: ['hack/lib/golang.sh: line 3: go: command not found'],
    gives: {
      missingPrograms: ['make', 'go'],
      hasEtcd: false,
      compiler: compiler(''),
      said: ['hack/lib/golang.sh: line 3: go: command not found'],
    },
  },
  'git cannot read the repository': {
    stdout: ['kbuild-nonce 0b7f', 'kbuild-git-failed', 'kbuild-go go1.26.0'],
    stderr: ['warning: something else', "fatal: not a git repository: '/x'"],
    gives: {
      gitSaid: "fatal: not a git repository: '/x'",
      said: ['warning: something else', "fatal: not a git repository: '/x'"],
    },
  },
  'git fails without a word': {
    stdout: ['kbuild-nonce 0b7f', 'kbuild-git-failed', 'kbuild-go go1.26.0'],
    gives: { gitSaid: 'git failed' },
  },
  'git complains and reads': {
    stdout: ['kbuild-nonce 0b7f', 'kbuild-go go1.26.0'],
    stderr: ['error: unable to normalize alternate object path: /gone'],
    gives: { said: ['error: unable to normalize alternate object path: /gone'] },
  },
  "the tree's scripts talk": {
    stdout: ['kbuild-nonce 0b7f', 'Go version is fine', 'kbuild-gopher', 'kbuild-go devel go1.27-abc Mon'],
    gives: { compiler: compiler('devel go1.27-abc Mon') },
  },
  "the tree's scripts refuse the Go": {
    stdout: ['kbuild-nonce 0b7f'],
    stderr: [
      "fatal: detected dubious ownership in '/x'",
      'kbuild-asks',
      '',
      '!!! Detected go version: go1.19.8',
      ' ',
    ],
    gives: { compiler: compiler(''), said: ['!!! Detected go version: go1.19.8'] },
  },
};

for (const [name, { stdout, stderr = [], gives }] of Object.entries(outputs)) {
  test(`the probe is read when ${name}`, () => {
    const answer = parseProbe(`${stdout.join('\n')}\n`, stderr.join('\n'));
    assert.deepEqual(answer, { ...fine, ...gives });
  });
}

const lost: Readonly<Record<string, readonly [string, string, RegExp]>> = {
  'the disk is full': [
    'docker: write /var/lib/x: no space left on device.',
    'disk',
    /disk of .* containers is full/,
  ],
  'the engine has gone': ['error during connect: EOF', 'network', /gone away in the middle/],
  'the image has no bash': ['docker: exec: "bash": executable file not found', 'image', /a\/b:c has no bash/],
};

for (const [name, [stderr, failure, says]] of Object.entries(lost)) {
  test(`a probe that could not run is no answer: ${name}`, () => {
    const refusal = refusalOf(() => readProbe('a/b:c', { code: 125, stdout: '', stderr }));
    assert.equal(refusal?.failure, failure);
    assert.match(refusal?.message ?? '', says);
  });
}

const refusedMount =
  'docker: Error response from daemon: invalid mount config for type "bind": bind source path';
const unseen: readonly (readonly [string, string | undefined])[] = [
  ['hack/lib/init.sh: /x does not exist: no', undefined],
  [`${refusedMount} does not exist: /w/k8s.\nSee 'docker run --help'.\n`, '/w/k8s'],
  [`${refusedMount} does not exist: /w/k8s.git\n\nRun 'docker run --help' for more\n`, '/w/k8s.git'],
  ['docker: mounts denied: \nThe path /w/k 8s is not shared from the host.', '/w/k 8s'],
  ['docker: mounts denied', ''],
  ['docker: Error response from daemon: statfs /w/k8s: no such file or directory.', '/w/k8s'],
];

for (const [said, folder] of unseen) {
  test(`of ${JSON.stringify(said.slice(-40))} the folder ${folder} is what the engine does not see`, () =>
    assert.equal(unseenFolder(said), folder));
}

interface Check {
  readonly answer: Partial<ProbeAnswer>;
  readonly needsEtcd?: boolean;
  readonly network?: 'none';
  readonly failure: string | undefined;
  readonly says?: readonly RegExp[];
}

const checks: Readonly<Record<string, Check>> = {
  'all is there': { answer: {}, needsEtcd: true, failure: undefined },
  'etcd is missing and not needed': { answer: { hasEtcd: false }, failure: undefined },
  'etcd is missing and needed': {
    answer: { hasEtcd: false },
    needsEtcd: true,
    failure: 'input',
    says: [/etcd is neither in the tree's third_party\/etcd nor in the image a\/b:c.*hack\/install-etcd\.sh/],
  },
  'several programs are missing': {
    answer: { missingPrograms: ['make', 'git'], compiler: compiler('') },
    failure: 'image',
    says: [/^the image a\/b:c has no make\..*kube-cross-image$/, /^the image a\/b:c has no git\./],
  },
  "the tree's scripts refuse the Go": {
    answer: { compiler: compiler(''), said: ['one', 'Detected go version: go1.19.8'] },
    failure: 'image',
    says: [
      /do not accept the Go of a\/b:c, and its \.go-version asks for go1\.26\.0: one Detected go version: go1\.19\.8\. .*cross\/VERSION names$/,
    ],
  },
  "the tree's Go cannot be fetched without a network": {
    answer: { compiler: compiler(''), said: ['module lookup disabled by GOPROXY=off'] },
    network: 'none',
    failure: 'image',
    says: [
      /GOPROXY=off\. Run `kbuild prefetch DIR` where there is a network, .* give DIR as prefetched .*: it brings the tree's Go$/,
    ],
  },
  'vendor/ is behind go.mod, which Go finds before it tells its version': {
    answer: {
      compiler: compiler(''),
      said: [
        'go: inconsistent vendoring in /k:',
        '\texample.com/x@v1.0.0: is explicitly required',
        '\tand more',
      ],
    },
    failure: 'compile',
    says: [
      /^the tree fails before anything is compiled: go: inconsistent vendoring in \/k: example\.com\/x@v1\.0\.0: is explicitly required\. Run `go mod vendor`/,
    ],
  },
  "the tree's scripts say nothing of why": {
    answer: { compiler: compiler('') },
    needsEtcd: true,
    failure: 'image',
    says: [/they said nothing/],
  },
  'git cannot read the repository': { answer: { gitSaid: 'fatal: no' }, failure: undefined },
};

for (const [name, { answer, needsEtcd = false, network = 'default', failure, says = [] }] of Object.entries(
  checks,
)) {
  test(`an image ${failure ? 'is refused' : 'will do'} when ${name}`, () => {
    const refusal = refusalOf(() =>
      checkImage(
        { image: 'a/b:c', needsEtcd, tree: { goVersion: '1.26.0' }, run: { network, prefetched: undefined } },
        { ...fine, ...answer },
      ),
    );
    assert.equal(refusal?.failure, failure);
    const problems = (refusal?.problems ?? []).map(({ what, remedy }) => `${what}. ${remedy}`);
    assert.equal(problems.length, says.length);
    for (const [index, words] of says.entries()) assert.match(problems[index] ?? '', words);
  });
}

function refusalOf(check: () => void): KbuildError | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof KbuildError) return error;
    throw error;
  }
}

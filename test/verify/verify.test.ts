/** verify on a miniature release of several dates: all of it is reproduced, and nothing that was changed is. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { before, test } from 'node:test';
import { verdictOf } from '../../src/verify/document.ts';
import { exitCodeOf } from '../../src/verify/verdict.ts';
import { warm } from '../support/compiled.ts';
import { runBash, temporaryFolder } from '../tree/support.ts';
import { publish, runVerify, sha256, verdictsOf, verifiedTree, write } from './support.ts';

const platforms = ['linux/amd64'];

/** As upstream's five groups of a cross build, each with the time at which it began. */
const groups = [
  ['cmd/kubeadm', 'cmd/kube-proxy'],
  ['cmd/kubelet'],
  ['cmd/kubectl', 'cmd/kubectl-convert'],
  ['test/conformance/image/go-runner'],
  ['cmd/kubemark'],
].map((what, index) => ({ date: 1_700_000_100 + index * 61, what, platforms }));

let tree = '';
let release = '';
let head = '';
let goVersion = '';
before(async () => {
  tree = await verifiedTree();
  await warm(tree, 'local');
  head = (await runBash(tree, 'git rev-parse HEAD')).trim();
  goVersion = `go${(await readFile(join(tree, '.go-version'), 'utf8')).trim()}`;
  release = await publish(tree, groups);
});

test('a release of five dates is reproduced from its files and the tree alone', async () => {
  const report = await runVerify(tree, { reference: release });
  const names = groups.flatMap(({ what }) => what.map((it) => `bin/linux/amd64/${basename(it)}`)).sort();
  assert.deepEqual(verdictsOf(report), Object.fromEntries(names.map((name) => [name, 'reproduced'])));
  assert.equal(verdictOf(report.document), 'reproduced');
  assert.deepEqual(report.document.leftOut, []);
});

/** Each file of one folder is a published program that somebody has changed: `<number>/linux/amd64/<name>`. */
async function changed(
  changes: readonly (readonly [name: string, change: (bytes: Buffer) => Buffer])[],
): Promise<readonly string[]> {
  const folder = await temporaryFolder();
  for (const [index, [name, change]] of changes.entries()) {
    const bytes = await readFile(join(release, 'bin/linux/amd64', name));
    const mutated = change(Buffer.from(bytes));
    assert.notDeepEqual(mutated, bytes, `change ${index}`);
    await write(join(folder, `${index + 1000}/linux/amd64/${name}`), mutated);
  }
  const report = await runVerify(tree, { reference: folder });
  assert.equal(report.document.files.length, changes.length);
  assert.notEqual(exitCodeOf(verdictOf(report.document)), 0);
  return Object.values(verdictsOf(report));
}

/** Every `from` becomes `to`, which has its length. */
function replacing(from: string, to: string) {
  return (bytes: Buffer): Buffer => {
    assert.equal(from.length, to.length, `${from} and ${to}`);
    for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at + 1))
      bytes.write(to, at, 'latin1');
    return bytes;
  };
}

const names = ['kubectl', 'kubelet', 'kubeadm', 'go-runner'];

test('of 160 programs in which one byte was changed none is reproduced', async () => {
  const flips = Array.from({ length: 160 }, (_, index) => {
    const flip = (bytes: Buffer): Buffer => {
      const at = Math.floor(((index + 0.5) / 160) * bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (index % 8));
      return bytes;
    };
    return [names[index % names.length] ?? '', flip] as const;
  });
  const verdicts = await changed(flips);
  assert.equal(verdicts.filter((it) => /^(?:reproduced|equivalent)/.test(it)).length, 0);
});

const kubectlDate = '2023-11-14T22:17:02Z';

const mutations: readonly (readonly [what: string, change: (bytes: Buffer) => Buffer, verdict: RegExp])[] = [
  ['one byte is appended', (bytes) => Buffer.concat([bytes, Buffer.from('x')]), /^different unknown/],
  ['it is cut off', (bytes) => bytes.subarray(0, bytes.length / 2), /^(?:not-checked|different)/],
  ['it is empty', () => Buffer.alloc(0), /^not-checked it is no program/],
  ['it is a script', () => Buffer.from('#!/bin/sh\nexec kubectl\n'), /^not-checked it is no program/],
  ['it says another date', replacing(kubectlDate, '2023-11-14T22:18:02Z'), /^different/],
  [
    'it says a date that is yet to come',
    replacing(kubectlDate, '2123-11-14T22:17:02Z'),
    /^not-checked .*yet to come/,
  ],
  ['it says no date', replacing(kubectlDate, '2023-13-14T22:17:02Z'), /^not-checked .*no date/],
  ['it says another version', replacing('v1.36.0', 'v1.36.1'), /^different .*version/],
  ['it says that the tree was dirty', replacing('vcs.modified=false', 'vcs.modified=true\n'), /^different/],
  ['it says another commit', (bytes) => replacing(head, 'f'.repeat(40))(bytes), /^different .*commit/],
  [
    'it says another Go',
    (bytes) => replacing(goVersion, goVersion.replace(/.$/, 'x'))(bytes),
    /^different recipe go-version/,
  ],
];

test('each change of what a program says of itself is found, by its cause', async () => {
  const verdicts = await changed(mutations.map(([, change]) => ['kubectl', change]));
  for (const [index, [what, , expected]] of mutations.entries())
    assert.match(verdicts[index] ?? '', expected, what);
});

const line = 'build\t-compiler=gc\n';

/** Lines as long as one that Go has recorded, and what they would have a builder do. */
const hostile = [
  '-toolexec=sh',
  '-toolexec=/x',
  '-extld=/tmp/',
  '-extldflags=',
  '-ldflags=-X=',
  '-gcflags=-+x',
  '-asmflags=-D',
  '-tags=backdo',
  '-tags=netgo1',
  '-buildmode=p',
  '-overlay=/x/',
  '-modfile=/x/',
  '-mod=mod-x-y',
  '-pgo=/x/y.pg',
  '-race=true-x',
  '-cover=true-',
  'CC=/tmp/evil',
  'CGO_CFLAGS=x',
  'GOFLAGS=-x-y',
  'GOROOT=/evil',
];

test('20 hostile recipes are different by their recipe, and none of them is followed', async () => {
  const verdicts = await changed(hostile.map((it) => ['kubectl', replacing(line, `build\t${it}\n`)]));
  assert.equal(verdicts.length, 20);
  for (const [index, verdict] of verdicts.entries())
    assert.match(verdict, /^different recipe/, hostile[index]);
});

test('another module in the record is another recipe', async () => {
  const module = 'k8s.io/component-base';
  const [verdict] = await changed([['kubectl', replacing(module, 'k8s.io/component-evil')]]);
  assert.match(verdict ?? '', /^different/);
});

test('what a checksum file says otherwise, or what is not there, is not checked', async () => {
  const folder = await temporaryFolder();
  const kubectl = await readFile(join(release, 'bin/linux/amd64/kubectl'));
  await write(join(folder, 'bin/linux/amd64/kubectl'), kubectl);
  const lines = ['kubectl', 'kubelet'].map((name) => `${'0'.repeat(64)}  bin/linux/amd64/${name}`);
  await write(join(folder, 'SHA256SUMS'), lines.join('\n'));
  const verdicts = verdictsOf(await runVerify(tree, { reference: join(folder, 'SHA256SUMS') }));
  assert.match(verdicts['bin/linux/amd64/kubectl'] ?? '', /^not-checked it is not what its sha256 sum says/);
  assert.match(verdicts['bin/linux/amd64/kubelet'] ?? '', /^not-checked .*lists it, and it is not there/);
});

const faults: readonly (readonly [
  what: string,
  files: Readonly<Record<string, string>>,
  reference: string,
  fault: RegExp,
])[] = [
  ['nothing', {}, 'missing', /there is no .*missing/],
  ['an empty folder', {}, '.', /no program of this tree/],
  ['a checksum file that lists nothing', { SHA256SUMS: '' }, 'SHA256SUMS', /SHA256SUMS lists nothing/],
  ['a tarball that is none', { 'a-linux-amd64.tar.gz': 'x' }, '.', /a-linux-amd64\.tar\.gz cannot be read/],
];

for (const [what, files, reference, fault] of faults) {
  test(`${what} for a reference is not-checked, with a sentence`, async () => {
    const folder = await temporaryFolder();
    for (const [name, text] of Object.entries(files)) await write(join(folder, name), text);
    const { document } = await runVerify(tree, { reference: join(folder, reference) });
    assert.equal(verdictOf(document), 'not-checked');
    assert.match(document.faults.join('\n'), fault);
  });
}

test('of a tarball only the programs are looked at where only these are asked for, and the rest is said to be left out', async () => {
  const folder = await temporaryFolder();
  await runBash(
    folder,
    `mkdir -p kubernetes/client/bin && cp ${release}/bin/linux/amd64/kubectl kubernetes/client/bin/ && echo text >kubernetes/README && tar czf kubernetes-client-linux-amd64.tar.gz kubernetes && rm -r kubernetes`,
  );
  const report = await runVerify(tree, { reference: folder, include: 'kubectl' });
  assert.equal(verdictOf(report.document), 'reproduced');
  const name = 'kubernetes-client-linux-amd64.tar.gz!kubernetes/client/bin/kubectl';
  assert.deepEqual(verdictsOf(report), { [name]: 'reproduced' });
  assert.deepEqual(report.document.leftOut, ['kubernetes-client-linux-amd64.tar.gz: 1 other member']);
});

test('a file that nothing was held against lets nothing be good, unless only some were asked for', async () => {
  const folder = await temporaryFolder();
  const kubectl = await readFile(join(release, 'bin/linux/amd64/kubectl'));
  await write(join(folder, 'bin/linux/amd64/kubectl'), kubectl);
  for (const name of ['kubectl.sha256.txt', 'kubectl.sig'])
    await write(join(folder, 'bin/linux/amd64', name), '');
  const { document } = await runVerify(tree, { reference: folder });
  assert.equal(exitCodeOf(verdictOf(document)), 4);
  assert.deepEqual(document.leftOut, ['bin/linux/amd64/kubectl.sha256.txt']);
  assert.match(
    document.faults.join(),
    /nothing was held against \(1 entry, such as .*kubectl\.sha256\.txt\)/,
  );
  const chosen = await runVerify(tree, { reference: folder, include: 'kubectl' });
  assert.equal(verdictOf(chosen.document), 'reproduced');
});

test('equal findings are an equal report, and the statement is of the good files alone', async () => {
  const folder = await temporaryFolder();
  await write(
    join(folder, 'bin/linux/amd64/kubectl'),
    await readFile(join(release, 'bin/linux/amd64/kubectl')),
  );
  await write(join(folder, 'bin/linux/amd64/kubelet'), 'x');
  const first = await runVerify(tree, { reference: folder });
  const text = await readFile(first.report, 'utf8');
  const statement = JSON.parse(await readFile(first.statement, 'utf8'));
  assert.deepEqual(
    statement.subject.map((it: { name: string }) => it.name),
    ['bin/linux/amd64/kubectl'],
  );
  assert.equal(statement.predicate.report.digest.sha256, sha256(Buffer.from(text)));
  assert.equal(JSON.parse(text).authentication, 'unauthenticated');
  const second = await runVerify(tree, { reference: folder });
  assert.equal(await readFile(second.report, 'utf8'), text);
});

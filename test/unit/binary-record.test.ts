/** A binary is held against what was planned by what Go recorded in it, and by the stamp in its bytes. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ExpectedRecord,
  problemsOfBytes,
  problemsOfRecord,
  stampedFunctions,
} from '../../src/kubernetes/binary-record.ts';
import type { BinaryInfo } from '../../src/kubernetes/build-info.ts';
import { printedInfos } from '../support/go-record.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const expected: ExpectedRecord = {
  goMode: 'workspace',
  goVersion: 'go1.25.7',
  repository: { commit, commitTime: 1700000000, modified: false, moduleVersion: 'v1.36.2' },
  stamp: { gitVersion: 'v1.36.2', buildDate: '2023-11-14T22:13:20Z' },
  variables: [],
};

const name = 'linux/amd64/kubectl';
const printed = [
  `${name}: go1.25.7`,
  '\tpath\tk8s.io/kubernetes/cmd/kubectl',
  '\tmod\tk8s.io/kubernetes\tv1.36.2\t',
  '\tdep\tk8s.io/api\t(devel)\t',
  '\tbuild\t-tags=selinux,notest',
  '\tbuild\tCGO_ENABLED=0',
  '\tbuild\tvcs=git',
  `\tbuild\tvcs.revision=${commit}`,
  '\tbuild\tvcs.time=2023-11-14T22:13:20Z',
  '\tbuild\tvcs.modified=false',
].join('\n');
const kubectl = infoOf(printed);
const noVcs = infoOf(printed.replace(/\n\tbuild\tvcs.*/g, '').replace('v1.36.2', '(devel)'));
const dated = (buildDate: string) => ({ ...kubectl, stamp: { gitVersion: 'v1.36.2', buildDate } });
const fips = (recorded: string, godebug = 'fips140=on') => ({
  ...kubectl,
  godebug,
  settings: { ...kubectl.settings, GOFIPS140: recorded },
});
const experimental = { ...kubectl, settings: { ...kubectl.settings, GOEXPERIMENT: 'boringcrypto' } };
const variable = (name: string, value: string) => ({ variables: [{ name, value }] });
const flags = (version: string) =>
  `-X 'k8s.io/client-go/pkg/version.gitVersion=${version}' -X 'k8s.io/component-base/version.buildDate=2023-11-14T22:13:20Z' -s -w`;

interface Row {
  readonly info: BinaryInfo;
  readonly expected?: Partial<ExpectedRecord>;
  readonly says?: RegExp;
}

const rows: Readonly<Record<string, Row>> = {
  'what was planned': { info: kubectl },
  'another Go': {
    info: kubectl,
    expected: { goVersion: 'go1.25.8' },
    says: /Go "go1\.25\.7" instead of "go1\.25\.8"/,
  },
  'a Go with experiments': { info: kubectl, expected: { goVersion: 'go1.25.7 X:boringcrypto' } },
  'a clone that Go saw otherwise': {
    info: infoOf(printed.replace('v1.36.2', 'v0.0.0-20231114221320-0123456789ab')),
    says: /module version "v0\.0\.0-20231114221320-0123456789ab" instead of "v1\.36\.2"/,
  },
  'a tree that was changed meanwhile': {
    info: infoOf(printed.replace('v1.36.2', 'v1.36.2+dirty').replace('modified=false', 'modified=true')),
    says: /module version "v1\.36\.2\+dirty".*, vcs\.modified "true" instead of "false"/,
  },
  'fields that were not planned': {
    info: kubectl,
    expected: { repository: undefined },
    says: /vcs "git" instead of ""/,
  },
  'no fields': { info: noVcs, says: /vcs\.revision "" instead of "0123/ },
  'no fields, as planned': { info: noVcs, expected: { repository: undefined } },
  'a test, into which Go stamps nothing': { info: { ...noVcs, path: 'k8s.io/kubernetes/test/e2e.test' } },
  'another module of the workspace': {
    info: { ...kubectl, module: { path: 'k8s.io/kube-aggregator', version: '(devel)' } },
  },
  'a vendored program': {
    info: { ...noVcs, module: { path: 'github.com/onsi/ginkgo/v2', version: 'v2.21.0' } },
  },
  'a program of a GOPATH': {
    info: { ...noVcs, module: { path: '', version: '' } },
    expected: { goMode: 'gopath', repository: undefined },
  },
  'the FIPS module that was asked for': {
    info: fips('v1.0.0-c2097c7c'),
    expected: variable('GOFIPS140', 'v1.0.0'),
  },
  'the newest FIPS module, as asked': { info: fips('latest'), expected: variable('GOFIPS140', 'latest') },
  'the certified FIPS module': {
    info: fips('v1.0.0-c2097c7c'),
    expected: variable('GOFIPS140', 'certified'),
  },
  'no FIPS module, as asked': { info: kubectl, expected: variable('GOFIPS140', 'off') },
  'no FIPS module, as asked by an empty variable': { info: kubectl, expected: variable('GOFIPS140', '') },
  'another FIPS module': {
    info: fips('v1.1.0-c2097c7c'),
    expected: variable('GOFIPS140', 'v1.0.0'),
    says: /GOFIPS140 "v1\.1\.0-c2097c7c" instead of "v1\.0\.0"/,
  },
  'a FIPS module that is off by itself': {
    info: fips('v1.0.0-c2097c7c', 'execerrdot=0,fips140=off'),
    expected: variable('GOFIPS140', 'v1.0.0'),
    says: /fips140 in DefaultGODEBUG "off" instead of "on"/,
  },
  'a FIPS module that nothing lets start': {
    info: fips('v1.0.0-c2097c7c', ''),
    expected: variable('GOFIPS140', 'v1.0.0'),
    says: /fips140 in DefaultGODEBUG "" instead of "on"/,
  },
  'a FIPS module and nothing else': {
    info: fips('latest', 'execerrdot=0,fips140=only'),
    expected: variable('GOFIPS140', 'latest'),
  },
  'a FIPS module, and an experiment, by the tree alone': {
    info: {
      ...experimental,
      godebug: 'fips140=on',
      settings: { ...experimental.settings, GOFIPS140: 'latest' },
    },
  },
  'the experiment that was asked for': {
    info: experimental,
    expected: variable('GOEXPERIMENT', 'boringcrypto'),
  },
  'two experiments, in the order of Go': {
    info: { ...kubectl, settings: { ...kubectl.settings, GOEXPERIMENT: 'boringcrypto,arenas' } },
    expected: variable('GOEXPERIMENT', 'arenas,boringcrypto'),
  },
  'an experiment that is a default of this Go': {
    info: experimental,
    expected: variable('GOEXPERIMENT', 'greenteagc,boringcrypto'),
  },
  'an experiment that is off, as asked': { info: kubectl, expected: variable('GOEXPERIMENT', 'noarenas') },
  'an experiment more than was asked for': {
    info: experimental,
    expected: variable('GOEXPERIMENT', 'greenteagc'),
    says: /GOEXPERIMENT "boringcrypto" instead of "greenteagc"/,
  },
  'no FIPS module': {
    info: kubectl,
    expected: variable('GOFIPS140', 'certified'),
    says: /GOFIPS140 "" instead of "certified"/,
  },
  'an experiment less': {
    info: kubectl,
    expected: variable('GOEXPERIMENT', 'boringcrypto'),
    says: /GOEXPERIMENT "" instead of "boringcrypto"/,
  },
  'nothing recorded of settings, by an old Go': {
    info: { ...kubectl, settings: { ...kubectl.settings, CGO_ENABLED: '' } },
    expected: variable('GOEXPERIMENT', 'boringcrypto'),
  },
  'flags with the stamp': { info: { ...kubectl, ldflags: flags('v1.36.2') } },
  'the stamp in its data': { info: dated('2023-11-14T22:13:20Z') },
  "another build's date in its data": {
    info: dated('2023-11-15T00:00:00Z'),
    says: /buildDate "2023-11-15T00:00:00Z" instead of "2023-11-14T22:13:20Z"/,
  },
  "flags with another build's stamp": {
    info: { ...kubectl, ldflags: flags('v1.36.1') },
    says: /gitVersion "v1\.36\.1" instead of "v1\.36\.2"/,
  },
};

for (const [what, { info, expected: change, says }] of Object.entries(rows)) {
  test(`a binary with ${what} ${says ? 'is refused' : 'is right'}`, () => {
    const [problem, ...more] = problemsOfRecord(name, info, { ...expected, ...change });
    assert.deepEqual(more, []);
    assert.match(problem?.what ?? '', says ?? /^$/);
  });
}

const [get = ''] = stampedFunctions;
const bytes: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['the stamp', [get, 'v1.36.2', '2023-11-14T22:13:20Z'], /^$/],
  ['the functions of the stamp without it', [get], /gitVersion "v1\.36\.2" and buildDate "2023-/],
  ["another build's date", [get, 'v1.36.2'], /^linux\/amd64\/kubectl does not have buildDate/],
  ['nothing of a stamp', [], /^$/],
];

for (const [what, texts, says] of bytes) {
  test(`a program with ${what} in its bytes`, () => {
    const problems = problemsOfBytes(name, expected.stamp, (text) => texts.includes(text));
    assert.match(problems.map((it) => it.what).join(), says);
  });
}

function infoOf(text: string): BinaryInfo {
  const info = printedInfos(text).get(name);
  assert.ok(info);
  return info;
}

/** Archives and images as wholes: which file of ours each is held against, and when it is good. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Cause, difference } from '../../src/compare/difference.ts';
import { counterpartOf, judgePacked, packingFor } from '../../src/verify/packed.ts';
import { isBeside, isWantedWhole, type Selection } from '../../src/verify/reference.ts';
import { fileVerdict, type Verdict } from '../../src/verify/verdict.ts';

const packed = ['kubernetes-src.tar.gz', 'amd64/kube-proxy.tar', 'arm64/kube-proxy.tar'].map((name) => ({
  name,
  path: `/packed/${name}`,
}));

const counterparts: readonly (readonly [published: string, ours: string | undefined])[] = [
  ['kubernetes-src.tar.gz', 'kubernetes-src.tar.gz'],
  ['release/kubernetes-src.tar.gz', 'kubernetes-src.tar.gz'],
  ['arm64/kube-proxy.tar', 'arm64/kube-proxy.tar'],
  ['bin/linux/amd64/kube-proxy.tar', 'amd64/kube-proxy.tar'],
  ['kube-proxy.tar', undefined],
  ['my-kubernetes-src.tar.gz', undefined],
  ['s390x/kube-proxy.tar', undefined],
];

for (const [published, ours] of counterparts) {
  test(`${published} is held against ${ours ?? 'nothing'}`, () =>
    assert.equal(counterpartOf(published, packed)?.name, ours));
}

const platforms: Selection['platforms'] = {
  server: ['linux/amd64', 'linux/arm64'],
  node: [],
  client: ['darwin/arm64'],
  test: [],
};

const packings: readonly (readonly [
  names: readonly string[],
  target: string,
  platforms: readonly string[],
])[] = [
  [['kubernetes-src.tar.gz'], 'quick-release', []],
  [
    ['kubernetes-client-darwin-arm64.tar.gz', 'arm64/kube-proxy.tar'],
    'quick-release',
    ['darwin/arm64', 'linux/arm64'],
  ],
  [
    ['bin/linux/amd64/kube-proxy.tar', 'kubernetes-node-linux-s390x.tar.gz'],
    'quick-release',
    ['linux/amd64'],
  ],
  [['amd64/conformance-amd64.tar'], 'release', ['linux/amd64']],
];

for (const [names, target, expected] of packings) {
  test(`for ${names.join(' and ')} ${target} of ${expected.join(', ') || 'what the tree chooses'} is packed`, () =>
    assert.deepEqual(packingFor(names, { platforms }), { target, platforms: expected }));
}

const gzip = { name: 'gzip', pattern: '*.tar.gz' } as const;

interface Row {
  readonly causes?: readonly Cause[];
  readonly programs?: readonly Verdict[];
  readonly isTolerated?: boolean;
  readonly isEqual?: boolean;
  readonly name?: string;
  readonly verdict: Verdict;
}

const rows: Readonly<Record<string, Row>> = {
  'equal bytes': { isEqual: true, verdict: 'reproduced' },
  'another encoder': { causes: ['gzip-encoder'], verdict: 'different' },
  'another encoder, tolerated': { causes: ['gzip-encoder'], isTolerated: true, verdict: 'equivalent' },
  'another mode beside the encoder': {
    causes: ['archive-mode', 'gzip-encoder'],
    isTolerated: true,
    verdict: 'different',
  },
  'a program that is another': {
    programs: ['different', 'reproduced'],
    isTolerated: true,
    verdict: 'different',
  },
  'signed programs alone': { programs: ['equivalent'], verdict: 'different' },
  'signed programs alone, its encoder tolerated': {
    programs: ['equivalent'],
    isTolerated: true,
    verdict: 'equivalent',
  },
  'nothing that differs, though its bytes do': { isTolerated: true, verdict: 'different' },
  'reproduced programs alone': {
    programs: ['reproduced'],
    isTolerated: true,
    verdict: 'different',
  },
  'a program that was not built': { programs: ['not-built'], isTolerated: true, verdict: 'not-built' },
  'a program that was not checked': { programs: ['not-checked'], isTolerated: true, verdict: 'not-checked' },
  'another manifest': { name: 'manifest.json', verdict: 'not-checked' },
};

for (const [what, row] of Object.entries(rows)) {
  test(`an archive with ${what} is ${row.verdict}`, () => {
    const { name = 'kubernetes-client-linux-amd64.tar.gz', causes = [], programs = [] } = row;
    const rebuilt = { size: 1, sha256: row.isEqual ? 'a' : 'b' };
    const judged = judgePacked({
      ...{ name, published: { size: 1, sha256: 'a' }, rebuilt, profile: 'action', date: '' },
      findings: causes.map((cause) => ({ ...difference(cause, '', '', ''), path: [], members: [] })),
      programs: programs.map((verdict) => fileVerdict({ name: `${name}!kubectl`, verdict })),
      tolerances: row.isTolerated ? [gzip] : [],
    });
    assert.equal(judged.verdict, row.verdict);
    assert.ok(judged.why !== '' || !row.verdict.startsWith('not-'));
  });
}

const selection: Selection = {
  include: [],
  requested: [],
  targets: { server: [], node: [], client: ['cmd/kubectl'], test: [], testServer: [] },
  platforms: { server: ['linux/amd64'], node: [], client: [], test: [] },
};

const wholes: readonly (readonly [name: string, include: readonly string[], isWhole: boolean])[] = [
  ['kubernetes-client-linux-amd64.tar.gz', [], true],
  ['kubernetes-client-linux-amd64.tar.gz', ['kubectl'], false],
  ['kubernetes-client-linux-amd64.tar.gz', ['kubernetes-client-*'], true],
  ['amd64/kube-proxy.tar', [], true],
  ['manifest.json', [], true],
  ['notes.md', [], false],
];

for (const [name, include, isWhole] of wholes) {
  test(`${name} with include "${include.join()}" is ${isWhole ? '' : 'not '}looked at as a whole`, () =>
    assert.equal(isWantedWhole(name, { ...selection, include }), isWhole));
}

const beside: readonly (readonly [name: string, isBeside: boolean])[] = [
  ['SHA256SUMS', true],
  ['SHA256SUMS.sig', true],
  ['kubectl.sha256', true],
  ['kubectl.cert', true],
  ['kubelet.sig', false],
  ['kubectl.md', false],
];

for (const [name, expected] of beside) {
  test(`${name} ${expected ? 'says something of another file' : 'is a file of its own'}`, () =>
    assert.equal(isBeside(name, new Set(['SHA256SUMS', 'kubectl', name])), expected));
}

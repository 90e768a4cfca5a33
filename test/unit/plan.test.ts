/** The plan of a matrix: what is a plan, what a shard may differ in, and which jobs there are. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadInputs } from '../../src/inputs/inputs.ts';
import type { TreeLists } from '../../src/kubernetes/lists.ts';
import { isProblem, type Problem } from '../../src/problem.ts';
import { disagreements } from '../../src/release/agreement.ts';
import { type Plan, parsePlan, renderPlan, shardOf } from '../../src/release/plan.ts';
import {
  matrixOf,
  parseRunners,
  problemsOfShards,
  spelledOut,
  warningsOfRunners,
} from '../../src/release/shards.ts';
import { planSummary } from '../../src/report/plan-summary.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';

const plan: Plan = {
  commit,
  stamp: {
    gitVersion: 'v1.36.1',
    gitCommit: commit,
    gitTreeState: 'clean',
    gitMajor: '1',
    gitMinor: '36',
    buildDate: '2026-01-02T03:04:05Z',
  },
  stampIsGiven: false,
  changes: '',
  epoch: 1_767_323_045,
  generation: 'kube-cross',
  goVersion: '1.26.0',
  crossTag: 'v1.36.0-go1.26.0-bullseye.0',
  crossDigest: `sha256:${'c'.repeat(64)}`,
  target: 'release',
  what: [],
  variant: '',
  makeVariables: [{ name: 'GOLDFLAGS', value: '-X a=b=c' }],
  allowDirty: false,
  repository: { commit, commitTime: 1_767_323_045, modified: false, moduleVersion: 'v1.36.1' },
  shards: [
    { name: 'linux-amd64', platforms: ['linux/amd64'], artifact: 'kubernetes-v1.36.1-release-linux-amd64' },
    { name: 'linux-arm64', platforms: ['linux/arm64'], artifact: 'kubernetes-v1.36.1-release-linux-arm64' },
  ],
};

test('a plan that was put out is read back as it was, also with other blanks and in another order', () => {
  assert.deepEqual(parsePlan(renderPlan(plan)), plan);
  const reversed = Object.fromEntries(Object.entries(JSON.parse(renderPlan(plan))).reverse());
  assert.deepEqual(parsePlan(JSON.stringify(reversed, null, 2)), plan);
});

const noPlans: Readonly<Record<string, (fields: Record<string, unknown>) => unknown>> = {
  'another word for a plan': () => 'plan',
  'a field too much': (it) => ({ ...it, more: true }),
  'a field too few': ({ stamp: _, ...it }) => it,
  'an epoch in words': (it) => ({ ...it, epoch: 'now' }),
  'a negative epoch': (it) => ({ ...it, epoch: -1 }),
  'no shards': (it) => ({ ...it, shards: [] }),
  'a shard without platforms': (it) => ({ ...it, shards: [{ name: 'a', platforms: [], artifact: 'b' }] }),
  'an artifact that leads elsewhere': (it) => ({
    ...it,
    shards: [{ name: 'a', platforms: ['linux/amd64'], artifact: '../b' }],
  }),
  'a target that is a path': (it) => ({ ...it, target: 'a/b' }),
  'a variable without a name': (it) => ({ ...it, makeVariables: ['=x'] }),
  'a variable with a line break': (it) => ({ ...it, makeVariables: ['A=b\nc'] }),
  'a version that is a command': (it) => ({
    ...it,
    stampIsGiven: true,
    stamp: { ...plan.stamp, gitVersion: "v1';id;'" },
  }),
  'a tree state with a blank': (it) => ({ ...it, stamp: { ...plan.stamp, gitTreeState: 'clean $(id)' } }),
  'a commit that is none': (it) => ({ ...it, commit: 'HEAD' }),
  'a digest that is none': (it) => ({ ...it, kubeCrossDigest: 'sha256:c' }),
  'an unknown generation': (it) => ({ ...it, generation: 'bazel' }),
};

for (const [says, change] of Object.entries(noPlans)) {
  test(`${says} is refused as no plan`, () => {
    const parsed = parsePlan(JSON.stringify(change(JSON.parse(renderPlan(plan)))));
    assert.ok(isProblem(parsed));
    assert.match(parsed.what, /plan is not what kbuild-action\/plan has put out/);
  });
}

test('a plan of another version says so, and what is no JSON or too long is no plan', () => {
  const other = parsePlan(JSON.stringify({ ...JSON.parse(renderPlan(plan)), version: 1 }));
  assert.ok(isProblem(other) && /of version 1, and this action reads version 5/.test(other.what));
  for (const text of ['{', '', `"${'x'.repeat(300_000)}"`]) assert.ok(isProblem(parsePlan(text)));
  const long = parsePlan(' '.repeat(300_000));
  assert.match(isProblem(long) ? long.what : '', /300000 signs, and at most 262144 are read/);
});

test('a plan sets flags of Go, and no variable that make-variables cannot set', () => {
  const problemsWith = (name: string) => {
    const makeVariables = [{ name, value: 'x' }];
    const given = { plan: renderPlan({ ...plan, makeVariables }), platforms: 'linux/amd64' };
    const read = (it: string) => Object.entries(given).find(([key]) => key === it)?.[1] ?? '';
    return loadInputs(read, {}, plan.epoch).problems.map(({ what }) => what);
  };
  for (const name of ['GOFLAGS', 'GOGCFLAGS', 'GOLDFLAGS', 'KUBE_STATIC_OVERRIDES'])
    assert.deepEqual(problemsWith(name), []);
  for (const name of ['SHELL', 'MAKEFLAGS', 'PATH', 'KUBE_GIT_VERSION_FILE', 'WHAT'])
    assert.match(problemsWith(name).join(), new RegExp(`^the plan sets ${name}, `));
});

test('a shard is found by its platforms, in any order', () => {
  assert.equal(shardOf(plan, ['linux/arm64'])?.name, 'linux-arm64');
  assert.equal(shardOf(plan, ['linux/arm64', 'linux/amd64']), undefined);
  assert.equal(shardOf(plan, []), undefined);
});

const tree = { generation: 'kube-cross', goVersion: '1.26.0', crossTag: plan.crossTag } as const;

test('a checkout that is what was planned agrees; one of another commit is told as that alone', () => {
  assert.deepEqual(
    disagreements(plan, { commit, stamp: plan.stamp, changes: '', repository: plan.repository, tree }),
    [],
  );
  const other = 'f'.repeat(40);
  const told = disagreements(plan, {
    commit: other,
    stamp: { ...plan.stamp, gitCommit: other, gitVersion: 'v1.36.2', buildDate: 'later' },
    changes: 'a'.repeat(64),
    repository: undefined,
    tree,
  });
  assert.deepEqual(
    told.map(({ what }) => what),
    [`the plan has commit "${commit}", this checkout has "${other}"`],
  );
});

test('whatever else differs is told one by one', () => {
  const told = disagreements(plan, {
    commit,
    stamp: { ...plan.stamp, gitTreeState: 'dirty', gitVersion: 'v1.36.1-dirty' },
    changes: '',
    repository: undefined,
    tree: { ...tree, goVersion: undefined, crossTag: 'x' },
  });
  assert.deepEqual(
    told.map(({ what }) => /has (\S+) "/.exec(what)?.[1]),
    ['.go-version', 'kube-cross', 'gitVersion', 'gitTreeState'],
  );
});

test('a tree in which other files lie than in that of the plan is told as that alone', () => {
  const [one, other] = ['a'.repeat(64), 'b'.repeat(64)];
  const stamp = { ...plan.stamp, gitTreeState: 'dirty' };
  const told = (planned: string, changes: string) =>
    disagreements({ ...plan, changes: planned }, { commit, stamp, changes, repository: undefined, tree }).map(
      ({ what }) => what,
    );
  assert.deepEqual(told('', one), ['the plan saw the tree as HEAD has it, and here it lies with changes']);
  assert.deepEqual(told(one, ''), ['the plan saw the tree with changes, and here it lies as HEAD has it']);
  assert.deepEqual(told(one, other), ['the plan saw other changes in the tree than this checkout has']);
});

const lists: Pick<TreeLists, 'platforms'> = {
  platforms: {
    server: ['linux/amd64'],
    node: ['linux/amd64', 'windows/amd64'],
    client: ['linux/amd64', 'darwin/arm64', 'windows/amd64'],
    test: ['linux/amd64'],
  },
};

test('kinds are spelled out, and add up with platforms', () => {
  const spelled = (wanted: readonly string[]) => spelledOut(wanted, { ...emptyLists, ...lists });
  assert.deepEqual(spelled([]), []);
  assert.deepEqual(spelled(['node', 'darwin/arm64']), ['darwin/arm64', 'linux/amd64', 'windows/amd64']);
});

const emptyLists: TreeLists = {
  ...lists,
  targets: { server: [], node: [], client: [], test: [], testServer: [] },
  imageTargets: { server: [], conformance: [] },
  fastbuildArchitecture: 'host',
};

test('the matrix has one job per shard, on the runner that was named for it', () => {
  const problems: Problem[] = [];
  const text = ' linux/arm64 = ["self-hosted","arm64"] \n\n';
  const runners = parseRunners(text, ['linux/amd64', 'linux/arm64'], problems);
  assert.deepEqual(problems, []);
  assert.deepEqual(JSON.parse(matrixOf(plan, runners)), {
    include: [
      { name: 'linux-amd64', platforms: 'linux/amd64', target: 'release', runner: 'ubuntu-24.04' },
      { name: 'linux-arm64', platforms: 'linux/arm64', target: 'release', runner: ['self-hosted', 'arm64'] },
    ],
  });
  assert.match(warningsOfRunners(runners).join(), /linux\/arm64 is to be built on self-hosted,arm64.*cgo/);
  assert.deepEqual(warningsOfRunners(new Map([['linux/amd64', 'large-runner']])), []);
});

const badRunners: readonly (readonly [line: string, said: RegExp])[] = [
  ['ubuntu-24.04', /runners has the line "ubuntu-24\.04"/],
  ['linux/amd64=', /runners has the line/],
  ['linux/amd64=a b', /runners has the line/],
  ['linux/amd64=["a",1]', /runners has the line/],
  ['linux/amd64=[]', /runners has the line/],
  ['linux/amd64=["a"', /runners has the line/],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
  ['linux/amd64=${{ secrets.X }}', /runners has the line/],
  ['plan9/mips=a', /names "plan9\/mips", which is not a platform of this plan/],
  ['linux/amd64=a\nlinux/amd64=b', /names "linux\/amd64" twice/],
];

for (const [line, said] of badRunners) {
  test(`a line of runners is refused: ${JSON.stringify(line)}`, () => {
    const problems: Problem[] = [];
    parseRunners(line, ['linux/amd64'], problems);
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.what ?? '', said);
  });
}

test('more jobs than GitHub runs are refused', () => {
  const many = Array.from({ length: 257 }, (_, index) => `linux/a${index}`);
  assert.deepEqual(problemsOfShards(many.length - 1), []);
  assert.match(problemsOfShards(many.length)[0]?.what ?? '', /257 jobs/);
});

test('the summary of a plan names version, epoch and jobs', () => {
  const summary = planSummary(plan);
  for (const part of ['v1.36.1', '1767323045', '2 jobs', 'linux-amd64, linux-arm64', plan.crossTag])
    assert.ok(summary.includes(part), part);
});

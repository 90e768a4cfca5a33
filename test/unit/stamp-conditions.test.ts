/** Each condition of a stamp is found from facts, alone, and told in words that help. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GitRepository, StampSources } from '../../src/kubernetes/stamp.ts';
import { computeStamp } from '../../src/kubernetes/stamp.ts';
import type { Condition, StampCase } from '../../src/kubernetes/stamp-findings.ts';
import { conditionsOf, judgeStamp } from '../../src/kubernetes/stamp-policy.ts';

const repository: GitRepository = {
  kind: 'repository',
  root: '/k',
  isTop: true,
  commit: 'a'.repeat(40),
  commitTime: 1000,
  shallow: false,
  partial: false,
  remote: 'origin',
  tagsAtHead: [{ name: 'v1.36.0', annotated: false }],
  tagsBehind: [],
  replaced: [],
  grafted: [],
  described: 'v1.36.0',
  changed: [],
  unseen: [],
  untracked: [],
  hidden: [],
  shownThough: false,
  empty: [],
  unstashable: { unready: [], astray: [], nested: [] },
};

interface Facts {
  readonly git?: StampSources['git'] | Partial<GitRepository>;
  readonly sources?: Partial<StampSources>;
  readonly rest?: Partial<StampCase>;
}

function caseOf({ git = {}, sources = {}, rest = {} }: Facts): StampCase {
  const all: StampSources = {
    versionFile: undefined,
    givenVersion: undefined,
    givenCommit: undefined,
    givenTreeState: undefined,
    eventTag: undefined,
    exported: undefined,
    git:
      'kind' in git && git.kind !== 'repository'
        ? (git as StampSources['git'])
        : { ...repository, ...git, kind: 'repository' },
    ...sources,
  };
  return {
    sources: all,
    result: computeStamp(all, 1000),
    tree: { crossTag: 'v1.36.0-go1.26.0-bullseye.0', exported: all.exported },
    folder: '/k',
    ignoredPackaged: [],
    allowDirty: false,
    unlikePlan: false,
    pullRequest: false,
    epochFromHead: true,
    now: 2000,
    ...rest,
  };
}

const noValues = {
  KUBE_GIT_COMMIT: '',
  KUBE_GIT_TREE_STATE: '',
  KUBE_GIT_VERSION: '',
  KUBE_GIT_MAJOR: '',
  KUBE_GIT_MINOR: '',
};
const described = `v1.36.0-3-g${'b'.repeat(14)}`;

const found: Readonly<Record<Condition, Facts>> = {
  'foreign-owner': { git: { kind: 'foreign', root: '/k' } },
  'no-commit': { git: { kind: 'unborn', root: '/k' } },
  'nested-source': { git: { isTop: false } },
  'no-version': { git: { kind: 'absent' } },
  'not-semantic': { git: { tagsAtHead: [], described: `v1.36.4+acme.1-3-g${'b'.repeat(14)}` } },
  'shallow-distance': { git: { shallow: true, tagsAtHead: [], described } },
  'event-tag': { sources: { eventTag: 'v1.36.5' } },
  'two-tags': {
    git: { tagsAtHead: [...repository.tagsAtHead, { name: 'v1.36.0+acme.1', annotated: false }] },
  },
  'unseen-tag': { git: { tagsAtHead: [{ name: 'acme-v1.36.1', annotated: true }], described } },
  'minor-mismatch': { git: { tagsAtHead: [], described: 'v1.30.0' } },
  dirty: { git: { changed: ['a.go'] } },
  'unseen-changes': {
    git: { changed: ['a.go'], unseen: [{ cause: 'sparse', paths: ['a.go'], filters: [] }] },
  },
  untracked: { git: { untracked: ['b.go'] } },
  hidden: { git: { hidden: ['c.go'] } },
  'ignored-packaged': { git: { empty: ['docs/x/'] } },
  'partial-clone': { git: { partial: true } },
  replaced: { git: { replaced: ['d'.repeat(40)] } },
  'contradicting-file': {
    sources: { versionFile: { ...noValues, KUBE_GIT_COMMIT: 'c'.repeat(40), KUBE_GIT_TREE_STATE: 'clean' } },
    git: { changed: ['a.go'] },
  },
  'export-in-git': { sources: { exported: { commit: 'c'.repeat(40), version: 'v1.36.0' } } },
  'future-head': { git: { commitTime: 99_999 } },
};

for (const [condition, facts] of Object.entries(found) as [Condition, Facts][]) {
  test(`${condition} is found alone, with words and a remedy`, () => {
    const stampCase = caseOf(facts);
    assert.deepEqual(conditionsOf(stampCase), [condition]);
    const { refusals, warnings } = judgeStamp(stampCase, 'release');
    const [finding] = [...refusals, ...warnings];
    assert.ok(finding && finding.what.length > 20 && finding.remedy.length > 5);
    assert.ok(!/undefined|\[object/.test(JSON.stringify(finding)));
  });
}

const tagWords: Readonly<Record<string, readonly [Facts, RegExp]>> = {
  'a tag that is no version': [
    { git: { tagsAtHead: [], described: `vendor-drop-3-g${'b'.repeat(14)}` } },
    /git describe takes the tag vendor-drop, as it is matched by v\*.*git-version, such as v1\.36\.0-local\.0$/,
  ],
  'a tag that is no version, beside one that is': [
    {
      git: {
        tagsAtHead: [
          { name: 'vNext', annotated: true },
          { name: 'v1.36.2', annotated: false },
        ],
        described: 'vNext',
      },
    },
    /takes the tag vNext, as.*such as v1\.36\.2$/,
  ],
  'the tag of another minor': [
    { git: { tagsAtHead: [], described: `v1.30.4+acme.1-3-g${'b'.repeat(14)}` } },
    /such as v1\.36\.0-local\.0$/,
  ],
  "an event's tag that a clone without tags lacks": [
    { git: { tagsAtHead: [], tagsBehind: [], described: undefined }, sources: { eventTag: 'v1.36.7' } },
    /would have no version; the tag v1\.36\.7, which started this workflow, is not at HEAD.*such as v1\.36\.7/,
  ],
  "an event's tag of another repository": [
    { git: { tagsAtHead: [], tagsBehind: [], described: undefined }, sources: { eventTag: 'v7.0.0' } },
    /the tag v7\.0\.0, which.*such as v1\.36\.0-local\.0/,
  ],
  "an event's tag that a shallow clone lacks": [
    { git: { tagsAtHead: [], shallow: true, described }, sources: { eventTag: 'v1.36.7' } },
    /counts commits in a shallow clone.*the tag v1\.36\.7, which/,
  ],
};

for (const [name, [facts, says]] of Object.entries(tagWords)) {
  test(`the words name ${name}, and suggest a version of the tree's own minor`, () => {
    const [finding] = judgeStamp(caseOf(facts), 'release').refusals;
    assert.match(`${finding?.what}. ${finding?.remedy}`, says);
  });
}

test('a version file answers all but what packaging would copy, what Go asks git for, and a clock', () => {
  const versionFile = { ...noValues, KUBE_GIT_VERSION: 'v1.36.0' };
  const stampCase = caseOf({
    git: {
      changed: ['a.go'],
      untracked: ['b.go'],
      partial: true,
      replaced: [repository.commit],
      commitTime: 99_999,
    },
    sources: { versionFile },
    rest: { ignoredPackaged: ['cluster/x'] },
  });
  assert.deepEqual(conditionsOf(stampCase), ['ignored-packaged', 'replaced', 'future-head']);
  const { refusals } = judgeStamp(stampCase, 'release');
  assert.deepEqual(
    refusals.map(({ condition }) => condition),
    ['ignored-packaged', 'replaced'],
  );
});

test('a version file of another commit, clean beside a dirty tree, is told with both', () => {
  const versionFile = { ...noValues, KUBE_GIT_COMMIT: 'c'.repeat(40), KUBE_GIT_TREE_STATE: 'clean' };
  const { warnings } = judgeStamp(
    caseOf({ git: { untracked: ['b.go'] }, sources: { versionFile } }),
    'release',
  );
  assert.match(
    warnings[0]?.what ?? '',
    /says commit c{40}, but HEAD is a{40} and that the tree is clean, but it is/,
  );
  const right = { ...versionFile, KUBE_GIT_COMMIT: 'a'.repeat(40) };
  assert.deepEqual(conditionsOf(caseOf({ sources: { versionFile: right } })), []);
});

test('a clean tree at its tag has no condition', () => assert.deepEqual(conditionsOf(caseOf({})), []));

test('a given version answers every question about the version', () => {
  const stampCase = caseOf({
    git: { tagsAtHead: [], described: undefined, shallow: true },
    sources: { givenVersion: 'v1.36.1' },
  });
  assert.deepEqual(conditionsOf(stampCase), []);
  assert.equal(stampCase.result.stamp.gitVersion, 'v1.36.1');
});

/** What Go records of a repository; test/tree/module-version.test.ts holds the same rules against Go itself. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareGoVersions, parseGoVersion } from '../../src/kubernetes/go-versions.ts';
import {
  moduleVersionOf,
  recordOfGo,
  type SeenRepository,
  tagsNeededFor,
} from '../../src/kubernetes/module-version.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const commitTime = 1700000000;
const end = '20231114221320-0123456789ab';

const versions: readonly (readonly [atHead: string, behind: string, version: string])[] = [
  ['v1.33.4', '', 'v1.33.4'],
  ['v1.33.4 v1.33.5-alpha.0', '', 'v1.33.5-alpha.0'],
  ['v1.33.9 v1.33.10', '', 'v1.33.10'],
  ['v1.33.4+acme.1', '', `v1.33.5-0.${end}`],
  ['v1.33.4+acme.1 v1.33.4', '', 'v1.33.4'],
  ['acme-v1.33.4', '', `v0.0.0-${end}`],
  ['acme-v1.33.4', 'v1.33.4', `v1.33.5-0.${end}`],
  ['v2.0.0', 'v1.33.4', `v1.33.5-0.${end}`],
  ['v1.33', '', `v0.0.0-${end}`],
  ['v1.33.04', '', `v0.0.0-${end}`],
  [`v1.33.5-0.${end}`, 'v1.33.4', `v1.33.5-0.${end}`],
  ['', 'v1.33.4 v1.32.9 v1.33.0-rc.1', `v1.33.5-0.${end}`],
  ['', 'v1.34.0-alpha.1 v1.33.4', `v1.34.0-alpha.1.0.${end}`],
  ['', 'v0.21.0', `v0.21.1-0.${end}`],
  ['', '', `v0.0.0-${end}`],
];

for (const [atHead, behind, version] of versions) {
  test(`with ${atHead || 'no tag'} at HEAD and ${behind || 'none'} behind it, the module is ${version}`, () => {
    const seen = { commit, commitTime, tagsAtHead: words(atHead), tagsBehind: words(behind) };
    assert.equal(moduleVersionOf(seen), version);
  });

  test(`the tags that ${version} needs give it again`, () => {
    const needed = tagsNeededFor(version);
    assert.equal(
      moduleVersionOf({
        commit,
        commitTime,
        tagsAtHead: words(needed.atHead ?? ''),
        tagsBehind: words(needed.behind ?? ''),
      }),
      version,
    );
  });
}

test('versions are ordered as semver orders them', () => {
  const inOrder = [
    'v0.9.0',
    'v1.2.0-0',
    'v1.2.0-alpha',
    'v1.2.0-alpha.1',
    'v1.2.0-alpha.9',
    'v1.2.0-alpha.10',
    'v1.2.0-alpha.beta',
    'v1.2.0',
    'v1.10.0',
    'v1.10.123456789012345678901',
  ];
  const sorted = inOrder
    .toReversed()
    .map((text) => ({ text, version: parseGoVersion(text) }))
    .sort((a, b) => (a.version && b.version ? compareGoVersions(a.version, b.version) : Number.NaN));
  assert.deepEqual(
    sorted.map(({ text }) => text),
    inOrder,
  );
});

const seen: SeenRepository = { commit, commitTime, modified: false, moduleVersion: 'v1.33.4' };
const vcs = {
  vcs: 'git',
  'vcs.revision': commit,
  'vcs.time': '2023-11-14T22:13:20Z',
  'vcs.modified': 'false',
};

const records: readonly (readonly [
  name: string,
  seen: SeenRepository | undefined,
  goVersion: string,
  isTopModule: boolean,
  moduleVersion: string,
  hasVcs: boolean,
])[] = [
  ['Go 1.17 records nothing', seen, 'go1.17.13', true, '(devel)', false],
  ['Go 1.23 has the fields alone', seen, 'go1.23.12', true, '(devel)', true],
  ['Go 1.24 has the version too', seen, 'go1.24.6', true, 'v1.33.4', true],
  ['Go 1.24 gives it to each module of a workspace', seen, 'go1.24.6', false, 'v1.33.4', true],
  ['Go 1.25 gives it to the top module alone', seen, 'go1.25.7', false, '(devel)', true],
  ['a Go in development is the newest', seen, 'devel go1.29-abcdef', true, 'v1.33.4', true],
  ['what Go does not see it does not record', undefined, 'go1.25.7', true, '(devel)', false],
];

for (const [name, repository, goVersion, isTopModule, moduleVersion, hasVcs] of records) {
  test(`${name}`, () => {
    const record = recordOfGo(repository, { goVersion, isTopModule });
    assert.deepEqual(record, { moduleVersion, vcs: hasVcs ? vcs : {} });
  });
}

test('a dirty tree is told in both places', () => {
  const record = recordOfGo({ ...seen, modified: true }, { goVersion: 'go1.25.7', isTopModule: true });
  assert.equal(record.moduleVersion, 'v1.33.4+dirty');
  assert.equal(record.vcs['vcs.modified'], 'true');
});

function words(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}

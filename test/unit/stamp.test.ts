/** The stamp: versions as Kubernetes' own scripts make them, where they come from, and version files. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  computeStamp,
  type GitRepository,
  type StampSources,
  versionFileValues,
} from '../../src/kubernetes/stamp.ts';
import { isSemanticVersion } from '../../src/kubernetes/version.ts';
import { parseVersionFile, renderVersionFile, versionFileNames } from '../../src/kubernetes/version-file.ts';

const commit = `0d3f7f643a1ec8${'0'.repeat(26)}`;
const clean: GitRepository = {
  kind: 'repository',
  root: '/k',
  isTop: true,
  commit,
  commitTime: 1000,
  shallow: false,
  partial: false,
  remote: 'origin',
  tagsAtHead: [],
  tagsBehind: [],
  replaced: [],
  grafted: [],
  described: undefined,
  changed: [],
  unseen: [],
  untracked: [],
  hidden: [],
  shownThough: false,
  empty: [],
  unstashable: { unready: [], astray: [], nested: [] },
};
const nothing: StampSources = {
  versionFile: undefined,
  givenVersion: undefined,
  givenCommit: undefined,
  givenTreeState: undefined,
  eventTag: undefined,
  exported: undefined,
  git: { kind: 'absent' },
};

type Row = readonly [string, Partial<GitRepository>, string, string, string, string];

const executed: readonly Row[] = [
  ['exactly at tag v1.20.2', { described: 'v1.20.2' }, 'v1.20.2', '1', '20', 'clean'],
  [
    'one commit after v1.28.7',
    { described: 'v1.28.7-1-g0d3f7f643a1ec8' },
    'v1.28.7-1+0d3f7f643a1ec8',
    '1',
    '28+',
    'clean',
  ],
  [
    'one commit after v1.29.0-alpha.3',
    { described: 'v1.29.0-alpha.3-1-g0d3f7f643a1ec8' },
    'v1.29.0-alpha.3.1+0d3f7f643a1ec8',
    '1',
    '29+',
    'clean',
  ],
  [
    'the same with an untracked file',
    { described: 'v1.29.0-alpha.3-1-g0d3f7f643a1ec8', untracked: ['x'] },
    'v1.29.0-alpha.3.1+0d3f7f643a1ec8-dirty',
    '1',
    '29+',
    'dirty',
  ],
  [
    'exactly at v1.29.0-alpha.3.4',
    { described: 'v1.29.0-alpha.3.4' },
    'v1.29.0-alpha.3.4',
    '1',
    '29+',
    'clean',
  ],
  ['no version tag in reach', {}, '', '', '', 'clean'],
];

for (const [situation, git, gitVersion, gitMajor, gitMinor, gitTreeState] of executed) {
  test(`the stamp is that of Kubernetes' own scripts: ${situation}`, () => {
    const { stamp } = computeStamp({ ...nothing, git: { ...clean, ...git } }, 0);
    const date = '1970-01-01T00:00:00Z';
    assert.deepEqual(stamp, {
      gitVersion,
      gitCommit: commit,
      gitTreeState,
      gitMajor,
      gitMinor,
      buildDate: date,
    });
  });
}

test('without git everything but the date is empty', () => {
  const { stamp, origin } = computeStamp(nothing, 5);
  assert.deepEqual(Object.values(versionFileValues(stamp)), ['', '', '', '', '']);
  assert.deepEqual([stamp.buildDate, origin], ['1970-01-01T00:00:05Z', 'none']);
});

const file = {
  KUBE_GIT_COMMIT: 'c',
  KUBE_GIT_TREE_STATE: 'clean',
  KUBE_GIT_VERSION: 'v1.9.0',
  KUBE_GIT_MAJOR: '',
  KUBE_GIT_MINOR: '',
};
const tagged = { ...clean, tagsAtHead: [{ name: 'v1.5.0', annotated: true }], described: 'v1.4.0' };
const exported = { commit: 'e'.repeat(40), version: 'v1.6.0' };
const full = {
  ...nothing,
  versionFile: file,
  givenVersion: 'v1.7.0',
  eventTag: 'v1.5.0',
  exported,
  git: tagged,
};
const withoutFile = { ...full, versionFile: undefined };
const withoutGiven = { ...withoutFile, givenVersion: undefined };
const withoutExport = { ...withoutGiven, exported: undefined };

const precedence: readonly (readonly [string, StampSources, string, string])[] = [
  ['a version file beats all', full, 'version-file', 'v1.9.0 c clean'],
  ['a given version beats an export', withoutFile, 'given', `v1.7.0 ${exported.commit} archive`],
  ['an export beats the event', withoutGiven, 'export', `v1.6.0 ${exported.commit} archive`],
  ['the tag of the event beats git describe', withoutExport, 'event', `v1.5.0 ${commit} clean`],
  [
    'a tag of the event that is elsewhere does not count',
    { ...withoutExport, eventTag: 'v1.5.1' },
    'git',
    `v1.4.0 ${commit} clean`,
  ],
  [
    'an export without a version takes none of the repository around it',
    { ...withoutGiven, exported: { commit: exported.commit, version: '' } },
    'none',
    ` ${exported.commit} archive`,
  ],
  [
    'a commit and state of the environment are believed',
    { ...withoutExport, givenCommit: 'g', givenTreeState: 'clean', git: { ...tagged, changed: ['x'] } },
    'event',
    'v1.5.0 g clean',
  ],
  [
    'a commit of the environment without git is of a dirty tree',
    { ...nothing, givenCommit: 'g', givenVersion: 'v1.1.0' },
    'given',
    'v1.1.0-dirty g dirty',
  ],
];

for (const [name, sources, origin, expected] of precedence) {
  test(`of the sources of a stamp, ${name}`, () => {
    const { stamp, origin: found } = computeStamp(sources, 0);
    assert.equal(found, origin);
    assert.equal(`${stamp.gitVersion} ${stamp.gitCommit} ${stamp.gitTreeState}`, expected);
  });
}

const semantic: readonly (readonly [string, boolean])[] = [
  ['v1.33.4', true],
  ['v1.33', true],
  ['v1.33.4-rc.1+acme.1', true],
  ['v1.33.4+acme.1-dirty', true],
  ['1.33.4', false],
  ['v1', false],
  ['v1.33.4+a+b', false],
  ['v1.33.4_1', false],
  ['v1.33.4\n', false],
  ['v1.33.4 ', false],
  ["v1.33.4'; id", false],
  ['', false],
];

for (const [version, valid] of semantic) {
  test(`${JSON.stringify(version)} is ${valid ? 'a' : 'no'} version for Kubernetes' scripts`, () =>
    assert.equal(isSemanticVersion(version), valid));
}

test('a version file is read as it was written, in every way of quoting', () => {
  assert.deepEqual(parseVersionFile(renderVersionFile(file), 'f'), file);
  const other =
    '# made by hand\r\n\r\nKUBE_GIT_VERSION="v1.9.0"\r\nKUBE_GIT_COMMIT=c\nKUBE_GIT_TREE_STATE=\'clean\'';
  assert.deepEqual(parseVersionFile(other, 'f'), file);
});

for (const value of ["v1';id;'", 'v1 x', 'v1\nx', '$(id)', '`id`', 'v1"', 'v1\\']) {
  test(`the value ${JSON.stringify(value)} never gets into a version file`, () => {
    for (const name of versionFileNames)
      assert.throws(() => renderVersionFile({ ...file, [name]: value }), new RegExp(`${name} would be "`));
  });
}

const strangeLines = [
  "KUBE_GIT_VERSION='v1.9.0'; touch /tmp/x",
  'KUBE_GIT_VERSION=$(id)',
  "KUBE_GIT_VERSION='`id`'",
  'KUBE_GIT_VERSION="v1.9.0\'',
  ' KUBE_GIT_VERSION=v1.9.0',
  'export KUBE_GIT_VERSION=v1.9.0',
  'KUBE_GIT_EVIL=v1.9.0',
  'PATH=/evil',
  'rm -rf /',
];

for (const line of strangeLines) {
  test(`a version file with the line ${line} is refused and the line is shown`, () => {
    const quoted = JSON.stringify(line);
    assert.throws(
      () => parseVersionFile(`${renderVersionFile(file)}${line}\n`, 'f'),
      (error) => error instanceof Error && error.message.includes(quoted),
    );
  });
}

test('a version file that says nothing is refused', () => {
  for (const text of ['', '\n\n', '# only words\n']) {
    assert.throws(() => parseVersionFile(text, 'f'), /has no KUBE_GIT_ line/);
  }
});

/** What Go is to see of the repository, in every kind of clone and for every builder, and what must be done for it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RepositoryView, type SightCase, sightOf } from '../../src/builder/go-sight.ts';
import type { SeenRepository } from '../../src/kubernetes/module-version.ts';
import type { GitRepository, Stamp } from '../../src/kubernetes/stamp.ts';
import { viewOf } from '../../src/setup/repository-view.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const end = '0.20231114221320-0123456789ab';
const full: SeenRepository = { commit, commitTime: 1700000000, modified: false, moduleVersion: 'v1.36.2' };
const shallow: SeenRepository = { ...full, moduleVersion: `v0.0.0-${end.slice(2)}` };

const whole: RepositoryView = { here: full, wanted: full, isPlanned: false };
const bare: RepositoryView = { here: shallow, wanted: full, isPlanned: false };
const noRepository: RepositoryView = { here: undefined, wanted: undefined, isPlanned: false };
const said = 'fatal: not a git repository';
const shown = { hidesGit: false, gitSaid: '', hasStandIn: false };

interface Row extends Partial<SightCase> {
  readonly kind: 'plain' | 'hidden' | 'stand-in' | 'refused';
  readonly sees?: SeenRepository;
  readonly says?: RegExp;
}

const rows: Readonly<Record<string, Row>> = {
  'a full clone': { kind: 'plain', sees: full },
  'a full clone in a container': { container: shown, kind: 'plain', sees: full },
  'a clone without the tag': { view: bare, kind: 'stand-in', sees: full },
  'a clone without the tag in a container': { view: bare, container: shown, kind: 'stand-in', sees: full },
  'a clone without the tag and a Go that records no version': {
    view: bare,
    goVersion: 'go1.23.12',
    kind: 'plain',
    sees: full,
  },
  'a Go that records nothing': { view: bare, goVersion: 'go1.17.13', kind: 'plain' },
  'a Go of tomorrow': { view: bare, goVersion: 'devel go1.30-abc', kind: 'stand-in', sees: full },
  'a GOPATH tree, where the flag would become a build tag': {
    tree: { goMode: 'gopath' },
    view: noRepository,
    container: { hidesGit: true, gitSaid: said, hasStandIn: false },
    kind: 'plain',
  },
  'an export, around which another repository may lie': { view: noRepository, kind: 'hidden' },
  'an export under a plan with a repository': {
    view: { here: undefined, wanted: full, isPlanned: true },
    kind: 'refused',
    says: /plan has binaries with VCS fields, but this tree is not the top of a git repository/,
  },
  'a clone under a plan without a repository': {
    view: { here: full, wanted: undefined, isPlanned: true },
    kind: 'hidden',
  },
  'a tree that hides .git in a container': {
    container: { hidesGit: true, gitSaid: '', hasStandIn: false },
    kind: 'hidden',
  },
  'a tree that hides .git, unreadable besides': {
    container: { hidesGit: true, gitSaid: said, hasStandIn: false },
    kind: 'hidden',
  },
  'a tree that hides .git, and an older Go': {
    container: { hidesGit: true, gitSaid: '', hasStandIn: false },
    goVersion: 'go1.16.15',
    kind: 'plain',
  },
  'flags that keep the fields away': { goflags: '-v -buildvcs=false', kind: 'plain' },
  'an unreadable repository': {
    container: { hidesGit: false, gitSaid: said, hasStandIn: false },
    kind: 'hidden',
    says: /cannot read .*fatal: not a git.*no VCS/,
  },
  'an unreadable repository under a plan': {
    view: { ...whole, isPlanned: true },
    container: { hidesGit: false, gitSaid: said, hasStandIn: false },
    kind: 'refused',
    says: /cannot read/,
  },
  'an unreadable repository and a Go that does not know the flag': {
    container: { hidesGit: false, gitSaid: said, hasStandIn: false },
    goVersion: 'go1.17.13',
    kind: 'plain',
  },
  'a linked work tree': { isLinked: true, kind: 'hidden', says: /linked work tree .*golang\/go#58218/ },
  'a linked work tree under a plan': {
    isLinked: true,
    view: { ...whole, isPlanned: true },
    kind: 'refused',
    says: /linked work tree/,
  },
  'a linked work tree and a Go that sees it': {
    isLinked: true,
    goVersion: 'go1.27.4',
    kind: 'plain',
    sees: full,
  },
  'a linked work tree and a Go that saw it': {
    isLinked: true,
    goVersion: 'go1.19.8',
    kind: 'plain',
    sees: full,
  },
  'a clone whose git is blind to a change': {
    view: { here: full, wanted: { ...full, modified: true }, isPlanned: false },
    kind: 'stand-in',
    sees: { ...full, modified: true },
  },
  'a changed clone whose git may be silent about it': {
    view: { here: { ...full, modified: true }, wanted: { ...full, modified: true }, isPlanned: false },
    kind: 'stand-in',
    sees: { ...full, modified: true },
  },
  'a shallow linked work tree that is sent with what is wanted': {
    view: { here: shallow, wanted: { ...full, modified: true }, isPlanned: false },
    isLinked: true,
    container: { hidesGit: false, gitSaid: '', hasStandIn: true },
    kind: 'plain',
    sees: { ...full, modified: true },
  },
  'a sent repository that git does not read there': {
    container: { hidesGit: false, gitSaid: said, hasStandIn: true },
    kind: 'hidden',
    says: /git in the container cannot read the repository/,
  },
  'the same with a Go that records no version': {
    view: { here: full, wanted: { ...full, modified: true }, isPlanned: false },
    goVersion: 'go1.23.6',
    kind: 'stand-in',
    sees: { ...full, modified: true },
  },
  'a linked work tree in a container': { isLinked: true, container: shown, kind: 'stand-in', sees: full },
};

for (const [name, { kind, sees, says, ...change }] of Object.entries(rows)) {
  test(`in ${name} the repository is ${kind}`, () => {
    const sight = sightOf({
      tree: { goMode: 'workspace' },
      view: whole,
      goVersion: 'go1.26.8',
      isLinked: false,
      goflags: '',
      container: undefined,
      ...change,
    });
    assert.equal(sight.kind, kind);
    assert.deepEqual('seen' in sight ? sight.seen : undefined, sees);
    const words = sight.kind === 'refused' ? sight.problem.what : 'warning' in sight ? sight.warning : '';
    assert.match(words ?? '', says ?? /^$/);
  });
}

const git: GitRepository = {
  kind: 'repository',
  root: '/k8s',
  isTop: true,
  commit,
  commitTime: 1700000000,
  shallow: true,
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

const described = '+0123456789abcd';
const wanted: readonly (readonly [gitVersion: string, tags: string, moduleVersion: string])[] = [
  ['v1.36.2', '', 'v1.36.2'],
  ['v1.36.2', 'v1.36.2', 'v1.36.2'],
  ['v1.36.2', 'v1.36.2 v1.36.3-alpha.0', 'v1.36.3-alpha.0'],
  ['v1.36.2-dirty', '', 'v1.36.2'],
  ['v1.36.2+acme.1', 'v1.36.2', 'v1.36.2'],
  ['v1.36.2+acme.1', '', `v1.36.3-${end}`],
  [`v1.36.2-3${described}`, '', `v1.36.3-${end}`],
  [`v1.36.0-alpha.3.1${described}`, '', `v1.36.0-alpha.3.${end}`],
  ['', '', `v0.0.0-${end.slice(2)}`],
];

for (const [gitVersion, tags, moduleVersion] of wanted) {
  test(`of version ${gitVersion || '(none)'} with ${tags || 'no tag'} at HEAD a full clone has ${moduleVersion}`, () => {
    const tagsAtHead = tags
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => ({ name, annotated: true }));
    const view = viewOf({
      git: { ...git, tagsAtHead },
      stamp: { ...stamp, gitVersion },
      purpose: 'release',
      plan: undefined,
    });
    assert.equal(view.wanted?.moduleVersion, moduleVersion);
  });
}

test('what a plan says is wanted, whatever the clone says, and tests want nothing', () => {
  const planned = viewOf({ git, stamp, purpose: 'release', plan: { repository: full } });
  assert.deepEqual(planned, { here: shallow, wanted: full, isPlanned: true });
  const tested = viewOf({ git, stamp, purpose: 'test', plan: undefined });
  assert.deepEqual(tested, { here: shallow, wanted: shallow, isPlanned: false });
});

test('what git shows of a tree that is HEAD is not wanted', () => {
  const view = viewOf({ git: { ...git, shownThough: true }, stamp, purpose: 'release', plan: undefined });
  assert.deepEqual([view.here?.modified, view.wanted?.modified], [true, false]);
});

const stamp: Stamp = {
  gitVersion: 'v1.36.2',
  gitCommit: commit,
  gitTreeState: 'clean',
  gitMajor: '1',
  gitMinor: '36',
  buildDate: '2023-11-14T22:13:20Z',
};

/** Before anything is built: how inputs are read, and what of a published program is held against the checkout. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VerifyInputName } from '../../src/inputs/verify-input-table.ts';
import { loadVerifyInputs } from '../../src/inputs/verify-inputs.ts';
import type { Claim } from '../../src/verify/claim.ts';
import { krelRoot, profilesOf } from '../../src/verify/profile.ts';
import { buildGroups, differencesFromCheckout, problemOfDate } from '../../src/verify/recipe.ts';

type Given = Partial<Record<VerifyInputName, string>>;

function problemsOf(given: Given): readonly string[] {
  const { problems } = loadVerifyInputs(
    (name) => ({ builder: 'local', ...given })[name] ?? '',
    {},
    1_800_000_000,
  );
  return problems.map(({ what, remedy }) => `${what}. ${remedy}`);
}

const refused: Readonly<Record<string, readonly [Given, RegExp]>> = {
  'no mode': [{}, /mode is not given\. Say `mode: published`.*`mode: rebuild`/],
  'no mode beside a reference': [{ reference: 'x' }, /mode is not given/],
  'an unknown mode': [{ mode: 'both' }, /mode is "both"\. Valid are published, rebuild/],
  'an empty reference': [{ mode: 'published' }, /reference is empty\..*misspelt/],
  'a blank reference': [{ mode: 'published', reference: '  ' }, /reference is empty/],
  'a reference of two lines': [{ mode: 'published', reference: 'a\nb' }, /line breaks/],
  'a reference beside rebuild': [
    { mode: 'rebuild', reference: 'x' },
    /mode is rebuild, and reference is "x"/,
  ],
  'variations beside published': [
    { mode: 'published', reference: 'x', variations: 'umask' },
    /only rebuild varies/,
  ],
  'an unknown variation': [{ mode: 'rebuild', variations: 'moon' }, /variations has "moon"/],
  'an unknown profile': [{ mode: 'rebuild', profile: 'mine' }, /profile is "mine"/],
  'an unknown tolerance': [{ mode: 'rebuild', tolerate: 'anything:*' }, /tolerate has the line/],
  'keys, where nothing is published': [
    { mode: 'rebuild', 'require-signed': 'cosign.pub' },
    /require-signed is given, but rebuild holds nothing against a published file/,
  ],
  'an odd pattern': [{ mode: 'rebuild', include: 'a(b' }, /include has "a\(b"/],
  'an input of the build that will not do': [
    { mode: 'rebuild', 'git-version': 'one' },
    /git-version is "one"/,
  ],
};

for (const [name, [given, problem]] of Object.entries(refused)) {
  test(`${name}: refused with what to do`, () => {
    const problems = problemsOf(given);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0] ?? '', problem);
  });
}

test('both modes are taken, and a build of verify takes nothing from a cache', () => {
  assert.deepEqual(problemsOf({ mode: 'published', reference: 'x' }), []);
  assert.deepEqual(problemsOf({ mode: 'rebuild', variations: 'umask' }), []);
  const given: Given = { mode: 'rebuild', builder: 'local', platforms: 'linux/arm64', goflags: '-v' };
  const { inputs } = loadVerifyInputs((name) => given[name] ?? '', {}, 1_800_000_000);
  const { inputs: build } = inputs.buildWith({ 'source-date-epoch': '5', what: 'cmd/kubectl' });
  assert.equal(build.cache.mode, 'none');
  assert.deepEqual([build.stamp.epoch, build.what, build.platforms], [5, ['cmd/kubectl'], ['linux/arm64']]);
  assert.deepEqual(build.variables, [{ name: 'GOFLAGS', value: '-v' }]);
});

const head = { gitVersion: 'v1.36.0', gitCommit: 'a'.repeat(40), gitTreeState: 'clean' };
const checkout = { stamp: head, tree: { goVersion: '1.26.0', crossTag: '' }, now: 2_000_000_000 };

function claim(stamp: object = {}, more: Partial<Claim> = {}): Claim {
  const whole = { ...head, epoch: 1_700_000_000, ...stamp };
  return { target: 'cmd/kubectl', platform: 'linux/amd64', goVersion: 'go1.26.0', stamp: whole, ...more };
}

const held: readonly (readonly [string, Claim, readonly string[]])[] = [
  ['what it should be', claim(), []],
  ['no stamp', claim({}, { stamp: undefined }), []],
  ['a commit that is unknown', claim({ gitCommit: '' }), []],
  ['another commit', claim({ gitCommit: 'b'.repeat(40) }), ['commit']],
  ['another version', claim({ gitVersion: 'v1.36.1' }), ['version']],
  ['a dirty tree', claim({ gitTreeState: 'dirty' }), ['tree-state']],
  ['another Go', claim({}, { goVersion: 'go1.26.1' }), ['go-version']],
  ['another Go and commit', claim({ gitCommit: 'c' }, { goVersion: 'go1.2' }), ['go-version', 'commit']],
];

for (const [name, it, causes] of held) {
  test(`a program with ${name} differs from the checkout by ${causes.join(', ') || 'nothing'}`, () =>
    assert.deepEqual(
      differencesFromCheckout(it, checkout).map(({ cause }) => cause),
      causes,
    ));
}

test('the command that gets the commit holds an id, and nothing else that a file says', () => {
  const [good] = differencesFromCheckout(claim({ gitCommit: 'b'.repeat(40) }), checkout);
  assert.match(good?.remedy ?? '', /git fetch origin b{40} && git checkout --detach b{40}$/);
  const [bad] = differencesFromCheckout(claim({ gitCommit: '$(reboot)' }), checkout);
  assert.equal(bad?.remedy, 'It names no commit');
});

test('a date that is yet to come is not built with', () => {
  assert.equal(problemOfDate(claim({ epoch: 2_000_003_600 }), checkout), undefined);
  assert.match(
    problemOfDate(claim({ epoch: 2_000_003_601 }), checkout) ?? '',
    /2033-05-18T04:33:21Z.*yet to come/,
  );
});

test('programs of one date and the same platforms are built together, and what has no date goes with another', () => {
  const file = (target: string, platform: string, epoch: number | undefined) => ({
    claim: claim({}, { target, platform, stamp: epoch === undefined ? undefined : { ...head, epoch } }),
  });
  const groups = buildGroups([
    file('cmd/b', 'linux/amd64', 2),
    file('cmd/a', 'linux/arm64', 1),
    file('cmd/a', 'linux/amd64', 1),
    file('cmd/c', 'linux/amd64', 1),
    file('cmd/none', 'linux/amd64', undefined),
  ]);
  assert.deepEqual(
    groups.map(({ epoch, what, platforms }) => [epoch, what.join(' '), platforms.join(' ')]),
    [
      [1, 'cmd/a', 'linux/amd64 linux/arm64'],
      [1, 'cmd/c cmd/none', 'linux/amd64'],
      [2, 'cmd/b', 'linux/amd64'],
    ],
  );
  assert.deepEqual(buildGroups([file('cmd/none', 'linux/amd64', undefined)])[0]?.epoch, undefined);
});

const trees = { free: true, bound: false };
const profiles: readonly (readonly [string, Parameters<typeof profilesOf>[0], readonly string[], RegExp])[] =
  [
    ['auto, local', profileCase('auto', 'local', trees.free, '/x'), ['action'], /^$/],
    ['krel, local', profileCase('krel', 'local', trees.free, '/x'), ['krel'], /^$/],
    ['action, container', profileCase('action', 'container', trees.free, '/x'), ['action'], /^$/],
    ['auto, container', profileCase('auto', 'container', trees.free, '/x'), ['action', 'krel'], /^$/],
    [
      'auto, local, old tree',
      profileCase('auto', 'local', trees.bound, '/x'),
      ['action in _output/dockerized', 'action in _output/local'],
      /check it out there/,
    ],
    [
      'auto, local, old tree in its place',
      profileCase('auto', 'local', trees.bound, krelRoot),
      ['action in _output/dockerized', 'action in _output/local', 'krel in _output/dockerized'],
      /^$/,
    ],
    ['krel, container, old tree', profileCase('krel', 'container', trees.bound, '/x'), [], /builder: local/],
  ];

function profileCase(
  choice: 'auto' | 'action' | 'krel',
  builder: 'local' | 'container',
  pathIndependent: boolean,
  root: string,
) {
  const container = { hidesGit: true } as Parameters<typeof profilesOf>[0]['tree']['container'];
  return { choice, builder, tree: { pathIndependent, container }, root };
}

for (const [name, it, tried, untried] of profiles) {
  test(`profiles of ${name}: ${tried.join(', then ') || 'none'}`, () => {
    const found = profilesOf(it);
    const words = found.tried.map(({ profile, output }) => (output ? `${profile} in ${output}` : profile));
    assert.deepEqual(words, tried);
    assert.match(found.untried, untried);
  });
}

/** A predicate of provenance as a recipe: what is wrong with it is told at once, and nothing that could do harm is followed. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Provenance, parseProvenance } from '../../src/evidence/parse-predicate.ts';
import { predicateType, renderPredicate } from '../../src/evidence/predicate.ts';
import type { VerifyInputName } from '../../src/inputs/verify-input-table.ts';
import { loadVerifyInputs } from '../../src/inputs/verify-inputs.ts';
import type { JsonObject } from '../../src/json.ts';
import type { Manifest } from '../../src/release/manifest.ts';
import {
  predicateDifferences,
  predicateRecipe,
  problemsOfStamp,
  type Rebuilder,
} from '../../src/verify/predicate-recipe.ts';

const commit = 'a'.repeat(40);
const manifest: Manifest = {
  target: 'all',
  platforms: ['linux/amd64', 'linux/arm64'],
  stamp: {
    ...{ gitVersion: 'v1.36.1+acme.1', gitCommit: commit, gitTreeState: 'clean' },
    ...{ gitMajor: '1', gitMinor: '36', buildDate: '2026-01-02T03:04:05Z' },
  },
  epoch: 1_767_323_045,
  generation: 'kube-cross',
  repository: undefined,
  contradictions: [],
  toolchain: {
    ...{ builder: 'local', machine: 'linux/amd64', go: 'go1.26.0', goToolchain: '' },
    ...{ kubeCross: '', kubeCrossPlatform: '', encoder: '', action: '0.1.0' },
    makeVariables: { GOFIPS140: 'v1.0.0', WHAT: 'cmd/kubectl cmd/kubelet' },
    environment: { GOAMD64: 'v2', GOFLAGS: '-toolexec=/evil', supplier: 'Acme', 'base-image-sboms': 'a=b' },
  },
  ...{ baseImages: [], releaseTars: [], images: [], binaries: [] },
};
const text = renderPredicate(manifest);

const subject = (name: string, sha256 = 'b'.repeat(64)) => ({ name, digest: { sha256 } });
const statement = (subjects: readonly unknown[], type = predicateType) =>
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    ...{ subject: subjects, predicateType: type, predicate: JSON.parse(text) },
  });

function read(from: string): Provenance {
  const parsed = parseProvenance(from);
  assert.ok('predicate' in parsed, JSON.stringify(parsed));
  return parsed;
}

test('what the writer writes is read back, alone and in a statement', () => {
  const { target, platforms, stamp, epoch, supplier, makeVariables, environment, subjects } = read(text);
  assert.deepEqual(
    { target, platforms, stamp, epoch },
    {
      ...{ target: manifest.target, platforms: manifest.platforms, stamp: manifest.stamp },
      epoch: manifest.epoch,
    },
  );
  assert.deepEqual(
    [supplier, makeVariables, subjects],
    ['Acme', manifest.toolchain.makeVariables, undefined],
  );
  assert.deepEqual(environment, { GOAMD64: 'v2', GOFLAGS: '-toolexec=/evil' });
  const files = [subject('linux/amd64/kubectl'), subject('SHA512SUMS')];
  assert.deepEqual(
    read(statement(files)).subjects,
    files.map(({ name, digest }) => ({ name, ...digest })),
  );
});

type Fields = Record<string, unknown>;
const external = (change: Fields) => JSON.stringify(changed(JSON.parse(text), 'externalParameters', change));
const internal = (change: Fields) => JSON.stringify(changed(JSON.parse(text), 'internalParameters', change));

function changed(predicate: { readonly buildDefinition: JsonObject }, place: string, change: Fields): object {
  const definition = predicate.buildDefinition;
  const there = definition[place] as JsonObject;
  return { ...predicate, buildDefinition: { ...definition, [place]: { ...there, ...change } } };
}

const faults: readonly (readonly [what: string, text: string, faults: readonly RegExp[]])[] = [
  ['no JSON', 'x', [/^is no JSON/]],
  ['a list', '[]', [/^is of the buildType ""/]],
  ['a key twice', text.replace('{', '{"buildDefinition": 1,'), [/^is no JSON/]],
  ['another buildType', text.replaceAll('/build/v1', '/build/v2'), [/^is of the buildType ".*v2"/]],
  ['another predicate', statement([], 'https://slsa.dev/provenance/v0.2'), [/^is a statement of/]],
  ['one more parameter', external({ sudo: true }), [/^has other external parameters/]],
  ['one parameter less', external({ target: undefined }), [/^has other/, /its target is ""/]],
  [
    'three wrong words',
    external({ target: '../x', platforms: ['linux'], sourceDateEpoch: -1 }),
    [/its target is "..\/x"/, /its platform is "linux"/, /its sourceDateEpoch is "-1"/],
  ],
  ['a number for a variable', external({ makeVariables: { DBG: 1 } }), [/^has other/]],
  ['a line break', external({ makeVariables: { DBG: '1\nx' } }), [/its word is "1\\nx"/]],
  ['another generation', internal({ generation: 'x' }), [/its generation is "x"/]],
  ['a way out', statement([subject('../../etc/passwd')]), [/the subject "..\/..\/etc\/passwd"/]],
  ['no sha256', statement([subject('a', 'b')]), [/the subject "a"/]],
  ['a subject twice', statement([subject('a'), subject('a')]), [/^has a subject twice/]],
  ['a subject that is none', statement([null]), [/^has a subject twice, or one that is none/]],
  [
    'a thousand wrong words',
    external({ platforms: Array.from({ length: 1000 }, (_, index) => `x${index}`) }),
    Array.from({ length: 20 }, (_, index) => new RegExp(`platform is "x${index}"`)),
  ],
  [
    'too many subjects',
    statement(Array.from({ length: 1001 }, (_, index) => subject(`a${index}`))),
    [/^has 1001 subjects/],
  ],
];

for (const [what, from, expected] of faults) {
  test(`a predicate with ${what} is refused`, () => {
    const found = parseProvenance(from);
    assert.ok(!('predicate' in found));
    assert.equal(found.length, expected.length, found.join('\n'));
    for (const [index, fault] of expected.entries()) assert.match(found[index] ?? '', fault);
  });
}

const rebuilder: Rebuilder = { commit, variables: [] };

test('the external parameters decide the build, and of the environment what does no harm', () => {
  assert.deepEqual(predicateRecipe(read(text), rebuilder), {
    given: {
      ...{ target: 'all', platforms: 'linux/amd64 linux/arm64', what: 'cmd/kubectl cmd/kubelet' },
      ...{ supplier: 'Acme', 'make-variables': 'GOFIPS140=v1.0.0', 'git-version': 'v1.36.1+acme.1' },
      ...{ 'source-date-epoch': '1767323045', 'base-image-sboms': 'a=b' },
    },
    environment: { GOAMD64: 'v2' },
  });
});

const same = { name: 'GOFLAGS', value: '-tags=x' };
const stamp = (change: Fields) => external({ stamp: { ...manifest.stamp, ...change } });
const variables = (makeVariables: Fields) => external({ makeVariables });

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`A${index}`, '1']));
const many20 = Object.keys(many(20)).map((name) => new RegExp(`says ${name}=`));

const recipes: readonly (readonly [
  what: string,
  text: string,
  own: Partial<Rebuilder>,
  problems: readonly RegExp[],
])[] = [
  [
    'another commit',
    text,
    { commit: 'c'.repeat(40) },
    [/is of the commit "a+", and the checkout is at "c+"/],
  ],
  ['a dirty tree', stamp({ gitTreeState: 'dirty' }), {}, [/was "dirty"/]],
  ['no build', external({ target: 'package-tarballs' }), {}, [/package-tarballs/]],
  ['flags', variables({ GOFLAGS: '-tags=x' }), {}, [/GOFLAGS="-tags=x", which may run/]],
  ['the flags that the user gives', variables({ GOFLAGS: '-tags=x' }), { variables: [same] }, []],
  ['other flags than the user gives', variables({ GOFLAGS: '-v' }), { variables: [same] }, [/says "-v"/]],
  ['none of the flags that the user gives', text, { variables: [same] }, [/says nothing of it/]],
  ['a compiler of its own', variables({ CC: '/tmp/evil' }), {}, [/CC="\/tmp\/evil"/]],
  ['a variable that nobody knows', variables({ X: '' }), {}, [/X=""/]],
  ['a folder for a version', variables({ GOFIPS140: '../../x' }), {}, [/GOFIPS140/]],
  ['a list of programs', variables({ KUBE_STATIC_OVERRIDES: 'kubelet kubectl' }), {}, []],
  ['an option among them', variables({ KUBE_STATIC_OVERRIDES: 'kubelet -x' }), {}, [/STATIC/]],
  ['an option behind a tag', variables({ KUBE_RACE: '1 -toolexec=x' }), {}, [/KUBE_RACE/]],
  ["make's own words", variables({ DBG: '$(shell id)' }), {}, [/DBG/]],
  ['an empty variable that does no harm', variables({ GOFIPS140: '' }), {}, []],
  ['no end of variables', variables(many(1000)), {}, many20],
  ['no end of packages', variables({ WHAT: '; '.repeat(200_000) }), {}, [/more than 500 words in WHAT/]],
  [
    'nothing of a variable that every object has',
    text,
    { variables: [{ name: 'constructor', value: '1' }] },
    [/says nothing of it/],
  ],
  ['all of it', variables({ CC: 'x', GOLDFLAGS: 'y' }), { commit: '' }, [/commit/, /CC/, /GOLDFLAGS/]],
];

for (const [what, from, own, expected] of recipes) {
  test(`a predicate with ${what} is ${expected.length === 0 ? 'followed' : 'not followed'}`, () => {
    const found = predicateRecipe(read(from), { ...rebuilder, ...own });
    const problems = 'given' in found ? [] : found;
    assert.equal(problems.length, expected.length, JSON.stringify(problems));
    for (const [index, problem] of expected.entries()) assert.match(problems[index]?.what ?? '', problem);
  });
}

test('a stamp that this checkout would not have is told field by field', () => {
  const other = { ...manifest.stamp, gitMinor: '35', buildDate: '' };
  const problems = problemsOfStamp(other, manifest.stamp);
  assert.deepEqual(
    problems.map(({ what }) => what),
    [
      'the predicate says gitMinor "35", and a build of this checkout would say "36"',
      'the predicate says buildDate "", and a build of this checkout would say "2026-01-02T03:04:05Z"',
    ],
  );
  assert.deepEqual(problemsOfStamp(manifest.stamp, manifest.stamp), []);
});

test('what two predicates say otherwise is named by where it stands, twenty at most', () => {
  const { predicate } = read(text);
  assert.deepEqual(predicateDifferences(predicate, read(text).predicate), []);
  const toolchain = { ...manifest.toolchain, go: 'go1.26.1', environment: {} };
  const other = JSON.parse(renderPredicate({ ...manifest, toolchain }));
  const at = 'buildDefinition.internalParameters';
  assert.deepEqual(predicateDifferences(predicate, other), [
    'buildDefinition.externalParameters.supplier was "Acme", and is nothing here',
    'buildDefinition.externalParameters.baseImageSboms was "a=b", and is nothing here',
    `${at}.go was "go1.26.0", and is "go1.26.1" here`,
    `${at}.environment.GOAMD64 was "v2", and is nothing here`,
    `${at}.environment.GOFLAGS was "-toolexec=/evil", and is nothing here`,
    'buildDefinition.resolvedDependencies.go.uri was "pkg:golang/stdlib@1.26.0", and is "pkg:golang/stdlib@1.26.1" here',
  ]);
  assert.equal(predicateDifferences(many(30), {}).at(-1), '10 more parameters differ');
});

test('what was made to stop the comparison of predicates does not', () => {
  const unnamed = { list: [{ name: { toString: '', valueOf: '' }, a: 1 }] };
  assert.deepEqual(predicateDifferences(unnamed, {}).slice(-1), ['list.0.a was "1", and is nothing here']);
  const wide = { ['k'.repeat(500_000)]: Array.from({ length: 200_000 }, () => 0) };
  assert.match(predicateDifferences(wide, {}).join(), /^k{200} was "0"/);
});

const inputs: readonly (readonly [Partial<Record<VerifyInputName, string>>, number])[] = [
  [{}, 0],
  [{ mode: 'published', reference: 'SHA256SUMS' }, 0],
  [{ mode: 'rebuild' }, 1],
  [{ platforms: 'linux/amd64', 'git-version': 'v1.36.1', tolerate: 'gzip:*' }, 2],
  [{ profile: 'krel', variations: 'none', 'require-signed': 'key.pem' }, 3],
  [{ reference: 'a\nb' }, 1],
  [{ from: 'a\nb', reference: 'c' }, 1],
];

for (const [given, count] of inputs) {
  test(`from beside ${JSON.stringify(given)} has ${count} problems`, () => {
    const all: Partial<Record<VerifyInputName, string>> = { from: 'predicate.json', ...given };
    const loaded = loadVerifyInputs((name) => all[name] ?? '', {}, 1_800_000_000);
    assert.equal(loaded.problems.length, count, JSON.stringify(loaded.problems));
    assert.equal(loaded.inputs.mode.kind, 'from');
  });
}

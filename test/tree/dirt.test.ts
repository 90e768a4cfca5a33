/** A tree that is not its commit: cross and build are warned, a release is refused until the named command was typed. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { type JudgedStamp, judgeStamp } from '../../src/kubernetes/stamp-policy.ts';
import { git, standInForCommit } from '../support/git.ts';
import {
  addCommits,
  cloneOf,
  miniature,
  openedAt,
  refusalOf,
  runBash,
  type StampOptions,
  stampOf,
  typeRepair,
} from './support.ts';

const cross: StampOptions = { inputs: { target: 'cross' } };

/** The policy's release row on a real tree, by the names of its conditions. */
async function judgedForRelease(folder: string, allowDirty = false): Promise<JudgedStamp> {
  const { tree } = await openedAt(folder);
  const { stamp, origin, git: gitFacts } = await stampOf(folder);
  const sources = {
    versionFile: undefined,
    givenVersion: undefined,
    givenCommit: undefined,
    givenTreeState: undefined,
    eventTag: undefined,
    exported: tree.exported,
    git: gitFacts,
  };
  const stampCase = {
    sources,
    result: { stamp, origin },
    tree,
    folder,
    ignoredPackaged: [],
    allowDirty,
    unlikePlan: false,
    pullRequest: false,
    epochFromHead: true,
    now: Date.now() / 1000,
  };
  return judgeStamp(stampCase, 'release');
}

function conditionsIn({ refusals, warnings }: JudgedStamp): Readonly<Record<string, readonly string[]>> {
  const conditions = (findings: JudgedStamp['refusals']) => findings.map((finding) => finding.condition);
  return { refusals: conditions(refusals), warnings: conditions(warnings) };
}

/** Ways to make a tree differ from its commit, and the name that a message must have. */
const dirt: Readonly<
  Record<string, { readonly make: string; readonly condition: string; readonly name: string }>
> = {
  'a changed file': { make: 'echo more >> README.md', condition: 'dirty', name: 'README.md' },
  'a staged file': { make: 'echo x > new.go; git add new.go', condition: 'dirty', name: 'new.go' },
  'a removed file': { make: 'rm README.md', condition: 'dirty', name: 'README.md' },
  'a renamed file': { make: 'git mv README.md OTHER.md', condition: 'dirty', name: 'OTHER.md, README.md' },
  'a changed mode': { make: 'chmod +x README.md', condition: 'dirty', name: 'README.md' },
  'an untracked file': { make: 'echo x > new.go', condition: 'untracked', name: 'new.go' },
  'an untracked file with a blank': { make: 'echo x > "a b"', condition: 'untracked', name: 'a b' },
  'an untracked folder': {
    make: 'mkdir pkg/new; echo x > pkg/new/x.go',
    condition: 'untracked',
    name: 'pkg/new/x.go',
  },
};

for (const [name, { make, condition, name: path }] of Object.entries(dirt)) {
  test(`${name} is named: a warning for cross and build, a refusal for a release, until the command was typed`, async () => {
    const folder = await miniature();
    await runBash(folder, make);
    const { stamp, warnings } = await stampOf(folder, cross);
    assert.deepEqual([stamp.gitVersion, stamp.gitTreeState], ['v1.36.0-dirty', 'dirty']);
    assert.equal(warnings.length, 1);
    assert.ok(warnings.join().includes(`: ${path}. Commit`), warnings.join());
    assert.deepEqual((await stampOf(folder)).warnings, warnings);
    assert.deepEqual((await stampOf(folder, { inputs: { target: 'test' } })).warnings, []);
    assert.deepEqual(conditionsIn(await judgedForRelease(folder)), { refusals: [condition], warnings: [] });
    const allowed = await judgedForRelease(folder, true);
    assert.deepEqual(conditionsIn(allowed), { refusals: [], warnings: [condition] });
    await typeRepair(warnings.join());
    assert.deepEqual(conditionsIn(await judgedForRelease(folder)), { refusals: [], warnings: [] });
    assert.equal((await stampOf(folder, cross)).stamp.gitVersion, 'v1.36.0');
  });
}

test('changed and untracked files are two warnings, and one command ends both', async () => {
  const folder = await miniature();
  await appendFile(join(folder, 'README.md'), 'more\n');
  for (let index = 0; index < 7; index++) await writeFile(join(folder, `new-${index}.go`), 'package x\n');
  const { warnings } = await stampOf(folder, cross);
  assert.match(
    warnings.join('\n'),
    /not committed: README\.md\.[\s\S]*not track: new-0\.go, .*new-4\.go and 2 more/,
  );
  await typeRepair(warnings[0] ?? '');
  assert.deepEqual((await stampOf(folder, cross)).warnings, []);
});

test('a user who hides untracked files from git status does not hide them from us', async () => {
  const folder = await miniature();
  await git(folder, ['config', 'status.showUntrackedFiles', 'no']);
  await writeFile(join(folder, 'new.go'), 'package x\n');
  assert.equal((await stampOf(folder)).stamp.gitTreeState, 'dirty');
});

test('what git ignores is no dirt, such as the output of the last build', async () => {
  const folder = await miniature();
  await runBash(folder, 'mkdir -p _output/local/bin && touch _output/local/bin/kubectl');
  const { stamp, warnings } = await stampOf(folder, cross);
  assert.deepEqual([stamp.gitTreeState, warnings], ['clean', []]);
});

test('ignored files and empty folders that packaging would copy are refused for a release; the command removes only them', async () => {
  const folder = await miniature();
  await runBash(folder, "mkdir .git/info; echo '*.swp' > .git/info/exclude");
  const ignoredPackaged = ['cluster/gce/addons/a b.swp', "docs/it's.swp"];
  await runBash(folder, 'mkdir -p docs/left/behind test/images/empty pkg/empty');
  for (const path of [...ignoredPackaged, 'pkg/other.swp']) await writeFile(join(folder, path), '');
  assert.deepEqual((await stampOf(folder, cross)).warnings, []);
  const release: StampOptions = { inputs: { target: 'release' } };
  const refusal = await stampOf(folder, release).then(
    () => '',
    (error: Error) => error.message,
  );
  for (const path of ignoredPackaged)
    assert.ok(refusal.includes(path.replace("'", '')) || refusal.includes(path), refusal);
  assert.match(refusal, /docs\/left\/, test\/images\/empty\//);
  assert.ok(!refusal.includes('other.swp'), refusal);
  await typeRepair(refusal);
  await stampOf(folder, release);
  const looked = [...ignoredPackaged, 'docs/left', 'test/images/empty', 'pkg/other.swp', 'pkg/empty'];
  assert.deepEqual(
    looked.map((path) => existsSync(join(folder, path))),
    [false, false, false, false, true, true],
  );
});

test('a commit that git reads in the place of HEAD is named, and is no dirt; a release is refused until the command was typed', async () => {
  const folder = await miniature();
  const head = (await git(folder, ['rev-parse', 'HEAD'])).trim();
  await addCommits(folder, 1);
  await git(folder, ['replace', head, 'HEAD']);
  await git(folder, ['reset', '--quiet', '--hard', head]);
  const { stamp, warnings } = await stampOf(folder);
  assert.deepEqual([stamp.gitVersion, stamp.gitTreeState], ['v1.36.0', 'clean']);
  assert.equal(warnings.length, 1);
  assert.ok(warnings.join().includes(`in the place of HEAD (${head})`), warnings.join());
  assert.deepEqual((await stampOf(folder, { inputs: { target: 'test' } })).warnings, []);
  assert.deepEqual(conditionsIn(await judgedForRelease(folder)), { refusals: ['replaced'], warnings: [] });
  const refusal = await refusalOf(folder, cross);
  await typeRepair(refusal);
  assert.deepEqual(conditionsIn(await judgedForRelease(folder)), { refusals: [], warnings: [] });
  assert.deepEqual((await stampOf(folder, cross)).warnings, []);
});

test('a commit that is grafted onto others is named: refused for a release until the command was typed', async () => {
  const folder = await miniature();
  const graft =
    'other=$(git -c user.name=T -c user.email=t@example.com commit-tree -m x HEAD^{tree}); git tag v1.36.9 $other; git tag -d v1.36.0';
  await runBash(
    folder,
    `set -e; ${graft}; mkdir -p .git/info; echo "$(git rev-parse HEAD) $other" > .git/info/grafts`,
  );
  const { warnings } = await stampOf(folder);
  const head = (await git(folder, ['rev-parse', 'HEAD'])).trim();
  assert.ok(
    warnings.join().includes(`git reads other parents than its own of HEAD (${head})`),
    warnings.join(),
  );
  assert.deepEqual(conditionsIn(await judgedForRelease(folder)), { refusals: ['replaced'], warnings: [] });
  await typeRepair(await refusalOf(folder, cross));
  assert.deepEqual(conditionsIn(await judgedForRelease(folder)), { refusals: ['no-version'], warnings: [] });
});

test('a commit whose object is nowhere, but read as another, is stamped by its own name, with a warning', async () => {
  const folder = await miniature();
  const commit = 'c'.repeat(40);
  await standInForCommit(folder, commit, 'v1.36.0');
  const { stamp, epoch, warnings } = await stampOf(folder);
  const { gitVersion, gitTreeState, gitCommit } = stamp;
  assert.deepEqual([gitVersion, gitTreeState, gitCommit, epoch], ['v1.36.0', 'clean', commit, 1_700_000_000]);
  assert.match(warnings.join('\n'), new RegExp(`in the place of HEAD \\(${commit}\\), by refs/replace`));
});

test('a release is refused what cross is refused, and a partial clone is a warning for it alone', async () => {
  const origin = await miniature();
  await git(origin, ['config', 'uploadpack.allowFilter', 'true']);
  const partial = await cloneOf(origin, '--filter=blob:none');
  assert.deepEqual(conditionsIn(await judgedForRelease(partial)), {
    refusals: [],
    warnings: ['partial-clone'],
  });
  assert.deepEqual((await stampOf(partial, cross)).warnings, []);
  await addCommits(origin, 1);
  const shallow = await cloneOf(origin, '--depth=1');
  assert.deepEqual(conditionsIn(await judgedForRelease(shallow)), { refusals: ['no-version'], warnings: [] });
  const two = await miniature([{ name: 'v1.36.4' }, { name: 'v1.36.5' }]);
  assert.deepEqual(conditionsIn(await judgedForRelease(two)), { refusals: ['two-tags'], warnings: [] });
});

/**
 * One commit, one version, one set of bytes, however deep the clone: kubectl from clones of every kind, each against what
 * the tree's own scripts make in a full clone.
 */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { promisify } from 'node:util';
import { build } from '../../src/commands/build.ts';
import { makePlan } from '../../src/commands/plan.ts';
import { digestOf, exists } from '../../src/host/files.ts';
import type { InputName } from '../../src/inputs/input-table.ts';
import { type Plan, renderPlan } from '../../src/release/plan.ts';
import type { BuildReport } from '../../src/report/report.ts';
import { makeMiniatureRepository } from '../fixtures/miniature.ts';
import { keepCompiled, warm } from '../support/compiled.ts';
import { git } from '../support/git.ts';
import { addCommits, cloneOf, loadedFor, runBash, temporaryFolder, testHost } from './support.ts';

const run = promisify(execFile);
const kubectl = '_output/local/bin/linux/amd64/kubectl';
let origin = '';

before(async () => {
  origin = join(await temporaryFolder(), 'origin');
  await makeMiniatureRepository(origin, { flavor: 'v1.36', tags: [{ name: 'v1.36.2', annotated: true }] });
});

interface Row {
  readonly clone: readonly string[];
  readonly version: string;
  /** Done to the origin. */
  readonly commits?: number;
  readonly secondTag?: string;
  readonly modified?: true;
  /** What Go is to record, before time and commit. */
  readonly module: RegExp;
}

const noTags = ['--depth=1', '--no-tags'];
const rows: Readonly<Record<string, Row>> = {
  'a depth-1 clone of the tag': {
    clone: ['--depth=1', '--branch=v1.36.2'],
    version: '',
    module: /^v1\.36\.2$/,
  },
  'a depth-1 clone of the commit, without tags': { clone: noTags, version: 'v1.36.2', module: /^v1\.36\.2$/ },
  'a full clone with a second tag': {
    clone: [],
    version: 'v1.36.2',
    secondTag: 'v1.36.3-alpha.0',
    module: /^v1\.36\.3-alpha\.0$/,
  },
  'a depth-1 clone of commits after the tag': {
    clone: noTags,
    version: 'described',
    commits: 3,
    module: /^v1\.36\.3-0\.[0-9]{14}-[0-9a-f]{12}$/,
  },
  'a dirty depth-1 clone': {
    clone: noTags,
    version: 'v1.36.2',
    modified: true,
    module: /^v1\.36\.2\+dirty$/,
  },
};

for (const [name, { clone, version, commits = 0, secondTag, modified, module }] of Object.entries(rows)) {
  test(`${name} makes the kubectl of the tree's own scripts in a full clone`, async () => {
    const source = join(await temporaryFolder(), 'source');
    await run('cp', ['-a', origin, source]);
    await addCommits(source, commits);
    if (secondTag) await git(source, ['tag', secondTag]);
    const [full, tree] = [await cloneOf(source), await cloneOf(source, ...clone)];
    if (modified) for (const it of [full, tree]) await appendFile(join(it, 'Makefile'), '# changed\n');
    const byHand = await madeByHand(full);
    const given = version === 'described' ? await versionIn(full) : version;
    const report = await built(tree, { 'git-version': given });
    assert.deepEqual(report.outcome, { kind: 'succeeded' });
    assert.match((await recordIn(tree)).module, module);
    assert.equal(report.made?.binaries[0]?.sha256, byHand);
    assert.ok(!(await exists(join(tree, '_output/kbuild/git'))));
  });
}

test('a shard sees what its plan saw: equal bytes from a clone that lacks a tag, and a work tree is refused', async () => {
  const source = join(await temporaryFolder(), 'source');
  await run('cp', ['-a', origin, source]);
  await git(source, ['tag', 'v1.36.3-alpha.0']);
  const full = await cloneOf(source);
  const plan = await planned(full);
  const inputs = { plan: renderPlan(plan), platforms: 'linux/amd64' };
  const tree = await cloneOf(source, '--depth=1', '--branch=v1.36.2');
  const report = await built(tree, inputs);
  assert.deepEqual(report.outcome, { kind: 'succeeded' });
  assert.equal(report.made?.binaries[0]?.sha256, await madeByHand(full));
  const linked = join(await temporaryFolder(), 'linked');
  await git(full, ['worktree', 'add', '--quiet', '--detach', linked]);
  const refused = await built(linked, inputs);
  assert.equal(refused.outcome.kind, 'failed');
  assert.match(
    JSON.stringify(refused.outcome),
    /plan has binaries with VCS fields, but this is a linked work/,
  );
});

test('a linked work tree without a plan is told that its binaries lack the fields', async () => {
  const full = await cloneOf(origin);
  const linked = join(await temporaryFolder(), 'linked');
  await git(full, ['worktree', 'add', '--quiet', '--detach', linked]);
  const report = await built(linked, {});
  assert.deepEqual(report.outcome, { kind: 'succeeded' });
  assert.match(report.warnings.join(), /linked work tree.*golang\/go#58218.*no VCS fields/);
  assert.deepEqual(await recordIn(linked), { module: '(devel)', vcs: 0 });
});

test('a binary that says something else than was planned fails the build, whatever the cause', async () => {
  const tree = await cloneOf(origin);
  // Its scripts change the tree while they build it.
  await appendFile(join(tree, 'hack/lib/golang.sh'), '\ntouch "$KUBE_ROOT/stray.go"\n');
  await git(tree, ['commit', '--quiet', '--all', '--message=Stray']);
  const report = await built(tree, { 'git-version': 'v1.36.2' });
  const { outcome } = report;
  assert.ok(outcome.kind === 'failed' && outcome.failure === 'stamp', JSON.stringify(outcome));
  assert.match(
    outcome.problems[0]?.what ?? '',
    /kubectl says of itself .*vcs\.modified "true" instead of "false"/,
  );
});

async function built(tree: string, inputs: Partial<Record<InputName, string>>): Promise<BuildReport> {
  await warm(tree, 'local');
  const host = testHost(tree, {});
  return build(host, loadedFor(host, { builder: 'local', target: 'kubectl', ...inputs }));
}

async function planned(tree: string): Promise<Plan> {
  const given: Readonly<Record<string, string>> = {
    target: 'kubectl',
    platforms: 'linux/amd64',
    'git-version': 'v1.36.2',
  };
  return (await makePlan(testHost(tree, {}), (name) => given[name] ?? '')).plan;
}

/** sha256. */
async function madeByHand(tree: string): Promise<string> {
  await warm(tree, 'local');
  const time = (await git(tree, ['log', '-1', '--format=%ct'])).trim();
  await runBash(tree, 'make all WHAT=cmd/kubectl', { SOURCE_DATE_EPOCH: time, GOENV: 'off' });
  await keepCompiled(tree, 'local');
  return (await digestOf(join(tree, kubectl))).sha256;
}

async function versionIn(tree: string): Promise<string> {
  const program = 'source hack/lib/init.sh; kube::version::get_version_vars; echo "$KUBE_GIT_VERSION"';
  return (await runBash(tree, program)).trim();
}

async function recordIn(tree: string): Promise<{ readonly module: string; readonly vcs: number }> {
  const { stdout } = await run('go', ['version', '-m', kubectl], { cwd: tree });
  const module = /\tmod\tk8s\.io\/kubernetes\t(\S+)/.exec(stdout)?.[1] ?? '';
  return { module, vcs: [...stdout.matchAll(/\tvcs/g)].length };
}

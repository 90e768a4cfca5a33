/** Whose the files are that go into the data container and come back: the caller's, whoever built before. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { temporaryFolder } from '../bundle/support.ts';
import { tagOf } from '../fixtures/miniature.ts';
import { commitChanges } from '../support/git.ts';
import { freePort, inData, kubectlRecipe, rsyncTree } from './rsync-support.ts';
import { forOthers, type Others, placed, type Typed } from './support.ts';

const other = 4321;
let others: Others;
before(async () => {
  others = await forOthers();
});
after(() => others?.stop());

/** As a user to whom the tree belongs, and everything in it. */
async function buildAs(user: number, tree: string, ...flags: readonly string[]): Promise<Typed> {
  own(user, tree);
  const built = await others.kbuild(user, tree, ['run', 'make', 'kubectl', '--sync=rsync', ...flags]);
  assert.equal(built.code, 0, built.stdout + built.stderr);
  return built;
}

function own(user: number, tree: string): void {
  execFileSync('chown', ['-R', `${user}:${user}`, tree]);
}

/** Paths of the tree that are not a user's. */
function foreignTo(user: number): string {
  return `find . -not -uid ${user} -o -not -gid ${user}`;
}

async function assertOwned(user: number, tree: string): Promise<void> {
  const here = execFileSync('bash', ['-c', foreignTo(user)], { cwd: tree, encoding: 'utf8' });
  assert.equal(here, '');
  assert.equal(await inData(tree, foreignTo(user)), '');
}

test('files here and in the volumes are those of the caller, also after a build of another user', async () => {
  const recipe = kubectlRecipe(
    `mkdir -p ${placed} && echo made >${placed}/kubectl && mkdir -p pkg/_made && echo made >pkg/_made/zz_generated.made.go`,
    'mkdir -p _output/dockerized/go/cache/mod/module && chmod a-w _output/dockerized/go/cache/mod/module',
  );
  const changes = { ...recipe, '.gitignore': (text: string) => `${text}/pkg/_made/\n` };
  const tree = await rsyncTree('v1.28', { changes, parent: await openFolder() });
  const first = await buildAs(other, tree);
  assert.doesNotMatch(first.stdout, /belongs to/);
  await assertOwned(other, tree);

  const second = await buildAs(0, tree);
  assert.match(second.stdout, /kube-build-data-\S+ belongs to 4321:4321; it is made 0:0's/);
  await assertOwned(0, tree);

  const third = await buildAs(other, tree, `--rsync-port=${await freePort()}`);
  assert.match(third.stdout, /kube-build-data-\S+ belongs to 0:0; it is made 4321:4321's/);
  await assertOwned(other, tree);

  // What an older image has cached goes, Go's read-only modules too.
  const module = join(tree, '_output/dockerized/go/cache/mod/module');
  mkdirSync(join(module, 'older'), { recursive: true });
  chmodSync(module, 0o555);
  own(0, tree);
  await commitChanges(tree, tagOf('v1.28'), { 'build/build-image/VERSION': () => '6\n' });
  await buildAs(other, tree);
  assert.equal(existsSync(join(module, 'older')), false);
  await assertOwned(other, tree);
});

test('in the volume of a tree from v1.35 on too', async () => {
  const changes = kubectlRecipe(`mkdir -p ${placed} && echo made >${placed}/kubectl`);
  const tree = await rsyncTree('v1.36', { changes, parent: await openFolder() });
  await buildAs(other, tree);
  await assertOwned(other, tree);
  const second = await buildAs(0, tree);
  assert.match(second.stdout, /kube-build-data-\S+ belongs to 4321:4321; it is made 0:0's/);
  await assertOwned(0, tree);
});

/** Where other users may go. */
async function openFolder(): Promise<string> {
  const folder = await temporaryFolder();
  chmodSync(folder, 0o755);
  return folder;
}

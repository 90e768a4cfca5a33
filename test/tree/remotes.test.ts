/** No question of ours makes a clone fetch, however much it lacks, and none shows the password that a remote's address holds. */

import assert from 'node:assert/strict';
import { chmod, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { makePlan } from '../../src/commands/plan.ts';
import { changedFiles, ignoredFiles } from '../../src/host/git.ts';
import { gitWords } from '../../src/host/git-environment.ts';
import { renderPlan } from '../../src/release/plan.ts';
import { git } from '../support/git.ts';
import { cloneOf, miniature, refusalOf, runBash, stampOf, temporaryFolder, testHost } from './support.ts';

const password = 'sesame-7391';
const address = `mark://builder:${password}@example.invalid/kubernetes`;

/** A partial clone whose remote is reached by a program of ours, which leaves a mark and fails as git's own do. */
async function partialClone(...options: readonly string[]) {
  const origin = await miniature();
  await git(origin, ['config', 'uploadpack.allowFilter', 'true']);
  const tree = await cloneOf(origin, ...options);
  const bin = await temporaryFolder();
  const mark = join(bin, 'mark');
  const helper = join(bin, 'git-remote-mark');
  await writeFile(
    helper,
    `#!/bin/sh\necho "$@" >> ${mark}\necho "fatal: unable to access '$2'" >&2\nexit 128\n`,
  );
  await chmod(helper, 0o755);
  await git(tree, ['remote', 'set-url', 'origin', address]);
  const environment = { PATH: `${bin}:${process.env.PATH}` };
  return { origin, tree, environment, fetched: async () => (await readdir(bin)).includes('mark') };
}

const clones: Readonly<Record<string, readonly string[]>> = {
  'without blobs': ['--filter=blob:none', '--sparse'],
  'without trees': ['--filter=tree:0', '--sparse'],
  'without files on disk': ['--filter=blob:none', '--no-checkout'],
  'without trees and files on disk': ['--filter=tree:0', '--no-checkout'],
};

for (const [name, options] of Object.entries(clones)) {
  test(`a partial clone ${name} is asked without a fetch, and what is said has no password`, async () => {
    const { origin, tree, environment, fetched } = await partialClone(...options);
    // Else it is no source tree.
    await runBash(origin, 'git archive HEAD | tar -x -C "$TREE"', { TREE: tree });
    const said = [
      await refusalOf(tree, { inputs: { target: 'release' }, environment }),
      await refusalOf(tree, { inputs: { target: 'kubectl' }, environment }),
    ];
    const env = { HOME: process.env.HOME ?? '', ...environment };
    await changedFiles(tree, env);
    await ignoredFiles(tree, ['cluster'], env);
    assert.ok(!said.join('\n').includes(password), said.join('\n'));

    assert.equal(await fetched(), false);
  });
}

test('neither stamp nor plan nor warnings hold the address of a remote', async () => {
  const { tree, environment } = await partialClone('--filter=blob:none');
  const prepared = await stampOf(tree, { environment });
  const { plan } = await makePlan(testHost(tree, { environment }), () => '');
  const all = JSON.stringify(prepared) + renderPlan(plan);
  assert.ok(!all.includes(password) && !all.includes('example.invalid'), all);
});

const words: readonly (readonly [said: string, shown: string])[] = [
  [
    "fatal: unable to access 'https://me:word@host/x': gone\n",
    "fatal: unable to access 'https://***@host/x': gone",
  ],
  ['fatal: ssh://token@host:22/x and\n  http://a:b@c@d/e\n', 'fatal: ssh://***@host:22/x and http://***@d/e'],
  ['fatal: not a git repository: /a@b/c', 'fatal: not a git repository: /a@b/c'],
];

for (const [said, shown] of words) {
  test(`of git's ${JSON.stringify(said)} is shown ${JSON.stringify(shown)}`, () =>
    assert.equal(gitWords(said), shown));
}

/** Settings of a clone or a machine by which git finds no work tree: what is wrong is said, and the command repairs it. */

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readTreeContent } from '../../src/host/tree-content.ts';
import { miniature, refusalOf, runBash, stampOf, temporaryFolder, typeRepair } from './support.ts';

const repaired: Readonly<Record<string, readonly [make: string, says: RegExp]>> = {
  'a clone that says it is bare': ['git config core.bare true', /config --unset core\.bare/],
  'a work tree elsewhere': [
    'git config core.worktree "$HOME"',
    /its work tree elsewhere.*config --unset core\.worktree/s,
  ],
  'a work tree that is nowhere': [
    'git config core.worktree /nonexistent',
    /in "\/nonexistent" \(core\.worktree\)/,
  ],
};

for (const [name, [make, says]] of Object.entries(repaired)) {
  test(`${name} is refused with the command that repairs it`, async () => {
    const environment = { HOME: await temporaryFolder(), GIT_CONFIG_NOSYSTEM: '1' };
    const tree = await miniature([{ name: 'v1.36.0' }]);
    await runBash(tree, make, environment);
    const said = await refusalOf(tree, { environment });
    assert.match(said, says);
    await typeRepair(said, environment);
    assert.equal((await stampOf(tree, { environment })).stamp.gitTreeState, 'clean');
  });
}

test('a wrong line in the settings of the machine is to be corrected, and no repository to be repaired', async () => {
  const HOME = await temporaryFolder();
  await writeFile(join(HOME, '.gitconfig'), '[x\n');
  const said = await refusalOf(await miniature([{ name: 'v1.36.0' }]), { environment: { HOME } });
  assert.match(said, /bad config line 1 in file .*\.gitconfig.*Correct that line/s);
});

test('a clone whose log is to be written in UTF-16 is read all the same', async () => {
  const tree = await miniature([{ name: 'v1.36.0' }]);
  await runBash(tree, 'git config i18n.logOutputEncoding UTF-16');
  assert.equal((await stampOf(tree)).stamp.gitVersion, 'v1.36.0');
});

test('a temporary folder that is not there is told as that', async () => {
  const tree = await miniature([{ name: 'v1.36.0' }]);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = '/nonexistent';
  try {
    await assert.rejects(
      readTreeContent(tree, 'HEAD', { PATH: process.env.PATH ?? '' }),
      /temporary folder "\/nonexistent" \(ENOENT\).*TMPDIR/,
    );
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
});

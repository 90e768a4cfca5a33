/** A release whose output lies on another file system, by a link in the tree, is the release of a plain folder; the link stays. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { lstatSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { builtWorkspace, checkSums, digestsOf, release } from './release-support.ts';
import { errorsOf } from './support.ts';

const disk = mkdtempSync('/dev/shm/kbuild-');
after(() => rmSync(disk, { recursive: true, force: true }));

test('a release is packed through a link to another file system to the same bytes', async () => {
  const workspace = await builtWorkspace();
  const plain = await release(workspace);
  assert.equal(plain.exitCode, 0, plain.stdout.slice(-3000));
  const output = join(workspace, '_output');
  execFileSync('cp', ['-a', `${output}/dockerized`, disk]);
  rmSync(output, { recursive: true });
  symlinkSync(disk, output);
  assert.notEqual(statSync(output).dev, statSync(workspace).dev);
  const linked = await release(workspace);
  assert.equal(linked.exitCode, 0, linked.stdout.slice(-3000));
  assert.deepEqual(digestsOf(linked), digestsOf(plain));
  assert.ok(lstatSync(output).isSymbolicLink());
  checkSums(linked.outputs['output-directory'] ?? '');

  rmSync(disk, { recursive: true });
  const dangling = await release(workspace);
  assert.equal(dangling.exitCode, 1);
  assert.match(errorsOf(dangling), /_output is a link to "\/dev\/shm\/.*", where nothing is/);
  assert.ok(!dangling.stdout.includes('    at '), dangling.stdout);
});

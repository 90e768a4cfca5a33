/** Output that lies on another disk, by a link in the tree: both ways into a container build there, and the link stays. */

import assert from 'node:assert/strict';
import { existsSync, lstatSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../bundle/support.ts';
import { runContainer, warmTree } from './support.ts';

const ways = [
  ['v1.36', 'bind', 'absolute'],
  ['v1.28', 'bind', 'relative'],
  ['v1.28', 'rsync', 'absolute'],
] as const;

for (const [flavor, sync, link] of ways) {
  test(`${flavor} is built by ${sync} where _output is ${link === 'absolute' ? 'an absolute' : 'a relative'} link to another folder`, async () => {
    const tree = await warmTree(flavor);
    const disk = join(await temporaryFolder(), 'disk');
    const output = join(tree, '_output');
    if (existsSync(output)) renameSync(output, disk);
    else mkdirSync(disk);
    symlinkSync(link === 'absolute' ? disk : relative(tree, disk), output);
    const run = await runContainer(tree, { target: 'kubectl', platforms: 'linux/amd64', sync });
    assert.equal(run.exitCode, 0, run.stdout.slice(-4000));
    assert.ok(lstatSync(output).isSymbolicLink());
    assert.ok(existsSync(join(disk, 'dockerized/bin/linux/amd64/kubectl')));
    assert.equal(run.outputs['git-tree-state'], 'clean');
  });
}

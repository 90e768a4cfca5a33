/** The rsync daemon of a remote engine: its port forwarded, as `ssh -L` does it, or its own address. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { errorsOf } from '../bundle/support.ts';
import { docker } from '../support/docker.ts';
import { forward } from '../support/forwarder.ts';
import { watchProcesses } from '../support/process-watch.ts';
import { type Remote, runThere, startRemote, tunnelTo } from './remote-support.ts';
import { freePort, inData, objectsOf, quick, rsyncTree, runSync } from './rsync-support.ts';
import { kbuild, namesOf } from './support.ts';

let remote: Remote;
let tree = '';
before(async () => {
  remote = await startRemote();
  tree = await rsyncTree('v1.28', {
    engine: remote.engine,
    parent: remote.hidden,
    changes: {
      ...quick,
      // For a look at it later.
      'build/build-image/rsyncd.sh': (text) =>
        text.replace(/^exec rsync/m, 'cp $folder/conf $HOME/_output/dockerized/conf || true\nexec rsync'),
    },
  });
});
after(() => remote.stop());

/** Where rsync has synced the tree to while something ran. */
function destinations(commands: readonly string[]): readonly string[] {
  const found = commands
    .filter((command) => command.includes(`${tree}/`))
    .flatMap((command) => /^rsync .*rsync:\/\/k8s@([0-9.:]+)\/k8s/.exec(command)?.[1] ?? []);
  return [...new Set(found)];
}

test('a port that leads nowhere is told, with what to do about it', async () => {
  const port = await freePort();
  const run = await runSync(tree, { 'rsync-port': String(port) }, { engine: remote.engine });
  assert.equal(run.outputs.failure, 'network', run.stdout);
  const says = new RegExp(
    `^the rsync daemon in kube-rsync-\\S+ cannot be reached at 127\\.0\\.0\\.1:${port} nor at [0-9.]+: .*ssh -L`,
  );
  assert.match(errorsOf(run), says);
  const { data, image } = await namesOf(tree);
  assert.deepEqual(await objectsOf(tree, remote.engine), [data, image].sort());
});

test('a forwarded port is all that it needs', async () => {
  const port = await freePort();
  await forward({ path: await tunnelTo(remote, port) }, { port });
  const processes = watchProcesses();
  const run = await runSync(tree, { sync: 'auto', 'rsync-port': String(port) }, { engine: remote.engine });
  assert.equal(run.exitCode, 0, run.stdout);
  assert.deepEqual(destinations(processes.stop()), [`127.0.0.1:${port}`]);
  assert.ok(existsSync(join(tree, '_output/dockerized/bin/linux/amd64/kubectl')));
});

test('where the port is of no use, the container is asked at its own address, and lets all ours in', async () => {
  // On the engine's own machine, whose loopback refuses the port, and which comes from an address outside the bridge.
  const port = await freePort();
  const reject = ['-o', 'lo', '-p', 'tcp', '--dport', String(port), '-j', 'REJECT'];
  await runThere(remote, 'net', ['iptables', '-I', 'OUTPUT', ...reject, '--reject-with', 'tcp-reset']);
  const format = '--format={{range .IPAM.Config}}{{.Subnet}}{{end}}';
  const subnet = (await docker(remote.engine, ['network', 'inspect', format, 'bridge'])).trim();
  for (const command of [
    'link add kbuild0 type veth peer name kbuild1',
    'link set kbuild0 up',
    'link set kbuild1 up',
    'address add 203.0.113.9/24 dev kbuild0',
    'address add 198.51.100.7/24 dev kbuild0',
    `route replace ${subnet} dev docker0 src 198.51.100.7`,
  ]) {
    await runThere(remote, 'net', ['ip', ...command.split(' ')]);
  }

  const processes = watchProcesses();
  const args = ['run', `--rsync-port=${port}`, `--docker-host=${remote.socket}`, '--', 'true'];
  const ran = await kbuild(tree, args, { before: remote.there('net', []) });
  assert.equal(ran.code, 0, ran.stdout + ran.stderr);
  const [address = '', ...others] = destinations(processes.stop());
  assert.deepEqual(others, []);
  assert.match(address, /^172\.[0-9.]+:8730$/);
  const conf = await inData(tree, 'cat _output/dockerized/conf', remote.engine);
  assert.match(
    conf,
    new RegExp(`hosts allow = ${subnet} (?:\\S+ )?203\\.0\\.113\\.9 198\\.51\\.100\\.7$`, 'm'),
  );
});

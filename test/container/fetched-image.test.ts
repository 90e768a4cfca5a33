/** What an image is held against that a plan names, and what a job does while one is fetched. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { errorsOf, temporaryFolder } from '../bundle/support.ts';
import { dockerConfigWithBuildx } from '../support/buildx.ts';
import { clientEnvironment, docker } from '../support/docker.ts';
import { smallImage } from '../support/kube-cross.ts';
import { runAction } from '../support/mini-runner.ts';
import { pushOnDefault } from '../support/mini-runner-environment.ts';
import { type Registry, startRegistry } from '../support/registry.ts';
import { startStandIn } from '../support/stand-in.ts';
import { until } from '../support/waiting.ts';
import { containersOf, containerTree, engine, runContainer } from './support.ts';

let open: Registry;
let tree = '';
let small = '';

before(async () => {
  open = await startRegistry();
  tree = await containerTree('v1.36');
  small = await smallImage(engine, 'kbuild-small/fetched:v1');
});

after(async () => {
  await open?.stop();
  await docker(engine, ['rmi', small]).catch(() => {});
});

test('a plan pins kube-cross by digest, and a tag that was moved since is refused before anything of the tree runs', async () => {
  const tag = 'v1.36.0-go1.26.0-bullseye.0';
  const other = await smallImage(engine, 'kbuild-small/other:v1');
  const environment = {
    DOCKER_CONFIG: await dockerConfigWithBuildx(),
    KUBE_CROSS_IMAGE: await untagged(open.push(engine, small, `planned/kube-cross:${tag}`)),
  };
  const planned = await runAction({
    action: 'plan/action.yml',
    workspace: tree,
    inputs: { target: 'all', what: 'cmd/kubectl', platforms: 'linux/amd64' },
    environment: { ...clientEnvironment(engine), ...environment },
  });
  assert.match(planned.outputs.plan ?? '', /"kubeCrossDigest":"sha256:[0-9a-f]{64}"/, planned.stdout);
  const plan = planned.outputs.plan ?? '';
  const buildIn = (name: string) =>
    runContainer(tree, { plan, platforms: 'linux/amd64' }, { environment: { KUBE_CROSS_IMAGE: name } });

  // It is that image, by whatever name, and only then it counts that there is nothing in it.
  const mirror = await untagged(open.push(engine, small, `mirror/kube-cross:${tag}`));
  for (const name of [environment.KUBE_CROSS_IMAGE, mirror]) {
    const run = await buildIn(name);
    assert.match(errorsOf(run), /^the image \S+ has no bash/, run.stdout);
    await docker(engine, ['rmi', `${name}:${tag}`]);
  }

  await open.push(engine, other, `planned/kube-cross:${tag}`);
  const moved = await buildIn(environment.KUBE_CROSS_IMAGE);
  assert.equal(moved.outputs.failure, 'image', moved.stdout);
  assert.match(
    errorsOf(moved),
    /^the plan has kube-cross sha256:\S+, and \S+ is \S+@sha256:\S+ here\. A tag that was moved/,
  );
  assert.deepEqual(await containersOf(tree), []);
  await docker(engine, ['rmi', other, `${environment.KUBE_CROSS_IMAGE}:${tag}`]);
});

test('the cache is asked for while kube-cross is fetched, and nothing of it is left when there is no image', async () => {
  const standIn = await startStandIn();
  const [reference, bin] = [await open.push(engine, small, 'beside:v1'), await temporaryFolder()];
  const [begun, asked] = [join(bin, 'begun'), join(bin, 'asked')];
  await writeFile(join(bin, 'docker'), waitingPull(begun, asked), { mode: 0o755 });
  const environment = { ...standIn.environment, PATH: `${bin}:${process.env.PATH}` };
  const build = (image: string) =>
    runContainer(
      tree,
      { target: 'kubectl', 'kube-cross-image': image, 'cache-mode': 'read-write' },
      { environment, event: pushOnDefault },
    );
  const running = build(reference);
  // Whichever of them were to wait for the other one, it would wait for ever.
  await until(() => existsSync(begun) && standIn.calls().length > 0, running);
  await writeFile(asked, '');
  const run = await running;
  assert.match(errorsOf(run), /^the image \S+ has no bash/, run.stdout);
  assert.match(run.stdout, /beside:v1 is fetched, and meanwhile .*Status: Downloaded newer image/s);
  const lookUps = standIn.calls().length;
  const absent = await build(`${open.address}/absent:v1`);
  assert.match(errorsOf(absent), /absent:v1 is not here and the registry does not have it/);
  assert.ok(standIn.calls().length > lookUps);
  assert.deepEqual(
    readdirSync(tree, { recursive: true }).filter((name) => String(name).endsWith('.unfinished')),
    [],
  );
  await docker(engine, ['rmi', reference]);
  await standIn.stop();
});

/** A docker whose pull says that it has begun, and waits until something else has happened. */
function waitingPull(begun: string, asked: string): string {
  const docker = execFileSync('which', ['docker'], { encoding: 'utf8' }).trim();
  return `#!/bin/sh
case " $* " in
*' pull '*)
  touch ${begun}
  for i in $(seq 600); do test -e ${asked} && exec ${docker} "$@"; sleep 0.1; done
  exit 9 ;;
esac
exec ${docker} "$@"
`;
}

async function untagged(reference: Promise<string>): Promise<string> {
  return (await reference).replace(/:[^:/]*$/, '');
}

/** Which image a build runs in, and how it comes from a registry: with patience, with a login, or with one clear error. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { errorsOf, temporaryFolder } from '../bundle/support.ts';
import { dockerConfigWithBuildx } from '../support/buildx.ts';
import { clientEnvironment, docker, hasImage } from '../support/docker.ts';
import { ensureKubeCross, ensureLeanKubeCross, smallImage } from '../support/kube-cross.ts';
import { fakeToken, runAction } from '../support/mini-runner.ts';
import { pushOnDefault } from '../support/mini-runner-environment.ts';
import { type Registry, registryUser, startRegistry } from '../support/registry.ts';
import { startStandIn } from '../support/stand-in.ts';
import { until } from '../support/waiting.ts';
import { containersOf, containerTree, engine, kbuild, runContainer, warmTree } from './support.ts';

const password = 'open sesame';
let open: Registry;
let closed: Registry;
let tree = '';
let small = '';

before(async () => {
  [open, closed] = await Promise.all([startRegistry(), startRegistry({ password })]);
  tree = await containerTree('v1.36');
  small = await smallImage(engine, 'kbuild-small/image:v1');
});

after(async () => {
  await Promise.all([open?.stop(), closed?.stop()]);
  await docker(engine, ['rmi', small]).catch(() => {});
});

test('kube-cross is pulled from base-image-registry, and recorded with the digest that the registry gave', async () => {
  const name = 'mirror/build-image/kube-cross';
  const lean = 'kbuild-lean/kube-cross:v1';
  await ensureLeanKubeCross(engine, lean);
  const reference = await open.push(engine, lean, `${name}:v1.31.0-go1.22.6-bullseye.0`);
  await docker(engine, ['rmi', lean]);
  assert.ok(!(await hasImage(engine, reference)));
  open.failPulls(2);
  const workspace = await warmTree('v1.31');
  const run = await runContainer(workspace, {
    target: 'kubectl',
    'base-image-registry': `${open.address}/mirror/build-image/`,
  });
  assert.equal(run.exitCode, 0, run.stdout);
  const escaped = `${open.address}/${name}`.replaceAll('.', '\\.');
  assert.match(run.outputs['kube-cross'] ?? '', new RegExp(`^${escaped}@sha256:[0-9a-f]{64}$`));
  const id = (await docker(engine, ['image', 'inspect', '--format={{.Id}}', reference])).trim();
  assert.equal(run.outputs['kube-cross-platform'], `linux/amd64 ${id}`);
  const retries = run.stdout.match(/could not be fetched \(.*503.*\); next try in \d+ s$/gm);
  assert.equal(retries?.length, 2, run.stdout);

  const asked = open.requests().length;
  const pinned = { target: 'kubectl', 'kube-cross-image': run.outputs['kube-cross'] ?? '' };
  const again = await runContainer(workspace, pinned);
  assert.equal(again.outputs['kube-cross'], run.outputs['kube-cross'], again.stdout);
  assert.equal(again.outputs['content-digest'], run.outputs['content-digest']);
  assert.equal(open.requests().length, asked, 'an image that is here is not pulled');
  await docker(engine, ['rmi', '--force', id]);
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
    /^the plan has kube-cross sha256:\S+, and \S+ is \S+@sha256:\S+ here: .*moved/,
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

interface Refusal {
  readonly image: () => string;
  /** Folder for DOCKER_CONFIG. */
  readonly login?: () => Promise<string>;
  readonly says: RegExp;
}

const refusals: Readonly<Record<string, Refusal>> = {
  'a tag that the registry does not have': {
    image: () => `${open.address}/small:v9`,
    says: /small:v9 is not here and the registry does not have it: .*Check the tag/,
  },
  'a repository that the registry does not have': {
    image: () => `${open.address}/nothing:v1`,
    says: /nothing:v1 is not here and the registry does not have it/,
  },
  'a registry that wants a login': {
    image: () => `${closed.address}/small:v1`,
    says: /small:v1 is not here and the registry refuses it: .*Log in first/,
  },
  'a login that is refused': {
    image: () => `${closed.address}/small:v1`,
    login: async () => forgedLogin(await closed.login(engine)),
    says: /small:v1 is not here and the registry refuses it: .*Log in first/,
  },
};

/** The same login with another password. */
async function forgedLogin(folder: string): Promise<string> {
  const path = `${folder}/config.json`;
  const wrong = Buffer.from(`${registryUser}:${fakeToken}`).toString('base64');
  await writeFile(path, (await readFile(path, 'utf8')).replace(/"auth": "[^"]*"/, `"auth": "${wrong}"`));
  return folder;
}

test('an image that cannot be had ends with one error, at once, and leaves nothing', async (context) => {
  await open.push(engine, small, 'small:v1');
  await closed.push(engine, small, 'small:v1');
  for (const [name, { image, login, says }] of Object.entries(refusals)) {
    await context.test(name, async () => {
      const environment = login ? { DOCKER_CONFIG: await login() } : {};
      const run = await runContainer(
        tree,
        { target: 'kubectl', 'kube-cross-image': image() },
        { environment },
      );
      assert.equal(run.exitCode, 1);
      assert.equal(run.outputs.failure, 'image');
      assert.match(errorsOf(run), says);
      assert.equal(run.annotations.filter((it) => it.type === 'error').length, 1);
      assert.doesNotMatch(run.stdout, /next try/);
      assert.deepEqual(await containersOf(tree), []);
    });
  }
});

test("Docker's login configuration opens the registry; what has no shell is no kube-cross", async () => {
  const image = await closed.push(engine, small, 'mine/small:v2');
  const run = await runContainer(
    tree,
    { target: 'kubectl', 'kube-cross-image': image },
    { environment: { DOCKER_CONFIG: await closed.login(engine) } },
  );
  assert.ok(await hasImage(engine, image));
  assert.equal(run.outputs.failure, 'image');
  assert.match(errorsOf(run), /^the image \S+\/mine\/small:v2 has no bash\. Give a kube-cross image/);
  assert.ok(!run.stdout.includes(password) && !run.stdout.includes(Buffer.from(password).toString('base64')));
  assert.deepEqual(await containersOf(tree), []);
  await docker(engine, ['rmi', image]);
});

const ofEnvironment = {
  KUBE_BASE_IMAGE_REGISTRY: 'registry.invalid/base/',
  KUBE_CROSS_IMAGE: 'registry.invalid/mine/cross',
  KUBE_CROSS_VERSION: 'v9',
};

test('KUBE_CROSS_IMAGE and KUBE_CROSS_VERSION of the environment are taken by trees that know them', async () => {
  const image = 'registry.invalid/mine/cross:v9';
  await ensureKubeCross(engine, image);
  const later = await kbuild(tree, ['run', '--', 'true'], { environment: ofEnvironment });
  assert.equal(later.code, 0, later.stdout + later.stderr);
  const earlier = await containerTree('v1.20');
  const ofRegistry = 'registry.invalid/base/kube-cross:v1.15.5-1';
  await ensureKubeCross(engine, ofRegistry);
  const run = await kbuild(earlier, ['run', '--', 'true'], { environment: ofEnvironment });
  assert.equal(run.code, 0, run.stdout + run.stderr);
  await docker(engine, ['rmi', image, ofRegistry]);
});

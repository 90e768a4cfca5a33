/**
 * Which image a build runs in, and how it comes from a registry: with patience, with a login, or with one clear error; and
 * from a folder, where there is no network.
 */

import assert from 'node:assert/strict';
import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { errorsOf, temporaryFolder } from '../bundle/support.ts';
import { docker, hasImage } from '../support/docker.ts';
import { ensureKubeCross, ensureLeanKubeCross, smallImage } from '../support/kube-cross.ts';
import { fakeToken, runPost } from '../support/mini-runner.ts';
import { pushOnDefault } from '../support/mini-runner-environment.ts';
import { type Registry, registryUser, startRegistry } from '../support/registry.ts';
import { startStandIn } from '../support/stand-in.ts';
import {
  containersOf,
  containerTree,
  engine,
  inEighteenMonths,
  kbuild,
  runContainer,
  warmTree,
} from './support.ts';

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

test('kube-cross is the one that the registry gave, pulled, pulled beside a cache, and by its digest out of a prefetched folder by rsync without a network', async () => {
  const name = 'mirror/build-image/kube-cross';
  const lean = 'kbuild-lean/kube-cross:v1';
  await ensureLeanKubeCross(engine, lean);
  const reference = await open.push(engine, lean, `${name}:v1.31.0-go1.22.6-bullseye.0`);
  await docker(engine, ['rmi', lean]);
  assert.ok(!(await hasImage(engine, reference)));
  open.failPulls(2);
  const workspace = await warmTree('v1.31');
  const mirror = `${open.address}/mirror/build-image/`;
  const standIn = await startStandIn();
  const options = { event: pushOnDefault, environment: standIn.environment };
  const inputs = { target: 'kubectl', 'base-image-registry': mirror, 'cache-mode': 'read-write' };
  const run = await runContainer(workspace, inputs, options);
  assert.equal(run.exitCode, 0, run.stdout);
  const post = await runPost({ ...options, workspace, inputs }, run);
  assert.match(post.stdout, /^Cache \S+: saved \(/m);
  const escaped = `${open.address}/${name}`.replaceAll('.', '\\.');
  assert.match(run.outputs['kube-cross'] ?? '', new RegExp(`^${escaped}@sha256:[0-9a-f]{64}$`));
  const id = (await docker(engine, ['image', 'inspect', '--format={{.Id}}', reference])).trim();
  assert.equal(run.outputs['kube-cross-platform'], `linux/amd64 ${id}`);
  const retries = run.stdout.match(/could not be fetched \(.*503.*\); next try in \d+ s$/gm);
  assert.equal(retries?.length, 2, run.stdout);

  await docker(engine, ['rmi', reference]);
  await rm(join(workspace, '_output'), { recursive: true });
  const fresh = await runContainer(workspace, inputs, options);
  await standIn.stop();
  assert.match(fresh.stdout, /is fetched, and meanwhile .*Status: Downloaded newer image/s);
  assert.equal(fresh.outputs['cache-outcome'], 'exact', fresh.stdout);
  assert.match(fresh.stdout, /The build used \d{2,} of \d+ entries/);
  assert.equal(fresh.outputs['content-digest'], run.outputs['content-digest']);

  const asked = open.requests().length;
  const pinned = run.outputs['kube-cross'] ?? '';
  const folder = join(await temporaryFolder(), 'prefetched');
  const fetched = await kbuild(workspace, ['prefetch', folder, 'kubectl', `--kube-cross-image=${pinned}`]);
  assert.equal(fetched.code, 0, fetched.stdout + fetched.stderr);
  assert.equal(open.requests().length, asked, 'an image that is here is not pulled');
  await docker(engine, ['rmi', '--force', id]);
  open.failPulls(Number.POSITIVE_INFINITY);
  const offline = { 'kube-cross-image': pinned, prefetched: folder, network: 'none' };
  // The image kube-build is made here, from a name that no registry is asked for.
  const without = await runContainer(
    workspace,
    { target: 'kubectl', sync: 'rsync', ...offline },
    { environment: inEighteenMonths },
  );
  assert.equal(without.exitCode, 0, without.stdout);
  for (const output of ['kube-cross', 'kube-cross-platform', 'content-digest'])
    assert.equal(without.outputs[output], run.outputs[output], output);
  assert.equal(open.requests().length, asked, 'no registry is asked');
  const flags = Object.entries(offline).map(([name, value]) => `--${name}=${value}`);
  const devices = await kbuild(workspace, ['run', ...flags, '--', 'cat', '/proc/net/dev']);
  assert.deepEqual(devices.stdout.match(/^ *\w+:/gm), ['    lo:'], devices.stderr);

  const cleaned = await kbuild(workspace, ['make-clean']);
  assert.equal(cleaned.code, 0, cleaned.stderr);
  await docker(engine, ['rmi', '--force', id]);
  await assertNamed(workspace, folder);
  open.failPulls(0);
});

/** What a build asks for and was not fetched, and what is gone of the folder. */
async function assertNamed(workspace: string, prefetched: string): Promise<void> {
  const inputs = { target: 'kubectl', prefetched };
  const other = 'mirror.invalid/kube-cross:v9';
  const elsewhere = await runContainer(workspace, { ...inputs, 'kube-cross-image': other });
  assert.equal(
    errorsOf(elsewhere),
    `the image ${other} is not in ${prefetched}, which is given as prefetched. Run \`kbuild prefetch ${prefetched}\` where there is a network, with target, platforms and flags of this build (docs/offline.md)`,
  );
  const [largest, smallest] = await largestAndSmallest(join(prefetched, 'oci/blobs/sha256'));
  await rm(smallest);
  await truncate(largest, 1);
  const broken = await runContainer(workspace, inputs);
  assert.match(
    errorsOf(broken),
    new RegExp(`^${largest} has 1 bytes instead of \\d+, says kbuild-prefetch`, 'm'),
  );
  assert.match(errorsOf(broken), new RegExp(`^${smallest} is missing, says kbuild-prefetch`, 'm'));
  assert.deepEqual(await containersOf(workspace), []);
}

async function largestAndSmallest(folder: string): Promise<readonly [string, string]> {
  const paths = (await readdir(folder)).map((name) => join(folder, name));
  const sized = await Promise.all(paths.map(async (path) => ({ path, size: (await stat(path)).size })));
  sized.sort((a, b) => b.size - a.size);
  return [sized[0]?.path ?? '', sized.at(-1)?.path ?? ''];
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

/** What the container tests stand on: an engine, the stand-in of kube-cross, a second engine, a registry. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { docker, dockerFed, sharedEngine } from '../support/docker.ts';
import { startEngine, startRemoteEngine } from '../support/engine.ts';
import { type Defect, ensureBrokenImage, ensureKubeCross, smallImage } from '../support/kube-cross.ts';
import { projectRoot } from '../support/project.ts';
import { startRegistry } from '../support/registry.ts';

const engine = sharedEngine();
const kubeCross = 'registry.example/build-image/kube-cross:v1.20.2-1';
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kbuild-engine-'));
  await ensureKubeCross(engine, kubeCross);
});

after(() => rm(folder, { recursive: true, force: true }));

const programs: readonly (readonly [args: readonly string[], says: RegExp])[] = [
  [['go', 'version'], /^go version go1\.19/],
  [['go', 'env', 'GOROOT', 'GOPATH'], /^\/usr\/local\/go\n\/go\n$/],
  [['make', '--version'], /^GNU Make/],
  [['git', '--version'], /^git version/],
  [['rsync', '--version'], /^rsync/],
  [['ip', '-brief', 'address'], /^lo /],
];

for (const [args, says] of programs) {
  test(`${args.join(' ')} works in the stand-in as an unknown user`, async () => {
    assert.match(await docker(engine, ['run', '--rm', '--user=1234', kubeCross, ...args]), says);
  });
}

test('a folder of ours is the same folder in a container', async () => {
  await writeFile(join(folder, 'ours'), 'from outside');
  const script = 'cat /mine/ours; echo from inside >/mine/theirs';
  const mount = `--volume=${folder}:/mine`;
  assert.equal(await docker(engine, ['run', '--rm', mount, kubeCross, 'sh', '-c', script]), 'from outside');
  assert.equal(await readFile(join(folder, 'theirs'), 'utf8'), 'from inside\n');
});

const defects: readonly (readonly [Defect, program: string])[] = [
  ['without-make', 'make'],
  ['without-go', 'go'],
  ['without-bash', 'bash'],
];

for (const [defect, program] of defects) {
  test(`the image ${defect} has no ${program}`, async () => {
    const image = `registry.example/${defect}`;
    await ensureBrokenImage(engine, defect, image);
    await docker(engine, ['run', '--rm', image, 'git', '--version']);
    await assert.rejects(docker(engine, ['run', '--rm', image, program]), /executable file not found/);
  });
}

test('a remote engine sees our folders only where nothing hides them', async () => {
  const hidden = join(folder, 'hidden');
  for (const path of [join(hidden, 'workspace'), join(folder, 'shown')])
    await mkdir(path, { recursive: true });
  const remote = await startRemoteEngine(join(folder, 'remote'), [hidden]);
  try {
    assert.match(remote.host, /^tcp:/);
    const image = await smallImage(remote, 'registry.example/small:v1');
    const create = (source: string) =>
      docker(remote, ['create', `--mount=type=bind,target=/mine,source=${source}`, image, 'program']);
    await create(join(folder, 'shown'));
    await assert.rejects(create(join(hidden, 'workspace')), /source path does not exist/);
  } finally {
    await remote.stop();
  }
});

test('the data root of an engine can be small', async () => {
  const small = await startEngine({ folder: join(folder, 'small'), dataRootSize: 20_000_000 });
  try {
    await writeFile(join(folder, 'big'), Buffer.alloc(30_000_000));
    const archive = { program: 'tar', args: ['-C', folder, '-c', 'big'] };
    await assert.rejects(dockerFed(small, archive, ['import', '-']), /no space left on device/);
  } finally {
    await small.stop();
  }
});

test("where the tests' own engine does not start, no other one takes its place", async () => {
  const bin = join(folder, 'bin');
  await mkdir(bin);
  // A client whose engine is there, as on a developer's machine, and no dockerd.
  await writeFile(join(bin, 'docker'), `#!/bin/sh\necho ${engine.host}\n`, { mode: 0o755 });
  const program = join(projectRoot, 'build/test/support/engine-cli.js');
  const started = promisify(execFile)(process.execPath, [program, 'start', join(folder, 'none')], {
    env: { PATH: bin },
  });
  await assert.rejects(started, { code: 1, stdout: '' });
});

test('a registry hands an image out, refuses strangers and fails when told to', async () => {
  const registry = await startRegistry({ password: 'open sesame' });
  try {
    const image = await registry.push(
      engine,
      await smallImage(engine, 'registry.example/small:v1'),
      'small:v1',
    );
    await assert.rejects(docker(engine, ['pull', image]), /no basic auth credentials/);
    const login = { DOCKER_CONFIG: await registry.login(engine) };
    registry.failPulls(1);
    await assert.rejects(docker(engine, ['pull', image], login), /503/);
    await docker(engine, ['pull', '--quiet', image], login);
    assert.equal(await docker(engine, ['image', 'inspect', '--format={{.Os}}', image]), 'linux\n');
  } finally {
    await registry.stop();
  }
});

/** What the container tests stand on and could not see fail: engines of their own, with as much between as they say. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { docker, sharedEngine } from '../support/docker.ts';
import { startRemoteEngine } from '../support/engine.ts';
import { smallImage } from '../support/kube-cross.ts';
import { projectRoot } from '../support/project.ts';

const engine = sharedEngine();
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kbuild-engine-'));
});

after(() => rm(folder, { recursive: true, force: true }));

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

/** Post: the engine that it asks is main's, and what it could not do is told by its name and fails no job. */

import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { runAction, runPost } from '../support/mini-runner.ts';
import { startStandIn } from '../support/stand-in.ts';
import { cacheFolders, cheapOrigin, checkout, runJob, saveLine } from './cache-support.ts';
import { miniatureWorkspace, temporaryFolder } from './support.ts';

/** A program in docker's place that writes down which engine it would ask, and has none. */
async function dockerThatTells(): Promise<{ readonly path: string; readonly told: string }> {
  const folder = await temporaryFolder();
  const told = join(folder, 'told');
  const program = `#!/bin/sh\necho "$1 $DOCKER_HOST [$DOCKER_CONTEXT]" >>${told}\nexit 1\n`;
  await writeFile(join(folder, 'docker'), program, { mode: 0o755 });
  return { path: `${folder}:${process.env.PATH}`, told };
}

test('with docker-host post asks that engine, as main does, and not the one of DOCKER_CONTEXT', async () => {
  const { path, told } = await dockerThatTells();
  const options = {
    workspace: await miniatureWorkspace(),
    inputs: { 'docker-host': 'tcp://mine.invalid:1', target: 'kubectl' },
    environment: { PATH: path, DOCKER_CONTEXT: 'other', DOCKER_HOST: 'tcp://other.invalid:1' },
  };
  const main = await runAction(options);
  assert.equal(main.exitCode, 1, main.stdout);
  const post = await runPost(options, main);
  assert.equal(post.exitCode, 0, post.stdout);
  const asked = (await readFile(told, 'utf8')).trim().split('\n');
  assert.deepEqual(asked, ['info tcp://mine.invalid:1 []', 'ps tcp://mine.invalid:1 []']);
});

test('a cache that cannot be saved is a warning that says so', async () => {
  const standIn = await startStandIn();
  const workspace = await checkout((await cheapOrigin()).repository);
  const marker = join(workspace, cacheFolders['v1.36'] ?? '', 'kbuild-cache.json');
  const { post } = await runJob(standIn, workspace, {
    beforePost: async () => void (await mkdir(marker)),
  });
  await standIn.stop();
  assert.equal(post.exitCode, 0);
  const [warning, ...others] = post.annotations;
  assert.deepEqual([warning?.type, others], ['warning', []]);
  const words = /^Saving the cache failed, which does no harm to the job: Error: EISDIR: /;
  assert.match(warning?.message ?? saveLine(post), words);
});

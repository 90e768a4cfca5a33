/** What earlier runs have left in an engine, told by a program that answers in docker's place: what goes, what stays, and what is said. */

import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, beforeEach, test } from 'node:test';
import { endLeftovers } from '../../src/commands/save.ts';
import { removeAllOfTree } from '../../src/container/clean.ts';
import type { ContainerRequest } from '../../src/container/container-request.ts';
import { ownData } from '../../src/container/data-volume.ts';
import { containerNames } from '../../src/container/names.ts';
import { openEngine } from '../../src/container/session.ts';
import { type Docker, dockerOf } from '../../src/host/docker.ts';
import { terminalLog } from '../../src/host/terminal-log.ts';
import { containerRequest } from '../../src/setup/open-builder.ts';
import { settle } from '../../src/setup/prepare.ts';
import { loadedFor, miniature, temporaryFolder, testHost } from './support.ts';

/** A pattern of bash for the arguments, and what the program then does. */
type Row = readonly [pattern: string, does: string];

let place: string;
let docker: Docker;
let request: ContainerRequest;

before(async () => {
  place = await temporaryFolder();
  // Where programs are looked for.
  process.env.PATH = `${place}:${process.env.PATH}`;
  docker = dockerOf({ PATH: process.env.PATH });
  const root = await miniature();
  const host = testHost(root, {});
  const wanted = await settle(host, loadedFor(host, { target: 'kubectl' }));
  request = await containerRequest(host, wanted);
});

const placeOf = ({ root, owner }: ContainerRequest) => ({ root, ...owner });

beforeEach(() => rm(join(place, 'calls'), { force: true }));

async function answerWith(rows: readonly Row[]): Promise<void> {
  const all: readonly Row[] = [...rows, ['info *', `echo '{"ServerVersion":"27.0.0","OSType":"linux"}'`]];
  const cases = all.map(([pattern, does]) => `${pattern.replaceAll(' ', '\\ ')}) ${does} ;;`);
  const program = ['#!/bin/bash', `echo "$*" >>${place}/calls`, 'case "$*" in', ...cases, 'esac', ''];
  await writeFile(join(place, 'docker'), program.join('\n'), { mode: 0o755 });
}

async function calls(verb: string): Promise<readonly string[]> {
  const lines = (await readFile(join(place, 'calls'), 'utf8')).split('\n');
  return lines.filter((line) => line.startsWith(verb));
}

const containerOf = (status: string, owner: string) =>
  `echo '${JSON.stringify({ State: { Status: status }, Config: { Labels: { 'kbuild.owner': owner } } })}'`;

test('a container beside the build, or of another version, that somebody else runs is named and not touched', async () => {
  const { build, hash } = containerNames(placeOf(request), request.tree);
  for (const name of [`${build}-probe`, `kube-build-${hash}-5-older`]) {
    await answerWith([
      ['ps *', `echo ${name}`],
      [`container inspect *${name}`, containerOf('running', 'elsewhere')],
    ]);
    await assert.rejects(openEngine(request), (error: Error) =>
      error.message.includes(`is being built already, by the running container ${name}.`),
    );
    assert.deepEqual(await calls('rm '), []);

    await answerWith([
      ['ps *', `echo ${name}`],
      [`container inspect *${name}`, containerOf('exited', 'elsewhere')],
    ]);
    (await openEngine(request)).lock.release();
    assert.deepEqual(await calls('rm '), [`rm --force --volumes ${name}`]);
    await rm(join(place, 'calls'));
  }
});

test('the container that makes the volumes ours again has the labels of all', async () => {
  await answerWith([]);
  const session = await openEngine(request);
  await ownData(session, 'image');
  session.lock.release();
  const [run = ''] = await calls('run ');
  for (const [name, value] of Object.entries(session.labels)) {
    assert.ok(run.includes(` --label=${name}=${value} `), run);
  }
});

test('containers, images and volumes of the tree go on whatever branch they were made, each once', async () => {
  const names = containerNames(placeOf(request), request.tree);
  const other = containerNames({ ...placeOf(request), branch: 'other' }, request.tree);
  const tagOf = (image: string) => image.replace(/^.*:/, '');
  await answerWith([
    ['ps *--filter label=kbuild.tree=here *', `echo ${other.data}`],
    ['ps *', `echo ${names.data}; echo ${other.data}; echo stranger`],
    ['images --filter label=kbuild.tree=here * kube-build', `echo ${tagOf(other.image)}; echo '<none>'`],
    ['images *--quiet*', ''],
    [
      'images * kube-build',
      `echo ${tagOf(names.image)}; echo ${tagOf(other.image)}; echo build-0123456789-5`,
    ],
    ['volume ls *--filter label=kbuild.tree=here', `echo ${names.volume}; echo ${other.volume}`],
    ['volume ls *', `echo ${names.volume}; echo ${other.volume}; echo kube-build-go-0123456789-5`],
  ]);
  const { removed, refused } = await removeAllOfTree(docker, names, 'here');
  const expected = [names, other].map(({ data }) => data);
  expected.push(names.image, other.image, names.volume, other.volume);
  assert.deepEqual([removed, refused], [expected, []]);
});

test('what a docker that is ended in the middle has not removed is not called removed', async () => {
  const names = containerNames(placeOf(request), request.tree);
  await answerWith([
    ['ps *', `echo ${names.data}`],
    ['rm *', 'kill -INT $$'],
  ]);
  const { removed, refused } = await removeAllOfTree(docker, names, 'here');
  assert.deepEqual(removed, []);
  const what = `${names.data} cannot be removed: docker has ended without a word`;
  assert.deepEqual(refused, [{ what, remedy: 'Remove it by hand' }]);
});

test('post counts the containers that are gone, and names those that docker has refused to remove', async () => {
  await answerWith([
    ['ps *', 'echo gone; echo stuck; echo kube-build-data-x'],
    ['rm *stuck', 'echo "Error: it is stuck" >&2; exit 1'],
  ]);
  const lines: string[] = [];
  const host = {
    ...testHost(place, {}),
    log: terminalLog(
      (line) => lines.push(line),
      (text) => text,
    ),
  };
  await endLeftovers(host, { version: 2, runId: 'none', containers: true, cache: undefined }, docker);
  assert.equal(lines[0], 'Removed a container that the build had left behind');
  assert.match(lines[1] ?? '', /stuck cannot be removed: Error: it is stuck\. Remove it by hand$/);
  assert.equal(lines.length, 2);
});

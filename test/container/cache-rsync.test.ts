/** Go's build cache with `sync: rsync`: in a folder over which a volume lies, and in the volume of a remote engine. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { promisify } from 'node:util';
import { saveLine, smallProgram, words } from '../bundle/cache-support.ts';
import { type Flavor, tagOf } from '../fixtures/miniature.ts';
import { editCache } from '../support/cache-archive.ts';
import { docker, type Engine } from '../support/docker.ts';
import { commitChanges } from '../support/git.ts';
import { type ActionRun, assertRunnerLimits, runAction, runPost } from '../support/mini-runner.ts';
import { pushOnDefault } from '../support/mini-runner-environment.ts';
import { type StandIn, startStandIn } from '../support/stand-in.ts';
import { type Remote, startRemote } from './remote-support.ts';
import { inData, objectsOf, rsyncTree, syncAction } from './rsync-support.ts';
import { engine as local } from './support.ts';

const run = promisify(execFile);
/** Each of a generation of its own. */
const flavors = { local: 'v1.20', remote: 'v1.36' } as const;
const caches = { local: '_output/dockerized/go/cache', remote: '_output/dockerized/go/cache/build' };

let standIn: StandIn;
let remote: Remote;
before(async () => {
  [standIn, remote] = await Promise.all([startStandIn(), startRemote()]);
});
after(() => Promise.all([standIn.stop(), remote.stop()]));

interface Place {
  readonly engine: Engine;
  readonly tree: string;
  readonly prefix: string;
  readonly flavor: Flavor;
  readonly cache: string;
}

async function place(prefix: string, on: 'local' | 'remote'): Promise<Place> {
  const options = on === 'local' ? {} : { engine: remote.engine, parent: remote.hidden };
  const changes = { 'cmd/kubectl/main.go': () => smallProgram };
  return {
    tree: await rsyncTree(flavors[on], { changes, ...options }),
    engine: options.engine ?? local,
    prefix,
    flavor: flavors[on],
    cache: caches[on],
  };
}

interface Job {
  readonly main: ActionRun;
  readonly post: ActionRun;
  /** Packages that Go has compiled, and not found in the cache. */
  readonly compiled: readonly string[];
  /** As the log says it: `The build used N of M entries`; undefined when it does not. */
  readonly used: readonly [hits: number, entries: number] | undefined;
}

/** One job with one step, whose engine has nothing of the tree unless something was left there. */
async function job({ tree, engine, prefix }: Place): Promise<Job> {
  const options = syncAction(
    tree,
    { 'cache-prefix': prefix, 'cache-mode': 'read-write', goflags: '-v' },
    { engine, event: pushOnDefault, environment: standIn.environment },
  );
  const main = await runAction(options);
  assertRunnerLimits(main);
  assert.equal(main.exitCode, 0, main.stdout);
  const post = await runPost(options, main);
  assert.equal(post.exitCode, 0, post.stdout);
  const match = /The build used (\d+) of (\d+) entries/.exec(main.stdout);
  const compiled = main.stdout
    .split('\n')
    .filter((line) => /^(runtime|k8s\.io\/kubernetes)(\/\S+)?$/.test(line));
  return { main, post, compiled, used: match ? [Number(match[1]), Number(match[2])] : undefined };
}

/** As on a fresh runner with a fresh engine, but for the images, which take half a minute to make. */
async function wipe({ tree, engine }: Place): Promise<void> {
  const objects = (await objectsOf(tree, engine)).filter((name) => name.startsWith('kube-build-'));
  const isVolume = (name: string) => name.startsWith('kube-build-go-');
  await docker(engine, ['rm', '--force', '--volumes', ...objects.filter((it) => !isVolume(it))]);
  for (const volume of objects.filter(isVolume)) await docker(engine, ['volume', 'rm', volume]);
  await rm(join(tree, '_output'), { recursive: true });
}

/** Names of entries in the volume, and of files there that are not this process's user's. */
async function inVolume({ tree, engine, cache }: Place) {
  const list = async (find: string) =>
    (await inData(tree, `find ${cache} ${find}`, engine)).split('\n').filter(Boolean).sort();
  const foreign = `( -not -uid ${process.getuid?.()} -o -not -gid ${process.getgid?.()} )`;
  return {
    entries: await list("-name '*-[ad]' -printf '%P\\n'"),
    foreign: await list(foreign.replaceAll(/[()]/g, '\\$&')),
  };
}

const rewritten = {
  [words]: (text: string) => `${text}\n// Extra is new.\nfunc Extra() int { return 42 }\n`,
};

interface Seeded {
  readonly here: Place;
  readonly cold: Job;
  /** Names of what the volume holds after the cold build. */
  readonly entries: readonly string[];
}

async function saved(on: 'local' | 'remote'): Promise<Seeded> {
  const here = await place(on, on);
  const cold = await job(here);
  assert.equal(cold.main.outputs['cache-outcome'], 'miss', cold.main.stdout);
  assert.ok(cold.compiled.includes('runtime'), cold.main.stdout);
  assert.match(saveLine(cold.post), /^saved \(/);
  const first = await inVolume(here);
  assert.ok(first.entries.length > 20, String(first.entries));
  return { here, cold, entries: first.entries };
}

/** The same commit on a machine that has nothing but what the cold build has saved. */
async function restored({ here, cold, entries: before }: Seeded): Promise<void> {
  await wipe(here);
  // As packed by another user.
  const key = cold.main.outputs['cache-key'] ?? '';
  await editCache(standIn, key, async (files) => void (await run('chown', ['-R', '4321:4321', files])));
  const again = await job(here);
  assert.equal(again.main.outputs['cache-outcome'], 'exact', again.main.stdout);
  assert.equal(again.main.outputs['content-digest'], cold.main.outputs['content-digest']);
  const [hits = 0, entries = 0] = again.used ?? [];
  assert.ok(hits > 20 && hits <= entries, again.main.stdout);
  const second = await inVolume(here);
  assert.deepEqual(again.compiled, []);
  assert.deepEqual(second.entries, before);
  if (here.engine !== local) assert.deepEqual(second.foreign, []);
  assert.match(saveLine(again.post), /^not saved: it was restored under the same key$/);
}

/** As on a machine that has built something else a week ago. */
async function keptInVolume({ here, cold }: Seeded): Promise<void> {
  const { cache } = here;
  const unused = `00/${'0'.repeat(64)}-a`;
  await inData(
    here.tree,
    `touch ${cache}/mine ${cache}/${unused} && rm ${cache}/trim.txt && touch --date=@1 ${cache}/??/*-[ad]`,
    here.engine,
  );
  const before = await inVolume(here);
  await rm(join(here.tree, '_output'), { recursive: true });

  const again = await job(here);
  assert.equal(again.main.outputs['cache-outcome'], 'kept', again.main.stdout);
  assert.equal(again.main.outputs['content-digest'], cold.main.outputs['content-digest']);
  assert.ok(again.main.stdout.includes(`there already, used as it is (${before.entries.length} entries`));
  assert.equal(again.used?.[1], before.entries.length);
  assert.ok((again.used?.[0] ?? 0) > 20, again.main.stdout);
  assert.deepEqual(again.compiled, []);
  assert.deepEqual((await inVolume(here)).entries, before.entries, 'Go has thrown nothing away as too old');
  assert.match(await inData(here.tree, `ls ${cache}`, here.engine), /^mine$/m);
  const ofHere = standIn.caches().filter(({ key }) => key.includes(here.prefix));
  assert.equal(ofHere.length, 1, saveLine(again.post));
  assert.equal(existsSync(join(here.tree, cache, 'mine')), true);
}

/** As if something else had taken the place of the cache in the volume. */
async function inPlaceOfFile({ here, cold, entries: before }: Seeded): Promise<void> {
  const { cache } = here;
  await inData(here.tree, `rm -rf ${cache} && touch ${cache}`, here.engine);
  const { main, compiled } = await job(here);
  assert.equal(main.outputs['cache-outcome'], 'exact', main.stdout);
  assert.deepEqual(compiled, []);
  assert.equal(main.outputs['content-digest'], cold.main.outputs['content-digest']);
  assert.deepEqual((await inVolume(here)).entries, before);
}

async function changedCommit({ here, cold, entries }: Seeded): Promise<void> {
  await wipe(here);
  await commitChanges(here.tree, tagOf(here.flavor), rewritten);
  const changed = await job(here);
  assert.equal(changed.main.outputs['cache-outcome'], 'partial', changed.main.stdout);
  assert.equal(changed.main.outputs['cache-matched-key'], cold.main.outputs['cache-key']);
  assert.ok((changed.used?.[0] ?? 0) > 20, changed.main.stdout);
  assert.deepEqual(changed.compiled, ['k8s.io/kubernetes/pkg/util/words', 'k8s.io/kubernetes/cmd/kubectl']);
  assert.notEqual(changed.main.outputs['content-digest'], cold.main.outputs['content-digest']);
  const fresh = (await inVolume(here)).entries.filter((name) => !entries.includes(name));
  assert.ok(fresh.length > 0 && fresh.length < 15, String(fresh));
}

suite('the cache of a build by rsync', { concurrency: 2 }, () => {
  // Another commit on a local engine is in the kubernetes layer.
  test('on a local engine is saved, restored into nothing, and used', async () => {
    await restored(await saved('local'));
  });

  test('on a remote engine is saved, kept in the volume, restored into nothing and in the place of a file, and used by another commit', async () => {
    const seeded = await saved('remote');
    await keptInVolume(seeded);
    await inPlaceOfFile(seeded);
    await restored(seeded);
    await changedCommit(seeded);
  });
});

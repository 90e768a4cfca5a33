/** A disk that is full or read-only is told as that, in whatever it stops, and it stops no more than it must. */

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { assemble } from '../../src/commands/assemble.ts';
import { build } from '../../src/commands/build.ts';
import { addToJobSummary } from '../../src/host/job-summary.ts';
import { signOfWholeTree } from '../../src/kubernetes/disk-need.ts';
import type { MakeVariable } from '../../src/kubernetes/make.ts';
import { checkDisk } from '../../src/setup/check-disk.ts';
import { failedOutcome } from '../../src/setup/recorder.ts';
import { makeMiniatureRepository } from '../fixtures/miniature.ts';
import { runTool } from '../support/engine-remains.ts';
import { rawZip, zipOf } from '../support/zip-builder.ts';
import { loadedFor, testHost } from '../tree/support.ts';
import { makeSeeds, storiesWith } from './stories.ts';
import { hostOf, nameOf, platforms, shardFiles, storeIn, tinyInputs } from './tiny-release.ts';

const folder = await mkdtemp(join(tmpdir(), 'kbuild-disks-'));
after(() => rm(folder, { recursive: true }));
let made = 0;

const kubectl = { binaries: ['linux/amd64/kubectl'], skippedKinds: [], packaging: undefined };

/** Runs `work` in a folder that is a file system of its own. */
async function onDisk(options: string, work: (disk: string) => Promise<void>): Promise<void> {
  const disk = join(folder, `disk-${made++}`);
  await mkdir(disk);
  await runTool('mount', ['-t', 'tmpfs', '-o', options, 'kbuild-test', disk]);
  try {
    await work(disk);
  } finally {
    await runTool('umount', [disk]);
  }
}

/** Two shards of 600 kB; the service says of them that they have so many bytes. */
async function outcomeOn(disk: string, size?: number) {
  const zips = platforms.map((it) => [`${nameOf(it)}-a1`, rawZip(zipOf(shardFiles(it, 600_000)))] as const);
  const place = join(folder, `zips-${made++}`);
  await mkdir(place);
  const store = await storeIn(place, Object.fromEntries(zips));
  const list = async () => (await store.list()).map((it) => ({ ...it, size: size ?? it.size }));
  const host = hostOf(disk, { ...store, list });
  return assemble(host, tinyInputs).then(
    () => assert.fail('it has found place'),
    (error: unknown) => failedOutcome(error, host),
  );
}

const textOf = ({ problems }: Awaited<ReturnType<typeof outcomeOn>>) =>
  problems.map(({ what }) => what).join();

test('a disk with less room than the shards need is told before anything is fetched', () =>
  onDisk('size=1m', async (disk) => {
    const outcome = await outcomeOn(disk);
    assert.equal(outcome.failure, 'disk');
    assert.match(textOf(outcome), /^the shards are .*, and .* of disk are free$/);
  }));

for (const size of ['500k', '1m', '2m', '2400k']) {
  test(`a disk of ${size} that becomes full while a release is put together is told, and left as it was`, () =>
    onDisk(`size=${size}`, async (disk) => {
      const outcome = await outcomeOn(disk, 1);
      assert.equal(outcome.failure, 'disk');
      assert.match(textOf(outcome), /^the disk is full \(ENOSPC/);
      assert.deepEqual(await readdir(join(disk, '_output/kbuild')), []);
    }));
}

test('a disk that is read-only is told as that', () =>
  onDisk('size=1m,ro', async (disk) => {
    const outcome = await outcomeOn(disk);
    assert.equal(outcome.failure, 'input');
    assert.match(outcome.problems[0]?.remedy ?? '', /The file system is read-only there/);
  }));

/** `_output` on that disk, of a tree which has or lacks what says that it is all of Kubernetes. */
async function putOn(disk: string, root: string, isWhole = true): Promise<void> {
  await mkdir(root, { recursive: true });
  await symlink(disk, join(root, '_output'));
  if (!isWhole) return;
  await mkdir(join(root, dirname(signOfWholeTree)), { recursive: true });
  await writeFile(join(root, signOfWholeTree), '');
}

test('a disk that cannot hold what Kubernetes is known to take is told with both figures before anything is compiled', () =>
  onDisk('size=100m', async (disk) => {
    const tree = join(folder, 'kubernetes');
    await makeMiniatureRepository(tree, { flavor: 'v1.36' });
    await putOn(disk, tree);
    const host = testHost(tree, {});
    const { outcome, phases } = await build(host, loadedFor(host, { builder: 'local', target: 'kubectl' }));
    assert.ok(outcome.kind === 'failed');
    const [problem] = outcome.problems;
    assert.match(
      problem?.what ?? '',
      /^this build needs at least 0\.44 GB of disk, and where .*_output\/local\/bin is, 0\.10 GB are free$/,
    );
    assert.match(problem?.remedy ?? '', /make _output a link to a folder on a larger disk/);
    assert.deepEqual([outcome.failure, phases.filter(({ name }) => name === 'Build')], ['disk', []]);
  }));

interface Room {
  readonly isWhole?: false;
  readonly variables?: readonly MakeVariable[];
  /** A file of an earlier build. */
  readonly left?: string;
}

const enough: Readonly<Record<string, Room>> = {
  'of an excerpt of Kubernetes, whose need nobody knows': { isWhole: false },
  'again where an earlier build has left its objects': { left: 'local/go/cache/00/object' },
  'with a cache of Go elsewhere': { variables: [{ name: 'GOCACHE', value: '/elsewhere' }] },
};

for (const [name, { isWhole, variables = [], left }] of Object.entries(enough)) {
  test(`a disk of 100 MB is not refused to a build ${name}`, () =>
    onDisk('size=100m', async (disk) => {
      const root = join(folder, `tree-${made++}`);
      await putOn(disk, root, isWhole);
      if (left !== undefined) {
        await mkdir(join(disk, dirname(left)), { recursive: true });
        await writeFile(join(disk, left), '');
      }
      const said: string[] = [];
      await checkDisk(
        hostOf(disk, undefined, (line) => said.push(line)),
        {
          opened: { root, tree: { goCache: 'go/cache' }, outputSubpath: '_output/local' },
          builder: { remoteGoCache: undefined, variables },
          buildPlan: { calls: [{ arguments: [], platforms: [] }], platforms: ['linux/amd64'], ...kubectl },
        },
      );
      assert.match(said.join('\n'), /^Disk of .*: .*0\.10 GB free$/);
    }));
}

test('a job summary that finds no place is a warning', () =>
  onDisk('size=64k', async (disk) => {
    const path = join(disk, 'summary');
    await writeFile(path, Buffer.alloc(64 * 1024));
    const said: string[] = [];
    const { log } = hostOf(disk, undefined, (line) => said.push(line));
    addToJobSummary({ environment: { GITHUB_STEP_SUMMARY: path }, log }, 'summary');
    assert.match(said.join('\n'), /^Warning: The job summary cannot be written: ENOSPC/);
  }));

test('a cache that finds no place is none, and nothing is left of it', async () => {
  const seeds = join(folder, 'seeds');
  await mkdir(seeds);
  await makeSeeds(seeds);
  await onDisk('size=1m', async (disk) => {
    await storiesWith(seeds).restore?.(disk, () => {});
    assert.deepEqual(await readdir(disk), ['use.json']);
  });
});

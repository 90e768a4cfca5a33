/** Base images as engines with containerd's store have them, by a stand-in for docker with answers written by hand. */

import assert from 'node:assert/strict';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { terminalLog } from '../../src/host/terminal-log.ts';
import { ensureBaseImages } from '../../src/setup/base-images.ts';
import { temporaryFolder } from './support.ts';

const image = 'mirror.example/base/go-runner:v1';
const digest = (digit: string) => `sha256:${digit.repeat(64)}`;

/** What `docker image inspect` says: the name's digest is that of the index, the rest is of one platform. */
const inspected = (architecture: string, repoDigests: readonly string[]) =>
  JSON.stringify({
    Size: 5_000_000,
    Id: digest(architecture === 'amd64' ? 'a' : 'b'),
    RepoDigests: repoDigests,
    Os: 'linux',
    Architecture: architecture,
    Config: { Env: ['PATH=/bin'] },
    RootFS: { Type: 'layers', Layers: [`sha256:layer-${architecture}`] },
  });

interface Docker {
  /** Of `docker image inspect` by arguments: what it prints, or nothing where it fails with these words. */
  readonly shows: Readonly<Record<string, { readonly json: string } | { readonly fails: string }>>;
}

const recorded = `mirror.example/base/go-runner@${digest('1')}`;
const ofOthers = [`aaa.example/base/go-runner@${digest('9')}`, recorded];
const own = { json: inspected('amd64', ofOthers) };

/** Clients and engines with containerd's store. */
const dockers = {
  // API 1.49; the digests are those of the platform's own manifest there.
  'Docker 28': {
    shows: { '': own, '--platform=linux/arm64': { json: inspected('arm64', [`x@${digest('8')}`]) } },
  },
  'Docker 27': { shows: { '': own, '--platform=linux/arm64': { fails: 'unknown flag: --platform' } } },
  'Docker 28 with Engine 27': {
    shows: {
      '': own,
      '--platform=linux/arm64': {
        fails: '"--platform" requires API version 1.49, but the Docker daemon API version is 1.47',
      },
    },
  },
} satisfies Readonly<Record<string, Docker>>;

async function found(name: keyof typeof dockers, ...platforms: readonly string[]) {
  const folder = await temporaryFolder();
  const cases = Object.entries(dockers[name].shows).map(([flag, answer]) => {
    const call = ['image inspect --format {{json .}}', flag, image].filter((it) => it !== '').join(' ');
    const says = 'json' in answer ? `echo '${answer.json}'` : `echo '${answer.fails}' >&2; exit 125`;
    return `  '${call}') ${says} ;;`;
  });
  const script = ['#!/bin/sh', `echo "$*" >>${folder}/calls`, 'case "$*" in', ...cases, 'esac'].join('\n');
  await writeFile(join(folder, 'docker'), script);
  await chmod(join(folder, 'docker'), 0o755);
  const { bases, pulledBytes } = await ensured(folder, platforms);
  const calls = (await readFile(join(folder, 'calls'), 'utf8')).trim().split('\n');
  return { bases, pulledBytes, pulls: calls.filter((call) => call.startsWith('pull')) };
}

/** With the docker of this folder. */
async function ensured(folder: string, platforms: readonly string[]) {
  const PATH = `${folder}:${ownPath}`;
  // A short question looks for its tool here, a long one in the environment that the tool gets.
  process.env.PATH = PATH;
  const docker = { options: [], env: { PATH } };
  const log = terminalLog(
    () => {},
    (text) => text,
  );
  const needed = platforms.map((platform) => ({ image, platform }));
  const cancel = new AbortController().signal;
  return ensureBaseImages(needed, {
    ...{ docker, log, cancel, runId: 'test', patience: [] },
    ...{ network: 'default', prefetched: undefined },
  });
}

const ownPath = process.env.PATH ?? '';
after(() => {
  process.env.PATH = ownPath;
});

const both = ['linux/amd64', 'linux/arm64'];

test('of an image that one name has for two platforms each is seen, under the digest of its own registry', async () => {
  const { bases, pulledBytes, pulls } = await found('Docker 28', ...both);
  assert.deepEqual(
    bases,
    ['amd64', 'arm64'].map((it) => ({
      ...{ image, platform: `linux/${it}`, digest: recorded },
      layers: [`sha256:layer-${it}`],
    })),
  );
  assert.deepEqual([pulls, pulledBytes], [[], 0], 'both are there');
});

for (const name of ['Docker 27', 'Docker 28 with Engine 27'] as const) {
  test(`${name}, which does not show the second platform, is told from a network that is down`, async () => {
    await assert.rejects(found(name, ...both), {
      failure: 'image',
      message:
        /^of the image \S+go-runner:v1 docker shows the one for linux\/amd64, and none for linux\/arm64\. .*each platform in a job of its own, or update Docker/,
    });
    const { bases } = await found(name, 'linux/amd64');
    assert.equal(bases.length, 1);
  });
}

test('of images that are fetched the size that the engine tells is counted, and nothing of those that are here', async () => {
  const folder = await temporaryFolder();
  const script = `#!/bin/sh
case "$*" in
  'pull '*) touch ${folder}/pulled ;;
  *) test -e ${folder}/pulled && echo '${inspected('amd64', ofOthers)}' ;;
esac
`;
  await writeFile(join(folder, 'docker'), script, { mode: 0o755 });
  const first = await ensured(folder, ['linux/amd64']);
  const again = await ensured(folder, ['linux/amd64']);
  assert.deepEqual([first.pulledBytes, again.pulledBytes], [5_000_000, 0]);
  assert.deepEqual(first.bases, again.bases);
});

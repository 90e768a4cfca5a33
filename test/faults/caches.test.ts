/**
 * The unmodified @actions/cache client unpacks by our tar: what an archive names, it writes into the folder of the cache or
 * nowhere at all.
 */
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { CacheAnswer, CacheSaved } from '../../src/host/host.ts';
import { projectRoot } from '../support/project.ts';
import { type StandIn, startStandIn } from '../support/stand-in.ts';
import { type RawEntry, rawTar } from '../support/tar-builder.ts';

const path = 'source/_output/cache';
let standIn: StandIn;
let folder: string;
before(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'cache-unpack-')));
  standIn = await startStandIn();
  // Where there is no zstd, the client compresses by gzip, and its entries are strangers to all others.
  await mkdir(join(folder, 'bare'));
  for (const program of ['sh', 'tar', 'gzip']) {
    const [found = ''] = (await promisify(execFile)('which', [program])).stdout.split('\n');
    await symlink(await realpath(found), join(folder, 'bare', program));
  }
  await Promise.all(compressions.map(saveSeed));
});
after(async () => {
  await standIn.stop();
  await rm(folder, { recursive: true, force: true });
});

const compressions = ['gzip', 'zstd'] as const;
type Compression = (typeof compressions)[number];

/** Under its own name as key. */
async function saveSeed(compression: Compression): Promise<void> {
  const place = await makeWorkspace();
  const stage = join(place.workspace, 'stage', path);
  await mkdir(join(stage, '00'), { recursive: true });
  await writeFile(join(stage, '00/entry'), 'content');
  await writeFile(join(stage, 'empty'), '');
  const [saved] = await call(compression, [{ verb: 'save', key: compression, place }]);
  assert.equal(saved?.kind, 'saved', JSON.stringify(saved));
}

interface Workspace {
  /** Where the client believes itself to be. */
  readonly workspace: string;
  readonly temporary: string;
}

/** With files that an archive had better leave alone. */
async function makeWorkspace(): Promise<Workspace> {
  const parent = await mkdtemp(join(folder, 'job-'));
  const [workspace, temporary] = [join(parent, 'workspace'), join(parent, 'temp')];
  for (const [file, text] of Object.entries({ 'cmd/kubectl/main.go': 'package main\n', victim: 'mine\n' })) {
    await mkdir(dirname(join(workspace, file)), { recursive: true });
    await writeFile(join(workspace, file), text);
  }
  await mkdir(temporary);
  return { workspace, temporary };
}

interface Request {
  readonly verb: 'restore' | 'save';
  readonly key: string;
  readonly place: Workspace;
}

type Result = CacheAnswer | CacheSaved;

/** One after the other in a process of its own, each as in a step; the stage is a folder of the workspace. */
async function call(compression: Compression, requests: readonly Request[]): Promise<readonly Result[]> {
  const toolbox = join(projectRoot, 'build/src/packing/toolbox/main.js');
  const program = `
    const { actionsCache } = await import(${JSON.stringify(import.meta.resolve('../../src/host/cache-service.js'))});
    const service = actionsCache(${JSON.stringify(toolbox)});
    const answers = [];
    for (const { verb, key, place: { workspace, temporary } } of JSON.parse(process.env.REQUESTS)) {
      process.chdir(workspace);
      Object.assign(process.env, { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary });
      answers.push(await service[verb]({ path: '${path}', key, prefixes: [], stage: workspace + '/stage' }));
    }
    console.log('\\nanswers ' + JSON.stringify(answers));
    process.exit();
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    env: {
      PATH: compression === 'gzip' ? join(folder, 'bare') : (process.env.PATH ?? ''),
      REQUESTS: JSON.stringify(requests),
      ...standIn.environment,
    },
  });
  return JSON.parse(/^answers (.*)$/m.exec(stdout)?.[1] ?? '[]');
}

/** Every file below a folder with its text. */
async function textsIn(root: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name));
  const texts = files.sort().map(async (file) => [file.slice(root.length + 1), await readFile(file, 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
}

const entry = { path: `${path}/00/entry`, content: 'content' };

/** More than waits in a pipe. */
const large = { path: `${path}/00/large`, content: Buffer.alloc(3e6, 'x') };

/** Under a key that the client of this compression finds. */
async function put(key: string, tar: Buffer, compression: Compression): Promise<void> {
  const bytes =
    compression === 'gzip'
      ? gzipSync(tar)
      : execFileSync('zstd', ['--quiet', '--stdout'], { input: tar, maxBuffer: 1e8 });
  await standIn.putCache(key, bytes, standIn.caches().find((it) => it.key === compression)?.version);
}

/** Each between good entries. */
const hostile: Readonly<Record<string, (place: Workspace) => readonly RawEntry[]>> = {
  'a source file': () => [{ path: 'cmd/kubectl/main.go', content: 'package evil\n' }],
  'a file in RUNNER_TEMP, by its absolute name': ({ temporary }) => [
    { path: `${temporary}/evil`, content: 'x' },
  ],
  'a name that leads out and is below the path': () => [{ path: `${path}/../../../victim`, content: 'x' }],
  'a name in a pax header': () => [
    { path: `${path}/00/good`, content: 'x', pax: { path: '../workspace/victim' } },
  ],
  'a file beside the cache whose name starts as its folder': () => [
    { path: `${path}2/00/entry`, content: 'x' },
  ],
  'a link, and a file through it': () => [
    { path: `${path}/out`, type: '2', target: '../../../..' },
    { path: `${path}/out/victim`, content: 'x' },
  ],
  'a link in the place of the cache, and a file through it': ({ workspace }) => [
    { path, type: '2', target: workspace },
    { path: `${path}/victim`, content: 'x' },
  ],
  'a hard link to a source file, and a file over it': () => [
    { path: `${path}/00/linked`, type: '1', target: 'cmd/kubectl/main.go' },
    { path: `${path}/00/linked`, content: 'x' },
  ],
  'a pipe': () => [{ path: `${path}/kbuild-cache.json`, type: '6' }],
  'a device': () => [{ path: `${path}/00/null`, type: '3' }],
};

for (const compression of compressions) {
  test(`no archive by ${compression} writes outside the folder of the cache, whatever it names`, async () => {
    const rows = [];
    for (const [name, members] of Object.entries(hostile)) {
      const place = await makeWorkspace();
      const key = `${name.replaceAll(',', '')} by ${compression}`;
      await put(key, rawTar([entry, ...members(place), large]), compression);
      rows.push({ verb: 'restore' as const, key, place, before: await textsIn(dirname(place.workspace)) });
    }
    const answers = await call(compression, rows);
    for (const [index, { key, place, before }] of rows.entries()) {
      const answer = answers[index];
      assert.ok(answer?.kind === 'refused' && answer.key === key, `${key}: ${JSON.stringify(answer)}`);
      assert.match(
        answer.why,
        /^it (?:would write ".*", which is not below|holds .*, which is not an entry of) /,
      );
      await rm(join(place.workspace, 'stage'), { recursive: true });
      assert.deepEqual(await textsIn(dirname(place.workspace)), before, key);
    }
  });

  test(`what was packed from a stage by ${compression} is unpacked into one, and what is cut or comes twice is no hit`, async () => {
    await put(`twice by ${compression}`, rawTar([entry, entry]), compression);
    await put(`cut by ${compression}`, rawTar([entry, large]).subarray(0, 2e6), compression);
    const keys = [compression, `twice by ${compression}`, `cut by ${compression}`];
    const places = await Promise.all(keys.map(makeWorkspace));
    const requests = keys.map((key, index) => ({ verb: 'restore' as const, key, place: at(places, index) }));
    const [good, ...bad] = await call(compression, requests);
    assert.deepEqual(good, { kind: 'hit', key: compression });
    const {
      'stage/.kbuild/tar': tar,
      'stage/.kbuild/gtar': gtar,
      ...texts
    } = await textsIn(at(places, 0).workspace);
    assert.equal(tar, gtar);
    const staged = { [`stage/${path}/00/entry`]: 'content', [`stage/${path}/empty`]: '' };
    assert.deepEqual(texts, { 'cmd/kubectl/main.go': 'package main\n', victim: 'mine\n', ...staged });
    for (const answer of bad) {
      assert.ok(answer.kind === 'failed', JSON.stringify(answer));
      assert.match(answer.why, /tar.* failed with exit code 2/);
    }
  });
}

function at(places: readonly Workspace[], index: number): Workspace {
  return places[index] ?? assert.fail();
}

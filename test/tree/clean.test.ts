/**
 * "clean" means that these are HEAD's bytes: clones and machines whose git says nothing though other bytes lie there, what
 * is said of them by purpose, and that the named command makes them what a plain clone of the same commit is, and loses no work.
 */

import assert from 'node:assert/strict';
import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { Environment } from '../../src/host/process.ts';
import { git } from '../support/git.ts';
import { type OddClone, oddClones } from './odd-clones.ts';
import { oddStrangers } from './odd-strangers.ts';
import {
  cloneOf,
  miniature,
  runBash,
  type StampOptions,
  stampOf,
  temporaryFolder,
  typeRepair,
} from './support.ts';
import { workedClones } from './worked-clones.ts';

const cross: StampOptions = { inputs: { target: 'cross' } };
const release: StampOptions = { inputs: { target: 'release' } };

const identity = {
  GIT_AUTHOR_NAME: 'T',
  GIT_AUTHOR_EMAIL: 't@example.com',
  GIT_COMMITTER_NAME: 'T',
  GIT_COMMITTER_EMAIL: 't@example.com',
};

/** Git clones no submodule from a folder unless it is told. */
const allowed = {
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'protocol.file.allow',
  GIT_CONFIG_VALUE_0: 'always',
};

/** Where the clones come from that need no commit of their own, and the bytes of a plain one. */
const sharedOrigin = originOf('', identity);
const sharedBytes = sharedOrigin.then(plainBytesOf);

async function originOf(committed: string, environment: Environment): Promise<string> {
  const origin = await miniature([]);
  if (committed !== '') {
    await runBash(origin, `set -e; ${committed}`, environment);
    await git(origin, ['add', '--all']);
    await git(origin, ['commit', '--quiet', '--message=Change']);
  }
  await git(origin, ['tag', 'v1.36.0']);
  await git(origin, ['config', 'uploadpack.allowFilter', 'true']);
  return origin;
}

async function plainBytesOf(origin: string): Promise<ReadonlyMap<string, string>> {
  const parent = await temporaryFolder();
  await runBash(parent, `git clone --quiet --recurse-submodules ${origin} kubernetes`, {
    ...allowed,
    HOME: '/nonexistent',
  });
  return bytesOf(join(parent, 'kubernetes'));
}

/** A clone made odd, with what a plain one holds and the HOME of its machine. */
async function oddClone({ committed = '', clone = [], make }: OddClone) {
  const home = await temporaryFolder();
  const environment = { HOME: home, GIT_CONFIG_NOSYSTEM: '1', ...identity };
  const origin = committed === '' ? await sharedOrigin : await originOf(committed, environment);
  const folder = await cloneOf(origin, ...clone);
  await runBash(folder, `set -e; ${make}`, environment);
  const plain = committed === '' ? await sharedBytes : await plainBytesOf(origin);
  return { folder, environment, plain };
}

const clones = Object.entries({ ...oddClones, ...workedClones, ...oddStrangers });

suite('an odd clone', { concurrency: 3 }, () => {
  for (const [name, odd] of clones) proved(name, odd);
});

function proved(name: string, odd: OddClone): void {
  const { says, blind, kept } = odd;
  const verdict = says ? 'is dirty by name until the command was typed' : "is HEAD's bytes and clean";
  test(`${name}: the tree ${verdict}`, async () => {
    const { folder, environment, plain } = await oddClone(odd);
    if (says && blind !== false)
      assert.equal(await runBash(folder, 'git status --porcelain', environment), '');
    const options = { environment };
    const { stamp, warnings } = await stampOf(folder, { ...cross, ...options });
    let left = await objection(folder, options);
    if (says === undefined)
      assert.deepEqual([warnings.filter((it) => !/partial clone/.test(it)), left], [[], '']);
    else {
      assert.deepEqual([stamp.gitVersion, stamp.gitTreeState], ['v1.36.0-dirty', 'dirty']);
      assert.match(warnings.join('\n'), says);
      assert.match(left, says);
    }
    for (let tries = 0; tries < 3 && left !== ''; tries++) {
      await typeRepair(left, { ...environment, ...allowed });
      left = await objection(folder, options);
    }
    assert.equal(left, '');
    if (kept) assert.match(await runBash(folder, kept, environment), /MYWORK/);
    const stays = new Set(odd.stays);
    const found = new Map([...(await bytesOf(folder))].filter(([path]) => !stays.has(path)));
    assert.deepEqual([...found].sort(), [...plain].sort());
  });
}

/** To a release; empty when there is none, and the tree is clean at its tag. */
async function objection(folder: string, options: StampOptions): Promise<string> {
  try {
    const { stamp } = await stampOf(folder, { ...release, ...options });
    assert.deepEqual([stamp.gitVersion, stamp.gitTreeState], ['v1.36.0', 'clean']);
    return '';
  } catch (error) {
    if (error instanceof assert.AssertionError || !(error instanceof Error)) throw error;
    return error.message;
  }
}

/** Path to mode and content of all files and links, and empty folders (which end in `/`), without the repository. */
async function bytesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const folders = [''];
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    const entries = await readdir(placeOf(folder, below), { withFileTypes: true, encoding: 'buffer' });
    if (entries.length === 0) found.set(below, 'empty');
    for (const entry of entries) {
      const path = `${below}${entry.name.toString('latin1')}`;
      if (path === '.git') continue;
      if (entry.isDirectory()) folders.push(`${path}/`);
      else if (entry.isFIFO()) found.set(path, 'FIFO');
      else found.set(path, await contentOf(placeOf(folder, path), entry.isSymbolicLink()));
    }
  }
  return found;
}

async function contentOf(path: Buffer, isLink: boolean): Promise<string> {
  if (isLink) return `-> ${await readlink(path, 'latin1')}`;
  return `${((await stat(path)).mode & 0o100) !== 0} ${await readFile(path, 'latin1')}`;
}

/** Names need not be UTF-8. */
function placeOf(folder: string, below: string): Buffer {
  return Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(below, 'latin1')]);
}

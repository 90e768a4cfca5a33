/** `_output` that is no plain folder: it works where it can, else one error says what is in the way before anything is built. */

import assert from 'node:assert/strict';
import { chmod, cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readOutputPlace } from '../../src/host/output-place.ts';
import { linkProgram } from '../../src/packing/toolbox/link-program.ts';
import { openOutput } from '../../src/setup/output-place.ts';
import { settle } from '../../src/setup/prepare.ts';
import { asUser, nodeForAll } from '../support/other-user.ts';
import { projectRoot } from '../support/project.ts';
import { loadedFor, miniature, runBash, temporaryFolder, testHost } from './support.ts';

interface Place {
  /** In the tree; $DISK is an empty folder elsewhere. */
  readonly make: string;
  /** Path and target of the links, with $DISK. */
  readonly links?: readonly string[];
  readonly says?: RegExp;
  /** The command in the message mends it. */
  readonly mends?: true;
}

const places: Readonly<Record<string, Place>> = {
  'is not there': { make: 'true' },
  'is a folder': { make: 'mkdir -p _output/local/bin _output/kbuild' },
  'is a link to a folder': { make: 'ln -s "$DISK" _output', links: ['_output -> $DISK'] },
  'is a link to a link': {
    make: 'mkdir "$DISK/b"; ln -s "$DISK/b" "$DISK/a"; ln -s "$DISK/a" _output',
    links: ['_output -> $DISK/b'],
  },
  'has links in it': {
    make: 'mkdir -p _output; ln -s "$DISK" _output/dockerized',
    links: ['_output/dockerized -> $DISK'],
  },
  'is a link to nothing': {
    make: 'ln -s "$DISK/gone" _output',
    says: /_output is a link to ".*\/gone", where nothing is\. Mount the disk or make the folder/,
    mends: true,
  },
  'is a link to itself': {
    make: 'ln -s _output _output',
    says: /_output is a link to "_output"/,
    mends: true,
  },
  'is a file': { make: 'touch _output', says: /_output is not a folder/, mends: true },
  'is a link to a file': {
    make: 'touch "$DISK/f"; ln -s "$DISK/f" _output',
    says: /_output is not a folder/,
    mends: true,
  },
  'is a pipe': { make: 'mkfifo _output', says: /_output is not a folder/, mends: true },
  'has a file for kbuild and for the local build': {
    make: 'mkdir _output; touch _output/kbuild _output/local',
    says: /_output\/kbuild is not a folder.*\n.*_output\/local is not a folder/,
  },
};

for (const [name, { make, links = [], says, mends }] of Object.entries(places)) {
  test(`an _output that ${name} ${says ? 'is refused with what to do' : 'is built in'}`, async () => {
    const [root, disk] = [await temporaryFolder(), await temporaryFolder()];
    await runBash(root, make, { DISK: disk });
    if (says === undefined) {
      const found = (await openOutput(root)).map(({ path, target }) => `${path} -> ${target}`);
      assert.deepEqual(
        found,
        links.map((it) => it.replace('$DISK', disk)),
      );
      return;
    }
    const { message } = await openOutput(root).then(
      () => new Error('it was taken'),
      (error: Error) => error,
    );
    assert.match(message, says);
    if (!mends) return;
    await runBash('/', /: (rm .*)$/m.exec(message)?.[1] ?? 'exit 1');
    assert.deepEqual(await openOutput(root), []);
  });
}

test('both builders hear of it before anything else is looked at', async () => {
  for (const builder of ['local', 'container']) {
    const root = await miniature();
    await runBash(root, 'ln -s /nonexistent/disk _output');
    const host = testHost(root, {});
    await assert.rejects(settle(host, loadedFor(host, { builder, target: 'kubectl' })), {
      failure: 'input',
      message: /_output is a link to "\/nonexistent\/disk", where nothing is/,
    });
    await rm(join(root, '_output'));
    await settle(host, loadedFor(host, { builder, target: 'kubectl' }));
  }
});

test('one of another user, or on a read-only file system, is refused by what is in the way', {
  skip: process.getuid?.() !== 0 && 'only root can make them',
}, async () => {
  const [root, all] = [await temporaryFolder(), await temporaryFolder()];
  await runBash(root, 'mkdir -p _output/local/bin; chmod -R 755 .');
  const node = nodeForAll(all);
  await cp(join(projectRoot, 'build/src/host/output-place.js'), join(all, 'output-place.mjs'));
  await chmod(join(all, 'output-place.mjs'), 0o644);
  const program = `import('${all}/output-place.mjs').then(async (it) => console.log(JSON.stringify((await it.readOutputPlace('${root}')).obstacles)))`;
  const asked = async (...before: readonly string[]) =>
    JSON.parse(await runBash('/', `${before.join(' ')} ${node} -e "$PROGRAM"`, { PROGRAM: program }));
  const path = join(root, '_output');
  assert.deepEqual(await asked(...asUser(4321)), [{ kind: 'not-ours', path, owner: 0 }]);
  await runBash(root, 'chown 4321 _output; chown 1 _output/local/bin');
  assert.deepEqual(await asked(...asUser(4321)), [{ kind: 'not-ours', path: `${path}/local`, owner: 0 }]);
  const mounting = ['unshare', '-m', 'sh', '-c', `'mount -t tmpfs -o ro none ${path} && exec "$@"'`, 'sh'];
  assert.deepEqual(await asked(...mounting), [{ kind: 'read-only', path }]);
});

test('a link that cannot be made because of another file system is a copy, and other links are as ever', async () => {
  const folder = await temporaryFolder();
  const real = (await runBash('/', 'command -v ln')).trim();
  const program = linkProgram(real);
  await runBash(folder, `cat > ln <<'E'\n${program}E\nchmod +x ln; echo text > a; ./ln a b; ./ln -s a c`);
  assert.equal((await runBash(folder, 'stat -c %h a; readlink c')).trim(), '2\na');
  const other = await runBash('/', 'mktemp -d /dev/shm/kbuild-XXXXXX');
  try {
    await runBash(folder, `./ln a ${other.trim()}/b`);
    assert.equal(await readFile(`${other.trim()}/b`, 'utf8'), 'text\n');
  } finally {
    await rm(other.trim(), { recursive: true });
  }
  await assert.rejects(runBash(folder, './ln gone d'), /No such file/);
  assert.deepEqual((await readOutputPlace(folder)).obstacles, []);
});

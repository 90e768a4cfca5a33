/** A version file (`version-file`, KUBE_GIT_VERSION_FILE) is read as data, taken as it is, and never run. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { versionFileValues } from '../../src/kubernetes/stamp.ts';
import {
  addCommits,
  miniature,
  refusalOf,
  runBash,
  stampOf,
  stampOfScripts,
  temporaryFolder,
} from './support.ts';

/** A file in a folder of its own, outside of any tree. */
async function versionFile(text: string): Promise<string> {
  const file = join(await temporaryFolder(), 'defs');
  await writeFile(file, text);
  return file;
}

test('a file that the scripts of another tree have written says the same here, to us and to the scripts', async () => {
  const first = await miniature([{ name: 'v1.36.7' }]);
  await addCommits(first, 2);
  const file = join(await temporaryFolder(), 'defs');
  await runBash(
    first,
    'source hack/lib/init.sh; kube::version::get_version_vars; kube::version::save_version_vars "$FILE"',
    { FILE: file },
  );
  const second = await miniature();
  const environment = { KUBE_GIT_VERSION_FILE: file };
  const { stamp, origin } = await stampOf(second, { environment });
  assert.equal(origin, 'version-file');
  assert.deepEqual({ ...versionFileValues(stamp) }, await stampOfScripts(first));
  assert.deepEqual({ ...versionFileValues(stamp) }, await stampOfScripts(second, environment));
  const { stamp: fromInput } = await stampOf(second, { inputs: { 'version-file': file } });
  assert.deepEqual(fromInput, stamp);
});

test('what a file leaves out stays empty, and no condition of the tree matters to it', async () => {
  const folder = await miniature([{ name: 'v1.30.0' }, { name: 'v1.36.0' }]);
  await writeFile(join(folder, 'new-file.go'), 'package x\n');
  const file = await versionFile('# by hand\n\nKUBE_GIT_VERSION="v1.36.5"\r\nKUBE_GIT_MINOR=36\n');
  const { stamp, warnings } = await stampOf(folder, { inputs: { target: 'cross', 'version-file': file } });
  assert.deepEqual(
    { ...versionFileValues(stamp) },
    {
      KUBE_GIT_COMMIT: '',
      KUBE_GIT_TREE_STATE: '',
      KUBE_GIT_VERSION: 'v1.36.5',
      KUBE_GIT_MAJOR: '',
      KUBE_GIT_MINOR: '36',
    },
  );
  assert.deepEqual([warnings, stamp.buildDate], [[], '2023-11-14T22:13:20Z']);
});

test("a given git-version beats every file, a given file beats the environment's version", async () => {
  const folder = await miniature();
  const file = await versionFile("KUBE_GIT_VERSION='v1.36.5'\n");
  const other = await versionFile("KUBE_GIT_VERSION='v1.36.6'\n");
  const environment = { KUBE_GIT_VERSION_FILE: other, KUBE_GIT_VERSION: 'v1.36.7' };
  const versionOf = async (inputs: Readonly<Record<string, string>>) =>
    (await stampOf(folder, { inputs, environment })).stamp.gitVersion;
  assert.equal(await versionOf({ 'git-version': 'v1.36.4', 'version-file': file }), 'v1.36.4');
  assert.equal(await versionOf({ 'version-file': file }), 'v1.36.5');
  assert.equal(await versionOf({}), 'v1.36.6');
});

const hostileLines = [
  '$(touch TRAP)',
  '`touch TRAP`',
  'KUBE_GIT_COMMIT="$(touch TRAP)"',
  "KUBE_GIT_COMMIT=''$(touch TRAP)''",
  "KUBE_GIT_COMMIT='a'; touch TRAP",
  'KUBE_GIT_COMMIT=a touch TRAP',
  'KUBE_GIT_COMMIT=a\\',
  " KUBE_GIT_COMMIT='a'",
  "export KUBE_GIT_COMMIT='a'",
  "KUBE_GIT_COMMIT='a",
  "KUBE_GIT_COMMIT[$(touch TRAP)]='a'",
  "KUBE_GIT_VERSION_FILE='/etc/passwd'",
  "PATH='/tmp'",
  'source /tmp/other',
];

test('a line that is not one of the five plain assignments is refused with the line, and not run', async () => {
  const folder = await miniature();
  const trap = join(await temporaryFolder(), 'trap');
  for (const hostile of hostileLines) {
    const line = hostile.replaceAll('TRAP', trap);
    const file = await versionFile(`KUBE_GIT_VERSION='v1.36.5'\n${line}\n`);
    const message = await refusalOf(folder, { inputs: { 'version-file': file } });
    assert.match(message, /^version-file ".*" has a line that is no version assignment: /, line);
    assert.equal(message.split('\n').length, 1, line);
  }
  assert.ok(!existsSync(trap));
});

test('all bad lines are in one error, but not more than a person wants to read', async () => {
  const folder = await miniature();
  const file = await versionFile('one\ntwo\n');
  const message = await refusalOf(folder, { inputs: { 'version-file': file } });
  assert.match(message, /assignment: "one"\..*\n.*assignment: "two"\./);
  const long = await versionFile('nonsense\n'.repeat(1000));
  const cut = await refusalOf(folder, { inputs: { 'version-file': long } });
  assert.equal(cut.split('\n').length, 5);
});

test('a file that says nothing is refused', async () => {
  const folder = await miniature();
  const file = await versionFile('# nothing\n');
  assert.match(await refusalOf(folder, { inputs: { 'version-file': file } }), /has no KUBE_GIT_ line/);
});

test('an absent file, a folder, a device and a huge file are no version files', async () => {
  const folder = await miniature();
  const huge = await versionFile('');
  await truncate(huge, 1024 ** 3);
  for (const path of ['nowhere', folder, '/dev/zero', huge]) {
    const message = await refusalOf(folder, { inputs: { 'version-file': path } });
    assert.match(message, /^version-file is ".*", where there is no such file\./, path);
  }
});

test("in a job the file lies in the workspace or in the runner's temporary folder, links followed", async () => {
  const source = await miniature();
  const workspace = join(source, '..');
  const runnerTemp = await temporaryFolder();
  const outside = await versionFile("KUBE_GIT_VERSION='v1.36.5'\n");
  const text = "KUBE_GIT_VERSION='v1.36.6'\n";
  await mkdir(join(source, '_output'));
  await writeFile(join(source, '_output/defs'), text);
  await writeFile(join(runnerTemp, 'defs'), text);
  await symlink(outside, join(workspace, 'link'));
  const options = (file: string) => ({
    workspace,
    temporaryFolder: runnerTemp,
    inputs: { source: 'kubernetes', 'version-file': file },
  });
  for (const file of ['kubernetes/_output/defs', join(runnerTemp, 'defs')]) {
    assert.equal((await stampOf(workspace, options(file))).stamp.gitVersion, 'v1.36.6', file);
  }
  for (const file of [outside, 'link']) {
    const message = await refusalOf(workspace, options(file));
    assert.match(message, /which is outside the workspace\. Put it into the workspace/, file);
  }
});

test('a tag or a variable that is a command is refused, also for tests, which take any version', async () => {
  const inputs = { target: 'test' };
  const folder = await miniature([{ name: "v1';id;'" }]);
  assert.match(
    await refusalOf(folder, { inputs }),
    /^KUBE_GIT_VERSION would be "v1';id;'".* Give git-version/,
  );
  assert.equal((await stampOf(await miniature([{ name: 'v1/x' }]), { inputs })).stamp.gitVersion, 'v1/x');
  for (const name of ['KUBE_GIT_COMMIT', 'KUBE_GIT_TREE_STATE']) {
    const environment = { KUBE_GIT_COMMIT: 'abc', [name]: "a'; id; '" };
    const message = await refusalOf(await miniature(), { inputs, environment });
    assert.match(message, new RegExp(`^${name} would be "a'; id; '".*out of the environment`));
  }
});

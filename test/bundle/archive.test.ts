/** What a job of `uses: org/kbuild-action@<commit>` has: GitHub's archive of the commit, from which everything must start. */

import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { makeToolbox } from '../../src/packing/toolbox/toolbox.ts';
import { runAction, runPost } from '../support/mini-runner.ts';
import { projectRoot } from '../support/project.ts';
import { errorsOf, miniatureWorkspace, nodes, temporaryFolder, warmWorkspace } from './support.ts';

const run = promisify(execFile);
const action = await unpackedArchive();

async function unpackedArchive(): Promise<string> {
  const folder = await temporaryFolder();
  // A checkout may be another user's, as in a container job.
  const git = ['-c', `safe.directory=${projectRoot}`, '-C', projectRoot];
  const options = { maxBuffer: 64 * 1024 * 1024 };
  const input = execFileSync('git', [...git, 'archive', '--format=tar', 'HEAD'], options);
  execFileSync('tar', ['-xf', '-', '-C', folder], { input });
  return folder;
}

test('the archive of a commit holds the actions, what they run and what says how to use them', () => {
  const expected = [
    'LICENSE',
    'README.md',
    'action.yml',
    'assemble',
    'dist',
    'docs',
    'package.json',
    'plan',
    'verify',
  ];
  assert.deepEqual(readdirSync(action).sort(), expected);
});

test('kbuild runs by its own name, as npm links it', async () => {
  const { bin } = JSON.parse(readFileSync(join(action, 'package.json'), 'utf8'));
  const { stdout } = await run(join(action, bin.kbuild), ['--help']);
  assert.match(stdout, /^Usage: kbuild /);
});

test('the package that npm packs is installed without a network, and builds', async () => {
  const [packed, folder] = [await temporaryFolder(), await temporaryFolder()];
  const pack = ['pack', '--silent', '--ignore-scripts', `--pack-destination=${packed}`];
  const { stdout: name } = await run('npm', pack, { cwd: action });
  // With nothing that npm has fetched before.
  const install = ['install', '--offline', `--cache=${join(packed, 'cache')}`, '--no-audit', '--no-fund'];
  await run('npm', [...install, join(packed, name.trim())], { cwd: folder });
  const tree = await warmWorkspace('v1.36');
  const kbuild = join(folder, 'node_modules/.bin/kbuild');
  const { stdout } = await run(kbuild, ['make', 'kubectl', `--source=${tree}`], { cwd: folder });
  assert.match(stdout, /^content digest [0-9a-f]{64}$/m);
  const { stdout: said } = await run(join(tree, '_output/local/go/bin/kubectl'), []);
  assert.match(said, /v1\.36\.0/);
});

for (const [index, node] of nodes.entries()) {
  const by = `from the archive of a commit, by Node number ${index + 1}`;

  test(`main and post run ${by}`, async () => {
    const workspace = await temporaryFolder();
    const options = { action: join(action, 'action.yml'), node, workspace, inputs: { builder: 'local' } };
    const main = await runAction(options);
    assert.match(errorsOf(main), /is not a Kubernetes source tree/);
    assert.equal(main.exitCode, 1);
    const post = await runPost(options, main);
    assert.deepEqual([post.exitCode, post.annotations], [0, []], post.stdout);
  });

  test(`plan runs ${by}`, async () => {
    const workspace = await miniatureWorkspace('v1.36');
    const inputs = { platforms: 'linux/amd64' };
    const plan = await runAction({ action: join(action, 'plan/action.yml'), node, workspace, inputs });
    assert.equal(plan.exitCode, 0, plan.stdout);
    assert.match(plan.outputs.matrix ?? '', /linux\/amd64/);
  });

  test(`assemble runs ${by}`, async () => {
    const workspace = await temporaryFolder();
    const assemble = await runAction({ action: join(action, 'assemble/action.yml'), node, workspace });
    assert.match(errorsOf(assemble), /neither plan nor artifacts is given/);
    assert.equal(assemble.exitCode, 1);
  });

  test(`kbuild runs ${by}`, async () => {
    const { stdout } = await run(node, [join(action, 'dist/cli/index.js'), '--help']);
    assert.match(stdout, /^Usage: kbuild /);
  });

  test(`the toolbox packs, in threads of its own, ${by}`, async () => {
    const folder = await temporaryFolder();
    const content = 'a line of text\n'.repeat(200_000);
    for (const name of ['toolbox', 'stage']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'stage/file'), content);
    const entry = join(action, 'dist/toolbox/index.js');
    await makeToolbox({
      folder: join(folder, 'toolbox'),
      path: process.env.PATH ?? '',
      entry,
      epoch: 1_700_000_000,
      gitFolder: '',
      bases: [],
      workers: 2,
      leastFree: 0,
      pull: false,
      network: 'default',
      enginePlatform: '',
    });
    const call = [
      entry,
      join(folder, 'toolbox/toolbox.json'),
      'tar',
      'czf',
      'made.tar.gz',
      '-C',
      'stage',
      'file',
    ];
    await run(node, call, { cwd: folder });
    const [record = ''] = readdirSync(join(folder, 'toolbox/records'));
    assert.match(record, /made\.tar\.gz\.json$/);
    const { stdout } = await run('tar', ['-xOzf', 'made.tar.gz'], {
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
    });
    assert.ok(stdout === content);
  });
}

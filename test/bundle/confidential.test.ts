/** Builds under embargo, through dist/: what is secret in source and version is nowhere but in the tree and in one file. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { commitChanges } from '../support/git.ts';
import { type ActionRun, runPost } from '../support/mini-runner.ts';
import { pushOnDefault } from '../support/mini-runner-environment.ts';
import { type StandIn, startStandIn } from '../support/stand-in.ts';
import { runLocal, temporaryFolder, warmWorkspace } from './support.ts';

const secret = 'zq7embargoed';
const program = 'cmd/kubectl/main.go';
const inputs = { target: 'kubectl', confidential: 'true', upload: 'auto' };
const event = pushOnDefault;

test('a confidential build, failed or not, says nothing of the tree to GitHub, and all of it to a file of its user', async () => {
  const standIn = await startStandIn();
  const workspace = await warmWorkspace('v1.36');
  await commitChanges(workspace, `v1.36.1-${secret}.0`, {
    [program]: (text) => `${text}\nfunc broken() { ${secret}() }\n`,
  });
  const failed = await buildAndPost(standIn, workspace);
  assert.equal(failed.exitCode, 1);
  const told = logOf(failed);
  assert.match(told, new RegExp(`Error: ${program}:\\d+: undefined: ${secret}\\n`));
  assert.deepEqual(failed.stdout.split('\n'), [
    ...firstLine(failed),
    `The build has failed, and ${failed.outputs.log} says why`,
  ]);
  assert.deepEqual(failed.outputs, { log: failed.outputs.log, failure: 'compile' });

  await commitChanges(workspace, undefined, {
    [program]: (text) => text.replace(`${secret}()`, `println("${secret}") /* ${secret} */`),
  });
  const made = await buildAndPost(standIn, workspace);
  assert.equal(made.exitCode, 0, logOf(made));
  assert.deepEqual(made.stdout.split('\n'), firstLine(made));
  const names = [
    'checksums',
    'checksums-sha512',
    'content-digest',
    'log',
    'output-directory',
    'payload-digest',
  ];
  assert.deepEqual(Object.keys(made.outputs).sort(), [...names, 'provenance-predicate', 'sbom']);
  const kubectl = join(made.outputs['output-directory'] ?? '', 'linux/amd64/kubectl');
  assert.match(execFileSync(kubectl, { encoding: 'utf8' }), new RegExp(`v1\\.36\\.1-${secret}\\.0`));
  assert.match(logOf(made), new RegExp(`Version v1\\.36\\.1-${secret}\\.0`));
  await standIn.stop();
});

async function buildAndPost(standIn: StandIn, workspace: string): Promise<ActionRun> {
  const elsewhere = await temporaryFolder();
  const environment = { ...standIn.environment, HOME: elsewhere, TMPDIR: elsewhere };
  const options = { environment, event };
  const run = await runLocal(workspace, inputs, options);
  const post = await runPost({ workspace, inputs: { builder: 'local', ...inputs }, ...options }, run);
  assert.deepEqual([post.exitCode, post.stdout], [0, '']);
  // Neither an artifact nor a cache, nor a question for one.
  assert.deepEqual(standIn.calls(), []);
  for (const { annotations, summary, groups, outputs, state, exportedVariables, stdout } of [run, post]) {
    assert.deepEqual([annotations, summary, groups], [[], '', []]);
    assert.ok(!JSON.stringify([outputs, state, exportedVariables, stdout]).includes(secret));
  }
  assert.deepEqual([run.runnerTemp, elsewhere].flatMap(filesWithSecret), [run.outputs.log]);
  return run;
}

function firstLine({ outputs }: ActionRun): readonly string[] {
  return [`Confidential: what this build says is in ${outputs.log} alone, which only its user may read`];
}

function logOf({ outputs: { log = '' } }: ActionRun): string {
  assert.equal(statSync(log).mode & 0o777, 0o600);
  return readFileSync(log, 'utf8');
}

function filesWithSecret(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(secret));
}

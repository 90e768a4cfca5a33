/**
 * Why a build failed, in the words of real tools that fail: each row makes a small folder, runs the tool there as make would
 * run it, and reads what it prints. What make and Kubernetes' scripts say around it is added, as it follows every failure.
 */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { failureOf, problemOfFailure } from '../../src/builder/failure.ts';
import { createBuildOutputReader } from '../../src/kubernetes/build-output.ts';
import { temporaryFolder } from '../bundle/support.ts';
import { failingGo } from './failing-go.ts';
import { failingModules } from './failing-modules.ts';
import type { FailingTool } from './failing-tool.ts';
import { failingTools } from './failing-tools.ts';

/** What comes after it in a Kubernetes build, whatever failed. */
const around = [
  '!!! [1129 01:00:00] Call tree:',
  '!!! [1129 01:00:00]  1: /go/src/k8s.io/kubernetes/hack/lib/golang.sh:788 kube::golang::build_some_binaries(...)',
  '!!! [1129 01:00:00]  2: hack/make-rules/build.sh:27 kube::golang::build_binaries(...)',
  'make[1]: *** [Makefile:33: kubectl] Error 1',
  'make: *** [Makefile.generated_files:10: all] Error 2',
];

async function whatItSays({ files, command, environment }: FailingTool): Promise<readonly string[]> {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  if ('tool' in files) chmodSync(join(folder, 'tool'), 0o755);
  const [program = '', ...args] = command;
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, GOPROXY: 'off', GOFLAGS: '', GOWORK: '', GOTOOLCHAIN: 'local', ...environment };
  const { stdout, stderr, status, error } = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' });
  assert.notEqual(status, 0, `it does not fail: ${stdout}${error ?? ''}`);
  return `${stdout}${stderr}`.split('\n');
}

for (const tool of [...failingModules, ...failingGo, ...failingTools]) {
  test(`${tool.name}: the line that says why is told, with what helps`, async () => {
    const reader = createBuildOutputReader();
    for (const line of [...(await whatItSays(tool)), ...around]) reader.read(line);
    const build = {
      target: { kind: 'cross' },
      signs: reader.signs(),
      exitCode: 2,
      signal: undefined,
      call: 'make cross',
      memory: '',
      disk: '',
    } as const;
    const { what, remedy } = problemOfFailure(build);
    assert.match(what, tool.line);
    assert.ok(what.startsWith('make cross failed with exit code 2: '));
    assert.match(remedy, tool.remedy, what);
    assert.equal(failureOf(build), tool.failure, what);
  });
}

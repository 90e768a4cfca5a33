/** `kbuild` as it is shipped: exit codes as its help says them, and each thing said once. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { projectRoot } from '../support/project.ts';
import { nodes, temporaryFolder, warmWorkspace } from './support.ts';

let tree = '';
let empty = '';
before(async () => {
  tree = await warmWorkspace('v1.36');
  empty = await temporaryFolder();
});

/** Without any engine. */
function kbuild(cwd: string, args: readonly string[]) {
  const [node = process.execPath] = nodes;
  const env = { HOME: process.env.HOME, PATH: process.env.PATH, DOCKER_HOST: `unix://${empty}/no.sock` };
  return spawnSync(node, [join(projectRoot, 'dist/cli/index.js'), ...args], { cwd, env, encoding: 'utf8' });
}

const ends: readonly (readonly [args: string, code: number, says: RegExp])[] = [
  ['help make', 0, /^Usage: kbuild make /],
  ['help verify', 0, /^Usage: kbuild verify /],
  ['make kubectll', 1, /"kubectll" is unknown\. Did you mean kubectl\?/],
  ['make kubectl --source=..', 1, /is not a Kubernetes source tree/],
  [
    'make kubectl --sync=rsync',
    1,
    /sync is given, but builder is local.* in a terminal with `kbuild run make`/,
  ],
  ['run make kubectl', 1, /Docker.* in a terminal `kbuild make`/],
  ['release', 1, /Docker.* in a terminal `kbuild make`/],
  ['make kubectl --no-such', 2, /Unknown option '--no-such'/],
  ['make-clean --what cmd/kubectl', 2, /^Error: make-clean takes no --what\. See `kbuild --help`\n$/],
  ['verify --mode rebuild --artifact-name x', 2, /Unknown option '--artifact-name'/],
  ['shell', 2, /Docker.* in a terminal `kbuild make`/],
  ['run true', 2, /Docker.* in a terminal `kbuild make`/],
  ['copy-output', 2, /Docker.* in a terminal `kbuild make`/],
];

for (const [args, code, says] of ends) {
  test(`kbuild ${args} ends with ${code} and says it`, () => {
    const { status, stdout, stderr } = kbuild(tree, args.split(' '));
    assert.equal(status, code, `${stdout}${stderr}`);
    assert.match(`${stdout}${stderr}`, says);
  });
}

test('a build in a terminal says each file, where it lies and that nothing is uploaded once', () => {
  const { status, stdout } = kbuild(tree, ['make', 'kubectl', '--artifact-name=mine']);
  assert.equal(status, 0, stdout);
  for (const words of [/[0-9a-f]{64} {2}linux\/\w+\/kubectl/g, /content digest/g, /no artifact service/g])
    assert.equal([...stdout.matchAll(words)].length, 1, `${words}:\n${stdout}`);
  assert.match(stdout, /^in \S+\/_output\/kbuild\/mine$/m);
});

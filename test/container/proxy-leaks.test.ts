/** Careless builds, and image builds that fail: no spelling of a proxy's password gets out by them. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { errorsOf } from '../bundle/support.ts';
import { docker } from '../support/docker.ts';
import type { Changes } from '../support/git.ts';
import { projectRoot } from '../support/project.ts';
import { kubectlRecipe, quick, rsyncTree, runSync } from './rsync-support.ts';
import { engine, kbuild, placed } from './support.ts';

/** With signs that one may write into an address as they are, and one that one may not. */
const address = 'http://me:p@ss:w%2Frd!@192.0.2.9:3128';

const spellings: readonly string[] = [
  'p@ss:w%2Frd!',
  'p@ss:w/rd!',
  'p%40ss%3Aw%2Frd!',
  'p%40ss%3Aw%2Frd%21',
  'p%40ss%3aw%2frd%21',
  'p%40ss%3Aw/rd%21',
  // An address as a part of another one.
  encodeURIComponent('p@ss:w%2Frd!'),
  Buffer.from('me:p@ss:w/rd!').toString('base64'),
];

function assertUnknown(texts: Readonly<Record<string, string>>): void {
  for (const [where, text] of Object.entries(texts)) {
    const leaked = spellings.find((spelling) => text.includes(spelling));
    assert.equal(leaked, undefined, `${where}:\n${text}`);
  }
}

const careless: Changes = {
  ...kubectlRecipe('bash hack/careless.sh', `mkdir -p ${placed} && echo made >${placed}/kubectl`),
  'hack/careless.sh': () => readFileSync(join(projectRoot, 'test/fixtures/careless.sh'), 'utf8'),
};

test('what a careless build says of the proxy is neither in the terminal nor in the full log', async () => {
  const tree = await rsyncTree('v1.36', { changes: careless });
  const said = await kbuild(tree, ['run', 'make', 'kubectl', '--sync=bind'], {
    environment: { KUBERNETES_HTTP_PROXY: address },
  });
  assert.equal(said.code, 0, said.stderr);
  const run = await runSync(tree, { sync: 'bind', 'http-proxy': address });
  const log = readFileSync(run.outputs.log ?? '', 'utf8');
  assertUnknown({ terminal: said.stdout + said.stderr, log });
  for (const text of [said.stdout, log]) {
    assert.match(text, /^told \*\*\*$/m);
    assert.match(text, /^that is \*\*\*$/m);
    assert.match(text, /^Proxy-Authorization: Basic \*\*\*$/m);
    assert.equal(text.split('\n').filter((it) => it === '***').length, 2, text);
  }
});

test('an image build that fails and says it leaves it neither in the report nor in the engine', async () => {
  const changes = {
    ...quick,
    'build/build-image/Dockerfile': (text: string) => `${text}\nRUN echo "told $http_proxy"; exit 3\n`,
  };
  const tree = await rsyncTree('v1.28', { changes });
  const run = await runSync(tree, { 'http-proxy': address });
  assert.equal(run.outputs.failure, 'image', run.stdout);
  assert.match(errorsOf(run), /could not be built: .*told \*\*\*/);
  assert.match(run.summary, /could not be built/);
  const shown = run.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const images = await inspected('image', ['images', '--all', '--quiet']);
  assert.ok(images.includes('"RepoTags"'));
  assertUnknown({
    shown: shown.join('\n'),
    summary: run.summary,
    outputs: JSON.stringify(run.outputs),
    state: JSON.stringify(run.state),
    containers: await inspected('container', ['ps', '--all', '--quiet']),
    images,
  });
});

/** What the engine says of all of a kind, intermediate images too. */
async function inspected(kind: 'container' | 'image', list: readonly string[]): Promise<string> {
  const ids = new Set((await docker(engine, list)).split('\n').filter(Boolean));
  const each = [...ids].map((id) => docker(engine, [kind, 'inspect', id]).catch(() => ''));
  return (await Promise.all(each)).join('');
}

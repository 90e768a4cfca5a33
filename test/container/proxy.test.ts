/** Builds and image builds go through a real proxy, whose password is nowhere to be read afterwards or meanwhile. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Flavor } from '../fixtures/miniature.ts';
import { docker } from '../support/docker.ts';
import type { Changes } from '../support/git.ts';
import { watchProcesses } from '../support/process-watch.ts';
import { bridgeAddress, startProxy, type TestProxy } from '../support/proxy.ts';
import { kubectlRecipe, rsyncTree, runSync } from './rsync-support.ts';
import { engine, kbuild, namesOf, placed } from './support.ts';

/** Nobody else's: other files' tests run meanwhile, and all processes are looked at. */
const password = 'p@ss:w/rd?';
const credentials = `me:${password}`;
const encoded = `me:${encodeURIComponent(password)}`;
const spellings = [password, encodeURIComponent(password), Buffer.from(credentials).toString('base64')];
let proxy: TestProxy;
let address = '';

before(async () => {
  proxy = await startProxy(await bridgeAddress(engine));
  address = `http://${encoded}@${proxy.address}`;
});

after(() => proxy.stop());

/** The build asks for a page and prints what it was told, as a careless script does. */
const careless: Changes = {
  ...kubectlRecipe(
    'git ls-remote http://build.invalid/x.git || true',
    'echo "told $$http_proxy and $$HTTP_PROXY but not for $$no_proxy"',
    `mkdir -p ${placed} && echo made >${placed}/kubectl`,
  ),
};

const image: Changes = {
  'build/build-image/Dockerfile': (recipe) =>
    `${recipe}RUN test -n "$http_proxy" && test -n "$HTTP_PROXY" && { git ls-remote http://image.invalid/x.git || true; }\n`,
};

const trees: readonly (readonly [flavor: Flavor, sync: string, changes: Changes])[] = [
  ['v1.20', 'rsync', { ...careless, ...image }],
  ['v1.31', 'rsync', { ...careless, ...image }],
  ['v1.36', 'bind', careless],
];

for (const [flavor, sync, changes] of trees) {
  test(`a ${flavor} tree builds by ${sync} through a proxy, and its password stays unknown`, async () => {
    const tree = await rsyncTree(flavor, { changes });
    const before = proxy.asked().length;
    const watch = watchProcesses();
    const run = await runSync(tree, { sync, 'http-proxy': address, 'no-proxy': 'mine.invalid' });
    const commands = watch.stop();
    assert.equal(run.exitCode, 0, run.stdout);

    const asked = new Set(proxy.asked().slice(before));
    const hosts = sync === 'rsync' ? ['build.invalid', 'image.invalid'] : ['build.invalid'];
    for (const host of hosts) assert.ok(asked.has(`${host} ${credentials}`), [...asked].join('\n'));
    assert.match(run.stdout, /^told \*\*\* and \*\*\* but not for mine\.invalid,127\.0\.0\.1,localhost,::1/m);

    const names = await namesOf(tree);
    const ofImage = sync === 'rsync' ? [await aboutImage(names.image)] : [];
    // The runner is told what to mask, and shows none of it.
    const shown = run.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    const texts = {
      log: readFileSync(run.outputs.log ?? '', 'utf8'),
      stdout: shown.join('\n'),
      summary: run.summary,
      outputs: JSON.stringify(run.outputs),
      state: JSON.stringify(run.state),
      'command lines': commands.join('\n'),
      image: ofImage.join('\n'),
    };
    for (const [where, text] of Object.entries(texts)) assertUnknown(where, text);
    assert.match(texts['command lines'], /^\S*docker run /m);
    assert.ok(texts.log.includes('told *** and ***'));
  });
}

async function aboutImage(name: string): Promise<string> {
  return `${await docker(engine, ['history', '--no-trunc', name])}${await docker(engine, ['inspect', name])}`;
}

function assertUnknown(where: string, text: string): void {
  for (const spelling of spellings) assert.ok(!text.includes(spelling), `${where} has ${spelling}:\n${text}`);
}

const order: readonly (readonly [
  name: string,
  environment: Readonly<Record<string, string>>,
  flag: boolean,
])[] = [
  ['an input beats KUBERNETES_HTTP_PROXY', { KUBERNETES_HTTP_PROXY: 'http://other.invalid:1' }, true],
  ["the runner's own counts when nothing else is said", { HTTP_PROXY: 'own' }, false],
  [
    'KUBERNETES_HTTP_PROXY beats the own one',
    { KUBERNETES_HTTP_PROXY: 'own', http_proxy: 'http://x.invalid:1' },
    false,
  ],
];

for (const [name, environment, flag] of order) {
  test(`${name}, in a command of one's own too, and a terminal shows no password`, async () => {
    const tree = await rsyncTree('v1.36');
    const given = Object.fromEntries(
      Object.entries(environment).map(([key, value]) => [key, value === 'own' ? address : value]),
    );
    const before = proxy.asked().length;
    const script = 'git ls-remote http://mine.invalid/x.git';
    const flags = flag ? [`--http-proxy=${address}`] : [];
    const typed = await kbuild(tree, ['run', ...flags, 'bash', '-c', script], { environment: given });
    assert.ok(proxy.asked().slice(before).includes(`mine.invalid ${credentials}`), typed.stderr);
    assertUnknown('stderr', typed.stderr.replaceAll(proxy.address, ''));
  });
}

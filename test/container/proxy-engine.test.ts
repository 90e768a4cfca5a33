/** What goes through a proxy and what past it: pages, TLS, this machine, and the engine itself. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { temporaryFolder } from '../bundle/support.ts';
import type { Flavor } from '../fixtures/miniature.ts';
import { docker, type Engine, engineAt } from '../support/docker.ts';
import { type Forwarder, forward } from '../support/forwarder.ts';
import { bridgeAddress, startProxy, type TestProxy } from '../support/proxy.ts';
import { rsyncTree } from './rsync-support.ts';
import { engine, kbuild } from './support.ts';

/** Of this machine, on the network of the engine's containers. */
let gateway = '';
let proxy: TestProxy;
/** The engine, as one on another machine that a proxy would be asked for. */
let line: Forwarder;

before(async () => {
  gateway = await bridgeAddress(engine);
  proxy = await startProxy(gateway);
  line = await forward({ path: engine.host.replace('unix://', '') }, { address: gateway });
});
after(async () => {
  proxy.stop();
  await line.cut();
});

/** git asks for a page and for this very machine, Go for a module by TLS. */
const script = `
git ls-remote http://page.invalid/x.git
git ls-remote http://127.0.0.1:9/x.git
cd /tmp && GO111MODULE=on GOFLAGS= GONOSUMDB=* GOMODCACHE=/tmp/mod GOPROXY=https://module.invalid \\
  go mod download example.invalid/module@v1.0.0
env
`;

interface Case {
  readonly flavor: Flavor;
  readonly sync: 'bind' | 'rsync';
  /** Name of a variable, to the user in its address. */
  readonly environment: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<string, string>>;
  /** Whose addresses must count. */
  readonly http: string;
  readonly https: string;
}

const lastCase: Case = {
  flavor: 'v1.36',
  sync: 'bind',
  environment: { HTTP_PROXY: 'own', KUBERNETES_HTTPS_PROXY: 'kubernetes' },
  flags: { 'https-proxy': 'input' },
  http: 'own',
  https: 'input',
};

const cases: readonly Case[] = [
  {
    flavor: 'v1.20',
    sync: 'rsync',
    environment: { http_proxy: 'own', HTTPS_PROXY: 'OWN' },
    flags: {},
    http: 'own',
    https: 'OWN',
  },
  {
    flavor: 'v1.28',
    sync: 'rsync',
    environment: { http_proxy: 'own', https_proxy: 'own', KUBERNETES_HTTPS_PROXY: 'kubernetes' },
    flags: {},
    http: 'own',
    https: 'kubernetes',
  },
  {
    flavor: 'v1.31',
    sync: 'bind',
    environment: { KUBERNETES_HTTP_PROXY: 'kubernetes', KUBERNETES_HTTPS_PROXY: 'kubernetes' },
    flags: { 'http-proxy': 'input' },
    http: 'input',
    https: 'kubernetes',
  },
  lastCase,
];

const addressOf = (user: string) => `http://${user}:p%40ss%3Aw%2Frd@${proxy.address}`;

/** Returns the environment inside. */
async function runInContainer(
  { flavor, sync, environment, flags }: Case,
  at: Engine,
): Promise<ReadonlyMap<string, string>> {
  const addressed = (users: Readonly<Record<string, string>>) =>
    Object.entries(users).map(([name, user]) => [name, addressOf(user)] as const);
  const args = addressed(flags).map(([name, value]) => `--${name}=${value}`);
  const tree = await rsyncTree(flavor);
  const ran = await kbuild(tree, ['run', `--sync=${sync}`, ...args, '--', 'bash', '-c', script], {
    engine: at,
    environment: { ...Object.fromEntries(addressed(environment)), NO_PROXY: 'mirror.invalid' },
  });
  assert.equal(ran.code, 0, ran.stdout + ran.stderr);
  const lines = ran.stdout.split('\n').map((it) => it.split(/=(.*)/s));
  return new Map(lines.map(([name = '', value = '']) => [name, value] as const));
}

for (const each of cases) {
  const { flavor, sync, http, https } = each;
  test(`in a ${flavor} tree by ${sync} pages go as ${http}, TLS as ${https}, and nothing of this machine or the engine`, async () => {
    const before = proxy.asked().length;
    const inside = await runInContainer(each, engineAt(`tcp://${gateway}:${line.port}`));
    const asked = proxy.asked().slice(before);
    // Some ask without credentials first.
    assert.deepEqual(
      [...new Set(asked.filter((it) => !it.endsWith(' ')))],
      [`page.invalid ${http}:p@ss:w/rd`, `module.invalid:443 ${https}:p@ss:w/rd`],
    );
    assert.deepEqual(
      [...new Set(asked.map((it) => it.split(' ')[0]))],
      ['page.invalid', 'module.invalid:443'],
    );
    for (const [name, user] of [
      ['http_proxy', http],
      ['https_proxy', https],
    ] as const) {
      assert.equal(inside.get(name), addressOf(user));
      assert.equal(inside.get(name.toUpperCase()), addressOf(user));
    }
    const none = `mirror.invalid,127.0.0.1,localhost,::1,${gateway}`;
    assert.equal(inside.get('no_proxy'), none);
    assert.equal(inside.get('NO_PROXY'), none);
  });
}

test('an engine that docker knows by a context is not asked through the proxy either', async () => {
  const configuration = await temporaryFolder();
  const host = `host=tcp://${gateway}:${line.port}`;
  await docker(engine, ['context', 'create', 'remote', `--docker=${host}`], {
    DOCKER_CONFIG: configuration,
    DOCKER_HOST: '',
  });
  const before = proxy.asked().length;
  const inside = await runInContainer(lastCase, {
    host: '',
    environment: { DOCKER_CONFIG: configuration, DOCKER_CONTEXT: 'remote' },
  });
  assert.ok(inside.get('no_proxy')?.split(',').includes(gateway), inside.get('no_proxy'));
  assert.ok(
    !proxy
      .asked()
      .slice(before)
      .some((it) => it.startsWith(gateway)),
  );
});

/** A build fetches a private module with the login of a netrc file, by either way of the tree, and nobody else learns it. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { errorsOf, temporaryFolder } from '../bundle/support.ts';
import { makeCertificates } from '../support/certificates.ts';
import { docker } from '../support/docker.ts';
import type { Changes } from '../support/git.ts';
import type { ActionRun } from '../support/mini-runner.ts';
import { type ModuleProxy, privateModule, startModuleProxy } from '../support/module-proxy.ts';
import { watchProcesses } from '../support/process-watch.ts';
import { bridgeAddress } from '../support/proxy.ts';
import { inData, kubectlRecipe, rsyncTree, runSync } from './rsync-support.ts';
import { engine, placed } from './support.ts';

const password = 'canary/in?the=mine';
const login = `me:${password}`;
const spellings = [password, encodeURIComponent(password), Buffer.from(login).toString('base64')];

let proxy: ModuleProxy;
let authority = '';
let netrc = '';
/** All that the engine says of its containers while the module is fetched. */
let inspected: string[] = [];

before(async () => {
  const [host, folder] = [await bridgeAddress(engine), await temporaryFolder()];
  const certificates = await makeCertificates(join(folder, 'certificates'), host);
  authority = readFileSync(join(certificates, 'ca.pem'), 'utf8');
  const meanwhile = async () => {
    const ids = (await docker(engine, ['ps', '--quiet', '--filter=label=kbuild.run'])).split('\n');
    for (const id of ids.filter(Boolean))
      inspected.push(await docker(engine, ['inspect', id]).catch(() => ''));
  };
  proxy = await startModuleProxy({ host, certificates, login, meanwhile });
  netrc = join(folder, 'mine');
  await writeFile(netrc, `machine ${host}\nlogin me password ${password}\n`, { mode: 0o600 });
});

after(() => proxy?.stop());

/** kubectl is a program of a module in the tree that needs the private one; the build is careless, and asks by git too. */
function changes(): Changes {
  const settings = 'GO111MODULE=on GOWORK=off GOFLAGS=-mod=mod CGO_ENABLED=0 SSL_CERT_FILE=$$PWD/ca.pem';
  return {
    ...kubectlRecipe(
      'cat "$${NETRC:-/none}" || true',
      'stat --format "mode %a of %u on $$(stat --file-system --format=%T $${NETRC:-/none})" $${NETRC:-/none} || true',
      `git -c http.sslCAInfo=private/ca.pem ls-remote ${proxy.address}/repository || true`,
      `cd private && ${settings} go build -o ../${placed}/kubectl .`,
    ),
    'private/ca.pem': () => authority,
    'private/go.mod': () => `module private\n\nrequire ${privateModule} v1.0.0\n`,
    'private/main.go': () =>
      `package main\n\nimport word "${privateModule}"\n\nfunc main() { println(word.Word) }\n`,
  };
}

function build(tree: string, sync: string, more: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  const environment = { GOPROXY: proxy.address, GONOSUMDB: 'private.example', ...more };
  return runSync(tree, { sync }, { environment });
}

const ways = [
  { sync: 'bind', flavor: 'v1.36' },
  { sync: 'rsync', flavor: 'v1.36' },
] as const;

for (const { sync, flavor } of ways) {
  test(`by ${sync} a build fetches a private module with the login that NETRC names, which is nowhere to be read`, async () => {
    const tree = await rsyncTree(flavor, { changes: changes() });
    const asked = proxy.asked().length;
    inspected = [];
    const watch = watchProcesses();
    const run = await build(tree, sync, { NETRC: netrc, GOAUTH: 'git /root' });
    const commands = watch.stop();
    assert.equal(run.exitCode, 0, run.stdout);
    const paths = proxy.asked().slice(asked);
    assert.ok(paths.includes(`/${privateModule}/@v/v1.0.0.zip`), paths.join('\n'));
    assert.ok(
      paths.some((path) => path.startsWith('/repository/')),
      paths.join('\n'),
    );
    assert.match(run.stdout, /^login me password \*\*\*$/m);
    assert.match(run.stdout, new RegExp(`^mode 600 of ${process.getuid?.()} on tmpfs$`, 'm'));
    assert.match(run.stdout, /GOAUTH names a program of this machine/);

    const shown = run.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    assert.match(inspected.join(''), /"NETRC=\/run\/kbuild-login\/\.netrc"/);
    assertUnknown({
      stdout: shown.join('\n'),
      summary: run.summary,
      outputs: JSON.stringify(run.outputs),
      state: JSON.stringify(run.state),
      'command lines': commands.join('\n'),
      containers: inspected.join('\n'),
      files: filesWith(tree),
      volume: sync === 'rsync' ? await inData(tree, `grep -rF '${password}' . || true`) : '',
    });
  });
}

test('without it the module is refused, and the error says what names a login', async () => {
  const tree = await rsyncTree('v1.36', { changes: changes() });
  const run = await build(tree, 'bind', { NETRC: '/nonexistent/netrc' });
  assert.equal(run.outputs.failure, 'input', run.stdout);
  assert.match(errorsOf(run), /could not read Username for .*a netrc file that NETRC names/s);
  assert.match(run.stdout, /NETRC names \/nonexistent\/netrc, which cannot be read/);
});

function assertUnknown(texts: Readonly<Record<string, string>>): void {
  for (const [where, text] of Object.entries(texts))
    for (const spelling of spellings)
      assert.ok(!text.includes(spelling), `${where} has ${spelling}:\n${text}`);
}

/** What stands beside the password in the tree's files, of which the full log is one. */
function filesWith(tree: string): string {
  const args = ['-c', 'grep -rF "$1" . || true', 'bash', password];
  return execFileSync('bash', args, { cwd: tree, encoding: 'utf8' });
}

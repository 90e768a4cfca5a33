/** Releases over HTTP: the layout of Kubernetes, one file, GitHub's releases, and what goes wrong on the way. */

import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { after, before, test } from 'node:test';
import { fetchReference } from '../../src/commands/fetch-reference.ts';
import {
  type FetchedReference,
  type Reference,
  referenceOf,
  type Selection,
} from '../../src/verify/reference.ts';
import type { SigningKey } from '../../src/verify/signature.ts';
import { closeAll, listen } from '../support/listening.ts';
import { temporaryFolder, testHost } from '../tree/support.ts';
import { sha256 } from './support.ts';

const kubectl = 'a program';
const sum = sha256(Buffer.from(kubectl));

/** By path. */
const pages: Record<string, string> = {
  '/v1.36.0/SHA256SUMS': `${sum}  bin/linux/amd64/kubectl\n${sum}  bin/linux/arm64/kubectl\n${sum}  kubernetes.tar.gz\n${sum}  release-notes.md`,
  '/v1.36.0/bin/linux/amd64/kubectl': kubectl,
  '/damaged/SHA256SUMS': `${sum}  bin/linux/amd64/kubectl`,
  '/damaged/bin/linux/amd64/kubectl': 'another program',
  '/empty/SHA256SUMS': '',
  '/out/SHA256SUMS': `${sum}  ../../kubectl`,
  '/file/kubectl': kubectl,
  '/file/kubectl.sha256': sum,
  '/login/kubectl': kubectl,
  '/login/kubectl.sha256': '<html>Please log in</html>',
  '/blank/kubectl': kubectl,
  '/blank/kubectl.sha512': '',
  '/below/SHA256SUMS': `${sum}  bin/kubectl\n${sum}  bin/kubectl/kubectl`,
  '/two-lists/SHA256SUMS': `${sum}  kubectl`,
  '/two-lists/SHA512SUMS': `${sum}${sum}  kubectl/kubectl`,
  '/two-lists/kubectl': kubectl,
  '/two-lists/kubectl/kubectl': kubectl,
  '/on-a-list/SHA256SUMS': `${sum}  SHA256SUMS/kubectl`,
  '/on-a-list/SHA256SUMS/kubectl': kubectl,
  '/long/SHA256SUMS': `${sum}  kubectl.sha256\n`.repeat(190_000),
};

let server: Server;
let origin = '';
const asked: string[] = [];
before(async () => {
  server = createServer(({ url = '', headers }, response) => {
    asked.push(`${url} ${headers.authorization ?? ''}`.trim());
    if (url.startsWith('/broken/')) return void response.writeHead(503).end();
    if (url.startsWith('/cut/')) {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('only the beginning');
      return void response.destroy();
    }
    if (url.startsWith('/vast/')) {
      response.writeHead(200, { 'content-length': String(99 * 1024 ** 4) });
      return void response.write('the beginning');
    }
    const page = pages[url];
    response.writeHead(page === undefined ? 404 : 200).end(page);
  });
  origin = `http://127.0.0.1:${await listen(server)}`;
});
after(() => closeAll(server));

const selection: Selection = {
  include: [],
  requested: [],
  targets: { server: [], node: [], client: ['cmd/kubectl'], test: [], testServer: [] },
  platforms: { server: [], node: [], client: ['linux/amd64', 'linux/arm64'], test: [] },
};

async function fetched(
  reference: string,
  more: Partial<Selection> = {},
  token = '',
  keys: readonly SigningKey[] = [],
): Promise<FetchedReference> {
  const work = await temporaryFolder();
  const host = testHost(work, {
    environment: { GITHUB_SERVER_URL: origin, GITHUB_API_URL: `${origin}/api` },
  });
  return fetchReference(host, {
    reference: referenceOf(reference) as Reference,
    selection: { ...selection, ...more },
    token,
    keys,
    work,
  });
}

test('of a release programs and archives come, held against its sums, and the rest is said to be left out', async () => {
  const { files, packed, leftOut, faults } = await fetched(`${origin}/v1.36.0/`);
  assert.deepEqual(faults, []);
  assert.deepEqual(
    files.map(({ name, why }) => [name, why]),
    [
      ['bin/linux/amd64/kubectl', ''],
      ['bin/linux/arm64/kubectl', 'the checksum file lists it, and the server has it not'],
    ],
  );
  assert.equal(readFileSync(files[0]?.path ?? '', 'utf8'), kubectl);
  assert.deepEqual(
    packed.map(({ name, why }) => [name, why]),
    [['kubernetes.tar.gz', 'the checksum file lists it, and the server has it not']],
  );
  assert.deepEqual(leftOut, ['release-notes.md']);
});

test('only what was asked for is downloaded', async () => {
  asked.length = 0;
  const { files } = await fetched(`${origin}/v1.36.0`, { requested: ['linux/amd64'] });
  assert.equal(files.length, 1);
  assert.deepEqual(asked, ['/v1.36.0/SHA256SUMS', '/v1.36.0/SHA512SUMS', '/v1.36.0/bin/linux/amd64/kubectl']);
});

test('a file that is not what its sum says is named with the sum that it has', async () => {
  const { files } = await fetched(`${origin}/damaged`);
  assert.match(files[0]?.why ?? '', /^it is not what its sha256 sum says: [0-9a-f]{64}$/);
});

test('with a key, a release is taken by the signature of its checksum file, and only by a right one', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const list = `${sum}  bin/linux/amd64/kubectl`;
  const signature = sign('sha256', Buffer.from(list), privateKey).toString('base64');
  for (const [name, text] of [
    ['signed', signature],
    ['forged', sign('sha256', Buffer.from('another'), privateKey).toString('base64')],
  ] as const) {
    pages[`/${name}/SHA256SUMS`] = list;
    pages[`/${name}/SHA256SUMS.sig`] = text;
    pages[`/${name}/bin/linux/amd64/kubectl`] = kubectl;
  }
  const signed = await fetched(`${origin}/signed`, {}, '', [publicKey]);
  assert.deepEqual(
    [signed.faults, signed.files.map(({ why, isSigned }) => [why, isSigned])],
    [[], [['', true]]],
  );
  const forged = await fetched(`${origin}/forged`, {}, '', [publicKey]);
  assert.deepEqual(forged.faults, [
    'SHA256SUMS.sig is no signature of SHA256SUMS by a key of require-signed',
  ]);
  const without = await fetched(`${origin}/v1.36.0`, {}, '', [publicKey]);
  for (const { files } of [forged, without])
    assert.deepEqual([files[0]?.isSigned, files[0]?.why === ''], [false, false]);
});

test('one file is taken with the sum beside it', async () => {
  const { files } = await fetched(`${origin}/file/kubectl`);
  assert.deepEqual(
    files.map(({ name, why, sums }) => [name, why, sums]),
    [['kubectl', '', [{ algorithm: 'sha256', hex: sum, isSigned: false }]]],
  );
});

const wrong: readonly (readonly [path: string, fault: RegExp])[] = [
  ['/nowhere/v9.9.9', /^there is no release at .*neither SHA256SUMS nor SHA512SUMS, and is no file$/],
  ['/nowhere/%zz', /^there is no release at .*%zz: it has neither/],
  ['/empty', /^SHA256SUMS lists nothing$/],
  ['/out', /^SHA256SUMS lists "\.\.\/\.\.\/kubectl", which would be unpacked elsewhere$/],
  [
    '/broken/v1',
    /^SHA256SUMS cannot be used: the network or the server is at fault, not the release: http:\S+ answers with status 503$/,
  ],
  ['/cut/v1', /^SHA256SUMS cannot be used: the network or the server is at fault, not the release: http/],
  ['/vast/v1', /^SHA256SUMS cannot be used: it is larger than kbuild downloads$/],
  ['/long', /^SHA256SUMS has more than 10000 lines/],
];

for (const [path, fault] of wrong) {
  test(`${path} has a fault of its own, and no file`, async () => {
    const { files, faults } = await fetched(`${origin}${path}`);
    assert.deepEqual(files, []);
    assert.match(faults[0] ?? '', fault);
  });
}

test('a server that is not there is the network at fault', async () => {
  const { faults } = await fetched('http://127.0.0.1:9/v1.36.0');
  assert.match(faults[0] ?? '', /: the network or the server is at fault, not the release: /);
});

const unusable: readonly (readonly [path: string, files: readonly (readonly [string, RegExp])[]])[] = [
  ['/login/kubectl', [['kubectl', /^kubectl\.sha256 lists nothing/]]],
  ['/blank/kubectl', [['kubectl', /^kubectl\.sha512 lists nothing/]]],
  ['/below', [['bin/kubectl', /has it not$/]]],
  [
    '/two-lists',
    [
      ['kubectl', /^$/],
      ['kubectl/kubectl', /^it cannot be written on this machine \((?:EEXIST|ENOTDIR)\)$/],
    ],
  ],
  ['/on-a-list', [['SHA256SUMS/kubectl', /^it cannot be written on this machine/]]],
];

for (const [path, expected] of unusable) {
  test(`what cannot be used of ${path} is not checked, and it is said why`, async () => {
    const { files } = await fetched(`${origin}${path}`);
    assert.deepEqual(
      files.map(({ name }) => name),
      expected.map(([name]) => name),
    );
    for (const [index, [, why]] of expected.entries()) assert.match(files[index]?.why ?? '', why);
  });
}

test("a GitHub release comes by its API, with the token, and is held against GitHub's own digests", async () => {
  const asset = (name: string, digest: string) => ({ name, url: `${origin}/asset/${name}`, digest });
  pages['/api/repos/org/kubernetes/releases/tags/v1.36.0'] = JSON.stringify({
    assets: [
      asset('kubectl', `sha256:${sum}`),
      asset('../evil', `sha256:${sum}`),
      asset('notes.txt', `sha256:${sum}`),
    ],
  });
  pages['/asset/kubectl'] = kubectl;
  asked.length = 0;
  const { files, leftOut, faults } = await fetched(
    `${origin}/org/kubernetes/releases/tag/v1.36.0`,
    {},
    'token',
  );
  assert.deepEqual(
    [files.map(({ name, why }) => [name, why]), leftOut, faults],
    [[['kubectl', '']], ['notes.txt'], []],
  );
  assert.deepEqual(asked, [
    '/api/repos/org/kubernetes/releases/tags/v1.36.0 Bearer token',
    '/asset/kubectl Bearer token',
  ]);
  const missing = await fetched(`${origin}/org/kubernetes/releases/tag/v1.36.1`);
  assert.match(missing.faults[0] ?? '', /^org\/kubernetes has no release of the tag "v1\.36\.1"$/);
});

test('a GitHub that is not that of the workflow gets no token', async () => {
  const { faults } = await fetched('https://github.example.com/org/kubernetes/releases/tag/v1', {}, 'token');
  assert.match(faults[0] ?? '', /is not the GitHub of this workflow/);
});

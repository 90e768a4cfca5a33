/** verify on a packed release, whole and changed, and on clients that were really signed. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build } from '../../src/commands/build.ts';
import { authenticationOf, verdictOf } from '../../src/verify/document.ts';
import { keepCompiled, warm } from '../support/compiled.ts';
import { loadedFor, runBash, temporaryFolder } from '../tree/support.ts';
import { type Entry, entriesOf, tarOf, withByte, withField } from './changed-tar.ts';
import { filesIn, packingHost, runVerify, sha256, verdictsOf, verifiedTree, write } from './support.ts';

/** The packaging of this tree asks whether there is a buildx, also where it makes no image. */
const docker = '#!/bin/sh\n[ "$*" = "buildx version" ]\n';

/** Its release has no images, so no engine is asked for. */
const windows = 'windows/amd64';
const client = 'kubernetes-client-windows-amd64.tar.gz';
const inClient = `${client}!kubernetes/client/bin`;

let tree = '';
let release = '';
let kubectl = '';
let environment: Readonly<Record<string, string>> = {};
before(async () => {
  tree = await verifiedTree();
  await warm(tree, 'local');
  const programs = join(await temporaryFolder(), 'programs');
  await write(join(programs, 'docker'), docker);
  await chmod(join(programs, 'docker'), 0o755);
  environment = { PATH: `${programs}:${process.env.PATH}` };
  const host = packingHost(tree, { environment });
  const given = { builder: 'local', target: 'quick-release', platforms: windows };
  const { outcome, made } = await build(
    host,
    loadedFor(host, { ...given, 'source-date-epoch': '1700000100' }),
  );
  assert.equal(outcome.kind, 'succeeded', JSON.stringify(outcome));
  release = join(await temporaryFolder(), 'release');
  await runBash('/', `cp -rL ${made?.outputDirectory} ${release}`);
  await runBash(join(release, '..'), `tar xzf ${release}/${client}`);
  kubectl = join(release, '../kubernetes/client/bin/kubectl.exe');
  await keepCompiled(tree, 'local');
});

/** Each is packed anew by another encoder. */
const changes: Readonly<Record<string, readonly [(entries: readonly Entry[]) => readonly Entry[], RegExp]>> =
  {
    encoder: [(entries) => entries, /^different gzip-level gzip-encoder$/],
    tolerated: [(entries) => entries, /^equivalent gzip-level gzip-encoder$/],
    mode: [withField(100, '0000777'), /^different .*archive-mode/],
    time: [withField(136, '14000000000'), /^different .*archive-time/],
    owner: [withField(108, '0001750'), /^different .*archive-owner/],
    order: [
      (entries) => [...entries.slice(0, -2), ...entries.slice(-2).reverse()],
      /^different .*archive-order/,
    ],
    member: [(entries) => entries.slice(0, -1), /^different .*missing/],
    byte: [withByte, /^different gzip-level/],
  };

test('a packed release is reproduced, and each change of an archive is found by its cause', async () => {
  const folder = await temporaryFolder();
  const tar = gunzipSync(await readFile(join(release, client)));
  assert.deepEqual(tarOf(entriesOf(tar)), tar);
  for (const [name, [change]] of Object.entries(changes))
    await write(join(folder, name, client), gzipSync(tarOf(change(entriesOf(tar))), { level: 1 }));
  await runBash('/', `cp -r ${release} ${folder}/whole`);
  const given = { reference: folder, tolerate: 'gzip:tolerated/*' };
  const report = await runVerify(tree, given, environment);
  const found = verdictsOf(report);
  for (const [name, [, expected]] of Object.entries(changes))
    assert.match(found[`${name}/${client}`] ?? '', expected, name);
  assert.match(found[`byte/${inClient}/kubectl.exe`] ?? '', /^different unknown/);
  assert.equal(found[`byte/${inClient}/kubectl-convert.exe`], 'reproduced');
  assert.equal(verdictOf(report.document), 'different');

  const whole = Object.entries(found).filter(([name]) => name.startsWith('whole/'));
  assert.deepEqual([...new Set(whole.map(([, verdict]) => verdict))], ['reproduced']);
  const names = whole.map(([name]) => name.slice('whole/'.length));
  const packed = (await filesIn(release)).filter((it) => !it.startsWith('SHA'));
  assert.deepEqual(
    names.filter((it) => !it.includes('!')),
    packed,
  );
  assert.ok(names.includes(`${inClient}/kubectl.exe`));
});

/** As a publisher signs it, with a certificate that is thrown away. */
async function signedClients(): Promise<string> {
  const folder = await temporaryFolder();
  const call = (program: string, ...given: readonly string[]) =>
    execFileSync(program, given, { cwd: folder, stdio: 'pipe' });
  const subject = ['-subj', '/CN=A publisher', '-addext', 'extendedKeyUsage=codeSigning'];
  call(
    'openssl',
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    ...subject,
    '-keyout',
    'key',
    '-out',
    'crt',
  );
  const changed = await readFile(kubectl);
  changed[0x1000] = (changed[0x1000] ?? 0) ^ 1;
  await write(join(folder, 'changed.exe'), changed);
  const place = (name: string) => join(folder, 'published', name, windows, 'kubectl.exe');
  for (const [name, program] of Object.entries({
    tolerated: kubectl,
    plain: kubectl,
    changed: 'changed.exe',
  })) {
    await write(place(name), '');
    await runBash(folder, `rm ${place(name)}`);
    call('osslsigncode', 'sign', '-certs', 'crt', '-key', 'key', '-in', program, '-out', place(name));
  }
  const after = await readFile(place('tolerated'));
  after[0x1000] = (after[0x1000] ?? 0) ^ 1;
  await write(place('after'), after);
  await write(place('unsigned'), '');
  await copyFile(kubectl, place('unsigned'));
  return join(folder, 'published');
}

test('a signed client is equivalent where signatures are tolerated, and one changed byte under the signature is not', async () => {
  const reference = await signedClients();
  const tolerate = ['tolerated', 'changed', 'after'].map((it) => `signature:${it}/*.exe`).join('\n');
  const report = await runVerify(tree, { reference, tolerate });
  assert.deepEqual(verdictsOf(report), {
    'after/windows/amd64/kubectl.exe': 'different signature unknown',
    'changed/windows/amd64/kubectl.exe': 'different signature unknown',
    'plain/windows/amd64/kubectl.exe': 'different signature',
    'tolerated/windows/amd64/kubectl.exe': 'equivalent signature',
    'unsigned/windows/amd64/kubectl.exe': 'reproduced',
  });
});

test('what the key of the user has signed is authenticated, and nothing else is looked at', async () => {
  const folder = await temporaryFolder();
  for (const name of ['listed', 'own', 'neither'])
    await write(join(folder, name, windows, 'kubectl.exe'), await readFile(kubectl));
  const own = `own/${windows}/kubectl.exe`;
  // As cosign does with a pair of keys.
  const sign = 'openssl dgst -sha256 -sign key';
  await runBash(
    folder,
    `openssl ecparam -name prime256v1 -genkey -noout -out key; openssl ec -in key -pubout -out key.pub
    sha256sum listed/*/*/* >SHA256SUMS; ${sign} SHA256SUMS | base64 -w0 >SHA256SUMS.sig; ${sign} ${own} | base64 -w0 >${own}.sig`,
  );
  const keys = { 'require-signed': join(folder, 'key.pub') };
  const report = await runVerify(tree, {
    reference: folder,
    include: '*.exe',
    ...keys,
  });
  assert.deepEqual(verdictsOf(report), {
    'listed/windows/amd64/kubectl.exe': 'reproduced',
    'neither/windows/amd64/kubectl.exe':
      'not-checked no key of require-signed has signed it, or a checksum file that lists it',
    'own/windows/amd64/kubectl.exe': 'reproduced',
  });
  const authentications = report.document.files.map(({ authentication }) => authentication);
  assert.deepEqual(authentications, ['authenticated', 'unauthenticated', 'authenticated']);
  assert.equal(authenticationOf(report.document), 'unauthenticated');
  const signed = await runVerify(tree, { reference: folder, include: 'own/*.exe', ...keys });
  assert.equal(authenticationOf(signed.document), 'authenticated');
});

test('a file of require-signed that is no public key is told before anything is built', () =>
  assert.rejects(
    runVerify(tree, { reference: release, 'require-signed': 'README.md' }),
    /require-signed names "README\.md", which is no public key/,
  ));

test('a release is built again from its predicate alone, evidence and all', async () => {
  const folder = await temporaryFolder();
  for (const name of ['provenance-predicate.json', 'SHA256SUMS'])
    await copyFile(join(release, name), join(folder, name));
  const [from, reference] = [join(folder, 'provenance-predicate.json'), join(folder, 'SHA256SUMS')];
  const { document } = await runVerify(tree, { mode: '', from, reference }, environment);
  assert.equal(verdictOf(document), 'reproduced', JSON.stringify(document));
  const names = (await filesIn(release)).filter((name) => !name.startsWith('SHA'));
  assert.deepEqual(
    document.files.map(({ name }) => name),
    names,
  );
  assert.deepEqual(document.notes, []);
});

test('a statement has its own subjects, and of each that is not ours it is said how', async () => {
  const folder = await temporaryFolder();
  const predicate = JSON.parse(await readFile(join(release, 'provenance-predicate.json'), 'utf8'));
  const { externalParameters } = predicate.buildDefinition;
  Object.assign(externalParameters, { target: 'all', makeVariables: { WHAT: 'cmd/kubectl' } });
  const none = '0'.repeat(64);
  const subjects = {
    'windows/amd64/kubectl.exe': sha256(await readFile(kubectl)),
    'windows/amd64/kubeadm.exe': none,
    'provenance-predicate.json': none,
    SHA512SUMS: none,
  };
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: Object.entries(subjects).map(([name, hex]) => ({ name, digest: { sha256: hex } })),
    ...{ predicateType: 'https://slsa.dev/provenance/v1', predicate },
  };
  await write(join(folder, 'statement.json'), JSON.stringify(statement));
  const report = await runVerify(tree, { mode: '', from: join(folder, 'statement.json') }, environment);
  const verdicts = Object.entries(verdictsOf(report)).map(([name, verdict]) => [name, verdict.split(' ')[0]]);
  assert.deepEqual(Object.fromEntries(verdicts), {
    'windows/amd64/kubectl.exe': 'reproduced',
    'windows/amd64/kubeadm.exe': 'not-built',
    'provenance-predicate.json': 'not-checked',
    SHA512SUMS: 'different',
  });
  assert.match(report.document.notes.join('\n'), /encoder was "kbuild-gzip \d+", and is "" here/);
});

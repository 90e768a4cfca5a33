/** Folders and files as references: what lies there and is no plain file is told, and neither followed nor waited for. */

import assert from 'node:assert/strict';
import { chmod, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fetchReference } from '../../src/commands/fetch-reference.ts';
import type { CheckedFile, FetchedReference, Selection } from '../../src/verify/reference.ts';
import { runBash, temporaryFolder, testHost } from '../tree/support.ts';
import { sha256 } from './support.ts';

const selection: Selection = {
  include: [],
  requested: [],
  targets: { server: ['cmd/kubelet'], node: [], client: ['cmd/kubectl'], test: [], testServer: [] },
  platforms: { server: ['linux/amd64'], node: [], client: ['linux/amd64', 'linux/arm64'], test: [] },
};

async function fetched(path: string): Promise<FetchedReference> {
  const work = await temporaryFolder();
  const reference = { kind: 'path', path } as const;
  return fetchReference(testHost(work, {}), { reference, selection, token: '', keys: [], work });
}

/** As bash makes it of a folder that has `kubectl`, whose content is "x". */
interface Case {
  readonly make: string;
  /** In the folder; itself where it is not given. */
  readonly reference?: string;
  /** By name: why it is not checked, or nothing. */
  readonly files: Readonly<Record<string, RegExp>>;
  /** The same of archives that are looked at as wholes. */
  readonly packed?: Readonly<Record<string, RegExp>>;
  readonly leftOut?: readonly string[];
  readonly faults?: readonly RegExp[];
}

const sum = sha256(Buffer.from('x'));
const fine = /^$/;
const link = /^it is a link, and links are not followed$/;

const cases: Readonly<Record<string, Case>> = {
  'a program': { make: ':', files: { kubectl: fine } },
  'a link for a program': { make: 'ln -s kubectl kubelet', files: { kubectl: fine, kubelet: link } },
  'a link that leads nowhere': { make: 'ln -s kubelet kubelet', files: { kubectl: fine, kubelet: link } },
  'a link out of it': { make: 'ln -s /bin/true kubelet', files: { kubectl: fine, kubelet: link } },
  'a pipe for a program': {
    make: 'mkfifo kubelet',
    files: { kubectl: fine, kubelet: /^it is a pipe, a socket or a device$/ },
  },
  'a link for a tarball': {
    make: 'ln -s kubectl k.tar',
    files: { kubectl: fine },
    packed: { 'k.tar': link },
  },
  'a pipe beside a program': { make: 'mkfifo notes', files: { kubectl: fine }, leftOut: ['notes'] },
  'a link for a folder': {
    make: 'mkdir arm64 && ln -s . loop',
    files: { kubectl: fine },
    faults: [/^loop is a link to a folder, and links are not followed$/],
  },
  'a listed file behind a link': {
    make: `mkdir there && mv kubectl there && ln -s there here && echo '${sum}  here/kubectl' >SHA256SUMS`,
    reference: 'SHA256SUMS',
    files: { 'here/kubectl': /^it lies behind a link/ },
  },
  'a listed file that is a folder': {
    make: `mkdir kubelet && echo '${sum}  kubelet' >SHA256SUMS`,
    reference: 'SHA256SUMS',
    files: { kubelet: /^it is a folder$/ },
  },
  'a listed file below a file': {
    make: `echo '${sum}  kubectl/kubelet' >SHA256SUMS`,
    reference: 'SHA256SUMS',
    files: { 'kubectl/kubelet': /^the checksum file lists it, and it is not there$/ },
  },
  'a pipe for the checksum file': {
    make: 'mkfifo SHA256SUMS',
    files: { kubectl: fine },
    faults: [/^SHA256SUMS cannot be used: it is no file$/],
  },
  'a checksum file without an end': {
    make: 'truncate -s 3G SHA512SUMS',
    files: { kubectl: fine },
    faults: [/^SHA512SUMS cannot be used: it is larger than kbuild reads$/],
  },
  'a link for the sum beside it': {
    make: 'ln -s /etc/hostname kubectl.sha256',
    files: { kubectl: /^kubectl\.sha256 cannot be used: it is no file$/ },
  },
  'an empty sum beside it': {
    make: 'touch kubectl.sha512',
    files: { kubectl: /^kubectl\.sha512 lists nothing/ },
  },
  'an empty sum beside one file': {
    make: 'touch kubectl.sha256',
    reference: 'kubectl',
    files: { kubectl: /^kubectl\.sha256 lists nothing/ },
  },
  'an empty checksum file beside one file': {
    make: 'touch SHA256SUMS',
    reference: 'kubectl',
    files: { kubectl: fine },
    faults: [/^SHA256SUMS lists nothing$/],
  },
  'one file that is named by a link': {
    make: 'mv kubectl real && ln -s real kubectl',
    reference: 'kubectl',
    files: { kubectl: fine },
  },
};

for (const [what, { make, reference = '.', files, packed = {}, leftOut = [], faults = [] }] of Object.entries(
  cases,
)) {
  test(`${what}, in a folder that is a reference`, async () => {
    const folder = await temporaryFolder();
    await runBash(folder, `printf x >kubectl; ${make}`);
    const found = await fetched(join(folder, reference));
    assertWhys(found.files, files);
    assertWhys(found.packed, packed);
    assert.deepEqual(found.leftOut, leftOut);
    assert.equal(found.faults.length, faults.length, found.faults.join('\n'));
    for (const [index, fault] of faults.entries()) assert.match(found.faults[index] ?? '', fault);
  });
}

function assertWhys(files: readonly CheckedFile[], expected: Case['files']): void {
  assert.deepEqual(
    files.map(({ name }) => name),
    Object.keys(expected),
  );
  for (const { name, why, path } of files) {
    assert.match(why, expected[name] ?? /never/);
    if (why === '') assert.ok(path);
  }
}

test('what this user may not read is said to be unreadable, each by itself', async () => {
  const folder = await realpath(await temporaryFolder());
  await chmod(folder, 0o755);
  await runBash(folder, 'umask 022; mkdir closed; for it in kubectl kubelet; do printf x >$it; done');
  await runBash(folder, 'touch SHA256SUMS kubelet.sha256; chmod 0 closed kubectl kubelet.sha256 SHA256SUMS');
  const found = await asNobody(() => fetched(folder));
  assertWhys(found.files, {
    kubectl: /^it cannot be read \(EACCES\)$/,
    kubelet: /^kubelet\.sha256 cannot be used: it cannot be read \(EACCES\)$/,
  });
  assert.deepEqual(found.faults, [
    'the folder closed cannot be read (EACCES)',
    'SHA256SUMS cannot be used: it cannot be read (EACCES)',
  ]);
});

/** Root may read everything. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

/** Which errors of the machine a user can fix, and how; the others are defects of ours. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeProblem, KbuildError } from '../../src/problem.ts';
import { asUserError } from '../../src/setup/user-error.ts';

const failing = (message: string, fields: object): Error => Object.assign(new Error(message), fields);

const refused = { code: 'EACCES', path: '/w/k8s/_output/kbuild' };
const chown = /`sudo chown -R "\$\(id -un\)" \/w\/k8s\/_output`$/;
const errors: Readonly<Record<string, readonly [Error, string | undefined, RegExp]>> = {
  'a problem of our own': [new KbuildError('stamp', [{ what: 'a', remedy: 'Do b' }]), 'stamp', /^a\. Do b$/],
  'a full disk': [failing('ENOSPC: x', { code: 'ENOSPC' }), 'disk', /^the disk is full \(ENOSPC: x\).*df -h/],
  "another user's output": [
    failing('EACCES: permission denied', refused),
    'input',
    /^this user has no right to \/w\/k8s\/_output\/kbuild \(EACCES: permission denied\)\. An earlier build/,
  ],
  "another user's output, and its remedy": [failing('', refused), 'input', chown],
  'a file that may not be removed': [
    failing('', { code: 'EPERM', path: '/w/k8s/_output/dockerized/bin' }),
    'input',
    chown,
  ],
  'a copy to such a place': [
    failing('', { ...refused, path: '/x', dest: '/w/k8s/_output/x' }),
    'input',
    chown,
  ],
  "another user's file elsewhere": [
    failing('', { code: 'EACCES', path: '/w/k8s/.defs' }),
    'input',
    /no right to \/w\/k8s\/\.defs .*let this one write there/,
  ],
  "another user's folder, to be read": [
    failing('', { code: 'EACCES', path: '/w/k8s/x', syscall: 'scandir' }),
    'input',
    /let this one read there/,
  ],
  'a path that is too long': [
    failing(`ENAMETOOLONG: ${'d/'.repeat(3000)}`, { code: 'ENAMETOOLONG', path: 'd/'.repeat(3000) }),
    'input',
    /^a path is longer .{1,200}\. Remove what lies there/,
  ],
  'a read-only file system': [failing('', { ...refused, code: 'EROFS' }), 'input', /read-only there/],
  'a program that may not be started': [failing('', { code: 'EACCES', path: 'make' }), undefined, /^$/],
  'a process that may not be ended': [failing('', { code: 'EPERM' }), undefined, /^$/],
  'a defect': [new TypeError('x is not a function'), undefined, /^$/],
};

for (const [name, [error, failure, says]] of Object.entries(errors)) {
  test(`${name} is ${failure ? `told as ${failure}` : 'a defect'}`, () => {
    const known = asUserError(error);
    assert.equal(known?.failure, failure);
    assert.match(known?.problems.map(describeProblem).join('\n') ?? '', says);
  });
}

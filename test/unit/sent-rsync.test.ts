/** What of this machine a container gets that has no rsync. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from '../../src/container/sent-rsync.ts';

const glibc = `\tlinux-vdso.so.1 (0x00007f4991020000)
\tlibacl.so.1 => /lib/x86_64-linux-gnu/libacl.so.1 (0x00007f4990f59000)
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f499061e000)
\tlibz.so.1 => /opt/my libs/libz.so.1 (0x00007f499061e000)
\t/lib64/ld-linux-x86-64.so.2 (0x00007f4991022000)
`;
const musl = `\t/lib/ld-musl-x86_64.so.1 (0x7f21d6e4c000)
\tlibpopt.so.0 => /usr/lib/libpopt.so.0 (0x7f21d6dd0000)
\tlibc.musl-x86_64.so.1 => /lib/ld-musl-x86_64.so.1 (0x7f21d6e4c000)
`;

test('rsync is started there by the loader and with the libraries that it has here', () => {
  const cases: readonly (readonly [ldd: string, files: readonly string[], start: string])[] = [
    [
      glibc,
      [
        '/lib/x86_64-linux-gnu/libacl.so.1',
        '/lib/x86_64-linux-gnu/libc.so.6',
        '/opt/my libs/libz.so.1',
        '/lib64/ld-linux-x86-64.so.2',
      ],
      "/tmp/kbuild-rsync/lib64/ld-linux-x86-64.so.2 --library-path '/tmp/kbuild-rsync/lib/x86_64-linux-gnu:/tmp/kbuild-rsync/opt/my libs:/tmp/kbuild-rsync/lib64'",
    ],
    [
      musl,
      ['/lib/ld-musl-x86_64.so.1', '/usr/lib/libpopt.so.0'],
      '/tmp/kbuild-rsync/lib/ld-musl-x86_64.so.1 --library-path /tmp/kbuild-rsync/lib:/tmp/kbuild-rsync/usr/lib',
    ],
  ];
  for (const [ldd, files, start] of cases)
    assert.deepEqual(partsOf('/usr/bin/rsync', ldd), {
      files: ['/usr/bin/rsync', ...files],
      script: `#!/bin/sh\nexec ${start} /tmp/kbuild-rsync/usr/bin/rsync "$@"\n`,
    });
});

test('what has no loader, or one that is not to be had, is not sent', () => {
  const cases = [
    '',
    '\tnot a dynamic executable\n',
    '\tstatically linked\n',
    '\tlibacl.so.1 => not found\n',
    glibc.replace('/lib/x86_64-linux-gnu/libacl.so.1 (0x00007f4990f59000)', 'not found'),
  ];
  for (const ldd of cases) assert.equal(partsOf('/usr/bin/rsync', ldd), undefined, ldd);
});

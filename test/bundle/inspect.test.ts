/** `kbuild inspect` and `kbuild compare` as they are shipped: exit codes, output, and what they refuse. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { fieldsOf, objectsIn, ownJson } from '../../src/json.ts';
import { projectRoot } from '../support/project.ts';
import { tinyTar } from '../support/tiny-archive.ts';
import { tinyProgram, tinyStamp } from '../support/tiny-program.ts';
import { nodes, temporaryFolder } from './support.ts';

const other = tinyProgram('elf64', { stamp: tinyStamp.map((it) => (it === 'clean' ? 'dirty' : it)) });
const entry = join(projectRoot, 'dist/cli/index.js');
let folder = '';
before(async () => {
  folder = await temporaryFolder();
  const write = (name: string, bytes: Buffer | string) => writeFileSync(join(folder, name), bytes);
  write('kubectl', tinyProgram('elf64'));
  write('other', other);
  const date = (it: string) => (/T.*Z$/.test(it) ? '2025-02-30T00:00:00Z' : it);
  write('undated', tinyProgram('elf64', { stamp: tinyStamp.map(date) }));
  write('cut', tinyProgram('elf64').subarray(0, 0x700));
  write('text', 'hello\n');
  write('a.tar.gz', gzipSync(tinyTar([{ path: 'bin/kubectl', content: tinyProgram('elf64') }])));
  write('b.tar.gz', gzipSync(tinyTar([{ path: 'bin/kubectl', content: other }])));
  write('huge', tinyProgram('elf64'));
  truncateSync(join(folder, 'huge'), 2 * 1024 ** 3);
  spawnSync('mkfifo', [join(folder, 'pipe')]);
  mkdirSync(join(folder, 'pipes'));
  spawnSync('mkfifo', [join(folder, 'pipes/pipe')]);
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => `${'a'.repeat(64)}  f${index}\n`);
  write('few', lines(1).join(''));
  write('many', lines(200_000).join(''));
  for (const [name, program] of [
    ['one', tinyProgram('elf64')],
    ['two', other],
  ] as const) {
    mkdirSync(join(folder, name, 'bin'), { recursive: true });
    writeFileSync(join(folder, name, 'bin/kubectl'), program);
    symlinkSync('bin/kubectl', join(folder, name, 'link'));
  }
  chmodSync(join(folder, 'two/bin/kubectl'), 0o755);
});

function kbuild(...args: readonly string[]) {
  const [node = process.execPath] = nodes;
  // Less than any of the larger files.
  const words = ['--max-old-space-size=64', entry, ...args];
  return spawnSync(node, words, { cwd: folder, encoding: 'utf8', timeout: 300_000 });
}

const calls: readonly (readonly [args: string, code: number, says: RegExp])[] = [
  ['inspect kubectl', 0, /gitVersion +v1\.33\.4\n/],
  ['inspect text', 0, /it is no program, no archive and no list/],
  ['inspect a.tar.gz', 0, /not canonical +its gzip header says that it was made on system 3/],
  ['inspect huge', 0, /size +2147483648 bytes/],
  ['inspect cut', 2, /fault +it is cut off or damaged/],
  ['inspect pipe', 2, /Error: "pipe" is no file/],
  ['inspect one', 2, /Error: "one" is no file/],
  ['inspect gone', 2, /Error: there is no "gone"/],
  ['inspect', 2, /inspect needs a file/],
  ['inspect --raw kubectl', 2, /--raw belongs to compare/],
  ['inspect --help', 0, /^Usage: kbuild inspect .*\n\nTells what (?:.|\n)* --html FILE /],
  ['compare --help', 0, /^Usage: kbuild compare (?:.|\n)* --raw /],
  ['help compare', 0, /^Usage: kbuild compare /],
  ['verify --help', 0, /^Usage: kbuild verify --mode published (?:.|\n)* --profile +.*\(default: auto\)/],
  ['compare kubectl kubectl', 0, /are the same, to the last byte/],
  ['compare kubectl other', 1, /tree-state +gitTreeState clean +gitTreeState dirty/],
  ['compare kubectl undated', 1, /No build gives 2025-02-30T00:00:00Z, which is not a valid date\n/],
  ['compare a.tar.gz b.tar.gz', 1, /tree-state in bin\/kubectl/],
  ['compare one two', 1, /1 +mode +bin\/kubectl +0644 +0755\n2 +tree-state/],
  ['compare huge kubectl', 1, /unknown/],
  ['compare kubectl', 2, /compare needs two files or folders, and 1 are given/],
  ['compare kubectl one', 2, /"one" is a folder and "kubectl" is none/],
  ['compare kubectl pipe', 2, /"pipe" is no file/],
  ['compare pipes pipes', 2, /^Error: "pipes\/pipe" is a pipe, a socket or a device\./],
  ['compare kubectl other --wrong', 2, /Unknown option '--wrong'\. See `kbuild compare --help`/],
];

for (const [args, code, says] of calls) {
  test(`kbuild ${args} ends with ${code} and says it`, () => {
    const { status, stdout, stderr } = kbuild(...args.split(' '));
    assert.equal(status, code, stderr);
    assert.match(`${stdout}${stderr}`, says);
  });
}

test('output that cannot be written is one error, and who reads no further hears none', () => {
  const told = (command: string) => {
    const [node = process.execPath] = nodes;
    const words = ['-c', `set -o pipefail; "$0" "$1" ${command}`, node, entry];
    const { status, stderr } = spawnSync('bash', words, { cwd: folder, encoding: 'utf8' });
    return [status, stderr];
  };
  for (const command of ['compare kubectl other', 'compare few many', '--help', 'verify --help'])
    assert.deepEqual(told(`${command} >/dev/full`), [
      2,
      'Error: standard output cannot be written: ENOSPC: no space left on device, write. Let it lead to where there is room\n',
    ]);
  assert.deepEqual(told('compare few many | true'), [1, '']);
  assert.deepEqual(told('--help | true'), [0, '']);
});

test('--json and --html say the same as the text', () => {
  const { stdout, status } = kbuild('compare', '--json', '--html', 'page.html', 'kubectl', 'other');
  assert.equal(status, 1);
  const { formatVersion, same, differences } = fieldsOf(ownJson(stdout));
  assert.deepEqual([formatVersion, same], [1, false]);
  assert.deepEqual(
    objectsIn(differences).map((it) => [it.cause, it.a]),
    [['tree-state', 'gitTreeState clean']],
  );
  assert.match(readFileSync(join(folder, 'page.html'), 'utf8'), /<b>1\. tree-state<\/b>/);
  const inspected = kbuild('inspect', '--json', 'kubectl');
  const [file] = objectsIn(fieldsOf(ownJson(inspected.stdout)).files);
  assert.equal(fieldsOf(fieldsOf(objectsIn(file?.programs)[0]).go).version, 'go1.24.6');
});

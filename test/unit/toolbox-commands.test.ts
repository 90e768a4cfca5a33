/** What the toolbox makes of calls of tar, git and docker: which it answers itself, which pass, which it refuses. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuildCommand } from '../../src/packing/toolbox/build-command.ts';
import { baseOf, parseDockerCommand } from '../../src/packing/toolbox/docker-command.ts';
import { parseGitCommand } from '../../src/packing/toolbox/git-command.ts';
import { parseTarCommand } from '../../src/packing/toolbox/tar-command.ts';

const nothing = { names: [], namesOnInput: false, replace: undefined };

const creations: readonly (readonly [string, object])[] = [
  [
    'czf /out/x.tar.gz -C stage/.. kubernetes --owner=0 --group=0',
    { ...nothing, file: '/out/x.tar.gz', compress: true, folder: 'stage/..', names: ['kubernetes'] },
  ],
  ['-czf x.tgz a b', { ...nothing, file: 'x.tgz', compress: true, folder: '.', names: ['a', 'b'] }],
  ['-c -z -f x.tgz a', { ...nothing, file: 'x.tgz', compress: true, folder: '.', names: ['a'] }],
  ['-czfx.tgz a', { ...nothing, file: 'x.tgz', compress: true, folder: '.', names: ['a'] }],
  ['-cfruA -Cd a', { ...nothing, file: 'ruA', compress: false, folder: 'd', names: ['a'] }],
  ['cfz x.tgz a', { ...nothing, file: 'x.tgz', compress: true, folder: '.', names: ['a'] }],
  ['cf x.tar a', { ...nothing, file: 'x.tar', compress: false, folder: '.', names: ['a'] }],
  [
    '--create --gzip --file=x.tgz --directory d --sort=name --mtime @1 --numeric-owner --format=gnu a',
    { ...nothing, file: 'x.tgz', compress: true, folder: 'd', names: ['a'] },
  ],
  [
    'czf src.tgz --transform s|root/k8s.io|kubernetes| --null -T -',
    {
      ...nothing,
      file: 'src.tgz',
      compress: true,
      folder: '.',
      namesOnInput: true,
      replace: { from: 'root/k8s.io', to: 'kubernetes' },
    },
  ],
  ['czf x.tgz -- -a', { ...nothing, file: 'x.tgz', compress: true, folder: '.', names: ['-a'] }],
];

for (const [line, create] of creations) {
  test(`tar ${line} is written by us`, () =>
    assert.deepEqual(parseTarCommand(line.split(' ')), { kind: 'create', create }));
}

const passed = [
  'c a b',
  'cf - a',
  'c --transform s|a|| --null -T -',
  'x -C stage',
  'xzf x.tgz',
  'tf x.tar',
  '--version',
  '--list --file=x.tar',
  '-tfcrust.tar',
  '-xfx.tgz',
  '',
];

for (const line of passed) {
  test(`tar ${line} is the machine's own`, () =>
    assert.deepEqual(parseTarCommand(line === '' ? [] : line.split(' ')), { kind: 'pass' }));
}

const refusedTars: readonly (readonly [string, RegExp])[] = [
  ['cJf x.tar.xz a', /-J is not known/],
  ['czf x.tgz --exclude=b a', /--exclude=b is not known/],
  ['czf x.tgz -C a b -C c d', /-C between names/],
  ['czf x.tgz -T list', /read from a file/],
  ['czf x.tgz -T -', /read from a file/],
  ['czf x.tgz --transform s|a.*|b| a', /no plain replacement/],
  ['czf x.tgz --transform s|a|b|g a', /no plain replacement/],
  ['czf x.tgz --transform s,a,b, --transform s,c,d, a', /twice/],
  ['czf x.tgz', /nothing is named/],
  ...['rf x.tar a', '-uf x.tar a', 'A -f x.tar y.tar', '--append --file=x.tar a', '--delete -f x.tar a'].map(
    (line) => [line, /is there already would be changed/] as const,
  ),
];

for (const [line, why] of refusedTars) {
  test(`tar ${line} is refused, as a guess would be another archive`, () => {
    const command = parseTarCommand(line.split(' '));
    assert.equal(command.kind, 'refused');
    assert.match(command.kind === 'refused' ? command.why : '', why);
  });
}

const gits: readonly (readonly [string, object | RegExp])[] = [
  ['status', { kind: 'pass' }],
  ['log -1 archive', { kind: 'pass' }],
  ['-C /k rev-parse archive', { kind: 'pass' }],
  [
    'archive -o /out/src.tar.gz HEAD',
    { kind: 'archive', file: '/out/src.tar.gz', options: [], compress: true },
  ],
  [
    'archive --format=tar --prefix=k/ --output=/out/src HEAD',
    { kind: 'archive', file: '/out/src', options: ['--prefix=k/'], compress: false },
  ],
  ['archive HEAD', { kind: 'stream', options: [] }],
  ['archive -o x.zip HEAD', /neither .tar nor .tar.gz/],
  ['archive -o x.tar.gz v1.20.2', /but the whole HEAD/],
  ['archive -o x.tar.gz HEAD cmd', /but the whole HEAD/],
  ['archive --worktree-attributes -o x.tar.gz HEAD', /Unknown option '--worktree-attributes'/],
  ['archive --format=tar.gz HEAD', /to stdout/],
  ['-C /other archive -o x.tar.gz HEAD', /options of git before it/],
];

for (const [line, expected] of gits) {
  test(`git ${line} is understood`, () => {
    const command = parseGitCommand(line.split(' '));
    if (expected instanceof RegExp) assert.match(command.kind === 'refused' ? command.why : '', expected);
    else assert.deepEqual(command, expected);
  });
}

/** Of `docker build .`, with some of it changed. */
const built = (change: Partial<BuildCommand>): BuildCommand => ({
  ...{ kind: 'build', options: ['build'], file: undefined, context: '.', buildArguments: {} },
  ...{ platform: undefined, tags: [], pulls: false },
  ...change,
});

const dockers: readonly (readonly [string, object | RegExp])[] = [
  ['build -q -t x .', built({ options: ['build', '-q', '--tag', 'x'], tags: ['x'] })],
  [
    'buildx build -f r/Dockerfile --platform linux/arm64 --load --pull -t x --build-arg A=b=c .',
    built({
      options: [
        ...['buildx', 'build', '--platform', 'linux/arm64', '--load', '--tag', 'x'],
        ...['--build-arg', 'A=b=c'],
      ],
      ...{ file: 'r/Dockerfile', platform: 'linux/arm64', tags: ['x'], pulls: true },
      buildArguments: { A: 'b=c' },
    }),
  ],
  [
    '-H unix:///e.sock image build --file=x --pull=false .',
    built({
      options: ['-H', 'unix:///e.sock', 'image', 'build'],
      file: 'x',
    }),
  ],
  ['build --squash .', /--squash is not known/],
  ['build -t x', /names no one folder/],
  ['build . --quiet other', /names no one folder/],
  ['buildx version', { kind: 'pass' }],
  ['rmi save', { kind: 'pass' }],
  ['save -o x.tar a b', { kind: 'save', file: 'x.tar', images: ['a', 'b'], options: ['save'] }],
  ['image save --output=x.tar a', { kind: 'save', file: 'x.tar', images: ['a'], options: ['save'] }],
  ['save a', { kind: 'save', file: undefined, images: ['a'], options: ['save'] }],
  [
    '-H unix:///e.sock --debug save -o x.tar a',
    { kind: 'save', file: 'x.tar', images: ['a'], options: ['-H', 'unix:///e.sock', '--debug', 'save'] },
  ],
  ['save -o x.tar', /names no image/],
  ['save --platform=linux/amd64 -o x.tar a', /is not known/],
];

for (const [line, expected] of dockers) {
  test(`docker ${line} is understood`, () => {
    const command = parseDockerCommand(line.split(' '));
    if (expected instanceof RegExp) assert.match(command.kind === 'refused' ? command.why : '', expected);
    else assert.deepEqual(command, expected);
  });
}

test('the base of an image is the known one with most layers that it starts with', () => {
  const bases = [{ layers: ['a'] }, { layers: ['a', 'b'] }, { layers: ['a', 'c'] }, { layers: [] }];
  assert.deepEqual(baseOf(['a', 'b', 'x'], bases), { layers: ['a', 'b'] });
  assert.deepEqual(baseOf(['a', 'x'], bases), { layers: ['a'] });
  assert.equal(baseOf(['x', 'a'], bases), undefined);
  assert.equal(baseOf([], bases), undefined);
});

/**
 * The source tarball is the commit's: no configuration, filter, attribute, ref or variable of a clone or machine changes a
 * byte of it, git-lfs or its absence neither. When git fails, its own words are told.
 */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { promisify } from 'node:util';
import { digestOf } from '../../src/host/files.ts';
import { makeGitFolder } from '../../src/host/git-folder.ts';
import { git } from '../support/git.ts';
import { projectRoot } from '../support/project.ts';
import { cloneOf, runBash, temporaryFolder } from './support.ts';

const run = promisify(execFile);
const toolbox = join(projectRoot, 'build/src/packing/toolbox/main.js');

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 3\n`;

/** What a commit may have of all that git converts when it archives. */
const committed: Readonly<Record<string, string>> = {
  '.gitattributes': [
    '*.txt text=auto',
    '*.bat text eol=crlf',
    '*.bin filter=lfs diff=lfs merge=lfs -text',
    '*.shout filter=shout',
    'version.sh export-subst',
    'hidden.txt export-ignore',
    '',
  ].join('\n'),
  'a.txt': 'one\ntwo\n',
  'a.bat': 'one\ntwo\n',
  'a.bin': pointer,
  'a.shout': 'small\n',
  'version.sh': '# $Format:%H %h %D$\n',
  'hidden.txt': 'x\n',
  'plain.md': '$Format:%H$ $Id$\n',
};

interface Machine {
  /** In the clone; `git config --global` writes into the machine's own HOME. */
  readonly make: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const lfs = (smudge: string) =>
  `git config --global filter.lfs.smudge '${smudge}'; git config --global filter.lfs.clean cat; git config --global filter.lfs.required true`;

const machines: Readonly<Record<string, Machine>> = {
  'nothing of its own': { make: 'true' },
  'git-lfs that fetches the content': { make: lfs('cat >/dev/null; echo content') },
  'git-lfs that cannot fetch': { make: lfs('exit 1') },
  'git-lfs in the clone alone': { make: lfs('cat >/dev/null; echo content').replaceAll('--global ', '') },
  'a filter of its own': { make: 'git config --global filter.shout.smudge "tr a-z A-Z"' },
  'core.autocrlf': { make: 'git config --global core.autocrlf true' },
  'core.eol': { make: 'git config core.eol crlf' },
  'tar.umask': { make: 'git config tar.umask 0077; git config --global tar.umask user' },
  'a command for tars': { make: 'git config --global tar.tar.command "tr a-z A-Z"' },
  'core.attributesFile': {
    make: 'echo "*.md export-ignore" > "$HOME/a"; git config --global core.attributesFile "$HOME/a"',
  },
  'attributes of the user': {
    make: 'mkdir -p "$HOME/.config/git"; echo "*.md export-subst ident" > "$HOME/.config/git/attributes"',
  },
  '.git/info/attributes': {
    make: 'mkdir -p .git/info; echo "* export-ignore" > .git/info/attributes',
  },
  'core.abbrev': { make: 'git config --global core.abbrev 40' },
  'other branches and tags': { make: 'git branch more; git tag more; git tag -f v2' },
  'a tag of this name on another commit': {
    make: 'git commit -q --allow-empty -m x; git tag -f v1; git reset -q --hard HEAD~',
  },
  'objects in a pack': { make: 'git gc -q' },
  'a replaced file': {
    make: 'git replace "$(git rev-parse HEAD:plain.md)" "$(echo other | git hash-object -w --stdin)"',
  },
  'a shallow clone': { make: 'git rev-parse HEAD > .git/shallow' },
  'settings in variables': {
    make: 'true',
    environment: {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'filter.shout.smudge',
      GIT_CONFIG_VALUE_0: 'tr a-z A-Z',
    },
  },
  'a git directory in variables': {
    make: 'git init -q "$HOME/other"',
    environment: { GIT_DIR: '/nonexistent', GIT_OBJECT_DIRECTORY: '/nonexistent', GIT_NAMESPACE: 'x' },
  },
  'another language and time zone': {
    make: 'git config --global i18n.logOutputEncoding latin1',
    environment: { LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo' },
  },
};

let origin = '';
before(async () => {
  origin = join(await temporaryFolder(), 'kubernetes');
  await mkdir(origin);
  for (const [name, text] of Object.entries(committed)) await writeFile(join(origin, name), text);
  await git(origin, ['init', '--quiet']);
  await git(origin, ['add', '--all']);
  await git(origin, ['commit', '--quiet', '--message=Sources']);
  await git(origin, ['tag', 'v1']);
});

/** Packs as the scripts do, in a clone on such a machine. Returns the path of the tarball. */
async function packed({ make, environment = {} }: Machine, spoil = ''): Promise<string> {
  const tree = await cloneOf(origin);
  const commit = (await git(tree, ['rev-parse', 'HEAD'])).trim();
  const [home, folder] = [await temporaryFolder(), await temporaryFolder()];
  const identity = {
    GIT_AUTHOR_NAME: 'T',
    GIT_AUTHOR_EMAIL: 't@example.com',
    GIT_COMMITTER_NAME: 'T',
    GIT_COMMITTER_EMAIL: 't@example.com',
  };
  await runBash(tree, `set -e; ${make}`, { HOME: home, ...identity });
  const env = { PATH: process.env.PATH ?? '', HOME: home, ...environment };
  const gitFolder = join(folder, 'git');
  await makeGitFolder({ root: tree, commit, tags: ['v1'], folder: gitFolder, env });
  if (spoil !== '') await runBash(tree, spoil);
  await mkdir(join(folder, 'records'));
  const config = { programs: { git: 'git' }, gitFolder, records: join(folder, 'records') };
  await writeFile(join(folder, 'toolbox.json'), JSON.stringify(config));
  const file = join(folder, 'src.tar');
  const words = [toolbox, join(folder, 'toolbox.json'), 'git', 'archive', '-o', file, 'HEAD'];
  await run(process.execPath, words, { cwd: tree, env });
  return file;
}

let plain: Promise<string> | undefined;

for (const [name, machine] of Object.entries(machines)) {
  test(`the source tarball of a commit is the same on a machine with ${name}`, async () => {
    plain ??= packed({ make: 'true' })
      .then((file) => digestOf(file))
      .then(({ sha256 }) => sha256);
    assert.equal((await digestOf(await packed(machine))).sha256, await plain);
  });
}

test('it holds what a plain clone checks out, pointers of Git LFS as they are, and what export attributes say', async () => {
  const [file, folder] = [
    await packed({ make: lfs('cat >/dev/null; echo content') }),
    await temporaryFolder(),
  ];
  await runBash(folder, `tar -xf ${file}`);
  const commit = (await git(origin, ['rev-parse', 'HEAD'])).trim();
  const expected = {
    ...Object.fromEntries(Object.entries(committed).filter(([name]) => name !== 'hidden.txt')),
    'a.bat': 'one\r\ntwo\r\n',
    'version.sh': `# ${commit} ${commit.slice(0, 12)} tag: v1\n`,
  };
  for (const [name, text] of Object.entries(expected)) {
    const found = await readFile(join(folder, name), 'utf8');
    assert.equal(name === 'version.sh' ? found.replace('HEAD, ', '') : found, text, name);
  }
  await rm(join(folder, 'version.sh'));
  await assert.rejects(readFile(join(folder, 'hidden.txt')), { code: 'ENOENT' });
});

test('when git fails its own last line is told, by the tool that was called', async () => {
  const blob = (await git(origin, ['rev-parse', 'HEAD:plain.md'])).trim();
  const object = `.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`;
  const spoil = `mv .git/objects/pack "$TMPDIR/" 2>/dev/null; for p in "$TMPDIR"/pack/*.pack; do git unpack-objects -q < "$p"; done; rm -f ${object}`;
  const failure = await packed({ make: 'true' }, spoil.replaceAll('$TMPDIR', await temporaryFolder())).catch(
    (error: Error & { stderr?: string }) => error.stderr ?? '',
  );
  assert.match(failure, /^kbuild: git ended with \d+: (?:fatal|error): .*\S/m);
});

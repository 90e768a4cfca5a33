/** What is blamed for a file that is not HEAD's, and that no command to restore it writes before it has put work aside. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type CloneSettings,
  type Difference,
  type UnseenChange,
  unseenChanges,
} from '../../src/kubernetes/tree-changes.ts';
import { putAside, removed, repairOf, type Unstashable } from '../../src/kubernetes/tree-repairs.ts';

const settings: CloneSettings = {
  core: {},
  shown: new Set(),
  marks: new Map([['a.go', 'H']]),
  filters: new Map(),
  attributes: new Map(),
};
const shown = new Set(['a.go']);
const filters = new Map([['a.go', 'lfs']]);

type Row = readonly [Difference, Partial<CloneSettings>, UnseenChange['cause'] | 'edited'];

const rows: Readonly<Record<string, Row>> = {
  'shown by git': ['content', { shown }, 'edited'],
  'shown by git, below a filter': ['content', { shown, filters }, 'edited'],
  'shown by git, below an attribute': [
    'content',
    { shown, attributes: new Map([['a.go', 'own-attributes']]) },
    'edited',
  ],
  'shown by git, with other line ends and core.autocrlf': [
    'line-ends',
    { shown, core: { autocrlf: 'true' } },
    'edited',
  ],
  'shown by git, which hides modes of others': ['mode', { shown, core: { filemode: 'false' } }, 'edited'],
  'shown by git without core.fsmonitor': ['content', { shown, core: { fsmonitor: 'true' } }, 'fsmonitor'],
  'not shown, below a filter': ['content', { filters }, 'filter'],
  'not shown, below an attribute of a file': [
    'content',
    { attributes: new Map([['a.go', 'attributes-file']]) },
    'attributes-file',
  ],
  'not shown, with other line ends and core.eol': ['line-ends', { core: { eol: 'crlf' } }, 'line-ends'],
  'not shown, with another text and core.eol': ['content', { core: { eol: 'crlf' } }, 'unnoticed'],
  'not shown, with another mode': ['mode', { core: { filemode: 'false' } }, 'file-mode'],
  'not shown, a text for a link': ['type', { core: { symlinks: 'false' } }, 'symlinks'],
  'not shown, for no reason': ['content', {}, 'unnoticed'],
  'skip-worktree': ['content', { marks: new Map([['a.go', 'S']]) }, 'skip-worktree'],
  'skip-worktree in a sparse clone': [
    'missing',
    { marks: new Map([['a.go', 'S']]), core: { sparsecheckout: 'true' } },
    'sparse',
  ],
  'assume-unchanged': ['content', { marks: new Map([['a.go', 'h']]) }, 'assume-unchanged'],
  'a submodule': ['submodule', { shown }, 'submodule'],
};

for (const [name, [difference, facts, cause]] of Object.entries(rows)) {
  test(`a file that is ${name}: the cause is ${cause}`, () => {
    const found = unseenChanges([{ path: 'a.go', difference }], { ...settings, ...facts });
    assert.equal(found[0]?.cause ?? 'edited', cause);
    assert.deepEqual(found[0]?.paths ?? ['a.go'], ['a.go']);
  });
}

const plain: Unstashable = { unready: [], astray: [], nested: [] };

test('whatever the cause, a command stashes before it writes, and never checks out what it has not stashed', () => {
  const causes = Object.values(rows).flatMap(([, , cause]) => (cause === 'edited' ? [] : [cause]));
  for (const cause of new Set(causes)) {
    const command = repairOf([{ cause, paths: ['a.go'], filters: ['lfs'] }], plain, '/k');
    const writing = /reset --quiet --hard|submodule update|checkout HEAD|clean -/.exec(command);
    const stash = /stash push/.exec(command);
    assert.ok(command.startsWith('git -C /k '), command);
    if (cause !== 'sparse') assert.ok(stash && stash.index < (writing?.index ?? Infinity), command);
  }
});

test('several causes are mended by one command, which stashes once', () => {
  const changes: readonly UnseenChange[] = [
    { cause: 'sparse', paths: ['a'], filters: [] },
    { cause: 'filter', paths: ['b'], filters: ['lfs'] },
    { cause: 'line-ends', paths: ['c'], filters: [] },
  ];
  const command = repairOf(changes, plain, '/k');
  assert.equal(command.split('stash push').length, 2);
  assert.equal(command.split('reset --quiet --hard').length, 2);
  assert.match(command, /sparse-checkout disable.*filter\.lfs\.required false.*core\.eol lf.*stash push/);
});

test('what git stash stumbles over is taken out of its way, with names that are no patterns', () => {
  const odd = { unready: ['new.go'], astray: [':(top)fifo'], nested: ['pkg/in ner'] };
  assert.equal(
    putAside(['pkg/in ner/', 'pkg/in ner/.git', 'pkg/.git', 'a.go'], odd, '/k'),
    [
      'git -C /k --literal-pathspecs add -- new.go',
      "git -C /k --literal-pathspecs checkout HEAD -- ':(top)fifo'",
      'git -C /k stash push --include-untracked',
      `git -C /k rev-parse --show-toplevel | { IFS= read -r top && mv -nT "$top"/'pkg/in ner' "$top"-'pkg-in ner'; }`,
      'git -C /k rev-parse --show-toplevel | { IFS= read -r top && mv -nT "$top"/pkg/.git "$top"-pkg-.git; }',
    ].join(' && '),
  );
});

test('of hidden files those are removed that are in no repository of their own', () => {
  const odd = { ...plain, nested: ['pkg/inner', 'pkg/other'] };
  const command = removed(['pkg/inner/x.go', 'pkg/innermost.go'], odd, '/k');
  assert.match(
    command,
    /mv -nT "\$top"\/pkg\/inner "\$top"-pkg-inner; \} && git .* clean -ffdx -- pkg\/innermost\.go$/,
  );
  assert.ok(!removed(['pkg/inner/x.go'], odd, '/k').includes('clean'));
});

/** Clones whose content is HEAD's and whose git shows something all the same: clean, and Go is shown a stand-in. */

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeStandIn } from '../../src/builder/stand-in.ts';
import { readGitFacts } from '../../src/host/git.ts';
import { isClean } from '../../src/kubernetes/stamp.ts';
import { cloneOf, miniature, runBash, temporaryFolder } from './support.ts';

const upperCase = 'git config --global filter.up.clean "tr a-z A-Z"; touch README.md';

interface Case {
  readonly committed?: string;
  /** HOME is a folder of its own. */
  readonly make: string;
  readonly shown: boolean;
}

const cases: Readonly<Record<string, Case>> = {
  'nothing odd': { make: 'true', shown: false },
  'no index': { make: 'rm .git/index', shown: true },
  'a file that is not in the index': { make: 'git rm -q --cached README.md', shown: true },
  'another content in the index alone': {
    make: 'cp README.md x; echo y >> README.md; git add README.md; mv x README.md',
    shown: true,
  },
  'a filter of this clone': {
    make: `mkdir -p .git/info; echo "*.md filter=up" > .git/info/attributes; ${upperCase}`,
    shown: true,
  },
  'a filter of this machine for attributes that are committed': {
    committed: 'echo "*.md filter=up" > .gitattributes',
    make: upperCase,
    shown: true,
  },
  'notes that only this machine hides': {
    make: 'echo "*[n]otes*" > "$HOME/hide"; git config --global core.excludesFile "$HOME/hide"; mkdir x; touch "my notes" "#notes[1]" x/notes',
    shown: true,
  },
  'notes that the clone hides': {
    make: 'mkdir -p .git/info; echo notes > .git/info/exclude; touch notes',
    shown: false,
  },
  'an index that cannot be read': { make: 'echo x > .git/index', shown: true },
};

const identity = 'git -c user.name=T -c user.email=t@example.com';

for (const [name, { committed, make, shown }] of Object.entries(cases)) {
  test(`${name}: git ${shown ? 'shows something' : 'is silent'}, and says nothing of the stand-in`, async () => {
    const env = { PATH: process.env.PATH ?? '', HOME: await temporaryFolder(), GIT_CONFIG_NOSYSTEM: '1' };
    const origin = await miniature([]);
    if (committed) {
      await runBash(origin, `set -e; ${committed}; git add --all; ${identity} commit -qm Change`, env);
    }
    const folder = await cloneOf(origin);
    await runBash(folder, `set -e; ${make}`, env);
    const facts = await readGitFacts(folder, env);
    assert.ok(facts.kind === 'repository');
    assert.deepEqual([isClean(facts), facts.shownThough], [true, shown]);
    const { commit, commitTime } = facts;
    const seen = { commit, commitTime, modified: false, moduleVersion: 'v1.36.0' };
    const standIn = await makeStandIn(folder, seen, env);
    for (const HOME of [env.HOME, '/nonexistent']) {
      assert.equal(await runBash(folder, 'git status --porcelain', { ...env, HOME, ...standIn.env }), '');
    }
  });
}

test('what comes after the tree was judged is seen in the stand-in, beside what this machine hides, whatever the index', async () => {
  const env = { PATH: process.env.PATH ?? '', HOME: await temporaryFolder(), GIT_CONFIG_NOSYSTEM: '1' };
  const folder = await cloneOf(await miniature([]));
  await runBash(
    folder,
    'echo "*notes" > "$HOME/hide"; git config --global core.excludesFile "$HOME/hide"; mkdir x; touch notes x/notes stray.go stray.gonotes',
    env,
  );
  const commit = (await runBash(folder, 'git rev-parse HEAD', env)).trim();
  const seen = { commit, commitTime: 0, modified: false, moduleVersion: 'v1.36.0' };
  await writeFile(join(folder, '.git/index'), 'none');
  const standIn = await makeStandIn(folder, seen, env);
  for (const HOME of [env.HOME, '/nonexistent'])
    assert.equal(
      await runBash(folder, 'git status --porcelain', { ...env, HOME, ...standIn.env }),
      '?? stray.go\n',
    );
});

/**
 * A build after the named repair is the build of a plain clone, to the last byte: one clone for each reason for which git is
 * blind to what lies there, most of which would have got into the binary.
 */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { goCacheOf, keepCompiled, warm } from '../support/compiled.ts';
import { git } from '../support/git.ts';
import { refusalOf, runBash, typeRepair } from '../tree/support.ts';
import { miniatureWorkspace, runLocal, temporaryFolder } from './support.ts';

const program = `package main

import (
	_ "embed"

	"k8s.io/kubernetes/pkg/util/words"
)

//go:embed text.txt
var text string

func main() { println(words.Last(text)) }
`;

/** In the origin: what is compiled, embedded and linked, and that one driver would rewrite a file. */
const committing = [
  'printf "one\\ntwo \\$Id\\$\\n" > cmd/kubectl/text.txt',
  'echo "cmd/kubectl/text.txt filter=shout" > .gitattributes',
  'printf "package main\\n\\nfunc init() { println(1) }\\n" > pkg/linked.txt',
  'ln -s ../../pkg/linked.txt cmd/kubectl/linked.go',
  'git add --all',
];

const edit = 'sed -i "s|return path\\$|return path + path|" pkg/util/words/words.go';
const again = 'git rm -rq --cached . && git reset -q --hard';

const clones: Readonly<Record<string, string>> = {
  'a sparse checkout': 'git sparse-checkout set --no-cone "/*" "!/pkg/util"',
  'skip-worktree': `git update-index --skip-worktree pkg/util/words/words.go; ${edit}`,
  'assume-unchanged': `git update-index --assume-unchanged pkg/util/words/words.go; ${edit}`,
  'core.fileMode=false': 'git config core.fileMode false; chmod -x hack/make-rules/build.sh',
  'core.symlinks=false':
    'git config core.symlinks false; rm cmd/kubectl/linked.go; git checkout -- cmd/kubectl/linked.go',
  'core.autocrlf for the whole machine': `git config --global core.autocrlf true; ${again}`,
  'attributes of the clone': `mkdir -p .git/info; echo "*.txt ident" > .git/info/attributes; ${again}`,
  'a filter of the machine': `git config --global filter.shout.smudge "tr a-z A-Z"; git config --global filter.shout.clean "tr A-Z a-z"; ${again}`,
  'hidden sources':
    'mkdir -p .git/info; echo more.go > .git/info/exclude; printf "package main\\n\\nfunc init() { println(2) }\\n" > cmd/kubectl/more.go',
};

let origin = '';
let plain = '';
/** Go's cache of the plain build. */
let compiled = '';

async function cloneOf(): Promise<string> {
  const tree = join(await temporaryFolder(), 'kubernetes');
  execFileSync('git', ['clone', '--quiet', `file://${origin}`, tree], { env: { PATH: process.env.PATH } });
  return tree;
}

async function digestOf(tree: string): Promise<string> {
  const run = await runLocal(tree, { target: 'kubectl' });
  assert.equal(run.exitCode, 0, run.stdout.slice(-3000));
  assert.equal(run.outputs['git-tree-state'], 'clean');
  return run.outputs['content-digest'] ?? '';
}

before(async () => {
  origin = await miniatureWorkspace('v1.36', []);
  await runBash(origin, `cat > cmd/kubectl/main.go <<'E'\n${program}E\n${committing.join(' && ')}`);
  await git(origin, ['commit', '--quiet', '--message=Program']);
  await git(origin, ['tag', 'v1.36.0']);
  const tree = await cloneOf();
  await warm(tree, 'local');
  plain = await digestOf(tree);
  await keepCompiled(tree, 'local');
  compiled = goCacheOf(tree, 'local');
});

for (const [name, make] of Object.entries(clones)) {
  test(`after the repair of a clone with ${name} the build is that of a plain clone`, async () => {
    const [tree, HOME] = [await cloneOf(), await temporaryFolder()];
    await runBash(tree, `set -e; ${make}`, { HOME });
    const refusal = () => refusalOf(tree, { inputs: { target: 'release' }, environment: { HOME } });
    assert.match(await refusal(), /not HEAD's/);
    for (let tries = 0; tries < 2 && (await refusal()) !== 'it was accepted'; tries++)
      await typeRepair(await refusal(), { HOME });
    mkdirSync(dirname(goCacheOf(tree, 'local')), { recursive: true });
    cpSync(compiled, goCacheOf(tree, 'local'), { recursive: true, preserveTimestamps: true });
    assert.equal(await digestOf(tree), plain);
  });
}

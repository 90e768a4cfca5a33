/** A plan of a real tree: the platforms that its jobs get, and which checkouts may do one of them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePlan } from '../../src/commands/plan.ts';
import type { PlanInputName } from '../../src/inputs/plan-inputs.ts';
import { renderPlan } from '../../src/release/plan.ts';
import { git } from '../support/git.ts';
import { cloneOf, miniature, refusalOf, runBash, testHost } from './support.ts';

const fast = 'KUBE_FASTBUILD=true';
const plans: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>, boolean]>> = {
  'nothing is chosen': ['', {}, false],
  'the environment wants it fast': ['', { KUBE_FASTBUILD: 'true' }, true],
  'a make variable wants it fast': [fast, {}, true],
  'a make variable beats the environment': ['KUBE_FASTBUILD=false', { KUBE_FASTBUILD: 'true' }, false],
};

for (const [name, [variables, environment, isFast]] of Object.entries(plans)) {
  test(`the plan has ${isFast ? 'one platform' : 'all platforms'} when ${name}`, async () => {
    const folder = await miniature();
    const { plan } = await makePlan(testHost(folder, { environment }), (input) =>
      input === 'make-variables' ? variables : '',
    );
    const names = plan.shards.map((shard) => shard.name);
    if (isFast) assert.deepEqual(names, ['linux-amd64']);
    else assert.ok(names.length > 3, names.join(' '));
  });
}

const defs = ['COMMIT', 'TREE_STATE', 'VERSION', 'MAJOR', 'MINOR']
  .map((name, index) => `KUBE_GIT_${name}="${['c', 'clean', 'v1.36.0', '1', '36'][index]}"`)
  .join('\\n');

interface Job {
  /** Inputs of the plan. */
  readonly planned?: Partial<Record<PlanInputName, string>>;
  /** What is done to the tree before it is planned. */
  readonly before?: string;
  /** Options of the job's own clone, and what is done to it. */
  readonly clone?: readonly string[];
  readonly make?: string;
  /** Part of the refusal; undefined where the job agrees. */
  readonly says?: RegExp;
}

const sparse = 'git sparse-checkout set cmd hack build staging pkg vendor test';
const patch = 'echo "// patched" >> pkg/util/words/words.go';
const versionFile = { 'version-file': '_output/defs' };

const jobs: Readonly<Record<string, Job>> = {
  'the same checkout': {},
  'a shallow checkout': { clone: ['--depth=1'] },
  'a partial clone with all files of HEAD': { clone: ['--filter=blob:none'] },
  'a sparse checkout': {
    make: sparse,
    says: /the clone is sparse.*sparse-checkout disable.*saw the tree as HEAD has it/s,
  },
  'a sparse checkout of a partial clone': {
    clone: ['--filter=blob:none', '--sparse'],
    make: sparse,
    says: /the clone is sparse.*sparse-checkout disable/s,
  },
  'a sparse checkout of a clone without trees': {
    clone: ['--filter=tree:0', '--sparse'],
    make: sparse,
    says: /the clone is sparse.*sparse-checkout disable/s,
  },
  'a sparse checkout, and cross is planned': {
    planned: { target: 'cross' },
    make: sparse,
    says: /the clone is sparse.*sparse-checkout disable/s,
  },
  'a sparse checkout, and a version file is planned': {
    planned: versionFile,
    make: sparse,
    says: /the clone is sparse.*sparse-checkout disable/s,
  },
  'a sparse checkout, and a dirty tree is planned': {
    planned: { 'allow-dirty': 'true' },
    before: patch,
    make: `${patch}; ${sparse}`,
    says: /the clone is sparse.*saw other changes/s,
  },
  'the patch that the plan saw': { planned: { 'allow-dirty': 'true' }, before: patch, make: patch },
  'another patch than the plan saw': {
    planned: { 'allow-dirty': 'true' },
    before: patch,
    make: `${patch}; ${patch}`,
    says: /words\.go.*saw other changes/s,
  },
  'no patch, and the plan saw one': {
    planned: { 'allow-dirty': 'true' },
    before: patch,
    says: /saw the tree with changes, and here it lies as HEAD has it/,
  },
};

for (const [name, { planned = {}, before = '', clone = [], make = '', says }] of Object.entries(jobs)) {
  test(`a job of a plan in ${name} ${says ? 'is refused' : 'agrees'}`, async () => {
    const origin = await miniature();
    await git(origin, ['config', 'uploadpack.allowFilter', 'true']);
    const tree = await cloneOf(origin);
    await runBash(tree, `mkdir _output; printf '${defs}' > _output/defs; ${before}`);
    const { plan } = await makePlan(testHost(tree, {}), (input) => planned[input] ?? '');
    const job = await cloneOf(origin, ...clone);
    await runBash(job, make);
    const inputs = { plan: renderPlan(plan), platforms: 'linux/amd64', target: plan.target };
    const said = await refusalOf(job, { inputs });
    assert.match(said, says ?? /^it was accepted$/);
  });
}

/** The workflows that people paste go with our action.yml files, may do no more than they need, and pin what is not ours. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../support/project.ts';
import { faultsOf, parseWorkflow, permissionsOf } from '../support/workflow-faults.ts';

const folder = join(projectRoot, 'docs/workflows');
const texts = new Map(
  readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const),
);
const called = (file: string) => texts.get(file);

for (const [file, text] of texts) {
  test(`${file} gives and reads only what there is, pins all actions and keeps no token`, () =>
    assert.deepEqual(faultsOf(text, called), []));
}

const own = join(projectRoot, '.github/workflows');

for (const file of readdirSync(own)) {
  test(`this repository's own ${file} keeps to the same, and may only read`, () => {
    const text = readFileSync(join(own, file), 'utf8');
    assert.deepEqual(faultsOf(text, called), []);
    for (const permissions of Object.values(permissionsOf(parseWorkflow(text))))
      assert.deepEqual(permissions, read);
  });
}

test('the jobs of ci.yml run all layers, each once, and the last one waits for all', () => {
  const { jobs } = parseWorkflow(readFileSync(join(own, 'ci.yml'), 'utf8'));
  const all = /layers=\((check .*)\)$/m.exec(readFileSync(join(projectRoot, 'script/test'), 'utf8'))?.[1];
  const matrix = jobs.test?.strategy?.matrix;
  const layers = typeof matrix === 'object' ? matrix.layers : undefined;
  assert.equal(Array.isArray(layers) ? layers.join(' ') : layers, all);
  assert.deepEqual(jobs.all?.needs, Object.keys(jobs).slice(0, -1));
});

const read = { contents: 'read' };
const matrix = { plan: read, build: read, assemble: {} };
const permissions = {
  'branch-build.yml': { build: read },
  'images.yml': { push: { contents: 'read', packages: 'write' } },
  'job-container.yml': { build: read, 'without-engine': read },
  'matrix.yml': matrix,
  'nightly.yml': { build: read },
  'packages.yml': { pack: read, upload: { contents: 'write' } },
  'promote.yml': {
    assemble: { actions: 'read' },
    publish: { attestations: 'read', contents: 'write' },
  },
  'pull-request.yml': { build: read },
  'release.yml': {
    ...matrix,
    publish: { attestations: 'write', contents: 'write', 'id-token': 'write' },
  },
  'single-job.yml': { release: { contents: 'write' } },
  'verify.yml': { verify: read, attest: { attestations: 'write', 'id-token': 'write' } },
};

test('each job may do what it needs, and a workflow as a whole may write nothing', () => {
  const parsed = [...texts].map(([file, text]) => [file, parseWorkflow(text)] as const);
  assert.deepEqual(
    Object.fromEntries(parsed.map(([file, workflow]) => [file, permissionsOf(workflow)])),
    permissions,
  );
  for (const [file, workflow] of parsed)
    assert.ok(!Object.values(workflow.permissions ?? { all: 'write' }).includes('write'), file);
});

test('plan has the history, and jobs with a plan do without it', () => {
  for (const file of ['matrix.yml', 'release.yml']) {
    const { plan, build } = parseWorkflow(texts.get(file) ?? '').jobs;
    const depths = [plan, build].map((job) => job?.steps?.[0]?.with?.['fetch-depth']);
    assert.deepEqual(depths, [0, undefined], file);
  }
});

test('calls for several branches wait only for those of the same branch', () => {
  const text = texts.get('branch-build.yml') ?? '';
  assert.match(text, /^ {2}group: .*\$\{\{ inputs\.branch \}\}$/m);
  assert.match(text, /artifact-name: .*\$\{\{ inputs\.branch \}\}.*\$\{\{ github\.run_attempt \}\}$/m);
});

/** File, what is changed in it, and what is then said. */
const breaks: readonly (readonly [file: string, from: string, to: string, said: RegExp])[] = [
  [
    'matrix.yml',
    '          platforms: ${{ m',
    `          platform: $\{{ m`,
    /action@v1 has no input platform$/,
  ],
  [
    'release.yml',
    'steps.plan.outputs.matrix',
    'steps.plan.outputs.jobs',
    /^plan: there is no steps\.plan\.o/,
  ],
  ['release.yml', 'steps.assemble.', 'steps.other.', /^assemble: there is no steps\.other\.outputs/],
  [
    'release.yml',
    'needs.assemble.outputs.artifact-id',
    'needs.assemble.outputs.id',
    /no needs\.assemble\.outputs/,
  ],
  [
    'release.yml',
    'needs: [plan, build]',
    'needs: build',
    /^assemble: there is no needs\.plan\.outputs\.plan$/,
  ],
  ['matrix.yml', 'inputs.platforms', 'inputs.platform', /^plan: there is no inputs\.platform$/],
  ['matrix.yml', 'matrix.runner', 'matrix.os', /^build: there is no matrix\.os$/],
  ['nightly.yml', 'branch: ${{', `ref: $\{{`, /^build: branch-build\.yml has no input ref$/],
  ['nightly.yml', 'branch-build.yml\n', 'other.yml\n', /^build: there is no other\.yml$/],
  ['matrix.yml', ' # v7.0.1', '', /^actions\/checkout@[0-9a-f]{40} is not a full commit with/],
  [
    'single-job.yml',
    '$GITHUB_REF_NAME',
    `$\{{ github.ref_name }}`,
    /^release: a script has an expression in it$/,
  ],
  ['matrix.yml', 'persist-credentials: false', 'persist-credentials: true', /leaves the token behind$/],
  ['pull-request.yml', 'fail-fast: false', 'fail-fast: true', /^build: one failed job cancels the others$/],
];

for (const [file, from, to, said] of breaks) {
  test(`${file} with ${to.trim() || 'nothing'} in the place of ${from.trim()} would be refused`, () => {
    const text = texts.get(file) ?? '';
    assert.ok(text.includes(from));
    assert.ok(
      faultsOf(
        text.replace(from, () => to),
        called,
      ).some((fault) => said.test(fault)),
    );
  });
}

const fences = ['README.md', ...readdirSync(join(projectRoot, 'docs'), 'utf8').map((name) => `docs/${name}`)]
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) => {
    const blocks =
      readFileSync(join(projectRoot, path), 'utf8').match(/(?<=^```yaml\n)[\s\S]*?(?=^```$)/gm) ?? [];
    return blocks.filter((block) => /^jobs:$/m.test(block)).map((block) => [path, block] as const);
  });

test('the examples of README.md and docs/ are right in the same way', () => {
  assert.ok(fences.length > 0);
  for (const [path, block] of fences) assert.deepEqual(faultsOf(block, called), [], path);
});

test('docs/workflows.md has a paragraph for each of them', () => {
  const page = readFileSync(join(projectRoot, 'docs/workflows.md'), 'utf8');
  const named = [...page.matchAll(/^\[([\w-]+\.yml)\]\(workflows\/\1\)/gm)].map(([, file]) => file);
  assert.deepEqual(named.toSorted(), [...texts.keys()].toSorted());
});

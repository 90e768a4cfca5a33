/** The job summary is added to, where the runner takes one, and no password gets into it, escaped or not. */

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { addToJobSummary, withLinks } from '../../src/host/job-summary.ts';
import { redactor, secretsIn } from '../../src/host/secrets.ts';
import { terminalLog } from '../../src/host/terminal-log.ts';
import { KbuildError } from '../../src/problem.ts';
import { failureSummary } from '../../src/report/summary.ts';
import { failedOutcome } from '../../src/setup/recorder.ts';
import { temporaryFolder, testHost } from './support.ts';

const proxy = 'http://me:p_a!ss@proxy.invalid';
const log = terminalLog(() => {}, redactor(secretsIn({ HTTPS_PROXY: proxy })));

test('what is added comes behind what is there, without passwords', async () => {
  const file = join(await temporaryFolder(), 'summary');
  await writeFile(file, 'before\n');
  addToJobSummary({ environment: { GITHUB_STEP_SUMMARY: file }, log }, `told ${proxy}\n`);
  assert.equal(await readFile(file, 'utf8'), 'before\ntold ***\n');
});

test('where the runner takes no summary nothing is written', () => {
  for (const environment of [{}, { GITHUB_STEP_SUMMARY: '' }]) addToJobSummary({ environment, log }, 'text');
});

test('what a failure has said of a proxy is hidden before Markdown hides its spelling', async () => {
  const host = { ...testHost(await temporaryFolder(), {}), log };
  const error = new KbuildError('network', [{ what: `no way through ${proxy}`, remedy: `Mend ${proxy}` }]);
  const outcome = failedOutcome(error, host);
  assert.deepEqual(outcome.problems, [{ what: 'no way through ***', remedy: 'Mend ***' }]);
  assert.doesNotMatch(failureSummary('Plan', outcome), /p&#95;a/);
});

const runner = { GITHUB_ACTION_REPOSITORY: 'acme/kbuild-action', GITHUB_ACTION_REF: 'v1' };
const blob = 'https://github.com/acme/kbuild-action/blob/v1';
const pages = [
  ['see docs/faq.md', runner, `see [docs/faq.md](${blob}/docs/faq.md)`],
  ['docs/a.md&#35;b-c.', runner, `[docs/a.md&#35;b-c](${blob}/docs/a.md#b-c).`],
  ['docs/faq.md', {}, 'docs/faq.md'],
  ['docs/faq.md', { ...runner, GITHUB_ACTION_REPOSITORY: 'no repository' }, 'docs/faq.md'],
  ['docs/faq.md', { ...runner, GITHUB_ACTION_REF: 'x](y)' }, 'docs/faq.md'],
] as const;

for (const [text, environment, expected] of pages) {
  test(`of ${JSON.stringify(environment)} the summary links "${text}" as ${expected}`, () =>
    assert.equal(withLinks(text, environment), expected));
}

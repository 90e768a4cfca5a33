/** What plan and assemble share: the summary, and the end of a run that a user can mend. */

import { appendFileSync } from 'node:fs';
import { setFailed } from '@actions/core';
import { failedOutcome } from '../commands/recorder.ts';
import type { Host } from '../host/host.ts';
import { describeProblem } from '../problem.ts';
import { failureSummary } from '../report/summary.ts';

/** `work` returns the job summary. Defects of ours are thrown. */
export async function runStep(host: Host, title: string, work: () => Promise<string>): Promise<void> {
  try {
    writeSummary(host, await work());
  } catch (error) {
    const outcome = failedOutcome(error, host);
    writeSummary(host, failureSummary(title, outcome));
    setFailed(outcome.problems.map(describeProblem).join('\n'));
  }
}

function writeSummary({ environment, log }: Host, text: string): void {
  const path = environment.GITHUB_STEP_SUMMARY;
  if (path) appendFileSync(path, log.redact(text));
}

/** What the starts share: the end of a run that a user can fix, and that of a defect of ours. */

import { setFailed } from '@actions/core';
import type { Host } from '../host/host.ts';
import { addToJobSummary } from '../host/job-summary.ts';
import { describeProblem } from '../problem.ts';
import { failureSummary } from '../report/summary.ts';
import { failedOutcome } from '../setup/recorder.ts';

/** Of plan and assemble. `work` returns the job summary. */
export async function runStep(host: Host, title: string, work: () => Promise<string>): Promise<void> {
  try {
    addToJobSummary(host, await work().catch((error) => failedSummary(host, title, error)));
  } catch (error) {
    failByDefect(error);
  }
}

function failedSummary(host: Host, title: string, error: unknown): string {
  const outcome = failedOutcome(error, host);
  setFailed(outcome.problems.map(describeProblem).join('\n'));
  return failureSummary(title, outcome);
}

export function failByDefect(error: unknown): void {
  setFailed(error instanceof Error ? `kbuild itself has failed: ${error.stack}` : String(error));
}

/** What the starts share: the end of a run that a user can fix, and that of a defect of ours, wherever it was thrown. */

import { setFailed } from '@actions/core';
import { endWhenStuck, strayError } from '../host/cancel.ts';
import type { Host } from '../host/host.ts';
import { addToJobSummary } from '../host/job-summary.ts';
import { describeProblem } from '../problem.ts';
import { failureSummary } from '../report/summary.ts';
import { failedOutcome } from '../setup/recorder.ts';
import { asUserError } from '../setup/user-error.ts';

/** Of plan and assemble. `work` returns the job summary. */
export async function runStep(host: Host, title: string, work: () => Promise<string>): Promise<void> {
  endWhenStuck(host.cancel, failStep);
  try {
    addToJobSummary(host, await withStray(host, work).catch((error) => failedSummary(host, title, error)));
  } catch (error) {
    failStep(error);
  }
}

/** A story that did not stop at a stray error ends in it all the same. */
async function withStray<T>({ cancel }: Host, work: () => Promise<T>): Promise<T> {
  const result = await work();
  const stray = strayError(cancel);
  if (stray !== undefined) throw stray;
  return result;
}

function failedSummary(host: Host, title: string, error: unknown): string {
  const outcome = failedOutcome(error, host);
  setFailed(outcome.problems.map(describeProblem).join('\n'));
  return failureSummary(title, outcome);
}

/** Also by an error of the machine that the story itself could not tell any more. */
export function failStep(error: unknown): void {
  setFailed(failureText(error));
}

export function failureText(error: unknown): string {
  const defect = error instanceof Error ? `kbuild itself has failed: ${error.stack}` : String(error);
  return asUserError(error)?.problems.map(describeProblem).join('\n') ?? defect;
}

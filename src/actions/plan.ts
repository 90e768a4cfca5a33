/** `uses: org/kbuild-action/plan`: makes the plan of a matrix, and fails before its jobs start where they would. */

import { appendFileSync } from 'node:fs';
import { getInput, setFailed } from '@actions/core';
import { makePlan, planOutputs } from '../commands/plan.ts';
import { actionsHost } from '../host/actions-host.ts';
import { planSummary } from '../matrix/plan-summary.ts';
import { describeProblem, KbuildError } from '../problem.ts';
import { failureSummary } from '../report/summary.ts';

const host = actionsHost([], {});
try {
  const report = await makePlan(host, getInput);
  host.setOutputs(planOutputs(report));
  writeSummary(planSummary(report.plan));
} catch (error) {
  if (!(error instanceof KbuildError)) throw error;
  writeSummary(failureSummary('Plan', error.problems));
  setFailed(error.problems.map(describeProblem).join('\n'));
}

function writeSummary(text: string): void {
  const path = host.environment.GITHUB_STEP_SUMMARY;
  if (path) appendFileSync(path, text);
}

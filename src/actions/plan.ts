/** `uses: org/kbuild-action/plan`: makes the plan of a matrix, and fails before its jobs start where they would. */

import { appendFileSync } from 'node:fs';
import { getInput, setFailed } from '@actions/core';
import { makePlan, planOutputs } from '../commands/plan.ts';
import { actionsHost } from '../host/actions-host.ts';
import { planSummary } from '../matrix/plan-summary.ts';
import { describeProblem, KbuildError } from '../problem.ts';

try {
  const host = actionsHost([], {});
  const report = await makePlan(host, getInput);
  host.setOutputs(planOutputs(report));
  const path = host.environment.GITHUB_STEP_SUMMARY;
  if (path) appendFileSync(path, planSummary(report.plan));
} catch (error) {
  if (!(error instanceof KbuildError)) throw error;
  setFailed(error.problems.map(describeProblem).join('\n'));
}

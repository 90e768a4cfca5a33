/** `uses: org/kbuild-action/plan`: makes the plan of a matrix, and fails before its jobs start where they would. */

import { getInput } from '@actions/core';
import { makePlan, planOutputs } from '../commands/plan.ts';
import { actionsHost } from '../host/actions-host.ts';
import { planSummary } from '../report/plan-summary.ts';
import { runStep } from './start.ts';

export async function startPlan(): Promise<void> {
  const host = actionsHost([], {});
  await runStep(host, 'Plan', async () => {
    const report = await makePlan(host, getInput);
    host.setOutputs(planOutputs(report));
    return planSummary(report.plan);
  });
}

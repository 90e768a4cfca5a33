/** `uses: org/kbuild-action`, main: runs the build command on the runner and hands its report over. */

import { appendFileSync } from 'node:fs';
import { getInput, setFailed } from '@actions/core';
import { build } from '../commands/build.ts';
import { actionsHost } from '../host/actions-host.ts';
import { uploadArtifact } from '../host/artifact-service.ts';
import { actionsCache } from '../host/cache-service.ts';
import type { Host } from '../host/host.ts';
import { toolboxEntry } from '../host/toolbox-entry.ts';
import { secretInputs } from '../inputs/input-table.ts';
import { describeProblem } from '../problem.ts';
import { outputsOf } from '../report/outputs.ts';
import type { BuildReport } from '../report/report.ts';
import { renderSummary } from '../report/summary.ts';
import { failByDefect } from './start.ts';

export async function startBuild(): Promise<void> {
  const addresses = secretInputs.map((name) => getInput(name));
  const host = actionsHost(addresses, { cache: actionsCache(toolboxEntry()), upload: uploadArtifact });
  host.remember({
    version: 2,
    runId: host.runId,
    containers: getInput('builder').trim() !== 'local',
    cache: undefined,
  });
  try {
    const report = await build(host, getInput);
    host.setOutputs(outputsOf(report));
    writeSummary(host, report);
    if (report.outcome.kind === 'failed') setFailed(report.outcome.problems.map(describeProblem).join('\n'));
  } catch (error) {
    failByDefect(error);
  }
  // Clients leave timers behind that would keep the step for minutes.
  process.exit();
}

function writeSummary(host: Host, report: BuildReport): void {
  const path = host.environment.GITHUB_STEP_SUMMARY;
  if (path && getInput('summary').trim() !== 'false') appendFileSync(path, renderSummary(report));
}

/** `uses: org/kbuild-action`, main: runs the build command on the runner and hands its report over. */

import { getInput, setFailed } from '@actions/core';
import { build } from '../commands/build.ts';
import { actionsHost } from '../host/actions-host.ts';
import { uploadArtifact } from '../host/artifact-service.ts';
import { actionsCache } from '../host/cache-service.ts';
import { endWhenStuck, strayError } from '../host/cancel.ts';
import { definedEnvironment } from '../host/environment.ts';
import { addToJobSummary } from '../host/job-summary.ts';
import { toolboxEntry } from '../host/toolbox-entry.ts';
import { inputNames } from '../inputs/input-table.ts';
import { loadInputs } from '../inputs/inputs.ts';
import { misspelledInputs } from '../inputs/misspelled.ts';
import { describeProblem } from '../problem.ts';
import { outputsOf } from '../report/outputs.ts';
import { renderSummary } from '../report/summary.ts';
import { failStep } from './start.ts';

export async function startBuild(): Promise<void> {
  const environment = definedEnvironment();
  const read = loadInputs(getInput, environment, Date.now() / 1000);
  const loaded = { ...read, problems: [...misspelledInputs(environment, inputNames), ...read.problems] };
  const host = actionsHost(loaded.secrets, { cache: actionsCache(toolboxEntry()), upload: uploadArtifact });
  endWhenStuck(host.cancel, failStep);
  try {
    host.remember({
      version: 2,
      runId: host.runId,
      containers: loaded.inputs.builder !== 'local',
      cache: undefined,
    });
    const report = await build(host, loaded);
    host.setOutputs(outputsOf(report));
    if (loaded.inputs.summary) addToJobSummary(host, renderSummary(report));
    if (report.outcome.kind === 'failed') setFailed(report.outcome.problems.map(describeProblem).join('\n'));
    else if (strayError(host.cancel) !== undefined) failStep(strayError(host.cancel));
  } catch (error) {
    failStep(error);
  }
  // Clients leave timers behind that would keep the step for minutes.
  process.exit();
}

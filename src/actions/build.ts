/** `uses: org/kbuild-action`, main: runs the build command on the runner and hands its report over. */

import { getInput, setFailed } from '@actions/core';
import { build } from '../commands/build.ts';
import { actionsHost } from '../host/actions-host.ts';
import { uploadArtifact } from '../host/artifact-service.ts';
import { actionsCache } from '../host/cache-service.ts';
import { endWhenStuck, strayError } from '../host/cancel.ts';
import { confidentialHost } from '../host/confidential-host.ts';
import { definedEnvironment } from '../host/environment.ts';
import type { Host } from '../host/host.ts';
import { addToJobSummary } from '../host/job-summary.ts';
import { toolboxEntry } from '../host/toolbox-entry.ts';
import { inputNames } from '../inputs/input-table.ts';
import { loadInputs } from '../inputs/inputs.ts';
import { misspelledInputs } from '../inputs/misspelled.ts';
import { describeProblem } from '../problem.ts';
import { outputsOf } from '../report/outputs.ts';
import { renderSummary } from '../report/summary.ts';
import { failureText } from './start.ts';

export async function startBuild(): Promise<void> {
  const environment = definedEnvironment();
  const read = loadInputs(getInput, environment, Date.now() / 1000);
  const loaded = { ...read, problems: [...misspelledInputs(environment, inputNames), ...read.problems] };
  const runner = actionsHost(loaded.secrets, { cache: actionsCache(toolboxEntry()), upload: uploadArtifact });
  let fail: (text: string) => void = setFailed;
  const failBy = (error: unknown) => fail(failureText(error));
  endWhenStuck(runner.cancel, failBy);
  try {
    const { host, ...step } = loaded.inputs.confidential ? underEmbargo(runner) : { host: runner, fail };
    fail = step.fail;
    host.remember({
      version: 2,
      runId: host.runId,
      containers: loaded.inputs.builder !== 'local',
      cache: undefined,
    });
    const report = await build(host, loaded);
    host.setOutputs(outputsOf(report));
    if (loaded.inputs.summary) addToJobSummary(host, renderSummary(report));
    if (report.outcome.kind === 'failed') fail(report.outcome.problems.map(describeProblem).join('\n'));
    else if (strayError(host.cancel) !== undefined) failBy(strayError(host.cancel));
  } catch (error) {
    failBy(error);
  }
  // Clients leave timers behind that would keep the step for minutes.
  process.exit();
}

/** The host, and how a step of it fails: without an annotation, and without a word of why. */
function underEmbargo(runner: Host): { readonly host: Host; readonly fail: (text: string) => void } {
  const { host, file } = confidentialHost(runner, runner.runId);
  // A run that is killed has no other chance to name it.
  host.setOutputs({});
  runner.log.line(`Confidential: what this build says is in ${file} alone, which only its user may read`);
  const fail = (text: string) => {
    host.log.error(text);
    runner.log.line(`The build has failed, and ${file} says why`);
    process.exitCode = 1;
  };
  return { host, fail };
}

/** `uses: org/kbuild-action`, post: ends what a killed main has left behind, and saves the cache. Never fails a job. */

import { getInput, warning } from '@actions/core';
import { endLeftovers, saveCache } from '../commands/save.ts';
import { actionsHost, loadRunState } from '../host/actions-host.ts';
import { actionsCache } from '../host/cache-service.ts';
import { confidentialHost } from '../host/confidential-host.ts';
import { dockerOf } from '../host/docker.ts';
import { definedEnvironment } from '../host/environment.ts';
import { addToJobSummary } from '../host/job-summary.ts';
import { toolboxEntry } from '../host/toolbox-entry.ts';
import { loadInputs } from '../inputs/inputs.ts';
import { saveSummary } from '../report/cache.ts';
import { escaped } from '../report/summary.ts';

export async function startPost(): Promise<void> {
  let work = 'Cleaning up after the build';
  let warn: (text: string) => void = warning;
  try {
    const state = loadRunState();
    // Inputs are there in post too.
    const { inputs, secrets } = loadInputs(getInput, definedEnvironment(), Date.now() / 1000);
    const runner = actionsHost(secrets, { cache: actionsCache(toolboxEntry()) });
    if (state) {
      const host = inputs.confidential ? confidentialHost(runner, state.runId).host : runner;
      warn = host.log.warning;
      await endLeftovers(host, state, dockerOf(host.environment, inputs.container.dockerHost));
      work = 'Saving the cache';
      const report = await saveCache(host, state);
      work = 'Writing the job summary';
      if (report && inputs.summary) addToJobSummary(host, saveSummary(report, escaped));
    }
  } catch (error) {
    warn(`${work} failed, which does no harm to the job: ${String(error)}`);
  }
  // Clients leave timers behind that would keep the step for minutes.
  process.exit();
}

/** `uses: org/kbuild-action`, post: ends what a killed main has left behind, and saves the cache. Never fails a job. */

import { appendFileSync } from 'node:fs';
import { getInput, warning } from '@actions/core';
import { endLeftovers, saveCache } from '../commands/save.ts';
import { actionsHost, loadRunState } from '../host/actions-host.ts';
import { actionsCache } from '../host/cache-service.ts';
import { dockerOf } from '../host/docker.ts';
import { toolboxEntry } from '../host/toolbox-entry.ts';
import { type CacheSaveReport, saveSummary } from '../report/cache.ts';
import { escaped } from '../report/summary.ts';

export async function startPost(): Promise<void> {
  let work = 'Cleaning up after the build';
  try {
    const state = loadRunState();
    const host = actionsHost([], { cache: actionsCache(toolboxEntry()) });
    if (state) {
      // Inputs are there in post too.
      await endLeftovers(host, state, dockerOf(host.environment, getInput('docker-host')));
      work = 'Saving the cache';
      const report = await saveCache(host, state);
      work = 'Writing the job summary';
      if (report) writeSummary(report, host.environment.GITHUB_STEP_SUMMARY);
    }
  } catch (error) {
    warning(`${work} failed, which does no harm to the job: ${String(error)}`);
  }
  // Clients leave timers behind that would keep the step for minutes.
  process.exit();
}

function writeSummary(report: CacheSaveReport, path: string | undefined): void {
  if (path && getInput('summary').trim() !== 'false') appendFileSync(path, saveSummary(report, escaped));
}

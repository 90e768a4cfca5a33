/** `uses: org/kbuild-action`, post: ends what a killed main has left behind, and saves the cache. Never fails a job. */

import { appendFileSync } from 'node:fs';
import { getInput, warning } from '@actions/core';
import { save } from '../commands/save.ts';
import { actionsHost, loadRunState } from '../host/actions-host.ts';
import { actionsCache } from '../host/cache-service.ts';
import { type Docker, dockerOf } from '../host/docker.ts';
import { type CacheSaveReport, saveSummary } from '../report/cache.ts';
import { escaped } from '../report/summary.ts';

try {
  const state = loadRunState();
  const host = actionsHost([], { cache: actionsCache });
  const report = state && (await save(host, state, docker(host.environment)));
  if (report) writeSummary(report, host.environment.GITHUB_STEP_SUMMARY);
} catch (error) {
  warning(`Cleaning up after the build failed, which does no harm to the job: ${String(error)}`);
}
// Clients leave timers behind that would keep the step for minutes.
process.exit();

/** Inputs are there in post too. */
function docker(environment: Readonly<Record<string, string>>): Docker {
  const host = getInput('docker-host');
  return dockerOf({ ...environment, ...(host === '' ? {} : { DOCKER_HOST: host }) });
}

function writeSummary(report: CacheSaveReport, path: string | undefined): void {
  if (path && getInput('summary').trim() !== 'false') appendFileSync(path, saveSummary(report, escaped));
}

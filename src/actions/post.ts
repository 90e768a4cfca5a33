/** `uses: org/kbuild-action`, post: ends what a killed main has left behind. Never fails a job. */

import { getInput, warning } from '@actions/core';
import { removeAllOfRun } from '../container/clean.ts';
import { loadRunState } from '../host/actions-host.ts';
import { type Docker, dockerOf } from '../host/docker.ts';
import { definedEnvironment } from '../host/environment.ts';
import { runMarker } from '../host/process.ts';
import { endMarkedProcesses } from '../host/process-tree.ts';

try {
  const state = loadRunState();
  const removed = state?.containers ? await removeAllOfRun(docker(), state.runId) : 0;
  if (removed > 0) process.stdout.write(`Removed ${removed} containers that the build had left behind\n`);
  const ended = state ? await endMarkedProcesses(runMarker, state.runId, 3000) : 0;
  if (ended > 0) process.stdout.write(`Ended ${ended} processes that the build had left behind\n`);
} catch (error) {
  warning(`Cleaning up after the build failed, which does no harm to the job: ${String(error)}`);
}

/** Inputs are there in post too. */
function docker(): Docker {
  const host = getInput('docker-host');
  return dockerOf({ ...definedEnvironment(), ...(host === '' ? {} : { DOCKER_HOST: host }) });
}

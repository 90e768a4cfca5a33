/** What post does, in this order: ends what a killed main has left behind, and saves the cache. */

import { join } from 'node:path';
import { saveGoCache } from '../cache/save.ts';
import { removeAllOfRun } from '../container/clean.ts';
import type { Docker } from '../host/docker.ts';
import { realPath } from '../host/files.ts';
import type { Host, RunState } from '../host/host.ts';
import { runMarker } from '../host/process.ts';
import { endMarkedProcesses } from '../host/process-tree.ts';
import { describeProblem } from '../problem.ts';
import { type CacheSaveReport, saveText } from '../report/cache.ts';
import { countText } from '../report/words.ts';
import { jobIdentity } from '../setup/restore-cache.ts';

const graceMilliseconds = 3000;

/** First: a file that changes while it is packed spoils the archive. */
export async function endLeftovers(host: Host, state: RunState, docker: Docker): Promise<void> {
  if (state.containers) await removeLeftContainers(host, state, docker);
  const ended = await endMarkedProcesses(runMarker, state.runId, graceMilliseconds);
  if (ended > 0)
    host.log.line(`Ended ${countText(ended, 'process', 'processes')} that the build had left behind`);
}

async function removeLeftContainers({ log }: Host, { runId }: RunState, docker: Docker): Promise<void> {
  const { removed, refused } = await removeAllOfRun(docker, runId);
  const containers = removed.length === 1 ? 'a container' : `${removed.length} containers`;
  if (removed.length > 0) log.line(`Removed ${containers} that the build had left behind`);
  for (const problem of refused) log.warning(describeProblem(problem));
}

export async function saveCache(host: Host, state: RunState): Promise<CacheSaveReport | undefined> {
  if (!state.cache || !host.services.cache || !host.workspace) return undefined;
  const workspace = (await realPath(host.workspace)) ?? host.workspace;
  const report = await saveGoCache({
    service: host.services.cache,
    memory: state.cache,
    folder: join(workspace, state.cache.path),
    useFile: join(workspace, state.cache.useFile),
    job: jobIdentity(host.environment),
    runId: state.runId,
    now: host.now,
  });
  host.log.line(`Cache ${state.cache.key}: ${saveText(report)}`);
  return report;
}

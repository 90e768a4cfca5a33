/** What post does: ends what a killed main has left behind, then saves the cache. Never fails a job. */

import { join } from 'node:path';
import { saveGoCache } from '../cache/save.ts';
import { removeAllOfRun } from '../container/clean.ts';
import type { Docker } from '../host/docker.ts';
import { realPath } from '../host/files.ts';
import type { Host, RunState } from '../host/host.ts';
import { runMarker } from '../host/process.ts';
import { endMarkedProcesses } from '../host/process-tree.ts';
import { type CacheSaveReport, saveText } from '../report/cache.ts';
import { jobOf } from './restore-cache.ts';

const graceMilliseconds = 3000;

/** Containers first: a file that changes while it is packed spoils the archive. */
export async function save(
  host: Host,
  state: RunState,
  docker: Docker,
): Promise<CacheSaveReport | undefined> {
  const removed = state.containers ? await removeAllOfRun(docker, state.runId) : 0;
  const containers = removed === 1 ? 'a container' : `${removed} containers`;
  if (removed > 0) host.log.line(`Removed ${containers} that the build had left behind`);
  const ended = await endMarkedProcesses(runMarker, state.runId, graceMilliseconds);
  if (ended > 0) host.log.line(`Ended ${ended} processes that the build had left behind`);
  if (!state.cache || !host.cache || !host.workspace) return undefined;
  const workspace = (await realPath(host.workspace)) ?? host.workspace;
  const report = await saveGoCache({
    service: host.cache,
    memory: state.cache,
    folder: join(workspace, state.cache.path),
    useFile: join(workspace, state.cache.useFile),
    job: jobOf(host.environment),
    runId: state.runId,
    now: host.now,
  });
  host.log.line(`Cache ${state.cache.key}: ${saveText(report)}`);
  return report;
}

/** `make clean` of the tree itself, in the build's clean environment. */

import { cancelled } from '../host/cancel.ts';
import type { Host } from '../host/host.ts';
import { runBuild, runMarker } from '../host/process.ts';
import { lockForCleaning } from '../host/tree-lock.ts';
import type { LoadedInputs } from '../inputs/inputs.ts';
import { buildEnvironment } from '../local/build-environment.ts';
import { KbuildError } from '../problem.ts';
import { openTree } from '../setup/open-tree.ts';

/** Throws a KbuildError when the folder is no tree or is being built, and when its make fails. */
export async function clean(host: Host, { inputs, problems }: LoadedInputs): Promise<void> {
  const { root } = await openTree(host, inputs, problems);
  const lock = await lockForCleaning(root, host.log);
  const exit = await runBuild({
    tool: 'make',
    arguments: ['clean'],
    cwd: root,
    env: buildEnvironment(host.environment, inputs.variables, { [runMarker]: host.runId }),
    runId: host.runId,
    onLine: host.log.line,
    cancel: host.cancel,
    holds: lock.descriptor,
  }).finally(lock.release);
  if (exit.code === 0) return;
  if (host.cancel.aborted) throw cancelled;
  throw new KbuildError('compile', [
    { what: `make clean failed with exit code ${exit.code}`, remedy: 'See what it said above' },
  ]);
}

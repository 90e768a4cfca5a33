/** `uses: org/kbuild-action/assemble`: puts the shards of a matrix together, and publishes nothing unless they agree. */

import { getInput } from '@actions/core';
import { assemble } from '../commands/assemble.ts';
import { actionsHost } from '../host/actions-host.ts';
import { artifactStore, uploadArtifact } from '../host/artifact-service.ts';
import { assembledOutputs, assembledSummary } from '../report/assembled.ts';
import { runStep } from './start.ts';

export async function startAssemble(): Promise<void> {
  const host = actionsHost([], { upload: uploadArtifact, artifacts: artifactStore });
  await runStep(host, 'Assemble', async () => {
    const release = await assemble(host, getInput);
    host.setOutputs(assembledOutputs(release));
    return assembledSummary(release);
  });
  // Clients leave timers behind that would keep the step for minutes.
  process.exit();
}

/** `uses: org/kbuild-action/assemble`: puts the shards of a matrix together, and publishes nothing unless they agree. */

import { getInput } from '@actions/core';
import { assemble } from '../commands/assemble.ts';
import { actionsHost } from '../host/actions-host.ts';
import { artifactStore, artifactStoreOf, uploadArtifact } from '../host/artifact-service.ts';
import { definedEnvironment } from '../host/environment.ts';
import { loadAssembleInputs } from '../inputs/assemble-inputs.ts';
import { assembledOutputs, assembledSummary } from '../report/assembled.ts';
import { runStep } from './start.ts';

export async function startAssemble(): Promise<void> {
  const environment = definedEnvironment();
  const loaded = loadAssembleInputs(getInput, environment);
  const { otherRun } = loaded.inputs;
  const [owner = '', repository = ''] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  const artifacts = otherRun ? artifactStoreOf({ ...otherRun, owner, repository }) : artifactStore;
  const host = actionsHost([getInput('github-token')], { upload: uploadArtifact, artifacts });
  await runStep(host, 'Assemble', async () => {
    const release = await assemble(host, loaded);
    host.setOutputs(assembledOutputs(release));
    return assembledSummary(release);
  });
  // Clients leave timers behind that would keep the step for minutes.
  process.exit();
}

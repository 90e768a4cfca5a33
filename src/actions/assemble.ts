/** `uses: org/kbuild-action/assemble`: puts the shards of a matrix together, and publishes nothing unless they agree. */

import { appendFileSync } from 'node:fs';
import { getInput, setFailed } from '@actions/core';
import { assemble } from '../commands/assemble.ts';
import { actionsHost } from '../host/actions-host.ts';
import { artifactStore, uploadArtifact } from '../host/artifact-service.ts';
import { assembledOutputs, assembledSummary } from '../matrix/assembled.ts';
import { describeProblem, KbuildError } from '../problem.ts';
import { failureSummary } from '../report/summary.ts';

const host = actionsHost([], { upload: uploadArtifact, artifacts: artifactStore });
try {
  const release = await assemble(host, getInput);
  host.setOutputs(assembledOutputs(release));
  writeSummary(assembledSummary(release));
} catch (error) {
  if (!(error instanceof KbuildError)) throw error;
  writeSummary(failureSummary('Assemble', error.problems));
  setFailed(error.problems.map(describeProblem).join('\n'));
}
// Clients leave timers behind that would keep the step for minutes.
process.exit();

function writeSummary(text: string): void {
  const path = host.environment.GITHUB_STEP_SUMMARY;
  if (path) appendFileSync(path, text);
}

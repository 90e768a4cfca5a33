/** `uses: org/kbuild-action/verify`: says whether published files are what the checkout makes, and fails where they are not. */

import { getInput, setFailed } from '@actions/core';
import { verify } from '../commands/verify.ts';
import { actionsHost } from '../host/actions-host.ts';
import { artifactStore, artifactStoreOf, uploadArtifact } from '../host/artifact-service.ts';
import { endWhenStuck, strayError } from '../host/cancel.ts';
import { definedEnvironment } from '../host/environment.ts';
import { addToJobSummary } from '../host/job-summary.ts';
import { loadVerifyInputs, type VerifyInputs } from '../inputs/verify-inputs.ts';
import { describeProblem } from '../problem.ts';
import { uploadOutputs } from '../report/outputs.ts';
import { failureSummary } from '../report/summary.ts';
import { failedOutcome } from '../setup/recorder.ts';
import { verdictOf } from '../verify/document.ts';
import { referenceOf } from '../verify/reference.ts';
import { verifyOutputs, verifySummary } from '../verify/summary.ts';
import { exitCodeOf } from '../verify/verdict.ts';
import { meanings } from '../verify/words.ts';
import { failStep } from './start.ts';

export async function startVerify(): Promise<void> {
  const environment = definedEnvironment();
  const loaded = loadVerifyInputs(getInput, environment, Date.now() / 1000);
  const host = actionsHost(loaded.secrets, {
    upload: uploadArtifact,
    artifacts: storeFor(loaded.inputs, environment),
  });
  const { summary } = loaded.inputs;
  endWhenStuck(host.cancel, failStep);
  try {
    const { document, report, page, statement, upload } = await verify(host, loaded);
    host.setOutputs({
      ...verifyOutputs(document),
      report,
      'html-report': page,
      statement,
      ...uploadOutputs(upload),
    });
    if (summary) addToJobSummary(host, verifySummary(document));
    const verdict = verdictOf(document);
    const stray = strayError(host.cancel);
    if (stray !== undefined) failStep(stray);
    else if (exitCodeOf(verdict) !== 0)
      setFailed(
        `${verdict}: ${meanings[verdict]}. The report is ${report}, and docs/verify.md says what to make of it`,
      );
  } catch (error) {
    try {
      const outcome = failedOutcome(error, host);
      host.setOutputs({ verdict: 'not-checked' });
      if (summary) addToJobSummary(host, failureSummary('Verify', outcome));
      setFailed(outcome.problems.map(describeProblem).join('\n'));
    } catch (defect) {
      failStep(defect);
    }
  }
  // Clients leave timers behind that would keep the step for minutes.
  process.exit();
}

function storeFor({ mode, githubToken }: VerifyInputs, environment: Readonly<Record<string, string>>) {
  const reference = mode.kind === 'published' ? referenceOf(mode.reference) : undefined;
  const isOther = reference && 'kind' in reference && reference.kind === 'artifact' && reference.runId;
  const [owner = '', repository = ''] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  return isOther ? artifactStoreOf({ token: githubToken, runId: isOther, owner, repository }) : artifactStore;
}

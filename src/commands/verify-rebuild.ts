/** Two builds of one tree against each other: equal ones first, then varied ones. */

import type { Host } from '../host/host.ts';
import type { VerifyInputs } from '../inputs/verify-inputs.ts';
import { KbuildError } from '../problem.ts';
import type { BuilderRequest } from '../setup/open-builder.ts';
import type { Variation } from '../verify/variations.ts';
import type { Found } from './verify-published.ts';

export interface RebuildRequest {
  readonly inputs: VerifyInputs;
  readonly checkout: BuilderRequest;
  readonly chosen: readonly Variation[];
  /** A folder of ours. */
  readonly work: string;
}

export async function verifyRebuild(_host: Host, _request: RebuildRequest): Promise<Found> {
  throw new KbuildError('input', [
    { what: 'mode rebuild is not there yet', remedy: 'Use `mode: published`' },
  ]);
}

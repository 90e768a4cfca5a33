/** What becomes of what was made: whether, as what and for how long it is uploaded. */

import type { Problem } from '../problem.ts';
import type { InputName } from './input-table.ts';
import { artifactNameOf, oneOf, variantOf, wholeNumber } from './input-values.ts';

export interface DeliveryInputs {
  readonly upload: 'auto' | 'none';
  /** undefined: composed of version, target and platforms. */
  readonly artifactName: string | undefined;
  /** A word of that name; empty for none. */
  readonly variant: string;
  readonly retentionDays: number | undefined;
  readonly compressionLevel: number;
}

/** `text` gives an input, or its default. Adds a problem for every value that is none. */
export function deliveryInputsOf(text: (name: InputName) => string, problems: Problem[]): DeliveryInputs {
  return {
    upload: oneOf('upload', text('upload'), ['auto', 'none'], problems),
    artifactName: artifactNameOf(text('artifact-name'), problems),
    variant: variantOf(text('variant'), problems),
    retentionDays: wholeNumber('retention-days', text('retention-days'), [1, 90], problems),
    compressionLevel: wholeNumber('compression-level', text('compression-level'), [0, 9], problems) ?? 0,
  };
}

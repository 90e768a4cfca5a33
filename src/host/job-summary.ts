/** Writes the job summary: the one place, as no runner masks what is in it. */

import { appendFileSync } from 'node:fs';
import type { Host } from './host.ts';

/** Adds Markdown to what the step has said before; nothing in a terminal, or where the runner takes none. It ends no run. */
export function addToJobSummary({ environment, log }: Pick<Host, 'environment' | 'log'>, text: string): void {
  const path = environment.GITHUB_STEP_SUMMARY;
  if (!path) return;
  try {
    appendFileSync(path, log.redact(text));
  } catch (error) {
    log.warning(
      `The job summary cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

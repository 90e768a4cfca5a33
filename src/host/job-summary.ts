/** Writes the job summary: the one place, as no runner masks what is in it. */

import { appendFileSync } from 'node:fs';
import type { Host } from './host.ts';

/** Adds Markdown to what the step has said before; nothing in a terminal, or where the runner takes none. */
export function addToJobSummary({ environment, log }: Pick<Host, 'environment' | 'log'>, text: string): void {
  const path = environment.GITHUB_STEP_SUMMARY;
  if (path) appendFileSync(path, log.redact(text));
}

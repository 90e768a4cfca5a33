/** Writes the job summary: the one place, as no runner masks what is in it. */

import { appendFileSync } from 'node:fs';
import type { Host } from './host.ts';
import type { Environment } from './process.ts';

/** Adds Markdown to what the step has said before; nothing in a terminal, or where the runner takes none. It ends no run. */
export function addToJobSummary({ environment, log }: Pick<Host, 'environment' | 'log'>, text: string): void {
  const path = environment.GITHUB_STEP_SUMMARY;
  if (!path) return;
  try {
    appendFileSync(path, log.redact(withLinks(text, environment)));
  } catch (error) {
    log.warning(
      `The job summary cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Pages of ours are named as they lie in our repository; where the runner says which one that is, they become links to it. */
export function withLinks(markdown: string, environment: Environment): string {
  const { GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository ?? '') || !/^[\w./-]+$/.test(ref ?? '')) return markdown;
  const folder = `${GITHUB_SERVER_URL || 'https://github.com'}/${repository}/blob/${ref}`;
  return markdown.replace(/\bdocs\/[a-z-]+\.md(?:(?:&#35;|#)[a-z-]+)?/g, (page) => {
    return `[${page}](${folder}/${page.replace('&#35;', '#')})`;
  });
}

/** JUnit reports that the tree's test rules wrote: how many tests ran and which failed. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJunit, type TestSummary } from '../report/junit.ts';

export interface CollectedReports {
  /** Paths of the XML files. */
  readonly files: readonly string[];
  readonly summary: TestSummary;
}

export async function collectReports(folder: string): Promise<CollectedReports> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.xml')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return { files: files.map((name) => join(folder, name)), summary: parseJunit(texts) };
}

/** JUnit reports that the tree's test rules wrote: how many tests ran and which failed. */

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJunit, type TestSummary } from '../kubernetes/junit.ts';

export interface CollectedReports {
  /** Paths of the XML files. */
  readonly files: readonly string[];
  readonly summary: TestSummary;
}

/** When each report was written last, by its name. */
export type ReportTimes = ReadonlyMap<string, number>;

export async function reportTimes(folder: string): Promise<ReportTimes> {
  const names = await readdir(folder).catch(() => []);
  const reports = names.filter((name) => name.endsWith('.xml')).sort();
  return new Map(
    await Promise.all(reports.map(async (name) => [name, (await stat(join(folder, name))).mtimeMs] as const)),
  );
}

/** Those alone that have not been there before: a folder of the user's own may keep reports of other runs. */
export async function collectReports(folder: string, before: ReportTimes): Promise<CollectedReports> {
  const times = [...(await reportTimes(folder))].filter(([name, time]) => before.get(name) !== time);
  const files = times.map(([name]) => join(folder, name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return { files, summary: parseJunit(texts) };
}

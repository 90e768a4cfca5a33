/** `kbuild inspect` and `kbuild compare`: commands that read files and build nothing, so they need no tree and no host. */

import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { compare } from '../commands/compare.ts';
import { inspectFiles } from '../commands/inspect.ts';
import { firstSentence, KbuildError } from '../problem.ts';
import { comparisonJson, comparisonLines } from '../report/comparison.ts';
import { inspectionJson, inspectionLines } from '../report/inspection.ts';
import { comparisonPage, inspectionPage } from '../report/page.ts';
import { endWithError } from './ending.ts';
import { print, printHelp, printLines } from './print.ts';

type ReadingVerb = 'inspect' | 'compare';

/** Exit codes: 0 the same, or inspected; 1 different; 2 for what cannot be read, or be understood. */
export async function startReading(verb: ReadingVerb): Promise<void> {
  try {
    process.exitCode = await run(verb, parsed(verb, process.argv.slice(3)));
  } catch (error) {
    endWithError(error, (text) => text);
  }
}

interface Arguments {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly html: string | undefined;
  readonly raw: boolean;
  readonly help: boolean;
}

function parsed(verb: ReadingVerb, args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        html: { type: 'string' },
        raw: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return { ...values, html: values.html, files: positionals };
  } catch (error) {
    throw misused(verb, firstSentence(error));
  }
}

function misused(verb: ReadingVerb, what: string): KbuildError {
  return new KbuildError('input', [{ what, remedy: `See \`kbuild ${verb} --help\`` }]);
}

/** Returns the exit code. */
async function run(verb: ReadingVerb, given: Arguments): Promise<number> {
  if (given.help) {
    await printHelp(verb);
    return 0;
  }
  return verb === 'inspect' ? runInspect(given) : runCompare(given);
}

async function runInspect({ files, json, html, raw }: Arguments): Promise<number> {
  if (files.length === 0) throw misused('inspect', 'inspect needs a file');
  if (raw) throw misused('inspect', '--raw belongs to compare');
  const inspected = await inspectFiles(files, tmpdir());
  if (html !== undefined) writePage(html, inspectionPage(inspected));
  await (json ? print(inspectionJson(inspected)) : printLines(inspectionLines(inspected)));
  return inspected.some(({ kind }) => kind === 'damaged') ? 2 : 0;
}

async function runCompare({ files, json, html, raw }: Arguments): Promise<number> {
  const [a, b] = files;
  if (a === undefined || b === undefined || files.length > 2) {
    throw misused('compare', `compare needs two files or folders, and ${files.length} are given`);
  }
  const findings = await compare({ a, b, isRaw: raw, temporaryFolder: tmpdir() });
  const comparison = { a, b, findings };
  if (html !== undefined) writePage(html, comparisonPage(comparison));
  await (json ? print(comparisonJson(comparison)) : printLines(comparisonLines(comparison)));
  return findings.length === 0 ? 0 : 1;
}

function writePage(path: string, page: string): void {
  try {
    writeFileSync(path, page);
  } catch (error) {
    const what = `the page cannot be written: ${error instanceof Error ? error.message : String(error)}`;
    throw new KbuildError('input', [{ what, remedy: 'Name a file in a folder that is there' }]);
  }
}

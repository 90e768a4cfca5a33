/** What verify says to a workflow and to a terminal: outputs, job summary, lines. */

import type { Outputs } from '../report/outputs.ts';
import { code, escaped, table } from '../report/summary.ts';
import { visible } from '../report/visible.ts';
import { authenticationOf, countsIn, type VerifyDocument, verdictOf } from './document.ts';
import { neverChecked } from './statement.ts';
import { type FileVerdict, verdicts } from './verdict.ts';
import { causeText, meanings, reasonOf, signs } from './words.ts';

export function verifyOutputs(document: VerifyDocument): Outputs {
  const counts = countsIn(document);
  return {
    verdict: verdictOf(document),
    'reproduced-count': String(counts.reproduced),
    'equivalent-count': String(counts.equivalent),
    'different-count': String(counts.different),
    'not-built-count': String(counts['not-built']),
    'not-checked-count': String(counts['not-checked']),
  };
}

const mostRows = 200;

export function verifySummary(document: VerifyDocument): string {
  const verdict = verdictOf(document);
  const { checkout, reference, files, faults, notes, leftOut, variations } = document;
  const sections = [
    `## ${signs[verdict]} ${verdict}: ${escaped(checkout.gitVersion || checkout.gitCommit)}`,
    `${meanings[verdict]}; ${authenticationOf(document)}.`,
    table(
      ['', ''],
      [
        ['Reference', reference === '' ? 'a second build of the same tree' : code(reference)],
        ['Commit', code(checkout.gitCommit || '(none)')],
        ['Go', escaped(checkout.go)],
        ['Files', countsText(document)],
      ],
    ),
    items(faults.map((it) => `❌ ${escaped(it)}`)),
    files.length === 0 ? '' : table(['', 'File', 'Why'], worstFirst(files).slice(0, mostRows).map(fileRow)),
    files.length > mostRows ? `${files.length - mostRows} more are in the report.` : '',
    variations.length === 0
      ? ''
      : table(
          ['Varied', '', ''],
          variations.map(({ name, state, how }) => [name, state, escaped(how)]),
        ),
    `### Not checked\n\n${items([...neverChecked(document), ...leftOut.slice(0, 50), ...notes].map((it) => escaped(it)))}`,
  ];
  return `${sections.filter((it) => it !== '').join('\n\n')}\n`;
}

function countsText(document: VerifyDocument): string {
  const counts = countsIn(document);
  return verdicts
    .filter((it) => counts[it] > 0)
    .map((it) => `${counts[it]} ${it}`)
    .join(', ');
}

function worstFirst(files: readonly FileVerdict[]): readonly FileVerdict[] {
  return [...files].sort((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
}

function fileRow(file: FileVerdict): readonly string[] {
  return [`${signs[file.verdict]} ${file.verdict}`, code(file.name), escaped(reasonOf(file))];
}

function items(lines: readonly string[]): string {
  return lines.map((it) => `- ${it}`).join('\n');
}

/** What comes out of files of strangers moves no cursor and hides no line. */
export function verifyLines(document: VerifyDocument, report: string): readonly string[] {
  const verdict = verdictOf(document);
  return [
    ...document.files.flatMap((file) => [
      `${file.verdict.padEnd(12)} ${file.name}${reasonOf(file) === '' ? '' : `  (${reasonOf(file)})`}`,
      ...file.causes.slice(0, 10).map((it) => `    ${causeText(it)}`),
    ]),
    ...document.variations.map(
      ({ name, state, how }) => `${state.padEnd(12)} ${name}${how === '' ? '' : `  (${how})`}`,
    ),
    ...document.faults.map((it) => `fault: ${it}`),
    ...document.notes.map((it) => `note: ${it}`),
    `${verdict} (${authenticationOf(document)}): ${meanings[verdict]}`,
    `report: ${report}`,
  ].map(visible);
}

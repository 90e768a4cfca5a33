/** The end of a run in a terminal: where the result is, or what went wrong. The log has named each file, tests and the upload. */

import { describeProblem } from '../problem.ts';
import { pageLine } from './pages.ts';
import type { BuildReport } from './report.ts';
import { secondsText } from './words.ts';

export function renderTerminal(report: BuildReport): readonly string[] {
  const { facts, made, outcome } = report;
  const seconds = report.phases.reduce((sum, phase) => sum + phase.seconds, 0);
  return [
    ...(made && made.binaries.length > 0
      ? [`content digest ${made.contentDigest}`, `in ${made.outputDirectory}`]
      : []),
    ...(outcome.kind === 'failed' ? outcome.problems.map((it) => `Error: ${describeProblem(it)}`) : []),
    ...(outcome.kind === 'failed' && report.log ? [`full log: ${report.log}`] : []),
    ...(outcome.kind === 'failed' ? [pageLine(outcome.failure)].filter((line) => line !== '') : []),
    ...(outcome.kind === 'succeeded' && facts
      ? [`${facts.target} of Kubernetes ${facts.stamp.gitVersion || '(no version)'}: ${secondsText(seconds)}`]
      : []),
  ];
}

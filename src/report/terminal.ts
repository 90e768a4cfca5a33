/** The end of a run in a terminal: what was made, or what went wrong. */

import { describeProblem } from '../problem.ts';
import type { BuildReport } from './report.ts';
import { bytesText, secondsText } from './words.ts';

export function renderTerminal(report: BuildReport): readonly string[] {
  const { facts, made, tests, upload, outcome } = report;
  const seconds = report.phases.reduce((sum, phase) => sum + phase.seconds, 0);
  return [
    ...(made?.binaries ?? []).map((it) => `${it.sha256}  ${it.platform}/${it.name}  ${bytesText(it.size)}`),
    ...(made && made.binaries.length > 0
      ? [`content digest ${made.contentDigest}`, `in ${made.outputDirectory}`]
      : []),
    ...(tests ? [`${tests.ran} tests ran, ${tests.failedCount} failed, ${tests.skipped} skipped`] : []),
    ...(upload?.kind === 'kept' ? [upload.why] : []),
    ...(outcome.kind === 'failed' ? outcome.problems.map((it) => `Error: ${describeProblem(it)}`) : []),
    ...(outcome.kind === 'failed' && report.log ? [`full log: ${report.log}`] : []),
    ...(outcome.kind === 'succeeded' && facts
      ? [`${facts.target} of Kubernetes ${facts.stamp.gitVersion || '(no version)'}: ${secondsText(seconds)}`]
      : []),
  ];
}

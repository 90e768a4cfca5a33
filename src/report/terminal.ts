/** The end of a run in a terminal: what was made, or what went wrong. */

import { describeProblem } from '../problem.ts';
import { pageLine } from './pages.ts';
import type { BuildReport, Made } from './report.ts';
import { bytesText, secondsText, testsText } from './words.ts';

export function renderTerminal(report: BuildReport): readonly string[] {
  const { facts, made, tests, upload, outcome } = report;
  const seconds = report.phases.reduce((sum, phase) => sum + phase.seconds, 0);
  return [
    ...madeLines(made),
    ...(made && made.binaries.length > 0
      ? [`content digest ${made.contentDigest}`, `in ${made.outputDirectory}`]
      : []),
    ...(tests ? [testsText(tests)] : []),
    ...(upload?.kind === 'kept' ? [upload.why] : []),
    ...(outcome.kind === 'failed' ? outcome.problems.map((it) => `Error: ${describeProblem(it)}`) : []),
    ...(outcome.kind === 'failed' && report.log ? [`full log: ${report.log}`] : []),
    ...(outcome.kind === 'failed' ? [pageLine(outcome.failure)].filter((line) => line !== '') : []),
    ...(outcome.kind === 'succeeded' && facts
      ? [`${facts.target} of Kubernetes ${facts.stamp.gitVersion || '(no version)'}: ${secondsText(seconds)}`]
      : []),
  ];
}

/** Of a release its tarballs or images, which hold the binaries. */
function madeLines(made: Made | undefined): readonly string[] {
  if (!made) return [];
  const { tars, images, binaries, manifest } = made;
  if (tars.length > 0) return tars.map((it) => `${it.sha256}  ${it.name}  ${bytesText(it.size)}`);
  if (manifest !== undefined) {
    return images.map((it) => `${it.sha256}  ${it.platform} ${it.name}.tar  ${bytesText(it.size)}`);
  }
  return binaries.map((it) => `${it.sha256}  ${it.platform}/${it.name}  ${bytesText(it.size)}`);
}

/** What GitHub would cut, hide or refuse of a run that looked fine here. */
import type { LogLine } from './mini-runner-log.ts';
import { fakeToken } from './mini-runner-metadata.ts';
import type { ActionRun } from './mini-runner-run.ts';

const summaryLimit = 1024 * 1024;
const annotationsPerType = 10;
const messageLimit = 4096;

/** Throws one error with everything that is wrong. */
export function assertRunnerLimits(run: ActionRun): void {
  const problems = [
    ...run.fileProblems,
    ...summaryProblems(run),
    ...annotationProblems(run),
    ...leakedIntoLog(run.lines, run.masks),
    ...leakedIntoFiles(run),
  ];
  if (problems.length > 0) throw new Error(`the runner would object:\n- ${problems.join('\n- ')}`);
}

function summaryProblems(run: ActionRun): readonly string[] {
  const size = Buffer.byteLength(run.summary);
  return size > summaryLimit ? [`the summary has ${size} bytes, more than ${summaryLimit}`] : [];
}

function annotationProblems(run: ActionRun): readonly string[] {
  const tooMany = (['error', 'warning', 'notice'] as const)
    .map((type) => [type, run.annotations.filter((annotation) => annotation.type === type).length] as const)
    .filter(([, count]) => count > annotationsPerType)
    .map(([type, count]) => `${count} annotations of type ${type}, more than ${annotationsPerType}`);
  const tooLong = run.annotations
    .filter(({ message }) => message.length > messageLimit)
    .map(({ message }) => `an annotation of ${message.length} characters: ${message.slice(0, 60)}...`);
  return [...tooMany, ...tooLong];
}

/** Only lines after the mask count: the runner cannot hide what was printed before. */
function leakedIntoLog(lines: readonly LogLine[], masks: readonly string[]): readonly string[] {
  return lines.flatMap(({ shown, masks: inForce }) => {
    const hidden = [fakeToken, ...masks.slice(0, inForce)];
    const leaked = hidden.find((value) => shown.includes(value));
    return leaked === undefined ? [] : [`a masked value in the log: ${shown.replaceAll(leaked, '***')}`];
  });
}

function leakedIntoFiles(run: ActionRun): readonly string[] {
  const hidden = [fakeToken, ...run.masks];
  const leaksIn = (text: string) => hidden.some((value) => text.includes(value));
  const leaking = Object.entries(run.state).filter(([, value]) => leaksIn(value));
  return [
    ...(leaksIn(run.summary) ? ['the summary has a masked value'] : []),
    ...leaking.map(([name]) => `state '${name}' has a masked value, which is not masked again in post`),
  ];
}

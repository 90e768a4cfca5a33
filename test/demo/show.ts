/** Steps of a job as somebody watches them: one line for each, and the summaries that they leave. */

import {
  type ActionRun,
  assertRunnerLimits,
  type RunActionOptions,
  runAction,
  runPost,
} from '../support/mini-runner.ts';
import { pushOnDefault } from '../support/mini-runner-environment.ts';

export interface Summary {
  readonly title: string;
  /** As GitHub gets it. */
  readonly markdown: string;
}

export interface Show {
  readonly say: (text: string) => void;
  /** Runs a step, with its post if it has one. Throws when it fails, with the end of its log. */
  readonly step: (title: string, options: RunActionOptions, withPost?: boolean) => Promise<ActionRun>;
  readonly summaries: () => readonly Summary[];
}

const titleWidth = 42;
const lastLines = 20;

export function createShow(say: (text: string) => void): Show {
  const summaries: Summary[] = [];
  const watched = async (title: string, run: Promise<ActionRun>): Promise<ActionRun> => {
    const done = await run;
    summaries.push({ title, markdown: done.summary });
    const log = done.lines.slice(-lastLines).map(({ shown }) => `  | ${shown}`);
    if (done.exitCode !== 0) throw new Error(`${title} ended with ${done.exitCode}:\n${log.join('\n')}`);
    assertRunnerLimits(done);
    return done;
  };
  return {
    say,
    summaries: () => summaries,
    step: async (title, given, withPost = false) => {
      const options = { event: pushOnDefault, ...given };
      const main = await watched(title, runAction(options));
      const post = withPost ? await watched(`${title}: afterwards`, runPost(options, main)) : undefined;
      say(`  ${title.padEnd(titleWidth)}${secondsText(main.durationMs + (post?.durationMs ?? 0))}`);
      return main;
    },
  };
}

function secondsText(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(5)} s`;
}

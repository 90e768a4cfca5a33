/** Keeps what a run has reached so far, so that a failed run's report says as much as it can. */

import { cancelled, cancelledByRunner, strayError } from '../host/cancel.ts';
import type { Host, Log } from '../host/host.ts';
import type { KbuildError } from '../problem.ts';
import type { BuildReport, FailedOutcome, Outcome, Phase } from '../report/report.ts';
import { asUserError } from './user-error.ts';

export interface Recorder {
  /** Runs one phase and keeps its time, also when it fails. */
  readonly phase: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  readonly warn: (text: string) => void;
  readonly note: (text: string) => void;
  readonly set: (part: Partial<BuildReport>) => void;
  readonly report: (outcome: Outcome) => BuildReport;
}

export function createRecorder(host: Host): Recorder {
  const phases: Phase[] = [];
  const warnings: string[] = [];
  const notes: string[] = [];
  let parts: Partial<BuildReport> = {};
  const { redact } = host.log;
  const begun = host.now();
  return {
    phase: async (name, work) => {
      const started = host.now();
      try {
        return await work();
      } finally {
        phases.push({ name, seconds: (host.now() - started) / 1000 });
      }
    },
    warn: (text) => {
      warnings.push(redact(text));
      host.log.warning(text);
    },
    note: (text) => {
      notes.push(redact(text));
      host.log.line(text);
    },
    set: (part) => {
      parts = { ...parts, ...part };
    },
    report: (outcome) => {
      const start = { name: 'Start', seconds: (begun - host.started) / 1000 };
      return {
        ...parts,
        outcome,
        warnings,
        notes,
        phases: withRest([start, ...phases], (host.now() - host.started) / 1000),
      };
    },
  };
}

/** What lies between the phases has a line too, so that all lines together are what one has waited. */
export function withRest(phases: readonly Phase[], seconds: number): readonly Phase[] {
  const told = phases.reduce((sum, phase) => sum + phase.seconds, 0);
  const rest = seconds - told;
  return rest < leastRest ? phases : [...phases, { name: 'Other', seconds: rest }];
}

/** Seconds that no table shows. */
const leastRest = 0.05;

/** The outcome of an expected failure; a defect of ours is thrown on. */
export function failedOutcome(error: unknown, { cancel, workspace, log }: Host): FailedOutcome {
  const stray = strayError(cancel);
  if (cancel.aborted && stray === undefined) {
    return outcomeOf(workspace === undefined ? cancelled : cancelledByRunner, log);
  }
  const cause = stray ?? error;
  const known = asUserError(cause);
  if (known) return outcomeOf(known, log);
  throw cause;
}

/** What docker or a build said may hold a proxy's password, which escaping would hide from whoever looks for it later. */
function outcomeOf({ failure, problems }: KbuildError, { redact }: Log): FailedOutcome {
  const said = problems.map(({ what, remedy }) => ({ what: redact(what), remedy: redact(remedy) }));
  return { kind: 'failed', failure, problems: said };
}

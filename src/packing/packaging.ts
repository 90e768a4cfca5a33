/** Runs the tree's own packaging functions, with the toolbox first on their PATH. */

import { runProgram, withLogFile } from '../builder/run.ts';
import type { Log } from '../host/host.ts';
import type { Environment } from '../host/process.ts';
import type { BuildSigns } from '../kubernetes/build-output.ts';
import { KbuildError } from '../problem.ts';
import { pathWithToolbox, type Toolbox } from './toolbox/toolbox.ts';
import { sourceScripts } from './tree-scripts.ts';

export interface PackagingRun {
  readonly root: string;
  /** Functions of the tree's build/lib/release.sh, called in this order. */
  readonly functions: readonly string[];
  readonly toolbox: Toolbox;
  readonly env: Environment;
  /** As a builder has it. */
  readonly holds: number | undefined;
  readonly runId: string;
  readonly logPath: string;
  readonly heartbeatMilliseconds: number;
}

/** What build/package-tarballs.sh does, with the umask that build/release.sh has and it lacks. */
const script = `${sourceScripts}
umask 0022
kube::version::get_version_vars
for function in "$@"; do "$function"; done
`;

/** Throws when a function fails. */
export async function runPackaging(run: PackagingRun, log: Log, cancel: AbortSignal): Promise<void> {
  let { exit, signs } = await runScript(run, log, cancel);
  if (exit.code !== 0 && !cancel.aborted && isOwnRace(signs.faults)) {
    log.line('The scripts have stumbled over each other; once more');
    ({ exit, signs } = await runScript(run, log, cancel));
  }
  if (exit.code === 0 && !cancel.aborted) return;
  const ending = exit.signal ? `was ended by ${exit.signal}` : `failed with exit code ${exit.code}`;
  const what = `packaging ${ending}: ${packagingWords(signs)}`;
  throw signs.diskFull
    ? new KbuildError('disk', [{ what, remedy: 'Free some space, or pack fewer platforms in one job' }])
    : new KbuildError('package', [{ what, remedy: 'Fix what it names; the full log has the details' }]);
}

/** One of the scripts' jobs searches the whole stage (kube::release::clean_cruft) while others create and remove in it. */
export function isOwnRace(faults: readonly string[]): boolean {
  return faults.some((line) => /^find: .*\/release-stage\/.*: No such file or directory$/.test(line));
}

function runScript(run: PackagingRun, log: Log, cancel: AbortSignal): ReturnType<typeof runProgram> {
  const { root, functions, toolbox, env, holds, runId, logPath, heartbeatMilliseconds } = run;
  const program = {
    tool: 'bash',
    arguments: ['--norc', '-c', script, 'kbuild', ...functions],
    env: { ...env, PATH: pathWithToolbox(toolbox, env.PATH ?? ''), TAR: toolbox.tar },
  };
  const request = { root, program, end: async () => {}, holds, runId, heartbeatMilliseconds };
  return withLogFile(logPath, log, (file) => runProgram(request, file, log, cancel));
}

/** The nearest to the cause first: a tool of ours, a program, the scripts' own words. */
export function packagingWords({ faults, tail }: Pick<BuildSigns, 'faults' | 'tail'>): string {
  const own = faults.find((line) => line.startsWith('kbuild: '))?.slice('kbuild: '.length);
  const program = faults.find((line) => !line.startsWith('!!! '));
  const script = faults[0]?.replace(/^!!! (?:\[[^\]]*\] )?/, '');
  return (own ?? program ?? script ?? tail.at(-1) ?? 'it printed nothing').trim();
}

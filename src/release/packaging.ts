/** Runs the tree's own packaging functions, with the toolbox first on their PATH. */

import { runProgram, withLogFile } from '../builder/run.ts';
import type { Log } from '../host/host.ts';
import type { Environment } from '../host/process.ts';
import { KbuildError } from '../problem.ts';
import { pathWithToolbox, type Toolbox } from './toolbox/toolbox.ts';
import { sourceScripts } from './tree-scripts.ts';

export interface PackagingRun {
  readonly root: string;
  /** Functions of the tree's build/lib/release.sh, called in this order. */
  readonly functions: readonly string[];
  readonly toolbox: Toolbox;
  readonly env: Environment;
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
  if (exit.code !== 0 && !cancel.aborted && isOwnRace(signs.tail)) {
    log.line('The scripts have stumbled over each other; once more');
    ({ exit, signs } = await runScript(run, log, cancel));
  }
  if (exit.code === 0 && !cancel.aborted) return;
  const ending = exit.signal ? `was ended by ${exit.signal}` : `failed with exit code ${exit.code}`;
  const what = `packaging ${ending}: ${packagingWords(signs.tail)}`;
  throw signs.diskFull
    ? new KbuildError('disk', [{ what, remedy: 'Free some space, or pack fewer platforms in one job' }])
    : new KbuildError('package', [{ what, remedy: 'Mend what it names; the full log tells more' }]);
}

/** One of the scripts' jobs searches the whole stage (kube::release::clean_cruft) while others create and remove in it. */
export function isOwnRace(tail: readonly string[]): boolean {
  return tail.some((line) => /^find: .*\/release-stage\/.*: No such file or directory$/.test(line));
}

function runScript(run: PackagingRun, log: Log, cancel: AbortSignal): ReturnType<typeof runProgram> {
  const { root, functions, toolbox, env, runId, logPath, heartbeatMilliseconds } = run;
  const program = {
    tool: 'bash',
    arguments: ['--norc', '-c', script, 'kbuild', ...functions],
    env: { ...env, PATH: pathWithToolbox(toolbox, env.PATH ?? ''), TAR: toolbox.tar },
  };
  const request = { root, program, end: async () => {}, runId, heartbeatMilliseconds };
  return withLogFile(logPath, (file) => runProgram(request, file, log, cancel));
}

/** Several jobs of the scripts write at once, so the last line is often not the one that matters. */
export function packagingWords(tail: readonly string[]): string {
  const own = tail.filter((line) => line.startsWith('kbuild: ')).map((line) => line.slice('kbuild: '.length));
  const errors = tail.filter((line) => /\berror\b|cannot|No such file|not found|denied/i.test(line));
  // Reference: kube::log::error.
  const logged = tail
    .filter((line) => line.startsWith('!!! '))
    .map((line) => line.replace(/^!!! (?:\[[^\]]*\] )?/, ''));
  return (own.at(-1) ?? errors[0] ?? logged[0] ?? tail.at(-1) ?? 'it printed nothing').trim();
}

/** What is done with a build container when its client has ended, and what the engine knows better than the output. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { CallFault } from '../builder/builder.ts';
import { type Docker, inspectContainer, removeContainers } from '../host/docker.ts';
import type { BuildExit } from '../host/process.ts';
import { KbuildError } from '../problem.ts';
import { bytesText } from '../report/words.ts';
import { runProblem } from './faults.ts';
import type { EngineSession } from './session.ts';

/** `tail`: the last lines of the output, where docker says its own errors. */
export async function afterContainer(
  session: EngineSession,
  name: string,
  exit: BuildExit,
  tail: readonly string[],
): Promise<CallFault | undefined> {
  const { docker, cancel } = session.request.run;
  if (exit.code === 0) {
    await removeContainers(docker, [name]);
    return undefined;
  }
  if (cancel.aborted) {
    await removeUntilGone(docker, name);
    return undefined;
  }
  return faultOf(session, name, tail);
}

/** A cancel can come while docker is still making the container: it appears after its client has gone. */
export async function removeUntilGone(docker: Docker, name: string): Promise<void> {
  for (const wait of [0, 500]) {
    await sleep(wait);
    await removeContainers(docker, [name]);
  }
}

async function faultOf(session: EngineSession, name: string, tail: readonly string[]): Promise<CallFault> {
  const { docker } = session.request.run;
  const { keepFailed, shell } = session.request.lookInside;
  const found = await inspectContainer(docker, name);
  if (found.kind === 'no-answer') return { kind: 'error', error: runProblem(found.said) };
  if (found.kind === 'absent' || found.state.status === 'created') {
    await removeContainers(docker, [name]);
    return { kind: 'error', error: runProblem(lastWords(tail)) };
  }
  const { status, outOfMemory, exitCode } = found.state;
  const isKept = keepFailed && status !== 'running';
  if (!isKept) await removeContainers(docker, [name]);
  if (status === 'running') return { kind: 'error', error: clientGone };
  if (outOfMemory || exitCode === 137) return { kind: 'out-of-memory', figures: memoryOf(session) };
  const look = isKept
    ? `; its container ${name} is kept until kbuild runs there again (docker logs, docker cp)`
    : '';
  return { kind: 'hint', text: `To look around where it failed: ${shell}${look}` };
}

function memoryOf({ engine }: EngineSession): string {
  return `the Docker Engine has ${bytesText(engine.memory)} of memory in all`;
}

function lastWords(tail: readonly string[]): string {
  const docker = tail.filter((line) => /^(docker|error|Error|fatal|time=)/.test(line));
  return (docker.length > 0 ? docker : tail).slice(-3).join(' ');
}

const clientGone = new KbuildError('network', [
  {
    what: 'the docker command has ended although the container was still running, which has been ended now',
    remedy: 'See what has ended it (an administrator, or the kernel for want of memory), and try again',
  },
]);

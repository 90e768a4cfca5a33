/** The builder that is a container of kube-cross. */

import { join } from 'node:path';
import type { Builder, ToolCall } from '../builder/builder.ts';
import { killContainer } from '../host/docker.ts';
import { ask } from '../host/process.ts';
import { KbuildError } from '../problem.ts';
import { afterContainer } from './after-call.ts';
import { openBind } from './bind.ts';
import { variablesInContainer } from './environment.ts';
import { recordedImage, recordedPlatform } from './image-reference.ts';
import { type ContainerRequest, openSession, type Session } from './session.ts';
import type { VcsChoice } from './vcs.ts';
import { callOf, type Way } from './way.ts';

export interface ContainerBuilder extends Builder {
  /** A command of a person's own, in the foreground; with a terminal where there is one. */
  readonly enter: (command: readonly string[], terminal: boolean) => ToolCall;
}

/** Throws a KbuildError for everything that makes a container build impossible here. Leaves nothing running. */
export async function openContainer(request: ContainerRequest): Promise<ContainerBuilder> {
  const session = await openSession(request);
  try {
    const bind = await openBind(session);
    if (bind.kind === 'unseen') throw unseen(bind.why);
    return builderOf(session, bind.way, bind.goVersion, bind.vcs);
  } catch (error) {
    session.lock.release();
    throw error;
  }
}

function builderOf(session: Session, way: Way, goVersion: string, vcs: VcsChoice): ContainerBuilder {
  const { request, engine, image, names } = session;
  const { root, docker } = request;
  const run = (call: Parameters<typeof callOf>[2]) => callOf(session, way, call);
  return {
    kind: 'container',
    machine: { os: 'linux', architecture: engine.architecture },
    goVersion,
    kubeCross: { image: recordedImage(request.image, image), platform: recordedPlatform(image) },
    variables: variablesInContainer(request.variables, vcs.withoutVcs),
    reports: join(root, request.reports),
    warnings: vcs.warning === undefined ? [] : [vcs.warning],
    notes: [],
    start: ({ arguments: args, platforms }) =>
      run({
        name: '',
        command: ['make', ...args],
        attach: 'output',
        env: { KUBE_BUILD_PLATFORMS: platforms.join(' ') },
      }),
    end: () => killContainer(docker, names.build),
    afterCall: (exit, tail) => afterContainer(session, names.build, exit, tail),
    askGo: (folder, args) => {
      const call = run({
        name: '-ask',
        command: ['go', ...args],
        attach: 'output',
        folder,
        more: ['--rm'],
      });
      return ask(call.tool, call.arguments, { cwd: root, env: call.env });
    },
    enter: (command, terminal) => run({ name: '', command, attach: terminal ? 'terminal' : 'input' }),
    close: async () => session.lock.release(),
  };
}

function unseen(why: string): KbuildError {
  return new KbuildError('input', [
    {
      what: `the Docker Engine does not see the source tree: ${why}`,
      remedy: 'Use an engine on this machine, or `builder: local`; `sync: rsync` is not there yet',
    },
  ]);
}

/** The builder that is a container of kube-cross, or of the image kube-build made of it. */

import { join } from 'node:path';
import type { Builder, ToolCall } from '../builder/builder.ts';
import { variablesFor } from '../builder/go-sight.ts';
import { removeStandIn } from '../builder/stand-in.ts';
import { killContainer } from '../host/docker.ts';
import { mountsOfOwnContainer } from '../host/own-container.ts';
import type { Answer } from '../host/process.ts';
import { KbuildError } from '../problem.ts';
import { afterContainer } from './after-call.ts';
import { engineSees, openBind } from './bind.ts';
import { askIn, callOf, type OpenSync } from './container-call.ts';
import type { ContainerRequest } from './container-request.ts';
import { recordedImage, recordedPlatform } from './cross-image.ts';
import { loginWarnings } from './login.ts';
import { openRsync } from './rsync.ts';
import { openSession, type Session } from './session.ts';

export interface ContainerBuilder extends Builder {
  /** Of a command of ours, in a container as a build has it. */
  readonly ask: (command: readonly string[]) => Promise<Answer>;
  /** A command of a person's own, in the foreground; with a terminal where there is one. */
  readonly enter: (command: readonly string[], terminal: boolean) => ToolCall;
}

/** Throws a KbuildError for everything that makes a container build impossible here. Leaves nothing running. */
export async function openContainer(request: ContainerRequest): Promise<ContainerBuilder> {
  if (request.sync.rsyncPort !== undefined && request.tree.generation === 'kube-cross') throw noDaemon;
  const session = await openSession(request);
  try {
    return builderOf(session, await openWay(session));
  } catch (error) {
    session.lock.release();
    throw error;
  }
}

/** Bind where the engine sees the tree, under its path here or its own; rsync where it was asked for, or is the only way. */
async function openWay(session: Session): Promise<OpenSync> {
  const { sync, run } = session.request;
  if (sync.way === 'rsync') return openRsync(session, await engineSees(session));
  const bind = await openBind(session, undefined);
  if (bind.kind === 'ready') {
    run.log.line('The Docker Engine sees the source tree, so it is mounted');
    return bind.open;
  }
  const own = await mountsOfOwnContainer(run.docker);
  const translated = own && (await openBind(session, own));
  if (translated?.kind === 'ready') {
    run.log.line(
      `This is a container of the Docker Engine itself, so the source tree is mounted from ${translated.open.template.mounts[0]?.source}, where the engine has it (as it is called here, ${bind.why})`,
    );
    return translated.open;
  }
  const why = translated ? `${bind.why}, and ${translated.why}` : bind.why;
  if (sync.way === 'bind') throw unseen(why);
  run.log.line(`The Docker Engine does not see the source tree (${why}), so it is sent there by rsync`);
  return openRsync(session, false);
}

function builderOf(session: Session, open: OpenSync): ContainerBuilder {
  const { request, engine, image, names } = session;
  const { docker } = request.run;
  const { sight, template } = open;
  return {
    kind: 'container',
    machine: { os: 'linux', architecture: engine.architecture },
    compiler: open.compiler,
    sync: open.sync,
    kubeCross: { image: recordedImage(request.image, image), platform: recordedPlatform(image) },
    pulledBytes: image.pulledBytes,
    variables: variablesFor(sight, request.told.variables),
    reports: join(request.root, request.told.reports),
    repository: sight.seen,
    warnings: [
      ...(sight.warning === undefined ? [] : [sight.warning]),
      ...loginWarnings(request.told.environment, session.login),
    ],
    holds: session.lock.descriptor,
    remoteGoCache: open.remoteGoCache,
    removeOutputs: open.removeOutputs,
    start: ({ arguments: args, platforms }) =>
      callOf(session, template, {
        container: names.build,
        command: ['make', ...args],
        attach: 'output',
        env: { KUBE_BUILD_PLATFORMS: platforms.join(' ') },
      }),
    end: () => killContainer(docker, names.build),
    afterCall: (exit, tail) => afterContainer(session, names.build, exit, tail),
    copyOut: open.copyOut,
    ask: (command) => askIn(session, template, { container: `${names.build}-ask`, command }),
    enter: (command, terminal) =>
      callOf(session, template, {
        container: names.build,
        command,
        attach: terminal ? 'terminal' : 'input',
      }),
    close: async () => {
      await removeStandIn(request.root);
      session.lock.release();
    },
  };
}

const noDaemon = new KbuildError('input', [
  {
    what: 'rsync-port (or KUBE_RSYNC_PORT) is given, but trees from v1.35 on have no rsync daemon that could listen there',
    remedy: 'Remove it: rsync goes over docker exec, and needs no port',
  },
]);

function unseen(why: string): KbuildError {
  return new KbuildError('input', [
    {
      what: `the Docker Engine does not see the source tree: ${why}`,
      remedy:
        'Use `sync: auto` or `sync: rsync`, an engine of this machine, or `builder: local` (in a terminal `kbuild make`)',
    },
  ]);
}

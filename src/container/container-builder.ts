/** The builder that is a container of kube-cross, or of the image kube-build made of it. */

import { join } from 'node:path';
import type { Builder, ToolCall } from '../builder/builder.ts';
import { variablesFor } from '../builder/go-sight.ts';
import { removeStandIn } from '../builder/stand-in.ts';
import { killContainer } from '../host/docker.ts';
import { KbuildError } from '../problem.ts';
import { afterContainer } from './after-call.ts';
import { engineSees, openBind } from './bind.ts';
import { callOf, type OpenSync } from './container-call.ts';
import type { ContainerRequest } from './container-request.ts';
import { recordedImage, recordedPlatform } from './cross-image.ts';
import { openRsync } from './rsync.ts';
import { openSession, type Session } from './session.ts';

export interface ContainerBuilder extends Builder {
  /** A command of a person's own, in the foreground; with a terminal where there is one. */
  readonly enter: (command: readonly string[], terminal: boolean) => ToolCall;
}

/** Throws a KbuildError for everything that makes a container build impossible here. Leaves nothing running. */
export async function openContainer(request: ContainerRequest): Promise<ContainerBuilder> {
  const { generation } = request.tree;
  if (request.sync.way === 'rsync' && generation === 'kube-cross') throw noRsyncWay;
  const session = await openSession(request);
  try {
    return builderOf(session, await openWay(session));
  } catch (error) {
    session.lock.release();
    throw error;
  }
}

/** Bind where the engine sees the tree; rsync where it was asked for, or is the only way and the tree has it. */
async function openWay(session: Session): Promise<OpenSync> {
  const { sync, tree, run } = session.request;
  if (sync.way === 'rsync') return openRsync(session, await engineSees(session));
  const bind = await openBind(session);
  if (bind.kind === 'ready') return bind.open;
  if (sync.way === 'bind' || tree.generation === 'kube-cross') throw unseen(bind.why, tree.generation);
  run.log.line(`The Docker Engine does not see the source tree (${bind.why}), so it is sent there by rsync`);
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
    variables: variablesFor(sight, request.told.variables),
    reports: join(request.root, request.told.reports),
    repository: sight.seen,
    warnings: sight.warning === undefined ? [] : [sight.warning],
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

const noRsyncWay = new KbuildError('input', [
  {
    what: 'sync is rsync, which trees from v1.35 on do not have: they build with a bind mount alone',
    remedy: 'Use `sync: bind`, on an engine that sees the tree',
  },
]);

function unseen(why: string, generation: string): KbuildError {
  const remedy =
    generation === 'kube-cross'
      ? 'Use an engine of this machine, or `builder: local`; trees from v1.35 on have no other way than a bind mount'
      : 'Use `sync: auto` or `sync: rsync`, an engine of this machine, or `builder: local`';
  return new KbuildError('input', [
    { what: `the Docker Engine does not see the source tree: ${why}`, remedy },
  ]);
}

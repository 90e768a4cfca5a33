/**
 * Builds as the data-container generation does it: the tree is synced into a volume, built there, and what was made is
 * copied out. That generation does it in its kube-build, newer trees in kube-cross itself. The only way for an engine that
 * cannot see the tree.
 */

import { makeSentStandIn } from '../builder/stand-in.ts';
import type { InspectedImage } from '../host/docker.ts';
import type { ContainerUser } from '../host/docker-user.ts';
import { wordsOf } from '../host/docker-words.ts';
import { findProgram, removePaths } from '../host/files.ts';
import { ask } from '../host/process.ts';
import type { SeenRepository } from '../kubernetes/module-version.ts';
import { KbuildError } from '../problem.ts';
import { askIn, type ContainerTemplate, environmentOf, type OpenSync } from './container-call.ts';
import { containerRoot } from './container-environment.ts';
import type { ContainerRequest } from './container-request.ts';
import { ensureData, ownData, ownerText } from './data-volume.ts';
import { runProblem } from './faults.ts';
import { ensureKubeBuildImage } from './kube-build-image.ts';
import { noSight, type OpenSight, openSight, showsGit } from './open-sight.ts';
import { checkImage, probeCommand, readProbe } from './probe.ts';
import {
  copiesOut,
  copyArguments,
  folderArguments,
  reportsOnly,
  sentText,
  syncArguments,
  type Transport,
  withReports,
} from './rsync-arguments.ts';
import { runRsync, withHelper } from './rsync-helper.ts';
import type { EngineSession, Session } from './session.ts';
import { makeFolders, pathInside } from './tree-folders.ts';
import { remoteGoCacheOf } from './volume-go-cache.ts';

/** `seesTree`: the engine could see the tree, so that Go's caches can lie in a folder of this machine. */
export async function openRsync(session: Session, seesTree: boolean): Promise<OpenSync> {
  if (session.request.run.prefetched?.modules !== undefined) throw unseenModules(session.request);
  await needRsync(session);
  await makeFolders(session);
  const { request, names } = session;
  const image = await ensureImageOnVolume(session);
  const imageName = imageOnVolume(session);
  const data = await ensureData(session, { image: image.id, seesTree });
  request.run.log.line(`Image ${imageName}, data container ${names.data} ${data}`);
  const searchPath = await pathInside(session, image.searchPath);
  const first = templateOf(session, image, searchPath, noSight);
  await syncIn(session, image, first);
  const command = probeCommand(request.tree);
  const answer = await askIn(session, first, { container: `${names.build}-probe`, command });
  const probe = readProbe(imageName, answer);
  checkImage({ ...request, image: imageName }, probe);
  const sight = await openSight(request, probe, 'rsync');
  const template = templateOf(session, image, searchPath, sight);
  return {
    template,
    compiler: probe.compiler,
    sight,
    sync: seesTree ? 'rsync' : 'rsync-to-elsewhere',
    remoteGoCache: seesTree ? undefined : remoteGoCacheOf(session, template),
    removeOutputs: (paths) => removeOutputs(session, template, paths),
    copyOut: (what) => copyOut(session, template, what),
  };
}

function unseenModules({ run }: ContainerRequest): KbuildError {
  return new KbuildError('input', [
    {
      what: `${run.prefetched?.folder} (prefetched) has modules for Go, which are mounted, and with rsync nothing is`,
      remedy: 'Use `sync: bind` with an engine that sees both the tree and this folder',
    },
  ]);
}

/** Only what an earlier build has left in the data container; for `kbuild copy-output`. */
export async function copyOutput(session: EngineSession, image: InspectedImage): Promise<void> {
  await needRsync(session);
  const searchPath = await pathInside(session, image.searchPath);
  await copyOut(session, templateOf(session, image, searchPath, noSight), 'output');
}

/** Name of the image whose containers work on the volume. */
export function imageOnVolume({ request, names }: EngineSession): string {
  return request.tree.generation === 'data-container' ? names.image : request.image;
}

async function ensureImageOnVolume(session: Session): Promise<InspectedImage> {
  const { tree, sync } = session.request;
  if (tree.generation === 'kube-cross') return session.image;
  return ensureKubeBuildImage(session, sync.rsyncPort !== undefined);
}

async function needRsync({ request }: EngineSession): Promise<void> {
  if (await findProgram('rsync', request.told.environment.PATH ?? '')) return;
  throw new KbuildError('input', [
    {
      what: 'rsync is not on PATH, and `sync: rsync` sends the tree with it',
      remedy: 'Install it (Debian and Ubuntu: apt-get install rsync)',
    },
  ]);
}

function templateOf(
  session: EngineSession,
  image: InspectedImage,
  searchPath: string,
  sight: OpenSight,
): ContainerTemplate {
  const env = environmentOf(session, searchPath, sight);
  return { image: image.id, mounts: [], volumesFrom: [session.names.data], scratch: [], env };
}

async function syncIn(
  session: EngineSession,
  image: InspectedImage,
  template: ContainerTemplate,
): Promise<void> {
  const { request, user, sync } = session;
  const { root, tree, run, outputLinks } = request;
  // The tree's own rule is of a folder, and does not hold for a link.
  const links = outputLinks.map(({ path }) => `- /${path}`);
  const repository = sentRepository(request);
  const filters = [repository ? '- /.git' : 'H /.git', ...links, ...tree.container.filters.into];
  await withHelper(session, template, async (transport) => {
    await ownVolume(session, image.id, user);
    const lines = await runRsync(session, syncArguments(root, transport, filters, sync));
    run.log.line(`Sources into the container: ${sentText(lines)}`);
    if (!repository) return;
    const standIn = await makeSentStandIn(root, repository, request.told.environment);
    const args = ['--checksum', '--stats', ...folderArguments(standIn, transport, '.git', 'push')];
    run.log.line(`Repository into the container: ${sentText(await runRsync(session, args))}`);
  });
}

/** What git is to say of the tree there; never is a history sent. undefined where it is to find none. */
function sentRepository(request: ContainerRequest): SeenRepository | undefined {
  const { here, wanted } = request.git.view;
  return here && showsGit(request) ? wanted : undefined;
}

async function ownVolume(session: EngineSession, image: string, user: ContainerUser): Promise<void> {
  const { request, names } = session;
  const { docker } = request.run;
  const stat = ['exec', names.rsync, 'stat', '--format=%u:%g', containerRoot];
  const answer = await ask('docker', [...docker.options, ...stat], { cwd: '/', env: docker.env });
  if (answer.code !== 0 || answer.stdout.trim() === ownerText(user)) return;
  request.run.log.line(`${names.data} belongs to ${answer.stdout.trim()}; it is made ${ownerText(user)}'s`);
  await ownData(session, image);
}

async function copyOut(
  session: EngineSession,
  template: ContainerTemplate,
  what: 'output' | 'reports',
): Promise<void> {
  const { root, tree, told, run, outputLinks } = session.request;
  const { reports } = told;
  const filters = what === 'output' ? withReports(tree.container.filters.out, reports) : reportsOnly(reports);
  await withHelper(session, template, async (transport: Transport) => {
    for (const copy of copiesOut(root, filters, outputLinks)) {
      const lines = await runRsync(session, copyArguments(copy, transport, session.sync));
      run.log.line(`Output out of the container: ${sentText(lines)}`);
    }
  });
}

/** Relative to the tree. What stayed in the volume or here would be taken for this build's. */
async function removeOutputs(
  session: EngineSession,
  template: ContainerTemplate,
  paths: readonly string[],
): Promise<void> {
  await removePaths(session.request.root, paths);
  const answer = await askIn(session, template, {
    container: `${session.names.build}-forget`,
    command: ['rm', '-rf', '--', ...paths],
  });
  if (answer.code !== 0) throw runProblem(wordsOf(answer));
}

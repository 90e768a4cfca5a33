/**
 * The image kube-build of the data-container generation, made as upstream makes it: a context folder in `_output/images`
 * with the tree's own recipe and rsync daemon, this machine's time zone, and a password for that daemon.
 */

import { randomBytes } from 'node:crypto';
import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cancelled } from '../host/cancel.ts';
import { type InspectedImage, inspectImage } from '../host/docker.ts';
import { exists, existsInside, readText } from '../host/files.ts';
import { runBuild, runMarker } from '../host/process.ts';
import { imageAndVersion } from '../kubernetes/image-reference.ts';
import { treeFilePaths } from '../kubernetes/tree.ts';
import { KbuildError } from '../problem.ts';
import { removeReplacedImages } from './clean.ts';
import { runProblem } from './faults.ts';
import { loadedName, type Prefetched } from './prefetched.ts';
import { networkArguments } from './run-arguments.ts';
import { type EngineSession, labelNames, type Session } from './session.ts';

/** `freshPassword`: as upstream, for a run that publishes the daemon; else an older one will do, and layers stay cached. */
export async function ensureKubeBuildImage(
  session: Session,
  freshPassword: boolean,
): Promise<InspectedImage> {
  const context = contextOf(session);
  await layContext(session, context, freshPassword);
  await build(session, context);
  const image = await inspectImage(session.request.run.docker, session.names.image);
  await removeReplacedImages(session.request.run.docker, session.labels[labelNames.tree] ?? '');
  if (!image) throw runProblem(`${session.names.image} was built, but the engine does not know it`);
  return image;
}

function contextOf({ request, names }: EngineSession): string {
  return join(request.root, '_output', 'images', names.image);
}

/** Of the image that was built last. */
export function passwordFileOf(session: EngineSession): string {
  return join(contextOf(session), 'rsyncd.password');
}

async function layContext(
  { request: { root, image, run } }: Session,
  context: string,
  freshPassword: boolean,
): Promise<void> {
  await mkdir(context, { recursive: true });
  for (const path of [treeFilePaths.buildImageRecipe, treeFilePaths.rsyncDaemon]) {
    if (!(await existsInside(root, path))) throw noFile(path);
  }
  const recipe = (await readText(join(root, treeFilePaths.buildImageRecipe))) ?? '';
  await writeFile(join(context, 'Dockerfile'), recipeWith(recipe, baseName(image, run.prefetched)));
  await copyFile(join(root, treeFilePaths.rsyncDaemon), join(context, 'rsyncd.sh'));
  await chmod(join(context, 'rsyncd.sh'), 0o755);
  await copyFile('/etc/localtime', join(context, 'localtime')).catch(() =>
    writeFile(join(context, 'localtime'), ''),
  );
  await chmod(join(context, 'localtime'), 0o644);
  const password = join(context, 'rsyncd.password');
  if (!freshPassword && (await exists(password))) return;
  await writeFile(password, newPassword(), { mode: 0o600 });
  await chmod(password, 0o600);
}

/** What the recipe starts from, as this engine has it: a digest is a registry's alone, and there the image is from a folder. */
export function baseName(reference: string, prefetched: Prefetched | undefined): string {
  return prefetched ? loadedName(reference) : reference;
}

/** The older recipe names image and registry itself; the newer one takes them as arguments. */
export function recipeWith(recipe: string, image: string): string {
  return recipe.replace(/^FROM\s+\S+:KUBE_BUILD_IMAGE_CROSS_TAG\s*$/m, `FROM ${image}`);
}

/** The two arguments of the newer recipe. */
export function imageArguments(reference: string): readonly string[] {
  const [image, version] = imageAndVersion(reference);
  return [`--build-arg=KUBE_CROSS_IMAGE=${image}`, `--build-arg=KUBE_CROSS_VERSION=${version}`];
}

/** Proxies are named, not valued: docker reads them of its environment, and keeps these names out of the image. */
async function build(session: Session, context: string): Promise<void> {
  const { request, names, labels, proxies } = session;
  const { image, tree, run } = request;
  const { docker, runId, cancel } = run;
  const lines: string[] = [];
  const exit = await runBuild({
    tool: 'docker',
    arguments: [
      ...docker.options,
      'build',
      `--tag=${names.image}`,
      '--pull=false',
      ...networkArguments(run.network),
      // The container of a step that failed would stay otherwise, and has the proxies in its environment.
      '--force-rm',
      ...Object.entries(labels).map(([name, value]) => `--label=${name}=${value}`),
      ...(tree.container.takesCrossImage ? imageArguments(baseName(image, run.prefetched)) : []),
      ...Object.keys(proxies).map((name) => `--build-arg=${name}`),
      context,
    ],
    cwd: '/',
    // A builder of somebody's own choice (docker/setup-buildx-action) would neither see the engine's images nor leave one.
    env: { ...docker.env, ...proxies, BUILDX_BUILDER: 'default', [runMarker]: runId },
    runId,
    onLine: (line) => void lines.push(line),
    cancel,
  });
  if (cancel.aborted) throw cancelled;
  if (exit.code === 0) return;
  for (const line of lines.slice(-40)) run.log.line(line);
  throw runProblem(`${names.image} could not be built: ${lines.slice(-3).join(' ')}`);
}

function newPassword(): string {
  return randomBytes(64)
    .toString('base64')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 32);
}

function noFile(path: string): KbuildError {
  return new KbuildError('input', [
    {
      what: `the tree has no ${path} of its own, of which \`sync: rsync\` makes the image kube-build`,
      remedy: 'Put it back, or use `sync: bind`',
    },
  ]);
}

/** Builds of the real tree by its own scripts, which ours are held against; what the tests and `bench/` share of it. */

import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, createReadStream, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { crossImages } from '../fixtures/miniature.ts';
import { clientEnvironment, type Engine } from '../support/docker.ts';
import { oldGoFolder, realCommitTime } from './real-tree.ts';

/** The image that the tree's build/build-image names, as that of its miniature does. */
export const kubeCross = crossImages['v1.20'];

export const oldGoPath = `${oldGoFolder}:${process.env.PATH}`;

/** What the tree's own scripts stamp in this tree, as a file for KUBE_GIT_VERSION_FILE. */
export async function writeOwnStamp(tree: string, path: string): Promise<void> {
  const lines = [
    'source hack/lib/init.sh',
    'kube::version::get_version_vars',
    'kube::version::save_version_vars "$0"',
  ];
  await promisify(execFile)('bash', ['--norc', '-euc', lines.join('\n'), path], {
    cwd: tree,
    env: { PATH: oldGoPath, HOME: process.env.HOME },
  });
}

export interface OwnBuild {
  readonly tree: string;
  readonly engine: Engine;
  readonly versionFile: string;
  /** A file for all that is said. */
  readonly log: string;
}

/** Returns where kubectl is. */
export async function makeKubectlByRunScript({ tree, engine, versionFile, log }: OwnBuild): Promise<string> {
  await runLogged(join(tree, 'build/run.sh'), ['make', 'kubectl', 'KUBE_BUILD_PLATFORMS=linux/amd64'], {
    cwd: tree,
    log,
    env: { ...clientEnvironment(engine), ...stampVariables(versionFile) },
  });
  return join(tree, '_output/dockerized/bin/linux/amd64/kubectl');
}

/** Containers, volumes, images and _output of this tree go. */
export async function makeCleanByScript({ tree, engine, log }: OwnBuild): Promise<void> {
  await runLogged(join(tree, 'build/make-clean.sh'), [], { cwd: tree, log, env: clientEnvironment(engine) });
}

/** Returns where this program of the tree is. */
export async function makeByHand(
  { tree, versionFile, log }: Omit<OwnBuild, 'engine'>,
  program: string,
  variables: readonly string[],
): Promise<string> {
  await runLogged('make', ['all', `WHAT=${program}`, ...variables], {
    cwd: tree,
    log,
    env: { PATH: oldGoPath, GOGC: process.env.GOGC, ...stampVariables(versionFile) },
  });
  return join(tree, '_output/local/bin/linux/amd64', basename(program));
}

function stampVariables(versionFile: string): NodeJS.ProcessEnv {
  return {
    HOME: process.env.HOME,
    KUBE_GIT_VERSION_FILE: versionFile,
    SOURCE_DATE_EPOCH: String(realCommitTime),
  };
}

interface LoggedRun {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: string;
}

/** Throws with the end of the log when it fails. */
export async function runLogged(
  program: string,
  args: readonly string[],
  { cwd, env, log }: LoggedRun,
): Promise<void> {
  const file = openSync(log, 'w');
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', file, file] });
  closeSync(file);
  const [code] = await once(child, 'close');
  if (code === 0) return;
  const said = (await readFile(log, 'utf8')).slice(-4000);
  throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${said}`);
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/**
 * The container of a workflow's job, as a runner starts it: with the engine's socket in it or without, and the workspace
 * under another path than the engine knows.
 */

import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from './docker.ts';
import { runTool } from './engine-remains.ts';
import { projectRoot } from './project.ts';

export interface JobContainer {
  /** In which it runs. */
  readonly engine: Engine;
  /** Whether the job has its socket, and a client. */
  readonly reachesEngine: boolean;
  /** With git, and what a tree's scripts call. */
  readonly image: string;
  /** As `docker run --volume` takes it: what lies at `/__w`. */
  readonly work: string;
  /** Of the runner, at the same path in it. */
  readonly runnerTemp: string;
  /** In the container. */
  readonly workspace: string;
}

/** Where the engine's socket is in it. */
const socket = '/var/run/docker.sock';

/** A program that takes node's place on this machine and runs it in there, with the same environment. Returns its path. */
export async function nodeOfJob(folder: string, job: JobContainer): Promise<string> {
  const { engine, reachesEngine, image, work, runnerTemp, workspace } = job;
  const docker = (await runTool('which', ['docker'])).trim();
  const ofEngine = [`${engine.host.replace('unix://', '')}:${socket}`, `${docker}:/usr/local/bin/docker:ro`];
  const volumes = [
    `${work}:/__w`,
    `${runnerTemp}:${runnerTemp}`,
    ...(reachesEngine ? ofEngine : []),
    `${projectRoot}:${projectRoot}:ro`,
    `${process.execPath}:/usr/local/bin/node:ro`,
  ];
  const options = ['run', '--rm', `--workdir=${workspace}`, ...volumes.map((it) => `--volume=${it}`)];
  const path = join(folder, 'node-of-job');
  await writeFile(path, programOf(options, image, docker, engine.host));
  await chmod(path, 0o755);
  return path;
}

function programOf(options: readonly string[], image: string, docker: string, host: string): string {
  return `#!${process.execPath}
const { spawnSync } = require('node:child_process');
const ours = ['PATH', 'DOCKER_HOST', 'DOCKER_CONFIG'];
const names = Object.keys(process.env).filter((name) => !ours.includes(name));
const { status } = spawnSync(
  ${JSON.stringify(docker)},
  [
    ...${JSON.stringify(options)},
    ...names.map((name) => '--env=' + name),
    '--env=DOCKER_HOST=unix://${socket}',
    ${JSON.stringify(image)},
    'node',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, DOCKER_HOST: ${JSON.stringify(host)} } },
);
process.exitCode = status ?? 1;
`;
}

/** Podman behind Docker's API, with storage and socket of a test's own. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { docker, engineAt } from './docker.ts';
import type { OwnEngine } from './engine.ts';
import { killThoseOf, unmountBelow } from './engine-remains.ts';
import { until } from './waiting.ts';

/** `folder` is empty, and short as the path of a socket ends at 108 characters. All of it goes with the engine. */
export async function startPodman(folder: string): Promise<OwnEngine> {
  const at = (name: string) => join(folder, name);
  await mkdir(folder, { recursive: true });
  await writeFile(at('containers.conf'), settings);
  const engine = engineAt(`unix://${at('podman.sock')}`);
  const global = [`--root=${at('storage')}`, `--runroot=${at('run')}`];
  const service = ['podman', ...global, 'system', 'service', '--time=0', engine.host];
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', ...service], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, CONTAINERS_CONF: at('containers.conf') },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`podman ended with ${child.exitCode}: ${said}`);
    return docker(engine, ['info']).then(
      () => true,
      () => false,
    );
  });
  const stop = async () => {
    const ended = once(child, 'close');
    child.kill();
    await ended;
    await killThoseOf(folder);
    await unmountBelow(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ...engine, stop };
}

/** As much as it can do where there is no systemd and no right to raise limits, and a network that needs no programs. */
const settings = `[engine]
cgroup_manager = "cgroupfs"
events_logger = "file"

[containers]
netns = "host"
log_driver = "k8s-file"
default_ulimits = ["nofile=1024:1024", "nproc=1024:1024"]
`;

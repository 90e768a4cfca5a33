/** Podman behind Docker's API, with storage and socket of a test's own. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engineAt } from './docker.ts';
import type { OwnEngine } from './engine.ts';
import { inFolder } from './engine-in-folder.ts';

/** `folder` is empty, and short as the path of a socket ends at 108 characters. All of it goes with the engine. */
export async function startPodman(folder: string): Promise<OwnEngine> {
  const at = (name: string) => join(folder, name);
  await mkdir(folder, { recursive: true });
  await writeFile(at('containers.conf'), podmanSettings('runc'));
  const engine = engineAt(`unix://${at('podman.sock')}`);
  const global = [`--root=${at('storage')}`, `--runroot=${at('run')}`];
  const service = ['podman', ...global, 'system', 'service', '--time=0', engine.host];
  const env = { ...process.env, CONTAINERS_CONF: at('containers.conf') };
  // The bridge that it makes goes with it.
  const apart = ['setpriv', '--pdeathsig', 'TERM', 'unshare', '--net'];
  return inFolder(engine, folder, [...apart, ...service], env);
}

/**
 * As much as it can do where there is no systemd and no right to raise limits. runc alone works where cgroups of both versions
 * are mounted, and crun alone where no cgroup may be made.
 */
export function podmanSettings(runtime: 'runc' | 'crun'): string {
  return `[engine]
cgroup_manager = "cgroupfs"
events_logger = "file"
runtime = "${runtime}"

[containers]
log_driver = "k8s-file"
default_ulimits = ["nofile=1024:1024", "nproc=1024:1024"]
`;
}

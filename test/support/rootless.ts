/**
 * Rootless engines of a test's own, whose user this machine does not know: passwd and the ranges of uids say more in
 * namespaces of theirs, with which all that they have started ends.
 */

import { appendFile, chmod, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engineAt } from './docker.ts';
import type { OwnEngine } from './engine.ts';
import { inFolder } from './engine-in-folder.ts';
import { runTool } from './engine-remains.ts';
import { asUser } from './other-user.ts';
import { podmanSettings } from './podman.ts';

export type RootlessEngine = keyof typeof programs;

const programs = { docker: dockerIn, podman: podmanIn };

interface Rootless {
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Commands of root in the namespaces, before the user takes over. */
  readonly before: readonly string[];
}

/** `folder` is empty and becomes the user's, and short as the path of a socket ends at 108 characters. It goes with the engine. */
export async function startRootless(kind: RootlessEngine, folder: string, user: number): Promise<OwnEngine> {
  const at = (name: string) => join(folder, name);
  await writeUser(at('etc'), folder, user);
  await mkdir(at('run'));
  const engine = engineAt(`unix://${at('run/engine.sock')}`);
  const { command, env, before } = await programs[kind](folder, engine.host);
  await chmod(folder, 0o755);
  await runTool('chown', ['--recursive', `${user}:${user}`, folder]);
  const first = [mountNames, ...before, mountTunnels, 'exec "$@"'].join('\n');
  const asIt = [...asUser(user), '--pdeathsig', 'TERM', ...command];
  const apart = ['unshare', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];
  return inFolder(engine, folder, [...apart, 'bash', '-euc', first, folder, ...asIt], {
    PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: folder,
    XDG_RUNTIME_DIR: at('run'),
    ...env,
  });
}

const mountNames = 'for name in passwd subuid subgid; do mount --bind "$0/etc/$name" "/etc/$name"; done';

/** The device that slirp4netns makes networks with, for this user too. */
const mountTunnels = `
  mkdir --parents "$0/devices" /dev/net
  mount --types tmpfs none "$0/devices"
  mknod --mode=666 "$0/devices/tun" c 10 200
  touch /dev/net/tun
  mount --bind "$0/devices/tun" /dev/net/tun
`;

/** Debian's script, of docker.io. */
async function dockerIn(folder: string, host: string): Promise<Rootless> {
  const script = '/usr/share/docker.io/contrib/dockerd-rootless.sh';
  return {
    command: [script, `--data-root=${join(folder, 'data')}`, `--host=${host}`],
    env: { DOCKERD_ROOTLESS_ROOTLESSKIT_NET: 'slirp4netns' },
    before: [],
  };
}

/** On cgroups of version 2 alone, as it refuses both together. */
async function podmanIn(folder: string, host: string): Promise<Rootless> {
  const settings = join(folder, 'containers.conf');
  await writeFile(settings, podmanSettings('crun'));
  return {
    command: [
      'podman',
      '--storage-driver=overlay',
      `--root=${join(folder, 'storage')}`,
      'system',
      'service',
      '--time=0',
      host,
    ],
    env: { CONTAINERS_CONF: settings },
    before: [
      'umount --recursive /sys/fs/cgroup',
      'mount --types cgroup2 none /sys/fs/cgroup',
      'mount --make-rshared /',
    ],
  };
}

async function writeUser(etc: string, home: string, user: number): Promise<void> {
  await mkdir(etc);
  const name = 'kbuild-rootless';
  await copyFile('/etc/passwd', join(etc, 'passwd'));
  await appendFile(join(etc, 'passwd'), `${name}:x:${user}:${user}::${home}:/bin/sh\n`);
  for (const file of ['subuid', 'subgid'])
    await writeFile(join(etc, file), `${await readFile(`/etc/${file}`, 'utf8')}${name}:300000:65536\n`);
}

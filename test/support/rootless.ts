/**
 * A rootless Docker Engine of a test's own, whose user this machine does not know: passwd and the ranges of uids say more in
 * a mount namespace alone. Without a network, as that would take a device which not every machine gives away.
 */

import { appendFile, chmod, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engineAt } from './docker.ts';
import type { OwnEngine } from './engine.ts';
import { inFolder } from './engine-in-folder.ts';
import { runTool } from './engine-remains.ts';
import { asUser } from './other-user.ts';

/** `folder` is empty and becomes the user's, and short as the path of a socket ends at 108 characters. It goes with the engine. */
export async function startRootless(folder: string, user: number): Promise<OwnEngine> {
  const at = (name: string) => join(folder, name);
  await writeUser(at('etc'), folder, user);
  await mkdir(at('run'));
  await chmod(folder, 0o755);
  await runTool('chown', ['--recursive', `${user}:${user}`, folder]);
  const engine = engineAt(`unix://${at('run/docker.sock')}`);
  const options = ['--iptables=false', '--bridge=none', `--data-root=${at('data')}`, `--host=${engine.host}`];
  const asIt = [...asUser(user), '--pdeathsig', 'TERM', script, ...options];
  const command = ['unshare', '--mount', 'bash', '-euc', inNamespace, at('etc'), ...asIt];
  return inFolder(engine, folder, command, {
    PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: folder,
    XDG_RUNTIME_DIR: at('run'),
    DOCKERD_ROOTLESS_ROOTLESSKIT_NET: 'host',
    DOCKERD_ROOTLESS_ROOTLESSKIT_PORT_DRIVER: 'none',
  });
}

/** Debian's, of docker.io. */
const script = '/usr/share/docker.io/contrib/dockerd-rootless.sh';

const inNamespace =
  'for name in passwd subuid subgid; do mount --bind "$0/$name" "/etc/$name"; done; exec "$@"';

async function writeUser(etc: string, home: string, user: number): Promise<void> {
  await mkdir(etc);
  const name = 'kbuild-rootless';
  await copyFile('/etc/passwd', join(etc, 'passwd'));
  await appendFile(join(etc, 'passwd'), `${name}:x:${user}:${user}::${home}:/bin/sh\n`);
  for (const file of ['subuid', 'subgid'])
    await writeFile(join(etc, file), `${await readFile(`/etc/${file}`, 'utf8')}${name}:300000:65536\n`);
}

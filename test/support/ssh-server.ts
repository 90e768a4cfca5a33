/** An OpenSSH server on loopback behind which an engine is, as a machine in the network is by its name. */

import { spawn } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTool } from './engine-remains.ts';
import { until } from './waiting.ts';

export interface SshServer {
  /** As DOCKER_HOST takes it. */
  readonly host: string;
  /** A folder for PATH with an `ssh` that knows the server and has a key: the true one would read the files of a person. */
  readonly programs: string;
  readonly stop: () => void;
}

/** `folder` is empty, `port` free. Whoever logs in has `dockerHost` for DOCKER_HOST. */
export async function startSshServer(folder: string, port: number, dockerHost: string): Promise<SshServer> {
  const at = (name: string) => join(folder, name);
  for (const name of ['host', 'client'])
    await runTool('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(name)]);
  const hostKey = (await readFile(at('host.pub'), 'utf8')).trim();
  await writeFile(at('known'), `[127.0.0.1]:${port} ${hostKey}\n`);
  await writeFile(at('server.conf'), serverSettings(folder, port, dockerHost));
  await writeFile(at('client.conf'), clientSettings(folder));
  const programs = at('bin');
  await mkdir(programs);
  await writeFile(join(programs, 'ssh'), `#!/bin/sh\nexec /usr/bin/ssh -F ${at('client.conf')} "$@"\n`);
  await chmod(join(programs, 'ssh'), 0o755);
  // Where it goes for its unprivileged part; its service makes that folder.
  await mkdir('/run/sshd', { recursive: true });
  const server = ['/usr/sbin/sshd', '-D', '-e', '-f', at('server.conf')];
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', ...server], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await until(() => {
    if (child.exitCode !== null) throw new Error(`sshd ended with ${child.exitCode}: ${said}`);
    return said.includes('Server listening');
  });
  return { host: `ssh://root@127.0.0.1:${port}`, programs, stop: () => void child.kill() };
}

function serverSettings(folder: string, port: number, dockerHost: string): string {
  return `ListenAddress 127.0.0.1
Port ${port}
HostKey ${join(folder, 'host')}
AuthorizedKeysFile ${join(folder, 'client.pub')}
PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
StrictModes no
UsePAM no
PidFile none
SetEnv DOCKER_HOST=${dockerHost} PATH=${process.env.PATH}
`;
}

function clientSettings(folder: string): string {
  return `IdentityFile ${join(folder, 'client')}
IdentitiesOnly yes
UserKnownHostsFile ${join(folder, 'known')}
GlobalKnownHostsFile /dev/null
StrictHostKeyChecking yes
`;
}

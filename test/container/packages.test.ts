/**
 * docs/workflows/packages.yml by its own scripts and the real nfpm: Debian and RPM packages that are equal over two hosts, the
 * former installed in a container, the latter in a root of its own.
 */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { temporaryFolder } from '../bundle/support.ts';
import { docker } from '../support/docker.ts';
import { ensureGoProgram } from '../support/go-program.ts';
import { ensureStandIn } from '../support/kube-cross.ts';
import { projectRoot } from '../support/project.ts';
import { runScripts } from '../support/workflow-scripts.ts';
import { engine } from './support.ts';

const epoch = 1_767_323_045;
const names = ['kubeadm', 'kubectl', 'kubelet'] as const;
const architectures = ['amd64', 'arm64'] as const;

/** Needs Go 1.25. */
const nfpm = { package: 'github.com/goreleaser/nfpm/v2/cmd/nfpm', version: 'v2.45.2' };

/** What the recipe downloads, with programs that only say their names; another one lies beside them. */
async function downloaded(): Promise<string> {
  const folder = await temporaryFolder();
  const bin = join(folder, 'kubernetes/node/bin');
  mkdirSync(bin, { recursive: true });
  for (const arch of architectures) {
    for (const name of [...names, 'kube-proxy'])
      writeFileSync(join(bin, name), `#!/bin/sh\necho ${name} for ${arch}\n`, { mode: 0o755 });
    execFileSync('tar', ['-czf', `kubernetes-node-linux-${arch}.tar.gz`, 'kubernetes'], { cwd: folder });
  }
  const manifest = { sourceDateEpoch: epoch, stamp: { gitVersion: 'v1.36.0-rc.1+acme.2' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

interface Machine {
  readonly umask: number;
  readonly timezone: string;
  /** Words that start a program under another host name. */
  readonly before: readonly string[];
}

const machine: Machine = { umask: 0o022, timezone: 'UTC', before: [] };
const otherMachine: Machine = {
  umask: 0o077,
  timezone: 'Asia/Tokyo',
  before: ['unshare', '--uts', 'sh', '-c', 'hostname other; exec "$@"', 'sh'],
};

let folders: readonly [string, string];
before(async () => {
  folders = [await packed(machine), await packed(otherMachine)];
});

/** Returns the folder of the packages. */
async function packed({ umask, timezone, before }: Machine): Promise<string> {
  const usual = process.umask(umask);
  try {
    const folder = await downloaded();
    const path = `${dirname(await ensureGoProgram(nfpm))}:${process.env.PATH}`;
    const env = {
      PATH: path,
      TZ: timezone,
      HOME: folder,
      MAINTAINER: 'Acme <k8s@acme.example>',
      REVISION: '1',
    };
    await runScripts('packages.yml', ['Describe', 'Pack'], { cwd: folder, env, before });
    return join(folder, 'packages');
  } finally {
    process.umask(usual);
  }
}

test('the recipe installs the nfpm that it is tested with', () => {
  const recipe = readFileSync(join(projectRoot, 'docs/workflows/packages.yml'), 'utf8');
  assert.ok(recipe.includes(`go install ${nfpm.package}@${nfpm.version}\n`));
});

test('packages of kubelet, kubeadm and kubectl are equal over two hosts', async () => {
  const files = readdirSync(folders[0]).sort();
  assert.deepEqual(readdirSync(folders[1]).sort(), files);
  const expected = names.flatMap((name) => [
    ...architectures.map((arch) => `${name}_1.36.0~rc.1+acme.2-1_${arch}.deb`),
    ...['x86_64', 'aarch64'].map((arch) => `${name}-1.36.0~rc.1+acme.2-1.${arch}.rpm`),
  ]);
  assert.deepEqual(files, expected.sort());
  for (const file of files) {
    const [here, there] = folders.map((folder) => readFileSync(join(folder, file)));
    assert.ok(there && here?.equals(there), file);
  }
});

test('the Debian ones are installed in a container, with their dependencies and a unit that systemd would find', async () => {
  const script = `
    dpkg --install /packages/*_amd64.deb >&2
    for name in ${names.join(' ')}; do $name; dpkg --verify $name; done
    dpkg-query --show --showformat '\${Version} \${db:Status-Status}\\n' ${names.join(' ')}
    stat --format '%a %U %Y %n' /usr/bin/kubelet /usr/lib/systemd/system/kubelet.service /usr/lib/systemd/system/kubelet.service.d/*
  `;
  const mount = `--volume=${folders[0]}:/packages:ro`;
  const said = await docker(engine, [
    'run',
    '--rm',
    mount,
    await ensureStandIn(engine),
    'bash',
    '-ec',
    script,
  ]);
  const units = '/usr/lib/systemd/system/kubelet.service';
  assert.deepEqual(said.trimEnd().split('\n'), [
    ...names.map((name) => `${name} for amd64`),
    ...names.map(() => '1.36.0~rc.1+acme.2-1 installed'),
    `755 root ${epoch} /usr/bin/kubelet`,
    `644 root ${epoch} ${units}`,
    `644 root ${epoch} ${units}.d/10-kubeadm.conf`,
  ]);
});

test('the RPM ones are installed in a root of their own, and rpm finds all in order', async () => {
  const root = await temporaryFolder();
  const files = readdirSync(folders[0]).filter((file) => file.endsWith('.x86_64.rpm'));
  const rpm = (...args: readonly string[]) =>
    execFileSync('rpm', ['--root', root, ...args], { cwd: folders[0], encoding: 'utf8' });
  // Dependencies are Fedora's to have.
  rpm('--install', '--nodeps', ...files);
  assert.equal(rpm('--verify', '--nodeps', ...names), '');
  const said = rpm(
    '--query',
    '--queryformat',
    '%{NAME} %{VERSION}-%{RELEASE} %{BUILDHOST} %{BUILDTIME}\n',
    ...names,
  );
  assert.deepEqual(
    said.trimEnd().split('\n'),
    names.map((name) => `${name} 1.36.0~rc.1+acme.2-1 reproducible ${epoch}`),
  );
  assert.equal(execFileSync(join(root, 'usr/bin/kubectl'), { encoding: 'utf8' }), 'kubectl for amd64\n');
});

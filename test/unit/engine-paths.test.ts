/** In a container of the engine itself: which container it is, and how the engine knows what lies in it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asEngineKnows } from '../../src/container/engine-paths.ts';
import { containerIdIn } from '../../src/host/own-container.ts';

const id = '0f'.repeat(32);

/** Lines as the kernel writes them, shortened to what differs. */
const mountinfos: Readonly<Record<string, readonly [line: string, id: string | undefined]>> = {
  'of Docker': [
    `612 590 8:1 /var/lib/docker/containers/${id}/resolv.conf /etc/resolv.conf rw - ext4 /dev/sda1 rw`,
    id,
  ],
  'of Docker whose folder is a disk of its own': [
    `613 590 8:2 /containers/${id}/hostname /etc/hostname rw,relatime - xfs /dev/sdb rw`,
    id,
  ],
  'of podman': [
    `99 80 0:55 /containers/storage/overlay-containers/${id}/userdata/hosts /etc/hosts rw - tmpfs tmpfs rw`,
    id,
  ],
  'of Kubernetes': [
    '70 60 8:1 /var/lib/kubelet/pods/a-b/etc-hosts /etc/hosts rw - ext4 /dev/sda1 rw',
    undefined,
  ],
  'of a machine, in which containers run': [
    `71 60 0:70 / /var/lib/docker/containers/${id}/mounts/shm rw - tmpfs shm rw\n72 60 8:1 / / rw - ext4 /dev/sda1 rw`,
    undefined,
  ],
  'of a machine without any': ['', undefined],
};

for (const [name, [line, expected]] of Object.entries(mountinfos)) {
  test(`mounts ${name} tell ${expected ? 'the container' : 'of no container'}`, () =>
    assert.equal(containerIdIn(`20 1 0:5 / /proc rw - proc proc rw\n${line}\n`), expected));
}

const own = [
  { source: '/home/runner/_work', destination: '/__w' },
  { source: '/var/lib/docker/volumes/cache/_data', destination: '/__w/k/k/_output' },
  { source: '', destination: '/__w/m/tmp' },
  { source: '/disk, two', destination: '/data' },
];

const folders: Readonly<
  Record<string, readonly [folder: string, sources: Readonly<Record<string, string>>]>
> = {
  'below a mount': ['/__w/a/a', { '/home/runner/_work/a/a': '/t' }],
  'that is a mount': ['/data', { '/disk, two': '/t' }],
  'that holds another mount': [
    '/__w/k/k',
    { '/home/runner/_work/k/k': '/t', '/var/lib/docker/volumes/cache/_data': '/t/_output' },
  ],
  'in the inner of two mounts': ['/__w/k/k/_output/bin', { '/var/lib/docker/volumes/cache/_data/bin': '/t' }],
};

for (const [name, [folder, sources]] of Object.entries(folders)) {
  test(`a folder ${name} has the engine's path`, () => {
    const expected = Object.entries(sources).map(([source, target]) => ({ source, target, readonly: true }));
    const paths = asEngineKnows([{ source: folder, target: '/t', readonly: true }], own);
    assert.deepEqual(paths, { kind: 'known', mounts: expected });
  });
}

const unknown: Readonly<Record<string, readonly [folder: string, named: string]>> = {
  'of the container alone': ['/home/me', '/home/me'],
  'whose name only begins like a mount': ['/__workspace', '/__workspace'],
  'in memory': ['/__w/m/tmp/k', '/__w/m/tmp/k'],
  'with memory in it': ['/__w/m', '/__w/m/tmp'],
};

for (const [name, [folder, named]] of Object.entries(unknown)) {
  test(`a folder ${name} has none`, () => {
    const good = { source: '/data', target: '/d', readonly: false };
    const paths = asEngineKnows([good, { source: folder, target: '/t', readonly: false }], own);
    assert.deepEqual(paths, { kind: 'unknown', folder: named });
  });
}

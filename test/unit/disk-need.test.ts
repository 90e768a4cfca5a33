/** What a build is known to need of the disk: never more than it was seen to take, and each disk is asked for its part. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diskNeed } from '../../src/kubernetes/disk-need.ts';
import type { MakeCall, Packaging } from '../../src/kubernetes/make.ts';
import { gigabytesText } from '../../src/report/words.ts';
import { byDisk } from '../../src/setup/check-disk.ts';

const call: MakeCall = { arguments: ['all'], platforms: [] };
const seven = [
  'kube-apiserver',
  'kube-controller-manager',
  'kube-proxy',
  'kube-scheduler',
  'kubeadm',
  'kubectl',
  'kubelet',
];
const on = (platforms: readonly string[], names: readonly string[] = seven) =>
  platforms.flatMap((platform) => names.map((name) => `${platform}/${name}`));

const [server, two] = [['linux/amd64'], ['linux/amd64', 'linux/arm64']];
const packed = (serverPlatforms: readonly string[], kind: Packaging['kind'] = 'tarballs'): Packaging => ({
  kind,
  platforms: serverPlatforms,
  serverPlatforms,
});

interface Row {
  readonly binaries: readonly string[];
  readonly packaging?: Packaging;
  readonly built?: false;
  /** Megabytes: objects, binaries, packages. */
  readonly needs: readonly [number, number, number];
}

const rows: Readonly<Record<string, Row>> = {
  'kubectl, of v1.20.2 seen to take 411 and 40': {
    binaries: on(server, ['kubectl']),
    needs: [400, 40, 0],
  },
  'the seven of a node and its servers, of v1.20.2 seen to take 2900 together': {
    binaries: on(server),
    needs: [1650, 330, 0],
  },
  'the same for two platforms': { binaries: on(two), needs: [3300, 660, 0] },
  'kubectl for windows': { binaries: ['windows/amd64/kubectl.exe'], needs: [400, 40, 0] },
  'programs that nobody has measured': { binaries: on(server, ['e2e.test', 'mounter']), needs: [0, 0, 0] },
  'a name that only an object of the language has': {
    binaries: on(server, ['constructor']),
    needs: [0, 0, 0],
  },
  tests: { binaries: [], needs: [0, 0, 0] },
  'a release of one platform': { binaries: on(server), packaging: packed(server), needs: [1650, 330, 304] },
  'a release without servers': {
    binaries: on(['darwin/arm64'], ['kubectl']),
    packaging: packed([]),
    needs: [400, 40, 12],
  },
  'images alone': {
    binaries: on(server, ['kube-proxy']),
    packaging: packed(server, 'images'),
    needs: [200, 35, 35],
  },
  'packing what is there': {
    binaries: on(server),
    packaging: packed(server),
    built: false,
    needs: [0, 0, 304],
  },
};

for (const [name, { binaries, packaging, built = true, needs }] of Object.entries(rows)) {
  test(`the need of ${name}`, () => {
    const need = diskNeed({ calls: built ? [call] : [], binaries, packaging });
    assert.deepEqual(
      [need.objects, need.binaries, need.packages].map((bytes) => bytes / 1e6),
      needs,
    );
  });
}

test('what lies on one disk is asked of it together, and of another one apart', () => {
  const part = (folder: string, device: number, needed: number, free: number) => ({
    ...{ folder, device, needed, free },
  });
  const parts = [part('/a', 1, 2, 9), part('/b', 2, 3, 8), part('/c', 1, 4, 9)];
  assert.deepEqual(byDisk(parts), [part('/a', 1, 6, 9), part('/b', 2, 3, 8)]);
});

test('figures that are held against each other have digits enough', () => {
  assert.deepEqual([440e6, 9_994_000_000, 12_740_000_000].map(gigabytesText), [
    '0.44 GB',
    '9.99 GB',
    '12.7 GB',
  ]);
});

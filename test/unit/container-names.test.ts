/** Names of containers, images and volumes of a tree, and which of those that are there are stale. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ContainerNames,
  containerNames,
  containersOfHash,
  imagesOfHash,
  staleContainers,
  staleImages,
  staleVolumes,
  volumesOfHash,
} from '../../src/container/names.ts';

const container = {
  imageVersion: '5',
  crossRepository: 'registry.k8s.io/build-image/kube-cross',
  takesCrossImage: true,
  forwarded: [],
  filters: { into: [], out: [] },
  hidesGit: true,
};
const older = {
  generation: 'data-container',
  container,
  crossTag: 'v1.28.0-go1.21.7-bullseye.0',
} as const;
const newer = {
  generation: 'kube-cross',
  container: { ...container, imageVersion: '' },
  crossTag: 'v1.36.0-go1.26.0-bullseye.0',
} as const;

type Place = Parameters<typeof containerNames>[0];

/** What kube::build::short_hash of v1.20.2 gives of these. */
const hashes: readonly (readonly [Place, hash: string])[] = [
  [{ hostName: 'builder', root: '/src/kubernetes', branch: 'master' }, '5dcbd70ea2'],
  [{ hostName: 'builder', root: '/src/kubernetes', branch: '' }, '65947ae5ba'],
  [{ hostName: 'builder', root: '/srv/forks/kubernetes', branch: 'release-1.34' }, '55f2cae9c4'],
];

for (const [place, hash] of hashes) {
  test(`names of ${place.hostName}:${place.root}:${place.branch} hold the hash that build/common.sh makes`, () => {
    const version = '5-v1.28.0-go1.21.7-bullseye.0';
    assert.deepEqual(containerNames(place, older), {
      hash,
      version,
      build: `kube-build-${hash}-${version}`,
      rsync: `kube-rsync-${hash}-${version}`,
      data: `kube-build-data-${hash}-${version}`,
      volume: `kube-build-go-${hash}-${version}`,
      image: `kube-build:build-${hash}-${version}`,
    });
    assert.equal(containerNames(place, newer).build, `kube-build-${hash}-6`);
  });
}

const names = containerNames({ hostName: 'builder', root: '/src/kubernetes', branch: 'master' }, older);
const current = '5-v1.28.0-go1.21.7-bullseye.0';

interface Case {
  readonly name: string;
  readonly isOurs: boolean;
  readonly isStale: boolean;
}

function cases(
  rows: readonly (readonly [name: string, what: 'stale' | 'current' | 'foreign'])[],
): readonly Case[] {
  return rows.map(([name, what]) => ({ name, isOurs: what !== 'foreign', isStale: what === 'stale' }));
}

const containers = cases([
  [`kube-build-5dcbd70ea2-${current}`, 'current'],
  [`kube-rsync-5dcbd70ea2-${current}`, 'current'],
  [`kube-build-data-5dcbd70ea2-${current}`, 'current'],
  ['kube-build-5dcbd70ea2-6', 'stale'],
  ['kube-build-5dcbd70ea2', 'stale'],
  ['kube-rsync-5dcbd70ea2-5-v1.28.0-go1.21.8-bullseye.0', 'stale'],
  ['kube-build-data-5dcbd70ea2-4-v1.28.0-go1.21.7-bullseye.0', 'stale'],
  [`kube-build-5dcbd70ea2-${current}-probe`, 'stale'],
  [`kube-build-5dcbd70ea2-${current}1`, 'stale'],
  [`kube-build-65947ae5ba-${current}`, 'foreign'],
  ['kube-build-5dcbd70ea2f-4', 'foreign'],
  ['kube-build-data-5dcbd70ea2f', 'foreign'],
  ['my-kube-build-5dcbd70ea2-4', 'foreign'],
  ['kube-builder-5dcbd70ea2-4', 'foreign'],
  ['kube-build-data', 'foreign'],
]);

/** Tags of the repository kube-build. */
const images = cases([
  [`build-5dcbd70ea2-${current}`, 'current'],
  ['build-5dcbd70ea2-6-v1.28.0-go1.21.7-bullseye.0', 'stale'],
  [`build-5dcbd70ea2-${current}.1`, 'stale'],
  ['build-5dcbd70ea2', 'stale'],
  [`build-65947ae5ba-${current}`, 'foreign'],
  ['build-5dcbd70ea20-4', 'foreign'],
  ['latest', 'foreign'],
]);

const volumes = cases([
  [`kube-build-go-5dcbd70ea2-${current}`, 'current'],
  ['kube-build-go-5dcbd70ea2-4-v1.15.5-1', 'stale'],
  ['kube-build-go-65947ae5ba-4-v1.15.5-1', 'foreign'],
  ['kube-build-go-5dcbd70ea2a-4', 'foreign'],
  ['a-kube-build-go-5dcbd70ea2-4', 'foreign'],
]);

type Selection = (all: readonly string[], names: ContainerNames) => readonly string[];

const selections: readonly (readonly [
  string,
  readonly Case[],
  of: Selection,
  stale: Selection,
  prefix: string,
])[] = [
  ['containers', containers, containersOfHash, staleContainers, ''],
  ['images', images, imagesOfHash, staleImages, 'kube-build:'],
  ['volumes', volumes, volumesOfHash, staleVolumes, ''],
];

for (const [what, rows, ofHash, stale, prefix] of selections) {
  test(`${what} of another version of the same hash are stale, those of other hashes are never selected`, () => {
    const all = rows.map(({ name }) => name);
    const expected = (wanted: (row: Case) => boolean) => rows.filter(wanted).map(({ name }) => prefix + name);
    assert.deepEqual(
      ofHash(all, names),
      expected((row) => row.isOurs),
    );
    assert.deepEqual(
      stale(all, names),
      expected((row) => row.isStale),
    );
  });
}

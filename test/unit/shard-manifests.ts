/** What tests of merging have of each shard. */

import type { Manifest, ManifestTar } from '../../src/release/manifest.ts';
import type { ShardManifest } from '../../src/release/merge.ts';

export const stamp = {
  gitVersion: 'v1.36.1',
  gitCommit: 'a'.repeat(40),
  gitTreeState: 'clean',
  gitMajor: '1',
  gitMinor: '36',
  buildDate: '2026-01-02T03:04:05Z',
};

export function tar(name: string, digit = '0'): ManifestTar {
  return { name, size: 10, sha256: digit.repeat(64), sha512: digit.repeat(128), tarSha256: digit.repeat(64) };
}

export const repository = {
  commit: stamp.gitCommit,
  commitTime: 1_767_323_045,
  modified: false,
  moduleVersion: 'v1.36.1',
};
export const base = { image: 'registry.example/base:1', platform: 'linux/amd64', digest: 'sha256:1' };

export function manifestOf(architecture: string, change: Partial<Manifest> = {}): Manifest {
  return {
    target: 'release',
    platforms: [`linux/${architecture}`],
    stamp,
    epoch: 1_767_323_045,
    generation: 'kube-cross',
    repository,
    contradictions: [],
    toolchain: {
      builder: 'container',
      machine: 'linux/amd64',
      go: 'go1.26.0',
      goToolchain: '',
      kubeCross: 'registry.example/kube-cross@sha256:2',
      kubeCrossPlatform: 'linux/amd64 sha256:3',
      makeVariables: { GOLDFLAGS: '-w' },
      environment: { GOAMD64: 'v2' },
      encoder: 'kbuild-gzip 1',
      action: '0.1.0',
    },
    baseImages: [base],
    releaseTars: [
      tar('kubernetes.tar.gz'),
      tar(`kubernetes-client-linux-${architecture}.tar.gz`, architecture.at(-1)),
    ],
    images: [
      {
        name: 'kube-proxy',
        platform: `linux/${architecture}`,
        tags: ['a:1'],
        size: 5,
        sha256: '4'.repeat(64),
        configDigest: 'sha256:5',
        manifestDigest: 'sha256:7',
        manifestSize: 7,
      },
    ],
    binaries: [
      {
        platform: `linux/${architecture}`,
        name: 'kubectl',
        size: 3,
        sha256: '6'.repeat(64),
        settings: { CGO_ENABLED: '0', GOEXPERIMENT: '', GOFIPS140: '', tags: '' },
      },
    ],
    ...change,
  };
}

export const shard = (name: string, change: Partial<Manifest> = {}): ShardManifest => ({
  name: `${name}-a1`,
  manifest: manifestOf(name, change),
});

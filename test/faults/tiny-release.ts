/** A release of two platforms in some kilobytes, as its two shards, and what stands for a runner that puts them together. */

import { createHash } from 'node:crypto';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Host, StoredArtifact } from '../../src/host/host.ts';
import { redactor } from '../../src/host/secrets.ts';
import { terminalLog } from '../../src/host/terminal-log.ts';
import { loadAssembleInputs } from '../../src/inputs/assemble-inputs.ts';
import { parseGoRecord } from '../../src/inspect/go-record.ts';
import { checksumLines } from '../../src/release/content.ts';
import { type Manifest, type ManifestTar, renderManifest } from '../../src/release/manifest.ts';
import { renderRecord, type ShardRecord } from '../../src/release/shard-record.ts';
import { withEvidence } from '../support/evidence-files.ts';
import { type RawEntry, rawTar } from '../support/tar-builder.ts';
import { tinyProgram } from '../support/tiny-program.ts';

export type Files = Record<string, Buffer>;

const commit = 'a'.repeat(40);
const epoch = 1_767_323_045;
const repository = { commit, commitTime: epoch, modified: false, moduleVersion: 'v1.36.1' };
export const platforms = ['linux/amd64', 'linux/arm64'] as const;
export const nameOf = (platform: string) => `tiny-${platform.replace('/', '-')}`;

export const digestOf = (bytes: Buffer, algorithm: 'sha256' | 'sha512' = 'sha256') =>
  createHash(algorithm).update(bytes).digest('hex');

export function recordOf(platform: string): ShardRecord {
  return {
    artifact: nameOf(platform),
    attempt: 1,
    runner: 'runner',
    environment: 'github-hosted',
    time: '2026-01-02T03:04:05.000Z',
    seconds: 12,
    pulledBytes: 3_100_000_000,
    cache: 'none',
    repository,
  };
}

const goVersion = 'go1.26.0';
const buildDate = '2026-01-02T03:04:05Z';

const linesOf = (platform: string) => `path\tk8s.io/kubernetes/cmd/kubectl
mod\tk8s.io/kubernetes\tv1.36.1\t
dep\tgithub.com/spf13/cobra\tv1.8.1\th1:abc=
build\tCGO_ENABLED=0
build\tGOARCH=${platform.split('/')[1]}
`;

/** A kubectl, as far as it says what it is; the stamp may be another one. */
export function programOf(platform: string, gitCommit = commit): Buffer {
  return tinyProgram('elf64', {
    ...{ goVersion, lines: linesOf(platform), code: Buffer.from(`code of ${platform}`) },
    stamp: ['1', '36', 'v1.36.1', gitCommit, 'clean', buildDate],
  });
}

/** `padding` bytes that no compression makes smaller lie in the client tarball. */
export function shardFiles(platform: string, padding = 0): Files {
  const [program, image] = [programOf(platform), Buffer.from(`image of ${platform}`)];
  const pad = Buffer.concat(
    Array.from({ length: Math.ceil(padding / 32) }, (_, index) =>
      createHash('sha256').update(`${platform} ${index}`).digest(),
    ),
  );
  const name = platform.replace('/', '-');
  const tars = {
    'kubernetes.tar.gz': rawTar([
      { path: 'kubernetes/' },
      { path: 'kubernetes/version', content: 'v1.36.1\n' },
    ]),
    [`kubernetes-client-${name}.tar.gz`]: rawTar([
      { path: 'kubernetes/' },
      { path: 'kubernetes/client/bin/kubectl', content: program, mode: 0o755 },
      { path: 'kubernetes/padding', content: pad },
    ]),
    [`kubernetes-server-${name}.tar.gz`]: rawTar([
      { path: 'kubernetes/server/bin/kubectl', content: program, mode: 0o755 },
      { path: 'kubernetes/server/bin/kube-proxy.tar', content: image },
    ]),
  };
  const files: Files = {};
  const listed: ManifestTar[] = [];
  for (const [tar, bytes] of Object.entries(tars)) {
    const packed = gzipSync(bytes, { level: 1 });
    // As the packer has it, and not what effort it was.
    packed[8] = 0;
    files[tar] = packed;
    listed.push({ name: tar, ...figuresOf(packed), tarSha256: digestOf(bytes) });
  }
  files['manifest.json'] = Buffer.from(renderManifest(manifestOf(platform, listed, program, image)));
  files['shard.json'] = Buffer.from(renderRecord(recordOf(platform)));
  const records = new Map([[`${platform}/kubectl`, parseGoRecord(goVersion, linesOf(platform))]]);
  return withSumsAlone(withEvidence(files, records));
}

function figuresOf(bytes: Buffer) {
  return { size: bytes.length, sha256: digestOf(bytes), sha512: digestOf(bytes, 'sha512') };
}

function manifestOf(
  platform: string,
  releaseTars: readonly ManifestTar[],
  program: Buffer,
  image: Buffer,
): Manifest {
  const { sha512: _, ...ofProgram } = figuresOf(program);
  const { sha512: __, ...ofImage } = figuresOf(image);
  return {
    target: 'release',
    platforms: [platform],
    stamp: {
      gitVersion: 'v1.36.1',
      gitCommit: commit,
      gitTreeState: 'clean',
      gitMajor: '1',
      gitMinor: '36',
      buildDate,
    },
    epoch,
    generation: 'kube-cross',
    repository,
    contradictions: [],
    toolchain: {
      builder: 'container',
      machine: 'linux/amd64',
      go: goVersion,
      goToolchain: '',
      kubeCross: `registry.example/kube-cross@sha256:${'2'.repeat(64)}`,
      kubeCrossPlatform: 'linux/amd64',
      makeVariables: {},
      environment: {},
      encoder: 'kbuild-gzip 1',
      action: '0.1.0',
    },
    baseImages: [
      {
        image: 'registry.example/base:1',
        platform,
        digest: `registry.example/base@sha256:${'1'.repeat(64)}`,
      },
    ],
    releaseTars,
    images: [
      {
        ...{ name: 'kube-proxy', platform, tags: ['a:1'], ...ofImage },
        ...{ configDigest: `sha256:${'5'.repeat(64)}`, manifestDigest: `sha256:${'7'.repeat(64)}` },
        manifestSize: 7,
      },
    ],
    binaries: [
      {
        platform,
        name: 'kubectl',
        ...ofProgram,
        settings: { CGO_ENABLED: '0', GOEXPERIMENT: '', GOFIPS140: '', tags: '' },
      },
    ],
  };
}

/** With evidence and checksum files that go with what is there: whoever can upload can do this. */
export function withSums(given: Files): Files {
  return withSumsAlone(withEvidence(given));
}

/** With evidence that may say something else. */
export function withSumsAlone(files: Files): Files {
  const listed = Object.entries(files)
    .filter(([name]) => !/^SHA|^shard\.json$/.test(name))
    .map(([path, bytes]) => ({ path, sha256: digestOf(bytes), sha512: digestOf(bytes, 'sha512') }));
  return {
    ...files,
    SHA256SUMS: Buffer.from(checksumLines(listed, 'sha256')),
    SHA512SUMS: Buffer.from(checksumLines(listed, 'sha512')),
  };
}

/** Another tar in the place of one, with all digests right. */
export function withTar(files: Files, name: string, entries: readonly RawEntry[]): Files {
  const [tar, before] = [rawTar(entries), files[name] ?? Buffer.alloc(0)];
  const packed = gzipSync(tar);
  const manifest: { releaseTars: { name: string; tarSha256: string }[] } = JSON.parse(
    String(files['manifest.json']),
  );
  const said = manifest.releaseTars.find((it) => it.name === name);
  if (!said || before.length === 0) throw new Error(`there is no ${name}`);
  Object.assign(said, figuresOf(packed), { tarSha256: digestOf(tar) });
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  return withSums({ ...files, [name]: packed, 'manifest.json': Buffer.from(text) });
}

/** Artifacts that lie in a folder as zips by their names; each is fetched by a copy, as the client writes it. */
export async function storeIn(folder: string, zips: Readonly<Record<string, Buffer>>) {
  const stored: StoredArtifact[] = [];
  for (const [name, bytes] of Object.entries(zips)) {
    await writeFile(join(folder, `${name}.zip`), bytes);
    stored.push({ id: stored.length + 1, name, size: bytes.length, digest: '' });
  }
  return storeOf(folder, stored);
}

export function storeOf(folder: string, stored: readonly StoredArtifact[]) {
  return {
    list: async () => stored,
    fetch: async ({ name }: StoredArtifact, into: string) => {
      const file = join(into, `${name}.zip`);
      await copyFile(join(folder, `${name}.zip`), file);
      return { kind: 'fetched' as const, file };
    },
  };
}

export function hostOf(
  workspace: string,
  artifacts: Host['services']['artifacts'],
  said: (line: string) => void = () => {},
): Host {
  return {
    environment: { PATH: process.env.PATH ?? '' },
    log: terminalLog(said, redactor([])),
    cancel: new AbortController().signal,
    workspace,
    workingFolder: workspace,
    temporaryFolder: workspace,
    machine: { os: 'linux', architecture: 'amd64' },
    toolboxEntry: '',
    trigger: {
      tag: undefined,
      pullRequest: false,
      attempt: 1,
      cache: { name: '', ref: '', defaultBranch: '', isProtected: false },
    },
    runId: `test-${process.pid}`,
    now: Date.now,
    started: Date.now(),
    setOutputs: () => {},
    remember: () => {},
    services: { cache: undefined, upload: undefined, artifacts },
  };
}

/** What assemble reads of its inputs: all artifacts of ours, and nothing is uploaded. */
export const tinyInputs = loadAssembleInputs(
  (name) => (({ artifacts: 'tiny-*', upload: 'none' }) as Readonly<Record<string, string>>)[name] ?? '',
  {},
);

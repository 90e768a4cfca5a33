/** SBOMs and the predicate: they hold all that Go has recorded, obey their schemas, and follow from content alone. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { evidenceOf } from '../../src/evidence/evidence.ts';
import { compiledModule, type GoRecords } from '../../src/evidence/inventory.ts';
import { parseRecords } from '../../src/evidence/parse-cyclonedx.ts';
import { goPurl, recordedImage } from '../../src/evidence/purl.ts';
import { parseGoRecord } from '../../src/inspect/go-record.ts';
import { type Manifest, renderManifest, sorted } from '../../src/release/manifest.ts';
import { mergedManifest } from '../../src/release/merge.ts';
import { faultsOfSpdx } from '../support/spdx.ts';

const hex = (digit: string, length = 64) => digit.repeat(length);
const platforms = ['linux/amd64', 'linux/arm64'] as const;

const lines = (cgo: '0' | '1', platform: string) => `path\tk8s.io/kubernetes/cmd/kubelet
mod\tk8s.io/kubernetes\tv1.36.1\t
dep\tgithub.com/Azure/go-ansiterm\tv0.0.0-2023\th1:Azure=
dep\tgithub.com/onsi/ginkgo/v2\tv2.1.0+incompatible\t
=>\tgithub.com/fork/ginkgo/v2\tv2.1.1\th1:Fork=
dep\tk8s.io/api\tv0.0.0\t
=>\t./staging/src/k8s.io/api\t(devel)\t
dep\tk8s.io/client-go\t(devel)\t
build\t-tags=selinux,notest
build\tCGO_CFLAGS=
build\tCGO_ENABLED=${cgo}
build\tGOARCH=${platform.split('/')[1]}
`;

function manifestOf(its: readonly string[], change: Partial<Manifest['toolchain']> = {}): Manifest {
  return sorted({
    target: 'release',
    platforms: its,
    stamp: {
      ...{ gitVersion: 'v1.36.1+acme.1', gitCommit: hex('a', 40), gitTreeState: 'clean' },
      ...{ gitMajor: '1', gitMinor: '36', buildDate: '2026-01-02T03:04:05Z' },
    },
    epoch: 1_767_323_045,
    generation: 'kube-cross',
    repository: undefined,
    contradictions: [],
    toolchain: {
      ...{ builder: 'container', machine: 'linux/amd64', go: 'go1.26.0', kubeCrossPlatform: 'linux/amd64' },
      goToolchain:
        'golang.org/toolchain v0.0.1-go1.26.0.linux-amd64 h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
      kubeCross: `registry.example:5000/build/kube-cross@sha256:${hex('2')}`,
      ...{ makeVariables: { GOFLAGS: '-v' }, environment: { GOAMD64: 'v2', supplier: 'Acme' } },
      ...{ encoder: 'kbuild-gzip 1', action: '0.1.0', ...change },
    },
    baseImages: its.map((platform) => ({
      ...{ image: 'registry.example/base:1', platform },
      digest: `registry.example/base@sha256:${hex('1')}`,
    })),
    releaseTars: [
      { name: 'kubernetes.tar.gz', size: 3, sha256: hex('3'), sha512: hex('3', 128), tarSha256: hex('4') },
    ],
    images: its.map((platform) => ({
      ...{ name: 'kube-proxy', platform, tags: ['a:1', 'b:1'], size: 5, sha256: hex('5') },
      ...{ configDigest: `sha256:${hex('6')}`, manifestDigest: `sha256:${hex('8')}`, manifestSize: 8 },
    })),
    binaries: its.flatMap((platform) =>
      ['kubelet', 'kubectl', 'mounter'].map((name) => ({
        ...{ platform, name, size: 7, sha256: hex('7') },
        settings: { CGO_ENABLED: '', GOEXPERIMENT: '', GOFIPS140: '', tags: '' },
      })),
    ),
  });
}

/** Of `mounter` Go says nothing. */
function recordsOf(its: readonly string[]): GoRecords {
  return new Map(
    its.flatMap((platform) => [
      [`${platform}/kubelet`, parseGoRecord('go1.26.0 X:boringcrypto', lines('1', platform))] as const,
      [`${platform}/kubectl`, parseGoRecord('go1.26.0', lines('0', platform))] as const,
    ]),
  );
}

const evidence = (manifest = manifestOf(platforms), records = recordsOf(platforms)) =>
  new Map(evidenceOf(manifest, records).map(({ path, text }) => [path, text]));
const sbom = JSON.parse(evidence().get('sbom.cdx.json') ?? '');
const spdx = JSON.parse(evidence().get('sbom.spdx.json') ?? '');
const predicate = JSON.parse(evidence().get('provenance-predicate.json') ?? '');
const nothing: Manifest = {
  ...manifestOf([], { kubeCross: '', goToolchain: '', environment: {} }),
  releaseTars: [],
  stamp: {
    ...{ gitVersion: '', gitCommit: '', gitTreeState: '' },
    ...{ gitMajor: '', gitMinor: '', buildDate: '' },
  },
};

test('the SBOMs obey the schema of CycloneDX 1.6, and the rules of SPDX 2.3', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  for (const files of [evidence(), evidence(nothing, new Map())]) {
    assert.equal(await validator.validate(files.get('sbom.cdx.json') ?? ''), null);
    assert.deepEqual(faultsOfSpdx(files.get('sbom.spdx.json') ?? ''), []);
  }
  assert.notEqual(await validator.validate(JSON.stringify({ ...sbom, components: [{}] })), null);
  assert.notDeepEqual(faultsOfSpdx(JSON.stringify({ ...spdx, packages: [] })), []);
});

test('all that Go has recorded of programs is in the CycloneDX, and can be read back from it', () => {
  const records = recordsOf(platforms);
  const read = parseRecords(evidence().get('sbom.cdx.json') ?? '');
  const inOrder = (found: GoRecords) =>
    [...found].toSorted().map(([path, record]) => ({
      ...{ path, record },
      dependencies: record.dependencies.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
      settings: Object.entries(record.settings).sort(),
    }));
  assert.deepEqual(inOrder(read), inOrder(records));
});

test('one job and shards say the same', () => {
  const shards = platforms.map((platform) => ({
    ...{ name: platform, manifest: manifestOf([platform]) },
    records: parseRecords(evidence(manifestOf([platform]), recordsOf([platform])).get('sbom.cdx.json') ?? ''),
  }));
  for (const [first, second] of [shards, shards.toReversed()]) {
    assert.ok(first && second);
    const merged = new Map([...first.records, ...second.records]);
    assert.deepEqual(evidence(mergedManifest([first, second]), merged), evidence());
  }
});

test('serial number and namespace change with content, and with nothing else', () => {
  const other = evidence(manifestOf(platforms, { go: 'go1.26.0', environment: { supplier: 'Other' } }));
  const { serialNumber } = JSON.parse(other.get('sbom.cdx.json') ?? '');
  assert.notEqual(serialNumber, sbom.serialNumber);
  assert.notEqual(JSON.parse(other.get('sbom.spdx.json') ?? '').documentNamespace, spdx.documentNamespace);
  assert.match(serialNumber, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(sbom.metadata.timestamp, '2026-01-02T03:04:05Z');
  assert.deepEqual(evidence(), evidence());
});

type Component = Readonly<Record<string, unknown>>;
const component = (name: string): Component => {
  const found = sbom.components.find((it: Component) => it.name === name);
  assert.ok(found, name);
  return found;
};

test('a module that others stand in the place of is the pedigree of those', () => {
  const fork = component('github.com/fork/ginkgo/v2');
  assert.equal(fork.purl, 'pkg:golang/github.com/fork/ginkgo/v2@v2.1.1');
  assert.deepEqual(fork.pedigree, {
    ancestors: [
      {
        type: 'library',
        name: 'github.com/onsi/ginkgo/v2',
        version: 'v2.1.0+incompatible',
        purl: 'pkg:golang/github.com/onsi/ginkgo/v2@v2.1.0%2Bincompatible',
      },
    ],
  });
  const staging = component('k8s.io/api');
  assert.equal(staging.purl, 'pkg:golang/k8s.io/api');
  for (const it of [staging, component('k8s.io/client-go')])
    assert.deepEqual(it.pedigree, { commits: [{ uid: hex('a', 40) }] });
  assert.ok(!('pedigree' in component('github.com/Azure/go-ansiterm')));
});

test('what is not in the SBOM is said: libraries of C, programs of which Go says nothing, packages of images', () => {
  const of = (aggregate: string, list: string) =>
    sbom.compositions.flatMap((it: Record<string, string[]>) =>
      String(it.aggregate) === aggregate ? (it[list] ?? []) : [],
    );
  assert.deepEqual(of('complete', 'dependencies'), [
    'program:linux/amd64/kubectl',
    'program:linux/arm64/kubectl',
  ]);
  assert.deepEqual(of('incomplete', 'dependencies').length, 4);
  assert.deepEqual(of('incomplete', 'assemblies'), [
    ...platforms.map((it) => `image:${it}/kube-proxy`),
    ...platforms.map((it) => `base:registry.example/base:1 ${it}`),
    'kube-cross',
  ]);
});

test('the predicate says what was asked for, what was found, and of what it was made', () => {
  const { buildDefinition, runDetails } = predicate;
  assert.deepEqual(
    [buildDefinition.externalParameters.supplier, buildDefinition.internalParameters.environment],
    ['Acme', { GOAMD64: 'v2' }],
  );
  assert.deepEqual(
    buildDefinition.resolvedDependencies.map(({ name, digest }: Component) => [name, digest]),
    [
      ['source', { gitCommit: hex('a', 40) }],
      // The sum is that of nothing.
      ['go', { dirHash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' }],
      ['kube-cross', { sha256: hex('2') }],
      ['registry.example/base:1', { sha256: hex('1') }],
      ['registry.example/base:1', { sha256: hex('1') }],
    ],
  );
  assert.ok(!('metadata' in runDetails), 'no time and no run, which differ each time');
});

const purls: readonly (readonly [made: string | undefined, expected: string | undefined])[] = [
  [
    goPurl('github.com/Azure/x', 'v1.0.0+incompatible'),
    'pkg:golang/github.com/Azure/x@v1.0.0%2Bincompatible',
  ],
  [goPurl('stdlib', '1.26.0'), 'pkg:golang/stdlib@1.26.0'],
  [goPurl('k8s.io/api', ''), 'pkg:golang/k8s.io/api'],
  [
    recordedImage(`registry.example:5000/a/kube-cross@sha256:${hex('2')}`)?.purl,
    `pkg:oci/kube-cross@sha256:${hex('2')}?repository_url=registry.example:5000/a/kube-cross`,
  ],
  [recordedImage(`sha256:${hex('2')} (no registry digest)`)?.purl, undefined],
  [recordedImage(`sha256:${hex('2')} (no registry digest)`)?.sha256, hex('2')],
  [recordedImage('registry.example/a:1')?.sha256, undefined],
];

test('modules and images have the names that databases know them by', () => {
  for (const [made, expected] of purls) assert.equal(made, expected);
  const own = { path: 'k8s.io/client-go', version: '(devel)', sum: '' };
  assert.equal(compiledModule(own).version, '', 'a module of the workspace has the version of the tree');
});

test('evidence of another form has a manifest of another version, as promotion makes anew what earlier versions have made', () => {
  const { version } = JSON.parse(renderManifest(manifestOf(platforms)));
  const digest = createHash('sha256')
    .update([...evidence().values()].join(''))
    .digest('hex');
  assert.deepEqual(
    [version, digest],
    [2, '9131ad5636da474aea2674497dbe4292bf0d7cf2624b383c2a097f56fbb7434a'],
  );
});

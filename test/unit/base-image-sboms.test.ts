/** SBOMs that others publish of base images: what may be given, and how ours link to them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { evidenceOf } from '../../src/evidence/evidence.ts';
import { baseImageSbomsOf } from '../../src/inputs/base-image-sboms.ts';
import type { Problem } from '../../src/problem.ts';
import type { Manifest } from '../../src/release/manifest.ts';
import { faultsOfSpdx } from '../support/spdx.ts';

const sum = 'b'.repeat(64);
const base = 'registry.example:5000/base:1';
const address = 'https://registry.example/base.spdx.json';
const link = `${base}=${address}#sha256:${sum}`;

const inputs: readonly (readonly [words: readonly string[], problems: readonly RegExp[]])[] = [
  [[], []],
  [[link, `a/b@sha256:${sum}=http://a/#sha256:${sum}`], []],
  [[base], [/has "registry/]],
  [[`${base}=${address}`], [/has "registry/]],
  [[`${base}=file:///etc/passwd#sha256:${sum}`], [/has "registry/]],
  [[`${base}=https://me:word@x/#sha256:${sum}`], [/has "registry/]],
  [
    [`${link}0`, link, link],
    [/has "registry/, /a second one of that image/],
  ],
];

for (const [words, expected] of inputs) {
  test(`base-image-sboms of ${words.length} words like ${words[0] ?? 'none'} has ${expected.length} problems`, () => {
    const problems: Problem[] = [];
    const text = baseImageSbomsOf(words, problems);
    assert.equal(problems.length, expected.length, JSON.stringify(problems));
    for (const [index, problem] of expected.entries()) assert.match(problems[index]?.what ?? '', problem);
    assert.deepEqual(text.split(' ').filter(Boolean), [...words].sort());
  });
}

const platforms = ['linux/amd64', 'linux/arm64'];
const manifest: Manifest = {
  ...{ target: 'release', platforms, epoch: 1_767_323_045, generation: 'kube-cross', repository: undefined },
  stamp: {
    ...{ gitVersion: 'v1.36.1', gitCommit: 'a'.repeat(40), gitTreeState: 'clean' },
    ...{ gitMajor: '1', gitMinor: '36', buildDate: '2026-01-02T03:04:05Z' },
  },
  contradictions: [],
  toolchain: {
    ...{ builder: 'local', machine: 'linux/amd64', go: 'go1.26.0', goToolchain: '', kubeCross: '' },
    ...{ kubeCrossPlatform: '', encoder: '', action: '0.1.0', makeVariables: {} },
    environment: { 'base-image-sboms': `${link} other:1=${address}#sha256:${sum}` },
  },
  baseImages: [base, 'registry.example/none:1'].flatMap((image) =>
    platforms.map((platform) => ({ image, platform, digest: `${image.split(':')[0]}@sha256:${sum}` })),
  ),
  ...{ releaseTars: [], images: [], binaries: [] },
};

test('the SBOM of a base image is linked by address and sum, on every platform of it, and no other is', async () => {
  const files = new Map(evidenceOf(manifest, new Map()).map(({ path, text }) => [path, text]));
  const [cyclonedx, spdx] = [files.get('sbom.cdx.json') ?? '', files.get('sbom.spdx.json') ?? ''];
  const { components } = JSON.parse(cyclonedx);
  const linked = components.filter((it: object) => 'externalReferences' in it);
  assert.deepEqual(
    linked.map((it: Readonly<Record<string, unknown>>) => [it['bom-ref'], it.externalReferences]),
    platforms.map((platform) => [
      `base:${base} ${platform}`,
      [{ type: 'bom', url: address, hashes: [{ alg: 'SHA-256', content: sum }] }],
    ]),
  );
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  assert.equal(await validator.validate(cyclonedx), null);
  const { externalDocumentRefs: references, relationships } = JSON.parse(spdx);
  assert.equal(references.length, 1);
  assert.equal(references[0].spdxDocument, address);
  const described = relationships.filter(
    (it: Readonly<Record<string, string>>) => it.relationshipType === 'DESCRIBED_BY',
  );
  assert.equal(described.length, 2);
  assert.deepEqual(faultsOfSpdx(spdx), []);
  const { externalParameters, internalParameters } = JSON.parse(
    files.get('provenance-predicate.json') ?? '',
  ).buildDefinition;
  assert.match(externalParameters.baseImageSboms, /^registry\.example:5000/);
  assert.deepEqual(internalParameters.environment, {});
});

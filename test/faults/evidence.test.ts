/** Evidence that does not go with the programs it is published with: refused in a shard, and in a release that is promoted. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rawZip, zipOf } from '../support/zip-builder.ts';
import { type Change, inFile, inText, said, withProgram } from './forging.ts';
import { assertRefused, other, promoted } from './hostile-support.ts';
import { type Files, programOf, shardFiles, withSumsAlone } from './tiny-release.ts';

const ofNoCommit = (files: Files) =>
  Buffer.from(
    String(files['manifest.json']).replace(/"gitCommit": "a+"/, `"gitCommit": "${'0'.repeat(40)}"`),
  );

const changed: Readonly<Record<string, readonly [change: Change, says: RegExp]>> = {
  'an SBOM that names another program': [
    inFile('sbom.cdx.json', (text) => text.replaceAll('kubectl', 'kubeadm')),
    /its sbom\.cdx\.json does not go with its manifest\.json/,
  ],
  'an SBOM that is no JSON': [inFile('sbom.cdx.json', () => 'x'), /sbom\.cdx\.json does not go with/],
  'an SPDX that says less': [
    inFile('sbom.spdx.json', (text) => text.replace('DEPENDS_ON', 'OTHER')),
    /its sbom\.spdx\.json does not go with/,
  ],
  'a predicate of another commit': [
    inFile('provenance-predicate.json', (text) => text.replaceAll('a'.repeat(40), 'b'.repeat(40))),
    /its provenance-predicate\.json does not go with/,
  ],
  'an SBOM, an SPDX too, of another module than its program has': [
    inText('sbom.cdx.json', (text) => text.replaceAll('v1.8.1', 'v1.8.2')),
    /its sbom\.cdx\.json does not go with its manifest\.json and programs/,
  ],
  'a manifest of another commit than its program, and evidence that goes with it': [
    said('stamp.gitCommit', '0'.repeat(40)),
    /bin\/kubectl, which says of itself gitCommit "a+", and its manifest\.json "0+"/,
  ],
  'a manifest of another version than its program': [
    said('stamp.gitVersion', 'v1.36.2'),
    /kubectl, which says of itself gitVersion "v1\.36\.1", and its manifest\.json "v1\.36\.2"/,
  ],
  'a manifest of another tree state than its program': [
    said('stamp.gitTreeState', 'dirty'),
    /kubectl, which says of itself gitTreeState "clean"/,
  ],
  'a manifest of another date than its program': [
    said('stamp.buildDate', '2026-01-02T03:04:06Z'),
    /kubectl, which says of itself buildDate "2026-01-02T03:04:05Z"/,
  ],
  'a manifest of another Go than its program': [
    said('toolchain.go', 'go1.26.1'),
    /kubectl, which says of itself Go "go1\.26\.0"/,
  ],
  'a manifest of other settings than its program': [
    said('binaries.0.settings.CGO_ENABLED', '1'),
    /kubectl, which says of itself CGO_ENABLED "0"/,
  ],
  'a program that is damaged': [
    (files) => withProgram(files, programOf(other).subarray(0, 400)),
    /holds kubernetes\/client\/bin\/kubectl, which cannot be read: it is cut off or damaged/,
  ],
  'a program of another commit': [
    (files) => withProgram(files, programOf(other, 'b'.repeat(40))),
    /bin\/kubectl, which says of itself gitCommit "b+"/,
  ],
  'a predicate that says nothing': [
    inFile('provenance-predicate.json', () => '{}'),
    /its provenance-predicate\.json does not go with/,
  ],
  'a manifest of another commit, and nothing else': [
    (files) => withSumsAlone({ ...files, 'manifest.json': ofNoCommit(files) }),
    /kubectl, which says of itself gitCommit "a+", and its manifest\.json "0+"/,
  ],
  'an index with another image': [
    inFile('kube-proxy.index.json', (text) => text.replaceAll('7'.repeat(64), '8'.repeat(64))),
    /its kube-proxy\.index\.json does not go with/,
  ],
};

for (const [what, [change, says]] of Object.entries(changed)) {
  test(`a shard with ${what} is refused by name`, () =>
    assertRefused(rawZip(zipOf(change(shardFiles(other)))), says));
  test(`a release with ${what} is not promoted`, () =>
    assert.rejects(promoted(change(shardFiles(other))), says));
}

test('a release as it was made is promoted, also one that another version of the action has made', async () => {
  await promoted(shardFiles(other));
  await promoted(said('toolchain.action', '0.1.97')(shardFiles(other)));
});

test('what does not go with the manifest of another version of the action leads to that one', async () => {
  const files = said('toolchain.action', '0.1.97')(shardFiles(other));
  await assert.rejects(
    promoted(inFile('sbom.spdx.json', (text) => text.replace('DEPENDS_ON', 'OTHER'))(files)),
    /its sbom\.spdx\.json does not go with .* as kbuild-action 0\.1\.0 makes it: use 0\.1\.97, which has made this/,
  );
});

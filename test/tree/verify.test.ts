/** verify on a miniature release of several dates: all of it is reproduced, and nothing that was changed is. */

import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { before, test } from 'node:test';
import { verdictOf } from '../../src/verify/document.ts';
import { publish, runVerify, verdictsOf, verifiedTree } from './verify-support.ts';

const platforms = ['linux/amd64'];

/** As upstream's five groups of a cross build, each with the time at which it began. */
const groups = [
  ['cmd/kubeadm', 'cmd/kube-proxy'],
  ['cmd/kubelet'],
  ['cmd/kubectl', 'cmd/kubectl-convert'],
  ['test/conformance/image/go-runner'],
  ['cmd/kubemark'],
].map((what, index) => ({ date: 1_700_000_100 + index * 61, what, platforms }));

let tree = '';
let release = '';
before(async () => {
  tree = await verifiedTree();
  release = await publish(tree, groups);
});

test('a release of five dates is reproduced from its files and the tree alone', async () => {
  const report = await runVerify(tree, { reference: release });
  const names = groups.flatMap(({ what }) => what.map((it) => `bin/linux/amd64/${basename(it)}`)).sort();
  assert.deepEqual(verdictsOf(report), Object.fromEntries(names.map((name) => [name, 'reproduced'])));
  assert.equal(verdictOf(report.document), 'reproduced');
  assert.deepEqual(report.document.leftOut, ['SHA256SUMS']);
});

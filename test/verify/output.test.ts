/** Programs of trees that build without -trimpath depend on the folder that make writes to: releases and make have each their own. */

import assert from 'node:assert/strict';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepCompiled, warm } from '../support/compiled.ts';
import { runBash, temporaryFolder } from '../tree/support.ts';
import { runVerify, verdictsOf, verifiedTree, writeSums } from './support.ts';

test('a program is reproduced where it was built, be it of a release or of make', async () => {
  const tree = await verifiedTree('v1.28');
  const reference = await temporaryFolder();
  for (const output of ['dockerized', 'local'] as const) {
    await warm(tree, output);
    await runBash(tree, 'make all WHAT=cmd/kubectl KUBE_BUILD_PLATFORMS=linux/amd64 >&2', {
      KUBE_OUTPUT_SUBPATH: `_output/${output}`,
      SOURCE_DATE_EPOCH: '1700000100',
      GOENV: 'off',
    });
    await cp(join(tree, '_output', output, 'bin'), join(reference, output), { recursive: true });
    await keepCompiled(tree, output);
  }
  await writeSums(reference);
  const names = ['dockerized/linux/amd64/kubectl', 'local/linux/amd64/kubectl'];
  const [one, other] = await Promise.all(names.map((name) => readFile(join(reference, name))));
  assert.notDeepEqual(one, other);
  const report = await runVerify(tree, { reference });
  assert.deepEqual(verdictsOf(report), Object.fromEntries(names.map((name) => [name, 'reproduced'])));
  assert.equal(report.document.builds.length, 2);
});

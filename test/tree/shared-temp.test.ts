/** Two jobs of one machine with one RUNNER_TEMP and one artifact name, at the same time. */

import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { uploadResult } from '../../src/commands/deliver.ts';
import type { UploadRequest } from '../../src/host/host.ts';
import { loadInputs } from '../../src/inputs/inputs.ts';
import { outputPlaces } from '../../src/setup/places.ts';
import { until } from '../support/waiting.ts';
import { temporaryFolder, testHost } from './support.ts';

test('each job uploads what it has made, under the same name', async () => {
  const shared = await temporaryFolder();
  const packed: string[] = [];
  const uploaded = async (text: string) => {
    const root = await temporaryFolder();
    let content = '';
    const upload = async ({ name, files, root: top }: UploadRequest) => {
      assert.deepEqual(
        files.map((file) => basename(file)),
        ['mine.tar'],
      );
      assert.deepEqual(files, [join(top, 'mine.tar')]);
      packed.push(text);
      // Until the other has packed as well.
      await until(() => packed.length === 2);
      content = await readFile(files[0] ?? '', 'latin1');
      return { kind: 'uploaded' as const, artifact: { name, id: '1', url: '', digest: '', size: 0 } };
    };
    const plain = testHost(root, { temporaryFolder: shared });
    const host = { ...plain, runId: text, services: { ...plain.services, upload } };
    const given: Readonly<Record<string, string>> = { target: 'kubectl', 'artifact-name': 'mine' };
    const { inputs } = loadInputs((name) => given[name] ?? '', {}, 0);
    const stamp = {
      gitCommit: '',
      gitTreeState: 'clean',
      gitVersion: '',
      gitMajor: '',
      gitMinor: '',
      buildDate: '',
    } as const;
    const places = outputPlaces(root, inputs, stamp, text);
    await mkdir(places.output, { recursive: true });
    await writeFile(join(places.output, 'kubectl'), text);
    await uploadResult(host, {
      target: { kind: 'component', name: 'kubectl' },
      isPart: false,
      inputs: inputs.delivery,
      places,
      reports: '',
      epoch: 0,
      made: { cache: 'none', seconds: 0, pulledBytes: undefined, repository: undefined },
    });
    return content;
  };
  const [one, other] = await Promise.all([uploaded('one'), uploaded('other')]);
  assert.ok(one.includes('kubectl') && one.includes('one') && !one.includes('other'));
  assert.ok(other.includes('other'));
  assert.deepEqual(await readdir(shared), []);
});

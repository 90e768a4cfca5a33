/** References that are artifacts of a workflow run, by the unmodified client from the stand-in. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { DefaultArtifactClient } from '@actions/artifact';
import { fetchReference } from '../../src/commands/fetch-reference.ts';
import { artifactStore } from '../../src/host/artifact-service.ts';
import type { FetchedReference, Selection } from '../../src/verify/reference.ts';
import { type StandIn, startStandIn } from '../support/stand-in.ts';
import { testHost } from '../tree/support.ts';

const selection: Selection = {
  include: [],
  requested: [],
  targets: { server: [], node: [], client: ['cmd/kubectl'], test: [], testServer: [] },
  platforms: { server: [], node: [], client: ['linux/amd64'], test: [] },
};

let folder = '';
let standIn: StandIn;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-artifact-'));
  standIn = await startStandIn();
  Object.assign(process.env, standIn.environment, { GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder });
  const sum = createHash('sha256').update('a program').digest('hex');
  const files = { kubectl: 'a program', SHA256SUMS: `${sum}  kubectl\n`, 'notes.md': 'text' };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const paths = Object.keys(files).map((name) => join(folder, name));
  const client = new DefaultArtifactClient();
  await client.uploadArtifact('release', paths, folder);
  await client.uploadArtifact('plain', [join(folder, 'notes.md')], folder, { skipArchive: true });
});

after(async () => {
  await standIn.stop();
  await rm(folder, { recursive: true });
});

async function fetched(name: string): Promise<FetchedReference> {
  const work = await mkdtemp(join(folder, 'work-'));
  const host = {
    ...testHost(folder, {}),
    services: { cache: undefined, upload: undefined, artifacts: artifactStore },
  };
  const reference = { kind: 'artifact', name, runId: undefined } as const;
  return fetchReference(host, { reference, selection, token: '', keys: [], work });
}

test('an artifact of this run comes, is held against the sums in it, and the rest is said to be left out', async () => {
  const { files, leftOut, faults } = await fetched('release');
  assert.deepEqual(
    [files.map(({ name, why, sums }) => [name, why, sums.length]), leftOut, faults],
    [[['kubectl', '', 1]], ['notes.md'], []],
  );
  assert.equal(await readFile(files[0]?.path ?? '', 'utf8'), 'a program');
});

for (const [name, fault] of [
  ['other', /^the workflow run has no artifact named "other"$/],
  ['notes.md', /^the artifact "notes\.md" cannot be read: /],
] as const) {
  test(`an artifact named ${name} is a fault with a sentence of its own`, async () => {
    const { files, faults } = await fetched(name);
    assert.deepEqual(files, []);
    assert.match(faults.join('\n'), fault);
  });
}

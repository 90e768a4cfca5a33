/** script/demo: the main job on a miniature tree, through dist/, with the log, the outputs and the summary it makes. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeMiniatureRepository } from '../fixtures/miniature.ts';
import { startAction } from './mini-runner.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

const folder = await mkdtemp(join(tmpdir(), 'kbuild-demo-'));
try {
  const workspace = join(folder, 'kubernetes');
  await makeMiniatureRepository(workspace, { flavor: 'v1.36' });
  say('A miniature Kubernetes v1.36 tree is built with:\n');
  say(
    '  - uses: org/kbuild-action@v1\n    with:\n      builder: local\n      what: cmd/kubectl cmd/kubelet\n',
  );
  const action = await startAction({
    workspace,
    inputs: { builder: 'local', what: 'cmd/kubectl cmd/kubelet', platforms: 'linux/amd64 linux/arm64' },
  });
  action.onLine((line) => say(`  | ${line}`));
  const run = await action.finished;
  say('\nOutputs:\n');
  for (const [name, value] of Object.entries(run.outputs)) say(`  ${name}: ${value}`);
  say(`\nJob summary:\n\n${run.summary.replaceAll(/^/gm, '  ')}`);
  process.exitCode = run.exitCode ?? 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

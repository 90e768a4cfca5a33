/** build/copy-output.sh: what a container build has made, brought into the tree. */

import { join } from 'node:path';
import type { Host } from '../host/host.ts';
import type { ReadInput } from './input-table.ts';
import { loadInputs } from './inputs.ts';
import { openTree } from './open-tree.ts';

export async function copyOutput(host: Host, read: ReadInput): Promise<void> {
  const { inputs, problems } = loadInputs(read, host.environment, host.now() / 1000);
  const { root, outputSubpath } = await openTree(host, inputs, problems);
  host.log.line(
    `There is nothing to copy: a build with a bind mount writes into ${join(root, outputSubpath, 'bin')} itself`,
  );
}

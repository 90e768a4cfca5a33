/** build/copy-output.sh: what a container build has made, brought into the tree. */

import { join } from 'node:path';
import { copyLeftOutput } from '../container/copy-left-output.ts';
import type { Host } from '../host/host.ts';
import type { LoadedInputs } from '../inputs/inputs.ts';
import { containerRequest } from '../setup/open-builder.ts';
import { settle } from '../setup/prepare.ts';

/** Throws a KbuildError when there is no engine, or a build is running. */
export async function copyOutput(host: Host, loaded: LoadedInputs): Promise<void> {
  const wanted = await settle(host, loaded);
  const { root, outputSubpath } = wanted.opened;
  const isCopied = await copyLeftOutput(await containerRequest(host, wanted));
  if (isCopied) return;
  host.log.line(
    `There is nothing to copy: no data container is here, and a build with a bind mount writes into ${join(root, outputSubpath, 'bin')} itself`,
  );
}

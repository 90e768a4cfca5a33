/** build/shell.sh, and build/run.sh with a command that is no build of ours: in the container, by a person, in the foreground. */

import type { Host } from '../host/host.ts';
import { runInForeground } from '../host/process.ts';
import type { ReadInput } from './input-table.ts';
import { openContainerBuilder } from './open-builder.ts';
import { settle } from './prepare.ts';

/** Returns the command's own exit code. Throws a KbuildError when there is no container to run it in. */
export async function enter(
  host: Host,
  read: ReadInput,
  command: readonly string[],
  terminal: boolean,
): Promise<number> {
  const wanted = await settle(host, read);
  for (const warning of wanted.stamp.warnings) host.log.warning(warning);
  const builder = await openContainerBuilder(host, wanted);
  try {
    const call = builder.enter(command, terminal);
    return await runInForeground(
      {
        tool: call.tool,
        arguments: call.arguments,
        cwd: wanted.opened.root,
        env: call.env,
        cancel: host.cancel,
      },
      builder.end,
    );
  } finally {
    await builder.close();
  }
}

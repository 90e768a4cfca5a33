/** build/shell.sh, and build/run.sh with a command that is no build of ours: in the container, by a person, in the foreground. */

import { cancelled } from '../host/cancel.ts';
import type { Host } from '../host/host.ts';
import { runInForeground } from '../host/process.ts';
import type { LoadedInputs } from '../inputs/inputs.ts';
import { explainOwnCommand } from '../setup/environment-notes.ts';
import { openContainerBuilder } from '../setup/open-builder.ts';
import { settle } from '../setup/prepare.ts';

export interface Entry {
  readonly command: readonly string[];
  readonly terminal: boolean;
  /** Unless KUBE_RUN_COPY_OUTPUT says no, as build/run.sh has it and build/shell.sh has not. */
  readonly copies: boolean;
}

/** Returns the command's own exit code. Throws a KbuildError when there is no container to run it in. */
export async function enter(
  host: Host,
  loaded: LoadedInputs,
  { command, terminal, copies }: Entry,
): Promise<number> {
  const wanted = await settle(host, loaded);
  for (const warning of wanted.stamp.warnings) host.log.warning(warning);
  for (const note of explainOwnCommand(host, wanted.inputs, wanted.opened)) host.log.line(note);
  const builder = await openContainerBuilder(host, wanted);
  try {
    if (host.cancel.aborted) throw cancelled;
    const call = builder.enter(command, terminal);
    const code = await runInForeground(
      {
        tool: call.tool,
        arguments: call.arguments,
        cwd: wanted.opened.root,
        env: call.env,
        cancel: host.cancel,
        holds: builder.holds,
      },
      builder.end,
    );
    const copyOutput = /^[yY]$/.test(host.environment.KUBE_RUN_COPY_OUTPUT ?? 'y');
    if (code === 0 && copies && copyOutput) await builder.copyOut('output');
    return code;
  } finally {
    await builder.close();
  }
}

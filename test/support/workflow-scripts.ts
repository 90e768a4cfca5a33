/** Single scripts of docs/workflows, run as a runner runs them: for recipes whose other steps need GitHub. */

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from './project.ts';
import { parseWorkflow } from './workflow-faults.ts';

const run = promisify(execFile);

export interface ScriptPlace {
  readonly cwd: string;
  /** Over PATH. */
  readonly env: Readonly<Record<string, string>>;
  /** Words that start a program elsewhere, such as `unshare`. */
  readonly before?: readonly string[];
}

/** Steps by their names, one after the other. */
export async function runScripts(
  file: string,
  names: readonly string[],
  { cwd, env, before = [] }: ScriptPlace,
): Promise<void> {
  const { jobs } = parseWorkflow(readFileSync(join(projectRoot, 'docs/workflows', file), 'utf8'));
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
  for (const name of names) {
    const script = steps.find((step) => step.name === name)?.run;
    if (script === undefined) throw new Error(`${file} has no script ${name}`);
    const [program = '', ...args] = [...before, 'bash', '--noprofile', '--norc', '-e', '-c', script];
    await run(program, args, { cwd, env: { PATH: process.env.PATH, ...env } });
  }
}

/**
 * The environment of a local build: an allowlist. Tokens, inputs and file commands of the runner stay outside, and so
 * does everything else that Kubernetes' scripts, make and Go do not ask for (kubernetes/variables.ts).
 */

import type { MakeVariable } from '../kubernetes/make.ts';
import { passesLocally } from '../kubernetes/variable-rules.ts';

type Environment = Readonly<Record<string, string>>;

/**
 * What passes of `outside`, plus the user's make variables (Go reads them from the environment too) and our own
 * settings. `go env -w` files stay out (GOENV=off): they are the machine's, and the commit alone shall decide.
 */
export function buildEnvironment(
  outside: Environment,
  variables: readonly MakeVariable[],
  settings: Environment,
): Environment {
  const kept = Object.entries(outside).filter(([name]) => passesLocally(name));
  const given = variables.map(({ name, value }) => [name, value] as const);
  return { GOENV: 'off', ...Object.fromEntries(kept), ...Object.fromEntries(given), ...settings };
}

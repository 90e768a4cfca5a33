import type { Environment } from './process.ts';

/** This process's environment as plain data. */
export function definedEnvironment(): Environment {
  const defined = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(defined);
}

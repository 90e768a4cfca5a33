/** What of this machine's environment a question to git may see. */

import { withoutCredentials } from '../problem.ts';
import type { Environment } from './process.ts';

const needed = [
  'PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'SUDO_UID',
];

/**
 * A filter that a repository names may still run: it sees no token. Nor can GIT_DIR and its like mislead git. Of settings in
 * variables (GIT_CONFIG_COUNT) those pass by which the user trusts a repository of somebody else.
 */
export function gitEnvironment(env: Environment): Environment {
  const own = {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => needed.includes(name))),
    ...withoutRemotes,
  };
  const trusted = trustedFolders(env);
  if (trusted.length === 0) return own;
  const pairs = trusted.flatMap((value, index) => [
    [`GIT_CONFIG_KEY_${index}`, 'safe.directory'] as const,
    [`GIT_CONFIG_VALUE_${index}`, value] as const,
  ]);
  return { ...own, GIT_CONFIG_COUNT: String(trusted.length), ...Object.fromEntries(pairs) };
}

/** A partial clone fetches what a question needs and it lacks: by no protocol, in git of any age. */
const withoutRemotes = { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' };

/** What git said, in one line, without passwords that addresses of remotes hold. */
export function gitWords(said: string): string {
  const lines = said.split('\n').map((line) => line.trim());
  return withoutCredentials(lines.filter((line) => line !== '').join(' '));
}

function trustedFolders(env: Environment): readonly string[] {
  const count = /^[0-9]{1,3}$/.test(env.GIT_CONFIG_COUNT ?? '') ? Number(env.GIT_CONFIG_COUNT) : 0;
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => env[`GIT_CONFIG_KEY_${index}`]?.toLowerCase() === 'safe.directory')
    .map((index) => env[`GIT_CONFIG_VALUE_${index}`] ?? '');
}

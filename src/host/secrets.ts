/** Credentials inside addresses of the environment (proxies, GOPROXY), which a build may print. */

import type { Environment } from './process.ts';

const addresses = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'http_proxy',
  'https_proxy',
  'all_proxy',
  'GOPROXY',
  'GOAUTH',
];

/** Whole addresses and their passwords, encoded and decoded; what the runner shall mask. */
export function secretsIn(environment: Environment): readonly string[] {
  const found = addresses.flatMap((name) => (environment[name] ?? '').split(/[,|\s]+/)).flatMap(secretsOf);
  return [...new Set(found)].filter((secret) => secret.length > 2);
}

function secretsOf(address: string): readonly string[] {
  const [, userInfo = ''] = /^(?:[a-z0-9+.-]+:\/\/)?([^/]+)@/i.exec(address) ?? [];
  if (userInfo === '') return [];
  const password = userInfo.slice(userInfo.indexOf(':') + 1);
  return [address, userInfo, password, decoded(password)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

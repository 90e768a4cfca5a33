/** Credentials inside addresses (proxies, GOPROXY), which a build may print: every spelling of them, and their removal. */

import { credentialsIn, quoteCut, quotedSigns } from '../problem.ts';
import { cutMark } from './lines.ts';
import type { Environment } from './process.ts';

const addresses = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'http_proxy',
  'https_proxy',
  'all_proxy',
  'KUBERNETES_HTTP_PROXY',
  'KUBERNETES_HTTPS_PROXY',
  'GOAUTH',
];

/** Longest first. `more` are addresses that were not given by the environment. What the runner shall mask. */
export function secretsIn(environment: Environment, more: readonly string[] = []): readonly string[] {
  const given = [...addresses.map((name) => environment[name] ?? ''), ...more];
  // Of these it alone is a list; a proxy's password may hold its separators.
  const listed = (environment.GOPROXY ?? '').split(/[,|]/);
  const found = [...given, ...listed].flatMap((value) => [
    ...credentialsIn(value).flatMap(secretsOf),
    ...value.split(/\s+/).flatMap(secretsOfAddress),
  ]);
  return [...new Set(found)].filter((secret) => secret.length > 2).sort((a, b) => b.length - a.length);
}

/** Puts three stars where a secret was, or the beginning of one that was cut. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  return (text) =>
    secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), withoutCutSecrets(text, secrets));
}

const endOfQuote = `${quoteCut}"`;

/** What is quoted, and each long line, was cut before anybody looked for secrets in it. */
function withoutCutSecrets(text: string, secrets: readonly string[]): string {
  const lines = beforeEach(text, cutMark, (part) => withoutBegun(part, secrets));
  return beforeEach(lines, endOfQuote, (part) =>
    part.length < quotedSigns ? part : withoutBegun(part, secrets),
  );
}

function beforeEach(text: string, mark: string, change: (part: string) => string): string {
  const parts = text.split(mark);
  const last = parts.pop() ?? '';
  return [...parts.map(change), last].join(mark);
}

/** Fewer signs tell nothing, and begin much else. */
const fewestSigns = 4;

function withoutBegun(text: string, secrets: readonly string[]): string {
  const longest = Math.max(0, ...secrets.map(({ length }) => length));
  for (let start = Math.max(0, text.length - longest); start <= text.length - fewestSigns; start++) {
    const end = text.slice(start);
    if (secrets.some((secret) => secret.startsWith(end))) return `${text.slice(0, start)}***`;
  }
  return text;
}

/** A proxy may be named without a scheme. */
function secretsOfAddress(address: string): readonly string[] {
  const [, userInfo = ''] = /^(?:[a-z0-9+.-]+:\/\/)?([^/]+)@/i.exec(address) ?? [];
  return userInfo === '' ? [] : [address, ...secretsOf(userInfo)];
}

function secretsOf(userInfo: string): readonly string[] {
  const cut = userInfo.indexOf(':');
  const user = userInfo.slice(0, Math.max(cut, 0));
  const password = userInfo.slice(cut + 1);
  const plain = decoded(password);
  const passwords = [...decodings(password), decoded(plain)];
  return [
    userInfo,
    decoded(userInfo),
    ...passwords,
    ...escapings(plain),
    // As a part of an address inside another one, which docker prints when a build is refused.
    ...escapings(password),
    ...quotings(plain),
    // As programs send it in Proxy-Authorization; some decode only a part of it, or nothing.
    ...[user, decoded(user)].flatMap((name) =>
      passwords.flatMap((secret) => base64(cut < 0 ? secret : `${name}:${secret}`)),
    ),
  ];
}

/** With and without padding, for addresses, escaped, and as much of it as is the same whatever follows, such as a line break. */
function base64(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const certain = Math.floor((bytes.length * 8) / 6);
  const padded = bytes.toString('base64');
  const plain = [padded.replaceAll('=', ''), bytes.toString('base64url')];
  return [padded, encodeURIComponent(padded), ...plain, ...plain.map((it) => it.slice(0, certain))];
}

/** More kinds of escapes than these are decoded all, or one of them, or all but one. */
const mostKinds = 4;

/** With each choice of its kinds of escapes decoded: programs decode what their place of an address lets stand. */
function decodings(text: string): readonly string[] {
  const kinds = [...new Set(text.match(/%[0-7][0-9a-f]|(?:%[89a-f][0-9a-f])+/gi) ?? [])];
  const decode = (rest: string, kind: string) => rest.replaceAll(kind, () => decoded(kind));
  if (kinds.length <= mostKinds) {
    return kinds.reduce((found, kind) => found.flatMap((it) => [it, decode(it, kind)]), [text]);
  }
  const allBut = (left: string) => kinds.filter((kind) => kind !== left).reduce(decode, text);
  return [text, decoded(text), ...kinds.flatMap((kind) => [decode(text, kind), allBut(kind)])];
}

/** As JavaScript, Go and Python escape it, with hex digits in both cases. */
function escapings(text: string): readonly string[] {
  const script = encodeURIComponent(text);
  const all = script.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const go = all.replace(/%(?:24|26|2B|2C|3B|3D)/g, decodeURIComponent);
  const python = all.replaceAll('%2F', '/');
  const lower = (escaped: string) => escaped.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase());
  return [script, all, go, python].flatMap((escaped) => [escaped, lower(escaped)]);
}

/** In a text of JSON, as JavaScript and as Go write it, and in single quotes, as a shell traces its commands (`set -x`). */
function quotings(text: string): readonly string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const go = json.replace(/[&<>]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  return [json, go, text.replaceAll("'", "'\\''")];
}

/** Escapes that are none stay as they are, as with curl. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    const bytes = Buffer.from(escapes.replaceAll('%', ''), 'hex');
    const plain = bytes.toString();
    return Buffer.from(plain).equals(bytes) ? plain : escapes;
  });
}

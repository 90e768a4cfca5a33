/** Downloads what a release has of the programs that are wanted, with the sums beside them. */

import type { Host } from '../host/host.ts';
import { fieldsOf, objectsIn, parsedJson, stringOf } from '../json.ts';
import { quote } from '../problem.ts';
import { archiveRules } from '../release/archive-rules.ts';
import {
  besideSums,
  broken,
  type FetchedFiles,
  isBeside,
  isChoice,
  isWanted,
  isWantedArchive,
  isWantedWhole,
  type PublishedFile,
  type Reference,
  type ReferenceRequest,
  type Selection,
} from '../verify/reference.ts';
import { type KnownSum, type KnownSums, knownSums, sumsByPath } from '../verify/signature.ts';
import { type Algorithm, algorithmOfSums } from '../verify/sums.ts';
import { type Remote, remoteOf, whyOf } from './remote-files.ts';

/** Kubernetes' own layout: checksum files at the top, and what they list below it; or one file. */
export async function fetchRelease(
  host: Host,
  request: ReferenceRequest,
  address: string,
): Promise<FetchedFiles> {
  const remote = remoteOf(host, request.work, {});
  const found: KnownSums[] = [];
  for (const [name, algorithm] of [
    ['SHA256SUMS', 'sha256'],
    ['SHA512SUMS', 'sha512'],
  ] as const) {
    const text = await remote.text(`${address}/${name}`, name);
    if (text.kind === 'failed') return broken(`${name} cannot be used: ${text.why}`);
    if (text.kind !== 'text') continue;
    const signature = await signatureAt(remote, request, `${address}/${name}.sig`, name);
    found.push(await knownSums({ name, text: text.text, algorithm, signature }, request.keys));
  }
  const { listed, faults } = together(found);
  if (listed.length === 0 && faults.length === 0) return fetchOne(remote, request, address);
  return fetchListed(remote, request, { listed, faults, addressOf: (path) => `${address}/${path}` });
}

/** Only where there are keys to check it by; it comes to lie beside its file. */
async function signatureAt(
  remote: Remote,
  { keys }: ReferenceRequest,
  address: string,
  of: string,
): Promise<string | undefined> {
  if (keys.length === 0) return undefined;
  const text = await remote.text(address, `${of}.sig`);
  return text.kind === 'text' ? text.text : undefined;
}

async function fetchOne(remote: Remote, request: ReferenceRequest, address: string): Promise<FetchedFiles> {
  const name = nameIn(address);
  const isName = archiveRules().faultOf({ path: name, kind: 'file', target: '' }) === undefined;
  const to = isName ? name : 'file';
  const result = await remote.file(address, to);
  if (result.kind === 'absent')
    return broken(
      `there is no release at ${address}: it has neither SHA256SUMS nor SHA512SUMS, and is no file`,
    );
  const why = whyOf(result);
  if (why !== '') return broken(why);
  const sumAt = (algorithm: Algorithm) => remote.text(`${address}.${algorithm}`, `${to}.${algorithm}`);
  const beside = besideSums(to, { sha256: await sumAt('sha256'), sha512: await sumAt('sha512') });
  await signatureAt(remote, request, `${address}.sig`, to);
  return { files: [{ name, path: remote.place(to), ...beside }], leftOut: [], faults: [] };
}

/** As it stands there where its escapes are none. */
function nameIn(address: string): string {
  const name = address.slice(address.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

interface Listing {
  readonly listed: readonly KnownSum[];
  readonly faults: readonly string[];
  readonly addressOf: (path: string) => string;
}

async function fetchListed(
  remote: Remote,
  { selection }: ReferenceRequest,
  { listed, faults, addressOf }: Listing,
): Promise<FetchedFiles> {
  const sumsOf = sumsByPath(listed);
  const names = [...sumsOf.keys()].sort();
  const files: PublishedFile[] = [];
  const looked = new Set(lookedAt(names, selection));
  for (const name of looked) {
    const result = await remote.file(addressOf(name), name);
    const why =
      result.kind === 'absent' ? 'the checksum file lists it, and the server has it not' : whyOf(result);
    const sums = sumsOf.get(name) ?? [];
    files.push({ name, path: why === '' ? remote.place(name) : undefined, sums, why });
  }
  const leftOut = names.filter((name) => !looked.has(name) && !isBeside(name, sumsOf));
  return { files, leftOut, faults };
}

/** Of a choice of programs archives only come where these do not lie there plainly. */
function lookedAt(names: readonly string[], selection: Selection): readonly string[] {
  const plain = names.filter((name) => isWanted(name, selection));
  if (!isChoice(selection))
    return names.filter((name) => isWanted(name, selection) || isWantedWhole(name, selection));
  return plain.length > 0 ? plain : names.filter((name) => isWantedArchive(name, selection));
}

/** Assets lie side by side, and GitHub says their digests. */
export async function fetchGitHubRelease(
  host: Host,
  request: ReferenceRequest,
  reference: GitHubRelease,
): Promise<FetchedFiles> {
  const found = await gitHubAssets(host, request, reference);
  if (found.kind === 'fault') return broken(found.fault);
  const { assets, api, authorization } = found;
  const addresses = new Map(
    assets.filter((it) => isSafe(it, api)).map(({ name, address }) => [name, address]),
  );
  const remote = remoteOf(host, request.work, { ...authorization, accept: 'application/octet-stream' });
  const sums = await sumsOfAssets(remote, request, addresses);
  const listed = assets.flatMap(({ name, digest }) =>
    digest === undefined ? [] : [{ path: name, algorithm: 'sha256' as const, hex: digest, isSigned: false }],
  );
  const known = [...listed, ...sums.listed].filter(({ path }) => addresses.has(path));
  if (addresses.size === 0)
    return broken(`the release ${quote(reference.tag)} of ${reference.repository} has no files`);
  return fetchListed(remote, request, {
    listed: known,
    faults: sums.faults,
    addressOf: (path) => addresses.get(path) ?? '',
  });
}

export type GitHubRelease = Extract<Reference, { kind: 'github-release' }>;

interface Asset {
  readonly name: string;
  /** Another one after each upload. */
  readonly address: string;
  /** sha256, hexadecimal. */
  readonly digest: string | undefined;
}

export type GitHubAssets =
  | {
      readonly kind: 'assets';
      readonly assets: readonly Asset[];
      readonly api: string;
      readonly authorization: Readonly<Record<string, string>>;
    }
  /** A sentence without a full stop. */
  | { readonly kind: 'fault'; readonly fault: string };

/** `work` is a folder of ours. */
export async function gitHubAssets(
  host: Host,
  { work, token }: Pick<ReferenceRequest, 'work' | 'token'>,
  { server, repository, tag }: GitHubRelease,
): Promise<GitHubAssets> {
  const fault = (text: string) => ({ kind: 'fault', fault: text }) as const;
  const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_API_URL = 'https://api.github.com' } =
    host.environment;
  const isKnown = new URL(GITHUB_SERVER_URL).origin === server;
  if (!isKnown && server !== 'https://github.com')
    return fault(`${server} is not the GitHub of this workflow, and kbuild knows no address of its API`);
  const api = isKnown ? GITHUB_API_URL : 'https://api.github.com';
  // The token is that of the workflow's own GitHub.
  const isTold = isKnown && token !== '';
  const authorization = isTold ? { authorization: `Bearer ${token}` } : {};
  const asked = remoteOf(host, work, { ...authorization, accept: 'application/vnd.github+json' });
  const answer = await asked.text(
    `${api}/repos/${repository}/releases/tags/${encodeURIComponent(tag)}`,
    'release.json',
  );
  if (answer.kind === 'absent') return fault(`${repository} has no release of the tag ${quote(tag)}`);
  if (answer.kind === 'failed') return fault(`the list of its files cannot be used: ${answer.why}`);
  const assets = objectsIn(fieldsOf(parsedJson(answer.text)).assets).map((it) => ({
    name: stringOf(it.name),
    address: stringOf(it.url),
    digest: /^sha256:([0-9a-f]{64})$/.exec(stringOf(it.digest))?.[1],
  }));
  return { kind: 'assets', assets, api, authorization };
}

function isSafe(
  { name, address }: { readonly name: string; readonly address: string },
  api: string,
): boolean {
  return (
    /^[A-Za-z0-9._+@-]+$/.test(name) &&
    !/^\.+$/.test(name) &&
    URL.canParse(address) &&
    new URL(address).origin === new URL(api).origin
  );
}

async function sumsOfAssets(
  remote: Remote,
  request: ReferenceRequest,
  addresses: ReadonlyMap<string, string>,
): Promise<Pick<Listing, 'listed' | 'faults'>> {
  const found: KnownSums[] = [];
  for (const [name, address] of addresses) {
    const algorithm = algorithmOfSums(name);
    if (algorithm === undefined) continue;
    const text = await remote.text(address, name);
    if (text.kind !== 'text') {
      const why = text.kind === 'failed' ? text.why : 'the server has it not';
      found.push({ listed: [], faults: [`${name} cannot be used: ${why}`] });
      continue;
    }
    const signed = addresses.get(`${name}.sig`);
    const signature = signed === undefined ? undefined : await signatureAt(remote, request, signed, name);
    found.push(await knownSums({ name, text: text.text, algorithm, signature }, request.keys));
  }
  return together(found);
}

/** An argument of `push` for each would be more than a call can have. */
function together(found: readonly KnownSums[]): KnownSums {
  return { listed: found.flatMap((it) => it.listed), faults: found.flatMap((it) => it.faults) };
}

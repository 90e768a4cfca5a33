/**
 * The Actions cache by the unmodified @actions/cache, loaded only when it is used. The client says the same of a miss and
 * of a failure, so it is asked before and after, and its words are read.
 */

import { packingFrom, unpackingInto } from './cache-client.ts';
import type { CacheAnswer, CacheRequest, CacheSaved, CacheService } from './host.ts';
import { ofLibrary } from './stray-errors.ts';

/** A stuck segment becomes a miss. */
const segmentTimeoutMilliseconds = 120_000;

/** `toolboxEntry` is the program behind the tar that unpacks. */
export function actionsCache(toolboxEntry: string): CacheService {
  return { restore: (request) => restore(request, toolboxEntry), save };
}

async function restore(
  { path, key, prefixes, stage }: CacheRequest,
  toolboxEntry: string,
): Promise<CacheAnswer> {
  const { restoreCache } = await import('@actions/cache');
  const found = await listening(() => restoreCache([path], key, [...prefixes], { lookupOnly: true }));
  if (found.result === undefined) {
    if (found.said === '') return { kind: 'miss' };
    const denied = denialIn(found.said, 'read');
    return denied === undefined ? { kind: 'failed', why: found.said } : { kind: 'denied', why: denied };
  }
  const options = { segmentTimeoutInMs: segmentTimeoutMilliseconds };
  const { result: got, refusal } = await unpackingInto({ stage, path, toolboxEntry }, () =>
    listening(() => restoreCache([path], key, [...prefixes], options)),
  );
  if (refusal !== undefined) return { kind: 'refused', key: found.result, why: refusal };
  if (got.result !== undefined) return { kind: 'hit', key: got.result };
  return {
    kind: 'failed',
    why: got.said || `${found.result} was there a moment ago and could not be fetched`,
  };
}

async function save({ path, key, stage }: Omit<CacheRequest, 'prefixes'>): Promise<CacheSaved> {
  const { restoreCache, saveCache } = await import('@actions/cache');
  const lookUp = () => listening(() => restoreCache([path], key, [], { lookupOnly: true }));
  const there = await lookUp();
  if (there.result === key) return { kind: 'exists' };
  // Half a minute of attempts is enough; packing, saving and looking again would take three more.
  if (there.said !== '' && denialIn(there.said, 'read') === undefined) {
    return { kind: 'failed', why: there.said };
  }
  const saved = await packingFrom(stage, () => listening(() => saveCache([path], key)));
  if (saved.result !== undefined && saved.result !== -1) return { kind: 'saved', bytes: sizeIn(saved.lines) };
  const denied = denialIn(saved.said, 'write');
  if (denied !== undefined) return { kind: 'denied', why: denied };
  const after = await lookUp();
  if (after.result === key || (isBlind(after) && isTaken(saved))) return { kind: 'exists' };
  return {
    kind: 'failed',
    why: saved.said || (remarkIn(saved.lines) ?? 'the service took nothing, and does not say why'),
  };
}

/** What the service itself says, without the key and the names of calls that the client puts before it. */
function denialIn(said: string, what: 'read' | 'write'): string | undefined {
  const start = said.indexOf(`cache ${what} denied`);
  return start < 0 ? undefined : said.slice(start);
}

/** Neither by the workflow's cache-mode nor by the token's scope may this run look. */
function isBlind({ lines }: Heard<unknown>): boolean {
  return lines.some((line) => /does not permit reads|cache read denied:/.test(line));
}

/** Only a debug line says that the service has an entry of this key already. */
function isTaken({ lines }: Heard<unknown>): boolean {
  return lines.some((line) => /^::debug::Failed to reserve cache: .*\(409\)/.test(line));
}

interface Heard<T> {
  readonly result: T | undefined;
  /** Warnings and errors of the client, as one text; empty when it has none. */
  readonly said: string;
  readonly lines: readonly string[];
}

/** The client prints its reasons as workflow commands: they are read here, and neither shown as annotations nor lost. */
async function listening<T>(work: () => Promise<T>): Promise<Heard<T>> {
  const lines: string[] = [];
  const write = process.stdout.write;
  process.stdout.write = (chunk: string | Uint8Array) => {
    const said = String(chunk).split('\n');
    lines.push(...said);
    // Addresses with signatures are still to be masked.
    for (const line of said) if (line.startsWith('::add-mask::')) write.call(process.stdout, `${line}\n`);
    return true;
  };
  let thrown = '';
  let result: T | undefined;
  try {
    result = await ofLibrary(work);
  } catch (error) {
    thrown = error instanceof Error ? error.message : String(error);
  } finally {
    process.stdout.write = write;
  }
  const warnings = lines.flatMap((line) => /^::(?:warning|error)[^:]*::(.*)$/.exec(line)?.[1] ?? []);
  return { result, said: [...warnings.map(decoded), thrown].filter((it) => it !== '').join(' '), lines };
}

/** As workflow commands write line breaks and percent signs. */
function decoded(text: string): string {
  return text.replaceAll(/%0A|%0D/g, ' ').replaceAll('%25', '%');
}

/** A service that is down, and a job that is quicker, are only a remark to the client. */
function remarkIn(lines: readonly string[]): string | undefined {
  return lines.flatMap((line) => /^Failed to save: (.*)$/.exec(line)?.[1] ?? []).at(-1);
}

/** Only a debug line says it, which is always written and shown on demand. */
function sizeIn(lines: readonly string[]): number {
  return Number(lines.flatMap((line) => /^::debug::File Size: ([0-9]+)$/.exec(line)?.[1] ?? []).at(-1) ?? 0);
}

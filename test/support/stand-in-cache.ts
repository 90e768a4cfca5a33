/**
 * The cache half of the results service: an entry is a key and a version, can be found once finished, and never changes.
 * Tests may do what no client can: replace an archive, or let somebody else be quicker.
 */
import type { BlobContainer } from './stand-in-blobs.ts';
import { type Fault, type Fields, type Method, TwirpError } from './stand-in-twirp.ts';

export interface StoredCache {
  readonly key: string;
  /** The client's hash of paths and compression: equal keys of other versions are strangers. */
  readonly version: string;
  /** Zero until finished. */
  readonly size: number;
  readonly finished: boolean;
}

export interface CacheStore {
  /** In the order of creation, with those that were never finished. */
  readonly caches: () => readonly StoredCache[];
  /** The stored archive of the newest finished entry of this key. */
  readonly cacheBytes: (key: string) => Promise<Buffer>;
  /**
   * Stores an archive as a finished entry, or replaces that of an entry, which keeps its age. The version is that of
   * the key's newest entry unless told, for a new key that of the first entry at all.
   */
  readonly putCache: (key: string, bytes: Buffer, version?: string) => Promise<void>;
  /** `cut` loses the last third, `flipped` one bit in the middle. */
  readonly spoilCache: (key: string, how: 'cut' | 'flipped') => Promise<void>;
  /**
   * The next client that would create this entry finds it taken: finished by somebody else, whose archive is not one,
   * or still `uploading`.
   */
  readonly takeMeanwhile: (key: string, state?: 'finished' | 'uploading') => void;
}

export interface CacheService {
  readonly methods: Readonly<Record<string, Method>>;
  readonly store: CacheStore;
  readonly keyOfBlob: (blob: string) => string | undefined;
}

interface Entry extends StoredCache {
  readonly blob: string;
}

interface State {
  readonly blobs: BlobContainer;
  readonly entries: Entry[];
  readonly rivals: Map<string, 'finished' | 'uploading'>;
}

export const cacheServiceName = 'github.actions.results.api.v1.CacheService';
const mostKeys = 10;
const longestKey = 512;
const always = { times: Number.POSITIVE_INFINITY };

/** What the service says on its bad days, for `failNext`; a key or a number of times can be put on top. */
export const cacheFaults = {
  /** A token that may only read, as a run of a fork has it. */
  writeDenied: {
    ...always,
    method: 'CreateCacheEntry',
    status: 'not ok',
    message: 'cache write denied: the token has no writable scope',
  },
  readDenied: {
    ...always,
    method: 'GetCacheEntryDownloadURL',
    status: 403,
    message: 'cache read denied: the token has no readable scope',
  },
  rateLimited: {
    ...always,
    method: 'CacheService',
    status: 429,
    message: 'too many requests',
    retryAfterSeconds: 30,
  },
  unavailable: { ...always, method: 'CacheService', status: 503 },
  down: { ...always, method: 'CacheService', status: 'down' },
} as const satisfies Readonly<Record<string, Fault>>;

export function cacheService(blobs: BlobContainer): CacheService {
  const state: State = { blobs, entries: [], rivals: new Map() };
  const { entries } = state;
  return {
    methods: {
      CreateCacheEntry: (request) => createEntry(state, request),
      FinalizeCacheEntryUpload: (request) => finishEntry(state, request),
      GetCacheEntryDownloadURL: async (request) => findEntry(state, request),
    },
    store: {
      caches: () => entries.map(({ key, version, size, finished }) => ({ key, version, size, finished })),
      cacheBytes: async (key) => blobs.read(finishedEntry(entries, key).blob),
      putCache: (key, bytes, version) => putEntry(state, key, bytes, version),
      spoilCache: async (key, how) => {
        const { blob, version } = finishedEntry(entries, key);
        await putEntry(state, key, spoiled(await blobs.read(blob), how), version);
      },
      takeMeanwhile: (key, rival = 'finished') => void state.rivals.set(key, rival),
    },
    keyOfBlob: (blob) => entries.find((entry) => entry.blob === blob)?.key,
  };
}

async function createEntry(state: State, request: Fields): Promise<Fields> {
  const { key, version } = entryNamed(request);
  const rival = state.rivals.get(key);
  state.rivals.delete(key);
  if (rival === 'finished') await putEntry(state, key, Buffer.from('by somebody else'), version);
  if (rival === 'uploading') addEntry(state, key, version);
  if (indexOf(state.entries, key, version) >= 0) {
    throw new TwirpError(409, `cache entry with the key ${key}, version ${version} already exists`);
  }
  return { ok: true, signed_upload_url: state.blobs.uploadAddress(addEntry(state, key, version).blob) };
}

async function finishEntry(state: State, request: Fields): Promise<Fields> {
  const { key, version } = entryNamed(request);
  const index = indexOf(state.entries, key, version);
  const entry = state.entries[index];
  if (entry === undefined || entry.finished) throw new TwirpError(404, `nobody is creating ${key}`);
  const stored = await state.blobs.size(entry.blob);
  if (stored === undefined) throw new TwirpError(400, 'finished before anything was uploaded');
  const size = Number(textOf(request, 'size_bytes') || '0');
  if (size !== stored) throw new TwirpError(400, `${size} bytes announced, ${stored} uploaded`);
  state.entries[index] = { ...entry, finished: true, size };
  return { ok: true, entry_id: String(index + 1) };
}

/** The key itself, then it and every restore key as the start of one, of which the newest is taken. */
function findEntry({ blobs, entries }: State, request: Fields): Fields {
  const { key, version } = entryNamed(request);
  const prefixes = [key, ...textsOf(request, 'restore_keys')];
  if (prefixes.length > mostKeys) throw new TwirpError(400, `more than ${mostKeys} keys`);
  const newestFirst = entries.filter((entry) => entry.finished && entry.version === version).toReversed();
  const exact = newestFirst.find((entry) => entry.key === key);
  const found = prefixes.reduce<Entry | undefined>(
    (already, prefix) => already ?? newestFirst.find((entry) => entry.key.startsWith(prefix)),
    exact,
  );
  if (found === undefined) return { ok: false };
  return { ok: true, signed_download_url: blobs.downloadAddress(found.blob), matched_key: found.key };
}

async function putEntry(state: State, key: string, bytes: Buffer, version?: string): Promise<void> {
  const known = state.entries.findLast((entry) => entry.key === key) ?? state.entries[0];
  const wanted = version ?? known?.version;
  if (wanted === undefined) throw new Error('the first entry needs a version');
  const index = indexOf(state.entries, key, wanted);
  const entry = state.entries[index] ?? addEntry(state, key, wanted);
  await state.blobs.write(entry.blob, bytes);
  state.entries[state.entries.indexOf(entry)] = { ...entry, finished: true, size: bytes.length };
}

function addEntry({ entries }: State, key: string, version: string): Entry {
  const entry = { key, version, size: 0, finished: false, blob: `cache-${entries.length + 1}` };
  entries.push(entry);
  return entry;
}

function indexOf(entries: readonly Entry[], key: string, version: string): number {
  return entries.findIndex((entry) => entry.key === key && entry.version === version);
}

function finishedEntry(entries: readonly Entry[], key: string): Entry {
  const found = entries.findLast((entry) => entry.key === key && entry.finished);
  if (found === undefined) throw new Error(`no finished cache entry '${key}'`);
  return found;
}

function spoiled(bytes: Buffer, how: 'cut' | 'flipped'): Buffer {
  if (how === 'cut') return bytes.subarray(0, Math.floor((bytes.length * 2) / 3));
  const copy = Buffer.from(bytes);
  const middle = copy.length >> 1;
  copy.writeUInt8(copy.readUInt8(middle) ^ 1, middle);
  return copy;
}

function entryNamed(request: Fields): Pick<Entry, 'key' | 'version'> {
  const [key, version] = [textOf(request, 'key'), textOf(request, 'version')];
  if (key === '' || key.length > longestKey || key.includes(','))
    throw new TwirpError(400, `bad key '${key}'`);
  if (!/^[0-9a-f]{64}$/.test(version)) throw new TwirpError(400, `bad version '${version}'`);
  return { key, version };
}

function textOf(request: Fields, field: string): string {
  const value = request[field];
  return typeof value === 'string' ? value : '';
}

function textsOf(request: Fields, field: string): readonly string[] {
  const value = request[field];
  return Array.isArray(value) ? value.filter((it) => typeof it === 'string') : [];
}

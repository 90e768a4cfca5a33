/**
 * A local stand-in for GitHub's results service, good enough for the unmodified @actions clients: a Twirp
 * server in this process and Azurite as the blob store behind it. Another service joins in `startStandIn` by
 * its full name, with a table of methods and a container of its own.
 */
import { randomBytes } from 'node:crypto';
import {
  type ArtifactService,
  artifactService,
  artifactServiceName,
  type RunIds,
  type StoredArtifact,
} from './stand-in-artifacts.ts';
import { type BlobService, startBlobService } from './stand-in-blobs.ts';
import {
  type CacheService,
  type CacheStore,
  cacheService,
  cacheServiceName,
  type StoredCache,
} from './stand-in-cache.ts';
import type { TransferFault } from './stand-in-gate.ts';
import { type Fault, startTwirpServer, type TwirpServer } from './stand-in-twirp.ts';

export { cacheFaults } from './stand-in-cache.ts';
export type { Fault, StoredArtifact, StoredCache, TransferFault };

export interface StandInOptions {
  /**
   * Blobs have the host names of Azure, by which @actions/cache chooses its way of downloading. The environment then
   * preloads a hook into every node program that takes these names to 127.0.0.1.
   */
  readonly azure?: boolean;
}

export interface StandIn extends CacheStore {
  /** What the runner would put into the environment of an action to reach the service. */
  readonly environment: Readonly<Record<string, string>>;
  /** In the order of creation, with those that were never finalized. */
  readonly artifacts: () => readonly StoredArtifact[];
  /** The stored bytes of a finalized artifact, a zip archive or the plain file. */
  readonly download: (name: string) => Promise<Buffer>;
  /** Stores a zip archive as an artifact of the run, in the place of one of the same name. */
  readonly put: (name: string, archive: Buffer) => Promise<void>;
  /** Method names that clients called, in order, refused calls included. */
  readonly calls: () => readonly string[];
  /** What clients asked the blob store, as `PUT artifact-1`, in order, refused and broken requests included. */
  readonly transfers: () => readonly string[];
  readonly failNext: (fault: Fault) => void;
  /** With a key only the archive of that cache entry. */
  readonly failTransfer: (fault: TransferFault & { readonly key?: string }) => void;
  /** The artifact service says this of every artifact, until `recover`. */
  readonly reportDigest: (digest: string) => void;
  /** Forgets all faults. */
  readonly recover: () => void;
  readonly stop: () => Promise<void>;
}

const ids: RunIds = { run: 'run-1', job: 'job-1' };

const azureHook = new URL('./azure-hook.js', import.meta.url);

export async function startStandIn({ azure = false }: StandInOptions = {}): Promise<StandIn> {
  const blobs = await startBlobService(azure ? 'azure' : 'loopback');
  try {
    const artifacts = artifactService(await blobs.openContainer('artifacts'), ids);
    const caches = cacheService(await blobs.openContainer('caches'));
    const token = runtimeToken();
    const server = await startTwirpServer(token, {
      [artifactServiceName]: artifacts.methods,
      [cacheServiceName]: caches.methods,
    });
    const environment = {
      ACTIONS_RESULTS_URL: server.address,
      ACTIONS_RUNTIME_TOKEN: token,
      ACTIONS_CACHE_SERVICE_V2: '1',
      ...(azure ? { NODE_OPTIONS: `--import=${azureHook}` } : {}),
    };
    return standIn(environment, server, blobs, artifacts, caches);
  } catch (error) {
    await blobs.stop();
    throw error;
  }
}

function standIn(
  environment: StandIn['environment'],
  server: TwirpServer,
  blobs: BlobService,
  artifacts: ArtifactService,
  caches: CacheService,
): StandIn {
  return {
    environment,
    artifacts: artifacts.artifacts,
    download: artifacts.download,
    put: artifacts.put,
    ...caches.store,
    calls: server.calls,
    transfers: blobs.gate.requests,
    failNext: server.failNext,
    failTransfer: ({ key, ...fault }) =>
      blobs.gate.failTransfer(
        key === undefined ? fault : { ...fault, concerns: (blob) => caches.keyOfBlob(blob) === key },
      ),
    reportDigest: artifacts.reportDigest,
    recover: () => {
      artifacts.reportDigest(undefined);
      server.recover();
      blobs.gate.recover();
    },
    stop: async () => {
      await server.stop();
      await blobs.stop();
    },
  };
}

/** Clients read only the payload; the rest is random, which also makes every stand-in's token its own. */
function runtimeToken(): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const payload = { scp: `Actions.Results:${ids.run}:${ids.job}` };
  return [encode({ alg: 'HS256', typ: 'JWT' }), encode(payload), randomBytes(32).toString('base64url')].join(
    '.',
  );
}

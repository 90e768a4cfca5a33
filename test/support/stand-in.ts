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
import { type Fault, startTwirpServer, type TwirpServer } from './stand-in-twirp.ts';

export type { Fault, StoredArtifact };

export interface StandIn {
  /** What the runner would put into the environment of an action to reach the service. */
  readonly environment: Readonly<Record<string, string>>;
  /** In the order of creation, with those that were never finalized. */
  readonly artifacts: () => readonly StoredArtifact[];
  /** The stored bytes of a finalized artifact, a zip archive or the plain file. */
  readonly download: (name: string) => Promise<Buffer>;
  /** Method names that clients called, in order, refused calls included. */
  readonly calls: () => readonly string[];
  readonly failNext: (fault: Fault) => void;
  /** Forgets all faults. */
  readonly recover: () => void;
  readonly stop: () => Promise<void>;
}

const ids: RunIds = { run: 'run-1', job: 'job-1' };

export async function startStandIn(): Promise<StandIn> {
  const blobs = await startBlobService();
  try {
    const artifacts = artifactService(await blobs.openContainer('artifacts'), ids);
    const token = runtimeToken();
    const server = await startTwirpServer(token, { [artifactServiceName]: artifacts.methods });
    return standIn(server, blobs, artifacts, token);
  } catch (error) {
    await blobs.stop();
    throw error;
  }
}

function standIn(
  server: TwirpServer,
  blobs: BlobService,
  artifacts: ArtifactService,
  token: string,
): StandIn {
  return {
    environment: { ACTIONS_RESULTS_URL: server.address, ACTIONS_RUNTIME_TOKEN: token },
    artifacts: artifacts.artifacts,
    download: artifacts.download,
    calls: server.calls,
    failNext: server.failNext,
    recover: server.recover,
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

/** Artifacts by the unmodified @actions/artifact client, which is loaded only when it is needed. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DefaultArtifactClient, FindOptions } from '@actions/artifact';
import type { ArtifactStore, FetchResult, StoredArtifact, UploadRequest, UploadResult } from './host.ts';
import { ofLibrary } from './stray-errors.ts';

export async function uploadArtifact(request: UploadRequest): Promise<UploadResult> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  try {
    const { id, digest, size } = await ofLibrary(() =>
      client.uploadArtifact(request.name, [...request.files], request.root, {
        compressionLevel: request.compressionLevel,
        ...(request.retentionDays === undefined ? {} : { retentionDays: request.retentionDays }),
      }),
    );
    if (id === undefined) return { kind: 'failed', why: 'the service gave the artifact no id' };
    const reported = await reportedDigest(client, request.name);
    if (reported !== undefined && digest && reported !== bare(digest)) {
      return { kind: 'failed', why: `the service reports the digest ${reported}, but sent was ${digest}` };
    }
    return {
      kind: 'uploaded',
      artifact: {
        name: request.name,
        id: String(id),
        url: artifactUrl(id),
        digest: digest ?? '',
        size: size ?? 0,
      },
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return /\b409\b/.test(why) ? { kind: 'name-taken' } : { kind: 'failed', why };
  }
}

/** Another workflow run, and a token that may read it. */
export interface OtherRun {
  readonly token: string;
  readonly runId: number;
  readonly owner: string;
  readonly repository: string;
}

export const artifactStore: ArtifactStore = storeWith({});

export function artifactStoreOf({ token, runId, owner, repository }: OtherRun): ArtifactStore {
  const findBy = { token, workflowRunId: runId, repositoryOwner: owner, repositoryName: repository };
  return storeWith({ findBy });
}

function storeWith(where: FindOptions): ArtifactStore {
  return {
    list: () => listArtifacts(where),
    fetch: (artifact, folder) => fetchArtifact(artifact, folder, where),
  };
}

async function listArtifacts(where: FindOptions): Promise<readonly StoredArtifact[]> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const { artifacts } = await ofLibrary(() => new DefaultArtifactClient().listArtifacts(where));
  return artifacts.map(({ id, name, size, digest }) => ({ id, name, size, digest: digest ?? '' }));
}

async function fetchArtifact(
  { id, digest }: StoredArtifact,
  folder: string,
  where: FindOptions,
): Promise<FetchResult> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const expected = digest === '' ? {} : { expectedHash: `sha256:${bare(digest)}` };
  try {
    // Its own unpacking believes what a zip says of its names and sizes.
    const { digestMismatch } = await ofLibrary(() =>
      new DefaultArtifactClient().downloadArtifact(id, {
        path: folder,
        skipDecompress: true,
        ...expected,
        ...where,
      }),
    );
    // The client only mentions it.
    if (digestMismatch)
      return { kind: 'failed', why: `what came is not what the service says it has (${digest})` };
    const [file = ''] = await readdir(folder);
    return { kind: 'fetched', file: join(folder, file) };
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

/** What the service has got, as it says itself; undefined when it knows none. */
async function reportedDigest(
  client: Pick<DefaultArtifactClient, 'getArtifact'>,
  name: string,
): Promise<string | undefined> {
  const { artifact } = await client.getArtifact(name).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`it was sent, but the service does not say whether it has got it: ${why}`);
  });
  return artifact.digest ? bare(artifact.digest) : undefined;
}

function bare(digest: string): string {
  return digest.replace(/^sha256:/, '').toLowerCase();
}

function artifactUrl(id: number): string {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}

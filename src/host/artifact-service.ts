/** Uploads by the unmodified @actions/artifact client, which is loaded only when something is uploaded. */

import type { UploadRequest, UploadResult } from './host.ts';

export async function uploadArtifact(request: UploadRequest): Promise<UploadResult> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  try {
    const { id, digest, size } = await client.uploadArtifact(request.name, [...request.files], request.root, {
      compressionLevel: request.compressionLevel,
      ...(request.retentionDays === undefined ? {} : { retentionDays: request.retentionDays }),
    });
    if (id === undefined) return { kind: 'failed', why: 'the service gave the artifact no id' };
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

function artifactUrl(id: number): string {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}

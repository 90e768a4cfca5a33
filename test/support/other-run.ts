/** GitHub's API as far as it lists and hands out the artifacts of a workflow run, to whoever has the token. */

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { closeAll, listen } from './listening.ts';

export interface OtherRun {
  readonly runId: string;
  readonly token: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

export async function startOtherRun(artifacts: Readonly<Record<string, Buffer>>): Promise<OtherRun> {
  const [runId, token] = ['4711', 'token-of-this-job'];
  const listed = Object.entries(artifacts).map(([name, bytes], index) => ({
    id: index + 1,
    name,
    size_in_bytes: bytes.length,
    digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  }));
  const server = createServer(({ url = '', headers }, response) => {
    const [, id] = /\/actions\/artifacts\/(\d+)\/zip$/.exec(url) ?? [];
    const [, blob] = /^\/blobs\/(\d+)\.zip$/.exec(url) ?? [];
    const bytes = artifacts[listed[Number(blob) - 1]?.name ?? ''];
    const isKnown = headers.authorization === `token ${token}`;
    if (bytes) response.writeHead(200, { 'content-type': 'application/zip' }).end(bytes);
    else if (!isKnown) response.writeHead(403).end('{}');
    else if (id) response.writeHead(302, { location: `http://127.0.0.1:${port}/blobs/${id}.zip` }).end();
    else if (url.includes(`/repos/org/kubernetes/actions/runs/${runId}/artifacts`)) {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ total_count: listed.length, artifacts: listed }));
    } else response.writeHead(404).end('{}');
  });
  const port = await listen(server);
  const environment = {
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_REPOSITORY: 'org/kubernetes',
  };
  return { runId, token, environment, stop: () => closeAll(server) };
}

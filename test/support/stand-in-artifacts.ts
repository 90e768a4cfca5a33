/**
 * The artifact half of the results service: names are unique per run, an artifact is visible once finalized,
 * and its bytes are in a blob whose signed address the client gets.
 */
import { createHash } from 'node:crypto';
import type { BlobContainer } from './stand-in-blobs.ts';
import { type Fields, type Method, TwirpError } from './stand-in-twirp.ts';

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly mimeType: string;
  readonly createdAt: string;
  /** RFC 3339, when the client asked for a retention time. */
  readonly expiresAt: string | undefined;
  readonly finalized: boolean;
  /** Zero until finalized. */
  readonly size: number;
  /** As the client sent it, `sha256:` and hex digits; empty until finalized. */
  readonly hash: string;
}

export interface RunIds {
  readonly run: string;
  readonly job: string;
}

export interface ArtifactService {
  readonly methods: Readonly<Record<string, Method>>;
  readonly artifacts: () => readonly StoredArtifact[];
  readonly download: (name: string) => Promise<Buffer>;
  /** Stores a zip archive as if some job had uploaded it, in the place of one of the same name. */
  readonly put: (name: string, archive: Buffer) => Promise<void>;
  /** Lists artifacts with this digest instead of their own; undefined ends that. */
  readonly reportDigest: (digest: string | undefined) => void;
}

type Store = Map<string, StoredArtifact>;

export const artifactServiceName = 'github.actions.results.api.v1.ArtifactService';
const clientProtocolVersion = 7;
const forbiddenInName = /[":<>|*?\r\n\\/]/;

export function artifactService(blobs: BlobContainer, ids: RunIds): ArtifactService {
  const store: Store = new Map();
  let lastId = 0;
  let reported: string | undefined;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const methods: Record<string, Method> = {
    CreateArtifact: async (request) => createArtifact(store, blobs, nextId, request),
    FinalizeArtifact: (request) => finalizeArtifact(store, blobs, request),
    ListArtifacts: async (request) => listArtifacts(store, ids, request, reported),
    GetSignedArtifactURL: async (request) => signedAddress(store, blobs, request),
    DeleteArtifact: async (request) => deleteArtifact(store, request),
  };
  const guarded = Object.entries(methods).map(([name, method]) => [name, ofThisRun(ids, method)] as const);
  return {
    methods: Object.fromEntries(guarded),
    artifacts: () => [...store.values()],
    reportDigest: (digest) => {
      reported = digest;
    },
    download: async (name) => blobs.read(blobName(finalizedArtifact(store, name))),
    put: async (name, archive) => putArtifact(store, blobs, { id: nextId(), name }, archive),
  };
}

function ofThisRun(ids: RunIds, method: Method): Method {
  return async (request) => {
    const same =
      request.workflow_run_backend_id === ids.run && request.workflow_job_run_backend_id === ids.job;
    if (!same) throw new TwirpError(403, 'the request is for another run or job than the token');
    return method(request);
  };
}

function createArtifact(store: Store, blobs: BlobContainer, nextId: () => number, request: Fields): Fields {
  const name = textOf(request, 'name');
  if (name === '' || forbiddenInName.test(name)) throw new TwirpError(400, `bad artifact name '${name}'`);
  if (request.version !== clientProtocolVersion) throw new TwirpError(400, 'unknown artifact version');
  if (store.has(name)) throw new TwirpError(409, 'an artifact with this name already exists on the run');
  const artifact: StoredArtifact = {
    id: nextId(),
    name,
    mimeType: textOf(request, 'mime_type'),
    createdAt: new Date().toISOString(),
    expiresAt: textOf(request, 'expires_at') || undefined,
    finalized: false,
    size: 0,
    hash: '',
  };
  store.set(name, artifact);
  return { ok: true, signed_upload_url: blobs.uploadAddress(blobName(artifact)) };
}

async function putArtifact(
  store: Store,
  blobs: BlobContainer,
  { id, name }: Pick<StoredArtifact, 'id' | 'name'>,
  archive: Buffer,
): Promise<void> {
  const artifact: StoredArtifact = {
    id,
    name,
    mimeType: 'application/zip',
    createdAt: new Date().toISOString(),
    expiresAt: undefined,
    finalized: true,
    size: archive.length,
    hash: `sha256:${createHash('sha256').update(archive).digest('hex')}`,
  };
  await blobs.write(blobName(artifact), archive);
  store.set(name, artifact);
}

async function finalizeArtifact(store: Store, blobs: BlobContainer, request: Fields): Promise<Fields> {
  const artifact = knownArtifact(store, textOf(request, 'name'));
  const stored = await blobs.size(blobName(artifact));
  if (stored === undefined) throw new TwirpError(400, 'finalized before anything was uploaded');
  const size = Number(textOf(request, 'size') || '0');
  if (size !== stored) throw new TwirpError(400, `${size} bytes announced, ${stored} uploaded`);
  store.set(artifact.name, { ...artifact, finalized: true, size, hash: textOf(request, 'hash') });
  return { ok: true, artifact_id: String(artifact.id) };
}

function listArtifacts(store: Store, ids: RunIds, request: Fields, reported: string | undefined): Fields {
  const name = textOf(request, 'name_filter');
  const id = textOf(request, 'id_filter');
  const artifacts = [...store.values()]
    .filter((artifact) => artifact.finalized)
    .filter((artifact) => name === '' || artifact.name === name)
    .filter((artifact) => id === '' || String(artifact.id) === id)
    .map((artifact) => ({
      workflow_run_backend_id: ids.run,
      workflow_job_run_backend_id: ids.job,
      database_id: String(artifact.id),
      name: artifact.name,
      size: String(artifact.size),
      created_at: artifact.createdAt,
      digest: reported ?? artifact.hash,
    }));
  return { artifacts };
}

function signedAddress(store: Store, blobs: BlobContainer, request: Fields): Fields {
  const artifact = finalizedArtifact(store, textOf(request, 'name'));
  const fileName = artifact.mimeType === 'application/zip' ? `${artifact.name}.zip` : artifact.name;
  const headers = { contentType: artifact.mimeType, fileName };
  return { signed_url: blobs.downloadAddress(blobName(artifact), headers) };
}

function deleteArtifact(store: Store, request: Fields): Fields {
  const artifact = finalizedArtifact(store, textOf(request, 'name'));
  store.delete(artifact.name);
  return { ok: true, artifact_id: String(artifact.id) };
}

function knownArtifact(store: Store, name: string): StoredArtifact {
  const artifact = store.get(name);
  if (artifact === undefined) throw new TwirpError(404, `no artifact '${name}'`);
  return artifact;
}

function finalizedArtifact(store: Store, name: string): StoredArtifact {
  const artifact = knownArtifact(store, name);
  if (!artifact.finalized) throw new TwirpError(404, `artifact '${name}' was never finalized`);
  return artifact;
}

/** Never the artifact's own name: the client takes any address that ends in `.zip` for an archive. */
function blobName(artifact: StoredArtifact): string {
  return `artifact-${artifact.id}`;
}

function textOf(request: Fields, field: string): string {
  const value = request[field];
  return typeof value === 'string' ? value : '';
}

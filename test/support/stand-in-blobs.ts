/** The stand-in's blob container: signed addresses for clients, and a direct look at what they stored. */
import {
  BlobSASPermissions,
  BlobServiceClient,
  type ContainerClient,
  generateBlobSASQueryParameters,
  RestError,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';
import { type Azurite, startAzurite } from './stand-in-azurite.ts';

export interface DownloadHeaders {
  readonly contentType: string;
  readonly fileName: string;
}

export interface BlobContainer {
  readonly uploadAddress: (blob: string) => string;
  readonly downloadAddress: (blob: string, headers: DownloadHeaders) => string;
  /** The size in bytes, or nothing when no such blob was uploaded. */
  readonly size: (blob: string) => Promise<number | undefined>;
  readonly read: (blob: string) => Promise<Buffer>;
}

export interface BlobService {
  readonly openContainer: (name: string) => Promise<BlobContainer>;
  readonly stop: () => Promise<void>;
}

const addressLifetimeMs = 60 * 60 * 1000;

export async function startBlobService(): Promise<BlobService> {
  const azurite = await startAzurite();
  const credential = new StorageSharedKeyCredential(azurite.account, azurite.key);
  const client = new BlobServiceClient(azurite.address, credential);
  return {
    openContainer: async (name) => {
      const { containerClient } = await client.createContainer(name);
      return blobContainer(azurite, credential, containerClient);
    },
    stop: azurite.stop,
  };
}

function blobContainer(
  azurite: Azurite,
  credential: StorageSharedKeyCredential,
  client: ContainerClient,
): BlobContainer {
  const containerName = client.containerName;
  const sign = (blobName: string, permissions: string, headers: object) => {
    const expiresOn = new Date(Date.now() + addressLifetimeMs);
    const allowed = BlobSASPermissions.parse(permissions);
    const signature = generateBlobSASQueryParameters(
      { containerName, blobName, permissions: allowed, expiresOn, ...headers },
      credential,
    );
    return `${azurite.address}/${containerName}/${blobName}?${signature}`;
  };
  return {
    uploadAddress: (blob) => sign(blob, 'cw', {}),
    downloadAddress: (blob, { contentType, fileName }) =>
      sign(blob, 'r', { contentType, contentDisposition: `attachment; filename="${fileName}"` }),
    size: (blob) => sizeOf(client, blob),
    read: (blob) => client.getBlobClient(blob).downloadToBuffer(),
  };
}

async function sizeOf(client: ContainerClient, blob: string): Promise<number | undefined> {
  try {
    return (await client.getBlobClient(blob).getProperties()).contentLength;
  } catch (error) {
    if (error instanceof RestError && error.statusCode === 404) return undefined;
    throw error;
  }
}

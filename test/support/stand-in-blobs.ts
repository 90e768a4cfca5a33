/** The stand-in's blob container: signed addresses for clients, and a direct look at what they stored. */
import {
  BlobSASPermissions,
  BlobServiceClient,
  type ContainerClient,
  generateBlobSASQueryParameters,
  RestError,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';
import { startAzurite } from './stand-in-azurite.ts';
import { type Gate, startGate } from './stand-in-gate.ts';

export interface DownloadHeaders {
  readonly contentType: string;
  readonly fileName: string;
}

export interface BlobContainer {
  readonly uploadAddress: (blob: string) => string;
  readonly downloadAddress: (blob: string, headers?: DownloadHeaders) => string;
  /** The size in bytes, or nothing when no such blob was uploaded. */
  readonly size: (blob: string) => Promise<number | undefined>;
  readonly read: (blob: string) => Promise<Buffer>;
  readonly write: (blob: string, bytes: Buffer) => Promise<void>;
}

export interface BlobService {
  readonly openContainer: (name: string) => Promise<BlobContainer>;
  readonly gate: Gate;
  readonly stop: () => Promise<void>;
}

const addressLifetimeMs = 60 * 60 * 1000;

/** Addresses are on 127.0.0.1, or on the host name that Azure gives an account, with the port of this machine. */
export async function startBlobService(hosts: 'loopback' | 'azure'): Promise<BlobService> {
  const azurite = await startAzurite();
  const credential = new StorageSharedKeyCredential(azurite.account, azurite.key);
  const client = new BlobServiceClient(azurite.address, credential);
  const gate = await startGate(new URL(azurite.address).origin);
  const addresses = {
    loopback: `http://127.0.0.1:${gate.port}/${azurite.account}`,
    azure: `http://${azurite.account}.blob.core.windows.net:${gate.port}`,
  };
  return {
    openContainer: async (name) => {
      const { containerClient } = await client.createContainer(name);
      return blobContainer(addresses[hosts], credential, containerClient);
    },
    gate,
    stop: async () => {
      await gate.stop();
      await azurite.stop();
    },
  };
}

function blobContainer(
  address: string,
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
    return `${address}/${containerName}/${blobName}?${signature}`;
  };
  return {
    uploadAddress: (blob) => sign(blob, 'cw', {}),
    downloadAddress: (blob, headers) => sign(blob, 'r', headers === undefined ? {} : signedHeaders(headers)),
    size: (blob) => sizeOf(client, blob),
    read: (blob) => client.getBlobClient(blob).downloadToBuffer(),
    write: async (blob, bytes) => void (await client.getBlockBlobClient(blob).uploadData(bytes)),
  };
}

function signedHeaders({ contentType, fileName }: DownloadHeaders): object {
  return { contentType, contentDisposition: `attachment; filename="${fileName}"` };
}

async function sizeOf(client: ContainerClient, blob: string): Promise<number | undefined> {
  try {
    return (await client.getBlobClient(blob).getProperties()).contentLength;
  } catch (error) {
    if (error instanceof RestError && error.statusCode === 404) return undefined;
    throw error;
  }
}

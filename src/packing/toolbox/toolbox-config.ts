/** What the programs of the toolbox are told by the run that made them. Nothing in it is secret. */

/** A base image of server images: its layers stay as they are. */
export interface BaseImage {
  readonly image: string;
  readonly platform: string;
  /** `image@digest` where the registry gave one, else the engine's id, and that it is this. */
  readonly digest: string;
  /** Diff ids of its layers, the lowest first. */
  readonly layers: readonly string[];
}

export interface ToolboxConfig {
  readonly version: 1;
  /** The bundle that the programs start; its threads compress. */
  readonly entry: string;
  /** Paths of the machine's own programs. */
  readonly programs: Readonly<Record<Tool, string>>;
  /** Seconds: the time of every entry. */
  readonly epoch: number;
  /** A repository of nothing but the commit and its tag; empty where the source has no git. */
  readonly gitFolder: string;
  readonly bases: readonly BaseImage[];
  /** Whether `docker build` may look for newer base images; those that are here have been looked at. */
  readonly pull: boolean;
  /** Of the steps of `docker build`. */
  readonly network: 'default' | 'none';
  /** Of the engine that builds images, such as `linux/amd64`; empty where none is built. */
  readonly enginePlatform: string;
  /** Threads that compress. */
  readonly workers: number;
  /** Folder for what is known of each archive. */
  readonly records: string;
  /** Below so many free bytes, what has been packed is removed from the stage. */
  readonly leastFree: number;
}

export const tools = ['tar', 'git', 'docker'] as const;
export type Tool = (typeof tools)[number];

/** Names under which Kubernetes' scripts look for each tool. */
export const toolNames: ReadonlyMap<string, Tool> = new Map([
  ['tar', 'tar'],
  ['gtar', 'tar'],
  ['gnutar', 'tar'],
  ['git', 'git'],
  ['docker', 'docker'],
]);

/** Of a tarball that the toolbox made. */
export interface TarRecord {
  readonly kind: 'tar';
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly sha512: string;
  /** Of the tar inside. */
  readonly tarSha256: string;
}

/** Of an image archive that the toolbox made. */
export interface ImageRecord {
  readonly kind: 'image';
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly tags: readonly string[];
  readonly platform: string;
  readonly configDigest: string;
  readonly manifestDigest: string;
  /** Bytes. */
  readonly manifestSize: number;
  /** Layers of the base image that were found in it; 0 where its base is not known. */
  readonly baseLayers: number;
}

export type ToolRecord = TarRecord | ImageRecord;

/** The file in `records` for an archive's path. */
export function recordName(path: string): string {
  return `${path.replaceAll(/[^A-Za-z0-9._-]/g, '_').slice(-180)}.json`;
}

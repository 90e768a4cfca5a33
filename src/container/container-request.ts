/** What a build in a container is asked for with, in parts: each is read where its subject is, and nowhere else. */

import type { RepositoryView } from '../builder/go-sight.ts';
import type { Docker } from '../host/docker.ts';
import type { Log, Machine } from '../host/host.ts';
import type { OutputLink } from '../host/output-place.ts';
import type { MakeVariable } from '../kubernetes/make.ts';
import type { SourceTree } from '../kubernetes/tree.ts';
import type { Supply } from './prefetched.ts';
import type { ProxyInputs } from './proxies.ts';

/** What every call of docker goes by. */
export interface DockerRun extends Supply {
  readonly docker: Docker;
  readonly log: Log;
  readonly cancel: AbortSignal;
  readonly runId: string;
}

/** What names and labels are composed of, besides the tree. */
export interface Owner {
  readonly hostName: string;
  /** Empty when HEAD is detached. */
  readonly branch: string;
  /** The workflow's run and job, or `terminal`. */
  readonly job: string;
}

/** What decides how git is there in the container, and what Go may see of it. */
export interface RequestedSight {
  readonly view: RepositoryView;
  /** `.git` is a file that points elsewhere. */
  readonly isLinked: boolean;
  /** Go is to see it even where the tree's own scripts hide it. */
  readonly isShown: boolean;
  /** Folders outside the tree that git needs to read it (work trees, borrowed objects). */
  readonly gitFolders: readonly string[];
}

/** What make is told in the container. */
export interface ToldBuild {
  /** The caller's environment; what is not forwarded by the tree's own scripts stays outside. */
  readonly environment: Readonly<Record<string, string>>;
  readonly variables: readonly MakeVariable[];
  /** Text of the version file. */
  readonly versionFile: string;
  /** Seconds. */
  readonly epoch: number;
  /** JUnit folder, relative to the tree. */
  readonly reports: string;
}

export interface RequestedSync {
  readonly way: 'auto' | 'bind' | 'rsync';
  /** Host port for the rsync daemon; undefined: rsync over `docker exec`. */
  readonly rsyncPort: number | undefined;
}

/** For the person who looks into a failed build. */
export interface LookInside {
  /** The container stays. */
  readonly keepFailed: boolean;
  /** The command that opens a shell where this build runs. */
  readonly shell: string;
}

export interface ContainerRequest {
  /** The tree's real path. */
  readonly root: string;
  readonly tree: SourceTree;
  /** Reference of the kube-cross image. */
  readonly image: string;
  /** The digest that a plan has for it; empty where none says one. */
  readonly plannedImage: string;
  /** Folders of the output that lie elsewhere. */
  readonly outputLinks: readonly OutputLink[];
  /** The tests that are to run start an etcd. */
  readonly needsEtcd: boolean;
  readonly run: DockerRun;
  readonly owner: Owner;
  readonly git: RequestedSight;
  readonly told: ToldBuild;
  readonly proxies: ProxyInputs;
  readonly sync: RequestedSync;
  readonly lookInside: LookInside;
  /** Done while kube-cross is fetched, where that is needed, for builds on this machine. Writes nothing to the log. */
  readonly meanwhile: ((machine: Machine) => Promise<void>) | undefined;
}

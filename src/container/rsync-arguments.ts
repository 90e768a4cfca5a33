/** Argument arrays of rsync between the tree and the data container, on either of the two transports. */

import { type ContainerUser, userArguments } from '../host/docker-user.ts';
import type { OutputLink } from '../host/output-place.ts';
import { containerRoot } from './container-environment.ts';

export type Transport =
  /** rsync in the helper container by `docker exec`: no port, no password. */
  | {
      readonly kind: 'exec';
      readonly container: string;
      readonly dockerOptions: readonly string[];
      readonly user: ContainerUser;
      /** rsync there, by its absolute path; undefined: the image's. */
      readonly program?: string;
    }
  /** The tree's own rsync daemon (module k8s, user k8s). */
  | { readonly kind: 'daemon'; readonly address: string; readonly passwordFile: string };

export interface SyncOptions {
  /** KUBE_VERBOSE; from 6 on rsync lists what it does. */
  readonly verbose: number;
  /** KUBE_RSYNC_COMPRESS; 0 is none. */
  readonly compress: number;
}

/**
 * Sources in: what is gone in the tree goes there too, but for what the filters protect. Contents decide what is sent, as
 * a changed file may have the size and the time that it had before.
 */
export function syncArguments(
  root: string,
  transport: Transport,
  filters: readonly string[],
  options: SyncOptions,
): readonly string[] {
  return [
    ...common(transport, options),
    '--checksum',
    '--delete',
    ...rules(filters),
    `${root}/`,
    `${remote(transport)}/`,
  ];
}

/** Output out: by whitelist, and never deleting. `folder` of the tree, with a slash in front, goes to `to`; '' is all of it. */
export function copyArguments(
  { folder, to, filters }: Copy,
  transport: Transport,
  options: SyncOptions,
): readonly string[] {
  return [
    ...common(transport, options),
    '--prune-empty-dirs',
    ...rules(filters),
    `${remote(transport)}${folder}/`,
    to,
  ];
}

export interface Copy {
  readonly folder: string;
  readonly to: string;
  readonly filters: readonly string[];
}

/** Newer rsync writes through no link: folders of the output that lie elsewhere are copied there, each on its own. */
export function copiesOut(
  root: string,
  filters: readonly string[],
  links: readonly OutputLink[],
): readonly Copy[] {
  const whole: Copy = {
    folder: '',
    to: root,
    filters: [...links.map(({ path }) => `- /${path}`), ...filters],
  };
  const ofBuild = links.filter(({ path }) => /^_output(?:\/dockerized(?:\/bin)?)?$/.test(path));
  return [
    whole,
    ...ofBuild.map(({ path, target }, index) => ({
      folder: `/${path}`,
      to: target,
      filters: rebased([...ofBuild.slice(index + 1).map((it) => `- /${it.path}`), ...filters], path),
    })),
  ];
}

/** Rules that are anchored at the top of the tree, as they are in a folder of it; those of other folders mean nothing there. */
function rebased(filters: readonly string[], folder: string): readonly string[] {
  return filters.flatMap((rule) => {
    const [, sign, path] = /^(\S) \/(.*)$/.exec(rule) ?? [];
    if (path === undefined || path.startsWith('**')) return [rule];
    return path.startsWith(`${folder}/`) ? [`${sign} ${path.slice(folder.length)}`] : [];
  });
}

/**
 * One folder, whole, between its absolute path here and its path in the tree there: what is gone at its origin goes at its
 * destination. Files become those of who writes them, whoever has packed them before.
 */
export function folderArguments(
  here: string,
  transport: Transport,
  there: string,
  direction: 'push' | 'pull',
): readonly string[] {
  const [own, other] = [`${here}/`, `${remote(transport)}/${there}/`];
  const ends = direction === 'push' ? [own, other] : [other, own];
  const owner = ['--no-owner', '--no-group'];
  return ['--archive', ...owner, '--delete', ...transportArguments(transport), ...ends];
}

function common(transport: Transport, { verbose, compress }: SyncOptions): readonly string[] {
  return [
    '--archive',
    '--stats',
    ...(verbose >= 6 ? ['--itemize-changes', '--verbose'] : []),
    ...(compress > 0 ? ['--compress', `--compress-level=${compress}`] : []),
    ...transportArguments(transport),
  ];
}

/** rsync itself splits the remote shell's words at blanks, so none may be inside one; names and numbers have none. */
function transportArguments(transport: Transport): readonly string[] {
  switch (transport.kind) {
    case 'daemon':
      return [`--password-file=${transport.passwordFile}`];
    case 'exec': {
      const { dockerOptions, user, program } = transport;
      return [
        `--rsh=${['docker', ...dockerOptions, 'exec', '--interactive', ...userArguments(user)].join(' ')}`,
        ...(program === undefined ? [] : [`--rsync-path=${program}`]),
      ];
    }
  }
}

function remote(transport: Transport): string {
  switch (transport.kind) {
    case 'daemon':
      return `rsync://k8s@${transport.address}/k8s`;
    case 'exec':
      return `${transport.container}:${containerRoot}`;
  }
}

function rules(filters: readonly string[]): readonly string[] {
  return filters.map((rule) => `--filter=${rule}`);
}

/** JUnit reports come out too; upstream leaves them in the container. Relative to the tree. */
export function withReports(filters: readonly string[], reports: string): readonly string[] {
  return [`+ /${reports}/**`, ...filters];
}

export function reportsOnly(reports: string): readonly string[] {
  return [`+ /${reports}/**`, '+ */', '- /**'];
}

/** From `--stats`: how much a sync has sent, and what went over the line for that in either direction. */
export function sentText(output: readonly string[]): string {
  const number = (name: string) =>
    output.map((line) => new RegExp(`^${name}: ([0-9,.]+)`).exec(line)?.[1]).find((it) => it !== undefined) ??
    '?';
  const bytes = ['sent', 'received'].map((way) =>
    Number(number(`Total bytes ${way}`).replaceAll(/[,.]/g, '')),
  );
  const [files, all] = [number('Number of regular files transferred'), number('Number of files')];
  return `${files} of ${all} files sent, ${bytes.reduce((sum, it) => sum + it, 0)} bytes`;
}

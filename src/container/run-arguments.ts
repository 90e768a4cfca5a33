/** Argument arrays of `docker run`. Values of variables are not in them: docker reads those of its own environment. */

import { type ContainerUser, userArguments } from '../host/docker-user.ts';

export interface Mount {
  readonly source: string;
  readonly target: string;
  readonly readonly: boolean;
}

export interface ContainerSpec {
  readonly name: string;
  readonly image: string;
  readonly hostName: string;
  readonly user: ContainerUser;
  readonly labels: Readonly<Record<string, string>>;
  readonly mounts: readonly Mount[];
  /** Containers whose volumes it gets. */
  readonly volumesFrom: readonly string[];
  /** Folders in memory, writable by everyone. */
  readonly scratch: readonly string[];
  readonly workingFolder: string;
  /** Names of variables; their values are in docker's own environment. */
  readonly variables: readonly string[];
  /** Variables whose values docker itself would take as its own (HOME, PATH); never a secret. */
  readonly values: Readonly<Record<string, string>>;
  readonly cgroupParent: string;
  readonly network: 'default' | 'none';
  /** Extra arguments of `docker run`. */
  readonly more: readonly string[];
  /** How it is joined to us: a terminal, a person's input, its output alone, or that with an input of ours. */
  readonly attach: 'terminal' | 'input' | 'output' | 'fed' | 'detached';
  readonly command: readonly string[];
}

export function runArguments(spec: ContainerSpec): readonly string[] {
  return [
    'run',
    `--name=${spec.name}`,
    `--hostname=${spec.hostName}`,
    ...userArguments(spec.user),
    ...Object.entries(spec.labels).map(([name, value]) => `--label=${name}=${value}`),
    ...spec.mounts.map((mount) => `--mount=${mountText(mount)}`),
    ...spec.volumesFrom.map((container) => `--volumes-from=${container}`),
    ...spec.scratch.map((folder) => `--tmpfs=${folder}:rw,exec,mode=1777`),
    `--workdir=${spec.workingFolder}`,
    ...Object.entries(spec.values).map(([name, value]) => `--env=${name}=${value}`),
    ...spec.variables.map((name) => `--env=${name}`),
    ...(spec.cgroupParent ? [`--cgroup-parent=${spec.cgroupParent}`] : []),
    ...networkArguments(spec.network),
    '--pull=never',
    ...spec.more,
    ...attachments[spec.attach],
    spec.image,
    ...spec.command,
  ];
}

/** Of `docker run` and `docker build` alike. */
export function networkArguments(network: ContainerSpec['network']): readonly string[] {
  return network === 'none' ? ['--network=none'] : [];
}

const attachments: Readonly<Record<ContainerSpec['attach'], readonly string[]>> = {
  terminal: ['--interactive', '--tty', '--rm'],
  input: ['--interactive', '--rm'],
  output: ['--attach=stdout', '--attach=stderr'],
  fed: ['--interactive', '--attach=stdin', '--attach=stdout', '--attach=stderr'],
  detached: ['--detach'],
};

/** Docker reads a mount as a line of CSV, so a value with a comma is quoted whole. Unlike `--volume` it makes no folder. */
function mountText({ source, target, readonly }: Mount): string {
  const parts = ['type=bind', `source=${source}`, `target=${target}`, ...(readonly ? ['readonly'] : [])];
  return parts.map((part) => (/[",]/.test(part) ? `"${part.replaceAll('"', '""')}"` : part)).join(',');
}

/** How the tree is there in a container, and the calls of docker that follow from it. */

import type { ToolCall } from '../builder/builder.ts';
import { runMarker } from '../host/process.ts';
import { containerRoot } from './environment.ts';
import { type ContainerSpec, type Mount, runArguments } from './run-arguments.ts';
import type { Session } from './session.ts';

type Environment = Readonly<Record<string, string>>;

export interface Way {
  readonly image: string;
  readonly mounts: readonly Mount[];
  readonly volumesFrom: readonly string[];
  readonly scratch: readonly string[];
  /** Of the build container. */
  readonly env: Environment;
}

export interface ContainerCall {
  readonly name: string;
  readonly command: readonly string[];
  readonly attach: ContainerSpec['attach'];
  /** Below the tree. */
  readonly folder?: string;
  readonly env?: Environment;
  readonly more?: readonly string[];
}

/** What docker takes as its own when it finds it in its environment, so these are said on the command line. */
const docksOwn = ['PATH', 'HOME'];

export function callOf({ request, names, labels, user }: Session, way: Way, call: ContainerCall): ToolCall {
  const env = { ...way.env, ...call.env };
  const isOwn = ([name]: readonly [string, string]) => docksOwn.includes(name);
  const entries = Object.entries(env);
  const { docker, hostName, environment, runId } = request;
  const spec: ContainerSpec = {
    name: `${names.build}${call.name}`,
    image: way.image,
    hostName,
    user,
    labels,
    mounts: way.mounts,
    volumesFrom: way.volumesFrom,
    scratch: way.scratch,
    workingFolder: call.folder ? `${containerRoot}/${call.folder}` : containerRoot,
    variables: entries.filter((it) => !isOwn(it)).map(([name]) => name),
    values: Object.fromEntries(entries.filter(isOwn)),
    cgroupParent: environment.DOCKER_CGROUP_PARENT ?? '',
    more: call.more ?? [],
    attach: call.attach,
    command: call.command,
  };
  const values = Object.fromEntries(entries.filter((it) => !isOwn(it)));
  return {
    tool: 'docker',
    arguments: [...docker.options, ...runArguments(spec)],
    env: { ...values, ...docker.env, [runMarker]: runId },
  };
}

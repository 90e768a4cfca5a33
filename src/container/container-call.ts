/** How the tree is there in a container, and the calls of docker that follow from it. */

import type { ToolCall } from '../builder/builder.ts';
import type { Compiler } from '../builder/go-question.ts';
import type { RemoteGoCache } from '../cache/remote-go-cache.ts';
import { cancelled } from '../host/cancel.ts';
import { type Answer, ask, runMarker } from '../host/process.ts';
import type { SyncKind } from '../report/report.ts';
import { removeUntilGone } from './after-call.ts';
import { containerEnvironment, containerRoot } from './container-environment.ts';
import { loginFolder, loginVariables, withLogin } from './login.ts';
import type { OpenSight } from './open-sight.ts';
import { goSources } from './prefetched.ts';
import { type ContainerSpec, type Mount, runArguments } from './run-arguments.ts';
import type { EngineSession } from './session.ts';

type Environment = Readonly<Record<string, string>>;

export interface ContainerTemplate {
  readonly image: string;
  readonly mounts: readonly Mount[];
  readonly volumesFrom: readonly string[];
  readonly scratch: readonly string[];
  /** Of the build container. */
  readonly env: Environment;
}

/** The tree as it has been proved to be there, and what goes with it. */
export interface OpenSync {
  readonly template: ContainerTemplate;
  readonly compiler: Compiler;
  readonly sight: OpenSight;
  readonly sync: SyncKind;
  readonly remoteGoCache: RemoteGoCache | undefined;
  /** Takes away what an earlier build has left, relative to the tree. */
  readonly removeOutputs: (paths: readonly string[]) => Promise<void>;
  /** Brings what was made, or the reports alone, to this machine. */
  readonly copyOut: (what: 'output' | 'reports') => Promise<void>;
}

export interface ContainerCall {
  /** Its name. */
  readonly container: string;
  readonly command: readonly string[];
  readonly attach: ContainerSpec['attach'];
  /** Below the tree. */
  readonly folder?: string;
  readonly env?: Environment;
  readonly more?: readonly string[];
}

/** What a build is told, whichever way the tree gets there. `searchPath` is PATH inside the container. */
export function environmentOf(
  { request, proxies }: EngineSession,
  searchPath: string,
  sight: OpenSight,
): Environment {
  const { tree, told } = request;
  const { environment: outside, variables, epoch } = told;
  const reports = `${containerRoot}/${told.reports}`;
  const withoutVcs = sight.kind === 'hidden';
  const named = containerEnvironment({ tree, outside, variables, epoch, reports, searchPath, withoutVcs });
  return { ...named, ...sight.env, ...proxies, ...goSources(request.run) };
}

/** What docker takes as its own when it finds it in its environment, so these are said on the command line. */
const dockersOwn = ['PATH', 'HOME'];

/** What runs by itself gets the login of private modules. */
export function callOf(session: EngineSession, template: ContainerTemplate, call: ContainerCall): ToolCall {
  const { login } = session;
  if (login === undefined || call.attach !== 'output') return plainCallOf(session, template, call);
  const plain = plainCallOf(
    session,
    { ...template, scratch: [...template.scratch, loginFolder] },
    {
      ...call,
      command: withLogin(call.command, login),
      attach: 'fed',
      env: { ...call.env, ...loginVariables },
    },
  );
  return { ...plain, input: login };
}

function plainCallOf(
  { request, labels, user }: EngineSession,
  template: ContainerTemplate,
  call: ContainerCall,
): ToolCall {
  const env = { ...template.env, ...call.env };
  const isOwn = ([name]: readonly [string, string]) => dockersOwn.includes(name);
  const entries = Object.entries(env);
  const { docker, runId } = request.run;
  const spec: ContainerSpec = {
    name: call.container,
    image: template.image,
    hostName: request.owner.hostName,
    user,
    labels,
    mounts: template.mounts,
    volumesFrom: template.volumesFrom,
    scratch: template.scratch,
    workingFolder: call.folder ? `${containerRoot}/${call.folder}` : containerRoot,
    variables: entries.filter((it) => !isOwn(it)).map(([name]) => name),
    values: Object.fromEntries(entries.filter(isOwn)),
    cgroupParent: request.told.environment.DOCKER_CGROUP_PARENT ?? '',
    network: request.run.network,
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

/** A short question to a container of its own, which is gone afterwards, and at once when the run is cancelled. */
export async function askIn(
  session: EngineSession,
  template: ContainerTemplate,
  call: Omit<ContainerCall, 'attach' | 'more'>,
): Promise<Answer> {
  const { docker, cancel } = session.request.run;
  if (cancel.aborted) throw cancelled;
  const {
    tool,
    arguments: args,
    env,
    input,
  } = callOf(session, template, { ...call, attach: 'output', more: ['--rm'] });
  const end = () => void removeUntilGone(docker, call.container);
  cancel.addEventListener('abort', end, { once: true });
  const answer = await ask(tool, args, { cwd: '/', env, ...(input === undefined ? {} : { input }) });
  cancel.removeEventListener('abort', end);
  if (cancel.aborted) throw cancelled;
  return answer;
}

/** The runner as host: workspace, event, outputs, state and artifacts of GitHub Actions. */

import { randomUUID } from 'node:crypto';
import { getState, saveState, setOutput, setSecret } from '@actions/core';
import { actionsLog } from './actions-log.ts';
import { uploadArtifact } from './artifact-service.ts';
import { cancelOnSignals } from './cancel.ts';
import { definedEnvironment } from './environment.ts';
import type { Host, Trigger } from './host.ts';
import { thisMachine } from './machine.ts';
import type { Environment } from './process.ts';
import { redactor, secretsIn } from './secrets.ts';

/** `addresses` may hold credentials, to be masked. Reads the environment and starts to listen for the runner's cancel signals. */
export function actionsHost(addresses: readonly string[]): Host {
  const environment = definedEnvironment();
  const secrets = secretsIn(environment, addresses);
  for (const secret of secrets) setSecret(secret);
  const workspace = environment.GITHUB_WORKSPACE || process.cwd();
  return {
    environment,
    log: actionsLog((line) => void process.stdout.write(`${line}\n`), redactor(secrets)),
    cancel: cancelOnSignals(),
    workspace,
    workingFolder: workspace,
    temporaryFolder: environment.RUNNER_TEMP || '/tmp',
    machine: thisMachine(),
    trigger: triggerOf(environment),
    runId: randomUUID(),
    now: Date.now,
    setOutputs: (values) => {
      for (const [name, value] of Object.entries(values)) setOutput(name, value);
    },
    upload: hasArtifactService(environment) ? uploadArtifact : undefined,
  };
}

/** What the event says, from the variables that the runner sets. */
export function triggerOf(environment: Environment): Trigger {
  const attempt = Number(environment.GITHUB_RUN_ATTEMPT);
  return {
    tag: environment.GITHUB_REF_TYPE === 'tag' ? environment.GITHUB_REF_NAME || undefined : undefined,
    pullRequest: /^pull_request(_target)?$/.test(environment.GITHUB_EVENT_NAME ?? ''),
    attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1,
  };
}

/** Only the runner of github.com and its kin has the service that @actions/artifact speaks to; GHES has not. */
function hasArtifactService(environment: Environment): boolean {
  const server = URL.parse(environment.GITHUB_SERVER_URL || 'https://github.com');
  const host = server?.hostname.toLowerCase() ?? '';
  const isGitHub = host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
  return isGitHub && Boolean(environment.ACTIONS_RESULTS_URL && environment.ACTIONS_RUNTIME_TOKEN);
}

/** What main leaves for post; never a secret. */
export interface RunState {
  readonly version: 1;
  readonly runId: string;
  /** The build may have started containers. */
  readonly containers: boolean;
}

const stateKey = 'kbuild';

export function saveRunState(state: RunState): void {
  saveState(stateKey, JSON.stringify(state));
}

/** undefined when main did not get as far as saving it. */
export function loadRunState(): RunState | undefined {
  const text = getState(stateKey);
  if (text === '') return undefined;
  const state: unknown = JSON.parse(text);
  return isRunState(state) ? state : undefined;
}

function isRunState(value: unknown): value is RunState {
  if (typeof value !== 'object' || value === null) return false;
  if (!('version' in value && 'runId' in value && 'containers' in value)) return false;
  return value.version === 1 && typeof value.runId === 'string' && typeof value.containers === 'boolean';
}

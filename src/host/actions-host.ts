/** The runner as host: workspace, event, outputs, state and artifacts of GitHub Actions. */

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { getState, saveState, setOutput, setSecret } from '@actions/core';
import { fieldsOf, ownJson, parsedJson, stringOf } from '../json.ts';
import { KbuildError } from '../problem.ts';
import { actionsLog } from './actions-log.ts';
import { cancelOnSignals } from './cancel.ts';
import { definedEnvironment } from './environment.ts';
import type { CacheEvent, Host, RunState, Services, Trigger } from './host.ts';
import { thisMachine } from './machine.ts';
import { loginsNamedIn } from './netrc.ts';
import type { Environment } from './process.ts';
import { redactor, secretsIn } from './secrets.ts';
import { toolboxEntry } from './toolbox-entry.ts';

/** The clients of the services that a program speaks to; it never loads those that it does not name. */
export type Clients = Partial<Services>;

/** `addresses` may hold credentials, to be masked. Reads the environment and starts to listen for the runner's cancel signals. */
export function actionsHost(addresses: readonly string[], clients: Clients): Host {
  const environment = definedEnvironment();
  const secrets = secretsIn(environment, [...addresses, ...loginsNamedIn(environment)]);
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
    toolboxEntry: toolboxEntry(),
    trigger: triggerOf(environment, defaultBranchOf(environment)),
    runId: randomUUID(),
    now: Date.now,
    started: performance.timeOrigin,
    setOutputs: (values) => {
      toRunner('outputs', () => {
        for (const [name, value] of Object.entries(values)) setOutput(name, value);
      });
    },
    remember: saveRunState,
    services: {
      cache: hasCacheService(environment) ? clients.cache : undefined,
      upload: hasArtifactService(environment) ? clients.upload : undefined,
      artifacts: hasArtifactService(environment) ? clients.artifacts : undefined,
    },
  };
}

/** What the event says, from the variables that the runner sets. */
export function triggerOf(environment: Environment, defaultBranch: string): Trigger {
  const attempt = Number(environment.GITHUB_RUN_ATTEMPT);
  return {
    tag: environment.GITHUB_REF_TYPE === 'tag' ? environment.GITHUB_REF_NAME || undefined : undefined,
    pullRequest: /^pull_request(_target)?$/.test(environment.GITHUB_EVENT_NAME ?? ''),
    attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1,
    cache: cacheEventOf(environment, defaultBranch),
  };
}

function cacheEventOf(environment: Environment, defaultBranch: string): CacheEvent {
  return {
    name: environment.GITHUB_EVENT_NAME ?? '',
    ref: environment.GITHUB_REF ?? '',
    defaultBranch,
    isProtected: environment.GITHUB_REF_PROTECTED === 'true',
  };
}

/** From the event's payload; empty when it says none. */
function defaultBranchOf({ GITHUB_EVENT_PATH }: Environment): string {
  try {
    const { repository } = fieldsOf(parsedJson(readFileSync(GITHUB_EVENT_PATH ?? '', 'utf8')));
    return stringOf(fieldsOf(repository).default_branch);
  } catch {
    return '';
  }
}

/** As @actions/cache decides it: the newer service by its results address, the older one by its own. */
function hasCacheService(environment: Environment): boolean {
  const { ACTIONS_CACHE_SERVICE_V2, ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL } = environment;
  const isThere = isGitHub(environment) && ACTIONS_CACHE_SERVICE_V2 ? ACTIONS_RESULTS_URL : ACTIONS_CACHE_URL;
  return Boolean(isThere && environment.ACTIONS_RUNTIME_TOKEN);
}

/** Only the runner of github.com and its kin has the service that @actions/artifact speaks to; GHES has not. */
function hasArtifactService(environment: Environment): boolean {
  return (
    isGitHub(environment) && Boolean(environment.ACTIONS_RESULTS_URL && environment.ACTIONS_RUNTIME_TOKEN)
  );
}

function isGitHub(environment: Environment): boolean {
  const server = URL.parse(environment.GITHUB_SERVER_URL || 'https://github.com');
  const host = server?.hostname.toLowerCase() ?? '';
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}

const stateKey = 'kbuild';

function saveRunState(state: RunState): void {
  toRunner('state', () => saveState(stateKey, JSON.stringify(state)));
}

/** Writes into a file of the runner, which may be gone, or on a full disk. */
function toRunner(what: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const problem = {
      what: `the runner's file for ${what} cannot be written: ${said}`,
      remedy: 'See whether the disk of RUNNER_TEMP is full or read-only',
    };
    throw new KbuildError(said.includes('ENOSPC') ? 'disk' : 'input', [problem]);
  }
}

/** undefined when main did not get as far as saving it. */
export function loadRunState(): RunState | undefined {
  const text = getState(stateKey);
  if (text === '') return undefined;
  const state = ownJson(text);
  return isRunState(state) ? state : undefined;
}

function isRunState(value: unknown): value is RunState {
  const { version, runId, containers } = fieldsOf(value);
  return version === 2 && typeof runId === 'string' && typeof containers === 'boolean';
}

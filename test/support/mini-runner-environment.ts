/** The environment of a step, built from nothing but PATH, HOME and GOGC, with fixed values like GitHub's own. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CommandFiles } from './mini-runner-files.ts';

export interface RunnerEvent {
  readonly name: string;
  readonly ref: string;
  readonly refType: 'branch' | 'tag';
  readonly sha: string;
  readonly payload?: object;
}

export const defaultEvent: RunnerEvent = {
  name: 'push',
  ref: 'refs/heads/main',
  refType: 'branch',
  sha: '0123456789abcdef0123456789abcdef01234567',
};

/** On the default branch, from which caches are read and written. */
export const pushOnDefault: RunnerEvent = {
  ...defaultEvent,
  ref: 'refs/heads/master',
  payload: { repository: { default_branch: 'master' } },
};

const repositoryVariables = {
  GITHUB_ACTIONS: 'true',
  CI: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
  GITHUB_REPOSITORY: 'acme/kubernetes',
  GITHUB_REPOSITORY_ID: '1001',
  GITHUB_REPOSITORY_OWNER: 'acme',
  GITHUB_REPOSITORY_OWNER_ID: '1000',
  GITHUB_ACTOR: 'octocat',
  GITHUB_ACTOR_ID: '1002',
  GITHUB_TRIGGERING_ACTOR: 'octocat',
  GITHUB_WORKFLOW: 'build',
  GITHUB_JOB: 'build',
  GITHUB_ACTION: '__self',
  GITHUB_ACTION_REPOSITORY: '',
  GITHUB_ACTION_REF: '',
  GITHUB_RUN_ID: '4242',
  GITHUB_RUN_NUMBER: '42',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RETENTION_DAYS: '90',
};

export function runnerVariables(workspace: string, runnerTemp: string): Record<string, string> {
  return {
    GITHUB_WORKSPACE: workspace,
    RUNNER_WORKSPACE: dirname(workspace),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_NAME: 'mini-runner',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: runnerTemp,
    RUNNER_TOOL_CACHE: join(runnerTemp, '_tool'),
    // All programs of one job have the same, and no two jobs have the same temporary folder.
    RUNNER_TRACKING_ID: `github_${createHash('sha256').update(runnerTemp).digest('hex').slice(0, 32)}`,
  };
}

/** Writes the event's payload too, where the runner puts it. */
export async function eventVariables(
  event: RunnerEvent,
  runnerTemp: string,
): Promise<Record<string, string>> {
  const path = join(runnerTemp, '_github_workflow', 'event.json');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(event.payload ?? {}));
  const workflow = `${repositoryVariables.GITHUB_REPOSITORY}/.github/workflows/build.yml@${event.ref}`;
  return {
    ...repositoryVariables,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: event.refType,
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_HEAD_REF: '',
    GITHUB_BASE_REF: '',
    GITHUB_SHA: event.sha,
    GITHUB_WORKFLOW_REF: workflow,
    GITHUB_WORKFLOW_SHA: event.sha,
  };
}

export function fileVariables(files: CommandFiles): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([purpose, path]) => [`GITHUB_${purpose}`, path]));
}

export function inheritedVariables(addedPaths: readonly string[]): Record<string, string> {
  // Later entries come first in PATH, as each is prepended to what was there.
  const path = [...addedPaths.toReversed(), process.env.PATH ?? ''].join(':');
  const { HOME = '', GOGC } = process.env;
  return { PATH: path, HOME, ...(GOGC ? { GOGC } : {}) };
}

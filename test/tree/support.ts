/** What the tree tests share: temporary folders, plain hosts, and the stamp as the build command makes it. */

import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { promisify } from 'node:util';
import type { Host, Trigger } from '../../src/host/host.ts';
import { redactor } from '../../src/host/secrets.ts';
import { terminalLog } from '../../src/host/terminal-log.ts';
import type { InputName } from '../../src/inputs/input-table.ts';
import { type LoadedInputs, loadInputs } from '../../src/inputs/inputs.ts';
import { type OpenTree, openTree } from '../../src/setup/open-tree.ts';
import { type PreparedStamp, prepareStamp } from '../../src/setup/prepare-stamp.ts';
import { type MiniatureTag, makeMiniatureRepository } from '../fixtures/miniature.ts';
import { git } from '../support/git.ts';

const run = promisify(execFile);
const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'kbuild-tree-')));
  folders.push(folder);
  return folder;
}

let pattern: Promise<string> | undefined;

/** A v1.36 repository without tags, made once; the Go version is given, as none is asked. */
async function makePattern(): Promise<string> {
  const folder = join(await temporaryFolder(), 'kubernetes');
  await makeMiniatureRepository(folder, { flavor: 'v1.36', goVersion: '1.26.0', tags: [] });
  return folder;
}

/** A v1.36 repository of one's own, with these tags at its one commit. */
export async function miniature(
  tags: readonly MiniatureTag[] = [{ name: 'v1.36.0' }],
  folder?: string,
): Promise<string> {
  pattern ??= makePattern();
  const copy = folder ?? join(await temporaryFolder(), 'kubernetes');
  await run('cp', ['-a', await pattern, copy]);
  for (const { name, annotated } of tags) {
    await git(copy, ['tag', ...(annotated ? ['--annotate', `--message=Release ${name}`] : []), name]);
  }
  return copy;
}

/** `count` empty commits on top. */
export async function addCommits(folder: string, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    await git(folder, ['commit', '--quiet', '--allow-empty', '--message=Change']);
  }
}

export async function cloneOf(origin: string, ...options: readonly string[]): Promise<string> {
  const parent = await temporaryFolder();
  await git(parent, ['clone', '--quiet', ...options, `file://${origin}`, 'kubernetes']);
  return join(parent, 'kubernetes');
}

export interface StampOptions {
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly trigger?: Partial<Trigger>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Given in a job; not in a terminal. */
  readonly workspace?: string;
  readonly temporaryFolder?: string;
}

export function testHost(folder: string, options: StampOptions): Host {
  return {
    environment: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...options.environment },
    log: terminalLog(() => {}, redactor([])),
    cancel: new AbortController().signal,
    workspace: options.workspace,
    workingFolder: folder,
    temporaryFolder: options.temporaryFolder ?? tmpdir(),
    machine: { os: 'linux', architecture: 'amd64' },
    toolboxEntry: '/nonexistent/toolbox',
    trigger: {
      tag: undefined,
      pullRequest: false,
      attempt: 1,
      cache: { name: '', ref: '', defaultBranch: '', isProtected: false },
      ...options.trigger,
    },
    // Builds of one run end each other's processes, and files of tests run side by side.
    runId: `test-${process.pid}`,
    now: Date.now,
    started: Date.now(),
    setOutputs: () => {},
    remember: () => {},
    services: { cache: undefined, upload: undefined, artifacts: undefined },
  };
}

/** Inputs, tree and stamp in the order of the build command; rejects with the KbuildError that a user would see. */
export async function stampOf(folder: string, options: StampOptions = {}): Promise<PreparedStamp> {
  const host = testHost(folder, options);
  const { inputs, problems } = inputsOf(host, options);
  return prepareStamp(host, inputs, await openTree(host, inputs, problems));
}

/** The tree as the build command opens it. */
export async function openedAt(folder: string, options: StampOptions = {}): Promise<OpenTree> {
  const host = testHost(folder, options);
  const { inputs, problems } = inputsOf(host, options);
  return openTree(host, inputs, problems);
}

function inputsOf(host: Host, options: StampOptions): LoadedInputs {
  return loadedFor(host, { builder: 'local', ...options.inputs });
}

/** Inputs as a start loads them. */
export function loadedFor(host: Host, given: Partial<Record<InputName, string>>): LoadedInputs {
  return loadInputs((name) => given[name] ?? '', host.environment, host.now() / 1000);
}

/** The first command that a message names. */
export function commandIn(message: string): string {
  return /: ((?:git|rm) .*)$/m.exec(message)?.[1] ?? `no command in: ${message}`;
}

/** The `git-version` that a message suggests. */
export function suggestedVersion(message: string): string {
  return /git-version, such as (v[0-9A-Za-z.+-]+)/i.exec(message)?.[1] ?? `no git-version in: ${message}`;
}

/** Types the command that a message names, in the folder where the build was started. */
export async function typeRepair(
  message: string,
  environment: Readonly<Record<string, string>> = {},
  folder = tmpdir(),
): Promise<void> {
  await runBash(folder, commandIn(message), { ...identity, ...environment });
}

const identity = {
  GIT_AUTHOR_NAME: 'Tester',
  GIT_AUTHOR_EMAIL: 'tester@example.com',
  GIT_COMMITTER_NAME: 'Tester',
  GIT_COMMITTER_EMAIL: 'tester@example.com',
};

export async function refusalOf(folder: string, options: StampOptions = {}): Promise<string> {
  try {
    await stampOf(folder, options);
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return 'it was accepted';
}

/** The folder's HEAD, unpacked from `git archive` into a folder of its own. */
export async function exportOf(origin: string): Promise<string> {
  const parent = await temporaryFolder();
  await git(origin, ['archive', '--format=tar', `--output=${join(parent, 'export.tar')}`, 'HEAD']);
  await runBash(parent, 'mkdir kubernetes && tar -xf export.tar -C kubernetes && rm export.tar');
  return join(parent, 'kubernetes');
}

/** What the tree's own scripts would stamp, as the five lines of a version file. */
export async function stampOfScripts(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>>> {
  const file = join(await temporaryFolder(), 'defs');
  const program =
    'source hack/lib/init.sh; kube::version::get_version_vars; kube::version::save_version_vars "$FILE"; cat "$FILE"';
  const output = await runBash(folder, program, { ...environment, FILE: file });
  const lines = [...output.matchAll(/^(KUBE_GIT_[A-Z_]+)='(.*)'$/gm)];
  return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
}

/** stdout of a program in the folder, in an environment that holds nothing else. */
export async function runBash(
  folder: string,
  program: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...environment };
  return (await run('bash', ['-c', program], { cwd: folder, env })).stdout;
}

/** What the tree tests share: temporary folders, plain hosts, and the stamp as the build command makes it. */

import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { promisify } from 'node:util';
import type { InputName } from '../../src/commands/input-table.ts';
import { loadInputs } from '../../src/commands/inputs.ts';
import { openTree } from '../../src/commands/open-tree.ts';
import { type PreparedStamp, prepareStamp } from '../../src/commands/prepare-stamp.ts';
import type { Host, Trigger } from '../../src/host/host.ts';
import { terminalLog } from '../../src/host/terminal-log.ts';
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

/** A v1.36 repository; the Go version is given, as none is asked. */
export async function miniature(tags?: readonly MiniatureTag[]): Promise<string> {
  const folder = join(await temporaryFolder(), 'kubernetes');
  await makeMiniatureRepository(folder, { flavor: 'v1.36', goVersion: '1.26.0', ...(tags ? { tags } : {}) });
  return folder;
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
  readonly workspace?: string;
}

export function testHost(folder: string, options: StampOptions): Host {
  return {
    environment: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...options.environment },
    log: terminalLog(() => {}),
    cancel: new AbortController().signal,
    workspace: options.workspace,
    workingFolder: folder,
    temporaryFolder: tmpdir(),
    machine: { os: 'linux', architecture: 'amd64' },
    trigger: { tag: undefined, pullRequest: false, attempt: 1, ...options.trigger },
    runId: 'test',
    now: Date.now,
    setOutputs: () => {},
    upload: undefined,
  };
}

/** Inputs, tree and stamp in the order of the build command; rejects with the KbuildError that a user would see. */
export async function stampOf(folder: string, options: StampOptions = {}): Promise<PreparedStamp> {
  const host = testHost(folder, options);
  const given: Partial<Record<InputName, string>> = { builder: 'local', ...options.inputs };
  const { inputs, problems } = loadInputs((name) => given[name] ?? '', host.environment, Date.now() / 1000);
  return prepareStamp(host, inputs, await openTree(host, inputs, problems));
}

/** Types the command that a message ends with. */
export async function typeRepair(
  message: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const command = message.split(': ').at(-1) ?? '';
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...identity, ...environment };
  await run('bash', ['-c', command], { env });
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

/** What the tree's own scripts would stamp, as the five lines of a version file. */
export async function stampOfScripts(folder: string): Promise<Readonly<Record<string, string>>> {
  const file = join(await temporaryFolder(), 'defs');
  const program =
    'source hack/lib/init.sh; kube::version::get_version_vars; kube::version::save_version_vars "$1"; cat "$1"';
  const { stdout } = await run('bash', ['-c', program, 'bash', file], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  });
  const lines = [...stdout.matchAll(/^(KUBE_GIT_[A-Z_]+)='(.*)'$/gm)];
  return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
}

/** Twelve mistakes that people make, each as somebody would make it, and what they then see first. */

import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram } from '../../src/host/files.ts';
import { git } from '../support/git.ts';
import {
  type ActionRun,
  type RunActionOptions,
  runAction,
  runPost,
  startAction,
} from '../support/mini-runner.ts';
import { pushOnDefault } from '../support/mini-runner-environment.ts';
import { cacheFaults, type StandIn } from '../support/stand-in.ts';
import { untilLine } from '../support/waiting.ts';
import { checkout, type Origin, words } from './cache-support.ts';
import { commitChange, temporaryFolder } from './support.ts';

/** What the mistakes need: a repository whose kubectl is small, and a service of artifacts and caches. */
export interface Scene {
  readonly origin: Origin;
  readonly standIn: StandIn;
}

export interface Seen {
  readonly main: ActionRun;
  /** Where the mistake shows there too. */
  readonly post?: ActionRun;
}

type Inputs = Readonly<Record<string, string>>;

const local: Inputs = { builder: 'local', 'cache-mode': 'none' };

async function runIn(
  workspace: string,
  inputs: Inputs,
  options: Partial<RunActionOptions> = {},
): Promise<Seen> {
  return { main: await runAction({ workspace, inputs, event: pushOnDefault, ...options }) };
}

/** By each name: what is done. */
export const mistakes = {
  'a wrong platform': async ({ origin }) =>
    runIn(await checkout(origin.repository), { platforms: 'linux/x86_64' }),

  'a release of a shallow clone': async ({ origin }) => {
    const folder = await temporaryFolder();
    const options = ['--depth=1', '--no-tags', `file://${origin.repository}`];
    await git(folder, ['clone', '--quiet', ...options, 'kubernetes']);
    return runIn(join(folder, 'kubernetes'), { target: 'release' });
  },

  'no Docker': async ({ origin }) => {
    const PATH = await pathWith(['git', 'tar']);
    return runIn(await checkout(origin.repository), {}, { environment: { PATH } });
  },

  'a typo in the target': async ({ origin }) =>
    runIn(await checkout(origin.repository), { target: 'kubctl' }),

  'a release of a dirty tree': async ({ origin }) => {
    const workspace = await checkout(origin.repository);
    await writeFile(join(workspace, words), 'package words\n');
    await writeFile(join(workspace, 'notes.txt'), 'to be done\n');
    return runIn(workspace, { target: 'release' });
  },

  // The kernel's own ENOSPC, for which no disk must be filled; what the figures say is this machine's.
  'a full disk': async ({ origin }) =>
    runIn(await withRule(origin, 'cat Makefile >/dev/full'), { ...local, target: 'kubectl' }),

  'a compile error': async ({ origin }) => {
    const workspace = await checkout(origin.repository);
    await commitChange(
      workspace,
      'cmd/kubectl/main.go',
      (text) => `${text}\nfunc broken() { undefinedName() }\n`,
    );
    return runIn(workspace, { ...local, target: 'kubectl' });
  },

  'a unit test that fails': async ({ origin }) => {
    const workspace = await checkout(origin.repository);
    await commitChange(workspace, words, (text) => text.replace('index+1', 'index'));
    return runIn(workspace, { ...local, target: 'test', what: './pkg/util/words' });
  },

  'a cache that is denied': async ({ origin, standIn }) => {
    for (const fault of [cacheFaults.readDenied, cacheFaults.writeDenied]) standIn.failNext(fault);
    const workspace = await checkout(origin.repository);
    const options = {
      workspace,
      inputs: { builder: 'local', target: 'kubectl', upload: 'none' },
      event: pushOnDefault,
      environment: standIn.environment,
    };
    const main = await runAction(options);
    return { main, post: await runPost(options, main) };
  },

  'an artifact name that is taken': async ({ origin, standIn }) => {
    await standIn.put('mine', Buffer.from('of another job'));
    return runIn(
      await checkout(origin.repository),
      { ...local, target: 'kubectl', 'artifact-name': 'mine' },
      { environment: standIn.environment },
    );
  },

  'a wrong source path': async ({ origin }) => {
    const workspace = await temporaryFolder();
    await checkout(origin.repository, join(workspace, 'kubernetes'));
    return runIn(workspace, { source: 'kubernets' });
  },

  'a run that is cancelled': async ({ origin }) => {
    const workspace = await withRule(origin, 'echo started; sleep 600');
    const action = await startAction({ workspace, inputs: { ...local, target: 'kubectl' } });
    await untilLine(action, /^started$/);
    action.signal('SIGINT');
    return { main: await action.finished };
  },
} as const satisfies Readonly<Record<string, (scene: Scene) => Promise<Seen>>>;

/** A checkout whose `make kubectl` does this. */
async function withRule({ repository }: Origin, command: string): Promise<string> {
  const workspace = await checkout(repository);
  await commitChange(
    workspace,
    'build/root/Makefile',
    (text) => `${text}\nkubectl: rule\n.PHONY: rule\nrule:\n\t@${command}\n`,
  );
  return workspace;
}

/** A folder with links to these programs and nothing else. */
async function pathWith(programs: readonly string[]): Promise<string> {
  const folder = join(await temporaryFolder(), 'bin');
  await mkdir(folder);
  for (const program of programs) {
    const path = await findProgram(program, process.env.PATH ?? '');
    if (path !== undefined) await symlink(path, join(folder, program));
  }
  return folder;
}

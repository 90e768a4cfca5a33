/**
 * What the tests of a container's life share: trees whose make does what the test wants in a second or two, `kbuild` in
 * a terminal and without one, and a look at what a run has left.
 */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { lockTree } from '../../src/host/tree-lock.ts';
import { temporaryFolder } from '../bundle/support.ts';
import { type Flavor, makeMiniatureRepository } from '../fixtures/miniature.ts';
import { docker, type Engine } from '../support/docker.ts';
import { runTool } from '../support/engine-remains.ts';
import { commitChanges } from '../support/git.ts';
import { ensureKubeCross } from '../support/kube-cross.ts';
import {
  assertRunnerLimits,
  type RunActionOptions,
  type StartedAction,
  startAction,
} from '../support/mini-runner.ts';
import { containersOf, engine, goOfImage, labelledOf, placed, withKubectlRecipe } from './support.ts';

/** The stand-in, under a name that no other test takes away. */
export const kubeCross = 'registry.example/lifecycle/kube-cross:v1';

const workspaces: string[] = [];
const actions: StartedAction[] = [];
after(async () => {
  // Of a test that has failed one may still run.
  for (const action of actions) action.signal('SIGKILL');
  for (const workspace of workspaces) {
    const names = await labelledOf(workspace, engine);
    if (names.length > 0) await docker(engine, ['rm', '--force', '--volumes', ...names]);
  }
});

const place = `@mkdir -p ${placed} && echo made >${placed}/kubectl`;

/**
 * Recipes of make. They wait for a file of the tree, so that no test has to guess how long anything takes, and end by
 * themselves in the end, so that no test hangs.
 */
export const recipes = {
  quick: place,
  sleeping: '@echo it has started; sleep 90',
  /** Nothing but the end of its container ends it. */
  stubborn: "@echo it has started; trap '' TERM INT HUP; for n in {1..90}; do sleep 1; done",
  waiting: [
    '@echo it has started; for n in {1..600}; do [ ! -e _output/go-on ] || break; sleep 0.1; done',
    place,
  ].join('\n'),
};

/** A clean miniature repository, at its tag, in which `make kubectl` is the given recipe. */
export async function workspaceWith(
  recipe: string,
  flavor: Flavor = 'v1.36',
  folder?: string,
): Promise<string> {
  await ensureKubeCross(engine, kubeCross);
  const workspace = folder ?? join(await temporaryFolder(), 'kubernetes');
  await makeMiniatureRepository(workspace, { flavor, goVersion: goOfImage, tags: [] });
  await commitRecipe(workspace, recipe);
  workspaces.push(workspace);
  return workspace;
}

function commitRecipe(workspace: string, recipe: string): Promise<void> {
  return commitChange(workspace, 'build/root/Makefile', (rules) =>
    withKubectlRecipe(rules, recipe.split('\n')),
  );
}

/** The tree stays clean and at its tag. */
export function commitChange(
  workspace: string,
  path: string,
  change: (text: string) => string,
): Promise<void> {
  return commitChanges(workspace, 'v1.36.0', { [path]: change });
}

/** Lets a build go on whose recipe waits. */
export async function letGoOn(workspace: string): Promise<void> {
  await writeFile(join(workspace, '_output/go-on'), '');
}

/**
 * Gives a tree to another user than root for as long as `work` takes, and `work` the start of a command line by which
 * that user runs what follows, with leave to talk to the engine.
 */
export async function asOwner(
  tree: string,
  id: number,
  work: (before: readonly string[]) => Promise<void>,
): Promise<void> {
  await chmod(dirname(tree), 0o755);
  await runTool('chown', ['--recursive', `${id}:${id}`, tree]);
  const socket = await stat(engine.host.replace(/^unix:\/\//, ''));
  try {
    await work(['setpriv', `--reuid=${id}`, `--regid=${id}`, `--groups=${socket.gid}`, '--']);
  } finally {
    await runTool('chown', ['--recursive', '0:0', tree]);
  }
}

/** Main of the action on a workspace whose make is quick. */
export async function startMain(
  workspace: string,
  options: Partial<RunActionOptions> & { readonly engine?: Engine } = {},
): Promise<StartedAction> {
  const action = await startAction(actionOptions(workspace, options));
  actions.push(action);
  return action;
}

export async function runMain(workspace: string, options: Parameters<typeof startMain>[1] = {}) {
  const run = await (await startMain(workspace, options)).finished;
  assertRunnerLimits(run);
  return run;
}

export function actionOptions(
  workspace: string,
  { engine: own = engine, inputs, environment, ...rest }: Parameters<typeof startMain>[1] = {},
): RunActionOptions {
  return {
    workspace,
    ...rest,
    inputs: { target: 'kubectl', upload: 'none', 'kube-cross-image': kubeCross, ...inputs },
    environment: { ...own.environment, ...environment },
  };
}

/** No container, no lock, no file of the moment. `of` is undefined where no engine answers any more. */
export async function assertNothingLeft(workspace: string, of: Engine | undefined = engine): Promise<void> {
  if (of) assert.deepEqual(await containersOf(workspace, of), []);
  assert.equal(existsSync(join(workspace, '_output/kbuild/nonce')), false);
  const lock = await lockTree(workspace);
  assert.ok(lock, 'the tree is still locked');
  lock.release();
}

/**
 * kubectl, built twice on clones in two folders: the second time from the cache that the first has saved. The first one is
 * then verified in the second folder.
 */

import { execFile } from 'node:child_process';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { arch } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeMiniatureRepository } from '../fixtures/miniature.ts';
import { clientEnvironment } from '../support/docker.ts';
import { git } from '../support/git.ts';
import type { ActionRun } from '../support/mini-runner.ts';
import type { StandIn } from '../support/stand-in.ts';
import type { Place } from './place.ts';
import type { Show } from './show.ts';

export interface BuildFacts {
  readonly first: BuiltOnce;
  readonly second: BuiltOnce;
  /** What `git` says of the checkout, and what kubectl says of itself. */
  readonly commit: string;
  readonly version: string;
  readonly itself: string;
  /** What verify says of the first one, and its page of HTML. */
  readonly verdict: string;
  readonly page: string;
}

export interface BuiltOnce {
  readonly sha256: string;
  readonly outcome: string;
  /** Of the cache. */
  readonly entries: number;
  readonly used: number;
  readonly seconds: number;
}

const tag = 'v1.36.0';

export async function demoBuild(
  show: Show,
  standIn: StandIn,
  folder: string,
  place: Place,
): Promise<BuildFacts> {
  const where =
    place.kind === 'container'
      ? `in a container (${place.image}, engine at ${place.engine.host})`
      : `with this machine's own Go, as ${place.why}`;
  show.say(`\nkubectl of a miniature Kubernetes v1.36 tree, ${where}.`);
  const origin = join(folder, 'origin');
  const goVersion = place.kind === 'container' ? { goVersion: place.goVersion } : {};
  await makeMiniatureRepository(origin, { flavor: 'v1.36', tags: [{ name: tag }], ...goVersion });

  const workspaceOf = (name: string) => join(folder, name, 'kubernetes');
  const once = async (title: string, name: string) => {
    const workspace = workspaceOf(name);
    await mkdir(join(folder, name));
    await git(origin, ['clone', '--quiet', origin, workspace]);
    return show.step(title, { workspace, ...settingsOf(place, standIn, `kubectl-${name}`) }, true);
  };
  const first = await once('the first build', 'here');
  const second = await once('again, in another folder', 'elsewhere');
  const verified = await verifyThere(show, place, first, workspaceOf('elsewhere'));
  return {
    ...verified,
    first: factsOf(first),
    second: factsOf(second),
    commit: (await git(origin, ['rev-parse', 'HEAD'])).trim(),
    version: tag,
    itself: (await promisify(execFile)(kubectlOf(second).path)).stdout.trim(),
  };
}

/** As whoever has downloaded what the first build made. */
async function verifyThere(
  show: Show,
  place: Place,
  { outputs }: ActionRun,
  workspace: string,
): Promise<Pick<BuildFacts, 'verdict' | 'page'>> {
  const reference = '_output/published';
  await cp(outputs['output-directory'] ?? '', join(workspace, reference), { recursive: true });
  const given = { mode: 'published', reference, upload: 'none' };
  const settings =
    place.kind === 'local'
      ? { inputs: { ...given, builder: 'local' } }
      : {
          inputs: { ...given, sync: 'bind', 'kube-cross-image': place.image },
          environment: clientEnvironment(place.engine),
        };
  const run = await show.step('verify of the first one', {
    action: 'verify/action.yml',
    workspace,
    ...settings,
  });
  const page = await readFile(run.outputs['html-report'] ?? '', 'utf8');
  return { verdict: run.outputs.verdict ?? '', page };
}

function settingsOf(place: Place, standIn: StandIn, artifact: string) {
  const platforms = `linux/${arch() === 'x64' ? 'amd64' : arch()}`;
  // A tagged commit is built without a cache unless it is asked for.
  const inputs = { target: 'kubectl', platforms, 'artifact-name': artifact, 'cache-mode': 'read-write' };
  if (place.kind === 'local') {
    return { inputs: { ...inputs, builder: 'local' }, environment: standIn.environment };
  }
  return {
    inputs: { ...inputs, sync: 'bind', 'kube-cross-image': place.image },
    environment: { ...clientEnvironment(place.engine), ...standIn.environment },
  };
}

function kubectlOf({ outputs }: ActionRun): { readonly path: string; readonly sha256: string } {
  return JSON.parse(outputs.binaries ?? '[]')[0];
}

function factsOf(run: ActionRun): BuiltOnce {
  const [, used, entries] = /The build used (\d+) of (\d+) entries/.exec(run.stdout) ?? [];
  return {
    sha256: kubectlOf(run).sha256,
    outcome: run.outputs['cache-outcome'] ?? '',
    entries: Number(entries ?? 0),
    used: Number(used ?? 0),
    seconds: run.durationMs / 1000,
  };
}

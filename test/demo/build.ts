/** kubectl, built twice on clones in two folders: the second time from the cache that the first has saved. */

import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
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

  const once = async (title: string, name: string) => {
    const workspace = join(folder, name, 'kubernetes');
    await mkdir(join(folder, name));
    await git(origin, ['clone', '--quiet', origin, workspace]);
    return show.step(title, { workspace, ...settingsOf(place, standIn, `kubectl-${name}`) }, true);
  };
  const first = await once('the first build', 'here');
  const second = await once('again, in another folder', 'elsewhere');
  return {
    first: factsOf(first),
    second: factsOf(second),
    commit: (await git(origin, ['rev-parse', 'HEAD'])).trim(),
    version: tag,
    itself: (await promisify(execFile)(kubectlOf(second).path)).stdout.trim(),
  };
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

/** Where the demo builds: in a container, if an engine is in reach that has an image for it, else with this machine's Go. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { crossImages } from '../fixtures/miniature.ts';
import { docker, type Engine, engineAt, hasImage } from '../support/docker.ts';
import { standInImage } from '../support/kube-cross.ts';

export type Place =
  | {
      readonly kind: 'container';
      readonly engine: Engine;
      readonly image: string;
      /** Such as `1.19.8`. */
      readonly goVersion: string;
    }
  | { readonly kind: 'local'; readonly why: string };

/** What a miniature v1.36 tree asks for. */
const own = crossImages['v1.36'];

/** Nothing is pulled, as that takes minutes. */
export async function placeToBuild(): Promise<Place> {
  const engine = await engineInReach();
  if (typeof engine === 'string') return { kind: 'local', why: engine };
  for (const image of [standInImage, own]) {
    if (!(await hasImage(engine, image))) continue;
    const said = await docker(engine, ['run', '--rm', image, 'go', 'env', 'GOVERSION']);
    return { kind: 'container', engine, image, goVersion: said.trim().replace(/^go/, '') };
  }
  const why = `the engine at ${engine.host} has neither ${own} nor the stand-in of script/test container`;
  return { kind: 'local', why };
}

/** Only one that sees this machine's files. Else why there is none. */
async function engineInReach(): Promise<Engine | string> {
  try {
    const host = process.env.KBUILD_TEST_ENGINE || (await hostOfClient());
    if (!host.startsWith('unix://')) return `the Docker Engine at ${host} is another machine's`;
    const engine = engineAt(host);
    await docker(engine, ['info']);
    return engine;
  } catch {
    return 'no Docker Engine is in reach';
  }
}

async function hostOfClient(): Promise<string> {
  const format = '--format={{.Endpoints.docker.Host}}';
  const { stdout } = await promisify(execFile)('docker', ['context', 'inspect', format]);
  return stdout.trim();
}

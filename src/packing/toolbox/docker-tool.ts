/** `docker save` whose archive depends on the image's content alone. */

import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { definedEnvironment } from '../../host/environment.ts';
import { ask } from '../../host/process.ts';
import { parsedJson, stringsIn } from '../../json.ts';
import { KbuildError } from '../../problem.ts';
import { canonicalImage } from '../image/image-archive.ts';
import { baseOf, type DockerCommand } from './docker-command.ts';
import { handOn } from './hand-on.ts';
import { leaveRecord } from './record.ts';
import type { ToolboxConfig } from './toolbox-config.ts';

type SaveCommand = Extract<DockerCommand, { kind: 'save' }>;

/** Returns the exit code. */
export async function saveImage(config: ToolboxConfig, command: SaveCommand): Promise<number> {
  const { images, options, file } = command;
  const { docker } = config.programs;
  // Beside the final place where there is one: an image may be larger than the temporary folder.
  const folder = await mkdtemp(join(file === undefined ? tmpdir() : dirname(resolve(file)), '.save-'));
  try {
    const archive = join(folder, 'saved.tar');
    const code = await handOn(docker, [...options, '-o', archive, ...images]);
    if (code !== 0) return code;
    const to = file === undefined ? join(folder, 'canonical.tar') : resolve(file);
    const base = baseOf(await diffIdsOf(docker, command), config.bases);
    const { epoch } = config;
    const saved = await canonicalImage({ archive, to, epoch, baseDiffIds: base?.layers ?? [], tags: images });
    const path = file === undefined ? `-${saved.sha256}` : to;
    await leaveRecord(config, { kind: 'image', path, ...saved });
    if (file === undefined) await pipeline(createReadStream(to), process.stdout);
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function diffIdsOf(docker: string, { options, images }: SaveCommand): Promise<readonly string[]> {
  const [image = ''] = images;
  const before = options.slice(0, -1);
  const format = '{{json .RootFS.Layers}}';
  const args = [...before, 'image', 'inspect', '--format', format, image];
  const answer = await ask(docker, args, { cwd: process.cwd(), env: definedEnvironment() });
  const layers = parsedJson(answer.stdout);
  if (answer.code === 0 && Array.isArray(layers)) return stringsIn(layers);
  throw new KbuildError('package', [
    {
      what: `docker does not say which layers ${image} has: ${answer.stderr.trim()}`,
      remedy: 'Check that the Docker Engine still runs and has this image, and pack again',
    },
  ]);
}

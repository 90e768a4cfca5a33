/** A stand-in of kube-cross for engines of a test's own: this machine's programs and no compiler, in a second or two. */

import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dockerFed, type Engine } from './docker.ts';
import { runTool } from './engine-remains.ts';
import { goFolder } from './kube-cross.ts';

/** What the scripts of a miniature tree call before they build anything, and what a recipe of a test's own may call. */
const programs = [
  ...[
    'awk',
    'basename',
    'bash',
    'cat',
    'cut',
    'date',
    'dirname',
    'env',
    'git',
    'grep',
    'head',
    'id',
    'make',
    'mkdir',
  ],
  ...['paste', 'rm', 'sed', 'sh', 'sleep', 'sort', 'tail', 'tar', 'tr', 'uname'],
];

const settings = ['ENV PATH=/usr/local/go/bin:/usr/bin', 'ENV GOROOT=/usr/local/go'];

/** `goRoot`: of the one program that it has of Go. */
export async function tinyKubeCross(engine: Engine, reference: string, goRoot = goFolder): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'kbuild-tiny-'));
  try {
    await copyInto(root, join(goRoot, 'bin/go'), '/usr/local/go/bin/go');
    // From Go 1.21 on it says where modules and their sums come from.
    const defaults = join(goRoot, 'go.env');
    if (existsSync(defaults)) await copyInto(root, defaults, '/usr/local/go/go.env');
    for (const program of programs) await copyProgram(root, program);
    await mkdir(join(root, 'tmp'));
    const archive = { program: 'tar', args: ['-C', root, '--owner=0', '--group=0', '-c', '.'] };
    const changes = settings.flatMap((setting) => ['--change', setting]);
    await dockerFed(engine, archive, ['import', ...changes, '-', reference]);
    return reference;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function copyProgram(root: string, name: string): Promise<void> {
  const found = await realpath((await runTool('which', [name])).trim());
  await copyInto(root, found, `/usr/bin/${name}`);
  const libraries = await runTool('ldd', [found]).catch(() => '');
  for (const [, library = ''] of libraries.matchAll(/(?:^|=> )\s*(\/\S+) \(0x/gm))
    await copyInto(root, library, library);
}

async function copyInto(root: string, from: string, to: string): Promise<void> {
  await mkdir(join(root, dirname(to)), { recursive: true });
  await copyFile(from, join(root, to));
}

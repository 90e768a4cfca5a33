/** The folder of programs that goes first on PATH while Kubernetes' own scripts pack a release. */

import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { findProgram } from '../../host/files.ts';
import { ownJson } from '../../json.ts';
import { KbuildError } from '../../problem.ts';
import { linkProgram } from './link-program.ts';
import { type ToolboxConfig, type ToolRecord, toolNames } from './toolbox-config.ts';

export interface Toolbox {
  /** Goes first on PATH. */
  readonly programs: string;
  /** What TAR is set to. */
  readonly tar: string;
  /** What has been packed so far. */
  readonly records: () => Promise<readonly ToolRecord[]>;
}

export interface ToolboxRequest extends Omit<ToolboxConfig, 'version' | 'programs' | 'records'> {
  /** To be filled; made by the caller, empty. */
  readonly folder: string;
  /** PATH on which the machine's own programs are. */
  readonly path: string;
}

/** Throws when the machine has no tar or git. A missing docker is told when a script calls it. */
export async function makeToolbox({ folder, path, ...request }: ToolboxRequest): Promise<Toolbox> {
  const programs = join(folder, 'bin');
  const records = join(folder, 'records');
  await mkdir(programs);
  await mkdir(records);
  const config: ToolboxConfig = {
    version: 1,
    ...request,
    records,
    programs: {
      tar: await gnuTar(path),
      git: await needed('git', path),
      docker: (await findProgram('docker', path)) ?? '/nonexistent/docker',
    },
  };
  const configFile = join(folder, 'toolbox.json');
  await writeFile(configFile, JSON.stringify(config));
  for (const [name, tool] of toolNames) {
    await writeProgram(join(programs, name), [process.execPath, config.entry, configFile, tool]);
  }
  await writeFile(join(programs, 'ln'), linkProgram(await needed('ln', path)), { mode: 0o755 });
  return { programs, tar: join(programs, 'tar'), records: () => readRecords(records) };
}

/** As Kubernetes' scripts look for it (reference: kube::util::ensure-gnu-tar). */
async function gnuTar(path: string): Promise<string> {
  const names = ['gtar', 'gnutar'];
  for (const name of names) {
    const found = await findProgram(name, path);
    if (found) return found;
  }
  return needed('tar', path);
}

async function needed(program: string, path: string): Promise<string> {
  const found = await findProgram(program, path);
  if (found) return found;
  throw new KbuildError('input', [
    { what: `${program} is not on PATH, and packaging needs it`, remedy: `Install ${program}` },
  ]);
}

async function writeProgram(path: string, command: readonly string[]): Promise<void> {
  const words = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  await writeFile(path, `#!/bin/sh\nexec ${words} "$@"\n`);
  await chmod(path, 0o755);
}

async function readRecords(folder: string): Promise<readonly ToolRecord[]> {
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => ownJson<ToolRecord>(text));
}

export function pathWithToolbox(toolbox: Toolbox, path: string): string {
  return `${toolbox.programs}${delimiter}${path}`;
}

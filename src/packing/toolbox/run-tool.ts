/**
 * One call of a tool of the toolbox: answered by us where bytes must be the same everywhere, else handed on. A release makes
 * hundreds, so each loads what it needs, and what is handed on next to nothing.
 */

import { readFile } from 'node:fs/promises';
import { ownJson } from '../../json.ts';
import { describeProblem, KbuildError } from '../../problem.ts';
import { parseDockerCommand } from './docker-command.ts';
import { parseGitCommand } from './git-command.ts';
import { handOn } from './hand-on.ts';
import { parseTarCommand } from './tar-command.ts';
import type { Tool, ToolboxConfig } from './toolbox-config.ts';

/** `args` are the configuration's path, the tool and what the script gave it. Returns the exit code. */
export async function runTool([configFile = '', tool = '', ...args]: readonly string[]): Promise<number> {
  try {
    const config = ownJson<ToolboxConfig>(await readFile(configFile, 'utf8'));
    return await answers[asTool(tool)](config, args);
  } catch (error) {
    for (const line of linesOf(error)) process.stderr.write(`kbuild: ${line}\n`);
    return 2;
  }
}

type Answer = (config: ToolboxConfig, args: readonly string[]) => Promise<number>;

const answers: Readonly<Record<Tool, Answer>> = { tar, git, docker };

async function tar(config: ToolboxConfig, args: readonly string[]): Promise<number> {
  const command = parseTarCommand(args);
  switch (command.kind) {
    case 'pass':
      return handOn(config.programs.tar, args);
    case 'refused':
      return refuse('tar', args, command.why);
    case 'create': {
      const { createTar } = await import('./tar-tool.ts');
      await createTar(config, command.create);
      return 0;
    }
  }
}

async function git(config: ToolboxConfig, args: readonly string[]): Promise<number> {
  const command = parseGitCommand(args);
  switch (command.kind) {
    case 'pass':
      return handOn(config.programs.git, args);
    case 'refused':
      return refuse('git', args, command.why);
    case 'stream':
    case 'archive': {
      const { archiveHead } = await import('./git-tool.ts');
      return archiveHead(config, command);
    }
  }
}

async function docker(config: ToolboxConfig, args: readonly string[]): Promise<number> {
  const command = parseDockerCommand(args);
  switch (command.kind) {
    case 'pass':
      return handOn(config.programs.docker, args);
    case 'refused':
      return refuse('docker', args, command.why);
    case 'save': {
      const { saveImage } = await import('./docker-tool.ts');
      return saveImage(config, command);
    }
    case 'build': {
      const { buildImage } = await import('./build-tool.ts');
      return buildImage(config, command);
    }
  }
}

function refuse(tool: Tool, args: readonly string[], why: string): number {
  process.stderr.write(`kbuild: ${tool} ${args.join(' ')} is not packed, as ${why}\n`);
  return 2;
}

function asTool(name: string): Tool {
  if (name === 'tar' || name === 'git' || name === 'docker') return name;
  throw new Error(`there is no tool ${name}`);
}

function linesOf(error: unknown): readonly string[] {
  if (error instanceof KbuildError) return error.problems.map(describeProblem);
  return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
}

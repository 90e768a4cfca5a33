/** The runner's file commands: fresh files for every step, and how they are read back after it. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const purposes = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;
type Purpose = (typeof purposes)[number];
export type CommandFiles = Readonly<Record<Purpose, string>>;

export interface FileResults {
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly variables: ReadonlyMap<string, string>;
  readonly paths: readonly string[];
  readonly summary: string;
  /** What is malformed; the runner fails a step for it. */
  readonly problems: readonly string[];
}

export async function createCommandFiles(runnerTemp: string): Promise<CommandFiles> {
  const folder = join(runnerTemp, '_runner_file_commands');
  await mkdir(folder, { recursive: true });
  const step = randomUUID();
  const file = (purpose: Purpose) => join(folder, `${purpose.toLowerCase()}_${step}`);
  await Promise.all(purposes.map((purpose) => writeFile(file(purpose), '')));
  return {
    OUTPUT: file('OUTPUT'),
    STATE: file('STATE'),
    ENV: file('ENV'),
    PATH: file('PATH'),
    STEP_SUMMARY: file('STEP_SUMMARY'),
  };
}

export async function readCommandFiles(files: CommandFiles): Promise<FileResults> {
  const problems: string[] = [];
  const readPairs = async (purpose: Purpose) => {
    try {
      return parsePairs(await readFile(files[purpose], 'utf8'));
    } catch (error) {
      problems.push(`GITHUB_${purpose}: ${error instanceof Error ? error.message : String(error)}`);
      return new Map<string, string>();
    }
  };
  const [outputs, state, variables] = [
    await readPairs('OUTPUT'),
    await readPairs('STATE'),
    await readPairs('ENV'),
  ];
  const paths = (await readFile(files.PATH, 'utf8')).split(/\r?\n/).filter((path) => path !== '');
  if (variables.has('NODE_OPTIONS')) problems.push('GITHUB_ENV: NODE_OPTIONS cannot be set');
  const summary = await readFile(files.STEP_SUMMARY, 'utf8');
  return { outputs, state, variables, paths, summary, problems };
}

/** Lines `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`; whichever sign comes first decides. */
function parsePairs(content: string): Map<string, string> {
  const pairs = new Map<string, string>();
  const lines = content.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name = '', sign, rest = ''] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? [];
    if (sign === undefined) throw new Error(`invalid format '${line}'`);
    if (name === '') throw new Error(`no name in '${line}'`);
    if (sign === '=') {
      pairs.set(name, rest);
      continue;
    }
    if (rest === '') throw new Error(`no delimiter in '${line}'`);
    const end = lines.indexOf(rest, at + 1);
    if (end < 0) throw new Error(`no closing delimiter '${rest}' for '${name}'`);
    pairs.set(name, lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return pairs;
}

/** What the mini runner takes from an action.yml: the two programs, and the inputs as environment variables. */
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from './project.ts';

export interface ActionMetadata {
  readonly main: string;
  readonly post: string | undefined;
  /** Input name to its default text, empty without one. */
  readonly inputs: ReadonlyMap<string, string>;
}

/** What `${{ github.token }}` becomes; the runner masks the real one by itself. */
export const fakeToken = 'not-a-real-github-token';

export async function readMetadata(action: string): Promise<ActionMetadata> {
  const path = isAbsolute(action) ? action : join(projectRoot, action);
  const document = fieldsOf(parse(await readFile(path, 'utf8')));
  const runs = fieldsOf(document.runs);
  if (!/^node\d+$/.test(String(runs.using))) throw new Error(`${path} is not a JavaScript action`);
  if (typeof runs.main !== 'string') throw new Error(`${path} has no runs.main`);
  const inputs = Object.entries(fieldsOf(document.inputs)).map(([name, input]) => {
    const fallback = fieldsOf(input).default;
    return [name, fallback === undefined || fallback === null ? '' : String(fallback)] as const;
  });
  return {
    main: join(dirname(path), runs.main),
    post: typeof runs.post === 'string' ? join(dirname(path), runs.post) : undefined,
    inputs: new Map(inputs),
  };
}

/** Stricter than the runner, which only warns of an input that the action does not declare. */
export function inputVariables(
  metadata: ActionMetadata,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !metadata.inputs.has(name));
  if (unknown.length > 0) throw new Error(`unknown inputs: ${unknown.join(', ')}`);
  const variables = [...metadata.inputs].map(([name, fallback]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    given[name] ?? resolveDefault(name, fallback),
  ]);
  return Object.fromEntries(variables);
}

function resolveDefault(name: string, text: string): string {
  const resolved = text.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, fakeToken);
  if (resolved.includes('${{')) throw new Error(`the mini runner cannot resolve the default of '${name}'`);
  return resolved;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

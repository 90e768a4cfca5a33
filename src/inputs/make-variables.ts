/** `make-variables`: `NAME=value` lines that every make gets, with the names that have inputs of their own kept out. */

import type { MakeVariable } from '../kubernetes/make.ts';
import { isFlagVariable, ruleOf } from '../kubernetes/variable-rules.ts';
import { hasControlCharacter, type Problem, quote } from '../problem.ts';

/** Adds a problem for every line that is no variable; returns the others. */
export function parseMakeVariables(text: string, problems: Problem[]): readonly MakeVariable[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const variables: MakeVariable[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? [];
    const problem = problemOf(line, name, value);
    if (problem) problems.push(problem);
    else variables.push({ name, value: value.trim() });
  }
  return variables;
}

/** What a plan, which anybody may have written, cannot set either. Its flags have become variables. */
export function problemsOfPlanned(variables: readonly MakeVariable[]): readonly Problem[] {
  return variables
    .filter(({ name }) => !isFlagVariable(name))
    .flatMap(({ name }) => problemOfName('the plan', name) ?? []);
}

function problemOf(line: string, name: string, value: string): Problem | undefined {
  const remedy = 'Give one NAME=value per line, such as KUBE_STATIC_OVERRIDES=kubelet';
  if (name === '')
    return { what: `make-variables has the line ${quote(line)}, which is not NAME=value`, remedy };
  if (hasControlCharacter(value)) {
    return { what: `make-variables gives ${name} a value with control characters: ${quote(value)}`, remedy };
  }
  return problemOfName('make-variables', name);
}

function problemOfName(where: string, name: string): Problem | undefined {
  const rule = ruleOf(name);
  switch (rule?.make) {
    case undefined:
      return undefined;
    case 'input':
    case 'flag':
    case 'version-file':
      return {
        what: `${where} sets ${name}, which has an input of its own`,
        remedy: `Use \`${rule?.input}\``,
      };
    case 'unread':
      return {
        what: `${where} sets KUBE_EXTRA_WHAT, which the tree's build/release-images.sh reads and kbuild does not run`,
        remedy: 'Remove it, and build these with `target: all` and `what` in a step of their own',
      };
    case 'never':
      return {
        what: `${where} sets ${name}, by which make or its shell would be replaced`,
        remedy: 'Remove it',
      };
  }
}

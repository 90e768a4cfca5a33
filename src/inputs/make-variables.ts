/** `make-variables`: `NAME=value` lines that every make gets, with the names that have inputs of their own kept out. */

import type { MakeVariable } from '../kubernetes/make.ts';
import { hasControlCharacter, type Problem, quote } from '../problem.ts';

/** What kbuild sets itself, and the input that says it. */
const ownInputs: ReadonlyMap<string, string> = new Map([
  ['WHAT', 'what'],
  ['KUBE_BUILD_PLATFORMS', 'platforms'],
  ['GOFLAGS', 'goflags'],
  ['GOGCFLAGS', 'gogcflags'],
  ['GOLDFLAGS', 'goldflags'],
  ['SOURCE_DATE_EPOCH', 'source-date-epoch'],
  ['KUBE_GIT_VERSION_FILE', 'version-file'],
  ['KUBE_GIT_VERSION', 'git-version'],
  ['KUBE_DOCKER_REGISTRY', 'docker-registry'],
  ['KUBE_DOCKER_IMAGE_TAG', 'docker-image-tag'],
]);

/** Parts of the stamp that only a version file can say. */
const partsOfVersionFile: readonly string[] = [
  'KUBE_GIT_COMMIT',
  'KUBE_GIT_TREE_STATE',
  'KUBE_GIT_MAJOR',
  'KUBE_GIT_MINOR',
];

const flags: readonly string[] = ['GOFLAGS', 'GOGCFLAGS', 'GOLDFLAGS'];

/** Names by which a value could change what make itself does, or where the build writes. */
const forbidden: readonly string[] = [
  'MAKEFLAGS',
  'MAKEFILES',
  'MAKEOVERRIDES',
  'GNUMAKEFLAGS',
  'SHELL',
  'PATH',
];

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
    .filter(({ name }) => !flags.includes(name))
    .flatMap(({ name }) => problemOfName('the plan', name) ?? []);
}

/** The input for a variable that has one, for `kbuild make NAME=value`. */
export function inputOfVariable(name: string): string | undefined {
  return ownInputs.get(name);
}

function problemOf(line: string, name: string, value: string): Problem | undefined {
  const remedy = 'Give one NAME=value per line, such as KUBE_STATIC_OVERRIDES=kubelet';
  if (name === '')
    return { what: `make-variables has the line ${quote(line)}, which is no NAME=value`, remedy };
  if (hasControlCharacter(value)) {
    return { what: `make-variables gives ${name} a value with control characters: ${quote(value)}`, remedy };
  }
  return problemOfName('make-variables', name);
}

function problemOfName(where: string, name: string): Problem | undefined {
  const input = partsOfVersionFile.includes(name) ? 'version-file' : ownInputs.get(name);
  if (input !== undefined) {
    return { what: `${where} sets ${name}, which has an input of its own`, remedy: `Use \`${input}\`` };
  }
  if (name === 'KUBE_EXTRA_WHAT') {
    return {
      what: `${where} sets KUBE_EXTRA_WHAT, which the tree's build/release-images.sh reads and kbuild does not run`,
      remedy: 'Leave it away, and build these with `target: all` and `what` in a step of their own',
    };
  }
  if (!forbidden.includes(name)) return undefined;
  return {
    what: `${where} sets ${name}, by which make or its shell would be replaced`,
    remedy: 'Leave it away',
  };
}

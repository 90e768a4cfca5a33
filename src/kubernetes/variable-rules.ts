/** What the table of variables says of one name, or of all that an environment has. */

import type { ContainerScripts } from './container-scripts.ts';
import type { MakeVariable } from './make.ts';
import { type InContainer, type Variable, variables } from './variables.ts';

type Environment = Readonly<Record<string, string>>;

const byName: ReadonlyMap<string, Variable> = new Map(
  variables
    .filter(({ like }) => like === undefined)
    .flatMap((row) => row.names.map((name) => [name, row] as const)),
);

/** A name's own row beats what it looks like. */
export function ruleOf(name: string): Variable | undefined {
  return byName.get(name) ?? variables.find(({ like }) => like?.test(name));
}

/** Whether a variable of the environment reaches a local build. */
export function passesLocally(name: string): boolean {
  return ruleOf(name)?.local === 'passes';
}

/** How a variable reaches a container whose tree hands it in; undefined: never. */
export function inContainer(name: string): InContainer | undefined {
  return ruleOf(name)?.container;
}

/** Names of the environment that count for a container build of this tree. */
export function forwardedNames({ container }: ForwardingTree): readonly string[] {
  const handedIn = container.forwarded.filter((name) => inContainer(name) !== undefined);
  return [...new Set([...handedIn, ...alwaysForwarded])];
}

const alwaysForwarded = variables.filter((row) => row.container?.always).flatMap((row) => row.names);

interface ForwardingTree {
  readonly container: Pick<ContainerScripts, 'forwarded'>;
}

/** Which variables of the environment reach a build by this builder. */
export function passesInto(
  { builder }: { readonly builder: 'container' | 'local' },
  tree: ForwardingTree,
): (name: string) => boolean {
  if (builder === 'local') return passesLocally;
  const names = forwardedNames(tree);
  return (name) => names.includes(name);
}

/** Whether Kubernetes' packaging scripts get it. */
export function isImageVariable(name: string): boolean {
  return ruleOf(name)?.packing === 'passes';
}

/** Whether it says what images are, and not only how they are come by. */
export function decidesImages(name: string): boolean {
  return ruleOf(name)?.decides === 'images';
}

/** Variables that look as if they were meant for the build but do not reach it; the log names them. */
export function leftOutVariables(outside: Environment, passes: (name: string) => boolean): readonly string[] {
  const isMeant = (name: string) => name.startsWith('KUBE_') || ruleOf(name)?.decides !== undefined;
  return Object.entries(outside)
    .filter(([name, value]) => value !== '' && isMeant(name))
    .map(([name]) => name)
    .filter((name) => !passes(name) && ruleOf(name)?.local !== 'answered')
    .sort();
}

/** Of the environment, what reaches a build and changes its result: a terminal must set it again to repeat the build. */
export function decisiveVariables(
  outside: Environment,
  passes: (name: string) => boolean,
): readonly MakeVariable[] {
  return Object.entries(outside)
    .filter(([name, value]) => value !== '' && ruleOf(name)?.decides !== undefined && passes(name))
    .map(([name, value]) => ({ name, value }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether the manifest of a release has it, and not only its outcome. */
export function isInManifest(name: string): boolean {
  switch (ruleOf(name)?.decides) {
    case 'objects':
    case 'linking':
    case 'images':
      return true;
    case 'toolchain':
    case 'platforms':
    case 'folders':
    case undefined:
      return false;
  }
}

/** Whether a variable, or a make variable that nobody knows, may change a compiled object. */
export function changesObjects(name: string): boolean {
  return ruleOf(name)?.decides !== 'linking';
}

/** Whether it is one of Go's flags, whose inputs become make variables. */
export function isFlagVariable(name: string): boolean {
  return ruleOf(name)?.make === 'flag';
}

/** The input that a variable becomes as an argument, as in `kbuild make NAME=value`. */
export function inputOfVariable(name: string): string | undefined {
  const rule = ruleOf(name);
  return rule?.make === 'input' || rule?.make === 'flag' ? rule.input : undefined;
}

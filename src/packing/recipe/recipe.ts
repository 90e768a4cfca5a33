/**
 * What a Dockerfile says of its image: the images that it begins with, and the files of the build context that it means.
 * What it means is not always what it gets: a build argument that is declared in front of the first FROM alone is empty
 * in a stage, where `COPY ${BINARY} /bin/` then copies the whole context (Kubernetes v1.21 on).
 */

import { type Problem, quote } from '../../problem.ts';
import { type Instruction, instructionsIn } from './instructions.ts';
import { expand, plainWord, platformVariables, type Values } from './variables.ts';

export interface RecipeRequest {
  readonly text: string;
  /** As given by --build-arg. */
  readonly buildArguments: Readonly<Record<string, string>>;
  /** Such as `linux/arm64`: of the image, and of the engine. */
  readonly target: string;
  readonly builder: string;
}

export interface NeededBase {
  readonly image: string;
  readonly platform: string;
}

export interface Recipe {
  readonly bases: readonly NeededBase[];
  /** What the image itself is built on; undefined where that is nothing. */
  readonly base: NeededBase | undefined;
  /** Patterns, relative to the build context. */
  readonly sources: readonly string[];
}

export type ReadRecipe =
  | { readonly kind: 'read'; readonly recipe: Recipe }
  /** `why` is a sentence without its subject, the recipe. */
  | { readonly kind: 'unreadable'; readonly why: string };

/** The longest of Kubernetes has thirty lines. */
const mostInstructions = 2000;

/** Never a guess: what cannot be told from the text makes the whole recipe unreadable. */
export function readRecipe(request: RecipeRequest): ReadRecipe {
  const state = startOf(request);
  const instructions = instructionsIn(request.text);
  if (instructions.length > mostInstructions) {
    return { kind: 'unreadable', why: `has more than ${mostInstructions} instructions` };
  }
  for (const instruction of instructions) readers[instruction.name]?.(state, instruction);
  const [why] = state.stages.length === 0 ? ['has no FROM'] : state.faults;
  if (why !== undefined) return { kind: 'unreadable', why };
  const { bases, stages } = state;
  return { kind: 'read', recipe: { bases, base: stages.at(-1)?.base, sources: [...new Set(state.sources)] } };
}

/** `path` as the tree's scripts name the recipe. */
export function unreadableRecipe(path: string, why: string): Problem {
  return {
    what: `the recipe ${quote(path)} ${why}, so what goes into its image cannot be told`,
    remedy: 'Give it ARG, FROM and COPY as the recipes of Kubernetes have them, with files by name',
  };
}

interface Stage {
  /** In lower case; empty where it has none. */
  readonly name: string;
  readonly base: NeededBase | undefined;
}

interface State {
  readonly request: RecipeRequest;
  readonly bases: NeededBase[];
  readonly sources: string[];
  readonly faults: string[];
  readonly stages: Stage[];
  /** The build arguments. */
  readonly given: ReadonlyMap<string, string>;
  /** Of ARG in front of the first FROM, which FROM may name. */
  readonly globals: Map<string, string>;
  /** What COPY may name in this stage. */
  readonly locals: Map<string, string>;
}

function startOf(request: RecipeRequest): State {
  const globals = platformVariables(request.target, request.builder);
  const given = new Map(Object.entries(request.buildArguments));
  return { request, bases: [], sources: [], faults: [], stages: [], given, globals, locals: new Map() };
}

type Reader = (state: State, instruction: Instruction) => void;

const readers: Readonly<Record<string, Reader>> = {
  ARG: readArgument,
  ENV: readEnvironment,
  FROM: readFrom,
  COPY: readCopy,
  ADD: readCopy,
  RUN: readRun,
};

function readArgument(state: State, { words }: Instruction): void {
  for (const word of words) {
    const [name = '', ...rest] = word.split('=');
    const given = state.given.get(name);
    const value = given ?? (rest.length === 0 ? undefined : declaredAs(state, rest.join('=')));
    if (value === undefined) continue;
    (state.stages.length === 0 ? state.globals : state.locals).set(name, value);
  }
}

function readEnvironment(state: State, { words }: Instruction): void {
  for (const word of words) {
    const [name = '', ...rest] = word.split('=');
    state.locals.set(name, declaredAs(state, rest.join('=')));
  }
}

/** Empty where it cannot be told: what names it is refused, and does not get what the variable was before. */
function declaredAs(state: State, word: string): string {
  const value = expand(plainWord(word), known(state));
  return value.kind === 'expanded' ? value.text : '';
}

function readFrom(state: State, { flags, words }: Instruction): void {
  const [word = '', as, name = ''] = words;
  const image = expanded(state, word, state.globals) ?? 'scratch';
  const platform = flags.platform === undefined ? undefined : expanded(state, flags.platform, state.globals);
  const stage = stageOf(state, image);
  const base = stage === undefined ? need(state, image, platform) : stage.base;
  state.stages.push({ name: as?.toUpperCase() === 'AS' ? name.toLowerCase() : '', base });
  state.locals.clear();
}

function need(state: State, image: string, platform = state.request.target): NeededBase | undefined {
  if (image === 'scratch') return undefined;
  const base = { image, platform };
  state.bases.push(base);
  return base;
}

/** By its name or number. */
function stageOf({ stages }: State, name: string): Stage | undefined {
  return (
    stages.find((stage) => stage.name === name.toLowerCase()) ??
    stages[/^[0-9]+$/.test(name) ? Number(name) : -1]
  );
}

function readCopy(state: State, { line, flags, words }: Instruction): void {
  if (flags.from !== undefined) {
    const from = expanded(state, flags.from, known(state));
    if (from !== undefined && stageOf(state, from) === undefined) need(state, from);
    return;
  }
  if (words.length < 2 || words.some((word) => word.startsWith('<<'))) {
    state.faults.push(`has ${line}, whose sources are not files by name`);
    return;
  }
  for (const word of words.slice(0, -1)) {
    const source = expanded(state, word, known(state));
    if (source === undefined || /^(?:https?:|git@|[^/]+\.git#)/.test(source)) continue;
    const path = source.replace(/^(?:\.?\/)+/, '').replace(/(?<!\/)\/+$/, '');
    if (path === '' || path === '.') state.faults.push(`has ${line}, which copies whatever lies there`);
    else state.sources.push(path);
  }
}

/** A mount may be of the build context, and a here document holds lines that look like instructions. */
function readRun({ faults }: State, { line }: Instruction): void {
  const mounts = [...line.matchAll(/--mount=(\S+)/g)].map(([, mount = '']) => mount);
  const ofContext = mounts.some((mount) => !/\btype=(?:cache|secret|ssh|tmpfs)\b/.test(mount));
  if (ofContext || line.includes('<<')) faults.push(`has ${line}, which is not read here`);
}

/** Also the build arguments that this stage does not declare: the recipe means them where it names them. */
function known({ globals, given, locals }: State): Values {
  return { get: (name) => locals.get(name) ?? given.get(name) ?? globals.get(name) };
}

function expanded(state: State, word: string, values: Values): string | undefined {
  const found = expand(plainWord(word), values);
  if (found.kind === 'expanded' && found.text !== '') return found.text;
  state.faults.push(`names ${word}, of which nothing says what it is`);
  return undefined;
}

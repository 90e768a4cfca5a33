/**
 * The key of a Go build cache: what decides whether its entries can be used, from the coarse to the fine, and the commit
 * last. Nothing of the machine and nothing secret is in it: values of variables only as a hash.
 */

import { createHash } from 'node:crypto';
import type { MakeVariable } from '../kubernetes/make.ts';
import { releaseTargets } from '../kubernetes/targets.ts';
import { changesObjects } from '../kubernetes/variable-rules.ts';

export interface KeyIngredients {
  /** First part, `cache-prefix`. It alone may hold the dash that joins parts: the others are counted from the end. */
  readonly prefix: string;
  readonly builder: 'container' | 'local';
  /** GOOS/GOARCH of where make runs. */
  readonly machine: string;
  readonly goVersion: string;
  /** Tag or digest of kube-cross; empty for local builds. */
  readonly crossTag: string;
  /** Sorted. */
  readonly platforms: readonly string[];
  /** Make variables and variables of the environment that change objects. */
  readonly flags: readonly MakeVariable[];
  readonly target: string;
  readonly what: readonly string[];
  readonly commit: string;
}

export interface CacheKey {
  readonly key: string;
  /** Nearest first: of the same target and WHAT, then of any. */
  readonly prefixes: readonly string[];
  /** What went into it, one line each, for the log. */
  readonly explanation: readonly string[];
}

/** Of the format of what is saved: raise it when an older one must not be restored any more. */
const format = '1';

export function cacheKey(ingredients: KeyIngredients): CacheKey {
  const { prefix, builder, machine, goVersion, crossTag, platforms, target, what, commit } = ingredients;
  const flags = ingredients.flags
    .filter(({ name }) => changesObjects(name))
    .map(({ name, value }) => `${name}=${value}`)
    .sort();
  const first = prefix.replaceAll(/[^A-Za-z0-9._-]+/g, '_');
  const environment = [first, ...[format, builder, machine, goVersion, crossTag || 'host'].map(word)].join(
    '-',
  );
  const settings = `${platformsWord(platforms)}-${hashed(flags)}`;
  const asked = `${targetClass(target)}-${hashed([target, ...[...what].sort()])}`;
  const parts = [environment, settings, asked];
  return {
    key: `${parts.join('-')}-${commit || 'none'}`,
    prefixes: [3, 2].map((count) => `${parts.slice(0, count).join('-')}-`),
    explanation: [
      `builder ${builder} on ${machine}, ${goVersion}, kube-cross ${crossTag || 'none'}`,
      `platforms ${platforms.join(' ')}`,
      `flags that change objects: ${flags.map((flag) => flag.split('=')[0]).join(' ') || 'none'}`,
      `target ${target}${what.length > 0 ? `, WHAT ${what.join(' ')}` : ''}`,
      `commit ${commit || 'none'}`,
    ],
  };
}

type TargetClass = 'all' | 'cross' | 'test' | 'component';

function targetClass(target: string): TargetClass {
  if (target.startsWith('test')) return 'test';
  // What is packed is what cross builds.
  if (releaseTargets.some((it) => it === target)) return 'cross';
  return target === 'all' || target === 'cross' ? target : 'component';
}

/** Archive and content together, as seen with v1.20 to v1.28: a component, all of one platform, all of several. */
export function neededBytes(target: string): number {
  switch (targetClass(target)) {
    case 'cross':
      return 10e9;
    case 'all':
    case 'test':
      return 5e9;
    case 'component':
      return 1.5e9;
  }
}

/** One platform is said, of several their number and a hash. */
function platformsWord(platforms: readonly string[]): string {
  const [only = 'none'] = platforms;
  return platforms.length < 2 ? word(only) : `${platforms.length}-platforms-${hashed(platforms)}`;
}

function hashed(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 10);
}

/** Commas are not allowed in keys, and 512 characters are the most of a whole one. */
function word(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9._]+/g, '_').slice(-70);
}

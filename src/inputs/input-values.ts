/** Values that several actions read alike: a problem is added for one that will not do. */

import { type Problem, quote } from '../problem.ts';
import { isVariant } from '../release/plan.ts';

export function artifactNameOf(name: string, problems: Problem[]): string | undefined {
  if (/["':<>|*?\\/]/.test(name) || name === '.' || name === '..' || name.startsWith('-')) {
    problems.push({
      what: `artifact-name is ${quote(name)}, which is not a valid artifact name`,
      remedy: 'Leave out the signs " \' : < > | * ? \\ / and a dash in front',
    });
  }
  return name || undefined;
}

/** A word of names of artifacts, so that two plans of one workflow run have other ones; empty for none. */
export function variantOf(word: string, problems: Problem[]): string {
  if (isVariant(word)) return word;
  problems.push({
    what: `variant is ${quote(word)}`,
    remedy: 'Give up to 30 small letters and digits, a letter first, other than all and host',
  });
  return '';
}

export function oneOf<const T extends string>(
  name: string,
  value: string,
  valid: readonly [T, ...T[]],
  problems: Problem[],
): T {
  const found = valid.find((it) => it === value);
  if (found === undefined) {
    problems.push({ what: `${name} is ${quote(value)}`, remedy: `Valid are ${valid.join(', ')}` });
  }
  return found ?? valid[0];
}

export function wholeNumber(
  name: string,
  value: string,
  [least, most]: readonly [number, number],
  problems: Problem[],
): number | undefined {
  if (value === '') return undefined;
  const number = /^[0-9]{1,4}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  problems.push({ what: `${name} is ${quote(value)}`, remedy: `Valid are ${least} to ${most}` });
  return undefined;
}

export function yes<Name extends string>(
  name: Name,
  text: (name: Name) => string,
  problems: Problem[],
): boolean {
  return oneOf(name, text(name), ['true', 'false'], problems) === 'true';
}

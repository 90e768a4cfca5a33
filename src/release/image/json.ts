/** JSON of somebody else's, as data without promises, and JSON of ours, as the same bytes each time. */

import { quote } from '../../problem.ts';
import { ArchiveFault } from './archive-fault.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

const deepest = 64;

/** `name` is what it is called in an error. */
export function parseJson(bytes: Buffer, name: string): unknown {
  const value = parsed(bytes);
  if (value === undefined) throw new ArchiveFault(`${quote(name)} in it is no JSON`);
  if (isDeeper(value, deepest)) throw new ArchiveFault(`${quote(name)} in it is nested too deeply`);
  return value;
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** What is made of it later goes down to the bottom of it. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((it) => isDeeper(it, levels - 1));
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectOf(value: unknown, name: string): JsonObject {
  if (!isObject(value)) throw new ArchiveFault(`${quote(name)} in it is no JSON object`);
  return value;
}

/** None where there is no list. */
export function objectsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function stringsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((it) => typeof it === 'string') : [];
}

export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The keys of every object sorted, so that equal data are equal. */
export function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, inOrder(value[key])]));
}

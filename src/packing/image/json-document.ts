/** The JSON documents of an image archive. */

import { isObject, type JsonObject, parsedJson } from '../../json.ts';
import { quote } from '../../problem.ts';
import { ArchiveFault } from '../tar/archive-fault.ts';

const deepest = 64;

/** `name` is what it is called in an error. */
export function parseJson(bytes: Buffer, name: string): unknown {
  const value = parsedJson(bytes.toString('utf8'));
  if (value === undefined) throw new ArchiveFault(`${quote(name)} in it is no JSON`);
  if (isDeeper(value, deepest)) throw new ArchiveFault(`${quote(name)} in it is nested too deeply`);
  return value;
}

/** What is made of it later goes down to the bottom of it. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((it) => isDeeper(it, levels - 1));
}

export function objectOf(value: unknown, name: string): JsonObject {
  if (!isObject(value)) throw new ArchiveFault(`${quote(name)} in it is no JSON object`);
  return value;
}

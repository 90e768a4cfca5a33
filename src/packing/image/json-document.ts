/** The JSON documents of an image archive. */

import { isObject, type JsonObject, parsedJson } from '../../json.ts';
import { quote } from '../../problem.ts';
import { ArchiveFault } from '../tar/archive-fault.ts';

/** `name` is what it is called in an error. */
export function parseJson(bytes: Buffer, name: string): unknown {
  const value = parsedJson(bytes.toString('utf8'));
  if (value === undefined)
    throw new ArchiveFault(`${quote(name)} in it is no JSON, says a thing twice, or is nested too deeply`);
  return value;
}

export function objectOf(value: unknown, name: string): JsonObject {
  if (!isObject(value)) throw new ArchiveFault(`${quote(name)} in it is no JSON object`);
  return value;
}

/** JSON of somebody else's, as data without promises, and JSON of ours, as the same bytes each time. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** What this project has written itself, taken at its word; throws for a text that is no JSON. */
export function ownJson<T = unknown>(text: string): T {
  return JSON.parse(text);
}

/** undefined for a text that is no JSON, or has a key twice or values too deep: programs differ in what they make of those. */
export function parsedJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isPlain(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Empty where there is none. */
export function fieldsOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
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

/** A whole number from 0 on; -1 for anything else. */
export function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : -1;
}

/** The keys of every object sorted, so that equal data are equal. */
export function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, inOrder(value[key])]));
}

/** `picked` was made of some fields of `whole`: nothing else is in there, and nothing was of another type. */
export function saysTheSame(picked: unknown, whole: unknown): boolean {
  return JSON.stringify(inOrder(picked)) === JSON.stringify(inOrder(whole));
}

const deepest = 64;

/** Of a text that is JSON: no object in it has a key twice, and no value lies deeper than 64 others. */
function isPlain(text: string): boolean {
  /** The keys of each open object, and nothing for an open list. */
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length && open.length <= deepest; at++) {
    const sign = text[at];
    if (sign === '"') {
      const end = endOfString(text, at);
      if (isKey(text, end) && isSecond(open.at(-1), text.slice(at, end))) return false;
      at = end - 1;
    } else if (sign === '{') open.push(new Set());
    else if (sign === '[') open.push(undefined);
    else if (sign === '}' || sign === ']') open.pop();
  }
  return open.length <= deepest;
}

function isSecond(keys: Set<string> | undefined, spelled: string): boolean {
  const key: unknown = JSON.parse(spelled);
  return keys !== undefined && keys.size === keys.add(String(key)).size;
}

/** Behind the closing quote. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function isKey(text: string, from: number): boolean {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t' || text[at] === '\r') at++;
  return text[at] === ':';
}

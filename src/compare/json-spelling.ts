/** How a JSON document is written beside the values that are told: order, blanks, numbers, escapes. */

/** By `keyOfPath`: `value` leaves out the value, `member` all of it, as the other document has none there. */
export type ToldValues = ReadonlyMap<string, 'value' | 'member'>;

export function keyOfPath(path: readonly string[]): string {
  return JSON.stringify(path);
}

/** Of a text that is JSON. */
export function spellingBeside(text: string, told: ToldValues): string {
  const reader = { text, at: 0 };
  const before = blanks(reader);
  return before + valueText(reader, [], told) + text.slice(reader.at);
}

interface Reader {
  readonly text: string;
  at: number;
}

function valueText(reader: Reader, path: readonly string[], told: ToldValues): string {
  const start = reader.at;
  const open = reader.text[start];
  const spelled =
    open === '{' || open === '['
      ? membersText(reader, path, told)
      : open === '"'
        ? stringText(reader)
        : taken(reader, /[^\s,\]}]*/y);
  const written = reader.text.slice(start, reader.at);
  return told.get(keyOfPath(path)) === 'value' && isPlainlySpelt(written) ? '\0' : spelled;
}

function membersText(reader: Reader, path: readonly string[], told: ToldValues): string {
  const isList = reader.text[reader.at] === '[';
  const opening = taken(reader, /[[{]/y);
  const members: string[] = [];
  let gap = blanks(reader);
  for (let index = 0; !/[\]}]/.test(reader.text[reader.at] ?? ']'); index++) {
    const name = isList ? '' : stringText(reader);
    const inner = [...path, isList ? String(index) : JSON.parse(name)];
    const colon = taken(reader, /\s*:\s*/y);
    const value = valueText(reader, inner, told);
    const after = blanks(reader);
    const isLast = taken(reader, /,/y) === '';
    if (told.get(keyOfPath(inner)) !== 'member') {
      members.push(gap + name + colon + value + (isLast ? '' : after));
    }
    gap = isLast ? after : blanks(reader);
  }
  return opening + members.join(',') + gap + taken(reader, /[\]}]/y);
}

function stringText(reader: Reader): string {
  const start = reader.at;
  reader.at += 1;
  while (reader.at < reader.text.length && reader.text[reader.at] !== '"') {
    reader.at += reader.text[reader.at] === '\\' ? 2 : 1;
  }
  reader.at += 1;
  return reader.text.slice(start, reader.at);
}

function blanks(reader: Reader): string {
  return taken(reader, /\s*/y);
}

function taken(reader: Reader, shape: RegExp): string {
  shape.lastIndex = reader.at;
  const [found = ''] = shape.exec(reader.text) ?? [];
  reader.at += found.length;
  return found;
}

/** As JavaScript writes it, or Go, which escapes what HTML would take for its own. */
function isPlainlySpelt(text: string): boolean {
  const plain = JSON.stringify(JSON.parse(text));
  const escaped = plain.replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return text === plain || text === escaped;
}

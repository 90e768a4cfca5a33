/**
 * Names of files are bytes, and need not be UTF-8. In our texts each byte that is none stands as the lone surrogate U+DC00
 * plus its value, as in Python, so that nothing is lost on the way through git and back to the disk.
 */

export function textOfBytes(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\u{fffd}') ? bytes.toString('latin1').replace(beyondAscii, decoded) : text;
}

const beyondAscii =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;

function decoded(part: string): string {
  return part.length === 1
    ? String.fromCharCode(0xdc00 + part.charCodeAt(0))
    : Buffer.from(part, 'latin1').toString('utf8');
}

export function bytesOfText(text: string): Buffer {
  if (!loneByte.test(text)) return Buffer.from(text);
  const parts = text.split(/([\u{dc80}-\u{dcff}])/u);
  return Buffer.concat(
    parts.map((part, index) =>
      index % 2 === 1 ? Buffer.of(part.charCodeAt(0) - 0xdc00) : Buffer.from(part),
    ),
  );
}

const loneByte = /[\u{dc80}-\u{dcff}]/u;

/** A path as the functions of `node:fs` take it. */
export function pathOnDisk(path: string): string | Buffer {
  return loneByte.test(path) ? bytesOfText(path) : path;
}

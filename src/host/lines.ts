/** The output of a program line by line, however long a line is: memory holds a piece of it. */

import { StringDecoder } from 'node:string_decoder';

/** Signs. The longest line of a real build, a call of the linker with all its flags, has 30,000. */
export const longestLine = 64 * 1024;
export const cutMark = ' [kbuild: the rest of this line is left out]';

/** Without line ends; what is longer than `longestLine` is cut, and says so. `keptUp` is waited for after each piece. */
export async function eachLine(
  pieces: AsyncIterable<Buffer>,
  onLine: (line: string) => void,
  keptUp: () => Promise<void> = async () => {},
): Promise<void> {
  const lines = lineReader(onLine);
  const decoder = new StringDecoder('utf8');
  for await (const piece of pieces) {
    lines.read(decoder.write(piece));
    await keptUp();
  }
  lines.read(decoder.end());
  lines.end();
}

/** What is read comes in pieces that end anywhere. */
export function lineReader(onLine: (line: string) => void): {
  readonly read: (text: string) => void;
  /** A last line without an end is one too. */
  readonly end: () => void;
} {
  let begun = '';
  let isCut = false;
  const add = (text: string) => {
    isCut ||= begun.length + text.length > longestLine;
    begun += text.slice(0, longestLine - begun.length);
  };
  const finish = () => {
    onLine(isCut ? `${begun}${cutMark}` : begun.replace(/\r$/, ''));
    begun = '';
    isCut = false;
  };
  return {
    read: (text) => {
      let from = 0;
      for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
        add(text.slice(from, end));
        finish();
        from = end + 1;
      }
      add(text.slice(from));
    },
    end: () => {
      if (begun !== '' || isCut) finish();
    },
  };
}

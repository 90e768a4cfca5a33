/** Splits a Dockerfile into its instructions. */

import { parsedJson } from '../../json.ts';

export interface Instruction {
  /** In capitals. */
  readonly name: string;
  /** `--name=value` before the words; empty without a value. */
  readonly flags: Readonly<Record<string, string>>;
  readonly words: readonly string[];
  /** On one line, as a message shows it. */
  readonly line: string;
}

export function instructionsIn(text: string): readonly Instruction[] {
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*#/.test(line));
  return lines
    .join('\n')
    .replaceAll(/\\[ \t]*\n/g, ' ')
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter((line) => line !== '')
    .map(instructionOf);
}

function instructionOf(line: string): Instruction {
  const [name = '', ...rest] = line.split(' ');
  const first = rest.findIndex((word) => !word.startsWith('--'));
  const flagWords = first < 0 ? rest : rest.slice(0, first);
  const flags = Object.fromEntries(
    flagWords.map((word) => {
      const [flag = '', ...value] = word.slice(2).split('=');
      return [flag, value.join('=')];
    }),
  );
  return { name: name.toUpperCase(), flags, words: wordsOf(first < 0 ? [] : rest.slice(first)), line };
}

/** The form `["a", "b"]` is JSON. */
function wordsOf(words: readonly string[]): readonly string[] {
  const text = words.join(' ');
  if (!text.startsWith('[')) return words;
  const list = parsedJson(text);
  return Array.isArray(list) ? list.map(String) : words;
}

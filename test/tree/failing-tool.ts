/** A small folder in which a real tool fails in one way. */

export interface FailingTool {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly failure: 'input' | 'network' | 'compile';
  /** Of the first line that a person reads. */
  readonly line: RegExp;
  readonly remedy: RegExp;
}

export const withMake = (makefile: string) => ({ files: { Makefile: makefile }, command: ['make'] });
export const withScript = (script: string) => ({ files: { 'x.sh': script }, command: ['bash', 'x.sh'] });
/** What a tool that is not here prints, word by word. */
export const printing = (text: string) => withScript(`cat >&2 <<'END'\n${text}\nEND\nexit 1\n`);

export const goMod = 'module example.com/m\n\ngo 1.21\n';
export const main = 'package main\n\nfunc main() {}\n';
export const importing = (path: string) => `package main\n\nimport _ "${path}"\n\nfunc main() {}\n`;
export const build = ['go', 'build', './...'];

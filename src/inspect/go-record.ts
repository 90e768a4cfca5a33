/** The lines that Go records in a program, taken apart: modules, settings, what it saw of the repository. */

export interface GoModule {
  readonly path: string;
  readonly version: string;
  /** Of its content; empty for the program's own. */
  readonly sum: string;
  /** What it was replaced with. */
  readonly replace?: Omit<GoModule, 'replace'>;
}

export interface GoRecord {
  /** Such as `go1.24.6`. */
  readonly goVersion: string;
  /** Such as `boringcrypto`; empty for none. */
  readonly experiments: string;
  /** Import path of the program. */
  readonly path: string;
  /** undefined for a program of no module. */
  readonly module: GoModule | undefined;
  readonly dependencies: readonly GoModule[];
  /** Flags, variables and `vcs.…`, keyed as recorded: `-tags`, `CGO_ENABLED`. */
  readonly settings: Readonly<Record<string, string>>;
}

/** `recorded` is the version with its experiments; `lines` are without the tab before each. */
export function parseGoRecord(recorded: string, lines: string): GoRecord {
  // A replacement stands on the line behind.
  const entries = lines.split(/\n(?!=>)/).map((entry) => entry.split('\n').map((line) => line.split('\t')));
  const of = (kind: string) => entries.filter(([line]) => line?.[0] === kind);
  const [[module] = []] = [of('mod')];
  const settings = of('build').map(([line = []]) => settingOf(line.slice(1).join('\t')));
  // With a blank before them up to Go 1.25.
  const [, goVersion = recorded, old = '', experiments = old] =
    /^(?:devel )?(\S+?)(?:(?: .*)? X:(\S+)|-X:(\S+)| .*|)$/.exec(recorded) ?? [];
  return {
    goVersion,
    experiments,
    path: of('path')[0]?.[0]?.[1] ?? '',
    module: module && moduleOf(module),
    dependencies: of('dep').map(moduleOf),
    settings: Object.fromEntries(settings),
  };
}

function moduleOf([own = [], replace]: readonly (readonly string[])[]): GoModule {
  return { ...fieldsOf(own), ...(replace ? { replace: fieldsOf(replace) } : {}) };
}

function fieldsOf([, path = '', version = '', sum = '']: readonly string[]): Omit<GoModule, 'replace'> {
  return { path, version, sum };
}

/** Go quotes names and values that have blanks or quotes in them. */
function settingOf(text: string): readonly [string, string] {
  const [, name = '', value = ''] = /^("(?:[^"\\]|\\.)*"|[^=]*)=?(.*)$/.exec(text) ?? [];
  return [unquoted(name), unquoted(value)];
}

/** As Go writes it. */
export function settingText(name: string, value: string): string {
  return `${/^$|[= \t\r\n"`]/.test(name) ? quoted(name) : name}=${/[ \t\r\n"`]/.test(value) ? quoted(value) : value}`;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function quoted(text: string): string {
  const letterOf = (it: string) => Object.keys(escapes).find((letter) => escapes[letter] === it) ?? it;
  return `"${text.replace(/[\\"\n\t\r]/g, (it) => `\\${letterOf(it)}`)}"`;
}

function unquoted(text: string): string {
  if (text.startsWith('`') && text.endsWith('`') && text.length > 1) return text.slice(1, -1);
  if (!/^"(?:[^"\\]|\\.)*"$/.test(text)) return text;
  return text.slice(1, -1).replace(/\\(.)/g, (_, it: string) => escapes[it] ?? it);
}

/** The lines that Go records in a program, taken apart: modules, settings, what it saw of the repository. */

import type { BinaryInfo } from '../kubernetes/build-info.ts';

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
  let path = '';
  let module: GoModule | undefined;
  const dependencies: GoModule[] = [];
  const settings = new Map<string, string>();
  let isDependency = false;
  for (const line of lines.split('\n')) {
    const [kind = '', ...fields] = line.split('\t');
    if (kind === 'path') path = fields[0] ?? '';
    if (kind === 'mod') module = moduleOf(fields);
    if (kind === 'dep') dependencies.push(moduleOf(fields));
    if (kind === '=>') {
      const last = isDependency ? dependencies.pop() : module;
      const replaced = last && { ...last, replace: moduleOf(fields) };
      if (replaced && isDependency) dependencies.push(replaced);
      else module = replaced;
    }
    if (kind === 'build') {
      const [name, value] = settingOf(fields.join('\t'));
      settings.set(name, value);
    }
    if (kind !== '=>') isDependency = kind === 'dep';
  }
  const [, goVersion = recorded, experiments = ''] = /^(?:devel )?(\S+)(?:.* X:(\S+))?/.exec(recorded) ?? [];
  return { goVersion, experiments, path, module, dependencies, settings: Object.fromEntries(settings) };
}

function moduleOf([path = '', version = '', sum = '']: readonly string[]): GoModule {
  return { path, version, sum };
}

/** Go quotes names and values that have blanks or quotes in them. */
function settingOf(text: string): readonly [string, string] {
  const [, name = '', value = ''] = /^("(?:[^"\\]|\\.)*"|[^=]*)=?(.*)$/.exec(text) ?? [];
  return [unquoted(name), unquoted(value)];
}

function unquoted(text: string): string {
  if (text.startsWith('`') && text.endsWith('`') && text.length > 1) return text.slice(1, -1);
  if (!/^"(?:[^"\\]|\\.)*"$/.test(text)) return text;
  const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
  return text.slice(1, -1).replace(/\\(.)/g, (_, it: string) => escapes[it] ?? it);
}

/** What of it is held against the plan of a build. */
export function binaryInfoOf({ goVersion, path, module, settings }: GoRecord): BinaryInfo {
  const vcs = Object.entries(settings).filter(([name]) => name === 'vcs' || name.startsWith('vcs.'));
  const setting = (name: string) => settings[name] ?? '';
  return {
    goVersion,
    path,
    module: { path: module?.path ?? '', version: module?.version ?? '' },
    vcs: Object.fromEntries(vcs),
    ldflags: setting('-ldflags'),
    settings: {
      CGO_ENABLED: setting('CGO_ENABLED'),
      GOEXPERIMENT: setting('GOEXPERIMENT'),
      GOFIPS140: setting('GOFIPS140'),
      tags: setting('-tags'),
    },
  };
}

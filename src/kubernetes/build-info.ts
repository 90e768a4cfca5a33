/** What Go recorded in a binary, as `go version -m` prints it. */

export interface BinarySettings {
  readonly CGO_ENABLED: string;
  readonly GOEXPERIMENT: string;
  readonly GOFIPS140: string;
  readonly tags: string;
}

export interface BinaryInfo {
  /** Such as `go1.24.6`. */
  readonly goVersion: string;
  /** Import path of the program; empty where Go recorded nothing. */
  readonly path: string;
  /** Path and version of the program's module; both empty for a program of no module (GOPATH mode). */
  readonly module: { readonly path: string; readonly version: string };
  /** The fields of the repository, keyed by name, such as `vcs.revision`. */
  readonly vcs: Readonly<Record<string, string>>;
  /** Empty where Go recorded nothing, as it does beside -trimpath. */
  readonly ldflags: string;
  /** Empty where Go recorded nothing. */
  readonly settings: BinarySettings;
}

/** Keyed by the path as printed. Lines of files that are no Go programs are left out. */
export function parseBuildInfo(output: string): ReadonlyMap<string, BinaryInfo> {
  const infos = new Map<string, BinaryInfo>();
  let file = '';
  for (const line of output.split('\n')) {
    const header = /^(\S.*): (?:devel )?(go[0-9]\S*)/.exec(line);
    if (header) {
      file = header[1] ?? '';
      infos.set(file, { ...nothing, goVersion: header[2] ?? '' });
      continue;
    }
    const info = infos.get(file);
    if (info) infos.set(file, withLine(info, line));
  }
  return infos;
}

const noSettings: BinarySettings = { CGO_ENABLED: '', GOEXPERIMENT: '', GOFIPS140: '', tags: '' };
const nothing: BinaryInfo = {
  goVersion: '',
  path: '',
  module: { path: '', version: '' },
  vcs: {},
  ldflags: '',
  settings: noSettings,
};

function withLine(info: BinaryInfo, line: string): BinaryInfo {
  const [, kind = '', first = '', second = ''] = line.split('\t');
  if (kind === 'path') return { ...info, path: first };
  if (kind === 'mod') return { ...info, module: { path: first, version: second } };
  const [, name = '', value = ''] = /^\tbuild\t-?([A-Za-z0-9_.]+)=(.*)$/.exec(line) ?? [];
  if (name === 'vcs' || name.startsWith('vcs.')) {
    return { ...info, vcs: { ...info.vcs, [name]: unquoted(value) } };
  }
  if (name === 'ldflags') return { ...info, ldflags: unquoted(value) };
  return name in noSettings ? { ...info, settings: { ...info.settings, [name]: unquoted(value) } } : info;
}

function unquoted(value: string): string {
  return value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}

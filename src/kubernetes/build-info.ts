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
  /** Empty where Go recorded nothing. */
  readonly settings: BinarySettings;
}

/** Keyed by the path as printed. Lines of files that are no Go programs are left out. */
export function parseBuildInfo(output: string): ReadonlyMap<string, BinaryInfo> {
  const infos = new Map<string, BinaryInfo>();
  let path = '';
  for (const line of output.split('\n')) {
    const header = /^(\S.*): (?:devel )?(go[0-9]\S*)/.exec(line);
    if (header) {
      path = header[1] ?? '';
      infos.set(path, { goVersion: header[2] ?? '', settings: noSettings });
      continue;
    }
    const [, name = '', value = ''] = /^\tbuild\t-?([A-Za-z0-9_]+)=(.*)$/.exec(line) ?? [];
    const info = infos.get(path);
    if (info && name in noSettings) {
      infos.set(path, { ...info, settings: { ...info.settings, [name]: unquoted(value) } });
    }
  }
  return infos;
}

const noSettings: BinarySettings = { CGO_ENABLED: '', GOEXPERIMENT: '', GOFIPS140: '', tags: '' };

function unquoted(value: string): string {
  return value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}

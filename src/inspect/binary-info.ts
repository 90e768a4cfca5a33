/** What of a program is held against the plan of a build. */

import type { BinaryInfo } from '../kubernetes/build-info.ts';
import type { Binary } from './binary.ts';
import type { GoRecord } from './go-record.ts';

/** undefined for a program that no Go has built. */
export function binaryInfoOf({ go, stamp }: Pick<Binary, 'go' | 'stamp'>): BinaryInfo | undefined {
  if (!go) return undefined;
  const { gitVersion, buildDate } = stamp?.values ?? {};
  return { ...infoOfRecord(go.record), stamp: { gitVersion, buildDate } };
}

export function infoOfRecord({ goVersion, path, module, settings }: GoRecord): BinaryInfo {
  const vcs = Object.entries(settings).filter(([name]) => name === 'vcs' || name.startsWith('vcs.'));
  const setting = (name: string) => settings[name] ?? '';
  return {
    goVersion,
    path,
    module: { path: module?.path ?? '', version: module?.version ?? '' },
    vcs: Object.fromEntries(vcs),
    ldflags: setting('-ldflags'),
    godebug: setting('DefaultGODEBUG'),
    stamp: { gitVersion: undefined, buildDate: undefined },
    settings: {
      CGO_ENABLED: setting('CGO_ENABLED'),
      GOEXPERIMENT: setting('GOEXPERIMENT'),
      GOFIPS140: setting('GOFIPS140'),
      tags: setting('-tags'),
    },
  };
}

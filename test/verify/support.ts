/** Miniature releases as upstream would publish them, and verify as its starts call it. */

import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type VerifyReport, verify } from '../../src/commands/verify.ts';
import type { Host } from '../../src/host/host.ts';
import type { VerifyInputName } from '../../src/inputs/verify-input-table.ts';
import { loadVerifyInputs } from '../../src/inputs/verify-inputs.ts';
import type { FileVerdict } from '../../src/verify/verdict.ts';
import { type Flavor, makeMiniatureRepository } from '../fixtures/miniature.ts';
import { keepCompiled, warm } from '../support/compiled.ts';
import { projectRoot } from '../support/project.ts';
import { runBash, type StampOptions, temporaryFolder, testHost } from '../tree/support.ts';

export type Given = Partial<Record<VerifyInputName, string>>;

/** A miniature of this machine's Go. */
export async function verifiedTree(flavor: Flavor = 'v1.36'): Promise<string> {
  const tree = join(await temporaryFolder(), 'kubernetes');
  await makeMiniatureRepository(tree, { flavor });
  return tree;
}

export interface Publication {
  /** Seconds. */
  readonly date: number;
  readonly what: readonly string[];
  readonly platforms: readonly string[];
}

/** Builds by the tree's own make in a clone, and lays out `bin/<os>/<arch>/<name>` with checksum files. */
export async function publish(tree: string, publications: readonly Publication[]): Promise<string> {
  const parent = await temporaryFolder();
  const [clone, release] = [join(parent, 'clone'), join(parent, 'release')];
  await runBash(parent, `git clone --quiet ${tree} clone`);
  await warm(clone, 'local');
  for (const { date, what, platforms } of publications) {
    const call = `make all WHAT="${what.join(' ')}" KUBE_BUILD_PLATFORMS="${platforms.join(' ')}"`;
    await runBash(clone, `rm -rf _output/local/bin _output/local/go/bin; ${call} >&2`, {
      SOURCE_DATE_EPOCH: String(date),
      // What `go env -w` has set on this machine is not the tree's.
      GOENV: 'off',
    });
    await cp(join(clone, '_output/local/bin'), join(release, 'bin'), { recursive: true });
  }
  await keepCompiled(clone, 'local');
  await writeSums(release);
  return release;
}

export async function writeSums(release: string): Promise<void> {
  const files = await filesIn(release);
  const lines = await Promise.all(
    files
      .filter((name) => !name.startsWith('SHA'))
      .map(async (name) => `${sha256(await readFile(join(release, name)))}  ${name}`),
  );
  await writeFile(join(release, 'SHA256SUMS'), lines.join('\n'));
}

export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((it) => it.isFile())
    .map((it) => relative(folder, join(it.parentPath, it.name)))
    .sort();
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export async function write(path: string, bytes: Buffer | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

/** One that can pack. */
export function packingHost(tree: string, options: StampOptions = {}): Host {
  const toolboxEntry = join(projectRoot, 'build/src/packing/toolbox/main.js');
  return { ...testHost(tree, options), toolboxEntry };
}

/** Rejects with the KbuildError that a user would see. */
export function runVerify(
  tree: string,
  given: Given,
  environment: Readonly<Record<string, string>> = {},
  temporaryFolder?: string,
): Promise<VerifyReport> {
  const host = packingHost(tree, { environment, ...(temporaryFolder ? { temporaryFolder } : {}) });
  const inputs = { mode: 'published', builder: 'local', ...given };
  const loaded = loadVerifyInputs(
    (name) => (inputs as Given)[name] ?? '',
    host.environment,
    host.now() / 1000,
  );
  return verify(host, loaded);
}

/** Verdicts by name, with why where something is wrong. */
export function verdictsOf({ document }: VerifyReport): Readonly<Record<string, string>> {
  return Object.fromEntries(document.files.map((it) => [it.name, inWords(it)]));
}

function inWords({ verdict, offRecipe, causes, why }: FileVerdict): string {
  const words = [...(offRecipe ? ['recipe'] : []), ...new Set(causes.map(({ cause }) => cause)), why];
  return [verdict, ...words.filter((it) => it !== '')].join(' ');
}

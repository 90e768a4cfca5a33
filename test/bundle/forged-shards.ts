/** Shards as somebody who can upload artifacts might forge them: other content, with digests that go with it. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withEvidence } from '../support/evidence-files.ts';
import { unzip, zip } from '../support/zip.ts';
import { temporaryFolder } from './support.ts';

type Files = Record<string, Buffer>;
export type Change = (files: Files) => void | Promise<void>;

/** The archive of an artifact with this change. */
export async function changedArchive(archive: Buffer, change: Change): Promise<Buffer> {
  const folder = await temporaryFolder();
  await unzip(archive, folder);
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const paths = entries.map((path) => join(folder, path)).filter((path) => statSync(path).isFile());
  const files = Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path)]));
  await change(files);
  return zip(files);
}

/** Its manifest with other words, and evidence and checksum files that go with that: whoever can upload can do this. */
export function forged(change: (manifest: string) => string): Change {
  return (files) => {
    files['manifest.json'] = Buffer.from(change(String(files['manifest.json'])));
    withSums(files);
  };
}

/** A tarball under another name. */
export function renamed(from: string, to: string): Change {
  return (files) => {
    files[to] = files[from] ?? Buffer.alloc(0);
    delete files[from];
    return forged((text) => text.replaceAll(from, to))(files);
  };
}

function withSums(files: Files): void {
  Object.assign(files, withEvidence(files));
  const names = Object.keys(files).filter((name) => !/^SHA|^shard\.json$/.test(name));
  for (const [file, algorithm] of [
    ['SHA256SUMS', 'sha256'],
    ['SHA512SUMS', 'sha512'],
  ] as const) {
    const lines = names.sort().map((name) => `${digestOf(files[name], algorithm)}  ${name}\n`);
    files[file] = Buffer.from(lines.join(''));
  }
}

function digestOf(bytes: Buffer | undefined, algorithm: string): string {
  return createHash(algorithm)
    .update(bytes ?? '')
    .digest('hex');
}

/** Another tarball in the place of one, with all digests right. */
export function exchanged(name: string, make: () => Promise<Buffer>): Change {
  return async (files) => {
    const tar = await make();
    const before = files[name];
    const after = execFileSync('gzip', ['-n'], { input: tar, maxBuffer: 2 ** 28 });
    const digests = ['sha256', 'sha512'].map((it) => [digestOf(before, it), digestOf(after, it)] as const);
    const inner = digestOf(
      execFileSync('gzip', ['-dc'], { input: before ?? '', maxBuffer: 2 ** 28 }),
      'sha256',
    );
    files[name] = after;
    await forged((manifest) => {
      const text = digests.reduce((it, [from, to]) => it.replaceAll(from, to), manifest);
      return text
        .replaceAll(inner, digestOf(tar, 'sha256'))
        .replaceAll(`"size": ${before?.length},`, `"size": ${after.length},`);
    })(files);
  };
}

async function tarOf(make: (folder: string) => void, ...args: readonly string[]): Promise<Buffer> {
  const folder = await temporaryFolder();
  make(folder);
  return execFileSync('tar', ['--format=ustar', '-cPf', '-', ...args], { cwd: folder, maxBuffer: 2 ** 28 });
}

export const leadingOut = () =>
  tarOf((folder) => writeFileSync(join(folder, 'evil'), 'evil'), '--transform=s,^,../,', 'evil');
export const linkingOut = () =>
  tarOf((folder) => execFileSync('ln', ['-s', '/etc', 'link'], { cwd: folder }), 'link');

/** A file where the folder of all others is. */
export const somethingElse = () =>
  tarOf((folder) => writeFileSync(join(folder, 'kubernetes'), ''), 'kubernetes');

/** Artifacts are zip archives; python's zipfile needs no further package. */

import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Unpacks into a folder that exists; returns the names in the archive's own order. */
export async function unzip(zip: Buffer, into: string): Promise<readonly string[]> {
  const archive = join(into, '.artifact.zip');
  writeFileSync(archive, zip);
  const program = `import zipfile; archive = zipfile.ZipFile('.artifact.zip'); archive.extractall('.')
print('\\n'.join(archive.namelist()))`;
  const names = execFileSync('python3', ['-c', program], { cwd: into, encoding: 'utf8' });
  rmSync(archive);
  return names.trim().split('\n');
}

/** An archive of files under any names, also such as a well-meaning program would not write. */
export function zip(files: Readonly<Record<string, Buffer>>): Buffer {
  const program = `import base64, io, json, sys, zipfile
out = io.BytesIO()
archive = zipfile.ZipFile(out, 'w')
for name, content in json.load(sys.stdin).items(): archive.writestr(name, base64.b64decode(content))
archive.close()
sys.stdout.buffer.write(out.getvalue())`;
  const encoded = Object.entries(files).map(([name, content]) => [name, content.toString('base64')]);
  const input = JSON.stringify(Object.fromEntries(encoded));
  return execFileSync('python3', ['-c', program], { input, maxBuffer: 2 ** 28 });
}

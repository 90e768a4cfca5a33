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

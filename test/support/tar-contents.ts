/** What is in a tar or a folder, for comparing: by path its kind, and its mode with the digest of its content or its target. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

export type Contents = Readonly<Record<string, string>>;

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const pythonProgram = `
import hashlib, json, sys, tarfile
found = {}
with tarfile.open(sys.argv[1]) as tar:
    for m in tar:
        assert (m.uid, m.gid, m.uname, m.gname, m.mtime) == (0, 0, '', '', 1700000000), m.name
        if m.isdir(): found[m.name] = 'directory'
        elif m.issym(): found[m.name] = 'symlink ' + m.linkname
        elif m.isreg():
            found[m.name] = 'file %o %s' % (m.mode, hashlib.sha256(tar.extractfile(m).read()).hexdigest())
        else: found[m.name] = 'unknown'
json.dump(found, sys.stdout)
`;

/** As Python's tarfile reads it. It must be a tar whose entries are of the epoch 1700000000. */
export function contentsByPython(tar: string): Contents {
  const text = execFileSync('python3', ['-c', pythonProgram, tar], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  return JSON.parse(text) as Contents;
}

/** As GNU tar unpacks it into an empty folder. */
export function contentsByGnuTar(tar: string, folder: string): Contents {
  mkdirSync(folder);
  execFileSync('tar', ['--extract', '--same-permissions', '--no-same-owner', '--file', tar, '-C', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return contentsOfFolder(folder);
}

export function contentsOfFolder(folder: string): Contents {
  const found: Record<string, string> = {};
  const visit = (path: string): void => {
    for (const name of readdirSync(join(folder, path))) {
      const below = path === '' ? name : `${path}/${name}`;
      found[below] = contentOf(join(folder, below));
      if (found[below] === 'directory') visit(below);
    }
  };
  visit('');
  return found;
}

function contentOf(path: string): string {
  const stats = lstatSync(path);
  if (stats.isDirectory()) return 'directory';
  if (stats.isSymbolicLink()) return `symlink ${readlinkSync(path)}`;
  return `file ${(stats.mode & 0o7777).toString(8)} ${sha256(readFileSync(path))}`;
}

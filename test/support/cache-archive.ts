/** Changes the files in a stored cache archive, which stays a proper archive: damage that no checksum of it shows. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { StandIn } from './stand-in.ts';

const run = promisify(execFile);

/** Only for paths inside the workspace, whose names in the archive do not climb. */
export async function editCache(
  standIn: Pick<StandIn, 'cacheBytes' | 'putCache'>,
  key: string,
  edit: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cache-archive-'));
  const [archive, files] = [join(folder, 'archive'), join(folder, 'files')];
  const bytes = await standIn.cacheBytes(key);
  const compress = bytes.readUInt16BE() === 0x1f8b ? 'gzip' : 'zstd';
  try {
    await mkdir(files);
    await writeFile(archive, bytes);
    await run('tar', ['-xpf', archive, '-C', files, `--use-compress-program=${compress} -d`]);
    await edit(files);
    const names = await readdir(files);
    const created = ['--posix', '-cf', archive, '-C', files, `--use-compress-program=${compress}`, ...names];
    await run('tar', created);
    await standIn.putCache(key, await readFile(archive));
  } finally {
    await rm(folder, { recursive: true });
  }
}

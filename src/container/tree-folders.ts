/** What must lie in the tree before a container sees it, made by the caller: what docker makes is root's. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exists, readText, removeTree } from '../host/files.ts';
import { containerRoot, versionFileInTree } from './container-environment.ts';
import type { EngineSession } from './session.ts';

/**
 * All folders above what a build writes, and the version file. What another version of the older generation's image has
 * cached goes, as upstream's data container would go with it.
 */
export async function makeFolders({ request, names }: EngineSession): Promise<void> {
  const { root, tree, told } = request;
  const { versionFile } = told;
  const own = join(root, '_output', 'kbuild');
  const record = join(own, 'container-version');
  const output = join(root, '_output', 'dockerized');
  const before = await readText(record);
  if (tree.generation === 'data-container' && before !== undefined && before !== names.version) {
    await removeTree(join(output, 'go'));
  }
  await Promise.all(
    [own, join(output, 'bin'), join(output, 'go')].map((it) => mkdir(it, { recursive: true })),
  );
  await writeFile(record, names.version);
  // A sync sends what is newer, so an equal one is left as it is.
  const inTree = join(root, versionFileInTree);
  if ((await readText(inTree)) !== versionFile) await writeFile(inTree, versionFile);
}

/** PATH in the container. The tree's own etcd, as hack/install-etcd.sh puts it, goes first. */
export async function pathInside({ request }: EngineSession, imagePath: string): Promise<string> {
  const searchPath =
    imagePath || '/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
  const hasEtcd = await exists(join(request.root, 'third_party', 'etcd', 'etcd'));
  return hasEtcd ? `${containerRoot}/third_party/etcd:${searchPath}` : searchPath;
}

/**
 * Has Go fetch in the container what it would fetch during a build: the toolchain that the tree asks for, and for tests the
 * modules of hack/tools, of which the tree builds gotestsum. Both come to lie in the tree's own module cache.
 */

import { join } from 'node:path';
import { containerRoot } from './container-environment.ts';

/** A constant program: nothing of the outside is ever put into it. */
const program = [
  'source hack/lib/init.sh && kube::golang::setup_env || exit 1',
  'if [ "$1" = tests ] && [ -f hack/tools/go.mod ]; then',
  '  (cd hack/tools && GO111MODULE=on GOWORK=off go mod download) || exit 1',
  'fi',
  'echo "kbuild-modules $(go env GOMODCACHE)"',
].join('\n');

export function fetchModules(forTests: boolean): readonly string[] {
  return ['bash', '-c', program, 'bash', forTests ? 'tests' : 'build'];
}

/** From what the program put out: where Go keeps what it has downloaded, on this machine; undefined outside of the tree. */
export function downloadsIn(stdout: string, root: string): string | undefined {
  const folder = /^kbuild-modules (\/.*)$/m.exec(stdout)?.[1] ?? '';
  if (!folder.startsWith(`${containerRoot}/`)) return undefined;
  return join(root, folder.slice(containerRoot.length + 1), 'cache', 'download');
}

/** What the tree's own build scripts say of a release, asked by running them, as only they know. */

import { ask, type Environment } from '../host/process.ts';
import { KbuildError } from '../problem.ts';

/** Sets up the scripts as their own callers do. `KUBE_ROOT` is the folder they are started in. */
export const sourceScripts = `set -o errexit -o nounset -o pipefail
KUBE_ROOT=$PWD
source build/common.sh
source build/lib/release.sh
`;

const question = `${sourceScripts}
printf 'kbuild-conformance %s\\n' "\${KUBE_BUILD_CONFORMANCE:-n}"
`;

/** Whether the conformance image is made. `env` is that of packaging. Throws when the tree's scripts do not answer. */
export async function wantsConformance(root: string, env: Environment): Promise<boolean> {
  const answer = await ask('bash', ['--norc', '-c', question], { cwd: root, env });
  if (answer.code === 0) return /^kbuild-conformance [yY]/m.test(answer.stdout);
  throw new KbuildError('package', [
    {
      what: `build/lib/release.sh does not say which images the tree makes: ${lastLine(answer.stderr)}`,
      remedy: "Fix the tree's build scripts; `bash -c 'source build/common.sh'` shows what is wrong",
    },
  ]);
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

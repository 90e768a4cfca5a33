/** What the tree's own build scripts say of its images, asked by running them, as only they know. */

import { ask, type Environment } from '../host/process.ts';
import { KbuildError } from '../problem.ts';

export interface TreeImages {
  /** Base images by the name of the binary that goes on top. */
  readonly bases: readonly { readonly binary: string; readonly image: string }[];
  /** The image in which capabilities are set; undefined where the tree has none. */
  readonly setcapImage: string | undefined;
  readonly conformance: boolean;
  /** The scripts ask for buildx, whatever they pack (v1.23 on). */
  readonly needsBuildx: boolean;
}

/** Sets up the scripts as their own callers do. `KUBE_ROOT` is the folder they are started in. */
export const sourceScripts = `set -o errexit -o nounset -o pipefail
KUBE_ROOT=$PWD
source build/common.sh
source build/lib/release.sh
`;

const question = `${sourceScripts}
for wrapped in $(kube::build::get_docker_wrapped_binaries); do printf 'kbuild-base %s\\n' "$wrapped"; done
printf 'kbuild-setcap %s\\n' "\${KUBE_BUILD_SETCAP_IMAGE:-}"
printf 'kbuild-conformance %s\\n' "\${KUBE_BUILD_CONFORMANCE:-n}"
if declare -f kube::release::create_docker_images_for_server | grep -qw buildx; then printf 'kbuild-buildx y\\n'; fi
`;

/** `env` is that of packaging. Throws when the tree's scripts do not answer. */
export async function askTreeImages(root: string, env: Environment): Promise<TreeImages> {
  const answer = await ask('bash', ['--norc', '-c', question], { cwd: root, env });
  if (answer.code === 0) return treeImagesIn(answer.stdout);
  throw new KbuildError('package', [
    {
      what: `build/lib/release.sh does not say which images the tree makes: ${lastLine(answer.stderr)}`,
      remedy: "Mend the tree's build scripts; `bash -c 'source build/common.sh'` shows what is wrong",
    },
  ]);
}

/** Reference: `binary,image` words of kube::build::get_docker_wrapped_binaries. */
function treeImagesIn(text: string): TreeImages {
  const values = (name: string) =>
    text
      .split('\n')
      .filter((line) => line.startsWith(`${name} `))
      .map((line) => line.slice(name.length + 1).trim());
  const bases = values('kbuild-base').map((word) => {
    const [binary = '', image = ''] = word.split(',');
    return { binary, image };
  });
  return {
    bases: bases.filter(({ binary, image }) => binary !== '' && image !== ''),
    setcapImage: values('kbuild-setcap')[0] || undefined,
    conformance: /^[yY]/.test(values('kbuild-conformance')[0] ?? ''),
    needsBuildx: values('kbuild-buildx').length > 0,
  };
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

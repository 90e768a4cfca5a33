/** `docker buildx`, which trees from about v1.23 on build their images with and Debian's client does not bring. */

import { join } from 'node:path';
import { ensureGoProgram } from './go-program.ts';
import { projectRoot } from './project.ts';

/** Goes with Docker Engine 20.10 and later, and with Go 1.21 and later. */
const version = 'v0.15.1';

/** A DOCKER_CONFIG folder that has the plugin and nothing else. The first time it is compiled, in a few minutes. */
export async function dockerConfigWithBuildx(): Promise<string> {
  const config = join(projectRoot, '.cache/buildx', version);
  const path = join(config, 'cli-plugins/docker-buildx');
  await ensureGoProgram({ package: 'github.com/docker/buildx/cmd/buildx', version, path });
  return config;
}

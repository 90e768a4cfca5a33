/**
 * `docker buildx`, which trees from v1.21 on build their images with and Debian's client does not bring: compiled once
 * from its Go module, in a few minutes, and kept in .cache/.
 */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from './project.ts';

const run = promisify(execFile);

/** Goes with Docker Engine 20.10 and later, and with Go 1.21 and later. */
const version = 'v0.15.1';

/** A DOCKER_CONFIG folder that has the plugin and nothing else. Several callers at once wait for each other. */
export async function dockerConfigWithBuildx(): Promise<string> {
  const config = join(projectRoot, '.cache/buildx', version);
  const plugins = join(config, 'cli-plugins');
  if (existsSync(join(plugins, 'docker-buildx'))) return config;
  await mkdir(plugins, { recursive: true });
  await run('flock', [join(config, 'lock'), 'sh', '-euc', installation, 'sh', plugins, version], {
    env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '', GOTOOLCHAIN: 'local', GOBIN: join(config, 'bin') },
    maxBuffer: 64 * 1024 * 1024,
  });
  return config;
}

/** The plugin appears when it is whole. */
const installation = `
  [ ! -e "$1/docker-buildx" ] || exit 0
  go install -trimpath -ldflags='-s -w' "github.com/docker/buildx/cmd/buildx@$2"
  mv "$GOBIN/buildx" "$1/docker-buildx"
`;

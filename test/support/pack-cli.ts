/**
 * Packs a tree as the release command does, with everything that must not matter given as arguments: started anew for
 * each combination, since umask, user, locale and time zone are a process's own. Prints `<sha256>  <tarball>` lines.
 */

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { definedEnvironment } from '../../src/host/environment.ts';
import { makeGitFolder } from '../../src/host/git-folder.ts';
import { redactor } from '../../src/host/secrets.ts';
import { terminalLog } from '../../src/host/terminal-log.ts';
import { collectTars } from '../../src/packing/collect-release.ts';
import { runPackaging } from '../../src/packing/packaging.ts';
import { makeToolbox } from '../../src/packing/toolbox/toolbox.ts';
import { projectRoot } from './project.ts';

const { values, positionals: functions } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: 'string', default: process.cwd() },
    commit: { type: 'string', default: '' },
    tag: { type: 'string' },
    epoch: { type: 'string', default: '0' },
    workers: { type: 'string', default: '1' },
    'version-file': { type: 'string', default: '' },
    platforms: { type: 'string', default: '' },
    'least-free': { type: 'string', default: '0' },
  },
});
const { root, commit, tag } = values;
const own = join(root, '_output', 'kbuild');
await mkdir(own, { recursive: true });
const folder = await mkdtemp(join(own, 'toolbox-'));
const env = {
  ...definedEnvironment(),
  KUBE_GIT_VERSION_FILE: values['version-file'],
  KUBE_BUILD_PLATFORMS: values.platforms,
  SOURCE_DATE_EPOCH: values.epoch,
};
const log = terminalLog((line) => void process.stderr.write(`${line}\n`), redactor([]));
const gitFolder = join(folder, 'git');
await makeGitFolder({ root, commit, tags: tag === undefined ? [] : [tag], folder: gitFolder, env });
const toolbox = await makeToolbox({
  folder,
  path: process.env.PATH ?? '',
  entry: join(projectRoot, 'dist', 'toolbox', 'index.js'),
  epoch: Number(values.epoch),
  gitFolder,
  bases: [],
  pull: false,
  network: 'default',
  enginePlatform: '',
  workers: Number(values.workers),
  leastFree: Number(values['least-free']),
});
await mkdir(join(root, '_output', 'release-tars'), { recursive: true });
await runPackaging(
  {
    root,
    functions,
    toolbox,
    env,
    holds: undefined,
    runId: 'pack',
    logPath: join(own, 'pack.log'),
    heartbeatMilliseconds: 60_000,
  },
  log,
  new AbortController().signal,
);
const tars = await collectTars(join(root, '_output', 'release-tars'), await toolbox.records());
for (const { name, sha256 } of tars) process.stdout.write(`${sha256}  ${name}\n`);
await rm(folder, { recursive: true, force: true });

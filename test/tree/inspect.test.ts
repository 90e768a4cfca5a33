/** What is read out of real programs is what Go itself reads: all platforms of Kubernetes, and Go from 1.19 to the newest. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { promisify } from 'node:util';
import { inspectFiles } from '../../src/commands/inspect.ts';
import type { GoDescription } from '../../src/inspect/describe.ts';
import { goRootOf } from '../support/go-toolchains.ts';
import { baseStamp, buildStamped, writeProgram } from '../support/stamped-program.ts';
import { temporaryFolder } from './support.ts';

const newest = 'go1.27.4';
const platforms = [
  ...['linux/amd64', 'linux/arm64', 'linux/arm', 'linux/386', 'linux/ppc64le', 'linux/s390x'],
  ...['darwin/amd64', 'darwin/arm64', 'windows/amd64', 'windows/arm64', 'windows/386'],
];
const builds = [
  ...platforms.map((platform) => ({ toolchain: newest, platform })),
  ...['go1.19.13', 'go1.21.13', 'go1.23.12', 'go1.25.7'].map((toolchain) => ({
    toolchain,
    platform: 'linux/s390x',
  })),
];

let folder = '';
before(async () => {
  folder = join(await temporaryFolder(), 'kubernetes');
  await writeProgram(folder);
});

for (const { toolchain, platform } of builds) {
  test(`${platform}, ${toolchain}: all that \`go version -m\` prints, the stamp and the build ID are read`, async () => {
    const go = join(await goRootOf(toolchain), 'bin/go');
    const out = join(folder, 'out', toolchain, platform.replace('/', '-'));
    // Go compiles everything anew for the other way: once is enough.
    for (const trimpath of toolchain === newest && platform === 'linux/amd64' ? [true, false] : [true]) {
      await buildStamped(folder, out, { go, platform, trimpath });
      const [file] = await inspectFiles([out], folder);
      const program = file?.programs[0];
      assert.ok(program?.go, file?.fault);
      assert.equal(`${program.os}/${program.architecture}`, platform);
      assert.deepEqual(printed(program.go), await printedByGo(go, out));
      assert.deepEqual(program.go.stamp, baseStamp);
      assert.equal(program.go.buildId, await buildIdOf(go, out));
      assert.equal(program.go.sourceFolder, trimpath ? '' : folder);
    }
  });
}

/** In the order of Go's own lines. */
function printed({ version, path, module, dependencies, settings }: GoDescription): readonly string[] {
  return [
    version,
    `path\t${path}`,
    `mod\t${module?.path}\t${module?.version}`,
    ...dependencies.flatMap((it) => [
      `dep\t${it.path}\t${it.version}`,
      ...(it.replace ? [`=>\t${it.replace.path}\t${it.replace.version}`] : []),
    ]),
    ...Object.entries(settings).map(([name, value]) => `build\t${name}=${value}`),
  ];
}

const run = promisify(execFile);

async function printedByGo(go: string, program: string): Promise<readonly string[]> {
  const { stdout } = await run(go, ['version', '-m', program]);
  const [first = '', ...lines] = stdout.trimEnd().split('\n');
  const version = /: (go\S+)/.exec(first)?.[1] ?? '';
  const said = lines.filter((line) => line.trim() !== '');
  return [version, ...said.map((line) => line.trim().replace(/^(build\t[^=]+=)"(.*)"$/, '$1$2'))];
}

async function buildIdOf(go: string, program: string): Promise<string> {
  return (await run(go, ['tool', 'buildid', program])).stdout.trim();
}

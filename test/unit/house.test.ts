/** Imports go downwards only, and the tool that says so does say so. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { projectRoot } from '../support/project.ts';

type Import = readonly [from: string, imported: string];

const upwards: readonly Import[] = [
  ['kubernetes', '../host/git.ts'],
  ['kubernetes', 'node:fs'],
  ['kubernetes', '../json.ts'],
  ['report', '../host/files.ts'],
  ['report', 'node:fs'],
  ['host', '../commands/build.ts'],
  ['host', '../report/words.ts'],
  ['local', '../commands/build.ts'],
  ['commands', '../actions/build.ts'],
  ['commands', '@actions/core'],
  ['setup', '../commands/build.ts'],
  ['setup', '@actions/core'],
  ['container', '../setup/open-tree.ts'],
  ['local', '../inputs/inputs.ts'],
  ['cache', '../packing/packaging.ts'],
  ['builder', '../setup/open-tree.ts'],
  ['inputs', '../commands/build.ts'],
  ['inputs', '../host/files.ts'],
  ['inputs', 'node:fs'],
  ['local', '../cli/kbuild.ts'],
  ['container', '../commands/build.ts'],
  ['builder', '../commands/build.ts'],
  ['builder', '../container/names.ts'],
  ['builder', '../local/local-builder.ts'],
  ['cache', '../container/names.ts'],
  ['cache', '../commands/build.ts'],
  ['cache', '../builder/builder.ts'],
  ['packing', '../container/names.ts'],
  ['packing', '../commands/build.ts'],
  ['packing', '@actions/core'],
  ['packing', '../report/words.ts'],
  ['release', '../commands/plan.ts'],
  ['release', '../host/files.ts'],
  ['release', 'node:fs'],
  ['release', '../report/words.ts'],
  ['packing/toolbox', '../../commands/build.ts'],
  ['packing/toolbox', '../../container/names.ts'],
  ['verify', '../commands/verify.ts'],
  ['evidence', '../verify/recipe.ts'],
  ['verify', '../host/files.ts'],
  ['verify', 'node:fs'],
  ['inputs', '../verify/judge.ts'],
  ['actions', '../local/build-environment.ts'],
  ['cli', '../builder/run.ts'],
  ['inspect', '../host/files.ts'],
  ['inspect', 'node:fs'],
  ['inspect', '../compare/finding.ts'],
  ['inspect', '../packing/packaging.ts'],
  ['compare', '../host/files.ts'],
  ['compare', 'node:fs'],
  ['compare', '../report/words.ts'],
  ['compare', '../commands/compare.ts'],
  ['evidence', '../commands/package.ts'],
  ['evidence', '../host/files.ts'],
  ['evidence', 'node:fs'],
  ['release', '../evidence/evidence.ts'],
];

const downwards: readonly Import[] = [
  ['kubernetes', '../problem.ts'],
  ['report', '../kubernetes/stamp.ts'],
  ['host', '../kubernetes/stamp.ts'],
  ['host', '../json.ts'],
  ['local', '../host/files.ts'],
  ['local', '../builder/builder.ts'],
  ['container', '../builder/builder.ts'],
  ['builder', '../host/files.ts'],
  ['builder', '../cache/entries.ts'],
  ['container', '../cache/entries.ts'],
  ['cache', '../host/files.ts'],
  ['packing', '../host/files.ts'],
  ['packing/toolbox', '../gzip/gzip.ts'],
  ['packing', '../kubernetes/stamp.ts'],
  ['packing', '../release/content.ts'],
  ['packing', 'node:zlib'],
  ['packing', 'node:fs/promises'],
  ['report', '../release/manifest.ts'],
  ['release', '../kubernetes/stamp.ts'],
  ['commands', '../container/names.ts'],
  ['commands', '../cache/key.ts'],
  ['commands', '../setup/open-tree.ts'],
  ['setup', '../inputs/inputs.ts'],
  ['setup', '../container/names.ts'],
  ['inputs', '../release/plan.ts'],
  ['commands', '../inputs/inputs.ts'],
  ['verify', '../compare/difference.ts'],
  ['verify', '../report/words.ts'],
  ['inputs', '../verify/tolerance.ts'],
  ['actions', '../commands/build.ts'],
  ['inspect', '../packing/tar/tar-reader.ts'],
  ['inspect', '../kubernetes/build-info.ts'],
  ['compare', '../inspect/binary.ts'],
  ['report', '../compare/finding.ts'],
  ['builder', '../inspect/binary.ts'],
  ['evidence', '../inspect/go-record.ts'],
  ['evidence', '../release/manifest.ts'],
];

const folder = mkdtempSync(join(tmpdir(), 'kbuild-house-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Paths of the probes that the project's own configuration refuses for their import. */
function refusedProbes(): readonly string[] {
  copyFileSync(join(projectRoot, 'biome.json'), join(folder, 'biome.json'));
  for (const [index, [room, imported]] of [...upwards, ...downwards].entries()) {
    const path = join(folder, 'src', room, `probe${index}.ts`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `import { x } from '${imported}';\n\nexport const y = x;\n`);
  }
  const args = [
    'lint',
    '--vcs-enabled=false',
    '--only=style/noRestrictedImports',
    '--reporter=github',
    '--max-diagnostics=100',
  ];
  const { stdout } = spawnSync(join(projectRoot, 'node_modules/.bin/biome'), args, {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout
    .split('\n')
    .flatMap((line) => /noRestrictedImports.*file=[^,]*?(src\/[^,]*)/.exec(line)?.[1] ?? []);
}

const refused = refusedProbes();

for (const [index, [room, imported]] of upwards.entries()) {
  test(`${room}/ may not import ${imported}`, () =>
    assert.ok(refused.includes(`src/${room}/probe${index}.ts`)));
}

for (const [index, [room, imported]] of downwards.entries()) {
  const path = `src/${room}/probe${upwards.length + index}.ts`;
  test(`${room}/ may import ${imported}`, () => assert.ok(!refused.includes(path)));
}

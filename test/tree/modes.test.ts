/** Modes reach neither images nor what is made of the output: each umask of the build gives those that a plain one gives. */

import assert from 'node:assert/strict';
import { chmod, cp, link, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gather } from '../../src/builder/collect.ts';
import { digestOf } from '../../src/host/files.ts';
import { runBuild } from '../../src/host/process.ts';
import { parseDockerCommand } from '../../src/packing/toolbox/docker-command.ts';
import { runTool } from '../../src/packing/toolbox/run-tool.ts';
import { runBash, temporaryFolder } from './support.ts';

/** A `make` of one program, by the tree's scripts: installed, copied into the stage and linked into the context. */
const made = [
  'mkdir -p bin stage/kube-proxy.dockerbuild/conf',
  'printf "#!/bin/sh\\n" > bin/kube-proxy && chmod +x bin/kube-proxy',
  'cp bin/kube-proxy stage/',
  'ln stage/kube-proxy stage/kube-proxy.dockerbuild/',
  'echo x > stage/kube-proxy.dockerbuild/conf/nsswitch.conf',
];

async function build(folder: string): Promise<void> {
  const { code } = await runBuild({
    tool: 'sh',
    arguments: ['-ec', made.join('\n')],
    cwd: folder,
    env: { PATH: process.env.PATH ?? '' },
    runId: `test-${process.pid}`,
    onLine: () => {},
    cancel: new AbortController().signal,
  });
  assert.equal(code, 0);
}

/** Octal mode of each file and folder below, in the order of their paths. */
async function modesIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true })).toSorted();
  const modes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mode & 0o7777));
  return names.map((name, index) => `${modes[index]?.toString(8)} ${name}`);
}

/** Runs `work` with the umask of a machine. */
async function under<T>(umask: number, work: () => Promise<T>): Promise<T> {
  const before = process.umask(umask);
  try {
    return await work();
  } finally {
    process.umask(before);
  }
}

const umasks = [0o000, 0o022, 0o027, 0o077];

for (const umask of umasks) {
  test(`a build under umask ${umask.toString(8)} makes programs that everybody can run, and leaves the umask as it was`, async () => {
    const folder = await temporaryFolder();
    await under(umask, async () => {
      await build(folder);
      assert.equal(process.umask(umask), umask);
    });
    assert.deepEqual(await modesIn(folder), [
      '755 bin',
      '755 bin/kube-proxy',
      '755 stage',
      '755 stage/kube-proxy',
      '755 stage/kube-proxy.dockerbuild',
      '755 stage/kube-proxy.dockerbuild/conf',
      '644 stage/kube-proxy.dockerbuild/conf/nsswitch.conf',
      '755 stage/kube-proxy.dockerbuild/kube-proxy',
    ]);
  });

  test(`what was made is gathered with the same modes under umask ${umask.toString(8)}`, async () => {
    const folder = await temporaryFolder();
    const placed = join(folder, 'kubectl');
    await writeFile(placed, 'signed by something with a umask of its own');
    await chmod(placed, 0o700);
    const path = 'linux/amd64/kubectl';
    await under(umask, async () => {
      const { sha256, sha512 } = await digestOf(placed);
      await gather(join(folder, 'output'), [{ from: placed, path, sha256, sha512 }], 'copies', {
        listed: [],
        unlisted: [{ path: 'beside', text: 'x' }],
      });
    });
    assert.deepEqual(await modesIn(join(folder, 'output')), [
      '644 SHA256SUMS',
      '644 SHA512SUMS',
      '644 beside',
      '755 linux',
      '755 linux/amd64',
      '755 linux/amd64/kubectl',
    ]);
  });
}

/** What the engine gets of a context: the modes in it, as COPY keeps them. */
async function contextGiven(context: string): Promise<string> {
  const folder = await temporaryFolder();
  const docker = join(folder, 'docker');
  const seen = join(folder, 'seen');
  const script = `#!/bin/sh\nfor last; do :; done\ncd "$last" && find . -path ./.kbuild-recipe -prune -o -printf '%m %l %P\\n' | grep -v 'kbuild-recipe\\|dockerignore' | sort > ${seen}\n`;
  await writeFile(docker, script);
  await chmod(docker, 0o755);
  const config = { programs: { docker }, pull: false, enginePlatform: 'linux/amd64' };
  await writeFile(join(folder, 'toolbox.json'), JSON.stringify(config));
  const words = ['build', '-t', 'image', context];
  assert.equal(parseDockerCommand(words).kind, 'build');
  assert.equal(await runTool([join(folder, 'toolbox.json'), 'docker', ...words]), 0);
  return readFile(seen, 'utf8');
}

const contexts: Readonly<Record<string, string>> = {
  'a umask of 077': 'find . -type f -exec chmod go= {} + -o -type d -exec chmod go= {} +',
  'a umask of 000': 'find . -type f -exec chmod a+rw {} + -o -type d -exec chmod a+rwx {} +',
  'a umask of 027': 'chmod -R o=,g-w .',
  'a folder that gives its group on': 'chmod -R g+s .',
};

test('a build context has the same modes whatever the files in it were made under, and links in it lead nowhere', async () => {
  const outside = join(await temporaryFolder(), 'outside');
  await writeFile(outside, 'x');
  await chmod(outside, 0o600);
  const pattern = join(await temporaryFolder(), 'context');
  await mkdir(join(pattern, 'conf'), { recursive: true });
  await writeFile(join(pattern, 'Dockerfile'), 'FROM scratch\nCOPY kube-proxy /\nCOPY conf /conf\n');
  await writeFile(join(pattern, 'kube-proxy'), 'x');
  await chmod(join(pattern, 'kube-proxy'), 0o755);
  await link(join(pattern, 'kube-proxy'), join(pattern, 'kube-again'));
  await writeFile(join(pattern, 'conf/nsswitch.conf'), 'x');
  await symlink(outside, join(pattern, 'conf/link'));
  const seen = new Set<string>();
  for (const change of Object.values(contexts)) {
    const context = join(await temporaryFolder(), 'context');
    await cp(pattern, context, { recursive: true, verbatimSymlinks: true });
    await runBash(context, change);
    seen.add(await contextGiven(context));
  }
  assert.deepEqual(
    [...seen].map((it) => it.trim().split('\n')),
    [
      [
        '644  Dockerfile',
        '644  conf/nsswitch.conf',
        '755  ',
        '755  conf',
        '755  kube-again',
        '755  kube-proxy',
        `777 ${outside} conf/link`,
      ].sort(),
    ],
  );
  assert.equal((await stat(outside)).mode & 0o777, 0o600);
});

/**
 * A stand-in for the image kube-cross, made from the machine's own Debian, as no registry may be in reach: the programs
 * that a tree's scripts call in it, and the machine's Go 1.19 where the image has its Go.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { clientEnvironment, docker, dockerFed, type Engine, hasImage } from './docker.ts';
import { runTool } from './engine-remains.ts';
import { projectRoot } from './project.ts';

/** What `tidyEngine` keeps. */
export const keptImages = 'kbuild-test/';

/** The tag is the recipe's version: another one has the image made anew. */
export const standInImage = `${keptImages}kube-cross:2`;

const packages = [
  ...['bash', 'ca-certificates', 'file', 'gcc', 'git', 'iproute2', 'libc6-dev'],
  ...['make', 'net-tools', 'procps', 'rsync'],
];

/** As in the real image, which is Go's own image underneath; but that Go takes memory to spare a quarter of its time. */
const settings = [
  'ENV GOGC=400',
  'ENV PATH=/go/bin:/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  'ENV GOPATH=/go',
  'WORKDIR /go',
];
const changes = settings.flatMap((setting) => ['--change', setting]);

/** Where Debian has Go 1.19. */
export const goFolder = '/usr/lib/go-1.19';

const surplus = [
  ...['var/cache/apt', 'var/lib/apt/lists', 'var/log', 'usr/share/doc', 'usr/share/man', 'usr/share/locale'],
  ...['usr/local/go/api', 'usr/local/go/misc', 'usr/local/go/test'],
];

/** Gives the stand-in this name too. The first time in an engine it is made, in about a minute. */
export async function ensureKubeCross(engine: Engine, reference: string): Promise<void> {
  await docker(engine, ['tag', await ensureStandIn(engine), reference]);
}

/** Returns the name it has in every engine. */
export async function ensureStandIn(engine: Engine): Promise<string> {
  if (!(await hasImage(engine, standInImage))) await makeStandIn(engine);
  return standInImage;
}

/** Gives the name to a stand-in with the Go of a folder. */
export async function ensureKubeCrossOfGo(engine: Engine, reference: string, goRoot: string): Promise<void> {
  const recipe = `FROM ${await ensureStandIn(engine)}\nRUN rm -r /usr/local/go\nCOPY . /usr/local/go\n`;
  await buildImage(engine, reference, recipe, goRoot);
}

export type Defect =
  | 'without-make'
  | 'without-go'
  | 'without-bash'
  | 'without-rsync'
  | 'without-ip'
  | 'without-all-but-git';

const removals: Readonly<Record<Defect, string>> = {
  'without-make': '/usr/bin/make',
  'without-go': '/usr/local/go',
  'without-bash': '/usr/bin/bash',
  'without-rsync': '/usr/bin/rsync',
  'without-ip': '/usr/bin/ip /usr/sbin/ip',
  'without-all-but-git': '/usr/bin/make /usr/bin/rsync /usr/bin/gcc* /usr/local/go',
};

/** Gives the name to a stand-in that lacks something. */
export async function ensureBrokenImage(engine: Engine, defect: Defect, reference: string): Promise<void> {
  const recipe = `FROM ${await ensureStandIn(engine)}\nRUN rm -r ${removals[defect]}\n`;
  await buildImage(engine, reference, recipe);
}

async function buildImage(engine: Engine, tag: string, recipe: string, context?: string): Promise<void> {
  const source = context === undefined ? ['-'] : ['--file=-', context];
  const client = spawn('docker', ['build', '--quiet', `--tag=${tag}`, ...source], {
    stdio: ['pipe', 'ignore', 'pipe'],
    env: clientEnvironment(engine, { DOCKER_BUILDKIT: '0' }),
  });
  client.stdin.end(recipe);
  const [errors, [code]] = await Promise.all([text(client.stderr), once(client, 'close')]);
  if (code !== 0) throw new Error(`docker build ended with ${code}:\n${errors}`);
}

const leanParts = [
  ...['bin', 'sbin', 'lib', 'lib64', 'etc', 'tmp', 'usr/bin', 'usr/lib64', 'usr/lib/x86_64-linux-gnu/*.so*'],
  'usr/local/go/{VERSION,bin/go,pkg/include,pkg/tool/*/{asm,buildid,compile,link,vet}}',
  // The assembler's part of runtime.
  'usr/local/go/src/runtime/cgo/*.h',
  // The packages overlap, and an archive may hold each path once.
  '--no-recursion $(for os in darwin linux windows; do GOOS=$os CGO_ENABLED=0 go list -deps',
  "-f '{{.Dir}}/*' fmt testing testing/internal/testdeps; done | sort -u | cut -c 2-)",
];

const leanLacks = ['*san.so*', '*_test.go', 'testdata', '*bin/perl*', '*libperl*', '*x86_64-linux-gnu-*'];

/**
 * Gives the name to an image of its own that has just what a miniature is built with: for pushes and pulls,
 * which take half a minute for the stand-in.
 */
export async function ensureLeanKubeCross(engine: Engine, reference: string): Promise<void> {
  const excluded = leanLacks.map((pattern) => `--exclude='${pattern}'`);
  const script = `cd / && tar -c ${[...excluded, ...leanParts].join(' ')}`;
  const args = ['run', '--rm', await ensureStandIn(engine), 'bash', '-c', script];
  const archive = { program: 'docker', args, environment: clientEnvironment(engine) };
  await dockerFed(engine, archive, ['import', ...changes, '-', reference]);
}

/** An image with next to nothing in it, for pushes and pulls: the stand-in takes half a minute. Returns its name. */
export async function smallImage(engine: Engine, reference: string): Promise<string> {
  const archive = { program: 'tar', args: ['-C', '/usr/lib', '-c', 'os-release'] };
  await dockerFed(engine, archive, ['import', '-', reference]);
  return reference;
}

async function makeStandIn(engine: Engine): Promise<void> {
  const work = join(projectRoot, '.cache');
  const root = join(work, 'kube-cross-root');
  await rm(root, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  try {
    await bootstrap(root);
    await runTool('cp', ['--archive', '--dereference', goFolder, join(root, 'usr/local/go')]);
    await Promise.all(surplus.map((path) => rm(join(root, path), { recursive: true, force: true })));
    // Anybody may work there, whoever the container runs as.
    await mkdir(join(root, 'go'));
    await chmod(join(root, 'go'), 0o777);
    const archive = { program: 'tar', args: ['-C', root, '--numeric-owner', '-c', '.'] };
    await dockerFed(engine, archive, ['import', ...changes, '-', standInImage]);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function bootstrap(root: string): Promise<void> {
  const { mirror, suite } = await ownArchive();
  const proxy = (await runTool('apt-config', ['dump', '--format=%v%n', 'Acquire::http::Proxy'])).trim();
  const args = ['--variant=minbase', `--include=${packages.join(',')}`, suite, root, mirror];
  const child = spawn('debootstrap', args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(proxy && proxy !== 'DIRECT' ? { http_proxy: proxy } : {}) },
  });
  const [log, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (code !== 0) throw new Error(`debootstrap ended with ${code}:\n${log.slice(-2000)}\n${errors}`);
}

/** Where apt has this machine's own release from, and its name. */
async function ownArchive(): Promise<{ readonly mirror: string; readonly suite: string }> {
  const release = await readFile('/etc/os-release', 'utf8');
  const suite = /^VERSION_CODENAME=(.*)$/m.exec(release)?.[1] ?? '';
  const id = /^ID=(.*)$/m.exec(release)?.[1] ?? '';
  const format = '$(REPO_URI) $(RELEASE) $(CODENAME) $(COMPONENT) $(ORIGIN)';
  const lines = await runTool('apt-get', ['indextargets', `--format=${format}`, 'Created-By: Packages']);
  const archives = lines.split('\n').map((line) => line.split(' '));
  const fitting = archives.filter(
    ([, name, codename, component]) => component === 'main' && (name === suite || codename === suite),
  );
  // Others name their suites after Debian's too. Without lists apt does not know whose an archive is.
  const own = fitting.find(([, , , , origin]) => origin?.toLowerCase() === id) ?? fitting[0];
  if (!own?.[0]) throw new Error(`apt has no archive of ${suite || 'this machine'}`);
  return { mirror: own[0], suite };
}

/**
 * What images hold when the toolbox builds them: the files that the recipe means, by both builders, whichever form the
 * recipe has, and never the log of the build that is being written into the context meanwhile.
 */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { makeToolbox } from '../../src/packing/toolbox/toolbox.ts';
import { temporaryFolder } from '../bundle/support.ts';
import { dockerConfigWithBuildx } from '../support/buildx.ts';
import { clientEnvironment, docker } from '../support/docker.ts';
import { smallImage } from '../support/kube-cross.ts';
import { projectRoot } from '../support/project.ts';
import { engine } from './support.ts';

const base = 'kbuild-context/base:v1';
const image = 'kbuild-context/kube-proxy:v1';
let program = '';
let environment: NodeJS.ProcessEnv = {};

before(async () => {
  await smallImage(engine, base);
  environment = clientEnvironment(engine, { DOCKER_CONFIG: await dockerConfigWithBuildx() });
  const folder = await temporaryFolder();
  const { programs } = await makeToolbox({
    ...{ folder, path: process.env.PATH ?? '', entry: join(projectRoot, 'dist/toolbox/index.js') },
    ...{
      epoch: 0,
      gitFolder: '',
      bases: [],
      pull: false,
      network: 'default',
      enginePlatform: 'linux/amd64',
      workers: 1,
      leastFree: 0,
    },
  });
  program = join(programs, 'docker');
});

after(() => docker(engine, ['rmi', '--force', base, image]));

const builders: Readonly<Record<string, { readonly words: readonly string[]; readonly buildkit: string }>> = {
  'the older builder': { words: ['build'], buildkit: '0' },
  buildx: { words: ['buildx', 'build', '--load', '--pull'], buildkit: '1' },
};

/** BINARY is empty in the stage, which makes COPY take the whole context. */
const outside = `ARG BASEIMAGE\nARG BINARY\nFROM "\${BASEIMAGE}"\n`;

interface Recipe {
  readonly text: string;
  /** In the context, as the scripts of v1.20 have it. */
  readonly isInContext?: boolean;
  /** What the tree itself has beside its recipe. */
  readonly ignoreFile?: string;
  readonly holds: readonly string[];
}

const recipes: Readonly<Record<string, Recipe>> = {
  'of v1.20': {
    text: `FROM ${base}\nCOPY kube-proxy /usr/local/bin/kube-proxy\n`,
    isInContext: true,
    holds: ['usr/local/bin/kube-proxy'],
  },
  'of v1.28': {
    text: `${outside}COPY \${BINARY} /usr/local/bin/\${BINARY}\n`,
    holds: ['usr/local/bin/kube-proxy'],
  },
  'of v1.36': {
    text: `${outside}COPY \${BINARY} /usr/local/bin/\nCOPY kube-log-runner /go-runner\n`,
    holds: ['go-runner', 'usr/local/bin/kube-log-runner', 'usr/local/bin/kube-proxy'],
  },
  'with an ignore file of the tree': {
    text: `${outside}COPY \${BINARY} /usr/local/bin/\nCOPY cluster /cluster\n`,
    ignoreFile: 'cluster/secret\n',
    holds: ['cluster/open', 'usr/local/bin/cluster/open', 'usr/local/bin/kube-proxy'],
  },
};

for (const [builder, { words, buildkit }] of Object.entries(builders)) {
  for (const [says, recipe] of Object.entries(recipes)) {
    test(`an image by ${builder} from a recipe ${says} holds what the recipe means`, async () => {
      const { context, file } = await contextOf(recipe);
      const found = await readdir(context);
      const log = openSync(join(context, 'build.log'), 'w');
      const named = ['-t', image, '--build-arg', `BASEIMAGE=${base}`, '--build-arg', 'BINARY=kube-proxy'];
      const args = [...words, ...(file === undefined ? [] : ['-f', file]), ...named, context];
      execFileSync(program, args, {
        env: { ...environment, DOCKER_BUILDKIT: buildkit },
        stdio: ['ignore', log, log],
      });
      closeSync(log);
      assert.deepEqual((await readdir(context)).sort(), [...found, 'build.log'].sort());
      assert.deepEqual(await addedFiles(), recipe.holds);
    });
  }
}

async function contextOf({ text, isInContext, ignoreFile }: Recipe) {
  const folder = await temporaryFolder();
  const context = join(folder, 'kube-proxy.dockerbuild');
  await mkdir(join(context, 'cluster'), { recursive: true });
  for (const name of ['kube-proxy', 'kube-log-runner', 'cluster/open', 'cluster/secret'])
    await writeFile(join(context, name), name);
  const recipe = join(isInContext ? context : folder, 'Dockerfile');
  await writeFile(recipe, text);
  if (ignoreFile !== undefined) await writeFile(`${recipe}.dockerignore`, ignoreFile);
  return { context, file: isInContext ? undefined : recipe };
}

/** Files of the image that its base does not have. */
async function addedFiles(): Promise<readonly string[]> {
  const id = (await docker(engine, ['create', image, 'none'])).trim();
  try {
    const script = 'docker export "$1" | tar -t';
    const names = execFileSync('sh', ['-c', script, 'sh', id], { env: environment, encoding: 'utf8' });
    const ofEngine = /\/$|^(?:\.dockerenv|dev\/|proc\/|sys\/|etc\/|os-release)/;
    return names
      .split('\n')
      .filter((name) => name !== '' && !ofEngine.test(name))
      .sort();
  } finally {
    await docker(engine, ['rm', id]);
  }
}

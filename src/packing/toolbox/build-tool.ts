/**
 * `docker build` with a context that holds what the recipe means, and nothing that a build leaves in it meanwhile. COPY keeps
 * modes, so they are made those that every machine gives.
 */

import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readText, setPlainModes } from '../../host/files.ts';
import { KbuildError } from '../../problem.ts';
import { ignoreFile } from '../recipe/ignore-file.ts';
import { readRecipe, unreadableRecipe } from '../recipe/recipe.ts';
import type { BuildCommand } from './build-command.ts';
import { handOn } from './hand-on.ts';
import type { ToolboxConfig } from './toolbox-config.ts';

/**
 * Returns the exit code. The older builder reads the ignore file of the context alone, BuildKit first the one beside the
 * recipe, which therefore becomes a file of ours in the context.
 */
export async function buildImage(config: ToolboxConfig, command: BuildCommand): Promise<number> {
  const { options, context, pulls } = command;
  const ofContext = join(context, '.dockerignore');
  const ofRecipe = join(context, '.kbuild-recipe');
  const file = command.file ?? join(context, 'Dockerfile');
  await setPlainModes(context).catch((error: Error) => Promise.reject(unfitModes(context, error.message)));
  const before = await readText(ofContext);
  const text = await readFile(file, 'utf8');
  const ignored = ignoreFile(
    sourcesOf(config, command, file, text),
    (await readText(`${file}.dockerignore`)) ?? before,
  );
  try {
    await writeFile(ofContext, ignored);
    await writeFile(ofRecipe, text);
    await writeFile(`${ofRecipe}.dockerignore`, ignored);
    const pull = pulls && config.pull ? ['--pull'] : [];
    const network = config.network === 'none' ? ['--network=none'] : [];
    return await handOn(config.programs.docker, [
      ...options,
      ...pull,
      ...network,
      '--file',
      ofRecipe,
      context,
    ]);
  } finally {
    const ours = [ofRecipe, `${ofRecipe}.dockerignore`, ...(before === undefined ? [ofContext] : [])];
    await Promise.all(ours.map((path) => rm(path, { force: true })));
    if (before !== undefined) await writeFile(ofContext, before);
  }
}

function unfitModes(context: string, why: string): KbuildError {
  return new KbuildError('package', [
    {
      what: `the modes of what goes into an image cannot be made the same everywhere: ${why}`,
      remedy: `Give what lies in ${context} to the user who packs`,
    },
  ]);
}

function sourcesOf(
  { enginePlatform: builder }: ToolboxConfig,
  { buildArguments, platform }: BuildCommand,
  file: string,
  text: string,
): readonly string[] {
  const read = readRecipe({ text, buildArguments, target: platform ?? builder, builder });
  if (read.kind === 'read') return read.recipe.sources;
  throw new KbuildError('package', [unreadableRecipe(file, read.why)]);
}

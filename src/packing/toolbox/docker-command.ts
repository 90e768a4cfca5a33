/**
 * What a call of docker asks for: `docker save` gives an archive whose bytes depend on the image's content alone, and
 * `docker build` an image whose content does not depend on the build.
 */

import { type BuildCommand, buildVerb, parseBuild } from './build-command.ts';

export type DockerCommand =
  | { readonly kind: 'pass' }
  | { readonly kind: 'refused'; readonly why: string }
  | BuildCommand
  | {
      readonly kind: 'save';
      /** undefined: to stdout. */
      readonly file: string | undefined;
      readonly images: readonly string[];
      /** Arguments of the engine's own save, without the file and the images. */
      readonly options: readonly string[];
    };

/** Options of docker itself that take a value, in front of the verb. */
const withValue = [
  '-H',
  '--host',
  '-c',
  '--context',
  '--config',
  '-l',
  '--log-level',
  '--tlscacert',
  '--tlscert',
  '--tlskey',
];

export function parseDockerCommand(args: readonly string[]): DockerCommand {
  const start = verbIndex(args);
  const words = buildVerb(args, start);
  if (words > 0) return parseBuild(args.slice(0, start + words), args.slice(start + words));
  const isImageVerb = args[start] === 'image' && args[start + 1] === 'save';
  if (args[start] !== 'save' && !isImageVerb) return { kind: 'pass' };
  return parseSave(args.slice(0, start), args.slice(start + (isImageVerb ? 2 : 1)));
}

function parseSave(before: readonly string[], args: readonly string[]): DockerCommand {
  const rest = [...args];
  let file: string | undefined;
  const images: string[] = [];
  while (rest.length > 0) {
    const arg = rest.shift() ?? '';
    if (arg === '-o' || arg === '--output') file = rest.shift();
    else if (arg.startsWith('--output=')) file = arg.slice('--output='.length);
    else if (arg.startsWith('-')) return { kind: 'refused', why: `docker save ${arg} is not known here` };
    else images.push(arg);
  }
  if (images.length === 0) return { kind: 'refused', why: 'docker save names no image' };
  return { kind: 'save', file, images, options: [...before, 'save'] };
}

function verbIndex(args: readonly string[]): number {
  let index = 0;
  while (args[index]?.startsWith('-')) index += withValue.includes(args[index] ?? '') ? 2 : 1;
  return index;
}

/** The base whose layers an image starts with; the one with most layers, since bases are built on each other. */
export function baseOf<T extends { readonly layers: readonly string[] }>(
  diffIds: readonly string[],
  bases: readonly T[],
): T | undefined {
  return bases
    .filter(({ layers }) => layers.length > 0 && layers.every((layer, index) => layer === diffIds[index]))
    .toSorted((a, b) => b.layers.length - a.layers.length)[0];
}

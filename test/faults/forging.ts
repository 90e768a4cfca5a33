/** How the files of a shard or a release are changed by somebody who makes all else go with it. */

import { client } from './hostile-support.ts';
import { digestOf, type Files, withSums, withSumsAlone, withTar } from './tiny-release.ts';

export type Json = { [name: string]: Json } & { [index: number]: Json };
export type Change = (files: Files) => Files;

/** One value in the manifest, by its path, such as `releaseTars.0.size`. */
export const said = (path: string, value: unknown): Change =>
  inDocument('manifest.json', (manifest) => {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const holder = steps.reduce((at, step) => at[step] as Json, manifest);
    holder[last] = value as Json;
  });

export const inDocument =
  (file: string, change: (document: Json) => void): Change =>
  (files) => {
    const document: Json = JSON.parse(String(files[file]));
    change(document);
    return withSums({ ...files, [file]: Buffer.from(`${JSON.stringify(document, null, 2)}\n`) });
  };

export const inText =
  (file: string, change: (text: string) => string): Change =>
  (files) =>
    withSums({ ...files, [file]: Buffer.from(change(String(files[file]))) });

/** With sums that go with it, and nothing else. */
export const inFile =
  (file: string, change: (text: string) => string): Change =>
  (files) =>
    withSumsAlone({ ...files, [file]: Buffer.from(change(String(files[file]))) });

/** In its client tarball, with all digests right. */
export const withProgram = (files: Files, program: Buffer): Files => {
  const entry = { path: 'kubernetes/client/bin/kubectl', content: program, mode: 0o755 };
  const named = [said('binaries.0.size', program.length), said('binaries.0.sha256', digestOf(program))];
  return withTar(
    named.reduce((all, change) => change(all), files),
    client,
    [entry],
  );
};

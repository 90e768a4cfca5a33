/** Writes the tarballs that Kubernetes' scripts ask of tar, in their one form. */

import { rename, rm, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { packTar } from '../tar/pack.ts';
import { planTar, type TarSource } from '../tar/tar-plan.ts';
import { gzipOf } from './gzip-of.ts';
import { leaveRecord } from './record.ts';
import type { TarCreation } from './tar-command.ts';
import type { ToolboxConfig } from './toolbox-config.ts';

/** What one way to build leaves in the top folder and another does not. Only the sources are packed by what is found there. */
const ofBuild = /(?:^|\/)(?:\.dockerized-kube-version-defs|\.make)$/;

export async function createTar(config: ToolboxConfig, create: TarCreation): Promise<void> {
  const path = resolve(create.file);
  const listed = create.namesOnInput ? (await buffer(process.stdin)).toString('utf8') : '';
  const found = listed.split('\0').filter((name) => name !== '' && !ofBuild.test(name));
  const names = [...create.names, ...found];
  const plan = await planTar(sourceOf(create, names, config.epoch));
  const packed = await packTar({
    plan,
    to: path,
    gzip: create.compress ? gzipOf(config) : undefined,
  });
  await leaveRecord(config, { kind: 'tar', path, ...packed });
  await makeRoom(config, create);
}

/** tar stores an absolute name without its first slash. */
function sourceOf({ folder, replace }: TarCreation, names: readonly string[], epoch: number): TarSource {
  const isAbsolute = names.length > 0 && names.every((name) => name.startsWith('/'));
  return {
    base: isAbsolute ? '/' : folder,
    names: isAbsolute ? names.map((name) => name.replace(/^\/+/, '')) : names,
    epoch,
    ...(replace ? { rename: (name: string) => name.replace(replace.from, () => replace.to) } : {}),
  };
}

/**
 * Stages of all platforms together are several times a release. Where the disk is short, one goes as soon as its tarball is
 * there; packaging reads none of them again.
 */
async function makeRoom({ leastFree }: ToolboxConfig, { folder, names }: TarCreation): Promise<void> {
  const stage = resolve(folder, 'kubernetes');
  const [output, below] = stage.split('/release-stage/');
  if (names.join() !== 'kubernetes' || output === undefined || below === undefined) return;
  const { bavail, bsize } = await statfs(stage);
  if (bavail * bsize >= leastFree) return;
  // Out of the way in one step: the scripts look through the whole stage at the same time, and must not stumble.
  const packed = join(output, `packed-${process.pid}`);
  await rename(stage, packed);
  await rm(packed, { recursive: true, force: true });
}

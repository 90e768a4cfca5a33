/** What shards of one release must agree on: with each other and with their plan, and every file that more than one has. */

import { recordedDigest } from '../kubernetes/image-reference.ts';
import { type Problem, quote } from '../problem.ts';
import { isOfPacked, type Manifest, type ManifestTar, whatVariable } from './manifest.ts';
import type { ShardManifest } from './merge.ts';
import type { Plan } from './plan.ts';
import { repositoryText } from './repository.ts';

/** One problem for each thing that a shard has other than the first one. */
export function disagreeingShards(shards: readonly ShardManifest[]): readonly Problem[] {
  const [first, ...others] = shards;
  if (first === undefined) return [];
  const expected = agreedFields(first.manifest);
  return others.flatMap(({ name, manifest }) =>
    agreedFields(manifest).flatMap(([field, value], index) => {
      const wanted = expected[index]?.[1] ?? '';
      return value === wanted ? [] : [disagreement(name, field, value, first.name, wanted)];
    }),
  );
}

/** What shards say other than the plan. `name` is the artifact's. */
export function problemsAgainstPlan(
  plan: Plan,
  { name, manifest }: ShardManifest,
  platforms: readonly string[],
): readonly Problem[] {
  const { stamp, toolchain } = manifest;
  const { crossDigest: pinned } = plan;
  const compared: readonly (readonly [field: string, planned: unknown, here: unknown])[] = [
    ['commit', plan.stamp.gitCommit, stamp.gitCommit],
    ['stamp', plan.stamp, stamp],
    ['SOURCE_DATE_EPOCH', plan.epoch, manifest.epoch],
    ['generation', plan.generation, manifest.generation],
    // Not every plan knows it, and a local build has none.
    ['kube-cross', pinned, (pinned && recordedDigest(toolchain.kubeCross)) || pinned],
    ['target', plan.target, manifest.target],
    // A tree's own container build may hide the repository, and flags may.
    [
      'repository',
      repositoryText(manifest.repository && plan.repository),
      repositoryText(manifest.repository),
    ],
    [
      'make variables',
      Object.fromEntries(
        [...plan.makeVariables, ...whatVariable(plan.what)].map((it) => [it.name, it.value]),
      ),
      toolchain.makeVariables,
    ],
    ['platforms', platforms.toSorted(), manifest.platforms],
  ];
  const [different] = compared.filter(
    ([, planned, here]) => JSON.stringify(planned) !== JSON.stringify(here),
  );
  if (different === undefined) return [];
  const [field, planned, here] = different;
  return [disagreement(name, field, fieldText(here), 'the plan', fieldText(planned))];
}

/**
 * Each platform-independent tar must be in every shard, and be the same; so must anything else that two have. What is of
 * a platform must be of one that its shard makes.
 */
export function problemsOfFiles(shards: readonly ShardManifest[]): readonly Problem[] {
  const tarNames = namesOf(shards.flatMap(({ manifest }) => manifest.releaseTars));
  const lacking = tarNames
    .filter((tar) => platformOfTar(tar) === undefined)
    .flatMap((tar) =>
      shards
        .filter((it) => !it.manifest.releaseTars.some(({ name }) => name === tar))
        .map((it) => lacks(it.name, tar, 'which every shard must have')),
    );
  return [
    ...lacking,
    ...differing(shards, ({ releaseTars }) => releaseTars.map((it) => [it.name, it])),
    ...differing(shards, ({ images }) => images.map((it) => [`${it.platform} ${it.name}.tar`, it])),
    ...differing(shards, ({ binaries }) => binaries.map((it) => [`${it.platform}/${it.name}`, it])),
    ...differing(shards, ({ baseImages }) =>
      baseImages.map((it) => [`base image ${it.image} (${it.platform})`, it]),
    ),
    ...shards.flatMap(problemsOfPlatforms),
  ];
}

/** Of a tarball's name; undefined for one that is of no platform. */
export function platformOfTar(tar: string): string | undefined {
  const [, os, architecture] = /-(linux|windows|darwin|freebsd)-([a-z0-9]+)\.tar\.gz$/.exec(tar) ?? [];
  return os && `${os}/${architecture}`;
}

function problemsOfPlatforms({ name: shard, manifest }: ShardManifest): readonly Problem[] {
  const { target, platforms, releaseTars, images, binaries } = manifest;
  const tars = releaseTars.flatMap(({ name }) => {
    const platform = platformOfTar(name);
    return platform === undefined ? [] : [{ name, platform }];
  });
  // Older trees build the conformance image of every architecture on a base of the machine's own.
  const wrapped = images.filter(({ name }) => !name.startsWith('conformance'));
  const foreign = [...tars, ...wrapped, ...binaries].filter(
    ({ platform }) => !platforms.some((it) => `${platform}/`.startsWith(`${it}/`)),
  );
  // Of every platform there is at least a client tarball.
  const absent = platforms
    .map((platform) => `kubernetes-client-${platform.replace('/', '-')}.tar.gz`)
    .filter(() => isOfPacked(manifest) && !target.endsWith('-images'))
    .filter((tar) => !releaseTars.some(({ name }) => name === tar));
  return [
    ...foreign.map(({ name, platform }) => notOfShard(shard, `${name} of ${platform}`, platforms)),
    ...absent.map((tar) => lacks(shard, tar, 'which its platform must have')),
  ];
}

function agreedFields(manifest: Manifest) {
  const { target, stamp, epoch, generation, repository, contradictions, toolchain } = manifest;
  const { machine: _, kubeCrossPlatform: __, goToolchain: ___, kubeCross, ...tools } = toolchain;
  const fields: readonly (readonly [string, unknown])[] = [
    ['target', target],
    ...Object.entries(stamp),
    ['SOURCE_DATE_EPOCH', epoch],
    ['generation', generation],
    ['repository', repositoryText(repository)],
    ['contradictions', contradictions],
    // A mirror's image has another name.
    ['kubeCross', recordedDigest(kubeCross)],
    ...Object.entries(tools),
  ];
  return fields.map(([name, value]) => [name, fieldText(value)] as const);
}

type NamedEntries = (manifest: Manifest) => readonly (readonly [name: string, entry: object])[];

/** Of two entries of one thing each field is published, so each must be the same. */
function differing(shards: readonly ShardManifest[], entries: NamedEntries): readonly Problem[] {
  const seen = new Map<string, { readonly entry: object; readonly shard: string }>();
  const problems: Problem[] = [];
  for (const { name: shard, manifest } of shards) {
    for (const [name, entry] of entries(manifest)) {
      const before = seen.get(name);
      const [there, here] = before ? firstDifference(before.entry, entry) : ['', ''];
      if (before === undefined) seen.set(name, { entry, shard });
      else if (there !== here) problems.push(differs(name, [before.shard, there], [shard, here]));
    }
  }
  return problems;
}

/** The digests where those differ, else the first field that does; two empty texts where none does. */
function firstDifference(a: object, b: object): readonly [string, string] {
  const fieldsOfA: Readonly<Record<string, unknown>> = { ...a };
  const fieldsOfB: Readonly<Record<string, unknown>> = { ...b };
  const names = ['sha256', 'digest', ...Object.keys(a)];
  const texts = names.map((name) => [name, fieldText(fieldsOfA[name]), fieldText(fieldsOfB[name])] as const);
  const [name = '', ofA = '', ofB = ''] = texts.find(([, ofA, ofB]) => ofA !== ofB) ?? [];
  const isDigest = name === 'sha256' || name === 'digest' || name === '';
  return isDigest ? [ofA, ofB] : [`${name} ${ofA}`, `${name} ${ofB}`];
}

function fieldText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

function namesOf(tars: readonly ManifestTar[]): readonly string[] {
  return [...new Set(tars.map(({ name }) => name))];
}

const sameCheckout =
  'Build all shards from one commit with one toolchain and the same inputs; re-run the jobs that differ';

function disagreement(name: string, field: string, here: string, other: string, there: string): Problem {
  return {
    what: `${name} has ${field} ${quote(here)}, but ${other} has ${quote(there)}`,
    remedy: sameCheckout,
  };
}

function lacks(shard: string, tar: string, why: string): Problem {
  return { what: `${shard} has no ${tar}, ${why}`, remedy: sameCheckout };
}

function notOfShard(shard: string, file: string, platforms: readonly string[]): Problem {
  return {
    what: `${shard} has ${file}, but it is the shard of ${platforms.join(', ')}`,
    remedy: 'Let each job upload what is of its own platforms',
  };
}

type FileOfShard = readonly [shard: string, said: string];

function differs(name: string, a: FileOfShard, b: FileOfShard): Problem {
  return {
    what: `${name} is not the same in all shards: ${a[1]} in ${a[0]}, ${b[1]} in ${b[0]}`,
    remedy: 'Compare the two with diffoscope; nothing is published until they are equal',
  };
}

/** What the demo proves, as sentences with its figures. Throws what is not so. */

import type { BuildFacts } from './build.ts';
import type { ReleaseFacts } from './release.ts';

export function proofs(release: ReleaseFacts, build: BuildFacts): readonly string[] {
  return [
    sameRelease(release),
    sameInAllJobs(release),
    sameProgram(build),
    fromTheCache(build),
    saysItsCommit(build),
    isReproduced(build),
  ];
}

function sameRelease({ whole, assembled, shards }: ReleaseFacts): string {
  const files = whole.split('\n').filter((line) => line !== '');
  prove(files.length > 0 && shards.size > 1, 'there is nothing to compare');
  prove(whole === assembled, `one job has made\n${whole}but assembled was\n${assembled}`);
  return `One job, and ${shards.size} jobs with assemble, made the same ${files.length} files, byte for byte.`;
}

function sameInAllJobs({ shards }: ReleaseFacts): string {
  const [first = new Map<string, string>(), ...others] = shards.values();
  const shared = [...first].filter(([name]) => others.every((other) => other.has(name)));
  prove(shared.length > 0, 'the jobs have no tarball in common');
  for (const [name, digest] of shared) {
    const all = others.map((other) => other.get(name));
    prove(
      all.every((it) => it === digest),
      `${name} is ${[digest, ...all].join(', ')} in the jobs`,
    );
  }
  const names = shared.map(([name]) => name).join(', ');
  return `What every job packs is the same in all of them: ${names}.`;
}

function sameProgram({ first, second }: BuildFacts): string {
  prove(
    first.sha256 !== undefined && first.sha256 === second.sha256,
    `kubectl was ${first.sha256}, then ${second.sha256}`,
  );
  return `kubectl built again in another folder is the same file: sha256 ${first.sha256}.`;
}

function fromTheCache({ first, second }: BuildFacts): string {
  prove(first.outcome === 'miss', `the first build found a cache: ${first.outcome}`);
  prove(second.outcome === 'exact', `the second build's cache was ${second.outcome || 'not there'}`);
  prove(second.used > 0, 'the second build used nothing of the cache');
  return `The second build used ${second.used} of the ${second.entries} entries that the first had saved: ${figure(second)} instead of ${figure(first)}.`;
}

function saysItsCommit({ itself, version, commit }: BuildFacts): string {
  prove(/^[0-9a-f]{40}$/.test(commit), `the commit is ${commit}`);
  for (const word of [version, commit]) prove(itself.includes(word), `kubectl says "${itself}", not ${word}`);
  return `kubectl says which commit it is: "${itself}".`;
}

function isReproduced({ verdict, first }: BuildFacts): string {
  prove(verdict === 'reproduced', `verify says ${verdict || 'nothing'}`);
  return `verify says of sha256 ${first.sha256}, built again in the other folder: reproduced.`;
}

function figure({ seconds }: { readonly seconds: number }): string {
  return `${seconds.toFixed(1)} s`;
}

function prove(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(`not proved: ${otherwise}`);
}

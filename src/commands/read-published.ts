/** Reads what published programs claim to be, and holds that against the checkout. */

import { stat } from 'node:fs/promises';
import type { Host } from '../host/host.ts';
import { sourceOf } from '../inspect/source.ts';
import type { BuilderRequest } from '../setup/open-builder.ts';
import { type Claim, claimOf } from '../verify/claim.ts';
import type { ReadFile } from '../verify/judge.ts';
import { differencesFromCheckout, problemOfDate } from '../verify/recipe.ts';
import type { PublishedFile } from '../verify/reference.ts';
import { type FileVerdict, fileVerdict, isOffRecipe } from '../verify/verdict.ts';
import { readWhole } from './read-whole.ts';

/** A published program that can be built. */
export interface Candidate {
  readonly name: string;
  readonly path: string;
  readonly claim: Claim;
  readonly published: ReadFile;
}

/** Those that cannot be what this tree makes have their verdict before anything is built. */
export async function readPublished(
  host: Host,
  files: readonly PublishedFile[],
  checkout: BuilderRequest,
): Promise<{ readonly settled: readonly FileVerdict[]; readonly candidates: readonly Candidate[] }> {
  const settled: FileVerdict[] = [];
  const candidates: Candidate[] = [];
  for (const file of files) {
    const read = await readOne(host, file, checkout);
    if ('verdict' in read) settled.push(read);
    else candidates.push(read);
  }
  return { settled, candidates };
}

/** One program at a time is in memory. */
async function readOne(
  host: Host,
  { name, path, why }: PublishedFile,
  { opened: { tree }, stamp: { stamp } }: BuilderRequest,
): Promise<FileVerdict | Candidate> {
  const unchecked = (reason: string) => fileVerdict({ name, verdict: 'not-checked', why: reason });
  if (path === undefined || why !== '') return unchecked(why);
  const { size } = await stat(path);
  if (size > largestProgram) return unchecked('it is larger than any program of Kubernetes');
  const published = await readWhole(path);
  const result = claimOf(name, published.source, tree.lists);
  const identity = { size: published.size, sha256: published.sha256 };
  if (result.kind === 'unreadable') return { ...unchecked(result.why), published: identity };
  const { claim } = result;
  const against = { stamp, tree, now: host.now() / 1000 };
  const causes = differencesFromCheckout(claim, against);
  if (causes.length > 0)
    return fileVerdict({
      name,
      verdict: 'different',
      published: identity,
      causes,
      offRecipe: isOffRecipe(causes),
    });
  const ofDate = problemOfDate(claim, against);
  if (ofDate !== undefined) return { ...unchecked(ofDate), published: identity };
  return { name, path, claim, published: { ...identity, source: sourceOf(Buffer.alloc(0)) } };
}

const largestProgram = 1024 ** 3;

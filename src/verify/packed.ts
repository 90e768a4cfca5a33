/** Archives and images of a release as wholes: which of ours each is held against, and what is said of it. */

import { difference } from '../compare/difference.ts';
import type { Finding } from '../compare/finding.ts';
import { sortedUnique } from '../kubernetes/platforms.ts';
import { isRecord, platformIn, type Selection } from './reference.ts';
import { type Tolerance, tolerancesFor } from './tolerance.ts';
import { type FileIdentity, type FileVerdict, fileVerdict, type Verdict, worstOf } from './verdict.ts';

/** What packing has made. */
export interface PackedFile {
  /** `kubernetes-src.tar.gz`, or `<arch>/<name>.tar` of an image. */
  readonly name: string;
  readonly path: string;
}

/** undefined where packing makes no such file. Images lie in a folder of their architecture, whatever is around that. */
export function counterpartOf(name: string, packed: readonly PackedFile[]): PackedFile | undefined {
  const parts = name.split('/');
  return packed.find((it) => it.name === parts.slice(-it.name.split('/').length).join('/'));
}

export interface PackingChoice {
  readonly target: 'release' | 'quick-release';
  /** None leaves it to the tree: no file depends on one. */
  readonly platforms: readonly string[];
}

/** The least that is packed to have these files. */
export function packingFor(
  names: readonly string[],
  { platforms }: Pick<Selection, 'platforms'>,
): PackingChoice {
  const known = Object.values(platforms).flat();
  const found = names.map((name) => platformIn(name) ?? platformOfImage(name));
  return {
    target: names.some((name) => name.includes('conformance')) ? 'release' : 'quick-release',
    platforms: sortedUnique(found.filter((it) => known.includes(it))),
  };
}

function platformOfImage(name: string): string {
  return `linux/${/(?:^|\/)([a-z0-9]+)\/[^/]+\.tar$/.exec(name)?.[1] ?? ''}`;
}

export interface PackedCase {
  readonly name: string;
  readonly published: FileIdentity;
  readonly rebuilt: FileIdentity;
  /** Without what differs in its programs, which are judged by themselves. */
  readonly findings: readonly Finding[];
  /** The verdicts of those. */
  readonly programs: readonly FileVerdict[];
  readonly profile: string;
  readonly date: string;
  readonly tolerances: readonly Tolerance[];
}

const mostCauses = 100;

/** No archive is better than the worst program in it, and only equal bytes are `reproduced`. */
export function judgePacked(judged: PackedCase): FileVerdict {
  const { name, published, rebuilt, profile, date, programs, tolerances } = judged;
  const common = { name, published, rebuilt, profile, date };
  if (published.sha256 === rebuilt.sha256 && published.size === rebuilt.size)
    return fileVerdict({ ...common, verdict: 'reproduced' });
  if (isRecord(name)) return fileVerdict({ ...common, verdict: 'not-checked', why: otherRecord });
  const isByPrograms = programs.some((it) => it.verdict !== 'reproduced');
  const causes =
    judged.findings.length > 0
      ? judged.findings
      : [isByPrograms ? onlyPrograms(judged) : unexplained(judged)];
  const tolerated = tolerancesFor(name, causes, tolerances);
  const own: Verdict = tolerated === undefined ? 'different' : 'equivalent';
  const verdict = worstOf([own, ...programs.map((it) => it.verdict)]);
  return fileVerdict({
    ...common,
    verdict,
    causes: causes.slice(0, mostCauses),
    tolerated: tolerated ?? [],
    why: verdict === own ? '' : `a program in it is ${verdict}`,
  });
}

const otherRecord =
  'it says how and of what the release was made, which is not as it was made here, and nothing else knows that';

function unexplained({ published, rebuilt }: PackedCase): Finding {
  const words = ({ size }: FileIdentity) => `${size} bytes`;
  const remedy = 'Their bytes differ, and nothing that is read of them does';
  return { ...difference('unknown', words(published), words(rebuilt), remedy), path: [], members: [] };
}

function onlyPrograms({ published, rebuilt }: PackedCase): Finding {
  const words = ({ size }: FileIdentity) => `${size} bytes`;
  const remedy =
    'Only programs in it differ, which are judged by themselves; how it is compressed follows from them';
  return { ...difference('gzip-encoder', words(published), words(rebuilt), remedy), path: [], members: [] };
}

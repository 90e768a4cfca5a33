/** Published archives and images against those that the tree's own packaging makes, member by member. */

import { basename } from 'node:path';
import { compareFiles } from '../compare/compare-files.ts';
import type { Finding } from '../compare/finding.ts';
import { digestOf } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import { openFile } from '../host/open-file.ts';
import type { VerifyInputs } from '../inputs/verify-inputs.ts';
import type { BuilderRequest } from '../setup/open-builder.ts';
import { unpacker } from '../setup/open-files.ts';
import type { VerifyBuild } from '../verify/document.ts';
import { counterpartOf, judgePacked, type PackedFile, packingFor } from '../verify/packed.ts';
import type { Habit } from '../verify/profile.ts';
import type { PublishedFile } from '../verify/reference.ts';
import { type FileVerdict, fileVerdict } from '../verify/verdict.ts';
import { buildByProfile } from './build-for-verify.ts';

export interface PackedRequest {
  readonly inputs: VerifyInputs;
  readonly checkout: BuilderRequest;
  readonly files: readonly PublishedFile[];
  /** Verdicts of programs; those in archives are named `<archive>!<member>`. */
  readonly programs: readonly FileVerdict[];
  readonly habit: Habit;
  /** Seconds; undefined leaves it to the tree. */
  readonly epoch: number | undefined;
  /** A folder of ours. */
  readonly work: string;
}

export interface PackedVerdicts {
  readonly files: readonly FileVerdict[];
  readonly builds: readonly VerifyBuild[];
}

/** One packing for all of them. */
export async function verifyPacked(host: Host, request: PackedRequest): Promise<PackedVerdicts> {
  const { inputs, checkout, files, habit, epoch } = request;
  const { profile } = habit;
  const there = files.filter(({ path, why }) => path !== undefined && why === '');
  const unchecked = files
    .filter((it) => !there.includes(it))
    .map(({ name, why }) => fileVerdict({ name, verdict: 'not-checked', why }));
  if (there.length === 0) return { files: unchecked, builds: [] };
  const { target, platforms } = packingFor(
    there.map(({ name }) => name),
    checkout.opened.tree.lists,
  );
  const date = epoch === undefined ? {} : { 'source-date-epoch': String(epoch) };
  const given = { target, platforms: platforms.join(' '), ...date };
  const result = await host.log.group(`Packing (${profile})`, () =>
    buildByProfile(host, { inputs, habit, given }),
  );
  if (result.kind === 'failed') {
    const failed = { verdict: 'not-built', why: result.why, profile } as const;
    return {
      files: [...unchecked, ...there.map(({ name }) => fileVerdict({ name, ...failed }))],
      builds: [],
    };
  }
  const verdicts: FileVerdict[] = [];
  for (const file of there) verdicts.push(await judged(request, file, result.packed, result.build));
  for (const { name, verdict } of verdicts) host.log.line(`${verdict}: ${name}`);
  return { files: [...unchecked, ...verdicts], builds: [result.build] };
}

async function judged(
  { inputs, programs, work }: PackedRequest,
  { name, path = '' }: PublishedFile,
  packed: readonly PackedFile[],
  { profile, date }: VerifyBuild,
): Promise<FileVerdict> {
  const own = counterpartOf(name, packed);
  if (own === undefined) return fileVerdict({ name, verdict: 'not-checked', why: unknownArchive(name) });
  const [published, rebuilt] = [await digestOf(path), await digestOf(own.path)];
  const inside = programs.filter((it) => it.name.startsWith(`${name}!`));
  const isSame = published.sha256 === rebuilt.sha256;
  const findings = isSame ? [] : await compared(work, [path, own.path], name, inside);
  if ((await digestOf(path)).sha256 !== published.sha256)
    return fileVerdict({ name, verdict: 'not-checked', why: 'it has changed while it was read' });
  return judgePacked({
    ...{ name, published: identityOf(published), rebuilt: identityOf(rebuilt), findings },
    ...{ programs: inside, profile, date, tolerances: inputs.tolerances },
  });
}

function unknownArchive(name: string): string {
  return `the tree's packaging makes no ${basename(name)}`;
}

function identityOf({ size, sha256 }: { readonly size: number; readonly sha256: string }) {
  return { size, sha256 };
}

const fewPlaces = 5;

async function compared(
  work: string,
  [published, rebuilt]: readonly [string, string],
  name: string,
  programs: readonly FileVerdict[],
): Promise<readonly Finding[]> {
  const told = new Set(programs.map((it) => it.name));
  const opened = unpacker(work);
  const files = [openFile(published), openFile(rebuilt)] as const;
  try {
    return await compareFiles(...files, {
      unpack: opened.unpack,
      mostPlaces: fewPlaces,
      isToldElsewhere: (path) => told.has(`${name}!${path.join('!').replace(/^\.\//, '')}`),
    });
  } finally {
    for (const file of files) file.close();
    opened.close();
  }
}

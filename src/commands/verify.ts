/** The story of verify: what was published, or a second build, is held against what this tree makes. */

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeTree } from '../host/files.ts';
import type { Host } from '../host/host.ts';
import type { LoadedVerifyInputs, Mode, VerifyInputs } from '../inputs/verify-inputs.ts';
import { plannedGo } from '../kubernetes/tree.ts';
import { isProblem, KbuildError } from '../problem.ts';
import type { UploadOutcome } from '../report/report.ts';
import type { BuilderRequest } from '../setup/open-builder.ts';
import { settle } from '../setup/prepare.ts';
import { renderDocument, type VerifyDocument } from '../verify/document.ts';
import { renderPage } from '../verify/page.ts';
import { type Reference, referenceOf } from '../verify/reference.ts';
import { renderStatement, type VerifiedBy } from '../verify/statement.ts';
import { uploadFiles } from './deliver.ts';
import { faultsOfMarks, markOf } from './reference-mark.ts';
import { verifyFrom } from './verify-from.ts';
import { type Found, type PublishedRequest, verifyPublished } from './verify-published.ts';
import { verifyRebuild } from './verify-rebuild.ts';

export interface VerifyReport {
  readonly document: VerifyDocument;
  /** Paths. */
  readonly report: string;
  readonly page: string;
  readonly statement: string;
  readonly upload: UploadOutcome;
}

/** Throws a KbuildError when there is nothing to say, as inputs, tree or stamp will not do. */
export async function verify(host: Host, { inputs, problems }: LoadedVerifyInputs): Promise<VerifyReport> {
  if (problems.length > 0) throw new KbuildError('input', problems);
  const checkout = await host.log.group('Tree and stamp', () => settle(host, inputs.buildWith({})));
  const work = join(host.temporaryFolder, `kbuild-verify-${host.runId}`);
  await mkdir(work, { recursive: true });
  try {
    const found = await findings(host, { inputs, checkout, work });
    return await reported(host, inputs, checkout, { ...found, ...common(inputs, checkout) });
  } finally {
    await removeTree(work);
  }
}

function findings(host: Host, request: Omit<PublishedRequest, 'reference'>): Promise<Found> {
  const { mode } = request.inputs;
  switch (mode.kind) {
    case 'published':
      return verifyUnchanged(host, { ...request, reference: readReference(mode.reference) });
    case 'from':
      return verifyFrom(host, { ...request, mode });
    case 'rebuild':
      return verifyRebuild(host, { ...request, chosen: mode.variations });
  }
}

function readReference(text: string): Reference {
  const reference = referenceOf(text);
  if (isProblem(reference)) throw new KbuildError('input', [reference]);
  return reference;
}

async function verifyUnchanged(host: Host, request: PublishedRequest): Promise<Found> {
  const { reference, work, inputs } = request;
  const mark = () => markOf(host, { reference, work, token: inputs.githubToken });
  const before = await mark();
  const found = await verifyPublished(host, request);
  return { ...found, faults: [...found.faults, ...faultsOfMarks(before, await mark())] };
}

function common(
  { mode, tolerances }: VerifyInputs,
  { opened: { tree }, stamp: { stamp } }: BuilderRequest,
): Pick<VerifyDocument, 'mode' | 'reference' | 'tolerances' | 'checkout'> {
  const { gitVersion, gitCommit, gitTreeState } = stamp;
  return {
    mode: mode.kind,
    reference: heldAgainst(mode),
    tolerances: tolerances.map(({ name, pattern }) => `${name}:${pattern}`),
    checkout: {
      gitVersion,
      gitCommit,
      gitTreeState,
      generation: tree.generation,
      kubeCrossTag: tree.crossTag,
      go: plannedGo(tree),
    },
  };
}

/** A statement names its files itself. */
function heldAgainst(mode: Mode): string {
  switch (mode.kind) {
    case 'published':
      return mode.reference;
    case 'from':
      return mode.reference || mode.path;
    case 'rebuild':
      return '';
  }
}

async function reported(
  host: Host,
  inputs: VerifyInputs,
  { opened }: BuilderRequest,
  document: VerifyDocument,
): Promise<VerifyReport> {
  const folder = join(opened.root, '_output', 'kbuild', 'verify');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const [report, page, statement] = ['verify.json', 'verify.html', 'verify.intoto.json'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const by = verifiedBy(host);
  await writeFile(report, renderDocument(document));
  await writeFile(page, renderPage(document, by));
  await writeFile(statement, renderStatement(document, by));
  const upload = await uploadFiles(host, inputs.upload, {
    name: inputs.artifactName ?? artifactName(document, host.trigger.attempt),
    files: [report, page, statement],
    root: folder,
    retentionDays: inputs.retentionDays,
    compressionLevel: 6,
  });
  return { document, report, page, statement, upload };
}

function artifactName({ checkout }: VerifyDocument, attempt: number): string {
  const version = checkout.gitVersion || checkout.gitCommit.slice(0, 12) || 'unversioned';
  return `verify-${version.replaceAll(/[^A-Za-z0-9.+_-]/g, '_')}-a${attempt}`;
}

function verifiedBy({ environment, now }: Host): VerifiedBy {
  const { RUNNER_NAME, RUNNER_ENVIRONMENT, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } =
    environment;
  return {
    time: new Date(now()).toISOString(),
    runner: RUNNER_NAME ?? '',
    runnerEnvironment: RUNNER_ENVIRONMENT ?? '',
    run: GITHUB_RUN_ID
      ? `${GITHUB_SERVER_URL ?? 'https://github.com'}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
      : '',
  };
}

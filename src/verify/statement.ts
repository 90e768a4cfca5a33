/** The verdict as an in-toto statement: who has held what against what, when and where, for a later job to sign. */

import { createHash } from 'node:crypto';
import { actionVersion } from '../release/manifest.ts';
import { authenticationOf, countsIn, renderDocument, type VerifyDocument, verdictOf } from './document.ts';

export const predicateType = 'https://github.com/org/kbuild-action/verify/v1';

/** Empty texts are unknown. */
export interface VerifiedBy {
  /** RFC 3339. */
  readonly time: string;
  readonly runner: string;
  readonly runnerEnvironment: string;
  /** Address of the workflow run. */
  readonly run: string;
}

/** Of what is good alone: a statement about any other file could be taken for praise of it. */
export function renderStatement(document: VerifyDocument, by: VerifiedBy): string {
  const good = document.files.filter(({ verdict }) => verdict === 'reproduced' || verdict === 'equivalent');
  const subjects = good.flatMap(({ name, published }) =>
    published === undefined ? [] : [{ name, digest: { sha256: published.sha256 } }],
  );
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects,
    predicateType,
    predicate: {
      verdict: verdictOf(document),
      mode: document.mode,
      reference: document.reference,
      authentication: authenticationOf(document),
      checkout: document.checkout,
      counts: countsIn(document),
      files: document.files.map(({ name, verdict, authentication, tolerated }) => ({
        name,
        verdict,
        authentication,
        tolerated,
      })),
      notChecked: [...document.leftOut, ...document.faults, ...neverChecked(document)],
      verifier: { action: `kbuild-action ${actionVersion}`, ...by },
      shared: sharedInputs(document),
      report: { name: 'verify.json', digest: { sha256: sha256(renderDocument(document)) } },
    },
  };
  return `${JSON.stringify(statement, null, 2)}\n`;
}

/** Whatever the reference is. */
export function neverChecked(document: VerifyDocument): readonly string[] {
  const isSigned = authenticationOf(document) === 'authenticated';
  const published = isSigned ? '' : 'the published files, of their checksum files, of ';
  return [
    `signatures of ${published}the tag and of the commit`,
    'what records beside programs say of the build: manifest.json, SBOMs and provenance',
    'whether the commit is on a protected branch, and who may write there',
  ];
}

export interface SharedInput {
  readonly name: string;
  readonly value: string;
  /** Whether the original maker had the same one. */
  readonly shared: 'same-version' | 'unknown';
}

/** What both builds have in common, and a fault in it would not show. */
export function sharedInputs({ builds, checkout }: VerifyDocument): readonly SharedInput[] {
  const [build] = builds;
  if (build === undefined) return [];
  const crossed = build.kubeCross === '' ? [] : [{ name: 'kube-cross', value: build.kubeCross }];
  return [
    { name: 'source', value: checkout.gitCommit, shared: 'same-version' },
    { name: 'go', value: build.go, shared: 'same-version' },
    ...crossed.map((it) => ({ ...it, shared: 'unknown' as const })),
    { name: 'action', value: `kbuild-action ${actionVersion}`, shared: 'unknown' },
  ];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

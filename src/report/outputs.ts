/** The action's outputs, from the report. */

import type { Binary } from './content.ts';
import type { BuildFacts, BuildReport } from './report.ts';

export type Outputs = Readonly<Record<string, string>>;

/** GitHub counts a job's outputs in UTF-16 against 1 MB; one list may take a quarter of it. */
export const mostOutputBytes = 256 * 1024;

/** What is known before the build starts, so that it is there when the build fails. */
export function factOutputs(facts: BuildFacts): Outputs {
  return {
    'source-date-epoch': String(facts.epoch),
    'git-version': facts.stamp.gitVersion,
    'git-commit': facts.stamp.gitCommit,
    'git-tree-state': facts.stamp.gitTreeState,
    generation: facts.generation,
    'go-version': facts.goVersion,
    ...(facts.kubeCross
      ? { 'kube-cross': facts.kubeCross.image, 'kube-cross-platform': facts.kubeCross.platform }
      : {}),
    platforms: JSON.stringify(facts.platforms),
    command: facts.command,
  };
}

export function outputsOf(report: BuildReport): Outputs {
  const { facts, cache, made, upload, outcome, log } = report;
  return {
    ...(facts ? factOutputs(facts) : {}),
    ...(made
      ? {
          binaries: binariesOutput(made.binaries, made.checksums),
          'content-digest': made.contentDigest,
          'output-directory': made.outputDirectory,
          checksums: made.checksums,
          'checksums-sha512': made.checksumsSha512,
        }
      : {}),
    ...(cache
      ? {
          'cache-outcome': cache.outcome,
          'cache-key': cache.key,
          'cache-matched-key': cache.matchedKey,
        }
      : {}),
    ...(upload?.kind === 'uploaded'
      ? {
          'artifact-id': upload.artifact.id,
          'artifact-url': upload.artifact.url,
          'artifact-digest': upload.artifact.digest,
        }
      : {}),
    ...(outcome.kind === 'failed' ? { failure: outcome.failure } : {}),
    ...(log ? { log } : {}),
  };
}

/** A list that would be too long is replaced by where the same digests can be read. */
export function binariesOutput(binaries: readonly Binary[], checksums: string): string {
  const list = JSON.stringify(
    binaries.map(({ platform, name, path, size, sha256, settings }) => ({
      platform,
      name,
      path,
      size,
      sha256,
      settings,
    })),
  );
  if (Buffer.byteLength(list) < mostOutputBytes) return list;
  return JSON.stringify([{ tooLong: `${binaries.length} binaries`, see: checksums }]);
}

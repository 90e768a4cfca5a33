/** The action's outputs, from the report. */

import type { Binary, ReleaseImage, ReleaseTar } from '../release/content.ts';
import type { BuildFacts, BuildReport, Made, UploadOutcome } from './report.ts';

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
    ...(made ? madeOutputs(made) : {}),
    ...(cache
      ? {
          'cache-outcome': cache.outcome,
          'cache-key': cache.key,
          'cache-matched-key': cache.matchedKey,
        }
      : {}),
    ...(upload ? uploadOutputs(upload) : {}),
    ...(outcome.kind === 'failed' ? { failure: outcome.failure } : {}),
    ...(log ? { log } : {}),
  };
}

export function uploadOutputs(upload: UploadOutcome): Outputs {
  if (upload.kind === 'kept') return {};
  const { id, url, digest } = upload.artifact;
  return { 'artifact-id': id, 'artifact-url': url, 'artifact-digest': digest };
}

function madeOutputs(made: Made): Outputs {
  const { binaries, tars, images, checksums, checksumsSha512, contentDigest, outputDirectory } = made;
  const { evidence, payloadDigest } = made;
  const where = made.manifest ?? checksums;
  return {
    binaries: binariesOutput(binaries, where),
    ...(tars.length > 0 ? { 'release-tars': tarsOutput(tars, where) } : {}),
    ...(images.length > 0 ? { images: imagesOutput(images, where) } : {}),
    'content-digest': contentDigest,
    'payload-digest': payloadDigest,
    ...evidenceOutputs(evidence),
    'output-directory': outputDirectory,
    checksums,
    'checksums-sha512': checksumsSha512,
  };
}

export function evidenceOutputs({ sbom, predicate }: Made['evidence']): Outputs {
  return { sbom, 'provenance-predicate': predicate };
}

export function binariesOutput(binaries: readonly Binary[], where: string): string {
  const list = binaries.map(({ platform, name, path, size, sha256, settings }) => ({
    platform,
    name,
    path,
    size,
    sha256,
    settings,
  }));
  return listOutput(list, 'binaries', where);
}

export function tarsOutput(tars: readonly Omit<ReleaseTar, 'sha512'>[], where: string): string {
  const list = tars.map(({ name, path, size, sha256, tarSha256 }) => ({
    name,
    path,
    size,
    sha256,
    'tar-sha256': tarSha256,
  }));
  return listOutput(list, 'tarballs', where);
}

export function imagesOutput(images: readonly Omit<ReleaseImage, 'sha512'>[], where: string): string {
  const list = images.map(({ name, platform, path, tags, sha256, configDigest, manifestDigest }) => ({
    name,
    platform,
    path,
    tags,
    sha256,
    'config-digest': configDigest,
    'manifest-digest': manifestDigest,
  }));
  return listOutput(list, 'images', where);
}

/** A list that would be too long is replaced by where the same digests can be read. */
function listOutput(items: readonly object[], what: string, where: string): string {
  const list = JSON.stringify(items);
  if (Buffer.byteLength(list) < mostOutputBytes) return list;
  return JSON.stringify([{ tooLong: `${items.length} ${what}`, see: where }]);
}

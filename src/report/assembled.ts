/** What assemble has made, and its outputs and job summary. */

import { imagePath, type ListedFile } from '../release/content.ts';
import type { Manifest, ManifestImage } from '../release/manifest.ts';
import type { ShardRecord } from '../release/shard-record.ts';
import { evidenceOutputs, imagesOutput, type Outputs, tarsOutput, uploadOutputs } from './outputs.ts';
import type { Made, UploadOutcome } from './report.ts';
import { code, escaped, imagesTable, table, tarsTable } from './summary.ts';
import { bytesText, secondsText } from './words.ts';

export interface AssembledRelease {
  readonly manifest: Manifest;
  /** What it was made of, in words. */
  readonly origin: string;
  /** Sorted by artifact; none where it was there. */
  readonly shards: readonly ShardRecord[];
  readonly directory: string;
  /** Paths. */
  readonly manifestFile: string;
  readonly checksums: string;
  readonly checksumsSha512: string;
  readonly contentDigest: string;
  readonly payloadDigest: string;
  readonly evidence: Made['evidence'];
  /** Beside the manifest. */
  readonly files: readonly ListedFile[];
  readonly upload: UploadOutcome;
}

export function assembledOutputs(release: AssembledRelease): Outputs {
  const { manifest, directory, manifestFile, checksums, checksumsSha512, contentDigest, upload } = release;
  const tars = manifest.releaseTars.map((tar) => ({ ...tar, path: `${directory}/${tar.name}` }));
  const images = manifest.images.map((image) => ({ ...image, path: pathOf(release, image) }));
  return {
    'release-directory': directory,
    manifest: manifestFile,
    ...(tars.length > 0 ? { 'release-tars': tarsOutput(tars, manifestFile) } : {}),
    ...(images.length > 0 ? { images: imagesOutput(images, manifestFile) } : {}),
    checksums,
    'checksums-sha512': checksumsSha512,
    'content-digest': contentDigest,
    'payload-digest': release.payloadDigest,
    ...evidenceOutputs(release.evidence),
    ...uploadOutputs(upload),
  };
}

/** Empty for an image that is inside a server tarball only. */
function pathOf({ directory, files }: AssembledRelease, image: ManifestImage): string {
  const path = imagePath(image);
  return files.some((file) => file.path === path) ? `${directory}/${path}` : '';
}

export function assembledSummary(release: AssembledRelease): string {
  const { manifest, shards, contentDigest, upload } = release;
  const { stamp, target, toolchain, platforms, epoch } = manifest;
  const facts = [
    ['Version', code(stamp.gitVersion || '(none)')],
    ['Commit', code(stamp.gitCommit || '(none)')],
    ['Build date', `${escaped(stamp.buildDate)} (SOURCE_DATE_EPOCH ${epoch})`],
    ['Go', escaped(toolchain.go)],
    ...(toolchain.kubeCross ? [['Built in', code(toolchain.kubeCross)]] : []),
    ['Platforms', escaped(platforms.join(', '), 4000)],
  ];
  const sections = [
    `## ✅ Release ${escaped(`${stamp.gitVersion || stamp.gitCommit} (${target})`)} of ${escaped(release.origin)}`,
    table(['', ''], facts),
    manifest.releaseTars.length > 0 ? tarsTable(manifest.releaseTars) : '',
    manifest.images.length > 0 ? imagesTable(manifest.images) : '',
    `Content digest: ${code(contentDigest)}, payload digest: ${code(release.payloadDigest)}`,
    shards.length > 0 ? shardsTable(shards) : '',
    upload.kind === 'uploaded'
      ? `Uploaded as [${escaped(upload.artifact.name)}](${encodeURI(upload.artifact.url)})`
      : `Not uploaded: ${escaped(upload.why)}`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function shardsTable(shards: readonly ShardRecord[]): string {
  const rows = shards.map(({ artifact, attempt, runner, environment, time, seconds, pulledBytes, cache }) => [
    escaped(artifact),
    String(attempt),
    escaped([runner, environment].filter((it) => it !== '').join(', ')),
    escaped(time),
    secondsText(seconds),
    pulledBytes === undefined ? 'not told' : bytesText(pulledBytes),
    escaped(cache),
  ]);
  const header = ['Shard', 'Attempt', 'Runner', 'Packed', 'Took', 'Images pulled', 'Cache'];
  return `### Shards\n\n${table(header, rows)}\n\n${togetherText(shards)}`;
}

function togetherText(shards: readonly ShardRecord[]): string {
  const time = shards.reduce((sum, { seconds }) => sum + seconds, 0);
  const told = shards.flatMap(({ pulledBytes }) => pulledBytes ?? []);
  const pulled = `${bytesText(told.reduce((sum, it) => sum + it, 0))} of images pulled`;
  const some = told.length < shards.length ? ` (${told.length} of ${shards.length} shards tell)` : '';
  return `Together ${secondsText(time)} of runners${told.length === 0 ? '' : `, ${pulled}${some}`}`;
}

/** The files that say what is in a build, how it was made, and what a registry is to know of it; they follow from its manifest and the records of its programs. */

import { imageIndexes } from '../release/image-indexes.ts';
import type { Manifest } from '../release/manifest.ts';
import { predicateFile, sbomFile, spdxFile } from '../release/shard-files.ts';
import { renderCycloneDx } from './cyclonedx.ts';
import { type GoRecords, inventoryOf } from './inventory.ts';
import { renderPredicate } from './predicate.ts';
import { renderSpdx } from './spdx.ts';

export interface EvidenceFile {
  readonly path: string;
  readonly text: string;
}

export function evidenceOf(manifest: Manifest, records: GoRecords): readonly EvidenceFile[] {
  const inventory = inventoryOf(manifest, records);
  return [
    { path: predicateFile, text: renderPredicate(manifest) },
    { path: sbomFile, text: renderCycloneDx(inventory) },
    { path: spdxFile, text: renderSpdx(inventory) },
    ...imageIndexes(manifest.images),
  ];
}

/** Where they lie in a folder. */
export function evidencePaths(folder: string): { readonly sbom: string; readonly predicate: string } {
  return { sbom: `${folder}/${sbomFile}`, predicate: `${folder}/${predicateFile}` };
}

/** The evidence that goes with a manifest: who changes the one changes the other, if he knows what he does. */

import { evidenceOf } from '../../src/evidence/evidence.ts';
import type { GoRecords } from '../../src/evidence/inventory.ts';
import { parseRecords } from '../../src/evidence/parse-cyclonedx.ts';
import { parseManifest } from '../../src/release/parse-manifest.ts';
import { sbomFile } from '../../src/release/shard-files.ts';

/** Files by name, with the evidence that goes with their manifest, where that is one. */
export function withEvidence(
  files: Readonly<Record<string, Buffer>>,
  records: GoRecords = parseRecords(String(files[sbomFile] ?? '')),
): Record<string, Buffer> {
  const manifest = parseManifest(String(files['manifest.json'] ?? ''));
  if (manifest === undefined) return { ...files };
  const evidence = evidenceOf(manifest, records);
  return {
    ...files,
    ...Object.fromEntries(evidence.map(({ path, text }) => [path, Buffer.from(text)])),
  };
}

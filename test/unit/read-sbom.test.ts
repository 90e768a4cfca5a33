/** How much is read of an SBOM that anybody may have written. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRecords } from '../../src/evidence/parse-cyclonedx.ts';

const properties = (said: Readonly<Record<string, string>>) =>
  Object.entries(said).map(([name, value]) => ({ name, value }));

const programs = ['a', 'b'].map((name) => ({
  'bom-ref': `program:${name}`,
  properties: properties({ 'kbuild:path': `linux/amd64/${name}`, 'go:version': 'go1.26.0' }),
}));
const module = { 'bom-ref': 'module:m', properties: properties({ 'go:dep': 'm' }) };
const components = [...programs, module];
const dependencies = programs.map((it) => ({ ref: it['bom-ref'], dependsOn: ['module:m'] }));
const more = (count: number) => Array.from({ length: count }, (_, index) => ({ 'bom-ref': `more:${index}` }));

const documents: readonly (readonly [says: string, document: object, read: number])[] = [
  ['what we write', { components, dependencies }, 2],
  ['many components', { components: [...components, ...more(15_000)], dependencies }, 2],
  ['a name for two programs', { components: [...components, ...programs], dependencies }, 0],
  ['components without names', { components: [...components, {}, {}], dependencies }, 0],
  [
    'names that are no texts',
    { components: [...components, { 'bom-ref': 1 }, { 'bom-ref': 2 }], dependencies },
    0,
  ],
  ['more components than any release', { components: [...components, ...more(20_000)], dependencies }, 0],
  ['more dependencies than any release', { components, dependencies: [...dependencies, ...more(20_000)] }, 0],
  [
    'more properties than any program',
    { components: [...components, { 'bom-ref': 'more', properties: more(20_001) }], dependencies },
    0,
  ],
];

for (const [says, document, read] of documents) {
  test(`of an SBOM with ${says} ${read === 0 ? 'no program is' : 'the programs are'} read`, () => {
    const records = parseRecords(JSON.stringify(document));
    assert.equal(records.size, read);
    for (const { dependencies: its } of records.values()) assert.equal(its[0]?.path, 'm');
  });
}

/** The rules of SPDX 2.3 for what our documents have in them; its schema is in no package that could be had. */

interface Spdx {
  readonly spdxVersion: string;
  readonly dataLicense: string;
  readonly SPDXID: string;
  readonly name: string;
  readonly documentNamespace: string;
  readonly creationInfo: { readonly created: string; readonly creators: readonly string[] };
  readonly externalDocumentRefs?: readonly ExternalDocument[];
  readonly packages: readonly SpdxPackage[];
  readonly relationships: readonly Readonly<Record<string, string>>[];
}

interface ExternalDocument {
  readonly externalDocumentId: string;
  readonly spdxDocument: string;
  readonly checksum: { readonly algorithm: string; readonly checksumValue: string };
}

interface SpdxPackage {
  readonly SPDXID: string;
  readonly name: string;
  readonly downloadLocation: string;
  readonly filesAnalyzed: boolean;
  readonly primaryPackagePurpose: string;
  readonly supplier?: string;
  readonly checksums?: readonly { readonly algorithm: string; readonly checksumValue: string }[];
  readonly externalRefs?: readonly Readonly<Record<string, string>>[];
}

/** One for each rule that does not hold. */
export function faultsOfSpdx(text: string): readonly string[] {
  const document: Spdx = JSON.parse(text);
  const ids = [document.SPDXID, ...document.packages.map(({ SPDXID }) => SPDXID)];
  const others = document.externalDocumentRefs ?? [];
  const elsewhere = others.map(({ externalDocumentId }) => `${externalDocumentId}:SPDXRef-DOCUMENT`);
  const known = new Set([...ids, ...elsewhere, 'NOASSERTION', 'NONE']);
  const rules: readonly (readonly [rule: string, holds: boolean])[] = [
    ['version', document.spdxVersion === 'SPDX-2.3' && document.dataLicense === 'CC0-1.0'],
    ['id', document.SPDXID === 'SPDXRef-DOCUMENT' && document.name !== ''],
    ['namespace', /^https:\/\/[^#\s]+$/.test(document.documentNamespace)],
    ['time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(document.creationInfo.created)],
    ['creators', document.creationInfo.creators.every((it) => /^(?:Organization|Tool): \S/.test(it))],
    ['ids', new Set(ids).size === ids.length && ids.every((it) => /^SPDXRef-[A-Za-z0-9.-]+$/.test(it))],
    ...others.map((it) => [`document ${it.externalDocumentId}`, isDocument(it)] as const),
    ...document.packages.map((it) => [`package ${it.name}`, isPackage(it)] as const),
    ...document.relationships.map(
      (it) => [`relationship ${JSON.stringify(it)}`, isKnown(it, known)] as const,
    ),
    ['describes', document.relationships.some((it) => it.relationshipType === 'DESCRIBES')],
  ];
  return rules.flatMap(([rule, holds]) => (holds ? [] : [rule]));
}

const purposes = ['APPLICATION', 'LIBRARY', 'CONTAINER', 'ARCHIVE'];
const relationships = ['DESCRIBES', 'CONTAINS', 'DEPENDS_ON', 'BUILD_TOOL_OF', 'DESCRIBED_BY'];
const lengths: Readonly<Record<string, number>> = { SHA256: 64, SHA512: 128 };

function isDocument({ externalDocumentId, spdxDocument, checksum }: ExternalDocument): boolean {
  return (
    /^DocumentRef-[A-Za-z0-9.+-]+$/.test(externalDocumentId) &&
    /^[a-z]+:[^#\s]+$/.test(spdxDocument) &&
    checksum.checksumValue.length === lengths[checksum.algorithm]
  );
}

function isPackage(it: SpdxPackage): boolean {
  return (
    it.name !== '' &&
    it.downloadLocation === 'NOASSERTION' &&
    it.filesAnalyzed === false &&
    purposes.includes(it.primaryPackagePurpose) &&
    /^(?:NOASSERTION|Organization: \S.*)$/.test(it.supplier ?? 'NOASSERTION') &&
    (it.checksums ?? []).every((sum) => sum.checksumValue.length === lengths[sum.algorithm]) &&
    (it.externalRefs ?? []).every(
      (ref) =>
        ref.referenceCategory === 'PACKAGE-MANAGER' &&
        ref.referenceType === 'purl' &&
        /^pkg:(?:golang|oci)\/\S+$/.test(ref.referenceLocator ?? ''),
    )
  );
}

function isKnown(it: Readonly<Record<string, string>>, known: ReadonlySet<string>): boolean {
  const ends = [it.spdxElementId ?? '', it.relatedSpdxElement ?? ''];
  return ends.every((end) => known.has(end)) && relationships.includes(it.relationshipType ?? '');
}

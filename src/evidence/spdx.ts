/** The same list as SPDX 2.3, as JSON: equal content gives equal bytes. */

import { createHash } from 'node:crypto';
import type { GoModule } from '../inspect/go-record.ts';
import type { JsonObject } from '../json.ts';
import { buildDate } from '../kubernetes/epoch.ts';
import type { BaseSbom } from '../release/base-sboms.ts';
import {
  baseSbomsOf,
  compiledModule,
  contentUuid,
  goVersionOf,
  type Inventory,
  mainModule,
  type Program,
  supplierOf,
} from './inventory.ts';
import { goPurl, type RecordedImage, recordedImage } from './purl.ts';

export function renderSpdx(inventory: Inventory): string {
  const { manifest } = inventory;
  const supplier = supplierOf(manifest);
  const name = `${mainModule(inventory)} ${manifest.stamp.gitVersion} (${manifest.target})`;
  const content = {
    name,
    creationInfo: {
      created: buildDate(manifest.epoch),
      creators: [
        ...(supplier === '' ? [] : [`Organization: ${supplier}`]),
        `Tool: kbuild-action-${manifest.toolchain.action}`,
      ],
      comment: 'Not listed: packages of base images, and libraries of C in programs with cgo.',
    },
    ...linkedDocuments(inventory),
    packages: packagesOf(inventory),
    relationships: relationshipsOf(inventory),
  };
  const document = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    documentNamespace: `https://spdx.org/spdxdocs/kbuild-action-${contentUuid(content)}`,
    ...content,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const main = 'SPDXRef-release';

function packagesOf(inventory: Inventory): readonly JsonObject[] {
  const { manifest, programs, modules, goVersions } = inventory;
  const { stamp, toolchain } = manifest;
  const supplier = supplierOf(manifest);
  const name = mainModule(inventory);
  const kubeCross = recordedImage(toolchain.kubeCross);
  return [
    {
      ...packageOf(main, name, 'APPLICATION', stamp.gitVersion),
      supplier: supplier === '' ? noAssertion : `Organization: ${supplier}`,
      sourceInfo: `commit ${stamp.gitCommit || 'unknown'}, ${stamp.gitTreeState || 'of no repository'}`,
      ...externalRef(goPurl(name, stamp.gitVersion)),
    },
    ...programs.map(({ path, binary }) => ({
      ...packageOf(programId(path), path, 'APPLICATION', stamp.gitVersion),
      ...checksums([['SHA256', binary.sha256]]),
    })),
    ...[...modules].map(([key, module]) => modulePackage(key, module)),
    ...goVersions.map((version) => ({
      ...packageOf(goId(version), 'stdlib', 'LIBRARY', version),
      ...externalRef(goPurl('stdlib', version)),
    })),
    ...manifest.releaseTars.map((tar) => ({
      ...packageOf(fileId(tar.name), tar.name, 'ARCHIVE', stamp.gitVersion),
      ...checksums([
        ['SHA256', tar.sha256],
        ['SHA512', tar.sha512],
      ]),
    })),
    ...manifest.images.map((image) => ({
      ...packageOf(imageId(image), `${image.platform}/${image.name}`, 'CONTAINER', stamp.gitVersion),
      ...checksums([['SHA256', image.sha256]]),
    })),
    ...manifest.baseImages.map(({ image, platform, digest }) =>
      recordedPackage(baseId(image, platform), `${image} (${platform})`, recordedImage(digest)),
    ),
    ...(kubeCross ? [recordedPackage(cross, 'kube-cross', kubeCross)] : []),
  ];
}

/** Of base images that are in it. */
function linkedSboms({ manifest }: Inventory): readonly BaseSbom[] {
  const images = new Set(manifest.baseImages.map(({ image }) => image));
  return [...baseSbomsOf(manifest).values()].filter(({ image }) => images.has(image));
}

function linkedDocuments(inventory: Inventory): JsonObject {
  const references = linkedSboms(inventory).map(({ image, address, sha256 }) => ({
    externalDocumentId: documentId(image),
    spdxDocument: address,
    checksum: { algorithm: 'SHA256', checksumValue: sha256 },
  }));
  return references.length === 0 ? {} : { externalDocumentRefs: references };
}

function packageOf(id: string, name: string, purpose: string, version: string): JsonObject {
  return {
    SPDXID: id,
    name,
    ...(version === '' ? {} : { versionInfo: version }),
    primaryPackagePurpose: purpose,
    downloadLocation: noAssertion,
    filesAnalyzed: false,
  };
}

function modulePackage(key: string, module: GoModule): JsonObject {
  const { name, version, purl, replaced } = compiledModule(module);
  const place = module.replace === undefined ? '' : ` (${module.replace.path})`;
  const sourceInfo =
    version === ''
      ? `code of the tree itself${place}`
      : replaced && `in the place of ${replaced.path} ${replaced.version}`;
  return {
    ...packageOf(moduleId(key), name, 'LIBRARY', version),
    ...(sourceInfo === undefined ? {} : { sourceInfo }),
    ...externalRef(purl),
  };
}

function recordedPackage(id: string, name: string, image: RecordedImage | undefined): JsonObject {
  return {
    ...packageOf(id, image?.name || name, 'CONTAINER', image === undefined ? '' : `sha256:${image.sha256}`),
    ...(image?.purl === undefined ? {} : externalRef(image.purl)),
  };
}

function checksums(sums: readonly (readonly [algorithm: string, value: string])[]): JsonObject {
  return { checksums: sums.map(([algorithm, checksumValue]) => ({ algorithm, checksumValue })) };
}

function externalRef(purl: string): JsonObject {
  const [referenceCategory, referenceType] = ['PACKAGE-MANAGER', 'purl'];
  return { externalRefs: [{ referenceCategory, referenceType, referenceLocator: purl }] };
}

function relationshipsOf(inventory: Inventory): readonly JsonObject[] {
  const { manifest, programs } = inventory;
  const linked = new Set(linkedSboms(inventory).map(({ image }) => image));
  const { releaseTars, images, baseImages, toolchain } = manifest;
  const contained = [
    ...programs.map(({ path }) => programId(path)),
    ...releaseTars.map(({ name }) => fileId(name)),
    ...images.map(imageId),
  ];
  return [
    relationship('SPDXRef-DOCUMENT', 'DESCRIBES', main),
    ...contained.map((id) => relationship(main, 'CONTAINS', id)),
    ...baseImages.map(({ image, platform }) => relationship(main, 'DEPENDS_ON', baseId(image, platform))),
    ...baseImages
      .filter(({ image }) => linked.has(image))
      .map(({ image, platform }) =>
        relationship(baseId(image, platform), 'DESCRIBED_BY', `${documentId(image)}:SPDXRef-DOCUMENT`),
      ),
    ...(recordedImage(toolchain.kubeCross) ? [relationship(cross, 'BUILD_TOOL_OF', main)] : []),
    ...programs.flatMap(relationshipsOfProgram),
  ];
}

function relationshipsOfProgram({ path, modules, record, isWhole }: Program): readonly JsonObject[] {
  const needed = [
    ...modules.map(moduleId),
    ...(record ? [goId(goVersionOf(record))] : []),
    // What else there is, nobody has recorded.
    ...(isWhole ? [] : [noAssertion]),
  ];
  return needed.map((id) => relationship(programId(path), 'DEPENDS_ON', id));
}

function relationship(spdxElementId: string, relationshipType: string, other: string): JsonObject {
  return { spdxElementId, relationshipType, relatedSpdxElement: other };
}

const noAssertion = 'NOASSERTION';

/** Letters, digits, points and hyphens are all that an id may have, so other names get a digest behind them. */
function idOf(kind: string, name: string): string {
  const plain = name.replaceAll(/[^A-Za-z0-9.-]+/g, '-');
  const ending = plain === name ? '' : `-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
  return `SPDXRef-${kind}-${plain.slice(0, 120)}${ending}`;
}

const programId = (path: string) => idOf('program', path);
const moduleId = (key: string) => idOf('module', key);
const goId = (version: string) => idOf('go', version);
const fileId = (name: string) => idOf('file', name);
const imageId = ({ name, platform }: { readonly name: string; readonly platform: string }) =>
  idOf('image', `${platform}/${name}`);
const baseId = (image: string, platform: string) => idOf('base', `${image} ${platform}`);
const cross = 'SPDXRef-kube-cross';
const documentId = (image: string) => idOf('base', image).replace('SPDXRef', 'DocumentRef');

/** The SBOM in the form of CycloneDX 1.6, as JSON: equal content gives equal bytes. */

import type { GoModule } from '../inspect/go-record.ts';
import type { JsonObject } from '../json.ts';
import { buildDate } from '../kubernetes/epoch.ts';
import type { BaseSbom } from '../release/base-sboms.ts';
import type { ManifestImage, ManifestTar } from '../release/manifest.ts';
import {
  baseRef,
  compositionsOf,
  crossRef,
  dependenciesOf,
  fileRef,
  goRef,
  imageRef,
  mainRef,
  moduleRef,
  programRef,
} from './cyclonedx-graph.ts';
import {
  baseSbomsOf,
  compiledModule,
  contentUuid,
  type Inventory,
  mainModule,
  type Program,
  supplierOf,
} from './inventory.ts';
import { goPurl, type RecordedImage, recordedImage } from './purl.ts';

export function renderCycloneDx(inventory: Inventory): string {
  const content = {
    metadata: metadataOf(inventory),
    components: componentsOf(inventory),
    dependencies: dependenciesOf(inventory),
    compositions: compositionsOf(inventory),
  };
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${contentUuid(content)}`,
    version: 1,
    ...content,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function metadataOf(inventory: Inventory): JsonObject {
  const { manifest } = inventory;
  const { gitVersion, gitCommit, gitTreeState } = manifest.stamp;
  const name = mainModule(inventory);
  const supplier = supplierOf(manifest);
  return {
    timestamp: buildDate(manifest.epoch),
    lifecycles: [{ phase: 'build' }],
    tools: {
      components: [{ type: 'application', name: 'kbuild-action', version: manifest.toolchain.action }],
    },
    component: {
      type: 'application',
      'bom-ref': mainRef,
      ...(supplier === '' ? {} : { supplier: { name: supplier } }),
      name,
      version: gitVersion,
      purl: goPurl(name, gitVersion),
      ...commitsOf(gitCommit),
      properties: properties([
        ['kbuild:target', manifest.target],
        ['kbuild:tree-state', gitTreeState],
      ]),
    },
  };
}

function componentsOf({ manifest, programs, modules, goVersions }: Inventory): readonly JsonObject[] {
  const { toolchain, baseImages, releaseTars, images, stamp } = manifest;
  const kubeCross = recordedImage(toolchain.kubeCross);
  const sboms = baseSbomsOf(manifest);
  return [
    ...programs.map((it) => programComponent(it, stamp.gitVersion)),
    ...[...modules].map(([key, module]) => moduleComponent(key, module, stamp.gitCommit)),
    ...goVersions.map((version) => ({
      type: 'library',
      'bom-ref': goRef(version),
      name: 'stdlib',
      version,
      purl: goPurl('stdlib', version),
      properties: properties([['go:toolchain', toolchain.goToolchain]]),
    })),
    ...releaseTars.map(tarComponent),
    ...images.map((it) => imageComponent(it, stamp.gitVersion)),
    ...baseImages.map(({ image, platform, digest }) => ({
      ...recordedComponent(baseRef(image, platform), image, recordedImage(digest)),
      ...linkTo(sboms.get(image)),
      properties: properties([['kbuild:platform', platform]]),
    })),
    ...(kubeCross
      ? [{ ...recordedComponent(crossRef, 'kube-cross', kubeCross), scope: 'excluded' as const }]
      : []),
  ];
}

function linkTo(sbom: BaseSbom | undefined): JsonObject {
  if (sbom === undefined) return {};
  const hashes = [{ alg: 'SHA-256', content: sbom.sha256 }];
  return { externalReferences: [{ type: 'bom', url: sbom.address, hashes }] };
}

function programComponent({ path, binary, record }: Program, version: string): JsonObject {
  const { module } = record ?? {};
  return {
    type: 'application',
    'bom-ref': programRef(path),
    name: binary.name,
    version,
    hashes: [{ alg: 'SHA-256', content: binary.sha256 }],
    properties: [
      ...properties([
        ['kbuild:path', path],
        ['go:version', record?.goVersion],
        ['go:experiments', record?.experiments],
        ['go:path', record?.path],
        ...moduleProperties('go:mod', module),
        ...moduleProperties('go:mod:replace', module?.replace),
      ]),
      ...settingsOf(record?.settings ?? {}),
    ],
  };
}

/** Also those that are empty, as Go lists them. */
function settingsOf(settings: Readonly<Record<string, string>>): readonly JsonObject[] {
  const names = Object.keys(settings).sort();
  return names.map((name) => ({ name: `go:build:${name}`, value: settings[name] ?? '' }));
}

function moduleComponent(key: string, module: GoModule, commit: string): JsonObject {
  const { name, version, purl, replaced } = compiledModule(module);
  return {
    type: 'library',
    'bom-ref': moduleRef(key),
    name,
    ...(version === '' ? commitsOf(commit) : { version }),
    purl,
    ...(replaced
      ? {
          pedigree: {
            ancestors: [
              {
                type: 'library',
                name: replaced.path,
                version: replaced.version,
                purl: goPurl(replaced.path, replaced.version),
              },
            ],
          },
        }
      : {}),
    properties: properties([
      ...moduleProperties('go:dep', module),
      ...moduleProperties('go:dep:replace', module.replace),
    ]),
  };
}

/** What the code was made of, where it has no version of its own. */
function commitsOf(uid: string): JsonObject {
  return uid === '' ? {} : { pedigree: { commits: [{ uid }] } };
}

type Property = readonly [name: string, value: string | undefined];

function moduleProperties(name: string, module: Omit<GoModule, 'replace'> | undefined): readonly Property[] {
  return [
    [name, module?.path],
    [`${name}:version`, module?.version],
    [`${name}:sum`, module?.sum],
  ];
}

/** Without those that say nothing. */
function properties(named: readonly Property[]): readonly JsonObject[] {
  return named.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

function tarComponent({ name, sha256, sha512 }: ManifestTar): JsonObject {
  return {
    type: 'file',
    'bom-ref': fileRef(name),
    name,
    hashes: [
      { alg: 'SHA-256', content: sha256 },
      { alg: 'SHA-512', content: sha512 },
    ],
  };
}

function imageComponent(image: ManifestImage, version: string): JsonObject {
  return {
    type: 'container',
    'bom-ref': imageRef(image),
    name: image.name,
    version,
    hashes: [{ alg: 'SHA-256', content: image.sha256 }],
    properties: properties([
      ['kbuild:platform', image.platform],
      ['kbuild:config-digest', image.configDigest],
      ['kbuild:manifest-digest', image.manifestDigest],
      ...image.tags.map((tag) => ['kbuild:tag', tag] as const),
    ]),
  };
}

function recordedComponent(ref: string, name: string, image: RecordedImage | undefined): JsonObject {
  return {
    type: 'container',
    'bom-ref': ref,
    name: image?.name || name,
    ...(image ? { hashes: [{ alg: 'SHA-256', content: image.sha256 }] } : {}),
    ...(image?.purl === undefined ? {} : { purl: image.purl }),
  };
}

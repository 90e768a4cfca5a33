/** How the files were made, as a predicate of SLSA provenance v1: made by the build, signed by a later job, the same each time. */

import type { JsonObject } from '../json.ts';
import { inStampOrder, type Manifest } from '../release/manifest.ts';
import { goPurl, recordedImage } from './purl.ts';

export const predicateType = 'https://slsa.dev/provenance/v1';

/** What the parameters mean is in docs/evidence.md. */
export const buildType = 'https://github.com/org/kbuild-action/build/v1';

export function renderPredicate(manifest: Manifest): string {
  const { toolchain } = manifest;
  const { supplier: _, 'base-image-sboms': __, ...environment } = toolchain.environment;
  const predicate = {
    buildDefinition: {
      buildType,
      externalParameters: externalParameters(manifest),
      internalParameters: {
        builder: toolchain.builder,
        machine: toolchain.machine,
        go: toolchain.go,
        environment,
        generation: manifest.generation,
        repository: manifest.repository,
        contradictions: manifest.contradictions,
        encoder: toolchain.encoder,
      },
      resolvedDependencies: dependenciesOf(manifest),
    },
    runDetails: {
      // A recipe, not a machine: who has run it, the signature says.
      builder: { id: buildType, version: { 'kbuild-action': toolchain.action } },
    },
  };
  return `${JSON.stringify(predicate, null, 2)}\n`;
}

export function externalParameters({ target, platforms, stamp, epoch, toolchain }: Manifest): JsonObject {
  const { supplier, 'base-image-sboms': baseImageSboms } = toolchain.environment;
  return {
    target,
    platforms,
    stamp: inStampOrder(stamp),
    sourceDateEpoch: epoch,
    makeVariables: toolchain.makeVariables,
    ...(supplier === undefined ? {} : { supplier }),
    ...(baseImageSboms === undefined ? {} : { baseImageSboms }),
  };
}

function dependenciesOf({ stamp, toolchain, baseImages }: Manifest): readonly JsonObject[] {
  const source = stamp.gitCommit === '' ? [] : [{ name: 'source', digest: { gitCommit: stamp.gitCommit } }];
  return [
    ...source,
    goDependency(toolchain.go, toolchain.goToolchain),
    ...imageDependency('kube-cross', toolchain.kubeCross, toolchain.kubeCrossPlatform),
    ...baseImages.flatMap(({ image, platform, digest }) => imageDependency(image, digest, platform)),
  ];
}

/** A Go that was fetched has a digest of its own; another one is that of kube-cross, or of the machine. */
function goDependency(go: string, toolchain: string): JsonObject {
  const version = go.replace(/^go/, '');
  const sums = [...toolchain.matchAll(/h1:([A-Za-z0-9+/]{43}=)/g)].map(([, sum = '']) =>
    Buffer.from(sum, 'base64').toString('hex'),
  );
  const [only] = sums;
  return {
    name: 'go',
    uri: goPurl('stdlib', version),
    // The machines of several shards have each fetched their own.
    ...(only !== undefined && sums.length === 1 ? { digest: { dirHash: only } } : {}),
    ...(toolchain === '' ? {} : { annotations: { toolchain } }),
  };
}

function imageDependency(name: string, recorded: string, platform: string): readonly JsonObject[] {
  const image = recordedImage(recorded);
  if (image === undefined) return [];
  return [
    {
      name,
      ...(image.purl === undefined ? {} : { uri: image.purl }),
      digest: { sha256: image.sha256 },
      annotations: { platform },
    },
  ];
}

/** manifest.json read back, also one that somebody has tampered with. */

import {
  countOf,
  fieldsOf,
  type JsonObject,
  objectsIn,
  parsedJson,
  saysTheSame,
  stringOf,
  stringsIn,
} from '../json.ts';
import type { BinarySettings } from '../kubernetes/build-info.ts';
import type { Stamp } from '../kubernetes/stamp.ts';
import { contentOf, type Manifest, type Toolchain } from './manifest.ts';
import { repositoryFrom } from './repository.ts';

/** In each list: a release of all platforms has some 100 programs, and less of all else. */
const mostItems = 5000;

/** undefined for what is not exactly a manifest of this version. */
export function parseManifest(text: string): Manifest | undefined {
  const whole = parsedJson(text);
  const lists = Object.values(fieldsOf(whole)).filter(Array.isArray);
  if (lists.some((list) => list.length > mostItems)) return undefined;
  const manifest = manifestFrom(fieldsOf(whole));
  return saysTheSame(contentOf(manifest), whole) ? manifest : undefined;
}

function manifestFrom(fields: JsonObject): Manifest {
  return {
    target: stringOf(fields.target),
    platforms: stringsIn(fields.platforms),
    stamp: stampFrom(fieldsOf(fields.stamp)),
    epoch: countOf(fields.sourceDateEpoch),
    generation: stringOf(fields.generation),
    repository: repositoryFrom(fields.repository),
    contradictions: stringsIn(fields.contradictions),
    toolchain: toolchainFrom(fieldsOf(fields.toolchain)),
    baseImages: objectsIn(fields.baseImages).map((it) => ({
      image: stringOf(it.image),
      platform: stringOf(it.platform),
      digest: stringOf(it.digest),
    })),
    releaseTars: objectsIn(fields.releaseTars).map((it) => ({
      name: stringOf(it.name),
      size: countOf(it.size),
      sha256: stringOf(it.sha256),
      sha512: stringOf(it.sha512),
      tarSha256: stringOf(it.tarSha256),
    })),
    images: objectsIn(fields.images).map((it) => ({
      name: stringOf(it.name),
      platform: stringOf(it.platform),
      tags: stringsIn(it.tags),
      size: countOf(it.size),
      sha256: stringOf(it.sha256),
      configDigest: stringOf(it.configDigest),
      manifestDigest: stringOf(it.manifestDigest),
      manifestSize: countOf(it.manifestSize),
    })),
    binaries: objectsIn(fields.binaries).map((it) => ({
      platform: stringOf(it.platform),
      name: stringOf(it.name),
      size: countOf(it.size),
      sha256: stringOf(it.sha256),
      settings: settingsFrom(fieldsOf(it.settings)),
    })),
  };
}

export function stampFrom(fields: JsonObject): Stamp {
  return {
    gitVersion: stringOf(fields.gitVersion),
    gitCommit: stringOf(fields.gitCommit),
    gitTreeState: stringOf(fields.gitTreeState),
    gitMajor: stringOf(fields.gitMajor),
    gitMinor: stringOf(fields.gitMinor),
    buildDate: stringOf(fields.buildDate),
  };
}

function toolchainFrom(fields: JsonObject): Toolchain {
  return {
    builder: stringOf(fields.builder),
    machine: stringOf(fields.machine),
    go: stringOf(fields.go),
    goToolchain: stringOf(fields.goToolchain),
    kubeCross: stringOf(fields.kubeCross),
    kubeCrossPlatform: stringOf(fields.kubeCrossPlatform),
    makeVariables: textsIn(fields.makeVariables),
    environment: textsIn(fields.environment),
    encoder: stringOf(fields.encoder),
    action: stringOf(fields.action),
  };
}

export function textsIn(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fieldsOf(value)).map(([name, it]) => [name, stringOf(it)]));
}

function settingsFrom(fields: JsonObject): BinarySettings {
  return {
    CGO_ENABLED: stringOf(fields.CGO_ENABLED),
    GOEXPERIMENT: stringOf(fields.GOEXPERIMENT),
    GOFIPS140: stringOf(fields.GOFIPS140),
    tags: stringOf(fields.tags),
  };
}

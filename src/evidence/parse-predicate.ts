/** A predicate of provenance read back, alone or in an in-toto statement. It may be anybody's, so all of it is looked at first. */

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
import { quote } from '../problem.ts';
import type { Manifest } from '../release/manifest.ts';
import { manifestFaults } from '../release/manifest-faults.ts';
import { stampFrom, textsIn } from '../release/parse-manifest.ts';
import { repositoryFrom } from '../release/repository.ts';
import { isPlainPath, mostShardFiles } from '../release/shard-files.ts';
import { buildType, externalParameters, predicateType } from './predicate.ts';

export interface Provenance
  extends Pick<Manifest, 'target' | 'platforms' | 'stamp' | 'epoch'>,
    Pick<Manifest['toolchain'], 'makeVariables' | 'environment'> {
  /** Empty for nobody. */
  readonly supplier: string;
  /** As the input `base-image-sboms`; empty for none. */
  readonly baseImageSboms: string;
  /** The files that a statement is about; undefined for a predicate alone. */
  readonly subjects: readonly Subject[] | undefined;
  /** The predicate, as data. */
  readonly predicate: JsonObject;
}

export interface Subject {
  readonly name: string;
  readonly sha256: string;
}

/** Or all that is wrong with it, each as a sentence that goes on behind its name. */
export function parseProvenance(text: string): Provenance | readonly string[] {
  const whole = parsedJson(text);
  const fields = fieldsOf(whole);
  const isStatement = '_type' in fields;
  const predicate = isStatement ? fieldsOf(fields.predicate) : fields;
  const definition = fieldsOf(predicate.buildDefinition);
  const kind = kindFaults(fields, definition, isStatement);
  if (whole === undefined) return ['is no JSON, or has a key twice'];
  if (kind.length > 0) return kind;
  const external = fieldsOf(definition.externalParameters);
  const manifest = manifestFrom(external, fieldsOf(definition.internalParameters));
  const subjects = isStatement ? subjectsFrom(fields.subject) : undefined;
  const faults = [
    ...(saysTheSame(externalParameters(manifest), external) ? [] : [otherParameters]),
    ...manifestFaults(manifest).map((it) => `says ${it}`),
    ...subjectFaults(subjects ?? [], fields.subject),
  ];
  if (faults.length > 0) return faults.slice(0, mostFaults);
  const {
    supplier = '',
    'base-image-sboms': baseImageSboms = '',
    ...environment
  } = manifest.toolchain.environment;
  const { target, platforms, stamp, epoch, toolchain } = manifest;
  const { makeVariables } = toolchain;
  return {
    target,
    platforms,
    stamp,
    epoch,
    makeVariables,
    environment,
    supplier,
    baseImageSboms,
    subjects,
    predicate,
  };
}

/** A file that was made to be wrong has no end of them. */
const mostFaults = 20;

/** Others would be a part of the recipe that nobody here follows. */
const otherParameters = `has other external parameters than a build of ${buildType}`;

function kindFaults(
  { _type, predicateType: type }: JsonObject,
  definition: JsonObject,
  isStatement: boolean,
): readonly string[] {
  const isOther = isStatement && (_type !== 'https://in-toto.io/Statement/v1' || type !== predicateType);
  return [
    ...(isOther ? [`is a statement of ${quote(stringOf(type))}, and not of ${predicateType}`] : []),
    ...(definition.buildType === buildType
      ? []
      : [`is of the buildType ${quote(stringOf(definition.buildType))}, and not of ${buildType}`]),
  ];
}

/** As far as a predicate has it. */
function manifestFrom(external: JsonObject, internal: JsonObject): Manifest {
  const { supplier, baseImageSboms } = external;
  return {
    target: stringOf(external.target),
    platforms: stringsIn(external.platforms),
    stamp: stampFrom(fieldsOf(external.stamp)),
    epoch: countOf(external.sourceDateEpoch),
    generation: stringOf(internal.generation),
    repository: repositoryFrom(internal.repository),
    contradictions: stringsIn(internal.contradictions),
    toolchain: {
      builder: stringOf(internal.builder),
      machine: stringOf(internal.machine),
      go: stringOf(internal.go),
      goToolchain: '',
      kubeCross: '',
      kubeCrossPlatform: '',
      makeVariables: textsIn(external.makeVariables),
      environment: {
        ...textsIn(internal.environment),
        ...(supplier === undefined ? {} : { supplier: stringOf(supplier) }),
        ...(baseImageSboms === undefined ? {} : { 'base-image-sboms': stringOf(baseImageSboms) }),
      },
      encoder: stringOf(internal.encoder),
      action: '',
    },
    baseImages: [],
    releaseTars: [],
    images: [],
    binaries: [],
  };
}

function subjectsFrom(value: unknown): readonly Subject[] {
  return objectsIn(value).map(({ name, digest }) => ({
    name: stringOf(name),
    sha256: stringOf(fieldsOf(digest).sha256),
  }));
}

function subjectFaults(subjects: readonly Subject[], all: unknown): readonly string[] {
  const names = new Set(subjects.map(({ name }) => name));
  const count = Array.isArray(all) ? all.length : 0;
  return [
    ...(count > mostShardFiles ? [`has ${count} subjects, and at most ${mostShardFiles} are looked at`] : []),
    ...(names.size < count ? ['has a subject twice, or one that is none'] : []),
    ...subjects
      .filter(({ name, sha256 }) => !isPlainPath(name) || !/^[0-9a-f]{64}$/.test(sha256))
      .slice(0, 10)
      .map(({ name }) => `has the subject ${quote(name)}, which is no file with its sha256`),
  ];
}

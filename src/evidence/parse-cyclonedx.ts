/** What an SBOM of ours says of its programs, read back: the part that a shard brings to the release. */

import type { GoModule, GoRecord } from '../inspect/go-record.ts';
import { fieldsOf, type JsonObject, objectsIn, parsedJson, stringOf, stringsIn } from '../json.ts';
import type { GoRecords } from './inventory.ts';

/** In each list: a release of all platforms has some 400 components. */
const mostItems = 20_000;

/**
 * Of a text that anybody may have written: whoever reads it renders it again, and holds the two against each other. None
 * of what no release has so many of, or has a name twice, under which each program would have all modules.
 */
export function parseRecords(text: string): GoRecords {
  const { components, dependencies } = fieldsOf(parsedJson(text));
  if (isTooLong(components) || isTooLong(dependencies)) return new Map();
  const parts = objectsIn(components);
  const refs = new Set(parts.map((it) => stringOf(it['bom-ref'])));
  if (refs.size < parts.length || parts.some((it) => isTooLong(it.properties))) return new Map();
  const all = parts.map((it) => ({ ref: stringOf(it['bom-ref']), said: propertiesOf(it) }));
  const modules = new Map(all.flatMap(({ ref, said }) => (said.has('go:dep') ? [[ref, said] as const] : [])));
  const needed = new Map(objectsIn(dependencies).map((it) => [stringOf(it.ref), stringsIn(it.dependsOn)]));
  const programs = all.filter(({ said }) => said.has('kbuild:path') && said.has('go:version'));
  return new Map(
    programs.map(({ ref, said }) => {
      const its = (needed.get(ref) ?? []).flatMap((it) => modules.get(it) ?? []);
      return [said.get('kbuild:path') ?? '', recordOf(said, its)];
    }),
  );
}

function isTooLong(list: unknown): boolean {
  return Array.isArray(list) && list.length > mostItems;
}

type Said = ReadonlyMap<string, string>;

function propertiesOf({ properties }: JsonObject): Said {
  return new Map(objectsIn(properties).map(({ name, value }) => [stringOf(name), stringOf(value)]));
}

function recordOf(said: Said, modules: readonly Said[]): GoRecord {
  const prefix = 'go:build:';
  const settings = [...said].filter(([name]) => name.startsWith(prefix));
  return {
    goVersion: said.get('go:version') ?? '',
    experiments: said.get('go:experiments') ?? '',
    path: said.get('go:path') ?? '',
    module: moduleOf(said, 'go:mod'),
    dependencies: modules.flatMap((it) => moduleOf(it, 'go:dep') ?? []),
    settings: Object.fromEntries(settings.map(([name, value]) => [name.slice(prefix.length), value])),
  };
}

function moduleOf(said: Said, name: string): GoModule | undefined {
  const [own, replace] = [name, `${name}:replace`].map((it) =>
    said.has(it)
      ? {
          path: said.get(it) ?? '',
          version: said.get(`${it}:version`) ?? '',
          sum: said.get(`${it}:sum`) ?? '',
        }
      : undefined,
  );
  if (own === undefined) return undefined;
  return replace === undefined ? own : { ...own, replace };
}

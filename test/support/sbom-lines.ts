/** What a CycloneDX says of a program, as the lines that `go version -m` prints, which it is held against. */

import { execFileSync } from 'node:child_process';

interface Component {
  readonly 'bom-ref': string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

interface CycloneDx {
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** Sorted; `path` is `<os>/<arch>/<name>`. */
export function linesInSbom(text: string, path: string): readonly string[] {
  const { components, dependencies }: CycloneDx = JSON.parse(text);
  const said = (ref: string) => {
    const found = components.find((it) => it['bom-ref'] === ref);
    return new Map((found?.properties ?? []).map(({ name, value }) => [name, value]));
  };
  const program = said(`program:${path}`);
  const needed = dependencies.find(({ ref }) => ref === `program:${path}`)?.dependsOn ?? [];
  const modules = needed.filter((ref) => ref.startsWith('module:')).map(said);
  const settings = [...program].filter(([name]) => name.startsWith('go:build:'));
  return [
    `${program.get('go:version')}`,
    // Of a program that `go test` has made there is none.
    ...(program.has('go:path') ? [`path\t${program.get('go:path')}`] : []),
    ...linesOf('mod', 'go:mod', program),
    ...modules.flatMap((it) => linesOf('dep', 'go:dep', it)),
    ...settings.map(([name, value]) => `build\t${name.slice('go:build:'.length)}=${value}`),
  ]
    .map((line) => line.trim())
    .sort();
}

function linesOf(word: string, name: string, said: ReadonlyMap<string, string>): readonly string[] {
  const line = (start: string, key: string) =>
    `${start}\t${said.get(key)}\t${said.get(`${key}:version`) ?? ''}\t${said.get(`${key}:sum`) ?? ''}`;
  const replace = `${name}:replace`;
  return said.has(name) ? [line(word, name), ...(said.has(replace) ? [line('=>', replace)] : [])] : [];
}

/** Of the lines as `go version -m` prints them, without the program's own name: sorted, and values without quotes. */
export function plainLines(printed: readonly string[]): readonly string[] {
  return printed
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line.trim().replace(/^(build\t[^=]+=)(".*")$/, (_, name, value) => name + JSON.parse(value)),
    )
    .sort();
}

/** Paths of the programs in it of which Go has recorded something, sorted. */
export function programsInSbom(text: string): readonly string[] {
  const { components }: CycloneDx = JSON.parse(text);
  return components
    .filter(({ properties }) => properties?.some(({ name }) => name === 'go:version'))
    .map((it) => it['bom-ref'].replace('program:', ''))
    .sort();
}

/** What `go version -m` prints of each program of a folder, by its path. */
export function printedPrograms(folder: string): ReadonlyMap<string, readonly string[]> {
  const printed = execFileSync('go', ['version', '-m', '.'], { cwd: folder, encoding: 'utf8' });
  const blocks = printed
    .trim()
    .split(/\n(?=\S)/)
    .map((block) => block.split('\n'));
  return new Map(
    blocks.map(([first = '', ...lines]) => {
      const [path = '', version = ''] = first.split(': ');
      return [path, [version, ...lines]];
    }),
  );
}

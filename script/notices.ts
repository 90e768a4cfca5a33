/** Whose code is in a bundle, by the bundler's own account, and the text of the licenses that lies beside it. Pure. */

/** As `ncc --stats-out` writes it, the part that is needed. Modules that were joined into one have it as their parent. */
export interface Modules {
  readonly name?: string;
  readonly modules?: readonly Modules[];
  readonly chunks?: readonly Modules[];
}

export interface Notice {
  readonly name: string;
  readonly version: string;
  /** As package.json has it; empty when it says nothing. */
  readonly license: string;
  readonly author: string;
  /** What the package has of license and notice files. */
  readonly texts: readonly string[];
}

/** Folders of the packages, sorted, relative to where the bundler was started. */
export function packageFolders(stats: Modules): readonly string[] {
  return [...new Set(modulesIn(stats).flatMap((name) => packageFolder(name) ?? []))].sort();
}

function modulesIn({ name, modules = [], chunks = [] }: Modules): readonly string[] {
  return [...(name === undefined ? [] : [name]), ...[...modules, ...chunks].flatMap(modulesIn)];
}

/** `./node_modules/a/node_modules/@b/c/index.js` is of `./node_modules/a/node_modules/@b/c`. */
function packageFolder(module: string): string | undefined {
  return /^(\S*node_modules\/(?:@[^/\s]+\/)?[^/\s|]+)\//.exec(module)?.[1];
}

/** One section for each package and version, sorted; nothing of the machine, so that the bytes are the same everywhere. */
export function renderNotices(notices: readonly Notice[]): string {
  const sections = notices.map(section);
  return `${[...new Set(sections)].sort().join('\n\n')}\n`;
}

function section({ name, version, license, author, texts }: Notice): string {
  const own = texts.map((text) => text.replaceAll('\r\n', '\n').trim());
  const none = `(The package has no license file${author === '' ? '' : `; its author is ${author}`}.)`;
  const lines = [
    `${name} ${version}`,
    license || '(no license named)',
    '',
    ...(own.length > 0 ? own : [none]),
  ];
  return lines.join('\n');
}

/** Of a licenses.txt: what has a section. */
export function packagesNamed(licenses: string): readonly string[] {
  const headings = licenses.matchAll(/(?:^|\n\n)((?:@[^\s/]+\/)?[a-z0-9._-]+) \d+\.\d+\.\d+\S*\n\S/g);
  return [...headings].map(([, name = '']) => name);
}

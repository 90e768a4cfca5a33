/**
 * What a file that HEAD does not have can do to a build: whether Go compiles or embeds it, whether packaging copies it, and
 * whether the tree's own scripts have made it.
 */

import { isMatch } from './star-pattern.ts';

/** What a tree says of itself that decides about its strangers. */
export interface Surroundings {
  /** Names at the top of HEAD. */
  readonly tops: ReadonlySet<string>;
  /** The tree's own make writes sources, see `isGenerated`. */
  readonly generates: boolean;
  /** Folders with Go source of HEAD, of those below a name that begins with an underscore. */
  readonly imported: ReadonlySet<string>;
  /** Patterns of the `go:embed` lines in a folder. */
  readonly embedsOf: (folder: string) => readonly string[];
}

/** Whether it can get into what is built, though a list of this clone or machine has git overlook it. */
export function mayBeBuilt(path: string, { tops, embedsOf }: Surroundings): boolean {
  if (!path.includes('/')) return readAtTop.test(path);
  if (!isAmongSources(path, tops)) return false;
  return !litter.test(path) || isEmbedded(path, embedsOf);
}

/**
 * The same of a file that HEAD's own .gitignore names. Much lies in ordinary clones that way, so it counts only where Go
 * takes it, and not where the tree's scripts made it.
 */
export function mayBeBuiltThoughIgnored(path: string, surroundings: Surroundings): boolean {
  const { tops, generates, imported, embedsOf } = surroundings;
  if (!path.includes('/')) return readAtTop.test(path);
  if (!isAmongSources(path, tops) || installed.test(path)) return false;
  if (generates && isGenerated(path)) return false;
  return isCompiled(path, imported) || isEmbedded(path, embedsOf);
}

function isAmongSources(path: string, tops: ReadonlySet<string>): boolean {
  const top = path.split('/', 1)[0] ?? '';
  return tops.has(top) || top === 'vendor';
}

const readAtTop = /^(?:go\.(?:mod|sum|work|work\.sum)|\.go-version|(?:GNUm|m|M)akefile.*|.*\.go)$/;

/** What editors and file managers leave: nobody's source, as long as nobody embeds it. */
const litter =
  /(?:^|\/)(?:\.DS_Store|Thumbs\.db|[^/]*~|[^/]*\.sw[a-p]|\.#[^/]*|#[^/]*#|\.(?:idea|vscode)\/.*)$/;

/** By hack/install-etcd.sh and hack/install-protoc.sh. */
const installed = /^third_party\/(?:etcd|protoc)/;

/**
 * Go overlooks files whose names begin with a dot or an underscore, and folders too; but one with an underscore not where
 * its path is imported.
 */
function isCompiled(path: string, imported: ReadonlySet<string>): boolean {
  if (path.split('/').some(isOverlooked) && !(imported.has(parentOf(path)) && !isOverlooked(nameOf(path))))
    return false;
  return goInput.test(path) || /(?:^|\/)go\.mod$/.test(path);
}

const goInput =
  /\.(?:go|s|S|sx|c|cc|cpp|cxx|m|h|hh|hpp|hxx|f|F|for|f90|syso|swig|swigcxx)$|\/modules\.txt$|(?:^|\/)default\.pgo$/;

function isOverlooked(name: string): boolean {
  return name.startsWith('.') || name.startsWith('_');
}

/**
 * Sources that `make` of older trees writes by itself (reference: Makefile.generated_files, hack/generate-bindata.sh). What a
 * container build copies back besides, generated.proto, *.pb.go and types.go, no build changes.
 */
export function isGenerated(path: string): boolean {
  return /(?:^|\/)(?:zz_generated\.[^/]+\.go|generated\/bindata\.go)$/.test(path);
}

/** The file at the top by which trees are known whose make does so. */
export const generatingMakefile = 'Makefile.generated_files';

/** Patterns of `//go:embed` in a Go file, with `all:` where it stands. */
export function embedPatterns(source: string): readonly string[] {
  const lines = source.matchAll(/^[ \t]*\/\/go:embed[ \t]+(.*)$/gm);
  return [...lines].flatMap(([, words = '']) =>
    [...words.matchAll(/"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\S+)/g)].map(
      ([, quoted, raw, bare]) => quoted ?? raw ?? bare ?? '',
    ),
  );
}

function isEmbedded(path: string, embedsOf: Surroundings['embedsOf']): boolean {
  const names = path.split('/');
  return names.some((_, depth) => {
    const within = names.slice(depth);
    return embedsOf(names.slice(0, depth).join('/')).some((pattern) => takes(pattern, within));
  });
}

/** A pattern takes what it matches, and of a folder all but the names that Go overlooks; with `all:` those too. */
function takes(pattern: string, names: readonly string[]): boolean {
  const all = pattern.startsWith('all:');
  const glob = (all ? pattern.slice(4) : pattern).replace(/\\.|\?|\[[^\]]*\]/g, '*');
  const parts = glob === '.' ? [] : glob.split('/');
  const rest = names.slice(parts.length);
  return (
    parts.every((part, index) => isMatch(names[index] ?? '/', part)) && (all || !rest.some(isOverlooked))
  );
}

/** What packaging copies as it lies there, whole (reference: build/lib/release.sh). */
export const packagedFolders: readonly string[] = [
  'LICENSES',
  'cluster',
  'docs',
  'hack/e2e-internal',
  'hack/lib',
  'test/e2e/testing-manifests',
  'test/images',
  'test/kubemark',
];

/**
 * Each as the highest folder that holds nothing else, and a `.git` by its own name where its folder holds something. `paths`
 * are those of all files, on disk and in HEAD.
 */
export function hollowFolders(hollow: readonly string[], paths: Iterable<string>): readonly string[] {
  if (hollow.length === 0) return [];
  const occupied = new Set<string>();
  for (const path of paths)
    for (let it = parentOf(path); it !== '' && !occupied.has(it); it = parentOf(it)) occupied.add(it);
  return [...new Set(hollow.flatMap((path) => hollowTop(path, occupied)))].toSorted();
}

function hollowTop(path: string, occupied: ReadonlySet<string>): readonly string[] {
  let folder = parentOf(path);
  if (occupied.has(folder)) return path.endsWith('/') ? [] : [path];
  for (let it = parentOf(folder); it !== '' && !occupied.has(it); it = parentOf(it)) folder = it;
  return [`${folder}/`];
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Of those that HEAD has. */
export function importedFolders(paths: Iterable<string>): ReadonlySet<string> {
  const sources = [...paths].filter((path) => /(?:^|\/)_/.test(path) && path.endsWith('.go'));
  return new Set(sources.filter((path) => !isOverlooked(nameOf(path))).map(parentOf));
}

/**
 * Whether packaging copies this folder (ends in `/`), or Go finds this `.git` where it looks for the repository. `above` is
 * the path of the submodule with a `/`, and empty for the tree itself.
 */
export function isHollowSeen(path: string, tops: ReadonlySet<string>, above = ''): boolean {
  return path.endsWith('/') ? isPackaged(above + path) : isAmongSources(path, tops);
}

/** Whether packaging copies what lies there, whatever ignores it. */
export function isPackaged(path: string): boolean {
  return packagedFolders.some((folder) => path.startsWith(`${folder}/`));
}

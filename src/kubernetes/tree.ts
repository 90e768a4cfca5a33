/** What a source tree is: told from its files, never from its version number, as pre-releases straddle the changes. */

import { KbuildError, type Problem, quote } from '../problem.ts';
import { type ContainerScripts, readContainerScripts } from './container-scripts.ts';
import { isImageTag } from './image-reference.ts';
import { readTreeLists, type TreeLists, withImagePrograms } from './lists.ts';

export type Generation = 'data-container' | 'kube-cross';

/** The texts of the files that say what a tree is; undefined where a file is absent. */
export interface TreeFiles {
  readonly commonScript: string | undefined;
  readonly golangScript: string | undefined;
  readonly initScript: string | undefined;
  readonly versionScript: string | undefined;
  readonly crossVersion: string | undefined;
  readonly goVersion: string | undefined;
  readonly buildImageVersion: string | undefined;
  readonly buildImageRecipe: string | undefined;
  readonly serverImageRecipe: string | undefined;
  readonly testScript: string | undefined;
  readonly hasRsyncDaemon: boolean;
  readonly hasGoWork: boolean;
}

/** Where each of TreeFiles lies, relative to the tree's top. */
export const treeFilePaths = {
  commonScript: 'build/common.sh',
  golangScript: 'hack/lib/golang.sh',
  initScript: 'hack/lib/init.sh',
  versionScript: 'hack/lib/version.sh',
  crossVersion: 'build/build-image/cross/VERSION',
  goVersion: '.go-version',
  buildImageVersion: 'build/build-image/VERSION',
  buildImageRecipe: 'build/build-image/Dockerfile',
  serverImageRecipe: 'build/server-image/Dockerfile',
  testScript: 'hack/make-rules/test.sh',
  rsyncDaemon: 'build/build-image/rsyncd.sh',
  goWork: 'go.work',
} as const;

export interface SourceTree {
  readonly generation: Generation;
  /** Tag of the kube-cross image, such as `v1.28.0-go1.21.7-bullseye.0`. */
  readonly crossTag: string;
  /** `.go-version`, which trees from v1.27 on have. */
  readonly goVersion: string | undefined;
  /** That of the calls that compile, which may be another one than the scripts export. */
  readonly goMode: 'gopath' | 'module' | 'workspace';
  /** What the scripts set for their compiling calls alone, such as GO111MODULE=on (v1.21 to v1.28). */
  readonly compileEnvironment: Readonly<Record<string, string>>;
  /** Go's build cache, relative to the folder that the scripts write into: `go/cache`, later `go/cache/build`. */
  readonly goCache: string;
  /** What the tree says of its container build. */
  readonly container: ContainerScripts;
  /** Binaries do not depend on the tree's folder (Go's own -trimpath, v1.29 on). */
  readonly pathIndependent: boolean;
  /** Set when hack/lib/version.sh went through `git archive`: then the tree's own scripts believe it and not git. */
  readonly exported: { readonly commit: string; readonly version: string } | undefined;
  readonly lists: TreeLists;
  /** `make test` installs what writes its reports (v1.21 on); else that has to be on PATH. */
  readonly installsGotestsum: boolean;
}

/** Throws a KbuildError that names all that is missing. `where` is how the user spells the folder. */
export function readSourceTree(files: TreeFiles, where: string, hostIsLinux: boolean): SourceTree {
  const { commonScript, golangScript, versionScript, crossVersion } = files;
  if (!commonScript || !golangScript || !versionScript || !crossVersion) throw notATree(files, where);
  const odd = problemsOfTags(files, where);
  if (odd.length > 0) throw new KbuildError('input', odd);
  const compileEnvironment = compileEnvironmentOf(golangScript);
  return {
    generation: generationOf(files, commonScript, where),
    crossTag: crossVersion.trim(),
    goVersion: files.goVersion?.trim(),
    goMode: goModeOf(files, compileEnvironment),
    compileEnvironment,
    pathIndependent: /(^|[\s"'(])-trimpath(?![=\w])/m.test(withoutComments(golangScript)),
    goCache: /GOCACHE=\S{0,300}\/cache\/build\b/.test(withoutComments(golangScript))
      ? 'go/cache/build'
      : 'go/cache',
    container: readContainerScripts(commonScript, files.buildImageRecipe, files.buildImageVersion),
    exported: exportedAt(versionScript),
    lists: withImagePrograms(readTreeLists(golangScript, hostIsLinux), files.serverImageRecipe ?? ''),
    installsGotestsum: /\binstall gotest\.tools\/gotestsum\b/.test(withoutComments(files.testScript ?? '')),
  };
}

/** Names of images, containers and folders are made of these. */
function problemsOfTags(files: TreeFiles, where: string): readonly Problem[] {
  return (['crossVersion', 'buildImageVersion'] as const)
    .map((name) => ({ path: treeFilePaths[name], text: files[name]?.trim() ?? '' }))
    .filter(({ text }) => text !== '' && !isImageTag(text))
    .map(({ path, text }) => ({
      what: `${path} in source ${where} has ${quote(text)}, which is not an image tag`,
      remedy: 'Give it up to 128 letters, digits and . _ -, such as v1.36.0-go1.26.0-bullseye.0',
    }));
}

/** The minor in `v1.33.0-go1.24.6-bullseye.0`; undefined for the older `v1.15.5-1`, which names Go's version. */
export function minorOfCrossTag(crossTag: string): string | undefined {
  return /^v1\.([0-9]+)\.[0-9]+-go/.exec(crossTag)?.[1];
}

/** The Go that the tree names: `.go-version`, else that of the kube-cross tag. */
export function plannedGo({ goVersion, crossTag }: Pick<SourceTree, 'goVersion' | 'crossTag'>): string {
  if (goVersion !== undefined) return `go${goVersion}`;
  return /-(go1[0-9.]*[0-9])/.exec(crossTag)?.[1] ?? crossTag.replace(/^v([0-9.]+).*$/, 'go$1');
}

function generationOf(files: TreeFiles, commonScript: string, where: string): Generation {
  if (commonScript.includes('KUBE_CROSS_CONTAINER_ROOT')) return 'kube-cross';
  if (commonScript.includes('KUBE_DATA_CONTAINER_NAME') || files.hasRsyncDaemon) return 'data-container';
  throw new KbuildError('input', [
    {
      what: `source ${where} has an unknown generation of build scripts: build/common.sh names neither KUBE_CROSS_CONTAINER_ROOT nor KUBE_DATA_CONTAINER_NAME`,
      remedy: 'Known are those of Kubernetes v1.20 and later',
    },
  ]);
}

function goModeOf(files: TreeFiles, { GO111MODULE }: SourceTree['compileEnvironment']): SourceTree['goMode'] {
  if (files.hasGoWork) return 'workspace';
  const scripts = `${files.initScript ?? ''}\n${files.golangScript ?? ''}`;
  const exported = /^[ \t]*export\b[^#\n]*\bGO111MODULE=off\b/m.test(scripts) ? 'off' : undefined;
  return (GO111MODULE ?? exported) === 'off' ? 'gopath' : 'module';
}

/** Assignments before `go install`; only plain words, as they go into a question of ours. */
function compileEnvironmentOf(golangScript: string): SourceTree['compileEnvironment'] {
  const call = /^[^#\n]*?\b((?:GO[A-Z0-9]{0,30}=[A-Za-z0-9_.,|:/-]{0,200}[ \t]{1,9}){1,9})go install\b/m.exec(
    golangScript,
  );
  const assignments = (call?.[1] ?? '')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  return Object.fromEntries(
    assignments.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
  );
}

/** `git archive` has turned the placeholder of the percent sign into the sign itself, and the others into values. */
function exportedAt(versionScript: string): SourceTree['exported'] {
  const script = withoutComments(versionScript);
  if (!/\[\[\s*'%'\s*[!=]=\s*["']%["']/.test(script)) return undefined;
  const commit = /KUBE_GIT_COMMIT='([0-9a-f]{40,64})'/.exec(script)?.[1] ?? '';
  const references = /'([^'\n]{0,300}\btag: v[^'\n]{0,300})'/.exec(script)?.[1] ?? '';
  return { commit, version: /tag: (v[^ ,]+)/.exec(references)?.[1] ?? '' };
}

function withoutComments(script: string): string {
  return script.replace(/^[ \t]*#.*$/gm, '');
}

function notATree(files: TreeFiles, where: string): KbuildError {
  const needed = ['commonScript', 'golangScript', 'versionScript', 'crossVersion'] as const;
  const missing = needed.filter((name) => !files[name]).map((name) => treeFilePaths[name]);
  const problem: Problem = {
    what: `source ${where} is not a Kubernetes source tree: it has no ${missing.join(', no ')}`,
    remedy:
      'Give the folder of a Kubernetes checkout: in a workflow actions/checkout comes before this step, and after its `path: kubernetes` it is `source: kubernetes`',
  };
  return new KbuildError('input', [problem]);
}

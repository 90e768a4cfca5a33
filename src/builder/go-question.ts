/**
 * Which Go compiles: asked after the tree's own scripts have chosen it (.go-version, GOTOOLCHAIN, FORCE_HOST_GO, gimme),
 * and in the environment of the compiling call, in which Go may choose another one or find that it cannot be had.
 */

import { createCauseReader } from '../kubernetes/build-causes.ts';
import type { SourceTree } from '../kubernetes/tree.ts';
import { KbuildError } from '../problem.ts';

export interface Compiler {
  /** Such as `go1.24.6`; empty when it cannot be had. */
  readonly goVersion: string;
  /**
   * Of a toolchain that Go has fetched, its line as in go.sum (`golang.org/toolchain v0.0.1-go1.26.7.linux-amd64 h1:…`),
   * for which Go's checksum database vouches; else empty.
   */
  readonly fetched: string;
  /** The Go that is there before anything is chosen; empty when there is none. */
  readonly found: string;
}

/** A constant program: nothing of the outside is ever put into it. The tree's own scripts may end it at their own errors. */
export const goQuestion: readonly string[] = [
  'echo kbuild-asks >&2',
  'echo "kbuild-found $(GOTOOLCHAIN=local GO111MODULE=off go env GOVERSION 2>/dev/null)"',
  'source hack/lib/init.sh && kube::golang::setup_env || exit 1',
  // A Go that is too old for the module answers questions, and compiles nothing.
  'case "$(env "$@" go env GOMOD)" in */go.mod) env "$@" go list -m >/dev/null || exit 1 ;; esac',
  'echo "kbuild-go $(env "$@" go env GOVERSION)"',
  'root="$(env "$@" go env GOROOT)"',
  'case "$root" in */golang.org/toolchain@*)',
  '  name="$(basename "$root" | cut -d@ -f2)" modules="$(dirname "$(dirname "$root")")"',
  '  sum="$(cat "$modules/cache/download/golang.org/toolchain/@v/$name.ziphash")"',
  '  echo "kbuild-fetched golang.org/toolchain $name $sum" ;;',
  'esac',
];

/** What goes behind the program: variables of the compiling call. */
export function compileVariables({
  compileEnvironment,
}: Pick<SourceTree, 'compileEnvironment'>): readonly string[] {
  return Object.entries(compileEnvironment).map(([name, value]) => `${name}=${value}`);
}

/** From what the program put out, among lines of the tree's own scripts. */
export function readCompiler(stdout: string): Compiler {
  const lines = stdout.split('\n');
  const marked = (name: string) =>
    lines.find((line) => line.startsWith(`kbuild-${name} `))?.slice(`kbuild-${name} `.length) ?? '';
  const goVersion = marked('go');
  return {
    goVersion: /^(devel )?go/.test(goVersion) ? goVersion : '',
    fetched: marked('fetched'),
    found: marked('found'),
  };
}

/** What was said while Go was asked: of a container's probe, git has spoken before. */
export function saidOfGo(stderr: string): readonly string[] {
  const said = stderr.slice(stderr.lastIndexOf('kbuild-asks') + 'kbuild-asks'.length);
  return (stderr.includes('kbuild-asks') ? said : stderr).split('\n').filter((line) => line.trim() !== '');
}

/**
 * The error that an unanswered question is, where Go is not to blame: the tree's scripts and Go itself read go.mod, vendor/ and
 * the settings before they tell which Go it is.
 */
export function faultBesideGo(said: readonly string[]): KbuildError | undefined {
  const causes = createCauseReader();
  for (const line of said) causes.read(line);
  const found = causes.found();
  if (!found || found.cause.ofGo || /\bgo\b.{0,20}not found/.test(found.line)) return undefined;
  const what = `the tree fails before anything is compiled: ${found.line}`;
  return new KbuildError(found.cause.failure, [{ what, remedy: found.cause.remedy }]);
}

/** Both versions: what is there, and what the tree asks for. `whose` is such as `this machine's Go`. */
export function refusedGo(
  { goVersion }: Pick<SourceTree, 'goVersion'>,
  { found }: Compiler,
  lines: readonly string[],
  whose: string,
): string {
  const said = lines.slice(-4).join(' ').slice(0, 400);
  const there = found && ` (${found})`;
  const asked = goVersion === undefined ? '' : `, and its .go-version asks for go${goVersion}`;
  return `the tree's scripts do not accept ${whose}${there}${asked}: ${said || 'they said nothing'}`;
}

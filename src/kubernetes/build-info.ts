/** What a binary says of itself: what Go recorded, as `go version -m` prints it, and the stamp in its data. */

export interface BinarySettings {
  readonly CGO_ENABLED: string;
  readonly GOEXPERIMENT: string;
  readonly GOFIPS140: string;
  readonly tags: string;
}

export interface BinaryInfo {
  /** Such as `go1.24.6`. */
  readonly goVersion: string;
  /** Import path of the program; empty where Go recorded nothing. */
  readonly path: string;
  /** Path and version of the program's module; both empty for a program of no module (GOPATH mode). */
  readonly module: { readonly path: string; readonly version: string };
  /** The fields of the repository, keyed by name, such as `vcs.revision`. */
  readonly vcs: Readonly<Record<string, string>>;
  /** Empty where Go recorded nothing, as it does beside -trimpath. */
  readonly ldflags: string;
  /** In its data; undefined is unknown. */
  readonly stamp: { readonly gitVersion: string | undefined; readonly buildDate: string | undefined };
  /** DefaultGODEBUG: what a program starts with, as `a=b,c=d`; empty where Go recorded none. */
  readonly godebug: string;
  /** Empty where Go recorded nothing. */
  readonly settings: BinarySettings;
}

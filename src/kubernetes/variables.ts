/**
 * The table of variables: which names of the environment reach a build, here, in a container or in packaging, which of
 * them decide bytes, which have an input, and why. A name that is not here reaches nothing,
 * unless it is given as a make variable. Each stands in one row, which beats that of its kind.
 */

export interface Variable {
  /** Of a kind of names, how a person writes it; `like` tells them. */
  readonly names: readonly string[];
  readonly like?: RegExp;
  /** A local build gets it; or kbuild itself acts on it, so the log need not say where it does not pass. */
  readonly local?: 'passes' | 'answered';
  readonly container?: InContainer;
  /** The tree's packaging scripts get it, whatever reaches the build itself. */
  readonly packing?: 'passes';
  readonly decides?: Decided;
  /** The input that says the same. */
  readonly input?: string;
  /** What becomes of it among the make variables; absent where it is taken. */
  readonly make?: MakeRule;
  /** What it is, and so why its row is as it is. */
  readonly why: string;
}

/** It passes where the tree's build/common.sh hands it in, unless it is said otherwise. */
export interface InContainer {
  /** What it is where the environment says nothing, as upstream has it; undefined leaves it out. */
  readonly otherwise: string | undefined;
  /** Handed in as a quoted list; the quotes are upstream's, and harmless as the scripts split at blanks. */
  readonly quoted?: true;
  /** It passes whatever the tree's scripts say. */
  readonly always?: true;
  /** Of its values, those that mean something there. */
  readonly only?: RegExp;
}

/**
 * What it decides, where it reaches the build. All but images are set again by the line that repeats a build.
 *
 * - objects: compiled objects; in the cache's key and in the manifest of a release.
 * - linking: programs, but no object that a cache holds; in the manifest alone.
 * - toolchain, platforms: objects, by what a manifest has by itself; in the key alone.
 * - folders: objects, by where something lies on this machine, which is of no use in a manifest; in the key alone.
 * - images: images of a release; in the manifest alone.
 */
export type Decided = 'objects' | 'linking' | 'toolchain' | 'platforms' | 'folders' | 'images';

/**
 * - input: refused, as its input says it. On kbuild's command line it becomes that input.
 * - flag: the same, but the input becomes this make variable again, so a plan may hold it.
 * - version-file: refused, as only a version file can say it.
 * - unread: refused, as it would do nothing.
 * - never: refused, as it could change what make itself does, or where the build writes.
 */
export type MakeRule = 'input' | 'flag' | 'version-file' | 'unread' | 'never';

const orEmpty: InContainer = { otherwise: '' };
const orEmptyList: InContainer = { otherwise: '', quoted: true };
const orAbsent: InContainer = { otherwise: undefined };
const inEveryTree: InContainer = { otherwise: undefined, always: true };

// biome-ignore format: a table is read row by row
export const variables: readonly Variable[] = [
  // The system's
  { names: ['PATH'], local: 'passes', make: 'never', why: 'where programs are found' },
  { names: ['HOME', 'USER', 'LOGNAME', 'TMPDIR', 'XDG_CACHE_HOME', 'SSL_CERT_FILE', 'SSL_CERT_DIR'], local: 'passes',
    why: 'who builds, and where programs find and keep what is theirs' },
  { names: ['LANG', 'TZ', 'TERM'], local: 'passes', why: 'how messages are written' },
  { names: ['LC_*'], like: /^LC_/, local: 'passes', why: 'how messages are written' },
  { names: ['HTTP_PROXY', 'http_proxy'], local: 'passes', input: 'http-proxy', why: 'the way out' },
  { names: ['HTTPS_PROXY', 'https_proxy'], local: 'passes', input: 'https-proxy', why: 'the way out' },
  { names: ['NO_PROXY', 'no_proxy'], local: 'passes', input: 'no-proxy', why: 'what is inside' },
  { names: ['RUNNER_TRACKING_ID'], local: 'passes', why: 'by it the runner ends what a job has left behind' },
  { names: ['MAKEFLAGS', 'MAKEFILES', 'MAKEOVERRIDES', 'GNUMAKEFLAGS', 'SHELL'], make: 'never',
    why: 'make, or its shell, would be another one' },

  // Go's and cgo's: what reaches the network or the machine, never an object
  { names: ['GOPROXY'], local: 'passes', container: orEmpty, why: 'where modules come from' },
  { names: ['GOINSECURE', 'GONOPROXY', 'GONOSUMDB', 'GOPRIVATE', 'GOSUMDB', 'GOVCS'], local: 'passes',
    container: inEveryTree, why: 'how modules are fetched and checked' },
  { names: ['GOAUTH'], local: 'passes', container: { ...inEveryTree, only: /^\s*(?:netrc|off)?\s*$/ },
    why: 'where Go has the logins of private modules; other values name programs of this machine' },
  { names: ['NETRC'], local: 'passes', why: 'the file with these logins; a container gets its content' },
  { names: ['GOMAXPROCS', 'GOMEMLIMIT', 'GOGC'], local: 'passes', why: 'what Go may take of the machine' },
  { names: ['GOENV', 'GOROOT', 'GOTMPDIR', 'PKG_CONFIG', 'PKG_CONFIG_PATH'], local: 'passes',
    why: "where Go's settings, Go itself, its scratch and C libraries are on this machine" },

  // Go's and cgo's: what can change what is built
  { names: ['GOFLAGS'], local: 'passes', container: orEmpty, decides: 'objects',
    input: 'goflags', make: 'flag', why: 'flags of every go command' },
  { names: ['GOGCFLAGS'], local: 'passes', container: orEmpty, decides: 'objects',
    input: 'gogcflags', make: 'flag', why: 'flags of the compiler' },
  { names: ['GOLDFLAGS'], local: 'passes', container: orAbsent, decides: 'linking',
    input: 'goldflags', make: 'flag', why: 'flags of the linker, which alone reads them' },
  { names: ['FORCE_HOST_GO', 'GOTOOLCHAIN', 'GO_VERSION'], local: 'passes', container: orEmpty,
    decides: 'toolchain', why: 'which Go builds; its version is what counts, and that is known' },
  { names: ['GO386', 'GOAMD64', 'GOARM', 'GOARM64', 'GOPPC64'], local: 'passes', decides: 'objects',
    why: 'the instructions that a processor must have' },
  { names: ['GODEBUG', 'GOEXPERIMENT', 'GOFIPS140'], local: 'passes', decides: 'objects',
    why: 'traits of the compiler, the runtime and the standard library' },
  { names: ['AR', 'CC', 'CXX', 'CGO_CFLAGS', 'CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_ENABLED', 'CGO_LDFLAGS'],
    local: 'passes', decides: 'objects', why: 'whether and how C is compiled' },
  { names: ['KUBE_<OS>_<ARCH>_CC'], like: /^KUBE_[A-Z0-9]+_[A-Z0-9]+_CC$/, local: 'passes', decides: 'objects',
    why: 'the C compiler of one platform' },

  // Kubernetes' own: what can change what is built (reference: the variables that its build scripts read)
  { names: ['KUBE_CGO_OVERRIDES', 'KUBE_STATIC_OVERRIDES'], local: 'passes', container: orEmptyList,
    decides: 'objects', why: 'programs that are built with cgo, or static, against the lists of the tree' },
  { names: ['KUBE_BUILD_WITH_COVERAGE', 'KUBE_RACE'], local: 'passes', container: orEmpty, decides: 'objects',
    why: 'what is built counts its coverage, or looks for races' },
  { names: ['DBG'], local: 'passes', decides: 'objects', why: 'a build for a debugger, with its paths' },
  { names: ['KUBE_GOFLAGS'], local: 'passes', decides: 'objects', why: "GOFLAGS, as the tree's scripts call it" },
  { names: ['KUBE_FASTBUILD'], local: 'passes', container: { otherwise: 'false' }, decides: 'platforms',
    why: 'fewer platforms, where none are given' },
  { names: ['KUBE_BUILDER_OS'], local: 'passes', container: { otherwise: 'linux-gnu' }, decides: 'platforms',
    why: 'whether darwin is among the platforms, where none are given' },
  { names: ['KUBE_EXTRA_GOPATH', 'KUBE_OUTPUT_SUBPATH'], local: 'passes', decides: 'folders',
    why: 'where sources are besides, and where output goes; fixed in a container' },

  // Kubernetes' own: how a build runs and tests report
  { names: ['KUBE_VERBOSE'], local: 'passes', container: { otherwise: '2' }, why: 'how much is told' },
  { names: ['KUBE_PARALLEL_BUILD_MEMORY'], local: 'passes', why: 'from when on platforms are built side by side' },
  { names: ['TAR'], local: 'passes', why: 'which program is tar' },
  { names: ['ARTIFACTS', 'KUBE_JUNIT_REPORT_DIR', 'KUBE_KEEP_VERBOSE_TEST_OUTPUT', 'KUBE_PRUNE_JUNIT_TESTS'],
    local: 'passes', why: 'where and how tests report; ours in a container' },
  { names: ['KUBE_COVER', 'KUBE_COVERMODE', 'KUBE_COVERPROCS', 'KUBE_COVER_REPORT_DIR'], local: 'passes',
    why: 'what tests cover' },
  { names: ['FULL_LOG', 'KUBE_TEST_ARGS', 'KUBE_TIMEOUT', 'PARALLEL'], local: 'passes', why: 'how tests run' },
  { names: ['KUBE_RUN_COPY_OUTPUT'], local: 'answered', why: 'whether `kbuild run` copies output out' },

  // What is built, and its stamp
  { names: ['WHAT'], input: 'what', make: 'input', why: 'what is built' },
  { names: ['KUBE_EXTRA_WHAT'], make: 'unread', why: 'only build/release-images.sh reads it, which is not run' },
  { names: ['KUBE_BUILD_PLATFORMS'], local: 'answered', container: orEmpty, input: 'platforms', make: 'input',
    why: 'for what is built; each call of make gets its own' },
  { names: ['SOURCE_DATE_EPOCH'], local: 'answered', container: orEmpty,
    input: 'source-date-epoch', make: 'input', why: 'the time of all that is built; every build gets one' },
  { names: ['KUBE_GIT_VERSION_FILE'], local: 'answered', input: 'version-file', make: 'input',
    why: 'the stamp; every build gets one' },
  { names: ['KUBE_GIT_VERSION'], local: 'answered', input: 'git-version', make: 'input',
    why: 'the version of the stamp, which a build gets in a file' },
  { names: ['KUBE_GIT_COMMIT', 'KUBE_GIT_TREE_STATE', 'KUBE_GIT_MAJOR', 'KUBE_GIT_MINOR'],
    local: 'answered', input: 'version-file', make: 'version-file',
    why: 'parts of the stamp, which a build gets in a file' },

  // How a container is had, and how the tree gets there and back
  { names: ['KUBE_BASE_IMAGE_REGISTRY'], local: 'answered', packing: 'passes', decides: 'images',
    input: 'base-image-registry', why: 'where kube-cross and the base images of server images come from' },
  { names: ['KUBE_CROSS_IMAGE'], local: 'answered', packing: 'passes', decides: 'images', input: 'kube-cross-image',
    why: 'the image that is built in' },
  { names: ['KUBE_CROSS_VERSION'], local: 'answered', input: 'kube-cross-image', why: 'its tag' },
  { names: ['KUBE_RSYNC_PORT'], local: 'answered', input: 'rsync-port', why: 'the port of an rsync daemon' },
  { names: ['KUBE_RSYNC_COMPRESS'], local: 'answered', why: 'how much rsync compresses' },
  { names: ['KUBERNETES_HTTP_PROXY'], input: 'http-proxy', why: "a container's way out" },
  { names: ['KUBERNETES_HTTPS_PROXY'], input: 'https-proxy', why: "a container's way out" },
  { names: ['KUBERNETES_NO_PROXY'], input: 'no-proxy', why: 'what is inside for a container' },

  // Which images a release has, and what they are made of (reference: build/common.sh, build/lib/release.sh)
  { names: ['KUBE_DOCKER_REGISTRY'], packing: 'passes', decides: 'images', input: 'docker-registry', make: 'input',
    why: 'a further name of the images: where they would be pushed' },
  { names: ['KUBE_DOCKER_IMAGE_TAG'], packing: 'passes', decides: 'images', input: 'docker-image-tag', make: 'input',
    why: 'a further name of the images: their tag' },
  { names: ['KUBE_BUILD_CONFORMANCE'], packing: 'passes', decides: 'images',
    why: 'whether the conformance image is made' },
  { names: ['KUBE_BUILD_PULL_LATEST_IMAGES'], packing: 'passes',
    why: 'whether base images are asked for anew; a changed one is refused' },
  { names: ['KUBE_*_IMAGE', 'KUBE_*_REGISTRY'], like: /^KUBE_(?:[A-Z0-9]+_)*(?:IMAGE|REGISTRY)$/,
    packing: 'passes', decides: 'images', why: 'what images are made of' },
];

export const id = 225;
export const ids = [225];
export const modules = {

/***/ 38055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ flagNames),
/* harmony export */   L7: () => (/* binding */ shows),
/* harmony export */   PB: () => (/* binding */ verbs),
/* harmony export */   k$: () => (/* binding */ verifyGroups),
/* harmony export */   ny: () => (/* binding */ takes),
/* harmony export */   oQ: () => (/* binding */ commandNames),
/* harmony export */   zm: () => (/* binding */ buildGroups)
/* harmony export */ });
/* harmony import */ var _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35038);
/** The flags of each command: which it takes, and what its help says of them. docs/reference.md says more. */

const verbs = ['make', 'run', 'release', 'prefetch', 'shell', 'copy-output', 'make-clean'];
/** The last three have starts of their own. */
const commandNames = [...verbs, 'inspect', 'compare', 'verify'];
/** Of all commands but the last three. */
const flagNames = _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj.filter((name) => !_inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowInputs */ .$t.includes(name));
/** The command itself says `target` and `builder`. */
const ofBuilds = flagNames.filter((name) => name !== 'target' && name !== 'builder');
const namesOnly = [
    'docker-registry',
    'docker-image-tag',
    'supplier',
    'base-image-sboms',
];
const ofBuildsAlone = ['what', 'run-tests', 'allow-dirty', ...namesOnly];
/** It is what fetches, into a container. */
const notOfPrefetch = ['prefetched', 'network'];
/** Those of shell are also those of `run` with a command that is not make. */
const taken = {
    make: ofBuilds,
    run: ofBuilds,
    release: ofBuilds,
    prefetch: ofBuilds.filter((name) => !notOfPrefetch.includes(name)),
    shell: ofBuilds.filter((name) => !ofBuildsAlone.includes(name)),
    'copy-output': ['source', 'kube-cross-image', 'base-image-registry', 'docker-host'],
    'make-clean': ['source', 'docker-host'],
};
function takes(verb, flag) {
    return taken[verb].includes(flag);
}
/** Of make without those of a container, which are refused with the other problems of inputs, and with why. */
function shows(verb, flag) {
    const isOfContainer = _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .containerInputs */ .Dp.includes(flag) && !_inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .engineInputs */ .Ie.includes(flag);
    return takes(verb, flag) && !(verb === 'make' && isOfContainer);
}
const goWords = {
    'make-variables': 'more variables of make, one per line',
    goflags: 'GOFLAGS',
    gogcflags: 'GOGCFLAGS',
    goldflags: 'GOLDFLAGS',
};
const engineWords = {
    sync: 'how the tree reaches the container: bind, rsync, auto',
    'kube-cross-image': "the image to build in; else the tree's own",
    'base-image-registry': 'KUBE_BASE_IMAGE_REGISTRY',
    'docker-host': 'DOCKER_HOST',
    'rsync-port': 'KUBE_RSYNC_PORT',
};
const proxyWords = {
    'http-proxy': 'KUBERNETES_HTTP_PROXY',
    'https-proxy': 'KUBERNETES_HTTPS_PROXY',
    'no-proxy': 'KUBERNETES_NO_PROXY',
};
const buildGroups = {
    'Tree and target': {
        source: 'the Kubernetes tree',
        what: 'WHAT: packages to build or test',
        platforms: 'KUBE_BUILD_PLATFORMS',
        plan: 'the output of kbuild-action/plan',
        'run-tests': 'tests before packaging',
    },
    'Make and Go': goWords,
    'Version and date': {
        'git-version': 'the version to stamp; else the tag, or what git describe finds',
        'version-file': 'KUBE_GIT_VERSION_FILE',
        'source-date-epoch': "SOURCE_DATE_EPOCH; else HEAD's committer time",
        'allow-dirty': 'a release of a dirty tree',
    },
    'Engine and image': {
        ...engineWords,
        prefetched: 'the folder of kbuild prefetch: nothing is fetched from elsewhere',
        network: 'none: nothing is fetched, and builds have no network',
        ...proxyWords,
    },
    'Names of what is made': {
        'docker-registry': 'KUBE_DOCKER_REGISTRY',
        'docker-image-tag': 'KUBE_DOCKER_IMAGE_TAG',
        supplier: 'whom the SBOM names',
        'base-image-sboms': 'SBOMs of base images, which ours link to',
        variant: 'a word in the name of the folder below _output/kbuild',
        'artifact-name': 'the name of that folder',
    },
};
const verifyGroups = {
    'What is verified': {
        mode: 'published, or rebuild: two builds of this tree',
        reference: 'file, folder, SHA256SUMS, or address of a release',
        from: 'a provenance-predicate.json, or an in-toto statement around one',
        include: 'names or patterns with * of what is looked at; else all',
        platforms: 'os/arch pairs; else all that the reference has, or of rebuild this machine',
        profile: 'how the release was built: action, krel, auto tries both',
        variations: 'of rebuild, what the second build varies: all, none or a list',
        tolerate: 'name:pattern of what may differ, such as signature:*.exe',
        'require-signed': 'files of public keys in PEM, one of which has signed it',
        'github-token': 'to read a release that is not public',
    },
    'How it was built': {
        source: 'the Kubernetes tree, at the commit that was published',
        builder: "container, or local: this machine's own Go",
        ...goWords,
        'git-version': 'the version of the commit, where the clone lacks its tag',
    },
    'Engine and image': { ...engineWords, ...proxyWords },
};


/***/ }),

/***/ 22225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpLines: () => (/* binding */ helpLines)
/* harmony export */ });
/* harmony import */ var _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35038);
/* harmony import */ var _inputs_verify_input_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24070);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38055);
/** What `kbuild --help`, `kbuild <command> --help` and `kbuild help <command>` print. */



const ofBuilds = ['docs/terminal.md tells more, docs/reference.md of each flag.'];
const variables = '[NAME=value ...] [--flag value ...]';
const commands = {
    make: {
        brief: 'make [target ...] [NAME=value ...]',
        what: 'builds as make does, with the Go of this machine',
        examples: ['make kubectl', 'make kubectl kubelet -j4', 'make test WHAT=./pkg/kubelet/...', 'make clean'],
        more: ofBuilds,
    },
    run: {
        brief: 'run make [target ...] [NAME=value ...]',
        usage: [`run make [target ...] ${variables}`, 'run [--flag value ...] [--] command ...'],
        what: 'builds as build/run.sh does, or runs a command there',
        examples: [
            'run make kubectl',
            'run make all WHAT=cmd/kubelet KUBE_BUILD_PLATFORMS=linux/arm64 GOGCFLAGS="-N -l"',
            'run make cross --source ../kubernetes --git-version v1.33.4+acme.1',
            'run -- make verify',
            'run go version',
        ],
        more: ['A command that is not make takes none of these:', `  ${ofMakeAlone()}`, ...ofBuilds],
    },
    release: {
        brief: 'release [NAME=value ...]',
        what: 'packs as build/release.sh does; tests with --run-tests=true',
        examples: ['release', 'release KUBE_BUILD_PLATFORMS=linux/arm64 --git-version v1.33.4+acme.1'],
        more: ofBuilds,
    },
    prefetch: {
        brief: 'prefetch DIR [target] [NAME=value ...]',
        what: 'fetches all that a build needs, for one with --prefetched',
        examples: ['prefetch ../prefetched', 'prefetch ../prefetched release KUBE_BUILD_PLATFORMS=linux/amd64'],
        more: ['docs/offline.md tells more, docs/reference.md of each flag.'],
    },
    shell: {
        brief: 'shell [-c commands]',
        usage: ['shell [--flag value ...] [-c commands | script ...]'],
        what: 'opens a shell in the container, as build/shell.sh does',
        examples: ['shell', 'shell -c "go env"'],
        more: ofBuilds,
    },
    'copy-output': {
        brief: 'copy-output',
        what: 'copies output from the volume, as build/copy-output.sh does',
        examples: ['copy-output', 'copy-output --source ../kubernetes'],
        more: ofBuilds,
    },
    'make-clean': {
        brief: 'make-clean',
        what: 'removes what builds have left, as build/make-clean.sh does',
        examples: ['make-clean', 'make-clean --source ../kubernetes'],
        more: ofBuilds,
    },
    inspect: {
        brief: 'inspect FILE...',
        usage: ['inspect [--json] [--html FILE] FILE...'],
        what: 'tells what programs, archives and images say of themselves',
        examples: ['inspect kubectl', 'inspect --html page.html kubernetes-server-linux-amd64.tar.gz'],
        more: [
            'Exit codes: 0 inspected; 2 for what cannot be read, or is damaged.',
            'docs/inspect.md tells more.',
        ],
    },
    compare: {
        brief: 'compare A B',
        usage: ['compare [--json] [--html FILE] [--raw] A B'],
        what: 'says whether files or folders are the same, else why not',
        examples: ['compare kubectl ../other/kubectl', 'compare --json _output/release-tars ../release-tars'],
        more: ['Exit codes: 0 the same; 1 different; 2 for what cannot be read.', 'docs/inspect.md tells more.'],
    },
    verify: {
        brief: 'verify --mode MODE ...',
        usage: [
            'verify --mode published --reference REFERENCE [--flag value ...]',
            'verify --mode rebuild [--flag value ...]',
            'verify --from FILE [--reference SHA256SUMS] [--flag value ...]',
        ],
        what: 'says whether published files are what this tree makes',
        examples: [
            'verify --mode published --reference https://dl.k8s.io/v1.33.4 --include kubectl',
            'verify --mode published --reference ./kubectl --builder local',
            'verify --mode rebuild --variations folder,timezone',
            'verify --from provenance-predicate.json --reference SHA256SUMS',
        ],
        more: [
            'Exit codes: 0 reproduced or equivalent; 1 different; 2 given wrong; 3 not built; 4 not all checked.',
            'docs/verify.md tells more.',
        ],
    },
};
function helpLines(command) {
    return command === undefined ? generalHelp() : helpOf(command);
}
function generalHelp() {
    const rowOf = (name) => [commands[name].brief, commands[name].what];
    const files = ['inspect', 'compare', 'verify'].map(rowOf);
    const builds = _flags_js__WEBPACK_IMPORTED_MODULE_2__/* .verbs */ .PB.map(rowOf);
    const width = widthOf([...builds, ...files]);
    return [
        'Usage: kbuild <command>',
        '',
        'Builds a Kubernetes tree with a stamp and an epoch that are settled before the build starts.',
        '',
        'Builds:',
        ...aligned(builds, width),
        '',
        'Files and releases:',
        ...aligned(files, width),
        '',
        '  kbuild <command> --help   usage, flags and examples of one',
        '  kbuild --version',
        '',
        ...exitCodes,
        'docs/terminal.md tells more, docs/reference.md of each flag.',
    ];
}
const exitCodes = [
    'Exit codes: 0 done; 1 a build (make, run make, release) that failed, or could not begin; 2 a command',
    'line that cannot be read, another command that could not do its work, or a defect; 130 interrupted.',
    'shell, and run with a command that is not make, end as that does; those of files say theirs.',
];
function helpOf(name) {
    const { brief, usage = [`${brief} [--flag value ...]`], what, examples, more } = commands[name];
    const groups = groupsOf(name);
    const width = widthOf(groups.flatMap(([, rows]) => rows));
    return [
        ...usage.map((line, index) => `${index === 0 ? 'Usage:' : '      '} kbuild ${line}`),
        '',
        `${what[0]?.toUpperCase()}${what.slice(1)}.`,
        '',
        ...groups.flatMap(([title, rows]) => [`${title}:`, ...aligned(rows, width), '']),
        'Examples:',
        ...examples.map((example) => `  kbuild ${example}`),
        '',
        ...more,
    ];
}
const help = ['-h, --help', 'this text'];
const json = ['--json', 'data on standard output, as docs/inspect.md describes it'];
const html = ['--html FILE', 'also writes a page that needs nothing else'];
const raw = ['--raw', 'every place that differs, not only the first of each part'];
const jobs = ['-j, --jobs N', "accepted, and left to Go and the tree's scripts"];
function groupsOf(name) {
    switch (name) {
        case 'inspect':
            return [['Flags', [json, html, help]]];
        case 'compare':
            return [['Flags', [json, html, raw, help]]];
        case 'verify':
            return [...flagGroups(_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyGroups */ .k$, _inputs_verify_input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyInputDefaults */ .gy, () => true), ['Other', [help]]];
        default: {
            const takesJobs = name !== 'shell' && name !== 'copy-output' && name !== 'make-clean';
            const groups = flagGroups(_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .buildGroups */ .zm, _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputDefaults */ .V0, (flag) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .shows */ .L7)(name, flag));
            return [...groups, ['Other', takesJobs ? [jobs, help] : [help]]];
        }
    }
}
function flagGroups(groups, defaults, isShown) {
    const rowsOf = (group) => Object.entries(group)
        .filter(([flag]) => isShown(flag))
        .map(([flag, words]) => [
        `--${flag}`,
        defaults[flag] === '' ? words : `${words} (default: ${defaults[flag]})`,
    ]);
    return Object.entries(groups)
        .map(([title, group]) => [title, rowsOf(group)])
        .filter(([, rows]) => rows.length > 0);
}
function ofMakeAlone() {
    const isOfMakeAlone = (flag) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .takes */ .ny)('run', flag) && !(0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .takes */ .ny)('shell', flag);
    return _flags_js__WEBPACK_IMPORTED_MODULE_2__/* .flagNames */ .JY
        .filter(isOfMakeAlone)
        .map((flag) => `--${flag}`)
        .join(' ');
}
function widthOf(rows) {
    return Math.max(...rows.map(([left]) => left.length)) + 3;
}
function aligned(rows, width) {
    return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}


/***/ }),

/***/ 35038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ workflowInputs),
/* harmony export */   Dp: () => (/* binding */ containerInputs),
/* harmony export */   Ie: () => (/* binding */ engineInputs),
/* harmony export */   V0: () => (/* binding */ inputDefaults),
/* harmony export */   _y: () => (/* binding */ secretInputs),
/* harmony export */   bE: () => (/* binding */ imageInputs),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/** The inputs of action.yml and their defaults (a test compares both), and which of them go together. */
const inputDefaults = {
    source: '.',
    target: 'all',
    what: '',
    platforms: '',
    plan: '',
    'run-tests': 'false',
    builder: 'container',
    sync: 'auto',
    'make-variables': '',
    goflags: '',
    gogcflags: '',
    goldflags: '',
    'git-version': '',
    'version-file': '',
    'source-date-epoch': '',
    'allow-dirty': 'false',
    'kube-cross-image': '',
    'base-image-registry': '',
    'docker-registry': '',
    'docker-image-tag': '',
    'docker-host': '',
    'rsync-port': '',
    prefetched: '',
    network: 'default',
    'http-proxy': '',
    'https-proxy': '',
    'no-proxy': '',
    'cache-mode': 'auto',
    'cache-save': 'on-success',
    'cache-prefix': 'kbuild',
    supplier: '',
    'base-image-sboms': '',
    variant: '',
    upload: 'auto',
    'artifact-name': '',
    'retention-days': '',
    'compression-level': '0',
    summary: 'true',
    confidential: 'false',
};
const inputNames = Object.keys(inputDefaults);
/** Of what ends in packaging alone. */
const imageInputs = ['docker-registry', 'docker-image-tag', 'base-image-sboms'];
/** Of the container builder alone. */
const containerInputs = [
    'sync',
    'kube-cross-image',
    'base-image-registry',
    'docker-host',
    'rsync-port',
    'prefetched',
    'network',
    'http-proxy',
    'https-proxy',
    'no-proxy',
];
/** Of those, what a release by the local builder needs too: its images are made by an engine. */
const engineInputs = ['base-image-registry', 'docker-host'];
/** Of a workflow alone: in a terminal there is neither cache service nor artifact service nor summary. */
const workflowInputs = [
    'cache-mode',
    'cache-save',
    'cache-prefix',
    'upload',
    'retention-days',
    'compression-level',
    'summary',
    'confidential',
];
/** May hold passwords. */
const secretInputs = ['http-proxy', 'https-proxy'];


/***/ }),

/***/ 24070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ verifyWorkflowInputs),
/* harmony export */   gy: () => (/* binding */ verifyInputDefaults),
/* harmony export */   uU: () => (/* binding */ verifyInputNames)
/* harmony export */ });
/** The inputs of verify/action.yml and their defaults (a test compares both). */
const verifyInputDefaults = {
    source: '.',
    mode: '',
    reference: '',
    from: '',
    include: '',
    platforms: '',
    profile: 'auto',
    variations: 'all',
    tolerate: '',
    'require-signed': '',
    'github-token': '',
    builder: 'container',
    sync: 'auto',
    'kube-cross-image': '',
    'base-image-registry': '',
    'make-variables': '',
    goflags: '',
    gogcflags: '',
    goldflags: '',
    'git-version': '',
    'docker-host': '',
    'rsync-port': '',
    'http-proxy': '',
    'https-proxy': '',
    'no-proxy': '',
    upload: 'auto',
    'artifact-name': '',
    'retention-days': '',
    summary: 'true',
};
const verifyInputNames = Object.keys(verifyInputDefaults);
/** Of a workflow alone. */
const verifyWorkflowInputs = [
    'upload',
    'artifact-name',
    'retention-days',
    'summary',
];


/***/ })

};

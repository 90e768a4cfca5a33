export const id = 573;
export const ids = [573];
export const modules = {

/***/ 85765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ endWithError),
/* harmony export */   z: () => (/* binding */ failByDefect)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _setup_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17539);
/** How a command ends that could not do what it was asked for: in words on standard error, and with an exit code. */


/** `redact` takes out what nobody is to see. */
function endWithError(error, redact) {
    const known = (0,_setup_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .asUserError */ .Y)(error);
    if (known) {
        process.stderr.write(redact(known.problems.map((it) => `Error: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(it)}\n`).join('')));
        process.exitCode = known.failure === 'cancelled' ? 130 : 2;
    }
    else
        failByDefect(error);
}
function failByDefect(error) {
    process.stderr.write(`Error: kbuild itself has failed: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
}


/***/ }),

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
/* harmony export */   d: () => (/* binding */ helpLines)
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

/***/ 18875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/** What a command has to say on standard output, which may be a full disk, or somebody who has read enough. */


/** Ends when all is written. Throws a KbuildError where that cannot be. */
function print(text) {
    return new Promise((resolve, reject) => {
        // The stream tells it once more, and that would end the program.
        process.stdout.on('error', () => { });
        process.stdout.write(text, (error) => {
            if (!error || isTold.includes((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(error).code))
                resolve();
            else
                reject(unwritten(error));
        });
    });
}
/** Who reads no further knows that, and what has destroyed a stream was told then. */
const isTold = ['EPIPE', 'ERR_STREAM_DESTROYED'];
function unwritten({ message }) {
    const what = `standard output cannot be written: ${message}`;
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('input', [{ what, remedy: 'Let it lead to where there is room' }]);
}


/***/ }),

/***/ 15007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startVerify: () => (/* binding */ startVerify)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _commands_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41526);
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67988);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(22065);
/* harmony import */ var _host_terminal_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23317);
/* harmony import */ var _inputs_verify_input_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24070);
/* harmony import */ var _inputs_verify_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29590);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86762);
/* harmony import */ var _verify_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49382);
/* harmony import */ var _verify_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98619);
/* harmony import */ var _verify_verdict_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73558);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85765);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22225);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(18875);
/** `kbuild verify`: the action's inputs as flags, and the verdict as the exit code. */














const flagNames = _inputs_verify_input_table_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyInputNames */ .uU.filter((name) => !_inputs_verify_input_table_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyWorkflowInputs */ .Ap.includes(name));
async function startVerify(args) {
    let redact = (text) => text;
    try {
        const given = parseFlags(args);
        if (given === 'help')
            return await (0,_print_js__WEBPACK_IMPORTED_MODULE_12__/* .print */ .y)(linesOf((0,_help_js__WEBPACK_IMPORTED_MODULE_11__/* .helpLines */ .d)('verify')));
        const loaded = (0,_inputs_verify_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .loadVerifyInputs */ .f)((name) => given[name] ?? '', (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_13__/* .definedEnvironment */ .z)(), Date.now() / 1000);
        const host = (0,_host_terminal_host_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalHost */ .P)(loaded.secrets, process.stdout);
        redact = host.log.redact;
        (0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_2__/* .endWhenStuck */ .Am)(host.cancel, _ending_js__WEBPACK_IMPORTED_MODULE_10__/* .failByDefect */ .z);
        const { document, report } = await (0,_commands_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verify */ .M)(host, loaded);
        await (0,_print_js__WEBPACK_IMPORTED_MODULE_12__/* .print */ .y)(linesOf((0,_verify_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .verifyLines */ .XY)(document, report).map(redact)));
        const stray = (0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_2__/* .strayError */ .WC)(host.cancel);
        if (stray !== undefined)
            throw stray;
        process.exitCode = (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodeOf */ .FO)((0,_verify_document_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOf */ .Vj)(document));
    }
    catch (error) {
        (0,_ending_js__WEBPACK_IMPORTED_MODULE_10__/* .endWithError */ .q)(error, redact);
    }
}
function linesOf(lines) {
    return lines.map((line) => `${line}\n`).join('');
}
function parseFlags(args) {
    const flags = Object.fromEntries(flagNames.map((name) => [name, { type: 'string' }]));
    const options = { ...flags, help: { type: 'boolean', short: 'h' } };
    try {
        const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: false });
        if (values.help === true)
            return 'help';
        return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));
    }
    catch (error) {
        const what = (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .firstSentence */ .qi)(error);
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_6__/* .KbuildError */ .gj('input', [{ what, remedy: 'See `kbuild verify --help`' }]);
    }
}


/***/ }),

/***/ 23317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ terminalHost)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67988);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22065);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93613);
/* harmony import */ var _netrc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72488);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56677);
/* harmony import */ var _terminal_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93605);
/* harmony import */ var _toolbox_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37702);
/** A terminal as host: the same commands without workspace, outputs and artifacts. */









/** `addresses` may hold credentials that the log, written to `out`, must not show. Reads the environment and starts to listen for Ctrl-C. */
function terminalHost(addresses, out) {
    const environment = (0,_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .definedEnvironment */ .z)();
    const redact = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .redactor */ .$)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .secretsIn */ .V)(environment, [...addresses, ...(0,_netrc_js__WEBPACK_IMPORTED_MODULE_4__/* .loginsNamedIn */ .D)(environment)]));
    return {
        environment,
        log: (0,_terminal_log_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLog */ .d)((line) => void out.write(`${line}\n`), redact),
        cancel: (0,_cancel_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelOnSignals */ .dJ)(),
        workspace: undefined,
        workingFolder: process.cwd(),
        temporaryFolder: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
        machine: (0,_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .thisMachine */ .g8)(),
        toolboxEntry: (0,_toolbox_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .toolboxEntry */ .c)(),
        trigger: {
            tag: undefined,
            pullRequest: false,
            attempt: 1,
            cache: { name: '', ref: '', defaultBranch: '', isProtected: false },
        },
        runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        now: Date.now,
        started: performance.timeOrigin,
        setOutputs: () => { },
        remember: () => { },
        services: { cache: undefined, upload: undefined, artifacts: undefined },
    };
}


/***/ }),

/***/ 93605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78927);
/** The terminal's log: the same words without workflow commands, and without control characters of others. */

/** `write` takes whole lines. */
function terminalLog(write, redact) {
    const line = (text) => write((0,_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(redact(text)));
    const started = performance.now();
    return {
        line,
        redact,
        warning: (text) => line(`Warning: ${text}`),
        error: (text, place) => line(place ? `Error: ${place.file}:${place.line}: ${text}` : `Error: ${text}`),
        group: (title, work) => {
            line(`==> ${clockText((performance.now() - started) / 1000)} ${title}`);
            return work();
        },
        untrusted: (work) => work(write),
    };
}
/** Minutes and seconds since the start, as `3:07`. */
function clockText(seconds) {
    return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}


/***/ }),

/***/ 18047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ code),
  Mk: () => (/* binding */ escaped),
  jg: () => (/* binding */ failureSummary),
  Ve: () => (/* binding */ imagesTable),
  Br: () => (/* binding */ renderSummary),
  tp: () => (/* binding */ table),
  dt: () => (/* binding */ tarsTable)
});

// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/advice.js
/** The one change that would have saved most of a run's time, chosen from what the run has recorded; none where little is to be had. */

const leastSeconds = 10;
const leastShare = 0.05;
/** undefined for a failed run too: that has other worries. */
function adviceOf(report) {
    if (report.outcome.kind === 'failed')
        return undefined;
    const total = report.phases.reduce((sum, { seconds }) => sum + seconds, 0);
    const all = [cacheOf, matrixOf, syncOf, packingOf, toolchainOf].flatMap((look) => look(report) ?? []);
    const [best] = all
        .filter(({ seconds }) => seconds >= leastSeconds && seconds >= leastShare * total)
        .toSorted((a, b) => b.seconds - a.seconds);
    return best && `${best.text} (some ${(0,words/* secondsText */.Hd)(best.seconds)} of ${(0,words/* secondsText */.Hd)(total)})`;
}
/** Of a release, and of what was asked not to use a cache, that is as it should be; a run that will save one has mended it. */
function cacheOf(report) {
    const { cache } = report;
    if (cache?.outcome !== 'miss' || (cache.writes && cache.why === ''))
        return undefined;
    const text = cache.why === ''
        ? 'No cache was found: run this workflow on pushes to the default branch too, where it saves one that all others read'
        : `No cache was read, as ${cache.why}`;
    // Code generation is not cached: a build with a cache took between a ninth and a half.
    return { text, seconds: secondsOf(report, 'Build') / 2 };
}
/** Nobody divides a build of minutes. */
const leastToDivide = 1200;
function matrixOf(report) {
    const count = report.facts?.platforms.length ?? 0;
    const seconds = secondsOf(report, 'Build');
    if (count < 2 || seconds < leastToDivide)
        return undefined;
    const text = `A job for each of the ${count} platforms, by kbuild-action/plan and kbuild-action/assemble: docs/releases.md#a-matrix`;
    return { text, seconds: seconds * (1 - 1 / count) };
}
/** By bind mount kubectl of v1.20.2 took 12 s where nothing had changed, by rsync 49 s. */
const secondsOfSync = 37;
function syncOf({ facts }) {
    switch (facts?.sync) {
        case undefined:
        case 'bind':
            return undefined;
        case 'rsync':
            return {
                text: '`sync: auto` instead of `rsync`: the Docker Engine sees the tree, and by a bind mount nothing is copied',
                seconds: secondsOfSync,
            };
        case 'rsync-to-elsewhere':
            return {
                text: 'A Docker Engine that sees the workspace, so that nothing is copied: docs/engines.md',
                seconds: secondsOfSync,
            };
    }
}
/** Two threads pack 1.6 times as fast as one. */
function packingOf(report) {
    if (report.packingThreads !== 1)
        return undefined;
    const text = 'A machine of two cores or more: what is packed was compressed on one thread';
    return { text, seconds: secondsOf(report, 'Package') * (1 - 1 / 1.6) };
}
/** It is fetched when Go is asked for its version, if it is not there yet. */
function toolchainOf(report) {
    const { facts } = report;
    if (!facts || facts.goToolchain === '' || facts.builder !== 'local')
        return undefined;
    const version = facts.goVersion.replace(/^go/, '');
    const text = `Go had to fetch its toolchain: install it before, by actions/setup-go with \`go-version: ${version}\``;
    return { text, seconds: secondsOf(report, 'Go') };
}
function secondsOf({ phases }, name) {
    return phases.find((phase) => phase.name === name)?.seconds ?? 0;
}

// EXTERNAL MODULE: ./build/src/report/cache.js
var report_cache = __webpack_require__(21174);
// EXTERNAL MODULE: ./build/src/report/pages.js
var pages = __webpack_require__(86148);
;// CONCATENATED MODULE: ./build/src/report/summary.js
/** The job summary: Markdown from the report, every value escaped, below GitHub's 1 MiB by construction. */





const mostRows = 200;
const mostItems = 50;
const mostProblemLength = 1000;
const mostLength = 300;
const mostCellLength = 160;
const mostCommandLength = 4000;
const barLength = 24;
/** Of a run that has refused its inputs nobody asks where the time went. */
const summary_leastSeconds = 1;
function renderSummary(report) {
    const { facts, made, tests, outcome, warnings } = report;
    const sections = [
        headline(report),
        outcome.kind === 'failed' ? problemList(outcome.problems) : '',
        list(warnings.map((warning) => `⚠️ ${escaped(warning)}`)),
        outcome.kind === 'failed' ? closing(report) : '',
        facts ? factsTable(facts) : '',
        made && made.tars.length > 0 ? tarsTable(made.tars) : '',
        made && made.images.length > 0 ? imagesTable(made.images) : '',
        made && made.binaries.length > 0 ? binariesTable(made) : '',
        made && made.binaries.length + made.tars.length > 0 ? `Content digest: ${code(made.contentDigest)}` : '',
        tests ? testsSection(tests) : '',
        cacheSection(report),
        phasesTable(report),
        outcome.kind === 'failed' ? '' : closing(report),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
/** Of what failed before it had anything else to show. */
function failureSummary(title, { failure, problems }) {
    const sections = [`## ❌ ${escaped(title)}: ${failure}`, problemList(problems), escaped((0,pages/* pageLine */.w)(failure))];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function problemList(problems) {
    return list(problems.map((problem) => `❌ ${escaped((0,src_problem/* describeProblem */.BJ)(problem), mostProblemLength)}`));
}
function headline({ facts, outcome }) {
    const sign = outcome.kind === 'succeeded' ? '✅' : '❌';
    const version = facts?.stamp.gitVersion || facts?.stamp.gitCommit.slice(0, 12) || '';
    const subject = ['Kubernetes', version, facts?.target].filter(Boolean).join(' ');
    return `## ${sign} ${escaped(subject)}${outcome.kind === 'succeeded' ? '' : endings[outcome.failure]}`;
}
const endings = {
    input: ' cannot be built like this',
    stamp: ' would not have the right version',
    image: ' failed: an image is missing or unfit',
    disk: ' failed: the disk is full',
    memory: ' failed: out of memory',
    compile: ' failed: the build',
    test: ' failed: the tests',
    package: ' failed: packaging',
    network: ' failed: a service or the network',
    cancelled: ' was cancelled',
};
const epochOrigins = {
    given: 'given',
    head: "HEAD's committer time",
    'version.sh': 'the time of the file hack/lib/version.sh',
};
function factsTable(facts) {
    const { stamp } = facts;
    return table(['', ''], [
        ['Version', code(stamp.gitVersion || '(none)')],
        ['Commit', code(stamp.gitCommit || '(none)')],
        ['Tree state', escaped(stamp.gitTreeState || '(none)')],
        [
            'Build date',
            `${escaped(stamp.buildDate)} (SOURCE_DATE_EPOCH ${facts.epoch}, ${epochOrigins[facts.epochOrigin]})`,
        ],
        ['Go', escaped(facts.goVersion)],
        ['Generation', `${facts.generation}, kube-cross ${code(facts.crossTag)}`],
        ...(facts.kubeCross
            ? [['Built in', `${code(facts.kubeCross.image)} (${escaped(facts.kubeCross.platform)})`]]
            : []),
        ['Platforms', escaped(facts.platforms.join(', '))],
    ]);
}
function binariesTable(made) {
    const rows = made.binaries
        .slice(0, mostRows)
        .map((it) => [
        code(it.name, mostCellLength),
        escaped(it.platform, mostCellLength),
        (0,words/* bytesText */.pV)(it.size),
        escaped(it.settings.CGO_ENABLED === '1' ? 'cgo' : it.settings.CGO_ENABLED === '0' ? 'static' : ''),
        code(it.sha256),
    ]);
    return [
        '### Binaries',
        table(['Binary', 'Platform', 'Size', '', 'sha256'], rows),
        more(made.binaries.length),
    ]
        .filter((it) => it !== '')
        .join('\n\n');
}
function tarsTable(tars) {
    const rows = tars
        .slice(0, mostRows)
        .map(({ name, size, sha256 }) => [code(name, mostCellLength), (0,words/* bytesText */.pV)(size), code(sha256)]);
    const rest = more(tars.length);
    return ['### Release tars', table(['Tarball', 'Size', 'sha256'], rows), ...(rest ? [rest] : [])].join('\n\n');
}
function imagesTable(images) {
    const rows = images
        .slice(0, mostRows)
        .map(({ name, platform, tags, size, configDigest }) => [
        code(name, mostCellLength),
        escaped(platform, mostCellLength),
        code(tags.join(' ')),
        (0,words/* bytesText */.pV)(size),
        code(configDigest),
    ]);
    const header = ['Image', 'Platform', 'Tags', 'Size', 'Image id'];
    const rest = more(images.length);
    return ['### Images', table(header, rows), ...(rest ? [rest] : [])].join('\n\n');
}
function testsSection(tests) {
    const counts = `### Tests\n\n${tests.ran} ran, ${tests.failedCount} failed, ${tests.skipped} skipped`;
    const failed = list(tests.failed.map((name) => code(name)));
    return failed === '' ? counts : `${counts}\n\n${failed}`;
}
function cacheSection({ cache }) {
    if (!cache)
        return '';
    const verdict = (0,report_cache/* verdictText */.nt)(cache);
    const lines = [
        escaped((0,report_cache/* cacheText */.e5)(cache)),
        verdict === undefined ? '' : escaped(verdict),
        cache.outcome === 'none' ? '' : `Key ${code(cache.key)} (docs/cache.md)`,
        cache.matchedKey === '' || cache.matchedKey === cache.key ? '' : `Matched ${code(cache.matchedKey)}`,
    ];
    return `### Go build cache\n\n${list(lines.filter((line) => line !== ''))}`;
}
function phasesTable(report) {
    const { phases } = report;
    const total = phases.reduce((sum, phase) => sum + phase.seconds, 0);
    if (phases.length === 0 || total < summary_leastSeconds)
        return '';
    const rows = phases.map(({ name, seconds }) => [
        escaped(name),
        exactText(seconds),
        '█'.repeat(Math.round((seconds / total) * barLength)) || '▏',
    ]);
    const times = table(['Phase', 'Time', ''], [...rows, ['All', exactText(total), '']]);
    const advice = adviceOf(report);
    const words = advice === undefined ? '' : `\n\nWhat would help most: ${escaped(advice, mostProblemLength)}.`;
    return `### Where the time went\n\n${times}${words}`;
}
/** Rows that somebody may add up. */
function exactText(seconds) {
    return seconds < 60 ? `${seconds.toFixed(1)} s` : (0,words/* secondsText */.Hd)(seconds);
}
function closing({ outcome, facts, made, upload, log, notes }) {
    const uploaded = {
        uploaded: (url, name) => `Uploaded as [${escaped(name)}](${encodeURI(url)})`,
        kept: (why) => `Not uploaded: ${escaped(why)}`,
    };
    const lines = [
        upload?.kind === 'uploaded' ? uploaded.uploaded(upload.artifact.url, upload.artifact.name) : '',
        upload?.kind === 'kept' ? uploaded.kept(upload.why) : '',
        ...notes.map((note) => escaped(note)),
        made && made.tars.length > 0 ? 'What lies beside the tarballs: docs/evidence.md' : '',
        facts ? `To repeat it in a terminal (docs/terminal.md): ${code(facts.command, mostCommandLength)}` : '',
        log ? `Full log: ${code(log)}` : '',
        outcome.kind === 'failed' ? escaped((0,pages/* pageLine */.w)(outcome.failure)) : '',
    ];
    return list(lines.filter((line) => line !== ''));
}
function list(items) {
    return items
        .slice(0, mostItems)
        .map((item) => `- ${item}`)
        .join('\n');
}
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
function more(count) {
    return count > mostRows ? `and ${count - mostRows} more, see SHA256SUMS` : '';
}
/** Inline code by an HTML element, where Markdown and table signs have no meaning. */
function code(text, most = mostLength) {
    return `<code>${escaped(text, most)}</code>`;
}
/** Text that is neither Markdown nor HTML nor the end of a table cell. */
function escaped(text, most = mostLength) {
    const cut = text.length > most ? `${text.slice(0, most - 1)}…` : text;
    return cut.replace(/\s+/g, ' ').replace(/[&<>"'`|*_[\]\\#!~@$]/g, (sign) => `&#${sign.codePointAt(0)};`);
}


/***/ })

};

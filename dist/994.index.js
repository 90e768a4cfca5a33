export const id = 994;
export const ids = [994];
export const modules = {

/***/ 58994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startKbuild: () => (/* binding */ startKbuild)
});

// EXTERNAL MODULE: ./build/src/commands/build.js + 1 modules
var build = __webpack_require__(59211);
// EXTERNAL MODULE: ./build/src/host/cancel.js
var cancel = __webpack_require__(67988);
// EXTERNAL MODULE: ./build/src/host/process.js
var host_process = __webpack_require__(73185);
// EXTERNAL MODULE: ./build/src/host/tree-lock.js + 1 modules
var tree_lock = __webpack_require__(75433);
// EXTERNAL MODULE: ./build/src/local/build-environment.js
var build_environment = __webpack_require__(17829);
// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/setup/open-tree.js
var open_tree = __webpack_require__(89936);
;// CONCATENATED MODULE: ./build/src/commands/clean.js
/** `make clean` of the tree itself, in the build's clean environment. */






/** Throws a KbuildError when the folder is no tree or is being built, and when its make fails. */
async function clean(host, { inputs, problems }) {
    const { root } = await (0,open_tree/* openTree */.r)(host, inputs, problems);
    const lock = await (0,tree_lock/* lockForCleaning */.ke)(root, host.log);
    const exit = await (0,host_process/* runBuild */.cM)({
        tool: 'make',
        arguments: ['clean'],
        cwd: root,
        env: (0,build_environment/* buildEnvironment */.A)(host.environment, inputs.variables, { [host_process/* runMarker */.qW]: host.runId }),
        runId: host.runId,
        onLine: host.log.line,
        cancel: host.cancel,
        holds: lock.descriptor,
    }).finally(lock.release);
    if (exit.code === 0)
        return;
    if (host.cancel.aborted)
        throw cancel/* cancelled */.KW;
    throw new src_problem/* KbuildError */.gj('compile', [
        { what: `make clean failed with exit code ${exit.code}`, remedy: 'See what it said above' },
    ]);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/docker.js
var host_docker = __webpack_require__(82098);
// EXTERNAL MODULE: ./build/src/container/kube-build-image.js
var kube_build_image = __webpack_require__(91553);
// EXTERNAL MODULE: ./build/src/container/rsync.js + 4 modules
var rsync = __webpack_require__(42499);
// EXTERNAL MODULE: ./build/src/container/session.js
var container_session = __webpack_require__(21809);
;// CONCATENATED MODULE: ./build/src/container/copy-left-output.js
/** What lies in the data container of an earlier build, brought into the tree without building anything. */




/** False when there is no data container, or not the image that goes with it. */
async function copyLeftOutput(request) {
    const session = await (0,container_session/* openEngine */.F5)(request);
    try {
        const data = await (0,host_docker/* inspectContainer */.aH)(request.run.docker, session.names.data);
        const image = await (0,host_docker/* inspectImage */.mm)(request.run.docker, session.names.image);
        if (data.kind !== 'container' || !image)
            return false;
        await (0,rsync/* copyOutput */.f)(session, { image, passwordFile: (0,kube_build_image/* passwordFileOf */.$K)(session) });
        return true;
    }
    finally {
        session.lock.release();
    }
}

// EXTERNAL MODULE: ./build/src/setup/open-builder.js + 5 modules
var open_builder = __webpack_require__(86339);
// EXTERNAL MODULE: ./build/src/setup/prepare.js
var prepare = __webpack_require__(57048);
;// CONCATENATED MODULE: ./build/src/commands/copy-output.js
/** build/copy-output.sh: what a container build has made, brought into the tree. */




/** Throws a KbuildError when there is no engine, or a build is running. */
async function copyOutput(host, loaded) {
    const wanted = await (0,prepare/* settle */.G)(host, loaded);
    const { root, outputSubpath } = wanted.opened;
    const isCopied = await copyLeftOutput(await (0,open_builder/* containerRequest */.t8)(host, wanted));
    if (isCopied)
        return;
    host.log.line(`There is nothing to copy: no data container is here, and a build with a bind mount writes into ${(0,external_node_path_.join)(root, outputSubpath, 'bin')} itself`);
}

// EXTERNAL MODULE: ./build/src/setup/environment-notes.js
var environment_notes = __webpack_require__(29122);
;// CONCATENATED MODULE: ./build/src/commands/enter.js
/** build/shell.sh, and build/run.sh with a command that is no build of ours: in the container, by a person, in the foreground. */





/** Returns the command's own exit code. Throws a KbuildError when there is no container to run it in. */
async function enter(host, loaded, { command, terminal, copies }) {
    const wanted = await (0,prepare/* settle */.G)(host, loaded);
    for (const warning of wanted.stamp.warnings)
        host.log.warning(warning);
    for (const note of (0,environment_notes/* explainOwnCommand */.h)(host, wanted.inputs, wanted.opened))
        host.log.line(note);
    const builder = await (0,open_builder/* openContainerBuilder */.D2)(host, wanted);
    try {
        if (host.cancel.aborted)
            throw cancel/* cancelled */.KW;
        const call = builder.enter(command, terminal);
        const code = await (0,host_process/* runInForeground */.I9)({
            tool: call.tool,
            arguments: call.arguments,
            cwd: wanted.opened.root,
            env: call.env,
            cancel: host.cancel,
            holds: builder.holds,
        }, builder.end);
        const copyOutput = /^[yY]$/.test(host.environment.KUBE_RUN_COPY_OUTPUT ?? 'y');
        if (code === 0 && copies && copyOutput)
            await builder.copyOut('output');
        return code;
    }
    finally {
        await builder.close();
    }
}

// EXTERNAL MODULE: ./build/src/container/clean.js
var container_clean = __webpack_require__(39260);
// EXTERNAL MODULE: ./build/src/container/names.js
var container_names = __webpack_require__(97705);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/host/git.js + 4 modules
var git = __webpack_require__(4191);
;// CONCATENATED MODULE: ./build/src/commands/make-clean.js
/** build/make-clean.sh: the containers and images of this tree, and its `_output`; nothing of another tree. */











/** Throws a KbuildError when a build is running or something cannot be removed. */
async function makeClean(host, { inputs, problems }) {
    const { root, tree } = await (0,open_tree/* openTree */.r)(host, inputs, problems);
    const lock = await (0,tree_lock/* lockForCleaning */.ke)(root, host.log);
    const refused = [
        ...(await removeFromEngine(host, inputs, root, tree)),
        ...(await removeOutput(host, (0,external_node_path_.join)(root, '_output'))),
    ];
    lock.release();
    if (refused.length > 0)
        throw new src_problem/* KbuildError */.gj('input', refused);
}
/** Returns what is still there. */
async function removeFromEngine(host, inputs, root, tree) {
    const { environment, log } = host;
    const docker = (0,open_builder/* dockerFor */._2)(inputs, environment);
    const engine = await (0,host_docker/* readEngine */.Rz)(docker);
    if (engine.kind !== 'engine') {
        const why = engine.kind === 'refused' ? engine.said : 'docker is not on PATH';
        log.line(`No Docker Engine answers, so only _output is removed (${why})`);
        return [];
    }
    const hostName = (0,open_builder/* hostNameOf */.LJ)(environment);
    const { branch } = await (0,git/* readRepositoryPlace */._G)(root, environment);
    const names = (0,container_names/* containerNames */.MR)({ hostName, root, branch }, tree);
    const { removed, refused } = await (0,container_clean/* removeAllOfTree */.Bk)(docker, names, (0,container_session/* treeLabel */.Ld)(hostName, root));
    for (const name of removed)
        log.line(`Removed ${name}`);
    return refused;
}
/** Returns why it is still there. */
async function removeOutput({ log }, output) {
    if (!(await (0,files/* exists */.t2)(output)))
        return [];
    try {
        await (0,files/* removeTree */.dM)(output);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        const remedy = 'Another user has made files in it; remove it as that user, or as root';
        return [{ what: `${output} cannot be removed: ${why}`, remedy }];
    }
    log.line(`Removed ${output}`);
    return [];
}

// EXTERNAL MODULE: ./build/src/host/environment.js
var host_environment = __webpack_require__(22065);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/host/machine.js
var machine = __webpack_require__(93613);
// EXTERNAL MODULE: ./build/src/host/secrets.js
var secrets = __webpack_require__(56677);
// EXTERNAL MODULE: ./build/src/host/plain-line.js
var plain_line = __webpack_require__(78927);
;// CONCATENATED MODULE: ./build/src/host/terminal-log.js
/** The terminal's log: the same words without workflow commands, and without control characters of others. */

/** `write` takes whole lines. */
function terminalLog(write, redact) {
    const line = (text) => write((0,plain_line/* plainLine */.h)(redact(text)));
    return {
        line,
        redact,
        warning: (text) => line(`Warning: ${text}`),
        error: (text, place) => line(place ? `Error: ${place.file}:${place.line}: ${text}` : `Error: ${text}`),
        group: (title, work) => {
            line(`==> ${title}`);
            return work();
        },
        untrusted: (work) => work(write),
    };
}

// EXTERNAL MODULE: ./build/src/host/toolbox-entry.js
var toolbox_entry = __webpack_require__(37702);
;// CONCATENATED MODULE: ./build/src/host/terminal-host.js
/** A terminal as host: the same commands without workspace, outputs and artifacts. */








/** `addresses` may hold credentials that the log, written to `out`, must not show. Reads the environment and starts to listen for Ctrl-C. */
function terminalHost(addresses, out) {
    const environment = (0,host_environment/* definedEnvironment */.z)();
    const redact = (0,secrets/* redactor */.$)((0,secrets/* secretsIn */.V)(environment, addresses));
    return {
        environment,
        log: terminalLog((line) => void out.write(`${line}\n`), redact),
        cancel: (0,cancel/* cancelOnSignals */.dJ)(),
        workspace: undefined,
        workingFolder: process.cwd(),
        temporaryFolder: (0,external_node_os_.tmpdir)(),
        machine: (0,machine/* thisMachine */.g)(),
        toolboxEntry: (0,toolbox_entry/* toolboxEntry */.c)(),
        trigger: {
            tag: undefined,
            pullRequest: false,
            attempt: 1,
            cache: { name: '', ref: '', defaultBranch: '', isProtected: false },
        },
        runId: (0,external_node_crypto_.randomUUID)(),
        now: Date.now,
        setOutputs: () => { },
        remember: () => { },
        services: { cache: undefined, upload: undefined, artifacts: undefined },
    };
}

// EXTERNAL MODULE: ./build/src/inputs/inputs.js + 5 modules
var inputs = __webpack_require__(71012);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/terminal.js
/** The end of a run in a terminal: what was made, or what went wrong. */


function renderTerminal(report) {
    const { facts, made, tests, upload, outcome } = report;
    const seconds = report.phases.reduce((sum, phase) => sum + phase.seconds, 0);
    return [
        ...madeLines(made),
        ...(made && made.binaries.length > 0
            ? [`content digest ${made.contentDigest}`, `in ${made.outputDirectory}`]
            : []),
        ...(tests ? [(0,words/* testsText */.r$)(tests)] : []),
        ...(upload?.kind === 'kept' ? [upload.why] : []),
        ...(outcome.kind === 'failed' ? outcome.problems.map((it) => `Error: ${(0,src_problem/* describeProblem */.BJ)(it)}`) : []),
        ...(outcome.kind === 'failed' && report.log ? [`full log: ${report.log}`] : []),
        ...(outcome.kind === 'succeeded' && facts
            ? [`${facts.target} of Kubernetes ${facts.stamp.gitVersion || '(no version)'}: ${(0,words/* secondsText */.Hd)(seconds)}`]
            : []),
    ];
}
/** Of a release its tarballs or images, which hold the binaries. */
function madeLines(made) {
    if (!made)
        return [];
    const { tars, images, binaries, manifest } = made;
    if (tars.length > 0)
        return tars.map((it) => `${it.sha256}  ${it.name}  ${(0,words/* bytesText */.pV)(it.size)}`);
    if (manifest !== undefined) {
        return images.map((it) => `${it.sha256}  ${it.platform} ${it.name}.tar  ${(0,words/* bytesText */.pV)(it.size)}`);
    }
    return binaries.map((it) => `${it.sha256}  ${it.platform}/${it.name}  ${(0,words/* bytesText */.pV)(it.size)}`);
}

// EXTERNAL MODULE: ./build/src/setup/user-error.js
var user_error = __webpack_require__(17539);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/inputs/input-table.js
var input_table = __webpack_require__(35038);
// EXTERNAL MODULE: ./build/src/kubernetes/variable-rules.js + 1 modules
var variable_rules = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/src/cli/arguments.js
/** The command line of `kbuild`: make's own way of giving variables, and the action's inputs as flags. */




const flagNames = input_table/* inputNames */.vj.filter((name) => !input_table/* workflowInputs */.$t.includes(name));
const usage = [
    'kbuild make [target] [NAME=value ...]      as make does, with the Go of this machine',
    "kbuild run make [target] [NAME=value ...]  as build/run.sh does, in Kubernetes' build container",
    'kbuild run [--] command ...                any other command in that container',
    'kbuild release [NAME=value ...]            as build/release.sh does, without tests unless --run-tests=true',
    'kbuild shell                               build/shell.sh: a shell in that container',
    'kbuild copy-output                         build/copy-output.sh',
    'kbuild make-clean                          build/make-clean.sh: containers and images of this tree, and _output',
    '',
    'Builds a Kubernetes tree with a stamp and an epoch that are settled before the build starts.',
    '',
    '  kbuild make kubectl',
    '  kbuild run make all WHAT=cmd/kubelet KUBE_BUILD_PLATFORMS=linux/arm64 GOGCFLAGS="-N -l"',
    '  kbuild run make cross --source ../kubernetes --git-version v1.33.4+acme.1',
    '  kbuild run make quick-release KUBE_BUILD_PLATFORMS=linux/arm64',
    '  kbuild run -- make verify',
    '',
    'Flags are the inputs of the action; in front of `run` commands that are not make they come before the command:',
    ...flagNames.filter((name) => !['target', 'builder'].includes(name)).map((name) => `  --${name}`),
];
/** Throws a KbuildError with all that it cannot read. */
function parseCommandLine(args) {
    const [verb, ...rest] = args;
    if (verb === undefined || verb === '--help' || verb === '-h')
        return { kind: 'help' };
    switch (verb) {
        case 'make':
            return parseMake(rest, 'local');
        case 'run':
            return parseRun(rest);
        case 'release':
            return parseMake([verb, ...rest], 'container');
        case 'shell': {
            const { flags, command } = splitCommand(rest);
            return enterOf(flags, ['bash', ...command], false);
        }
        case 'copy-output':
        case 'make-clean':
            return parseBare(verb, rest);
        default:
            throw unreadable(`${(0,src_problem/* quote */.hD)(verb)} is no command`);
    }
}
function parseMake(args, builder) {
    const { values, positionals } = parseFlags(args);
    if (values.help === true)
        return { kind: 'help' };
    const targets = positionals.filter((it) => !it.includes('='));
    if (targets.length > 1)
        throw unreadable(`${targets.length} targets are given: ${targets.join(', ')}`);
    const given = bothGiven(flagValues(values), variableValues(positionals.filter((it) => it.includes('='))));
    const [target = ''] = targets;
    if (target === 'clean' && builder === 'local') {
        return { kind: 'clean', read: readerOf({ builder, ...given, target: 'all' }) };
    }
    return { kind: 'build', read: readerOf({ builder, target, ...given }) };
}
/** `run make …` is a build of ours; anything else, and all behind `--`, is the person's own. */
function parseRun(args) {
    const { flags, command, isRaw } = splitCommand(args);
    if (command[0] === 'make' && !isRaw)
        return parseMake([...flags, ...command.slice(1)], 'container');
    if (command.length > 0 || parseFlags(flags).values.help === true)
        return enterOf(flags, command, true);
    throw unreadable('run needs a command, such as make kubectl');
}
function enterOf(flags, command, copies) {
    const { values } = parseFlags(flags);
    if (values.help === true)
        return { kind: 'help' };
    return { kind: 'enter', read: readerOf({ builder: 'container', ...flagValues(values) }), command, copies };
}
function parseBare(kind, args) {
    const { values, positionals } = parseFlags(args);
    if (values.help === true)
        return { kind: 'help' };
    if (positionals.length > 0)
        throw unreadable(`${kind} takes no ${positionals.join(', ')}`);
    return { kind, read: readerOf({ builder: 'container', ...flagValues(values) }) };
}
function splitCommand(args) {
    let start = 0;
    for (let flag = args[start]; flag?.startsWith('-') && flag !== '--'; flag = args[start]) {
        start += flag.includes('=') || flag === '--help' || flag === '-h' ? 1 : 2;
    }
    const isRaw = args[start] === '--';
    return { flags: args.slice(0, start), command: args.slice(isRaw ? start + 1 : start), isRaw };
}
function readerOf(inputs) {
    return (name) => inputs[name] ?? '';
}
function parseFlags(args) {
    const flags = Object.fromEntries(flagNames.map((name) => [name, { type: 'string' }]));
    const options = { ...flags, help: { type: 'boolean', short: 'h' } };
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        throw unreadable(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
    }
}
function flagValues(values) {
    const entries = flagNames.flatMap((name) => {
        const value = values[name];
        return typeof value === 'string' ? [[name, value]] : [];
    });
    return Object.fromEntries(entries);
}
/** `WHAT=…` and the others that have inputs become those; the rest are make-variables. */
function variableValues(assignments) {
    const inputs = {};
    const lines = [];
    const problems = [];
    for (const assignment of assignments) {
        const [name = ''] = assignment.split('=');
        const input = (0,variable_rules/* inputOfVariable */.g0)(name);
        if (/[\r\n]/.test(assignment))
            problems.push(...unreadable(`${name} has a line break`).problems);
        else if (input === undefined)
            lines.push(assignment);
        else
            inputs[input] = assignment.slice(name.length + 1);
    }
    if (problems.length > 0)
        throw new src_problem/* KbuildError */.gj('input', problems);
    return lines.length > 0 ? { ...inputs, 'make-variables': lines.join('\n') } : inputs;
}
/** `--make-variables` and `NAME=value` add up; of anything else given twice, the flag's value is beaten. */
function bothGiven(flags, variables) {
    const lines = [flags['make-variables'], variables['make-variables']].filter((it) => it !== undefined);
    return { ...flags, ...variables, ...(lines.length > 0 ? { 'make-variables': lines.join('\n') } : {}) };
}
function unreadable(what) {
    return new src_problem/* KbuildError */.gj('input', [{ what, remedy: 'See `kbuild --help`' }]);
}

;// CONCATENATED MODULE: ./build/src/cli/kbuild.js
/** `kbuild`: the same commands from a terminal. */












async function startKbuild() {
    let redact = (text) => text;
    try {
        const parsed = parseCommandLine(process.argv.slice(2));
        if (parsed.kind === 'help') {
            process.stdout.write(usage.map((line) => `${line}\n`).join(''));
            return;
        }
        const loaded = (0,inputs/* loadInputs */.I)(parsed.read, (0,host_environment/* definedEnvironment */.z)(), Date.now() / 1000);
        // The output of a person's own command is that command's alone.
        const out = parsed.kind === 'enter' ? process.stderr : process.stdout;
        const host = terminalHost(loaded.secrets, out);
        redact = host.log.redact;
        process.exitCode = await run(parsed, host, loaded);
    }
    catch (error) {
        const known = (0,user_error/* asUserError */.Y)(error);
        if (!known)
            throw error;
        const lines = known.problems.map((problem) => `Error: ${(0,src_problem/* describeProblem */.BJ)(problem)}\n`);
        process.stderr.write(redact(lines.join('')));
        process.exitCode = known.failure === 'cancelled' ? 130 : 2;
    }
}
/** Returns the exit code. */
async function run(command, host, loaded) {
    switch (command.kind) {
        case 'clean':
            await clean(host, loaded);
            return 0;
        case 'copy-output':
            await copyOutput(host, loaded);
            return 0;
        case 'make-clean':
            await makeClean(host, loaded);
            return 0;
        case 'enter':
            return enter(host, loaded, { ...command, terminal: process.stdin.isTTY === true });
        case 'build': {
            const report = await (0,build/* build */.j)(host, loaded);
            const lines = renderTerminal(report).map((line) => `${host.log.redact(line)}\n`);
            process.stdout.write(lines.join(''));
            if (report.outcome.kind === 'succeeded')
                return 0;
            return host.cancel.aborted ? 130 : 1;
        }
    }
}


/***/ }),

/***/ 59211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/builder/collect.js + 1 modules
var collect = __webpack_require__(98688);
// EXTERNAL MODULE: ./build/src/builder/failure.js
var failure = __webpack_require__(571);
// EXTERNAL MODULE: ./build/src/builder/junit.js
var junit = __webpack_require__(1373);
// EXTERNAL MODULE: ./build/src/builder/run.js
var run = __webpack_require__(72644);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/host/git.js + 4 modules
var git = __webpack_require__(4191);
// EXTERNAL MODULE: ./build/src/host/machine.js
var machine = __webpack_require__(93613);
// EXTERNAL MODULE: ./build/src/kubernetes/junit.js
var kubernetes_junit = __webpack_require__(46862);
// EXTERNAL MODULE: ./build/src/kubernetes/stamp.js
var kubernetes_stamp = __webpack_require__(37745);
// EXTERNAL MODULE: ./build/src/kubernetes/version-file.js
var version_file = __webpack_require__(58597);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/release/content.js
var content = __webpack_require__(64322);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/setup/own-changes.js
var own_changes = __webpack_require__(76855);
// EXTERNAL MODULE: ./build/src/setup/places.js
var places = __webpack_require__(31255);
// EXTERNAL MODULE: ./build/src/setup/prepare.js
var prepare = __webpack_require__(57048);
// EXTERNAL MODULE: ./build/src/setup/recorder.js
var setup_recorder = __webpack_require__(2905);
// EXTERNAL MODULE: ./build/src/setup/restore-cache.js + 5 modules
var restore_cache = __webpack_require__(20006);
// EXTERNAL MODULE: ./build/src/kubernetes/build-output.js
var build_output = __webpack_require__(93166);
;// CONCATENATED MODULE: ./build/src/commands/annotate.js
/** Go compile errors as annotations on file and line, where the file is one of the tree. */



/** The runner keeps ten of a kind; one is left for the failure itself. */
const mostCompileAnnotations = 9;
async function annotateCompileErrors(host, root, errors) {
    // `root` is a real path; the workspace may be reached by a link.
    const base = host.workspace ?? host.workingFolder;
    const start = (await (0,files/* realPath */.Ye)(base)) ?? base;
    for (const error of errors.slice(0, mostCompileAnnotations)) {
        const path = await existingPath(root, error.file);
        if (path === undefined)
            continue;
        const file = (0,external_node_path_.relative)(start, (0,external_node_path_.join)(root, path));
        host.log.error(error.message, { file, line: error.line, column: error.column });
    }
}
async function existingPath(root, printed) {
    for (const path of (0,build_output/* sourcePathsOf */.FO)(printed, root)) {
        if (await (0,files/* existsInside */.pO)(root, path))
            return path;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/commands/checked-binaries.js + 2 modules
var checked_binaries = __webpack_require__(13101);
// EXTERNAL MODULE: ./build/src/commands/deliver.js + 1 modules
var deliver = __webpack_require__(79876);
;// CONCATENATED MODULE: ./build/src/commands/build.js
/** The story of one build: from inputs to a report. */























/** Never throws for what a user can fix; the report says it. Defects of ours are thrown. */
async function build(host, loaded) {
    const recorder = (0,setup_recorder/* createRecorder */.T)(host);
    let prepared;
    let built = false;
    const started = host.now();
    try {
        const ready = await (0,prepare/* prepare */.i)(host, loaded, recorder);
        prepared = ready;
        const cache = await recorder.phase('Cache', () => host.log.group('Cache', () => (0,restore_cache/* restoreCache */.P3)(host, ready, recorder)));
        await buildWith(host, ready, cache, recorder);
        const { release } = ready;
        if (release)
            await recorder.phase('Package', () => packageAll(host, ready, release, recorder));
        else
            await recorder.phase('Collect', () => build_collect(host, ready, recorder));
        built = true;
        const seconds = Math.round((host.now() - started) / 1000);
        const record = { cache: cache?.report.outcome ?? 'none', seconds, repository: ready.stamp.view.here };
        await build_deliver(host, ready, recorder, record);
        return recorder.report({ kind: 'succeeded' });
    }
    catch (error) {
        const outcome = (0,setup_recorder/* failedOutcome */.i)(error, host);
        if (prepared && !built && !host.cancel.aborted)
            await build_deliver(host, prepared, recorder, undefined);
        return recorder.report(outcome);
    }
    finally {
        await prepared?.builder.close();
    }
}
async function buildWith(host, prepared, cache, recorder) {
    const started = host.now();
    try {
        await recorder.phase('Build', () => make(host, prepared, recorder));
    }
    catch (error) {
        // cache-save: always wants it, and afterwards it is too late to ask the engine.
        if (cache?.memory.save === 'always')
            await prepared.builder.remoteGoCache?.pull().catch(() => undefined);
        throw error;
    }
    if (cache)
        await (0,restore_cache/* judgeCache */.aV)(host, cache, prepared, (host.now() - started) / 1000, recorder);
}
async function make(host, prepared, recorder) {
    const { opened, stamp, buildPlan, places, builder } = prepared;
    await (0,promises_.mkdir)(places.folder, { recursive: true });
    if (builder.holds !== undefined)
        await removeEarlierRunFiles(places.folder);
    await (0,promises_.rm)(places.log, { force: true });
    await (0,promises_.writeFile)(places.versionFile, (0,version_file/* renderVersionFile */.PF)((0,kubernetes_stamp/* versionFileValues */.zw)(stamp.stamp)));
    recorder.set({ log: places.log });
    // To pack what has been built before, nothing is built, and nothing forgotten.
    if (buildPlan.calls.length === 0)
        return;
    // A binary that is there afterwards is this build's. Go's own up-to-date copies stay, so nothing is linked again.
    const placed = buildPlan.binaries.map((path) => (0,external_node_path_.join)(opened.outputSubpath, 'bin', path));
    await builder.removeOutputs([...placed, (0,external_node_path_.relative)(opened.root, places.reports)]);
    const result = await (0,run/* runMake */.Gy)({
        root: opened.root,
        calls: buildPlan.calls,
        builder,
        runId: host.runId,
        logPath: places.log,
        heartbeatMilliseconds: run/* usualHeartbeat */.zy,
    }, host.log, host.cancel);
    if (result.kind === 'built') {
        await builder.copyOut('output');
        if (opened.target.kind === 'release' && opened.target.tests)
            await collectTests(host, prepared, recorder);
        return;
    }
    if (isTestCall(result.call) && !host.cancel.aborted && result.fault?.kind !== 'error') {
        await builder.copyOut('reports');
        await collectTests(host, prepared, recorder);
    }
    throw await failedBuild(host, prepared, result, recorder);
}
/** Of runs that have ended, as this one has the tree for itself. */
async function removeEarlierRunFiles(folder) {
    const prefixes = Object.values(places/* runFiles */.NW);
    const names = (await (0,promises_.readdir)(folder)).filter((name) => prefixes.some((it) => name.startsWith(it)));
    await (0,files/* removePaths */.Fz)(folder, names);
}
function isTestCall({ arguments: [target = ''] }) {
    return target.startsWith('test');
}
async function packageAll(host, prepared, release, recorder) {
    // Nothing else needs what packs.
    const { packRelease } = await Promise.all(/* import() */[__webpack_require__.e(113), __webpack_require__.e(197)]).then(__webpack_require__.bind(__webpack_require__, 5197));
    const made = await host.log.group('Package', () => packRelease(host, prepared, release, prepared.facts));
    recorder.set({ made });
    const files = [...made.tars, ...(release.packaging.kind === 'images' ? made.images : [])];
    for (const { sha256, name } of files)
        host.log.line(`${sha256}  ${name}`);
}
async function failedBuild(host, { opened }, { call, exit, fault, signs }, recorder) {
    if (fault?.kind === 'error')
        return fault.error;
    if (fault?.kind === 'hint')
        recorder.note(fault.text);
    await annotateCompileErrors(host, opened.root, signs.compileErrors);
    const resources = await (0,machine/* resourcesAt */.H)(opened.root);
    const failed = {
        target: opened.target,
        signs: fault?.kind === 'out-of-memory' ? { ...signs, outOfMemory: true } : signs,
        exitCode: exit.code,
        signal: exit.signal,
        call: (0,run/* callText */.WT)(call),
        memory: [(0,words/* memoryText */.FC)(resources), fault?.kind === 'out-of-memory' ? fault.figures : '']
            .filter(Boolean)
            .join(', '),
        disk: (0,words/* diskText */.TI)(resources),
    };
    return new problem/* KbuildError */.gj((0,failure/* failureOf */.g5)(failed), [(0,failure/* problemOfFailure */.nT)(failed)]);
}
async function build_collect(host, prepared, recorder) {
    if (prepared.opened.target.kind === 'test')
        return collectTests(host, prepared, recorder);
    const { opened, places, inputs } = prepared;
    const { placed, missing, binaries } = await (0,checked_binaries/* checkedBinaries */.V)(prepared);
    const listed = (0,content/* listedBinaries */.z$)(binaries).map((file) => ({ ...file, from: (0,external_node_path_.join)(placed, file.path) }));
    const made = {
        ...(await (0,collect/* gather */.k)(places.output, listed, 'copies')),
        binaries: binaries.map((it) => ({ ...it, path: (0,external_node_path_.join)(places.output, it.platform, it.name) })),
        tars: [],
        images: [],
        manifest: undefined,
        outputDirectory: places.output,
    };
    recorder.set({ made });
    for (const { sha256, platform, name } of made.binaries)
        host.log.line(`${sha256}  ${platform}/${name}`);
    if (missing.length > 0)
        reportMissing(missing, opened, inputs, recorder);
    await noteChangedSources(host, prepared, recorder);
}
/** What was asked for by name must be there; of whole lists a fork may leave something out. */
function reportMissing(missing, { target }, inputs, recorder) {
    const what = `make succeeded, but these binaries are not there: ${missing.slice(0, 20).join(', ')}`;
    const byList = target.kind === 'cross' || (target.kind === 'all' && inputs.what.length === 0);
    if (!byList)
        throw new problem/* KbuildError */.gj('compile', [
            { what, remedy: "The tree's scripts place binaries only for the platforms of its client list" },
        ]);
    recorder.warn(what);
}
/** Older trees rewrite generated files while they build, so the next build in the folder starts from other sources. */
async function noteChangedSources(host, { opened, stamp }, recorder) {
    if (stamp.git.kind !== 'repository')
        return;
    const before = new Set(stamp.git.changed);
    const after = await (0,git/* changedFiles */.Y_)(opened.root, host.environment);
    const changed = after.filter((path) => !before.has(path));
    if (changed.length === 0)
        return;
    await (0,own_changes/* rememberOwnChanges */.P)(opened.root, stamp.git.commit, changed);
    recorder.note(`The build changed ${(0,words/* countText */.lT)(changed.length, 'file')} that git tracks (such as ${changed[0]}): a second build in this folder may give other bytes`);
}
async function collectTests(host, prepared, recorder) {
    const { files, summary } = await (0,junit/* collectReports */.M)(prepared.builder.reports, prepared.earlierReports);
    if (files.length === 0) {
        return recorder.note((0,kubernetes_junit/* missingReport */.J)(prepared.opened.tree.installsGotestsum));
    }
    recorder.set({ tests: summary });
    host.log.line((0,words/* testsText */.r$)(summary));
}
async function build_deliver(host, prepared, recorder, made) {
    const { inputs, opened, stamp, places, builder } = prepared;
    const { reports } = builder;
    const delivery = {
        target: opened.target,
        inputs: inputs.delivery,
        places,
        reports,
        epoch: stamp.epoch,
        made,
    };
    const outcome = await recorder.phase('Upload', () => (0,deliver/* uploadResult */.F)(host, delivery));
    recorder.set({ upload: outcome });
    host.log.line(outcome.kind === 'uploaded' ? `Uploaded as ${outcome.artifact.name}` : `Not uploaded: ${outcome.why}`);
}


/***/ }),

/***/ 29122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ explainEnvironment),
/* harmony export */   h: () => (/* binding */ explainOwnCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37779);
/* harmony import */ var _kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37456);
/* harmony import */ var _kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1692);
/** What a person should know of the environment of a build: what of it does not pass, and what it does to the bytes. */




/** What a person who compares two builds should know. */
async function explainEnvironment(host, inputs, opened) {
    const { root, tree } = opened;
    const isLocal = inputs.builder === 'local';
    const notes = isLocal ? localNotes(host, inputs, root, tree) : [];
    notes.push(...leftOutNotes(host, inputs, opened, 'passed to the build (give them in make-variables)'));
    if (isLocal && (await hasGoSettings(host.environment))) {
        notes.push("Settings of `go env -w` are the machine's and not used (GOENV=off); give them in the environment");
    }
    return notes;
}
/** For a person whose own command runs in the container; make-variables do not reach it. */
function explainOwnCommand(host, inputs, opened) {
    return leftOutNotes(host, inputs, opened, 'passed into the container (give them there, as in `env NAME=value command`)');
}
function leftOutNotes({ environment }, inputs, { tree, target }, what) {
    const passes = (0,_kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .passesInto */ .Mg)(inputs, tree);
    const packs = (0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .isReleaseTarget */ .$8)(target);
    const names = (0,_kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutVariables */ .vB)(environment, (name) => passes(name) || (packs && (0,_kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .isImageVariable */ .QO)(name)));
    return names.length > 0 ? [`Set in the environment, but not ${what}: ${names.join(', ')}`] : [];
}
function localNotes(host, inputs, root, tree) {
    const notes = [];
    const debug = [
        ...inputs.variables.filter((it) => it.name === 'DBG').map((it) => it.value),
        host.environment.DBG,
    ];
    if (!tree.pathIndependent || debug[0] === '1') {
        notes.push(`Binaries of this build hold the path of their folder (no -trimpath): only builds in a folder of the same path, here ${root}, can be equal`);
    }
    if (tree.goMode !== 'gopath' && tree.container.hidesGit) {
        notes.push("This tree's container build hides .git, so its binaries lack the VCS fields that Go stamps into local ones: the two differ");
    }
    return notes;
}
async function hasGoSettings(environment) {
    if (environment.GOENV)
        return false;
    const home = environment.XDG_CONFIG_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment.HOME ?? '', '.config');
    return ((await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'go', 'env'))) ?? '').trim() !== '';
}


/***/ }),

/***/ 57048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   i: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _builder_junit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1373);
/* harmony import */ var _kubernetes_make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86270);
/* harmony import */ var _kubernetes_module_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36433);
/* harmony import */ var _kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37456);
/* harmony import */ var _kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1692);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86762);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3558);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93513);
/* harmony import */ var _environment_notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29122);
/* harmony import */ var _open_builder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86339);
/* harmony import */ var _open_release_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97631);
/* harmony import */ var _open_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89936);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(31255);
/* harmony import */ var _prepare_stamp_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(55580);
/** Everything before the build: inputs, tree, stamp, builder and calls; and what the log says of them. */














/** Inputs, tree and stamp. Throws one KbuildError with all problems of inputs, or all refusals of the stamp. */
async function settle(host, { inputs, problems }) {
    problemsOfMachine(host, inputs);
    const opened = await (0,_open_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .openTree */ .r)(host, inputs, problems);
    const stamp = await (0,_prepare_stamp_js__WEBPACK_IMPORTED_MODULE_12__/* .prepareStamp */ .Lc)(host, inputs, opened);
    return { inputs, opened, stamp, places: (0,_places_js__WEBPACK_IMPORTED_MODULE_11__/* .outputPlaces */ .K0)(opened.root, inputs, stamp.stamp, host.runId) };
}
async function prepare(host, loaded, recorder) {
    const request = await recorder.phase('Tree and stamp', () => host.log.group('Tree and stamp', async () => {
        const settled = await settle(host, loaded);
        explainStamp(settled, recorder, host);
        return settled;
    }));
    const builder = await recorder.phase(builderPhases[request.inputs.builder], () => host.log.group(builderPhases[request.inputs.builder], () => (0,_open_builder_js__WEBPACK_IMPORTED_MODULE_8__/* .openBuilder */ .IR)(host, request)));
    try {
        return await planned(host, request, builder, recorder);
    }
    catch (error) {
        await builder.close();
        throw error;
    }
}
const builderPhases = {
    local: 'Go',
    container: 'Engine and image',
};
async function planned(host, request, builder, recorder) {
    const { inputs, opened } = request;
    const { os, architecture } = builder.machine;
    const choice = {
        requested: inputs.platforms,
        ...(0,_kubernetes_make_js__WEBPACK_IMPORTED_MODULE_1__/* .fastbuildOf */ .Y)(inputs.variables, host.environment),
        hostArchitecture: architecture,
        hostPlatform: `${os}/${architecture}`,
    };
    const conformance = (0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isReleaseTarget */ .$8)(opened.target) && (await (0,_open_release_js__WEBPACK_IMPORTED_MODULE_9__/* .askConformance */ .V3)(host, request));
    const buildPlan = (0,_kubernetes_make_js__WEBPACK_IMPORTED_MODULE_1__/* .planBuild */ .C)(opened.target, { ...choice, conformance }, opened.tree.lists, builder.variables);
    const facts = factsOf(host, { ...request, builder, buildPlan });
    recorder.set({ facts });
    host.setOutputs((0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_13__/* .factOutputs */ .NB)(facts));
    await explainBuilder(host, { ...request, builder }, facts, recorder);
    const { packaging } = buildPlan;
    const release = packaging && (await (0,_open_release_js__WEBPACK_IMPORTED_MODULE_9__/* .openRelease */ .gS)(host, request, packaging, conformance, recorder));
    return {
        ...request,
        builder,
        buildPlan,
        facts,
        release,
        earlierReports: await (0,_builder_junit_js__WEBPACK_IMPORTED_MODULE_0__/* .reportTimes */ .z)(builder.reports),
    };
}
function factsOf(host, { inputs, opened, stamp, buildPlan: { platforms, skippedKinds }, builder }) {
    return {
        source: inputs.source,
        target: inputs.target,
        generation: opened.tree.generation,
        crossTag: opened.tree.crossTag,
        builder: builder.kind,
        kubeCross: builder.kubeCross,
        goVersion: builder.compiler.goVersion,
        goToolchain: builder.compiler.fetched,
        repository: builder.repository,
        contradictions: stamp.contradictions,
        stamp: stamp.stamp,
        epoch: stamp.epoch,
        epochOrigin: stamp.epochOrigin,
        platforms,
        skippedKinds,
        command: (0,_command_line_js__WEBPACK_IMPORTED_MODULE_6__/* .commandLine */ .a)(inputs, stamp, host.environment, (0,_kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .passesInto */ .Mg)(inputs, opened.tree)),
    };
}
function explainStamp({ opened, stamp }, recorder, { log }) {
    const { gitVersion, gitCommit, gitTreeState, buildDate } = stamp.stamp;
    log.line(`Generation ${opened.tree.generation}, kube-cross ${opened.tree.crossTag}`);
    log.line(`Version ${gitVersion || '(none)'}, commit ${gitCommit || '(none)'}, tree ${gitTreeState}`);
    log.line(`Build date ${buildDate}, SOURCE_DATE_EPOCH ${stamp.epoch} (${stamp.epochOrigin})`);
    for (const warning of stamp.warnings)
        recorder.warn(warning);
}
async function explainBuilder(host, { inputs, opened, builder }, facts, recorder) {
    if (builder.kubeCross)
        host.log.line(`kube-cross ${builder.kubeCross.image}, ${builder.kubeCross.platform}`);
    host.log.line(`${facts.goVersion}, platforms ${facts.platforms.join(' ')}`);
    if (facts.goToolchain !== '')
        host.log.line(`Fetched by Go: ${facts.goToolchain}`);
    const { moduleVersion } = (0,_kubernetes_module_version_js__WEBPACK_IMPORTED_MODULE_2__/* .recordOfGo */ .zO)(facts.repository, { goVersion: facts.goVersion, isTopModule: true });
    host.log.line(`Go records the module version ${moduleVersion}${facts.repository ? ', and fields of git' : ''}`);
    for (const warning of builder.warnings)
        recorder.warn(warning);
    if (facts.skippedKinds.length > 0) {
        recorder.note(`Nothing to build for these platforms, skipped: ${facts.skippedKinds.join(', ')}`);
    }
    for (const note of await (0,_environment_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .explainEnvironment */ .T)(host, inputs, opened))
        recorder.note(note);
}
function problemsOfMachine({ machine }, { builder }) {
    if (machine.os === 'windows')
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_5__/* .KbuildError */ .gj('input', [noWindows]);
    if (machine.os === 'darwin' && builder === 'container')
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_5__/* .KbuildError */ .gj('input', [noDarwinContainers]);
}
const noWindows = {
    what: "This machine runs Windows, where Kubernetes' make does not",
    remedy: 'Use a Linux runner; it builds the windows platforms too',
};
const noDarwinContainers = {
    what: 'This machine runs macOS, where builds in a container are not supported',
    remedy: "Use a Linux runner, or `builder: local` with the machine's own Go",
};


/***/ })

};

export const id = 195;
export const ids = [195];
export const modules = {

/***/ 72195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startPost: () => (/* binding */ startPost)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/cache/save.js
var save = __webpack_require__(903);
// EXTERNAL MODULE: ./build/src/container/clean.js
var clean = __webpack_require__(39260);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/host/process.js
var host_process = __webpack_require__(73185);
// EXTERNAL MODULE: ./build/src/host/process-tree.js
var process_tree = __webpack_require__(99178);
// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/report/cache.js
var cache = __webpack_require__(21174);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/setup/restore-cache.js + 3 modules
var restore_cache = __webpack_require__(9581);
;// CONCATENATED MODULE: ./build/src/commands/save.js
/** What post does, in this order: ends what a killed main has left behind, and saves the cache. */










const graceMilliseconds = 3000;
/** First: a file that changes while it is packed spoils the archive. */
async function endLeftovers(host, state, docker) {
    if (state.containers)
        await removeLeftContainers(host, state, docker);
    const ended = await (0,process_tree/* endMarkedProcesses */.j)(host_process/* runMarker */.qW, state.runId, graceMilliseconds);
    if (ended > 0)
        host.log.line(`Ended ${(0,words/* countText */.lT)(ended, 'process', 'processes')} that the build had left behind`);
}
async function removeLeftContainers({ log }, { runId }, docker) {
    const { removed, refused } = await (0,clean/* removeAllOfRun */.Wr)(docker, runId);
    const containers = removed.length === 1 ? 'a container' : `${removed.length} containers`;
    if (removed.length > 0)
        log.line(`Removed ${containers} that the build had left behind`);
    for (const problem of refused)
        log.warning((0,src_problem/* describeProblem */.BJ)(problem));
}
async function saveCache(host, state) {
    if (!state.cache || !host.services.cache || !host.workspace)
        return undefined;
    const workspace = (await (0,files/* realPath */.Ye)(host.workspace)) ?? host.workspace;
    const report = await (0,save/* saveGoCache */.y)({
        service: host.services.cache,
        memory: state.cache,
        folder: (0,external_node_path_.join)(workspace, state.cache.path),
        useFile: (0,external_node_path_.join)(workspace, state.cache.useFile),
        job: (0,restore_cache/* jobIdentity */.Kv)(host.environment),
        runId: state.runId,
        now: host.now,
    });
    host.log.line(`Cache ${state.cache.key}: ${(0,cache/* saveText */.L8)(report)}`);
    return report;
}

// EXTERNAL MODULE: ./build/src/host/actions-host.js + 1 modules
var actions_host = __webpack_require__(87236);
// EXTERNAL MODULE: ./build/src/host/cache-service.js + 1 modules
var cache_service = __webpack_require__(35771);
// EXTERNAL MODULE: ./build/src/host/confidential-host.js
var confidential_host = __webpack_require__(96107);
// EXTERNAL MODULE: ./build/src/host/docker.js
var docker = __webpack_require__(82098);
// EXTERNAL MODULE: ./build/src/host/environment.js
var environment = __webpack_require__(22065);
// EXTERNAL MODULE: ./build/src/host/job-summary.js
var job_summary = __webpack_require__(8146);
// EXTERNAL MODULE: ./build/src/host/toolbox-entry.js
var toolbox_entry = __webpack_require__(37702);
// EXTERNAL MODULE: ./build/src/inputs/inputs.js + 7 modules
var inputs_inputs = __webpack_require__(9983);
// EXTERNAL MODULE: ./build/src/report/summary.js + 1 modules
var summary = __webpack_require__(18047);
;// CONCATENATED MODULE: ./build/src/actions/post.js
/** `uses: org/kbuild-action`, post: ends what a killed main has left behind, and saves the cache. Never fails a job. */












async function startPost() {
    let work = 'Cleaning up after the build';
    let warn = core/* warning */.$e;
    try {
        const state = (0,actions_host/* loadRunState */.fQ)();
        // Inputs are there in post too.
        const { inputs, secrets } = (0,inputs_inputs/* loadInputs */.IV)(core/* getInput */.V4, (0,environment/* definedEnvironment */.z)(), Date.now() / 1000);
        const runner = (0,actions_host/* actionsHost */.qt)(secrets, { cache: (0,cache_service/* actionsCache */.k)((0,toolbox_entry/* toolboxEntry */.c)()) });
        if (state) {
            const host = inputs.confidential ? (0,confidential_host/* confidentialHost */.r)(runner, state.runId).host : runner;
            warn = host.log.warning;
            await endLeftovers(host, state, (0,docker/* dockerOf */.qG)(host.environment, inputs.container.dockerHost));
            work = 'Saving the cache';
            const report = await saveCache(host, state);
            work = 'Writing the job summary';
            if (report && inputs.summary)
                (0,job_summary/* addToJobSummary */.Y)(host, (0,cache/* saveSummary */.EB)(report, summary/* escaped */.Mk));
        }
    }
    catch (error) {
        warn(`${work} failed, which does no harm to the job: ${String(error)}`);
    }
    // Clients leave timers behind that would keep the step for minutes.
    process.exit();
}


/***/ }),

/***/ 35771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ actionsCache)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __webpack_require__(37779);
;// CONCATENATED MODULE: ./build/src/host/cache-client.js
/** What surrounds a call of the cache client: our tar while it unpacks, another workspace while it packs. */



/**
 * Runs `work` while the tar that the client finds is ours: members go to `path` below the stage and nowhere else, whatever
 * their names. `toolboxEntry` is the program behind it.
 */
async function unpackingInto({ stage, path, toolboxEntry, }, work) {
    // In the stage, as programs in a temporary folder may not be started everywhere.
    const programs = (0,external_node_path_.join)(stage, '.kbuild');
    const refusal = (0,external_node_path_.join)(programs, 'refusal');
    await (0,files/* removeTree */.dM)(stage);
    await (0,promises_.mkdir)(programs, { recursive: true });
    const command = [process.execPath, toolboxEntry, 'unpack-cache', stage, path, refusal];
    const program = `#!/bin/sh\nexec ${command.map(quoted).join(' ')} "$@"\n`;
    // Where the client looks for GNU's first.
    for (const name of ['tar', 'gtar']) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(programs, name), program);
        await (0,promises_.chmod)((0,external_node_path_.join)(programs, name), 0o755);
    }
    const { PATH = '' } = process.env;
    process.env.PATH = `${programs}${external_node_path_.delimiter}${PATH}`;
    try {
        const result = await work();
        return { result, refusal: await (0,files/* readText */.yR)(refusal) };
    }
    finally {
        process.env.PATH = PATH;
    }
}
/** Runs `work` while the client takes `stage` for the workspace: `path` below it is packed under the name `path`. */
async function packingFrom(stage, work) {
    const [folder, { GITHUB_WORKSPACE }] = [process.cwd(), process.env];
    process.chdir(stage);
    process.env.GITHUB_WORKSPACE = stage;
    try {
        return await work();
    }
    finally {
        process.chdir(folder);
        if (GITHUB_WORKSPACE === undefined)
            delete process.env.GITHUB_WORKSPACE;
        else
            process.env.GITHUB_WORKSPACE = GITHUB_WORKSPACE;
    }
}
function quoted(word) {
    return `'${word.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./build/src/host/stray-errors.js
var stray_errors = __webpack_require__(74465);
;// CONCATENATED MODULE: ./build/src/host/cache-service.js
/**
 * The Actions cache by the unmodified @actions/cache, loaded only when it is used. The client says the same of a miss and
 * of a failure, so it is asked before and after, and its words are read.
 */


/** A stuck segment becomes a miss. */
const segmentTimeoutMilliseconds = 120_000;
/** `toolboxEntry` is the program behind the tar that unpacks. */
function actionsCache(toolboxEntry) {
    return { restore: (request) => restore(request, toolboxEntry), save };
}
async function restore({ path, key, prefixes, stage }, toolboxEntry) {
    const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(350), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 74151));
    const found = await listening(() => restoreCache([path], key, [...prefixes], { lookupOnly: true }));
    if (found.result === undefined) {
        if (found.said === '')
            return { kind: 'miss' };
        const denied = denialIn(found.said, 'read');
        return denied === undefined ? { kind: 'failed', why: found.said } : { kind: 'denied', why: denied };
    }
    const options = { segmentTimeoutInMs: segmentTimeoutMilliseconds };
    const { result: got, refusal } = await unpackingInto({ stage, path, toolboxEntry }, () => listening(() => restoreCache([path], key, [...prefixes], options)));
    if (refusal !== undefined)
        return { kind: 'refused', key: found.result, why: refusal };
    if (got.result !== undefined)
        return { kind: 'hit', key: got.result };
    return {
        kind: 'failed',
        why: got.said || `${found.result} was there a moment ago and could not be fetched`,
    };
}
async function save({ path, key, stage }) {
    const { restoreCache, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(350), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 74151));
    const lookUp = () => listening(() => restoreCache([path], key, [], { lookupOnly: true }));
    const there = await lookUp();
    if (there.result === key)
        return { kind: 'exists' };
    // Half a minute of attempts is enough; packing, saving and looking again would take three more.
    if (there.said !== '' && denialIn(there.said, 'read') === undefined) {
        return { kind: 'failed', why: there.said };
    }
    const saved = await packingFrom(stage, () => listening(() => saveCache([path], key)));
    if (saved.result !== undefined && saved.result !== -1)
        return { kind: 'saved', bytes: sizeIn(saved.lines) };
    const denied = denialIn(saved.said, 'write');
    if (denied !== undefined)
        return { kind: 'denied', why: denied };
    const after = await lookUp();
    if (after.result === key || (isBlind(after) && isTaken(saved)))
        return { kind: 'exists' };
    return {
        kind: 'failed',
        why: saved.said || (remarkIn(saved.lines) ?? 'the service took nothing, and does not say why'),
    };
}
/** What the service itself says, without the key and the names of calls that the client puts before it. */
function denialIn(said, what) {
    const start = said.indexOf(`cache ${what} denied`);
    return start < 0 ? undefined : said.slice(start);
}
/** Neither by the workflow's cache-mode nor by the token's scope may this run look. */
function isBlind({ lines }) {
    return lines.some((line) => /does not permit reads|cache read denied:/.test(line));
}
/** Only a debug line says that the service has an entry of this key already. */
function isTaken({ lines }) {
    return lines.some((line) => /^::debug::Failed to reserve cache: .*\(409\)/.test(line));
}
/** The client prints its reasons as workflow commands: they are read here, and neither shown as annotations nor lost. */
async function listening(work) {
    const lines = [];
    const write = process.stdout.write;
    process.stdout.write = (chunk) => {
        const said = String(chunk).split('\n');
        lines.push(...said);
        // Addresses with signatures are still to be masked.
        for (const line of said)
            if (line.startsWith('::add-mask::'))
                write.call(process.stdout, `${line}\n`);
        return true;
    };
    let thrown = '';
    let result;
    try {
        result = await (0,stray_errors/* ofLibrary */.R)(work);
    }
    catch (error) {
        thrown = error instanceof Error ? error.message : String(error);
    }
    finally {
        process.stdout.write = write;
    }
    const warnings = lines.flatMap((line) => /^::(?:warning|error)[^:]*::(.*)$/.exec(line)?.[1] ?? []);
    return { result, said: [...warnings.map(decoded), thrown].filter((it) => it !== '').join(' '), lines };
}
/** As workflow commands write line breaks and percent signs. */
function decoded(text) {
    return text.replaceAll(/%0A|%0D/g, ' ').replaceAll('%25', '%');
}
/** A service that is down, and a job that is quicker, are only a remark to the client. */
function remarkIn(lines) {
    return lines.flatMap((line) => /^Failed to save: (.*)$/.exec(line)?.[1] ?? []).at(-1);
}
/** Only a debug line says it, which is always written and shown on demand. */
function sizeIn(lines) {
    return Number(lines.flatMap((line) => /^::debug::File Size: ([0-9]+)$/.exec(line)?.[1] ?? []).at(-1) ?? 0);
}


/***/ }),

/***/ 96107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ confidentialHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _terminal_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93605);
/** A host under embargo: all that a run says goes into one file of this user, and GitHub gets nothing that speaks of the tree. */



/** Opens the file, which goes by the run's id and lies in the temporary folder; a runner empties that when the job ends. */
function confidentialHost(host, runId) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.temporaryFolder, `kbuild-confidential-${runId}.log`);
    const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW, 0o600);
    const { GITHUB_STEP_SUMMARY: _, ...environment } = host.environment;
    const hidden = {
        ...host,
        environment,
        log: (0,_terminal_log_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalLog */ .d)((line) => writeLine(opened, line), host.log.redact),
        setOutputs: (values) => host.setOutputs({ ...publicOutputs(values), log: file }),
        services: { cache: undefined, upload: undefined, artifacts: undefined },
    };
    return { host: hidden, file };
}
/** A full disk must not end the build here: what is built on it says so soon enough. */
function writeLine(file, line) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, `${line}\n`);
    }
    catch { }
}
function publicOutputs(values) {
    return Object.fromEntries(Object.entries(values).filter(([name]) => publicNames.includes(name)));
}
/** Paths, without a version in them, and words over all bytes: what a step after the build needs. A debugging runner logs all outputs. */
const publicNames = [
    'output-directory',
    'checksums',
    'checksums-sha512',
    'sbom',
    'provenance-predicate',
    'content-digest',
    'payload-digest',
    'failure',
];


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


/***/ })

};

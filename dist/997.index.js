export const id = 997;
export const ids = [997];
export const modules = {

/***/ 28997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startBuild: () => (/* binding */ startBuild)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _commands_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6935);
/* harmony import */ var _host_actions_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87236);
/* harmony import */ var _host_artifact_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7358);
/* harmony import */ var _host_cache_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35771);
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67988);
/* harmony import */ var _host_confidential_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96107);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(22065);
/* harmony import */ var _host_job_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8146);
/* harmony import */ var _host_toolbox_entry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37702);
/* harmony import */ var _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35038);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9983);
/* harmony import */ var _inputs_misspelled_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2385);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(86762);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3558);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(18047);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(62061);
/** `uses: org/kbuild-action`, main: runs the build command on the runner and hands its report over. */

















async function startBuild() {
    const environment = (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_15__/* .definedEnvironment */ .z)();
    const read = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .loadInputs */ .IV)(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4, environment, Date.now() / 1000);
    const loaded = { ...read, problems: [...(0,_inputs_misspelled_js__WEBPACK_IMPORTED_MODULE_11__/* .misspelledInputs */ .w)(environment, _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_9__/* .inputNames */ .vj), ...read.problems] };
    const runner = (0,_host_actions_host_js__WEBPACK_IMPORTED_MODULE_2__/* .actionsHost */ .qt)(loaded.secrets, { cache: (0,_host_cache_service_js__WEBPACK_IMPORTED_MODULE_4__/* .actionsCache */ .k)((0,_host_toolbox_entry_js__WEBPACK_IMPORTED_MODULE_8__/* .toolboxEntry */ .c)()), upload: _host_artifact_service_js__WEBPACK_IMPORTED_MODULE_3__/* .uploadArtifact */ .mz });
    let fail = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1;
    const failBy = (error) => fail((0,_start_js__WEBPACK_IMPORTED_MODULE_14__/* .failureText */ .kY)(error));
    (0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_5__/* .endWhenStuck */ .Am)(runner.cancel, failBy);
    try {
        const { host, ...step } = loaded.inputs.confidential ? underEmbargo(runner) : { host: runner, fail };
        fail = step.fail;
        host.remember({
            version: 2,
            runId: host.runId,
            containers: loaded.inputs.builder !== 'local',
            cache: undefined,
        });
        const report = await (0,_commands_build_js__WEBPACK_IMPORTED_MODULE_1__/* .build */ .j)(host, loaded);
        host.setOutputs((0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_16__/* .outputsOf */ .Yz)(report));
        if (loaded.inputs.summary)
            (0,_host_job_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .addToJobSummary */ .Y)(host, (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_13__/* .renderSummary */ .Br)(report));
        if (report.outcome.kind === 'failed')
            fail(report.outcome.problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_12__/* .describeProblem */ .BJ).join('\n'));
        else if ((0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_5__/* .strayError */ .WC)(host.cancel) !== undefined)
            failBy((0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_5__/* .strayError */ .WC)(host.cancel));
    }
    catch (error) {
        failBy(error);
    }
    // Clients leave timers behind that would keep the step for minutes.
    process.exit();
}
/** The host, and how a step of it fails: without an annotation, and without a word of why. */
function underEmbargo(runner) {
    const { host, file } = (0,_host_confidential_host_js__WEBPACK_IMPORTED_MODULE_6__/* .confidentialHost */ .r)(runner, runner.runId);
    // A run that is killed has no other chance to name it.
    host.setOutputs({});
    runner.log.line(`Confidential: what this build says is in ${file} alone, which only its user may read`);
    const fail = (text) => {
        host.log.error(text);
        runner.log.line(`The build has failed, and ${file} says why`);
        process.exitCode = 1;
    };
    return { host, fail };
}


/***/ }),

/***/ 62061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eg: () => (/* binding */ runStep),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   vy: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67988);
/* harmony import */ var _host_job_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8146);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86762);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18047);
/* harmony import */ var _setup_recorder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2905);
/* harmony import */ var _setup_user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17539);
/** What the starts share: the end of a run that a user can fix, and that of a defect of ours, wherever it was thrown. */







/** Of plan and assemble. `work` returns the job summary. */
async function runStep(host, title, work) {
    (0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_1__/* .endWhenStuck */ .Am)(host.cancel, failStep);
    try {
        (0,_host_job_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .addToJobSummary */ .Y)(host, await withStray(host, work).catch((error) => failedSummary(host, title, error)));
    }
    catch (error) {
        failStep(error);
    }
}
/** A story that did not stop at a stray error ends in it all the same. */
async function withStray({ cancel }, work) {
    const result = await work();
    const stray = (0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_1__/* .strayError */ .WC)(cancel);
    if (stray !== undefined)
        throw stray;
    return result;
}
function failedSummary(host, title, error) {
    const outcome = (0,_setup_recorder_js__WEBPACK_IMPORTED_MODULE_5__/* .failedOutcome */ .iS)(error, host);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(outcome.problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeProblem */ .BJ).join('\n'));
    return (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .failureSummary */ .jg)(title, outcome);
}
/** Also by an error of the machine that the story itself could not tell any more. */
function failStep(error) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(failureText(error));
}
function failureText(error) {
    const defect = error instanceof Error ? `kbuild itself has failed: ${error.stack}` : String(error);
    return (0,_setup_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .asUserError */ .Y)(error)?.problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeProblem */ .BJ).join('\n') ?? defect;
}


/***/ }),

/***/ 7358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ artifactStoreOf),
/* harmony export */   iA: () => (/* binding */ artifactStore),
/* harmony export */   mz: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _stray_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74465);
/** Artifacts by the unmodified @actions/artifact client, which is loaded only when it is needed. */



async function uploadArtifact(request) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(350), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
    const client = new DefaultArtifactClient();
    try {
        const { id, digest, size } = await (0,_stray_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ofLibrary */ .R)(() => client.uploadArtifact(request.name, [...request.files], request.root, {
            compressionLevel: request.compressionLevel,
            ...(request.retentionDays === undefined ? {} : { retentionDays: request.retentionDays }),
        }));
        if (id === undefined)
            return { kind: 'failed', why: 'the service gave the artifact no id' };
        const reported = await reportedDigest(client, request.name);
        if (reported !== undefined && digest && reported !== bare(digest)) {
            return { kind: 'failed', why: `the service reports the digest ${reported}, but sent was ${digest}` };
        }
        return {
            kind: 'uploaded',
            artifact: {
                name: request.name,
                id: String(id),
                url: artifactUrl(id),
                digest: digest ?? '',
                size: size ?? 0,
            },
        };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return /\b409\b/.test(why) ? { kind: 'name-taken' } : { kind: 'failed', why };
    }
}
const artifactStore = storeWith({});
function artifactStoreOf({ token, runId, owner, repository }) {
    const findBy = { token, workflowRunId: runId, repositoryOwner: owner, repositoryName: repository };
    return storeWith({ findBy });
}
function storeWith(where) {
    return {
        list: () => listArtifacts(where),
        fetch: (artifact, folder) => fetchArtifact(artifact, folder, where),
    };
}
async function listArtifacts(where) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(350), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
    const { artifacts } = await (0,_stray_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ofLibrary */ .R)(() => new DefaultArtifactClient().listArtifacts(where));
    return artifacts.map(({ id, name, size, digest }) => ({ id, name, size, digest: digest ?? '' }));
}
async function fetchArtifact({ id, digest }, folder, where) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(350), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
    const expected = digest === '' ? {} : { expectedHash: `sha256:${bare(digest)}` };
    try {
        // Its own unpacking believes what a zip says of its names and sizes.
        const { digestMismatch } = await (0,_stray_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ofLibrary */ .R)(() => new DefaultArtifactClient().downloadArtifact(id, {
            path: folder,
            skipDecompress: true,
            ...expected,
            ...where,
        }));
        // The client only mentions it.
        if (digestMismatch)
            return { kind: 'failed', why: `what came is not what the service says it has (${digest})` };
        const [file = ''] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
        return { kind: 'fetched', file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file) };
    }
    catch (error) {
        return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
    }
}
/** What the service has got, as it says itself; undefined when it knows none. */
async function reportedDigest(client, name) {
    const { artifact } = await client.getArtifact(name).catch((error) => {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`it was sent, but the service does not say whether it has got it: ${why}`);
    });
    return artifact.digest ? bare(artifact.digest) : undefined;
}
function bare(digest) {
    return digest.replace(/^sha256:/, '').toLowerCase();
}
function artifactUrl(id) {
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
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


/***/ }),

/***/ 2385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ misspelledInputs)
/* harmony export */ });
/* harmony import */ var _kubernetes_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12216);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/** Inputs that a workflow gives under a name which is nearly one of ours: the runner only warns of them, and builds without. */


/** `environment` has what the workflow gives as INPUT_<NAME>; what is near to none of ours may be somebody else's. */
function misspelledInputs(environment, names) {
    const given = Object.keys(environment).flatMap((name) => /^INPUT_(.+)$/.exec(name)?.[1] ?? []);
    const others = given.map((name) => name.toLowerCase()).filter((name) => !names.includes(name));
    const embargo = environment.INPUT_CONFIDENTIAL?.trim() ?? '';
    const isPublic = others.includes('confidential') && embargo !== '' && embargo !== 'false';
    const misspelled = others.flatMap((name) => {
        const meant = (0,_kubernetes_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name.replaceAll('_', '-'), names);
        return meant === '' ? [] : [{ what: `there is no input ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`, remedy: `${meant}${where}` }];
    });
    return isPublic ? [publicAction, ...misspelled] : misspelled;
}
/** What an action without it says is seen, and whoever gives it does not expect that. */
const publicAction = {
    what: 'confidential is given to an action of kbuild that keeps nothing to itself',
    remedy: 'Only a build may be confidential: see docs/security.md#under-embargo',
};
const where = 'All inputs are in docs/reference.md';


/***/ })

};

export const id = 856;
export const ids = [856];
export const modules = {

/***/ 62061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runStep),
/* harmony export */   v: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67988);
/* harmony import */ var _host_job_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8146);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86762);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73320);
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
    const outcome = (0,_setup_recorder_js__WEBPACK_IMPORTED_MODULE_5__/* .failedOutcome */ .i)(error, host);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(outcome.problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeProblem */ .BJ).join('\n'));
    return (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .failureSummary */ .jg)(title, outcome);
}
/** Also by an error of the machine that the story itself could not tell any more. */
function failStep(error) {
    const defect = error instanceof Error ? `kbuild itself has failed: ${error.stack}` : String(error);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)((0,_setup_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .asUserError */ .Y)(error)?.problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeProblem */ .BJ).join('\n') ?? defect);
}


/***/ }),

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startVerify: () => (/* binding */ startVerify)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _commands_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60513);
/* harmony import */ var _host_actions_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87236);
/* harmony import */ var _host_artifact_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7358);
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67988);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(22065);
/* harmony import */ var _host_job_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8146);
/* harmony import */ var _inputs_verify_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29590);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86762);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3558);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73320);
/* harmony import */ var _setup_recorder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2905);
/* harmony import */ var _verify_document_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49382);
/* harmony import */ var _verify_reference_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10418);
/* harmony import */ var _verify_summary_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98619);
/* harmony import */ var _verify_verdict_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(73558);
/* harmony import */ var _verify_words_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(65670);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(62061);
/** `uses: org/kbuild-action/verify`: says whether published files are what the checkout makes, and fails where they are not. */


















async function startVerify() {
    const environment = (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_16__/* .definedEnvironment */ .z)();
    const loaded = (0,_inputs_verify_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .loadVerifyInputs */ .fF)(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4, environment, Date.now() / 1000);
    const host = (0,_host_actions_host_js__WEBPACK_IMPORTED_MODULE_2__/* .actionsHost */ .qt)(loaded.secrets, {
        upload: _host_artifact_service_js__WEBPACK_IMPORTED_MODULE_3__/* .uploadArtifact */ .mz,
        artifacts: storeFor(loaded.inputs, environment),
    });
    const { summary } = loaded.inputs;
    (0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_4__/* .endWhenStuck */ .Am)(host.cancel, _start_js__WEBPACK_IMPORTED_MODULE_15__/* .failStep */ .v);
    try {
        const { document, report, page, statement, upload } = await (0,_commands_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verify */ .M)(host, loaded);
        host.setOutputs({
            ...(0,_verify_summary_js__WEBPACK_IMPORTED_MODULE_12__/* .verifyOutputs */ .ce)(document),
            report,
            'html-report': page,
            statement,
            ...(0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_17__/* .uploadOutputs */ .gQ)(upload),
        });
        if (summary)
            (0,_host_job_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .addToJobSummary */ .Y)(host, (0,_verify_summary_js__WEBPACK_IMPORTED_MODULE_12__/* .verifySummary */ .Il)(document));
        const verdict = (0,_verify_document_js__WEBPACK_IMPORTED_MODULE_10__/* .verdictOf */ .Vj)(document);
        const stray = (0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_4__/* .strayError */ .WC)(host.cancel);
        if (stray !== undefined)
            (0,_start_js__WEBPACK_IMPORTED_MODULE_15__/* .failStep */ .v)(stray);
        else if ((0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_13__/* .exitCodeOf */ .FO)(verdict) !== 0)
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(`${verdict}: ${_verify_words_js__WEBPACK_IMPORTED_MODULE_14__/* .meanings */ .Dd[verdict]}. The report is ${report}`);
    }
    catch (error) {
        try {
            const outcome = (0,_setup_recorder_js__WEBPACK_IMPORTED_MODULE_9__/* .failedOutcome */ .i)(error, host);
            host.setOutputs({ verdict: 'not-checked' });
            if (summary)
                (0,_host_job_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .addToJobSummary */ .Y)(host, (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .failureSummary */ .jg)('Verify', outcome));
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(outcome.problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .describeProblem */ .BJ).join('\n'));
        }
        catch (defect) {
            (0,_start_js__WEBPACK_IMPORTED_MODULE_15__/* .failStep */ .v)(defect);
        }
    }
    // Clients leave timers behind that would keep the step for minutes.
    process.exit();
}
function storeFor({ mode, githubToken }, environment) {
    const reference = mode.kind === 'published' ? (0,_verify_reference_js__WEBPACK_IMPORTED_MODULE_11__/* .referenceOf */ .Bz)(mode.reference) : undefined;
    const isOther = reference && 'kind' in reference && reference.kind === 'artifact' && reference.runId;
    const [owner = '', repository = ''] = (environment.GITHUB_REPOSITORY ?? '').split('/');
    return isOther ? (0,_host_artifact_service_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactStoreOf */ .RI)({ token: githubToken, runId: isOther, owner, repository }) : _host_artifact_service_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactStore */ .iA;
}


/***/ }),

/***/ 87236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qt: () => (/* binding */ actionsHost),
  fQ: () => (/* binding */ loadRunState)
});

// UNUSED EXPORTS: triggerOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/host/plain-line.js
var plain_line = __webpack_require__(78927);
;// CONCATENATED MODULE: ./build/src/host/actions-log.js
/** The runner's log: workflow commands for our own words, and a wall in front of everybody else's. */



/** Annotations of one kind that the runner keeps for a step; more would only push others out. */
const mostAnnotations = 10;
/** `write` takes whole lines. */
function actionsLog(write, redact) {
    let errors = 0;
    let warnings = 0;
    const line = (text) => write((0,plain_line/* plainLine */.h)(redact(text)));
    return {
        line,
        redact,
        warning: (text) => (++warnings > mostAnnotations ? line(`Warning: ${text}`) : (0,core/* warning */.$e)(redact(text))),
        error: (text, place) => {
            if (++errors > mostAnnotations)
                return line(`Error: ${text}`);
            if (!place)
                return (0,core/* error */.z3)(redact(text));
            const { file, line: startLine, column } = place;
            return (0,core/* error */.z3)(redact(text), {
                file,
                startLine,
                ...(column === undefined ? {} : { startColumn: column }),
            });
        },
        group: async (title, work) => {
            (0,core/* startGroup */.Oh)((0,plain_line/* plainLine */.h)(title));
            try {
                return await work();
            }
            finally {
                (0,core/* endGroup */.N4)();
            }
        },
        untrusted: async (work) => {
            const token = (0,external_node_crypto_.randomUUID)();
            write(`::stop-commands::${token}`);
            try {
                return await work(write);
            }
            finally {
                write(`::${token}::`);
            }
        },
    };
}

// EXTERNAL MODULE: ./build/src/host/cancel.js
var cancel = __webpack_require__(67988);
// EXTERNAL MODULE: ./build/src/host/environment.js
var host_environment = __webpack_require__(22065);
// EXTERNAL MODULE: ./build/src/host/machine.js
var machine = __webpack_require__(93613);
// EXTERNAL MODULE: ./build/src/host/secrets.js
var host_secrets = __webpack_require__(56677);
// EXTERNAL MODULE: ./build/src/host/toolbox-entry.js
var toolbox_entry = __webpack_require__(37702);
;// CONCATENATED MODULE: ./build/src/host/actions-host.js
/** The runner as host: workspace, event, outputs, state and artifacts of GitHub Actions. */











/** `addresses` may hold credentials, to be masked. Reads the environment and starts to listen for the runner's cancel signals. */
function actionsHost(addresses, clients) {
    const environment = (0,host_environment/* definedEnvironment */.z)();
    const secrets = (0,host_secrets/* secretsIn */.V)(environment, addresses);
    for (const secret of secrets)
        (0,core/* setSecret */.Pq)(secret);
    const workspace = environment.GITHUB_WORKSPACE || process.cwd();
    return {
        environment,
        log: actionsLog((line) => void process.stdout.write(`${line}\n`), (0,host_secrets/* redactor */.$)(secrets)),
        cancel: (0,cancel/* cancelOnSignals */.dJ)(),
        workspace,
        workingFolder: workspace,
        temporaryFolder: environment.RUNNER_TEMP || '/tmp',
        machine: (0,machine/* thisMachine */.g)(),
        toolboxEntry: (0,toolbox_entry/* toolboxEntry */.c)(),
        trigger: triggerOf(environment, defaultBranchOf(environment)),
        runId: (0,external_node_crypto_.randomUUID)(),
        now: Date.now,
        setOutputs: (values) => {
            toRunner('outputs', () => {
                for (const [name, value] of Object.entries(values))
                    (0,core/* setOutput */.uH)(name, value);
            });
        },
        remember: saveRunState,
        services: {
            cache: hasCacheService(environment) ? clients.cache : undefined,
            upload: hasArtifactService(environment) ? clients.upload : undefined,
            artifacts: hasArtifactService(environment) ? clients.artifacts : undefined,
        },
    };
}
/** What the event says, from the variables that the runner sets. */
function triggerOf(environment, defaultBranch) {
    const attempt = Number(environment.GITHUB_RUN_ATTEMPT);
    return {
        tag: environment.GITHUB_REF_TYPE === 'tag' ? environment.GITHUB_REF_NAME || undefined : undefined,
        pullRequest: /^pull_request(_target)?$/.test(environment.GITHUB_EVENT_NAME ?? ''),
        attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1,
        cache: cacheEventOf(environment, defaultBranch),
    };
}
function cacheEventOf(environment, defaultBranch) {
    return {
        name: environment.GITHUB_EVENT_NAME ?? '',
        ref: environment.GITHUB_REF ?? '',
        defaultBranch,
        isProtected: environment.GITHUB_REF_PROTECTED === 'true',
    };
}
/** From the event's payload; empty when it says none. */
function defaultBranchOf({ GITHUB_EVENT_PATH }) {
    try {
        const { repository } = (0,json/* fieldsOf */.Pf)((0,json/* parsedJson */.U4)((0,external_node_fs_.readFileSync)(GITHUB_EVENT_PATH ?? '', 'utf8')));
        return (0,json/* stringOf */.Je)((0,json/* fieldsOf */.Pf)(repository).default_branch);
    }
    catch {
        return '';
    }
}
/** As @actions/cache decides it: the newer service by its results address, the older one by its own. */
function hasCacheService(environment) {
    const { ACTIONS_CACHE_SERVICE_V2, ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL } = environment;
    const isThere = isGitHub(environment) && ACTIONS_CACHE_SERVICE_V2 ? ACTIONS_RESULTS_URL : ACTIONS_CACHE_URL;
    return Boolean(isThere && environment.ACTIONS_RUNTIME_TOKEN);
}
/** Only the runner of github.com and its kin has the service that @actions/artifact speaks to; GHES has not. */
function hasArtifactService(environment) {
    return (isGitHub(environment) && Boolean(environment.ACTIONS_RESULTS_URL && environment.ACTIONS_RUNTIME_TOKEN));
}
function isGitHub(environment) {
    const server = URL.parse(environment.GITHUB_SERVER_URL || 'https://github.com');
    const host = server?.hostname.toLowerCase() ?? '';
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
const stateKey = 'kbuild';
function saveRunState(state) {
    toRunner('state', () => (0,core/* saveState */.LZ)(stateKey, JSON.stringify(state)));
}
/** Writes into a file of the runner, which may be gone, or on a full disk. */
function toRunner(what, write) {
    try {
        write();
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        const problem = {
            what: `the runner's file for ${what} cannot be written: ${said}`,
            remedy: 'See whether the disk of RUNNER_TEMP is full or read-only',
        };
        throw new src_problem/* KbuildError */.gj(said.includes('ENOSPC') ? 'disk' : 'input', [problem]);
    }
}
/** undefined when main did not get as far as saving it. */
function loadRunState() {
    const text = (0,core/* getState */.Gu)(stateKey);
    if (text === '')
        return undefined;
    const state = (0,json/* ownJson */.RI)(text);
    return isRunState(state) ? state : undefined;
}
function isRunState(value) {
    const { version, runId, containers } = (0,json/* fieldsOf */.Pf)(value);
    return version === 2 && typeof runId === 'string' && typeof containers === 'boolean';
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

/***/ 8146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ addToJobSummary)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/** Writes the job summary: the one place, as no runner masks what is in it. */

/** Adds Markdown to what the step has said before; nothing in a terminal, or where the runner takes none. It ends no run. */
function addToJobSummary({ environment, log }, text) {
    const path = environment.GITHUB_STEP_SUMMARY;
    if (!path)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, log.redact(text));
    }
    catch (error) {
        log.warning(`The job summary cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ })

};

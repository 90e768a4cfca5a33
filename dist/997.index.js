export const id = 997;
export const ids = [997];
export const modules = {

/***/ 28997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startBuild: () => (/* binding */ startBuild)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _commands_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59211);
/* harmony import */ var _host_actions_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87236);
/* harmony import */ var _host_artifact_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7358);
/* harmony import */ var _host_cache_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35771);
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67988);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(22065);
/* harmony import */ var _host_job_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8146);
/* harmony import */ var _host_toolbox_entry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37702);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71012);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86762);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3558);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73320);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62061);
/** `uses: org/kbuild-action`, main: runs the build command on the runner and hands its report over. */














async function startBuild() {
    const loaded = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .loadInputs */ .IV)(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4, (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_12__/* .definedEnvironment */ .z)(), Date.now() / 1000);
    const host = (0,_host_actions_host_js__WEBPACK_IMPORTED_MODULE_2__/* .actionsHost */ .qt)(loaded.secrets, { cache: (0,_host_cache_service_js__WEBPACK_IMPORTED_MODULE_4__/* .actionsCache */ .k)((0,_host_toolbox_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .toolboxEntry */ .c)()), upload: _host_artifact_service_js__WEBPACK_IMPORTED_MODULE_3__/* .uploadArtifact */ .mz });
    (0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_5__/* .endWhenStuck */ .Am)(host.cancel, _start_js__WEBPACK_IMPORTED_MODULE_11__/* .failStep */ .v);
    try {
        host.remember({
            version: 2,
            runId: host.runId,
            containers: loaded.inputs.builder !== 'local',
            cache: undefined,
        });
        const report = await (0,_commands_build_js__WEBPACK_IMPORTED_MODULE_1__/* .build */ .j)(host, loaded);
        host.setOutputs((0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_13__/* .outputsOf */ .Yz)(report));
        if (loaded.inputs.summary)
            (0,_host_job_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .addToJobSummary */ .Y)(host, (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_10__/* .renderSummary */ .Br)(report));
        if (report.outcome.kind === 'failed')
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(report.outcome.problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_9__/* .describeProblem */ .BJ).join('\n'));
        else if ((0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_5__/* .strayError */ .WC)(host.cancel) !== undefined)
            (0,_start_js__WEBPACK_IMPORTED_MODULE_11__/* .failStep */ .v)((0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_5__/* .strayError */ .WC)(host.cancel));
    }
    catch (error) {
        (0,_start_js__WEBPACK_IMPORTED_MODULE_11__/* .failStep */ .v)(error);
    }
    // Clients leave timers behind that would keep the step for minutes.
    process.exit();
}


/***/ }),

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


/***/ })

};

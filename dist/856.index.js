export const id = 856;
export const ids = [856];
export const modules = {

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

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startVerify: () => (/* binding */ startVerify)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _commands_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41526);
/* harmony import */ var _host_actions_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87236);
/* harmony import */ var _host_artifact_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7358);
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67988);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(22065);
/* harmony import */ var _host_job_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8146);
/* harmony import */ var _inputs_verify_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29590);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86762);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3558);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18047);
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
    const loaded = (0,_inputs_verify_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .loadVerifyInputs */ .f)(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4, environment, Date.now() / 1000);
    const host = (0,_host_actions_host_js__WEBPACK_IMPORTED_MODULE_2__/* .actionsHost */ .qt)(loaded.secrets, {
        upload: _host_artifact_service_js__WEBPACK_IMPORTED_MODULE_3__/* .uploadArtifact */ .mz,
        artifacts: storeFor(loaded.inputs, environment),
    });
    const { summary } = loaded.inputs;
    (0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_4__/* .endWhenStuck */ .Am)(host.cancel, _start_js__WEBPACK_IMPORTED_MODULE_15__/* .failStep */ .vy);
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
            (0,_start_js__WEBPACK_IMPORTED_MODULE_15__/* .failStep */ .vy)(stray);
        else if ((0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_13__/* .exitCodeOf */ .FO)(verdict) !== 0)
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(`${verdict}: ${_verify_words_js__WEBPACK_IMPORTED_MODULE_14__/* .meanings */ .Dd[verdict]}. The report is ${report}, and docs/verify.md says what to make of it`);
    }
    catch (error) {
        try {
            const outcome = (0,_setup_recorder_js__WEBPACK_IMPORTED_MODULE_9__/* .failedOutcome */ .iS)(error, host);
            host.setOutputs({ verdict: 'not-checked' });
            if (summary)
                (0,_host_job_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .addToJobSummary */ .Y)(host, (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .failureSummary */ .jg)('Verify', outcome));
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(outcome.problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .describeProblem */ .BJ).join('\n'));
        }
        catch (defect) {
            (0,_start_js__WEBPACK_IMPORTED_MODULE_15__/* .failStep */ .vy)(defect);
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

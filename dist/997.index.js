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
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22065);
/* harmony import */ var _host_job_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8146);
/* harmony import */ var _host_toolbox_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37702);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71012);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86762);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3558);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73320);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62061);
/** `uses: org/kbuild-action`, main: runs the build command on the runner and hands its report over. */













async function startBuild() {
    const loaded = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .loadInputs */ .I)(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4, (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_11__/* .definedEnvironment */ .z)(), Date.now() / 1000);
    const host = (0,_host_actions_host_js__WEBPACK_IMPORTED_MODULE_2__/* .actionsHost */ .qt)(loaded.secrets, { cache: (0,_host_cache_service_js__WEBPACK_IMPORTED_MODULE_4__/* .actionsCache */ .k)((0,_host_toolbox_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .toolboxEntry */ .c)()), upload: _host_artifact_service_js__WEBPACK_IMPORTED_MODULE_3__/* .uploadArtifact */ .m });
    host.remember({
        version: 2,
        runId: host.runId,
        containers: loaded.inputs.builder !== 'local',
        cache: undefined,
    });
    try {
        const report = await (0,_commands_build_js__WEBPACK_IMPORTED_MODULE_1__/* .build */ .j)(host, loaded);
        host.setOutputs((0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_12__/* .outputsOf */ .Yz)(report));
        if (loaded.inputs.summary)
            (0,_host_job_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .addToJobSummary */ .Y)(host, (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .renderSummary */ .Br)(report));
        if (report.outcome.kind === 'failed')
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(report.outcome.problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .describeProblem */ .BJ).join('\n'));
    }
    catch (error) {
        (0,_start_js__WEBPACK_IMPORTED_MODULE_10__/* .failByDefect */ .z)(error);
    }
    // Clients leave timers behind that would keep the step for minutes.
    process.exit();
}


/***/ }),

/***/ 62061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runStep),
/* harmony export */   z: () => (/* binding */ failByDefect)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _host_job_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8146);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73320);
/* harmony import */ var _setup_recorder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2905);
/** What the starts share: the end of a run that a user can fix, and that of a defect of ours. */





/** Of plan and assemble. `work` returns the job summary. */
async function runStep(host, title, work) {
    try {
        (0,_host_job_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .addToJobSummary */ .Y)(host, await work().catch((error) => failedSummary(host, title, error)));
    }
    catch (error) {
        failByDefect(error);
    }
}
function failedSummary(host, title, error) {
    const outcome = (0,_setup_recorder_js__WEBPACK_IMPORTED_MODULE_4__/* .failedOutcome */ .i)(error, host);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(outcome.problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .describeProblem */ .BJ).join('\n'));
    return (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .failureSummary */ .jg)(title, outcome);
}
function failByDefect(error) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(error instanceof Error ? `kbuild itself has failed: ${error.stack}` : String(error));
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

/***/ 7358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ artifactStore),
/* harmony export */   m: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Artifacts by the unmodified @actions/artifact client, which is loaded only when it is needed. */


async function uploadArtifact(request) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(350), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
    const client = new DefaultArtifactClient();
    try {
        const { id, digest, size } = await client.uploadArtifact(request.name, [...request.files], request.root, {
            compressionLevel: request.compressionLevel,
            ...(request.retentionDays === undefined ? {} : { retentionDays: request.retentionDays }),
        });
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
const artifactStore = { list: listArtifacts, fetch: fetchArtifact };
async function listArtifacts() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(350), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
    const { artifacts } = await new DefaultArtifactClient().listArtifacts();
    return artifacts.map(({ id, name, size, digest }) => ({ id, name, size, digest: digest ?? '' }));
}
async function fetchArtifact({ id, digest }, folder) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(350), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
    const expected = digest === '' ? {} : { expectedHash: `sha256:${bare(digest)}` };
    try {
        // Its own unpacking believes what a zip says of its names and sizes.
        const { digestMismatch } = await new DefaultArtifactClient().downloadArtifact(id, {
            path: folder,
            skipDecompress: true,
            ...expected,
        });
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

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
// EXTERNAL MODULE: ./build/src/host/process.js + 1 modules
var host_process = __webpack_require__(99139);
// EXTERNAL MODULE: ./build/src/host/process-tree.js
var process_tree = __webpack_require__(99178);
// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/report/cache.js
var cache = __webpack_require__(21174);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/setup/restore-cache.js + 5 modules
var restore_cache = __webpack_require__(20006);
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
// EXTERNAL MODULE: ./build/src/host/docker.js
var docker = __webpack_require__(82098);
// EXTERNAL MODULE: ./build/src/host/environment.js
var environment = __webpack_require__(22065);
// EXTERNAL MODULE: ./build/src/host/job-summary.js
var job_summary = __webpack_require__(8146);
// EXTERNAL MODULE: ./build/src/host/toolbox-entry.js
var toolbox_entry = __webpack_require__(37702);
// EXTERNAL MODULE: ./build/src/inputs/inputs.js + 5 modules
var inputs_inputs = __webpack_require__(71012);
// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(73320);
;// CONCATENATED MODULE: ./build/src/actions/post.js
/** `uses: org/kbuild-action`, post: ends what a killed main has left behind, and saves the cache. Never fails a job. */











async function startPost() {
    let work = 'Cleaning up after the build';
    try {
        const state = (0,actions_host/* loadRunState */.fQ)();
        // Inputs are there in post too.
        const { inputs, secrets } = (0,inputs_inputs/* loadInputs */.IV)(core/* getInput */.V4, (0,environment/* definedEnvironment */.z)(), Date.now() / 1000);
        const host = (0,actions_host/* actionsHost */.qt)(secrets, { cache: (0,cache_service/* actionsCache */.k)((0,toolbox_entry/* toolboxEntry */.c)()) });
        if (state) {
            await endLeftovers(host, state, (0,docker/* dockerOf */.qG)(host.environment, inputs.container.dockerHost));
            work = 'Saving the cache';
            const report = await saveCache(host, state);
            work = 'Writing the job summary';
            if (report && inputs.summary)
                (0,job_summary/* addToJobSummary */.Y)(host, (0,cache/* saveSummary */.EB)(report, summary/* escaped */.Mk));
        }
    }
    catch (error) {
        (0,core/* warning */.$e)(`${work} failed, which does no harm to the job: ${String(error)}`);
    }
    // Clients leave timers behind that would keep the step for minutes.
    process.exit();
}


/***/ })

};

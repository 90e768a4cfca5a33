export const id = 335;
export const ids = [335];
export const modules = {

/***/ 67335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startPlan: () => (/* binding */ startPlan)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/src/host/git.js
var git = __webpack_require__(60260);
// EXTERNAL MODULE: ./build/src/kubernetes/variable-rules.js + 1 modules
var variable_rules = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/kubernetes/platforms.js
var platforms = __webpack_require__(76946);
// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __webpack_require__(86762);
;// CONCATENATED MODULE: ./build/src/release/shards.js
/** Which jobs a matrix has, one per platform, and on which runners they run. */



/** GitHub's limit of jobs in one matrix. */
const mostShards = 256;
const kinds = ['server', 'node', 'client', 'test'];
function isKind(word) {
    return kinds.some((kind) => kind === word);
}
/** Platforms, and kinds of them (`server`, `node`, `client`, `test`) spelled out. */
function spelledOut(wanted, lists) {
    return (0,platforms/* sortedUnique */.Z$)(wanted.flatMap((it) => (isKind(it) ? lists.platforms[it] : [it])));
}
function problemsOfShards(platforms) {
    if (platforms.length <= mostShards)
        return [];
    return [
        {
            what: `the plan would have ${platforms.length} jobs`,
            remedy: `GitHub runs at most ${mostShards}; name fewer platforms`,
        },
    ];
}
function shardName(platform) {
    return platform.replaceAll('/', '-');
}
const usualRunner = 'ubuntu-24.04';
/** `linux/arm64=ubuntu-24.04-arm` or `linux/arm64=["self-hosted","arm64"]` lines, for some of these platforms. */
function parseRunners(text, platforms, problems) {
    const runners = new Map();
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    for (const line of lines.filter((it) => it !== '')) {
        const [, platform = '', label = ''] = /^([^=\s]+)\s*=\s*(.*)$/.exec(line) ?? [];
        const runner = runnerOf(label);
        const problem = runner === undefined
            ? noRunner(line)
            : runners.has(platform)
                ? { what: `runners names ${(0,src_problem/* quote */.hD)(platform)} twice`, remedy: 'Keep one of the lines' }
                : notPlanned(platform, platforms);
        if (problem)
            problems.push(problem);
        else if (runner !== undefined)
            runners.set(platform, runner);
    }
    return runners;
}
/** For `strategy.matrix` of a workflow, by `fromJSON`. */
function matrixOf({ shards, target }, runners) {
    const include = shards.map(({ name, platforms }) => ({
        name,
        platforms: platforms.join(' '),
        target,
        runner: runners.get(platforms[0] ?? '') ?? usualRunner,
    }));
    return JSON.stringify({ include });
}
/** Programs with cgo depend on the compiler of the machine that they are built on. */
function warningsOfRunners(runners) {
    return [...runners]
        .filter(([, runner]) => /arm|aarch|ppc|s390|riscv/i.test(String(runner)))
        .map(([platform, runner]) => `${platform} is to be built on ${String(runner)}: unless that is an amd64 machine, its programs with cgo are other bytes than an amd64 machine makes of them`);
}
const labelShape = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
function runnerOf(text) {
    if (labelShape.test(text))
        return text;
    const parsed = (0,json/* parsedJson */.U4)(text);
    const labels = (0,json/* stringsIn */.QQ)(parsed).filter((it) => labelShape.test(it));
    const isWhole = Array.isArray(parsed) && labels.length > 0 && labels.length === parsed.length;
    return isWhole ? labels : undefined;
}
function noRunner(line) {
    return {
        what: `runners has the line ${(0,src_problem/* quote */.hD)(line)}`,
        remedy: 'Give lines such as linux/arm64=ubuntu-24.04-arm or linux/arm64=["self-hosted","arm64"]',
    };
}
function notPlanned(platform, platforms) {
    if (platforms.includes(platform))
        return undefined;
    return {
        what: `runners names ${(0,src_problem/* quote */.hD)(platform)}, which is not a platform of this plan`,
        remedy: `They are ${platforms.join(', ')}`,
    };
}

// EXTERNAL MODULE: ./build/src/inputs/inputs.js + 5 modules
var inputs_inputs = __webpack_require__(71012);
;// CONCATENATED MODULE: ./build/src/inputs/plan-inputs.js
/** The inputs of kbuild-action/plan. Those that the build has too are read by the same code. */



const planInputDefaults = {
    source: '.',
    platforms: '',
    target: 'release',
    'git-version': '',
    'version-file': '',
    'source-date-epoch': '',
    'allow-dirty': 'false',
    'make-variables': '',
    runners: '',
};
/** `now` in seconds. */
function loadPlanInputs(read, environment, now) {
    const found = [];
    const given = read('platforms') || (environment.KUBE_BUILD_PLATFORMS ?? '');
    const platforms = (0,inputs_inputs/* wordsOf */.Z9)('platforms', given, found);
    const { KUBE_BUILD_PLATFORMS: _, ...others } = environment;
    const { inputs, problems } = (0,inputs_inputs/* loadInputs */.IV)(buildReader(read, platforms), others, now);
    return {
        inputs: { build: inputs, platforms, runners: read('runners') },
        problems: [...found, ...problems],
    };
}
/** The flags of Go, which have inputs of their own in the build, are variables like others in a plan. */
function buildReader(read, platforms) {
    const flags = new Map();
    const others = [];
    for (const line of read('make-variables').split(/\r?\n/)) {
        const [, name = '', value = ''] = /^\s*(\w+)=(.*)$/.exec(line) ?? [];
        if (!(0,variable_rules/* isFlagVariable */.Pm)(name) || flags.has(name))
            others.push(line);
        else
            flags.set(name, value);
    }
    return (name) => {
        switch (name) {
            case 'goflags':
            case 'gogcflags':
            case 'goldflags':
                return flags.get(name.toUpperCase()) ?? '';
            case 'make-variables':
                return others.join('\n');
            case 'platforms':
                return platforms.filter((it) => !isKind(it)).join(' ');
            case 'target':
                return read('target').trim() || planInputDefaults.target;
            default:
                return isPlanInput(name) ? read(name) : '';
        }
    };
}
function isPlanInput(name) {
    return name in planInputDefaults;
}

// EXTERNAL MODULE: ./build/src/kubernetes/make.js
var make = __webpack_require__(86270);
// EXTERNAL MODULE: ./build/src/kubernetes/module-version.js
var module_version = __webpack_require__(36433);
// EXTERNAL MODULE: ./build/src/kubernetes/packaging.js
var kubernetes_packaging = __webpack_require__(80009);
// EXTERNAL MODULE: ./build/src/kubernetes/tree.js + 2 modules
var kubernetes_tree = __webpack_require__(8361);
// EXTERNAL MODULE: ./build/src/release/plan.js
var release_plan = __webpack_require__(63940);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/setup/open-tree.js
var open_tree = __webpack_require__(89936);
// EXTERNAL MODULE: ./build/src/setup/places.js
var places = __webpack_require__(31255);
// EXTERNAL MODULE: ./build/src/setup/prepare-stamp.js + 7 modules
var prepare_stamp = __webpack_require__(66959);
;// CONCATENATED MODULE: ./build/src/commands/plan.js
/** The story of a plan: what all jobs of a matrix will agree on, judged before the first of them starts. */













/** Throws a KbuildError with all that stands in the way. Runs git, and nothing of the tree. */
async function makePlan(host, read) {
    const { inputs, problems } = loadPlanInputs(read, host.environment, host.now() / 1000);
    const opened = await (0,open_tree/* openTree */.r)(host, inputs.build, problems);
    const platforms = plannedPlatforms(host, inputs, opened);
    const stamp = await (0,prepare_stamp/* prepareStamp */.Lc)(host, inputs.build, opened);
    const repository = await plannedRepository(host, opened, stamp);
    const plan = planOf(inputs, opened, { ...stamp, repository }, platforms);
    const found = [];
    const runners = parseRunners(inputs.runners, platforms, found);
    if (found.length > 0)
        throw new src_problem/* KbuildError */.gj('input', found);
    explain(host, plan);
    for (const warning of [...stamp.warnings, ...warningsOfRunners(runners)])
        host.log.warning(warning);
    return { plan, matrix: matrixOf(plan, runners) };
}
function planOutputs({ plan, matrix }) {
    return {
        plan: (0,release_plan/* renderPlan */.EG)(plan),
        matrix,
        'source-date-epoch': String(plan.epoch),
        'git-version': plan.stamp.gitVersion,
        'git-commit': plan.stamp.gitCommit,
    };
}
function explain({ log }, plan) {
    const { stamp, epoch, target, crossTag, shards, repository } = plan;
    log.line(`Version ${stamp.gitVersion || '(none)'}, commit ${stamp.gitCommit}, tree ${stamp.gitTreeState}`);
    log.line(`Build date ${stamp.buildDate}, SOURCE_DATE_EPOCH ${epoch}, kube-cross ${crossTag}`);
    log.line(repository
        ? `Module version ${repository.moduleVersion}${repository.modified ? '+dirty' : ''}, for Go 1.24 and later`
        : 'Go is to record nothing of a repository');
    log.line(`${(0,words/* countText */.lT)(shards.length, 'job')} for ${target}: ${shards.map(({ name }) => name).join(' ')}`);
}
/** What the target makes, of the platforms that were named or by itself. */
function plannedPlatforms(host, inputs, { target, tree }) {
    const { os, architecture } = host.machine;
    const choice = {
        requested: spelledOut(inputs.platforms, tree.lists),
        ...(0,make/* fastbuildOf */.Y)(inputs.build.variables, host.environment),
        hostArchitecture: architecture,
        hostPlatform: `${os}/${architecture}`,
        conformance: false,
    };
    const { platforms, packaging } = (0,make/* planBuild */.C)(target, choice, tree.lists, []);
    const problems = [
        ...problemsOfTarget(target),
        ...(packaging ? (0,kubernetes_packaging/* problemsOfPackaging */.p)(packaging, tree.lists) : []),
        ...problemsOfShards(platforms),
    ];
    if (problems.length > 0)
        throw new src_problem/* KbuildError */.gj('input', problems);
    return platforms;
}
function problemsOfTarget(target) {
    if (target.kind !== 'test')
        return [];
    return [
        {
            what: `target ${target.suite} is no matter of platforms, so there is nothing to plan`,
            remedy: 'Run it in a job of its own, with kbuild-action itself',
        },
    ];
}
/** What the tree's Go will see where it is built; a linked work tree may hide from it what a clone shows. */
async function plannedRepository(host, { root, tree }, { view }) {
    if (view.wanted === undefined || tree.goMode === 'gopath')
        return undefined;
    const { isLinked } = await (0,git/* readRepositoryPlace */._G)(root, host.environment);
    if (!isLinked || (0,module_version/* seesGitFile */.rF)((0,kubernetes_tree/* plannedGo */.Rb)(tree)))
        return view.wanted;
    host.log.warning('This is a linked work tree or submodule, in which Go sees no repository (golang/go#58218): it is planned that binaries have no VCS fields, unlike those of a full clone');
    return undefined;
}
function planOf({ build }, { tree }, { stamp, origin, epoch, git, repository }, platforms) {
    return {
        commit: (0,prepare_stamp/* headCommit */.Qo)(git),
        stamp,
        stampIsGiven: origin === 'version-file',
        changes: (0,prepare_stamp/* changesIn */.N0)(git),
        epoch,
        generation: tree.generation,
        goVersion: tree.goVersion ?? '',
        crossTag: tree.crossTag,
        target: build.target,
        makeVariables: build.variables,
        allowDirty: build.stamp.allowDirty,
        repository,
        shards: platforms.map((platform) => ({
            name: shardName(platform),
            platforms: [platform],
            artifact: (0,places/* artifactName */.Cs)({ target: build.target, platforms: [platform] }, stamp),
        })),
    };
}

// EXTERNAL MODULE: ./build/src/host/actions-host.js + 1 modules
var actions_host = __webpack_require__(87236);
// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(73320);
;// CONCATENATED MODULE: ./build/src/report/plan-summary.js
/** The job summary of a plan. */


const plan_summary_mostShards = 60;
function planSummary({ stamp, epoch, target, crossTag, goVersion, shards }) {
    const names = shards.slice(0, plan_summary_mostShards).map(({ name }) => name);
    const more = shards.length > plan_summary_mostShards ? ` and ${shards.length - plan_summary_mostShards} more` : '';
    const rows = [
        ['Version', (0,summary/* code */.aY)(stamp.gitVersion || '(none)')],
        ['Commit', (0,summary/* code */.aY)(stamp.gitCommit || '(none)')],
        ['Tree state', (0,summary/* escaped */.Mk)(stamp.gitTreeState || '(none)')],
        ['Build date', `${(0,summary/* escaped */.Mk)(stamp.buildDate)} (SOURCE_DATE_EPOCH ${epoch})`],
        ['kube-cross', (0,summary/* code */.aY)(crossTag)],
        ...(goVersion ? [['Go', (0,summary/* escaped */.Mk)(goVersion)]] : []),
        [(0,words/* countText */.lT)(shards.length, 'job'), `${(0,summary/* escaped */.Mk)(names.join(', '), 4000)}${more}`],
    ];
    const title = `## Plan: ${(0,summary/* escaped */.Mk)(target)} of Kubernetes ${(0,summary/* escaped */.Mk)(stamp.gitVersion || stamp.gitCommit)}`;
    return `${title}\n\n${(0,summary/* table */.tp)(['', ''], rows)}\n`;
}

// EXTERNAL MODULE: ./build/src/actions/start.js
var start = __webpack_require__(62061);
;// CONCATENATED MODULE: ./build/src/actions/plan.js
/** `uses: org/kbuild-action/plan`: makes the plan of a matrix, and fails before its jobs start where they would. */





async function startPlan() {
    const host = (0,actions_host/* actionsHost */.qt)([], {});
    await (0,start/* runStep */.e)(host, 'Plan', async () => {
        const report = await makePlan(host, core/* getInput */.V4);
        host.setOutputs(planOutputs(report));
        return planSummary(report.plan);
    });
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

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   kP: () => (/* binding */ diskRemedy),
/* harmony export */   nT: () => (/* binding */ problemOfFailure)
/* harmony export */ });
/* harmony import */ var _kubernetes_build_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51113);
/** Why a build failed, from what its output said. */

/** The nearest cause first: what a full disk breaks looks like a compile error too. */
function failureOf({ target, signs, exitCode, signal }) {
    if (signs.diskFull)
        return 'disk';
    if (signs.outOfMemory || exitCode === 137 || signal === 'SIGKILL')
        return 'memory';
    if (signs.compileErrors.length > 0)
        return 'compile';
    if (signs.failedTests.length > 0)
        return 'test';
    if (signs.cause)
        return signs.cause.cause.failure;
    return target.kind === 'test' ? 'test' : 'compile';
}
function problemOfFailure(build) {
    const ending = build.signal ? `was ended by ${build.signal}` : `failed with exit code ${build.exitCode}`;
    const failure = failureOf(build);
    const what = `${build.call} ${ending}: ${causes[failure](build)}`;
    return { what, remedy: remedyOf(failure, build.signs) };
}
const causes = {
    disk: ({ disk, signs }) => `the disk is full (${signs.diskFull?.trim()}; where the tree is, ${disk})`,
    memory: ({ memory }) => `a process was killed, most likely for want of memory (${memory})`,
    network: ({ signs }) => lineOf(signs),
    input: ({ signs }) => lineOf(signs),
    compile: ({ signs }) => compileText(signs.compileErrors) ?? lineOf(signs),
    test: ({ signs }) => failedTestsText(signs.failedTests) ?? lineOf(signs),
};
/** Also where it is kbuild itself that finds no place. */
const diskRemedy = 'Free some space (`df -h` shows which disk it is), or build fewer platforms in one job';
const remedies = {
    disk: diskRemedy,
    memory: 'Use a larger machine, or build fewer platforms or targets in one job',
    compile: 'Fix the code; the full log tells more',
    test: 'Fix the code or the tests; the reports and the full log tell more',
};
/** Of the very cause, where one is known; without one neither the network nor a setting is blamed. */
function remedyOf(failure, { compileErrors: [first], cause }) {
    switch (failure) {
        case 'disk':
        case 'memory':
        case 'test':
            return remedies[failure];
        case 'compile':
        case 'network':
        case 'input':
            return (first ? (0,_kubernetes_build_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(first.message) : cause?.cause)?.remedy ?? remedies.compile;
    }
}
function compileText(errors) {
    const [first] = errors;
    if (!first)
        return undefined;
    const more = errors.length > 1 ? `, and ${errors.length - 1} more` : '';
    return `${first.file}:${first.line}: ${first.message}${more}`;
}
const longestLine = 400;
/** The line that says why, else the last words of the tool that failed. */
function lineOf({ cause, words }) {
    const text = cause?.line ?? words.join(' | ');
    if (text === '')
        return 'it printed nothing that tells why';
    return text.length > longestLine ? `${text.slice(0, longestLine)}…` : text;
}
const mostTests = 5;
/** The packages that they are in stand in the same list; those that do not even build stand there alone. */
function failedTestsText(names) {
    const isTest = (name) => /^(?:Test|Example|Fuzz|Benchmark)/.test(name);
    const listed = (some) => `${some.slice(0, mostTests).join(', ')}${some.length > mostTests ? ` and ${some.length - mostTests} more` : ''}`;
    const [tests, packages] = [names.filter(isTest), names.filter((name) => !isTest(name))];
    if (tests.length === 0)
        return packages.length === 0 ? undefined : `${listed(packages)} failed`;
    const places = packages.length === 0 ? '' : ` in ${listed(packages)}`;
    return `${listed(tests)}${places}`;
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


/***/ }),

/***/ 80009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ problemsOfPackaging)
/* harmony export */ });
/** Choices of platforms that the tree's packaging scripts cannot make a release of. */
/** What the scripts would stumble over only after the compile. */
function problemsOfPackaging(packaging, lists) {
    if (packaging.kind === 'images' && packaging.platforms.length === 0) {
        return [
            {
                what: 'none of the platforms is one for which the tree makes server images',
                remedy: `Give some of ${lists.platforms.server.join(', ')}`,
            },
        ];
    }
    if (packaging.kind === 'images' && lists.imageTargets.server.length === 0) {
        return [
            {
                what: 'hack/lib/golang.sh has no readable list kube::golang::server_image_targets, which says what server images hold',
                remedy: 'Make a release of tarballs, or give the tree the list as Kubernetes has it',
            },
        ];
    }
    const clientless = packaging.platforms.filter((it) => !lists.platforms.client.includes(it));
    if (packaging.kind === 'images' || clientless.length === 0)
        return [];
    return [
        {
            what: `the tree builds no client for ${clientless.join(', ')}, and its packaging makes a client tarball of every platform`,
            remedy: 'Leave these platforms out',
        },
    ];
}


/***/ }),

/***/ 73320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   Ve: () => (/* binding */ imagesTable),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   dt: () => (/* binding */ tarsTable),
/* harmony export */   jg: () => (/* binding */ failureSummary),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21174);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43629);
/** The job summary: Markdown from the report, every value escaped, below GitHub's 1 MiB by construction. */



const mostRows = 200;
const mostItems = 50;
const mostProblemLength = 1000;
const mostLength = 300;
const mostCellLength = 160;
const mostCommandLength = 4000;
const barLength = 24;
/** Of a run that has refused its inputs nobody asks where the time went. */
const leastSeconds = 1;
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
        phasesTable(report.phases),
        outcome.kind === 'failed' ? '' : closing(report),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
/** Of what failed before it had anything else to show. */
function failureSummary(title, { failure, problems }) {
    return `## ❌ ${escaped(title)}: ${failure}\n\n${problemList(problems)}\n`;
}
function problemList(problems) {
    return list(problems.map((problem) => `❌ ${escaped((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(problem), mostProblemLength)}`));
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
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesText */ .pV)(it.size),
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
        .map(({ name, size, sha256 }) => [code(name, mostCellLength), (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesText */ .pV)(size), code(sha256)]);
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
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesText */ .pV)(size),
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
    const verdict = (0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictText */ .nt)(cache);
    const lines = [
        escaped((0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheText */ .e5)(cache)),
        verdict === undefined ? '' : escaped(verdict),
        cache.outcome === 'none' ? '' : `Key ${code(cache.key)}`,
        cache.matchedKey === '' || cache.matchedKey === cache.key ? '' : `Matched ${code(cache.matchedKey)}`,
    ];
    return `### Go build cache\n\n${list(lines.filter((line) => line !== ''))}`;
}
function phasesTable(phases) {
    const total = phases.reduce((sum, phase) => sum + phase.seconds, 0);
    if (phases.length === 0 || total < leastSeconds)
        return '';
    const rows = phases.map(({ name, seconds }) => [
        escaped(name),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsText */ .Hd)(seconds),
        '█'.repeat(Math.round((seconds / total) * barLength)) || '▏',
    ]);
    return `### Where the time went\n\n${table(['Phase', 'Time', ''], [...rows, ['All', (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsText */ .Hd)(total), '']])}`;
}
function closing({ facts, upload, log, notes }) {
    const uploaded = {
        uploaded: (url, name) => `Uploaded as [${escaped(name)}](${encodeURI(url)})`,
        kept: (why) => `Not uploaded: ${escaped(why)}`,
    };
    const lines = [
        upload?.kind === 'uploaded' ? uploaded.uploaded(upload.artifact.url, upload.artifact.name) : '',
        upload?.kind === 'kept' ? uploaded.kept(upload.why) : '',
        ...notes.map((note) => escaped(note)),
        facts ? `To repeat it in a terminal: ${code(facts.command, mostCommandLength)}` : '',
        log ? `Full log: ${code(log)}` : '',
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


/***/ }),

/***/ 31255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   K0: () => (/* binding */ outputPlaces),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   NW: () => (/* binding */ runFiles),
/* harmony export */   "do": () => (/* binding */ releaseName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** Where a run keeps what is its own: below the tree's `_output/kbuild`, which git ignores and `make clean` removes. */

function outputPlaces(root, inputs, stamp, runId) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '_output', 'kbuild');
    const name = inputs.delivery.artifactName ?? plannedName(inputs) ?? artifactName(inputs, stamp);
    const file = fileName(name);
    return {
        folder,
        versionFile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${runFiles.versionFile}${runId}`),
        toolbox: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${runFiles.toolbox}${runId}`),
        output: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file),
        reports: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${file}-junit`),
        log: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${file}.log`),
        name,
    };
}
/** What names of files of one run start with; the run's id follows. */
const runFiles = { versionFile: 'version-defs-', toolbox: 'toolbox-' };
/** Of what a shard packs. */
function plannedName({ shardPlan, target }) {
    if (shardPlan === undefined)
        return undefined;
    const isWhole = target === shardPlan.plan.target || target === 'package-tarballs';
    return isWhole ? shardPlan.shard.artifact : undefined;
}
/** `kubernetes-v1.33.4-kubectl-linux-amd64`, without the attempt. */
function artifactName({ target, platforms }, stamp) {
    const unspecified = everyPlatform.includes(target) ? 'all' : 'host';
    const where = platforms.length > 0 ? platforms.join('_').replaceAll('/', '-') : unspecified;
    return `${releaseName(target, stamp)}-${where}`.replaceAll(/[^A-Za-z0-9.+_-]/g, '_');
}
/** `kubernetes-v1.33.4-release`. */
function releaseName(target, stamp) {
    const version = stamp.gitVersion || stamp.gitCommit.slice(0, 12) || 'unversioned';
    return `kubernetes-${version}-${target}`;
}
/** A name as a file or folder beside our own may have it. */
function fileName(name) {
    const file = name.replaceAll(/[^A-Za-z0-9.+_@=-]/g, '_');
    return ownNames.test(file) ? `_${file}` : file;
}
/** What is kept in `_output/kbuild` besides what was made. */
const ownNames = /^(?:version-defs.*|manifest\.json|assemble|toolbox.*|changed-by-build\.json|container-version|nonce|git|go-cache-.*)$/;
/** Targets that, without a choice, take all platforms of the tree. */
const everyPlatform = ['cross', 'release', 'release-images', 'package-tarballs'];


/***/ }),

/***/ 2905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createRecorder),
/* harmony export */   i: () => (/* binding */ failedOutcome)
/* harmony export */ });
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67988);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17539);
/** Keeps what a run has reached so far, so that a failed run's report says as much as it can. */


function createRecorder(host) {
    const phases = [];
    const warnings = [];
    const notes = [];
    let parts = {};
    const { redact } = host.log;
    return {
        phase: async (name, work) => {
            const started = host.now();
            try {
                return await work();
            }
            finally {
                phases.push({ name, seconds: (host.now() - started) / 1000 });
            }
        },
        warn: (text) => {
            warnings.push(redact(text));
            host.log.warning(text);
        },
        note: (text) => {
            notes.push(redact(text));
            host.log.line(text);
        },
        set: (part) => {
            parts = { ...parts, ...part };
        },
        report: (outcome) => ({ ...parts, outcome, warnings, notes, phases }),
    };
}
/** The outcome of an expected failure; a defect of ours is thrown on. */
function failedOutcome(error, { cancel, workspace, log }) {
    const stray = (0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .strayError */ .WC)(cancel);
    if (cancel.aborted && stray === undefined) {
        return outcomeOf(workspace === undefined ? _host_cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW : _host_cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelledByRunner */ .VT, log);
    }
    const cause = stray ?? error;
    const known = (0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .asUserError */ .Y)(cause);
    if (known)
        return outcomeOf(known, log);
    throw cause;
}
/** What docker or a build said may hold a proxy's password, which escaping would hide from whoever looks for it later. */
function outcomeOf({ failure, problems }, { redact }) {
    const said = problems.map(({ what, remedy }) => ({ what: redact(what), remedy: redact(remedy) }));
    return { kind: 'failed', failure, problems: said };
}


/***/ }),

/***/ 17539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ asUserError)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _builder_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(571);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/** Errors that a user can fix: ours, and those of a machine that is in the way with its disk or with whose its files are. */




/** undefined for a defect of ours. */
function asUserError(error) {
    if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj)
        return error;
    if (!(error instanceof Error))
        return undefined;
    const { code, path, dest } = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(error);
    if (code === 'ENOSPC' || code === 'EDQUOT') {
        return new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj('disk', [{ what: `the disk is full (${error.message})`, remedy: _builder_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .diskRemedy */ .kP }]);
    }
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS')
        return undefined;
    const place = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(dest) || (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(path);
    // Of a program that cannot be started the path is its name.
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(place) ? new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj('input', [refusal(place, code, error.message)]) : undefined;
}
function refusal(place, code, message) {
    const what = `this user has no right to ${place} (${message})`;
    if (code === 'EROFS')
        return { what, remedy: 'The file system is read-only there; build where it is not' };
    // What a build has made may be given away whole; of any other folder we do not know what else is in it.
    const output = /^.*?\/_output(?=\/|$)/.exec(place)?.[0];
    return {
        what,
        remedy: output
            ? `An earlier build of another user has made it, most likely as root: \`sudo chown -R "$(id -un)" ${output}\``
            : 'It belongs to another user: let this one write there, or run as that one',
    };
}


/***/ })

};

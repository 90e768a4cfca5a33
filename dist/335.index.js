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
// EXTERNAL MODULE: ./build/src/container/planned-image.js
var planned_image = __webpack_require__(22439);
// EXTERNAL MODULE: ./build/src/host/cancel.js
var host_cancel = __webpack_require__(67988);
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
function problemsOfShards(jobs) {
    if (jobs <= mostShards)
        return [];
    return [
        {
            what: `the plan would have ${jobs} jobs`,
            remedy: `GitHub runs at most ${mostShards}; name fewer platforms, or give max-jobs`,
        },
    ];
}
/** The platforms of each job, at most so many, with about as much to do; one each where nothing limits them. */
function groupsOf(platforms, mostJobs, lists) {
    if (mostJobs === undefined || platforms.length <= mostJobs)
        return platforms.map((it) => [it]);
    const groups = Array.from({ length: mostJobs }, () => ({
        work: 0,
        platforms: [],
    }));
    const byWork = platforms.map((platform) => ({ platform, work: workOf(platform, lists) }));
    // The largest first, each to who has the least so far.
    for (const { platform, work } of byWork.toSorted((a, b) => b.work - a.work)) {
        const least = groups.reduce((a, b) => (b.work < a.work ? b : a));
        least.work += work;
        least.platforms.push(platform);
    }
    return groups.map((group) => group.platforms.sort()).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}
/** Kinds of programs that a platform has; those of servers are packed into images too. */
function workOf(platform, lists) {
    const its = kinds.filter((kind) => lists.platforms[kind].includes(platform));
    return its.length + (its.includes('server') ? 1 : 0);
}
/** `linux-amd64`, or of several platforms `part-2`. */
function shardName(platforms, index) {
    const [platform = '', ...others] = platforms;
    return others.length > 0 ? `part-${index + 1}` : platform.replaceAll('/', '-');
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

// EXTERNAL MODULE: ./build/src/inputs/input-values.js
var input_values = __webpack_require__(55530);
// EXTERNAL MODULE: ./build/src/inputs/inputs.js + 7 modules
var inputs_inputs = __webpack_require__(9983);
// EXTERNAL MODULE: ./build/src/inputs/misspelled.js
var misspelled = __webpack_require__(2385);
;// CONCATENATED MODULE: ./build/src/inputs/plan-inputs.js
/** The inputs of kbuild-action/plan. Those that the build has too are read by the same code. */





const planInputDefaults = {
    source: '.',
    platforms: '',
    target: 'release',
    what: '',
    variant: '',
    'git-version': '',
    'version-file': '',
    'source-date-epoch': '',
    'allow-dirty': 'false',
    'make-variables': '',
    runners: '',
    'max-jobs': '',
};
/** `now` in seconds. */
function loadPlanInputs(read, environment, now) {
    const found = [];
    const given = read('platforms') || (environment.KUBE_BUILD_PLATFORMS ?? '');
    const platforms = (0,inputs_inputs/* wordsOf */.Z9)('platforms', given, found);
    const { KUBE_BUILD_PLATFORMS: _, ...others } = environment;
    const { inputs, problems } = (0,inputs_inputs/* loadInputs */.IV)(buildReader(read, platforms), others, now);
    const mostJobs = mostJobsOf(read, found);
    return {
        inputs: { build: inputs, platforms, runners: read('runners'), mostJobs },
        problems: [...(0,misspelled/* misspelledInputs */.w)(environment, Object.keys(planInputDefaults)), ...found, ...problems],
    };
}
function mostJobsOf(read, problems) {
    const most = (0,input_values/* wholeNumber */.rD)('max-jobs', read('max-jobs').trim(), [1, 256], problems);
    if (most !== undefined && read('runners').trim() !== '') {
        problems.push({
            what: 'max-jobs is given beside runners',
            remedy: 'Give one of them: jobs of several platforms have one runner',
        });
    }
    return most;
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
// EXTERNAL MODULE: ./build/src/setup/open-builder.js + 7 modules
var open_builder = __webpack_require__(22423);
// EXTERNAL MODULE: ./build/src/setup/open-tree.js
var open_tree = __webpack_require__(89936);
// EXTERNAL MODULE: ./build/src/setup/places.js
var places = __webpack_require__(31255);
// EXTERNAL MODULE: ./build/src/setup/prepare-stamp.js + 8 modules
var prepare_stamp = __webpack_require__(87338);
;// CONCATENATED MODULE: ./build/src/commands/plan.js
/** The story of a plan: what all jobs of a matrix will agree on, judged before the first of them starts. */
















/** Throws a KbuildError with all that stands in the way. Runs git and docker, and nothing of the tree. */
async function makePlan(host, read) {
    const { inputs, problems } = loadPlanInputs(read, host.environment, host.now() / 1000);
    const opened = await (0,open_tree/* openTree */.r)(host, inputs.build, problems);
    const platforms = plannedPlatforms(host, inputs, opened);
    const stamp = await (0,prepare_stamp/* prepareStamp */.Lc)(host, inputs.build, opened);
    const repository = await plannedRepository(host, opened, stamp);
    const found = [];
    const runners = parseRunners(inputs.runners, platforms, found);
    const groups = groupsOf(platforms, inputs.mostJobs, opened.tree.lists);
    found.push(...problemsOfShards(groups.length));
    if (found.length > 0)
        throw new src_problem/* KbuildError */.gj('input', found);
    const crossDigest = await plannedCross(host, inputs, opened);
    const plan = planOf(inputs, opened, { ...stamp, repository, crossDigest }, groups);
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
    const { stamp, epoch, target, crossTag, crossDigest, shards, repository } = plan;
    log.line(`Version ${stamp.gitVersion || '(none)'}, commit ${stamp.gitCommit}, tree ${stamp.gitTreeState}`);
    log.line(`Build date ${stamp.buildDate}, SOURCE_DATE_EPOCH ${epoch}`);
    log.line(`kube-cross ${crossTag} ${crossDigest}`.trimEnd());
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
/** The digest of the image that jobs in a container are to have; empty where nobody can say it. */
async function plannedCross(host, { build }, { tree }) {
    const { environment, log, runId, cancel } = host;
    const docker = (0,open_builder/* dockerFor */._2)(build, environment);
    const reference = (0,open_builder/* crossImageOf */.jh)(build, tree, environment);
    const pinned = await (0,planned_image/* pinnedImage */.Q)({ docker, reference, runId, cancel });
    if (cancel.aborted)
        throw host_cancel/* cancelled */.KW;
    if (pinned.kind === 'pinned')
        return pinned.digest;
    log.line(`The digest of ${reference} is not planned, as no registry says it: ${pinned.why}`);
    return '';
}
function planOf({ build }, { tree }, { stamp, origin, epoch, git, repository, crossDigest, }, groups) {
    return {
        commit: (0,prepare_stamp/* headCommit */.Qo)(git),
        stamp,
        stampIsGiven: origin === 'version-file',
        changes: (0,prepare_stamp/* changesIn */.N0)(git),
        epoch,
        generation: tree.generation,
        goVersion: tree.goVersion ?? '',
        crossTag: tree.crossTag,
        crossDigest,
        target: build.target,
        what: build.what,
        variant: build.delivery.variant,
        makeVariables: build.variables,
        allowDirty: build.stamp.allowDirty,
        repository,
        shards: groups.map((platforms, index) => {
            const name = shardName(platforms, index);
            return {
                name,
                platforms,
                artifact: (0,places/* artifactNameWith */.eI)(name, build.target, stamp, build.delivery.variant),
            };
        }),
    };
}

// EXTERNAL MODULE: ./build/src/host/actions-host.js + 1 modules
var actions_host = __webpack_require__(87236);
// EXTERNAL MODULE: ./build/src/report/summary.js + 1 modules
var summary = __webpack_require__(18047);
;// CONCATENATED MODULE: ./build/src/report/plan-summary.js
/** The job summary of a plan. */


const plan_summary_mostShards = 60;
function planSummary(plan) {
    const { stamp, epoch, target, crossTag, crossDigest, goVersion, shards } = plan;
    const names = shards.slice(0, plan_summary_mostShards).map(({ name }) => name);
    const more = shards.length > plan_summary_mostShards ? ` and ${shards.length - plan_summary_mostShards} more` : '';
    const rows = [
        ['Version', (0,summary/* code */.aY)(stamp.gitVersion || '(none)')],
        ['Commit', (0,summary/* code */.aY)(stamp.gitCommit || '(none)')],
        ['Tree state', (0,summary/* escaped */.Mk)(stamp.gitTreeState || '(none)')],
        ['Build date', `${(0,summary/* escaped */.Mk)(stamp.buildDate)} (SOURCE_DATE_EPOCH ${epoch})`],
        ['kube-cross', (0,summary/* code */.aY)(`${crossTag} ${crossDigest}`.trimEnd())],
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
    await (0,start/* runStep */.eg)(host, 'Plan', async () => {
        const report = await makePlan(host, core/* getInput */.V4);
        host.setOutputs(planOutputs(report));
        return planSummary(report.plan);
    });
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
function remedyOf(failure, signs) {
    const { compileErrors: [first], cause, } = signs;
    switch (failure) {
        case 'disk':
        case 'memory':
        case 'test':
            return remedies[failure];
        case 'compile':
        case 'network':
        case 'input':
            if (first)
                return (0,_kubernetes_build_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(first.message)?.remedy ?? remedies.compile;
            return cause ? `${cause.cause.remedy}${isByTheWay(signs) ? ifByTheWay : ''}` : remedies.compile;
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
const ifByTheWay = '. If that was only by the way, fix what the last words tell; the full log tells more';
/** Whether more was said after a line that may not be why. */
function isByTheWay({ cause, words }) {
    return cause?.cause.vague === true && words.at(-1) !== cause.line;
}
/** The line that says why, else the last words of the tool that failed; where it is not sure, both. */
function lineOf(signs) {
    const { cause, words } = signs;
    const ending = words.filter((line) => line !== cause?.line).join(' | ');
    const text = cause
        ? `${cause.line}${isByTheWay(signs) ? `; it ended with: ${ending}` : ''}`
        : words.join(' | ');
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

/***/ 31255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K0: () => (/* binding */ outputPlaces),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   NW: () => (/* binding */ runFiles),
/* harmony export */   "do": () => (/* binding */ releaseName),
/* harmony export */   eI: () => (/* binding */ artifactNameWith)
/* harmony export */ });
/* unused harmony export artifactName */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** Where a run keeps what is its own: below the tree's `_output/kbuild`, which git ignores and `make clean` removes. */

function outputPlaces(root, inputs, stamp, runId) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '_output', 'kbuild');
    // Paths are put out.
    const named = inputs.confidential ? { gitVersion: 'confidential', gitCommit: '' } : stamp;
    const name = inputs.delivery.artifactName ?? plannedName(inputs) ?? artifactName(inputs, named);
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
function artifactName({ target, platforms, delivery }, stamp) {
    const unspecified = everyPlatform.includes(target) ? 'all' : 'host';
    const where = platforms.length > 0 ? platforms.join('_').replaceAll('/', '-') : unspecified;
    return artifactNameWith(where, target, stamp, delivery.variant);
}
function artifactNameWith(ending, target, stamp, variant) {
    return `${releaseName(target, stamp, variant)}-${ending}`.replaceAll(/[^A-Za-z0-9.+_-]/g, '_');
}
/** `kubernetes-v1.33.4-release`, or with a variant `kubernetes-v1.33.4-release-fips`. */
function releaseName(target, stamp, variant) {
    const version = stamp.gitVersion || stamp.gitCommit.slice(0, 12) || 'unversioned';
    return `kubernetes-${version}-${target}${variant === '' ? '' : `-${variant}`}`;
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
/* harmony export */   Tk: () => (/* binding */ createRecorder),
/* harmony export */   iS: () => (/* binding */ failedOutcome)
/* harmony export */ });
/* unused harmony export withRest */
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67988);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17539);
/** Keeps what a run has reached so far, so that a failed run's report says as much as it can. */


function createRecorder(host) {
    const phases = [];
    const warnings = [];
    const notes = [];
    let parts = {};
    const { redact } = host.log;
    const begun = host.now();
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
        report: (outcome) => {
            const start = { name: 'Start', seconds: (begun - host.started) / 1000 };
            return {
                ...parts,
                outcome,
                warnings,
                notes,
                phases: withRest([start, ...phases], (host.now() - host.started) / 1000),
            };
        },
    };
}
/** What lies between the phases has a line too, so that all lines together are what one has waited. */
function withRest(phases, seconds) {
    const told = phases.reduce((sum, phase) => sum + phase.seconds, 0);
    const rest = seconds - told;
    return rest < leastRest ? phases : [...phases, { name: 'Other', seconds: rest }];
}
/** Seconds that no table shows. */
const leastRest = 0.05;
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
    const { code, path, dest, syscall } = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(error);
    if (code === 'ENOSPC' || code === 'EDQUOT') {
        return new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj('disk', [{ what: `the disk is full (${error.message})`, remedy: _builder_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .diskRemedy */ .kP }]);
    }
    if (code === 'ENAMETOOLONG')
        return new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj('input', [tooLong(error.message)]);
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS')
        return undefined;
    const place = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(dest) || (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(path);
    // Of a program that cannot be started the path is its name.
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(place)
        ? new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj('input', [refusal(place, code, error.message, (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(syscall))])
        : undefined;
}
function tooLong(message) {
    return {
        what: `a path is longer than this machine's programs can open (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(message)})`,
        remedy: 'Remove what lies there, or check the tree out in a folder with a shorter path',
    };
}
function refusal(place, code, message, syscall) {
    const what = `this user has no right to ${place} (${message})`;
    if (code === 'EROFS')
        return { what, remedy: 'The file system is read-only there; build where it is not' };
    // What a build has made may be given away whole; of any other folder we do not know what else is in it.
    const output = /^.*?\/_output(?=\/|$)/.exec(place)?.[0];
    return {
        what,
        remedy: output
            ? `An earlier build of another user has made it, most likely as root: \`sudo chown -R "$(id -un)" ${output}\``
            : `It belongs to another user: let this one ${syscall === 'scandir' ? 'read' : 'write'} there, or run as that one`,
    };
}


/***/ })

};

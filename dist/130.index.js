export const id = 130;
export const ids = [130];
export const modules = {

/***/ 64724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ faultBesideGo),
/* harmony export */   PZ: () => (/* binding */ refusedGo),
/* harmony export */   Tc: () => (/* binding */ saidOfGo),
/* harmony export */   Tw: () => (/* binding */ compileVariables),
/* harmony export */   aA: () => (/* binding */ readCompiler),
/* harmony export */   dp: () => (/* binding */ goQuestion)
/* harmony export */ });
/* harmony import */ var _kubernetes_build_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51113);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/**
 * Which Go compiles: asked after the tree's own scripts have chosen it (.go-version, GOTOOLCHAIN, FORCE_HOST_GO, gimme),
 * and in the environment of the compiling call, in which Go may choose another one or find that it cannot be had.
 */


/** A constant program: nothing of the outside is ever put into it. The tree's own scripts may end it at their own errors. */
const goQuestion = [
    'echo kbuild-asks >&2',
    'echo "kbuild-found $(GOTOOLCHAIN=local GO111MODULE=off go env GOVERSION 2>/dev/null)"',
    'source hack/lib/init.sh && kube::golang::setup_env || exit 1',
    // A Go that is too old for the module answers questions, and compiles nothing.
    'case "$(env "$@" go env GOMOD)" in */go.mod) env "$@" go list -m >/dev/null || exit 1 ;; esac',
    'echo "kbuild-go $(env "$@" go env GOVERSION)"',
    'root="$(env "$@" go env GOROOT)"',
    'case "$root" in */golang.org/toolchain@*)',
    '  name="$(basename "$root" | cut -d@ -f2)" modules="$(dirname "$(dirname "$root")")"',
    '  sum="$(cat "$modules/cache/download/golang.org/toolchain/@v/$name.ziphash")"',
    '  echo "kbuild-fetched golang.org/toolchain $name $sum" ;;',
    'esac',
];
/** What goes behind the program: variables of the compiling call. */
function compileVariables({ compileEnvironment, }) {
    return Object.entries(compileEnvironment).map(([name, value]) => `${name}=${value}`);
}
/** From what the program put out, among lines of the tree's own scripts. */
function readCompiler(stdout) {
    const lines = stdout.split('\n');
    const marked = (name) => lines.find((line) => line.startsWith(`kbuild-${name} `))?.slice(`kbuild-${name} `.length) ?? '';
    const goVersion = marked('go');
    return {
        goVersion: /^(devel )?go/.test(goVersion) ? goVersion : '',
        fetched: marked('fetched'),
        found: marked('found'),
    };
}
/** What was said while Go was asked: of a container's probe, git has spoken before. */
function saidOfGo(stderr) {
    const said = stderr.slice(stderr.lastIndexOf('kbuild-asks') + 'kbuild-asks'.length);
    return (stderr.includes('kbuild-asks') ? said : stderr).split('\n').filter((line) => line.trim() !== '');
}
/**
 * The error that an unanswered question is, where Go is not to blame: the tree's scripts and Go itself read go.mod, vendor/ and
 * the settings before they tell which Go it is.
 */
function faultBesideGo(said) {
    const causes = (0,_kubernetes_build_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .createCauseReader */ .p7)();
    for (const line of said)
        causes.read(line);
    const found = causes.found();
    if (!found || found.cause.ofGo || /\bgo\b.{0,20}not found/.test(found.line))
        return undefined;
    const what = `the tree fails before anything is compiled: ${found.line}`;
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .KbuildError */ .gj(found.cause.failure, [{ what, remedy: found.cause.remedy }]);
}
/** Both versions: what is there, and what the tree asks for. `whose` is such as `this machine's Go`. */
function refusedGo({ goVersion }, { found }, lines, whose) {
    const said = lines.slice(-4).join(' ').slice(0, 400);
    const there = found && ` (${found})`;
    const asked = goVersion === undefined ? '' : `, and its .go-version asks for go${goVersion}`;
    return `the tree's scripts do not accept ${whose}${there}${asked}: ${said || 'they said nothing'}`;
}


/***/ }),

/***/ 25951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ goflagsOf),
/* harmony export */   _0: () => (/* binding */ withoutVcsStamp),
/* harmony export */   j$: () => (/* binding */ variablesFor),
/* harmony export */   p1: () => (/* binding */ sightOf)
/* harmony export */ });
/* harmony import */ var _kubernetes_module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36433);
/**
 * What Go is to see of the repository where make runs, and what must be done for it: binaries of one commit and version
 * are the same from every clone, as they are from a full one.
 */

function sightOf(sightCase) {
    const { tree, view, goVersion, goflags, isLinked, container } = sightCase;
    // In GOPATH mode GOFLAGS would leak into the build tags of v1.20, and Go stamps nothing there anyway.
    if (tree.goMode === 'gopath' || !(0,_kubernetes_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsVcs */ .vK)(goVersion))
        return nothingSeen;
    if (/(?:^|\s)--?buildvcs=(?:false|0|f)(?:\s|$)/i.test(goflags))
        return nothingSeen;
    if (container?.hidesGit || view.wanted === undefined)
        return hidden(undefined);
    const obstacle = obstacleOf(sightCase);
    if (obstacle !== undefined)
        return view.isPlanned ? refused(obstacle) : hidden(obstacle);
    if (container?.hasStandIn)
        return { kind: 'plain', seen: view.wanted };
    const isSeen = !isLinked || (0,_kubernetes_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .seesGitFile */ .rF)(goVersion);
    const isRight = (0,_kubernetes_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRepository */ .RB)(view.here, view.wanted) ||
        (!(0,_kubernetes_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsVersion */ .DG)(goVersion) && view.here?.modified === view.wanted.modified);
    // The git of a clone may be silent where content differs (line ends, say), so it is not asked about what is modified.
    const isPlain = isSeen && isRight && !view.wanted.modified;
    return { kind: isPlain ? 'plain' : 'stand-in', seen: view.wanted };
}
const nothingSeen = { kind: 'plain', seen: undefined };
/** Why Go cannot be made to see the repository; undefined when it can. */
function obstacleOf({ view, goVersion, isLinked, container }) {
    if (view.here === undefined)
        return 'this tree is not the top of a git repository';
    if (container)
        return container.gitSaid ? unreadable(container.gitSaid) : undefined;
    return isLinked && !(0,_kubernetes_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .seesGitFile */ .rF)(goVersion)
        ? `this is a linked work tree or submodule, in which ${goVersion} sees no repository (golang/go#58218)`
        : undefined;
}
function unreadable(said) {
    return `git in the container cannot read the repository (${said})`;
}
function hidden(obstacle) {
    const warning = obstacle && `${obstacle}, so the binaries get no VCS fields and differ from those of a full clone`;
    return { kind: 'hidden', warning };
}
function refused(obstacle) {
    return {
        kind: 'refused',
        problem: {
            what: `the plan has binaries with VCS fields, but ${obstacle}`,
            remedy: 'Check the commit out by actions/checkout or git clone, into a folder with a .git folder of its own',
        },
    };
}
/** GOFLAGS as the build's calls have it: on make's command line it beats the environment. */
function goflagsOf(variables, environment) {
    return variables.find(({ name }) => name === 'GOFLAGS')?.value ?? environment.GOFLAGS ?? '';
}
function withoutVcsStamp(goflags) {
    return goflags === '' ? '-buildvcs=false' : `${goflags} -buildvcs=false`;
}
/** GOFLAGS on make's command line beats the environment, so what is added to one is added to the other. */
function variablesFor({ kind }, variables) {
    if (kind !== 'hidden')
        return variables;
    return variables.map((it) => it.name === 'GOFLAGS' ? { name: it.name, value: withoutVcsStamp(it.value) } : it);
}


/***/ }),

/***/ 89937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   is: () => (/* binding */ makeSentStandIn),
/* harmony export */   wB: () => (/* binding */ removeStandIn),
/* harmony export */   wS: () => (/* binding */ makeStandIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37779);
/* harmony import */ var _host_git_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97345);
/* harmony import */ var _kubernetes_module_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36433);
/** Makes the throw-away git directory by which Go sees in this clone what it sees in a full one. */




/** Below the tree, as an engine that sees the tree sees it too. In the place of what an earlier build has left. */
async function makeStandIn(root, seen, env) {
    await removeStandIn(root);
    return (0,_host_git_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeWorkingGitFolder */ .Cf)(requestOf(root, seen, env));
}
/** The same for a place where nothing can be borrowed from the clone. Returns the folder. */
async function makeSentStandIn(root, seen, env) {
    await makeStandIn(root, seen, env);
    const request = requestOf(root, seen, env);
    await (0,_host_git_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .endBorrowing */ .V8)(request);
    return request.folder;
}
function requestOf(root, { commit, moduleVersion, modified }, env) {
    const { atHead, behind } = (0,_kubernetes_module_version_js__WEBPACK_IMPORTED_MODULE_3__/* .tagsNeededFor */ .YD)(moduleVersion);
    const tags = atHead === undefined ? [] : [atHead];
    return { root, commit, tags, behind, modified, folder: folderIn(root), env };
}
function removeStandIn(root) {
    return (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .removeTree */ .dM)(folderIn(root));
}
function folderIn(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '_output', 'kbuild', 'git');
}


/***/ }),

/***/ 26960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ isData),
/* harmony export */   CO: () => (/* binding */ markerName),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   dM: () => (/* binding */ worthSaving),
/* harmony export */   eg: () => (/* binding */ workingSet),
/* harmony export */   wE: () => (/* binding */ parseAction),
/* harmony export */   z5: () => (/* binding */ agedSeconds),
/* harmony export */   zR: () => (/* binding */ hashInName)
/* harmony export */ });
/* unused harmony export worthShare */
/** Go's build cache as files: which are entries, which a build has used, and whether they are what their names say. */
const markerName = 'kbuild-cache.json';
const entryShape = /^([0-9a-f]{2})\/\1[0-9a-f]{62}-[ad]$/;
const bookkeeping = ['README', 'trim.txt', 'testexpire.txt', markerName];
function kindOf(name) {
    if (entryShape.test(name))
        return 'entry';
    return bookkeeping.includes(name) ? 'bookkeeping' : 'other';
}
function isData(name) {
    return name.endsWith('-d');
}
/** Of a data file's name the hash that its content must have. */
function hashInName(name) {
    return name.slice(3, 67);
}
/** An action file: `v1 <action> <output> <size> <time>`. undefined when it is not one. */
function parseAction(text) {
    const match = /^v1 ([0-9a-f]{64}) ([0-9a-f]{64}) +[0-9]+ +[0-9]+\n$/.exec(text);
    return match ? { actionId: match[1] ?? '', outputId: match[2] ?? '' } : undefined;
}
/** Seconds before now that all entries are set to, so that Go notes each use anew (it does so after an hour) and none is old enough to be trimmed. */
const agedSeconds = 2 * 3600;
/** Go touches what it uses: everything older than an hour before `startedMs` was not used since. */
function workingSet(files, before, startedMs) {
    const isUsed = ({ mtimeMs }) => mtimeMs > startedMs - (agedSeconds * 1000) / 2;
    const kept = files.filter(isUsed);
    const dropped = files.filter((file) => !isUsed(file));
    return {
        kept,
        dropped,
        bytes: sum(kept),
        droppedBytes: sum(dropped),
        newBytes: sum(kept.filter(({ name }) => !before.has(name))),
        hits: kept.filter(({ name }) => before.has(name)).length,
    };
}
function sum(files) {
    return files.reduce((total, { bytes }) => total + bytes, 0);
}
/** A share of new entries below this is not worth an upload: the next run compiles them again in less time. */
const worthShare = 0.05;
/** Nor is a share of unused ones below this. */
const deadShare = 0.3;
function worthSaving({ bytes, newBytes, droppedBytes }, wasRestored) {
    if (bytes === 0)
        return { kind: 'not-worth', why: 'the build has used no cache' };
    const share = newBytes / bytes;
    const dead = droppedBytes / (bytes + droppedBytes);
    if (!wasRestored || share >= worthShare || dead >= deadShare)
        return { kind: 'worth' };
    return {
        kind: 'not-worth',
        why: `only ${(share * 100).toFixed(1)} % of it is new, less than ${worthShare * 100} %`,
    };
}


/***/ }),

/***/ 43140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tx: () => (/* binding */ coldSecondsOf),
/* harmony export */   fy: () => (/* binding */ parseUse),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4715);
/** The marker in a saved cache: which key it was saved under, and what the build took without one. */

function parseMarker(text) {
    const { version, key, coldSeconds } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U4)(text));
    if (version !== 1 || typeof key !== 'string' || typeof coldSeconds !== 'number')
        return undefined;
    return { version, key, coldSeconds };
}
/** What this very target takes without a cache, 0 when nobody knows: the cache may be another target's, which says nothing. */
function coldSecondsOf(marker, ofTarget) {
    return marker?.key.startsWith(ofTarget) ? marker.coldSeconds : 0;
}
function parseUse(text, job) {
    const { version, job: itsJob, runs, startedMs, before } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U4)(text));
    if (version !== 1 || itsJob !== job || typeof startedMs !== 'number')
        return undefined;
    if (!isTexts(runs) || !isTexts(before))
        return undefined;
    return { version, job, runs, startedMs, before };
}
function isTexts(value) {
    return Array.isArray(value) && value.every((it) => typeof it === 'string');
}


/***/ }),

/***/ 89660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ removeUntilGone),
/* harmony export */   u: () => (/* binding */ afterContainer)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _host_docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82098);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43629);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95476);
/** What is done with a build container when its client has ended, and what the engine knows better than the output. */





/** `tail`: the last lines of the output, where docker says its own errors. */
async function afterContainer(session, name, exit, tail) {
    const { docker, cancel } = session.request.run;
    if (exit.code === 0) {
        await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .removeContainers */ .Dn)(docker, [name]);
        return undefined;
    }
    if (cancel.aborted) {
        await removeUntilGone(docker, name);
        return undefined;
    }
    return faultOf(session, name, tail);
}
/** A cancel can come while docker is still making the container: it appears after its client has gone. */
async function removeUntilGone(docker, name) {
    for (const wait of [0, 500]) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
        await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .removeContainers */ .Dn)(docker, [name]);
    }
}
async function faultOf(session, name, tail) {
    const { docker } = session.request.run;
    const { keepFailed, shell } = session.request.lookInside;
    const found = await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectContainer */ .aH)(docker, name);
    if (found.kind === 'no-answer')
        return { kind: 'error', error: (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .runProblem */ .d0)(found.said) };
    if (found.kind === 'absent' || found.state.status === 'created') {
        await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .removeContainers */ .Dn)(docker, [name]);
        return { kind: 'error', error: (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .runProblem */ .d0)(lastWords(tail)) };
    }
    const { status, outOfMemory, exitCode } = found.state;
    const isKept = keepFailed && status !== 'running';
    if (!isKept)
        await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .removeContainers */ .Dn)(docker, [name]);
    if (status === 'running')
        return { kind: 'error', error: clientGone };
    if (outOfMemory || exitCode === 137)
        return { kind: 'out-of-memory', figures: memoryOf(session) };
    const look = isKept
        ? `; its container ${name} is kept until kbuild runs there again (docker logs, docker cp)`
        : '';
    return { kind: 'hint', text: `To look around where it failed: ${shell}${look}` };
}
function memoryOf({ engine }) {
    return `the Docker Engine has ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesText */ .pV)(engine.memory)} of memory in all`;
}
function lastWords(tail) {
    const docker = tail.filter((line) => /^(docker|error|Error|fatal|time=)/.test(line));
    return (docker.length > 0 ? docker : tail).slice(-3).join(' ');
}
const clientGone = new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj('network', [
    {
        what: 'the docker command has ended although the container was still running, which has been ended now',
        remedy: 'See what has ended it (an administrator, or the kernel for want of memory), and try again',
    },
]);


/***/ }),

/***/ 39260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ removeAllOfTree),
/* harmony export */   R1: () => (/* binding */ removeReplacedImages),
/* harmony export */   Wr: () => (/* binding */ removeAllOfRun)
/* harmony export */ });
/* harmony import */ var _host_docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82098);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97705);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23642);
/** Removes what container builds of one tree have left in the engine, and nothing of anybody else. */



/** By name what upstream's make-clean.sh removes, of this host, folder and branch; by label what we made in this tree, on any. */
async function removeAllOfTree(docker, names, label) {
    const filter = `${_session_js__WEBPACK_IMPORTED_MODULE_2__/* .labelNames */ .l3.tree}=${label}`;
    const [all, ours, tags, ourTags, volumes, ourVolumes] = await Promise.all([
        (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .containerNamesOf */ .de)(docker),
        (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .containerNamesOf */ .de)(docker, filter),
        (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .imageTagsOf */ .uv)(docker, _names_js__WEBPACK_IMPORTED_MODULE_1__/* .imageRepository */ .an),
        (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .imageTagsOf */ .uv)(docker, _names_js__WEBPACK_IMPORTED_MODULE_1__/* .imageRepository */ .an, filter),
        (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .volumeNamesOf */ .eY)(docker),
        (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .volumeNamesOf */ .eY)(docker, filter),
    ]);
    const ourImages = ourTags.map((tag) => `${_names_js__WEBPACK_IMPORTED_MODULE_1__/* .imageRepository */ .an}:${tag}`);
    // What uses another goes first.
    const removed = [
        await removeEach([...(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .containersOfHash */ .em)(all, names), ...ours], (name) => (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .removeContainers */ .Dn)(docker, [name])),
        await removeEach([...(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesOfHash */ .SF)(tags, names), ...ourImages], (name) => (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .removeImages */ .F$)(docker, [name])),
        await removeEach([...(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .volumesOfHash */ .Xd)(volumes, names), ...ourVolumes], (name) => (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .removeVolumes */ .Oc)(docker, [name])),
    ];
    await removeReplacedImages(docker, label);
    return joined(removed);
}
async function removeEach(names, remove) {
    const answers = [];
    for (const name of new Set(names)) {
        const objection = await remove(name);
        const problem = { what: `${name} cannot be removed: ${objection}`, remedy: 'Remove it by hand' };
        answers.push(objection === '' ? { removed: [name], refused: [] } : { removed: [], refused: [problem] });
    }
    return joined(answers);
}
function joined(parts) {
    return {
        removed: parts.flatMap(({ removed }) => removed),
        refused: parts.flatMap(({ refused }) => refused),
    };
}
/** A build gives the image's name to a new image each time; the one of the data container is in use as long as that. */
async function removeReplacedImages(docker, label) {
    await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .removeImages */ .F$)(docker, await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .namelessImagesOf */ .Q1)(docker, `${_session_js__WEBPACK_IMPORTED_MODULE_2__/* .labelNames */ .l3.tree}=${label}`));
}
/** Containers that one run has left, but for data containers, which later builds need. */
async function removeAllOfRun(docker, runId) {
    const names = await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .containerNamesOf */ .de)(docker, `${_session_js__WEBPACK_IMPORTED_MODULE_2__/* .labelNames */ .l3.run}=${runId}`);
    const left = names.filter((name) => !name.startsWith('kube-build-data-'));
    return removeEach(left, (name) => (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .removeContainers */ .Dn)(docker, [name]));
}


/***/ }),

/***/ 15243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ callOf),
/* harmony export */   D3: () => (/* binding */ askIn),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67988);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73185);
/* harmony import */ var _after_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89660);
/* harmony import */ var _container_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95526);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27100);
/* harmony import */ var _prefetched_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39539);
/* harmony import */ var _run_arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23029);
/** How the tree is there in a container, and the calls of docker that follow from it. */







/** What a build is told, whichever way the tree gets there. `searchPath` is PATH inside the container. */
function environmentOf({ request, proxies }, searchPath, sight) {
    const { tree, told } = request;
    const { environment: outside, variables, epoch } = told;
    const reports = `${_container_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .containerRoot */ .C2}/${told.reports}`;
    const withoutVcs = sight.kind === 'hidden';
    const named = (0,_container_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .containerEnvironment */ .Vk)({ tree, outside, variables, epoch, reports, searchPath, withoutVcs });
    return { ...named, ...sight.env, ...proxies, ...(0,_prefetched_js__WEBPACK_IMPORTED_MODULE_5__/* .goSources */ .RV)(request.run) };
}
/** What docker takes as its own when it finds it in its environment, so these are said on the command line. */
const dockersOwn = ['PATH', 'HOME'];
/** What runs by itself gets the login of private modules. */
function callOf(session, template, call) {
    const { login } = session;
    if (login === undefined || call.attach !== 'output')
        return plainCallOf(session, template, call);
    const plain = plainCallOf(session, { ...template, scratch: [...template.scratch, _login_js__WEBPACK_IMPORTED_MODULE_4__/* .loginFolder */ .oi] }, {
        ...call,
        command: (0,_login_js__WEBPACK_IMPORTED_MODULE_4__/* .withLogin */ .E6)(call.command, login),
        attach: 'fed',
        env: { ...call.env, ..._login_js__WEBPACK_IMPORTED_MODULE_4__/* .loginVariables */ .Bt },
    });
    return { ...plain, input: login };
}
function plainCallOf({ request, labels, user }, template, call) {
    const env = { ...template.env, ...call.env };
    const isOwn = ([name]) => dockersOwn.includes(name);
    const entries = Object.entries(env);
    const { docker, runId } = request.run;
    const spec = {
        name: call.container,
        image: template.image,
        hostName: request.owner.hostName,
        user,
        labels,
        mounts: template.mounts,
        volumesFrom: template.volumesFrom,
        scratch: template.scratch,
        workingFolder: call.folder ? `${_container_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .containerRoot */ .C2}/${call.folder}` : _container_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .containerRoot */ .C2,
        variables: entries.filter((it) => !isOwn(it)).map(([name]) => name),
        values: Object.fromEntries(entries.filter(isOwn)),
        cgroupParent: request.told.environment.DOCKER_CGROUP_PARENT ?? '',
        network: request.run.network,
        more: call.more ?? [],
        attach: call.attach,
        command: call.command,
    };
    const values = Object.fromEntries(entries.filter((it) => !isOwn(it)));
    return {
        tool: 'docker',
        arguments: [...docker.options, ...(0,_run_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .runArguments */ .O)(spec)],
        env: { ...values, ...docker.env, [_host_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runMarker */ .qW]: runId },
    };
}
/** A short question to a container of its own, which is gone afterwards, and at once when the run is cancelled. */
async function askIn(session, template, call) {
    const { docker, cancel } = session.request.run;
    if (cancel.aborted)
        throw _host_cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW;
    const { tool, arguments: args, env, input, } = callOf(session, template, { ...call, attach: 'output', more: ['--rm'] });
    const end = () => void (0,_after_call_js__WEBPACK_IMPORTED_MODULE_2__/* .removeUntilGone */ .a)(docker, call.container);
    cancel.addEventListener('abort', end, { once: true });
    const answer = await (0,_host_process_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(tool, args, { cwd: '/', env, ...(input === undefined ? {} : { input }) });
    cancel.removeEventListener('abort', end);
    if (cancel.aborted)
        throw _host_cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW;
    return answer;
}


/***/ }),

/***/ 95526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ containerRoot),
/* harmony export */   Vk: () => (/* binding */ containerEnvironment),
/* harmony export */   oU: () => (/* binding */ versionFileInTree)
/* harmony export */ });
/* unused harmony export containerVersionFile */
/* harmony import */ var _builder_go_sight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25951);
/* harmony import */ var _kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/**
 * What the build container is told. It is what the tree's own build/common.sh hands in, of the same names, with the
 * same defaults, and how Go fetches modules; nothing else of this machine's environment gets in.
 */


/** Where the tree lies in the container; a part of the binaries of older trees. */
const containerRoot = '/go/src/k8s.io/kubernetes';
const containerVersionFile = `${containerRoot}/.dockerized-kube-version-defs`;
/** The path that the scripts give as KUBE_GIT_VERSION_FILE in the container, seen from the tree. */
const versionFileInTree = '.dockerized-kube-version-defs';
function containerEnvironment(request) {
    const { tree, outside, variables, epoch, reports, searchPath, withoutVcs } = request;
    const given = new Map([
        ...Object.entries(outside),
        ...variables.map(({ name, value }) => [name, value]),
    ]);
    const entries = (0,_kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .forwardedNames */ .V6)(tree).flatMap((name) => {
        const rule = (0,_kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .inContainer */ .Bc)(name);
        const value = given.get(name) ?? rule?.otherwise;
        if (value === undefined || rule?.only?.test(value) === false)
            return [];
        return [[name, rule?.quoted ? `' ${value} '` : value]];
    });
    const forwarded = Object.fromEntries(entries);
    return {
        ...forwarded,
        ...(withoutVcs ? { GOFLAGS: (0,_builder_go_sight_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutVcsStamp */ ._0)(forwarded.GOFLAGS ?? '') } : {}),
        SOURCE_DATE_EPOCH: String(epoch),
        KUBE_OUTPUT_SUBPATH: '_output/dockerized',
        KUBE_GIT_VERSION_FILE: containerVersionFile,
        KUBE_JUNIT_REPORT_DIR: reports,
        PATH: searchPath,
        ...gitSettings,
        ...(tree.generation === 'data-container' ? homeOfOlderTrees : {}),
    };
}
/**
 * The kube-build image has HOME in the tree. Ours is elsewhere, so that no program leaves its settings there: from 1.23 on
 * Go counts what it does in `.config/go/telemetry`, and would then call the tree that it compiles modified.
 */
const homeOfOlderTrees = { HOME: '/tmp' };
/** The identity is upstream's. The rest lets Go ask git in a repository that the user of the container may not own. */
const gitSettings = {
    GIT_AUTHOR_EMAIL: 'nobody@k8s.io',
    GIT_AUTHOR_NAME: 'kube-build-image',
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: containerRoot,
    // An index that this machine's git wrote may be too new for the git of the image.
    GIT_CONFIG_KEY_1: 'core.multiPackIndex',
    GIT_CONFIG_VALUE_1: 'false',
};


/***/ }),

/***/ 71365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QY: () => (/* binding */ recordedImage),
/* harmony export */   ay: () => (/* binding */ crossImage),
/* harmony export */   ml: () => (/* binding */ recordedPlatform)
/* harmony export */ });
/* harmony import */ var _kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4455);
/** Which kube-cross image a tree is built in, and what is recorded of it. */

/** Such as `registry.k8s.io/build-image/kube-cross:v1.36.0-go1.26.0-bullseye.0`. */
function crossImage({ container, crossTag }, { image, registry, environment }) {
    if (image)
        return image;
    const composed = (from) => `${withoutSlash(from)}/kube-cross`;
    const otherRegistry = environment.KUBE_BASE_IMAGE_REGISTRY;
    const repository = otherRegistry ? composed(otherRegistry) : container.crossRepository;
    if (!container.takesCrossImage)
        return `${registry ? composed(registry) : repository}:${crossTag}`;
    // An input beats what the environment says, and there the nearer variable the wider one.
    const name = registry ? composed(registry) : environment.KUBE_CROSS_IMAGE || repository;
    return `${name}:${environment.KUBE_CROSS_VERSION || crossTag}`;
}
function withoutSlash(registry) {
    return registry.replace(/(?<!\/)\/+$/, '');
}
/** `image@index digest` where a registry gave one, else the id of this engine's image. */
function recordedImage(reference, { id, repoDigests }) {
    const [, digest] = reference.split('@');
    const known = repoDigests.filter((it) => it.startsWith(`${(0,_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(reference)}@`));
    return known.find((it) => it.endsWith(`@${digest}`)) ?? known[0] ?? `${id}${_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .noRegistryDigest */ .z7}`;
}
function recordedPlatform({ os, architecture, id }) {
    return `${os}/${architecture} ${id}`;
}


/***/ }),

/***/ 95476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ portProblem),
/* harmony export */   FY: () => (/* binding */ noClient),
/* harmony export */   J4: () => (/* binding */ platformProblem),
/* harmony export */   RV: () => (/* binding */ podmanClient),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   aP: () => (/* binding */ podmanImages),
/* harmony export */   d0: () => (/* binding */ runProblem),
/* harmony export */   fX: () => (/* binding */ rsyncProblem),
/* harmony export */   iH: () => (/* binding */ engineProblem),
/* harmony export */   jj: () => (/* binding */ pullProblem),
/* harmony export */   yz: () => (/* binding */ lacksRsync)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/** What docker said, turned into what a person can do. Pure: the words are handed in. */

/** The likeliest first; `said` is added to `what`. */
const engineFaults = [
    {
        sign: /permission denied.{0,500}(docker\.sock|daemon socket|docker API)/i,
        failure: 'input',
        what: 'this user may not talk to the Docker Engine',
        remedy: 'Add the user to the group docker, or run as root',
    },
    {
        sign: /client version .{1,99} is too (?:old|new)/i,
        failure: 'input',
        what: 'docker and the Docker Engine do not understand each other',
        remedy: 'Bring the older of the two up to date, and unset DOCKER_API_VERSION',
    },
    {
        sign: /x509:|certificate|tls:/i,
        failure: 'input',
        what: "the Docker Engine's certificate is not accepted",
        remedy: 'Check DOCKER_HOST, DOCKER_TLS_VERIFY and DOCKER_CERT_PATH',
    },
    {
        sign: /./,
        failure: 'input',
        what: 'there is no Docker Engine to be reached',
        remedy: "Start it, or say where it is with DOCKER_HOST; `builder: local` builds with the machine's own Go instead, in a terminal `kbuild make`",
    },
];
const pullFaults = [
    {
        sign: /no space left on device/i,
        failure: 'disk',
        what: "the disk of the Docker Engine's images is full",
        remedy: 'Free some space there (`docker system df` shows what takes it)',
    },
    {
        sign: /unauthorized|authentication required|access (?:to the resource )?(?:is )?denied|denied:|no basic auth credentials/i,
        failure: 'image',
        what: 'the registry refuses it',
        remedy: 'Log in first (`docker login`, docker/login-action), or check the name',
    },
    {
        sign: /no matching manifest/i,
        failure: 'image',
        what: "the registry has none for the engine's platform",
        remedy: 'kube-cross is published for linux/amd64 and linux/arm64: use an engine on one of these',
    },
    {
        sign: /manifest unknown|not found|no such image|does not exist/i,
        failure: 'image',
        what: 'the registry does not have it',
        remedy: 'Check the tag, or give kube-cross-image or base-image-registry',
    },
    {
        sign: /./,
        failure: 'network',
        what: 'it could not be fetched',
        remedy: 'Try again; if it stays so, see whether the engine reaches the registry',
    },
];
const runFaults = [
    {
        sign: /no space left on device/i,
        failure: 'disk',
        what: "the disk of the Docker Engine's containers is full",
        remedy: 'Free some space there (`docker system df` shows what takes it)',
    },
    {
        sign: /executable file not found|exec: .{1,500}: (?:no such file|not found)|stat .{1,500}: no such file or directory/i,
        failure: 'image',
        what: 'the image lacks the program that was to run',
        remedy: 'Give a kube-cross image with kube-cross-image',
    },
    {
        sign: /Cannot connect|failed to connect to the docker API|error during connect|unexpected EOF|connection (?:refused|reset)|broken pipe|context canceled/i,
        failure: 'network',
        what: 'the Docker Engine has gone away in the middle of the build',
        remedy: 'See its own log (journalctl -u docker), start it again and repeat the build',
    },
    {
        sign: /./,
        failure: 'image',
        what: 'the Docker Engine could not run the container',
        remedy: 'Start the image by hand (`docker run --rm <image> true`) to see whether the engine runs it at all',
    },
];
/** In words of Docker's runtime, of podman's, and of shells. */
const noRsync = /\brsync["':]* *(?:(?:command )?not found|executable file not found)|(?:exec: "|file `)rsync["`]/i;
function lacksRsync(said) {
    return noRsync.test(said);
}
const rsyncFaults = [
    {
        sign: /no space left on device/i,
        failure: 'disk',
        what: 'the disk is full where the tree is synced to',
        remedy: 'Free some space there: on this machine, or where the Docker Engine keeps its volumes',
    },
    {
        sign: noRsync,
        failure: 'image',
        what: 'the image has no rsync',
        remedy: 'Use a kube-cross image that has the package rsync, or `sync: bind`',
    },
    {
        sign: /\bip: *(?:command )?not found/i,
        failure: 'image',
        what: "the image has no ip, which the tree's rsync daemon asks for its network",
        remedy: 'Use a kube-cross image that has the package iproute2, or leave rsync-port and KUBE_RSYNC_PORT away',
    },
    {
        sign: /auth failed|access denied|@ERROR/i,
        failure: 'network',
        what: 'the rsync daemon in the container refuses this machine',
        remedy: 'Leave rsync-port and KUBE_RSYNC_PORT away, then no daemon is needed',
    },
    {
        sign: /./,
        failure: 'network',
        what: 'the tree could not be synced with the container',
        remedy: "Try again; if it stays so, see the Docker Engine's own log",
    },
];
function rsyncProblem(said) {
    return problemOf(rsyncFaults, said, '');
}
function portProblem(port) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('input', [
        {
            what: `rsync-port is ${port}, a port that is taken already on the Docker Engine's machine`,
            remedy: 'Give another one, or remove it: without a port rsync goes over docker exec',
        },
    ]);
}
function engineProblem(said) {
    return problemOf(engineFaults, said, '');
}
function pullProblem(image, said) {
    return problemOf(pullFaults, said, `the image ${image} is not here and `);
}
/** `there` is the platform that was shown: of several under one name, docker before 28 shows only one. */
function platformProblem(image, platform, there) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('input', [
        {
            what: `of the image ${image} docker shows the one for ${there}, and none for ${platform}`,
            remedy: 'Where the registry has both, pack each platform in a job of its own, or update Docker (engine and client) to 28 or later, which shows both',
        },
    ]);
}
function runProblem(said) {
    return problemOf(runFaults, said, '');
}
/** Trying again helps only where the network or the registry had a weak moment. */
function isPassing(said) {
    const fault = pullFaults.find(({ sign }) => sign.test(said || ' '));
    return fault?.failure === 'network';
}
function problemOf(faults, said, subject) {
    const fault = faults.find(({ sign }) => sign.test(said || ' '));
    if (!fault)
        throw new Error(`no fault fits ${said}`);
    const words = said.trim().slice(0, 400) || 'docker said nothing';
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj(fault.failure, [
        { what: `${subject}${fault.what}: ${words}`, remedy: fault.remedy },
    ]);
}
const podmanClient = new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('input', [
    {
        what: 'the program docker of this machine is podman, which does not build as a Docker Engine does',
        remedy: "Install Docker's own client and a Docker Engine, or take podman-docker away; `builder: local` (in a terminal `kbuild make`) needs neither for binaries",
    },
]);
const podmanImages = new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('input', [
    {
        what: "the engine is podman, which has no BuildKit: the tree's packaging would make other server images there, or none",
        remedy: 'Pack with a Docker Engine (docker-host), or leave the images out: `target: cross`, or platforms that have no servers',
    },
]);
const noClient = new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('input', [
    {
        what: 'docker is not on PATH, and builds in a container need it',
        remedy: "Install Docker; or give `builder: local`, which builds with the machine's own Go, in a terminal `kbuild make`",
    },
]);


/***/ }),

/***/ 77124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ensureImage)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67988);
/* harmony import */ var _host_docker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82098);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73185);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95476);
/* harmony import */ var _prefetched_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39539);
/** An image that a build needs: there, fetched earlier, or fetched with patience. */






const usualPatience = [2, 5, 10];
/** Throws a KbuildError when the image is neither here nor to be had. Where there is a prefetched folder, it alone has images. */
async function ensureImage(request) {
    const { reference, log, cancel, patience = usualPatience } = request;
    const present = await (request.prefetched ? (0,_prefetched_js__WEBPACK_IMPORTED_MODULE_5__/* .prefetchedImage */ .q4)(request) : inspectFor(request));
    if (present)
        return { ...present, pulledBytes: 0 };
    if ((0,_prefetched_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchesNothing */ .S)(request))
        throw (0,_prefetched_js__WEBPACK_IMPORTED_MODULE_5__/* .notFetched */ .XQ)(request);
    let said = await pull(request);
    for (const seconds of patience) {
        if (said === undefined || cancel.aborted || !(0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .isPassing */ .WG)(said))
            break;
        log.line(`${reference} could not be fetched (${said.slice(0, 200)}); next try in ${seconds} s`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000, undefined, { signal: cancel }).catch(() => undefined);
        said = await pull(request);
    }
    if (cancel.aborted)
        throw _host_cancel_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelled */ .KW;
    if (said !== undefined)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .pullProblem */ .jj)(reference, said);
    const pulled = (await inspectFor(request)) ?? (await refuseUnseen(request));
    return { ...pulled, pulledBytes: pulled.size };
}
/**
 * A name stands for the image of one platform in an engine's own store, and for those of several in containerd's. Its
 * digest is that of all of them, and kept, so that it does not depend on the store.
 */
async function inspectFor({ docker, reference, platform }) {
    const image = await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectImage */ .mm)(docker, reference);
    if (!image || platform === undefined || platformOf(image) === platform)
        return image;
    const other = await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectImage */ .mm)(docker, reference, platform);
    if (!other || platformOf(other) !== platform)
        return undefined;
    return { ...other, id: image.id, repoDigests: image.repoDigests };
}
/** After it was pulled. */
async function refuseUnseen({ docker, reference, platform }) {
    const there = await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectImage */ .mm)(docker, reference);
    throw there && platform !== undefined
        ? (0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .platformProblem */ .J4)(reference, platform, platformOf(there))
        : (0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .pullProblem */ .jj)(reference, 'docker pull succeeded, but the engine does not know the image');
}
function platformOf({ os, architecture }) {
    return `${os}/${architecture}`;
}
/** What docker said when it failed; undefined when it did not. */
async function pull({ docker, reference, platform, log, cancel, runId, }) {
    const env = { ...docker.env, [_host_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runMarker */ .qW]: runId };
    const lines = [];
    const exit = await log.untrusted((write) => (0,_host_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runBuild */ .cM)({
        tool: 'docker',
        arguments: [
            ...docker.options,
            'pull',
            ...(platform === undefined ? [] : [`--platform=${platform}`]),
            reference,
        ],
        cwd: '/',
        env,
        runId,
        onLine: (line) => {
            write(log.redact(line));
            lines.push(line);
        },
        cancel,
    }));
    return exit.code === 0 ? undefined : lines.slice(-3).join(' ');
}


/***/ }),

/***/ 27100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ loginVariables),
/* harmony export */   E6: () => (/* binding */ withLogin),
/* harmony export */   lx: () => (/* binding */ loginWarnings),
/* harmony export */   mN: () => (/* binding */ readLogin),
/* harmony export */   oi: () => (/* binding */ loginFolder)
/* harmony export */ });
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37779);
/* harmony import */ var _kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/**
 * The login of private modules: the text of the file that NETRC names, for containers in which a build runs. It goes through
 * docker's standard input into memory of the container, so that on no engine it is in an argument, a variable, a layer or on
 * a disk.
 */


/** In memory. It is the home folder there, as git looks nowhere else. */
const loginFolder = '/run/kbuild-login';
const loginFile = `${loginFolder}/.netrc`;
const loginVariables = { HOME: loginFolder, NETRC: loginFile };
/** Only where NETRC says so: a file in the home folder is meant for this machine. undefined where there is none to be read. */
async function readLogin({ NETRC }) {
    return NETRC ? (0,_host_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(NETRC) : undefined;
}
/** The same command, which finds the file there with nobody's rights but its own, and nothing on its input. */
function withLogin(command, login) {
    // By its length: that the input ends does not reach a container through every engine.
    const program = `(umask 077; head -c "$1" >${loginFile}) && shift && exec "$@" </dev/null`;
    return ['bash', '-c', program, 'bash', String(Buffer.byteLength(login)), ...command];
}
/** What of the environment's logins does not get there. */
function loginWarnings({ NETRC, GOAUTH }, login) {
    const unread = NETRC && login === undefined
        ? [`NETRC names ${NETRC}, which cannot be read: the build gets no login`]
        : [];
    const isForeign = GOAUTH !== undefined && (0,_kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .inContainer */ .Bc)('GOAUTH')?.only?.test(GOAUTH) === false;
    return isForeign ? [...unread, foreignLogin] : unread;
}
const foreignLogin = 'GOAUTH names a program of this machine, so it is not passed into the container. Go finds a login there in the file that NETRC names';


/***/ }),

/***/ 97705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ containerNames),
/* harmony export */   SF: () => (/* binding */ imagesOfHash),
/* harmony export */   WL: () => (/* binding */ staleContainers),
/* harmony export */   Xd: () => (/* binding */ volumesOfHash),
/* harmony export */   an: () => (/* binding */ imageRepository),
/* harmony export */   em: () => (/* binding */ containersOfHash),
/* harmony export */   h_: () => (/* binding */ staleVolumes),
/* harmony export */   m2: () => (/* binding */ staleImages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * Names of containers and images, as Kubernetes' scripts compose them (build/common.sh): a hash of host, folder and
 * branch, and in the data-container generation the version of the build image behind it.
 */

function containerNames({ hostName, root, branch }, { generation, container, crossTag }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(`${hostName}:${root}:${branch}`).digest('hex').slice(0, 10);
    const version = generation === 'kube-cross' ? '6' : `${container.imageVersion}-${crossTag}`;
    return {
        hash,
        version,
        build: `kube-build-${hash}-${version}`,
        rsync: `kube-rsync-${hash}-${version}`,
        data: `kube-build-data-${hash}-${version}`,
        volume: `kube-build-go-${hash}-${version}`,
        image: `${imageRepository}:build-${hash}-${version}`,
    };
}
const imageRepository = 'kube-build';
/** Containers of this hash whatever their version. */
function containersOfHash(all, { hash }) {
    const bases = [`kube-build-${hash}`, `kube-rsync-${hash}`, `kube-build-data-${hash}`];
    return all.filter((name) => bases.some((base) => name === base || name.startsWith(`${base}-`)));
}
/** Of this hash's containers those of another version: what upstream removes when VERSION or the kube-cross tag changes. */
function staleContainers(all, names) {
    const current = [names.build, names.rsync, names.data];
    return containersOfHash(all, names).filter((name) => !current.includes(name));
}
/** `tags` are those of the repository kube-build. */
function imagesOfHash(tags, { hash }) {
    const base = `build-${hash}`;
    return tags
        .filter((tag) => tag === base || tag.startsWith(`${base}-`))
        .map((tag) => `${imageRepository}:${tag}`);
}
function staleImages(tags, names) {
    return imagesOfHash(tags, names).filter((image) => image !== names.image);
}
function volumesOfHash(all, { hash }) {
    return all.filter((name) => name.startsWith(`kube-build-go-${hash}-`));
}
function staleVolumes(all, names) {
    return volumesOfHash(all, names).filter((name) => name !== names.volume);
}


/***/ }),

/***/ 16633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b8: () => (/* binding */ showsGit),
/* harmony export */   bs: () => (/* binding */ noSight),
/* harmony export */   w8: () => (/* binding */ openSight)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _builder_go_sight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25951);
/* harmony import */ var _builder_stand_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89937);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86762);
/* harmony import */ var _container_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95526);
/** Shows the repository to Go in the container as a full clone would show it, or keeps it from Go. */






/** As the tree lies there. */
const noSight = { kind: 'plain', seen: undefined, warning: undefined, mounts: [], env: {} };
/** Git is there in the container: by the tree's own scripts, or as the caller wants it. */
function showsGit({ tree, git }) {
    return !tree.container.hidesGit || git.isShown;
}
/** Throws when a plan cannot be kept here. */
async function openSight(request, { compiler, gitSaid }, way) {
    const { tree, git, told } = request;
    const { view, isLinked } = git;
    const sight = (0,_builder_go_sight_js__WEBPACK_IMPORTED_MODULE_2__/* .sightOf */ .p1)({
        tree,
        view,
        goVersion: compiler.goVersion,
        isLinked,
        goflags: (0,_builder_go_sight_js__WEBPACK_IMPORTED_MODULE_2__/* .goflagsOf */ .Xu)(told.variables, told.environment),
        container: { hidesGit: !showsGit(request), gitSaid, hasStandIn: way === 'rsync' },
    });
    switch (sight.kind) {
        case 'refused':
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .KbuildError */ .gj('stamp', [sight.problem]);
        case 'hidden':
            return { ...noSight, kind: 'hidden', warning: sight.warning };
        case 'plain':
            return { ...noSight, seen: sight.seen };
        case 'stand-in':
            return { ...noSight, kind: 'stand-in', seen: sight.seen, ...(await mountsOf(request, sight.seen)) };
    }
}
async function mountsOf(request, seen) {
    const { folder, objects } = await (0,_builder_stand_in_js__WEBPACK_IMPORTED_MODULE_3__/* .makeStandIn */ .wS)(request.root, seen, request.told.environment);
    const borrowed = { source: objects, target: objects, readonly: true };
    if (request.git.isLinked)
        return mountsAbove(folder, borrowed);
    const mount = { source: folder, target: `${_container_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .containerRoot */ .C2}/.git`, readonly: false };
    return { mounts: [mount, borrowed], env: {} };
}
/**
 * No folder can be mounted over a `.git` that is a file, and older Go sees no such file. So the repository begins one
 * folder above the tree, with the tree for its work tree; there Go asks for the name of the module at its top.
 */
async function mountsAbove(folder, borrowed) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(_container_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .containerRoot */ .C2);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config'), `\tworktree = ${_container_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .containerRoot */ .C2}\n`);
    const [link, goMod] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'link'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'go.mod')];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(link, `gitdir: ${above}/.git\n`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(goMod, 'module k8s.io/kubernetes\n');
    return {
        mounts: [
            { source: folder, target: `${above}/.git`, readonly: false },
            { source: link, target: `${_container_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .containerRoot */ .C2}/.git`, readonly: true },
            { source: goMod, target: `${above}/go.mod`, readonly: true },
            borrowed,
        ],
        env: { GIT_CONFIG_COUNT: '3', GIT_CONFIG_KEY_2: 'safe.directory', GIT_CONFIG_VALUE_2: above },
    };
}


/***/ }),

/***/ 22439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pinnedImage),
/* harmony export */   V: () => (/* binding */ checkPlanned)
/* harmony export */ });
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73185);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4715);
/* harmony import */ var _kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4455);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/* harmony import */ var _cross_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71365);
/**
 * The kube-cross that a plan pins: what a registry has under its name now, and whether the image of an engine is that one. A
 * digest says it alone, so that it may come from a mirror.
 */





/** Where no registry answers, a plan is as good as ever, so it is not waited for long. */
const patienceMilliseconds = 20_000;
/** Asks the registry by docker's own client, with its login. Needs buildx and no engine, and fetches nothing. */
async function pinnedImage({ docker, reference, runId, cancel }) {
    const { digest } = (0,_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(reference) ?? {};
    if (digest !== undefined)
        return { kind: 'pinned', digest };
    const lines = [];
    const limit = AbortSignal.timeout(patienceMilliseconds);
    const question = ['buildx', 'imagetools', 'inspect', '--format={{json .Manifest}}', reference];
    const exit = await (0,_host_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runBuild */ .cM)({
        tool: 'docker',
        arguments: [...docker.options, ...question],
        cwd: '/',
        // A builder of somebody's own choice need not be there.
        env: { ...docker.env, BUILDX_BUILDER: 'default', [_host_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runMarker */ .qW]: runId },
        runId,
        onLine: (line) => void lines.push(line),
        cancel: AbortSignal.any([cancel, limit]),
    }).catch(() => undefined);
    const text = lines.join('\n');
    const manifest = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parsedJson */ .U4)(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
    const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(manifest).digest);
    if (exit?.code === 0 && (0,_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(found))
        return { kind: 'pinned', digest: found };
    if (exit === undefined)
        return { kind: 'unknown', why: 'docker is not on PATH' };
    const said = lines.slice(-2).join(' ').slice(0, 300);
    return { kind: 'unknown', why: limit.aborted ? `no answer in ${patienceMilliseconds / 1000} s` : said };
}
/** Throws where the image is another one than was planned. An empty digest is that of a plan which knew none. */
function checkPlanned(planned, reference, image) {
    const isIt = image.id === planned || image.repoDigests.some((it) => it.endsWith(`@${planned}`));
    if (planned === '' || isIt)
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj('image', [
        {
            what: `the plan has kube-cross ${planned}, and ${reference} is ${(0,_cross_image_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedImage */ .QY)(reference, image)} here`,
            remedy: `A tag that was moved, or an older one that this engine has kept: give kube-cross-image: ${(0,_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._M)(reference)}@${planned}, or plan anew. A mirror with images of its own is named to plan and jobs alike, by KUBE_BASE_IMAGE_REGISTRY in the workflow's env`,
        },
    ]);
}


/***/ }),

/***/ 39539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ fetchFirst),
/* harmony export */   NZ: () => (/* binding */ loadedName),
/* harmony export */   RV: () => (/* binding */ goSources),
/* harmony export */   S: () => (/* binding */ fetchesNothing),
/* harmony export */   Ux: () => (/* binding */ unloadableBases),
/* harmony export */   W0: () => (/* binding */ modulesInContainer),
/* harmony export */   XQ: () => (/* binding */ notFetched),
/* harmony export */   q4: () => (/* binding */ prefetchedImage)
/* harmony export */ });
/* harmony import */ var _host_docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82098);
/* harmony import */ var _kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4455);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/** A folder that `kbuild prefetch` has made, in the place of registries and of Go's proxy; and builds without a network. */



/** Where no registry is asked. */
function fetchesNothing({ network, prefetched }) {
    return network === 'none' || prefetched !== undefined;
}
/** Loaded where the engine has another one, or none, by this name; undefined where it was not fetched. */
async function prefetchedImage(wanted) {
    const { docker, log, prefetched, reference, platform } = wanted;
    const found = prefetched?.images.find((it) => it.image === reference && (platform === undefined || it.platform === platform));
    if (!prefetched || !found)
        return undefined;
    const { config, manifest, digest } = found;
    const here = async () => {
        const image = await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectImage */ .mm)(docker, loadedName(reference));
        return image?.id === config || image?.id === manifest ? image : undefined;
    };
    let image = await here();
    if (!image) {
        log.line(`${reference} is loaded from ${prefetched.folder}`);
        await prefetched.load(found);
        image = await here();
    }
    if (!image)
        throw otherImage(reference, prefetched.folder);
    return digest === '' ? image : { ...image, repoDigests: [`${(0,_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._M)(reference)}@${digest}`] };
}
/**
 * The name under which an engine has a prefetched image. An archive can give none with a digest, so such an image gets one of
 * ours, in a domain that never is anybody's: it is there, or nowhere.
 */
function loadedName(reference) {
    const digest = (0,_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(reference)?.digest;
    return digest === undefined ? reference : `kbuild.invalid/prefetched:${digest.replace('sha256:', '')}`;
}
function otherImage(reference, folder) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj('image', [
        {
            what: `the engine has loaded ${reference} from ${folder} as another image than the one that was fetched`,
            remedy: `Fetch it again with \`kbuild prefetch ${folder}\`, or load it into an engine of the same kind`,
        },
    ]);
}
function notFetched({ reference, platform, prefetched }) {
    const others = prefetched?.images.filter(({ image }) => image === reference).map((it) => it.platform) ?? [];
    const missing = others.length === 0 ? '' : ` for ${platform}, but for ${others.join(' and ')},`;
    const what = prefetched
        ? `the image ${reference} is not${missing} in ${prefetched.folder}, which is given as prefetched`
        : `the image ${reference} is not here, and network is none`;
    return new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj('image', [{ what, remedy: fetchFirst(prefetched) }]);
}
function fetchFirst(prefetched) {
    const how = `Run \`kbuild prefetch ${prefetched?.folder ?? 'DIR'}\` where there is a network, with target, platforms and flags of this build`;
    return prefetched ? `${how} (docs/offline.md)` : `${how}, and give DIR as prefetched (docs/offline.md)`;
}
/** Where the folder of modules lies in a container. */
const modulesInContainer = '/kbuild-modules';
/** Where Go has modules and toolchains from. The answers of its checksum database lie in the folder too. */
function goSources(supply) {
    if (!fetchesNothing(supply))
        return {};
    const hasModules = supply.prefetched?.modules !== undefined;
    // Private modules (GOPRIVATE) would be asked of their own servers, whatever the proxy is.
    return { GOPROXY: hasModules ? `file://${modulesInContainer}` : 'off', GONOPROXY: 'none' };
}
/**
 * Base images that an engine cannot be given in an archive: of several platforms one name leads to the image that was loaded
 * last, and a digest is a registry's alone.
 */
function unloadableBases(bases) {
    const platforms = (name) => bases.filter(({ image }) => image === name).map((it) => it.platform);
    return [...new Set(bases.map(({ image }) => image))].flatMap((image) => {
        if (platforms(image).length > 1)
            return [
                {
                    what: `without a network ${image} is wanted for ${platforms(image).join(' and ')}, and an engine has one image of that name`,
                    remedy: 'Give one server platform (platforms), and pack each in a run of its own',
                },
            ];
        if ((0,_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(image)?.digest === undefined)
            return [];
        return [
            {
                what: `without a network ${image} cannot be found by docker build, as no registry says its digest`,
                remedy: 'Name it by its tag; the lock of kbuild prefetch holds it to its digest',
            },
        ];
    });
}


/***/ }),

/***/ 81835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ probeCommand),
/* harmony export */   Hx: () => (/* binding */ unseenFolder),
/* harmony export */   cd: () => (/* binding */ checkImage),
/* harmony export */   f1: () => (/* binding */ readProbe),
/* harmony export */   x3: () => (/* binding */ nonceInTree)
/* harmony export */ });
/* unused harmony exports parseProbe, lackOf */
/* harmony import */ var _builder_go_question_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64724);
/* harmony import */ var _host_docker_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26774);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95476);
/* harmony import */ var _prefetched_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39539);
/**
 * One short container before the build: does the engine see this very tree, does the image have what a build needs, which
 * Go does the tree choose in it, and can git there read the repository.
 */





const mostSaid = 50;
/** Where the nonce lies, relative to the tree. */
const nonceInTree = '_output/kbuild/nonce';
/** A constant program: nothing of the outside is ever put into it. The tree's own scripts may end it at their own errors. */
const program = [
    `echo "kbuild-nonce $(cat ${nonceInTree} 2>/dev/null)"`,
    'for name in make go git tar etcd; do command -v "$name" >/dev/null || echo "kbuild-missing $name"; done',
    // As on this machine: nothing is written into the index, and no fsmonitor is started.
    'GIT_OPTIONAL_LOCKS=0 git -c core.fsmonitor=false status --porcelain >/dev/null || echo kbuild-git-failed',
    ..._builder_go_question_js__WEBPACK_IMPORTED_MODULE_0__/* .goQuestion */ .dp,
].join('\n');
function probeCommand(tree) {
    return ['bash', '-c', program, 'bash', ...(0,_builder_go_question_js__WEBPACK_IMPORTED_MODULE_0__/* .compileVariables */ .Tw)(tree)];
}
/** Throws what docker said where the program has not run at all. */
function readProbe(image, answer) {
    const { stdout, stderr } = answer;
    if (/exec: "bash"/.test(stderr))
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .KbuildError */ .gj('image', [lackOf(image, 'bash')]);
    if (!stdout.includes('kbuild-nonce'))
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .runProblem */ .d0)((0,_host_docker_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(answer));
    return parseProbe(stdout, stderr);
}
/**
 * The mounted folder that the engine does not have; empty when it does not name it, undefined when all are there. Docker,
 * Docker Desktop and podman have words of their own.
 */
function unseenFolder(stderr) {
    if (!/bind source path does not exist|mounts denied|path .{0,4096} is not shared|statfs \//i.test(stderr))
        return undefined;
    const named = /(?:does not exist: |path |statfs )(\/.{1,4096}?)(?:\.?$| is not shared|: no such file)/m;
    return named.exec(stderr)?.[1] ?? '';
}
function parseProbe(stdout, stderr) {
    const lines = stdout.split('\n');
    const marked = (name) => lines
        .filter((line) => line.startsWith(`kbuild-${name} `))
        .map((line) => line.slice(`kbuild-${name} `.length));
    const gitFailed = lines.includes('kbuild-git-failed');
    const said = stderr.split('\n').filter((line) => line.trim() !== '');
    const missing = marked('missing');
    return {
        nonce: marked('nonce')[0] ?? '',
        missingPrograms: missing.filter((name) => name !== 'etcd'),
        hasEtcd: !missing.includes('etcd'),
        gitSaid: gitFailed ? (said.find((line) => /^(fatal|error):/.test(line)) ?? 'git failed') : '',
        compiler: (0,_builder_go_question_js__WEBPACK_IMPORTED_MODULE_0__/* .readCompiler */ .aA)(stdout),
        said: (0,_builder_go_question_js__WEBPACK_IMPORTED_MODULE_0__/* .saidOfGo */ .Tc)(stderr).slice(-mostSaid),
    };
}
function lackOf(image, program) {
    const what = `the image ${image} has no ${program}`;
    return { what, remedy: 'Give a kube-cross image with kube-cross-image' };
}
/** Throws what makes a build in this image impossible. */
function checkImage({ image, needsEtcd, tree, run }, { missingPrograms, hasEtcd, compiler, said }) {
    const problems = missingPrograms.map((name) => lackOf(image, name));
    if (problems.length === 0 && compiler.goVersion === '') {
        const fault = (0,_builder_go_question_js__WEBPACK_IMPORTED_MODULE_0__/* .faultBesideGo */ .Fd)(said);
        if (fault)
            throw fault;
        problems.push({
            what: (0,_builder_go_question_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedGo */ .PZ)(tree, compiler, said, `the Go of ${image}`),
            remedy: (0,_prefetched_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchesNothing */ .S)(run)
                ? `${(0,_prefetched_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchFirst */ .Jd)(run.prefetched)}: it brings the tree's Go`
                : "Use the kube-cross image that the tree's build/build-image/cross/VERSION names",
        });
    }
    if (problems.length > 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .KbuildError */ .gj('image', problems);
    if (needsEtcd && !hasEtcd)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .KbuildError */ .gj('input', [noEtcd(image)]);
}
function noEtcd(image) {
    return {
        what: `etcd is neither in the tree's third_party/etcd nor in the image ${image}, and these tests need it`,
        remedy: 'Run hack/install-etcd.sh in the tree first',
    };
}


/***/ }),

/***/ 36233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZK: () => (/* binding */ engineAddress),
/* harmony export */   _j: () => (/* binding */ proxiesOf),
/* harmony export */   eq: () => (/* binding */ proxyVariables)
/* harmony export */ });
/**
 * Proxies of container and image builds: KUBERNETES_HTTP_PROXY and its like, else the runner's own. They reach a program
 * as variables of its environment and are never written anywhere.
 */
/** All that was said of proxies, nearest first: input, Kubernetes' variable, the runner's own in both cases. */
function proxiesOf(inputs, outside) {
    const nearest = (input, name) => input || outside[`KUBERNETES_${name}`] || outside[name.toLowerCase()] || outside[name] || undefined;
    return {
        http: nearest(inputs.http, 'HTTP_PROXY'),
        https: nearest(inputs.https, 'HTTPS_PROXY'),
        none: nearest(inputs.none, 'NO_PROXY'),
    };
}
/**
 * The variables in both spellings, as programs know the one or the other; none when there is no proxy. `own` are
 * addresses that must never go through one: the engine's.
 */
function proxyVariables({ http, https, none }, own) {
    if (http === undefined && https === undefined)
        return {};
    const given = (none ?? '').split(/[\s,]+/).filter((it) => it !== '');
    const noProxy = [...new Set([...given, '127.0.0.1', 'localhost', '::1', ...own])].join(',');
    const lower = {
        ...(http === undefined ? {} : { http_proxy: http }),
        ...(https === undefined ? {} : { https_proxy: https }),
        no_proxy: noProxy,
    };
    const upper = Object.entries(lower).map(([name, value]) => [name.toUpperCase(), value]);
    return { ...lower, ...Object.fromEntries(upper) };
}
/** The host of `tcp://host:2376` or `ssh://user@host`; none for a socket on this machine. */
function engineAddress(dockerHost) {
    const host = /^(?:tcp|ssh|https?):\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/]+)/.exec(dockerHost)?.[1];
    return host === undefined ? [] : [host.replace(/^\[|\]$/g, '')];
}


/***/ }),

/***/ 92380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fX: () => (/* binding */ copyOutput),
  Zo: () => (/* binding */ imageOnVolume),
  Ot: () => (/* binding */ openRsync)
});

// EXTERNAL MODULE: ./build/src/builder/stand-in.js
var stand_in = __webpack_require__(89937);
// EXTERNAL MODULE: ./build/src/host/docker-words.js
var docker_words = __webpack_require__(26774);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/host/process.js
var process = __webpack_require__(73185);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/container/container-call.js
var container_call = __webpack_require__(15243);
// EXTERNAL MODULE: ./build/src/container/container-environment.js
var container_environment = __webpack_require__(95526);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/docker.js
var host_docker = __webpack_require__(82098);
// EXTERNAL MODULE: ./build/src/container/faults.js
var faults = __webpack_require__(95476);
// EXTERNAL MODULE: ./build/src/container/run-arguments.js
var run_arguments = __webpack_require__(23029);
;// CONCATENATED MODULE: ./build/src/container/data-volume.js
/**
 * The data container: stopped, but its volumes hold the synced tree, all output and Go's caches between builds, of trees
 * whose own scripts have one and of newer ones. On an engine of this machine Go's caches lie in a named volume over `_output/dockerized/go` of the tree.
 */






/** Historic places of precompiled libraries, as upstream has them. */
const libraries = [
    'linux_386_cgo',
    'linux_amd64_cgo',
    'linux_arm_cgo',
    'linux_arm64_cgo',
    'linux_ppc64le_cgo',
    'darwin_amd64_cgo',
    'darwin_386_cgo',
    'windows_amd64_cgo',
    'windows_386_cgo',
].map((name) => `/usr/local/go/pkg/${name}`);
const goFolder = `${container_environment/* containerRoot */.C2}/_output/dockerized/go`;
/** Reuse, recreate or create, by upstream's rule: one that ended with exit code 0 is good. */
async function ensureData(session, data) {
    const { request, names } = session;
    const { docker } = request.run;
    const device = (0,external_node_path_.join)(request.root, '_output', 'dockerized', 'go');
    const found = await (0,host_docker/* inspectContainer */.aH)(docker, names.data);
    const isGood = found.kind === 'container' && found.state.status === 'exited' && found.state.exitCode === 0;
    const volume = data.seesTree ? await deviceOf(session) : undefined;
    const isWhole = !data.seesTree ||
        (volume === device && found.kind === 'container' && found.state.volumes.includes(names.volume));
    if (isGood && isWhole)
        return 'kept';
    await (0,host_docker/* removeContainers */.Dn)(docker, [names.data]);
    if (data.seesTree) {
        // The engine keeps an existing volume's old device without a word.
        if (volume !== undefined && volume !== device)
            await (0,host_docker/* askDocker */.ad)(docker, ['volume', 'rm', '--force', names.volume]);
        await makeVolume(session, device);
    }
    await makeContainer(session, data);
    return 'made';
}
async function deviceOf({ request, names }) {
    const format = '{{with .Options}}{{.device}}{{end}}';
    const answer = await (0,host_docker/* askDocker */.ad)(request.run.docker, ['volume', 'inspect', '--format', format, names.volume]);
    return answer.code === 0 ? answer.stdout.trim() : undefined;
}
async function makeVolume({ request, names, labels }, device) {
    const options = ['type=none', 'o=bind', `device=${device}`].map((it) => `--opt=${it}`);
    const answer = await (0,host_docker/* askDocker */.ad)(request.run.docker, [
        ...['volume', 'create', '--driver=local', ...options],
        ...Object.entries(labels).map(([name, value]) => `--label=${name}=${value}`),
        names.volume,
    ]);
    if (answer.code !== 0)
        throw (0,faults/* runProblem */.d0)((0,docker_words/* wordsOf */.Z9)(answer));
}
/** Root makes everything in the volumes the caller's; folders that docker makes for a volume in a volume are root's. */
async function makeContainer(session, { image, seesTree }) {
    const { request, names, labels } = session;
    const volumes = [...foldersOf(session), ...(seesTree ? [`${names.volume}:${goFolder}`] : [])];
    const answer = await (0,host_docker/* askDocker */.ad)(request.run.docker, [
        'run',
        `--name=${names.data}`,
        `--hostname=${request.owner.hostName}`,
        '--pull=never',
        ...(0,run_arguments/* networkArguments */.r)(request.run.network),
        ...Object.entries(labels).map(([name, value]) => `--label=${name}=${value}`),
        ...volumes.map((volume) => `--volume=${volume}`),
        image,
        ...ownCommand(session),
    ]);
    if (answer.code === 0)
        return;
    await (0,host_docker/* removeContainers */.Dn)(request.run.docker, [names.data]);
    throw (0,faults/* runProblem */.d0)((0,docker_words/* wordsOf */.Z9)(answer));
}
/** After another user's build: the volumes become the caller's again. */
async function ownData(session, image) {
    const { request, names, labels } = session;
    const answer = await (0,host_docker/* askDocker */.ad)(request.run.docker, [
        ...['run', '--rm', `--name=${names.build}-own`, '--user=0:0', '--pull=never'],
        ...(0,run_arguments/* networkArguments */.r)(request.run.network),
        ...Object.entries(labels).map(([name, value]) => `--label=${name}=${value}`),
        `--volumes-from=${names.data}`,
        image,
        ...ownCommand(session),
    ]);
    if (answer.code !== 0)
        throw (0,faults/* runProblem */.d0)((0,docker_words/* wordsOf */.Z9)(answer));
}
function ownCommand(session) {
    return ['chown', '-R', ownerText(session.user), ...foldersOf(session)];
}
function foldersOf({ request }) {
    return request.tree.generation === 'data-container' ? [container_environment/* containerRoot */.C2, ...libraries] : [container_environment/* containerRoot */.C2];
}
/** In a rootless engine root of the container is the caller. */
function ownerText(user) {
    return user ? `${user.uid}:${user.gid}` : '0:0';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/host/cancel.js
var host_cancel = __webpack_require__(67988);
// EXTERNAL MODULE: ./build/src/kubernetes/image-reference.js
var image_reference = __webpack_require__(4455);
// EXTERNAL MODULE: ./build/src/kubernetes/tree.js + 2 modules
var tree = __webpack_require__(8361);
// EXTERNAL MODULE: ./build/src/container/clean.js
var clean = __webpack_require__(39260);
// EXTERNAL MODULE: ./build/src/container/prefetched.js
var container_prefetched = __webpack_require__(39539);
// EXTERNAL MODULE: ./build/src/container/session.js + 2 modules
var container_session = __webpack_require__(23642);
;// CONCATENATED MODULE: ./build/src/container/kube-build-image.js
/**
 * The image kube-build of the data-container generation, made as upstream makes it: a context folder in `_output/images`
 * with the tree's own recipe and rsync daemon, this machine's time zone, and a password for that daemon.
 */















/** `freshPassword`: as upstream, for a run that publishes the daemon; else an older one will do, and layers stay cached. */
async function ensureKubeBuildImage(session, freshPassword) {
    const context = contextOf(session);
    await layContext(session, context, freshPassword);
    await build(session, context);
    const image = await (0,host_docker/* inspectImage */.mm)(session.request.run.docker, session.names.image);
    await (0,clean/* removeReplacedImages */.R1)(session.request.run.docker, session.labels[container_session/* labelNames */.l3.tree] ?? '');
    if (!image)
        throw (0,faults/* runProblem */.d0)(`${session.names.image} was built, but the engine does not know it`);
    return image;
}
function contextOf({ request, names }) {
    return (0,external_node_path_.join)(request.root, '_output', 'images', names.image);
}
/** Of the image that was built last. */
function passwordFileOf(session) {
    return (0,external_node_path_.join)(contextOf(session), 'rsyncd.password');
}
async function layContext({ request: { root, image, run } }, context, freshPassword) {
    await (0,promises_.mkdir)(context, { recursive: true });
    for (const path of [tree/* treeFilePaths */.L$.buildImageRecipe, tree/* treeFilePaths */.L$.rsyncDaemon]) {
        if (!(await (0,files/* existsInside */.pO)(root, path)))
            throw noFile(path);
    }
    const recipe = (await (0,files/* readText */.yR)((0,external_node_path_.join)(root, tree/* treeFilePaths */.L$.buildImageRecipe))) ?? '';
    await (0,promises_.writeFile)((0,external_node_path_.join)(context, 'Dockerfile'), recipeWith(recipe, baseName(image, run.prefetched)));
    await (0,promises_.copyFile)((0,external_node_path_.join)(root, tree/* treeFilePaths */.L$.rsyncDaemon), (0,external_node_path_.join)(context, 'rsyncd.sh'));
    await (0,promises_.chmod)((0,external_node_path_.join)(context, 'rsyncd.sh'), 0o755);
    await (0,promises_.copyFile)('/etc/localtime', (0,external_node_path_.join)(context, 'localtime')).catch(() => (0,promises_.writeFile)((0,external_node_path_.join)(context, 'localtime'), ''));
    await (0,promises_.chmod)((0,external_node_path_.join)(context, 'localtime'), 0o644);
    const password = (0,external_node_path_.join)(context, 'rsyncd.password');
    if (!freshPassword && (await (0,files/* exists */.t2)(password)))
        return;
    await (0,promises_.writeFile)(password, newPassword(), { mode: 0o600 });
    await (0,promises_.chmod)(password, 0o600);
}
/** What the recipe starts from, as this engine has it: a digest is a registry's alone, and there the image is from a folder. */
function baseName(reference, prefetched) {
    return prefetched ? (0,container_prefetched/* loadedName */.NZ)(reference) : reference;
}
/** The older recipe names image and registry itself; the newer one takes them as arguments. */
function recipeWith(recipe, image) {
    return recipe.replace(/^FROM\s+\S+:KUBE_BUILD_IMAGE_CROSS_TAG\s*$/m, `FROM ${image}`);
}
/** The two arguments of the newer recipe. */
function imageArguments(reference) {
    const [image, version] = (0,image_reference/* imageAndVersion */.tc)(reference);
    return [`--build-arg=KUBE_CROSS_IMAGE=${image}`, `--build-arg=KUBE_CROSS_VERSION=${version}`];
}
/** Proxies are named, not valued: docker reads them of its environment, and keeps these names out of the image. */
async function build(session, context) {
    const { request, names, labels, proxies } = session;
    const { image, tree, run } = request;
    const { docker, runId, cancel } = run;
    const lines = [];
    const exit = await (0,process/* runBuild */.cM)({
        tool: 'docker',
        arguments: [
            ...docker.options,
            'build',
            `--tag=${names.image}`,
            '--pull=false',
            ...(0,run_arguments/* networkArguments */.r)(run.network),
            // The container of a step that failed would stay otherwise, and has the proxies in its environment.
            '--force-rm',
            ...Object.entries(labels).map(([name, value]) => `--label=${name}=${value}`),
            ...(tree.container.takesCrossImage ? imageArguments(baseName(image, run.prefetched)) : []),
            ...Object.keys(proxies).map((name) => `--build-arg=${name}`),
            context,
        ],
        cwd: '/',
        // A builder of somebody's own choice (docker/setup-buildx-action) would neither see the engine's images nor leave one.
        env: { ...docker.env, ...proxies, BUILDX_BUILDER: 'default', [process/* runMarker */.qW]: runId },
        runId,
        onLine: (line) => void lines.push(line),
        cancel,
    });
    if (cancel.aborted)
        throw host_cancel/* cancelled */.KW;
    if (exit.code === 0)
        return;
    for (const line of lines.slice(-40))
        run.log.line(line);
    throw (0,faults/* runProblem */.d0)(`${names.image} could not be built: ${lines.slice(-3).join(' ')}`);
}
function newPassword() {
    return (0,external_node_crypto_.randomBytes)(64)
        .toString('base64')
        .replace(/[^A-Za-z0-9]/g, '')
        .slice(0, 32);
}
function noFile(path) {
    return new problem/* KbuildError */.gj('input', [
        {
            what: `the tree has no ${path} of its own, of which \`sync: rsync\` makes the image kube-build`,
            remedy: 'Put it back, or use `sync: bind`',
        },
    ]);
}

// EXTERNAL MODULE: ./build/src/container/open-sight.js
var open_sight = __webpack_require__(16633);
// EXTERNAL MODULE: ./build/src/container/probe.js
var container_probe = __webpack_require__(81835);
// EXTERNAL MODULE: ./build/src/host/docker-user.js
var docker_user = __webpack_require__(3388);
;// CONCATENATED MODULE: ./build/src/container/rsync-arguments.js
/** Argument arrays of rsync between the tree and the data container, on either of the two transports. */


/**
 * Sources in: what is gone in the tree goes there too, but for what the filters protect. Contents decide what is sent, as
 * a changed file may have the size and the time that it had before.
 */
function syncArguments(root, transport, filters, options) {
    return [
        ...common(transport, options),
        '--checksum',
        '--delete',
        ...rules(filters),
        `${root}/`,
        `${remote(transport)}/`,
    ];
}
/** Output out: by whitelist, and never deleting. `folder` of the tree, with a slash in front, goes to `to`; '' is all of it. */
function copyArguments({ folder, to, filters }, transport, options) {
    return [
        ...common(transport, options),
        '--prune-empty-dirs',
        ...rules(filters),
        `${remote(transport)}${folder}/`,
        to,
    ];
}
/** Newer rsync writes through no link: folders of the output that lie elsewhere are copied there, each on its own. */
function copiesOut(root, filters, links) {
    const whole = {
        folder: '',
        to: root,
        filters: [...links.map(({ path }) => `- /${path}`), ...filters],
    };
    const ofBuild = links.filter(({ path }) => /^_output(?:\/dockerized(?:\/bin)?)?$/.test(path));
    return [
        whole,
        ...ofBuild.map(({ path, target }, index) => ({
            folder: `/${path}`,
            to: target,
            filters: rebased([...ofBuild.slice(index + 1).map((it) => `- /${it.path}`), ...filters], path),
        })),
    ];
}
/** Rules that are anchored at the top of the tree, as they are in a folder of it; those of other folders mean nothing there. */
function rebased(filters, folder) {
    return filters.flatMap((rule) => {
        const [, sign, path] = /^(\S) \/(.*)$/.exec(rule) ?? [];
        if (path === undefined || path.startsWith('**'))
            return [rule];
        return path.startsWith(`${folder}/`) ? [`${sign} ${path.slice(folder.length)}`] : [];
    });
}
/**
 * One folder, whole, between its absolute path here and its path in the tree there: what is gone at its origin goes at its
 * destination. Files become those of who writes them, whoever has packed them before.
 */
function folderArguments(here, transport, there, direction) {
    const [own, other] = [`${here}/`, `${remote(transport)}/${there}/`];
    const ends = direction === 'push' ? [own, other] : [other, own];
    const owner = ['--no-owner', '--no-group'];
    return ['--archive', ...owner, '--delete', ...transportArguments(transport), ...ends];
}
function common(transport, { verbose, compress }) {
    return [
        '--archive',
        '--stats',
        ...(verbose >= 6 ? ['--itemize-changes', '--verbose'] : []),
        ...(compress > 0 ? ['--compress', `--compress-level=${compress}`] : []),
        ...transportArguments(transport),
    ];
}
/** rsync itself splits the remote shell's words at blanks, so none may be inside one; names and numbers have none. */
function transportArguments(transport) {
    switch (transport.kind) {
        case 'daemon':
            return [`--password-file=${transport.passwordFile}`];
        case 'exec': {
            const { dockerOptions, user, program } = transport;
            return [
                `--rsh=${['docker', ...dockerOptions, 'exec', '--interactive', ...(0,docker_user/* userArguments */._)(user)].join(' ')}`,
                ...(program === undefined ? [] : [`--rsync-path=${program}`]),
            ];
        }
    }
}
function remote(transport) {
    switch (transport.kind) {
        case 'daemon':
            return `rsync://k8s@${transport.address}/k8s`;
        case 'exec':
            return `${transport.container}:${container_environment/* containerRoot */.C2}`;
    }
}
function rules(filters) {
    return filters.map((rule) => `--filter=${rule}`);
}
/** JUnit reports come out too; upstream leaves them in the container. Relative to the tree. */
function withReports(filters, reports) {
    return [`+ /${reports}/**`, ...filters];
}
function reportsOnly(reports) {
    return [`+ /${reports}/**`, '+ */', '- /**'];
}
/** From `--stats`: how much a sync has sent, and what went over the line for that in either direction. */
function sentText(output) {
    const number = (name) => output.map((line) => new RegExp(`^${name}: ([0-9,.]+)`).exec(line)?.[1]).find((it) => it !== undefined) ??
        '?';
    const bytes = ['sent', 'received'].map((way) => Number(number(`Total bytes ${way}`).replaceAll(/[,.]/g, '')));
    const [files, all] = [number('Number of regular files transferred'), number('Number of files')];
    return `${files} of ${all} files sent, ${bytes.reduce((sum, it) => sum + it, 0)} bytes`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/src/host/docker-files.js
/** Files of this machine into a container that runs. */






/**
 * Absolute paths, with what links lead to in their place, at the same paths below the folder; and a script of ours in it. By tar
 * over `docker exec`, as the container's own user.
 */
async function sendFiles(docker, { container, user, folder }, files, script, cancel) {
    // Neither waits for an engine that answers no more.
    const options = { cwd: '/', env: docker.env, signal: cancel };
    const packing = (0,external_node_child_process_.spawn)('tar', ['--create', '--dereference', '--hard-dereference', '--file=-', ...files.map((it) => `.${it}`)], { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
    const words = ['sh', '-euc', unpacking, folder, script.name, script.text];
    const into = [...docker.options, 'exec', '--interactive', ...(0,docker_user/* userArguments */._)(user), container];
    const unpacked = (0,external_node_child_process_.spawn)('docker', [...into, ...words], { ...options, stdio: ['pipe', 'ignore', 'pipe'] });
    const all = [(0,consumers_.text)(unpacked.stderr), (0,external_node_events_.once)(unpacked, 'close'), (0,external_node_events_.once)(packing, 'close')];
    const ends = Promise.all(all).catch(() => undefined);
    // Who ends before it has read all says itself why.
    await (0,external_node_stream_promises_.pipeline)(packing.stdout, unpacked.stdin).catch(() => { });
    const [stderr, [code], [packed]] = (await ends) ?? ['tar or docker does not start', [1], [0]];
    if (packed !== 0)
        return 'tar could not read them';
    return (0,docker_words/* objectionIn */.HW)({ code: typeof code === 'number' ? code : 1, stderr });
}
const unpacking = `
mkdir -p "$0"
tar -x -f - -C "$0"
printf %s "$2" >"$0/$1"
chmod 755 "$0/$1"
`;

// EXTERNAL MODULE: ./build/src/host/machine.js
var machine = __webpack_require__(93613);
// EXTERNAL MODULE: ./build/src/kubernetes/shell-word.js
var shell_word = __webpack_require__(56561);
;// CONCATENATED MODULE: ./build/src/container/sent-rsync.js
/**
 * rsync for a helper container whose image has none: this machine's own, with its libraries, sent there by tar. It is gone with
 * the container, and no bytes of the build come from it.
 */







const folder = '/tmp/kbuild-rsync';
/** undefined where the container cannot run what runs here. */
async function sendRsync(session, transport) {
    const { docker, cancel, log } = session.request.run;
    const searchPath = session.request.told.environment.PATH ?? '';
    const program = await (0,files/* findProgram */.Kp)('rsync', searchPath);
    if (program === undefined || session.engine.architecture !== (0,machine/* thisMachine */.g8)().architecture)
        return undefined;
    const answer = await (0,process/* ask */.kA)('ldd', [program], { cwd: '/', env: { PATH: searchPath, LC_ALL: 'C' } });
    const parts = partsOf(program, answer.stdout);
    if (!parts)
        return undefined;
    const { container, user } = transport;
    const place = { container, user, folder };
    const objection = await sendFiles(docker, place, parts.files, { name: 'rsync', text: parts.script }, cancel);
    if (cancel.aborted)
        throw host_cancel/* cancelled */.KW;
    if (objection !== '')
        return undefined;
    log.line("The image has no rsync, so this machine's is used there");
    return { ...transport, program: `${folder}/rsync` };
}
/** From what `ldd` says of a program; undefined of one that has no loader. */
function partsOf(program, ldd) {
    const paths = ldd.split('\n').flatMap((line) => /^\s*(?:\S+ => )?(\/.+) \(0x/.exec(line)?.[1] ?? []);
    const files = [...new Set([program, ...paths])];
    const loader = paths.find((path) => /\/ld-[^/]*$/.test(path));
    const there = (path) => (0,shell_word/* shellWord */.r)(`${folder}${path}`);
    const libraries = [...new Set(paths.map(external_node_path_.dirname))].map((path) => `${folder}${path}`).join(':');
    if (loader === undefined || ldd.includes('=> not found'))
        return undefined;
    const start = `${there(loader)} --library-path ${(0,shell_word/* shellWord */.r)(libraries)} ${there(program)}`;
    return { files, script: `#!/bin/sh\nexec ${start} "$@"\n` };
}

;// CONCATENATED MODULE: ./build/src/container/rsync-helper.js
/** The rsync container: up while something is synced, and gone after it, whatever happens. */











const daemonPort = 8730;
async function withHelper(session, template, work) {
    const { docker } = session.request.run;
    const { rsync } = session.names;
    await (0,host_docker/* removeContainers */.Dn)(docker, [rsync]);
    try {
        const transport = await start(session, template);
        return await work(transport).catch(async (error) => {
            const sent = await sentRsync(session, transport);
            if (sent === undefined)
                throw error;
            // Nothing was done before the first sync, so all can begin again.
            return work(sent);
        });
    }
    finally {
        await (0,host_docker/* removeContainers */.Dn)(docker, [rsync]);
    }
}
/** undefined where it would not help: make of older trees runs rsync itself. */
async function sentRsync(session, transport) {
    if (transport.kind === 'daemon' || session.request.tree.generation === 'data-container')
        return undefined;
    return (0,faults/* lacksRsync */.yz)((0,docker_words/* wordsOf */.Z9)(await askRsync(session))) ? sendRsync(session, transport) : undefined;
}
async function start(session, template) {
    const { run, sync } = session.request;
    const { docker } = run;
    const { rsyncPort } = sync;
    const isDaemon = rsyncPort !== undefined;
    // The daemon serves HOME of the kube-build image, which is the tree.
    const { HOME: _, ...env } = template.env;
    const withHomeOfImage = { ...template, env };
    const call = (0,container_call/* callOf */.C8)(session, withHomeOfImage, {
        container: session.names.rsync,
        command: isDaemon ? ['/rsyncd.sh'] : ['sleep', 'infinity'],
        attach: 'detached',
        ...(isDaemon
            ? {
                more: [`--publish=127.0.0.1:${rsyncPort}:${daemonPort}`],
                env: { ALLOW_HOST: hostAddresses().join(' ') },
            }
            : {}),
    });
    const answer = await (0,process/* ask */.kA)(call.tool, call.arguments, { cwd: '/', env: call.env });
    if (answer.code !== 0) {
        const said = (0,docker_words/* wordsOf */.Z9)(answer);
        throw /port is already allocated|address already in use/i.test(said)
            ? (0,faults/* portProblem */.BI)(rsyncPort ?? 0)
            : (0,faults/* runProblem */.d0)(said);
    }
    if (isDaemon)
        return openDaemon(session);
    const { user, names } = session;
    return { kind: 'exec', container: names.rsync, dockerOptions: docker.options, user };
}
async function openDaemon(session) {
    const passwordFile = passwordFileOf(session);
    return { kind: 'daemon', address: await daemonAddress(session, passwordFile), passwordFile };
}
/** Of this machine; the daemon lets no other address in but those of its own network. */
function hostAddresses() {
    return Object.values((0,external_node_os_.networkInterfaces)())
        .flatMap((addresses) => addresses ?? [])
        .filter(({ family, internal }) => family === 'IPv4' && !internal)
        .map(({ address }) => address);
}
/** As upstream: first the published port, then the container's own address, each tried for two seconds. */
async function daemonAddress(session, passwordFile) {
    const { run, sync } = session.request;
    const { docker } = run;
    const { rsyncPort } = sync;
    const { rsync } = session.names;
    const format = '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}';
    const inspected = await (0,host_docker/* askDocker */.ad)(docker, ['inspect', '--format', format, rsync]);
    const own = inspected.stdout.split(/\s+/).filter((it) => it !== '');
    for (const address of [`127.0.0.1:${rsyncPort}`, ...own.map((it) => `${it}:${daemonPort}`)]) {
        if (await answers(docker, address, passwordFile))
            return address;
    }
    const log = (0,docker_words/* wordsOf */.Z9)(await (0,host_docker/* askDocker */.ad)(docker, ['logs', '--tail', '5', rsync])).slice(0, 300);
    const helper = await (0,host_docker/* inspectContainer */.aH)(docker, rsync);
    if (helper.kind === 'container' && helper.state.status !== 'running') {
        throw (0,faults/* rsyncProblem */.fX)(`${rsync} has ended: ${log}`);
    }
    throw new problem/* KbuildError */.gj('network', [
        {
            what: `the rsync daemon in ${rsync} cannot be reached at 127.0.0.1:${rsyncPort} nor at ${own.join(', ') || 'an address of its own'}: ${log}`,
            remedy: 'For an engine on another machine forward the port (ssh -L), or leave rsync-port and KUBE_RSYNC_PORT away: then no port is needed',
        },
    ]);
}
const tries = 20;
async function answers({ env }, address, passwordFile) {
    const args = [
        `--password-file=${passwordFile}`,
        '--contimeout=2',
        '--timeout=5',
        `rsync://k8s@${address}/`,
    ];
    for (let attempt = 0; attempt < tries; attempt++) {
        const answer = await (0,process/* ask */.kA)('rsync', args, { cwd: '/', env: { PATH: env.PATH ?? '' } });
        if (answer.code === 0)
            return true;
        // A connection that times out would do so twenty times.
        if (/timed? ?out/i.test(answer.stderr))
            return false;
        await (0,external_node_timers_promises_.setTimeout)(100);
    }
    return false;
}
/** Runs rsync on this machine; returns what it printed. Throws what a person can do about a failure. */
async function runRsync(session, args) {
    const { docker, runId, cancel, log } = session.request.run;
    const lines = [];
    const exit = await (0,process/* runBuild */.cM)({
        tool: 'rsync',
        arguments: args,
        cwd: '/',
        env: { ...docker.env, [process/* runMarker */.qW]: runId },
        runId,
        onLine: (line) => void lines.push(line),
        cancel,
        holds: session.lock.descriptor,
    });
    if (cancel.aborted)
        throw host_cancel/* cancelled */.KW;
    if (session.sync.verbose >= 6)
        for (const line of lines)
            log.line(line);
    if (exit.code === 0)
        return lines;
    throw await problemOf(session, exit, lines);
}
/** When rsync is missing the engine says so where rsync expects its other end, which is then no protocol it knows. */
function askRsync({ request, names }) {
    return (0,host_docker/* askDocker */.ad)(request.run.docker, ['exec', names.rsync, 'rsync', '--version']);
}
async function problemOf(session, exit, lines) {
    const { docker } = session.request.run;
    const { rsync } = session.names;
    const said = lines
        .filter((line) => /rsync|error|ERROR|denied|No space|not found/.test(line))
        .slice(0, 4)
        .join(' ');
    const helper = await (0,host_docker/* inspectContainer */.aH)(docker, rsync);
    if (helper.kind === 'no-answer')
        return (0,faults/* runProblem */.d0)(helper.said);
    const other = await askRsync(session);
    if ((0,faults/* lacksRsync */.yz)((0,docker_words/* wordsOf */.Z9)(other)))
        return (0,faults/* rsyncProblem */.fX)((0,docker_words/* wordsOf */.Z9)(other));
    const died = other.code === 0 ? '' : `the container ${rsync} has ended in the middle. `;
    return (0,faults/* rsyncProblem */.fX)(`${died}rsync ended with ${exit.code ?? exit.signal}: ${said || lines.slice(-2).join(' ')}`);
}

// EXTERNAL MODULE: ./build/src/container/tree-folders.js
var tree_folders = __webpack_require__(16369);
// EXTERNAL MODULE: ./build/src/cache/entries.js
var entries = __webpack_require__(26960);
// EXTERNAL MODULE: ./build/src/cache/marker.js
var cache_marker = __webpack_require__(43140);
;// CONCATENATED MODULE: ./build/src/container/volume-go-cache.js
/** Go's build cache in the volume of an engine that does not see the tree: looked at there, and sent by rsync. */









/** What lies unfinished beside the cache is what a killed run had begun to send. */
const lookScript = `rm -rf "$1.unfinished"
cd "$1" 2>/dev/null || exit 0
[ -L ${entries/* markerName */.CO} ] || ! [ -f ${entries/* markerName */.CO} ] || head -c 65536 ${entries/* markerName */.CO}
echo
find . ! -type f ! -type d -printf '! %P\\n' -quit
find . -mindepth 2 -maxdepth 2 -type f -printf '%P %s %T@\\n'`;
const ageScript = `cd "$1" && find . -name '*-[ad]' -exec touch --no-create --date="@$2" {} + && printf %s "$3" >trim.txt`;
/** Sent whole and checked before: the last step is one rename. */
const adoptScript = `rm -rf "$1" && mv "$1.unfinished" "$1"`;
function remoteGoCacheOf(session, template) {
    const { root, tree } = session.request;
    const folder = (0,external_node_path_.join)('_output', 'dockerized', tree.goCache);
    const unfinished = `${folder}.unfinished`;
    const ask = async (...command) => {
        const call = { container: `${session.names.build}-cache`, command };
        const answer = await (0,container_call/* askIn */.D3)(session, template, call);
        if (answer.code !== 0)
            throw (0,faults/* runProblem */.d0)((0,docker_words/* wordsOf */.Z9)(answer));
        return answer.stdout;
    };
    const copy = (...[here, there, direction]) => withHelper(session, template, async (transport) => {
        await runRsync(session, folderArguments(here, transport, there, direction));
    });
    return {
        look: async () => parseLook(await ask('bash', '-c', lookScript, 'look', folder)),
        age: async (nowMs) => {
            const seconds = Math.floor(nowMs / 1000);
            await ask('bash', '-c', ageScript, 'age', folder, String(seconds - entries/* agedSeconds */.z5), String(seconds));
        },
        empty: async () => {
            await ask('rm', '-rf', folder, unfinished);
        },
        push: async (from) => {
            await ask('mkdir', '-p', unfinished);
            await copy(from, unfinished, 'push');
            await ask('bash', '-c', adoptScript, 'adopt', folder);
        },
        pull: async () => {
            await (0,promises_.mkdir)((0,external_node_path_.join)(root, folder), { recursive: true });
            await copy((0,external_node_path_.join)(root, folder), folder, 'pull');
        },
    };
}
/** The marker's line, one with a bang for what is no file, then one for each file: its name, bytes, and seconds of its last change. */
function parseLook(text) {
    const [marker = '', ...lines] = text.split('\n');
    const files = lines.flatMap((line) => {
        const [name = '', bytes, seconds] = line.split(' ');
        if ((0,entries/* kindOf */.I)(name) !== 'entry')
            return [];
        return [{ name, bytes: Number(bytes), mtimeMs: Number(seconds) * 1000 }];
    });
    const special = lines.filter((line) => line.startsWith('! ')).map((line) => line.slice(2));
    return { files, special, marker: (0,cache_marker/* parseMarker */.gY)(marker) };
}

;// CONCATENATED MODULE: ./build/src/container/rsync.js
/**
 * Builds as the data-container generation does it: the tree is synced into a volume, built there, and what was made is
 * copied out. That generation does it in its kube-build, newer trees in kube-cross itself. The only way for an engine that
 * cannot see the tree.
 */
















/** `seesTree`: the engine could see the tree, so that Go's caches can lie in a folder of this machine. */
async function openRsync(session, seesTree) {
    if (session.request.run.prefetched?.modules !== undefined)
        throw unseenModules(session.request);
    await needRsync(session);
    await (0,tree_folders/* makeFolders */.w)(session);
    const { request, names } = session;
    const image = await ensureImageOnVolume(session);
    const imageName = imageOnVolume(session);
    const data = await ensureData(session, { image: image.id, seesTree });
    request.run.log.line(`Image ${imageName}, data container ${names.data} ${data}`);
    const searchPath = await (0,tree_folders/* pathInside */._)(session, image.searchPath);
    const first = templateOf(session, image, searchPath, open_sight/* noSight */.bs);
    await syncIn(session, image, first);
    const command = (0,container_probe/* probeCommand */.CL)(request.tree);
    const answer = await (0,container_call/* askIn */.D3)(session, first, { container: `${names.build}-probe`, command });
    const probe = (0,container_probe/* readProbe */.f1)(imageName, answer);
    (0,container_probe/* checkImage */.cd)({ ...request, image: imageName }, probe);
    const sight = await (0,open_sight/* openSight */.w8)(request, probe, 'rsync');
    const template = templateOf(session, image, searchPath, sight);
    return {
        template,
        compiler: probe.compiler,
        sight,
        sync: seesTree ? 'rsync' : 'rsync-to-elsewhere',
        remoteGoCache: seesTree ? undefined : remoteGoCacheOf(session, template),
        removeOutputs: (paths) => removeOutputs(session, template, paths),
        copyOut: (what) => copyOut(session, template, what),
    };
}
function unseenModules({ run }) {
    return new problem/* KbuildError */.gj('input', [
        {
            what: `${run.prefetched?.folder} (prefetched) has modules for Go, which are mounted, and with rsync nothing is`,
            remedy: 'Use `sync: bind` with an engine that sees both the tree and this folder',
        },
    ]);
}
/** Only what an earlier build has left in the data container; for `kbuild copy-output`. */
async function copyOutput(session, image) {
    await needRsync(session);
    const searchPath = await (0,tree_folders/* pathInside */._)(session, image.searchPath);
    await copyOut(session, templateOf(session, image, searchPath, open_sight/* noSight */.bs), 'output');
}
/** Name of the image whose containers work on the volume. */
function imageOnVolume({ request, names }) {
    return request.tree.generation === 'data-container' ? names.image : request.image;
}
async function ensureImageOnVolume(session) {
    const { tree, sync } = session.request;
    if (tree.generation === 'kube-cross')
        return session.image;
    return ensureKubeBuildImage(session, sync.rsyncPort !== undefined);
}
async function needRsync({ request }) {
    if (await (0,files/* findProgram */.Kp)('rsync', request.told.environment.PATH ?? ''))
        return;
    throw new problem/* KbuildError */.gj('input', [
        {
            what: 'rsync is not on PATH, and `sync: rsync` sends the tree with it',
            remedy: 'Install it (Debian and Ubuntu: apt-get install rsync)',
        },
    ]);
}
function templateOf(session, image, searchPath, sight) {
    const env = (0,container_call/* environmentOf */.p7)(session, searchPath, sight);
    return { image: image.id, mounts: [], volumesFrom: [session.names.data], scratch: [], env };
}
async function syncIn(session, image, template) {
    const { request, user, sync } = session;
    const { root, tree, run, outputLinks } = request;
    // The tree's own rule is of a folder, and does not hold for a link.
    const links = outputLinks.map(({ path }) => `- /${path}`);
    const repository = sentRepository(request);
    const filters = [repository ? '- /.git' : 'H /.git', ...links, ...tree.container.filters.into];
    await withHelper(session, template, async (transport) => {
        await ownVolume(session, image.id, user);
        const lines = await runRsync(session, syncArguments(root, transport, filters, sync));
        run.log.line(`Sources into the container: ${sentText(lines)}`);
        if (!repository)
            return;
        const standIn = await (0,stand_in/* makeSentStandIn */.is)(root, repository, request.told.environment);
        const args = ['--checksum', '--stats', ...folderArguments(standIn, transport, '.git', 'push')];
        run.log.line(`Repository into the container: ${sentText(await runRsync(session, args))}`);
    });
}
/** What git is to say of the tree there; never is a history sent. undefined where it is to find none. */
function sentRepository(request) {
    const { here, wanted } = request.git.view;
    return here && (0,open_sight/* showsGit */.b8)(request) ? wanted : undefined;
}
async function ownVolume(session, image, user) {
    const { request, names } = session;
    const { docker } = request.run;
    const stat = ['exec', names.rsync, 'stat', '--format=%u:%g', container_environment/* containerRoot */.C2];
    const answer = await (0,process/* ask */.kA)('docker', [...docker.options, ...stat], { cwd: '/', env: docker.env });
    if (answer.code !== 0 || answer.stdout.trim() === ownerText(user))
        return;
    request.run.log.line(`${names.data} belongs to ${answer.stdout.trim()}; it is made ${ownerText(user)}'s`);
    await ownData(session, image);
}
async function copyOut(session, template, what) {
    const { root, tree, told, run, outputLinks } = session.request;
    const { reports } = told;
    const filters = what === 'output' ? withReports(tree.container.filters.out, reports) : reportsOnly(reports);
    await withHelper(session, template, async (transport) => {
        for (const copy of copiesOut(root, filters, outputLinks)) {
            const lines = await runRsync(session, copyArguments(copy, transport, session.sync));
            run.log.line(`Output out of the container: ${sentText(lines)}`);
        }
    });
}
/** Relative to the tree. What stayed in the volume or here would be taken for this build's. */
async function removeOutputs(session, template, paths) {
    await (0,files/* removePaths */.Fz)(session.request.root, paths);
    const answer = await (0,container_call/* askIn */.D3)(session, template, {
        container: `${session.names.build}-forget`,
        command: ['rm', '-rf', '--', ...paths],
    });
    if (answer.code !== 0)
        throw (0,faults/* runProblem */.d0)((0,docker_words/* wordsOf */.Z9)(answer));
}


/***/ }),

/***/ 23029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ runArguments),
/* harmony export */   r: () => (/* binding */ networkArguments)
/* harmony export */ });
/* harmony import */ var _host_docker_user_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3388);
/** Argument arrays of `docker run`. Values of variables are not in them: docker reads those of its own environment. */

function runArguments(spec) {
    return [
        'run',
        `--name=${spec.name}`,
        `--hostname=${spec.hostName}`,
        ...(0,_host_docker_user_js__WEBPACK_IMPORTED_MODULE_0__/* .userArguments */ ._)(spec.user),
        ...Object.entries(spec.labels).map(([name, value]) => `--label=${name}=${value}`),
        ...spec.mounts.map((mount) => `--mount=${mountText(mount)}`),
        ...spec.volumesFrom.map((container) => `--volumes-from=${container}`),
        ...spec.scratch.map((folder) => `--tmpfs=${folder}:rw,exec,mode=1777`),
        `--workdir=${spec.workingFolder}`,
        ...Object.entries(spec.values).map(([name, value]) => `--env=${name}=${value}`),
        ...spec.variables.map((name) => `--env=${name}`),
        ...(spec.cgroupParent ? [`--cgroup-parent=${spec.cgroupParent}`] : []),
        ...networkArguments(spec.network),
        '--pull=never',
        ...spec.more,
        ...attachments[spec.attach],
        spec.image,
        ...spec.command,
    ];
}
/** Of `docker run` and `docker build` alike. */
function networkArguments(network) {
    return network === 'none' ? ['--network=none'] : [];
}
const attachments = {
    terminal: ['--interactive', '--tty', '--rm'],
    input: ['--interactive', '--rm'],
    output: ['--attach=stdout', '--attach=stderr'],
    fed: ['--interactive', '--attach=stdin', '--attach=stdout', '--attach=stderr'],
    detached: ['--detach'],
};
/** Docker reads a mount as a line of CSV, so a value with a comma is quoted whole. Unlike `--volume` it makes no folder. */
function mountText({ source, target, readonly }) {
    const parts = ['type=bind', `source=${source}`, `target=${target}`, ...(readonly ? ['readonly'] : [])];
    return parts.map((part) => (/[",]/.test(part) ? `"${part.replaceAll('"', '""')}"` : part)).join(',');
}


/***/ }),

/***/ 23642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l3: () => (/* binding */ labelNames),
  F5: () => (/* binding */ openEngine),
  fA: () => (/* binding */ openSession),
  Ld: () => (/* binding */ treeLabel)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/host/docker.js
var host_docker = __webpack_require__(82098);
;// CONCATENATED MODULE: ./build/src/host/held-log.js
/** A log whose lines wait, for work beside which nothing may be printed. */
function heldLog(log) {
    const waiting = [];
    const later = (write) => void waiting.push(write);
    return {
        log: {
            ...log,
            line: (text) => later(async () => log.line(text)),
            untrusted: async (work) => {
                const lines = [];
                later(() => log.untrusted(async (write) => lines.forEach(write)));
                return work((line) => void lines.push(line));
            },
        },
        release: async () => {
            for (const write of waiting.splice(0))
                await write();
        },
    };
}

// EXTERNAL MODULE: ./build/src/host/tree-lock.js + 1 modules
var tree_lock = __webpack_require__(75433);
// EXTERNAL MODULE: ./build/src/container/container-call.js
var container_call = __webpack_require__(15243);
;// CONCATENATED MODULE: ./build/src/container/container-user.js
/** Who a container's processes have to be, so that what they write is the caller's. */

/** Root of a rootless engine's container is the caller already (k/k #134710). */
function userOf({ rootless }) {
    const [uid, gid] = [process.getuid?.(), process.getgid?.()];
    return rootless || uid === undefined || gid === undefined ? undefined : { uid, gid };
}
/** As podman's API does not tell that it is rootless (4.3 does not), one of its containers is asked whose its root is. */
async function userFor(session, image) {
    const { engine, names, user } = session;
    if (!engine.podman || !user || user.uid === 0)
        return user;
    const template = { image: image.id, mounts: [], volumesFrom: [], scratch: [], env: {} };
    const command = ['cat', '/proc/self/uid_map'];
    const { stdout } = await (0,container_call/* askIn */.D3)(session, template, { container: `${names.build}-root`, command });
    return outerRoot(stdout) === user.uid ? undefined : user;
}
/** The uid that root of a namespace is outside, from its uid_map; undefined when it is nobody. */
function outerRoot(uidMap) {
    const ranges = uidMap.split('\n').map((line) => line.trim().split(/ +/).map(Number));
    return ranges.find(([inner]) => inner === 0)?.[1];
}

// EXTERNAL MODULE: ./build/src/container/faults.js
var faults = __webpack_require__(95476);
// EXTERNAL MODULE: ./build/src/container/image.js
var container_image = __webpack_require__(77124);
// EXTERNAL MODULE: ./build/src/container/login.js
var container_login = __webpack_require__(27100);
// EXTERNAL MODULE: ./build/src/container/names.js
var container_names = __webpack_require__(97705);
// EXTERNAL MODULE: ./build/src/container/planned-image.js
var planned_image = __webpack_require__(22439);
// EXTERNAL MODULE: ./build/src/container/proxies.js
var container_proxies = __webpack_require__(36233);
;// CONCATENATED MODULE: ./build/src/container/session.js
/**
 * What is settled before a container is started: the tree is ours alone, the engine answers, names are composed, what an
 * older version has left is gone, and the kube-cross image is there.
 */











/** Labels by which everything of ours is found again. */
const labelNames = {
    tree: 'kbuild.tree',
    run: 'kbuild.run',
    job: 'kbuild.job',
    owner: 'kbuild.owner',
};
function treeLabel(hostName, root) {
    return `${hostName}:${root}`;
}
async function openSession(request) {
    const session = await openEngine(request);
    try {
        const image = await fetchCross(session);
        (0,planned_image/* checkPlanned */.V)(request.plannedImage, request.image, image);
        return { ...session, image, user: await userFor(session, image) };
    }
    catch (error) {
        session.lock.release();
        throw error;
    }
}
/**
 * What docker says of a pull waits for the end of what is done meanwhile, whose library takes all that is printed. When one
 * of them fails the other one has ended too before it is told.
 */
async function fetchCross({ request, engine }) {
    const { image: reference, run, meanwhile } = request;
    const { os, architecture } = engine;
    // A registry gives an engine the image of its own platform.
    const needed = { ...run, reference, ...(run.prefetched ? { platform: `${os}/${architecture}` } : {}) };
    if (!meanwhile || (await (0,host_docker/* inspectImage */.mm)(run.docker, reference)))
        return (0,container_image/* ensureImage */.Y)(needed);
    run.log.line(`${reference} is fetched, and meanwhile what else there is to fetch`);
    const held = heldLog(run.log);
    const [image, other] = await Promise.allSettled([
        (0,container_image/* ensureImage */.Y)({ ...needed, log: held.log }),
        meanwhile({ os, architecture }),
    ]);
    await held.release();
    if (image.status === 'rejected')
        throw image.reason;
    if (other.status === 'rejected')
        throw other.reason;
    return image.value;
}
async function openEngine(request) {
    const { root, tree } = request;
    const { docker, log, runId } = request.run;
    const { hostName, branch, job } = request.owner;
    const engine = await engineOf(docker);
    const lock = await (0,tree_lock/* lockForBuild */.VD)(root, log);
    try {
        const names = (0,container_names/* containerNames */.MR)({ hostName, root, branch }, tree);
        const owner = ownerOf(hostName, lock);
        await removeLeftovers(docker, names, owner, root);
        log.line(`Docker Engine ${engine.version} (${engine.store}), containers ${names.build}`);
        if (engine.podman)
            log.line(podmanEngine);
        const labels = {
            [labelNames.tree]: treeLabel(hostName, root),
            [labelNames.run]: runId,
            [labelNames.job]: job,
            [labelNames.owner]: owner,
        };
        const proxies = (0,container_proxies/* proxyVariables */.eq)(request.proxies, (0,container_proxies/* engineAddress */.ZK)(await engineHostOf(docker)));
        const [user, login] = [userOf(engine), await (0,container_login/* readLogin */.mN)(request.told.environment)];
        return { request, engine, names, labels, user, proxies, login, sync: syncOf(request.told), lock };
    }
    catch (error) {
        lock.release();
        throw error;
    }
}
function syncOf({ environment, variables }) {
    const number = (name) => {
        const value = variables.find((it) => it.name === name)?.value ?? environment[name] ?? '';
        return /^[0-9]$/.test(value) ? Number(value) : 0;
    };
    return { verbose: number('KUBE_VERBOSE'), compress: number('KUBE_RSYNC_COMPRESS') };
}
async function engineOf(docker) {
    const answer = await (0,host_docker/* readEngine */.Rz)(docker);
    switch (answer.kind) {
        case 'engine':
            return answer.facts;
        case 'no-client':
            throw faults/* noClient */.FY;
        case 'podman':
            throw faults/* podmanClient */.RV;
        case 'refused':
            throw (0,faults/* engineProblem */.iH)(answer.said);
    }
}
const podmanEngine = 'The engine is podman: it builds as Docker does, and makes no server images';
/** By DOCKER_HOST or by a context of docker; such as `tcp://host:2376`. */
async function engineHostOf(docker) {
    if (docker.env.DOCKER_HOST)
        return docker.env.DOCKER_HOST;
    const format = '{{.Endpoints.docker.Host}}';
    return (await (0,host_docker/* askDocker */.ad)(docker, ['context', 'inspect', '--format', format])).stdout.trim();
}
/** Who has the same owner would hold the tree's lock if it were alive; where there is no lock, everybody else is alive. */
function ownerOf(hostName, { identity }) {
    return `${hostName}/${identity ?? `unguarded-${(0,external_node_crypto_.randomUUID)()}`}`;
}
/**
 * Containers of this tree that nobody waits for any more, and in the data-container generation all that another VERSION
 * or kube-cross tag has left (upstream's rule). A container that somebody else runs is never touched.
 */
async function removeLeftovers(docker, names, owner, root) {
    const [all, tags] = await Promise.all([(0,host_docker/* containerNamesOf */.de)(docker), (0,host_docker/* imageTagsOf */.uv)(docker, container_names/* imageRepository */.an)]);
    const left = [names.build, ...(0,container_names/* staleContainers */.WL)(all, names)].filter((name) => all.includes(name));
    for (const name of left) {
        if (await isOfOthers(docker, name, owner))
            throw (0,tree_lock/* busyTree */.UN)(root, `the running container ${name}`);
    }
    await (0,host_docker/* removeContainers */.Dn)(docker, left);
    await (0,host_docker/* removeImages */.F$)(docker, (0,container_names/* staleImages */.m2)(tags, names));
    await (0,host_docker/* removeVolumes */.Oc)(docker, (0,container_names/* staleVolumes */.h_)(await (0,host_docker/* volumeNamesOf */.eY)(docker), names));
}
async function isOfOthers(docker, name, owner) {
    const found = await (0,host_docker/* inspectContainer */.aH)(docker, name);
    if (found.kind !== 'container')
        return false;
    const { status, labels } = found.state;
    return ['running', 'paused', 'restarting'].includes(status) && labels[labelNames.owner] !== owner;
}


/***/ }),

/***/ 16369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pathInside),
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37779);
/* harmony import */ var _container_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95526);
/** What must lie in the tree before a container sees it, made by the caller: what docker makes is root's. */




/**
 * All folders above what a build writes, and the version file. What another version of the older generation's image has
 * cached goes, as upstream's data container would go with it.
 */
async function makeFolders({ request, names }) {
    const { root, tree, told } = request;
    const { versionFile } = told;
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '_output', 'kbuild');
    const record = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, 'container-version');
    const output = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '_output', 'dockerized');
    const before = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(record);
    if (tree.generation === 'data-container' && before !== undefined && before !== names.version) {
        await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .dM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, 'go'));
    }
    await Promise.all([own, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, 'bin'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, 'go')].map((it) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(it, { recursive: true })));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(record, names.version);
    // A sync sends what is newer, so an equal one is left as it is.
    const inTree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _container_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .versionFileInTree */ .oU);
    if ((await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(inTree)) !== versionFile)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(inTree, versionFile);
}
/** PATH in the container. The tree's own etcd, as hack/install-etcd.sh puts it, goes first. */
async function pathInside({ request }, imagePath) {
    const searchPath = imagePath || '/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
    const hasEtcd = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.root, 'third_party', 'etcd', 'etcd'));
    return hasEtcd ? `${_container_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .containerRoot */ .C2}/third_party/etcd:${searchPath}` : searchPath;
}


/***/ }),

/***/ 67988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ endWhenStuck),
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   VT: () => (/* binding */ cancelledByRunner),
/* harmony export */   WC: () => (/* binding */ strayError),
/* harmony export */   dJ: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _stray_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74465);
/** The end of a run at somebody's wish, and the signals that say it. */


const cancelled = new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('cancelled', [
    { what: 'the run was cancelled', remedy: 'Everything that it had started has been ended' },
]);
/** A runner does it for other reasons too. */
const cancelledByRunner = new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('cancelled', [
    {
        what: 'the run was cancelled',
        remedy: 'Everything that it had started has been ended. If nobody meant it, see `timeout-minutes` and `concurrency` of the workflow, and run the job again',
    },
]);
/**
 * Aborts once the user (SIGINT) or the runner (SIGINT, then SIGTERM) wants the run to end, or a stray error ends it, which
 * `strayError` then tells.
 */
function cancelOnSignals() {
    const controller = new AbortController();
    (0,_stray_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .catchStrayErrors */ .w)((error) => {
        // Whoever read our output has gone.
        const isUnread = error instanceof Error && 'code' in error && error.code === 'EPIPE';
        controller.abort(isUnread ? undefined : error);
    });
    const cancel = () => controller.abort();
    process.on('SIGINT', cancel);
    process.on('SIGTERM', cancel);
    process.on('SIGHUP', cancel);
    return controller.signal;
}
/** undefined for a run that goes on, or that somebody has cancelled. */
function strayError({ aborted, reason }) {
    const isWish = reason instanceof DOMException && reason.name === 'AbortError';
    return aborted && !isWish ? reason : undefined;
}
const cleaningMilliseconds = 10_000;
/** A stray error may leave a story waiting for ever: then it ends without what is left of its cleaning. `fail` tells why. */
function endWhenStuck(cancel, fail) {
    cancel.addEventListener('abort', () => {
        const error = strayError(cancel);
        if (error === undefined)
            return;
        const end = () => {
            fail(error);
            process.exit();
        };
        setTimeout(end, cleaningMilliseconds).unref();
    });
}


/***/ }),

/***/ 3388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ userArguments)
/* harmony export */ });
/** The user of a container, as `docker run` and `docker exec` are told it. */
/** Of `docker run` and `docker exec` alike. */
const userArguments = (user) => user ? [`--user=${user.uid}:${user.gid}`] : [];


/***/ }),

/***/ 26774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   HW: () => (/* binding */ objectionIn),
/* harmony export */   LB: () => (/* binding */ engineRefusal),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   eo: () => (/* binding */ isPodman)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4715);
/** What docker prints, read. Pure: the texts are handed in. */

/** Newer clients say it beside the JSON, older ones in it. */
function engineRefusal({ stdout, stderr }) {
    const { ServerErrors } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U4)(stdout));
    const words = [...stderr.split('\n').filter(isNoWarning), ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsIn */ .QQ)(ServerErrors)].map((text) => text.trim());
    return [...new Set(words)].filter((text) => text !== '').join(' ') || stderr.trim() || stdout.trim();
}
/** `podman info` has its own form, and podman-docker says on standard error that it is no docker. */
function isPodman({ stdout, stderr }) {
    return /emulate docker cli using podman/i.test(stderr) || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U4)(stdout)).host);
}
/** What a failed call said, in one line. */
function wordsOf({ stdout, stderr }) {
    const lines = `${stderr}\n${stdout}`
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !/^(?:See|Run) 'docker .*--help'/.test(line));
    return lines.filter(isNoWarning).join(' ') || lines.join(' ');
}
function objectionIn({ code, stderr }) {
    if (code === 0)
        return '';
    const lines = stderr.split('\n').filter((line) => line.trim() !== '' && isNoWarning(line));
    // One that a signal has ended, as Ctrl-C does, says nothing.
    if (lines.length === 0)
        return stderr.trim() || 'docker has ended without a word';
    return lines.filter((line) => !/no such (container|image|volume)/i.test(line)).join(' ');
}
/** An unreadable configuration is told with every call, however it ends, and in words that are those of other faults. */
function isNoWarning(line) {
    return !line.startsWith('WARNING: ');
}
function linesOf(text) {
    return text.split('\n').filter((line) => line !== '' && line !== '<none>');
}


/***/ }),

/***/ 82098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ removeContainers),
/* harmony export */   F$: () => (/* binding */ removeImages),
/* harmony export */   Oc: () => (/* binding */ removeVolumes),
/* harmony export */   Q1: () => (/* binding */ namelessImagesOf),
/* harmony export */   QF: () => (/* binding */ killContainer),
/* harmony export */   Rz: () => (/* binding */ readEngine),
/* harmony export */   aH: () => (/* binding */ inspectContainer),
/* harmony export */   ad: () => (/* binding */ askDocker),
/* harmony export */   de: () => (/* binding */ containerNamesOf),
/* harmony export */   eY: () => (/* binding */ volumeNamesOf),
/* harmony export */   mm: () => (/* binding */ inspectImage),
/* harmony export */   qG: () => (/* binding */ dockerOf),
/* harmony export */   uv: () => (/* binding */ imageTagsOf)
/* harmony export */ });
/* unused harmony export parseEngine */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _docker_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26774);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73185);
/** The Docker Engine, asked and told by its command line. Every call is an argument array; nothing is decided here. */



const passed = [
    'PATH',
    'HOME',
    'USER',
    'TMPDIR',
    'XDG_RUNTIME_DIR',
    'XDG_CONFIG_HOME',
    'SSH_AUTH_SOCK',
    'DOCKER_API_VERSION',
    'DOCKER_CERT_PATH',
    'DOCKER_CONFIG',
    'DOCKER_CONTENT_TRUST',
    'DOCKER_CONTEXT',
    'DOCKER_HOST',
    'DOCKER_TLS',
    'DOCKER_TLS_VERIFY',
    'RUNNER_TRACKING_ID',
];
/**
 * `environment` is the caller's own; Docker's login configuration (DOCKER_CONFIG, HOME) is honoured by docker itself. An
 * address, if it is not empty, beats DOCKER_HOST, and the context of DOCKER_CONTEXT with it.
 */
function dockerOf(environment, address = '') {
    const { DOCKER_CONTEXT: _, ...others } = environment;
    const env = address === '' ? environment : { ...others, DOCKER_HOST: address };
    return {
        options: (environment.DOCKER_OPTS ?? '').split(/\s+/).filter((word) => word !== ''),
        env: Object.fromEntries(Object.entries(env).filter(([name]) => passed.includes(name))),
    };
}
function askDocker(docker, args, variables = {}) {
    return (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)('docker', [...docker.options, ...args], { cwd: '/', env: { ...docker.env, ...variables } });
}
async function readEngine(docker) {
    const answer = await askDocker(docker, ['info', '--format', '{{json .}}']);
    if (answer.code === 127)
        return { kind: 'no-client' };
    const facts = parseEngine(answer.stdout);
    if ((0,_docker_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPodman */ .eo)(answer))
        return { kind: 'podman' };
    if (answer.code !== 0 || facts === undefined)
        return { kind: 'refused', said: (0,_docker_words_js__WEBPACK_IMPORTED_MODULE_1__/* .engineRefusal */ .LB)(answer) };
    return { kind: 'engine', facts };
}
const goArchitectures = {
    x86_64: 'amd64',
    aarch64: 'arm64',
    armv7l: 'arm',
};
/** From `docker info` as JSON; undefined when no engine has answered (older clients then print the client's part alone). */
function parseEngine(text) {
    const info = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedJson */ .U4)(text));
    const version = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(info.ServerVersion);
    if (version === '')
        return undefined;
    const status = JSON.stringify(info.DriverStatus ?? []);
    const architecture = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(info.Architecture);
    return {
        version,
        os: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(info.OSType) || 'linux',
        architecture: goArchitectures[architecture] ?? architecture,
        rootless: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsIn */ .QQ)(info.SecurityOptions).some((option) => option.includes('name=rootless')),
        // Docker's own says `Community Engine` or nothing.
        podman: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(info.ProductLicense) === 'Apache-2.0',
        store: status.includes('io.containerd.snapshotter') ? 'containerd' : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(info.Driver),
        memory: typeof info.MemTotal === 'number' ? info.MemTotal : 0,
    };
}
/**
 * undefined when the engine has no such image, or cannot be asked for a platform (before Engine 28). Where it has several
 * under one name (containerd's store), it answers for its own unless another one is asked for.
 */
async function inspectImage(docker, reference, platform) {
    const asked = platform === undefined ? [] : [`--platform=${platform}`];
    const answer = await askDocker(docker, ['image', 'inspect', '--format', '{{json .}}', ...asked, reference]);
    if (answer.code !== 0)
        return undefined;
    const image = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedJson */ .U4)(answer.stdout));
    const env = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsIn */ .QQ)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(image.Config).Env);
    return {
        id: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(image.Id),
        repoDigests: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsIn */ .QQ)(image.RepoDigests),
        os: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(image.Os),
        architecture: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(image.Architecture),
        searchPath: env.find((it) => it.startsWith('PATH='))?.slice('PATH='.length) ?? '',
        layers: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsIn */ .QQ)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(image.RootFS).Layers),
        size: Math.max(0, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(image.Size)),
    };
}
async function inspectContainer(docker, name) {
    const answer = await askDocker(docker, ['container', 'inspect', '--format', '{{json .}}', name]);
    if (answer.code !== 0) {
        const said = (0,_docker_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(answer);
        return /no such container/i.test(said) ? { kind: 'absent' } : { kind: 'no-answer', said };
    }
    const container = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedJson */ .U4)(answer.stdout));
    const state = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(container.State);
    const labels = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(container.Config).Labels);
    return {
        kind: 'container',
        state: {
            status: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(state.Status),
            exitCode: typeof state.ExitCode === 'number' ? state.ExitCode : 0,
            outOfMemory: state.OOMKilled === true,
            volumes: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsIn */ .Qv)(container.Mounts).map((mount) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(mount.Name)),
            mounts: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsIn */ .Qv)(container.Mounts).map(({ Source, Destination }) => ({
                source: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(Source),
                destination: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(Destination),
            })),
            labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
        },
    };
}
/** Names of all containers, stopped ones too, or of those with a label `name=value`. */
async function containerNamesOf(docker, label) {
    const options = ['--all', '--no-trunc', ...filterOf(label), '--format', '{{.Names}}'];
    return (0,_docker_words_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)((await askDocker(docker, ['ps', ...options])).stdout);
}
function filterOf(label) {
    return label === undefined ? [] : ['--filter', `label=${label}`];
}
/** Ends and removes containers with their anonymous volumes. */
function removeContainers(docker, names) {
    return remove(docker, ['rm', '--force', '--volumes'], names);
}
async function killContainer(docker, name) {
    await askDocker(docker, ['kill', name]);
}
/** All of a repository, or those of images with a label `name=value`. */
async function imageTagsOf(docker, repository, label) {
    const options = [...filterOf(label), '--format', '{{.Tag}}'];
    return (0,_docker_words_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)((await askDocker(docker, ['images', ...options, repository])).stdout);
}
/** Ids of images with a label `name=value` whose name another one has got. */
async function namelessImagesOf(docker, label) {
    const filters = ['--filter', 'dangling=true', '--filter', `label=${label}`];
    return (0,_docker_words_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)((await askDocker(docker, ['images', '--quiet', ...filters])).stdout);
}
/** Takes the names away, and the images where no container or other name needs them. */
function removeImages(docker, references) {
    return remove(docker, ['rmi'], references);
}
/** Of all volumes, or of those with a label `name=value`. */
async function volumeNamesOf(docker, label) {
    return (0,_docker_words_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)((await askDocker(docker, ['volume', 'ls', '--quiet', ...filterOf(label)])).stdout);
}
function removeVolumes(docker, names) {
    return remove(docker, ['volume', 'rm', '--force'], names);
}
async function remove(docker, verb, names) {
    if (names.length === 0)
        return '';
    return (0,_docker_words_js__WEBPACK_IMPORTED_MODULE_1__/* .objectionIn */ .HW)(await askDocker(docker, [...verb, ...names]));
}


/***/ }),

/***/ 22065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ definedEnvironment)
/* harmony export */ });
/** This process's environment as plain data. */
function definedEnvironment() {
    const defined = Object.entries(process.env).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
    return Object.fromEntries(defined);
}


/***/ }),

/***/ 19552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment),
/* harmony export */   i: () => (/* binding */ gitWords)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/** What of this machine's environment a question to git may see. */

const needed = [
    'PATH',
    'HOME',
    'XDG_CONFIG_HOME',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
    'SUDO_UID',
];
/**
 * A filter that a repository names may still run: it sees no token. Nor can GIT_DIR and its like mislead git. Of settings in
 * variables (GIT_CONFIG_COUNT) those pass by which the user trusts a repository of somebody else.
 */
function gitEnvironment(env) {
    const own = {
        ...Object.fromEntries(Object.entries(env).filter(([name]) => needed.includes(name))),
        ...withoutRemotes,
    };
    const trusted = trustedFolders(env);
    if (trusted.length === 0)
        return own;
    const pairs = trusted.flatMap((value, index) => [
        [`GIT_CONFIG_KEY_${index}`, 'safe.directory'],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { ...own, GIT_CONFIG_COUNT: String(trusted.length), ...Object.fromEntries(pairs) };
}
/** A partial clone fetches what a question needs and it lacks: by no protocol, in git of any age. */
const withoutRemotes = { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' };
/** What git said, in one line, without passwords that addresses of remotes hold. */
function gitWords(said) {
    const lines = said.split('\n').map((line) => line.trim());
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(lines.filter((line) => line !== '').join(' '));
}
function trustedFolders(env) {
    const count = /^[0-9]{1,3}$/.test(env.GIT_CONFIG_COUNT ?? '') ? Number(env.GIT_CONFIG_COUNT) : 0;
    return Array.from({ length: count }, (_, index) => index)
        .filter((index) => env[`GIT_CONFIG_KEY_${index}`]?.toLowerCase() === 'safe.directory')
        .map((index) => env[`GIT_CONFIG_VALUE_${index}`] ?? '');
}


/***/ }),

/***/ 97345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ makeWorkingGitFolder),
/* harmony export */   RA: () => (/* binding */ makeGitFolder),
/* harmony export */   V8: () => (/* binding */ endBorrowing)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19552);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73185);
/**
 * A throw-away git directory: it knows one commit, the tags that are named, and borrows all objects, so that git and Go
 * say of every clone of that commit the same. Of a clone of its own they say what its tags and its depth let them.
 */





/**
 * For git alone, without a work tree. That the clone is shallow is left out: `git archive` writes the names of refs, and
 * the word `grafted`, into files of the source tarball (export-subst, `%D`).
 */
async function makeGitFolder(request) {
    const { root, commit, tags, folder } = request;
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, (await askOf(request, ['rev-parse', '--git-path', 'objects'])).trim());
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'objects', 'info'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'refs', 'tags'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'info'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config'), formatOf(commit, 'bare'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD'), `${commit}\n`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'objects', 'info', 'alternates'), `${objects}\n`);
    const refs = tags.toSorted().map((tag) => `${commit} refs/tags/${tag}\n`);
    if (refs.length > 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'packed-refs'), refs.join(''));
    return { folder, objects };
}
/**
 * In the place of a work tree's `.git`, with an index of its own. Of the history it has one commit with the tag that is
 * `behind` HEAD, and none without; that is all that Go and `git describe --tags` look for.
 */
async function makeWorkingGitFolder(request) {
    const { root, commit, folder, behind } = request;
    const made = await makeGitFolder(request);
    const config = `${formatOf(commit, 'working')}${plainSettings}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config'), config);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(await excludeFile(request), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'info', 'exclude')).catch(() => undefined);
    // Content is compared as it lies there, whatever drivers this machine has for attributes that are committed.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'info', 'attributes'), '* -filter\n');
    // Git reads them in the place of others, which may be nowhere.
    const replaced = await askOf(request, [
        'for-each-ref',
        '--format=%(objectname) %(refname)',
        'refs/replace',
    ]);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'packed-refs'), replaced);
    const env = { GIT_DIR: folder, GIT_WORK_TREE: root };
    const stub = behind === undefined ? '' : await stubWith(request, behind, env);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'info', 'grafts'), `${[commit, stub].join(' ').trim()}\n`);
    await askOf(request, ['read-tree', commit], env);
    // Ends with 1 where files are changed. Without it, every later question would read every file again.
    await askGit(request, ['update-index', '-q', '--refresh'], env);
    if (request.modified)
        await markModified(request, env);
    else
        await overlookHidden(request, env);
    return { ...made, env };
}
/**
 * For a copy of the work tree in another place, whose files have the sizes and times of these: commits and trees become the
 * folder's own. Contents of files are left out, as git reads those of the work tree.
 */
async function endBorrowing(request) {
    const { folder } = request;
    const env = { GIT_DIR: folder };
    const format = '--format=%(refname:lstrip=2) %(objectname)';
    const replaced = await askOf(request, ['for-each-ref', format, 'refs/replace'], env);
    const objects = await askOf(request, ['rev-list', '--objects', '--filter=blob:none', 'HEAD'], env);
    const standsFor = new Map(wordsOfLines(replaced));
    const ids = wordsOfLines(objects).map(([id]) => standsFor.get(id) ?? id);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'objects', 'pack'));
    const pack = ['pack-objects', '-q', '--threads=1', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'objects', 'pack', 'pack')];
    await askOf(request, pack, env, ids.map((id) => `${id}\n`).join(''));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'objects', 'info', 'alternates'));
    // The rest of what git knows of a file is another one there.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config'), '\ttrustctime = false\n\tcheckStat = minimal\n');
}
/** The first two of each line. */
function wordsOfLines(text) {
    const lines = text.split('\n').filter((line) => line !== '');
    return lines.map((line) => {
        const [first = '', second = ''] = line.split(' ');
        return [first, second];
    });
}
/** The id of a commit with this tag. It has no files, as nobody looks at them. */
async function stubWith(request, tag, env) {
    const tree = (await askOf(request, ['hash-object', '-t', 'tree', '/dev/null'], env)).trim();
    const words = ['commit-tree', '-m', `Stands in for the commit of ${tag}`, tree];
    const stub = (await askOf(request, words, { ...env, ...identity })).trim();
    const ref = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.folder, 'refs', 'tags', tag);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ref), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(ref, `${stub}\n`);
    return stub;
}
const identity = {
    GIT_AUTHOR_NAME: 'kbuild',
    GIT_AUTHOR_EMAIL: 'kbuild@localhost',
    GIT_AUTHOR_DATE: '@0 +0000',
    GIT_COMMITTER_NAME: 'kbuild',
    GIT_COMMITTER_EMAIL: 'kbuild@localhost',
    GIT_COMMITTER_DATE: '@0 +0000',
};
/** As a plain clone on Linux compares files with their blobs, whatever this one or its machine has set. */
const plainSettings = [
    '\tfilemode = true',
    '\tsymlinks = true',
    '\tautocrlf = false',
    '\teol = lf',
    '\tattributesfile = /dev/null',
    '\tfsmonitor = false',
    '\tmultipackindex = false',
    '',
].join('\n');
/** In the index, and neither in HEAD nor on disk: git says of this work tree that something is modified, whatever hides it. */
async function markModified(request, env) {
    const blob = (await askOf(request, ['hash-object', '-w', '-t', 'blob', '/dev/null'], env)).trim();
    await askOf(request, ['update-index', '--add', '--cacheinfo', `100644,${blob},.kbuild-modified`], env);
}
/**
 * What only lists of this machine or this clone hide, in a container too: it was judged not to count. What has come since
 * does.
 */
async function overlookHidden(request, env) {
    const unlisted = { ...env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    // The clone's own index may be unreadable.
    const listed = { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.folder, 'index') };
    const [all, shown] = await Promise.all([untracked(request, unlisted), untracked(request, listed)]);
    if (all === undefined || shown === undefined)
        return;
    const hidden = all.filter((path) => !shown.some((it) => holds(it, path) || holds(path, it)));
    const rules = hidden
        .filter((path) => !path.includes('\n'))
        .map((path) => `/${path.replace(/[\\*?[ ]/g, '\\$&')}\n`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.folder, 'info', 'exclude'), ['\n', ...rules].join(''));
}
/**
 * Files, and folders with nothing tracked, which end in `/`. undefined where git cannot be asked, without the settings of
 * this machine say.
 */
async function untracked(request, env) {
    const args = ['ls-files', '--others', '--exclude-standard', '--directory', '--no-empty-directory', '-z'];
    const { code, stdout } = await askGit(request, args, env);
    return code === 0 ? stdout.split('\0').filter((path) => path !== '') : undefined;
}
function holds(one, other) {
    return one === other || (one.endsWith('/') && other.startsWith(one));
}
async function excludeFile(request) {
    const path = (await askOf(request, ['rev-parse', '--git-path', 'info/exclude'])).trim();
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(request.root, path);
}
/** `core` comes last, for more of its settings to follow. */
function formatOf(commit, kind) {
    const isSha256 = commit.length === 64;
    return [
        ...(isSha256 ? ['[extensions]', '\tobjectformat = sha256'] : []),
        // A hint that grafts are old would be taken for what git complains of.
        ...(kind === 'working' ? ['[advice]', '\tgraftFileDeprecated = false'] : []),
        '[core]',
        `\trepositoryformatversion = ${isSha256 ? 1 : 0}`,
        `\tbare = ${kind === 'bare'}`,
        '',
    ].join('\n');
}
async function askOf(request, args, extra = {}, input) {
    const answer = await askGit(request, args, extra, input);
    if (answer.code !== 0)
        throw unreadable(request.root, answer);
    return answer.stdout;
}
function askGit({ root, env }, args, extra = {}, input) {
    // A program that does not read what it is given breaks the pipe.
    const given = input === undefined ? {} : { input };
    return (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)('git', args, { cwd: root, env: { ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .gitEnvironment */ ._)(env), ...extra }, ...given });
}
function unreadable(root, { stderr }) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj('stamp', [
        {
            what: `git does not read the repository of ${root}: ${(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .gitWords */ .i)(stderr)}`,
            remedy: 'Repair the repository or clone it again',
        },
    ]);
}


/***/ }),

/***/ 60260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ readGitFacts),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   _G: () => (/* binding */ readRepositoryPlace),
/* harmony export */   eQ: () => (/* binding */ ignoredFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kubernetes_shell_word_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56561);
/* harmony import */ var _kubernetes_stamp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37745);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86762);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37779);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19552);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73185);
/* harmony import */ var _tree_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70546);
/** What git says about a folder. Only questions; nothing here changes a repository or runs a program it names. */









/** `folder` is a real path. `env` should hold PATH and HOME, for git's own configuration. */
async function readGitFacts(folder, env) {
    const git = (...args) => askGit(folder, env, args);
    const where = await git('rev-parse', '--show-toplevel', '--is-shallow-repository');
    if (where.code !== 0)
        return factsOfFailure(where, folder);
    const [named = '', shallow = ''] = where.stdout.split('\n');
    const root = await topAround(folder, named);
    const [head, tags, merged, replaced, described, partial, remotes, grafts] = await Promise.all([
        git('log', '-1', '--no-show-signature', '--encoding=UTF-8', '--format=%H %ct', 'HEAD'),
        git('for-each-ref', '--points-at=HEAD', '--format=%(objecttype) %(refname:strip=2)', 'refs/tags'),
        git('for-each-ref', '--merged=HEAD', '--format=%(refname:strip=2)', 'refs/tags'),
        git('for-each-ref', '--format=%(refname:strip=2)', 'refs/replace'),
        git('describe', '--tags', '--match=v*', '--abbrev=14', 'HEAD'),
        git('config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$'),
        git('remote'),
        git('rev-parse', '--git-path', 'info/grafts'),
    ]);
    if (head.code !== 0) {
        const isUnborn = /unknown revision|does not have any commits/.test(head.stderr);
        if (!isUnborn)
            throw unreadable(folder, head);
        return { kind: 'unborn', root };
    }
    const [commit = '', commitTime = ''] = head.stdout.trim().split(' ');
    const state = await (0,_tree_state_js__WEBPACK_IMPORTED_MODULE_7__/* .readTreeState */ .U)(root, commit, env, cloneQuestion(root, env));
    return {
        kind: 'repository',
        root,
        isTop: root === folder,
        commit,
        commitTime: Number(commitTime),
        shallow: shallow === 'true',
        partial: partial.stdout.trim() !== '',
        remote: linesOf(remotes.stdout)[0],
        tagsAtHead: parseTags(tags.stdout),
        tagsBehind: linesOf(merged.stdout),
        replaced: linesOf(replaced.stdout),
        grafted: await graftedIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, grafts.stdout.trim())),
        described: described.code === 0 ? described.stdout.trim() : undefined,
        ...state,
        shownThough: (0,_kubernetes_stamp_js__WEBPACK_IMPORTED_MODULE_2__/* .isClean */ .AG)(state) && (await showsSomething(root, env)),
    };
}
/** The work tree's top, a real path. Settings of the clone may name a folder that has nothing to do with this one. */
async function topAround(folder, named) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(named).catch(() => undefined);
    if (root !== undefined && (root === folder || (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(folder, root)))
        return root;
    const what = `the repository of ${folder} has its work tree elsewhere, in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(named)} (core.worktree)`;
    const remedy = `Let it be here: git -C ${(0,_kubernetes_shell_word_js__WEBPACK_IMPORTED_MODULE_8__/* .shellWord */ .r)(folder)} config --unset core.worktree`;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .KbuildError */ .gj('stamp', [{ what, remedy }]);
}
/**
 * As Go asks. A git in a container sees no settings of this machine, and that of a local build those of HOME alone; one
 * that cannot answer is no witness either.
 */
async function showsSomething(root, env) {
    const bare = { ...env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    const asked = [env, bare].map((seen) => askGit(root, seen, ['status', '--porcelain']));
    return (await Promise.all(asked)).some(({ code, stdout }) => code !== 0 || stdout !== '');
}
function cloneQuestion(root, env) {
    return async (args, input) => {
        const answer = await askGit(root, env, args, input);
        // No setting of that name, and no path that matches, are answers too.
        if (answer.code > 1)
            throw unreadable(root, answer);
        return answer.stdout;
    };
}
/** Tracked files that git sees changed: enough to tell what a build has done to a tree that was judged before. */
async function changedFiles(folder, env) {
    const { code, stdout } = await askGit(folder, env, [
        'diff',
        '--name-only',
        '--no-ext-diff',
        '--no-renames',
        '-z',
        'HEAD',
    ]);
    return code === 0 ? stdout.split('\0').filter((path) => path !== '') : [];
}
/** Files that git ignores below these folders of a repository; none where there is no repository. */
async function ignoredFiles(folder, folders, env) {
    const args = ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z', '--'];
    const answer = await askGit(folder, env, [...args, ...folders]);
    return answer.code === 0 ? answer.stdout.split('\0').filter((path) => path !== '') : [];
}
async function readRepositoryPlace(folder, env) {
    const [head, where] = await Promise.all([
        askGit(folder, env, ['symbolic-ref', '--short', '-q', 'HEAD']),
        askGit(folder, env, ['rev-parse', '--path-format=absolute', '--git-common-dir']),
    ]);
    const common = where.stdout.trim();
    const folders = new Set([common, ...(await lendersOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'objects'), mostLenders))]);
    return {
        branch: head.stdout.trim(),
        outerFolders: [...folders].filter((it) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(it) && !(0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(it, folder)),
        isLinked: (await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'))) !== undefined,
    };
}
/** As deep as git itself follows them. */
const mostLenders = 5;
/** Folders of objects that a repository borrows, and that their owners borrow; git does without those that are gone. */
async function lendersOf(objects, depth) {
    const text = depth > 0 ? await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(objects, 'info', 'alternates')) : undefined;
    const lenders = [];
    for (const line of (text ?? '').split('\n').filter((it) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(it))) {
        if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(line))
            lenders.push(line, ...(await lendersOf(line, depth - 1)));
    }
    return lenders;
}
/** A repository's configuration may name programs (fsmonitor); a question must not start them. */
function askGit(folder, env, args, input) {
    const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.untrackedCache=false'];
    return (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .ask */ .kA)('git', [...settings, '-C', folder, ...args], {
        cwd: folder,
        env: { ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .gitEnvironment */ ._)(env), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
        ...(input ? { input: input.map((it) => `${it}\0`).join('') } : {}),
    });
}
/** A commit and its parents a line, as git reads them. */
async function graftedIn(file) {
    const lines = linesOf((await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(file)) ?? '').filter((line) => !line.startsWith('#'));
    return lines.flatMap((line) => line.trim().split(' ', 1)).filter((id) => id !== '');
}
function factsOfFailure(answer, folder) {
    if (answer.code === 127) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .KbuildError */ .gj('input', [{ what: 'git is not on PATH', remedy: 'Install git' }]);
    }
    const foreignRoot = /dubious ownership in repository at '([^']*)'/.exec(answer.stderr)?.[1];
    if (foreignRoot !== undefined)
        return { kind: 'foreign', root: foreignRoot };
    if (answer.stderr.includes('not a git repository'))
        return { kind: 'absent' };
    throw unreadable(folder, answer);
}
function unreadable(folder, answer) {
    const what = `git cannot read ${folder}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_git_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .gitWords */ .i)(answer.stderr))}`;
    const remedy = remedyFor(answer.stderr, folder);
    return new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .KbuildError */ .gj('stamp', [{ what, remedy }]);
}
function remedyFor(said, folder) {
    if (said.includes('alternate object')) {
        return 'Bring back the repository that it borrows objects from, or clone it again, without --shared and --reference';
    }
    if (said.includes('must be run in a work tree')) {
        return `If it has a work tree: git -C ${(0,_kubernetes_shell_word_js__WEBPACK_IMPORTED_MODULE_8__/* .shellWord */ .r)(folder)} config --unset core.bare`;
    }
    if (/bad (?:numeric |boolean )?config/.test(said))
        return 'Correct that line';
    return 'Repair the repository or clone it again';
}
function parseTags(text) {
    return linesOf(text).map((line) => {
        const [type = '', name = ''] = line.split(' ');
        return { name, annotated: type === 'tag' };
    });
}
function linesOf(text) {
    return text.split('\n').filter((line) => line !== '');
}


/***/ }),

/***/ 98215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ eachLine),
/* harmony export */   K1: () => (/* binding */ cutMark)
/* harmony export */ });
/* unused harmony exports longestLine, lineReader */
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
/** The output of a program line by line, however long a line is: memory holds a piece of it. */

/** Signs. The longest line of a real build, a call of the linker with all its flags, has 30,000. */
const longestLine = 64 * 1024;
const cutMark = ' [kbuild: the rest of this line is left out]';
/** Without line ends; what is longer than `longestLine` is cut, and says so. `keptUp` is waited for after each piece. */
async function eachLine(pieces, onLine, keptUp = async () => { }) {
    const lines = lineReader(onLine);
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    for await (const piece of pieces) {
        lines.read(decoder.write(piece));
        await keptUp();
    }
    lines.read(decoder.end());
    lines.end();
}
/** What is read comes in pieces that end anywhere. */
function lineReader(onLine) {
    let begun = '';
    let isCut = false;
    const add = (text) => {
        isCut ||= begun.length + text.length > longestLine;
        begun += text.slice(0, longestLine - begun.length);
    };
    const finish = () => {
        onLine(isCut ? `${begun}${cutMark}` : begun.replace(/\r$/, ''));
        begun = '';
        isCut = false;
    };
    return {
        read: (text) => {
            let from = 0;
            for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
                add(text.slice(from, end));
                finish();
                from = end + 1;
            }
            add(text.slice(from));
        },
        end: () => {
            if (begun !== '' || isCut)
                finish();
        },
    };
}


/***/ }),

/***/ 93613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ diskOf),
/* harmony export */   Ho: () => (/* binding */ resourcesAt),
/* harmony export */   IU: () => (/* binding */ isEmptyOrAbsent),
/* harmony export */   g8: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/** The machine: its platform in Go's words, its free memory and disk. */



const goArchitectures = { x64: 'amd64', ia32: '386', ppc64: 'ppc64le' };
const goSystems = { win32: 'windows' };
function thisMachine() {
    return {
        os: goSystems[(0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)()] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)(),
        architecture: goArchitectures[(0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)()] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)(),
    };
}
async function resourcesAt(folder) {
    const [information, disk] = await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/meminfo', 'utf8').catch(() => ''),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(folder).catch(() => undefined),
    ]);
    const available = /^MemAvailable:\s+([0-9]+) kB$/m.exec(information)?.[1];
    return {
        memoryAvailable: available === undefined ? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.freemem)() : Number(available) * 1024,
        memoryTotal: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)(),
        diskFree: disk ? disk.bavail * disk.bsize : 0,
    };
}
/** btrfs, ZFS and bcachefs, by the numbers of Linux's statfs(2). */
const compressing = [0x9123683e, 0x2fc12fc1, 0xca451a4e];
/** The disk that holds a folder, or will hold it when it is made; links are followed. */
async function diskOf(folder) {
    const [found, disk] = await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => undefined),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(folder).catch(() => undefined),
    ]);
    if (found === undefined || disk === undefined)
        return diskOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
    // What is kept back for root is there for it.
    const blocks = process.getuid?.() === 0 ? disk.bfree : disk.bavail;
    return { device: found.dev, free: blocks * disk.bsize, mayCompress: compressing.includes(disk.type) };
}
async function isEmptyOrAbsent(folder) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])).length === 0;
}


/***/ }),

/***/ 72488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loginsNamedIn)
/* harmony export */ });
/* unused harmony export loginsOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/** A netrc file: logins by machine, which Go, git and curl read. Here it is only read for what must not be shown of it. */

/** Of the file that NETRC names, as addresses with credentials; none where it cannot be read. */
function loginsNamedIn({ NETRC }) {
    if (!NETRC)
        return [];
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(NETRC).isFile() ? loginsOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(NETRC, 'utf8')) : [];
    }
    catch {
        return [];
    }
}
/** Of an entry each login with each password: a comment may hold an older one, and programs differ in which of two they take. */
function loginsOf(netrc) {
    return netrc.split(/(?:^|\s)(?:machine\s+\S+|default)(?=\s)/).flatMap((entry) => {
        const logins = valuesOf(entry, /(?<=^|\s)login(?=\s+("(?:\\.|[^"\\])*"|\S+))/g);
        const passwords = valuesOf(entry, /(?<=^|\s)password(?=\s+("(?:\\.|[^"\\])*"|\S+))/g);
        return passwords
            .filter((password) => password !== '')
            .flatMap((password) => (logins.length > 0 ? logins : ['']).map((login) => `https://${spelt(login)}:${spelt(password)}@netrc`));
    });
}
/** What has more of them is no entry that anybody has written. */
const mostValues = 16;
/** `word` looks ahead for its value, which may be the same word again, as behind "# my old password". */
function valuesOf(entry, word) {
    const found = [...entry.matchAll(word)].slice(0, mostValues);
    return [...new Set(found.flatMap(([, value = '']) => readings(value)))];
}
/** Some programs take a value in quotes, others take the quotes for a part of it. */
function readings(value) {
    return [...new Set([value, value.replace(/^"(.*)"$/s, '$1').replaceAll(/\\(.)/gs, '$1')])];
}
const spelt = encodeURIComponent;


/***/ }),

/***/ 78927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/** One harmless line of text: no line breaks, no terminal control, no workflow command in either of its two forms. */
function plainLine(text) {
    return (text
        .replace(/\r?\n/g, ' | ')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the purpose
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '?')
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '## ['));
}


/***/ }),

/***/ 99178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ signalGroup),
/* harmony export */   j: () => (/* binding */ endMarkedProcesses)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/**
 * Ends what a build has started: its process group, and on Linux also children that left the group, found by a marker
 * in their environment as the runner itself finds orphans.
 */


function signalGroup(groupId, signal) {
    if (groupId === undefined)
        return;
    try {
        process.kill(-groupId, signal);
    }
    catch {
        // The group has ended by itself.
    }
}
/** A process that is ended may have started another one meanwhile, and takes a moment to be gone. */
const mostRounds = 50;
const roundMilliseconds = 20;
/**
 * Sends TERM, waits, then KILL, to every process whose environment has `marker=value`, until none is left. Returns how many
 * there were at first.
 */
async function endMarkedProcesses(marker, value, graceMilliseconds) {
    const found = await markedProcesses(marker, value);
    if (found.length === 0)
        return 0;
    if (graceMilliseconds > 0) {
        for (const pid of found)
            signalProcess(pid, 'SIGTERM');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(graceMilliseconds);
    }
    for (let round = 0; round < mostRounds; round++) {
        const left = await markedProcesses(marker, value);
        if (left.length === 0)
            break;
        for (const pid of left)
            signalProcess(pid, 'SIGKILL');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(roundMilliseconds);
    }
    return found.length;
}
async function markedProcesses(marker, value) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(() => []);
    const pids = entries.filter((entry) => /^[0-9]+$/.test(entry)).map(Number);
    const marked = await Promise.all(pids.map((pid) => hasMarker(pid, `${marker}=${value}`)));
    return pids.filter((pid, index) => marked[index] && pid !== process.pid);
}
async function hasMarker(pid, assignment) {
    const environment = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '');
    return environment.split('\0').includes(assignment);
}
function signalProcess(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // It has ended by itself.
    }
}


/***/ }),

/***/ 73185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ runInForeground),
/* harmony export */   cM: () => (/* binding */ runBuild),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   qW: () => (/* binding */ runMarker)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41955);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35205);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37779);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98215);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99178);
/**
 * Child processes: short questions by @actions/exec, and builds in a process group of their own that can be ended whole.
 * Arguments are arrays and no shell is ever between us and a tool.
 */







/** Runs a tool whose answer is short, and returns it whatever the exit code; names that are not UTF-8 as file-names.ts has them. */
async function ask(tool, args, options) {
    // exec would search the PATH of this process, and print what it cannot read there.
    const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(tool) ? tool : await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(tool, options.env.PATH ?? '');
    if (program === undefined)
        return { code: 127, stdout: '', stderr: `${tool} is not on PATH` };
    try {
        const chunks = [];
        // It splits its first word unless quoted.
        const { exitCode, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_2__/* .getExecOutput */ .H)(`"${program.replaceAll('"', '\\"')}"`, [...args], {
            cwd: options.cwd,
            env: { ...options.env },
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdout: (chunk) => chunks.push(chunk) },
            ...(options.input === undefined ? {} : { input: (0,_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesOfText */ .q$)(options.input) }),
        });
        return { code: exitCode, stdout: (0,_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .textOfBytes */ .gm)(Buffer.concat(chunks)), stderr };
    }
    catch (error) {
        return { code: 127, stdout: '', stderr: error instanceof Error ? error.message : String(error) };
    }
}
/** Name of the environment variable that marks every process of one run. */
const runMarker = 'KBUILD_RUN_ID';
const graceMilliseconds = 3000;
/** Runs a build to its end, or to the end that `cancel` makes. Throws when the tool cannot be started. */
async function runBuild(build) {
    const child = withUsualUmask(() => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(build.tool, [...build.arguments], {
        cwd: build.cwd,
        env: build.env,
        detached: true,
        stdio: [build.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe', ...heldBy(build)],
    }));
    // Who ends before it has read all says itself why.
    child.stdin?.on('error', () => { }).end(build.input);
    const outputs = [child.stdout, child.stderr].filter((it) => it !== null);
    const lines = Promise.all(outputs.map((output) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .eachLine */ .IM)(output, build.onLine, build.keptUp)));
    // Where the program does not start, nobody comes to wait for them.
    lines.catch(() => { });
    const exit = exitOf(child);
    const end = () => void Promise.allSettled([endTree(child, build.runId, exit), build.alsoEnd?.()]);
    build.cancel.addEventListener('abort', end, { once: true });
    if (build.cancel.aborted)
        end();
    try {
        const result = await exit;
        await Promise.race([lines, build.cancel.aborted ? Promise.resolve() : delay(graceMilliseconds)]);
        return result;
    }
    finally {
        build.cancel.removeEventListener('abort', end);
        for (const output of outputs)
            output.destroy();
        await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .endMarkedProcesses */ .j)(runMarker, build.runId, 0);
    }
}
/** Modes of what a build makes get into images, where another user must be able to run it. A child keeps the umask of its start. */
function withUsualUmask(start) {
    const ofMachine = process.umask(0o022);
    try {
        return start();
    }
    finally {
        process.umask(ofMachine);
    }
}
/**
 * Runs a program with the terminal's own input and output, in the foreground, where Ctrl-C reaches it. Returns its exit
 * code. `end` is called when the run is cancelled, and must make the program end.
 */
async function runInForeground(program, end) {
    const { tool, arguments: args, cwd, env, cancel } = program;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(tool, [...args], {
        cwd,
        env,
        stdio: ['inherit', 'inherit', 'inherit', ...heldBy(program)],
    });
    const onCancel = () => void end();
    cancel.addEventListener('abort', onCancel, { once: true });
    try {
        const { code } = await exitOf(child);
        return code ?? 130;
    }
    finally {
        cancel.removeEventListener('abort', onCancel);
    }
}
function heldBy({ holds }) {
    return holds === undefined ? [] : [holds];
}
async function endTree(child, runId, exit) {
    (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .signalGroup */ .i)(child.pid, 'SIGTERM');
    const ended = await Promise.race([exit.then(() => true), delay(graceMilliseconds)]);
    if (!ended)
        (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .signalGroup */ .i)(child.pid, 'SIGKILL');
    await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .endMarkedProcesses */ .j)(runMarker, runId, 0);
}
function exitOf(child) {
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code, signal) => resolve({ code: code ?? undefined, signal: signal ?? undefined }));
    });
}
function delay(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(() => resolve(undefined), milliseconds).unref();
    });
}


/***/ }),

/***/ 56677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ redactor),
/* harmony export */   V: () => (/* binding */ secretsIn)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98215);
/** Credentials inside addresses (proxies, GOPROXY), which a build may print: every spelling of them, and their removal. */


const addresses = [
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'http_proxy',
    'https_proxy',
    'all_proxy',
    'KUBERNETES_HTTP_PROXY',
    'KUBERNETES_HTTPS_PROXY',
    'GOAUTH',
];
/** Longest first. `more` are addresses that were not given by the environment. What the runner shall mask. */
function secretsIn(environment, more = []) {
    const given = [...addresses.map((name) => environment[name] ?? ''), ...more];
    // Of these it alone is a list; a proxy's password may hold its separators.
    const listed = (environment.GOPROXY ?? '').split(/[,|]/);
    const found = [...given, ...listed].flatMap((value) => [
        ...(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialsIn */ .Wr)(value).flatMap(secretsOf),
        ...value.split(/\s+/).flatMap(secretsOfAddress),
    ]);
    return [...new Set(found)].filter((secret) => secret.length > 2).sort((a, b) => b.length - a.length);
}
/** Puts three stars where a secret was, or the beginning of one that was cut. */
function redactor(secrets) {
    return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), withoutCutSecrets(text, secrets));
}
const endOfQuote = `${_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteCut */ .Hj}"`;
/** What is quoted, and each long line, was cut before anybody looked for secrets in it. */
function withoutCutSecrets(text, secrets) {
    const lines = beforeEach(text, _lines_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMark */ .K1, (part) => withoutBegun(part, secrets));
    return beforeEach(lines, endOfQuote, (part) => part.length < _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedSigns */ .bB ? part : withoutBegun(part, secrets));
}
function beforeEach(text, mark, change) {
    const parts = text.split(mark);
    const last = parts.pop() ?? '';
    return [...parts.map(change), last].join(mark);
}
/** Fewer signs tell nothing, and begin much else. */
const fewestSigns = 4;
function withoutBegun(text, secrets) {
    const longest = Math.max(0, ...secrets.map(({ length }) => length));
    for (let start = Math.max(0, text.length - longest); start <= text.length - fewestSigns; start++) {
        const end = text.slice(start);
        if (secrets.some((secret) => secret.startsWith(end)))
            return `${text.slice(0, start)}***`;
    }
    return text;
}
/** A proxy may be named without a scheme. */
function secretsOfAddress(address) {
    const [, userInfo = ''] = /^(?:[a-z0-9+.-]+:\/\/)?([^/]+)@/i.exec(address) ?? [];
    return userInfo === '' ? [] : [address, ...secretsOf(userInfo)];
}
function secretsOf(userInfo) {
    const cut = userInfo.indexOf(':');
    const user = userInfo.slice(0, Math.max(cut, 0));
    const password = userInfo.slice(cut + 1);
    const plain = decoded(password);
    const passwords = [...decodings(password), decoded(plain)];
    return [
        userInfo,
        decoded(userInfo),
        ...passwords,
        ...escapings(plain),
        // As a part of an address inside another one, which docker prints when a build is refused.
        ...escapings(password),
        ...quotings(plain),
        // As programs send it in Proxy-Authorization; some decode only a part of it, or nothing.
        ...[user, decoded(user)].flatMap((name) => passwords.flatMap((secret) => base64(cut < 0 ? secret : `${name}:${secret}`))),
    ];
}
/** With and without padding, for addresses, escaped, and as much of it as is the same whatever follows, such as a line break. */
function base64(text) {
    const bytes = Buffer.from(text);
    const certain = Math.floor((bytes.length * 8) / 6);
    const padded = bytes.toString('base64');
    const plain = [padded.replaceAll('=', ''), bytes.toString('base64url')];
    return [padded, encodeURIComponent(padded), ...plain, ...plain.map((it) => it.slice(0, certain))];
}
/** More kinds of escapes than these are decoded all, or one of them, or all but one. */
const mostKinds = 4;
/** With each choice of its kinds of escapes decoded: programs decode what their place of an address lets stand. */
function decodings(text) {
    const kinds = [...new Set(text.match(/%[0-7][0-9a-f]|(?:%[89a-f][0-9a-f])+/gi) ?? [])];
    const decode = (rest, kind) => rest.replaceAll(kind, () => decoded(kind));
    if (kinds.length <= mostKinds) {
        return kinds.reduce((found, kind) => found.flatMap((it) => [it, decode(it, kind)]), [text]);
    }
    const allBut = (left) => kinds.filter((kind) => kind !== left).reduce(decode, text);
    return [text, decoded(text), ...kinds.flatMap((kind) => [decode(text, kind), allBut(kind)])];
}
/** As JavaScript, Go and Python escape it, with hex digits in both cases. */
function escapings(text) {
    const script = encodeURIComponent(text);
    const all = script.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const go = all.replace(/%(?:24|26|2B|2C|3B|3D)/g, decodeURIComponent);
    const python = all.replaceAll('%2F', '/');
    const lower = (escaped) => escaped.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase());
    return [script, all, go, python].flatMap((escaped) => [escaped, lower(escaped)]);
}
/** In a text of JSON, as JavaScript and as Go write it, and in single quotes, as a shell traces its commands (`set -x`). */
function quotings(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const go = json.replace(/[&<>]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
    return [json, go, text.replaceAll("'", "'\\''")];
}
/** Escapes that are none stay as they are, as with curl. */
function decoded(text) {
    return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
        const bytes = Buffer.from(escapes.replaceAll('%', ''), 'hex');
        const plain = bytes.toString();
        return Buffer.from(plain).equals(bytes) ? plain : escapes;
    });
}


/***/ }),

/***/ 74465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ofLibrary),
/* harmony export */   w: () => (/* binding */ catchStrayErrors)
/* harmony export */ });
/** Errors that no promise carries, such as one of a library's stream. They end what was going on like any other error. */
/** The libraries at work. */
const guarded = new Set();
/** Once at each start: from here on no such error ends the program; `otherwise` is told of those outside of libraries. */
function catchStrayErrors(otherwise) {
    const caught = (error) => {
        if (guarded.size === 0)
            otherwise(error);
        for (const reject of guarded)
            reject(error);
    };
    process.on('uncaughtException', caught);
    process.on('unhandledRejection', caught);
}
/** Work of a library, which also fails by what it throws where nobody waits for it. */
async function ofLibrary(work) {
    let reject = () => { };
    const stray = new Promise((_, fail) => {
        reject = fail;
    });
    guarded.add(reject);
    try {
        return await Promise.race([work(), stray]);
    }
    finally {
        guarded.delete(reject);
    }
}


/***/ }),

/***/ 37702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ toolboxEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Where the program behind the tools of packaging is: in dist/, beside the folder of what was started. */


/** `kbuild` may have been started through a link. */
function toolboxEntry() {
    const [, started = ''] = process.argv;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(started)), '..', 'toolbox', 'index.js');
}


/***/ }),

/***/ 75433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UN: () => (/* binding */ busyTree),
  VD: () => (/* binding */ lockForBuild),
  ke: () => (/* binding */ lockForCleaning)
});

// UNUSED EXPORTS: lockTree, sharedFileSystem

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/host/process.js
var process = __webpack_require__(73185);
;// CONCATENATED MODULE: ./build/src/host/lock-holders.js
/** Who holds a tree's lock, as far as Linux's /proc lets this process see. */



/**
 * Ids of the runs whose programs hold the lock while none of their kbuild lives: those programs carry the marker, and kbuild,
 * which would hold it too, does not. None when somebody else holds it, or somebody who cannot be seen.
 */
async function runsLeftIn(root) {
    const tree = await (0,promises_.stat)(root);
    const pids = (await namesIn('/proc')).filter((name) => /^[0-9]+$/.test(name));
    const runs = [];
    for (const pid of pids)
        runs.push(await holderOf(pid, tree));
    if (runs.some(({ kind }) => kind === 'stranger'))
        return [];
    return [...new Set(runs.flatMap((it) => (it.kind === 'of-run' ? [it.runId] : [])))];
}
/** A process that is starting a program, or ending, has no environment for a moment. */
const looks = 10;
const betweenMilliseconds = 20;
async function holderOf(pid, tree) {
    for (let look = 0; look < looks; look++) {
        if (!(await isHolder(pid, tree)))
            return { kind: 'no-holder' };
        const environment = await (0,promises_.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '');
        const assignment = environment.split('\0').find((it) => it.startsWith(`${process/* runMarker */.qW}=`));
        if (assignment)
            return { kind: 'of-run', runId: assignment.slice(process/* runMarker */.qW.length + 1) };
        await (0,external_node_timers_promises_.setTimeout)(betweenMilliseconds);
    }
    return { kind: 'stranger' };
}
async function isHolder(pid, { dev, ino }) {
    for (const descriptor of await namesIn(`/proc/${pid}/fd`)) {
        const found = await (0,promises_.stat)(`/proc/${pid}/fd/${descriptor}`).catch(() => undefined);
        if (found?.dev !== dev || found.ino !== ino)
            continue;
        const about = await (0,promises_.readFile)(`/proc/${pid}/fdinfo/${descriptor}`, 'utf8').catch(() => '');
        if (/^lock:.*\bFLOCK\b/m.test(about))
            return true;
    }
    return false;
}
function namesIn(folder) {
    return (0,promises_.readdir)(folder).catch(() => []);
}

// EXTERNAL MODULE: ./build/src/host/process-tree.js
var process_tree = __webpack_require__(99178);
;// CONCATENATED MODULE: ./build/src/host/tree-lock.js
/**
 * One run at a time in a tree. The lock is flock(2) on the tree's own folder, whatever mount, network namespace, user or
 * container a run comes from. The kernel takes it away with the last process that holds the descriptor, so it is never stale.
 */







/** undefined when another process holds it. Throws when the folder cannot be opened. */
async function lockTree(root) {
    const descriptor = (0,external_node_fs_.openSync)(root, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY);
    let isOpen = true;
    const release = () => {
        if (isOpen)
            (0,external_node_fs_.closeSync)(descriptor);
        isOpen = false;
    };
    try {
        const answer = await flock(descriptor);
        if (answer.kind === 'held')
            return { descriptor, ...(await aboutLock(root, descriptor)), release };
        release();
        if (answer.kind === 'busy')
            return undefined;
        const unguarded = `nothing keeps two builds in ${root} apart, as ${answer.why}`;
        return { descriptor: undefined, identity: undefined, unguarded, release };
    }
    catch (error) {
        release();
        throw error;
    }
}
/** Node has no flock of its own. The program's lock is on what is opened, so it stays when the program has ended. */
function flock(descriptor) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)('flock', ['-x', '-n', '3'], { stdio: ['ignore', 'ignore', 'pipe', descriptor] });
        let said = '';
        child.stderr?.setEncoding('utf8').on('data', (text) => {
            said += text;
        });
        child.once('error', () => resolve({ kind: 'none', why: 'the program flock (of util-linux) is not on PATH' }));
        child.once('close', (code) => {
            if (code === 0)
                resolve({ kind: 'held' });
            else if (code === 1)
                resolve({ kind: 'busy' });
            else
                resolve({
                    kind: 'none',
                    why: `flock does not work there: ${said.trim() || `it ended with ${code}`}`,
                });
        });
    });
}
async function aboutLock(root, descriptor) {
    const { dev, ino } = (0,external_node_fs_.fstatSync)(descriptor, { bigint: true });
    const kernel = (await (0,promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')).trim();
    const shared = sharedFileSystem((await (0,promises_.statfs)(root)).type);
    return {
        identity: `${kernel}/${dev}:${ino}`,
        unguarded: shared && `${root} is on ${shared}, where builds of other machines in the same folder may not be met`,
    };
}
/** By the numbers of Linux's statfs(2); undefined for a file system of this machine alone. */
function sharedFileSystem(type) {
    return sharedFileSystems.get(type);
}
const sharedFileSystems = new Map([
    [0x6969, 'NFS'],
    [0xff534d42, 'CIFS'],
    [0xfe534d42, 'SMB'],
    [0x517b, 'SMB'],
    [0x65735546, 'FUSE'],
    [0x01021997, '9P'],
    [0x00c36400, 'Ceph'],
    [0x0bd00bd0, 'Lustre'],
    [0x47504653, 'GPFS'],
    [0x5346414f, 'AFS'],
]);
/** For a build: throws when there is one already. What a killed one has left running is ended first. */
async function lockForBuild(root, log) {
    const lock = await lockOrEnd(root, log);
    if (!lock)
        throw busyTree(root, 'another kbuild of this machine');
    return lock;
}
/** For what takes away the output: throws while a build is running. */
async function lockForCleaning(root, log) {
    const lock = await lockOrEnd(root, log);
    if (lock)
        return lock;
    throw new problem/* KbuildError */.gj('input', [
        { what: `${root} is being built by another kbuild`, remedy: 'Wait for it, or end it' },
    ]);
}
const graceMilliseconds = 3000;
async function lockOrEnd(root, log) {
    let lock = await lockTree(root);
    if (!lock) {
        for (const runId of await runsLeftIn(root)) {
            const count = await (0,process_tree/* endMarkedProcesses */.j)(process/* runMarker */.qW, runId, graceMilliseconds);
            log.line(`Ended ${count} processes that a killed kbuild had left at work in ${root}`);
        }
        lock = await lockTree(root);
    }
    if (lock?.unguarded)
        log.line(`Not guarded: ${lock.unguarded}`);
    return lock;
}
function busyTree(root, who) {
    return new problem/* KbuildError */.gj('input', [
        {
            what: `${root} is being built already, by ${who}`,
            remedy: 'Wait for it, or end it; two builds at once need two checkouts',
        },
    ]);
}


/***/ }),

/***/ 70546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ digestOfChanges),
  U: () => (/* binding */ readTreeState)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/kubernetes/strangers.js
var kubernetes_strangers = __webpack_require__(8477);
;// CONCATENATED MODULE: ./build/src/kubernetes/tree-changes.js
/**
 * Why files of a work tree are not those of HEAD. Git itself may be blind to a difference: by a flag in its index, by a
 * setting or by an attribute of this clone; then the cause is named, as `git status` says nothing. What git does show was
 * edited, whatever settings there are: they are never blamed for being there.
 */
/** In the order of their causes; what was simply edited is not among them. */
function unseenChanges(changes, settings) {
    const caused = changes.map((change) => ({ path: change.path, cause: causeOf(change, settings) }));
    return causes.flatMap((cause) => {
        const paths = caused.filter((it) => it.cause === cause).map(({ path }) => path);
        const filters = new Set(paths.flatMap((path) => settings.filters.get(path) ?? []));
        return paths.length === 0 ? [] : [{ cause, paths, filters: [...filters].sort() }];
    });
}
const causes = [
    'submodule',
    'sparse',
    'skip-worktree',
    'assume-unchanged',
    'file-mode',
    'symlinks',
    'filter',
    'line-ends',
    'own-attributes',
    'attributes-file',
    'unnoticed',
    'fsmonitor',
];
function causeOf(change, settings) {
    const { core, marks } = settings;
    const mark = marks.get(change.path) ?? '';
    switch (change.difference) {
        case 'submodule':
            return 'submodule';
        case 'added':
            return 'edited';
        default:
            if (mark.toUpperCase() === 'S')
                return core.sparsecheckout === 'true' ? 'sparse' : 'skip-worktree';
            return isLower(mark) ? 'assume-unchanged' : causeOfSettings(change, settings);
    }
}
/** `git ls-files -v` marks in lower case what is assumed to be unchanged. */
function isLower(mark) {
    return mark !== '' && mark === mark.toLowerCase();
}
function causeOfSettings(change, settings) {
    if (!settings.shown.has(change.path))
        return causeOfBlindness(change, settings);
    const { fsmonitor = 'false' } = settings.core;
    return fsmonitor === 'false' ? 'edited' : 'fsmonitor';
}
function causeOfBlindness({ path, difference }, settings) {
    const { core, filters, attributes } = settings;
    if (difference === 'mode' && core.filemode === 'false')
        return 'file-mode';
    if (difference === 'type' && core.symlinks === 'false')
        return 'symlinks';
    if (difference !== 'content' && difference !== 'line-ends')
        return 'unnoticed';
    if (filters.has(path))
        return 'filter';
    if (difference === 'line-ends' && setsLineEnds(core))
        return 'line-ends';
    return attributes.get(path) ?? 'unnoticed';
}
function setsLineEnds({ autocrlf, eol }) {
    return (autocrlf !== undefined && autocrlf !== 'false') || eol === 'crlf';
}

// EXTERNAL MODULE: ./build/src/host/files.js
var files = __webpack_require__(37779);
;// CONCATENATED MODULE: ./build/src/host/conversions.js
/** What the git of a clone would convert files by, beside what is committed: filters and attributes of this machine. */


/** Drivers that would do something on this machine, by path. */
async function filtersOf(paths, ask) {
    if (paths.length === 0)
        return new Map();
    const text = await ask(['config', '-z', '--get-regexp', '^filter\\..*\\.(smudge|clean|process)$']);
    const programs = new Map(text.split('\0').map((setting) => {
        const end = setting.indexOf('\n');
        return [setting.slice(0, end), setting.slice(end + 1)];
    }));
    const answers = await askedAttributes(['filter'], paths, ask);
    return new Map([...answers].filter(([, driver]) => isActive(driver)));
    /** With an empty process git runs neither of the others. */
    function isActive(driver) {
        const programOf = (key) => programs.get(`filter.${driver}.${key}`);
        return (programOf('process') ?? (programOf('smudge') || programOf('clean') || '')) !== '';
    }
}
/** No setting turns .git/info/attributes off: what there is without the other file may be said there. */
async function attributesOf(root, paths, ask) {
    if (paths.length === 0)
        return new Map();
    const all = await askedAttributes(converting, paths, ask);
    const others = await askedAttributes(converting, paths, ask, ['-c', 'core.attributesFile=/dev/null']);
    const own = (await ask(['rev-parse', '--git-path', 'info/attributes'])).trim();
    const hasOwn = await (0,files/* exists */.t2)((0,external_node_path_.resolve)(root, own));
    const found = new Map();
    for (const path of paths) {
        if (all.get(path) !== others.get(path))
            found.set(path, 'attributes-file');
        else if (hasOwn && others.has(path))
            found.set(path, 'own-attributes');
    }
    return found;
}
const converting = ['text', 'crlf', 'eol', 'ident', 'working-tree-encoding'];
/** What is said of these attributes, by path; absent where nothing is. */
async function askedAttributes(names, paths, ask, settings = []) {
    const answers = (await ask([...settings, 'check-attr', '-z', '--stdin', ...names], paths)).split('\0');
    const found = new Map();
    for (let index = 0; index + 2 < answers.length; index += 3) {
        const [path = '', , value = ''] = answers.slice(index, index + 3);
        if (value !== 'unspecified')
            found.set(path, [found.get(path) ?? [], value].flat().join(' '));
    }
    return found;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/host/file-names.js
var file_names = __webpack_require__(35205);
;// CONCATENATED MODULE: ./build/src/host/tree-walk.js
/** What lies in a work tree, by lstat alone: no link is followed and nothing but a plain file is ever opened. */




/**
 * Left out are `.git` and the folders of output at the top, which Kubernetes' own .gitignore names, and the folders in
 * `without`. Synchronous: of 23,000 files it is the faster way.
 */
function walkTree(root, without) {
    const entries = new Map();
    const hollow = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const found = entriesOf((0,external_node_path_.join)(root, folder));
        if (found.length === 0)
            hollow.push(`${folder}/`);
        for (const [name, entry] of found)
            put(folder === '' ? name : `${folder}/${name}`, entry);
    }
    return { entries, hollow };
    function put(path, entry) {
        if (isLeftOut(path, entry) || without.has(path))
            return;
        if (path.endsWith('/.git'))
            hollow.push(path);
        else if (entry.isDirectory())
            folders.push(path);
        else
            entries.set(path, kindOf(entry));
    }
}
/** What lies in a folder, by name; nothing where it is gone. */
function entriesOf(folder) {
    const found = orGone(() => (0,external_node_fs_.readdirSync)((0,file_names/* pathOnDisk */.ur)(folder), { withFileTypes: true })) ?? [];
    if (!found.some(({ name }) => name.includes('\u{fffd}')))
        return found.map((entry) => [entry.name, entry]);
    const bytes = (0,external_node_fs_.readdirSync)((0,file_names/* pathOnDisk */.ur)(folder), { withFileTypes: true, encoding: 'buffer' });
    return bytes.map((entry) => [(0,file_names/* textOfBytes */.gm)(Buffer.from(entry.name)), entry]);
}
function isLeftOut(path, entry) {
    return path === '.git' || (path.startsWith('_output') && !path.includes('/') && !entry.isFile());
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
const buffer = Buffer.allocUnsafe(1024 * 1024);
/** Undefined for what is not there: something above it may be a file, or a link that leads nowhere. */
function orGone(ask) {
    try {
        return ask();
    }
    catch (error) {
        const { code = '' } = error;
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(code))
            return undefined;
        throw error;
    }
}
/** Whether anything does. */
function lies(path) {
    return orGone(() => (0,external_node_fs_.lstatSync)((0,file_names/* pathOnDisk */.ur)(path))) !== undefined;
}
/** What lies at a path; undefined for nothing, and for a folder. */
function diskEntry(path) {
    const found = orGone(() => (0,external_node_fs_.lstatSync)((0,file_names/* pathOnDisk */.ur)(path)));
    return found === undefined || found.isDirectory() ? undefined : kindOf(found);
}
/** When a file was changed, inode and content, as `git ls-files --debug` writes it. */
function timesOf(path) {
    const found = orGone(() => (0,external_node_fs_.lstatSync)((0,file_names/* pathOnDisk */.ur)(path), { bigint: true }));
    if (found === undefined)
        return undefined;
    const second = 1000000000n;
    return [found.ctimeNs, found.mtimeNs].map((time) => `${time / second}:${time % second}`).join(' ');
}
/** As git names the content; undefined for what has gone meanwhile. Memory is that of the buffer, whatever the size. */
function blobId(path, kind, algorithm) {
    if (kind === 'link')
        return linkId(path, algorithm);
    const file = openOrUndefined(path);
    if (file === undefined)
        return undefined;
    try {
        const { size, mode } = (0,external_node_fs_.fstatSync)(file);
        const hash = (0,external_node_crypto_.createHash)(algorithm).update(`blob ${size}\0`);
        for (let count = (0,external_node_fs_.readSync)(file, buffer); count > 0; count = (0,external_node_fs_.readSync)(file, buffer))
            hash.update(buffer.subarray(0, count));
        return { id: hash.digest('hex'), executable: (mode & 0o100) !== 0 };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function openOrUndefined(path) {
    try {
        return (0,external_node_fs_.openSync)((0,file_names/* pathOnDisk */.ur)(path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return undefined;
    }
}
function linkId(path, algorithm) {
    const target = linkTarget(path);
    if (target === undefined)
        return undefined;
    return {
        id: (0,external_node_crypto_.createHash)(algorithm).update(`blob ${target.length}\0`).update(target).digest('hex'),
        executable: false,
    };
}
function linkTarget(path) {
    try {
        return (0,external_node_fs_.readlinkSync)((0,file_names/* pathOnDisk */.ur)(path), { encoding: 'buffer' });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/host/embeds.js
/** What the Go files of a folder embed, read where it is asked. */





/** Patterns by the path of a folder below `root`; each folder is read once. */
function embedReader(root) {
    const known = new Map();
    return (folder) => {
        const patterns = known.get(folder) ?? patternsIn((0,external_node_path_.join)(root, folder));
        known.set(folder, patterns);
        return patterns;
    };
}
function patternsIn(folder) {
    const sources = entriesOf(folder)
        .filter(([name]) => name.endsWith('.go'))
        .map(([name]) => (0,file_names/* pathOnDisk */.ur)((0,external_node_path_.join)(folder, name)));
    return sources.filter(isSource).flatMap((path) => (0,kubernetes_strangers/* embedPatterns */.Pv)((0,external_node_fs_.readFileSync)(path, 'utf8')));
}
/** Go follows a link to a file. */
function isSource(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/host/git-environment.js
var git_environment = __webpack_require__(19552);
// EXTERNAL MODULE: ./build/src/host/git-folder.js
var git_folder = __webpack_require__(97345);
// EXTERNAL MODULE: ./build/src/host/process.js
var process = __webpack_require__(73185);
;// CONCATENATED MODULE: ./build/src/host/plain-git.js
/** What a plain clone of HEAD on Linux would hold, asked of git through a throw-away directory. */







/** `scratch` is an empty folder to be used up; a commit that is replaced has the tree of what stands in for it. */
async function openPlainGit(root, commit, scratch, env) {
    const folder = (0,external_node_path_.join)(scratch, 'git');
    await (0,git_folder/* makeGitFolder */.RA)({ root, commit, tags: [], folder, env });
    const empty = (0,external_node_path_.join)(scratch, 'empty');
    await (0,promises_.mkdir)(empty);
    const asked = await (0,process/* ask */.kA)('git', ['-C', root, 'rev-parse', '--verify', '--quiet', 'HEAD^{tree}'], {
        cwd: root,
        env: questionEnvironment(env),
    });
    const own = {
        ...plainGitEnvironment(env.PATH ?? ''),
        GIT_DIR: folder,
        GIT_WORK_TREE: empty,
        GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, 'index'),
    };
    return {
        root,
        scratch,
        tree: asked.stdout.trim(),
        algorithm: commit.length === 64 ? 'sha256' : 'sha1',
        ask: (args, input) => (0,process/* ask */.kA)('git', [...plainSettings, ...args], {
            cwd: empty,
            env: own,
            ...(input ? { input: input.map((it) => `${it}\0`).join('') } : {}),
        }),
    };
}
/** No configuration of the machine, and nothing of a caller that leads git elsewhere. */
function plainGitEnvironment(path) {
    return {
        PATH: path,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
    };
}
/** What git would otherwise guess from the machine. */
const plainSettings = [
    'core.autocrlf=false',
    'core.eol=lf',
    'core.symlinks=true',
    'core.fileMode=true',
    'core.attributesFile=/dev/null',
    'core.excludesFile=/dev/null',
    'core.bare=false',
    // An index that another git wrote may be too new for this one.
    'core.multiPackIndex=false',
].flatMap((setting) => ['-c', setting]);
function questionEnvironment(env) {
    return { ...(0,git_environment/* gitEnvironment */._)(env), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
}
async function headEntries({ root, ask: git, tree }) {
    const { code, stdout, stderr } = await git(['ls-tree', '-r', '-z', '--full-tree', tree]);
    if (code !== 0)
        throw unlisted(root, stderr);
    return stdout
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
        return { mode, id, path: line.slice(tab + 1) };
    });
}
/** Files that are the blob's bytes, though committed attributes may have a plain clone write others. */
async function convertedPaths(git, head) {
    const rules = head.filter(({ path }) => path === '.gitattributes' || path.endsWith('/.gitattributes'));
    const texts = await Promise.all(rules.map(({ id }) => git.ask(['cat-file', 'blob', id])));
    if (!texts.some(({ stdout }) => /\b(?:crlf|ident|working-tree-encoding)\b/.test(stdout)))
        return new Set();
    await git.ask(['read-tree', git.tree]);
    const paths = head.map(({ path }) => path);
    const args = ['check-attr', '--cached', '-z', '--stdin', 'eol', 'crlf', 'ident', 'working-tree-encoding'];
    const answers = (await git.ask(args, paths)).stdout.split('\0');
    return new Set(paths.filter((_, index) => [0, 1, 2, 3].some((it) => converts(answers[(index * 4 + it) * 3 + 2]))));
}
function converts(value = 'unspecified') {
    return !['unspecified', 'unset', 'lf', 'input'].includes(value);
}
/** A folder with these paths as a plain clone of HEAD would have them. */
async function checkedOut(git, paths) {
    const out = (0,external_node_path_.join)(git.scratch, 'out');
    await git.ask(['read-tree', git.tree]);
    await git.ask(['checkout-index', '-z', '--stdin', '--force', `--prefix=${out}/`], paths);
    return out;
}
/** By the .gitignore files that HEAD has; those that only lie there may hide what they like. */
async function ignoredPaths(git, head, paths) {
    if (paths.length === 0)
        return new Set();
    const rules = head.filter(({ path }) => path === '.gitignore' || path.endsWith('/.gitignore'));
    const place = (0,external_node_path_.join)(git.scratch, 'empty');
    for (const { id, path } of rules) {
        const { stdout } = await git.ask(['cat-file', 'blob', id]);
        await (0,promises_.mkdir)((0,file_names/* pathOnDisk */.ur)((0,external_node_path_.dirname)((0,external_node_path_.join)(place, path))), { recursive: true });
        await (0,promises_.writeFile)((0,file_names/* pathOnDisk */.ur)((0,external_node_path_.join)(place, path)), (0,file_names/* bytesOfText */.q$)(stdout));
    }
    // It reads names as patterns of paths, unless they begin so.
    const asked = paths.map((path) => `./${path}`);
    const { code, stdout, stderr } = await git.ask(['check-ignore', '--no-index', '-z', '--stdin'], asked);
    if (code > 1)
        throw unlisted(git.root, stderr);
    return new Set(stdout.split('\0').map((path) => path.slice(2)));
}
function unlisted(root, said) {
    return new problem/* KbuildError */.gj('stamp', [
        {
            what: `git does not list the files of HEAD in ${root}: ${(0,git_environment/* gitWords */.i)(said)}`,
            remedy: 'Repair the repository or clone it again',
        },
    ]);
}

;// CONCATENATED MODULE: ./build/src/host/tree-content.js
/**
 * Whether a work tree is HEAD, judged by content. Clean means: the files, links and executable bits on disk are those that
 * a plain clone of HEAD on Linux checks out, with its submodules: attributes that are committed count (`eol`, `ident`,
 * `working-tree-encoding`); filters, attributes, settings and index flags of this clone or machine do not, nor do its lists
 * of what git is to overlook. Nothing of the repository is written, and no object is fetched.
 */










/**
 * `root` is a real path, the top of its repository; `commit` what HEAD names; `env` has PATH; `above` is the path of a
 * submodule in its tree, with a `/`.
 */
async function readTreeContent(root, commit, env, above = '') {
    const scratch = await scratchFolder();
    try {
        const git = await openPlainGit(root, commit, scratch, env);
        const head = await headEntries(git);
        const submodules = new Set(head.filter(({ mode }) => mode === submodule).map(({ path }) => path));
        const disk = walkTree(root, submodules);
        const converted = await convertedPaths(git, head);
        // The walk leaves out folders of output; what HEAD has there is looked for by name.
        const found = (path) => disk.entries.get(path) ?? (isOutput(path) ? at(path) : undefined);
        const suspects = head.flatMap((entry) => suspectOf(git, entry, found(entry.path), converted) ?? []);
        const changed = await withoutConverted(git, suspects);
        const nested = await Promise.all(head.map((entry) => submoduleChanges(root, entry, env, above)));
        return {
            changed: [...changed, ...nested.flat()].sort((a, b) => (a.path < b.path ? -1 : 1)),
            ...(await strangersOf(git, head, disk, above)),
        };
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
    function at(path) {
        return diskEntry((0,external_node_path_.join)(root, path));
    }
}
function isOutput(path) {
    return path.startsWith('_output');
}
async function strangersOf(git, head, { entries, hollow }, above) {
    const known = new Set(head.map(({ path }) => path));
    const tops = new Set(head.map(({ path }) => path.split('/', 1)[0] ?? ''));
    // Git never speaks of a FIFO or a socket, and no build takes one unless it is copied.
    const strangers = [...entries]
        .filter(([path, kind]) => !known.has(path) && (kind !== 'other' || (0,kubernetes_strangers/* isPackaged */.pS)(above + path)))
        .map(([path]) => path)
        .sort();
    const folders = (0,kubernetes_strangers/* hollowFolders */.rw)(hollow, [...entries.keys(), ...known]);
    const seen = folders.filter((path) => (0,kubernetes_strangers/* isHollowSeen */.hu)(path, tops, above));
    const ignored = await ignoredPaths(git, head, [...strangers, ...seen.map(somethingIn)]);
    return {
        others: strangers.filter((path) => !ignored.has(path)),
        ignored: strangers.filter((path) => ignored.has(path)),
        // An empty folder is copied whatever ignores it.
        hollow: seen.filter((path) => path.endsWith('/') || !ignored.has(somethingIn(path))),
        known,
        surroundings: {
            tops,
            generates: known.has(kubernetes_strangers/* generatingMakefile */.DH),
            imported: (0,kubernetes_strangers/* importedFolders */.yb)(known),
            embedsOf: embedReader(git.root),
        },
    };
}
/** Git does not say of a `.git` whether it is ignored. */
function somethingIn(path) {
    return `${path.slice(0, path.lastIndexOf('/') + 1)}file`;
}
async function scratchFolder() {
    try {
        return await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'kbuild-content-')));
    }
    catch (error) {
        const { code = '' } = error;
        if (!['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS'].includes(code))
            throw error;
        throw new problem/* KbuildError */.gj('input', [
            {
                what: `nothing can be written to the temporary folder ${(0,problem/* quote */.hD)((0,external_node_os_.tmpdir)())} (${code})`,
                remedy: 'Have TMPDIR name a folder that is there, and that this user may write to',
            },
        ]);
    }
}
const submodule = '160000';
function suspectOf({ root, algorithm }, entry, found, converted) {
    const { path, mode } = entry;
    if (mode === submodule)
        return undefined;
    const difference = found === undefined ? 'missing' : differs((0,external_node_path_.join)(root, path), algorithm, entry, found);
    if (difference === undefined && found === 'file' && converted.has(path))
        return { path, difference: 'content', entry };
    return difference && { path, difference, entry };
}
function differs(path, algorithm, { mode, id }, found) {
    if ((mode === '120000' ? 'link' : 'file') !== found)
        return 'type';
    const blob = blobId(path, found, algorithm);
    if (blob === undefined)
        return 'missing';
    if (blob.id !== id)
        return 'content';
    return mode === '120000' || (mode === '100755') === blob.executable ? undefined : 'mode';
}
/** Committed attributes may have a plain clone write other bytes than the blob's: what it writes is asked of git. */
async function withoutConverted(git, suspects) {
    const doubtful = suspects.filter(({ difference }) => difference === 'content').map(({ path }) => path);
    if (doubtful.length === 0)
        return suspects.map(plain);
    const out = await checkedOut(git, doubtful);
    const judged = await Promise.all(suspects.map((suspect) => judgedAgain(git.root, out, suspect)));
    return judged.flatMap((it) => it ?? []);
}
async function judgedAgain(root, out, suspect) {
    const { path, difference, entry } = suspect;
    if (difference !== 'content' || entry.mode === '120000')
        return plain(suspect);
    const expected = await (0,promises_.readFile)((0,file_names/* pathOnDisk */.ur)((0,external_node_path_.join)(out, path))).catch(() => undefined);
    const found = await (0,promises_.readFile)((0,file_names/* pathOnDisk */.ur)((0,external_node_path_.join)(root, path))).catch(() => undefined);
    if (expected === undefined || found === undefined)
        return plain(suspect);
    if (expected.equals(found)) {
        const executable = blobId((0,external_node_path_.join)(root, path), 'file', 'sha1')?.executable;
        return executable === (entry.mode === '100755') ? undefined : { path, difference: 'mode' };
    }
    return { path, difference: unixLines(expected).equals(unixLines(found)) ? 'line-ends' : 'content' };
}
function plain({ path, difference }) {
    return { path, difference };
}
function unixLines(bytes) {
    return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
/** A submodule is HEAD's when it is checked out at the commit that HEAD names, and clean itself. */
async function submoduleChanges(root, { mode, id, path }, env, above) {
    if (mode !== submodule)
        return [];
    const folder = (0,external_node_path_.join)(root, path);
    const args = ['-C', folder, 'rev-parse', '--verify', '--quiet', '--show-toplevel', 'HEAD^{commit}'];
    const { stdout } = await (0,process/* ask */.kA)('git', args, { cwd: root, env: questionEnvironment(env) });
    const [top, commit] = stdout.split('\n');
    if (top !== folder || commit !== id)
        return [{ path, difference: 'submodule' }];
    const within = `${above}${path}/`;
    const { changed, others, ignored, hollow, surroundings } = await readTreeContent(folder, id, env, within);
    const built = ignored.filter((it) => (0,kubernetes_strangers/* isPackaged */.pS)(within + it) || (0,kubernetes_strangers/* mayBeBuiltThoughIgnored */.cB)(it, surroundings));
    const count = changed.length + others.length + built.length + hollow.length;
    return count > 0 ? [{ path, difference: 'submodule' }] : [];
}

;// CONCATENATED MODULE: ./build/src/host/tree-state.js
/** What of a work tree is not HEAD's, and which of it git itself would not show. Git is asked about the clone only then. */








/** `root` is the top of a repository, `commit` its HEAD. */
async function readTreeState(root, commit, env, ask) {
    const asked = marksOf(ask);
    asked.catch(() => { });
    const content = await readTreeContent(root, commit, env);
    const { changed, others, ignored, hollow, known, surroundings } = content;
    const isLikeHead = changed.length + others.length + hollow.length === 0;
    // An index that git cannot read says nothing of the bytes.
    const marks = await (isLikeHead ? asked.catch(() => new Map()) : asked);
    const unmerged = [...marks].filter(([, mark]) => mark.toUpperCase() === 'M').map(([path]) => path);
    const staged = [...marks.keys()].filter((path) => !known.has(path) && lies((0,external_node_path_.join)(root, path)));
    const strange = others.filter((path) => !marks.has(path));
    const isListed = strange.length > 0 ? await listedBy(ask) : () => false;
    const overlooked = ignored.filter((path) => !marks.has(path));
    const nested = await nestedOf(root, [...strange, ...overlooked, ...hollow.map(gitIn)], marks);
    const isEmpty = (path) => path.endsWith('/') && !nested.includes(path.slice(0, -1));
    return {
        changed: [...changed.map(({ path }) => path), ...staged].sort(),
        unseen: changed.length > 0 ? unseenChanges(changed, await settingsOf(root, marks, changed, ask)) : [],
        untracked: [...strange.filter(isListed), ...hollow.filter((path) => !isEmpty(path))],
        hidden: [
            ...strange.filter((path) => !isListed(path) && (0,kubernetes_strangers/* mayBeBuilt */.W4)(path, surroundings)),
            ...overlooked.filter((path) => (0,kubernetes_strangers/* mayBeBuiltThoughIgnored */.cB)(path, surroundings)),
        ],
        empty: hollow.filter(isEmpty),
        unstashable: {
            unready: [
                ...(staged.length === 0 ? [] : await listOf(ask, [...differing, '--diff-filter=A'])),
                ...unmerged,
            ],
            astray: await astrayOf(root, changed),
            nested,
        },
    };
}
const differing = ['diff', '--name-only', '--no-ext-diff', '--no-renames', '--ignore-submodules', '-z'];
/** Of a folder (ends in `/`) without files of its own. */
function gitIn(path) {
    return path.endsWith('/') ? `${path}.git` : path;
}
async function astrayOf(root, changed) {
    const linked = new Map();
    for (const { path, difference } of changed) {
        const folder = (0,external_node_path_.join)(root, (0,external_node_path_.dirname)(path));
        if (difference === 'missing' && !linked.has(folder))
            linked.set(folder, ![undefined, folder].includes(await (0,files/* realPath */.Ye)(folder)));
    }
    return changed
        .map(({ path }) => (0,external_node_path_.join)(root, path))
        .filter((path) => linked.get((0,external_node_path_.dirname)(path)) || diskEntry(path) === 'other')
        .map((path) => path.slice(root.length + 1));
}
/** Outermost folders of these files that are repositories, but hold no file that the index has. */
async function nestedOf(root, paths, marks) {
    if (paths.length === 0)
        return [];
    const own = new Set([...marks.keys()].flatMap(foldersAbove));
    const folders = new Set(paths.flatMap(foldersAbove).filter((it) => !own.has(it)));
    const found = [];
    for (const folder of [...folders].sort()) {
        const isInner = found.some((it) => folder.startsWith(`${it}/`));
        if (!isInner && (await (0,files/* exists */.t2)((0,external_node_path_.join)(root, folder, '.git'))))
            found.push(folder);
    }
    return found;
}
function foldersAbove(path) {
    const names = path.split('/').slice(0, -1);
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
/** What git lists as untracked, a repository in the tree by its folder alone. */
async function listedBy(ask) {
    const shown = new Set(await listOf(ask, ['ls-files', '-z', '--others', '--exclude-standard']));
    const folders = [...shown].filter((it) => it.endsWith('/'));
    return (path) => shown.has(path) || folders.some((it) => path.startsWith(it));
}
/** sha256 of what is not HEAD's and how it lies there; empty where the tree is HEAD's. Of a submodule the path alone counts. */
function digestOfChanges(root, { changed, untracked, hidden }) {
    const paths = [...changed, ...untracked, ...hidden].sort();
    if (paths.length === 0)
        return '';
    const lines = paths.map((path) => {
        const kind = diskEntry((0,external_node_path_.join)(root, path));
        return JSON.stringify([path, kind, kind && blobId((0,external_node_path_.join)(root, path), kind, 'sha256')]);
    });
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('\n')).digest('hex');
}
async function settingsOf(root, marks, changed, ask) {
    const rewritten = changed
        .filter(({ difference }) => difference === 'content' || difference === 'line-ends')
        .map(({ path }) => path);
    return {
        core: await coreSettings(ask),
        shown: await shownBy(root, ask),
        marks,
        filters: await filtersOf(rewritten, ask),
        attributes: await attributesOf(root, rewritten, ask),
    };
}
/**
 * What was edited, as git sees it. A file that git itself wrote last may be shown too, where a filter does not bring back
 * what it was made of. Git shows nothing where a filter fails that is required; then the filter is to blame.
 */
async function shownBy(root, ask) {
    const shown = await listOf(ask, [...differing, 'HEAD']).catch(() => []);
    if (shown.length === 0)
        return new Set();
    const staged = new Set(await listOf(ask, [...differing, '--cached', 'HEAD']));
    const written = await writtenByGit(root, ask);
    return new Set(shown.filter((path) => staged.has(path) || !written(path)));
}
/** By the times in the index, to the nanosecond. */
async function writtenByGit(root, ask) {
    const text = await ask(['ls-files', '-z', '--debug']);
    const entries = text.matchAll(/([^\0]+)\0\s+ctime: ([0-9:]+)\n\s+mtime: ([0-9:]+)\n[^\0]*?\bflags: \w+\n/g);
    const times = new Map([...entries].map(([, path, ctime, mtime]) => [path, `${ctime} ${mtime}`]));
    return (path) => times.get(path) === timesOf((0,external_node_path_.join)(root, path));
}
/** The scope of settings that come with a question. */
const ofQuestion = 'command';
async function coreSettings(ask) {
    const names = '^core\\.(sparsecheckout|filemode|symlinks|autocrlf|eol|fsmonitor)$';
    const words = (await ask(['config', '-z', '--show-scope', '--get-regexp', names])).split('\0');
    const settings = words.filter((_, index) => index % 2 === 1 && words[index - 1] !== ofQuestion);
    return Object.fromEntries(settings.map((setting) => {
        const [name, value] = splitAt(setting.replace(/^core\./, ''), '\n');
        return [name, plainValue(setting.includes('\n') ? value.toLowerCase() : 'yes')];
    }));
}
/** Git has many words for true and false; a name without a value is true. */
function plainValue(value) {
    if (['yes', 'on', '1'].includes(value))
        return 'true';
    return ['no', 'off', '0', ''].includes(value) ? 'false' : value;
}
async function marksOf(ask) {
    const lines = await listOf(ask, ['ls-files', '-v', '-z']);
    return new Map(lines.map((line) => [line.slice(2), line.slice(0, 1)]));
}
async function listOf(ask, args) {
    return (await ask(args)).split('\0').filter((it) => it !== '');
}
function splitAt(text, sign) {
    const at = text.indexOf(sign);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}


/***/ }),

/***/ 55530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ variantOf),
/* harmony export */   EZ: () => (/* binding */ yes),
/* harmony export */   nn: () => (/* binding */ artifactNameOf),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _release_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63940);
/** Values that several actions read alike: a problem is added for one that will not do. */


function artifactNameOf(name, problems) {
    if (/["':<>|*?\\/]/.test(name) || name === '.' || name === '..' || name.startsWith('-')) {
        problems.push({
            what: `artifact-name is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, which is not a valid artifact name`,
            remedy: 'Leave out the signs " \' : < > | * ? \\ / and a dash in front',
        });
    }
    return name || undefined;
}
/** A word of names of artifacts, so that two plans of one workflow run have other ones; empty for none. */
function variantOf(word, problems) {
    if ((0,_release_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isVariant */ .MY)(word))
        return word;
    problems.push({
        what: `variant is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)}`,
        remedy: 'Give up to 30 small letters and digits, a letter first, other than all and host',
    });
    return '';
}
function oneOf(name, value, valid, problems) {
    const found = valid.find((it) => it === value);
    if (found === undefined) {
        problems.push({ what: `${name} is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`, remedy: `Valid are ${valid.join(', ')}` });
    }
    return found ?? valid[0];
}
function wholeNumber(name, value, [least, most], problems) {
    if (value === '')
        return undefined;
    const number = /^[0-9]{1,4}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most)
        return number;
    problems.push({ what: `${name} is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`, remedy: `Valid are ${least} to ${most}` });
    return undefined;
}
function yes(name, text, problems) {
    return oneOf(name, text(name), ['true', 'false'], problems) === 'true';
}


/***/ }),

/***/ 85571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ buildDate),
/* harmony export */   GJ: () => (/* binding */ isFuture),
/* harmony export */   Pd: () => (/* binding */ parseEpoch)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/** SOURCE_DATE_EPOCH: the one time that a build may know (reproducible-builds.org, SOURCE_DATE_EPOCH specification). */

/** 9999-12-31T23:59:59Z, the last second that the usual date formats can write. */
const lastEpoch = 253_402_300_799;
const clockSkewSeconds = 3600;
/** A given epoch. `origin` names where it came from; `now` in seconds. A future one is refused: a rebuild would differ. */
function parseEpoch(value, origin, now) {
    const seconds = /^(0|[1-9][0-9]{0,11})$/.test(value) ? Number(value) : Number.NaN;
    if (Number.isNaN(seconds) || seconds > lastEpoch) {
        return problem(`${origin} is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}, which is not a valid epoch`);
    }
    if (isFuture(seconds, now)) {
        return problem(`${origin} is ${value} (${buildDate(seconds)}), which is in the future`);
    }
    return { kind: 'epoch', seconds };
    function problem(what) {
        const remedy = 'Give whole seconds since 1970 in plain digits, up to now, such as the output of `git show -s --format=%ct HEAD`';
        return { kind: 'problem', problem: { what, remedy } };
    }
}
function isFuture(seconds, now) {
    return seconds > now + clockSkewSeconds;
}
/** buildDate as Kubernetes' scripts write it: UTC, to the second. */
function buildDate(seconds) {
    return new Date(seconds * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z');
}


/***/ }),

/***/ 75014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Dv: () => (/* binding */ isPseudoVersion),
/* harmony export */   JQ: () => (/* binding */ minorOfGo),
/* harmony export */   SX: () => (/* binding */ parseGoVersion),
/* harmony export */   W7: () => (/* binding */ nextPatch),
/* harmony export */   X_: () => (/* binding */ compareGoVersions)
/* harmony export */ });
/**
 * Versions as Go's modules know them (golang.org/x/mod/semver and module): stricter than Kubernetes' own pattern, since
 * what is no version in Go's sense is no version of a module.
 */
const number = '(0|[1-9][0-9]*)';
const identifier = '(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)';
const shape = new RegExp(`^v${number}\\.${number}\\.${number}(?:-(${identifier}(?:\\.${identifier})*))?(?:\\+([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?$`);
/** undefined for what Go takes for no whole version, such as `v1.33` or `acme-v1.33.4`. */
function parseGoVersion(text) {
    const match = shape.exec(text);
    if (!match)
        return undefined;
    const [, major = '', minor = '', patch = '', prerelease = '', build = ''] = match;
    return { numbers: [major, minor, patch], prerelease, build };
}
/** Without what follows a plus, which has no say in the order of versions. */
function canonical({ numbers, prerelease }) {
    return `v${numbers.join('.')}${prerelease && `-${prerelease}`}`;
}
/** As a comparison for `sort`, by semver's rules. */
function compareGoVersions(a, b) {
    for (const [index, part] of a.numbers.entries()) {
        const order = compareNumbers(part, b.numbers[index] ?? '');
        if (order !== 0)
            return order;
    }
    if (a.prerelease === b.prerelease)
        return 0;
    // A release is newer than all that came before it.
    if (a.prerelease === '' || b.prerelease === '')
        return a.prerelease === '' ? 1 : -1;
    return comparePrereleases(a.prerelease.split('.'), b.prerelease.split('.'));
}
function comparePrereleases(a, b) {
    const at = a.findIndex((part, index) => part !== b[index]);
    const [part, other] = [a[at], b[at]];
    // What only goes on longer is newer.
    if (part === undefined)
        return a.length - b.length;
    return other === undefined ? 1 : compareIdentifiers(part, other);
}
function compareIdentifiers(a, b) {
    const [isNumber, isOtherNumber] = [/^[0-9]+$/.test(a), /^[0-9]+$/.test(b)];
    if (isNumber && isOtherNumber)
        return compareNumbers(a, b);
    if (isNumber || isOtherNumber)
        return isNumber ? -1 : 1;
    return a < b ? -1 : 1;
}
/** They may be longer than JavaScript's numbers. */
function compareNumbers(a, b) {
    if (a.length !== b.length)
        return a.length < b.length ? -1 : 1;
    return a === b ? 0 : a < b ? -1 : 1;
}
/** The version after a release's patch: `v1.33.4` gives `v1.33.5`. */
function nextPatch({ numbers: [major, minor, patch] }) {
    return `v${major}.${minor}.${BigInt(patch) + 1n}`;
}
/** Such as `v1.33.5-0.20250101000000-0123456789ab`. */
function isPseudoVersion(text) {
    const form = /^v[0-9]+\.(?:0\.0-|[0-9]+\.[0-9]+-(?:[^+]*\.)?0\.)[0-9]{14}-[A-Za-z0-9]+(?:\+[0-9A-Za-z.-]+)?$/;
    return parseGoVersion(text) !== undefined && form.test(text);
}
/** Minor of `go1.24.6`; infinite for a development version of Go, which has everything. */
function minorOfGo(goVersion) {
    const minor = /go1\.([0-9]+)/.exec(goVersion)?.[1];
    return minor === undefined ? Number.POSITIVE_INFINITY : Number(minor);
}


/***/ }),

/***/ 36433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ recordsVersion),
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   YD: () => (/* binding */ tagsNeededFor),
/* harmony export */   nR: () => (/* binding */ fieldsInOrder),
/* harmony export */   rF: () => (/* binding */ seesGitFile),
/* harmony export */   vK: () => (/* binding */ recordsVcs),
/* harmony export */   w4: () => (/* binding */ moduleVersionOf),
/* harmony export */   zO: () => (/* binding */ recordOfGo)
/* harmony export */ });
/* harmony import */ var _go_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75014);
/**
 * What Go records of the repository in a binary: fields of its own (`vcs…`, from Go 1.18 on) and the main module's
 * version (from Go 1.24 on). The rules are Go's (cmd/go/internal/load/pkg.go, modfetch/coderepo.go), not those of
 * `git describe`, and depend on tags and history that a clone may lack.
 */

function sameRepository(a, b) {
    return JSON.stringify(a && fieldsInOrder(a)) === JSON.stringify(b && fieldsInOrder(b));
}
/** In a fixed order, for JSON of ours. */
function fieldsInOrder({ commit, commitTime, modified, moduleVersion, }) {
    return { commit, commitTime, modified, moduleVersion };
}
/** Minors of Go. */
const firstWithVcs = 18;
const firstWithVersion = 24;
/** Before, every main module of a workspace had the version of the module at the top. */
const firstWithVersionOfItsOwn = 25;
/** Between them Go took only a folder `.git` for a repository (golang/go#58218). */
const firstBlindToFiles = 20;
const firstWithFilesAgain = 27;
/** Go records fields of the repository. */
function recordsVcs(goVersion) {
    return (0,_go_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOfGo */ .JQ)(goVersion) >= firstWithVcs;
}
/** Go records the main module's version. */
function recordsVersion(goVersion) {
    return (0,_go_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOfGo */ .JQ)(goVersion) >= firstWithVersion;
}
/** Go takes a `.git` that is a file, as in linked work trees, for a repository. */
function seesGitFile(goVersion) {
    const minor = (0,_go_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOfGo */ .JQ)(goVersion);
    return minor < firstBlindToFiles || minor >= firstWithFilesAgain;
}
/** Of a main module; a module in a folder of its own, as all others in a workspace are, has no version in Go's eyes. */
function recordOfGo(seen, { goVersion, isTopModule }) {
    if (seen === undefined || !recordsVcs(goVersion))
        return { moduleVersion: '(devel)', vcs: {} };
    const hasVersion = isTopModule || (0,_go_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOfGo */ .JQ)(goVersion) < firstWithVersionOfItsOwn;
    const isVersioned = recordsVersion(goVersion) && hasVersion;
    return {
        moduleVersion: isVersioned ? `${seen.moduleVersion}${seen.modified ? '+dirty' : ''}` : '(devel)',
        vcs: {
            vcs: 'git',
            'vcs.revision': seen.commit,
            'vcs.time': new Date(seen.commitTime * 1000).toISOString().replace('.000Z', 'Z'),
            'vcs.modified': String(seen.modified),
        },
    };
}
/** The version of a clean checkout: a tag at HEAD, else a pseudo-version after the newest tag that HEAD descends from. */
function moduleVersionOf({ commit, commitTime, tagsAtHead, tagsBehind }) {
    const [atHead] = newestFirst(tagsAtHead).filter(({ build }) => build === '');
    if (atHead !== undefined)
        return (0,_go_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(atHead);
    const [base] = newestFirst([...tagsAtHead, ...tagsBehind]);
    const time = new Date(commitTime * 1000).toISOString().slice(0, 19).replace(/[-T:]/g, '');
    const segment = `${time}-${commit.slice(0, 12)}`;
    if (base === undefined)
        return `v0.0.0-${segment}`;
    return base.prerelease === '' ? `${(0,_go_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .nextPatch */ .W7)(base)}-0.${segment}` : `${(0,_go_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(base)}.0.${segment}`;
}
/** The other way round. */
function tagsNeededFor(moduleVersion) {
    if (!(0,_go_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isPseudoVersion */ .Dv)(moduleVersion))
        return { atHead: moduleVersion, behind: undefined };
    const [, minor = '', patch = ''] = /^(v[0-9]+\.[0-9]+\.)([0-9]+)-0\.[0-9]{14}-/.exec(moduleVersion) ?? [];
    if (patch !== '')
        return { atHead: undefined, behind: `${minor}${BigInt(patch) - 1n}` };
    return { atHead: undefined, behind: /^(v.*)\.0\.[0-9]{14}-/.exec(moduleVersion)?.[1] };
}
/** Tags that are versions of a module without a major in its path, as `k8s.io/kubernetes` is. */
function newestFirst(tags) {
    return tags
        .filter((tag) => !(0,_go_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isPseudoVersion */ .Dv)(tag))
        .map(_go_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoVersion */ .SX)
        .filter((it) => it !== undefined)
        .filter(({ numbers: [major] }) => major === '0' || major === '1')
        .sort((a, b) => (0,_go_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareGoVersions */ .X_)(b, a));
}


/***/ }),

/***/ 12216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** Which of the valid values somebody may have meant. */
/** `Did you mean kubectl? `, to be put before what is valid; empty when nothing is near enough. */
function didYouMean(given, valid) {
    const meant = usualNames.reduce((text, [theirs, ours]) => text.replace(theirs, ours), given.toLowerCase());
    const [nearest] = valid
        .map((value) => ({ value, distance: distanceOf(meant, value) }))
        .filter(({ value, distance }) => distance <= Math.max(1, Math.floor(value.length / 4)))
        .sort((one, other) => one.distance - other.distance);
    return nearest ? `Did you mean ${nearest.value}? ` : '';
}
/** As other tools spell what Go calls otherwise. */
const usualNames = [
    [/x86[_-]64|\bx64\b/, 'amd64'],
    [/aarch64/, 'arm64'],
    [/\bmac-?os\b|\bosx\b/, 'darwin'],
];
/** Letters to insert, drop or change (Levenshtein). */
function distanceOf(one, other) {
    let above = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (const [row, letter] of [...one].entries()) {
        const current = [row + 1];
        for (const [column, theirs] of [...other].entries()) {
            const changed = (above[column] ?? 0) + (letter === theirs ? 0 : 1);
            current.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
        }
        above = current;
    }
    return above.at(-1) ?? 0;
}


/***/ }),

/***/ 76946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ platformsByKind),
/* harmony export */   Z$: () => (/* binding */ sortedUnique),
/* harmony export */   vi: () => (/* binding */ supportedPlatforms)
/* harmony export */ });
/** Which platforms a build makes: the tree's lists, the user's choice and the host, put together as the tree's scripts do. */
const platformKinds = ['server', 'node', 'client', 'test'];
/** Every platform that the tree builds anything for, sorted. */
function supportedPlatforms(lists) {
    return sortedUnique(platformKinds.flatMap((kind) => lists.platforms[kind]));
}
/** kube::golang::setup_platforms: what `make cross` builds of each kind. A kind may be empty. */
function platformsByKind(lists, choice) {
    return {
        server: ofKind('server'),
        node: ofKind('node'),
        client: ofKind('client'),
        test: ofKind('test'),
    };
    function ofKind(kind) {
        const supported = lists.platforms[kind];
        if (choice.requested.length > 0)
            return sortedUnique(supported.filter((it) => choice.requested.includes(it)));
        return choice.fastbuild ? fastbuildPlatforms(lists, choice, kind) : supported;
    }
}
const fastbuildArchitectures = ['amd64', 'arm64', 'ppc64le', 's390x'];
function fastbuildPlatforms(lists, choice, kind) {
    const hostCounts = lists.fastbuildArchitecture === 'host' && fastbuildArchitectures.includes(choice.hostArchitecture);
    const architecture = hostCounts ? choice.hostArchitecture : 'amd64';
    const alsoDarwin = choice.darwinBuilder && (kind === 'client' || kind === 'test');
    return alsoDarwin ? [`darwin/${architecture}`, `linux/${architecture}`] : [`linux/${architecture}`];
}
function sortedUnique(items) {
    return [...new Set(items)].sort();
}


/***/ }),

/***/ 56561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ nameText),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** Words of a shell command line, and names of files in a sentence. */
/** One word of a command line. Bytes of names that are not UTF-8 (host/file-names.ts) are spelled out, as bash reads them. */
function shellWord(text) {
    if (loneByte.test(text))
        return `$'${octal(text.replace(/[\\']/g, '\\$&'))}'`;
    return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** A name that is not UTF-8 as git quotes it; any other as it is. */
function nameText(path) {
    return loneByte.test(path) ? `"${octal(path.replace(/[\\"]/g, '\\$&'))}"` : path;
}
const loneByte = /[\u{dc80}-\u{dcff}]/u;
function octal(text) {
    return text.replace(/[\u{dc80}-\u{dcff}]/gu, (it) => `\\${(it.charCodeAt(0) - 0xdc00).toString(8)}`);
}


/***/ }),

/***/ 37745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isClean),
/* harmony export */   HZ: () => (/* binding */ usableEventTag),
/* harmony export */   Ru: () => (/* binding */ computeStamp),
/* harmony export */   Tu: () => (/* binding */ seenChanges),
/* harmony export */   lw: () => (/* binding */ versionTagsAtHead),
/* harmony export */   zw: () => (/* binding */ versionFileValues)
/* harmony export */ });
/* harmony import */ var _epoch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85571);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20370);
/**
 * The stamp: what the binaries will say of themselves. Computed before anything is built, by the rules of the tree's own
 * hack/lib/version.sh, and handed to the build as a file, so that nothing a build does can change it.
 */


/** The stamp that these sources give; empty parts where they have none. Whether that will do is the policy's to say. */
function computeStamp(sources, epochSeconds) {
    const date = (0,_epoch_js__WEBPACK_IMPORTED_MODULE_0__/* .buildDate */ .$y)(epochSeconds);
    if (sources.versionFile)
        return { stamp: stampFromFile(sources.versionFile, date), origin: 'version-file' };
    const identity = identityOf(sources);
    const chosen = chooseVersion(sources);
    const dirty = identity.gitTreeState === 'dirty';
    const parts = chosen.version
        ? (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionFrom */ .tv)(chosen.version, dirty)
        : { gitVersion: '', gitMajor: '', gitMinor: '' };
    return { stamp: { ...parts, ...identity, buildDate: date }, origin: chosen.origin };
}
/** The stamp as Kubernetes' own version file holds it. */
function versionFileValues(stamp) {
    return {
        KUBE_GIT_COMMIT: stamp.gitCommit,
        KUBE_GIT_TREE_STATE: stamp.gitTreeState,
        KUBE_GIT_VERSION: stamp.gitVersion,
        KUBE_GIT_MAJOR: stamp.gitMajor,
        KUBE_GIT_MINOR: stamp.gitMinor,
    };
}
/** Version tags (`v1.…`) at HEAD: more than one is a question that git describe answers by its own rules. */
function versionTagsAtHead(git) {
    if (git.kind !== 'repository')
        return [];
    return git.tagsAtHead.filter((tag) => tag.name.startsWith('v') && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isSemanticVersion */ .DE)(tag.name));
}
/** The event's tag, when it is a version and does point at HEAD. */
function usableEventTag(sources) {
    const { eventTag, git } = sources;
    return versionTagsAtHead(git).some((tag) => tag.name === eventTag) ? eventTag : undefined;
}
function chooseVersion(sources) {
    const eventTag = usableEventTag(sources);
    if (sources.givenVersion)
        return { version: sources.givenVersion, origin: 'given' };
    if (sources.exported?.version)
        return { version: sources.exported.version, origin: 'export' };
    // What surrounds an export is not its version: the tree's own scripts say that it has none.
    if (sources.exported)
        return { version: undefined, origin: 'none' };
    if (eventTag)
        return { version: eventTag, origin: 'event' };
    const described = sources.git.kind === 'repository' ? sources.git.described : undefined;
    return described ? { version: described, origin: 'git' } : { version: undefined, origin: 'none' };
}
function identityOf(sources) {
    const { exported, git } = sources;
    if (exported)
        return { gitCommit: exported.commit, gitTreeState: 'archive' };
    const commit = sources.givenCommit ?? (git.kind === 'repository' ? git.commit : '');
    if (!commit)
        return { gitCommit: '', gitTreeState: '' };
    return { gitCommit: commit, gitTreeState: sources.givenTreeState ?? treeStateOf(git) };
}
function treeStateOf(git) {
    return git.kind === 'repository' && isClean(git) ? 'clean' : 'dirty';
}
/** The work tree is HEAD's, whatever `git status` says; see src/host/tree-content.ts for what that means. */
function isClean({ changed, untracked, hidden, }) {
    return changed.length + untracked.length + hidden.length === 0;
}
/** Those that `git status` shows too. */
function seenChanges({ changed, unseen }) {
    const explained = new Set(unseen.flatMap(({ paths }) => paths));
    return changed.filter((path) => !explained.has(path));
}
/** Exactly what the file says: the tree's own scripts fill nothing in either. */
function stampFromFile(values, date) {
    return {
        gitVersion: values.KUBE_GIT_VERSION,
        gitCommit: values.KUBE_GIT_COMMIT,
        gitTreeState: values.KUBE_GIT_TREE_STATE,
        gitMajor: values.KUBE_GIT_MAJOR,
        gitMinor: values.KUBE_GIT_MINOR,
        buildDate: date,
    };
}


/***/ }),

/***/ 23295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isMatch)
/* harmony export */ });
/** Names by patterns in which `*` stands for anything, and every other sign for itself. Takes time in proportion to the name. */
/** Each part between two stars is where it first comes: were it later, no less would be left for the others. */
function isMatch(name, pattern) {
    const [first = '', ...parts] = pattern.split('*');
    const last = parts.pop();
    if (last === undefined)
        return name === pattern;
    if (!name.startsWith(first))
        return false;
    let at = first.length;
    for (const part of parts) {
        const found = name.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return name.length - last.length >= at && name.endsWith(last);
}


/***/ }),

/***/ 8477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ generatingMakefile),
/* harmony export */   Pv: () => (/* binding */ embedPatterns),
/* harmony export */   UK: () => (/* binding */ isGenerated),
/* harmony export */   W4: () => (/* binding */ mayBeBuilt),
/* harmony export */   cB: () => (/* binding */ mayBeBuiltThoughIgnored),
/* harmony export */   hu: () => (/* binding */ isHollowSeen),
/* harmony export */   pS: () => (/* binding */ isPackaged),
/* harmony export */   rw: () => (/* binding */ hollowFolders),
/* harmony export */   w: () => (/* binding */ packagedFolders),
/* harmony export */   yb: () => (/* binding */ importedFolders)
/* harmony export */ });
/* harmony import */ var _star_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23295);
/**
 * What a file that HEAD does not have can do to a build: whether Go compiles or embeds it, whether packaging copies it, and
 * whether the tree's own scripts have made it.
 */

/** Whether it can get into what is built, though a list of this clone or machine has git overlook it. */
function mayBeBuilt(path, { tops, embedsOf }) {
    if (!path.includes('/'))
        return readAtTop.test(path);
    if (!isAmongSources(path, tops))
        return false;
    return !litter.test(path) || isEmbedded(path, embedsOf);
}
/**
 * The same of a file that HEAD's own .gitignore names. Much lies in ordinary clones that way, so it counts only where Go
 * takes it, and not where the tree's scripts made it.
 */
function mayBeBuiltThoughIgnored(path, surroundings) {
    const { tops, generates, imported, embedsOf } = surroundings;
    if (!path.includes('/'))
        return readAtTop.test(path);
    if (!isAmongSources(path, tops) || installed.test(path))
        return false;
    if (generates && isGenerated(path))
        return false;
    return isCompiled(path, imported) || isEmbedded(path, embedsOf);
}
function isAmongSources(path, tops) {
    const top = path.split('/', 1)[0] ?? '';
    return tops.has(top) || top === 'vendor';
}
const readAtTop = /^(?:go\.(?:mod|sum|work|work\.sum)|\.go-version|(?:GNUm|m|M)akefile.*|.*\.go)$/;
/** What editors and file managers leave: nobody's source, as long as nobody embeds it. */
const litter = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|[^/]*~|[^/]*\.sw[a-p]|\.#[^/]*|#[^/]*#|\.(?:idea|vscode)\/.*)$/;
/** By hack/install-etcd.sh and hack/install-protoc.sh. */
const installed = /^third_party\/(?:etcd|protoc)/;
/**
 * Go overlooks files whose names begin with a dot or an underscore, and folders too; but one with an underscore not where
 * its path is imported.
 */
function isCompiled(path, imported) {
    if (path.split('/').some(isOverlooked) && !(imported.has(parentOf(path)) && !isOverlooked(nameOf(path))))
        return false;
    return goInput.test(path) || /(?:^|\/)go\.mod$/.test(path);
}
const goInput = /\.(?:go|s|S|sx|c|cc|cpp|cxx|m|h|hh|hpp|hxx|f|F|for|f90|syso|swig|swigcxx)$|\/modules\.txt$|(?:^|\/)default\.pgo$/;
function isOverlooked(name) {
    return name.startsWith('.') || name.startsWith('_');
}
/**
 * Sources that `make` of older trees writes by itself (reference: Makefile.generated_files, hack/generate-bindata.sh). What a
 * container build copies back besides, generated.proto, *.pb.go and types.go, no build changes.
 */
function isGenerated(path) {
    return /(?:^|\/)(?:zz_generated\.[^/]+\.go|generated\/bindata\.go)$/.test(path);
}
/** The file at the top by which trees are known whose make does so. */
const generatingMakefile = 'Makefile.generated_files';
/** Patterns of `//go:embed` in a Go file, with `all:` where it stands. */
function embedPatterns(source) {
    const lines = source.matchAll(/^[ \t]*\/\/go:embed[ \t]+(.*)$/gm);
    return [...lines].flatMap(([, words = '']) => [...words.matchAll(/"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\S+)/g)].map(([, quoted, raw, bare]) => quoted ?? raw ?? bare ?? ''));
}
function isEmbedded(path, embedsOf) {
    const names = path.split('/');
    return names.some((_, depth) => {
        const within = names.slice(depth);
        return embedsOf(names.slice(0, depth).join('/')).some((pattern) => takes(pattern, within));
    });
}
/** A pattern takes what it matches, and of a folder all but the names that Go overlooks; with `all:` those too. */
function takes(pattern, names) {
    const all = pattern.startsWith('all:');
    const glob = (all ? pattern.slice(4) : pattern).replace(/\\.|\?|\[[^\]]*\]/g, '*');
    const parts = glob === '.' ? [] : glob.split('/');
    const rest = names.slice(parts.length);
    return (parts.every((part, index) => (0,_star_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isMatch */ .u)(names[index] ?? '/', part)) && (all || !rest.some(isOverlooked)));
}
/** What packaging copies as it lies there, whole (reference: build/lib/release.sh). */
const packagedFolders = [
    'LICENSES',
    'cluster',
    'docs',
    'hack/e2e-internal',
    'hack/lib',
    'test/e2e/testing-manifests',
    'test/images',
    'test/kubemark',
];
/**
 * Each as the highest folder that holds nothing else, and a `.git` by its own name where its folder holds something. `paths`
 * are those of all files, on disk and in HEAD.
 */
function hollowFolders(hollow, paths) {
    if (hollow.length === 0)
        return [];
    const occupied = new Set();
    for (const path of paths)
        for (let it = parentOf(path); it !== '' && !occupied.has(it); it = parentOf(it))
            occupied.add(it);
    return [...new Set(hollow.flatMap((path) => hollowTop(path, occupied)))].toSorted();
}
function hollowTop(path, occupied) {
    let folder = parentOf(path);
    if (occupied.has(folder))
        return path.endsWith('/') ? [] : [path];
    for (let it = parentOf(folder); it !== '' && !occupied.has(it); it = parentOf(it))
        folder = it;
    return [`${folder}/`];
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Of those that HEAD has. */
function importedFolders(paths) {
    const sources = [...paths].filter((path) => /(?:^|\/)_/.test(path) && path.endsWith('.go'));
    return new Set(sources.filter((path) => !isOverlooked(nameOf(path))).map(parentOf));
}
/**
 * Whether packaging copies this folder (ends in `/`), or Go finds this `.git` where it looks for the repository. `above` is
 * the path of the submodule with a `/`, and empty for the tree itself.
 */
function isHollowSeen(path, tops, above = '') {
    return path.endsWith('/') ? isPackaged(above + path) : isAmongSources(path, tops);
}
/** Whether packaging copies what lies there, whatever ignores it. */
function isPackaged(path) {
    return packagedFolders.some((folder) => path.startsWith(`${folder}/`));
}


/***/ }),

/***/ 37456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ isReleaseTarget),
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   D8: () => (/* binding */ problemOfWhat),
/* harmony export */   Gr: () => (/* binding */ placesOfWhat),
/* harmony export */   Ws: () => (/* binding */ needsEtcd),
/* harmony export */   fW: () => (/* binding */ binaryName),
/* harmony export */   fy: () => (/* binding */ generalTargets),
/* harmony export */   yo: () => (/* binding */ releaseTargets)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12216);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76946);
/** What `target` and `what` ask of the tree's make, and where in the tree each WHAT must be found. */



function isReleaseTarget(target) {
    return target.kind === 'release' || target.kind === 'images' || target.kind === 'package';
}
/** All suites but the unit tests start an etcd. */
function needsEtcd(target) {
    return (target.kind === 'test' && target.suite !== 'test') || (target.kind === 'release' && target.tests);
}
const generalTargets = ['all', 'cross', 'test', 'test-integration', 'test-cmd'];
const releaseTargets = [
    'release',
    'quick-release',
    'release-images',
    'quick-release-images',
    'package-tarballs',
];
/** `components` are the folders of the tree's cmd/. `runTests` asks for the tests of a release (KUBE_RELEASE_RUN_TESTS). */
function targetOf(name, what, components, runTests) {
    const target = plainTargetOf(name, what, components, runTests);
    if (runTests && !(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .isProblem */ .AN)(target) && target.kind !== 'release')
        return noTestsToRun(name);
    return target;
}
function plainTargetOf(name, what, components, runTests) {
    switch (name) {
        case 'all':
            return { kind: 'all', what };
        case 'test':
        case 'test-integration':
        case 'test-cmd':
            return { kind: 'test', suite: name, what };
        case 'cross':
            return what.length > 0 ? whatDoesNotGoWith(name) : { kind: 'cross' };
        default:
            return releaseTargetOf(name, what, runTests) ?? componentOf(name, what, components);
    }
}
function componentOf(name, what, components) {
    if (!components.includes(name))
        return unknownTarget(name, components);
    return what.length > 0 ? whatDoesNotGoWith(name) : { kind: 'component', name };
}
/** Reference: the rules of Kubernetes' Makefile of these names. Tests run only where they are asked for. */
function releaseTargetOf(name, what, tests) {
    if (!releaseTargets.some((it) => it === name))
        return undefined;
    if (what.length > 0)
        return whatInRelease(name);
    const fast = name.startsWith('quick-');
    if (name === 'package-tarballs')
        return { kind: 'package' };
    return name.endsWith('-images') ? { kind: 'images', fast } : { kind: 'release', fast, tests };
}
function whatInRelease(name) {
    return {
        what: `what is given, but target ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} packs what Kubernetes' own lists name, whole`,
        remedy: 'Remove `what`; choose what is built with `platforms`, or build parts with `target: all`',
    };
}
function noTestsToRun(name) {
    return {
        what: `run-tests is given, but target ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} runs no tests`,
        remedy: 'It is for release and quick-release; use `target: test` to run tests',
    };
}
function whatDoesNotGoWith(name) {
    return {
        what: `what is given, but the tree's make takes no WHAT for target ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`,
        remedy: 'Use `target: all` with `what`, or remove `what`',
    };
}
function unknownTarget(name, components) {
    const general = [...generalTargets, ...releaseTargets];
    const folders = (0,_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedUnique */ .Z$)(components);
    return {
        what: `target ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is unknown`,
        remedy: `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, [...general, ...folders])}Valid are ${general.join(', ')}, and the folders of cmd/: ${folders.join(', ')}`,
    };
}
const whatShape = /^(\.\/)?[A-Za-z0-9_][A-Za-z0-9_.@+/-]*$/;
/** A syntactic problem of one WHAT entry; whether it exists is for `placesOfWhat` and the file system to say. */
function problemOfWhat(entry) {
    const steps = entry.replace(/\/\.\.\.$/, '').split('/');
    if (whatShape.test(entry) && !steps.includes('..') && !steps.includes('...'))
        return undefined;
    return {
        what: `what has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(entry)}, which is not a package of the tree`,
        remedy: 'Give folders below the tree, such as cmd/kubectl, ./pkg/kubelet/... or test/e2e/e2e.test',
    };
}
/**
 * Folders below the tree of which one must exist for a WHAT entry (reference: kube::golang::binaries_from_targets).
 * Empty for the one alias that the tree's scripts know without a folder.
 */
function placesOfWhat(entry) {
    if (entry === 'ginkgo')
        return [];
    const path = entry
        .replace(/^\.\//, '')
        .replace(/\/\.\.\.$/, '')
        .replace(/^k8s\.io\/kubernetes\//, '');
    const places = isModulePath(path) ? [`vendor/${path}`, `staging/src/${path}`] : [path];
    if (path.startsWith('vendor/'))
        places.push(path.replace(/^vendor\//, 'staging/src/'));
    return path.endsWith('.test') ? places.map(folderOf) : places;
}
/** Its first step is a host, such as `k8s.io`. */
function isModulePath(path) {
    const [host = '', ...rest] = path.split('/');
    return rest.length > 0 && host.slice(1, -1).includes('.');
}
function folderOf(path) {
    const end = path.lastIndexOf('/');
    return end < 0 ? path : path.slice(0, end);
}
/** File name of the binary that a target gives on a platform. */
function binaryName(target, platform) {
    const name = target.split('/').findLast((step) => step !== '') ?? '';
    return platform.startsWith('windows/') ? `${name}.exe` : name;
}


/***/ }),

/***/ 1692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gs: () => (/* binding */ changesObjects),
  AD: () => (/* binding */ decidesImages),
  Ci: () => (/* binding */ decisiveVariables),
  V6: () => (/* binding */ forwardedNames),
  Bc: () => (/* binding */ inContainer),
  g0: () => (/* binding */ inputOfVariable),
  Pm: () => (/* binding */ isFlagVariable),
  QO: () => (/* binding */ isImageVariable),
  H_: () => (/* binding */ isInManifest),
  vB: () => (/* binding */ leftOutVariables),
  Mg: () => (/* binding */ passesInto),
  sP: () => (/* binding */ passesLocally),
  Y: () => (/* binding */ ruleOf)
});

;// CONCATENATED MODULE: ./build/src/kubernetes/variables.js
/**
 * The table of variables: which names of the environment reach a build, here, in a container or in packaging, which of
 * them decide bytes, which have an input, and why. A name that is not here reaches nothing,
 * unless it is given as a make variable. Each stands in one row, which beats that of its kind.
 */
const orEmpty = { otherwise: '' };
const orEmptyList = { otherwise: '', quoted: true };
const orAbsent = { otherwise: undefined };
const inEveryTree = { otherwise: undefined, always: true };
// biome-ignore format: a table is read row by row
const variables = [
    // The system's
    { names: ['PATH'], local: 'passes', make: 'never', why: 'where programs are found' },
    { names: ['HOME', 'USER', 'LOGNAME', 'TMPDIR', 'XDG_CACHE_HOME', 'SSL_CERT_FILE', 'SSL_CERT_DIR'], local: 'passes',
        why: 'who builds, and where programs find and keep what is theirs' },
    { names: ['LANG', 'TZ', 'TERM'], local: 'passes', why: 'how messages are written' },
    { names: ['LC_*'], like: /^LC_/, local: 'passes', why: 'how messages are written' },
    { names: ['HTTP_PROXY', 'http_proxy'], local: 'passes', input: 'http-proxy', why: 'the way out' },
    { names: ['HTTPS_PROXY', 'https_proxy'], local: 'passes', input: 'https-proxy', why: 'the way out' },
    { names: ['NO_PROXY', 'no_proxy'], local: 'passes', input: 'no-proxy', why: 'what is inside' },
    { names: ['RUNNER_TRACKING_ID'], local: 'passes', why: 'by it the runner ends what a job has left behind' },
    { names: ['MAKEFLAGS', 'MAKEFILES', 'MAKEOVERRIDES', 'GNUMAKEFLAGS', 'SHELL'], make: 'never',
        why: 'make, or its shell, would be another one' },
    // Go's and cgo's: what reaches the network or the machine, never an object
    { names: ['GOPROXY'], local: 'passes', container: orEmpty, why: 'where modules come from' },
    { names: ['GOINSECURE', 'GONOPROXY', 'GONOSUMDB', 'GOPRIVATE', 'GOSUMDB', 'GOVCS'], local: 'passes',
        container: inEveryTree, why: 'how modules are fetched and checked' },
    { names: ['GOAUTH'], local: 'passes', container: { ...inEveryTree, only: /^\s*(?:netrc|off)?\s*$/ },
        why: 'where Go has the logins of private modules; other values name programs of this machine' },
    { names: ['NETRC'], local: 'passes', why: 'the file with these logins; a container gets its content' },
    { names: ['GOMAXPROCS', 'GOMEMLIMIT', 'GOGC'], local: 'passes', why: 'what Go may take of the machine' },
    { names: ['GOENV', 'GOROOT', 'GOTMPDIR', 'PKG_CONFIG', 'PKG_CONFIG_PATH'], local: 'passes',
        why: "where Go's settings, Go itself, its scratch and C libraries are on this machine" },
    // Go's and cgo's: what can change what is built
    { names: ['GOFLAGS'], local: 'passes', container: orEmpty, decides: 'objects',
        input: 'goflags', make: 'flag', why: 'flags of every go command' },
    { names: ['GOGCFLAGS'], local: 'passes', container: orEmpty, decides: 'objects',
        input: 'gogcflags', make: 'flag', why: 'flags of the compiler' },
    { names: ['GOLDFLAGS'], local: 'passes', container: orAbsent, decides: 'linking',
        input: 'goldflags', make: 'flag', why: 'flags of the linker, which alone reads them' },
    { names: ['FORCE_HOST_GO', 'GOTOOLCHAIN', 'GO_VERSION'], local: 'passes', container: orEmpty,
        decides: 'toolchain', why: 'which Go builds; its version is what counts, and that is known' },
    { names: ['GO386', 'GOAMD64', 'GOARM', 'GOARM64', 'GOPPC64'], local: 'passes', decides: 'objects',
        why: 'the instructions that a processor must have' },
    { names: ['GODEBUG', 'GOEXPERIMENT', 'GOFIPS140'], local: 'passes', decides: 'objects',
        why: 'traits of the compiler, the runtime and the standard library' },
    { names: ['AR', 'CC', 'CXX', 'CGO_CFLAGS', 'CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_ENABLED', 'CGO_LDFLAGS'],
        local: 'passes', decides: 'objects', why: 'whether and how C is compiled' },
    { names: ['KUBE_<OS>_<ARCH>_CC'], like: /^KUBE_[A-Z0-9]+_[A-Z0-9]+_CC$/, local: 'passes', decides: 'objects',
        why: 'the C compiler of one platform' },
    // Kubernetes' own: what can change what is built (reference: the variables that its build scripts read)
    { names: ['KUBE_CGO_OVERRIDES', 'KUBE_STATIC_OVERRIDES'], local: 'passes', container: orEmptyList,
        decides: 'objects', why: 'programs that are built with cgo, or static, against the lists of the tree' },
    { names: ['KUBE_BUILD_WITH_COVERAGE', 'KUBE_RACE'], local: 'passes', container: orEmpty, decides: 'objects',
        why: 'what is built counts its coverage, or looks for races' },
    { names: ['DBG'], local: 'passes', decides: 'objects', why: 'a build for a debugger, with its paths' },
    { names: ['KUBE_GOFLAGS'], local: 'passes', decides: 'objects', why: "GOFLAGS, as the tree's scripts call it" },
    { names: ['KUBE_FASTBUILD'], local: 'passes', container: { otherwise: 'false' }, decides: 'platforms',
        why: 'fewer platforms, where none are given' },
    { names: ['KUBE_BUILDER_OS'], local: 'passes', container: { otherwise: 'linux-gnu' }, decides: 'platforms',
        why: 'whether darwin is among the platforms, where none are given' },
    { names: ['KUBE_EXTRA_GOPATH', 'KUBE_OUTPUT_SUBPATH'], local: 'passes', decides: 'folders',
        why: 'where sources are besides, and where output goes; fixed in a container' },
    // Kubernetes' own: how a build runs and tests report
    { names: ['KUBE_VERBOSE'], local: 'passes', container: { otherwise: '2' }, why: 'how much is told' },
    { names: ['KUBE_PARALLEL_BUILD_MEMORY'], local: 'passes', why: 'from when on platforms are built side by side' },
    { names: ['TAR'], local: 'passes', why: 'which program is tar' },
    { names: ['ARTIFACTS', 'KUBE_JUNIT_REPORT_DIR', 'KUBE_KEEP_VERBOSE_TEST_OUTPUT', 'KUBE_PRUNE_JUNIT_TESTS'],
        local: 'passes', why: 'where and how tests report; ours in a container' },
    { names: ['KUBE_COVER', 'KUBE_COVERMODE', 'KUBE_COVERPROCS', 'KUBE_COVER_REPORT_DIR'], local: 'passes',
        why: 'what tests cover' },
    { names: ['FULL_LOG', 'KUBE_TEST_ARGS', 'KUBE_TIMEOUT', 'PARALLEL'], local: 'passes', why: 'how tests run' },
    { names: ['KUBE_RUN_COPY_OUTPUT'], local: 'answered', why: 'whether `kbuild run` copies output out' },
    // What is built, and its stamp
    { names: ['WHAT'], input: 'what', make: 'input', why: 'what is built' },
    { names: ['KUBE_EXTRA_WHAT'], make: 'unread', why: 'only build/release-images.sh reads it, which is not run' },
    { names: ['KUBE_BUILD_PLATFORMS'], local: 'answered', container: orEmpty, input: 'platforms', make: 'input',
        why: 'for what is built; each call of make gets its own' },
    { names: ['SOURCE_DATE_EPOCH'], local: 'answered', container: orEmpty,
        input: 'source-date-epoch', make: 'input', why: 'the time of all that is built; every build gets one' },
    { names: ['KUBE_GIT_VERSION_FILE'], local: 'answered', input: 'version-file', make: 'input',
        why: 'the stamp; every build gets one' },
    { names: ['KUBE_GIT_VERSION'], local: 'answered', input: 'git-version', make: 'input',
        why: 'the version of the stamp, which a build gets in a file' },
    { names: ['KUBE_GIT_COMMIT', 'KUBE_GIT_TREE_STATE', 'KUBE_GIT_MAJOR', 'KUBE_GIT_MINOR'],
        local: 'answered', input: 'version-file', make: 'version-file',
        why: 'parts of the stamp, which a build gets in a file' },
    // How a container is had, and how the tree gets there and back
    { names: ['KUBE_BASE_IMAGE_REGISTRY'], local: 'answered', packing: 'passes', decides: 'images',
        input: 'base-image-registry', why: 'where kube-cross and the base images of server images come from' },
    { names: ['KUBE_CROSS_IMAGE'], local: 'answered', packing: 'passes', decides: 'images', input: 'kube-cross-image',
        why: 'the image that is built in' },
    { names: ['KUBE_CROSS_VERSION'], local: 'answered', input: 'kube-cross-image', why: 'its tag' },
    { names: ['KUBE_RSYNC_PORT'], local: 'answered', input: 'rsync-port', why: 'the port of an rsync daemon' },
    { names: ['KUBE_RSYNC_COMPRESS'], local: 'answered', why: 'how much rsync compresses' },
    { names: ['KUBERNETES_HTTP_PROXY'], input: 'http-proxy', why: "a container's way out" },
    { names: ['KUBERNETES_HTTPS_PROXY'], input: 'https-proxy', why: "a container's way out" },
    { names: ['KUBERNETES_NO_PROXY'], input: 'no-proxy', why: 'what is inside for a container' },
    // Which images a release has, and what they are made of (reference: build/common.sh, build/lib/release.sh)
    { names: ['KUBE_DOCKER_REGISTRY'], packing: 'passes', decides: 'images', input: 'docker-registry', make: 'input',
        why: 'a further name of the images: where they would be pushed' },
    { names: ['KUBE_DOCKER_IMAGE_TAG'], packing: 'passes', decides: 'images', input: 'docker-image-tag', make: 'input',
        why: 'a further name of the images: their tag' },
    { names: ['KUBE_BUILD_CONFORMANCE'], packing: 'passes', decides: 'images',
        why: 'whether the conformance image is made' },
    { names: ['KUBE_BUILD_PULL_LATEST_IMAGES'], packing: 'passes',
        why: 'whether base images are asked for anew; a changed one is refused' },
    { names: ['KUBE_*_IMAGE', 'KUBE_*_REGISTRY'], like: /^KUBE_(?:[A-Z0-9]+_)*(?:IMAGE|REGISTRY)$/,
        packing: 'passes', decides: 'images', why: 'what images are made of' },
];

;// CONCATENATED MODULE: ./build/src/kubernetes/variable-rules.js
/** What the table of variables says of one name, or of all that an environment has. */

const byName = new Map(variables
    .filter(({ like }) => like === undefined)
    .flatMap((row) => row.names.map((name) => [name, row])));
/** A name's own row beats what it looks like. */
function ruleOf(name) {
    return byName.get(name) ?? variables.find(({ like }) => like?.test(name));
}
/** Whether a variable of the environment reaches a local build. */
function passesLocally(name) {
    return ruleOf(name)?.local === 'passes';
}
/** How a variable reaches a container whose tree hands it in; undefined: never. */
function inContainer(name) {
    return ruleOf(name)?.container;
}
/** Names of the environment that count for a container build of this tree. */
function forwardedNames({ container }) {
    const handedIn = container.forwarded.filter((name) => inContainer(name) !== undefined);
    return [...new Set([...handedIn, ...alwaysForwarded])];
}
const alwaysForwarded = variables.filter((row) => row.container?.always).flatMap((row) => row.names);
/** Which variables of the environment reach a build by this builder. */
function passesInto({ builder }, tree) {
    if (builder === 'local')
        return passesLocally;
    const names = forwardedNames(tree);
    return (name) => names.includes(name);
}
/** Whether Kubernetes' packaging scripts get it. */
function isImageVariable(name) {
    return ruleOf(name)?.packing === 'passes';
}
/** Whether it says what images are, and not only how they are come by. */
function decidesImages(name) {
    return ruleOf(name)?.decides === 'images';
}
/** Variables that look as if they were meant for the build but do not reach it; the log names them. */
function leftOutVariables(outside, passes) {
    const isMeant = (name) => name.startsWith('KUBE_') || ruleOf(name)?.decides !== undefined;
    return Object.entries(outside)
        .filter(([name, value]) => value !== '' && isMeant(name))
        .map(([name]) => name)
        .filter((name) => !passes(name) && ruleOf(name)?.local !== 'answered')
        .sort();
}
/** Of the environment, what reaches a build and changes its result: a terminal must set it again to repeat the build. */
function decisiveVariables(outside, passes) {
    return Object.entries(outside)
        .filter(([name, value]) => value !== '' && ruleOf(name)?.decides !== undefined && passes(name))
        .map(([name, value]) => ({ name, value }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Whether the manifest of a release has it, and not only its outcome. */
function isInManifest(name) {
    switch (ruleOf(name)?.decides) {
        case 'objects':
        case 'linking':
        case 'images':
            return true;
        case 'toolchain':
        case 'platforms':
        case 'folders':
        case undefined:
            return false;
    }
}
/** Whether a variable, or a make variable that nobody knows, may change a compiled object. */
function changesObjects(name) {
    return ruleOf(name)?.decides !== 'linking';
}
/** Whether it is one of Go's flags, whose inputs become make variables. */
function isFlagVariable(name) {
    return ruleOf(name)?.make === 'flag';
}
/** The input that a variable becomes as an argument, as in `kbuild make NAME=value`. */
function inputOfVariable(name) {
    const rule = ruleOf(name);
    return rule?.make === 'input' || rule?.make === 'flag' ? rule.input : undefined;
}


/***/ }),

/***/ 58597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ problemsOfValues),
/* harmony export */   PF: () => (/* binding */ renderVersionFile),
/* harmony export */   Sz: () => (/* binding */ parseVersionFile),
/* harmony export */   YJ: () => (/* binding */ isPlainValue)
/* harmony export */ });
/* unused harmony export versionFileNames */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/** KUBE_GIT_VERSION_FILE: the five assignments that Kubernetes' scripts write and source. Read as data, never run. */

const versionFileNames = [
    'KUBE_GIT_COMMIT',
    'KUBE_GIT_TREE_STATE',
    'KUBE_GIT_VERSION',
    'KUBE_GIT_MAJOR',
    'KUBE_GIT_MINOR',
];
const assignment = /^(KUBE_GIT_[A-Z_]+)=(?:'([A-Za-z0-9.+_-]*)'|"([A-Za-z0-9.+_-]*)"|([A-Za-z0-9.+_-]*))$/;
/** Throws a KbuildError with all lines that are not such an assignment. Absent names are empty. */
function parseVersionFile(text, path) {
    const values = new Map();
    const strange = [];
    for (const line of text.split(/\r?\n/)) {
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const match = assignment.exec(line);
        const name = match?.[1] ?? '';
        if (match && isVersionName(name))
            values.set(name, match[2] ?? match[3] ?? match[4] ?? '');
        else
            strange.push(line);
    }
    if (strange.length > 0 || values.size === 0)
        throw notAVersionFile(path, strange);
    const value = (name) => values.get(name) ?? '';
    return {
        KUBE_GIT_COMMIT: value('KUBE_GIT_COMMIT'),
        KUBE_GIT_TREE_STATE: value('KUBE_GIT_TREE_STATE'),
        KUBE_GIT_VERSION: value('KUBE_GIT_VERSION'),
        KUBE_GIT_MAJOR: value('KUBE_GIT_MAJOR'),
        KUBE_GIT_MINOR: value('KUBE_GIT_MINOR'),
    };
}
/** What a stamp may hold: nothing that a shell, make or Go's linker would take for more than text. */
function isPlainValue(value) {
    return /^[A-Za-z0-9._+/:@=-]*$/.test(value);
}
/** One problem for each value that must not get into a file which the tree's scripts source. */
function problemsOfValues(values) {
    return versionFileNames
        .filter((name) => !isPlainValue(values[name]))
        .map((name) => ({
        what: `${name} would be ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(values[name])}, which holds more than letters, digits and . _ + / : @ = -`,
        remedy: name === 'KUBE_GIT_VERSION'
            ? 'Give git-version, or rename the tag'
            : 'Take it out of the environment; git says the same of a clean clone',
    }));
}
/** Throws a KbuildError rather than render what would be more than assignments. */
function renderVersionFile(values) {
    const problems = problemsOfValues(values);
    if (problems.length > 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('stamp', problems);
    return versionFileNames.map((name) => `${name}='${values[name]}'\n`).join('');
}
function isVersionName(name) {
    return versionFileNames.includes(name);
}
function notAVersionFile(path, strange) {
    const remedy = `Each line must be one of ${versionFileNames.join(', ')} with a plain value, as in KUBE_GIT_VERSION='v1.33.4'`;
    if (strange.length === 0) {
        return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('input', [{ what: `version-file ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} has no KUBE_GIT_ line`, remedy }]);
    }
    const problems = strange.slice(0, 5).map((line) => ({
        what: `version-file ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} has a line that is no version assignment: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}`,
        remedy,
    }));
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('input', problems);
}


/***/ }),

/***/ 20370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ isSemanticVersion),
/* harmony export */   It: () => (/* binding */ seenForm),
/* harmony export */   Ky: () => (/* binding */ describedTag),
/* harmony export */   W6: () => (/* binding */ majorAndMinor),
/* harmony export */   aF: () => (/* binding */ releaseTag),
/* harmony export */   l3: () => (/* binding */ repairedVersion),
/* harmony export */   tv: () => (/* binding */ versionFrom)
/* harmony export */ });
/* unused harmony export suggestedVersion */
/** How a version is made of what git says, as kube::version::get_version_vars does it (k/k hack/lib/version.sh). */
const semanticVersion = /^v([0-9]+)\.([0-9]+)(\.[0-9]+)?(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
const majorMinor = /^v([0-9]+)\.([0-9]+)(\.[0-9]+)?(-[^\n]*)?(?:\+[^\n]*)?$/;
/** Kubernetes' own scripts stop on any other version. */
function isSemanticVersion(version) {
    return semanticVersion.test(version);
}
/** From `git describe --tags --match=v* --abbrev=14` (or a given version) and the tree state. Says nothing of validity. */
function versionFrom(described, dirty) {
    const gitVersion = withBuildMetadata(described) + (dirty ? '-dirty' : '');
    return { gitVersion, ...majorAndMinor(gitVersion) };
}
/** `28+` for anything between two releases, as the version command shows it. */
function majorAndMinor(gitVersion) {
    const match = majorMinor.exec(gitVersion);
    if (!match)
        return { gitMajor: '', gitMinor: '' };
    return { gitMajor: match[1] ?? '', gitMinor: `${match[2] ?? ''}${match[4] ? '+' : ''}` };
}
function withBuildMetadata(described) {
    switch (described.split('-').length - 1) {
        case 3:
            return described.replace(/-([0-9]+)-g([0-9a-f]{14})$/, '.$1+$2');
        case 2:
            return described.replace(/-g([0-9a-f]{14})$/, '+$1');
        default:
            return described;
    }
}
/** A valid version that says the same as a described one which semver refuses, for an error's remedy. */
function repairedVersion(described) {
    const match = /^(v[0-9]+\.[0-9]+\.[0-9]+[^+]*)\+(.+?)-([0-9]+)-g([0-9a-f]{14})$/.exec(described);
    if (!match)
        return undefined;
    const repaired = `${match[1]}+${match[2]}.${match[3]}.${match[4]}`;
    return isSemanticVersion(repaired) ? repaired : undefined;
}
/**
 * The tag that a version is; undefined for commits after a tag (`v1.33.4-3+0123456789abcd`) and for changed trees. The
 * version alone decides, so that all jobs of a release say the same, whatever tags their checkouts have.
 */
function releaseTag(gitVersion) {
    // Of commits after a tag, their number comes before the plus: this one ends in a date, or what else a fork counts by.
    const isWhole = /^v[0-9]+\.[0-9]+\.[0-9]+\+[0-9A-Za-z.-]+$/.test(gitVersion);
    const isDescribed = !isWhole && /[+.-][0-9a-f]{14}$/.test(gitVersion);
    const isRelease = gitVersion !== '' && !isDescribed && !gitVersion.endsWith('-dirty');
    return isRelease ? gitVersion : undefined;
}
/** The tag that HEAD comes after, of `v1.33.4-3+0123456789abcd` and `v1.36.0-alpha.3.1+…`; undefined for a tag itself. */
function describedTag(gitVersion) {
    const described = /^(v[0-9]+\.[0-9]+\.[0-9]+(?:-[0-9A-Za-z.-]+?)?)[.-][0-9]+\+[0-9a-f]{14}$/.exec(gitVersion);
    return described?.[1];
}
/** `acme-v1.33.4` as a version that keeps all its parts: `v1.33.4+acme`. */
function seenForm(tag) {
    const match = /^(.*?)[-_/]?(v[0-9]+\.[0-9]+\.[0-9]+)(.*)$/.exec(tag);
    if (!match)
        return suggestedVersion(tag);
    const vendor = (match[1] ?? '').replaceAll(/[^0-9A-Za-z.-]/g, '.');
    const preRelease = /^-[0-9A-Za-z.-]+$/.exec(match[3] ?? '')?.[0] ?? '';
    return `${match[2]}${preRelease}${vendor ? `+${vendor}` : ''}`;
}
/** For an error's remedy. */
function suggestedVersion(from) {
    return /v[0-9]+\.[0-9]+\.[0-9]+/.exec(from)?.[0] ?? 'v1.33.4+acme.1';
}


/***/ }),

/***/ 17829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildEnvironment)
/* harmony export */ });
/* harmony import */ var _kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
/**
 * The environment of a local build: an allowlist. Tokens, inputs and file commands of the runner stay outside, and so
 * does everything else that Kubernetes' scripts, make and Go do not ask for (kubernetes/variables.ts).
 */

/**
 * What passes of `outside`, plus the user's make variables (Go reads them from the environment too) and our own
 * settings. `go env -w` files stay out (GOENV=off): they are the machine's, and the commit alone shall decide.
 */
function buildEnvironment(outside, variables, settings) {
    const kept = Object.entries(outside).filter(([name]) => (0,_kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .passesLocally */ .sP)(name));
    const given = variables.map(({ name, value }) => [name, value]);
    return { GOENV: 'off', ...Object.fromEntries(kept), ...Object.fromEntries(given), ...settings };
}


/***/ }),

/***/ 80185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ baseSbomsIn),
/* harmony export */   I: () => (/* binding */ parseBaseSbom)
/* harmony export */ });
/** SBOMs that whoever makes a base image publishes of it, as the input `base-image-sboms` names them. */
const shape = /^([A-Za-z0-9][A-Za-z0-9._/:@-]*)=(https?:\/\/[^\s#?@"<>\\]+)#sha256:([0-9a-f]{64})$/;
/** Of one word `<image>=<address>#sha256:<hex>`; undefined for any other. */
function parseBaseSbom(word) {
    const [, image = '', address = '', sha256 = ''] = shape.exec(word) ?? [];
    return sha256 === '' ? undefined : { image, address, sha256 };
}
/** By image, of words with blanks between; what is none is left out. */
function baseSbomsIn(text) {
    const sboms = text.split(' ').flatMap((word) => parseBaseSbom(word) ?? []);
    return new Map(sboms.map((it) => [it.image, it]));
}


/***/ }),

/***/ 63940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ renderPlan),
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   MY: () => (/* binding */ isVariant),
/* harmony export */   Vh: () => (/* binding */ nameShape),
/* harmony export */   vS: () => (/* binding */ parsePlan)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4715);
/* harmony import */ var _kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4455);
/* harmony import */ var _kubernetes_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35515);
/* harmony import */ var _kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37456);
/* harmony import */ var _kubernetes_version_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58597);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86762);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79575);
/** The plan: what all jobs of one matrix agree on. Made once, checked by each shard in its first seconds and at the end. */







const planVersion = 5;
/** The runner hands outputs over in at most 1 MB. */
const longestPlan = 256 * 1024;
function renderPlan(plan) {
    return JSON.stringify(contentOf(plan));
}
/** Also of a text that anybody may have written: what is not exactly a plan is a problem. */
function parsePlan(text) {
    if (text.length > longestPlan)
        return problem(`plan has ${text.length} signs, and at most ${longestPlan} are read`, 'Plan fewer platforms, or fewer make variables');
    const whole = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parsedJson */ .U4)(text);
    const fields = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)(whole);
    if (whole !== undefined && typeof fields.version === 'number' && fields.version !== planVersion)
        return problem(`plan is of version ${fields.version}, and this action reads version ${planVersion}`, 'Use the same version of kbuild-action for plan and build');
    const plan = planFrom(fields);
    if (plan !== undefined && (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .saysTheSame */ .Yq)(contentOf(plan), whole))
        return plan;
    return problem('plan is not what kbuild-action/plan has put out', `Give its output as it is: plan: \${{ needs.plan.outputs.plan }}`);
}
/** The shard that makes exactly these platforms. */
function shardOf({ shards }, platforms) {
    const wanted = [...platforms].sort().join(' ');
    return shards.find((shard) => [...shard.platforms].sort().join(' ') === wanted);
}
/** Names of folders and artifacts are made of these. */
const nameShape = /^[A-Za-z0-9][A-Za-z0-9.+_-]*$/;
/** Without hyphens, so that it is never taken for a platform; and not what names say where no platform is given. */
function isVariant(word) {
    return /^(?:[a-z][a-z0-9]{0,29})?$/.test(word) && word !== 'all' && word !== 'host';
}
function contentOf(plan) {
    const { makeVariables, crossTag, crossDigest, ...others } = plan;
    return {
        version: planVersion,
        ...others,
        kubeCross: crossTag,
        kubeCrossDigest: crossDigest,
        makeVariables: makeVariables.map(({ name, value }) => `${name}=${value}`),
    };
}
function planFrom(fields) {
    const { generation } = fields;
    const stamp = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)(fields.stamp);
    const plan = {
        commit: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringOf */ .Je)(fields.commit),
        stamp: {
            gitVersion: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringOf */ .Je)(stamp.gitVersion),
            gitCommit: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringOf */ .Je)(stamp.gitCommit),
            gitTreeState: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringOf */ .Je)(stamp.gitTreeState),
            gitMajor: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringOf */ .Je)(stamp.gitMajor),
            gitMinor: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringOf */ .Je)(stamp.gitMinor),
            buildDate: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringOf */ .Je)(stamp.buildDate),
        },
        stampIsGiven: fields.stampIsGiven === true,
        changes: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringOf */ .Je)(fields.changes),
        epoch: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(fields.epoch),
        generation: generation === 'kube-cross' ? generation : 'data-container',
        goVersion: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringOf */ .Je)(fields.goVersion),
        crossTag: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringOf */ .Je)(fields.kubeCross),
        crossDigest: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringOf */ .Je)(fields.kubeCrossDigest),
        target: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringOf */ .Je)(fields.target),
        what: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringsIn */ .QQ)(fields.what),
        variant: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringOf */ .Je)(fields.variant),
        makeVariables: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringsIn */ .QQ)(fields.makeVariables).map(variableOf),
        allowDirty: fields.allowDirty === true,
        repository: (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryFrom */ .hC)(fields.repository),
        shards: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .objectsIn */ .Qv)(fields.shards).map((shard) => ({
            name: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringOf */ .Je)(shard.name),
            platforms: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringsIn */ .QQ)(shard.platforms),
            artifact: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringOf */ .Je)(shard.artifact),
        })),
    };
    return isSound(plan) ? plan : undefined;
}
function isSound(plan) {
    const { commit, stamp, changes, epoch, goVersion, crossTag, target, makeVariables, shards } = plan;
    const words = [goVersion, crossTag, ...makeVariables.map(({ value }) => value)];
    return (/^(?:[0-9a-f]{40,64})?$/.test(commit) &&
        /^(?:[0-9a-f]{64})?$/.test(changes) &&
        epoch >= 0 &&
        (plan.crossDigest === '' || (0,_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(plan.crossDigest)) &&
        (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .isSoundRepository */ .qe)(plan.repository) &&
        nameShape.test(target) &&
        isVariant(plan.variant) &&
        plan.what.every((it) => (0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOfWhat */ .D8)(it) === undefined) &&
        Object.values(stamp).every(_kubernetes_version_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainValue */ .YJ) &&
        !words.some(_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .hasControlCharacter */ .Fd) &&
        makeVariables.every(({ name }) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) &&
        shards.length > 0 &&
        shards.every(isSoundShard));
}
function isSoundShard({ name, platforms, artifact }) {
    const names = [name, artifact].every((it) => nameShape.test(it));
    return names && platforms.length > 0 && platforms.every(_kubernetes_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlatform */ .aH);
}
function variableOf(assignment) {
    const [name = ''] = assignment.split('=');
    return { name, value: assignment.slice(name.length + 1) };
}
function problem(what, remedy) {
    return { what, remedy };
}


/***/ }),

/***/ 79575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g_: () => (/* binding */ repositoryText),
/* harmony export */   hC: () => (/* binding */ repositoryFrom),
/* harmony export */   qe: () => (/* binding */ isSoundRepository)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4715);
/* harmony import */ var _kubernetes_go_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75014);
/** What Go sees of the repository, as plan, manifest and shard.json hold it; absent where it is to see none. */


function repositoryFrom(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return undefined;
    return {
        commit: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(value.commit),
        commitTime: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(value.commitTime),
        modified: value.modified === true,
        moduleVersion: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(value.moduleVersion),
    };
}
/** In one line of an error, with what most often differs first. */
function repositoryText(repository) {
    if (repository === undefined)
        return 'none';
    const { commit, commitTime, modified, moduleVersion } = repository;
    return `${moduleVersion} (${modified ? 'modified' : 'clean'}) of ${commit} at ${commitTime}`;
}
/** Folders of git and words of Go are made of it. */
function isSoundRepository(repository) {
    if (repository === undefined)
        return true;
    const { commit, commitTime, moduleVersion } = repository;
    return /^[0-9a-f]{40,64}$/.test(commit) && commitTime >= 0 && (0,_kubernetes_go_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoVersion */ .SX)(moduleVersion)?.build === '';
}


/***/ }),

/***/ 21174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ saveSummary),
/* harmony export */   L8: () => (/* binding */ saveText),
/* harmony export */   e5: () => (/* binding */ cacheText),
/* harmony export */   kt: () => (/* binding */ wasCold),
/* harmony export */   nt: () => (/* binding */ verdictText)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);
/** What the cache did for a run, what it cost and what it saved, in figures and in plain words. */

/** Nothing lay there: what the build took is the measure of what a cache saves. */
function wasCold({ outcome }) {
    return outcome === 'miss' || outcome === 'rejected' || outcome === 'none';
}
const outcomeWords = {
    exact: 'restored, saved at this very commit',
    partial: 'restored, of another commit',
    kept: 'there already, used as it is',
    miss: 'none found',
    rejected: 'restored but damaged, so it was thrown away',
    none: 'not used',
};
function cacheText(cache) {
    const { outcome, entries, bytes, seconds, why } = cache;
    const size = entries > 0 ? ` (${entriesText(entries)}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(bytes)}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(seconds)})` : '';
    return `${outcomeWords[outcome]}${size}${why === '' ? '' : `: ${why}`}`;
}
/** The verdict; undefined where there is nothing to judge. */
function verdictText(cache) {
    const { outcome, seconds, buildSeconds, coldSeconds, hits, entries } = cache;
    if (buildSeconds === 0 || outcome === 'none')
        return undefined;
    if (outcome === 'miss' || outcome === 'rejected') {
        return `It cost ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(seconds)} and saved nothing; the build took ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(buildSeconds)}`;
    }
    const used = hits === undefined ? '' : `The build used ${hits} of ${entriesText(entries)}. `;
    if (coldSeconds === 0)
        return `${used}What it saved is not known, as no build without it was measured`;
    const saved = coldSeconds - buildSeconds;
    const net = saved - seconds;
    const words = net >= 0
        ? `so it was worth it by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(net)}`
        : `so it cost more than it saved, by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(-net)}`;
    return `${used}It cost ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(seconds)} and saved ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(Math.max(saved, 0))} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(buildSeconds)} instead of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(coldSeconds)}), ${words}`;
}
const saveWords = {
    saved: 'saved',
    exists: 'not saved, as another job has saved it meanwhile',
    denied: 'not saved, as this run may not write',
    failed: 'not saved',
    skipped: 'not saved',
};
function saveText(save) {
    const { outcome, why, kept, dropped, bytes, droppedBytes, archiveBytes, newBytes, seconds } = save;
    const share = bytes > 0 ? `, ${((newBytes / bytes) * 100).toFixed(1)} % new` : '';
    const set = kept > 0
        ? `; ${entriesText(kept)} used (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(bytes)}${share}), ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(dropped, 'unused one')} left out (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(droppedBytes)})`
        : '';
    const size = archiveBytes > 0 ? ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(archiveBytes)} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsText */ .Hd)(seconds)})` : '';
    return `${saveWords[outcome]}${size}${why === '' ? '' : `: ${why}`}${set}`;
}
function entriesText(count) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(count, 'entry', 'entries');
}
/** The section of post's own summary. */
function saveSummary(save, escaped) {
    return `### Go build cache\n\n${escaped(saveText(save))}\n`;
}


/***/ }),

/***/ 86148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pageLine)
/* harmony export */ });
/** Which page of docs/ tells more about a failure than an error of one line can. */
const pages = {
    input: 'docs/troubleshooting.md',
    stamp: 'docs/version.md',
    image: 'docs/engines.md',
    disk: 'docs/faq.md#how-much-disk-does-a-build-need',
    memory: 'docs/troubleshooting.md',
    compile: 'docs/troubleshooting.md',
    test: 'docs/troubleshooting.md',
    package: 'docs/releases.md',
    network: 'docs/troubleshooting.md',
    cancelled: undefined,
};
/** A line without a full stop; empty where there is nothing to read. */
function pageLine(failure) {
    const page = pages[failure];
    return page === undefined ? '' : `More about such failures: ${page}`;
}


/***/ }),

/***/ 93513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ shellLine),
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
/* harmony import */ var _kubernetes_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56561);
/* harmony import */ var _kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
/* harmony import */ var _kubernetes_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20370);
/** Lines for a terminal: one that repeats a build, with all that decided it and nothing secret, and one that looks into it. */



function commandLine(inputs, { origin, stamp, epoch, epochOrigin }, environment, passes) {
    const given = new Set(inputs.variables.map(({ name }) => name));
    const outside = (0,_kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .decisiveVariables */ .Ci)(environment, passes).filter(({ name }) => !given.has(name));
    // In a job of a plan the file is not there, and its version is as much of it as a line can say.
    const isSaid = origin === 'given' || origin === 'event' || (origin === 'version-file' && inputs.shardPlan);
    const version = stamp.gitVersion.replace(/-dirty$/, '');
    return [
        ...outside.map(assignment),
        'kbuild',
        ...(inputs.builder === 'container' ? ['run'] : []),
        'make',
        (0,_kubernetes_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(inputs.target),
        ...listVariable('WHAT', inputs.what),
        ...listVariable('KUBE_BUILD_PLATFORMS', inputs.platforms),
        ...inputs.variables.map(assignment),
        ...flag('--source', inputs.source === '.' ? '' : inputs.source),
        ...containerFlags(inputs.container),
        ...flag('--docker-registry', inputs.container.imageRegistry ?? ''),
        ...flag('--docker-image-tag', inputs.container.imageTag ?? ''),
        ...flag('--run-tests', inputs.runTests ? 'true' : ''),
        ...flag('--supplier', inputs.supplier),
        ...flag('--base-image-sboms', inputs.baseImageSboms),
        ...flag('--allow-dirty', inputs.stamp.allowDirty ? 'true' : ''),
        ...flag('--git-version', isSaid && (0,_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isSemanticVersion */ .DE)(version) ? version : ''),
        ...flag('--version-file', inputs.stamp.versionFile ?? ''),
        ...flag('--source-date-epoch', epochOrigin === 'head' ? '' : String(epoch)),
    ].join(' ');
}
/** The line that opens a shell in the engine, the way and the image of a build with these inputs. */
function shellLine(root, { container }) {
    const engine = flag('--docker-host', container.dockerHost ?? '');
    return ['kbuild shell', ...flag('--source', root), ...containerFlags(container), ...engine].join(' ');
}
/** Engine, port and proxies belong to the machine; the proxies may hold passwords. */
function containerFlags({ sync, kubeCrossImage, baseImageRegistry }) {
    return [
        ...flag('--sync', sync === 'auto' ? '' : sync),
        ...flag('--kube-cross-image', kubeCrossImage ?? ''),
        ...flag('--base-image-registry', baseImageRegistry ?? ''),
    ];
}
function assignment({ name, value }) {
    return `${name}=${value === '' ? '' : (0,_kubernetes_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(value)}`;
}
function listVariable(name, values) {
    return values.length > 0 ? [assignment({ name, value: values.join(' ') })] : [];
}
function flag(name, value) {
    return value === '' ? [] : [`${name}=${(0,_kubernetes_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(value)}`];
}


/***/ }),

/***/ 84548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ localEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37779);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73185);
/* harmony import */ var _kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37456);
/* harmony import */ var _local_build_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17829);
/** The environment of a local build: what passes of this one, and what kbuild sets for it. */





/** `epoch` in seconds. The tree's own etcd, as hack/install-etcd.sh puts it, goes first on PATH. */
async function localEnvironment(host, inputs, { root, target, tree, outputSubpath }, places, epoch) {
    const etcd = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'third_party', 'etcd');
    const path = host.environment.PATH ?? '';
    const settings = {
        PATH: (await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(etcd, 'etcd'))) ? `${etcd}:${path}` : path,
        SOURCE_DATE_EPOCH: String(epoch),
        KUBE_GIT_VERSION_FILE: places.versionFile,
        // Packaging looks for binaries where a container build puts them.
        ...((0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isReleaseTarget */ .$8)(target) ? { KUBE_OUTPUT_SUBPATH: outputSubpath } : {}),
        // A go.work in a folder above the tree would build other modules in the place of its own.
        ...(tree.goMode === 'workspace' || givesGoWork(inputs) ? {} : { GOWORK: 'off' }),
        [_host_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runMarker */ .qW]: host.runId,
    };
    const env = (0,_local_build_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .buildEnvironment */ .A)(host.environment, inputs.variables, settings);
    return env.KUBE_JUNIT_REPORT_DIR || env.ARTIFACTS ? env : { ...env, KUBE_JUNIT_REPORT_DIR: places.reports };
}
function givesGoWork({ variables }) {
    return variables.some(({ name }) => name === 'GOWORK');
}


/***/ }),

/***/ 22423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t8: () => (/* binding */ containerRequest),
  jh: () => (/* binding */ crossImageOf),
  _2: () => (/* binding */ dockerFor),
  LJ: () => (/* binding */ hostNameOf),
  IR: () => (/* binding */ openBuilder),
  D2: () => (/* binding */ openContainerBuilder)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/builder/go-sight.js
var go_sight = __webpack_require__(25951);
// EXTERNAL MODULE: ./build/src/builder/stand-in.js
var stand_in = __webpack_require__(89937);
// EXTERNAL MODULE: ./build/src/host/docker.js
var host_docker = __webpack_require__(82098);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/host/own-container.js
/** The container that this process runs in, where it is one of the engine that is asked. */


/** undefined where this process is in no container of this engine. */
async function mountsOfOwnContainer(docker) {
    const id = containerIdIn(await (0,promises_.readFile)('/proc/self/mountinfo', 'utf8').catch(() => ''));
    if (id === undefined)
        return undefined;
    const found = await (0,host_docker/* inspectContainer */.aH)(docker, id);
    return found.kind === 'container' ? found.state.mounts : undefined;
}
/**
 * From /proc/self/mountinfo: an engine mounts files of its own folder for a container into it. The host name says less, as
 * anybody can choose it. undefined outside of Docker's and podman's containers.
 */
function containerIdIn(mountinfo) {
    const own = /containers\/([0-9a-f]{64})\/(?:\S+\/)?(?:hostname|hosts|resolv\.conf) \/etc\/(?:hostname|hosts|resolv\.conf) /;
    return own.exec(mountinfo)?.[1];
}

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/container/after-call.js
var after_call = __webpack_require__(89660);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/container/container-call.js
var container_call = __webpack_require__(15243);
// EXTERNAL MODULE: ./build/src/container/container-environment.js
var container_environment = __webpack_require__(95526);
;// CONCATENATED MODULE: ./build/src/container/engine-paths.js
/** How an engine knows the folders of a container of its own, in which we run: by what it has mounted there. Pure. */
/** The same mounts, with sources as the engine has them. What it has mounted further inside of a folder comes with it. */
function asEngineKnows(mounts, own) {
    const known = [];
    for (const mount of mounts) {
        const inside = own.filter(({ destination }) => destination.startsWith(`${mount.source}/`));
        const parts = [mount, ...inside.map(({ destination }) => partOf(mount, destination))];
        for (const part of parts) {
            const source = enginePath(part.source, own);
            if (source === undefined)
                return { kind: 'unknown', folder: part.source };
            known.push({ ...part, source });
        }
    }
    return { kind: 'known', mounts: known };
}
function partOf({ source, target, readonly }, folder) {
    return { source: folder, target: `${target}${folder.slice(source.length)}`, readonly };
}
/** By the innermost mount that holds it. */
function enginePath(path, own) {
    const [holder] = own
        .filter(({ destination }) => path === destination || path.startsWith(`${destination}/`))
        .sort((a, b) => b.destination.length - a.destination.length);
    return holder?.source ? `${holder.source}${path.slice(holder.destination.length)}` : undefined;
}

// EXTERNAL MODULE: ./build/src/container/open-sight.js
var open_sight = __webpack_require__(16633);
// EXTERNAL MODULE: ./build/src/container/prefetched.js
var prefetched = __webpack_require__(39539);
// EXTERNAL MODULE: ./build/src/container/probe.js
var probe = __webpack_require__(81835);
// EXTERNAL MODULE: ./build/src/container/tree-folders.js
var tree_folders = __webpack_require__(16369);
;// CONCATENATED MODULE: ./build/src/container/bind.js
/**
 * Builds in kube-cross with the tree bind-mounted at /go/src/k8s.io/kubernetes: the newer generation's own way, and for
 * the older one the same bytes without its image, volumes and copies. A file in the tree proves that it is the same folder.
 */











/** `own`: mounts of the container in which we are, by which the engine knows our folders; undefined: it knows them as we do. */
async function openBind(session, own) {
    const { request, image } = session;
    await (0,tree_folders/* makeFolders */.w)(session);
    const searchPath = await (0,tree_folders/* pathInside */._)(session, image.searchPath);
    const first = placed(templateOf(session, searchPath, open_sight/* noSight */.bs), own);
    if (first.kind === 'unseen')
        return first;
    const answer = await bind_probe(session, first.template);
    if (answer.kind === 'unseen')
        return answer;
    (0,probe/* checkImage */.cd)(request, answer.probe);
    const sight = await (0,open_sight/* openSight */.w8)(request, answer.probe, 'bind');
    const last = placed(templateOf(session, searchPath, sight), own);
    if (last.kind === 'unseen')
        return last;
    const open = {
        template: last.template,
        compiler: answer.probe.compiler,
        sight,
        sync: 'bind',
        remoteGoCache: undefined,
        removeOutputs: (paths) => (0,files/* removePaths */.Fz)(request.root, paths),
        copyOut: async () => { },
    };
    return { kind: 'ready', open };
}
function templateOf(session, searchPath, sight) {
    const { request, image } = session;
    const { root, tree, git, outputLinks, run } = request;
    const modules = run.prefetched?.modules;
    return {
        image: image.id,
        mounts: [
            { source: root, target: container_environment/* containerRoot */.C2, readonly: false },
            // Where the link leads to in the container is nothing; the engine follows it there, and makes it something.
            ...outputLinks.map(({ path, target }) => ({
                source: target,
                target: `${container_environment/* containerRoot */.C2}/${path}`,
                readonly: false,
            })),
            ...git.gitFolders.map((folder) => ({ source: folder, target: folder, readonly: true })),
            ...(modules === undefined ? [] : [{ source: modules, target: prefetched/* modulesInContainer */.W0, readonly: true }]),
            ...sight.mounts,
        ],
        volumesFrom: [],
        // The older generation's image has this folder for the API server of its integration tests.
        scratch: tree.generation === 'data-container' ? ['/var/run/kubernetes'] : [],
        env: (0,container_call/* environmentOf */.p7)(session, searchPath, sight),
    };
}
function placed(template, own) {
    if (own === undefined)
        return { kind: 'placed', template };
    const paths = asEngineKnows(template.mounts, own);
    switch (paths.kind) {
        case 'known':
            return { kind: 'placed', template: { ...template, mounts: paths.mounts } };
        case 'unknown':
            return { kind: 'unseen', why: `${paths.folder} lies in this container alone` };
    }
}
async function bind_probe(session, template) {
    const { request } = session;
    const [answer, nonce] = await askWithNonce(session, template, (0,probe/* probeCommand */.CL)(request.tree));
    const folder = (0,probe/* unseenFolder */.Hx)(answer.stderr);
    if (folder !== undefined)
        return { kind: 'unseen', why: `the engine has no folder ${named(folder, template)}` };
    const found = (0,probe/* readProbe */.f1)(request.image, answer);
    return found.nonce === nonce
        ? { kind: 'probed', probe: found }
        : { kind: 'unseen', why: `the engine sees another folder at ${named('', template)}` };
}
/** The answer of a container, and what it can have read in the tree alone. */
async function askWithNonce(session, template, command) {
    const nonce = (0,external_node_crypto_.randomUUID)();
    const file = (0,external_node_path_.join)(session.request.root, probe/* nonceInTree */.x3);
    await (0,promises_.writeFile)(file, nonce);
    try {
        return [await (0,container_call/* askIn */.D3)(session, template, { container: `${session.names.build}-probe`, command }), nonce];
    }
    finally {
        await (0,promises_.rm)(file, { force: true });
    }
}
/** A folder as the engine has it, and what it is; the tree's where it is not said. */
function named(folder, { mounts }) {
    const { source, target } = mounts.find((it) => it.source === folder) ?? mounts[0] ?? noMount;
    if (target === container_environment/* containerRoot */.C2 || target === prefetched/* modulesInContainer */.W0)
        return source;
    return target.startsWith(`${container_environment/* containerRoot */.C2}/`)
        ? `${source}, to which ${target.slice(container_environment/* containerRoot */.C2.length + 1)} leads`
        : `${source}, in which git has a part of the repository`;
}
const noMount = { source: '', target: container_environment/* containerRoot */.C2 };
/** Whether the engine sees the tree at all, under the path that it has here; nothing else of it is looked at. */
async function engineSees(session) {
    await (0,tree_folders/* makeFolders */.w)(session);
    const template = templateOf(session, session.image.searchPath, open_sight/* noSight */.bs);
    const [answer, nonce] = await askWithNonce(session, template, ['cat', probe/* nonceInTree */.x3]);
    return answer.stdout.trim() === nonce;
}

// EXTERNAL MODULE: ./build/src/container/cross-image.js
var cross_image = __webpack_require__(71365);
// EXTERNAL MODULE: ./build/src/container/login.js
var login = __webpack_require__(27100);
// EXTERNAL MODULE: ./build/src/container/rsync.js + 7 modules
var rsync = __webpack_require__(92380);
// EXTERNAL MODULE: ./build/src/container/session.js + 2 modules
var container_session = __webpack_require__(23642);
;// CONCATENATED MODULE: ./build/src/container/container-builder.js
/** The builder that is a container of kube-cross, or of the image kube-build made of it. */













/** Throws a KbuildError for everything that makes a container build impossible here. Leaves nothing running. */
async function openContainer(request) {
    if (request.sync.rsyncPort !== undefined && request.tree.generation === 'kube-cross')
        throw noDaemon;
    const session = await (0,container_session/* openSession */.fA)(request);
    try {
        return builderOf(session, await openWay(session));
    }
    catch (error) {
        session.lock.release();
        throw error;
    }
}
/** Bind where the engine sees the tree, under its path here or its own; rsync where it was asked for, or is the only way. */
async function openWay(session) {
    const { sync, run } = session.request;
    if (sync.way === 'rsync')
        return (0,rsync/* openRsync */.Ot)(session, await engineSees(session));
    const bind = await openBind(session, undefined);
    if (bind.kind === 'ready') {
        run.log.line('The Docker Engine sees the source tree, so it is mounted');
        return bind.open;
    }
    const own = await mountsOfOwnContainer(run.docker);
    const translated = own && (await openBind(session, own));
    if (translated?.kind === 'ready') {
        run.log.line(`This is a container of the Docker Engine itself, so the source tree is mounted from ${translated.open.template.mounts[0]?.source}, where the engine has it (as it is called here, ${bind.why})`);
        return translated.open;
    }
    const why = translated ? `${bind.why}, and ${translated.why}` : bind.why;
    if (sync.way === 'bind')
        throw unseen(why);
    run.log.line(`The Docker Engine does not see the source tree (${why}), so it is sent there by rsync`);
    return (0,rsync/* openRsync */.Ot)(session, false);
}
function builderOf(session, open) {
    const { request, engine, image, names } = session;
    const { docker } = request.run;
    const { sight, template } = open;
    return {
        kind: 'container',
        machine: { os: 'linux', architecture: engine.architecture },
        compiler: open.compiler,
        sync: open.sync,
        kubeCross: { image: (0,cross_image/* recordedImage */.QY)(request.image, image), platform: (0,cross_image/* recordedPlatform */.ml)(image) },
        pulledBytes: image.pulledBytes,
        variables: (0,go_sight/* variablesFor */.j$)(sight, request.told.variables),
        reports: (0,external_node_path_.join)(request.root, request.told.reports),
        repository: sight.seen,
        warnings: [
            ...(sight.warning === undefined ? [] : [sight.warning]),
            ...(0,login/* loginWarnings */.lx)(request.told.environment, session.login),
        ],
        holds: session.lock.descriptor,
        remoteGoCache: open.remoteGoCache,
        removeOutputs: open.removeOutputs,
        start: ({ arguments: args, platforms }) => (0,container_call/* callOf */.C8)(session, template, {
            container: names.build,
            command: ['make', ...args],
            attach: 'output',
            env: { KUBE_BUILD_PLATFORMS: platforms.join(' ') },
        }),
        end: () => (0,host_docker/* killContainer */.QF)(docker, names.build),
        afterCall: (exit, tail) => (0,after_call/* afterContainer */.u)(session, names.build, exit, tail),
        copyOut: open.copyOut,
        ask: (command) => (0,container_call/* askIn */.D3)(session, template, { container: `${names.build}-ask`, command }),
        enter: (command, terminal) => (0,container_call/* callOf */.C8)(session, template, {
            container: names.build,
            command,
            attach: terminal ? 'terminal' : 'input',
        }),
        close: async () => {
            await (0,stand_in/* removeStandIn */.wB)(request.root);
            session.lock.release();
        },
    };
}
const noDaemon = new problem/* KbuildError */.gj('input', [
    {
        what: 'rsync-port (or KUBE_RSYNC_PORT) is given, but trees from v1.35 on have no rsync daemon that could listen there',
        remedy: 'Remove it: rsync goes over docker exec, and needs no port',
    },
]);
function unseen(why) {
    return new problem/* KbuildError */.gj('input', [
        {
            what: `the Docker Engine does not see the source tree: ${why}`,
            remedy: 'Use `sync: auto` or `sync: rsync`, an engine of this machine, or `builder: local` (in a terminal `kbuild make`)',
        },
    ]);
}

// EXTERNAL MODULE: ./build/src/host/git.js
var host_git = __webpack_require__(60260);
// EXTERNAL MODULE: ./build/src/kubernetes/stamp.js
var kubernetes_stamp = __webpack_require__(37745);
// EXTERNAL MODULE: ./build/src/kubernetes/targets.js
var targets = __webpack_require__(37456);
// EXTERNAL MODULE: ./build/src/kubernetes/version-file.js
var version_file = __webpack_require__(58597);
// EXTERNAL MODULE: ./build/src/host/tree-lock.js + 1 modules
var tree_lock = __webpack_require__(75433);
// EXTERNAL MODULE: ./build/src/builder/go-question.js
var go_question = __webpack_require__(64724);
// EXTERNAL MODULE: ./build/src/host/process.js
var process = __webpack_require__(73185);
// EXTERNAL MODULE: ./build/src/kubernetes/build-causes.js + 2 modules
var build_causes = __webpack_require__(51113);
;// CONCATENATED MODULE: ./build/src/local/toolchain.js
/** Which of this machine's Go the tree compiles with: the tree is asked, not copied. */




/** Throws when the tree refuses the machine's Go, or the Go that it compiles with cannot be had. */
async function compilerOfTree(root, tree, env) {
    // Bash takes the pipe that is its input for a remote login, and would read ~/.bashrc, which may name another Go.
    const words = ['--norc', '-c', go_question/* goQuestion */.dp.join('\n'), 'bash', ...(0,go_question/* compileVariables */.Tw)(tree)];
    const answer = await (0,process/* ask */.kA)('bash', words, { cwd: root, env });
    const compiler = (0,go_question/* readCompiler */.aA)(answer.stdout);
    if (answer.code === 0 && compiler.goVersion !== '')
        return compiler;
    const lines = [...answer.stdout.split('\n'), ...(0,go_question/* saidOfGo */.Tc)(answer.stderr)].filter(isWord);
    const failure = lines.some((line) => (0,build_causes/* causeOf */.rl)(line)?.failure === 'network') ? 'network' : 'input';
    const remedy = "Install the Go that the tree asks for, or let GOTOOLCHAIN fetch it; the tree's .go-version says which";
    const refusal = { what: (0,go_question/* refusedGo */.PZ)(tree, compiler, lines, "this machine's Go"), remedy };
    throw (0,go_question/* faultBesideGo */.Fd)(lines) ?? new problem/* KbuildError */.gj(failure, [refusal]);
}
const isWord = (line) => line.trim() !== '' && !line.startsWith('kbuild-');

;// CONCATENATED MODULE: ./build/src/local/local-builder.js
/** The builder that is this machine: its own make and its own Go. */






/** Throws when the tree is being built already, its scripts do not accept this machine's Go, or a plan cannot be kept. */
async function openLocal(request) {
    const lock = await (0,tree_lock/* lockForBuild */.VD)(request.root, request.log);
    try {
        const compiler = await compilerOfTree(request.root, request.tree, request.env);
        const sight = sightIn(request, compiler);
        return local_builder_builderOf(request, { lock, compiler, sight, env: await environmentFor(request, sight) });
    }
    catch (error) {
        lock.release();
        throw error;
    }
}
function sightIn(request, { goVersion }) {
    const { variables, env } = request;
    const goflags = (0,go_sight/* goflagsOf */.Xu)(variables, env);
    const sight = (0,go_sight/* sightOf */.p1)({ ...request, goVersion, goflags, container: undefined });
    if (sight.kind === 'refused')
        throw new problem/* KbuildError */.gj('stamp', [sight.problem]);
    return sight;
}
async function environmentFor({ root, env }, sight) {
    if (sight.kind === 'hidden')
        return { ...env, GOFLAGS: (0,go_sight/* withoutVcsStamp */._0)(env.GOFLAGS ?? '') };
    return sight.kind === 'stand-in' ? { ...env, ...(await (0,stand_in/* makeStandIn */.wS)(root, sight.seen, env)).env } : env;
}
function local_builder_builderOf(request, { lock, compiler, sight, env }) {
    const { root, machine, variables, reports } = request;
    const warning = sight.kind === 'hidden' ? sight.warning : undefined;
    return {
        kind: 'local',
        machine,
        compiler,
        repository: sight.kind === 'hidden' ? undefined : sight.seen,
        sync: undefined,
        kubeCross: undefined,
        pulledBytes: undefined,
        variables: (0,go_sight/* variablesFor */.j$)(sight, variables),
        reports,
        warnings: warning === undefined ? [] : [warning],
        holds: lock.descriptor,
        remoteGoCache: undefined,
        removeOutputs: (paths) => (0,files/* removePaths */.Fz)(root, paths),
        start: ({ arguments: args, platforms }) => ({
            tool: 'make',
            arguments: args,
            env: platforms.length > 0 ? { ...env, KUBE_BUILD_PLATFORMS: platforms.join(' ') } : env,
        }),
        end: async () => { },
        afterCall: async () => undefined,
        copyOut: async () => { },
        close: async () => {
            await (0,stand_in/* removeStandIn */.wB)(root);
            lock.release();
        },
    };
}

;// CONCATENATED MODULE: ./build/src/local/requirements.js
/** The programs that a tree's own scripts call, so that a missing one is said at once and not after the compile. */


/** Reference: host requirements of Kubernetes' build scripts; rsync until the kube-cross generation. */
function requirementsOf(tree, target) {
    const always = [
        { program: 'bash', debianPackage: 'bash', why: "runs Kubernetes' build scripts" },
        { program: 'make', debianPackage: 'make', why: 'builds the tree' },
        { program: 'go', debianPackage: 'golang', why: 'compiles' },
        { program: 'tar', debianPackage: 'tar', why: 'packs what is cached' },
    ];
    const placing = tree.generation === 'data-container' && target.kind !== 'test'
        ? [{ program: 'rsync', debianPackage: 'rsync', why: 'puts the binaries in place' }]
        : [];
    return [...always, ...placing];
}
async function missingPrograms(tree, target, path) {
    const checked = await Promise.all(requirementsOf(tree, target).map(async (requirement) => ({
        requirement,
        found: (await (0,files/* findProgram */.Kp)(requirement.program, path)) !== undefined,
    })));
    const problems = checked
        .filter(({ found }) => !found)
        .map(({ requirement: { program, debianPackage, why } }) => ({
        what: `${program} is not on PATH, and it ${why}`,
        remedy: `Install it (Debian and Ubuntu: apt-get install ${debianPackage})`,
    }));
    return [...problems, ...(await missingEtcd(target, path))];
}
async function missingEtcd(target, path) {
    if (!(0,targets/* needsEtcd */.Ws)(target) || (await (0,files/* findProgram */.Kp)('etcd', path)))
        return [];
    const what = "etcd is neither on PATH nor in the tree's third_party/etcd, and these tests need it";
    return [{ what, remedy: 'Run hack/install-etcd.sh in the tree first, or install etcd' }];
}

// EXTERNAL MODULE: ./build/src/setup/command-line.js
var command_line = __webpack_require__(93513);
// EXTERNAL MODULE: ./build/src/setup/local-environment.js
var local_environment = __webpack_require__(84548);
;// CONCATENATED MODULE: ./build/src/setup/open-builder.js
/** From inputs, tree and stamp to where make runs. */














/** `meanwhile` is done while kube-cross is fetched. */
function openBuilder(host, request, meanwhile) {
    switch (request.inputs.builder) {
        case 'local':
            return openLocalBuilder(host, request);
        case 'container':
            return openContainerBuilder(host, request, meanwhile);
    }
}
async function openLocalBuilder(host, { inputs, opened, stamp, places }) {
    const { root, tree, target } = opened;
    const env = await (0,local_environment/* localEnvironment */.b)(host, inputs, opened, places, stamp.epoch);
    const missing = await missingPrograms(tree, target, env.PATH ?? '');
    if (missing.length > 0)
        throw new problem/* KbuildError */.gj('input', missing);
    const { isLinked } = await placeOf(host, root, stamp);
    return openLocal({
        root,
        tree,
        view: stamp.view,
        isLinked,
        machine: host.machine,
        log: host.log,
        env,
        variables: inputs.variables,
        reports: env.KUBE_JUNIT_REPORT_DIR || env.ARTIFACTS || places.reports,
    });
}
async function openContainerBuilder(host, request, meanwhile) {
    return openContainer({ ...(await containerRequest(host, request)), meanwhile });
}
async function containerRequest(host, { inputs, opened, stamp, outputLinks, places, prefetched }) {
    const { environment } = host;
    const { root, tree } = opened;
    const { branch, outerFolders, isLinked } = await placeOf(host, root, stamp);
    return {
        root,
        tree,
        image: crossImageOf(inputs, tree, environment),
        plannedImage: inputs.shardPlan?.plan.crossDigest ?? '',
        needsEtcd: (0,targets/* needsEtcd */.Ws)(opened.target),
        outputLinks,
        run: {
            docker: dockerFor(inputs, environment),
            log: host.log,
            cancel: host.cancel,
            runId: host.runId,
            network: inputs.container.network,
            prefetched,
        },
        owner: { hostName: hostNameOf(environment), branch, job: jobLabel(environment) },
        git: { view: stamp.view, isLinked, gitFolders: outerFolders, isShown: inputs.showsGit },
        told: {
            // A flag counts for a command of one's own too.
            environment: { ...environment, KUBE_BUILD_PLATFORMS: inputs.platforms.join(' ') },
            variables: inputs.variables,
            versionFile: (0,version_file/* renderVersionFile */.PF)((0,kubernetes_stamp/* versionFileValues */.zw)(stamp.stamp)),
            epoch: stamp.epoch,
            reports: (0,external_node_path_.relative)(root, places.reports),
        },
        proxies: inputs.container.proxies,
        sync: { way: inputs.container.sync, rsyncPort: inputs.container.rsyncPort },
        meanwhile: undefined,
        lookInside: { keepFailed: host.workspace === undefined, shell: (0,command_line/* shellLine */.T)(root, inputs) },
    };
}
async function placeOf({ environment }, root, { git }) {
    return git.kind === 'repository' && git.isTop
        ? (0,host_git/* readRepositoryPlace */._G)(root, environment)
        : { branch: '', outerFolders: [], isLinked: false };
}
/** Reference of the image that is built in. */
function crossImageOf({ container: { kubeCrossImage, baseImageRegistry } }, tree, environment) {
    return (0,cross_image/* crossImage */.ay)(tree, { image: kubeCrossImage, registry: baseImageRegistry, environment });
}
function dockerFor({ container: { dockerHost } }, environment) {
    return (0,host_docker/* dockerOf */.qG)(environment, dockerHost);
}
/** Bash's HOSTNAME, of which upstream's names are made: a variable that is set already stays as it is. */
function hostNameOf(environment) {
    return environment.HOSTNAME || (0,external_node_os_.hostname)();
}
function jobLabel({ GITHUB_RUN_ID, GITHUB_JOB }) {
    return GITHUB_RUN_ID ? (0,external_node_path_.join)(GITHUB_RUN_ID, GITHUB_JOB ?? '') : 'terminal';
}


/***/ })

};

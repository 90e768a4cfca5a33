export const id = 423;
export const ids = [423];
export const modules = {

/***/ 64724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ refusedGo),
/* harmony export */   Tw: () => (/* binding */ compileVariables),
/* harmony export */   aA: () => (/* binding */ readCompiler),
/* harmony export */   dp: () => (/* binding */ goQuestion)
/* harmony export */ });
/**
 * Which Go compiles: asked after the tree's own scripts have chosen it (.go-version, GOTOOLCHAIN, FORCE_HOST_GO, gimme),
 * and in the environment of the compiling call, in which Go may choose another one or find that it cannot be had.
 */
/** A constant program: nothing of the outside is ever put into it. The tree's own scripts may end it at their own errors. */
const goQuestion = [
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
/** Both versions: what is there, and what the tree asks for. `whose` is such as `this machine's Go`. */
function refusedGo({ goVersion }, { found }, said, whose) {
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
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21809);
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

/***/ 7479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D3: () => (/* binding */ askIn),
  C8: () => (/* binding */ callOf),
  p7: () => (/* binding */ environmentOf)
});

// EXTERNAL MODULE: ./build/src/host/cancel.js
var host_cancel = __webpack_require__(67988);
// EXTERNAL MODULE: ./build/src/host/process.js + 1 modules
var process = __webpack_require__(99139);
// EXTERNAL MODULE: ./build/src/container/after-call.js
var after_call = __webpack_require__(89660);
// EXTERNAL MODULE: ./build/src/container/container-environment.js
var container_environment = __webpack_require__(95526);
;// CONCATENATED MODULE: ./build/src/container/run-arguments.js
/** Argument arrays of `docker run`. Values of variables are not in them: docker reads those of its own environment. */
function runArguments(spec) {
    return [
        'run',
        `--name=${spec.name}`,
        `--hostname=${spec.hostName}`,
        ...(spec.user ? [`--user=${spec.user.uid}:${spec.user.gid}`] : []),
        ...Object.entries(spec.labels).map(([name, value]) => `--label=${name}=${value}`),
        ...spec.mounts.map((mount) => `--mount=${mountText(mount)}`),
        ...spec.volumesFrom.map((container) => `--volumes-from=${container}`),
        ...spec.scratch.map((folder) => `--tmpfs=${folder}:rw,exec,mode=1777`),
        `--workdir=${spec.workingFolder}`,
        ...Object.entries(spec.values).map(([name, value]) => `--env=${name}=${value}`),
        ...spec.variables.map((name) => `--env=${name}`),
        ...(spec.cgroupParent ? [`--cgroup-parent=${spec.cgroupParent}`] : []),
        '--pull=never',
        ...spec.more,
        ...attachments[spec.attach],
        spec.image,
        ...spec.command,
    ];
}
const attachments = {
    terminal: ['--interactive', '--tty', '--rm'],
    input: ['--interactive', '--rm'],
    output: ['--attach=stdout', '--attach=stderr'],
    detached: ['--detach'],
};
/** Docker reads a mount as a line of CSV, so a value with a comma is quoted whole. Unlike `--volume` it makes no folder. */
function mountText({ source, target, readonly }) {
    const parts = ['type=bind', `source=${source}`, `target=${target}`, ...(readonly ? ['readonly'] : [])];
    return parts.map((part) => (/[",]/.test(part) ? `"${part.replaceAll('"', '""')}"` : part)).join(',');
}

;// CONCATENATED MODULE: ./build/src/container/container-call.js
/** How the tree is there in a container, and the calls of docker that follow from it. */





/** What a build is told, whichever way the tree gets there. `searchPath` is PATH inside the container. */
function environmentOf({ request, proxies }, searchPath, sight) {
    const { tree, told } = request;
    const { environment: outside, variables, epoch } = told;
    const reports = `${container_environment/* containerRoot */.C2}/${told.reports}`;
    const withoutVcs = sight.kind === 'hidden';
    const named = (0,container_environment/* containerEnvironment */.Vk)({ tree, outside, variables, epoch, reports, searchPath, withoutVcs });
    return { ...named, ...sight.env, ...proxies };
}
/** What docker takes as its own when it finds it in its environment, so these are said on the command line. */
const dockersOwn = ['PATH', 'HOME'];
function callOf({ request, labels, user }, template, call) {
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
        workingFolder: call.folder ? `${container_environment/* containerRoot */.C2}/${call.folder}` : container_environment/* containerRoot */.C2,
        variables: entries.filter((it) => !isOwn(it)).map(([name]) => name),
        values: Object.fromEntries(entries.filter(isOwn)),
        cgroupParent: request.told.environment.DOCKER_CGROUP_PARENT ?? '',
        more: call.more ?? [],
        attach: call.attach,
        command: call.command,
    };
    const values = Object.fromEntries(entries.filter((it) => !isOwn(it)));
    return {
        tool: 'docker',
        arguments: [...docker.options, ...runArguments(spec)],
        env: { ...values, ...docker.env, [process/* runMarker */.qW]: runId },
    };
}
/** A short question to a container of its own, which is gone afterwards, and at once when the run is cancelled. */
async function askIn(session, template, call) {
    const { docker, cancel } = session.request.run;
    if (cancel.aborted)
        throw host_cancel/* cancelled */.KW;
    const { tool, arguments: args, env, } = callOf(session, template, { ...call, attach: 'output', more: ['--rm'] });
    const end = () => void (0,after_call/* removeUntilGone */.a)(docker, call.container);
    cancel.addEventListener('abort', end, { once: true });
    const answer = await (0,process/* ask */.kA)(tool, args, { cwd: '/', env });
    cancel.removeEventListener('abort', end);
    if (cancel.aborted)
        throw host_cancel/* cancelled */.KW;
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
 * same defaults; nothing else of this machine's environment gets in.
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
        if (value === undefined)
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
 * The kube-build image has HOME in the tree. Ours is elsewhere, so that no program leaves its settings in a tree that is
 * the user's own folder.
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
/* harmony export */   jj: () => (/* binding */ pullProblem)
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
        remedy: "Start it, or say where it is with DOCKER_HOST; `builder: local` builds with the machine's own Go instead",
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
const rsyncFaults = [
    {
        sign: /no space left on device/i,
        failure: 'disk',
        what: 'the disk is full where the tree is synced to',
        remedy: 'Free some space there: on this machine, or where the Docker Engine keeps its volumes',
    },
    {
        sign: /\brsync["':]* *(?:(?:command )?not found|executable file not found)|exec: "rsync"/i,
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
        remedy: "Install Docker's own client and a Docker Engine, or take podman-docker away; `builder: local` needs neither for binaries",
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
        remedy: "Install Docker; or give `builder: local`, which builds with the machine's own Go",
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
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99139);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95476);
/** An image that a build needs: there, or fetched with patience. */





const usualPatience = [2, 5, 10];
/** Throws a KbuildError when the image is neither here nor to be had. */
async function ensureImage(request) {
    const { reference, log, cancel, patience = usualPatience } = request;
    const present = await inspectFor(request);
    if (present)
        return present;
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
    return (await inspectFor(request)) ?? (await refuseUnseen(request));
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
/* harmony import */ var _builder_go_question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64724);
/* harmony import */ var _host_docker_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26774);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95476);
/**
 * One short container before the build: does the engine see this very tree, does the image have what a build needs, which
 * Go does the tree choose in it, and can git there read the repository.
 */




/** Where the nonce lies, relative to the tree. */
const nonceInTree = '_output/kbuild/nonce';
/** A constant program: nothing of the outside is ever put into it. The tree's own scripts may end it at their own errors. */
const program = [
    `echo "kbuild-nonce $(cat ${nonceInTree} 2>/dev/null)"`,
    'for name in make go git tar etcd; do command -v "$name" >/dev/null || echo "kbuild-missing $name"; done',
    // As on this machine: nothing is written into the index, and no fsmonitor is started.
    'GIT_OPTIONAL_LOCKS=0 git -c core.fsmonitor=false status --porcelain >/dev/null || echo kbuild-git-failed',
    ..._builder_go_question_js__WEBPACK_IMPORTED_MODULE_2__/* .goQuestion */ .dp,
].join('\n');
function probeCommand(tree) {
    return ['bash', '-c', program, 'bash', ...(0,_builder_go_question_js__WEBPACK_IMPORTED_MODULE_2__/* .compileVariables */ .Tw)(tree)];
}
/** Throws what docker said where the program has not run at all. */
function readProbe(image, answer) {
    const { stdout, stderr } = answer;
    if (/exec: "bash"/.test(stderr))
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('image', [lackOf(image, 'bash')]);
    if (!stdout.includes('kbuild-nonce'))
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .runProblem */ .d0)((0,_host_docker_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(answer));
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
        compiler: (0,_builder_go_question_js__WEBPACK_IMPORTED_MODULE_2__/* .readCompiler */ .aA)(stdout),
        said: said.slice(-4).join(' ').slice(0, 400),
    };
}
function lackOf(image, program) {
    const what = `the image ${image} has no ${program}`;
    return { what, remedy: 'Give a kube-cross image with kube-cross-image' };
}
/** Throws what makes a build in this image impossible. */
function checkImage({ image, needsEtcd, tree }, { missingPrograms, hasEtcd, compiler, said }) {
    const problems = missingPrograms.map((name) => lackOf(image, name));
    if (problems.length === 0 && compiler.goVersion === '') {
        problems.push({
            what: (0,_builder_go_question_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedGo */ .PZ)(tree, compiler, said, `the Go of ${image}`),
            remedy: "Use the kube-cross image that the tree's build/build-image/cross/VERSION names",
        });
    }
    if (problems.length > 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('image', problems);
    if (needsEtcd && !hasEtcd)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('input', [noEtcd(image)]);
}
function noEtcd(image) {
    return {
        what: `etcd is neither in the tree's third_party/etcd nor in the image ${image}, and these tests need it`,
        remedy: 'Run hack/install-etcd.sh in the tree first',
    };
}


/***/ }),

/***/ 71841:
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
// EXTERNAL MODULE: ./build/src/host/process.js + 1 modules
var process = __webpack_require__(99139);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/container/container-call.js + 1 modules
var container_call = __webpack_require__(7479);
// EXTERNAL MODULE: ./build/src/container/container-environment.js
var container_environment = __webpack_require__(95526);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/docker.js
var host_docker = __webpack_require__(82098);
// EXTERNAL MODULE: ./build/src/container/faults.js
var faults = __webpack_require__(95476);
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
// EXTERNAL MODULE: ./build/src/container/session.js
var container_session = __webpack_require__(21809);
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
async function layContext({ request: { root, image } }, context, freshPassword) {
    await (0,promises_.mkdir)(context, { recursive: true });
    for (const path of [tree/* treeFilePaths */.L$.buildImageRecipe, tree/* treeFilePaths */.L$.rsyncDaemon]) {
        if (!(await (0,files/* existsInside */.pO)(root, path)))
            throw noFile(path);
    }
    const recipe = (await (0,files/* readText */.yR)((0,external_node_path_.join)(root, tree/* treeFilePaths */.L$.buildImageRecipe))) ?? '';
    await (0,promises_.writeFile)((0,external_node_path_.join)(context, 'Dockerfile'), recipeWith(recipe, image));
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
            // The container of a step that failed would stay otherwise, and has the proxies in its environment.
            '--force-rm',
            ...Object.entries(labels).map(([name, value]) => `--label=${name}=${value}`),
            ...(tree.container.takesCrossImage ? imageArguments(image) : []),
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
            const { dockerOptions, user } = transport;
            const as = user ? [`--user=${user.uid}:${user.gid}`] : [];
            return [`--rsh=${['docker', ...dockerOptions, 'exec', '--interactive', ...as].join(' ')}`];
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
;// CONCATENATED MODULE: ./build/src/container/rsync-helper.js
/** The rsync container: up while something is synced, and gone after it, whatever happens. */










const daemonPort = 8730;
async function withHelper(session, template, work) {
    const { docker } = session.request.run;
    const { rsync } = session.names;
    await (0,host_docker/* removeContainers */.Dn)(docker, [rsync]);
    try {
        return await work(await start(session, template));
    }
    finally {
        await (0,host_docker/* removeContainers */.Dn)(docker, [rsync]);
    }
}
async function start(session, template) {
    const { run, sync } = session.request;
    const { docker } = run;
    const { rsyncPort } = sync;
    const isDaemon = rsyncPort !== undefined;
    const call = (0,container_call/* callOf */.C8)(session, template, {
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
    // When rsync is missing the engine says so where rsync expects its other end, which is then no protocol it knows.
    const other = await (0,host_docker/* askDocker */.ad)(docker, ['exec', rsync, 'rsync', '--version']);
    if (/executable file not found/i.test((0,docker_words/* wordsOf */.Z9)(other)))
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
    // HOME is kube-build's own, in the volume: nothing in it is the user's folder.
    const { HOME: _, ...env } = (0,container_call/* environmentOf */.p7)(session, searchPath, sight);
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

/***/ 21809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ openEngine),
/* harmony export */   Ld: () => (/* binding */ treeLabel),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   l3: () => (/* binding */ labelNames)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _host_docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82098);
/* harmony import */ var _host_tree_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75433);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95476);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77124);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97705);
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36233);
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
        return { ...session, image: await (0,_image_js__WEBPACK_IMPORTED_MODULE_4__/* .ensureImage */ .Y)({ ...request.run, reference: request.image }) };
    }
    catch (error) {
        session.lock.release();
        throw error;
    }
}
async function openEngine(request) {
    const { root, tree } = request;
    const { docker, log, runId } = request.run;
    const { hostName, branch, job } = request.owner;
    const engine = await engineOf(docker);
    const lock = await (0,_host_tree_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .lockForBuild */ .VD)(root, log);
    try {
        const names = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .containerNames */ .MR)({ hostName, root, branch }, tree);
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
        const proxies = (0,_proxies_js__WEBPACK_IMPORTED_MODULE_6__/* .proxyVariables */ .eq)(request.proxies, (0,_proxies_js__WEBPACK_IMPORTED_MODULE_6__/* .engineAddress */ .ZK)(await engineHostOf(docker)));
        const user = userOf(engine);
        return { request, engine, names, labels, user, proxies, sync: syncOf(request.told), lock };
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
    const answer = await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .readEngine */ .Rz)(docker);
    switch (answer.kind) {
        case 'engine':
            return answer.facts;
        case 'no-client':
            throw _faults_js__WEBPACK_IMPORTED_MODULE_3__/* .noClient */ .FY;
        case 'podman':
            throw _faults_js__WEBPACK_IMPORTED_MODULE_3__/* .podmanClient */ .RV;
        case 'refused':
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .engineProblem */ .iH)(answer.said);
    }
}
const podmanEngine = 'The engine is podman: it builds by bind mount as Docker does, and makes no server images';
/** By DOCKER_HOST or by a context of docker; such as `tcp://host:2376`. */
async function engineHostOf(docker) {
    if (docker.env.DOCKER_HOST)
        return docker.env.DOCKER_HOST;
    const format = '{{.Endpoints.docker.Host}}';
    return (await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .askDocker */ .ad)(docker, ['context', 'inspect', '--format', format])).stdout.trim();
}
/** Root of a rootless engine's container is the caller already (k/k #134710). */
function userOf({ rootless }) {
    const [uid, gid] = [process.getuid?.(), process.getgid?.()];
    return rootless || uid === undefined || gid === undefined ? undefined : { uid, gid };
}
/** Who has the same owner would hold the tree's lock if it were alive; where there is no lock, everybody else is alive. */
function ownerOf(hostName, { identity }) {
    return `${hostName}/${identity ?? `unguarded-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`}`;
}
/**
 * Containers of this tree that nobody waits for any more, and in the data-container generation all that another VERSION
 * or kube-cross tag has left (upstream's rule). A container that somebody else runs is never touched.
 */
async function removeLeftovers(docker, names, owner, root) {
    const [all, tags] = await Promise.all([(0,_host_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .containerNamesOf */ .de)(docker), (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .imageTagsOf */ .uv)(docker, _names_js__WEBPACK_IMPORTED_MODULE_5__/* .imageRepository */ .an)]);
    const left = [names.build, ...(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .staleContainers */ .WL)(all, names)].filter((name) => all.includes(name));
    for (const name of left) {
        if (await isOfOthers(docker, name, owner))
            throw (0,_host_tree_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .busyTree */ .UN)(root, `the running container ${name}`);
    }
    await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .removeContainers */ .Dn)(docker, left);
    await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .removeImages */ .F$)(docker, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .staleImages */ .m2)(tags, names));
    await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .removeVolumes */ .Oc)(docker, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .staleVolumes */ .h_)(await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .volumeNamesOf */ .eY)(docker), names));
}
async function isOfOthers(docker, name, owner) {
    const found = await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectContainer */ .aH)(docker, name);
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
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99139);
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
// EXTERNAL MODULE: ./build/src/host/process.js + 1 modules
var process = __webpack_require__(99139);
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
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99139);
/* harmony import */ var _kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37456);
/* harmony import */ var _local_build_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17829);
/** The environment of a local build: what passes of this one, and what kbuild sets for it. */





/** `epoch` in seconds. The tree's own etcd, as hack/install-etcd.sh puts it, goes first on PATH. */
async function localEnvironment(host, inputs, { root, target, outputSubpath }, places, epoch) {
    const etcd = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'third_party', 'etcd');
    const path = host.environment.PATH ?? '';
    const settings = {
        PATH: (await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(etcd, 'etcd'))) ? `${etcd}:${path}` : path,
        SOURCE_DATE_EPOCH: String(epoch),
        KUBE_GIT_VERSION_FILE: places.versionFile,
        // Packaging looks for binaries where a container build puts them.
        ...((0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isReleaseTarget */ .$8)(target) ? { KUBE_OUTPUT_SUBPATH: outputSubpath } : {}),
        [_host_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runMarker */ .qW]: host.runId,
    };
    const env = (0,_local_build_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .buildEnvironment */ .A)(host.environment, inputs.variables, settings);
    return env.KUBE_JUNIT_REPORT_DIR || env.ARTIFACTS ? env : { ...env, KUBE_JUNIT_REPORT_DIR: places.reports };
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
// EXTERNAL MODULE: ./build/src/container/container-call.js + 1 modules
var container_call = __webpack_require__(7479);
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
    const { root, tree, git, outputLinks } = request;
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
    if (target === container_environment/* containerRoot */.C2)
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
// EXTERNAL MODULE: ./build/src/container/rsync.js + 5 modules
var rsync = __webpack_require__(71841);
// EXTERNAL MODULE: ./build/src/container/session.js
var container_session = __webpack_require__(21809);
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
        variables: (0,go_sight/* variablesFor */.j$)(sight, request.told.variables),
        reports: (0,external_node_path_.join)(request.root, request.told.reports),
        repository: sight.seen,
        warnings: sight.warning === undefined ? [] : [sight.warning],
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
            remedy: 'Use `sync: auto` or `sync: rsync`, an engine of this machine, or `builder: local`',
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
// EXTERNAL MODULE: ./build/src/host/process.js + 1 modules
var process = __webpack_require__(99139);
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
    const said = lastLines(answer.stdout, answer.stderr);
    throw new problem/* KbuildError */.gj((0,build_causes/* causeOf */.rl)(said)?.failure === 'network' ? 'network' : 'input', [
        {
            what: (0,go_question/* refusedGo */.PZ)(tree, compiler, said, "this machine's Go"),
            remedy: "Install the Go that the tree asks for, or let GOTOOLCHAIN fetch it; the tree's .go-version says which",
        },
    ]);
}
function lastLines(stdout, stderr) {
    const lines = `${stdout}\n${stderr}`
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('kbuild-'));
    return lines.slice(-4).join(' ').slice(0, 400);
}

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














function openBuilder(host, request) {
    switch (request.inputs.builder) {
        case 'local':
            return openLocalBuilder(host, request);
        case 'container':
            return openContainerBuilder(host, request);
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
async function openContainerBuilder(host, request) {
    return openContainer(await containerRequest(host, request));
}
async function containerRequest(host, { inputs, opened, stamp, outputLinks, places }) {
    const { environment } = host;
    const { root, tree } = opened;
    const { branch, outerFolders, isLinked } = await placeOf(host, root, stamp);
    return {
        root,
        tree,
        image: crossImageOf(inputs, tree, environment),
        needsEtcd: (0,targets/* needsEtcd */.Ws)(opened.target),
        outputLinks,
        run: { docker: dockerFor(inputs, environment), log: host.log, cancel: host.cancel, runId: host.runId },
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

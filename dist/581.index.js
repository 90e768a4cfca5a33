export const id = 581;
export const ids = [581];
export const modules = {

/***/ 72564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fetchAhead),
/* harmony export */   B: () => (/* binding */ forgetAhead)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37779);
/* harmony import */ var _host_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93613);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7814);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88766);
/** Fetches a Go build cache into its stage before there is a builder to use it; what it is worth is judged afterwards. */





/** undefined where nothing is fetched: something is there, the disk is too small, or a file could not be written. */
async function fetchAhead(request) {
    const { service, cacheKey, folder, path, needed, now } = request;
    try {
        await (0,_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .putRight */ .Sy)(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        const { files, special } = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .listCache */ .j$)(folder);
        const { diskFree } = await (0,_host_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcesAt */ .Ho)(folder);
        if (files.length + special.length > 0 || diskFree < needed)
            return undefined;
        const started = now();
        const { key, prefixes } = cacheKey;
        const answer = await service.restore({ path, stage: (0,_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .stageOf */ .gV)(folder), key, prefixes });
        return { key, answer, seconds: (now() - started) / 1000 };
    }
    catch {
        // It is tried again where there is somebody to tell.
        await forgetAhead(folder).catch(() => { });
        return undefined;
    }
}
/** Takes away what nobody will use. */
function forgetAhead(folder) {
    return (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .removeTree */ .dM)((0,_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .stageOf */ .gV)(folder));
}


/***/ }),

/***/ 7814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   gG: () => (/* binding */ inTurns),
/* harmony export */   i$: () => (/* binding */ ageCache),
/* harmony export */   j$: () => (/* binding */ listCache),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37779);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26960);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43140);
/** A Go build cache on disk: listing and ageing it, and its marker. */





/** Nothing is opened, so that a pipe or a device in an entry's place does no harm. An absent folder has nothing in it. */
async function listCache(folder) {
    const found = [];
    for (const entry of await entriesOf(folder)) {
        if (!entry.isDirectory() || !/^[0-9a-f]{2}$/.test(entry.name))
            found.push(foundAs(entry.name, entry));
        else {
            const inner = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), { withFileTypes: true });
            for (const it of inner)
                found.push(foundAs(`${entry.name}/${it.name}`, it));
        }
    }
    const named = (kind) => found.filter((it) => it.kind === kind).map(({ name }) => name);
    const files = await inTurns(named('entry'), async (name) => {
        const { size, mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
        return { name, bytes: size, mtimeMs };
    });
    return { files, others: named('other'), special: named('special') };
}
function foundAs(name, entry) {
    if (entry.isFile())
        return { name, kind: (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(name) };
    return { name, kind: entry.isDirectory() ? 'other' : 'special' };
}
async function entriesOf(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return [];
        throw error;
    }
}
/**
 * Makes a cache of any age safe from Go's trimming, which drops what was unused for five days at the first call after a
 * day, and makes every later use show.
 */
async function ageCache(folder, files, nowMs) {
    const aged = nowMs / 1000 - _entries_js__WEBPACK_IMPORTED_MODULE_3__/* .agedSeconds */ .z5;
    await inTurns(files, ({ name }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.utimes)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), aged, aged));
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'trim.txt'), String(Math.floor(nowMs / 1000)));
}
/** Bytes; ours has some hundred. */
const largestMarker = 64 * 1024;
/** undefined when there is none, or something else in its place. */
async function readMarker(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _entries_js__WEBPACK_IMPORTED_MODULE_3__/* .markerName */ .CO);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (!found?.isFile() || found.size > largestMarker)
        return undefined;
    return (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .parseMarker */ .gY)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
}
async function writeMarker(folder, marker) {
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _entries_js__WEBPACK_IMPORTED_MODULE_3__/* .markerName */ .CO), JSON.stringify(marker));
}
const atOnce = 32;
async function inTurns(items, work) {
    const results = [];
    for (let index = 0; index < items.length; index += atOnce) {
        results.push(...(await Promise.all(items.slice(index, index + atOnce).map(work))));
    }
    return results;
}


/***/ }),

/***/ 81443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ cacheKey),
/* harmony export */   v: () => (/* binding */ neededBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37456);
/* harmony import */ var _kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/**
 * The key of a Go build cache: what decides whether its entries can be used, from the coarse to the fine, and the commit
 * last. Nothing of the machine and nothing secret is in it: values of variables only as a hash.
 */



/** Of the format of what is saved: raise it when an older one must not be restored any more. */
const format = '1';
function cacheKey(ingredients) {
    const { prefix, builder, machine, goVersion, crossTag, platforms, target, what, commit } = ingredients;
    const flags = ingredients.flags
        .filter(({ name }) => (0,_kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .changesObjects */ .gs)(name))
        .map(({ name, value }) => `${name}=${value}`)
        .sort();
    const first = prefix.replaceAll(/[^A-Za-z0-9._-]+/g, '_');
    const environment = [first, ...[format, builder, machine, goVersion, crossTag || 'host'].map(word)].join('-');
    const settings = `${platformsWord(platforms)}-${hashed(flags)}`;
    const asked = `${targetClass(target)}-${hashed([target, ...[...what].sort()])}`;
    const parts = [environment, settings, asked];
    return {
        key: `${parts.join('-')}-${commit || 'none'}`,
        prefixes: [3, 2].map((count) => `${parts.slice(0, count).join('-')}-`),
        explanation: [
            `builder ${builder} on ${machine}, ${goVersion}, kube-cross ${crossTag || 'none'}`,
            `platforms ${platforms.join(' ')}`,
            `flags that change objects: ${flags.map((flag) => flag.split('=')[0]).join(' ') || 'none'}`,
            `target ${target}${what.length > 0 ? `, WHAT ${what.join(' ')}` : ''}`,
            `commit ${commit || 'none'}`,
        ],
    };
}
function targetClass(target) {
    if (target.startsWith('test'))
        return 'test';
    // What is packed is what cross builds.
    if (_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseTargets */ .yo.some((it) => it === target))
        return 'cross';
    return target === 'all' || target === 'cross' ? target : 'component';
}
/** Archive and content together, as seen with v1.20 to v1.28: a component, all of one platform, all of several. */
function neededBytes(target) {
    switch (targetClass(target)) {
        case 'cross':
            return 10e9;
        case 'all':
        case 'test':
            return 5e9;
        case 'component':
            return 1.5e9;
    }
}
/** One platform is said, of several their number and a hash. */
function platformsWord(platforms) {
    const [only = 'none'] = platforms;
    return platforms.length < 2 ? word(only) : `${platforms.length}-platforms-${hashed(platforms)}`;
}
function hashed(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, 10);
}
/** Commas are not allowed in keys, and 512 characters are the most of a whole one. */
function word(text) {
    return text.replaceAll(/[^A-Za-z0-9._]+/g, '_').slice(-70);
}


/***/ }),

/***/ 903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   y: () => (/* binding */ saveGoCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37779);
/* harmony import */ var _host_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93613);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43629);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26960);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7814);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43140);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88766);
/** Saves a Go build cache after the job: what the builds have used, and only where it is worth it. Never fails a job. */








async function saveGoCache(request) {
    const started = request.now();
    const report = await decide(request);
    return { ...report, seconds: (request.now() - started) / 1000 };
}
async function decide(request) {
    const { memory, useFile, job, runId } = request;
    const use = (0,_marker_js__WEBPACK_IMPORTED_MODULE_6__/* .parseUse */ .fy)((await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(useFile)) ?? '', job);
    if (!use)
        return skipped('the folder of the cache is gone');
    const others = use.runs.filter((it) => it !== runId);
    if (others.length > 0) {
        await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceFile */ .fR)(useFile, JSON.stringify({ ...use, runs: others }));
        return skipped('that is left to an earlier step of this job');
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(useFile, { force: true });
    const refusal = refusalOf(memory);
    return refusal === undefined ? pack(request, use) : skipped(refusal);
}
/** Why nothing will be saved, as far as that is known before packing. */
function refusalOf({ save, writes, why, buildSeconds, key, matchedKey, }) {
    if (!writes)
        return why;
    if (save === 'never')
        return 'cache-save is never';
    if (buildSeconds === 0 && save !== 'always')
        return 'the build did not succeed';
    if (key === matchedKey)
        return 'it was restored under the same key';
    return undefined;
}
async function pack(request, use) {
    const { folder, memory } = request;
    const succeeded = memory.buildSeconds > 0;
    await (0,_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .putRight */ .Sy)(folder);
    const { files } = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .listCache */ .j$)(folder);
    const before = new Set(use.before);
    const used = (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .workingSet */ .eg)(files, before, use.startedMs);
    const set = succeeded ? used : everything(used);
    const worth = (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .worthSaving */ .dM)(set, memory.wasRestored);
    if (worth.kind === 'not-worth')
        return { ...skipped(worth.why), ...figures(set) };
    // The archive is at most as large as what goes in; links take no room.
    const { diskFree } = await (0,_host_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcesAt */ .Ho)(folder);
    if (diskFree < set.bytes) {
        return {
            ...skipped(`packing may take ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_7__/* .bytesText */ .pV)(set.bytes)}, and ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_7__/* .bytesText */ .pV)(diskFree)} of disk are free`),
            ...figures(set),
        };
    }
    const { key, path, coldSeconds } = memory;
    const marker = { version: 1, key, coldSeconds };
    const answer = await (0,_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .withStaged */ .$e)(folder, path, { kept: set.kept, marker }, () => request.service.save({ path, key, stage: (0,_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .stageOf */ .gV)(folder) }));
    // A self-hosted runner keeps the folder: there it must be known what is saved already, and not before it is.
    if (answer.kind === 'saved' || answer.kind === 'exists')
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .writeMarker */ .en)(folder, marker);
    return {
        outcome: answer.kind,
        why: whyOf(answer),
        archiveBytes: answer.kind === 'saved' ? answer.bytes : 0,
        seconds: 0,
        ...figures(set),
    };
}
function whyOf(answer) {
    if (answer.kind === 'denied')
        return `${answer.why} (with \`cache-mode: read\` nobody tries)`;
    return answer.kind === 'failed' ? answer.why : '';
}
/** Of a failed build nobody knows what is needed, so nothing is left out. */
function everything({ kept, dropped, bytes, droppedBytes, ...rest }) {
    return { ...rest, kept: [...kept, ...dropped], dropped: [], bytes: bytes + droppedBytes, droppedBytes: 0 };
}
function figures({ kept, dropped, bytes, newBytes }) {
    return { kept: kept.length, dropped: dropped.length, bytes, newBytes, droppedBytes: (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .sum */ .cz)(dropped) };
}
function skipped(why) {
    return {
        outcome: 'skipped',
        why,
        kept: 0,
        dropped: 0,
        bytes: 0,
        newBytes: 0,
        droppedBytes: 0,
        archiveBytes: 0,
        seconds: 0,
    };
}


/***/ }),

/***/ 88766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ withStaged),
/* harmony export */   Sy: () => (/* binding */ putRight),
/* harmony export */   di: () => (/* binding */ adopt),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37779);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7814);
/**
 * The folder beside a Go build cache in which one is unpacked and checked, or laid out to be packed: what is not finished is
 * never where a build would use it. It stands for the workspace, so the cache has its usual path below it.
 */




/** Of a cache, the folder beside it on the same file system. */
function stageOf(folder) {
    return `${folder}.unfinished`;
}
/** What a killed run has left beside the cache goes; a cache that it has put aside comes back. */
async function putRight(folder) {
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .dM)(stageOf(folder));
    // Earlier versions moved the cache there while they saved a part of it in its place.
    const aside = `${folder}.whole`;
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(aside).catch(() => undefined)) === undefined)
        return;
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .dM)(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(aside, folder);
}
/** Makes the checked cache in the stage the one that builds use. The last step is one rename. */
async function adopt(folder, path) {
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .dM)(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stageOf(folder), path), folder);
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .dM)(stageOf(folder));
}
/**
 * Runs `work` while the stage holds the given files, as links, and the marker; the cache itself stays as it is. An action
 * whose data is not among them is left out by Go itself.
 */
async function withStaged(folder, path, { kept, marker }, work) {
    const stage = stageOf(folder);
    const staged = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stage, path);
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .dM)(stage);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(staged, { recursive: true });
        for (const inner of new Set(kept.map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name))))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staged, inner));
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inTurns */ .gG)(kept, ({ name }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staged, name)));
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarker */ .en)(staged, marker);
        return await work();
    }
    finally {
        await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .dM)(stage);
    }
}


/***/ }),

/***/ 23072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bk: () => (/* binding */ cachePlaceOf),
  TN: () => (/* binding */ keyOf),
  HD: () => (/* binding */ obstacleOf),
  US: () => (/* binding */ policyOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/cache/key.js
var key = __webpack_require__(81443);
;// CONCATENATED MODULE: ./build/src/cache/policy.js
/** What a run may do with the Actions cache, and why. A release never trusts a cache that less trusted code could write. */
function cachePolicy(cacheCase) {
    const wished = { isRelease: false, ...wish(cacheCase) };
    const { allowed } = cacheCase;
    const mayRead = !['none', 'write-only'].includes(allowed);
    const mayWrite = !['none', 'read'].includes(allowed);
    const isCut = (wished.reads && !mayRead) || (wished.writes && !mayWrite);
    return {
        reads: wished.reads && mayRead,
        writes: wished.writes && mayWrite,
        isRelease: wished.isRelease,
        why: isCut ? `${wished.why}; the workflow's cache-mode is ${allowed}` : wished.why,
    };
}
const both = { reads: true, writes: true };
const readOnly = { reads: true, writes: false };
const neither = { reads: false, writes: false };
const release = { ...neither, isRelease: true };
function wish(cacheCase) {
    switch (cacheCase.mode) {
        case 'auto':
            return automatic(cacheCase);
        case 'read-write':
            return { ...both, why: 'cache-mode is read-write' };
        case 'read':
            return { ...readOnly, why: 'cache-mode is read' };
        case 'none':
            return { ...neither, why: 'cache-mode is none' };
    }
}
/** Events in which a branch's own, reviewed code runs. */
const trustedEvents = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
function automatic({ event, isTagged }) {
    const { name, ref, defaultBranch, isProtected } = event;
    // Whatever the target: a single component of a release is published as well.
    if (isTagged)
        return {
            ...release,
            why: 'a release is built without a cache, as HEAD has a version tag or the version is one',
        };
    if (ref.startsWith('refs/tags/'))
        return { ...release, why: 'a tag is built without a cache' };
    if (name === 'release')
        return { ...release, why: 'a release event is built without a cache' };
    const branch = ref.replace(/^refs\/heads\//, '');
    const isDefault = name === 'schedule' || (defaultBranch !== '' && branch === defaultBranch);
    if (!trustedEvents.includes(name))
        return { ...readOnly, why: `${name || 'this event'} only reads` };
    if (isDefault)
        return { ...both, why: `${name} on the default branch reads and writes` };
    if (isProtected)
        return { ...both, why: `${name} on a protected branch reads and writes` };
    return { ...readOnly, why: `${name} on a branch that is neither default nor protected only reads` };
}

// EXTERNAL MODULE: ./build/src/host/files.js
var files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/kubernetes/image-reference.js
var image_reference = __webpack_require__(4455);
// EXTERNAL MODULE: ./build/src/kubernetes/stamp.js
var kubernetes_stamp = __webpack_require__(37745);
// EXTERNAL MODULE: ./build/src/kubernetes/tree.js + 2 modules
var tree = __webpack_require__(8361);
// EXTERNAL MODULE: ./build/src/kubernetes/variable-rules.js + 1 modules
var variable_rules = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/src/kubernetes/version.js
var version = __webpack_require__(20370);
// EXTERNAL MODULE: ./build/src/setup/open-builder.js + 7 modules
var open_builder = __webpack_require__(22423);
;// CONCATENATED MODULE: ./build/src/setup/cache-question.js
/** Which cache a build asks for: its key, what may be done with it, where it lies, and what stands in the way. */










function keyOf(host, { inputs, opened, stamp }, { machine, goVersion }, { platforms }) {
    const isContainer = inputs.builder === 'container';
    const passes = (0,variable_rules/* passesInto */.Mg)(inputs, opened.tree);
    return (0,key/* cacheKey */.k)({
        prefix: inputs.cache.prefix,
        builder: inputs.builder,
        machine: `${machine.os}/${machine.architecture}`,
        goVersion: goVersion ?? (0,tree/* plannedGo */.Rb)(opened.tree),
        crossTag: isContainer ? tagOf((0,open_builder/* crossImageOf */.jh)(inputs, opened.tree, host.environment)) : '',
        platforms,
        flags: [...(0,variable_rules/* decisiveVariables */.Ci)(host.environment, passes), ...inputs.variables],
        target: inputs.target,
        what: inputs.what,
        commit: stamp.stamp.gitCommit,
    });
}
/** The registry is left out: a mirror's image is the same. */
function tagOf(image) {
    return (0,image_reference/* imageAndVersion */.tc)(image)[1];
}
function policyOf({ trigger, environment }, { inputs, stamp: { git, stamp } }) {
    return cachePolicy({
        mode: inputs.cache.mode,
        event: trigger.cache,
        // The checkout of a shard, or of a fork that gives its own git-version, need not have the tag.
        isTagged: (0,kubernetes_stamp/* versionTagsAtHead */.lw)(git).length > 0 || (0,version/* releaseTag */.aF)(stamp.gitVersion) !== undefined,
        allowed: environment.ACTIONS_CACHE_MODE ?? '',
    });
}
/** Where the user has sent Go's caches elsewhere, ours would be an empty folder. */
function obstacleOf({ inputs }, { calls }) {
    if (calls.length === 0)
        return 'nothing is compiled';
    const moved = ['GOCACHE', 'KUBE_GOPATH'].find((name) => inputs.variables.some((it) => it.name === name));
    return moved && `make-variables sets ${moved}`;
}
async function cachePlaceOf(host, { opened }) {
    const { root, tree, outputSubpath } = opened;
    const folder = (0,external_node_path_.join)(root, outputSubpath, tree.goCache);
    const workspace = (await (0,files/* realPath */.Ye)(host.workspace ?? root)) ?? root;
    return { folder, path: (0,external_node_path_.relative)(workspace, folder), workspace };
}


/***/ }),

/***/ 9581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ye: () => (/* binding */ fetchingAhead),
  Kv: () => (/* binding */ jobIdentity),
  aV: () => (/* binding */ judgeCache),
  P3: () => (/* binding */ restoreCache)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/cache/entries.js
var entries = __webpack_require__(26960);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
;// CONCATENATED MODULE: ./build/src/cache/fault.js
/** The cache never fails a build: the one place that catches what goes wrong with it. */

/**
 * What `work` gives, or else what `instead` makes of the reason that it gives nothing. A fault of files, of the engine or of
 * the disk is only told; anything else is a defect of ours, and the log says so. A cancel alone still ends the build.
 */
async function harmless(log, work, instead) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof problem/* KbuildError */.gj && error.failure === 'cancelled')
            throw error;
        if (isForeseen(error))
            return instead(error.message);
        const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
        log.warning(`A defect of kbuild itself, which costs this run its cache and does no other harm: ${said}`);
        return instead(error instanceof Error ? error.message : String(error));
    }
}
function isForeseen(error) {
    return error instanceof problem/* KbuildError */.gj || (error instanceof Error && 'syscall' in error && 'code' in error);
}

// EXTERNAL MODULE: ./build/src/cache/fetch-ahead.js
var fetch_ahead = __webpack_require__(72564);
// EXTERNAL MODULE: ./build/src/cache/folder.js
var cache_folder = __webpack_require__(7814);
// EXTERNAL MODULE: ./build/src/cache/key.js
var cache_key = __webpack_require__(81443);
// EXTERNAL MODULE: ./build/src/cache/marker.js
var cache_marker = __webpack_require__(43140);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/host/files.js
var host_files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/host/machine.js
var machine = __webpack_require__(93613);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/cache/check.js
/** Whether the files of a restored cache are what their names say. */




/** Files are read in pieces, some at once: 4 MiB of memory, however large and however many they are. */
const readers = 4;
const pieceBytes = 1024 * 1024;
/** Go's own are 175 bytes long. */
const longestAction = 512;
/** What is wrong; undefined when every file is what its name says. */
async function damageOf(folder, { files, others, special }) {
    const foreign = special[0] ?? others[0];
    if (foreign !== undefined)
        return `it holds ${foreign}, which is not an entry of a Go build cache`;
    const left = files.values();
    let wrong;
    const reader = async () => {
        const piece = Buffer.allocUnsafe(pieceBytes);
        for (const file of left) {
            if (wrong !== undefined)
                return;
            if (!(await isWhatItSays(folder, file, piece)))
                wrong = file.name;
        }
    };
    await Promise.all(Array.from({ length: readers }, reader));
    return wrong && `the content of ${wrong} is not what its name says`;
}
async function isWhatItSays(folder, { name, bytes }, piece) {
    if (!(0,entries/* isData */.$V)(name) && bytes > longestAction)
        return false;
    // It was a plain file a moment ago; what has taken its place since is neither followed nor waited for.
    const flags = promises_.constants.O_RDONLY | promises_.constants.O_NOFOLLOW | promises_.constants.O_NONBLOCK;
    const file = await (0,promises_.open)((0,external_node_path_.join)(folder, name), flags);
    try {
        if (!(0,entries/* isData */.$V)(name)) {
            const { bytesRead } = await file.read(piece, 0, longestAction + 1, 0);
            return (0,entries/* parseAction */.wE)(piece.toString('latin1', 0, bytesRead))?.actionId === (0,entries/* hashInName */.zR)(name);
        }
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (;;) {
            const { bytesRead } = await file.read(piece, 0, pieceBytes);
            if (bytesRead === 0)
                return hash.digest('hex') === (0,entries/* hashInName */.zR)(name);
            hash.update(piece.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./build/src/cache/stage.js
var cache_stage = __webpack_require__(88766);
;// CONCATENATED MODULE: ./build/src/cache/restore.js
/** Restores a Go build cache before the build, or says why not; never fails a build. */












const nothing = { matchedKey: '', why: '', entries: 0, bytes: 0, seconds: 0, coldSeconds: 0 };
async function restoreGoCache(request) {
    const { log, now } = request;
    const started = now();
    const { restored, files } = await harmless(log, () => decideOrFetch(request), (why) => emptied(request, why));
    const unnoted = await harmless(log, () => noteUse(request, files, started).then(() => ''), (why) => why);
    const seconds = (now() - started) / 1000 + (request.ahead?.seconds ?? 0);
    return { ...restored, why: restored.why || unnoted, seconds };
}
async function decideOrFetch(request) {
    const decision = await decide(request);
    if (decision === undefined)
        return fetch(request);
    if (request.ahead)
        await (0,fetch_ahead/* forgetAhead */.B)(request.folder);
    return decision;
}
/** undefined where a cache may be fetched. */
async function decide(request) {
    const { folder, remote, policy, needed, log, ahead } = request;
    if (!ahead)
        await (0,cache_stage/* putRight */.Sy)(folder);
    const { files, special } = await (0,cache_folder/* listCache */.j$)(folder);
    const there = remote ? await remote.look() : { files, special, marker: await (0,cache_folder/* readMarker */.t7)(folder) };
    if (there.special.length > 0) {
        log.line(`Cache: ${folder} holds ${there.special[0]}, which is no file, so it is emptied`);
        await (remote ? remote.empty() : (0,host_files/* removeTree */.dM)(folder));
    }
    else if (there.files.length > 0)
        return kept(request, there);
    if (!policy.reads)
        return unusable(policy.why);
    // What a distant cache left here is a copy that nothing reads any more.
    await (0,host_files/* removeTree */.dM)(folder);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const { diskFree } = await (0,machine/* resourcesAt */.Ho)(folder);
    if (!ahead && diskFree < needed) {
        return missed(`only ${(0,words/* bytesText */.pV)(diskFree)} of disk are free, and ${(0,words/* bytesText */.pV)(needed)} may be needed`);
    }
    return undefined;
}
function unusable(why) {
    return { restored: { ...nothing, outcome: 'none', why }, files: [] };
}
function missed(why) {
    return { restored: { ...nothing, outcome: 'miss', why }, files: [] };
}
/** What could not be looked at to its end is not left where the build would use it. */
async function emptied({ folder, remote, log }, why) {
    const places = [
        () => (0,host_files/* removeTree */.dM)((0,cache_stage/* stageOf */.gV)(folder)),
        () => (0,host_files/* removeTree */.dM)(folder),
        async () => remote?.empty(),
    ];
    for (const empty of places) {
        await harmless(log, empty, (left) => log.warning(`What is left of a cache could not be removed: ${left}`));
    }
    return missed(why);
}
/** A self-hosted runner's own, or an earlier step's of this job: better than any archive. */
async function kept({ folder, remote, now, useFile, job, cacheKey }, { files, marker }) {
    // What an earlier step of this job has used must go on to look used.
    const isAged = (0,cache_marker/* parseUse */.fy)((await (0,host_files/* readText */.yR)(useFile)) ?? '', job) !== undefined;
    if (!isAged)
        await (remote ? remote.age(now()) : (0,cache_folder/* ageCache */.i$)(folder, files, now()));
    const restored = {
        ...nothing,
        outcome: 'kept',
        matchedKey: marker?.key ?? '',
        entries: files.length,
        bytes: (0,entries/* sum */.cz)(files),
        coldSeconds: (0,cache_marker/* coldSecondsOf */.Tx)(marker, ofTarget(cacheKey)),
    };
    return { restored, files };
}
function ofTarget({ key, prefixes: [nearest = key] }) {
    return nearest;
}
/** Into the stage, and from there, checked to its end, to where the build uses it. */
async function fetch(request) {
    const { service, cacheKey, folder, path, now, remote, log, ahead } = request;
    const [stage, staged] = [(0,cache_stage/* stageOf */.gV)(folder), (0,external_node_path_.join)((0,cache_stage/* stageOf */.gV)(folder), path)];
    const { key, prefixes } = cacheKey;
    // Another version of kube-cross may have taken Go's folder away since, and the stage with it.
    const isThere = ahead?.answer.kind !== 'hit' || (await (0,host_files/* exists */.t2)(staged));
    const early = isThere ? ahead?.answer : undefined;
    const answer = early ?? (await service.restore({ path, stage, key, prefixes }));
    const { restored, files } = await judge(answer, staged, cacheKey);
    if (restored.outcome !== 'exact' && restored.outcome !== 'partial') {
        await (0,host_files/* removeTree */.dM)(stage);
        return { restored, files: [] };
    }
    await (0,cache_folder/* ageCache */.i$)(staged, files, now());
    const unsent = await harmless(log, async () => {
        await remote?.push(staged);
        return undefined;
    }, (why) => `it could not be sent to the Docker Engine: ${why}`);
    // The disk there may be full of it.
    if (unsent !== undefined)
        return emptied(request, unsent);
    await (0,cache_stage/* adopt */.di)(folder, path);
    return { restored, files };
}
async function judge(answer, staged, cacheKey) {
    switch (answer.kind) {
        case 'miss':
            return missed('');
        case 'denied':
            return missed(`this run may not read it (${answer.why}); with \`cache-mode: none\` nobody asks for it`);
        case 'failed':
            return missed(answer.why);
        case 'refused':
            return rejected(answer.key, answer.why);
        case 'hit':
            break;
    }
    const listing = await (0,cache_folder/* listCache */.j$)(staged);
    const marker = await (0,cache_folder/* readMarker */.t7)(staged);
    if (marker?.key !== answer.key)
        return rejected(answer.key, 'it has no marker of its own key');
    const damage = await damageOf(staged, listing);
    if (damage !== undefined)
        return rejected(answer.key, damage);
    const restored = {
        ...nothing,
        outcome: answer.key === cacheKey.key ? 'exact' : 'partial',
        matchedKey: answer.key,
        entries: listing.files.length,
        bytes: (0,entries/* sum */.cz)(listing.files),
        coldSeconds: (0,cache_marker/* coldSecondsOf */.Tx)(marker, ofTarget(cacheKey)),
    };
    return { restored, files: listing.files };
}
function rejected(matchedKey, why) {
    return { restored: { ...nothing, outcome: 'rejected', matchedKey, why }, files: [] };
}
/** The first step of a job notes what was there; later ones only that they use it too. */
async function noteUse({ useFile, job, runId }, files, startedMs) {
    const earlier = (0,cache_marker/* parseUse */.fy)((await (0,host_files/* readText */.yR)(useFile)) ?? '', job);
    const use = earlier
        ? { ...earlier, runs: [...earlier.runs, runId] }
        : { version: 1, job, runs: [runId], startedMs, before: files.map(({ name }) => name) };
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(useFile), { recursive: true });
    await (0,host_files/* replaceFile */.fR)(useFile, JSON.stringify(use));
}
/** Beside other things of ours, one for each of the two folders that builds write into. */
function useFileOf(root, outputSubpath) {
    return (0,external_node_path_.join)(root, '_output', 'kbuild', `go-cache-${outputSubpath.replaceAll(/[^A-Za-z0-9]+/g, '-')}.json`);
}

// EXTERNAL MODULE: ./build/src/cache/save.js
var save = __webpack_require__(903);
// EXTERNAL MODULE: ./build/src/report/cache.js
var report_cache = __webpack_require__(21174);
// EXTERNAL MODULE: ./build/src/setup/cache-question.js + 1 modules
var cache_question = __webpack_require__(23072);
;// CONCATENATED MODULE: ./build/src/setup/restore-cache.js
/** The cache of one build: key, policy and place from what was prepared; and what the report says of it. */












/** undefined where there is nothing to restore to or from; the report says why. */
async function restoreCache(host, prepared, recorder) {
    const { machine, kind, compiler } = prepared.builder;
    const goVersion = kind === 'local' ? compiler.goVersion : undefined;
    const key = (0,cache_question/* keyOf */.TN)(host, prepared, { machine, goVersion }, prepared.buildPlan);
    const policy = (0,cache_question/* policyOf */.US)(host, prepared);
    const obstacle = (0,cache_question/* obstacleOf */.HD)(prepared, prepared.buildPlan);
    // A terminal has no cache service, and nobody misses it there.
    if (host.workspace === undefined)
        return undefined;
    if (host.services.cache === undefined || obstacle !== undefined) {
        report(host, recorder, { ...unused(key), why: obstacle ?? 'there is no cache service here' });
        return undefined;
    }
    explain(host, key, policy);
    const open = await openCache(host, host.services.cache, prepared, key, policy);
    report(host, recorder, open.report);
    if (open.report.outcome === 'kept' && !policy.reads && policy.isRelease)
        recorder.warn(keptForRelease(open.folder));
    remember(host, prepared, open.memory);
    return open;
}
function keptForRelease(folder) {
    return `a release is built without a cache, but Go's build cache of earlier builds lies in ${folder}: whoever could run those builds is trusted with this one. \`kbuild make-clean\` removes it; docs/security.md says what a cache can do`;
}
async function openCache(host, service, prepared, key, policy) {
    const { inputs, opened, builder, fetchedAhead } = prepared;
    const place = await (0,cache_question/* cachePlaceOf */.Bk)(host, prepared);
    const useFile = useFileOf(opened.root, opened.outputSubpath);
    const restored = await restoreGoCache({
        service,
        policy,
        cacheKey: key,
        ...place,
        ahead: fetchedAhead?.key === key.key ? fetchedAhead : undefined,
        remote: builder.remoteGoCache,
        useFile,
        job: jobIdentity(host.environment),
        runId: host.runId,
        needed: (0,cache_key/* neededBytes */.v)(inputs.target),
        log: host.log,
        now: host.now,
    });
    const { matchedKey, coldSeconds, outcome } = restored;
    return {
        report: { ...restored, writes: policy.writes, key: key.key, hits: undefined, buildSeconds: 0 },
        memory: {
            path: place.path,
            useFile: (0,external_node_path_.relative)(place.workspace, useFile),
            key: key.key,
            matchedKey,
            writes: policy.writes,
            why: policy.why,
            save: inputs.cache.save,
            wasRestored: matchedKey !== '' && outcome !== 'rejected',
            buildSeconds: 0,
            coldSeconds,
        },
        folder: place.folder,
        useFile,
    };
}
/**
 * What fetches the cache while kube-cross is fetched; undefined where none would be. It asks for the key that
 * `restoreCache` will ask for, and does not write to the log.
 */
function fetchingAhead(host, request, planOf) {
    const service = host.services.cache;
    const policy = (0,cache_question/* policyOf */.US)(host, request);
    if (service === undefined || host.workspace === undefined || !policy.reads)
        return undefined;
    return async (machine) => {
        const plan = planOf(machine);
        if ((0,cache_question/* obstacleOf */.HD)(request, plan) !== undefined)
            return undefined;
        return (0,fetch_ahead/* fetchAhead */.A)({
            service,
            cacheKey: (0,cache_question/* keyOf */.TN)(host, request, { machine, goVersion: undefined }, plan),
            ...(await (0,cache_question/* cachePlaceOf */.Bk)(host, request)),
            needed: (0,cache_key/* neededBytes */.v)(request.inputs.target),
            now: host.now,
        });
    };
}
/** After the build: what it has used, what the cache cost and saved. */
async function judgeCache(host, open, prepared, buildSeconds, recorder) {
    const remote = prepared.builder.remoteGoCache;
    const files = await harmless(host.log, async () => (await (remote ? remote.look() : (0,cache_folder/* listCache */.j$)(open.folder))).files, (why) => {
        host.log.line(`Cache: what the build has used of it cannot be seen: ${why}`);
        return undefined;
    });
    const use = (0,cache_marker/* parseUse */.fy)((await (0,host_files/* readText */.yR)(open.useFile)) ?? '', jobIdentity(host.environment));
    const hits = use && files && (0,entries/* workingSet */.eg)(files, new Set(use.before), use.startedMs).hits;
    const judged = { ...open.report, hits, buildSeconds };
    recorder.set({ cache: judged });
    const verdict = (0,report_cache/* verdictText */.nt)(judged);
    if (verdict !== undefined)
        host.log.line(`Cache: ${verdict}`);
    const coldSeconds = (0,report_cache/* wasCold */.kt)(open.report) ? buildSeconds : open.memory.coldSeconds;
    const memory = { ...open.memory, buildSeconds, coldSeconds };
    remember(host, prepared, remote ? await fetched(host, remote, memory, recorder) : memory);
}
/** Post has no engine to ask: what it will save must be here before. */
async function fetched({ log }, remote, memory, recorder) {
    if ((0,save/* refusalOf */.O)(memory) !== undefined)
        return memory;
    return harmless(log, () => remote.pull().then(() => memory), (said) => {
        const why = `it could not be fetched from the Docker Engine: ${said}`;
        recorder.warn(`The cache will not be saved, as ${why}`);
        return { ...memory, writes: false, why };
    });
}
function remember(host, { builder }, cache) {
    host.remember({ version: 2, runId: host.runId, containers: builder.kind === 'container', cache });
}
function report({ log, setOutputs }, recorder, cache) {
    recorder.set({ cache });
    log.line(`Cache: ${(0,report_cache/* cacheText */.e5)(cache)}`);
    setOutputs({
        'cache-outcome': cache.outcome,
        'cache-key': cache.key,
        'cache-matched-key': cache.matchedKey,
    });
}
function explain({ log }, { key, prefixes, explanation }, policy) {
    log.line(`Cache policy: ${policy.why}`);
    log.line(`Cache key ${key}`);
    for (const line of explanation)
        log.line(`  ${line}`);
    for (const prefix of prefixes)
        log.line(`  else the newest of ${prefix}`);
}
function unused({ key }) {
    return {
        outcome: 'none',
        writes: false,
        key,
        matchedKey: '',
        why: '',
        entries: 0,
        bytes: 0,
        seconds: 0,
        hits: undefined,
        buildSeconds: 0,
        coldSeconds: 0,
    };
}
/** One job of one runner: its steps share a folder. */
function jobIdentity(environment) {
    const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, RUNNER_NAME, RUNNER_TRACKING_ID } = environment;
    return [GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, RUNNER_NAME, RUNNER_TRACKING_ID].join('/');
}


/***/ })

};

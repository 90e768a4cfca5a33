export const id = 935;
export const ids = [935];
export const modules = {

/***/ 6935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/builder/failure.js
var failure = __webpack_require__(571);
// EXTERNAL MODULE: ./build/src/builder/junit.js
var junit = __webpack_require__(1373);
// EXTERNAL MODULE: ./build/src/builder/run.js
var run = __webpack_require__(72644);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/host/git.js
var git = __webpack_require__(60260);
// EXTERNAL MODULE: ./build/src/host/machine.js
var machine = __webpack_require__(93613);
// EXTERNAL MODULE: ./build/src/kubernetes/junit.js
var kubernetes_junit = __webpack_require__(46862);
// EXTERNAL MODULE: ./build/src/kubernetes/stamp.js
var kubernetes_stamp = __webpack_require__(37745);
// EXTERNAL MODULE: ./build/src/kubernetes/version-file.js
var version_file = __webpack_require__(58597);
// EXTERNAL MODULE: ./build/src/kubernetes/wording.js
var wording = __webpack_require__(14278);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/setup/own-changes.js
var own_changes = __webpack_require__(76855);
// EXTERNAL MODULE: ./build/src/setup/places.js
var places = __webpack_require__(31255);
// EXTERNAL MODULE: ./build/src/setup/prepare.js + 4 modules
var prepare = __webpack_require__(25062);
// EXTERNAL MODULE: ./build/src/setup/recorder.js
var setup_recorder = __webpack_require__(2905);
// EXTERNAL MODULE: ./build/src/setup/restore-cache.js + 3 modules
var restore_cache = __webpack_require__(9581);
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

// EXTERNAL MODULE: ./build/src/builder/collect.js
var collect = __webpack_require__(18295);
// EXTERNAL MODULE: ./build/src/evidence/evidence.js + 4 modules
var evidence_evidence = __webpack_require__(18872);
// EXTERNAL MODULE: ./build/src/release/content.js
var content = __webpack_require__(64322);
// EXTERNAL MODULE: ./build/src/release/manifest.js
var release_manifest = __webpack_require__(84962);
// EXTERNAL MODULE: ./build/src/release/shard-files.js
var shard_files = __webpack_require__(30845);
// EXTERNAL MODULE: ./build/src/setup/manifest-of-build.js + 1 modules
var manifest_of_build = __webpack_require__(94321);
// EXTERNAL MODULE: ./build/src/commands/checked-binaries.js + 1 modules
var checked_binaries = __webpack_require__(2473);
;// CONCATENATED MODULE: ./build/src/commands/collect-binaries.js
/** Takes what a build that packs nothing has made into a folder of its own, with the evidence beside the checksum files. */









/** Throws a KbuildError where one that was asked for is missing, or says something else of itself than was planned. */
async function collectBinaries(host, prepared, recorder) {
    const { opened, places, inputs } = prepared;
    const { placed, missing, binaries, records } = await (0,checked_binaries/* checkedBinaries */.V)(host, prepared);
    const files = (0,content/* listedBinaries */.z$)(binaries).map((file) => ({ ...file, from: (0,external_node_path_.join)(placed, file.path) }));
    const manifest = (0,manifest_of_build/* manifestOfBuild */.R)(host, prepared, { ...manifest_of_build/* nothingPacked */.g, binaries });
    const evidence = (0,evidence_evidence/* evidenceOf */.X)(manifest, records);
    const isPart = isPartOfPlan(inputs);
    const documents = isPart
        ? { listed: [...evidence, { path: shard_files/* manifestFile */.YE, text: (0,release_manifest/* renderManifest */.sB)(manifest) }], unlisted: [] }
        : { listed: [], unlisted: evidence };
    const made = {
        ...(await (0,collect/* gather */.k)(places.output, files, 'copies', documents)),
        binaries: binaries.map((it) => ({ ...it, path: (0,external_node_path_.join)(places.output, (0,content/* programPath */.kx)(it)) })),
        tars: [],
        images: [],
        manifest: isPart ? (0,external_node_path_.join)(places.output, shard_files/* manifestFile */.YE) : undefined,
        evidence: (0,evidence_evidence/* evidencePaths */.A)(places.output),
        outputDirectory: places.output,
    };
    recorder.set({ made });
    for (const it of made.binaries)
        host.log.line(`${it.sha256}  ${(0,content/* programPath */.kx)(it)}`);
    if (missing.length > 0)
        reportMissing(missing, opened, inputs, recorder);
}
/** Whether what is built is put together with that of other jobs, and not packed first. */
function isPartOfPlan({ shardPlan, target }) {
    return shardPlan?.plan.target === target && !(0,release_manifest/* isOfPacked */.gN)({ target });
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

// EXTERNAL MODULE: ./build/src/commands/deliver.js + 1 modules
var deliver = __webpack_require__(79876);
;// CONCATENATED MODULE: ./build/src/commands/build.js
/** The story of one build: from inputs to a report. */






















/** Never throws for what a user can fix; the report says it. Defects of ours are thrown. */
async function build(host, loaded) {
    const recorder = (0,setup_recorder/* createRecorder */.Tk)(host);
    let prepared;
    let built = false;
    const started = host.now();
    try {
        const ready = await (0,prepare/* prepare */.iA)(host, loaded, recorder);
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
        const record = {
            ...{ cache: cache?.report.outcome ?? 'none', seconds },
            ...{ pulledBytes: pulledBytes(ready), repository: ready.stamp.view.here },
        };
        await build_deliver(host, ready, recorder, record);
        return recorder.report({ kind: 'succeeded' });
    }
    catch (error) {
        const outcome = (0,setup_recorder/* failedOutcome */.iS)(error, host);
        if (prepared && !built && !host.cancel.aborted)
            await build_deliver(host, prepared, recorder, undefined);
        return recorder.report(outcome);
    }
    finally {
        await prepared?.builder.close();
    }
}
/** Of all images; undefined where no engine was asked for one. */
function pulledBytes({ builder, release }) {
    const told = [builder.pulledBytes, release?.pulledBytes].filter((it) => it !== undefined);
    return told.length === 0 ? undefined : told.reduce((sum, it) => sum + it, 0);
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
    if (!cache)
        return;
    const seconds = (host.now() - started) / 1000;
    await recorder.phase('Cache, after the build', () => (0,restore_cache/* judgeCache */.aV)(host, cache, prepared, seconds, recorder));
}
async function make(host, prepared, recorder) {
    const { opened, stamp, buildPlan, places, builder } = prepared;
    await (0,files/* makeFolder */.fc)(places.folder);
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
    const isTest = result.call.arguments[0]?.startsWith('test');
    if (isTest && !host.cancel.aborted && result.fault?.kind !== 'error') {
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
async function packageAll(host, prepared, release, recorder) {
    // Nothing else needs what packs.
    const { packingThreads, packRelease } = await Promise.all(/* import() */[__webpack_require__.e(113), __webpack_require__.e(402)]).then(__webpack_require__.bind(__webpack_require__, 24402));
    const made = await host.log.group('Package', () => packRelease(host, prepared, release));
    recorder.set({ made, packingThreads: packingThreads() });
    for (const { sha256, name } of made.tars)
        host.log.line(`${sha256}  ${name}`);
    if (release.packaging.kind !== 'images')
        return;
    for (const { sha256, platform, name } of made.images)
        host.log.line(`${sha256}  ${platform} ${name}.tar`);
}
async function failedBuild(host, { opened }, { call, exit, fault, signs }, recorder) {
    if (fault?.kind === 'error')
        return fault.error;
    if (fault?.kind === 'hint')
        recorder.note(fault.text);
    await annotateCompileErrors(host, opened.root, signs.compileErrors);
    const resources = await (0,machine/* resourcesAt */.Ho)(opened.root);
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
    await collectBinaries(host, prepared, recorder);
    await noteChangedSources(host, prepared, recorder);
}
/** Older trees rewrite generated files while they build, so the next build in the folder starts from other sources. */
async function noteChangedSources(host, { opened, stamp }, recorder) {
    if (stamp.git.kind !== 'repository')
        return;
    const before = new Set(stamp.git.changed);
    const after = await (0,git/* changedFiles */.Y_)(opened.root, host.environment);
    const changed = after.filter((path) => !before.has(path));
    const own = await (0,own_changes/* rememberOwnChanges */.P)(opened.root, stamp.git.commit, changed);
    if (own.length > 0) {
        recorder.note(`The build changed ${(0,words/* countText */.lT)(own.length, 'file')} that git tracks (such as ${own[0]}): a second build in this folder may give other bytes, see docs/reproducibility.md`);
    }
    const others = changed.filter((path) => !own.includes(path));
    if (others.length > 0) {
        recorder.warn(`${(0,wording/* some */.z)(others)} changed while it was built, so what was built may hold either state. Build again where nobody edits`);
    }
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
        isPart: isPartOfPlan(inputs),
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

/***/ 35052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   l4: () => (/* binding */ lockName),
/* harmony export */   wC: () => (/* binding */ renderLock)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4715);
/* harmony import */ var _kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4455);
/** The lock file of `kbuild prefetch`: what lies in its folder, with sizes and digests (docs/offline.md). */


const lockName = 'kbuild-prefetch.json';
function renderLock(lock) {
    return `${JSON.stringify(lock, null, 2)}\n`;
}
/** undefined for anything but what `renderLock` puts out. */
function parseLock(text) {
    const whole = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedJson */ .U4)(text));
    const images = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(whole.images).map((it) => ({
        image: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(it.image),
        platform: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(it.platform),
        digest: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(it.digest),
        config: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(it.config),
        manifest: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(it.manifest),
    }));
    const files = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(whole.files).map((it) => ({
        path: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(it.path),
        size: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(it.size),
        sha256: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(it.sha256),
    }));
    const { commit, toolchain } = whole;
    const lock = {
        version: 1,
        commit: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(commit),
        toolchain: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(toolchain),
        images,
        files,
    };
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .saysTheSame */ .Yq)(lock, whole) && images.every(isImage) && files.every(isFile) ? lock : undefined;
}
function isImage({ image, digest, config, manifest }) {
    const digests = [config, manifest, ...(digest === '' ? [] : [digest])];
    return (0,_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(image) !== undefined && digests.every(_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc);
}
function isFile({ path, size, sha256 }) {
    return /^(?:oci|go)(?:\/(?!\.\.?(?:\/|$))[^/]+)+$/.test(path) && size >= 0 && (0,_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(`sha256:${sha256}`);
}


/***/ }),

/***/ 38929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ saveImage),
/* harmony export */   y: () => (/* binding */ loadImage)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82098);
/* harmony import */ var _docker_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26774);
/** Images out of an engine and into it, as archives. */






async function saveImage(docker, reference, file) {
    const answer = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .askDocker */ .ad)(docker, ['save', '--output', file, reference]);
    return answer.code === 0 ? '' : (0,_docker_words_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(answer);
}
/** Throws what reading the archive throws; then the engine has nothing of it. */
async function loadImage(docker, archive, cancel) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', [...docker.options, 'load', '--quiet'], {
        cwd: '/',
        env: docker.env,
        stdio: ['pipe', 'ignore', 'pipe'],
    });
    const ended = Promise.all([(0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.text)(child.stderr), (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close')]);
    ended.catch(() => { });
    let unread;
    const watched = async function* () {
        try {
            yield* archive;
        }
        catch (error) {
            unread = error;
            throw error;
        }
    };
    // An engine that wants no more of it says why itself.
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(watched, child.stdin, { signal: cancel }).catch(() => { });
    const [stderr, [code]] = await ended;
    if (unread !== undefined)
        throw unread;
    return (0,_docker_words_js__WEBPACK_IMPORTED_MODULE_5__/* .objectionIn */ .HW)({ code: typeof code === 'number' ? code : 1, stderr });
}


/***/ }),

/***/ 93045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ archiveChunks)
/* harmony export */ });
/* unused harmony export writeArchive */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _tar_tar_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36539);
/** An archive as a file: entries by the bytes of their names, one time, owner 0. */





/** `to` must not be there yet; `epoch` in seconds. Folders of the files get entries of their own. */
async function writeArchive(to, files, epoch) {
    const hash = createHash('sha256');
    let size = 0;
    const counted = async function* () {
        for await (const chunk of archiveChunks(files, epoch)) {
            hash.update(chunk);
            size += chunk.length;
            yield chunk;
        }
    };
    await pipeline(Readable.from(counted()), createWriteStream(to, { flags: 'wx', mode: 0o644 }));
    return { sha256: hash.digest('hex'), size };
}
/** The same as a stream; `epoch` in seconds. */
async function* archiveChunks(files, epoch) {
    const folders = new Set(files.flatMap(({ path }) => foldersOf(path)));
    const all = [...files, ...[...folders].map((path) => ({ path, size: 0, chunks: undefined }))];
    all.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    for (const { path, size, chunks } of all) {
        yield (0,_tar_tar_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .tarHeader */ .pI)(plainEntry(path, chunks ? size : undefined, epoch));
        if (!chunks)
            continue;
        yield* chunks();
        yield (0,_tar_tar_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .tarPadding */ .vr)(size);
    }
    yield _tar_tar_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .tarEnd */ .JO;
}
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
/** A folder where there is no size. */
function plainEntry(path, size, epoch) {
    return {
        path,
        kind: size === undefined ? 'directory' : 'file',
        mode: size === undefined ? 0o755 : 0o644,
        uid: 0,
        gid: 0,
        size: size ?? 0,
        mtime: epoch,
        target: '',
        device: undefined,
        xattrs: new Map(),
    };
}


/***/ }),

/***/ 94111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lp: () => (/* binding */ imageIn),
  IQ: () => (/* binding */ layImage),
  FJ: () => (/* binding */ layIndex)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/kubernetes/image-reference.js
var image_reference = __webpack_require__(4455);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/packing/tar/archive-fault.js
var archive_fault = __webpack_require__(95718);
// EXTERNAL MODULE: ./build/src/packing/image/archive-index.js
var archive_index = __webpack_require__(81904);
// EXTERNAL MODULE: ./build/src/packing/image/archive-writer.js
var archive_writer = __webpack_require__(93045);
// EXTERNAL MODULE: ./build/src/packing/image/image-config.js
var image_config = __webpack_require__(4669);
// EXTERNAL MODULE: ./build/src/packing/image/image-documents.js
var image_documents = __webpack_require__(56397);
;// CONCATENATED MODULE: ./build/src/packing/image/image-tags.js
/** The names that an image archive gives its image, in two spellings: as docker prints them, and in full as containerd wants them. */


/** A name without a tag means `latest`, as for docker. Each once, sorted by bytes. */
function image_tags_imageTags(names) {
    const tags = new Map();
    for (const name of names) {
        const tag = image_tags_parseTag(name);
        if (!tag)
            throw noTag(name);
        tags.set(tag.short, tag);
    }
    return [...tags.values()].sort((a, b) => Buffer.compare(Buffer.from(a.short), Buffer.from(b.short)));
}
/** undefined when it is something else, such as a name with a digest. */
function image_tags_parseTag(given) {
    const reference = (0,image_reference/* parseImageReference */.o_)(given);
    if (reference === undefined || reference.digest !== undefined)
        return undefined;
    const { name, tag = 'latest' } = reference;
    const full = (0,image_reference/* fullName */.fq)(name);
    return { short: `${(0,image_reference/* shortName */.EU)(full)}:${tag}`, full: `${full}:${tag}`, tag };
}
function noTag(given) {
    return new KbuildError('package', [
        {
            what: `${quote(given)} is not an image with a tag`,
            remedy: 'Give something like registry.k8s.io/kube-proxy-amd64:v1.36.0',
        },
    ]);
}

// EXTERNAL MODULE: ./build/src/packing/tar/byte-source.js
var byte_source = __webpack_require__(2801);
// EXTERNAL MODULE: ./build/src/packing/tar/tar-entry.js
var tar_entry = __webpack_require__(36539);
// EXTERNAL MODULE: ./build/src/packing/tar/tar-reader.js
var tar_reader = __webpack_require__(11552);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/packing/image/saved-image.js
var saved_image = __webpack_require__(42584);
;// CONCATENATED MODULE: ./build/src/packing/image/layer-content.js
/** A layer's tar, checked against the digests that name it before anything is made of it, and uncompressed. */






const magics = [
    ['gzip', Buffer.from([0x1f, 0x8b])],
    ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd])],
];
/** Throws unless the bytes are what both digests say. Reads all of it, and keeps none. */
async function layer_content_checkLayer({ range, digest }, diffId) {
    const compression = await compressionOf(range);
    if (digest !== undefined && digest !== diffId && (await layer_content_measure((0,byte_source/* chunksOf */.U_)(range))).digest !== digest) {
        throw (0,saved_image/* mismatch */.J)(digest);
    }
    const measured = await layer_content_measure(layer_content_tarChunks({ range, compression }));
    if (measured.digest !== diffId || (digest !== undefined && compression === 'none' && digest !== diffId)) {
        throw (0,saved_image/* mismatch */.J)(diffId);
    }
    return { range, compression, diffId, size: measured.size };
}
/** By the bytes, as engines have it: media types are not always right. */
async function compressionOf(range) {
    const start = await (0,byte_source/* sourceOfRange */.km)(range).read(4);
    return magics.find(([, magic]) => start.subarray(0, magic.length).equals(magic))?.[0] ?? 'none';
}
async function layer_content_measure(chunks) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { digest: `sha256:${hash.digest('hex')}`, size };
}
async function* layer_content_tarChunks({ range, compression, }) {
    if (compression === 'none') {
        yield* (0,byte_source/* chunksOf */.U_)(range);
        return;
    }
    const unpacked = (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from((0,byte_source/* chunksOf */.U_)(range)), decompressor(compression), () => { });
    try {
        for await (const chunk of unpacked)
            yield chunk;
    }
    catch (error) {
        const isOurs = error instanceof archive_fault/* ArchiveFault */.xz;
        throw isOurs ? error : new archive_fault/* ArchiveFault */.xz(`a layer in it is no sound ${compression}`);
    }
}
function decompressor(compression) {
    if (compression === 'gzip')
        return external_node_zlib_.createGunzip();
    // Not in Node 20, which is one of ours.
    if (typeof external_node_zlib_.createZstdDecompress === 'function')
        return external_node_zlib_.createZstdDecompress();
    throw new archive_fault/* ArchiveFault */.xz('its layers are compressed with zstd, which this Node cannot read', 'Use Node 24, or save from an engine that does not compress layers with zstd');
}

;// CONCATENATED MODULE: ./build/src/packing/image/layer-order.js
/**
 * The entries of a layer in the one order and form that equal content has, whichever file system and engine listed them:
 * by bytes, whiteouts before their siblings as the OCI specification recommends, one time for all.
 */


/** Programs let all links point to the first name. */
const mostHops = 32;
/** `epoch` in seconds. Owners, modes, extended attributes and the targets of symbolic links stay. */
function layer_order_canonicalEntries(found, epoch) {
    const entries = lastOfEach(found.map(withPlainPath));
    const sorted = [...entries.values()].sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
    const firsts = new Map();
    return sorted.map(({ entry, offset }) => {
        const { inode, name } = inodeOf(entries, entry.path);
        if (!inode)
            return { entry: { ...entry, mtime: epoch, target: name }, offset };
        const first = firsts.get(inode.entry.path);
        if (first === undefined)
            firsts.set(inode.entry.path, entry.path);
        return linked(inode, entry.path, first, epoch);
    });
}
/**
 * Of several names of one file the first one holds the content and the others point to it, so a target is always there
 * before its link. The links say the attributes again: engines set the owner of each name, and that takes a capability away.
 */
function linked(inode, path, first, epoch) {
    if (first === undefined)
        return { offset: inode.offset, entry: { ...inode.entry, path, mtime: epoch } };
    const device = undefined;
    const entry = {
        ...inode.entry,
        ...{ path, mtime: epoch, kind: 'hardlink', size: 0, target: first, device },
    };
    return { offset: 0, entry };
}
/** The entry that a name is one of the names of, and its own name; no entry for a file of a layer below. */
function inodeOf(entries, path) {
    let name = path;
    let inode = entries.get(name);
    for (let hops = 0; inode?.entry.kind === 'hardlink'; hops += 1) {
        if (hops > mostHops)
            throw new ArchiveFault(`the hard link ${quote(path)} leads on and on`);
        name = inode.entry.target;
        inode = entries.get(name);
    }
    if (inode?.entry.kind === 'directory' && name !== path) {
        throw new ArchiveFault(`the hard link ${quote(path)} points to a directory`);
    }
    return { inode, name };
}
function withPlainPath({ entry, offset }) {
    const target = entry.kind === 'hardlink' ? plainPath(entry.target) : entry.target;
    return { entry: { ...entry, path: plainPath(entry.path), target }, offset };
}
/** Without `./`, doubled or leading slashes; the top itself is `.`. */
function plainPath(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.includes('..'))
        throw new ArchiveFault(`${quote(path)} in a layer leads out of it`);
    return parts.join('/') || '.';
}
/** Unpacked one after another, the last one of a name is what stays. */
function lastOfEach(found) {
    const entries = new Map();
    const replaced = new Set();
    for (const it of found) {
        if (entries.has(it.entry.path))
            replaced.add(it.entry.path);
        entries.set(it.entry.path, it);
    }
    const astray = found.find(({ entry }) => entry.kind === 'hardlink' && replaced.has(entry.target));
    if (astray) {
        throw new ArchiveFault(`${quote(astray.entry.path)} is a hard link to a name that its layer has twice`);
    }
    return entries;
}
function sortKey({ entry }) {
    if (entry.path === '.')
        return Buffer.alloc(0);
    return Buffer.from(entry.path.replaceAll(/(?<=^|\/)\.wh\./g, '\0.wh.'));
}

;// CONCATENATED MODULE: ./build/src/packing/image/layer-blob.js
/** Layers as they are written: the base image's byte for byte, those above it in canonical form. */







function layer_blob_baseBlob(layer) {
    return { digest: layer.diffId, size: layer.size, chunks: () => layer_content_tarChunks(layer) };
}
/** `epoch` in seconds. */
async function layer_blob_canonicalBlob(layer, epoch, workplace) {
    const range = layer.compression === 'none' ? layer.range : await unpacked(layer, workplace);
    const found = [];
    for await (const { entry, offset } of readTar(sourceOfRange(range)))
        found.push({ entry, offset });
    const entries = canonicalEntries(found, epoch);
    const chunks = () => layerChunks(entries, range);
    return { ...(await measure(chunks())), chunks };
}
async function* layerChunks(entries, range) {
    for (const { entry, offset } of entries) {
        yield tarHeader(entry);
        if (entry.size === 0)
            continue;
        yield* chunksOf({ ...range, offset: range.offset + offset, size: entry.size });
        yield tarPadding(entry.size);
    }
    yield tarEnd;
}
async function unpacked(layer, { folder, opened }) {
    const file = await open(join(folder, `layer-${opened.length}`), 'wx+', 0o600);
    opened.push(file);
    // The bytes were checked before; only now are they given room on the disk.
    await file.writeFile(tarChunks(layer));
    return { file, offset: 0, size: layer.size };
}

;// CONCATENATED MODULE: ./build/src/packing/image/image-archive.js
/**
 * An archive of `docker save` written anew, so that equal images are equal bytes: of whichever engine, whenever built. It is
 * an OCI image layout with a manifest.json, which engines from 20.10 on load. The layers of the base image stay byte for
 * byte, those of the build get one time and order, and the configuration loses what tells of the build.
 */












/** 9999-12-31T23:59:59Z, the last second that RFC 3339 can write. */
const lastSecond = 253402300799;
/** Needs room on the disk of `to` for the archive, and for the build's own layers where they are compressed. */
async function canonicalImage(request) {
    const { archive, to, epoch } = request;
    if (!Number.isSafeInteger(epoch) || epoch < 0 || epoch > lastSecond) {
        throw new RangeError(`${epoch} is no time for an image`);
    }
    const tags = imageTags(request.tags);
    const folder = await mkdtemp(join(dirname(to), `.${basename(to)}.`));
    const workplace = { folder, opened: [] };
    try {
        const file = await openArchive(archive, workplace);
        const written = await rewrite(file, request, tags, workplace);
        await rename(join(folder, 'archive'), to);
        return written;
    }
    catch (error) {
        throw faultOf(error, archive);
    }
    finally {
        await Promise.all(workplace.opened.map((file) => file.close()));
        await rm(folder, { recursive: true, force: true });
    }
}
const saveAgain = 'Save the image again with docker save; if it stays so, load the archive into an engine first';
/** The same error for the user, with the archive's name; anything else as it is. */
function faultOf(error, archive) {
    if (!(error instanceof ArchiveFault))
        return error;
    return new KbuildError('package', [
        { what: `${archive} cannot be used: ${error.message}`, remedy: error.remedy ?? saveAgain },
    ]);
}
async function openArchive(archive, { opened }) {
    const file = await open(archive, 'r').catch((error) => {
        throw new ArchiveFault(`it cannot be opened (${error instanceof Error ? error.message : error})`);
    });
    opened.push(file);
    if (!(await file.stat()).isFile())
        throw new ArchiveFault('it is no file');
    return file;
}
async function rewrite(file, { epoch, baseDiffIds }, tags, workplace) {
    const { size } = await file.stat();
    const saved = await findImage(await indexArchive({ file, offset: 0, size }));
    const facts = factsOf(saved.config);
    refuseForeign(saved, facts, tags, baseDiffIds);
    const layers = await layerBlobs(saved, facts, { epoch, baseLayers: baseDiffIds.length }, workplace);
    const diffIds = layers.map(({ digest }) => digest);
    const config = documentOf(canonicalConfig(saved.config, { epoch, diffIds, baseLayers: baseDiffIds.length }));
    const manifest = manifestDocument(config, layers);
    const blobs = new Map([...layers, blobOf(config), blobOf(manifest)].map((blob) => [blob.digest, blob]));
    const files = [
        ...[...blobs.values()].map((blob) => ({ ...blob, path: blobPath(blob.digest) })),
        { ...blobOf(layoutDocument), path: 'oci-layout' },
        { ...blobOf(indexDocument(manifest, facts, tags)), path: 'index.json' },
        { ...blobOf(dockerDocument(config, layers, tags)), path: 'manifest.json' },
    ];
    return {
        ...(await writeArchive(join(workplace.folder, 'archive'), files, epoch)),
        configDigest: config.digest,
        manifestDigest: manifest.digest,
        manifestSize: manifest.size,
        platform: [facts.os, facts.architecture, facts.variant].filter((it) => it !== '').join('/'),
        tags: tags.map(({ short }) => short),
        baseLayers: baseDiffIds.length,
    };
}
async function layerBlobs({ layers }, { diffIds }, { epoch, baseLayers }, workplace) {
    const blobs = [];
    for (const [index, layer] of layers.entries()) {
        const content = await checkLayer(layer, diffIds[index] ?? '');
        blobs.push(index < baseLayers ? baseBlob(content) : await canonicalBlob(content, epoch, workplace));
    }
    return blobs;
}
/** An archive of another image than the one that was asked for. */
function refuseForeign(saved, { diffIds }, tags, baseDiffIds) {
    if (saved.layers.length !== diffIds.length) {
        throw new ArchiveFault(`its layers are ${saved.layers.length}, and its configuration speaks of ${diffIds.length}`);
    }
    if (baseDiffIds.some((diffId, index) => diffIds[index] !== diffId)) {
        throw new ArchiveFault('the image does not begin with the layers of its base image', 'Build it again: the base image was pulled anew in between, or is one for another platform');
    }
    const held = new Set(saved.tags.map((name) => parseTag(name)?.full ?? name));
    const missing = tags.find(({ full }) => held.size > 0 && !held.has(full));
    if (missing) {
        throw new KbuildError('package', [
            {
                what: `the image archive is of ${[...held].map(quote).join(', ')} and not of ${quote(missing.short)}`,
                remedy: 'Save the image under the names that it is to have',
            },
        ]);
    }
}
function blobOf({ bytes, digest, size }) {
    return {
        digest,
        size,
        chunks: async function* () {
            yield bytes;
        },
    };
}

// EXTERNAL MODULE: ./build/src/packing/image/json-document.js
var json_document = __webpack_require__(23943);
;// CONCATENATED MODULE: ./build/src/packing/image/image-layout.js
/**
 * An OCI image layout as a folder: archives of `docker save` are laid into it with all that their digests name, and single
 * images come out of it as archives that every engine loads.
 */

















/** `archive` is of `docker save`. Layers are laid as tars, whatever compression they had. Throws an ArchiveFault. */
async function layImage(archive, folder) {
    const file = await (0,promises_.open)(archive);
    try {
        const { size } = await file.stat();
        const saved = await (0,saved_image/* findImage */.F)(await (0,archive_index/* indexArchive */.FN)({ file, offset: 0, size }));
        const facts = (0,image_config/* factsOf */.xS)(saved.config);
        const layers = [];
        for (const [index, layer] of saved.layers.entries()) {
            layers.push(layer_blob_baseBlob(await layer_content_checkLayer(layer, facts.diffIds[index] ?? '')));
        }
        const config = (0,image_documents/* documentFrom */.E5)(saved.configBytes);
        const manifest = (0,image_documents/* manifestDocument */.nJ)(config, layers);
        for (const blob of [...layers, blobOf(config), blobOf(manifest)])
            await layBlob(folder, blob);
        return { manifest, config, facts };
    }
    finally {
        await file.close();
    }
}
async function layBlob(folder, { digest, chunks }) {
    const path = (0,external_node_path_.join)(folder, (0,image_documents/* blobPath */.nD)(digest));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, chunks());
}
/** What makes a folder of blobs a layout. `names` as docker takes them. */
async function layIndex(folder, images) {
    const entries = images.flatMap(({ manifest, facts, name }) => (0,image_documents/* indexEntries */.nL)(manifest, facts, tagsOf(name)));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'oci-layout'), image_documents/* layoutDocument */.qD.bytes);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'index.json'), (0,image_documents/* indexOf */.qh)(entries).bytes);
}
/** A name with a digest is none that an engine could give. */
function tagsOf(name) {
    const tag = image_tags_parseTag(name);
    return tag ? [tag] : [];
}
/** One image as the files of an archive, each held against its digest when it is read. Throws an ArchiveFault. */
async function imageIn(folder, digest, name) {
    const manifest = (0,json_document/* objectOf */.X)((0,json_document/* parseJson */.q)(await readBlob(folder, digest), digest), digest);
    const config = descriptorOf(manifest.config);
    const layers = (0,json/* objectsIn */.Qv)(manifest.layers).map(descriptorOf);
    const facts = (0,image_config/* factsOf */.xS)((0,json_document/* objectOf */.X)((0,json_document/* parseJson */.q)(await readBlob(folder, config.digest), config.digest), config.digest));
    const itself = (0,image_documents/* documentFrom */.E5)(await readBlob(folder, digest));
    const tags = tagsOf(name);
    const blobs = new Map([itself, config, ...layers].map((it) => [it.digest, it]));
    for (const { digest: blob, size } of blobs.values())
        if ((await sizeOfBlob(folder, blob)) !== size)
            throw (0,saved_image/* mismatch */.J)(blob);
    return [
        ...[...blobs.values()].map((blob) => ({
            path: (0,image_documents/* blobPath */.nD)(blob.digest),
            size: blob.size,
            chunks: () => checkedChunks(folder, blob),
        })),
        { ...blobOf(image_documents/* layoutDocument */.qD), path: 'oci-layout' },
        { ...blobOf((0,image_documents/* indexDocument */.Uc)(itself, facts, tags)), path: 'index.json' },
        { ...blobOf((0,image_documents/* dockerDocument */.m8)(config, layers, tags)), path: 'manifest.json' },
    ];
}
function descriptorOf(value) {
    const { digest, size } = (0,json/* fieldsOf */.Pf)(value);
    const found = { digest: (0,json/* stringOf */.Je)(digest), size: (0,json/* countOf */.pq)(size) };
    if (!(0,image_reference/* isDigest */.Bc)(found.digest) || found.size < 0)
        throw new archive_fault/* ArchiveFault */.xz('a manifest in it does not say its blobs');
    return found;
}
async function readBlob(folder, digest) {
    if ((await sizeOfBlob(folder, digest)) > archive_index/* documentLimit */.NL)
        throw (0,archive_index/* tooLarge */.g$)(digest);
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, (0,image_documents/* blobPath */.nD)(digest)));
    if ((0,image_documents/* documentFrom */.E5)(bytes).digest !== digest)
        throw (0,saved_image/* mismatch */.J)(digest);
    return bytes;
}
/** What is no file there, such as a pipe, is never opened. */
async function sizeOfBlob(folder, digest) {
    const found = await (0,promises_.stat)((0,external_node_path_.join)(folder, (0,image_documents/* blobPath */.nD)(digest))).catch(() => undefined);
    if (!found?.isFile())
        throw new archive_fault/* ArchiveFault */.xz(`${(0,problem/* quote */.hD)(digest)} is missing in it`);
    return found.size;
}
async function* checkedChunks(folder, { digest, size }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let left = size;
    for await (const chunk of (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, (0,image_documents/* blobPath */.nD)(digest)))) {
        left -= chunk.length;
        if (left < 0)
            throw (0,saved_image/* mismatch */.J)(digest);
        hash.update(chunk);
        yield chunk;
    }
    if (left > 0 || `sha256:${hash.digest('hex')}` !== digest)
        throw (0,saved_image/* mismatch */.J)(digest);
}


/***/ }),

/***/ 36539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ tarEnd),
/* harmony export */   pI: () => (/* binding */ tarHeader),
/* harmony export */   vr: () => (/* binding */ tarPadding)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _tar_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47122);
/**
 * One entry of a tar as bytes: POSIX ustar with numeric owners and no names of them. A pax header comes before it for what
 * ustar cannot hold, and for no other reason, so that equal entries are equal bytes.
 */


const nameLength = 100;
const prefixLength = 155;
/** Of the fields of 8 and of 12 bytes, which end in a NUL. */
const largestShort = 0o7777777;
const largestLong = 0o77777777777;
const nothing = Buffer.alloc(0);
const slash = 0x2f;
const types = {
    file: '0',
    hardlink: '1',
    symlink: '2',
    character: '3',
    block: '4',
    directory: '5',
    fifo: '6',
};
/** Two blocks of zeros and no more: filling up to GNU tar's record of 20 blocks is for tape drives. */
const tarEnd = Buffer.alloc(2 * _tar_block_js__WEBPACK_IMPORTED_MODULE_1__/* .blockSize */ .L);
/** The zeros between a content of `size` bytes and the next header. */
function tarPadding(size) {
    return Buffer.alloc((0,_tar_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paddingLength */ .g)(size));
}
/**
 * Whole blocks: a pax header when one is needed, then the ustar header. A name that is not ASCII goes into the pax header too,
 * as only there its encoding is defined.
 */
function tarHeader(entry) {
    refuseUnfit(entry);
    const path = Buffer.from(entry.kind === 'directory' ? `${entry.path}/` : entry.path);
    const target = Buffer.from(entry.target);
    const split = isAscii(path) ? splitPath(path) : undefined;
    const records = [];
    if (!split)
        records.push({ keyword: 'path', value: path });
    if (target.length > nameLength || !isAscii(target))
        records.push({ keyword: 'linkpath', value: target });
    const number = (keyword, value, largest) => {
        if (value >= 0 && value <= largest)
            return value;
        records.push({ keyword, value: Buffer.from(String(value)) });
        return 0;
    };
    const fields = {
        name: split?.name ?? path.subarray(0, nameLength),
        prefix: split?.prefix ?? nothing,
        mode: entry.mode,
        size: number('size', entry.size, largestLong),
        uid: number('uid', entry.uid, largestShort),
        gid: number('gid', entry.gid, largestShort),
        mtime: number('mtime', entry.mtime, largestLong),
        type: types[entry.kind],
        target: target.subarray(0, nameLength),
        major: entry.device?.major ?? 0,
        minor: entry.device?.minor ?? 0,
    };
    for (const [name, value] of sortedByBytes(entry.xattrs)) {
        records.push({ keyword: `SCHILY.xattr.${name}`, value });
    }
    return records.length === 0
        ? ustarHeader(fields)
        : Buffer.concat([paxHeader(records), ustarHeader(fields)]);
}
function refuseUnfit(entry) {
    const why = unfitness(entry);
    if (why === undefined)
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('input', [
        {
            what: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(entry.path)} cannot be stored in a tar: ${why}`,
            remedy: 'Rename or remove it before packing',
        },
    ]);
}
function unfitness({ path, target, mode, size, uid, gid, mtime, device, xattrs, }) {
    if (path === '' || path.includes('\0') || target.includes('\0'))
        return 'its name is empty or has a NUL';
    // Lone surrogates.
    if ([path, target].some((it) => Buffer.from(it).toString() !== it))
        return 'its name is not valid Unicode';
    if (![size, uid, gid, mtime].every(Number.isSafeInteger) || size < 0 || uid < 0 || gid < 0) {
        return 'its size, owner or time is not an integer';
    }
    if (mode < 0 || mode > 0o7777)
        return 'its mode has more than permission bits';
    const { major, minor } = device ?? { major: 0, minor: 0 };
    if (major > largestShort || minor > largestShort)
        return 'its device number is too large';
    if ([...xattrs.keys()].some((name) => /[=\0]/.test(name)))
        return 'an extended attribute has "=" or NUL in its name';
    return undefined;
}
/** At the last slash that leaves a prefix short enough, as GNU tar does. */
function splitPath(path) {
    if (path.length <= nameLength)
        return { prefix: nothing, name: path };
    // A directory's own last slash belongs to its name.
    const at = path.lastIndexOf(slash, Math.min(prefixLength, path.length - 2));
    if (at <= 0 || path.length - at - 1 > nameLength)
        return undefined;
    return { prefix: path.subarray(0, at), name: path.subarray(at + 1) };
}
function ustarHeader(fields) {
    const block = Buffer.alloc(_tar_block_js__WEBPACK_IMPORTED_MODULE_1__/* .blockSize */ .L);
    fields.name.copy(block, 0);
    block.write(octal(fields.mode, 7), 100, 'latin1');
    block.write(octal(fields.uid, 7), 108, 'latin1');
    block.write(octal(fields.gid, 7), 116, 'latin1');
    block.write(octal(fields.size, 11), 124, 'latin1');
    block.write(octal(fields.mtime, 11), 136, 'latin1');
    block.fill(' ', 148, 156);
    block.write(fields.type, 156, 'latin1');
    fields.target.copy(block, 157);
    block.write('ustar\x0000', 257, 'latin1');
    block.write(octal(fields.major, 7), 329, 'latin1');
    block.write(octal(fields.minor, 7), 337, 'latin1');
    fields.prefix.copy(block, 345);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${octal(sum, 6)}\0 `, 148, 'latin1');
    return block;
}
function paxHeader(records) {
    const body = Buffer.concat(records.map(paxRecord));
    const header = ustarHeader({
        // No process id in it, as GNU tar would have.
        name: Buffer.from('PaxHeaders/entry'),
        prefix: nothing,
        mode: 0o644,
        uid: 0,
        gid: 0,
        size: body.length,
        mtime: 0,
        type: 'x',
        target: nothing,
        major: 0,
        minor: 0,
    });
    return Buffer.concat([header, body, tarPadding(body.length)]);
}
/** `<length> <keyword>=<value>\n`, where the length counts its own digits. */
function paxRecord({ keyword, value }) {
    const rest = Buffer.concat([Buffer.from(` ${keyword}=`), value, Buffer.from('\n')]);
    let length = rest.length;
    while (String(length).length + rest.length !== length)
        length = String(length).length + rest.length;
    return Buffer.concat([Buffer.from(String(length)), rest]);
}
function sortedByBytes(map) {
    return [...map].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
function octal(value, digits) {
    return value.toString(8).padStart(digits, '0');
}
function isAscii(bytes) {
    return bytes.every((byte) => byte < 0x80);
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
    const leftOut = leftOutNotes(host, inputs, opened, 'passed into the container (give them there, as in `env NAME=value command`)');
    return host.environment.NETRC ? [...leftOut, noLogin] : leftOut;
}
const noLogin = 'The file that NETRC names is for builds alone: a command of your own gets no login of it';
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

/***/ 12570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openPrefetched),
/* harmony export */   W: () => (/* binding */ partsOfPrefetched)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7814);
/* harmony import */ var _container_prefetch_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35052);
/* harmony import */ var _container_prefetched_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39539);
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67988);
/* harmony import */ var _host_docker_images_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38929);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37779);
/* harmony import */ var _packing_image_archive_writer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93045);
/* harmony import */ var _packing_image_image_layout_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94111);
/* harmony import */ var _packing_tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95718);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(86762);
/* harmony import */ var _open_builder_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(22423);
/** Opens the folder of the input `prefetched`, and holds it against its lock before anything is built with it. */













/** Where images and Go's modules lie in such a folder. */
const partsOfPrefetched = { images: 'oci', modules: 'go' };
/** Throws one KbuildError with all that the folder lacks. undefined where none is given. */
async function openPrefetched(host, inputs) {
    const given = inputs.container.prefetched;
    if (given === undefined)
        return undefined;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace ?? host.workingFolder, given);
    const lock = await readLock(folder, given);
    const problems = (await (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .inTurns */ .gG)(lock.files, (file) => problemOfFile(folder, file))).flat();
    if (problems.length > 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_11__/* .KbuildError */ .gj('input', firstOf(problems, folder));
    const hasModules = lock.files.some(({ path }) => isModule(path));
    const docker = (0,_open_builder_js__WEBPACK_IMPORTED_MODULE_12__/* .dockerFor */ ._2)(inputs, host.environment);
    return {
        folder,
        images: lock.images,
        modules: hasModules ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, partsOfPrefetched.modules) : undefined,
        load: async ({ image, manifest }) => {
            const said = await loaded(host, docker, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, partsOfPrefetched.images), manifest, image);
            if (said !== '')
                throw new _problem_js__WEBPACK_IMPORTED_MODULE_11__/* .KbuildError */ .gj('image', [notLoaded(image, folder, said)]);
        },
    };
}
/** Returns why not; empty where it is there now. */
async function loaded({ cancel }, docker, layout, manifest, image) {
    try {
        const archive = (0,_packing_image_archive_writer_js__WEBPACK_IMPORTED_MODULE_8__/* .archiveChunks */ .J)(await (0,_packing_image_image_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .imageIn */ .Lp)(layout, manifest, (0,_container_prefetched_js__WEBPACK_IMPORTED_MODULE_4__/* .loadedName */ .NZ)(image)), 0);
        const said = await (0,_host_docker_images_js__WEBPACK_IMPORTED_MODULE_6__/* .loadImage */ .y)(docker, archive, cancel);
        if (cancel.aborted)
            throw _host_cancel_js__WEBPACK_IMPORTED_MODULE_5__/* .cancelled */ .KW;
        return said;
    }
    catch (error) {
        if (error instanceof _packing_tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .ArchiveFault */ .xz)
            return error.message;
        throw error;
    }
}
async function readLock(folder, given) {
    const text = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _container_prefetch_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockName */ .l4));
    const lock = text === undefined ? undefined : (0,_container_prefetch_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLock */ .PG)(text);
    if (lock)
        return lock;
    const why = text === undefined ? `has no ${_container_prefetch_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockName */ .l4}` : `has a ${_container_prefetch_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockName */ .l4} that is not of this version`;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_11__/* .KbuildError */ .gj('input', [
        {
            what: `prefetched is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .hD)(given)}, which ${why}`,
            remedy: `Make it with \`kbuild prefetch ${given}\``,
        },
    ]);
}
function isModule(path) {
    return path.startsWith(`${partsOfPrefetched.modules}/`);
}
const mostFaults = 20;
/** Of a folder that was copied by half there may be thousands. */
function firstOf(problems, folder) {
    const more = problems.length - mostFaults;
    if (more <= 0)
        return problems;
    const rest = { what: `${more} more files of ${folder} are not what ${_container_prefetch_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockName */ .l4} says`, remedy: again };
    return [...problems.slice(0, mostFaults), rest];
}
/** The blobs of an image are read when it is loaded, and held against their digests then. */
async function problemOfFile(folder, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file.path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (!found?.isFile())
        return [faultOf(path, 'is missing')];
    if (found.size !== file.size)
        return [faultOf(path, `has ${found.size} bytes instead of ${file.size}`)];
    if (isModule(file.path) && (await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(path)).sha256 !== file.sha256)
        return [faultOf(path, 'has another content')];
    return [];
}
function faultOf(path, what) {
    return { what: `${path} ${what}, says ${_container_prefetch_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockName */ .l4}`, remedy: again };
}
function notLoaded(image, folder, said) {
    return { what: `the image ${image} cannot be loaded from ${folder}: ${said}`, remedy: again };
}
const again = 'Copy the folder again, or make it again with kbuild prefetch';


/***/ }),

/***/ 25062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ap: () => (/* binding */ planWith),
  iA: () => (/* binding */ prepare),
  G9: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/src/builder/junit.js
var junit = __webpack_require__(1373);
// EXTERNAL MODULE: ./build/src/cache/fetch-ahead.js
var fetch_ahead = __webpack_require__(72564);
// EXTERNAL MODULE: ./build/src/kubernetes/make.js
var make = __webpack_require__(86270);
// EXTERNAL MODULE: ./build/src/kubernetes/module-version.js
var module_version = __webpack_require__(36433);
// EXTERNAL MODULE: ./build/src/kubernetes/targets.js
var targets = __webpack_require__(37456);
// EXTERNAL MODULE: ./build/src/kubernetes/variable-rules.js + 1 modules
var variable_rules = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/report/outputs.js
var outputs = __webpack_require__(3558);
// EXTERNAL MODULE: ./build/src/setup/cache-question.js + 1 modules
var cache_question = __webpack_require__(23072);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/host/machine.js
var machine = __webpack_require__(93613);
;// CONCATENATED MODULE: ./build/src/kubernetes/disk-need.js
/**
 * The least that a build of Kubernetes takes of the disk. It is what v1.20 to v1.36 all take, rounded down, so that no disk
 * is refused that would do: programs and packages that nobody has measured count as nothing.
 */
/**
 * kubectl of v1.20.2 alone takes 451 MB, of v1.32.3 817 MB, and all seven of v1.20.2 2900 MB: the table says 440 and 1980.
 * Servers of v1.35 are smaller than those of v1.20, and kubectl is larger.
 */
const programs = {
    'kube-apiserver': { objects: 300, binary: 70 },
    'kube-controller-manager': { objects: 300, binary: 60 },
    'kube-proxy': { objects: 100, binary: 35 },
    'kube-scheduler': { objects: 150, binary: 40 },
    kubeadm: { objects: 100, binary: 35 },
    kubectl: { objects: 300, binary: 40 },
    kubelet: { objects: 300, binary: 50 },
};
/** Go's own packages, anew for each platform. MB. */
const ofPlatform = 100;
/** Of a stripped program, by gzip. */
const packedShare = 0.3;
/** An image holds its program as it is, and lies beside the tarball that it is in too. */
const inImages = [
    'kube-apiserver',
    'kube-controller-manager',
    'kube-proxy',
    'kube-scheduler',
];
/** Without this file a tree is an excerpt, of which the figures say nothing. */
const signOfWholeTree = 'staging/src/k8s.io/api/core/v1/generated.pb.go';
const megabyte = 1e6;
/** Of a build that finds nothing of an earlier one. Zeros where nothing is known, as of tests. */
function diskNeed({ calls, binaries, packaging, }) {
    const known = binaries.flatMap((path) => programAt(path) ?? []);
    const platforms = new Set(known.map(({ platform }) => platform));
    const objects = sumOf(known.map(({ program }) => program.objects)) + platforms.size * ofPlatform;
    const binary = sumOf(known.map(({ program }) => program.binary));
    const wrapped = known.filter(({ name, platform }) => inImages.includes(name) && packaging?.serverPlatforms.includes(platform));
    const tars = packaging?.kind === 'tarballs' ? packedShare * binary : 0;
    const images = sumOf(wrapped.map(({ program }) => program.binary));
    // To pack what has been built before, nothing is built.
    const isBuilt = calls.length === 0;
    return {
        objects: isBuilt ? 0 : objects * megabyte,
        binaries: isBuilt ? 0 : binary * megabyte,
        packages: packaging ? Math.round((tars + images) * megabyte) : 0,
    };
}
/** Of `<os>/<arch>/<name>`. */
function programAt(path) {
    const [os, architecture, file = ''] = path.split('/');
    const name = file.replace(/\.exe$/, '');
    const program = Object.hasOwn(programs, name) ? programs[name] : undefined;
    return program && { platform: `${os}/${architecture}`, name, program };
}
function sumOf(numbers) {
    return numbers.reduce((sum, it) => sum + it, 0);
}

// EXTERNAL MODULE: ./build/src/report/words.js
var report_words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/setup/check-disk.js
/** Whether the disk can hold what a build is known to take, said before anything is compiled. */






/** Throws a KbuildError of class disk that has the figures of each disk which is too small. */
async function checkDisk({ log }, request) {
    const parts = await partsOf(request);
    const disks = byDisk(parts);
    const platforms = (0,report_words/* countText */.lT)(request.buildPlan.platforms.length, 'platform');
    for (const { folder, needed, free } of disks) {
        const words = needed === 0 ? '' : `at least ${(0,report_words/* gigabytesText */.ze)(needed)} needed for ${platforms}, `;
        log.line(`Disk of ${folder}: ${words}${(0,report_words/* gigabytesText */.ze)(free)} free`);
    }
    const problems = disks.filter(({ needed, free }) => needed > free).map(tooSmall);
    if (problems.length > 0)
        throw new problem/* KbuildError */.gj('disk', problems);
}
/** Of what an earlier build has left in its place nobody knows how much of it will be used again: it counts as all. */
async function partsOf({ opened, builder, buildPlan }) {
    const { root, tree, outputSubpath } = opened;
    const isWhole = await (0,files/* exists */.t2)((0,external_node_path_.join)(root, signOfWholeTree));
    const need = isWhole ? diskNeed(buildPlan) : { objects: 0, binaries: 0, packages: 0 };
    const isElsewhere = builder.remoteGoCache !== undefined ||
        builder.variables.some(({ name }) => name === 'GOCACHE' || name === 'KUBE_GOPATH');
    const packages = buildPlan.packaging?.kind === 'images' ? 'release-images' : 'release-tars';
    const places = [
        [(0,external_node_path_.join)(outputSubpath, 'bin'), need.binaries],
        [(0,external_node_path_.join)(outputSubpath, tree.goCache), isElsewhere ? 0 : need.objects],
        [(0,external_node_path_.join)('_output', packages), need.packages],
    ];
    return Promise.all(places.map(async ([path, needed]) => {
        const folder = (0,external_node_path_.join)(root, path);
        const { device, free, mayCompress } = await (0,machine/* diskOf */.FG)(folder);
        const counts = needed > 0 && !mayCompress && (await (0,machine/* isEmptyOrAbsent */.IU)(folder));
        return { folder, device, needed: counts ? needed : 0, free };
    }));
}
/** One for each disk, under the name of its first folder. */
function byDisk(parts) {
    const disks = new Map();
    for (const part of parts) {
        const { needed = 0, ...first } = disks.get(part.device) ?? { ...part, needed: 0 };
        disks.set(part.device, { ...first, needed: needed + part.needed });
    }
    return [...disks.values()];
}
function tooSmall({ folder, needed, free }) {
    return {
        what: `this build needs at least ${(0,report_words/* gigabytesText */.ze)(needed)} of disk, and where ${folder} is, ${(0,report_words/* gigabytesText */.ze)(free)} are free`,
        remedy: 'Free some space (`df -h` shows which disk it is), build fewer platforms in one job, or make _output a link to a folder on a larger disk; see docs/faq.md#how-much-disk-does-a-build-need',
    };
}

// EXTERNAL MODULE: ./build/src/setup/command-line.js
var command_line = __webpack_require__(93513);
// EXTERNAL MODULE: ./build/src/setup/environment-notes.js
var environment_notes = __webpack_require__(29122);
// EXTERNAL MODULE: ./build/src/setup/open-builder.js + 7 modules
var open_builder = __webpack_require__(22423);
// EXTERNAL MODULE: ./build/src/setup/open-prefetched.js
var open_prefetched = __webpack_require__(12570);
// EXTERNAL MODULE: ./build/src/setup/open-release.js + 7 modules
var open_release = __webpack_require__(97631);
// EXTERNAL MODULE: ./build/src/setup/open-tree.js
var open_tree = __webpack_require__(89936);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/host/output-place.js
/** What lies at `_output` and its folders before a build writes there: links that lead elsewhere, and what is in the way. */


/** The folders that both builders write into, above those that they make anew; each behind the one that it is in. */
const folders = [
    '_output',
    '_output/kbuild',
    '_output/images',
    '_output/local',
    '_output/local/bin',
    '_output/local/go',
    '_output/dockerized',
    '_output/dockerized/bin',
    '_output/dockerized/go',
];
/** `root` is a real path. Changes nothing. */
async function readOutputPlace(root) {
    const links = [];
    const obstacles = [];
    for (const path of folders) {
        if (obstacles.some((it) => `${(0,external_node_path_.join)(root, path)}/`.startsWith(`${it.path}/`)))
            continue;
        const found = await lookAt((0,external_node_path_.join)(root, path));
        if (found === 'absent') {
            if (path === '_output')
                obstacles.push(...(await noRight(root)));
        }
        else if (typeof found === 'object')
            obstacles.push(found);
        else {
            if (found === 'link')
                links.push({ path, target: await (0,promises_.realpath)((0,external_node_path_.join)(root, path)) });
            obstacles.push(...(await noRight((0,external_node_path_.join)(root, path))));
        }
    }
    return { links, obstacles };
}
async function lookAt(path) {
    const own = await (0,promises_.lstat)(path).catch(() => undefined);
    if (own === undefined)
        return 'absent';
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        return { kind: 'dangling', path, target: await (0,promises_.readlink)(path) };
    if (!found.isDirectory())
        return { kind: 'no-folder', path };
    return own.isSymbolicLink() ? 'link' : 'folder';
}
async function noRight(path) {
    try {
        await (0,promises_.access)(path, promises_.constants.W_OK | promises_.constants.X_OK);
        return [];
    }
    catch (error) {
        const isReadOnly = error instanceof Error && 'code' in error && error.code === 'EROFS';
        if (isReadOnly)
            return [{ kind: 'read-only', path }];
        return [{ kind: 'not-ours', path, owner: (await (0,promises_.stat)(path)).uid }];
    }
}

// EXTERNAL MODULE: ./build/src/kubernetes/shell-word.js
var shell_word = __webpack_require__(56561);
;// CONCATENATED MODULE: ./build/src/setup/output-place.js
/** Whether a build can write where Kubernetes' scripts write, said before anything is built. */



/** Links to folders elsewhere, which a container needs to have too. Throws one KbuildError with all that is in the way. */
async function openOutput(root) {
    const { links, obstacles } = await readOutputPlace(root);
    if (obstacles.length > 0)
        throw new problem/* KbuildError */.gj('input', obstacles.map(problemOf));
    return links;
}
function problemOf(obstacle) {
    const { path } = obstacle;
    switch (obstacle.kind) {
        case 'dangling':
            return {
                what: `${path} is a link to ${(0,problem/* quote */.hD)(obstacle.target)}, where nothing is`,
                remedy: `Mount the disk or make the folder that it leads to, or remove the link: rm ${(0,shell_word/* shellWord */.r)(path)}`,
            };
        case 'no-folder':
            return {
                what: `${path} is not a folder, and builds write into it`,
                remedy: `Remove it: rm ${(0,shell_word/* shellWord */.r)(path)}`,
            };
        case 'read-only':
            return {
                what: `${path} is on a read-only file system, and builds write there`,
                remedy: `Make _output a folder, or a link to one, that can be written, or build a copy of the tree`,
            };
        case 'not-ours':
            return {
                what: `${path} belongs to user ${obstacle.owner}, and this user (${process.getuid?.()}) has no right to write there`,
                remedy: `Give it to this user, most likely from an earlier build as root: sudo chown -R "$(id -un)" ${(0,shell_word/* shellWord */.r)(path)}`,
            };
    }
}

// EXTERNAL MODULE: ./build/src/setup/places.js
var setup_places = __webpack_require__(31255);
// EXTERNAL MODULE: ./build/src/setup/prepare-stamp.js + 8 modules
var prepare_stamp = __webpack_require__(87338);
// EXTERNAL MODULE: ./build/src/setup/restore-cache.js + 3 modules
var restore_cache = __webpack_require__(9581);
;// CONCATENATED MODULE: ./build/src/setup/prepare.js
/** Everything before the build: inputs, tree, stamp, builder and calls; and what the log says of them. */




















/** Inputs, tree and stamp. Throws one KbuildError with all problems of inputs, or all refusals of the stamp. */
async function settle(host, { inputs, problems }) {
    problemsOfMachine(host, inputs);
    const opened = await (0,open_tree/* openTree */.r)(host, inputs, problems);
    const stamp = await (0,prepare_stamp/* prepareStamp */.Lc)(host, inputs, opened);
    const outputLinks = await openOutput(opened.root);
    const places = (0,setup_places/* outputPlaces */.K0)(opened.root, inputs, stamp.stamp, host.runId);
    const prefetched = await (0,open_prefetched/* openPrefetched */.N)(host, inputs);
    return { inputs, opened, stamp, outputLinks, places, prefetched };
}
async function prepare(host, loaded, recorder) {
    const request = await recorder.phase('Tree and stamp', () => host.log.group('Tree and stamp', async () => {
        const settled = await settle(host, loaded);
        explainStamp(settled, recorder, host);
        return settled;
    }));
    let builder;
    let fetchedAhead;
    const fetching = (0,restore_cache/* fetchingAhead */.Ye)(host, request, (machine) => planOf(host, request, machine));
    const meanwhile = async (machine) => {
        fetchedAhead = await fetching?.(machine);
    };
    try {
        const phase = builderPhases[request.inputs.builder];
        builder = await recorder.phase(phase, () => host.log.group(phase, () => (0,open_builder/* openBuilder */.IR)(host, request, fetching && meanwhile)));
        return { ...(await planWith(host, request, builder, recorder)), fetchedAhead };
    }
    catch (error) {
        // What cannot be taken away now is by the next build, and is not what went wrong.
        if (fetchedAhead)
            await (0,fetch_ahead/* forgetAhead */.B)((await (0,cache_question/* cachePlaceOf */.Bk)(host, request)).folder).catch(() => { });
        await builder?.close();
        throw error;
    }
}
const builderPhases = {
    local: 'Go',
    container: 'Engine and image',
};
/** What is to be made, and for a release all that it is made of. Throws where this machine cannot make it. */
async function planWith(host, request, builder, recorder) {
    const { opened } = request;
    const conformance = (0,targets/* isReleaseTarget */.$8)(opened.target) && (await (0,open_release/* askConformance */.V3)(host, request));
    const buildPlan = planOf(host, request, builder.machine, { conformance, variables: builder.variables });
    const facts = factsOf(host, { ...request, builder, buildPlan });
    recorder.set({ facts });
    host.setOutputs((0,outputs/* factOutputs */.NB)(facts));
    await explainBuilder(host, { ...request, builder }, facts, recorder);
    await checkDisk(host, { opened, builder, buildPlan });
    const { packaging } = buildPlan;
    const release = packaging &&
        (await recorder.phase('Base images', () => (0,open_release/* openRelease */.gS)(host, request, packaging, conformance, recorder)));
    return {
        ...request,
        builder,
        buildPlan,
        facts,
        release,
        earlierReports: await (0,junit/* reportTimes */.z)(builder.reports),
    };
}
/** Which platforms and calls there will be does not hang on what else only the builder knows. */
function planOf(host, { inputs, opened: { target, tree } }, { os, architecture }, { conformance, variables, } = {
    conformance: false,
    variables: inputs.variables,
}) {
    const choice = {
        requested: inputs.platforms,
        ...(0,make/* fastbuildOf */.Y)(inputs.variables, host.environment),
        hostArchitecture: architecture,
        hostPlatform: `${os}/${architecture}`,
        conformance,
    };
    return (0,make/* planBuild */.C)(target, choice, tree.lists, variables);
}
function factsOf(host, { inputs, opened, stamp, buildPlan: { platforms, skippedKinds }, builder }) {
    return {
        source: inputs.source,
        target: inputs.target,
        generation: opened.tree.generation,
        crossTag: opened.tree.crossTag,
        builder: builder.kind,
        sync: builder.sync,
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
        command: (0,command_line/* commandLine */.a)(inputs, stamp, host.environment, (0,variable_rules/* passesInto */.Mg)(inputs, opened.tree)),
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
    const { moduleVersion } = (0,module_version/* recordOfGo */.zO)(facts.repository, { goVersion: facts.goVersion, isTopModule: true });
    host.log.line(`Go records the module version ${moduleVersion}${facts.repository ? ', and fields of git' : ''}`);
    for (const warning of builder.warnings)
        recorder.warn(warning);
    if (facts.skippedKinds.length > 0) {
        recorder.note(`Nothing to build for these platforms, skipped: ${facts.skippedKinds.join(', ')}`);
    }
    for (const note of await (0,environment_notes/* explainEnvironment */.T)(host, inputs, opened))
        recorder.note(note);
}
function problemsOfMachine({ machine }, { builder }) {
    if (machine.os === 'windows')
        throw new problem/* KbuildError */.gj('input', [noWindows]);
    if (machine.os === 'darwin' && builder === 'container')
        throw new problem/* KbuildError */.gj('input', [noDarwinContainers]);
}
const noWindows = {
    what: "This machine runs Windows, where Kubernetes' make does not",
    remedy: 'Use a Linux runner; it builds the windows platforms too',
};
const noDarwinContainers = {
    what: 'This machine runs macOS, where builds in a container are not supported',
    remedy: "Use a Linux runner, or `builder: local` with the machine's own Go, in a terminal `kbuild make`",
};


/***/ })

};

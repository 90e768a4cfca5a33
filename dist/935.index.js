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

// EXTERNAL MODULE: ./build/src/builder/collect.js + 1 modules
var collect = __webpack_require__(55467);
// EXTERNAL MODULE: ./build/src/evidence/evidence.js + 6 modules
var evidence_evidence = __webpack_require__(2165);
// EXTERNAL MODULE: ./build/src/release/content.js
var content = __webpack_require__(64322);
// EXTERNAL MODULE: ./build/src/release/manifest.js
var release_manifest = __webpack_require__(84962);
// EXTERNAL MODULE: ./build/src/release/shard-files.js
var shard_files = __webpack_require__(30845);
// EXTERNAL MODULE: ./build/src/setup/manifest-of-build.js + 1 modules
var manifest_of_build = __webpack_require__(94321);
// EXTERNAL MODULE: ./build/src/commands/checked-binaries.js + 2 modules
var checked_binaries = __webpack_require__(13101);
;// CONCATENATED MODULE: ./build/src/commands/collect-binaries.js
/** Takes what a build that packs nothing has made into a folder of its own, with the evidence beside the checksum files. */









/** Throws a KbuildError where one that was asked for is missing, or says something else of itself than was planned. */
async function collectBinaries(host, prepared, recorder) {
    const { opened, places, inputs } = prepared;
    const { placed, missing, binaries, records } = await (0,checked_binaries/* checkedBinaries */.V)(prepared);
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
        const outcome = (0,setup_recorder/* failedOutcome */.iS)(error, host);
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
    if (changed.length === 0)
        return;
    await (0,own_changes/* rememberOwnChanges */.P)(opened.root, stamp.git.commit, changed);
    recorder.note(`The build changed ${(0,words/* countText */.lT)(changed.length, 'file')} that git tracks (such as ${changed[0]}): a second build in this folder may give other bytes, see docs/reproducibility.md`);
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

/***/ 25062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare),
  G: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/src/builder/junit.js
var junit = __webpack_require__(1373);
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
// EXTERNAL MODULE: ./build/src/setup/prepare-stamp.js + 7 modules
var prepare_stamp = __webpack_require__(66959);
;// CONCATENATED MODULE: ./build/src/setup/prepare.js
/** Everything before the build: inputs, tree, stamp, builder and calls; and what the log says of them. */
















/** Inputs, tree and stamp. Throws one KbuildError with all problems of inputs, or all refusals of the stamp. */
async function settle(host, { inputs, problems }) {
    problemsOfMachine(host, inputs);
    const opened = await (0,open_tree/* openTree */.r)(host, inputs, problems);
    const stamp = await (0,prepare_stamp/* prepareStamp */.Lc)(host, inputs, opened);
    const outputLinks = await openOutput(opened.root);
    const places = (0,setup_places/* outputPlaces */.K0)(opened.root, inputs, stamp.stamp, host.runId);
    return { inputs, opened, stamp, outputLinks, places };
}
async function prepare(host, loaded, recorder) {
    const request = await recorder.phase('Tree and stamp', () => host.log.group('Tree and stamp', async () => {
        const settled = await settle(host, loaded);
        explainStamp(settled, recorder, host);
        return settled;
    }));
    const builder = await recorder.phase(builderPhases[request.inputs.builder], () => host.log.group(builderPhases[request.inputs.builder], () => (0,open_builder/* openBuilder */.IR)(host, request)));
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
        ...(0,make/* fastbuildOf */.Y)(inputs.variables, host.environment),
        hostArchitecture: architecture,
        hostPlatform: `${os}/${architecture}`,
    };
    const conformance = (0,targets/* isReleaseTarget */.$8)(opened.target) && (await (0,open_release/* askConformance */.V3)(host, request));
    const buildPlan = (0,make/* planBuild */.C)(opened.target, { ...choice, conformance }, opened.tree.lists, builder.variables);
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
    remedy: "Use a Linux runner, or `builder: local` with the machine's own Go",
};


/***/ })

};

export const id = 652;
export const ids = [652];
export const modules = {

/***/ 18295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeBinaries),
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37779);
/* harmony import */ var _host_open_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69505);
/* harmony import */ var _inspect_recorded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23767);
/* harmony import */ var _inspect_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36905);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86762);
/* harmony import */ var _release_content_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64322);
/** Describes what a build made, and gathers it into a folder of its own with checksum files beside it. */








/**
 * `placed` is where the tree's scripts place binaries, as `<os>/<arch>/<name>`, and `expected` those that should be there.
 * Throws a KbuildError where one is damaged.
 */
async function describeBinaries(placed, expected) {
    const isThere = await Promise.all(expected.map(async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(placed, path)).catch(() => undefined))?.isFile() === true));
    const present = expected.filter((_, index) => isThere[index]);
    const infos = new Map();
    const records = new Map();
    const binaries = [];
    for (const path of present) {
        const { info, record } = recordedAt(placed, path);
        if (info)
            infos.set(path, info);
        if (record)
            records.set(path, record);
        binaries.push(await describe(placed, path, info));
    }
    return {
        infos,
        records,
        binaries,
        missing: expected.filter((_, index) => !isThere[index]),
    };
}
/**
 * Fills a folder, made anew, with files, documents, and the checksum files. Binaries are copied, though that
 * costs disk: to be signed before they are packed they are written into where they were placed. Modes are those of any umask,
 * as people make images of them.
 */
async function gather(folder, files, by, { listed, unlisted }) {
    const lay = { copies: _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .copyTo */ .rH, links: _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .linkOrCopy */ .L7 }[by];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    for (const { from, path } of files)
        await lay(from, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
    for (const { path, text } of [...listed, ...unlisted])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), text);
    const checksums = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'SHA256SUMS');
    const checksumsSha512 = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'SHA512SUMS');
    const all = [...files, ...listed.map(({ path, text }) => (0,_release_content_js__WEBPACK_IMPORTED_MODULE_6__/* .listedText */ .z2)(path, text))];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(checksums, (0,_release_content_js__WEBPACK_IMPORTED_MODULE_6__/* .checksumLines */ .zZ)(all, 'sha256'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(checksumsSha512, (0,_release_content_js__WEBPACK_IMPORTED_MODULE_6__/* .checksumLines */ .zZ)(all, 'sha512'));
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .setPlainModes */ .L_)(folder);
    return {
        checksums,
        checksumsSha512,
        contentDigest: (0,_release_content_js__WEBPACK_IMPORTED_MODULE_6__/* .contentDigest */ .eZ)(all),
        payloadDigest: (0,_release_content_js__WEBPACK_IMPORTED_MODULE_6__/* .contentDigest */ .eZ)(files),
    };
}
function recordedAt(placed, path) {
    const file = (0,_host_open_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(placed, path));
    try {
        return (0,_inspect_recorded_js__WEBPACK_IMPORTED_MODULE_4__/* .recordedIn */ .A)(file);
    }
    catch (error) {
        if (!(error instanceof _inspect_source_js__WEBPACK_IMPORTED_MODULE_7__/* .FileFault */ .LN))
            throw error;
        throw damaged(path, error);
    }
    finally {
        file.close();
    }
}
function damaged(path, { message }) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_5__/* .KbuildError */ .gj('compile', [
        {
            what: `${path} cannot be read: ${message}`,
            remedy: 'Build again, and if it is damaged again, look whether the disk is full or something writes into the tree',
        },
    ]);
}
async function describe(folder, path, info) {
    const [os = '', architecture = '', name = ''] = path.split('/');
    const settings = info?.settings ?? { CGO_ENABLED: '', GOEXPERIMENT: '', GOFIPS140: '', tags: '' };
    return {
        platform: `${os}/${architecture}`,
        name,
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path),
        ...(await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))),
        settings,
    };
}


/***/ }),

/***/ 1373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ collectReports),
/* harmony export */   z: () => (/* binding */ reportTimes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kubernetes_junit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46862);
/** JUnit reports that the tree's test rules wrote: how many tests ran and which failed. */



async function reportTimes(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    const reports = names.filter((name) => name.endsWith('.xml')).sort();
    return new Map(await Promise.all(reports.map(async (name) => [name, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))).mtimeMs])));
}
/** Those alone that have not been there before: a folder of the user's own may keep reports of other runs. */
async function collectReports(folder, before) {
    const times = [...(await reportTimes(folder))].filter(([name, time]) => before.get(name) !== time);
    const files = times.map(([name]) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    const texts = await Promise.all(files.map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')));
    return { files, summary: (0,_kubernetes_junit_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJunit */ .k)(texts) };
}


/***/ }),

/***/ 72644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ runMake),
/* harmony export */   TI: () => (/* binding */ withLogFile),
/* harmony export */   WT: () => (/* binding */ callText),
/* harmony export */   mB: () => (/* binding */ runProgram),
/* harmony export */   zy: () => (/* binding */ usualHeartbeat)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _host_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93613);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73185);
/* harmony import */ var _kubernetes_build_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93166);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43629);
/** Runs the planned calls of make one after the other, with the log's wall, a heartbeat, and an eye on the output. */







/** A minute without a line makes people think that a build is stuck. */
const usualHeartbeat = 60_000;
function runMake(request, log, cancel) {
    return withLogFile(request.logPath, log, async (file) => {
        for (const call of request.calls) {
            const result = await log.group(callText(call), () => runCall(request, call, file, log, cancel));
            if (result.kind === 'failed')
                return result;
        }
        return { kind: 'built' };
    });
}
/** Adds to the file, so that one log holds all that a run started. Where that finds no more place, work goes on without. */
async function withLogFile(path, log, work) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { flags: 'a' });
    await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(file, 'open');
    // From here on an error that nobody listens to would end kbuild itself, with the build still running.
    file.on('error', () => { });
    try {
        return await work(file);
    }
    finally {
        file.end();
        // It may have been closed by its error long before.
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.finished)(file).catch(({ message }) => log.warning(`The log file ${path} is not whole: ${message}`));
    }
}
/** As a person would type it, without quotes. */
function callText(call) {
    const platforms = call.platforms.length > 0 ? `KUBE_BUILD_PLATFORMS="${call.platforms.join(' ')}" ` : '';
    return `${platforms}make ${call.arguments.join(' ')}`;
}
async function runCall({ root, builder, runId, heartbeatMilliseconds }, call, file, log, cancel) {
    const program = builder.start(call);
    const { end, holds } = builder;
    const request = { root, program, end, holds, runId, heartbeatMilliseconds };
    const { exit, signs } = await runProgram(request, file, log, cancel);
    const fault = await builder.afterCall(exit, signs.tail);
    if (exit.code === 0 && !cancel.aborted)
        return { kind: 'built' };
    return { kind: 'failed', call, exit, fault, signs };
}
/** One long program whose output goes to the log and into the file of the full log. */
async function runProgram(request, file, log, cancel) {
    const output = (0,_kubernetes_build_output_js__WEBPACK_IMPORTED_MODULE_5__/* .createBuildOutputReader */ .Lz)();
    const { root, program, end, holds, runId } = request;
    const exit = await log.untrusted(async (write) => {
        const heartbeat = startHeartbeat(request, write);
        try {
            return await (0,_host_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runBuild */ .cM)({
                ...program,
                cwd: root,
                alsoEnd: end,
                holds,
                runId,
                onLine: (line) => {
                    const text = log.redact(line);
                    heartbeat.postpone();
                    write(text);
                    file.write(`${text}\n`);
                    output.read(text);
                },
                keptUp: () => drained(file),
                cancel,
            });
        }
        finally {
            heartbeat.stop();
        }
    });
    return { exit, signs: output.signs() };
}
/** When the file has taken what was written, or takes no more. */
async function drained(file) {
    if (!file.writableNeedDrain || file.destroyed)
        return;
    await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(file, 'drain'), (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(file, 'close')]).catch(() => undefined);
}
/** Says every so often, when nothing else is said, that the build lives and what it has left. */
function startHeartbeat(request, write) {
    const started = Date.now();
    const timer = setInterval(async () => {
        write((0,_report_words_js__WEBPACK_IMPORTED_MODULE_6__/* .heartbeatText */ .qy)((Date.now() - started) / 1000, await (0,_host_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcesAt */ .Ho)(request.root)));
    }, request.heartbeatMilliseconds);
    return { postpone: () => timer.refresh(), stop: () => clearInterval(timer) };
}


/***/ }),

/***/ 2473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ checkedBinaries)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/open-file.js
var open_file = __webpack_require__(69505);
// EXTERNAL MODULE: ./build/src/inspect/source.js
var source = __webpack_require__(36905);
// EXTERNAL MODULE: ./build/src/kubernetes/binary-record.js
var binary_record = __webpack_require__(57947);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
;// CONCATENATED MODULE: ./build/src/builder/check-binaries.js
/** After a build each binary is asked what it is, before anything is packed: whatever the cause, a wrong one goes no further. */





/** Throws one KbuildError with what each binary says other than what was planned. */
function checkBinaries(placed, { infos }, expected) {
    const problems = [...infos].flatMap(([name, info]) => {
        const recorded = (0,binary_record/* problemsOfRecord */.rv)(name, info, expected);
        return recorded.length > 0 ? recorded : problemsInBytes((0,external_node_path_.join)(placed, name), name, expected);
    });
    if (problems.length > 0)
        throw new problem/* KbuildError */.gj('stamp', problems.slice(0, mostTold));
}
function problemsInBytes(path, name, { stamp }) {
    const file = (0,open_file/* openFile */.T)(path);
    try {
        return (0,binary_record/* problemsOfBytes */.R5)(name, stamp, (text) => (0,source/* holdsText */.My)(file, text));
    }
    finally {
        file.close();
    }
}
/** A wrong clone or a wrong Go makes all of them differ. */
const mostTold = 20;

// EXTERNAL MODULE: ./build/src/builder/collect.js
var collect = __webpack_require__(18295);
// EXTERNAL MODULE: ./build/src/kubernetes/variable-rules.js + 1 modules
var variable_rules = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/src/commands/checked-binaries.js
/** The binaries of a build where they were placed, each asked whether it is what was planned. */




/** Throws a KbuildError when a binary says something else of itself than was planned. */
async function checkedBinaries({ environment }, { opened, stamp, buildPlan, builder, inputs }) {
    const placed = (0,external_node_path_.join)(opened.root, opened.outputSubpath, 'bin');
    const described = await (0,collect/* describeBinaries */.Z)(placed, buildPlan.binaries);
    checkBinaries(placed, described, {
        goMode: opened.tree.goMode,
        goVersion: builder.compiler.goVersion,
        repository: builder.repository,
        stamp: stamp.stamp,
        variables: [...(0,variable_rules/* decisiveVariables */.Ci)(environment, (0,variable_rules/* passesInto */.Mg)(inputs, opened.tree)), ...inputs.variables],
    });
    return { placed, ...described };
}


/***/ }),

/***/ 79876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ uploadFiles),
  F: () => (/* binding */ uploadResult)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/builder/junit.js
var junit = __webpack_require__(1373);
// EXTERNAL MODULE: ./build/src/host/files.js
var host_files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/kubernetes/targets.js
var targets = __webpack_require__(37456);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
;// CONCATENATED MODULE: ./build/src/packing/tar/tar-plan.js
/** What goes into a tar: the files below a folder in a fixed order, with nothing of the machine in their entries. */



const noAttributes = new Map();
const shownProblems = 10;
/**
 * Sorted by the bytes of the stored paths, so a folder comes before what is in it. Owner 0, modes 0755 for folders and
 * what its owner may run, else 0644 (setuid, setgid and sticky bits go too), hard links as files of their own, symlinks as
 * they are. Refuses other kinds of files, and names that are not UTF-8.
 */
async function planTar(source) {
    const scan = { source, found: new Map(), problems: [] };
    for (const name of source.names)
        await scanNamed(scan, name);
    if (scan.problems.length > 0)
        throw new problem/* KbuildError */.gj('input', scan.problems.slice(0, shownProblems));
    return [...scan.found.values()]
        .map(({ entry, content }) => ({ planned: { entry, content }, key: Buffer.from(entry.path) }))
        .sort((a, b) => Buffer.compare(a.key, b.key))
        .map(({ planned }) => planned);
}
async function scanNamed(scan, name) {
    const parts = name.split('/').filter((part) => part !== '');
    if (name.startsWith('/') || parts.includes('..') || parts.length === 0) {
        const remedy = 'Name files and folders below the folder that is packed from';
        scan.problems.push({ what: `${(0,problem/* quote */.hD)(name)} cannot be packed under that name`, remedy });
        return;
    }
    await scanPath(scan, parts.join('/'));
}
async function scanPath(scan, path) {
    const from = `${scan.source.base}/${path}`;
    const stats = await (0,promises_.lstat)(from).catch((error) => error);
    if (stats instanceof Error) {
        scan.problems.push({
            what: `${from} cannot be packed: ${stats.message}`,
            remedy: 'Build or restore it first',
        });
        return;
    }
    const kind = kindOf(stats);
    if (!kind) {
        const remedy = 'Remove it: only files, folders and symlinks are packed';
        scan.problems.push({ what: `${from} is a socket, a pipe or a device`, remedy });
        return;
    }
    const target = kind === 'symlink' ? await targetOf(scan, from) : '';
    add(scan, path, from, plannedEntry(scan.source, { path, from, kind, stats, target }));
    if (kind !== 'directory')
        return;
    for (const name of await namesIn(scan, from))
        await scanPath(scan, `${path}/${name}`);
}
function plannedEntry(source, { path, from, kind, stats, target }) {
    const { epoch, rename = (name) => name } = source;
    const { ino: inode, size, mtimeMs } = stats;
    const isFile = kind === 'file';
    const entry = {
        path: rename(path, 'path'),
        kind,
        mode: modeOf(kind, stats.mode),
        uid: 0,
        gid: 0,
        size: isFile ? size : 0,
        mtime: epoch,
        target: kind === 'symlink' ? rename(target, 'target') : '',
        device: undefined,
        xattrs: noAttributes,
    };
    return { entry, content: isFile ? { path: from, inode, size, mtimeMs } : undefined };
}
/** A file that is named twice is stored once; two files under one name would be a matter of luck. */
function add(scan, path, from, planned) {
    const stored = planned.entry.path;
    const other = scan.found.get(stored);
    if (other && other.from !== path) {
        const what = `${from} and ${scan.source.base}/${other.from} would both be packed as ${(0,problem/* quote */.hD)(stored)}`;
        scan.problems.push({ what, remedy: 'Remove or rename one of them' });
        return;
    }
    scan.found.set(stored, { ...planned, from: path });
}
function kindOf(stats) {
    if (stats.isFile())
        return 'file';
    if (stats.isDirectory())
        return 'directory';
    return stats.isSymbolicLink() ? 'symlink' : undefined;
}
function modeOf(kind, mode) {
    return kind === 'symlink' ? 0o777 : (0,host_files/* plainMode */.yK)(mode, kind === 'directory');
}
async function namesIn(scan, folder) {
    const names = await (0,promises_.readdir)(folder, { encoding: 'buffer' });
    return names.flatMap((name) => textOf(scan, name, `the name of a file in ${folder}`) ?? []);
}
async function targetOf(scan, link) {
    return textOf(scan, await (0,promises_.readlink)(link, { encoding: 'buffer' }), `the target of ${link}`) ?? '';
}
function textOf(scan, bytes, whose) {
    const text = bytes.toString();
    if (Buffer.from(text).equals(bytes))
        return text;
    const what = `${whose}, ${(0,problem/* quote */.hD)(text)}, is not valid UTF-8 (bytes ${bytes.toString('hex')})`;
    scan.problems.push({ what, remedy: 'Rename or remove it' });
    return undefined;
}

// EXTERNAL MODULE: ./build/src/release/shard-record.js
var shard_record = __webpack_require__(86093);
// EXTERNAL MODULE: ./build/src/setup/user-error.js
var user_error = __webpack_require__(17539);
;// CONCATENATED MODULE: ./build/src/commands/deliver.js
/** Uploads what a build made, or the log of a failed one. */









/** Throws a KbuildError when a result cannot be uploaded; a log's failure is only told, as the build's own matters more. */
async function uploadResult(host, delivery) {
    const { made } = delivery;
    const { upload } = delivery.inputs;
    if (!host.services.upload || upload === 'none')
        return notUploaded(upload);
    try {
        const request = await requestOf(host, delivery);
        if (request.files.length === 0)
            return { kind: 'kept', why: 'there is nothing to upload' };
        return await uploadFiles(host, upload, request);
    }
    catch (error) {
        const known = (0,user_error/* asUserError */.Y)(error);
        if (made !== undefined || !known)
            throw error;
        return { kind: 'kept', why: known.problems[0]?.what ?? '' };
    }
    finally {
        if (made !== undefined)
            await removeStaged(host, delivery);
    }
}
/** Throws a KbuildError when it should have been uploaded, and was not. */
async function uploadFiles(host, upload, request) {
    if (!host.services.upload || upload === 'none')
        return notUploaded(upload);
    const result = await host.services.upload(request);
    if (result.kind === 'uploaded')
        return result;
    throw new problem/* KbuildError */.gj('network', [problemOfUpload(request.name, result, host.trigger.attempt)]);
}
function notUploaded(upload) {
    const why = upload === 'none' ? '`upload` is none' : 'there is no artifact service here, the files stay on disk';
    return { kind: 'kept', why };
}
async function requestOf(host, delivery) {
    const { inputs, places, made, target } = delivery;
    const ending = inputs.artifactName === undefined ? `-a${host.trigger.attempt}` : '';
    const { retentionDays, compressionLevel } = inputs;
    const common = { retentionDays, compressionLevel };
    if (made === undefined) {
        const files = [...((await (0,host_files/* exists */.t2)(places.log)) ? [places.log] : []), ...(await reportFiles(delivery))];
        return { ...common, name: `${places.name}-log${ending}`, files, root: places.folder };
    }
    const name = `${places.name}${ending}`;
    if (target.kind === 'test') {
        return { ...common, name, files: await reportFiles(delivery), root: places.folder };
    }
    if ((0,targets/* isReleaseTarget */.$8)(target) || delivery.isPart)
        return { ...common, name, ...(await stagedRelease(host, places, made)) };
    const tar = (0,external_node_path_.join)(temporaryPlace(host), `${(0,external_node_path_.basename)(places.output)}.tar`);
    await (0,host_files/* makeFolder */.fc)((0,external_node_path_.dirname)(tar));
    // It brings compression and its threads, which a build without an upload does not need.
    const { packTar } = await Promise.all(/* import() */[__webpack_require__.e(113), __webpack_require__.e(330)]).then(__webpack_require__.bind(__webpack_require__, 40330));
    const plan = await planTar({ base: places.output, names: ['.'], epoch: delivery.epoch });
    await packTar({ plan, to: tar, gzip: undefined });
    return { ...common, name, files: [tar], root: (0,external_node_path_.dirname)(tar) };
}
/** What was made, with the record of the job beside it; the manifest last, so that an upload which breaks off has none. */
async function stagedRelease(host, places, made) {
    const root = stagedPlace(places);
    await (0,promises_.rm)(root, { recursive: true, force: true });
    const entries = await (0,promises_.readdir)(places.output, { withFileTypes: true, recursive: true });
    const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.relative)(places.output, (0,external_node_path_.join)(entry.parentPath, entry.name)))
        .sort();
    for (const file of files)
        await (0,host_files/* linkOrCopy */.L7)((0,external_node_path_.join)(places.output, file), (0,external_node_path_.join)(root, file));
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, shard_record/* recordFile */.mR), (0,shard_record/* renderRecord */.sF)(recordOf(host, places, made)));
    const manifest = 'manifest.json';
    const inOrder = [...files.filter((file) => file !== manifest), shard_record/* recordFile */.mR, manifest];
    return { files: inOrder.map((file) => (0,external_node_path_.join)(root, file)), root };
}
function recordOf({ environment, trigger, now }, { name }, made) {
    return {
        artifact: name,
        attempt: trigger.attempt,
        runner: environment.RUNNER_NAME ?? '',
        environment: environment.RUNNER_ENVIRONMENT ?? '',
        time: new Date(now()).toISOString(),
        ...made,
    };
}
function stagedPlace({ output }) {
    return `${output}-upload`;
}
/** Jobs of one machine may share the temporary folder, and give their artifacts the same name. */
function temporaryPlace({ temporaryFolder, runId }) {
    return (0,external_node_path_.join)(temporaryFolder, `kbuild-${runId}`);
}
/** What was put together for the upload alone, whole or not. */
async function removeStaged(host, { places }) {
    await (0,promises_.rm)(stagedPlace(places), { recursive: true, force: true });
    await (0,promises_.rm)(temporaryPlace(host), { recursive: true, force: true });
}
/** Reports that the user's own variables have sent elsewhere are the user's to keep. */
async function reportFiles({ reports, places }) {
    if (reports !== places.reports)
        return [];
    return [...(await (0,junit/* reportTimes */.z)(reports)).keys()].map((name) => (0,external_node_path_.join)(reports, name));
}
function problemOfUpload(name, result, attempt) {
    if (result.kind === 'name-taken') {
        const isOfAttempt = attempt === 1 || name.endsWith(`-a${attempt}`);
        const another = isOfAttempt
            ? `in a matrix one with what differs between the jobs, such as \`${name}-\${{ matrix.name }}\``
            : `an earlier attempt may have taken this one, so let it have the attempt, such as \`${name}-a\${{ github.run_attempt }}\``;
        return {
            what: `this workflow run already has an artifact named ${name}`,
            remedy: `Give another artifact-name; ${another}. The files are still on disk`,
        };
    }
    return {
        what: `the artifact ${name} could not be uploaded: ${result.why}`,
        remedy: 'The files are still on disk; run the job again, or set `upload: none`',
    };
}


/***/ }),

/***/ 18872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ evidenceOf),
  A: () => (/* binding */ evidencePaths)
});

// EXTERNAL MODULE: ./build/src/release/image-indexes.js
var image_indexes = __webpack_require__(99539);
// EXTERNAL MODULE: ./build/src/release/shard-files.js
var shard_files = __webpack_require__(30845);
// EXTERNAL MODULE: ./build/src/kubernetes/epoch.js
var epoch = __webpack_require__(85571);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/kubernetes/platforms.js
var platforms = __webpack_require__(76946);
// EXTERNAL MODULE: ./build/src/release/base-sboms.js
var base_sboms = __webpack_require__(80185);
// EXTERNAL MODULE: ./build/src/release/content.js
var content = __webpack_require__(64322);
// EXTERNAL MODULE: ./build/src/evidence/purl.js
var evidence_purl = __webpack_require__(53006);
;// CONCATENATED MODULE: ./build/src/evidence/inventory.js
/** What an SBOM lists, whatever its format: the programs of a build, the modules in them, and what they were made with. */





function inventoryOf(manifest, records) {
    const programs = manifest.binaries.map((binary) => programOf(binary, records)).sort(byPath);
    const all = programs.flatMap(({ record }) => record?.dependencies ?? []);
    return {
        manifest,
        programs,
        modules: new Map(all.map((it) => [moduleKey(it), it]).sort(([a], [b]) => (a < b ? -1 : 1))),
        goVersions: (0,platforms/* sortedUnique */.Z$)(programs.flatMap(({ record }) => (record ? [goVersionOf(record)] : []))),
    };
}
function programOf(binary, records) {
    const path = (0,content/* programPath */.kx)(binary);
    const record = records.get(path);
    return {
        path,
        binary,
        record,
        modules: (0,platforms/* sortedUnique */.Z$)((record?.dependencies ?? []).map(moduleKey)),
        isWhole: record?.module !== undefined && record.settings.CGO_ENABLED === '0',
    };
}
function byPath(a, b) {
    return a.path < b.path ? -1 : 1;
}
/** One for all that Go records of a module. */
function moduleKey({ replace, ...own }) {
    const [name, other] = [own, replace].map((it) => it && `${it.path}@${it.version}${it.sum && `#${it.sum}`}`);
    return other === undefined ? `${name}` : `${name}=>${other}`;
}
function compiledModule({ replace, ...own }) {
    const isFolder = replace !== undefined && /^(?:\.{0,2}\/|[A-Za-z]:)/.test(replace.path);
    const { path, version: recorded, sum } = replace === undefined || isFolder ? own : replace;
    const version = isFolder || recorded === '(devel)' ? '' : recorded;
    const replaced = replace === undefined || isFolder ? undefined : own;
    return { name: path, version, sum, purl: (0,evidence_purl/* goPurl */.O)(path, version), replaced };
}
/** Such as `1.24.6`, as vulnerabilities of the standard library are told. */
function goVersionOf({ goVersion }) {
    return goVersion.replace(/^go/, '');
}
/** The module of the tree, by what most of its programs say; the usual one where none says anything. */
function mainModule({ programs }) {
    const paths = programs.flatMap(({ record }) => record?.module?.path || []);
    const [first = 'k8s.io/kubernetes'] = (0,platforms/* sortedUnique */.Z$)(paths.filter((it) => it.endsWith('/kubernetes')));
    return first;
}
/** Empty where nobody has said who it is. */
function supplierOf({ toolchain }) {
    return toolchain.environment.supplier ?? '';
}
/** By image, those that were given. */
function baseSbomsOf({ toolchain }) {
    return (0,base_sboms/* baseSbomsIn */.D)(toolchain.environment['base-image-sboms'] ?? '');
}
/** A UUID (version 8) of content: equal content has the same one. */
function contentUuid(content) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(content)).digest('hex');
    const parts = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(digest)?.slice(1) ?? [];
    const [a, b, c, d, e] = parts;
    return `${a}-${b}-8${c}-8${d}-${e}`;
}

;// CONCATENATED MODULE: ./build/src/evidence/cyclonedx-graph.js
/** What of an SBOM is in what, what of that nobody knows, and how its parts refer to each other. */


const mainRef = 'release';
function dependenciesOf({ manifest, programs, modules, goVersions, }) {
    const { releaseTars, images, baseImages } = manifest;
    const made = [
        ...programs.map(({ path }) => programRef(path)),
        ...releaseTars.map(({ name }) => fileRef(name)),
        ...images.map(imageRef),
    ];
    const bases = baseImages.map(({ image, platform }) => baseRef(image, platform));
    return [
        { ref: mainRef, dependsOn: [...made, ...bases] },
        ...programs.map(({ path, modules: its, record }) => ({
            ref: programRef(path),
            dependsOn: [...its.map(moduleRef), ...(record ? [goRef(goVersionOf(record))] : [])],
        })),
        ...[...modules.keys()].map((key) => ({ ref: moduleRef(key) })),
        ...goVersions.map((version) => ({ ref: goRef(version) })),
    ];
}
/** What is not in it: packages of base images, libraries of C, and what Go has not recorded. */
function compositionsOf({ manifest, programs }) {
    const { images, baseImages, toolchain } = manifest;
    const [whole, others] = [true, false].map((isWhole) => programs.filter((it) => it.isWhole === isWhole).map(({ path }) => programRef(path)));
    const foreign = [
        ...images.map(imageRef),
        ...baseImages.map(({ image, platform }) => baseRef(image, platform)),
        ...((0,evidence_purl/* recordedImage */.Q)(toolchain.kubeCross) ? [crossRef] : []),
    ];
    const all = [
        { aggregate: 'complete', dependencies: whole },
        { aggregate: 'incomplete', dependencies: others },
        { aggregate: 'incomplete', assemblies: foreign },
    ];
    return all.filter((it) => (it.dependencies ?? it.assemblies ?? []).length > 0);
}
const programRef = (path) => `program:${path}`;
const moduleRef = (key) => `module:${key}`;
const goRef = (version) => `go:${version}`;
const fileRef = (name) => `file:${name}`;
const imageRef = ({ name, platform }) => `image:${platform}/${name}`;
const baseRef = (image, platform) => `base:${image} ${platform}`;
const crossRef = 'kube-cross';

;// CONCATENATED MODULE: ./build/src/evidence/cyclonedx.js
/** The SBOM in the form of CycloneDX 1.6, as JSON: equal content gives equal bytes. */




function renderCycloneDx(inventory) {
    const content = {
        metadata: metadataOf(inventory),
        components: componentsOf(inventory),
        dependencies: dependenciesOf(inventory),
        compositions: compositionsOf(inventory),
    };
    const document = {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${contentUuid(content)}`,
        version: 1,
        ...content,
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function metadataOf(inventory) {
    const { manifest } = inventory;
    const { gitVersion, gitCommit, gitTreeState } = manifest.stamp;
    const name = mainModule(inventory);
    const supplier = supplierOf(manifest);
    return {
        timestamp: (0,epoch/* buildDate */.$y)(manifest.epoch),
        lifecycles: [{ phase: 'build' }],
        tools: {
            components: [{ type: 'application', name: 'kbuild-action', version: manifest.toolchain.action }],
        },
        component: {
            type: 'application',
            'bom-ref': mainRef,
            ...(supplier === '' ? {} : { supplier: { name: supplier } }),
            name,
            version: gitVersion,
            purl: (0,evidence_purl/* goPurl */.O)(name, gitVersion),
            ...commitsOf(gitCommit),
            properties: properties([
                ['kbuild:target', manifest.target],
                ['kbuild:tree-state', gitTreeState],
            ]),
        },
    };
}
function componentsOf({ manifest, programs, modules, goVersions }) {
    const { toolchain, baseImages, releaseTars, images, stamp } = manifest;
    const kubeCross = (0,evidence_purl/* recordedImage */.Q)(toolchain.kubeCross);
    const sboms = baseSbomsOf(manifest);
    return [
        ...programs.map((it) => programComponent(it, stamp.gitVersion)),
        ...[...modules].map(([key, module]) => moduleComponent(key, module, stamp.gitCommit)),
        ...goVersions.map((version) => ({
            type: 'library',
            'bom-ref': goRef(version),
            name: 'stdlib',
            version,
            purl: (0,evidence_purl/* goPurl */.O)('stdlib', version),
            properties: properties([['go:toolchain', toolchain.goToolchain]]),
        })),
        ...releaseTars.map(tarComponent),
        ...images.map((it) => imageComponent(it, stamp.gitVersion)),
        ...baseImages.map(({ image, platform, digest }) => ({
            ...recordedComponent(baseRef(image, platform), image, (0,evidence_purl/* recordedImage */.Q)(digest)),
            ...linkTo(sboms.get(image)),
            properties: properties([['kbuild:platform', platform]]),
        })),
        ...(kubeCross
            ? [{ ...recordedComponent(crossRef, 'kube-cross', kubeCross), scope: 'excluded' }]
            : []),
    ];
}
function linkTo(sbom) {
    if (sbom === undefined)
        return {};
    const hashes = [{ alg: 'SHA-256', content: sbom.sha256 }];
    return { externalReferences: [{ type: 'bom', url: sbom.address, hashes }] };
}
function programComponent({ path, binary, record }, version) {
    const { module } = record ?? {};
    return {
        type: 'application',
        'bom-ref': programRef(path),
        name: binary.name,
        version,
        hashes: [{ alg: 'SHA-256', content: binary.sha256 }],
        properties: [
            ...properties([
                ['kbuild:path', path],
                ['go:version', record?.goVersion],
                ['go:experiments', record?.experiments],
                ['go:path', record?.path],
                ...moduleProperties('go:mod', module),
                ...moduleProperties('go:mod:replace', module?.replace),
            ]),
            ...settingsOf(record?.settings ?? {}),
        ],
    };
}
/** Also those that are empty, as Go lists them. */
function settingsOf(settings) {
    const names = Object.keys(settings).sort();
    return names.map((name) => ({ name: `go:build:${name}`, value: settings[name] ?? '' }));
}
function moduleComponent(key, module, commit) {
    const { name, version, purl, replaced } = compiledModule(module);
    return {
        type: 'library',
        'bom-ref': moduleRef(key),
        name,
        ...(version === '' ? commitsOf(commit) : { version }),
        purl,
        ...(replaced
            ? {
                pedigree: {
                    ancestors: [
                        {
                            type: 'library',
                            name: replaced.path,
                            version: replaced.version,
                            purl: (0,evidence_purl/* goPurl */.O)(replaced.path, replaced.version),
                        },
                    ],
                },
            }
            : {}),
        properties: properties([
            ...moduleProperties('go:dep', module),
            ...moduleProperties('go:dep:replace', module.replace),
        ]),
    };
}
/** What the code was made of, where it has no version of its own. */
function commitsOf(uid) {
    return uid === '' ? {} : { pedigree: { commits: [{ uid }] } };
}
function moduleProperties(name, module) {
    return [
        [name, module?.path],
        [`${name}:version`, module?.version],
        [`${name}:sum`, module?.sum],
    ];
}
/** Without those that say nothing. */
function properties(named) {
    return named.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
function tarComponent({ name, sha256, sha512 }) {
    return {
        type: 'file',
        'bom-ref': fileRef(name),
        name,
        hashes: [
            { alg: 'SHA-256', content: sha256 },
            { alg: 'SHA-512', content: sha512 },
        ],
    };
}
function imageComponent(image, version) {
    return {
        type: 'container',
        'bom-ref': imageRef(image),
        name: image.name,
        version,
        hashes: [{ alg: 'SHA-256', content: image.sha256 }],
        properties: properties([
            ['kbuild:platform', image.platform],
            ['kbuild:config-digest', image.configDigest],
            ['kbuild:manifest-digest', image.manifestDigest],
            ...image.tags.map((tag) => ['kbuild:tag', tag]),
        ]),
    };
}
function recordedComponent(ref, name, image) {
    return {
        type: 'container',
        'bom-ref': ref,
        name: image?.name || name,
        ...(image ? { hashes: [{ alg: 'SHA-256', content: image.sha256 }] } : {}),
        ...(image?.purl === undefined ? {} : { purl: image.purl }),
    };
}

// EXTERNAL MODULE: ./build/src/evidence/predicate.js
var predicate = __webpack_require__(54014);
;// CONCATENATED MODULE: ./build/src/evidence/spdx.js
/** The same list as SPDX 2.3, as JSON: equal content gives equal bytes. */




function renderSpdx(inventory) {
    const { manifest } = inventory;
    const supplier = supplierOf(manifest);
    const name = `${mainModule(inventory)} ${manifest.stamp.gitVersion} (${manifest.target})`;
    const content = {
        name,
        creationInfo: {
            created: (0,epoch/* buildDate */.$y)(manifest.epoch),
            creators: [
                ...(supplier === '' ? [] : [`Organization: ${supplier}`]),
                `Tool: kbuild-action-${manifest.toolchain.action}`,
            ],
            comment: 'Not listed: packages of base images, and libraries of C in programs with cgo.',
        },
        ...linkedDocuments(inventory),
        packages: packagesOf(inventory),
        relationships: relationshipsOf(inventory),
    };
    const document = {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: 'SPDXRef-DOCUMENT',
        documentNamespace: `https://spdx.org/spdxdocs/kbuild-action-${contentUuid(content)}`,
        ...content,
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
const main = 'SPDXRef-release';
function packagesOf(inventory) {
    const { manifest, programs, modules, goVersions } = inventory;
    const { stamp, toolchain } = manifest;
    const supplier = supplierOf(manifest);
    const name = mainModule(inventory);
    const kubeCross = (0,evidence_purl/* recordedImage */.Q)(toolchain.kubeCross);
    return [
        {
            ...packageOf(main, name, 'APPLICATION', stamp.gitVersion),
            supplier: supplier === '' ? noAssertion : `Organization: ${supplier}`,
            sourceInfo: `commit ${stamp.gitCommit || 'unknown'}, ${stamp.gitTreeState || 'of no repository'}`,
            ...externalRef((0,evidence_purl/* goPurl */.O)(name, stamp.gitVersion)),
        },
        ...programs.map(({ path, binary }) => ({
            ...packageOf(programId(path), path, 'APPLICATION', stamp.gitVersion),
            ...checksums([['SHA256', binary.sha256]]),
        })),
        ...[...modules].map(([key, module]) => modulePackage(key, module)),
        ...goVersions.map((version) => ({
            ...packageOf(goId(version), 'stdlib', 'LIBRARY', version),
            ...externalRef((0,evidence_purl/* goPurl */.O)('stdlib', version)),
        })),
        ...manifest.releaseTars.map((tar) => ({
            ...packageOf(fileId(tar.name), tar.name, 'ARCHIVE', stamp.gitVersion),
            ...checksums([
                ['SHA256', tar.sha256],
                ['SHA512', tar.sha512],
            ]),
        })),
        ...manifest.images.map((image) => ({
            ...packageOf(imageId(image), `${image.platform}/${image.name}`, 'CONTAINER', stamp.gitVersion),
            ...checksums([['SHA256', image.sha256]]),
        })),
        ...manifest.baseImages.map(({ image, platform, digest }) => recordedPackage(baseId(image, platform), `${image} (${platform})`, (0,evidence_purl/* recordedImage */.Q)(digest))),
        ...(kubeCross ? [recordedPackage(cross, 'kube-cross', kubeCross)] : []),
    ];
}
/** Of base images that are in it. */
function linkedSboms({ manifest }) {
    const images = new Set(manifest.baseImages.map(({ image }) => image));
    return [...baseSbomsOf(manifest).values()].filter(({ image }) => images.has(image));
}
function linkedDocuments(inventory) {
    const references = linkedSboms(inventory).map(({ image, address, sha256 }) => ({
        externalDocumentId: documentId(image),
        spdxDocument: address,
        checksum: { algorithm: 'SHA256', checksumValue: sha256 },
    }));
    return references.length === 0 ? {} : { externalDocumentRefs: references };
}
function packageOf(id, name, purpose, version) {
    return {
        SPDXID: id,
        name,
        ...(version === '' ? {} : { versionInfo: version }),
        primaryPackagePurpose: purpose,
        downloadLocation: noAssertion,
        filesAnalyzed: false,
    };
}
function modulePackage(key, module) {
    const { name, version, purl, replaced } = compiledModule(module);
    const place = module.replace === undefined ? '' : ` (${module.replace.path})`;
    const sourceInfo = version === ''
        ? `code of the tree itself${place}`
        : replaced && `in the place of ${replaced.path} ${replaced.version}`;
    return {
        ...packageOf(moduleId(key), name, 'LIBRARY', version),
        ...(sourceInfo === undefined ? {} : { sourceInfo }),
        ...externalRef(purl),
    };
}
function recordedPackage(id, name, image) {
    return {
        ...packageOf(id, image?.name || name, 'CONTAINER', image === undefined ? '' : `sha256:${image.sha256}`),
        ...(image?.purl === undefined ? {} : externalRef(image.purl)),
    };
}
function checksums(sums) {
    return { checksums: sums.map(([algorithm, checksumValue]) => ({ algorithm, checksumValue })) };
}
function externalRef(purl) {
    const [referenceCategory, referenceType] = ['PACKAGE-MANAGER', 'purl'];
    return { externalRefs: [{ referenceCategory, referenceType, referenceLocator: purl }] };
}
function relationshipsOf(inventory) {
    const { manifest, programs } = inventory;
    const linked = new Set(linkedSboms(inventory).map(({ image }) => image));
    const { releaseTars, images, baseImages, toolchain } = manifest;
    const contained = [
        ...programs.map(({ path }) => programId(path)),
        ...releaseTars.map(({ name }) => fileId(name)),
        ...images.map(imageId),
    ];
    return [
        relationship('SPDXRef-DOCUMENT', 'DESCRIBES', main),
        ...contained.map((id) => relationship(main, 'CONTAINS', id)),
        ...baseImages.map(({ image, platform }) => relationship(main, 'DEPENDS_ON', baseId(image, platform))),
        ...baseImages
            .filter(({ image }) => linked.has(image))
            .map(({ image, platform }) => relationship(baseId(image, platform), 'DESCRIBED_BY', `${documentId(image)}:SPDXRef-DOCUMENT`)),
        ...((0,evidence_purl/* recordedImage */.Q)(toolchain.kubeCross) ? [relationship(cross, 'BUILD_TOOL_OF', main)] : []),
        ...programs.flatMap(relationshipsOfProgram),
    ];
}
function relationshipsOfProgram({ path, modules, record, isWhole }) {
    const needed = [
        ...modules.map(moduleId),
        ...(record ? [goId(goVersionOf(record))] : []),
        // What else there is, nobody has recorded.
        ...(isWhole ? [] : [noAssertion]),
    ];
    return needed.map((id) => relationship(programId(path), 'DEPENDS_ON', id));
}
function relationship(spdxElementId, relationshipType, other) {
    return { spdxElementId, relationshipType, relatedSpdxElement: other };
}
const noAssertion = 'NOASSERTION';
/** Letters, digits, points and hyphens are all that an id may have, so other names get a digest behind them. */
function idOf(kind, name) {
    const plain = name.replaceAll(/[^A-Za-z0-9.-]+/g, '-');
    const ending = plain === name ? '' : `-${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 12)}`;
    return `SPDXRef-${kind}-${plain.slice(0, 120)}${ending}`;
}
const programId = (path) => idOf('program', path);
const moduleId = (key) => idOf('module', key);
const goId = (version) => idOf('go', version);
const fileId = (name) => idOf('file', name);
const imageId = ({ name, platform }) => idOf('image', `${platform}/${name}`);
const baseId = (image, platform) => idOf('base', `${image} ${platform}`);
const cross = 'SPDXRef-kube-cross';
const documentId = (image) => idOf('base', image).replace('SPDXRef', 'DocumentRef');

;// CONCATENATED MODULE: ./build/src/evidence/evidence.js
/** The files that say what is in a build, how it was made, and what a registry is to know of it; they follow from its manifest and the records of its programs. */






function evidenceOf(manifest, records) {
    const inventory = inventoryOf(manifest, records);
    return [
        { path: shard_files/* predicateFile */._2, text: (0,predicate/* renderPredicate */.s4)(manifest) },
        { path: shard_files/* sbomFile */.yp, text: renderCycloneDx(inventory) },
        { path: shard_files/* spdxFile */.oP, text: renderSpdx(inventory) },
        ...(0,image_indexes/* imageIndexes */.s4)(manifest.images),
    ];
}
/** Where they lie in a folder. */
function evidencePaths(folder) {
    return { sbom: `${folder}/${shard_files/* sbomFile */.yp}`, predicate: `${folder}/${shard_files/* predicateFile */._2}` };
}


/***/ }),

/***/ 54014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W3: () => (/* binding */ predicateType),
/* harmony export */   cc: () => (/* binding */ externalParameters),
/* harmony export */   fs: () => (/* binding */ buildType),
/* harmony export */   s4: () => (/* binding */ renderPredicate)
/* harmony export */ });
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84962);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53006);
/** How the files were made, as a predicate of SLSA provenance v1: made by the build, signed by a later job, the same each time. */


const predicateType = 'https://slsa.dev/provenance/v1';
/** What the parameters mean is in docs/evidence.md. */
const buildType = 'https://github.com/org/kbuild-action/build/v1';
function renderPredicate(manifest) {
    const { toolchain } = manifest;
    const { supplier: _, 'base-image-sboms': __, ...environment } = toolchain.environment;
    const predicate = {
        buildDefinition: {
            buildType,
            externalParameters: externalParameters(manifest),
            internalParameters: {
                builder: toolchain.builder,
                machine: toolchain.machine,
                go: toolchain.go,
                environment,
                generation: manifest.generation,
                repository: manifest.repository,
                contradictions: manifest.contradictions,
                encoder: toolchain.encoder,
            },
            resolvedDependencies: dependenciesOf(manifest),
        },
        runDetails: {
            // A recipe, not a machine: who has run it, the signature says.
            builder: { id: buildType, version: { 'kbuild-action': toolchain.action } },
        },
    };
    return `${JSON.stringify(predicate, null, 2)}\n`;
}
function externalParameters({ target, platforms, stamp, epoch, toolchain }) {
    const { supplier, 'base-image-sboms': baseImageSboms } = toolchain.environment;
    return {
        target,
        platforms,
        stamp: (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .inStampOrder */ .xb)(stamp),
        sourceDateEpoch: epoch,
        makeVariables: toolchain.makeVariables,
        ...(supplier === undefined ? {} : { supplier }),
        ...(baseImageSboms === undefined ? {} : { baseImageSboms }),
    };
}
function dependenciesOf({ stamp, toolchain, baseImages }) {
    const source = stamp.gitCommit === '' ? [] : [{ name: 'source', digest: { gitCommit: stamp.gitCommit } }];
    return [
        ...source,
        goDependency(toolchain.go, toolchain.goToolchain),
        ...imageDependency('kube-cross', toolchain.kubeCross, toolchain.kubeCrossPlatform),
        ...baseImages.flatMap(({ image, platform, digest }) => imageDependency(image, digest, platform)),
    ];
}
/** A Go that was fetched has a digest of its own; another one is that of kube-cross, or of the machine. */
function goDependency(go, toolchain) {
    const version = go.replace(/^go/, '');
    const sums = [...toolchain.matchAll(/h1:([A-Za-z0-9+/]{43}=)/g)].map(([, sum = '']) => Buffer.from(sum, 'base64').toString('hex'));
    const [only] = sums;
    return {
        name: 'go',
        uri: (0,_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .goPurl */ .O)('stdlib', version),
        // The machines of several shards have each fetched their own.
        ...(only !== undefined && sums.length === 1 ? { digest: { dirHash: only } } : {}),
        ...(toolchain === '' ? {} : { annotations: { toolchain } }),
    };
}
function imageDependency(name, recorded, platform) {
    const image = (0,_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedImage */ .Q)(recorded);
    if (image === undefined)
        return [];
    return [
        {
            name,
            ...(image.purl === undefined ? {} : { uri: image.purl }),
            digest: { sha256: image.sha256 },
            annotations: { platform },
        },
    ];
}


/***/ }),

/***/ 53006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ goPurl),
/* harmony export */   Q: () => (/* binding */ recordedImage)
/* harmony export */ });
/* harmony import */ var _kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4455);
/** Package URLs: the names by which databases of vulnerabilities know modules and images. */

/** Paths of modules keep their capitals, against the letter of package-url, as Go and the databases tell such modules apart. */
function goPurl(path, version) {
    const name = encoded(path);
    return `pkg:golang/${name}${version === '' ? '' : `@${encoded(version)}`}`;
}
/** Of an image as a manifest records it; undefined for none. */
function recordedImage(text) {
    const [, own] = /^sha256:([0-9a-f]{64})/.exec(text) ?? [];
    if (own !== undefined && text.endsWith(_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .noRegistryDigest */ .z7))
        return { name: '', sha256: own, purl: undefined };
    const { name = '', digest } = (0,_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(text) ?? {};
    if (digest === undefined)
        return undefined;
    const last = name.split('/').at(-1) ?? '';
    const purl = `pkg:oci/${encoded(last.toLowerCase())}@${encoded(digest)}?repository_url=${encoded(name)}`;
    return { name, sha256: digest.slice('sha256:'.length), purl };
}
/** As encodeURIComponent, but for the signs that package-url leaves as they are. */
function encoded(text) {
    return encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2F', '/');
}


/***/ }),

/***/ 23767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ recordedIn)
});

// EXTERNAL MODULE: ./build/src/inspect/binary.js + 1 modules
var inspect_binary = __webpack_require__(87572);
;// CONCATENATED MODULE: ./build/src/inspect/binary-info.js
/** What of a program is held against the plan of a build. */
/** undefined for a program that no Go has built. */
function binaryInfoOf({ go, stamp }) {
    if (!go)
        return undefined;
    const { gitVersion, buildDate } = stamp?.values ?? {};
    return { ...infoOfRecord(go.record), stamp: { gitVersion, buildDate } };
}
function infoOfRecord({ goVersion, path, module, settings }) {
    const vcs = Object.entries(settings).filter(([name]) => name === 'vcs' || name.startsWith('vcs.'));
    const setting = (name) => settings[name] ?? '';
    return {
        goVersion,
        path,
        module: { path: module?.path ?? '', version: module?.version ?? '' },
        vcs: Object.fromEntries(vcs),
        ldflags: setting('-ldflags'),
        godebug: setting('DefaultGODEBUG'),
        stamp: { gitVersion: undefined, buildDate: undefined },
        settings: {
            CGO_ENABLED: setting('CGO_ENABLED'),
            GOEXPERIMENT: setting('GOEXPERIMENT'),
            GOFIPS140: setting('GOFIPS140'),
            tags: setting('-tags'),
        },
    };
}

// EXTERNAL MODULE: ./build/src/inspect/executable.js + 5 modules
var executable = __webpack_require__(82402);
;// CONCATENATED MODULE: ./build/src/inspect/recorded.js
/** What is taken of a program for a release: what Go recorded in it, and Kubernetes' stamp. */



/** Nothing of a file that no Go has built, which is nobody's mistake. Throws a FileFault for a damaged one. */
function recordedIn(file) {
    const found = (0,executable/* readExecutable */.pK)(file);
    if (found?.kind !== 'one')
        return {};
    const binary = (0,inspect_binary/* readBinary */.C8)(file, found.executable);
    return { info: binaryInfoOf(binary), record: binary.go?.record, stamp: binary.stamp?.values };
}


/***/ }),

/***/ 57947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ firstWord),
/* harmony export */   R5: () => (/* binding */ problemsOfBytes),
/* harmony export */   rv: () => (/* binding */ problemsOfRecord)
/* harmony export */ });
/* unused harmony exports anew, stampedFunctions */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36433);
/** Whether a binary is what was planned: what Go recorded in it is held against repository, stamp and Go. */


/** One problem for each binary that differs. `name` is `<os>/<arch>/<name>`. */
function problemsOfRecord(name, info, expected) {
    const compared = [
        ['Go', firstWord(expected.goVersion), info.goVersion],
        ...comparedRepository(isTestProgram(name, info) ? { ...expected, repository: undefined } : expected, info),
        ...comparedStamp(info, expected),
        ...comparedSettings(info, expected),
    ];
    const different = compared.filter(([, planned, found]) => planned !== found);
    if (different.length === 0)
        return [];
    const words = different.map(([field, planned, found]) => `${field} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found)} instead of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(planned)}`);
    return [{ what: `${name} says of itself ${words.join(', ')}`, remedy: anew }];
}
const anew = 'It is not what this build was to make. Build again with `cache-mode: none` in a fresh clone; if it differs again, something in the build changes the tree or git while it compiles';
const topModule = 'k8s.io/kubernetes';
/** Go stamps no repository into the programs of tests, and not every Go records that path of theirs. */
function isTestProgram(name, { path }) {
    return path.endsWith('.test') || /\.test(?:\.exe)?$/.test(name);
}
function comparedRepository({ goMode, goVersion, repository }, { module, vcs }) {
    const isTopModule = module.path === topModule;
    // Vendored programs, such as ginkgo, are of a module that has a version of its own.
    const isOwn = isTopModule || (goMode === 'workspace' && module.path.startsWith('k8s.io/'));
    if (!isOwn && module.path !== '')
        return [];
    const record = (0,_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOfGo */ .zO)(repository, { goVersion, isTopModule });
    const names = [...new Set([...Object.keys(record.vcs), ...Object.keys(vcs)])];
    return [
        ...(module.path === '' ? [] : [['module version', record.moduleVersion, module.version]]),
        ...names.map((name) => [name, record.vcs[name] ?? '', vcs[name] ?? '']),
    ];
}
/** Beside -trimpath Go records no flags; not every program has the stamp where it can be told from other texts. */
function comparedStamp({ ldflags, stamp: found }, { stamp }) {
    return stampedNames.flatMap((name) => {
        const flags = [...ldflags.matchAll(new RegExp(`/version\\.${name}=([^'"\\s]*)`, 'g'))];
        const values = [
            ...flags.map(([, value = '']) => value),
            ...(found[name] === undefined ? [] : [found[name]]),
        ];
        return [...new Set(values)].map((value) => [name, stamp[name], value]);
    });
}
/** Of variants, such as FIPS beside plain. Up to Go 1.17 nothing is recorded of them; what is not asked for may be the tree's own choice. */
function comparedSettings(info, { variables }) {
    if (info.settings.CGO_ENABLED === '')
        return [];
    const given = (name) => variables.findLast((it) => it.name === name)?.value;
    const [module, experiment] = [given('GOFIPS140'), given('GOEXPERIMENT')];
    return [
        ...(module === undefined ? [] : comparedFips(info, module)),
        ...(experiment === undefined ? [] : [comparedExperiments(experiment, info.settings.GOEXPERIMENT)]),
    ];
}
/** Go records, in an order of its own, what differs from the defaults of its version and of the platform. */
function comparedExperiments(given, found) {
    const listed = (text) => text.split(',').filter((it) => it !== '');
    const [asked, recorded] = [listed(given), listed(found)];
    const isOff = (it) => it.startsWith('no');
    const isSame = asked.every((it) => recorded.includes(it) || isOff(it) || onceDefault.includes(it)) &&
        recorded.every((it) => asked.includes(it) || (isOff(it) && asked.includes('none')));
    return ['GOEXPERIMENT', isSame ? found : given, found];
}
/** What some Go does without being asked. Reference: internal/buildcfg/exp.go of Go 1.18 to 1.27. */
const onceDefault = [
    ...['regabi', 'regabiwrappers', 'regabiargs', 'coverageredesign', 'aliastypeparams', 'swissmap'],
    ...['spinbitmutex', 'synchashtriemap', 'dwarf5', 'randomizedheapbase64', 'greenteagc'],
    ...['sizespecializedmalloc', 'jsonv2'],
];
/** With the module Go lets a program start in FIPS mode, unless the tree's own `//go:debug` or `godebug` says otherwise. */
function comparedFips({ settings, godebug }, value) {
    const found = settings.GOFIPS140;
    // Go takes an empty one for its default, which a matrix may have meant by it.
    const given = value || 'off';
    const module = ['GOFIPS140', isModule(given, found) ? found : given, found];
    if (given === 'off')
        return [module];
    const mode = /(?:^|,)fips140=([^,]*)/.exec(godebug)?.[1] ?? '';
    return [module, ['fips140 in DefaultGODEBUG', mode === 'only' ? mode : 'on', mode]];
}
/** Go records the very module: of `v1.0.0` that with its digest, of `certified` whichever that is, and nothing of `off`. */
function isModule(given, found) {
    if (given === 'off')
        return found === '';
    const isAlias = given === 'certified' || given === 'inprocess';
    return isAlias ? found.startsWith('v') : found.startsWith(`${given}-`);
}
const stampedNames = ['gitVersion', 'buildDate'];
/** Without the experiments of a toolchain, and the word `devel`. */
function firstWord(goVersion) {
    return /go[0-9]\S*?(?=-X:|\s|$)/.exec(goVersion)?.[0] ?? goVersion;
}
/** By these names of functions a program has the stamp in it; Go keeps them for its traces, whatever is stripped. */
const stampedFunctions = [
    'k8s.io/component-base/version.Get',
    'k8s.io/client-go/pkg/version.Get',
];
/** What stands in the bytes of every stamped program. `holds` says whether a text is in there. */
function problemsOfBytes(name, stamp, holds) {
    const lacking = stampedNames.filter((it) => stamp[it] !== '' && !holds(stamp[it]));
    if (lacking.length === 0 || !stampedFunctions.some(holds))
        return [];
    const words = lacking.map((it) => `${it} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(stamp[it])}`);
    return [{ what: `${name} does not have ${words.join(' and ')} in it`, remedy: anew }];
}


/***/ }),

/***/ 93166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ sourcePathsOf),
/* harmony export */   Lz: () => (/* binding */ createBuildOutputReader)
/* harmony export */ });
/* unused harmony export parseCompileError */
/* harmony import */ var _build_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51113);
/** Reads a build's output as it passes: Go compile errors with their places, and signs of why a build failed. */

const compileError = /^(?:vet: )?([^\s:]+\.(?:go|s)):([0-9]+):(?:([0-9]+):)? (.+)$/;
/** A package that Go could not even load is none whose tests have failed. */
const failedTest = /^\s*(?:--- FAIL: (\S+)|FAIL\s+(\S+)(?!\S|.*\[setup failed\]))/;
/** Go names the import of a module that it cannot have in the form of a compile error: `a.go:3:2: x@v1.0.0: Get …`. */
const moduleWord = /^(?:verifying )?\S+@v[0-9]\S*: /;
const mostKept = 200;
/** `!!! ` is kube::log::error, `kbuild: ` a tool of ours. */
const fault = /^(?:!!!|kbuild:) |\berror\b|cannot|No such file|not found|denied/i;
const mostFaults = 50;
const fullDisk = /no space left on device|disk quota exceeded/i;
const killed = /signal: killed|cannot allocate memory|out of memory|oom-kill|^make.*\*\*\* \[.*\] (Killed|Error 137)/i;
/** Signs: what follows in a line is looked at no more, and not kept. */
const longestRead = 2000;
const tailLines = 20;
const wordLines = 3;
/** Keeps a bounded part of what it reads, however long the output. */
function createBuildOutputReader() {
    const compileErrors = [];
    const failedTests = [];
    const faults = [];
    const tail = [];
    let diskFull;
    let outOfMemory = false;
    const words = [];
    const causes = (0,_build_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .createCauseReader */ .p7)();
    return { read, signs };
    function read(whole) {
        const line = whole.slice(0, longestRead);
        if (line.trim() !== '')
            keepLast(tail, line, tailLines);
        if (!(0,_build_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(line))
            keepLast(words, line.trim(), wordLines);
        const test = failedTest.exec(line);
        if (test)
            keepFirst(failedTests, test[1] ?? test[2] ?? '', mostKept);
        keepFirst(compileErrors, parseCompileError(line), mostKept);
        if (fault.test(line))
            keepFirst(faults, line, mostFaults);
        if (fullDisk.test(line))
            diskFull ??= line;
        outOfMemory ||= killed.test(line);
        causes.read(line);
    }
    function signs() {
        const cause = causes.found();
        return { compileErrors, failedTests, diskFull, outOfMemory, cause, faults, tail, words };
    }
}
function keepFirst(list, value, most) {
    if (value !== undefined && list.length < most)
        list.push(value);
}
function keepLast(lines, line, most) {
    lines.push(line);
    if (lines.length > most)
        lines.shift();
}
function parseCompileError(line) {
    const match = compileError.exec(line);
    if (!match)
        return undefined;
    const [, file = '', at = '', column, message = ''] = match;
    if (moduleWord.test(message))
        return undefined;
    return { file, line: Number(at), column: column === undefined ? undefined : Number(column), message };
}
/**
 * Where a printed path may lie below the tree, likeliest first: GOPATH builds print it below their fake GOPATH, and
 * vendor/k8s.io/x is a link to staging.
 */
function sourcePathsOf(printed, root) {
    const inTree = printed
        .replace(`${root}/`, '')
        .replace(/^.*\/src\/k8s\.io\/kubernetes\//, '')
        .replace(/^k8s\.io\/kubernetes\//, '')
        .replace(/^\.\//, '');
    const staging = inTree.replace(/^vendor\/k8s\.io\//, 'staging/src/k8s.io/');
    return staging === inTree ? [inTree] : [staging, inTree];
}


/***/ }),

/***/ 46862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ missingReport),
/* harmony export */   k: () => (/* binding */ parseJunit)
/* harmony export */ });
/**
 * Counts in JUnit XML, read by shape: the reports are gotestsum's. prune-junit-xml leaves one case a package, so how many
 * tests there were is what the suite says.
 */
function parseJunit(texts) {
    const suites = texts.flatMap((text) => elementsOf(text, 'testsuite')).map(readSuite);
    const sum = (of) => suites.reduce((total, suite) => total + of(suite), 0);
    return {
        ran: sum(({ ran }) => ran),
        skipped: sum(({ skipped }) => skipped),
        failed: suites.flatMap(({ failed }) => failed).slice(0, 50),
        failedCount: sum(({ failedCount }) => failedCount),
    };
}
/** None of them lies in another of its name. One without an end is none, and neither is what follows it. */
function elementsOf(text, name) {
    const elements = [];
    const [start, end] = [`<${name}`, `</${name}>`];
    let at = text.indexOf(start);
    while (at >= 0) {
        const from = at + start.length;
        at = from;
        // `<testsuites>` begins like `<testsuite>`.
        if (/[\s/>]/.test(text[from] ?? '')) {
            const close = text.indexOf('>', from);
            const isEmpty = text[close - 1] === '/';
            const until = isEmpty || close < 0 ? close : text.indexOf(end, close);
            if (until < 0)
                break;
            elements.push({ attributes: text.slice(from, close), content: text.slice(close + 1, until) });
            at = until;
        }
        at = text.indexOf(start, at);
    }
    return elements;
}
function readSuite({ attributes, content }) {
    const cases = elementsOf(content, 'testcase');
    const having = (sign) => cases.filter((it) => sign.test(it.content));
    const failed = having(/<(failure|error)\b/);
    const skipped = having(/<skipped\b/).length;
    const failures = numberIn(attributes, 'failures');
    return {
        ran: numberIn(attributes, 'tests') ?? cases.length,
        skipped: numberIn(attributes, 'skipped') ?? skipped,
        failed: failed.map((it) => caseName(it.attributes, attribute(attributes, 'name'))),
        failedCount: failures === undefined ? failed.length : failures + (numberIn(attributes, 'errors') ?? 0),
    };
}
/** A case of the suite's own name stands for all tests of the package. */
function caseName(attributes, suite) {
    const words = ['classname', 'name'].map((name) => attribute(attributes, name)).filter((it) => it !== '');
    return words.join('/') === suite ? suite : words.join(': ');
}
function numberIn(attributes, name) {
    const text = attribute(attributes, name);
    return /^[0-9]+$/.test(text) ? Number(text) : undefined;
}
function attribute(attributes, name) {
    const text = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    return text.replaceAll(/&(lt|gt|quot|apos|amp|#34|#39);/g, (_, entity) => entities[entity] ?? '');
}
const entities = {
    ...{ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' },
    ...{ '#34': '"', '#39': "'" },
};
/** Why there is no report after tests that ran, by what the tree's hack/make-rules/test.sh does. */
function missingReport(installsGotestsum) {
    return installsGotestsum
        ? 'The tree wrote no JUnit report: it installs gotestsum and prune-junit-xml itself, from hack/tools by way of GOPROXY, and did not come so far; the log says why'
        : 'The tree wrote no JUnit report: it needs gotestsum and prune-junit-xml on PATH for it';
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

/***/ 51446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ givenImageVariables),
/* harmony export */   l$: () => (/* binding */ mustPull),
/* harmony export */   vd: () => (/* binding */ packagingEnvironment)
/* harmony export */ });
/* harmony import */ var _kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
/** The environment of Kubernetes' packaging scripts. */

/**
 * Of several platforms, an engine's own store has the image of the last one under their common name, and `docker build`
 * takes it for any of them (Engine 20.10). buildx looks for the right one itself.
 */
function mustPull(serverPlatforms, needsBuildx) {
    return serverPlatforms.length > 1 && !needsBuildx;
}
function imageVariables(of) {
    return Object.fromEntries(Object.entries(of).filter(([name, value]) => value !== '' && (0,_kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .isImageVariable */ .QO)(name)));
}
function imageInputs({ baseImageRegistry, imageRegistry, imageTag }) {
    return {
        ...(baseImageRegistry === undefined ? {} : { KUBE_BASE_IMAGE_REGISTRY: baseImageRegistry }),
        ...(imageRegistry === undefined ? {} : { KUBE_DOCKER_REGISTRY: imageRegistry }),
        ...(imageTag === undefined ? {} : { KUBE_DOCKER_IMAGE_TAG: imageTag }),
    };
}
/** What decides images beside the make variables. */
function givenImageVariables(outside, inputs) {
    const decisive = Object.entries(imageVariables(outside)).filter(([name]) => (0,_kubernetes_variable_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .decidesImages */ .AD)(name));
    return { ...Object.fromEntries(decisive), ...imageInputs(inputs) };
}
/** Reference: the Makefile (v1.21 on), which asks for the conformance image by its rules of these names only. */
const withConformance = ['release', 'package-tarballs'];
/** `base` is the allowlisted environment of a build, `docker` how docker is called by us. */
function packagingEnvironment(base, docker, outside, variables, settings) {
    const { platforms, target, pull } = settings;
    return {
        ...base,
        ...docker.env,
        // The scripts' images must come to the same engine that we ask.
        ...(docker.options.length > 0 ? { DOCKER_OPTS: docker.options.join(' ') } : {}),
        ...(withConformance.includes(target) ? { KUBE_BUILD_CONFORMANCE: 'y' } : {}),
        // What is on the engine was looked at before the build; a newer one must not slip in between, and is refused if it does.
        KUBE_BUILD_PULL_LATEST_IMAGES: pull ? 'y' : 'n',
        ...imageVariables(outside),
        ...imageVariables(Object.fromEntries(variables.map(({ name, value }) => [name, value]))),
        ...imageInputs(settings),
        KUBE_BUILD_PLATFORMS: platforms.join(' '),
        // A builder of somebody's own choice (docker/setup-buildx-action) would not see the engine's base images.
        BUILDX_BUILDER: 'default',
        // An attestation holds the time of the build, so that no two builds would be the same image.
        BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
    };
}


/***/ }),

/***/ 66042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ packagingWords),
/* harmony export */   DR: () => (/* binding */ runPackaging)
/* harmony export */ });
/* unused harmony export isOwnRace */
/* harmony import */ var _builder_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72644);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _toolbox_toolbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18932);
/* harmony import */ var _tree_scripts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5704);
/** Runs the tree's own packaging functions, with the toolbox first on their PATH. */




/** What build/package-tarballs.sh does, with the umask that build/release.sh has and it lacks. */
const script = `${_tree_scripts_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceScripts */ .g}
umask 0022
kube::version::get_version_vars
for function in "$@"; do "$function"; done
`;
/** Throws when a function fails. */
async function runPackaging(run, log, cancel) {
    let { exit, signs } = await runScript(run, log, cancel);
    if (exit.code !== 0 && !cancel.aborted && isOwnRace(signs.faults)) {
        log.line('The scripts have stumbled over each other; once more');
        ({ exit, signs } = await runScript(run, log, cancel));
    }
    if (exit.code === 0 && !cancel.aborted)
        return;
    const ending = exit.signal ? `was ended by ${exit.signal}` : `failed with exit code ${exit.code}`;
    const what = `packaging ${ending}: ${packagingWords(signs)}`;
    throw signs.diskFull
        ? new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .KbuildError */ .gj('disk', [{ what, remedy: 'Free some space, or pack fewer platforms in one job' }])
        : new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .KbuildError */ .gj('package', [{ what, remedy: 'Fix what it names; the full log has the details' }]);
}
/** One of the scripts' jobs searches the whole stage (kube::release::clean_cruft) while others create and remove in it. */
function isOwnRace(faults) {
    return faults.some((line) => /^find: .*\/release-stage\/.*: No such file or directory$/.test(line));
}
function runScript(run, log, cancel) {
    const { root, functions, toolbox, env, holds, runId, logPath, heartbeatMilliseconds } = run;
    const program = {
        tool: 'bash',
        arguments: ['--norc', '-c', script, 'kbuild', ...functions],
        env: { ...env, PATH: (0,_toolbox_toolbox_js__WEBPACK_IMPORTED_MODULE_2__/* .pathWithToolbox */ .J)(toolbox, env.PATH ?? ''), TAR: toolbox.tar },
    };
    const request = { root, program, end: async () => { }, holds, runId, heartbeatMilliseconds };
    return (0,_builder_run_js__WEBPACK_IMPORTED_MODULE_0__/* .withLogFile */ .TI)(logPath, log, (file) => (0,_builder_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .mB)(request, file, log, cancel));
}
/** The nearest to the cause first: a tool of ours, a program, the scripts' own words. */
function packagingWords({ faults, tail }) {
    const own = faults.find((line) => line.startsWith('kbuild: '))?.slice('kbuild: '.length);
    const program = faults.find((line) => !line.startsWith('!!! '));
    const script = faults[0]?.replace(/^!!! (?:\[[^\]]*\] )?/, '');
    return (own ?? program ?? script ?? tail.at(-1) ?? 'it printed nothing').trim();
}


/***/ }),

/***/ 57376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ linkProgram)
/* harmony export */ });
/** An `ln` for the tree's scripts: Kubernetes links files of the tree into `_output`, which may be on another file system. */
/** `ln` is the path of the machine's own. A copy takes the place of a hard link that cannot be made. */
function linkProgram(ln) {
    return `#!/bin/sh
case $1 in -*) exec '${ln}' "$@" ;; esac
'${ln}' "$@" 2>/dev/null || exec cp "$@"
`;
}


/***/ }),

/***/ 18932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ makeToolbox),
  J: () => (/* binding */ pathWithToolbox)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/packing/toolbox/link-program.js
var link_program = __webpack_require__(57376);
;// CONCATENATED MODULE: ./build/src/packing/toolbox/toolbox-config.js
/** What the programs of the toolbox are told by the run that made them. Nothing in it is secret. */
const tools = (/* unused pure expression or super */ null && (['tar', 'git', 'docker']));
/** Names under which Kubernetes' scripts look for each tool. */
const toolNames = new Map([
    ['tar', 'tar'],
    ['gtar', 'tar'],
    ['gnutar', 'tar'],
    ['git', 'git'],
    ['docker', 'docker'],
]);
/** The file in `records` for an archive's path. */
function recordName(path) {
    return `${path.replaceAll(/[^A-Za-z0-9._-]/g, '_').slice(-180)}.json`;
}

;// CONCATENATED MODULE: ./build/src/packing/toolbox/toolbox.js
/** The folder of programs that goes first on PATH while Kubernetes' own scripts pack a release. */







/** Throws when the machine has no tar or git. A missing docker is told when a script calls it. */
async function makeToolbox({ folder, path, ...request }) {
    const programs = (0,external_node_path_.join)(folder, 'bin');
    const records = (0,external_node_path_.join)(folder, 'records');
    await (0,promises_.mkdir)(programs);
    await (0,promises_.mkdir)(records);
    const config = {
        version: 1,
        ...request,
        records,
        programs: {
            tar: await gnuTar(path),
            git: await needed('git', path),
            docker: (await (0,files/* findProgram */.Kp)('docker', path)) ?? '/nonexistent/docker',
        },
    };
    const configFile = (0,external_node_path_.join)(folder, 'toolbox.json');
    await (0,promises_.writeFile)(configFile, JSON.stringify(config));
    for (const [name, tool] of toolNames) {
        await writeProgram((0,external_node_path_.join)(programs, name), [process.execPath, config.entry, configFile, tool]);
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(programs, 'ln'), (0,link_program/* linkProgram */.R)(await needed('ln', path)), { mode: 0o755 });
    return { programs, tar: (0,external_node_path_.join)(programs, 'tar'), records: () => readRecords(records) };
}
/** As Kubernetes' scripts look for it (reference: kube::util::ensure-gnu-tar). */
async function gnuTar(path) {
    const names = ['gtar', 'gnutar'];
    for (const name of names) {
        const found = await (0,files/* findProgram */.Kp)(name, path);
        if (found)
            return found;
    }
    return needed('tar', path);
}
async function needed(program, path) {
    const found = await (0,files/* findProgram */.Kp)(program, path);
    if (found)
        return found;
    throw new problem/* KbuildError */.gj('input', [
        { what: `${program} is not on PATH, and packaging needs it`, remedy: `Install ${program}` },
    ]);
}
async function writeProgram(path, command) {
    const words = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
    await (0,promises_.writeFile)(path, `#!/bin/sh\nexec ${words} "$@"\n`);
    await (0,promises_.chmod)(path, 0o755);
}
async function readRecords(folder) {
    const names = (await (0,promises_.readdir)(folder)).sort();
    const texts = await Promise.all(names.map((name) => (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8')));
    return texts.map((text) => (0,json/* ownJson */.RI)(text));
}
function pathWithToolbox(toolbox, path) {
    return `${toolbox.programs}${external_node_path_.delimiter}${path}`;
}


/***/ }),

/***/ 5704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ wantsConformance),
/* harmony export */   g: () => (/* binding */ sourceScripts)
/* harmony export */ });
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73185);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/** What the tree's own build scripts say of a release, asked by running them, as only they know. */


/** Sets up the scripts as their own callers do. `KUBE_ROOT` is the folder they are started in. */
const sourceScripts = `set -o errexit -o nounset -o pipefail
KUBE_ROOT=$PWD
source build/common.sh
source build/lib/release.sh
`;
const question = `${sourceScripts}
printf 'kbuild-conformance %s\\n' "\${KUBE_BUILD_CONFORMANCE:-n}"
`;
/** Whether the conformance image is made. `env` is that of packaging. Throws when the tree's scripts do not answer. */
async function wantsConformance(root, env) {
    const answer = await (0,_host_process_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)('bash', ['--norc', '-c', question], { cwd: root, env });
    if (answer.code === 0)
        return /^kbuild-conformance [yY]/m.test(answer.stdout);
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .KbuildError */ .gj('package', [
        {
            what: `build/lib/release.sh does not say which images the tree makes: ${lastLine(answer.stderr)}`,
            remedy: "Fix the tree's build scripts; `bash -c 'source build/common.sh'` shows what is wrong",
        },
    ]);
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}


/***/ }),

/***/ 84962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   RK: () => (/* binding */ actionVersion),
/* harmony export */   gN: () => (/* binding */ isOfPacked),
/* harmony export */   ln: () => (/* binding */ whatVariable),
/* harmony export */   sB: () => (/* binding */ renderManifest),
/* harmony export */   xb: () => (/* binding */ inStampOrder)
/* harmony export */ });
/* harmony import */ var _kubernetes_module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36433);
/* harmony import */ var _kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37456);
/** The release manifest: what was made of what by what. Nothing in it differs between equal releases. */


const actionVersion = '0.1.0';
const manifestVersion = 2;
function manifestOf(release) {
    const { facts, target, machine, variables, environment, encoder } = release;
    return sorted({
        target,
        platforms: facts.platforms,
        stamp: facts.stamp,
        epoch: facts.epoch,
        generation: facts.generation,
        repository: facts.repository,
        contradictions: facts.contradictions,
        toolchain: {
            builder: facts.builder,
            machine,
            go: facts.goVersion,
            goToolchain: facts.goToolchain,
            kubeCross: facts.kubeCross?.image ?? '',
            kubeCrossPlatform: facts.kubeCross?.platform ?? '',
            makeVariables: Object.fromEntries(variables.map(({ name, value }) => [name, value])),
            environment,
            encoder,
            action: actionVersion,
        },
        baseImages: release.bases.map(({ image, platform, digest }) => ({ image, platform, digest })),
        releaseTars: release.tars.map(({ path: _, ...tar }) => tar),
        images: release.images.map(({ path: _, sha512: __, ...image }) => image),
        binaries: release.binaries.map(({ path: _, sha512: __, ...binary }) => binary),
    });
}
/** WHAT of make's command line; in one order, as another one makes no other files. None where all was built. */
function whatVariable(what) {
    return what.length === 0 ? [] : [{ name: 'WHAT', value: what.toSorted().join(' ') }];
}
/** Whether it is of tarballs or images, which were packed; else of programs as they were built. */
function isOfPacked({ target }) {
    return _kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseTargets */ .yo.some((it) => it === target);
}
/** As the text of manifest.json; keys in a fixed order. */
function renderManifest(manifest) {
    return `${JSON.stringify(contentOf(manifest), null, 2)}\n`;
}
/** With every list sorted by what it is of. */
function sorted(manifest) {
    const { platforms, baseImages, releaseTars, images, binaries } = manifest;
    return {
        ...manifest,
        platforms: platforms.toSorted(),
        baseImages: sortedBy(baseImages, ({ image, platform }) => `${image} ${platform}`),
        releaseTars: sortedBy(releaseTars, ({ name }) => name),
        images: sortedBy(images, ({ name, platform }) => `${platform}/${name}`),
        binaries: sortedBy(binaries, ({ name, platform }) => `${platform}/${name}`),
    };
}
function sortedBy(items, key) {
    return items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
/** Keys in a fixed order. */
function contentOf(manifest) {
    const { target, platforms, stamp, epoch, generation, repository, toolchain } = manifest;
    const { contradictions, baseImages, releaseTars, images, binaries } = manifest;
    return {
        version: manifestVersion,
        target,
        platforms,
        stamp: inStampOrder(stamp),
        sourceDateEpoch: epoch,
        generation,
        repository: repository && (0,_kubernetes_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsInOrder */ .nR)(repository),
        contradictions,
        toolchain,
        baseImages,
        releaseTars: releaseTars.map(({ name, size, sha256, sha512, tarSha256 }) => ({
            name,
            size,
            sha256,
            sha512,
            tarSha256,
        })),
        images: images.map((it) => ({
            name: it.name,
            platform: it.platform,
            tags: it.tags,
            size: it.size,
            sha256: it.sha256,
            configDigest: it.configDigest,
            manifestDigest: it.manifestDigest,
            manifestSize: it.manifestSize,
        })),
        binaries: binaries.map(({ platform, name, size, sha256, settings }) => ({
            platform,
            name,
            size,
            sha256,
            settings,
        })),
    };
}
function inStampOrder({ gitVersion, gitCommit, gitTreeState, gitMajor, gitMinor, buildDate, }) {
    return { gitVersion, gitCommit, gitTreeState, gitMajor, gitMinor, buildDate };
}


/***/ }),

/***/ 30845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ evidenceFilesOf),
/* harmony export */   RL: () => (/* binding */ evidenceFiles),
/* harmony export */   Uv: () => (/* binding */ shardFileFaults),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   _2: () => (/* binding */ predicateFile),
/* harmony export */   hD: () => (/* binding */ sumFiles),
/* harmony export */   oP: () => (/* binding */ spdxFile),
/* harmony export */   qW: () => (/* binding */ isPlainPath),
/* harmony export */   vc: () => (/* binding */ mostExpansion),
/* harmony export */   xE: () => (/* binding */ mostShardFiles),
/* harmony export */   yp: () => (/* binding */ sbomFile)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _image_indexes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99539);
/* harmony import */ var _shard_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86093);
/** Which files an artifact may have to be looked at as a shard: how many, how large, and under which names. */



const manifestFile = 'manifest.json';
const sumFiles = ['SHA256SUMS', 'SHA512SUMS'];
const sbomFile = 'sbom.cdx.json';
const spdxFile = 'sbom.spdx.json';
const predicateFile = 'provenance-predicate.json';
/** What follows from the manifest and the programs; sorted. */
const evidenceFiles = [predicateFile, sbomFile, spdxFile];
/** With an index for each image of the release. */
function evidenceFilesOf({ images }) {
    return [...evidenceFiles, ...(0,_image_indexes_js__WEBPACK_IMPORTED_MODULE_1__/* .imageIndexes */ .s4)(images).map(({ path }) => path)];
}
/** A release of all platforms in one job has 70. */
const mostShardFiles = 1000;
const mebibyte = 1024 * 1024;
/** Bytes of what is read whole; that of a release of all platforms is a hundredth of it. */
const largest = {
    [_shard_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordFile */ .mR]: mebibyte / 16,
    [manifestFile]: 8 * mebibyte,
    [predicateFile]: mebibyte,
    [sbomFile]: 16 * mebibyte,
    [spdxFile]: 16 * mebibyte,
    SHA256SUMS: mebibyte,
    SHA512SUMS: mebibyte,
};
/** Of an image of six architectures: 2 kB. */
const largestIndex = mebibyte / 16;
/** Programs compress to a third; what unpacks to more than this was made to fill a disk. */
const mostExpansion = 64;
/** Each as a sentence that goes on behind the artifact's name. */
function shardFileFaults(files) {
    const packed = files.reduce((sum, it) => sum + it.compressedSize, 0);
    const unpacked = files.reduce((sum, it) => sum + it.size, 0);
    const seen = new Set();
    const doubled = files.filter(({ name }) => seen.size === seen.add(name.toLowerCase()).size);
    return [
        ...files.filter(({ name }) => !isPlainPath(name)).map(({ name }) => `it holds ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`),
        ...doubled.map(({ name }) => `it holds ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} twice`),
        ...files.flatMap(({ name, size }) => {
            const most = largest[name] ?? (name.endsWith(_image_indexes_js__WEBPACK_IMPORTED_MODULE_1__/* .imageIndexEnding */ .t_) ? largestIndex : Number.POSITIVE_INFINITY);
            return size > most ? [`its ${name} has ${size} bytes, and at most ${most} are read`] : [];
        }),
        ...(unpacked > mostExpansion * (packed + mebibyte)
            ? [`its ${packed} bytes would unpack to ${unpacked}, more than ${mostExpansion} times as many`]
            : []),
    ];
}
/** At most in two folders, with no sign in it that a file system or a checksum file spells otherwise. */
function isPlainPath(path) {
    return (/^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/){0,2}[A-Za-z0-9][A-Za-z0-9.+_-]*$/.test(path) && path.length <= 255);
}


/***/ }),

/***/ 86093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   mR: () => (/* binding */ recordFile),
/* harmony export */   oB: () => (/* binding */ otherRecordVersion),
/* harmony export */   sF: () => (/* binding */ renderRecord)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79575);
/** shard.json: which job of which attempt made a part of a release, and how. Not a part of what must be equal. */



const recordFile = 'shard.json';
const recordVersion = 2;
function renderRecord(record) {
    return `${JSON.stringify({ version: recordVersion, ...record }, null, 2)}\n`;
}
/** Of a record that another version of this action has written, that version. */
function otherRecordVersion(text) {
    const { version } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedJson */ .U4)(text));
    return typeof version === 'number' && version !== recordVersion ? version : undefined;
}
/** undefined for what is not exactly a record of this version. */
function parseRecord(text) {
    const whole = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedJson */ .U4)(text);
    const fields = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(whole);
    const record = {
        artifact: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.artifact),
        attempt: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(fields.attempt),
        runner: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.runner),
        environment: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.environment),
        time: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.time),
        seconds: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(fields.seconds),
        pulledBytes: fields.pulledBytes === undefined ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(fields.pulledBytes),
        cache: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.cache),
        repository: (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryFrom */ .hC)(fields.repository),
    };
    return isSound(record) && (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .saysTheSame */ .Yq)({ version: recordVersion, ...record }, whole) ? record : undefined;
}
function isSound(record) {
    const { artifact, attempt, runner, environment, time, seconds, pulledBytes, cache, repository } = record;
    return (isArtifactName(artifact) &&
        attempt > 0 &&
        seconds >= 0 &&
        (pulledBytes === undefined || pulledBytes >= 0) &&
        ![runner, environment, cache].some(_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasControlCharacter */ .Fd) &&
        /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,12}Z$/.test(time) &&
        (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .isSoundRepository */ .qe)(repository));
}
/** As the service takes them: no sign in it that a file system cannot have, or that leads elsewhere. */
function isArtifactName(name) {
    return name !== '' && !/["*/:<>?\\|]/.test(name) && !(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasControlCharacter */ .Fd)(name);
}


/***/ }),

/***/ 3558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ tarsOutput),
/* harmony export */   K1: () => (/* binding */ imagesOutput),
/* harmony export */   NB: () => (/* binding */ factOutputs),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   gQ: () => (/* binding */ uploadOutputs),
/* harmony export */   k4: () => (/* binding */ evidenceOutputs)
/* harmony export */ });
/* unused harmony exports mostOutputBytes, binariesOutput */
/** The action's outputs, from the report. */
/** GitHub counts a job's outputs in UTF-16 against 1 MB; one list may take a quarter of it. */
const mostOutputBytes = 256 * 1024;
/** What is known before the build starts, so that it is there when the build fails. */
function factOutputs(facts) {
    return {
        'source-date-epoch': String(facts.epoch),
        'git-version': facts.stamp.gitVersion,
        'git-commit': facts.stamp.gitCommit,
        'git-tree-state': facts.stamp.gitTreeState,
        generation: facts.generation,
        'go-version': facts.goVersion,
        ...(facts.kubeCross
            ? { 'kube-cross': facts.kubeCross.image, 'kube-cross-platform': facts.kubeCross.platform }
            : {}),
        platforms: JSON.stringify(facts.platforms),
        command: facts.command,
    };
}
function outputsOf(report) {
    const { facts, cache, made, upload, outcome, log } = report;
    return {
        ...(facts ? factOutputs(facts) : {}),
        ...(made ? madeOutputs(made) : {}),
        ...(cache
            ? {
                'cache-outcome': cache.outcome,
                'cache-key': cache.key,
                'cache-matched-key': cache.matchedKey,
            }
            : {}),
        ...(upload ? uploadOutputs(upload) : {}),
        ...(outcome.kind === 'failed' ? { failure: outcome.failure } : {}),
        ...(log ? { log } : {}),
    };
}
function uploadOutputs(upload) {
    if (upload.kind === 'kept')
        return {};
    const { id, url, digest } = upload.artifact;
    return { 'artifact-id': id, 'artifact-url': url, 'artifact-digest': digest };
}
function madeOutputs(made) {
    const { binaries, tars, images, checksums, checksumsSha512, contentDigest, outputDirectory } = made;
    const { evidence, payloadDigest } = made;
    const where = made.manifest ?? checksums;
    return {
        binaries: binariesOutput(binaries, where),
        ...(tars.length > 0 ? { 'release-tars': tarsOutput(tars, where) } : {}),
        ...(images.length > 0 ? { images: imagesOutput(images, where) } : {}),
        'content-digest': contentDigest,
        'payload-digest': payloadDigest,
        ...evidenceOutputs(evidence),
        'output-directory': outputDirectory,
        checksums,
        'checksums-sha512': checksumsSha512,
    };
}
function evidenceOutputs({ sbom, predicate }) {
    return { sbom, 'provenance-predicate': predicate };
}
function binariesOutput(binaries, where) {
    const list = binaries.map(({ platform, name, path, size, sha256, settings }) => ({
        platform,
        name,
        path,
        size,
        sha256,
        settings,
    }));
    return listOutput(list, 'binaries', where);
}
function tarsOutput(tars, where) {
    const list = tars.map(({ name, path, size, sha256, tarSha256 }) => ({
        name,
        path,
        size,
        sha256,
        'tar-sha256': tarSha256,
    }));
    return listOutput(list, 'tarballs', where);
}
function imagesOutput(images, where) {
    const list = images.map(({ name, platform, path, tags, sha256, configDigest, manifestDigest }) => ({
        name,
        platform,
        path,
        tags,
        sha256,
        'config-digest': configDigest,
        'manifest-digest': manifestDigest,
    }));
    return listOutput(list, 'images', where);
}
/** A list that would be too long is replaced by where the same digests can be read. */
function listOutput(items, what, where) {
    const list = JSON.stringify(items);
    if (Buffer.byteLength(list) < mostOutputBytes)
        return list;
    return JSON.stringify([{ tooLong: `${items.length} ${what}`, see: where }]);
}


/***/ }),

/***/ 94321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ manifestOfBuild),
  g: () => (/* binding */ nothingPacked)
});

// EXTERNAL MODULE: ./build/src/release/manifest.js
var manifest = __webpack_require__(84962);
// EXTERNAL MODULE: ./build/src/kubernetes/variable-rules.js + 1 modules
var variable_rules = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/src/packing/packaging-environment.js
var packaging_environment = __webpack_require__(51446);
;// CONCATENATED MODULE: ./build/src/setup/manifest-environment.js
/** Which variables of the environment the manifest of a release records. */


/** What decides its bytes beside the make variables, which beat it; and what its SBOMs are told: who the supplier is, and of base images theirs. */
function manifestEnvironment({ environment }, inputs, tree) {
    const passes = (0,variable_rules/* passesInto */.Mg)(inputs, tree);
    const decisive = (0,variable_rules/* decisiveVariables */.Ci)(environment, passes).filter(({ name }) => (0,variable_rules/* isInManifest */.H_)(name));
    const all = {
        ...Object.fromEntries(decisive.map(({ name, value }) => [name, value])),
        ...(0,packaging_environment/* givenImageVariables */.Ez)(environment, inputs.container),
        ...(inputs.supplier === '' ? {} : { supplier: inputs.supplier }),
        ...(inputs.baseImageSboms === '' ? {} : { 'base-image-sboms': inputs.baseImageSboms }),
    };
    const beaten = inputs.variables.map(({ name }) => name);
    const kept = Object.entries(all).filter(([name]) => !beaten.includes(name));
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: ./build/src/setup/open-release.js + 7 modules
var open_release = __webpack_require__(97631);
;// CONCATENATED MODULE: ./build/src/setup/manifest-of-build.js
/** The manifest of what a build has made; also where nothing is packed, as the evidence beside it follows from it. */



/** Of a build of programs alone. */
const nothingPacked = { tars: [], images: [], bases: [], encoder: '' };
function manifestOfBuild(host, { opened, builder, inputs, facts }, made) {
    const { os, architecture } = builder.machine;
    return (0,manifest/* manifestOf */.$V)({
        facts,
        target: (0,open_release/* releaseTarget */.J$)(inputs),
        machine: `${os}/${architecture}`,
        variables: [...inputs.variables, ...(0,manifest/* whatVariable */.ln)(inputs.what)],
        environment: manifestEnvironment(host, inputs, opened.tree),
        ...made,
    });
}


/***/ }),

/***/ 97631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V3: () => (/* binding */ askConformance),
  gS: () => (/* binding */ openRelease),
  J$: () => (/* binding */ releaseTarget)
});

// UNUSED EXPORTS: lackingTool

// EXTERNAL MODULE: ./build/src/container/faults.js
var faults = __webpack_require__(95476);
// EXTERNAL MODULE: ./build/src/container/prefetched.js
var prefetched = __webpack_require__(39539);
// EXTERNAL MODULE: ./build/src/host/docker.js
var host_docker = __webpack_require__(82098);
// EXTERNAL MODULE: ./build/src/kubernetes/packaging.js
var kubernetes_packaging = __webpack_require__(80009);
// EXTERNAL MODULE: ./build/src/packing/packaging-environment.js
var packaging_environment = __webpack_require__(51446);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/host/process.js
var process = __webpack_require__(73185);
// EXTERNAL MODULE: ./build/src/kubernetes/build-output.js
var build_output = __webpack_require__(93166);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/packing/packaging.js
var packaging = __webpack_require__(66042);
;// CONCATENATED MODULE: ./build/src/packing/toolbox/build-command.js
/** A call of `docker build` or `docker buildx build`: which recipe, which context, and what it is told. */
const spelledOut = { '-f': '--file', '-t': '--tag', '-o': '--output' };
const alone = '--check --compress --force-rm --load --no-cache --pull --push --quiet --rm -q'.split(' ');
const withValue = [
    '--add-host --annotation --attest --build-arg --build-context --builder --cache-from --cache-to --file --label',
    '--memory --metadata-file --network --output --platform --progress --provenance --sbom --secret --ssh --tag',
    '--target --ulimit',
].flatMap((line) => line.split(' '));
/** How many words of `args` from `start` on are the verb; 0 where it is another one. */
function buildVerb(args, start) {
    const [first, second] = args.slice(start);
    if (first === 'build')
        return 1;
    return ['buildx', 'image', 'builder'].includes(first ?? '') && second === 'build' ? 2 : 0;
}
/** `before` ends with the verb, `args` come after it. */
function parseBuild(before, args) {
    const words = wordsOf(args);
    const unknown = words.find(({ flag }) => flag !== '' && !alone.includes(flag) && !withValue.includes(flag));
    if (unknown)
        return { kind: 'refused', why: `docker build ${unknown.text} is not known here` };
    const [context, another] = words.filter(({ flag }) => flag === '');
    if (context === undefined || another)
        return { kind: 'refused', why: 'docker build names no one folder' };
    const values = (name) => words.flatMap(({ flag, value }) => (flag === name ? [value] : []));
    const others = words.filter(({ flag }) => !['', '--file', '--pull'].includes(flag));
    const own = others.flatMap(({ flag, value, text }) => (alone.includes(flag) ? [text] : [flag, value]));
    return {
        ...{ kind: 'build', options: [...before, ...own], context: context.text, tags: values('--tag') },
        pulls: words.some(({ flag, value }) => flag === '--pull' && value !== 'false'),
        file: values('--file').at(-1),
        platform: values('--platform').at(-1),
        buildArguments: Object.fromEntries(values('--build-arg').map(argumentOf)),
    };
}
function wordsOf(args) {
    const words = [];
    for (let index = 0; index < args.length; index++) {
        const text = args[index] ?? '';
        const [first = '', ...inline] = text.split('=');
        const flag = text.startsWith('-') ? (spelledOut[first] ?? first) : '';
        const isApart = withValue.includes(flag) && inline.length === 0;
        if (isApart)
            index++;
        words.push({ flag, text, value: isApart ? (args[index] ?? '') : inline.join('=') });
    }
    return words;
}
function argumentOf(word) {
    const at = word.indexOf('=');
    return at < 0 ? [word, ''] : [word.slice(0, at), word.slice(at + 1)];
}

;// CONCATENATED MODULE: ./build/src/packing/toolbox/docker-command.js
/**
 * What a call of docker asks for: `docker save` gives an archive whose bytes depend on the image's content alone, and
 * `docker build` an image whose content does not depend on the build.
 */

/** Options of docker itself that take a value, in front of the verb. */
const docker_command_withValue = [
    '-H',
    '--host',
    '-c',
    '--context',
    '--config',
    '-l',
    '--log-level',
    '--tlscacert',
    '--tlscert',
    '--tlskey',
];
function parseDockerCommand(args) {
    const start = verbIndex(args);
    const words = buildVerb(args, start);
    if (words > 0)
        return parseBuild(args.slice(0, start + words), args.slice(start + words));
    const isImageVerb = args[start] === 'image' && args[start + 1] === 'save';
    if (args[start] !== 'save' && !isImageVerb)
        return { kind: 'pass' };
    return parseSave(args.slice(0, start), args.slice(start + (isImageVerb ? 2 : 1)));
}
function parseSave(before, args) {
    const rest = [...args];
    let file;
    const images = [];
    while (rest.length > 0) {
        const arg = rest.shift() ?? '';
        if (arg === '-o' || arg === '--output')
            file = rest.shift();
        else if (arg.startsWith('--output='))
            file = arg.slice('--output='.length);
        else if (arg.startsWith('-'))
            return { kind: 'refused', why: `docker save ${arg} is not known here` };
        else
            images.push(arg);
    }
    if (images.length === 0)
        return { kind: 'refused', why: 'docker save names no image' };
    return { kind: 'save', file, images, options: [...before, 'save'] };
}
function verbIndex(args) {
    let index = 0;
    while (args[index]?.startsWith('-'))
        index += docker_command_withValue.includes(args[index] ?? '') ? 2 : 1;
    return index;
}
/** The base whose layers an image starts with; the one with most layers, since bases are built on each other. */
function baseOf(diffIds, bases) {
    return bases
        .filter(({ layers }) => layers.length > 0 && layers.every((layer, index) => layer === diffIds[index]))
        .toSorted((a, b) => b.layers.length - a.layers.length)[0];
}

// EXTERNAL MODULE: ./build/src/packing/toolbox/link-program.js
var link_program = __webpack_require__(57376);
// EXTERNAL MODULE: ./build/src/packing/tree-scripts.js
var tree_scripts = __webpack_require__(5704);
;// CONCATENATED MODULE: ./build/src/packing/rehearsal.js
/**
 * Which images the tree's own scripts would build, and from what: they do it once with empty programs and a `docker` that
 * only writes down what it is asked for. So it does not matter where in the scripts the calls stand.
 */










/** Relative to the tree: instead of `_output`, and removed again. */
const place = '_output/kbuild/rehearsal';
const docker = `#!/usr/bin/env bash
set -o errexit
call=$(mktemp -d "$KBUILD_CALLS/call-XXXXXX")
printf '%s\\0' "$@" >"$call/words"
last="\${*: -1}" file='' saved=''
while (($# > 0)); do
  case $1 in
    -f | --file) file=$2 ;;
    --file=*) file=\${1#*=} ;;
    -o) saved=$2 ;;
  esac
  shift
done
[[ -z $saved || -e $saved ]] || : >"$saved"
[[ -d $last ]] || exit 0
file="\${file:-$last/Dockerfile}"
[[ ! -f $file ]] || { printf %s "$file" >"$call/path" && cp "$file" "$call/text"; }
`;
/** As build_server_images is called, with a program of each name in its place. */
const script = `${tree_scripts/* sourceScripts */.g}
for platform in "\${KUBE_SERVER_PLATFORMS[@]}"; do
  mkdir -p "$LOCAL_OUTPUT_BINPATH/$platform"
  for target in "\${KUBE_ALL_TARGETS[@]}" "\${KUBE_SERVER_IMAGE_TARGETS[@]}"; do : >"$LOCAL_OUTPUT_BINPATH/$platform/\${target##*/}"; done
done
KUBE_GIT_VERSION=v0.0.0
kube::release::build_server_images
`;
/** `env` is that of packaging. Throws when the tree's scripts fail. */
async function rehearseImages(root, env) {
    const folder = (0,external_node_path_.join)(root, place);
    const [programs, calls] = [(0,external_node_path_.join)(folder, 'programs'), (0,external_node_path_.join)(folder, 'calls')];
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        for (const path of [programs, calls])
            await (0,promises_.mkdir)(path, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(programs, 'docker'), docker, { mode: 0o755 });
        const ln = await (0,files/* findProgram */.Kp)('ln', env.PATH ?? '');
        if (ln !== undefined)
            await (0,promises_.writeFile)((0,external_node_path_.join)(programs, 'ln'), (0,link_program/* linkProgram */.R)(ln), { mode: 0o755 });
        const answer = await (0,process/* ask */.kA)('bash', ['--norc', '-c', script], {
            cwd: root,
            env: {
                ...env,
                PATH: `${programs}:${env.PATH ?? ''}`,
                OUT_DIR: place,
                TMPDIR: folder,
                KBUILD_CALLS: calls,
            },
        });
        if (answer.code !== 0)
            throw unanswered(faultIn(answer.stderr));
        return await rehearsalIn(root, calls);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function rehearsalIn(root, folder) {
    const names = await (0,promises_.readdir)(folder);
    const calls = await Promise.all(names.map((name) => callIn(root, (0,external_node_path_.join)(folder, name))));
    const builds = calls.flatMap(({ words, recipe }) => buildOf(words, recipe));
    return {
        builds: builds.toSorted((a, b) => (a.tag < b.tag ? -1 : 1)),
        needsBuildx: calls.some(({ words }) => words.includes('buildx')),
    };
}
async function callIn(root, folder) {
    const read = (name) => (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8').catch(() => '');
    const words = (await read('words')).split('\0').slice(0, -1);
    return { words, recipe: { path: (await read('path')).replace(`${root}/`, ''), text: await read('text') } };
}
function buildOf(words, recipe) {
    const command = parseDockerCommand(words);
    if (command.kind === 'refused')
        throw unanswered(`docker ${words.join(' ')}: ${command.why}`);
    if (command.kind !== 'build')
        return [];
    const { platform, buildArguments, tags } = command;
    return [{ tag: tags[0] ?? '', platform, buildArguments, recipe }];
}
function faultIn(text) {
    const reader = (0,build_output/* createBuildOutputReader */.Lz)();
    for (const line of text.split('\n'))
        reader.read(line);
    return (0,packaging/* packagingWords */.$3)(reader.signs());
}
function unanswered(said) {
    return new problem/* KbuildError */.gj('package', [
        {
            what: `the tree's build scripts do not say which images they make: ${said}`,
            remedy: 'Fix kube::release::build_server_images in build/lib/release.sh, or what it calls; kbuild does not guess',
        },
    ]);
}

// EXTERNAL MODULE: ./build/src/release/base-sboms.js
var base_sboms = __webpack_require__(80185);
// EXTERNAL MODULE: ./build/src/container/cross-image.js
var cross_image = __webpack_require__(71365);
// EXTERNAL MODULE: ./build/src/container/image.js
var container_image = __webpack_require__(77124);
// EXTERNAL MODULE: ./build/src/kubernetes/image-reference.js
var image_reference = __webpack_require__(4455);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/packing/recipe/instructions.js
/** Splits a Dockerfile into its instructions. */

function instructionsIn(text) {
    const lines = text.split(/\r?\n/).filter((line) => !/^\s*#/.test(line));
    return lines
        .join('\n')
        .replaceAll(/\\[ \t]*\n/g, ' ')
        .split('\n')
        .map((line) => line.trim().replaceAll(/\s+/g, ' '))
        .filter((line) => line !== '')
        .map(instructionOf);
}
function instructionOf(line) {
    const [name = '', ...rest] = line.split(' ');
    const first = rest.findIndex((word) => !word.startsWith('--'));
    const flagWords = first < 0 ? rest : rest.slice(0, first);
    const flags = Object.fromEntries(flagWords.map((word) => {
        const [flag = '', ...value] = word.slice(2).split('=');
        return [flag, value.join('=')];
    }));
    return { name: name.toUpperCase(), flags, words: instructions_wordsOf(first < 0 ? [] : rest.slice(first)), line };
}
/** The form `["a", "b"]` is JSON. */
function instructions_wordsOf(words) {
    const text = words.join(' ');
    if (!text.startsWith('['))
        return words;
    const list = (0,json/* parsedJson */.U4)(text);
    return Array.isArray(list) ? list.map(String) : words;
}

;// CONCATENATED MODULE: ./build/src/packing/recipe/variables.js
/** Variables in a Dockerfile. */
const variable = /\$(?:\{([A-Za-z_][A-Za-z0-9_]*)(?:(:[-+])([^}]{0,999}))?\}|([A-Za-z_][A-Za-z0-9_]*))/g;
/** Of a word and of what it comes to: what names itself twice would double with each line. */
const mostSigns = 4096;
/** Unknown where a variable has no value, or stands in a form that is not `$X`, `${X}`, `${X:-y}` or `${X:+y}`. */
function expand(text, values) {
    if (text.length > mostSigns)
        return { kind: 'unknown' };
    let isKnown = true;
    const expanded = text.replaceAll(variable, (_, braced, operator, other, bare) => {
        const value = values.get(braced ?? bare) ?? '';
        if (operator === ':+')
            return value === '' ? '' : other;
        if (value !== '')
            return value;
        isKnown &&= operator === ':-';
        return other ?? '';
    });
    const isRead = isKnown && expanded.length <= mostSigns && !expanded.includes('$');
    return isRead ? { kind: 'expanded', text: expanded } : { kind: 'unknown' };
}
function plainWord(word) {
    return word.replaceAll(/^(["'])(.*)\1$/g, '$2');
}
/** What BuildKit gives every recipe (reference: "Automatic platform ARGs"). */
function platformVariables(target, builder) {
    return new Map([...ofPlatform('TARGET', target), ...ofPlatform('BUILD', builder)]);
}
function ofPlatform(prefix, platform) {
    const [os = '', architecture = ''] = platform.split('/');
    return [
        [`${prefix}PLATFORM`, platform],
        [`${prefix}OS`, os],
        [`${prefix}ARCH`, architecture],
    ];
}

;// CONCATENATED MODULE: ./build/src/packing/recipe/recipe.js
/**
 * What a Dockerfile says of its image: the images that it begins with, and the files of the build context that it means.
 * What it means is not always what it gets: a build argument that is declared in front of the first FROM alone is empty
 * in a stage, where `COPY ${BINARY} /bin/` then copies the whole context (Kubernetes v1.21 on).
 */



/** The longest of Kubernetes has thirty lines. */
const mostInstructions = 2000;
/** Never a guess: what cannot be told from the text makes the whole recipe unreadable. */
function readRecipe(request) {
    const state = startOf(request);
    const instructions = instructionsIn(request.text);
    if (instructions.length > mostInstructions) {
        return { kind: 'unreadable', why: `has more than ${mostInstructions} instructions` };
    }
    for (const instruction of instructions)
        readers[instruction.name]?.(state, instruction);
    const [why] = state.stages.length === 0 ? ['has no FROM'] : state.faults;
    if (why !== undefined)
        return { kind: 'unreadable', why };
    const { bases, stages } = state;
    return { kind: 'read', recipe: { bases, base: stages.at(-1)?.base, sources: [...new Set(state.sources)] } };
}
/** `path` as the tree's scripts name the recipe. */
function unreadableRecipe(path, why) {
    return {
        what: `the recipe ${(0,problem/* quote */.hD)(path)} ${why}, so what goes into its image cannot be told`,
        remedy: 'Give it ARG, FROM and COPY as the recipes of Kubernetes have them, with files by name',
    };
}
function startOf(request) {
    const globals = platformVariables(request.target, request.builder);
    const given = new Map(Object.entries(request.buildArguments));
    return { request, bases: [], sources: [], faults: [], stages: [], given, globals, locals: new Map() };
}
const readers = {
    ARG: readArgument,
    ENV: readEnvironment,
    FROM: readFrom,
    COPY: readCopy,
    ADD: readCopy,
    RUN: readRun,
};
function readArgument(state, { words }) {
    for (const word of words) {
        const [name = '', ...rest] = word.split('=');
        const given = state.given.get(name);
        const value = given ?? (rest.length === 0 ? undefined : declaredAs(state, rest.join('=')));
        if (value === undefined)
            continue;
        (state.stages.length === 0 ? state.globals : state.locals).set(name, value);
    }
}
function readEnvironment(state, { words }) {
    for (const word of words) {
        const [name = '', ...rest] = word.split('=');
        state.locals.set(name, declaredAs(state, rest.join('=')));
    }
}
/** Empty where it cannot be told: what names it is refused, and does not get what the variable was before. */
function declaredAs(state, word) {
    const value = expand(plainWord(word), known(state));
    return value.kind === 'expanded' ? value.text : '';
}
function readFrom(state, { flags, words }) {
    const [word = '', as, name = ''] = words;
    const image = expanded(state, word, state.globals) ?? 'scratch';
    const platform = flags.platform === undefined ? undefined : expanded(state, flags.platform, state.globals);
    const stage = stageOf(state, image);
    const base = stage === undefined ? need(state, image, platform) : stage.base;
    state.stages.push({ name: as?.toUpperCase() === 'AS' ? name.toLowerCase() : '', base });
    state.locals.clear();
}
function need(state, image, platform = state.request.target) {
    if (image === 'scratch')
        return undefined;
    const base = { image, platform };
    state.bases.push(base);
    return base;
}
/** By its name or number. */
function stageOf({ stages }, name) {
    return (stages.find((stage) => stage.name === name.toLowerCase()) ??
        stages[/^[0-9]+$/.test(name) ? Number(name) : -1]);
}
function readCopy(state, { line, flags, words }) {
    if (flags.from !== undefined) {
        const from = expanded(state, flags.from, known(state));
        if (from !== undefined && stageOf(state, from) === undefined)
            need(state, from);
        return;
    }
    if (words.length < 2 || words.some((word) => word.startsWith('<<'))) {
        state.faults.push(`has ${line}, whose sources are not files by name`);
        return;
    }
    for (const word of words.slice(0, -1)) {
        const source = expanded(state, word, known(state));
        if (source === undefined || /^(?:https?:|git@|[^/]+\.git#)/.test(source))
            continue;
        const path = source.replace(/^(?:\.?\/)+/, '').replace(/(?<!\/)\/+$/, '');
        if (path === '' || path === '.')
            state.faults.push(`has ${line}, which copies whatever lies there`);
        else
            state.sources.push(path);
    }
}
/** A mount may be of the build context, and a here document holds lines that look like instructions. */
function readRun({ faults }, { line }) {
    const mounts = [...line.matchAll(/--mount=(\S+)/g)].map(([, mount = '']) => mount);
    const ofContext = mounts.some((mount) => !/\btype=(?:cache|secret|ssh|tmpfs)\b/.test(mount));
    if (ofContext || line.includes('<<'))
        faults.push(`has ${line}, which is not read here`);
}
/** Also the build arguments that this stage does not declare: the recipe means them where it names them. */
function known({ globals, given, locals }) {
    return { get: (name) => locals.get(name) ?? given.get(name) ?? globals.get(name) };
}
function expanded(state, word, values) {
    const found = expand(plainWord(word), values);
    if (found.kind === 'expanded' && found.text !== '')
        return found.text;
    state.faults.push(`names ${word}, of which nothing says what it is`);
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/setup/base-images.js
/** The images that server images are built on: all of them there before anything is compiled. */






/** Read out of the recipes, `builder` being the engine's platform. Throws for those that cannot be read. */
function neededImages(builds, builder) {
    const bases = new Map();
    const wrapped = [];
    const problems = new Map();
    for (const { tag, recipe, platform, buildArguments } of builds) {
        const read = readRecipe({ text: recipe.text, buildArguments, target: platform ?? builder, builder });
        if (read.kind === 'unreadable') {
            problems.set(recipe.path, unreadableRecipe(recipe.path, read.why));
            continue;
        }
        for (const base of read.recipe.bases)
            bases.set(`${base.image} ${base.platform}`, base);
        const { base } = read.recipe;
        if (base)
            wrapped.push({ name: nameIn(tag), platform: base.platform });
    }
    if (problems.size > 0)
        throw new problem/* KbuildError */.gj('input', [...problems.values()]);
    return { bases: [...bases.values()], wrapped };
}
function nameIn(tag) {
    return (0,image_reference/* repositoryOf */._M)(tag).split('/').at(-1) ?? '';
}
/** Throws one KbuildError that names every image which is neither here nor to be had. */
async function ensureBaseImages(needed, request) {
    const found = [];
    const problems = (0,prefetched/* fetchesNothing */.S)(request) ? [...(0,prefetched/* unloadableBases */.Ux)(needed)] : [];
    let hasWaited = false;
    let pulledBytes = 0;
    for (const { image, platform } of needed) {
        const patience = hasWaited ? { patience: [] } : {};
        try {
            const wanted = { ...request, ...patience, reference: image, platform };
            const there = await (0,container_image/* ensureImage */.Y)(wanted);
            found.push({ image, platform, digest: (0,cross_image/* recordedImage */.QY)(image, there), layers: there.layers });
            pulledBytes += there.pulledBytes;
        }
        catch (error) {
            if (!(error instanceof problem/* KbuildError */.gj) || error.failure === 'cancelled')
                throw error;
            // A network that was waited for in vain is not waited for again.
            hasWaited ||= error.failure === 'network';
            const isOfDocker = error.failure === 'input';
            problems.push(...error.problems.map((it) => (isOfDocker ? it : problemOf(image, platform, it))));
        }
    }
    if (problems.length > 0)
        throw new problem/* KbuildError */.gj('image', problems);
    return { bases: found, pulledBytes };
}
function problemOf(image, platform, { what }) {
    return {
        what: `images for ${platform} need ${image}: ${what}`,
        remedy: image.includes(doubled) ? ofDoubled : ofMissing,
    };
}
const ofMissing = 'Load it into the engine (`docker load`), or push it to a registry that the engine reaches and give that as base-image-registry';
/** The Makefile of the conformance image adds it to KUBE_BASE_IMAGE_REGISTRY, which has it everywhere else. */
const doubled = '/build-image/build-image/';
const ofDoubled = "The conformance image's own recipe adds /build-image/ to base-image-registry, which ends in it already: give the image as BASEIMAGE=… in make-variables, or leave the conformance image out with KUBE_BUILD_CONFORMANCE=n there";

// EXTERNAL MODULE: ./build/src/setup/local-environment.js
var local_environment = __webpack_require__(84548);
// EXTERNAL MODULE: ./build/src/setup/open-builder.js + 7 modules
var open_builder = __webpack_require__(22423);
;// CONCATENATED MODULE: ./build/src/setup/open-release.js
/** What a release needs before anything is compiled: its platforms make sense, and its base images are there. */












/** Of the release as a whole, where this job makes a step of a planned one. */
function releaseTarget({ shardPlan, target }) {
    return shardPlan?.plan.target ?? target;
}
/** Whether the tree makes the conformance image; it decides what is built, so it is asked before there is a plan. */
async function askConformance(host, request) {
    return (0,tree_scripts/* wantsConformance */.P)(request.opened.root, await environmentOf(host, request, [], false));
}
async function openRelease(host, request, packaging, conformance, recorder) {
    const problems = (0,kubernetes_packaging/* problemsOfPackaging */.p)(packaging, request.opened.tree.lists);
    if (problems.length > 0)
        throw new problem/* KbuildError */.gj('input', problems);
    const { platforms, serverPlatforms } = packaging;
    const env = await environmentOf(host, request, platforms, false);
    const rehearsal = await rehearseImages(request.opened.root, env);
    const { bases, pulledBytes, wrapped, enginePlatform } = await imagesOf(host, request, rehearsal);
    for (const { image, platform, digest } of bases)
        host.log.line(`Base image ${image} (${platform}): ${digest}`);
    for (const image of (0,base_sboms/* baseSbomsIn */.D)(request.inputs.baseImageSboms).keys())
        if (!bases.some((it) => it.image === image))
            recorder.note(`base-image-sboms has one of ${image}, which is no base image here`);
    if (conformance && serverPlatforms.length > 0)
        recorder.note('The conformance image is built too; KUBE_BUILD_CONFORMANCE=n in make-variables leaves it out');
    const pull = !(0,prefetched/* fetchesNothing */.S)(supplyOf(request)) && (0,packaging_environment/* mustPull */.l$)(serverPlatforms, rehearsal.needsBuildx);
    return {
        ...{ packaging, bases, pulledBytes, wrapped, pull, enginePlatform },
        env: await environmentOf(host, request, platforms, pull),
    };
}
async function imagesOf(host, request, { builds, needsBuildx }) {
    const { log, cancel, runId } = host;
    const docker = (0,open_builder/* dockerFor */._2)(request.inputs, host.environment);
    const engine = builds.length === 0 ? undefined : await engineForImages(docker);
    const lacking = needsBuildx && lackingTool((await (0,host_docker/* askDocker */.ad)(docker, ['buildx', 'version'])).code);
    if (lacking)
        throw lacking;
    if (!engine)
        return { bases: [], pulledBytes: undefined, wrapped: [], enginePlatform: '' };
    const enginePlatform = `${engine.os}/${engine.architecture}`;
    const { bases, wrapped } = neededImages(builds, enginePlatform);
    return {
        ...(await ensureBaseImages(bases, { docker, log, cancel, runId, ...supplyOf(request) })),
        ...{ wrapped, enginePlatform },
    };
}
function supplyOf({ inputs, prefetched }) {
    return { network: inputs.container.network, prefetched };
}
async function engineForImages(docker) {
    const engine = await (0,host_docker/* readEngine */.Rz)(docker);
    switch (engine.kind) {
        case 'no-client':
            throw noDocker;
        case 'podman':
            throw faults/* podmanClient */.RV;
        case 'refused':
            throw (0,faults/* engineProblem */.iH)(engine.said);
        case 'engine':
            if (engine.facts.podman)
                throw faults/* podmanImages */.aP;
            return engine.facts;
    }
}
/** `code` is what `docker buildx version` ended with. */
function lackingTool(code) {
    if (code === 127)
        return noDocker;
    return code === 0 ? undefined : noBuildx;
}
const noDocker = new problem/* KbuildError */.gj('input', [
    {
        what: 'docker is not on PATH, and packing this release needs it, whatever the builder',
        remedy: 'Install Docker, with its plugin buildx for trees from about v1.23 on',
    },
]);
const noBuildx = new problem/* KbuildError */.gj('input', [
    {
        what: "docker has no buildx, which this tree's packaging asks for",
        remedy: 'Install it (docker-buildx-plugin of Docker, docker-buildx of Debian and Ubuntu)',
    },
]);
async function environmentOf(host, { inputs, opened, stamp, places }, platforms, pull) {
    const { baseImageRegistry, imageRegistry, imageTag } = inputs.container;
    const base = await (0,local_environment/* localEnvironment */.b)(host, inputs, opened, places, stamp.epoch);
    const docker = (0,open_builder/* dockerFor */._2)(inputs, host.environment);
    return (0,packaging_environment/* packagingEnvironment */.vd)(base, docker, host.environment, inputs.variables, {
        platforms,
        baseImageRegistry,
        imageRegistry,
        imageTag,
        target: releaseTarget(inputs),
        pull,
    });
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


/***/ })

};

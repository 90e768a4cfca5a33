#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 4903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ collectReports),
  z: () => (/* binding */ reportTimes)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/src/report/junit.js
/** Counts in JUnit XML, read by shape: the reports are gotestsum's, one element a test case. */
const testCase = /<testcase\b([^>]*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g;
function parseJunit(texts) {
    const cases = texts.flatMap((text) => [...text.matchAll(testCase)]);
    const failed = cases.filter(([, , body = '']) => /<(failure|error)\b/.test(body));
    return {
        ran: cases.length,
        skipped: cases.filter(([, , body = '']) => /<skipped\b/.test(body)).length,
        failed: failed.slice(0, 50).map(([, attributes = '']) => caseName(attributes)),
        failedCount: failed.length,
    };
}
function caseName(attributes) {
    const attribute = (name) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const name = [attribute('classname'), attribute('name')].filter((it) => it !== '').join(': ');
    return name.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, entity) => entities[entity] ?? '');
}
const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

;// CONCATENATED MODULE: ./build/src/builder/junit.js
/** JUnit reports that the tree's test rules wrote: how many tests ran and which failed. */



async function reportTimes(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const reports = names.filter((name) => name.endsWith('.xml')).sort();
    return new Map(await Promise.all(reports.map(async (name) => [name, (await (0,promises_.stat)((0,external_node_path_.join)(folder, name))).mtimeMs])));
}
/** Those alone that have not been there before: a folder of the user's own may keep reports of other runs. */
async function collectReports(folder, before) {
    const times = [...(await reportTimes(folder))].filter(([name, time]) => before.get(name) !== time);
    const files = times.map(([name]) => (0,external_node_path_.join)(folder, name));
    const texts = await Promise.all(files.map((file) => (0,promises_.readFile)(file, 'utf8')));
    return { files, summary: parseJunit(texts) };
}


/***/ }),

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ isData),
/* harmony export */   CO: () => (/* binding */ markerName),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   eg: () => (/* binding */ workingSet),
/* harmony export */   wE: () => (/* binding */ parseAction),
/* harmony export */   z5: () => (/* binding */ agedSeconds),
/* harmony export */   zR: () => (/* binding */ hashInName)
/* harmony export */ });
/* unused harmony exports worthShare, worthSaving */
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

/***/ 3140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tx: () => (/* binding */ coldSecondsOf),
/* harmony export */   fy: () => (/* binding */ parseUse),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/** The marker in a saved cache: which key it was saved under, and what the build took without one. */
function parseMarker(text) {
    const value = parsed(text);
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (!('version' in value && 'key' in value && 'coldSeconds' in value))
        return undefined;
    const { version, key, coldSeconds } = value;
    if (version !== 1 || typeof key !== 'string' || typeof coldSeconds !== 'number')
        return undefined;
    return { version, key, coldSeconds };
}
/** What this very target takes without a cache, 0 when nobody knows: the cache may be another target's, which says nothing. */
function coldSecondsOf(marker, ofTarget) {
    return marker?.key.startsWith(ofTarget) ? marker.coldSeconds : 0;
}
function parseUse(text, job) {
    const value = parsed(text);
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (!('version' in value && 'job' in value && 'runs' in value && 'startedMs' in value && 'before' in value)) {
        return undefined;
    }
    const { version, runs, startedMs, before } = value;
    if (version !== 1 || value.job !== job || typeof startedMs !== 'number')
        return undefined;
    if (!isTexts(runs) || !isTexts(before))
        return undefined;
    return { version, job, runs, startedMs, before };
}
function isTexts(value) {
    return Array.isArray(value) && value.every((it) => typeof it === 'string');
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseCommandLine),
  C: () => (/* binding */ usage)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./build/src/commands/input-table.js
var input_table = __nccwpck_require__(7929);
// EXTERNAL MODULE: ./build/src/commands/make-variables.js
var make_variables = __nccwpck_require__(80);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __nccwpck_require__(6762);
;// CONCATENATED MODULE: ./build/src/cli/arguments.js
/** The command line of `kbuild`: make's own way of giving variables, and the action's inputs as flags. */




const flagNames = input_table/* inputNames */.vj.filter((name) => !input_table/* workflowInputs */.$t.includes(name));
const usage = [
    'kbuild make [target] [NAME=value ...]      as make does, with the Go of this machine',
    "kbuild run make [target] [NAME=value ...]  as build/run.sh does, in Kubernetes' build container",
    'kbuild run [--] command ...                any other command in that container',
    'kbuild release [NAME=value ...]            as build/release.sh does, without tests unless --run-tests=true',
    'kbuild shell                               build/shell.sh: a shell in that container',
    'kbuild copy-output                         build/copy-output.sh',
    'kbuild make-clean                          build/make-clean.sh: containers and images of this tree, and _output',
    '',
    'Builds a Kubernetes tree with a stamp and an epoch that are settled before the build starts.',
    '',
    '  kbuild make kubectl',
    '  kbuild run make all WHAT=cmd/kubelet KUBE_BUILD_PLATFORMS=linux/arm64 GOGCFLAGS="-N -l"',
    '  kbuild run make cross --source ../kubernetes --git-version v1.33.4+acme.1',
    '  kbuild run make quick-release KUBE_BUILD_PLATFORMS=linux/arm64',
    '  kbuild run -- make verify',
    '',
    'Flags are the inputs of the action; in front of `run` commands that are not make they come before the command:',
    ...flagNames.filter((name) => !['target', 'builder'].includes(name)).map((name) => `  --${name}`),
];
/** Throws a KbuildError with all that it cannot read. */
function parseCommandLine(args) {
    const [verb, ...rest] = args;
    if (verb === undefined || verb === '--help' || verb === '-h')
        return { kind: 'help' };
    switch (verb) {
        case 'make':
            return parseMake(rest, 'local');
        case 'run':
            return parseRun(rest);
        case 'release':
            return parseMake([verb, ...rest], 'container');
        case 'shell': {
            const { flags, command } = splitCommand(rest);
            return enterOf(flags, ['bash', ...command], false);
        }
        case 'copy-output':
        case 'make-clean':
            return parseBare(verb, rest);
        default:
            throw unreadable(`${(0,problem/* quote */.hD)(verb)} is no command`);
    }
}
function parseMake(args, builder) {
    const { values, positionals } = parseFlags(args);
    if (values.help === true)
        return { kind: 'help' };
    const targets = positionals.filter((it) => !it.includes('='));
    if (targets.length > 1)
        throw unreadable(`${targets.length} targets are given: ${targets.join(', ')}`);
    const given = bothGiven(flagValues(values), variableValues(positionals.filter((it) => it.includes('='))));
    const [target = ''] = targets;
    const kind = target === 'clean' && builder === 'local' ? 'clean' : 'build';
    return { kind, read: readerOf({ builder, target, ...given }) };
}
/** `run make …` is a build of ours; anything else, and all behind `--`, is the person's own. */
function parseRun(args) {
    const { flags, command, isRaw } = splitCommand(args);
    if (command[0] === 'make' && !isRaw)
        return parseMake([...flags, ...command.slice(1)], 'container');
    if (command.length > 0 || parseFlags(flags).values.help === true)
        return enterOf(flags, command, true);
    throw unreadable('run needs a command, such as make kubectl');
}
function enterOf(flags, command, copies) {
    const { values } = parseFlags(flags);
    if (values.help === true)
        return { kind: 'help' };
    return { kind: 'enter', read: readerOf({ builder: 'container', ...flagValues(values) }), command, copies };
}
function parseBare(kind, args) {
    const { values, positionals } = parseFlags(args);
    if (values.help === true)
        return { kind: 'help' };
    if (positionals.length > 0)
        throw unreadable(`${kind} takes no ${positionals.join(', ')}`);
    return { kind, read: readerOf({ builder: 'container', ...flagValues(values) }) };
}
function splitCommand(args) {
    let start = 0;
    for (let flag = args[start]; flag?.startsWith('-') && flag !== '--'; flag = args[start]) {
        start += flag.includes('=') || flag === '--help' || flag === '-h' ? 1 : 2;
    }
    const isRaw = args[start] === '--';
    return { flags: args.slice(0, start), command: args.slice(isRaw ? start + 1 : start), isRaw };
}
function readerOf(inputs) {
    return (name) => inputs[name] ?? '';
}
function parseFlags(args) {
    const flags = Object.fromEntries(flagNames.map((name) => [name, { type: 'string' }]));
    const options = { ...flags, help: { type: 'boolean', short: 'h' } };
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        throw unreadable(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
    }
}
function flagValues(values) {
    const entries = flagNames.flatMap((name) => {
        const value = values[name];
        return typeof value === 'string' ? [[name, value]] : [];
    });
    return Object.fromEntries(entries);
}
/** `WHAT=…` and the others that have inputs become those; the rest are make-variables. */
function variableValues(assignments) {
    const inputs = {};
    const lines = [];
    const problems = [];
    for (const assignment of assignments) {
        const [name = ''] = assignment.split('=');
        const input = (0,make_variables/* inputOfVariable */.g0)(name);
        if (/[\r\n]/.test(assignment))
            problems.push(...unreadable(`${name} has a line break`).problems);
        else if (input === undefined)
            lines.push(assignment);
        else
            inputs[input] = assignment.slice(name.length + 1);
    }
    if (problems.length > 0)
        throw new problem/* KbuildError */.gj('input', problems);
    return lines.length > 0 ? { ...inputs, 'make-variables': lines.join('\n') } : inputs;
}
/** `--make-variables` and `NAME=value` add up; of anything else given twice, the flag's value is beaten. */
function bothGiven(flags, variables) {
    const lines = [flags['make-variables'], variables['make-variables']].filter((it) => it !== undefined);
    return { ...flags, ...variables, ...(lines.length > 0 ? { 'make-variables': lines.join('\n') } : {}) };
}
function unreadable(what) {
    return new problem/* KbuildError */.gj('input', [{ what, remedy: 'See `kbuild --help`' }]);
}


/***/ }),

/***/ 489:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _commands_build_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5775);
/* harmony import */ var _commands_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(241);
/* harmony import */ var _commands_copy_output_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8486);
/* harmony import */ var _commands_enter_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8766);
/* harmony import */ var _commands_input_table_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7929);
/* harmony import */ var _commands_make_clean_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(912);
/* harmony import */ var _commands_mendable_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8758);
/* harmony import */ var _host_terminal_host_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(931);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6762);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(4834);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6368);
/** `kbuild`: the same commands from a terminal. */











/** Returns the exit code. */
async function run(parsed, host) {
    const print = (lines) => void process.stdout.write(lines.map((line) => `${host.log.redact(line)}\n`).join(''));
    switch (parsed.kind) {
        case 'help':
            print(_arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .usage */ .C);
            return 0;
        case 'clean':
            await (0,_commands_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .u)(host, parsed.read);
            return 0;
        case 'copy-output':
            await (0,_commands_copy_output_js__WEBPACK_IMPORTED_MODULE_2__/* .copyOutput */ .f)(host, parsed.read);
            return 0;
        case 'make-clean':
            await (0,_commands_make_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .makeClean */ .K)(host, parsed.read);
            return 0;
        case 'enter':
            return (0,_commands_enter_js__WEBPACK_IMPORTED_MODULE_3__/* .enter */ .V)(host, parsed.read, { ...parsed, terminal: process.stdin.isTTY === true });
        case 'build': {
            const report = await (0,_commands_build_js__WEBPACK_IMPORTED_MODULE_0__/* .build */ .j)(host, parsed.read);
            print((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .renderTerminal */ .b)(report));
            if (report.outcome.kind === 'succeeded')
                return 0;
            return host.cancel.aborted ? 130 : 1;
        }
    }
}
let redact = (text) => text;
try {
    const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .parseCommandLine */ .D)(process.argv.slice(2));
    // The output of a person's own command is that command's alone.
    const out = parsed.kind === 'enter' ? process.stderr : process.stdout;
    const host = (0,_host_terminal_host_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalHost */ .P)('read' in parsed ? _commands_input_table_js__WEBPACK_IMPORTED_MODULE_4__/* .secretInputs */ ._y.map(parsed.read) : [], out);
    redact = host.log.redact;
    process.exitCode = await run(parsed, host);
}
catch (error) {
    const known = (0,_commands_mendable_js__WEBPACK_IMPORTED_MODULE_6__/* .mendable */ .f)(error);
    if (!known)
        throw error;
    const lines = known.problems.map((problem) => `Error: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .describeProblem */ .BJ)(problem)}\n`);
    process.stderr.write(redact(lines.join('')));
    process.exitCode = known.failure === 'cancelled' ? 130 : 2;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/host/files.js
var host_files = __nccwpck_require__(7779);
;// CONCATENATED MODULE: ./build/src/kubernetes/build-info.js
/** What Go recorded in a binary, as `go version -m` prints it. */
/** Keyed by the path as printed. Lines of files that are no Go programs are left out. */
function parseBuildInfo(output) {
    const infos = new Map();
    let path = '';
    for (const line of output.split('\n')) {
        const header = /^(\S.*): (?:devel )?(go[0-9]\S*)/.exec(line);
        if (header) {
            path = header[1] ?? '';
            infos.set(path, { goVersion: header[2] ?? '', settings: noSettings });
            continue;
        }
        const [, name = '', value = ''] = /^\tbuild\t-?([A-Za-z0-9_]+)=(.*)$/.exec(line) ?? [];
        const info = infos.get(path);
        if (info && name in noSettings) {
            infos.set(path, { ...info, settings: { ...info.settings, [name]: unquoted(value) } });
        }
    }
    return infos;
}
const noSettings = { CGO_ENABLED: '', GOEXPERIMENT: '', GOFIPS140: '', tags: '' };
function unquoted(value) {
    return value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __nccwpck_require__(6762);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/src/report/content.js
/** What a build made, and the one word by which two builds are compared. */

/**
 * Reference: `_output/release-images/<arch>/<name>.tar`. The conformance image says in its name for which programs it is:
 * older trees make it for the platform of the engine.
 */
function imagePath({ name, platform }) {
    const architecture = /^conformance-(.+)$/.exec(name)?.[1] ?? platform.split('/')[1] ?? '';
    return `${architecture}/${name}.tar`;
}
/** SHA256SUMS or SHA512SUMS as coreutils write them, sorted by path. */
function checksumLines(files, digest) {
    return files
        .toSorted((a, b) => (a.path < b.path ? -1 : 1))
        .map((file) => `${file[digest]}  ${file.path}\n`)
        .join('');
}
/** Where binaries lie below a folder of output. */
function listedBinaries(binaries) {
    return binaries.map(({ platform, name, sha256, sha512 }) => ({
        path: `${platform}/${name}`,
        sha256,
        sha512,
    }));
}
/** The sha256 of SHA256SUMS: equal for two builds that made the same files of the same names. */
function contentDigest(files) {
    return (0,external_node_crypto_.createHash)('sha256').update(checksumLines(files, 'sha256')).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/builder/collect.js
/** Describes what a build made, and gathers it into a folder of its own with checksum files beside it. */






async function describeBinaries(request) {
    const { placed, expected } = request;
    const isThere = await Promise.all(expected.map(async (path) => (await (0,promises_.stat)((0,external_node_path_.join)(placed, path)).catch(() => undefined))?.isFile() === true));
    const present = expected.filter((_, index) => isThere[index]);
    const infos = await buildInfos(present, request);
    const binaries = [];
    for (const path of present)
        binaries.push(await describe(placed, path, infos.get(path)));
    return {
        binaries,
        missing: expected.filter((_, index) => !isThere[index]),
    };
}
/**
 * Fills a folder, made anew, with files and the checksum files that list exactly those. Binaries are copied, though that
 * costs disk: to be signed before they are packed they are written into where they were placed.
 */
async function gather(folder, files, by) {
    const lay = { copies: host_files/* copyTo */.rH, links: host_files/* linkOrCopy */.L7 }[by];
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const { from, path } of files)
        await lay(from, (0,external_node_path_.join)(folder, path));
    const checksums = (0,external_node_path_.join)(folder, 'SHA256SUMS');
    const checksumsSha512 = (0,external_node_path_.join)(folder, 'SHA512SUMS');
    await (0,promises_.writeFile)(checksums, checksumLines(files, 'sha256'));
    await (0,promises_.writeFile)(checksumsSha512, checksumLines(files, 'sha512'));
    return { checksums, checksumsSha512, contentDigest: contentDigest(files) };
}
async function buildInfos(paths, { askGo }) {
    if (paths.length === 0)
        return new Map();
    const answer = await askGo(['version', '-m', ...paths]);
    // Newer ones end with 1 for a file that no Go has built, which is nobody's mistake.
    if (answer.code !== 0 && !/could not read Go build info/.test(answer.stderr))
        throw noInfo(answer);
    return parseBuildInfo(answer.stdout);
}
function noInfo({ code, stderr }) {
    const said = stderr.trim().slice(-400) || 'it said nothing';
    return new problem/* KbuildError */.gj('compile', [
        {
            what: `how the binaries were built cannot be read, as \`go version -m\` ended with ${code}: ${said}`,
            remedy: 'Mend what it says, and build again',
        },
    ]);
}
async function describe(folder, path, info) {
    const [os = '', architecture = '', name = ''] = path.split('/');
    const settings = info?.settings ?? { CGO_ENABLED: '', GOEXPERIMENT: '', GOFIPS140: '', tags: '' };
    return {
        platform: `${os}/${architecture}`,
        name,
        path: (0,external_node_path_.join)(folder, path),
        ...(await (0,host_files/* digestOf */.ol)((0,external_node_path_.join)(folder, path))),
        settings,
    };
}

// EXTERNAL MODULE: ./build/src/builder/junit.js + 1 modules
var junit = __nccwpck_require__(4903);
;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __nccwpck_require__(6466);
// EXTERNAL MODULE: ./build/src/host/machine.js
var machine = __nccwpck_require__(3613);
// EXTERNAL MODULE: ./build/src/host/process.js + 15 modules
var host_process = __nccwpck_require__(8508);
;// CONCATENATED MODULE: ./build/src/kubernetes/build-output.js
/** Reads a build's output as it passes: Go compile errors with their places, and signs of why a build failed. */
const compileError = /^(?:vet: )?([^\s:]+\.go):([0-9]+):(?:([0-9]+):)? (.+)$/;
const failedTest = /^\s*(?:--- FAIL: (\S+)|FAIL\s+(\S+))/;
const mostKept = 200;
/** `!!! ` is kube::log::error, `kbuild: ` a tool of ours. */
const fault = /^(?:!!!|kbuild:) |\berror\b|cannot|No such file|not found|denied/i;
const mostFaults = 50;
const tailLines = 20;
/** Keeps a bounded part of what it reads, however long the output. */
function createBuildOutputReader() {
    const compileErrors = [];
    const failedTests = [];
    const faults = [];
    const tail = [];
    let diskFull;
    let outOfMemory = false;
    let network = false;
    return { read, signs };
    function read(line) {
        if (line.trim() !== '')
            keepTail(line);
        const error = parseCompileError(line);
        if (error && compileErrors.length < mostKept)
            compileErrors.push(error);
        const test = failedTest.exec(line);
        if (test && failedTests.length < mostKept)
            failedTests.push(test[1] ?? test[2] ?? '');
        if (fault.test(line) && faults.length < mostFaults)
            faults.push(line);
        if (/no space left on device/i.test(line))
            diskFull ??= line;
        outOfMemory ||=
            /signal: killed|cannot allocate memory|out of memory|oom-kill|^make.*\*\*\* \[.*\] (Killed|Error 137)/i.test(line);
        network ||=
            /dial tcp|no such host|TLS handshake timeout|connection refused|connection reset by peer|i\/o timeout|toolchain not available/.test(line);
    }
    function keepTail(line) {
        tail.push(line);
        if (tail.length > tailLines)
            tail.shift();
    }
    function signs() {
        return { compileErrors, failedTests, diskFull, outOfMemory, network, faults, tail };
    }
}
function parseCompileError(line) {
    const match = compileError.exec(line);
    if (!match)
        return undefined;
    const [, file = '', at = '', column, message = ''] = match;
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

// EXTERNAL MODULE: ./build/src/report/words.js
var report_words = __nccwpck_require__(3629);
;// CONCATENATED MODULE: ./build/src/builder/run.js
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
    const file = (0,external_node_fs_.createWriteStream)(path, { flags: 'a' });
    await (0,external_node_events_namespaceObject.once)(file, 'open');
    // From here on an error that nobody listens to would end kbuild itself, with the build still running.
    file.on('error', () => { });
    try {
        return await work(file);
    }
    finally {
        file.end();
        // It may have been closed by its error long before.
        await (0,external_node_stream_promises_.finished)(file).catch(({ message }) => log.warning(`The log file ${path} is not whole: ${message}`));
    }
}
/** As a person would type it, without quotes. */
function callText(call) {
    const platforms = call.platforms.length > 0 ? `KUBE_BUILD_PLATFORMS="${call.platforms.join(' ')}" ` : '';
    return `${platforms}make ${call.arguments.join(' ')}`;
}
async function runCall({ root, builder, runId, heartbeatMilliseconds }, call, file, log, cancel) {
    const program = builder.start(call);
    const request = { root, program, end: builder.end, runId, heartbeatMilliseconds };
    const { exit, signs } = await runProgram(request, file, log, cancel);
    const fault = await builder.afterCall(exit, signs.tail);
    if (exit.code === 0 && !cancel.aborted)
        return { kind: 'built' };
    return { kind: 'failed', call, exit, fault, signs };
}
/** One long program whose output goes to the log and into the file of the full log. */
async function runProgram(request, file, log, cancel) {
    const output = createBuildOutputReader();
    const { root, program, end, runId } = request;
    const exit = await log.untrusted(async (write) => {
        const heartbeat = startHeartbeat(request, write);
        try {
            return await (0,host_process/* runBuild */.cM)({
                ...program,
                cwd: root,
                alsoEnd: end,
                runId,
                onLine: (line) => {
                    const text = log.redact(line);
                    heartbeat.postpone();
                    write(text);
                    file.write(`${text}\n`);
                    output.read(text);
                },
                cancel,
            });
        }
        finally {
            heartbeat.stop();
        }
    });
    return { exit, signs: output.signs() };
}
/** Says every so often, when nothing else is said, that the build lives and what it has left. */
function startHeartbeat(request, write) {
    const started = Date.now();
    const timer = setInterval(async () => {
        write((0,report_words/* heartbeatText */.qy)((Date.now() - started) / 1000, await (0,machine/* resourcesAt */.H)(request.root)));
    }, request.heartbeatMilliseconds);
    return { postpone: () => timer.refresh(), stop: () => clearInterval(timer) };
}

// EXTERNAL MODULE: ./build/src/host/git.js
var git = __nccwpck_require__(260);
// EXTERNAL MODULE: ./build/src/kubernetes/stamp.js
var kubernetes_stamp = __nccwpck_require__(7745);
// EXTERNAL MODULE: ./build/src/kubernetes/version-file.js
var version_file = __nccwpck_require__(8597);
// EXTERNAL MODULE: ./build/src/report/failure.js
var failure = __nccwpck_require__(1522);
;// CONCATENATED MODULE: ./build/src/commands/annotate.js
/** Go compile errors as annotations on file and line, where the file is one of the tree. */



/** The runner keeps ten of a kind; one is left for the failure itself. */
const mostCompileAnnotations = 9;
async function annotateCompileErrors(host, root, errors) {
    // `root` is a real path; the workspace may be reached by a link.
    const base = host.workspace ?? host.workingFolder;
    const start = (await (0,host_files/* realPath */.Ye)(base)) ?? base;
    for (const error of errors.slice(0, mostCompileAnnotations)) {
        const path = await existingPath(root, error.file);
        if (path === undefined)
            continue;
        const file = (0,external_node_path_.relative)(start, (0,external_node_path_.join)(root, path));
        host.log.error(error.message, { file, line: error.line, column: error.column });
    }
}
async function existingPath(root, printed) {
    for (const path of sourcePathsOf(printed, root)) {
        if (await (0,host_files/* existsInside */.pO)(root, path))
            return path;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/kubernetes/targets.js
var targets = __nccwpck_require__(7456);
;// CONCATENATED MODULE: ./build/src/matrix/shard-record.js
/** shard.json: which job of which attempt made a part of a release, and how. Not a part of what must be equal. */

const recordFile = 'shard.json';
const recordVersion = 1;
function renderRecord(record) {
    return `${JSON.stringify({ version: recordVersion, ...record }, null, 2)}\n`;
}
/** undefined for what is not exactly a record of this version. */
function parseRecord(text) {
    const whole = parsedJson(text);
    const fields = fieldsOf(whole);
    const record = {
        artifact: stringOf(fields.artifact),
        attempt: countOf(fields.attempt),
        runner: stringOf(fields.runner),
        environment: stringOf(fields.environment),
        time: stringOf(fields.time),
        seconds: countOf(fields.seconds),
        cache: stringOf(fields.cache),
    };
    const isSound = record.artifact !== '' && record.attempt > 0;
    return isSound && saysTheSame({ version: recordVersion, ...record }, whole) ? record : undefined;
}

// EXTERNAL MODULE: ./build/src/host/cancel.js
var host_cancel = __nccwpck_require__(7988);
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/src/release/gzip/crc32.js
/** The checksum of gzip. It is a standard, so Node's own may be used; Node 20 has none before 20.15. */

const crc32_native = external_node_zlib_namespaceObject.crc32;
const table = crcTable();
/** Of `bytes`, going on from the sum of those before. */
const crc32 = typeof crc32_native === 'function' ? (bytes, before) => external_node_zlib_namespaceObject.crc32(bytes, before) : crc32ByTable;
function crc32ByTable(bytes, before) {
    let sum = ~before;
    for (const byte of bytes)
        sum = table[(sum ^ byte) & 0xff] ^ (sum >>> 8);
    return ~sum >>> 0;
}
function crcTable() {
    return Int32Array.from({ length: 256 }, (_, byte) => {
        let sum = byte;
        for (let bit = 0; bit < 8; bit++)
            sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
        return sum;
    });
}

;// CONCATENATED MODULE: ./build/src/release/gzip/bit-writer.js
/** Bits into bytes, least significant first, in words of 32 bits of which the byte order is always little-endian. */
function bitWriter(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { bytes, view, position: 0, hold: 0, count: 0 };
}
/** `value` has no bits above its `count`, which is at most 28. */
function putBits(writer, value, count) {
    writer.hold |= value << writer.count;
    writer.count += count;
    if (writer.count < 32)
        return;
    writer.view.setInt32(writer.position, writer.hold, true);
    writer.position += 4;
    writer.count -= 32;
    writer.hold = value >>> (count - writer.count);
}
/** Fills up to a whole byte with zeros. Gives the length in bytes so far; all of them are in `bytes` then. */
function alignToByte(writer) {
    putBits(writer, 0, (8 - (writer.count & 7)) & 7);
    writer.view.setInt32(writer.position, writer.hold, true);
    return writer.position + (writer.count >>> 3);
}
/** Only after alignToByte. */
function putBytes(writer, bytes) {
    const from = writer.position + (writer.count >>> 3);
    writer.bytes.set(bytes, from);
    const end = from + bytes.length;
    writer.position = end & ~3;
    writer.count = (end & 3) * 8;
    const last = writer.view.getInt32(writer.position, true);
    writer.hold = writer.count === 0 ? 0 : last & ((1 << writer.count) - 1);
}

;// CONCATENATED MODULE: ./build/src/release/gzip/deflate-symbols.js
/** The alphabets of DEFLATE (RFC 1951, 3.2.5): what a match of some length and distance is written as. */
const literalSymbols = 286;
const distanceSymbols = 30;
const endOfBlock = 256;
const shortestMatch = 3;
const longestMatch = 258;
const windowSize = 32768;
const lengthRanges = lengthsOfSymbols();
const distanceRanges = ranges(distanceSymbols, 1, (symbol) => Math.max(0, (symbol >> 1) - 1));
/** By length. */
const lengthSymbols = symbolsOfLengths();
const nearSymbols = symbolsOfDistances(256, 0);
const farSymbols = symbolsOfDistances(256, 7);
/** The distance less one, of 0 to 32767. */
function distanceSymbol(distance) {
    return distance < 256 ? nearSymbols[distance] : farSymbols[distance >>> 7];
}
function ranges(symbols, first, bitsOf) {
    const extraBits = Uint8Array.from({ length: symbols }, (_, symbol) => bitsOf(symbol));
    const bases = new Uint16Array(symbols);
    let next = first;
    for (const [symbol, bits] of extraBits.entries()) {
        bases[symbol] = next;
        next += 1 << bits;
    }
    return { bases, extraBits };
}
/** Symbol 257 is the first; the last one, of 258 alone, has no extra bits. */
function lengthsOfSymbols() {
    const { bases, extraBits } = ranges(29, shortestMatch, (symbol) => Math.max(0, (symbol >> 2) - 1));
    bases[28] = longestMatch;
    extraBits[28] = 0;
    return { bases, extraBits };
}
function symbolsOfLengths() {
    const symbols = new Uint16Array(longestMatch + 1);
    for (const [symbol, base] of lengthRanges.bases.entries())
        symbols.fill(endOfBlock + 1 + symbol, base);
    return symbols;
}
function symbolsOfDistances(count, shift) {
    const symbols = new Uint8Array(count);
    for (const [symbol, base] of distanceRanges.bases.entries()) {
        const at = (base - 1) >>> shift;
        // Symbols of the lower half have ranges smaller than a step, and are looked up among the near ones.
        if (at < count)
            symbols.fill(symbol, at);
    }
    return symbols;
}

;// CONCATENATED MODULE: ./build/src/release/gzip/huffman.js
/** Huffman codes as DEFLATE wants them: canonical, none longer than a limit, least significant bit first. */
/**
 * A symbol's number in the lower bits of a key, its count above, so that keys sort by count and then by symbol: one code for
 * equal counts, on every machine. Counts are below 2^22.
 */
const symbolBits = 9;
const symbolMask = (1 << symbolBits) - 1;
/** At least two symbols get a code, as some readers want. */
function huffmanCode(counts, longest) {
    const keys = sortedKeys(counts);
    const perLength = limitLengths(codesPerLength(keys), longest);
    const lengths = new Uint8Array(counts.length);
    let next = 0;
    // The rarest get the longest.
    for (let length = longest; length > 0; length--) {
        for (let left = perLength[length] ?? 0; left > 0; left--)
            lengths[(keys[next++] ?? 0) & symbolMask] = length;
    }
    return { lengths, codes: canonicalCodes(lengths, longest) };
}
function canonicalCodes(lengths, longest) {
    const perLength = new Uint32Array(longest + 1);
    for (const length of lengths)
        perLength[length] = (perLength[length] ?? 0) + 1;
    const next = new Uint32Array(longest + 2);
    for (let length = 1; length <= longest; length++) {
        const before = length === 1 ? 0 : (perLength[length - 1] ?? 0);
        next[length] = ((next[length - 1] ?? 0) + before) << 1;
    }
    const codes = new Uint16Array(lengths.length);
    for (const [symbol, length] of lengths.entries()) {
        if (length === 0)
            continue;
        const code = next[length] ?? 0;
        next[length] = code + 1;
        codes[symbol] = reversed(code, length);
    }
    return codes;
}
function sortedKeys(counts) {
    const used = [];
    for (const [symbol, count] of counts.entries()) {
        if (count > 0)
            used.push(count * (1 << symbolBits) + symbol);
    }
    for (let symbol = 0; used.length < 2; symbol++) {
        if (counts[symbol] === 0)
            used.push((1 << symbolBits) + symbol);
    }
    return Uint32Array.from(used).sort();
}
/** How many codes of each length Huffman's algorithm gives; leaves come sorted, so two queues are enough. */
function codesPerLength(keys) {
    const leaves = keys.length;
    const weights = new Float64Array(2 * leaves - 1);
    const parents = new Uint32Array(2 * leaves - 1);
    for (let leaf = 0; leaf < leaves; leaf++)
        weights[leaf] = (keys[leaf] ?? 0) >>> symbolBits;
    let leaf = 0;
    let inner = leaves;
    const lightest = (made) => {
        if (leaf >= leaves)
            return inner++;
        if (inner >= made)
            return leaf++;
        return (weights[leaf] ?? 0) <= (weights[inner] ?? 0) ? leaf++ : inner++;
    };
    for (let node = leaves; node < weights.length; node++) {
        const left = lightest(node);
        const right = lightest(node);
        weights[node] = (weights[left] ?? 0) + (weights[right] ?? 0);
        parents[left] = node;
        parents[right] = node;
    }
    return depthsOfLeaves(parents, leaves);
}
function depthsOfLeaves(parents, leaves) {
    const depths = new Uint32Array(parents.length);
    const perLength = new Uint32Array(leaves);
    for (let node = parents.length - 2; node >= 0; node--) {
        const depth = (depths[parents[node] ?? 0] ?? 0) + 1;
        depths[node] = depth;
        if (node < leaves)
            perLength[depth] = (perLength[depth] ?? 0) + 1;
    }
    return perLength;
}
/** Cuts codes that are too long, and makes shorter ones longer until all have room again (Kraft's sum is 1). */
function limitLengths(perLength, longest) {
    const limited = new Uint32Array(longest + 1);
    let room = 0;
    for (const [length, count] of perLength.entries()) {
        const kept = Math.min(length, longest);
        limited[kept] = (limited[kept] ?? 0) + count;
        if (length > 0)
            room += count * 2 ** (longest - kept);
    }
    for (; room > 2 ** longest; room--) {
        let length = longest - 1;
        while (limited[length] === 0)
            length--;
        limited[length] = (limited[length] ?? 0) - 1;
        limited[length + 1] = (limited[length + 1] ?? 0) + 2;
        limited[longest] = (limited[longest] ?? 0) - 1;
    }
    return limited;
}
function reversed(code, length) {
    let result = 0;
    for (let bit = 0; bit < length; bit++)
        result |= ((code >>> bit) & 1) << (length - 1 - bit);
    return result;
}

;// CONCATENATED MODULE: ./build/src/release/gzip/deflate-header.js
/** How a block with codes of its own says them: code lengths, runs of them cut short, in a code of their own (RFC 1951, 3.2.7). */


const longestCode = 7;
const lengthSymbolCount = 19;
const repeatLast = 16;
const fewZeros = 17;
const manyZeros = 18;
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
function headerOf({ literals, distances }) {
    const literalCount = usedCount(literals.lengths, endOfBlock + 1);
    const distanceCount = usedCount(distances.lengths, 1);
    const runs = runsOf([
        ...literals.lengths.subarray(0, literalCount),
        ...distances.lengths.subarray(0, distanceCount),
    ]);
    const counts = new Uint32Array(lengthSymbolCount);
    for (const { symbol } of runs)
        counts[symbol] = (counts[symbol] ?? 0) + 1;
    const code = huffmanCode(counts, longestCode);
    const ordered = order.map((symbol) => code.lengths[symbol] ?? 0);
    const orderedCount = usedCount(ordered, 4);
    const fields = [
        [literalCount - 257, 5],
        [distanceCount - 1, 5],
        [orderedCount - 4, 4],
        ...ordered.slice(0, orderedCount).map((length) => [length, 3]),
        ...runs.map((run) => fieldOf(run, code)),
    ];
    return { fields, bits: fields.reduce((sum, [, count]) => sum + count, 3) };
}
function fieldOf({ symbol, extra, extraBits }, { codes, lengths }) {
    const length = lengths[symbol] ?? 0;
    return [(codes[symbol] ?? 0) | (extra << length), length + extraBits];
}
function usedCount(lengths, least) {
    let count = lengths.length;
    while (count > least && lengths[count - 1] === 0)
        count--;
    return count;
}
function runsOf(lengths) {
    const runs = [];
    for (let at = 0; at < lengths.length;) {
        const run = runAt(lengths, at);
        runs.push(run);
        at += run.count;
    }
    return runs;
}
function runAt(lengths, at) {
    const length = lengths[at] ?? 0;
    let count = 1;
    while (lengths[at + count] === length && count < 138)
        count++;
    if (length === 0 && count >= 11)
        return { symbol: manyZeros, extra: count - 11, extraBits: 7, count };
    if (count >= 3 && length === 0)
        return { symbol: fewZeros, extra: count - 3, extraBits: 3, count };
    if (count >= 3 && length === lengths[at - 1]) {
        const repeats = Math.min(count, 6);
        return { symbol: repeatLast, extra: repeats - 3, extraBits: 2, count: repeats };
    }
    return { symbol: length, extra: 0, extraBits: 0, count: 1 };
}

;// CONCATENATED MODULE: ./build/src/release/gzip/deflate-block.js
/** One block of DEFLATE from tokens: stored, with the fixed codes or with codes of its own, whichever is smallest. */




const deflate_block_longestCode = 15;
const storedLength = 65535;
const fixedCodes = codesOfFixedBlocks();
function makeTokens(capacity) {
    return {
        list: new Uint32Array(capacity),
        count: 0,
        literalCounts: new Uint32Array(literalSymbols),
        distanceCounts: new Uint32Array(distanceSymbols),
    };
}
function addLiteral(tokens, byte) {
    tokens.list[tokens.count++] = byte;
    tokens.literalCounts[byte]++;
}
/** `match` as the match finder gives it. */
function addMatch(tokens, match) {
    tokens.list[tokens.count++] = match;
    tokens.literalCounts[lengthSymbols[match >>> 15]]++;
    tokens.distanceCounts[distanceSymbol(match & (windowSize - 1))]++;
}
/** Writes the block and empties the tokens. `bytes` is what they stand for. */
function writeBlock(writer, tokens, bytes) {
    tokens.literalCounts[endOfBlock] = 1;
    const own = {
        literals: huffmanCode(tokens.literalCounts, deflate_block_longestCode),
        distances: huffmanCode(tokens.distanceCounts, deflate_block_longestCode),
    };
    const header = headerOf(own);
    const ownBits = header.bits + contentBits(tokens, own);
    const fixedBits = contentBits(tokens, fixedCodes);
    const storedBits = bytes.length * 8 + Math.ceil(bytes.length / storedLength) * 40;
    if (storedBits <= Math.min(ownBits, fixedBits))
        writeStored(writer, bytes);
    else if (fixedBits <= ownBits) {
        putBits(writer, 0b010, 3);
        writeTokens(writer, tokens, fixedCodes);
    }
    else {
        putBits(writer, 0b100, 3);
        for (const [value, count] of header.fields)
            putBits(writer, value, count);
        writeTokens(writer, tokens, own);
    }
    tokens.count = 0;
    tokens.literalCounts.fill(0);
    tokens.distanceCounts.fill(0);
}
/** No bytes make an empty block, after which the writer is at a whole byte. */
function writeStored(writer, bytes) {
    for (let from = 0; from === 0 || from < bytes.length; from += storedLength) {
        const part = bytes.subarray(from, from + storedLength);
        putBits(writer, 0b000, 3);
        alignToByte(writer);
        putBits(writer, part.length, 16);
        putBits(writer, part.length ^ 0xffff, 16);
        alignToByte(writer);
        putBytes(writer, part);
    }
}
function contentBits(tokens, { literals, distances }) {
    let bits = 0;
    for (const [symbol, count] of tokens.literalCounts.entries()) {
        const extra = symbol > endOfBlock ? (lengthRanges.extraBits[symbol - endOfBlock - 1] ?? 0) : 0;
        bits += count * ((literals.lengths[symbol] ?? 0) + extra);
    }
    for (const [symbol, count] of tokens.distanceCounts.entries()) {
        bits += count * ((distances.lengths[symbol] ?? 0) + (distanceRanges.extraBits[symbol] ?? 0));
    }
    return bits;
}
function writeTokens(writer, tokens, codes) {
    const { view } = writer;
    const { values: literals, counts: literalBits } = literalWords(codes.literals);
    const { codes: distances, lengths: distanceBits } = codes.distances;
    const { bases, extraBits } = distanceRanges;
    let { position, hold, count } = writer;
    for (let index = 0; index < tokens.count; index++) {
        const token = tokens.list[index];
        const symbol = token < 256 ? token : 256 + (token >>> 15);
        let value = literals[symbol];
        let bits = literalBits[symbol];
        hold |= value << count;
        count += bits;
        if (count >= 32) {
            view.setInt32(position, hold, true);
            position += 4;
            count -= 32;
            hold = value >>> (bits - count);
        }
        if (token < 256)
            continue;
        const distance = token & (windowSize - 1);
        const far = distanceSymbol(distance);
        bits = distanceBits[far];
        value = distances[far] | ((distance + 1 - bases[far]) << bits);
        bits += extraBits[far];
        hold |= value << count;
        count += bits;
        if (count < 32)
            continue;
        view.setInt32(position, hold, true);
        position += 4;
        count -= 32;
        hold = value >>> (bits - count);
    }
    Object.assign(writer, { position, hold, count });
    putBits(writer, codes.literals.codes[endOfBlock] ?? 0, codes.literals.lengths[endOfBlock] ?? 0);
}
/** What is written for a byte, and at 256 + length for a length with its extra bits. */
function literalWords({ codes, lengths }) {
    const values = new Uint32Array(256 + longestMatch + 1);
    const counts = new Uint8Array(values.length);
    values.set(codes.subarray(0, 256));
    counts.set(lengths.subarray(0, 256));
    for (let length = 3; length <= longestMatch; length++) {
        const symbol = lengthSymbols[length] ?? 0;
        const rank = symbol - endOfBlock - 1;
        const bits = lengths[symbol] ?? 0;
        values[256 + length] = (codes[symbol] ?? 0) | ((length - (lengthRanges.bases[rank] ?? 0)) << bits);
        counts[256 + length] = bits + (lengthRanges.extraBits[rank] ?? 0);
    }
    return { values, counts };
}
function codesOfFixedBlocks() {
    const literals = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
    const distances = new Uint8Array(32).fill(5);
    return {
        literals: { lengths: literals, codes: canonicalCodes(literals, deflate_block_longestCode) },
        distances: { lengths: distances, codes: canonicalCodes(distances, deflate_block_longestCode) },
    };
}

;// CONCATENATED MODULE: ./build/src/release/gzip/match-finder.js
/**
 * Earlier places with the same bytes: for each hash of four bytes the last place, and from each place the one before it.
 * What it finds is a function of the bytes alone.
 */

const hashBits = 16;
const shortHashBits = 14;
/** Three bytes from further away cost more than three literals, mostly. */
const shortReach = 4096;
/** Bytes that are hashed. */
const hashLength = 4;
const windowMask = windowSize - 1;
function matchFinder(bytes) {
    return {
        bytes,
        view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
        heads: new Int32Array(1 << hashBits),
        before: new Int32Array(windowSize),
        shortHeads: new Int32Array(1 << shortHashBits),
    };
}
function forgetPlaces(finder) {
    finder.heads.fill(-windowSize - 1);
    finder.shortHeads.fill(-windowSize - 1);
}
/** The place of the same hash before this one. Four bytes must be there. */
function insertPlace(finder, position) {
    const word = finder.view.getInt32(position, true);
    const hash = Math.imul(word, 0x9e3779b1) >>> (32 - hashBits);
    finder.shortHeads[Math.imul(word << 8, 0x9e3779b1) >>> (32 - shortHashBits)] = position;
    const head = finder.heads[hash];
    finder.before[position & windowMask] = head;
    finder.heads[hash] = position;
    return head;
}
/**
 * The longest match of more than `least` bytes, as length * 32768 + distance - 1, or 0. Nearer ones win over equal ones.
 * `end` is where the bytes end.
 */
function findMatch(finder, position, first, least, end, effort) {
    const { bytes, view, before } = finder;
    const limit = Math.min(longestMatch, end - position);
    if (least >= limit)
        return 0;
    const oldest = Math.max(position - windowSize, 0);
    const start = view.getInt32(position, true);
    let best = Math.max(least, hashLength - 1);
    let found = 0;
    let tail = view.getInt32(position + best - 3, true);
    let chain = effort.chain;
    for (let place = first; place >= oldest && chain > 0; place = before[place & windowMask], chain--) {
        if (view.getInt32(place + best - 3, true) !== tail || view.getInt32(place, true) !== start)
            continue;
        let length = hashLength;
        while (length < limit && bytes[place + length] === bytes[position + length])
            length++;
        if (length <= best)
            continue;
        best = length;
        found = length * windowSize + position - place - 1;
        if (length >= effort.nice || length === limit)
            break;
        tail = view.getInt32(position + best - 3, true);
    }
    return found;
}
/** The last place with the same three bytes, when it is near; like findMatch. To be asked before the position is inserted. */
function findShortMatch(finder, position) {
    const word = finder.view.getInt32(position, true) << 8;
    const place = finder.shortHeads[Math.imul(word, 0x9e3779b1) >>> (32 - shortHashBits)];
    if (position - place > shortReach)
        return 0;
    return finder.view.getInt32(place, true) << 8 === word ? 3 * windowSize + position - place - 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/release/gzip/deflate.js
/**
 * Our own DEFLATE (RFC 1951), so that compressed bytes depend on nothing but the content: every zlib, gzip and Node has its
 * own. The input is cut into pieces which are compressed each on its own, with the end of the piece before as dictionary,
 * in any order and on any thread. A change of what comes out is a new `encoderName`.
 */




const encoderName = 'kbuild-gzip 1';
/** Bytes of input that are compressed on their own. */
const pieceSize = 1024 * 1024;
const dictionarySize = windowSize;
/** A piece that cannot be compressed gets five bytes more per 64 KiB, and a word may be written past the end. */
const compressedCapacity = pieceSize + 4096;
/** By measurement on stripped Go binaries: the size of gzip -6 in about 0.6 of its time. */
const effort = { chain: 24, nice: 64, lazy: 16 };
const tokensPerBlock = 16384;
function pieceEncoder() {
    // Four bytes are read at every position.
    const input = new Uint8Array(dictionarySize + pieceSize + hashLength);
    const finder = matchFinder(input);
    const tokens = makeTokens(tokensPerBlock);
    return {
        input,
        encode: (dictionaryLength, pieceLength, output) => {
            const end = dictionaryLength + pieceLength;
            const writer = bitWriter(output);
            forgetPlaces(finder);
            const lastPlace = end - hashLength;
            for (let place = 0; place < dictionaryLength && place <= lastPlace; place++)
                insertPlace(finder, place);
            for (let position = dictionaryLength; position < end;) {
                const next = tokenize(finder, tokens, position, end);
                writeBlock(writer, tokens, input.subarray(position, next));
                position = next;
            }
            // An empty stored block ends at a whole byte.
            writeStored(writer, input.subarray(0, 0));
            return alignToByte(writer);
        },
    };
}
/** Fills the tokens from `start` on and gives where they end. A match waits until the next position was tried for a longer one. */
function tokenize(finder, tokens, start, end) {
    const { bytes } = finder;
    let waiting = 0;
    let position = start;
    while (position < end && tokens.count < tokensPerBlock - 1) {
        const match = matchAt(finder, position, waiting >>> 15, end);
        if (waiting > 0 && match === 0) {
            position = takeMatch(finder, tokens, position - 1, waiting, position + 1, end);
            waiting = 0;
            continue;
        }
        if (waiting > 0)
            addLiteral(tokens, bytes[position - 1]);
        if (match === 0)
            addLiteral(tokens, bytes[position]);
        waiting = match;
        position++;
    }
    return waiting > 0 ? takeMatch(finder, tokens, position - 1, waiting, position, end) : position;
}
/** Inserts the position, and gives a match of more than `least` bytes there, or 0. */
function matchAt(finder, position, least, end) {
    if (position > end - hashLength)
        return 0;
    const short = least === 0 ? findShortMatch(finder, position) : 0;
    const first = insertPlace(finder, position);
    return least < effort.lazy ? findMatch(finder, position, first, least, end, effort) || short : 0;
}
/** Inserts the places of the match that are not yet, and gives where it ends. */
function takeMatch(finder, tokens, position, match, notInserted, end) {
    addMatch(tokens, match);
    const next = position + (match >>> 15);
    const places = Math.min(next, end - hashLength + 1);
    for (let place = notInserted; place < places; place++)
        insertPlace(finder, place);
    return next;
}

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/src/release/gzip/piece-pool.js
/** Who compresses the pieces of a stream: this thread, or up to so many others, started when there is work for them. */


/** A thread makes next to no garbage, and would use more memory for leaving it than for its work. */
const resourceLimits = { maxYoungGenerationSizeMb: 2 };
function ownThreadPool() {
    const encoder = pieceEncoder();
    const output = new Uint8Array(compressedCapacity);
    return {
        slots: [{ number: 0, input: encoder.input, output }],
        compress: async ({ dictionaryLength, pieceLength }) => encoder.encode(dictionaryLength, pieceLength, output),
        close: async () => { },
    };
}
/** `workerUrl` is an entry that calls runGzipWorker when it is not the main thread. */
function workerPool(workers, workerUrl) {
    const memory = Array.from({ length: workers + 2 }, sharedSlot);
    const workerData = { slots: memory };
    const threads = [];
    const waiting = [];
    let failure;
    const fail = (error) => {
        failure ??= error;
        for (const task of [...waiting.splice(0), ...threads.map((thread) => thread.task)])
            task?.reject(error);
    };
    const giveTask = (thread) => {
        thread.task = waiting.shift();
        if (thread.task)
            thread.worker.postMessage(thread.task.job);
    };
    const startThread = () => {
        const worker = new external_node_worker_threads_namespaceObject.Worker(workerUrl, { workerData, execArgv: [], argv: [], resourceLimits });
        const thread = { worker, task: undefined };
        thread.worker.on('message', (length) => {
            thread.task?.resolve(length);
            giveTask(thread);
        });
        thread.worker.on('error', fail);
        thread.worker.on('exit', (code) => fail(new Error(`a thread that compresses has ended with ${code}`)));
        threads.push(thread);
        giveTask(thread);
    };
    return {
        slots: memory.map(({ input, output }, number) => ({
            number,
            input: new Uint8Array(input),
            output: new Uint8Array(output),
        })),
        compress: (job) => new Promise((resolve, reject) => {
            if (failure)
                return reject(failure);
            waiting.push({ job, resolve, reject });
            const idle = threads.find((thread) => !thread.task);
            if (idle)
                giveTask(idle);
            else if (threads.length < workers)
                startThread();
        }),
        close: async () => {
            for (const { worker } of threads)
                worker.removeAllListeners('exit');
            await Promise.all(threads.map(({ worker }) => worker.terminate()));
        },
    };
}
function sharedSlot() {
    return {
        input: new SharedArrayBuffer(dictionarySize + pieceSize),
        output: new SharedArrayBuffer(compressedCapacity),
    };
}

;// CONCATENATED MODULE: ./build/src/release/gzip/gzip.js
/** A gzip stream (RFC 1952) by our own encoder: no name, no time, the same bytes for any number of threads. */




/** More would wait for the one that reads and hashes, and would take more than 200 MB of memory together. */
const mostWorkers = 4;
/** No flags, time 0, no word about effort, made on "unknown": gzip -n would say Unix. */
const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** A last block with the fixed codes and nothing in it. */
const lastBlock = Buffer.from([3, 0]);
/** Chunks are copied before the next is asked for. A chunk that is given out stays as it is. */
async function* gzipStream(source, options) {
    const workers = Math.min(options.workers, mostWorkers);
    const pool = workers > 1 ? workerPool(workers, options.workerUrl) : ownThreadPool();
    const sums = { crc: 0, size: 0 };
    try {
        yield header;
        yield* compressedPieces(summed(source, sums, options.signal), pool);
        yield Buffer.concat([lastBlock, trailer(sums.crc, sums.size)]);
    }
    finally {
        await pool.close();
    }
}
async function* summed(source, sums, signal) {
    for await (const chunk of source) {
        if (signal?.aborted)
            throw host_cancel/* cancelled */.KW;
        sums.crc = crc32(chunk, sums.crc);
        sums.size += chunk.length;
        yield chunk;
    }
}
/** In the order of the pieces, while later ones are compressed already; never more of them than the pool has slots. */
async function* compressedPieces(source, pool) {
    const running = [];
    const [first, ...free] = pool.slots;
    if (!first)
        return;
    let filling = { slot: first, dictionaryLength: 0, pieceLength: 0 };
    for await (const chunk of source) {
        for (let at = 0; at < chunk.length;) {
            if (filling.pieceLength === pieceSize) {
                running.push(start(filling, pool));
                if (free.length === 0)
                    yield await takeOldest(running, free);
                filling = fillingAfter(filling, free.pop() ?? filling.slot);
            }
            at += fill(filling, chunk.subarray(at));
        }
    }
    if (filling.pieceLength > 0)
        running.push(start(filling, pool));
    while (running.length > 0)
        yield await takeOldest(running, free);
}
function fill(filling, bytes) {
    const part = bytes.subarray(0, pieceSize - filling.pieceLength);
    filling.slot.input.set(part, filling.dictionaryLength + filling.pieceLength);
    filling.pieceLength += part.length;
    return part.length;
}
function fillingAfter({ slot, dictionaryLength, pieceLength }, next) {
    const end = dictionaryLength + pieceLength;
    const dictionary = slot.input.subarray(Math.max(0, end - dictionarySize), end);
    next.input.set(dictionary);
    return { slot: next, dictionaryLength: dictionary.length, pieceLength: 0 };
}
function start({ slot, dictionaryLength, pieceLength }, pool) {
    const length = pool.compress({ slot: slot.number, dictionaryLength, pieceLength });
    // It is heard where it is taken, which may be after a failure of another one.
    length.catch(() => { });
    return { slot, length };
}
async function takeOldest(running, free) {
    const oldest = running.shift();
    if (!oldest)
        return Buffer.alloc(0);
    const bytes = Buffer.from(oldest.slot.output.subarray(0, await oldest.length));
    free.push(oldest.slot);
    return bytes;
}
/** Checksum and size modulo 2^32 of the input. */
function trailer(crc, size) {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32LE(crc, 0);
    bytes.writeUInt32LE(size % 2 ** 32, 4);
    return bytes;
}

;// CONCATENATED MODULE: ./build/src/release/tar/tar-block.js
/** Tars are made of blocks: each header is one, and content is filled up to whole ones. */
const blockSize = 512;
/** Of the zeros behind `size` bytes of content. */
function paddingLength(size) {
    return (blockSize - (size % blockSize)) % blockSize;
}

;// CONCATENATED MODULE: ./build/src/release/tar/tar-entry.js
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
const tarEnd = Buffer.alloc(2 * blockSize);
/** The zeros between a content of `size` bytes and the next header. */
function tarPadding(size) {
    return Buffer.alloc(paddingLength(size));
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
    throw new problem/* KbuildError */.gj('input', [
        {
            what: `${(0,problem/* quote */.hD)(entry.path)} cannot be stored in a tar: ${why}`,
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
    const block = Buffer.alloc(blockSize);
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

;// CONCATENATED MODULE: ./build/src/release/tar/tar-stream.js
/** A plan's entries and the contents of their files as the bytes of a tar. */




const chunkSize = 256 * 1024;
/** A chunk is valid until the next one is asked for. A file that is not as planned, or changes while read, is refused. */
async function* tarStream(plan) {
    const buffer = Buffer.alloc(chunkSize);
    for (const { entry, content } of plan) {
        yield tarHeader(entry);
        if (!content || content.size === 0)
            continue;
        yield* contentOf(content, buffer);
        yield tarPadding(entry.size);
    }
    yield tarEnd;
}
async function* contentOf(content, buffer) {
    // A symlink in its place, or a pipe, is not followed and not waited for.
    const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
    const file = await (0,promises_.open)(content.path, flags).catch(() => refuseChanged(content));
    try {
        refuseOther(content, await file.stat());
        let left = content.size;
        while (left > 0) {
            const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, left), null);
            if (bytesRead === 0)
                refuseChanged(content);
            left -= bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
        refuseOther(content, await file.stat());
    }
    finally {
        await file.close();
    }
}
function refuseOther(content, stats) {
    const isSame = stats.ino === content.inode && stats.size === content.size && stats.mtimeMs === content.mtimeMs;
    if (!isSame)
        refuseChanged(content);
}
function refuseChanged({ path }) {
    throw new problem/* KbuildError */.gj('input', [
        {
            what: `${path} changed while it was packed`,
            remedy: 'Let nothing write into the output while it is packed, and start again',
        },
    ]);
}

;// CONCATENATED MODULE: ./build/src/release/tar/pack.js
/** A tar, or a tar.gz, as a file: whole under its name, or not there. */







function packTar({ plan, ...request }) {
    return packBytes({ ...request, source: tarStream(plan) });
}
/** Memory does not grow with the content. The file that is written first lies beside the final one, as `.<name>.partial`. */
async function packBytes(request) {
    const folder = (0,external_node_path_.dirname)(request.to);
    const partial = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(request.to)}.partial`);
    try {
        // What a killed run has left.
        await (0,promises_.rm)(partial, { force: true });
        const packed = await writePartial(partial, request);
        if (request.signal?.aborted)
            throw host_cancel/* cancelled */.KW;
        await (0,promises_.rename)(partial, request.to);
        return packed;
    }
    catch (error) {
        await (0,promises_.rm)(partial, { force: true });
        throw isDiskFull(error) ? diskFull(request.to, folder) : error;
    }
}
async function writePartial(partial, request) {
    const tarHash = (0,external_node_crypto_.createHash)('sha256');
    const tar = hashed(request.source, tarHash);
    const bytes = request.gzip ? gzipStream(tar, { ...request.gzip, ...signalOf(request) }) : tar;
    const file = await (0,promises_.open)(partial, 'wx');
    try {
        const digest = await writeAll(file, bytes, request.signal);
        await file.sync();
        return { ...digest, tarSha256: tarHash.digest('hex') };
    }
    finally {
        await file.close();
    }
}
function signalOf({ signal }) {
    return signal ? { signal } : {};
}
async function writeAll(file, source, signal) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const sha512 = (0,external_node_crypto_.createHash)('sha512');
    let size = 0;
    for await (const chunk of source) {
        if (signal?.aborted)
            throw host_cancel/* cancelled */.KW;
        sha256.update(chunk);
        sha512.update(chunk);
        size += chunk.length;
        await file.writeFile(chunk);
    }
    return { size, sha256: sha256.digest('hex'), sha512: sha512.digest('hex') };
}
async function* hashed(source, hash) {
    for await (const chunk of source) {
        hash.update(chunk);
        yield chunk;
    }
}
function isDiskFull(error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
function diskFull(file, folder) {
    return new problem/* KbuildError */.gj('disk', [
        {
            what: `${file} cannot be packed: the disk of ${folder} is full`,
            remedy: 'Free some space there, or build fewer platforms in one job',
        },
    ]);
}

;// CONCATENATED MODULE: ./build/src/release/tar/tar-plan.js
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
    if (kind === 'symlink')
        return 0o777;
    return kind === 'directory' || (mode & 0o100) !== 0 ? 0o755 : 0o644;
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

;// CONCATENATED MODULE: ./build/src/commands/deliver.js
/** Uploads what a build made, or the log of a failed one. */









/** Throws a KbuildError when a result cannot be uploaded; a log's failure is only told, as the build's own matters more. */
async function uploadResult(host, delivery) {
    const { inputs, made } = delivery;
    if (!host.upload || inputs.upload === 'none')
        return notUploaded(inputs.upload);
    try {
        const request = await requestOf(host, delivery);
        if (request.files.length === 0)
            return { kind: 'kept', why: 'there is nothing to upload' };
        return await uploadFiles(host, inputs.upload, request);
    }
    catch (error) {
        if (made !== undefined || !(error instanceof problem/* KbuildError */.gj))
            throw error;
        return { kind: 'kept', why: error.problems[0]?.what ?? '' };
    }
    finally {
        if (made !== undefined)
            await removeStaged(host, delivery);
    }
}
/** Throws a KbuildError when it should have been uploaded, and was not. */
async function uploadFiles(host, upload, request) {
    if (!host.upload || upload === 'none')
        return notUploaded(upload);
    const result = await host.upload(request);
    if (result.kind === 'uploaded')
        return result;
    throw new problem/* KbuildError */.gj('network', [problemOfUpload(request.name, result, host.trigger.attempt)]);
}
function notUploaded(upload) {
    const why = upload === 'none' ? '`upload` is none' : 'there is no artifact service here, the files stay on disk';
    return { kind: 'kept', why };
}
async function requestOf(host, delivery) {
    const { inputs, places, made, goal } = delivery;
    const ending = inputs.artifactName === undefined ? `-a${host.trigger.attempt}` : '';
    const { retentionDays, compressionLevel } = inputs;
    const common = { retentionDays, compressionLevel };
    if (made === undefined) {
        const files = [...((await (0,host_files/* exists */.t2)(places.log)) ? [places.log] : []), ...(await reportFiles(delivery))];
        return { ...common, name: `${places.name}-log${ending}`, files, root: places.own };
    }
    const name = `${places.name}${ending}`;
    if (goal.kind === 'test') {
        return { ...common, name, files: await reportFiles(delivery), root: places.own };
    }
    if ((0,targets/* isReleaseGoal */.LD)(goal))
        return { ...common, name, ...(await stagedRelease(host, places, made)) };
    const tar = tarPlace(host, places);
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
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, recordFile), renderRecord(recordOf(host, places, made)));
    const manifest = 'manifest.json';
    const inOrder = [...files.filter((file) => file !== manifest), recordFile, manifest];
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
function tarPlace({ temporaryFolder }, { output }) {
    return (0,external_node_path_.join)(temporaryFolder, `${(0,external_node_path_.basename)(output)}.tar`);
}
/** What was put together for the upload alone, whole or not. */
async function removeStaged(host, { places }) {
    await (0,promises_.rm)(stagedPlace(places), { recursive: true, force: true });
    await (0,promises_.rm)(tarPlace(host, places), { force: true });
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

// EXTERNAL MODULE: ./build/src/commands/own-changes.js
var own_changes = __nccwpck_require__(4288);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/src/kubernetes/version.js
var version = __nccwpck_require__(370);
;// CONCATENATED MODULE: ./build/src/release/collect-release.js
/** Finds what packaging has made, and holds each file against what the toolbox knows of it. */




/** Sorted by name. Throws when a tarball is not as the toolbox made it, or is not of its making. */
async function collectTars(folder, records) {
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => /\.tar(?:\.gz)?$/.test(name)).sort();
    const tars = [];
    for (const name of names) {
        const path = (0,external_node_path_.join)(folder, name);
        const digest = await (0,host_files/* digestOf */.ol)(path);
        const isRecord = (it) => it.kind === 'tar' && it.sha256 === digest.sha256;
        const record = records.find(isRecord);
        if (!record)
            throw notOurs(path);
        tars.push({ name, path, ...digest, tarSha256: record.tarSha256 });
    }
    return tars;
}
/**
 * Reference: `_output/release-images/<arch>/<name>.tar`. Those of `wrapped` binaries must be built on a base image that
 * was looked at before the build, as the manifest says of them, and be for that architecture.
 */
async function collectImages(folder, records, wrapped) {
    const images = [];
    for (const architecture of [...(await (0,host_files/* foldersIn */.XL)(folder))].sort()) {
        const names = (await (0,promises_.readdir)((0,external_node_path_.join)(folder, architecture))).filter((name) => name.endsWith('.tar')).sort();
        for (const name of names) {
            const { image, record } = await imageAt((0,external_node_path_.join)(folder, architecture, name), records);
            if (wrapped.includes(image.name)) {
                if (record.baseLayers === 0)
                    throw foreignBase(image);
                const [, builtFor] = image.platform.split('/');
                if (builtFor !== architecture)
                    throw otherPlatform(image, architecture);
            }
            images.push(image);
        }
    }
    return images;
}
async function imageAt(path, records) {
    const digest = await (0,host_files/* digestOf */.ol)(path);
    const isRecord = (it) => it.kind === 'image' && it.sha256 === digest.sha256;
    const record = records.find(isRecord);
    if (!record)
        throw notOurs(path);
    const { platform, tags, configDigest } = record;
    return { image: { name: (0,external_node_path_.basename)(path, '.tar'), platform, path, ...digest, tags, configDigest }, record };
}
function foreignBase({ path }) {
    return new problem/* KbuildError */.gj('image', [
        {
            what: `${path} is not built on the base image that was there before the build`,
            remedy: 'Let nothing else pull or tag base images in this engine meanwhile, and pack again',
        },
    ]);
}
function otherPlatform({ path, platform }, architecture) {
    return new problem/* KbuildError */.gj('image', [
        {
            what: `${path} is not for linux/${architecture}: the engine has built it on the base image for ${platform}`,
            remedy: 'Let nothing else pull base images in this engine meanwhile, or pack each platform in a job of its own',
        },
    ]);
}
function notOurs(path) {
    return new problem/* KbuildError */.gj('package', [
        {
            what: `${path} was not written by the packer, or has changed since`,
            remedy: "The tree's packaging scripts must write archives with tar, git archive or docker save, found by PATH",
        },
    ]);
}

;// CONCATENATED MODULE: ./build/src/release/toolbox/toolbox-config.js
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

;// CONCATENATED MODULE: ./build/src/release/toolbox/toolbox.js
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
            docker: (await (0,host_files/* findProgram */.Kp)('docker', path)) ?? '/nonexistent/docker',
        },
    };
    const configFile = (0,external_node_path_.join)(folder, 'toolbox.json');
    await (0,promises_.writeFile)(configFile, JSON.stringify(config));
    for (const [name, tool] of toolNames) {
        await writeProgram((0,external_node_path_.join)(programs, name), [process.execPath, config.entry, configFile, tool]);
    }
    return { programs, tar: (0,external_node_path_.join)(programs, 'tar'), records: () => readRecords(records) };
}
/** As Kubernetes' scripts look for it (reference: kube::util::ensure-gnu-tar). */
async function gnuTar(path) {
    const names = ['gtar', 'gnutar'];
    for (const name of names) {
        const found = await (0,host_files/* findProgram */.Kp)(name, path);
        if (found)
            return found;
    }
    return needed('tar', path);
}
async function needed(program, path) {
    const found = await (0,host_files/* findProgram */.Kp)(program, path);
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
    return texts.map((text) => JSON.parse(text));
}
function pathWithToolbox(toolbox, path) {
    return `${toolbox.programs}${external_node_path_.delimiter}${path}`;
}

// EXTERNAL MODULE: ./build/src/release/tree-scripts.js
var tree_scripts = __nccwpck_require__(7014);
;// CONCATENATED MODULE: ./build/src/release/packaging.js
/** Runs the tree's own packaging functions, with the toolbox first on their PATH. */




/** What build/package-tarballs.sh does, with the umask that build/release.sh has and it lacks. */
const script = `${tree_scripts/* sourceScripts */.g}
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
        ? new problem/* KbuildError */.gj('disk', [{ what, remedy: 'Free some space, or pack fewer platforms in one job' }])
        : new problem/* KbuildError */.gj('package', [{ what, remedy: 'Mend what it names; the full log tells more' }]);
}
/** One of the scripts' jobs searches the whole stage (kube::release::clean_cruft) while others create and remove in it. */
function isOwnRace(faults) {
    return faults.some((line) => /^find: .*\/release-stage\/.*: No such file or directory$/.test(line));
}
function runScript(run, log, cancel) {
    const { root, functions, toolbox, env, runId, logPath, heartbeatMilliseconds } = run;
    const program = {
        tool: 'bash',
        arguments: ['--norc', '-c', script, 'kbuild', ...functions],
        env: { ...env, PATH: pathWithToolbox(toolbox, env.PATH ?? ''), TAR: toolbox.tar },
    };
    const request = { root, program, end: async () => { }, runId, heartbeatMilliseconds };
    return withLogFile(logPath, log, (file) => runProgram(request, file, log, cancel));
}
/** The nearest to the cause first: a tool of ours, a program, the scripts' own words. */
function packagingWords({ faults, tail }) {
    const own = faults.find((line) => line.startsWith('kbuild: '))?.slice('kbuild: '.length);
    const program = faults.find((line) => !line.startsWith('!!! '));
    const script = faults[0]?.replace(/^!!! (?:\[[^\]]*\] )?/, '');
    return (own ?? program ?? script ?? tail.at(-1) ?? 'it printed nothing').trim();
}

;// CONCATENATED MODULE: ./build/src/release/toolbox/git-folder.js
/**
 * A repository that knows one commit and its tag, and borrows all objects. `git archive` writes the names of refs into
 * files (export-subst, `%D`), so that of one commit every clone would give another source tarball.
 */




async function makeGitFolder({ root, commit, tag, folder, env }) {
    const answer = await (0,host_process/* ask */.kA)('git', ['-C', root, 'rev-parse', '--git-path', 'objects'], { cwd: root, env });
    const objects = answer.stdout.trim();
    if (answer.code !== 0 || objects === '')
        throw unreadable(root, answer.stderr);
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'objects', 'info'), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'refs', 'tags'), { recursive: true });
    const format = commit.length === 64 ? sha256Repository : sha1Repository;
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config'), format);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'HEAD'), `${commit}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'objects', 'info', 'alternates'), `${(0,external_node_path_.resolve)(root, objects)}\n`);
    // That the clone is shallow is left out: git would write the word `grafted` into the source tarball.
    if (tag === undefined)
        return;
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'packed-refs'), `${commit} refs/tags/${tag}\n`);
}
const sha1Repository = '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
const sha256Repository = '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n';
function unreadable(root, said) {
    return new problem/* KbuildError */.gj('package', [
        {
            what: `git does not say where the objects of ${root} are: ${said.trim()}`,
            remedy: 'Repair the repository or clone it again',
        },
    ]);
}
/** Settings that `git archive` would otherwise take from the machine or count from the repository. */
const archiveSettings = (/* unused pure expression or super */ null && ([
    'tar.umask=0022',
    'core.abbrev=12',
    'core.attributesFile=/dev/null',
    'core.autocrlf=false',
]));

;// CONCATENATED MODULE: ./build/src/report/manifest.js
/** The release manifest: what was made of what by what. Nothing in it differs between equal releases. */
const actionVersion = '0.1.0';
const manifestVersion = 1;
function manifestOf(release) {
    const { facts, target, machine, variables, environment, encoder } = release;
    return sorted({
        target,
        platforms: facts.platforms,
        stamp: facts.stamp,
        sourceDateEpoch: facts.epoch,
        generation: facts.generation,
        toolchain: {
            builder: facts.builder,
            machine,
            go: facts.goVersion,
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
/** As the text of manifest.json; keys in a fixed order. */
function renderManifest(manifest) {
    return `${JSON.stringify(manifest_contentOf(manifest), null, 2)}\n`;
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
function manifest_contentOf(manifest) {
    const { target, platforms, stamp, sourceDateEpoch, generation, toolchain } = manifest;
    const { baseImages, releaseTars, images, binaries } = manifest;
    return {
        version: manifestVersion,
        target,
        platforms,
        stamp: inStampOrder(stamp),
        sourceDateEpoch,
        generation,
        toolchain,
        baseImages,
        releaseTars: releaseTars.map(({ name, size, sha256, sha512, tarSha256 }) => ({
            name,
            size,
            sha256,
            sha512,
            tarSha256,
        })),
        images: images.map(({ name, platform, tags, size, sha256, configDigest }) => ({
            name,
            platform,
            tags,
            size,
            sha256,
            configDigest,
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
function inStampOrder({ gitVersion, gitCommit, gitTreeState, gitMajor, gitMinor, buildDate }) {
    return { gitVersion, gitCommit, gitTreeState, gitMajor, gitMinor, buildDate };
}

// EXTERNAL MODULE: ./build/src/commands/environment.js
var environment = __nccwpck_require__(4421);
// EXTERNAL MODULE: ./build/src/commands/open-release.js + 2 modules
var open_release = __nccwpck_require__(9497);
;// CONCATENATED MODULE: ./build/src/commands/package.js
/** From built binaries to a release: Kubernetes' own packaging with our toolbox, and what has come of it. */
















/** Throws a KbuildError when something that is to be packed is missing, or packing fails. */
async function packRelease(host, prepared, release, facts) {
    const { opened, builder, plan, places } = prepared;
    const bin = (0,external_node_path_.join)(opened.outputSubpath, 'bin');
    const placed = (0,external_node_path_.join)(opened.root, bin);
    const { binaries, missing } = await describeBinaries({
        placed,
        expected: plan.binaries,
        askGo: (args) => builder.askGo(bin, args),
    });
    // Kubernetes' scripts would stop at the first one, in the middle of packing.
    if (missing.length > 0)
        throw notBuilt(placed, missing);
    const { tars, images } = await pack(host, prepared, release);
    const { os, architecture } = builder.machine;
    const manifest = manifestOf({
        facts,
        target: (0,open_release/* releaseTarget */.J$)(prepared.inputs),
        machine: `${os}/${architecture}`,
        variables: prepared.inputs.variables,
        environment: (0,environment/* manifestEnvironment */.zz)(host, prepared.inputs, opened.tree),
        binaries,
        tars,
        images,
        bases: release.bases,
        encoder: encoderName,
    });
    const packed = release.packaging.kind === 'tarballs' ? tars.map(listedTar) : images.map(listedImage);
    const manifestFile = (0,external_node_path_.join)(places.own, 'manifest.json');
    const gathered = await gatherRelease(places.output, manifestFile, renderManifest(manifest), packed);
    return {
        binaries,
        tars: tars.map((tar) => ({ ...tar, path: (0,external_node_path_.join)(places.output, tar.name) })),
        images,
        ...gathered,
        outputDirectory: places.output,
    };
}
function notBuilt(placed, missing) {
    const some = missing.slice(0, 20).join(', ');
    return new problem/* KbuildError */.gj('package', [
        {
            what: `${missing.length} binaries that belong into the release are not in ${placed}: ${some}`,
            remedy: 'Build them first (`target: cross` with the same platforms), or give the platforms that are there',
        },
    ]);
}
async function pack(host, prepared, release) {
    const { opened, places } = prepared;
    // Below the tree, since programs in a temporary folder may not be started everywhere.
    const folder = (0,external_node_path_.join)(places.own, 'toolbox');
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        const toolbox = await openToolbox(host, prepared, release, folder);
        await runPackaging({
            root: opened.root,
            functions: [functions[release.packaging.kind]],
            toolbox,
            env: release.env,
            runId: host.runId,
            logPath: places.log,
            heartbeatMilliseconds: usualHeartbeat,
        }, host.log, host.cancel);
        const records = await toolbox.records();
        const output = (0,external_node_path_.join)(opened.root, '_output');
        return {
            tars: release.packaging.kind === 'tarballs' ? await collectTars((0,external_node_path_.join)(output, 'release-tars'), records) : [],
            images: await collectImages((0,external_node_path_.join)(output, 'release-images'), records, release.wrapped),
        };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
const functions = {
    tarballs: 'kube::release::package_tarballs',
    images: 'kube::release::build_server_images',
};
/** What is left on the disk before packed folders are removed from the stage. */
const leastFree = 4e9;
async function openToolbox(host, { opened, stamp }, { bases, env }, folder) {
    const { git } = stamp;
    const gitFolder = git.kind === 'repository' && git.isTop ? (0,external_node_path_.join)(folder, 'git') : '';
    if (gitFolder !== '' && git.kind === 'repository') {
        const { gitVersion } = stamp.stamp;
        await makeGitFolder({
            root: opened.root,
            commit: git.commit,
            tag: (0,version/* releaseTag */.aF)(gitVersion),
            folder: gitFolder,
            env,
        });
    }
    return makeToolbox({
        folder,
        path: env.PATH ?? '',
        entry: host.toolboxEntry,
        epoch: stamp.epoch,
        gitFolder,
        bases,
        workers: (0,external_node_os_.availableParallelism)(),
        leastFree,
    });
}
function listedTar({ name, path, sha256, sha512 }) {
    return { from: path, path: name, sha256, sha512 };
}
/** Reference: `_output/release-images/<arch>/<name>.tar`. */
function listedImage({ path, sha256, sha512 }) {
    return { from: path, path: path.split('/').slice(-2).join('/'), sha256, sha512 };
}
/** A folder of its own with the files, the manifest and the checksum files beside them. */
async function gatherRelease(folder, manifestFile, manifest, packed) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(manifestFile, '..'), { recursive: true });
    await (0,promises_.writeFile)(manifestFile, manifest);
    const { sha256, sha512 } = await (0,host_files/* digestOf */.ol)(manifestFile);
    const path = 'manifest.json';
    const files = [...packed, { from: manifestFile, path, sha256, sha512 }];
    const gathered = await gather(folder, files, 'links');
    return { ...gathered, manifest: (0,external_node_path_.join)(folder, path) };
}

// EXTERNAL MODULE: ./build/src/commands/prepare.js + 3 modules
var prepare = __nccwpck_require__(7595);
// EXTERNAL MODULE: ./build/src/commands/mendable.js
var mendable = __nccwpck_require__(8758);
;// CONCATENATED MODULE: ./build/src/commands/recorder.js
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
            host.log.warning(redact(text));
        },
        note: (text) => {
            notes.push(redact(text));
            host.log.line(text);
        },
        set: (part) => {
            parts = { ...parts, ...part };
        },
        report: (outcome) => ({ ...parts, outcome: redacted(outcome, redact), warnings, notes, phases }),
    };
}
/** What docker or a build said may hold a proxy's password, and no runner masks the job summary. */
function redacted(outcome, redact) {
    if (outcome.kind === 'succeeded')
        return outcome;
    const problems = outcome.problems.map(({ what, remedy }) => ({
        what: redact(what),
        remedy: redact(remedy),
    }));
    return { ...outcome, problems };
}
/** The outcome of an expected failure; a defect of ours is thrown on. */
function failedOutcome(error, { cancel, workspace }) {
    if (cancel.aborted)
        return outcomeOf(workspace === undefined ? host_cancel/* cancelled */.KW : host_cancel/* cancelledByRunner */.VT);
    const known = (0,mendable/* mendable */.f)(error);
    if (known)
        return outcomeOf(known);
    throw error;
}
function outcomeOf({ failure, problems }) {
    return { kind: 'failed', failure, problems };
}

// EXTERNAL MODULE: ./build/src/cache/entries.js
var entries = __nccwpck_require__(6960);
;// CONCATENATED MODULE: ./build/src/cache/fault.js
/** The cache never fails a build. */

/**
 * Why something of the cache could not be done: what an engine or a file (of another user, such as an earlier run's by sudo)
 * has refused. Throws what is to end the build all the same: a cancel, this machine's full disk, and defects of ours.
 */
function faultText(error) {
    if (error instanceof problem/* KbuildError */.gj && error.failure !== 'cancelled')
        return error.message;
    if (error instanceof Error && 'syscall' in error && 'code' in error && error.code !== 'ENOSPC') {
        return error.message;
    }
    throw error;
}

// EXTERNAL MODULE: ./build/src/cache/marker.js
var cache_marker = __nccwpck_require__(3140);
;// CONCATENATED MODULE: ./build/src/cache/folder.js
/** A Go build cache on disk: listing, ageing, checking, and saving a part of it without losing the rest. */






/** An absent folder has nothing in it. */
async function folder_listCache(folder) {
    const top = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const names = [];
    const others = [];
    for (const entry of top) {
        if (entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name)) {
            const inner = await (0,promises_.readdir)((0,external_node_path_.join)(folder, entry.name), { withFileTypes: true });
            for (const it of inner) {
                const name = `${entry.name}/${it.name}`;
                (it.isFile() && (0,entries/* kindOf */.I)(name) === 'entry' ? names : others).push(name);
            }
        }
        else if (!entry.isFile() || (0,entries/* kindOf */.I)(entry.name) !== 'bookkeeping')
            others.push(entry.name);
    }
    const files = await inTurns(names, async (name) => {
        const { size, mtimeMs } = await (0,promises_.lstat)((0,external_node_path_.join)(folder, name));
        return { name, bytes: size, mtimeMs };
    });
    return { files, others };
}
/**
 * Makes a cache of any age safe from Go's trimming, which drops what was unused for five days at the first call after a
 * day, and makes every later use show.
 */
async function ageCache(folder, files, nowMs) {
    const aged = nowMs / 1000 - entries/* agedSeconds */.z5;
    await inTurns(files, ({ name }) => (0,promises_.utimes)((0,external_node_path_.join)(folder, name), aged, aged));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'trim.txt'), String(Math.floor(nowMs / 1000)));
}
/** What is wrong with a restored cache; undefined when every file is what its name says. */
async function damageOf(folder, { files, others }) {
    if (others.length > 0)
        return `it holds ${others[0]}, which is no entry of a Go build cache`;
    const wrong = await inTurns(files, async ({ name }) => {
        const content = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name));
        return (0,entries/* isData */.$V)(name) ? isOtherData(name, content) : isOtherAction(name, content);
    });
    const first = files[wrong.indexOf(true)];
    return first && `the content of ${first.name} is not what its name says`;
}
function isOtherData(name, content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') !== (0,entries/* hashInName */.zR)(name);
}
function isOtherAction(name, content) {
    return (0,entries/* parseAction */.wE)(content.toString('latin1'))?.actionId !== (0,entries/* hashInName */.zR)(name);
}
async function readMarker(folder) {
    return (0,cache_marker/* parseMarker */.gY)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, entries/* markerName */.CO), 'utf8').catch(() => ''));
}
async function folder_writeMarker(folder, marker) {
    await writeFile(join(folder, markerName), JSON.stringify(marker));
}
/**
 * Runs `work` while the folder holds only the given files, as links, and the marker; afterwards it is as it was. An
 * action whose data is not among them is left out by Go itself.
 */
async function folder_withOnly(folder, kept, marker, work) {
    const whole = `${folder}.whole`;
    await rm(whole, { recursive: true, force: true });
    await rename(folder, whole);
    try {
        const folders = new Set(kept.map(({ name }) => dirname(name)));
        await mkdir(folder);
        for (const inner of folders)
            await mkdir(join(folder, inner));
        await inTurns(kept, ({ name }) => link(join(whole, name), join(folder, name)));
        await folder_writeMarker(folder, marker);
        return await work();
    }
    finally {
        await rm(folder, { recursive: true, force: true });
        await rename(whole, folder);
    }
}
/** Takes away all that lies in a folder that was absent or empty before. */
async function emptyCache(folder) {
    await (0,host_files/* removeTree */.dM)(folder);
}
const atOnce = 32;
async function inTurns(items, work) {
    const results = [];
    for (let index = 0; index < items.length; index += atOnce) {
        results.push(...(await Promise.all(items.slice(index, index + atOnce).map(work))));
    }
    return results;
}

;// CONCATENATED MODULE: ./build/src/cache/key.js
/**
 * The key of a Go build cache: what decides whether its entries can be used, from the coarse to the fine, and the commit
 * last. Nothing of the machine and nothing secret is in it: values of variables only as a hash.
 */


/** Of the format of what is saved: raise it when an older one must not be restored any more. */
const format = '1';
/** Only linking reads these, and no cached object depends on them. */
const linkOnly = ['GOLDFLAGS'];
function cacheKey(ingredients) {
    const { prefix, builder, machine, goVersion, kubeCross, platforms, target, what, commit } = ingredients;
    const flags = ingredients.flags
        .filter(({ name }) => !linkOnly.includes(name))
        .map(({ name, value }) => `${name}=${value}`)
        .sort();
    const first = prefix.replaceAll(/[^A-Za-z0-9._-]+/g, '_');
    const environment = [first, ...[format, builder, machine, goVersion, kubeCross || 'host'].map(word)].join('-');
    const settings = `${platformsWord(platforms)}-${key_hashed(flags)}`;
    const goal = `${targetClass(target)}-${key_hashed([target, ...[...what].sort()])}`;
    const parts = [environment, settings, goal];
    return {
        key: `${parts.join('-')}-${commit || 'none'}`,
        prefixes: [3, 2].map((count) => `${parts.slice(0, count).join('-')}-`),
        explanation: [
            `builder ${builder} on ${machine}, ${goVersion}, kube-cross ${kubeCross || 'none'}`,
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
    if (targets/* releaseTargets */.yo.some((it) => it === target))
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
    return platforms.length < 2 ? word(only) : `${platforms.length}-platforms-${key_hashed(platforms)}`;
}
function key_hashed(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, 10);
}
/** Commas are not allowed in keys, and 512 characters are the most of a whole one. */
function word(text) {
    return text.replaceAll(/[^A-Za-z0-9._]+/g, '_').slice(-70);
}

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
function automatic({ event, isRelease, isTagged }) {
    const { name, ref, defaultBranch, isProtected } = event;
    if (isRelease && isTagged)
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

;// CONCATENATED MODULE: ./build/src/cache/restore.js
/** Restores a Go build cache before the build, or says why not; never fails a build. */









const restore_nothing = { matchedKey: '', why: '', entries: 0, bytes: 0, seconds: 0, coldSeconds: 0 };
async function restoreGoCache(request) {
    const started = request.now();
    const settled = await decide(request).catch((error) => unusable(faultText(error)));
    const { restored, files } = settled ?? (await fetch(request));
    const unnoted = await noteUse(request, files, started).then(() => '', faultText);
    return { ...restored, why: restored.why || unnoted, seconds: (request.now() - started) / 1000 };
}
/** undefined where a cache may be fetched. */
async function decide(request) {
    const { folder, distant, policy, needed } = request;
    const { files } = await folder_listCache(folder);
    const there = distant ? await distant.look() : { files, marker: await readMarker(folder) };
    if (there.files.length > 0)
        return kept(request, there);
    if (!policy.reads)
        return unusable(policy.why);
    // What a distant cache left here is a copy that nothing reads any more.
    if (files.length > 0)
        await emptyCache(folder);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const { diskFree } = await (0,machine/* resourcesAt */.H)(folder);
    if (diskFree < needed) {
        return missed(`only ${(0,report_words/* bytesText */.pV)(diskFree)} of disk are free, and ${(0,report_words/* bytesText */.pV)(needed)} may be needed`);
    }
    return undefined;
}
function unusable(why) {
    return { restored: { ...restore_nothing, outcome: 'none', why }, files: [] };
}
function missed(why) {
    return { restored: { ...restore_nothing, outcome: 'miss', why }, files: [] };
}
/** A self-hosted runner's own, or an earlier step's of this job: better than any archive. */
async function kept({ folder, distant, now, useFile, job, cacheKey }, { files, marker }) {
    // What an earlier step of this job has used must go on to look used.
    const isAged = (0,cache_marker/* parseUse */.fy)((await (0,host_files/* readText */.yR)(useFile)) ?? '', job) !== undefined;
    const age = async () => (distant ? distant.age(now()) : ageCache(folder, files, now()));
    const why = isAged ? '' : await age().then(() => '', faultText);
    const restored = {
        ...restore_nothing,
        outcome: 'kept',
        matchedKey: marker?.key ?? '',
        why,
        entries: files.length,
        bytes: (0,entries/* sum */.cz)(files),
        coldSeconds: (0,cache_marker/* coldSecondsOf */.Tx)(marker, ofTarget(cacheKey)),
    };
    return { restored, files };
}
function ofTarget({ key, prefixes: [nearest = key] }) {
    return nearest;
}
/** What could not be looked at is not left where the build would use it. */
async function fetch(request) {
    try {
        return await fetchWhole(request);
    }
    catch (error) {
        const why = faultText(error);
        await emptyCache(request.folder);
        return missed(why);
    }
}
async function fetchWhole(request) {
    const { service, cacheKey, folder, path, now, distant } = request;
    const answer = await service.restore({ path, key: cacheKey.key, prefixes: cacheKey.prefixes });
    const restored = await judge(answer, folder, cacheKey);
    if (restored.outcome !== 'exact' && restored.outcome !== 'partial') {
        await emptyCache(folder);
        await (0,promises_.mkdir)(folder, { recursive: true });
        return { restored, files: [] };
    }
    const { files } = await folder_listCache(folder);
    await ageCache(folder, files, now());
    const why = distant && (await send(distant));
    if (why === undefined)
        return { restored, files };
    await emptyCache(folder);
    return missed(why);
}
/** Returns why it did not arrive; then nothing of it is left, as the disk there may be full. */
async function send(distant) {
    try {
        await distant.push();
        return undefined;
    }
    catch (error) {
        const why = faultText(error);
        await distant.empty();
        return `it could not be sent to the Docker Engine: ${why}`;
    }
}
async function judge(answer, folder, cacheKey) {
    switch (answer.kind) {
        case 'miss':
            return { ...restore_nothing, outcome: 'miss' };
        case 'denied': {
            const why = `this run may not read it (${answer.why}); with \`cache-mode: none\` nobody asks for it`;
            return { ...restore_nothing, outcome: 'miss', why };
        }
        case 'failed':
            return { ...restore_nothing, outcome: 'miss', why: answer.why };
        case 'hit':
            break;
    }
    const listing = await folder_listCache(folder);
    const marker = await readMarker(folder);
    const damage = marker?.key === answer.key ? await damageOf(folder, listing) : 'it has no marker of its own key';
    if (damage !== undefined || !marker) {
        return { ...restore_nothing, outcome: 'rejected', matchedKey: answer.key, why: damage ?? '' };
    }
    return {
        ...restore_nothing,
        outcome: answer.key === cacheKey.key ? 'exact' : 'partial',
        matchedKey: answer.key,
        entries: listing.files.length,
        bytes: (0,entries/* sum */.cz)(listing.files),
        coldSeconds: (0,cache_marker/* coldSecondsOf */.Tx)(marker, ofTarget(cacheKey)),
    };
}
/** The first step of a job notes what was there; later ones only that they use it too. */
async function noteUse({ useFile, job, runId }, files, startedMs) {
    const earlier = (0,cache_marker/* parseUse */.fy)((await (0,host_files/* readText */.yR)(useFile)) ?? '', job);
    const use = earlier
        ? { ...earlier, runs: [...earlier.runs, runId] }
        : { version: 1, job, runs: [runId], startedMs, before: files.map(({ name }) => name) };
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(useFile), { recursive: true });
    await (0,promises_.writeFile)(useFile, JSON.stringify(use));
}
/** Beside other things of ours, one for each of the two folders that builds write into. */
function useFileOf(root, outputSubpath) {
    return (0,external_node_path_.join)(root, '_output', 'kbuild', `go-cache-${outputSubpath.replaceAll(/[^A-Za-z0-9]+/g, '-')}.json`);
}

;// CONCATENATED MODULE: ./build/src/cache/save.js
/** Saves a Go build cache after the job: what the builds have used, and only where it is worth it. Never fails a job. */







async function saveGoCache(request) {
    const started = request.now();
    const report = await save_decide(request);
    return { ...report, seconds: (request.now() - started) / 1000 };
}
async function save_decide(request) {
    const { memory, useFile, job, runId } = request;
    const use = parseUse((await readText(useFile)) ?? '', job);
    if (!use)
        return skipped('the folder of the cache is gone');
    const others = use.runs.filter((it) => it !== runId);
    if (others.length > 0) {
        await writeFile(useFile, JSON.stringify({ ...use, runs: others }));
        return skipped('that is left to an earlier step of this job');
    }
    await rm(useFile, { force: true });
    const refusal = refusalOf(memory);
    return refusal === undefined ? save_pack(request, use) : skipped(refusal);
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
async function save_pack(request, use) {
    const { folder, memory } = request;
    const succeeded = memory.buildSeconds > 0;
    const { files } = await listCache(folder);
    const before = new Set(use.before);
    const used = workingSet(files, before, use.startedMs);
    const set = succeeded ? used : everything(used);
    const worth = worthSaving(set, memory.wasRestored);
    if (worth.kind === 'not-worth')
        return { ...skipped(worth.why), ...figures(set) };
    // The archive is at most as large as what goes in; links take no room.
    const { diskFree } = await resourcesAt(folder);
    if (diskFree < set.bytes) {
        return {
            ...skipped(`packing may take ${bytesText(set.bytes)}, and ${bytesText(diskFree)} of disk are free`),
            ...figures(set),
        };
    }
    const { key, path, coldSeconds } = memory;
    const marker = { version: 1, key, coldSeconds };
    const answer = await withOnly(folder, set.kept, marker, () => request.service.save({ path, key }));
    // A self-hosted runner keeps the folder: there it must be known what is saved already.
    if (answer.kind === 'saved' || answer.kind === 'exists')
        await writeMarker(folder, marker);
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
    return { kept: kept.length, dropped: dropped.length, bytes, newBytes, droppedBytes: sum(dropped) };
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

// EXTERNAL MODULE: ./build/src/local/environment.js
var local_environment = __nccwpck_require__(5892);
;// CONCATENATED MODULE: ./build/src/report/cache.js
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
    const size = entries > 0 ? ` (${entries} entries, ${(0,report_words/* bytesText */.pV)(bytes)}, ${(0,report_words/* secondsText */.Hd)(seconds)})` : '';
    return `${outcomeWords[outcome]}${size}${why === '' ? '' : `: ${why}`}`;
}
/** The verdict; undefined where there is nothing to judge. */
function verdictText(cache) {
    const { outcome, seconds, buildSeconds, coldSeconds, hits, entries } = cache;
    if (buildSeconds === 0 || outcome === 'none')
        return undefined;
    if (outcome === 'miss' || outcome === 'rejected') {
        return `It cost ${(0,report_words/* secondsText */.Hd)(seconds)} and saved nothing; the build took ${(0,report_words/* secondsText */.Hd)(buildSeconds)}`;
    }
    const used = hits === undefined ? '' : `The build used ${hits} of ${entries} entries. `;
    if (coldSeconds === 0)
        return `${used}What it saved is not known, as no build without it was measured`;
    const saved = coldSeconds - buildSeconds;
    const net = saved - seconds;
    const words = net >= 0
        ? `so it was worth it by ${(0,report_words/* secondsText */.Hd)(net)}`
        : `so it cost more than it saved, by ${(0,report_words/* secondsText */.Hd)(-net)}`;
    return `${used}It cost ${(0,report_words/* secondsText */.Hd)(seconds)} and saved ${(0,report_words/* secondsText */.Hd)(Math.max(saved, 0))} (${(0,report_words/* secondsText */.Hd)(buildSeconds)} instead of ${(0,report_words/* secondsText */.Hd)(coldSeconds)}), ${words}`;
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
        ? `; ${kept} entries used (${bytesText(bytes)}${share}), ${dropped} unused ones left out (${bytesText(droppedBytes)})`
        : '';
    const size = archiveBytes > 0 ? ` (${bytesText(archiveBytes)} in ${secondsText(seconds)})` : '';
    return `${saveWords[outcome]}${size}${why === '' ? '' : `: ${why}`}${set}`;
}
/** The section of post's own summary. */
function saveSummary(save, escaped) {
    return `### Go build cache\n\n${escaped(saveText(save))}\n`;
}

// EXTERNAL MODULE: ./build/src/commands/open-builder.js + 5 modules
var open_builder = __nccwpck_require__(1636);
// EXTERNAL MODULE: ./build/src/commands/prepare-stamp.js + 2 modules
var prepare_stamp = __nccwpck_require__(1338);
;// CONCATENATED MODULE: ./build/src/commands/restore-cache.js
/** The cache of one build: key, policy and place from what was prepared; and what the report says of it. */

















/** undefined where there is nothing to restore to or from; the report says why. */
async function restoreCache(host, prepared, recorder) {
    const key = keyOf(host, prepared);
    const policy = policyOf(host, prepared);
    const obstacle = obstacleOf(prepared);
    // A terminal has no cache service, and nobody misses it there.
    if (host.workspace === undefined)
        return undefined;
    if (host.cache === undefined || obstacle !== undefined) {
        report(host, recorder, { ...unused(key), why: obstacle ?? 'there is no cache service here' });
        return undefined;
    }
    explain(host, key, policy);
    const open = await openCache(host, host.cache, prepared, key, policy);
    report(host, recorder, open.report);
    if (open.report.outcome === 'kept' && !policy.reads && policy.isRelease)
        recorder.warn(keptForRelease(open.folder));
    remember(host, prepared, open.memory);
    return open;
}
function keptForRelease(folder) {
    return `a release is built without a cache, but Go's build cache of earlier builds lies in ${folder}: whoever could run those builds is trusted with this one. \`kbuild make-clean\` removes it`;
}
async function openCache(host, service, { inputs, opened, builder }, key, policy) {
    const { root, tree, outputSubpath } = opened;
    const folder = (0,external_node_path_.join)(root, outputSubpath, tree.goCache);
    const workspace = (await (0,host_files/* realPath */.Ye)(host.workspace ?? root)) ?? root;
    const path = (0,external_node_path_.relative)(workspace, folder);
    const useFile = useFileOf(root, outputSubpath);
    const restored = await restoreGoCache({
        service,
        policy,
        cacheKey: key,
        folder,
        path,
        distant: builder.distantCache,
        useFile,
        job: jobOf(host.environment),
        runId: host.runId,
        needed: neededBytes(inputs.target),
        log: host.log,
        now: host.now,
    });
    const { matchedKey, coldSeconds, outcome } = restored;
    return {
        report: { ...restored, key: key.key, hits: undefined, buildSeconds: 0 },
        memory: {
            path,
            useFile: (0,external_node_path_.relative)(workspace, useFile),
            key: key.key,
            matchedKey,
            writes: policy.writes,
            why: policy.why,
            save: inputs.cache.save,
            wasRestored: matchedKey !== '' && outcome !== 'rejected',
            buildSeconds: 0,
            coldSeconds,
        },
        folder,
        useFile,
    };
}
/** After the build: what it has used, what the cache cost and saved. */
async function judgeCache(host, open, prepared, buildSeconds, recorder) {
    const distant = prepared.builder.distantCache;
    const look = async () => (distant ? distant.look() : folder_listCache(open.folder));
    const { files } = await look().catch((error) => {
        host.log.line(`Cache: what the build has used of it cannot be seen: ${faultText(error)}`);
        return { files: undefined };
    });
    const use = (0,cache_marker/* parseUse */.fy)((await (0,host_files/* readText */.yR)(open.useFile)) ?? '', jobOf(host.environment));
    const hits = use && files && (0,entries/* workingSet */.eg)(files, new Set(use.before), use.startedMs).hits;
    const judged = { ...open.report, hits, buildSeconds };
    recorder.set({ cache: judged });
    const verdict = verdictText(judged);
    if (verdict !== undefined)
        host.log.line(`Cache: ${verdict}`);
    const coldSeconds = wasCold(open.report) ? buildSeconds : open.memory.coldSeconds;
    const memory = { ...open.memory, buildSeconds, coldSeconds };
    remember(host, prepared, distant ? await fetched(distant, memory, recorder) : memory);
}
/** Post has no engine to ask: what it will save must be here before. */
async function fetched(distant, memory, recorder) {
    if (refusalOf(memory) !== undefined)
        return memory;
    try {
        await distant.pull();
        return memory;
    }
    catch (error) {
        const why = `it could not be fetched from the Docker Engine: ${faultText(error)}`;
        recorder.warn(`The cache will not be saved, as ${why}`);
        return { ...memory, writes: false, why };
    }
}
function remember(host, { builder }, cache) {
    host.remember({ version: 2, runId: host.runId, containers: builder.kind === 'container', cache });
}
function report({ log, setOutputs }, recorder, cache) {
    recorder.set({ cache });
    log.line(`Cache: ${cacheText(cache)}`);
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
function keyOf(host, { inputs, opened, stamp, plan, builder }) {
    const isContainer = inputs.builder === 'container';
    const passes = (0,environment/* passesInto */.Mg)(inputs, opened.tree);
    return cacheKey({
        prefix: inputs.cache.prefix,
        builder: inputs.builder,
        machine: `${builder.machine.os}/${builder.machine.architecture}`,
        goVersion: builder.goVersion,
        kubeCross: isContainer ? tagOf((0,open_builder/* crossImageOf */.jh)(inputs, opened.tree, host.environment)) : '',
        platforms: plan.platforms,
        flags: [...(0,local_environment/* decisiveVariables */.Ci)(host.environment, passes), ...builder.variables],
        target: inputs.target,
        what: inputs.what,
        commit: stamp.stamp.gitCommit,
    });
}
/** The registry is left out: a mirror's image is the same. */
function tagOf(image) {
    return image.slice(image.lastIndexOf(':') + 1);
}
function policyOf({ trigger, environment }, { inputs, opened, stamp: { git, stamp } }) {
    return cachePolicy({
        mode: inputs.cache.mode,
        event: trigger.cache,
        isRelease: ['release', 'cross'].includes((0,prepare_stamp/* purposeOf */.eK)(opened)),
        // The checkout of a shard, or of a fork that gives its own git-version, need not have the tag.
        isTagged: (0,kubernetes_stamp/* versionTagsAtHead */.lw)(git).length > 0 || (0,version/* releaseTag */.aF)(stamp.gitVersion) !== undefined,
        allowed: environment.ACTIONS_CACHE_MODE ?? '',
    });
}
/** Where the user has sent Go's caches elsewhere, ours would be an empty folder. */
function obstacleOf({ inputs, plan }) {
    if (plan.calls.length === 0)
        return 'nothing is compiled';
    const moved = ['GOCACHE', 'KUBE_GOPATH'].find((name) => inputs.variables.some((it) => it.name === name));
    return moved && `make-variables sets ${moved}`;
}
function unused({ key }) {
    return {
        outcome: 'none',
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
function jobOf(environment) {
    const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, RUNNER_NAME, RUNNER_TRACKING_ID } = environment;
    return [GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, RUNNER_NAME, RUNNER_TRACKING_ID].join('/');
}

;// CONCATENATED MODULE: ./build/src/commands/build.js
/** The story of one build: from inputs to a report. */




















/** Never throws for what a user can mend; the report says it. Defects of ours are thrown. */
async function build(host, read) {
    const recorder = createRecorder(host);
    let prepared;
    let built = false;
    const started = host.now();
    try {
        const ready = await (0,prepare/* prepare */.i)(host, read, recorder);
        prepared = ready;
        const cache = await recorder.phase('Cache', () => host.log.group('Cache', () => restoreCache(host, ready, recorder)));
        await buildWith(host, ready, cache, recorder);
        const { release } = ready;
        if (release)
            await recorder.phase('Package', () => packageAll(host, ready, release, recorder));
        else
            await recorder.phase('Collect', () => collect(host, ready, recorder));
        built = true;
        const seconds = Math.round((host.now() - started) / 1000);
        await deliver(host, ready, recorder, { cache: cache?.report.outcome ?? 'none', seconds });
        return recorder.report({ kind: 'succeeded' });
    }
    catch (error) {
        const outcome = failedOutcome(error, host);
        if (prepared && !built && !host.cancel.aborted)
            await deliver(host, prepared, recorder, undefined);
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
            await prepared.builder.distantCache?.pull().catch(() => undefined);
        throw error;
    }
    if (cache)
        await judgeCache(host, cache, prepared, (host.now() - started) / 1000, recorder);
}
async function make(host, prepared, recorder) {
    const { opened, stamp, plan, places, builder } = prepared;
    await (0,promises_.mkdir)(places.own, { recursive: true });
    await (0,promises_.rm)(places.log, { force: true });
    await (0,promises_.writeFile)(places.versionFile, (0,version_file/* renderVersionFile */.PF)((0,kubernetes_stamp/* versionFileValues */.zw)(stamp.stamp)));
    recorder.set({ log: places.log });
    // To pack what has been built before, nothing is built, and nothing forgotten.
    if (plan.calls.length === 0)
        return;
    // A binary that is there afterwards is this build's. Go's own up-to-date copies stay, so nothing is linked again.
    const placed = plan.binaries.map((path) => (0,external_node_path_.join)(opened.outputSubpath, 'bin', path));
    await builder.forget([...placed, (0,external_node_path_.relative)(opened.root, places.reports)]);
    const result = await runMake({
        root: opened.root,
        calls: plan.calls,
        builder,
        runId: host.runId,
        logPath: places.log,
        heartbeatMilliseconds: usualHeartbeat,
    }, host.log, host.cancel);
    if (result.kind === 'built') {
        await builder.finish('output');
        if (opened.goal.kind === 'release' && opened.goal.tests)
            await collectTests(host, prepared, recorder);
        return;
    }
    if (isTestCall(result.call) && !host.cancel.aborted && result.fault?.kind !== 'error') {
        await builder.finish('reports');
        await collectTests(host, prepared, recorder);
    }
    throw await failedBuild(host, prepared, result, recorder);
}
function isTestCall({ arguments: [target = ''] }) {
    return target.startsWith('test');
}
async function packageAll(host, prepared, release, recorder) {
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
        goal: opened.goal,
        signs: fault?.kind === 'out-of-memory' ? { ...signs, outOfMemory: true } : signs,
        exitCode: exit.code,
        signal: exit.signal,
        call: callText(call),
        memory: [(0,report_words/* memoryText */.FC)(resources), fault?.kind === 'out-of-memory' ? fault.figures : '']
            .filter(Boolean)
            .join(', '),
        disk: (0,report_words/* diskText */.TI)(resources),
    };
    return new problem/* KbuildError */.gj((0,failure/* failureOf */.g5)(failed), [(0,failure/* problemOfFailure */.nT)(failed)]);
}
async function collect(host, prepared, recorder) {
    if (prepared.opened.goal.kind === 'test')
        return collectTests(host, prepared, recorder);
    const { opened, plan, places, builder, inputs } = prepared;
    const bin = (0,external_node_path_.join)(opened.outputSubpath, 'bin');
    const placed = (0,external_node_path_.join)(opened.root, bin);
    const { missing, binaries } = await describeBinaries({
        placed,
        expected: plan.binaries,
        askGo: (args) => builder.askGo(bin, args),
    });
    const listed = listedBinaries(binaries).map((file) => ({ ...file, from: (0,external_node_path_.join)(placed, file.path) }));
    const made = {
        ...(await gather(places.output, listed, 'copies')),
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
function reportMissing(missing, { goal }, inputs, recorder) {
    const what = `make succeeded, but these binaries are not there: ${missing.slice(0, 20).join(', ')}`;
    const byList = goal.kind === 'cross' || (goal.kind === 'all' && inputs.what.length === 0);
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
    const after = await (0,git/* readGitFacts */.SV)(opened.root, host.environment);
    const changed = after.kind === 'repository' ? after.changed.filter((path) => !before.has(path)) : [];
    if (changed.length === 0)
        return;
    await (0,own_changes/* rememberOwnChanges */.P)(opened.root, stamp.git.commit, changed);
    recorder.note(`The build changed ${changed.length} files that git tracks (such as ${changed[0]}): a second build in this folder may give other bytes`);
}
async function collectTests(host, prepared, recorder) {
    const { files, summary } = await (0,junit/* collectReports */.M)(prepared.builder.reports, prepared.earlierReports);
    if (files.length === 0) {
        return recorder.note('The tree wrote no JUnit report (v1.20 needs gotestsum and prune-junit-xml on PATH for it)');
    }
    recorder.set({ tests: summary });
    host.log.line(`${summary.ran} tests ran, ${summary.failedCount} failed, ${summary.skipped} skipped`);
}
async function deliver(host, prepared, recorder, made) {
    const { inputs, opened, stamp, places, builder } = prepared;
    const { reports } = builder;
    const delivery = { goal: opened.goal, inputs, places, reports, epoch: stamp.epoch, made };
    const outcome = await recorder.phase('Upload', () => uploadResult(host, delivery));
    recorder.set({ upload: outcome });
    host.log.line(outcome.kind === 'uploaded' ? `Uploaded as ${outcome.artifact.name}` : `Not uploaded: ${outcome.why}`);
}


/***/ }),

/***/ 241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7988);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8508);
/* harmony import */ var _host_tree_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7777);
/* harmony import */ var _local_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5892);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6762);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9779);
/* harmony import */ var _open_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2747);
/** `make clean` of the tree itself, in the build's clean environment. */







/** Throws a KbuildError when the folder is no tree or is being built, and when its make fails. */
async function clean(host, read) {
    const { inputs, problems } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .loadInputs */ .I)((name) => (name === 'target' ? 'all' : read(name)), host.environment, host.now() / 1000);
    const { root } = await (0,_open_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .openTree */ .r)(host, inputs, problems);
    const lock = await (0,_host_tree_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .lockForCleaning */ .ke)(root);
    const exit = await (0,_host_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runBuild */ .cM)({
        tool: 'make',
        arguments: ['clean'],
        cwd: root,
        env: (0,_local_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .buildEnvironment */ .AF)(host.environment, inputs.variables, { [_host_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runMarker */ .qW]: host.runId }),
        runId: host.runId,
        onLine: host.log.line,
        cancel: host.cancel,
    }).finally(lock.release);
    if (exit.code === 0)
        return;
    if (host.cancel.aborted)
        throw _host_cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .KbuildError */ .gj('compile', [
        { what: `make clean failed with exit code ${exit.code}`, remedy: 'See what it said above' },
    ]);
}


/***/ }),

/***/ 1564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ shellLine),
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
/* harmony import */ var _kubernetes_stamp_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(512);
/* harmony import */ var _kubernetes_version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(370);
/* harmony import */ var _local_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5892);
/** Lines for a terminal: one that repeats a build, with all that decided it and nothing secret, and one that looks into it. */



function commandLine(inputs, { origin, stamp, epoch, epochOrigin }, environment, passes) {
    const given = new Set(inputs.variables.map(({ name }) => name));
    const outside = (0,_local_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .decisiveVariables */ .Ci)(environment, passes).filter(({ name }) => !given.has(name));
    // In a job of a plan the file is not there, and its version is as much of it as a line can say.
    const isSaid = origin === 'given' || origin === 'event' || (origin === 'version-file' && inputs.shardPlan);
    const version = stamp.gitVersion.replace(/-dirty$/, '');
    return [
        ...outside.map(assignment),
        'kbuild',
        ...(inputs.builder === 'container' ? ['run'] : []),
        'make',
        (0,_kubernetes_stamp_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(inputs.target),
        ...listVariable('WHAT', inputs.what),
        ...listVariable('KUBE_BUILD_PLATFORMS', inputs.platforms),
        ...inputs.variables.map(assignment),
        ...flag('--source', inputs.source === '.' ? '' : inputs.source),
        ...containerFlags(inputs.container),
        ...flag('--docker-registry', inputs.container.imageRegistry ?? ''),
        ...flag('--docker-image-tag', inputs.container.imageTag ?? ''),
        ...flag('--run-tests', inputs.runTests ? 'true' : ''),
        ...flag('--allow-dirty', inputs.allowDirty ? 'true' : ''),
        ...flag('--git-version', isSaid && (0,_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isSemanticVersion */ .DE)(version) ? version : ''),
        ...flag('--version-file', inputs.versionFile ?? ''),
        ...flag('--source-date-epoch', epochOrigin === 'given' ? String(epoch) : ''),
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
    return `${name}=${value === '' ? '' : (0,_kubernetes_stamp_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(value)}`;
}
function listVariable(name, values) {
    return values.length > 0 ? [assignment({ name, value: values.join(' ') })] : [];
}
function flag(name, value) {
    return value === '' ? [] : [`${name}=${(0,_kubernetes_stamp_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(value)}`];
}


/***/ }),

/***/ 8486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ copyOutput)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/host/docker.js
var docker = __nccwpck_require__(2098);
// EXTERNAL MODULE: ./build/src/container/kube-build-image.js
var kube_build_image = __nccwpck_require__(1553);
// EXTERNAL MODULE: ./build/src/container/rsync.js + 4 modules
var rsync = __nccwpck_require__(4584);
// EXTERNAL MODULE: ./build/src/container/session.js
var container_session = __nccwpck_require__(1809);
;// CONCATENATED MODULE: ./build/src/container/copy-left-output.js
/** What lies in the data container of an earlier build, brought into the tree without building anything. */




/** False when there is no data container, or not the image that goes with it. */
async function copyLeftOutput(request) {
    const session = await (0,container_session/* openEngine */.F5)(request);
    try {
        const data = await (0,docker/* inspectContainer */.aH)(request.docker, session.names.data);
        const image = await (0,docker/* inspectImage */.mm)(request.docker, session.names.image);
        if (data.kind !== 'container' || !image)
            return false;
        await (0,rsync/* copyOutput */.f)(session, { image, passwordFile: (0,kube_build_image/* passwordFileOf */.$K)(session) });
        return true;
    }
    finally {
        session.lock.release();
    }
}

// EXTERNAL MODULE: ./build/src/commands/open-builder.js + 5 modules
var open_builder = __nccwpck_require__(1636);
// EXTERNAL MODULE: ./build/src/commands/prepare.js + 3 modules
var prepare = __nccwpck_require__(7595);
;// CONCATENATED MODULE: ./build/src/commands/copy-output.js
/** build/copy-output.sh: what a container build has made, brought into the tree. */




/** Throws a KbuildError when there is no engine, or a build is running. */
async function copyOutput(host, read) {
    const wanted = await (0,prepare/* settle */.G)(host, read);
    const { root, outputSubpath } = wanted.opened;
    const isCopied = await copyLeftOutput(await (0,open_builder/* containerRequest */.t8)(host, wanted));
    if (isCopied)
        return;
    host.log.line(`There is nothing to copy: no data container is here, and a build with a bind mount writes into ${(0,external_node_path_.join)(root, outputSubpath, 'bin')} itself`);
}


/***/ }),

/***/ 8766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ enter)
/* harmony export */ });
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7988);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8508);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4421);
/* harmony import */ var _open_builder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1636);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7595);
/** build/shell.sh, and build/run.sh with a command that is no build of ours: in the container, by a person, in the foreground. */





/** Returns the command's own exit code. Throws a KbuildError when there is no container to run it in. */
async function enter(host, read, { command, terminal, copies }) {
    const wanted = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .settle */ .G)(host, read);
    for (const warning of wanted.stamp.warnings)
        host.log.warning(warning);
    for (const note of (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .explainOwnCommand */ .he)(host, wanted.inputs, wanted.opened))
        host.log.line(note);
    const builder = await (0,_open_builder_js__WEBPACK_IMPORTED_MODULE_3__/* .openContainerBuilder */ .D2)(host, wanted);
    try {
        if (host.cancel.aborted)
            throw _host_cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW;
        const call = builder.enter(command, terminal);
        const code = await (0,_host_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runInForeground */ .I9)({
            tool: call.tool,
            arguments: call.arguments,
            cwd: wanted.opened.root,
            env: call.env,
            cancel: host.cancel,
        }, builder.end);
        const copyOutput = /^[yY]$/.test(host.environment.KUBE_RUN_COPY_OUTPUT ?? 'y');
        if (code === 0 && copies && copyOutput)
            await builder.finish('output');
        return code;
    }
    finally {
        await builder.close();
    }
}


/***/ }),

/***/ 4421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ passesInto),
/* harmony export */   TF: () => (/* binding */ explainEnvironment),
/* harmony export */   bx: () => (/* binding */ localEnvironment),
/* harmony export */   he: () => (/* binding */ explainOwnCommand),
/* harmony export */   zz: () => (/* binding */ manifestEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _container_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2780);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7779);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8508);
/* harmony import */ var _kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7456);
/* harmony import */ var _local_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5892);
/* harmony import */ var _release_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2694);
/** The environment of a local build, and what a person should know of the environment of any build. */







/** `epoch` in seconds. The tree's own etcd, as hack/install-etcd.sh puts it, goes first on PATH. */
async function localEnvironment(host, inputs, { root, goal, outputSubpath }, places, epoch) {
    const etcd = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'third_party', 'etcd');
    const path = host.environment.PATH ?? '';
    const settings = {
        PATH: (await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(etcd, 'etcd'))) ? `${etcd}:${path}` : path,
        SOURCE_DATE_EPOCH: String(epoch),
        KUBE_GIT_VERSION_FILE: places.versionFile,
        // Packaging looks for binaries where a container build puts them.
        ...((0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .isReleaseGoal */ .LD)(goal) ? { KUBE_OUTPUT_SUBPATH: outputSubpath } : {}),
        [_host_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runMarker */ .qW]: host.runId,
    };
    const env = (0,_local_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .buildEnvironment */ .AF)(host.environment, inputs.variables, settings);
    return env.KUBE_JUNIT_REPORT_DIR || env.ARTIFACTS ? env : { ...env, KUBE_JUNIT_REPORT_DIR: places.reports };
}
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
function leftOutNotes({ environment }, inputs, { tree, goal }, what) {
    const passes = passesInto(inputs, tree);
    const packs = (0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .isReleaseGoal */ .LD)(goal);
    const names = (0,_local_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .leftOutVariables */ .vB)(environment, (name) => passes(name) || (packs && (0,_release_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .isImageVariable */ .QO)(name)));
    return names.length > 0 ? [`Set in the environment, but not ${what}: ${names.join(', ')}`] : [];
}
/** What they choose is in a manifest by itself (platforms, Go's version), or they name folders of this machine. */
const saidOtherwise = [
    'FORCE_HOST_GO',
    'GOTOOLCHAIN',
    'GO_VERSION',
    'KUBE_BUILDER_OS',
    'KUBE_EXTRA_GOPATH',
    'KUBE_FASTBUILD',
    'KUBE_OUTPUT_SUBPATH',
];
/** For the manifest of a release: what decides its bytes beside the make variables, which beat it. */
function manifestEnvironment({ environment }, inputs, tree) {
    const passes = passesInto(inputs, tree);
    const decisive = (0,_local_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .decisiveVariables */ .Ci)(environment, passes).filter(({ name }) => !saidOtherwise.includes(name));
    const all = {
        ...Object.fromEntries(decisive.map(({ name, value }) => [name, value])),
        ...(0,_release_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .givenImageVariables */ .Ez)(environment, inputs.container),
    };
    const beaten = inputs.variables.map(({ name }) => name);
    const kept = Object.entries(all).filter(([name]) => !beaten.includes(name));
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Which variables of the environment reach this build. */
function passesInto({ builder }, tree) {
    if (builder === 'local')
        return _local_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .passesLocally */ .sP;
    const names = (0,_container_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .forwardedNames */ .V6)(tree);
    return (name) => names.includes(name);
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
    return ((await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'go', 'env'))) ?? '').trim() !== '';
}


/***/ }),

/***/ 7929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ workflowInputs),
/* harmony export */   Dp: () => (/* binding */ containerInputs),
/* harmony export */   Ie: () => (/* binding */ engineInputs),
/* harmony export */   V0: () => (/* binding */ inputDefaults),
/* harmony export */   _y: () => (/* binding */ secretInputs),
/* harmony export */   bE: () => (/* binding */ imageInputs),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/** The inputs of action.yml and their defaults (a test compares both), and which of them go together. */
const inputDefaults = {
    source: '.',
    target: 'all',
    what: '',
    platforms: '',
    plan: '',
    'run-tests': 'false',
    builder: 'container',
    sync: 'auto',
    'make-variables': '',
    goflags: '',
    gogcflags: '',
    goldflags: '',
    'git-version': '',
    'version-file': '',
    'source-date-epoch': '',
    'allow-dirty': 'false',
    'kube-cross-image': '',
    'base-image-registry': '',
    'docker-registry': '',
    'docker-image-tag': '',
    'docker-host': '',
    'rsync-port': '',
    'http-proxy': '',
    'https-proxy': '',
    'no-proxy': '',
    'cache-mode': 'auto',
    'cache-save': 'on-success',
    'cache-prefix': 'kbuild',
    upload: 'auto',
    'artifact-name': '',
    'retention-days': '',
    'compression-level': '0',
    summary: 'true',
};
const inputNames = Object.keys(inputDefaults);
/** Of what ends in packaging alone. */
const imageInputs = ['docker-registry', 'docker-image-tag'];
/** Of the container builder alone. */
const containerInputs = [
    'sync',
    'kube-cross-image',
    'base-image-registry',
    'docker-host',
    'rsync-port',
    'http-proxy',
    'https-proxy',
    'no-proxy',
];
/** Of those, what a release by the local builder needs too: its images are made by an engine. */
const engineInputs = ['base-image-registry', 'docker-host'];
/** Of a workflow alone: in a terminal there is neither cache service nor artifact service nor summary. */
const workflowInputs = [
    'cache-mode',
    'cache-save',
    'cache-prefix',
    'upload',
    'retention-days',
    'compression-level',
    'summary',
];
/** May hold passwords. */
const secretInputs = ['http-proxy', 'https-proxy'];


/***/ }),

/***/ 9779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ loadInputs)
});

// UNUSED EXPORTS: words

// EXTERNAL MODULE: ./build/src/kubernetes/epoch.js
var kubernetes_epoch = __nccwpck_require__(5571);
// EXTERNAL MODULE: ./build/src/kubernetes/platforms.js
var platforms = __nccwpck_require__(6946);
// EXTERNAL MODULE: ./build/src/kubernetes/targets.js
var targets = __nccwpck_require__(7456);
// EXTERNAL MODULE: ./build/src/kubernetes/version.js
var kubernetes_version = __nccwpck_require__(370);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __nccwpck_require__(6762);
// EXTERNAL MODULE: ./build/src/container/image-reference.js
var image_reference = __nccwpck_require__(3000);
// EXTERNAL MODULE: ./build/src/container/proxies.js
var container_proxies = __nccwpck_require__(6233);
// EXTERNAL MODULE: ./build/src/commands/input-table.js
var input_table = __nccwpck_require__(7929);
;// CONCATENATED MODULE: ./build/src/commands/input-values.js
/** Values that several actions read alike: a problem is added for one that will not do. */

function artifactNameOf(name, problems) {
    if (/["':<>|*?\\/]/.test(name) || name === '.' || name === '..' || name.startsWith('-')) {
        problems.push({
            what: `artifact-name is ${(0,problem/* quote */.hD)(name)}, which is no name for an artifact`,
            remedy: 'Leave out the signs " \' : < > | * ? \\ / and a dash in front',
        });
    }
    return name || undefined;
}
function oneOf(name, value, valid, problems) {
    const found = valid.find((it) => it === value);
    if (found === undefined) {
        problems.push({ what: `${name} is ${(0,problem/* quote */.hD)(value)}`, remedy: `Valid are ${valid.join(', ')}` });
    }
    return found ?? valid[0];
}
function wholeNumber(name, value, [least, most], problems) {
    if (value === '')
        return undefined;
    const number = /^[0-9]{1,4}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most)
        return number;
    problems.push({ what: `${name} is ${(0,problem/* quote */.hD)(value)}`, remedy: `Valid are ${least} to ${most}` });
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/commands/container-inputs.js
/** The inputs of the container builder: engine, image, sync and proxies. */





/** `text` gives an input, or its default. Adds a problem for every value that is none. */
function containerInputsOf(text, environment, problems) {
    const given = (name) => text(name) || undefined;
    const port = given('rsync-port') ?? (environment.KUBE_RSYNC_PORT || undefined);
    const proxies = (0,container_proxies/* proxiesOf */._j)({ http: given('http-proxy'), https: given('https-proxy'), none: given('no-proxy') }, environment);
    const inputs = {
        kubeCrossImage: given('kube-cross-image'),
        baseImageRegistry: given('base-image-registry'),
        dockerHost: given('docker-host'),
        imageRegistry: given('docker-registry') ?? (environment.KUBE_DOCKER_REGISTRY || undefined),
        imageTag: given('docker-image-tag') ?? (environment.KUBE_DOCKER_IMAGE_TAG || undefined),
    };
    const wrong = [
        inputs.kubeCrossImage && (0,image_reference/* problemOfImage */.qz)('kube-cross-image', inputs.kubeCrossImage),
        inputs.baseImageRegistry && (0,image_reference/* problemOfRegistry */.Sr)('base-image-registry', inputs.baseImageRegistry),
        inputs.dockerHost && problemOfEngine(inputs.dockerHost),
        inputs.imageRegistry && (0,image_reference/* problemOfRegistry */.Sr)('docker-registry', inputs.imageRegistry),
        inputs.imageTag && problemOfImageTag(inputs.imageTag),
        port && problemOfPort(port),
        problemOfProxy('http-proxy', proxies.http),
        problemOfProxy('https-proxy', proxies.https),
    ];
    problems.push(...wrong.filter((it) => typeof it === 'object'));
    return {
        ...inputs,
        sync: oneOf('sync', text('sync'), ['auto', 'bind', 'rsync'], problems),
        rsyncPort: port ? Number(port) : undefined,
        proxies,
    };
}
/** A wish that a local build cannot fulfil is told, not ignored. */
function problemsOfLocal(text, makesImages) {
    return input_table/* containerInputs */.Dp
        .filter((name) => text(name) !== input_table/* inputDefaults */.V0[name] && !(makesImages && input_table/* engineInputs */.Ie.includes(name)))
        .map((name) => ({
        what: `${name} is given, but builder is local, which uses no container`,
        remedy: `Leave ${name} away, or build with \`builder: container\``,
    }));
}
/** As little as a build without images can do with the names of images. */
function problemsWithoutImages(text) {
    return input_table/* imageInputs */.bE
        .filter((name) => text(name) !== input_table/* inputDefaults */.V0[name])
        .map((name) => ({
        what: `${name} is given, but target ${(0,problem/* quote */.hD)(text('target'))} makes no images`,
        remedy: `Leave ${name} away, or build a release target`,
    }));
}
function problemOfImageTag(tag) {
    if (/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(tag))
        return undefined;
    return {
        what: `docker-image-tag is ${(0,problem/* quote */.hD)(tag)}, which is no tag of an image`,
        remedy: 'Give up to 128 letters, digits and _ . - (a version with its + as _)',
    };
}
function problemOfEngine(host) {
    if (/^(unix:\/\/\/|tcp:\/\/[^/]|ssh:\/\/[^/])\S*$/.test(host))
        return undefined;
    return {
        what: `docker-host is ${(0,problem/* quote */.hD)(host)}, which is no address of a Docker Engine`,
        remedy: 'Give something like unix:///run/docker.sock, tcp://192.0.2.1:2376 or ssh://user@host',
    };
}
function problemOfPort(port) {
    const isPort = /^[1-9][0-9]{0,4}$/.test(port) && Number(port) < 65_536;
    if (isPort)
        return undefined;
    return {
        what: `rsync-port is ${(0,problem/* quote */.hD)(port)}`,
        remedy: 'Valid are 1 to 65535; leave it away (and KUBE_RSYNC_PORT) to need no port at all',
    };
}
/** The value may hold a password, so it is not shown. */
function problemOfProxy(name, value) {
    if (value === undefined || /^(?:[a-z0-9+.-]+:\/\/)?[^\s/]+\/?$/i.test(value))
        return undefined;
    return {
        what: `${name} is no address of a proxy`,
        remedy: 'Give something like http://proxy.example.com:3128',
    };
}

// EXTERNAL MODULE: ./build/src/commands/make-variables.js
var make_variables = __nccwpck_require__(80);
// EXTERNAL MODULE: ./build/src/json.js
var json = __nccwpck_require__(4715);
// EXTERNAL MODULE: ./build/src/kubernetes/lists.js
var lists = __nccwpck_require__(5515);
// EXTERNAL MODULE: ./build/src/kubernetes/version-file.js
var version_file = __nccwpck_require__(8597);
;// CONCATENATED MODULE: ./build/src/matrix/plan.js
/** The plan: what all jobs of one matrix agree on. Made once, checked by each shard in its first seconds and at the end. */




const planVersion = 1;
/** The runner hands outputs over in at most 1 MB. */
const longestPlan = 256 * 1024;
function renderPlan(plan) {
    return JSON.stringify(contentOf(plan));
}
/** Also of a text that anybody may have written: what is not exactly a plan is a problem. */
function parsePlan(text) {
    const whole = text.length <= longestPlan ? (0,json/* parsedJson */.U4)(text) : undefined;
    const fields = (0,json/* fieldsOf */.Pf)(whole);
    if (whole !== undefined && typeof fields.version === 'number' && fields.version !== planVersion)
        return plan_problem(`plan is of version ${fields.version}, and this action reads version ${planVersion}`, 'Use the same version of kbuild-action for plan and build');
    const plan = planFrom(fields);
    if (plan !== undefined && (0,json/* saysTheSame */.Yq)(contentOf(plan), whole))
        return plan;
    return plan_problem('plan is not what kbuild-action/plan has put out', `Give its output as it is: plan: \${{ needs.plan.outputs.plan }}`);
}
/** The shard that makes exactly these platforms. */
function shardOf({ shards }, platforms) {
    const wanted = [...platforms].sort().join(' ');
    return shards.find((shard) => [...shard.platforms].sort().join(' ') === wanted);
}
/** Names of folders and artifacts are made of these. */
const nameShape = /^[A-Za-z0-9][A-Za-z0-9.+_-]*$/;
function contentOf(plan) {
    const { makeVariables, ...others } = plan;
    return {
        version: planVersion,
        ...others,
        makeVariables: makeVariables.map(({ name, value }) => `${name}=${value}`),
    };
}
function planFrom(fields) {
    const { generation } = fields;
    const stamp = (0,json/* fieldsOf */.Pf)(fields.stamp);
    const plan = {
        commit: (0,json/* stringOf */.Je)(fields.commit),
        stamp: {
            gitVersion: (0,json/* stringOf */.Je)(stamp.gitVersion),
            gitCommit: (0,json/* stringOf */.Je)(stamp.gitCommit),
            gitTreeState: (0,json/* stringOf */.Je)(stamp.gitTreeState),
            gitMajor: (0,json/* stringOf */.Je)(stamp.gitMajor),
            gitMinor: (0,json/* stringOf */.Je)(stamp.gitMinor),
            buildDate: (0,json/* stringOf */.Je)(stamp.buildDate),
        },
        stampIsGiven: fields.stampIsGiven === true,
        epoch: (0,json/* countOf */.pq)(fields.epoch),
        generation: generation === 'kube-cross' ? generation : 'data-container',
        goVersion: (0,json/* stringOf */.Je)(fields.goVersion),
        kubeCross: (0,json/* stringOf */.Je)(fields.kubeCross),
        target: (0,json/* stringOf */.Je)(fields.target),
        makeVariables: (0,json/* stringsIn */.QQ)(fields.makeVariables).map(variableOf),
        allowDirty: fields.allowDirty === true,
        shards: (0,json/* objectsIn */.Qv)(fields.shards).map((shard) => ({
            name: (0,json/* stringOf */.Je)(shard.name),
            platforms: (0,json/* stringsIn */.QQ)(shard.platforms),
            artifact: (0,json/* stringOf */.Je)(shard.artifact),
        })),
    };
    return isSound(plan) ? plan : undefined;
}
function isSound(plan) {
    const { commit, stamp, epoch, goVersion, kubeCross, target, makeVariables, shards } = plan;
    const words = [goVersion, kubeCross, ...makeVariables.map(({ value }) => value)];
    return (/^(?:[0-9a-f]{40,64})?$/.test(commit) &&
        epoch >= 0 &&
        nameShape.test(target) &&
        Object.values(stamp).every(version_file/* isPlainValue */.YJ) &&
        !words.some(problem/* hasControlCharacter */.Fd) &&
        makeVariables.every(({ name }) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) &&
        shards.length > 0 &&
        shards.every(isSoundShard));
}
function isSoundShard({ name, platforms, artifact }) {
    const names = [name, artifact].every((it) => nameShape.test(it));
    return names && platforms.length > 0 && platforms.every(lists/* isPlatform */.aH);
}
function variableOf(assignment) {
    const [name = ''] = assignment.split('=');
    return { name, value: assignment.slice(name.length + 1) };
}
function plan_problem(what, remedy) {
    return { what, remedy };
}

;// CONCATENATED MODULE: ./build/src/commands/plan-of-shard.js
/** What a plan settles in a shard: target, stamp, epoch and flags; whatever else was given of these must say the same. */




/** Where nothing else is said, artifacts of shards are there until they are assembled. */
const shardDays = 3;
/** Returns the inputs with what the plan says; problems are added. `text` reads an input, trimmed. */
function withPlan(inputs, json, text, problems) {
    if (json === '')
        return inputs;
    const plan = parsePlan(json);
    if ((0,problem/* isProblem */.AN)(plan)) {
        problems.push(plan);
        return inputs;
    }
    const forbidden = (0,make_variables/* problemsOfPlanned */.uD)(plan.makeVariables);
    problems.push(...forbidden);
    if (forbidden.length > 0)
        return inputs;
    const shard = shardOf(plan, inputs.platforms);
    problems.push(...problemsBeside(plan, inputs, text), ...(shard ? [] : [noShard(plan, inputs.platforms)]));
    if (shard === undefined)
        return inputs;
    const { gitVersion } = plan.stamp;
    return {
        ...inputs,
        shardPlan: { plan, shard },
        target: isStepOf(plan, inputs.target) ? inputs.target : plan.target,
        allowDirty: plan.allowDirty,
        variables: plan.makeVariables,
        // A dirty tree adds its word again.
        gitVersion: gitVersion.replace(/-dirty$/, '') || undefined,
        versionFile: undefined,
        epoch: plan.epoch,
        artifactName: undefined,
        retentionDays: inputs.retentionDays ?? shardDays,
    };
}
function problemsBeside(plan, inputs, text) {
    const settled = [
        ['target', isStepOf(plan, inputs.target) ? '' : givenTarget(inputs), plan.target],
        ['what', inputs.what.join(' '), ''],
        ['git-version', text('git-version'), plan.stamp.gitVersion],
        ['version-file', text('version-file'), ''],
        ['source-date-epoch', text('source-date-epoch'), String(plan.epoch)],
        ['make-variables', assignments(inputs.variables), assignments(plan.makeVariables)],
        ['allow-dirty', inputs.allowDirty ? 'true' : '', String(plan.allowDirty)],
        ['artifact-name', inputs.artifactName ?? '', ''],
    ];
    return settled
        .filter(([, given, planned]) => given !== '' && given !== planned)
        .map(([name, given, planned]) => ({
        what: `${nameOf(name)} is ${(0,problem/* quote */.hD)(given)} beside a plan${planned ? ` that says ${(0,problem/* quote */.hD)(planned)}` : ''}`,
        remedy: 'Leave it away here; what is the same for all jobs is given to kbuild-action/plan',
    }));
}
/** A release may be made in two steps, for somebody to sign what is built before it is packed. */
function isStepOf({ target }, step) {
    return target.endsWith('release') && (step === 'cross' || step === 'package-tarballs');
}
function givenTarget({ target }) {
    return target === input_table/* inputDefaults */.V0.target ? '' : target;
}
/** Flags are variables too. */
function nameOf(name) {
    return name === 'make-variables' ? 'make-variables (with goflags, gogcflags and goldflags)' : name;
}
function assignments(variables) {
    return variables.map(({ name, value }) => `${name}=${value}`).join(' ');
}
function noShard({ shards }, platforms) {
    const given = platforms.join(' ');
    return {
        what: given
            ? `platforms is ${(0,problem/* quote */.hD)(given)}, which is no shard of the plan`
            : 'plan is given without platforms',
        remedy: `Give \`platforms: \${{ matrix.platforms }}\`; the plan has ${shards.map((it) => it.platforms.join(' ')).join(', ')}`,
    };
}

;// CONCATENATED MODULE: ./build/src/commands/inputs.js
/** From input texts to typed values: everything that can be judged without looking at the tree, all problems at once. */










/** `environment` fills what is not given (KUBE_BUILD_PLATFORMS and the like); `now` in seconds. */
function loadInputs(read, environment, now) {
    const problems = [];
    const text = (name) => singleLine(name, read(name), problems) || input_table/* inputDefaults */.V0[name];
    // A given version beats a version file, given or not; of the environment's two the file wins, as for the tree's scripts.
    const givenVersion = text('git-version');
    const givenFile = text('version-file');
    const versionFile = givenVersion ? '' : givenFile || (environment.KUBE_GIT_VERSION_FILE ?? '');
    const version = givenVersion || (versionFile ? '' : (environment.KUBE_GIT_VERSION ?? ''));
    const given = {
        source: text('source'),
        target: text('target'),
        what: whatOf(read('what'), problems),
        platforms: (0,platforms/* sortedUnique */.Z$)(words(read('platforms') || (environment.KUBE_BUILD_PLATFORMS ?? ''))),
        runTests: yes('run-tests', text, problems),
        allowDirty: yes('allow-dirty', text, problems),
        builder: oneOf('builder', text('builder'), ['container', 'local'], problems),
        container: containerInputsOf(text, environment, problems),
        variables: [...flagsOf(text), ...(0,make_variables/* parseMakeVariables */.$M)(read('make-variables'), problems)],
        gitVersion: versionOf(version || undefined, problems),
        versionFile: versionFile || undefined,
        shardPlan: undefined,
        epoch: epochOf(text('source-date-epoch'), environment.SOURCE_DATE_EPOCH, now, problems),
        cache: {
            mode: oneOf('cache-mode', text('cache-mode'), ['auto', 'read-write', 'read', 'none'], problems),
            save: oneOf('cache-save', text('cache-save'), ['on-success', 'always', 'never'], problems),
            prefix: cachePrefixOf(text('cache-prefix'), problems),
        },
        upload: oneOf('upload', text('upload'), ['auto', 'none'], problems),
        artifactName: artifactNameOf(text('artifact-name'), problems),
        retentionDays: wholeNumber('retention-days', text('retention-days'), [1, 90], problems),
        compressionLevel: wholeNumber('compression-level', text('compression-level'), [0, 9], problems) ?? 0,
    };
    // Who writes the summary reads it where no inputs may be, and only has it checked here.
    yes('summary', text, problems);
    const inputs = withPlan(given, read('plan').trim(), text, problems);
    const makesImages = targets/* releaseTargets */.yo.some((target) => target === inputs.target);
    if (inputs.builder === 'local')
        problems.push(...problemsOfLocal(text, makesImages));
    if (!makesImages)
        problems.push(...problemsWithoutImages(text));
    return { inputs, problems };
}
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
function singleLine(name, value, problems) {
    const trimmed = value.trim();
    if (!(0,problem/* hasControlCharacter */.Fd)(trimmed))
        return trimmed;
    if (!manyLines.includes(name)) {
        problems.push({
            what: `${name} is ${(0,problem/* quote */.hD)(trimmed)}, which has line breaks or control characters`,
            remedy: 'Give one line of plain text',
        });
    }
    return '';
}
const manyLines = ['what', 'platforms', 'make-variables', 'plan'];
function whatOf(value, problems) {
    const entries = words(value);
    problems.push(...entries.flatMap((entry) => (0,targets/* problemOfWhat */.D8)(entry) ?? []));
    return entries;
}
function flagsOf(text) {
    return ['goflags', 'gogcflags', 'goldflags']
        .map((name) => ({ name: name.toUpperCase(), value: text(name) }))
        .filter(({ value }) => value !== '');
}
function versionOf(version, problems) {
    if (version !== undefined && !(0,kubernetes_version/* isSemanticVersion */.DE)(version)) {
        problems.push({
            what: `git-version is ${(0,problem/* quote */.hD)(version)}, which Kubernetes' scripts refuse as it is not a semantic version`,
            remedy: 'Give something like v1.33.4 or v1.33.4+acme.1',
        });
    }
    return version;
}
function epochOf(given, fromEnvironment, now, problems) {
    if (given === '' && fromEnvironment === undefined)
        return undefined;
    const epoch = given
        ? (0,kubernetes_epoch/* parseEpoch */.Pd)(given, 'source-date-epoch', now)
        : (0,kubernetes_epoch/* parseEpoch */.Pd)(fromEnvironment ?? '', 'The environment variable SOURCE_DATE_EPOCH', now);
    if (epoch.kind === 'epoch')
        return epoch.seconds;
    problems.push(epoch.problem);
    return undefined;
}
/** A key has no commas and at most 512 characters; the rest of ours needs most of them. */
function cachePrefixOf(prefix, problems) {
    if (!/^[A-Za-z0-9._-]{1,60}$/.test(prefix)) {
        problems.push({
            what: `cache-prefix is ${(0,problem/* quote */.hD)(prefix)}`,
            remedy: 'Give up to 60 letters, digits and . _ -',
        });
    }
    return prefix;
}
function yes(name, text, problems) {
    return oneOf(name, text(name), ['true', 'false'], problems) === 'true';
}


/***/ }),

/***/ 912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ makeClean)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _container_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9260);
/* harmony import */ var _container_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7705);
/* harmony import */ var _container_session_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1809);
/* harmony import */ var _host_docker_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2098);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7779);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(260);
/* harmony import */ var _host_tree_lock_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7777);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6762);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9779);
/* harmony import */ var _open_builder_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(1636);
/* harmony import */ var _open_tree_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(2747);
/** build/make-clean.sh: the containers and images of this tree, and its `_output`; nothing of another tree. */












/** Throws a KbuildError when a build is running or something cannot be removed. */
async function makeClean(host, read) {
    const { inputs, problems } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .loadInputs */ .I)(read, host.environment, host.now() / 1000);
    const { root, tree } = await (0,_open_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .openTree */ .r)(host, inputs, problems);
    const lock = await (0,_host_tree_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .lockForCleaning */ .ke)(root);
    const refused = [
        ...(await removeFromEngine(host, inputs, root, tree)),
        ...(await removeOutput(host, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '_output'))),
    ];
    lock.release();
    if (refused.length > 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_8__/* .KbuildError */ .gj('input', refused);
}
/** Returns what is still there. */
async function removeFromEngine(host, inputs, root, tree) {
    const { environment, log } = host;
    const docker = (0,_open_builder_js__WEBPACK_IMPORTED_MODULE_10__/* .dockerFor */ ._2)(inputs, environment);
    const engine = await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .readEngine */ .Rz)(docker);
    if (engine.kind !== 'engine') {
        const why = engine.kind === 'refused' ? engine.said : 'docker is not on PATH';
        log.line(`No Docker Engine answers, so only _output is removed (${why})`);
        return [];
    }
    const hostName = (0,_open_builder_js__WEBPACK_IMPORTED_MODULE_10__/* .hostNameOf */ .LJ)(environment);
    const { branch } = await (0,_host_git_js__WEBPACK_IMPORTED_MODULE_6__/* .readRepositoryPlace */ ._G)(root, environment);
    const names = (0,_container_names_js__WEBPACK_IMPORTED_MODULE_2__/* .containerNames */ .MR)({ hostName, root, branch }, tree);
    const { removed, refused } = await (0,_container_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .removeAllOfTree */ .Bk)(docker, names, (0,_container_session_js__WEBPACK_IMPORTED_MODULE_3__/* .treeLabel */ .Ld)(hostName, root));
    for (const name of removed)
        log.line(`Removed ${name}`);
    return refused;
}
/** Returns why it is still there. */
async function removeOutput({ log }, output) {
    if (!(await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t2)(output)))
        return [];
    try {
        await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .dM)(output);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        const remedy = 'Another user has made files in it; remove it as that user, or as root';
        return [{ what: `${output} cannot be removed: ${why}`, remedy }];
    }
    log.line(`Removed ${output}`);
    return [];
}


/***/ }),

/***/ 80:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ parseMakeVariables),
/* harmony export */   g0: () => (/* binding */ inputOfVariable),
/* harmony export */   uD: () => (/* binding */ problemsOfPlanned)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6762);
/** `make-variables`: `NAME=value` lines that every make gets, with the names that have inputs of their own kept out. */

/** What kbuild sets itself, and the input that says it. */
const ownInputs = new Map([
    ['WHAT', 'what'],
    ['KUBE_BUILD_PLATFORMS', 'platforms'],
    ['GOFLAGS', 'goflags'],
    ['GOGCFLAGS', 'gogcflags'],
    ['GOLDFLAGS', 'goldflags'],
    ['SOURCE_DATE_EPOCH', 'source-date-epoch'],
    ['KUBE_GIT_VERSION_FILE', 'version-file'],
    ['KUBE_GIT_VERSION', 'git-version'],
    ['KUBE_DOCKER_REGISTRY', 'docker-registry'],
    ['KUBE_DOCKER_IMAGE_TAG', 'docker-image-tag'],
]);
/** Parts of the stamp that only a version file can say. */
const partsOfVersionFile = [
    'KUBE_GIT_COMMIT',
    'KUBE_GIT_TREE_STATE',
    'KUBE_GIT_MAJOR',
    'KUBE_GIT_MINOR',
];
const flags = ['GOFLAGS', 'GOGCFLAGS', 'GOLDFLAGS'];
/** Names by which a value could change what make itself does, or where the build writes. */
const forbidden = [
    'MAKEFLAGS',
    'MAKEFILES',
    'MAKEOVERRIDES',
    'GNUMAKEFLAGS',
    'SHELL',
    'PATH',
];
/** Adds a problem for every line that is no variable; returns the others. */
function parseMakeVariables(text, problems) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const variables = [];
    for (const line of lines) {
        const [, name = '', value = ''] = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? [];
        const problem = problemOf(line, name, value);
        if (problem)
            problems.push(problem);
        else
            variables.push({ name, value: value.trim() });
    }
    return variables;
}
/** What a plan, which anybody may have written, cannot set either. Its flags have become variables. */
function problemsOfPlanned(variables) {
    return variables
        .filter(({ name }) => !flags.includes(name))
        .flatMap(({ name }) => problemOfName('the plan', name) ?? []);
}
/** The input for a variable that has one, for `kbuild make NAME=value`. */
function inputOfVariable(name) {
    return ownInputs.get(name);
}
function problemOf(line, name, value) {
    const remedy = 'Give one NAME=value per line, such as KUBE_STATIC_OVERRIDES=kubelet';
    if (name === '')
        return { what: `make-variables has the line ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}, which is no NAME=value`, remedy };
    if ((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasControlCharacter */ .Fd)(value)) {
        return { what: `make-variables gives ${name} a value with control characters: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`, remedy };
    }
    return problemOfName('make-variables', name);
}
function problemOfName(where, name) {
    const input = partsOfVersionFile.includes(name) ? 'version-file' : ownInputs.get(name);
    if (input !== undefined) {
        return { what: `${where} sets ${name}, which has an input of its own`, remedy: `Use \`${input}\`` };
    }
    if (name === 'KUBE_EXTRA_WHAT') {
        return {
            what: `${where} sets KUBE_EXTRA_WHAT, which the tree's build/release-images.sh reads and kbuild does not run`,
            remedy: 'Leave it away, and build these with `target: all` and `what` in a step of their own',
        };
    }
    if (!forbidden.includes(name))
        return undefined;
    return {
        what: `${where} sets ${name}, by which make or its shell would be replaced`,
        remedy: 'Leave it away',
    };
}


/***/ }),

/***/ 8758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ mendable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6762);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1522);
/** Errors that a user can mend: ours, and those of a machine that is in the way with its disk or with whose its files are. */




/** undefined for a defect of ours. */
function mendable(error) {
    if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .KbuildError */ .gj)
        return error;
    if (!(error instanceof Error))
        return undefined;
    const { code, path, dest } = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(error);
    if (code === 'ENOSPC') {
        return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .KbuildError */ .gj('disk', [{ what: `the disk is full (${error.message})`, remedy: _report_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .diskRemedy */ .kP }]);
    }
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS')
        return undefined;
    const place = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(dest) || (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(path);
    // Of a program that cannot be started the path is its name.
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(place) ? new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .KbuildError */ .gj('input', [refusal(place, code, error.message)]) : undefined;
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


/***/ }),

/***/ 1636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t8: () => (/* binding */ containerRequest),
  jh: () => (/* binding */ crossImageOf),
  _2: () => (/* binding */ dockerFor),
  LJ: () => (/* binding */ hostNameOf),
  IR: () => (/* binding */ openBuilder),
  D2: () => (/* binding */ openContainerBuilder)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/host/docker.js
var host_docker = __nccwpck_require__(2098);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __nccwpck_require__(6762);
// EXTERNAL MODULE: ./build/src/container/after-call.js
var after_call = __nccwpck_require__(9660);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __nccwpck_require__(7779);
// EXTERNAL MODULE: ./build/src/container/environment.js
var container_environment = __nccwpck_require__(2780);
// EXTERNAL MODULE: ./build/src/container/lay.js
var lay = __nccwpck_require__(1351);
// EXTERNAL MODULE: ./build/src/container/probe.js
var probe = __nccwpck_require__(1835);
// EXTERNAL MODULE: ./build/src/container/vcs.js
var container_vcs = __nccwpck_require__(3309);
// EXTERNAL MODULE: ./build/src/container/way.js + 1 modules
var container_way = __nccwpck_require__(583);
;// CONCATENATED MODULE: ./build/src/container/bind.js
/**
 * Builds in kube-cross with the tree bind-mounted at /go/src/k8s.io/kubernetes: the newer generation's own way, and for
 * the older one the same bytes without its image, volumes and copies.
 */









async function openBind(session) {
    const { root } = session.request;
    await (0,lay/* layFolders */.Q)(session);
    const nonce = (0,external_node_crypto_.randomUUID)();
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, probe/* nonceInTree */.x3), nonce);
    try {
        const path = await (0,lay/* pathInside */._)(session, session.image.path);
        const answer = await bind_probe(session, wayOf(session, path, container_vcs/* noVcs */.G));
        if (answer.kind === 'unseen')
            return answer;
        if (answer.probe.nonce !== nonce) {
            return { kind: 'unseen', why: `the engine sees another folder at ${root}` };
        }
        (0,probe/* checkImage */.cd)(session.request, answer.probe);
        const vcs = (0,container_vcs/* vcsChoice */.K)(session.request, answer.probe);
        const way = wayOf(session, path, vcs);
        const open = {
            way,
            goVersion: answer.probe.goVersion,
            vcs,
            distantCache: undefined,
            forget: (paths) => (0,files/* forgetPaths */.Wu)(root, paths),
            finish: async () => { },
        };
        return { kind: 'ready', open };
    }
    finally {
        await (0,promises_.rm)((0,external_node_path_.join)(root, probe/* nonceInTree */.x3), { force: true });
    }
}
function wayOf({ request, image, proxies }, path, { withoutVcs }) {
    const { root, tree, environment, variables, epoch, reports, gitFolders } = request;
    return {
        image: image.id,
        mounts: [
            { source: root, target: container_environment/* containerRoot */.C2, readonly: false },
            ...gitFolders.map((folder) => ({ source: folder, target: folder, readonly: true })),
        ],
        volumesFrom: [],
        // The older generation's image has this folder for the API server of its integration tests.
        scratch: tree.generation === 'data-container' ? ['/var/run/kubernetes'] : [],
        env: {
            ...(0,container_environment/* containerEnvironment */.Vk)({
                tree,
                outside: environment,
                variables,
                epoch,
                reports: `${container_environment/* containerRoot */.C2}/${reports}`,
                path,
                withoutVcs,
            }),
            ...proxies,
        },
    };
}
async function bind_probe(session, way) {
    const call = { container: `${session.names.build}-probe`, command: probe/* probeCommand */.CL };
    const answer = await (0,container_way/* askIn */.D)(session, way, call);
    const { root, image } = session.request;
    const folder = (0,probe/* unseenFolder */.Hx)(answer.stderr);
    if (folder === undefined)
        return { kind: 'probed', probe: (0,probe/* readProbe */.f1)(image, answer) };
    const isOfGit = folder !== '' && folder !== root;
    return {
        kind: 'unseen',
        why: `the engine has no folder ${isOfGit ? `${folder}, in which git has a part of the repository` : root}`,
    };
}
/** Whether the engine sees the tree at all; nothing else of it is looked at. */
async function engineSees(session) {
    const { root } = session.request;
    await (0,lay/* layFolders */.Q)(session);
    const nonce = (0,external_node_crypto_.randomUUID)();
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, probe/* nonceInTree */.x3), nonce);
    try {
        const way = wayOf(session, session.image.path, container_vcs/* noVcs */.G);
        const call = { container: `${session.names.build}-probe`, command: ['cat', probe/* nonceInTree */.x3] };
        return (await (0,container_way/* askIn */.D)(session, way, call)).stdout.trim() === nonce;
    }
    finally {
        await (0,promises_.rm)((0,external_node_path_.join)(root, probe/* nonceInTree */.x3), { force: true });
    }
}

// EXTERNAL MODULE: ./build/src/container/image-reference.js
var image_reference = __nccwpck_require__(3000);
// EXTERNAL MODULE: ./build/src/container/rsync.js + 4 modules
var rsync = __nccwpck_require__(4584);
// EXTERNAL MODULE: ./build/src/container/session.js
var container_session = __nccwpck_require__(1809);
;// CONCATENATED MODULE: ./build/src/container/container-builder.js
/** The builder that is a container of kube-cross, or of the image kube-build made of it. */










/** Throws a KbuildError for everything that makes a container build impossible here. Leaves nothing running. */
async function openContainer(request) {
    const { generation } = request.tree;
    if (request.sync === 'rsync' && generation === 'kube-cross')
        throw noRsyncWay;
    const session = await (0,container_session/* openSession */.fA)(request);
    try {
        return builderOf(session, await openWay(session));
    }
    catch (error) {
        session.lock.release();
        throw error;
    }
}
/** Bind where the engine sees the tree; rsync where it was asked for, or is the only way and the tree has it. */
async function openWay(session) {
    const { sync, tree, log } = session.request;
    if (sync === 'rsync')
        return (0,rsync/* openRsync */.O)(session, await engineSees(session));
    const bind = await openBind(session);
    if (bind.kind === 'ready')
        return bind.open;
    if (sync === 'bind' || tree.generation === 'kube-cross')
        throw unseen(bind.why, tree.generation);
    log.line(`The Docker Engine does not see the source tree (${bind.why}), so it is sent there by rsync`);
    return (0,rsync/* openRsync */.O)(session, false);
}
function builderOf(session, open) {
    const { request, engine, image, names } = session;
    const { docker } = request;
    const { vcs, way } = open;
    return {
        kind: 'container',
        machine: { os: 'linux', architecture: engine.architecture },
        goVersion: open.goVersion,
        kubeCross: { image: (0,image_reference/* recordedImage */.QY)(request.image, image), platform: (0,image_reference/* recordedPlatform */.ml)(image) },
        variables: (0,container_environment/* variablesInContainer */.Kk)(request.variables, vcs.withoutVcs),
        reports: (0,external_node_path_.join)(request.root, request.reports),
        warnings: vcs.warning === undefined ? [] : [vcs.warning],
        distantCache: open.distantCache,
        forget: open.forget,
        start: ({ arguments: args, platforms }) => (0,container_way/* callOf */.C)(session, way, {
            container: names.build,
            command: ['make', ...args],
            attach: 'output',
            env: { KUBE_BUILD_PLATFORMS: platforms.join(' ') },
        }),
        end: () => (0,host_docker/* killContainer */.QF)(docker, names.build),
        afterCall: (exit, tail) => (0,after_call/* afterContainer */.u)(session, names.build, exit, tail),
        finish: open.finish,
        askGo: (folder, args) => (0,container_way/* askIn */.D)(session, way, { container: `${names.build}-ask`, command: ['go', ...args], folder }),
        enter: (command, terminal) => (0,container_way/* callOf */.C)(session, way, {
            container: names.build,
            command,
            attach: terminal ? 'terminal' : 'input',
        }),
        close: async () => session.lock.release(),
    };
}
const noRsyncWay = new problem/* KbuildError */.gj('input', [
    {
        what: 'sync is rsync, which trees from v1.35 on do not have: they build with a bind mount alone',
        remedy: 'Use `sync: bind`, on an engine that sees the tree',
    },
]);
function unseen(why, generation) {
    const remedy = generation === 'kube-cross'
        ? 'Use an engine of this machine, or `builder: local`; trees from v1.35 on have no other way than a bind mount'
        : 'Use `sync: auto` or `sync: rsync`, an engine of this machine, or `builder: local`';
    return new problem/* KbuildError */.gj('input', [
        { what: `the Docker Engine does not see the source tree: ${why}`, remedy },
    ]);
}

// EXTERNAL MODULE: ./build/src/host/git.js
var git = __nccwpck_require__(260);
// EXTERNAL MODULE: ./build/src/kubernetes/stamp.js
var kubernetes_stamp = __nccwpck_require__(7745);
// EXTERNAL MODULE: ./build/src/kubernetes/targets.js
var targets = __nccwpck_require__(7456);
// EXTERNAL MODULE: ./build/src/kubernetes/version-file.js
var version_file = __nccwpck_require__(8597);
// EXTERNAL MODULE: ./build/src/host/process.js + 15 modules
var process = __nccwpck_require__(8508);
// EXTERNAL MODULE: ./build/src/host/tree-lock.js + 1 modules
var tree_lock = __nccwpck_require__(7777);
;// CONCATENATED MODULE: ./build/src/local/toolchain.js
/** Which Go the tree's own scripts choose (.go-version, GOTOOLCHAIN, FORCE_HOST_GO, gimme): the tree is asked, not copied. */


/** A constant program: nothing of the outside is ever put into it. */
const question = 'source hack/lib/init.sh && kube::golang::setup_env && go env GOVERSION';
/** Such as `go1.24.6`. Throws when the tree refuses the machine's Go. */
async function goVersionOfTree(root, env) {
    // Bash takes the pipe that is its input for a remote login, and would read ~/.bashrc, which may name another Go.
    const answer = await (0,process/* ask */.kA)('bash', ['--norc', '-c', question], { cwd: root, env });
    const version = answer.stdout.trim().split('\n').at(-1) ?? '';
    if (answer.code === 0 && /^(devel )?go/.test(version))
        return version;
    const said = `${answer.stdout}\n${answer.stderr}`;
    const failure = /dial tcp|no such host|timeout|toolchain not available/i.test(said) ? 'network' : 'input';
    throw new problem/* KbuildError */.gj(failure, [
        {
            what: `the tree's scripts do not accept this machine's Go: ${lastLines(said)}`,
            remedy: "Install the Go that the tree asks for, or let GOTOOLCHAIN fetch it; the tree's .go-version says which",
        },
    ]);
}
function lastLines(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.slice(-4).join(' ').slice(0, 400) || 'they said nothing';
}

;// CONCATENATED MODULE: ./build/src/local/local-builder.js
/** The builder that is this machine: its own make and its own Go. */





/** Throws when the tree is being built already, and when its scripts do not accept this machine's Go. */
async function openLocal(request) {
    const lock = await (0,tree_lock/* lockForBuild */.VD)(request.root);
    try {
        return local_builder_builderOf(request, lock, await goVersionOfTree(request.root, request.env));
    }
    catch (error) {
        lock.release();
        throw error;
    }
}
function local_builder_builderOf(request, lock, goVersion) {
    const { root, machine, env, variables, reports } = request;
    return {
        kind: 'local',
        machine,
        goVersion,
        kubeCross: undefined,
        variables,
        reports,
        warnings: [],
        distantCache: undefined,
        forget: (paths) => (0,files/* forgetPaths */.Wu)(root, paths),
        start: ({ arguments: args, platforms }) => ({
            tool: 'make',
            arguments: args,
            env: platforms.length > 0 ? { ...env, KUBE_BUILD_PLATFORMS: platforms.join(' ') } : env,
        }),
        end: async () => { },
        afterCall: async () => undefined,
        finish: async () => { },
        askGo: (folder, args) => (0,process/* ask */.kA)('go', args, { cwd: (0,external_node_path_.join)(root, folder), env }),
        close: async () => lock.release(),
    };
}

;// CONCATENATED MODULE: ./build/src/local/requirements.js
/** The programs that a tree's own scripts call, so that a missing one is said at once and not after the compile. */


/** Reference: host requirements of Kubernetes' build scripts; rsync until the kube-cross generation. */
function requirementsOf(tree, goal) {
    const always = [
        { program: 'bash', debianPackage: 'bash', why: "runs Kubernetes' build scripts" },
        { program: 'make', debianPackage: 'make', why: 'builds the tree' },
        { program: 'go', debianPackage: 'golang', why: 'compiles' },
        { program: 'tar', debianPackage: 'tar', why: 'packs what is cached' },
    ];
    const placing = tree.generation === 'data-container' && goal.kind !== 'test'
        ? [{ program: 'rsync', debianPackage: 'rsync', why: 'puts the binaries in place' }]
        : [];
    return [...always, ...placing];
}
async function missingPrograms(tree, goal, path) {
    const checked = await Promise.all(requirementsOf(tree, goal).map(async (requirement) => ({
        requirement,
        found: (await (0,files/* findProgram */.Kp)(requirement.program, path)) !== undefined,
    })));
    const problems = checked
        .filter(({ found }) => !found)
        .map(({ requirement: { program, debianPackage, why } }) => ({
        what: `${program} is not on PATH, and it ${why}`,
        remedy: `Install it (Debian and Ubuntu: apt-get install ${debianPackage})`,
    }));
    return [...problems, ...(await missingEtcd(goal, path))];
}
async function missingEtcd(goal, path) {
    if (!(0,targets/* needsEtcd */.Ws)(goal) || (await (0,files/* findProgram */.Kp)('etcd', path)))
        return [];
    const what = "etcd is neither on PATH nor in the tree's third_party/etcd, and these tests need it";
    return [{ what, remedy: 'Run hack/install-etcd.sh in the tree first, or install etcd' }];
}

// EXTERNAL MODULE: ./build/src/commands/command-line.js
var command_line = __nccwpck_require__(1564);
// EXTERNAL MODULE: ./build/src/commands/environment.js
var environment = __nccwpck_require__(4421);
;// CONCATENATED MODULE: ./build/src/commands/open-builder.js
/** From inputs, tree and stamp to where make runs. */














function openBuilder(host, wanted) {
    switch (wanted.inputs.builder) {
        case 'local':
            return openLocalBuilder(host, wanted);
        case 'container':
            return openContainerBuilder(host, wanted);
    }
}
async function openLocalBuilder(host, { inputs, opened, stamp, places }) {
    const { root, tree, goal } = opened;
    const env = await (0,environment/* localEnvironment */.bx)(host, inputs, opened, places, stamp.epoch);
    const missing = await missingPrograms(tree, goal, env.PATH ?? '');
    if (missing.length > 0)
        throw new problem/* KbuildError */.gj('input', missing);
    return openLocal({
        root,
        machine: host.machine,
        env,
        variables: inputs.variables,
        reports: env.KUBE_JUNIT_REPORT_DIR || env.ARTIFACTS || places.reports,
    });
}
async function openContainerBuilder(host, wanted) {
    return openContainer(await containerRequest(host, wanted));
}
async function containerRequest(host, { inputs, opened, stamp, places }) {
    const { environment } = host;
    const { root, tree } = opened;
    const isRepository = stamp.git.kind === 'repository' && stamp.git.isTop;
    const { branch, outerFolders, isLinked } = isRepository
        ? await (0,git/* readRepositoryPlace */._G)(root, environment)
        : { branch: '', outerFolders: [], isLinked: false };
    return {
        root,
        tree,
        docker: dockerFor(inputs, environment),
        log: host.log,
        cancel: host.cancel,
        runId: host.runId,
        job: jobOf(environment),
        hostName: hostNameOf(environment),
        branch,
        gitFolders: outerFolders,
        isRepository,
        isLinked,
        needsEtcd: (0,targets/* needsEtcd */.Ws)(opened.goal),
        // A flag counts for a command of one's own too.
        environment: { ...environment, KUBE_BUILD_PLATFORMS: inputs.platforms.join(' ') },
        image: crossImageOf(inputs, tree, environment),
        versionFile: (0,version_file/* renderVersionFile */.PF)((0,kubernetes_stamp/* versionFileValues */.zw)(stamp.stamp)),
        epoch: stamp.epoch,
        variables: inputs.variables,
        sync: inputs.container.sync,
        rsyncPort: inputs.container.rsyncPort,
        proxies: inputs.container.proxies,
        reports: (0,external_node_path_.relative)(root, places.reports),
        keepFailed: host.workspace === undefined,
        shell: (0,command_line/* shellLine */.T)(root, inputs),
    };
}
/** Reference of the image that is built in. */
function crossImageOf({ container: { kubeCrossImage, baseImageRegistry } }, tree, environment) {
    return (0,image_reference/* crossImage */.ay)(tree, { image: kubeCrossImage, registry: baseImageRegistry, environment });
}
function dockerFor({ container: { dockerHost } }, environment) {
    return (0,host_docker/* dockerOf */.qG)(environment, dockerHost);
}
/** Bash's HOSTNAME, of which upstream's names are made: a variable that is set already stays as it is. */
function hostNameOf(environment) {
    return environment.HOSTNAME || (0,external_node_os_.hostname)();
}
function jobOf({ GITHUB_RUN_ID, GITHUB_JOB }) {
    return GITHUB_RUN_ID ? (0,external_node_path_.join)(GITHUB_RUN_ID, GITHUB_JOB ?? '') : 'terminal';
}


/***/ }),

/***/ 9497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  bu: () => (/* binding */ askRelease),
  gS: () => (/* binding */ openRelease),
  J$: () => (/* binding */ releaseTarget)
});

// UNUSED EXPORTS: lackingTool

// EXTERNAL MODULE: ./build/src/container/faults.js
var faults = __nccwpck_require__(5476);
// EXTERNAL MODULE: ./build/src/host/docker.js
var host_docker = __nccwpck_require__(2098);
;// CONCATENATED MODULE: ./build/src/kubernetes/packaging.js
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

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __nccwpck_require__(6762);
// EXTERNAL MODULE: ./build/src/release/environment.js
var environment = __nccwpck_require__(2694);
// EXTERNAL MODULE: ./build/src/release/tree-scripts.js
var tree_scripts = __nccwpck_require__(7014);
// EXTERNAL MODULE: ./build/src/container/image.js
var container_image = __nccwpck_require__(7124);
// EXTERNAL MODULE: ./build/src/container/image-reference.js
var image_reference = __nccwpck_require__(3000);
;// CONCATENATED MODULE: ./build/src/commands/base-images.js
/** The images that server images are built on: all of them there before anything is compiled. */



/** Each base for each platform that gets images, and the helper image for the engine's own platform. */
function neededImages({ bases, setcapImage }, serverPlatforms, { os, architecture }) {
    if (serverPlatforms.length === 0)
        return [];
    const images = [...new Set(bases.map(({ image }) => image))];
    const needed = serverPlatforms.flatMap((platform) => images.map((image) => ({ image, platform })));
    return setcapImage === undefined
        ? needed
        : [...needed, { image: setcapImage, platform: `${os}/${architecture}` }];
}
/** Throws one KbuildError that names every image which is neither here nor to be had. */
async function ensureBaseImages(needed, request) {
    const found = [];
    const problems = [];
    let hasWaited = false;
    for (const { image, platform } of needed) {
        const patience = hasWaited ? { patience: [] } : {};
        try {
            const wanted = { ...request, ...patience, reference: image, platform };
            const there = await (0,container_image/* ensureImage */.Y)(wanted);
            found.push({ image, platform, digest: (0,image_reference/* recordedImage */.QY)(image, there), layers: there.layers });
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
    return found;
}
function problemOf(image, platform, { what }) {
    return {
        what: `server images for ${platform} need ${image}: ${what}`,
        remedy: `Load it into the engine (\`docker load\`), or push it to a registry that the engine reaches and give that as base-image-registry`,
    };
}

// EXTERNAL MODULE: ./build/src/commands/environment.js
var commands_environment = __nccwpck_require__(4421);
// EXTERNAL MODULE: ./build/src/commands/open-builder.js + 5 modules
var open_builder = __nccwpck_require__(1636);
;// CONCATENATED MODULE: ./build/src/commands/open-release.js
/** What a release needs before anything is compiled: its platforms make sense, and its base images are there. */









/** Of the release as a whole, where this job makes a step of a planned one. */
function releaseTarget({ shardPlan, target }) {
    return shardPlan?.plan.target ?? target;
}
/** What the tree says of its images; it decides what is built, so it is asked before there is a plan. */
async function askRelease(host, wanted) {
    return (0,tree_scripts/* askTreeImages */.q)(wanted.opened.root, await environmentOf(host, wanted, [], false));
}
async function openRelease(host, wanted, packaging, facts, recorder) {
    const problems = problemsOfPackaging(packaging, wanted.opened.tree.lists);
    if (problems.length > 0)
        throw new problem/* KbuildError */.gj('input', problems);
    const bases = await basesOf(host, wanted, packaging, facts);
    for (const { image, platform, digest } of bases)
        host.log.line(`Base image ${image} (${platform}): ${digest}`);
    if (facts.conformance && packaging.serverPlatforms.length > 0)
        recorder.note('The conformance image is built too; KUBE_BUILD_CONFORMANCE=n in make-variables leaves it out');
    const wrapped = facts.bases.map(({ binary }) => binary);
    const pull = (0,environment/* mustPull */.l$)(packaging.serverPlatforms, facts.needsBuildx);
    return { packaging, bases, wrapped, env: await environmentOf(host, wanted, packaging.platforms, pull) };
}
async function basesOf(host, { inputs }, { serverPlatforms }, facts) {
    const { log, cancel, runId } = host;
    const docker = (0,open_builder/* dockerFor */._2)(inputs, host.environment);
    const lacking = facts.needsBuildx && lackingTool((await (0,host_docker/* askDocker */.ad)(docker, ['buildx', 'version'])).code);
    if (lacking)
        throw lacking;
    if (serverPlatforms.length === 0)
        return [];
    const engine = await (0,host_docker/* readEngine */.Rz)(docker);
    if (engine.kind === 'no-client')
        throw noDocker;
    if (engine.kind === 'refused')
        throw (0,faults/* engineProblem */.iH)(engine.said);
    return ensureBaseImages(neededImages(facts, serverPlatforms, engine.facts), { docker, log, cancel, runId });
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
    const base = await (0,commands_environment/* localEnvironment */.bx)(host, inputs, opened, places, stamp.epoch);
    const docker = (0,open_builder/* dockerFor */._2)(inputs, host.environment);
    return (0,environment/* packagingEnvironment */.vd)(base, docker, host.environment, inputs.variables, {
        platforms,
        baseImageRegistry,
        imageRegistry,
        imageTag,
        target: releaseTarget(inputs),
        pull,
    });
}


/***/ }),

/***/ 2747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ openTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7779);
/* harmony import */ var _kubernetes_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2216);
/* harmony import */ var _kubernetes_platforms_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6946);
/* harmony import */ var _kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7456);
/* harmony import */ var _kubernetes_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8361);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6762);
/** Opens the source tree and holds the inputs against it; problems are collected, not thrown one by one. */







/** Throws one KbuildError with the problems handed in and all found here. */
async function openTree(host, inputs, known) {
    const root = await findRoot(host, inputs.source, known);
    const linuxBuilder = inputs.builder === 'container' || host.machine.os === 'linux';
    const tree = await readTree(root, inputs.source, linuxBuilder, known);
    const components = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersIn */ .XL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'cmd'));
    const goal = (0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .goalOf */ .ZZ)(inputs.target, inputs.what, components, inputs.runTests);
    const outputSubpath = outputSubpathOf(host, inputs, !(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(goal) && (0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .isReleaseGoal */ .LD)(goal));
    const problems = [
        ...known,
        ...((0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(goal) ? [goal] : []),
        ...unsupportedPlatforms(inputs.platforms, tree),
        ...((0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(goal) ? [] : await missingWhat(root, goal, tree)),
        ...((0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(outputSubpath) ? [outputSubpath] : []),
    ];
    if (problems.length > 0 || (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(goal) || (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(outputSubpath)) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .KbuildError */ .gj('input', problems);
    }
    return { root, tree, goal, outputSubpath: outputSubpath.path };
}
async function findRoot(host, source, known) {
    const base = host.workspace ?? host.workingFolder;
    const root = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, source));
    const problem = await problemOfRoot(host, base, root, source);
    if (problem || root === undefined) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .KbuildError */ .gj('input', problem ? [...known, problem] : known);
    }
    return root;
}
async function problemOfRoot(host, base, root, source) {
    if (root === undefined) {
        const folders = (await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersIn */ .XL)(base)).filter((name) => !name.startsWith('.'));
        const there = folders.length > 0 ? `there are ${folders.slice(0, 20).join(', ')}` : 'it has no folders at all';
        const remedy = `${(0,_kubernetes_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(source, folders)}Give a folder of the workspace; ${there}. Check the tree out before this step (actions/checkout)`;
        return { what: `source is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(source)}, which is not there`, remedy };
    }
    const workspace = host.workspace && (await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(host.workspace));
    if (workspace && !(0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(root, workspace)) {
        const remedy = 'Give a folder inside the workspace, without links that lead out of it';
        return { what: `source is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(source)}, which is outside the workspace`, remedy };
    }
    if (/[^A-Za-z0-9_./@+,=~-]/.test(root)) {
        const remedy = 'Use a folder whose path has only letters, digits and _ . / @ + , = ~ -';
        return { what: `source lies at ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(root)}, a path on which Kubernetes' make breaks`, remedy };
    }
    return undefined;
}
async function readTree(root, source, linuxBuilder, known) {
    const files = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTreeFiles */ .od)(root);
    try {
        return (0,_kubernetes_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .readSourceTree */ .mg)(files, (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(source), linuxBuilder);
    }
    catch (error) {
        if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .KbuildError */ .gj)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .KbuildError */ .gj('input', [...known, ...error.problems]);
        throw error;
    }
}
function unsupportedPlatforms(platforms, tree) {
    const supported = (0,_kubernetes_platforms_js__WEBPACK_IMPORTED_MODULE_6__/* .supportedPlatforms */ .vi)(tree.lists);
    return platforms
        .filter((platform) => !supported.includes(platform))
        .map((platform) => ({
        what: `platforms has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(platform)}, which this tree does not build`,
        remedy: `${(0,_kubernetes_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(platform, supported)}Valid are ${supported.join(', ')}`,
    }));
}
async function missingWhat(root, goal, tree) {
    const what = goal.kind === 'all' || goal.kind === 'test' ? goal.what : [];
    // test-cmd's WHAT names groups of tests, not packages.
    if (goal.kind === 'test' && goal.suite === 'test-cmd')
        return [];
    const listed = Object.values(tree.lists.targets).flat();
    const problems = await Promise.all(what.map(async (entry) => {
        if (listed.includes(entry) || (0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOfWhat */ .D8)(entry))
            return [];
        if (goal.kind === 'all' && entry.endsWith('...'))
            return [patternInBuild(entry)];
        const places = (0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOfWhat */ .Gr)(entry);
        const found = await Promise.all(places.map((place) => (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .existsInside */ .pO)(root, place)));
        return places.length === 0 || found.includes(true) ? [] : [whatNotThere(entry, places)];
    }));
    return problems.flat();
}
function patternInBuild(entry) {
    return {
        what: `what has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(entry)}, a pattern, of which nobody can say what it must make`,
        remedy: 'Name the packages to build; patterns are for tests',
    };
}
function whatNotThere(entry, places) {
    return {
        what: `what has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(entry)}, which is not in the tree (looked at ${places.join(', ')})`,
        remedy: 'Give folders below the tree, such as cmd/kubectl',
    };
}
/** KUBE_OUTPUT_SUBPATH, by which the tree's scripts can be told to write elsewhere below the tree. */
function outputSubpathOf(host, inputs, packs) {
    const name = 'KUBE_OUTPUT_SUBPATH';
    const variable = inputs.variables.find((it) => it.name === name)?.value;
    if (inputs.builder === 'container' || packs) {
        if (variable === undefined)
            return { path: '_output/dockerized' };
        const where = packs ? 'a release' : 'a container build';
        return { what: `make-variables sets ${name}, which is fixed in ${where}`, remedy: 'Leave it away' };
    }
    const given = variable ?? host.environment[name];
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(given || '_output/local').replace(/\/+$/, '');
    if (/^_output[^/]*\/[A-Za-z0-9_.-]+$/.test(path) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('/', path)))
        return { path };
    const remedy = 'Give a folder below _output, which git ignores, such as _output/local';
    return { what: `${name} is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(given ?? '')}, which is not a folder for output`, remedy };
}


/***/ }),

/***/ 4288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutOwnChanges),
/* harmony export */   P: () => (/* binding */ rememberOwnChanges)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7779);
/**
 * What a build itself has changed in the tree. Older trees rewrite generated files while they build; to pack afterwards
 * what was built before that, in the same folder, is no dirty release.
 */



function placeOf(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '_output', 'kbuild', 'changed-by-build.json');
}
async function rememberOwnChanges(root, commit, paths) {
    const changes = { version: 1, commit, files: await digestsOf(root, paths) };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(placeOf(root)), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(placeOf(root), JSON.stringify(changes));
}
/** Facts without the changes that a build of this commit made and nobody has touched since. */
async function withoutOwnChanges(root, git) {
    if (git.kind !== 'repository' || git.changed.length === 0)
        return git;
    const known = parseOwnChanges((await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(placeOf(root))) ?? '');
    if (known?.commit !== git.commit)
        return git;
    const suspects = git.changed.filter((path) => known.files[path] !== undefined);
    const digests = await digestsOf(root, suspects);
    return { ...git, changed: git.changed.filter((path) => !isOwn(path)) };
    function isOwn(path) {
        return digests[path] !== undefined && digests[path] === known?.files[path];
    }
}
async function digestsOf(root, paths) {
    const entries = [];
    for (const path of paths) {
        const digest = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).catch(() => undefined);
        if (digest)
            entries.push([path, digest.sha256]);
    }
    return Object.fromEntries(entries);
}
function parseOwnChanges(text) {
    try {
        const value = JSON.parse(text);
        return isOwnChanges(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isOwnChanges(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (!('version' in value && 'commit' in value && 'files' in value))
        return false;
    return value.version === 1 && typeof value.commit === 'string' && typeof value.files === 'object';
}


/***/ }),

/***/ 1338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Lc: () => (/* binding */ prepareStamp),
  eK: () => (/* binding */ purposeOf)
});

// UNUSED EXPORTS: headCommit

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __nccwpck_require__(7779);
// EXTERNAL MODULE: ./build/src/host/git.js
var host_git = __nccwpck_require__(260);
// EXTERNAL MODULE: ./build/src/kubernetes/stamp.js
var stamp = __nccwpck_require__(7745);
// EXTERNAL MODULE: ./build/src/kubernetes/epoch.js
var epoch = __nccwpck_require__(5571);
// EXTERNAL MODULE: ./build/src/kubernetes/stamp-findings.js
var stamp_findings = __nccwpck_require__(512);
// EXTERNAL MODULE: ./build/src/kubernetes/tree.js + 2 modules
var kubernetes_tree = __nccwpck_require__(8361);
// EXTERNAL MODULE: ./build/src/kubernetes/version.js
var version = __nccwpck_require__(370);
;// CONCATENATED MODULE: ./build/src/kubernetes/stamp-policy.js
/**
 * What is refused, warned of or accepted about a stamp, by purpose: one table. A refusal comes with the command or
 * setting that repairs it. Nothing here asks anybody anything; the facts are handed in.
 */





/** The table. `allow-dirty` and pull requests soften it, see `verdictOf`. */
const stampTable = {
    'foreign-owner': { release: 'refuse', cross: 'refuse', build: 'refuse', test: 'refuse' },
    'no-commit': { release: 'refuse', cross: 'refuse', build: 'refuse', test: 'refuse' },
    'nested-source': { release: 'refuse', cross: 'refuse', build: 'refuse', test: 'warn' },
    'no-version': { release: 'refuse', cross: 'refuse', build: 'warn', test: 'accept' },
    'not-semantic': { release: 'refuse', cross: 'refuse', build: 'refuse', test: 'warn' },
    'shallow-distance': { release: 'refuse', cross: 'refuse', build: 'warn', test: 'accept' },
    'two-tags': { release: 'refuse', cross: 'refuse', build: 'warn', test: 'accept' },
    'unseen-tag': { release: 'warn', cross: 'warn', build: 'warn', test: 'accept' },
    'minor-mismatch': { release: 'warn', cross: 'warn', build: 'warn', test: 'accept' },
    dirty: { release: 'refuse', cross: 'warn', build: 'warn', test: 'accept' },
    untracked: { release: 'refuse', cross: 'warn', build: 'warn', test: 'accept' },
    'ignored-packaged': { release: 'refuse', cross: 'accept', build: 'accept', test: 'accept' },
    'partial-clone': { release: 'warn', cross: 'accept', build: 'accept', test: 'accept' },
    'export-in-git': { release: 'warn', cross: 'warn', build: 'warn', test: 'accept' },
    'future-head': { release: 'warn', cross: 'warn', build: 'warn', test: 'warn' },
};
function judgeStamp(stampCase, purpose) {
    const conditions = conditionsOf(stampCase);
    const withVerdict = (verdict) => conditions
        .filter((condition) => verdictOf(condition, purpose, stampCase) === verdict)
        .map((condition) => (0,stamp_findings/* findingText */.N)(condition, stampCase, verdict));
    return { refusals: withVerdict('refuse'), warnings: withVerdict('warn') };
}
/** A pull request is never asked to clone all history, and `allow-dirty` is the user's word. */
function verdictOf(condition, purpose, { allowDirty, pullRequest }) {
    const verdict = stampTable[condition][purpose];
    if (verdict !== 'refuse')
        return verdict;
    const isDirt = condition === 'dirty' || condition === 'untracked';
    const isHistory = condition === 'no-version' || condition === 'shallow-distance';
    if (allowDirty && isDirt)
        return 'warn';
    return pullRequest && isHistory && purpose === 'cross' ? 'warn' : verdict;
}
/** Every condition that holds, in the order in which a person would mend them. */
function conditionsOf(stampCase) {
    const { git, exported } = stampCase.sources;
    if (git.kind === 'foreign')
        return ['foreign-owner'];
    // Such a file says what git would; of what packaging copies it says nothing.
    if (stampCase.result.origin === 'version-file')
        return [...packaged(stampCase), ...futureHead(stampCase)];
    if (git.kind === 'unborn')
        return ['no-commit'];
    if (git.kind === 'repository' && !git.isTop && !exported)
        return ['nested-source'];
    return [...versionConditions(stampCase), ...treeConditions(stampCase), ...futureHead(stampCase)];
}
function versionConditions(stampCase) {
    const { sources, result, tree } = stampCase;
    const { gitVersion, gitMinor } = result.stamp;
    if (gitVersion === '')
        return ['no-version', ...unseenTag(stampCase)];
    if (!(0,version/* isSemanticVersion */.DE)(gitVersion))
        return ['not-semantic'];
    if (result.origin === 'given')
        return [];
    const found = [];
    const described = result.origin === 'git';
    const tags = (0,stamp/* versionTagsAtHead */.lw)(sources.git);
    if (described && sources.git.kind === 'repository' && sources.git.shallow && tags.length === 0) {
        found.push('shallow-distance');
    }
    if (described && tags.length > 1 && !(0,stamp/* usableEventTag */.HZ)(sources))
        found.push('two-tags');
    const minor = (0,kubernetes_tree/* minorOfCrossTag */.Rr)(tree.crossTag);
    if (minor !== undefined && minor !== gitMinor.replace('+', ''))
        found.push('minor-mismatch');
    return [...found, ...unseenTag(stampCase)];
}
/** Tags such as `acme-v1.33.4`, which name a version that Kubernetes' scripts do not look for. */
function unseenTag({ sources }) {
    const { git } = sources;
    if (git.kind !== 'repository' || sources.givenVersion || (0,stamp/* versionTagsAtHead */.lw)(git).length > 0)
        return [];
    return git.tagsAtHead.some((tag) => /v[0-9]+\.[0-9]+/.test(tag.name)) ? ['unseen-tag'] : [];
}
function packaged({ sources: { git }, ignoredPackaged }) {
    const isAsked = git.kind === 'repository' && git.isTop && ignoredPackaged.length > 0;
    return isAsked ? ['ignored-packaged'] : [];
}
function treeConditions(stampCase) {
    const { git } = stampCase.sources;
    if (git.kind !== 'repository' || !git.isTop)
        return [];
    const found = [];
    if (git.changed.length > 0)
        found.push('dirty');
    if (git.untracked.length > 0)
        found.push('untracked');
    found.push(...packaged(stampCase));
    if (git.partial)
        found.push('partial-clone');
    if (stampCase.tree.exported)
        found.push('export-in-git');
    return found;
}
function futureHead({ sources, epochFromHead, now }) {
    const { git } = sources;
    return epochFromHead && git.kind === 'repository' && (0,epoch/* isFuture */.GJ)(git.commitTime, now) ? ['future-head'] : [];
}

// EXTERNAL MODULE: ./build/src/kubernetes/version-file.js
var version_file = __nccwpck_require__(8597);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __nccwpck_require__(6762);
;// CONCATENATED MODULE: ./build/src/matrix/agreement.js
/** What a shard's checkout must say for its plan to hold. */

/** One problem for each thing in which they differ. */
function disagreements(plan, { commit, stamp, tree }) {
    const compared = [
        ['commit', plan.commit, commit],
        ['generation', plan.generation, tree.generation],
        ['.go-version', plan.goVersion, tree.goVersion ?? ''],
        ['kube-cross', plan.kubeCross, tree.crossTag],
        ...stampFields.map((name) => [name, plan.stamp[name], stamp[name]]),
    ];
    const different = compared.filter(([, planned, here]) => planned !== here);
    // Another commit differs in everything, which would only hide it.
    const ofCommit = different.filter(([name]) => name === 'commit');
    const told = ofCommit.length > 0 ? ofCommit : different;
    return told.map(([name, planned, here]) => ({
        what: `the plan has ${name} ${(0,problem/* quote */.hD)(planned)}, this checkout has ${(0,problem/* quote */.hD)(here)}`,
        remedy: 'Check out in every job the commit that was planned, and leave the checkout unchanged',
    }));
}
const stampFields = ['gitVersion', 'gitCommit', 'gitTreeState', 'gitMajor', 'gitMinor', 'buildDate'];

// EXTERNAL MODULE: ./build/src/commands/own-changes.js
var own_changes = __nccwpck_require__(4288);
;// CONCATENATED MODULE: ./build/src/commands/prepare-stamp.js
/** Stamp and epoch of a build, computed and judged before anything is built. */










/** Throws one KbuildError with every refusal and its repairing command. */
async function prepareStamp(host, inputs, opened) {
    const { root, tree } = opened;
    const purpose = purposeOf(opened);
    const [found, versionFile] = await Promise.all([
        (0,host_git/* readGitFacts */.SV)(root, host.environment),
        readVersionFile(host, inputs),
    ]);
    const git = opened.goal.kind === 'package' ? await (0,own_changes/* withoutOwnChanges */.C)(root, found) : found;
    const sources = stampSources(host, inputs, opened, git, versionFile);
    const epoch = inputs.epoch ?? headTime(git, tree);
    const exportTime = await exportTimeOf(root);
    const usedEpoch = epoch ?? exportTime;
    const result = (0,stamp/* computeStamp */.Ru)(sources, usedEpoch);
    const judged = judgeStamp({
        sources,
        result,
        tree,
        folder: inputs.source === '.' ? root : inputs.source,
        ignoredPackaged: purpose === 'release' ? await (0,host_git/* ignoredFiles */.eQ)(root, packagedFolders, host.environment) : [],
        allowDirty: inputs.allowDirty,
        pullRequest: host.trigger.pullRequest,
        epochFromHead: inputs.epoch === undefined,
        now: host.now() / 1000,
    }, purpose);
    const refusals = [
        ...judged.refusals.map(problemOfFinding),
        ...problemsOfStamp(inputs, { commit: headCommit(git), stamp: result.stamp, tree }),
    ];
    const uncommitted = git.kind === 'unborn' && refusals.length > 0;
    if (epoch === undefined && purpose !== 'test' && git.kind !== 'foreign' && !uncommitted)
        refusals.push(noEpoch(exportTime));
    if (refusals.length > 0)
        throw new problem/* KbuildError */.gj('stamp', refusals);
    return {
        ...result,
        epoch: usedEpoch,
        epochOrigin: inputs.epoch === undefined ? 'head' : 'given',
        warnings: judged.warnings.map((finding) => sentence(finding)),
        git,
    };
}
function problemsOfStamp({ shardPlan }, checkout) {
    const values = (0,version_file/* problemsOfValues */.OF)((0,stamp/* versionFileValues */.zw)(checkout.stamp));
    return [...values, ...(shardPlan ? disagreements(shardPlan.plan, checkout) : [])];
}
function headCommit(git) {
    return git.kind === 'repository' && git.isTop ? git.commit : '';
}
/** A repository around an export holds another commit than the one that was exported. */
function headTime(git, { exported }) {
    return git.kind === 'repository' && (git.isTop || !exported) ? git.commitTime : undefined;
}
function purposeOf({ goal }) {
    switch (goal.kind) {
        case 'cross':
            return 'cross';
        case 'release':
        case 'images':
        case 'package':
            return 'release';
        case 'test':
            return 'test';
        case 'all':
        case 'component':
            return 'build';
    }
}
function stampSources({ environment, trigger }, inputs, { tree }, git, versionFile) {
    return {
        versionFile,
        givenVersion: inputs.gitVersion,
        givenCommit: environment.KUBE_GIT_COMMIT || undefined,
        givenTreeState: environment.KUBE_GIT_TREE_STATE || undefined,
        eventTag: trigger.tag,
        exported: tree.exported,
        git,
    };
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
const longestVersionFile = 64 * 1024;
async function readVersionFile(host, { versionFile: given, shardPlan }) {
    if (shardPlan?.plan.stampIsGiven)
        return (0,stamp/* versionFileValues */.zw)(shardPlan.plan.stamp);
    if (given === undefined)
        return undefined;
    const real = await (0,files/* realPath */.Ye)((0,external_node_path_.resolve)(host.workspace ?? host.workingFolder, given));
    const found = real === undefined ? undefined : await (0,promises_.stat)(real);
    if (real === undefined || !found?.isFile() || found.size > longestVersionFile) {
        throw inputError(`version-file is ${(0,problem/* quote */.hD)(given)}, where there is no such file`, 'Give the path of a version file as Kubernetes writes it');
    }
    const allowed = [host.workspace, host.temporaryFolder].map((it) => (it ? (0,files/* realPath */.Ye)(it) : undefined));
    const folders = (await Promise.all(allowed)).filter((it) => it !== undefined);
    if (host.workspace && !folders.some((folder) => (0,files/* isInside */.FK)(real, folder))) {
        throw inputError(`version-file is ${(0,problem/* quote */.hD)(given)}, which is outside the workspace`, 'Put it into the workspace (in _output, which git ignores) or into RUNNER_TEMP');
    }
    return (0,version_file/* parseVersionFile */.Sz)((await (0,files/* readText */.yR)(real)) ?? '', given);
}
/** git archive gives every file the commit's time, so an exported tree still knows it. Seconds. */
async function exportTimeOf(root) {
    const { mtimeMs } = await (0,promises_.stat)((0,external_node_path_.join)(root, 'hack/lib/version.sh'));
    return Math.floor(mtimeMs / 1000);
}
function noEpoch(exportTime) {
    return {
        what: 'the source has no git commit to take SOURCE_DATE_EPOCH from',
        remedy: `Give source-date-epoch; hack/lib/version.sh, to which git archive gives the commit's time, says ${exportTime}`,
    };
}
function problemOfFinding(finding) {
    return { what: finding.what, remedy: withCommand(finding) };
}
function sentence(finding) {
    return `${finding.what}. ${withCommand(finding)}`;
}
function withCommand({ remedy, command }) {
    return command ? `${remedy}: ${command}` : remedy;
}
function inputError(what, remedy) {
    return new problem/* KbuildError */.gj('input', [{ what, remedy }]);
}


/***/ }),

/***/ 7595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare),
  G: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/src/builder/junit.js + 1 modules
var junit = __nccwpck_require__(4903);
// EXTERNAL MODULE: ./build/src/kubernetes/platforms.js
var kubernetes_platforms = __nccwpck_require__(6946);
// EXTERNAL MODULE: ./build/src/kubernetes/targets.js
var kubernetes_targets = __nccwpck_require__(7456);
;// CONCATENATED MODULE: ./build/src/kubernetes/make.js
/** The calls of make that a goal needs, as argument arrays; never a shell string. */


/** What decides, where no platforms are given. As in make, its command line beats the environment, and its last word counts. */
function fastbuildOf(variables, environment) {
    const setting = (name) => variables.findLast((it) => it.name === name)?.value ?? environment[name] ?? '';
    return {
        fastbuild: setting('KUBE_FASTBUILD') === 'true',
        darwinBuilder: setting('KUBE_BUILDER_OS').startsWith('darwin'),
    };
}
const crossOrder = ['server', 'node', 'client', 'test', 'testServer'];
/**
 * `make cross` builds the five kinds one after the other and builds a kind without platforms for the host instead
 * (k/k hack/make-rules/cross.sh); where that would happen the kinds are called one by one and the empty ones skipped.
 */
function planBuild(goal, choice, lists, variables) {
    const chosen = choice.requested.length > 0 ? (0,kubernetes_platforms/* sortedUnique */.Z$)(choice.requested) : [choice.hostPlatform];
    const call = (target, what, platforms = choice.requested) => ({
        arguments: makeArguments(target, what, variables),
        platforms,
    });
    switch (goal.kind) {
        case 'all':
            return {
                calls: [call('all', goal.what)],
                platforms: chosen,
                skippedKinds: [],
                binaries: binariesOf(goal.what.length > 0 ? goal.what : allTargets(lists), chosen),
                packaging: undefined,
            };
        case 'component':
            return {
                calls: [call(goal.name, [])],
                platforms: chosen,
                skippedKinds: [],
                binaries: binariesOf([goal.name], chosen),
                packaging: undefined,
            };
        case 'test':
            return {
                calls: [call(goal.suite, goal.what, [])],
                platforms: [choice.hostPlatform],
                skippedKinds: [],
                binaries: [],
                packaging: undefined,
            };
        case 'cross':
            return planCross(lists, crossPlatforms(lists, choice), choice.requested, call);
        case 'release':
        case 'images':
        case 'package':
            return planRelease(goal, choice, lists, call);
    }
}
/** Reference: build/release.sh and build/release-images.sh. */
function planRelease(goal, choice, lists, call) {
    const fast = goal.kind !== 'package' && goal.fast;
    const byKind = crossPlatforms(lists, { ...choice, fastbuild: choice.fastbuild || fast });
    if (goal.kind === 'images')
        return planImages(byKind.server, choice, lists, call);
    const platforms = (0,kubernetes_platforms/* sortedUnique */.Z$)(Object.values(byKind).flat());
    const cross = planCross(lists, byKind, platforms, call);
    const tests = goal.kind === 'release' && goal.tests ? ['test', 'test-integration'] : [];
    return {
        ...cross,
        calls: goal.kind === 'package' ? [] : [...cross.calls, ...tests.map((suite) => call(suite, [], []))],
        packaging: { kind: 'tarballs', platforms, serverPlatforms: byKind.server },
    };
}
function planImages(platforms, { conformance }, { imageTargets }, call) {
    const targets = [...imageTargets.server, ...(conformance ? imageTargets.conformance : [])];
    const what = [...new Set(targets)];
    return {
        calls: platforms.length > 0 ? [call('all', what, platforms)] : [],
        platforms,
        skippedKinds: [],
        binaries: binariesOf(what, platforms),
        packaging: { kind: 'images', platforms, serverPlatforms: platforms },
    };
}
/** `said` is KUBE_BUILD_PLATFORMS of a `make cross`. */
function planCross(lists, platforms, said, call) {
    const kept = crossOrder.filter((kind) => platforms[kind].length > 0);
    const calls = kept.length === crossOrder.length
        ? [call('cross', [], said)]
        : kept.map((kind) => call('all', lists.targets[kind], platforms[kind]));
    const binaries = kept.flatMap((kind) => binariesOf(lists.targets[kind], platforms[kind]));
    return {
        calls,
        platforms: (0,kubernetes_platforms/* sortedUnique */.Z$)(kept.flatMap((kind) => platforms[kind])),
        skippedKinds: crossOrder.filter((kind) => !kept.includes(kind)),
        binaries: (0,kubernetes_platforms/* sortedUnique */.Z$)(binaries),
        packaging: undefined,
    };
}
function crossPlatforms(lists, choice) {
    const byKind = (0,kubernetes_platforms/* platformsByKind */.ER)(lists, choice);
    return { ...byKind, testServer: byKind.server };
}
/** KUBE_ALL_TARGETS. */
function allTargets(lists) {
    const { server, client, test, testServer } = lists.targets;
    return [...server, ...client, ...test, ...testServer];
}
function binariesOf(targets, platforms) {
    const paths = platforms.flatMap((platform) => targets.map((target) => `${platform}/${(0,kubernetes_targets/* binaryName */.fW)(target, platform)}`));
    return (0,kubernetes_platforms/* sortedUnique */.Z$)(paths);
}
function makeArguments(target, what, variables) {
    const all = what.length > 0 ? [{ name: 'WHAT', value: what.join(' ') }, ...variables] : variables;
    return [target, ...all.map(({ name, value }) => `${name}=${makeQuoted(value)}`)];
}
/** make expands `$` in variables, and would run `$(shell …)`; doubled, it stays the sign that the user wrote. */
function makeQuoted(value) {
    return value.replaceAll('$', '$$$$');
}

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __nccwpck_require__(6762);
;// CONCATENATED MODULE: ./build/src/report/outputs.js
/** The action's outputs, from the report. */
/** GitHub counts a job's outputs in UTF-16 against 1 MB; one list may take a quarter of it. */
const mostOutputBytes = (/* unused pure expression or super */ null && (256 * 1024));
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
    const where = made.manifest ?? checksums;
    return {
        binaries: binariesOutput(binaries, where),
        ...(tars.length > 0 ? { 'release-tars': tarsOutput(tars, where) } : {}),
        ...(images.length > 0 ? { images: imagesOutput(images, where) } : {}),
        'content-digest': contentDigest,
        'output-directory': outputDirectory,
        checksums,
        'checksums-sha512': checksumsSha512,
    };
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
    const list = images.map(({ name, platform, path, tags, sha256, configDigest }) => ({
        name,
        platform,
        path,
        tags,
        sha256,
        'config-digest': configDigest,
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

// EXTERNAL MODULE: ./build/src/commands/command-line.js
var command_line = __nccwpck_require__(1564);
// EXTERNAL MODULE: ./build/src/commands/environment.js
var environment = __nccwpck_require__(4421);
// EXTERNAL MODULE: ./build/src/commands/inputs.js + 4 modules
var commands_inputs = __nccwpck_require__(9779);
// EXTERNAL MODULE: ./build/src/commands/open-builder.js + 5 modules
var open_builder = __nccwpck_require__(1636);
// EXTERNAL MODULE: ./build/src/commands/open-release.js + 2 modules
var open_release = __nccwpck_require__(9497);
// EXTERNAL MODULE: ./build/src/commands/open-tree.js
var open_tree = __nccwpck_require__(2747);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/src/commands/places.js
/** Where a run keeps what is its own: below the tree's `_output/kbuild`, which git ignores and `make clean` removes. */

function outputPlaces(root, inputs, stamp) {
    const own = (0,external_node_path_.join)(root, '_output', 'kbuild');
    const name = inputs.artifactName ?? plannedName(inputs) ?? artifactName(inputs, stamp);
    const file = fileName(name);
    return {
        own,
        versionFile: (0,external_node_path_.join)(own, 'version-defs'),
        output: (0,external_node_path_.join)(own, file),
        reports: (0,external_node_path_.join)(own, `${file}-junit`),
        log: (0,external_node_path_.join)(own, `${file}.log`),
        name,
    };
}
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
const ownNames = /^(?:version-defs|manifest\.json|assemble|toolbox|changed-by-build\.json|container-version|nonce|go-cache-.*)$/;
/** Targets that, without a choice, take all platforms of the tree. */
const everyPlatform = ['cross', 'release', 'release-images', 'package-tarballs'];

// EXTERNAL MODULE: ./build/src/commands/prepare-stamp.js + 2 modules
var prepare_stamp = __nccwpck_require__(1338);
;// CONCATENATED MODULE: ./build/src/commands/prepare.js
/** Everything before the build: inputs, tree, stamp, builder and plan; and what the log says of them. */













/** Inputs, tree and stamp. Throws one KbuildError with all problems of inputs, or all refusals of the stamp. */
async function settle(host, read) {
    const { inputs, problems } = (0,commands_inputs/* loadInputs */.I)(read, host.environment, host.now() / 1000);
    problemsOfMachine(host, inputs);
    const opened = await (0,open_tree/* openTree */.r)(host, inputs, problems);
    const stamp = await (0,prepare_stamp/* prepareStamp */.Lc)(host, inputs, opened);
    return { inputs, opened, stamp, places: outputPlaces(opened.root, inputs, stamp.stamp) };
}
async function prepare(host, read, recorder) {
    const wanted = await recorder.phase('Tree and stamp', () => host.log.group('Tree and stamp', async () => {
        const settled = await settle(host, read);
        explainStamp(settled, recorder, host);
        return settled;
    }));
    const builder = await recorder.phase(builderPhases[wanted.inputs.builder], () => host.log.group(builderPhases[wanted.inputs.builder], () => (0,open_builder/* openBuilder */.IR)(host, wanted)));
    try {
        return await plan(host, wanted, builder, recorder);
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
async function plan(host, wanted, builder, recorder) {
    const { inputs, opened } = wanted;
    const { os, architecture } = builder.machine;
    const choice = {
        requested: inputs.platforms,
        ...fastbuildOf(inputs.variables, host.environment),
        hostArchitecture: architecture,
        hostPlatform: `${os}/${architecture}`,
    };
    const images = (0,kubernetes_targets/* isReleaseGoal */.LD)(opened.goal) ? await (0,open_release/* askRelease */.bu)(host, wanted) : undefined;
    const conformance = images?.conformance ?? false;
    const plan = planBuild(opened.goal, { ...choice, conformance }, opened.tree.lists, builder.variables);
    const facts = factsOf(host, { ...wanted, builder, plan });
    recorder.set({ facts });
    host.setOutputs(factOutputs(facts));
    await explainBuilder(host, { ...wanted, builder }, facts, recorder);
    const { packaging } = plan;
    const release = packaging && images && (await (0,open_release/* openRelease */.gS)(host, wanted, packaging, images, recorder));
    return { ...wanted, builder, plan, facts, release, earlierReports: await (0,junit/* reportTimes */.z)(builder.reports) };
}
function factsOf(host, { inputs, opened, stamp, plan: { platforms, skippedKinds }, builder }) {
    return {
        source: inputs.source,
        target: inputs.target,
        generation: opened.tree.generation,
        crossTag: opened.tree.crossTag,
        builder: builder.kind,
        kubeCross: builder.kubeCross,
        goVersion: builder.goVersion,
        stamp: stamp.stamp,
        epoch: stamp.epoch,
        epochOrigin: stamp.epochOrigin,
        platforms,
        skippedKinds,
        command: (0,command_line/* commandLine */.a)(inputs, stamp, host.environment, (0,environment/* passesInto */.Mg)(inputs, opened.tree)),
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
    for (const warning of builder.warnings)
        recorder.warn(warning);
    if (facts.skippedKinds.length > 0) {
        recorder.note(`Nothing to build for these platforms, skipped: ${facts.skippedKinds.join(', ')}`);
    }
    for (const note of await (0,environment/* explainEnvironment */.TF)(host, inputs, opened))
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


/***/ }),

/***/ 9660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ removeUntilGone),
/* harmony export */   u: () => (/* binding */ afterContainer)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _host_docker_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2098);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6762);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3629);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5476);
/** What is done with a build container when its client has ended, and what the engine knows better than the output. */





/** `tail`: the last lines of the output, where docker says its own errors. */
async function afterContainer(session, name, exit, tail) {
    const { docker, cancel } = session.request;
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
    const { docker, keepFailed, shell } = session.request;
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

/***/ 9260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ removeAllOfTree),
/* harmony export */   R1: () => (/* binding */ removeReplacedImages)
/* harmony export */ });
/* unused harmony export removeAllOfRun */
/* harmony import */ var _host_docker_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2098);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7705);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1809);
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
    const names = await containerNamesOf(docker, `${labelNames.run}=${runId}`);
    const left = names.filter((name) => !name.startsWith('kube-build-data-'));
    return removeEach(left, (name) => removeContainers(docker, [name]));
}


/***/ }),

/***/ 2780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ containerRoot),
/* harmony export */   Kk: () => (/* binding */ variablesInContainer),
/* harmony export */   V6: () => (/* binding */ forwardedNames),
/* harmony export */   Vk: () => (/* binding */ containerEnvironment),
/* harmony export */   oU: () => (/* binding */ versionFileInTree)
/* harmony export */ });
/* unused harmony exports containerVersionFile, withoutVcsStamp */
/**
 * What the build container is told. It is what the tree's own build/common.sh hands in, of the same names, with the
 * same defaults; nothing else of this machine's environment gets in.
 */
/** Where the tree lies in the container; a part of the binaries of older trees. */
const containerRoot = '/go/src/k8s.io/kubernetes';
const containerVersionFile = `${containerRoot}/.dockerized-kube-version-defs`;
/** The path that the scripts give as KUBE_GIT_VERSION_FILE in the container, seen from the tree. */
const versionFileInTree = '.dockerized-kube-version-defs';
/** Of every forwarded variable the name and what it is when the environment says nothing; undefined leaves it away. */
const defaults = new Map([
    ['KUBE_FASTBUILD', 'false'],
    ['KUBE_BUILDER_OS', 'linux-gnu'],
    ['KUBE_VERBOSE', '2'],
    ['KUBE_BUILD_WITH_COVERAGE', ''],
    ['KUBE_BUILD_PLATFORMS', ''],
    ['KUBE_CGO_OVERRIDES', ''],
    ['KUBE_STATIC_OVERRIDES', ''],
    ['KUBE_RACE', ''],
    ['FORCE_HOST_GO', ''],
    ['GO_VERSION', ''],
    ['GOTOOLCHAIN', ''],
    ['GOPROXY', ''],
    ['GOFLAGS', ''],
    ['GOGCFLAGS', ''],
    ['GOLDFLAGS', undefined],
    ['SOURCE_DATE_EPOCH', ''],
]);
/** Forwarded as a quoted list; the quotes are upstream's, and harmless as the scripts split at blanks. */
const quotedLists = ['KUBE_CGO_OVERRIDES', 'KUBE_STATIC_OVERRIDES'];
/** Names of the environment that count for a container build of this tree. */
function forwardedNames({ container }) {
    return container.forwarded.filter((name) => defaults.has(name));
}
function containerEnvironment(request) {
    const { tree, outside, variables, epoch, reports, path, withoutVcs } = request;
    const given = new Map([
        ...Object.entries(outside),
        ...variables.map(({ name, value }) => [name, value]),
    ]);
    const entries = forwardedNames(tree).flatMap((name) => {
        const value = given.get(name) ?? defaults.get(name);
        if (value === undefined)
            return [];
        return [[name, quotedLists.includes(name) ? `' ${value} '` : value]];
    });
    const forwarded = Object.fromEntries(entries);
    return {
        ...forwarded,
        ...(withoutVcs ? { GOFLAGS: withoutVcsStamp(forwarded.GOFLAGS ?? '') } : {}),
        SOURCE_DATE_EPOCH: String(epoch),
        KUBE_OUTPUT_SUBPATH: '_output/dockerized',
        KUBE_GIT_VERSION_FILE: containerVersionFile,
        KUBE_JUNIT_REPORT_DIR: reports,
        PATH: path,
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
function withoutVcsStamp(goflags) {
    return goflags === '' ? '-buildvcs=false' : `${goflags} -buildvcs=false`;
}
/** GOFLAGS on make's command line beats the environment, so what is added to one is added to the other. */
function variablesInContainer(variables, withoutVcs) {
    if (!withoutVcs)
        return variables;
    return variables.map((it) => it.name === 'GOFLAGS' ? { name: it.name, value: withoutVcsStamp(it.value) } : it);
}


/***/ }),

/***/ 5476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ portProblem),
/* harmony export */   FY: () => (/* binding */ noClient),
/* harmony export */   J4: () => (/* binding */ platformProblem),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   d0: () => (/* binding */ runProblem),
/* harmony export */   fX: () => (/* binding */ rsyncProblem),
/* harmony export */   iH: () => (/* binding */ engineProblem),
/* harmony export */   jj: () => (/* binding */ pullProblem)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6762);
/** What docker said, turned into what a person can do. Pure: the words are handed in. */

/** The likeliest first; `said` is added to `what`. */
const engineFaults = [
    {
        sign: /permission denied.*(docker\.sock|daemon socket|docker API)/i,
        failure: 'input',
        what: 'this user may not talk to the Docker Engine',
        remedy: 'Add the user to the group docker, or run as root',
    },
    {
        sign: /client version .* is too (?:old|new)/i,
        failure: 'input',
        what: 'docker and the Docker Engine do not understand each other',
        remedy: 'Bring the older of the two up to date, and leave DOCKER_API_VERSION away',
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
        sign: /executable file not found|exec: .*: (?:no such file|not found)|stat .*: no such file or directory/i,
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
        remedy: 'Mend what it says',
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
            remedy: 'Give another one, or leave it away: without a port rsync goes over docker exec',
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
const noClient = new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('input', [
    {
        what: 'docker is not on PATH, and builds in a container need it',
        remedy: "Install Docker; or give `builder: local`, which builds with the machine's own Go",
    },
]);


/***/ }),

/***/ 3000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QY: () => (/* binding */ recordedImage),
/* harmony export */   Sr: () => (/* binding */ problemOfRegistry),
/* harmony export */   ay: () => (/* binding */ crossImage),
/* harmony export */   ml: () => (/* binding */ recordedPlatform),
/* harmony export */   qz: () => (/* binding */ problemOfImage)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6762);
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
    return registry.replace(/\/+$/, '');
}
const imageShape = /^[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]+)?(?:\/[a-z0-9][a-z0-9._-]*)*(?::[A-Za-z0-9_][A-Za-z0-9._-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/;
/** A tag that nobody has written would be `latest`, which names nothing for good. */
function problemOfImage(name, image) {
    const pinned = /(?::[^/:]+|@sha256:[0-9a-f]{64})$/.test(image);
    if (imageShape.test(image) && pinned)
        return undefined;
    return {
        what: `${name} is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(image)}, which is no image with a tag or digest`,
        remedy: 'Give something like registry.k8s.io/build-image/kube-cross:v1.36.0-go1.26.0-bullseye.0',
    };
}
/** A registry, with a path below it if need be, without a tag. */
function problemOfRegistry(name, registry) {
    if (/^[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]+)?(?:\/[a-z0-9][a-z0-9._-]*)*\/?$/.test(registry))
        return undefined;
    return {
        what: `${name} is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(registry)}, which is no registry`,
        remedy: 'Give something like registry.example.com/mirror/build-image',
    };
}
/** `image@index digest` where a registry gave one, else the id of this engine's image. */
function recordedImage(reference, { id, repoDigests }) {
    const [name = '', digest] = reference.split('@');
    // Docker leaves its own registry out of the names that it tells.
    const repository = name.replace(/:[^/:]*$/, '').replace(/^docker\.io\/(?:library\/)?/, '');
    const known = repoDigests.filter((it) => it.startsWith(`${repository}@`));
    return known.find((it) => it.endsWith(`@${digest}`)) ?? known[0] ?? `${id} (no registry digest)`;
}
function recordedPlatform({ os, architecture, id }) {
    return `${os}/${architecture} ${id}`;
}


/***/ }),

/***/ 7124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ensureImage)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7988);
/* harmony import */ var _host_docker_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2098);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8508);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5476);
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

/***/ 1553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ passwordFileOf),
/* harmony export */   Ty: () => (/* binding */ ensureKubeBuildImage)
/* harmony export */ });
/* unused harmony exports recipeWith, imageArguments */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7988);
/* harmony import */ var _host_docker_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2098);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7779);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8508);
/* harmony import */ var _kubernetes_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8361);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6762);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9260);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(5476);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(1809);
/**
 * The image kube-build of the data-container generation, made as upstream makes it: a context folder in `_output/images`
 * with the tree's own recipe and rsync daemon, this machine's time zone, and a password for that daemon.
 */












/** `freshPassword`: as upstream, for a run that publishes the daemon; else an older one will do, and layers stay cached. */
async function ensureKubeBuildImage(session, freshPassword) {
    const context = contextOf(session);
    await layContext(session, context, freshPassword);
    await build(session, context);
    const image = await (0,_host_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectImage */ .mm)(session.request.docker, session.names.image);
    await (0,_clean_js__WEBPACK_IMPORTED_MODULE_9__/* .removeReplacedImages */ .R1)(session.request.docker, session.labels[_session_js__WEBPACK_IMPORTED_MODULE_11__/* .labelNames */ .l3.tree] ?? '');
    if (!image)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_10__/* .runProblem */ .d0)(`${session.names.image} was built, but the engine does not know it`);
    return { image, passwordFile: passwordFileOf(session) };
}
function contextOf({ request, names }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(request.root, '_output', 'images', names.image);
}
/** Of the image that was built last. */
function passwordFileOf(session) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(contextOf(session), 'rsyncd.password');
}
async function layContext({ request: { root, image } }, context, freshPassword) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(context, { recursive: true });
    for (const path of [_kubernetes_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .treeFilePaths */ .L$.buildImageRecipe, _kubernetes_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .treeFilePaths */ .L$.rsyncDaemon]) {
        if (!(await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_5__/* .existsInside */ .pO)(root, path)))
            throw noFile(path);
    }
    const recipe = (await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, _kubernetes_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .treeFilePaths */ .L$.buildImageRecipe))) ?? '';
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context, 'Dockerfile'), recipeWith(recipe, image));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, _kubernetes_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .treeFilePaths */ .L$.rsyncDaemon), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context, 'rsyncd.sh'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context, 'rsyncd.sh'), 0o755);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)('/etc/localtime', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context, 'localtime')).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context, 'localtime'), ''));
    const password = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context, 'rsyncd.password');
    if (!freshPassword && (await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t2)(password)))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(password, newPassword(), { mode: 0o600 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(password, 0o600);
}
/** The older recipe names image and registry itself; the newer one takes them as arguments. */
function recipeWith(recipe, image) {
    return recipe.replace(/^FROM\s+\S+:KUBE_BUILD_IMAGE_CROSS_TAG\s*$/m, `FROM ${image}`);
}
/** The two arguments of the newer recipe, joined by a colon there: so a digest is cut at its own colon. */
function imageArguments(image) {
    const cut = image.lastIndexOf(':');
    return [
        `--build-arg=KUBE_CROSS_IMAGE=${image.slice(0, cut)}`,
        `--build-arg=KUBE_CROSS_VERSION=${image.slice(cut + 1)}`,
    ];
}
/** Proxies are named, not valued: docker reads them of its environment, and keeps these names out of the image. */
async function build(session, context) {
    const { request, names, labels, proxies } = session;
    const { docker, runId, cancel, image, tree } = request;
    const lines = [];
    const exit = await (0,_host_process_js__WEBPACK_IMPORTED_MODULE_6__/* .runBuild */ .cM)({
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
        env: { ...docker.env, ...proxies, BUILDX_BUILDER: 'default', [_host_process_js__WEBPACK_IMPORTED_MODULE_6__/* .runMarker */ .qW]: runId },
        runId,
        onLine: (line) => void lines.push(line),
        cancel,
    });
    if (cancel.aborted)
        throw _host_cancel_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelled */ .KW;
    if (exit.code === 0)
        return;
    for (const line of lines.slice(-40))
        request.log.line(line);
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_10__/* .runProblem */ .d0)(`${names.image} could not be built: ${lines.slice(-3).join(' ')}`);
}
function newPassword() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(64)
        .toString('base64')
        .replace(/[^A-Za-z0-9]/g, '')
        .slice(0, 32);
}
function noFile(path) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_8__/* .KbuildError */ .gj('input', [
        {
            what: `the tree has no ${path} of its own, of which \`sync: rsync\` makes the image kube-build`,
            remedy: 'Put it back, or use `sync: bind`',
        },
    ]);
}


/***/ }),

/***/ 1351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ layFolders),
/* harmony export */   _: () => (/* binding */ pathInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7779);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2780);
/** What must lie in the tree before a container sees it, made by the caller: what docker makes is root's. */




/**
 * All folders above what a build writes, and the version file. What another version of the older generation's image has
 * cached goes, as upstream's data container would go with it.
 */
async function layFolders({ request, names }) {
    const { root, tree, versionFile } = request;
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
    const inTree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _environment_js__WEBPACK_IMPORTED_MODULE_3__/* .versionFileInTree */ .oU);
    if ((await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(inTree)) !== versionFile)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(inTree, versionFile);
}
/** PATH in the container. The tree's own etcd, as hack/install-etcd.sh puts it, goes first. */
async function pathInside({ request }, imagePath) {
    const path = imagePath || '/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
    const hasEtcd = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.root, 'third_party', 'etcd', 'etcd'));
    return hasEtcd ? `${_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .containerRoot */ .C2}/third_party/etcd:${path}` : path;
}


/***/ }),

/***/ 7705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ containerNames),
/* harmony export */   SF: () => (/* binding */ imagesOfHash),
/* harmony export */   WL: () => (/* binding */ staleContainers),
/* harmony export */   Xd: () => (/* binding */ volumesOfHash),
/* harmony export */   an: () => (/* binding */ imageRepository),
/* harmony export */   em: () => (/* binding */ containersOfHash),
/* harmony export */   h_: () => (/* binding */ staleVolumes),
/* harmony export */   m2: () => (/* binding */ staleImages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
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

/***/ 1835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ probeCommand),
/* harmony export */   Hx: () => (/* binding */ unseenFolder),
/* harmony export */   cd: () => (/* binding */ checkImage),
/* harmony export */   f1: () => (/* binding */ readProbe),
/* harmony export */   x3: () => (/* binding */ nonceInTree)
/* harmony export */ });
/* unused harmony exports parseProbe, lackOf */
/* harmony import */ var _host_docker_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6774);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6762);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5476);
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
    'source hack/lib/init.sh && kube::golang::setup_env && echo "kbuild-go $(go env GOVERSION)"',
].join('\n');
const probeCommand = ['bash', '-c', program];
/** Throws what docker said where the program has not run at all. */
function readProbe(image, answer) {
    const { stdout, stderr } = answer;
    if (/exec: "bash"/.test(stderr))
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('image', [lackOf(image, 'bash')]);
    if (!stdout.includes('kbuild-nonce'))
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .runProblem */ .d0)((0,_host_docker_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(answer));
    return parseProbe(stdout, stderr);
}
/** The mounted folder that the engine does not have; empty when docker does not name it, undefined when all are there. */
function unseenFolder(stderr) {
    if (!/bind source path does not exist|mounts denied|path .* is not shared/i.test(stderr))
        return undefined;
    return /(?:does not exist: |path )(\/.+?)(?:\.?$| is not shared)/m.exec(stderr)?.[1] ?? '';
}
function parseProbe(stdout, stderr) {
    const lines = stdout.split('\n');
    const marked = (name) => lines
        .filter((line) => line.startsWith(`kbuild-${name} `))
        .map((line) => line.slice(`kbuild-${name} `.length));
    const gitFailed = lines.includes('kbuild-git-failed');
    const said = stderr.split('\n').filter((line) => line.trim() !== '');
    const [goVersion = ''] = marked('go');
    const missing = marked('missing');
    return {
        nonce: marked('nonce')[0] ?? '',
        missingPrograms: missing.filter((name) => name !== 'etcd'),
        hasEtcd: !missing.includes('etcd'),
        gitSaid: gitFailed ? (said.find((line) => /^(fatal|error):/.test(line)) ?? 'git failed') : '',
        goVersion: /^(devel )?go/.test(goVersion) ? goVersion : '',
        said: said.slice(-4).join(' ').slice(0, 400),
    };
}
function lackOf(image, program) {
    const what = `the image ${image} has no ${program}`;
    return { what, remedy: 'Give a kube-cross image with kube-cross-image' };
}
/** Throws what makes a build in this image impossible. */
function checkImage({ image, needsEtcd }, { missingPrograms, hasEtcd, goVersion, said }) {
    const problems = missingPrograms.map((name) => lackOf(image, name));
    if (problems.length === 0 && goVersion === '') {
        problems.push({
            what: `the tree's scripts do not accept the Go of ${image}: ${said || 'they said nothing'}`,
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

/***/ 6233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 4584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ copyOutput),
  O: () => (/* binding */ openRsync)
});

// EXTERNAL MODULE: ./build/src/host/docker-words.js
var docker_words = __nccwpck_require__(6774);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __nccwpck_require__(7779);
// EXTERNAL MODULE: ./build/src/host/process.js + 15 modules
var process = __nccwpck_require__(8508);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __nccwpck_require__(6762);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/host/docker.js
var host_docker = __nccwpck_require__(2098);
// EXTERNAL MODULE: ./build/src/container/environment.js
var container_environment = __nccwpck_require__(2780);
// EXTERNAL MODULE: ./build/src/container/faults.js
var faults = __nccwpck_require__(5476);
;// CONCATENATED MODULE: ./build/src/container/data-volume.js
/**
 * The data container: stopped, but its volumes hold the synced tree, all output and Go's caches between builds. On an
 * engine of this machine Go's caches lie in a named volume over `_output/dockerized/go` of the tree.
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
    const { docker } = request;
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
    const answer = await (0,host_docker/* askDocker */.ad)(request.docker, ['volume', 'inspect', '--format', format, names.volume]);
    return answer.code === 0 ? answer.stdout.trim() : undefined;
}
async function makeVolume({ request, names, labels }, device) {
    const options = ['type=none', 'o=bind', `device=${device}`].map((it) => `--opt=${it}`);
    const answer = await (0,host_docker/* askDocker */.ad)(request.docker, [
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
    const volumes = [container_environment/* containerRoot */.C2, ...libraries, ...(seesTree ? [`${names.volume}:${goFolder}`] : [])];
    const answer = await (0,host_docker/* askDocker */.ad)(request.docker, [
        'run',
        `--name=${names.data}`,
        `--hostname=${request.hostName}`,
        '--pull=never',
        ...Object.entries(labels).map(([name, value]) => `--label=${name}=${value}`),
        ...volumes.map((volume) => `--volume=${volume}`),
        image,
        ...ownCommand(session),
    ]);
    if (answer.code === 0)
        return;
    await (0,host_docker/* removeContainers */.Dn)(request.docker, [names.data]);
    throw (0,faults/* runProblem */.d0)((0,docker_words/* wordsOf */.Z9)(answer));
}
/** After another user's build: the volumes become the caller's again. */
async function ownData(session, image) {
    const { request, names, labels } = session;
    const answer = await (0,host_docker/* askDocker */.ad)(request.docker, [
        ...['run', '--rm', `--name=${names.build}-own`, '--user=0:0', '--pull=never'],
        ...Object.entries(labels).map(([name, value]) => `--label=${name}=${value}`),
        `--volumes-from=${names.data}`,
        image,
        ...ownCommand(session),
    ]);
    if (answer.code !== 0)
        throw (0,faults/* runProblem */.d0)((0,docker_words/* wordsOf */.Z9)(answer));
}
function ownCommand({ user }) {
    return ['chown', '-R', ownerText(user), container_environment/* containerRoot */.C2, '/usr/local/go/pkg/'];
}
/** In a rootless engine root of the container is the caller. */
function ownerText(user) {
    return user ? `${user.uid}:${user.gid}` : '0:0';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/src/cache/entries.js
var entries = __nccwpck_require__(6960);
// EXTERNAL MODULE: ./build/src/cache/marker.js
var cache_marker = __nccwpck_require__(3140);
;// CONCATENATED MODULE: ./build/src/container/rsync-arguments.js
/** Argument arrays of rsync between the tree and the data container, on either of the two transports. */

/** Sources in: what is gone in the tree goes there too, but for what the filters protect. */
function syncArguments(root, transport, filters, options) {
    return [...common(transport, options), '--delete', ...rules(filters), `${root}/`, `${remote(transport)}/`];
}
/** Output out: by whitelist, and never deleting. */
function copyArguments(root, transport, filters, options) {
    return [
        ...common(transport, options),
        '--prune-empty-dirs',
        ...rules(filters),
        `${remote(transport)}/`,
        root,
    ];
}
/**
 * One folder of the tree, whole: what is gone at its origin goes at its destination. Files become those of who writes
 * them, whoever has packed them before.
 */
function folderArguments(root, transport, folder, direction) {
    const here = `${root}/${folder}/`;
    const there = `${remote(transport)}/${folder}/`;
    const ends = direction === 'push' ? [here, there] : [there, here];
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
/** From `--stats`: how much a sync has sent. */
function sentText(output) {
    const number = (name) => output.map((line) => new RegExp(`^${name}: ([0-9,.]+)`).exec(line)?.[1]).find((it) => it !== undefined) ??
        '?';
    return `${number('Number of regular files transferred')} of ${number('Number of files')} files sent`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./build/src/host/cancel.js
var host_cancel = __nccwpck_require__(7988);
// EXTERNAL MODULE: ./build/src/container/way.js + 1 modules
var container_way = __nccwpck_require__(583);
;// CONCATENATED MODULE: ./build/src/container/rsync-helper.js
/** The rsync container: up while something is synced, and gone after it, whatever happens. */









const daemonPort = 8730;
async function withHelper(session, helper, work) {
    const { docker } = session.request;
    const { rsync } = session.names;
    await (0,host_docker/* removeContainers */.Dn)(docker, [rsync]);
    try {
        return await work(await start(session, helper));
    }
    finally {
        await (0,host_docker/* removeContainers */.Dn)(docker, [rsync]);
    }
}
async function start(session, { way, passwordFile }) {
    const { docker, rsyncPort } = session.request;
    const isDaemon = rsyncPort !== undefined;
    const call = (0,container_way/* callOf */.C)(session, way, {
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
        return { kind: 'daemon', address: await daemonAddress(session, passwordFile), passwordFile };
    const { user, names } = session;
    return { kind: 'exec', container: names.rsync, dockerOptions: docker.options, user };
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
    const { docker, rsyncPort } = session.request;
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
    const { docker, runId, cancel, log } = session.request;
    const lines = [];
    const exit = await (0,process/* runBuild */.cM)({
        tool: 'rsync',
        arguments: args,
        cwd: '/',
        env: { ...docker.env, [process/* runMarker */.qW]: runId },
        runId,
        onLine: (line) => void lines.push(line),
        cancel,
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
    const { docker } = session.request;
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

;// CONCATENATED MODULE: ./build/src/container/distant-cache.js
/** Go's build cache in the volume of an engine that does not see the tree: looked at there, and sent by rsync. */







const lookScript = `cd "$1" 2>/dev/null || exit 0
cat ${entries/* markerName */.CO} 2>/dev/null
echo
find . -mindepth 2 -maxdepth 2 -type f -printf '%P %s %T@\\n'`;
const ageScript = `cd "$1" && find . -name '*-[ad]' -exec touch --no-create --date="@$2" {} + && printf %s "$3" >trim.txt`;
function distantCacheOf(session, helper) {
    const { root, tree } = session.request;
    const folder = (0,external_node_path_.join)('_output', 'dockerized', tree.goCache);
    const ask = async (command) => {
        const call = { container: `${session.names.build}-cache`, command };
        return (await (0,container_way/* askIn */.D)(session, helper.way, call)).stdout;
    };
    const copy = (direction) => withHelper(session, helper, async (transport) => {
        await runRsync(session, folderArguments(root, transport, folder, direction));
    });
    return {
        look: async () => parseLook(await ask(['bash', '-c', lookScript, 'look', folder])),
        age: async (nowMs) => {
            const seconds = Math.floor(nowMs / 1000);
            await ask(['bash', '-c', ageScript, 'age', folder, String(seconds - entries/* agedSeconds */.z5), String(seconds)]);
        },
        empty: async () => {
            await ask(['rm', '-rf', folder]);
        },
        push: async () => {
            await ask(['mkdir', '-p', folder]);
            await copy('push');
        },
        pull: async () => {
            await (0,promises_.mkdir)((0,external_node_path_.join)(root, folder), { recursive: true });
            await copy('pull');
        },
    };
}
/** The marker's line, then one line for each file: its name, bytes, and seconds of its last change. */
function parseLook(text) {
    const [marker = '', ...lines] = text.split('\n');
    const files = lines.flatMap((line) => {
        const [name = '', bytes, seconds] = line.split(' ');
        if ((0,entries/* kindOf */.I)(name) !== 'entry')
            return [];
        return [{ name, bytes: Number(bytes), mtimeMs: Number(seconds) * 1000 }];
    });
    return { files, marker: (0,cache_marker/* parseMarker */.gY)(marker) };
}

// EXTERNAL MODULE: ./build/src/container/kube-build-image.js
var kube_build_image = __nccwpck_require__(1553);
// EXTERNAL MODULE: ./build/src/container/lay.js
var lay = __nccwpck_require__(1351);
// EXTERNAL MODULE: ./build/src/container/probe.js
var container_probe = __nccwpck_require__(1835);
// EXTERNAL MODULE: ./build/src/container/vcs.js
var container_vcs = __nccwpck_require__(3309);
;// CONCATENATED MODULE: ./build/src/container/rsync.js
/**
 * Builds in kube-build as the data-container generation does it: the tree is synced into a volume, built there, and what
 * was made is copied out. The only way for an engine that cannot see the tree.
 */















/** `seesTree`: the engine could see the tree, so that Go's caches can lie in a folder of this machine. */
async function openRsync(session, seesTree) {
    await needRsync(session);
    await (0,lay/* layFolders */.Q)(session);
    const { request, names } = session;
    const built = await (0,kube_build_image/* ensureKubeBuildImage */.Ty)(session, request.rsyncPort !== undefined);
    const data = await ensureData(session, { image: built.image.id, seesTree });
    request.log.line(`Image ${names.image}, data container ${names.data} ${data}`);
    const path = await (0,lay/* pathInside */._)(session, built.image.path);
    const first = wayOf(session, built, path, container_vcs/* noVcs */.G);
    await syncIn(session, built, first);
    const answer = await (0,container_way/* askIn */.D)(session, first, { container: `${names.build}-probe`, command: container_probe/* probeCommand */.CL });
    const probe = (0,container_probe/* readProbe */.f1)(names.image, answer);
    (0,container_probe/* checkImage */.cd)({ image: names.image, needsEtcd: request.needsEtcd }, probe);
    const vcs = (0,container_vcs/* vcsChoice */.K)(request, probe);
    const way = wayOf(session, built, path, vcs);
    return {
        way,
        goVersion: probe.goVersion,
        vcs,
        distantCache: seesTree ? undefined : distantCacheOf(session, { way, passwordFile: built.passwordFile }),
        forget: (paths) => forget(session, way, paths),
        finish: (what) => copyOut(session, built, way, what),
    };
}
/** Only what an earlier build has left in the data container; for `kbuild copy-output`. */
async function copyOutput(session, built) {
    await needRsync(session);
    const path = await (0,lay/* pathInside */._)(session, built.image.path);
    await copyOut(session, built, wayOf(session, built, path, container_vcs/* noVcs */.G), 'output');
}
async function needRsync({ request }) {
    if (await (0,files/* findProgram */.Kp)('rsync', request.environment.PATH ?? ''))
        return;
    throw new problem/* KbuildError */.gj('input', [
        {
            what: 'rsync is not on PATH, and `sync: rsync` sends the tree with it',
            remedy: 'Install it (Debian and Ubuntu: apt-get install rsync)',
        },
    ]);
}
function wayOf({ request, names, proxies }, { image }, path, { withoutVcs }) {
    const { tree, environment, variables, epoch, reports } = request;
    // HOME is the image's own, in the volume: nothing in it is the user's folder.
    const { HOME: _, ...env } = (0,container_environment/* containerEnvironment */.Vk)({
        tree,
        outside: environment,
        variables,
        epoch,
        reports: `${container_environment/* containerRoot */.C2}/${reports}`,
        path,
        withoutVcs,
    });
    return {
        image: image.id,
        mounts: [],
        volumesFrom: [names.data],
        scratch: [],
        env: { ...env, ...proxies },
    };
}
async function syncIn(session, { passwordFile, image }, way) {
    const { request, user, sync } = session;
    const { root, tree, log } = request;
    await withHelper(session, { way, passwordFile }, async (transport) => {
        await ownVolume(session, image.id, user);
        const args = syncArguments(root, transport, tree.container.filters.into, sync);
        log.line(`Sources into the container: ${sentText(await runRsync(session, args))}`);
    });
}
async function ownVolume(session, image, user) {
    const { request, names } = session;
    const { docker } = request;
    const stat = ['exec', names.rsync, 'stat', '--format=%u:%g', container_environment/* containerRoot */.C2];
    const answer = await (0,process/* ask */.kA)('docker', [...docker.options, ...stat], { cwd: '/', env: docker.env });
    if (answer.code !== 0 || answer.stdout.trim() === ownerText(user))
        return;
    request.log.line(`${names.data} belongs to ${answer.stdout.trim()}; it is made ${ownerText(user)}'s`);
    await ownData(session, image);
}
async function copyOut(session, { passwordFile }, way, what) {
    const { root, tree, reports, log } = session.request;
    const filters = what === 'output' ? withReports(tree.container.filters.out, reports) : reportsOnly(reports);
    await withHelper(session, { way, passwordFile }, async (transport) => {
        const lines = await runRsync(session, copyArguments(root, transport, filters, session.sync));
        log.line(`Output out of the container: ${sentText(lines)}`);
    });
}
/** Relative to the tree. What stayed in the volume or here would be taken for this build's. */
async function forget(session, way, paths) {
    await (0,files/* forgetPaths */.Wu)(session.request.root, paths);
    const answer = await (0,container_way/* askIn */.D)(session, way, {
        container: `${session.names.build}-forget`,
        command: ['rm', '-rf', '--', ...paths],
    });
    if (answer.code !== 0)
        throw (0,faults/* runProblem */.d0)((0,docker_words/* wordsOf */.Z9)(answer));
}


/***/ }),

/***/ 1809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ openEngine),
/* harmony export */   Ld: () => (/* binding */ treeLabel),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   l3: () => (/* binding */ labelNames)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var _host_docker_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2098);
/* harmony import */ var _host_tree_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7777);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5476);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7124);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7705);
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6233);
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
        return { ...session, image: await (0,_image_js__WEBPACK_IMPORTED_MODULE_4__/* .ensureImage */ .Y)({ ...request, reference: request.image }) };
    }
    catch (error) {
        session.lock.release();
        throw error;
    }
}
async function openEngine(request) {
    const { root, tree, docker, hostName, branch, log } = request;
    const engine = await engineOf(docker);
    const lock = await (0,_host_tree_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .lockForBuild */ .VD)(root);
    try {
        const names = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .containerNames */ .MR)({ hostName, root, branch }, tree);
        const owner = await ownerOf(hostName);
        await removeLeftovers(docker, names, owner, root);
        log.line(`Docker Engine ${engine.version} (${engine.store}), containers ${names.build}`);
        const labels = {
            [labelNames.tree]: treeLabel(hostName, root),
            [labelNames.run]: request.runId,
            [labelNames.job]: request.job,
            [labelNames.owner]: owner,
        };
        const proxies = (0,_proxies_js__WEBPACK_IMPORTED_MODULE_6__/* .proxyVariables */ .eq)(request.proxies, (0,_proxies_js__WEBPACK_IMPORTED_MODULE_6__/* .engineAddress */ .ZK)(await engineHostOf(docker)));
        const user = userOf(engine);
        return { request, engine, names, labels, user, proxies, sync: syncOf(request), lock };
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
        case 'refused':
            throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .engineProblem */ .iH)(answer.said);
    }
}
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
/** A process of the same host and network namespace would hold the tree's lock if it were alive. */
async function ownerOf(hostName) {
    return `${hostName}/${await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)('/proc/self/ns/net').catch(() => '')}`;
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

/***/ 3309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ noVcs),
/* harmony export */   K: () => (/* binding */ vcsChoice)
/* harmony export */ });
/**
 * Whether Go stamps VCS fields in the container: as the tree's own container build of a full clone would, and never so
 * that the state of `.git` stops a build.
 */
const noVcs = { withoutVcs: false, warning: undefined };
function vcsChoice({ tree, isRepository, isLinked }, { goVersion, gitSaid }) {
    // In GOPATH mode GOFLAGS would leak into the build tags of v1.20, and Go stamps nothing there anyway.
    if (tree.goMode === 'gopath' || !isRepository || minorOf(goVersion) < firstStamping)
        return noVcs;
    if (tree.container.hidesGit)
        return { withoutVcs: true, warning: undefined };
    if (isLinked && minorOf(goVersion) >= firstBlindToLinks)
        return { withoutVcs: false, warning: linkedWarning };
    if (gitSaid === '')
        return noVcs;
    return {
        withoutVcs: true,
        warning: `git in the container cannot read the repository (${gitSaid}), so the binaries get no VCS fields and differ from those of a full clone`,
    };
}
/** Minors of Go: it stamps, and knows the flag against it, since 1.18; a `.git` that is a file it ignores since 1.20. */
const firstStamping = 18;
const firstBlindToLinks = 20;
const linkedWarning = 'this is a linked work tree or submodule, where Go stamps no VCS fields (golang/go#58218), so the binaries differ from those of a full clone';
function minorOf(goVersion) {
    const minor = /go1\.([0-9]+)/.exec(goVersion)?.[1];
    return minor === undefined ? Number.POSITIVE_INFINITY : Number(minor);
}


/***/ }),

/***/ 583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ askIn),
  C: () => (/* binding */ callOf)
});

// EXTERNAL MODULE: ./build/src/host/cancel.js
var host_cancel = __nccwpck_require__(7988);
// EXTERNAL MODULE: ./build/src/host/process.js + 15 modules
var process = __nccwpck_require__(8508);
// EXTERNAL MODULE: ./build/src/container/after-call.js
var after_call = __nccwpck_require__(9660);
// EXTERNAL MODULE: ./build/src/container/environment.js
var container_environment = __nccwpck_require__(2780);
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

;// CONCATENATED MODULE: ./build/src/container/way.js
/** How the tree is there in a container, and the calls of docker that follow from it. */





/** What docker takes as its own when it finds it in its environment, so these are said on the command line. */
const dockersOwn = ['PATH', 'HOME'];
function callOf({ request, labels, user }, way, call) {
    const env = { ...way.env, ...call.env };
    const isOwn = ([name]) => dockersOwn.includes(name);
    const entries = Object.entries(env);
    const { docker, hostName, environment, runId } = request;
    const spec = {
        name: call.container,
        image: way.image,
        hostName,
        user,
        labels,
        mounts: way.mounts,
        volumesFrom: way.volumesFrom,
        scratch: way.scratch,
        workingFolder: call.folder ? `${container_environment/* containerRoot */.C2}/${call.folder}` : container_environment/* containerRoot */.C2,
        variables: entries.filter((it) => !isOwn(it)).map(([name]) => name),
        values: Object.fromEntries(entries.filter(isOwn)),
        cgroupParent: environment.DOCKER_CGROUP_PARENT ?? '',
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
async function askIn(session, way, call) {
    const { docker, cancel } = session.request;
    if (cancel.aborted)
        throw host_cancel/* cancelled */.KW;
    const { tool, arguments: args, env } = callOf(session, way, { ...call, attach: 'output', more: ['--rm'] });
    const end = () => void (0,after_call/* removeUntilGone */.a)(docker, call.container);
    cancel.addEventListener('abort', end, { once: true });
    const answer = await (0,process/* ask */.kA)(tool, args, { cwd: '/', env });
    cancel.removeEventListener('abort', end);
    if (cancel.aborted)
        throw host_cancel/* cancelled */.KW;
    return answer;
}


/***/ }),

/***/ 7988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   VT: () => (/* binding */ cancelledByRunner),
/* harmony export */   dJ: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6762);
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
/** Aborts once the user (SIGINT) or the runner (SIGINT, then SIGTERM) wants the run to end. */
function cancelOnSignals() {
    const controller = new AbortController();
    const cancel = () => controller.abort();
    process.on('SIGINT', cancel);
    process.on('SIGTERM', cancel);
    process.on('SIGHUP', cancel);
    return controller.signal;
}


/***/ }),

/***/ 6774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   HW: () => (/* binding */ objectionIn),
/* harmony export */   LB: () => (/* binding */ engineRefusal),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** What docker prints, read. Pure: the texts are handed in. */
/** Newer clients say it beside the JSON, older ones in it. */
function engineRefusal({ stdout, stderr }) {
    const { ServerErrors } = parseJson(stdout);
    const errors = Array.isArray(ServerErrors) ? ServerErrors.map(String) : [];
    const words = [...stderr.split('\n').filter(isNoWarning), ...errors].map((text) => text.trim());
    return [...new Set(words)].filter((text) => text !== '').join(' ') || stderr.trim() || stdout.trim();
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
/** Nothing when it is no object. */
function parseJson(text) {
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : {};
    }
    catch {
        return {};
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 2098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var _docker_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6774);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8508);
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
    const info = (0,_docker_words_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    const version = textOf(info.ServerVersion);
    if (version === '')
        return undefined;
    const security = Array.isArray(info.SecurityOptions) ? info.SecurityOptions.map(String) : [];
    const status = JSON.stringify(info.DriverStatus ?? []);
    const architecture = textOf(info.Architecture);
    return {
        version,
        os: textOf(info.OSType) || 'linux',
        architecture: goArchitectures[architecture] ?? architecture,
        rootless: security.some((option) => option.includes('name=rootless')),
        store: status.includes('io.containerd.snapshotter') ? 'containerd' : textOf(info.Driver),
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
    const image = (0,_docker_words_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.stdout);
    const config = (0,_docker_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(image.Config) ? image.Config : {};
    const env = Array.isArray(config.Env) ? config.Env.map(String) : [];
    const layers = (0,_docker_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(image.RootFS) ? image.RootFS.Layers : [];
    return {
        id: textOf(image.Id),
        repoDigests: Array.isArray(image.RepoDigests) ? image.RepoDigests.map(String) : [],
        os: textOf(image.Os),
        architecture: textOf(image.Architecture),
        path: env.find((it) => it.startsWith('PATH='))?.slice('PATH='.length) ?? '',
        layers: Array.isArray(layers) ? layers.map(String) : [],
    };
}
async function inspectContainer(docker, name) {
    const answer = await askDocker(docker, ['container', 'inspect', '--format', '{{json .}}', name]);
    if (answer.code !== 0) {
        const said = (0,_docker_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(answer);
        return /no such container/i.test(said) ? { kind: 'absent' } : { kind: 'no-answer', said };
    }
    const container = (0,_docker_words_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.stdout);
    const state = (0,_docker_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(container.State) ? container.State : {};
    const config = (0,_docker_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(container.Config) ? container.Config : {};
    const labels = (0,_docker_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(config.Labels) ? config.Labels : {};
    return {
        kind: 'container',
        state: {
            status: textOf(state.Status),
            exitCode: typeof state.ExitCode === 'number' ? state.ExitCode : 0,
            outOfMemory: state.OOMKilled === true,
            volumes: namedVolumes(container.Mounts),
            labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
        },
    };
}
function namedVolumes(mounts) {
    return (Array.isArray(mounts) ? mounts : []).filter(_docker_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4).map((mount) => textOf(mount.Name));
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
function textOf(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   L7: () => (/* binding */ linkOrCopy),
/* harmony export */   Wu: () => (/* binding */ forgetPaths),
/* harmony export */   XL: () => (/* binding */ foldersIn),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   dM: () => (/* binding */ removeTree),
/* harmony export */   od: () => (/* binding */ readTreeFiles),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   pO: () => (/* binding */ existsInside),
/* harmony export */   rH: () => (/* binding */ copyTo),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6466);
/* harmony import */ var _kubernetes_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8361);
/** Files: reading a tree, keeping inside a folder, and digests. */






/** The file's text, or undefined when there is no such file to read. */
function readText(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8').catch(() => undefined);
}
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => undefined)) !== undefined;
}
async function readTreeFiles(root) {
    const { rsyncDaemon, goWork, ...texts } = _kubernetes_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .treeFilePaths */ .L$;
    const read = await Promise.all(Object.entries(texts).map(async ([name, path]) => [name, await readText((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path))]));
    const [hasRsyncDaemon, hasGoWork] = await Promise.all([
        exists((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, rsyncDaemon)),
        exists((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, goWork)),
    ]);
    const found = Object.fromEntries(read);
    return {
        commonScript: found.commonScript,
        golangScript: found.golangScript,
        initScript: found.initScript,
        versionScript: found.versionScript,
        crossVersion: found.crossVersion,
        goVersion: found.goVersion,
        buildImageVersion: found.buildImageVersion,
        buildImageRecipe: found.buildImageRecipe,
        serverImageRecipe: found.serverImageRecipe,
        hasRsyncDaemon,
        hasGoWork,
    };
}
/** Names of the folders below a folder; none when it is not there. */
async function foldersIn(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
/** The real path, or undefined when there is nothing. */
function realPath(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path).catch(() => undefined);
}
/** Both real paths. A folder is inside itself. */
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path);
    return way === '' || !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way));
}
/** Whether `path` below `root` exists and stays below it when links are followed. */
async function existsInside(root, path) {
    const real = await realPath((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
    return real !== undefined && isInside(real, root);
}
/** Where a program is on PATH, or undefined. */
async function findProgram(name, path) {
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter).filter((it) => it !== '')) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
        const isProgram = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(candidate, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK).then(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(candidate).then((it) => it.isFile()), () => false);
        if (isProgram)
            return candidate;
    }
    return undefined;
}
async function digestOf(path) {
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sha512 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512');
    let size = 0;
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), async (chunks) => {
        for await (const chunk of chunks) {
            sha256.update(chunk);
            sha512.update(chunk);
            size += chunk.length;
        }
    });
    return { size, sha256: sha256.digest('hex'), sha512: sha512.digest('hex') };
}
/** Links cost no disk: for what is written anew whenever it changes, so that nobody writes into the other end. */
async function linkOrCopy(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(to), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(from, to).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, to));
}
/** A file of its own; it costs no disk either where the file system shares what is equal. */
async function copyTo(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(to), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, to, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.COPYFILE_FICLONE);
}
/** Removes a folder with all that is in it, read-only folders (Go's module cache) too. Links are removed, not followed. */
async function removeTree(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
    }
    catch {
        await makeWritable(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
    }
}
async function makeWritable(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder).catch(() => undefined);
    if (!found?.isDirectory())
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(folder, (found.mode & 0o7777) | 0o700);
    for (const name of await foldersIn(folder))
        await makeWritable((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name));
}
/** Files or folders below a folder, taken away where they are. */
async function forgetPaths(folder, paths) {
    await Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path), { recursive: true, force: true })));
}


/***/ }),

/***/ 260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ readGitFacts),
/* harmony export */   _G: () => (/* binding */ readRepositoryPlace),
/* harmony export */   eQ: () => (/* binding */ ignoredFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6762);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7779);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8508);
/** What git says about a folder. Only questions; nothing here changes a repository or runs a program it names. */





/** `folder` is a real path. `env` should hold PATH and HOME, for git's own configuration. */
async function readGitFacts(folder, env) {
    const git = (...args) => askGit(folder, env, args);
    const where = await git('rev-parse', '--show-toplevel', '--is-shallow-repository');
    if (where.code !== 0)
        return factsOfFailure(where, folder);
    const [root = '', shallow = ''] = where.stdout.split('\n');
    const [head, tags, described, status, partial, remotes] = await Promise.all([
        git('log', '-1', '--no-show-signature', '--format=%H %ct', 'HEAD'),
        git('for-each-ref', '--points-at=HEAD', '--format=%(objecttype) %(refname:strip=2)', 'refs/tags'),
        git('describe', '--tags', '--match=v*', '--abbrev=14', 'HEAD'),
        git('status', '--porcelain', '-z', '--untracked-files=normal'),
        git('config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$'),
        git('remote'),
    ]);
    if (head.code !== 0) {
        const isUnborn = /unknown revision|does not have any commits/.test(head.stderr);
        if (!isUnborn)
            throw unreadable(folder, head);
        return { kind: 'unborn', root };
    }
    if (status.code !== 0)
        throw unreadable(folder, status);
    const [commit = '', commitTime = ''] = head.stdout.trim().split(' ');
    const changes = splitStatus(status.stdout);
    return {
        kind: 'repository',
        root,
        isTop: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)) === folder,
        commit,
        commitTime: Number(commitTime),
        shallow: shallow === 'true',
        partial: partial.stdout.trim() !== '',
        remote: remotes.stdout.split('\n').find((name) => name !== ''),
        tagsAtHead: parseTags(tags.stdout),
        described: described.code === 0 ? described.stdout.trim() : undefined,
        ...changes,
    };
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
        outerFolders: [...folders].filter((it) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(it) && !(0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(it, folder)),
        isLinked: (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'))) !== undefined,
    };
}
/** As deep as git itself follows them. */
const mostLenders = 5;
/** Folders of objects that a repository borrows, and that their owners borrow; git does without those that are gone. */
async function lendersOf(objects, depth) {
    const text = depth > 0 ? await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(objects, 'info', 'alternates')) : undefined;
    const lenders = [];
    for (const line of (text ?? '').split('\n').filter((it) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(it))) {
        if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(line))
            lenders.push(line, ...(await lendersOf(line, depth - 1)));
    }
    return lenders;
}
/** A repository's configuration may name programs (fsmonitor); a question must not start them. */
function askGit(folder, env, args) {
    return (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)('git', ['-c', 'core.fsmonitor=false', '-C', folder, ...args], {
        cwd: folder,
        env: { ...gitEnvironment(env), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    });
}
const needed = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_NOSYSTEM', 'SUDO_UID'];
/** A filter that a repository names may still run: it sees no token. Nor can GIT_DIR and its like mislead git. */
function gitEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => needed.includes(name)));
}
function factsOfFailure(answer, folder) {
    if (answer.code === 127) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj('input', [{ what: 'git is not on PATH', remedy: 'Install git' }]);
    }
    const foreignRoot = /dubious ownership in repository at '([^']*)'/.exec(answer.stderr)?.[1];
    if (foreignRoot !== undefined)
        return { kind: 'foreign', root: foreignRoot };
    if (answer.stderr.includes('not a git repository'))
        return { kind: 'absent' };
    throw unreadable(folder, answer);
}
function unreadable(folder, answer) {
    const what = `git cannot read ${folder}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(answer.stderr.trim())}`;
    const remedy = answer.stderr.includes('alternate object')
        ? 'Bring back the repository that it borrows objects from, or clone it again, without --shared and --reference'
        : 'Repair the repository or clone it again';
    return new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj('stamp', [{ what, remedy }]);
}
function parseTags(text) {
    return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
        const [type = '', name = ''] = line.split(' ');
        return { name, annotated: type === 'tag' };
    });
}
/** Paths of `git status --porcelain -z`; a rename's second path is left out. */
function splitStatus(text) {
    const changed = [];
    const untracked = [];
    const entries = text.split('\0').filter((entry) => entry !== '');
    for (let index = 0; index < entries.length; index++) {
        const entry = entries[index] ?? '';
        (entry.startsWith('??') ? untracked : changed).push(entry.slice(3));
        if (/^[RC]/.test(entry))
            index++;
    }
    return { changed, untracked };
}


/***/ }),

/***/ 3613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ resourcesAt),
/* harmony export */   g: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
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


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ ask),
  cM: () => (/* binding */ runBuild),
  I9: () => (/* binding */ runInForeground),
  qW: () => (/* binding */ runMarker)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./build/src/host/process-tree.js
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
        await (0,external_node_timers_promises_.setTimeout)(graceMilliseconds);
    }
    for (let round = 0; round < mostRounds; round++) {
        const left = await markedProcesses(marker, value);
        if (left.length === 0)
            break;
        for (const pid of left)
            signalProcess(pid, 'SIGKILL');
        await (0,external_node_timers_promises_.setTimeout)(roundMilliseconds);
    }
    return found.length;
}
async function markedProcesses(marker, value) {
    const entries = await (0,promises_.readdir)('/proc').catch(() => []);
    const pids = entries.filter((entry) => /^[0-9]+$/.test(entry)).map(Number);
    const marked = await Promise.all(pids.map((pid) => hasMarker(pid, `${marker}=${value}`)));
    return pids.filter((pid, index) => marked[index] && pid !== process.pid);
}
async function hasMarker(pid, assignment) {
    const environment = await (0,promises_.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '');
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

;// CONCATENATED MODULE: ./build/src/host/process.js
/**
 * Child processes: short questions by @actions/exec, and builds in a process group of their own that can be ended whole.
 * Arguments are arrays and no shell is ever between us and a tool.
 */




/** Runs a tool whose answer is short, and returns it whatever the exit code. (exec splits its first word unless quoted.) */
async function ask(tool, args, options) {
    try {
        const { exitCode, stdout, stderr } = await getExecOutput(`"${tool}"`, [...args], {
            cwd: options.cwd,
            env: { ...options.env },
            silent: true,
            ignoreReturnCode: true,
        });
        return { code: exitCode, stdout, stderr };
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
    const child = (0,external_node_child_process_namespaceObject.spawn)(build.tool, [...build.arguments], {
        cwd: build.cwd,
        env: build.env,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines = Promise.all([eachLine(child.stdout, build.onLine), eachLine(child.stderr, build.onLine)]);
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
        child.stdout.destroy();
        child.stderr.destroy();
        await endMarkedProcesses(runMarker, build.runId, 0);
    }
}
/**
 * Runs a program with the terminal's own input and output, in the foreground, where Ctrl-C reaches it. Returns its exit
 * code. `end` is called when the run is cancelled, and must make the program end.
 */
async function runInForeground(program, end) {
    const { tool, arguments: args, cwd, env, cancel } = program;
    const child = (0,external_node_child_process_namespaceObject.spawn)(tool, [...args], { cwd, env, stdio: 'inherit' });
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
async function endTree(child, runId, exit) {
    signalGroup(child.pid, 'SIGTERM');
    const ended = await Promise.race([exit.then(() => true), delay(graceMilliseconds)]);
    if (!ended)
        signalGroup(child.pid, 'SIGKILL');
    await endMarkedProcesses(runMarker, runId, 0);
}
function exitOf(child) {
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code, signal) => resolve({ code: code ?? undefined, signal: signal ?? undefined }));
    });
}
async function eachLine(stream, onLine) {
    for await (const line of (0,external_node_readline_namespaceObject.createInterface)({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }))
        onLine(line);
}
function delay(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(() => resolve(undefined), milliseconds).unref();
    });
}


/***/ }),

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ terminalHost)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/src/host/cancel.js
var cancel = __nccwpck_require__(7988);
;// CONCATENATED MODULE: ./build/src/host/environment.js
/** This process's environment as plain data. */
function definedEnvironment() {
    const defined = Object.entries(process.env).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
    return Object.fromEntries(defined);
}

// EXTERNAL MODULE: ./build/src/host/machine.js
var machine = __nccwpck_require__(3613);
;// CONCATENATED MODULE: ./build/src/host/secrets.js
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
    const found = [...given, ...listed].flatMap((value) => value.split(/\s+/)).flatMap(secretsOf);
    return [...new Set(found)].filter((secret) => secret.length > 2).sort((a, b) => b.length - a.length);
}
/** Puts three stars where a secret was. */
function redactor(secrets) {
    return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}
function secretsOf(address) {
    const [, userInfo = ''] = /^(?:[a-z0-9+.-]+:\/\/)?([^/]+)@/i.exec(address) ?? [];
    if (userInfo === '')
        return [];
    const cut = userInfo.indexOf(':');
    const password = userInfo.slice(cut + 1);
    const plain = decoded(password);
    const whole = decoded(userInfo);
    return [
        address,
        userInfo,
        whole,
        password,
        plain,
        ...escapings(plain),
        // As a part of an address inside another one, which docker prints when a build is refused.
        ...escapings(password),
        JSON.stringify(plain).slice(1, -1),
        // As programs send it in Proxy-Authorization.
        Buffer.from(whole).toString('base64'),
    ];
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
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/src/host/plain-line.js
/** One harmless line of text: no line breaks, no terminal control, no workflow command in either of its two forms. */
function plainLine(text) {
    return (text
        .replace(/\r?\n/g, ' | ')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the purpose
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '?')
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '## ['));
}

;// CONCATENATED MODULE: ./build/src/host/terminal-log.js
/** The terminal's log: the same words without workflow commands, and without control characters of others. */

/** `write` takes whole lines. */
function terminalLog(write, redact) {
    const line = (text) => write(plainLine(redact(text)));
    return {
        line,
        redact,
        warning: (text) => line(`Warning: ${text}`),
        error: (text, place) => line(place ? `Error: ${place.file}:${place.line}: ${text}` : `Error: ${text}`),
        group: (title, work) => {
            line(`==> ${title}`);
            return work();
        },
        untrusted: (work) => work(write),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/src/host/toolbox-entry.js
/** Where the program behind the tools of packaging is: beside the bundle that runs. */


/** `kbuild` may have been started through a link. */
function toolboxEntry() {
    const [, started = ''] = process.argv;
    return (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(started)), '..', 'toolbox', 'index.js');
}

;// CONCATENATED MODULE: ./build/src/host/terminal-host.js
/** A terminal as host: the same commands without workspace, outputs and artifacts. */








/** `addresses` may hold credentials that the log, written to `out`, must not show. Reads the environment and starts to listen for Ctrl-C. */
function terminalHost(addresses, out) {
    const environment = definedEnvironment();
    const redact = redactor(secretsIn(environment, addresses));
    return {
        environment,
        log: terminalLog((line) => void out.write(`${line}\n`), redact),
        cancel: (0,cancel/* cancelOnSignals */.dJ)(),
        workspace: undefined,
        workingFolder: process.cwd(),
        temporaryFolder: (0,external_node_os_.tmpdir)(),
        machine: (0,machine/* thisMachine */.g)(),
        toolboxEntry: toolboxEntry(),
        trigger: {
            tag: undefined,
            pullRequest: false,
            attempt: 1,
            cache: { name: '', ref: '', defaultBranch: '', isProtected: false },
        },
        runId: (0,external_node_crypto_.randomUUID)(),
        now: Date.now,
        setOutputs: () => { },
        remember: () => { },
        cache: undefined,
        upload: undefined,
        artifacts: undefined,
    };
}


/***/ }),

/***/ 7777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  UN: () => (/* binding */ busyTree),
  VD: () => (/* binding */ lockForBuild),
  ke: () => (/* binding */ lockForCleaning)
});

// UNUSED EXPORTS: lockTree

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __nccwpck_require__(6762);
;// CONCATENATED MODULE: ./build/src/host/tree-lock.js
/**
 * One run at a time in a tree. The lock is a listening socket without a file: the kernel takes it away with the process,
 * however that ends, so it can never be stale.
 */




/** undefined when another process of this machine holds it. Elsewhere than on Linux there is no such lock. */
async function lockTree(root) {
    if ((0,external_node_os_.platform)() !== 'linux')
        return { release: () => { } };
    const server = await listen(`\0kbuild-${(0,external_node_crypto_.createHash)('sha256').update(root).digest('hex').slice(0, 32)}`);
    return server && { release: () => void server.close() };
}
/** For a build: throws when there is one already. */
async function lockForBuild(root) {
    const lock = await lockTree(root);
    if (!lock)
        throw busyTree(root, 'another kbuild of this machine');
    return lock;
}
/** For what takes away the output: throws while a build is running. */
async function lockForCleaning(root) {
    const lock = await lockTree(root);
    if (lock)
        return lock;
    throw new problem/* KbuildError */.gj('input', [
        { what: `${root} is being built by another kbuild`, remedy: 'Wait for it, or end it' },
    ]);
}
function busyTree(root, who) {
    return new problem/* KbuildError */.gj('input', [
        {
            what: `${root} is being built already, by ${who}`,
            remedy: 'Wait for it, or end it; two builds at once need two checkouts',
        },
    ]);
}
function listen(address) {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_namespaceObject.createServer)((connection) => connection.destroy());
        server.once('error', (error) => 'code' in error && error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error));
        server.listen(address, () => {
            server.unref();
            resolve(server);
        });
    });
}


/***/ }),

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   QQ: () => (/* binding */ stringsIn),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   Yq: () => (/* binding */ saysTheSame),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* unused harmony exports isObject, inOrder */
/** JSON of somebody else's, as data without promises, and JSON of ours, as the same bytes each time. */
/** undefined for a text that is no JSON. */
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Empty where there is none. */
function fieldsOf(value) {
    return isObject(value) ? value : {};
}
/** None where there is no list. */
function objectsIn(value) {
    return Array.isArray(value) ? value.filter(isObject) : [];
}
function stringsIn(value) {
    return Array.isArray(value) ? value.filter((it) => typeof it === 'string') : [];
}
function stringOf(value) {
    return typeof value === 'string' ? value : '';
}
/** A whole number from 0 on; -1 for anything else. */
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : -1;
}
/** The keys of every object sorted, so that equal data are equal. */
function inOrder(value) {
    if (Array.isArray(value))
        return value.map(inOrder);
    if (!isObject(value))
        return value;
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, inOrder(value[key])]));
}
/** `picked` was made of some fields of `whole`: nothing else is in there, and nothing was of another type. */
function saysTheSame(picked, whole) {
    return JSON.stringify(inOrder(picked)) === JSON.stringify(inOrder(whole));
}


/***/ }),

/***/ 5571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ buildDate),
/* harmony export */   GJ: () => (/* binding */ isFuture),
/* harmony export */   Pd: () => (/* binding */ parseEpoch)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6762);
/** SOURCE_DATE_EPOCH: the one time that a build may know (reproducible-builds.org, SOURCE_DATE_EPOCH specification). */

/** 9999-12-31T23:59:59Z, the last second that the usual date formats can write. */
const lastEpoch = 253_402_300_799;
const clockSkewSeconds = 3600;
/** A given epoch. `origin` names where it came from; `now` in seconds. A future one is refused: a rebuild would differ. */
function parseEpoch(value, origin, now) {
    const seconds = /^(0|[1-9][0-9]{0,11})$/.test(value) ? Number(value) : Number.NaN;
    if (Number.isNaN(seconds) || seconds > lastEpoch) {
        return problem(`${origin} is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}, which is no epoch`);
    }
    if (isFuture(seconds, now)) {
        return problem(`${origin} is ${value} (${buildDate(seconds)}), which has not come yet`);
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

/***/ 5515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aH: () => (/* binding */ isPlatform),
/* harmony export */   hL: () => (/* binding */ withImagePrograms),
/* harmony export */   oo: () => (/* binding */ readTreeLists)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6762);
/**
 * Reads the platform and target lists out of a tree's hack/lib/golang.sh as text, so that every version and fork says
 * for itself what it builds. The text's shape is the same from v1.20 on (reference: k/k hack/lib/golang.sh).
 */

/** Their names become files and folders, which are written and removed: none leads elsewhere. */
const platformShape = /^[a-z0-9]+\/[a-z0-9]+$/;
const targetShape = /^[A-Za-z0-9_][A-Za-z0-9_.@+-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)*\/?$/;
function isPlatform(word) {
    return platformShape.test(word);
}
/** Throws one KbuildError that names every list which cannot be read. `hostIsLinux` decides about e2e_node.test, as in the tree. */
function readTreeLists(script, hostIsLinux) {
    const golangScript = withoutRemarks(script);
    const problems = [];
    const required = (name, found, shape = targetShape) => {
        const entries = entriesOf(found, shape);
        if (entries.length > 0)
            return entries;
        problems.push({
            what: `hack/lib/golang.sh has no readable list ${name}`,
            remedy: 'This is not a Kubernetes tree from v1.20 on, or its build scripts have been changed too much',
        });
        return entries;
    };
    const platforms = (kind) => required(`KUBE_SUPPORTED_${kind}_PLATFORMS`, arrayEntries(golangScript, `KUBE_SUPPORTED_${kind}_PLATFORMS`), platformShape);
    const targets = (name) => required(`kube::golang::${name}`, functionEntries(golangScript, name, hostIsLinux));
    // Only images need these: `problemsOfPackaging`.
    const optional = (name) => entriesOf(functionEntries(golangScript, name, hostIsLinux), targetShape);
    const lists = {
        platforms: {
            server: platforms('SERVER'),
            node: platforms('NODE'),
            client: platforms('CLIENT'),
            test: platforms('TEST'),
        },
        targets: {
            server: targets('server_targets'),
            node: targets('node_targets'),
            client: required('KUBE_CLIENT_TARGETS', arrayEntries(golangScript, 'KUBE_CLIENT_TARGETS')),
            test: targets('test_targets'),
            testServer: targets('server_test_targets'),
        },
        imageTargets: {
            server: optional('server_image_targets'),
            conformance: optional('conformance_image_targets'),
        },
        fastbuildArchitecture: /KUBE_SERVER_PLATFORMS=\(\s*linux\/amd64\s*\)/.test(golangScript)
            ? 'amd64'
            : 'host',
    };
    if (problems.length > 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('input', problems);
    return lists;
}
/**
 * Adds to what server images hold the programs that their recipe copies into each of them (v1.36 on: kube-log-runner). A
 * list that cannot be read stays empty, by which it is refused.
 */
function withImagePrograms(lists, recipe) {
    if (lists.imageTargets.server.length === 0)
        return lists;
    const copied = [...recipe.matchAll(/^COPY\s+(.*)$/gm)].flatMap(([, words = '']) => words.split(/\s+/));
    const more = lists.targets.server.filter((target) => copied.includes(target.slice(target.lastIndexOf('/') + 1)));
    const server = [...new Set([...lists.imageTargets.server, ...more])];
    return { ...lists, imageTargets: { ...lists.imageTargets, server } };
}
/** Empty where one of them is none. */
function entriesOf(found = [], shape) {
    return found.every((entry) => shape.test(entry)) ? found : [];
}
/** A remark may hold anything, also a bracket that would seem to end a list. */
function withoutRemarks(script) {
    return script.replace(/(^|[ \t])#.*$/gm, '$1');
}
/** Entries of `NAME=( … )`, one or several a line. */
function arrayEntries(script, name) {
    const body = new RegExp(`^[^#\\n]*\\b${name}=\\(([^)]*)\\)`, 'm').exec(script)?.[1];
    return body === undefined ? undefined : wordsOf(body);
}
/** Entries of the first `local targets=( … )` in a function, and of `targets+=( … )` below a condition on linux. */
function functionEntries(script, name, hostIsLinux) {
    const start = script.indexOf(`kube::golang::${name}() {`);
    if (start < 0)
        return undefined;
    const body = script.slice(start, endOfFunction(script, start));
    const entries = arrayEntries(body, 'targets');
    if (entries === undefined || !hostIsLinux)
        return entries;
    const linuxOnly = [...body.matchAll(/==\s*"?linux[^\n]*\n\s*targets\+=\(([^)]*)\)/g)];
    return [...entries, ...linuxOnly.flatMap((match) => wordsOf(match[1] ?? ''))];
}
function endOfFunction(script, start) {
    const end = script.indexOf('\n}', start);
    return end < 0 ? script.length : end;
}
function wordsOf(body) {
    return body
        .split(/\s+/)
        .map((word) => word.replace(/^(["'])(.*)\1$/, '$2'))
        .filter((word) => word !== '');
}


/***/ }),

/***/ 2216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 6946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findingText),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _epoch_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5571);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7745);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8361);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(370);
/** The words of the stamp policy: for each condition what is wrong in this case and what repairs it. */




/** A finding that is only told needs no way around it. */
function findingText(condition, stampCase, verdict) {
    const { what, remedy, command, gitVersion } = words[condition]({ ...stampCase, verdict });
    return { condition, what, remedy, command, gitVersion };
}
const words = {
    'foreign-owner': ({ sources, folder }) => ({
        what: `git refuses to read ${folder}, because it belongs to another user`,
        remedy: 'Trust it, or build as its owner',
        command: `git config --global --add safe.directory ${shellWord(rootOf(sources) ?? folder)}`,
    }),
    'no-commit': ({ folder }) => ({
        what: `${folder} is a git repository without a commit, so there is nothing that a binary could be the build of`,
        remedy: 'Commit the tree, or remove .git to build it as an export',
        command: `git -C ${shellWord(folder)} add --all && git -C ${shellWord(folder)} commit --message "Import Kubernetes"`,
    }),
    'nested-source': ({ sources, folder }) => ({
        what: `${folder} is not the top of its git repository (${rootOf(sources)} is), so git's version would be the wrong one`,
        remedy: "Check the Kubernetes tree out as a repository of its own, or say what to stamp with `version-file` (Kubernetes' KUBE_GIT_VERSION_FILE)",
    }),
    'no-version': noVersion,
    'not-semantic': ({ sources, result }) => {
        const repaired = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .repairedVersion */ .l3)(describedBy(sources));
        return {
            what: `the version would be ${result.stamp.gitVersion}, which Kubernetes' scripts refuse as it is not a semantic version`,
            remedy: `Give git-version, such as ${repaired ?? suggestedVersion(result.stamp.gitVersion)}`,
            gitVersion: repaired ?? suggestedVersion(result.stamp.gitVersion),
        };
    },
    'shallow-distance': ({ sources, folder, result }) => ({
        what: `the version ${result.stamp.gitVersion} counts commits in a shallow clone, where some are missing`,
        remedy: 'Set `fetch-depth: 0` for actions/checkout, or give git-version, or fetch the history of this clone',
        command: fetchCommand(sources, folder),
        gitVersion: result.stamp.gitVersion,
    }),
    'two-tags': twoTags,
    'unseen-tag': ({ sources, result }) => ({
        what: `the tag ${unseenTagName(sources)} at HEAD does not start with v, so Kubernetes' scripts do not see it and the version is ${result.stamp.gitVersion || 'empty'}`,
        remedy: `Give git-version, such as ${seenForm(unseenTagName(sources))}, if the tag is the version`,
        gitVersion: seenForm(unseenTagName(sources)),
    }),
    'minor-mismatch': ({ tree, result }) => ({
        what: `the version is ${result.stamp.gitVersion}, but the tree builds with kube-cross ${tree.crossTag}, which is of v1.${(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOfCrossTag */ .Rr)(tree.crossTag)}`,
        remedy: "Most likely the clone lacks Kubernetes' own tags: fetch them, or give git-version",
        command: undefined,
    }),
    dirty: ({ sources, folder, verdict }) => ({
        what: `${folder} has changes that are not committed: ${some(repository(sources).changed)}`,
        remedy: `Commit them, ${orAllow(verdict)}or put them aside`,
        command: stashCommand(folder),
    }),
    untracked: ({ sources, folder, verdict }) => ({
        what: `${folder} has files that git does not track: ${some(repository(sources).untracked)}`,
        remedy: `Commit or ignore them, ${orAllow(verdict)}or put them aside`,
        command: stashCommand(folder),
    }),
    'ignored-packaged': ({ ignoredPackaged, folder }) => ({
        what: `${folder} has files that git ignores in folders which packaging copies whole: ${some(ignoredPackaged)}`,
        remedy: 'Remove them',
        command: `git -C ${shellWord(folder)} clean -Xfd -- ${ignoredPackaged.map(shellWord).join(' ')}`,
    }),
    'partial-clone': ({ folder }) => ({
        what: `${folder} is a partial clone, so packaging may fetch from its remote`,
        remedy: 'Clone without --filter if releases must not need the network',
    }),
    'export-in-git': ({ sources, result, folder }) => ({
        what: `hack/lib/version.sh in ${folder} went through git archive, and Kubernetes' scripts believe it: the stamp says ${result.stamp.gitCommit}, HEAD is ${repository(sources).commit}`,
        remedy: 'Use a clone, or put the $Format placeholders back, if HEAD is what the binaries are',
    }),
    'future-head': ({ sources }) => ({
        what: `HEAD was committed at ${(0,_epoch_js__WEBPACK_IMPORTED_MODULE_0__/* .buildDate */ .$y)(repository(sources).commitTime)}, which has not come yet`,
        remedy: "Check the committer's clock; source-date-epoch sets another time",
    }),
};
function noVersion({ sources, folder, tree, pullRequest }) {
    const { git } = sources;
    const minor = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOfCrossTag */ .Rr)(tree.crossTag);
    const gitVersion = `v1.${minor ?? '0'}.0-${pullRequest ? 'pr' : 'local'}.0`;
    const orGive = `give git-version, such as ${gitVersion}`;
    if (git.kind !== 'repository' || tree.exported) {
        return {
            what: `${folder} has no git repository of its own and no exported version, so the binaries would have no version`,
            remedy: `${capitalised(orGive)}`,
            gitVersion,
        };
    }
    const why = git.shallow
        ? 'is a shallow clone without the tag that HEAD descends from'
        : 'has no version tag (v…) that HEAD descends from';
    const what = `${folder} ${why}, so the binaries would have no version`;
    if (pullRequest)
        return { what, remedy: `If it matters in a pull request, ${orGive}`, gitVersion };
    const fetch = fetchCommand(sources, folder);
    const remedy = fetch
        ? `Set \`fetch-depth: 0\` for actions/checkout; or ${orGive}; or fetch the tags into this clone, from Kubernetes' own repository if ${git.remote} does not have them`
        : capitalised(orGive);
    return { what, remedy, command: fetch, gitVersion };
}
function orAllow(verdict) {
    return verdict === 'refuse' ? 'give `allow-dirty: true` (the version then ends in -dirty), ' : '';
}
function twoTags({ sources, result }) {
    const tags = (0,_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .versionTagsAtHead */ .lw)(sources.git);
    const names = tags.map((tag) => `${tag.name}${tag.annotated ? ' (annotated)' : ''}`).join(', ');
    const hidden = tags.filter((tag) => tag.name !== result.stamp.gitVersion.replace(/-dirty$/, ''));
    return {
        what: `${tags.length} version tags point at HEAD: ${names}. git describe takes ${result.stamp.gitVersion}, as it prefers annotated tags`,
        remedy: `Say which with git-version, such as ${hidden[0]?.name}`,
        gitVersion: hidden[0]?.name,
    };
}
function fetchCommand(sources, folder) {
    const { shallow, remote } = repository(sources);
    if (!remote)
        return undefined;
    return `git -C ${shellWord(folder)} fetch --tags ${shallow ? '--unshallow ' : ''}${shellWord(remote)}`;
}
function stashCommand(folder) {
    return `git -C ${shellWord(folder)} stash push --include-untracked`;
}
function repository(sources) {
    if (sources.git.kind !== 'repository')
        throw new Error('this condition needs a git repository');
    return sources.git;
}
function rootOf({ git }) {
    return git.kind === 'absent' ? undefined : git.root;
}
function describedBy({ git, givenVersion }) {
    return givenVersion ?? (git.kind === 'repository' ? git.described : undefined) ?? '';
}
function unseenTagName(sources) {
    return repository(sources).tagsAtHead.find((tag) => /v[0-9]+\.[0-9]+/.test(tag.name))?.name ?? '';
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
function suggestedVersion(from) {
    return /v[0-9]+\.[0-9]+\.[0-9]+/.exec(from)?.[0] ?? 'v1.33.4+acme.1';
}
function some(paths) {
    const shown = paths.slice(0, 5).join(', ');
    return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown;
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** One word of a shell command line. */
function shellWord(text) {
    return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 7745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ usableEventTag),
/* harmony export */   Ru: () => (/* binding */ computeStamp),
/* harmony export */   lw: () => (/* binding */ versionTagsAtHead),
/* harmony export */   zw: () => (/* binding */ versionFileValues)
/* harmony export */ });
/* harmony import */ var _epoch_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5571);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(370);
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
    return git.kind === 'repository' && git.changed.length + git.untracked.length === 0 ? 'clean' : 'dirty';
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

/***/ 7456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ problemOfWhat),
/* harmony export */   Gr: () => (/* binding */ placesOfWhat),
/* harmony export */   LD: () => (/* binding */ isReleaseGoal),
/* harmony export */   Ws: () => (/* binding */ needsEtcd),
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   fW: () => (/* binding */ binaryName),
/* harmony export */   yo: () => (/* binding */ releaseTargets)
/* harmony export */ });
/* unused harmony export generalTargets */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6762);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2216);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6946);
/** What `target` and `what` ask of the tree's make, and where in the tree each WHAT must be found. */



function isReleaseGoal(goal) {
    return goal.kind === 'release' || goal.kind === 'images' || goal.kind === 'package';
}
/** All suites but the unit tests start an etcd. */
function needsEtcd(goal) {
    return (goal.kind === 'test' && goal.suite !== 'test') || (goal.kind === 'release' && goal.tests);
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
function goalOf(target, what, components, runTests) {
    const goal = targetGoal(target, what, components, runTests);
    if (runTests && !(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .isProblem */ .AN)(goal) && goal.kind !== 'release')
        return noTestsToRun(target);
    return goal;
}
function targetGoal(target, what, components, runTests) {
    switch (target) {
        case 'all':
            return { kind: 'all', what };
        case 'test':
        case 'test-integration':
        case 'test-cmd':
            return { kind: 'test', suite: target, what };
        case 'cross':
            return what.length > 0 ? whatDoesNotGoWith(target) : { kind: 'cross' };
        default:
            return releaseGoalOf(target, what, runTests) ?? componentOf(target, what, components);
    }
}
function componentOf(target, what, components) {
    if (!components.includes(target))
        return unknownTarget(target, components);
    return what.length > 0 ? whatDoesNotGoWith(target) : { kind: 'component', name: target };
}
/** Reference: the rules of Kubernetes' Makefile of these names. Tests run only where they are asked for. */
function releaseGoalOf(target, what, tests) {
    if (!releaseTargets.some((it) => it === target))
        return undefined;
    if (what.length > 0)
        return whatInRelease(target);
    const fast = target.startsWith('quick-');
    if (target === 'package-tarballs')
        return { kind: 'package' };
    return target.endsWith('-images') ? { kind: 'images', fast } : { kind: 'release', fast, tests };
}
function whatInRelease(target) {
    return {
        what: `what is given, but target ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(target)} packs what Kubernetes' own lists name, whole`,
        remedy: 'Leave `what` away; choose what is built with `platforms`, or build parts with `target: all`',
    };
}
function noTestsToRun(target) {
    return {
        what: `run-tests is given, but target ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(target)} runs no tests`,
        remedy: 'It is for release and quick-release; use `target: test` to run tests',
    };
}
function whatDoesNotGoWith(target) {
    return {
        what: `what is given, but the tree's make takes no WHAT for target ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(target)}`,
        remedy: 'Use `target: all` with `what`, or leave `what` away',
    };
}
function unknownTarget(target, components) {
    const general = [...generalTargets, ...releaseTargets];
    const folders = (0,_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedUnique */ .Z$)(components);
    return {
        what: `target ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(target)} is unknown`,
        remedy: `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(target, [...general, ...folders])}Valid are ${general.join(', ')}, and the folders of cmd/: ${folders.join(', ')}`,
    };
}
const whatShape = /^(\.\/)?[A-Za-z0-9_][A-Za-z0-9_.@+/-]*$/;
/** A syntactic problem of one WHAT entry; whether it exists is for `placesOfWhat` and the file system to say. */
function problemOfWhat(entry) {
    const steps = entry.replace(/\/\.\.\.$/, '').split('/');
    if (whatShape.test(entry) && !steps.includes('..') && !steps.includes('...'))
        return undefined;
    return {
        what: `what has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(entry)}, which is no package of the tree`,
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
    const places = /^[^/]+\.[^/]+\//.test(path) ? [`vendor/${path}`, `staging/src/${path}`] : [path];
    if (path.startsWith('vendor/'))
        places.push(path.replace(/^vendor\//, 'staging/src/'));
    return path.endsWith('.test') ? places.map((place) => place.replace(/\/[^/]*$/, '')) : places;
}
/** File name of the binary that a target gives on a platform. */
function binaryName(target, platform) {
    const name = target.replace(/\/+$/, '').replace(/^.*\//, '');
    return platform.startsWith('windows/') ? `${name}.exe` : name;
}


/***/ }),

/***/ 8361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Rr: () => (/* binding */ minorOfCrossTag),
  mg: () => (/* binding */ readSourceTree),
  L$: () => (/* binding */ treeFilePaths)
});

// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __nccwpck_require__(6762);
;// CONCATENATED MODULE: ./build/src/kubernetes/sync-filters.js
/**
 * What of a tree goes into the data container and what comes out of it: the rsync filters of the tree's own
 * build/common.sh, read as text. Rules that would have rsync read further files are not taken over.
 */
/** Those of v1.28, for a fork whose functions have other names. */
const usual = {
    into: ['H /.git', '- /_tmp/', '- /_output/', '- /'],
    out: [
        '- /_temp/',
        '+ /vendor/',
        '+ /staging/***/Godeps/**',
        '+ /_output/dockerized/bin/**',
        '+ zz_generated.*',
        '+ generated.proto',
        '+ *.pb.go',
        '+ types.go',
        '+ */',
        '- /**',
    ],
};
function readSyncFilters(commonScript) {
    const into = filtersOf(commonScript, 'kube::build::sync_to_container');
    const out = filtersOf(commonScript, 'kube::build::copy_output');
    return { into: into.length > 0 ? into : usual.into, out: out.length > 0 ? out : usual.out };
}
function filtersOf(script, name) {
    const start = script.indexOf(`${name}() {`);
    if (start < 0)
        return [];
    const end = script.indexOf('\n}', start);
    const body = script.slice(start, end < 0 ? script.length : end).replace(/^\s*#.*$/gm, '');
    const found = [...body.matchAll(/--filter=(?:'([^'\n]*)'|"([^"\n$`]*)")/g)];
    return found
        .map(([, single, double]) => single ?? double ?? '')
        .filter((rule) => /^[-+HSPR] \S/.test(rule));
}

;// CONCATENATED MODULE: ./build/src/kubernetes/container-scripts.js
/** What a tree's own scripts say of its container build: image, names, what is handed in, what is hidden. */

/** Texts of build/common.sh, build/build-image/Dockerfile and build/build-image/VERSION. */
function readContainerScripts(commonScript, recipe, imageVersion) {
    const script = commonScript.replace(/^\s*#.*$/gm, '');
    return {
        imageVersion: imageVersion?.trim() ?? '',
        crossRepository: crossRepositoryOf(recipe ?? '', script),
        takesCrossImage: /\bKUBE_CROSS_VERSION:-/.test(script),
        forwarded: [...new Set([...script.matchAll(forwardedVariable)].map(([, name = '']) => name))],
        filters: readSyncFilters(script),
        hidesGit: /["']H \/\.git["']/.test(script),
    };
}
/** `--env "NAME=…`, `--env=NAME=…` or `-e NAME=…`. */
const forwardedVariable = /(?:--env|-e)[ =]["']?([A-Z][A-Z0-9_]*)=/g;
/** v1.20 has it in the recipe of its build image, later trees compose it of the registry of base images. */
function crossRepositoryOf(recipe, script) {
    const literal = /^FROM\s+(\S+):KUBE_BUILD_IMAGE_CROSS_TAG\s*$/m.exec(recipe)?.[1];
    const registry = /\$\{KUBE_BASE_IMAGE_REGISTRY:-["']?([^}"']+)["']?\}/.exec(script)?.[1];
    return literal ?? `${registry ?? 'registry.k8s.io/build-image'}/kube-cross`;
}

// EXTERNAL MODULE: ./build/src/kubernetes/lists.js
var lists = __nccwpck_require__(5515);
;// CONCATENATED MODULE: ./build/src/kubernetes/tree.js
/** What a source tree is: told from its files, never from its version number, as pre-releases straddle the changes. */



/** Where each of TreeFiles lies, relative to the tree's top. */
const treeFilePaths = {
    commonScript: 'build/common.sh',
    golangScript: 'hack/lib/golang.sh',
    initScript: 'hack/lib/init.sh',
    versionScript: 'hack/lib/version.sh',
    crossVersion: 'build/build-image/cross/VERSION',
    goVersion: '.go-version',
    buildImageVersion: 'build/build-image/VERSION',
    buildImageRecipe: 'build/build-image/Dockerfile',
    serverImageRecipe: 'build/server-image/Dockerfile',
    rsyncDaemon: 'build/build-image/rsyncd.sh',
    goWork: 'go.work',
};
/** Throws a KbuildError that names all that is missing. `where` is how the user spells the folder. */
function readSourceTree(files, where, hostIsLinux) {
    const { commonScript, golangScript, versionScript, crossVersion } = files;
    if (!commonScript || !golangScript || !versionScript || !crossVersion)
        throw notATree(files, where);
    const odd = problemsOfTags(files, where);
    if (odd.length > 0)
        throw new src_problem/* KbuildError */.gj('input', odd);
    const goMode = files.hasGoWork ? 'workspace' : usesGopath(files) ? 'gopath' : 'module';
    return {
        generation: generationOf(files, commonScript, where),
        crossTag: crossVersion.trim(),
        goVersion: files.goVersion?.trim(),
        goMode,
        pathIndependent: /(^|[\s"'(])-trimpath(?![=\w])/m.test(withoutComments(golangScript)),
        goCache: /GOCACHE=\S*\/cache\/build\b/.test(withoutComments(golangScript))
            ? 'go/cache/build'
            : 'go/cache',
        container: readContainerScripts(commonScript, files.buildImageRecipe, files.buildImageVersion),
        exported: exportedAt(versionScript),
        lists: (0,lists/* withImagePrograms */.hL)((0,lists/* readTreeLists */.oo)(golangScript, hostIsLinux), files.serverImageRecipe ?? ''),
    };
}
/** Names of images, containers and folders are made of these. */
function problemsOfTags(files, where) {
    return ['crossVersion', 'buildImageVersion']
        .map((name) => ({ path: treeFilePaths[name], text: files[name]?.trim() ?? '' }))
        .filter(({ text }) => text !== '' && !/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(text))
        .map(({ path, text }) => ({
        what: `${path} in source ${where} has ${(0,src_problem/* quote */.hD)(text)}, which is no tag of an image`,
        remedy: 'Give it up to 128 letters, digits and . _ -, such as v1.36.0-go1.26.0-bullseye.0',
    }));
}
/** The minor in `v1.33.0-go1.24.6-bullseye.0`; undefined for the older `v1.15.5-1`, which names Go's version. */
function minorOfCrossTag(crossTag) {
    return /^v1\.([0-9]+)\.[0-9]+-go/.exec(crossTag)?.[1];
}
function generationOf(files, commonScript, where) {
    if (commonScript.includes('KUBE_CROSS_CONTAINER_ROOT'))
        return 'kube-cross';
    if (commonScript.includes('KUBE_DATA_CONTAINER_NAME') || files.hasRsyncDaemon)
        return 'data-container';
    throw new src_problem/* KbuildError */.gj('input', [
        {
            what: `source ${where} has an unknown generation of build scripts: build/common.sh names neither KUBE_CROSS_CONTAINER_ROOT nor KUBE_DATA_CONTAINER_NAME`,
            remedy: 'Known are those of Kubernetes v1.20 and later',
        },
    ]);
}
function usesGopath(files) {
    const scripts = `${files.initScript ?? ''}\n${files.golangScript ?? ''}`;
    return /^\s*export\b[^#\n]*\bGO111MODULE=off\b/m.test(scripts);
}
/** `git archive` has turned the placeholder of the percent sign into the sign itself, and the others into values. */
function exportedAt(versionScript) {
    const script = withoutComments(versionScript);
    if (!/\[\[\s*'%'\s*[!=]=\s*["']%["']/.test(script))
        return undefined;
    const commit = /KUBE_GIT_COMMIT='([0-9a-f]{40,64})'/.exec(script)?.[1] ?? '';
    const references = /'([^'\n]*\btag: v[^'\n]*)'/.exec(script)?.[1] ?? '';
    return { commit, version: /tag: (v[^ ,]+)/.exec(references)?.[1] ?? '' };
}
function withoutComments(script) {
    return script.replace(/^\s*#.*$/gm, '');
}
function notATree(files, where) {
    const needed = ['commonScript', 'golangScript', 'versionScript', 'crossVersion'];
    const missing = needed.filter((name) => !files[name]).map((name) => treeFilePaths[name]);
    const problem = {
        what: `source ${where} is not a Kubernetes source tree: it has no ${missing.join(', no ')}`,
        remedy: 'Give the folder of a Kubernetes checkout, such as `source: kubernetes` after a checkout with `path: kubernetes`',
    };
    return new src_problem/* KbuildError */.gj('input', [problem]);
}


/***/ }),

/***/ 8597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ problemsOfValues),
/* harmony export */   PF: () => (/* binding */ renderVersionFile),
/* harmony export */   Sz: () => (/* binding */ parseVersionFile),
/* harmony export */   YJ: () => (/* binding */ isPlainValue)
/* harmony export */ });
/* unused harmony export versionFileNames */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6762);
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

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ isSemanticVersion),
/* harmony export */   aF: () => (/* binding */ releaseTag),
/* harmony export */   l3: () => (/* binding */ repairedVersion),
/* harmony export */   tv: () => (/* binding */ versionFrom)
/* harmony export */ });
/* unused harmony export majorAndMinor */
/** How a version is made of what git says, as kube::version::get_version_vars does it (k/k hack/lib/version.sh). */
const semanticVersion = /^v([0-9]+)\.([0-9]+)(\.[0-9]+)?(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
const majorMinor = /^v([0-9]+)\.([0-9]+)(\.[0-9]+)?(-.*)?(\+.*)?$/;
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


/***/ }),

/***/ 5892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ buildEnvironment),
/* harmony export */   Ci: () => (/* binding */ decisiveVariables),
/* harmony export */   sP: () => (/* binding */ passesLocally),
/* harmony export */   vB: () => (/* binding */ leftOutVariables)
/* harmony export */ });
/**
 * The environment a build sees: an allowlist. Tokens, inputs and file commands of the runner stay outside, and so does
 * everything else that Kubernetes' scripts, make and Go do not ask for.
 */
const system = [
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'LANG',
    'TZ',
    'TERM',
    'TMPDIR',
    'XDG_CACHE_HOME',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    // The runner ends stray processes by it after the job.
    'RUNNER_TRACKING_ID',
];
/** Go's own variables that reach the network or the machine, never an object file. */
const goPlaces = [
    'GOAUTH',
    'GOENV',
    'GOINSECURE',
    'GOMAXPROCS',
    'GOMEMLIMIT',
    'GOGC',
    'GONOPROXY',
    'GONOSUMDB',
    'GOPRIVATE',
    'GOPROXY',
    'GOROOT',
    'GOSUMDB',
    'GOTMPDIR',
    'GOVCS',
    'PKG_CONFIG',
    'PKG_CONFIG_PATH',
];
/** Go's own variables that can change what is built; `command` repeats them. */
const goChoices = [
    'AR',
    'CC',
    'CGO_CFLAGS',
    'CGO_CPPFLAGS',
    'CGO_CXXFLAGS',
    'CGO_ENABLED',
    'CGO_LDFLAGS',
    'CXX',
    'FORCE_HOST_GO',
    'GO386',
    'GOAMD64',
    'GOARM',
    'GOARM64',
    'GODEBUG',
    'GOEXPERIMENT',
    'GOFIPS140',
    'GOFLAGS',
    'GOGCFLAGS',
    'GOLDFLAGS',
    'GOPPC64',
    'GOTOOLCHAIN',
    'GO_VERSION',
];
/** Kubernetes' own (reference: the variables its build scripts and test rules read); KUBE_<OS>_<ARCH>_CC besides. */
const kubernetesChoices = [
    'DBG',
    'KUBE_BUILDER_OS',
    'KUBE_BUILD_WITH_COVERAGE',
    'KUBE_CGO_OVERRIDES',
    'KUBE_EXTRA_GOPATH',
    'KUBE_FASTBUILD',
    'KUBE_GOFLAGS',
    'KUBE_OUTPUT_SUBPATH',
    'KUBE_RACE',
    'KUBE_STATIC_OVERRIDES',
];
const kubernetesOthers = [
    'ARTIFACTS',
    'FULL_LOG',
    'KUBE_COVER',
    'KUBE_COVERMODE',
    'KUBE_COVERPROCS',
    'KUBE_COVER_REPORT_DIR',
    'KUBE_JUNIT_REPORT_DIR',
    'KUBE_KEEP_VERBOSE_TEST_OUTPUT',
    'KUBE_PARALLEL_BUILD_MEMORY',
    'KUBE_PRUNE_JUNIT_TESTS',
    'KUBE_TEST_ARGS',
    'KUBE_TIMEOUT',
    'KUBE_VERBOSE',
    'PARALLEL',
    'TAR',
];
/** Answered by inputs, so they never pass as they are. */
const takenByInputs = ['KUBE_BUILD_PLATFORMS', 'KUBE_GIT_VERSION_FILE', 'SOURCE_DATE_EPOCH'];
const takenByStamp = [
    'KUBE_GIT_VERSION',
    'KUBE_GIT_COMMIT',
    'KUBE_GIT_TREE_STATE',
    'KUBE_GIT_MAJOR',
    'KUBE_GIT_MINOR',
];
/** Answered on the way to a container: which image, of which registry, how the tree gets there and back. */
const takenByContainers = [
    'KUBE_BASE_IMAGE_REGISTRY',
    'KUBE_CROSS_IMAGE',
    'KUBE_CROSS_VERSION',
    'KUBE_RSYNC_COMPRESS',
    'KUBE_RSYNC_PORT',
    'KUBE_RUN_COPY_OUTPUT',
];
const compilerOfPlatform = /^KUBE_[A-Z0-9]+_[A-Z0-9]+_CC$/;
const passed = new Set([...system, ...goPlaces, ...goChoices, ...kubernetesChoices, ...kubernetesOthers]);
/**
 * What passes of `outside`, plus the user's make variables (Go reads them from the environment too) and our own
 * settings. `go env -w` files stay out (GOENV=off): they are the machine's, and the commit alone shall decide.
 */
function buildEnvironment(outside, variables, settings) {
    const kept = Object.entries(outside).filter(([name]) => passesLocally(name));
    const given = variables.map(({ name, value }) => [name, value]);
    return { GOENV: 'off', ...Object.fromEntries(kept), ...Object.fromEntries(given), ...settings };
}
/** Whether a variable of the environment reaches a local build. */
function passesLocally(name) {
    return passed.has(name) || name.startsWith('LC_') || compilerOfPlatform.test(name);
}
/** Variables that look as if they were meant for the build but do not reach it; the log names them. */
function leftOutVariables(outside, passes) {
    const known = new Set([...takenByInputs, ...takenByStamp, ...takenByContainers]);
    const isMeant = (name) => name.startsWith('KUBE_') || goChoices.includes(name) || kubernetesChoices.includes(name);
    return Object.entries(outside)
        .filter(([name, value]) => value !== '' && isMeant(name))
        .map(([name]) => name)
        .filter((name) => !passes(name) && !known.has(name))
        .sort();
}
/** Of the environment, what reaches a build and changes its result: a terminal must set it again to repeat the build. */
function decisiveVariables(outside, passes) {
    const decisive = (name) => goChoices.includes(name) || kubernetesChoices.includes(name) || compilerOfPlatform.test(name);
    return Object.entries(outside)
        .filter(([name, value]) => value !== '' && decisive(name) && passes(name))
        .map(([name, value]) => ({ name, value }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}


/***/ }),

/***/ 6762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ isProblem),
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   Fd: () => (/* binding */ hasControlCharacter),
/* harmony export */   gj: () => (/* binding */ KbuildError),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/**
 * What went wrong, in words for the person who can mend it: the only error type of this project. One error carries all
 * problems found together.
 */
function isProblem(value) {
    return 'what' in value && 'remedy' in value;
}
class KbuildError extends Error {
    name = 'KbuildError';
    failure;
    problems;
    constructor(failure, problems) {
        super(problems.map(describeProblem).join('\n'));
        this.failure = failure;
        this.problems = problems;
    }
}
function describeProblem(problem) {
    return `${problem.what}${/[.?!]$/.test(problem.what) ? '' : '.'} ${problem.remedy}`;
}
/** A value from outside, made safe for one line of text: quoted, control characters escaped, cut at 120 characters. */
function quote(value) {
    const cut = value.length > 120 ? `${value.slice(0, 117)}...` : value;
    return JSON.stringify(cut);
}
function hasControlCharacter(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
    return /[\u0000-\u001f\u007f]/.test(text);
}


/***/ }),

/***/ 2694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ givenImageVariables),
/* harmony export */   QO: () => (/* binding */ isImageVariable),
/* harmony export */   l$: () => (/* binding */ mustPull),
/* harmony export */   vd: () => (/* binding */ packagingEnvironment)
/* harmony export */ });
/** The environment of Kubernetes' packaging scripts. */
/**
 * Of several platforms, an engine's own store has the image of the last one under their common name, and `docker build`
 * takes it for any of them (Engine 20.10). buildx looks for the right one itself.
 */
function mustPull(serverPlatforms, needsBuildx) {
    return serverPlatforms.length > 1 && !needsBuildx;
}
/** Variables that name images or say how they are built (reference: build/common.sh, build/lib/release.sh). */
const imageVariable = /^KUBE_(?:[A-Z0-9]+_)*(?:IMAGE|REGISTRY)$|^KUBE_BUILD_(?:CONFORMANCE|PULL_LATEST_IMAGES)$/;
function isImageVariable(name) {
    return imageVariable.test(name) || name === 'KUBE_DOCKER_IMAGE_TAG';
}
function imageVariables(of) {
    return Object.fromEntries(Object.entries(of).filter(([name, value]) => value !== '' && isImageVariable(name)));
}
function imageInputs({ baseImageRegistry, imageRegistry, imageTag }) {
    return {
        ...(baseImageRegistry === undefined ? {} : { KUBE_BASE_IMAGE_REGISTRY: baseImageRegistry }),
        ...(imageRegistry === undefined ? {} : { KUBE_DOCKER_REGISTRY: imageRegistry }),
        ...(imageTag === undefined ? {} : { KUBE_DOCKER_IMAGE_TAG: imageTag }),
    };
}
/** What is said of images beside the make variables. Whether they are pulled is none of it: a changed base is refused. */
function givenImageVariables(outside, inputs) {
    const { KUBE_BUILD_PULL_LATEST_IMAGES: _, ...others } = imageVariables(outside);
    return { ...others, ...imageInputs(inputs) };
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

/***/ 7014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ sourceScripts),
/* harmony export */   q: () => (/* binding */ askTreeImages)
/* harmony export */ });
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8508);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6762);
/** What the tree's own build scripts say of its images, asked by running them, as only they know. */


/** Sets up the scripts as their own callers do. `KUBE_ROOT` is the folder they are started in. */
const sourceScripts = `set -o errexit -o nounset -o pipefail
KUBE_ROOT=$PWD
source build/common.sh
source build/lib/release.sh
`;
const question = `${sourceScripts}
for wrapped in $(kube::build::get_docker_wrapped_binaries); do printf 'kbuild-base %s\\n' "$wrapped"; done
printf 'kbuild-setcap %s\\n' "\${KUBE_BUILD_SETCAP_IMAGE:-}"
printf 'kbuild-conformance %s\\n' "\${KUBE_BUILD_CONFORMANCE:-n}"
if declare -f kube::release::create_docker_images_for_server | grep -qw buildx; then printf 'kbuild-buildx y\\n'; fi
`;
/** `env` is that of packaging. Throws when the tree's scripts do not answer. */
async function askTreeImages(root, env) {
    const answer = await (0,_host_process_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)('bash', ['--norc', '-c', question], { cwd: root, env });
    if (answer.code === 0)
        return treeImagesIn(answer.stdout);
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .KbuildError */ .gj('package', [
        {
            what: `build/lib/release.sh does not say which images the tree makes: ${lastLine(answer.stderr)}`,
            remedy: "Mend the tree's build scripts; `bash -c 'source build/common.sh'` shows what is wrong",
        },
    ]);
}
/** Reference: `binary,image` words of kube::build::get_docker_wrapped_binaries. */
function treeImagesIn(text) {
    const values = (name) => text
        .split('\n')
        .filter((line) => line.startsWith(`${name} `))
        .map((line) => line.slice(name.length + 1).trim());
    const bases = values('kbuild-base').map((word) => {
        const [binary = '', image = ''] = word.split(',');
        return { binary, image };
    });
    return {
        bases: bases.filter(({ binary, image }) => binary !== '' && image !== ''),
        setcapImage: values('kbuild-setcap')[0] || undefined,
        conformance: /^[yY]/.test(values('kbuild-conformance')[0] ?? ''),
        needsBuildx: values('kbuild-buildx').length > 0,
    };
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}


/***/ }),

/***/ 1522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   kP: () => (/* binding */ diskRemedy),
/* harmony export */   nT: () => (/* binding */ problemOfFailure)
/* harmony export */ });
/** Why a build failed, from what its output said. */
/** The nearest cause first: what a full disk breaks looks like a compile error too. */
function failureOf({ goal, signs, exitCode, signal }) {
    if (signs.diskFull)
        return 'disk';
    if (signs.outOfMemory || exitCode === 137 || signal === 'SIGKILL')
        return 'memory';
    if (signs.compileErrors.length > 0)
        return 'compile';
    if (signs.failedTests.length > 0)
        return 'test';
    if (signs.network)
        return 'network';
    return goal.kind === 'test' ? 'test' : 'compile';
}
function problemOfFailure(build) {
    const ending = build.signal ? `was ended by ${build.signal}` : `failed with exit code ${build.exitCode}`;
    const what = `${build.call} ${ending}${causes[failureOf(build)](build)}`;
    return { what, remedy: remedies[failureOf(build)] };
}
const causes = {
    disk: ({ disk, signs }) => `: the disk is full (${signs.diskFull?.trim()}; where the tree is, ${disk})`,
    memory: ({ memory }) => `: a process was killed, most likely for want of memory (${memory})`,
    network: ({ signs }) => `: ${lastOf(signs.tail)}`,
    compile: ({ signs }) => {
        const [first] = signs.compileErrors;
        if (!first)
            return `: ${lastOf(signs.tail)}`;
        const more = signs.compileErrors.length > 1 ? `, and ${signs.compileErrors.length - 1} more` : '';
        return `: ${first.file}:${first.line}: ${first.message}${more}`;
    },
    test: ({ signs }) => `: ${failedTestsText(signs.failedTests) ?? lastOf(signs.tail)}`,
};
/** Also where it is kbuild itself that finds no place. */
const diskRemedy = 'Free some space (`df -h` shows which disk it is), or build fewer platforms in one job';
const remedies = {
    disk: diskRemedy,
    memory: 'Use a larger machine, or build fewer platforms or targets in one job',
    network: 'Try again; if it stays so, see whether the machine reaches the Go module proxy',
    compile: 'Mend the code; the full log tells more',
    test: 'Mend the code or the tests; the reports and the full log tell more',
};
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
function lastOf(lines) {
    return lines.at(-1)?.trim() ?? 'it printed nothing';
}


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6762);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3629);
/** The end of a run in a terminal: what was made, or what went wrong. */


function renderTerminal(report) {
    const { facts, made, tests, upload, outcome } = report;
    const seconds = report.phases.reduce((sum, phase) => sum + phase.seconds, 0);
    return [
        ...madeLines(made),
        ...(made && made.binaries.length > 0
            ? [`content digest ${made.contentDigest}`, `in ${made.outputDirectory}`]
            : []),
        ...(tests ? [`${tests.ran} tests ran, ${tests.failedCount} failed, ${tests.skipped} skipped`] : []),
        ...(upload?.kind === 'kept' ? [upload.why] : []),
        ...(outcome.kind === 'failed' ? outcome.problems.map((it) => `Error: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(it)}`) : []),
        ...(outcome.kind === 'failed' && report.log ? [`full log: ${report.log}`] : []),
        ...(outcome.kind === 'succeeded' && facts
            ? [`${facts.target} of Kubernetes ${facts.stamp.gitVersion || '(no version)'}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsText */ .Hd)(seconds)}`]
            : []),
    ];
}
/** Of a release its tarballs or images, which hold the binaries. */
function madeLines(made) {
    if (!made)
        return [];
    const { tars, images, binaries, manifest } = made;
    if (tars.length > 0)
        return tars.map((it) => `${it.sha256}  ${it.name}  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesText */ .pV)(it.size)}`);
    if (manifest !== undefined) {
        return images.map((it) => `${it.sha256}  ${it.platform} ${it.name}.tar  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesText */ .pV)(it.size)}`);
    }
    return binaries.map((it) => `${it.sha256}  ${it.platform}/${it.name}  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesText */ .pV)(it.size)}`);
}


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ memoryText),
/* harmony export */   Hd: () => (/* binding */ secondsText),
/* harmony export */   TI: () => (/* binding */ diskText),
/* harmony export */   pV: () => (/* binding */ bytesText),
/* harmony export */   qy: () => (/* binding */ heartbeatText)
/* harmony export */ });
/** Figures in words: bytes, seconds, and the sentences made of them. */
function bytesText(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
function secondsText(seconds) {
    if (seconds < 60)
        return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
    const whole = Math.round(seconds);
    const minutes = Math.floor(whole / 60);
    const rest = String(whole % 60).padStart(2, '0');
    if (minutes < 60)
        return `${minutes} min ${rest} s`;
    return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
function memoryText({ memoryAvailable, memoryTotal }) {
    return `${bytesText(memoryAvailable)} of ${bytesText(memoryTotal)} memory available`;
}
function diskText({ diskFree }) {
    return `${bytesText(diskFree)} of disk free`;
}
function heartbeatText(elapsedSeconds, resources) {
    return `... still building after ${secondsText(elapsedSeconds)}, ${memoryText(resources)}, ${diskText(resources)}`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(489);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

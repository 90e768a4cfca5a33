#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseCommandLine),
  C: () => (/* binding */ usage)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./build/src/commands/input-table.js
var input_table = __nccwpck_require__(929);
// EXTERNAL MODULE: ./build/src/commands/make-variables.js
var make_variables = __nccwpck_require__(80);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __nccwpck_require__(762);
;// CONCATENATED MODULE: ./build/src/cli/arguments.js
/** The command line of `kbuild`: make's own way of giving variables, and the action's inputs as flags. */




const usage = [
    'kbuild make [target] [NAME=value ...] [--input=value ...]',
    '',
    "Builds a Kubernetes tree with this machine's own Go, as its own make does, with a stamp and an epoch that are",
    'settled before the build starts. `kbuild make clean` is the make clean of the tree.',
    '',
    '  kbuild make kubectl',
    '  kbuild make all WHAT=cmd/kubelet KUBE_BUILD_PLATFORMS=linux/arm64 GOGCFLAGS="-N -l"',
    '  kbuild make cross --source ../kubernetes --git-version v1.33.4+acme.1',
    '',
    'Flags are the inputs of the action:',
    ...input_table/* inputNames */.vj
        .filter((name) => !['target', 'builder', 'summary'].includes(name))
        .map((name) => `  --${name}`),
];
/** Throws a KbuildError with all that it cannot read. `kbuild make` is the local builder. */
function parseCommandLine(args) {
    const { values, positionals } = parseFlags(args);
    if (values.help === true || args.length === 0)
        return { kind: 'help' };
    const [verb, ...rest] = positionals;
    if (verb !== 'make')
        throw unreadable(`${(0,problem/* quote */.hD)(verb ?? '')} is no command`);
    const targets = rest.filter((it) => !it.includes('='));
    if (targets.length > 1)
        throw unreadable(`${targets.length} targets are given: ${targets.join(', ')}`);
    const given = { ...flagValues(values), ...variableValues(rest.filter((it) => it.includes('='))) };
    const [target = ''] = targets;
    const inputs = { builder: 'local', target, ...given };
    return { kind: target === 'clean' ? 'clean' : 'make', read: (name) => inputs[name] ?? '' };
}
function parseFlags(args) {
    const flags = Object.fromEntries(input_table/* inputNames */.vj.map((name) => [name, { type: 'string' }]));
    const options = { ...flags, help: { type: 'boolean', short: 'h' } };
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        throw unreadable(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
    }
}
function flagValues(values) {
    const entries = input_table/* inputNames */.vj.flatMap((name) => {
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
        const input = (0,make_variables/* inputOfVariable */.g)(name);
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
function unreadable(what) {
    return new problem/* KbuildError */.gj('input', [{ what, remedy: 'See `kbuild --help`' }]);
}


/***/ }),

/***/ 489:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _commands_build_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(518);
/* harmony import */ var _commands_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(241);
/* harmony import */ var _host_terminal_host_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(553);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(762);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(834);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(368);
/** `kbuild`: the build command from a terminal. */






const print = (lines) => process.stdout.write(lines.map((line) => `${line}\n`).join(''));
try {
    const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCommandLine */ .D)(process.argv.slice(2));
    switch (parsed.kind) {
        case 'help':
            print(_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .usage */ .C);
            break;
        case 'clean':
            await (0,_commands_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .u)((0,_host_terminal_host_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalHost */ .P)(), parsed.read);
            break;
        case 'make': {
            const host = (0,_host_terminal_host_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalHost */ .P)();
            const report = await (0,_commands_build_js__WEBPACK_IMPORTED_MODULE_0__/* .build */ .j)(host, parsed.read);
            print((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTerminal */ .b)(report));
            if (report.outcome.kind === 'failed')
                process.exitCode = host.cancel.aborted ? 130 : 1;
            break;
        }
    }
}
catch (error) {
    if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .KbuildError */ .gj))
        throw error;
    process.stderr.write(error.problems.map((problem) => `Error: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeProblem */ .BJ)(problem)}\n`).join(''));
    process.exitCode = 2;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __nccwpck_require__(762);
// EXTERNAL MODULE: ./build/src/host/process.js + 16 modules
var process = __nccwpck_require__(448);
;// CONCATENATED MODULE: ./build/src/host/git.js
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
    if (head.code !== 0)
        return { kind: 'unborn', root };
    if (status.code !== 0)
        throw unreadable(folder, status);
    const [commit = '', commitTime = ''] = head.stdout.trim().split(' ');
    const changes = splitStatus(status.stdout);
    return {
        kind: 'repository',
        root,
        isTop: (await (0,promises_.realpath)(root)) === folder,
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
/** A repository's configuration may name programs (fsmonitor); a question must not start them. */
function askGit(folder, env, args) {
    return (0,process/* ask */.kA)('git', ['-c', 'core.fsmonitor=false', '-C', folder, ...args], {
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
        throw new src_problem/* KbuildError */.gj('input', [{ what: 'git is not on PATH', remedy: 'Install git' }]);
    }
    const foreignRoot = /dubious ownership in repository at '([^']*)'/.exec(answer.stderr)?.[1];
    if (foreignRoot !== undefined)
        return { kind: 'foreign', root: foreignRoot };
    if (answer.stderr.includes('not a git repository'))
        return { kind: 'absent' };
    throw unreadable(folder, answer);
}
function unreadable(folder, answer) {
    const what = `git cannot read ${folder}: ${(0,src_problem/* quote */.hD)(answer.stderr.trim())}`;
    return new src_problem/* KbuildError */.gj('stamp', [{ what, remedy: 'Repair the repository or clone it again' }]);
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

// EXTERNAL MODULE: ./build/src/host/machine.js
var machine = __nccwpck_require__(613);
// EXTERNAL MODULE: ./build/src/kubernetes/platforms.js
var kubernetes_platforms = __nccwpck_require__(946);
// EXTERNAL MODULE: ./build/src/kubernetes/targets.js
var kubernetes_targets = __nccwpck_require__(456);
;// CONCATENATED MODULE: ./build/src/kubernetes/make.js
/** The calls of make that a goal needs, as argument arrays; never a shell string. */


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
            };
        case 'component':
            return {
                calls: [call(goal.name, [])],
                platforms: chosen,
                skippedKinds: [],
                binaries: binariesOf([goal.name], chosen),
            };
        case 'test':
            return {
                calls: [call(goal.suite, goal.what, [])],
                platforms: [choice.hostPlatform],
                skippedKinds: [],
                binaries: [],
            };
        case 'cross':
            return planCross(lists, crossPlatforms(lists, choice), call);
    }
}
function planCross(lists, platforms, call) {
    const kept = crossOrder.filter((kind) => platforms[kind].length > 0);
    const calls = kept.length === crossOrder.length
        ? [call('cross', [])]
        : kept.map((kind) => call('all', lists.targets[kind], platforms[kind]));
    const binaries = kept.flatMap((kind) => binariesOf(lists.targets[kind], platforms[kind]));
    return {
        calls,
        platforms: (0,kubernetes_platforms/* sortedUnique */.Z$)(kept.flatMap((kind) => platforms[kind])),
        skippedKinds: crossOrder.filter((kind) => !kept.includes(kind)),
        binaries: (0,kubernetes_platforms/* sortedUnique */.Z$)(binaries),
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

// EXTERNAL MODULE: ./build/src/kubernetes/epoch.js
var epoch = __nccwpck_require__(571);
// EXTERNAL MODULE: ./build/src/kubernetes/version.js
var version = __nccwpck_require__(370);
;// CONCATENATED MODULE: ./build/src/kubernetes/stamp.js
/**
 * The stamp: what the binaries will say of themselves. Computed before anything is built, by the rules of the tree's own
 * hack/lib/version.sh, and handed to the build as a file, so that nothing a build does can change it.
 */


/** The stamp that these sources give; empty parts where they have none. Whether that will do is the policy's to say. */
function computeStamp(sources, epochSeconds) {
    const date = (0,epoch/* buildDate */.$y)(epochSeconds);
    if (sources.versionFile)
        return { stamp: stampFromFile(sources.versionFile, date), origin: 'version-file' };
    const identity = identityOf(sources);
    const chosen = chooseVersion(sources);
    const dirty = identity.gitTreeState === 'dirty';
    const parts = chosen.version
        ? (0,version/* versionFrom */.tv)(chosen.version, dirty)
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
    return git.tagsAtHead.filter((tag) => tag.name.startsWith('v') && (0,version/* isSemanticVersion */.DE)(tag.name));
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

;// CONCATENATED MODULE: ./build/src/kubernetes/version-file.js
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
function renderVersionFile(values) {
    return versionFileNames.map((name) => `${name}='${values[name]}'\n`).join('');
}
function isVersionName(name) {
    return versionFileNames.includes(name);
}
function notAVersionFile(path, strange) {
    const remedy = `Each line must be one of ${versionFileNames.join(', ')} with a plain value, as in KUBE_GIT_VERSION='v1.33.4'`;
    if (strange.length === 0) {
        return new src_problem/* KbuildError */.gj('input', [{ what: `version-file ${(0,src_problem/* quote */.hD)(path)} has no KUBE_GIT_ line`, remedy }]);
    }
    const problems = strange.slice(0, 5).map((line) => ({
        what: `version-file ${(0,src_problem/* quote */.hD)(path)} has a line that is no version assignment: ${(0,src_problem/* quote */.hD)(line)}`,
        remedy,
    }));
    return new src_problem/* KbuildError */.gj('input', problems);
}

// EXTERNAL MODULE: ./build/src/host/files.js + 1 modules
var host_files = __nccwpck_require__(494);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./build/src/report/content.js
/** What a build made, and the one word by which two builds are compared. */

/** SHA256SUMS or SHA512SUMS as coreutils write them, sorted by path, with paths relative to the folder they lie in. */
function checksumLines(binaries, digest) {
    return binaries
        .map((binary) => ({ path: `${binary.platform}/${binary.name}`, digest: binary[digest] }))
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .map((it) => `${it.digest}  ${it.path}\n`)
        .join('');
}
/** The sha256 of SHA256SUMS: equal for two builds that made the same files of the same names. */
function contentDigest(binaries) {
    return (0,external_node_crypto_.createHash)('sha256').update(checksumLines(binaries, 'sha256')).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/local/collect.js
/** Gathers what a build made into a folder of its own, with its checksum files beside it. */






/**
 * Takes away what an earlier build has placed, so that a binary that is there afterwards is this build's. Go's own
 * up-to-date copies below go/bin stay, so nothing is compiled or linked again for it.
 */
async function forgetPlaced(placed, expected) {
    await Promise.all(expected.map((path) => (0,promises_.rm)((0,external_node_path_.join)(placed, path), { force: true })));
}
async function collectBinaries(request) {
    const { placed, into, expected } = request;
    await (0,promises_.rm)(into, { recursive: true, force: true });
    await (0,promises_.mkdir)(into, { recursive: true });
    const present = [];
    for (const path of expected) {
        const found = await (0,promises_.stat)((0,external_node_path_.join)(placed, path)).catch(() => undefined);
        if (!found?.isFile())
            continue;
        await linkOrCopy((0,external_node_path_.join)(placed, path), (0,external_node_path_.join)(into, path));
        present.push(path);
    }
    const infos = await buildInfos(into, present, request);
    const binaries = [];
    for (const path of present)
        binaries.push(await describe(into, path, infos.get(path)));
    return {
        binaries,
        missing: expected.filter((path) => !present.includes(path)),
        ...(await writeChecksums(into, binaries)),
        goVersion: [...infos.values()][0]?.goVersion ?? '',
    };
}
/** Links cost no disk. The next build cannot write into them: `forgetPlaced` takes its end of the link away first. */
async function linkOrCopy(from, to) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    await (0,promises_.link)(from, to).catch(() => (0,promises_.copyFile)(from, to));
}
async function buildInfos(folder, paths, { env }) {
    if (paths.length === 0)
        return new Map();
    const answer = await (0,process/* ask */.kA)('go', ['version', '-m', ...paths], { cwd: folder, env });
    return parseBuildInfo(answer.stdout);
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
async function writeChecksums(folder, binaries) {
    const checksums = (0,external_node_path_.join)(folder, 'SHA256SUMS');
    const checksumsSha512 = (0,external_node_path_.join)(folder, 'SHA512SUMS');
    await (0,promises_.writeFile)(checksums, checksumLines(binaries, 'sha256'));
    await (0,promises_.writeFile)(checksumsSha512, checksumLines(binaries, 'sha512'));
    return { checksums, checksumsSha512, contentDigest: contentDigest(binaries) };
}

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

;// CONCATENATED MODULE: ./build/src/local/junit.js
/** JUnit reports that the tree's test rules wrote: how many tests ran and which failed. */



async function collectReports(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const files = names.filter((name) => name.endsWith('.xml')).sort();
    const texts = await Promise.all(files.map((name) => (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8')));
    return { files: files.map((name) => (0,external_node_path_.join)(folder, name)), summary: parseJunit(texts) };
}

;// CONCATENATED MODULE: ./build/src/local/requirements.js
/** The programs that a tree's own scripts call, so that a missing one is said at once and not after the compile. */

/** Reference: host requirements of Kubernetes' build scripts; rsync until the kube-cross generation. */
function requirementsOf(tree, goal) {
    const always = [
        { program: 'bash', debianPackage: 'bash', why: "runs Kubernetes' build scripts" },
        { program: 'make', debianPackage: 'make', why: 'builds the tree' },
        { program: 'go', debianPackage: 'golang', why: 'compiles' },
        { program: 'tar', debianPackage: 'tar', why: 'packs what is uploaded' },
    ];
    const placing = tree.generation === 'data-container' && goal.kind !== 'test'
        ? [{ program: 'rsync', debianPackage: 'rsync', why: 'puts the binaries in place' }]
        : [];
    return [...always, ...placing];
}
async function missingPrograms(tree, goal, path) {
    const checked = await Promise.all(requirementsOf(tree, goal).map(async (requirement) => ({
        requirement,
        found: (await (0,host_files/* findProgram */.Kp)(requirement.program, path)) !== undefined,
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
    const needed = goal.kind === 'test' && goal.suite !== 'test';
    if (!needed || (await (0,host_files/* findProgram */.Kp)('etcd', path)))
        return [];
    const what = `etcd is neither on PATH nor in the tree's third_party/etcd, and ${goal.suite} needs it`;
    return [{ what, remedy: 'Run hack/install-etcd.sh in the tree first, or install etcd' }];
}

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./build/src/kubernetes/build-output.js
/** Reads a build's output as it passes: Go compile errors with their places, and signs of why a build failed. */
const compileError = /^(?:vet: )?([^\s:]+\.go):([0-9]+):(?:([0-9]+):)? (.+)$/;
const failedTest = /^\s*(?:--- FAIL: (\S+)|FAIL\s+(\S+))/;
const mostKept = 200;
const tailLines = 20;
/** Keeps a bounded part of what it reads, however long the output. */
function createBuildOutputReader() {
    const compileErrors = [];
    const failedTests = [];
    const tail = [];
    let diskFull = false;
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
        diskFull ||= line.includes('no space left on device');
        outOfMemory ||= /signal: killed|cannot allocate memory|out of memory|oom-kill/i.test(line);
        network ||=
            /dial tcp|no such host|TLS handshake timeout|connection refused|connection reset by peer|i\/o timeout|toolchain not available/.test(line);
    }
    function keepTail(line) {
        tail.push(line);
        if (tail.length > tailLines)
            tail.shift();
    }
    function signs() {
        return { compileErrors, failedTests, diskFull, outOfMemory, network, tail };
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
var words = __nccwpck_require__(629);
;// CONCATENATED MODULE: ./build/src/local/run.js
/** Runs the planned calls of make one after the other, with the log's wall, a heartbeat, and an eye on the output. */






/** A minute without a line makes people think that a build is stuck. */
const usualHeartbeat = 60_000;
async function runMake(request, log, cancel) {
    const file = (0,external_node_fs_.createWriteStream)(request.logPath);
    await (0,external_node_events_namespaceObject.once)(file, 'open');
    try {
        for (const call of request.calls) {
            const result = await log.group(callText(call), () => runCall(request, call, file, log, cancel));
            if (result.kind === 'failed')
                return result;
        }
        return { kind: 'built' };
    }
    finally {
        file.end();
        await (0,external_node_events_namespaceObject.once)(file, 'close');
    }
}
/** As a person would type it, without quotes. */
function callText(call) {
    const platforms = call.platforms.length > 0 ? `KUBE_BUILD_PLATFORMS="${call.platforms.join(' ')}" ` : '';
    return `${platforms}make ${call.arguments.join(' ')}`;
}
async function runCall(request, call, file, log, cancel) {
    const output = createBuildOutputReader();
    const exit = await log.untrusted(async (write) => {
        const heartbeat = startHeartbeat(request, write);
        try {
            return await (0,process/* runBuild */.cM)({
                tool: 'make',
                arguments: call.arguments,
                cwd: request.root,
                env: callEnvironment(request, call),
                runId: request.runId,
                onLine: (line) => {
                    heartbeat.postpone();
                    write(line);
                    file.write(`${line}\n`);
                    output.read(line);
                },
                cancel,
            });
        }
        finally {
            heartbeat.stop();
        }
    });
    if (exit.code === 0 && !cancel.aborted)
        return { kind: 'built' };
    return { kind: 'failed', call, exit, signs: output.signs() };
}
function callEnvironment({ env }, { platforms }) {
    return platforms.length > 0 ? { ...env, KUBE_BUILD_PLATFORMS: platforms.join(' ') } : env;
}
/** Says every so often, when nothing else is said, that the build lives and what it has left. */
function startHeartbeat(request, write) {
    const started = Date.now();
    const timer = setInterval(async () => {
        write((0,words/* heartbeatText */.qy)((Date.now() - started) / 1000, await (0,machine/* resourcesAt */.H)(request.root)));
    }, request.heartbeatMilliseconds);
    return { postpone: () => timer.refresh(), stop: () => clearInterval(timer) };
}

;// CONCATENATED MODULE: ./build/src/local/toolchain.js
/** Which Go the tree's own scripts choose (.go-version, GOTOOLCHAIN, FORCE_HOST_GO, gimme): the tree is asked, not copied. */


/** A constant program: nothing of the outside is ever put into it. */
const question = 'source hack/lib/init.sh && kube::golang::setup_env && go env GOVERSION';
/** Such as `go1.24.6`. Throws when the tree refuses the machine's Go. */
async function goVersionOfTree(root, env) {
    const answer = await (0,process/* ask */.kA)('bash', ['-c', question], { cwd: root, env });
    const version = answer.stdout.trim().split('\n').at(-1) ?? '';
    if (answer.code === 0 && /^(devel )?go/.test(version))
        return version;
    const said = `${answer.stdout}\n${answer.stderr}`;
    const failure = /dial tcp|no such host|timeout|toolchain not available/i.test(said) ? 'network' : 'input';
    throw new src_problem/* KbuildError */.gj(failure, [
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

;// CONCATENATED MODULE: ./build/src/report/failure.js
/** Why a build failed, from what its output said. */
/** The nearest cause first: what a full disk breaks looks like a compile error too. */
function failureOf({ goal, signs, exitCode, signal, cancelled }) {
    if (cancelled)
        return 'cancelled';
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
    input: () => '',
    stamp: () => '',
    cancelled: () => ', as the run was cancelled',
    disk: ({ disk }) => `: the disk is full (${disk})`,
    memory: ({ memory }) => `: a process was killed, most likely for want of memory (${memory})`,
    network: ({ signs }) => `: ${lastOf(signs.tail)}`,
    compile: ({ signs }) => {
        const [first] = signs.compileErrors;
        if (!first)
            return `: ${lastOf(signs.tail)}`;
        const more = signs.compileErrors.length > 1 ? `, and ${signs.compileErrors.length - 1} more` : '';
        return `: ${first.file}:${first.line}: ${first.message}${more}`;
    },
    test: ({ signs }) => signs.failedTests.length > 0
        ? `: ${signs.failedTests.slice(0, 5).join(', ')}${signs.failedTests.length > 5 ? ' and more' : ''}`
        : `: ${lastOf(signs.tail)}`,
};
const remedies = {
    input: 'Mend the inputs',
    stamp: 'Mend the stamp',
    cancelled: 'Everything that it had started has been ended',
    disk: 'Free some space, or build fewer platforms in one job',
    memory: 'Use a larger machine, or build fewer platforms or targets in one job',
    network: 'Try again; if it stays so, see whether the machine reaches the Go module proxy',
    compile: 'Mend the code; the full log tells more',
    test: 'Mend the tests; the reports and the full log tell more',
};
function lastOf(lines) {
    return lines.at(-1)?.trim() ?? 'it printed nothing';
}

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
        platforms: JSON.stringify(facts.platforms),
        command: facts.command,
    };
}
function outputsOf(report) {
    const { facts, made, upload, outcome, log } = report;
    return {
        ...(facts ? factOutputs(facts) : {}),
        ...(made
            ? {
                binaries: binariesOutput(made.binaries, made.checksums),
                'content-digest': made.contentDigest,
                'output-directory': made.outputDirectory,
                checksums: made.checksums,
                'checksums-sha512': made.checksumsSha512,
            }
            : {}),
        ...(upload?.kind === 'uploaded'
            ? {
                'artifact-id': upload.artifact.id,
                'artifact-url': upload.artifact.url,
                'artifact-digest': upload.artifact.digest,
            }
            : {}),
        ...(outcome.kind === 'failed' ? { failure: outcome.failure } : {}),
        ...(log ? { log } : {}),
    };
}
/** A list that would be too long is replaced by where the same digests can be read. */
function binariesOutput(binaries, checksums) {
    const list = JSON.stringify(binaries.map(({ platform, name, path, size, sha256, settings }) => ({
        platform,
        name,
        path,
        size,
        sha256,
        settings,
    })));
    if (Buffer.byteLength(list) < mostOutputBytes)
        return list;
    return JSON.stringify([{ tooLong: `${binaries.length} binaries`, see: checksums }]);
}

;// CONCATENATED MODULE: ./build/src/commands/annotate.js
/** Go compile errors as annotations on file and line, where the file is one of the tree. */



/** The runner keeps ten of a kind; one is left for the failure itself. */
const mostCompileAnnotations = 9;
async function annotateCompileErrors(host, root, errors) {
    for (const error of errors.slice(0, mostCompileAnnotations)) {
        const path = await existingPath(root, error.file);
        if (path === undefined)
            continue;
        const file = (0,external_node_path_.relative)(host.workspace ?? host.workingFolder, (0,external_node_path_.join)(root, path));
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

// EXTERNAL MODULE: ./build/src/kubernetes/tree.js + 1 modules
var kubernetes_tree = __nccwpck_require__(625);
;// CONCATENATED MODULE: ./build/src/kubernetes/stamp-findings.js
/** The words of the stamp policy: for each condition what is wrong in this case and what repairs it. */




function findingText(condition, stampCase) {
    const { what, remedy, command, gitVersion } = stamp_findings_words[condition](stampCase);
    return { condition, what, remedy, command, gitVersion };
}
const stamp_findings_words = {
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
        const repaired = (0,version/* repairedVersion */.l3)(describedBy(sources));
        return {
            what: `the version would be ${result.stamp.gitVersion}, which Kubernetes' scripts refuse as it is not a semantic version`,
            remedy: `Give git-version, such as ${repaired ?? suggestedVersion(result.stamp.gitVersion)}`,
            gitVersion: repaired ?? suggestedVersion(result.stamp.gitVersion),
        };
    },
    'shallow-distance': ({ sources, folder, result }) => ({
        what: `the version ${result.stamp.gitVersion} counts commits in a shallow clone, where some are missing`,
        remedy: 'Fetch the history, or give git-version',
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
        what: `the version is ${result.stamp.gitVersion}, but the tree builds with kube-cross ${tree.crossTag}, which is of v1.${(0,kubernetes_tree/* minorOfCrossTag */.Rr)(tree.crossTag)}`,
        remedy: "Most likely the clone lacks Kubernetes' own tags: fetch them, or give git-version",
        command: undefined,
    }),
    dirty: ({ sources, folder }) => ({
        what: `${folder} has changes that are not committed: ${some(repository(sources).changed)}`,
        remedy: 'Commit them, or put them aside',
        command: stashCommand(folder),
    }),
    untracked: ({ sources, folder }) => ({
        what: `${folder} has files that git does not track: ${some(repository(sources).untracked)}`,
        remedy: 'Commit or ignore them, or put them aside',
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
        what: `HEAD was committed at ${(0,epoch/* buildDate */.$y)(repository(sources).commitTime)}, which has not come yet`,
        remedy: "Check the committer's clock; source-date-epoch sets another time",
    }),
};
function noVersion({ sources, folder, tree, pullRequest }) {
    const { git } = sources;
    const minor = (0,kubernetes_tree/* minorOfCrossTag */.Rr)(tree.crossTag);
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
        ? `Fetch the tags (actions/checkout: \`fetch-depth: 0\`), from Kubernetes' own repository if ${git.remote} does not have them; or ${orGive}`
        : capitalised(orGive);
    return { what, remedy, command: fetch, gitVersion };
}
function twoTags({ sources, result }) {
    const tags = versionTagsAtHead(sources.git);
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

// EXTERNAL MODULE: ./build/src/local/environment.js
var local_environment = __nccwpck_require__(892);
;// CONCATENATED MODULE: ./build/src/commands/command-line.js
/** The `kbuild make …` line that repeats a build in a terminal, with all that decided it and nothing secret. */


function commandLine(inputs, { origin, stamp, epoch, epochOrigin }, environment) {
    const given = new Set(inputs.variables.map(({ name }) => name));
    const outside = (0,local_environment/* decisiveVariables */.Ci)(environment).filter(({ name }) => !given.has(name));
    const version = origin === 'given' || origin === 'event' ? stamp.gitVersion.replace(/-dirty$/, '') : '';
    return [
        ...outside.map(command_line_assignment),
        'kbuild',
        'make',
        shellWord(inputs.target),
        ...listVariable('WHAT', inputs.what),
        ...listVariable('KUBE_BUILD_PLATFORMS', inputs.platforms),
        ...inputs.variables.map(command_line_assignment),
        ...flag('--source', inputs.source === '.' ? '' : inputs.source),
        ...flag('--git-version', version),
        ...flag('--version-file', inputs.versionFile ?? ''),
        ...flag('--source-date-epoch', epochOrigin === 'given' ? String(epoch) : ''),
    ].join(' ');
}
function command_line_assignment({ name, value }) {
    return `${name}=${value === '' ? '' : shellWord(value)}`;
}
function listVariable(name, values) {
    return values.length > 0 ? [command_line_assignment({ name, value: values.join(' ') })] : [];
}
function flag(name, value) {
    return value === '' ? [] : [`${name}=${shellWord(value)}`];
}

;// CONCATENATED MODULE: ./build/src/local/pack.js
/** Packs a folder as a tar that keeps modes, which artifacts lose, and holds nothing of the machine. */



/** `epoch` in seconds. GNU tar under any of the names that Kubernetes' scripts look for. */
async function packFolder(folder, tar, epoch, env) {
    const path = env.PATH ?? '';
    const program = env.TAR || ((await (0,host_files/* findProgram */.Kp)('gtar', path)) ?? (await (0,host_files/* findProgram */.Kp)('gnutar', path)) ?? 'tar');
    const answer = await (0,process/* ask */.kA)(program, packArguments(folder, tar, epoch), { cwd: folder, env });
    if (answer.code === 0)
        return;
    const disk = answer.stderr.includes('No space left');
    throw new src_problem/* KbuildError */.gj(disk ? 'disk' : 'input', [
        {
            what: `tar could not pack ${folder}: ${answer.stderr.trim().split('\n').at(-1)}`,
            remedy: disk ? 'Free some space on the disk' : 'GNU tar is needed, as tar, gtar or gnutar',
        },
    ]);
}
function packArguments(folder, tar, epoch) {
    return [
        '--create',
        `--file=${tar}`,
        `--directory=${folder}`,
        '--format=ustar',
        '--sort=name',
        `--mtime=@${epoch}`,
        '--owner=0',
        '--group=0',
        '--numeric-owner',
        '--mode=u+rwX,go+rX,go-w',
        '--',
        '.',
    ];
}

;// CONCATENATED MODULE: ./build/src/commands/environment.js
/** The build's environment for one run, and what the log must say about it. */




/** `epoch` in seconds. The tree's own etcd, as hack/install-etcd.sh puts it, goes first on PATH. */
async function environmentOf(host, inputs, root, places, epoch) {
    const etcd = (0,external_node_path_.join)(root, 'third_party', 'etcd');
    const path = host.environment.PATH ?? '';
    const settings = {
        PATH: (await (0,host_files/* exists */.t2)((0,external_node_path_.join)(etcd, 'etcd'))) ? `${etcd}:${path}` : path,
        SOURCE_DATE_EPOCH: String(epoch),
        KUBE_GIT_VERSION_FILE: places.versionFile,
        [process/* runMarker */.qW]: host.runId,
    };
    const env = (0,local_environment/* buildEnvironment */.AF)(host.environment, inputs.variables, settings);
    return env.KUBE_JUNIT_REPORT_DIR || env.ARTIFACTS ? env : { ...env, KUBE_JUNIT_REPORT_DIR: places.reports };
}
/** Where the tree's test rules write JUnit XML. */
function reportFolderOf(env, places) {
    return env.KUBE_JUNIT_REPORT_DIR || env.ARTIFACTS || places.reports;
}
/** What a person who compares two builds should know. */
async function explainEnvironment(host, inputs, { root, tree }) {
    const notes = [];
    const debug = [
        ...inputs.variables.filter((it) => it.name === 'DBG').map((it) => it.value),
        host.environment.DBG,
    ];
    if (!tree.pathIndependent || debug[0] === '1') {
        notes.push(`Binaries of this build hold the path of their folder (no -trimpath): only builds in a folder of the same path, here ${root}, can be equal`);
    }
    if (tree.goMode !== 'gopath' && tree.containerHidesGit) {
        notes.push("This tree's container build hides .git, so its binaries lack the VCS fields that Go stamps into local ones: the two differ");
    }
    const leftOut = (0,local_environment/* leftOutVariables */.vB)(host.environment);
    if (leftOut.length > 0) {
        notes.push(`Set in the environment, but not passed to the build (give them in make-variables): ${leftOut.join(', ')}`);
    }
    if (await hasGoSettings(host.environment)) {
        notes.push("Settings of `go env -w` are the machine's and not used (GOENV=off); give them in the environment");
    }
    return notes;
}
async function hasGoSettings(environment) {
    if (environment.GOENV)
        return false;
    const home = environment.XDG_CONFIG_HOME || (0,external_node_path_.join)(environment.HOME ?? '', '.config');
    return ((await (0,host_files/* readText */.yR)((0,external_node_path_.join)(home, 'go', 'env'))) ?? '').trim() !== '';
}

;// CONCATENATED MODULE: ./build/src/commands/deliver.js
/** Uploads what a build made, or the log of a failed one. */







/** Throws a KbuildError when a result cannot be uploaded; a log's failure is only told, as the build's own matters more. */
async function uploadResult(host, delivery) {
    const { inputs, what } = delivery;
    if (inputs.upload === 'none')
        return { kind: 'kept', why: '`upload` is none' };
    if (!host.upload)
        return { kind: 'kept', why: 'there is no artifact service here, the files stay on disk' };
    const request = await requestOf(host, delivery);
    if (request.files.length === 0)
        return { kind: 'kept', why: 'there is nothing to upload' };
    try {
        const result = await host.upload(request);
        if (result.kind === 'uploaded')
            return result;
        const problem = problemOfUpload(request.name, result);
        if (what === 'result')
            throw new src_problem/* KbuildError */.gj('network', [problem]);
        return { kind: 'kept', why: problem.what };
    }
    finally {
        if (what === 'result' && delivery.goal.kind !== 'test')
            await removeTars(request.files);
    }
}
async function requestOf(host, delivery) {
    const { inputs, places, what, goal } = delivery;
    const ending = inputs.artifactName === undefined ? `-a${host.trigger.attempt}` : '';
    const { retentionDays, compressionLevel } = inputs;
    const common = { retentionDays, compressionLevel };
    if (what === 'log') {
        const reports = goal.kind === 'test' ? await reportFiles(delivery) : [];
        const files = [...((await (0,host_files/* exists */.t2)(places.log)) ? [places.log] : []), ...reports];
        return { ...common, name: `${places.name}-log${ending}`, files, root: places.own };
    }
    const name = `${places.name}${ending}`;
    if (goal.kind === 'test') {
        return { ...common, name, files: await reportFiles(delivery), root: places.own };
    }
    const tar = (0,external_node_path_.join)(host.temporaryFolder, `${(0,external_node_path_.basename)(places.output)}.tar`);
    await packFolder(places.output, tar, delivery.epoch, delivery.env);
    return { ...common, name, files: [tar], root: (0,external_node_path_.dirname)(tar) };
}
/** Reports that the user's own variables have sent elsewhere are the user's to keep. */
async function reportFiles({ env, places }) {
    const folder = reportFolderOf(env, places);
    return folder === places.reports ? (await collectReports(folder)).files : [];
}
function problemOfUpload(name, result) {
    if (result.kind === 'name-taken') {
        return {
            what: `this workflow run already has an artifact named ${name}`,
            remedy: 'Give another artifact-name; in a matrix, put what differs between the jobs into it',
        };
    }
    return {
        what: `the artifact ${name} could not be uploaded: ${result.why}`,
        remedy: 'The files are still on disk; run the job again, or set `upload: none`',
    };
}
async function removeTars(files) {
    await Promise.all(files.map((file) => (0,promises_.rm)(file, { force: true })));
}

// EXTERNAL MODULE: ./build/src/commands/inputs.js
var commands_inputs = __nccwpck_require__(215);
// EXTERNAL MODULE: ./build/src/commands/open-tree.js
var open_tree = __nccwpck_require__(747);
;// CONCATENATED MODULE: ./build/src/commands/places.js
/** Where a run keeps what is its own: below the tree's `_output/kbuild`, which git ignores and `make clean` removes. */

function outputPlaces(root, inputs, stamp) {
    const own = (0,external_node_path_.join)(root, '_output', 'kbuild');
    const name = inputs.artifactName ?? defaultName(inputs, stamp);
    const file = name.replaceAll(/[^A-Za-z0-9.+_@=-]/g, '_');
    return {
        own,
        versionFile: (0,external_node_path_.join)(own, 'version-defs'),
        output: (0,external_node_path_.join)(own, file),
        reports: (0,external_node_path_.join)(own, `${file}-junit`),
        log: (0,external_node_path_.join)(own, `${file}.log`),
        name,
    };
}
/** `kubernetes-v1.33.4-kubectl-linux-amd64`, as design section 3.8 names shards. */
function defaultName({ target, platforms }, stamp) {
    const version = stamp.gitVersion || stamp.gitCommit.slice(0, 12) || 'unversioned';
    const unspecified = target === 'cross' ? 'all' : 'host';
    const where = platforms.length > 0 ? platforms.join('_').replaceAll('/', '-') : unspecified;
    return `kubernetes-${version}-${target}-${where}`.replaceAll(/[^A-Za-z0-9.+_-]/g, '_');
}

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
        .map((condition) => findingText(condition, stampCase));
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
    if (stampCase.result.origin === 'version-file')
        return futureHead(stampCase);
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
    const tags = versionTagsAtHead(sources.git);
    if (described && sources.git.kind === 'repository' && sources.git.shallow && tags.length === 0) {
        found.push('shallow-distance');
    }
    if (described && tags.length > 1 && !usableEventTag(sources))
        found.push('two-tags');
    const minor = (0,kubernetes_tree/* minorOfCrossTag */.Rr)(tree.crossTag);
    if (minor !== undefined && minor !== gitMinor.replace('+', ''))
        found.push('minor-mismatch');
    return [...found, ...unseenTag(stampCase)];
}
/** Tags such as `acme-v1.33.4`, which name a version that Kubernetes' scripts do not look for. */
function unseenTag({ sources }) {
    const { git } = sources;
    if (git.kind !== 'repository' || sources.givenVersion || versionTagsAtHead(git).length > 0)
        return [];
    return git.tagsAtHead.some((tag) => /v[0-9]+\.[0-9]+/.test(tag.name)) ? ['unseen-tag'] : [];
}
function treeConditions({ sources, ignoredPackaged, tree }) {
    const { git } = sources;
    if (git.kind !== 'repository' || !git.isTop)
        return [];
    const found = [];
    if (git.changed.length > 0)
        found.push('dirty');
    if (git.untracked.length > 0)
        found.push('untracked');
    if (ignoredPackaged.length > 0)
        found.push('ignored-packaged');
    if (git.partial)
        found.push('partial-clone');
    if (tree.exported)
        found.push('export-in-git');
    return found;
}
function futureHead({ sources, epochFromHead, now }) {
    const { git } = sources;
    return epochFromHead && git.kind === 'repository' && (0,epoch/* isFuture */.GJ)(git.commitTime, now) ? ['future-head'] : [];
}

;// CONCATENATED MODULE: ./build/src/commands/prepare-stamp.js
/** Stamp and epoch of a build, computed and judged before anything is built. */








/** Throws one KbuildError with every refusal and its repairing command. */
async function prepareStamp(host, inputs, opened) {
    const { root, tree } = opened;
    const purpose = purposeOf(opened);
    const [git, versionFile] = await Promise.all([
        readGitFacts(root, host.environment),
        readVersionFile(host, inputs.versionFile),
    ]);
    const sources = stampSources(host, inputs, opened, git, versionFile);
    const epoch = inputs.epoch ?? headTime(git, tree);
    const exportTime = await exportTimeOf(root);
    const usedEpoch = epoch ?? exportTime;
    const result = computeStamp(sources, usedEpoch);
    const judged = judgeStamp({
        sources,
        result,
        tree,
        folder: inputs.source === '.' ? root : inputs.source,
        ignoredPackaged: [],
        allowDirty: false,
        pullRequest: host.trigger.pullRequest,
        epochFromHead: inputs.epoch === undefined,
        now: host.now() / 1000,
    }, purpose);
    const refusals = judged.refusals.map(problemOfFinding);
    const uncommitted = git.kind === 'unborn' && refusals.length > 0;
    if (epoch === undefined && purpose !== 'test' && git.kind !== 'foreign' && !uncommitted)
        refusals.push(noEpoch(exportTime));
    if (refusals.length > 0)
        throw new src_problem/* KbuildError */.gj('stamp', refusals);
    return {
        ...result,
        epoch: usedEpoch,
        epochOrigin: inputs.epoch === undefined ? 'head' : 'given',
        warnings: judged.warnings.map((finding) => sentence(finding)),
        git,
    };
}
/** A repository around an export holds another commit than the one that was exported. */
function headTime(git, { exported }) {
    return git.kind === 'repository' && (git.isTop || !exported) ? git.commitTime : undefined;
}
function purposeOf({ goal }) {
    switch (goal.kind) {
        case 'cross':
            return 'cross';
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
const longestVersionFile = 64 * 1024;
async function readVersionFile(host, given) {
    if (given === undefined)
        return undefined;
    const real = await (0,host_files/* realPath */.Ye)((0,external_node_path_.resolve)(host.workspace ?? host.workingFolder, given));
    const found = real === undefined ? undefined : await (0,promises_.stat)(real);
    if (real === undefined || !found?.isFile() || found.size > longestVersionFile) {
        throw inputError(`version-file is ${(0,src_problem/* quote */.hD)(given)}, where there is no such file`, 'Give the path of a version file as Kubernetes writes it');
    }
    const allowed = [host.workspace, host.temporaryFolder].map((it) => (it ? (0,host_files/* realPath */.Ye)(it) : undefined));
    const folders = (await Promise.all(allowed)).filter((it) => it !== undefined);
    if (host.workspace && !folders.some((folder) => (0,host_files/* isInside */.FK)(real, folder))) {
        throw inputError(`version-file is ${(0,src_problem/* quote */.hD)(given)}, which is outside the workspace`, 'Put it into the workspace (in _output, which git ignores) or into RUNNER_TEMP');
    }
    return parseVersionFile((await (0,host_files/* readText */.yR)(real)) ?? '', given);
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
    return new src_problem/* KbuildError */.gj('input', [{ what, remedy }]);
}

;// CONCATENATED MODULE: ./build/src/commands/recorder.js
/** Keeps what a run has reached so far, so that a failed run's report says as much as it can. */

function createRecorder(host) {
    const phases = [];
    const warnings = [];
    const notes = [];
    let parts = {};
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
            warnings.push(text);
            host.log.warning(text);
        },
        note: (text) => {
            notes.push(text);
            host.log.line(text);
        },
        set: (part) => {
            parts = { ...parts, ...part };
        },
        report: (outcome) => ({ ...parts, outcome, warnings, notes, phases }),
    };
}
/** The outcome of an expected failure; a defect of ours is thrown on. */
function failedOutcome(error, cancelled) {
    if (cancelled)
        return failed('cancelled', [cancelledProblem]);
    if (error instanceof src_problem/* KbuildError */.gj)
        return failed(error.failure, error.problems);
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
        return failed('disk', [{ what: error.message, remedy: 'Free some space on the disk' }]);
    }
    throw error;
}
const cancelledProblem = {
    what: 'the run was cancelled',
    remedy: 'Everything that it had started has been ended',
};
function failed(failure, problems) {
    return { kind: 'failed', failure, problems };
}

;// CONCATENATED MODULE: ./build/src/commands/build.js
/** The story of one build with the machine's own Go: from inputs to a report. */

























const noWindows = {
    what: "This machine runs Windows, where Kubernetes' make does not",
    remedy: 'Use a Linux runner; it builds the windows platforms too',
};
/** Never throws for what a user can mend; the report says it. Defects of ours are thrown. */
async function build(host, read) {
    const recorder = createRecorder(host);
    let prepared;
    let built = false;
    try {
        const ready = await recorder.phase('Tree and stamp', () => host.log.group('Tree and stamp', () => prepare(host, read, recorder)));
        prepared = ready;
        await recorder.phase('Build', () => make(host, ready, recorder));
        await recorder.phase('Collect', () => collect(host, ready, recorder));
        built = true;
        await deliver(host, ready, recorder, 'result');
        return recorder.report({ kind: 'succeeded' });
    }
    catch (error) {
        const outcome = failedOutcome(error, host.cancel.aborted);
        if (prepared && !built && !host.cancel.aborted)
            await deliver(host, prepared, recorder, 'log');
        return recorder.report(outcome);
    }
}
async function prepare(host, read, recorder) {
    if (host.machine.os === 'windows')
        throw new src_problem/* KbuildError */.gj('input', [noWindows]);
    const { inputs, problems } = (0,commands_inputs/* loadInputs */.I)(read, host.environment, host.now() / 1000);
    const opened = await (0,open_tree/* openTree */.r)(host, inputs, problems);
    const { tree, goal, root } = opened;
    const stamp = await prepareStamp(host, inputs, opened);
    const { os, architecture } = host.machine;
    const choice = {
        requested: inputs.platforms,
        fastbuild: host.environment.KUBE_FASTBUILD === 'true',
        darwinBuilder: (host.environment.KUBE_BUILDER_OS ?? '').startsWith('darwin'),
        hostArchitecture: architecture,
        hostPlatform: `${os}/${architecture}`,
    };
    const plan = planBuild(goal, choice, tree.lists, inputs.variables);
    const places = outputPlaces(root, inputs, stamp.stamp);
    const env = await environmentOf(host, inputs, root, places, stamp.epoch);
    const missing = await missingPrograms(tree, goal, env.PATH ?? '');
    if (missing.length > 0)
        throw new src_problem/* KbuildError */.gj('input', missing);
    const facts = await factsOf(host, { inputs, opened, stamp, plan, places, env });
    recorder.set({ facts });
    host.setOutputs(factOutputs(facts));
    explain(facts, stamp, recorder, host);
    for (const note of await explainEnvironment(host, inputs, opened))
        recorder.note(note);
    return { inputs, opened, stamp, plan, places, env };
}
async function factsOf(host, prepared) {
    const { inputs, opened, stamp, plan, env } = prepared;
    return {
        source: inputs.source,
        target: inputs.target,
        generation: opened.tree.generation,
        crossTag: opened.tree.crossTag,
        goVersion: await goVersionOfTree(opened.root, env),
        stamp: stamp.stamp,
        epoch: stamp.epoch,
        epochOrigin: stamp.epochOrigin,
        platforms: plan.platforms,
        skippedKinds: plan.skippedKinds,
        command: commandLine(inputs, stamp, host.environment),
    };
}
function explain(facts, stamp, recorder, { log }) {
    const { gitVersion, gitCommit, gitTreeState, buildDate } = facts.stamp;
    log.line(`Generation ${facts.generation}, kube-cross ${facts.crossTag}, ${facts.goVersion}`);
    log.line(`Version ${gitVersion || '(none)'}, commit ${gitCommit || '(none)'}, tree ${gitTreeState}`);
    log.line(`Build date ${buildDate}, SOURCE_DATE_EPOCH ${facts.epoch} (${facts.epochOrigin})`);
    log.line(`Platforms ${facts.platforms.join(' ')}`);
    for (const warning of stamp.warnings)
        recorder.warn(warning);
    if (facts.skippedKinds.length > 0) {
        recorder.note(`Nothing to build for these platforms, skipped: ${facts.skippedKinds.join(', ')}`);
    }
}
async function make(host, prepared, recorder) {
    const { opened, stamp, plan, places, env } = prepared;
    await (0,promises_.mkdir)(places.own, { recursive: true });
    await (0,promises_.writeFile)(places.versionFile, renderVersionFile(versionFileValues(stamp.stamp)));
    await (0,promises_.rm)(places.reports, { recursive: true, force: true });
    await forgetPlaced((0,external_node_path_.join)(opened.root, opened.outputSubpath, 'bin'), plan.binaries);
    recorder.set({ log: places.log });
    const result = await runMake({
        root: opened.root,
        calls: plan.calls,
        env,
        runId: host.runId,
        logPath: places.log,
        heartbeatMilliseconds: usualHeartbeat,
    }, host.log, host.cancel);
    if (result.kind === 'built')
        return;
    if (opened.goal.kind === 'test')
        await collectTests(host, prepared, recorder);
    throw await failedBuild(host, prepared, result);
}
async function failedBuild(host, { opened }, { call, exit, signs }) {
    await annotateCompileErrors(host, opened.root, signs.compileErrors);
    const resources = await (0,machine/* resourcesAt */.H)(opened.root);
    const failed = {
        goal: opened.goal,
        signs,
        exitCode: exit.code,
        signal: exit.signal,
        cancelled: host.cancel.aborted,
        call: callText(call),
        memory: (0,words/* memoryText */.FC)(resources),
        disk: (0,words/* diskText */.TI)(resources),
    };
    return new src_problem/* KbuildError */.gj(failureOf(failed), [problemOfFailure(failed)]);
}
async function collect(host, prepared, recorder) {
    if (prepared.opened.goal.kind === 'test')
        return collectTests(host, prepared, recorder);
    const { opened, plan, places, env, inputs } = prepared;
    const { missing, ...made } = await collectBinaries({
        placed: (0,external_node_path_.join)(opened.root, opened.outputSubpath, 'bin'),
        into: places.output,
        expected: plan.binaries,
        env,
    });
    recorder.set({ made: { ...made, outputDirectory: places.output } });
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
        throw new src_problem/* KbuildError */.gj('compile', [
            { what, remedy: "The tree's scripts place binaries only for the platforms of its client list" },
        ]);
    recorder.warn(what);
}
/** Older trees rewrite generated files while they build, so the next build in the folder starts from other sources. */
async function noteChangedSources(host, { opened, stamp }, recorder) {
    if (stamp.git.kind !== 'repository')
        return;
    const before = new Set(stamp.git.changed);
    const after = await readGitFacts(opened.root, host.environment);
    const changed = after.kind === 'repository' ? after.changed.filter((path) => !before.has(path)) : [];
    if (changed.length === 0)
        return;
    recorder.note(`The build changed ${changed.length} files that git tracks (such as ${changed[0]}): a second build in this folder may give other bytes`);
}
async function collectTests(host, prepared, recorder) {
    const { files, summary } = await collectReports(reportFolderOf(prepared.env, prepared.places));
    if (files.length === 0) {
        return recorder.note('The tree wrote no JUnit report (v1.20 needs gotestsum and prune-junit-xml on PATH for it)');
    }
    recorder.set({ tests: summary });
    host.log.line(`${summary.ran} tests ran, ${summary.failedCount} failed, ${summary.skipped} skipped`);
}
async function deliver(host, prepared, recorder, what) {
    const { inputs, opened, stamp, places, env } = prepared;
    const delivery = { what, goal: opened.goal, inputs, places, env, epoch: stamp.epoch };
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
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(448);
/* harmony import */ var _local_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(892);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(762);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(215);
/* harmony import */ var _open_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(747);
/** `make clean` of the tree itself, in the build's clean environment. */





/** Throws a KbuildError when the folder is no tree or its make fails. */
async function clean(host, read) {
    const { inputs, problems } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .loadInputs */ .I)((name) => (name === 'target' ? 'all' : read(name)), host.environment, host.now() / 1000);
    const { root } = await (0,_open_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .openTree */ .r)(host, inputs, problems);
    const exit = await (0,_host_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runBuild */ .cM)({
        tool: 'make',
        arguments: ['clean'],
        cwd: root,
        env: (0,_local_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .buildEnvironment */ .AF)(host.environment, inputs.variables, { [_host_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runMarker */ .qW]: host.runId }),
        runId: host.runId,
        onLine: host.log.line,
        cancel: host.cancel,
    });
    if (exit.code === 0)
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj('compile', [
        { what: `make clean failed with exit code ${exit.code}`, remedy: 'See what it said above' },
    ]);
}


/***/ }),

/***/ 929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ inputsNotThereYet),
/* harmony export */   V0: () => (/* binding */ inputDefaults),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/** The inputs of action.yml and their defaults (a test compares both), and which of them have no feature behind them yet. */
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
/** Refused when set to anything but their default, so that no wish is ever ignored. */
const inputsNotThereYet = [
    'plan',
    'run-tests',
    'sync',
    'allow-dirty',
    'kube-cross-image',
    'base-image-registry',
    'docker-registry',
    'docker-image-tag',
    'docker-host',
    'rsync-port',
    'http-proxy',
    'https-proxy',
    'no-proxy',
    'cache-mode',
    'cache-save',
    'cache-prefix',
];


/***/ }),

/***/ 215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ loadInputs)
/* harmony export */ });
/* unused harmony export words */
/* harmony import */ var _kubernetes_epoch_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(571);
/* harmony import */ var _kubernetes_platforms_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(946);
/* harmony import */ var _kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(456);
/* harmony import */ var _kubernetes_version_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(370);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(762);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(929);
/* harmony import */ var _make_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(80);
/** From input texts to typed values: everything that can be judged without looking at the tree, all problems at once. */







/** `environment` fills what is not given (KUBE_BUILD_PLATFORMS and the like); `now` in seconds. */
function loadInputs(read, environment, now) {
    const problems = [];
    const text = (name) => singleLine(name, read(name), problems) || _input_table_js__WEBPACK_IMPORTED_MODULE_3__/* .inputDefaults */ .V0[name];
    for (const name of _input_table_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsNotThereYet */ .$b)
        refuseUnbuilt(name, read(name), problems);
    refuseOtherBuilders(text('builder'), problems);
    // A given version beats a version file, given or not; of the environment's two the file wins, as for the tree's scripts.
    const givenVersion = text('git-version');
    const givenFile = text('version-file');
    const versionFile = givenVersion ? '' : givenFile || (environment.KUBE_GIT_VERSION_FILE ?? '');
    const version = givenVersion || (versionFile ? '' : (environment.KUBE_GIT_VERSION ?? ''));
    const inputs = {
        source: text('source'),
        target: text('target'),
        what: whatOf(read('what'), problems),
        platforms: (0,_kubernetes_platforms_js__WEBPACK_IMPORTED_MODULE_5__/* .sortedUnique */ .Z$)(words(read('platforms') || (environment.KUBE_BUILD_PLATFORMS ?? ''))),
        variables: [...flagsOf(text), ...(0,_make_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .parseMakeVariables */ .$)(read('make-variables'), problems)],
        gitVersion: versionOf(version || undefined, problems),
        versionFile: versionFile || undefined,
        epoch: epochOf(text('source-date-epoch'), environment.SOURCE_DATE_EPOCH, now, problems),
        upload: oneOf('upload', text('upload'), ['auto', 'none'], problems),
        artifactName: artifactNameOf(text('artifact-name'), problems),
        retentionDays: wholeNumber('retention-days', text('retention-days'), [1, 90], problems),
        compressionLevel: wholeNumber('compression-level', text('compression-level'), [0, 9], problems) ?? 0,
        summary: oneOf('summary', text('summary'), ['true', 'false'], problems) === 'true',
    };
    return { inputs, problems };
}
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
function singleLine(name, value, problems) {
    const trimmed = value.trim();
    if (!(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .hasControlCharacter */ .Fd)(trimmed))
        return trimmed;
    if (!manyLines.includes(name)) {
        problems.push({
            what: `${name} is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(trimmed)}, which has line breaks or control characters`,
            remedy: 'Give one line of plain text',
        });
    }
    return '';
}
const manyLines = ['what', 'platforms', 'make-variables', 'plan'];
function refuseUnbuilt(name, value, problems) {
    const trimmed = value.trim();
    if (trimmed === '' || trimmed === _input_table_js__WEBPACK_IMPORTED_MODULE_3__/* .inputDefaults */ .V0[name])
        return;
    const remedy = _input_table_js__WEBPACK_IMPORTED_MODULE_3__/* .inputDefaults */ .V0[name]
        ? `Leave it away, or at its default ${_input_table_js__WEBPACK_IMPORTED_MODULE_3__/* .inputDefaults */ .V0[name]}`
        : 'Leave it away';
    problems.push({ what: `${name} is given, but its feature is not there yet`, remedy });
}
function refuseOtherBuilders(builder, problems) {
    if (builder === 'local')
        return;
    const isUnbuilt = builder === 'container';
    problems.push({
        what: isUnbuilt
            ? 'builder is container, which is not there yet'
            : `builder is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(builder)}, which is no builder`,
        remedy: "Give `builder: local`, which builds with the machine's own Go",
    });
}
function whatOf(value, problems) {
    const entries = words(value);
    problems.push(...entries.flatMap((entry) => (0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfWhat */ .D8)(entry) ?? []));
    return entries;
}
function flagsOf(text) {
    return ['goflags', 'gogcflags', 'goldflags']
        .map((name) => ({ name: name.toUpperCase(), value: text(name) }))
        .filter(({ value }) => value !== '');
}
function versionOf(version, problems) {
    if (version !== undefined && !(0,_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_6__/* .isSemanticVersion */ .DE)(version)) {
        problems.push({
            what: `git-version is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(version)}, which Kubernetes' scripts refuse as it is not a semantic version`,
            remedy: 'Give something like v1.33.4 or v1.33.4+acme.1',
        });
    }
    return version;
}
function epochOf(given, fromEnvironment, now, problems) {
    if (given === '' && fromEnvironment === undefined)
        return undefined;
    const epoch = given
        ? (0,_kubernetes_epoch_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEpoch */ .Pd)(given, 'source-date-epoch', now)
        : (0,_kubernetes_epoch_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEpoch */ .Pd)(fromEnvironment ?? '', 'The environment variable SOURCE_DATE_EPOCH', now);
    if (epoch.kind === 'epoch')
        return epoch.seconds;
    problems.push(epoch.problem);
    return undefined;
}
function artifactNameOf(name, problems) {
    if (/["':<>|*?\\/]/.test(name) || name === '.' || name === '..' || name.startsWith('-')) {
        problems.push({
            what: `artifact-name is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}, which is no name for an artifact`,
            remedy: 'Leave out the signs " \' : < > | * ? \\ / and a dash in front',
        });
    }
    return name || undefined;
}
function oneOf(name, value, valid, problems) {
    const found = valid.find((it) => it === value);
    if (found === undefined) {
        problems.push({ what: `${name} is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)}`, remedy: `Valid are ${valid.join(', ')}` });
    }
    return found ?? valid[0];
}
function wholeNumber(name, value, [least, most], problems) {
    if (value === '')
        return undefined;
    const number = /^[0-9]{1,4}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most)
        return number;
    problems.push({ what: `${name} is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)}`, remedy: `Valid are ${least} to ${most}` });
    return undefined;
}


/***/ }),

/***/ 80:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseMakeVariables),
/* harmony export */   g: () => (/* binding */ inputOfVariable)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(762);
/** `make-variables`: `NAME=value` lines that every make gets, with the names that have inputs of their own kept out. */

/** What kbuild sets itself, and the input that says it. */
const ownInputs = {
    WHAT: 'what',
    KUBE_BUILD_PLATFORMS: 'platforms',
    GOFLAGS: 'goflags',
    GOGCFLAGS: 'gogcflags',
    GOLDFLAGS: 'goldflags',
    SOURCE_DATE_EPOCH: 'source-date-epoch',
    KUBE_GIT_VERSION_FILE: 'version-file',
    KUBE_GIT_VERSION: 'git-version',
    KUBE_GIT_COMMIT: 'version-file',
    KUBE_GIT_TREE_STATE: 'version-file',
};
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
/** The input for a variable that has one, for `kbuild make NAME=value`. */
function inputOfVariable(name) {
    return ownInputs[name];
}
function problemOf(line, name, value) {
    const remedy = 'Give one NAME=value per line, such as KUBE_STATIC_OVERRIDES=kubelet';
    if (name === '')
        return { what: `make-variables has the line ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}, which is no NAME=value`, remedy };
    if ((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasControlCharacter */ .Fd)(value)) {
        return { what: `make-variables gives ${name} a value with control characters: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`, remedy };
    }
    const input = ownInputs[name];
    if (input !== undefined) {
        return { what: `make-variables sets ${name}, which has an input of its own`, remedy: `Use \`${input}\`` };
    }
    if (!forbidden.includes(name))
        return undefined;
    return {
        what: `make-variables sets ${name}, by which make or its shell would be replaced`,
        remedy: 'Leave it away',
    };
}


/***/ }),

/***/ 747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ openTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(494);
/* harmony import */ var _kubernetes_platforms_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(946);
/* harmony import */ var _kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(456);
/* harmony import */ var _kubernetes_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(625);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(762);
/** Opens the source tree and holds the inputs against it; problems are collected, not thrown one by one. */






/** Throws one KbuildError with the problems handed in and all found here. */
async function openTree(host, inputs, known) {
    const root = await findRoot(host, inputs.source, known);
    const tree = await readTree(root, inputs.source, host, known);
    const components = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersIn */ .XL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'cmd'));
    const goal = (0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .goalOf */ .ZZ)(inputs.target, inputs.what, components);
    const outputSubpath = outputSubpathOf(host, inputs);
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
        const folders = (await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersIn */ .XL)(base)).filter((name) => !name.startsWith('.')).slice(0, 20);
        const there = folders.length > 0 ? `there are ${folders.join(', ')}` : 'it has no folders at all';
        const remedy = `Give a folder of the workspace; ${there}. Check the tree out before this step (actions/checkout)`;
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
async function readTree(root, source, host, known) {
    const files = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTreeFiles */ .od)(root);
    try {
        return (0,_kubernetes_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .readSourceTree */ .mg)(files, (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(source), host.machine.os === 'linux');
    }
    catch (error) {
        if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .KbuildError */ .gj)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .KbuildError */ .gj('input', [...known, ...error.problems]);
        throw error;
    }
}
function unsupportedPlatforms(platforms, tree) {
    const supported = (0,_kubernetes_platforms_js__WEBPACK_IMPORTED_MODULE_5__/* .supportedPlatforms */ .vi)(tree.lists);
    return platforms
        .filter((platform) => !supported.includes(platform))
        .map((platform) => ({
        what: `platforms has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(platform)}, which this tree does not build`,
        remedy: `Valid are ${supported.join(', ')}`,
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
function outputSubpathOf(host, inputs) {
    const name = 'KUBE_OUTPUT_SUBPATH';
    const given = inputs.variables.find((it) => it.name === name)?.value ?? host.environment[name];
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(given || '_output/local').replace(/\/+$/, '');
    if (/^_output[^/]*\/[A-Za-z0-9_.-]+$/.test(path) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('/', path)))
        return { path };
    const remedy = 'Give a folder below _output, which git ignores, such as _output/local';
    return { what: `${name} is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(given ?? '')}, which is not a folder for output`, remedy };
}


/***/ }),

/***/ 494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ol: () => (/* binding */ digestOf),
  t2: () => (/* binding */ exists),
  pO: () => (/* binding */ existsInside),
  Kp: () => (/* binding */ findProgram),
  XL: () => (/* binding */ foldersIn),
  FK: () => (/* binding */ isInside),
  yR: () => (/* binding */ readText),
  od: () => (/* binding */ readTreeFiles),
  Ye: () => (/* binding */ realPath)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
// EXTERNAL MODULE: ./build/src/kubernetes/tree.js + 1 modules
var tree = __nccwpck_require__(625);
;// CONCATENATED MODULE: ./build/src/host/files.js
/** Files: reading a tree, keeping inside a folder, and digests. */






/** The file's text, or undefined when there is no such file to read. */
function readText(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
}
async function exists(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined)) !== undefined;
}
async function readTreeFiles(root) {
    const text = (path) => readText((0,external_node_path_.join)(root, path));
    const [commonScript, golangScript, initScript, versionScript, crossVersion, goVersion] = await Promise.all([
        text(tree/* treeFilePaths */.L$.commonScript),
        text(tree/* treeFilePaths */.L$.golangScript),
        text(tree/* treeFilePaths */.L$.initScript),
        text(tree/* treeFilePaths */.L$.versionScript),
        text(tree/* treeFilePaths */.L$.crossVersion),
        text(tree/* treeFilePaths */.L$.goVersion),
    ]);
    const [hasRsyncDaemon, hasGoWork] = await Promise.all([
        exists((0,external_node_path_.join)(root, tree/* treeFilePaths */.L$.rsyncDaemon)),
        exists((0,external_node_path_.join)(root, tree/* treeFilePaths */.L$.goWork)),
    ]);
    return {
        commonScript,
        golangScript,
        initScript,
        versionScript,
        crossVersion,
        goVersion,
        hasRsyncDaemon,
        hasGoWork,
    };
}
/** Names of the folders below a folder; none when it is not there. */
async function foldersIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
/** The real path, or undefined when there is nothing. */
function realPath(path) {
    return (0,promises_.realpath)(path).catch(() => undefined);
}
/** Both real paths. A folder is inside itself. */
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || !(way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way));
}
/** Whether `path` below `root` exists and stays below it when links are followed. */
async function existsInside(root, path) {
    const real = await realPath((0,external_node_path_.join)(root, path));
    return real !== undefined && isInside(real, root);
}
/** Where a program is on PATH, or undefined. */
async function findProgram(name, path) {
    for (const folder of path.split(external_node_path_.delimiter).filter((it) => it !== '')) {
        const candidate = (0,external_node_path_.join)(folder, name);
        const isProgram = await (0,promises_.access)(candidate, promises_.constants.X_OK).then(() => (0,promises_.stat)(candidate).then((it) => it.isFile()), () => false);
        if (isProgram)
            return candidate;
    }
    return undefined;
}
async function digestOf(path) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const sha512 = (0,external_node_crypto_.createHash)('sha512');
    let size = 0;
    await (0,external_node_stream_promises_namespaceObject.pipeline)((0,external_node_fs_.createReadStream)(path), async (chunks) => {
        for await (const chunk of chunks) {
            sha256.update(chunk);
            sha512.update(chunk);
            size += chunk.length;
        }
    });
    return { size, sha256: sha256.digest('hex'), sha512: sha512.digest('hex') };
}


/***/ }),

/***/ 613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ resourcesAt),
/* harmony export */   g: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(161);
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

/***/ 448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ ask),
  cM: () => (/* binding */ runBuild),
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
var promises_ = __nccwpck_require__(455);
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
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
/** Sends TERM, waits, then KILL, to every process whose environment has `marker=value`. Returns how many there were. */
async function endMarkedProcesses(marker, value, graceMilliseconds) {
    const found = await markedProcesses(marker, value);
    if (found.length === 0)
        return 0;
    if (graceMilliseconds > 0) {
        for (const pid of found)
            signalProcess(pid, 'SIGTERM');
        await (0,external_node_timers_promises_namespaceObject.setTimeout)(graceMilliseconds);
    }
    for (const pid of await markedProcesses(marker, value))
        signalProcess(pid, 'SIGKILL');
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
    const end = () => void endTree(child, build.runId, exit);
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

/***/ 553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ terminalHost)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
;// CONCATENATED MODULE: ./build/src/host/cancel.js
/** Aborts once the user (SIGINT) or the runner (SIGINT, then SIGTERM) wants the run to end. */
function cancelOnSignals() {
    const controller = new AbortController();
    const cancel = () => controller.abort();
    process.on('SIGINT', cancel);
    process.on('SIGTERM', cancel);
    process.on('SIGHUP', cancel);
    return controller.signal;
}

;// CONCATENATED MODULE: ./build/src/host/environment.js
/** This process's environment as plain data. */
function definedEnvironment() {
    const defined = Object.entries(process.env).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
    return Object.fromEntries(defined);
}

// EXTERNAL MODULE: ./build/src/host/machine.js
var machine = __nccwpck_require__(613);
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
function terminalLog(write) {
    const line = (text) => write(plainLine(text));
    return {
        line,
        warning: (text) => line(`Warning: ${text}`),
        error: (text, place) => line(place ? `Error: ${place.file}:${place.line}: ${text}` : `Error: ${text}`),
        group: (title, work) => {
            line(`==> ${title}`);
            return work();
        },
        untrusted: (work) => work(write),
    };
}

;// CONCATENATED MODULE: ./build/src/host/terminal-host.js
/** A terminal as host: the same commands without workspace, outputs and artifacts. */






/** Reads the environment and starts to listen for Ctrl-C. */
function terminalHost() {
    return {
        environment: definedEnvironment(),
        log: terminalLog((line) => void process.stdout.write(`${line}\n`)),
        cancel: cancelOnSignals(),
        workspace: undefined,
        workingFolder: process.cwd(),
        temporaryFolder: (0,external_node_os_.tmpdir)(),
        machine: (0,machine/* thisMachine */.g)(),
        trigger: { tag: undefined, pullRequest: false, attempt: 1 },
        runId: (0,external_node_crypto_.randomUUID)(),
        now: Date.now,
        setOutputs: () => { },
        upload: undefined,
    };
}


/***/ }),

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ buildDate),
/* harmony export */   GJ: () => (/* binding */ isFuture),
/* harmony export */   Pd: () => (/* binding */ parseEpoch)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(762);
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

/***/ 946:
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

/***/ 456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ problemOfWhat),
/* harmony export */   Gr: () => (/* binding */ placesOfWhat),
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   fW: () => (/* binding */ binaryName)
/* harmony export */ });
/* unused harmony export generalTargets */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(762);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(946);
/** What `target` and `what` ask of the tree's make, and where in the tree each WHAT must be found. */


const generalTargets = ['all', 'cross', 'test', 'test-integration', 'test-cmd'];
/** Targets of the contract that later versions of this action will build. */
const releaseTargets = [
    'release',
    'quick-release',
    'release-images',
    'quick-release-images',
    'package-tarballs',
];
/** `components` are the folders of the tree's cmd/. */
function goalOf(target, what, components) {
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
            if (releaseTargets.includes(target))
                return releasesNotThereYet(target);
            if (!components.includes(target))
                return unknownTarget(target, components);
            return what.length > 0 ? whatDoesNotGoWith(target) : { kind: 'component', name: target };
    }
}
function releasesNotThereYet(target) {
    return {
        what: `target is ${target}, and release targets are not there yet`,
        remedy: 'Use `cross`, or another target',
    };
}
function whatDoesNotGoWith(target) {
    return {
        what: `what is given, but the tree's make takes no WHAT for target ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(target)}`,
        remedy: 'Use `target: all` with `what`, or leave `what` away',
    };
}
function unknownTarget(target, components) {
    return {
        what: `target ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(target)} is unknown`,
        remedy: `Valid are ${generalTargets.join(', ')}, and the folders of cmd/: ${(0,_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedUnique */ .Z$)(components).join(', ')}`,
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

/***/ 625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Rr: () => (/* binding */ minorOfCrossTag),
  mg: () => (/* binding */ readSourceTree),
  L$: () => (/* binding */ treeFilePaths)
});

// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __nccwpck_require__(762);
;// CONCATENATED MODULE: ./build/src/kubernetes/lists.js
/**
 * Reads the platform and target lists out of a tree's hack/lib/golang.sh as text, so that every version and fork says
 * for itself what it builds. The text's shape is the same from v1.20 on (reference: k/k hack/lib/golang.sh).
 */

const listEntry = /^[A-Za-z0-9_][A-Za-z0-9_./@+-]*$/;
/** Throws one KbuildError that names every list which cannot be read. `hostIsLinux` decides about e2e_node.test, as in the tree. */
function readTreeLists(golangScript, hostIsLinux) {
    const problems = [];
    const required = (name, entries) => {
        if (entries && entries.length > 0 && entries.every((entry) => listEntry.test(entry)))
            return entries;
        problems.push({
            what: `hack/lib/golang.sh has no readable list ${name}`,
            remedy: 'This is not a Kubernetes tree from v1.20 on, or its build scripts have been changed too much',
        });
        return [];
    };
    const platforms = (kind) => required(`KUBE_SUPPORTED_${kind}_PLATFORMS`, arrayEntries(golangScript, `KUBE_SUPPORTED_${kind}_PLATFORMS`));
    const targets = (name) => required(`kube::golang::${name}`, functionEntries(golangScript, name, hostIsLinux));
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
        fastbuildArchitecture: /KUBE_SERVER_PLATFORMS=\(\s*linux\/amd64\s*\)/.test(golangScript)
            ? 'amd64'
            : 'host',
    };
    if (problems.length > 0)
        throw new src_problem/* KbuildError */.gj('input', problems);
    return lists;
}
/** Entries of `NAME=( … )`, one or several a line, comments left out. */
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
        .split('\n')
        .flatMap((line) => line.replace(/(^|\s)#.*$/, '').split(/\s+/))
        .map((word) => word.replace(/^(["'])(.*)\1$/, '$2'))
        .filter((word) => word !== '');
}

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
    rsyncDaemon: 'build/build-image/rsyncd.sh',
    goWork: 'go.work',
};
/** Throws a KbuildError that names all that is missing. `where` is how the user spells the folder. */
function readSourceTree(files, where, hostIsLinux) {
    const { commonScript, golangScript, versionScript, crossVersion } = files;
    if (!commonScript || !golangScript || !versionScript || !crossVersion)
        throw notATree(files, where);
    const goMode = files.hasGoWork ? 'workspace' : usesGopath(files) ? 'gopath' : 'module';
    return {
        generation: generationOf(files, commonScript, where),
        crossTag: crossVersion.trim(),
        goVersion: files.goVersion?.trim(),
        goMode,
        pathIndependent: /(^|[\s"'(])-trimpath(?![=\w])/m.test(withoutComments(golangScript)),
        containerHidesGit: /["']H \/\.git["']/.test(commonScript),
        exported: exportedAt(versionScript),
        lists: readTreeLists(golangScript, hostIsLinux),
    };
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

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ isSemanticVersion),
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


/***/ }),

/***/ 892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ buildEnvironment),
/* harmony export */   Ci: () => (/* binding */ decisiveVariables),
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
const compilerOfPlatform = /^KUBE_[A-Z0-9]+_[A-Z0-9]+_CC$/;
const passed = new Set([...system, ...goPlaces, ...goChoices, ...kubernetesChoices, ...kubernetesOthers]);
/**
 * What passes of `outside`, plus the user's make variables (Go reads them from the environment too) and our own
 * settings. `go env -w` files stay out (GOENV=off): they are the machine's, and the commit alone shall decide.
 */
function buildEnvironment(outside, variables, settings) {
    const kept = Object.entries(outside).filter(([name]) => passed.has(name) || name.startsWith('LC_') || compilerOfPlatform.test(name));
    const given = variables.map(({ name, value }) => [name, value]);
    return { GOENV: 'off', ...Object.fromEntries(kept), ...Object.fromEntries(given), ...settings };
}
/** Variables that look as if they were meant for the build but do not pass; the log names them. */
function leftOutVariables(outside) {
    const known = new Set([...passed, ...takenByInputs, ...takenByStamp]);
    return Object.keys(outside)
        .filter((name) => /^KUBE_/.test(name) && !known.has(name) && !compilerOfPlatform.test(name))
        .sort();
}
/** Of the environment, what changes the result: a terminal must set it again to repeat the build. */
function decisiveVariables(outside) {
    const decisive = new Set([...goChoices, ...kubernetesChoices]);
    return Object.entries(outside)
        .filter(([name, value]) => value !== '' && (decisive.has(name) || compilerOfPlatform.test(name)))
        .map(([name, value]) => ({ name, value }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}


/***/ }),

/***/ 762:
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
    return `${problem.what}. ${problem.remedy}`;
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

/***/ 834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(762);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(629);
/** The end of a run in a terminal: what was made, or what went wrong. */


function renderTerminal(report) {
    const { facts, made, tests, upload, outcome } = report;
    const seconds = report.phases.reduce((sum, phase) => sum + phase.seconds, 0);
    return [
        ...(made?.binaries ?? []).map((it) => `${it.sha256}  ${it.platform}/${it.name}  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesText */ .pV)(it.size)}`),
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


/***/ }),

/***/ 629:
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

export const id = 90;
export const ids = [90];
export const modules = {

/***/ 86270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ planBuild),
/* harmony export */   Y: () => (/* binding */ fastbuildOf)
/* harmony export */ });
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76946);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37456);
/** The calls of make that a target needs, as argument arrays; never a shell string. */


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
function planBuild(target, choice, lists, variables) {
    const chosen = choice.requested.length > 0 ? (0,_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedUnique */ .Z$)(choice.requested) : [choice.hostPlatform];
    const call = (rule, what, platforms = choice.requested) => ({
        arguments: makeArguments(rule, what, variables),
        platforms,
    });
    switch (target.kind) {
        case 'all':
            return {
                calls: [call('all', target.what)],
                platforms: chosen,
                skippedKinds: [],
                binaries: binariesOf(target.what.length > 0 ? target.what : allTargets(lists), chosen),
                packaging: undefined,
            };
        case 'component':
            return {
                calls: [call(target.name, [])],
                platforms: chosen,
                skippedKinds: [],
                binaries: binariesOf([target.name], chosen),
                packaging: undefined,
            };
        case 'test':
            return {
                calls: [call(target.suite, target.what, [])],
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
            return planRelease(target, choice, lists, call);
    }
}
/** Reference: build/release.sh and build/release-images.sh. */
function planRelease(target, choice, lists, call) {
    const fast = target.kind !== 'package' && target.fast;
    const byKind = crossPlatforms(lists, { ...choice, fastbuild: choice.fastbuild || fast });
    if (target.kind === 'images')
        return planImages(byKind.server, choice, lists, call);
    const platforms = (0,_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedUnique */ .Z$)(Object.values(byKind).flat());
    const cross = planCross(lists, byKind, platforms, call);
    const tests = target.kind === 'release' && target.tests ? ['test', 'test-integration'] : [];
    return {
        ...cross,
        calls: target.kind === 'package' ? [] : [...cross.calls, ...tests.map((suite) => call(suite, [], []))],
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
        platforms: (0,_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedUnique */ .Z$)(kept.flatMap((kind) => platforms[kind])),
        skippedKinds: crossOrder.filter((kind) => !kept.includes(kind)),
        binaries: (0,_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedUnique */ .Z$)(binaries),
        packaging: undefined,
    };
}
function crossPlatforms(lists, choice) {
    const byKind = (0,_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .platformsByKind */ .ER)(lists, choice);
    return { ...byKind, testServer: byKind.server };
}
/** KUBE_ALL_TARGETS. */
function allTargets(lists) {
    const { server, client, test, testServer } = lists.targets;
    return [...server, ...client, ...test, ...testServer];
}
function binariesOf(targets, platforms) {
    const paths = platforms.flatMap((platform) => targets.map((target) => `${platform}/${(0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .binaryName */ .fW)(target, platform)}`));
    return (0,_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedUnique */ .Z$)(paths);
}
function makeArguments(target, what, variables) {
    const all = what.length > 0 ? [{ name: 'WHAT', value: what.join(' ') }, ...variables] : variables;
    return [target, ...all.map(({ name, value }) => `${name}=${makeQuoted(value)}`)];
}
/** make expands `$` in variables, and would run `$(shell …)`; doubled, it stays the sign that the user wrote. */
function makeQuoted(value) {
    return value.replaceAll('$', '$$$$');
}


/***/ }),

/***/ 14278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ capitalised),
/* harmony export */   z: () => (/* binding */ some)
/* harmony export */ });
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56561);
/** Small change of sentences in errors. */

/** The first five, and how many more there are. */
function some(paths) {
    const shown = paths.slice(0, 5).map(_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .nameText */ .f).join(', ');
    return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown;
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 89936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ openTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37779);
/* harmony import */ var _kubernetes_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12216);
/* harmony import */ var _kubernetes_platforms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76946);
/* harmony import */ var _kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37456);
/* harmony import */ var _kubernetes_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8361);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86762);
/** Opens the source tree and holds the inputs against it; problems are collected, not thrown one by one. */







/** Throws one KbuildError with the problems handed in and all found here. */
async function openTree(host, inputs, known) {
    const root = await findRoot(host, inputs.source, known);
    const linuxBuilder = inputs.builder === 'container' || host.machine.os === 'linux';
    const tree = await readTree(root, inputs.source, linuxBuilder, known);
    const components = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersIn */ .XL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'cmd'));
    const target = (0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(inputs.target, inputs.what, components, inputs.runTests);
    const outputSubpath = outputSubpathOf(host, inputs, !(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(target) && (0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .isReleaseTarget */ .$8)(target));
    const problems = [
        ...known,
        ...((0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(target) ? [target] : []),
        ...unsupportedPlatforms(inputs.platforms, tree),
        ...((0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(target) ? [] : await missingWhat(root, target, tree, components)),
        ...((0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(outputSubpath) ? [outputSubpath] : []),
    ];
    if (problems.length > 0 || (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(target) || (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(outputSubpath)) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .KbuildError */ .gj('input', problems);
    }
    return { root, tree, target, outputSubpath: outputSubpath.path };
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
async function missingWhat(root, target, tree, components) {
    const what = target.kind === 'all' || target.kind === 'test' ? target.what : [];
    // test-cmd's WHAT names groups of tests, not packages.
    if (target.kind === 'test' && target.suite === 'test-cmd')
        return [];
    const listed = Object.values(tree.lists.targets).flat();
    const problems = await Promise.all(what.map(async (entry) => {
        if (listed.includes(entry) || (0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOfWhat */ .D8)(entry))
            return [];
        if (target.kind === 'all' && entry.endsWith('...'))
            return [patternInBuild(entry)];
        const places = (0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOfWhat */ .Gr)(entry);
        const found = await Promise.all(places.map((place) => (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .existsInside */ .pO)(root, place)));
        if (places.length === 0 || found.includes(true))
            return [];
        return [whatNotThere(entry, places, [...listed, ...components.map((name) => `cmd/${name}`)])];
    }));
    return problems.flat();
}
function patternInBuild(entry) {
    return {
        what: `what has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(entry)}, a pattern, of which nobody can say what it must make`,
        remedy: 'Name the packages to build; patterns are for tests',
    };
}
function whatNotThere(entry, places, known) {
    return {
        what: `what has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(entry)}, which is not in the tree (looked at ${places.join(', ')})`,
        remedy: `${(0,_kubernetes_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(entry.replace(/^\.\//, ''), known)}Give folders below the tree, such as cmd/kubectl`,
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
        return { what: `make-variables sets ${name}, which is fixed in ${where}`, remedy: 'Remove it' };
    }
    const given = variable ?? host.environment[name];
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(given || '_output/local').replace(/(?<!\/)\/+$/, '');
    if (/^_output[^/]*\/[A-Za-z0-9_.-]+$/.test(path) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('/', path)))
        return { path };
    const remedy = 'Give a folder below _output, which git ignores, such as _output/local';
    return { what: `${name} is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(given ?? '')}, which is not a folder for output`, remedy };
}


/***/ }),

/***/ 76855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutOwnChanges),
/* harmony export */   P: () => (/* binding */ rememberOwnChanges)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37779);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4715);
/* harmony import */ var _kubernetes_strangers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8477);
/**
 * What a build itself has changed in the tree. Older trees rewrite generated files while they build; to pack afterwards
 * what was built before that, in the same folder, is no dirty release.
 */





function placeOf(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '_output', 'kbuild', 'changed-by-build.json');
}
/** Remembers those of the changed paths that the tree's own scripts write, and returns them; any other may be anybody's. */
async function rememberOwnChanges(root, commit, changed) {
    const generates = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _kubernetes_strangers_js__WEBPACK_IMPORTED_MODULE_3__/* .generatingMakefile */ .DH));
    const paths = generates ? changed.filter(_kubernetes_strangers_js__WEBPACK_IMPORTED_MODULE_3__/* .isGenerated */ .UK) : [];
    if (paths.length === 0)
        return [];
    const changes = { version: 1, commit, files: await digestsOf(root, paths) };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(placeOf(root)), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(placeOf(root), JSON.stringify(changes));
    return paths;
}
/** Facts without the changes that a build of this commit made and nobody has touched since. */
async function withoutOwnChanges(root, git) {
    if (git.kind !== 'repository' || git.changed.length === 0)
        return git;
    const known = parseOwnChanges((await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(placeOf(root))) ?? '');
    if (known?.commit !== git.commit)
        return git;
    const suspects = git.changed.filter((path) => (0,_kubernetes_strangers_js__WEBPACK_IMPORTED_MODULE_3__/* .isGenerated */ .UK)(path) && known.files[path] !== undefined);
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
    const { version, commit, files } = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parsedJson */ .U4)(text));
    if (version !== 1 || typeof commit !== 'string' || !(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(files))
        return undefined;
    return { version, commit, files };
}


/***/ }),

/***/ 87338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N0: () => (/* binding */ changesIn),
  Qo: () => (/* binding */ headCommit),
  Lc: () => (/* binding */ prepareStamp)
});

// UNUSED EXPORTS: purposeOf

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/host/git.js
var host_git = __webpack_require__(60260);
// EXTERNAL MODULE: ./build/src/host/tree-state.js + 6 modules
var tree_state = __webpack_require__(70546);
// EXTERNAL MODULE: ./build/src/kubernetes/stamp.js
var kubernetes_stamp = __webpack_require__(37745);
;// CONCATENATED MODULE: ./build/src/kubernetes/contradictions.js
/** What a version file says other than the checkout: it is stamped as it is, but that should not go unnoticed. */

/** In words that follow "the version file says". A file that says nothing of it contradicts nothing. */
function contradictionsOf(git, { gitCommit, gitTreeState }) {
    if (git.kind !== 'repository' || !git.isTop)
        return [];
    const isOther = gitCommit !== '' && gitCommit !== git.commit;
    return [
        ...(isOther ? [`commit ${gitCommit}, but HEAD is ${git.commit}`] : []),
        ...(gitTreeState === 'clean' && !(0,kubernetes_stamp/* isClean */.AG)(git) ? ['that the tree is clean, but it is dirty'] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/kubernetes/epoch.js
var epoch = __webpack_require__(85571);
// EXTERNAL MODULE: ./build/src/kubernetes/shell-word.js
var shell_word = __webpack_require__(56561);
;// CONCATENATED MODULE: ./build/src/kubernetes/tree-repairs.js
/**
 * What brings a work tree back to HEAD, as commands for a shell. Somebody may have worked in it: each of them first has git
 * see all that was edited and puts it aside, and only then lets git write files anew.
 */

/** Says of these paths why they are not HEAD's. */
function reasonOf({ cause, filters }) {
    return cause === 'filter'
        ? `the filter ${filters.join(', ')} of this machine rewrote them`
        : reasons[cause];
}
/** Makes all these paths HEAD's; what was edited is in `git stash list` then, that of submodules in their own. */
function repairOf(changes, unstashable, folder) {
    const git = `git -C ${(0,shell_word/* shellWord */.r)(folder)}`;
    const causes = changes.map(({ cause }) => cause);
    const steps = changes.flatMap((change) => sightOf(change, git));
    if (causes.some((cause) => cause !== 'sparse' && cause !== 'submodule'))
        steps.push(...stashed({ ...unstashable, nested: [] }, git));
    // Git takes a file whose time and size it knows for unchanged, so it must forget them first.
    if (causes.some((cause) => converted.includes(cause)))
        steps.push(`${git} rm -r --quiet --cached .`, `${git} reset --quiet --hard`);
    if (causes.includes('submodule'))
        steps.push(`${git} submodule foreach --quiet --recursive ${(0,shell_word/* shellWord */.r)(stashedWhole)}`, `${git} submodule update --init --recursive --force`);
    return steps.join(' && ');
}
/** Puts aside all that HEAD does not have, of these too what git stashes never: a `.git` below the top. */
function putAside(untracked, unstashable, folder) {
    const git = `git -C ${(0,shell_word/* shellWord */.r)(folder)}`;
    const isNested = (path) => unstashable.nested.includes(path);
    const astray = untracked.filter((path) => /\/\.git$/.test(path) && !isNested(path.slice(0, -5)));
    return [...stashed(unstashable, git), ...astray.map((it) => movedOut(it, git))].join(' && ');
}
/** Removes files that git ignores, and empty folders. */
function cleaned(ignored, empty, folder) {
    const clean = `git -C ${(0,shell_word/* shellWord */.r)(folder)} --literal-pathspecs clean`;
    return [
        ...(ignored.length > 0 ? [`${clean} -Xfd -- ${words(ignored)}`] : []),
        ...(empty.length > 0 ? [`${clean} -fdx -- ${words(empty)}`] : []),
    ].join(' && ');
}
/** Removes files, and nothing else, that git overlooks; a repository of its own is moved out of the tree instead. */
function removed(paths, { nested }, folder) {
    const git = `git -C ${(0,shell_word/* shellWord */.r)(folder)}`;
    const repositories = nested.filter((it) => paths.some((path) => path.startsWith(`${it}/`)));
    const files = paths.filter((path) => !repositories.some((it) => path.startsWith(`${it}/`)));
    const clean = `${git} --literal-pathspecs -c core.ignoreCase=false clean -ffdx -- ${words(files)}`;
    return [...repositories.map((it) => movedOut(it, git)), ...(files.length > 0 ? [clean] : [])].join(' && ');
}
function stashed({ unready, astray, nested }, git) {
    const literally = `${git} --literal-pathspecs`;
    return [
        ...(unready.length > 0 ? [`${literally} add -- ${words(unready)}`] : []),
        ...(astray.length > 0 ? [`${literally} checkout HEAD -- ${words(astray)}`] : []),
        `${git} stash push --include-untracked`,
        ...nested.map((it) => movedOut(it, git)),
    ];
}
/**
 * Beside the tree, under the tree's name and its own path; what lies there already stays. Git neither stashes a repository
 * nor should remove one.
 */
function movedOut(nested, git) {
    const move = `mv -nT "$top"/${(0,shell_word/* shellWord */.r)(nested)} "$top"-${(0,shell_word/* shellWord */.r)(nested.replaceAll('/', '-'))}`;
    return `${git} rev-parse --show-toplevel | { IFS= read -r top && ${move}; }`;
}
/** What has git see, and leave as it is, what these causes keep from it. */
function sightOf({ cause, filters }, git) {
    const set = (key, value) => `${git} config ${(0,shell_word/* shellWord */.r)(key)} ${value}`;
    switch (cause) {
        case 'submodule':
            return [];
        case 'sparse':
            return [`${git} sparse-checkout disable`];
        case 'skip-worktree':
        case 'assume-unchanged':
            return [unmarked(git, cause)];
        case 'file-mode':
            return [set('core.fileMode', 'true')];
        case 'symlinks':
            return [set('core.symlinks', 'true')];
        case 'filter':
            // An empty process stands for no filter at all, which git puts up with where none is required.
            return filters.flatMap((it) => [
                set(`filter.${it}.process`, "''"),
                set(`filter.${it}.required`, 'false'),
            ]);
        case 'line-ends':
            return [set('core.autocrlf', 'false'), set('core.eol', 'lf')];
        case 'own-attributes':
            return [setAside('info/attributes', git)];
        case 'attributes-file':
            return [set('core.attributesFile', '/dev/null')];
        case 'unnoticed':
            return [set('core.trustctime', 'true'), set('core.checkStat', 'default')];
        case 'fsmonitor':
            return [set('core.fsmonitor', 'false')];
    }
}
/** A file of git's own folder gets another name, by which git does not find it. */
function setAside(path, git) {
    const where = `${git} rev-parse --path-format=absolute --git-path ${path}`;
    return `${where} | { IFS= read -r file && mv "$file" "$file.off"; }`;
}
function unmarked(git, flag) {
    return `${git} ls-files -z | ${git} update-index -z --no-${flag} --stdin`;
}
const stashedWhole = [
    unmarked('git', 'skip-worktree'),
    unmarked('git', 'assume-unchanged'),
    'git stash push --quiet --all',
].join(' && ');
/** Files that git has to write again, as it has written them otherwise. */
const converted = [
    'filter',
    'line-ends',
    'own-attributes',
    'attributes-file',
    'unnoticed',
];
const reasons = {
    submodule: 'these submodules are not checked out at the commits that HEAD names',
    sparse: 'the clone is sparse (git sparse-checkout)',
    'skip-worktree': 'the index marks them as skip-worktree, so git does not look at them',
    'assume-unchanged': 'the index marks them as assume-unchanged, so git does not look at them',
    'file-mode': 'core.fileMode is false, so git does not see their modes',
    symlinks: 'core.symlinks is false, so they are text files instead of links',
    fsmonitor: 'they were changed, which git may not see, as core.fsmonitor is on and git believes what it says',
    'line-ends': 'core.autocrlf or core.eol changed their line ends',
    'own-attributes': 'attributes of this clone alone rewrote them: .git/info/attributes',
    'attributes-file': 'attributes of this clone alone rewrote them: core.attributesFile, or git/attributes in ~/.config, where git looks without that setting',
    unnoticed: 'git takes them for unchanged',
};
function words(paths) {
    return paths.map(shell_word/* shellWord */.r).join(' ');
}

// EXTERNAL MODULE: ./build/src/kubernetes/wording.js
var wording = __webpack_require__(14278);
;// CONCATENATED MODULE: ./build/src/kubernetes/replaced.js
/** The words for a repository in which git reads other objects than are there: by refs/replace, or by grafts. */



function replacedText({ commit, replaced, grafted }, folder) {
    const git = `git -C ${(0,shell_word/* shellWord */.r)(folder)}`;
    const named = (ids) => (0,wording/* some */.z)(ids.map((id) => (id === commit ? `HEAD (${id})` : id)));
    const reads = [];
    const steps = [];
    if (replaced.length > 0) {
        reads.push(`other objects in the place of ${named(replaced)}, by refs/replace of ${folder}; a clone of it has these objects themselves, or none at all`);
        steps.push(`${git} replace -d ${replaced.join(' ')}`);
    }
    if (grafted.length > 0) {
        reads.push(`other parents than its own of ${named(grafted)}, by .git/info/grafts of ${folder}`);
        steps.push(setAside('info/grafts', git));
    }
    return {
        what: `git reads ${reads.join(', and ')}`,
        remedy: 'Remove the replacements if the commit itself is what the binaries are',
        command: steps.join(' && '),
    };
}

// EXTERNAL MODULE: ./build/src/kubernetes/tree.js + 2 modules
var kubernetes_tree = __webpack_require__(8361);
// EXTERNAL MODULE: ./build/src/kubernetes/version.js
var kubernetes_version = __webpack_require__(20370);
;// CONCATENATED MODULE: ./build/src/kubernetes/suggested-version.js
/** The version that an error's remedy names: what the user means where that can be told, and always of this tree's minor. */



function suggestionFor({ sources, tree, pullRequest }) {
    const { git, givenVersion, eventTag } = sources;
    const minor = (0,kubernetes_tree/* minorOfCrossTag */.Rr)(tree.crossTag);
    const said = givenVersion ?? (git.kind === 'repository' ? git.described : undefined) ?? '';
    const meant = [
        eventTag,
        ...(0,kubernetes_stamp/* versionTagsAtHead */.lw)(git).map(({ name }) => name),
        (0,kubernetes_version/* repairedVersion */.l3)(said),
        /v[0-9]+\.[0-9]+\.[0-9]+/.exec(said)?.[0],
    ];
    const isOwn = (version) => (0,kubernetes_version/* isSemanticVersion */.DE)(version) &&
        (minor === undefined || (0,kubernetes_version/* majorAndMinor */.W6)(version).gitMinor.replace('+', '') === minor);
    return (meant.find((it) => it !== undefined && isOwn(it)) ??
        `v1.${minor ?? '0'}.0-${pullRequest ? 'pr' : 'local'}.0`);
}
/** The tag of the event, where it is a version and this clone does not have it at HEAD. */
function missingEventTag({ eventTag, git }) {
    if (eventTag === undefined || !eventTag.startsWith('v') || !(0,kubernetes_version/* isSemanticVersion */.DE)(eventTag))
        return undefined;
    const isThere = git.kind === 'repository' && git.tagsAtHead.some(({ name }) => name === eventTag);
    return isThere ? undefined : eventTag;
}
/** Ends a sentence about a clone or a version with that tag. */
function missingTagText(sources) {
    const tag = missingEventTag(sources);
    return tag === undefined
        ? ''
        : `; the tag ${tag}, which started this workflow, is not at HEAD in this clone`;
}
/** Ends a sentence about a version with the tag that `git describe --match=v*` has found, where that is none. */
function oddTagText({ git, givenVersion }) {
    const described = git.kind === 'repository' ? git.described : undefined;
    const tag = described?.replace(/-[0-9]+-g[0-9a-f]{14}$/, '') ?? '';
    if (givenVersion !== undefined || tag === '' || (0,kubernetes_version/* isSemanticVersion */.DE)(tag))
        return '';
    return `: git describe takes the tag ${tag}, as it is matched by v*`;
}

;// CONCATENATED MODULE: ./build/src/kubernetes/stamp-findings.js
/** The words of the stamp policy: for each condition what is wrong in this case and what repairs it. */










/** A finding that is only told needs no way around it. */
function findingText(condition, stampCase, verdict) {
    const { what, remedy, command } = stamp_findings_words[condition]({ ...stampCase, verdict });
    return { condition, what, remedy, command };
}
const stamp_findings_words = {
    'foreign-owner': ({ sources, folder }) => ({
        what: `git refuses to read ${folder}, because it belongs to another user`,
        remedy: 'Trust it, or build as its owner',
        command: `git config --global --add safe.directory ${(0,shell_word/* shellWord */.r)(rootOf(sources) ?? folder)}`,
    }),
    'no-commit': ({ folder }) => ({
        what: `${folder} is a git repository without a commit, so there is nothing that a binary could be the build of`,
        remedy: 'Commit the tree, or remove .git to build it as an export',
        command: `git -C ${(0,shell_word/* shellWord */.r)(folder)} add --all && git -C ${(0,shell_word/* shellWord */.r)(folder)} commit --message "Import Kubernetes"`,
    }),
    'nested-source': ({ sources, folder }) => ({
        what: `${folder} is not the top of its git repository (${rootOf(sources)} is), so git's version would be the wrong one`,
        remedy: "Check the Kubernetes tree out as a repository of its own, or say what to stamp with `version-file` (Kubernetes' KUBE_GIT_VERSION_FILE)",
    }),
    'no-version': noVersion,
    'not-semantic': (told) => ({
        what: `the version would be ${told.result.stamp.gitVersion}, which Kubernetes' scripts refuse as it is not a semantic version${oddTagText(told.sources)}${missingTagText(told.sources)}`,
        remedy: `Give git-version, such as ${suggestionFor(told)}`,
    }),
    'shallow-distance': (told) => ({
        what: `the version ${told.result.stamp.gitVersion} counts commits in a shallow clone, where some are missing${missingTagText(told.sources)}`,
        remedy: 'Set `fetch-depth: 0` for actions/checkout, or give git-version, or fetch the history of this clone',
        command: fetchCommand(told.sources, told.folder),
    }),
    'event-tag': ({ sources, result }) => ({
        what: `the tag ${missingEventTag(sources)}, which started this workflow, is not at HEAD in this clone, so the version is ${result.stamp.gitVersion}`,
        remedy: `Give git-version, such as ${missingEventTag(sources)}, if HEAD is what it names, or fetch the tags of this clone`,
    }),
    'two-tags': twoTags,
    'unseen-tag': ({ sources, result }) => ({
        what: `the tag ${unseenTagName(sources)} at HEAD does not start with v, so Kubernetes' scripts do not see it and the version is ${result.stamp.gitVersion || 'empty'}`,
        remedy: `Give git-version, such as ${(0,kubernetes_version/* seenForm */.It)(unseenTagName(sources))}, if the tag is the version`,
    }),
    'minor-mismatch': ({ tree, result }) => ({
        what: `the version is ${result.stamp.gitVersion}, but the tree builds with kube-cross ${tree.crossTag}, which is of v1.${(0,kubernetes_tree/* minorOfCrossTag */.Rr)(tree.crossTag)}`,
        remedy: "Most likely the clone lacks Kubernetes' own tags: fetch them, or give git-version",
    }),
    dirty: ({ sources, folder, verdict }) => ({
        what: `${folder} has changes that are not committed: ${(0,wording/* some */.z)((0,kubernetes_stamp/* seenChanges */.Tu)(repository(sources)))}`,
        remedy: `Commit them, ${orAllow(verdict)}or stash them`,
        command: putAside([], repository(sources).unstashable, folder),
    }),
    'unseen-changes': ({ sources, folder, verdict }) => ({
        what: `${folder} has files that are not HEAD's, though git status may not show them: ${repository(sources).unseen.map(unseenText).join('; ')}`,
        remedy: verdict === 'refuse' ? `${(0,wording/* capitalised */.I)(orAllow(verdict))}or restore them` : 'Restore them',
        command: repairOf(repository(sources).unseen, repository(sources).unstashable, folder),
    }),
    untracked: ({ sources, folder, verdict }) => ({
        what: `${folder} has files that git does not track: ${(0,wording/* some */.z)(repository(sources).untracked)}`,
        remedy: `Commit or ignore them, ${orAllow(verdict)}or stash them`,
        command: putAside(repository(sources).untracked, repository(sources).unstashable, folder),
    }),
    hidden: ({ sources, folder, verdict }) => ({
        what: `${folder} has files that are not HEAD's, and that .git/info/exclude, core.excludesFile or a .gitignore hides from git: ${(0,wording/* some */.z)(repository(sources).hidden)}`,
        remedy: `Commit them, ${orAllow(verdict)}or remove them`,
        command: removed(repository(sources).hidden, repository(sources).unstashable, folder),
    }),
    'ignored-packaged': ({ sources, ignoredPackaged, folder }) => ({
        what: `${folder} has files that git ignores, or empty folders, in folders which packaging copies whole: ${(0,wording/* some */.z)([...ignoredPackaged, ...repository(sources).empty])}`,
        remedy: 'Remove them',
        command: cleaned(ignoredPackaged, repository(sources).empty, folder),
    }),
    'partial-clone': ({ folder }) => ({
        what: `${folder} is a partial clone, so packaging may fetch from its remote`,
        remedy: 'Clone without --filter if releases must not need the network',
    }),
    replaced: ({ sources, folder }) => replacedText(repository(sources), folder),
    'export-in-git': ({ sources, result, folder }) => ({
        what: `hack/lib/version.sh in ${folder} went through git archive, and Kubernetes' scripts believe it: the stamp says ${result.stamp.gitCommit}, HEAD is ${repository(sources).commit}`,
        remedy: 'Use a clone, or put the $Format placeholders back, if HEAD is what the binaries are',
    }),
    'contradicting-file': ({ sources, result }) => ({
        what: `the version file says ${contradictionsOf(sources.git, result.stamp).join(' and ')}`,
        remedy: 'It is stamped as it is; give the file of this very checkout, or none',
    }),
    'future-head': ({ sources }) => ({
        what: `HEAD was committed at ${(0,epoch/* buildDate */.$y)(repository(sources).commitTime)}, which is in the future`,
        remedy: "Check the committer's clock; source-date-epoch sets another time",
    }),
};
function noVersion(told) {
    const { sources, folder, tree, pullRequest } = told;
    const { git } = sources;
    const given = `git-version, such as ${suggestionFor(told)}`;
    if (git.kind !== 'repository' || tree.exported) {
        return {
            what: `${folder} has no git repository of its own and no exported version, so the binaries would have no version`,
            remedy: `Give ${given}`,
        };
    }
    const why = git.shallow
        ? 'is a shallow clone without the tag that HEAD descends from'
        : 'has no version tag (v…) that HEAD descends from';
    const what = `${folder} ${why}, so the binaries would have no version${missingTagText(told.sources)}`;
    if (pullRequest)
        return { what, remedy: `If it matters in a pull request, give ${given}` };
    const fetch = fetchCommand(sources, folder);
    const remedy = fetch
        ? `Set \`fetch-depth: 0\` for actions/checkout; or give ${given}; or fetch the tags into this clone, from Kubernetes' own repository if ${git.remote} does not have them`
        : `Give ${given}`;
    return { what, remedy, command: fetch };
}
function orAllow(verdict) {
    return verdict === 'refuse' ? 'give `allow-dirty: true` (the version then ends in -dirty), ' : '';
}
function twoTags({ sources, result }) {
    const tags = (0,kubernetes_stamp/* versionTagsAtHead */.lw)(sources.git);
    const names = tags.map((tag) => `${tag.name}${tag.annotated ? ' (annotated)' : ''}`).join(', ');
    const why = tags.some(({ annotated }) => annotated) ? ', as it prefers annotated tags' : '';
    const hidden = tags.filter((tag) => tag.name !== result.stamp.gitVersion.replace(/-dirty$/, ''));
    return {
        what: `${tags.length} version tags point at HEAD: ${names}. git describe takes ${result.stamp.gitVersion}${why}`,
        remedy: `Say which with git-version, such as ${hidden[0]?.name}`,
    };
}
function fetchCommand(sources, folder) {
    const { shallow, remote } = repository(sources);
    if (!remote)
        return undefined;
    return `git -C ${(0,shell_word/* shellWord */.r)(folder)} fetch --tags ${shallow ? '--unshallow ' : ''}${(0,shell_word/* shellWord */.r)(remote)}`;
}
function unseenText(change) {
    return `${(0,wording/* some */.z)(change.paths)} (${reasonOf(change)})`;
}
function repository(sources) {
    if (sources.git.kind !== 'repository')
        throw new Error('this condition needs a git repository');
    return sources.git;
}
function rootOf({ git }) {
    return git.kind === 'absent' ? undefined : git.root;
}
function unseenTagName(sources) {
    return repository(sources).tagsAtHead.find((tag) => /v[0-9]+\.[0-9]+/.test(tag.name))?.name ?? '';
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
    'event-tag': { release: 'warn', cross: 'warn', build: 'warn', test: 'accept' },
    'two-tags': { release: 'refuse', cross: 'refuse', build: 'warn', test: 'accept' },
    'unseen-tag': { release: 'warn', cross: 'warn', build: 'warn', test: 'accept' },
    'minor-mismatch': { release: 'warn', cross: 'warn', build: 'warn', test: 'accept' },
    dirty: { release: 'refuse', cross: 'warn', build: 'warn', test: 'accept' },
    'unseen-changes': { release: 'refuse', cross: 'warn', build: 'warn', test: 'accept' },
    untracked: { release: 'refuse', cross: 'warn', build: 'warn', test: 'accept' },
    hidden: { release: 'refuse', cross: 'warn', build: 'warn', test: 'accept' },
    'ignored-packaged': { release: 'refuse', cross: 'accept', build: 'accept', test: 'accept' },
    'partial-clone': { release: 'warn', cross: 'accept', build: 'accept', test: 'accept' },
    replaced: { release: 'refuse', cross: 'refuse', build: 'warn', test: 'accept' },
    'export-in-git': { release: 'warn', cross: 'warn', build: 'warn', test: 'accept' },
    'contradicting-file': { release: 'warn', cross: 'warn', build: 'warn', test: 'accept' },
    'future-head': { release: 'warn', cross: 'warn', build: 'warn', test: 'warn' },
};
function judgeStamp(stampCase, purpose) {
    const conditions = conditionsOf(stampCase);
    const withVerdict = (verdict) => conditions
        .filter((condition) => verdictOf(condition, purpose, stampCase) === verdict)
        .map((condition) => findingText(condition, stampCase, verdict));
    return { refusals: withVerdict('refuse'), warnings: withVerdict('warn') };
}
/**
 * A pull request is never asked to clone all history, and `allow-dirty` is the user's word: of the tree that was planned, so
 * that a job of a plan has no other.
 */
function verdictOf(condition, purpose, { allowDirty, unlikePlan, pullRequest }) {
    const verdict = stampTable[condition][purpose];
    const isDirt = dirt.includes(condition);
    if (isDirt && unlikePlan)
        return 'refuse';
    if (verdict !== 'refuse')
        return verdict;
    const isHistory = condition === 'no-version' || condition === 'shallow-distance';
    if (allowDirty && isDirt)
        return 'warn';
    return pullRequest && isHistory && purpose === 'cross' ? 'warn' : verdict;
}
const dirt = ['dirty', 'unseen-changes', 'untracked', 'hidden'];
/** Every condition that holds, in the order in which a person would fix them. */
function conditionsOf(stampCase) {
    const { git, exported } = stampCase.sources;
    if (git.kind === 'foreign')
        return ['foreign-owner'];
    // Such a file says what git would; of what packaging copies, and of what Go asks git for, it says nothing.
    if (stampCase.result.origin === 'version-file') {
        return [
            ...contradictingFile(stampCase),
            ...(stampCase.unlikePlan ? dirtOf(git) : []),
            ...packaged(stampCase),
            ...replaced(stampCase),
            ...futureHead(stampCase),
        ];
    }
    if (git.kind === 'unborn')
        return ['no-commit'];
    if (git.kind === 'repository' && !git.isTop && !exported)
        return ['nested-source'];
    return [
        ...replaced(stampCase),
        ...versionConditions(stampCase),
        ...treeConditions(stampCase),
        ...futureHead(stampCase),
    ];
}
function versionConditions(stampCase) {
    const { sources, result, tree } = stampCase;
    const { gitVersion, gitMinor } = result.stamp;
    if (gitVersion === '')
        return ['no-version', ...unseenTag(stampCase)];
    if (!(0,kubernetes_version/* isSemanticVersion */.DE)(gitVersion))
        return ['not-semantic'];
    if (result.origin === 'given')
        return [];
    const found = [];
    const described = result.origin === 'git';
    const tags = (0,kubernetes_stamp/* versionTagsAtHead */.lw)(sources.git);
    if (described && sources.git.kind === 'repository' && sources.git.shallow && tags.length === 0) {
        found.push('shallow-distance');
    }
    if (described && missingEventTag(sources) !== undefined)
        found.push('event-tag');
    if (described && tags.length > 1 && !(0,kubernetes_stamp/* usableEventTag */.HZ)(sources))
        found.push('two-tags');
    const minor = (0,kubernetes_tree/* minorOfCrossTag */.Rr)(tree.crossTag);
    if (minor !== undefined && minor !== gitMinor.replace('+', ''))
        found.push('minor-mismatch');
    return [...found, ...unseenTag(stampCase)];
}
/** Tags such as `acme-v1.33.4`, which name a version that Kubernetes' scripts do not look for. */
function unseenTag({ sources }) {
    const { git } = sources;
    if (git.kind !== 'repository' || sources.givenVersion || (0,kubernetes_stamp/* versionTagsAtHead */.lw)(git).length > 0)
        return [];
    return git.tagsAtHead.some((tag) => /v[0-9]+\.[0-9]+/.test(tag.name)) ? ['unseen-tag'] : [];
}
/** It is stamped as it is, but binaries that say another commit than they are of should not go unnoticed. */
function contradictingFile(stampCase) {
    return contradictionsOf(stampCase.sources.git, stampCase.result.stamp).length > 0
        ? ['contradicting-file']
        : [];
}
function packaged({ sources: { git }, ignoredPackaged }) {
    if (git.kind !== 'repository' || !git.isTop)
        return [];
    return ignoredPackaged.length + git.empty.length > 0 ? ['ignored-packaged'] : [];
}
function replaced({ sources: { git } }) {
    return git.kind === 'repository' && git.isTop && git.replaced.length + git.grafted.length > 0
        ? ['replaced']
        : [];
}
function treeConditions(stampCase) {
    const { git } = stampCase.sources;
    if (git.kind !== 'repository' || !git.isTop)
        return [];
    const found = [...dirtOf(git), ...packaged(stampCase)];
    if (git.partial)
        found.push('partial-clone');
    if (stampCase.tree.exported)
        found.push('export-in-git');
    return found;
}
function dirtOf(git) {
    if (git.kind !== 'repository')
        return [];
    const lists = [
        ['dirty', (0,kubernetes_stamp/* seenChanges */.Tu)(git)],
        ['unseen-changes', git.unseen],
        ['untracked', git.untracked],
        ['hidden', git.hidden],
    ];
    return lists.flatMap(([condition, files]) => (files.length > 0 ? [condition] : []));
}
function futureHead({ sources, epochFromHead, now }) {
    const { git } = sources;
    return epochFromHead && git.kind === 'repository' && (0,epoch/* isFuture */.GJ)(git.commitTime, now) ? ['future-head'] : [];
}

// EXTERNAL MODULE: ./build/src/kubernetes/strangers.js
var strangers = __webpack_require__(8477);
// EXTERNAL MODULE: ./build/src/kubernetes/version-file.js
var version_file = __webpack_require__(58597);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
;// CONCATENATED MODULE: ./build/src/release/agreement.js
/** What a shard's checkout must say for its plan to hold. */

/** One problem for each thing in which they differ. */
function disagreements(plan, { commit, stamp, changes, repository, tree }) {
    const compared = [
        ['commit', plan.commit, commit],
        ['generation', plan.generation, tree.generation],
        ['.go-version', plan.goVersion, tree.goVersion ?? ''],
        ['kube-cross', plan.crossTag, tree.crossTag],
        ...stampFields.map((name) => [name, plan.stamp[name], stamp[name]]),
        ...comparedFields(plan.repository, repository),
    ];
    const different = compared.filter(([, planned, here]) => planned !== here);
    // Another commit, or other files, differ in everything, which would only hide it.
    const ofCommit = different.filter(([name]) => name === 'commit');
    if (ofCommit.length === 0 && plan.changes !== changes)
        return [otherFiles(plan.changes, changes)];
    const told = ofCommit.length > 0 ? ofCommit : different;
    return told.map(([name, planned, here]) => ({
        what: `the plan has ${name} ${(0,problem/* quote */.hD)(planned)}, this checkout has ${(0,problem/* quote */.hD)(here)}`,
        remedy: sameCheckout,
    }));
}
const sameCheckout = 'Check out in every job the commit that was planned, and leave the checkout unchanged';
function otherFiles(planned, here) {
    const [then, now] = [planned, here].map((changes) => (changes === '' ? 'as HEAD has it' : 'with changes'));
    return planned !== '' && here !== ''
        ? { what: 'the plan saw other changes in the tree than this checkout has', remedy: sameCheckout }
        : { what: `the plan saw the tree ${then}, and here it lies ${now}`, remedy: sameCheckout };
}
/** A module version that this clone lacks the tags for is repaired by the builder, which also says where it cannot be. */
function comparedFields(planned, here) {
    if (planned === undefined || here === undefined)
        return [];
    return [
        ['vcs.time', String(planned.commitTime), String(here.commitTime)],
        ['vcs.modified', String(planned.modified), String(here.modified)],
    ];
}
const stampFields = ['gitVersion', 'gitCommit', 'gitTreeState', 'gitMajor', 'gitMinor', 'buildDate'];

// EXTERNAL MODULE: ./build/src/setup/own-changes.js
var own_changes = __webpack_require__(76855);
// EXTERNAL MODULE: ./build/src/kubernetes/go-versions.js
var go_versions = __webpack_require__(75014);
// EXTERNAL MODULE: ./build/src/kubernetes/module-version.js
var module_version = __webpack_require__(36433);
;// CONCATENATED MODULE: ./build/src/setup/repository-view.js
/** What Go would see of the repository in this clone, and what it is to see: that of a full clone of the version. */




function viewOf({ git, stamp, purpose, plan }) {
    const isTop = git.kind === 'repository' && git.isTop;
    if (!isTop)
        return { here: undefined, wanted: plan?.repository, isPlanned: plan !== undefined };
    const { commit, commitTime } = git;
    const tags = {
        commit,
        commitTime,
        tagsAtHead: git.tagsAtHead.map(({ name }) => name),
        tagsBehind: git.tagsBehind,
    };
    const common = { commit, commitTime, modified: !(0,kubernetes_stamp/* isClean */.AG)(git) };
    const here = { ...common, modified: isModifiedForGit(git), moduleVersion: (0,module_version/* moduleVersionOf */.w4)(tags) };
    if (plan)
        return { here, wanted: plan.repository, isPlanned: true };
    // Programs of tests are not kept, and tests may ask git for much more.
    if (purpose === 'test')
        return { here, wanted: here, isPlanned: false };
    const whole = { ...common, moduleVersion: (0,module_version/* moduleVersionOf */.w4)(withTagOf(stamp.gitVersion, tags)) };
    return { here, wanted: whole, isPlanned: false };
}
/** The git of this clone may be blind to what is not HEAD's, and may show what is. */
function isModifiedForGit(git) {
    return git.shownThough || (0,kubernetes_stamp/* seenChanges */.Tu)(git).length + git.untracked.length > 0;
}
/**
 * The version says which tag a full clone has that this one may lack: at HEAD, or behind it (`v1.33.4-3+…`). A version
 * of a module at HEAD is believed as it is.
 */
function withTagOf(gitVersion, tags) {
    if (tags.tagsAtHead.some(isRelease))
        return tags;
    const version = gitVersion.replace(/-dirty$/, '');
    const atHead = (0,kubernetes_version/* releaseTag */.aF)(version);
    if (atHead !== undefined)
        return { ...tags, tagsAtHead: [...tags.tagsAtHead, atHead] };
    const behind = (0,kubernetes_version/* describedTag */.Ky)(version);
    return behind === undefined ? tags : { ...tags, tagsBehind: [...tags.tagsBehind, behind] };
}
function isRelease(tag) {
    return (0,go_versions/* parseGoVersion */.SX)(tag)?.build === '';
}

;// CONCATENATED MODULE: ./build/src/setup/prepare-stamp.js
/** Stamp and epoch of a build, computed and judged before anything is built. */













/** Throws one KbuildError with every refusal and its repairing command. */
async function prepareStamp(host, inputs, opened) {
    const { root, tree } = opened;
    const purpose = purposeOf(opened);
    const [found, versionFile] = await Promise.all([
        (0,host_git/* readGitFacts */.SV)(root, host.environment),
        readVersionFile(host, inputs),
    ]);
    const git = opened.target.kind === 'package' ? await (0,own_changes/* withoutOwnChanges */.C)(root, found) : found;
    const sources = stampSources(host, inputs, opened, git, versionFile);
    const { epoch, epochOrigin } = await epochOf(inputs, root, git, tree);
    const result = (0,kubernetes_stamp/* computeStamp */.Ru)(sources, epoch);
    const plan = inputs.shardPlan?.plan;
    const changes = plan === undefined ? '' : changesIn(git);
    const stampCase = {
        sources,
        result,
        tree,
        folder: inputs.source === '.' ? root : inputs.source,
        ignoredPackaged: await ignoredPackagedOf(host, opened),
        allowDirty: inputs.stamp.allowDirty,
        unlikePlan: plan !== undefined && plan.changes !== changes,
        pullRequest: host.trigger.pullRequest,
        epochFromHead: epochOrigin === 'head',
        now: host.now() / 1000,
    };
    const judged = judgeStamp(stampCase, purpose);
    const view = viewOf({ git, stamp: result.stamp, purpose, plan });
    const repository = contentOf(git, view);
    const checkout = { commit: headCommit(git), stamp: result.stamp, changes, repository, tree };
    const refusals = [...judged.refusals.map(problemOfFinding), ...problemsOfStamp(inputs, checkout)];
    const uncommitted = git.kind === 'unborn' && refusals.length > 0;
    if (epochOrigin === 'version.sh' && purpose !== 'test' && git.kind !== 'foreign' && !uncommitted)
        refusals.push(noEpoch(epoch, tree));
    if (refusals.length > 0)
        throw new problem/* KbuildError */.gj('stamp', refusals);
    return {
        ...result,
        epoch,
        epochOrigin,
        warnings: judged.warnings.map(sentence),
        contradictions: judged.warnings.filter(isContradiction).map(({ what }) => what),
        git,
        view,
    };
}
async function ignoredPackagedOf(host, opened) {
    if (purposeOf(opened) !== 'release')
        return [];
    return (0,host_git/* ignoredFiles */.eQ)(opened.root, strangers/* packagedFolders */.w, host.environment);
}
function problemsOfStamp({ shardPlan }, checkout) {
    const values = (0,version_file/* problemsOfValues */.OF)((0,kubernetes_stamp/* versionFileValues */.zw)(checkout.stamp));
    return [...values, ...(shardPlan ? disagreements(shardPlan.plan, checkout) : [])];
}
/** As a plan has it: of a repository's top alone, as nothing else is held against HEAD. */
function changesIn(git) {
    return git.kind === 'repository' && git.isTop ? (0,tree_state/* digestOfChanges */.j)(git.root, git) : '';
}
/** By its content: what only the git of this clone does not see, a builder shows to Go. */
function contentOf(git, { here }) {
    return here && git.kind === 'repository' ? { ...here, modified: !(0,kubernetes_stamp/* isClean */.AG)(git) } : undefined;
}
function headCommit(git) {
    return git.kind === 'repository' && git.isTop ? git.commit : '';
}
/** A repository around an export holds another commit than the one that was exported. */
function headTime(git, { exported }) {
    return git.kind === 'repository' && (git.isTop || !exported) ? git.commitTime : undefined;
}
function purposeOf({ target }) {
    switch (target.kind) {
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
        givenVersion: inputs.stamp.gitVersion,
        givenCommit: environment.KUBE_GIT_COMMIT || undefined,
        givenTreeState: environment.KUBE_GIT_TREE_STATE || undefined,
        eventTag: trigger.tag,
        exported: tree.exported,
        git,
    };
}
const longestVersionFile = 64 * 1024;
async function readVersionFile(host, { stamp: { versionFile: given }, shardPlan }) {
    if (shardPlan?.plan.stampIsGiven)
        return (0,kubernetes_stamp/* versionFileValues */.zw)(shardPlan.plan.stamp);
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
/** git archive gives every file the commit's time, so an exported tree still knows it unless its files were copied. */
async function epochOf({ stamp }, root, git, tree) {
    if (stamp.epoch !== undefined)
        return { epoch: stamp.epoch, epochOrigin: 'given' };
    const ofHead = headTime(git, tree);
    if (ofHead !== undefined)
        return { epoch: ofHead, epochOrigin: 'head' };
    const { mtimeMs } = await (0,promises_.stat)((0,external_node_path_.join)(root, 'hack/lib/version.sh'));
    return { epoch: Math.floor(mtimeMs / 1000), epochOrigin: 'version.sh' };
}
function noEpoch(fileTime, { exported }) {
    const file = `the file hack/lib/version.sh has the time ${fileTime}`;
    return {
        what: 'the source has no git commit to take SOURCE_DATE_EPOCH from',
        remedy: exported
            ? `Give source-date-epoch; ${file}, which is the commit's as long as the export was not copied without its times`
            : `Give source-date-epoch, best the committer time of the commit that this is a copy of; ${file}`,
    };
}
function problemOfFinding(finding) {
    return { what: finding.what, remedy: withCommand(finding) };
}
function isContradiction({ condition }) {
    return condition === 'contradicting-file';
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


/***/ })

};

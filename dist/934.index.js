export const id = 934;
export const ids = [934];
export const modules = {

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

/***/ 37779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Fz: () => (/* binding */ removePaths),
/* harmony export */   H0: () => (/* binding */ probeWriting),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   L7: () => (/* binding */ linkOrCopy),
/* harmony export */   L_: () => (/* binding */ setPlainModes),
/* harmony export */   XL: () => (/* binding */ foldersIn),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   dM: () => (/* binding */ removeTree),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   od: () => (/* binding */ readTreeFiles),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   pO: () => (/* binding */ existsInside),
/* harmony export */   rH: () => (/* binding */ copyTo),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   yK: () => (/* binding */ plainMode),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _kubernetes_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8361);
/** Files: reading a tree, keeping inside a folder, and digests. */






/** The file's text, or undefined when there is no such file to read. A pipe or a device in its place is not opened. */
async function readText(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => undefined);
    if (!found?.isFile())
        return undefined;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8').catch(() => undefined);
}
/** Writes a file whole or not at all. Whatever file, pipe or link had the name before is replaced, and not written into. */
async function replaceFile(path, text) {
    const fresh = `${path}.new`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(fresh, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(fresh, text, { flag: 'wx' });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(fresh, path);
}
/** With those above it. Where the file system is read-only, Node says of it all that one above is not there. */
async function makeFolder(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path, { recursive: true });
    }
    catch (error) {
        let missing = path;
        while (!(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(missing))))
            missing = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(missing);
        // Throws the reason, or has been the remedy.
        if (!(await exists(missing)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(missing);
        throw error;
    }
}
/** Throws what the file system has against writing into a folder. */
async function probeWriting(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.probe');
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, Buffer.alloc(64 * 1024));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
    }
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
        testScript: found.testScript,
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
/** As a plain clone has it under the usual umask: whatever this machine's owner, group and umask make of it. */
function plainMode(mode, isFolder) {
    return isFolder || (mode & 0o100) !== 0 ? 0o755 : 0o644;
}
/** Gives a folder and all that is in it plain modes; links are neither changed nor followed. Throws what the system says. */
async function setPlainModes(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
    if (!found.isDirectory() && !found.isFile())
        return;
    const mode = plainMode(found.mode, found.isDirectory());
    // Of a file that is not our own nothing but its mode may be right.
    if ((found.mode & 0o7777) !== mode)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(path, mode);
    if (found.isDirectory())
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(path))
            await setPlainModes((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, name));
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
async function removePaths(folder, paths) {
    await Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path), { recursive: true, force: true })));
}


/***/ }),

/***/ 19552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment),
/* harmony export */   i: () => (/* binding */ gitWords)
/* harmony export */ });
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
    return lines
        .filter((line) => line !== '')
        .join(' ')
        .replace(/(\w:\/\/)[^\s/]*@/g, '$1***@');
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
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99139);
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
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37779);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19552);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99139);
/* harmony import */ var _tree_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39102);
/** What git says about a folder. Only questions; nothing here changes a repository or runs a program it names. */







/** `folder` is a real path. `env` should hold PATH and HOME, for git's own configuration. */
async function readGitFacts(folder, env) {
    const git = (...args) => askGit(folder, env, args);
    const where = await git('rev-parse', '--show-toplevel', '--is-shallow-repository');
    if (where.code !== 0)
        return factsOfFailure(where, folder);
    const [root = '', shallow = ''] = where.stdout.split('\n');
    const [head, tags, merged, replaced, described, partial, remotes] = await Promise.all([
        git('log', '-1', '--no-show-signature', '--format=%H %ct', 'HEAD'),
        git('for-each-ref', '--points-at=HEAD', '--format=%(objecttype) %(refname:strip=2)', 'refs/tags'),
        git('for-each-ref', '--merged=HEAD', '--format=%(refname:strip=2)', 'refs/tags'),
        git('for-each-ref', '--format=%(refname:strip=2)', 'refs/replace'),
        git('describe', '--tags', '--match=v*', '--abbrev=14', 'HEAD'),
        git('config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$'),
        git('remote'),
    ]);
    if (head.code !== 0) {
        const isUnborn = /unknown revision|does not have any commits/.test(head.stderr);
        if (!isUnborn)
            throw unreadable(folder, head);
        return { kind: 'unborn', root };
    }
    const [commit = '', commitTime = ''] = head.stdout.trim().split(' ');
    return {
        kind: 'repository',
        root,
        isTop: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)) === folder,
        commit,
        commitTime: Number(commitTime),
        shallow: shallow === 'true',
        partial: partial.stdout.trim() !== '',
        remote: linesOf(remotes.stdout)[0],
        tagsAtHead: parseTags(tags.stdout),
        tagsBehind: linesOf(merged.stdout),
        replaced: linesOf(replaced.stdout),
        described: described.code === 0 ? described.stdout.trim() : undefined,
        ...(await (0,_tree_state_js__WEBPACK_IMPORTED_MODULE_6__/* .readTreeState */ .U)(root, commit, env, cloneQuestion(root, env))),
    };
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
function askGit(folder, env, args, input) {
    const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.untrackedCache=false'];
    return (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)('git', [...settings, '-C', folder, ...args], {
        cwd: folder,
        env: { ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .gitEnvironment */ ._)(env), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
        ...(input ? { input: input.map((it) => `${it}\0`).join('') } : {}),
    });
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
    const what = `git cannot read ${folder}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .gitWords */ .i)(answer.stderr))}`;
    const remedy = answer.stderr.includes('alternate object')
        ? 'Bring back the repository that it borrows objects from, or clone it again, without --shared and --reference'
        : 'Repair the repository or clone it again';
    return new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj('stamp', [{ what, remedy }]);
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
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '?')
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

/***/ 99139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ ask),
  cM: () => (/* binding */ runBuild),
  I9: () => (/* binding */ runInForeground),
  qW: () => (/* binding */ runMarker)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(41955);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __webpack_require__(37779);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/src/host/lines.js
/** The output of a program line by line, however long a line is: memory holds a piece of it. */

/** Signs. The longest line of a real build, a call of the linker with all its flags, has 30,000. */
const longestLine = 64 * 1024;
const cutMark = ' [kbuild: the rest of this line is left out]';
/** Without line ends; what is longer than `longestLine` is cut, and says so. `keptUp` is waited for after each piece. */
async function eachLine(pieces, onLine, keptUp = async () => { }) {
    const lines = lineReader(onLine);
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
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

// EXTERNAL MODULE: ./build/src/host/process-tree.js
var process_tree = __webpack_require__(99178);
;// CONCATENATED MODULE: ./build/src/host/process.js
/**
 * Child processes: short questions by @actions/exec, and builds in a process group of their own that can be ended whole.
 * Arguments are arrays and no shell is ever between us and a tool.
 */






/** Runs a tool whose answer is short, and returns it whatever the exit code. */
async function ask(tool, args, options) {
    // exec would search the PATH of this process, and print what it cannot read there.
    const program = (0,external_node_path_.isAbsolute)(tool) ? tool : await (0,files/* findProgram */.Kp)(tool, options.env.PATH ?? '');
    if (program === undefined)
        return { code: 127, stdout: '', stderr: `${tool} is not on PATH` };
    try {
        // It splits its first word unless quoted.
        const { exitCode, stdout, stderr } = await (0,exec/* getExecOutput */.H)(`"${program.replaceAll('"', '\\"')}"`, [...args], {
            cwd: options.cwd,
            env: { ...options.env },
            silent: true,
            ignoreReturnCode: true,
            ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
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
    const child = withUsualUmask(() => (0,external_node_child_process_.spawn)(build.tool, [...build.arguments], {
        cwd: build.cwd,
        env: build.env,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe', ...heldBy(build)],
    }));
    const outputs = [child.stdout, child.stderr].filter((it) => it !== null);
    const lines = Promise.all(outputs.map((output) => eachLine(output, build.onLine, build.keptUp)));
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
        await (0,process_tree/* endMarkedProcesses */.j)(runMarker, build.runId, 0);
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
    const child = (0,external_node_child_process_.spawn)(tool, [...args], {
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
    (0,process_tree/* signalGroup */.i)(child.pid, 'SIGTERM');
    const ended = await Promise.race([exit.then(() => true), delay(graceMilliseconds)]);
    if (!ended)
        (0,process_tree/* signalGroup */.i)(child.pid, 'SIGKILL');
    await (0,process_tree/* endMarkedProcesses */.j)(runMarker, runId, 0);
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
    const user = userInfo.slice(0, Math.max(cut, 0));
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
        // As programs send it in Proxy-Authorization; some decode only a part of it, or nothing.
        ...[user, decoded(user)].flatMap((name) => [password, plain].map((secret) => base64(cut < 0 ? secret : `${name}:${secret}`))),
    ];
}
function base64(text) {
    return Buffer.from(text).toString('base64');
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

/***/ 39102:
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
// EXTERNAL MODULE: ./build/src/kubernetes/tree-changes.js
var tree_changes = __webpack_require__(47868);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __webpack_require__(37779);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/host/git-environment.js
var git_environment = __webpack_require__(19552);
// EXTERNAL MODULE: ./build/src/host/git-folder.js
var git_folder = __webpack_require__(97345);
// EXTERNAL MODULE: ./build/src/host/process.js + 1 modules
var process = __webpack_require__(99139);
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
async function withoutIgnored(git, head, paths) {
    if (paths.length === 0)
        return [];
    const rules = head.filter(({ path }) => path === '.gitignore' || path.endsWith('/.gitignore'));
    const place = (0,external_node_path_.join)(git.scratch, 'empty');
    for (const { id, path } of rules) {
        const { stdout } = await git.ask(['cat-file', 'blob', id]);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(place, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(place, path), stdout);
    }
    const { stdout } = await git.ask(['check-ignore', '--no-index', '-z', '--stdin'], paths);
    const ignored = new Set(stdout.split('\0'));
    return paths.filter((path) => !ignored.has(path));
}
function unlisted(root, said) {
    return new problem/* KbuildError */.gj('stamp', [
        {
            what: `git does not list the files of HEAD in ${root}: ${(0,git_environment/* gitWords */.i)(said)}`,
            remedy: 'Repair the repository or clone it again',
        },
    ]);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/host/tree-walk.js
/** What lies in a work tree, by lstat alone: no link is followed and nothing but a plain file is ever opened. */



/**
 * All that is not a folder, by its path below `root`. Left out are `.git`, the folders of output at the top, which
 * Kubernetes' own .gitignore names, and the folders in `without`. Synchronous: of 23,000 files it is the faster way.
 */
function walkTree(root, without) {
    const found = new Map();
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder), { withFileTypes: true })) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (isLeftOut(path, entry) || without.has(path))
                continue;
            if (entry.isDirectory())
                folders.push(path);
            else
                found.set(path, kindOf(entry));
        }
    }
    return found;
}
function isLeftOut(path, entry) {
    return entry.name === '.git' || (path.startsWith('_output') && !path.includes('/') && !entry.isFile());
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
const buffer = Buffer.allocUnsafe(1024 * 1024);
/** What lies at a path; undefined for nothing, and for a folder. */
function diskEntry(path) {
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return found === undefined || found.isDirectory() ? undefined : kindOf(found);
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
        return (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return undefined;
    }
}
function linkId(path, algorithm) {
    const target = (0,external_node_fs_.readlinkSync)(path, { encoding: 'buffer' });
    return {
        id: (0,external_node_crypto_.createHash)(algorithm).update(`blob ${target.length}\0`).update(target).digest('hex'),
        executable: false,
    };
}

;// CONCATENATED MODULE: ./build/src/host/tree-content.js
/**
 * Whether a work tree is HEAD, judged by content. Clean means: the files, links and executable bits on disk are those that
 * a plain clone of HEAD on Linux checks out, with its submodules: attributes that are committed count (`eol`, `ident`,
 * `working-tree-encoding`); filters, attributes, settings and index flags of this clone or machine do not, nor do its lists
 * of what git is to overlook. Nothing of the repository is written, and no object is fetched.
 */






/** `root` is a real path, the top of its repository; `commit` what HEAD names; `env` has PATH. */
async function readTreeContent(root, commit, env) {
    const scratch = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'kbuild-content-')));
    try {
        const git = await openPlainGit(root, commit, scratch, env);
        const head = await headEntries(git);
        const submodules = new Set(head.filter(({ mode }) => mode === submodule).map(({ path }) => path));
        const disk = walkTree(root, submodules);
        const converted = await convertedPaths(git, head);
        const suspects = head.flatMap((entry) => suspectOf(git, entry, disk.get(entry.path), converted) ?? []);
        const changed = await withoutConverted(git, suspects);
        const nested = await Promise.all(head.map((entry) => submoduleChanges(root, entry, env)));
        const known = new Set(head.map(({ path }) => path));
        const strangers = [...disk.keys()].filter((path) => !known.has(path));
        return {
            changed: [...changed, ...nested.flat()].sort((a, b) => (a.path < b.path ? -1 : 1)),
            others: (await withoutIgnored(git, head, strangers)).toSorted(),
            tops: new Set(head.map(({ path }) => path.split('/', 1)[0] ?? '')),
        };
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
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
    const expected = await (0,promises_.readFile)((0,external_node_path_.join)(out, path)).catch(() => undefined);
    const found = await (0,promises_.readFile)((0,external_node_path_.join)(root, path)).catch(() => undefined);
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
async function submoduleChanges(root, { mode, id, path }, env) {
    if (mode !== submodule)
        return [];
    const folder = (0,external_node_path_.join)(root, path);
    const args = ['-C', folder, 'rev-parse', '--verify', '--quiet', '--show-toplevel', 'HEAD^{commit}'];
    const { stdout } = await (0,process/* ask */.kA)('git', args, { cwd: root, env: questionEnvironment(env) });
    const [top, commit] = stdout.split('\n');
    if (top !== folder || commit !== id)
        return [{ path, difference: 'submodule' }];
    const { changed, others } = await readTreeContent(folder, id, env);
    return changed.length + others.length > 0 ? [{ path, difference: 'submodule' }] : [];
}

;// CONCATENATED MODULE: ./build/src/host/tree-state.js
/** What of a work tree is not HEAD's, and which of it git itself would not show. Git is asked about the clone only then. */






/** `root` is the top of a repository, `commit` its HEAD. */
async function readTreeState(root, commit, env, ask) {
    const { changed, others, tops } = await readTreeContent(root, commit, env);
    if (changed.length + others.length === 0)
        return { changed: [], unseen: [], untracked: [], hidden: [] };
    const marks = await marksOf(ask);
    const staged = others.filter((path) => marks.has(path));
    const strange = others.filter((path) => !marks.has(path));
    const shown = new Set(await listOf(ask, ['ls-files', '-z', '--others', '--exclude-standard']));
    const isShown = (path) => shown.has(path) || [...shown].some((it) => it.endsWith('/') && path.startsWith(it));
    return {
        changed: [...changed.map(({ path }) => path), ...staged].sort(),
        unseen: (0,tree_changes/* unseenChanges */.Qi)(changed, await settingsOf(root, marks, changed, ask)),
        untracked: strange.filter(isShown),
        hidden: strange.filter((path) => !isShown(path) && (0,tree_changes/* mayBeBuilt */.DH)(path, tops)),
    };
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
    const rewritten = changed.filter(({ difference }) => difference === 'content' || difference === 'line-ends');
    const attributes = (await ask(['rev-parse', '--git-path', 'info/attributes'])).trim();
    return {
        core: await coreSettings(ask),
        hasOwnAttributes: await (0,files/* exists */.t2)((0,external_node_path_.resolve)(root, attributes)),
        marks,
        filters: await filtersOf(rewritten.map(({ path }) => path), ask),
    };
}
/** The scope of settings that come with a question. */
const ofQuestion = 'command';
async function coreSettings(ask) {
    const names = '^core\\.(sparsecheckout|filemode|symlinks|autocrlf|eol|attributesfile|fsmonitor)$';
    const words = (await ask(['config', '-z', '--show-scope', '--get-regexp', names])).split('\0');
    const settings = words.filter((_, index) => index % 2 === 1 && words[index - 1] !== ofQuestion);
    return Object.fromEntries(settings.map((setting) => splitAt(setting.replace(/^core\./, ''), '\n')));
}
async function marksOf(ask) {
    const lines = await listOf(ask, ['ls-files', '-v', '-z']);
    return new Map(lines.map((line) => [line.slice(2), line.slice(0, 1)]));
}
/** Drivers that would do something on this machine, by path. */
async function filtersOf(paths, ask) {
    if (paths.length === 0)
        return new Map();
    const drivers = await listOf(ask, [
        'config',
        '-z',
        '--name-only',
        '--get-regexp',
        '^filter\\..*\\.(smudge|process)$',
    ]);
    const active = new Set(drivers.map((name) => name.replace(/^filter\.(.*)\.(?:smudge|process)$/, '$1')));
    const answers = await ask(['check-attr', '-z', '--stdin', 'filter'], paths).then((text) => text.split('\0'));
    const found = new Map();
    for (let index = 0; index + 2 < answers.length; index += 3) {
        const [path = '', , driver = ''] = answers.slice(index, index + 3);
        if (active.has(driver))
            found.set(path, driver);
    }
    return found;
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

/***/ 35515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aH: () => (/* binding */ isPlatform),
/* harmony export */   hL: () => (/* binding */ withImagePrograms),
/* harmony export */   oo: () => (/* binding */ readTreeLists)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
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
    const start = new RegExp(`^[^#\\n]*\\b${name}=\\(`, 'm').exec(script);
    if (start === null)
        return undefined;
    const from = start.index + start[0].length;
    const end = script.indexOf(')', from);
    return end < 0 ? undefined : wordsOf(script.slice(from, end));
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
    const linuxOnly = [
        ...body.matchAll(/==[ \t]{0,9}"?linux[^\n]{0,300}\n[ \t]*targets\+=\(([^)]{0,9999})\)/g),
    ];
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
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** One word of a shell command line. */
function shellWord(text) {
    return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
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
function isClean({ changed, untracked, hidden }) {
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

/***/ 47868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   DH: () => (/* binding */ mayBeBuilt),
/* harmony export */   Qi: () => (/* binding */ unseenChanges),
/* harmony export */   dI: () => (/* binding */ repairOf),
/* harmony export */   w: () => (/* binding */ packagedFolders)
/* harmony export */ });
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56561);
/**
 * Why files of a work tree are not those of HEAD, and what brings them back. Git itself may be blind to a difference: by a
 * flag in its index, by a setting or by an attribute of this clone; then the cause is named, as `git status` says nothing.
 */

/** In the order in which they are repaired; what was simply edited is not among them. */
function unseenChanges(changes, settings) {
    const caused = changes.map((change) => ({ path: change.path, cause: causeOf(change, settings) }));
    return causes.flatMap((cause) => {
        const paths = caused.filter((it) => it.cause === cause).map(({ path }) => path);
        const filters = new Set(paths.flatMap((path) => settings.filters.get(path) ?? []));
        return paths.length === 0 ? [] : [{ cause, paths, filters: [...filters].sort() }];
    });
}
/** Says of these paths why they are not HEAD's. */
function reasonOf({ cause, filters }) {
    return cause === 'filter'
        ? `the filter ${filters.join(', ')} of this machine rewrote them`
        : reasons[cause];
}
/** A shell command that makes these paths HEAD's. What else was edited should have been put aside before. */
function repairOf({ cause, paths, filters }, folder) {
    const git = `git -C ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(folder)}`;
    const checkOut = `${git} checkout HEAD -- ${words(paths)}`;
    // Git takes a file whose time and size it knows for unchanged, so it must forget them first.
    const checkOutAgain = `${git} rm -r --quiet --cached . && ${git} reset --quiet --hard`;
    const unmark = (flag) => `${git} ls-files -z | ${git} update-index -z ${flag} --stdin && ${checkOut}`;
    switch (cause) {
        case 'submodule':
            return `${git} submodule update --init --recursive --force`;
        case 'sparse':
            return `${git} sparse-checkout disable`;
        case 'skip-worktree':
            return unmark('--no-skip-worktree');
        case 'assume-unchanged':
            return unmark('--no-assume-unchanged');
        case 'file-mode':
            return `${git} config core.fileMode true && ${checkOut}`;
        case 'symlinks':
            return `${git} config core.symlinks true && ${checkOut}`;
        case 'filter':
            return [...filters.flatMap((name) => passThrough(git, name)), checkOutAgain].join(' && ');
        case 'fsmonitor':
            return `${git} config core.fsmonitor false && ${git} stash push --include-untracked`;
        case 'line-ends':
            return `${git} config core.autocrlf false && ${git} config core.eol lf && ${checkOutAgain}`;
        case 'attributes':
            return `${git} config core.attributesFile /dev/null && rm -f "$(${git} rev-parse --path-format=absolute --git-path info/attributes)" && ${checkOutAgain}`;
    }
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
    'attributes',
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
    const cause = causeOfConversion(change, settings);
    const { fsmonitor = 'false' } = settings.core;
    return cause === 'edited' && fsmonitor !== 'false' ? 'fsmonitor' : cause;
}
function causeOfConversion({ path, difference }, settings) {
    const { core, filters, hasOwnAttributes } = settings;
    if (difference === 'mode' && core.filemode === 'false')
        return 'file-mode';
    if (difference === 'type' && core.symlinks === 'false')
        return 'symlinks';
    if (difference !== 'content' && difference !== 'line-ends')
        return 'edited';
    if (filters.has(path))
        return 'filter';
    if (difference === 'line-ends' && setsLineEnds(core))
        return 'line-ends';
    return hasOwnAttributes || core.attributesfile !== undefined ? 'attributes' : 'edited';
}
function setsLineEnds({ autocrlf, eol }) {
    return (autocrlf !== undefined && autocrlf !== 'false') || eol === 'crlf';
}
const reasons = {
    submodule: 'these submodules are not checked out at the commits that HEAD names',
    sparse: 'the clone is sparse (git sparse-checkout)',
    'skip-worktree': 'the index marks them as skip-worktree, so git does not look at them',
    'assume-unchanged': 'the index marks them as assume-unchanged, so git does not look at them',
    'file-mode': 'core.fileMode is false, so git does not see their modes',
    symlinks: 'core.symlinks is false, so they are text files instead of links',
    fsmonitor: 'core.fsmonitor is on, and git believes what it says',
    'line-ends': 'core.autocrlf or core.eol changed their line ends',
    attributes: 'attributes of this clone alone rewrote them (.git/info/attributes or core.attributesFile)',
};
function passThrough(git, name) {
    const set = (key, value) => `${git} config ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(`filter.${name}.${key}`)} ${value}`;
    return [set('smudge', 'cat'), set('clean', 'cat'), set('process', "''")];
}
/** As arguments; by a pattern for all where they would not fit into a line. */
function words(paths) {
    return paths.length > mostPaths ? '.' : paths.map(_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r).join(' ');
}
const mostPaths = 20;
/**
 * Whether a file that HEAD does not have can get into what is built or packed, though a list of this clone or machine has
 * git overlook it. `tops` are the names at the top of HEAD. What editors and file managers leave is nobody's source.
 */
function mayBeBuilt(path, tops) {
    const [top = '', ...rest] = path.split('/');
    if (litter.test(path))
        return false;
    return rest.length === 0 ? readAtTop.test(top) : tops.has(top) || top === 'vendor';
}
const litter = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|[^/]*~|[^/]*\.sw[a-p]|\.#[^/]*|#[^/]*#|\.(?:idea|vscode)\/.*)$/;
const readAtTop = /^(?:go\.(?:mod|sum|work|work\.sum)|\.go-version|(?:GNUm|m|M)akefile.*|.*\.go)$/;
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


/***/ }),

/***/ 8361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rr: () => (/* binding */ minorOfCrossTag),
  Rb: () => (/* binding */ plannedGo),
  mg: () => (/* binding */ readSourceTree),
  L$: () => (/* binding */ treeFilePaths)
});

// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __webpack_require__(86762);
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
    const body = script.slice(start, end < 0 ? script.length : end).replace(/^[ \t]*#.*$/gm, '');
    const found = [...body.matchAll(/--filter=(?:'([^'\n]*)'|"([^"\n$`]*)")/g)];
    return found
        .map(([, single, double]) => single ?? double ?? '')
        .filter((rule) => /^[-+HSPR] \S/.test(rule));
}

;// CONCATENATED MODULE: ./build/src/kubernetes/container-scripts.js
/** What a tree's own scripts say of its container build: image, names, what is handed in, what is hidden. */

/** Texts of build/common.sh, build/build-image/Dockerfile and build/build-image/VERSION. */
function readContainerScripts(commonScript, recipe, imageVersion) {
    const script = commonScript.replace(/^[ \t]*#.*$/gm, '');
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
    const registry = /\$\{KUBE_BASE_IMAGE_REGISTRY:-["']?([^}"']{1,300})["']?\}/.exec(script)?.[1];
    return literal ?? `${registry ?? 'registry.k8s.io/build-image'}/kube-cross`;
}

// EXTERNAL MODULE: ./build/src/kubernetes/image-reference.js
var image_reference = __webpack_require__(4455);
// EXTERNAL MODULE: ./build/src/kubernetes/lists.js
var lists = __webpack_require__(35515);
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
    testScript: 'hack/make-rules/test.sh',
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
    const compileEnvironment = compileEnvironmentOf(golangScript);
    return {
        generation: generationOf(files, commonScript, where),
        crossTag: crossVersion.trim(),
        goVersion: files.goVersion?.trim(),
        goMode: goModeOf(files, compileEnvironment),
        compileEnvironment,
        pathIndependent: /(^|[\s"'(])-trimpath(?![=\w])/m.test(withoutComments(golangScript)),
        goCache: /GOCACHE=\S{0,300}\/cache\/build\b/.test(withoutComments(golangScript))
            ? 'go/cache/build'
            : 'go/cache',
        container: readContainerScripts(commonScript, files.buildImageRecipe, files.buildImageVersion),
        exported: exportedAt(versionScript),
        lists: (0,lists/* withImagePrograms */.hL)((0,lists/* readTreeLists */.oo)(golangScript, hostIsLinux), files.serverImageRecipe ?? ''),
        installsGotestsum: /\binstall gotest\.tools\/gotestsum\b/.test(withoutComments(files.testScript ?? '')),
    };
}
/** Names of images, containers and folders are made of these. */
function problemsOfTags(files, where) {
    return ['crossVersion', 'buildImageVersion']
        .map((name) => ({ path: treeFilePaths[name], text: files[name]?.trim() ?? '' }))
        .filter(({ text }) => text !== '' && !(0,image_reference/* isImageTag */._l)(text))
        .map(({ path, text }) => ({
        what: `${path} in source ${where} has ${(0,src_problem/* quote */.hD)(text)}, which is not an image tag`,
        remedy: 'Give it up to 128 letters, digits and . _ -, such as v1.36.0-go1.26.0-bullseye.0',
    }));
}
/** The minor in `v1.33.0-go1.24.6-bullseye.0`; undefined for the older `v1.15.5-1`, which names Go's version. */
function minorOfCrossTag(crossTag) {
    return /^v1\.([0-9]+)\.[0-9]+-go/.exec(crossTag)?.[1];
}
/** The Go that the tree names: `.go-version`, else that of the kube-cross tag. */
function plannedGo({ goVersion, crossTag }) {
    if (goVersion !== undefined)
        return `go${goVersion}`;
    return /-(go1[0-9.]*[0-9])/.exec(crossTag)?.[1] ?? crossTag.replace(/^v([0-9.]+).*$/, 'go$1');
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
function goModeOf(files, { GO111MODULE }) {
    if (files.hasGoWork)
        return 'workspace';
    const scripts = `${files.initScript ?? ''}\n${files.golangScript ?? ''}`;
    const exported = /^[ \t]*export\b[^#\n]*\bGO111MODULE=off\b/m.test(scripts) ? 'off' : undefined;
    return (GO111MODULE ?? exported) === 'off' ? 'gopath' : 'module';
}
/** Assignments before `go install`; only plain words, as they go into a question of ours. */
function compileEnvironmentOf(golangScript) {
    const call = /^[^#\n]*?\b((?:GO[A-Z0-9]{0,30}=[A-Za-z0-9_.,|:/-]{0,200}[ \t]{1,9}){1,9})go install\b/m.exec(golangScript);
    const assignments = (call?.[1] ?? '')
        .trim()
        .split(/\s+/)
        .filter((word) => word !== '');
    return Object.fromEntries(assignments.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]));
}
/** `git archive` has turned the placeholder of the percent sign into the sign itself, and the others into values. */
function exportedAt(versionScript) {
    const script = withoutComments(versionScript);
    if (!/\[\[\s*'%'\s*[!=]=\s*["']%["']/.test(script))
        return undefined;
    const commit = /KUBE_GIT_COMMIT='([0-9a-f]{40,64})'/.exec(script)?.[1] ?? '';
    const references = /'([^'\n]{0,300}\btag: v[^'\n]{0,300})'/.exec(script)?.[1] ?? '';
    return { commit, version: /tag: (v[^ ,]+)/.exec(references)?.[1] ?? '' };
}
function withoutComments(script) {
    return script.replace(/^[ \t]*#.*$/gm, '');
}
function notATree(files, where) {
    const needed = ['commonScript', 'golangScript', 'versionScript', 'crossVersion'];
    const missing = needed.filter((name) => !files[name]).map((name) => treeFilePaths[name]);
    const problem = {
        what: `source ${where} is not a Kubernetes source tree: it has no ${missing.join(', no ')}`,
        remedy: 'Give the folder of a Kubernetes checkout: in a workflow actions/checkout comes before this step, and after its `path: kubernetes` it is `source: kubernetes`',
    };
    return new src_problem/* KbuildError */.gj('input', [problem]);
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
    { names: ['GOAUTH', 'GOINSECURE', 'GONOPROXY', 'GONOSUMDB', 'GOPRIVATE', 'GOSUMDB', 'GOVCS'], local: 'passes',
        why: 'how modules are fetched and checked' },
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
    return container.forwarded.filter((name) => inContainer(name) !== undefined);
}
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

/***/ 63940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ renderPlan),
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   MY: () => (/* binding */ isVariant),
/* harmony export */   Vh: () => (/* binding */ nameShape),
/* harmony export */   vS: () => (/* binding */ parsePlan)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4715);
/* harmony import */ var _kubernetes_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35515);
/* harmony import */ var _kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37456);
/* harmony import */ var _kubernetes_version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58597);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86762);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79575);
/** The plan: what all jobs of one matrix agree on. Made once, checked by each shard in its first seconds and at the end. */






const planVersion = 4;
/** The runner hands outputs over in at most 1 MB. */
const longestPlan = 256 * 1024;
function renderPlan(plan) {
    return JSON.stringify(contentOf(plan));
}
/** Also of a text that anybody may have written: what is not exactly a plan is a problem. */
function parsePlan(text) {
    if (text.length > longestPlan)
        return problem(`plan has ${text.length} signs, and at most ${longestPlan} are read`, 'Plan fewer platforms, or fewer make variables');
    const whole = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parsedJson */ .U4)(text);
    const fields = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(whole);
    if (whole !== undefined && typeof fields.version === 'number' && fields.version !== planVersion)
        return problem(`plan is of version ${fields.version}, and this action reads version ${planVersion}`, 'Use the same version of kbuild-action for plan and build');
    const plan = planFrom(fields);
    if (plan !== undefined && (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .saysTheSame */ .Yq)(contentOf(plan), whole))
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
    const { makeVariables, crossTag, ...others } = plan;
    return {
        version: planVersion,
        ...others,
        kubeCross: crossTag,
        makeVariables: makeVariables.map(({ name, value }) => `${name}=${value}`),
    };
}
function planFrom(fields) {
    const { generation } = fields;
    const stamp = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(fields.stamp);
    const plan = {
        commit: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringOf */ .Je)(fields.commit),
        stamp: {
            gitVersion: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringOf */ .Je)(stamp.gitVersion),
            gitCommit: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringOf */ .Je)(stamp.gitCommit),
            gitTreeState: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringOf */ .Je)(stamp.gitTreeState),
            gitMajor: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringOf */ .Je)(stamp.gitMajor),
            gitMinor: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringOf */ .Je)(stamp.gitMinor),
            buildDate: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringOf */ .Je)(stamp.buildDate),
        },
        stampIsGiven: fields.stampIsGiven === true,
        changes: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringOf */ .Je)(fields.changes),
        epoch: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(fields.epoch),
        generation: generation === 'kube-cross' ? generation : 'data-container',
        goVersion: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringOf */ .Je)(fields.goVersion),
        crossTag: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringOf */ .Je)(fields.kubeCross),
        target: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringOf */ .Je)(fields.target),
        what: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringsIn */ .QQ)(fields.what),
        variant: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringOf */ .Je)(fields.variant),
        makeVariables: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringsIn */ .QQ)(fields.makeVariables).map(variableOf),
        allowDirty: fields.allowDirty === true,
        repository: (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryFrom */ .hC)(fields.repository),
        shards: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsIn */ .Qv)(fields.shards).map((shard) => ({
            name: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringOf */ .Je)(shard.name),
            platforms: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringsIn */ .QQ)(shard.platforms),
            artifact: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringOf */ .Je)(shard.artifact),
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
        (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .isSoundRepository */ .qe)(plan.repository) &&
        nameShape.test(target) &&
        isVariant(plan.variant) &&
        plan.what.every((it) => (0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfWhat */ .D8)(it) === undefined) &&
        Object.values(stamp).every(_kubernetes_version_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlainValue */ .YJ) &&
        !words.some(_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .hasControlCharacter */ .Fd) &&
        makeVariables.every(({ name }) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) &&
        shards.length > 0 &&
        shards.every(isSoundShard));
}
function isSoundShard({ name, platforms, artifact }) {
    const names = [name, artifact].every((it) => nameShape.test(it));
    return names && platforms.length > 0 && platforms.every(_kubernetes_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlatform */ .aH);
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


/***/ })

};

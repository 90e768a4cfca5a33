export const id = 989;
export const ids = [989];
export const modules = {

/***/ 35205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gm: () => (/* binding */ textOfBytes),
/* harmony export */   q$: () => (/* binding */ bytesOfText),
/* harmony export */   ur: () => (/* binding */ pathOnDisk)
/* harmony export */ });
/**
 * Names of files are bytes, and need not be UTF-8. In our texts each byte that is none stands as the lone surrogate U+DC00
 * plus its value, as in Python, so that nothing is lost on the way through git and back to the disk.
 */
function textOfBytes(bytes) {
    const text = bytes.toString('utf8');
    return text.includes('\u{fffd}') ? bytes.toString('latin1').replace(beyondAscii, decoded) : text;
}
const beyondAscii = /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;
function decoded(part) {
    return part.length === 1
        ? String.fromCharCode(0xdc00 + part.charCodeAt(0))
        : Buffer.from(part, 'latin1').toString('utf8');
}
function bytesOfText(text) {
    if (!loneByte.test(text))
        return Buffer.from(text);
    const parts = text.split(/([\u{dc80}-\u{dcff}])/u);
    return Buffer.concat(parts.map((part, index) => index % 2 === 1 ? Buffer.of(part.charCodeAt(0) - 0xdc00) : Buffer.from(part)));
}
const loneByte = /[\u{dc80}-\u{dcff}]/u;
/** A path as the functions of `node:fs` take it. */
function pathOnDisk(path) {
    return loneByte.test(path) ? bytesOfText(path) : path;
}


/***/ }),

/***/ 37779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
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
/** The system's word, such as ENOENT. Throws what is none. */
function errorCode(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    throw error;
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

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   QQ: () => (/* binding */ stringsIn),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   RI: () => (/* binding */ ownJson),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   Yq: () => (/* binding */ saysTheSame),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/** JSON of somebody else's, as data without promises, and JSON of ours, as the same bytes each time. */
/** What this project has written itself, taken at its word; throws for a text that is no JSON. */
function ownJson(text) {
    return JSON.parse(text);
}
/** undefined for a text that is no JSON, or has a key twice or values too deep: programs differ in what they make of those. */
function parsedJson(text) {
    try {
        const value = JSON.parse(text);
        return isPlain(text) ? value : undefined;
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
const deepest = 64;
/** Of a text that is JSON: no object in it has a key twice, and no value lies deeper than 64 others. */
function isPlain(text) {
    /** The keys of each open object, and nothing for an open list. */
    const open = [];
    for (let at = 0; at < text.length && open.length <= deepest; at++) {
        const sign = text[at];
        if (sign === '"') {
            const end = endOfString(text, at);
            if (isKey(text, end) && isSecond(open.at(-1), text.slice(at, end)))
                return false;
            at = end - 1;
        }
        else if (sign === '{')
            open.push(new Set());
        else if (sign === '[')
            open.push(undefined);
        else if (sign === '}' || sign === ']')
            open.pop();
    }
    return open.length <= deepest;
}
function isSecond(keys, spelled) {
    const key = JSON.parse(spelled);
    return keys !== undefined && keys.size === keys.add(String(key)).size;
}
/** Behind the closing quote. */
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at + 1;
}
function isKey(text, from) {
    let at = from;
    while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t' || text[at] === '\r')
        at++;
    return text[at] === ':';
}


/***/ }),

/***/ 51113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rl: () => (/* binding */ causeOf),
  p7: () => (/* binding */ createCauseReader),
  ty: () => (/* binding */ isNoise)
});

;// CONCATENATED MODULE: ./build/src/kubernetes/module-causes.js
/** What Go says of modules, workspaces, vendor folders and its own settings. */
const vendorRemedy = 'Run `go mod vendor` (`go work vendor` where the tree has a go.work; hack/update-vendor.sh does all), and commit what it changes';
const tidyRemedy = 'Run `go mod tidy` and hack/update-vendor.sh, and commit what they change';
const importRemedy = 'Correct the import; or require its module in go.mod, run hack/update-vendor.sh and commit what it changes';
const goRemedy = 'Install the Go that the tree asks for (.go-version, go.mod), or let Go fetch it: no GOTOOLCHAIN=local';
const networkRemedy = 'Try again; if it stays so, see whether the machine reaches the Go module proxy and trusts its certificate (GOPROXY, SSL_CERT_FILE)';
const accessRemedy = 'Give Go what it misses: GOPROXY, GOSUMDB, GOTOOLCHAIN or a login (NETRC names the file), or a machine that has it';
const moduleCauses = [
    {
        failure: 'compile',
        sign: /^go: inconsistent vendoring in /,
        andNext: true,
        remedy: vendorRemedy,
    },
    {
        failure: 'compile',
        sign: /import lookup disabled by -mod=vendor|is (?:explicitly required|marked as (?:explicit|replaced)|replaced) in .*vendor\/modules\.txt|not marked as explicit in vendor\/modules\.txt/,
        remedy: vendorRemedy,
    },
    {
        failure: 'compile',
        sign: /no required module provides package |cannot find module providing package /,
        remedy: importRemedy,
    },
    {
        failure: 'compile',
        sign: /cannot find package "|is not in (?:std|GOROOT)\b/,
        remedy: importRemedy,
    },
    {
        failure: 'compile',
        sign: /missing go\.sum entry|updates to go\.(?:mod|sum|work) needed|to update it:/,
        remedy: tidyRemedy,
    },
    {
        failure: 'input',
        sign: /invalid go version '\d+\.\d+(?:\.\d+|(?:rc|beta)\d+)?'|unknown (?:directive|block type): (?:toolchain|tool|godebug|ignore)\b/,
        remedy: goRemedy,
        ofGo: true,
    },
    {
        failure: 'compile',
        sign: /\berrors parsing \S{0,500}go\.(?:mod|work):/,
        andNext: true,
        remedy: 'Correct that line; if an older Go does not know it, use the Go that the tree asks for',
    },
    {
        failure: 'input',
        sign: /not one of the workspace modules listed in go\.work|outside (?:main module|modules listed in go\.work)/,
        remedy: 'A go.work in a folder above the tree may be in force: remove it, or check the tree out elsewhere',
    },
    {
        failure: 'input',
        sign: /checksum mismatch|SECURITY ERROR|\/\/sum\.golang\.org\//,
        remedy: accessRemedy,
        ofGo: true,
    },
    {
        failure: 'input',
        sign: /\bverifying (?:module|\S{1,200}@\S{1,200}): /,
        remedy: accessRemedy,
        ofGo: true,
    },
    {
        failure: 'input',
        sign: /could not read Username for|terminal prompts disabled|Permission denied \(publickey/,
        remedy: 'Give git or Go the login of the private module (GOPRIVATE, and a netrc file that NETRC names)',
    },
    {
        failure: 'compile',
        sign: /: (?:unknown|invalid) revision |invalid version: |no matching versions for query/,
        remedy: 'go.mod names a version that its module does not have: correct it',
    },
    {
        failure: 'input',
        sign: /module lookup disabled by GOPROXY=off|cannot find "go[0-9.]+" in PATH/,
        remedy: accessRemedy,
        ofGo: true,
    },
    { failure: 'input', sign: /requires go >= /, remedy: goRemedy, ofGo: true },
    {
        failure: 'input',
        sign: /\b(?:reading|Get) "?https?:\S{1,500}: 40[0-9] |\b407 Proxy Authentication Required/,
        remedy: accessRemedy,
        ofGo: true,
    },
    {
        failure: 'network',
        sign: /dial tcp|no such host|connection refused|connection reset by peer|i\/o timeout|toolchain not available/i,
        remedy: networkRemedy,
        vague: true,
        ofGo: true,
    },
    {
        failure: 'network',
        sign: /TLS handshake timeout|\bx509: |\btls: |proxyconnect tcp|server misbehaving|Could not resolve host/,
        remedy: networkRemedy,
        vague: true,
        ofGo: true,
    },
    {
        failure: 'network',
        sign: /\b(?:reading|Get) "?https?:\S{1,500}: (?:429|5[0-9][0-9]) |\bunexpected EOF$/,
        remedy: networkRemedy,
        vague: true,
        ofGo: true,
    },
];

;// CONCATENATED MODULE: ./build/src/kubernetes/tool-causes.js
/** What compilers, linkers, make, shells, git and the machine say, the exact ones first. */
const compilerRemedy = 'Install the C compiler of that platform (gcc, gcc-<target>) with its libraries, set CC, or build in the container';
const goSettingRemedy = 'Correct it where it is set: an input, make-variables, or the environment';
const mixedGoRemedy = 'Install one whole Go, and set no GOROOT';
const temporaryRemedy = 'Create that folder, or set TMPDIR to one that exists and can be written';
const goFolderRemedy = "Set HOME, or GOCACHE and GOPATH, to folders that the build's user may write";
const scriptRemedy = 'Correct that script; `bash -n` and shellcheck find such faults';
const generatorRemedy = "Run the tree's hack/update-codegen.sh on its own: the generator ends in the same way there; then fix the code that it names";
const downloadRemedy = 'Try again; if it stays so, see whether the machine reaches that address and trusts its certificate';
const makefileRemedy = 'Correct that line of the Makefile';
const toolCauses = [
    {
        failure: 'compile',
        sign: /\*\*\* missing separator/,
        remedy: 'A recipe begins with a tab, not with blanks: correct that line',
    },
    {
        failure: 'compile',
        sign: /\*\*\* (?:unterminated|recipe commences before|missing '|multiple target patterns)/,
        remedy: makefileRemedy,
    },
    {
        failure: 'compile',
        sign: /\*\*\* No rule to make target/,
        remedy: 'That file or target is not in the tree: check `what`, and that nothing is missing in the checkout',
    },
    {
        failure: 'compile',
        sign: /import cycle not allowed/,
        remedy: 'Break the cycle: move what both need into a package of its own',
    },
    {
        failure: 'compile',
        sign: /use of internal package \S{1,500} not allowed/,
        remedy: 'Import a package that is public',
    },
    {
        failure: 'compile',
        sign: /found packages \S{1,500} \(\S{1,500}\) and /,
        remedy: 'Give all files of that folder one package name',
    },
    {
        failure: 'input',
        sign: /build constraints exclude all Go files/,
        remedy: 'That package has nothing for the platform: remove the platform or the package, or check the build tags',
    },
    {
        failure: 'input',
        sign: /unsupported GOOS\/GOARCH pair/,
        remedy: 'Use a platform that this Go knows (`go tool dist list`)',
    },
    { failure: 'input', sign: /cgo: C compiler ".*" not found|cgo: exec \S+: /, remedy: compilerRemedy },
    {
        failure: 'input',
        sign: /fatal error: [\w./-]+\.h: No such file|ld: cannot find -l/,
        remedy: compilerRemedy,
    },
    {
        failure: 'compile',
        sign: /undefined reference to|relocation target .* not defined|duplicated definition of symbol|multiple definition of|duplicate symbol(?! contents)/,
        remedy: 'Define that symbol once, in Go, C or assembly of the package that uses it',
    },
    {
        failure: 'input',
        sign: /unknown GOEXPERIMENT |invalid GO(?:AMD64|ARM64|ARM|386|PPC64|MIPS\w*)\b|parsing \$GOFLAGS|(?:unknown flag|flag provided but not defined|malformed import path "-)/,
        remedy: goSettingRemedy,
    },
    {
        failure: 'input',
        sign: /-race (?:requires cgo|is only supported|is not supported)/,
        remedy: 'Unset KUBE_RACE, or build where the race detector runs, with cgo',
    },
    {
        failure: 'input',
        sign: /does not match go tool version|cannot find GOROOT directory|no such tool "/,
        remedy: mixedGoRemedy,
    },
    { failure: 'input', sign: /^go: creating work dir: |mktemp: failed to create/, remedy: temporaryRemedy },
    {
        failure: 'input',
        sign: /build cache is required|failed to initialize build cache|could not create module cache|cannot find GOCACHE/,
        remedy: goFolderRemedy,
    },
    {
        failure: 'input',
        sign: /detected dubious ownership|error obtaining VCS status/,
        remedy: 'Trust the folder: `git config --global --add safe.directory <folder>`; or check it out as the user who builds',
    },
    {
        failure: 'input',
        sign: /(?:smudge|clean) filter .* failed|external filter .* failed/,
        remedy: "Install the program of that filter (such as git-lfs), or remove the filter from git's configuration",
    },
    {
        failure: 'input',
        sign: /too many open files/i,
        remedy: 'Raise the limit of open files (`ulimit -n 65536`)',
    },
    {
        failure: 'input',
        sign: /resource temporarily unavailable|pthread_create failed|fork: retry/i,
        remedy: 'Raise the limit of processes (`ulimit -u`, or pids of the container)',
    },
    {
        failure: 'input',
        sign: /exec format error|cannot execute binary file/i,
        remedy: 'That program is for another platform: build or install it for this machine',
    },
    {
        failure: 'input',
        sign: /version `GLIBC_[0-9.]+' not found/,
        remedy: 'That program was linked on a newer system: build it on this one',
    },
    {
        failure: 'input',
        sign: /\\r': command not found|\^M: |\\r: invalid option|cannot execute: required file not found/,
        remedy: 'The scripts have line ends of Windows: check out with `core.autocrlf=false`',
    },
    {
        failure: 'input',
        sign: /etcd (?:version|must be)|hack\/install-etcd\.sh/,
        remedy: "Run the tree's hack/install-etcd.sh first",
    },
    {
        failure: 'compile',
        sign: /^panic: |\] Error: |^F\d{4} \d\d:\d\d:\d\d|Failed executing generator|API rule check failed|all goroutines are asleep/,
        remedy: generatorRemedy,
    },
    {
        failure: 'compile',
        sign: /: line \d+: .*(?:unbound variable|syntax error)|: unbound variable$/,
        remedy: scriptRemedy,
    },
    {
        failure: 'compile',
        sign: /ModuleNotFoundError|^SyntaxError: /,
        remedy: 'Install that Python module, or fix the script',
    },
    {
        failure: 'network',
        sign: /^curl: \((?:5|6|7|18|28|35|5[2568]|60|92)\) |^curl: \(22\).*: 5\d\d\b|^wget: (?:unable to resolve|can't connect|server returned error: HTTP\/\S+ 5)|^fatal: unable to access '/,
        remedy: downloadRemedy,
    },
    {
        failure: 'input',
        sign: /^curl: \(22\)|^wget: server returned error:|ERROR (?:403|404): /,
        remedy: 'Correct the address that the script downloads from, or give the login that it needs',
    },
    {
        failure: 'input',
        sign: /: Text file busy$|text file busy$/,
        remedy: 'That program runs while it is written anew: end it, and build again',
    },
    {
        failure: 'input',
        sign: /read-only file system/i,
        remedy: 'Build in a folder that can be written, or mount that one writable',
    },
    {
        failure: 'compile',
        sign: /\b(?:Segmentation fault|Bus error|Illegal instruction|Aborted)(?: +\(core dumped\)|$| {2,})|signal: (?:segmentation fault|aborted|bus error)/,
        remedy: 'A program of the build crashed: run it by itself, or install another version of it',
    },
    {
        failure: 'input',
        sign: /^g?make(?:\[\d+\])?: \*\*\* \[.*\] (?:Terminated|Hangup|Interrupt)|signal: (?:terminated|hangup)/,
        remedy: 'Something outside the build ended it: see what stops processes on this machine, and build again',
    },
    {
        failure: 'compile',
        sign: /: Permission denied$/,
        vague: true,
        remedy: 'If it is a script of the tree, commit its executable bit: `git update-index --chmod=+x <file>`; else check whose it is',
    },
    {
        failure: 'input',
        sign: /: (?:command )?not found$|executable file not found|^g?make(?:\[\d+\])?: \S+: No such file or directory$/i,
        remedy: 'Install that program where the build runs',
        vague: true,
    },
    {
        failure: 'compile',
        sign: /^E\d{4} \d\d:\d\d:\d\d|^(?:bash|sh|cp|mv|cat|sed|ln|find|tar|rsync|cd): .*No such file or directory/,
        remedy: 'Restore what is missing or wrong there; the full log tells more',
        vague: true,
    },
];

;// CONCATENATED MODULE: ./build/src/kubernetes/build-causes.js
/**
 * What the tools of a build say when they fail, by kind, with what helps. The output of Kubernetes' scripts ends in make's
 * own words and a stack of shell functions, which name no cause; the line that does is somewhere above.
 */


/** The exact ones first: a vague one may be a word by the way. */
const causes = [...moduleCauses, ...toolCauses];
function causeOf(line) {
    return causes.find(({ sign }) => sign.test(line));
}
/** What a tool says of something that did not stop it. */
const byTheWay = /^(?:warning|note)\b|^W\d{4} \d\d:|\bretry(?:ing)?\b/i;
/** Keeps the most exact of all that is read, and of those the first; of vague ones the last. */
function createCauseReader() {
    let found;
    let rank = causes.length;
    let open = false;
    return { read, found: () => found };
    function read(line) {
        const text = line.trim();
        if (text === '')
            return;
        if (open && found)
            found = { ...found, line: `${found.line} ${text}` };
        open = false;
        const asExact = causes.slice(0, found?.cause.vague ? rank + 1 : rank);
        const better = asExact.findIndex(({ sign }) => sign.test(text));
        const cause = causes[better];
        if (!cause || (cause.vague && byTheWay.test(text)))
            return;
        rank = better;
        found = { cause, line: text };
        open = cause.andNext ?? false;
    }
}
/** What make, and the stacks that Kubernetes' scripts print, say of any failure; make's echo of the scripts that it calls. */
const noise = [
    /^g?make(?:\[\d+\])?: (?:\*\*\*|Entering|Leaving|Waiting|Target)/,
    /^\+\+\+ \[/,
    /^!!! +(?:\[[^\]]*\] +)?(?:Call (?:tree|stack)|\d+:)/,
    /^\s*(?:!!! +(?:\[[^\]]*\] +)?)?Error in \S+:\d+(?:$|\. ')/,
    /^Call stack:|^\s*\d+: \S+:\d+ |^exit status \d+$|^Exiting with status/,
    /^hack\/make-rules\/[\w./-]+\.sh(?: |$)/,
];
function isNoise(line) {
    return line.trim() === '' || noise.some((words) => words.test(line));
}


/***/ }),

/***/ 4455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Cf: () => (/* binding */ isRegistry),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   _l: () => (/* binding */ isImageTag),
/* harmony export */   a5: () => (/* binding */ isRecordedImage),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   t6: () => (/* binding */ recordedDigest),
/* harmony export */   tc: () => (/* binding */ imageAndVersion),
/* harmony export */   z7: () => (/* binding */ noRegistryDigest)
/* harmony export */ });
/** Names of images, taken apart and spelled: registry, repository, tag, digest (reference: distribution/reference). */
const hostShape = '[A-Za-z0-9][A-Za-z0-9.-]*';
const portShape = '(?::[0-9]+)?';
const pathShape = '\\/[a-z0-9][a-z0-9._-]*';
const tagShape = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}';
const digestShape = 'sha256:[0-9a-f]{64}';
const reference = new RegExp(`^(?<name>${hostShape}(?:${portShape}(?:${pathShape})+)?)(?::(?<tag>${tagShape}))?(?:@(?<digest>${digestShape}))?$`);
const registry = new RegExp(`^${hostShape}${portShape}(?:${pathShape})*\\/?$`);
const tagAlone = new RegExp(`^${tagShape}$`);
const digestAlone = new RegExp(`^${digestShape}$`);
/** undefined when it names no image. */
function parseImageReference(text) {
    const { name, tag, digest } = reference.exec(text)?.groups ?? {};
    return name === undefined ? undefined : { name, tag, digest };
}
/** A registry, with a path below it if need be, without a tag. */
function isRegistry(text) {
    return registry.test(text);
}
function isImageTag(text) {
    return tagAlone.test(text);
}
/** `sha256:…` in full. */
function isDigest(text) {
    return digestAlone.test(text);
}
/** What an engine's image has in the place of a registry's digest. */
const noRegistryDigest = ' (no registry digest)';
/** As an image is recorded: `<name>@sha256:…` where a registry gave it, else the engine's `sha256:… (no registry digest)`. */
function isRecordedImage(text) {
    if (text.endsWith(noRegistryDigest))
        return isDigest(text.slice(0, -noRegistryDigest.length));
    const { tag, digest } = parseImageReference(text) ?? {};
    return tag === undefined && digest !== undefined;
}
/** What alone says which image it is: its name is that of a registry, or of a mirror. */
function recordedDigest(recorded) {
    return recorded.slice(recorded.indexOf('@') + 1);
}
/** `kube-proxy` as `docker.io/library/kube-proxy`. As docker decides it: the first part is a registry if it looks like a host. */
function fullName(name) {
    const [first = '', ...rest] = name.split('/');
    if (rest.length === 0)
        return `docker.io/library/${name}`;
    const isHost = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase();
    if (!isHost)
        return `docker.io/${name}`;
    const isHub = first === 'docker.io' || first === 'index.docker.io';
    if (!isHub)
        return name;
    return `docker.io/${rest.length === 1 ? 'library/' : ''}${rest.join('/')}`;
}
/** As docker prints it: its own registry is left out. */
function shortName(full) {
    return full.replace(/^docker\.io\/(?:library\/(?=[^/]+$))?/, '');
}
/** Of any reference that an engine takes, as docker prints it. */
function repositoryOf(reference) {
    const [name = ''] = reference.split('@');
    return shortName(name.replace(/:[^/:]*$/, ''));
}
/** What Kubernetes' scripts join by a colon, KUBE_CROSS_IMAGE and KUBE_CROSS_VERSION; so a digest is cut at its own colon. */
function imageAndVersion(reference) {
    const cut = reference.lastIndexOf(':');
    return [reference.slice(0, cut), reference.slice(cut + 1)];
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

/***/ 86762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ isProblem),
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   Fd: () => (/* binding */ hasControlCharacter),
/* harmony export */   Hj: () => (/* binding */ quoteCut),
/* harmony export */   Wr: () => (/* binding */ credentialsIn),
/* harmony export */   bB: () => (/* binding */ quotedSigns),
/* harmony export */   gj: () => (/* binding */ KbuildError),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qi: () => (/* binding */ firstSentence),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/**
 * What went wrong, in words for the person who can fix it. A KbuildError carries all problems found together, and is what
 * a story ends with; another error (an ArchiveFault, one of the machine) has become one before it reaches a report, or is
 * a defect of ours.
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
/** What was thrown, without the advice behind its first sentence. */
function firstSentence(error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
}
/** Of a value that is cut, and what then stands in the place of the rest. */
const quotedSigns = 117;
const quoteCut = '...';
/** A value from outside, made safe for one line of text: quoted, control characters escaped, cut at 120 characters. */
function quote(value) {
    const shown = withoutCredentials(value);
    const isWhole = shown.length <= quotedSigns + quoteCut.length;
    const cut = isWhole ? shown : `${shown.slice(0, quotedSigns)}${quoteCut}`;
    return JSON.stringify(cut).replaceAll(/[\u007f-\u009f]/g, escaped);
}
/** As JSON may have it, though JSON.stringify leaves these as they are. */
function escaped(sign) {
    return `\\u00${sign.charCodeAt(0).toString(16)}`;
}
/** Whoever and with whatever password an address names, such as `https://user:password@host`, is three stars. */
function withoutCredentials(text) {
    const { shown, end } = spansOfCredentials(text).reduce((done, span) => ({ shown: `${done.shown}${text.slice(done.end, span.start)}***`, end: span.end }), { shown: '', end: 0 });
    return shown + text.slice(end);
}
/** What stands before the host of each address, user and password, where there is a password or a scheme. */
function credentialsIn(text) {
    return spansOfCredentials(text).map(({ start, end }) => text.slice(start, end));
}
/** Rather too much than too little: of `a:b c@d` nobody can say whether it is a password with a blank. A package URL has none. */
function spansOfCredentials(text) {
    const spans = [];
    let open;
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
        const { start, hasScheme } = prefixOf(word);
        const at = lastHost(word);
        const isWhole = at > start && (hasScheme || word.slice(start, at).includes(':'));
        if (at >= 0 && open !== undefined && !hasScheme) {
            while ((spans.at(-1)?.start ?? -1) >= open)
                spans.pop();
            spans.push({ start: open, end: index + at });
        }
        else if (isWhole) {
            spans.push({ start: index + start, end: index + at });
            open = undefined;
        }
        else if (/:./.test(word.slice(start)))
            open = index + start;
    }
    return spans;
}
function prefixOf(word) {
    const [prefix = ''] = beforeAddress.exec(word) ?? beforeUser.exec(word) ?? [];
    return { start: prefix.length, hasScheme: /[/\\]$/.test(prefix) };
}
/** What has an address for its value, such as the name of an image with its port. */
const beforeAddress = /^[^@=]{1,500}=(?:https?|ssh|git):\/\//;
/** The name of a variable, and a scheme: with one slash, backslashes or without its name too, as people write it by mistake. */
const beforeUser = /^(?:[^:=@/\\]*=)?["'(<]*(?:[^:=@/\\]*:[/\\]{1,2}|[/\\]{2})?/;
/** Of the last @ that has no digest behind it, as the addresses of images do, nor a version, as package URLs do; -1 without one. */
function lastHost(word) {
    if (/^["'(<]*pkg:/.test(word))
        return -1;
    let at = word.lastIndexOf('@');
    while (at > 0 && word.startsWith('sha256:', at + 1))
        at = word.lastIndexOf('@', at - 1);
    return word.startsWith('sha256:', at + 1) ? -1 : at;
}
/** Of both ranges: some terminals take U+009B for the start of a command. */
function hasControlCharacter(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
    return /[\u0000-\u001f\u007f-\u009f]/.test(text);
}


/***/ }),

/***/ 43629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ memoryText),
/* harmony export */   Hd: () => (/* binding */ secondsText),
/* harmony export */   TI: () => (/* binding */ diskText),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   pV: () => (/* binding */ bytesText),
/* harmony export */   qy: () => (/* binding */ heartbeatText),
/* harmony export */   r$: () => (/* binding */ testsText),
/* harmony export */   ze: () => (/* binding */ gigabytesText)
/* harmony export */ });
/** Figures in words: counts, bytes, seconds, and the sentences made of them. */
/** `1 test`, `2 tests`. */
function countText(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
function testsText({ ran, failedCount, skipped }) {
    return `${countText(ran, 'test')} ran, ${failedCount} failed, ${skipped} skipped`;
}
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
/** Figures that are held against each other: `0.44 GB`, `12.7 GB`. */
function gigabytesText(bytes) {
    return `${(bytes / 1e9).toFixed(bytes < 10e9 ? 2 : 1)} GB`;
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

};

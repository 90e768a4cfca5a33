export const id = 76;
export const ids = [76];
export const modules = {

/***/ 76:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTar: () => (/* binding */ createTar)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(321);
// EXTERNAL MODULE: ./build/src/packing/tar/pack.js + 5 modules
var pack = __webpack_require__(806);
// EXTERNAL MODULE: ./build/src/host/files.js + 4 modules
var files = __webpack_require__(507);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(762);
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
    return kind === 'symlink' ? 0o777 : (0,files/* plainMode */.yK)(mode, kind === 'directory');
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

// EXTERNAL MODULE: ./build/src/packing/toolbox/gzip-of.js
var gzip_of = __webpack_require__(347);
// EXTERNAL MODULE: ./build/src/packing/toolbox/record.js + 1 modules
var record = __webpack_require__(572);
;// CONCATENATED MODULE: ./build/src/packing/toolbox/tar-tool.js
/** Writes the tarballs that Kubernetes' scripts ask of tar, in their one form. */







/** What one way to build leaves in the top folder and another does not. Only the sources are packed by what is found there. */
const ofBuild = /(?:^|\/)(?:\.dockerized-kube-version-defs|\.make)$/;
async function createTar(config, create) {
    const path = (0,external_node_path_.resolve)(create.file);
    const listed = create.namesOnInput ? (await (0,consumers_.buffer)(process.stdin)).toString('utf8') : '';
    const found = listed.split('\0').filter((name) => name !== '' && !ofBuild.test(name));
    const names = [...create.names, ...found];
    const plan = await planTar(sourceOf(create, names, config.epoch));
    const packed = await (0,pack/* packTar */.n)({
        plan,
        to: path,
        gzip: create.compress ? (0,gzip_of/* gzipOf */.U)(config) : undefined,
    });
    await (0,record/* leaveRecord */.h)(config, { kind: 'tar', path, ...packed });
    await makeRoom(config, create);
}
/** tar stores an absolute name without its first slash. */
function sourceOf({ folder, replace }, names, epoch) {
    const isAbsolute = names.length > 0 && names.every((name) => name.startsWith('/'));
    return {
        base: isAbsolute ? '/' : folder,
        names: isAbsolute ? names.map((name) => name.replace(/^\/+/, '')) : names,
        epoch,
        ...(replace ? { rename: (name) => name.replace(replace.from, () => replace.to) } : {}),
    };
}
/**
 * Stages of all platforms together are several times a release. Where the disk is short, one goes as soon as its tarball is
 * there; packaging reads none of them again.
 */
async function makeRoom({ leastFree }, { folder, names }) {
    const stage = (0,external_node_path_.resolve)(folder, 'kubernetes');
    const [output, below] = stage.split('/release-stage/');
    if (names.join() !== 'kubernetes' || output === undefined || below === undefined)
        return;
    const { bavail, bsize } = await (0,promises_.statfs)(stage);
    if (bavail * bsize >= leastFree)
        return;
    // Out of the way in one step: the scripts look through the whole stage at the same time, and must not stumble.
    const packed = (0,external_node_path_.join)(output, `packed-${process.pid}`);
    await (0,promises_.rename)(stage, packed);
    await (0,promises_.rm)(packed, { recursive: true, force: true });
}


/***/ })

};

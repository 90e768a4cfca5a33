export const id = 763;
export const ids = [763];
export const modules = {

/***/ 2385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ misspelledInputs)
/* harmony export */ });
/* harmony import */ var _kubernetes_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12216);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/** Inputs that a workflow gives under a name which is nearly one of ours: the runner only warns of them, and builds without. */


/** `environment` has what the workflow gives as INPUT_<NAME>; what is near to none of ours may be somebody else's. */
function misspelledInputs(environment, names) {
    const given = Object.keys(environment).flatMap((name) => /^INPUT_(.+)$/.exec(name)?.[1] ?? []);
    const others = given.map((name) => name.toLowerCase()).filter((name) => !names.includes(name));
    const embargo = environment.INPUT_CONFIDENTIAL?.trim() ?? '';
    const isPublic = others.includes('confidential') && embargo !== '' && embargo !== 'false';
    const misspelled = others.flatMap((name) => {
        const meant = (0,_kubernetes_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name.replaceAll('_', '-'), names);
        return meant === '' ? [] : [{ what: `there is no input ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`, remedy: `${meant}${where}` }];
    });
    return isPublic ? [publicAction, ...misspelled] : misspelled;
}
/** What an action without it says is seen, and whoever gives it does not expect that. */
const publicAction = {
    what: 'confidential is given to an action of kbuild that keeps nothing to itself',
    remedy: 'Only a build may be confidential: see docs/security.md#under-embargo',
};
const where = 'All inputs are in docs/reference.md';


/***/ }),

/***/ 67331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unzip)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38522);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86762);
/* harmony import */ var _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95718);
/* harmony import */ var _tar_byte_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2801);
/** Writes the files of a zip into a folder of ours, each to the size that the zip says and no further. */









/** Names are known to be below the folder, and no two of them the same. Throws an ArchiveFault for what is not as it says. */
async function unzip(file, entries, folder) {
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await writeEntry(file, entry, path).catch((error) => {
            throw (0,_tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .isDamage */ .e6)(error) ? new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .ArchiveFault */ .xz(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(entry.name)} in it is damaged`) : error;
        });
    }
}
async function writeEntry(file, entry, path) {
    const { offset, compressedSize, size, isCompressed, name } = entry;
    const stored = node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from((0,_tar_byte_source_js__WEBPACK_IMPORTED_MODULE_8__/* .chunksOf */ .U_)({ file, offset, size: compressedSize }));
    let written = 0;
    const counted = async function* (chunks) {
        for await (const chunk of chunks) {
            written += chunk.length;
            if (written > size)
                break;
            yield chunk;
        }
        if (written !== size)
            throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .ArchiveFault */ .xz(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(name)} in it is not as long as it says`);
    };
    const to = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx' });
    if (isCompressed)
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(stored, (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.createInflateRaw)(), counted, to);
    else
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(stored, counted, to);
}


/***/ }),

/***/ 28320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isZip),
/* harmony export */   u: () => (/* binding */ zipEntries)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95718);
/**
 * What a zip says that it holds, by the directory at its end and by the header before each file: where the two differ, or
 * anything lies outside of them, programs would unpack different files, and it is refused.
 */


const fileMark = 0x04034b50;
const endLength = 22;
const locatorLength = 20;
const end64Length = 56;
const listedLength = 46;
const headerLength = 30;
const directoryLimit = 4 * 1024 * 1024;
const unknown32 = 0xffffffff;
/** Whether it begins as a zip of files does; an artifact need be none. */
async function isZip(file) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.readUInt32LE(0) === fileMark;
}
/** In the order of their bytes. Throws an ArchiveFault; `mostFiles` is how many there may be. */
async function zipEntries(file, mostFiles) {
    const { size } = await file.stat();
    const directory = await findDirectory(file, size);
    if (directory.count > mostFiles) {
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz(`it holds ${directory.count} files, and at most ${mostFiles} are read`);
    }
    if (directory.size > directoryLimit)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('its directory is larger than 4 MiB');
    const listed = listedEntries(await bytesAt(file, directory.offset, directory.size), directory.count);
    const inOrder = listed.toSorted((a, b) => a.headerOffset - b.headerOffset);
    const entries = [];
    for (const [index, entry] of inOrder.entries()) {
        const offset = await contentOffset(file, entry);
        const next = inOrder[index + 1]?.headerOffset ?? directory.offset;
        if (offset + entry.compressedSize > next)
            throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('two of its files share their bytes');
        const { name, isCompressed, compressedSize } = entry;
        entries.push({ name, isCompressed, offset, compressedSize, size: entry.size });
    }
    return entries;
}
async function findDirectory(file, size) {
    const end = size >= endLength ? await bytesAt(file, size - endLength, endLength) : Buffer.alloc(endLength);
    if (end.readUInt32LE(0) !== 0x06054b50 || end.readUInt16LE(20) !== 0) {
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('it is no zip, or is cut off');
    }
    const [count, length, offset] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
    const isLarge = count === 0xffff || length === unknown32 || offset === unknown32;
    const found = isLarge ? await largeDirectory(file, size) : { count, size: length, offset };
    const trailer = isLarge ? end64Length + locatorLength + endLength : endLength;
    if (found.offset + found.size !== size - trailer) {
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('its directory is not where its end says');
    }
    return found;
}
async function largeDirectory(file, size) {
    const at = size - endLength - locatorLength - end64Length;
    if (at < 0)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('it is no zip, or is cut off');
    const bytes = await bytesAt(file, at, end64Length + locatorLength);
    const isSound = bytes.readUInt32LE(0) === 0x06064b50 &&
        bytes.readUInt32LE(end64Length) === 0x07064b50 &&
        bytes.readBigUInt64LE(end64Length + 8) === BigInt(at);
    if (!isSound)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('its directory is not where its end says');
    return { count: largeNumber(bytes, 32), size: largeNumber(bytes, 40), offset: largeNumber(bytes, 48) };
}
function listedEntries(bytes, count) {
    const entries = [];
    let at = 0;
    while (at < bytes.length) {
        if (at + listedLength > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
            throw damagedDirectory();
        const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
        const next = at + listedLength + name + extra + comment;
        if (next > bytes.length)
            throw damagedDirectory();
        entries.push(listedEntry(bytes.subarray(at, next), name, extra));
        at = next;
    }
    if (entries.length !== count)
        throw damagedDirectory();
    return entries;
}
function listedEntry(bytes, nameLength, extraLength) {
    const rawName = bytes.subarray(listedLength, listedLength + nameLength);
    const name = rawName.toString('utf8');
    const [flags, method] = [bytes.readUInt16LE(8), bytes.readUInt16LE(10)];
    if ((flags & 1) !== 0 || (method !== 0 && method !== 8)) {
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} in it is encrypted, or compressed in a way that is not read`);
    }
    const at = listedLength + nameLength;
    const large = largeNumbers(bytes.subarray(at, at + extraLength));
    // The extra field has those that do not fit, in this order.
    const [size, compressedSize, headerOffset] = [24, 20, 42]
        .map((field) => bytes.readUInt32LE(field))
        .map((value) => (value === unknown32 ? (large.shift() ?? -1) : value));
    if (size < 0 || compressedSize < 0 || headerOffset < 0)
        throw damagedDirectory();
    if (method === 0 && size !== compressedSize)
        throw damagedDirectory();
    return { name, rawName, isCompressed: method === 8, compressedSize, size, headerOffset };
}
/** Of the extra field with the id 1; none where there is none. */
function largeNumbers(extra) {
    let at = 0;
    while (at + 4 <= extra.length) {
        const length = extra.readUInt16LE(at + 2);
        const body = extra.subarray(at + 4, at + 4 + length);
        if (extra.readUInt16LE(at) === 1) {
            return Array.from({ length: Math.floor(body.length / 8) }, (_, index) => largeNumber(body, index * 8));
        }
        at += 4 + length;
    }
    return [];
}
async function contentOffset(file, { headerOffset, rawName, name }) {
    const header = await bytesAt(file, headerOffset, headerLength + rawName.length);
    const isSame = header.readUInt32LE(0) === fileMark &&
        header.readUInt16LE(26) === rawName.length &&
        header.subarray(headerLength).equals(rawName);
    if (!isSame)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz(`it has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} in its directory, and something else there`);
    return headerOffset + headerLength + rawName.length + header.readUInt16LE(28);
}
async function bytesAt(file, offset, length) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
    if (bytesRead < length)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('it is no zip, or is cut off');
    return buffer;
}
function largeNumber(bytes, at) {
    const value = bytes.readBigUInt64LE(at);
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
        throw damagedDirectory();
    return Number(value);
}
function damagedDirectory() {
    return new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('its directory is damaged');
}


/***/ }),

/***/ 23258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ archiveRules)
});

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
;// CONCATENATED MODULE: ./build/src/release/archive-links.js
/**
 * Where the links of an archive lead, all of them together, as a file system walks them. Each is walked once and its end
 * kept, so that the time goes by the bytes of the targets, however the links lead through each other.
 */
/** As Linux has it. */
const mostHops = 40;
/** `fold` makes one of all spellings of a step that some file system takes for one. */
function archiveLinks(fold) {
    const start = { above: undefined, below: new Map() };
    const links = [];
    return {
        count: () => links.length,
        add: (steps, target) => {
            let [folder, place] = [start, start];
            for (const step of steps) {
                folder = place;
                place = placeBelow(place, fold(step));
            }
            const link = { path: steps.join('/'), target, folder };
            place.link = link;
            links.push(link);
        },
        astray: () => links.find((link) => endOf(link, fold) === undefined),
    };
}
function placeBelow(above, name) {
    const place = above.below.get(name) ?? { above, below: new Map() };
    above.below.set(name, place);
    return place;
}
/** As a circle has no end, it is found by its depth. */
function endOf(link, fold, depth = 1) {
    if (depth > mostHops)
        return undefined;
    const end = link.end ?? walked(link, fold, depth);
    if (end !== undefined)
        link.end = end;
    return end;
}
function walked({ target, folder }, fold, depth) {
    let end = { place: folder, beyond: 0, hops: 1 };
    for (const step of target.split('/')) {
        if (step === '' || step === '.')
            continue;
        end = step === '..' ? outOf(end) : into(end, step);
        if (end === undefined || end.hops > mostHops)
            return undefined;
    }
    return end;
    function into({ place, beyond, hops }, step) {
        const next = beyond === 0 ? place.below.get(fold(step)) : undefined;
        if (next === undefined)
            return { place, beyond: beyond + 1, hops };
        if (next.link === undefined)
            return { place: next, beyond, hops };
        const other = endOf(next.link, fold, depth + 1);
        return other && { ...other, hops: hops + other.hops };
    }
}
function outOf({ place, beyond, hops }) {
    if (beyond > 0)
        return { place, beyond: beyond - 1, hops };
    return place.above && { place: place.above, beyond, hops };
}

;// CONCATENATED MODULE: ./build/src/release/archive-rules.js
/**
 * What an archive of a release may hold: files, folders and links, each name once, below one folder on every file system,
 * and no way out of it, however the links are followed.
 */


/** A source tree of Kubernetes has 28,000 entries. */
const mostEntries = 200_000;
/** Far more than Kubernetes has. Each step is kept with all before it, so memory and time go by their product. */
const mostSteps = 64;
const mostCharacters = 512;
const mostLinks = 2000;
function archiveRules() {
    const seen = { kinds: new Map(), folded: new Map(), links: archiveLinks(foldedName) };
    return {
        faultOf: (entry) => lengthFault(entry) ?? entryFault(entry, seen),
        faultAtEnd: () => linkFault(seen.links),
    };
}
function lengthFault({ path, target }) {
    return Math.max(path.length, target.length) > mostCharacters
        ? `${(0,problem/* quote */.hD)(path)}, whose name or target is longer than ${mostCharacters} characters`
        : undefined;
}
function entryFault(entry, seen) {
    const { path, kind, target } = entry;
    const steps = path.split('/').filter((step, index) => step !== '.' || index > 0);
    const fault = nameFault(entry, steps);
    // The folder of all others itself.
    if (fault !== undefined || steps.length === 0)
        return fault;
    if (seen.kinds.size > mostEntries)
        return `more than ${mostEntries} entries`;
    if (seen.links.count() > mostLinks)
        return `more than ${mostLinks} links`;
    if (kind === 'symlink')
        seen.links.add(steps, target);
    return placeFault(steps, kind, seen) ?? (kind === 'symlink' ? targetFault(entry, steps) : undefined);
}
function nameFault({ path, kind, target }, steps) {
    if (path.startsWith('/') || steps.includes('..'))
        return `${(0,problem/* quote */.hD)(path)}, which would be unpacked elsewhere`;
    if ((0,problem/* hasControlCharacter */.Fd)(path) || (0,problem/* hasControlCharacter */.Fd)(target))
        return `${(0,problem/* quote */.hD)(path)}, which has a control character in its name`;
    if (kind !== 'directory' && (steps.length === 0 || (kind !== 'file' && kind !== 'symlink')))
        return `${(0,problem/* quote */.hD)(path)}, which is a ${kind}`;
    if (steps.some((step) => step === '' || step === '.'))
        return `${(0,problem/* quote */.hD)(path)}, which has empty steps`;
    return steps.length > mostSteps
        ? `${(0,problem/* quote */.hD)(path)}, which lies more than ${mostSteps} folders deep`
        : undefined;
}
function placeFault(steps, kind, { kinds, folded }) {
    const path = steps.join('/');
    let above = '';
    for (const step of steps) {
        if (kinds.get(above) === 'entry')
            return `${(0,problem/* quote */.hD)(path)}, which lies below ${(0,problem/* quote */.hD)(above)}, which is no folder`;
        if (above !== '' && !kinds.has(above))
            kinds.set(above, 'implied');
        above = above === '' ? step : `${above}/${step}`;
        const fault = spellingFault(above, folded);
        if (fault !== undefined)
            return fault;
    }
    const before = kinds.get(path);
    const isNew = before === undefined || (before === 'implied' && kind === 'directory');
    kinds.set(path, kind === 'directory' ? 'folder' : 'entry');
    return isNew ? undefined : `${(0,problem/* quote */.hD)(path)} twice`;
}
function spellingFault(path, folded) {
    const key = foldedName(path);
    // One letter may be eighteen there, and each is kept.
    if (key.length > mostCharacters)
        return `${(0,problem/* quote */.hD)(path)}, whose name has more than ${mostCharacters} characters on some file systems`;
    const other = folded.get(key) ?? path;
    if (other !== path)
        return `${(0,problem/* quote */.hD)(path)} and ${(0,problem/* quote */.hD)(other)}, which are one name on some file systems`;
    folded.set(key, path);
    return undefined;
}
function foldedName(path) {
    return path.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}
function targetFault({ path, target }, steps) {
    return leadsOut(target, steps.length - 1)
        ? `the link ${(0,problem/* quote */.hD)(path)}, which leads out of it (${(0,problem/* quote */.hD)(target)})`
        : undefined;
}
function leadsOut(target, depth) {
    let left = depth;
    for (const step of target.split('/')) {
        if (step === '..')
            left--;
        else if (step !== '' && step !== '.')
            left++;
        if (left < 0)
            return true;
    }
    return target.startsWith('/');
}
/** Each link alone leads inside; by way of others it may not. */
function linkFault(links) {
    const link = links.astray();
    return (link &&
        `the link ${(0,problem/* quote */.hD)(link.path)}, which by way of others leads out of it or nowhere (${(0,problem/* quote */.hD)(link.target)})`);
}


/***/ }),

/***/ 77034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ manifestFaults)
/* harmony export */ });
/* harmony import */ var _kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4455);
/* harmony import */ var _kubernetes_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35515);
/* harmony import */ var _kubernetes_version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58597);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86762);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63940);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79575);
/** What of a manifest cannot be true: words of no such shape, numbers that are none, and things that it says twice. */






const sha256Shape = /^[0-9a-f]{64}$/;
const sha512Shape = /^[0-9a-f]{128}$/;
/** Such as `linux/arm64` or `linux/arm/v7`. */
const variantShape = /^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9]+)?$/;
/** Each as the end of a sentence that begins with "it says …"; none for a manifest that a packer may have written. */
function manifestFaults(manifest) {
    return [...wrongWords(manifest), ...wrongFiles(manifest), ...doubledEntries(manifest)];
}
function wrongWords({ target, platforms, stamp, epoch, generation, repository, contradictions, toolchain, }) {
    const { makeVariables, environment, ...tools } = toolchain;
    const texts = [
        ...contradictions,
        ...Object.values(tools),
        ...[makeVariables, environment].flatMap((them) => Object.entries(them).flat()),
    ];
    return [
        ...fault('target', target, _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .nameShape */ .Vh.test(target)),
        ...platforms.flatMap((it) => fault('platform', it, (0,_kubernetes_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlatform */ .aH)(it))),
        ...Object.entries(stamp).flatMap(([name, it]) => fault(name, it, (0,_kubernetes_version_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlainValue */ .YJ)(it))),
        ...fault('sourceDateEpoch', String(epoch), epoch >= 0),
        ...fault('generation', generation, generation === 'kube-cross' || generation === 'data-container'),
        ...fault('repository', JSON.stringify(repository), (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .isSoundRepository */ .qe)(repository)),
        ...texts.flatMap((it) => fault('word', it, !(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .hasControlCharacter */ .Fd)(it))),
    ];
}
function wrongFiles({ baseImages, releaseTars, images, binaries }) {
    return [
        ...baseImages.flatMap((it) => [
            ...fault('base image', it.image, (0,_kubernetes_version_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlainValue */ .YJ)(it.image)),
            ...fault('platform', it.platform, variantShape.test(it.platform)),
            ...fault('digest', it.digest, (0,_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordedImage */ .a5)(it.digest)),
        ]),
        ...releaseTars.flatMap((it) => [
            ...fileFaults(it),
            ...fault('sha512', it.sha512, sha512Shape.test(it.sha512)),
            ...fault('tarSha256', it.tarSha256, sha256Shape.test(it.tarSha256)),
        ]),
        ...images.flatMap((it) => [
            ...fileFaults(it),
            ...fault('platform', it.platform, variantShape.test(it.platform)),
            ...it.tags.flatMap((tag) => fault('tag', tag, (0,_kubernetes_version_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlainValue */ .YJ)(tag))),
            ...fault('configDigest', it.configDigest, (0,_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(it.configDigest)),
            ...fault('manifestDigest', it.manifestDigest, (0,_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(it.manifestDigest)),
            ...fault('manifestSize', String(it.manifestSize), it.manifestSize >= 0),
        ]),
        ...binaries.flatMap((it) => [
            ...fileFaults(it),
            ...fault('platform', it.platform, (0,_kubernetes_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlatform */ .aH)(it.platform)),
            ...Object.values(it.settings).flatMap((value) => fault('setting', value, !(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .hasControlCharacter */ .Fd)(value))),
        ]),
    ];
}
function fileFaults({ name, size, sha256, }) {
    return [
        ...fault('name', name, _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .nameShape */ .Vh.test(name)),
        ...fault(`size of ${name}`, String(size), size >= 0),
        ...fault('sha256', sha256, sha256Shape.test(sha256)),
    ];
}
/** One of two entries would be published, and the other would have been the one that was looked at. */
function doubledEntries({ platforms, baseImages, releaseTars, images, binaries, }) {
    return [
        ...twice(platforms),
        ...twice(baseImages.map(({ image, platform }) => `${image} ${platform}`)),
        ...twice(releaseTars.map(({ name }) => name)),
        ...twice(images.map(({ name, platform }) => `${platform}/${name}`)),
        ...images.flatMap(({ tags }) => twice(tags)),
        ...twice(binaries.map(({ name, platform }) => `${platform}/${name}`)),
    ];
}
function twice(names) {
    const seen = new Set();
    const doubled = new Set(names.filter((name) => seen.size === seen.add(name).size));
    return [...doubled].map((name) => `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} twice`);
}
function fault(field, value, isSound) {
    return isSound ? [] : [`that its ${field} is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(value)}`];
}


/***/ }),

/***/ 34440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   _: () => (/* binding */ stampFrom)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84962);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79575);
/** manifest.json read back, also one that somebody has tampered with. */



/** In each list: a release of all platforms has some 100 programs, and less of all else. */
const mostItems = 5000;
/** undefined for what is not exactly a manifest of this version. */
function parseManifest(text) {
    const whole = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedJson */ .U4)(text);
    const lists = Object.values((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(whole)).filter(Array.isArray);
    if (lists.some((list) => list.length > mostItems))
        return undefined;
    const manifest = manifestFrom((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(whole));
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .saysTheSame */ .Yq)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(manifest), whole) ? manifest : undefined;
}
function manifestFrom(fields) {
    return {
        target: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.target),
        platforms: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsIn */ .QQ)(fields.platforms),
        stamp: stampFrom((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(fields.stamp)),
        epoch: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(fields.sourceDateEpoch),
        generation: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.generation),
        repository: (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryFrom */ .hC)(fields.repository),
        contradictions: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsIn */ .QQ)(fields.contradictions),
        toolchain: toolchainFrom((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(fields.toolchain)),
        baseImages: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsIn */ .Qv)(fields.baseImages).map((it) => ({
            image: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(it.image),
            platform: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(it.platform),
            digest: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(it.digest),
        })),
        releaseTars: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsIn */ .Qv)(fields.releaseTars).map((it) => ({
            name: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(it.name),
            size: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(it.size),
            sha256: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(it.sha256),
            sha512: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(it.sha512),
            tarSha256: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(it.tarSha256),
        })),
        images: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsIn */ .Qv)(fields.images).map((it) => ({
            name: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(it.name),
            platform: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(it.platform),
            tags: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsIn */ .QQ)(it.tags),
            size: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(it.size),
            sha256: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(it.sha256),
            configDigest: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(it.configDigest),
            manifestDigest: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(it.manifestDigest),
            manifestSize: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(it.manifestSize),
        })),
        binaries: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsIn */ .Qv)(fields.binaries).map((it) => ({
            platform: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(it.platform),
            name: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(it.name),
            size: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(it.size),
            sha256: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(it.sha256),
            settings: settingsFrom((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(it.settings)),
        })),
    };
}
function stampFrom(fields) {
    return {
        gitVersion: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.gitVersion),
        gitCommit: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.gitCommit),
        gitTreeState: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.gitTreeState),
        gitMajor: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.gitMajor),
        gitMinor: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.gitMinor),
        buildDate: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.buildDate),
    };
}
function toolchainFrom(fields) {
    return {
        builder: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.builder),
        machine: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.machine),
        go: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.go),
        goToolchain: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.goToolchain),
        kubeCross: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.kubeCross),
        kubeCrossPlatform: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.kubeCrossPlatform),
        makeVariables: textsIn(fields.makeVariables),
        environment: textsIn(fields.environment),
        encoder: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.encoder),
        action: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.action),
    };
}
function textsIn(value) {
    return Object.fromEntries(Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(value)).map(([name, it]) => [name, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(it)]));
}
function settingsFrom(fields) {
    return {
        CGO_ENABLED: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.CGO_ENABLED),
        GOEXPERIMENT: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.GOEXPERIMENT),
        GOFIPS140: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.GOFIPS140),
        tags: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(fields.tags),
    };
}


/***/ })

};

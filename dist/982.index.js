export const id = 982;
export const ids = [982];
export const modules = {

/***/ 23295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isMatch)
/* harmony export */ });
/** Names by patterns in which `*` stands for anything, and every other sign for itself. Takes time in proportion to the name. */
/** Each part between two stars is where it first comes: were it later, no less would be left for the others. */
function isMatch(name, pattern) {
    const [first = '', ...parts] = pattern.split('*');
    const last = parts.pop();
    if (last === undefined)
        return name === pattern;
    if (!name.startsWith(first))
        return false;
    let at = first.length;
    for (const part of parts) {
        const found = name.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return name.length - last.length >= at && name.endsWith(last);
}


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
            throw (0,_tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .isDamage */ .e)(error) ? new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(entry.name)} in it is damaged`) : error;
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
            throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(name)} in it is not as long as it says`);
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
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`it holds ${directory.count} files, and at most ${mostFiles} are read`);
    }
    if (directory.size > directoryLimit)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('its directory is larger than 4 MiB');
    const listed = listedEntries(await bytesAt(file, directory.offset, directory.size), directory.count);
    const inOrder = listed.toSorted((a, b) => a.headerOffset - b.headerOffset);
    const entries = [];
    for (const [index, entry] of inOrder.entries()) {
        const offset = await contentOffset(file, entry);
        const next = inOrder[index + 1]?.headerOffset ?? directory.offset;
        if (offset + entry.compressedSize > next)
            throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('two of its files share their bytes');
        const { name, isCompressed, compressedSize } = entry;
        entries.push({ name, isCompressed, offset, compressedSize, size: entry.size });
    }
    return entries;
}
async function findDirectory(file, size) {
    const end = size >= endLength ? await bytesAt(file, size - endLength, endLength) : Buffer.alloc(endLength);
    if (end.readUInt32LE(0) !== 0x06054b50 || end.readUInt16LE(20) !== 0) {
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('it is no zip, or is cut off');
    }
    const [count, length, offset] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
    const isLarge = count === 0xffff || length === unknown32 || offset === unknown32;
    const found = isLarge ? await largeDirectory(file, size) : { count, size: length, offset };
    const trailer = isLarge ? end64Length + locatorLength + endLength : endLength;
    if (found.offset + found.size !== size - trailer) {
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('its directory is not where its end says');
    }
    return found;
}
async function largeDirectory(file, size) {
    const at = size - endLength - locatorLength - end64Length;
    if (at < 0)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('it is no zip, or is cut off');
    const bytes = await bytesAt(file, at, end64Length + locatorLength);
    const isSound = bytes.readUInt32LE(0) === 0x06064b50 &&
        bytes.readUInt32LE(end64Length) === 0x07064b50 &&
        bytes.readBigUInt64LE(end64Length + 8) === BigInt(at);
    if (!isSound)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('its directory is not where its end says');
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
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} in it is encrypted, or compressed in a way that is not read`);
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
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`it has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} in its directory, and something else there`);
    return headerOffset + headerLength + rawName.length + header.readUInt16LE(28);
}
async function bytesAt(file, offset, length) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
    if (bytesRead < length)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('it is no zip, or is cut off');
    return buffer;
}
function largeNumber(bytes, at) {
    const value = bytes.readBigUInt64LE(at);
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
        throw damagedDirectory();
    return Number(value);
}
function damagedDirectory() {
    return new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('its directory is damaged');
}


/***/ }),

/***/ 1671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ archiveRules)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/**
 * What an archive of a release may hold: files, folders and links, each name once, below one folder on every file system,
 * and no way out of it, however the links are followed.
 */

/** A source tree of Kubernetes has 28,000 entries. */
const mostEntries = 200_000;
/** As Linux has it. */
const mostHops = 40;
const mostLinks = 2000;
function archiveRules() {
    const seen = { kinds: new Map(), folded: new Map(), links: new Map() };
    return { faultOf: (entry) => entryFault(entry, seen), faultAtEnd: () => linkFault(seen.links) };
}
function entryFault(entry, seen) {
    const { path, kind, target } = entry;
    const steps = path.split('/').filter((step, index) => step !== '.' || index > 0);
    if (path.startsWith('/') || steps.includes('..'))
        return `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, which would be unpacked elsewhere`;
    if ((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasControlCharacter */ .Fd)(path) || (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasControlCharacter */ .Fd)(target)) {
        return `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, which has a control character in its name`;
    }
    if (kind !== 'file' && kind !== 'directory' && kind !== 'symlink')
        return `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, which is a ${kind}`;
    // The folder of all others itself.
    if (steps.length === 0)
        return kind === 'directory' ? undefined : `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, which is a ${kind}`;
    if (steps.some((step) => step === '' || step === '.'))
        return `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, which has empty steps`;
    if (seen.kinds.size > mostEntries)
        return `more than ${mostEntries} entries`;
    if (seen.links.size > mostLinks)
        return `more than ${mostLinks} links`;
    if (kind === 'symlink')
        seen.links.set(steps.join('/'), target);
    return placeFault(steps, kind, seen) ?? (kind === 'symlink' ? targetFault(entry, steps) : undefined);
}
function placeFault(steps, kind, { kinds, folded }) {
    const path = steps.join('/');
    let above = '';
    for (const step of steps) {
        if (kinds.get(above) === 'entry')
            return `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, which lies below ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(above)}, which is no folder`;
        if (above !== '' && !kinds.has(above))
            kinds.set(above, 'implied');
        above = above === '' ? step : `${above}/${step}`;
        const key = foldedName(above);
        const other = folded.get(key) ?? above;
        if (other !== above)
            return `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(above)} and ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(other)}, which are one name on some file systems`;
        folded.set(key, above);
    }
    const before = kinds.get(path);
    const isNew = before === undefined || (before === 'implied' && kind === 'directory');
    kinds.set(path, kind === 'directory' ? 'folder' : 'entry');
    return isNew ? undefined : `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} twice`;
}
function foldedName(path) {
    return path.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}
function targetFault({ path, target }, steps) {
    const leadsOut = target.startsWith('/') || followed([...steps.slice(0, -1), target].join('/')) === undefined;
    return leadsOut ? `the link ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, which leads out of it (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(target)})` : undefined;
}
/** Each link alone leads inside; by way of others it may not. */
function linkFault(links) {
    for (const [path, target] of links) {
        if (followed(path, links) === undefined) {
            return `the link ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, which by way of others leads out of it or nowhere (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(target)})`;
        }
    }
    return undefined;
}
const noLinks = new Map();
/** Where a path ends as a file system walks it; undefined when it is above the start on its way, or comes to no end. */
function followed(path, links = noLinks) {
    const ahead = path.split('/').reverse();
    const way = [];
    let hops = 0;
    for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
        if (step === '' || step === '.')
            continue;
        if (step === '..') {
            if (way.pop() === undefined)
                return undefined;
            continue;
        }
        const target = links.get([...way, step].join('/'));
        if (target === undefined)
            way.push(step);
        else if (++hops > mostHops)
            return undefined;
        else
            ahead.push(...target.split('/').reverse());
    }
    return way.join('/');
}


/***/ }),

/***/ 84962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   RK: () => (/* binding */ actionVersion),
/* harmony export */   sB: () => (/* binding */ renderManifest)
/* harmony export */ });
/* harmony import */ var _kubernetes_module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36433);
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


/***/ }),

/***/ 73320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   Ve: () => (/* binding */ imagesTable),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   dt: () => (/* binding */ tarsTable),
/* harmony export */   jg: () => (/* binding */ failureSummary),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21174);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43629);
/** The job summary: Markdown from the report, every value escaped, below GitHub's 1 MiB by construction. */



const mostRows = 200;
const mostItems = 50;
const mostProblemLength = 1000;
const mostLength = 300;
const mostCellLength = 160;
const mostCommandLength = 4000;
const barLength = 24;
/** Of a run that has refused its inputs nobody asks where the time went. */
const leastSeconds = 1;
function renderSummary(report) {
    const { facts, made, tests, outcome, warnings } = report;
    const sections = [
        headline(report),
        outcome.kind === 'failed' ? problemList(outcome.problems) : '',
        list(warnings.map((warning) => `⚠️ ${escaped(warning)}`)),
        outcome.kind === 'failed' ? closing(report) : '',
        facts ? factsTable(facts) : '',
        made && made.tars.length > 0 ? tarsTable(made.tars) : '',
        made && made.images.length > 0 ? imagesTable(made.images) : '',
        made && made.binaries.length > 0 ? binariesTable(made) : '',
        made && made.binaries.length + made.tars.length > 0 ? `Content digest: ${code(made.contentDigest)}` : '',
        tests ? testsSection(tests) : '',
        cacheSection(report),
        phasesTable(report.phases),
        outcome.kind === 'failed' ? '' : closing(report),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
/** Of what failed before it had anything else to show. */
function failureSummary(title, { failure, problems }) {
    return `## ❌ ${escaped(title)}: ${failure}\n\n${problemList(problems)}\n`;
}
function problemList(problems) {
    return list(problems.map((problem) => `❌ ${escaped((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(problem), mostProblemLength)}`));
}
function headline({ facts, outcome }) {
    const sign = outcome.kind === 'succeeded' ? '✅' : '❌';
    const version = facts?.stamp.gitVersion || facts?.stamp.gitCommit.slice(0, 12) || '';
    const subject = ['Kubernetes', version, facts?.target].filter(Boolean).join(' ');
    return `## ${sign} ${escaped(subject)}${outcome.kind === 'succeeded' ? '' : endings[outcome.failure]}`;
}
const endings = {
    input: ' cannot be built like this',
    stamp: ' would not have the right version',
    image: ' failed: an image is missing or unfit',
    disk: ' failed: the disk is full',
    memory: ' failed: out of memory',
    compile: ' failed: the build',
    test: ' failed: the tests',
    package: ' failed: packaging',
    network: ' failed: a service or the network',
    cancelled: ' was cancelled',
};
const epochOrigins = {
    given: 'given',
    head: "HEAD's committer time",
    'version.sh': 'the time of the file hack/lib/version.sh',
};
function factsTable(facts) {
    const { stamp } = facts;
    return table(['', ''], [
        ['Version', code(stamp.gitVersion || '(none)')],
        ['Commit', code(stamp.gitCommit || '(none)')],
        ['Tree state', escaped(stamp.gitTreeState || '(none)')],
        [
            'Build date',
            `${escaped(stamp.buildDate)} (SOURCE_DATE_EPOCH ${facts.epoch}, ${epochOrigins[facts.epochOrigin]})`,
        ],
        ['Go', escaped(facts.goVersion)],
        ['Generation', `${facts.generation}, kube-cross ${code(facts.crossTag)}`],
        ...(facts.kubeCross
            ? [['Built in', `${code(facts.kubeCross.image)} (${escaped(facts.kubeCross.platform)})`]]
            : []),
        ['Platforms', escaped(facts.platforms.join(', '))],
    ]);
}
function binariesTable(made) {
    const rows = made.binaries
        .slice(0, mostRows)
        .map((it) => [
        code(it.name, mostCellLength),
        escaped(it.platform, mostCellLength),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesText */ .pV)(it.size),
        escaped(it.settings.CGO_ENABLED === '1' ? 'cgo' : it.settings.CGO_ENABLED === '0' ? 'static' : ''),
        code(it.sha256),
    ]);
    return [
        '### Binaries',
        table(['Binary', 'Platform', 'Size', '', 'sha256'], rows),
        more(made.binaries.length),
    ]
        .filter((it) => it !== '')
        .join('\n\n');
}
function tarsTable(tars) {
    const rows = tars
        .slice(0, mostRows)
        .map(({ name, size, sha256 }) => [code(name, mostCellLength), (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesText */ .pV)(size), code(sha256)]);
    const rest = more(tars.length);
    return ['### Release tars', table(['Tarball', 'Size', 'sha256'], rows), ...(rest ? [rest] : [])].join('\n\n');
}
function imagesTable(images) {
    const rows = images
        .slice(0, mostRows)
        .map(({ name, platform, tags, size, configDigest }) => [
        code(name, mostCellLength),
        escaped(platform, mostCellLength),
        code(tags.join(' ')),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesText */ .pV)(size),
        code(configDigest),
    ]);
    const header = ['Image', 'Platform', 'Tags', 'Size', 'Image id'];
    const rest = more(images.length);
    return ['### Images', table(header, rows), ...(rest ? [rest] : [])].join('\n\n');
}
function testsSection(tests) {
    const counts = `### Tests\n\n${tests.ran} ran, ${tests.failedCount} failed, ${tests.skipped} skipped`;
    const failed = list(tests.failed.map((name) => code(name)));
    return failed === '' ? counts : `${counts}\n\n${failed}`;
}
function cacheSection({ cache }) {
    if (!cache)
        return '';
    const verdict = (0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictText */ .nt)(cache);
    const lines = [
        escaped((0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheText */ .e5)(cache)),
        verdict === undefined ? '' : escaped(verdict),
        cache.outcome === 'none' ? '' : `Key ${code(cache.key)}`,
        cache.matchedKey === '' || cache.matchedKey === cache.key ? '' : `Matched ${code(cache.matchedKey)}`,
    ];
    return `### Go build cache\n\n${list(lines.filter((line) => line !== ''))}`;
}
function phasesTable(phases) {
    const total = phases.reduce((sum, phase) => sum + phase.seconds, 0);
    if (phases.length === 0 || total < leastSeconds)
        return '';
    const rows = phases.map(({ name, seconds }) => [
        escaped(name),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsText */ .Hd)(seconds),
        '█'.repeat(Math.round((seconds / total) * barLength)) || '▏',
    ]);
    return `### Where the time went\n\n${table(['Phase', 'Time', ''], [...rows, ['All', (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsText */ .Hd)(total), '']])}`;
}
function closing({ facts, upload, log, notes }) {
    const uploaded = {
        uploaded: (url, name) => `Uploaded as [${escaped(name)}](${encodeURI(url)})`,
        kept: (why) => `Not uploaded: ${escaped(why)}`,
    };
    const lines = [
        upload?.kind === 'uploaded' ? uploaded.uploaded(upload.artifact.url, upload.artifact.name) : '',
        upload?.kind === 'kept' ? uploaded.kept(upload.why) : '',
        ...notes.map((note) => escaped(note)),
        facts ? `To repeat it in a terminal: ${code(facts.command, mostCommandLength)}` : '',
        log ? `Full log: ${code(log)}` : '',
    ];
    return list(lines.filter((line) => line !== ''));
}
function list(items) {
    return items
        .slice(0, mostItems)
        .map((item) => `- ${item}`)
        .join('\n');
}
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
function more(count) {
    return count > mostRows ? `and ${count - mostRows} more, see SHA256SUMS` : '';
}
/** Inline code by an HTML element, where Markdown and table signs have no meaning. */
function code(text, most = mostLength) {
    return `<code>${escaped(text, most)}</code>`;
}
/** Text that is neither Markdown nor HTML nor the end of a table cell. */
function escaped(text, most = mostLength) {
    const cut = text.length > most ? `${text.slice(0, most - 1)}…` : text;
    return cut.replace(/\s+/g, ' ').replace(/[&<>"'`|*_[\]\\#!~@$]/g, (sign) => `&#${sign.codePointAt(0)};`);
}


/***/ })

};

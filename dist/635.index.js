export const id = 635;
export const ids = [635];
export const modules = {

/***/ 85765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ endWithError),
/* harmony export */   z: () => (/* binding */ failByDefect)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _setup_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17539);
/** How a command ends that could not do what it was asked for: in words on standard error, and with an exit code. */


/** `redact` takes out what nobody is to see. */
function endWithError(error, redact) {
    const known = (0,_setup_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .asUserError */ .Y)(error);
    if (known) {
        process.stderr.write(redact(known.problems.map((it) => `Error: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(it)}\n`).join('')));
        process.exitCode = known.failure === 'cancelled' ? 130 : 2;
    }
    else
        failByDefect(error);
}
function failByDefect(error) {
    process.stderr.write(`Error: kbuild itself has failed: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
}


/***/ }),

/***/ 60635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startReading: () => (/* binding */ startReading)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/inspect/binary.js + 1 modules
var inspect_binary = __webpack_require__(87572);
// EXTERNAL MODULE: ./build/src/packing/tar/tar-block.js
var tar_block = __webpack_require__(47122);
// EXTERNAL MODULE: ./build/src/packing/tar/tar-header.js
var tar_header = __webpack_require__(24606);
// EXTERNAL MODULE: ./build/src/inspect/executable.js + 3 modules
var executable = __webpack_require__(37134);
// EXTERNAL MODULE: ./build/src/inspect/source.js
var inspect_source = __webpack_require__(36905);
;// CONCATENATED MODULE: ./build/src/inspect/words.js
/** Values of headers in words. */
function octal(mode) {
    return mode.toString(8).padStart(4, '0');
}
/** RFC 3339; the number itself where no calendar has it. */
function timeText(seconds) {
    const date = new Date(seconds * 1000);
    return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./build/src/inspect/gzip-header.js
/** What a gzip stream says of who made it and when, before the content. */


const longest = 64 * 1024;
/** undefined where it is no gzip. */
function readGzipHeader(source) {
    const bytes = source.read(0, longest);
    if (bytes.length < 18 || bytes.readUInt16BE(0) !== 0x1f8b || bytes[2] !== 8)
        return undefined;
    const [flags = 0] = bytes.subarray(3);
    const [effort = 0, system = 0] = bytes.subarray(8);
    let at = 10;
    if ((flags & 4) !== 0)
        at += 2 + (0,inspect_source/* numbersIn */.MC)(bytes, false).u16(at);
    const text = (flag) => {
        if ((flags & flag) === 0)
            return '';
        const found = (0,inspect_source/* textAt */.$6)(bytes, Math.min(at, bytes.length));
        at += found.length + 1;
        return found;
    };
    const [name, comment] = [text(8), text(16)];
    if ((flags & 2) !== 0)
        at += 2;
    const level = effort === 2 ? 'best' : effort === 4 ? 'fastest' : 'not said';
    return { time: bytes.readUInt32LE(4), name, comment, level, system, size: at };
}
/** What of it tells of the machine. */
function faultsOfGzip({ time, name, comment, level, system }) {
    return [
        ...(time === 0 ? [] : [`its gzip header has the time ${timeText(time)}`]),
        ...(name === '' ? [] : [`its gzip header has the name ${name}`]),
        ...(comment === '' ? [] : [`its gzip header has the comment ${comment}`]),
        ...(level === 'not said' ? [] : [`its gzip header says that it was compressed at the ${level} level`]),
        ...(system === 255 ? [] : [`its gzip header says that it was made on system ${system}`]),
    ];
}

// EXTERNAL MODULE: ./build/src/inspect/sum-line.js
var sum_line = __webpack_require__(31632);
;// CONCATENATED MODULE: ./build/src/inspect/content.js
/** What kind of file some bytes are, by the bytes alone. */






function contentOf(source) {
    try {
        const file = (0,executable/* readExecutable */.pK)(source);
        if (file)
            return { kind: 'program', file };
    }
    catch (error) {
        if (!(error instanceof inspect_source/* FileFault */.LN))
            throw error;
        return { kind: 'damaged', fault: error.message };
    }
    const header = readGzipHeader(source);
    if (header)
        return { kind: 'gzip', header };
    if (isTar(source))
        return { kind: 'tar' };
    const sums = listedSums(source);
    return sums ? { kind: 'checksums', sums } : { kind: 'other' };
}
/** An empty one is two blocks of zeros, and so may be anything. */
function isTar(source) {
    const block = source.read(0, tar_block/* blockSize */.L);
    if (block.length < tar_block/* blockSize */.L || block[0] === 0)
        return false;
    try {
        (0,tar_header/* parseHeader */.R)(block);
        return true;
    }
    catch {
        return false;
    }
}
const largestList = 16 * 1024 * 1024;
/** `<hex>  <path>`, as sha256sum writes it; undefined for any other text. */
function listedSums(source) {
    if (source.size === 0 || source.size > largestList)
        return undefined;
    if (!/^[0-9a-f]{64}/.test(source.read(0, 64).toString('latin1')))
        return undefined;
    const lines = source.read(0, source.size).toString('utf8').split('\n');
    const sums = [];
    for (const [index, line] of lines.entries()) {
        // The last line may have an end.
        if (line === '' && index === lines.length - 1)
            continue;
        const found = (0,sum_line/* parseSumLine */.d)(line);
        if (!found)
            return undefined;
        sums.push({ path: found.path, sum: found.hex, line });
    }
    return sums;
}

// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/packing/image/archive-index.js
var archive_index = __webpack_require__(81904);
// EXTERNAL MODULE: ./build/src/packing/image/saved-image.js + 1 modules
var saved_image = __webpack_require__(98584);
// EXTERNAL MODULE: ./build/src/packing/tar/archive-fault.js
var archive_fault = __webpack_require__(95718);
// EXTERNAL MODULE: ./build/src/packing/tar/byte-source.js
var byte_source = __webpack_require__(2801);
// EXTERNAL MODULE: ./build/src/packing/tar/tar-entry.js
var tar_entry = __webpack_require__(36539);
// EXTERNAL MODULE: ./build/src/packing/tar/tar-reader.js
var tar_reader = __webpack_require__(11552);
;// CONCATENATED MODULE: ./build/src/inspect/tar-members.js
/** The members of a tar, each with the bytes that say what it is, and what of them is not as this action writes them. */






/** Throws an ArchiveFault where it is no tar, or a damaged one. */
async function readTarMembers(source) {
    const members = [];
    let at = 0;
    for await (const { entry, offset } of (0,tar_reader/* readTar */.s)(bytesOf(source))) {
        const header = { offset: at, size: offset - at };
        const block = source.read(offset - tar_block/* blockSize */.L, tar_block/* blockSize */.L);
        members.push({
            entry,
            header,
            content: { offset, size: entry.size },
            form: formOf(block, header.size),
            ownerNames: block.toString('latin1', 257, 262) === 'ustar'
                ? [(0,inspect_source/* textAt */.$6)(block, 265, 32), (0,inspect_source/* textAt */.$6)(block, 297, 32)]
                : ['', ''],
        });
        at = offset + entry.size + (0,tar_block/* paddingLength */.g)(entry.size);
    }
    return { members, end: { offset: at, size: Math.max(0, source.size - at) } };
}
function bytesOf(source) {
    return (0,byte_source/* sourceOfRange */.km)(rangeOf(source));
}
/** For what reads ranges of files. */
function rangeOf(source) {
    const read = async (buffer, at, length, position) => {
        const bytesRead = source.read(position, length).copy(buffer, at);
        return { bytesRead, buffer };
    };
    return { file: { read }, offset: 0, size: source.size };
}
function formOf(block, headerSize) {
    const magic = block.toString('latin1', 257, 265);
    if (magic === 'ustar  \0')
        return 'gnu';
    if (magic.startsWith('ustar'))
        return headerSize > tar_block/* blockSize */.L ? 'pax' : 'ustar';
    return 'v7';
}
/** What a member says of its machine; none where it is just as this action would write it. */
function faultsOfMember(source, member, mtime) {
    const { entry, ownerNames } = member;
    const raw = source.read(member.header.offset, member.header.size);
    const padding = source.read(member.content.offset + entry.size, (0,tar_block/* paddingLength */.g)(entry.size));
    const faults = [
        ...(entry.uid !== 0 || entry.gid !== 0 ? [`it belongs to ${entry.uid}:${entry.gid}`] : []),
        ...(ownerNames.some((it) => it !== '') ? [`its owner has a name, ${ownerNames.join(':')}`] : []),
        ...(isUsualMode(entry) ? [] : [`its mode is ${octal(entry.mode)}`]),
        ...(entry.mtime === mtime ? [] : [`its time is ${timeText(entry.mtime)}`]),
        ...(entry.xattrs.size > 0
            ? [`it has the extended attributes ${[...entry.xattrs.keys()].join(', ')}`]
            : []),
        ...(padding.some((byte) => byte !== 0) ? ['it is filled up with other bytes than zeros'] : []),
    ];
    if (faults.length > 0 || isWrittenAlike(entry, raw))
        return faults;
    return [`its header is of another form (${member.form}) than needed`];
}
function isUsualMode({ kind, mode }) {
    if (kind === 'symlink')
        return mode === 0o777;
    return mode === 0o755 || (kind !== 'directory' && mode === 0o644);
}
function isWrittenAlike(entry, raw) {
    try {
        return (0,tar_entry/* tarHeader */.pI)(entry).equals(raw);
    }
    catch {
        return false;
    }
}
/** Of the order of the members, of what is there twice, of its end. */
function faultsOfTar(source, { members, end }) {
    const paths = members.map(({ entry }) => entry.path);
    const first = paths.findIndex((path, index) => index > 0 && before(path, paths[index - 1] ?? ''));
    const seen = new Set();
    const twice = paths.find((path) => seen.size === seen.add(path).size);
    const times = new Set(members.map(({ entry }) => entry.mtime));
    return [
        ...(first === -1 ? [] : [`its members are not sorted: ${paths[first]} comes behind ${paths[first - 1]}`]),
        ...(twice !== undefined ? [`it has ${twice} twice`] : []),
        ...(times.size > 1 ? [`its members have ${times.size} times`] : []),
        ...(end.size === tar_entry/* tarEnd */.JO.length
            ? []
            : [`it ends with ${end.size} bytes where ${tar_entry/* tarEnd */.JO.length} are needed`]),
        ...(isZero((0,inspect_source/* partOf */.BU)(source, end.offset, end.size)) ? [] : ['it has other bytes than zeros behind its end']),
    ];
}
function before(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;
}
function isZero(source) {
    for (let at = 0; at < source.size; at += 1 << 20) {
        if (source.read(at, 1 << 20).some((byte) => byte !== 0))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/src/inspect/image.js
/** The image in an archive of `docker save`. */





/** undefined where it is no such archive, or not of one image. */
async function readImage(source, { members }) {
    const hasIndex = members.some(({ entry }) => ['manifest.json', 'index.json'].includes(entry.path));
    if (!hasIndex)
        return undefined;
    try {
        return await (0,saved_image/* findImage */.F)(await (0,archive_index/* indexArchive */.FN)(rangeOf(source)));
    }
    catch (error) {
        if (error instanceof archive_fault/* ArchiveFault */.x)
            return undefined;
        throw error;
    }
}
/** Of the image, and of each step of its history. */
function datesOf({ config }) {
    return [(0,json/* stringOf */.Je)(config.created), ...(0,json/* objectsIn */.Qv)(config.history).map((it) => (0,json/* stringOf */.Je)(it.created))];
}

// EXTERNAL MODULE: ./build/src/compare/compare-binaries.js + 3 modules
var compare_binaries = __webpack_require__(8953);
// EXTERNAL MODULE: ./build/src/packing/image/image-config.js
var image_config = __webpack_require__(4669);
// EXTERNAL MODULE: ./build/src/compare/difference.js
var difference = __webpack_require__(42018);
// EXTERNAL MODULE: ./build/src/compare/rest.js
var rest = __webpack_require__(65847);
// EXTERNAL MODULE: ./build/src/compare/unknown.js
var unknown = __webpack_require__(36127);
;// CONCATENATED MODULE: ./build/src/compare/finding.js
/** Where a difference was found, and what those who look for it need. */



function at(path, found, members = []) {
    return { ...found, path, members };
}
/** What differs of bytes that nothing is known of; `isFilling` where the number of zeros does not matter. */
function bytesDiffering(a, b, path, { mostPlaces }, isFilling = false) {
    const sideOf = (source) => ({
        source,
        parts: [{ name: '', offset: 0, size: source.size, isFilling }],
        masks: [],
    });
    return (0,rest/* restOf */.Y)(sideOf(a), sideOf(b), mostPlaces).map((rest) => at(path, (0,unknown/* unknown */.L)(rest)));
}
function areEqual(a, b) {
    if (a.size !== b.size)
        return false;
    for (let start = 0; start < a.size; start += inspect_source/* pieceSize */.QN) {
        if (!a.read(start, inspect_source/* pieceSize */.QN).equals(b.read(start, inspect_source/* pieceSize */.QN)))
            return false;
    }
    return true;
}
function partAt(source, { offset, size }) {
    return (0,inspect_source/* partOf */.BU)(source, offset, size);
}

// EXTERNAL MODULE: ./build/src/compare/masks.js + 1 modules
var masks = __webpack_require__(75685);
;// CONCATENATED MODULE: ./build/src/compare/compare-tars.js
/** Two tars: members that only one has, their order, their headers, then their contents, and every byte between them. */





async function compareTars(a, b, request, context) {
    const [inA, inB] = [named(a, 'a', request), named(b, 'b', request)];
    const pairs = [...inA].flatMap(([name, member]) => {
        const other = inB.get(name);
        return other ? [[name, member, other]] : [];
    });
    const findings = [
        ...missing(inA, inB, request.path),
        ...orderFindings(pairs, inB, request.path),
        ...fieldFindings(pairs, request.path),
        ...formFindings(a, b, pairs, request.path, context),
    ];
    for (const [name, one, other] of pairs) {
        const [partA, partB] = [partAt(a.source, one.content), partAt(b.source, other.content)];
        if (!areEqual(partA, partB))
            findings.push(...(await request.compareContents(name, partA, partB)));
    }
    return findings;
}
function named({ members }, side, { nameOf }) {
    const found = new Map();
    for (const member of members) {
        const name = nameOf(side, member.entry.path);
        let unique = name;
        for (let count = 2; found.has(unique); count++)
            unique = `${name} (${count})`;
        found.set(unique, member);
    }
    return found;
}
function missing(inA, inB, path) {
    const onlyIn = (one, other) => [...one.keys()].filter((name) => !other.has(name));
    return [
        ...onlyIn(inA, inB).map((name) => at([...path, name], (0,difference/* difference */.iv)('missing', 'is there', 'is not there', `Leave ${name} out`))),
        ...onlyIn(inB, inA).map((name) => at([...path, name], (0,difference/* difference */.iv)('missing', 'is not there', 'is there', `Add ${name}`))),
    ];
}
function orderFindings(pairs, inB, path) {
    const common = new Set(pairs.map(([name]) => name));
    const [ofA, ofB] = [[...common], [...inB.keys()].filter((name) => common.has(name))];
    const index = ofA.findIndex((name, place) => name !== ofB[place]);
    if (index === -1)
        return [];
    const words = (names) => names.slice(index, index + 3).join(', ');
    const remedy = 'Sort the members alike: `tar --sort=name`, or pack both with one tool';
    return [at(path, (0,difference/* difference */.iv)('archive-order', words(ofA), words(ofB), remedy))];
}
const fields = [
    { cause: 'kind', valueIn: ({ entry }) => entry.kind, remedy: (it) => `Pack it as a ${it}` },
    {
        cause: 'archive-mode',
        valueIn: ({ entry }) => octal(entry.mode),
        remedy: (it) => `Set the mode ${it}: umask, or \`tar --mode\``,
    },
    {
        cause: 'archive-owner',
        valueIn: ({ entry, ownerNames }) => [`${entry.uid}:${entry.gid}`, ...(ownerNames.join('') === '' ? [] : [ownerNames.join(':')])].join(' '),
        remedy: (it) => `Pack with the owner ${it}: \`tar --owner --group --numeric-owner\``,
    },
    {
        cause: 'archive-time',
        valueIn: ({ entry }) => timeText(entry.mtime),
        remedy: (it) => `Pack with the time ${it}: SOURCE_DATE_EPOCH, or \`tar --mtime\``,
    },
    { cause: 'archive-link', valueIn: ({ entry }) => entry.target, remedy: (it) => `Let it point to ${it}` },
    {
        cause: 'archive-format',
        valueIn: ({ entry: { xattrs, device } }) => [
            ...[...xattrs].map(([name, value]) => `${name}=${value.toString('hex')}`),
            ...(device ? [`${device.major}:${device.minor}`] : []),
        ].join(' '),
        remedy: () => 'Pack with the same extended attributes and devices',
    },
];
/** One for all members that have the same two values. */
function fieldFindings(pairs, path) {
    return fields.flatMap(({ cause, valueIn, remedy }) => {
        const groups = new Map();
        for (const [name, one, other] of pairs) {
            const [a, b] = [valueIn(one), valueIn(other)];
            if (a === b)
                continue;
            const group = groups.get(JSON.stringify([a, b]));
            if (group)
                group.members.push(name);
            else
                groups.set(JSON.stringify([a, b]), { a, b, members: [name] });
        }
        return [...groups.values()].map(({ a, b, members }) => at(path, (0,difference/* difference */.iv)(cause, a, b, remedy(b)), members));
    });
}
/** Of a header: what the fields above stand in. */
const toldFields = [
    { offset: 100, size: 24 },
    { offset: 124, size: 12 },
    { offset: 136, size: 20 },
    { offset: 157, size: 100 },
    { offset: 265, size: 64 },
];
/** The headers beside what is told of, what fills up the members, and the end. */
function formFindings(a, b, pairs, path, context) {
    const findings = [];
    const forms = new Map();
    for (const [name, one, other] of pairs) {
        const [headerA, headerB] = [headerOf(a, one), headerOf(b, other)];
        if (one.form !== other.form || one.header.size !== other.header.size) {
            const key = JSON.stringify([formText(one), formText(other)]);
            forms.set(key, [...(forms.get(key) ?? []), name]);
        }
        else if (!headerA.equals(headerB)) {
            findings.push(...bytesDiffering((0,inspect_source/* sourceOf */.vz)(headerA), (0,inspect_source/* sourceOf */.vz)(headerB), [...path, name, 'header'], context));
        }
        findings.push(...betweenFindings(a, b, [name, one, other], path, context));
    }
    for (const [key, members] of forms) {
        const [formA = '', formB = ''] = JSON.parse(key);
        findings.push(at(path, (0,difference/* difference */.iv)('archive-format', formA, formB, 'Pack both with one tool, in one format: `tar --format`'), members));
    }
    return [...findings, ...endFindings(a, b, path, context)];
}
function formText({ form, header }) {
    return `${form}, ${header.size} bytes of header`;
}
/** Without what is told of by itself. Names of members are compared by what they are called. */
function headerOf({ source }, { header }) {
    const bytes = source.read(header.offset, header.size);
    const last = header.size - 512;
    const named = [
        { offset: last, size: 100 },
        { offset: last + 345, size: 155 },
    ];
    return (0,masks/* applyMasks */.cp)(bytes, 0, [...named, ...toldFields.map((it) => ({ ...it, offset: it.offset + last }))]);
}
function betweenFindings(a, b, [name, one, other], path, context) {
    const fillOf = ({ source }, { content }) => {
        const end = content.offset + content.size;
        return source.read(end, (512 - (end % 512)) % 512);
    };
    const [fillA, fillB] = [fillOf(a, one), fillOf(b, other)];
    return bytesDiffering((0,inspect_source/* sourceOf */.vz)(fillA), (0,inspect_source/* sourceOf */.vz)(fillB), [...path, name, 'what fills it up'], context, true);
}
function endFindings(a, b, path, context) {
    const sizes = a.end.size === b.end.size
        ? []
        : [
            at(path, (0,difference/* difference */.iv)('archive-format', `${a.end.size} bytes at the end`, `${b.end.size} bytes at the end`, 'Pack both with one tool, with one size of records: `tar --blocking-factor`')),
        ];
    const ends = [a, b].map(({ source, end }) => partAt(source, end));
    const [endA, endB] = ends;
    return endA && endB
        ? [...sizes, ...bytesDiffering(endA, endB, [...path, 'the end'], context, true)]
        : sizes;
}

;// CONCATENATED MODULE: ./build/src/compare/compare-images.js
/**
 * Two archives of `docker save`: configuration, layers, tags. Digests follow from content that is compared itself, so in
 * names and documents each is read as what it stands for.
 */





async function compareImages(a, b, path, context) {
    const roles = { a: rolesOf(a), b: rolesOf(b) };
    const base = baseLayers(a.image, b.image);
    const findings = await compareTars(a.tar, b.tar, {
        path,
        nameOf: (side, member) => withRoles(member, roles[side]),
        compareContents: async (name, partA, partB) => {
            const inside = [...path, name];
            const documents = documentFindings(partA, partB, roles, inside);
            if (documents)
                return documents;
            if (!/layer \d+/.test(name))
                return bytesDiffering(partA, partB, inside, context);
            return context.compare(partA, partB, inside);
        },
    }, context);
    return [
        ...tagFindings(a.image, b.image, path),
        ...baseFindings(a.image, b.image, base, path),
        ...layerFindings(a.image, b.image, base, path),
        ...findings,
    ];
}
/** What each digest of the archive stands for. */
function rolesOf({ tar, image }) {
    const roles = new Map();
    const add = (digest, role) => {
        const hex = /[0-9a-f]{64}/.exec(digest ?? '')?.[0];
        if (hex && !roles.has(hex))
            roles.set(hex, role);
    };
    add(image.configDigest, 'config');
    add(image.manifestDigest, 'manifest');
    for (const [index, { range, digest }] of image.layers.entries()) {
        const role = `layer ${index + 1}`;
        add(tar.members.find(({ content }) => content.offset === range.offset)?.entry.path, role);
        add(digest, role);
        add((0,image_config/* diffIdsOf */.Nq)(image.config)[index], `content of ${role}`);
    }
    return roles;
}
function withRoles(text, roles) {
    return text.replace(/[0-9a-f]{64}/g, (hex) => roles.get(hex) ?? hex);
}
const largestDocument = 8 * 1024 * 1024;
/** undefined where they are no two JSON documents. */
function documentFindings(a, b, roles, path) {
    const [textA, textB] = [a, b].map((it) => it.size > largestDocument ? '' : it.read(0, it.size).toString('utf8'));
    const [one, other] = [
        (0,json/* parsedJson */.U4)(withRoles(textA ?? '', roles.a)),
        (0,json/* parsedJson */.U4)(withRoles(textB ?? '', roles.b)),
    ];
    if (typeof one !== 'object' || typeof other !== 'object')
        return undefined;
    const found = differencesIn(one, other, '', 0);
    // How long another document is follows from that one.
    const spelling = (text, of) => withRoles(text ?? '', of).replace(/"size":\s*\d+/g, '"size"');
    const isSpelt = found.length === 0 && spelling(textA, roles.a) !== spelling(textB, roles.b);
    const otherwise = (0,difference/* difference */.iv)('image-config', 'the same data', 'the same data, written otherwise', 'Save both with one version of the engine');
    return [
        ...found.map(({ cause, key, a: valueA, b: valueB }) => at(path, (0,difference/* difference */.iv)(cause, `${key} ${valueA}`, `${key} ${valueB}`, remedies[cause] ?? ''))),
        ...(isSpelt ? [at(path, otherwise)] : []),
    ];
}
const remedies = {
    'image-dates': 'Build with SOURCE_DATE_EPOCH and `--output type=docker,rewrite-timestamp=true`, or let this action pack the image',
    'image-config': 'Build with the same recipe, arguments and builder',
};
const deepest = 64;
function differencesIn(a, b, key, depth) {
    if (JSON.stringify(a) === JSON.stringify(b))
        return [];
    const isBoth = [a, b].every((it) => (0,json/* isObject */.Gv)(it)) || [a, b].every((it) => Array.isArray(it));
    if (isBoth && depth < deepest) {
        const [one, other] = [a, b].map((it) => new Map(Object.entries(it)));
        const keys = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
        return [...keys].flatMap((it) => differencesIn(one?.get(it), other?.get(it), key === '' ? it : `${key}.${it}`, depth + 1));
    }
    if (/(?:^|\.)size$/.test(key))
        return [];
    const cause = /(?:^|\.)(?:created|lastTagTime)$/i.test(key) ? 'image-dates' : 'image-config';
    return [{ cause, key, a: shortText(a), b: shortText(b) }];
}
function shortText(value) {
    const text = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}
function tagFindings(a, b, path) {
    const [ofA, ofB] = [a, b].map(({ tags }) => [...new Set(tags)].sort().join(', '));
    if (ofA === ofB)
        return [];
    return [at(path, (0,difference/* difference */.iv)('image-tags', ofA ?? '', ofB ?? '', `Save it under the names ${ofB}`))];
}
/** What differs in them is told behind it. */
function layerFindings(a, b, base, path) {
    const [idsA, idsB] = [(0,image_config/* diffIdsOf */.Nq)(a.config), (0,image_config/* diffIdsOf */.Nq)(b.config)];
    const count = Math.max(idsA.length, idsB.length);
    return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
        const name = `layer ${index + 1}`;
        const [one = 'no such layer', other = 'no such layer'] = [idsA[index], idsB[index]];
        if (one === other || base.includes(name))
            return [];
        return [
            at([...path, name], (0,difference/* difference */.iv)('layer-content', one, other, 'Make its content alike, as told of its members')),
        ];
    });
}
const hour = 3_600_000;
/** Names of layers that differ and are those of a base image: made at another time than the image itself, in both. */
function baseLayers(a, b) {
    const [idsA, idsB] = [(0,image_config/* diffIdsOf */.Nq)(a.config), (0,image_config/* diffIdsOf */.Nq)(b.config)];
    const [ofA, ofB] = [datesOfLayers(a), datesOfLayers(b)];
    return idsA.flatMap((id, index) => {
        if (id === idsB[index] || index === Math.max(idsA.length, idsB.length) - 1)
            return [];
        return isOlder(a, ofA[index]) && isOlder(b, ofB[index]) ? [`layer ${index + 1}`] : [];
    });
}
function isOlder({ config }, date) {
    return Date.parse((0,json/* stringOf */.Je)(config.created)) - Date.parse(date ?? '') > hour;
}
function datesOfLayers({ config }) {
    return (0,json/* objectsIn */.Qv)(config.history)
        .filter((it) => it.empty_layer !== true)
        .map((it) => (0,json/* stringOf */.Je)(it.created));
}
function baseFindings(a, b, base, path) {
    if (base.length === 0)
        return [];
    const words = (image) => base.map((it) => (0,image_config/* diffIdsOf */.Nq)(image.config)[Number(it.slice(6)) - 1] ?? '').join(', ');
    return [
        at(path, (0,difference/* difference */.iv)('base-image', words(a), words(b), 'Build both on one base image, named by its digest'), base),
    ];
}

;// CONCATENATED MODULE: ./build/src/compare/compare-sums.js
/** Two lists of checksums: files that only one lists, files of another content, and then the lines themselves. */



function compareSums(a, b, path, options) {
    const [inA, inB] = [sumsByPath(a), sumsByPath(b)];
    const findings = [...new Set([...inA.keys(), ...inB.keys()])].flatMap((name) => {
        const [one, other] = [inA.get(name), inB.get(name)];
        if (one === other)
            return [];
        const inside = [...path, name];
        if (one === undefined || other === undefined) {
            const words = (sum) => (sum === undefined ? 'is not listed' : 'is listed');
            const remedy = `Make both lists of the same files: only one has ${name}`;
            return [at(inside, (0,difference/* difference */.iv)('missing', words(one), words(other), remedy))];
        }
        const remedy = `Compare both files ${name}: their content differs`;
        return [at(inside, (0,difference/* difference */.iv)('listed-sum', one, other, remedy))];
    });
    const told = new Set(findings.map((it) => it.path.at(-1) ?? ''));
    const [restA, restB] = [a, b].map((sums) => (0,inspect_source/* sourceOf */.vz)(Buffer.from(linesWithout(sums, told))));
    return restA && restB
        ? [...findings, ...bytesDiffering(restA, restB, [...path, 'other lines'], options)]
        : findings;
}
function sumsByPath(sums) {
    return new Map(sums.map((it) => [it.path, it.sum]));
}
function linesWithout(sums, told) {
    return sums
        .filter((it) => !told.has(it.path))
        .map(({ line }) => line)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/src/compare/compare-files.js
/** Two files of any kind, down to the innermost members of archives in archives. */














/** An archive in an archive in an archive and so on, which nobody makes by accident. */
const compare_files_deepest = 32;
/** None where they are equal to the last byte. */
async function compareFiles(a, b, options) {
    const context = {
        ...options,
        compare: (one, other, path) => compareAt(one, other, path, context),
    };
    return context.compare(a, b, []);
}
async function compareAt(a, b, path, context) {
    if (areEqual(a, b))
        return [];
    if (path.length > compare_files_deepest)
        return bytesDiffering(a, b, path, context);
    const [contentA, contentB] = [contentOf(a), contentOf(b)];
    try {
        const found = await compareAlike([contentA, a], [contentB, b], path, context);
        if (found)
            return found;
    }
    catch (error) {
        if (!(error instanceof inspect_source/* FileFault */.LN || error instanceof archive_fault/* ArchiveFault */.x))
            throw error;
        const [one, other] = [await soundContent(contentA, a, context), await soundContent(contentB, b, context)];
        return [...differentKinds(one, other, path), ...bytesDiffering(a, b, path, context)];
    }
    return [...differentKinds(contentA, contentB, path), ...bytesDiffering(a, b, path, context)];
}
/** undefined where they are not of one kind, or of one that nothing is known of. */
async function compareAlike([contentA, a], [contentB, b], path, context) {
    if (contentA.kind === 'program' && contentB.kind === 'program') {
        return comparePrograms([contentA.file, a], [contentB.file, b], path, context);
    }
    if (contentA.kind === 'gzip' && contentB.kind === 'gzip') {
        return compareGzips([contentA.header, a], [contentB.header, b], path, context);
    }
    if (contentA.kind === 'tar' && contentB.kind === 'tar')
        return compareArchives(a, b, path, context);
    if (contentA.kind === 'checksums' && contentB.kind === 'checksums') {
        return compareSums(contentA.sums, contentB.sums, path, context);
    }
    return undefined;
}
function differentKinds(a, b, path) {
    const words = (content) => content.kind === 'damaged' ? `damaged: ${content.fault}` : content.kind;
    if (words(a) === words(b))
        return [];
    return [at(path, (0,difference/* difference */.iv)('kind', words(a), words(b), 'Compare sound files of one kind'))];
}
/** What has begun as one thing may turn out to be damaged further on. */
async function soundContent(content, source, { unpack }) {
    try {
        if (content.kind === 'program' && content.file.kind === 'one')
            (0,inspect_binary/* readBinary */.C8)(source, content.file.executable);
        if (content.kind === 'gzip')
            await unpack(source);
        if (content.kind === 'tar')
            await readTarMembers(source);
        return content;
    }
    catch (error) {
        if (!(error instanceof inspect_source/* FileFault */.LN || error instanceof archive_fault/* ArchiveFault */.x))
            throw error;
        return { kind: 'damaged', fault: error.message };
    }
}
function comparePrograms([fileA, a], [fileB, b], path, context) {
    if (fileA.kind === 'one' && fileB.kind === 'one') {
        const found = (0,compare_binaries/* compareBinaries */.d)((0,inspect_binary/* readBinary */.C8)(a, fileA.executable), (0,inspect_binary/* readBinary */.C8)(b, fileB.executable), context);
        return found.map((it) => at(path, it));
    }
    if (fileA.kind !== 'fat' || fileB.kind !== 'fat')
        return undefined;
    return compareFat([fileA.slices, a], [fileB.slices, b], path, context);
}
/** Architecture by architecture, then what lies around them. */
function compareFat([slicesA, a], [slicesB, b], path, context) {
    const names = (slices) => slices.map(({ executable }) => executable.architecture);
    if (names(slicesA).join() !== names(slicesB).join()) {
        return [
            at(path, (0,difference/* difference */.iv)('platform', names(slicesA).join(', '), names(slicesB).join(', '), 'Join programs of the same architectures')),
            ...bytesDiffering(a, b, path, context),
        ];
    }
    const inside = slicesA.flatMap((slice, index) => {
        const other = slicesB[index];
        if (!other)
            return [];
        const [one, two] = [
            (0,inspect_binary/* readBinary */.C8)(partAt(a, slice), slice.executable),
            (0,inspect_binary/* readBinary */.C8)(partAt(b, other), other.executable),
        ];
        if (areEqual(one.source, two.source))
            return [];
        return (0,compare_binaries/* compareBinaries */.d)(one, two, context).map((it) => at([...path, slice.executable.architecture], it));
    });
    const [outsideA, outsideB] = [[slicesA, a], [slicesB, b]].map(([slices, source]) => (0,rest/* partsOf */.C)({ sections: slices.map((it, index) => ({ ...it, name: `slice ${index}`, address: 0, kind: 'other' })) }, source.size)
        .filter(({ name }) => !name.startsWith('slice '))
        .map((it) => partAt(source, it)));
    const around = (outsideA ?? []).flatMap((part, index) => {
        const other = outsideB?.[index];
        return other ? bytesDiffering(part, other, [...path, 'around the architectures'], context) : [];
    });
    return [...inside, ...around];
}
async function compareGzips([headerA, a], [headerB, b], path, context) {
    const [tarA, tarB] = [await context.unpack(a), await context.unpack(b)];
    const header = headerFindings(headerA, headerB, path);
    if (!areEqual(tarA, tarB))
        return [...header, ...(await context.compare(tarA, tarB, path))];
    const bodies = [[headerA, a], [headerB, b]].map(([{ size }, source]) => partAt(source, { offset: size, size: source.size }));
    const [bodyA, bodyB] = bodies;
    if (!bodyA || !bodyB || areEqual(bodyA, bodyB))
        return header;
    const words = (body) => `${body.size} bytes compressed, the same content`;
    const remedy = 'Compress with the same program, version and level; the content is equal';
    return [...header, at(path, (0,difference/* difference */.iv)('gzip-encoder', words(bodyA), words(bodyB), remedy))];
}
function headerFindings(a, b, path) {
    const rows = [
        [
            'gzip-time',
            ({ time }) => (time === 0 ? 'none' : timeText(time)),
            'Compress with `gzip -n`, from a pipe',
        ],
        [
            'gzip-name',
            ({ name, comment }) => [name, comment].filter((it) => it !== '').join(', ') || 'none',
            'Compress with `gzip -n`, from a pipe',
        ],
        ['gzip-level', ({ level }) => level, 'Compress at the same level'],
        [
            'gzip-encoder',
            ({ system, size }) => `made on system ${system}, ${size} bytes of header`,
            'Compress with the same program',
        ],
    ];
    return rows.flatMap(([cause, valueIn, remedy]) => {
        const [valueA, valueB] = [valueIn(a), valueIn(b)];
        const follows = cause === 'gzip-encoder' && a.system === b.system && (a.name !== b.name || a.comment !== b.comment);
        return valueA === valueB || follows ? [] : [at(path, (0,difference/* difference */.iv)(cause, valueA, valueB, remedy))];
    });
}
async function compareArchives(a, b, path, context) {
    const [tarA, tarB] = [
        { ...(await readTarMembers(a)), source: a },
        { ...(await readTarMembers(b)), source: b },
    ];
    const [imageA, imageB] = [await readImage(a, tarA), await readImage(b, tarB)];
    if (imageA && imageB) {
        return compareImages({ tar: tarA, image: imageA }, { tar: tarB, image: imageB }, path, context);
    }
    const request = {
        path,
        nameOf: (_, member) => member,
        compareContents: (name, partA, partB) => context.compare(partA, partB, [...path, name]),
    };
    return compareTars(tarA, tarB, request, context);
}

;// CONCATENATED MODULE: ./build/src/compare/compare-folders.js
/** Two folders, file by file: a difference of names, kinds, modes and targets, and all that their files have. */




async function compareFolders(a, b, options) {
    const findings = [];
    for (const path of [...new Set([...a.entries.keys(), ...b.entries.keys()])].sort()) {
        const [one, other] = [a.entries.get(path), b.entries.get(path)];
        if (!one || !other) {
            const words = (entry) => (entry ? 'is there' : 'is not there');
            findings.push(at([path], (0,difference/* difference */.iv)('missing', words(one), words(other), other ? `Add ${path}` : `Leave ${path} out`)));
            continue;
        }
        findings.push(...entryFindings(path, one, other));
        if (one.kind !== 'file' || other.kind !== 'file')
            continue;
        const inside = await a.withFile(path, (sourceA) => b.withFile(path, (sourceB) => compareFiles(sourceA, sourceB, options)));
        findings.push(...inside.map((it) => ({ ...it, path: [path, ...it.path] })));
    }
    return findings;
}
function entryFindings(path, a, b) {
    if (a.kind !== b.kind)
        return [at([path], (0,difference/* difference */.iv)('kind', a.kind, b.kind, `Let it be a ${b.kind}`))];
    return [
        ...(a.kind === 'symlink' || a.mode === b.mode
            ? []
            : [at([path], (0,difference/* difference */.iv)('mode', octal(a.mode), octal(b.mode), `chmod ${octal(b.mode)}`))]),
        ...(a.target === b.target
            ? []
            : [at([path], (0,difference/* difference */.iv)('link', a.target, b.target, `Let it point to ${b.target}`))]),
    ];
}

// EXTERNAL MODULE: ./build/src/host/open-file.js
var open_file = __webpack_require__(69505);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/setup/open-files.js
/** Files and folders that are only read: opened, unpacked where they are compressed, closed when they are done with. */








/** A server tarball has 1 GB. */
const largestContent = 16 * 1024 ** 3;
/** `folder` is where the content lies meanwhile. */
function unpacker(folder) {
    const open = [];
    return {
        unpack: async (source) => {
            const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: 1024 * 1024 });
            let content;
            try {
                await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from((0,inspect_source/* piecesOf */.Xe)(source)), gunzip, async (chunks) => {
                    content = await (0,open_file/* unnamedFile */.R)(folder, limited(chunks));
                });
            }
            catch (error) {
                content?.close();
                throw asFault(error);
            }
            if (!content)
                throw new inspect_source/* FileFault */.LN('it has no content');
            open.push(content);
            if (gunzip.bytesWritten < source.size) {
                throw new inspect_source/* FileFault */.LN(`it has ${source.size - gunzip.bytesWritten} bytes behind its compressed content`);
            }
            return content;
        },
        close: () => {
            for (const file of open.splice(0))
                file.close();
        },
    };
}
async function* limited(chunks) {
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > largestContent)
            throw new inspect_source/* FileFault */.LN('it has more than 16 GiB of content');
        yield chunk;
    }
}
/** What zlib says of bytes that are no gzip, or end too early. */
function asFault(error) {
    if (!(error instanceof Error) || !('code' in error))
        return error;
    if (/^Z_/.test(String(error.code)))
        return new inspect_source/* FileFault */.LN(`it is cut off or damaged: ${error.message}`);
    if (error.code === 'ENOSPC') {
        const what = 'there is no room for the content of an archive while it is compared';
        return new problem/* KbuildError */.gj('disk', [
            { what, remedy: 'Free some space, or let TMPDIR be a folder with more' },
        ]);
    }
    return error;
}
/** Links are not followed. */
async function openFolder(root, { close }) {
    const entries = new Map();
    const walk = async (path) => {
        for (const name of (await (0,promises_.readdir)((0,external_node_path_.join)(root, path))).sort()) {
            const below = path === '' ? name : `${path}/${name}`;
            const entry = await entryAt((0,external_node_path_.join)(root, below));
            entries.set(below, entry);
            if (entry.kind === 'directory')
                await walk(below);
        }
    };
    await walk('');
    return {
        entries,
        withFile: async (path, use) => {
            const file = (0,open_file/* openFile */.T)((0,external_node_path_.join)(root, path));
            try {
                return await use(file);
            }
            finally {
                file.close();
                close();
            }
        },
    };
}
async function entryAt(path) {
    const found = await (0,promises_.lstat)(path);
    const mode = found.mode & 0o7777;
    if (found.isSymbolicLink())
        return { kind: 'symlink', mode, target: await (0,promises_.readlink)(path) };
    const kind = found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other';
    return { kind, mode, target: '' };
}

;// CONCATENATED MODULE: ./build/src/commands/compare.js
/** `kbuild compare`: whether two files or folders are the same, and if not, why. Nothing of them is run. */






const fewPlaces = 5;
/** More would take more memory than there is. */
const allPlaces = 1_000_000;
/** None where they are the same. Throws a KbuildError for what cannot be opened, or compared. */
async function compare(request) {
    const { a, b, isRaw, temporaryFolder } = request;
    const [isFolderA, isFolderB] = [await isFolder(a), await isFolder(b)];
    if (isFolderA !== isFolderB) {
        const [folder, file] = isFolderA ? [a, b] : [b, a];
        const what = `${(0,problem/* quote */.hD)(folder)} is a folder and ${(0,problem/* quote */.hD)(file)} is none`;
        throw new problem/* KbuildError */.gj('input', [{ what, remedy: 'Compare two files, or two folders' }]);
    }
    const opened = unpacker(temporaryFolder);
    const options = { unpack: opened.unpack, mostPlaces: isRaw ? allPlaces : fewPlaces };
    if (isFolderA) {
        return compareFolders(await openFolder(a, opened), await openFolder(b, opened), options);
    }
    const files = [(0,open_file/* openFile */.T)(a), (0,open_file/* openFile */.T)(b)];
    try {
        return await compareFiles(...files, options);
    }
    finally {
        for (const file of files)
            file.close();
        opened.close();
    }
}
async function isFolder(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() === true;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/inspect/go-stamp.js
var go_stamp = __webpack_require__(61544);
;// CONCATENATED MODULE: ./build/src/inspect/describe.js
/** What `inspect` says of a file, as data: the content of its JSON, see docs/inspect.md. */










/** `unpack` gives what a gzip stream holds. */
async function describe(source, unpack) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const piece of (0,inspect_source/* piecesOf */.Xe)(source))
        hash.update(piece);
    const nothing = { programs: [], archive: undefined, image: undefined, listed: undefined, fault: undefined };
    return { size: source.size, sha256: hash.digest('hex'), ...nothing, ...(await restOf(source, unpack)) };
}
async function restOf(source, unpack) {
    try {
        const content = contentOf(source);
        switch (content.kind) {
            case 'program':
                return { kind: 'program', programs: programsIn(source, content.file) };
            case 'gzip':
                return await describeGzip(content.header, await unpack(source));
            case 'tar':
                return await describeTar(source, []);
            case 'checksums':
                return { kind: 'checksums', listed: content.sums.length };
            case 'other':
                return { kind: 'other', fault: 'it is no program, no archive and no list of checksums' };
            case 'damaged':
                return { kind: 'damaged', fault: content.fault };
        }
    }
    catch (error) {
        if (!(error instanceof inspect_source/* FileFault */.LN || error instanceof archive_fault/* ArchiveFault */.x))
            throw error;
        return { kind: 'damaged', fault: error.message };
    }
}
async function describeGzip(header, content) {
    const faults = faultsOfGzip(header);
    if (contentOf(content).kind === 'tar')
        return describeTar(content, faults);
    return { kind: 'gzip', archive: { members: 0, faults, membersWithFaults: [] } };
}
async function describeTar(source, gzipFaults) {
    const tar = await readTarMembers(source);
    const [first] = tar.members;
    const membersWithFaults = tar.members.flatMap((member) => {
        const faults = faultsOfMember(source, member, first?.entry.mtime ?? 0);
        return faults.length === 0 ? [] : [{ path: member.entry.path, faults }];
    });
    const archive = {
        members: tar.members.length,
        faults: [...gzipFaults, ...faultsOfTar(source, tar)],
        membersWithFaults,
    };
    const image = await readImage(source, tar);
    if (!image)
        return { kind: 'archive', archive };
    const { config, configDigest, manifestDigest = '', tags } = image;
    const layers = (0,image_config/* diffIdsOf */.Nq)(config);
    const platform = [config.os, config.architecture, config.variant]
        .filter((it) => it !== undefined)
        .join('/');
    const dates = datesOf(image);
    return {
        kind: 'image',
        archive,
        image: { platform, tags: [...new Set(tags)], configDigest, manifestDigest, layers, dates, config },
    };
}
function programsIn(source, file) {
    if (file.kind === 'one')
        return [describeProgram((0,inspect_binary/* readBinary */.C8)(source, file.executable))];
    return file.slices.map(({ offset, size, executable }) => describeProgram((0,inspect_binary/* readBinary */.C8)((0,inspect_source/* partOf */.BU)(source, offset, size), executable)));
}
function describeProgram(binary) {
    const { executable, compilers, signature } = binary;
    return {
        format: executable.format,
        os: (0,inspect_binary/* systemOf */.br)(binary),
        architecture: executable.architecture,
        linking: executable.isDynamic ? 'dynamic' : 'static',
        libraries: executable.needed,
        isStripped: !executable.hasSymbols && !executable.hasDebug,
        compilers,
        signature: signature?.kind ?? 'none',
        go: describeGo(binary),
    };
}
function describeGo(binary) {
    const { go, stamp, buildId } = binary;
    if (!go)
        return undefined;
    const { goVersion, experiments, path, module, dependencies, settings } = go.record;
    const folders = (0,inspect_binary/* foldersOf */.pd)(binary);
    const values = go_stamp/* stampNames */.c3.map((name) => [name, stamp?.values[name] ?? 'unknown']);
    return {
        version: goVersion,
        experiments,
        buildId: buildId?.value ?? '',
        path,
        module,
        dependencies,
        settings,
        stamp: stamp && Object.fromEntries(values),
        sourceFolder: folders?.source ?? '',
        goFolder: folders?.goRoot ?? '',
    };
}

;// CONCATENATED MODULE: ./build/src/commands/inspect.js
/** `kbuild inspect`: what files say of themselves. Nothing of them is run. */



/** Throws a KbuildError for what cannot be opened. Contents of archives lie in `temporaryFolder` meanwhile. */
async function inspectFiles(paths, temporaryFolder) {
    const files = [];
    for (const path of paths) {
        const file = (0,open_file/* openFile */.T)(path);
        const { unpack, close } = unpacker(temporaryFolder);
        try {
            files.push({ file: path, ...(await describe(file, unpack)) });
        }
        finally {
            file.close();
            close();
        }
    }
    return files;
}

// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(81018);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/comparison.js
/** What `compare` has found, as JSON (docs/inspect.md) and as lines for a terminal. */


/** Of the JSON; another one where a field goes away or changes its meaning. */
const formatVersion = 1;
function comparisonJson({ a, b, findings }) {
    const differences = findings.map(({ path, cause, a: valueA, b: valueB, remedy, members, places }) => ({
        path,
        cause,
        a: valueA,
        b: valueB,
        remedy,
        members,
        places,
    }));
    return `${JSON.stringify({ formatVersion, a, b, same: findings.length === 0, differences }, undefined, 2)}\n`;
}
/** Where it was found, from the outermost to the innermost. */
function placeText({ path, members }) {
    const inside = path.join(' > ');
    const [first = ''] = members;
    if (members.length === 0)
        return inside;
    const which = members.length === 1 ? first : `${(0,words/* countText */.lT)(members.length, 'member')}, such as ${first}`;
    return inside === '' ? which : `${inside} > ${which}`;
}
const widest = { cause: 20, place: 44, value: 40 };
function comparisonLines({ a, b, findings }) {
    if (findings.length === 0)
        return [`${(0,visible/* visible */.R)(a)} and ${(0,visible/* visible */.R)(b)} are the same, to the last byte.`];
    return [
        `${(0,visible/* visible */.R)(a)} (A) and ${(0,visible/* visible */.R)(b)} (B) have ${(0,words/* countText */.lT)(findings.length, 'difference')}:`,
        '',
        ...table(findings),
        ...findings.flatMap(detail),
    ];
}
function table(findings) {
    const rows = [
        ['', 'cause', 'in', 'A', 'B'],
        ...findings.map((it, index) => [
            String(index + 1),
            it.cause,
            (0,visible/* shortened */.v)(placeText(it), widest.place),
            (0,visible/* shortened */.v)(it.a, widest.value),
            (0,visible/* shortened */.v)(it.b, widest.value),
        ]),
    ];
    const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
function detail(finding, index) {
    const place = placeText(finding);
    return [
        '',
        `${index + 1}. ${finding.cause}${place === '' ? '' : ` in ${(0,visible/* visible */.R)(place)}`}`,
        `   A: ${(0,visible/* visible */.R)(finding.a) || 'nothing'}`,
        `   B: ${(0,visible/* visible */.R)(finding.b) || 'nothing'}`,
        `   To get B from A: ${(0,visible/* visible */.R)(finding.remedy)}`,
        ...finding.places.map((it) => `   at ${offsetText(it.a)} in A, ${offsetText(it.b)} in B, ${(0,words/* countText */.lT)(it.size, 'byte')}`),
    ];
}
function offsetText(offset) {
    return `0x${offset.toString(16)}`;
}

;// CONCATENATED MODULE: ./build/src/report/inspection.js
/** What `inspect` has found, as JSON (docs/inspect.md) and as lines for a terminal. */


const inspection_formatVersion = 1;
function inspectionJson(files) {
    return `${JSON.stringify({ formatVersion: inspection_formatVersion, files }, undefined, 2)}\n`;
}
/** Behind each file an empty line. */
function inspectionLines(files) {
    return files.flatMap((file) => [
        (0,visible/* visible */.R)(file.file),
        ...inspectionRows(file).map(([name, value]) => `  ${name.padEnd(18)} ${(0,visible/* shortened */.v)(value, 500)}`),
        '',
    ]);
}
function inspectionRows(file) {
    return [
        ['size', `${file.size} bytes`],
        ['sha256', file.sha256],
        ['kind', file.kind],
        ...(file.fault === undefined ? [] : [['fault', file.fault]]),
        ...file.programs.flatMap(programRows),
        ...(file.listed === undefined ? [] : [['lists', (0,words/* countText */.lT)(file.listed, 'file')]]),
        ...imageRows(file),
        ...archiveRows(file),
    ];
}
function programRows(program) {
    const { format, os, architecture, linking, libraries, isStripped, compilers, signature, go } = program;
    return [
        ['program', `${format}, ${os}/${architecture}, ${isStripped ? 'stripped' : 'with symbols'}`],
        ['linking', [linking, ...libraries].join(', ')],
        ...(compilers.length > 0 ? [['compilers', compilers.join(', ')]] : []),
        ['signature', signature],
        ...(go ? goRows(go) : [['Go', 'no Go has built it, or its record is gone']]),
    ];
}
function goRows(go) {
    return [
        ['Go', [go.version, go.experiments].filter((it) => it !== '').join(' X:')],
        ['build ID', go.buildId || 'none'],
        ['package', go.path || 'not recorded'],
        ['module', go.module ? moduleText(go.module) : 'not recorded'],
        ...(go.stamp
            ? Object.entries(go.stamp).map(([name, value]) => [name, value])
            : [['stamp', 'none']]),
        ['source folder', go.sourceFolder || 'does not show'],
        ['Go folder', go.goFolder || 'does not show'],
        ...Object.entries(go.settings),
        ...go.dependencies.map((it) => ['dependency', moduleText(it)]),
    ];
}
function moduleText({ path, version, replace }) {
    const own = [path, version].filter((it) => it !== '').join(' ');
    return replace ? `${own} => ${moduleText(replace)}` : own;
}
function imageRows({ image }) {
    if (!image)
        return [];
    return [
        ['platform', image.platform],
        ['tags', image.tags.join(', ') || 'none'],
        ['config digest', image.configDigest],
        ['manifest digest', image.manifestDigest || 'none: this form has no manifest'],
        ...image.layers.map((it, index) => [`layer ${index + 1}`, it]),
        ['dates', [...new Set(image.dates)].join(', ')],
    ];
}
const mostMembers = 20;
function archiveRows({ archive }) {
    if (!archive)
        return [];
    const { members, faults, membersWithFaults } = archive;
    const shown = membersWithFaults.slice(0, mostMembers);
    const left = membersWithFaults.length - shown.length;
    return [
        ['members', String(members)],
        ...faults.map((it) => ['not canonical', it]),
        ...shown.map(({ path, faults: own }) => ['not canonical', `${path}: ${own.join(', ')}`]),
        ...(left > 0 ? [['not canonical', `${left} more members, see --json`]] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/report/html.js
var html = __webpack_require__(97111);
;// CONCATENATED MODULE: ./build/src/report/page.js
/** Findings as one HTML page that needs nothing else: no script, no network; each difference opens with the keyboard. */




function comparisonPage(comparison) {
    const { a, b, findings } = comparison;
    const title = findings.length === 0 ? 'The same' : (0,words/* countText */.lT)(findings.length, 'difference');
    const names = `<dl><dt>A</dt><dd><code>${(0,html/* htmlText */.j)(a)}</code></dd><dt>B</dt><dd><code>${(0,html/* htmlText */.j)(b)}</code></dd></dl>`;
    const same = '<p>Both are the same, to the last byte.</p>';
    return page(title, [names, ...(findings.length === 0 ? [same] : findings.map(findingHtml))]);
}
function inspectionPage(files) {
    const parts = files.map((file) => {
        const rows = inspectionRows(file).map(([name, value]) => row(name, value));
        return `<details open><summary><code>${(0,html/* htmlText */.j)(file.file)}</code></summary><dl>${rows.join('')}</dl></details>`;
    });
    return page((0,words/* countText */.lT)(files.length, 'file'), parts);
}
function findingHtml(finding, index) {
    const { cause, a, b, remedy, places, members } = finding;
    const where = placeText(finding);
    const summary = `<b>${index + 1}. ${(0,html/* htmlText */.j)(cause)}</b>${where === '' ? '' : ` <span>${(0,html/* htmlText */.j)(where)}</span>`}`;
    const listed = places.map((it) => `<li>${(0,html/* htmlText */.j)(it.section)} ${offsetText(it.a)} in A, ${offsetText(it.b)} in B, ${(0,words/* countText */.lT)(it.size, 'byte')}</li>`);
    const rows = [row('A', a || 'nothing'), row('B', b || 'nothing'), row('To get B from A', remedy)];
    return [
        `<details${index === 0 ? ' open' : ''}><summary>${summary}</summary><dl>${rows.join('')}</dl>`,
        ...(listed.length > 0 ? [`<ul>${listed.join('')}</ul>`] : []),
        ...(members.length > 1 ? [`<ul>${members.map((it) => `<li>${(0,html/* htmlText */.j)(it)}</li>`).join('')}</ul>`] : []),
        '</details>',
    ].join('');
}
function row(name, value) {
    return `<dt>${(0,html/* htmlText */.j)(name)}</dt><dd>${(0,html/* htmlText */.j)(value)}</dd>`;
}
function page(title, parts) {
    return (0,html/* htmlPage */.X)(title, style, `<main>\n<h1>${(0,html/* htmlText */.j)(title)}</h1>\n${parts.join('\n')}\n</main>`);
}
const style = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
dl, ul { margin: 0.5rem 0; overflow-wrap: anywhere; }
dt { font-weight: 600; }
dd { margin: 0 0 0.5rem; font-family: ui-monospace, monospace; font-size: 0.875rem; white-space: pre-wrap; }
details { border: 1px solid color-mix(in srgb, currentColor 30%, transparent); border-radius: 0.25rem; padding: 0.5rem; margin: 0.5rem 0; }
summary { cursor: pointer; overflow-wrap: anywhere; }
code { overflow-wrap: anywhere; }
`;

// EXTERNAL MODULE: ./build/src/cli/ending.js
var ending = __webpack_require__(85765);
;// CONCATENATED MODULE: ./build/src/cli/read-files.js
/** `kbuild inspect` and `kbuild compare`: commands that read files and build nothing, so they need no tree and no host. */










/** Exit codes: 0 the same, or inspected; 1 different; 2 for what cannot be read, or be understood. */
async function startReading(verb) {
    try {
        process.exitCode = await run(verb, parsed(process.argv.slice(3)));
    }
    catch (error) {
        (0,ending/* endWithError */.q)(error, (text) => text);
    }
}
const usage = [
    'kbuild inspect FILE...   what programs, archives and images say of themselves',
    'kbuild compare A B       whether two files or folders are the same, and if not, why',
    '',
    '  --json        to standard output, as docs/inspect.md describes it',
    '  --html FILE   writes a page that needs nothing else',
    '  --raw         compare: every place that differs, not only the first of each part',
];
function parsed(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                json: { type: 'boolean', default: false },
                html: { type: 'string' },
                raw: { type: 'boolean', default: false },
                help: { type: 'boolean', short: 'h', default: false },
            },
        });
        return { ...values, html: values.html, files: positionals };
    }
    catch (error) {
        throw misused((0,problem/* firstSentence */.qi)(error));
    }
}
function misused(what) {
    return new problem/* KbuildError */.gj('input', [{ what, remedy: 'See `kbuild inspect --help`' }]);
}
/** Returns the exit code. */
async function run(verb, given) {
    if (given.help) {
        print(usage.join('\n'));
        return 0;
    }
    return verb === 'inspect' ? runInspect(given) : runCompare(given);
}
async function runInspect({ files, json, html, raw }) {
    if (files.length === 0)
        throw misused('inspect needs a file');
    if (raw)
        throw misused('--raw belongs to compare');
    const inspected = await inspectFiles(files, (0,external_node_os_.tmpdir)());
    if (html !== undefined)
        writePage(html, inspectionPage(inspected));
    print(json ? inspectionJson(inspected) : inspectionLines(inspected).join('\n'));
    return inspected.some(({ kind }) => kind === 'damaged') ? 2 : 0;
}
async function runCompare({ files, json, html, raw }) {
    const [a, b] = files;
    if (a === undefined || b === undefined || files.length > 2) {
        throw misused(`compare needs two files or folders, and ${files.length} are given`);
    }
    const findings = await compare({ a, b, isRaw: raw, temporaryFolder: (0,external_node_os_.tmpdir)() });
    const comparison = { a, b, findings };
    if (html !== undefined)
        writePage(html, comparisonPage(comparison));
    print(json ? comparisonJson(comparison) : comparisonLines(comparison).join('\n'));
    return findings.length === 0 ? 0 : 1;
}
function print(text) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
function writePage(path, page) {
    try {
        (0,external_node_fs_.writeFileSync)(path, page);
    }
    catch (error) {
        const what = `the page cannot be written: ${error instanceof Error ? error.message : String(error)}`;
        throw new problem/* KbuildError */.gj('input', [{ what, remedy: 'Name a file in a folder that is there' }]);
    }
}


/***/ }),

/***/ 81904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ indexArchive),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   o5: () => (/* binding */ readSmall),
/* harmony export */   qE: () => (/* binding */ findFile),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95718);
/* harmony import */ var _tar_byte_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2801);
/* harmony import */ var _tar_tar_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11552);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23943);
/** What an image archive holds and where, with links followed only inside of it: nothing of it is unpacked. */





const documentLimit = 8 * 1024 * 1024;
const mostHops = 32;
async function indexArchive(range) {
    const members = new Map();
    for await (const record of (0,_tar_tar_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readTar */ .s)((0,_tar_byte_source_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOfRange */ .km)(range))) {
        const path = pathInside(record.entry.path, '');
        const member = memberOf(record, path, range);
        const earlier = members.get(path);
        if (earlier && !(earlier.kind === 'directory' && member.kind === 'directory')) {
            throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`it has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} twice`);
        }
        members.set(path, member);
    }
    return members;
}
function memberOf({ entry, offset }, path, { file, offset: start }) {
    switch (entry.kind) {
        case 'file':
            return { kind: 'file', range: { file, offset: start + offset, size: entry.size } };
        case 'directory':
            return { kind: 'directory' };
        case 'symlink':
            return { kind: 'link', target: pathInside(entry.target, path.slice(0, path.lastIndexOf('/') + 1)) };
        case 'hardlink':
            return { kind: 'link', target: pathInside(entry.target, '') };
        default:
            throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} in it is a ${entry.kind}, which no image archive has`);
    }
}
/** A path from the archive's top, without `.` and `..`. */
function pathInside(path, folder) {
    const parts = [];
    for (const part of `${folder}${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            throw outside(path);
    }
    if (path.startsWith('/'))
        throw outside(path);
    return parts.join('/');
}
function outside(path) {
    return new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} in it leads out of the archive`);
}
/** undefined when the archive has no such file. */
function findFile(archive, path) {
    let at = pathInside(path, '');
    for (let hops = 0; hops < mostHops; hops += 1) {
        const member = archive.get(at);
        if (member?.kind === 'file')
            return member.range;
        if (member?.kind !== 'link')
            return undefined;
        at = member.target;
    }
    throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} in it is a link that leads in a circle`);
}
function fileOf(archive, path) {
    const found = findFile(archive, path);
    if (!found)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} is missing in it`);
    return found;
}
/** For the small files that say what is what. */
async function readSmall(range, name) {
    if (range.size > documentLimit)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} in it is larger than 8 MiB`);
    const chunks = [];
    for await (const chunk of (0,_tar_byte_source_js__WEBPACK_IMPORTED_MODULE_2__/* .chunksOf */ .U_)(range))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
async function readDocument(archive, path) {
    return (0,_json_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(await readSmall(fileOf(archive, path), path), path);
}


/***/ }),

/***/ 4669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nq: () => (/* binding */ diffIdsOf),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony exports canonicalConfig, timeOf */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);
/* harmony import */ var _kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4455);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95718);
/**
 * An image's configuration without what differs between two builds of the same thing. What a container made from it does
 * stays as it is; who built it, when, and by which containers does not.
 */




/** As the configuration says them, whatever that is. */
function diffIdsOf({ rootfs }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(rootfs) && Array.isArray(rootfs.diff_ids) ? rootfs.diff_ids.map(String) : [];
}
function factsOf(config) {
    const diffIds = diffIdsOf(config);
    const wrong = diffIds.find((it) => !(0,_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(it));
    if (wrong !== undefined)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveFault */ .x(`the image has the layer ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(wrong)}, which is no digest`);
    const [os, architecture] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(config.os), (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(config.architecture)];
    if (os === '' || architecture === '')
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveFault */ .x('the image does not say its platform');
    return { os, architecture, variant: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(config.variant), diffIds };
}
/**
 * Only what the OCI image specification defines. So these are gone: `container` (a random id), `container_config` (of the
 * last container of the build), `docker_version`, `id` and `parent` (digests over times), `comment`, `Size`, and
 * BuildKit's own `moby.buildkit.*` (times and digests of the cache).
 */
function canonicalConfig(config, form) {
    const { os, architecture, variant } = factsOf(config);
    const created = timeOf(form.epoch);
    const history = canonicalHistory(objectsIn(config.history), form);
    return {
        created,
        ...(stringOf(config.author) ? { author: config.author } : {}),
        architecture,
        ...(variant ? { variant } : {}),
        os,
        ...(stringOf(config['os.version']) ? { 'os.version': config['os.version'] } : {}),
        ...(stringsIn(config['os.features']).length > 0
            ? { 'os.features': stringsIn(config['os.features']) }
            : {}),
        config: runtimeConfig(isObject(config.config) ? config.config : {}),
        rootfs: { type: 'layers', diff_ids: form.diffIds },
        ...(history.length > 0 ? { history } : {}),
    };
}
/** Seconds as RFC 3339, as Go writes whole seconds. */
function timeOf(epoch) {
    return new Date(epoch * 1000).toISOString().replace('.000Z', 'Z');
}
/** Of the container that a step ran in, which docker run sets anew: `Image` is an id that hangs on times. */
const ofTheBuild = [
    ...['Hostname', 'Domainname', 'Image', 'MacAddress', 'NetworkDisabled'],
    ...['AttachStdin', 'AttachStdout', 'AttachStderr', 'OpenStdin', 'StdinOnce', 'Tty'],
];
/** Builders differ in whether they write what is not set; to an engine it is the same. */
function runtimeConfig(config) {
    const set = Object.entries(config).filter(([key, value]) => !ofTheBuild.includes(key) && value !== null && value !== '' && value !== false);
    return inOrder(Object.fromEntries(set));
}
/**
 * The base image's entries end with that of its last layer: whether an entry without a layer right behind it is the base's
 * or the first of this build does not show, and a time of the build must not stay.
 */
function canonicalHistory(history, { epoch, diffIds, baseLayers }) {
    const makesLayer = history.map((it) => it.empty_layer !== true);
    const isComplete = makesLayer.filter(Boolean).length === diffIds.length;
    let layers = 0;
    return history.map((entry, index) => {
        const isBase = isComplete && layers < baseLayers;
        if (makesLayer[index])
            layers += 1;
        return inOrder(isBase ? entry : { ...entry, created: timeOf(epoch) });
    });
}


/***/ }),

/***/ 23943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ objectOf),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95718);
/** The JSON documents of an image archive. */



/** `name` is what it is called in an error. */
function parseJson(bytes, name) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedJson */ .U4)(bytes.toString('utf8'));
    if (value === undefined)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} in it is no JSON, says a thing twice, or is nested too deeply`);
    return value;
}
function objectOf(value, name) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} in it is no JSON object`);
    return value;
}


/***/ }),

/***/ 98584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ findImage)
});

// UNUSED EXPORTS: mismatch

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/kubernetes/image-reference.js
var image_reference = __webpack_require__(4455);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/packing/tar/archive-fault.js
var archive_fault = __webpack_require__(95718);
// EXTERNAL MODULE: ./build/src/packing/image/archive-index.js
var archive_index = __webpack_require__(81904);
;// CONCATENATED MODULE: ./build/src/packing/image/image-documents.js
/** The small files of a written archive: an OCI image layout, with the manifest.json that older engines read instead. */

const types = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar',
};
function documentOf(value) {
    const bytes = Buffer.from(JSON.stringify(value));
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
    return { bytes, digest, size: bytes.length };
}
/** Such as `blobs/sha256/…`. */
function blobPath(digest) {
    return `blobs/${digest.replace(':', '/')}`;
}
const layoutDocument = documentOf({ imageLayoutVersion: '1.0.0' });
function manifestDocument(config, layers) {
    return documentOf({
        schemaVersion: 2,
        mediaType: types.manifest,
        config: descriptor(types.config, config),
        layers: layers.map((layer) => descriptor(types.layer, layer)),
    });
}
/** The one manifest, once for each of its names: that is how containerd and the engine on top of it learn them all. */
function indexDocument(manifest, { os, architecture, variant }, tags) {
    const plain = {
        ...descriptor(types.manifest, manifest),
        platform: { architecture, os, ...(variant ? { variant } : {}) },
    };
    const named = tags.map(({ full, tag }) => ({
        ...plain,
        annotations: { 'io.containerd.image.name': full, 'org.opencontainers.image.ref.name': tag },
    }));
    return documentOf({
        schemaVersion: 2,
        mediaType: types.index,
        manifests: named.length > 0 ? named : [plain],
    });
}
/** `manifest.json` */
function dockerDocument(config, layers, tags) {
    return documentOf([
        {
            Config: blobPath(config.digest),
            RepoTags: tags.map(({ short }) => short),
            Layers: layers.map(({ digest }) => blobPath(digest)),
        },
    ]);
}
function descriptor(mediaType, { digest, size }) {
    return { mediaType, digest, size };
}

// EXTERNAL MODULE: ./build/src/packing/image/json-document.js
var json_document = __webpack_require__(23943);
;// CONCATENATED MODULE: ./build/src/packing/image/saved-image.js
/**
 * The one image in an archive of `docker save`, whatever made it: Docker's own layout (up to Engine 24), an OCI layout with
 * a manifest.json (from 25 on), or an index with attestations beside the image (containerd's store, Engine 29). What is
 * said twice must agree, as engines differ in which of the two they believe.
 */








const oneImage = 'Save one image, for one platform, into each archive';
const deepestIndex = 4;
const mostManifests = 256;
async function findImage(archive) {
    const docker = await dockerImage(archive);
    const oci = (0,archive_index/* findFile */.qE)(archive, 'index.json') ? await ociImage(archive) : undefined;
    if (docker && oci) {
        refuseDifference(docker, oci);
        return { ...oci, tags: [...docker.tags, ...oci.tags] };
    }
    const found = oci ?? docker;
    if (!found) {
        throw new archive_fault/* ArchiveFault */.x('it has neither an index.json nor a manifest.json: it is no archive of docker save');
    }
    return found;
}
/** Of manifest.json, which containerd's store leaves out for a foreign platform. */
async function dockerImage(archive) {
    if (!(0,archive_index/* findFile */.qE)(archive, 'manifest.json'))
        return undefined;
    const images = (0,json/* objectsIn */.Qv)(await (0,archive_index/* readDocument */.u0)(archive, 'manifest.json'));
    const [image] = images;
    if (!image || images.length > 1) {
        throw new archive_fault/* ArchiveFault */.x(`it has ${images.length} images where one belongs`, oneImage);
    }
    const path = (0,json/* stringOf */.Je)(image.Config);
    const config = await (0,archive_index/* readSmall */.o5)((0,archive_index/* fileOf */.W7)(archive, path), path);
    const named = /(?:^|\/)([0-9a-f]{64})(?:\.json)?$/.exec(path)?.[1];
    if (named !== sha256(config))
        throw mismatch(path);
    return {
        config: (0,json_document/* objectOf */.X)((0,json_document/* parseJson */.q)(config, path), path),
        configDigest: `sha256:${named}`,
        manifestDigest: undefined,
        layers: (0,json/* stringsIn */.QQ)(image.Layers).map((layer) => ({ range: (0,archive_index/* fileOf */.W7)(archive, layer), digest: undefined })),
        tags: (0,json/* stringsIn */.QQ)(image.RepoTags),
    };
}
async function ociImage(archive) {
    const index = (0,json_document/* objectOf */.X)(await (0,archive_index/* readDocument */.u0)(archive, 'index.json'), 'index.json');
    const listed = (0,json/* objectsIn */.Qv)(index.manifests);
    const found = await manifestsIn(archive, index, 1);
    const [[manifestDigest, manifest] = []] = found;
    if (!manifest)
        throw new archive_fault/* ArchiveFault */.x('its index.json leads to no image');
    if (found.size > 1)
        throw new archive_fault/* ArchiveFault */.x(`it has ${found.size} images where one belongs`, oneImage);
    const configBlob = blobOf(archive, manifest.config);
    const config = (0,json_document/* parseJson */.q)(await readBlob(configBlob), configBlob.digest);
    const names = listed.map((it) => ((0,json/* isObject */.Gv)(it.annotations) ? it.annotations : {}));
    return {
        config: (0,json_document/* objectOf */.X)(config, configBlob.digest),
        configDigest: configBlob.digest,
        manifestDigest,
        layers: (0,json/* objectsIn */.Qv)(manifest.layers).map((layer) => blobOf(archive, layer)),
        tags: names.map((it) => (0,json/* stringOf */.Je)(it['io.containerd.image.name'])).filter((it) => it !== ''),
    };
}
/** Manifests of images by digest, through indexes in indexes. Of several platforms an engine holds what it has pulled. */
async function manifestsIn(archive, index, depth) {
    if (depth > deepestIndex)
        throw new archive_fault/* ArchiveFault */.x('its indexes lead on and on');
    const listed = (0,json/* objectsIn */.Qv)(index.manifests);
    if (listed.length > mostManifests)
        throw new archive_fault/* ArchiveFault */.x(`an index in it lists ${listed.length} images`);
    const found = new Map();
    for (const descriptor of listed.filter((it) => !isAttestation(it))) {
        const isElsewhere = depth > 1 && !(0,archive_index/* findFile */.qE)(archive, blobPath(digestOf(descriptor)));
        if (isElsewhere)
            continue;
        const blob = blobOf(archive, descriptor);
        const document = (0,json_document/* objectOf */.X)((0,json_document/* parseJson */.q)(await readBlob(blob), blob.digest), blob.digest);
        const inner = Array.isArray(document.manifests)
            ? await manifestsIn(archive, document, depth + 1)
            : new Map([[blob.digest, document]]);
        for (const [digest, manifest] of inner)
            found.set(digest, manifest);
    }
    return found;
}
/** BuildKit's note on how it built: times and random ids. */
function isAttestation({ annotations }) {
    return (0,json/* isObject */.Gv)(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest';
}
function blobOf(archive, descriptor) {
    const digest = digestOf(descriptor);
    const range = (0,archive_index/* fileOf */.W7)(archive, blobPath(digest));
    if ((0,json/* isObject */.Gv)(descriptor) && descriptor.size !== range.size)
        throw mismatch(digest);
    return { digest, range };
}
async function readBlob({ digest, range }) {
    const bytes = await (0,archive_index/* readSmall */.o5)(range, digest);
    if (`sha256:${sha256(bytes)}` !== digest)
        throw mismatch(digest);
    return bytes;
}
function digestOf(descriptor) {
    const digest = (0,json/* isObject */.Gv)(descriptor) ? (0,json/* stringOf */.Je)(descriptor.digest) : '';
    if (!(0,image_reference/* isDigest */.Bc)(digest)) {
        throw new archive_fault/* ArchiveFault */.x(`it names a blob ${(0,problem/* quote */.hD)(digest)}, which is no sha256 digest`);
    }
    return digest;
}
function refuseDifference(docker, oci) {
    const places = ({ layers }) => JSON.stringify(layers.map(({ range }) => range.offset));
    const isSame = JSON.stringify(docker.config) === JSON.stringify(oci.config);
    if (!isSame || places(docker) !== places(oci)) {
        throw new archive_fault/* ArchiveFault */.x('its manifest.json and its index.json name different images');
    }
}
function mismatch(name) {
    return new archive_fault/* ArchiveFault */.x(`${(0,problem/* quote */.hD)(name)} in it does not have the content that its digest names`);
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 36539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ tarEnd),
/* harmony export */   pI: () => (/* binding */ tarHeader),
/* harmony export */   vr: () => (/* binding */ tarPadding)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _tar_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47122);
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
const tarEnd = Buffer.alloc(2 * _tar_block_js__WEBPACK_IMPORTED_MODULE_1__/* .blockSize */ .L);
/** The zeros between a content of `size` bytes and the next header. */
function tarPadding(size) {
    return Buffer.alloc((0,_tar_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paddingLength */ .g)(size));
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
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('input', [
        {
            what: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(entry.path)} cannot be stored in a tar: ${why}`,
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
    const block = Buffer.alloc(_tar_block_js__WEBPACK_IMPORTED_MODULE_1__/* .blockSize */ .L);
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


/***/ })

};

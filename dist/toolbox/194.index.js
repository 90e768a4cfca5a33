export const id = 194;
export const ids = [194];
export const modules = {

/***/ 718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xz: () => (/* binding */ ArchiveFault)
/* harmony export */ });
/* unused harmony exports isDamage, endsTooSoon */
/** What is wrong with an archive that somebody else made, before it is known which file it was. */
class ArchiveFault extends Error {
    name = 'ArchiveFault';
    /** undefined where what to do depends on what kind of archive it is. */
    remedy;
    constructor(what, remedy) {
        super(what);
        this.remedy = remedy;
    }
}
/** What zlib says of bytes that are no gzip or deflate, or end too early. */
function isDamage(error) {
    return error instanceof Error && 'code' in error && /^Z_/.test(String(error.code));
}
/** What a pipeline says when gunzip is done with a file that goes on behind its gzip. */
function endsTooSoon(error) {
    return (error instanceof Error &&
        'code' in error &&
        (error.code === 'ABORT_ERR' || error.code === 'ERR_STREAM_PREMATURE_CLOSE'));
}


/***/ }),

/***/ 801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   bR: () => (/* binding */ sourceOfStream),
/* harmony export */   km: () => (/* binding */ sourceOfRange)
/* harmony export */ });
/* harmony import */ var _archive_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(718);
/** Bytes in order, out of a range of an open file or out of a stream, never more than a piece of them in memory. */

const pieceSize = 1024 * 1024;
function sourceOfRange({ file, offset, size }) {
    let position = 0;
    return {
        read: async (length) => {
            const wanted = Math.min(length, size - position, pieceSize);
            if (wanted <= 0)
                return Buffer.alloc(0);
            const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(wanted), 0, wanted, offset + position);
            position += bytesRead;
            return buffer.subarray(0, bytesRead);
        },
        skip: async (length) => {
            const skipped = Math.min(length, size - position);
            position += skipped;
            return skipped;
        },
        remaining: () => size - position,
    };
}
function sourceOfStream(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    const read = async (length) => {
        while (rest.length === 0) {
            const next = await iterator.next();
            if (next.done)
                return rest;
            rest = next.value;
        }
        const piece = rest.subarray(0, length);
        rest = rest.subarray(piece.length);
        return piece;
    };
    const skip = async (length) => {
        let left = length;
        while (left > 0) {
            const { length: got } = await read(left);
            if (got === 0)
                break;
            left -= got;
        }
        return length - left;
    };
    return { read, skip, remaining: () => Number.POSITIVE_INFINITY };
}
async function* chunksOf(range) {
    const source = sourceOfRange(range);
    let left = range.size;
    while (left > 0) {
        const chunk = await source.read(left);
        if (chunk.length === 0)
            throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveFault */ .xz('it has become shorter while it was read');
        left -= chunk.length;
        yield chunk;
    }
}


/***/ }),

/***/ 122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ blockSize),
/* harmony export */   g: () => (/* binding */ paddingLength)
/* harmony export */ });
/** Tars are made of blocks: each header is one, and content is filled up to whole ones. */
const blockSize = 512;
/** Of the zeros behind `size` bytes of content. */
function paddingLength(size) {
    return (blockSize - (size % blockSize)) % blockSize;
}


/***/ }),

/***/ 257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readTar)
});

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(762);
// EXTERNAL MODULE: ./build/src/packing/tar/archive-fault.js
var archive_fault = __webpack_require__(718);
// EXTERNAL MODULE: ./build/src/packing/tar/tar-block.js
var tar_block = __webpack_require__(122);
;// CONCATENATED MODULE: ./build/src/packing/tar/tar-header.js
/**
 * What a header block of a tar says: ustar, old GNU, star and v7, with octal or base-256 numbers. Everything in it is
 * somebody else's claim and checked; what Go's archive/tar (and so Docker) reads otherwise is refused.
 */


const kinds = {
    '0': 'file',
    '\0': 'file',
    '7': 'file',
    '1': 'hardlink',
    '2': 'symlink',
    '3': 'character',
    '4': 'block',
    '5': 'directory',
    '6': 'fifo',
};
function kindOfType(type, path) {
    if (type === '\0' && path.endsWith('/'))
        return 'directory';
    const kind = kinds[type];
    if (kind === undefined) {
        throw new archive_fault/* ArchiveFault */.xz(`${(0,problem/* quote */.hD)(path)} is an entry of the type ${(0,problem/* quote */.hD)(type)}, which is not known`);
    }
    return kind;
}
function parseHeader(block) {
    checkSum(block);
    const magic = block.toString('latin1', 257, 263);
    const isStar = block.toString('latin1', 508, 512) === 'tar\0';
    // GNU's own format has times where ustar has the first part of the name.
    const prefix = magic === 'ustar\0' ? textField(block, 345, isStar ? 131 : 155) : Buffer.alloc(0);
    const name = textField(block, 0, 100);
    const type = block.toString('latin1', 156, 157);
    const hasDevice = magic.startsWith('ustar') && (type === '3' || type === '4');
    return {
        path: prefix.length > 0 ? Buffer.concat([prefix, Buffer.from('/'), name]) : name,
        target: textField(block, 157, 100),
        type,
        mode: numberField(block, 100, 8),
        uid: numberField(block, 108, 8),
        gid: numberField(block, 116, 8),
        size: numberField(block, 124, 12),
        mtime: numberField(block, 136, 12),
        major: hasDevice ? numberField(block, 329, 8) : 0,
        minor: hasDevice ? numberField(block, 337, 8) : 0,
    };
}
function textField(block, start, length) {
    const field = block.subarray(start, start + length);
    const end = field.indexOf(0);
    return end === -1 ? field : field.subarray(0, end);
}
function numberField(block, start, length) {
    const field = block.subarray(start, start + length);
    const first = field[0] ?? 0;
    if ((first & 0x80) === 0)
        return octalNumber(field);
    if ((first & 0x40) !== 0)
        throw new archive_fault/* ArchiveFault */.xz('a header has a negative number');
    const value = [first & 0x3f, ...field.subarray(1)].reduce((total, byte) => total * 256 + byte, 0);
    if (!Number.isSafeInteger(value))
        throw new archive_fault/* ArchiveFault */.xz('a header has a number that is too large');
    return value;
}
function octalNumber(field) {
    // Behind a NUL Python and bsdtar read nothing, GNU tar and Go the digits; so it is kept where digits follow, and refused.
    const whole = field.toString('latin1');
    const text = /^ *([^ \0]*)[ \0]*$/.exec(whole)?.[1] ?? whole;
    if (text === '')
        return 0;
    if (!/^[0-7]+$/.test(text))
        throw new archive_fault/* ArchiveFault */.xz(`a header has ${(0,problem/* quote */.hD)(text)} where a number belongs`);
    return Number.parseInt(text, 8);
}
/** Some old programs added up signed bytes. */
function checkSum(block) {
    const stored = octalNumber(block.subarray(148, 156));
    const counted = Buffer.from(block).fill(' ', 148, 156);
    let sum = 0;
    for (const byte of counted)
        sum += byte;
    if (stored === sum)
        return;
    const signed = counted.reduce((total, byte) => total + (byte > 127 ? byte - 256 : byte), 0);
    if (stored !== signed) {
        throw new archive_fault/* ArchiveFault */.xz('a header does not match its checksum: it is damaged or no tar');
    }
}

;// CONCATENATED MODULE: ./build/src/packing/tar/tar-pax.js
/** Pax records: what an extended header says of the entry behind it (`x`) or of all that follow (`g`). */


const xattrPrefix = 'SCHILY.xattr.';
/** `<length> <keyword>=<value>\n`, one after another. */
function parsePax(body) {
    const records = new Map();
    let at = 0;
    while (at < body.length) {
        const space = body.indexOf(' ', at);
        const digits = space === -1 ? '' : body.toString('latin1', at, space);
        const end = at + (/^[0-9]{1,10}$/.test(digits) ? Number(digits) : 0);
        const equals = body.indexOf('=', space);
        if (end <= at || end > body.length || equals === -1 || equals >= end || body[end - 1] !== 0x0a) {
            throw new archive_fault/* ArchiveFault */.xz('an extended header is damaged');
        }
        const keyword = textOf(body.subarray(space + 1, equals));
        if (records.has(keyword))
            throw new archive_fault/* ArchiveFault */.xz(`an extended header says ${(0,problem/* quote */.hD)(keyword)} twice`);
        records.set(keyword, body.subarray(equals + 1, end - 1));
        at = end;
    }
    refuseSparse(records);
    return records;
}
/** What the record says, or undefined when there is none; an empty one takes back what a global one said. */
function recordOf(keyword, ...headers) {
    const value = headers.find((records) => records.has(keyword))?.get(keyword);
    return value === undefined || value.length === 0 ? undefined : value;
}
/** A whole number; parts of a second are cut off. */
function numberOf(keyword, value) {
    const text = value.toString('latin1');
    const shape = keyword === 'mtime' ? /^[0-9]+(?:\.[0-9]*)?$/ : /^[0-9]+$/;
    const number = shape.test(text) ? Math.floor(Number(text)) : Number.NaN;
    if (!Number.isSafeInteger(number)) {
        throw new archive_fault/* ArchiveFault */.xz(`an extended header says ${keyword}=${(0,problem/* quote */.hD)(text)}, which is no such number`);
    }
    return number;
}
function xattrsOf(...headers) {
    const names = new Set(headers.flatMap((records) => [...records.keys()]));
    const xattrs = new Map();
    for (const name of names) {
        if (!name.startsWith(xattrPrefix))
            continue;
        const value = recordOf(name, ...headers);
        if (value)
            xattrs.set(name.slice(xattrPrefix.length), value);
    }
    return xattrs;
}
/** A name is text here; bytes that are none could not be written again as they were. */
function textOf(bytes) {
    const text = bytes.toString('utf8');
    if (!Buffer.from(text).equals(bytes)) {
        throw new archive_fault/* ArchiveFault */.xz(`it has the name ${(0,problem/* quote */.hD)(bytes.toString('latin1'))}, which is not UTF-8`);
    }
    if (text.includes('\0'))
        throw new archive_fault/* ArchiveFault */.xz('it has a name with a NUL');
    return text;
}
function refuseSparse(records) {
    if ([...records.keys()].some((keyword) => keyword.startsWith('GNU.sparse.'))) {
        throw new archive_fault/* ArchiveFault */.xz('it has a sparse file, which is not read here');
    }
}

;// CONCATENATED MODULE: ./build/src/packing/tar/tar-reader.js
/**
 * Tars as a sequence of entries, read once from front to back: ustar, pax, GNU and older. Each entry says where its content
 * lies, so that it can be read again where the archive is a file. Memory holds one header and one piece of content.
 */





/** Bytes of one extended header, and of all headers of a tar together: callers keep entries in memory. */
const extendedLimit = 1024 * 1024;
const headersLimit = 256 * 1024 * 1024;
const noRecords = new Map();
async function* readTar(source, check = () => { }) {
    const cursor = { source, check, position: 0, headers: 0 };
    let global = noRecords;
    for (;;) {
        const found = await nextHeader(cursor, global);
        if (found === undefined)
            return;
        global = found.extensions.global;
        const entry = entryOf(found.header, found.extensions);
        if (entry.size > source.remaining())
            throw truncated();
        const offset = cursor.position;
        const end = offset + entry.size;
        yield { entry, offset, content: contentUpTo(cursor, end) };
        await skipTo(cursor, end + (0,tar_block/* paddingLength */.g)(entry.size));
    }
}
/** The next header of an entry with all that is said of it before; undefined at the end of the archive. */
async function nextHeader(cursor, global) {
    let extensions = { local: noRecords, global, longPath: undefined, longTarget: undefined };
    let isAwaited = false;
    for (;;) {
        const block = await exactly(cursor, tar_block/* blockSize */.L);
        if (isZero(block)) {
            if (isAwaited)
                throw new archive_fault/* ArchiveFault */.xz('an extended header has no entry behind it');
            await readEnd(cursor);
            return undefined;
        }
        countHeader(cursor, tar_block/* blockSize */.L);
        const header = parseHeader(block);
        if (!/^[xgLK]$/.test(header.type)) {
            cursor.check(block, undefined);
            refuseTwoSources(extensions);
            return { header, extensions };
        }
        isAwaited ||= header.type !== 'g';
        const body = await extendedBody(cursor, header.size);
        cursor.check(block, body);
        extensions = extended(extensions, header.type, body);
    }
}
function extended(before, type, body) {
    switch (type) {
        case 'x':
            if (before.local.size > 0)
                throw twoSources();
            return { ...before, local: parsePax(body) };
        case 'g':
            return { ...before, global: new Map([...before.global, ...parsePax(body)]) };
        case 'L':
            if (before.longPath)
                throw twoSources();
            return { ...before, longPath: untilNul(body) };
        default:
            if (before.longTarget)
                throw twoSources();
            return { ...before, longTarget: untilNul(body) };
    }
}
/** Programs differ in which of the two they believe. */
function refuseTwoSources({ local, global, longPath, longTarget }) {
    const isSaidTwice = (longPath && recordOf('path', local, global)) || (longTarget && recordOf('linkpath', local, global));
    if (isSaidTwice)
        throw twoSources();
}
function twoSources() {
    return new archive_fault/* ArchiveFault */.xz('it has two extended headers that say the same of one entry');
}
async function extendedBody(cursor, size) {
    if (size > extendedLimit)
        throw new archive_fault/* ArchiveFault */.xz('an extended header is larger than 1 MiB');
    countHeader(cursor, size);
    const body = await exactly(cursor, size);
    await skipTo(cursor, cursor.position + (0,tar_block/* paddingLength */.g)(size));
    return body;
}
function entryOf(header, { local, global, longPath, longTarget }) {
    const said = (keyword) => recordOf(keyword, local, global);
    const number = (keyword) => {
        const value = said(keyword);
        return value ? numberOf(keyword, value) : header[keyword];
    };
    const path = textOf(longPath ?? said('path') ?? header.path);
    const kind = kindOfType(header.type, path);
    const isLink = kind === 'symlink' || kind === 'hardlink';
    const target = textOf(longTarget ?? said('linkpath') ?? header.target);
    if (path === '')
        throw new archive_fault/* ArchiveFault */.xz('it has an entry without a name');
    if (isLink && target === '')
        throw new archive_fault/* ArchiveFault */.xz(`the link ${(0,problem/* quote */.hD)(path)} points nowhere`);
    return {
        path: kind === 'directory' ? withoutEndSlashes(path) : path,
        kind,
        // Older programs store the kind there as well.
        mode: header.mode & 0o7777,
        uid: number('uid'),
        gid: number('gid'),
        // As Go has it: only files have content, whatever the header says.
        size: kind === 'file' ? number('size') : 0,
        mtime: number('mtime'),
        target: isLink ? target : '',
        device: kind === 'character' || kind === 'block' ? { major: header.major, minor: header.minor } : undefined,
        xattrs: xattrsOf(local, global),
    };
}
async function* contentUpTo(cursor, end) {
    while (cursor.position < end) {
        const chunk = await cursor.source.read(end - cursor.position);
        if (chunk.length === 0)
            throw truncated();
        cursor.position += chunk.length;
        yield chunk;
    }
}
async function exactly(cursor, length) {
    const chunks = [];
    for await (const chunk of contentUpTo(cursor, cursor.position + length))
        chunks.push(chunk);
    return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}
async function skipTo(cursor, position) {
    const wanted = position - cursor.position;
    if ((await cursor.source.skip(wanted)) < wanted)
        throw truncated();
    cursor.position = position;
}
/** After the first block of zeros: another one, or nothing. What follows that is filling. */
async function readEnd(cursor) {
    if (cursor.source.remaining() === 0)
        return;
    const first = await cursor.source.read(tar_block/* blockSize */.L);
    cursor.position += first.length;
    if (first.length === 0)
        return;
    const rest = first.length < tar_block/* blockSize */.L ? await exactly(cursor, tar_block/* blockSize */.L - first.length) : Buffer.alloc(0);
    if (!isZero(first) || !isZero(rest))
        throw new archive_fault/* ArchiveFault */.xz('it has entries behind its end');
}
function countHeader(cursor, length) {
    cursor.headers += length;
    if (cursor.headers > headersLimit)
        throw new archive_fault/* ArchiveFault */.xz('it has more than 256 MiB of headers');
}
function truncated() {
    return new archive_fault/* ArchiveFault */.xz('it ends too early: it is cut off or damaged');
}
function withoutEndSlashes(path) {
    let end = path.length;
    while (end > 1 && path[end - 1] === '/')
        end--;
    return path.slice(0, end);
}
function untilNul(body) {
    const end = body.indexOf(0);
    return end === -1 ? body : body.subarray(0, end);
}
function isZero(block) {
    return block.every((byte) => byte === 0);
}


/***/ }),

/***/ 292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ wholeOutput),
/* harmony export */   x: () => (/* binding */ handOn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(762);
/** Starts the machine's own tool: in our place, or for its output. */




/** Returns the exit code as a shell would give it. */
function handOn(program, args) {
    return exitCodeOf((0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...args], { stdio: 'inherit' }));
}
/**
 * What a tool writes; throws at the end when the tool fails, so that what it has left unfinished gets no final name. It is
 * started only when somebody reads: of a program that has ended, node throws away what nobody was reading. `env` is the
 * whole environment; without it the tool has that of the script.
 */
async function* wholeOutput(program, args, env) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...args], {
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(env === undefined ? {} : { env }),
    });
    const exit = exitCodeOf(child);
    const said = passedOn(child.stderr);
    // Heard below, perhaps only after the output has broken off.
    exit.catch(() => { });
    let isRead = false;
    try {
        yield* child.stdout;
        isRead = true;
    }
    finally {
        if (!isRead)
            child.kill();
    }
    const code = await exit;
    if (code === 0)
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .KbuildError */ .gj('package', [
        {
            what: `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(program)} ended with ${code}: ${lastLine(await said) || 'it said nothing'}`,
            remedy: 'The full log has all of its words',
        },
    ]);
}
async function passedOn(errors) {
    let text = '';
    for await (const chunk of errors) {
        process.stderr.write(chunk);
        text = `${text}${chunk}`.slice(-mostWords);
    }
    return text;
}
/** Characters of what a tool said that are kept. */
const mostWords = 4000;
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}
function exitCodeOf(child) {
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal] : 0)));
    });
}


/***/ }),

/***/ 194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  unpackCache: () => (/* binding */ unpackCache)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(522);
// EXTERNAL MODULE: ./build/src/packing/tar/byte-source.js
var byte_source = __webpack_require__(801);
// EXTERNAL MODULE: ./build/src/packing/tar/tar-reader.js + 2 modules
var tar_reader = __webpack_require__(257);
// EXTERNAL MODULE: ./build/src/packing/toolbox/hand-on.js
var hand_on = __webpack_require__(292);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(762);
;// CONCATENATED MODULE: ./build/src/packing/toolbox/unpack-command.js
/**
 * What the cache client asks of tar, and where a member of its archive may go: plain files and folders below the one folder
 * of the cache, and nothing anywhere else.
 */

const decompressors = {
    unzstd: ['unzstd'],
    'unzstd --long=30': ['unzstd', '--long=30'],
};
/** As @actions/cache calls tar (its internal/tar.ts); any other call is not understood. */
function parseUnpackCommand(args) {
    const [operation, archive = '', ...options] = args.filter((arg) => arg !== '--delay-directory-restore');
    if (operation === '-tf')
        return { kind: 'list' };
    const [absolute, change, , ...rest] = options;
    if (operation !== '-xf' || absolute !== '-P' || change !== '-C')
        return { kind: 'unknown' };
    if (rest.length === 1 && rest[0] === '-z')
        return { kind: 'unpack', archive, compression: 'gzip' };
    const [option, program = ''] = rest;
    const zstd = decompressors[program];
    if (rest.length !== 2 || option !== '--use-compress-program' || !zstd)
        return { kind: 'unknown' };
    return { kind: 'unpack', archive, compression: zstd };
}
/** `path` is the folder of the cache as members spell it, such as `_output/local/go/cache`. */
function placeOf({ path: member, kind }, path) {
    const isAbove = `${path}/`.startsWith(`${member}/`);
    if (isAbove && kind === 'directory')
        return { kind: 'folder', name: '.' };
    const name = member.startsWith(`${path}/`) ? member.slice(path.length + 1) : undefined;
    const leadsOut = name?.split('/').some((part) => part === '' || part === '.' || part === '..');
    if (name === undefined || leadsOut || name.includes('\0')) {
        return { kind: 'refused', why: `it would write ${(0,problem/* quote */.hD)(member)}, which is not below ${path}` };
    }
    if (kind === 'file')
        return { kind: 'file', name };
    if (kind === 'directory')
        return { kind: 'folder', name };
    return { kind: 'refused', why: `it holds ${name}, which is not an entry of a Go build cache` };
}

;// CONCATENATED MODULE: ./build/src/packing/toolbox/unpack-cache.js
/**
 * In tar's place while the cache client unpacks: writes the members of the archive below one folder that only this program
 * writes into, or stops at the first that does not belong there.
 */








/**
 * `args` are a folder of our own, the path below it that the archive's members may have, a file for the reason
 * of a refusal, and what the client gave tar. Returns the exit code.
 */
async function unpackCache([root = '', path = '', refusal = '', ...args]) {
    const command = parseUnpackCommand(args);
    switch (command.kind) {
        case 'list':
            return 0;
        case 'unknown':
            process.stderr.write(`kbuild: tar ${args.join(' ')} is not a call of the cache client that is known\n`);
            return 2;
        case 'unpack':
            break;
    }
    try {
        const why = await unpack(command, root, path);
        if (why === undefined)
            return 0;
        (0,external_node_fs_.writeFileSync)(refusal, why);
    }
    catch (error) {
        process.stderr.write(`kbuild: ${error instanceof Error ? error.message : String(error)}\n`);
    }
    return 2;
}
/** Returns why the archive is refused. */
async function unpack(command, root, path) {
    const folder = (0,external_node_path_.join)(root, path);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const bytes = decompressed(command);
    const made = new Set([folder]);
    const makeFolder = (name) => {
        if (!made.has(name))
            (0,external_node_fs_.mkdirSync)(name, { recursive: true });
        made.add(name);
    };
    try {
        for await (const member of (0,tar_reader/* readTar */.s)((0,byte_source/* sourceOfStream */.bR)(bytes))) {
            const place = placeOf(member.entry, path);
            if (place.kind === 'refused')
                return place.why;
            const to = (0,external_node_path_.join)(folder, place.name);
            makeFolder(place.kind === 'folder' ? to : (0,external_node_path_.dirname)(to));
            if (place.kind === 'file')
                await writeContent(to, member);
        }
        // Only at its very end does a decompressor know that all was right.
        for await (const _ of bytes)
            ;
        return undefined;
    }
    finally {
        // A decompressor that nobody reads from would wait for ever.
        await bytes.return(undefined);
    }
}
/** No link is ever made here, so no name leads out; and a name that comes twice is an error of its own. */
async function writeContent(to, { content }) {
    const file = (0,external_node_fs_.openSync)(to, 'wx');
    try {
        for await (const piece of content) {
            for (let done = 0; done < piece.length;)
                done += (0,external_node_fs_.writeSync)(file, piece, done);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** One generator for both its readers: the second goes on where the first has stopped. */
async function* decompressed({ archive, compression, }) {
    if (compression === 'gzip') {
        const gunzip = (0,external_node_zlib_.createGunzip)();
        // What goes wrong is thrown where it is read.
        (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), gunzip).catch(() => { });
        yield* gunzip;
        return;
    }
    const [program, ...args] = compression;
    const output = (0,hand_on/* wholeOutput */.F)(program, [...args, '--decompress', '--stdout', '--', archive]);
    for await (const piece of output)
        yield Buffer.from(piece.buffer, piece.byteOffset, piece.length);
}


/***/ }),

/***/ 762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   gj: () => (/* binding */ KbuildError),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qi: () => (/* binding */ firstSentence)
/* harmony export */ });
/* unused harmony exports isProblem, quotedSigns, quoteCut, withoutCredentials, credentialsIn, hasControlCharacter */
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


/***/ })

};

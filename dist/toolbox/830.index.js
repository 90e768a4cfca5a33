export const id = 830;
export const ids = [830];
export const modules = {

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ ask)
});

// UNUSED EXPORTS: runBuild, runInForeground, runMarker

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(260);
;// CONCATENATED MODULE: ./build/src/host/file-names.js
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

// EXTERNAL MODULE: ./build/src/host/files.js + 4 modules
var files = __webpack_require__(507);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(574);
;// CONCATENATED MODULE: ./build/src/host/lines.js
/** The output of a program line by line, however long a line is: memory holds a piece of it. */

/** Signs. The longest line of a real build, a call of the linker with all its flags, has 30,000. */
const longestLine = (/* unused pure expression or super */ null && (64 * 1024));
const cutMark = ' [kbuild: the rest of this line is left out]';
/** Without line ends; what is longer than `longestLine` is cut, and says so. `keptUp` is waited for after each piece. */
async function lines_eachLine(pieces, onLine, keptUp = async () => { }) {
    const lines = lineReader(onLine);
    const decoder = new StringDecoder('utf8');
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(500);
;// CONCATENATED MODULE: ./build/src/host/process-tree.js
/**
 * Ends what a build has started: its process group, and on Linux also children that left the group, found by a marker
 * in their environment as the runner itself finds orphans.
 */


function process_tree_signalGroup(groupId, signal) {
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
async function process_tree_endMarkedProcesses(marker, value, graceMilliseconds) {
    const found = await markedProcesses(marker, value);
    if (found.length === 0)
        return 0;
    if (graceMilliseconds > 0) {
        for (const pid of found)
            signalProcess(pid, 'SIGTERM');
        await sleep(graceMilliseconds);
    }
    for (let round = 0; round < mostRounds; round++) {
        const left = await markedProcesses(marker, value);
        if (left.length === 0)
            break;
        for (const pid of left)
            signalProcess(pid, 'SIGKILL');
        await sleep(roundMilliseconds);
    }
    return found.length;
}
async function markedProcesses(marker, value) {
    const entries = await readdir('/proc').catch(() => []);
    const pids = entries.filter((entry) => /^[0-9]+$/.test(entry)).map(Number);
    const marked = await Promise.all(pids.map((pid) => hasMarker(pid, `${marker}=${value}`)));
    return pids.filter((pid, index) => marked[index] && pid !== process.pid);
}
async function hasMarker(pid, assignment) {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
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







/** Runs a tool whose answer is short, and returns it whatever the exit code; names that are not UTF-8 as file-names.ts has them. */
async function ask(tool, args, options) {
    // exec would search the PATH of this process, and print what it cannot read there.
    const program = (0,external_node_path_.isAbsolute)(tool) ? tool : await (0,files/* findProgram */.Kp)(tool, options.env.PATH ?? '');
    if (program === undefined)
        return { code: 127, stdout: '', stderr: `${tool} is not on PATH` };
    try {
        const chunks = [];
        // It splits its first word unless quoted.
        const { exitCode, stderr } = await (0,exec/* getExecOutput */.H)(`"${program.replaceAll('"', '\\"')}"`, [...args], {
            cwd: options.cwd,
            env: { ...options.env },
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdout: (chunk) => chunks.push(chunk) },
            ...(options.input === undefined ? {} : { input: bytesOfText(options.input) }),
        });
        return { code: exitCode, stdout: textOfBytes(Buffer.concat(chunks)), stderr };
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
    const child = withUsualUmask(() => spawn(build.tool, [...build.arguments], {
        cwd: build.cwd,
        env: build.env,
        detached: true,
        stdio: [build.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe', ...heldBy(build)],
    }));
    // Who ends before it has read all says itself why.
    child.stdin?.on('error', () => { }).end(build.input);
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
        await endMarkedProcesses(runMarker, build.runId, 0);
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
    const child = spawn(tool, [...args], {
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
function delay(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(() => resolve(undefined), milliseconds).unref();
    });
}


/***/ }),

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

/***/ 539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ tarEnd),
/* harmony export */   pI: () => (/* binding */ tarHeader),
/* harmony export */   vr: () => (/* binding */ tarPadding)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(762);
/* harmony import */ var _tar_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(122);
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

/***/ 830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  saveImage: () => (/* binding */ saveImage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(466);
;// CONCATENATED MODULE: ./build/src/host/environment.js
/** This process's environment as plain data. */
function definedEnvironment() {
    const defined = Object.entries(process.env).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
    return Object.fromEntries(defined);
}

// EXTERNAL MODULE: ./build/src/host/process.js + 3 modules
var host_process = __webpack_require__(744);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(715);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(762);
// EXTERNAL MODULE: ./build/src/packing/tar/archive-fault.js
var archive_fault = __webpack_require__(718);
// EXTERNAL MODULE: ./build/src/packing/tar/byte-source.js
var byte_source = __webpack_require__(801);
// EXTERNAL MODULE: ./build/src/packing/tar/tar-reader.js + 2 modules
var tar_reader = __webpack_require__(257);
;// CONCATENATED MODULE: ./build/src/packing/image/json-document.js
/** The JSON documents of an image archive. */



/** `name` is what it is called in an error. */
function parseJson(bytes, name) {
    const value = (0,json/* parsedJson */.U4)(bytes.toString('utf8'));
    if (value === undefined)
        throw new archive_fault/* ArchiveFault */.xz(`${(0,problem/* quote */.hD)(name)} in it is no JSON, says a thing twice, or is nested too deeply`);
    return value;
}
function objectOf(value, name) {
    if (!(0,json/* isObject */.Gv)(value))
        throw new archive_fault/* ArchiveFault */.xz(`${(0,problem/* quote */.hD)(name)} in it is no JSON object`);
    return value;
}

;// CONCATENATED MODULE: ./build/src/packing/image/archive-index.js
/** What an image archive holds and where, with links followed only inside of it: nothing of it is unpacked. */





/** Bytes. */
const documentLimit = 8 * 1024 * 1024;
const mostHops = 32;
async function indexArchive(range) {
    const members = new Map();
    for await (const record of (0,tar_reader/* readTar */.s)((0,byte_source/* sourceOfRange */.km)(range))) {
        const path = pathInside(record.entry.path, '');
        const member = memberOf(record, path, range);
        const earlier = members.get(path);
        if (earlier && !(earlier.kind === 'directory' && member.kind === 'directory')) {
            throw new archive_fault/* ArchiveFault */.xz(`it has ${(0,problem/* quote */.hD)(path)} twice`);
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
            throw new archive_fault/* ArchiveFault */.xz(`${(0,problem/* quote */.hD)(path)} in it is a ${entry.kind}, which no image archive has`);
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
    return new archive_fault/* ArchiveFault */.xz(`${(0,problem/* quote */.hD)(path)} in it leads out of the archive`);
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
    throw new archive_fault/* ArchiveFault */.xz(`${(0,problem/* quote */.hD)(path)} in it is a link that leads in a circle`);
}
function fileOf(archive, path) {
    const found = findFile(archive, path);
    if (!found)
        throw new archive_fault/* ArchiveFault */.xz(`${(0,problem/* quote */.hD)(path)} is missing in it`);
    return found;
}
/** For the small files that say what is what. */
async function readSmall(range, name) {
    if (range.size > documentLimit)
        throw tooLarge(name);
    const chunks = [];
    for await (const chunk of (0,byte_source/* chunksOf */.U_)(range))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
function tooLarge(name) {
    return new archive_fault/* ArchiveFault */.xz(`${(0,problem/* quote */.hD)(name)} in it is larger than 8 MiB`);
}
async function readDocument(archive, path) {
    return parseJson(await readSmall(fileOf(archive, path), path), path);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/packing/tar/tar-entry.js
var tar_entry = __webpack_require__(539);
;// CONCATENATED MODULE: ./build/src/packing/image/archive-writer.js
/** An archive as a file: entries by the bytes of their names, one time, owner 0. */





/** `to` must not be there yet; `epoch` in seconds. Folders of the files get entries of their own. */
async function writeArchive(to, files, epoch) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const counted = async function* () {
        for await (const chunk of archiveChunks(files, epoch)) {
            hash.update(chunk);
            size += chunk.length;
            yield chunk;
        }
    };
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(counted()), (0,external_node_fs_.createWriteStream)(to, { flags: 'wx', mode: 0o644 }));
    return { sha256: hash.digest('hex'), size };
}
/** The same as a stream; `epoch` in seconds. */
async function* archiveChunks(files, epoch) {
    const folders = new Set(files.flatMap(({ path }) => foldersOf(path)));
    const all = [...files, ...[...folders].map((path) => ({ path, size: 0, chunks: undefined }))];
    all.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    for (const { path, size, chunks } of all) {
        yield (0,tar_entry/* tarHeader */.pI)(plainEntry(path, chunks ? size : undefined, epoch));
        if (!chunks)
            continue;
        yield* chunks();
        yield (0,tar_entry/* tarPadding */.vr)(size);
    }
    yield tar_entry/* tarEnd */.JO;
}
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
/** A folder where there is no size. */
function plainEntry(path, size, epoch) {
    return {
        path,
        kind: size === undefined ? 'directory' : 'file',
        mode: size === undefined ? 0o755 : 0o644,
        uid: 0,
        gid: 0,
        size: size ?? 0,
        mtime: epoch,
        target: '',
        device: undefined,
        xattrs: new Map(),
    };
}

// EXTERNAL MODULE: ./build/src/kubernetes/image-reference.js
var image_reference = __webpack_require__(836);
;// CONCATENATED MODULE: ./build/src/packing/image/image-config.js
/**
 * An image's configuration without what differs between two builds of the same thing. What a container made from it does
 * stays as it is; who built it, when, and by which containers does not.
 */




/** As the configuration says them, whatever that is. */
function diffIdsOf({ rootfs }) {
    return (0,json/* isObject */.Gv)(rootfs) && Array.isArray(rootfs.diff_ids) ? rootfs.diff_ids.map(String) : [];
}
function factsOf(config) {
    const diffIds = diffIdsOf(config);
    const wrong = diffIds.find((it) => !(0,image_reference/* isDigest */.Bc)(it));
    if (wrong !== undefined)
        throw new archive_fault/* ArchiveFault */.xz(`the image has the layer ${(0,problem/* quote */.hD)(wrong)}, which is no digest`);
    const [os, architecture] = [(0,json/* stringOf */.Je)(config.os), (0,json/* stringOf */.Je)(config.architecture)];
    if (os === '' || architecture === '')
        throw new archive_fault/* ArchiveFault */.xz('the image does not say its platform');
    return { os, architecture, variant: (0,json/* stringOf */.Je)(config.variant), diffIds };
}
/**
 * Only what the OCI image specification defines. So these are gone: `container` (a random id), `container_config` (of the
 * last container of the build), `docker_version`, `id` and `parent` (digests over times), `comment`, `Size`, and
 * BuildKit's own `moby.buildkit.*` (times and digests of the cache).
 */
function canonicalConfig(config, form) {
    const { os, architecture, variant } = factsOf(config);
    const created = timeOf(form.epoch);
    const history = canonicalHistory((0,json/* objectsIn */.Qv)(config.history), form);
    return {
        created,
        ...((0,json/* stringOf */.Je)(config.author) ? { author: config.author } : {}),
        architecture,
        ...(variant ? { variant } : {}),
        os,
        ...((0,json/* stringOf */.Je)(config['os.version']) ? { 'os.version': config['os.version'] } : {}),
        ...((0,json/* stringsIn */.QQ)(config['os.features']).length > 0
            ? { 'os.features': (0,json/* stringsIn */.QQ)(config['os.features']) }
            : {}),
        config: runtimeConfig((0,json/* isObject */.Gv)(config.config) ? config.config : {}),
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
    return (0,json/* inOrder */.al)(Object.fromEntries(set));
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
        return (0,json/* inOrder */.al)(isBase ? entry : { ...entry, created: timeOf(epoch) });
    });
}

;// CONCATENATED MODULE: ./build/src/release/content.js
/** What a build made, and the one word by which two builds are compared. */

/**
 * Reference: `_output/release-images/<arch>/<name>.tar`. The conformance image says in its name for which programs it is:
 * older trees make it for the platform of the engine.
 */
function content_imagePath({ name, platform }) {
    const architecture = /^conformance-(.+)$/.exec(name)?.[1] ?? platform.split('/')[1] ?? '';
    return `${architecture}/${name}.tar`;
}
/** A file of this text. */
function listedText(path, text) {
    const digest = (algorithm) => createHash(algorithm).update(text).digest('hex');
    return { path, sha256: digest('sha256'), sha512: digest('sha512') };
}
/** SHA256SUMS or SHA512SUMS as coreutils write them, sorted by path. */
function checksumLines(files, digest) {
    return files
        .toSorted((a, b) => (a.path < b.path ? -1 : 1))
        .map((file) => `${file[digest]}  ${file.path}\n`)
        .join('');
}
/** Where a program lies below a folder of output. */
function programPath({ platform, name }) {
    return `${platform}/${name}`;
}
function listedBinaries(binaries) {
    return binaries.map((it) => ({ path: programPath(it), sha256: it.sha256, sha512: it.sha512 }));
}
/** The sha256 of SHA256SUMS: equal for two builds that made the same files of the same names. */
function contentDigest(files) {
    return createHash('sha256').update(checksumLines(files, 'sha256')).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/release/image-indexes.js
/**
 * One OCI index for each image of a release, over its architectures. The file is what a registry is given, byte for byte: its
 * sha256, which SHA256SUMS lists, is the digest that the registry knows the image by.
 */

const ociTypes = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
};
/** Behind the name of an image, such as `kube-proxy`. */
const imageIndexEnding = '.index.json';
/** Sorted by path, as the manifests in each are by platform. */
function imageIndexes(images) {
    const byName = new Map();
    for (const image of images.toSorted((a, b) => (a.platform < b.platform ? -1 : 1))) {
        const architecture = imagePath(image).split('/')[0] ?? '';
        // Older trees make the conformance image of every architecture for that of the engine: no other machine can run it.
        if (image.platform.split('/')[1] !== architecture)
            continue;
        const ending = `-${architecture}`;
        const name = image.name.endsWith(ending) ? image.name.slice(0, -ending.length) : image.name;
        byName.set(name, [...(byName.get(name) ?? []), image]);
    }
    return [...byName]
        .map(([name, its]) => ({ path: `${name}${imageIndexEnding}`, text: indexText(its) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** Reference: OCI image format, image index. */
function indexText(images) {
    const manifests = images.map(({ platform, manifestDigest, manifestSize }) => {
        const [os, architecture, variant] = platform.split('/');
        return {
            mediaType: ociTypes.manifest,
            digest: manifestDigest,
            size: manifestSize,
            platform: { architecture, os, ...(variant === undefined ? {} : { variant }) },
        };
    });
    const index = { schemaVersion: 2, mediaType: ociTypes.index, manifests };
    return `${JSON.stringify(index, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/src/packing/image/image-documents.js
/** The small files of a written archive: an OCI image layout, with the manifest.json that older engines read instead. */


const types = {
    ...ociTypes,
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar',
};
function documentOf(value) {
    return documentFrom(Buffer.from(JSON.stringify(value)));
}
function documentFrom(bytes) {
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
function indexDocument(...image) {
    return indexOf(indexEntries(...image));
}
function indexOf(manifests) {
    return documentOf({ schemaVersion: 2, mediaType: types.index, manifests });
}
/** The one manifest, once for each of its names: that is how containerd and the engine on top of it learn them all. */
function indexEntries(manifest, { os, architecture, variant }, tags) {
    const plain = {
        ...descriptor(types.manifest, manifest),
        platform: { architecture, os, ...(variant ? { variant } : {}) },
    };
    const named = tags.map(({ full, tag }) => ({
        ...plain,
        annotations: { 'io.containerd.image.name': full, 'org.opencontainers.image.ref.name': tag },
    }));
    return named.length > 0 ? named : [plain];
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

;// CONCATENATED MODULE: ./build/src/packing/image/image-tags.js
/** The names that an image archive gives its image, in two spellings: as docker prints them, and in full as containerd wants them. */


/** A name without a tag means `latest`, as for docker. Each once, sorted by bytes. */
function imageTags(names) {
    const tags = new Map();
    for (const name of names) {
        const tag = parseTag(name);
        if (!tag)
            throw noTag(name);
        tags.set(tag.short, tag);
    }
    return [...tags.values()].sort((a, b) => Buffer.compare(Buffer.from(a.short), Buffer.from(b.short)));
}
/** undefined when it is something else, such as a name with a digest. */
function parseTag(given) {
    const reference = (0,image_reference/* parseImageReference */.o_)(given);
    if (reference === undefined || reference.digest !== undefined)
        return undefined;
    const { name, tag = 'latest' } = reference;
    const full = (0,image_reference/* fullName */.fq)(name);
    return { short: `${(0,image_reference/* shortName */.EU)(full)}:${tag}`, full: `${full}:${tag}`, tag };
}
function noTag(given) {
    return new problem/* KbuildError */.gj('package', [
        {
            what: `${(0,problem/* quote */.hD)(given)} is not an image with a tag`,
            remedy: 'Give something like registry.k8s.io/kube-proxy-amd64:v1.36.0',
        },
    ]);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(522);
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
    const oci = findFile(archive, 'index.json') ? await ociImage(archive) : undefined;
    if (docker && oci) {
        refuseDifference(docker, oci);
        return { ...oci, tags: [...docker.tags, ...oci.tags] };
    }
    const found = oci ?? docker;
    if (!found) {
        throw new archive_fault/* ArchiveFault */.xz('it has neither an index.json nor a manifest.json: it is no archive of docker save');
    }
    return found;
}
/** Of manifest.json, which containerd's store leaves out for a foreign platform. */
async function dockerImage(archive) {
    if (!findFile(archive, 'manifest.json'))
        return undefined;
    const images = (0,json/* objectsIn */.Qv)(await readDocument(archive, 'manifest.json'));
    const [image] = images;
    if (!image || images.length > 1) {
        throw new archive_fault/* ArchiveFault */.xz(`it has ${images.length} images where one belongs`, oneImage);
    }
    const path = (0,json/* stringOf */.Je)(image.Config);
    const config = await readSmall(fileOf(archive, path), path);
    const named = /(?:^|\/)([0-9a-f]{64})(?:\.json)?$/.exec(path)?.[1];
    if (named !== sha256(config))
        throw mismatch(path);
    return {
        config: objectOf(parseJson(config, path), path),
        configBytes: config,
        configDigest: `sha256:${named}`,
        manifest: undefined,
        layers: (0,json/* stringsIn */.QQ)(image.Layers).map((layer) => ({ range: fileOf(archive, layer), digest: undefined })),
        tags: (0,json/* stringsIn */.QQ)(image.RepoTags),
    };
}
async function ociImage(archive) {
    const index = objectOf(await readDocument(archive, 'index.json'), 'index.json');
    const listed = (0,json/* objectsIn */.Qv)(index.manifests);
    const found = await manifestsIn(archive, index, 1);
    const [[digest, manifest] = []] = found;
    if (digest === undefined || !manifest)
        throw new archive_fault/* ArchiveFault */.xz('its index.json leads to no image');
    if (found.size > 1)
        throw new archive_fault/* ArchiveFault */.xz(`it has ${found.size} images where one belongs`, oneImage);
    const configBlob = blobOf(archive, manifest.config);
    const configBytes = await readBlob(configBlob);
    const names = listed.map((it) => ((0,json/* isObject */.Gv)(it.annotations) ? it.annotations : {}));
    return {
        config: objectOf(parseJson(configBytes, configBlob.digest), configBlob.digest),
        configBytes,
        configDigest: configBlob.digest,
        manifest: { digest, size: fileOf(archive, blobPath(digest)).size },
        layers: (0,json/* objectsIn */.Qv)(manifest.layers).map((layer) => blobOf(archive, layer)),
        tags: names.map((it) => (0,json/* stringOf */.Je)(it['io.containerd.image.name'])).filter((it) => it !== ''),
    };
}
/** Manifests of images by digest, through indexes in indexes. Of several platforms an engine holds what it has pulled. */
async function manifestsIn(archive, index, depth) {
    if (depth > deepestIndex)
        throw new archive_fault/* ArchiveFault */.xz('its indexes lead on and on');
    const listed = (0,json/* objectsIn */.Qv)(index.manifests);
    if (listed.length > mostManifests)
        throw new archive_fault/* ArchiveFault */.xz(`an index in it lists ${listed.length} images`);
    const found = new Map();
    for (const descriptor of listed.filter((it) => !isAttestation(it))) {
        const isElsewhere = depth > 1 && !findFile(archive, blobPath(digestOf(descriptor)));
        if (isElsewhere)
            continue;
        const blob = blobOf(archive, descriptor);
        const document = objectOf(parseJson(await readBlob(blob), blob.digest), blob.digest);
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
    const range = fileOf(archive, blobPath(digest));
    if ((0,json/* isObject */.Gv)(descriptor) && descriptor.size !== range.size)
        throw mismatch(digest);
    return { digest, range };
}
async function readBlob({ digest, range }) {
    const bytes = await readSmall(range, digest);
    if (`sha256:${sha256(bytes)}` !== digest)
        throw mismatch(digest);
    return bytes;
}
function digestOf(descriptor) {
    const digest = (0,json/* isObject */.Gv)(descriptor) ? (0,json/* stringOf */.Je)(descriptor.digest) : '';
    if (!(0,image_reference/* isDigest */.Bc)(digest)) {
        throw new archive_fault/* ArchiveFault */.xz(`it names a blob ${(0,problem/* quote */.hD)(digest)}, which is no sha256 digest`);
    }
    return digest;
}
function refuseDifference(docker, oci) {
    const places = ({ layers }) => JSON.stringify(layers.map(({ range }) => range.offset));
    const isSame = JSON.stringify(docker.config) === JSON.stringify(oci.config);
    if (!isSame || places(docker) !== places(oci)) {
        throw new archive_fault/* ArchiveFault */.xz('its manifest.json and its index.json name different images');
    }
}
function mismatch(name) {
    return new archive_fault/* ArchiveFault */.xz(`${(0,problem/* quote */.hD)(name)} in it does not have the content that its digest names`);
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/packing/image/layer-content.js
/** A layer's tar, checked against the digests that name it before anything is made of it, and uncompressed. */






const magics = [
    ['gzip', Buffer.from([0x1f, 0x8b])],
    ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd])],
];
/** Throws unless the bytes are what both digests say. Reads all of it, and keeps none. */
async function checkLayer({ range, digest }, diffId) {
    const compression = await compressionOf(range);
    if (digest !== undefined && digest !== diffId && (await measure((0,byte_source/* chunksOf */.U_)(range))).digest !== digest) {
        throw mismatch(digest);
    }
    const measured = await measure(tarChunks({ range, compression }));
    if (measured.digest !== diffId || (digest !== undefined && compression === 'none' && digest !== diffId)) {
        throw mismatch(diffId);
    }
    return { range, compression, diffId, size: measured.size };
}
/** By the bytes, as engines have it: media types are not always right. */
async function compressionOf(range) {
    const start = await (0,byte_source/* sourceOfRange */.km)(range).read(4);
    return magics.find(([, magic]) => start.subarray(0, magic.length).equals(magic))?.[0] ?? 'none';
}
async function measure(chunks) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { digest: `sha256:${hash.digest('hex')}`, size };
}
async function* tarChunks({ range, compression, }) {
    if (compression === 'none') {
        yield* (0,byte_source/* chunksOf */.U_)(range);
        return;
    }
    const unpacked = (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from((0,byte_source/* chunksOf */.U_)(range)), decompressor(compression), () => { });
    try {
        for await (const chunk of unpacked)
            yield chunk;
    }
    catch (error) {
        const isOurs = error instanceof archive_fault/* ArchiveFault */.xz;
        throw isOurs ? error : new archive_fault/* ArchiveFault */.xz(`a layer in it is no sound ${compression}`);
    }
}
function decompressor(compression) {
    if (compression === 'gzip')
        return external_node_zlib_.createGunzip();
    // Not in Node 20, which is one of ours.
    if (typeof external_node_zlib_.createZstdDecompress === 'function')
        return external_node_zlib_.createZstdDecompress();
    throw new archive_fault/* ArchiveFault */.xz('its layers are compressed with zstd, which this Node cannot read', 'Use Node 24, or save from an engine that does not compress layers with zstd');
}

;// CONCATENATED MODULE: ./build/src/packing/image/layer-order.js
/**
 * The entries of a layer in the one order and form that equal content has, whichever file system and engine listed them:
 * by bytes, whiteouts before their siblings as the OCI specification recommends, one time for all.
 */


/** Programs let all links point to the first name. */
const layer_order_mostHops = 32;
/** `epoch` in seconds. Owners, modes, extended attributes and the targets of symbolic links stay. */
function canonicalEntries(found, epoch) {
    const entries = lastOfEach(found.map(withPlainPath));
    const sorted = [...entries.values()].sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
    const firsts = new Map();
    return sorted.map(({ entry, offset }) => {
        const { inode, name } = inodeOf(entries, entry.path);
        if (!inode)
            return { entry: { ...entry, mtime: epoch, target: name }, offset };
        const first = firsts.get(inode.entry.path);
        if (first === undefined)
            firsts.set(inode.entry.path, entry.path);
        return linked(inode, entry.path, first, epoch);
    });
}
/**
 * Of several names of one file the first one holds the content and the others point to it, so a target is always there
 * before its link. The links say the attributes again: engines set the owner of each name, and that takes a capability away.
 */
function linked(inode, path, first, epoch) {
    if (first === undefined)
        return { offset: inode.offset, entry: { ...inode.entry, path, mtime: epoch } };
    const device = undefined;
    const entry = {
        ...inode.entry,
        ...{ path, mtime: epoch, kind: 'hardlink', size: 0, target: first, device },
    };
    return { offset: 0, entry };
}
/** The entry that a name is one of the names of, and its own name; no entry for a file of a layer below. */
function inodeOf(entries, path) {
    let name = path;
    let inode = entries.get(name);
    for (let hops = 0; inode?.entry.kind === 'hardlink'; hops += 1) {
        if (hops > layer_order_mostHops)
            throw new archive_fault/* ArchiveFault */.xz(`the hard link ${(0,problem/* quote */.hD)(path)} leads on and on`);
        name = inode.entry.target;
        inode = entries.get(name);
    }
    if (inode?.entry.kind === 'directory' && name !== path) {
        throw new archive_fault/* ArchiveFault */.xz(`the hard link ${(0,problem/* quote */.hD)(path)} points to a directory`);
    }
    return { inode, name };
}
function withPlainPath({ entry, offset }) {
    const target = entry.kind === 'hardlink' ? plainPath(entry.target) : entry.target;
    return { entry: { ...entry, path: plainPath(entry.path), target }, offset };
}
/** Without `./`, doubled or leading slashes; the top itself is `.`. */
function plainPath(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.includes('..'))
        throw new archive_fault/* ArchiveFault */.xz(`${(0,problem/* quote */.hD)(path)} in a layer leads out of it`);
    return parts.join('/') || '.';
}
/** Unpacked one after another, the last one of a name is what stays. */
function lastOfEach(found) {
    const entries = new Map();
    const replaced = new Set();
    for (const it of found) {
        if (entries.has(it.entry.path))
            replaced.add(it.entry.path);
        entries.set(it.entry.path, it);
    }
    const astray = found.find(({ entry }) => entry.kind === 'hardlink' && replaced.has(entry.target));
    if (astray) {
        throw new archive_fault/* ArchiveFault */.xz(`${(0,problem/* quote */.hD)(astray.entry.path)} is a hard link to a name that its layer has twice`);
    }
    return entries;
}
function sortKey({ entry }) {
    if (entry.path === '.')
        return Buffer.alloc(0);
    return Buffer.from(entry.path.replaceAll(/(?<=^|\/)\.wh\./g, '\0.wh.'));
}

;// CONCATENATED MODULE: ./build/src/packing/image/layer-blob.js
/** Layers as they are written: the base image's byte for byte, those above it in canonical form. */







function baseBlob(layer) {
    return { digest: layer.diffId, size: layer.size, chunks: () => tarChunks(layer) };
}
/** `epoch` in seconds. */
async function canonicalBlob(layer, epoch, workplace) {
    const range = layer.compression === 'none' ? layer.range : await unpacked(layer, workplace);
    const found = [];
    for await (const { entry, offset } of (0,tar_reader/* readTar */.s)((0,byte_source/* sourceOfRange */.km)(range)))
        found.push({ entry, offset });
    const entries = canonicalEntries(found, epoch);
    const chunks = () => layerChunks(entries, range);
    return { ...(await measure(chunks())), chunks };
}
async function* layerChunks(entries, range) {
    for (const { entry, offset } of entries) {
        yield (0,tar_entry/* tarHeader */.pI)(entry);
        if (entry.size === 0)
            continue;
        yield* (0,byte_source/* chunksOf */.U_)({ ...range, offset: range.offset + offset, size: entry.size });
        yield (0,tar_entry/* tarPadding */.vr)(entry.size);
    }
    yield tar_entry/* tarEnd */.JO;
}
async function unpacked(layer, { folder, opened }) {
    const file = await (0,promises_.open)((0,external_node_path_.join)(folder, `layer-${opened.length}`), 'wx+', 0o600);
    opened.push(file);
    // The bytes were checked before; only now are they given room on the disk.
    await file.writeFile(tarChunks(layer));
    return { file, offset: 0, size: layer.size };
}

;// CONCATENATED MODULE: ./build/src/packing/image/image-archive.js
/**
 * An archive of `docker save` written anew, so that equal images are equal bytes: of whichever engine, whenever built. It is
 * an OCI image layout with a manifest.json, which engines from 20.10 on load. The layers of the base image stay byte for
 * byte, those of the build get one time and order, and the configuration loses what tells of the build.
 */












/** 9999-12-31T23:59:59Z, the last second that RFC 3339 can write. */
const lastSecond = 253402300799;
/** Needs room on the disk of `to` for the archive, and for the build's own layers where they are compressed. */
async function canonicalImage(request) {
    const { archive, to, epoch } = request;
    if (!Number.isSafeInteger(epoch) || epoch < 0 || epoch > lastSecond) {
        throw new RangeError(`${epoch} is no time for an image`);
    }
    const tags = imageTags(request.tags);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(to), `.${(0,external_node_path_.basename)(to)}.`));
    const workplace = { folder, opened: [] };
    try {
        const file = await openArchive(archive, workplace);
        const written = await rewrite(file, request, tags, workplace);
        await (0,promises_.rename)((0,external_node_path_.join)(folder, 'archive'), to);
        return written;
    }
    catch (error) {
        throw faultOf(error, archive);
    }
    finally {
        await Promise.all(workplace.opened.map((file) => file.close()));
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
const saveAgain = 'Save the image again with docker save; if it stays so, load the archive into an engine first';
/** The same error for the user, with the archive's name; anything else as it is. */
function faultOf(error, archive) {
    if (!(error instanceof archive_fault/* ArchiveFault */.xz))
        return error;
    return new problem/* KbuildError */.gj('package', [
        { what: `${archive} cannot be used: ${error.message}`, remedy: error.remedy ?? saveAgain },
    ]);
}
async function openArchive(archive, { opened }) {
    const file = await (0,promises_.open)(archive, 'r').catch((error) => {
        throw new archive_fault/* ArchiveFault */.xz(`it cannot be opened (${error instanceof Error ? error.message : error})`);
    });
    opened.push(file);
    if (!(await file.stat()).isFile())
        throw new archive_fault/* ArchiveFault */.xz('it is no file');
    return file;
}
async function rewrite(file, { epoch, baseDiffIds }, tags, workplace) {
    const { size } = await file.stat();
    const saved = await findImage(await indexArchive({ file, offset: 0, size }));
    const facts = factsOf(saved.config);
    refuseForeign(saved, facts, tags, baseDiffIds);
    const layers = await layerBlobs(saved, facts, { epoch, baseLayers: baseDiffIds.length }, workplace);
    const diffIds = layers.map(({ digest }) => digest);
    const config = documentOf(canonicalConfig(saved.config, { epoch, diffIds, baseLayers: baseDiffIds.length }));
    const manifest = manifestDocument(config, layers);
    const blobs = new Map([...layers, image_archive_blobOf(config), image_archive_blobOf(manifest)].map((blob) => [blob.digest, blob]));
    const files = [
        ...[...blobs.values()].map((blob) => ({ ...blob, path: blobPath(blob.digest) })),
        { ...image_archive_blobOf(layoutDocument), path: 'oci-layout' },
        { ...image_archive_blobOf(indexDocument(manifest, facts, tags)), path: 'index.json' },
        { ...image_archive_blobOf(dockerDocument(config, layers, tags)), path: 'manifest.json' },
    ];
    return {
        ...(await writeArchive((0,external_node_path_.join)(workplace.folder, 'archive'), files, epoch)),
        configDigest: config.digest,
        manifestDigest: manifest.digest,
        manifestSize: manifest.size,
        platform: [facts.os, facts.architecture, facts.variant].filter((it) => it !== '').join('/'),
        tags: tags.map(({ short }) => short),
        baseLayers: baseDiffIds.length,
    };
}
async function layerBlobs({ layers }, { diffIds }, { epoch, baseLayers }, workplace) {
    const blobs = [];
    for (const [index, layer] of layers.entries()) {
        const content = await checkLayer(layer, diffIds[index] ?? '');
        blobs.push(index < baseLayers ? baseBlob(content) : await canonicalBlob(content, epoch, workplace));
    }
    return blobs;
}
/** An archive of another image than the one that was asked for. */
function refuseForeign(saved, { diffIds }, tags, baseDiffIds) {
    if (saved.layers.length !== diffIds.length) {
        throw new archive_fault/* ArchiveFault */.xz(`its layers are ${saved.layers.length}, and its configuration speaks of ${diffIds.length}`);
    }
    if (baseDiffIds.some((diffId, index) => diffIds[index] !== diffId)) {
        throw new archive_fault/* ArchiveFault */.xz('the image does not begin with the layers of its base image', 'Build it again: the base image was pulled anew in between, or is one for another platform');
    }
    const held = new Set(saved.tags.map((name) => parseTag(name)?.full ?? name));
    const missing = tags.find(({ full }) => held.size > 0 && !held.has(full));
    if (missing) {
        throw new problem/* KbuildError */.gj('package', [
            {
                what: `the image archive is of ${[...held].map(problem/* quote */.hD).join(', ')} and not of ${(0,problem/* quote */.hD)(missing.short)}`,
                remedy: 'Save the image under the names that it is to have',
            },
        ]);
    }
}
function image_archive_blobOf({ bytes, digest, size }) {
    return {
        digest,
        size,
        chunks: async function* () {
            yield bytes;
        },
    };
}

// EXTERNAL MODULE: ./build/src/packing/toolbox/docker-command.js + 1 modules
var docker_command = __webpack_require__(18);
// EXTERNAL MODULE: ./build/src/packing/toolbox/hand-on.js
var hand_on = __webpack_require__(292);
// EXTERNAL MODULE: ./build/src/packing/toolbox/record.js + 1 modules
var record = __webpack_require__(572);
;// CONCATENATED MODULE: ./build/src/packing/toolbox/docker-tool.js
/** `docker save` whose archive depends on the image's content alone. */













/** Returns the exit code. */
async function saveImage(config, command) {
    const { images, options, file } = command;
    const { docker } = config.programs;
    // Beside the final place where there is one: an image may be larger than the temporary folder.
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(file === undefined ? (0,external_node_os_.tmpdir)() : (0,external_node_path_.dirname)((0,external_node_path_.resolve)(file)), '.save-'));
    try {
        const archive = (0,external_node_path_.join)(folder, 'saved.tar');
        const code = await (0,hand_on/* handOn */.x)(docker, [...options, '-o', archive, ...images]);
        if (code !== 0)
            return code;
        const to = file === undefined ? (0,external_node_path_.join)(folder, 'canonical.tar') : (0,external_node_path_.resolve)(file);
        const base = (0,docker_command/* baseOf */.b)(await docker_tool_diffIdsOf(docker, command), config.bases);
        const { epoch } = config;
        const saved = await canonicalImage({ archive, to, epoch, baseDiffIds: base?.layers ?? [], tags: images });
        const path = file === undefined ? `-${saved.sha256}` : to;
        await (0,record/* leaveRecord */.h)(config, { kind: 'image', path, ...saved });
        if (file === undefined)
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(to), process.stdout);
        return 0;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function docker_tool_diffIdsOf(docker, { options, images }) {
    const [image = ''] = images;
    const before = options.slice(0, -1);
    const format = '{{json .RootFS.Layers}}';
    const args = [...before, 'image', 'inspect', '--format', format, image];
    const answer = await (0,host_process/* ask */.kA)(docker, args, { cwd: process.cwd(), env: definedEnvironment() });
    const layers = (0,json/* parsedJson */.U4)(answer.stdout);
    if (answer.code === 0 && Array.isArray(layers))
        return (0,json/* stringsIn */.QQ)(layers);
    throw new problem/* KbuildError */.gj('package', [
        {
            what: `docker does not say which layers ${image} has: ${answer.stderr.trim()}`,
            remedy: 'Check that the Docker Engine still runs and has this image, and pack again',
        },
    ]);
}


/***/ }),

/***/ 572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ leaveRecord)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./build/src/packing/toolbox/toolbox-config.js
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

;// CONCATENATED MODULE: ./build/src/packing/toolbox/record.js
/** Leaves what is known of an archive for the run that made the toolbox. */



async function leaveRecord({ records }, record) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(records, recordName(record.path)), JSON.stringify(record));
}


/***/ })

};

export const id = 330;
export const ids = [330];
export const modules = {

/***/ 47705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ crc32)
/* harmony export */ });
/* unused harmony export crc32ByTable */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/** The checksum of gzip. It is a standard, so Node's own may be used; Node 20 has none before 20.15. */

const native = node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32;
const table = crcTable();
/** Of `bytes`, going on from the sum of those before. */
const crc32 = typeof native === 'function' ? (bytes, before) => node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32(bytes, before) : crc32ByTable;
function crc32ByTable(bytes, before) {
    let sum = ~before;
    for (const byte of bytes)
        sum = table[(sum ^ byte) & 0xff] ^ (sum >>> 8);
    return ~sum >>> 0;
}
function crcTable() {
    return Int32Array.from({ length: 256 }, (_, byte) => {
        let sum = byte;
        for (let bit = 0; bit < 8; bit++)
            sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
        return sum;
    });
}


/***/ }),

/***/ 40330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packTar: () => (/* binding */ packTar)
});

// UNUSED EXPORTS: packBytes

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/cancel.js
var cancel = __webpack_require__(67988);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/packing/gzip/crc32.js
var crc32 = __webpack_require__(47705);
// EXTERNAL MODULE: ./build/src/packing/gzip/deflate.js + 6 modules
var deflate = __webpack_require__(9113);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/src/packing/gzip/piece-pool.js
/** Who compresses the pieces of a stream: this thread, or up to so many others, started when there is work for them. */


/** A thread makes next to no garbage, and would use more memory for leaving it than for its work. */
const resourceLimits = { maxYoungGenerationSizeMb: 2 };
function ownThreadPool() {
    const encoder = (0,deflate/* pieceEncoder */.ld)();
    const output = new Uint8Array(deflate/* compressedCapacity */.eA);
    return {
        slots: [{ number: 0, input: encoder.input, output }],
        compress: async ({ dictionaryLength, pieceLength }) => encoder.encode(dictionaryLength, pieceLength, output),
        close: async () => { },
    };
}
/** `workerUrl` is an entry that calls runGzipWorker when it is not the main thread. */
function workerPool(workers, workerUrl) {
    const memory = Array.from({ length: workers + 2 }, sharedSlot);
    const workerData = { slots: memory };
    const threads = [];
    const waiting = [];
    let failure;
    const fail = (error) => {
        failure ??= error;
        for (const task of [...waiting.splice(0), ...threads.map((thread) => thread.task)])
            task?.reject(error);
    };
    const giveTask = (thread) => {
        thread.task = waiting.shift();
        if (thread.task)
            thread.worker.postMessage(thread.task.job);
    };
    const startThread = () => {
        const worker = new external_node_worker_threads_.Worker(workerUrl, { workerData, execArgv: [], argv: [], resourceLimits });
        const thread = { worker, task: undefined };
        thread.worker.on('message', (length) => {
            thread.task?.resolve(length);
            giveTask(thread);
        });
        thread.worker.on('error', fail);
        thread.worker.on('exit', (code) => fail(new Error(`a thread that compresses has ended with ${code}`)));
        threads.push(thread);
        giveTask(thread);
    };
    return {
        slots: memory.map(({ input, output }, number) => ({
            number,
            input: new Uint8Array(input),
            output: new Uint8Array(output),
        })),
        compress: (job) => new Promise((resolve, reject) => {
            if (failure)
                return reject(failure);
            waiting.push({ job, resolve, reject });
            const idle = threads.find((thread) => !thread.task);
            if (idle)
                giveTask(idle);
            else if (threads.length < workers)
                startThread();
        }),
        close: async () => {
            for (const { worker } of threads)
                worker.removeAllListeners('exit');
            await Promise.all(threads.map(({ worker }) => worker.terminate()));
        },
    };
}
function sharedSlot() {
    return {
        input: new SharedArrayBuffer(deflate/* dictionarySize */.Uj + deflate/* pieceSize */.QN),
        output: new SharedArrayBuffer(deflate/* compressedCapacity */.eA),
    };
}

;// CONCATENATED MODULE: ./build/src/packing/gzip/gzip.js
/** A gzip stream (RFC 1952) by our own encoder: no name, no time, the same bytes for any number of threads. */




/** More would wait for the one that reads and hashes, and would take more than 200 MB of memory together. */
const mostWorkers = 4;
/** No flags, time 0, no word about effort, made on "unknown": gzip -n would say Unix. */
const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** A last block with the fixed codes and nothing in it. */
const lastBlock = Buffer.from([3, 0]);
/** Chunks are copied before the next is asked for. A chunk that is given out stays as it is. */
async function* gzipStream(source, options) {
    const workers = Math.min(options.workers, mostWorkers);
    const pool = workers > 1 ? workerPool(workers, options.workerUrl) : ownThreadPool();
    const sums = { crc: 0, size: 0 };
    try {
        yield header;
        yield* compressedPieces(summed(source, sums, options.signal), pool);
        yield Buffer.concat([lastBlock, trailer(sums.crc, sums.size)]);
    }
    finally {
        await pool.close();
    }
}
async function* summed(source, sums, signal) {
    for await (const chunk of source) {
        if (signal?.aborted)
            throw cancel/* cancelled */.KW;
        sums.crc = (0,crc32/* crc32 */.Q)(chunk, sums.crc);
        sums.size += chunk.length;
        yield chunk;
    }
}
/** In the order of the pieces, while later ones are compressed already; never more of them than the pool has slots. */
async function* compressedPieces(source, pool) {
    const running = [];
    const [first, ...free] = pool.slots;
    if (!first)
        return;
    let filling = { slot: first, dictionaryLength: 0, pieceLength: 0 };
    for await (const chunk of source) {
        for (let at = 0; at < chunk.length;) {
            if (filling.pieceLength === deflate/* pieceSize */.QN) {
                running.push(start(filling, pool));
                if (free.length === 0)
                    yield await takeOldest(running, free);
                filling = fillingAfter(filling, free.pop() ?? filling.slot);
            }
            at += fill(filling, chunk.subarray(at));
        }
    }
    if (filling.pieceLength > 0)
        running.push(start(filling, pool));
    while (running.length > 0)
        yield await takeOldest(running, free);
}
function fill(filling, bytes) {
    const part = bytes.subarray(0, deflate/* pieceSize */.QN - filling.pieceLength);
    filling.slot.input.set(part, filling.dictionaryLength + filling.pieceLength);
    filling.pieceLength += part.length;
    return part.length;
}
function fillingAfter({ slot, dictionaryLength, pieceLength }, next) {
    const end = dictionaryLength + pieceLength;
    const dictionary = slot.input.subarray(Math.max(0, end - deflate/* dictionarySize */.Uj), end);
    next.input.set(dictionary);
    return { slot: next, dictionaryLength: dictionary.length, pieceLength: 0 };
}
function start({ slot, dictionaryLength, pieceLength }, pool) {
    const length = pool.compress({ slot: slot.number, dictionaryLength, pieceLength });
    // It is heard where it is taken, which may be after a failure of another one.
    length.catch(() => { });
    return { slot, length };
}
async function takeOldest(running, free) {
    const oldest = running.shift();
    if (!oldest)
        return Buffer.alloc(0);
    const bytes = Buffer.from(oldest.slot.output.subarray(0, await oldest.length));
    free.push(oldest.slot);
    return bytes;
}
/** Checksum and size modulo 2^32 of the input. */
function trailer(crc, size) {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32LE(crc, 0);
    bytes.writeUInt32LE(size % 2 ** 32, 4);
    return bytes;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/packing/tar/tar-entry.js
var tar_entry = __webpack_require__(36539);
;// CONCATENATED MODULE: ./build/src/packing/tar/tar-stream.js
/** A plan's entries and the contents of their files as the bytes of a tar. */




const chunkSize = 256 * 1024;
/** A chunk is valid until the next one is asked for. A file that is not as planned, or changes while read, is refused. */
async function* tarStream(plan) {
    const buffer = Buffer.alloc(chunkSize);
    for (const { entry, content } of plan) {
        yield (0,tar_entry/* tarHeader */.pI)(entry);
        if (!content || content.size === 0)
            continue;
        yield* contentOf(content, buffer);
        yield (0,tar_entry/* tarPadding */.vr)(entry.size);
    }
    yield tar_entry/* tarEnd */.JO;
}
async function* contentOf(content, buffer) {
    // A symlink in its place, or a pipe, is not followed and not waited for.
    const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
    const file = await (0,promises_.open)(content.path, flags).catch(() => refuseChanged(content));
    try {
        refuseOther(content, await file.stat());
        let left = content.size;
        while (left > 0) {
            const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, left), null);
            if (bytesRead === 0)
                refuseChanged(content);
            left -= bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
        refuseOther(content, await file.stat());
    }
    finally {
        await file.close();
    }
}
function refuseOther(content, stats) {
    const isSame = stats.ino === content.inode && stats.size === content.size && stats.mtimeMs === content.mtimeMs;
    if (!isSame)
        refuseChanged(content);
}
function refuseChanged({ path }) {
    throw new problem/* KbuildError */.gj('input', [
        {
            what: `${path} changed while it was packed`,
            remedy: 'Let nothing write into the output while it is packed, and start again',
        },
    ]);
}

;// CONCATENATED MODULE: ./build/src/packing/tar/pack.js
/** A tar, or a tar.gz, as a file: whole under its name, or not there. */







function packTar({ plan, ...request }) {
    return packBytes({ ...request, source: tarStream(plan) });
}
/** Memory does not grow with the content. The file that is written first lies beside the final one, as `.<name>.partial`. */
async function packBytes(request) {
    const folder = (0,external_node_path_.dirname)(request.to);
    const partial = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(request.to)}.partial`);
    try {
        // What a killed run has left.
        await (0,promises_.rm)(partial, { force: true });
        const packed = await writePartial(partial, request);
        if (request.signal?.aborted)
            throw cancel/* cancelled */.KW;
        await (0,promises_.rename)(partial, request.to);
        return packed;
    }
    catch (error) {
        await (0,promises_.rm)(partial, { force: true });
        throw isDiskFull(error) ? diskFull(request.to, folder) : error;
    }
}
async function writePartial(partial, request) {
    const tarHash = (0,external_node_crypto_.createHash)('sha256');
    const tar = hashed(request.source, tarHash);
    const bytes = request.gzip ? gzipStream(tar, { ...request.gzip, ...signalOf(request) }) : tar;
    const file = await (0,promises_.open)(partial, 'wx');
    try {
        const digest = await writeAll(file, bytes, request.signal);
        await file.sync();
        return { ...digest, tarSha256: tarHash.digest('hex') };
    }
    finally {
        await file.close();
    }
}
function signalOf({ signal }) {
    return signal ? { signal } : {};
}
async function writeAll(file, source, signal) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const sha512 = (0,external_node_crypto_.createHash)('sha512');
    let size = 0;
    for await (const chunk of source) {
        if (signal?.aborted)
            throw cancel/* cancelled */.KW;
        sha256.update(chunk);
        sha512.update(chunk);
        size += chunk.length;
        await file.writeFile(chunk);
    }
    return { size, sha256: sha256.digest('hex'), sha512: sha512.digest('hex') };
}
async function* hashed(source, hash) {
    for await (const chunk of source) {
        hash.update(chunk);
        yield chunk;
    }
}
function isDiskFull(error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
function diskFull(file, folder) {
    return new problem/* KbuildError */.gj('disk', [
        {
            what: `${file} cannot be packed: the disk of ${folder} is full`,
            remedy: 'Free some space there, or build fewer platforms in one job',
        },
    ]);
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

import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eA: () => (/* binding */ compressedCapacity),
  Uj: () => (/* binding */ dictionarySize),
  ld: () => (/* binding */ pieceEncoder),
  QN: () => (/* binding */ pieceSize)
});

// UNUSED EXPORTS: encoderName

;// CONCATENATED MODULE: ./build/src/release/gzip/bit-writer.js
/** Bits into bytes, least significant first, in words of 32 bits of which the byte order is always little-endian. */
function bitWriter(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { bytes, view, position: 0, hold: 0, count: 0 };
}
/** `value` has no bits above its `count`, which is at most 28. */
function putBits(writer, value, count) {
    writer.hold |= value << writer.count;
    writer.count += count;
    if (writer.count < 32)
        return;
    writer.view.setInt32(writer.position, writer.hold, true);
    writer.position += 4;
    writer.count -= 32;
    writer.hold = value >>> (count - writer.count);
}
/** Fills up to a whole byte with zeros. Gives the length in bytes so far; all of them are in `bytes` then. */
function alignToByte(writer) {
    putBits(writer, 0, (8 - (writer.count & 7)) & 7);
    writer.view.setInt32(writer.position, writer.hold, true);
    return writer.position + (writer.count >>> 3);
}
/** Only after alignToByte. */
function putBytes(writer, bytes) {
    const from = writer.position + (writer.count >>> 3);
    writer.bytes.set(bytes, from);
    const end = from + bytes.length;
    writer.position = end & ~3;
    writer.count = (end & 3) * 8;
    const last = writer.view.getInt32(writer.position, true);
    writer.hold = writer.count === 0 ? 0 : last & ((1 << writer.count) - 1);
}

;// CONCATENATED MODULE: ./build/src/release/gzip/deflate-symbols.js
/** The alphabets of DEFLATE (RFC 1951, 3.2.5): what a match of some length and distance is written as. */
const literalSymbols = 286;
const distanceSymbols = 30;
const endOfBlock = 256;
const shortestMatch = 3;
const longestMatch = 258;
const windowSize = 32768;
const lengthRanges = lengthsOfSymbols();
const distanceRanges = ranges(distanceSymbols, 1, (symbol) => Math.max(0, (symbol >> 1) - 1));
/** By length. */
const lengthSymbols = symbolsOfLengths();
const nearSymbols = symbolsOfDistances(256, 0);
const farSymbols = symbolsOfDistances(256, 7);
/** The distance less one, of 0 to 32767. */
function distanceSymbol(distance) {
    return distance < 256 ? nearSymbols[distance] : farSymbols[distance >>> 7];
}
function ranges(symbols, first, bitsOf) {
    const extraBits = Uint8Array.from({ length: symbols }, (_, symbol) => bitsOf(symbol));
    const bases = new Uint16Array(symbols);
    let next = first;
    for (const [symbol, bits] of extraBits.entries()) {
        bases[symbol] = next;
        next += 1 << bits;
    }
    return { bases, extraBits };
}
/** Symbol 257 is the first; the last one, of 258 alone, has no extra bits. */
function lengthsOfSymbols() {
    const { bases, extraBits } = ranges(29, shortestMatch, (symbol) => Math.max(0, (symbol >> 2) - 1));
    bases[28] = longestMatch;
    extraBits[28] = 0;
    return { bases, extraBits };
}
function symbolsOfLengths() {
    const symbols = new Uint16Array(longestMatch + 1);
    for (const [symbol, base] of lengthRanges.bases.entries())
        symbols.fill(endOfBlock + 1 + symbol, base);
    return symbols;
}
function symbolsOfDistances(count, shift) {
    const symbols = new Uint8Array(count);
    for (const [symbol, base] of distanceRanges.bases.entries()) {
        const at = (base - 1) >>> shift;
        // Symbols of the lower half have ranges smaller than a step, and are looked up among the near ones.
        if (at < count)
            symbols.fill(symbol, at);
    }
    return symbols;
}

;// CONCATENATED MODULE: ./build/src/release/gzip/huffman.js
/** Huffman codes as DEFLATE wants them: canonical, none longer than a limit, least significant bit first. */
/**
 * A symbol's number in the lower bits of a key, its count above, so that keys sort by count and then by symbol: one code for
 * equal counts, on every machine. Counts are below 2^22.
 */
const symbolBits = 9;
const symbolMask = (1 << symbolBits) - 1;
/** At least two symbols get a code, as some readers want. */
function huffmanCode(counts, longest) {
    const keys = sortedKeys(counts);
    const perLength = limitLengths(codesPerLength(keys), longest);
    const lengths = new Uint8Array(counts.length);
    let next = 0;
    // The rarest get the longest.
    for (let length = longest; length > 0; length--) {
        for (let left = perLength[length] ?? 0; left > 0; left--)
            lengths[(keys[next++] ?? 0) & symbolMask] = length;
    }
    return { lengths, codes: canonicalCodes(lengths, longest) };
}
function canonicalCodes(lengths, longest) {
    const perLength = new Uint32Array(longest + 1);
    for (const length of lengths)
        perLength[length] = (perLength[length] ?? 0) + 1;
    const next = new Uint32Array(longest + 2);
    for (let length = 1; length <= longest; length++) {
        const before = length === 1 ? 0 : (perLength[length - 1] ?? 0);
        next[length] = ((next[length - 1] ?? 0) + before) << 1;
    }
    const codes = new Uint16Array(lengths.length);
    for (const [symbol, length] of lengths.entries()) {
        if (length === 0)
            continue;
        const code = next[length] ?? 0;
        next[length] = code + 1;
        codes[symbol] = reversed(code, length);
    }
    return codes;
}
function sortedKeys(counts) {
    const used = [];
    for (const [symbol, count] of counts.entries()) {
        if (count > 0)
            used.push(count * (1 << symbolBits) + symbol);
    }
    for (let symbol = 0; used.length < 2; symbol++) {
        if (counts[symbol] === 0)
            used.push((1 << symbolBits) + symbol);
    }
    return Uint32Array.from(used).sort();
}
/** How many codes of each length Huffman's algorithm gives; leaves come sorted, so two queues are enough. */
function codesPerLength(keys) {
    const leaves = keys.length;
    const weights = new Float64Array(2 * leaves - 1);
    const parents = new Uint32Array(2 * leaves - 1);
    for (let leaf = 0; leaf < leaves; leaf++)
        weights[leaf] = (keys[leaf] ?? 0) >>> symbolBits;
    let leaf = 0;
    let inner = leaves;
    const lightest = (made) => {
        if (leaf >= leaves)
            return inner++;
        if (inner >= made)
            return leaf++;
        return (weights[leaf] ?? 0) <= (weights[inner] ?? 0) ? leaf++ : inner++;
    };
    for (let node = leaves; node < weights.length; node++) {
        const left = lightest(node);
        const right = lightest(node);
        weights[node] = (weights[left] ?? 0) + (weights[right] ?? 0);
        parents[left] = node;
        parents[right] = node;
    }
    return depthsOfLeaves(parents, leaves);
}
function depthsOfLeaves(parents, leaves) {
    const depths = new Uint32Array(parents.length);
    const perLength = new Uint32Array(leaves);
    for (let node = parents.length - 2; node >= 0; node--) {
        const depth = (depths[parents[node] ?? 0] ?? 0) + 1;
        depths[node] = depth;
        if (node < leaves)
            perLength[depth] = (perLength[depth] ?? 0) + 1;
    }
    return perLength;
}
/** Cuts codes that are too long, and makes shorter ones longer until all have room again (Kraft's sum is 1). */
function limitLengths(perLength, longest) {
    const limited = new Uint32Array(longest + 1);
    let room = 0;
    for (const [length, count] of perLength.entries()) {
        const kept = Math.min(length, longest);
        limited[kept] = (limited[kept] ?? 0) + count;
        if (length > 0)
            room += count * 2 ** (longest - kept);
    }
    for (; room > 2 ** longest; room--) {
        let length = longest - 1;
        while (limited[length] === 0)
            length--;
        limited[length] = (limited[length] ?? 0) - 1;
        limited[length + 1] = (limited[length + 1] ?? 0) + 2;
        limited[longest] = (limited[longest] ?? 0) - 1;
    }
    return limited;
}
function reversed(code, length) {
    let result = 0;
    for (let bit = 0; bit < length; bit++)
        result |= ((code >>> bit) & 1) << (length - 1 - bit);
    return result;
}

;// CONCATENATED MODULE: ./build/src/release/gzip/deflate-header.js
/** How a block with codes of its own says them: code lengths, runs of them cut short, in a code of their own (RFC 1951, 3.2.7). */


const longestCode = 7;
const lengthSymbolCount = 19;
const repeatLast = 16;
const fewZeros = 17;
const manyZeros = 18;
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
function headerOf({ literals, distances }) {
    const literalCount = usedCount(literals.lengths, endOfBlock + 1);
    const distanceCount = usedCount(distances.lengths, 1);
    const runs = runsOf([
        ...literals.lengths.subarray(0, literalCount),
        ...distances.lengths.subarray(0, distanceCount),
    ]);
    const counts = new Uint32Array(lengthSymbolCount);
    for (const { symbol } of runs)
        counts[symbol] = (counts[symbol] ?? 0) + 1;
    const code = huffmanCode(counts, longestCode);
    const ordered = order.map((symbol) => code.lengths[symbol] ?? 0);
    const orderedCount = usedCount(ordered, 4);
    const fields = [
        [literalCount - 257, 5],
        [distanceCount - 1, 5],
        [orderedCount - 4, 4],
        ...ordered.slice(0, orderedCount).map((length) => [length, 3]),
        ...runs.map((run) => fieldOf(run, code)),
    ];
    return { fields, bits: fields.reduce((sum, [, count]) => sum + count, 3) };
}
function fieldOf({ symbol, extra, extraBits }, { codes, lengths }) {
    const length = lengths[symbol] ?? 0;
    return [(codes[symbol] ?? 0) | (extra << length), length + extraBits];
}
function usedCount(lengths, least) {
    let count = lengths.length;
    while (count > least && lengths[count - 1] === 0)
        count--;
    return count;
}
function runsOf(lengths) {
    const runs = [];
    for (let at = 0; at < lengths.length;) {
        const run = runAt(lengths, at);
        runs.push(run);
        at += run.count;
    }
    return runs;
}
function runAt(lengths, at) {
    const length = lengths[at] ?? 0;
    let count = 1;
    while (lengths[at + count] === length && count < 138)
        count++;
    if (length === 0 && count >= 11)
        return { symbol: manyZeros, extra: count - 11, extraBits: 7, count };
    if (count >= 3 && length === 0)
        return { symbol: fewZeros, extra: count - 3, extraBits: 3, count };
    if (count >= 3 && length === lengths[at - 1]) {
        const repeats = Math.min(count, 6);
        return { symbol: repeatLast, extra: repeats - 3, extraBits: 2, count: repeats };
    }
    return { symbol: length, extra: 0, extraBits: 0, count: 1 };
}

;// CONCATENATED MODULE: ./build/src/release/gzip/deflate-block.js
/** One block of DEFLATE from tokens: stored, with the fixed codes or with codes of its own, whichever is smallest. */




const deflate_block_longestCode = 15;
const storedLength = 65535;
const fixedCodes = codesOfFixedBlocks();
function makeTokens(capacity) {
    return {
        list: new Uint32Array(capacity),
        count: 0,
        literalCounts: new Uint32Array(literalSymbols),
        distanceCounts: new Uint32Array(distanceSymbols),
    };
}
function addLiteral(tokens, byte) {
    tokens.list[tokens.count++] = byte;
    tokens.literalCounts[byte]++;
}
/** `match` as the match finder gives it. */
function addMatch(tokens, match) {
    tokens.list[tokens.count++] = match;
    tokens.literalCounts[lengthSymbols[match >>> 15]]++;
    tokens.distanceCounts[distanceSymbol(match & (windowSize - 1))]++;
}
/** Writes the block and empties the tokens. `bytes` is what they stand for. */
function writeBlock(writer, tokens, bytes) {
    tokens.literalCounts[endOfBlock] = 1;
    const own = {
        literals: huffmanCode(tokens.literalCounts, deflate_block_longestCode),
        distances: huffmanCode(tokens.distanceCounts, deflate_block_longestCode),
    };
    const header = headerOf(own);
    const ownBits = header.bits + contentBits(tokens, own);
    const fixedBits = contentBits(tokens, fixedCodes);
    const storedBits = bytes.length * 8 + Math.ceil(bytes.length / storedLength) * 40;
    if (storedBits <= Math.min(ownBits, fixedBits))
        writeStored(writer, bytes);
    else if (fixedBits <= ownBits) {
        putBits(writer, 0b010, 3);
        writeTokens(writer, tokens, fixedCodes);
    }
    else {
        putBits(writer, 0b100, 3);
        for (const [value, count] of header.fields)
            putBits(writer, value, count);
        writeTokens(writer, tokens, own);
    }
    tokens.count = 0;
    tokens.literalCounts.fill(0);
    tokens.distanceCounts.fill(0);
}
/** No bytes make an empty block, after which the writer is at a whole byte. */
function writeStored(writer, bytes) {
    for (let from = 0; from === 0 || from < bytes.length; from += storedLength) {
        const part = bytes.subarray(from, from + storedLength);
        putBits(writer, 0b000, 3);
        alignToByte(writer);
        putBits(writer, part.length, 16);
        putBits(writer, part.length ^ 0xffff, 16);
        alignToByte(writer);
        putBytes(writer, part);
    }
}
function contentBits(tokens, { literals, distances }) {
    let bits = 0;
    for (const [symbol, count] of tokens.literalCounts.entries()) {
        const extra = symbol > endOfBlock ? (lengthRanges.extraBits[symbol - endOfBlock - 1] ?? 0) : 0;
        bits += count * ((literals.lengths[symbol] ?? 0) + extra);
    }
    for (const [symbol, count] of tokens.distanceCounts.entries()) {
        bits += count * ((distances.lengths[symbol] ?? 0) + (distanceRanges.extraBits[symbol] ?? 0));
    }
    return bits;
}
function writeTokens(writer, tokens, codes) {
    const { view } = writer;
    const { values: literals, counts: literalBits } = literalWords(codes.literals);
    const { codes: distances, lengths: distanceBits } = codes.distances;
    const { bases, extraBits } = distanceRanges;
    let { position, hold, count } = writer;
    for (let index = 0; index < tokens.count; index++) {
        const token = tokens.list[index];
        const symbol = token < 256 ? token : 256 + (token >>> 15);
        let value = literals[symbol];
        let bits = literalBits[symbol];
        hold |= value << count;
        count += bits;
        if (count >= 32) {
            view.setInt32(position, hold, true);
            position += 4;
            count -= 32;
            hold = value >>> (bits - count);
        }
        if (token < 256)
            continue;
        const distance = token & (windowSize - 1);
        const far = distanceSymbol(distance);
        bits = distanceBits[far];
        value = distances[far] | ((distance + 1 - bases[far]) << bits);
        bits += extraBits[far];
        hold |= value << count;
        count += bits;
        if (count < 32)
            continue;
        view.setInt32(position, hold, true);
        position += 4;
        count -= 32;
        hold = value >>> (bits - count);
    }
    Object.assign(writer, { position, hold, count });
    putBits(writer, codes.literals.codes[endOfBlock] ?? 0, codes.literals.lengths[endOfBlock] ?? 0);
}
/** What is written for a byte, and at 256 + length for a length with its extra bits. */
function literalWords({ codes, lengths }) {
    const values = new Uint32Array(256 + longestMatch + 1);
    const counts = new Uint8Array(values.length);
    values.set(codes.subarray(0, 256));
    counts.set(lengths.subarray(0, 256));
    for (let length = 3; length <= longestMatch; length++) {
        const symbol = lengthSymbols[length] ?? 0;
        const rank = symbol - endOfBlock - 1;
        const bits = lengths[symbol] ?? 0;
        values[256 + length] = (codes[symbol] ?? 0) | ((length - (lengthRanges.bases[rank] ?? 0)) << bits);
        counts[256 + length] = bits + (lengthRanges.extraBits[rank] ?? 0);
    }
    return { values, counts };
}
function codesOfFixedBlocks() {
    const literals = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
    const distances = new Uint8Array(32).fill(5);
    return {
        literals: { lengths: literals, codes: canonicalCodes(literals, deflate_block_longestCode) },
        distances: { lengths: distances, codes: canonicalCodes(distances, deflate_block_longestCode) },
    };
}

;// CONCATENATED MODULE: ./build/src/release/gzip/match-finder.js
/**
 * Earlier places with the same bytes: for each hash of four bytes the last place, and from each place the one before it.
 * What it finds is a function of the bytes alone.
 */

const hashBits = 16;
const shortHashBits = 14;
/** Three bytes from further away cost more than three literals, mostly. */
const shortReach = 4096;
/** Bytes that are hashed. */
const hashLength = 4;
const windowMask = windowSize - 1;
function matchFinder(bytes) {
    return {
        bytes,
        view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
        heads: new Int32Array(1 << hashBits),
        before: new Int32Array(windowSize),
        shortHeads: new Int32Array(1 << shortHashBits),
    };
}
function forgetPlaces(finder) {
    finder.heads.fill(-windowSize - 1);
    finder.shortHeads.fill(-windowSize - 1);
}
/** The place of the same hash before this one. Four bytes must be there. */
function insertPlace(finder, position) {
    const word = finder.view.getInt32(position, true);
    const hash = Math.imul(word, 0x9e3779b1) >>> (32 - hashBits);
    finder.shortHeads[Math.imul(word << 8, 0x9e3779b1) >>> (32 - shortHashBits)] = position;
    const head = finder.heads[hash];
    finder.before[position & windowMask] = head;
    finder.heads[hash] = position;
    return head;
}
/**
 * The longest match of more than `least` bytes, as length * 32768 + distance - 1, or 0. Nearer ones win over equal ones.
 * `end` is where the bytes end.
 */
function findMatch(finder, position, first, least, end, effort) {
    const { bytes, view, before } = finder;
    const limit = Math.min(longestMatch, end - position);
    if (least >= limit)
        return 0;
    const oldest = Math.max(position - windowSize, 0);
    const start = view.getInt32(position, true);
    let best = Math.max(least, hashLength - 1);
    let found = 0;
    let tail = view.getInt32(position + best - 3, true);
    let chain = effort.chain;
    for (let place = first; place >= oldest && chain > 0; place = before[place & windowMask], chain--) {
        if (view.getInt32(place + best - 3, true) !== tail || view.getInt32(place, true) !== start)
            continue;
        let length = hashLength;
        while (length < limit && bytes[place + length] === bytes[position + length])
            length++;
        if (length <= best)
            continue;
        best = length;
        found = length * windowSize + position - place - 1;
        if (length >= effort.nice || length === limit)
            break;
        tail = view.getInt32(position + best - 3, true);
    }
    return found;
}
/** The last place with the same three bytes, when it is near; like findMatch. To be asked before the position is inserted. */
function findShortMatch(finder, position) {
    const word = finder.view.getInt32(position, true) << 8;
    const place = finder.shortHeads[Math.imul(word, 0x9e3779b1) >>> (32 - shortHashBits)];
    if (position - place > shortReach)
        return 0;
    return finder.view.getInt32(place, true) << 8 === word ? 3 * windowSize + position - place - 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/release/gzip/deflate.js
/**
 * Our own DEFLATE (RFC 1951), so that compressed bytes depend on nothing but the content: every zlib, gzip and Node has its
 * own. The input is cut into pieces which are compressed each on its own, with the end of the piece before as dictionary,
 * in any order and on any thread. A change of what comes out is a new `encoderName`.
 */




const encoderName = 'kbuild-gzip 1';
/** Bytes of input that are compressed on their own. */
const pieceSize = 1024 * 1024;
const dictionarySize = windowSize;
/** A piece that cannot be compressed gets five bytes more per 64 KiB, and a word may be written past the end. */
const compressedCapacity = pieceSize + 4096;
/** By measurement on stripped Go binaries: the size of gzip -6 in about 0.6 of its time. */
const effort = { chain: 24, nice: 64, lazy: 16 };
const tokensPerBlock = 16384;
function pieceEncoder() {
    // Four bytes are read at every position.
    const input = new Uint8Array(dictionarySize + pieceSize + hashLength);
    const finder = matchFinder(input);
    const tokens = makeTokens(tokensPerBlock);
    return {
        input,
        encode: (dictionaryLength, pieceLength, output) => {
            const end = dictionaryLength + pieceLength;
            const writer = bitWriter(output);
            forgetPlaces(finder);
            const lastPlace = end - hashLength;
            for (let place = 0; place < dictionaryLength && place <= lastPlace; place++)
                insertPlace(finder, place);
            for (let position = dictionaryLength; position < end;) {
                const next = tokenize(finder, tokens, position, end);
                writeBlock(writer, tokens, input.subarray(position, next));
                position = next;
            }
            // An empty stored block ends at a whole byte.
            writeStored(writer, input.subarray(0, 0));
            return alignToByte(writer);
        },
    };
}
/** Fills the tokens from `start` on and gives where they end. A match waits until the next position was tried for a longer one. */
function tokenize(finder, tokens, start, end) {
    const { bytes } = finder;
    let waiting = 0;
    let position = start;
    while (position < end && tokens.count < tokensPerBlock - 1) {
        const match = matchAt(finder, position, waiting >>> 15, end);
        if (waiting > 0 && match === 0) {
            position = takeMatch(finder, tokens, position - 1, waiting, position + 1, end);
            waiting = 0;
            continue;
        }
        if (waiting > 0)
            addLiteral(tokens, bytes[position - 1]);
        if (match === 0)
            addLiteral(tokens, bytes[position]);
        waiting = match;
        position++;
    }
    return waiting > 0 ? takeMatch(finder, tokens, position - 1, waiting, position, end) : position;
}
/** Inserts the position, and gives a match of more than `least` bytes there, or 0. */
function matchAt(finder, position, least, end) {
    if (position > end - hashLength)
        return 0;
    const short = least === 0 ? findShortMatch(finder, position) : 0;
    const first = insertPlace(finder, position);
    return least < effort.lazy ? findMatch(finder, position, first, least, end, effort) || short : 0;
}
/** Inserts the places of the match that are not yet, and gives where it ends. */
function takeMatch(finder, tokens, position, match, notInserted, end) {
    addMatch(tokens, match);
    const next = position + (match >>> 15);
    const places = Math.min(next, end - hashLength + 1);
    for (let place = notInserted; place < places; place++)
        insertPlace(finder, place);
    return next;
}


/***/ }),

/***/ 1:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ runGzipWorker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);
/* harmony import */ var _deflate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(163);
/** What a worker thread of the gzip encoder does: compresses the pieces it is told of, from and to shared memory. */


/** To be called by the entry that is given as `workerUrl`, when it finds that it is not the main thread; and nothing else there. */
function runGzipWorker() {
    const { slots } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const encoder = (0,_deflate_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceEncoder */ .ld)();
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', ({ slot, dictionaryLength, pieceLength }) => {
        const memory = slots[slot];
        if (!memory)
            return;
        encoder.input.set(new Uint8Array(memory.input, 0, dictionaryLength + pieceLength));
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(encoder.encode(dictionaryLength, pieceLength, new Uint8Array(memory.output)));
    });
}


/***/ }),

/***/ 162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ runTool)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./build/src/problem.js
/**
 * What went wrong, in words for the person who can mend it: the only error type of this project. One error carries all
 * problems found together.
 */
function isProblem(value) {
    return 'what' in value && 'remedy' in value;
}
class problem_KbuildError extends Error {
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
/** A value from outside, made safe for one line of text: quoted, control characters escaped, cut at 120 characters. */
function quote(value) {
    const cut = value.length > 120 ? `${value.slice(0, 117)}...` : value;
    return JSON.stringify(cut);
}
function hasControlCharacter(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
    return /[\u0000-\u001f\u007f]/.test(text);
}

;// CONCATENATED MODULE: ./build/src/release/toolbox/docker-command.js
/** What a call of docker asks for: `docker save` gives an archive whose bytes depend on the image's content alone. */
/** Options of docker itself that take a value, in front of the verb. */
const withValue = [
    '-H',
    '--host',
    '-c',
    '--context',
    '--config',
    '-l',
    '--log-level',
    '--tlscacert',
    '--tlscert',
    '--tlskey',
];
function parseDockerCommand(args) {
    const start = verbIndex(args);
    const isImageVerb = args[start] === 'image' && args[start + 1] === 'save';
    if (args[start] !== 'save' && !isImageVerb)
        return { kind: 'pass' };
    const before = args.slice(0, start);
    const rest = args.slice(start + (isImageVerb ? 2 : 1));
    let file;
    const images = [];
    while (rest.length > 0) {
        const arg = rest.shift() ?? '';
        if (arg === '-o' || arg === '--output')
            file = rest.shift();
        else if (arg.startsWith('--output='))
            file = arg.slice('--output='.length);
        else if (arg.startsWith('-'))
            return { kind: 'refused', why: `docker save ${arg} is not known here` };
        else
            images.push(arg);
    }
    if (images.length === 0)
        return { kind: 'refused', why: 'docker save names no image' };
    return { kind: 'save', file, images, options: [...before, 'save'] };
}
function verbIndex(args) {
    let index = 0;
    while (args[index]?.startsWith('-'))
        index += withValue.includes(args[index] ?? '') ? 2 : 1;
    return index;
}
/** The base whose layers an image starts with; the one with most layers, since bases are built on each other. */
function baseOf(diffIds, bases) {
    return bases
        .filter(({ layers }) => layers.length > 0 && layers.every((layer, index) => layer === diffIds[index]))
        .toSorted((a, b) => b.layers.length - a.layers.length)[0];
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./build/src/host/environment.js
/** This process's environment as plain data. */
function definedEnvironment() {
    const defined = Object.entries(process.env).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
    return Object.fromEntries(defined);
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir: io_util_mkdir, open: io_util_open, readdir: io_util_readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield io_util_readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
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




/** Runs a tool whose answer is short, and returns it whatever the exit code. (exec splits its first word unless quoted.) */
async function process_ask(tool, args, options) {
    try {
        const { exitCode, stdout, stderr } = await getExecOutput(`"${tool}"`, [...args], {
            cwd: options.cwd,
            env: { ...options.env },
            silent: true,
            ignoreReturnCode: true,
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
    const child = spawn(build.tool, [...build.arguments], {
        cwd: build.cwd,
        env: build.env,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines = Promise.all([eachLine(child.stdout, build.onLine), eachLine(child.stderr, build.onLine)]);
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
        child.stdout.destroy();
        child.stderr.destroy();
        await endMarkedProcesses(runMarker, build.runId, 0);
    }
}
/**
 * Runs a program with the terminal's own input and output, in the foreground, where Ctrl-C reaches it. Returns its exit
 * code. `end` is called when the run is cancelled, and must make the program end.
 */
async function runInForeground(program, end) {
    const { tool, arguments: args, cwd, env, cancel } = program;
    const child = spawn(tool, [...args], { cwd, env, stdio: 'inherit' });
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
async function eachLine(stream, onLine) {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }))
        onLine(line);
}
function delay(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(() => resolve(undefined), milliseconds).unref();
    });
}

;// CONCATENATED MODULE: ./build/src/release/tar/archive-fault.js
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

;// CONCATENATED MODULE: ./build/src/release/tar/byte-source.js
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
            throw new ArchiveFault('it has become shorter while it was read');
        left -= chunk.length;
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./build/src/release/tar/tar-block.js
/** Tars are made of blocks: each header is one, and content is filled up to whole ones. */
const blockSize = 512;
/** Of the zeros behind `size` bytes of content. */
function paddingLength(size) {
    return (blockSize - (size % blockSize)) % blockSize;
}

;// CONCATENATED MODULE: ./build/src/release/tar/tar-header.js
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
        throw new ArchiveFault(`${quote(path)} is an entry of the type ${quote(type)}, which is not known`);
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
        throw new ArchiveFault('a header has a negative number');
    const value = [first & 0x3f, ...field.subarray(1)].reduce((total, byte) => total * 256 + byte, 0);
    if (!Number.isSafeInteger(value))
        throw new ArchiveFault('a header has a number that is too large');
    return value;
}
function octalNumber(field) {
    const text = field.toString('latin1').replace(/^[ \0]+|[ \0]+$/g, '');
    if (text === '')
        return 0;
    if (!/^[0-7]+$/.test(text))
        throw new ArchiveFault(`a header has ${quote(text)} where a number belongs`);
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
        throw new ArchiveFault('a header does not match its checksum: it is damaged or no tar');
    }
}

;// CONCATENATED MODULE: ./build/src/release/tar/tar-pax.js
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
            throw new ArchiveFault('an extended header is damaged');
        }
        const keyword = textOf(body.subarray(space + 1, equals));
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
        throw new ArchiveFault(`an extended header says ${keyword}=${quote(text)}, which is no such number`);
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
        throw new ArchiveFault(`it has the name ${quote(bytes.toString('latin1'))}, which is not UTF-8`);
    }
    if (text.includes('\0'))
        throw new ArchiveFault('it has a name with a NUL');
    return text;
}
function refuseSparse(records) {
    if ([...records.keys()].some((keyword) => keyword.startsWith('GNU.sparse.'))) {
        throw new ArchiveFault('it has a sparse file, which is not read here');
    }
}

;// CONCATENATED MODULE: ./build/src/release/tar/tar-reader.js
/**
 * Tars as a sequence of entries, read once from front to back: ustar, pax, GNU and older. Each entry says where its content
 * lies, so that it can be read again where the archive is a file. Memory holds one header and one piece of content.
 */





/** Bytes of one extended header, and of all headers of a tar together: callers keep entries in memory. */
const extendedLimit = 1024 * 1024;
const headersLimit = 256 * 1024 * 1024;
const noRecords = new Map();
async function* readTar(source) {
    const cursor = { source, position: 0, headers: 0 };
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
        await skipTo(cursor, end + paddingLength(entry.size));
    }
}
/** The next header of an entry with all that is said of it before; undefined at the end of the archive. */
async function nextHeader(cursor, global) {
    let extensions = { local: noRecords, global, longPath: undefined, longTarget: undefined };
    let isAwaited = false;
    for (;;) {
        const block = await exactly(cursor, blockSize);
        if (isZero(block)) {
            if (isAwaited)
                throw new ArchiveFault('an extended header has no entry behind it');
            await readEnd(cursor);
            return undefined;
        }
        countHeader(cursor, blockSize);
        const header = parseHeader(block);
        if (!/^[xgLK]$/.test(header.type))
            return { header, extensions };
        isAwaited ||= header.type !== 'g';
        extensions = extended(extensions, header.type, await extendedBody(cursor, header.size));
    }
}
function extended(before, type, body) {
    switch (type) {
        case 'x':
            return { ...before, local: parsePax(body) };
        case 'g':
            return { ...before, global: new Map([...before.global, ...parsePax(body)]) };
        case 'L':
            return { ...before, longPath: untilNul(body) };
        default:
            return { ...before, longTarget: untilNul(body) };
    }
}
async function extendedBody(cursor, size) {
    if (size > extendedLimit)
        throw new ArchiveFault('an extended header is larger than 1 MiB');
    countHeader(cursor, size);
    const body = await exactly(cursor, size);
    await skipTo(cursor, cursor.position + paddingLength(size));
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
        throw new ArchiveFault('it has an entry without a name');
    if (isLink && target === '')
        throw new ArchiveFault(`the link ${quote(path)} points nowhere`);
    return {
        path: kind === 'directory' ? path.replace(/(?<=.)\/+$/, '') : path,
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
    const first = await cursor.source.read(blockSize);
    cursor.position += first.length;
    if (first.length === 0)
        return;
    const rest = first.length < blockSize ? await exactly(cursor, blockSize - first.length) : Buffer.alloc(0);
    if (!isZero(first) || !isZero(rest))
        throw new ArchiveFault('it has entries behind its end');
}
function countHeader(cursor, length) {
    cursor.headers += length;
    if (cursor.headers > headersLimit)
        throw new ArchiveFault('it has more than 256 MiB of headers');
}
function truncated() {
    return new ArchiveFault('it ends too early: it is cut off or damaged');
}
function untilNul(body) {
    const end = body.indexOf(0);
    return end === -1 ? body : body.subarray(0, end);
}
function isZero(block) {
    return block.every((byte) => byte === 0);
}

;// CONCATENATED MODULE: ./build/src/json.js
/** JSON of somebody else's, as data without promises, and JSON of ours, as the same bytes each time. */
/** undefined for a text that is no JSON. */
function parsedJson(text) {
    try {
        return JSON.parse(text);
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

;// CONCATENATED MODULE: ./build/src/release/image/json-document.js
/** The JSON documents of an image archive. */



const deepest = 64;
/** `name` is what it is called in an error. */
function parseJson(bytes, name) {
    const value = parsedJson(bytes.toString('utf8'));
    if (value === undefined)
        throw new ArchiveFault(`${quote(name)} in it is no JSON`);
    if (isDeeper(value, deepest))
        throw new ArchiveFault(`${quote(name)} in it is nested too deeply`);
    return value;
}
/** What is made of it later goes down to the bottom of it. */
function isDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    return levels === 0 || Object.values(value).some((it) => isDeeper(it, levels - 1));
}
function objectOf(value, name) {
    if (!isObject(value))
        throw new ArchiveFault(`${quote(name)} in it is no JSON object`);
    return value;
}

;// CONCATENATED MODULE: ./build/src/release/image/archive-index.js
/** What an image archive holds and where, with links followed only inside of it: nothing of it is unpacked. */





const documentLimit = 8 * 1024 * 1024;
const mostHops = 32;
async function indexArchive(file) {
    const { size } = await file.stat();
    const members = new Map();
    for await (const record of readTar(sourceOfRange({ file, offset: 0, size }))) {
        const path = pathInside(record.entry.path, '');
        const member = memberOf(record, path, file);
        const earlier = members.get(path);
        if (earlier && !(earlier.kind === 'directory' && member.kind === 'directory')) {
            throw new ArchiveFault(`it has ${quote(path)} twice`);
        }
        members.set(path, member);
    }
    return members;
}
function memberOf({ entry, offset }, path, file) {
    switch (entry.kind) {
        case 'file':
            return { kind: 'file', range: { file, offset, size: entry.size } };
        case 'directory':
            return { kind: 'directory' };
        case 'symlink':
            return { kind: 'link', target: pathInside(entry.target, path.replace(/[^/]*$/, '')) };
        case 'hardlink':
            return { kind: 'link', target: pathInside(entry.target, '') };
        default:
            throw new ArchiveFault(`${quote(path)} in it is a ${entry.kind}, which no image archive has`);
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
    return new ArchiveFault(`${quote(path)} in it leads out of the archive`);
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
    throw new ArchiveFault(`${quote(path)} in it is a link that leads in a circle`);
}
function fileOf(archive, path) {
    const found = findFile(archive, path);
    if (!found)
        throw new ArchiveFault(`${quote(path)} is missing in it`);
    return found;
}
/** For the small files that say what is what. */
async function readSmall(range, name) {
    if (range.size > documentLimit)
        throw new ArchiveFault(`${quote(name)} in it is larger than 8 MiB`);
    const chunks = [];
    for await (const chunk of chunksOf(range))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
async function readDocument(archive, path) {
    return parseJson(await readSmall(fileOf(archive, path), path), path);
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: ./build/src/release/tar/tar-entry.js
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
const tarEnd = Buffer.alloc(2 * blockSize);
/** The zeros between a content of `size` bytes and the next header. */
function tarPadding(size) {
    return Buffer.alloc(paddingLength(size));
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
    throw new problem_KbuildError('input', [
        {
            what: `${quote(entry.path)} cannot be stored in a tar: ${why}`,
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
    const block = Buffer.alloc(blockSize);
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

;// CONCATENATED MODULE: ./build/src/release/image/archive-writer.js
/** An archive as a file: entries by the bytes of their names, one time, owner 0. */





/** `to` must not be there yet; `epoch` in seconds. Folders of the files get entries of their own. */
async function writeArchive(to, files, epoch) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    let size = 0;
    const counted = async function* () {
        for await (const chunk of archiveChunks(files, epoch)) {
            hash.update(chunk);
            size += chunk.length;
            yield chunk;
        }
    };
    await (0,external_node_stream_promises_namespaceObject.pipeline)(external_node_stream_namespaceObject.Readable.from(counted()), (0,external_node_fs_namespaceObject.createWriteStream)(to, { flags: 'wx', mode: 0o644 }));
    return { sha256: hash.digest('hex'), size };
}
async function* archiveChunks(files, epoch) {
    const folders = new Set(files.flatMap(({ path }) => foldersOf(path)));
    const all = [...files, ...[...folders].map((path) => ({ path, size: 0, chunks: undefined }))];
    all.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    for (const { path, size, chunks } of all) {
        yield tarHeader(plainEntry(path, chunks ? size : undefined, epoch));
        if (!chunks)
            continue;
        yield* chunks();
        yield tarPadding(size);
    }
    yield tarEnd;
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

;// CONCATENATED MODULE: ./build/src/release/image/image-config.js
/**
 * An image's configuration without what differs between two builds of the same thing. What a container made from it does
 * stays as it is; who built it, when, and by which containers does not.
 */



const digestShape = /^sha256:[0-9a-f]{64}$/;
function factsOf(config) {
    const rootfs = isObject(config.rootfs) ? config.rootfs : {};
    const diffIds = Array.isArray(rootfs.diff_ids) ? rootfs.diff_ids.map(String) : [];
    const wrong = diffIds.find((it) => !digestShape.test(it));
    if (wrong !== undefined)
        throw new ArchiveFault(`the image has the layer ${quote(wrong)}, which is no digest`);
    const [os, architecture] = [stringOf(config.os), stringOf(config.architecture)];
    if (os === '' || architecture === '')
        throw new ArchiveFault('the image does not say its platform');
    return { os, architecture, variant: stringOf(config.variant), diffIds };
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

;// CONCATENATED MODULE: ./build/src/release/image/image-documents.js
/** The small files of a written archive: an OCI image layout, with the manifest.json that older engines read instead. */

const image_documents_types = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar',
};
function documentOf(value) {
    const bytes = Buffer.from(JSON.stringify(value));
    const digest = `sha256:${(0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest('hex')}`;
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
        mediaType: image_documents_types.manifest,
        config: descriptor(image_documents_types.config, config),
        layers: layers.map((layer) => descriptor(image_documents_types.layer, layer)),
    });
}
/** The one manifest, once for each of its names: that is how containerd and the engine on top of it learn them all. */
function indexDocument(manifest, { os, architecture, variant }, tags) {
    const plain = {
        ...descriptor(image_documents_types.manifest, manifest),
        platform: { architecture, os, ...(variant ? { variant } : {}) },
    };
    const named = tags.map(({ full, tag }) => ({
        ...plain,
        annotations: { 'io.containerd.image.name': full, 'org.opencontainers.image.ref.name': tag },
    }));
    return documentOf({
        schemaVersion: 2,
        mediaType: image_documents_types.index,
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

;// CONCATENATED MODULE: ./build/src/release/image/image-tags.js
/** Names of images in the two spellings that archives need: as docker prints them, and in full as containerd wants them. */

const shape = /^(?<name>[A-Za-z0-9][A-Za-z0-9.-]*(?:(?::[0-9]+)?(?:\/[a-z0-9][a-z0-9._-]*)+)?)(?::(?<tag>[A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?$/;
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
    const { name, tag = 'latest' } = shape.exec(given)?.groups ?? {};
    if (name === undefined)
        return undefined;
    const full = fullName(name);
    const short = full.replace(/^docker\.io\/(?:library\/(?=[^/]+$))?/, '');
    return { short: `${short}:${tag}`, full: `${full}:${tag}`, tag };
}
function noTag(given) {
    return new problem_KbuildError('package', [
        {
            what: `${quote(given)} is no image with a tag`,
            remedy: 'Give something like registry.k8s.io/kube-proxy-amd64:v1.36.0',
        },
    ]);
}
/** As docker decides it: the first part is a registry if it looks like a host. */
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

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/src/release/image/saved-image.js
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
        throw new ArchiveFault('it has neither an index.json nor a manifest.json: it is no archive of docker save');
    }
    return found;
}
/** Of manifest.json, which containerd's store leaves out for a foreign platform. */
async function dockerImage(archive) {
    if (!findFile(archive, 'manifest.json'))
        return undefined;
    const images = objectsIn(await readDocument(archive, 'manifest.json'));
    const [image] = images;
    if (!image || images.length > 1) {
        throw new ArchiveFault(`it has ${images.length} images where one belongs`, oneImage);
    }
    const path = stringOf(image.Config);
    const config = await readSmall(fileOf(archive, path), path);
    const named = /(?:^|\/)([0-9a-f]{64})(?:\.json)?$/.exec(path)?.[1];
    if (named !== sha256(config))
        throw mismatch(path);
    return {
        config: objectOf(parseJson(config, path), path),
        layers: stringsIn(image.Layers).map((layer) => ({ range: fileOf(archive, layer), digest: undefined })),
        tags: stringsIn(image.RepoTags),
    };
}
async function ociImage(archive) {
    const index = objectOf(await readDocument(archive, 'index.json'), 'index.json');
    const listed = objectsIn(index.manifests);
    const found = await manifestsIn(archive, index, 1);
    const [manifest] = found.values();
    if (!manifest)
        throw new ArchiveFault('its index.json leads to no image');
    if (found.size > 1)
        throw new ArchiveFault(`it has ${found.size} images where one belongs`, oneImage);
    const configBlob = blobOf(archive, manifest.config);
    const config = parseJson(await readBlob(configBlob), configBlob.digest);
    const names = listed.map((it) => (isObject(it.annotations) ? it.annotations : {}));
    return {
        config: objectOf(config, configBlob.digest),
        layers: objectsIn(manifest.layers).map((layer) => blobOf(archive, layer)),
        tags: names.map((it) => stringOf(it['io.containerd.image.name'])).filter((it) => it !== ''),
    };
}
/** Manifests of images by digest, through indexes in indexes. Of several platforms an engine holds what it has pulled. */
async function manifestsIn(archive, index, depth) {
    if (depth > deepestIndex)
        throw new ArchiveFault('its indexes lead on and on');
    const listed = objectsIn(index.manifests);
    if (listed.length > mostManifests)
        throw new ArchiveFault(`an index in it lists ${listed.length} images`);
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
    return isObject(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest';
}
function blobOf(archive, descriptor) {
    const digest = digestOf(descriptor);
    const range = fileOf(archive, blobPath(digest));
    if (isObject(descriptor) && descriptor.size !== range.size)
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
    const digest = isObject(descriptor) ? stringOf(descriptor.digest) : '';
    if (!/^sha256:[0-9a-f]{64}$/.test(digest)) {
        throw new ArchiveFault(`it names a blob ${quote(digest)}, which is no sha256 digest`);
    }
    return digest;
}
function refuseDifference(docker, oci) {
    const places = ({ layers }) => JSON.stringify(layers.map(({ range }) => range.offset));
    const isSame = JSON.stringify(docker.config) === JSON.stringify(oci.config);
    if (!isSame || places(docker) !== places(oci)) {
        throw new ArchiveFault('its manifest.json and its index.json name different images');
    }
}
function mismatch(name) {
    return new ArchiveFault(`${quote(name)} in it does not have the content that its digest names`);
}
function sha256(bytes) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/release/image/layer-content.js
/** A layer's tar, checked against the digests that name it before anything is made of it, and uncompressed. */






const magics = [
    ['gzip', Buffer.from([0x1f, 0x8b])],
    ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd])],
];
/** Throws unless the bytes are what both digests say. Reads all of it, and keeps none. */
async function checkLayer({ range, digest }, diffId) {
    const compression = await compressionOf(range);
    if (digest !== undefined && digest !== diffId && (await measure(chunksOf(range))).digest !== digest) {
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
    const start = await sourceOfRange(range).read(4);
    return magics.find(([, magic]) => start.subarray(0, magic.length).equals(magic))?.[0] ?? 'none';
}
async function measure(chunks) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    let size = 0;
    for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { digest: `sha256:${hash.digest('hex')}`, size };
}
async function* tarChunks({ range, compression, }) {
    if (compression === 'none') {
        yield* chunksOf(range);
        return;
    }
    const unpacked = (0,external_node_stream_namespaceObject.pipeline)(external_node_stream_namespaceObject.Readable.from(chunksOf(range)), decompressor(compression), () => { });
    try {
        for await (const chunk of unpacked)
            yield chunk;
    }
    catch (error) {
        const isOurs = error instanceof ArchiveFault;
        throw isOurs ? error : new ArchiveFault(`a layer in it is no sound ${compression}`);
    }
}
function decompressor(compression) {
    if (compression === 'gzip')
        return external_node_zlib_namespaceObject.createGunzip();
    // Not in Node 20, which is one of ours.
    if (typeof external_node_zlib_namespaceObject.createZstdDecompress === 'function')
        return external_node_zlib_namespaceObject.createZstdDecompress();
    throw new ArchiveFault('its layers are compressed with zstd, which this Node cannot read', 'Use Node 24, or save from an engine that does not compress layers with zstd');
}

;// CONCATENATED MODULE: ./build/src/release/image/layer-order.js
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
            throw new ArchiveFault(`the hard link ${quote(path)} leads on and on`);
        name = inode.entry.target;
        inode = entries.get(name);
    }
    if (inode?.entry.kind === 'directory' && name !== path) {
        throw new ArchiveFault(`the hard link ${quote(path)} points to a directory`);
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
        throw new ArchiveFault(`${quote(path)} in a layer leads out of it`);
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
        throw new ArchiveFault(`${quote(astray.entry.path)} is a hard link to a name that its layer has twice`);
    }
    return entries;
}
function sortKey({ entry }) {
    if (entry.path === '.')
        return Buffer.alloc(0);
    return Buffer.from(entry.path.replaceAll(/(?<=^|\/)\.wh\./g, '\0.wh.'));
}

;// CONCATENATED MODULE: ./build/src/release/image/layer-blob.js
/** Layers as they are written: the base image's byte for byte, those above it in canonical form. */







function baseBlob(layer) {
    return { digest: layer.diffId, size: layer.size, chunks: () => tarChunks(layer) };
}
/** `epoch` in seconds. */
async function canonicalBlob(layer, epoch, workplace) {
    const range = layer.compression === 'none' ? layer.range : await unpacked(layer, workplace);
    const found = [];
    for await (const { entry, offset } of readTar(sourceOfRange(range)))
        found.push({ entry, offset });
    const entries = canonicalEntries(found, epoch);
    const chunks = () => layerChunks(entries, range);
    return { ...(await measure(chunks())), chunks };
}
async function* layerChunks(entries, range) {
    for (const { entry, offset } of entries) {
        yield tarHeader(entry);
        if (entry.size === 0)
            continue;
        yield* chunksOf({ ...range, offset: range.offset + offset, size: entry.size });
        yield tarPadding(entry.size);
    }
    yield tarEnd;
}
async function unpacked(layer, { folder, opened }) {
    const file = await (0,promises_namespaceObject.open)((0,external_node_path_namespaceObject.join)(folder, `layer-${opened.length}`), 'wx+', 0o600);
    opened.push(file);
    // The bytes were checked before; only now are they given room on the disk.
    await file.writeFile(tarChunks(layer));
    return { file, offset: 0, size: layer.size };
}

;// CONCATENATED MODULE: ./build/src/release/image/image-archive.js
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
    const folder = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(to), `.${(0,external_node_path_namespaceObject.basename)(to)}.`));
    const workplace = { folder, opened: [] };
    try {
        const file = await openArchive(archive, workplace);
        const written = await rewrite(file, request, tags, workplace);
        await (0,promises_namespaceObject.rename)((0,external_node_path_namespaceObject.join)(folder, 'archive'), to);
        return written;
    }
    catch (error) {
        throw faultOf(error, archive);
    }
    finally {
        await Promise.all(workplace.opened.map((file) => file.close()));
        await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
    }
}
const saveAgain = 'Save the image again with docker save; if it stays so, load the archive into an engine first';
/** The same error for the user, with the archive's name; anything else as it is. */
function faultOf(error, archive) {
    if (!(error instanceof ArchiveFault))
        return error;
    return new problem_KbuildError('package', [
        { what: `${archive} cannot be used: ${error.message}`, remedy: error.remedy ?? saveAgain },
    ]);
}
async function openArchive(archive, { opened }) {
    const file = await (0,promises_namespaceObject.open)(archive, 'r').catch((error) => {
        throw new ArchiveFault(`it cannot be opened (${error instanceof Error ? error.message : error})`);
    });
    opened.push(file);
    if (!(await file.stat()).isFile())
        throw new ArchiveFault('it is no file');
    return file;
}
async function rewrite(file, { epoch, baseDiffIds }, tags, workplace) {
    const saved = await findImage(await indexArchive(file));
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
        ...(await writeArchive((0,external_node_path_namespaceObject.join)(workplace.folder, 'archive'), files, epoch)),
        configDigest: config.digest,
        manifestDigest: manifest.digest,
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
        throw new ArchiveFault(`it has ${saved.layers.length} layers, and its configuration speaks of ${diffIds.length}`);
    }
    if (baseDiffIds.some((diffId, index) => diffIds[index] !== diffId)) {
        throw new ArchiveFault('the image does not begin with the layers of its base image', 'Build it again: the base image was pulled anew in between, or is one for another platform');
    }
    const held = new Set(saved.tags.map((name) => parseTag(name)?.full ?? name));
    const missing = tags.find(({ full }) => held.size > 0 && !held.has(full));
    if (missing) {
        throw new problem_KbuildError('package', [
            {
                what: `the image archive is of ${[...held].map(quote).join(', ')} and not of ${quote(missing.short)}`,
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

;// CONCATENATED MODULE: ./build/src/release/toolbox/hand-on.js
/** Starts the machine's own tool: in our place, or for its output. */



/** Returns the exit code as a shell would give it. */
function handOn(program, args) {
    return exitCodeOf((0,external_node_child_process_namespaceObject.spawn)(program, [...args], { stdio: 'inherit' }));
}
/**
 * What a tool writes; throws at the end when the tool fails, so that what it has left unfinished gets no final name. It is
 * started only when somebody reads: of a program that has ended, node throws away what nobody was reading.
 */
async function* wholeOutput(program, args) {
    const child = (0,external_node_child_process_namespaceObject.spawn)(program, [...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    const exit = exitCodeOf(child);
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
    throw new problem_KbuildError('package', [
        { what: `${program} ${args.join(' ')} ended with ${code}`, remedy: 'Mend what it says' },
    ]);
}
function exitCodeOf(child) {
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? external_node_os_namespaceObject.constants.signals[signal] : 0)));
    });
}

;// CONCATENATED MODULE: ./build/src/release/toolbox/toolbox-config.js
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

;// CONCATENATED MODULE: ./build/src/release/toolbox/record.js
/** Leaves what is known of an archive for the run that made the toolbox. */



async function leaveRecord({ records }, record) {
    await (0,promises_namespaceObject.writeFile)((0,external_node_path_namespaceObject.join)(records, recordName(record.path)), JSON.stringify(record));
}

;// CONCATENATED MODULE: ./build/src/release/toolbox/docker-tool.js
/** `docker save` whose archive depends on the image's content alone. */












/** Returns the exit code. */
async function saveImage(config, command) {
    const { images, options, file } = command;
    const { docker } = config.programs;
    // Beside the final place where there is one: an image may be larger than the temporary folder.
    const folder = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)(file === undefined ? (0,external_node_os_namespaceObject.tmpdir)() : (0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.resolve)(file)), '.save-'));
    try {
        const archive = (0,external_node_path_namespaceObject.join)(folder, 'saved.tar');
        const code = await handOn(docker, [...options, '-o', archive, ...images]);
        if (code !== 0)
            return code;
        const to = file === undefined ? (0,external_node_path_namespaceObject.join)(folder, 'canonical.tar') : (0,external_node_path_namespaceObject.resolve)(file);
        const base = baseOf(await diffIdsOf(docker, command), config.bases);
        const { epoch } = config;
        const saved = await canonicalImage({ archive, to, epoch, baseDiffIds: base?.layers ?? [], tags: images });
        const { sha256, size, tags, platform, configDigest, baseLayers } = saved;
        const what = { sha256, size, tags, platform, configDigest, baseLayers };
        await leaveRecord(config, { kind: 'image', path: file === undefined ? `-${sha256}` : to, ...what });
        if (file === undefined)
            await (0,external_node_stream_promises_namespaceObject.pipeline)((0,external_node_fs_namespaceObject.createReadStream)(to), process.stdout);
        return 0;
    }
    finally {
        await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
    }
}
async function diffIdsOf(docker, { options, images }) {
    const [image = ''] = images;
    const before = options.slice(0, -1);
    const format = '{{json .RootFS.Layers}}';
    const args = [...before, 'image', 'inspect', '--format', format, image];
    const answer = await process_ask(docker, args, { cwd: process.cwd(), env: definedEnvironment() });
    try {
        const layers = JSON.parse(answer.stdout);
        if (answer.code === 0 && Array.isArray(layers))
            return layers.map(String);
    }
    catch {
        // Said below.
    }
    throw new problem_KbuildError('package', [
        {
            what: `docker does not say which layers ${image} has: ${answer.stderr.trim()}`,
            remedy: 'Mend what it says',
        },
    ]);
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/src/release/toolbox/git-command.js
/** What a call of git asks for: `git archive` is answered from a repository that knows one commit only. */

/** Reference: `git archive -o <file> HEAD`, as Kubernetes' packaging calls it. */
function parseGitCommand(args) {
    const [verb, ...rest] = args;
    if (verb !== 'archive')
        return args.includes('archive') ? searched(args) : { kind: 'pass' };
    const parsed = parseOptions(rest);
    if (typeof parsed === 'string')
        return refused(`git archive: ${parsed}`);
    const { output, format, prefix } = parsed.values;
    if (parsed.positionals.join(' ') !== 'HEAD')
        return refused('git archive of anything but the whole HEAD');
    const options = prefix === undefined ? [] : [`--prefix=${prefix}`];
    if (output !== undefined)
        return toFile(output, format, options);
    return (format ?? 'tar') === 'tar'
        ? { kind: 'stream', options }
        : refused('a compressed git archive to stdout');
}
/** What is wrong, where something is. */
function parseOptions(args) {
    const options = {
        output: { type: 'string', short: 'o' },
        format: { type: 'string' },
        prefix: { type: 'string' },
    };
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        return error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    }
}
/** Options of git itself may stand before the verb; with `archive` behind them, nobody knows which repository is meant. */
function searched(args) {
    const verb = args.find((arg, index) => !arg.startsWith('-') && !['-C', '-c'].includes(args[index - 1] ?? ''));
    return verb === 'archive' ? refused('git archive with options of git before it') : { kind: 'pass' };
}
function toFile(file, format, options) {
    const isGzip = format === 'tar.gz' || format === 'tgz' || (format === undefined && /\.(?:tar\.gz|tgz)$/.test(file));
    const isTar = format === 'tar' || (format === undefined && file.endsWith('.tar'));
    return isGzip || isTar
        ? { kind: 'archive', file, options, compress: isGzip }
        : refused(`git archive into ${file}, which is neither .tar nor .tar.gz`);
}
function refused(why) {
    return { kind: 'refused', why };
}

;// CONCATENATED MODULE: ./build/src/host/cancel.js
/** The end of a run at somebody's wish, and the signals that say it. */

const cancelled = new problem_KbuildError('cancelled', [
    { what: 'the run was cancelled', remedy: 'Everything that it had started has been ended' },
]);
/** A runner does it for other reasons too. */
const cancelledByRunner = new problem_KbuildError('cancelled', [
    {
        what: 'the run was cancelled',
        remedy: 'Everything that it had started has been ended. If nobody meant it, see `timeout-minutes` and `concurrency` of the workflow, and run the job again',
    },
]);
/** Aborts once the user (SIGINT) or the runner (SIGINT, then SIGTERM) wants the run to end. */
function cancelOnSignals() {
    const controller = new AbortController();
    const cancel = () => controller.abort();
    process.on('SIGINT', cancel);
    process.on('SIGTERM', cancel);
    process.on('SIGHUP', cancel);
    return controller.signal;
}

;// CONCATENATED MODULE: ./build/src/release/gzip/crc32.js
/** The checksum of gzip. It is a standard, so Node's own may be used; Node 20 has none before 20.15. */

const crc32_native = external_node_zlib_namespaceObject.crc32;
const table = crcTable();
/** Of `bytes`, going on from the sum of those before. */
const crc32 = typeof crc32_native === 'function' ? (bytes, before) => external_node_zlib_namespaceObject.crc32(bytes, before) : crc32ByTable;
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

// EXTERNAL MODULE: ./build/src/release/gzip/deflate.js + 6 modules
var deflate = __nccwpck_require__(163);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(919);
;// CONCATENATED MODULE: ./build/src/release/gzip/piece-pool.js
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

;// CONCATENATED MODULE: ./build/src/release/gzip/gzip.js
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
            throw cancelled;
        sums.crc = crc32(chunk, sums.crc);
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

;// CONCATENATED MODULE: ./build/src/release/tar/tar-stream.js
/** A plan's entries and the contents of their files as the bytes of a tar. */




const chunkSize = 256 * 1024;
/** A chunk is valid until the next one is asked for. A file that is not as planned, or changes while read, is refused. */
async function* tarStream(plan) {
    const buffer = Buffer.alloc(chunkSize);
    for (const { entry, content } of plan) {
        yield tarHeader(entry);
        if (!content || content.size === 0)
            continue;
        yield* contentOf(content, buffer);
        yield tarPadding(entry.size);
    }
    yield tarEnd;
}
async function* contentOf(content, buffer) {
    // A symlink in its place, or a pipe, is not followed and not waited for.
    const flags = external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK;
    const file = await (0,promises_namespaceObject.open)(content.path, flags).catch(() => refuseChanged(content));
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
    throw new problem_KbuildError('input', [
        {
            what: `${path} changed while it was packed`,
            remedy: 'Let nothing write into the output while it is packed, and start again',
        },
    ]);
}

;// CONCATENATED MODULE: ./build/src/release/tar/pack.js
/** A tar, or a tar.gz, as a file: whole under its name, or not there. */







function packTar({ plan, ...request }) {
    return packBytes({ ...request, source: tarStream(plan) });
}
/** Memory does not grow with the content. The file that is written first lies beside the final one, as `.<name>.partial`. */
async function packBytes(request) {
    const folder = (0,external_node_path_namespaceObject.dirname)(request.to);
    const partial = (0,external_node_path_namespaceObject.join)(folder, `.${(0,external_node_path_namespaceObject.basename)(request.to)}.partial`);
    try {
        // What a killed run has left.
        await (0,promises_namespaceObject.rm)(partial, { force: true });
        const packed = await writePartial(partial, request);
        if (request.signal?.aborted)
            throw cancelled;
        await (0,promises_namespaceObject.rename)(partial, request.to);
        return packed;
    }
    catch (error) {
        await (0,promises_namespaceObject.rm)(partial, { force: true });
        throw isDiskFull(error) ? diskFull(request.to, folder) : error;
    }
}
async function writePartial(partial, request) {
    const tarHash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    const tar = hashed(request.source, tarHash);
    const bytes = request.gzip ? gzipStream(tar, { ...request.gzip, ...signalOf(request) }) : tar;
    const file = await (0,promises_namespaceObject.open)(partial, 'wx');
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
    const sha256 = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    const sha512 = (0,external_node_crypto_namespaceObject.createHash)('sha512');
    let size = 0;
    for await (const chunk of source) {
        if (signal?.aborted)
            throw cancelled;
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
    return new problem_KbuildError('disk', [
        {
            what: `${file} cannot be packed: the disk of ${folder} is full`,
            remedy: 'Free some space there, or build fewer platforms in one job',
        },
    ]);
}

;// CONCATENATED MODULE: ./build/src/release/toolbox/git-folder.js
/**
 * A repository that knows one commit and its tag, and borrows all objects. `git archive` writes the names of refs into
 * files (export-subst, `%D`), so that of one commit every clone would give another source tarball.
 */




async function makeGitFolder({ root, commit, tag, folder, env }) {
    const answer = await ask('git', ['-C', root, 'rev-parse', '--git-path', 'objects'], { cwd: root, env });
    const objects = answer.stdout.trim();
    if (answer.code !== 0 || objects === '')
        throw unreadable(root, answer.stderr);
    await mkdir(join(folder, 'objects', 'info'), { recursive: true });
    await mkdir(join(folder, 'refs', 'tags'), { recursive: true });
    const format = commit.length === 64 ? sha256Repository : sha1Repository;
    await writeFile(join(folder, 'config'), format);
    await writeFile(join(folder, 'HEAD'), `${commit}\n`);
    await writeFile(join(folder, 'objects', 'info', 'alternates'), `${resolve(root, objects)}\n`);
    // That the clone is shallow is left out: git would write the word `grafted` into the source tarball.
    if (tag === undefined)
        return;
    await writeFile(join(folder, 'packed-refs'), `${commit} refs/tags/${tag}\n`);
}
const sha1Repository = '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
const sha256Repository = '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n';
function unreadable(root, said) {
    return new KbuildError('package', [
        {
            what: `git does not say where the objects of ${root} are: ${said.trim()}`,
            remedy: 'Repair the repository or clone it again',
        },
    ]);
}
/** Settings that `git archive` would otherwise take from the machine or count from the repository. */
const archiveSettings = [
    'tar.umask=0022',
    'core.abbrev=12',
    'core.attributesFile=/dev/null',
    'core.autocrlf=false',
];

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./build/src/release/toolbox/gzip-of.js
/** How the toolbox compresses: in threads of its own program. */

function gzipOf({ workers, entry }) {
    return { workers, workerUrl: (0,external_node_url_namespaceObject.pathToFileURL)(entry) };
}

;// CONCATENATED MODULE: ./build/src/release/toolbox/git-tool.js
/** `git archive HEAD` from a repository that knows that commit and its tag only. */







/** Returns the exit code. */
async function archiveHead(config, command) {
    if (config.gitFolder === '')
        throw noRepository;
    const { git } = config.programs;
    const args = [...settings(config), 'archive', '--format=tar', ...command.options, 'HEAD'];
    if (command.kind === 'stream')
        return handOn(git, args);
    const file = (0,external_node_path_namespaceObject.resolve)(command.file);
    const packed = await packBytes({
        source: wholeOutput(git, args),
        to: file,
        gzip: command.compress ? gzipOf(config) : undefined,
    });
    await leaveRecord(config, { kind: 'tar', path: file, ...packed });
    return 0;
}
function settings({ gitFolder }) {
    return [`--git-dir=${gitFolder}`, ...archiveSettings.flatMap((setting) => ['-c', setting])];
}
const noRepository = new problem_KbuildError('package', [
    {
        what: 'git archive is called, but the source is no git repository of its own',
        remedy: 'Check the tree out as a repository',
    },
]);

;// CONCATENATED MODULE: ./build/src/release/toolbox/tar-command.js
/**
 * What a call of tar asks for. Archives that become files are ours to write; pipes, listing and reading are the machine's
 * own tar's. A form of writing that is not understood is refused, since a guess would be a wrong archive.
 */
/** Options whose effect the canonical form has anyway, or has otherwise and better. */
const settled = /^--(?:owner|group|sort|mtime|mode|format)(?:=|$)|^--(?:numeric-owner|no-acls|no-selinux|no-xattrs)$/;
const settledWithValue = /^--(?:owner|group|sort|mtime|mode|format)$/;
const changesArchive = /^(?:[ruA]|delete)$/;
function parseTarCommand(args) {
    const reading = readArguments(args);
    const { operation, file, compress, folder, names, list, isNull, transform, unknown } = reading;
    if (changesArchive.test(operation))
        return tar_command_refused('an archive that is there already would be changed');
    if (operation !== 'c' || file === undefined || file === '-')
        return { kind: 'pass' };
    if (unknown.length > 0)
        return tar_command_refused(`${unknown.join(' ')} is not known here`);
    if (list !== undefined && (list !== '-' || !isNull))
        return tar_command_refused('names are read from a file');
    const replace = transform === undefined ? undefined : parseReplacement(transform);
    if (transform !== undefined && !replace)
        return tar_command_refused(`--transform ${transform} is no plain replacement`);
    if (names.length === 0 && list === undefined)
        return tar_command_refused('nothing is named');
    return {
        kind: 'create',
        create: { file, compress, folder, names, namesOnInput: list !== undefined, replace },
    };
}
function tar_command_refused(why) {
    return { kind: 'refused', why };
}
function readArguments(args) {
    const reading = {
        operation: '',
        file: undefined,
        compress: false,
        folder: '.',
        names: [],
        list: undefined,
        isNull: false,
        transform: undefined,
        unknown: [],
    };
    const rest = [...args];
    // The old style: `tar czf file`, letters without a dash.
    const [first = ''] = rest;
    if (first !== '' && !first.startsWith('-')) {
        rest.shift();
        readOldLetters(first, rest, reading);
    }
    for (let arg = rest.shift(); arg !== undefined; arg = rest.shift())
        readArgument(arg, rest, reading);
    return reading;
}
function readArgument(arg, rest, reading) {
    if (arg === '--')
        reading.names.push(...rest.splice(0));
    else if (arg.startsWith('--'))
        readLong(arg, rest, reading);
    else if (arg.startsWith('-') && arg !== '-')
        readLetters(arg.slice(1), rest, reading);
    else
        reading.names.push(arg);
}
/** Letters with a value take it from the rest of the word after a dash, or from the next word. */
function readLetters(letters, rest, reading) {
    const at = letters.search(/[fCT]/);
    const isWithValue = at >= 0 && at < letters.length - 1;
    if (isWithValue)
        rest.unshift(letters.slice(at + 1));
    readOldLetters(isWithValue ? letters.slice(0, at + 1) : letters, rest, reading);
}
/** Without a dash all letters are options, and each with a value takes the next word. */
function readOldLetters(letters, rest, reading) {
    for (const letter of letters) {
        if ('cxtruAd'.includes(letter))
            reading.operation = letter;
        else if (letter === 'z')
            reading.compress = true;
        else if (letter === 'f')
            reading.file = rest.shift();
        else if (letter === 'C')
            readFolder(rest.shift() ?? '', reading);
        else if (letter === 'T')
            reading.list = rest.shift();
        else if (letter !== 'v' && letter !== 'p')
            reading.unknown.push(`-${letter}`);
    }
}
function readLong(arg, rest, reading) {
    const [name = '', ...parts] = arg.split('=');
    const value = () => (parts.length > 0 ? parts.join('=') : (rest.shift() ?? ''));
    const operations = {
        '--create': 'c',
        '--extract': 'x',
        '--get': 'x',
        '--list': 't',
        '--append': 'r',
        '--update': 'u',
        '--catenate': 'A',
        '--concatenate': 'A',
        '--delete': 'delete',
        '--version': 'version',
        '--help': 'help',
    };
    const operation = operations[name];
    if (operation !== undefined)
        reading.operation = operation;
    else if (name === '--gzip')
        reading.compress = true;
    else if (name === '--file')
        reading.file = value();
    else if (name === '--directory')
        readFolder(value(), reading);
    else if (name === '--files-from')
        reading.list = value();
    else if (name === '--null')
        reading.isNull = true;
    else if (name === '--transform' || name === '--xform')
        readTransform(value(), reading);
    else if (settled.test(arg)) {
        if (settledWithValue.test(arg))
            rest.shift();
    }
    else
        reading.unknown.push(arg);
}
/** GNU tar takes `-C` for the names after it; one in front of all names is all that we know. */
function readFolder(folder, reading) {
    if (reading.folder !== '.' || reading.names.length > 0)
        reading.unknown.push('-C between names');
    reading.folder = folder;
}
function readTransform(transform, reading) {
    if (reading.transform !== undefined)
        reading.unknown.push('--transform twice');
    reading.transform = transform;
}
/** `s|from|to|` without flags, and without signs that mean more than themselves; a dot in a path is meant as a dot. */
function parseReplacement(transform) {
    const separator = transform[1] ?? '';
    const parts = transform.slice(2).split(separator);
    const [from = '', to = '', flags] = parts;
    if (transform[0] !== 's' || separator === '' || parts.length !== 3 || flags !== '')
        return undefined;
    if (from === '' || /[*^$[\]\\+?(){}]/.test(from) || /[\\&]/.test(to))
        return undefined;
    return { from, to };
}

;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
;// CONCATENATED MODULE: ./build/src/release/tar/tar-plan.js
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
        throw new problem_KbuildError('input', scan.problems.slice(0, shownProblems));
    return [...scan.found.values()]
        .map(({ entry, content }) => ({ planned: { entry, content }, key: Buffer.from(entry.path) }))
        .sort((a, b) => Buffer.compare(a.key, b.key))
        .map(({ planned }) => planned);
}
async function scanNamed(scan, name) {
    const parts = name.split('/').filter((part) => part !== '');
    if (name.startsWith('/') || parts.includes('..') || parts.length === 0) {
        const remedy = 'Name files and folders below the folder that is packed from';
        scan.problems.push({ what: `${quote(name)} cannot be packed under that name`, remedy });
        return;
    }
    await scanPath(scan, parts.join('/'));
}
async function scanPath(scan, path) {
    const from = `${scan.source.base}/${path}`;
    const stats = await (0,promises_namespaceObject.lstat)(from).catch((error) => error);
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
        const what = `${from} and ${scan.source.base}/${other.from} would both be packed as ${quote(stored)}`;
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
    if (kind === 'symlink')
        return 0o777;
    return kind === 'directory' || (mode & 0o100) !== 0 ? 0o755 : 0o644;
}
async function namesIn(scan, folder) {
    const names = await (0,promises_namespaceObject.readdir)(folder, { encoding: 'buffer' });
    return names.flatMap((name) => tar_plan_textOf(scan, name, `the name of a file in ${folder}`) ?? []);
}
async function targetOf(scan, link) {
    return tar_plan_textOf(scan, await (0,promises_namespaceObject.readlink)(link, { encoding: 'buffer' }), `the target of ${link}`) ?? '';
}
function tar_plan_textOf(scan, bytes, whose) {
    const text = bytes.toString();
    if (Buffer.from(text).equals(bytes))
        return text;
    const what = `${whose}, ${quote(text)}, is not valid UTF-8 (bytes ${bytes.toString('hex')})`;
    scan.problems.push({ what, remedy: 'Rename or remove it' });
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/release/toolbox/tar-tool.js
/** Writes the tarballs that Kubernetes' scripts ask of tar, in their one form. */







/** What one way to build leaves in the top folder and another does not. Only the sources are packed by what is found there. */
const ofBuild = /(?:^|\/)(?:\.dockerized-kube-version-defs|\.make)$/;
async function createTar(config, create) {
    const path = (0,external_node_path_namespaceObject.resolve)(create.file);
    const listed = create.namesOnInput ? (await (0,consumers_namespaceObject.buffer)(process.stdin)).toString('utf8') : '';
    const found = listed.split('\0').filter((name) => name !== '' && !ofBuild.test(name));
    const names = [...create.names, ...found];
    const plan = await planTar(sourceOf(create, names, config.epoch));
    const packed = await packTar({
        plan,
        to: path,
        gzip: create.compress ? gzipOf(config) : undefined,
    });
    await leaveRecord(config, { kind: 'tar', path, ...packed });
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
    const stage = (0,external_node_path_namespaceObject.resolve)(folder, 'kubernetes');
    const [output, below] = stage.split('/release-stage/');
    if (names.join() !== 'kubernetes' || output === undefined || below === undefined)
        return;
    const { bavail, bsize } = await (0,promises_namespaceObject.statfs)(stage);
    if (bavail * bsize >= leastFree)
        return;
    // Out of the way in one step: the scripts look through the whole stage at the same time, and must not stumble.
    const packed = (0,external_node_path_namespaceObject.join)(output, `packed-${process.pid}`);
    await (0,promises_namespaceObject.rename)(stage, packed);
    await (0,promises_namespaceObject.rm)(packed, { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./build/src/release/toolbox/run-tool.js
/** One call of a tool of the toolbox: answered by us where bytes must be the same everywhere, else handed on. */









/** `args` are the configuration's path, the tool and what the script gave it. Returns the exit code. */
async function runTool([configFile = '', tool = '', ...args]) {
    try {
        const config = JSON.parse(await (0,promises_namespaceObject.readFile)(configFile, 'utf8'));
        return await answers[asTool(tool)](config, args);
    }
    catch (error) {
        for (const line of linesOf(error))
            process.stderr.write(`kbuild: ${line}\n`);
        return 2;
    }
}
const answers = { tar, git, docker };
async function tar(config, args) {
    const command = parseTarCommand(args);
    switch (command.kind) {
        case 'pass':
            return handOn(config.programs.tar, args);
        case 'refused':
            return refuse('tar', args, command.why);
        case 'create':
            await createTar(config, command.create);
            return 0;
    }
}
async function git(config, args) {
    const command = parseGitCommand(args);
    switch (command.kind) {
        case 'pass':
            return handOn(config.programs.git, args);
        case 'refused':
            return refuse('git', args, command.why);
        case 'stream':
        case 'archive':
            return archiveHead(config, command);
    }
}
async function docker(config, args) {
    const command = parseDockerCommand(args);
    switch (command.kind) {
        case 'pass':
            return handOn(config.programs.docker, args);
        case 'refused':
            return refuse('docker', args, command.why);
        case 'save':
            return saveImage(config, command);
    }
}
function refuse(tool, args, why) {
    process.stderr.write(`kbuild: ${tool} ${args.join(' ')} is not packed, as ${why}\n`);
    return 2;
}
function asTool(name) {
    if (name === 'tar' || name === 'git' || name === 'docker')
        return name;
    throw new Error(`there is no tool ${name}`);
}
function linesOf(error) {
    if (error instanceof problem_KbuildError)
        return error.problems.map(describeProblem);
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
}


/***/ }),

/***/ 765:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);
/* harmony import */ var _release_gzip_gzip_worker_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1);
/* harmony import */ var _release_toolbox_run_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(162);
/** The program behind the tools of packaging, and the threads in which it compresses. */



if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread)
    process.exitCode = await (0,_release_toolbox_run_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .runTool */ .q)(process.argv.slice(2));
else
    (0,_release_gzip_gzip_worker_js__WEBPACK_IMPORTED_MODULE_1__/* .runGzipWorker */ .y)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(765);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

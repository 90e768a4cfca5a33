export const id = 113;
export const ids = [113];
export const modules = {

/***/ 9113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eA: () => (/* binding */ compressedCapacity),
  Uj: () => (/* binding */ dictionarySize),
  gv: () => (/* binding */ encoderName),
  ld: () => (/* binding */ pieceEncoder),
  QN: () => (/* binding */ pieceSize)
});

;// CONCATENATED MODULE: ./build/src/packing/gzip/bit-writer.js
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

;// CONCATENATED MODULE: ./build/src/packing/gzip/deflate-symbols.js
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

;// CONCATENATED MODULE: ./build/src/packing/gzip/huffman.js
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

;// CONCATENATED MODULE: ./build/src/packing/gzip/deflate-header.js
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

;// CONCATENATED MODULE: ./build/src/packing/gzip/deflate-block.js
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

;// CONCATENATED MODULE: ./build/src/packing/gzip/match-finder.js
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

;// CONCATENATED MODULE: ./build/src/packing/gzip/deflate.js
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


/***/ })

};

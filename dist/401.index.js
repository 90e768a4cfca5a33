export const id = 401;
export const ids = [401];
export const modules = {

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   kP: () => (/* binding */ diskRemedy),
/* harmony export */   nT: () => (/* binding */ problemOfFailure)
/* harmony export */ });
/* harmony import */ var _kubernetes_build_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51113);
/** Why a build failed, from what its output said. */

/** The nearest cause first: what a full disk breaks looks like a compile error too. */
function failureOf({ target, signs, exitCode, signal }) {
    if (signs.diskFull)
        return 'disk';
    if (signs.outOfMemory || exitCode === 137 || signal === 'SIGKILL')
        return 'memory';
    if (signs.compileErrors.length > 0)
        return 'compile';
    if (signs.failedTests.length > 0)
        return 'test';
    if (signs.cause)
        return signs.cause.cause.failure;
    return target.kind === 'test' ? 'test' : 'compile';
}
function problemOfFailure(build) {
    const ending = build.signal ? `was ended by ${build.signal}` : `failed with exit code ${build.exitCode}`;
    const failure = failureOf(build);
    const what = `${build.call} ${ending}: ${causes[failure](build)}`;
    return { what, remedy: remedyOf(failure, build.signs) };
}
const causes = {
    disk: ({ disk, signs }) => `the disk is full (${signs.diskFull?.trim()}; where the tree is, ${disk})`,
    memory: ({ memory }) => `a process was killed, most likely for want of memory (${memory})`,
    network: ({ signs }) => lineOf(signs),
    input: ({ signs }) => lineOf(signs),
    compile: ({ signs }) => compileText(signs.compileErrors) ?? lineOf(signs),
    test: ({ signs }) => failedTestsText(signs.failedTests) ?? lineOf(signs),
};
/** Also where it is kbuild itself that finds no place. */
const diskRemedy = 'Free some space (`df -h` shows which disk it is), or build fewer platforms in one job';
const remedies = {
    disk: diskRemedy,
    memory: 'Use a larger machine, or build fewer platforms or targets in one job',
    compile: 'Fix the code; the full log tells more',
    test: 'Fix the code or the tests; the reports and the full log tell more',
};
/** Of the very cause, where one is known; without one neither the network nor a setting is blamed. */
function remedyOf(failure, signs) {
    const { compileErrors: [first], cause, } = signs;
    switch (failure) {
        case 'disk':
        case 'memory':
        case 'test':
            return remedies[failure];
        case 'compile':
        case 'network':
        case 'input':
            if (first)
                return (0,_kubernetes_build_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(first.message)?.remedy ?? remedies.compile;
            return cause ? `${cause.cause.remedy}${isByTheWay(signs) ? ifByTheWay : ''}` : remedies.compile;
    }
}
function compileText(errors) {
    const [first] = errors;
    if (!first)
        return undefined;
    const more = errors.length > 1 ? `, and ${errors.length - 1} more` : '';
    return `${first.file}:${first.line}: ${first.message}${more}`;
}
const longestLine = 400;
const ifByTheWay = '. If that was only by the way, fix what the last words tell; the full log tells more';
/** Whether more was said after a line that may not be why. */
function isByTheWay({ cause, words }) {
    return cause?.cause.vague === true && words.at(-1) !== cause.line;
}
/** The line that says why, else the last words of the tool that failed; where it is not sure, both. */
function lineOf(signs) {
    const { cause, words } = signs;
    const ending = words.filter((line) => line !== cause?.line).join(' | ');
    const text = cause
        ? `${cause.line}${isByTheWay(signs) ? `; it ended with: ${ending}` : ''}`
        : words.join(' | ');
    if (text === '')
        return 'it printed nothing that tells why';
    return text.length > longestLine ? `${text.slice(0, longestLine)}…` : text;
}
const mostTests = 5;
/** The packages that they are in stand in the same list; those that do not even build stand there alone. */
function failedTestsText(names) {
    const isTest = (name) => /^(?:Test|Example|Fuzz|Benchmark)/.test(name);
    const listed = (some) => `${some.slice(0, mostTests).join(', ')}${some.length > mostTests ? ` and ${some.length - mostTests} more` : ''}`;
    const [tests, packages] = [names.filter(isTest), names.filter((name) => !isTest(name))];
    if (tests.length === 0)
        return packages.length === 0 ? undefined : `${listed(packages)} failed`;
    const places = packages.length === 0 ? '' : ` in ${listed(packages)}`;
    return `${listed(tests)}${places}`;
}


/***/ }),

/***/ 69505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ unnamedFile),
/* harmony export */   T: () => (/* binding */ openFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86762);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37779);
/** Files that are read in pieces, wherever they are needed, and files of this run that nobody else sees. */





/** Throws a KbuildError for what is no file; a pipe is not opened, as that would wait for the other end. */
function openFile(path) {
    const found = attempt(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false }));
    if (!found)
        throw unusable(`there is no ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)}`, 'Name a file that is there');
    if (!found.isFile())
        throw unusable(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} is no file`, 'Name a file, not a folder, a pipe or a device');
    return attempt(path, () => opened((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r')));
}
function attempt(path, open) {
    try {
        return open();
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        throw unusable(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} cannot be read: ${error.message}`, 'Let this user read it');
    }
}
function unusable(what, remedy) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .KbuildError */ .gj('input', [{ what, remedy }]);
}
function opened(file) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
    return {
        size,
        read: (offset, length) => {
            const wanted = Math.min(length, size - offset);
            if (!(offset >= 0 && wanted > 0))
                return Buffer.alloc(0);
            const bytes = Buffer.allocUnsafe(wanted);
            let at = 0;
            while (at < wanted) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes, at, wanted - at, offset + at);
                if (count === 0)
                    break;
                at += count;
            }
            return bytes.subarray(0, at);
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file),
    };
}
/** A file in that folder without a name: gone when it is closed, however this ends. */
async function unnamedFile(folder, chunks) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `kbuild-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const file = created(folder, path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path);
    try {
        for await (const chunk of chunks) {
            for (let at = 0; at < chunk.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, chunk, at);
        }
        return opened(file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        throw error;
    }
}
function created(folder, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx+', 0o600);
    }
    catch (error) {
        const code = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error);
        if (!['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS'].includes(code))
            throw error;
        const remedy = 'Let it be a folder that this user may write to, or have TMPDIR name such a one';
        throw unusable(`nothing can be written to the folder ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(folder)} (${code})`, remedy);
    }
}


/***/ }),

/***/ 87572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pd: () => (/* binding */ foldersOf),
  C8: () => (/* binding */ readBinary),
  br: () => (/* binding */ systemOf)
});

// UNUSED EXPORTS: buildFolders

// EXTERNAL MODULE: ./build/src/inspect/executable.js + 5 modules
var inspect_executable = __webpack_require__(82402);
// EXTERNAL MODULE: ./build/src/inspect/go-build-info.js
var go_build_info = __webpack_require__(60940);
// EXTERNAL MODULE: ./build/src/inspect/go-functions.js
var go_functions = __webpack_require__(4238);
// EXTERNAL MODULE: ./build/src/inspect/go-record.js
var go_record = __webpack_require__(8346);
// EXTERNAL MODULE: ./build/src/inspect/go-stamp.js
var go_stamp = __webpack_require__(61544);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/inspect/source.js
var inspect_source = __webpack_require__(36905);
;// CONCATENATED MODULE: ./build/src/inspect/signature.js
/** Who has signed a program, as far as it shows without keys: Authenticode, or Apple's, which may be no more than checksums. */


function readSignature(source, { format, signature }) {
    if (!signature)
        return undefined;
    const unproved = { place: signature, holds: false, checksums: [] };
    if (format === 'pe')
        return { kind: 'authenticode', ...unproved };
    const bytes = (0,inspect_source/* bytesAt */.L1)(source, signature.offset, signature.size, 'its signature');
    const blobs = blobsIn(bytes);
    const isSigned = blobs.some((it) => it.magic === cms && it.bytes.length > 8);
    if (isSigned)
        return { kind: 'apple', ...unproved };
    const directories = blobs.filter(({ magic }) => magic === codeDirectory);
    const holds = directories.length > 0 && directories.every((it) => directoryHolds(source, it.bytes, signature));
    if (!holds)
        return { kind: 'ad-hoc', ...unproved };
    const checksums = directories.map(({ at, bytes: directory }) => {
        const { u32 } = (0,inspect_source/* numbersIn */.MC)(directory, true);
        return { offset: signature.offset + at + u32(16), size: u32(28) * checksumSize };
    });
    return { kind: 'ad-hoc', place: signature, holds, checksums };
}
const superBlob = 0xfade0cc0;
const codeDirectory = 0xfade0c02;
const cms = 0xfade0b01;
function blobsIn(bytes) {
    const { u32 } = (0,inspect_source/* numbersIn */.MC)(bytes, true);
    if (bytes.length < 12 || u32(0) !== superBlob)
        return [];
    const count = Math.min(u32(8), 64);
    return Array.from({ length: count }, (_, index) => {
        const at = u32(12 + index * 8 + 4);
        return { at, magic: u32(at), bytes: bytes.subarray(at, at + u32(at + 4)) };
    });
}
const sha256 = 2;
const checksumSize = 32;
/** Each page of the file before the signature has the checksum that the directory lists, and all of them are listed. */
function directoryHolds(source, bytes, { offset }) {
    const { u32 } = (0,inspect_source/* numbersIn */.MC)(bytes, true);
    const [hashesAt, count, limit] = [u32(16), u32(28), u32(32)];
    const [hashSize = 0, type, , pageBits = 0] = bytes.subarray(36, 40);
    if (type !== sha256 || hashSize !== checksumSize || pageBits < 10 || pageBits > 20 || limit !== offset)
        return false;
    const page = 2 ** pageBits;
    if (count !== Math.ceil(limit / page) || hashesAt + count * hashSize > bytes.length)
        return false;
    for (let index = 0; index < count; index++) {
        const start = index * page;
        const content = source.read(start, Math.min(page, limit - start));
        const at = hashesAt + index * hashSize;
        if (!(0,external_node_crypto_.createHash)('sha256')
            .update(content)
            .digest()
            .equals(bytes.subarray(at, at + hashSize)))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/src/inspect/binary.js
/** All that one program says of itself. */







function readBinary(source, executable) {
    const info = (0,go_build_info/* readGoBuildInfo */.T)(source, executable);
    const go = info && { ...info, record: (0,go_record/* parseGoRecord */.N)(info.goVersion, info.lines) };
    return {
        source,
        executable,
        go,
        stamp: go && (0,go_stamp/* readGoStamp */.SV)(source, executable, go.record.settings['-ldflags'] ?? ''),
        buildId: go && readBuildId(source, executable),
        compilers: readCompilers(source, executable),
        signature: readSignature(source, executable),
    };
}
const marker = Buffer.from('\xff Go build ID: "', 'latin1');
/** Of Go: in a note of its own, or at the start of the code. */
function readBuildId(source, executable) {
    const note = (0,inspect_executable/* sectionNamed */.H$)(executable, '.note.go.buildid');
    if (note) {
        const bytes = source.read(note.offset, Math.min(note.size, 4096));
        const size = Math.min((0,inspect_source/* numbersIn */.MC)(bytes, executable.bigEndian).u32(4), Math.max(0, bytes.length - 16));
        return { offset: note.offset + 16, size, value: bytes.toString('latin1', 16, 16 + size) };
    }
    const code = executable.sections.find(({ kind, size }) => kind === 'code' && size > 0);
    const bytes = code ? source.read(code.offset, 32 * 1024) : Buffer.alloc(0);
    const at = bytes.indexOf(marker);
    const end = at === -1 ? -1 : bytes.indexOf('"', at + marker.length);
    if (!code || end === -1)
        return undefined;
    const start = at + marker.length;
    return { offset: code.offset + start, size: end - start, value: bytes.toString('latin1', start, end) };
}
function readCompilers(source, executable) {
    const comment = (0,inspect_executable/* sectionNamed */.H$)(executable, '.comment');
    if (!comment)
        return [];
    const bytes = source.read(comment.offset, Math.min(comment.size, 4096));
    const texts = [];
    for (let at = 0; at < bytes.length;) {
        const text = (0,inspect_source/* textAt */.$6)(bytes, at);
        if (text !== '')
            texts.push(text);
        at += text.length + 1;
    }
    return texts;
}
/** By the files of two functions that all programs have. */
function buildFolders({ all, filesOf }, record) {
    const fileOf = (name) => {
        const found = all.find((it) => it.name === name);
        const [file = ''] = found ? filesOf(found) : [];
        return /^(?:\/|[A-Za-z]:)/.test(file) ? file : '';
    };
    const file = fileOf('main.main');
    const main = file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    const modulePath = record?.module?.path ?? '';
    const isBelow = modulePath !== '' && record?.path.startsWith(`${modulePath}/`) === true;
    const below = isBelow ? `${record.path.slice(modulePath.length)}/` : '/';
    return {
        source: main.endsWith(below)
            ? main.slice(0, -below.length)
            : main.replace(/[/\\]$/, '') || trimmed(record),
        goRoot: fileOf('runtime.main').replace(/[/\\]src[/\\]runtime[/\\]proc\.go$/, ''),
    };
}
/** Up to v1.28 Kubernetes' scripts let the compiler cut it off, and Go recorded the flag. */
function trimmed(record) {
    return /-trimpath=([^\s'"]+)/.exec(record?.settings['-gcflags'] ?? '')?.[1] ?? '';
}
function foldersOf({ source, executable, go }) {
    if (go?.record.settings['-trimpath'] === 'true')
        return undefined;
    const functions = go && (0,go_functions/* readGoFunctions */.o)(source, executable);
    return functions && buildFolders(functions, go?.record);
}
const systems = { elf: 'linux', 'mach-o': 'darwin', pe: 'windows' };
/** As Go calls it: recorded, else the usual one of that format. */
function systemOf({ executable, go }) {
    return go?.record.settings.GOOS ?? systems[executable.format];
}


/***/ }),

/***/ 82402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b4: () => (/* binding */ offsetOf),
  pK: () => (/* binding */ readExecutable),
  H$: () => (/* binding */ sectionNamed)
});

// EXTERNAL MODULE: ./build/src/inspect/source.js
var inspect_source = __webpack_require__(36905);
;// CONCATENATED MODULE: ./build/src/inspect/elf-relocations.js
/** Where an ELF file says what the loader is to add to: linkers leave zeros in the file of a program that may be loaded anywhere. */

/** By machine, the type of a relocation that only adds where the program was loaded. */
const relativeTypes = {
    amd64: 8,
    arm64: 1027,
    s390x: 12,
    ppc64le: 22,
    ppc64: 22,
    riscv64: 3,
    loong64: 3,
};
const relocationsWithAddend = 4;
/** What belongs there, by the offset in the file. */
function relocationsOf(source, { bigEndian, architecture, sections, segments }) {
    const relocated = new Map();
    const wanted = relativeTypes[architecture];
    const entrySize = 24;
    for (const { type, offset, size, name } of sections) {
        if (type !== relocationsWithAddend || !/^\.rela(?:\.dyn)?$/.test(name))
            continue;
        const length = Math.min(size - (size % entrySize), 64 * 1024 * 1024);
        const numbers = (0,inspect_source/* numbersIn */.MC)((0,inspect_source/* bytesAt */.L1)(source, offset, length, 'its relocations'), bigEndian);
        for (let at = 0; at < length; at += entrySize) {
            if (typeAt(numbers, at, bigEndian) !== wanted)
                continue;
            const address = numbers.u64(at);
            const segment = segments.find((it) => address >= it.address && address < it.address + it.size);
            if (segment)
                relocated.set(segment.offset + address - segment.address, numbers.u64(at + 16));
        }
    }
    return relocated;
}
/** The lower half of a word of 64 bits. */
function typeAt({ u32 }, at, bigEndian) {
    return u32(bigEndian ? at + 12 : at + 8);
}

;// CONCATENATED MODULE: ./build/src/inspect/elf-table.js
/** What an ELF file's table of sections says of each of them, and where it stands. */
const withAddend = 4;
const withoutAddend = 9;
function sectionTable({ is64, offset, count, entrySize, namesIndex }, entries, names) {
    const named = entries[namesIndex];
    const nameOf = (index) => entries[index]?.name ?? String(index);
    const rows = entries.map((it, index) => {
        const isOfSection = it.type === withAddend || it.type === withoutAddend;
        const words = [
            `type ${it.type}, flags ${it.flags}, address ${it.address}, aligned to ${it.alignment}`,
            `link ${nameOf(it.link)}, info ${isOfSection ? nameOf(it.info) : it.info}, entries of ${it.entrySize}`,
            // How long the names are is told with them.
            ...(index === namesIndex ? [] : [`${it.wholeSize} bytes`]),
        ].join(', ');
        const place = { offset: offset + index * entrySize, size: entrySize };
        return { name: it.name, words, place, isLoaded: (it.flags & 2) !== 0 };
    });
    const header = is64
        ? [
            { offset: 40, size: 8 },
            { offset: 60, size: 4 },
        ]
        : [
            { offset: 32, size: 4 },
            { offset: 48, size: 4 },
        ];
    return {
        rows,
        names: names.toString('latin1').split('\0'),
        place: { offset, size: count * entrySize },
        fields: header,
        namesPlace: named && rangeOf(named),
    };
}
function rangeOf({ offset, wholeSize }) {
    return { offset, size: wholeSize };
}

;// CONCATENATED MODULE: ./build/src/inspect/elf.js
/** The headers of an ELF file, of 32 or 64 bits and either byte order. */



const architectures = {
    3: '386',
    8: 'mips',
    20: 'ppc',
    21: 'ppc64',
    22: 's390x',
    40: 'arm',
    62: 'amd64',
    183: 'arm64',
    243: 'riscv64',
    258: 'loong64',
};
const loaded = 1;
const dynamic = 2;
const interpreter = 3;
const noBits = 8;
const symbolTable = 2;
function readElf(source) {
    const header = headerOf(source);
    const { is64, bigEndian } = header;
    const programs = programsOf(source, header);
    const { sections, names } = sectionsOf(source, header);
    const architecture = architectureOf(header);
    const segments = programs.filter(({ type }) => type === loaded);
    return {
        format: 'elf',
        architecture,
        pointerSize: is64 ? 8 : 4,
        bigEndian,
        sections: sections.map(({ name, address, offset, size, kind }) => ({
            name,
            address,
            offset,
            size,
            kind,
        })),
        segments: segments.map(({ type: _, ...segment }) => segment),
        isDynamic: programs.some(({ type }) => type === interpreter),
        needed: neededOf(source, header, programs),
        hasSymbols: sections.some(({ type }) => type === symbolTable),
        hasDebug: sections.some(({ name }) => /^\.z?debug_/.test(name)),
        signature: undefined,
        linkIds: sections
            .filter(({ name, size }) => name === '.note.gnu.build-id' && size > 16)
            .map(({ offset, size }) => ({ offset: offset + 16, size: size - 16 })),
        table: sectionTable({ is64, ...header.sections, namesIndex: header.namesIndex }, sections, names),
        signedFields: [],
        relocated: is64 ? relocationsOf(source, { bigEndian, architecture, sections, segments }) : new Map(),
    };
}
function headerOf(source) {
    const bytes = (0,inspect_source/* bytesAt */.L1)(source, 0, 52, 'its header');
    const is64 = bytes[4] === 2;
    const bigEndian = bytes[5] === 2;
    if ((bytes[4] !== 1 && !is64) || (bytes[5] !== 1 && !bigEndian)) {
        throw new inspect_source/* FileFault */.LN('it says that it is ELF, of a class or byte order that does not exist');
    }
    const whole = (0,inspect_source/* bytesAt */.L1)(source, 0, is64 ? 64 : 52, 'its header');
    const { u16, u32, u64 } = (0,inspect_source/* numbersIn */.MC)(whole, bigEndian);
    const word = is64 ? u64 : u32;
    const counts = is64 ? 54 : 42;
    return {
        is64,
        bigEndian,
        machine: u16(18),
        programs: { offset: word(is64 ? 32 : 28), entrySize: u16(counts), count: u16(counts + 2) },
        sections: { offset: word(is64 ? 40 : 32), entrySize: u16(counts + 4), count: u16(counts + 6) },
        namesIndex: u16(counts + 8),
    };
}
function architectureOf({ machine, bigEndian }) {
    const name = architectures[machine];
    if (name === undefined)
        return `unknown ${machine}`;
    return name === 'ppc64' && !bigEndian ? 'ppc64le' : name;
}
function tableAt(source, table, entrySize, what) {
    if (table.count > 0 && table.entrySize !== entrySize) {
        throw new inspect_source/* FileFault */.LN(`it is damaged: the entries of ${what} have ${table.entrySize} bytes`);
    }
    return table.count === 0 ? Buffer.alloc(0) : (0,inspect_source/* bytesAt */.L1)(source, table.offset, table.count * entrySize, what);
}
function programsOf(source, { is64, bigEndian, programs }) {
    const entrySize = is64 ? 56 : 32;
    const { u32, u64 } = (0,inspect_source/* numbersIn */.MC)(tableAt(source, programs, entrySize, 'its table of segments'), bigEndian);
    return Array.from({ length: programs.count }, (_, index) => {
        const at = index * entrySize;
        const [offset, address, size] = is64
            ? [u64(at + 8), u64(at + 16), u64(at + 32)]
            : [u32(at + 4), u32(at + 8), u32(at + 16)];
        const flags = u32(is64 ? at + 4 : at + 24);
        return { type: u32(at), offset, address, size, isWritable: (flags & 2) !== 0 };
    }).filter(({ offset, address, size }) => (0,inspect_source/* isCount */.my)(address) && (0,inspect_source/* isCount */.my)(offset) && (0,inspect_source/* isCount */.my)(size));
}
function sectionsOf(source, header) {
    const raw = entriesOf(source, header);
    const namesSection = raw[header.namesIndex];
    const names = namesSection && namesSection.type !== noBits && namesSection.wholeSize > 0
        ? (0,inspect_source/* bytesAt */.L1)(source, namesSection.offset, Math.min(namesSection.wholeSize, 1 << 20), 'the names of its sections')
        : Buffer.alloc(0);
    const sections = raw.map(({ nameAt, ...entry }) => {
        const { type, flags, offset, wholeSize } = entry;
        const inFile = type === noBits || type === 0 ? 0 : wholeSize;
        if (inFile > 0 && !(offset + inFile <= source.size)) {
            throw new inspect_source/* FileFault */.LN('it is cut off or damaged: a section would lie outside of it');
        }
        const name = (0,inspect_source/* textAt */.$6)(names, Math.min(nameAt, names.length), 200);
        return { ...entry, name, size: inFile, kind: kindOf(name, flags) };
    });
    return { sections, names };
}
function entriesOf(source, { is64, bigEndian, sections }) {
    const size = is64 ? 64 : 40;
    const { u32, u64 } = (0,inspect_source/* numbersIn */.MC)(tableAt(source, sections, size, 'its table of sections'), bigEndian);
    const [word, width] = is64 ? [u64, 8] : [u32, 4];
    return Array.from({ length: sections.count }, (_, index) => {
        const at = index * size;
        // Behind four words stand two numbers of four bytes, and two words more.
        const behind = at + 8 + 4 * width;
        return {
            nameAt: u32(at),
            type: u32(at + 4),
            flags: word(at + 8),
            address: word(at + 8 + width),
            offset: word(at + 8 + 2 * width),
            wholeSize: word(at + 8 + 3 * width),
            link: u32(behind),
            info: u32(behind + 4),
            alignment: word(behind + 8),
            entrySize: word(behind + 8 + width),
        };
    });
}
function kindOf(name, flags) {
    if ((flags & 2) === 0)
        return /^\.z?debug_/.test(name) ? 'debug' : 'other';
    if ((flags & 4) !== 0)
        return 'code';
    return (flags & 1) !== 0 ? 'data' : 'read-only';
}
/** Names of libraries, in the file's order. */
function neededOf(source, header, programs) {
    const found = programs.find(({ type }) => type === dynamic);
    if (!found)
        return [];
    const entrySize = header.is64 ? 16 : 8;
    const count = Math.min(Math.floor(found.size / entrySize), 4096);
    const bytes = (0,inspect_source/* bytesAt */.L1)(source, found.offset, count * entrySize, 'its list of libraries');
    const { u32, u64 } = (0,inspect_source/* numbersIn */.MC)(bytes, header.bigEndian);
    const word = header.is64 ? u64 : u32;
    const entries = Array.from({ length: count }, (_, index) => ({
        tag: word(index * entrySize),
        value: word(index * entrySize + entrySize / 2),
    }));
    const end = entries.findIndex(({ tag }) => tag === 0);
    const used = end === -1 ? entries : entries.slice(0, end);
    const table = used.find(({ tag }) => tag === 5)?.value;
    const segment = programs.find(({ type, address, size }) => type === loaded && table !== undefined && table >= address && table < address + size);
    if (table === undefined || !segment)
        return [];
    const names = segment.offset + table - segment.address;
    return used
        .filter(({ tag }) => tag === 1)
        .map(({ value }) => (0,inspect_source/* textAt */.$6)((0,inspect_source/* isCount */.my)(names + value) ? source.read(names + value, 256) : Buffer.alloc(0), 0));
}

;// CONCATENATED MODULE: ./build/src/inspect/mach-o.js
/** The headers of a Mach-O file, and of a fat one, which holds one for each architecture. */

const mach_o_architectures = {
    7: '386',
    12: 'arm',
    16777223: 'amd64',
    16777228: 'arm64',
};
const mostCommands = 4096;
const segment32 = 0x1;
const segment64 = 0x19;
const symbols = 0x2;
const loadLibrary = 0xc;
const loadWeakLibrary = 0x80000018;
const uuid = 0x1b;
const codeSignature = 0x1d;
const dynamicLinker = 0xe;
function readMachO(source) {
    const header = mach_o_headerOf(source);
    const { is64, bigEndian, machine, commands } = header;
    const found = commands.filter(({ kind }) => isSegment(kind));
    const parts = found.map((command) => segmentOf(command, header, source.size));
    const sections = parts.flatMap((it) => it.sections);
    const of = (kind) => commands.filter((it) => it.kind === kind);
    return {
        format: 'mach-o',
        architecture: mach_o_architectures[machine] ?? `unknown ${machine}`,
        pointerSize: is64 ? 8 : 4,
        bigEndian,
        sections: [...sections, ...linkEdit(parts, sections)],
        segments: parts.map(({ segment }) => segment),
        isDynamic: of(dynamicLinker).length > 0,
        needed: [...of(loadLibrary), ...of(loadWeakLibrary)].map(({ bytes }) => (0,inspect_source/* textAt */.$6)(bytes, Math.min((0,inspect_source/* numbersIn */.MC)(bytes, bigEndian).u32(8), bytes.length), 256)),
        hasSymbols: of(symbols).some(({ bytes }) => (0,inspect_source/* numbersIn */.MC)(bytes, bigEndian).u32(12) > 0),
        hasDebug: sections.some(({ kind }) => kind === 'debug'),
        signature: signatureOf(of(codeSignature), parts, bigEndian, source.size),
        linkIds: of(uuid).map(({ offset }) => ({ offset: offset + 8, size: 16 })),
        table: undefined,
        signedFields: signedFields(header, source),
        relocated: new Map(),
    };
}
/** undefined where it is none: Java's classes begin with the same four bytes, and then a version where the count would be. */
function readFat(source) {
    const { u32, u64 } = (0,inspect_source/* numbersIn */.MC)(source.read(0, 8 + 32 * 32), true);
    const is64 = u32(0) === 0xcafebabf;
    const count = u32(4);
    if (count === 0 || count > 30)
        return undefined;
    return Array.from({ length: count }, (_, index) => {
        const at = 8 + index * (is64 ? 32 : 20);
        const range = is64
            ? { offset: u64(at + 8), size: u64(at + 16) }
            : { offset: u32(at + 8), size: u32(at + 12) };
        if (!(range.offset + range.size <= source.size)) {
            throw new inspect_source/* FileFault */.LN('it is cut off or damaged: the program of one architecture would lie outside of it');
        }
        return range;
    });
}
function mach_o_headerOf(source) {
    const start = (0,inspect_source/* bytesAt */.L1)(source, 0, 28, 'its header');
    const bigEndian = start[0] === 0xfe;
    const { u32 } = (0,inspect_source/* numbersIn */.MC)(start, bigEndian);
    const is64 = (u32(0) & 1) === 1;
    const headerSize = is64 ? 32 : 28;
    const [count, size] = [u32(16), u32(20)];
    if (count > mostCommands || size > 4 * 1024 * 1024) {
        throw new inspect_source/* FileFault */.LN(`it is damaged: its header speaks of ${count} load commands in ${size} bytes`);
    }
    const table = (0,inspect_source/* bytesAt */.L1)(source, headerSize, size, 'its load commands');
    const numbers = (0,inspect_source/* numbersIn */.MC)(table, bigEndian);
    const commands = [];
    for (let at = 0; commands.length < count;) {
        const length = numbers.u32(at + 4);
        if (length < 8 || at + length > size)
            throw new inspect_source/* FileFault */.LN('it is damaged: a load command has no end');
        commands.push({
            kind: numbers.u32(at),
            offset: headerSize + at,
            bytes: table.subarray(at, at + length),
        });
        at += length;
    }
    return { is64, bigEndian, machine: u32(4), commands, size };
}
function segmentOf({ bytes }, { is64, bigEndian }, fileSize) {
    const { u32, u64 } = (0,inspect_source/* numbersIn */.MC)(bytes, bigEndian);
    const name = (0,inspect_source/* textAt */.$6)(bytes, 8, 16);
    const [address, offset, size] = is64 ? [u64(24), u64(40), u64(48)] : [u32(24), u32(32), u32(36)];
    if (![address, offset, size].every(inspect_source/* isCount */.my) || offset + size > fileSize) {
        throw new inspect_source/* FileFault */.LN('it is cut off or damaged: a segment would lie outside of it');
    }
    const isWritable = (u32(is64 ? 60 : 44) & 2) !== 0;
    const count = u32(is64 ? 64 : 48);
    const [start, entrySize] = is64 ? [72, 80] : [56, 68];
    if (start + count * entrySize > bytes.length)
        throw new inspect_source/* FileFault */.LN('it is damaged: a segment has no end');
    const sections = Array.from({ length: count }, (_, index) => {
        const at = start + index * entrySize;
        const flags = u32(is64 ? at + 64 : at + 56);
        const isZeros = (flags & 0xff) === 1;
        const place = is64
            ? { address: u64(at + 32), size: u64(at + 40), offset: u32(at + 48) }
            : { address: u32(at + 32), size: u32(at + 36), offset: u32(at + 40) };
        if (!isZeros && !(place.offset + place.size <= fileSize)) {
            throw new inspect_source/* FileFault */.LN('it is cut off or damaged: a section would lie outside of it');
        }
        const short = (0,inspect_source/* textAt */.$6)(bytes, at, 16);
        return {
            name: `${(0,inspect_source/* textAt */.$6)(bytes, at + 16, 16)},${short}`,
            ...place,
            size: isZeros ? 0 : place.size,
            kind: mach_o_kindOf(name, short, isWritable),
        };
    });
    return { name, segment: { address, offset, size, isWritable }, sections };
}
function mach_o_kindOf(segment, section, isWritable) {
    if (segment === '__DWARF')
        return 'debug';
    if (section === '__text')
        return 'code';
    return isWritable ? 'data' : 'read-only';
}
/** Symbols and the like lie in a segment without sections. */
function linkEdit(parts, sections) {
    return parts
        .filter(({ segment, name }) => name === '__LINKEDIT' && segment.size > 0 && sections.length > 0)
        .map(({ segment: { address, offset, size } }) => ({
        name: '__LINKEDIT',
        address,
        offset,
        size,
        kind: 'other',
    }));
}
/** The count of commands, their size where it follows, the command of the signature, and how long the segment is that ends with it. */
function signedFields(header, source) {
    const { is64, commands } = header;
    const isWhole = commands.reduce((sum, { bytes }) => sum + bytes.length, 0) === header.size;
    const lengths = commands
        .filter(({ kind, bytes }) => isSegment(kind) && (0,inspect_source/* textAt */.$6)(bytes, 8, 16) === '__LINKEDIT')
        .flatMap((it) => lengthsOf(it, header));
    return [{ offset: 16, size: isWhole ? 8 : 4 }, ...lengths, ...signatureCommand(commands, is64, source)];
}
function isSegment(kind) {
    return kind === segment32 || kind === segment64;
}
/** That in the file, and that in memory where it follows. */
function lengthsOf({ offset, bytes }, { is64, bigEndian }) {
    const { u32, u64 } = (0,inspect_source/* numbersIn */.MC)(bytes, bigEndian);
    const [number, size, memory, file] = is64 ? [u64, 8, 32, 48] : [u32, 4, 28, 36];
    const follows = pages.some((page) => Math.ceil(number(file) / page) * page === number(memory));
    return [{ offset: offset + file, size }, ...(follows ? [{ offset: offset + memory, size }] : [])];
}
const pages = [0x1000, 0x4000];
const signatureCommandSize = 16;
/** The command itself, or the zeros that signing would put it into. */
function signatureCommand(commands, is64, source) {
    const [found] = commands.filter(({ kind }) => kind === codeSignature);
    if (found)
        return [{ offset: found.offset, size: signatureCommandSize }];
    const last = commands.at(-1);
    const offset = last ? last.offset + last.bytes.length : is64 ? 32 : 28;
    const room = source.read(offset, signatureCommandSize);
    return room.length === signatureCommandSize && room.every((byte) => byte === 0)
        ? [{ offset, size: signatureCommandSize }]
        : [];
}
/** Only at the end of the last segment and of the file: a command that leads elsewhere names no signature. */
function signatureOf([command, second], parts, bigEndian, fileSize) {
    if (!command || second)
        return undefined;
    const { u32 } = (0,inspect_source/* numbersIn */.MC)(command.bytes, bigEndian);
    const range = { offset: u32(8), size: u32(12) };
    const end = range.offset + range.size;
    if (end > fileSize) {
        throw new inspect_source/* FileFault */.LN('it is cut off or damaged: its signature would lie outside of it');
    }
    const [last, ...others] = parts.toSorted((one, other) => endOf(other) - endOf(one));
    const isAtEnd = last?.name === '__LINKEDIT' && last.sections.length === 0 && endOf(last) === end && end === fileSize;
    const isInside = last !== undefined && last.segment.offset <= range.offset;
    const isBehind = others.every((it) => endOf(it) <= range.offset &&
        it.sections.every(({ offset, size }) => size === 0 || offset + size <= range.offset));
    return isAtEnd && isInside && isBehind && range.size > 0 ? range : undefined;
}
function endOf({ segment }) {
    return segment.offset + segment.size;
}

;// CONCATENATED MODULE: ./build/src/inspect/pe.js
/** The headers of a PE file, of 32 or 64 bits. */

const pe_architectures = {
    332: '386',
    452: 'arm',
    34404: 'amd64',
    43620: 'arm64',
};
const imports = 1;
const certificates = 4;
/** undefined where it only begins as one. */
function readPe(source) {
    if (source.size < 64)
        return undefined;
    const at = (0,inspect_source/* numbersIn */.MC)(source.read(0, 64), false).u32(60);
    if (source.read(at, 4).toString('latin1') !== 'PE\0\0')
        return undefined;
    const header = pe_headerOf(source, at);
    const { sections, is64, symbols } = header;
    return {
        format: 'pe',
        architecture: pe_architectures[header.machine] ?? `unknown ${header.machine}`,
        pointerSize: is64 ? 8 : 4,
        bigEndian: false,
        sections: sections.map(({ virtualSize: _, isWritable: __, ...section }) => section),
        segments: sections.map(({ address, offset, size, virtualSize, isWritable }) => ({
            address,
            offset,
            size: virtualSize === 0 ? size : Math.min(size, virtualSize),
            isWritable,
        })),
        isDynamic: true,
        needed: pe_neededOf(source, header),
        hasSymbols: symbols.offset > 0 && symbols.count > 0,
        hasDebug: sections.some(({ kind }) => kind === 'debug'),
        signature: pe_signatureOf(header, source.size),
        linkIds: [],
        table: undefined,
        signedFields: pe_signedFields(header),
        relocated: new Map(),
    };
}
/** The checksum, and the entry of the signature. */
function pe_signedFields({ optionalAt, is64 }) {
    return [
        { offset: optionalAt + 64, size: 4 },
        { offset: optionalAt + (is64 ? 112 : 96) + certificates * 8, size: 8 },
    ];
}
function pe_headerOf(source, at) {
    const { u16, u32 } = (0,inspect_source/* numbersIn */.MC)((0,inspect_source/* bytesAt */.L1)(source, at, 24, 'its header'), false);
    const optionalSize = u16(20);
    const optional = (0,inspect_source/* bytesAt */.L1)(source, at + 24, optionalSize, 'its optional header');
    const numbers = (0,inspect_source/* numbersIn */.MC)(optional, false);
    const is64 = numbers.u16(0) === 0x20b;
    if (!is64 && numbers.u16(0) !== 0x10b)
        throw new inspect_source/* FileFault */.LN('it is damaged: its optional header is of no known kind');
    const imageBase = is64 ? numbers.u64(24) : numbers.u32(28);
    const first = is64 ? 112 : 96;
    const listed = Math.min(numbers.u32(first - 4), 16, Math.max(0, Math.floor((optionalSize - first) / 8)));
    const symbols = { offset: u32(12), count: u32(16) };
    return {
        at,
        machine: u16(4),
        is64,
        imageBase,
        optionalAt: at + 24,
        symbols,
        sections: pe_sectionsOf(source, { at: at + 24 + optionalSize, count: u16(6), imageBase, symbols }),
        directories: Array.from({ length: listed }, (_, index) => ({
            offset: numbers.u32(first + index * 8),
            size: numbers.u32(first + index * 8 + 4),
        })),
    };
}
function pe_sectionsOf(source, { at, count, imageBase, symbols }) {
    const table = (0,inspect_source/* bytesAt */.L1)(source, at, count * 40, 'its table of sections');
    const { u32 } = (0,inspect_source/* numbersIn */.MC)(table, false);
    const longNames = symbols.offset === 0 ? 0 : symbols.offset + symbols.count * 18;
    return Array.from({ length: count }, (_, index) => {
        const entry = index * 40;
        const [size, offset] = [u32(entry + 16), u32(entry + 20)];
        if (offset + size > source.size) {
            throw new inspect_source/* FileFault */.LN('it is cut off or damaged: a section would lie outside of it');
        }
        const flags = u32(entry + 36);
        const short = (0,inspect_source/* textAt */.$6)(table, entry, 8);
        const name = longNames > 0 && /^\/\d+$/.test(short)
            ? (0,inspect_source/* textAt */.$6)(source.read(longNames + Number(short.slice(1)), 200), 0)
            : short;
        return {
            name,
            virtualSize: u32(entry + 8),
            address: imageBase + u32(entry + 12),
            offset,
            size,
            isWritable: flags >= 0x80000000,
            kind: pe_kindOf(name, flags),
        };
    });
}
function pe_kindOf(name, flags) {
    if (/^\.z?debug_/.test(name))
        return 'debug';
    if ((flags & 0x20) !== 0)
        return 'code';
    if (['.symtab', '.reloc'].includes(name))
        return 'other';
    return flags >= 0x80000000 ? 'data' : 'read-only';
}
/** Names of libraries. */
function pe_neededOf(source, { sections, directories, imageBase }) {
    const table = directories[imports];
    if (!table || table.size === 0)
        return [];
    const placeOf = (virtual) => {
        const address = imageBase + virtual;
        const found = sections.find((it) => address >= it.address && address < it.address + it.size);
        return found && found.offset + address - found.address;
    };
    const start = placeOf(table.offset);
    const names = [];
    for (let index = 0; start !== undefined && index < 256; index++) {
        const entry = source.read(start + index * 20, 20);
        if (entry.length < 20 || entry.every((byte) => byte === 0))
            break;
        const name = placeOf(entry.readUInt32LE(12));
        if (name === undefined)
            break;
        names.push((0,inspect_source/* textAt */.$6)(source.read(name, 256), 0));
    }
    return names;
}
/** Only at the end, behind all that is loaded: an entry that leads elsewhere is no signature, whatever lies there. */
function pe_signatureOf({ directories, sections }, fileSize) {
    const found = directories[certificates];
    if (!found || found.size === 0)
        return undefined;
    const end = found.offset + found.size;
    if (end > fileSize) {
        throw new inspect_source/* FileFault */.LN('it is cut off or damaged: its signature would lie outside of it');
    }
    const isBehind = sections.every(({ offset, size }) => offset + size <= found.offset);
    return isBehind && sections.length > 0 && end === fileSize ? found : undefined;
}

;// CONCATENATED MODULE: ./build/src/inspect/executable.js
/** What a program's headers say, alike for all formats: where its parts lie in the file and in memory. */




/** undefined where it is no program. Throws a FileFault for a damaged one. */
function readExecutable(source) {
    const start = source.read(0, 4).toString('hex');
    if (start === '7f454c46')
        return { kind: 'one', executable: readElf(source) };
    if (start.startsWith('4d5a')) {
        const executable = readPe(source);
        return executable && { kind: 'one', executable };
    }
    if (['cefaedfe', 'cffaedfe', 'feedface', 'feedfacf'].includes(start)) {
        return { kind: 'one', executable: readMachO(source) };
    }
    if (start === 'cafebabe' || start === 'cafebabf')
        return fatOf(source);
    return undefined;
}
function fatOf(source) {
    const slices = readFat(source)?.map(({ offset, size }) => ({
        offset,
        size,
        executable: readMachO((0,inspect_source/* partOf */.BU)(source, offset, size)),
    }));
    return slices && { kind: 'fat', slices };
}
/** The place in the file of an address, with at least `length` bytes behind it; undefined where the file has none. */
function offsetOf({ segments }, address, length = 1) {
    const found = segments.find((it) => address >= it.address && address + length <= it.address + it.size);
    return found && found.offset + address - found.address;
}
function sectionNamed({ sections }, ...names) {
    return sections.find(({ name, size }) => size > 0 && names.includes(name));
}


/***/ }),

/***/ 60940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ frameSize),
/* harmony export */   T: () => (/* binding */ readGoBuildInfo)
/* harmony export */ });
/* harmony import */ var _executable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82402);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36905);
/** Where Go has recorded in a program how it was built: what `go version -m` prints, in both forms that Go has had. */


const magic = Buffer.from('\xff Go buildinf:', 'latin1');
const headerSize = 32;
/** Of what stands before and behind the lines. */
const frameSize = 16;
const largestText = 16 * 1024 * 1024;
/** undefined for a program that no Go has built. */
function readGoBuildInfo(source, executable) {
    const at = findMagic(source, executable);
    if (at === undefined)
        return undefined;
    const header = source.read(at, headerSize);
    if (header.length < headerSize)
        return undefined;
    const flags = header[15] ?? 0;
    const [version, lines] = (flags & 2) !== 0
        ? inlineTexts(source, at + headerSize)
        : pointedTexts(source, executable, header, (flags & 1) !== 0);
    if (!version)
        return undefined;
    return { goVersion: textOf(source, version), ...unframed(source, lines) };
}
function findMagic(source, executable) {
    for (const { offset, size } of placesOfInfo(executable)) {
        const part = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(source, offset, size);
        for (let at = 0; at < part.size; at += _source_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceSize */ .QN) {
            // It starts at a multiple of 16, so no piece cuts it.
            const piece = part.read(at, _source_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceSize */ .QN);
            for (let found = piece.indexOf(magic); found !== -1; found = piece.indexOf(magic, found + 1)) {
                if (found % 16 === 0)
                    return offset + at + found;
            }
        }
    }
    return undefined;
}
/** Its own section, or the data. */
function placesOfInfo({ sections, segments }) {
    const own = sections.filter(({ name, size }) => size > 0 && /(?:^\.|,__)go[._]buildinfo$/.test(name));
    return own.length > 0 ? own : segments.filter((it) => it.isWritable && it.size > 0).slice(0, 1);
}
/** Since Go 1.18 the texts stand behind the header, each behind its length. */
function inlineTexts(source, at) {
    const version = lengthAt(source, at);
    const lines = version && lengthAt(source, version.offset + version.size);
    return [version, lines];
}
function lengthAt(source, at) {
    const bytes = source.read(at, 9);
    let size = 0;
    for (let index = 0; index < bytes.length; index++) {
        const byte = bytes[index] ?? 0;
        size += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return checked(source, { offset: at + index + 1, size });
    }
    return undefined;
}
/** Before Go 1.18 the header points to Go's own strings. */
function pointedTexts(source, executable, header, bigEndian) {
    const pointerSize = header[14];
    if (pointerSize !== 4 && pointerSize !== 8)
        return [undefined, undefined];
    const numbers = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersIn */ .MC)(header, bigEndian);
    const read = pointerSize === 8 ? numbers.u64 : numbers.u32;
    const stringAt = (address) => {
        const at = (0,_executable_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetOf */ .b4)(executable, address, 2 * pointerSize);
        if (at === undefined)
            return undefined;
        const words = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersIn */ .MC)(source.read(at, 2 * pointerSize), bigEndian);
        const word = pointerSize === 8 ? words.u64 : words.u32;
        const size = word(pointerSize);
        const offset = (0,_executable_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetOf */ .b4)(executable, word(0), size);
        return offset === undefined || size === 0 ? undefined : checked(source, { offset, size });
    };
    return [stringAt(read(16)), stringAt(read(16 + pointerSize))];
}
function checked(source, range) {
    if (range.size > largestText || range.offset + range.size > source.size) {
        throw new _source_js__WEBPACK_IMPORTED_MODULE_1__/* .FileFault */ .LN('it is cut off or damaged: what Go recorded would lie outside of it');
    }
    return range;
}
function unframed(source, place) {
    if (!place || place.size < 2 * frameSize + 1)
        return { lines: '', place: undefined };
    const lines = textOf(source, { offset: place.offset + frameSize, size: place.size - 2 * frameSize });
    return lines.endsWith('\n') ? { lines, place } : { lines: '', place: undefined };
}
function textOf(source, { offset, size }) {
    return source.read(offset, size).toString('utf8');
}


/***/ }),

/***/ 4238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readGoFunctions)
/* harmony export */ });
/* harmony import */ var _executable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82402);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36905);
/**
 * The functions of a Go program, out of the table that Go keeps for its traces, whatever is stripped: names, places, first
 * lines, source files. Three forms of the table: up to Go 1.15, up to 1.17, and since 1.18.
 */


const forms = {
    4294967291: 'go1.2',
    4294967290: 'go1.16',
    4294967280: 'go1.18',
    4294967281: 'go1.20',
};
const mostFunctions = 4_000_000;
/** undefined where there is no such table, or one of a form that is not known. */
function readGoFunctions(source, executable) {
    const table = findTable(source, executable);
    if (!table)
        return undefined;
    const text = isOld(table) ? 0 : textAddress(source, executable, table);
    const isKept = isOld(table) ? table.pointerSize : 4;
    const read = isKept === 8 ? table.word : table.u32;
    const all = [];
    for (let index = 0; index < table.count; index++) {
        const at = table.functions + index * 2 * isKept;
        const [entry, size] = [read(at), read(at + 2 * isKept) - read(at)];
        if (!(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .isCount */ .my)(size))
            return undefined;
        const record = (table.form === 'go1.2' ? 0 : table.functions) + read(at + isKept);
        const name = nameAt(table, record + isKept);
        const line = table.form === 'go1.20' ? table.u32(record + 36) : 0;
        const offset = text === undefined ? undefined : (0,_executable_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetOf */ .b4)(executable, text + entry, size);
        all.push({ name, offset, size, line, record });
    }
    return { all, filesOf: (it) => filesOf(table, it) };
}
/** Functions at their addresses, and not yet at a distance from the first. */
function isOld({ form }) {
    return form === 'go1.2' || form === 'go1.16';
}
function nameAt({ bytes, names, u32 }, at) {
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(bytes, Math.min(names + u32(at), bytes.length), 4096);
}
function findTable(source, executable) {
    const own = (0,_executable_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionNamed */ .H$)(executable, '.gopclntab', '.data.rel.ro.gopclntab', '__TEXT,__gopclntab', '__DATA_CONST,__gopclntab');
    if (own)
        return tableAt(source, executable, own, 0);
    for (const section of executable.sections) {
        if (section.kind === 'debug' || section.kind === 'other')
            continue;
        const table = searchIn(source, executable, section);
        if (table)
            return table;
    }
    return undefined;
}
/** Windows has no section of that name. */
function searchIn(source, executable, section) {
    const part = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(source, section.offset, section.size);
    for (let start = 0; start < part.size; start += _source_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceSize */ .QN) {
        const piece = part.read(start, _source_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceSize */ .QN + 8);
        for (let at = piece.indexOf(0xff); at !== -1 && at < _source_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceSize */ .QN; at = piece.indexOf(0xff, at + 1)) {
            const first = executable.bigEndian ? at : at - 3;
            if (first < 0 || (start + first) % 4 !== 0 || !isHeader(piece, first, executable))
                continue;
            const table = tableAt(source, executable, section, start + first);
            if (table)
                return table;
        }
    }
    return undefined;
}
function isHeader(bytes, at, { bigEndian, pointerSize }) {
    if (at + 8 > bytes.length)
        return false;
    const magic = bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
    const [zero, zeroToo, step = 0, size] = bytes.subarray(at + 4, at + 8);
    return magic in forms && zero === 0 && zeroToo === 0 && [1, 2, 4].includes(step) && size === pointerSize;
}
function tableAt(source, executable, section, start) {
    const bytes = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesAt */ .L1)(source, section.offset + start, section.size - start, 'its table of functions');
    if (!isHeader(bytes, 0, executable))
        return undefined;
    const { pointerSize, bigEndian } = executable;
    const { u32, u64 } = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersIn */ .MC)(bytes, bigEndian);
    const word = pointerSize === 8 ? u64 : u32;
    const form = forms[u32(0)] ?? 'go1.2';
    const at = (index) => word(8 + index * pointerSize);
    const shift = { 'go1.2': 0, 'go1.16': 0, 'go1.18': 1, 'go1.20': 1 }[form];
    const count = at(0);
    if (count === 0 || count > mostFunctions)
        return undefined;
    const old = form === 'go1.2';
    const table = {
        bytes,
        address: section.address + start,
        form,
        word,
        u32,
        pointerSize,
        count,
        names: old ? 0 : at(2 + shift),
        units: old ? 0 : at(3 + shift),
        files: old ? u32(8 + pointerSize + count * 2 * pointerSize + pointerSize) : at(4 + shift),
        values: old ? 0 : at(5 + shift),
        functions: old ? 8 + pointerSize : at(6 + shift),
    };
    const places = [table.names, table.units, table.files, table.values, table.functions];
    return places.every((it) => it < bytes.length) ? table : undefined;
}
/** Where the first function may begin, as the header has it up to Go 1.25, and the module's own data since. */
function textAddress(source, executable, table) {
    const told = table.word(8 + 2 * table.pointerSize);
    if (told !== 0)
        return told;
    for (const { offset, size, kind } of executable.sections) {
        const part = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(source, offset, kind === 'data' ? size : 0);
        for (let start = 0; start < part.size; start += _source_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceSize */ .QN) {
            const bytes = part.read(start, _source_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceSize */ .QN + 32 * executable.pointerSize);
            const text = textIn(bytes, offset + start, executable, table);
            if (text !== undefined)
                return text;
        }
    }
    return undefined;
}
/** The module's own data begin with the address of the table; bytes lie at `offset` in the file. */
function textIn(bytes, offset, { pointerSize, bigEndian, relocated }, table) {
    const { u32, u64 } = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersIn */ .MC)(bytes, bigEndian);
    const read = pointerSize === 8 ? u64 : u32;
    const wordAt = (at) => relocated.get(offset + at) ?? read(at);
    const last = Math.min(_source_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceSize */ .QN, bytes.length - 23 * pointerSize);
    for (let at = 0; at < last; at += pointerSize) {
        if (wordAt(at) !== table.address)
            continue;
        const [first, end, text] = [20, 21, 22].map((index) => wordAt(at + index * pointerSize));
        if (text !== undefined && isText(table, text, first, end))
            return text;
    }
    return undefined;
}
function isText({ u32, functions, count }, text, first = 0, end = 0) {
    return first - text === u32(functions) && end - text === u32(functions + count * 8);
}
/** In the order of their first use. */
function filesOf(table, { record }) {
    const entry = isOld(table) ? table.pointerSize : 4;
    // Behind the entry: name, arguments, return, stack, file.
    const values = table.u32(record + entry + 16);
    const unit = table.form === 'go1.2' ? 0 : table.u32(record + entry + 28);
    const files = new Set();
    for (const index of valuesAt(table, table.values + values)) {
        const file = fileName(table, unit, index);
        if (file !== '')
            files.add(file);
    }
    return [...files];
}
function fileName({ form, bytes, files, units, u32 }, unit, index) {
    if (index < 0)
        return '';
    const at = form === 'go1.2' ? u32(files + 4 * index) : files + u32(units + 4 * (unit + index));
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(bytes, Math.min(at, bytes.length), 4096);
}
const mostSteps = 100_000;
/** Pairs of a signed step of the value and a step of the address, up to a zero. */
function valuesAt({ bytes }, start) {
    const values = new Set();
    let value = -1;
    let at = start;
    const next = () => {
        let [result, shift] = [0, 0];
        for (;;) {
            const byte = bytes[at++] ?? 0;
            result += (byte & 0x7f) * 2 ** shift;
            shift += 7;
            if (byte < 0x80 || shift > 35)
                return result;
        }
    };
    for (let step = 0; step < mostSteps && at < bytes.length; step++) {
        const encoded = next();
        if (encoded === 0 && step > 0)
            break;
        value += encoded % 2 === 1 ? -(encoded + 1) / 2 : encoded / 2;
        next();
        values.add(value);
    }
    return [...values];
}


/***/ }),

/***/ 8346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseGoRecord),
/* harmony export */   S: () => (/* binding */ settingText)
/* harmony export */ });
/** The lines that Go records in a program, taken apart: modules, settings, what it saw of the repository. */
/** `recorded` is the version with its experiments; `lines` are without the tab before each. */
function parseGoRecord(recorded, lines) {
    // A replacement stands on the line behind.
    const entries = lines.split(/\n(?!=>)/).map((entry) => entry.split('\n').map((line) => line.split('\t')));
    const of = (kind) => entries.filter(([line]) => line?.[0] === kind);
    const [[module] = []] = [of('mod')];
    const settings = of('build').map(([line = []]) => settingOf(line.slice(1).join('\t')));
    // With a blank before them up to Go 1.25.
    const [, goVersion = recorded, old = '', experiments = old] = /^(?:devel )?(\S+?)(?:(?: .*)? X:(\S+)|-X:(\S+)| .*|)$/.exec(recorded) ?? [];
    return {
        goVersion,
        experiments,
        path: of('path')[0]?.[0]?.[1] ?? '',
        module: module && moduleOf(module),
        dependencies: of('dep').map(moduleOf),
        settings: Object.fromEntries(settings),
    };
}
function moduleOf([own = [], replace]) {
    return { ...fieldsOf(own), ...(replace ? { replace: fieldsOf(replace) } : {}) };
}
function fieldsOf([, path = '', version = '', sum = '']) {
    return { path, version, sum };
}
/** Go quotes names and values that have blanks or quotes in them. */
function settingOf(text) {
    const [, name = '', value = ''] = /^("(?:[^"\\]|\\.)*"|[^=]*)=?(.*)$/.exec(text) ?? [];
    return [unquoted(name), unquoted(value)];
}
/** As Go writes it. */
function settingText(name, value) {
    return `${/^$|[= \t\r\n"`]/.test(name) ? quoted(name) : name}=${/[ \t\r\n"`]/.test(value) ? quoted(value) : value}`;
}
const escapes = { n: '\n', t: '\t', r: '\r' };
function quoted(text) {
    const letterOf = (it) => Object.keys(escapes).find((letter) => escapes[letter] === it) ?? it;
    return `"${text.replace(/[\\"\n\t\r]/g, (it) => `\\${letterOf(it)}`)}"`;
}
function unquoted(text) {
    if (text.startsWith('`') && text.endsWith('`') && text.length > 1)
        return text.slice(1, -1);
    if (!/^"(?:[^"\\]|\\.)*"$/.test(text))
        return text;
    return text.slice(1, -1).replace(/\\(.)/g, (_, it) => escapes[it] ?? it);
}


/***/ }),

/***/ 61544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ stampOfFlags),
/* harmony export */   SV: () => (/* binding */ readGoStamp),
/* harmony export */   c3: () => (/* binding */ stampNames),
/* harmony export */   pT: () => (/* binding */ flagsWithoutStamp)
/* harmony export */ });
/* harmony import */ var _go_strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33677);
/**
 * Kubernetes' stamp in a program. The linker writes it into the variables of the version packages: six of Go's strings, a
 * pointer and a length each, side by side in the data. Flags that Go has recorded say the same. What is found in neither
 * place, or differently in both, is unknown.
 */

const stampNames = [
    'gitVersion',
    'gitCommit',
    'gitTreeState',
    'gitMajor',
    'gitMinor',
    'buildDate',
];
/** undefined for a program that has no stamp. */
function readGoStamp(source, executable, ldflags) {
    const clusters = clustersIn(source, executable);
    const said = stampOfFlags(ldflags);
    if (clusters.length === 0 && said.size === 0)
        return undefined;
    const values = stampNames.map((name) => {
        const found = [...clusters.flatMap((it) => it.get(name)?.value ?? []), ...(said.get(name) ?? [])];
        return [name, new Set(found).size === 1 ? found[0] : undefined];
    });
    return {
        values: Object.fromEntries(values),
        texts: clusters.flatMap((cluster) => [...cluster].map(([name, it]) => ({ name, ...it }))),
    };
}
const flag = /-X[ =](['"]?)([^\s'"=]*version)\.(gitVersion|gitCommit|gitTreeState|gitMajor|gitMinor|buildDate)=([^'"\s]*)\1/g;
/** Each name with what the flags give to it in any package. */
function stampOfFlags(ldflags) {
    const found = new Map();
    for (const [, , , name, value = ''] of ldflags.matchAll(flag)) {
        const known = stampNames.find((it) => it === name);
        if (known)
            found.set(known, [...(found.get(known) ?? []), value]);
    }
    return found;
}
/** The flags with a word in the place of each stamped value. */
function flagsWithoutStamp(ldflags) {
    return ldflags.replace(flag, (_, quote, path, name) => `-X ${quote}${path}.${name}=*${quote}`);
}
const commitLength = 40;
/** Where a commit stands beside a date and a version. */
function clustersIn(source, executable) {
    return executable.sections
        .filter(({ kind, size }) => kind === 'data' && size > 0)
        .flatMap((section) => clustersOf(source, executable, section));
}
const mostCandidates = 1000;
function clustersOf(source, executable, section) {
    const { pointerSize } = executable;
    const stride = 2 * pointerSize;
    const strings = (0,_go_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .readerOfStrings */ .BT)(source, executable);
    const clusters = [];
    let candidates = 0;
    for (const at of (0,_go_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .headersWithLength */ .rj)(source, executable, section, commitLength)) {
        if (!/^[0-9a-f]{40}$/.test(strings(at)?.value ?? ''))
            continue;
        candidates += 1;
        if (candidates > mostCandidates)
            break;
        for (let first = at - 5 * stride; first <= at; first += stride) {
            const six = Array.from({ length: 6 }, (_, index) => strings(first + index * stride));
            const cluster = clusterOf(six);
            if (cluster)
                clusters.push(cluster);
        }
    }
    return clusters;
}
const shapes = {
    gitVersion: /^v[0-9]+\.[0-9]+(?:[.+-]|$)/,
    gitCommit: /^[0-9a-f]{40}$/,
    gitTreeState: /^(?:clean|dirty|archive)$/,
    buildDate: /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/,
};
/** Six strings in any order, each of its shape; major and minor are told apart by the version. */
function clusterOf(six) {
    const left = [...six];
    const cluster = new Map();
    const take = (name, isIt) => {
        const index = left.findIndex((it) => it !== undefined && isIt(it.value));
        const [found] = index === -1 ? [] : left.splice(index, 1);
        if (found)
            cluster.set(name, found);
        return found !== undefined;
    };
    const hasFour = Object.entries(shapes).every(([name, shape]) => take(name, (value) => shape.test(value)));
    const [, major = '', minor = ''] = /^v([0-9]+)\.([0-9]+)(?![0-9])/.exec(cluster.get('gitVersion')?.value ?? '') ?? [];
    const isWhole = hasFour &&
        take('gitMinor', (value) => value === minor || value === `${minor}+`) &&
        take('gitMajor', (value) => value === major);
    return isWhole ? cluster : undefined;
}


/***/ }),

/***/ 33677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ readerOfStrings),
/* harmony export */   UW: () => (/* binding */ stringHeaders),
/* harmony export */   rj: () => (/* binding */ headersWithLength)
/* harmony export */ });
/* harmony import */ var _executable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82402);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36905);
/** Go's strings in the data of a program: a pointer and a length. */


const longest = 256;
/** Places in the file of what may be a string of that length. */
function* headersWithLength(source, { pointerSize, bigEndian }, { offset, size, address }, length) {
    const part = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(source, offset, size);
    const pieces = 1024 * 1024;
    const low = bigEndian ? pointerSize - 4 : 0;
    for (let start = 0; start < part.size; start += pieces) {
        const bytes = part.read(start, pieces + 2 * pointerSize);
        const skew = (pointerSize - ((address + start) % pointerSize)) % pointerSize;
        const last = Math.min(pieces, bytes.length - 2 * pointerSize + 1);
        for (let at = skew; at < last; at += pointerSize) {
            const word = at + pointerSize + low;
            const value = bigEndian ? bytes.readUInt32BE(word) : bytes.readUInt32LE(word);
            if (value === length)
                yield offset + start + at;
        }
    }
}
function readerOfStrings(source, executable) {
    const { pointerSize, bigEndian, relocated } = executable;
    return (at) => {
        const bytes = at < 0 ? Buffer.alloc(0) : source.read(at, 2 * pointerSize);
        if (bytes.length < 2 * pointerSize)
            return undefined;
        const numbers = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersIn */ .MC)(bytes, bigEndian);
        const word = pointerSize === 8 ? numbers.u64 : numbers.u32;
        const size = word(pointerSize);
        if (size === 0 || size > longest)
            return undefined;
        const offset = pointsTo(executable, relocated.get(at) ?? word(0), size);
        if (offset === undefined)
            return undefined;
        const value = source.read(offset, size).toString('latin1');
        return { value, text: { offset, size }, header: { offset: at, size: 2 * pointerSize } };
    };
}
function pointsTo(executable, pointer, size) {
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .isCount */ .my)(pointer) ? (0,_executable_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetOf */ .b4)(executable, pointer, size) : undefined;
}
/** Of the strings whose bytes lie there. */
function stringHeaders(source, executable, text) {
    const { pointerSize, bigEndian, relocated } = executable;
    const found = [];
    for (const section of executable.sections.filter(({ kind, size }) => kind === 'data' && size > 0)) {
        for (const at of headersWithLength(source, executable, section, text.size)) {
            const numbers = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersIn */ .MC)(source.read(at, pointerSize), bigEndian);
            const pointer = relocated.get(at) ?? (pointerSize === 8 ? numbers.u64(0) : numbers.u32(0));
            const isIt = pointsTo(executable, pointer, text.size) === text.offset;
            if (isIt)
                found.push({ offset: at, size: 2 * pointerSize });
        }
    }
    return found;
}


/***/ }),

/***/ 36905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   L1: () => (/* binding */ bytesAt),
/* harmony export */   LN: () => (/* binding */ FileFault),
/* harmony export */   MC: () => (/* binding */ numbersIn),
/* harmony export */   My: () => (/* binding */ holdsText),
/* harmony export */   QN: () => (/* binding */ pieceSize),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/** Bytes of a file that may be huge, or hostile: they are read in pieces, and every number in them is checked before it is used. */
/** What is wrong with a file that somebody else made, before it is known which file it was: a sentence that begins with "it". */
class FileFault extends Error {
    name = 'FileFault';
}
function sourceOf(bytes) {
    return {
        size: bytes.length,
        read: (offset, length) => isCount(offset) && isCount(length) ? bytes.subarray(offset, offset + length) : Buffer.alloc(0),
    };
}
/** A part of another source; what sticks out of that is not there. */
function partOf(source, offset, size) {
    const start = Math.min(offset, source.size);
    const length = Math.min(size, source.size - start);
    return {
        size: length,
        read: (at, wanted) => at >= length ? Buffer.alloc(0) : source.read(start + at, Math.min(wanted, length - at)),
    };
}
/** No header and no table of an honest file is larger. */
const largestPiece = 256 * 1024 * 1024;
/** Throws a FileFault where not all of them are there. `what` names them, such as "its table of sections". */
function bytesAt(source, offset, length, what) {
    if (!isCount(offset) || !isCount(length) || length > largestPiece || offset + length > source.size) {
        throw new FileFault(`it is cut off or damaged: ${what} would lie outside of it`);
    }
    const bytes = source.read(offset, length);
    if (bytes.length < length)
        throw new FileFault('it has become shorter while it was read');
    return bytes;
}
/** Numbers out of bytes, of one byte order. What lies outside is a FileFault. */
function numbersIn(bytes, bigEndian) {
    const check = (at, length) => {
        if (at >= 0 && at + length <= bytes.length)
            return at;
        throw new FileFault('it is cut off or damaged: a header points outside of what it describes');
    };
    const u32 = (at) => bigEndian ? bytes.readUInt32BE(check(at, 4)) : bytes.readUInt32LE(check(at, 4));
    return {
        u16: (at) => (bigEndian ? bytes.readUInt16BE(check(at, 2)) : bytes.readUInt16LE(check(at, 2))),
        u32,
        u64: (at) => {
            const [high, low] = bigEndian ? [u32(at), u32(at + 4)] : [u32(at + 4), u32(at)];
            return high >= 0x200000 ? Number.POSITIVE_INFINITY : high * 0x100000000 + low;
        },
    };
}
/** Up to the first NUL, or the end. */
function textAt(bytes, at, longest = bytes.length - at) {
    const end = bytes.indexOf(0, at);
    const last = Math.min(at + longest, bytes.length);
    return bytes.toString('latin1', at, end === -1 || end > last ? last : end);
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
const pieceSize = 1024 * 1024;
/** All of it, a piece at a time. */
function* piecesOf(source) {
    for (let at = 0; at < source.size;) {
        const piece = source.read(at, pieceSize);
        if (piece.length === 0)
            throw new FileFault('it has become shorter while it was read');
        yield piece;
        at += piece.length;
    }
}
function holdsText(source, text) {
    for (let at = 0; at < source.size; at += pieceSize) {
        if (source.read(at, pieceSize + Buffer.byteLength(text) - 1).includes(text))
            return true;
    }
    return false;
}


/***/ }),

/***/ 81904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ indexArchive),
/* harmony export */   NL: () => (/* binding */ documentLimit),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   g$: () => (/* binding */ tooLarge),
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





/** Bytes. */
const documentLimit = 8 * 1024 * 1024;
const mostHops = 32;
async function indexArchive(range) {
    const members = new Map();
    for await (const record of (0,_tar_tar_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readTar */ .s)((0,_tar_byte_source_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOfRange */ .km)(range))) {
        const path = pathInside(record.entry.path, '');
        const member = memberOf(record, path, range);
        const earlier = members.get(path);
        if (earlier && !(earlier.kind === 'directory' && member.kind === 'directory')) {
            throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz(`it has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} twice`);
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
            throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} in it is a ${entry.kind}, which no image archive has`);
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
    return new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} in it leads out of the archive`);
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
    throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} in it is a link that leads in a circle`);
}
function fileOf(archive, path) {
    const found = findFile(archive, path);
    if (!found)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} is missing in it`);
    return found;
}
/** For the small files that say what is what. */
async function readSmall(range, name) {
    if (range.size > documentLimit)
        throw tooLarge(name);
    const chunks = [];
    for await (const chunk of (0,_tar_byte_source_js__WEBPACK_IMPORTED_MODULE_2__/* .chunksOf */ .U_)(range))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
function tooLarge(name) {
    return new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} in it is larger than 8 MiB`);
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
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveFault */ .xz(`the image has the layer ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(wrong)}, which is no digest`);
    const [os, architecture] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(config.os), (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(config.architecture)];
    if (os === '' || architecture === '')
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveFault */ .xz('the image does not say its platform');
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

/***/ 56397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ documentFrom),
/* harmony export */   Uc: () => (/* binding */ indexDocument),
/* harmony export */   m8: () => (/* binding */ dockerDocument),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   nJ: () => (/* binding */ manifestDocument),
/* harmony export */   nL: () => (/* binding */ indexEntries),
/* harmony export */   qD: () => (/* binding */ layoutDocument),
/* harmony export */   qh: () => (/* binding */ indexOf)
/* harmony export */ });
/* unused harmony export documentOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _release_image_indexes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99539);
/** The small files of a written archive: an OCI image layout, with the manifest.json that older engines read instead. */


const types = {
    ..._release_image_indexes_js__WEBPACK_IMPORTED_MODULE_1__/* .ociTypes */ .Br,
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar',
};
function documentOf(value) {
    return documentFrom(Buffer.from(JSON.stringify(value)));
}
function documentFrom(bytes) {
    const digest = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
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
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} in it is no JSON, says a thing twice, or is nested too deeply`);
    return value;
}
function objectOf(value, name) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} in it is no JSON object`);
    return value;
}


/***/ }),

/***/ 42584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findImage),
/* harmony export */   J: () => (/* binding */ mismatch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4715);
/* harmony import */ var _kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4455);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/* harmony import */ var _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95718);
/* harmony import */ var _archive_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81904);
/* harmony import */ var _image_documents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56397);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23943);
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
    const oci = (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_4__/* .findFile */ .qE)(archive, 'index.json') ? await ociImage(archive) : undefined;
    if (docker && oci) {
        refuseDifference(docker, oci);
        return { ...oci, tags: [...docker.tags, ...oci.tags] };
    }
    const found = oci ?? docker;
    if (!found) {
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveFault */ .xz('it has neither an index.json nor a manifest.json: it is no archive of docker save');
    }
    return found;
}
/** Of manifest.json, which containerd's store leaves out for a foreign platform. */
async function dockerImage(archive) {
    if (!(0,_archive_index_js__WEBPACK_IMPORTED_MODULE_4__/* .findFile */ .qE)(archive, 'manifest.json'))
        return undefined;
    const images = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .objectsIn */ .Qv)(await (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocument */ .u0)(archive, 'manifest.json'));
    const [image] = images;
    if (!image || images.length > 1) {
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveFault */ .xz(`it has ${images.length} images where one belongs`, oneImage);
    }
    const path = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .stringOf */ .Je)(image.Config);
    const config = await (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmall */ .o5)((0,_archive_index_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W7)(archive, path), path);
    const named = /(?:^|\/)([0-9a-f]{64})(?:\.json)?$/.exec(path)?.[1];
    if (named !== sha256(config))
        throw mismatch(path);
    return {
        config: (0,_json_document_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .X)((0,_json_document_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(config, path), path),
        configBytes: config,
        configDigest: `sha256:${named}`,
        manifest: undefined,
        layers: (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .stringsIn */ .QQ)(image.Layers).map((layer) => ({ range: (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W7)(archive, layer), digest: undefined })),
        tags: (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .stringsIn */ .QQ)(image.RepoTags),
    };
}
async function ociImage(archive) {
    const index = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .X)(await (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocument */ .u0)(archive, 'index.json'), 'index.json');
    const listed = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .objectsIn */ .Qv)(index.manifests);
    const found = await manifestsIn(archive, index, 1);
    const [[digest, manifest] = []] = found;
    if (digest === undefined || !manifest)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveFault */ .xz('its index.json leads to no image');
    if (found.size > 1)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveFault */ .xz(`it has ${found.size} images where one belongs`, oneImage);
    const configBlob = blobOf(archive, manifest.config);
    const configBytes = await readBlob(configBlob);
    const names = listed.map((it) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(it.annotations) ? it.annotations : {}));
    return {
        config: (0,_json_document_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .X)((0,_json_document_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(configBytes, configBlob.digest), configBlob.digest),
        configBytes,
        configDigest: configBlob.digest,
        manifest: { digest, size: (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W7)(archive, (0,_image_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .blobPath */ .nD)(digest)).size },
        layers: (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .objectsIn */ .Qv)(manifest.layers).map((layer) => blobOf(archive, layer)),
        tags: names.map((it) => (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .stringOf */ .Je)(it['io.containerd.image.name'])).filter((it) => it !== ''),
    };
}
/** Manifests of images by digest, through indexes in indexes. Of several platforms an engine holds what it has pulled. */
async function manifestsIn(archive, index, depth) {
    if (depth > deepestIndex)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveFault */ .xz('its indexes lead on and on');
    const listed = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .objectsIn */ .Qv)(index.manifests);
    if (listed.length > mostManifests)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveFault */ .xz(`an index in it lists ${listed.length} images`);
    const found = new Map();
    for (const descriptor of listed.filter((it) => !isAttestation(it))) {
        const isElsewhere = depth > 1 && !(0,_archive_index_js__WEBPACK_IMPORTED_MODULE_4__/* .findFile */ .qE)(archive, (0,_image_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .blobPath */ .nD)(digestOf(descriptor)));
        if (isElsewhere)
            continue;
        const blob = blobOf(archive, descriptor);
        const document = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .X)((0,_json_document_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(await readBlob(blob), blob.digest), blob.digest);
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
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest';
}
function blobOf(archive, descriptor) {
    const digest = digestOf(descriptor);
    const range = (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W7)(archive, (0,_image_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .blobPath */ .nD)(digest));
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(descriptor) && descriptor.size !== range.size)
        throw mismatch(digest);
    return { digest, range };
}
async function readBlob({ digest, range }) {
    const bytes = await (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmall */ .o5)(range, digest);
    if (`sha256:${sha256(bytes)}` !== digest)
        throw mismatch(digest);
    return bytes;
}
function digestOf(descriptor) {
    const digest = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(descriptor) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .stringOf */ .Je)(descriptor.digest) : '';
    if (!(0,_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest)) {
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveFault */ .xz(`it names a blob ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(digest)}, which is no sha256 digest`);
    }
    return digest;
}
function refuseDifference(docker, oci) {
    const places = ({ layers }) => JSON.stringify(layers.map(({ range }) => range.offset));
    const isSame = JSON.stringify(docker.config) === JSON.stringify(oci.config);
    if (!isSame || places(docker) !== places(oci)) {
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveFault */ .xz('its manifest.json and its index.json name different images');
    }
}
function mismatch(name) {
    return new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveFault */ .xz(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} in it does not have the content that its digest names`);
}
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 95718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SM: () => (/* binding */ endsTooSoon),
/* harmony export */   e6: () => (/* binding */ isDamage),
/* harmony export */   xz: () => (/* binding */ ArchiveFault)
/* harmony export */ });
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

/***/ 2801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   bR: () => (/* binding */ sourceOfStream),
/* harmony export */   km: () => (/* binding */ sourceOfRange)
/* harmony export */ });
/* harmony import */ var _archive_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95718);
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

/***/ 47122:
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

/***/ 24606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ kindOfType),
/* harmony export */   R: () => (/* binding */ parseHeader)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95718);
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
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} is an entry of the type ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}, which is not known`);
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
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('a header has a negative number');
    const value = [first & 0x3f, ...field.subarray(1)].reduce((total, byte) => total * 256 + byte, 0);
    if (!Number.isSafeInteger(value))
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('a header has a number that is too large');
    return value;
}
function octalNumber(field) {
    // Behind a NUL Python and bsdtar read nothing, GNU tar and Go the digits; so it is kept where digits follow, and refused.
    const whole = field.toString('latin1');
    const text = /^ *([^ \0]*)[ \0]*$/.exec(whole)?.[1] ?? whole;
    if (text === '')
        return 0;
    if (!/^[0-7]+$/.test(text))
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz(`a header has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} where a number belongs`);
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
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('a header does not match its checksum: it is damaged or no tar');
    }
}


/***/ }),

/***/ 89378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cZ: () => (/* binding */ xattrsOf),
/* harmony export */   dA: () => (/* binding */ parsePax),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95718);
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
            throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('an extended header is damaged');
        }
        const keyword = textOf(body.subarray(space + 1, equals));
        if (records.has(keyword))
            throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz(`an extended header says ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(keyword)} twice`);
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
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz(`an extended header says ${keyword}=${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, which is no such number`);
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
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz(`it has the name ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(bytes.toString('latin1'))}, which is not UTF-8`);
    }
    if (text.includes('\0'))
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('it has a name with a NUL');
    return text;
}
function refuseSparse(records) {
    if ([...records.keys()].some((keyword) => keyword.startsWith('GNU.sparse.'))) {
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('it has a sparse file, which is not read here');
    }
}


/***/ }),

/***/ 11552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readTar)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95718);
/* harmony import */ var _tar_block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47122);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24606);
/* harmony import */ var _tar_pax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89378);
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
        await skipTo(cursor, end + (0,_tar_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paddingLength */ .g)(entry.size));
    }
}
/** The next header of an entry with all that is said of it before; undefined at the end of the archive. */
async function nextHeader(cursor, global) {
    let extensions = { local: noRecords, global, longPath: undefined, longTarget: undefined };
    let isAwaited = false;
    for (;;) {
        const block = await exactly(cursor, _tar_block_js__WEBPACK_IMPORTED_MODULE_4__/* .blockSize */ .L);
        if (isZero(block)) {
            if (isAwaited)
                throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('an extended header has no entry behind it');
            await readEnd(cursor);
            return undefined;
        }
        countHeader(cursor, _tar_block_js__WEBPACK_IMPORTED_MODULE_4__/* .blockSize */ .L);
        const header = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHeader */ .R)(block);
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
            return { ...before, local: (0,_tar_pax_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePax */ .dA)(body) };
        case 'g':
            return { ...before, global: new Map([...before.global, ...(0,_tar_pax_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePax */ .dA)(body)]) };
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
    const isSaidTwice = (longPath && (0,_tar_pax_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)('path', local, global)) || (longTarget && (0,_tar_pax_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)('linkpath', local, global));
    if (isSaidTwice)
        throw twoSources();
}
function twoSources() {
    return new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('it has two extended headers that say the same of one entry');
}
async function extendedBody(cursor, size) {
    if (size > extendedLimit)
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('an extended header is larger than 1 MiB');
    countHeader(cursor, size);
    const body = await exactly(cursor, size);
    await skipTo(cursor, cursor.position + (0,_tar_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paddingLength */ .g)(size));
    return body;
}
function entryOf(header, { local, global, longPath, longTarget }) {
    const said = (keyword) => (0,_tar_pax_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(keyword, local, global);
    const number = (keyword) => {
        const value = said(keyword);
        return value ? (0,_tar_pax_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(keyword, value) : header[keyword];
    };
    const path = (0,_tar_pax_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(longPath ?? said('path') ?? header.path);
    const kind = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOfType */ .O)(header.type, path);
    const isLink = kind === 'symlink' || kind === 'hardlink';
    const target = (0,_tar_pax_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(longTarget ?? said('linkpath') ?? header.target);
    if (path === '')
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('it has an entry without a name');
    if (isLink && target === '')
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz(`the link ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} points nowhere`);
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
        xattrs: (0,_tar_pax_js__WEBPACK_IMPORTED_MODULE_3__/* .xattrsOf */ .cZ)(local, global),
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
    const first = await cursor.source.read(_tar_block_js__WEBPACK_IMPORTED_MODULE_4__/* .blockSize */ .L);
    cursor.position += first.length;
    if (first.length === 0)
        return;
    const rest = first.length < _tar_block_js__WEBPACK_IMPORTED_MODULE_4__/* .blockSize */ .L ? await exactly(cursor, _tar_block_js__WEBPACK_IMPORTED_MODULE_4__/* .blockSize */ .L - first.length) : Buffer.alloc(0);
    if (!isZero(first) || !isZero(rest))
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('it has entries behind its end');
}
function countHeader(cursor, length) {
    cursor.headers += length;
    if (cursor.headers > headersLimit)
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('it has more than 256 MiB of headers');
}
function truncated() {
    return new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .xz('it ends too early: it is cut off or damaged');
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

/***/ 64322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d0: () => (/* binding */ imagePath),
/* harmony export */   eZ: () => (/* binding */ contentDigest),
/* harmony export */   kx: () => (/* binding */ programPath),
/* harmony export */   z$: () => (/* binding */ listedBinaries),
/* harmony export */   z2: () => (/* binding */ listedText),
/* harmony export */   zZ: () => (/* binding */ checksumLines)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** What a build made, and the one word by which two builds are compared. */

/**
 * Reference: `_output/release-images/<arch>/<name>.tar`. The conformance image says in its name for which programs it is:
 * older trees make it for the platform of the engine.
 */
function imagePath({ name, platform }) {
    const architecture = /^conformance-(.+)$/.exec(name)?.[1] ?? platform.split('/')[1] ?? '';
    return `${architecture}/${name}.tar`;
}
/** A file of this text. */
function listedText(path, text) {
    const digest = (algorithm) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(text).digest('hex');
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(checksumLines(files, 'sha256')).digest('hex');
}


/***/ }),

/***/ 99539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ ociTypes),
/* harmony export */   s4: () => (/* binding */ imageIndexes),
/* harmony export */   t_: () => (/* binding */ imageIndexEnding)
/* harmony export */ });
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64322);
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
        const architecture = (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .imagePath */ .d0)(image).split('/')[0] ?? '';
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


/***/ }),

/***/ 17539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ asUserError)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _builder_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(571);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/** Errors that a user can fix: ours, and those of a machine that is in the way with its disk or with whose its files are. */




/** undefined for a defect of ours. */
function asUserError(error) {
    if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj)
        return error;
    if (!(error instanceof Error))
        return undefined;
    const { code, path, dest, syscall } = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(error);
    if (code === 'ENOSPC' || code === 'EDQUOT') {
        return new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj('disk', [{ what: `the disk is full (${error.message})`, remedy: _builder_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .diskRemedy */ .kP }]);
    }
    if (code === 'ENAMETOOLONG')
        return new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj('input', [tooLong(error.message)]);
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS')
        return undefined;
    const place = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(dest) || (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(path);
    // Of a program that cannot be started the path is its name.
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(place)
        ? new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .KbuildError */ .gj('input', [refusal(place, code, error.message, (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(syscall))])
        : undefined;
}
function tooLong(message) {
    return {
        what: `a path is longer than this machine's programs can open (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(message)})`,
        remedy: 'Remove what lies there, or check the tree out in a folder with a shorter path',
    };
}
function refusal(place, code, message, syscall) {
    const what = `this user has no right to ${place} (${message})`;
    if (code === 'EROFS')
        return { what, remedy: 'The file system is read-only there; build where it is not' };
    // What a build has made may be given away whole; of any other folder we do not know what else is in it.
    const output = /^.*?\/_output(?=\/|$)/.exec(place)?.[0];
    return {
        what,
        remedy: output
            ? `An earlier build of another user has made it, most likely as root: \`sudo chown -R "$(id -un)" ${output}\``
            : `It belongs to another user: let this one ${syscall === 'scandir' ? 'read' : 'write'} there, or run as that one`,
    };
}


/***/ })

};

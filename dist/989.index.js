export const id = 989;
export const ids = [989];
export const modules = {

/***/ 8953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ compareBinaries)
});

// EXTERNAL MODULE: ./build/src/inspect/binary.js + 1 modules
var inspect_binary = __webpack_require__(87572);
// EXTERNAL MODULE: ./build/src/inspect/go-functions.js
var go_functions = __webpack_require__(4238);
// EXTERNAL MODULE: ./build/src/inspect/go-stamp.js
var go_stamp = __webpack_require__(61544);
// EXTERNAL MODULE: ./build/src/compare/difference.js
var difference = __webpack_require__(42018);
;// CONCATENATED MODULE: ./build/src/compare/causes.js
/** Why two programs differ, as far as it stands in both: every line that Go recorded, the stamp, and what linkers note. */



function causesOf(...pair) {
    const [a, b] = pair;
    const [goA, goB] = [a.binary.go?.record, b.binary.go?.record];
    return [
        ...fields.flatMap((field) => fieldDifference(field, a.binary, b.binary)),
        ...(goA && goB ? causesOfRecords(goA, goB) : []),
        ...folderDifferences(pair),
        ...stampDifferences(pair),
        ...signatureDifference(pair),
    ];
}
const fields = [
    {
        cause: 'platform',
        valueIn: platformOf,
        remedy: (it) => `Compare programs of one platform: build for ${it}`,
    },
    {
        cause: 'c-compiler',
        valueIn: ({ compilers }) => compilers.join(', '),
        remedy: (it) => `Link with ${it}`,
    },
    {
        cause: 'libraries',
        valueIn: ({ executable }) => executable.isDynamic ? ['dynamic', ...executable.needed].join(' ') : 'static',
        remedy: (it) => `Link it ${it}: CGO_ENABLED and KUBE_STATIC_OVERRIDES decide about that`,
    },
    {
        cause: 'strip',
        valueIn: symbolsOf,
        remedy: (it) => it === 'stripped' ? 'Link with `-s -w`, as DBG=0 does' : 'Link without `-s -w`, as DBG=1 does',
    },
    {
        cause: 'build-id',
        valueIn: ({ buildId }) => buildId?.value ?? '',
        remedy: () => 'Go computes it from all that a program is built of: with the other differences gone it is the same',
    },
];
function fieldDifference({ cause, valueIn, remedy }, a, b) {
    const [valueA, valueB] = [valueIn(a), valueIn(b)];
    return valueA === valueB ? [] : [(0,difference/* difference */.iv)(cause, valueA, valueB, remedy(valueB))];
}
function platformOf(binary) {
    return `${(0,inspect_binary/* systemOf */.br)(binary)}/${binary.executable.architecture}`;
}
function symbolsOf({ executable }) {
    const { hasSymbols, hasDebug } = executable;
    const held = [...(hasSymbols ? ['symbols'] : []), ...(hasDebug ? ['DWARF'] : [])];
    const size = executable.sections
        .filter(({ kind, name }) => kind === 'debug' || ['.symtab', '.strtab'].includes(name))
        .reduce((total, section) => total + section.size, 0);
    return held.length === 0 ? 'stripped' : `${held.join(' and ')}, ${size} bytes`;
}
function causesOfRecords(a, b) {
    return [
        ...valueDifference('go-version', a.goVersion, b.goVersion, `Build with ${b.goVersion}`),
        ...valueDifference('experiment', a.experiments, b.experiments, `Build with GOEXPERIMENT=${b.experiments}`),
        ...valueDifference('program', a.path, b.path, 'Compare the same program of both builds'),
        ...valueDifference('module-version', wordsOf(a.module), wordsOf(b.module), 'Go takes it from the tags and the history that it sees: build in a full clone with the tag, or without .git, as the other was'),
        ...dependencyDifferences(a, b),
        ...settingDifferences(a, b),
    ];
}
function valueDifference(cause, a, b, remedy) {
    return a === b ? [] : [(0,difference/* difference */.iv)(cause, a, b, remedy)];
}
function dependencyDifferences(a, b) {
    const byPath = ({ dependencies }) => new Map(dependencies.map((it) => [it.path, wordsOf(it)]));
    const [ofA, ofB] = [byPath(a), byPath(b)];
    return [...new Set([...ofA.keys(), ...ofB.keys()])].flatMap((path) => valueDifference('dependency', ofA.get(path) ?? '', ofB.get(path) ?? '', ofB.has(path) ? `Let go.mod have ${ofB.get(path)}` : `Take ${path} out of the program`));
}
function wordsOf(module) {
    if (!module)
        return '';
    const own = [module.path, module.version, module.sum].filter((it) => it !== '').join(' ');
    return module.replace ? `${own} => ${wordsOf(module.replace)}` : own;
}
const causeOfSetting = [
    [/^vcs(?:\.|$)/, 'vcs'],
    [/^-tags$/, 'tags'],
    [/^GOEXPERIMENT$/, 'experiment'],
    [/^(?:CGO_|-?CC$|-?CXX$)/, 'cgo'],
    [/^GO(?:OS|ARCH)$/, 'platform'],
    [/^GO(?:AMD64|386|ARM|ARM64|MIPS|MIPS64|PPC64|RISCV64|WASM)$/, 'architecture-level'],
    [/^(?:-|DefaultGODEBUG$|GOFIPS140$)/, 'flags'],
];
function settingDifferences({ settings: a }, { settings: b }) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((name) => {
        const cause = causeOfSetting.find(([shape]) => shape.test(name))?.[1] ?? 'recorded';
        // What is stamped by them is told as such.
        const valueIn = (of) => (name === '-ldflags' ? (0,go_stamp/* flagsWithoutStamp */.pT)(of[name] ?? '') : of[name]);
        const [valueA, valueB] = [valueIn(a), valueIn(b)];
        if (cause === 'platform' || valueA === valueB)
            return [];
        const words = (value) => (value === undefined ? '' : `${name}=${value}`);
        return [(0,difference/* difference */.iv)(cause, words(valueA), words(valueB), remedyOfSetting(cause, name, valueB))];
    });
}
function remedyOfSetting(cause, name, value) {
    switch (cause) {
        case 'vcs':
            return value === undefined
                ? 'Build where Go sees no repository, or with -buildvcs=false'
                : 'Build where Go sees this commit and state of the repository';
        case 'tags':
            return `Build with -tags=${value ?? ''}`;
        default:
            return value === undefined ? `Build without ${name}` : `Build with ${name}=${value}`;
    }
}
function folderDifferences([a, b]) {
    if (!a.folders || !b.folders)
        return [];
    const differing = ['source', 'goRoot'].filter((it) => a.folders?.[it] !== b.folders?.[it]);
    return differing.map((it) => (0,difference/* difference */.iv)('build-folder', a.folders?.[it] ?? '', b.folders?.[it] ?? '', b.folders?.[it] === ''
        ? 'Build with -trimpath'
        : it === 'source'
            ? `Build in ${b.folders?.[it]}, or both with -trimpath`
            : `Build with a Go that lies in ${b.folders?.[it]}, or both with -trimpath`));
}
const stampCauses = [
    ['version', ['gitVersion', 'gitMajor', 'gitMinor']],
    ['commit', ['gitCommit']],
    ['tree-state', ['gitTreeState']],
    ['date', ['buildDate']],
];
function stampDifferences([{ binary: a }, { binary: b }]) {
    return stampCauses.flatMap(([cause, names]) => {
        // What one of them does not say cannot be held against the other.
        const different = names.filter((name) => {
            const [ofA, ofB] = [a.stamp?.values[name], b.stamp?.values[name]];
            return ofA !== undefined && ofB !== undefined && ofA !== ofB;
        });
        const words = ({ stamp }) => different.map((name) => `${name} ${stamp?.values[name]}`).join(', ');
        return different.length === 0 ? [] : [(0,difference/* difference */.iv)(cause, words(a), words(b), remedyOfStamp(cause, b))];
    });
}
function remedyOfStamp(cause, { stamp }) {
    const { buildDate = '', gitCommit = '', gitTreeState = '', gitVersion = '' } = stamp?.values ?? {};
    switch (cause) {
        case 'date':
            return `Build with SOURCE_DATE_EPOCH=${Date.parse(buildDate) / 1000}`;
        case 'commit':
            return `Build commit ${gitCommit}`;
        case 'tree-state':
            return `Build from a tree that is ${gitTreeState}`;
        default:
            return `Build where the tags give ${gitVersion}, or say so: KUBE_GIT_VERSION, or the input git-version`;
    }
}
function signatureDifference([{ binary: a }, { binary: b }]) {
    const words = ({ signature }) => signature ? `${signature.kind}, ${signature.place.size} bytes` : 'not signed';
    // Two of Go's linker follow from the content, which is compared itself.
    const follows = [a, b].every(({ signature }) => signature?.kind === 'ad-hoc' && signature.holds);
    if (follows || signatureBytes(a).equals(signatureBytes(b)))
        return [];
    const remedy = b.signature ? 'Sign it as the other was signed' : 'Compare it before it is signed';
    return [(0,difference/* difference */.iv)('signature', words(a), words(b), remedy)];
}
function signatureBytes({ source, signature }) {
    return signature ? source.read(signature.place.offset, signature.place.size) : Buffer.alloc(0);
}

// EXTERNAL MODULE: ./build/src/compare/masks.js + 1 modules
var compare_masks = __webpack_require__(75685);
// EXTERNAL MODULE: ./build/src/compare/rest.js
var rest = __webpack_require__(65847);
// EXTERNAL MODULE: ./build/src/inspect/executable.js + 3 modules
var inspect_executable = __webpack_require__(37134);
;// CONCATENATED MODULE: ./build/src/compare/instructions.js
/**
 * Whether two pieces of code of one length do different things, or only lead to places that have moved. In doubt they have
 * only moved: what is said of a source must be true.
 */
/** Of architectures that are not known here it cannot be told. */
function areOtherInstructions(architecture, a, b) {
    switch (architecture) {
        case 'amd64':
            return differsOutsideOfDistances(a, b);
        case 'arm64':
            return differsInOperations(a.bytes, b.bytes);
        default:
            return false;
    }
}
/**
 * A distance is four bytes, counted from behind them or a little further; which bytes of the code are one shows only by where
 * they lead. A byte that differs may be part of one if both lead to the same function or section.
 */
function differsOutsideOfDistances(a, b) {
    for (let at = 0; at < a.bytes.length; at++) {
        if (a.bytes[at] === b.bytes[at])
            continue;
        const isDistance = [0, 1, 2, 3].some((back) => [0, 1, 4].some((behind) => leadAlike(a, b, at - back, behind)));
        if (!isDistance)
            return true;
    }
    return false;
}
/** `behind` is how many bytes of the instruction follow the distance. */
function leadAlike(a, b, at, behind) {
    if (at < 0 || at + 4 > a.bytes.length)
        return false;
    const [to, too] = [a, b].map(({ bytes, address, leadsTo }) => leadsTo(address + at + 4 + behind + bytes.readInt32LE(at)));
    return to !== '' && to === too;
}
/** Bits that hold no distance, by instruction: branches, addresses of pages, offsets in a page. */
const distances = [
    [0x7c000000, 0x14000000, 0x03ffffff],
    [0x9f000000, 0x90000000, 0x60ffffe0],
    [0x7f800000, 0x11000000, 0x003ffc00],
    [0x3b000000, 0x39000000, 0x003ffc00],
];
function differsInOperations(a, b) {
    for (let at = 0; at + 4 <= a.length; at += 4) {
        const [one, other] = [a.readUInt32LE(at), b.readUInt32LE(at)];
        if (one === other)
            continue;
        const found = distances.find(([mask, is]) => (one & mask) >>> 0 === is && (other & mask) >>> 0 === is);
        if (!found || ((one ^ other) & ~found[2]) !== 0)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/compare/source-change.js
/**
 * Which packages have other sources, by their functions: another size, another first line, other instructions. Only where
 * both were compiled alike, as everything else changes functions too.
 */


/**
 * The packages of functions that changed by themselves. Where there is none, those of functions that others are inlined
 * into, or that only one has: what these call may have changed, and not they.
 */
function sourceChanges(subjectA, subjectB) {
    const [a, b] = [withCode(subjectA), withCode(subjectB)];
    const changed = changedFunctions(a, b).filter(([name]) => packageOf(name) !== '');
    const own = changed.filter(([, inA, inB]) => inA && inB && isOwnCode(a.functions, inA) && isOwnCode(b.functions, inB));
    const told = own.length > 0 ? own : changed;
    const byPackage = new Map();
    for (const it of told) {
        const name = packageName(it[0], a.binary);
        byPackage.set(name, [...(byPackage.get(name) ?? []), it]);
    }
    const packages = [...byPackage].map(([name, functions]) => ({
        package: name,
        a: functions.flatMap(([, it]) => (it ? [source_change_wordsOf(it)] : [])),
        b: functions.flatMap(([, , it]) => (it ? [source_change_wordsOf(it)] : [])),
        places: functions.flatMap(placesOf),
    }));
    const code = (index) => told.flatMap((it) => (it[index] ? rangeOf(it[index]) : []));
    return { packages, code: { a: code(1), b: code(2) } };
}
function packageName(functionName, { go }) {
    const name = packageOf(functionName);
    return name === 'main' && go && go.record.path !== '' ? go.record.path : name;
}
function placesOf([name, a, b]) {
    if (a?.offset === undefined || b?.offset === undefined)
        return [];
    return [{ section: name, a: a.offset, b: b.offset, size: Math.max(a.size, b.size) }];
}
function source_change_wordsOf({ name, size, line }) {
    return `${name} (${size} bytes${line > 0 ? `, line ${line}` : ''})`;
}
function rangeOf({ offset, size }) {
    return offset === undefined ? [] : [{ offset, size }];
}
function changedFunctions(a, b) {
    const inA = byName(a.functions);
    const inB = byName(b.functions);
    const changed = [];
    for (const [name, ofA] of inA) {
        const ofB = inB.get(name) ?? [];
        for (let index = 0; index < Math.max(ofA.length, ofB.length); index++) {
            const [one, other] = [ofA[index], ofB[index]];
            if (!one || !other || isChanged(a, one, b, other))
                changed.push([name, one, other]);
        }
    }
    for (const [name, ofB] of inB) {
        if (!inA.has(name))
            changed.push(...ofB.map((it) => [name, undefined, it]));
    }
    return changed;
}
/** Names such as those of wrappers may be there more than once. */
function byName({ all }) {
    const found = new Map();
    for (const it of all) {
        const others = found.get(it.name);
        if (others)
            others.push(it);
        else
            found.set(it.name, [it]);
    }
    return found;
}
function isChanged(a, one, b, other) {
    if (one.size !== other.size || one.line !== other.line)
        return true;
    if (one.offset === undefined || other.offset === undefined)
        return false;
    const [codeA, codeB] = [a.codeOf(one, one.offset), b.codeOf(other, other.offset)];
    if (codeA.bytes.equals(codeB.bytes))
        return false;
    return areOtherInstructions(a.binary.executable.architecture, codeA, codeB);
}
function withCode(subject) {
    const { binary, functions } = subject;
    const { executable, source } = binary;
    const entries = new Map(functions.all.map(({ offset, name }) => [offset, name]));
    // Memory goes on behind the last bytes of the file: variables without a value.
    const end = Math.max(...executable.segments.map(({ address, size }) => address + size));
    const leadsTo = (address) => {
        const offset = (0,inspect_executable/* offsetOf */.b4)(executable, address);
        if (offset === undefined)
            return address >= end && address < end + largestEmpty ? 'no section' : '';
        const section = executable.sections.find((it) => offset >= it.offset && offset < it.offset + it.size);
        return section?.kind === 'code' ? (entries.get(offset) ?? '') : (section?.name ?? '');
    };
    const text = executable.segments.find(({ offset, size }) => {
        const first = functions.all[0]?.offset ?? -1;
        return first >= offset && first < offset + size;
    });
    const codeOf = ({ size }, offset) => ({
        bytes: source.read(offset, size),
        address: text ? text.address + offset - text.offset : 0,
        leadsTo,
    });
    return { ...subject, codeOf };
}
const largestEmpty = 0x1000000;
/** All of it is from files of one folder: nothing of another package is inlined. */
function isOwnCode({ filesOf }, it) {
    const folders = filesOf(it).map((file) => file.slice(0, file.lastIndexOf('/') + 1));
    return new Set(folders).size === 1;
}
/** Import path of a function's package, as Go spells it; `main` for the program's own; empty for what the compiler adds. */
function packageOf(name) {
    const plain = name.split('[', 1)[0] ?? '';
    if (/^(?:type[:.]|go[:.]|_cgo|x_cgo|crosscall|_rt0)/.test(plain))
        return '';
    const slash = plain.lastIndexOf('/');
    const dot = plain.indexOf('.', slash + 1);
    return dot === -1 ? '' : plain.slice(0, dot).replace(/%2e/g, '.');
}

// EXTERNAL MODULE: ./build/src/compare/unknown.js
var unknown = __webpack_require__(36127);
;// CONCATENATED MODULE: ./build/src/compare/compare-binaries.js
/** Why two programs differ: what both say, then their sources, and then whatever bytes are left. */








/** None where the bytes are equal. */
function compareBinaries(a, b, options) {
    const told = causesOf({ binary: a, folders: (0,inspect_binary/* foldersOf */.pd)(a) }, { binary: b, folders: (0,inspect_binary/* foldersOf */.pd)(b) });
    const masks = { a: (0,compare_masks/* masksOf */.JF)(a, b, 'a', told), b: (0,compare_masks/* masksOf */.JF)(b, a, 'b', told) };
    const rest = restWith(a, b, masks, options);
    if (rest.length === 0)
        return (0,difference/* inOrderOfCauses */.zI)(told);
    const changes = isComparable(told) && isCompiledAnew(a, b, told) ? changesOf(a, b) : noChanges;
    const left = changes.packages.length === 0
        ? rest
        : restWith(a, b, { a: (0,compare_masks/* sorted */.IP)([...masks.a, ...changes.code.a]), b: (0,compare_masks/* sorted */.IP)([...masks.b, ...changes.code.b]) }, options);
    const sources = changes.packages.map((it) => ({
        ...(0,difference/* difference */.iv)('source', functionWords(it.package, it.a), functionWords(it.package, it.b), `Build both from one source: compare ${it.package}, and what is inlined into it, of the two commits`),
        places: it.places.slice(0, options.mostPlaces),
    }));
    return (0,difference/* inOrderOfCauses */.zI)([...told, ...sources, ...left.map(unknown/* unknown */.L)]);
}
const noChanges = { packages: [], code: { a: [], b: [] } };
function changesOf(a, b) {
    const [inA, inB] = [functionsOf(a), functionsOf(b)];
    return inA && inB ? sourceChanges({ binary: a, functions: inA }, { binary: b, functions: inB }) : noChanges;
}
function functionsOf(binary) {
    return binary.go && (0,go_functions/* readGoFunctions */.o)(binary.source, binary.executable);
}
/** With any of these other code is made of the same source. */
const changingCode = [
    'platform',
    'program',
    'go-version',
    'experiment',
    'architecture-level',
    'tags',
    'flags',
    'cgo',
    'c-compiler',
    'libraries',
    'dependency',
];
const byFlags = [
    'version',
    'commit',
    'tree-state',
    'date',
    'strip',
    'vcs',
    'module-version',
];
/**
 * Go's build ID has four parts: of what was linked, of what the main package was compiled from, of that package, of the
 * program. Code that differs where they say that nothing else was compiled or linked was changed afterwards.
 */
function isCompiledAnew(a, b, told) {
    const [ofA = [], ofB = []] = [a, b].map(({ buildId }) => buildId?.value.split('/') ?? []);
    if (ofA.length !== 4 || ofB.length !== 4)
        return false;
    if (ofA[1] !== ofB[1])
        return true;
    return ofA[0] !== ofB[0] && !told.some(({ cause }) => byFlags.includes(cause));
}
function isComparable(told) {
    return !told.some(({ cause }) => changingCode.includes(cause));
}
function restWith(a, b, masks, { mostPlaces }) {
    return (0,rest/* restOf */.Y)({ source: a.source, parts: (0,rest/* partsOf */.C)(a.executable, a.source.size), masks: masks.a }, { source: b.source, parts: (0,rest/* partsOf */.C)(b.executable, b.source.size), masks: masks.b }, mostPlaces);
}
const mostFunctions = 5;
function functionWords(packagePath, functions) {
    const more = functions.length > mostFunctions ? ` and ${functions.length - mostFunctions} more` : '';
    return `${packagePath}: ${functions.slice(0, mostFunctions).join(', ')}${more}`;
}


/***/ }),

/***/ 42018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   zI: () => (/* binding */ inOrderOfCauses)
/* harmony export */ });
/* unused harmony export causes */
/** What `compare` finds: each difference has a cause that was seen in both files, or is `unknown` with its places. */
/** In the order in which they are told: what changes most comes first, what follows from others last. */
const causes = [
    'missing',
    'kind',
    'platform',
    'program',
    'go-version',
    'experiment',
    'architecture-level',
    'tags',
    'flags',
    'cgo',
    'c-compiler',
    'libraries',
    'strip',
    'dependency',
    'module-version',
    'build-folder',
    'source',
    'version',
    'commit',
    'tree-state',
    'date',
    'vcs',
    'recorded',
    'signature',
    'archive-order',
    'archive-mode',
    'archive-owner',
    'archive-time',
    'archive-link',
    'archive-format',
    'gzip-time',
    'gzip-name',
    'gzip-level',
    'gzip-encoder',
    'image-dates',
    'image-config',
    'image-tags',
    'base-image',
    'layer-content',
    'mode',
    'link',
    'listed-sum',
    'build-id',
    'unknown',
];
function difference(cause, a, b, remedy) {
    return { cause, a, b, remedy, places: [] };
}
function inOrderOfCauses(differences) {
    return [...differences].sort((one, other) => causes.indexOf(one.cause) - causes.indexOf(other.cause));
}


/***/ }),

/***/ 75685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cp: () => (/* binding */ applyMasks),
  JF: () => (/* binding */ masksOf),
  IP: () => (/* binding */ sorted)
});

// EXTERNAL MODULE: ./build/src/inspect/executable.js + 3 modules
var inspect_executable = __webpack_require__(37134);
// EXTERNAL MODULE: ./build/src/inspect/go-build-info.js
var go_build_info = __webpack_require__(60940);
// EXTERNAL MODULE: ./build/src/inspect/go-stamp.js
var go_stamp = __webpack_require__(61544);
// EXTERNAL MODULE: ./build/src/inspect/go-strings.js
var go_strings = __webpack_require__(33677);
// EXTERNAL MODULE: ./build/src/inspect/source.js
var inspect_source = __webpack_require__(36905);
// EXTERNAL MODULE: ./build/src/inspect/go-record.js
var go_record = __webpack_require__(8346);
;// CONCATENATED MODULE: ./build/src/compare/record-lines.js
/** Whether every line that Go recorded differently is told of: only then may the lines be left out of what is compared. */


/** `told` is the names of stamped values that are told of. */
function areLinesTold(a, b, told) {
    if (a === b)
        return true;
    const [entriesA, entriesB] = [entriesOf(a), entriesOf(b)];
    if (!entriesA || !entriesB)
        return false;
    const common = (of, other) => [...of.keys()].filter((key) => other.has(key));
    const sameOrder = common(entriesA, entriesB).join('\n') === common(entriesB, entriesA).join('\n');
    return (sameOrder &&
        [...new Set([...entriesA.keys(), ...entriesB.keys()])].every((key) => isTold(entriesA.get(key) ?? '', entriesB.get(key) ?? '', told)));
}
const shapes = /^(?:path\t[^\t]*|(?:mod|dep)\t[^\t]+\t[^\t]*(?:\t[^\t]*)?(?:\n=>\t[^\t]+\t[^\t]*(?:\t[^\t]*)?)?|build\t[^=]+=.*)$/;
/** Each with its replacement, by what it is about; undefined where there is a line that Go does not write, or one twice. */
function entriesOf(lines) {
    const entries = new Map();
    for (const entry of lines.split(/\n(?!=>)/)) {
        // Go ends a replacement with one.
        if (entry === '')
            continue;
        const [, key = ''] = /^((?:path|mod)\t|dep\t[^\t]+|build\t[^=]+)/.exec(entry) ?? [];
        if (!shapes.test(entry) || entries.has(key))
            return undefined;
        entries.set(key, entry);
    }
    return entries;
}
function isTold(a, b, told) {
    if (a === b)
        return true;
    if (/^build\t-ldflags=/.test(a || b))
        return areFlagsTold(flagsIn(a), flagsIn(b), told);
    return JSON.stringify((0,go_record/* parseGoRecord */.N)('', a)) !== JSON.stringify((0,go_record/* parseGoRecord */.N)('', b));
}
function flagsIn(entry) {
    return (0,go_record/* parseGoRecord */.N)('', entry).settings['-ldflags'] ?? '';
}
function areFlagsTold(a, b, told) {
    const [ofA, ofB] = [(0,go_stamp/* stampOfFlags */.IJ)(a), (0,go_stamp/* stampOfFlags */.IJ)(b)];
    const different = go_stamp/* stampNames */.c3.filter((name) => ofA.get(name)?.join() !== ofB.get(name)?.join());
    const isRestTold = (0,go_stamp/* flagsWithoutStamp */.pT)(a) !== (0,go_stamp/* flagsWithoutStamp */.pT)(b);
    return different.every((name) => told.includes(name)) && (isRestTold || different.length > 0);
}

;// CONCATENATED MODULE: ./build/src/compare/masks.js
/**
 * The bytes that a named difference stands in, and no others: they are left out when the rest is compared. A mask covers a
 * value that was read, compared and told, so nothing can hide under it.
 */






/** Of one of the two files. */
function masksOf(binary, other, side, differences) {
    const has = (...causes) => differences.some(({ cause }) => causes.includes(cause));
    const { executable, buildId, signature } = binary;
    return sorted([
        ...(isRecordTold(binary, other) && isFramedAlike(binary, other) ? recordMasks(binary) : []),
        ...stampMasks(binary, other),
        ...(has('build-id') && buildId ? [buildId] : []),
        ...executable.linkIds,
        ...(signature ? signatureMasks(binary, signature.place) : []),
        ...(has('signature') ? executable.signedFields : []),
        ...(has('strip') ? [...executable.layout, ...symbolsOnlyIn(binary, other)] : []),
        ...differences
            .filter(({ cause }) => cause === 'build-folder')
            .flatMap((it) => occurrencesOf(binary.source, Buffer.from(it[side]))),
    ]);
}
/** With the zeros that let it begin at a multiple of 8. */
function signatureMasks({ source }, { offset, size }) {
    const before = source.read(offset - 7, 7);
    const zeros = before.length - 1 - before.findLastIndex((byte) => byte !== 0);
    return [{ offset: offset - zeros, size: size + zeros }];
}
/** What debuggers read, where the other one has nothing to hold it against. */
function symbolsOnlyIn({ executable }, other) {
    return executable.sections.filter(({ name, kind }) => (kind === 'debug' || ['.symtab', '.strtab'].includes(name)) && !(0,inspect_executable/* sectionNamed */.H$)(other.executable, name));
}
const longestLength = 9;
/** All lines are compared one by one, wherever the program has them: framed, in its build info and as a text of its own. */
function recordMasks({ source, executable, go }) {
    if (!go?.place)
        return [];
    const { offset, size } = go.place;
    const places = occurrencesOf(source, source.read(offset, size));
    // Behind the version stands how long the lines are.
    const before = source.read(offset - longestLength, longestLength);
    const length = varintOf(size);
    const isInline = before.subarray(-length.length).equals(length);
    return [
        ...places,
        ...(isInline ? [{ offset: offset - length.length, size: length.length }] : []),
        ...places.flatMap((place) => (0,go_strings/* stringHeaders */.UW)(source, executable, place)),
    ];
}
function varintOf(value) {
    const bytes = [];
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 128))
        bytes.push((rest % 128) + 0x80);
    return Buffer.from([...bytes, rest]);
}
function isRecordTold(binary, other) {
    return areLinesTold(binary.go?.lines ?? '', other.go?.lines ?? '', differentStamps(binary, other));
}
/** What stands around the lines is the same in all programs. */
function isFramedAlike(binary, other) {
    const [own, theirs] = [binary, other].map(({ source, go }) => {
        const { offset = 0, size = 0 } = go?.place ?? {};
        return Buffer.concat([source.read(offset, go_build_info/* frameSize */.R), source.read(offset + size - go_build_info/* frameSize */.R, go_build_info/* frameSize */.R)]);
    });
    return own !== undefined && theirs !== undefined && own.equals(theirs);
}
/** Values that both have. */
function differentStamps({ stamp }, other) {
    return go_stamp/* stampNames */.c3.filter((name) => {
        const [own, theirs] = [stamp?.values[name], other.stamp?.values[name]];
        return own !== undefined && theirs !== undefined && own !== theirs;
    });
}
/** A length has to be left out only where it differs. */
function stampMasks(binary, other) {
    const different = differentStamps(binary, other);
    return (binary.stamp?.texts ?? [])
        .filter(({ name }) => different.includes(name))
        .flatMap(({ name, value, text, header }) => value.length === other.stamp?.values[name]?.length ? [text] : [text, header]);
}
const shortestText = 8;
const mostOccurrences = 100_000;
function occurrencesOf(source, text) {
    const found = [];
    if (text.length < shortestText)
        return found;
    for (let start = 0; start < source.size; start += inspect_source/* pieceSize */.QN) {
        const piece = source.read(start, inspect_source/* pieceSize */.QN + text.length - 1);
        for (let at = piece.indexOf(text); at !== -1; at = piece.indexOf(text, at + text.length)) {
            if (found.length >= mostOccurrences)
                return found;
            found.push({ offset: start + at, size: text.length });
        }
    }
    return found;
}
function sorted(ranges) {
    const merged = [];
    for (const { offset, size } of [...ranges].sort((one, other) => one.offset - other.offset)) {
        const last = merged.at(-1);
        if (last && offset <= last.offset + last.size) {
            merged[merged.length - 1] = {
                offset: last.offset,
                size: Math.max(last.size, offset + size - last.offset),
            };
        }
        else if (size > 0)
            merged.push({ offset, size });
    }
    return merged;
}
/** Fills what a mask covers of these bytes, which lie at `offset` in the file. */
function applyMasks(bytes, offset, masks) {
    const end = offset + bytes.length;
    const touching = masks.filter((it) => it.offset < end && it.offset + it.size > offset);
    if (touching.length === 0)
        return bytes;
    const copy = Buffer.from(bytes);
    for (const mask of touching) {
        copy.fill(0, Math.max(0, mask.offset - offset), Math.min(bytes.length, mask.offset + mask.size - offset));
    }
    return copy;
}


/***/ }),

/***/ 65847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   Y: () => (/* binding */ restOf)
/* harmony export */ });
/* harmony import */ var _inspect_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36905);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75685);
/** What differs beside the masks, byte for byte, section by section, with every byte of both files in exactly one part. */


/** Headers, sections, what lies between and behind them. */
function partsOf({ sections }, fileSize) {
    const found = sections.filter(({ size }) => size > 0).sort((a, b) => a.offset - b.offset);
    const names = new Map();
    const parts = [];
    let end = 0;
    let before = 'the headers';
    const add = (name, offset, size, isFilling = false) => {
        const count = (names.get(name) ?? 0) + 1;
        names.set(name, count);
        if (size > 0)
            parts.push({ name: count === 1 ? name : `${name} (${count})`, offset, size, isFilling });
    };
    for (const { name, offset, size } of found) {
        if (offset > end)
            add(before, end, offset - end, end > 0);
        // Of sections that overlap, in a file that lies, each byte counts once.
        const start = Math.max(offset, end);
        add(name, start, offset + size - start);
        end = Math.max(end, offset + size);
        before = `behind ${name}`;
    }
    add(found.length === 0 ? '' : 'behind all sections', end, fileSize - end);
    return parts;
}
/** Of each part at most `most` places. */
function restOf(a, b, most) {
    const inA = new Map(a.parts.map((it) => [it.name, it]));
    const inB = new Map(b.parts.map((it) => [it.name, it]));
    return [...new Set([...inA.keys(), ...inB.keys()])].flatMap((name) => {
        const rest = restOfPart(a, b, { name, a: inA.get(name), b: inB.get(name), most });
        return rest.bytes === 0 ? [] : [rest];
    });
}
function restOfPart(a, b, { name, a: partA, b: partB, most }) {
    const sizes = [partA?.size ?? 0, partB?.size ?? 0];
    const [startA, startB] = [partA?.offset ?? 0, partB?.offset ?? 0];
    const places = [];
    let bytes = 0;
    const add = ({ offset, size, count }) => {
        bytes += count;
        if (places.length >= most)
            return;
        places.push({ section: name, a: startA + offset, b: startB + offset, size });
    };
    const common = Math.min(...sizes);
    for (let at = 0; at < common; at += _inspect_source_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceSize */ .QN) {
        const length = Math.min(_inspect_source_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceSize */ .QN, common - at);
        const [pieceA, pieceB] = [a.source.read(startA + at, length), b.source.read(startB + at, length)];
        if (pieceA.equals(pieceB))
            continue;
        const [bytesA, bytesB] = [
            (0,_masks_js__WEBPACK_IMPORTED_MODULE_0__/* .applyMasks */ .cp)(pieceA, startA + at, a.masks),
            (0,_masks_js__WEBPACK_IMPORTED_MODULE_0__/* .applyMasks */ .cp)(pieceB, startB + at, b.masks),
        ];
        for (const run of differing(bytesA, bytesB))
            add({ ...run, offset: at + run.offset });
    }
    const [side, part] = sizes[0] > sizes[1] ? [a, partA] : [b, partB];
    if (part)
        for (const run of surplus(side, part, common))
            add(run);
    return { section: name, bytes, places, sizes };
}
/** What one has and the other has not, from `common` on. */
function* surplus({ source, masks }, { offset, size, isFilling }, common) {
    let at = offset + common;
    const end = offset + size;
    const inside = masks.filter((it) => it.offset + it.size > at && it.offset < end);
    for (const { offset: start, size: length } of [...inside, { offset: end, size: 0 }]) {
        const run = { offset: at - offset, size: start - at, count: start - at };
        if (run.size > 0 && !(isFilling && isZero((0,_inspect_source_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(source, at, run.size))))
            yield run;
        at = Math.max(at, start + length);
    }
}
function isZero(source) {
    for (const piece of (0,_inspect_source_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .Xe)(source))
        if (piece.some((byte) => byte !== 0))
            return false;
    return true;
}
/** Differences that close to each other are one place. */
const near = 16;
/** Both are of one length. */
function* differing(a, b) {
    let start = -1;
    let last = -1;
    let count = 0;
    for (let at = 0; at < a.length; at++) {
        if (a[at] === b[at])
            continue;
        if (start !== -1 && at - last > near) {
            yield { offset: start, size: last - start + 1, count };
            start = -1;
        }
        if (start === -1) {
            start = at;
            count = 0;
        }
        last = at;
        count += 1;
    }
    if (start !== -1)
        yield { offset: start, size: last - start + 1, count };
}


/***/ }),

/***/ 36127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown)
/* harmony export */ });
/** Bytes that no cause accounts for, as a difference. */
function unknown({ section, bytes, places, sizes: [a, b] }) {
    const where = section === '' ? '' : ` in ${section}`;
    return {
        cause: 'unknown',
        a: `${a} bytes${where}`,
        b: `${b} bytes${where}, of which ${bytes} differ`,
        remedy: 'It may follow from a cause that is named, or have one of its own: mend those first, and compare again',
        places,
    };
}


/***/ }),

/***/ 31632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseSumLine)
/* harmony export */ });
/** Lines of checksum files, as coreutils write them: `<hex>  <path>`, or `<hex> *<path>`. */
/** undefined for any other line. */
function parseSumLine(line) {
    const [, hex = '', path = ''] = /^([0-9a-fA-F]{64}|[0-9a-fA-F]{128}) [ *](\S.*)$/.exec(line) ?? [];
    return hex === '' ? undefined : { hex, path };
}


/***/ }),

/***/ 95718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isDamage),
/* harmony export */   x: () => (/* binding */ ArchiveFault)
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
            throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveFault */ .x('it has become shorter while it was read');
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
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} is an entry of the type ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}, which is not known`);
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
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('a header has a negative number');
    const value = [first & 0x3f, ...field.subarray(1)].reduce((total, byte) => total * 256 + byte, 0);
    if (!Number.isSafeInteger(value))
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('a header has a number that is too large');
    return value;
}
function octalNumber(field) {
    const text = field.toString('latin1').replace(/^[ \0]+|[ \0]+$/g, '');
    if (text === '')
        return 0;
    if (!/^[0-7]+$/.test(text))
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`a header has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} where a number belongs`);
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
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('a header does not match its checksum: it is damaged or no tar');
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
            throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('an extended header is damaged');
        }
        const keyword = textOf(body.subarray(space + 1, equals));
        if (records.has(keyword))
            throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`an extended header says ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(keyword)} twice`);
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
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`an extended header says ${keyword}=${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, which is no such number`);
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
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`it has the name ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(bytes.toString('latin1'))}, which is not UTF-8`);
    }
    if (text.includes('\0'))
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('it has a name with a NUL');
    return text;
}
function refuseSparse(records) {
    if ([...records.keys()].some((keyword) => keyword.startsWith('GNU.sparse.'))) {
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('it has a sparse file, which is not read here');
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
                throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('an extended header has no entry behind it');
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
    return new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('it has two extended headers that say the same of one entry');
}
async function extendedBody(cursor, size) {
    if (size > extendedLimit)
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('an extended header is larger than 1 MiB');
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
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('it has an entry without a name');
    if (isLink && target === '')
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`the link ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} points nowhere`);
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
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('it has entries behind its end');
}
function countHeader(cursor, length) {
    cursor.headers += length;
    if (cursor.headers > headersLimit)
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('it has more than 256 MiB of headers');
}
function truncated() {
    return new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('it ends too early: it is cut off or damaged');
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

/***/ 97111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ htmlPage),
/* harmony export */   j: () => (/* binding */ htmlText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81018);
/** Pages of HTML that load nothing, and text of strangers in them. */

/** `title` is a stranger's; `style` and `body` are ours, with what is a stranger's escaped in them. */
function htmlPage(title, style, body) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>${htmlText(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** In elements and in quoted attributes. */
function htmlText(value) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(value).replace(/[&<>"']/g, (it) => entities[it] ?? it);
}


/***/ }),

/***/ 81018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/** Text out of files that anybody may have made, for a terminal or a page. */
/** Control characters, which may move a cursor or hide a line, as escapes. */
function visible(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (it) => {
        return `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
/** At most so many characters, on one line. */
function shortened(text, most) {
    const line = visible(text);
    return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}


/***/ })

};

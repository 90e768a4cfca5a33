export const id = 3;
export const ids = [3];
export const modules = {

/***/ 91437:
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
// EXTERNAL MODULE: ./build/src/inspect/go-strings.js
var go_strings = __webpack_require__(33677);
// EXTERNAL MODULE: ./build/src/compare/masks.js + 2 modules
var compare_masks = __webpack_require__(78172);
;// CONCATENATED MODULE: ./build/src/compare/stamp-causes.js
/** Why Kubernetes' stamp in two programs differs: version, commit, tree state and date, or whether there is one at all. */



const stampCauses = [
    ['version', ['gitVersion', 'gitMajor', 'gitMinor']],
    ['commit', ['gitCommit']],
    ['tree-state', ['gitTreeState']],
    ['date', ['buildDate']],
];
function stampDifferences(a, b) {
    if ((a.stamp && isUnstamped(b)) || (b.stamp && isUnstamped(a)))
        return stampOfOne(a, b);
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
/** Its variable of the version has what Kubernetes' sources have there: a stamp may also be there, and not be found. */
function isUnstamped({ source, executable, go, stamp }) {
    if (go === undefined || stamp !== undefined)
        return false;
    return (0,compare_masks/* occurrencesOf */.Og)(source, Buffer.from('v0.0.0-master+')).some(({ offset }) => {
        const [text] = unstamped.exec(source.read(offset, 64).toString('latin1')) ?? [];
        return text !== undefined && (0,go_strings/* stringHeaders */.UW)(source, executable, { offset, size: text.length }).length > 0;
    });
}
/** git archive puts the commit there. */
const unstamped = /^v0\.0\.0-master\+(?:\$Format:%H\$|[0-9a-f]{40})/;
/** Only one was built with the flags of the stamp. */
function stampOfOne(a, b) {
    return stampCauses.flatMap(([cause, names]) => {
        const known = names.filter((name) => (a.stamp ?? b.stamp)?.values[name] !== undefined);
        const words = ({ stamp }) => stamp ? known.map((name) => `${name} ${stamp.values[name]}`).join(', ') : 'not stamped';
        const remedy = b.stamp
            ? remedyOfStamp(cause, b)
            : 'Build without the flags of the linker that stamp a version (`-X`)';
        return known.length === 0 ? [] : [(0,difference/* difference */.iv)(cause, words(a), words(b), remedy)];
    });
}
function remedyOfStamp(cause, { stamp }) {
    const { buildDate = '', gitCommit = '', gitTreeState = '', gitVersion = '' } = stamp?.values ?? {};
    switch (cause) {
        case 'date':
            return remedyOfDate(buildDate);
        case 'commit':
            return `Build commit ${gitCommit}`;
        case 'tree-state':
            return `Build from a tree that is ${gitTreeState}`;
        default:
            return `Build where the tags give ${gitVersion}, or say so: KUBE_GIT_VERSION, or the input git-version`;
    }
}
function remedyOfDate(date) {
    const time = Date.parse(date);
    // Of a thirtieth of February Date makes another day.
    const isDate = time >= 0 && new Date(time).toISOString().replace('.000Z', 'Z') === date;
    return isDate
        ? `Build with SOURCE_DATE_EPOCH=${time / 1000}`
        : `No build gives ${date}, which is not a valid date`;
}

;// CONCATENATED MODULE: ./build/src/compare/causes.js
/** Why two programs differ, as far as it stands in both: every line that Go recorded, the stamp, and what linkers note. */




function causesOf(...pair) {
    const [a, b] = pair;
    return [
        ...fields.flatMap((field) => fieldDifference(field, a.binary, b.binary)),
        ...causesOfRecords(a.binary, b.binary),
        ...folderDifferences(pair),
        ...stampDifferences(pair[0].binary, pair[1].binary),
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
    return held.length === 0 ? 'stripped' : `not stripped: ${held.join(' and ')}`;
}
function causesOfRecords(binaryA, binaryB) {
    const [a, b] = [binaryA.go?.record, binaryB.go?.record];
    if (!a || !b)
        return [];
    const isInPlatform = (name) => [binaryA, binaryB].every((it) => isToldAsPlatform(it, name));
    return [
        ...valueDifference('go-version', a.goVersion, b.goVersion, `Build with ${b.goVersion}`),
        ...valueDifference('experiment', a.experiments, b.experiments, `Build with GOEXPERIMENT=${b.experiments}`),
        ...valueDifference('program', a.path, b.path, 'Compare the same program of both builds'),
        ...valueDifference('module-version', wordsOf(a.module), wordsOf(b.module), 'Go takes it from the tags and the history that it sees: build in a full clone with the tag, or without .git, as the other was'),
        ...dependencyDifferences(a, b),
        ...settingDifferences(a, b)
            .filter(({ name }) => !isInPlatform(name))
            .map(({ told }) => told),
    ];
}
/** The architecture that is told is that of the header. */
function isToldAsPlatform(binary, name) {
    const value = binary.go?.record.settings[name];
    if (name === 'GOOS')
        return value !== undefined && value === (0,inspect_binary/* systemOf */.br)(binary);
    return name === 'GOARCH' && value === binary.executable.architecture;
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
        if (valueA === valueB)
            return [];
        const words = (value) => (value === undefined ? '' : `${name}=${value}`);
        const remedy = remedyOfSetting(cause, name, valueB);
        return [{ name, told: (0,difference/* difference */.iv)(cause, words(valueA), words(valueB), remedy) }];
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
function signatureDifference([{ binary: a }, { binary: b }]) {
    const words = ({ signature }) => signature ? `${signature.kind}, ${signature.place.size} bytes` : 'not signed';
    // Those of linkers are part of what was linked: nobody has signed.
    const isLinked = [a, b].every(({ signature }) => signature?.kind === 'ad-hoc');
    if (isLinked || signatureBytes(a).equals(signatureBytes(b)))
        return [];
    const remedy = b.signature ? 'Sign it as the other was signed' : 'Compare it before it is signed';
    return [(0,difference/* difference */.iv)('signature', words(a), words(b), remedy)];
}
function signatureBytes({ source, signature }) {
    return signature ? source.read(signature.place.offset, signature.place.size) : Buffer.alloc(0);
}

// EXTERNAL MODULE: ./build/src/compare/rest.js
var rest = __webpack_require__(65847);
// EXTERNAL MODULE: ./build/src/compare/section-table.js
var section_table = __webpack_require__(38395);
// EXTERNAL MODULE: ./build/src/inspect/executable.js + 5 modules
var inspect_executable = __webpack_require__(82402);
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
            return address >= end && address < end + largestEmpty ? variables : '';
        const section = executable.sections.find((it) => offset >= it.offset && offset < it.offset + it.size);
        if (section?.kind === 'code')
            return entries.get(offset) ?? '';
        return section?.kind === 'data' ? variables : (section?.name ?? '');
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
/** Which section a variable lies in follows from its value: the linker may set it, or nobody. */
const variables = 'variables';
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
    const isStripped = told.some(({ cause }) => cause === 'strip');
    const tables = isStripped ? (0,section_table/* sectionTableDifferences */.Iv)(a, b) : [];
    if (rest.length === 0) {
        const found = [...told, ...tables];
        return found.length > 0 ? (0,difference/* inOrderOfCauses */.zI)(found) : untold(a.source, b.source, options);
    }
    const changes = isComparable(told) && isCompiledAnew(a, b, told) ? changesOf(a, b) : noChanges;
    const left = changes.packages.length === 0
        ? rest
        : restWith(a, b, { a: (0,compare_masks/* sorted */.IP)([...masks.a, ...changes.code.a]), b: (0,compare_masks/* sorted */.IP)([...masks.b, ...changes.code.b]) }, options);
    const sources = changes.packages.map((it) => ({
        ...(0,difference/* difference */.iv)('source', functionWords(it.package, it.a), functionWords(it.package, it.b), `Build both from one source: compare ${it.package}, and what is inlined into it, of the two commits`),
        places: it.places.slice(0, options.mostPlaces),
    }));
    return (0,difference/* inOrderOfCauses */.zI)([...told, ...sources, ...tables, ...left.map(unknown/* unknown */.L)]);
}
/** Whatever nothing else has told of. */
function untold(a, b, { mostPlaces }) {
    const whole = (source) => ({ source, parts: (0,rest/* partsOf */.C)({ sections: [] }, source.size), masks: [] });
    return (0,rest/* restOf */.Y)(whole(a), whole(b), mostPlaces).map(unknown/* unknown */.L);
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

/***/ 45546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ compareFiles)
});

// EXTERNAL MODULE: ./build/src/inspect/binary.js + 1 modules
var binary = __webpack_require__(87572);
// EXTERNAL MODULE: ./build/src/inspect/content.js
var content = __webpack_require__(20963);
// EXTERNAL MODULE: ./build/src/inspect/image.js
var inspect_image = __webpack_require__(26455);
// EXTERNAL MODULE: ./build/src/inspect/source.js
var inspect_source = __webpack_require__(36905);
// EXTERNAL MODULE: ./build/src/inspect/tar-members.js
var tar_members = __webpack_require__(33319);
// EXTERNAL MODULE: ./build/src/packing/tar/archive-fault.js
var archive_fault = __webpack_require__(95718);
// EXTERNAL MODULE: ./build/src/compare/compare-binaries.js + 4 modules
var compare_binaries = __webpack_require__(91437);
// EXTERNAL MODULE: ./build/src/inspect/words.js
var words = __webpack_require__(35643);
// EXTERNAL MODULE: ./build/src/compare/difference.js
var difference = __webpack_require__(42018);
// EXTERNAL MODULE: ./build/src/compare/finding.js
var finding = __webpack_require__(36616);
;// CONCATENATED MODULE: ./build/src/compare/compare-gzips.js
/** Two gzip streams: what their headers say, then their content, and else how it was compressed. */




async function compareGzips([headerA, a], [headerB, b], path, context) {
    const [tarA, tarB] = [await context.unpack(a), await context.unpack(b)];
    const header = headerFindings(headerA, headerB, path, context);
    if (!(0,finding/* areEqual */.t7)(tarA, tarB)) {
        const further = memberFindings(await tarA.furtherHeaders(), await tarB.furtherHeaders(), path, context);
        return [...header, ...further, ...(await context.compare(tarA, tarB, path))];
    }
    const bodies = [[headerA, a], [headerB, b]].map(([{ size }, source]) => (0,finding/* partAt */.l0)(source, { offset: size, size: source.size }));
    const [bodyA, bodyB] = bodies;
    if (!bodyA || !bodyB || (0,finding/* areEqual */.t7)(bodyA, bodyB))
        return header;
    const words = (body) => `${body.size} bytes compressed, the same content`;
    const remedy = 'Compress with the same program, version and level; the content is equal';
    return [...header, (0,finding.at)(path, (0,difference/* difference */.iv)('gzip-encoder', words(bodyA), words(bodyB), remedy))];
}
/** Beside a content that differs, what is compressed is not compared: what stands between its parts would be hidden. */
function memberFindings(a, b, path, context) {
    const words = ({ length }) => (length === 0 ? '1 member' : `${length + 1} members`);
    const remedy = 'Compress with the same program, to as many members';
    const [restA, restB] = [(0,inspect_source/* sourceOf */.vz)(Buffer.concat(a)), (0,inspect_source/* sourceOf */.vz)(Buffer.concat(b))];
    return [
        ...(a.length === b.length ? [] : [(0,finding.at)(path, (0,difference/* difference */.iv)('gzip-encoder', words(a), words(b), remedy))]),
        ...(0,finding/* bytesDiffering */.mk)(restA, restB, [...path, 'further gzip headers'], context),
    ];
}
function headerFindings(a, b, path, context) {
    const rows = [
        [
            'gzip-time',
            ({ time }) => (time === 0 ? 'none' : (0,words/* timeText */.T)(time)),
            'Compress with `gzip -n`, from a pipe',
        ],
        ['gzip-name', namesIn, 'Compress with `gzip -n`, from a pipe'],
        ['gzip-level', ({ level }) => level, 'Compress at the same level'],
        [
            'gzip-encoder',
            ({ system, size }) => `made on system ${system}, ${size} bytes of header`,
            'Compress with the same program',
        ],
    ];
    const told = rows.flatMap(([cause, valueIn, remedy]) => {
        const [valueA, valueB] = [valueIn(a), valueIn(b)];
        const follows = cause === 'gzip-encoder' && a.system === b.system && (a.name !== b.name || a.comment !== b.comment);
        return valueA === valueB || follows ? [] : [(0,finding.at)(path, (0,difference/* difference */.iv)(cause, valueA, valueB, remedy))];
    });
    const [restA, restB] = [untold(a, b), untold(b, a)];
    return [...told, ...(0,finding/* bytesDiffering */.mk)(restA, restB, [...path, 'gzip header'], context)];
}
/** In quotes: a name may look like a name with a comment. */
function namesIn({ name, comment }) {
    const told = [
        ...(name === '' ? [] : [`name ${JSON.stringify(name)}`]),
        ...(comment === '' ? [] : [`comment ${JSON.stringify(comment)}`]),
    ];
    return told.join(', ') || 'none';
}
const nameFlag = 8;
const commentFlag = 16;
/** What no row speaks of: flags but those of names that differ, another number for the same level, what else there is. */
function untold(header, other) {
    const { flags, effort, level, name, comment, more } = header;
    const hidden = (name === other.name ? 0 : nameFlag) | (comment === other.comment ? 0 : commentFlag);
    return (0,inspect_source/* sourceOf */.vz)(Buffer.concat([Buffer.from([flags & ~hidden, level === other.level ? effort : 0]), more]));
}

// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/packing/image/image-config.js
var image_config = __webpack_require__(4669);
// EXTERNAL MODULE: ./build/src/packing/tar/tar-header.js
var tar_header = __webpack_require__(24606);
;// CONCATENATED MODULE: ./build/src/compare/tar-headers.js
/**
 * Two headers of a tar as bytes, without the values that differ and are told of. A field of one value must be the same to the
 * byte; of one with two values all is compared that is no value: how a number is written, what stands behind a text.
 */

const number = (offset, size, key) => ({
    ...{ kind: 'number', offset, size, valueIn: ({ entry }) => entry[key], ownIn: (header) => header[key] },
});
const tar_headers_text = (offset, size, valueIn) => ({
    ...{ kind: 'text', offset, size, valueIn },
});
/** What members are called is the same but for digests. */
const path = (offset, size) => ({
    ...{ kind: 'digests', offset, size, valueIn: ({ entry }) => entry.path },
    ownIn: (header, { entry }) => ownPath(header.path.toString(), entry.kind === 'directory'),
});
function ownPath(written, isFolder) {
    let end = written.length;
    while (isFolder && written[end - 1] === '/')
        end--;
    return written.slice(0, end);
}
const fields = [
    path(0, 100),
    { kind: 'mode', offset: 100, size: 8, valueIn: ({ entry }) => entry.mode },
    number(108, 8, 'uid'),
    number(116, 8, 'gid'),
    number(124, 12, 'size'),
    number(136, 12, 'mtime'),
    { kind: 'type', offset: 156, size: 1, valueIn: ({ entry }) => entry.kind },
    { ...tar_headers_text(157, 100, ({ entry }) => entry.target), ownIn: ({ target }) => target.toString() },
    tar_headers_text(265, 32, ({ ownerNames }) => ownerNames[0]),
    tar_headers_text(297, 32, ({ ownerNames }) => ownerNames[1]),
    { kind: 'number', offset: 329, size: 8, valueIn: ({ entry }) => entry.device?.major },
    { kind: 'number', offset: 337, size: 8, valueIn: ({ entry }) => entry.device?.minor },
];
const magic = { offset: 257, size: 8 };
const checksum = { offset: 148, size: 8 };
const devices = [329, 337].map((offset) => ({ offset, size: 8 }));
/** Of two forms, which are told of, the last blocks; else with all extended headers before them. */
function untoldHeaders(a, b) {
    const [one, other] = [a.member, b.member];
    const isOfOneForm = one.form === other.form && one.header.size === other.header.size;
    const told = [...fields, ...(one.form === 'gnu' || other.form === 'gnu' ? [] : [path(345, 155)])].filter(({ valueIn }) => valueIn(one) !== valueIn(other));
    const isChanged = told.length > 0 || !isOfOneForm;
    const blank = ({ source, member }) => {
        const { header } = member;
        const bytes = Buffer.from(source.read(header.offset, header.size));
        const block = bytes.subarray(header.size - 512);
        const own = (0,tar_header/* parseHeader */.R)(block);
        for (const field of told) {
            const { ownIn, valueIn } = field;
            if (!ownIn || ownIn(own, member) === valueIn(member))
                blankField(block, field);
        }
        if (isChanged)
            blankNumber(at(block, checksum));
        if (isOfOneForm)
            return bytes;
        at(block, magic).fill(0);
        // GNU's form has nothing where ustar has zeros as digits.
        for (const it of devices)
            if (/^[0 \0]*$/.test(at(block, it).toString('latin1')))
                at(block, it).fill(0);
        return block;
    };
    return [blank(a), blank(b)];
}
function at(block, { offset, size }) {
    return block.subarray(offset, offset + size);
}
function blankField(block, field) {
    const bytes = at(block, field);
    switch (field.kind) {
        case 'type':
            bytes.fill(0);
            break;
        case 'number':
            blankNumber(bytes);
            break;
        case 'mode':
            blankNumber(bytes, 4);
            break;
        case 'digests':
            bytes.write(bytes.toString('latin1').replace(/[0-9a-f]{64}/g, '0'.repeat(64)), 'latin1');
            break;
        default: {
            const end = bytes.indexOf(0);
            bytes.fill(0, 0, end === -1 ? bytes.length : end);
        }
    }
}
/** The last `count` digits of octal numbers, and as many bits of those of base 256. */
function blankNumber(bytes, count = bytes.length) {
    if (((bytes[0] ?? 0) & 0x80) !== 0) {
        for (let bit = 0; bit < (count === bytes.length ? 8 * count : 3 * count); bit++) {
            const index = bytes.length - 1 - Math.floor(bit / 8);
            bytes[index] = (bytes[index] ?? 0) & ~(1 << (bit % 8));
        }
        return;
    }
    const isDigit = (byte) => byte >= 0x30 && byte <= 0x37;
    const digits = [...bytes.keys()].filter((index) => isDigit(bytes[index] ?? 0));
    for (const index of digits.slice(-count))
        bytes[index] = 0x30;
}

// EXTERNAL MODULE: ./build/src/packing/tar/tar-block.js
var tar_block = __webpack_require__(47122);
// EXTERNAL MODULE: ./build/src/packing/tar/tar-pax.js
var tar_pax = __webpack_require__(89378);
;// CONCATENATED MODULE: ./build/src/compare/tar-records.js
/** What the extended headers before a member of a tar say that none of its fields shows: told with names and values. */






function recordFindings(a, b, path, member, context) {
    const [ofA, ofB] = [recordsOf(a), recordsOf(b)];
    const only = (one, other) => one.untold.filter((it) => !other.untold.includes(it));
    const [onlyA, onlyB] = [only(ofA, ofB), only(ofB, ofA)];
    const words = (texts) => texts.map(shortText).join(', ');
    const told = (0,difference/* difference */.iv)('archive-format', words(onlyA), words(onlyB), 'Pack with the same records of pax');
    const differing = (one, other) => (0,finding/* bytesDiffering */.mk)((0,inspect_source/* sourceOf */.vz)(one), (0,inspect_source/* sourceOf */.vz)(other), [...path, member, 'header'], context);
    const isCut = [...onlyA, ...onlyB].some((it) => shortText(it) !== it);
    return [
        ...(words(onlyA) === words(onlyB) ? [] : [(0,finding.at)(path, told, [member])]),
        ...(isCut ? differing(Buffer.from(onlyA.join('\n')), Buffer.from(onlyB.join('\n'))) : []),
        // Else there is nothing to hold them against.
        ...(ofA.blocks.length === ofB.blocks.length
            ? differing(Buffer.concat(ofA.blocks), Buffer.concat(ofB.blocks))
            : []),
    ];
}
function recordsOf({ source, member: { entry, header } }) {
    const untold = [];
    const blocks = [];
    const end = header.offset + header.size - tar_block/* blockSize */.L;
    for (let start = header.offset; start < end;) {
        const block = Buffer.from(source.read(start, tar_block/* blockSize */.L));
        const { type, size } = (0,tar_header/* parseHeader */.R)(block);
        const body = source.read(start + tar_block/* blockSize */.L, size);
        const filling = source.read(start + tar_block/* blockSize */.L + size, (0,tar_block/* paddingLength */.g)(size));
        untold.push(...recordsIn(type, body, entry), ...textBehind(type, body, filling));
        blocks.push(block.fill(0, 124, 136).fill(0, 148, 156));
        start += tar_block/* blockSize */.L + size + filling.length;
    }
    return { untold, blocks };
}
function recordsIn(type, body, entry) {
    if (!isPax(type))
        return [];
    const scope = type === 'g' ? 'global ' : '';
    return [...(0,tar_pax/* parsePax */.dA)(body)]
        .filter(([name, value]) => !isShown(name, value, entry))
        .map(([name, value]) => `${scope}${name}=${valueText(value)}`);
}
/** GNU's long names end with a NUL. */
function textBehind(type, body, filling) {
    const bytes = isPax(type) ? filling : Buffer.concat([body.subarray(lengthOfText(body)), filling]);
    return bytes.some((byte) => byte !== 0) ? [`behind ${type}=${valueText(bytes)}`] : [];
}
function isPax(type) {
    return type === 'x' || type === 'g';
}
function lengthOfText(body) {
    const end = body.indexOf(0);
    return end === -1 ? body.length : end;
}
/** Spelt as the value that is told: of a time with parts of a second only the whole ones are. */
function isShown(name, value, entry) {
    if (name.startsWith('SCHILY.xattr.'))
        return true;
    const text = value.toString();
    switch (name) {
        case 'path':
            return text === entry.path || (entry.kind === 'directory' && text === `${entry.path}/`);
        case 'linkpath':
            return text === entry.target;
        case 'uid':
        case 'gid':
        case 'size':
        case 'mtime':
            return text === String(entry[name]);
        default:
            return false;
    }
}
const longestText = 200;
function valueText(value) {
    const text = value.toString();
    return Buffer.from(text).equals(value) ? text : value.toString('hex');
}
function shortText(text) {
    return text.length <= longestText ? text : `${text.slice(0, longestText)}…`;
}

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
        const [partA, partB] = [(0,finding/* partAt */.l0)(a.source, one.content), (0,finding/* partAt */.l0)(b.source, other.content)];
        if ((0,finding/* areEqual */.t7)(partA, partB))
            continue;
        for (const it of await request.compareContents(shownName(name), partA, partB))
            findings.push(it);
    }
    return findings;
}
function named({ members }, side, { nameOf }) {
    const found = new Map();
    for (const member of members) {
        const name = nameOf(side, member.entry.path);
        let unique = name;
        for (let count = 2; found.has(unique); count++)
            unique = `${name}\0\0${count}`;
        found.set(unique, member);
    }
    return found;
}
/** What no path can have keeps names apart that a member of another one could have. */
function shownName(name) {
    return name.replace(/\0\0(\d+)$/, ' ($1)').replaceAll('\0', '');
}
function missing(inA, inB, path) {
    const onlyIn = (one, other) => [...one.keys()].filter((name) => !other.has(name)).map(shownName);
    return [
        ...onlyIn(inA, inB).map((name) => (0,finding.at)([...path, name], (0,difference/* difference */.iv)('missing', 'is there', 'is not there', `Leave ${name} out`))),
        ...onlyIn(inB, inA).map((name) => (0,finding.at)([...path, name], (0,difference/* difference */.iv)('missing', 'is not there', 'is there', `Add ${name}`))),
    ];
}
function orderFindings(pairs, inB, path) {
    const common = new Set(pairs.map(([name]) => name));
    const [ofA, ofB] = [[...common], [...inB.keys()].filter((name) => common.has(name))];
    const index = ofA.findIndex((name, place) => name !== ofB[place]);
    if (index === -1)
        return [];
    const words = (names) => names
        .slice(index, index + 3)
        .map(shownName)
        .join(', ');
    const remedy = 'Sort the members alike: `tar --sort=name`, or pack both with one tool';
    return [(0,finding.at)(path, (0,difference/* difference */.iv)('archive-order', words(ofA), words(ofB), remedy))];
}
const compare_tars_fields = [
    { cause: 'kind', valueIn: ({ entry }) => entry.kind, remedy: (it) => `Pack it as a ${it}` },
    {
        cause: 'archive-mode',
        valueIn: ({ entry }) => (0,words/* octal */.W)(entry.mode),
        remedy: (it) => `Set the mode ${it}: umask, or \`tar --mode\``,
    },
    {
        cause: 'archive-owner',
        valueIn: ({ entry, ownerNames }) => [`${entry.uid}:${entry.gid}`, ...(ownerNames.join('') === '' ? [] : [ownerNames.join(':')])].join(' '),
        remedy: (it) => `Pack with the owner ${it}: \`tar --owner --group --numeric-owner\``,
    },
    {
        cause: 'archive-time',
        valueIn: ({ entry }) => (0,words/* timeText */.T)(entry.mtime),
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
    return compare_tars_fields.flatMap(({ cause, valueIn, remedy }) => {
        const groups = new Map();
        for (const [name, one, other] of pairs) {
            const [a, b] = [valueIn(one), valueIn(other)];
            if (a === b)
                continue;
            const group = groups.get(JSON.stringify([a, b]));
            if (group)
                group.members.push(shownName(name));
            else
                groups.set(JSON.stringify([a, b]), { a, b, members: [shownName(name)] });
        }
        return [...groups.values()].map(({ a, b, members }) => (0,finding.at)(path, (0,difference/* difference */.iv)(cause, a, b, remedy(b)), members));
    });
}
/** The headers beside what is told of, what fills up the members, and the end. */
function formFindings(a, b, pairs, path, context) {
    const findings = [];
    const forms = new Map();
    for (const [key, one, other] of pairs) {
        const name = shownName(key);
        const [headerA, headerB] = untoldHeaders({ source: a.source, member: one }, { source: b.source, member: other });
        if (one.form !== other.form || one.header.size !== other.header.size) {
            const form = JSON.stringify([formText(one), formText(other)]);
            const members = forms.get(form) ?? [];
            members.push(name);
            forms.set(form, members);
            findings.push(...recordFindings({ source: a.source, member: one }, { source: b.source, member: other }, path, name, context));
        }
        findings.push(...(0,finding/* bytesDiffering */.mk)((0,inspect_source/* sourceOf */.vz)(headerA), (0,inspect_source/* sourceOf */.vz)(headerB), [...path, name, 'header'], context));
        findings.push(...betweenFindings(a, b, [name, one, other], path, context));
    }
    for (const [key, members] of forms) {
        const [formA = '', formB = ''] = JSON.parse(key);
        findings.push((0,finding.at)(path, (0,difference/* difference */.iv)('archive-format', formA, formB, 'Pack both with one tool, in one format: `tar --format`'), members));
    }
    return [...findings, ...endFindings(a, b, path, context)];
}
function formText({ form, header }) {
    return `${form}, ${header.size} bytes of header`;
}
function betweenFindings(a, b, [name, one, other], path, context) {
    const fillOf = ({ source }, { content }) => {
        const end = content.offset + content.size;
        return source.read(end, (512 - (end % 512)) % 512);
    };
    const [fillA, fillB] = [fillOf(a, one), fillOf(b, other)];
    return (0,finding/* bytesDiffering */.mk)((0,inspect_source/* sourceOf */.vz)(fillA), (0,inspect_source/* sourceOf */.vz)(fillB), [...path, name, 'what fills it up'], context, true);
}
function endFindings(a, b, path, context) {
    const sizes = a.end.size === b.end.size
        ? []
        : [
            (0,finding.at)(path, (0,difference/* difference */.iv)('archive-format', `${a.end.size} bytes at the end`, `${b.end.size} bytes at the end`, 'Pack both with one tool, with one size of records: `tar --blocking-factor`')),
        ];
    const ends = [a, b].map(({ source, end }) => (0,finding/* partAt */.l0)(source, end));
    const [endA, endB] = ends;
    return endA && endB
        ? [...sizes, ...(0,finding/* bytesDiffering */.mk)(endA, endB, [...path, 'the end'], context, true)]
        : sizes;
}

;// CONCATENATED MODULE: ./build/src/compare/json-spelling.js
/** How a JSON document is written beside the values that are told: order, blanks, numbers, escapes. */
function keyOfPath(path) {
    return JSON.stringify(path);
}
/** Of a text that is JSON. */
function spellingBeside(text, told) {
    const reader = { text, at: 0 };
    const before = blanks(reader);
    return before + json_spelling_valueText(reader, [], told) + text.slice(reader.at);
}
function json_spelling_valueText(reader, path, told) {
    const start = reader.at;
    const open = reader.text[start];
    const spelled = open === '{' || open === '['
        ? membersText(reader, path, told)
        : open === '"'
            ? stringText(reader)
            : taken(reader, /[^\s,\]}]*/y);
    const written = reader.text.slice(start, reader.at);
    return told.get(keyOfPath(path)) === 'value' && isPlainlySpelt(written) ? '\0' : spelled;
}
function membersText(reader, path, told) {
    const isList = reader.text[reader.at] === '[';
    const opening = taken(reader, /[[{]/y);
    const members = [];
    let gap = blanks(reader);
    for (let index = 0; !/[\]}]/.test(reader.text[reader.at] ?? ']'); index++) {
        const name = isList ? '' : stringText(reader);
        const inner = [...path, isList ? String(index) : JSON.parse(name)];
        const colon = taken(reader, /\s*:\s*/y);
        const value = json_spelling_valueText(reader, inner, told);
        const after = blanks(reader);
        const isLast = taken(reader, /,/y) === '';
        if (told.get(keyOfPath(inner)) !== 'member') {
            members.push(gap + name + colon + value + (isLast ? '' : after));
        }
        gap = isLast ? after : blanks(reader);
    }
    return opening + members.join(',') + gap + taken(reader, /[\]}]/y);
}
function stringText(reader) {
    const start = reader.at;
    reader.at += 1;
    while (reader.at < reader.text.length && reader.text[reader.at] !== '"') {
        reader.at += reader.text[reader.at] === '\\' ? 2 : 1;
    }
    reader.at += 1;
    return reader.text.slice(start, reader.at);
}
function blanks(reader) {
    return taken(reader, /\s*/y);
}
function taken(reader, shape) {
    shape.lastIndex = reader.at;
    const [found = ''] = shape.exec(reader.text) ?? [];
    reader.at += found.length;
    return found;
}
/** As JavaScript writes it, or Go, which escapes what HTML would take for its own. */
function isPlainlySpelt(text) {
    const plain = JSON.stringify(JSON.parse(text));
    const escaped = plain.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return text === plain || text === escaped;
}

;// CONCATENATED MODULE: ./build/src/compare/image-documents.js
/** Two JSON documents of an image, each digest in them read as what it stands for: keys of other values, and other spelling. */




/** `mark` is what the text cannot have: it keeps a role apart from the same words. */
function withRoles(text, roles, mark) {
    return text.replace(/[0-9a-f]{64}/g, (hex) => {
        const name = roles.get(hex)?.name;
        return name === undefined ? hex : `${mark}${name}${mark}`;
    });
}
const largestDocument = 8 * 1024 * 1024;
/** undefined where they are no two JSON documents. */
function documentFindings(a, b, roles, path) {
    const [textA, textB] = [documentText(a, roles.a), documentText(b, roles.b)];
    if (textA === undefined || textB === undefined)
        return undefined;
    const [one, other] = [(0,json/* parsedJson */.U4)(textA), (0,json/* parsedJson */.U4)(textB)];
    if (typeof one !== 'object' || typeof other !== 'object')
        return undefined;
    const all = differencesIn(one, other, { path: [], sizes: [sizesOf(roles.a), sizesOf(roles.b)] });
    const left = new Map(all.map((it) => [keyOfPath(it.path), it.isMissing ? 'member' : 'value']));
    const isSpelt = spellingBeside(textA, left) !== spellingBeside(textB, left);
    const found = all.flatMap(({ cause, ...it }) => (cause === 'follows' ? [] : [{ cause, ...it }]));
    return [
        ...found.map(({ cause, path: keys, a: valueA, b: valueB }) => {
            const key = keys.join('.');
            return (0,finding.at)(path, (0,difference/* difference */.iv)(cause, `${key} ${valueA}`, `${key} ${valueB}`, remedies[cause] ?? ''));
        }),
        ...(isSpelt ? [(0,finding.at)(path, found.length === 0 ? otherwise : speltOtherwise)] : []),
    ];
}
/** As JSON spells a NUL. */
const mark = '\\u0000';
/** undefined for what is no text, or has the mark of roles in it. */
function documentText(source, roles) {
    if (source.size > largestDocument)
        return undefined;
    const bytes = source.read(0, source.size);
    const text = bytes.toString('utf8');
    return Buffer.from(text).equals(bytes) && !text.includes(mark) ? withRoles(text, roles, mark) : undefined;
}
const sameData = 'Save both with one version of the engine';
const otherwise = (0,difference/* difference */.iv)('image-config', 'the same data', 'the same data, written otherwise', sameData);
const speltOtherwise = (0,difference/* difference */.iv)('unknown', 'other data, as told', 'other data, as told, and the rest of it written otherwise', sameData);
const remedies = {
    'image-dates': 'Build with SOURCE_DATE_EPOCH and `--output type=docker,rewrite-timestamp=true`, or let this action pack the image',
    'image-config': 'Build with the same recipe, arguments and builder',
};
const deepest = 64;
function sizesOf(roles) {
    return new Map([...roles.values()].map(({ name, size }) => [`sha256:\0${name}\0`, size]));
}
function differencesIn(a, b, { path, sizes }) {
    if (JSON.stringify(a) === JSON.stringify(b))
        return [];
    const isBoth = [a, b].every((it) => (0,json/* isObject */.Gv)(it)) || [a, b].every((it) => Array.isArray(it));
    if (isBoth && path.length < deepest) {
        const [one, other] = [a, b].map((it) => new Map(Object.entries(it)));
        const keys = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
        const doFollow = isSizeOf(one, sizes[0]) && isSizeOf(other, sizes[1]);
        return [...keys].flatMap((key) => {
            const found = differencesIn(one?.get(key), other?.get(key), { path: [...path, key], sizes });
            return key === 'size' && doFollow ? found.map((it) => ({ ...it, cause: 'follows' })) : found;
        });
    }
    const cause = dates.test(path.join('.')) ? 'image-dates' : 'image-config';
    const isMissing = a === undefined || b === undefined;
    return [{ cause, path, a: image_documents_shortText(a), b: image_documents_shortText(b), isMissing }];
}
/** The size that a descriptor names is that of the document, which is compared itself. */
function isSizeOf(descriptor, sizes) {
    const size = descriptor?.get('size');
    return typeof size === 'number' && sizes.get((0,json/* stringOf */.Je)(descriptor?.get('digest'))) === size;
}
/** Of an image, of its steps, and of what engines note beside it; a label may have any name. */
const dates = /^(?:created|history\.\d+\.created|(?:metadata\.)?lastTagTime|(?:manifests\.\d+\.)?annotations\.org\.opencontainers\.image\.created)$/i;
function image_documents_shortText(value) {
    const text = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
    const shown = text.replaceAll(mark, '\0').replace(/\0([^\0]*)\0/g, '<$1>');
    return shown.length > 500 ? `${shown.slice(0, 500)}…` : shown;
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
        nameOf: (side, member) => withRoles(member, roles[side], '\0'),
        compareContents: async (name, partA, partB) => {
            const inside = [...path, name];
            const documents = documentFindings(partA, partB, roles, inside);
            if (documents)
                return documents;
            if (!/layer \d+/.test(name))
                return (0,finding/* bytesDiffering */.mk)(partA, partB, inside, context);
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
    const add = (digest, name) => {
        const hex = /[0-9a-f]{64}/.exec(digest ?? '')?.[0];
        if (!hex || roles.has(hex))
            return;
        const member = tar.members.find(({ entry }) => entry.path.includes(hex));
        roles.set(hex, { name, size: member?.content.size });
    };
    add(image.configDigest, 'config');
    add(image.manifest?.digest, 'manifest');
    for (const [index, { range, digest }] of image.layers.entries()) {
        const role = `layer ${index + 1}`;
        add(tar.members.find(({ content }) => content.offset === range.offset)?.entry.path, role);
        add(digest, role);
        add((0,image_config/* diffIdsOf */.Nq)(image.config)[index], `content of ${role}`);
    }
    return roles;
}
function tagFindings(a, b, path) {
    const [ofA, ofB] = [a, b].map(({ tags }) => [...new Set(tags)].sort().join(', '));
    if (ofA === ofB)
        return [];
    return [(0,finding.at)(path, (0,difference/* difference */.iv)('image-tags', ofA ?? '', ofB ?? '', `Save it under the names ${ofB}`))];
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
            (0,finding.at)([...path, name], (0,difference/* difference */.iv)('layer-content', one, other, 'Make its content alike, as told of its members')),
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
        (0,finding.at)(path, (0,difference/* difference */.iv)('base-image', words(a), words(b), 'Build both on one base image, named by its digest'), base),
    ];
}

;// CONCATENATED MODULE: ./build/src/compare/compare-sums.js
/** Two lists of checksums: files that only one lists, files of another content, and then the lines themselves. */



function compareSums(a, b, path, options) {
    const [inA, inB] = [sumsByName(a), sumsByName(b)];
    const findings = [...new Set([...inA.keys(), ...inB.keys()])].flatMap((name) => {
        const [one, other] = [inA.get(name)?.sum, inB.get(name)?.sum];
        const inside = [...path, name];
        if (one === undefined || other === undefined) {
            const words = (sum) => (sum === undefined ? 'is not listed' : 'is listed');
            const remedy = `Make both lists of the same files: only one has ${name}`;
            return [(0,finding.at)(inside, (0,difference/* difference */.iv)('missing', words(one), words(other), remedy))];
        }
        if (!isOfOtherContent(one, other))
            return [];
        const remedy = `Compare both files ${name}: their content differs`;
        return [(0,finding.at)(inside, (0,difference/* difference */.iv)('listed-sum', one, other, remedy))];
    });
    const [restA, restB] = [compare_sums_untold(inA, inB), compare_sums_untold(inB, inA)];
    return [...findings, ...(0,finding/* bytesDiffering */.mk)(restA, restB, [...path, 'other lines'], options)];
}
/** Neither a sum in capitals nor one of another algorithm says anything of the content. */
function isOfOtherContent(one, other) {
    return one.length === other.length && one.toLowerCase() !== other.toLowerCase();
}
/** A file that is listed twice has two names here. */
function sumsByName(sums) {
    const found = new Map();
    for (const it of sums) {
        let name = it.path;
        for (let count = 2; found.has(name); count++)
            name = `${it.path} (${count})`;
        found.set(name, it);
    }
    return found;
}
/** The lines that both have, without sums of another content. */
function compare_sums_untold(sums, others) {
    const lines = [...sums].flatMap(([name, { line, sum }]) => {
        const other = others.get(name);
        if (!other)
            return [];
        return isOfOtherContent(sum, other.sum) ? line.slice(sum.length) : line;
    });
    return (0,inspect_source/* sourceOf */.vz)(Buffer.from(lines.join('')));
}

// EXTERNAL MODULE: ./build/src/compare/rest.js
var rest = __webpack_require__(65847);
;// CONCATENATED MODULE: ./build/src/compare/compare-files.js
/** Two files of any kind, down to the innermost members of archives in archives. */














/** An archive in an archive in an archive and so on, which nobody makes by accident. */
const compare_files_deepest = 32;
/** None where they are equal to the last byte. */
async function compareFiles(a, b, options) {
    const toldElsewhere = [];
    const context = {
        ...options,
        isToldElsewhere: (path) => {
            const isTold = options.isToldElsewhere?.(path) === true;
            if (isTold)
                toldElsewhere.push(path);
            return isTold;
        },
        compare: async (one, other, path) => {
            const found = await compareAt(one, other, path, context);
            const isLeftOut = toldElsewhere.some((it) => path.every((name, index) => name === it[index]));
            // Whatever is not understood is told all the same.
            return found.length > 0 || isLeftOut || (0,finding/* areEqual */.t7)(one, other)
                ? found
                : (0,finding/* bytesDiffering */.mk)(one, other, path, context);
        },
    };
    return context.compare(a, b, []);
}
async function compareAt(a, b, path, context) {
    if ((0,finding/* areEqual */.t7)(a, b) || context.isToldElsewhere?.(path))
        return [];
    if (path.length > compare_files_deepest)
        return (0,finding/* bytesDiffering */.mk)(a, b, path, context);
    const [contentA, contentB] = [(0,content/* contentOf */.$)(a), (0,content/* contentOf */.$)(b)];
    try {
        const found = await compareAlike([contentA, a], [contentB, b], path, context);
        if (found)
            return found;
    }
    catch (error) {
        if (!(error instanceof inspect_source/* FileFault */.LN || error instanceof archive_fault/* ArchiveFault */.xz))
            throw error;
        const [one, other] = [await soundContent(contentA, a, context), await soundContent(contentB, b, context)];
        return [...differentKinds(one, other, path), ...(0,finding/* bytesDiffering */.mk)(a, b, path, context)];
    }
    return [...differentKinds(contentA, contentB, path), ...(0,finding/* bytesDiffering */.mk)(a, b, path, context)];
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
    return [(0,finding.at)(path, (0,difference/* difference */.iv)('kind', words(a), words(b), 'Compare sound files of one kind'))];
}
/** What has begun as one thing may turn out to be damaged further on. */
async function soundContent(content, source, { unpack }) {
    try {
        if (content.kind === 'program' && content.file.kind === 'one')
            (0,binary/* readBinary */.C8)(source, content.file.executable);
        if (content.kind === 'gzip')
            await unpack(source);
        if (content.kind === 'tar')
            await (0,tar_members/* readTarMembers */.RF)(source);
        return content;
    }
    catch (error) {
        if (!(error instanceof inspect_source/* FileFault */.LN || error instanceof archive_fault/* ArchiveFault */.xz))
            throw error;
        return { kind: 'damaged', fault: error.message };
    }
}
function comparePrograms([fileA, a], [fileB, b], path, context) {
    if (fileA.kind === 'one' && fileB.kind === 'one') {
        const found = (0,compare_binaries/* compareBinaries */.d)((0,binary/* readBinary */.C8)(a, fileA.executable), (0,binary/* readBinary */.C8)(b, fileB.executable), context);
        return found.map((it) => (0,finding.at)(path, it));
    }
    if (fileA.kind !== 'fat' || fileB.kind !== 'fat')
        return undefined;
    return compareFat([fileA.slices, a], [fileB.slices, b], path, context);
}
const nothing = (0,inspect_source/* sourceOf */.vz)(Buffer.alloc(0));
/** Architecture by architecture, then what lies around them. */
function compareFat([slicesA, a], [slicesB, b], path, context) {
    const names = (slices) => slices.map(({ executable }) => executable.architecture);
    if (names(slicesA).join() !== names(slicesB).join()) {
        return [
            (0,finding.at)(path, (0,difference/* difference */.iv)('platform', names(slicesA).join(', '), names(slicesB).join(', '), 'Join programs of the same architectures')),
            ...(0,finding/* bytesDiffering */.mk)(a, b, path, context),
        ];
    }
    const inside = slicesA.flatMap((slice, index) => {
        const other = slicesB[index];
        if (!other)
            return [];
        const [one, two] = [
            (0,binary/* readBinary */.C8)((0,finding/* partAt */.l0)(a, slice), slice.executable),
            (0,binary/* readBinary */.C8)((0,finding/* partAt */.l0)(b, other), other.executable),
        ];
        if ((0,finding/* areEqual */.t7)(one.source, two.source))
            return [];
        return (0,compare_binaries/* compareBinaries */.d)(one, two, context).map((it) => (0,finding.at)([...path, slice.executable.architecture], it));
    });
    const [outsideA, outsideB] = [[slicesA, a], [slicesB, b]].map(([slices, source]) => (0,rest/* partsOf */.C)({ sections: slices.map((it, index) => ({ ...it, name: `slice ${index}`, address: 0, kind: 'other' })) }, source.size)
        .filter(({ name }) => !name.startsWith('slice '))
        .map((it) => (0,finding/* partAt */.l0)(source, it)));
    const outside = Array.from({ length: Math.max(outsideA?.length ?? 0, outsideB?.length ?? 0) });
    const around = outside.flatMap((_, index) => (0,finding/* bytesDiffering */.mk)(outsideA?.[index] ?? nothing, outsideB?.[index] ?? nothing, [...path, 'around the architectures'], context));
    return [...inside, ...around];
}
async function compareArchives(a, b, path, context) {
    const [tarA, tarB] = [
        { ...(await (0,tar_members/* readTarMembers */.RF)(a)), source: a },
        { ...(await (0,tar_members/* readTarMembers */.RF)(b)), source: b },
    ];
    const [imageA, imageB] = [await (0,inspect_image/* readImage */.A)(a, tarA), await (0,inspect_image/* readImage */.A)(b, tarB)];
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

/***/ 36616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   l0: () => (/* binding */ partAt),
/* harmony export */   mk: () => (/* binding */ bytesDiffering),
/* harmony export */   t7: () => (/* binding */ areEqual)
/* harmony export */ });
/* harmony import */ var _inspect_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36905);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65847);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36127);
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
    return (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .restOf */ .Y)(sideOf(a), sideOf(b), mostPlaces).map((rest) => at(path, (0,_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L)(rest)));
}
function areEqual(a, b) {
    if (a.size !== b.size)
        return false;
    for (let start = 0; start < a.size; start += _inspect_source_js__WEBPACK_IMPORTED_MODULE_2__/* .pieceSize */ .QN) {
        if (!a.read(start, _inspect_source_js__WEBPACK_IMPORTED_MODULE_2__/* .pieceSize */ .QN).equals(b.read(start, _inspect_source_js__WEBPACK_IMPORTED_MODULE_2__/* .pieceSize */ .QN)))
            return false;
    }
    return true;
}
function partAt(source, { offset, size }) {
    return (0,_inspect_source_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU)(source, offset, size);
}


/***/ }),

/***/ 78172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cp: () => (/* binding */ applyMasks),
  vX: () => (/* binding */ coveredInBoth),
  JF: () => (/* binding */ masksOf),
  Og: () => (/* binding */ occurrencesOf),
  IP: () => (/* binding */ sorted)
});

// EXTERNAL MODULE: ./build/src/inspect/executable.js + 5 modules
var inspect_executable = __webpack_require__(82402);
// EXTERNAL MODULE: ./build/src/inspect/go-build-info.js
var go_build_info = __webpack_require__(60940);
// EXTERNAL MODULE: ./build/src/inspect/go-stamp.js
var go_stamp = __webpack_require__(61544);
// EXTERNAL MODULE: ./build/src/inspect/go-strings.js
var go_strings = __webpack_require__(33677);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/inspect/link-ids.js
/** Whether what linkers call a program by, GNU's build ID and the UUID of Mach-O, follows from Go's build ID. */

/**
 * Go's linker makes them of the build ID that go build gives to it, which has the first
 * part in place of the last one. Older ones change the first byte of that hash.
 */
function doLinkIdsFollow({ source, executable, buildId }) {
    const [link, main, content, ...rest] = buildId?.value.split('/') ?? [];
    if (rest.length !== 1)
        return executable.linkIds.length === 0;
    const plain = (0,external_node_crypto_.createHash)('sha256').update([link, main, content, link].join('/'), 'latin1').digest();
    const older = Buffer.from(plain);
    older[0] = (older[0] ?? 0) ^ 0xff;
    return executable.linkIds.every(({ offset, size }) => {
        const found = source.read(offset, size);
        return [plain, older].some((hash) => linkIdOf(hash, executable).equals(found));
    });
}
function linkIdOf(hash, { format }) {
    if (format !== 'mach-o')
        return hash.subarray(0, 20);
    const uuid = Buffer.from(hash.subarray(0, 16));
    uuid[6] = ((uuid[6] ?? 0) & 0x0f) | 0x30;
    uuid[8] = ((uuid[8] ?? 0) & 0x3f) | 0xc0;
    return uuid;
}

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
/** Each with its replacement, by what it is about; undefined where there is a line that Go does not write, or one twice. */
function entriesOf(lines) {
    const entries = new Map();
    for (const entry of lines.split(/\n(?!=>)/)) {
        // Go ends a replacement with one.
        if (entry === '')
            continue;
        const key = keyOf(entry);
        if (key === undefined || entries.has(key))
            return undefined;
        entries.set(key, entry);
    }
    return entries;
}
function keyOf(entry) {
    if (!entry.startsWith('build\t')) {
        return isSpelt(entry.split('\n')) ? /^(?:path|mod|dep\t[^\t]+)/.exec(entry)?.[0] : undefined;
    }
    const [[name, value] = ['', '']] = Object.entries((0,go_record/* parseGoRecord */.N)('', entry).settings);
    return entry === `build\t${(0,go_record/* settingText */.S)(name, value)}` ? `build\t${name}` : undefined;
}
/** As Go writes a line and its replacement: a blank or an arrow in a word would make it two when the words are told. */
function isSpelt([own = '', replacement, ...others]) {
    const [kind, ...words] = own.split('\t');
    if (others.length > 0)
        return false;
    if (kind === 'path')
        return words.length === 1 && replacement === undefined;
    if (kind !== 'mod' && kind !== 'dep')
        return false;
    if (replacement === undefined)
        return words.length === 3 && isModule(words);
    const [arrow, ...instead] = replacement.split('\t');
    return arrow === '=>' && words.length === 2 && isModule(words) && instead.length === 3 && isModule(instead);
}
function isModule([path = '', version, sum = '']) {
    if (path === '' || version === undefined)
        return false;
    const isSum = sum === '' || sum.startsWith('h1:');
    return isSum && !version.startsWith('h1:') && [path, version, sum].every((it) => !/\s|=>/.test(it));
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

// EXTERNAL MODULE: ./build/src/compare/section-table.js
var section_table = __webpack_require__(38395);
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
        ...(has('build-id') && [binary, other].every(doLinkIdsFollow) ? executable.linkIds : []),
        ...(has('signature')
            ? [...executable.signedFields, ...(signature ? signatureMasks(binary, signature.place) : [])]
            : areChecksumsRight(binary, other)
                ? (signature?.checksums ?? [])
                : []),
        ...(has('strip') ? [...(0,section_table/* tableMasks */.Ge)(binary), ...symbolsOnlyIn(binary, other)] : []),
        ...differences
            .filter(({ cause }) => cause === 'build-folder')
            .flatMap((it) => occurrencesOf(binary.source, Buffer.from(it[side]))),
    ]);
}
/** Of two signatures that linkers wrote: they follow from content that is compared itself. */
function areChecksumsRight({ signature: own }, { signature: theirs }) {
    return own?.holds === true && theirs?.holds === true;
}
const furthestAlignment = 16;
/** With the zeros that let it begin at a multiple of 8 or 16. */
function signatureMasks({ source }, { offset, size }) {
    const before = source.read(offset - (furthestAlignment - 1), furthestAlignment - 1);
    const zeros = before.length - 1 - before.findLastIndex((byte) => byte !== 0);
    return [{ offset: offset - zeros, size: size + zeros }];
}
/** What debuggers read, where the other one has nothing to hold it against. */
function symbolsOnlyIn({ executable }, other) {
    return executable.sections.filter(({ name, kind }) => ['debug', 'other'].includes(kind) && (0,section_table/* isOfSymbols */.hW)(name) && !(0,inspect_executable/* sectionNamed */.H$)(other.executable, name));
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
/** What both masks cover of two parts of one length, counted from the beginning of each. */
function coveredInBoth(a, b, [startA, startB]) {
    const both = [];
    for (let one = 0, other = 0; one < a.length && other < b.length;) {
        const [rangeA, rangeB] = [a[one], b[other]];
        if (!rangeA || !rangeB)
            break;
        const [endA, endB] = [rangeA.offset - startA + rangeA.size, rangeB.offset - startB + rangeB.size];
        const offset = Math.max(rangeA.offset - startA, rangeB.offset - startB);
        const size = Math.min(endA, endB) - offset;
        if (size > 0)
            both.push({ offset, size });
        if (endA < endB)
            one += 1;
        else
            other += 1;
    }
    return both;
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
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78172);
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
    // A byte that only one of them leaves out is told: a value that is told of stands in both.
    const both = common > 0 ? (0,_masks_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredInBoth */ .vX)(a.masks, b.masks, [startA, startB]) : [];
    for (let at = 0; at < common; at += _inspect_source_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceSize */ .QN) {
        const length = Math.min(_inspect_source_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceSize */ .QN, common - at);
        const [pieceA, pieceB] = [a.source.read(startA + at, length), b.source.read(startB + at, length)];
        if (pieceA.equals(pieceB))
            continue;
        const [bytesA, bytesB] = [(0,_masks_js__WEBPACK_IMPORTED_MODULE_0__/* .applyMasks */ .cp)(pieceA, at, both), (0,_masks_js__WEBPACK_IMPORTED_MODULE_0__/* .applyMasks */ .cp)(pieceB, at, both)];
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

/***/ 38395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ tableMasks),
/* harmony export */   Iv: () => (/* binding */ sectionTableDifferences),
/* harmony export */   hW: () => (/* binding */ isOfSymbols)
/* harmony export */ });
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42018);
/**
 * Two tables of sections where only one program has symbols: an entry of each of them more, other offsets and other numbers.
 * All else that the tables say is held against each other by the names of sections.
 */

const symbolTables = ['.symtab', '.strtab'];
/** What debuggers read, and nothing loads. */
function isOfSymbols(name) {
    return /^\.z?debug_/.test(name) || symbolTables.includes(name);
}
/** As `unknown`; their bytes are left out of what is compared otherwise. */
function sectionTableDifferences({ executable: a }, { executable: b }) {
    if (!a.table || !b.table)
        return [];
    const [rowsA, rowsB] = [rowsByName(a.table), rowsByName(b.table)];
    const rows = [...new Set([...rowsA.keys(), ...rowsB.keys()])].flatMap((name) => rowDifference(name, rowsA.get(name), rowsB.get(name)));
    return [...rows, ...nameDifference(a.table, b.table)];
}
function rowsByName({ rows }) {
    const found = new Map();
    for (const row of rows) {
        let name = row.name;
        for (let count = 2; found.has(name); count++)
            name = `${row.name} (${count})`;
        found.set(name, row);
    }
    return found;
}
function rowDifference(name, a, b) {
    if (a?.words === b?.words)
        return [];
    if ((!a || !b) && isOfSymbols(name) && !(a ?? b)?.isLoaded)
        return [];
    const words = (row) => (row ? `${name}: ${row.words}` : `no section ${name}`);
    const place = {
        section: 'the table of sections',
        a: a?.place.offset ?? 0,
        b: b?.place.offset ?? 0,
        size: Math.max(a?.place.size ?? 0, b?.place.size ?? 0),
    };
    return [{ ...(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)('unknown', words(a), words(b), remedy), places: [place] }];
}
const remedy = 'Stripping does not change this: look for what else was done to the program';
/** Linkers write names of what they have left out too. */
function nameDifference(a, b) {
    const only = ({ names }, other) => names.filter((it) => !other.names.includes(it) && !isOfSymbols(it));
    const [onlyA, onlyB] = [only(a, b), only(b, a)];
    if (onlyA.length + onlyB.length === 0)
        return [];
    const words = (names) => `names of sections ${names.join(', ')}`;
    const place = {
        section: 'the names of sections',
        a: a.namesPlace?.offset ?? 0,
        b: b.namesPlace?.offset ?? 0,
        size: Math.max(a.namesPlace?.size ?? 0, b.namesPlace?.size ?? 0),
    };
    return [{ ...(0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)('unknown', words(onlyA), words(onlyB), remedy), places: [place] }];
}
/** With the zeros around it, which the longer table of the other one may stand against. */
function tableMasks({ source, executable: { table } }) {
    if (!table)
        return [];
    const { place, namesPlace, fields } = table;
    return [...fields, withZeros(source, place), ...(namesPlace ? [namesPlace] : [])];
}
const longestBefore = 8;
const longestBehind = 64 * 64;
function withZeros(source, { offset, size }) {
    const before = source.read(Math.max(0, offset - longestBefore), Math.min(offset, longestBefore));
    const behind = source.read(offset + size, longestBehind);
    const zerosBefore = before.length - 1 - before.findLastIndex((byte) => byte !== 0);
    const end = behind.findIndex((byte) => byte !== 0);
    const zerosBehind = end === -1 ? behind.length : end;
    return { offset: offset - zerosBefore, size: size + zerosBefore + zerosBehind };
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

/***/ 20963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf)
/* harmony export */ });
/* harmony import */ var _packing_tar_tar_block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47122);
/* harmony import */ var _packing_tar_tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24606);
/* harmony import */ var _executable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82402);
/* harmony import */ var _gzip_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6616);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36905);
/* harmony import */ var _sum_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31632);
/** What kind of file some bytes are, by the bytes alone. */






function contentOf(source) {
    try {
        const file = (0,_executable_js__WEBPACK_IMPORTED_MODULE_1__/* .readExecutable */ .pK)(source);
        if (file)
            return { kind: 'program', file };
    }
    catch (error) {
        if (!(error instanceof _source_js__WEBPACK_IMPORTED_MODULE_2__/* .FileFault */ .LN))
            throw error;
        return { kind: 'damaged', fault: error.message };
    }
    const header = (0,_gzip_header_js__WEBPACK_IMPORTED_MODULE_3__/* .readGzipHeader */ .Y)(source);
    if (header)
        return { kind: 'gzip', header };
    if (isTar(source))
        return { kind: 'tar' };
    const sums = listedSums(source);
    return sums ? { kind: 'checksums', sums } : { kind: 'other' };
}
/** An empty one is two blocks of zeros, and so may be anything. */
function isTar(source) {
    const block = source.read(0, _packing_tar_tar_block_js__WEBPACK_IMPORTED_MODULE_4__/* .blockSize */ .L);
    if (block.length < _packing_tar_tar_block_js__WEBPACK_IMPORTED_MODULE_4__/* .blockSize */ .L || block[0] === 0)
        return false;
    try {
        (0,_packing_tar_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHeader */ .R)(block);
        return true;
    }
    catch {
        return false;
    }
}
const largestList = 16 * 1024 * 1024;
/** `<hex>  <path>`, as sha256sum writes it, in UTF-8; undefined for any other text. */
function listedSums(source) {
    if (source.size === 0 || source.size > largestList)
        return undefined;
    if (!/^[0-9a-f]{64}/.test(source.read(0, 64).toString('latin1')))
        return undefined;
    const bytes = source.read(0, source.size);
    const text = bytes.toString('utf8');
    // Of names that are not UTF-8 several would become one.
    if (!Buffer.from(text).equals(bytes))
        return undefined;
    const lines = text.split('\n');
    const sums = [];
    for (const [index, line] of lines.entries()) {
        // The last line may have an end.
        if (line === '' && index === lines.length - 1)
            continue;
        const found = (0,_sum_line_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSumLine */ .d)(line);
        if (!found)
            return undefined;
        sums.push({ path: found.path, sum: found.hex, line: index < lines.length - 1 ? `${line}\n` : line });
    }
    return sums;
}


/***/ }),

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readGzipHeader),
/* harmony export */   z: () => (/* binding */ faultsOfGzip)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36905);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35643);
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
        at += 2 + (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersIn */ .MC)(bytes, false).u16(at);
    const extra = bytes.subarray(10, at);
    const text = (flag) => {
        if ((flags & flag) === 0)
            return '';
        const found = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(bytes, Math.min(at, bytes.length));
        at += found.length + 1;
        return found;
    };
    const [name, comment] = [text(8), text(16)];
    const behind = at;
    if ((flags & 2) !== 0)
        at += 2;
    const more = Buffer.concat([extra, bytes.subarray(behind, at)]);
    const level = effort === 2 ? 'best' : effort === 4 ? 'fastest' : 'not said';
    return { time: bytes.readUInt32LE(4), name, comment, level, system, size: at, flags, effort, more };
}
/** What of it tells of the machine. */
function faultsOfGzip({ time, name, comment, level, system }) {
    return [
        ...(time === 0 ? [] : [`its gzip header has the time ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .timeText */ .T)(time)}`]),
        ...(name === '' ? [] : [`its gzip header has the name ${name}`]),
        ...(comment === '' ? [] : [`its gzip header has the comment ${comment}`]),
        ...(level === 'not said' ? [] : [`its gzip header says that it was compressed at the ${level} level`]),
        ...(system === 255 ? [] : [`its gzip header says that it was made on system ${system}`]),
    ];
}


/***/ }),

/***/ 26455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readImage),
/* harmony export */   r: () => (/* binding */ datesOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4715);
/* harmony import */ var _packing_image_archive_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81904);
/* harmony import */ var _packing_image_saved_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42584);
/* harmony import */ var _packing_tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95718);
/* harmony import */ var _tar_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33319);
/** The image in an archive of `docker save`. */





/** undefined where it is no such archive, or not of one image. */
async function readImage(source, { members }) {
    const hasIndex = members.some(({ entry }) => ['manifest.json', 'index.json'].includes(entry.path));
    if (!hasIndex)
        return undefined;
    try {
        return await (0,_packing_image_saved_image_js__WEBPACK_IMPORTED_MODULE_1__/* .findImage */ .F)(await (0,_packing_image_archive_index_js__WEBPACK_IMPORTED_MODULE_0__/* .indexArchive */ .FN)((0,_tar_members_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(source)));
    }
    catch (error) {
        if (error instanceof _packing_tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveFault */ .xz)
            return undefined;
        throw error;
    }
}
/** Of the image, and of each step of its history. */
function datesOf({ config }) {
    return [(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)(config.created), ...(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsIn */ .Qv)(config.history).map((it) => (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)(it.created))];
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

/***/ 33319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ readTarMembers),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   jO: () => (/* binding */ faultsOfMember),
/* harmony export */   yA: () => (/* binding */ faultsOfTar)
/* harmony export */ });
/* harmony import */ var _packing_tar_byte_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2801);
/* harmony import */ var _packing_tar_tar_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47122);
/* harmony import */ var _packing_tar_tar_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36539);
/* harmony import */ var _packing_tar_tar_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11552);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36905);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35643);
/** The members of a tar, each with the bytes that say what it is, and what of them is not as this action writes them. */






/** Throws an ArchiveFault where it is no tar, or a damaged one. */
async function readTarMembers(source) {
    const members = [];
    let at = 0;
    for await (const { entry, offset } of (0,_packing_tar_tar_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readTar */ .s)(bytesOf(source))) {
        const header = { offset: at, size: offset - at };
        const block = source.read(offset - _packing_tar_tar_block_js__WEBPACK_IMPORTED_MODULE_3__/* .blockSize */ .L, _packing_tar_tar_block_js__WEBPACK_IMPORTED_MODULE_3__/* .blockSize */ .L);
        members.push({
            entry,
            header,
            content: { offset, size: entry.size },
            form: formOf(block, header.size),
            ownerNames: block.toString('latin1', 257, 262) === 'ustar'
                ? [(0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(block, 265, 32), (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(block, 297, 32)]
                : ['', ''],
        });
        at = offset + entry.size + (0,_packing_tar_tar_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paddingLength */ .g)(entry.size);
    }
    return { members, end: { offset: at, size: Math.max(0, source.size - at) } };
}
function bytesOf(source) {
    return (0,_packing_tar_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOfRange */ .km)(rangeOf(source));
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
        return headerSize > _packing_tar_tar_block_js__WEBPACK_IMPORTED_MODULE_3__/* .blockSize */ .L ? 'pax' : 'ustar';
    return 'v7';
}
/** What a member says of its machine; none where it is just as this action would write it. */
function faultsOfMember(source, member, mtime) {
    const { entry, ownerNames } = member;
    const raw = source.read(member.header.offset, member.header.size);
    const padding = source.read(member.content.offset + entry.size, (0,_packing_tar_tar_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paddingLength */ .g)(entry.size));
    const faults = [
        ...(entry.uid !== 0 || entry.gid !== 0 ? [`it belongs to ${entry.uid}:${entry.gid}`] : []),
        ...(ownerNames.some((it) => it !== '') ? [`its owner has a name, ${ownerNames.join(':')}`] : []),
        ...(isUsualMode(entry) ? [] : [`its mode is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .octal */ .W)(entry.mode)}`]),
        ...(entry.mtime === mtime ? [] : [`its time is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .timeText */ .T)(entry.mtime)}`]),
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
        return (0,_packing_tar_tar_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .tarHeader */ .pI)(entry).equals(raw);
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
        ...(end.size === _packing_tar_tar_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .tarEnd */ .JO.length
            ? []
            : [`it ends with ${end.size} bytes where ${_packing_tar_tar_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .tarEnd */ .JO.length} are needed`]),
        ...(isZero((0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .partOf */ .BU)(source, end.offset, end.size)) ? [] : ['it has other bytes than zeros behind its end']),
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


/***/ }),

/***/ 35643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ timeText),
/* harmony export */   W: () => (/* binding */ octal)
/* harmony export */ });
/** Values of headers in words. */
function octal(mode) {
    return mode.toString(8).padStart(4, '0');
}
/** RFC 3339; the number itself where no calendar has it. */
function timeText(seconds) {
    const date = new Date(seconds * 1000);
    return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString().replace('.000Z', 'Z');
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
/** Control characters, which may move a cursor or hide a line, as escapes; and bytes of names that are not UTF-8, which would all look alike. */
function visible(text) {
    const hidden = 
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{dc80}-\u{dcff}]/gu;
    return text.replace(hidden, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** At most so many characters, on one line. */
function shortened(text, most) {
    const line = visible(text);
    return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}


/***/ }),

/***/ 61190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openFolder),
  K: () => (/* binding */ unpacker)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/host/file-names.js
var file_names = __webpack_require__(35205);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/host/open-file.js
var open_file = __webpack_require__(69505);
// EXTERNAL MODULE: ./build/src/inspect/source.js
var inspect_source = __webpack_require__(36905);
// EXTERNAL MODULE: ./build/src/packing/tar/archive-fault.js
var archive_fault = __webpack_require__(95718);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/inspect/gzip-header.js
var gzip_header = __webpack_require__(6616);
;// CONCATENATED MODULE: ./build/src/setup/gzip-members.js
/** Where the members of a gzip begin: zlib makes one content of them all, and says nothing of those behind the first. */





const trailerSize = 8;
const mostMembers = 10_000;
/** Bytes of all headers. */
const mostBytes = 16 * 1024 * 1024;
/** Of each member behind the first. Throws a FileFault where they are too many, or unreadable. */
async function furtherHeaders(source) {
    const headers = [];
    let bytes = 0;
    for (let at = 0; at < source.size;) {
        const member = (0,inspect_source/* partOf */.BU)(source, at, source.size);
        const size = (0,gzip_header/* readGzipHeader */.Y)(member)?.size;
        if (size === undefined)
            throw new inspect_source/* FileFault */.LN('it has bytes behind its compressed content');
        if (at > 0)
            headers.push(member.read(0, size));
        bytes += size;
        if (headers.length > mostMembers || bytes > mostBytes)
            throw new inspect_source/* FileFault */.LN('it has more gzip members than kbuild reads');
        at += size + (await deflatedSize((0,inspect_source/* partOf */.BU)(member, size, member.size))) + trailerSize;
    }
    return headers;
}
/** Of the stream at its start, whatever follows it. */
async function deflatedSize(source) {
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: 128 * 1024 });
    const stored = external_node_stream_.Readable.from(growingPieces(source), { highWaterMark: 1 });
    stored.once('error', (error) => inflate.destroy(error));
    try {
        for await (const _ of stored.pipe(inflate))
            ;
    }
    catch (error) {
        throw (0,archive_fault/* isDamage */.e6)(error) ? new inspect_source/* FileFault */.LN(`it is cut off or damaged: ${error.message}`) : error;
    }
    finally {
        stored.destroy();
        inflate.destroy();
    }
    return inflate.bytesWritten;
}
/** Most members are small where there are many. */
function* growingPieces(source) {
    let length = 4096;
    for (let at = 0; at < source.size;) {
        const piece = source.read(at, length);
        if (piece.length === 0)
            throw new inspect_source/* FileFault */.LN('it has become shorter while it was read');
        yield piece;
        at += piece.length;
        length = Math.min(2 * length, inspect_source/* pieceSize */.QN);
    }
}

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
                throw (0,archive_fault/* endsTooSoon */.SM)(error) ? behind(source.size - gunzip.bytesWritten) : asFault(error);
            }
            if (!content)
                throw new inspect_source/* FileFault */.LN('it has no content');
            open.push(content);
            // Of few bytes the pipeline says nothing.
            if (gunzip.bytesWritten < source.size)
                throw behind(source.size - gunzip.bytesWritten);
            return { ...content, furtherHeaders: () => furtherHeaders(source) };
        },
        close: () => {
            for (const file of open.splice(0))
                file.close();
        },
    };
}
function behind(bytes) {
    return new inspect_source/* FileFault */.LN(`it has ${bytes} bytes behind its compressed content`);
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
/** Links are not followed. Throws a KbuildError for what cannot be compared: what nobody has looked at must not seem the same. */
async function openFolder(root, { close }) {
    const entries = new Map();
    const walk = async (path) => {
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(root, path)).catch((error) => unreadable((0,external_node_path_.join)(root, path), error));
        for (const name of names.sort()) {
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
    const found = await (0,promises_.lstat)(path).catch((error) => unreadable(path, error));
    const mode = found.mode & 0o7777;
    if (found.isSymbolicLink())
        return { kind: 'symlink', mode, target: await targetAt(path) };
    if (found.isDirectory())
        return { kind: 'directory', mode, target: '' };
    if (found.isFile())
        return { kind: 'file', mode, target: '' };
    const what = `${(0,problem/* quote */.hD)(path)} is a pipe, a socket or a device`;
    throw new problem/* KbuildError */.gj('input', [{ what, remedy: 'Compare folders of files, folders and links' }]);
}
/** Bytes that are not UTF-8 stay different from each other. */
async function targetAt(path) {
    return (0,file_names/* textOfBytes */.gm)(await (0,promises_.readlink)(path, { encoding: 'buffer' }).catch((error) => unreadable(path, error)));
}
function unreadable(path, error) {
    const what = `${(0,problem/* quote */.hD)(path)} cannot be read (${(0,files/* errorCode */.CA)(error)})`;
    throw new problem/* KbuildError */.gj('input', [{ what, remedy: 'Let this user read it, by a name in UTF-8' }]);
}


/***/ })

};

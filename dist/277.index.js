export const id = 277;
export const ids = [277];
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

/***/ 18875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ printHelp),
/* harmony export */   tj: () => (/* binding */ printLines),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/** What a command has to say on standard output, which may be a full disk, or somebody who has read enough. */


/** Ends when all is written. Throws a KbuildError where that cannot be. */
function print(text) {
    return new Promise((resolve, reject) => {
        // The stream tells it once more, and that would end the program.
        process.stdout.on('error', () => { });
        process.stdout.write(text, (error) => {
            if (!error || isTold.includes((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(error).code))
                resolve();
            else
                reject(unwritten(error));
        });
    });
}
function printLines(lines) {
    return print(lines.map((line) => `${line}\n`).join(''));
}
/** Of one command, or of all. Few starts ask for it, so none evaluates it that does not. */
async function printHelp(command) {
    const { helpLines } = await __webpack_require__.e(/* import() */ 225).then(__webpack_require__.bind(__webpack_require__, 22225));
    await printLines(helpLines(command));
}
/** Who reads no further knows that, and what has destroyed a stream was told then. */
const isTold = ['EPIPE', 'ERR_STREAM_DESTROYED'];
function unwritten({ message }) {
    const what = `standard output cannot be written: ${message}`;
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .KbuildError */ .gj('input', [{ what, remedy: 'Let it lead to where there is room' }]);
}


/***/ }),

/***/ 14591:
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
// EXTERNAL MODULE: ./build/src/compare/compare-files.js + 8 modules
var compare_files = __webpack_require__(45546);
// EXTERNAL MODULE: ./build/src/inspect/words.js
var words = __webpack_require__(35643);
// EXTERNAL MODULE: ./build/src/compare/difference.js
var difference = __webpack_require__(42018);
// EXTERNAL MODULE: ./build/src/compare/finding.js
var finding = __webpack_require__(36616);
;// CONCATENATED MODULE: ./build/src/compare/compare-folders.js
/** Two folders, file by file: a difference of names, kinds, modes and targets, and all that their files have. */




async function compareFolders(a, b, options) {
    const findings = [];
    for (const path of [...new Set([...a.entries.keys(), ...b.entries.keys()])].sort()) {
        const [one, other] = [a.entries.get(path), b.entries.get(path)];
        if (!one || !other) {
            const words = (entry) => (entry ? 'is there' : 'is not there');
            findings.push((0,finding.at)([path], (0,difference/* difference */.iv)('missing', words(one), words(other), other ? `Add ${path}` : `Leave ${path} out`)));
            continue;
        }
        findings.push(...entryFindings(path, one, other));
        if (one.kind !== 'file' || other.kind !== 'file')
            continue;
        const inside = await a.withFile(path, (sourceA) => b.withFile(path, (sourceB) => (0,compare_files/* compareFiles */.h)(sourceA, sourceB, options)));
        // An argument each would be more than a call can have.
        for (const it of inside)
            findings.push({ ...it, path: [path, ...it.path] });
    }
    return findings;
}
function entryFindings(path, a, b) {
    if (a.kind !== b.kind)
        return [(0,finding.at)([path], (0,difference/* difference */.iv)('kind', a.kind, b.kind, `Let it be a ${b.kind}`))];
    return [
        ...(a.kind === 'symlink' || a.mode === b.mode
            ? []
            : [(0,finding.at)([path], (0,difference/* difference */.iv)('mode', (0,words/* octal */.W)(a.mode), (0,words/* octal */.W)(b.mode), `chmod ${(0,words/* octal */.W)(b.mode)}`))]),
        ...(a.target === b.target
            ? []
            : [(0,finding.at)([path], (0,difference/* difference */.iv)('link', a.target, b.target, `Let it point to ${b.target}`))]),
    ];
}

// EXTERNAL MODULE: ./build/src/host/open-file.js
var open_file = __webpack_require__(69505);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/setup/open-files.js + 1 modules
var open_files = __webpack_require__(61190);
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
    const opened = (0,open_files/* unpacker */.K)(temporaryFolder);
    const options = { unpack: opened.unpack, mostPlaces: isRaw ? allPlaces : fewPlaces };
    if (isFolderA) {
        return compareFolders(await (0,open_files/* openFolder */.N)(a, opened), await (0,open_files/* openFolder */.N)(b, opened), options);
    }
    const files = [(0,open_file/* openFile */.T)(a), (0,open_file/* openFile */.T)(b)];
    try {
        return await (0,compare_files/* compareFiles */.h)(...files, options);
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
// EXTERNAL MODULE: ./build/src/packing/image/image-config.js
var image_config = __webpack_require__(4669);
// EXTERNAL MODULE: ./build/src/packing/tar/archive-fault.js
var archive_fault = __webpack_require__(95718);
// EXTERNAL MODULE: ./build/src/inspect/binary.js + 1 modules
var inspect_binary = __webpack_require__(87572);
// EXTERNAL MODULE: ./build/src/inspect/content.js
var inspect_content = __webpack_require__(20963);
// EXTERNAL MODULE: ./build/src/inspect/go-stamp.js
var go_stamp = __webpack_require__(61544);
// EXTERNAL MODULE: ./build/src/inspect/gzip-header.js
var gzip_header = __webpack_require__(6616);
// EXTERNAL MODULE: ./build/src/inspect/image.js
var inspect_image = __webpack_require__(26455);
// EXTERNAL MODULE: ./build/src/inspect/source.js
var inspect_source = __webpack_require__(36905);
// EXTERNAL MODULE: ./build/src/inspect/tar-members.js
var tar_members = __webpack_require__(33319);
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
        const content = (0,inspect_content/* contentOf */.$)(source);
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
        if (!(error instanceof inspect_source/* FileFault */.LN || error instanceof archive_fault/* ArchiveFault */.xz))
            throw error;
        return { kind: 'damaged', fault: error.message };
    }
}
async function describeGzip(header, content) {
    const faults = (0,gzip_header/* faultsOfGzip */.z)(header);
    if ((0,inspect_content/* contentOf */.$)(content).kind === 'tar')
        return describeTar(content, faults);
    return { kind: 'gzip', archive: { members: 0, faults, membersWithFaults: [] } };
}
async function describeTar(source, gzipFaults) {
    const tar = await (0,tar_members/* readTarMembers */.RF)(source);
    const [first] = tar.members;
    const membersWithFaults = tar.members.flatMap((member) => {
        const faults = (0,tar_members/* faultsOfMember */.jO)(source, member, first?.entry.mtime ?? 0);
        return faults.length === 0 ? [] : [{ path: member.entry.path, faults }];
    });
    const archive = {
        members: tar.members.length,
        faults: [...gzipFaults, ...(0,tar_members/* faultsOfTar */.yA)(source, tar)],
        membersWithFaults,
    };
    const image = await (0,inspect_image/* readImage */.A)(source, tar);
    if (!image)
        return { kind: 'archive', archive };
    const { config, configDigest, manifest, tags } = image;
    const manifestDigest = manifest?.digest ?? '';
    const layers = (0,image_config/* diffIdsOf */.Nq)(config);
    const platform = [config.os, config.architecture, config.variant]
        .filter((it) => it !== undefined)
        .join('/');
    const dates = (0,inspect_image/* datesOf */.r)(image);
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
        const { unpack, close } = (0,open_files/* unpacker */.K)(temporaryFolder);
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
var report_words = __webpack_require__(43629);
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
    const which = members.length === 1 ? first : `${(0,report_words/* countText */.lT)(members.length, 'member')}, such as ${first}`;
    return inside === '' ? which : `${inside} > ${which}`;
}
const widest = { cause: 20, place: 44, value: 40 };
function comparisonLines({ a, b, findings }) {
    if (findings.length === 0)
        return [`${(0,visible/* visible */.R)(a)} and ${(0,visible/* visible */.R)(b)} are the same, to the last byte.`];
    return [
        `${(0,visible/* visible */.R)(a)} (A) and ${(0,visible/* visible */.R)(b)} (B) have ${(0,report_words/* countText */.lT)(findings.length, 'difference')}:`,
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
    const widths = [0, 1, 2, 3, 4].map((column) => rows.reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0));
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
        ...finding.places.map((it) => `   at ${offsetText(it.a)} in A, ${offsetText(it.b)} in B, ${(0,report_words/* countText */.lT)(it.size, 'byte')}`),
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
        ...(file.listed === undefined ? [] : [['lists', (0,report_words/* countText */.lT)(file.listed, 'file')]]),
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
    const title = findings.length === 0 ? 'The same' : (0,report_words/* countText */.lT)(findings.length, 'difference');
    const names = `<dl><dt>A</dt><dd><code>${(0,html/* htmlText */.j)(a)}</code></dd><dt>B</dt><dd><code>${(0,html/* htmlText */.j)(b)}</code></dd></dl>`;
    const same = '<p>Both are the same, to the last byte.</p>';
    return page(title, [names, ...(findings.length === 0 ? [same] : findings.map(findingHtml))]);
}
function inspectionPage(files) {
    const parts = files.map((file) => {
        const rows = inspectionRows(file).map(([name, value]) => row(name, value));
        return `<details open><summary><code>${(0,html/* htmlText */.j)(file.file)}</code></summary><dl>${rows.join('')}</dl></details>`;
    });
    return page((0,report_words/* countText */.lT)(files.length, 'file'), parts);
}
function findingHtml(finding, index) {
    const { cause, a, b, remedy, places, members } = finding;
    const where = placeText(finding);
    const summary = `<b>${index + 1}. ${(0,html/* htmlText */.j)(cause)}</b>${where === '' ? '' : ` <span>${(0,html/* htmlText */.j)(where)}</span>`}`;
    const listed = places.map((it) => `<li>${(0,html/* htmlText */.j)(it.section)} ${offsetText(it.a)} in A, ${offsetText(it.b)} in B, ${(0,report_words/* countText */.lT)(it.size, 'byte')}</li>`);
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
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(18875);
;// CONCATENATED MODULE: ./build/src/cli/read-files.js
/** `kbuild inspect` and `kbuild compare`: commands that read files and build nothing, so they need no tree and no host. */











/** Exit codes: 0 the same, or inspected; 1 different; 2 for what cannot be read, or be understood. */
async function startReading(verb) {
    try {
        process.exitCode = await run(verb, parsed(verb, process.argv.slice(3)));
    }
    catch (error) {
        (0,ending/* endWithError */.q)(error, (text) => text);
    }
}
function parsed(verb, args) {
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
        throw misused(verb, (0,problem/* firstSentence */.qi)(error));
    }
}
function misused(verb, what) {
    return new problem/* KbuildError */.gj('input', [{ what, remedy: `See \`kbuild ${verb} --help\`` }]);
}
/** Returns the exit code. */
async function run(verb, given) {
    if (given.help) {
        await (0,print/* printHelp */.FR)(verb);
        return 0;
    }
    return verb === 'inspect' ? runInspect(given) : runCompare(given);
}
async function runInspect({ files, json, html, raw }) {
    if (files.length === 0)
        throw misused('inspect', 'inspect needs a file');
    if (raw)
        throw misused('inspect', '--raw belongs to compare');
    const inspected = await inspectFiles(files, (0,external_node_os_.tmpdir)());
    if (html !== undefined)
        writePage(html, inspectionPage(inspected));
    await (json ? (0,print/* print */.yy)(inspectionJson(inspected)) : (0,print/* printLines */.tj)(inspectionLines(inspected)));
    return inspected.some(({ kind }) => kind === 'damaged') ? 2 : 0;
}
async function runCompare({ files, json, html, raw }) {
    const [a, b] = files;
    if (a === undefined || b === undefined || files.length > 2) {
        throw misused('compare', `compare needs two files or folders, and ${files.length} are given`);
    }
    const findings = await compare({ a, b, isRaw: raw, temporaryFolder: (0,external_node_os_.tmpdir)() });
    const comparison = { a, b, findings };
    if (html !== undefined)
        writePage(html, comparisonPage(comparison));
    await (json ? (0,print/* print */.yy)(comparisonJson(comparison)) : (0,print/* printLines */.tj)(comparisonLines(comparison)));
    return findings.length === 0 ? 0 : 1;
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

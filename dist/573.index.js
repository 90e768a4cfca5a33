export const id = 573;
export const ids = [573];
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

/***/ 15007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startVerify: () => (/* binding */ startVerify)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _commands_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41526);
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67988);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(22065);
/* harmony import */ var _host_terminal_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23317);
/* harmony import */ var _inputs_verify_input_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24070);
/* harmony import */ var _inputs_verify_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29590);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86762);
/* harmony import */ var _verify_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49382);
/* harmony import */ var _verify_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98619);
/* harmony import */ var _verify_verdict_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73558);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85765);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18875);
/** `kbuild verify`: the action's inputs as flags, and the verdict as the exit code. */













const flagNames = _inputs_verify_input_table_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyInputNames */ .uU.filter((name) => !_inputs_verify_input_table_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyWorkflowInputs */ .Ap.includes(name));
async function startVerify(args) {
    let redact = (text) => text;
    try {
        const given = parseFlags(args);
        if (given === 'help')
            return await (0,_print_js__WEBPACK_IMPORTED_MODULE_11__/* .printHelp */ .FR)('verify');
        const loaded = (0,_inputs_verify_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .loadVerifyInputs */ .f)((name) => given[name] ?? '', (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_12__/* .definedEnvironment */ .z)(), Date.now() / 1000);
        const host = (0,_host_terminal_host_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalHost */ .P)(loaded.secrets, process.stdout);
        redact = host.log.redact;
        (0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_2__/* .endWhenStuck */ .Am)(host.cancel, _ending_js__WEBPACK_IMPORTED_MODULE_10__/* .failByDefect */ .z);
        const { document, report } = await (0,_commands_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verify */ .M)(host, loaded);
        await (0,_print_js__WEBPACK_IMPORTED_MODULE_11__/* .printLines */ .tj)((0,_verify_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .verifyLines */ .XY)(document, report).map(redact));
        const stray = (0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_2__/* .strayError */ .WC)(host.cancel);
        if (stray !== undefined)
            throw stray;
        process.exitCode = (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodeOf */ .FO)((0,_verify_document_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOf */ .Vj)(document));
    }
    catch (error) {
        (0,_ending_js__WEBPACK_IMPORTED_MODULE_10__/* .endWithError */ .q)(error, redact);
    }
}
function parseFlags(args) {
    const flags = Object.fromEntries(flagNames.map((name) => [name, { type: 'string' }]));
    const options = { ...flags, help: { type: 'boolean', short: 'h' } };
    try {
        const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: false });
        if (values.help === true)
            return 'help';
        return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));
    }
    catch (error) {
        const what = (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .firstSentence */ .qi)(error);
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_6__/* .KbuildError */ .gj('input', [{ what, remedy: 'See `kbuild verify --help`' }]);
    }
}


/***/ }),

/***/ 23317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ terminalHost)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67988);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22065);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93613);
/* harmony import */ var _netrc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72488);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56677);
/* harmony import */ var _terminal_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93605);
/* harmony import */ var _toolbox_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37702);
/** A terminal as host: the same commands without workspace, outputs and artifacts. */









/** `addresses` may hold credentials that the log, written to `out`, must not show. Reads the environment and starts to listen for Ctrl-C. */
function terminalHost(addresses, out) {
    const environment = (0,_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .definedEnvironment */ .z)();
    const redact = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .redactor */ .$)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .secretsIn */ .V)(environment, [...addresses, ...(0,_netrc_js__WEBPACK_IMPORTED_MODULE_4__/* .loginsNamedIn */ .D)(environment)]));
    return {
        environment,
        log: (0,_terminal_log_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLog */ .d)((line) => void out.write(`${line}\n`), redact),
        cancel: (0,_cancel_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelOnSignals */ .dJ)(),
        workspace: undefined,
        workingFolder: process.cwd(),
        temporaryFolder: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
        machine: (0,_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .thisMachine */ .g8)(),
        toolboxEntry: (0,_toolbox_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .toolboxEntry */ .c)(),
        trigger: {
            tag: undefined,
            pullRequest: false,
            attempt: 1,
            cache: { name: '', ref: '', defaultBranch: '', isProtected: false },
        },
        runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        now: Date.now,
        started: performance.timeOrigin,
        setOutputs: () => { },
        remember: () => { },
        services: { cache: undefined, upload: undefined, artifacts: undefined },
    };
}


/***/ }),

/***/ 93605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78927);
/** The terminal's log: the same words without workflow commands, and without control characters of others. */

/** `write` takes whole lines. */
function terminalLog(write, redact) {
    const line = (text) => write((0,_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(redact(text)));
    const started = performance.now();
    return {
        line,
        redact,
        warning: (text) => line(`Warning: ${text}`),
        error: (text, place) => line(place ? `Error: ${place.file}:${place.line}: ${text}` : `Error: ${text}`),
        group: (title, work) => {
            line(`==> ${clockText((performance.now() - started) / 1000)} ${title}`);
            return work();
        },
        untrusted: (work) => work(write),
    };
}
/** Minutes and seconds since the start, as `3:07`. */
function clockText(seconds) {
    return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}


/***/ }),

/***/ 18047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ code),
  Mk: () => (/* binding */ escaped),
  jg: () => (/* binding */ failureSummary),
  Ve: () => (/* binding */ imagesTable),
  Br: () => (/* binding */ renderSummary),
  tp: () => (/* binding */ table),
  dt: () => (/* binding */ tarsTable)
});

// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/advice.js
/** The one change that would have saved most of a run's time, chosen from what the run has recorded; none where little is to be had. */

const leastSeconds = 10;
const leastShare = 0.05;
/** undefined for a failed run too: that has other worries. */
function adviceOf(report) {
    if (report.outcome.kind === 'failed')
        return undefined;
    const total = report.phases.reduce((sum, { seconds }) => sum + seconds, 0);
    const all = [cacheOf, matrixOf, syncOf, packingOf, toolchainOf].flatMap((look) => look(report) ?? []);
    const [best] = all
        .filter(({ seconds }) => seconds >= leastSeconds && seconds >= leastShare * total)
        .toSorted((a, b) => b.seconds - a.seconds);
    return best && `${best.text} (some ${(0,words/* secondsText */.Hd)(best.seconds)} of ${(0,words/* secondsText */.Hd)(total)})`;
}
/** Of a release, and of what was asked not to use a cache, that is as it should be; a run that will save one has mended it. */
function cacheOf(report) {
    const { cache } = report;
    if (cache?.outcome !== 'miss' || (cache.writes && cache.why === ''))
        return undefined;
    const text = cache.why === ''
        ? 'No cache was found: run this workflow on pushes to the default branch too, where it saves one that all others read'
        : `No cache was read, as ${cache.why}`;
    // Code generation is not cached: a build with a cache took between a ninth and a half.
    return { text, seconds: secondsOf(report, 'Build') / 2 };
}
/** Nobody divides a build of minutes. */
const leastToDivide = 1200;
function matrixOf(report) {
    const count = report.facts?.platforms.length ?? 0;
    const seconds = secondsOf(report, 'Build');
    if (count < 2 || seconds < leastToDivide)
        return undefined;
    const text = `A job for each of the ${count} platforms, by kbuild-action/plan and kbuild-action/assemble: docs/releases.md#a-matrix`;
    return { text, seconds: seconds * (1 - 1 / count) };
}
/** By bind mount kubectl of v1.20.2 took 12 s where nothing had changed, by rsync 49 s. */
const secondsOfSync = 37;
function syncOf({ facts }) {
    switch (facts?.sync) {
        case undefined:
        case 'bind':
            return undefined;
        case 'rsync':
            return {
                text: '`sync: auto` instead of `rsync`: the Docker Engine sees the tree, and by a bind mount nothing is copied',
                seconds: secondsOfSync,
            };
        case 'rsync-to-elsewhere':
            return {
                text: 'A Docker Engine that sees the workspace, so that nothing is copied: docs/engines.md',
                seconds: secondsOfSync,
            };
    }
}
/** Two threads pack 1.6 times as fast as one. */
function packingOf(report) {
    if (report.packingThreads !== 1)
        return undefined;
    const text = 'A machine of two cores or more: what is packed was compressed on one thread';
    return { text, seconds: secondsOf(report, 'Package') * (1 - 1 / 1.6) };
}
/** It is fetched when Go is asked for its version, if it is not there yet. */
function toolchainOf(report) {
    const { facts } = report;
    if (!facts || facts.goToolchain === '' || facts.builder !== 'local')
        return undefined;
    const version = facts.goVersion.replace(/^go/, '');
    const text = `Go had to fetch its toolchain: install it before, by actions/setup-go with \`go-version: ${version}\``;
    return { text, seconds: secondsOf(report, 'Go') };
}
function secondsOf({ phases }, name) {
    return phases.find((phase) => phase.name === name)?.seconds ?? 0;
}

// EXTERNAL MODULE: ./build/src/report/cache.js
var report_cache = __webpack_require__(21174);
// EXTERNAL MODULE: ./build/src/report/pages.js
var pages = __webpack_require__(86148);
;// CONCATENATED MODULE: ./build/src/report/summary.js
/** The job summary: Markdown from the report, every value escaped, below GitHub's 1 MiB by construction. */





const mostRows = 200;
const mostItems = 50;
const mostProblemLength = 1000;
const mostLength = 300;
const mostCellLength = 160;
const mostCommandLength = 4000;
const barLength = 24;
/** Of a run that has refused its inputs nobody asks where the time went. */
const summary_leastSeconds = 1;
function renderSummary(report) {
    const { facts, made, tests, outcome, warnings } = report;
    const sections = [
        headline(report),
        outcome.kind === 'failed' ? problemList(outcome.problems) : '',
        list(warnings.map((warning) => `⚠️ ${escaped(warning)}`)),
        outcome.kind === 'failed' ? closing(report) : '',
        facts ? factsTable(facts) : '',
        made && made.tars.length > 0 ? tarsTable(made.tars) : '',
        made && made.images.length > 0 ? imagesTable(made.images) : '',
        made && made.binaries.length > 0 ? binariesTable(made) : '',
        made && made.binaries.length + made.tars.length > 0 ? `Content digest: ${code(made.contentDigest)}` : '',
        tests ? testsSection(tests) : '',
        cacheSection(report),
        phasesTable(report),
        outcome.kind === 'failed' ? '' : closing(report),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
/** Of what failed before it had anything else to show. */
function failureSummary(title, { failure, problems }) {
    const sections = [`## ❌ ${escaped(title)}: ${failure}`, problemList(problems), escaped((0,pages/* pageLine */.w)(failure))];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function problemList(problems) {
    return list(problems.map((problem) => `❌ ${escaped((0,src_problem/* describeProblem */.BJ)(problem), mostProblemLength)}`));
}
function headline({ facts, outcome }) {
    const sign = outcome.kind === 'succeeded' ? '✅' : '❌';
    const version = facts?.stamp.gitVersion || facts?.stamp.gitCommit.slice(0, 12) || '';
    const subject = ['Kubernetes', version, facts?.target].filter(Boolean).join(' ');
    return `## ${sign} ${escaped(subject)}${outcome.kind === 'succeeded' ? '' : endings[outcome.failure]}`;
}
const endings = {
    input: ' cannot be built like this',
    stamp: ' would not have the right version',
    image: ' failed: an image is missing or unfit',
    disk: ' failed: the disk is full',
    memory: ' failed: out of memory',
    compile: ' failed: the build',
    test: ' failed: the tests',
    package: ' failed: packaging',
    network: ' failed: a service or the network',
    cancelled: ' was cancelled',
};
const epochOrigins = {
    given: 'given',
    head: "HEAD's committer time",
    'version.sh': 'the time of the file hack/lib/version.sh',
};
function factsTable(facts) {
    const { stamp } = facts;
    return table(['', ''], [
        ['Version', code(stamp.gitVersion || '(none)')],
        ['Commit', code(stamp.gitCommit || '(none)')],
        ['Tree state', escaped(stamp.gitTreeState || '(none)')],
        [
            'Build date',
            `${escaped(stamp.buildDate)} (SOURCE_DATE_EPOCH ${facts.epoch}, ${epochOrigins[facts.epochOrigin]})`,
        ],
        ['Go', escaped(facts.goVersion)],
        ['Generation', `${facts.generation}, kube-cross ${code(facts.crossTag)}`],
        ...(facts.kubeCross
            ? [['Built in', `${code(facts.kubeCross.image)} (${escaped(facts.kubeCross.platform)})`]]
            : []),
        ['Platforms', escaped(facts.platforms.join(', '))],
    ]);
}
function binariesTable(made) {
    const rows = made.binaries
        .slice(0, mostRows)
        .map((it) => [
        code(it.name, mostCellLength),
        escaped(it.platform, mostCellLength),
        (0,words/* bytesText */.pV)(it.size),
        escaped(it.settings.CGO_ENABLED === '1' ? 'cgo' : it.settings.CGO_ENABLED === '0' ? 'static' : ''),
        code(it.sha256),
    ]);
    return [
        '### Binaries',
        table(['Binary', 'Platform', 'Size', '', 'sha256'], rows),
        more(made.binaries.length),
    ]
        .filter((it) => it !== '')
        .join('\n\n');
}
function tarsTable(tars) {
    const rows = tars
        .slice(0, mostRows)
        .map(({ name, size, sha256 }) => [code(name, mostCellLength), (0,words/* bytesText */.pV)(size), code(sha256)]);
    const rest = more(tars.length);
    return ['### Release tars', table(['Tarball', 'Size', 'sha256'], rows), ...(rest ? [rest] : [])].join('\n\n');
}
function imagesTable(images) {
    const rows = images
        .slice(0, mostRows)
        .map(({ name, platform, tags, size, configDigest }) => [
        code(name, mostCellLength),
        escaped(platform, mostCellLength),
        code(tags.join(' ')),
        (0,words/* bytesText */.pV)(size),
        code(configDigest),
    ]);
    const header = ['Image', 'Platform', 'Tags', 'Size', 'Image id'];
    const rest = more(images.length);
    return ['### Images', table(header, rows), ...(rest ? [rest] : [])].join('\n\n');
}
function testsSection(tests) {
    const counts = `### Tests\n\n${tests.ran} ran, ${tests.failedCount} failed, ${tests.skipped} skipped`;
    const failed = list(tests.failed.map((name) => code(name)));
    return failed === '' ? counts : `${counts}\n\n${failed}`;
}
function cacheSection({ cache }) {
    if (!cache)
        return '';
    const verdict = (0,report_cache/* verdictText */.nt)(cache);
    const lines = [
        escaped((0,report_cache/* cacheText */.e5)(cache)),
        verdict === undefined ? '' : escaped(verdict),
        cache.outcome === 'none' ? '' : `Key ${code(cache.key)} (docs/cache.md)`,
        cache.matchedKey === '' || cache.matchedKey === cache.key ? '' : `Matched ${code(cache.matchedKey)}`,
    ];
    return `### Go build cache\n\n${list(lines.filter((line) => line !== ''))}`;
}
function phasesTable(report) {
    const { phases } = report;
    const total = phases.reduce((sum, phase) => sum + phase.seconds, 0);
    if (phases.length === 0 || total < summary_leastSeconds)
        return '';
    const rows = phases.map(({ name, seconds }) => [
        escaped(name),
        exactText(seconds),
        '█'.repeat(Math.round((seconds / total) * barLength)) || '▏',
    ]);
    const times = table(['Phase', 'Time', ''], [...rows, ['All', exactText(total), '']]);
    const advice = adviceOf(report);
    const words = advice === undefined ? '' : `\n\nWhat would help most: ${escaped(advice, mostProblemLength)}.`;
    return `### Where the time went\n\n${times}${words}`;
}
/** Rows that somebody may add up. */
function exactText(seconds) {
    return seconds < 60 ? `${seconds.toFixed(1)} s` : (0,words/* secondsText */.Hd)(seconds);
}
function closing({ outcome, facts, made, upload, log, notes }) {
    const uploaded = {
        uploaded: (url, name) => `Uploaded as [${escaped(name)}](${encodeURI(url)})`,
        kept: (why) => `Not uploaded: ${escaped(why)}`,
    };
    const lines = [
        upload?.kind === 'uploaded' ? uploaded.uploaded(upload.artifact.url, upload.artifact.name) : '',
        upload?.kind === 'kept' ? uploaded.kept(upload.why) : '',
        ...notes.map((note) => escaped(note)),
        made && made.tars.length > 0 ? 'What lies beside the tarballs: docs/evidence.md' : '',
        facts ? `To repeat it in a terminal (docs/terminal.md): ${code(facts.command, mostCommandLength)}` : '',
        log ? `Full log: ${code(log)}` : '',
        outcome.kind === 'failed' ? escaped((0,pages/* pageLine */.w)(outcome.failure)) : '',
    ];
    return list(lines.filter((line) => line !== ''));
}
function list(items) {
    return items
        .slice(0, mostItems)
        .map((item) => `- ${item}`)
        .join('\n');
}
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
function more(count) {
    return count > mostRows ? `and ${count - mostRows} more, see SHA256SUMS` : '';
}
/** Inline code by an HTML element, where Markdown and table signs have no meaning. */
function code(text, most = mostLength) {
    return `<code>${escaped(text, most)}</code>`;
}
/** Text that is neither Markdown nor HTML nor the end of a table cell. */
function escaped(text, most = mostLength) {
    const cut = text.length > most ? `${text.slice(0, most - 1)}…` : text;
    return cut.replace(/\s+/g, ' ').replace(/[&<>"'`|*_[\]\\#!~@$]/g, (sign) => `&#${sign.codePointAt(0)};`);
}


/***/ })

};

export const id = 666;
export const ids = [666];
export const modules = {

/***/ 87236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qt: () => (/* binding */ actionsHost),
  fQ: () => (/* binding */ loadRunState)
});

// UNUSED EXPORTS: triggerOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/host/plain-line.js
var plain_line = __webpack_require__(78927);
;// CONCATENATED MODULE: ./build/src/host/actions-log.js
/** The runner's log: workflow commands for our own words, and a wall in front of everybody else's. */



/** Annotations of one kind that the runner keeps for a step; more would only push others out. */
const mostAnnotations = 10;
/** `write` takes whole lines. */
function actionsLog(write, redact) {
    let errors = 0;
    let warnings = 0;
    const line = (text) => write((0,plain_line/* plainLine */.h)(redact(text)));
    return {
        line,
        redact,
        warning: (text) => (++warnings > mostAnnotations ? line(`Warning: ${text}`) : (0,core/* warning */.$e)(redact(text))),
        error: (text, place) => {
            if (++errors > mostAnnotations)
                return line(`Error: ${text}`);
            if (!place)
                return (0,core/* error */.z3)(redact(text));
            const { file, line: startLine, column } = place;
            return (0,core/* error */.z3)(redact(text), {
                file,
                startLine,
                ...(column === undefined ? {} : { startColumn: column }),
            });
        },
        group: async (title, work) => {
            (0,core/* startGroup */.Oh)((0,plain_line/* plainLine */.h)(title));
            try {
                return await work();
            }
            finally {
                (0,core/* endGroup */.N4)();
            }
        },
        untrusted: async (work) => {
            const token = (0,external_node_crypto_.randomUUID)();
            write(`::stop-commands::${token}`);
            try {
                return await work(write);
            }
            finally {
                write(`::${token}::`);
            }
        },
    };
}

// EXTERNAL MODULE: ./build/src/host/cancel.js
var cancel = __webpack_require__(67988);
// EXTERNAL MODULE: ./build/src/host/environment.js
var host_environment = __webpack_require__(22065);
// EXTERNAL MODULE: ./build/src/host/machine.js
var machine = __webpack_require__(93613);
// EXTERNAL MODULE: ./build/src/host/secrets.js
var host_secrets = __webpack_require__(56677);
// EXTERNAL MODULE: ./build/src/host/toolbox-entry.js
var toolbox_entry = __webpack_require__(37702);
;// CONCATENATED MODULE: ./build/src/host/actions-host.js
/** The runner as host: workspace, event, outputs, state and artifacts of GitHub Actions. */











/** `addresses` may hold credentials, to be masked. Reads the environment and starts to listen for the runner's cancel signals. */
function actionsHost(addresses, clients) {
    const environment = (0,host_environment/* definedEnvironment */.z)();
    const secrets = (0,host_secrets/* secretsIn */.V)(environment, addresses);
    for (const secret of secrets)
        (0,core/* setSecret */.Pq)(secret);
    const workspace = environment.GITHUB_WORKSPACE || process.cwd();
    return {
        environment,
        log: actionsLog((line) => void process.stdout.write(`${line}\n`), (0,host_secrets/* redactor */.$)(secrets)),
        cancel: (0,cancel/* cancelOnSignals */.dJ)(),
        workspace,
        workingFolder: workspace,
        temporaryFolder: environment.RUNNER_TEMP || '/tmp',
        machine: (0,machine/* thisMachine */.g)(),
        toolboxEntry: (0,toolbox_entry/* toolboxEntry */.c)(),
        trigger: triggerOf(environment, defaultBranchOf(environment)),
        runId: (0,external_node_crypto_.randomUUID)(),
        now: Date.now,
        setOutputs: (values) => {
            toRunner('outputs', () => {
                for (const [name, value] of Object.entries(values))
                    (0,core/* setOutput */.uH)(name, value);
            });
        },
        remember: saveRunState,
        services: {
            cache: hasCacheService(environment) ? clients.cache : undefined,
            upload: hasArtifactService(environment) ? clients.upload : undefined,
            artifacts: hasArtifactService(environment) ? clients.artifacts : undefined,
        },
    };
}
/** What the event says, from the variables that the runner sets. */
function triggerOf(environment, defaultBranch) {
    const attempt = Number(environment.GITHUB_RUN_ATTEMPT);
    return {
        tag: environment.GITHUB_REF_TYPE === 'tag' ? environment.GITHUB_REF_NAME || undefined : undefined,
        pullRequest: /^pull_request(_target)?$/.test(environment.GITHUB_EVENT_NAME ?? ''),
        attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1,
        cache: cacheEventOf(environment, defaultBranch),
    };
}
function cacheEventOf(environment, defaultBranch) {
    return {
        name: environment.GITHUB_EVENT_NAME ?? '',
        ref: environment.GITHUB_REF ?? '',
        defaultBranch,
        isProtected: environment.GITHUB_REF_PROTECTED === 'true',
    };
}
/** From the event's payload; empty when it says none. */
function defaultBranchOf({ GITHUB_EVENT_PATH }) {
    try {
        const { repository } = (0,json/* fieldsOf */.Pf)((0,json/* parsedJson */.U4)((0,external_node_fs_.readFileSync)(GITHUB_EVENT_PATH ?? '', 'utf8')));
        return (0,json/* stringOf */.Je)((0,json/* fieldsOf */.Pf)(repository).default_branch);
    }
    catch {
        return '';
    }
}
/** As @actions/cache decides it: the newer service by its results address, the older one by its own. */
function hasCacheService(environment) {
    const { ACTIONS_CACHE_SERVICE_V2, ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL } = environment;
    const isThere = isGitHub(environment) && ACTIONS_CACHE_SERVICE_V2 ? ACTIONS_RESULTS_URL : ACTIONS_CACHE_URL;
    return Boolean(isThere && environment.ACTIONS_RUNTIME_TOKEN);
}
/** Only the runner of github.com and its kin has the service that @actions/artifact speaks to; GHES has not. */
function hasArtifactService(environment) {
    return (isGitHub(environment) && Boolean(environment.ACTIONS_RESULTS_URL && environment.ACTIONS_RUNTIME_TOKEN));
}
function isGitHub(environment) {
    const server = URL.parse(environment.GITHUB_SERVER_URL || 'https://github.com');
    const host = server?.hostname.toLowerCase() ?? '';
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
const stateKey = 'kbuild';
function saveRunState(state) {
    toRunner('state', () => (0,core/* saveState */.LZ)(stateKey, JSON.stringify(state)));
}
/** Writes into a file of the runner, which may be gone, or on a full disk. */
function toRunner(what, write) {
    try {
        write();
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        const problem = {
            what: `the runner's file for ${what} cannot be written: ${said}`,
            remedy: 'See whether the disk of RUNNER_TEMP is full or read-only',
        };
        throw new src_problem/* KbuildError */.gj(said.includes('ENOSPC') ? 'disk' : 'input', [problem]);
    }
}
/** undefined when main did not get as far as saving it. */
function loadRunState() {
    const text = (0,core/* getState */.Gu)(stateKey);
    if (text === '')
        return undefined;
    const state = (0,json/* ownJson */.RI)(text);
    return isRunState(state) ? state : undefined;
}
function isRunState(value) {
    const { version, runId, containers } = (0,json/* fieldsOf */.Pf)(value);
    return version === 2 && typeof runId === 'string' && typeof containers === 'boolean';
}


/***/ }),

/***/ 35771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ actionsCache)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __webpack_require__(37779);
;// CONCATENATED MODULE: ./build/src/host/cache-client.js
/** What surrounds a call of the cache client: our tar while it unpacks, another workspace while it packs. */



/**
 * Runs `work` while the tar that the client finds is ours: members go to `path` below the stage and nowhere else, whatever
 * their names. `toolboxEntry` is the program behind it.
 */
async function unpackingInto({ stage, path, toolboxEntry, }, work) {
    // In the stage, as programs in a temporary folder may not be started everywhere.
    const programs = (0,external_node_path_.join)(stage, '.kbuild');
    const refusal = (0,external_node_path_.join)(programs, 'refusal');
    await (0,files/* removeTree */.dM)(stage);
    await (0,promises_.mkdir)(programs, { recursive: true });
    const command = [process.execPath, toolboxEntry, 'unpack-cache', stage, path, refusal];
    const program = `#!/bin/sh\nexec ${command.map(quoted).join(' ')} "$@"\n`;
    // Where the client looks for GNU's first.
    for (const name of ['tar', 'gtar']) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(programs, name), program);
        await (0,promises_.chmod)((0,external_node_path_.join)(programs, name), 0o755);
    }
    const { PATH = '' } = process.env;
    process.env.PATH = `${programs}${external_node_path_.delimiter}${PATH}`;
    try {
        const result = await work();
        return { result, refusal: await (0,files/* readText */.yR)(refusal) };
    }
    finally {
        process.env.PATH = PATH;
    }
}
/** Runs `work` while the client takes `stage` for the workspace: `path` below it is packed under the name `path`. */
async function packingFrom(stage, work) {
    const [folder, { GITHUB_WORKSPACE }] = [process.cwd(), process.env];
    process.chdir(stage);
    process.env.GITHUB_WORKSPACE = stage;
    try {
        return await work();
    }
    finally {
        process.chdir(folder);
        if (GITHUB_WORKSPACE === undefined)
            delete process.env.GITHUB_WORKSPACE;
        else
            process.env.GITHUB_WORKSPACE = GITHUB_WORKSPACE;
    }
}
function quoted(word) {
    return `'${word.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./build/src/host/stray-errors.js
var stray_errors = __webpack_require__(74465);
;// CONCATENATED MODULE: ./build/src/host/cache-service.js
/**
 * The Actions cache by the unmodified @actions/cache, loaded only when it is used. The client says the same of a miss and
 * of a failure, so it is asked before and after, and its words are read.
 */


/** A stuck segment becomes a miss. */
const segmentTimeoutMilliseconds = 120_000;
/** `toolboxEntry` is the program behind the tar that unpacks. */
function actionsCache(toolboxEntry) {
    return { restore: (request) => restore(request, toolboxEntry), save };
}
async function restore({ path, key, prefixes, stage }, toolboxEntry) {
    const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(350), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 74151));
    const found = await listening(() => restoreCache([path], key, [...prefixes], { lookupOnly: true }));
    if (found.result === undefined) {
        if (found.said === '')
            return { kind: 'miss' };
        const denied = denialIn(found.said, 'read');
        return denied === undefined ? { kind: 'failed', why: found.said } : { kind: 'denied', why: denied };
    }
    const options = { segmentTimeoutInMs: segmentTimeoutMilliseconds };
    const { result: got, refusal } = await unpackingInto({ stage, path, toolboxEntry }, () => listening(() => restoreCache([path], key, [...prefixes], options)));
    if (refusal !== undefined)
        return { kind: 'refused', key: found.result, why: refusal };
    if (got.result !== undefined)
        return { kind: 'hit', key: got.result };
    return {
        kind: 'failed',
        why: got.said || `${found.result} was there a moment ago and could not be fetched`,
    };
}
async function save({ path, key, stage }) {
    const { restoreCache, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(350), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 74151));
    const lookUp = () => listening(() => restoreCache([path], key, [], { lookupOnly: true }));
    const there = await lookUp();
    if (there.result === key)
        return { kind: 'exists' };
    // Half a minute of attempts is enough; packing, saving and looking again would take three more.
    if (there.said !== '' && denialIn(there.said, 'read') === undefined) {
        return { kind: 'failed', why: there.said };
    }
    const saved = await packingFrom(stage, () => listening(() => saveCache([path], key)));
    if (saved.result !== undefined && saved.result !== -1)
        return { kind: 'saved', bytes: sizeIn(saved.lines) };
    const denied = denialIn(saved.said, 'write');
    if (denied !== undefined)
        return { kind: 'denied', why: denied };
    const after = await lookUp();
    if (after.result === key || (isBlind(after) && isTaken(saved)))
        return { kind: 'exists' };
    return {
        kind: 'failed',
        why: saved.said || (remarkIn(saved.lines) ?? 'the service took nothing, and does not say why'),
    };
}
/** What the service itself says, without the key and the names of calls that the client puts before it. */
function denialIn(said, what) {
    const start = said.indexOf(`cache ${what} denied`);
    return start < 0 ? undefined : said.slice(start);
}
/** Neither by the workflow's cache-mode nor by the token's scope may this run look. */
function isBlind({ lines }) {
    return lines.some((line) => /does not permit reads|cache read denied:/.test(line));
}
/** Only a debug line says that the service has an entry of this key already. */
function isTaken({ lines }) {
    return lines.some((line) => /^::debug::Failed to reserve cache: .*\(409\)/.test(line));
}
/** The client prints its reasons as workflow commands: they are read here, and neither shown as annotations nor lost. */
async function listening(work) {
    const lines = [];
    const write = process.stdout.write;
    process.stdout.write = (chunk) => {
        const said = String(chunk).split('\n');
        lines.push(...said);
        // Addresses with signatures are still to be masked.
        for (const line of said)
            if (line.startsWith('::add-mask::'))
                write.call(process.stdout, `${line}\n`);
        return true;
    };
    let thrown = '';
    let result;
    try {
        result = await (0,stray_errors/* ofLibrary */.R)(work);
    }
    catch (error) {
        thrown = error instanceof Error ? error.message : String(error);
    }
    finally {
        process.stdout.write = write;
    }
    const warnings = lines.flatMap((line) => /^::(?:warning|error)[^:]*::(.*)$/.exec(line)?.[1] ?? []);
    return { result, said: [...warnings.map(decoded), thrown].filter((it) => it !== '').join(' '), lines };
}
/** As workflow commands write line breaks and percent signs. */
function decoded(text) {
    return text.replaceAll(/%0A|%0D/g, ' ').replaceAll('%25', '%');
}
/** A service that is down, and a job that is quicker, are only a remark to the client. */
function remarkIn(lines) {
    return lines.flatMap((line) => /^Failed to save: (.*)$/.exec(line)?.[1] ?? []).at(-1);
}
/** Only a debug line says it, which is always written and shown on demand. */
function sizeIn(lines) {
    return Number(lines.flatMap((line) => /^::debug::File Size: ([0-9]+)$/.exec(line)?.[1] ?? []).at(-1) ?? 0);
}


/***/ }),

/***/ 8146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ addToJobSummary)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/** Writes the job summary: the one place, as no runner masks what is in it. */

/** Adds Markdown to what the step has said before; nothing in a terminal, or where the runner takes none. It ends no run. */
function addToJobSummary({ environment, log }, text) {
    const path = environment.GITHUB_STEP_SUMMARY;
    if (!path)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, log.redact(text));
    }
    catch (error) {
        log.warning(`The job summary cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 73320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   Ve: () => (/* binding */ imagesTable),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   dt: () => (/* binding */ tarsTable),
/* harmony export */   jg: () => (/* binding */ failureSummary),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21174);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43629);
/** The job summary: Markdown from the report, every value escaped, below GitHub's 1 MiB by construction. */



const mostRows = 200;
const mostItems = 50;
const mostProblemLength = 1000;
const mostLength = 300;
const mostCellLength = 160;
const mostCommandLength = 4000;
const barLength = 24;
/** Of a run that has refused its inputs nobody asks where the time went. */
const leastSeconds = 1;
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
        phasesTable(report.phases),
        outcome.kind === 'failed' ? '' : closing(report),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
/** Of what failed before it had anything else to show. */
function failureSummary(title, { failure, problems }) {
    return `## ❌ ${escaped(title)}: ${failure}\n\n${problemList(problems)}\n`;
}
function problemList(problems) {
    return list(problems.map((problem) => `❌ ${escaped((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(problem), mostProblemLength)}`));
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
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesText */ .pV)(it.size),
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
        .map(({ name, size, sha256 }) => [code(name, mostCellLength), (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesText */ .pV)(size), code(sha256)]);
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
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesText */ .pV)(size),
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
    const verdict = (0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictText */ .nt)(cache);
    const lines = [
        escaped((0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheText */ .e5)(cache)),
        verdict === undefined ? '' : escaped(verdict),
        cache.outcome === 'none' ? '' : `Key ${code(cache.key)}`,
        cache.matchedKey === '' || cache.matchedKey === cache.key ? '' : `Matched ${code(cache.matchedKey)}`,
    ];
    return `### Go build cache\n\n${list(lines.filter((line) => line !== ''))}`;
}
function phasesTable(phases) {
    const total = phases.reduce((sum, phase) => sum + phase.seconds, 0);
    if (phases.length === 0 || total < leastSeconds)
        return '';
    const rows = phases.map(({ name, seconds }) => [
        escaped(name),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsText */ .Hd)(seconds),
        '█'.repeat(Math.round((seconds / total) * barLength)) || '▏',
    ]);
    return `### Where the time went\n\n${table(['Phase', 'Time', ''], [...rows, ['All', (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsText */ .Hd)(total), '']])}`;
}
function closing({ facts, upload, log, notes }) {
    const uploaded = {
        uploaded: (url, name) => `Uploaded as [${escaped(name)}](${encodeURI(url)})`,
        kept: (why) => `Not uploaded: ${escaped(why)}`,
    };
    const lines = [
        upload?.kind === 'uploaded' ? uploaded.uploaded(upload.artifact.url, upload.artifact.name) : '',
        upload?.kind === 'kept' ? uploaded.kept(upload.why) : '',
        ...notes.map((note) => escaped(note)),
        facts ? `To repeat it in a terminal: ${code(facts.command, mostCommandLength)}` : '',
        log ? `Full log: ${code(log)}` : '',
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

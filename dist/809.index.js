export const id = 809;
export const ids = [809];
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
// EXTERNAL MODULE: ./build/src/host/netrc.js
var netrc = __webpack_require__(72488);
// EXTERNAL MODULE: ./build/src/host/secrets.js
var host_secrets = __webpack_require__(56677);
// EXTERNAL MODULE: ./build/src/host/toolbox-entry.js
var toolbox_entry = __webpack_require__(37702);
;// CONCATENATED MODULE: ./build/src/host/actions-host.js
/** The runner as host: workspace, event, outputs, state and artifacts of GitHub Actions. */












/** `addresses` may hold credentials, to be masked. Reads the environment and starts to listen for the runner's cancel signals. */
function actionsHost(addresses, clients) {
    const environment = (0,host_environment/* definedEnvironment */.z)();
    const secrets = (0,host_secrets/* secretsIn */.V)(environment, [...addresses, ...(0,netrc/* loginsNamedIn */.D)(environment)]);
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
        machine: (0,machine/* thisMachine */.g8)(),
        toolboxEntry: (0,toolbox_entry/* toolboxEntry */.c)(),
        trigger: triggerOf(environment, defaultBranchOf(environment)),
        runId: (0,external_node_crypto_.randomUUID)(),
        now: Date.now,
        started: performance.timeOrigin,
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

/***/ 8146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ addToJobSummary)
/* harmony export */ });
/* unused harmony export withLinks */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/** Writes the job summary: the one place, as no runner masks what is in it. */

/** Adds Markdown to what the step has said before; nothing in a terminal, or where the runner takes none. It ends no run. */
function addToJobSummary({ environment, log }, text) {
    const path = environment.GITHUB_STEP_SUMMARY;
    if (!path)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, log.redact(withLinks(text, environment)));
    }
    catch (error) {
        log.warning(`The job summary cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** Pages of ours are named as they lie in our repository; where the runner says which one that is, they become links to it. */
function withLinks(markdown, environment) {
    const { GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository ?? '') || !/^[\w./-]+$/.test(ref ?? ''))
        return markdown;
    const folder = `${GITHUB_SERVER_URL || 'https://github.com'}/${repository}/blob/${ref}`;
    return markdown.replace(/\bdocs\/[a-z-]+\.md(?:(?:&#35;|#)[a-z-]+)?/g, (page) => {
        return `[${page}](${folder}/${page.replace('&#35;', '#')})`;
    });
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

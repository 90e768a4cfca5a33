export const id = 7;
export const ids = [7];
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

/***/ 15007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startVerify: () => (/* binding */ startVerify)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _commands_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60513);
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67988);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22065);
/* harmony import */ var _host_terminal_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97967);
/* harmony import */ var _inputs_verify_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29590);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86762);
/* harmony import */ var _verify_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49382);
/* harmony import */ var _verify_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98619);
/* harmony import */ var _verify_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73558);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85765);
/** `kbuild verify`: the action's inputs as flags, and the verdict as the exit code. */











const flagNames = _inputs_verify_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyInputNames */ .uU.filter((name) => !_inputs_verify_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyWorkflowInputs */ .Ap.includes(name));
const usage = [
    'kbuild verify --mode published --reference <file, folder or address>',
    'kbuild verify --mode rebuild',
    '',
    'Holds published files, or a second build, against what this tree makes.',
    'Exit codes: 0 reproduced or equivalent, 1 different, 2 given wrong, 3 not built, 4 not everything checked.',
    '',
    '  kbuild verify --mode published --reference https://dl.k8s.io/v1.33.4 --include kubectl --platforms linux/amd64',
    '  kbuild verify --mode published --reference ./kubectl --builder local',
    '',
    'Flags are the inputs of the action:',
    ...flagNames.map((name) => `  --${name}`),
];
async function startVerify(args) {
    let redact = (text) => text;
    const print = (lines) => void process.stdout.write(lines.map((line) => `${redact(line)}\n`).join(''));
    try {
        const given = parseFlags(args);
        if (given === 'help')
            return print(usage);
        const loaded = (0,_inputs_verify_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .loadVerifyInputs */ .fF)((name) => given[name] ?? '', (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_10__/* .definedEnvironment */ .z)(), Date.now() / 1000);
        const host = (0,_host_terminal_host_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalHost */ .P)(loaded.secrets, process.stdout);
        redact = host.log.redact;
        (0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_2__/* .endWhenStuck */ .Am)(host.cancel, _ending_js__WEBPACK_IMPORTED_MODULE_9__/* .failByDefect */ .z);
        const { document, report } = await (0,_commands_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verify */ .M)(host, loaded);
        print((0,_verify_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyLines */ .XY)(document, report));
        const stray = (0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_2__/* .strayError */ .WC)(host.cancel);
        if (stray !== undefined)
            throw stray;
        process.exitCode = (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodeOf */ .FO)((0,_verify_document_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictOf */ .Vj)(document));
    }
    catch (error) {
        (0,_ending_js__WEBPACK_IMPORTED_MODULE_9__/* .endWithError */ .q)(error, redact);
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
        const what = (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .firstSentence */ .qi)(error);
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_5__/* .KbuildError */ .gj('input', [{ what, remedy: 'See `kbuild verify --help`' }]);
    }
}


/***/ }),

/***/ 97967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ terminalHost)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/host/cancel.js
var cancel = __webpack_require__(67988);
// EXTERNAL MODULE: ./build/src/host/environment.js
var host_environment = __webpack_require__(22065);
// EXTERNAL MODULE: ./build/src/host/machine.js
var machine = __webpack_require__(93613);
// EXTERNAL MODULE: ./build/src/host/secrets.js
var secrets = __webpack_require__(56677);
// EXTERNAL MODULE: ./build/src/host/plain-line.js
var plain_line = __webpack_require__(78927);
;// CONCATENATED MODULE: ./build/src/host/terminal-log.js
/** The terminal's log: the same words without workflow commands, and without control characters of others. */

/** `write` takes whole lines. */
function terminalLog(write, redact) {
    const line = (text) => write((0,plain_line/* plainLine */.h)(redact(text)));
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

// EXTERNAL MODULE: ./build/src/host/toolbox-entry.js
var toolbox_entry = __webpack_require__(37702);
;// CONCATENATED MODULE: ./build/src/host/terminal-host.js
/** A terminal as host: the same commands without workspace, outputs and artifacts. */








/** `addresses` may hold credentials that the log, written to `out`, must not show. Reads the environment and starts to listen for Ctrl-C. */
function terminalHost(addresses, out) {
    const environment = (0,host_environment/* definedEnvironment */.z)();
    const redact = (0,secrets/* redactor */.$)((0,secrets/* secretsIn */.V)(environment, addresses));
    return {
        environment,
        log: terminalLog((line) => void out.write(`${line}\n`), redact),
        cancel: (0,cancel/* cancelOnSignals */.dJ)(),
        workspace: undefined,
        workingFolder: process.cwd(),
        temporaryFolder: (0,external_node_os_.tmpdir)(),
        machine: (0,machine/* thisMachine */.g)(),
        toolboxEntry: (0,toolbox_entry/* toolboxEntry */.c)(),
        trigger: {
            tag: undefined,
            pullRequest: false,
            attempt: 1,
            cache: { name: '', ref: '', defaultBranch: '', isProtected: false },
        },
        runId: (0,external_node_crypto_.randomUUID)(),
        now: Date.now,
        setOutputs: () => { },
        remember: () => { },
        services: { cache: undefined, upload: undefined, artifacts: undefined },
    };
}


/***/ })

};

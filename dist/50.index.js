export const id = 50;
export const ids = [50];
export const modules = {

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   QQ: () => (/* binding */ stringsIn),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   RI: () => (/* binding */ ownJson),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   Yq: () => (/* binding */ saysTheSame),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/** JSON of somebody else's, as data without promises, and JSON of ours, as the same bytes each time. */
/** What this project has written itself, taken at its word; throws for a text that is no JSON. */
function ownJson(text) {
    return JSON.parse(text);
}
/** undefined for a text that is no JSON, or has a key twice or values too deep: programs differ in what they make of those. */
function parsedJson(text) {
    try {
        const value = JSON.parse(text);
        return isPlain(text) ? value : undefined;
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
const deepest = 64;
/** Of a text that is JSON: no object in it has a key twice, and no value lies deeper than 64 others. */
function isPlain(text) {
    /** The keys of each open object, and nothing for an open list. */
    const open = [];
    for (let at = 0; at < text.length && open.length <= deepest; at++) {
        const sign = text[at];
        if (sign === '"') {
            const end = endOfString(text, at);
            if (isKey(text, end) && isSecond(open.at(-1), text.slice(at, end)))
                return false;
            at = end - 1;
        }
        else if (sign === '{')
            open.push(new Set());
        else if (sign === '[')
            open.push(undefined);
        else if (sign === '}' || sign === ']')
            open.pop();
    }
    return open.length <= deepest;
}
function isSecond(keys, spelled) {
    const key = JSON.parse(spelled);
    return keys !== undefined && keys.size === keys.add(String(key)).size;
}
/** Behind the closing quote. */
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at + 1;
}
function isKey(text, from) {
    let at = from;
    while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t' || text[at] === '\r')
        at++;
    return text[at] === ':';
}


/***/ }),

/***/ 51113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rl: () => (/* binding */ causeOf),
  p7: () => (/* binding */ createCauseReader),
  ty: () => (/* binding */ isNoise)
});

;// CONCATENATED MODULE: ./build/src/kubernetes/module-causes.js
/** What Go says of modules, workspaces, vendor folders and its own settings. */
const vendorRemedy = 'Run `go mod vendor` (`go work vendor` where the tree has a go.work; hack/update-vendor.sh does all), and commit what it changes';
const tidyRemedy = 'Run `go mod tidy` and hack/update-vendor.sh, and commit what they change';
const importRemedy = 'Correct the import; or require its module in go.mod, run hack/update-vendor.sh and commit what it changes';
const goRemedy = 'Install the Go that the tree asks for (.go-version, go.mod), or let Go fetch it: no GOTOOLCHAIN=local';
const networkRemedy = 'Try again; if it stays so, see whether the machine reaches the Go module proxy and trusts its certificate (GOPROXY, SSL_CERT_FILE)';
const accessRemedy = 'Give Go what it misses: GOPROXY, GOSUMDB, GOTOOLCHAIN or a login (NETRC names the file), or a machine that has it';
const moduleCauses = [
    {
        failure: 'compile',
        sign: /^go: inconsistent vendoring in /,
        andNext: true,
        remedy: vendorRemedy,
    },
    {
        failure: 'compile',
        sign: /import lookup disabled by -mod=vendor|is (?:explicitly required|marked as (?:explicit|replaced)|replaced) in .*vendor\/modules\.txt|not marked as explicit in vendor\/modules\.txt/,
        remedy: vendorRemedy,
    },
    {
        failure: 'compile',
        sign: /no required module provides package |cannot find module providing package /,
        remedy: importRemedy,
    },
    {
        failure: 'compile',
        sign: /cannot find package "|is not in (?:std|GOROOT)\b/,
        remedy: importRemedy,
    },
    {
        failure: 'compile',
        sign: /missing go\.sum entry|updates to go\.(?:mod|sum|work) needed|to update it:/,
        remedy: tidyRemedy,
    },
    {
        failure: 'compile',
        sign: /^go: errors parsing .*go\.(?:mod|work):/,
        andNext: true,
        remedy: 'Correct that line; if an older Go does not know it, use the Go that the tree asks for',
    },
    { failure: 'input', sign: /invalid go version '|unknown directive: toolchain/, remedy: goRemedy },
    {
        failure: 'input',
        sign: /not one of the workspace modules listed in go\.work|outside (?:main module|modules listed in go\.work)/,
        remedy: 'A go.work in a folder above the tree may be in force: remove it, or check the tree out elsewhere',
    },
    { failure: 'input', sign: /checksum mismatch|SECURITY ERROR|\/\/sum\.golang\.org\//, remedy: accessRemedy },
    { failure: 'input', sign: /\bverifying (?:module|\S{1,200}@\S{1,200}): /, remedy: accessRemedy },
    {
        failure: 'input',
        sign: /could not read Username for|terminal prompts disabled|Permission denied \(publickey/,
        remedy: 'Give git or Go the login of the private module (GOPRIVATE, and a netrc file that NETRC names)',
    },
    {
        failure: 'compile',
        sign: /: (?:unknown|invalid) revision |invalid version: |no matching versions for query/,
        remedy: 'go.mod names a version that its module does not have: correct it',
    },
    {
        failure: 'input',
        sign: /module lookup disabled by GOPROXY=off|cannot find "go[0-9.]+" in PATH/,
        remedy: accessRemedy,
    },
    { failure: 'input', sign: /requires go >= /, remedy: goRemedy },
    {
        failure: 'input',
        sign: /\b(?:reading|Get) "?https?:\S{1,500}: 40[0-9] |\b407 Proxy Authentication Required/,
        remedy: accessRemedy,
    },
    {
        failure: 'network',
        sign: /dial tcp|no such host|connection refused|connection reset by peer|i\/o timeout|toolchain not available/i,
        remedy: networkRemedy,
    },
    {
        failure: 'network',
        sign: /TLS handshake timeout|\bx509: |\btls: |proxyconnect tcp|server misbehaving|Could not resolve host/,
        remedy: networkRemedy,
    },
    {
        failure: 'network',
        sign: /\b(?:reading|Get) "?https?:\S{1,500}: (?:429|5[0-9][0-9]) |\bunexpected EOF$/,
        remedy: networkRemedy,
    },
];

;// CONCATENATED MODULE: ./build/src/kubernetes/tool-causes.js
/** What compilers, linkers, make, shells, git and the machine say, the exact ones first. */
const compilerRemedy = 'Install the C compiler of that platform (gcc, gcc-<target>) with its libraries, set CC, or build in the container';
const goSettingRemedy = 'Correct it where it is set: an input, make-variables, or the environment';
const mixedGoRemedy = 'Install one whole Go, and set no GOROOT';
const temporaryRemedy = 'Create that folder, or set TMPDIR to one that exists and can be written';
const goFolderRemedy = "Set HOME, or GOCACHE and GOPATH, to folders that the build's user may write";
const scriptRemedy = 'Correct that script; `bash -n` and shellcheck find such faults';
const generatorRemedy = "Run the tree's hack/update-codegen.sh on its own: the generator ends in the same way there; then fix the code that it names";
const makefileRemedy = 'Correct that line of the Makefile';
const toolCauses = [
    {
        failure: 'compile',
        sign: /\*\*\* missing separator/,
        remedy: 'A recipe begins with a tab, not with blanks: correct that line',
    },
    {
        failure: 'compile',
        sign: /\*\*\* (?:unterminated|recipe commences before|missing '|multiple target patterns)/,
        remedy: makefileRemedy,
    },
    {
        failure: 'compile',
        sign: /\*\*\* No rule to make target/,
        remedy: 'That file or target is not in the tree: check `what`, and that nothing is missing in the checkout',
    },
    {
        failure: 'compile',
        sign: /import cycle not allowed/,
        remedy: 'Break the cycle: move what both need into a package of its own',
    },
    {
        failure: 'compile',
        sign: /use of internal package \S{1,500} not allowed/,
        remedy: 'Import a package that is public',
    },
    {
        failure: 'compile',
        sign: /found packages \S{1,500} \(\S{1,500}\) and /,
        remedy: 'Give all files of that folder one package name',
    },
    {
        failure: 'input',
        sign: /build constraints exclude all Go files/,
        remedy: 'That package has nothing for the platform: remove the platform or the package, or check the build tags',
    },
    {
        failure: 'input',
        sign: /unsupported GOOS\/GOARCH pair/,
        remedy: 'Use a platform that this Go knows (`go tool dist list`)',
    },
    { failure: 'input', sign: /cgo: C compiler ".*" not found|cgo: exec \S+: /, remedy: compilerRemedy },
    {
        failure: 'input',
        sign: /fatal error: [\w./-]+\.h: No such file|ld: cannot find -l/,
        remedy: compilerRemedy,
    },
    {
        failure: 'compile',
        sign: /undefined reference to|relocation target .* not defined|duplicate symbol/,
        remedy: 'Define that symbol once, in Go, C or assembly of the package that uses it',
    },
    {
        failure: 'input',
        sign: /unknown GOEXPERIMENT |invalid GO(?:AMD64|ARM64|ARM|386|PPC64|MIPS\w*)\b|parsing \$GOFLAGS|(?:unknown flag|flag provided but not defined|malformed import path "-)/,
        remedy: goSettingRemedy,
    },
    {
        failure: 'input',
        sign: /-race (?:requires cgo|is only supported|is not supported)/,
        remedy: 'Unset KUBE_RACE, or build where the race detector runs, with cgo',
    },
    {
        failure: 'input',
        sign: /does not match go tool version|cannot find GOROOT directory|no such tool "/,
        remedy: mixedGoRemedy,
    },
    { failure: 'input', sign: /^go: creating work dir: |mktemp: failed to create/, remedy: temporaryRemedy },
    {
        failure: 'input',
        sign: /build cache is required|failed to initialize build cache|could not create module cache|cannot find GOCACHE/,
        remedy: goFolderRemedy,
    },
    {
        failure: 'input',
        sign: /detected dubious ownership|error obtaining VCS status/,
        remedy: 'Trust the folder: `git config --global --add safe.directory <folder>`; or check it out as the user who builds',
    },
    {
        failure: 'input',
        sign: /(?:smudge|clean) filter .* failed|external filter .* failed/,
        remedy: "Install the program of that filter (such as git-lfs), or remove the filter from git's configuration",
    },
    {
        failure: 'input',
        sign: /too many open files/i,
        remedy: 'Raise the limit of open files (`ulimit -n 65536`)',
    },
    {
        failure: 'input',
        sign: /resource temporarily unavailable|pthread_create failed|fork: retry/i,
        remedy: 'Raise the limit of processes (`ulimit -u`, or pids of the container)',
    },
    {
        failure: 'input',
        sign: /exec format error|cannot execute binary file/i,
        remedy: 'That program is for another platform: build or install it for this machine',
    },
    {
        failure: 'input',
        sign: /version `GLIBC_[0-9.]+' not found/,
        remedy: 'That program was linked on a newer system: build it on this one',
    },
    {
        failure: 'input',
        sign: /\\r': command not found|\^M: |\\r: invalid option|cannot execute: required file not found/,
        remedy: 'The scripts have line ends of Windows: check out with `core.autocrlf=false`',
    },
    {
        failure: 'input',
        sign: /etcd (?:version|must be)|hack\/install-etcd\.sh/,
        remedy: "Run the tree's hack/install-etcd.sh first",
    },
    {
        failure: 'compile',
        sign: /^panic: |\] Error: |^F\d{4} \d\d:\d\d:\d\d|Failed executing generator|API rule check failed|all goroutines are asleep/,
        remedy: generatorRemedy,
    },
    {
        failure: 'compile',
        sign: /: line \d+: .*(?:unbound variable|syntax error)|: unbound variable$/,
        remedy: scriptRemedy,
    },
    {
        failure: 'compile',
        sign: /ModuleNotFoundError|^SyntaxError: /,
        remedy: 'Install that Python module, or fix the script',
    },
    {
        failure: 'compile',
        sign: /: Permission denied$/,
        remedy: 'If it is a script of the tree, commit its executable bit: `git update-index --chmod=+x <file>`; else check whose it is',
    },
    {
        failure: 'input',
        sign: /: (?:command )?not found$|executable file not found|^g?make(?:\[\d+\])?: \S+: No such file or directory$/i,
        remedy: 'Install that program where the build runs',
    },
    {
        failure: 'compile',
        sign: /^E\d{4} \d\d:\d\d:\d\d|^(?:bash|sh|cp|mv|cat|sed|ln|find|tar|rsync|cd): .*No such file or directory/,
        remedy: 'Restore what is missing or wrong there; the full log tells more',
    },
];

;// CONCATENATED MODULE: ./build/src/kubernetes/build-causes.js
/**
 * What the tools of a build say when they fail, by kind, with what helps. The output of Kubernetes' scripts ends in make's
 * own words and a stack of shell functions, which name no cause; the line that does is somewhere above.
 */


/** The exact ones first: a vague one may be a word by the way. */
const causes = [...moduleCauses, ...toolCauses];
function causeOf(line) {
    return causes.find(({ sign }) => sign.test(line));
}
/** Keeps the most exact of all that is read, and of those the first. */
function createCauseReader() {
    let found;
    let rank = causes.length;
    let open = false;
    return { read, found: () => found };
    function read(line) {
        const text = line.trim();
        if (text === '')
            return;
        if (open && found)
            found = { ...found, line: `${found.line} ${text}` };
        open = false;
        const better = causes.slice(0, rank).findIndex(({ sign }) => sign.test(text));
        const cause = causes[better];
        if (!cause)
            return;
        rank = better;
        found = { cause, line: text };
        open = cause.andNext ?? false;
    }
}
/** What make, and the stacks that Kubernetes' scripts print, say of any failure. */
const noise = /^(?:g?make(?:\[\d+\])?: (?:\*\*\*|Entering|Leaving|Waiting|Target)|\+\+\+ \[|!!! \[[^\]]*\] +(?:Call (?:tree|stack)|\d+:)|Call stack:|\s*\d+: \S+:\d+ |exit status \d+$|Exiting with status)/;
function isNoise(line) {
    return line.trim() === '' || noise.test(line);
}


/***/ }),

/***/ 4455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Cf: () => (/* binding */ isRegistry),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   _l: () => (/* binding */ isImageTag),
/* harmony export */   a5: () => (/* binding */ isRecordedImage),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   t6: () => (/* binding */ recordedDigest),
/* harmony export */   tc: () => (/* binding */ imageAndVersion),
/* harmony export */   z7: () => (/* binding */ noRegistryDigest)
/* harmony export */ });
/** Names of images, taken apart and spelled: registry, repository, tag, digest (reference: distribution/reference). */
const hostShape = '[A-Za-z0-9][A-Za-z0-9.-]*';
const portShape = '(?::[0-9]+)?';
const pathShape = '\\/[a-z0-9][a-z0-9._-]*';
const tagShape = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}';
const digestShape = 'sha256:[0-9a-f]{64}';
const reference = new RegExp(`^(?<name>${hostShape}(?:${portShape}(?:${pathShape})+)?)(?::(?<tag>${tagShape}))?(?:@(?<digest>${digestShape}))?$`);
const registry = new RegExp(`^${hostShape}${portShape}(?:${pathShape})*\\/?$`);
const tagAlone = new RegExp(`^${tagShape}$`);
const digestAlone = new RegExp(`^${digestShape}$`);
/** undefined when it names no image. */
function parseImageReference(text) {
    const { name, tag, digest } = reference.exec(text)?.groups ?? {};
    return name === undefined ? undefined : { name, tag, digest };
}
/** A registry, with a path below it if need be, without a tag. */
function isRegistry(text) {
    return registry.test(text);
}
function isImageTag(text) {
    return tagAlone.test(text);
}
/** `sha256:…` in full. */
function isDigest(text) {
    return digestAlone.test(text);
}
/** What an engine's image has in the place of a registry's digest. */
const noRegistryDigest = ' (no registry digest)';
/** As an image is recorded: `<name>@sha256:…` where a registry gave it, else the engine's `sha256:… (no registry digest)`. */
function isRecordedImage(text) {
    if (text.endsWith(noRegistryDigest))
        return isDigest(text.slice(0, -noRegistryDigest.length));
    const { tag, digest } = parseImageReference(text) ?? {};
    return tag === undefined && digest !== undefined;
}
/** What alone says which image it is: its name is that of a registry, or of a mirror. */
function recordedDigest(recorded) {
    return recorded.slice(recorded.indexOf('@') + 1);
}
/** `kube-proxy` as `docker.io/library/kube-proxy`. As docker decides it: the first part is a registry if it looks like a host. */
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
/** As docker prints it: its own registry is left out. */
function shortName(full) {
    return full.replace(/^docker\.io\/(?:library\/(?=[^/]+$))?/, '');
}
/** Of any reference that an engine takes, as docker prints it. */
function repositoryOf(reference) {
    const [name = ''] = reference.split('@');
    return shortName(name.replace(/:[^/:]*$/, ''));
}
/** What Kubernetes' scripts join by a colon, KUBE_CROSS_IMAGE and KUBE_CROSS_VERSION; so a digest is cut at its own colon. */
function imageAndVersion(reference) {
    const cut = reference.lastIndexOf(':');
    return [reference.slice(0, cut), reference.slice(cut + 1)];
}


/***/ }),

/***/ 86762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ isProblem),
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   Fd: () => (/* binding */ hasControlCharacter),
/* harmony export */   Wr: () => (/* binding */ credentialsIn),
/* harmony export */   gj: () => (/* binding */ KbuildError),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qi: () => (/* binding */ firstSentence)
/* harmony export */ });
/* unused harmony export withoutCredentials */
/**
 * What went wrong, in words for the person who can fix it. A KbuildError carries all problems found together, and is what
 * a story ends with; another error (an ArchiveFault, one of the machine) has become one before it reaches a report, or is
 * a defect of ours.
 */
function isProblem(value) {
    return 'what' in value && 'remedy' in value;
}
class KbuildError extends Error {
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
/** What was thrown, without the advice behind its first sentence. */
function firstSentence(error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
}
/** A value from outside, made safe for one line of text: quoted, control characters escaped, cut at 120 characters. */
function quote(value) {
    const shown = withoutCredentials(value);
    const cut = shown.length > 120 ? `${shown.slice(0, 117)}...` : shown;
    return JSON.stringify(cut);
}
/** Whoever and with whatever password an address names, such as `https://user:password@host`, is three stars. */
function withoutCredentials(text) {
    return text
        .split(/(\s+)/)
        .map((word) => {
        const part = credentialsIn(word);
        return part === undefined ? word : word.replace(part, () => '***');
    })
        .join('');
}
/** Of a word without blanks; undefined where it holds none. A name before an @ is none: images and modules have that too. */
function credentialsIn(word) {
    const scheme = word.indexOf('://');
    const at = word.lastIndexOf('@');
    if (word.startsWith('sha256:', at + 1))
        return undefined;
    if (scheme >= 0)
        return at > scheme + 3 ? word.slice(scheme + 3, at) : undefined;
    // Behind the name of a variable.
    const part = word.slice(word.indexOf('=') + 1, Math.max(at, 0));
    return part.includes(':') && !part.includes('/') ? part : undefined;
}
function hasControlCharacter(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
    return /[\u0000-\u001f\u007f]/.test(text);
}


/***/ }),

/***/ 43629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ memoryText),
/* harmony export */   Hd: () => (/* binding */ secondsText),
/* harmony export */   TI: () => (/* binding */ diskText),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   pV: () => (/* binding */ bytesText),
/* harmony export */   qy: () => (/* binding */ heartbeatText),
/* harmony export */   r$: () => (/* binding */ testsText),
/* harmony export */   ze: () => (/* binding */ gigabytesText)
/* harmony export */ });
/** Figures in words: counts, bytes, seconds, and the sentences made of them. */
/** `1 test`, `2 tests`. */
function countText(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
function testsText({ ran, failedCount, skipped }) {
    return `${countText(ran, 'test')} ran, ${failedCount} failed, ${skipped} skipped`;
}
function bytesText(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
/** Figures that are held against each other: `0.44 GB`, `12.7 GB`. */
function gigabytesText(bytes) {
    return `${(bytes / 1e9).toFixed(bytes < 10e9 ? 2 : 1)} GB`;
}
function secondsText(seconds) {
    if (seconds < 60)
        return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
    const whole = Math.round(seconds);
    const minutes = Math.floor(whole / 60);
    const rest = String(whole % 60).padStart(2, '0');
    if (minutes < 60)
        return `${minutes} min ${rest} s`;
    return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
function memoryText({ memoryAvailable, memoryTotal }) {
    return `${bytesText(memoryAvailable)} of ${bytesText(memoryTotal)} memory available`;
}
function diskText({ diskFree }) {
    return `${bytesText(diskFree)} of disk free`;
}
function heartbeatText(elapsedSeconds, resources) {
    return `... still building after ${secondsText(elapsedSeconds)}, ${memoryText(resources)}, ${diskText(resources)}`;
}


/***/ })

};

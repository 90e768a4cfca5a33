export const id = 988;
export const ids = [988];
export const modules = {

/***/ 715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   QQ: () => (/* binding */ stringsIn),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   RI: () => (/* binding */ ownJson),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* unused harmony exports fieldsOf, countOf, saysTheSame */
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

/***/ 18:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ baseOf),
  Z: () => (/* binding */ parseDockerCommand)
});

;// CONCATENATED MODULE: ./build/src/packing/toolbox/build-command.js
/** A call of `docker build` or `docker buildx build`: which recipe, which context, and what it is told. */
const spelledOut = { '-f': '--file', '-t': '--tag', '-o': '--output' };
const alone = '--check --compress --force-rm --load --no-cache --pull --push --quiet --rm -q'.split(' ');
const withValue = [
    '--add-host --annotation --attest --build-arg --build-context --builder --cache-from --cache-to --file --label',
    '--memory --metadata-file --network --output --platform --progress --provenance --sbom --secret --ssh --tag',
    '--target --ulimit',
].flatMap((line) => line.split(' '));
/** How many words of `args` from `start` on are the verb; 0 where it is another one. */
function buildVerb(args, start) {
    const [first, second] = args.slice(start);
    if (first === 'build')
        return 1;
    return ['buildx', 'image', 'builder'].includes(first ?? '') && second === 'build' ? 2 : 0;
}
/** `before` ends with the verb, `args` come after it. */
function parseBuild(before, args) {
    const words = wordsOf(args);
    const unknown = words.find(({ flag }) => flag !== '' && !alone.includes(flag) && !withValue.includes(flag));
    if (unknown)
        return { kind: 'refused', why: `docker build ${unknown.text} is not known here` };
    const [context, another] = words.filter(({ flag }) => flag === '');
    if (context === undefined || another)
        return { kind: 'refused', why: 'docker build names no one folder' };
    const values = (name) => words.flatMap(({ flag, value }) => (flag === name ? [value] : []));
    const others = words.filter(({ flag }) => !['', '--file', '--pull'].includes(flag));
    const own = others.flatMap(({ flag, value, text }) => (alone.includes(flag) ? [text] : [flag, value]));
    return {
        ...{ kind: 'build', options: [...before, ...own], context: context.text, tags: values('--tag') },
        pulls: words.some(({ flag, value }) => flag === '--pull' && value !== 'false'),
        file: values('--file').at(-1),
        platform: values('--platform').at(-1),
        buildArguments: Object.fromEntries(values('--build-arg').map(argumentOf)),
    };
}
function wordsOf(args) {
    const words = [];
    for (let index = 0; index < args.length; index++) {
        const text = args[index] ?? '';
        const [first = '', ...inline] = text.split('=');
        const flag = text.startsWith('-') ? (spelledOut[first] ?? first) : '';
        const isApart = withValue.includes(flag) && inline.length === 0;
        if (isApart)
            index++;
        words.push({ flag, text, value: isApart ? (args[index] ?? '') : inline.join('=') });
    }
    return words;
}
function argumentOf(word) {
    const at = word.indexOf('=');
    return at < 0 ? [word, ''] : [word.slice(0, at), word.slice(at + 1)];
}

;// CONCATENATED MODULE: ./build/src/packing/toolbox/docker-command.js
/**
 * What a call of docker asks for: `docker save` gives an archive whose bytes depend on the image's content alone, and
 * `docker build` an image whose content does not depend on the build.
 */

/** Options of docker itself that take a value, in front of the verb. */
const docker_command_withValue = [
    '-H',
    '--host',
    '-c',
    '--context',
    '--config',
    '-l',
    '--log-level',
    '--tlscacert',
    '--tlscert',
    '--tlskey',
];
function parseDockerCommand(args) {
    const start = verbIndex(args);
    const words = buildVerb(args, start);
    if (words > 0)
        return parseBuild(args.slice(0, start + words), args.slice(start + words));
    const isImageVerb = args[start] === 'image' && args[start + 1] === 'save';
    if (args[start] !== 'save' && !isImageVerb)
        return { kind: 'pass' };
    return parseSave(args.slice(0, start), args.slice(start + (isImageVerb ? 2 : 1)));
}
function parseSave(before, args) {
    const rest = [...args];
    let file;
    const images = [];
    while (rest.length > 0) {
        const arg = rest.shift() ?? '';
        if (arg === '-o' || arg === '--output')
            file = rest.shift();
        else if (arg.startsWith('--output='))
            file = arg.slice('--output='.length);
        else if (arg.startsWith('-'))
            return { kind: 'refused', why: `docker save ${arg} is not known here` };
        else
            images.push(arg);
    }
    if (images.length === 0)
        return { kind: 'refused', why: 'docker save names no image' };
    return { kind: 'save', file, images, options: [...before, 'save'] };
}
function verbIndex(args) {
    let index = 0;
    while (args[index]?.startsWith('-'))
        index += docker_command_withValue.includes(args[index] ?? '') ? 2 : 1;
    return index;
}
/** The base whose layers an image starts with; the one with most layers, since bases are built on each other. */
function baseOf(diffIds, bases) {
    return bases
        .filter(({ layers }) => layers.length > 0 && layers.every((layer, index) => layer === diffIds[index]))
        .toSorted((a, b) => b.layers.length - a.layers.length)[0];
}


/***/ }),

/***/ 292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ wholeOutput),
/* harmony export */   x: () => (/* binding */ handOn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(762);
/** Starts the machine's own tool: in our place, or for its output. */




/** Returns the exit code as a shell would give it. */
function handOn(program, args) {
    return exitCodeOf((0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...args], { stdio: 'inherit' }));
}
/**
 * What a tool writes; throws at the end when the tool fails, so that what it has left unfinished gets no final name. It is
 * started only when somebody reads: of a program that has ended, node throws away what nobody was reading. `env` is the
 * whole environment; without it the tool has that of the script.
 */
async function* wholeOutput(program, args, env) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...args], {
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(env === undefined ? {} : { env }),
    });
    const exit = exitCodeOf(child);
    const said = passedOn(child.stderr);
    // Heard below, perhaps only after the output has broken off.
    exit.catch(() => { });
    let isRead = false;
    try {
        yield* child.stdout;
        isRead = true;
    }
    finally {
        if (!isRead)
            child.kill();
    }
    const code = await exit;
    if (code === 0)
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .KbuildError */ .gj('package', [
        {
            what: `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(program)} ended with ${code}: ${lastLine(await said) || 'it said nothing'}`,
            remedy: 'The full log has all of its words',
        },
    ]);
}
async function passedOn(errors) {
    let text = '';
    for await (const chunk of errors) {
        process.stderr.write(chunk);
        text = `${text}${chunk}`.slice(-mostWords);
    }
    return text;
}
/** Characters of what a tool said that are kept. */
const mostWords = 4000;
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}
function exitCodeOf(child) {
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal] : 0)));
    });
}


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTool: () => (/* binding */ runTool)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(715);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(762);
// EXTERNAL MODULE: ./build/src/packing/toolbox/docker-command.js + 1 modules
var docker_command = __webpack_require__(18);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(975);
;// CONCATENATED MODULE: ./build/src/packing/toolbox/git-command.js
/** What a call of git asks for: `git archive` is answered from a repository that knows one commit only. */


/** Reference: `git archive -o <file> HEAD`, as Kubernetes' packaging calls it. */
function parseGitCommand(args) {
    const [verb, ...rest] = args;
    if (verb !== 'archive')
        return args.includes('archive') ? searched(args) : { kind: 'pass' };
    const parsed = parseOptions(rest);
    if (typeof parsed === 'string')
        return refused(`git archive: ${parsed}`);
    const { output, format, prefix } = parsed.values;
    if (parsed.positionals.join(' ') !== 'HEAD')
        return refused('git archive of anything but the whole HEAD');
    const options = prefix === undefined ? [] : [`--prefix=${prefix}`];
    if (output !== undefined)
        return toFile(output, format, options);
    return (format ?? 'tar') === 'tar'
        ? { kind: 'stream', options }
        : refused('a compressed git archive to stdout');
}
/** What is wrong, where something is. */
function parseOptions(args) {
    const options = {
        output: { type: 'string', short: 'o' },
        format: { type: 'string' },
        prefix: { type: 'string' },
    };
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        return (0,problem/* firstSentence */.qi)(error);
    }
}
/** Options of git itself may stand before the verb; with `archive` behind them, nobody knows which repository is meant. */
function searched(args) {
    const verb = args.find((arg, index) => !arg.startsWith('-') && !['-C', '-c'].includes(args[index - 1] ?? ''));
    return verb === 'archive' ? refused('git archive with options of git before it') : { kind: 'pass' };
}
function toFile(file, format, options) {
    const isGzip = format === 'tar.gz' || format === 'tgz' || (format === undefined && /\.(?:tar\.gz|tgz)$/.test(file));
    const isTar = format === 'tar' || (format === undefined && file.endsWith('.tar'));
    return isGzip || isTar
        ? { kind: 'archive', file, options, compress: isGzip }
        : refused(`git archive into ${file}, which is neither .tar nor .tar.gz`);
}
function refused(why) {
    return { kind: 'refused', why };
}

// EXTERNAL MODULE: ./build/src/packing/toolbox/hand-on.js
var hand_on = __webpack_require__(292);
;// CONCATENATED MODULE: ./build/src/packing/toolbox/tar-command.js
/**
 * What a call of tar asks for. Archives that become files are ours to write; pipes, listing and reading are the machine's
 * own tar's. A form of writing that is not understood is refused, since a guess would be a wrong archive.
 */
/** Options whose effect the canonical form has anyway, or has otherwise and better. */
const settled = /^--(?:owner|group|sort|mtime|mode|format)(?:=|$)|^--(?:numeric-owner|no-acls|no-selinux|no-xattrs)$/;
const settledWithValue = /^--(?:owner|group|sort|mtime|mode|format)$/;
const changesArchive = /^(?:[ruA]|delete)$/;
function parseTarCommand(args) {
    const reading = readArguments(args);
    const { operation, file, compress, folder, names, list, isNull, transform, unknown } = reading;
    if (changesArchive.test(operation))
        return tar_command_refused('an archive that is there already would be changed');
    if (operation !== 'c' || file === undefined || file === '-')
        return { kind: 'pass' };
    if (unknown.length > 0)
        return tar_command_refused(`${unknown.join(' ')} is not known here`);
    if (list !== undefined && (list !== '-' || !isNull))
        return tar_command_refused('names are read from a file');
    const replace = transform === undefined ? undefined : parseReplacement(transform);
    if (transform !== undefined && !replace)
        return tar_command_refused(`--transform ${transform} is no plain replacement`);
    if (names.length === 0 && list === undefined)
        return tar_command_refused('nothing is named');
    return {
        kind: 'create',
        create: { file, compress, folder, names, namesOnInput: list !== undefined, replace },
    };
}
function tar_command_refused(why) {
    return { kind: 'refused', why };
}
function readArguments(args) {
    const reading = {
        operation: '',
        file: undefined,
        compress: false,
        folder: '.',
        names: [],
        list: undefined,
        isNull: false,
        transform: undefined,
        unknown: [],
    };
    const rest = [...args];
    // The old style: `tar czf file`, letters without a dash.
    const [first = ''] = rest;
    if (first !== '' && !first.startsWith('-')) {
        rest.shift();
        readOldLetters(first, rest, reading);
    }
    for (let arg = rest.shift(); arg !== undefined; arg = rest.shift())
        readArgument(arg, rest, reading);
    return reading;
}
function readArgument(arg, rest, reading) {
    if (arg === '--')
        reading.names.push(...rest.splice(0));
    else if (arg.startsWith('--'))
        readLong(arg, rest, reading);
    else if (arg.startsWith('-') && arg !== '-')
        readLetters(arg.slice(1), rest, reading);
    else
        reading.names.push(arg);
}
/** Letters with a value take it from the rest of the word after a dash, or from the next word. */
function readLetters(letters, rest, reading) {
    const at = letters.search(/[fCT]/);
    const isWithValue = at >= 0 && at < letters.length - 1;
    if (isWithValue)
        rest.unshift(letters.slice(at + 1));
    readOldLetters(isWithValue ? letters.slice(0, at + 1) : letters, rest, reading);
}
/** Without a dash all letters are options, and each with a value takes the next word. */
function readOldLetters(letters, rest, reading) {
    for (const letter of letters) {
        if ('cxtruAd'.includes(letter))
            reading.operation = letter;
        else if (letter === 'z')
            reading.compress = true;
        else if (letter === 'f')
            reading.file = rest.shift();
        else if (letter === 'C')
            readFolder(rest.shift() ?? '', reading);
        else if (letter === 'T')
            reading.list = rest.shift();
        else if (letter !== 'v' && letter !== 'p')
            reading.unknown.push(`-${letter}`);
    }
}
function readLong(arg, rest, reading) {
    const [name = '', ...parts] = arg.split('=');
    const value = () => (parts.length > 0 ? parts.join('=') : (rest.shift() ?? ''));
    const operations = {
        '--create': 'c',
        '--extract': 'x',
        '--get': 'x',
        '--list': 't',
        '--append': 'r',
        '--update': 'u',
        '--catenate': 'A',
        '--concatenate': 'A',
        '--delete': 'delete',
        '--version': 'version',
        '--help': 'help',
    };
    const operation = operations[name];
    if (operation !== undefined)
        reading.operation = operation;
    else if (name === '--gzip')
        reading.compress = true;
    else if (name === '--file')
        reading.file = value();
    else if (name === '--directory')
        readFolder(value(), reading);
    else if (name === '--files-from')
        reading.list = value();
    else if (name === '--null')
        reading.isNull = true;
    else if (name === '--transform' || name === '--xform')
        readTransform(value(), reading);
    else if (settled.test(arg)) {
        if (settledWithValue.test(arg))
            rest.shift();
    }
    else
        reading.unknown.push(arg);
}
/** GNU tar takes `-C` for the names after it; one in front of all names is all that we know. */
function readFolder(folder, reading) {
    if (reading.folder !== '.' || reading.names.length > 0)
        reading.unknown.push('-C between names');
    reading.folder = folder;
}
function readTransform(transform, reading) {
    if (reading.transform !== undefined)
        reading.unknown.push('--transform twice');
    reading.transform = transform;
}
/** `s|from|to|` without flags, and without signs that mean more than themselves; a dot in a path is meant as a dot. */
function parseReplacement(transform) {
    const separator = transform[1] ?? '';
    const parts = transform.slice(2).split(separator);
    const [from = '', to = '', flags] = parts;
    if (transform[0] !== 's' || separator === '' || parts.length !== 3 || flags !== '')
        return undefined;
    if (from === '' || /[*^$[\]\\+?(){}]/.test(from) || /[\\&]/.test(to))
        return undefined;
    return { from, to };
}

;// CONCATENATED MODULE: ./build/src/packing/toolbox/run-tool.js
/**
 * One call of a tool of the toolbox: answered by us where bytes must be the same everywhere, else handed on. A release makes
 * hundreds, so each loads what it needs, and what is handed on next to nothing.
 */







/** `args` are the configuration's path, the tool and what the script gave it. Returns the exit code. */
async function runTool([configFile = '', tool = '', ...args]) {
    try {
        const config = (0,json/* ownJson */.RI)(await (0,promises_.readFile)(configFile, 'utf8'));
        return await answers[asTool(tool)](config, args);
    }
    catch (error) {
        for (const line of linesOf(error))
            process.stderr.write(`kbuild: ${line}\n`);
        return 2;
    }
}
const answers = { tar, git, docker };
async function tar(config, args) {
    const command = parseTarCommand(args);
    switch (command.kind) {
        case 'pass':
            return (0,hand_on/* handOn */.x)(config.programs.tar, args);
        case 'refused':
            return refuse('tar', args, command.why);
        case 'create': {
            const { createTar } = await Promise.all(/* import() */[__webpack_require__.e(507), __webpack_require__.e(113), __webpack_require__.e(649), __webpack_require__.e(76)]).then(__webpack_require__.bind(__webpack_require__, 76));
            await createTar(config, command.create);
            return 0;
        }
    }
}
async function git(config, args) {
    const command = parseGitCommand(args);
    switch (command.kind) {
        case 'pass':
            return (0,hand_on/* handOn */.x)(config.programs.git, args);
        case 'refused':
            return refuse('git', args, command.why);
        case 'stream':
        case 'archive': {
            const { archiveHead } = await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(507), __webpack_require__.e(113), __webpack_require__.e(649), __webpack_require__.e(402)]).then(__webpack_require__.bind(__webpack_require__, 402));
            return archiveHead(config, command);
        }
    }
}
async function docker(config, args) {
    const command = (0,docker_command/* parseDockerCommand */.Z)(args);
    switch (command.kind) {
        case 'pass':
            return (0,hand_on/* handOn */.x)(config.programs.docker, args);
        case 'refused':
            return refuse('docker', args, command.why);
        case 'save': {
            const { saveImage } = await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(507), __webpack_require__.e(830)]).then(__webpack_require__.bind(__webpack_require__, 830));
            return saveImage(config, command);
        }
        case 'build': {
            const { buildImage } = await Promise.all(/* import() */[__webpack_require__.e(507), __webpack_require__.e(71)]).then(__webpack_require__.bind(__webpack_require__, 71));
            return buildImage(config, command);
        }
    }
}
function refuse(tool, args, why) {
    process.stderr.write(`kbuild: ${tool} ${args.join(' ')} is not packed, as ${why}\n`);
    return 2;
}
function asTool(name) {
    if (name === 'tar' || name === 'git' || name === 'docker')
        return name;
    throw new Error(`there is no tool ${name}`);
}
function linesOf(error) {
    if (error instanceof problem/* KbuildError */.gj)
        return error.problems.map(problem/* describeProblem */.BJ);
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
}


/***/ }),

/***/ 762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   gj: () => (/* binding */ KbuildError),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qi: () => (/* binding */ firstSentence)
/* harmony export */ });
/* unused harmony exports isProblem, quotedSigns, quoteCut, withoutCredentials, credentialsIn, hasControlCharacter */
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
/** Of a value that is cut, and what then stands in the place of the rest. */
const quotedSigns = 117;
const quoteCut = '...';
/** A value from outside, made safe for one line of text: quoted, control characters escaped, cut at 120 characters. */
function quote(value) {
    const shown = withoutCredentials(value);
    const isWhole = shown.length <= quotedSigns + quoteCut.length;
    const cut = isWhole ? shown : `${shown.slice(0, quotedSigns)}${quoteCut}`;
    return JSON.stringify(cut).replaceAll(/[\u007f-\u009f]/g, escaped);
}
/** As JSON may have it, though JSON.stringify leaves these as they are. */
function escaped(sign) {
    return `\\u00${sign.charCodeAt(0).toString(16)}`;
}
/** Whoever and with whatever password an address names, such as `https://user:password@host`, is three stars. */
function withoutCredentials(text) {
    const { shown, end } = spansOfCredentials(text).reduce((done, span) => ({ shown: `${done.shown}${text.slice(done.end, span.start)}***`, end: span.end }), { shown: '', end: 0 });
    return shown + text.slice(end);
}
/** What stands before the host of each address, user and password, where there is a password or a scheme. */
function credentialsIn(text) {
    return spansOfCredentials(text).map(({ start, end }) => text.slice(start, end));
}
/** Rather too much than too little: of `a:b c@d` nobody can say whether it is a password with a blank. A package URL has none. */
function spansOfCredentials(text) {
    const spans = [];
    let open;
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
        const { start, hasScheme } = prefixOf(word);
        const at = lastHost(word);
        const isWhole = at > start && (hasScheme || word.slice(start, at).includes(':'));
        if (at >= 0 && open !== undefined && !hasScheme) {
            while ((spans.at(-1)?.start ?? -1) >= open)
                spans.pop();
            spans.push({ start: open, end: index + at });
        }
        else if (isWhole) {
            spans.push({ start: index + start, end: index + at });
            open = undefined;
        }
        else if (/:./.test(word.slice(start)))
            open = index + start;
    }
    return spans;
}
function prefixOf(word) {
    const [prefix = ''] = beforeAddress.exec(word) ?? beforeUser.exec(word) ?? [];
    return { start: prefix.length, hasScheme: /[/\\]$/.test(prefix) };
}
/** What has an address for its value, such as the name of an image with its port. */
const beforeAddress = /^[^@=]{1,500}=(?:https?|ssh|git):\/\//;
/** The name of a variable, and a scheme: with one slash, backslashes or without its name too, as people write it by mistake. */
const beforeUser = /^(?:[^:=@/\\]*=)?["'(<]*(?:[^:=@/\\]*:[/\\]{1,2}|[/\\]{2})?/;
/** Of the last @ that has no digest behind it, as the addresses of images do, nor a version, as package URLs do; -1 without one. */
function lastHost(word) {
    if (/^["'(<]*pkg:/.test(word))
        return -1;
    let at = word.lastIndexOf('@');
    while (at > 0 && word.startsWith('sha256:', at + 1))
        at = word.lastIndexOf('@', at - 1);
    return word.startsWith('sha256:', at + 1) ? -1 : at;
}
/** Of both ranges: some terminals take U+009B for the start of a command. */
function hasControlCharacter(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
    return /[\u0000-\u001f\u007f-\u009f]/.test(text);
}


/***/ })

};

export const id = 402;
export const ids = [402];
export const modules = {

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ ask)
});

// UNUSED EXPORTS: runBuild, runInForeground, runMarker

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(260);
;// CONCATENATED MODULE: ./build/src/host/file-names.js
/**
 * Names of files are bytes, and need not be UTF-8. In our texts each byte that is none stands as the lone surrogate U+DC00
 * plus its value, as in Python, so that nothing is lost on the way through git and back to the disk.
 */
function textOfBytes(bytes) {
    const text = bytes.toString('utf8');
    return text.includes('\u{fffd}') ? bytes.toString('latin1').replace(beyondAscii, decoded) : text;
}
const beyondAscii = /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;
function decoded(part) {
    return part.length === 1
        ? String.fromCharCode(0xdc00 + part.charCodeAt(0))
        : Buffer.from(part, 'latin1').toString('utf8');
}
function bytesOfText(text) {
    if (!loneByte.test(text))
        return Buffer.from(text);
    const parts = text.split(/([\u{dc80}-\u{dcff}])/u);
    return Buffer.concat(parts.map((part, index) => index % 2 === 1 ? Buffer.of(part.charCodeAt(0) - 0xdc00) : Buffer.from(part)));
}
const loneByte = /[\u{dc80}-\u{dcff}]/u;
/** A path as the functions of `node:fs` take it. */
function pathOnDisk(path) {
    return loneByte.test(path) ? bytesOfText(path) : path;
}

// EXTERNAL MODULE: ./build/src/host/files.js + 4 modules
var files = __webpack_require__(507);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(574);
;// CONCATENATED MODULE: ./build/src/host/lines.js
/** The output of a program line by line, however long a line is: memory holds a piece of it. */

/** Signs. The longest line of a real build, a call of the linker with all its flags, has 30,000. */
const longestLine = (/* unused pure expression or super */ null && (64 * 1024));
const cutMark = ' [kbuild: the rest of this line is left out]';
/** Without line ends; what is longer than `longestLine` is cut, and says so. `keptUp` is waited for after each piece. */
async function lines_eachLine(pieces, onLine, keptUp = async () => { }) {
    const lines = lineReader(onLine);
    const decoder = new StringDecoder('utf8');
    for await (const piece of pieces) {
        lines.read(decoder.write(piece));
        await keptUp();
    }
    lines.read(decoder.end());
    lines.end();
}
/** What is read comes in pieces that end anywhere. */
function lineReader(onLine) {
    let begun = '';
    let isCut = false;
    const add = (text) => {
        isCut ||= begun.length + text.length > longestLine;
        begun += text.slice(0, longestLine - begun.length);
    };
    const finish = () => {
        onLine(isCut ? `${begun}${cutMark}` : begun.replace(/\r$/, ''));
        begun = '';
        isCut = false;
    };
    return {
        read: (text) => {
            let from = 0;
            for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
                add(text.slice(from, end));
                finish();
                from = end + 1;
            }
            add(text.slice(from));
        },
        end: () => {
            if (begun !== '' || isCut)
                finish();
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(500);
;// CONCATENATED MODULE: ./build/src/host/process-tree.js
/**
 * Ends what a build has started: its process group, and on Linux also children that left the group, found by a marker
 * in their environment as the runner itself finds orphans.
 */


function process_tree_signalGroup(groupId, signal) {
    if (groupId === undefined)
        return;
    try {
        process.kill(-groupId, signal);
    }
    catch {
        // The group has ended by itself.
    }
}
/** A process that is ended may have started another one meanwhile, and takes a moment to be gone. */
const mostRounds = 50;
const roundMilliseconds = 20;
/**
 * Sends TERM, waits, then KILL, to every process whose environment has `marker=value`, until none is left. Returns how many
 * there were at first.
 */
async function process_tree_endMarkedProcesses(marker, value, graceMilliseconds) {
    const found = await markedProcesses(marker, value);
    if (found.length === 0)
        return 0;
    if (graceMilliseconds > 0) {
        for (const pid of found)
            signalProcess(pid, 'SIGTERM');
        await sleep(graceMilliseconds);
    }
    for (let round = 0; round < mostRounds; round++) {
        const left = await markedProcesses(marker, value);
        if (left.length === 0)
            break;
        for (const pid of left)
            signalProcess(pid, 'SIGKILL');
        await sleep(roundMilliseconds);
    }
    return found.length;
}
async function markedProcesses(marker, value) {
    const entries = await readdir('/proc').catch(() => []);
    const pids = entries.filter((entry) => /^[0-9]+$/.test(entry)).map(Number);
    const marked = await Promise.all(pids.map((pid) => hasMarker(pid, `${marker}=${value}`)));
    return pids.filter((pid, index) => marked[index] && pid !== process.pid);
}
async function hasMarker(pid, assignment) {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
    return environment.split('\0').includes(assignment);
}
function signalProcess(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // It has ended by itself.
    }
}

;// CONCATENATED MODULE: ./build/src/host/process.js
/**
 * Child processes: short questions by @actions/exec, and builds in a process group of their own that can be ended whole.
 * Arguments are arrays and no shell is ever between us and a tool.
 */







/** Runs a tool whose answer is short, and returns it whatever the exit code; names that are not UTF-8 as file-names.ts has them. */
async function ask(tool, args, options) {
    // exec would search the PATH of this process, and print what it cannot read there.
    const program = (0,external_node_path_.isAbsolute)(tool) ? tool : await (0,files/* findProgram */.Kp)(tool, options.env.PATH ?? '');
    if (program === undefined)
        return { code: 127, stdout: '', stderr: `${tool} is not on PATH` };
    try {
        const chunks = [];
        // It splits its first word unless quoted.
        const { exitCode, stderr } = await (0,exec/* getExecOutput */.H)(`"${program.replaceAll('"', '\\"')}"`, [...args], {
            cwd: options.cwd,
            env: { ...options.env },
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdout: (chunk) => chunks.push(chunk) },
            ...(options.input === undefined ? {} : { input: bytesOfText(options.input) }),
        });
        return { code: exitCode, stdout: textOfBytes(Buffer.concat(chunks)), stderr };
    }
    catch (error) {
        return { code: 127, stdout: '', stderr: error instanceof Error ? error.message : String(error) };
    }
}
/** Name of the environment variable that marks every process of one run. */
const runMarker = 'KBUILD_RUN_ID';
const graceMilliseconds = 3000;
/** Runs a build to its end, or to the end that `cancel` makes. Throws when the tool cannot be started. */
async function runBuild(build) {
    const child = withUsualUmask(() => spawn(build.tool, [...build.arguments], {
        cwd: build.cwd,
        env: build.env,
        detached: true,
        stdio: [build.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe', ...heldBy(build)],
    }));
    // Who ends before it has read all says itself why.
    child.stdin?.on('error', () => { }).end(build.input);
    const outputs = [child.stdout, child.stderr].filter((it) => it !== null);
    const lines = Promise.all(outputs.map((output) => eachLine(output, build.onLine, build.keptUp)));
    // Where the program does not start, nobody comes to wait for them.
    lines.catch(() => { });
    const exit = exitOf(child);
    const end = () => void Promise.allSettled([endTree(child, build.runId, exit), build.alsoEnd?.()]);
    build.cancel.addEventListener('abort', end, { once: true });
    if (build.cancel.aborted)
        end();
    try {
        const result = await exit;
        await Promise.race([lines, build.cancel.aborted ? Promise.resolve() : delay(graceMilliseconds)]);
        return result;
    }
    finally {
        build.cancel.removeEventListener('abort', end);
        for (const output of outputs)
            output.destroy();
        await endMarkedProcesses(runMarker, build.runId, 0);
    }
}
/** Modes of what a build makes get into images, where another user must be able to run it. A child keeps the umask of its start. */
function withUsualUmask(start) {
    const ofMachine = process.umask(0o022);
    try {
        return start();
    }
    finally {
        process.umask(ofMachine);
    }
}
/**
 * Runs a program with the terminal's own input and output, in the foreground, where Ctrl-C reaches it. Returns its exit
 * code. `end` is called when the run is cancelled, and must make the program end.
 */
async function runInForeground(program, end) {
    const { tool, arguments: args, cwd, env, cancel } = program;
    const child = spawn(tool, [...args], {
        cwd,
        env,
        stdio: ['inherit', 'inherit', 'inherit', ...heldBy(program)],
    });
    const onCancel = () => void end();
    cancel.addEventListener('abort', onCancel, { once: true });
    try {
        const { code } = await exitOf(child);
        return code ?? 130;
    }
    finally {
        cancel.removeEventListener('abort', onCancel);
    }
}
function heldBy({ holds }) {
    return holds === undefined ? [] : [holds];
}
async function endTree(child, runId, exit) {
    signalGroup(child.pid, 'SIGTERM');
    const ended = await Promise.race([exit.then(() => true), delay(graceMilliseconds)]);
    if (!ended)
        signalGroup(child.pid, 'SIGKILL');
    await endMarkedProcesses(runMarker, runId, 0);
}
function exitOf(child) {
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code, signal) => resolve({ code: code ?? undefined, signal: signal ?? undefined }));
    });
}
function delay(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(() => resolve(undefined), milliseconds).unref();
    });
}


/***/ }),

/***/ 402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  archiveHead: () => (/* binding */ archiveHead)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(466);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(455);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(762);
;// CONCATENATED MODULE: ./build/src/host/git-environment.js
/** What of this machine's environment a question to git may see. */

const needed = (/* unused pure expression or super */ null && ([
    'PATH',
    'HOME',
    'XDG_CONFIG_HOME',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
    'SUDO_UID',
]));
/**
 * A filter that a repository names may still run: it sees no token. Nor can GIT_DIR and its like mislead git. Of settings in
 * variables (GIT_CONFIG_COUNT) those pass by which the user trusts a repository of somebody else.
 */
function git_environment_gitEnvironment(env) {
    const own = {
        ...Object.fromEntries(Object.entries(env).filter(([name]) => needed.includes(name))),
        ...withoutRemotes,
    };
    const trusted = trustedFolders(env);
    if (trusted.length === 0)
        return own;
    const pairs = trusted.flatMap((value, index) => [
        [`GIT_CONFIG_KEY_${index}`, 'safe.directory'],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { ...own, GIT_CONFIG_COUNT: String(trusted.length), ...Object.fromEntries(pairs) };
}
/** A partial clone fetches what a question needs and it lacks: by no protocol, in git of any age. */
const withoutRemotes = { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' };
/** What git said, in one line, without passwords that addresses of remotes hold. */
function git_environment_gitWords(said) {
    const lines = said.split('\n').map((line) => line.trim());
    return withoutCredentials(lines.filter((line) => line !== '').join(' '));
}
function trustedFolders(env) {
    const count = /^[0-9]{1,3}$/.test(env.GIT_CONFIG_COUNT ?? '') ? Number(env.GIT_CONFIG_COUNT) : 0;
    return Array.from({ length: count }, (_, index) => index)
        .filter((index) => env[`GIT_CONFIG_KEY_${index}`]?.toLowerCase() === 'safe.directory')
        .map((index) => env[`GIT_CONFIG_VALUE_${index}`] ?? '');
}

// EXTERNAL MODULE: ./build/src/host/process.js + 3 modules
var host_process = __webpack_require__(744);
;// CONCATENATED MODULE: ./build/src/host/git-folder.js
/**
 * A throw-away git directory: it knows one commit, the tags that are named, and borrows all objects, so that git and Go
 * say of every clone of that commit the same. Of a clone of its own they say what its tags and its depth let them.
 */





/**
 * For git alone, without a work tree. That the clone is shallow is left out: `git archive` writes the names of refs, and
 * the word `grafted`, into files of the source tarball (export-subst, `%D`).
 */
async function git_folder_makeGitFolder(request) {
    const { root, commit, tags, folder } = request;
    const objects = resolve(root, (await askOf(request, ['rev-parse', '--git-path', 'objects'])).trim());
    await mkdir(join(folder, 'objects', 'info'), { recursive: true });
    await mkdir(join(folder, 'refs', 'tags'), { recursive: true });
    await mkdir(join(folder, 'info'));
    await writeFile(join(folder, 'config'), formatOf(commit, 'bare'));
    await writeFile(join(folder, 'HEAD'), `${commit}\n`);
    await writeFile(join(folder, 'objects', 'info', 'alternates'), `${objects}\n`);
    const refs = tags.toSorted().map((tag) => `${commit} refs/tags/${tag}\n`);
    if (refs.length > 0)
        await writeFile(join(folder, 'packed-refs'), refs.join(''));
    return { folder, objects };
}
/**
 * In the place of a work tree's `.git`, with an index of its own. Of the history it has one commit with the tag that is
 * `behind` HEAD, and none without; that is all that Go and `git describe --tags` look for.
 */
async function makeWorkingGitFolder(request) {
    const { root, commit, folder, behind } = request;
    const made = await git_folder_makeGitFolder(request);
    const config = `${formatOf(commit, 'working')}${plainSettings}`;
    await writeFile(join(folder, 'config'), config);
    await copyFile(await excludeFile(request), join(folder, 'info', 'exclude')).catch(() => undefined);
    // Content is compared as it lies there, whatever drivers this machine has for attributes that are committed.
    await writeFile(join(folder, 'info', 'attributes'), '* -filter\n');
    // Git reads them in the place of others, which may be nowhere.
    const replaced = await askOf(request, [
        'for-each-ref',
        '--format=%(objectname) %(refname)',
        'refs/replace',
    ]);
    await appendFile(join(folder, 'packed-refs'), replaced);
    const env = { GIT_DIR: folder, GIT_WORK_TREE: root };
    const stub = behind === undefined ? '' : await stubWith(request, behind, env);
    await writeFile(join(folder, 'info', 'grafts'), `${[commit, stub].join(' ').trim()}\n`);
    await askOf(request, ['read-tree', commit], env);
    // Ends with 1 where files are changed. Without it, every later question would read every file again.
    await askGit(request, ['update-index', '-q', '--refresh'], env);
    if (request.modified)
        await markModified(request, env);
    else
        await overlookHidden(request, env);
    return { ...made, env };
}
/**
 * For a copy of the work tree in another place, whose files have the sizes and times of these: commits and trees become the
 * folder's own. Contents of files are left out, as git reads those of the work tree.
 */
async function endBorrowing(request) {
    const { folder } = request;
    const env = { GIT_DIR: folder };
    const format = '--format=%(refname:lstrip=2) %(objectname)';
    const replaced = await askOf(request, ['for-each-ref', format, 'refs/replace'], env);
    const objects = await askOf(request, ['rev-list', '--objects', '--filter=blob:none', 'HEAD'], env);
    const standsFor = new Map(wordsOfLines(replaced));
    const ids = wordsOfLines(objects).map(([id]) => standsFor.get(id) ?? id);
    await mkdir(join(folder, 'objects', 'pack'));
    const pack = ['pack-objects', '-q', '--threads=1', join(folder, 'objects', 'pack', 'pack')];
    await askOf(request, pack, env, ids.map((id) => `${id}\n`).join(''));
    await rm(join(folder, 'objects', 'info', 'alternates'));
    // The rest of what git knows of a file is another one there.
    await appendFile(join(folder, 'config'), '\ttrustctime = false\n\tcheckStat = minimal\n');
}
/** The first two of each line. */
function wordsOfLines(text) {
    const lines = text.split('\n').filter((line) => line !== '');
    return lines.map((line) => {
        const [first = '', second = ''] = line.split(' ');
        return [first, second];
    });
}
/** The id of a commit with this tag. It has no files, as nobody looks at them. */
async function stubWith(request, tag, env) {
    const tree = (await askOf(request, ['hash-object', '-t', 'tree', '/dev/null'], env)).trim();
    const words = ['commit-tree', '-m', `Stands in for the commit of ${tag}`, tree];
    const stub = (await askOf(request, words, { ...env, ...identity })).trim();
    const ref = join(request.folder, 'refs', 'tags', tag);
    await mkdir(dirname(ref), { recursive: true });
    await writeFile(ref, `${stub}\n`);
    return stub;
}
const identity = {
    GIT_AUTHOR_NAME: 'kbuild',
    GIT_AUTHOR_EMAIL: 'kbuild@localhost',
    GIT_AUTHOR_DATE: '@0 +0000',
    GIT_COMMITTER_NAME: 'kbuild',
    GIT_COMMITTER_EMAIL: 'kbuild@localhost',
    GIT_COMMITTER_DATE: '@0 +0000',
};
/** As a plain clone on Linux compares files with their blobs, whatever this one or its machine has set. */
const plainSettings = [
    '\tfilemode = true',
    '\tsymlinks = true',
    '\tautocrlf = false',
    '\teol = lf',
    '\tattributesfile = /dev/null',
    '\tfsmonitor = false',
    '\tmultipackindex = false',
    '',
].join('\n');
/** In the index, and neither in HEAD nor on disk: git says of this work tree that something is modified, whatever hides it. */
async function markModified(request, env) {
    const blob = (await askOf(request, ['hash-object', '-w', '-t', 'blob', '/dev/null'], env)).trim();
    await askOf(request, ['update-index', '--add', '--cacheinfo', `100644,${blob},.kbuild-modified`], env);
}
/**
 * What only lists of this machine or this clone hide, in a container too: it was judged not to count. What has come since
 * does.
 */
async function overlookHidden(request, env) {
    const unlisted = { ...env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    // The clone's own index may be unreadable.
    const listed = { GIT_INDEX_FILE: join(request.folder, 'index') };
    const [all, shown] = await Promise.all([untracked(request, unlisted), untracked(request, listed)]);
    if (all === undefined || shown === undefined)
        return;
    const hidden = all.filter((path) => !shown.some((it) => holds(it, path) || holds(path, it)));
    const rules = hidden
        .filter((path) => !path.includes('\n'))
        .map((path) => `/${path.replace(/[\\*?[ ]/g, '\\$&')}\n`);
    await appendFile(join(request.folder, 'info', 'exclude'), ['\n', ...rules].join(''));
}
/**
 * Files, and folders with nothing tracked, which end in `/`. undefined where git cannot be asked, without the settings of
 * this machine say.
 */
async function untracked(request, env) {
    const args = ['ls-files', '--others', '--exclude-standard', '--directory', '--no-empty-directory', '-z'];
    const { code, stdout } = await askGit(request, args, env);
    return code === 0 ? stdout.split('\0').filter((path) => path !== '') : undefined;
}
function holds(one, other) {
    return one === other || (one.endsWith('/') && other.startsWith(one));
}
async function excludeFile(request) {
    const path = (await askOf(request, ['rev-parse', '--git-path', 'info/exclude'])).trim();
    return resolve(request.root, path);
}
/** `core` comes last, for more of its settings to follow. */
function formatOf(commit, kind) {
    const isSha256 = commit.length === 64;
    return [
        ...(isSha256 ? ['[extensions]', '\tobjectformat = sha256'] : []),
        // A hint that grafts are old would be taken for what git complains of.
        ...(kind === 'working' ? ['[advice]', '\tgraftFileDeprecated = false'] : []),
        '[core]',
        `\trepositoryformatversion = ${isSha256 ? 1 : 0}`,
        `\tbare = ${kind === 'bare'}`,
        '',
    ].join('\n');
}
async function askOf(request, args, extra = {}, input) {
    const answer = await askGit(request, args, extra, input);
    if (answer.code !== 0)
        throw unreadable(request.root, answer);
    return answer.stdout;
}
function askGit({ root, env }, args, extra = {}, input) {
    // A program that does not read what it is given breaks the pipe.
    const given = input === undefined ? {} : { input };
    return ask('git', args, { cwd: root, env: { ...gitEnvironment(env), ...extra }, ...given });
}
function unreadable(root, { stderr }) {
    return new KbuildError('stamp', [
        {
            what: `git does not read the repository of ${root}: ${gitWords(stderr)}`,
            remedy: 'Repair the repository or clone it again',
        },
    ]);
}

;// CONCATENATED MODULE: ./build/src/host/plain-git.js
/** What a plain clone of HEAD on Linux would hold, asked of git through a throw-away directory. */







/** `scratch` is an empty folder to be used up; a commit that is replaced has the tree of what stands in for it. */
async function openPlainGit(root, commit, scratch, env) {
    const folder = join(scratch, 'git');
    await makeGitFolder({ root, commit, tags: [], folder, env });
    const empty = join(scratch, 'empty');
    await mkdir(empty);
    const asked = await ask('git', ['-C', root, 'rev-parse', '--verify', '--quiet', 'HEAD^{tree}'], {
        cwd: root,
        env: questionEnvironment(env),
    });
    const own = {
        ...plainGitEnvironment(env.PATH ?? ''),
        GIT_DIR: folder,
        GIT_WORK_TREE: empty,
        GIT_INDEX_FILE: join(scratch, 'index'),
    };
    return {
        root,
        scratch,
        tree: asked.stdout.trim(),
        algorithm: commit.length === 64 ? 'sha256' : 'sha1',
        ask: (args, input) => ask('git', [...plain_git_plainSettings, ...args], {
            cwd: empty,
            env: own,
            ...(input ? { input: input.map((it) => `${it}\0`).join('') } : {}),
        }),
    };
}
/** No configuration of the machine, and nothing of a caller that leads git elsewhere. */
function plainGitEnvironment(path) {
    return {
        PATH: path,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
    };
}
/** What git would otherwise guess from the machine. */
const plain_git_plainSettings = [
    'core.autocrlf=false',
    'core.eol=lf',
    'core.symlinks=true',
    'core.fileMode=true',
    'core.attributesFile=/dev/null',
    'core.excludesFile=/dev/null',
    'core.bare=false',
    // An index that another git wrote may be too new for this one.
    'core.multiPackIndex=false',
].flatMap((setting) => ['-c', setting]);
function questionEnvironment(env) {
    return { ...gitEnvironment(env), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
}
async function headEntries({ root, ask: git, tree }) {
    const { code, stdout, stderr } = await git(['ls-tree', '-r', '-z', '--full-tree', tree]);
    if (code !== 0)
        throw unlisted(root, stderr);
    return stdout
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
        return { mode, id, path: line.slice(tab + 1) };
    });
}
/** Files that are the blob's bytes, though committed attributes may have a plain clone write others. */
async function convertedPaths(git, head) {
    const rules = head.filter(({ path }) => path === '.gitattributes' || path.endsWith('/.gitattributes'));
    const texts = await Promise.all(rules.map(({ id }) => git.ask(['cat-file', 'blob', id])));
    if (!texts.some(({ stdout }) => /\b(?:crlf|ident|working-tree-encoding)\b/.test(stdout)))
        return new Set();
    await git.ask(['read-tree', git.tree]);
    const paths = head.map(({ path }) => path);
    const args = ['check-attr', '--cached', '-z', '--stdin', 'eol', 'crlf', 'ident', 'working-tree-encoding'];
    const answers = (await git.ask(args, paths)).stdout.split('\0');
    return new Set(paths.filter((_, index) => [0, 1, 2, 3].some((it) => converts(answers[(index * 4 + it) * 3 + 2]))));
}
function converts(value = 'unspecified') {
    return !['unspecified', 'unset', 'lf', 'input'].includes(value);
}
/** A folder with these paths as a plain clone of HEAD would have them. */
async function checkedOut(git, paths) {
    const out = join(git.scratch, 'out');
    await git.ask(['read-tree', git.tree]);
    await git.ask(['checkout-index', '-z', '--stdin', '--force', `--prefix=${out}/`], paths);
    return out;
}
/** By the .gitignore files that HEAD has; those that only lie there may hide what they like. */
async function ignoredPaths(git, head, paths) {
    if (paths.length === 0)
        return new Set();
    const rules = head.filter(({ path }) => path === '.gitignore' || path.endsWith('/.gitignore'));
    const place = join(git.scratch, 'empty');
    for (const { id, path } of rules) {
        const { stdout } = await git.ask(['cat-file', 'blob', id]);
        await mkdir(pathOnDisk(dirname(join(place, path))), { recursive: true });
        await writeFile(pathOnDisk(join(place, path)), bytesOfText(stdout));
    }
    // It reads names as patterns of paths, unless they begin so.
    const asked = paths.map((path) => `./${path}`);
    const { code, stdout, stderr } = await git.ask(['check-ignore', '--no-index', '-z', '--stdin'], asked);
    if (code > 1)
        throw unlisted(git.root, stderr);
    return new Set(stdout.split('\0').map((path) => path.slice(2)));
}
function unlisted(root, said) {
    return new KbuildError('stamp', [
        {
            what: `git does not list the files of HEAD in ${root}: ${gitWords(said)}`,
            remedy: 'Repair the repository or clone it again',
        },
    ]);
}

// EXTERNAL MODULE: ./build/src/packing/tar/pack.js + 5 modules
var pack = __webpack_require__(806);
// EXTERNAL MODULE: ./build/src/packing/toolbox/gzip-of.js
var gzip_of = __webpack_require__(347);
// EXTERNAL MODULE: ./build/src/packing/toolbox/hand-on.js
var hand_on = __webpack_require__(292);
// EXTERNAL MODULE: ./build/src/packing/toolbox/record.js + 1 modules
var record = __webpack_require__(572);
;// CONCATENATED MODULE: ./build/src/packing/toolbox/git-tool.js
/**
 * `git archive HEAD` from a repository that knows that commit and its tag only, by a git that knows no configuration, no
 * filter and no attribute but the committed ones. So files in Git LFS are packed as the pointers that the commit has.
 */








/** Returns the exit code. Throws with git's own last line when git fails. */
async function archiveHead(config, command) {
    const { gitFolder } = config;
    if (gitFolder === '')
        throw noRepository;
    const args = [...plain_git_plainSettings, ...archiveSettings, 'archive', '--format=tar', ...command.options, 'HEAD'];
    const env = { ...plainGitEnvironment(process.env.PATH ?? ''), GIT_DIR: gitFolder };
    const source = (0,hand_on/* wholeOutput */.F)(config.programs.git, args, env);
    if (command.kind === 'stream') {
        await (0,promises_.pipeline)(source, process.stdout, { end: false });
        return 0;
    }
    const file = (0,external_node_path_.resolve)(command.file);
    const packed = await (0,pack/* packBytes */.P)({
        source,
        to: file,
        gzip: command.compress ? (0,gzip_of/* gzipOf */.U)(config) : undefined,
    });
    await (0,record/* leaveRecord */.h)(config, { kind: 'tar', path: file, ...packed });
    return 0;
}
const noRepository = new problem/* KbuildError */.gj('package', [
    {
        what: 'git archive is called, but the source is not a git repository of its own',
        remedy: 'Check the tree out as a repository',
    },
]);
/** What `git archive` would otherwise count from the repository, or has another value for by itself. */
const archiveSettings = ['-c', 'tar.umask=0022', '-c', 'core.abbrev=12'];


/***/ })

};

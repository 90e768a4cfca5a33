export const id = 507;
export const ids = [507];
export const modules = {

/***/ 507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kp: () => (/* binding */ findProgram),
  yK: () => (/* binding */ plainMode),
  yR: () => (/* binding */ readText),
  L_: () => (/* binding */ setPlainModes)
});

// UNUSED EXPORTS: copyTo, digestOf, errorCode, exists, existsInside, foldersIn, isInside, linkOrCopy, makeFolder, probeWriting, readTreeFiles, realPath, removePaths, removeTree, replaceFile

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(466);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(762);
;// CONCATENATED MODULE: ./build/src/kubernetes/sync-filters.js
/**
 * What of a tree goes into the data container and what comes out of it: the rsync filters of the tree's own
 * build/common.sh, read as text. Rules that would have rsync read further files are not taken over.
 */
/** Those of v1.28, for a fork whose functions have other names. */
const usual = {
    into: ['H /.git', '- /_tmp/', '- /_output/', '- /'],
    out: [
        '- /_temp/',
        '+ /vendor/',
        '+ /staging/***/Godeps/**',
        '+ /_output/dockerized/bin/**',
        '+ zz_generated.*',
        '+ generated.proto',
        '+ *.pb.go',
        '+ types.go',
        '+ */',
        '- /**',
    ],
};
function sync_filters_readSyncFilters(commonScript) {
    const into = filtersOf(commonScript, 'kube::build::sync_to_container');
    const out = filtersOf(commonScript, 'kube::build::copy_output');
    return { into: into.length > 0 ? into : usual.into, out: out.length > 0 ? out : usual.out };
}
function filtersOf(script, name) {
    const start = script.indexOf(`${name}() {`);
    if (start < 0)
        return [];
    const end = script.indexOf('\n}', start);
    const body = script.slice(start, end < 0 ? script.length : end).replace(/^[ \t]*#.*$/gm, '');
    const found = [...body.matchAll(/--filter=(?:'([^'\n]*)'|"([^"\n$`]*)")/g)];
    return found
        .map(([, single, double]) => single ?? double ?? '')
        .filter((rule) => /^[-+HSPR] \S/.test(rule));
}

;// CONCATENATED MODULE: ./build/src/kubernetes/container-scripts.js
/** What a tree's own scripts say of its container build: image, names, what is handed in, what is hidden. */

/** Texts of build/common.sh, build/build-image/Dockerfile and build/build-image/VERSION. */
function container_scripts_readContainerScripts(commonScript, recipe, imageVersion) {
    const script = commonScript.replace(/^[ \t]*#.*$/gm, '');
    return {
        imageVersion: imageVersion?.trim() ?? '',
        crossRepository: crossRepositoryOf(recipe ?? '', script),
        takesCrossImage: /\bKUBE_CROSS_VERSION:-/.test(script),
        forwarded: [...new Set([...script.matchAll(forwardedVariable)].map(([, name = '']) => name))],
        filters: readSyncFilters(script),
        hidesGit: /["']H \/\.git["']/.test(script),
    };
}
/** `--env "NAME=…`, `--env=NAME=…` or `-e NAME=…`. */
const forwardedVariable = /(?:--env|-e)[ =]["']?([A-Z][A-Z0-9_]*)=/g;
/** v1.20 has it in the recipe of its build image, later trees compose it of the registry of base images. */
function crossRepositoryOf(recipe, script) {
    const literal = /^FROM\s+(\S+):KUBE_BUILD_IMAGE_CROSS_TAG\s*$/m.exec(recipe)?.[1];
    const registry = /\$\{KUBE_BASE_IMAGE_REGISTRY:-["']?([^}"']{1,300})["']?\}/.exec(script)?.[1];
    return literal ?? `${registry ?? 'registry.k8s.io/build-image'}/kube-cross`;
}

// EXTERNAL MODULE: ./build/src/kubernetes/image-reference.js
var image_reference = __webpack_require__(836);
;// CONCATENATED MODULE: ./build/src/kubernetes/lists.js
/**
 * Reads the platform and target lists out of a tree's hack/lib/golang.sh as text, so that every version and fork says
 * for itself what it builds. The text's shape is the same from v1.20 on (reference: k/k hack/lib/golang.sh).
 */

/** Their names become files and folders, which are written and removed: none leads elsewhere. */
const platformShape = /^[a-z0-9]+\/[a-z0-9]+$/;
const targetShape = /^[A-Za-z0-9_][A-Za-z0-9_.@+-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.@+-]*)*\/?$/;
function isPlatform(word) {
    return platformShape.test(word);
}
/** Throws one KbuildError that names every list which cannot be read. `hostIsLinux` decides about e2e_node.test, as in the tree. */
function lists_readTreeLists(script, hostIsLinux) {
    const golangScript = withoutRemarks(script);
    const problems = [];
    const required = (name, found, shape = targetShape) => {
        const entries = entriesOf(found, shape);
        if (entries.length > 0)
            return entries;
        problems.push({
            what: `hack/lib/golang.sh has no readable list ${name}`,
            remedy: 'This is not a Kubernetes tree from v1.20 on, or its build scripts have been changed too much',
        });
        return entries;
    };
    const platforms = (kind) => required(`KUBE_SUPPORTED_${kind}_PLATFORMS`, arrayEntries(golangScript, `KUBE_SUPPORTED_${kind}_PLATFORMS`), platformShape);
    const targets = (name) => required(`kube::golang::${name}`, functionEntries(golangScript, name, hostIsLinux));
    // Only images need these: `problemsOfPackaging`.
    const optional = (name) => entriesOf(functionEntries(golangScript, name, hostIsLinux), targetShape);
    const lists = {
        platforms: {
            server: platforms('SERVER'),
            node: platforms('NODE'),
            client: platforms('CLIENT'),
            test: platforms('TEST'),
        },
        targets: {
            server: targets('server_targets'),
            node: targets('node_targets'),
            client: required('KUBE_CLIENT_TARGETS', arrayEntries(golangScript, 'KUBE_CLIENT_TARGETS')),
            test: targets('test_targets'),
            testServer: targets('server_test_targets'),
        },
        imageTargets: {
            server: optional('server_image_targets'),
            conformance: optional('conformance_image_targets'),
        },
        fastbuildArchitecture: /KUBE_SERVER_PLATFORMS=\(\s*linux\/amd64\s*\)/.test(golangScript)
            ? 'amd64'
            : 'host',
    };
    if (problems.length > 0)
        throw new KbuildError('input', problems);
    return lists;
}
/**
 * Adds to what server images hold the programs that their recipe copies into each of them (v1.36 on: kube-log-runner). A
 * list that cannot be read stays empty, by which it is refused.
 */
function lists_withImagePrograms(lists, recipe) {
    if (lists.imageTargets.server.length === 0)
        return lists;
    const copied = [...recipe.matchAll(/^COPY\s+(.*)$/gm)].flatMap(([, words = '']) => words.split(/\s+/));
    const more = lists.targets.server.filter((target) => copied.includes(target.slice(target.lastIndexOf('/') + 1)));
    const server = [...new Set([...lists.imageTargets.server, ...more])];
    return { ...lists, imageTargets: { ...lists.imageTargets, server } };
}
/** Empty where one of them is none. */
function entriesOf(found = [], shape) {
    return found.every((entry) => shape.test(entry)) ? found : [];
}
/** A remark may hold anything, also a bracket that would seem to end a list. */
function withoutRemarks(script) {
    return script.replace(/(^|[ \t])#.*$/gm, '$1');
}
/** Entries of `NAME=( … )`, one or several a line. */
function arrayEntries(script, name) {
    const start = new RegExp(`^[^#\\n]*\\b${name}=\\(`, 'm').exec(script);
    if (start === null)
        return undefined;
    const from = start.index + start[0].length;
    const end = script.indexOf(')', from);
    return end < 0 ? undefined : wordsOf(script.slice(from, end));
}
/** Entries of the first `local targets=( … )` in a function, and of `targets+=( … )` below a condition on linux. */
function functionEntries(script, name, hostIsLinux) {
    const start = script.indexOf(`kube::golang::${name}() {`);
    if (start < 0)
        return undefined;
    const body = script.slice(start, endOfFunction(script, start));
    const entries = arrayEntries(body, 'targets');
    if (entries === undefined || !hostIsLinux)
        return entries;
    const linuxOnly = [
        ...body.matchAll(/==[ \t]{0,9}"?linux[^\n]{0,300}\n[ \t]*targets\+=\(([^)]{0,9999})\)/g),
    ];
    return [...entries, ...linuxOnly.flatMap((match) => wordsOf(match[1] ?? ''))];
}
function endOfFunction(script, start) {
    const end = script.indexOf('\n}', start);
    return end < 0 ? script.length : end;
}
function wordsOf(body) {
    return body
        .split(/\s+/)
        .map((word) => word.replace(/^(["'])(.*)\1$/, '$2'))
        .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/src/kubernetes/tree.js
/** What a source tree is: told from its files, never from its version number, as pre-releases straddle the changes. */




/** Where each of TreeFiles lies, relative to the tree's top. */
const tree_treeFilePaths = {
    commonScript: 'build/common.sh',
    golangScript: 'hack/lib/golang.sh',
    initScript: 'hack/lib/init.sh',
    versionScript: 'hack/lib/version.sh',
    crossVersion: 'build/build-image/cross/VERSION',
    goVersion: '.go-version',
    buildImageVersion: 'build/build-image/VERSION',
    buildImageRecipe: 'build/build-image/Dockerfile',
    serverImageRecipe: 'build/server-image/Dockerfile',
    testScript: 'hack/make-rules/test.sh',
    rsyncDaemon: 'build/build-image/rsyncd.sh',
    goWork: 'go.work',
};
/** Throws a KbuildError that names all that is missing. `where` is how the user spells the folder. */
function readSourceTree(files, where, hostIsLinux) {
    const { commonScript, golangScript, versionScript, crossVersion } = files;
    if (!commonScript || !golangScript || !versionScript || !crossVersion)
        throw notATree(files, where);
    const odd = problemsOfTags(files, where);
    if (odd.length > 0)
        throw new KbuildError('input', odd);
    const compileEnvironment = compileEnvironmentOf(golangScript);
    return {
        generation: generationOf(files, commonScript, where),
        crossTag: crossVersion.trim(),
        goVersion: files.goVersion?.trim(),
        goMode: goModeOf(files, compileEnvironment),
        compileEnvironment,
        pathIndependent: /(^|[\s"'(])-trimpath(?![=\w])/m.test(withoutComments(golangScript)),
        goCache: /GOCACHE=\S{0,300}\/cache\/build\b/.test(withoutComments(golangScript))
            ? 'go/cache/build'
            : 'go/cache',
        container: readContainerScripts(commonScript, files.buildImageRecipe, files.buildImageVersion),
        exported: exportedAt(versionScript),
        lists: withImagePrograms(readTreeLists(golangScript, hostIsLinux), files.serverImageRecipe ?? ''),
        installsGotestsum: /\binstall gotest\.tools\/gotestsum\b/.test(withoutComments(files.testScript ?? '')),
    };
}
/** Names of images, containers and folders are made of these. */
function problemsOfTags(files, where) {
    return ['crossVersion', 'buildImageVersion']
        .map((name) => ({ path: tree_treeFilePaths[name], text: files[name]?.trim() ?? '' }))
        .filter(({ text }) => text !== '' && !isImageTag(text))
        .map(({ path, text }) => ({
        what: `${path} in source ${where} has ${quote(text)}, which is not an image tag`,
        remedy: 'Give it up to 128 letters, digits and . _ -, such as v1.36.0-go1.26.0-bullseye.0',
    }));
}
/** The minor in `v1.33.0-go1.24.6-bullseye.0`; undefined for the older `v1.15.5-1`, which names Go's version. */
function minorOfCrossTag(crossTag) {
    return /^v1\.([0-9]+)\.[0-9]+-go/.exec(crossTag)?.[1];
}
/** The Go that the tree names: `.go-version`, else that of the kube-cross tag. */
function plannedGo({ goVersion, crossTag }) {
    if (goVersion !== undefined)
        return `go${goVersion}`;
    return /-(go1[0-9.]*[0-9])/.exec(crossTag)?.[1] ?? crossTag.replace(/^v([0-9.]+).*$/, 'go$1');
}
function generationOf(files, commonScript, where) {
    if (commonScript.includes('KUBE_CROSS_CONTAINER_ROOT'))
        return 'kube-cross';
    if (commonScript.includes('KUBE_DATA_CONTAINER_NAME') || files.hasRsyncDaemon)
        return 'data-container';
    throw new KbuildError('input', [
        {
            what: `source ${where} has an unknown generation of build scripts: build/common.sh names neither KUBE_CROSS_CONTAINER_ROOT nor KUBE_DATA_CONTAINER_NAME`,
            remedy: 'Known are those of Kubernetes v1.20 and later',
        },
    ]);
}
function goModeOf(files, { GO111MODULE }) {
    if (files.hasGoWork)
        return 'workspace';
    const scripts = `${files.initScript ?? ''}\n${files.golangScript ?? ''}`;
    const exported = /^[ \t]*export\b[^#\n]*\bGO111MODULE=off\b/m.test(scripts) ? 'off' : undefined;
    return (GO111MODULE ?? exported) === 'off' ? 'gopath' : 'module';
}
/** Assignments before `go install`; only plain words, as they go into a question of ours. */
function compileEnvironmentOf(golangScript) {
    const call = /^[^#\n]*?\b((?:GO[A-Z0-9]{0,30}=[A-Za-z0-9_.,|:/-]{0,200}[ \t]{1,9}){1,9})go install\b/m.exec(golangScript);
    const assignments = (call?.[1] ?? '')
        .trim()
        .split(/\s+/)
        .filter((word) => word !== '');
    return Object.fromEntries(assignments.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]));
}
/** `git archive` has turned the placeholder of the percent sign into the sign itself, and the others into values. */
function exportedAt(versionScript) {
    const script = withoutComments(versionScript);
    if (!/\[\[\s*'%'\s*[!=]=\s*["']%["']/.test(script))
        return undefined;
    const commit = /KUBE_GIT_COMMIT='([0-9a-f]{40,64})'/.exec(script)?.[1] ?? '';
    const references = /'([^'\n]{0,300}\btag: v[^'\n]{0,300})'/.exec(script)?.[1] ?? '';
    return { commit, version: /tag: (v[^ ,]+)/.exec(references)?.[1] ?? '' };
}
function withoutComments(script) {
    return script.replace(/^[ \t]*#.*$/gm, '');
}
function notATree(files, where) {
    const needed = ['commonScript', 'golangScript', 'versionScript', 'crossVersion'];
    const missing = needed.filter((name) => !files[name]).map((name) => tree_treeFilePaths[name]);
    const problem = {
        what: `source ${where} is not a Kubernetes source tree: it has no ${missing.join(', no ')}`,
        remedy: 'Give the folder of a Kubernetes checkout: in a workflow actions/checkout comes before this step, and after its `path: kubernetes` it is `source: kubernetes`',
    };
    return new KbuildError('input', [problem]);
}

;// CONCATENATED MODULE: ./build/src/host/files.js
/** Files: reading a tree, keeping inside a folder, and digests. */






/** The file's text, or undefined when there is no such file to read. A pipe or a device in its place is not opened. */
async function readText(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (!found?.isFile())
        return undefined;
    return (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
}
/** Writes a file whole or not at all. Whatever file, pipe or link had the name before is replaced, and not written into. */
async function replaceFile(path, text) {
    const fresh = `${path}.new`;
    await rm(fresh, { recursive: true, force: true });
    await writeFile(fresh, text, { flag: 'wx' });
    await rename(fresh, path);
}
/** With those above it. Where the file system is read-only, Node says of it all that one above is not there. */
async function makeFolder(path) {
    try {
        await mkdir(path, { recursive: true });
    }
    catch (error) {
        let missing = path;
        while (!(await exists(dirname(missing))))
            missing = dirname(missing);
        // Throws the reason, or has been the remedy.
        if (!(await exists(missing)))
            await mkdir(missing);
        throw error;
    }
}
/** Throws what the file system has against writing into a folder. */
async function probeWriting(folder) {
    const path = join(folder, '.probe');
    try {
        await writeFile(path, Buffer.alloc(64 * 1024));
    }
    finally {
        await rm(path, { force: true });
    }
}
/** The system's word, such as ENOENT. Throws what is none. */
function errorCode(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    throw error;
}
async function exists(path) {
    return (await stat(path).catch(() => undefined)) !== undefined;
}
async function readTreeFiles(root) {
    const { rsyncDaemon, goWork, ...texts } = treeFilePaths;
    const read = await Promise.all(Object.entries(texts).map(async ([name, path]) => [name, await readText(join(root, path))]));
    const [hasRsyncDaemon, hasGoWork] = await Promise.all([
        exists(join(root, rsyncDaemon)),
        exists(join(root, goWork)),
    ]);
    const found = Object.fromEntries(read);
    return {
        commonScript: found.commonScript,
        golangScript: found.golangScript,
        initScript: found.initScript,
        versionScript: found.versionScript,
        crossVersion: found.crossVersion,
        goVersion: found.goVersion,
        buildImageVersion: found.buildImageVersion,
        buildImageRecipe: found.buildImageRecipe,
        serverImageRecipe: found.serverImageRecipe,
        testScript: found.testScript,
        hasRsyncDaemon,
        hasGoWork,
    };
}
/** Names of the folders below a folder; none when it is not there. */
async function foldersIn(folder) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
/** The real path, or undefined when there is nothing. */
function realPath(path) {
    return realpath(path).catch(() => undefined);
}
/** Both real paths. A folder is inside itself. */
function isInside(path, folder) {
    const way = relative(folder, path);
    return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}
/** Whether `path` below `root` exists and stays below it when links are followed. */
async function existsInside(root, path) {
    const real = await realPath(join(root, path));
    return real !== undefined && isInside(real, root);
}
/** Where a program is on PATH, or undefined. */
async function findProgram(name, path) {
    for (const folder of path.split(external_node_path_.delimiter).filter((it) => it !== '')) {
        const candidate = (0,external_node_path_.join)(folder, name);
        const isProgram = await (0,promises_.access)(candidate, promises_.constants.X_OK).then(() => (0,promises_.stat)(candidate).then((it) => it.isFile()), () => false);
        if (isProgram)
            return candidate;
    }
    return undefined;
}
async function digestOf(path) {
    const sha256 = createHash('sha256');
    const sha512 = createHash('sha512');
    let size = 0;
    await pipeline(createReadStream(path), async (chunks) => {
        for await (const chunk of chunks) {
            sha256.update(chunk);
            sha512.update(chunk);
            size += chunk.length;
        }
    });
    return { size, sha256: sha256.digest('hex'), sha512: sha512.digest('hex') };
}
/** As a plain clone has it under the usual umask: whatever this machine's owner, group and umask make of it. */
function plainMode(mode, isFolder) {
    return isFolder || (mode & 0o100) !== 0 ? 0o755 : 0o644;
}
/** Gives a folder and all that is in it plain modes; links are neither changed nor followed. Throws what the system says. */
async function setPlainModes(path) {
    const found = await (0,promises_.lstat)(path);
    if (!found.isDirectory() && !found.isFile())
        return;
    const mode = plainMode(found.mode, found.isDirectory());
    // Of a file that is not our own nothing but its mode may be right.
    if ((found.mode & 0o7777) !== mode)
        await (0,promises_.chmod)(path, mode);
    if (found.isDirectory())
        for (const name of await (0,promises_.readdir)(path))
            await setPlainModes((0,external_node_path_.join)(path, name));
}
/** Links cost no disk: for what is written anew whenever it changes, so that nobody writes into the other end. */
async function linkOrCopy(from, to) {
    await mkdir(dirname(to), { recursive: true });
    await link(from, to).catch(() => copyFile(from, to));
}
/** A file of its own; it costs no disk either where the file system shares what is equal. */
async function copyTo(from, to) {
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to, constants.COPYFILE_FICLONE);
}
/** Removes a folder with all that is in it, read-only folders (Go's module cache) too. Links are removed, not followed. */
async function removeTree(folder) {
    try {
        await rm(folder, { recursive: true, force: true });
    }
    catch {
        await makeWritable(folder);
        await rm(folder, { recursive: true, force: true });
    }
}
async function makeWritable(folder) {
    const found = await lstat(folder).catch(() => undefined);
    if (!found?.isDirectory())
        return;
    await chmod(folder, (found.mode & 0o7777) | 0o700);
    for (const name of await foldersIn(folder))
        await makeWritable(join(folder, name));
}
/** Files or folders below a folder, taken away where they are. */
async function removePaths(folder, paths) {
    await Promise.all(paths.map((path) => rm(join(folder, path), { recursive: true, force: true })));
}


/***/ }),

/***/ 836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* unused harmony exports isRegistry, isImageTag, noRegistryDigest, isRecordedImage, recordedDigest, repositoryOf, imageAndVersion */
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


/***/ })

};

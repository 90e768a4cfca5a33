export const id = 871;
export const ids = [871];
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

/***/ 38055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ flagNames),
/* harmony export */   L7: () => (/* binding */ shows),
/* harmony export */   PB: () => (/* binding */ verbs),
/* harmony export */   k$: () => (/* binding */ verifyGroups),
/* harmony export */   ny: () => (/* binding */ takes),
/* harmony export */   oQ: () => (/* binding */ commandNames),
/* harmony export */   zm: () => (/* binding */ buildGroups)
/* harmony export */ });
/* harmony import */ var _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35038);
/** The flags of each command: which it takes, and what its help says of them. docs/reference.md says more. */

const verbs = ['make', 'run', 'release', 'prefetch', 'shell', 'copy-output', 'make-clean'];
/** The last three have starts of their own. */
const commandNames = [...verbs, 'inspect', 'compare', 'verify'];
/** Of all commands but the last three. */
const flagNames = _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj.filter((name) => !_inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowInputs */ .$t.includes(name));
/** The command itself says `target` and `builder`. */
const ofBuilds = flagNames.filter((name) => name !== 'target' && name !== 'builder');
const namesOnly = [
    'docker-registry',
    'docker-image-tag',
    'supplier',
    'base-image-sboms',
];
const ofBuildsAlone = ['what', 'run-tests', 'allow-dirty', ...namesOnly];
/** It is what fetches, into a container. */
const notOfPrefetch = ['prefetched', 'network'];
/** Those of shell are also those of `run` with a command that is not make. */
const taken = {
    make: ofBuilds,
    run: ofBuilds,
    release: ofBuilds,
    prefetch: ofBuilds.filter((name) => !notOfPrefetch.includes(name)),
    shell: ofBuilds.filter((name) => !ofBuildsAlone.includes(name)),
    'copy-output': ['source', 'kube-cross-image', 'base-image-registry', 'docker-host'],
    'make-clean': ['source', 'docker-host'],
};
function takes(verb, flag) {
    return taken[verb].includes(flag);
}
/** Of make without those of a container, which are refused with the other problems of inputs, and with why. */
function shows(verb, flag) {
    const isOfContainer = _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .containerInputs */ .Dp.includes(flag) && !_inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .engineInputs */ .Ie.includes(flag);
    return takes(verb, flag) && !(verb === 'make' && isOfContainer);
}
const goWords = {
    'make-variables': 'more variables of make, one per line',
    goflags: 'GOFLAGS',
    gogcflags: 'GOGCFLAGS',
    goldflags: 'GOLDFLAGS',
};
const engineWords = {
    sync: 'how the tree reaches the container: bind, rsync, auto',
    'kube-cross-image': "the image to build in; else the tree's own",
    'base-image-registry': 'KUBE_BASE_IMAGE_REGISTRY',
    'docker-host': 'DOCKER_HOST',
    'rsync-port': 'KUBE_RSYNC_PORT',
};
const proxyWords = {
    'http-proxy': 'KUBERNETES_HTTP_PROXY',
    'https-proxy': 'KUBERNETES_HTTPS_PROXY',
    'no-proxy': 'KUBERNETES_NO_PROXY',
};
const buildGroups = {
    'Tree and target': {
        source: 'the Kubernetes tree',
        what: 'WHAT: packages to build or test',
        platforms: 'KUBE_BUILD_PLATFORMS',
        plan: 'the output of kbuild-action/plan',
        'run-tests': 'tests before packaging',
    },
    'Make and Go': goWords,
    'Version and date': {
        'git-version': 'the version to stamp; else the tag, or what git describe finds',
        'version-file': 'KUBE_GIT_VERSION_FILE',
        'source-date-epoch': "SOURCE_DATE_EPOCH; else HEAD's committer time",
        'allow-dirty': 'a release of a dirty tree',
    },
    'Engine and image': {
        ...engineWords,
        prefetched: 'the folder of kbuild prefetch: nothing is fetched from elsewhere',
        network: 'none: nothing is fetched, and builds have no network',
        ...proxyWords,
    },
    'Names of what is made': {
        'docker-registry': 'KUBE_DOCKER_REGISTRY',
        'docker-image-tag': 'KUBE_DOCKER_IMAGE_TAG',
        supplier: 'whom the SBOM names',
        'base-image-sboms': 'SBOMs of base images, which ours link to',
        variant: 'a word in the name of the folder below _output/kbuild',
        'artifact-name': 'the name of that folder',
    },
};
const verifyGroups = {
    'What is verified': {
        mode: 'published, or rebuild: two builds of this tree',
        reference: 'file, folder, SHA256SUMS, or address of a release',
        from: 'a provenance-predicate.json, or an in-toto statement around one',
        include: 'names or patterns with * of what is looked at; else all',
        platforms: 'os/arch pairs; else all that the reference has, or of rebuild this machine',
        profile: 'how the release was built: action, krel, auto tries both',
        variations: 'of rebuild, what the second build varies: all, none or a list',
        tolerate: 'name:pattern of what may differ, such as signature:*.exe',
        'require-signed': 'files of public keys in PEM, one of which has signed it',
        'github-token': 'to read a release that is not public',
    },
    'How it was built': {
        source: 'the Kubernetes tree, at the commit that was published',
        builder: "container, or local: this machine's own Go",
        ...goWords,
        'git-version': 'the version of the commit, where the clone lacks its tag',
    },
    'Engine and image': { ...engineWords, ...proxyWords },
};


/***/ }),

/***/ 40871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startKbuild: () => (/* binding */ startKbuild)
});

// EXTERNAL MODULE: ./build/src/commands/build.js + 2 modules
var build = __webpack_require__(6935);
// EXTERNAL MODULE: ./build/src/host/cancel.js
var host_cancel = __webpack_require__(67988);
// EXTERNAL MODULE: ./build/src/host/process.js
var host_process = __webpack_require__(73185);
// EXTERNAL MODULE: ./build/src/host/tree-lock.js + 1 modules
var tree_lock = __webpack_require__(75433);
// EXTERNAL MODULE: ./build/src/local/build-environment.js
var build_environment = __webpack_require__(17829);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/setup/open-tree.js
var open_tree = __webpack_require__(89936);
;// CONCATENATED MODULE: ./build/src/commands/clean.js
/** `make clean` of the tree itself, in the build's clean environment. */






/** Throws a KbuildError when the folder is no tree or is being built, and when its make fails. */
async function clean(host, { inputs, problems }) {
    const { root } = await (0,open_tree/* openTree */.r)(host, inputs, problems);
    const lock = await (0,tree_lock/* lockForCleaning */.ke)(root, host.log);
    const exit = await (0,host_process/* runBuild */.cM)({
        tool: 'make',
        arguments: ['clean'],
        cwd: root,
        env: (0,build_environment/* buildEnvironment */.A)(host.environment, inputs.variables, { [host_process/* runMarker */.qW]: host.runId }),
        runId: host.runId,
        onLine: host.log.line,
        cancel: host.cancel,
        holds: lock.descriptor,
    }).finally(lock.release);
    if (exit.code === 0)
        return;
    if (host.cancel.aborted)
        throw host_cancel/* cancelled */.KW;
    throw new problem/* KbuildError */.gj('compile', [
        { what: `make clean failed with exit code ${exit.code}`, remedy: 'See what it said above' },
    ]);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/docker.js
var host_docker = __webpack_require__(82098);
// EXTERNAL MODULE: ./build/src/container/rsync.js + 7 modules
var rsync = __webpack_require__(92380);
// EXTERNAL MODULE: ./build/src/container/session.js + 2 modules
var container_session = __webpack_require__(23642);
;// CONCATENATED MODULE: ./build/src/container/copy-left-output.js
/** What lies in the data container of an earlier build, brought into the tree without building anything. */



/** False when there is no data container, or not the image that goes with it. */
async function copyLeftOutput(request) {
    const session = await (0,container_session/* openEngine */.F5)(request);
    try {
        const data = await (0,host_docker/* inspectContainer */.aH)(request.run.docker, session.names.data);
        const image = await (0,host_docker/* inspectImage */.mm)(request.run.docker, (0,rsync/* imageOnVolume */.Zo)(session));
        if (data.kind !== 'container' || !image)
            return false;
        await (0,rsync/* copyOutput */.fX)(session, image);
        return true;
    }
    finally {
        session.lock.release();
    }
}

// EXTERNAL MODULE: ./build/src/setup/open-builder.js + 7 modules
var open_builder = __webpack_require__(22423);
// EXTERNAL MODULE: ./build/src/setup/prepare.js + 4 modules
var prepare = __webpack_require__(25062);
;// CONCATENATED MODULE: ./build/src/commands/copy-output.js
/** build/copy-output.sh: what a container build has made, brought into the tree. */




/** Throws a KbuildError when there is no engine, or a build is running. */
async function copyOutput(host, loaded) {
    const wanted = await (0,prepare/* settle */.G9)(host, loaded);
    const { root, outputSubpath } = wanted.opened;
    const isCopied = await copyLeftOutput(await (0,open_builder/* containerRequest */.t8)(host, wanted));
    if (isCopied)
        return;
    host.log.line(`There is nothing to copy: no data container is here, and a build with a bind mount writes into ${(0,external_node_path_.join)(root, outputSubpath, 'bin')} itself`);
}

// EXTERNAL MODULE: ./build/src/setup/environment-notes.js
var environment_notes = __webpack_require__(29122);
;// CONCATENATED MODULE: ./build/src/commands/enter.js
/** build/shell.sh, and build/run.sh with a command that is no build of ours: in the container, by a person, in the foreground. */





/** Returns the command's own exit code. Throws a KbuildError when there is no container to run it in. */
async function enter(host, loaded, { command, terminal, copies }) {
    const wanted = await (0,prepare/* settle */.G9)(host, loaded);
    for (const warning of wanted.stamp.warnings)
        host.log.warning(warning);
    for (const note of (0,environment_notes/* explainOwnCommand */.h)(host, wanted.inputs, wanted.opened))
        host.log.line(note);
    const builder = await (0,open_builder/* openContainerBuilder */.D2)(host, wanted);
    try {
        if (host.cancel.aborted)
            throw host_cancel/* cancelled */.KW;
        const call = builder.enter(command, terminal);
        const code = await (0,host_process/* runInForeground */.I9)({
            tool: call.tool,
            arguments: call.arguments,
            cwd: wanted.opened.root,
            env: call.env,
            cancel: host.cancel,
            holds: builder.holds,
        }, builder.end);
        const copyOutput = /^[yY]$/.test(host.environment.KUBE_RUN_COPY_OUTPUT ?? 'y');
        if (code === 0 && copies && copyOutput)
            await builder.copyOut('output');
        return code;
    }
    finally {
        await builder.close();
    }
}

// EXTERNAL MODULE: ./build/src/container/clean.js
var container_clean = __webpack_require__(39260);
// EXTERNAL MODULE: ./build/src/container/names.js
var container_names = __webpack_require__(97705);
// EXTERNAL MODULE: ./build/src/host/files.js
var host_files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/host/git.js
var git = __webpack_require__(60260);
;// CONCATENATED MODULE: ./build/src/commands/make-clean.js
/** build/make-clean.sh: the containers and images of this tree, and its `_output`; nothing of another tree. */











/** Throws a KbuildError when a build is running or something cannot be removed. */
async function makeClean(host, { inputs, problems }) {
    const { root, tree } = await (0,open_tree/* openTree */.r)(host, inputs, problems);
    const lock = await (0,tree_lock/* lockForCleaning */.ke)(root, host.log);
    const refused = [
        ...(await removeFromEngine(host, inputs, root, tree)),
        ...(await removeOutput(host, (0,external_node_path_.join)(root, '_output'))),
    ];
    lock.release();
    if (refused.length > 0)
        throw new problem/* KbuildError */.gj('input', refused);
}
/** Returns what is still there. */
async function removeFromEngine(host, inputs, root, tree) {
    const { environment, log } = host;
    const docker = (0,open_builder/* dockerFor */._2)(inputs, environment);
    const engine = await (0,host_docker/* readEngine */.Rz)(docker);
    if (engine.kind !== 'engine') {
        const why = engine.kind === 'refused' ? engine.said : noEngine[engine.kind];
        log.line(`No Docker Engine answers, so only _output is removed (${why})`);
        return [];
    }
    const hostName = (0,open_builder/* hostNameOf */.LJ)(environment);
    const { branch } = await (0,git/* readRepositoryPlace */._G)(root, environment);
    const names = (0,container_names/* containerNames */.MR)({ hostName, root, branch }, tree);
    const { removed, refused } = await (0,container_clean/* removeAllOfTree */.Bk)(docker, names, (0,container_session/* treeLabel */.Ld)(hostName, root));
    for (const name of removed)
        log.line(`Removed ${name}`);
    return refused;
}
const noEngine = { 'no-client': 'docker is not on PATH', podman: 'docker is podman here' };
/** Returns why it is still there. */
async function removeOutput({ log }, output) {
    if (!(await (0,host_files/* exists */.t2)(output)))
        return [];
    try {
        await (0,host_files/* removeTree */.dM)(output);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        const remedy = 'Another user has made files in it; remove it as that user, or as root';
        return [{ what: `${output} cannot be removed: ${why}`, remedy }];
    }
    log.line(`Removed ${output}`);
    return [];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/container/container-environment.js
var container_environment = __webpack_require__(95526);
;// CONCATENATED MODULE: ./build/src/container/fetch-modules.js
/**
 * Has Go fetch in the container what it would fetch during a build: the toolchain that the tree asks for, and for tests the
 * modules of hack/tools, of which the tree builds gotestsum. Both come to lie in the tree's own module cache.
 */


/** A constant program: nothing of the outside is ever put into it. */
const program = [
    'source hack/lib/init.sh && kube::golang::setup_env || exit 1',
    'if [ "$1" = tests ] && [ -f hack/tools/go.mod ]; then',
    '  (cd hack/tools && GO111MODULE=on GOWORK=off go mod download) || exit 1',
    'fi',
    'echo "kbuild-modules $(go env GOMODCACHE)"',
].join('\n');
function fetchModules(forTests) {
    return ['bash', '-c', program, 'bash', forTests ? 'tests' : 'build'];
}
/** From what the program put out: where Go keeps what it has downloaded, on this machine; undefined outside of the tree. */
function downloadsIn(stdout, root) {
    const folder = /^kbuild-modules (\/.*)$/m.exec(stdout)?.[1] ?? '';
    if (!folder.startsWith(`${container_environment/* containerRoot */.C2}/`))
        return undefined;
    return (0,external_node_path_.join)(root, folder.slice(container_environment/* containerRoot */.C2.length + 1), 'cache', 'download');
}

// EXTERNAL MODULE: ./build/src/container/prefetch-lock.js
var prefetch_lock = __webpack_require__(35052);
// EXTERNAL MODULE: ./build/src/container/prefetched.js
var prefetched = __webpack_require__(39539);
// EXTERNAL MODULE: ./build/src/host/docker-images.js
var docker_images = __webpack_require__(38929);
// EXTERNAL MODULE: ./build/src/host/docker-words.js
var docker_words = __webpack_require__(26774);
// EXTERNAL MODULE: ./build/src/kubernetes/image-reference.js
var image_reference = __webpack_require__(4455);
// EXTERNAL MODULE: ./build/src/packing/image/image-layout.js + 5 modules
var image_layout = __webpack_require__(94111);
// EXTERNAL MODULE: ./build/src/packing/tar/archive-fault.js
var archive_fault = __webpack_require__(95718);
// EXTERNAL MODULE: ./build/src/setup/open-prefetched.js
var open_prefetched = __webpack_require__(12570);
// EXTERNAL MODULE: ./build/src/setup/prepare-stamp.js + 8 modules
var prepare_stamp = __webpack_require__(87338);
// EXTERNAL MODULE: ./build/src/setup/recorder.js
var recorder = __webpack_require__(2905);
;// CONCATENATED MODULE: ./build/src/commands/prefetch.js
/** `kbuild prefetch`: lays all that a build fetches into a folder, with which it can be built where there is no network. */


















/** `to` as given. What an earlier prefetch has laid there is replaced. Throws a KbuildError. */
async function prefetch(host, loaded, to) {
    const request = await (0,prepare/* settle */.G9)(host, loaded);
    for (const warning of request.stamp.warnings)
        host.log.warning(warning);
    const { inputs, opened, stamp } = request;
    const folder = await openFolder(host, to, opened.root);
    const builder = await (0,open_builder/* openContainerBuilder */.D2)(host, request);
    try {
        const { release } = await (0,prepare/* planWith */.ap)(host, request, builder, (0,recorder/* createRecorder */.Tk)(host));
        const bases = release?.bases ?? [];
        const problems = (0,prefetched/* unloadableBases */.Ux)(bases);
        if (problems.length > 0)
            throw new problem/* KbuildError */.gj('input', problems);
        const cross = {
            image: (0,open_builder/* crossImageOf */.jh)(inputs, opened.tree, host.environment),
            platform: `linux/${builder.machine.architecture}`,
            digest: builder.kubeCross?.image ?? '',
        };
        const docker = (0,open_builder/* dockerFor */._2)(inputs, host.environment);
        await (0,host_files/* removePaths */.Fz)(folder, Object.values(open_prefetched/* partsOfPrefetched */.W));
        const images = await layImages(host, docker, [cross, ...bases], folder);
        const { target } = opened;
        const forTests = target.kind === 'test' || (target.kind === 'release' && target.tests);
        await layModules(builder, opened.root, forTests, folder);
        const files = await filesIn(folder);
        const { fetched: toolchain } = builder.compiler;
        const lock = { version: 1, commit: (0,prepare_stamp/* headCommit */.Qo)(stamp.git), toolchain, images, files };
        await (0,host_files/* replaceFile */.fR)((0,external_node_path_.join)(folder, prefetch_lock/* lockName */.l4), (0,prefetch_lock/* renderLock */.wC)(lock));
        host.log.line(`${folder} has what this build fetches: give it as prefetched`);
    }
    finally {
        await builder.close();
    }
}
/** A folder of somebody else's is not touched, and the tree's state must not change by ours. */
async function openFolder({ workingFolder }, to, root) {
    const folder = (0,external_node_path_.resolve)(workingFolder, to);
    const isClean = !(0,host_files/* isInside */.FK)(folder, root) || (0,external_node_path_.relative)(root, folder).startsWith('_output/');
    if (!isClean)
        throw new problem/* KbuildError */.gj('input', [inTree(folder)]);
    const there = await (0,promises_.stat)(folder).catch(() => undefined);
    if (there?.isDirectory() === false)
        throw new problem/* KbuildError */.gj('input', [noFolder(folder)]);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const ours = [prefetch_lock/* lockName */.l4, ...Object.values(open_prefetched/* partsOfPrefetched */.W)];
    if (!(await (0,promises_.readdir)(folder)).every((name) => ours.includes(name)))
        throw new problem/* KbuildError */.gj('input', [foreign(folder)]);
    return folder;
}
async function layImages({ log, cancel }, docker, images, folder) {
    const layout = (0,external_node_path_.join)(folder, open_prefetched/* partsOfPrefetched */.W.images);
    await (0,promises_.mkdir)(layout, { recursive: true });
    const laid = [];
    for (const { image } of images) {
        log.line(`${image} is laid into ${folder}`);
        laid.push({ ...(await layOne(docker, image, layout, cancel)), name: image });
    }
    await (0,image_layout/* layIndex */.FJ)(layout, laid);
    return images.map(({ image, platform, digest }, index) => ({
        image,
        platform,
        digest: digest.endsWith(image_reference/* noRegistryDigest */.z7) ? '' : (0,image_reference/* recordedDigest */.t6)(digest),
        config: laid[index]?.config.digest ?? '',
        manifest: laid[index]?.manifest.digest ?? '',
    }));
}
async function layOne(docker, image, layout, cancel) {
    const archive = (0,external_node_path_.join)(layout, '.saved.tar');
    try {
        const said = await (0,docker_images/* saveImage */.l)(docker, image, archive);
        if (cancel.aborted)
            throw host_cancel/* cancelled */.KW;
        if (said !== '')
            throw new problem/* KbuildError */.gj('image', [notSaved(image, said)]);
        return await (0,image_layout/* layImage */.IQ)(archive, layout);
    }
    catch (error) {
        if (error instanceof archive_fault/* ArchiveFault */.xz)
            throw new problem/* KbuildError */.gj('image', [notSaved(image, error.message)]);
        throw error;
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
}
/** What Go has downloaded, in the form that its proxies have, with what its checksum database said. Nothing where it needs nothing. */
async function layModules(builder, root, forTests, folder) {
    const { fetched } = builder.compiler;
    if (fetched === '' && !forTests)
        return;
    const answer = await builder.ask(fetchModules(forTests));
    if (answer.code !== 0)
        throw new problem/* KbuildError */.gj('network', [notFetched((0,docker_words/* wordsOf */.Z9)(answer))]);
    const downloads = downloadsIn(answer.stdout, root);
    const found = downloads !== undefined && (await (0,host_files/* exists */.t2)(downloads));
    if (fetched !== '' && !found)
        throw new problem/* KbuildError */.gj('input', [outside(fetched)]);
    if (!found)
        return;
    const proxy = (0,external_node_path_.join)(folder, open_prefetched/* partsOfPrefetched */.W.modules);
    const files = (await filesBelow(downloads)).filter((path) => !/\.(?:lock|partial|tmp)$/.test(path));
    for (const path of files)
        await (0,host_files/* copyTo */.rH)((0,external_node_path_.join)(downloads, path), (0,external_node_path_.join)(proxy, path));
    // By this file a proxy says that it answers for a checksum database; what Go keeps of one is in the form of its answers.
    const databases = await (0,host_files/* foldersIn */.XL)((0,external_node_path_.join)(proxy, 'sumdb'));
    for (const name of databases)
        await (0,promises_.writeFile)((0,external_node_path_.join)(proxy, 'sumdb', name, 'supported'), '');
}
async function filesIn(folder) {
    const files = [];
    for (const path of (await filesBelow(folder)).filter((it) => it !== prefetch_lock/* lockName */.l4)) {
        const { size, sha256 } = await (0,host_files/* digestOf */.ol)((0,external_node_path_.join)(folder, path));
        files.push({ path, size, sha256 });
    }
    return files;
}
/** Relative, sorted. */
async function filesBelow(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map((entry) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name))).sort();
}
function inTree(folder) {
    return {
        what: `${folder} is in the source tree, which would be dirty with it`,
        remedy: 'Give a folder outside of the tree, or below its _output',
    };
}
const emptyFolder = 'Give a folder that is empty or not there yet';
function foreign(folder) {
    return { what: `${folder} has other files than those of kbuild prefetch`, remedy: emptyFolder };
}
function noFolder(folder) {
    return { what: `${folder} is no folder`, remedy: emptyFolder };
}
function notSaved(image, said) {
    return {
        what: `docker does not save ${image}: ${said}`,
        remedy: 'Free some space if the disk is full, and see that the Docker Engine still runs',
    };
}
function notFetched(said) {
    return {
        what: `Go cannot fetch the modules of hack/tools in the container: ${said.slice(-400)}`,
        remedy: 'Give it a proxy that can be reached: GOPROXY in the environment, or https-proxy',
    };
}
function outside(fetched) {
    return {
        what: `Go has fetched ${fetched.split(' h1:')[0]} into a folder of the container, which is gone with it`,
        remedy: 'Use `sync: bind` and a tree whose GOMODCACHE is below _output, or a kube-cross image with that Go',
    };
}

// EXTERNAL MODULE: ./build/src/host/environment.js
var environment = __webpack_require__(22065);
// EXTERNAL MODULE: ./build/src/host/terminal-host.js
var terminal_host = __webpack_require__(23317);
// EXTERNAL MODULE: ./build/src/inputs/inputs.js + 7 modules
var inputs = __webpack_require__(9983);
// EXTERNAL MODULE: ./build/src/release/manifest.js
var manifest = __webpack_require__(84962);
// EXTERNAL MODULE: ./build/src/report/pages.js
var pages = __webpack_require__(86148);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/terminal.js
/** The end of a run in a terminal: where the result is, or what went wrong. The log has named each file, tests and the upload. */



function renderTerminal(report) {
    const { facts, made, outcome } = report;
    const seconds = report.phases.reduce((sum, phase) => sum + phase.seconds, 0);
    return [
        ...(made && made.binaries.length > 0
            ? [`content digest ${made.contentDigest}`, `in ${made.outputDirectory}`]
            : []),
        ...(outcome.kind === 'failed' ? outcome.problems.map((it) => `Error: ${(0,problem/* describeProblem */.BJ)(it)}`) : []),
        ...(outcome.kind === 'failed' && report.log ? [`full log: ${report.log}`] : []),
        ...(outcome.kind === 'failed' ? [(0,pages/* pageLine */.w)(outcome.failure)].filter((line) => line !== '') : []),
        ...(outcome.kind === 'succeeded' && facts
            ? [`${facts.target} of Kubernetes ${facts.stamp.gitVersion || '(no version)'}: ${(0,words/* secondsText */.Hd)(seconds)}`]
            : []),
    ];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/kubernetes/nearest.js
var nearest = __webpack_require__(12216);
// EXTERNAL MODULE: ./build/src/kubernetes/targets.js
var kubernetes_targets = __webpack_require__(37456);
// EXTERNAL MODULE: ./build/src/kubernetes/variable-rules.js + 1 modules
var variable_rules = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/src/cli/flags.js
var cli_flags = __webpack_require__(38055);
;// CONCATENATED MODULE: ./build/src/cli/arguments.js
/** The command line of `kbuild`: make's own way of giving variables, and the action's inputs as flags. */






/** Throws a KbuildError with all that it cannot read. */
function parseCommandLine(args) {
    const [verb, ...rest] = args;
    switch (verb) {
        case undefined:
        case '--help':
        case '-h':
            return helpOf(undefined);
        case 'help':
            return helpOf(commandAfterHelp(rest));
        case '--version':
            return { kind: 'version' };
        case 'make':
            return parseMake(verb, rest);
        case 'run':
            return parseRun(rest);
        case 'release':
            return parseMake(verb, [verb, ...rest]);
        case 'prefetch':
            return parsePrefetch(rest);
        case 'shell':
            return parseShell(rest);
        case 'copy-output':
        case 'make-clean':
            return parseBare(verb, rest);
        default:
            throw noCommand(verb);
    }
}
function helpOf(command) {
    return { kind: 'help', command };
}
function commandAfterHelp([word]) {
    if (word === undefined || word.startsWith('-'))
        return undefined;
    const command = cli_flags/* commandNames */.oQ.find((name) => name === word);
    if (command === undefined)
        throw noCommand(word);
    return command;
}
function noCommand(word) {
    const remedy = (0,nearest/* didYouMean */.a)(word, cli_flags/* commandNames */.oQ) || `Commands are ${cli_flags/* commandNames */.oQ.join(', ')}. `;
    return unreadable(`${(0,problem/* quote */.hD)(word)} is no command`, remedy);
}
function parseMake(verb, args) {
    const builder = verb === 'make' ? 'local' : 'container';
    const { values, positionals } = parseFlags(withoutJobs(args));
    if (values.help === true)
        return helpOf(verb);
    refuseUntaken(verb, values);
    const targets = positionals.filter((it) => !it.includes('='));
    const given = bothGiven(flagValues(values), variableValues(positionals.filter((it) => it.includes('='))));
    if (targets.length > 1)
        return { kind: 'build', read: readerOf({ builder, ...given, ...several(targets, given) }) };
    const [target = ''] = targets;
    if (target === 'clean' && builder === 'local') {
        return { kind: 'clean', read: readerOf({ builder, ...given, target: 'all' }) };
    }
    return { kind: 'build', read: readerOf({ builder, target, ...given }) };
}
/** The folder, and then what is to be built with it, as for `run make`. */
function parsePrefetch(args) {
    const [folder = '', ...rest] = args;
    if (isHelp(args))
        return helpOf('prefetch');
    if (folder === '' || folder.startsWith('-') || folder.includes('='))
        throw unreadable('prefetch needs a folder in front of all else, such as ../prefetched');
    refuseUntaken('prefetch', parseFlags(withoutJobs(rest)).values);
    const parsed = parseMake('run', rest);
    return parsed.kind === 'build' ? { kind: 'prefetch', read: parsed.read, folder } : parsed;
}
/** `-j4`, `-j 4` and `--jobs=4`: how many things run at once changes no byte, and is the tree's scripts' and Go's own choice. */
function withoutJobs(args) {
    return args.filter((it, index) => {
        const isNumber = /^\d+$/.test(it) && /^(?:-j|--jobs)$/.test(args[index - 1] ?? '');
        return !isNumber && !/^(?:-j\d*|--jobs(?:=\d+)?)$/.test(it);
    });
}
/** Folders of cmd/ are what `make all` builds together; of the other targets each is a build of its own. */
function several(targets, given) {
    const single = targets.find((it) => [...kubernetes_targets/* generalTargets */.fy, ...kubernetes_targets/* releaseTargets */.yo, 'clean'].includes(it));
    if (single !== undefined)
        throw unreadable(`${single} is given with other targets: ${targets.join(', ')}`);
    if (given.what !== undefined)
        throw unreadable(`WHAT is given with ${targets.length} targets`);
    return { target: 'all', what: targets.map((it) => `cmd/${it}`).join(' ') };
}
/** All from `-c` on is the shell's, as is a script and what follows it. */
function parseShell(args) {
    const start = args.indexOf('-c');
    const own = start < 0 ? [] : args.slice(start);
    const { flags, command } = splitCommand(start < 0 ? args : args.slice(0, start));
    if (isHelp(flags))
        return helpOf('shell');
    return enterOf('shell', flags, ['bash', ...command, ...own]);
}
/** `run make …` is a build of ours; anything else, and all behind `--`, is the person's own. */
function parseRun(args) {
    const { flags, command, isRaw } = splitCommand(args);
    if (command[0] === 'make' && !isRaw)
        return parseMake('run', [...flags, ...command.slice(1)]);
    if (isHelp(flags))
        return helpOf('run');
    if (command.length > 0)
        return enterOf('run', flags, command);
    throw unreadable('run needs a command, such as make kubectl');
}
function enterOf(verb, flags, command) {
    const { values } = parseFlags(flags);
    refuseUntaken('shell', values, verb === 'run' ? 'run of a command that is not make' : verb);
    const read = readerOf({ builder: 'container', ...flagValues(values) });
    return { kind: 'enter', read, command, copies: verb === 'run' };
}
function parseBare(kind, args) {
    const { values, positionals } = parseFlags(args);
    if (values.help === true)
        return helpOf(kind);
    if (positionals.length > 0)
        throw unreadable(`${kind} takes no ${positionals.join(', ')}`);
    refuseUntaken(kind, values);
    return { kind, read: readerOf({ builder: 'container', ...flagValues(values) }) };
}
function isHelp(flags) {
    return parseFlags(flags).values.help === true;
}
function splitCommand(args) {
    let start = 0;
    for (let flag = args[start]; flag?.startsWith('-') && flag !== '--'; flag = args[start]) {
        start += flag.includes('=') || flag === '--help' || flag === '-h' ? 1 : 2;
    }
    const isRaw = args[start] === '--';
    return { flags: args.slice(0, start), command: args.slice(isRaw ? start + 1 : start), isRaw };
}
function readerOf(inputs) {
    return (name) => inputs[name] ?? '';
}
function parseFlags(args) {
    const flags = Object.fromEntries(cli_flags/* flagNames */.JY.map((name) => [name, { type: 'string' }]));
    const options = { ...flags, help: { type: 'boolean', short: 'h' } };
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        const said = (0,problem/* firstSentence */.qi)(error);
        const unknown = /^Unknown option '--(.*)'/.exec(said)?.[1];
        throw unreadable(said, unknown === undefined ? '' : (0,nearest/* didYouMean */.a)(unknown, cli_flags/* flagNames */.JY));
    }
}
/** `called` is what the command is called in the words. */
function refuseUntaken(verb, values, called = verb) {
    const refused = cli_flags/* flagNames */.JY.filter((name) => name in values && !(0,cli_flags/* takes */.ny)(verb, name));
    if (refused.length > 0)
        throw unreadable(`${called} takes no ${refused.map((it) => `--${it}`).join(', ')}`);
}
function flagValues(values) {
    const entries = cli_flags/* flagNames */.JY.flatMap((name) => {
        const value = values[name];
        return typeof value === 'string' ? [[name, value]] : [];
    });
    return Object.fromEntries(entries);
}
/** `WHAT=…` and the others that have inputs become those; the rest are make-variables. */
function variableValues(assignments) {
    const inputs = {};
    const lines = [];
    const problems = [];
    for (const assignment of assignments) {
        const [name = ''] = assignment.split('=');
        const input = (0,variable_rules/* inputOfVariable */.g0)(name);
        if (/[\r\n]/.test(assignment))
            problems.push(...unreadable(`${name} has a line break`).problems);
        else if (input === undefined)
            lines.push(assignment);
        else
            inputs[input] = assignment.slice(name.length + 1);
    }
    if (problems.length > 0)
        throw new problem/* KbuildError */.gj('input', problems);
    return lines.length > 0 ? { ...inputs, 'make-variables': lines.join('\n') } : inputs;
}
/** `--make-variables` and `NAME=value` add up; of anything else given twice, the flag's value is beaten. */
function bothGiven(flags, variables) {
    const lines = [flags['make-variables'], variables['make-variables']].filter((it) => it !== undefined);
    return { ...flags, ...variables, ...(lines.length > 0 ? { 'make-variables': lines.join('\n') } : {}) };
}
function unreadable(what, meant = '') {
    return new problem/* KbuildError */.gj('input', [{ what, remedy: `${meant}See \`kbuild --help\`` }]);
}

// EXTERNAL MODULE: ./build/src/cli/ending.js
var ending = __webpack_require__(85765);
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(18875);
;// CONCATENATED MODULE: ./build/src/cli/kbuild.js
/** `kbuild`: the same commands from a terminal. */















async function startKbuild() {
    let redact = (text) => text;
    try {
        const parsed = parseCommandLine(process.argv.slice(2));
        if (parsed.kind === 'help')
            return await (0,print/* printHelp */.FR)(parsed.command);
        if (parsed.kind === 'version')
            return await (0,print/* print */.yy)(`kbuild ${manifest/* actionVersion */.RK}\n`);
        const loaded = (0,inputs/* loadInputs */.IV)(parsed.read, (0,environment/* definedEnvironment */.z)(), Date.now() / 1000);
        // The output of a person's own command is that command's alone.
        const out = parsed.kind === 'enter' ? process.stderr : process.stdout;
        const host = (0,terminal_host/* terminalHost */.P)(loaded.secrets, out);
        redact = host.log.redact;
        (0,host_cancel/* endWhenStuck */.Am)(host.cancel, ending/* failByDefect */.z);
        process.exitCode = await run(parsed, host, loaded);
    }
    catch (error) {
        (0,ending/* endWithError */.q)(error, redact);
    }
}
/** Returns the exit code. */
async function run(command, host, loaded) {
    switch (command.kind) {
        case 'clean':
            await clean(host, loaded);
            return 0;
        case 'copy-output':
            await copyOutput(host, loaded);
            return 0;
        case 'make-clean':
            await makeClean(host, loaded);
            return 0;
        case 'prefetch':
            await prefetch(host, loaded, command.folder);
            return 0;
        case 'enter':
            return enter(host, loaded, { ...command, terminal: process.stdin.isTTY === true });
        case 'build': {
            const report = await (0,build/* build */.j)(host, loaded);
            await (0,print/* printLines */.tj)(renderTerminal(report).map(host.log.redact));
            const stray = (0,host_cancel/* strayError */.WC)(host.cancel);
            if (stray !== undefined && report.outcome.kind === 'succeeded')
                throw stray;
            if (report.outcome.kind === 'succeeded')
                return 0;
            return host.cancel.aborted ? 130 : 1;
        }
    }
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


/***/ })

};

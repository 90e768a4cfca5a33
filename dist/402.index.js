export const id = 402;
export const ids = [402];
export const modules = {

/***/ 24402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ gatherRelease),
  packRelease: () => (/* binding */ packRelease),
  packingThreads: () => (/* binding */ packingThreads)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/builder/collect.js
var collect = __webpack_require__(18295);
// EXTERNAL MODULE: ./build/src/builder/run.js
var run = __webpack_require__(72644);
// EXTERNAL MODULE: ./build/src/evidence/evidence.js + 4 modules
var evidence = __webpack_require__(18872);
// EXTERNAL MODULE: ./build/src/host/git-folder.js
var git_folder = __webpack_require__(97345);
// EXTERNAL MODULE: ./build/src/kubernetes/version.js
var version = __webpack_require__(20370);
// EXTERNAL MODULE: ./build/src/host/files.js
var files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
;// CONCATENATED MODULE: ./build/src/packing/collect-release.js
/** Finds what packaging has made, and holds each file against what the toolbox knows of it. */




/** Sorted by name. Throws when a tarball is not as the toolbox made it, or is not of its making. */
async function collectTars(folder, records) {
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => /\.tar(?:\.gz)?$/.test(name)).sort();
    const tars = [];
    for (const name of names) {
        const path = (0,external_node_path_.join)(folder, name);
        const digest = await (0,files/* digestOf */.ol)(path);
        const isRecord = (it) => it.kind === 'tar' && it.sha256 === digest.sha256;
        const record = records.find(isRecord);
        if (!record)
            throw notOurs(path);
        tars.push({ name, path, ...digest, tarSha256: record.tarSha256 });
    }
    return tars;
}
/**
 * Reference: `_output/release-images/<arch>/<name>.tar`. Those that are `wrapped` must be built on a base image that was
 * looked at before the build, as the manifest says of them, and be for the platform of its.
 */
async function collectImages(folder, records, wrapped) {
    const images = [];
    for (const architecture of [...(await (0,files/* foldersIn */.XL)(folder))].sort()) {
        const files = (await (0,promises_.readdir)((0,external_node_path_.join)(folder, architecture))).filter((name) => name.endsWith('.tar')).sort();
        for (const name of files) {
            const { image, record } = await imageAt((0,external_node_path_.join)(folder, architecture, name), records);
            const names = [image.name, `${image.name}-${architecture}`];
            const expected = wrapped.find((it) => names.includes(it.name));
            if (expected && record.baseLayers === 0)
                throw foreignBase(image);
            if (expected && architectureOf(expected.platform) !== architectureOf(image.platform))
                throw otherPlatform(image, expected.platform);
            images.push(image);
        }
    }
    return images;
}
/** The variant behind it is the engine's to say: `linux/arm64/v8`. */
function architectureOf(platform) {
    return platform.split('/').slice(0, 2).join('/');
}
async function imageAt(path, records) {
    const digest = await (0,files/* digestOf */.ol)(path);
    const isRecord = (it) => it.kind === 'image' && it.sha256 === digest.sha256;
    const record = records.find(isRecord);
    if (!record)
        throw notOurs(path);
    const { platform, tags, configDigest, manifestDigest, manifestSize } = record;
    const said = { platform, tags, configDigest, manifestDigest, manifestSize };
    return { image: { name: (0,external_node_path_.basename)(path, '.tar'), path, ...digest, ...said }, record };
}
function foreignBase({ path }) {
    return new problem/* KbuildError */.gj('image', [
        {
            what: `${path} is not built on the base image that was there before the build`,
            remedy: 'Let nothing else pull or tag base images in this engine meanwhile, and pack again',
        },
    ]);
}
function otherPlatform({ path, platform }, expected) {
    return new problem/* KbuildError */.gj('image', [
        {
            what: `${path} is not for ${expected}: the engine has built it on the base image for ${platform}`,
            remedy: 'Let nothing else pull base images in this engine meanwhile, or pack each platform in a job of its own',
        },
    ]);
}
function notOurs(path) {
    return new problem/* KbuildError */.gj('package', [
        {
            what: `${path} was not written by the packer, or has changed since`,
            remedy: "The tree's packaging scripts must write archives with tar, git archive or docker save, found by PATH",
        },
    ]);
}

// EXTERNAL MODULE: ./build/src/packing/gzip/deflate.js + 6 modules
var deflate = __webpack_require__(9113);
// EXTERNAL MODULE: ./build/src/packing/packaging.js
var packaging = __webpack_require__(66042);
// EXTERNAL MODULE: ./build/src/packing/toolbox/toolbox.js + 1 modules
var toolbox = __webpack_require__(18932);
// EXTERNAL MODULE: ./build/src/release/manifest.js
var release_manifest = __webpack_require__(84962);
// EXTERNAL MODULE: ./build/src/release/shard-files.js
var shard_files = __webpack_require__(30845);
// EXTERNAL MODULE: ./build/src/setup/manifest-of-build.js + 1 modules
var manifest_of_build = __webpack_require__(94321);
// EXTERNAL MODULE: ./build/src/commands/checked-binaries.js + 1 modules
var checked_binaries = __webpack_require__(2473);
;// CONCATENATED MODULE: ./build/src/commands/package.js
/** From built binaries to a release: Kubernetes' own packaging with our toolbox, and what has come of it. */

















/** Throws a KbuildError when something that is to be packed is missing, or packing fails. */
/** Of compression. */
function packingThreads() {
    return (0,external_node_os_.availableParallelism)();
}
async function packRelease(host, prepared, release) {
    const { places } = prepared;
    const { placed, binaries, records, missing } = await (0,checked_binaries/* checkedBinaries */.V)(host, prepared);
    // Kubernetes' scripts would stop at the first one, in the middle of packing.
    if (missing.length > 0)
        throw notBuilt(placed, missing);
    const { tars, images } = await pack(host, prepared, release);
    const manifest = (0,manifest_of_build/* manifestOfBuild */.R)(host, prepared, {
        binaries,
        tars,
        images,
        bases: release.bases,
        encoder: deflate/* encoderName */.gv,
    });
    const packed = release.packaging.kind === 'tarballs' ? tars.map(listedTar) : images.map(listedImage);
    const gathered = await gatherRelease(places.output, manifest, records, packed);
    return {
        binaries,
        tars: tars.map((tar) => ({ ...tar, path: (0,external_node_path_.join)(places.output, tar.name) })),
        images,
        ...gathered,
        outputDirectory: places.output,
    };
}
function notBuilt(placed, missing) {
    const some = missing.slice(0, 20).join(', ');
    const more = missing.length > 20 ? ` and ${missing.length - 20} more` : '';
    return new problem/* KbuildError */.gj('package', [
        {
            what: `binaries that belong into the release are not in ${placed}: ${some}${more}`,
            remedy: 'Build them first (`target: cross` with the same platforms), or give the platforms that are there',
        },
    ]);
}
async function pack(host, prepared, release) {
    const { opened, places } = prepared;
    // Below the tree, since programs in a temporary folder may not be started everywhere.
    const folder = places.toolbox;
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        const toolbox = await openToolbox(host, prepared, release, folder);
        await (0,packaging/* runPackaging */.DR)({
            root: opened.root,
            functions: [functions[release.packaging.kind]],
            toolbox,
            env: release.env,
            holds: prepared.builder.holds,
            runId: host.runId,
            logPath: places.log,
            heartbeatMilliseconds: run/* usualHeartbeat */.zy,
        }, host.log, host.cancel);
        const records = await toolbox.records();
        const output = (0,external_node_path_.join)(opened.root, '_output');
        return {
            tars: release.packaging.kind === 'tarballs' ? await collectTars((0,external_node_path_.join)(output, 'release-tars'), records) : [],
            images: await collectImages((0,external_node_path_.join)(output, 'release-images'), records, release.wrapped),
        };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
const functions = {
    tarballs: 'kube::release::package_tarballs',
    images: 'kube::release::build_server_images',
};
/** What is left on the disk before packed folders are removed from the stage. */
const leastFree = 4e9;
async function openToolbox(host, { inputs, opened, stamp }, { bases, pull, enginePlatform, env }, folder) {
    const { git } = stamp;
    const gitFolder = git.kind === 'repository' && git.isTop ? (0,external_node_path_.join)(folder, 'git') : '';
    if (gitFolder !== '' && git.kind === 'repository') {
        const tag = (0,version/* releaseTag */.aF)(stamp.stamp.gitVersion);
        await (0,git_folder/* makeGitFolder */.RA)({
            root: opened.root,
            commit: git.commit,
            tags: tag === undefined ? [] : [tag],
            folder: gitFolder,
            env,
        });
    }
    return (0,toolbox/* makeToolbox */.A)({
        folder,
        path: env.PATH ?? '',
        entry: host.toolboxEntry,
        epoch: stamp.epoch,
        gitFolder,
        bases,
        pull,
        network: inputs.container.network,
        enginePlatform,
        workers: packingThreads(),
        leastFree,
    });
}
function listedTar({ name, path, sha256, sha512 }) {
    return { from: path, path: name, sha256, sha512 };
}
/** Reference: `_output/release-images/<arch>/<name>.tar`. */
function listedImage({ path, sha256, sha512 }) {
    return { from: path, path: path.split('/').slice(-2).join('/'), sha256, sha512 };
}
/** A folder of its own with the files, and beside them the manifest, what follows from it, and the checksum files. */
async function gatherRelease(folder, manifest, records, packed) {
    const listed = [...(0,evidence/* evidenceOf */.X)(manifest, records), { path: shard_files/* manifestFile */.YE, text: (0,release_manifest/* renderManifest */.sB)(manifest) }];
    const gathered = await (0,collect/* gather */.k)(folder, packed, 'links', { listed, unlisted: [] });
    return { ...gathered, manifest: (0,external_node_path_.join)(folder, shard_files/* manifestFile */.YE), evidence: (0,evidence/* evidencePaths */.A)(folder) };
}


/***/ })

};

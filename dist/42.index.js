export const id = 42;
export const ids = [42];
export const modules = {

/***/ 28042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startAssemble: () => (/* binding */ startAssemble)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/release/plan.js
var release_plan = __webpack_require__(63940);
// EXTERNAL MODULE: ./build/src/inputs/input-values.js
var input_values = __webpack_require__(55530);
;// CONCATENATED MODULE: ./build/src/inputs/assemble-inputs.js
/** The inputs of kbuild-action/assemble. */



const assembleInputDefaults = {
    plan: '',
    artifacts: '',
    upload: 'auto',
    'artifact-name': '',
    'retention-days': '',
};
function loadAssembleInputs(read) {
    const problems = [];
    const inputs = {
        shards: shardChoice(read('plan').trim(), read('artifacts').trim(), problems),
        upload: (0,input_values/* oneOf */.yL)('upload', read('upload').trim() || 'auto', ['auto', 'none'], problems),
        artifactName: (0,input_values/* artifactNameOf */.nn)(read('artifact-name').trim(), problems),
        retentionDays: (0,input_values/* wholeNumber */.rD)('retention-days', read('retention-days').trim(), [1, 90], problems),
    };
    return { inputs, problems };
}
function shardChoice(plan, pattern, problems) {
    if ((plan === '') === (pattern === '')) {
        problems.push({
            what: plan === '' ? 'neither plan nor artifacts is given' : 'both plan and artifacts are given',
            remedy: 'Give `plan` with what kbuild-action/plan has put out, or else `artifacts` with a pattern such as kubernetes-v1.33.4-*',
        });
    }
    else if (pattern !== '' && !/^[A-Za-z0-9.+_@= *-]+$/.test(pattern)) {
        problems.push({
            what: `artifacts is ${(0,problem/* quote */.hD)(pattern)}`,
            remedy: 'Give a name in which * stands for anything',
        });
    }
    const parsed = plan === '' ? undefined : (0,release_plan/* parsePlan */.vS)(plan);
    if (parsed === undefined)
        return { kind: 'pattern', pattern };
    if (!(0,problem/* isProblem */.AN)(parsed))
        return { kind: 'plan', plan: parsed };
    problems.push(parsed);
    return { kind: 'pattern', pattern };
}

// EXTERNAL MODULE: ./build/src/release/manifest.js
var release_manifest = __webpack_require__(84962);
// EXTERNAL MODULE: ./build/src/release/repository.js
var release_repository = __webpack_require__(79575);
;// CONCATENATED MODULE: ./build/src/release/merge.js
/** Shards become one release: they must agree on what they were made of, and on every file that more than one has. */



/** One problem for each thing that a shard has other than the first one. */
function disagreeingShards(shards) {
    const [first, ...others] = shards;
    if (first === undefined)
        return [];
    const expected = agreedFields(first.manifest);
    return others.flatMap(({ name, manifest }) => agreedFields(manifest).flatMap(([field, value], index) => {
        const wanted = expected[index]?.[1] ?? '';
        return value === wanted ? [] : [disagreement(name, field, value, first.name, wanted)];
    }));
}
/** What shards say other than the plan. `name` is the artifact's. */
function problemsAgainstPlan(plan, { name, manifest }, platforms) {
    const { stamp, toolchain } = manifest;
    const compared = [
        ['commit', plan.stamp.gitCommit, stamp.gitCommit],
        ['stamp', plan.stamp, stamp],
        ['SOURCE_DATE_EPOCH', plan.epoch, manifest.epoch],
        ['generation', plan.generation, manifest.generation],
        ['target', plan.target, manifest.target],
        // A tree's own container build may hide the repository, and flags may.
        [
            'repository',
            (0,release_repository/* repositoryText */.g_)(manifest.repository && plan.repository),
            (0,release_repository/* repositoryText */.g_)(manifest.repository),
        ],
        [
            'make variables',
            Object.fromEntries(plan.makeVariables.map((it) => [it.name, it.value])),
            toolchain.makeVariables,
        ],
        ['platforms', platforms.toSorted(), manifest.platforms],
    ];
    const [different] = compared.filter(([, planned, here]) => JSON.stringify(planned) !== JSON.stringify(here));
    if (different === undefined)
        return [];
    const [field, planned, here] = different;
    return [disagreement(name, field, JSON.stringify(here), 'the plan', JSON.stringify(planned))];
}
/**
 * Each platform-independent tar must be in every shard, and be the same; so must anything else that two have. What is of
 * a platform must be of one that its shard makes.
 */
function problemsOfFiles(shards) {
    const tarNames = namesOf(shards.flatMap(({ manifest }) => manifest.releaseTars));
    const lacking = tarNames
        .filter((tar) => platformOfTar(tar) === undefined)
        .flatMap((tar) => shards
        .filter((it) => !it.manifest.releaseTars.some(({ name }) => name === tar))
        .map((it) => lacks(it.name, tar, 'which every shard must have')));
    return [
        ...lacking,
        ...differing(shards, ({ releaseTars }) => releaseTars.map((it) => [it.name, it])),
        ...differing(shards, ({ images }) => images.map((it) => [`${it.platform} ${it.name}.tar`, it])),
        ...differing(shards, ({ binaries }) => binaries.map((it) => [`${it.platform}/${it.name}`, it])),
        ...differing(shards, ({ baseImages }) => baseImages.map((it) => [`base image ${it.image} (${it.platform})`, it])),
        ...shards.flatMap(problemsOfPlatforms),
    ];
}
/** The manifest that the same release has when one job makes it. Shards agree. */
function mergedManifest(shards) {
    const manifests = shards.map(({ manifest }) => manifest);
    const all = (key) => manifests.map((it) => it[key]);
    const { toolchain, ...first } = shards[0].manifest;
    return (0,release_manifest/* sorted */.IP)({
        ...first,
        platforms: [...new Set(all('platforms').flat())],
        toolchain: {
            ...toolchain,
            // Each machine has its own, or had that Go already.
            goToolchain: joined(all('toolchain').map((it) => it.goToolchain)),
            machine: joined(all('toolchain').map(({ machine }) => machine)),
            kubeCrossPlatform: joined(all('toolchain').map((it) => it.kubeCrossPlatform)),
        },
        baseImages: unique(all('baseImages').flat(), ({ image, platform }) => `${image} ${platform}`),
        releaseTars: unique(all('releaseTars').flat(), ({ name }) => name),
        images: unique(all('images').flat(), ({ name, platform }) => `${platform}/${name}`),
        binaries: unique(all('binaries').flat(), ({ name, platform }) => `${platform}/${name}`),
    });
}
/** Machines of several kinds made the shards, so their programs with cgo are of several compilers. */
function warningsOfMachines({ toolchain: { machine } }) {
    if (!machine.includes(','))
        return [];
    return [
        `The shards were made on ${machine}: a release made on one of these alone may differ in programs with cgo`,
    ];
}
/** Of a tarball's name; undefined for one that is of no platform. */
function platformOfTar(tar) {
    const [, os, architecture] = /-(linux|windows|darwin|freebsd)-([a-z0-9]+)\.tar\.gz$/.exec(tar) ?? [];
    return os && `${os}/${architecture}`;
}
function problemsOfPlatforms({ name: shard, manifest }) {
    const { target, platforms, releaseTars, images, binaries } = manifest;
    const tars = releaseTars.flatMap(({ name }) => {
        const platform = platformOfTar(name);
        return platform === undefined ? [] : [{ name, platform }];
    });
    // Older trees build the conformance image of every architecture on a base of the machine's own.
    const wrapped = images.filter(({ name }) => !name.startsWith('conformance'));
    const foreign = [...tars, ...wrapped, ...binaries].filter(({ platform }) => !platforms.some((it) => `${platform}/`.startsWith(`${it}/`)));
    // Of every platform there is at least a client tarball.
    const absent = platforms
        .map((platform) => `kubernetes-client-${platform.replace('/', '-')}.tar.gz`)
        .filter((tar) => !target.endsWith('-images') && !releaseTars.some(({ name }) => name === tar));
    return [
        ...foreign.map(({ name, platform }) => notOfShard(shard, `${name} of ${platform}`, platforms)),
        ...absent.map((tar) => lacks(shard, tar, 'which its platform must have')),
    ];
}
function agreedFields(manifest) {
    const { target, stamp, epoch, generation, repository, contradictions, toolchain } = manifest;
    const { machine: _, kubeCrossPlatform: __, goToolchain: ___, ...tools } = toolchain;
    const fields = [
        ['target', target],
        ...Object.entries(stamp),
        ['SOURCE_DATE_EPOCH', epoch],
        ['generation', generation],
        ['repository', (0,release_repository/* repositoryText */.g_)(repository)],
        ['contradictions', contradictions],
        ...Object.entries(tools),
    ];
    return fields.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]);
}
/** Of two entries of one thing each field is published, so each must be the same. */
function differing(shards, entries) {
    const seen = new Map();
    const problems = [];
    for (const { name: shard, manifest } of shards) {
        for (const [name, entry] of entries(manifest)) {
            const before = seen.get(name);
            const [there, here] = before ? firstDifference(before.entry, entry) : ['', ''];
            if (before === undefined)
                seen.set(name, { entry, shard });
            else if (there !== here)
                problems.push(differs(name, [before.shard, there], [shard, here]));
        }
    }
    return problems;
}
/** The digests where those differ, else the first field that does; two empty texts where none does. */
function firstDifference(a, b) {
    const fieldsOfA = { ...a };
    const fieldsOfB = { ...b };
    const names = ['sha256', 'digest', ...Object.keys(a)];
    const texts = names.map((name) => [name, fieldText(fieldsOfA[name]), fieldText(fieldsOfB[name])]);
    const [name = '', ofA = '', ofB = ''] = texts.find(([, ofA, ofB]) => ofA !== ofB) ?? [];
    const isDigest = name === 'sha256' || name === 'digest' || name === '';
    return isDigest ? [ofA, ofB] : [`${name} ${ofA}`, `${name} ${ofB}`];
}
function fieldText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
function unique(items, key) {
    return [...new Map(items.map((item) => [key(item), item])).values()];
}
function joined(words) {
    return [...new Set(words)]
        .filter((word) => word !== '')
        .sort()
        .join(', ');
}
function namesOf(tars) {
    return [...new Set(tars.map(({ name }) => name))];
}
const sameCheckout = 'Build all shards from one commit with one toolchain and the same inputs; re-run the jobs that differ';
function disagreement(name, field, here, other, there) {
    return {
        what: `${name} has ${field} ${(0,problem/* quote */.hD)(here)}, but ${other} has ${(0,problem/* quote */.hD)(there)}`,
        remedy: sameCheckout,
    };
}
function lacks(shard, tar, why) {
    return { what: `${shard} has no ${tar}, ${why}`, remedy: sameCheckout };
}
function notOfShard(shard, file, platforms) {
    return {
        what: `${shard} has ${file}, but it is the shard of ${platforms.join(', ')}`,
        remedy: 'Let each job upload what is of its own platforms',
    };
}
function differs(name, a, b) {
    return {
        what: `${name} is not the same in all shards: ${a[1]} in ${a[0]}, ${b[1]} in ${b[0]}`,
        remedy: 'Compare the two with diffoscope; nothing is published until they are equal',
    };
}

// EXTERNAL MODULE: ./build/src/release/content.js
var content = __webpack_require__(64322);
// EXTERNAL MODULE: ./build/src/report/outputs.js
var outputs = __webpack_require__(3558);
// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(73320);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/assembled.js
/** What assemble has made, and its outputs and job summary. */




function assembledOutputs(release) {
    const { manifest, directory, manifestFile, checksums, checksumsSha512, contentDigest, upload } = release;
    const tars = manifest.releaseTars.map((tar) => ({ ...tar, path: `${directory}/${tar.name}` }));
    const images = manifest.images.map((image) => ({ ...image, path: pathOf(release, image) }));
    return {
        'release-directory': directory,
        manifest: manifestFile,
        ...(tars.length > 0 ? { 'release-tars': (0,outputs/* tarsOutput */.GE)(tars, manifestFile) } : {}),
        ...(images.length > 0 ? { images: (0,outputs/* imagesOutput */.K1)(images, manifestFile) } : {}),
        checksums,
        'checksums-sha512': checksumsSha512,
        'content-digest': contentDigest,
        ...(0,outputs/* uploadOutputs */.gQ)(upload),
    };
}
/** Empty for an image that is inside a server tarball only. */
function pathOf({ directory, files }, image) {
    const path = (0,content/* imagePath */.d0)(image);
    return files.some((file) => file.path === path) ? `${directory}/${path}` : '';
}
function assembledSummary(release) {
    const { manifest, shards, contentDigest, upload } = release;
    const { stamp, target, toolchain, platforms, epoch } = manifest;
    const facts = [
        ['Version', (0,summary/* code */.aY)(stamp.gitVersion || '(none)')],
        ['Commit', (0,summary/* code */.aY)(stamp.gitCommit || '(none)')],
        ['Build date', `${(0,summary/* escaped */.Mk)(stamp.buildDate)} (SOURCE_DATE_EPOCH ${epoch})`],
        ['Go', (0,summary/* escaped */.Mk)(toolchain.go)],
        ...(toolchain.kubeCross ? [['Built in', (0,summary/* code */.aY)(toolchain.kubeCross)]] : []),
        ['Platforms', (0,summary/* escaped */.Mk)(platforms.join(', '), 4000)],
    ];
    const sections = [
        `## ✅ Release ${(0,summary/* escaped */.Mk)(`${stamp.gitVersion || stamp.gitCommit} (${target})`)} of ${(0,words/* countText */.lT)(shards.length, 'shard')}`,
        (0,summary/* table */.tp)(['', ''], facts),
        manifest.releaseTars.length > 0 ? (0,summary/* tarsTable */.dt)(manifest.releaseTars) : '',
        manifest.images.length > 0 ? (0,summary/* imagesTable */.Ve)(manifest.images) : '',
        `Content digest: ${(0,summary/* code */.aY)(contentDigest)}`,
        shardsTable(shards),
        upload.kind === 'uploaded'
            ? `Uploaded as [${(0,summary/* escaped */.Mk)(upload.artifact.name)}](${encodeURI(upload.artifact.url)})`
            : `Not uploaded: ${(0,summary/* escaped */.Mk)(upload.why)}`,
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function shardsTable(shards) {
    const rows = shards.map(({ artifact, attempt, runner, environment, time, seconds, cache }) => [
        (0,summary/* escaped */.Mk)(artifact),
        String(attempt),
        (0,summary/* escaped */.Mk)([runner, environment].filter((it) => it !== '').join(', ')),
        (0,summary/* escaped */.Mk)(time),
        (0,words/* secondsText */.Hd)(seconds),
        (0,summary/* escaped */.Mk)(cache),
    ]);
    const header = ['Shard', 'Attempt', 'Runner', 'Packed', 'Took', 'Cache'];
    return `### Shards\n\n${(0,summary/* table */.tp)(header, rows)}`;
}

// EXTERNAL MODULE: ./build/src/setup/places.js
var places = __webpack_require__(31255);
// EXTERNAL MODULE: ./build/src/commands/deliver.js + 1 modules
var deliver = __webpack_require__(79876);
// EXTERNAL MODULE: ./build/src/host/cancel.js
var host_cancel = __webpack_require__(67988);
// EXTERNAL MODULE: ./build/src/host/files.js
var host_files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/host/machine.js
var machine = __webpack_require__(93613);
// EXTERNAL MODULE: ./build/src/packing/tar/archive-fault.js
var archive_fault = __webpack_require__(95718);
// EXTERNAL MODULE: ./build/src/packing/zip/unzip.js
var unzip = __webpack_require__(67331);
// EXTERNAL MODULE: ./build/src/packing/zip/zip-directory.js
var zip_directory = __webpack_require__(28320);
// EXTERNAL MODULE: ./build/src/kubernetes/star-pattern.js
var star_pattern = __webpack_require__(23295);
;// CONCATENATED MODULE: ./build/src/release/choose-shards.js
/** Which artifacts of a workflow run are the shards of a release. */


/**
 * One artifact for each shard of the plan: that of the highest attempt. Names outside the plan are ignored. `attempt` is
 * the run's: nobody has made anything in a later one, whatever a name says.
 */
function chosenByPlan(plan, artifacts, attempt) {
    const problems = [];
    const chosen = plan.shards.flatMap(({ name, artifact }) => {
        const attempts = artifacts
            .map((it) => ({ it, attempt: attemptOf(it.name, artifact) }))
            .filter((it) => it.attempt > 0)
            .toSorted((a, b) => b.attempt - a.attempt);
        const [highest, next] = attempts;
        problems.push(...attempts.flatMap((it) => tooHigh(it.it.name, it.attempt, attempt)));
        if (highest === undefined)
            problems.push(missing(name, artifact));
        else if (next?.attempt === highest.attempt)
            problems.push(twice(highest.it.name, [highest.it, next.it]));
        return highest === undefined ? [] : [highest.it];
    });
    return { chosen, problems };
}
/** `*` stands for anything; all other signs for themselves. */
function chosenByPattern(pattern, artifacts) {
    return artifacts.filter(({ name }) => (0,star_pattern/* isMatch */.u)(name, pattern));
}
/** Of what was downloaded by pattern, the highest attempt of each. */
function latestAttempts(shards, attempt) {
    const problems = shards.flatMap(({ name, record }) => tooHigh(name, record.attempt, attempt));
    const names = [...new Set(shards.map(({ record }) => record.artifact))].sort();
    const latest = names.flatMap((artifact) => {
        const attempts = shards
            .filter(({ record }) => record.artifact === artifact)
            .toSorted((a, b) => b.record.attempt - a.record.attempt);
        const [highest, next] = attempts;
        if (highest && next?.record.attempt === highest.record.attempt) {
            problems.push(twice(artifact, [highest, next]));
        }
        return highest === undefined ? [] : [highest];
    });
    return { latest, problems };
}
/** Of what was downloaded by pattern and cannot be used, what a later attempt has not made up for. By their names. */
function notMadeUpFor(broken, sound) {
    return broken.filter(({ name }) => {
        const artifact = name.replace(/-a[1-9][0-9]{0,5}$/, '');
        const attempt = attemptOf(name, artifact);
        return attempt === 0 || !sound.some((it) => attemptOf(it.name, artifact) > attempt);
    });
}
/** 0 for another name. */
function attemptOf(name, artifact) {
    const ending = name.startsWith(`${artifact}-a`) ? name.slice(artifact.length + 2) : '';
    return /^[1-9][0-9]{0,5}$/.test(ending) ? Number(ending) : 0;
}
function missing(name, artifact) {
    return {
        what: `shard ${name} is missing: this workflow run has no artifact ${artifact}-a<attempt>`,
        remedy: 'Look at its job, and re-run the failed jobs; assemble must need them (`needs`)',
    };
}
function tooHigh(name, attempt, highest) {
    if (attempt <= highest)
        return [];
    return [
        {
            what: `${(0,problem/* quote */.hD)(name)} says that it is of attempt ${attempt}, and this is attempt ${highest} of the workflow run`,
            remedy: 'Find the step that has uploaded it, and start a new run without that',
        },
    ];
}
function twice(shard, [a, b]) {
    return {
        what: `${(0,problem/* quote */.hD)(a.name)} and ${(0,problem/* quote */.hD)(b.name)} both say that they are ${(0,problem/* quote */.hD)(shard)} of the same attempt`,
        remedy: 'Let one job of the workflow make each shard',
    };
}

// EXTERNAL MODULE: ./build/src/release/shard-record.js
var shard_record = __webpack_require__(86093);
;// CONCATENATED MODULE: ./build/src/release/shard-files.js
/** Which files an artifact may have to be looked at as a shard: how many, how large, and under which names. */


const manifestFile = 'manifest.json';
const sumFiles = ['SHA256SUMS', 'SHA512SUMS'];
/** A release of all platforms in one job has 70. */
const mostShardFiles = 1000;
const mebibyte = 1024 * 1024;
/** Bytes of what is read whole; that of a release of all platforms is a hundredth of it. */
const largest = {
    [shard_record/* recordFile */.mR]: mebibyte / 16,
    [manifestFile]: 8 * mebibyte,
    SHA256SUMS: mebibyte,
    SHA512SUMS: mebibyte,
};
/** Programs compress to a third; what unpacks to more than this was made to fill a disk. */
const mostExpansion = 64;
/** Each as a sentence that goes on behind the artifact's name. */
function shardFileFaults(files) {
    const packed = files.reduce((sum, it) => sum + it.compressedSize, 0);
    const unpacked = files.reduce((sum, it) => sum + it.size, 0);
    const seen = new Set();
    const doubled = files.filter(({ name }) => seen.size === seen.add(name.toLowerCase()).size);
    return [
        ...files.filter(({ name }) => !isPlainPath(name)).map(({ name }) => `it holds ${(0,problem/* quote */.hD)(name)}`),
        ...doubled.map(({ name }) => `it holds ${(0,problem/* quote */.hD)(name)} twice`),
        ...files.flatMap(({ name, size }) => {
            const most = largest[name] ?? Number.POSITIVE_INFINITY;
            return size > most ? [`its ${name} has ${size} bytes, and at most ${most} are read`] : [];
        }),
        ...(unpacked > mostExpansion * (packed + mebibyte)
            ? [`its ${packed} bytes would unpack to ${unpacked}, more than ${mostExpansion} times as many`]
            : []),
    ];
}
/** At most in one folder, with no sign in it that a file system or a checksum file spells otherwise. */
function isPlainPath(path) {
    return /^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)?[A-Za-z0-9][A-Za-z0-9.+_-]*$/.test(path) && path.length <= 255;
}

// EXTERNAL MODULE: ./build/src/kubernetes/image-reference.js
var image_reference = __webpack_require__(4455);
// EXTERNAL MODULE: ./build/src/kubernetes/lists.js
var lists = __webpack_require__(35515);
// EXTERNAL MODULE: ./build/src/kubernetes/version-file.js
var version_file = __webpack_require__(58597);
;// CONCATENATED MODULE: ./build/src/release/manifest-faults.js
/** What of a manifest cannot be true: words of no such shape, numbers that are none, and things that it says twice. */






const sha256Shape = /^[0-9a-f]{64}$/;
const sha512Shape = /^[0-9a-f]{128}$/;
/** Such as `linux/arm64` or `linux/arm/v7`. */
const variantShape = /^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9]+)?$/;
/** Each as the end of a sentence that begins with "it says …"; none for a manifest that a packer may have written. */
function manifestFaults(manifest) {
    return [...wrongWords(manifest), ...wrongFiles(manifest), ...doubledEntries(manifest)];
}
function wrongWords({ target, platforms, stamp, epoch, generation, repository, contradictions, toolchain, }) {
    const { makeVariables, environment, ...tools } = toolchain;
    const texts = [
        ...contradictions,
        ...Object.values(tools),
        ...[makeVariables, environment].flatMap((them) => Object.entries(them).flat()),
    ];
    return [
        ...fault('target', target, release_plan/* nameShape */.Vh.test(target)),
        ...platforms.flatMap((it) => fault('platform', it, (0,lists/* isPlatform */.aH)(it))),
        ...Object.entries(stamp).flatMap(([name, it]) => fault(name, it, (0,version_file/* isPlainValue */.YJ)(it))),
        ...fault('sourceDateEpoch', String(epoch), epoch >= 0),
        ...fault('generation', generation, generation === 'kube-cross' || generation === 'data-container'),
        ...fault('repository', JSON.stringify(repository), (0,release_repository/* isSoundRepository */.qe)(repository)),
        ...texts.flatMap((it) => fault('word', it, !(0,problem/* hasControlCharacter */.Fd)(it))),
    ];
}
function wrongFiles({ baseImages, releaseTars, images, binaries }) {
    return [
        ...baseImages.flatMap((it) => [
            ...fault('base image', it.image, (0,version_file/* isPlainValue */.YJ)(it.image)),
            ...fault('platform', it.platform, variantShape.test(it.platform)),
            ...fault('digest', it.digest, (0,image_reference/* isRecordedImage */.a5)(it.digest)),
        ]),
        ...releaseTars.flatMap((it) => [
            ...fileFaults(it),
            ...fault('sha512', it.sha512, sha512Shape.test(it.sha512)),
            ...fault('tarSha256', it.tarSha256, sha256Shape.test(it.tarSha256)),
        ]),
        ...images.flatMap((it) => [
            ...fileFaults(it),
            ...fault('platform', it.platform, variantShape.test(it.platform)),
            ...it.tags.flatMap((tag) => fault('tag', tag, (0,version_file/* isPlainValue */.YJ)(tag))),
            ...fault('configDigest', it.configDigest, (0,image_reference/* isDigest */.Bc)(it.configDigest)),
        ]),
        ...binaries.flatMap((it) => [
            ...fileFaults(it),
            ...fault('platform', it.platform, (0,lists/* isPlatform */.aH)(it.platform)),
            ...Object.values(it.settings).flatMap((value) => fault('setting', value, !(0,problem/* hasControlCharacter */.Fd)(value))),
        ]),
    ];
}
function fileFaults({ name, size, sha256, }) {
    return [
        ...fault('name', name, release_plan/* nameShape */.Vh.test(name)),
        ...fault(`size of ${name}`, String(size), size >= 0),
        ...fault('sha256', sha256, sha256Shape.test(sha256)),
    ];
}
/** One of two entries would be published, and the other would have been the one that was looked at. */
function doubledEntries({ platforms, baseImages, releaseTars, images, binaries, }) {
    return [
        ...manifest_faults_twice(platforms),
        ...manifest_faults_twice(baseImages.map(({ image, platform }) => `${image} ${platform}`)),
        ...manifest_faults_twice(releaseTars.map(({ name }) => name)),
        ...manifest_faults_twice(images.map(({ name, platform }) => `${platform}/${name}`)),
        ...images.flatMap(({ tags }) => manifest_faults_twice(tags)),
        ...manifest_faults_twice(binaries.map(({ name, platform }) => `${platform}/${name}`)),
    ];
}
function manifest_faults_twice(names) {
    const seen = new Set();
    const doubled = new Set(names.filter((name) => seen.size === seen.add(name).size));
    return [...doubled].map((name) => `${(0,problem/* quote */.hD)(name)} twice`);
}
function fault(field, value, isSound) {
    return isSound ? [] : [`that its ${field} is ${(0,problem/* quote */.hD)(value)}`];
}

// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/release/parse-manifest.js
/** manifest.json read back, also one that somebody has tampered with. */



/** undefined for what is not exactly a manifest of this version. */
function parseManifest(text) {
    const whole = (0,json/* parsedJson */.U4)(text);
    const manifest = manifestFrom((0,json/* fieldsOf */.Pf)(whole));
    return (0,json/* saysTheSame */.Yq)((0,release_manifest/* contentOf */.$E)(manifest), whole) ? manifest : undefined;
}
function manifestFrom(fields) {
    return {
        target: (0,json/* stringOf */.Je)(fields.target),
        platforms: (0,json/* stringsIn */.QQ)(fields.platforms),
        stamp: stampFrom((0,json/* fieldsOf */.Pf)(fields.stamp)),
        epoch: (0,json/* countOf */.pq)(fields.sourceDateEpoch),
        generation: (0,json/* stringOf */.Je)(fields.generation),
        repository: (0,release_repository/* repositoryFrom */.hC)(fields.repository),
        contradictions: (0,json/* stringsIn */.QQ)(fields.contradictions),
        toolchain: toolchainFrom((0,json/* fieldsOf */.Pf)(fields.toolchain)),
        baseImages: (0,json/* objectsIn */.Qv)(fields.baseImages).map((it) => ({
            image: (0,json/* stringOf */.Je)(it.image),
            platform: (0,json/* stringOf */.Je)(it.platform),
            digest: (0,json/* stringOf */.Je)(it.digest),
        })),
        releaseTars: (0,json/* objectsIn */.Qv)(fields.releaseTars).map((it) => ({
            name: (0,json/* stringOf */.Je)(it.name),
            size: (0,json/* countOf */.pq)(it.size),
            sha256: (0,json/* stringOf */.Je)(it.sha256),
            sha512: (0,json/* stringOf */.Je)(it.sha512),
            tarSha256: (0,json/* stringOf */.Je)(it.tarSha256),
        })),
        images: (0,json/* objectsIn */.Qv)(fields.images).map((it) => ({
            name: (0,json/* stringOf */.Je)(it.name),
            platform: (0,json/* stringOf */.Je)(it.platform),
            tags: (0,json/* stringsIn */.QQ)(it.tags),
            size: (0,json/* countOf */.pq)(it.size),
            sha256: (0,json/* stringOf */.Je)(it.sha256),
            configDigest: (0,json/* stringOf */.Je)(it.configDigest),
        })),
        binaries: (0,json/* objectsIn */.Qv)(fields.binaries).map((it) => ({
            platform: (0,json/* stringOf */.Je)(it.platform),
            name: (0,json/* stringOf */.Je)(it.name),
            size: (0,json/* countOf */.pq)(it.size),
            sha256: (0,json/* stringOf */.Je)(it.sha256),
            settings: settingsFrom((0,json/* fieldsOf */.Pf)(it.settings)),
        })),
    };
}
function stampFrom(fields) {
    return {
        gitVersion: (0,json/* stringOf */.Je)(fields.gitVersion),
        gitCommit: (0,json/* stringOf */.Je)(fields.gitCommit),
        gitTreeState: (0,json/* stringOf */.Je)(fields.gitTreeState),
        gitMajor: (0,json/* stringOf */.Je)(fields.gitMajor),
        gitMinor: (0,json/* stringOf */.Je)(fields.gitMinor),
        buildDate: (0,json/* stringOf */.Je)(fields.buildDate),
    };
}
function toolchainFrom(fields) {
    return {
        builder: (0,json/* stringOf */.Je)(fields.builder),
        machine: (0,json/* stringOf */.Je)(fields.machine),
        go: (0,json/* stringOf */.Je)(fields.go),
        goToolchain: (0,json/* stringOf */.Je)(fields.goToolchain),
        kubeCross: (0,json/* stringOf */.Je)(fields.kubeCross),
        kubeCrossPlatform: (0,json/* stringOf */.Je)(fields.kubeCrossPlatform),
        makeVariables: textsIn(fields.makeVariables),
        environment: textsIn(fields.environment),
        encoder: (0,json/* stringOf */.Je)(fields.encoder),
        action: (0,json/* stringOf */.Je)(fields.action),
    };
}
function textsIn(value) {
    return Object.fromEntries(Object.entries((0,json/* fieldsOf */.Pf)(value)).map(([name, it]) => [name, (0,json/* stringOf */.Je)(it)]));
}
function settingsFrom(fields) {
    return {
        CGO_ENABLED: (0,json/* stringOf */.Je)(fields.CGO_ENABLED),
        GOEXPERIMENT: (0,json/* stringOf */.Je)(fields.GOEXPERIMENT),
        GOFIPS140: (0,json/* stringOf */.Je)(fields.GOFIPS140),
        tags: (0,json/* stringOf */.Je)(fields.tags),
    };
}

// EXTERNAL MODULE: ./build/src/packing/image/archive-index.js
var archive_index = __webpack_require__(81904);
// EXTERNAL MODULE: ./build/src/packing/image/image-config.js
var image_config = __webpack_require__(4669);
// EXTERNAL MODULE: ./build/src/packing/image/saved-image.js + 1 modules
var saved_image = __webpack_require__(98584);
;// CONCATENATED MODULE: ./build/src/packing/image/image-facts.js
/** What an image archive says of its one image, whoever has made it. */






/** Returns what is wrong with it where it holds no image that can be told. */
async function archivedImage(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { size } = await file.stat();
        const archive = await (0,archive_index/* indexArchive */.FN)({ file, offset: 0, size });
        const { os, architecture, variant } = (0,image_config/* factsOf */.xS)((await (0,saved_image/* findImage */.F)(archive)).config);
        // findImage has held the name against the content.
        const [image] = (0,json/* objectsIn */.Qv)(await (0,archive_index/* readDocument */.u0)(archive, 'manifest.json'));
        const digest = /([0-9a-f]{64})(?:\.json)?$/.exec((0,json/* stringOf */.Je)(image?.Config))?.[1] ?? '';
        const platform = [os, architecture, variant].filter((it) => it !== '').join('/');
        return { platform, configDigest: `sha256:${digest}` };
    }
    catch (error) {
        if (error instanceof archive_fault/* ArchiveFault */.x)
            return error.message;
        throw error;
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/packing/gzip/crc32.js
var crc32 = __webpack_require__(47705);
;// CONCATENATED MODULE: ./build/src/packing/gzip/one-member.js
/**
 * Reads a gzip as the packer writes it: one member with nothing in its header, and nothing behind it. What programs make of a
 * name in there, of a second member or of other bytes behind the first differs.
 */






/** The operating system, its last byte, may be any. */
const plainHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0]);
const headerLength = 10;
const trailerLength = 8;
const freeExpansion = 64 * 1024 * 1024;
/** What is compressed. Throws an ArchiveFault, also for what ends too early; other damage is thrown as zlib says it. */
async function* oneMember(path) {
    const { size } = await (0,promises_.stat)(path);
    await checkHeader(path);
    const inflate = (0,external_node_zlib_.createInflateRaw)();
    const stored = (0,external_node_fs_.createReadStream)(path, { start: headerLength });
    stored.once('error', (error) => inflate.destroy(error));
    let crc = 0;
    let length = 0;
    try {
        for await (const chunk of stored.pipe(inflate)) {
            crc = (0,crc32/* crc32 */.Q)(chunk, crc);
            length += chunk.length;
            if (length > mostExpansion * size + freeExpansion) {
                throw new archive_fault/* ArchiveFault */.x(`it unpacks to more than ${mostExpansion} times its size`);
            }
            yield chunk;
        }
    }
    finally {
        stored.destroy();
        inflate.destroy();
    }
    const end = headerLength + inflate.bytesWritten + trailerLength;
    if (end > size)
        throw new archive_fault/* ArchiveFault */.x('it ends too early: it is cut off or damaged');
    if (end < size)
        throw new archive_fault/* ArchiveFault */.x('it has something behind the end of its gzip');
    const trailer = await bytesAt(path, size - trailerLength, trailerLength);
    if (trailer.readUInt32LE(0) !== crc || trailer.readUInt32LE(4) !== length % 2 ** 32) {
        throw new archive_fault/* ArchiveFault */.x('its gzip has another checksum');
    }
}
async function checkHeader(path) {
    const header = await bytesAt(path, 0, headerLength);
    if (!header.subarray(0, 9).equals(plainHeader)) {
        throw new archive_fault/* ArchiveFault */.x('it is no gzip of the plain form, without a name or a time');
    }
}
async function bytesAt(path, offset, length) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./build/src/packing/tar/byte-source.js
var byte_source = __webpack_require__(2801);
// EXTERNAL MODULE: ./build/src/packing/tar/tar-pax.js
var tar_pax = __webpack_require__(89378);
;// CONCATENATED MODULE: ./build/src/packing/tar/plain-form.js
/**
 * The one form of a tar that all programs read alike: plain ustar, as the packer writes it and `git archive` does. GNU tar,
 * busybox, bsdtar, Python and Go differ in what they make of extended headers, of older forms, of fields that say more than
 * belongs there, and of bytes behind an end; so none of it is in an archive of a release. The one exception are names longer
 * than a header's, which no Kubernetes has had yet: busybox cuts them.
 */



/** What a tar that is filled up to a record of 20 blocks has behind its end at most. */
const longestFilling = 20 * 512;
const texts = [
    [0, 100],
    [157, 100],
    [265, 32],
    [297, 32],
    [345, 155],
];
const numbers = [
    [100, 8, /^[0-7]{7}[\0 ]$/],
    [108, 8, /^[0-7]{7}[\0 ]$/],
    [116, 8, /^[0-7]{7}[\0 ]$/],
    [124, 12, /^[0-7]{11}[\0 ]$/],
    [136, 12, /^[0-7]{11}[\0 ]$/],
    [148, 8, /^(?:[0-7]{6}\0 |[0-7]{7}\0)$/],
    [329, 8, /^(?:0{7}\0|\0{8})$/],
    [337, 8, /^(?:0{7}\0|\0{8})$/],
];
/** Throws for the first header that has another form. Called with each, `body` being that of an extended one. */
function plainFormCheck() {
    let isFirst = true;
    let said = new Map();
    return (header, body) => {
        if (body === undefined) {
            const fault = formFault(header, said);
            if (fault !== undefined)
                throw new archive_fault/* ArchiveFault */.x(fault);
            said = new Map();
        }
        else {
            const records = (0,tar_pax/* parsePax */.dA)(body);
            const isComment = header[156] === 0x67 && isFirst && [...records.keys()].join() === 'comment';
            if (header[156] === 0x78 && said.size === 0)
                said = records;
            // What `git archive` writes down for the archive as a whole is the commit.
            else if (!isComment)
                throw new archive_fault/* ArchiveFault */.x(`it has an extended header, ${notFollowed}`);
        }
        isFirst = false;
    };
}
const notFollowed = 'which not all programs follow';
function formFault(header, said) {
    const why = oddField(header) ??
        (saysMore(header, said) ? `which says more in an extended header, ${notFollowed}` : undefined);
    const [name] = header.toString('utf8', 0, 100).split('\0', 1);
    return why && `it has ${(0,problem/* quote */.hD)(name ?? '')}, ${why}`;
}
function oddField(header) {
    const text = (start, length) => header.toString('latin1', start, start + length);
    const [type, link] = [text(156, 1), header[157]];
    if (text(257, 8) !== 'ustar\x0000')
        return 'whose header is not of the form ustar';
    if (!['0', '2', '5'].includes(type))
        return 'which is no file, folder or symlink';
    if (texts.some(([start, length]) => /\0[^\0]/.test(text(start, length)))) {
        return 'whose header has something behind the end of a name';
    }
    if (numbers.some(([start, length, shape]) => !shape.test(text(start, length)))) {
        return 'whose header has a number of another form';
    }
    if (/[^\0]/.test(text(500, 12)))
        return 'whose header has something behind its end';
    if (type !== '2' && link !== 0)
        return 'which says where it leads, and is no link';
    if (type !== '0' && /[1-7]/.test(text(124, 11)))
        return 'which has content, and is no file';
    return /^0000/.test(text(100, 7)) ? undefined : 'which has more than permissions (setuid, setgid, sticky)';
}
/**
 * The packer says in an extended header what a header cannot hold: a name that is not ASCII, which it says twice, and the whole
 * of one that is longer than a header's. `git archive` does the latter with a name of its own in the header.
 */
function saysMore(header, said) {
    const [prefix, name, target] = [field(header, 345, 155), field(header, 0, 100), field(header, 157, 100)];
    const path = prefix.length > 0 ? Buffer.concat([prefix, Buffer.from('/'), name]) : name;
    return [...said].some(([keyword, value]) => {
        if (keyword !== 'path' && keyword !== 'linkpath')
            return true;
        const plain = keyword === 'path' ? path : target;
        if (value.length <= 100)
            return !value.equals(plain);
        const isCut = plain.length === 100 && value.subarray(0, 100).equals(plain);
        return !isCut && !gitNames[keyword].test(plain.toString('latin1'));
    });
}
const gitNames = { path: /^[0-9a-f]{40,64}\.data$/, linkpath: /^see [0-9a-f]{40,64}\.paxheader$/ };
function field(header, start, length) {
    const end = header.indexOf(0, start);
    return header.subarray(start, end === -1 ? start + length : Math.min(end, start + length));
}
/** Throws for anything but the zeros that fill up the last record. */
async function checkFilling(source) {
    let length = 0;
    for (;;) {
        const bytes = await source.read(longestFilling);
        if (bytes.length === 0)
            return;
        length += bytes.length;
        if (length > longestFilling || bytes.some((byte) => byte !== 0)) {
            throw new archive_fault/* ArchiveFault */.x('it has something behind its end');
        }
    }
}

// EXTERNAL MODULE: ./build/src/packing/tar/tar-reader.js
var tar_reader = __webpack_require__(11552);
;// CONCATENATED MODULE: ./build/src/packing/inspect-tar.js
/** Reads an archive from front to back, once: what is in it, and the digest of the tar inside the compression. */







/** `path` ends in .gz where it is compressed. The first fault ends it. */
async function inspectTar(path, inspection) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const digests = new Map();
    const bytes = path.endsWith('.gz') ? oneMember(path) : fileChunks(path);
    const source = (0,byte_source/* sourceOfStream */.bR)(hashing(bytes, (chunk) => sha256.update(chunk)));
    try {
        for await (const read of (0,tar_reader/* readTar */.s)(source, plainFormCheck())) {
            const fault = inspection.faultOf(read.entry);
            if (fault !== undefined)
                return broken(`holds ${fault}`);
            const { path: name, kind, size } = read.entry;
            if (kind === 'file' && inspection.isWanted(name))
                digests.set(name, { size, sha256: await digestOfContent(read) });
        }
        // What fills the last record counts too.
        await checkFilling(source);
        const fault = inspection.faultAtEnd();
        if (fault !== undefined)
            return broken(`holds ${fault}`);
        return { tarSha256: sha256.digest('hex'), fault: undefined, digests };
    }
    catch (error) {
        if (!(error instanceof archive_fault/* ArchiveFault */.x) && !(0,archive_fault/* isDamage */.e)(error))
            throw error;
        return broken(`cannot be read: ${error.message}`);
    }
    finally {
        await bytes.return(undefined);
    }
}
function broken(fault) {
    return { tarSha256: '', fault, digests: new Map() };
}
async function digestOfContent({ content }) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of content)
        sha256.update(chunk);
    return sha256.digest('hex');
}
async function* fileChunks(path) {
    yield* (0,external_node_fs_.createReadStream)(path);
}
async function* hashing(chunks, update) {
    for await (const chunk of chunks) {
        update(chunk);
        yield chunk;
    }
}

// EXTERNAL MODULE: ./build/src/release/archive-rules.js
var archive_rules = __webpack_require__(1671);
;// CONCATENATED MODULE: ./build/src/commands/check-shard-files.js
/** Holds each file of a shard against what its manifest says of it, down to the programs inside of its tarballs. */







/** Files that the manifest says are there: tarballs, or images where no tarball is. */
function namesOfFiles({ releaseTars, images }) {
    return releaseTars.length > 0
        ? releaseTars.map(({ name }) => name)
        : images.map((image) => (0,content/* imagePath */.d0)(image));
}
async function checkFiles(folder, manifest) {
    const { releaseTars, images } = manifest;
    const files = [];
    const faults = [];
    const check = async (path, faultsOf) => {
        const at = (0,external_node_path_.join)(folder, path);
        const digest = await (0,host_files/* digestOf */.ol)(at);
        files.push({ path, ...digest });
        faults.push(...(await faultsOf(at, digest)).map((fault) => `${path} ${fault}`));
    };
    for (const tar of releaseTars)
        await check(tar.name, (at, digest) => tarFaults(at, digest, tar, manifest));
    if (releaseTars.length > 0)
        return { files, faults };
    for (const image of images)
        await check((0,content/* imagePath */.d0)(image), (at, digest) => imageFaults(at, digest, image));
    return { files, faults };
}
async function tarFaults(at, digest, said, manifest) {
    const fault = digestFault(digest, said) ?? otherDigest('sha512', digest.sha512, said.sha512);
    if (fault !== undefined)
        return [fault];
    const programs = saidOfPrograms(platformOfTar(said.name) ?? '', manifest);
    const inspected = await inspectTar(at, {
        ...(0,archive_rules/* archiveRules */.g)(),
        isWanted: (path) => programs(path) !== undefined,
    });
    if (inspected.fault !== undefined)
        return [inspected.fault];
    if (inspected.tarSha256 !== said.tarSha256)
        return ['holds a tar that is not what its manifest says'];
    return [...inspected.digests].flatMap(([path, { size, sha256 }]) => {
        const program = programs(path);
        const isSame = program?.sha256 === sha256 && program.size === size;
        return isSame ? [] : [`holds ${path}, which is not what its manifest says: it has the sha256 ${sha256}`];
    });
}
async function imageFaults(at, digest, said) {
    const fault = digestFault(digest, said);
    if (fault !== undefined)
        return [fault];
    const inspected = await inspectTar(at, { ...(0,archive_rules/* archiveRules */.g)(), isWanted: () => false });
    if (inspected.fault !== undefined)
        return [inspected.fault];
    const found = await archivedImage(at);
    if (typeof found === 'string')
        return [`cannot be read: ${found}`];
    const isSame = found.configDigest === said.configDigest && found.platform === said.platform;
    return isSame
        ? []
        : [`is not what its manifest says: it has the configuration ${found.configDigest} of ${found.platform}`];
}
function digestFault(found, said) {
    if (found.size === said.size)
        return otherDigest('sha256', found.sha256, said.sha256);
    return `is not what its manifest says: it has ${found.size} bytes`;
}
function otherDigest(name, found, said) {
    return found === said ? undefined : `is not what its manifest says: it has the ${name} ${found}`;
}
/** Reference: `kubernetes/<kind>/bin/<name>` in the tarball of a platform, and image archives beside the programs. */
function saidOfPrograms(platform, { binaries, images }) {
    const said = new Map([
        ...binaries.filter((it) => it.platform === platform).map((it) => [it.name, it]),
        ...images
            .filter((it) => it.platform === platform || it.platform.startsWith(`${platform}/`))
            .map((it) => [`${it.name}.tar`, it]),
    ]);
    return (path) => said.get(/^kubernetes\/[a-z]+\/bin\/([^/]+)$/.exec(path)?.[1] ?? '');
}

;// CONCATENATED MODULE: ./build/src/commands/read-shard.js
/** One downloaded shard: nothing in it is believed before its digests and its archives were looked at. */









/** `name` is the artifact's, `paths` are the files in the folder, which have the names and sizes of those of a shard. */
async function readShard(folder, name, paths) {
    const text = (await (0,host_files/* readText */.yR)((0,external_node_path_.join)(folder, shard_record/* recordFile */.mR))) ?? '';
    const record = (0,shard_record/* parseRecord */.Hh)(text);
    const other = (0,shard_record/* otherRecordVersion */.oB)(text);
    if (other !== undefined) {
        return brokenShard(name, [
            `its ${shard_record/* recordFile */.mR} is of version ${other}, of another version of kbuild-action`,
        ]);
    }
    if (record === undefined)
        return brokenShard(name, [`its ${shard_record/* recordFile */.mR} is none`]);
    const manifest = parseManifest((await (0,host_files/* readText */.yR)((0,external_node_path_.join)(folder, manifestFile))) ?? '');
    if (manifest === undefined) {
        return brokenShard(name, [`it has no ${manifestFile} of this action's version`]);
    }
    const said = [
        ...manifestFaults(manifest).map((fault) => `its ${manifestFile} says ${fault}`),
        ...faultsOfNames(paths, namesOfFiles(manifest)),
    ];
    if (said.length > 0)
        return brokenShard(name, said);
    const { files, faults } = await checkFiles(folder, manifest);
    const sums = await faultsOfSums(folder, files);
    if (faults.length + sums.length > 0)
        return brokenShard(name, [...faults, ...sums]);
    return { kind: 'shard', shard: { name, manifest, record, folder, files } };
}
function faultsOfNames(paths, named) {
    const expected = new Set([...named, manifestFile, shard_record/* recordFile */.mR, ...sumFiles]);
    const there = new Set(paths);
    return [
        ...named.filter((path) => !isPlainPath(path)).map((path) => `its manifest names a file ${(0,problem/* quote */.hD)(path)}`),
        ...[...expected].filter((path) => !there.has(path)).map((path) => `${path} is missing`),
        ...paths
            .filter((path) => !expected.has(path))
            .map((path) => `it holds ${(0,problem/* quote */.hD)(path)}, which its manifest does not name`),
    ];
}
async function faultsOfSums(folder, files) {
    const manifest = { path: manifestFile, ...(await (0,host_files/* digestOf */.ol)((0,external_node_path_.join)(folder, manifestFile))) };
    const wanted = { SHA256SUMS: 'sha256', SHA512SUMS: 'sha512' };
    const faults = await Promise.all(sumFiles.map(async (sums) => {
        const lines = (0,content/* checksumLines */.zZ)([...files, manifest], wanted[sums]);
        const isSame = (await (0,host_files/* readText */.yR)((0,external_node_path_.join)(folder, sums))) === lines;
        return isSame ? [] : [`its ${sums} does not list what is beside it`];
    }));
    return faults.flat();
}
const mostTold = 20;
/** Each fault is a sentence that goes on behind the artifact's name. */
function brokenShard(name, faults) {
    const more = faults.length > mostTold ? [`${faults.length - mostTold} more things are wrong with it`] : [];
    const problems = [...faults.slice(0, mostTold), ...more].map((what) => ({
        what: `the artifact ${name} cannot be used: ${what}`,
        remedy: 'Re-run the job that made it',
    }));
    return { kind: 'broken', problems };
}

;// CONCATENATED MODULE: ./build/src/commands/fetch-shards.js
/** Downloads the shards of a release and reads them, a few at a time. */














/** Each of them is also read and hashed while others come. */
const atOnce = 4;
/** Throws one KbuildError with all shards that are missing or cannot be used. `work` is a folder of ours. */
async function fetchShards(host, choice, work) {
    const { artifacts } = host.services;
    if (artifacts === undefined)
        throw new problem/* KbuildError */.gj('input', [noService]);
    const chosen = await chosenArtifacts(artifacts, choice, host.trigger.attempt);
    await (0,host_files/* makeFolder */.fc)(work);
    await refuseFullDisk(work, chosen);
    const results = await inTurn(chosen, (artifact, index) => fetchShard(host, artifacts, artifact, (0,external_node_path_.join)(work, String(index))));
    const shards = results.flatMap((it) => (it.kind === 'shard' ? [it.shard] : []));
    const broken = results.flatMap((it, index) => it.kind === 'broken' ? [{ name: chosen[index]?.name ?? '', problems: it.problems }] : []);
    if (choice.kind === 'plan') {
        const others = chosen.filter((_, index) => results[index]?.kind === 'other');
        const problems = [
            ...broken.flatMap((it) => it.problems),
            ...shards.flatMap(otherThanItsName),
            ...others.map(noShard),
        ];
        if (problems.length > 0)
            throw new problem/* KbuildError */.gj('package', problems);
        return shards;
    }
    const { latest, problems } = latestAttempts(shards, host.trigger.attempt);
    const left = notMadeUpFor(broken, shards);
    const all = [...left.flatMap((it) => it.problems), ...problems];
    if (all.length > 0)
        throw new problem/* KbuildError */.gj('package', all);
    for (const { name } of broken)
        host.log.line(`${name} cannot be used, and a later attempt is there`);
    return latest;
}
async function chosenArtifacts(artifacts, choice, attempt) {
    const all = await listed(artifacts);
    if (choice.kind === 'pattern')
        return chosenByPattern(choice.pattern, all);
    const { chosen, problems } = chosenByPlan(choice.plan, all, attempt);
    if (problems.length > 0)
        throw new problem/* KbuildError */.gj('package', problems);
    return chosen;
}
async function listed(artifacts) {
    try {
        return await artifacts.list();
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        const remedy = 'Re-run this job; the shards stay where they are';
        throw new problem/* KbuildError */.gj('network', [
            { what: `the artifacts of this workflow run cannot be listed: ${why}`, remedy },
        ]);
    }
}
async function fetchShard({ log, cancel }, artifacts, artifact, folder) {
    if (cancel.aborted)
        throw host_cancel/* cancelled */.KW;
    const { name, size } = artifact;
    const archive = (0,external_node_path_.join)(folder, 'archive');
    await (0,host_files/* makeFolder */.fc)(archive);
    const result = await artifacts.fetch(artifact, archive);
    if (result.kind === 'failed') {
        // The client tries five times to write to a full disk, and then says nothing of it.
        await (0,host_files/* probeWriting */.H0)(archive);
        return {
            kind: 'broken',
            problems: [
                {
                    what: `the artifact ${name} could not be downloaded: ${result.why}`,
                    remedy: 'Re-run this job; when it stays so, re-run the job that made the artifact',
                },
            ],
        };
    }
    const read = await openShard(result.file, (0,external_node_path_.join)(folder, 'files'), name);
    if (read.kind === 'other')
        log.line(`${name} is no shard, and is left out`);
    if (read.kind === 'shard') {
        const { runner, attempt } = read.shard.record;
        log.line(`${name}: ${(0,words/* bytesText */.pV)(size)}, attempt ${attempt}, made by ${runner || 'a runner without a name'}`);
    }
    return read;
}
/** Unpacks it only where it holds the files of a shard. */
async function openShard(path, folder, name) {
    const file = await (0,promises_.open)(path);
    try {
        if (!(await (0,zip_directory/* isZip */.K)(file)))
            return { kind: 'other' };
        const entries = await (0,zip_directory/* zipEntries */.u)(file, mostShardFiles);
        if (!entries.some((it) => it.name === shard_record/* recordFile */.mR))
            return { kind: 'other' };
        const faults = shardFileFaults(entries);
        if (faults.length > 0)
            return brokenShard(name, faults);
        await (0,unzip/* unzip */.$)(file, entries, folder);
        // Its files are beside it now, and take as much of the disk.
        await (0,promises_.rm)(path);
        const names = entries.map((it) => it.name);
        return await readShard(folder, name, names);
    }
    catch (error) {
        if (error instanceof archive_fault/* ArchiveFault */.x)
            return brokenShard(name, [error.message]);
        throw error;
    }
    finally {
        await file.close();
    }
}
/** Under a plan the name is the plan's, so the shard must say of itself that it is that one. */
function otherThanItsName({ name, record }) {
    if (attemptOf(name, record.artifact) === record.attempt)
        return [];
    return [
        {
            what: `the artifact ${name} says of itself that it is ${record.artifact}, attempt ${record.attempt}`,
            remedy: 'Let only the planned jobs upload under the names of the plan',
        },
    ];
}
function noShard({ name }) {
    return {
        what: `the artifact ${name} is no shard of a release`,
        remedy: 'Let its job have `plan` and upload the result of kbuild-action',
    };
}
async function refuseFullDisk(work, artifacts) {
    // Beside those that are unpacked lie the archives of those that are just being.
    const sizes = artifacts.map(({ size }) => size).sort((a, b) => b - a);
    const needed = [...sizes, ...sizes.slice(0, atOnce)].reduce((sum, size) => sum + size, 0);
    const { diskFree } = await (0,machine/* resourcesAt */.H)(work);
    if (diskFree >= needed)
        return;
    throw new problem/* KbuildError */.gj('disk', [
        {
            what: `the shards are ${(0,words/* bytesText */.pV)(needed)}, and ${(0,words/* bytesText */.pV)(diskFree)} of disk are free`,
            remedy: 'Use a runner with more disk, or free some before this step',
        },
    ]);
}
/** Results in the order of the items. After a failure no further one is begun, and those at work come to their end. */
async function inTurn(items, work) {
    const results = [];
    const queue = [...items.entries()];
    const worker = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const [index, item] = next;
            results[index] = await work(item, index);
        }
    };
    const workers = Array.from({ length: Math.min(atOnce, items.length) }, () => worker().catch((error) => {
        queue.length = 0;
        throw error;
    }));
    for (const ended of await Promise.allSettled(workers))
        if (ended.status === 'rejected')
            throw ended.reason;
    return results;
}
const noService = {
    what: 'there is no artifact service here (GHES has none that shards could be taken from)',
    remedy: 'Make the whole release in one job there',
};

// EXTERNAL MODULE: ./build/src/commands/package.js + 2 modules
var commands_package = __webpack_require__(5197);
;// CONCATENATED MODULE: ./build/src/commands/assemble.js
/** The story of assemble: from the shards of a workflow run to one release, published only when all of them agree. */












/** Throws a KbuildError with all that stands in the way; then nothing is laid out or uploaded. */
async function assemble(host, read) {
    const { inputs, problems } = loadAssembleInputs(read);
    if (problems.length > 0)
        throw new problem/* KbuildError */.gj('input', problems);
    const own = (0,external_node_path_.join)(host.workspace ?? host.workingFolder, '_output', 'kbuild');
    const work = (0,external_node_path_.join)(own, 'assemble');
    await (0,promises_.rm)(work, { recursive: true, force: true });
    try {
        const shards = await host.log.group('Shards', () => fetchShards(host, inputs.shards, work));
        const manifest = await host.log.group('Agreement', async () => agreedManifest(host, inputs, shards));
        return await host.log.group('Release', () => publish(host, inputs, { own, shards, manifest }));
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
}
function agreedManifest(host, { shards: choice }, shards) {
    const [first, ...others] = shards;
    if (first === undefined)
        throw new problem/* KbuildError */.gj('package', [noShards]);
    const planned = choice.kind === 'plan' ? againstPlan(choice.plan, shards) : [];
    const agreed = planned.length > 0 ? planned : disagreeingShards(shards);
    // Files of different commits differ, of course.
    const problems = agreed.length > 0 ? agreed : problemsOfFiles(shards);
    if (problems.length > 0)
        throw new problem/* KbuildError */.gj('package', problems);
    const manifest = mergedManifest([first, ...others]);
    for (const warning of warningsOfMachines(manifest))
        host.log.warning(warning);
    host.log.line(`${(0,words/* countText */.lT)(shards.length, 'shard agrees', 'shards agree')} on ${manifest.stamp.gitVersion}, ${manifest.stamp.gitCommit}`);
    return manifest;
}
function againstPlan(plan, shards) {
    return plan.shards.flatMap(({ artifact, platforms }) => {
        const shard = shards.find(({ record }) => record.artifact === artifact);
        return shard === undefined ? [] : problemsAgainstPlan(plan, shard, platforms);
    });
}
async function publish(host, inputs, { own, shards, manifest }) {
    const name = inputs.artifactName ?? (0,places/* releaseName */["do"])(manifest.target, manifest.stamp);
    const directory = (0,external_node_path_.join)(own, (0,places/* fileName */.Md)(name));
    const files = new Map(shards.flatMap(({ folder, files: its }) => its.map((file) => [file.path, { ...file, from: (0,external_node_path_.join)(folder, file.path) }])));
    const text = (0,release_manifest/* renderManifest */.sB)(manifest);
    const gathered = await (0,commands_package/* gatherRelease */.x)(directory, (0,external_node_path_.join)(own, 'assemble', 'manifest.json'), text, [
        ...files.values(),
    ]);
    const records = shards.map(({ record }) => record).toSorted((a, b) => (a.artifact < b.artifact ? -1 : 1));
    await (0,promises_.writeFile)(`${directory}.shards.json`, `${JSON.stringify({ version: 1, shards: records }, null, 2)}\n`);
    const paths = [...[...files.keys()].sort(), 'SHA256SUMS', 'SHA512SUMS', 'manifest.json'];
    const { manifest: manifestFile, ...sums } = gathered;
    const laid = { ...sums, manifest, manifestFile, shards: records, directory, files: [...files.values()] };
    // Also when the upload fails, what was laid out can be found.
    host.setOutputs(assembledOutputs({ ...laid, upload: { kind: 'kept', why: '' } }));
    const upload = await uploadAssembled(host, inputs, name, directory, paths);
    host.log.line(upload.kind === 'uploaded' ? `Uploaded as ${upload.artifact.name}` : `Not uploaded: ${upload.why}`);
    return { ...laid, upload };
}
function uploadAssembled(host, inputs, name, root, paths) {
    const ending = inputs.artifactName === undefined ? `-a${host.trigger.attempt}` : '';
    return (0,deliver/* uploadFiles */.Z)(host, inputs.upload, {
        name: `${name}${ending}`,
        files: paths.map((path) => (0,external_node_path_.join)(root, path)),
        root,
        retentionDays: inputs.retentionDays,
        compressionLevel: 0,
    });
}
const noShards = {
    what: 'no artifact of this workflow run is a shard of a release',
    remedy: 'Let the jobs that build run first (`needs`), with a release target and `upload: auto`',
};

// EXTERNAL MODULE: ./build/src/host/actions-host.js + 1 modules
var actions_host = __webpack_require__(87236);
// EXTERNAL MODULE: ./build/src/host/artifact-service.js
var artifact_service = __webpack_require__(7358);
// EXTERNAL MODULE: ./build/src/actions/start.js
var start = __webpack_require__(62061);
;// CONCATENATED MODULE: ./build/src/actions/assemble.js
/** `uses: org/kbuild-action/assemble`: puts the shards of a matrix together, and publishes nothing unless they agree. */






async function startAssemble() {
    const host = (0,actions_host/* actionsHost */.qt)([], { upload: artifact_service/* uploadArtifact */.mz, artifacts: artifact_service/* artifactStore */.iA });
    await (0,start/* runStep */.e)(host, 'Assemble', async () => {
        const release = await assemble(host, core/* getInput */.V4);
        host.setOutputs(assembledOutputs(release));
        return assembledSummary(release);
    });
    // Clients leave timers behind that would keep the step for minutes.
    process.exit();
}


/***/ }),

/***/ 62061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runStep),
/* harmony export */   v: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67988);
/* harmony import */ var _host_job_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8146);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86762);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73320);
/* harmony import */ var _setup_recorder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2905);
/* harmony import */ var _setup_user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17539);
/** What the starts share: the end of a run that a user can fix, and that of a defect of ours, wherever it was thrown. */







/** Of plan and assemble. `work` returns the job summary. */
async function runStep(host, title, work) {
    (0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_1__/* .endWhenStuck */ .Am)(host.cancel, failStep);
    try {
        (0,_host_job_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .addToJobSummary */ .Y)(host, await withStray(host, work).catch((error) => failedSummary(host, title, error)));
    }
    catch (error) {
        failStep(error);
    }
}
/** A story that did not stop at a stray error ends in it all the same. */
async function withStray({ cancel }, work) {
    const result = await work();
    const stray = (0,_host_cancel_js__WEBPACK_IMPORTED_MODULE_1__/* .strayError */ .WC)(cancel);
    if (stray !== undefined)
        throw stray;
    return result;
}
function failedSummary(host, title, error) {
    const outcome = (0,_setup_recorder_js__WEBPACK_IMPORTED_MODULE_5__/* .failedOutcome */ .i)(error, host);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(outcome.problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeProblem */ .BJ).join('\n'));
    return (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .failureSummary */ .jg)(title, outcome);
}
/** Also by an error of the machine that the story itself could not tell any more. */
function failStep(error) {
    const defect = error instanceof Error ? `kbuild itself has failed: ${error.stack}` : String(error);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)((0,_setup_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .asUserError */ .Y)(error)?.problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeProblem */ .BJ).join('\n') ?? defect);
}


/***/ }),

/***/ 5197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ gatherRelease),
  packRelease: () => (/* binding */ packRelease)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/builder/collect.js + 1 modules
var collect = __webpack_require__(55467);
// EXTERNAL MODULE: ./build/src/builder/run.js
var run = __webpack_require__(72644);
// EXTERNAL MODULE: ./build/src/host/files.js
var host_files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/host/git-folder.js
var git_folder = __webpack_require__(97345);
// EXTERNAL MODULE: ./build/src/kubernetes/version.js
var version = __webpack_require__(20370);
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
        const digest = await (0,host_files/* digestOf */.ol)(path);
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
    for (const architecture of [...(await (0,host_files/* foldersIn */.XL)(folder))].sort()) {
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
    const digest = await (0,host_files/* digestOf */.ol)(path);
    const isRecord = (it) => it.kind === 'image' && it.sha256 === digest.sha256;
    const record = records.find(isRecord);
    if (!record)
        throw notOurs(path);
    const { platform, tags, configDigest } = record;
    return { image: { name: (0,external_node_path_.basename)(path, '.tar'), platform, path, ...digest, tags, configDigest }, record };
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
// EXTERNAL MODULE: ./build/src/kubernetes/variable-rules.js + 1 modules
var variable_rules = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/src/packing/packaging-environment.js
var packaging_environment = __webpack_require__(51446);
;// CONCATENATED MODULE: ./build/src/setup/manifest-environment.js
/** Which variables of the environment the manifest of a release records. */


/** What decides its bytes beside the make variables, which beat it. */
function manifestEnvironment({ environment }, inputs, tree) {
    const passes = (0,variable_rules/* passesInto */.Mg)(inputs, tree);
    const decisive = (0,variable_rules/* decisiveVariables */.Ci)(environment, passes).filter(({ name }) => (0,variable_rules/* isInManifest */.H_)(name));
    const all = {
        ...Object.fromEntries(decisive.map(({ name, value }) => [name, value])),
        ...(0,packaging_environment/* givenImageVariables */.Ez)(environment, inputs.container),
    };
    const beaten = inputs.variables.map(({ name }) => name);
    const kept = Object.entries(all).filter(([name]) => !beaten.includes(name));
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: ./build/src/setup/open-release.js + 7 modules
var open_release = __webpack_require__(97631);
// EXTERNAL MODULE: ./build/src/commands/checked-binaries.js + 2 modules
var checked_binaries = __webpack_require__(13101);
;// CONCATENATED MODULE: ./build/src/commands/package.js
/** From built binaries to a release: Kubernetes' own packaging with our toolbox, and what has come of it. */

















/** Throws a KbuildError when something that is to be packed is missing, or packing fails. */
async function packRelease(host, prepared, release, facts) {
    const { opened, builder, places } = prepared;
    const { placed, binaries, missing } = await (0,checked_binaries/* checkedBinaries */.V)(prepared);
    // Kubernetes' scripts would stop at the first one, in the middle of packing.
    if (missing.length > 0)
        throw notBuilt(placed, missing);
    const { tars, images } = await pack(host, prepared, release);
    const { os, architecture } = builder.machine;
    const manifest = (0,release_manifest/* manifestOf */.$V)({
        facts,
        target: (0,open_release/* releaseTarget */.J$)(prepared.inputs),
        machine: `${os}/${architecture}`,
        variables: prepared.inputs.variables,
        environment: manifestEnvironment(host, prepared.inputs, opened.tree),
        binaries,
        tars,
        images,
        bases: release.bases,
        encoder: deflate/* encoderName */.gv,
    });
    const packed = release.packaging.kind === 'tarballs' ? tars.map(listedTar) : images.map(listedImage);
    const manifestFile = (0,external_node_path_.join)(places.folder, 'manifest.json');
    const gathered = await gatherRelease(places.output, manifestFile, (0,release_manifest/* renderManifest */.sB)(manifest), packed);
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
async function openToolbox(host, { opened, stamp }, { bases, pull, enginePlatform, env }, folder) {
    const { git } = stamp;
    const gitFolder = git.kind === 'repository' && git.isTop ? (0,external_node_path_.join)(folder, 'git') : '';
    if (gitFolder !== '' && git.kind === 'repository') {
        const tag = (0,version/* releaseTag */.aF)(stamp.stamp.gitVersion);
        await (0,git_folder/* makeGitFolder */.R)({
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
        enginePlatform,
        workers: (0,external_node_os_.availableParallelism)(),
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
/** A folder of its own with the files, the manifest and the checksum files beside them. */
async function gatherRelease(folder, manifestFile, manifest, packed) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(manifestFile, '..'), { recursive: true });
    await (0,promises_.writeFile)(manifestFile, manifest);
    const { sha256, sha512 } = await (0,host_files/* digestOf */.ol)(manifestFile);
    const path = 'manifest.json';
    const files = [...packed, { from: manifestFile, path, sha256, sha512 }];
    const gathered = await (0,collect/* gather */.k)(folder, files, 'links');
    return { ...gathered, manifest: (0,external_node_path_.join)(folder, path) };
}


/***/ }),

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

/***/ 7358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ artifactStoreOf),
/* harmony export */   iA: () => (/* binding */ artifactStore),
/* harmony export */   mz: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _stray_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74465);
/** Artifacts by the unmodified @actions/artifact client, which is loaded only when it is needed. */



async function uploadArtifact(request) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(350), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
    const client = new DefaultArtifactClient();
    try {
        const { id, digest, size } = await (0,_stray_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ofLibrary */ .R)(() => client.uploadArtifact(request.name, [...request.files], request.root, {
            compressionLevel: request.compressionLevel,
            ...(request.retentionDays === undefined ? {} : { retentionDays: request.retentionDays }),
        }));
        if (id === undefined)
            return { kind: 'failed', why: 'the service gave the artifact no id' };
        const reported = await reportedDigest(client, request.name);
        if (reported !== undefined && digest && reported !== bare(digest)) {
            return { kind: 'failed', why: `the service reports the digest ${reported}, but sent was ${digest}` };
        }
        return {
            kind: 'uploaded',
            artifact: {
                name: request.name,
                id: String(id),
                url: artifactUrl(id),
                digest: digest ?? '',
                size: size ?? 0,
            },
        };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return /\b409\b/.test(why) ? { kind: 'name-taken' } : { kind: 'failed', why };
    }
}
const artifactStore = storeWith({});
function artifactStoreOf({ token, runId, owner, repository }) {
    const findBy = { token, workflowRunId: runId, repositoryOwner: owner, repositoryName: repository };
    return storeWith({ findBy });
}
function storeWith(where) {
    return {
        list: () => listArtifacts(where),
        fetch: (artifact, folder) => fetchArtifact(artifact, folder, where),
    };
}
async function listArtifacts(where) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(350), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
    const { artifacts } = await (0,_stray_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ofLibrary */ .R)(() => new DefaultArtifactClient().listArtifacts(where));
    return artifacts.map(({ id, name, size, digest }) => ({ id, name, size, digest: digest ?? '' }));
}
async function fetchArtifact({ id, digest }, folder, where) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(350), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
    const expected = digest === '' ? {} : { expectedHash: `sha256:${bare(digest)}` };
    try {
        // Its own unpacking believes what a zip says of its names and sizes.
        const { digestMismatch } = await (0,_stray_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ofLibrary */ .R)(() => new DefaultArtifactClient().downloadArtifact(id, {
            path: folder,
            skipDecompress: true,
            ...expected,
            ...where,
        }));
        // The client only mentions it.
        if (digestMismatch)
            return { kind: 'failed', why: `what came is not what the service says it has (${digest})` };
        const [file = ''] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
        return { kind: 'fetched', file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file) };
    }
    catch (error) {
        return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
    }
}
/** What the service has got, as it says itself; undefined when it knows none. */
async function reportedDigest(client, name) {
    const { artifact } = await client.getArtifact(name).catch((error) => {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`it was sent, but the service does not say whether it has got it: ${why}`);
    });
    return artifact.digest ? bare(artifact.digest) : undefined;
}
function bare(digest) {
    return digest.replace(/^sha256:/, '').toLowerCase();
}
function artifactUrl(id) {
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
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

/***/ 47705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ crc32)
/* harmony export */ });
/* unused harmony export crc32ByTable */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/** The checksum of gzip. It is a standard, so Node's own may be used; Node 20 has none before 20.15. */

const native = node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32;
const table = crcTable();
/** Of `bytes`, going on from the sum of those before. */
const crc32 = typeof native === 'function' ? (bytes, before) => node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32(bytes, before) : crc32ByTable;
function crc32ByTable(bytes, before) {
    let sum = ~before;
    for (const byte of bytes)
        sum = table[(sum ^ byte) & 0xff] ^ (sum >>> 8);
    return ~sum >>> 0;
}
function crcTable() {
    return Int32Array.from({ length: 256 }, (_, byte) => {
        let sum = byte;
        for (let bit = 0; bit < 8; bit++)
            sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
        return sum;
    });
}


/***/ }),

/***/ 81904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ indexArchive),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   o5: () => (/* binding */ readSmall),
/* harmony export */   qE: () => (/* binding */ findFile),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95718);
/* harmony import */ var _tar_byte_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2801);
/* harmony import */ var _tar_tar_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11552);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23943);
/** What an image archive holds and where, with links followed only inside of it: nothing of it is unpacked. */





const documentLimit = 8 * 1024 * 1024;
const mostHops = 32;
async function indexArchive(range) {
    const members = new Map();
    for await (const record of (0,_tar_tar_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readTar */ .s)((0,_tar_byte_source_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOfRange */ .km)(range))) {
        const path = pathInside(record.entry.path, '');
        const member = memberOf(record, path, range);
        const earlier = members.get(path);
        if (earlier && !(earlier.kind === 'directory' && member.kind === 'directory')) {
            throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`it has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} twice`);
        }
        members.set(path, member);
    }
    return members;
}
function memberOf({ entry, offset }, path, { file, offset: start }) {
    switch (entry.kind) {
        case 'file':
            return { kind: 'file', range: { file, offset: start + offset, size: entry.size } };
        case 'directory':
            return { kind: 'directory' };
        case 'symlink':
            return { kind: 'link', target: pathInside(entry.target, path.slice(0, path.lastIndexOf('/') + 1)) };
        case 'hardlink':
            return { kind: 'link', target: pathInside(entry.target, '') };
        default:
            throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} in it is a ${entry.kind}, which no image archive has`);
    }
}
/** A path from the archive's top, without `.` and `..`. */
function pathInside(path, folder) {
    const parts = [];
    for (const part of `${folder}${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            throw outside(path);
    }
    if (path.startsWith('/'))
        throw outside(path);
    return parts.join('/');
}
function outside(path) {
    return new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} in it leads out of the archive`);
}
/** undefined when the archive has no such file. */
function findFile(archive, path) {
    let at = pathInside(path, '');
    for (let hops = 0; hops < mostHops; hops += 1) {
        const member = archive.get(at);
        if (member?.kind === 'file')
            return member.range;
        if (member?.kind !== 'link')
            return undefined;
        at = member.target;
    }
    throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} in it is a link that leads in a circle`);
}
function fileOf(archive, path) {
    const found = findFile(archive, path);
    if (!found)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} is missing in it`);
    return found;
}
/** For the small files that say what is what. */
async function readSmall(range, name) {
    if (range.size > documentLimit)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} in it is larger than 8 MiB`);
    const chunks = [];
    for await (const chunk of (0,_tar_byte_source_js__WEBPACK_IMPORTED_MODULE_2__/* .chunksOf */ .U_)(range))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
async function readDocument(archive, path) {
    return (0,_json_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(await readSmall(fileOf(archive, path), path), path);
}


/***/ }),

/***/ 4669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nq: () => (/* binding */ diffIdsOf),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony exports canonicalConfig, timeOf */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);
/* harmony import */ var _kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4455);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95718);
/**
 * An image's configuration without what differs between two builds of the same thing. What a container made from it does
 * stays as it is; who built it, when, and by which containers does not.
 */




/** As the configuration says them, whatever that is. */
function diffIdsOf({ rootfs }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(rootfs) && Array.isArray(rootfs.diff_ids) ? rootfs.diff_ids.map(String) : [];
}
function factsOf(config) {
    const diffIds = diffIdsOf(config);
    const wrong = diffIds.find((it) => !(0,_kubernetes_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(it));
    if (wrong !== undefined)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveFault */ .x(`the image has the layer ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(wrong)}, which is no digest`);
    const [os, architecture] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(config.os), (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(config.architecture)];
    if (os === '' || architecture === '')
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveFault */ .x('the image does not say its platform');
    return { os, architecture, variant: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)(config.variant), diffIds };
}
/**
 * Only what the OCI image specification defines. So these are gone: `container` (a random id), `container_config` (of the
 * last container of the build), `docker_version`, `id` and `parent` (digests over times), `comment`, `Size`, and
 * BuildKit's own `moby.buildkit.*` (times and digests of the cache).
 */
function canonicalConfig(config, form) {
    const { os, architecture, variant } = factsOf(config);
    const created = timeOf(form.epoch);
    const history = canonicalHistory(objectsIn(config.history), form);
    return {
        created,
        ...(stringOf(config.author) ? { author: config.author } : {}),
        architecture,
        ...(variant ? { variant } : {}),
        os,
        ...(stringOf(config['os.version']) ? { 'os.version': config['os.version'] } : {}),
        ...(stringsIn(config['os.features']).length > 0
            ? { 'os.features': stringsIn(config['os.features']) }
            : {}),
        config: runtimeConfig(isObject(config.config) ? config.config : {}),
        rootfs: { type: 'layers', diff_ids: form.diffIds },
        ...(history.length > 0 ? { history } : {}),
    };
}
/** Seconds as RFC 3339, as Go writes whole seconds. */
function timeOf(epoch) {
    return new Date(epoch * 1000).toISOString().replace('.000Z', 'Z');
}
/** Of the container that a step ran in, which docker run sets anew: `Image` is an id that hangs on times. */
const ofTheBuild = [
    ...['Hostname', 'Domainname', 'Image', 'MacAddress', 'NetworkDisabled'],
    ...['AttachStdin', 'AttachStdout', 'AttachStderr', 'OpenStdin', 'StdinOnce', 'Tty'],
];
/** Builders differ in whether they write what is not set; to an engine it is the same. */
function runtimeConfig(config) {
    const set = Object.entries(config).filter(([key, value]) => !ofTheBuild.includes(key) && value !== null && value !== '' && value !== false);
    return inOrder(Object.fromEntries(set));
}
/**
 * The base image's entries end with that of its last layer: whether an entry without a layer right behind it is the base's
 * or the first of this build does not show, and a time of the build must not stay.
 */
function canonicalHistory(history, { epoch, diffIds, baseLayers }) {
    const makesLayer = history.map((it) => it.empty_layer !== true);
    const isComplete = makesLayer.filter(Boolean).length === diffIds.length;
    let layers = 0;
    return history.map((entry, index) => {
        const isBase = isComplete && layers < baseLayers;
        if (makesLayer[index])
            layers += 1;
        return inOrder(isBase ? entry : { ...entry, created: timeOf(epoch) });
    });
}


/***/ }),

/***/ 23943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ objectOf),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95718);
/** The JSON documents of an image archive. */



/** `name` is what it is called in an error. */
function parseJson(bytes, name) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedJson */ .U4)(bytes.toString('utf8'));
    if (value === undefined)
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} in it is no JSON, says a thing twice, or is nested too deeply`);
    return value;
}
function objectOf(value, name) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        throw new _tar_archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} in it is no JSON object`);
    return value;
}


/***/ }),

/***/ 98584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ findImage)
});

// UNUSED EXPORTS: mismatch

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/kubernetes/image-reference.js
var image_reference = __webpack_require__(4455);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/packing/tar/archive-fault.js
var archive_fault = __webpack_require__(95718);
// EXTERNAL MODULE: ./build/src/packing/image/archive-index.js
var archive_index = __webpack_require__(81904);
;// CONCATENATED MODULE: ./build/src/packing/image/image-documents.js
/** The small files of a written archive: an OCI image layout, with the manifest.json that older engines read instead. */

const types = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar',
};
function documentOf(value) {
    const bytes = Buffer.from(JSON.stringify(value));
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
    return { bytes, digest, size: bytes.length };
}
/** Such as `blobs/sha256/…`. */
function blobPath(digest) {
    return `blobs/${digest.replace(':', '/')}`;
}
const layoutDocument = documentOf({ imageLayoutVersion: '1.0.0' });
function manifestDocument(config, layers) {
    return documentOf({
        schemaVersion: 2,
        mediaType: types.manifest,
        config: descriptor(types.config, config),
        layers: layers.map((layer) => descriptor(types.layer, layer)),
    });
}
/** The one manifest, once for each of its names: that is how containerd and the engine on top of it learn them all. */
function indexDocument(manifest, { os, architecture, variant }, tags) {
    const plain = {
        ...descriptor(types.manifest, manifest),
        platform: { architecture, os, ...(variant ? { variant } : {}) },
    };
    const named = tags.map(({ full, tag }) => ({
        ...plain,
        annotations: { 'io.containerd.image.name': full, 'org.opencontainers.image.ref.name': tag },
    }));
    return documentOf({
        schemaVersion: 2,
        mediaType: types.index,
        manifests: named.length > 0 ? named : [plain],
    });
}
/** `manifest.json` */
function dockerDocument(config, layers, tags) {
    return documentOf([
        {
            Config: blobPath(config.digest),
            RepoTags: tags.map(({ short }) => short),
            Layers: layers.map(({ digest }) => blobPath(digest)),
        },
    ]);
}
function descriptor(mediaType, { digest, size }) {
    return { mediaType, digest, size };
}

// EXTERNAL MODULE: ./build/src/packing/image/json-document.js
var json_document = __webpack_require__(23943);
;// CONCATENATED MODULE: ./build/src/packing/image/saved-image.js
/**
 * The one image in an archive of `docker save`, whatever made it: Docker's own layout (up to Engine 24), an OCI layout with
 * a manifest.json (from 25 on), or an index with attestations beside the image (containerd's store, Engine 29). What is
 * said twice must agree, as engines differ in which of the two they believe.
 */








const oneImage = 'Save one image, for one platform, into each archive';
const deepestIndex = 4;
const mostManifests = 256;
async function findImage(archive) {
    const docker = await dockerImage(archive);
    const oci = (0,archive_index/* findFile */.qE)(archive, 'index.json') ? await ociImage(archive) : undefined;
    if (docker && oci) {
        refuseDifference(docker, oci);
        return { ...oci, tags: [...docker.tags, ...oci.tags] };
    }
    const found = oci ?? docker;
    if (!found) {
        throw new archive_fault/* ArchiveFault */.x('it has neither an index.json nor a manifest.json: it is no archive of docker save');
    }
    return found;
}
/** Of manifest.json, which containerd's store leaves out for a foreign platform. */
async function dockerImage(archive) {
    if (!(0,archive_index/* findFile */.qE)(archive, 'manifest.json'))
        return undefined;
    const images = (0,json/* objectsIn */.Qv)(await (0,archive_index/* readDocument */.u0)(archive, 'manifest.json'));
    const [image] = images;
    if (!image || images.length > 1) {
        throw new archive_fault/* ArchiveFault */.x(`it has ${images.length} images where one belongs`, oneImage);
    }
    const path = (0,json/* stringOf */.Je)(image.Config);
    const config = await (0,archive_index/* readSmall */.o5)((0,archive_index/* fileOf */.W7)(archive, path), path);
    const named = /(?:^|\/)([0-9a-f]{64})(?:\.json)?$/.exec(path)?.[1];
    if (named !== sha256(config))
        throw mismatch(path);
    return {
        config: (0,json_document/* objectOf */.X)((0,json_document/* parseJson */.q)(config, path), path),
        configDigest: `sha256:${named}`,
        manifestDigest: undefined,
        layers: (0,json/* stringsIn */.QQ)(image.Layers).map((layer) => ({ range: (0,archive_index/* fileOf */.W7)(archive, layer), digest: undefined })),
        tags: (0,json/* stringsIn */.QQ)(image.RepoTags),
    };
}
async function ociImage(archive) {
    const index = (0,json_document/* objectOf */.X)(await (0,archive_index/* readDocument */.u0)(archive, 'index.json'), 'index.json');
    const listed = (0,json/* objectsIn */.Qv)(index.manifests);
    const found = await manifestsIn(archive, index, 1);
    const [[manifestDigest, manifest] = []] = found;
    if (!manifest)
        throw new archive_fault/* ArchiveFault */.x('its index.json leads to no image');
    if (found.size > 1)
        throw new archive_fault/* ArchiveFault */.x(`it has ${found.size} images where one belongs`, oneImage);
    const configBlob = blobOf(archive, manifest.config);
    const config = (0,json_document/* parseJson */.q)(await readBlob(configBlob), configBlob.digest);
    const names = listed.map((it) => ((0,json/* isObject */.Gv)(it.annotations) ? it.annotations : {}));
    return {
        config: (0,json_document/* objectOf */.X)(config, configBlob.digest),
        configDigest: configBlob.digest,
        manifestDigest,
        layers: (0,json/* objectsIn */.Qv)(manifest.layers).map((layer) => blobOf(archive, layer)),
        tags: names.map((it) => (0,json/* stringOf */.Je)(it['io.containerd.image.name'])).filter((it) => it !== ''),
    };
}
/** Manifests of images by digest, through indexes in indexes. Of several platforms an engine holds what it has pulled. */
async function manifestsIn(archive, index, depth) {
    if (depth > deepestIndex)
        throw new archive_fault/* ArchiveFault */.x('its indexes lead on and on');
    const listed = (0,json/* objectsIn */.Qv)(index.manifests);
    if (listed.length > mostManifests)
        throw new archive_fault/* ArchiveFault */.x(`an index in it lists ${listed.length} images`);
    const found = new Map();
    for (const descriptor of listed.filter((it) => !isAttestation(it))) {
        const isElsewhere = depth > 1 && !(0,archive_index/* findFile */.qE)(archive, blobPath(digestOf(descriptor)));
        if (isElsewhere)
            continue;
        const blob = blobOf(archive, descriptor);
        const document = (0,json_document/* objectOf */.X)((0,json_document/* parseJson */.q)(await readBlob(blob), blob.digest), blob.digest);
        const inner = Array.isArray(document.manifests)
            ? await manifestsIn(archive, document, depth + 1)
            : new Map([[blob.digest, document]]);
        for (const [digest, manifest] of inner)
            found.set(digest, manifest);
    }
    return found;
}
/** BuildKit's note on how it built: times and random ids. */
function isAttestation({ annotations }) {
    return (0,json/* isObject */.Gv)(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest';
}
function blobOf(archive, descriptor) {
    const digest = digestOf(descriptor);
    const range = (0,archive_index/* fileOf */.W7)(archive, blobPath(digest));
    if ((0,json/* isObject */.Gv)(descriptor) && descriptor.size !== range.size)
        throw mismatch(digest);
    return { digest, range };
}
async function readBlob({ digest, range }) {
    const bytes = await (0,archive_index/* readSmall */.o5)(range, digest);
    if (`sha256:${sha256(bytes)}` !== digest)
        throw mismatch(digest);
    return bytes;
}
function digestOf(descriptor) {
    const digest = (0,json/* isObject */.Gv)(descriptor) ? (0,json/* stringOf */.Je)(descriptor.digest) : '';
    if (!(0,image_reference/* isDigest */.Bc)(digest)) {
        throw new archive_fault/* ArchiveFault */.x(`it names a blob ${(0,problem/* quote */.hD)(digest)}, which is no sha256 digest`);
    }
    return digest;
}
function refuseDifference(docker, oci) {
    const places = ({ layers }) => JSON.stringify(layers.map(({ range }) => range.offset));
    const isSame = JSON.stringify(docker.config) === JSON.stringify(oci.config);
    if (!isSame || places(docker) !== places(oci)) {
        throw new archive_fault/* ArchiveFault */.x('its manifest.json and its index.json name different images');
    }
}
function mismatch(name) {
    return new archive_fault/* ArchiveFault */.x(`${(0,problem/* quote */.hD)(name)} in it does not have the content that its digest names`);
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 95718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isDamage),
/* harmony export */   x: () => (/* binding */ ArchiveFault)
/* harmony export */ });
/** What is wrong with an archive that somebody else made, before it is known which file it was. */
class ArchiveFault extends Error {
    name = 'ArchiveFault';
    /** undefined where what to do depends on what kind of archive it is. */
    remedy;
    constructor(what, remedy) {
        super(what);
        this.remedy = remedy;
    }
}
/** What zlib says of bytes that are no gzip or deflate, or end too early. */
function isDamage(error) {
    return error instanceof Error && 'code' in error && /^Z_/.test(String(error.code));
}


/***/ }),

/***/ 2801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   bR: () => (/* binding */ sourceOfStream),
/* harmony export */   km: () => (/* binding */ sourceOfRange)
/* harmony export */ });
/* harmony import */ var _archive_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95718);
/** Bytes in order, out of a range of an open file or out of a stream, never more than a piece of them in memory. */

const pieceSize = 1024 * 1024;
function sourceOfRange({ file, offset, size }) {
    let position = 0;
    return {
        read: async (length) => {
            const wanted = Math.min(length, size - position, pieceSize);
            if (wanted <= 0)
                return Buffer.alloc(0);
            const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(wanted), 0, wanted, offset + position);
            position += bytesRead;
            return buffer.subarray(0, bytesRead);
        },
        skip: async (length) => {
            const skipped = Math.min(length, size - position);
            position += skipped;
            return skipped;
        },
        remaining: () => size - position,
    };
}
function sourceOfStream(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    const read = async (length) => {
        while (rest.length === 0) {
            const next = await iterator.next();
            if (next.done)
                return rest;
            rest = next.value;
        }
        const piece = rest.subarray(0, length);
        rest = rest.subarray(piece.length);
        return piece;
    };
    const skip = async (length) => {
        let left = length;
        while (left > 0) {
            const { length: got } = await read(left);
            if (got === 0)
                break;
            left -= got;
        }
        return length - left;
    };
    return { read, skip, remaining: () => Number.POSITIVE_INFINITY };
}
async function* chunksOf(range) {
    const source = sourceOfRange(range);
    let left = range.size;
    while (left > 0) {
        const chunk = await source.read(left);
        if (chunk.length === 0)
            throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveFault */ .x('it has become shorter while it was read');
        left -= chunk.length;
        yield chunk;
    }
}


/***/ }),

/***/ 47122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ blockSize),
/* harmony export */   g: () => (/* binding */ paddingLength)
/* harmony export */ });
/** Tars are made of blocks: each header is one, and content is filled up to whole ones. */
const blockSize = 512;
/** Of the zeros behind `size` bytes of content. */
function paddingLength(size) {
    return (blockSize - (size % blockSize)) % blockSize;
}


/***/ }),

/***/ 24606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ kindOfType),
/* harmony export */   R: () => (/* binding */ parseHeader)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95718);
/**
 * What a header block of a tar says: ustar, old GNU, star and v7, with octal or base-256 numbers. Everything in it is
 * somebody else's claim and checked; what Go's archive/tar (and so Docker) reads otherwise is refused.
 */


const kinds = {
    '0': 'file',
    '\0': 'file',
    '7': 'file',
    '1': 'hardlink',
    '2': 'symlink',
    '3': 'character',
    '4': 'block',
    '5': 'directory',
    '6': 'fifo',
};
function kindOfType(type, path) {
    if (type === '\0' && path.endsWith('/'))
        return 'directory';
    const kind = kinds[type];
    if (kind === undefined) {
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} is an entry of the type ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}, which is not known`);
    }
    return kind;
}
function parseHeader(block) {
    checkSum(block);
    const magic = block.toString('latin1', 257, 263);
    const isStar = block.toString('latin1', 508, 512) === 'tar\0';
    // GNU's own format has times where ustar has the first part of the name.
    const prefix = magic === 'ustar\0' ? textField(block, 345, isStar ? 131 : 155) : Buffer.alloc(0);
    const name = textField(block, 0, 100);
    const type = block.toString('latin1', 156, 157);
    const hasDevice = magic.startsWith('ustar') && (type === '3' || type === '4');
    return {
        path: prefix.length > 0 ? Buffer.concat([prefix, Buffer.from('/'), name]) : name,
        target: textField(block, 157, 100),
        type,
        mode: numberField(block, 100, 8),
        uid: numberField(block, 108, 8),
        gid: numberField(block, 116, 8),
        size: numberField(block, 124, 12),
        mtime: numberField(block, 136, 12),
        major: hasDevice ? numberField(block, 329, 8) : 0,
        minor: hasDevice ? numberField(block, 337, 8) : 0,
    };
}
function textField(block, start, length) {
    const field = block.subarray(start, start + length);
    const end = field.indexOf(0);
    return end === -1 ? field : field.subarray(0, end);
}
function numberField(block, start, length) {
    const field = block.subarray(start, start + length);
    const first = field[0] ?? 0;
    if ((first & 0x80) === 0)
        return octalNumber(field);
    if ((first & 0x40) !== 0)
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('a header has a negative number');
    const value = [first & 0x3f, ...field.subarray(1)].reduce((total, byte) => total * 256 + byte, 0);
    if (!Number.isSafeInteger(value))
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('a header has a number that is too large');
    return value;
}
function octalNumber(field) {
    const text = field.toString('latin1').replace(/^[ \0]+|[ \0]+$/g, '');
    if (text === '')
        return 0;
    if (!/^[0-7]+$/.test(text))
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`a header has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} where a number belongs`);
    return Number.parseInt(text, 8);
}
/** Some old programs added up signed bytes. */
function checkSum(block) {
    const stored = octalNumber(block.subarray(148, 156));
    const counted = Buffer.from(block).fill(' ', 148, 156);
    let sum = 0;
    for (const byte of counted)
        sum += byte;
    if (stored === sum)
        return;
    const signed = counted.reduce((total, byte) => total + (byte > 127 ? byte - 256 : byte), 0);
    if (stored !== signed) {
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('a header does not match its checksum: it is damaged or no tar');
    }
}


/***/ }),

/***/ 89378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cZ: () => (/* binding */ xattrsOf),
/* harmony export */   dA: () => (/* binding */ parsePax),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95718);
/** Pax records: what an extended header says of the entry behind it (`x`) or of all that follow (`g`). */


const xattrPrefix = 'SCHILY.xattr.';
/** `<length> <keyword>=<value>\n`, one after another. */
function parsePax(body) {
    const records = new Map();
    let at = 0;
    while (at < body.length) {
        const space = body.indexOf(' ', at);
        const digits = space === -1 ? '' : body.toString('latin1', at, space);
        const end = at + (/^[0-9]{1,10}$/.test(digits) ? Number(digits) : 0);
        const equals = body.indexOf('=', space);
        if (end <= at || end > body.length || equals === -1 || equals >= end || body[end - 1] !== 0x0a) {
            throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('an extended header is damaged');
        }
        const keyword = textOf(body.subarray(space + 1, equals));
        if (records.has(keyword))
            throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`an extended header says ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(keyword)} twice`);
        records.set(keyword, body.subarray(equals + 1, end - 1));
        at = end;
    }
    refuseSparse(records);
    return records;
}
/** What the record says, or undefined when there is none; an empty one takes back what a global one said. */
function recordOf(keyword, ...headers) {
    const value = headers.find((records) => records.has(keyword))?.get(keyword);
    return value === undefined || value.length === 0 ? undefined : value;
}
/** A whole number; parts of a second are cut off. */
function numberOf(keyword, value) {
    const text = value.toString('latin1');
    const shape = keyword === 'mtime' ? /^[0-9]+(?:\.[0-9]*)?$/ : /^[0-9]+$/;
    const number = shape.test(text) ? Math.floor(Number(text)) : Number.NaN;
    if (!Number.isSafeInteger(number)) {
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`an extended header says ${keyword}=${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, which is no such number`);
    }
    return number;
}
function xattrsOf(...headers) {
    const names = new Set(headers.flatMap((records) => [...records.keys()]));
    const xattrs = new Map();
    for (const name of names) {
        if (!name.startsWith(xattrPrefix))
            continue;
        const value = recordOf(name, ...headers);
        if (value)
            xattrs.set(name.slice(xattrPrefix.length), value);
    }
    return xattrs;
}
/** A name is text here; bytes that are none could not be written again as they were. */
function textOf(bytes) {
    const text = bytes.toString('utf8');
    if (!Buffer.from(text).equals(bytes)) {
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`it has the name ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(bytes.toString('latin1'))}, which is not UTF-8`);
    }
    if (text.includes('\0'))
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('it has a name with a NUL');
    return text;
}
function refuseSparse(records) {
    if ([...records.keys()].some((keyword) => keyword.startsWith('GNU.sparse.'))) {
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('it has a sparse file, which is not read here');
    }
}


/***/ }),

/***/ 11552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readTar)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95718);
/* harmony import */ var _tar_block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47122);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24606);
/* harmony import */ var _tar_pax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89378);
/**
 * Tars as a sequence of entries, read once from front to back: ustar, pax, GNU and older. Each entry says where its content
 * lies, so that it can be read again where the archive is a file. Memory holds one header and one piece of content.
 */





/** Bytes of one extended header, and of all headers of a tar together: callers keep entries in memory. */
const extendedLimit = 1024 * 1024;
const headersLimit = 256 * 1024 * 1024;
const noRecords = new Map();
async function* readTar(source, check = () => { }) {
    const cursor = { source, check, position: 0, headers: 0 };
    let global = noRecords;
    for (;;) {
        const found = await nextHeader(cursor, global);
        if (found === undefined)
            return;
        global = found.extensions.global;
        const entry = entryOf(found.header, found.extensions);
        if (entry.size > source.remaining())
            throw truncated();
        const offset = cursor.position;
        const end = offset + entry.size;
        yield { entry, offset, content: contentUpTo(cursor, end) };
        await skipTo(cursor, end + (0,_tar_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paddingLength */ .g)(entry.size));
    }
}
/** The next header of an entry with all that is said of it before; undefined at the end of the archive. */
async function nextHeader(cursor, global) {
    let extensions = { local: noRecords, global, longPath: undefined, longTarget: undefined };
    let isAwaited = false;
    for (;;) {
        const block = await exactly(cursor, _tar_block_js__WEBPACK_IMPORTED_MODULE_4__/* .blockSize */ .L);
        if (isZero(block)) {
            if (isAwaited)
                throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('an extended header has no entry behind it');
            await readEnd(cursor);
            return undefined;
        }
        countHeader(cursor, _tar_block_js__WEBPACK_IMPORTED_MODULE_4__/* .blockSize */ .L);
        const header = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHeader */ .R)(block);
        if (!/^[xgLK]$/.test(header.type)) {
            cursor.check(block, undefined);
            refuseTwoSources(extensions);
            return { header, extensions };
        }
        isAwaited ||= header.type !== 'g';
        const body = await extendedBody(cursor, header.size);
        cursor.check(block, body);
        extensions = extended(extensions, header.type, body);
    }
}
function extended(before, type, body) {
    switch (type) {
        case 'x':
            if (before.local.size > 0)
                throw twoSources();
            return { ...before, local: (0,_tar_pax_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePax */ .dA)(body) };
        case 'g':
            return { ...before, global: new Map([...before.global, ...(0,_tar_pax_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePax */ .dA)(body)]) };
        case 'L':
            if (before.longPath)
                throw twoSources();
            return { ...before, longPath: untilNul(body) };
        default:
            if (before.longTarget)
                throw twoSources();
            return { ...before, longTarget: untilNul(body) };
    }
}
/** Programs differ in which of the two they believe. */
function refuseTwoSources({ local, global, longPath, longTarget }) {
    const isSaidTwice = (longPath && (0,_tar_pax_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)('path', local, global)) || (longTarget && (0,_tar_pax_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)('linkpath', local, global));
    if (isSaidTwice)
        throw twoSources();
}
function twoSources() {
    return new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('it has two extended headers that say the same of one entry');
}
async function extendedBody(cursor, size) {
    if (size > extendedLimit)
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('an extended header is larger than 1 MiB');
    countHeader(cursor, size);
    const body = await exactly(cursor, size);
    await skipTo(cursor, cursor.position + (0,_tar_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paddingLength */ .g)(size));
    return body;
}
function entryOf(header, { local, global, longPath, longTarget }) {
    const said = (keyword) => (0,_tar_pax_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(keyword, local, global);
    const number = (keyword) => {
        const value = said(keyword);
        return value ? (0,_tar_pax_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(keyword, value) : header[keyword];
    };
    const path = (0,_tar_pax_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(longPath ?? said('path') ?? header.path);
    const kind = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOfType */ .O)(header.type, path);
    const isLink = kind === 'symlink' || kind === 'hardlink';
    const target = (0,_tar_pax_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(longTarget ?? said('linkpath') ?? header.target);
    if (path === '')
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('it has an entry without a name');
    if (isLink && target === '')
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x(`the link ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} points nowhere`);
    return {
        path: kind === 'directory' ? withoutEndSlashes(path) : path,
        kind,
        // Older programs store the kind there as well.
        mode: header.mode & 0o7777,
        uid: number('uid'),
        gid: number('gid'),
        // As Go has it: only files have content, whatever the header says.
        size: kind === 'file' ? number('size') : 0,
        mtime: number('mtime'),
        target: isLink ? target : '',
        device: kind === 'character' || kind === 'block' ? { major: header.major, minor: header.minor } : undefined,
        xattrs: (0,_tar_pax_js__WEBPACK_IMPORTED_MODULE_3__/* .xattrsOf */ .cZ)(local, global),
    };
}
async function* contentUpTo(cursor, end) {
    while (cursor.position < end) {
        const chunk = await cursor.source.read(end - cursor.position);
        if (chunk.length === 0)
            throw truncated();
        cursor.position += chunk.length;
        yield chunk;
    }
}
async function exactly(cursor, length) {
    const chunks = [];
    for await (const chunk of contentUpTo(cursor, cursor.position + length))
        chunks.push(chunk);
    return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}
async function skipTo(cursor, position) {
    const wanted = position - cursor.position;
    if ((await cursor.source.skip(wanted)) < wanted)
        throw truncated();
    cursor.position = position;
}
/** After the first block of zeros: another one, or nothing. What follows that is filling. */
async function readEnd(cursor) {
    if (cursor.source.remaining() === 0)
        return;
    const first = await cursor.source.read(_tar_block_js__WEBPACK_IMPORTED_MODULE_4__/* .blockSize */ .L);
    cursor.position += first.length;
    if (first.length === 0)
        return;
    const rest = first.length < _tar_block_js__WEBPACK_IMPORTED_MODULE_4__/* .blockSize */ .L ? await exactly(cursor, _tar_block_js__WEBPACK_IMPORTED_MODULE_4__/* .blockSize */ .L - first.length) : Buffer.alloc(0);
    if (!isZero(first) || !isZero(rest))
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('it has entries behind its end');
}
function countHeader(cursor, length) {
    cursor.headers += length;
    if (cursor.headers > headersLimit)
        throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('it has more than 256 MiB of headers');
}
function truncated() {
    return new _archive_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveFault */ .x('it ends too early: it is cut off or damaged');
}
function withoutEndSlashes(path) {
    let end = path.length;
    while (end > 1 && path[end - 1] === '/')
        end--;
    return path.slice(0, end);
}
function untilNul(body) {
    const end = body.indexOf(0);
    return end === -1 ? body : body.subarray(0, end);
}
function isZero(block) {
    return block.every((byte) => byte === 0);
}


/***/ })

};

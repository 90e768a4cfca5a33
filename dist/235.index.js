export const id = 235;
export const ids = [235,402];
export const modules = {

/***/ 91235:
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
// EXTERNAL MODULE: ./build/src/evidence/evidence.js + 4 modules
var evidence = __webpack_require__(18872);
// EXTERNAL MODULE: ./build/src/host/files.js
var host_files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/release/plan.js
var release_plan = __webpack_require__(63940);
// EXTERNAL MODULE: ./build/src/inputs/input-values.js
var input_values = __webpack_require__(55530);
// EXTERNAL MODULE: ./build/src/inputs/misspelled.js
var misspelled = __webpack_require__(2385);
;// CONCATENATED MODULE: ./build/src/inputs/assemble-inputs.js
/** The inputs of kbuild-action/assemble. */




const assembleInputDefaults = {
    plan: '',
    artifacts: '',
    folder: '',
    'run-id': '',
    'github-token': '',
    upload: 'auto',
    'artifact-name': '',
    'retention-days': '',
};
function isShardChoice(source) {
    return source.kind === 'plan' || source.kind === 'pattern';
}
function loadAssembleInputs(read, environment) {
    const problems = [...(0,misspelled/* misspelledInputs */.w)(environment, Object.keys(assembleInputDefaults))];
    const text = (name) => read(name).trim();
    const otherRun = otherRunOf(text('run-id'), text('github-token'), problems);
    const inputs = {
        source: sourceOf(text, otherRun !== undefined, problems),
        otherRun,
        upload: (0,input_values/* oneOf */.yL)('upload', text('upload') || 'auto', ['auto', 'none'], problems),
        artifactName: (0,input_values/* artifactNameOf */.nn)(text('artifact-name'), problems),
        retentionDays: (0,input_values/* wholeNumber */.rD)('retention-days', text('retention-days'), [1, 90], problems),
    };
    return { inputs, problems };
}
function otherRunOf(run, token, problems) {
    const runId = (0,input_values/* wholeNumber */.rD)('run-id', run, [1, Number.MAX_SAFE_INTEGER], problems);
    if (runId === undefined)
        return undefined;
    if (token === '') {
        problems.push({
            what: 'run-id is given without github-token',
            remedy: `Give \`github-token: \${{ github.token }}\`, and the job the permission \`actions: read\``,
        });
    }
    return { runId, token };
}
function sourceOf(text, isOther, problems) {
    const [plan, pattern, path] = [text('plan'), text('artifacts'), text('folder')];
    const given = [plan, pattern, path].filter((it) => it !== '').length;
    if (given === 1 && path !== '' && !isOther)
        return { kind: 'release-folder', path };
    if (given === 1 && pattern !== '' && isOther) {
        problems.push(...problemsOfPattern(pattern));
        return { kind: 'release-artifact', name: pattern };
    }
    if (path !== '' || isOther) {
        problems.push({
            what: isOther ? 'run-id is not given with artifacts alone' : 'folder is given beside plan or artifacts',
            remedy: 'To publish a release that is there, give `folder`, or `run-id` with the name of its artifact in `artifacts`',
        });
    }
    return shardChoice(plan, pattern, problems);
}
function shardChoice(plan, pattern, problems) {
    if ((plan === '') === (pattern === '')) {
        problems.push({
            what: plan === '' ? 'neither plan nor artifacts is given' : 'both plan and artifacts are given',
            remedy: 'Give `plan` with what kbuild-action/plan has put out, or else `artifacts` with a pattern such as kubernetes-v1.33.4-*',
        });
    }
    else
        problems.push(...problemsOfPattern(pattern));
    const parsed = plan === '' ? undefined : (0,release_plan/* parsePlan */.vS)(plan);
    if (parsed === undefined)
        return { kind: 'pattern', pattern };
    if (!(0,problem/* isProblem */.AN)(parsed))
        return { kind: 'plan', plan: parsed };
    problems.push(parsed);
    return { kind: 'pattern', pattern };
}
function problemsOfPattern(pattern) {
    if (/^[A-Za-z0-9.+_@= *-]*$/.test(pattern))
        return [];
    return [{ what: `artifacts is ${(0,problem/* quote */.hD)(pattern)}`, remedy: 'Give a name in which * stands for anything' }];
}

// EXTERNAL MODULE: ./build/src/release/content.js
var release_content = __webpack_require__(64322);
// EXTERNAL MODULE: ./build/src/release/manifest.js
var release_manifest = __webpack_require__(84962);
;// CONCATENATED MODULE: ./build/src/release/merge.js
/** Shards that agree become one release. */

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
            // One image, by the name that the order of shards has no say in.
            kubeCross: all('toolchain')
                .map((it) => it.kubeCross)
                .reduce((a, b) => (a < b ? a : b)),
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
function unique(items, key) {
    return [...new Map(items.map((item) => [key(item), item])).values()];
}
function joined(words) {
    return [...new Set(words)]
        .filter((word) => word !== '')
        .sort()
        .join(', ');
}

// EXTERNAL MODULE: ./build/src/kubernetes/image-reference.js
var image_reference = __webpack_require__(4455);
// EXTERNAL MODULE: ./build/src/release/repository.js
var release_repository = __webpack_require__(79575);
;// CONCATENATED MODULE: ./build/src/release/shard-agreement.js
/** What shards of one release must agree on: with each other and with their plan, and every file that more than one has. */




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
    const { crossDigest: pinned } = plan;
    const compared = [
        ['commit', plan.stamp.gitCommit, stamp.gitCommit],
        ['stamp', plan.stamp, stamp],
        ['SOURCE_DATE_EPOCH', plan.epoch, manifest.epoch],
        ['generation', plan.generation, manifest.generation],
        // Not every plan knows it, and a local build has none.
        ['kube-cross', pinned, (pinned && (0,image_reference/* recordedDigest */.t6)(toolchain.kubeCross)) || pinned],
        ['target', plan.target, manifest.target],
        // A tree's own container build may hide the repository, and flags may.
        [
            'repository',
            (0,release_repository/* repositoryText */.g_)(manifest.repository && plan.repository),
            (0,release_repository/* repositoryText */.g_)(manifest.repository),
        ],
        [
            'make variables',
            Object.fromEntries([...plan.makeVariables, ...(0,release_manifest/* whatVariable */.ln)(plan.what)].map((it) => [it.name, it.value])),
            toolchain.makeVariables,
        ],
        ['platforms', platforms.toSorted(), manifest.platforms],
    ];
    const [different] = compared.filter(([, planned, here]) => JSON.stringify(planned) !== JSON.stringify(here));
    if (different === undefined)
        return [];
    const [field, planned, here] = different;
    return [disagreement(name, field, fieldText(here), 'the plan', fieldText(planned))];
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
        .filter(() => (0,release_manifest/* isOfPacked */.gN)(manifest) && !target.endsWith('-images'))
        .filter((tar) => !releaseTars.some(({ name }) => name === tar));
    return [
        ...foreign.map(({ name, platform }) => notOfShard(shard, `${name} of ${platform}`, platforms)),
        ...absent.map((tar) => lacks(shard, tar, 'which its platform must have')),
    ];
}
function agreedFields(manifest) {
    const { target, stamp, epoch, generation, repository, contradictions, toolchain } = manifest;
    const { machine: _, kubeCrossPlatform: __, goToolchain: ___, kubeCross, ...tools } = toolchain;
    const fields = [
        ['target', target],
        ...Object.entries(stamp),
        ['SOURCE_DATE_EPOCH', epoch],
        ['generation', generation],
        ['repository', (0,release_repository/* repositoryText */.g_)(repository)],
        ['contradictions', contradictions],
        // A mirror's image has another name.
        ['kubeCross', (0,image_reference/* recordedDigest */.t6)(kubeCross)],
        ...Object.entries(tools),
    ];
    return fields.map(([name, value]) => [name, fieldText(value)]);
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

// EXTERNAL MODULE: ./build/src/release/shard-files.js
var shard_files = __webpack_require__(30845);
// EXTERNAL MODULE: ./build/src/report/outputs.js
var outputs = __webpack_require__(3558);
// EXTERNAL MODULE: ./build/src/report/summary.js + 1 modules
var summary = __webpack_require__(18047);
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
        'payload-digest': release.payloadDigest,
        ...(0,outputs/* evidenceOutputs */.k4)(release.evidence),
        ...(0,outputs/* uploadOutputs */.gQ)(upload),
    };
}
/** Empty for an image that is inside a server tarball only. */
function pathOf({ directory, files }, image) {
    const path = (0,release_content/* imagePath */.d0)(image);
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
        `## ✅ Release ${(0,summary/* escaped */.Mk)(`${stamp.gitVersion || stamp.gitCommit} (${target})`)} of ${(0,summary/* escaped */.Mk)(release.origin)}`,
        (0,summary/* table */.tp)(['', ''], facts),
        manifest.releaseTars.length > 0 ? (0,summary/* tarsTable */.dt)(manifest.releaseTars) : '',
        manifest.images.length > 0 ? (0,summary/* imagesTable */.Ve)(manifest.images) : '',
        `Content digest: ${(0,summary/* code */.aY)(contentDigest)}, payload digest: ${(0,summary/* code */.aY)(release.payloadDigest)}`,
        shards.length > 0 ? shardsTable(shards) : '',
        upload.kind === 'uploaded'
            ? `Uploaded as [${(0,summary/* escaped */.Mk)(upload.artifact.name)}](${encodeURI(upload.artifact.url)})`
            : `Not uploaded: ${(0,summary/* escaped */.Mk)(upload.why)}`,
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function shardsTable(shards) {
    const rows = shards.map(({ artifact, attempt, runner, environment, time, seconds, pulledBytes, cache }) => [
        (0,summary/* escaped */.Mk)(artifact),
        String(attempt),
        (0,summary/* escaped */.Mk)([runner, environment].filter((it) => it !== '').join(', ')),
        (0,summary/* escaped */.Mk)(time),
        (0,words/* secondsText */.Hd)(seconds),
        pulledBytes === undefined ? 'not told' : (0,words/* bytesText */.pV)(pulledBytes),
        (0,summary/* escaped */.Mk)(cache),
    ]);
    const header = ['Shard', 'Attempt', 'Runner', 'Packed', 'Took', 'Images pulled', 'Cache'];
    return `### Shards\n\n${(0,summary/* table */.tp)(header, rows)}\n\n${togetherText(shards)}`;
}
function togetherText(shards) {
    const time = shards.reduce((sum, { seconds }) => sum + seconds, 0);
    const told = shards.flatMap(({ pulledBytes }) => pulledBytes ?? []);
    const pulled = `${(0,words/* bytesText */.pV)(told.reduce((sum, it) => sum + it, 0))} of images pulled`;
    const some = told.length < shards.length ? ` (${told.length} of ${shards.length} shards tell)` : '';
    return `Together ${(0,words/* secondsText */.Hd)(time)} of runners${told.length === 0 ? '' : `, ${pulled}${some}`}`;
}

// EXTERNAL MODULE: ./build/src/setup/places.js
var places = __webpack_require__(31255);
// EXTERNAL MODULE: ./build/src/commands/deliver.js + 1 modules
var deliver = __webpack_require__(79876);
// EXTERNAL MODULE: ./build/src/host/cancel.js
var host_cancel = __webpack_require__(67988);
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
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/evidence/parse-cyclonedx.js
/** What an SBOM of ours says of its programs, read back: the part that a shard brings to the release. */

/** In each list: a release of all platforms has some 400 components. */
const mostItems = 20_000;
/**
 * Of a text that anybody may have written: whoever reads it renders it again, and holds the two against each other. None
 * of what no release has so many of, or has a name twice, under which each program would have all modules.
 */
function parseRecords(text) {
    const { components, dependencies } = (0,json/* fieldsOf */.Pf)((0,json/* parsedJson */.U4)(text));
    if (isTooLong(components) || isTooLong(dependencies))
        return new Map();
    const parts = (0,json/* objectsIn */.Qv)(components);
    const refs = new Set(parts.map((it) => (0,json/* stringOf */.Je)(it['bom-ref'])));
    if (refs.size < parts.length || parts.some((it) => isTooLong(it.properties)))
        return new Map();
    const all = parts.map((it) => ({ ref: (0,json/* stringOf */.Je)(it['bom-ref']), said: propertiesOf(it) }));
    const modules = new Map(all.flatMap(({ ref, said }) => (said.has('go:dep') ? [[ref, said]] : [])));
    const needed = new Map((0,json/* objectsIn */.Qv)(dependencies).map((it) => [(0,json/* stringOf */.Je)(it.ref), (0,json/* stringsIn */.QQ)(it.dependsOn)]));
    const programs = all.filter(({ said }) => said.has('kbuild:path') && said.has('go:version'));
    return new Map(programs.map(({ ref, said }) => {
        const its = (needed.get(ref) ?? []).flatMap((it) => modules.get(it) ?? []);
        return [said.get('kbuild:path') ?? '', recordOf(said, its)];
    }));
}
function isTooLong(list) {
    return Array.isArray(list) && list.length > mostItems;
}
function propertiesOf({ properties }) {
    return new Map((0,json/* objectsIn */.Qv)(properties).map(({ name, value }) => [(0,json/* stringOf */.Je)(name), (0,json/* stringOf */.Je)(value)]));
}
function recordOf(said, modules) {
    const prefix = 'go:build:';
    const settings = [...said].filter(([name]) => name.startsWith(prefix));
    return {
        goVersion: said.get('go:version') ?? '',
        experiments: said.get('go:experiments') ?? '',
        path: said.get('go:path') ?? '',
        module: moduleOf(said, 'go:mod'),
        dependencies: modules.flatMap((it) => moduleOf(it, 'go:dep') ?? []),
        settings: Object.fromEntries(settings.map(([name, value]) => [name.slice(prefix.length), value])),
    };
}
function moduleOf(said, name) {
    const [own, replace] = [name, `${name}:replace`].map((it) => said.has(it)
        ? {
            path: said.get(it) ?? '',
            version: said.get(`${it}:version`) ?? '',
            sum: said.get(`${it}:sum`) ?? '',
        }
        : undefined);
    if (own === undefined)
        return undefined;
    return replace === undefined ? own : { ...own, replace };
}

// EXTERNAL MODULE: ./build/src/release/manifest-faults.js
var manifest_faults = __webpack_require__(77034);
// EXTERNAL MODULE: ./build/src/release/parse-manifest.js
var parse_manifest = __webpack_require__(34440);
// EXTERNAL MODULE: ./build/src/packing/image/archive-index.js
var archive_index = __webpack_require__(81904);
// EXTERNAL MODULE: ./build/src/packing/image/image-config.js
var image_config = __webpack_require__(4669);
// EXTERNAL MODULE: ./build/src/packing/image/saved-image.js
var saved_image = __webpack_require__(42584);
;// CONCATENATED MODULE: ./build/src/packing/image/image-facts.js
/** What an image archive says of its one image, whoever has made it. */





/** Returns what is wrong with it where it holds no image that can be told. */
async function archivedImage(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { size } = await file.stat();
        const archive = await (0,archive_index/* indexArchive */.FN)({ file, offset: 0, size });
        const { config, configDigest, manifest } = await (0,saved_image/* findImage */.F)(archive);
        const { os, architecture, variant } = (0,image_config/* factsOf */.xS)(config);
        const platform = [os, architecture, variant].filter((it) => it !== '').join('/');
        return {
            platform,
            configDigest,
            manifestDigest: manifest?.digest ?? '',
            manifestSize: manifest?.size ?? 0,
        };
    }
    catch (error) {
        if (error instanceof archive_fault/* ArchiveFault */.xz)
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
            if (length > shard_files/* mostExpansion */.vc * size + freeExpansion) {
                throw new archive_fault/* ArchiveFault */.xz(`it unpacks to more than ${shard_files/* mostExpansion */.vc} times its size`);
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
        throw new archive_fault/* ArchiveFault */.xz('it ends too early: it is cut off or damaged');
    if (end < size)
        throw new archive_fault/* ArchiveFault */.xz('it has something behind the end of its gzip');
    const trailer = await bytesAt(path, size - trailerLength, trailerLength);
    if (trailer.readUInt32LE(0) !== crc || trailer.readUInt32LE(4) !== length % 2 ** 32) {
        throw new archive_fault/* ArchiveFault */.xz('its gzip has another checksum');
    }
}
async function checkHeader(path) {
    const header = await bytesAt(path, 0, headerLength);
    if (!header.subarray(0, 9).equals(plainHeader)) {
        throw new archive_fault/* ArchiveFault */.xz('it is no gzip of the plain form, without a name or a time');
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
        const fault = body === undefined ? entryFault(header, said) : extendedFault(header);
        if (fault !== undefined)
            throw new archive_fault/* ArchiveFault */.xz(fault);
        if (body === undefined)
            said = new Map();
        else {
            const records = (0,tar_pax/* parsePax */.dA)(body);
            const isComment = header[156] === 0x67 && isFirst && [...records.keys()].join() === 'comment';
            if (header[156] === 0x78 && said.size === 0)
                said = records;
            // What `git archive` writes down for the archive as a whole is the commit.
            else if (!isComment)
                throw new archive_fault/* ArchiveFault */.xz(`it has an extended header, ${notFollowed}`);
        }
        isFirst = false;
    };
}
const notFollowed = 'which not all programs follow';
function entryFault(header, said) {
    const why = oddForm(header) ??
        oddEntry(header) ??
        (saysMore(header, said) ? `which says more in an extended header, ${notFollowed}` : undefined);
    return why && `it has ${(0,problem/* quote */.hD)(nameIn(header))}, ${why}`;
}
/** Where two programs read another size of it, one takes for entries what the other takes for its body. */
function extendedFault(header) {
    const why = oddForm(header) ?? oddLink(header);
    return why && `it has the extended header ${(0,problem/* quote */.hD)(nameIn(header))}, ${why}`;
}
function nameIn(header) {
    return header.toString('utf8', 0, 100).split('\0', 1)[0] ?? '';
}
function textIn(header, start, length) {
    return header.toString('latin1', start, start + length);
}
function oddForm(header) {
    if (textIn(header, 257, 8) !== 'ustar\x0000')
        return 'whose header is not of the form ustar';
    if (texts.some((range) => /\0[^\0]/.test(textIn(header, ...range)))) {
        return 'whose header has something behind the end of a name';
    }
    if (numbers.some(([start, length, shape]) => !shape.test(textIn(header, start, length)))) {
        return 'whose header has a number of another form';
    }
    return /[^\0]/.test(textIn(header, 500, 12)) ? 'whose header has something behind its end' : undefined;
}
function oddEntry(header) {
    const type = textIn(header, 156, 1);
    if (!['0', '2', '5'].includes(type))
        return 'which is no file, folder or symlink';
    const link = type === '2' ? undefined : oddLink(header);
    if (link !== undefined)
        return link;
    if (type !== '0' && /[1-7]/.test(textIn(header, 124, 11)))
        return 'which has content, and is no file';
    const mode = textIn(header, 100, 7);
    if (!/^0000/.test(mode))
        return 'which has more than permissions (setuid, setgid, sticky)';
    // Busybox gives a folder its mode before it unpacks what is in it.
    return type === '5' && mode[4] !== '7' ? 'which is a folder that its owner cannot write in' : undefined;
}
function oddLink(header) {
    return header[157] === 0 ? undefined : 'which says where it leads, and is no link';
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
            throw new archive_fault/* ArchiveFault */.xz('it has something behind its end');
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
                digests.set(name, { size, sha256: await digestOfContent(read, inspection.look) });
        }
        // What fills the last record counts too.
        await checkFilling(source);
        const fault = inspection.faultAtEnd();
        if (fault !== undefined)
            return broken(`holds ${fault}`);
        return { tarSha256: sha256.digest('hex'), fault: undefined, digests };
    }
    catch (error) {
        if (!(error instanceof archive_fault/* ArchiveFault */.xz) && !(0,archive_fault/* isDamage */.e6)(error))
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
async function digestOfContent({ entry, content }, look = drain) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    await look(entry, hashing(content, (chunk) => sha256.update(chunk)));
    return sha256.digest('hex');
}
const drain = async (_, content) => {
    for await (const _chunk of content)
        ;
};
async function* fileChunks(path) {
    yield* (0,external_node_fs_.createReadStream)(path);
}
async function* hashing(chunks, update) {
    for await (const chunk of chunks) {
        update(chunk);
        yield chunk;
    }
}

// EXTERNAL MODULE: ./build/src/release/archive-rules.js + 1 modules
var archive_rules = __webpack_require__(23258);
// EXTERNAL MODULE: ./build/src/host/open-file.js
var open_file = __webpack_require__(69505);
// EXTERNAL MODULE: ./build/src/inspect/recorded.js + 1 modules
var recorded = __webpack_require__(23767);
// EXTERNAL MODULE: ./build/src/inspect/source.js
var source = __webpack_require__(36905);
// EXTERNAL MODULE: ./build/src/kubernetes/binary-record.js
var binary_record = __webpack_require__(57947);
;// CONCATENATED MODULE: ./build/src/release/program-faults.js
/** What a program says of itself, held against the manifest that it is published with. */


const stampNames = ['gitVersion', 'gitCommit', 'gitTreeState', 'buildDate'];
/** Each as the end of a sentence that begins with the program's name. */
function programFaults({ goVersion, settings, stamp }, said, manifest) {
    const compared = [
        ...stampNames.map((name) => [name, stamp[name], manifest.stamp[name]]),
        ['Go', goVersion, (0,binary_record/* firstWord */.Nk)(manifest.toolchain.go)],
        ['CGO_ENABLED', settings.CGO_ENABLED, said.settings.CGO_ENABLED],
        ['GOEXPERIMENT', settings.GOEXPERIMENT, said.settings.GOEXPERIMENT],
        ['GOFIPS140', settings.GOFIPS140, said.settings.GOFIPS140],
        ['tags', settings.tags, said.settings.tags],
    ];
    return compared
        .filter(([, found, expected]) => found !== undefined && found !== expected)
        .map(([field, found = '', expected]) => `says of itself ${field} ${(0,problem/* quote */.hD)(found)}, and its manifest.json ${(0,problem/* quote */.hD)(expected)}`);
}

;// CONCATENATED MODULE: ./build/src/commands/look-at-programs.js
/** The programs of a release, read where they lie, inside of its tarballs too: what Go recorded in them is the programs' own word. */







/** Those of `said` count for programs that nobody could read, such as those in the layers of images. */
function recordsOf(read, said) {
    const unread = [...said].filter(([path]) => !read.has(path));
    const own = [...read].flatMap(([path, record]) => (record ? [[path, record]] : []));
    return new Map([...unread, ...own]);
}
/** Larger than any program, and than what is written to the disk to look at it. */
const mostBytes = 2 * 1024 ** 3;
function programsInSight(manifest) {
    const read = new Map();
    const look = (program, file) => {
        try {
            const { info, record, stamp } = (0,recorded/* recordedIn */.A)(file);
            read.set((0,release_content/* programPath */.kx)(program), record);
            return info ? programFaults({ ...info, stamp: stamp ?? {} }, program, manifest) : [];
        }
        catch (error) {
            if (!(error instanceof source/* FileFault */.LN))
                throw error;
            return [`cannot be read: ${error.message}`];
        }
    };
    return {
        read,
        inFile: (path, program) => {
            const file = (0,open_file/* openFile */.T)(path);
            try {
                return look(program, file);
            }
            finally {
                file.close();
            }
        },
        inTar: (tarball, programOf, faults) => async (entry, content) => {
            const program = programOf(entry.path);
            // The same one lies in several tarballs. Another size is a fault of its own.
            if (!program || read.has((0,release_content/* programPath */.kx)(program)) || entry.size !== program.size)
                return drain(entry, content);
            if (entry.size > mostBytes) {
                faults.push(`holds ${entry.path} of ${entry.size} bytes, more than any program has`);
                return drain(entry, content);
            }
            const file = await (0,open_file/* unnamedFile */.R)((0,external_node_path_.dirname)(tarball), content);
            try {
                faults.push(...look(program, file).map((fault) => `holds ${entry.path}, which ${fault}`));
            }
            finally {
                file.close();
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/src/commands/check-shard-files.js
/** Holds each file of a shard against what its manifest says of it, down to the programs inside of its tarballs. */









/** Files that the manifest says are there: tarballs, images where no tarball is, or programs where nothing was packed. */
function namesOfFiles(manifest) {
    const { releaseTars, images, binaries } = manifest;
    if (!(0,release_manifest/* isOfPacked */.gN)(manifest))
        return binaries.map(release_content/* programPath */.kx);
    return releaseTars.length > 0 ? releaseTars.map(({ name }) => name) : images.map(release_content/* imagePath */.d0);
}
async function checkFiles(folder, manifest) {
    const { releaseTars, images, binaries } = manifest;
    const files = [];
    const faults = [];
    const programs = programsInSight(manifest);
    const checked = { files, faults, programs: programs.read };
    const check = async (path, faultsOf) => {
        const at = (0,external_node_path_.join)(folder, path);
        const digest = await (0,host_files/* digestOf */.ol)(at);
        files.push({ path, ...digest });
        faults.push(...(await faultsOf(at, digest)).map((fault) => `${path} ${fault}`));
    };
    if (!(0,release_manifest/* isOfPacked */.gN)(manifest)) {
        for (const it of binaries)
            await check((0,release_content/* programPath */.kx)(it), async (at, digest) => programFileFaults(at, digest, it, programs));
        return checked;
    }
    for (const tar of releaseTars)
        await check(tar.name, (at, digest) => tarFaults(at, digest, tar, manifest, programs));
    if (releaseTars.length > 0)
        return checked;
    for (const image of images)
        await check((0,release_content/* imagePath */.d0)(image), (at, digest) => imageFaults(at, digest, image));
    return checked;
}
async function tarFaults(at, digest, said, manifest, inSight) {
    const fault = digestFault(digest, said) ?? otherDigest('sha512', digest.sha512, said.sha512);
    if (fault !== undefined)
        return [fault];
    const platform = platformOfTar(said.name) ?? '';
    const programs = saidOfPrograms(platform, manifest);
    const binaries = new Map(manifest.binaries.filter((it) => it.platform === platform).map((it) => [it.name, it]));
    const ofThemselves = [];
    const inspected = await inspectTar(at, {
        ...(0,archive_rules/* archiveRules */.g)(),
        isWanted: (path) => programs(path) !== undefined,
        look: inSight.inTar(at, (path) => binaries.get(nameInTar(path)), ofThemselves),
    });
    if (inspected.fault !== undefined)
        return [inspected.fault];
    if (inspected.tarSha256 !== said.tarSha256)
        return ['holds a tar that is not what its manifest says'];
    const others = [...inspected.digests].flatMap(([path, { size, sha256 }]) => {
        const program = programs(path);
        const isSame = program?.sha256 === sha256 && program.size === size;
        return isSame ? [] : [`holds ${path}, which is not what its manifest says: it has the sha256 ${sha256}`];
    });
    return others.length > 0 ? others : ofThemselves;
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
    const { platform, configDigest, manifestDigest, manifestSize } = found;
    if (configDigest !== said.configDigest || platform !== said.platform)
        return [`is not what its manifest says: it has the configuration ${configDigest} of ${platform}`];
    const isSame = manifestDigest === said.manifestDigest && manifestSize === said.manifestSize;
    return isSame
        ? []
        : [`is not what its manifest says: it has an OCI manifest ${manifestDigest} of ${manifestSize} bytes`];
}
function programFileFaults(at, found, said, programs) {
    const fault = digestFault(found, said);
    return fault === undefined ? programs.inFile(at, said) : [fault];
}
function digestFault(found, said) {
    if (found.size === said.size)
        return otherDigest('sha256', found.sha256, said.sha256);
    return `is not what its manifest says: it has ${found.size} bytes`;
}
function otherDigest(name, found, said) {
    return found === said ? undefined : `is not what its manifest says: it has the ${name} ${found}`;
}
/** Reference: `kubernetes/<kind>/bin/<name>` in the tarball of a platform; empty for all else. */
function nameInTar(path) {
    return /^kubernetes\/[a-z]+\/bin\/([^/]+)$/.exec(path)?.[1] ?? '';
}
/** Image archives lie beside the programs. */
function saidOfPrograms(platform, { binaries, images }) {
    const said = new Map([
        ...binaries.filter((it) => it.platform === platform).map((it) => [it.name, it]),
        ...images
            .filter((it) => it.platform === platform || it.platform.startsWith(`${platform}/`))
            .map((it) => [`${it.name}.tar`, it]),
    ]);
    return (path) => said.get(nameInTar(path));
}

;// CONCATENATED MODULE: ./build/src/commands/read-content.js
/** What lies in the folder of a release or of a shard of one: nothing is believed before digests, archives, programs and evidence were looked at. */












/** `paths` are the files in the folder, and `beside` those of them that its checksum files do not list. */
async function readContent(folder, paths, beside) {
    const manifest = (0,parse_manifest/* parseManifest */.Ng)((await (0,host_files/* readText */.yR)((0,external_node_path_.join)(folder, shard_files/* manifestFile */.YE))) ?? '');
    if (manifest === undefined) {
        return { kind: 'broken', faults: [`it has no ${shard_files/* manifestFile */.YE} of this action's version`] };
    }
    const said = [
        ...(0,manifest_faults/* manifestFaults */.x)(manifest).map((fault) => `its ${shard_files/* manifestFile */.YE} says ${fault}`),
        ...faultsOfNames(paths, manifest, beside),
    ];
    if (said.length > 0)
        return { kind: 'broken', faults: said };
    const { files, faults, programs: read } = await checkFiles(folder, manifest);
    const ofFiles = [...faults, ...(await faultsOfSums(folder, manifest, files))];
    if (ofFiles.length > 0)
        return { kind: 'broken', faults: ofFiles };
    const programs = recordsOf(read, parseRecords((await (0,host_files/* readText */.yR)((0,external_node_path_.join)(folder, shard_files/* sbomFile */.yp))) ?? ''));
    const ofEvidence = await faultsOfEvidence(folder, manifest, programs);
    if (ofEvidence.length > 0)
        return { kind: 'broken', faults: ofEvidence };
    return { kind: 'content', content: { manifest, files, programs } };
}
/** What follows from manifest and programs is what must be there, whichever version of this action has made it. */
async function faultsOfEvidence(folder, manifest, programs) {
    const { action } = manifest.toolchain;
    const other = action === release_manifest/* actionVersion */.RK
        ? ''
        : `, as kbuild-action ${release_manifest/* actionVersion */.RK} makes it: use ${action}, which has made this, if it is as it was`;
    const faults = (0,evidence/* evidenceOf */.X)(manifest, programs).map(async ({ path, text }) => {
        const isSame = (await (0,host_files/* readText */.yR)((0,external_node_path_.join)(folder, path))) === text;
        return isSame ? [] : [`its ${path} does not go with its ${shard_files/* manifestFile */.YE} and programs${other}`];
    });
    return (await Promise.all(faults)).flat();
}
function faultsOfNames(paths, manifest, beside) {
    const named = namesOfFiles(manifest);
    const expected = new Set([...named, ...(0,shard_files/* evidenceFilesOf */.Mc)(manifest), shard_files/* manifestFile */.YE, ...shard_files/* sumFiles */.hD, ...beside]);
    const there = new Set(paths);
    return [
        ...named.filter((path) => !(0,shard_files/* isPlainPath */.qW)(path)).map((path) => `its manifest names a file ${(0,problem/* quote */.hD)(path)}`),
        ...[...expected].filter((path) => !there.has(path)).map((path) => `${path} is missing`),
        ...paths
            .filter((path) => !expected.has(path))
            .map((path) => `it holds ${(0,problem/* quote */.hD)(path)}, which its manifest does not name`),
    ];
}
async function faultsOfSums(folder, manifest, files) {
    const documents = await Promise.all([...(0,shard_files/* evidenceFilesOf */.Mc)(manifest), shard_files/* manifestFile */.YE].map(async (path) => ({
        path,
        ...(await (0,host_files/* digestOf */.ol)((0,external_node_path_.join)(folder, path))),
    })));
    const wanted = { SHA256SUMS: 'sha256', SHA512SUMS: 'sha512' };
    const faults = await Promise.all(shard_files/* sumFiles */.hD.map(async (sums) => {
        const lines = (0,release_content/* checksumLines */.zZ)([...files, ...documents], wanted[sums]);
        const isSame = (await (0,host_files/* readText */.yR)((0,external_node_path_.join)(folder, sums))) === lines;
        return isSame ? [] : [`its ${sums} does not list what is beside it`];
    }));
    return faults.flat();
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
    const read = await readContent(folder, paths, [shard_record/* recordFile */.mR]);
    if (read.kind === 'broken')
        return brokenShard(name, read.faults);
    return { kind: 'shard', shard: { name, record, folder, ...read.content } };
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
    const all = await listedArtifacts(artifacts);
    if (choice.kind === 'pattern')
        return chosenByPattern(choice.pattern, all);
    const { chosen, problems } = chosenByPlan(choice.plan, all, attempt);
    if (problems.length > 0)
        throw new problem/* KbuildError */.gj('package', problems);
    return chosen;
}
async function listedArtifacts(artifacts) {
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
        const entries = await (0,zip_directory/* zipEntries */.u)(file, shard_files/* mostShardFiles */.xE);
        if (!entries.some((it) => it.name === shard_record/* recordFile */.mR))
            return { kind: 'other' };
        const faults = (0,shard_files/* shardFileFaults */.Uv)(entries);
        if (faults.length > 0)
            return brokenShard(name, faults);
        await (0,unzip/* unzip */.$)(file, entries, folder);
        // Its files are beside it now, and take as much of the disk.
        await (0,promises_.rm)(path);
        const names = entries.map((it) => it.name);
        return await readShard(folder, name, names);
    }
    catch (error) {
        if (error instanceof archive_fault/* ArchiveFault */.xz)
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
    const { diskFree } = await (0,machine/* resourcesAt */.Ho)(work);
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

// EXTERNAL MODULE: ./build/src/commands/package.js + 1 modules
var commands_package = __webpack_require__(24402);
;// CONCATENATED MODULE: ./build/src/commands/promote.js
/** A release that is there already becomes what this run publishes: the same bytes, looked at and not made again. */











/** Throws a KbuildError with all that is wrong with it. `work` is a folder of ours. */
async function findRelease(host, choice, work) {
    const folder = (0,external_node_path_.join)(work, 'release');
    await (0,host_files/* makeFolder */.fc)(folder);
    const { origin, paths } = choice.kind === 'release-folder'
        ? await copied((0,external_node_path_.resolve)(host.workspace ?? host.workingFolder, choice.path), folder)
        : await fetched(host, choice.name, { archive: (0,external_node_path_.join)(work, 'archive'), folder });
    const read = await readContent(folder, paths, []);
    if (read.kind === 'broken')
        throw unusable(origin, read.faults);
    host.log.line(`${origin} is ${read.content.manifest.stamp.gitVersion}, and all of it is what its sums say`);
    return { ...read.content, origin, folder };
}
/** In the place of what lies there. */
async function layRelease({ folder }, directory) {
    await (0,promises_.rm)(directory, { recursive: true, force: true });
    await (0,promises_.rename)(folder, directory);
    await (0,host_files/* setPlainModes */.L_)(directory);
}
/** Copied before it is looked at: nobody changes it afterwards. */
async function copied(from, to) {
    const origin = `the folder ${from}`;
    const entries = await (0,promises_.readdir)(from, { withFileTypes: true, recursive: true }).catch(() => undefined);
    if (entries === undefined)
        throw new problem/* KbuildError */.gj('input', [noFolder(from)]);
    const odd = entries.filter((it) => !it.isFile() && !it.isDirectory());
    if (odd.length > 0 || entries.length > shard_files/* mostShardFiles */.xE)
        throw unusable(origin, [
            odd[0]
                ? `${(0,problem/* quote */.hD)(odd[0].name)} is neither a file nor a folder`
                : `it holds more than ${shard_files/* mostShardFiles */.xE} files`,
        ]);
    const files = entries.filter((it) => it.isFile());
    const paths = files.map((it) => (0,external_node_path_.relative)(from, (0,external_node_path_.join)(it.parentPath, it.name))).sort();
    for (const path of paths)
        await (0,host_files/* copyTo */.rH)((0,external_node_path_.join)(from, path), (0,external_node_path_.join)(to, path));
    const listed = paths.map(async (name) => {
        const { size } = await (0,promises_.stat)((0,external_node_path_.join)(to, name));
        return { name, size, compressedSize: size };
    });
    const faults = (0,shard_files/* shardFileFaults */.Uv)(await Promise.all(listed));
    if (faults.length > 0)
        throw unusable(origin, faults);
    return { origin, paths };
}
async function fetched({ services: { artifacts } }, pattern, { archive, folder }) {
    if (artifacts === undefined)
        throw new problem/* KbuildError */.gj('input', [promote_noService]);
    const found = chosenByPattern(pattern, await listedArtifacts(artifacts));
    const [artifact] = found;
    if (artifact === undefined || found.length > 1)
        throw new problem/* KbuildError */.gj('input', [
            notOne(pattern, found.map(({ name }) => name)),
        ]);
    const origin = `the artifact ${artifact.name}`;
    await (0,host_files/* makeFolder */.fc)(archive);
    const result = await artifacts.fetch(artifact, archive);
    if (result.kind === 'failed')
        throw new problem/* KbuildError */.gj('network', [
            { what: `${origin} could not be downloaded: ${result.why}`, remedy: 'Re-run this job' },
        ]);
    return { origin, paths: await unpacked(result.file, folder, origin) };
}
async function unpacked(path, folder, origin) {
    const file = await (0,promises_.open)(path);
    try {
        const entries = await (0,zip_directory/* zipEntries */.u)(file, shard_files/* mostShardFiles */.xE);
        const faults = (0,shard_files/* shardFileFaults */.Uv)(entries);
        if (faults.length > 0)
            throw unusable(origin, faults);
        await (0,unzip/* unzip */.$)(file, entries, folder);
        return entries.map(({ name }) => name);
    }
    catch (error) {
        if (error instanceof archive_fault/* ArchiveFault */.xz)
            throw unusable(origin, [error.message]);
        throw error;
    }
    finally {
        await file.close();
    }
}
const promote_mostTold = 20;
function unusable(origin, faults) {
    return new problem/* KbuildError */.gj('package', faults.slice(0, promote_mostTold).map((fault) => ({
        what: `${origin} is no release to publish: ${fault}`,
        remedy: 'Give what kbuild-action has uploaded, or laid out, as it was',
    })));
}
function noFolder(path) {
    return {
        what: `folder is ${(0,problem/* quote */.hD)(path)}, which is no folder`,
        remedy: 'Download the release into it first',
    };
}
function notOne(pattern, names) {
    return names.length === 0
        ? {
            what: `the workflow run has no artifact named ${(0,problem/* quote */.hD)(pattern)}`,
            remedy: 'Look whether the run is the right one, and the artifact still kept',
        }
        : {
            what: `artifacts is ${(0,problem/* quote */.hD)(pattern)}, and the workflow run has ${names.join(', ')}`,
            remedy: 'Give the name of one',
        };
}
const promote_noService = {
    what: 'there is no artifact service here',
    remedy: 'Bring the release into a folder, and give `folder`',
};

;// CONCATENATED MODULE: ./build/src/commands/assemble.js
/** The story of assemble: from shards to one release, published only when all of them agree; or from one that is there. */


















/** Throws a KbuildError with all that stands in the way; then nothing is laid out or uploaded. */
async function assemble(host, { inputs, problems }) {
    if (problems.length > 0)
        throw new problem/* KbuildError */.gj('input', problems);
    const own = (0,external_node_path_.join)(host.workspace ?? host.workingFolder, '_output', 'kbuild');
    const work = (0,external_node_path_.join)(own, 'assemble');
    await (0,promises_.rm)(work, { recursive: true, force: true });
    try {
        const { source } = inputs;
        const laid = isShardChoice(source)
            ? await assembled(host, inputs, source, own)
            : await promoted(host, inputs, source, own);
        return await host.log.group('Release', () => publish(host, inputs, laid));
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
}
async function promoted(host, inputs, choice, own) {
    const found = await host.log.group('Release that is there', () => findRelease(host, choice, (0,external_node_path_.join)(own, 'assemble')));
    const { manifest, origin, files } = found;
    const directory = (0,external_node_path_.join)(own, (0,places/* fileName */.Md)(nameOf(inputs, manifest)));
    await makeExecutable(manifest, (path) => (0,external_node_path_.join)(found.folder, path));
    await layRelease(found, directory);
    const [checksums = '', checksumsSha512 = ''] = shard_files/* sumFiles */.hD.map((name) => (0,external_node_path_.join)(directory, name));
    return {
        ...{ manifest, origin, files, directory, checksums, checksumsSha512 },
        shards: [],
        manifestFile: (0,external_node_path_.join)(directory, shard_files/* manifestFile */.YE),
        evidence: (0,evidence/* evidencePaths */.A)(directory),
        contentDigest: (await (0,host_files/* digestOf */.ol)(checksums)).sha256,
        payloadDigest: (0,release_content/* contentDigest */.eZ)(files),
    };
}
async function assembled(host, inputs, choice, own) {
    const shards = await host.log.group('Shards', () => fetchShards(host, choice, (0,external_node_path_.join)(own, 'assemble')));
    const manifest = await host.log.group('Agreement', async () => agreedManifest(host, choice, shards));
    const directory = (0,external_node_path_.join)(own, (0,places/* fileName */.Md)(nameOf(inputs, manifest)));
    const files = new Map(shards.flatMap(({ folder, files: its }) => its.map((file) => [file.path, { ...file, from: (0,external_node_path_.join)(folder, file.path) }])));
    const recorded = new Map(shards.flatMap((shard) => [...shard.programs]));
    await makeExecutable(manifest, (path) => files.get(path)?.from);
    const gathered = await (0,commands_package/* gatherRelease */.x)(directory, manifest, recorded, [...files.values()]);
    const records = shards.map(({ record }) => record).toSorted((a, b) => (a.artifact < b.artifact ? -1 : 1));
    await (0,promises_.writeFile)(`${directory}.shards.json`, `${JSON.stringify({ version: 1, shards: records }, null, 2)}\n`);
    const origin = (0,words/* countText */.lT)(shards.length, 'shard');
    const manifestPath = (0,external_node_path_.join)(directory, shard_files/* manifestFile */.YE);
    return {
        ...gathered,
        manifest,
        manifestFile: manifestPath,
        origin,
        shards: records,
        directory,
        files: [...files.values()],
    };
}
/** Artifacts lose what files may do. */
async function makeExecutable(manifest, placeOf) {
    if ((0,release_manifest/* isOfPacked */.gN)(manifest))
        return;
    for (const binary of manifest.binaries) {
        const place = placeOf((0,release_content/* programPath */.kx)(binary));
        if (place !== undefined)
            await (0,promises_.chmod)(place, 0o755);
    }
}
/** Without the attempt, which only the artifact's name carries. */
function nameOf({ artifactName, source }, { target, stamp }) {
    const variant = source.kind === 'plan' ? source.plan.variant : '';
    return artifactName ?? (0,places/* releaseName */["do"])(target, stamp, variant);
}
function agreedManifest(host, choice, shards) {
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
async function publish(host, inputs, laid) {
    // Also when the upload fails, what was laid out can be found.
    host.setOutputs(assembledOutputs({ ...laid, upload: { kind: 'kept', why: '' } }));
    const { directory, files, manifest } = laid;
    const ending = inputs.artifactName === undefined ? `-a${host.trigger.attempt}` : '';
    const paths = files.map(({ path }) => path).sort();
    const upload = await (0,deliver/* uploadFiles */.Z)(host, inputs.upload, {
        name: `${nameOf(inputs, manifest)}${ending}`,
        files: [...paths, ...(0,shard_files/* evidenceFilesOf */.Mc)(manifest), ...shard_files/* sumFiles */.hD, shard_files/* manifestFile */.YE].map((path) => (0,external_node_path_.join)(directory, path)),
        root: directory,
        retentionDays: inputs.retentionDays,
        compressionLevel: 0,
    });
    host.log.line(upload.kind === 'uploaded' ? `Uploaded as ${upload.artifact.name}` : `Not uploaded: ${upload.why}`);
    return { ...laid, upload };
}
const noShards = {
    what: 'no artifact of this workflow run is a shard of a release',
    remedy: 'Let the jobs that build run first (`needs`), with a release target and `upload: auto`',
};

// EXTERNAL MODULE: ./build/src/host/actions-host.js + 1 modules
var actions_host = __webpack_require__(87236);
// EXTERNAL MODULE: ./build/src/host/artifact-service.js
var artifact_service = __webpack_require__(7358);
// EXTERNAL MODULE: ./build/src/host/environment.js
var host_environment = __webpack_require__(22065);
// EXTERNAL MODULE: ./build/src/actions/start.js
var start = __webpack_require__(62061);
;// CONCATENATED MODULE: ./build/src/actions/assemble.js
/** `uses: org/kbuild-action/assemble`: puts the shards of a matrix together, and publishes nothing unless they agree. */








async function startAssemble() {
    const environment = (0,host_environment/* definedEnvironment */.z)();
    const loaded = loadAssembleInputs(core/* getInput */.V4, environment);
    const { otherRun } = loaded.inputs;
    const [owner = '', repository = ''] = (environment.GITHUB_REPOSITORY ?? '').split('/');
    const artifacts = otherRun ? (0,artifact_service/* artifactStoreOf */.RI)({ ...otherRun, owner, repository }) : artifact_service/* artifactStore */.iA;
    const host = (0,actions_host/* actionsHost */.qt)([(0,core/* getInput */.V4)('github-token')], { upload: artifact_service/* uploadArtifact */.mz, artifacts });
    await (0,start/* runStep */.eg)(host, 'Assemble', async () => {
        const release = await assemble(host, loaded);
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
/* harmony export */   eg: () => (/* binding */ runStep),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   vy: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _host_cancel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67988);
/* harmony import */ var _host_job_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8146);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86762);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18047);
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
    const outcome = (0,_setup_recorder_js__WEBPACK_IMPORTED_MODULE_5__/* .failedOutcome */ .iS)(error, host);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(outcome.problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeProblem */ .BJ).join('\n'));
    return (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .failureSummary */ .jg)(title, outcome);
}
/** Also by an error of the machine that the story itself could not tell any more. */
function failStep(error) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(failureText(error));
}
function failureText(error) {
    const defect = error instanceof Error ? `kbuild itself has failed: ${error.stack}` : String(error);
    return (0,_setup_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .asUserError */ .Y)(error)?.problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeProblem */ .BJ).join('\n') ?? defect;
}


/***/ }),

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


/***/ })

};

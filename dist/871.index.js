export const id = 871;
export const ids = [871,197];
export const modules = {

/***/ 39871:
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
        ...differing(shards, ({ releaseTars }) => releaseTars.map((it) => [it.name, it.sha256])),
        ...differing(shards, ({ images }) => images.map((it) => [`${it.platform} ${it.name}.tar`, it.sha256])),
        ...differing(shards, ({ binaries }) => binaries.map((it) => [`${it.platform}/${it.name}`, it.sha256])),
        ...differing(shards, ({ baseImages }) => baseImages.map((it) => [`base image ${it.image} (${it.platform})`, it.digest])),
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
function differing(shards, digests) {
    const seen = new Map();
    const problems = [];
    for (const { name: shard, manifest } of shards) {
        for (const [name, digest] of digests(manifest)) {
            const before = seen.get(name);
            if (before === undefined)
                seen.set(name, { digest, shard });
            else if (before.digest !== digest)
                problems.push(differs(name, [before.shard, before.digest], [shard, digest]));
        }
    }
    return problems;
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
// EXTERNAL MODULE: ./build/src/host/machine.js
var machine = __webpack_require__(93613);
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
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    const shape = new RegExp(`^${parts.join('.*')}$`);
    return artifacts.filter(({ name }) => shape.test(name));
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

// EXTERNAL MODULE: ./build/src/host/files.js
var host_files = __webpack_require__(37779);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/packing/tar/archive-fault.js
/** What is wrong with an archive that somebody else made, before it is known which file it was. */
class archive_fault_ArchiveFault extends Error {
    name = 'ArchiveFault';
    /** undefined where what to do depends on what kind of archive it is. */
    remedy;
    constructor(what, remedy) {
        super(what);
        this.remedy = remedy;
    }
}

;// CONCATENATED MODULE: ./build/src/packing/tar/byte-source.js
/** Bytes in order, out of a range of an open file or out of a stream, never more than a piece of them in memory. */

const pieceSize = (/* unused pure expression or super */ null && (1024 * 1024));
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
            throw new ArchiveFault('it has become shorter while it was read');
        left -= chunk.length;
        yield chunk;
    }
}

// EXTERNAL MODULE: ./build/src/packing/tar/tar-block.js
var tar_block = __webpack_require__(47122);
;// CONCATENATED MODULE: ./build/src/packing/tar/tar-header.js
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
        throw new archive_fault_ArchiveFault(`${(0,problem/* quote */.hD)(path)} is an entry of the type ${(0,problem/* quote */.hD)(type)}, which is not known`);
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
        throw new archive_fault_ArchiveFault('a header has a negative number');
    const value = [first & 0x3f, ...field.subarray(1)].reduce((total, byte) => total * 256 + byte, 0);
    if (!Number.isSafeInteger(value))
        throw new archive_fault_ArchiveFault('a header has a number that is too large');
    return value;
}
function octalNumber(field) {
    const text = field.toString('latin1').replace(/^[ \0]+|[ \0]+$/g, '');
    if (text === '')
        return 0;
    if (!/^[0-7]+$/.test(text))
        throw new archive_fault_ArchiveFault(`a header has ${(0,problem/* quote */.hD)(text)} where a number belongs`);
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
        throw new archive_fault_ArchiveFault('a header does not match its checksum: it is damaged or no tar');
    }
}

;// CONCATENATED MODULE: ./build/src/packing/tar/tar-pax.js
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
            throw new archive_fault_ArchiveFault('an extended header is damaged');
        }
        const keyword = textOf(body.subarray(space + 1, equals));
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
        throw new archive_fault_ArchiveFault(`an extended header says ${keyword}=${(0,problem/* quote */.hD)(text)}, which is no such number`);
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
        throw new archive_fault_ArchiveFault(`it has the name ${(0,problem/* quote */.hD)(bytes.toString('latin1'))}, which is not UTF-8`);
    }
    if (text.includes('\0'))
        throw new archive_fault_ArchiveFault('it has a name with a NUL');
    return text;
}
function refuseSparse(records) {
    if ([...records.keys()].some((keyword) => keyword.startsWith('GNU.sparse.'))) {
        throw new archive_fault_ArchiveFault('it has a sparse file, which is not read here');
    }
}

;// CONCATENATED MODULE: ./build/src/packing/tar/tar-reader.js
/**
 * Tars as a sequence of entries, read once from front to back: ustar, pax, GNU and older. Each entry says where its content
 * lies, so that it can be read again where the archive is a file. Memory holds one header and one piece of content.
 */





/** Bytes of one extended header, and of all headers of a tar together: callers keep entries in memory. */
const extendedLimit = 1024 * 1024;
const headersLimit = 256 * 1024 * 1024;
const noRecords = new Map();
async function* readTar(source) {
    const cursor = { source, position: 0, headers: 0 };
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
        await skipTo(cursor, end + (0,tar_block/* paddingLength */.g)(entry.size));
    }
}
/** The next header of an entry with all that is said of it before; undefined at the end of the archive. */
async function nextHeader(cursor, global) {
    let extensions = { local: noRecords, global, longPath: undefined, longTarget: undefined };
    let isAwaited = false;
    for (;;) {
        const block = await exactly(cursor, tar_block/* blockSize */.L);
        if (isZero(block)) {
            if (isAwaited)
                throw new archive_fault_ArchiveFault('an extended header has no entry behind it');
            await readEnd(cursor);
            return undefined;
        }
        countHeader(cursor, tar_block/* blockSize */.L);
        const header = parseHeader(block);
        if (!/^[xgLK]$/.test(header.type))
            return { header, extensions };
        isAwaited ||= header.type !== 'g';
        extensions = extended(extensions, header.type, await extendedBody(cursor, header.size));
    }
}
function extended(before, type, body) {
    switch (type) {
        case 'x':
            return { ...before, local: parsePax(body) };
        case 'g':
            return { ...before, global: new Map([...before.global, ...parsePax(body)]) };
        case 'L':
            return { ...before, longPath: untilNul(body) };
        default:
            return { ...before, longTarget: untilNul(body) };
    }
}
async function extendedBody(cursor, size) {
    if (size > extendedLimit)
        throw new archive_fault_ArchiveFault('an extended header is larger than 1 MiB');
    countHeader(cursor, size);
    const body = await exactly(cursor, size);
    await skipTo(cursor, cursor.position + (0,tar_block/* paddingLength */.g)(size));
    return body;
}
function entryOf(header, { local, global, longPath, longTarget }) {
    const said = (keyword) => recordOf(keyword, local, global);
    const number = (keyword) => {
        const value = said(keyword);
        return value ? numberOf(keyword, value) : header[keyword];
    };
    const path = textOf(longPath ?? said('path') ?? header.path);
    const kind = kindOfType(header.type, path);
    const isLink = kind === 'symlink' || kind === 'hardlink';
    const target = textOf(longTarget ?? said('linkpath') ?? header.target);
    if (path === '')
        throw new archive_fault_ArchiveFault('it has an entry without a name');
    if (isLink && target === '')
        throw new archive_fault_ArchiveFault(`the link ${(0,problem/* quote */.hD)(path)} points nowhere`);
    return {
        path: kind === 'directory' ? path.replace(/(?<=.)\/+$/, '') : path,
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
        xattrs: xattrsOf(local, global),
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
    const first = await cursor.source.read(tar_block/* blockSize */.L);
    cursor.position += first.length;
    if (first.length === 0)
        return;
    const rest = first.length < tar_block/* blockSize */.L ? await exactly(cursor, tar_block/* blockSize */.L - first.length) : Buffer.alloc(0);
    if (!isZero(first) || !isZero(rest))
        throw new archive_fault_ArchiveFault('it has entries behind its end');
}
function countHeader(cursor, length) {
    cursor.headers += length;
    if (cursor.headers > headersLimit)
        throw new archive_fault_ArchiveFault('it has more than 256 MiB of headers');
}
function truncated() {
    return new archive_fault_ArchiveFault('it ends too early: it is cut off or damaged');
}
function untilNul(body) {
    const end = body.indexOf(0);
    return end === -1 ? body : body.subarray(0, end);
}
function isZero(block) {
    return block.every((byte) => byte === 0);
}

;// CONCATENATED MODULE: ./build/src/packing/inspect-tar.js
/** Reads an archive from front to back, once: what is in it, and the digest of the tar inside the compression. */







/** `path` ends in .gz where it is compressed. A damaged archive has a fault and no digest. */
async function inspectTar(path, faultOf) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    let fault;
    const read = async (chunks) => {
        const hashed = hashing(chunks, (chunk) => sha256.update(chunk));
        for await (const { entry } of readTar(sourceOfStream(hashed)))
            fault ??= faultOf(entry);
        // What fills the last block counts too.
        for await (const _ of hashed)
            ;
    };
    try {
        if (path.endsWith('.gz'))
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), (0,external_node_zlib_.createGunzip)(), read);
        else
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), read);
        return { tarSha256: sha256.digest('hex'), fault };
    }
    catch (error) {
        if (!(error instanceof archive_fault_ArchiveFault) && !isDamage(error))
            throw error;
        return { tarSha256: '', fault: fault ?? error.message };
    }
}
/** One generator for both readers: the second goes on where the first has stopped. */
async function* hashing(chunks, update) {
    for await (const chunk of chunks) {
        update(chunk);
        yield chunk;
    }
}
/** What zlib says of bytes that are no gzip, or end too early. */
function isDamage(error) {
    return error instanceof Error && 'code' in error && /^Z_/.test(String(error.code));
}

;// CONCATENATED MODULE: ./build/src/release/entry-fault.js
/** What an archive of a release may hold: files and folders below it, and links that stay inside. */

/** In words; undefined for an entry that may be there. */
function entryFault({ path, kind, target }) {
    if (leadsOut(path))
        return `${(0,problem/* quote */.hD)(path)}, which would be unpacked elsewhere`;
    switch (kind) {
        case 'file':
        case 'directory':
            return undefined;
        case 'symlink': {
            const folder = path.split('/').slice(0, -1).join('/');
            return leadsOut(`${folder}/${target}`.replace(/^\//, '')) || target.startsWith('/')
                ? `the link ${(0,problem/* quote */.hD)(path)}, which leads out of it (${(0,problem/* quote */.hD)(target)})`
                : undefined;
        }
        default:
            return `${(0,problem/* quote */.hD)(path)}, which is a ${kind}`;
    }
}
/** Whether a path, read step by step, is ever above where it started. */
function leadsOut(path) {
    let depth = 0;
    if (path.startsWith('/'))
        return true;
    for (const step of path.split('/')) {
        if (step === '..')
            depth--;
        else if (step !== '' && step !== '.')
            depth++;
        if (depth < 0)
            return true;
    }
    return false;
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

// EXTERNAL MODULE: ./build/src/release/shard-record.js
var shard_record = __webpack_require__(86093);
;// CONCATENATED MODULE: ./build/src/commands/read-shard.js
/** One downloaded shard: nothing in it is believed before its digests and its archives were looked at. */









const sumFiles = ['SHA256SUMS', 'SHA512SUMS'];
const manifestFile = 'manifest.json';
/** `name` is the artifact's. */
async function readShard(folder, name) {
    const paths = await pathsIn(folder);
    const text = await (0,host_files/* readText */.yR)((0,external_node_path_.join)(folder, shard_record/* recordFile */.mR));
    if (text === undefined)
        return { kind: 'other' };
    const record = (0,shard_record/* parseRecord */.Hh)(text);
    const manifest = parseManifest((await (0,host_files/* readText */.yR)((0,external_node_path_.join)(folder, manifestFile))) ?? '');
    const other = (0,shard_record/* otherRecordVersion */.oB)(text);
    if (other !== undefined)
        return refused([
            broken(name, `its ${shard_record/* recordFile */.mR} is of version ${other}, of another version of kbuild-action`),
        ]);
    if (record === undefined)
        return refused([broken(name, `its ${shard_record/* recordFile */.mR} is none`)]);
    if (manifest === undefined) {
        return refused([broken(name, `it has no ${manifestFile} of this action's version`)]);
    }
    const named = namedFiles(manifest);
    const problems = problemsOfNames(name, paths, [...named.keys()]);
    if (problems.length > 0)
        return refused(problems);
    const found = await checkedFiles(folder, name, named);
    const sums = await problemsOfSums(folder, name, found.files);
    if (found.problems.length + sums.length > 0) {
        return refused([...found.problems, ...sums]);
    }
    const files = found.files.filter(({ path }) => path !== manifestFile);
    return { kind: 'shard', shard: { name, manifest, record, folder, files } };
}
/** Files that the manifest says are there: tarballs, or images where no tarball is. */
function namedFiles({ releaseTars, images }) {
    const tars = releaseTars.map(({ name, sha256, tarSha256 }) => [name, { sha256, tarSha256 }]);
    const archives = images.map((image) => [(0,content/* imagePath */.d0)(image), { sha256: image.sha256, tarSha256: image.sha256 }]);
    return new Map(tars.length > 0 ? tars : archives);
}
function problemsOfNames(name, paths, named) {
    const odd = named.filter((path) => !/^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)?[A-Za-z0-9][A-Za-z0-9.+_-]*$/.test(path));
    const expected = [...named, manifestFile, shard_record/* recordFile */.mR, ...sumFiles];
    const missing = expected.filter((path) => !paths.includes(path));
    const others = paths.filter((path) => !expected.includes(path));
    return [
        ...odd.map((path) => broken(name, `its manifest names a file ${(0,problem/* quote */.hD)(path)}`)),
        ...missing.map((path) => broken(name, `${path} is missing`)),
        ...others.map((path) => broken(name, `it holds ${(0,problem/* quote */.hD)(path)}, which its manifest does not name`)),
    ];
}
async function checkedFiles(folder, name, named) {
    const files = [];
    const problems = [];
    for (const [path, { sha256, tarSha256 }] of named) {
        const digest = await (0,host_files/* digestOf */.ol)((0,external_node_path_.join)(folder, path));
        files.push({ path, ...digest });
        if (digest.sha256 !== sha256) {
            problems.push(broken(name, `${path} is not what its manifest says: it has the sha256 ${digest.sha256}`));
            continue;
        }
        const inspected = await inspectTar((0,external_node_path_.join)(folder, path), entryFault);
        if (inspected.fault !== undefined)
            problems.push(broken(name, `${path} holds ${inspected.fault}`));
        else if (inspected.tarSha256 !== tarSha256)
            problems.push(broken(name, `the tar inside ${path} is not what its manifest says`));
    }
    files.push({ path: manifestFile, ...(await (0,host_files/* digestOf */.ol)((0,external_node_path_.join)(folder, manifestFile))) });
    return { files, problems };
}
async function problemsOfSums(folder, name, files) {
    const wanted = { SHA256SUMS: 'sha256', SHA512SUMS: 'sha512' };
    const problems = await Promise.all(sumFiles.map(async (sums) => {
        const isSame = (await (0,host_files/* readText */.yR)((0,external_node_path_.join)(folder, sums))) === (0,content/* checksumLines */.zZ)(files, wanted[sums]);
        return isSame ? [] : [broken(name, `its ${sums} does not list what is beside it`)];
    }));
    return problems.flat();
}
/** Relative paths of all that is no folder. What is no file either, such as a link, never has the right name. */
async function pathsIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true });
    return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => {
        const path = (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name));
        return entry.isFile() ? path : `${path} (a link)`;
    });
}
function broken(name, what) {
    return {
        what: `the artifact ${name} cannot be used: ${what}`,
        remedy: 'Re-run the job that made it',
    };
}
function refused(problems) {
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
    await (0,promises_.mkdir)(work, { recursive: true });
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
    const result = await artifacts.fetch(artifact, folder);
    if (result.kind === 'failed') {
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
    const read = await readShard(folder, name);
    if (read.kind === 'other')
        log.line(`${name} is no shard, and is left out`);
    if (read.kind === 'shard') {
        const { runner, attempt } = read.shard.record;
        log.line(`${name}: ${(0,words/* bytesText */.pV)(size)}, attempt ${attempt}, made by ${runner || 'a runner without a name'}`);
    }
    return read;
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
    const needed = artifacts.reduce((sum, { size }) => sum + size, 0);
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
/** Results in the order of the items. */
async function inTurn(items, work) {
    const results = [];
    const queue = [...items.entries()];
    const worker = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const [index, item] = next;
            results[index] = await work(item, index);
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
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
    const host = (0,actions_host/* actionsHost */.qt)([], { upload: artifact_service/* uploadArtifact */.m, artifacts: artifact_service/* artifactStore */.i });
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
/* harmony export */   z: () => (/* binding */ failByDefect)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _host_job_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8146);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73320);
/* harmony import */ var _setup_recorder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2905);
/** What the starts share: the end of a run that a user can fix, and that of a defect of ours. */





/** Of plan and assemble. `work` returns the job summary. */
async function runStep(host, title, work) {
    try {
        (0,_host_job_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .addToJobSummary */ .Y)(host, await work().catch((error) => failedSummary(host, title, error)));
    }
    catch (error) {
        failByDefect(error);
    }
}
function failedSummary(host, title, error) {
    const outcome = (0,_setup_recorder_js__WEBPACK_IMPORTED_MODULE_4__/* .failedOutcome */ .i)(error, host);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(outcome.problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .describeProblem */ .BJ).join('\n'));
    return (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .failureSummary */ .jg)(title, outcome);
}
function failByDefect(error) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(error instanceof Error ? `kbuild itself has failed: ${error.stack}` : String(error));
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
var collect = __webpack_require__(98688);
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
            for (const [name, value] of Object.entries(values))
                (0,core/* setOutput */.uH)(name, value);
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
    (0,core/* saveState */.LZ)(stateKey, JSON.stringify(state));
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
/* harmony export */   i: () => (/* binding */ artifactStore),
/* harmony export */   m: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/** Artifacts by the unmodified @actions/artifact client, which is loaded only when it is needed. */
async function uploadArtifact(request) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(350), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
    const client = new DefaultArtifactClient();
    try {
        const { id, digest, size } = await client.uploadArtifact(request.name, [...request.files], request.root, {
            compressionLevel: request.compressionLevel,
            ...(request.retentionDays === undefined ? {} : { retentionDays: request.retentionDays }),
        });
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
const artifactStore = { list: listArtifacts, fetch: fetchArtifact };
async function listArtifacts() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(350), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
    const { artifacts } = await new DefaultArtifactClient().listArtifacts();
    return artifacts.map(({ id, name, size, digest }) => ({ id, name, size, digest: digest ?? '' }));
}
async function fetchArtifact({ id, digest }, folder) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(350), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
    const expected = digest === '' ? {} : { expectedHash: `sha256:${bare(digest)}` };
    try {
        const { digestMismatch } = await new DefaultArtifactClient().downloadArtifact(id, {
            path: folder,
            ...expected,
        });
        // The client only mentions it.
        return digestMismatch
            ? { kind: 'failed', why: `what came is not what the service says it has (${digest})` }
            : { kind: 'fetched' };
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

/** Adds Markdown to what the step has said before; nothing in a terminal, or where the runner takes none. */
function addToJobSummary({ environment, log }, text) {
    const path = environment.GITHUB_STEP_SUMMARY;
    if (path)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, log.redact(text));
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

/***/ 84962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   sB: () => (/* binding */ renderManifest)
/* harmony export */ });
/* unused harmony export actionVersion */
/* harmony import */ var _kubernetes_module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36433);
/** The release manifest: what was made of what by what. Nothing in it differs between equal releases. */

const actionVersion = '0.1.0';
const manifestVersion = 2;
function manifestOf(release) {
    const { facts, target, machine, variables, environment, encoder } = release;
    return sorted({
        target,
        platforms: facts.platforms,
        stamp: facts.stamp,
        epoch: facts.epoch,
        generation: facts.generation,
        repository: facts.repository,
        contradictions: facts.contradictions,
        toolchain: {
            builder: facts.builder,
            machine,
            go: facts.goVersion,
            goToolchain: facts.goToolchain,
            kubeCross: facts.kubeCross?.image ?? '',
            kubeCrossPlatform: facts.kubeCross?.platform ?? '',
            makeVariables: Object.fromEntries(variables.map(({ name, value }) => [name, value])),
            environment,
            encoder,
            action: actionVersion,
        },
        baseImages: release.bases.map(({ image, platform, digest }) => ({ image, platform, digest })),
        releaseTars: release.tars.map(({ path: _, ...tar }) => tar),
        images: release.images.map(({ path: _, sha512: __, ...image }) => image),
        binaries: release.binaries.map(({ path: _, sha512: __, ...binary }) => binary),
    });
}
/** As the text of manifest.json; keys in a fixed order. */
function renderManifest(manifest) {
    return `${JSON.stringify(contentOf(manifest), null, 2)}\n`;
}
/** With every list sorted by what it is of. */
function sorted(manifest) {
    const { platforms, baseImages, releaseTars, images, binaries } = manifest;
    return {
        ...manifest,
        platforms: platforms.toSorted(),
        baseImages: sortedBy(baseImages, ({ image, platform }) => `${image} ${platform}`),
        releaseTars: sortedBy(releaseTars, ({ name }) => name),
        images: sortedBy(images, ({ name, platform }) => `${platform}/${name}`),
        binaries: sortedBy(binaries, ({ name, platform }) => `${platform}/${name}`),
    };
}
function sortedBy(items, key) {
    return items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
/** Keys in a fixed order. */
function contentOf(manifest) {
    const { target, platforms, stamp, epoch, generation, repository, toolchain } = manifest;
    const { contradictions, baseImages, releaseTars, images, binaries } = manifest;
    return {
        version: manifestVersion,
        target,
        platforms,
        stamp: inStampOrder(stamp),
        sourceDateEpoch: epoch,
        generation,
        repository: repository && (0,_kubernetes_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsInOrder */ .nR)(repository),
        contradictions,
        toolchain,
        baseImages,
        releaseTars: releaseTars.map(({ name, size, sha256, sha512, tarSha256 }) => ({
            name,
            size,
            sha256,
            sha512,
            tarSha256,
        })),
        images: images.map(({ name, platform, tags, size, sha256, configDigest }) => ({
            name,
            platform,
            tags,
            size,
            sha256,
            configDigest,
        })),
        binaries: binaries.map(({ platform, name, size, sha256, settings }) => ({
            platform,
            name,
            size,
            sha256,
            settings,
        })),
    };
}
function inStampOrder({ gitVersion, gitCommit, gitTreeState, gitMajor, gitMinor, buildDate }) {
    return { gitVersion, gitCommit, gitTreeState, gitMajor, gitMinor, buildDate };
}


/***/ }),

/***/ 73320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   Ve: () => (/* binding */ imagesTable),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   dt: () => (/* binding */ tarsTable),
/* harmony export */   jg: () => (/* binding */ failureSummary),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21174);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43629);
/** The job summary: Markdown from the report, every value escaped, below GitHub's 1 MiB by construction. */



const mostRows = 200;
const mostItems = 50;
const mostProblemLength = 1000;
const mostLength = 300;
const mostCellLength = 160;
const mostCommandLength = 4000;
const barLength = 24;
/** Of a run that has refused its inputs nobody asks where the time went. */
const leastSeconds = 1;
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
        phasesTable(report.phases),
        outcome.kind === 'failed' ? '' : closing(report),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
/** Of what failed before it had anything else to show. */
function failureSummary(title, { failure, problems }) {
    return `## ❌ ${escaped(title)}: ${failure}\n\n${problemList(problems)}\n`;
}
function problemList(problems) {
    return list(problems.map((problem) => `❌ ${escaped((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(problem), mostProblemLength)}`));
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
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesText */ .pV)(it.size),
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
        .map(({ name, size, sha256 }) => [code(name, mostCellLength), (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesText */ .pV)(size), code(sha256)]);
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
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesText */ .pV)(size),
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
    const verdict = (0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictText */ .nt)(cache);
    const lines = [
        escaped((0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheText */ .e5)(cache)),
        verdict === undefined ? '' : escaped(verdict),
        cache.outcome === 'none' ? '' : `Key ${code(cache.key)}`,
        cache.matchedKey === '' || cache.matchedKey === cache.key ? '' : `Matched ${code(cache.matchedKey)}`,
    ];
    return `### Go build cache\n\n${list(lines.filter((line) => line !== ''))}`;
}
function phasesTable(phases) {
    const total = phases.reduce((sum, phase) => sum + phase.seconds, 0);
    if (phases.length === 0 || total < leastSeconds)
        return '';
    const rows = phases.map(({ name, seconds }) => [
        escaped(name),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsText */ .Hd)(seconds),
        '█'.repeat(Math.round((seconds / total) * barLength)) || '▏',
    ]);
    return `### Where the time went\n\n${table(['Phase', 'Time', ''], [...rows, ['All', (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsText */ .Hd)(total), '']])}`;
}
function closing({ facts, upload, log, notes }) {
    const uploaded = {
        uploaded: (url, name) => `Uploaded as [${escaped(name)}](${encodeURI(url)})`,
        kept: (why) => `Not uploaded: ${escaped(why)}`,
    };
    const lines = [
        upload?.kind === 'uploaded' ? uploaded.uploaded(upload.artifact.url, upload.artifact.name) : '',
        upload?.kind === 'kept' ? uploaded.kept(upload.why) : '',
        ...notes.map((note) => escaped(note)),
        facts ? `To repeat it in a terminal: ${code(facts.command, mostCommandLength)}` : '',
        log ? `Full log: ${code(log)}` : '',
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

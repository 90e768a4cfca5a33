export const id = 964;
export const ids = [964];
export const modules = {

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

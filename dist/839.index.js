export const id = 839;
export const ids = [839];
export const modules = {

/***/ 41526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/files.js
var host_files = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/src/kubernetes/tree.js + 2 modules
var kubernetes_tree = __webpack_require__(8361);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/setup/prepare.js + 4 modules
var prepare = __webpack_require__(25062);
// EXTERNAL MODULE: ./build/src/verify/document.js
var verify_document = __webpack_require__(49382);
// EXTERNAL MODULE: ./build/src/report/html.js
var html = __webpack_require__(97111);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/verify/statement.js
var verify_statement = __webpack_require__(88066);
// EXTERNAL MODULE: ./build/src/verify/verdict.js
var verify_verdict = __webpack_require__(73558);
// EXTERNAL MODULE: ./build/src/verify/words.js
var verify_words = __webpack_require__(65670);
;// CONCATENATED MODULE: ./build/src/verify/page.js
/** The report as one page of HTML that loads nothing. Every value may be a stranger's, and is escaped. */






function renderPage(document, by) {
    const verdict = (0,verify_document/* verdictOf */.Vj)(document);
    const { checkout } = document;
    const title = `${verdict}: ${checkout.gitVersion || checkout.gitCommit}`;
    const parts = [
        `<h1>${verify_words/* signs */.rf[verdict]} ${page_text(title)}</h1>`,
        `<p>${page_text(verify_words/* meanings */.Dd[verdict])}; ${(0,verify_document/* authenticationOf */.Uf)(document)}</p>`,
        facts(document, by),
        section('Files', document.files.map(fileRow).join('\n')),
        list('Varied', document.variations.map(({ name, state, how }) => `${name}: ${state}${how === '' ? '' : `, ${how}`}`)),
        list('What was wrong with the reference', document.faults),
        list('Not checked', [...(0,verify_statement/* neverChecked */.oi)(document), ...document.leftOut, ...document.notes]),
    ];
    return (0,html/* htmlPage */.X)(title, style, parts.filter((it) => it !== '').join('\n'));
}
const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
td, th { border-bottom: 1px solid #ccc; padding: .3rem .6rem; text-align: left; vertical-align: top; }
code { overflow-wrap: anywhere; }
details { margin: .3rem 0; }
`;
function facts(document, by) {
    const { checkout, reference, builds } = document;
    const counts = (0,verify_document/* countsIn */.EI)(document);
    const rows = [
        ['Reference', reference || 'a second build of the same tree'],
        ['Commit', `${checkout.gitCommit}, ${checkout.gitTreeState}`],
        ['Counts', verify_verdict/* verdicts */.rY.map((it) => `${counts[it]} ${it}`).join(', ')],
        ['Built with', [...new Set(builds.map(({ go, kubeCross }) => `${go} ${kubeCross}`.trim()))].join('; ')],
        [
            'When and where',
            [by.time, by.runner, by.runnerEnvironment, by.run].filter((it) => it !== '').join(', '),
        ],
        [
            'Shared with the first maker',
            (0,verify_statement/* sharedInputs */.dO)(document)
                .map(({ name, value, shared }) => `${name} ${value} (${shared})`)
                .join('; '),
        ],
    ];
    return `<table>${rows.map(([name = '', value = '']) => `<tr><th>${page_text(name)}</th><td>${page_text(value)}</td></tr>`).join('')}</table>`;
}
function fileRow(file) {
    const { name, verdict, published, rebuilt, date, profile, causes } = file;
    const sums = [
        ['published', published],
        ['rebuilt', rebuilt],
    ];
    const identities = sums
        .map(([of, it]) => (it ? `<div>${of} <code>${it.sha256}</code>, ${(0,words/* bytesText */.pV)(it.size)}</div>` : ''))
        .join('');
    const how = [date, profile].filter((it) => it !== '').join(', profile ');
    return `<details${verdict === 'different' ? ' open' : ''}><summary>${verify_words/* signs */.rf[verdict]} <strong>${page_text(name)}</strong>: ${verdict} ${page_text((0,verify_words/* reasonOf */.A3)(file))}</summary>
${identities}${how === '' ? '' : `<div>built as of ${page_text(how)}</div>`}
${causes.length === 0 ? '' : `<table><tr><th>Cause</th><th>Published</th><th>Rebuilt</th><th>What to do</th></tr>${causes.map(causeRow).join('')}</table>`}
</details>`;
}
function causeRow(found) {
    const { cause, a, b, remedy, places } = found;
    const at = places
        .slice(0, 5)
        .map((it) => `${it.section} ${it.a}+${it.size}`)
        .join(', ');
    return `<tr><td>${page_text((0,verify_words/* placeOf */.$t)(found))}${cause}</td><td>${page_text(a)}</td><td>${page_text(b)}</td><td>${page_text(remedy)}${at === '' ? '' : ` (bytes ${page_text(at)})`}</td></tr>`;
}
function section(title, content) {
    return content === '' ? '' : `<h2>${title}</h2>\n${content}`;
}
function list(title, items) {
    return section(title, items.length === 0 ? '' : `<ul>${items.map((it) => `<li>${page_text(it)}</li>`).join('')}</ul>`);
}
const mostText = 2000;
function page_text(value) {
    return (0,html/* htmlText */.j)(value.slice(0, mostText));
}

// EXTERNAL MODULE: ./build/src/verify/reference.js
var verify_reference = __webpack_require__(10418);
// EXTERNAL MODULE: ./build/src/commands/deliver.js + 1 modules
var deliver = __webpack_require__(79876);
// EXTERNAL MODULE: ./build/src/release/shard-files.js
var shard_files = __webpack_require__(30845);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/release/archive-rules.js + 1 modules
var archive_rules = __webpack_require__(23258);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/verify/sums.js
var verify_sums = __webpack_require__(74155);
;// CONCATENATED MODULE: ./build/src/verify/signature.js
/** Detached signatures by keys that the user has named: base64 in `<file>.sig`, as cosign writes them with a pair of keys. */



const largestSignature = 8192;
/** `name` is how the key's file is called. A private key is refused, so that none comes to lie in a workflow. */
function signingKey(name, text) {
    try {
        if (!text.includes('PRIVATE KEY')) {
            const key = (0,external_node_crypto_.createPublicKey)(text);
            const { modulusLength = 2048 } = key.asymmetricKeyDetails ?? {};
            if (key.asymmetricKeyType === 'ec' || (key.asymmetricKeyType === 'rsa' && modulusLength >= 2048))
                return key;
        }
    }
    catch {
        // What OpenSSL says of it helps nobody.
    }
    return {
        what: `require-signed names ${(0,problem/* quote */.hD)(name)}, which is no public key`,
        remedy: 'Give files of public keys in PEM, of ECDSA or RSA from 2048 bits, such as cosign.pub',
    };
}
/** Whether one of the keys has signed these bytes, all of them, by SHA-256. */
async function isSignedBy(keys, signature, bytes) {
    const base64 = signature.trim();
    if (base64.length > largestSignature || !/^[A-Za-z0-9+/\s]+={0,2}$/.test(base64))
        return false;
    const checks = keys.map((key) => ({ key, check: (0,external_node_crypto_.createVerify)('sha256') }));
    for await (const piece of bytes)
        for (const { check } of checks)
            check.update(piece);
    return checks.some(({ key, check }) => check.verify(key, base64, 'base64'));
}
function sumsByPath(listed) {
    const found = new Map();
    for (const sum of listed) {
        const before = found.get(sum.path);
        if (before === undefined)
            found.set(sum.path, [sum]);
        else
            before.push(sum);
    }
    return found;
}
/** Without keys no signature is looked at. */
async function knownSums({ name, text, algorithm, signature }, keys) {
    const { listed, faults } = (0,verify_sums/* parseSums */.mi)(name, text, algorithm);
    const isAsked = keys.length > 0 && signature !== undefined;
    const isSigned = isAsked && (await isSignedBy(keys, signature, [Buffer.from(text)]));
    const wrong = isAsked && !isSigned ? [`${name}.sig is no signature of ${name} by a key of require-signed`] : [];
    return { listed: listed.map((it) => ({ ...it, isSigned })), faults: [...faults, ...wrong] };
}
/** All at once: what is wrong with the keys. */
function signingKeys(files) {
    const found = files.map(([name, text]) => signingKey(name, text ?? ''));
    return {
        keys: found.flatMap((it) => ((0,problem/* isProblem */.AN)(it) ? [] : [it])),
        problems: found.filter(problem/* isProblem */.AN),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/src/host/download.js
/** Downloads over HTTP: into a file, up to a bound, and ended when nothing comes any more. */





const silenceMilliseconds = 60_000;
const attempts = 3;
/** Tries again what the network may get right. Nothing is left of what did not come whole. */
async function download(request) {
    for (let attempt = 1;; attempt++) {
        const result = await tryDownload(request);
        if (result.kind !== 'failed' || attempt === attempts || request.cancel.aborted)
            return result;
    }
}
async function tryDownload({ address, to, most, headers, cancel }) {
    const silence = new AbortController();
    let timer = setTimeout(() => silence.abort(), silenceMilliseconds);
    try {
        const signal = AbortSignal.any([cancel, silence.signal]);
        const response = await fetch(address, { headers, signal });
        if (response.status === 404 || response.status === 410)
            return { kind: 'absent' };
        if (!response.ok || response.body === null)
            return { kind: 'failed', why: `${address} answers with status ${response.status}` };
        if (Number(response.headers.get('content-length') ?? 0) > most) {
            silence.abort();
            throw new TooLarge();
        }
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        let size = 0;
        const { body } = response;
        const chunks = async function* () {
            for await (const chunk of body) {
                clearTimeout(timer);
                timer = setTimeout(() => silence.abort(), silenceMilliseconds);
                size += chunk.length;
                if (size > most)
                    throw new TooLarge();
                yield chunk;
            }
        };
        await (0,external_node_stream_promises_.pipeline)(chunks, (0,external_node_fs_.createWriteStream)(to), { signal });
        return { kind: 'fetched' };
    }
    catch (error) {
        await (0,promises_.rm)(to, { force: true }).catch(() => { });
        if (error instanceof TooLarge)
            return { kind: 'too-large' };
        // fetch wraps what the network says, so this is of a file.
        if (error instanceof Error && 'syscall' in error)
            return { kind: 'unwritable', why: (0,host_files/* errorCode */.CA)(error) };
        const why = silence.signal.aborted ? 'nothing has come for a minute' : wordsOf(error);
        return { kind: 'failed', why: `${address}: ${why}` };
    }
    finally {
        clearTimeout(timer);
    }
}
class TooLarge extends Error {
}
/** fetch says "fetch failed", and its cause says what it was. */
function wordsOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const { cause } = error;
    return cause instanceof Error
        ? cause.message || String('code' in cause ? cause.code : cause)
        : error.message;
}

;// CONCATENATED MODULE: ./build/src/commands/remote-files.js
/** Downloads of a reference into a folder of ours, with a bound, and what is said where they fail. */




const mostFile = 2 * 1024 ** 3;
function remoteOf({ cancel, log }, work, headers) {
    const place = (path) => (0,external_node_path_.join)(work, 'downloads', path);
    return {
        place,
        file: (address, path) => {
            log.line(`Downloading ${address}`);
            return download({ address, to: place(path), most: mostFile, headers, cancel });
        },
        text: async (address, path) => {
            const result = await download({ address, to: place(path), most: verify_reference/* largestText */.io, headers, cancel });
            if (result.kind === 'absent')
                return { kind: 'absent' };
            if (result.kind !== 'fetched')
                return { kind: 'failed', why: whyOf(result) };
            return { kind: 'text', text: (await (0,host_files/* readText */.yR)(place(path))) ?? '' };
        },
    };
}
function whyOf(result) {
    switch (result.kind) {
        case 'fetched':
            return '';
        case 'absent':
            return 'the server has it not';
        case 'too-large':
            return 'it is larger than kbuild downloads';
        case 'unwritable':
            return `it cannot be written on this machine (${result.why})`;
        case 'failed':
            return `the network or the server is at fault, not the release: ${result.why}`;
    }
}

;// CONCATENATED MODULE: ./build/src/commands/fetch-release.js
/** Downloads what a release has of the programs that are wanted, with the sums beside them. */







/** Kubernetes' own layout: checksum files at the top, and what they list below it; or one file. */
async function fetchRelease(host, request, address) {
    const remote = remoteOf(host, request.work, {});
    const found = [];
    for (const [name, algorithm] of [
        ['SHA256SUMS', 'sha256'],
        ['SHA512SUMS', 'sha512'],
    ]) {
        const text = await remote.text(`${address}/${name}`, name);
        if (text.kind === 'failed')
            return (0,verify_reference/* broken */.mw)(`${name} cannot be used: ${text.why}`);
        if (text.kind !== 'text')
            continue;
        const signature = await signatureAt(remote, request, `${address}/${name}.sig`, name);
        found.push(await knownSums({ name, text: text.text, algorithm, signature }, request.keys));
    }
    const { listed, faults } = together(found);
    if (listed.length === 0 && faults.length === 0)
        return fetchOne(remote, request, address);
    return fetchListed(remote, request, { listed, faults, addressOf: (path) => `${address}/${path}` });
}
/** Only where there are keys to check it by; it comes to lie beside its file. */
async function signatureAt(remote, { keys }, address, of) {
    if (keys.length === 0)
        return undefined;
    const text = await remote.text(address, `${of}.sig`);
    return text.kind === 'text' ? text.text : undefined;
}
async function fetchOne(remote, request, address) {
    const name = nameIn(address);
    const isName = (0,archive_rules/* archiveRules */.g)().faultOf({ path: name, kind: 'file', target: '' }) === undefined;
    const to = isName ? name : 'file';
    const result = await remote.file(address, to);
    if (result.kind === 'absent')
        return (0,verify_reference/* broken */.mw)(`there is no release at ${address}: it has neither SHA256SUMS nor SHA512SUMS, and is no file`);
    const why = whyOf(result);
    if (why !== '')
        return (0,verify_reference/* broken */.mw)(why);
    const sumAt = (algorithm) => remote.text(`${address}.${algorithm}`, `${to}.${algorithm}`);
    const beside = (0,verify_reference/* besideSums */.xf)(to, { sha256: await sumAt('sha256'), sha512: await sumAt('sha512') });
    await signatureAt(remote, request, `${address}.sig`, to);
    return { files: [{ name, path: remote.place(to), ...beside }], leftOut: [], faults: [] };
}
/** As it stands there where its escapes are none. */
function nameIn(address) {
    const name = address.slice(address.lastIndexOf('/') + 1);
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
async function fetchListed(remote, { selection }, { listed, faults, addressOf }) {
    const sumsOf = sumsByPath(listed);
    const names = [...sumsOf.keys()].sort();
    const files = [];
    const looked = new Set(lookedAt(names, selection));
    for (const name of looked) {
        const result = await remote.file(addressOf(name), name);
        const why = result.kind === 'absent' ? 'the checksum file lists it, and the server has it not' : whyOf(result);
        const sums = sumsOf.get(name) ?? [];
        files.push({ name, path: why === '' ? remote.place(name) : undefined, sums, why });
    }
    const leftOut = names.filter((name) => !looked.has(name) && !(0,verify_reference/* isBeside */.ZT)(name, sumsOf));
    return { files, leftOut, faults };
}
/** Of a choice of programs archives only come where these do not lie there plainly. */
function lookedAt(names, selection) {
    const plain = names.filter((name) => (0,verify_reference/* isWanted */.Yu)(name, selection));
    if (!(0,verify_reference/* isChoice */.Sr)(selection))
        return names.filter((name) => (0,verify_reference/* isWanted */.Yu)(name, selection) || (0,verify_reference/* isWantedWhole */.Rs)(name, selection));
    return plain.length > 0 ? plain : names.filter((name) => (0,verify_reference/* isWantedArchive */.Se)(name, selection));
}
/** Assets lie side by side, and GitHub says their digests. */
async function fetchGitHubRelease(host, request, reference) {
    const found = await gitHubAssets(host, request, reference);
    if (found.kind === 'fault')
        return (0,verify_reference/* broken */.mw)(found.fault);
    const { assets, api, authorization } = found;
    const addresses = new Map(assets.filter((it) => isSafe(it, api)).map(({ name, address }) => [name, address]));
    const remote = remoteOf(host, request.work, { ...authorization, accept: 'application/octet-stream' });
    const sums = await sumsOfAssets(remote, request, addresses);
    const listed = assets.flatMap(({ name, digest }) => digest === undefined ? [] : [{ path: name, algorithm: 'sha256', hex: digest, isSigned: false }]);
    const known = [...listed, ...sums.listed].filter(({ path }) => addresses.has(path));
    if (addresses.size === 0)
        return (0,verify_reference/* broken */.mw)(`the release ${(0,problem/* quote */.hD)(reference.tag)} of ${reference.repository} has no files`);
    return fetchListed(remote, request, {
        listed: known,
        faults: sums.faults,
        addressOf: (path) => addresses.get(path) ?? '',
    });
}
/** `work` is a folder of ours. */
async function gitHubAssets(host, { work, token }, { server, repository, tag }) {
    const fault = (text) => ({ kind: 'fault', fault: text });
    const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_API_URL = 'https://api.github.com' } = host.environment;
    const isKnown = new URL(GITHUB_SERVER_URL).origin === server;
    if (!isKnown && server !== 'https://github.com')
        return fault(`${server} is not the GitHub of this workflow, and kbuild knows no address of its API`);
    const api = isKnown ? GITHUB_API_URL : 'https://api.github.com';
    // The token is that of the workflow's own GitHub.
    const isTold = isKnown && token !== '';
    const authorization = isTold ? { authorization: `Bearer ${token}` } : {};
    const asked = remoteOf(host, work, { ...authorization, accept: 'application/vnd.github+json' });
    const answer = await asked.text(`${api}/repos/${repository}/releases/tags/${encodeURIComponent(tag)}`, 'release.json');
    if (answer.kind === 'absent')
        return fault(`${repository} has no release of the tag ${(0,problem/* quote */.hD)(tag)}`);
    if (answer.kind === 'failed')
        return fault(`the list of its files cannot be used: ${answer.why}`);
    const assets = (0,json/* objectsIn */.Qv)((0,json/* fieldsOf */.Pf)((0,json/* parsedJson */.U4)(answer.text)).assets).map((it) => ({
        name: (0,json/* stringOf */.Je)(it.name),
        address: (0,json/* stringOf */.Je)(it.url),
        digest: /^sha256:([0-9a-f]{64})$/.exec((0,json/* stringOf */.Je)(it.digest))?.[1],
    }));
    return { kind: 'assets', assets, api, authorization };
}
function isSafe({ name, address }, api) {
    return (/^[A-Za-z0-9._+@-]+$/.test(name) &&
        !/^\.+$/.test(name) &&
        URL.canParse(address) &&
        new URL(address).origin === new URL(api).origin);
}
async function sumsOfAssets(remote, request, addresses) {
    const found = [];
    for (const [name, address] of addresses) {
        const algorithm = (0,verify_sums/* algorithmOfSums */.b_)(name);
        if (algorithm === undefined)
            continue;
        const text = await remote.text(address, name);
        if (text.kind !== 'text') {
            const why = text.kind === 'failed' ? text.why : 'the server has it not';
            found.push({ listed: [], faults: [`${name} cannot be used: ${why}`] });
            continue;
        }
        const signed = addresses.get(`${name}.sig`);
        const signature = signed === undefined ? undefined : await signatureAt(remote, request, signed, name);
        found.push(await knownSums({ name, text: text.text, algorithm, signature }, request.keys));
    }
    return together(found);
}
/** An argument of `push` for each would be more than a call can have. */
function together(found) {
    return { listed: found.flatMap((it) => it.listed), faults: found.flatMap((it) => it.faults) };
}

;// CONCATENATED MODULE: ./build/src/commands/reference-mark.js
/** What a reference is known by before it is read and after: what has come, gone or grown meanwhile was not looked at. */





/**
 * Names, sizes and times of files, the checksum files of a release, or the assets of one of GitHub's. Empty where there is
 * nothing to be held against, as of an artifact, which nobody changes.
 */
async function markOf(host, { reference, work, token }) {
    switch (reference.kind) {
        case 'path':
            return markOfFiles((0,external_node_path_.resolve)(host.workingFolder, reference.path));
        case 'release':
            return markOfRelease(host, reference.address, work);
        case 'github-release':
            return markOfAssets(await gitHubAssets(host, { work: (0,external_node_path_.join)(work, 'mark'), token }, reference));
        case 'artifact':
            return '';
    }
}
async function markOfFiles(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        return '';
    if (!found.isDirectory())
        return `${found.size} ${found.mtimeMs}`;
    // A folder in it that cannot be read is told by what reads the reference.
    const entries = await (0,promises_.readdir)(path, { withFileTypes: true, recursive: true }).catch(() => []);
    const files = entries.filter((it) => !it.isDirectory()).map((it) => (0,external_node_path_.join)(it.parentPath, it.name));
    const lines = files.map(async (file) => {
        const now = await (0,promises_.lstat)(file).catch(() => undefined);
        return `${file} ${now?.size} ${now?.mtimeMs}`;
    });
    return (await Promise.all(lines)).sort().join('\n');
}
async function markOfRelease(host, address, work) {
    const remote = remoteOf(host, (0,external_node_path_.join)(work, 'mark'), {});
    const texts = [];
    for (const name of shard_files/* sumFiles */.hD) {
        const found = await remote.text(`${address}/${name}`, name);
        // Why it failed is told by what reads the release.
        if (found.kind === 'failed')
            return '';
        texts.push(found.kind === 'text' ? found.text : '');
    }
    return JSON.stringify(texts);
}
function markOfAssets(found) {
    if (found.kind === 'fault')
        return '';
    return JSON.stringify(found.assets.map(({ name, address, digest }) => [name, address, digest]));
}
/** None of marks of which one is not known. */
function faultsOfMarks(before, after) {
    return before === '' || after === '' || before === after ? [] : [changed];
}
const changed = 'the reference has changed while it was read: something in it has come, gone or grown, and was not checked';

// EXTERNAL MODULE: ./build/src/release/manifest-faults.js
var manifest_faults = __webpack_require__(77034);
// EXTERNAL MODULE: ./build/src/release/parse-manifest.js
var parse_manifest = __webpack_require__(34440);
// EXTERNAL MODULE: ./build/src/release/repository.js
var repository = __webpack_require__(79575);
// EXTERNAL MODULE: ./build/src/evidence/predicate.js
var evidence_predicate = __webpack_require__(54014);
;// CONCATENATED MODULE: ./build/src/evidence/parse-predicate.js
/** A predicate of provenance read back, alone or in an in-toto statement. It may be anybody's, so all of it is looked at first. */







/** Or all that is wrong with it, each as a sentence that goes on behind its name. */
function parseProvenance(text) {
    const whole = (0,json/* parsedJson */.U4)(text);
    const fields = (0,json/* fieldsOf */.Pf)(whole);
    const isStatement = '_type' in fields;
    const predicate = isStatement ? (0,json/* fieldsOf */.Pf)(fields.predicate) : fields;
    const definition = (0,json/* fieldsOf */.Pf)(predicate.buildDefinition);
    const kind = kindFaults(fields, definition, isStatement);
    if (whole === undefined)
        return ['is no JSON, or has a key twice'];
    if (kind.length > 0)
        return kind;
    const external = (0,json/* fieldsOf */.Pf)(definition.externalParameters);
    const manifest = manifestFrom(external, (0,json/* fieldsOf */.Pf)(definition.internalParameters));
    const subjects = isStatement ? subjectsFrom(fields.subject) : undefined;
    const faults = [
        ...((0,json/* saysTheSame */.Yq)((0,evidence_predicate/* externalParameters */.cc)(manifest), external) ? [] : [otherParameters]),
        ...(0,manifest_faults/* manifestFaults */.x)(manifest).map((it) => `says ${it}`),
        ...subjectFaults(subjects ?? [], fields.subject),
    ];
    if (faults.length > 0)
        return faults.slice(0, mostFaults);
    const { supplier = '', 'base-image-sboms': baseImageSboms = '', ...environment } = manifest.toolchain.environment;
    const { target, platforms, stamp, epoch, toolchain } = manifest;
    const { makeVariables } = toolchain;
    return {
        target,
        platforms,
        stamp,
        epoch,
        makeVariables,
        environment,
        supplier,
        baseImageSboms,
        subjects,
        predicate,
    };
}
/** A file that was made to be wrong has no end of them. */
const mostFaults = 20;
/** Others would be a part of the recipe that nobody here follows. */
const otherParameters = `has other external parameters than a build of ${evidence_predicate/* buildType */.fs}`;
function kindFaults({ _type, predicateType: type }, definition, isStatement) {
    const isOther = isStatement && (_type !== 'https://in-toto.io/Statement/v1' || type !== evidence_predicate/* predicateType */.W3);
    return [
        ...(isOther ? [`is a statement of ${(0,problem/* quote */.hD)((0,json/* stringOf */.Je)(type))}, and not of ${evidence_predicate/* predicateType */.W3}`] : []),
        ...(definition.buildType === evidence_predicate/* buildType */.fs
            ? []
            : [`is of the buildType ${(0,problem/* quote */.hD)((0,json/* stringOf */.Je)(definition.buildType))}, and not of ${evidence_predicate/* buildType */.fs}`]),
    ];
}
/** As far as a predicate has it. */
function manifestFrom(external, internal) {
    const { supplier, baseImageSboms } = external;
    return {
        target: (0,json/* stringOf */.Je)(external.target),
        platforms: (0,json/* stringsIn */.QQ)(external.platforms),
        stamp: (0,parse_manifest/* stampFrom */._)((0,json/* fieldsOf */.Pf)(external.stamp)),
        epoch: (0,json/* countOf */.pq)(external.sourceDateEpoch),
        generation: (0,json/* stringOf */.Je)(internal.generation),
        repository: (0,repository/* repositoryFrom */.hC)(internal.repository),
        contradictions: (0,json/* stringsIn */.QQ)(internal.contradictions),
        toolchain: {
            builder: (0,json/* stringOf */.Je)(internal.builder),
            machine: (0,json/* stringOf */.Je)(internal.machine),
            go: (0,json/* stringOf */.Je)(internal.go),
            goToolchain: '',
            kubeCross: '',
            kubeCrossPlatform: '',
            makeVariables: (0,parse_manifest/* textsIn */.Ej)(external.makeVariables),
            environment: {
                ...(0,parse_manifest/* textsIn */.Ej)(internal.environment),
                ...(supplier === undefined ? {} : { supplier: (0,json/* stringOf */.Je)(supplier) }),
                ...(baseImageSboms === undefined ? {} : { 'base-image-sboms': (0,json/* stringOf */.Je)(baseImageSboms) }),
            },
            encoder: (0,json/* stringOf */.Je)(internal.encoder),
            action: '',
        },
        baseImages: [],
        releaseTars: [],
        images: [],
        binaries: [],
    };
}
function subjectsFrom(value) {
    return (0,json/* objectsIn */.Qv)(value).map(({ name, digest }) => ({
        name: (0,json/* stringOf */.Je)(name),
        sha256: (0,json/* stringOf */.Je)((0,json/* fieldsOf */.Pf)(digest).sha256),
    }));
}
function subjectFaults(subjects, all) {
    const names = new Set(subjects.map(({ name }) => name));
    const count = Array.isArray(all) ? all.length : 0;
    return [
        ...(count > shard_files/* mostShardFiles */.xE ? [`has ${count} subjects, and at most ${shard_files/* mostShardFiles */.xE} are looked at`] : []),
        ...(names.size < count ? ['has a subject twice, or one that is none'] : []),
        ...subjects
            .filter(({ name, sha256 }) => !(0,shard_files/* isPlainPath */.qW)(name) || !/^[0-9a-f]{64}$/.test(sha256))
            .slice(0, 10)
            .map(({ name }) => `has the subject ${(0,problem/* quote */.hD)(name)}, which is no file with its sha256`),
    ];
}

// EXTERNAL MODULE: ./build/src/kubernetes/variable-rules.js + 1 modules
var variable_rules = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/src/release/manifest.js
var manifest = __webpack_require__(84962);
// EXTERNAL MODULE: ./build/src/compare/difference.js
var difference = __webpack_require__(42018);
// EXTERNAL MODULE: ./build/src/kubernetes/epoch.js
var kubernetes_epoch = __webpack_require__(85571);
// EXTERNAL MODULE: ./build/src/kubernetes/platforms.js
var kubernetes_platforms = __webpack_require__(76946);
;// CONCATENATED MODULE: ./build/src/verify/recipe.js
/** How published programs are to be built again: by the tree's own recipe, with nothing of theirs but their dates. */




/** What shows before anything is built: then nothing need be built. */
function differencesFromCheckout(claim, { stamp, tree }) {
    const ofStamp = claim.stamp === undefined ? [] : stampDifferences(claim.stamp, stamp);
    const go = (0,kubernetes_tree/* plannedGo */.Rb)(tree);
    return claim.goVersion === go
        ? ofStamp
        : [(0,difference/* difference */.iv)('go-version', claim.goVersion, go, `Build with ${go}, which the tree names`), ...ofStamp];
}
function stampDifferences(claimed, stamp) {
    const fields = [
        ['commit', 'gitCommit', checkOut(claimed.gitCommit)],
        ['version', 'gitVersion', versionRemedy],
        ['tree-state', 'gitTreeState', 'Verify a checkout as clean as what was published'],
    ];
    return fields.flatMap(([cause, name, remedy]) => claimed[name] === '' || claimed[name] === stamp[name]
        ? []
        : [(0,difference/* difference */.iv)(cause, `${name} ${claimed[name]}`, `${name} ${stamp[name]}`, remedy)]);
}
const versionRemedy = 'Fetch the tags (git fetch --tags), or say with git-version which version this commit is; what a published file says of itself is not believed';
/** Only an id goes into a command. */
function checkOut(commit) {
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)
        ? `Check that commit out, if it is the one that you mean: git fetch origin ${commit} && git checkout --detach ${commit}`
        : 'It names no commit';
}
/** Why a date is not built with; undefined where it is. The clocks of two machines may be an hour apart. */
function problemOfDate({ stamp }, { now }) {
    if (stamp === undefined || stamp.epoch <= now + 3600)
        return undefined;
    return `it says that it was built at ${(0,kubernetes_epoch/* buildDate */.$y)(stamp.epoch)}, which is yet to come`;
}
/** What one call of make can build: of one date, and every program for every platform. What has no date goes with any. */
function buildGroups(files) {
    const epochs = files.flatMap(({ claim }) => claim.stamp?.epoch ?? []);
    const [any] = [...epochs].sort((a, b) => a - b);
    const epochOf = ({ claim }) => claim.stamp?.epoch ?? any;
    const dates = grouped(files, epochOf);
    return [...dates]
        .sort(([a = 0], [b = 0]) => a - b)
        .flatMap(([epoch, ofDate]) => groupsOfDate(epoch, ofDate));
}
function groupsOfDate(epoch, files) {
    const ofTarget = grouped(files, ({ claim }) => claim.target);
    const platformsOf = (its) => (0,kubernetes_platforms/* sortedUnique */.Z$)(its.map(({ claim }) => claim.platform));
    const alike = grouped([...ofTarget.values()], (its) => platformsOf(its).join(' '));
    return [...alike.values()].map((targets) => {
        const its = targets.flat();
        return {
            epoch,
            what: (0,kubernetes_platforms/* sortedUnique */.Z$)(its.map(({ claim }) => claim.target)),
            platforms: platformsOf(its),
            files: its,
        };
    });
}
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items)
        groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
    return groups;
}

;// CONCATENATED MODULE: ./build/src/verify/predicate-recipe.js
/**
 * What a predicate of provenance has a rebuild do. It may be anybody's: followed is only what can neither run nor read a
 * thing of its maker's choice, and whatever else it says the user has to say too.
 */





function predicateRecipe({ target, platforms, stamp, epoch, supplier, baseImageSboms, makeVariables, environment }, { commit, variables }) {
    const { WHAT = '', ...theirs } = makeVariables;
    const problems = [
        ...problemsOfCommit(stamp, commit),
        ...(target === 'package-tarballs' ? [packsOnly] : []),
        ...problemsOfVariables(theirs, variables),
        ...problemsOfCount({ platforms: platforms.join(' '), WHAT, baseImageSboms }),
    ];
    if (problems.length > 0)
        return problems.slice(0, mostTold);
    const lines = Object.entries(theirs).filter(([name]) => !(0,variable_rules/* isFlagVariable */.Pm)(name));
    return {
        given: {
            ...{ target, supplier, platforms: platforms.join(' '), what: WHAT },
            'make-variables': lines.map(([name, value]) => `${name}=${value}`).join('\n'),
            'base-image-sboms': baseImageSboms,
            'git-version': stamp.gitVersion,
            'source-date-epoch': String(epoch),
        },
        environment: Object.fromEntries(Object.entries(environment).filter(([name, value]) => isHarmless(name, value))),
    };
}
function problemsOfCommit({ gitCommit, gitTreeState }, head) {
    const other = {
        what: `the predicate is of the commit ${(0,problem/* quote */.hD)(gitCommit)}, and the checkout is at ${(0,problem/* quote */.hD)(head)}`,
        remedy: checkOut(gitCommit),
    };
    const dirty = {
        what: `the predicate is of a tree that was ${(0,problem/* quote */.hD)(gitTreeState)}, so its content is no commit's`,
        remedy: 'Only what was built from a clean checkout can be built again from its commit',
    };
    return [...(gitCommit === head ? [] : [other]), ...(gitTreeState === 'clean' ? [] : [dirty])];
}
const packsOnly = {
    what: 'the predicate is of the target package-tarballs, which packs what has been built and perhaps signed before',
    remedy: 'Use the predicate of a release that one call has built, or `reference` without from',
};
function problemsOfVariables(theirs, variables) {
    const own = new Map(variables.map(({ name, value }) => [name, value]));
    const unlike = [...own].filter(([name, value]) => !Object.hasOwn(theirs, name) || theirs[name] !== value);
    const unsaid = Object.entries(theirs).filter(([name, value]) => !own.has(name) && !isHarmless(name, value));
    return [
        ...unlike.map(([name, value]) => ({
            what: `${name} is given as ${(0,problem/* quote */.hD)(value)}, and the predicate says ${Object.hasOwn(theirs, name) ? (0,problem/* quote */.hD)(theirs[name] ?? '') : 'nothing of it'}`,
            remedy: 'Give what the predicate says, or nothing',
        })),
        ...unsaid.map(([name, value]) => ({
            what: `the predicate says ${name}=${(0,problem/* quote */.hD)(value)}, which may run or read what its maker has chosen`,
            remedy: `If you know what it does, give the same by \`${(0,variable_rules/* inputOfVariable */.g0)(name) ?? 'make-variables'}\``,
        })),
    ];
}
/** Of what the build's own inputs judge word by word. */
function problemsOfCount(lists) {
    return Object.entries(lists)
        .filter(([, list]) => list.split(/\s+/).length > mostNamed)
        .map(([name]) => ({
        what: `the predicate has more than ${mostNamed} words in ${name}`,
        remedy: 'Use one that kbuild has written',
    }));
}
const mostNamed = 500;
/** Words that the tree's scripts and Go hold against lists of their own. */
const harmless = [
    ...['GO386', 'GOAMD64', 'GOARM', 'GOARM64', 'GOPPC64', 'GOEXPERIMENT', 'GOFIPS140', 'CGO_ENABLED'],
    ...['KUBE_CGO_OVERRIDES', 'KUBE_STATIC_OVERRIDES', 'KUBE_BUILD_WITH_COVERAGE', 'KUBE_RACE', 'DBG'],
    ...['KUBE_BUILD_CONFORMANCE', 'KUBE_DOCKER_REGISTRY', 'KUBE_DOCKER_IMAGE_TAG'],
];
function isHarmless(name, value) {
    // Only lists of programs have blanks, at which a script may split what it gets.
    const words = name.endsWith('_OVERRIDES') ? value.split(' ') : [value];
    const isPlain = words.every((it) => /^(?:[A-Za-z0-9][A-Za-z0-9._:,/-]*)?$/.test(it) && !it.includes('..'));
    return harmless.includes(name) && isPlain;
}
/** Of the version that the predicate names, HEAD and the epoch. */
function problemsOfStamp(theirs, ours) {
    const own = new Map(Object.entries(ours));
    return Object.entries((0,manifest/* inStampOrder */.xb)(theirs))
        .filter(([name, value]) => value !== own.get(name))
        .map(([name, value]) => ({
        what: `the predicate says ${name} ${(0,problem/* quote */.hD)(value)}, and a build of this checkout would say ${(0,problem/* quote */.hD)(own.get(name) ?? '')}`,
        remedy: 'It was made with a version file, or is not of this commit',
    }));
}
/** Who has made it may have made no end of them. */
const mostTold = 20;
const longestName = 200;
/** What two predicates say otherwise, in one line each. */
function predicateDifferences(theirs, ours) {
    const [a, b] = [leavesOf(theirs, ''), leavesOf(ours, '')];
    const names = [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
    const said = (leaves, name) => leaves.get(name) ?? 'nothing';
    const lines = names.map((name) => `${name} was ${said(a, name)}, and is ${said(b, name)} here`);
    const more = lines.length - mostTold;
    return more <= 0 ? lines : [...lines.slice(0, mostTold), `${more} more parameters differ`];
}
/** By where they stand, which is cut: a long key over many values is no reason to run out of memory. What has a name stands under it. */
function leavesOf(value, place) {
    if (typeof value !== 'object' || value === null)
        return new Map([[place, (0,problem/* quote */.hD)(String(value))]]);
    const entries = Array.isArray(value)
        ? value.map((it, index) => [nameOf(it) || String(index), it])
        : Object.entries(value);
    return new Map(entries.flatMap(([name, it]) => [
        ...leavesOf(it, (place === '' ? name : `${place}.${name}`).slice(0, longestName)),
    ]));
}
function nameOf(value) {
    return (0,json/* stringOf */.Je)((0,json/* fieldsOf */.Pf)(value).name);
}

// EXTERNAL MODULE: ./build/src/verify/tolerance.js
var tolerance = __webpack_require__(95680);
// EXTERNAL MODULE: ./build/src/host/cancel.js
var cancel = __webpack_require__(67988);
// EXTERNAL MODULE: ./build/src/release/content.js
var content = __webpack_require__(64322);
// EXTERNAL MODULE: ./build/src/commands/build.js + 2 modules
var build = __webpack_require__(6935);
;// CONCATENATED MODULE: ./build/src/commands/build-for-verify.js
/** Builds for verify: by the build's own story, with nothing uploaded, cached or put out. */







/** Throws when it was cancelled. */
async function buildForVerify(host, { loaded, profile }) {
    const quiet = {
        ...host,
        setOutputs: () => { },
        remember: () => { },
        services: { cache: undefined, upload: undefined, artifacts: undefined },
    };
    const { outcome, made, facts } = await (0,build/* build */.j)(quiet, loaded);
    if (host.cancel.aborted)
        throw cancel/* cancelled */.KW;
    if (outcome.kind === 'failed')
        return { kind: 'failed', why: outcome.problems.map(problem/* describeProblem */.BJ).join(' ') };
    if (made === undefined || facts === undefined)
        return { kind: 'failed', why: 'nothing was made' };
    const { builder, goVersion, goToolchain, kubeCross, repository, platforms, epoch } = facts;
    return {
        kind: 'built',
        binaries: made.binaries,
        packed: packedFiles(made),
        folder: made.outputDirectory,
        build: {
            profile,
            date: (0,kubernetes_epoch/* buildDate */.$y)(epoch),
            what: loaded.inputs.what,
            platforms,
            builder,
            go: goVersion,
            goToolchain,
            kubeCross: kubeCross?.image ?? '',
            kubeCrossPlatform: kubeCross?.platform ?? '',
            repository,
        },
    };
}
function packedFiles({ tars, images, manifest, outputDirectory }) {
    return [
        ...tars.map(({ name, path }) => ({ name, path })),
        ...images.map((image) => ({ name: (0,content/* imagePath */.d0)(image), path: image.path })),
        ...(manifest === undefined
            ? []
            : [shard_files/* manifestFile */.YE, ...(0,shard_files/* evidenceFilesOf */.Mc)({ images })].map((name) => ({
                name,
                path: (0,external_node_path_.join)(outputDirectory, name),
            }))),
    ];
}
/** As the tree says, by the habits of a profile. */
function buildByProfile(host, { inputs, habit: { profile, output }, given }) {
    const loaded = inputs.buildWith({ ...given, 'artifact-name': 'verify-build' });
    const shown = { ...loaded, inputs: { ...loaded.inputs, showsGit: true } };
    const there = output === undefined
        ? host
        : { ...host, environment: { ...host.environment, KUBE_OUTPUT_SUBPATH: output } };
    return buildForVerify(there, { loaded: profile === 'krel' ? shown : loaded, profile });
}

;// CONCATENATED MODULE: ./build/src/commands/verify-from.js
/** A build made again from its predicate of provenance: that says what to build, and every sum is held against what comes out. */














/** Throws a KbuildError where the predicate will not do, or is not of this checkout. */
async function verifyFrom(host, { inputs, checkout, mode }) {
    const provenance = await readProvenance(host, mode.path);
    const { expected, faults } = await expectedFiles(host, mode, provenance);
    const { loaded, there } = await prepared(host, inputs, checkout, provenance);
    const wanted = expected.filter(({ name }) => isWanted(name, inputs));
    const common = {
        leftOut: expected.filter(({ name }) => !isWanted(name, inputs)).map(({ name }) => name),
        faults,
        variations: [],
    };
    const result = await host.log.group('Build by the predicate', () => buildForVerify(there, { loaded, profile: 'action' }));
    if (result.kind === 'failed') {
        const files = wanted.map(({ name }) => (0,verify_verdict/* fileVerdict */.c3)({ name, verdict: 'not-built', why: result.why }));
        return { ...common, files, notes: [], builds: [] };
    }
    const files = [];
    for (const file of wanted)
        files.push(await judged(file, result.folder, result.build));
    for (const { name, verdict } of files)
        host.log.line(`${verdict}: ${name}`);
    const own = (0,json/* parsedJson */.U4)((await (0,host_files/* readText */.yR)((0,external_node_path_.join)(result.folder, shard_files/* predicateFile */._2))) ?? '');
    const notes = [...notesOfVersion(provenance, checkout), ...predicateDifferences(provenance.predicate, own)];
    return { ...common, files, notes, builds: [result.build] };
}
function isWanted(name, { include }) {
    return include.length === 0 || include.some((pattern) => (0,tolerance/* matches */.cK)(pattern, name));
}
/** What is decided by the predicate, held against the checkout before anything is built. */
async function prepared(host, inputs, { inputs: { variables }, stamp: { stamp } }, provenance) {
    const recipe = predicateRecipe(provenance, { commit: stamp.gitCommit, variables });
    if (!('given' in recipe))
        throw new problem/* KbuildError */.gj('input', recipe);
    const loaded = inputs.buildWith({ ...recipe.given, 'artifact-name': 'verify-build' });
    const there = { ...host, environment: { ...host.environment, ...recipe.environment } };
    const settled = await (0,prepare/* settle */.G9)(there, loaded);
    const problems = problemsOfStamp(provenance.stamp, settled.stamp.stamp);
    if (problems.length > 0)
        throw new problem/* KbuildError */.gj('stamp', problems);
    return { loaded, there };
}
/** Bytes of what is read whole, predicate or sums. */
const largest = 1024 * 1024;
async function readBounded(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isFile() && found.size <= largest ? (0,host_files/* readText */.yR)(path) : undefined;
}
async function readProvenance({ workingFolder }, from) {
    const text = await readBounded((0,external_node_path_.resolve)(workingFolder, from));
    const parsed = text === undefined ? ['is no file of at most 1 MiB'] : parseProvenance(text);
    if ('predicate' in parsed)
        return parsed;
    const problems = parsed.map((fault) => ({
        what: `from names ${(0,problem/* quote */.hD)(from)}, which ${fault}`,
        remedy: `Give a ${shard_files/* predicateFile */._2} of kbuild, or a statement around one`,
    }));
    throw new problem/* KbuildError */.gj('input', problems);
}
async function expectedFiles({ workingFolder }, { reference }, { subjects }) {
    if ((subjects === undefined) === (reference === ''))
        throw new problem/* KbuildError */.gj('input', [subjects === undefined ? noSums : twoSums]);
    if (subjects !== undefined)
        return { expected: subjects.map((it) => ({ ...it, path: undefined })), faults: [] };
    const place = (0,external_node_path_.resolve)(workingFolder, reference);
    const isFolder = (await (0,promises_.stat)(place).catch(() => undefined))?.isDirectory() === true;
    const path = isFolder ? (0,external_node_path_.join)(place, 'SHA256SUMS') : place;
    const text = (0,verify_sums/* algorithmOfSums */.b_)(path) === 'sha256' ? await readBounded(path) : undefined;
    if (text === undefined)
        throw new problem/* KbuildError */.gj('input', [oddSums(reference)]);
    const { listed, faults } = (0,verify_sums/* parseSums */.mi)((0,external_node_path_.basename)(path), text, 'sha256');
    const expected = [];
    for (const { path: name, hex } of listed) {
        const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
        expected.push({ name, sha256: hex, path: (await (0,host_files/* exists */.t2)(beside)) ? beside : undefined });
    }
    return { expected, faults };
}
async function judged({ name, sha256, path }, folder, { profile, date }) {
    if (path !== undefined && (await digestIn(path))?.sha256 !== sha256)
        return (0,verify_verdict/* fileVerdict */.c3)({ name, verdict: 'not-checked', why: 'it is not what its sha256 sum says' });
    const own = await digestIn((0,external_node_path_.join)(folder, name));
    if (own === undefined)
        return (0,verify_verdict/* fileVerdict */.c3)({ name, verdict: 'not-built', profile, date, why: 'the build makes no such file' });
    const rebuilt = { size: own.size, sha256: own.sha256 };
    const built = { name, rebuilt, profile, date };
    if (own.sha256 === sha256)
        return (0,verify_verdict/* fileVerdict */.c3)({ ...built, verdict: 'reproduced', published: rebuilt });
    if ((0,verify_reference/* isRecord */.u4)(name))
        return (0,verify_verdict/* fileVerdict */.c3)({ ...built, verdict: 'not-checked', why: otherRecord });
    return (0,verify_verdict/* fileVerdict */.c3)({ ...built, verdict: 'different', why: otherBytes });
}
async function digestIn(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isFile() ? (0,host_files/* digestOf */.ol)(path) : undefined;
}
const otherRecord = 'it says of the build what ours does not; the notes name the parameters that differ';
const otherBytes = 'its sha256 is another one; `kbuild compare` says why, of it and of the file of that name in _output/kbuild/verify-build';
/** Stamped is what the predicate says, so where git or the user says something else that is to be seen. */
function notesOfVersion({ stamp }, { stamp: { stamp: own } }) {
    if (stamp.gitVersion === own.gitVersion)
        return [];
    return [
        `the version ${(0,problem/* quote */.hD)(stamp.gitVersion)} is the predicate's word; this checkout is ${(0,problem/* quote */.hD)(own.gitVersion)}`,
    ];
}
const noSums = {
    what: 'from is a predicate alone, and reference is empty, so there is nothing to hold a build against',
    remedy: 'Give `reference` with the SHA256SUMS of the release, or a folder with it',
};
const twoSums = {
    what: 'from is a statement, which says what its files are, and reference is given too',
    remedy: 'Remove reference',
};
function oddSums(reference) {
    return {
        what: `reference is ${(0,problem/* quote */.hD)(reference)}, and with from it is a SHA256SUMS file of at most 1 MiB on this machine, or a folder with one`,
        remedy: 'Download the SHA256SUMS of the release, and give its path',
    };
}

// EXTERNAL MODULE: ./build/src/kubernetes/targets.js
var kubernetes_targets = __webpack_require__(37456);
// EXTERNAL MODULE: ./build/src/compare/compare-binaries.js + 4 modules
var compare_binaries = __webpack_require__(91437);
// EXTERNAL MODULE: ./build/src/inspect/binary.js + 1 modules
var inspect_binary = __webpack_require__(87572);
// EXTERNAL MODULE: ./build/src/inspect/executable.js + 5 modules
var executable = __webpack_require__(82402);
// EXTERNAL MODULE: ./build/src/inspect/source.js
var inspect_source = __webpack_require__(36905);
;// CONCATENATED MODULE: ./build/src/verify/judge.js
/** Two files, the published one and ours, and what is said of the published one. */







/** Of each section that many places are told. */
const mostPlaces = 5;
/** Only equal bytes are `reproduced`. */
function judge(judged) {
    const { name, claim, published, rebuilt, profile, date, tolerances } = judged;
    const common = { name, published: identityOf(published), rebuilt: identityOf(rebuilt), profile, date };
    if (published.sha256 === rebuilt.sha256 && published.size === rebuilt.size)
        return (0,verify_verdict/* fileVerdict */.c3)({ ...common, verdict: 'reproduced' });
    const causes = causesOf(published.source, rebuilt.source);
    const tolerated = (0,tolerance/* tolerancesFor */.w5)(name, causes, tolerances);
    if (tolerated !== undefined)
        return (0,verify_verdict/* fileVerdict */.c3)({ ...common, verdict: 'equivalent', tolerated, causes });
    if (claim.stamp === undefined && isStamped(rebuilt.source))
        return (0,verify_verdict/* fileVerdict */.c3)({ ...common, verdict: 'not-checked', causes, why: unstamped });
    return (0,verify_verdict/* fileVerdict */.c3)({ ...common, verdict: 'different', causes, offRecipe: (0,verify_verdict/* isOffRecipe */.sX)(causes) });
}
const unstamped = 'it has no stamp, which says of what date it is, and with the date of another it is not the same';
function identityOf({ size, sha256 }) {
    return { size, sha256 };
}
function causesOf(published, rebuilt) {
    try {
        const [a, b] = [binaryOf(published), binaryOf(rebuilt)];
        const found = a && b ? (0,compare_binaries/* compareBinaries */.d)(a, b, { mostPlaces }) : [];
        return found.length > 0 ? found : [unexplained(published, rebuilt)];
    }
    catch (error) {
        if (!(error instanceof inspect_source/* FileFault */.LN))
            throw error;
        return [unexplained(published, rebuilt)];
    }
}
function unexplained(published, rebuilt) {
    return (0,difference/* difference */.iv)('unknown', `${published.size} bytes`, `${rebuilt.size} bytes`, 'Their bytes differ, and what they say of themselves does not');
}
function binaryOf(source) {
    const file = (0,executable/* readExecutable */.pK)(source);
    return file?.kind === 'one' ? (0,inspect_binary/* readBinary */.C8)(source, file.executable) : undefined;
}
function isStamped(source) {
    return binaryOf(source)?.stamp !== undefined;
}

;// CONCATENATED MODULE: ./build/src/verify/profile.js
/** By whose habits a release was built: this action's, or those of krel, by which Kubernetes itself is released; and where. */
/** krel runs the tree's make here, in a container, with the tag checked out and .git there to be seen. */
const krelRoot = '/workspace/src/k8s.io/kubernetes';
/** Where releases are built, krel's and ours, in containers or not. */
const releaseOutput = '_output/dockerized';
const makeOutput = '_output/local';
function profilesOf({ choice, builder, tree, root }) {
    const isBound = builder === 'local' && !tree.pathIndependent;
    const outputs = isBound ? [releaseOutput, makeOutput] : [undefined];
    const action = outputs.map((output) => ({ profile: 'action', output }));
    const krel = { profile: 'krel', output: isBound ? releaseOutput : undefined };
    if (choice === 'action')
        return { tried: action, untried: '' };
    const obstacle = obstacleOf({ builder, tree, root });
    if (choice === 'krel')
        return { tried: obstacle === '' ? [krel] : [], untried: obstacle };
    if (obstacle !== '')
        return { tried: action, untried: obstacle };
    const isSame = tree.pathIndependent && (builder === 'local' || !tree.container.hidesGit);
    return { tried: isSame ? action : [...action, krel], untried: '' };
}
function obstacleOf({ builder, tree, root }) {
    if (tree.pathIndependent)
        return '';
    const place = `krel builds in ${krelRoot}, and programs of this tree depend on the folder`;
    if (builder === 'container')
        return `${place}: use \`builder: local\` there, in a container of the kube-cross image`;
    return root === krelRoot ? '' : `${place}: check it out there`;
}

;// CONCATENATED MODULE: ./build/src/commands/local-reference.js
/** Files of a reference on this machine, with the sums beside them. No link in it is followed, and nothing but files is opened. */







/** The path itself is the user's word, so there a link is followed. */
async function filesAtPath(path, request) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        return (0,verify_reference/* broken */.mw)(`there is no ${path}`);
    if (found.isDirectory())
        return filesInFolder(path, request);
    if (!found.isFile())
        return (0,verify_reference/* broken */.mw)(`${path} is neither a file nor a folder`);
    const algorithm = (0,verify_sums/* algorithmOfSums */.b_)(path);
    if (algorithm === undefined)
        return oneFile(path, request);
    const text = await textAt(path, promises_.stat);
    if (text.kind !== 'text')
        return (0,verify_reference/* broken */.mw)(`${(0,external_node_path_.basename)(path)} cannot be used: ${local_reference_whyOf(text)}`);
    const signature = await (0,host_files/* readText */.yR)(`${path}.sig`);
    const sums = await knownSums({ name: (0,external_node_path_.basename)(path), text: text.text, algorithm, signature }, request.keys);
    return listedFiles((0,external_node_path_.dirname)(path), { names: [], faults: [] }, sums, request.selection);
}
async function oneFile(path, { keys }) {
    const { listed, faults } = await sumsIn((0,external_node_path_.dirname)(path), keys);
    const name = (0,external_node_path_.basename)(path);
    const beside = await sumsBeside(path);
    const sums = [...(sumsByPath(listed).get(name) ?? []), ...beside.sums];
    return { files: [{ name, path, sums, why: beside.why }], leftOut: [], faults };
}
async function filesInFolder(folder, { selection, keys }) {
    const found = { names: [], faults: [] };
    await look(folder, '', found);
    return listedFiles(folder, found, await sumsIn(folder, keys), selection);
}
async function look(folder, below, found) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(folder, below), { withFileTypes: true }).catch(host_files/* errorCode */.CA);
    if (typeof entries === 'string') {
        found.faults.push(`the folder ${below || (0,external_node_path_.basename)(folder)} cannot be read (${entries})`);
        return;
    }
    for (const entry of entries) {
        const name = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory())
            await look(folder, name, found);
        else if (await isFolderLink((0,external_node_path_.join)(folder, name)))
            found.faults.push(`${name} is a link to a folder, and links are not followed`);
        else
            found.names.push(name);
    }
}
async function isFolderLink(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() === true;
}
async function sumsIn(folder, keys) {
    const found = [];
    for (const name of shard_files/* sumFiles */.hD) {
        const text = await textAt((0,external_node_path_.join)(folder, name), promises_.lstat);
        const algorithm = (0,verify_sums/* algorithmOfSums */.b_)(name);
        if (text.kind === 'absent' || algorithm === undefined)
            continue;
        if (text.kind === 'failed') {
            found.push({ listed: [], faults: [`${name} cannot be used: ${text.why}`] });
            continue;
        }
        const signature = await (0,host_files/* readText */.yR)((0,external_node_path_.join)(folder, `${name}.sig`));
        found.push(await knownSums({ name, text: text.text, algorithm, signature }, keys));
    }
    return { listed: found.flatMap((it) => it.listed), faults: found.flatMap((it) => it.faults) };
}
/** `names` are there, and what a checksum file lists ought to be. */
async function listedFiles(given, { names, faults }, known, selection) {
    const folder = await (0,promises_.realpath)(given);
    const [there, sums] = [new Set(names), sumsByPath(known.listed)];
    const all = new Set([...names, ...sums.keys()].sort());
    const isLooked = (name) => (0,verify_reference/* isWanted */.Yu)(name, selection) ||
        (0,verify_reference/* isWantedWhole */.Rs)(name, selection) ||
        ((0,verify_reference/* isWantedArchive */.Se)(name, selection) && there.has(name));
    const looked = [...all].filter(isLooked);
    const files = [];
    for (const name of looked)
        files.push(await fileBelow(folder, name, sums.get(name) ?? []));
    const left = [...all].filter((name) => !isLooked(name) && !(0,verify_reference/* isBeside */.ZT)(name, all));
    return { files, leftOut: left, faults: [...faults, ...known.faults] };
}
async function fileBelow(folder, name, listed) {
    const path = (0,external_node_path_.join)(folder, name);
    const beside = await sumsBeside(path);
    const why = (await whyNoFile(path)) || beside.why;
    return { name, path: why === '' ? path : undefined, sums: [...listed, ...beside.sums], why };
}
/** Empty for a file to which no link leads, by a path that has none above that either. */
async function whyNoFile(path) {
    const found = await (0,promises_.lstat)(path).catch(host_files/* errorCode */.CA);
    if (typeof found === 'string')
        return isAbsence(found) ? 'the checksum file lists it, and it is not there' : unreadable(found);
    if (found.isSymbolicLink())
        return 'it is a link, and links are not followed';
    if (!found.isFile())
        return `it is ${found.isDirectory() ? 'a folder' : 'a pipe, a socket or a device'}`;
    return (await (0,promises_.realpath)(path).catch(host_files/* errorCode */.CA)) === path
        ? ''
        : 'it lies behind a link, which is not followed';
}
async function sumsBeside(path) {
    const [sha256, sha512] = [await textAt(`${path}.sha256`, promises_.lstat), await textAt(`${path}.sha512`, promises_.lstat)];
    return (0,verify_reference/* besideSums */.xf)((0,external_node_path_.basename)(path), { sha256, sha512 });
}
/** With `lstat` a link is none. */
async function textAt(path, ask) {
    const found = await ask(path).catch(host_files/* errorCode */.CA);
    if (typeof found === 'string')
        return isAbsence(found) ? { kind: 'absent' } : { kind: 'failed', why: unreadable(found) };
    if (!found.isFile())
        return { kind: 'failed', why: 'it is no file' };
    if (found.size > verify_reference/* largestText */.io)
        return { kind: 'failed', why: 'it is larger than kbuild reads' };
    try {
        return { kind: 'text', text: await (0,promises_.readFile)(path, 'utf8') };
    }
    catch (error) {
        return { kind: 'failed', why: unreadable((0,host_files/* errorCode */.CA)(error)) };
    }
}
function local_reference_whyOf(text) {
    return text.kind === 'failed' ? text.why : 'it is gone';
}
function isAbsence(code) {
    return code === 'ENOENT' || code === 'ENOTDIR';
}
function unreadable(code) {
    return `it cannot be read (${code})`;
}

;// CONCATENATED MODULE: ./build/src/commands/check-published.js
/** Holds published files against their sums, and against the signatures of keys that the user has named. */






/** Throws a KbuildError for what is no public key. */
async function readKeys(host, paths) {
    const files = paths.map(async (it) => [it, await (0,host_files/* readText */.yR)((0,external_node_path_.resolve)(host.workingFolder, it))]);
    const { keys, problems } = signingKeys(await Promise.all(files));
    if (problems.length > 0)
        throw new problem/* KbuildError */.gj('input', problems);
    return keys;
}
/** With keys, what none of them has signed is not to be looked at. */
async function checkedFiles(files, keys) {
    const checked = [];
    for (const file of files)
        checked.push(await checkedFile(file, keys));
    return checked;
}
async function checkedFile(file, keys) {
    const { path, sums, why } = file;
    const unchecked = (reason) => ({ ...file, why: reason, isSigned: false });
    if (path === undefined || why !== '')
        return unchecked(why);
    const digest = await (0,host_files/* digestOf */.ol)(path).catch(host_files/* errorCode */.CA);
    if (typeof digest === 'string')
        return unchecked(unreadable(digest));
    const wrong = sums.find(({ algorithm, hex }) => digest[algorithm] !== hex);
    if (wrong !== undefined)
        return unchecked(`it is not what its ${wrong.algorithm} sum says: ${digest[wrong.algorithm]}`);
    const isSigned = sums.some((it) => it.isSigned) || (await hasOwnSignature(path, keys));
    return keys.length > 0 && !isSigned ? unchecked(unsigned) : { ...file, isSigned };
}
const unsigned = 'no key of require-signed has signed it, or a checksum file that lists it';
async function hasOwnSignature(path, keys) {
    const signature = keys.length === 0 ? undefined : await (0,host_files/* readText */.yR)(`${path}.sig`);
    return signature !== undefined && isSignedBy(keys, signature, (0,external_node_fs_.createReadStream)(path));
}

// EXTERNAL MODULE: ./build/src/packing/tar/archive-fault.js
var archive_fault = __webpack_require__(95718);
// EXTERNAL MODULE: ./build/src/packing/zip/unzip.js
var unzip = __webpack_require__(67331);
// EXTERNAL MODULE: ./build/src/packing/zip/zip-directory.js
var zip_directory = __webpack_require__(28320);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/packing/tar/byte-source.js
var byte_source = __webpack_require__(2801);
// EXTERNAL MODULE: ./build/src/packing/tar/tar-reader.js
var tar_reader = __webpack_require__(11552);
;// CONCATENATED MODULE: ./build/src/commands/unpack-programs.js
/** Takes the programs out of a tarball that anybody may have made: files of harmless names, up to a bound. */









const mostBytes = 8 * 1024 ** 3;
const fillingPiece = 1024 * 1024;
/** `isWanted` is asked with paths as they are in the tarball. */
async function unpackPrograms(tarball, into, isWanted) {
    const members = new Map();
    const rules = (0,archive_rules/* archiveRules */.g)();
    let others = 0;
    let left = mostBytes;
    const read = async (chunks) => {
        const source = (0,byte_source/* sourceOfStream */.bR)(chunks);
        for await (const { entry, content } of (0,tar_reader/* readTar */.s)(source)) {
            const path = entry.path.replace(/^\.\//, '');
            // Hard links and devices are programs of nobody.
            const isUsual = ['file', 'directory', 'symlink'].includes(entry.kind);
            const wrong = isUsual ? rules.faultOf({ ...entry, path }) : undefined;
            refuse(wrong !== undefined, `it has ${wrong}`);
            if (entry.kind !== 'file' || !isWanted(path)) {
                if (entry.kind !== 'directory')
                    others += 1;
                continue;
            }
            left -= entry.size;
            refuse(left < 0, 'it has more than 8 GiB of programs');
            const file = (0,external_node_path_.join)(into, String(members.size));
            await (0,promises_.mkdir)(into, { recursive: true });
            await (0,external_node_stream_promises_.pipeline)(content, (0,external_node_fs_.createWriteStream)(file));
            members.set(path, file);
        }
        await readFilling(source);
    };
    try {
        if (/gz$/.test(tarball))
            await throughGunzip(tarball, read);
        else
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(tarball), read);
        return { members: [...members].map(([path, file]) => ({ path, file })), others, fault: '' };
    }
    catch (error) {
        if (!(error instanceof archive_fault/* ArchiveFault */.xz) && !(0,archive_fault/* isDamage */.e6)(error))
            throw error;
        return { members: [], others, fault: error.message };
    }
}
const behindGzip = 'it has bytes behind its compressed content';
async function throughGunzip(tarball, read) {
    const gunzip = (0,external_node_zlib_.createGunzip)();
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(tarball), gunzip, read);
    }
    catch (error) {
        throw (0,archive_fault/* endsTooSoon */.SM)(error) ? new archive_fault/* ArchiveFault */.xz(behindGzip) : error;
    }
    // Of few bytes it says nothing.
    refuse(gunzip.bytesWritten < (await (0,promises_.stat)(tarball)).size, behindGzip);
}
/** A pipeline does not end while one of its streams still holds something. */
async function readFilling(source) {
    for (;;) {
        const bytes = await source.read(fillingPiece);
        if (bytes.length === 0)
            return;
        refuse(bytes.some((byte) => byte !== 0), 'it has something behind its end');
    }
}
function refuse(condition, why) {
    if (condition)
        throw new archive_fault/* ArchiveFault */.xz(why);
}

;// CONCATENATED MODULE: ./build/src/commands/fetch-reference.js
/** Brings a reference to this machine, wherever it is, and takes the programs out of its tarballs. */














/** What is wrong with the reference is said in what is returned. */
async function fetchReference(host, request) {
    const { reference } = request;
    switch (reference.kind) {
        case 'path':
            return unpacked(await filesAtPath((0,external_node_path_.resolve)(host.workingFolder, reference.path), request), request);
        case 'artifact':
            return unpacked(await fetchArtifact(host, request, reference), request);
        case 'release':
            return unpacked(await fetchRelease(host, request, reference.address), request);
        case 'github-release':
            return unpacked(await fetchGitHubRelease(host, request, reference), request);
    }
}
async function fetchArtifact(host, request, { name }) {
    const { work } = request;
    const { artifacts } = host.services;
    if (artifacts === undefined)
        return (0,verify_reference/* broken */.mw)('there is no artifact service here');
    try {
        const found = (await artifacts.list()).find((it) => it.name === name);
        if (found === undefined)
            return (0,verify_reference/* broken */.mw)(`the workflow run has no artifact named ${(0,problem/* quote */.hD)(name)}`);
        const archive = (0,external_node_path_.join)(work, 'archive');
        await (0,host_files/* makeFolder */.fc)(archive);
        const result = await artifacts.fetch(found, archive);
        if (result.kind === 'failed')
            return (0,verify_reference/* broken */.mw)(`the artifact ${(0,problem/* quote */.hD)(name)} could not be downloaded: ${result.why}`);
        const folder = (0,external_node_path_.join)(work, 'artifact');
        await unzipFile(result.file, folder);
        return filesInFolder(folder, request);
    }
    catch (error) {
        if (error instanceof archive_fault/* ArchiveFault */.xz)
            return (0,verify_reference/* broken */.mw)(`the artifact ${(0,problem/* quote */.hD)(name)} cannot be read: ${error.message}`);
        const why = error instanceof Error ? error.message : String(error);
        return (0,verify_reference/* broken */.mw)(`the artifacts of the workflow run cannot be listed: ${why}`);
    }
}
const mostFiles = 10_000;
async function unzipFile(path, folder) {
    const file = await (0,promises_.open)(path);
    try {
        const entries = await (0,zip_directory/* zipEntries */.u)(file, mostFiles);
        const rules = (0,archive_rules/* archiveRules */.g)();
        for (const { name } of entries) {
            const fault = rules.faultOf({ path: name, kind: 'file', target: '' });
            if (fault !== undefined)
                throw new archive_fault/* ArchiveFault */.xz(`it has ${fault}`);
        }
        await (0,unzip/* unzip */.$)(file, entries, folder);
    }
    finally {
        await file.close();
    }
}
/** Tarballs become the programs in them too; where they are not looked at as wholes it is said what is left out. */
async function unpacked(fetched, request) {
    const { selection, keys } = request;
    const all = { files: [], packed: [] };
    const leftOut = [...fetched.leftOut];
    const faults = [...fetched.faults];
    for (const file of await checkedFiles(fetched.files, keys)) {
        const isWhole = (0,verify_reference/* isWantedWhole */.Rs)(file.name, selection);
        const isOpened = (0,verify_reference/* isWantedArchive */.Se)(file.name, selection) && file.path !== undefined && file.why === '';
        const { members, left, fault } = isOpened ? await programsIn(file, all.files.length, request) : nothing;
        faults.push(...fault);
        // An argument each would be more than a call can have.
        for (const member of members)
            all.files.push(member);
        if (isWhole && fault.length === 0)
            all.packed.push(file);
        else if (!isOpened)
            all.files.push(file);
        else
            leftOut.push(...left);
    }
    // Without an archive nothing is packed that they could be held against.
    const packed = all.packed.every(({ name }) => (0,verify_reference/* isRecord */.u4)(name)) ? [] : all.packed;
    return { files: all.files, packed, leftOut, faults };
}
const nothing = { members: [], left: [], fault: [] };
async function programsIn({ name, path = '', isSigned }, number, { selection, work }) {
    const wanted = (0,verify_reference/* isWantedWhole */.Rs)(name, selection) ? { ...selection, include: [] } : selection;
    const isTaken = (member) => (0,verify_reference/* isWanted */.Yu)(`${name}!${member}`, wanted);
    const { members, others, fault } = await unpackPrograms(path, (0,external_node_path_.join)(work, 'members', String(number)), isTaken);
    return {
        members: members.map((it) => ({
            name: `${name}!${it.path}`,
            path: it.file,
            sums: [],
            why: '',
            isSigned,
        })),
        left: others > 0 ? [`${name}: ${(0,words/* countText */.lT)(others, 'other member')}`] : [],
        fault: fault === '' ? [] : [`${name} cannot be read: ${fault}`],
    };
}

// EXTERNAL MODULE: ./build/src/kubernetes/lists.js
var lists = __webpack_require__(35515);
;// CONCATENATED MODULE: ./build/src/verify/claim.js
/**
 * What a published program claims to be. It may be anybody's, so of its bytes no more is taken than which program it is,
 * for which platform, of which version and commit, of which date and by which Go; nothing of it is followed.
 */







/** `name` is that of the file, with whatever folders the reference has. */
function claimOf(name, source, lists) {
    try {
        const executable = programIn(source);
        if (typeof executable === 'string')
            return claim_unreadable(executable);
        return claimOfBinary(name, (0,inspect_binary/* readBinary */.C8)(source, executable), lists);
    }
    catch (error) {
        if (error instanceof inspect_source/* FileFault */.LN)
            return claim_unreadable(error.message);
        throw error;
    }
}
/** Or why there is none. */
function programIn(source) {
    const file = (0,executable/* readExecutable */.pK)(source);
    if (file === undefined)
        return 'it is no program';
    return file.kind === 'one'
        ? file.executable
        : 'it holds programs for several processors, which Go does not make';
}
function claimOfBinary(name, binary, lists) {
    const { go } = binary;
    if (go === undefined)
        return claim_unreadable('it is no Go program');
    // What the name of the file says is what whoever fetches it asks for.
    const platform = (0,verify_reference/* platformIn */.NO)(name) ?? platformOf(binary);
    const target = targetOf(name, platform, lists) ?? targetOf(go.record.path, platform, lists);
    if (target === undefined) {
        return claim_unreadable(`it is ${(0,problem/* quote */.hD)(go.record.path)}, which is no program of this tree`);
    }
    if (!isOfTree(go.record.path, target)) {
        return claim_unreadable(`it is a program of another repository: ${(0,problem/* quote */.hD)(go.record.path)}`);
    }
    const stamp = stampOf(binary);
    if (typeof stamp === 'string')
        return claim_unreadable(stamp);
    return { kind: 'claim', claim: { target, platform, goVersion: go.record.goVersion, stamp } };
}
function platformOf(binary) {
    const platform = `${(0,inspect_binary/* systemOf */.br)(binary)}/${binary.executable.architecture}`;
    return (0,lists/* isPlatform */.aH)(platform) ? platform : '';
}
function targetOf(path, platform, { targets }) {
    const name = path.replace(/^.*[/!]/, '');
    const all = [...new Set(Object.values(targets).flat())];
    return all.find((target) => (0,kubernetes_targets/* binaryName */.fW)(target, platform) === name || (0,kubernetes_targets/* binaryName */.fW)(target, '') === name);
}
/** Vendored programs are recorded as what they are; what Go recorded no path of may be any. */
function isOfTree(path, target) {
    return path === '' || path.startsWith('k8s.io/') || target.replace(/^vendor\//, '') === path;
}
/** undefined where there is none; or what is wrong with it. */
function stampOf({ stamp }) {
    if (stamp === undefined)
        return undefined;
    const { gitVersion, gitCommit, gitTreeState, buildDate } = stamp.values;
    if (buildDate === undefined)
        return 'it does not say one date of its build';
    const epoch = epochOf(buildDate);
    if (epoch === undefined)
        return `it says that it was built at ${(0,problem/* quote */.hD)(buildDate)}, which is no date`;
    return {
        gitVersion: gitVersion ?? '',
        gitCommit: gitCommit ?? '',
        gitTreeState: gitTreeState ?? '',
        epoch,
    };
}
function epochOf(buildDate) {
    if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/.test(buildDate))
        return undefined;
    const seconds = Date.parse(buildDate) / 1000;
    const isDate = Number.isSafeInteger(seconds) && seconds >= 0;
    return isDate && new Date(seconds * 1000).toISOString().replace('.000Z', 'Z') === buildDate
        ? seconds
        : undefined;
}
function claim_unreadable(why) {
    return { kind: 'unreadable', why };
}

;// CONCATENATED MODULE: ./build/src/commands/read-whole.js
/** A program in memory, with what it is known by. */



async function readWhole(path) {
    const bytes = await (0,promises_.readFile)(path);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    return { bytes, source: (0,inspect_source/* sourceOf */.vz)(bytes), size: bytes.length, sha256 };
}

;// CONCATENATED MODULE: ./build/src/commands/read-published.js
/** Reads what published programs claim to be, and holds that against the checkout. */






/** Those that cannot be what this tree makes have their verdict before anything is built. */
async function readPublished(host, files, checkout) {
    const settled = [];
    const candidates = [];
    for (const file of files) {
        const read = await readOne(host, file, checkout);
        if ('verdict' in read)
            settled.push(read);
        else
            candidates.push(read);
    }
    return { settled, candidates };
}
/** One program at a time is in memory. */
async function readOne(host, { name, path, why }, { opened: { tree }, stamp: { stamp } }) {
    const unchecked = (reason) => (0,verify_verdict/* fileVerdict */.c3)({ name, verdict: 'not-checked', why: reason });
    if (path === undefined || why !== '')
        return unchecked(why);
    const { size } = await (0,promises_.stat)(path);
    if (size > largestProgram)
        return unchecked('it is larger than any program of Kubernetes');
    const published = await readWhole(path);
    const result = claimOf(name, published.source, tree.lists);
    const identity = { size: published.size, sha256: published.sha256 };
    if (result.kind === 'unreadable')
        return { ...unchecked(result.why), published: identity };
    const { claim } = result;
    const against = { stamp, tree, now: host.now() / 1000 };
    const causes = differencesFromCheckout(claim, against);
    if (causes.length > 0)
        return (0,verify_verdict/* fileVerdict */.c3)({
            name,
            verdict: 'different',
            published: identity,
            causes,
            offRecipe: (0,verify_verdict/* isOffRecipe */.sX)(causes),
        });
    const ofDate = problemOfDate(claim, against);
    if (ofDate !== undefined)
        return { ...unchecked(ofDate), published: identity };
    return { name, path, claim, published: { ...identity, source: (0,inspect_source/* sourceOf */.vz)(Buffer.alloc(0)) } };
}
const largestProgram = 1024 ** 3;

// EXTERNAL MODULE: ./build/src/compare/compare-files.js + 8 modules
var compare_files = __webpack_require__(45546);
// EXTERNAL MODULE: ./build/src/host/open-file.js
var open_file = __webpack_require__(69505);
// EXTERNAL MODULE: ./build/src/setup/open-files.js + 1 modules
var open_files = __webpack_require__(61190);
;// CONCATENATED MODULE: ./build/src/verify/packed.js
/** Archives and images of a release as wholes: which of ours each is held against, and what is said of it. */





/** undefined where packing makes no such file. Images lie in a folder of their architecture, whatever is around that. */
function counterpartOf(name, packed) {
    const parts = name.split('/');
    return packed.find((it) => it.name === parts.slice(-it.name.split('/').length).join('/'));
}
/** The least that is packed to have these files. */
function packingFor(names, { platforms }) {
    const known = Object.values(platforms).flat();
    const found = names.map((name) => (0,verify_reference/* platformIn */.NO)(name) ?? platformOfImage(name));
    return {
        target: names.some((name) => name.includes('conformance')) ? 'release' : 'quick-release',
        platforms: (0,kubernetes_platforms/* sortedUnique */.Z$)(found.filter((it) => known.includes(it))),
    };
}
function platformOfImage(name) {
    return `linux/${/(?:^|\/)([a-z0-9]+)\/[^/]+\.tar$/.exec(name)?.[1] ?? ''}`;
}
const mostCauses = 100;
/** No archive is better than the worst program in it, and only equal bytes are `reproduced`. */
function judgePacked(judged) {
    const { name, published, rebuilt, profile, date, programs, tolerances } = judged;
    const common = { name, published, rebuilt, profile, date };
    if (published.sha256 === rebuilt.sha256 && published.size === rebuilt.size)
        return (0,verify_verdict/* fileVerdict */.c3)({ ...common, verdict: 'reproduced' });
    if ((0,verify_reference/* isRecord */.u4)(name))
        return (0,verify_verdict/* fileVerdict */.c3)({ ...common, verdict: 'not-checked', why: packed_otherRecord });
    const isByPrograms = programs.some((it) => it.verdict !== 'reproduced');
    const causes = judged.findings.length > 0
        ? judged.findings
        : [isByPrograms ? onlyPrograms(judged) : packed_unexplained(judged)];
    const tolerated = (0,tolerance/* tolerancesFor */.w5)(name, causes, tolerances);
    const own = tolerated === undefined ? 'different' : 'equivalent';
    const verdict = (0,verify_verdict/* worstOf */.hm)([own, ...programs.map((it) => it.verdict)]);
    return (0,verify_verdict/* fileVerdict */.c3)({
        ...common,
        verdict,
        causes: causes.slice(0, mostCauses),
        tolerated: tolerated ?? [],
        why: verdict === own ? '' : `a program in it is ${verdict}`,
    });
}
const packed_otherRecord = 'it says how and of what the release was made, which is not as it was made here, and nothing else knows that';
function packed_unexplained({ published, rebuilt }) {
    const words = ({ size }) => `${size} bytes`;
    const remedy = 'Their bytes differ, and nothing that is read of them does';
    return { ...(0,difference/* difference */.iv)('unknown', words(published), words(rebuilt), remedy), path: [], members: [] };
}
function onlyPrograms({ published, rebuilt }) {
    const words = ({ size }) => `${size} bytes`;
    const remedy = 'Only programs in it differ, which are judged by themselves; how it is compressed follows from them';
    return { ...(0,difference/* difference */.iv)('gzip-encoder', words(published), words(rebuilt), remedy), path: [], members: [] };
}

;// CONCATENATED MODULE: ./build/src/commands/verify-packed.js
/** Published archives and images against those that the tree's own packaging makes, member by member. */








/** One packing for all of them. */
async function verifyPacked(host, request) {
    const { inputs, checkout, files, habit, epoch } = request;
    const { profile } = habit;
    const there = files.filter(({ path, why }) => path !== undefined && why === '');
    const unchecked = files
        .filter((it) => !there.includes(it))
        .map(({ name, why }) => (0,verify_verdict/* fileVerdict */.c3)({ name, verdict: 'not-checked', why }));
    if (there.length === 0)
        return { files: unchecked, builds: [] };
    const { target, platforms } = packingFor(there.map(({ name }) => name), checkout.opened.tree.lists);
    const date = epoch === undefined ? {} : { 'source-date-epoch': String(epoch) };
    const given = { target, platforms: platforms.join(' '), ...date };
    const result = await host.log.group(`Packing (${profile})`, () => buildByProfile(host, { inputs, habit, given }));
    if (result.kind === 'failed') {
        const failed = { verdict: 'not-built', why: result.why, profile };
        return {
            files: [...unchecked, ...there.map(({ name }) => (0,verify_verdict/* fileVerdict */.c3)({ name, ...failed }))],
            builds: [],
        };
    }
    const verdicts = [];
    for (const file of there)
        verdicts.push(await verify_packed_judged(request, file, result.packed, result.build));
    for (const { name, verdict } of verdicts)
        host.log.line(`${verdict}: ${name}`);
    return { files: [...unchecked, ...verdicts], builds: [result.build] };
}
async function verify_packed_judged({ inputs, programs, work }, { name, path = '' }, packed, { profile, date }) {
    const own = counterpartOf(name, packed);
    if (own === undefined)
        return (0,verify_verdict/* fileVerdict */.c3)({ name, verdict: 'not-checked', why: unknownArchive(name) });
    const [published, rebuilt] = [await (0,host_files/* digestOf */.ol)(path), await (0,host_files/* digestOf */.ol)(own.path)];
    const inside = programs.filter((it) => it.name.startsWith(`${name}!`));
    const isSame = published.sha256 === rebuilt.sha256;
    const findings = isSame ? [] : await compared(work, [path, own.path], name, inside);
    if ((await (0,host_files/* digestOf */.ol)(path)).sha256 !== published.sha256)
        return (0,verify_verdict/* fileVerdict */.c3)({ name, verdict: 'not-checked', why: 'it has changed while it was read' });
    return judgePacked({
        ...{ name, published: verify_packed_identityOf(published), rebuilt: verify_packed_identityOf(rebuilt), findings },
        ...{ programs: inside, profile, date, tolerances: inputs.tolerances },
    });
}
function unknownArchive(name) {
    return `the tree's packaging makes no ${(0,external_node_path_.basename)(name)}`;
}
function verify_packed_identityOf({ size, sha256 }) {
    return { size, sha256 };
}
const fewPlaces = 5;
async function compared(work, [published, rebuilt], name, programs) {
    const told = new Set(programs.map((it) => it.name));
    const opened = (0,open_files/* unpacker */.K)(work);
    const files = [(0,open_file/* openFile */.T)(published), (0,open_file/* openFile */.T)(rebuilt)];
    try {
        return await (0,compare_files/* compareFiles */.h)(...files, {
            unpack: opened.unpack,
            mostPlaces: fewPlaces,
            isToldElsewhere: (path) => told.has(`${name}!${path.join('!').replace(/^\.\//, '')}`),
        });
    }
    finally {
        for (const file of files)
            file.close();
        opened.close();
    }
}

;// CONCATENATED MODULE: ./build/src/commands/verify-published.js
/** Published files against builds of this tree: read, held against the checkout, built by date, compared. */
















async function verifyPublished(host, request) {
    const { inputs, checkout, reference, work } = request;
    const { tree, root } = checkout.opened;
    const profiles = profilesOf({ choice: inputs.profile, builder: checkout.inputs.builder, tree, root });
    const [habit] = profiles.tried;
    if (habit === undefined)
        throw profileError(profiles.untried);
    const selection = { ...tree.lists, include: inputs.include, requested: inputs.platforms };
    const token = inputs.githubToken;
    const keys = await readKeys(host, inputs.requireSigned);
    const fetched = await host.log.group('Reference', () => fetchReference(host, { reference, selection, token, keys, work }));
    for (const fault of fetched.faults)
        host.log.warning(fault);
    const { settled, candidates } = await readPublished(host, fetched.files, checkout);
    const built = await buildAll(host, request, candidates, profiles.tried);
    const programs = [...settled, ...built.files];
    const packed = await verifyPacked(host, {
        ...{ inputs, checkout, work, files: fetched.packed, programs, habit },
        // Whatever is packed says one date: the earliest of the programs, as a release begins with it.
        epoch: buildGroups(candidates)[0]?.epoch,
    });
    const files = withAuthentication([...programs, ...packed.files], fetched).sort((a, b) => a.name < b.name ? -1 : 1);
    return {
        files,
        leftOut: fetched.leftOut,
        faults: [...fetched.faults, ...faultsOf(files, fetched, selection)],
        notes: untried(profiles, files),
        builds: [...built.builds, ...packed.builds],
        variations: [],
    };
}
function withAuthentication(files, fetched) {
    const all = [...fetched.files, ...fetched.packed];
    const signed = new Set(all.filter(({ isSigned }) => isSigned).map(({ name }) => name));
    return files.map((it) => (signed.has(it.name) ? { ...it, authentication: 'authenticated' } : it));
}
/** Nothing that was not looked at counts as good, unless only some files were asked for. */
function faultsOf(files, { leftOut, faults }, selection) {
    const nothing = files.length === 0 && faults.length === 0 ? [noProgram] : [];
    if (leftOut.length === 0 || (0,verify_reference/* isChoice */.Sr)(selection))
        return nothing;
    const some = leftOut.slice(0, 5).join(', ');
    return [
        ...nothing,
        `the reference has what nothing was held against (${(0,words/* countText */.lT)(leftOut.length, 'entry', 'entries')}, such as ${some}); with include only some of its files are asked for`,
    ];
}
function untried({ untried: why }, files) {
    const isGood = files.every(({ verdict }) => verdict === 'reproduced');
    return why !== '' && !isGood ? [`profile krel was not tried: ${why}`] : [];
}
const noProgram = 'the reference has no program of this tree that was asked for';
function profileError(why) {
    return new problem/* KbuildError */.gj('input', [{ what: 'profile krel cannot be tried here', remedy: why }]);
}
/** Habit after habit, as long as something is not as good as it can be. */
async function buildAll(host, request, candidates, habits) {
    const found = new Map();
    const builds = [];
    for (const habit of habits) {
        const left = candidates.filter(({ name }) => found.get(name)?.verdict !== 'reproduced');
        for (const group of buildGroups(left)) {
            const built = await buildGroup(host, request, group, habit);
            builds.push(...built.builds);
            for (const file of built.files)
                found.set(file.name, better(found.get(file.name), file));
        }
    }
    return { files: [...found.values()], builds };
}
/** The first one's word stands where the second brings nothing. */
function better(before, now) {
    const isGood = now.verdict === 'reproduced' || now.verdict === 'equivalent';
    return before === undefined || isGood || before.verdict === 'not-built' ? now : before;
}
async function buildGroup(host, request, group, habit) {
    const { inputs } = request;
    const { epoch, files } = group;
    const { profile, output } = habit;
    const date = epoch === undefined ? '' : (0,kubernetes_epoch/* buildDate */.$y)(epoch);
    const result = await host.log.group(`Build of ${date || "HEAD's date"} (${output === undefined ? profile : `${profile}, in ${output}`})`, () => buildByProfile(host, { inputs, habit, given: givenOf(group) }));
    if (result.kind === 'failed') {
        const verdict = { verdict: 'not-built', why: result.why, profile, date };
        return { files: files.map(({ name }) => (0,verify_verdict/* fileVerdict */.c3)({ name, ...verdict })), builds: [] };
    }
    const verdicts = [];
    for (const file of files)
        verdicts.push(await verify_published_judged(request, file, result.binaries, result.build));
    for (const { name, verdict } of verdicts)
        host.log.line(`${verdict}: ${name}`);
    return { files: verdicts, builds: [result.build] };
}
function givenOf({ epoch, what, platforms }) {
    const given = { target: 'all', what: what.join('\n'), platforms: platforms.join(' ') };
    return epoch === undefined ? given : { ...given, 'source-date-epoch': String(epoch) };
}
async function verify_published_judged({ inputs, checkout }, { name, path, claim, published }, binaries, { profile, date, go }) {
    const { target, platform, goVersion } = claim;
    const own = binaries.find((it) => it.platform === platform && it.name === (0,kubernetes_targets/* binaryName */.fW)(target, platform));
    if (own === undefined)
        return (0,verify_verdict/* fileVerdict */.c3)({
            name,
            verdict: 'not-built',
            profile,
            date,
            why: `make has not placed it for ${platform}`,
        });
    if (!go.includes(goVersion)) {
        const why = `it was built with ${goVersion}, which the tree names (${(0,kubernetes_tree/* plannedGo */.Rb)(checkout.opened.tree)}), and this machine compiles with ${go}`;
        return (0,verify_verdict/* fileVerdict */.c3)({ name, verdict: 'not-built', profile, date, why });
    }
    const again = await readWhole(path);
    if (again.sha256 !== published.sha256)
        return (0,verify_verdict/* fileVerdict */.c3)({ name, verdict: 'not-checked', why: 'it has changed while it was read' });
    const rebuilt = await readWhole(own.path);
    return judge({ name, claim, published: again, rebuilt, profile, date, tolerances: inputs.tolerances });
}

// EXTERNAL MODULE: ./build/src/verify/variations.js
var variations = __webpack_require__(83721);
;// CONCATENATED MODULE: ./build/src/verify/rebuild.js
/** Which variation makes a difference, found by halving, and whether a difference between equal builds is a clock. */

/**
 * What more builds vary, so that which of them differ says which variation it is, for each program by itself: the first
 * build has those whose number is odd, the second those whose next bit is set, and so on. Four builds are enough for all.
 */
function narrowingBuilds(varied) {
    if (varied.length < 2)
        return [];
    const bits = Math.ceil(Math.log2(varied.length + 1));
    return Array.from({ length: bits }, (_, bit) => varied.filter((_, index) => hasBit(index, bit)));
}
function hasBit(index, bit) {
    return (((index + 1) >> bit) & 1) === 1;
}
/** `differs` says it of each of those builds; undefined of one that failed. More than one is left where that is not enough, or it takes several at once. */
function namedBy(varied, differs) {
    const left = varied.filter((_, index) => differs.every((it, bit) => it === undefined || it === hasBit(index, bit)));
    return left.length > 0 ? left : varied;
}
function variationReports({ chosen, notVaried, found }) {
    const programs = (name) => [...found].flatMap(([it, names]) => (names.includes(name) ? [it] : []));
    const known = variations/* variations */.$.map((name) => {
        const changed = programs(name);
        if (changed.length > 0)
            return { name, state: 'found', how: changed.join(', ') };
        const why = chosen.includes(name) ? notVaried.get(name) : 'it was not asked for';
        return why === undefined ? { name, state: 'varied', how: '' } : { name, state: 'not-varied', how: why };
    });
    const random = programs('control');
    const control = {
        name: 'control',
        state: random.length > 0 ? 'found' : 'varied',
        how: random.length > 0
            ? `random, as two equal builds differ: ${random.join(', ')}`
            : 'nothing but the moment',
    };
    return [control, ...known];
}
/** Both bytes hold a time within their build: seconds since 1970, or a date as people write it. */
function isClock(a, ofA, b, ofB) {
    return holdsTime(a, ofA) && holdsTime(b, ofB);
}
function holdsTime(bytes, { from, to }) {
    const text = bytes.toString('latin1');
    const isWithin = (milliseconds) => milliseconds >= from - 1500 && milliseconds <= to + 1500;
    const seconds = [...text.matchAll(/[0-9]{10}/g)].map(([digits]) => Number(digits) * 1000);
    const dates = [...text.matchAll(/([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})/g)].map(([, day, time]) => Date.parse(`${day}T${time}Z`));
    return [...seconds, ...dates].some(isWithin);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/host/process.js
var host_process = __webpack_require__(73185);
// EXTERNAL MODULE: ./build/src/kubernetes/shell-word.js
var shell_word = __webpack_require__(56561);
;// CONCATENATED MODULE: ./build/src/commands/vary.js
/** How one variation of a build is made on this machine, and whether it can be. */






/** Programs that start make in another way; each must be able to start `true`. */
const launchers = {
    'host-name': ['unshare', '--uts', 'sh', '-c', 'hostname kbuild-varied && exec "$@"', 'sh'],
    user: ['unshare', '--user', '--map-user=4242', '--map-group=4242'],
    cpus: ['taskset', '-c', '0'],
};
/** What a container has of its own, whatever is outside. */
const inContainer = ['time', 'file-order', 'cache'];
/** Why each that cannot be varied here cannot. */
async function notVariable({ host, builder, root, work }, chosen) {
    const reasons = new Map();
    for (const variation of chosen) {
        const why = builder === 'container' && !inContainer.includes(variation)
            ? 'the build container decides that, not this machine'
            : await obstacleTo(variation, host, root, work);
        if (why !== '')
            reasons.set(variation, why);
    }
    return reasons;
}
async function obstacleTo(variation, host, root, work) {
    if (variation === 'file-order')
        return (await ordersDiffer(work)) ? '' : 'this file system gives equal folders an equal order';
    if (variation === 'cpus' && (0,external_node_os_.availableParallelism)() < 2)
        return 'this machine has one processor';
    const launcher = launchers[variation];
    if (launcher === undefined)
        return '';
    const [tool = '', ...args] = launcher;
    const { code, stderr } = await (0,host_process/* ask */.kA)(tool, [...args, 'true'], { cwd: root, env: host.environment });
    return code === 0 ? '' : `${tool} cannot do it here: ${stderr.trim().slice(0, 200) || `exit code ${code}`}`;
}
/** Two folders with the same names, made in opposite orders. */
async function ordersDiffer(work) {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const orders = [];
    for (const order of [names, [...names].reverse()]) {
        const folder = (0,external_node_path_.join)(work, 'order');
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder);
        for (const name of order)
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), '');
        const found = [];
        for await (const { name } of await (0,promises_.opendir)(folder))
            found.push(name);
        orders.push(found.join());
    }
    return orders[0] !== orders[1];
}
/** A fresh copy of the tree, without its output, where and how these variations have it. */
async function varied({ host, root, work }, some) {
    const has = (variation) => some.includes(variation);
    const tree = (0,external_node_path_.join)(work, has('folder') ? 'another-place-with-a-longer-name/below' : usualPlace, 'kubernetes');
    await (0,host_files/* removeTree */.dM)(tree);
    await copyTree(root, tree, { reversed: has('file-order'), freshTimes: has('time') });
    return { tree, host: await variedHost(host, work, tree, some) };
}
const usualPlace = 'place';
/** Where the build before, with nothing varied, has left what it has compiled: the programs are linked again. */
async function warmPlace({ host, builder, work }) {
    const tree = (0,external_node_path_.join)(work, usualPlace, 'kubernetes');
    const output = (0,external_node_path_.join)(tree, '_output', builder === 'local' ? 'local' : 'dockerized');
    for (const part of ['bin', 'go/bin'])
        await (0,host_files/* removeTree */.dM)((0,external_node_path_.join)(output, part));
    return { tree, host: await variedHost(host, work, tree, []) };
}
async function variedHost(host, work, tree, some) {
    const has = (variation) => some.includes(variation);
    const home = (0,external_node_path_.join)(work, 'another-home');
    await (0,promises_.mkdir)(home, { recursive: true });
    const environment = {
        ...host.environment,
        ...(has('timezone') ? { TZ: 'Etc/GMT-14' } : {}),
        ...(has('locale') ? { LC_ALL: 'et_EE.UTF-8', LANG: 'et_EE.UTF-8' } : {}),
        ...(has('home') ? { HOME: home } : {}),
        ...(has('user') ? { USER: 'kbuild-varied', LOGNAME: 'kbuild-varied' } : {}),
        ...(has('cpus') ? { GOMAXPROCS: '1' } : {}),
        ...(has('environment') ? { TERM: 'kbuild-varied', LC_KBUILD_VARIED: 'another value' } : {}),
        PATH: await pathWithLauncher(host, work, some),
    };
    return { ...host, environment, workspace: undefined, workingFolder: tree };
}
/** A `make` that is found first, and starts the real one. */
async function pathWithLauncher(host, work, some) {
    const path = host.environment.PATH ?? '';
    const make = await (0,host_files/* findProgram */.Kp)('make', path);
    const words = some.flatMap((it) => launchers[it] ?? []);
    if (make === undefined || (words.length === 0 && !some.includes('umask')))
        return path;
    const folder = (0,external_node_path_.join)(work, 'launcher');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const lines = [
        '#!/bin/sh',
        some.includes('umask') ? 'umask 077' : 'umask 022',
        `exec ${[...words, make].map(shell_word/* shellWord */.r).join(' ')} "$@"`,
    ];
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'make'), `${lines.join('\n')}\n`);
    await (0,promises_.chmod)((0,external_node_path_.join)(folder, 'make'), 0o755);
    return `${folder}:${path}`;
}
async function copyTree(root, tree, { reversed, freshTimes }) {
    await (0,promises_.mkdir)(tree, { recursive: true });
    const names = (await (0,promises_.readdir)(root)).filter((name) => name !== '_output' && name !== '.git');
    if (reversed)
        for (const name of names.reverse())
            await copyReversed((0,external_node_path_.join)(root, name), (0,external_node_path_.join)(tree, name), freshTimes);
    else {
        const kept = freshTimes ? ['-RP', '--preserve=mode,links'] : ['-a'];
        await copyBy('cp', [...kept, ...names.map((it) => (0,external_node_path_.join)(root, it)), tree], root);
    }
    const git = (0,external_node_path_.join)(root, '.git');
    if (await (0,host_files/* exists */.t2)(git))
        await copyBy('cp', ['-a', git, tree], root);
}
async function copyBy(tool, args, cwd) {
    const { code, stderr } = await (0,host_process/* ask */.kA)(tool, args, { cwd, env: { PATH: process.env.PATH ?? '' } });
    if (code !== 0)
        throw new Error(`the tree cannot be copied: ${stderr.slice(0, 400)}`);
}
async function copyReversed(from, to, freshTimes) {
    const found = await (0,promises_.lstat)(from);
    if (found.isSymbolicLink())
        return (0,promises_.symlink)(await (0,promises_.readlink)(from), to);
    if (found.isDirectory()) {
        await (0,promises_.mkdir)(to, { mode: found.mode & 0o7777 });
        for (const name of (await (0,promises_.readdir)(from)).reverse())
            await copyReversed((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name), freshTimes);
        return;
    }
    await (0,promises_.copyFile)(from, to);
    await (0,promises_.chmod)(to, found.mode & 0o7777);
    if (!freshTimes)
        await (0,promises_.utimes)(to, found.atime, found.mtime);
}

;// CONCATENATED MODULE: ./build/src/commands/verify-rebuild.js
/** Two builds of one tree against each other: equal ones first, which find what is random; then varied ones. */










async function verifyRebuild(host, request) {
    const { checkout, chosen, work } = request;
    const vary = { host, builder: checkout.inputs.builder, root: checkout.opened.root, work };
    const notVaried = await notVariable(vary, chosen);
    const faults = [];
    const run = runOf(request, vary, faults);
    const first = await run('First build', []);
    if (first === undefined)
        return notBuilt(faults.join(' '));
    const control = await run('Control build, nothing varied', []);
    const able = chosen.filter((it) => !notVaried.has(it));
    const warm = able.includes('cache') ? await run('Build with a warm cache', ['cache']) : undefined;
    const others = able.filter((it) => it !== 'cache');
    const second = others.length > 0 ? await run('Varied build', others) : undefined;
    const found = new Map(await explainedControl(first, control));
    const isNew = (name) => !found.has(name);
    const bySecond = differing(first, second).filter(isNew);
    for (const name of differing(first, warm).filter(isNew))
        found.set(name, ['cache']);
    for (const [name, names] of await narrow(run, [first, second], others, bySecond))
        found.set(name, names);
    return {
        files: await verdictsOf(request, first, [control, warm, second], found),
        leftOut: [],
        faults,
        notes: [],
        builds: [first.build],
        variations: variationReports({ chosen, notVaried, found }),
    };
}
/** Each program with what it differs by. A clock may have stood between the equal builds, and then differs in all others. */
async function narrow(run, [first, second], others, programs) {
    const named = new Map();
    if (programs.length === 0)
        return named;
    const builds = [];
    for (const some of narrowingBuilds(others))
        builds.push(await run(`Build varying ${some.join(', ')}`, some));
    for (const name of programs) {
        const differs = builds.map((it) => it && differing(first, it).includes(name));
        const names = namedBy(others, differs);
        const isTime = names.length > 1 && (await differsByClock(name, first, second));
        named.set(name, isTime ? ['time'] : names);
    }
    return named;
}
function notBuilt(why) {
    const files = [(0,verify_verdict/* fileVerdict */.c3)({ name: 'all', verdict: 'not-built', why })];
    return { files, leftOut: [], faults: [], notes: [], builds: [], variations: [] };
}
function runOf({ inputs, checkout, work }, vary, faults) {
    const what = whatOf(inputs, checkout);
    let builds = 0;
    return async (title, some) => {
        const place = some.includes('cache') ? await warmPlace(vary) : await varied(vary, some);
        const loaded = inputs.buildWith({
            source: place.tree,
            target: 'all',
            what,
            'artifact-name': 'verify-build',
        });
        const from = Date.now();
        const result = await vary.host.log.group(title, () => buildForVerify(place.host, { loaded, profile: 'action' }));
        if (result.kind === 'failed') {
            faults.push(`${title}: ${result.why}`);
            return undefined;
        }
        builds += 1;
        return keep(result, (0,external_node_path_.join)(work, 'builds', String(builds)), { from, to: Date.now() });
    };
}
async function keep({ binaries, build }, folder, time) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const programs = new Map();
    for (const [index, { platform, name, path, sha256 }] of binaries.entries()) {
        const kept = (0,external_node_path_.join)(folder, String(index));
        await (0,promises_.rename)(path, kept);
        programs.set(`${platform}/${name}`, { path: kept, sha256 });
    }
    return { programs, build, time };
}
/** Targets of the tree by the names of what they make. */
function whatOf({ include }, { opened: { tree } }) {
    if (include.length === 0)
        return '';
    const targets = [...new Set(Object.values(tree.lists.targets).flat())];
    const what = targets.filter((target) => include.some((pattern) => (0,tolerance/* matches */.cK)(pattern, target)));
    if (what.length > 0)
        return what.join('\n');
    throw new problem/* KbuildError */.gj('input', [
        {
            what: `include names no program of this tree: ${include.join(', ')}`,
            remedy: `Programs are ${targets.map((it) => it.replace(/^.*\//, '')).join(', ')}`,
        },
    ]);
}
/** Names of programs that are not equal in both; none where one build is not there. */
function differing(a, b) {
    if (b === undefined)
        return [];
    const names = new Set([...a.programs.keys(), ...b.programs.keys()]);
    return [...names].filter((name) => a.programs.get(name)?.sha256 !== b.programs.get(name)?.sha256);
}
async function explainedControl(first, control) {
    const explained = [];
    for (const name of differing(first, control)) {
        explained.push([name, [(await differsByClock(name, first, control)) ? 'time' : 'control']]);
    }
    return explained;
}
async function differsByClock(name, first, other) {
    if (other === undefined)
        return false;
    const [a, b] = await windowsOf(first.programs.get(name)?.path, other.programs.get(name)?.path);
    return isClock(a, first.time, b, other.time);
}
const around = 48;
const mostWindows = 200;
/** Where they differ, and what stands around it; of files of two sizes nothing, as all is somewhere else. */
async function windowsOf(pathA, pathB) {
    if (pathA === undefined || pathB === undefined)
        return [Buffer.alloc(0), Buffer.alloc(0)];
    const [a, b] = [(await readWhole(pathA)).bytes, (await readWhole(pathB)).bytes];
    const places = [];
    for (let at = 0; at < a.length && a.length === b.length && places.length < mostWindows; at++) {
        if (a[at] === b[at])
            continue;
        places.push(at);
        at += around;
    }
    const parts = (bytes) => Buffer.concat(places.map((at) => bytes.subarray(Math.max(0, at - around), at + around)));
    return [parts(a), parts(b)];
}
async function verdictsOf({ inputs }, first, others, found) {
    const verdicts = [];
    for (const [name, { path }] of [...first.programs].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const other = others.find((it) => it && differing(first, it).includes(name)) ?? first;
        const again = other.programs.get(name);
        if (again === undefined) {
            verdicts.push((0,verify_verdict/* fileVerdict */.c3)({ name, verdict: 'different', why: 'one of the builds has not made it' }));
            continue;
        }
        const { profile, date, go } = first.build;
        const [published, rebuilt] = [await readWhole(path), await readWhole(again.path)];
        const claim = { stamp: undefined, goVersion: go };
        const verdict = judge({ name, claim, published, rebuilt, profile, date, tolerances: inputs.tolerances });
        // Of our own builds there is no date that could be unknown.
        verdicts.push(verdict.verdict === 'reproduced' || verdict.verdict === 'equivalent'
            ? verdict
            : {
                ...verdict,
                verdict: 'different',
                why: `it differs by ${found.get(name)?.join(', ') ?? 'what no variation explains'}`,
            });
    }
    return verdicts;
}

;// CONCATENATED MODULE: ./build/src/commands/verify.js
/** The story of verify: what was published, or a second build, is held against what this tree makes. */















/** Throws a KbuildError when there is nothing to say, as inputs, tree or stamp will not do. */
async function verify(host, { inputs, problems }) {
    if (problems.length > 0)
        throw new problem/* KbuildError */.gj('input', problems);
    const checkout = await host.log.group('Tree and stamp', () => (0,prepare/* settle */.G9)(host, inputs.buildWith({})));
    const work = (0,external_node_path_.join)(host.temporaryFolder, `kbuild-verify-${host.runId}`);
    await (0,promises_.mkdir)(work, { recursive: true });
    try {
        const found = await findings(host, { inputs, checkout, work });
        return await reported(host, inputs, checkout, { ...found, ...common(inputs, checkout) });
    }
    finally {
        await (0,host_files/* removeTree */.dM)(work);
    }
}
function findings(host, request) {
    const { mode } = request.inputs;
    switch (mode.kind) {
        case 'published':
            return verifyUnchanged(host, { ...request, reference: readReference(mode.reference) });
        case 'from':
            return verifyFrom(host, { ...request, mode });
        case 'rebuild':
            return verifyRebuild(host, { ...request, chosen: mode.variations });
    }
}
function readReference(text) {
    const reference = (0,verify_reference/* referenceOf */.Bz)(text);
    if ((0,problem/* isProblem */.AN)(reference))
        throw new problem/* KbuildError */.gj('input', [reference]);
    return reference;
}
async function verifyUnchanged(host, request) {
    const { reference, work, inputs } = request;
    const mark = () => markOf(host, { reference, work, token: inputs.githubToken });
    const before = await mark();
    const found = await verifyPublished(host, request);
    return { ...found, faults: [...found.faults, ...faultsOfMarks(before, await mark())] };
}
function common({ mode, tolerances }, { opened: { tree }, stamp: { stamp } }) {
    const { gitVersion, gitCommit, gitTreeState } = stamp;
    return {
        mode: mode.kind,
        reference: heldAgainst(mode),
        tolerances: tolerances.map(({ name, pattern }) => `${name}:${pattern}`),
        checkout: {
            gitVersion,
            gitCommit,
            gitTreeState,
            generation: tree.generation,
            kubeCrossTag: tree.crossTag,
            go: (0,kubernetes_tree/* plannedGo */.Rb)(tree),
        },
    };
}
/** A statement names its files itself. */
function heldAgainst(mode) {
    switch (mode.kind) {
        case 'published':
            return mode.reference;
        case 'from':
            return mode.reference || mode.path;
        case 'rebuild':
            return '';
    }
}
async function reported(host, inputs, { opened }, document) {
    const folder = (0,external_node_path_.join)(opened.root, '_output', 'kbuild', 'verify');
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
    const [report, page, statement] = ['verify.json', 'verify.html', 'verify.intoto.json'].map((name) => (0,external_node_path_.join)(folder, name));
    const by = verifiedBy(host);
    await (0,promises_.writeFile)(report, (0,verify_document/* renderDocument */.yQ)(document));
    await (0,promises_.writeFile)(page, renderPage(document, by));
    await (0,promises_.writeFile)(statement, (0,verify_statement/* renderStatement */.M_)(document, by));
    const upload = await (0,deliver/* uploadFiles */.Z)(host, inputs.upload, {
        name: inputs.artifactName ?? artifactName(document, host.trigger.attempt),
        files: [report, page, statement],
        root: folder,
        retentionDays: inputs.retentionDays,
        compressionLevel: 6,
    });
    return { document, report, page, statement, upload };
}
function artifactName({ checkout }, attempt) {
    const version = checkout.gitVersion || checkout.gitCommit.slice(0, 12) || 'unversioned';
    return `verify-${version.replaceAll(/[^A-Za-z0-9.+_-]/g, '_')}-a${attempt}`;
}
function verifiedBy({ environment, now }) {
    const { RUNNER_NAME, RUNNER_ENVIRONMENT, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = environment;
    return {
        time: new Date(now()).toISOString(),
        runner: RUNNER_NAME ?? '',
        runnerEnvironment: RUNNER_ENVIRONMENT ?? '',
        run: GITHUB_RUN_ID
            ? `${GITHUB_SERVER_URL ?? 'https://github.com'}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
            : '',
    };
}


/***/ }),

/***/ 24070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ verifyWorkflowInputs),
/* harmony export */   gy: () => (/* binding */ verifyInputDefaults),
/* harmony export */   uU: () => (/* binding */ verifyInputNames)
/* harmony export */ });
/** The inputs of verify/action.yml and their defaults (a test compares both). */
const verifyInputDefaults = {
    source: '.',
    mode: '',
    reference: '',
    from: '',
    include: '',
    platforms: '',
    profile: 'auto',
    variations: 'all',
    tolerate: '',
    'require-signed': '',
    'github-token': '',
    builder: 'container',
    sync: 'auto',
    'kube-cross-image': '',
    'base-image-registry': '',
    'make-variables': '',
    goflags: '',
    gogcflags: '',
    goldflags: '',
    'git-version': '',
    'docker-host': '',
    'rsync-port': '',
    'http-proxy': '',
    'https-proxy': '',
    'no-proxy': '',
    upload: 'auto',
    'artifact-name': '',
    'retention-days': '',
    summary: 'true',
};
const verifyInputNames = Object.keys(verifyInputDefaults);
/** Of a workflow alone. */
const verifyWorkflowInputs = [
    'upload',
    'artifact-name',
    'retention-days',
    'summary',
];


/***/ }),

/***/ 29590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ loadVerifyInputs)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _verify_tolerance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95680);
/* harmony import */ var _verify_variations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83721);
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55530);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9983);
/* harmony import */ var _misspelled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2385);
/* harmony import */ var _verify_input_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24070);
/** The inputs of kbuild-action/verify. Those that the build has too are read by the same code. */







/** `now` in seconds. */
function loadVerifyInputs(read, environment, now) {
    const problems = [...(0,_misspelled_js__WEBPACK_IMPORTED_MODULE_5__/* .misspelledInputs */ .w)(environment, _verify_input_table_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyInputNames */ .uU)];
    const text = (name) => read(name).trim() || _verify_input_table_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyInputDefaults */ .gy[name];
    const buildWith = (given) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .loadInputs */ .IV)((name) => given[name] ?? buildInput(name, read), environment, now);
    const build = buildWith({});
    problems.push(...build.problems);
    const inputs = {
        mode: modeOf(text, problems),
        include: includeOf((0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(read('include')), problems),
        platforms: build.inputs.platforms,
        profile: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('profile', text('profile'), ['auto', 'action', 'krel'], problems),
        tolerances: (0,_verify_tolerance_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTolerances */ .uI)(read('tolerate'), problems),
        requireSigned: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(read('require-signed')),
        githubToken: read('github-token').trim(),
        upload: build.inputs.delivery.upload,
        artifactName: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactNameOf */ .nn)(text('artifact-name'), problems),
        retentionDays: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeNumber */ .rD)('retention-days', text('retention-days'), [1, 90], problems),
        summary: text('summary') !== 'false',
        buildWith,
    };
    if (inputs.mode.kind === 'rebuild' && inputs.requireSigned.length > 0)
        problems.push(needlessKeys);
    return { inputs, problems: unique(problems), secrets: [...build.secrets, read('github-token').trim()] };
}
/** What is to be proved does not come out of a cache, and what is built is not what is uploaded. */
function buildInput(name, read) {
    if (name === 'cache-mode')
        return 'none';
    return isShared(name) && name !== 'artifact-name' && name !== 'retention-days' ? read(name) : '';
}
function isShared(name) {
    return name in _verify_input_table_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyInputDefaults */ .gy;
}
function modeOf(text, problems) {
    const [mode, reference, from] = [text('mode'), text('reference'), text('from')];
    if (from !== '')
        return fromPredicate(text, problems);
    if (mode === 'rebuild') {
        if (reference !== '')
            problems.push(needlessReference(reference));
        return { kind: 'rebuild', variations: (0,_verify_variations_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVariations */ .c)(text('variations'), problems) };
    }
    if (mode !== 'published')
        problems.push(mode === '' ? noMode : unknownMode(mode));
    else if (reference === '')
        problems.push(noReference);
    else if ((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasControlCharacter */ .Fd)(reference))
        problems.push(oddPlace('reference', reference));
    if (text('variations') !== _verify_input_table_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyInputDefaults */ .gy.variations)
        problems.push(needlessVariations);
    return { kind: 'published', reference };
}
/** Without a mode too: there is no other one that it goes with. */
function fromPredicate(text, problems) {
    const [mode, path, reference] = [text('mode'), text('from'), text('reference')];
    if (mode !== '' && mode !== 'published')
        problems.push({ what: `from is given, and mode is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(mode)}`, remedy: 'Remove one of them' });
    if ((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasControlCharacter */ .Fd)(path))
        problems.push(oddPlace('from', path));
    if ((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasControlCharacter */ .Fd)(reference))
        problems.push(oddPlace('reference', reference));
    for (const name of decidedByPredicate.filter((it) => text(it) !== _verify_input_table_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyInputDefaults */ .gy[it]))
        problems.push({
            what: `${name} is given beside from, whose predicate decides it`,
            remedy: withoutFrom,
        });
    return { kind: 'from', path, reference };
}
const decidedByPredicate = ['platforms', 'profile', 'variations', 'tolerate', 'require-signed'];
const withoutFrom = 'Remove it, or give `reference` without from';
function includeOf(patterns, problems) {
    for (const pattern of patterns.filter((it) => !(0,_verify_tolerance_js__WEBPACK_IMPORTED_MODULE_1__/* .isPattern */ .Pt)(it))) {
        problems.push({
            what: `include has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)}`,
            remedy: 'Give names in which * stands for anything, such as kubectl or bin/linux/*',
        });
    }
    return patterns;
}
/** The same may be found by both readers. */
function unique(problems) {
    return [...new Map(problems.map((it) => [it.what, it])).values()];
}
const noMode = {
    what: 'mode is not given',
    remedy: 'Say `mode: published` to hold a reference against this tree, or `mode: rebuild` to hold two builds of it against each other',
};
const noReference = {
    what: 'mode is published, and reference is empty',
    remedy: 'Give a file, a folder, artifact:<name>, or the address of a release. If it comes from an expression, that one is misspelt or its step has not run',
};
const needlessVariations = {
    what: 'variations is given, but only rebuild varies anything',
    remedy: 'Remove it, or say `mode: rebuild`',
};
const needlessKeys = {
    what: 'require-signed is given, but rebuild holds nothing against a published file',
    remedy: 'Remove it, or say `mode: published`',
};
function unknownMode(mode) {
    return { what: `mode is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(mode)}`, remedy: 'Valid are published, rebuild' };
}
function needlessReference(reference) {
    return {
        what: `mode is rebuild, and reference is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(reference)}`,
        remedy: 'Remove it, or say `mode: published`',
    };
}
function oddPlace(name, place) {
    return {
        what: `${name} is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(place)}, which has line breaks or control characters`,
        remedy: 'Give one path or address',
    };
}


/***/ }),

/***/ 49382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ countsIn),
/* harmony export */   Uf: () => (/* binding */ authenticationOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   yQ: () => (/* binding */ renderDocument)
/* harmony export */ });
/* unused harmony export documentVersion */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);
/* harmony import */ var _kubernetes_module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36433);
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84962);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73558);
/** verify.json: all that was found, as the same bytes each time. docs/verify.md describes it. */




const documentVersion = 1;
/** One file that nobody has signed lets all of it be from nobody. */
function authenticationOf({ files, faults }) {
    const isAll = files.length > 0 && faults.length === 0;
    return isAll && files.every((it) => it.authentication === 'authenticated')
        ? 'authenticated'
        : 'unauthenticated';
}
function verdictOf({ files, faults }) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .overallVerdict */ .Bn)(files, faults);
}
function countsIn({ files }) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .mQ)(files);
}
function renderDocument(document) {
    const { builds } = document;
    const whole = {
        ...document,
        version: documentVersion,
        action: `kbuild-action ${_release_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .actionVersion */ .RK}`,
        verdict: verdictOf(document),
        authentication: authenticationOf(document),
        counts: countsIn(document),
        builds: builds.map((it) => ({
            ...it,
            repository: it.repository === undefined ? null : (0,_kubernetes_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsInOrder */ .nR)(it.repository),
        })),
    };
    return `${JSON.stringify((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrder */ .al)(whole), null, 2)}\n`;
}


/***/ }),

/***/ 10418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   NO: () => (/* binding */ platformIn),
/* harmony export */   Rs: () => (/* binding */ isWantedWhole),
/* harmony export */   Se: () => (/* binding */ isWantedArchive),
/* harmony export */   Sr: () => (/* binding */ isChoice),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   ZT: () => (/* binding */ isBeside),
/* harmony export */   io: () => (/* binding */ largestText),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   xf: () => (/* binding */ besideSums)
/* harmony export */ });
/* harmony import */ var _kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37456);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _release_image_indexes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99539);
/* harmony import */ var _release_shard_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30845);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74155);
/* harmony import */ var _tolerance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95680);
/** What a reference is, by how it is written, and which of its files are looked at. */






function referenceOf(text) {
    if (/^https?:/i.test(text))
        return addressOf(text);
    if (text.startsWith('artifact:'))
        return artifactOf(text);
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
        return {
            what: `reference is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, an address of another kind`,
            remedy: 'Give one with https:// or http://',
        };
    }
    return { kind: 'path', path: text };
}
function artifactOf(text) {
    const [, name = '', run = ''] = /^artifact:([^@"':<>|*?\\/]+)(?:@([1-9][0-9]{0,15}))?$/.exec(text) ?? [];
    if (name !== '')
        return { kind: 'artifact', name, runId: run === '' ? undefined : Number(run) };
    return {
        what: `reference is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, which names no artifact`,
        remedy: 'Give artifact:<name>, or artifact:<name>@<run id> and `github-token` for one of another run',
    };
}
function addressOf(text) {
    const address = URL.canParse(text) ? new URL(text) : null;
    if (address === null || address.search !== '' || address.hash !== '' || address.username !== '') {
        return {
            what: `reference is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, which is no plain address`,
            remedy: 'Give one without name, password, ? and #, such as https://dl.k8s.io/v1.33.4',
        };
    }
    const [, repository = '', tag = ''] = /^\/([^/]+\/[^/]+)\/releases\/tag\/((?:[^/%]|%[2-7][0-9A-F])+)\/?$/i.exec(address.pathname) ?? [];
    if (tag !== '')
        return { kind: 'github-release', server: address.origin, repository, tag: decodeURIComponent(tag) };
    return { kind: 'release', address: address.href.replace(/(?<!\/)\/+$/, '') };
}
/** Bytes of what is read whole to be understood, such as a checksum file. */
const largestText = 16 * 1024 ** 2;
/** What `<file>.sha256` and `<file>.sha512` say of a file. One that is there and says nothing may be the trace of somebody. */
function besideSums(name, texts) {
    const found = ['sha256', 'sha512'].map((algorithm) => {
        const text = texts[algorithm];
        if (text.kind === 'absent')
            return { sums: [], why: '' };
        if (text.kind === 'failed')
            return { sums: [], why: `${name}.${algorithm} cannot be used: ${text.why}` };
        const hex = (0,_sums_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBareSum */ .JR)(text.text, algorithm);
        return hex === undefined
            ? { sums: [], why: `${name}.${algorithm} lists nothing: it does not begin with a ${algorithm} sum` }
            : { sums: [{ algorithm, hex, isSigned: false }], why: '' };
    });
    return { sums: found.flatMap((it) => it.sums), why: found.find((it) => it.why !== '')?.why ?? '' };
}
/** Whether the user has asked for only some files: what else there is then need not be looked at. */
function isChoice({ include, requested }) {
    return include.length > 0 || requested.length > 0;
}
/** What says something of another file, or of all: its sums are used, and of its signature it is said whether it was checked. */
function isBeside(name, names) {
    if ((0,_sums_js__WEBPACK_IMPORTED_MODULE_4__/* .algorithmOfSums */ .b_)(name) !== undefined)
        return true;
    const of = /^(.+)\.(?:sha256|sha512|sig|asc|cert|pem|sigstore\.json)$/.exec(name)?.[1];
    return of !== undefined && names.has(of);
}
/** Without a choice all programs that the checkout can build; checksum files are never looked at themselves. */
function isWanted(name, selection) {
    if ((0,_sums_js__WEBPACK_IMPORTED_MODULE_4__/* .algorithmOfSums */ .b_)(name) !== undefined || isElsewhere(name, selection))
        return false;
    const { include, targets } = selection;
    if (include.length > 0)
        return include.some((pattern) => (0,_tolerance_js__WEBPACK_IMPORTED_MODULE_5__/* .matches */ .cK)(pattern, name));
    const own = name.replace(/^.*[/!]/, '');
    return Object.values(targets)
        .flat()
        .some((target) => [(0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .binaryName */ .fW)(target, ''), (0,_kubernetes_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .binaryName */ .fW)(target, 'windows/')].includes(own));
}
/** A tarball in which wanted programs may be. */
function isWantedArchive(name, selection) {
    return /\.(?:tar|tar\.gz|tgz)$/.test(name) && !isElsewhere(name, selection);
}
/** What kbuild writes beside what it has made, and says how and of what that was made. */
function isRecord(name) {
    const own = name.replace(/^.*\//, '');
    return [_release_shard_files_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestFile */ .YE, ..._release_shard_files_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceFiles */ .RL].includes(own) || own.endsWith(_release_image_indexes_js__WEBPACK_IMPORTED_MODULE_2__/* .imageIndexEnding */ .t_);
}
/** An archive of which every byte is to be held against ours, and not only the programs in it. */
function isWantedWhole(name, selection) {
    if (!isWantedArchive(name, selection) && !isRecord(name))
        return false;
    const { include } = selection;
    return include.length === 0 || include.some((pattern) => (0,_tolerance_js__WEBPACK_IMPORTED_MODULE_5__/* .matches */ .cK)(pattern, name));
}
/** By its folders, or by the end of a tarball's name. */
function platformIn(name) {
    const [, os, architecture] = /(?:^|[/!])(linux|darwin|windows)\/([a-z0-9]+)\/[^/!]+$/.exec(name) ??
        /-(linux|darwin|windows)-([a-z0-9]+)(?:\.exe)?(?:\.(?:tar|tar\.gz|tgz)(?:!.*)?)?$/.exec(name) ??
        [];
    return os === undefined ? undefined : `${os}/${architecture}`;
}
function isElsewhere(name, { requested, platforms }) {
    const platform = platformIn(name);
    const isKnown = platform !== undefined && Object.values(platforms).flat().includes(platform);
    return isKnown && requested.length > 0 && !requested.includes(platform);
}
function broken(fault) {
    return { files: [], leftOut: [], faults: [fault] };
}


/***/ }),

/***/ 88066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ renderStatement),
/* harmony export */   dO: () => (/* binding */ sharedInputs),
/* harmony export */   oi: () => (/* binding */ neverChecked)
/* harmony export */ });
/* unused harmony export predicateType */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84962);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49382);
/** The verdict as an in-toto statement: who has held what against what, when and where, for a later job to sign. */



const predicateType = 'https://github.com/org/kbuild-action/verify/v1';
/** Of what is good alone: a statement about any other file could be taken for praise of it. */
function renderStatement(document, by) {
    const good = document.files.filter(({ verdict }) => verdict === 'reproduced' || verdict === 'equivalent');
    const subjects = good.flatMap(({ name, published }) => published === undefined ? [] : [{ name, digest: { sha256: published.sha256 } }]);
    const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: subjects,
        predicateType,
        predicate: {
            verdict: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(document),
            mode: document.mode,
            reference: document.reference,
            authentication: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .authenticationOf */ .Uf)(document),
            checkout: document.checkout,
            counts: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .countsIn */ .EI)(document),
            files: document.files.map(({ name, verdict, authentication, tolerated }) => ({
                name,
                verdict,
                authentication,
                tolerated,
            })),
            notChecked: [...document.leftOut, ...document.faults, ...neverChecked(document)],
            verifier: { action: `kbuild-action ${_release_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .actionVersion */ .RK}`, ...by },
            shared: sharedInputs(document),
            report: { name: 'verify.json', digest: { sha256: sha256((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDocument */ .yQ)(document)) } },
        },
    };
    return `${JSON.stringify(statement, null, 2)}\n`;
}
/** Whatever the reference is. */
function neverChecked(document) {
    const isSigned = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .authenticationOf */ .Uf)(document) === 'authenticated';
    const published = isSigned ? '' : 'the published files, of their checksum files, of ';
    return [
        `signatures of ${published}the tag and of the commit`,
        'what records beside programs say of the build: manifest.json, SBOMs and provenance',
        'whether the commit is on a protected branch, and who may write there',
    ];
}
/** What both builds have in common, and a fault in it would not show. */
function sharedInputs({ builds, checkout }) {
    const [build] = builds;
    if (build === undefined)
        return [];
    const crossed = build.kubeCross === '' ? [] : [{ name: 'kube-cross', value: build.kubeCross }];
    return [
        { name: 'source', value: checkout.gitCommit, shared: 'same-version' },
        { name: 'go', value: build.go, shared: 'same-version' },
        ...crossed.map((it) => ({ ...it, shared: 'unknown' })),
        { name: 'action', value: `kbuild-action ${_release_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .actionVersion */ .RK}`, shared: 'unknown' },
    ];
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 98619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ verifySummary),
/* harmony export */   XY: () => (/* binding */ verifyLines),
/* harmony export */   ce: () => (/* binding */ verifyOutputs)
/* harmony export */ });
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18047);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81018);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49382);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88066);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73558);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65670);
/** What verify says to a workflow and to a terminal: outputs, job summary, lines. */






function verifyOutputs(document) {
    const counts = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .countsIn */ .EI)(document);
    return {
        verdict: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(document),
        'reproduced-count': String(counts.reproduced),
        'equivalent-count': String(counts.equivalent),
        'different-count': String(counts.different),
        'not-built-count': String(counts['not-built']),
        'not-checked-count': String(counts['not-checked']),
    };
}
const mostRows = 200;
function verifySummary(document) {
    const verdict = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(document);
    const { checkout, reference, files, faults, notes, leftOut, variations } = document;
    const sections = [
        `## ${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .signs */ .rf[verdict]} ${verdict}: ${(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(checkout.gitVersion || checkout.gitCommit)}`,
        `${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .meanings */ .Dd[verdict]}; ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .authenticationOf */ .Uf)(document)}.`,
        (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', ''], [
            ['Reference', reference === '' ? 'a second build of the same tree' : (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(reference)],
            ['Commit', (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(checkout.gitCommit || '(none)')],
            ['Go', (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(checkout.go)],
            ['Files', countsText(document)],
        ]),
        items(faults.map((it) => `❌ ${(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(it)}`)),
        files.length === 0 ? '' : (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'File', 'Why'], worstFirst(files).slice(0, mostRows).map(fileRow)),
        files.length > mostRows ? `${files.length - mostRows} more are in the report.` : '',
        variations.length === 0
            ? ''
            : (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Varied', '', ''], variations.map(({ name, state, how }) => [name, state, (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(how)])),
        `### Not checked\n\n${items([...(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .neverChecked */ .oi)(document), ...leftOut.slice(0, 50), ...notes].map((it) => (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(it)))}`,
    ];
    return `${sections.filter((it) => it !== '').join('\n\n')}\n`;
}
function countsText(document) {
    const counts = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .countsIn */ .EI)(document);
    return _verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdicts */ .rY
        .filter((it) => counts[it] > 0)
        .map((it) => `${counts[it]} ${it}`)
        .join(', ');
}
function worstFirst(files) {
    return [...files].sort((a, b) => _verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdicts */ .rY.indexOf(a.verdict) - _verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdicts */ .rY.indexOf(b.verdict));
}
function fileRow(file) {
    return [`${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .signs */ .rf[file.verdict]} ${file.verdict}`, (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file.name), (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(file))];
}
function items(lines) {
    return lines.map((it) => `- ${it}`).join('\n');
}
/** What comes out of files of strangers moves no cursor and hides no line. */
function verifyLines(document, report) {
    const verdict = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(document);
    return [
        ...document.files.flatMap((file) => [
            `${file.verdict.padEnd(12)} ${file.name}${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(file) === '' ? '' : `  (${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(file)})`}`,
            ...file.causes.slice(0, 10).map((it) => `    ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .causeText */ .xv)(it)}`),
        ]),
        ...document.variations.map(({ name, state, how }) => `${state.padEnd(12)} ${name}${how === '' ? '' : `  (${how})`}`),
        ...document.faults.map((it) => `fault: ${it}`),
        ...document.notes.map((it) => `note: ${it}`),
        `${verdict} (${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .authenticationOf */ .Uf)(document)}): ${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .meanings */ .Dd[verdict]}`,
        `report: ${report}`,
    ].map(_report_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R);
}


/***/ }),

/***/ 74155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ parseBareSum),
/* harmony export */   b_: () => (/* binding */ algorithmOfSums),
/* harmony export */   mi: () => (/* binding */ parseSums)
/* harmony export */ });
/* harmony import */ var _inspect_sum_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31632);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _release_archive_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23258);
/** Checksum files as coreutils write them, and the bare sums that Kubernetes publishes beside each file. */



const lengths = { sha256: 64, sha512: 128 };
function algorithmOfSums(file) {
    const name = file.replace(/^.*\//, '');
    if (/^SHA256SUMS(?:\.txt)?$/.test(name))
        return 'sha256';
    return /^SHA512SUMS(?:\.txt)?$/.test(name) ? 'sha512' : undefined;
}
/** Releases of Kubernetes list some hundred files. */
const mostLines = 10_000;
const mostFaults = 10;
/** `name` is how the file is called in what is wrong with it. */
function parseSums(name, text, algorithm) {
    const lines = text.trimEnd().split(/\r?\n/, mostLines + 1);
    if (lines.length > mostLines)
        return { listed: [], faults: [`${name} has more than ${mostLines} lines, as no release has`] };
    const listed = new Map();
    const faults = [];
    const rules = (0,_release_archive_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveRules */ .g)();
    for (const line of lines.filter((it) => it.trim() !== '')) {
        const { hex = '', path = '' } = (0,_inspect_sum_line_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSumLine */ .d)(line) ?? {};
        const sum = { path: path.replace(/^\.\//, ''), algorithm, hex: hex.toLowerCase() };
        const fault = hex.length === lengths[algorithm]
            ? pathFault(sum, listed.get(sum.path), rules)
            : `has a line that is no sum of a file: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}`;
        if (fault === undefined)
            listed.set(sum.path, sum);
        else
            faults.push(`${name} ${fault}`);
    }
    if (listed.size === 0)
        faults.push(`${name} lists nothing`);
    return { listed: [...listed.values()], faults: faults.slice(0, mostFaults) };
}
/** Names that are no place below one folder, each by itself or all together. */
function pathFault({ path, hex }, other, rules) {
    if (other !== undefined)
        return hex === other.hex ? undefined : `has two sums of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`;
    const fault = rules.faultOf({ path, kind: 'file', target: '' });
    return fault === undefined ? undefined : `lists ${fault}`;
}
/** A file that is nothing but a sum, such as `kubectl.sha256`. */
function parseBareSum(text, algorithm) {
    const hex = text.trim().split(/\s/)[0]?.toLowerCase() ?? '';
    return /^[0-9a-f]+$/.test(hex) && hex.length === lengths[algorithm] ? hex : undefined;
}


/***/ }),

/***/ 95680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   uI: () => (/* binding */ parseTolerances),
/* harmony export */   w5: () => (/* binding */ tolerancesFor)
/* harmony export */ });
/* unused harmony export toleranceText */
/* harmony import */ var _kubernetes_star_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23295);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/** What a user may allow to differ: by name, and for files of a pattern. Nothing is tolerated that was not asked for. */


/** Each with the causes that it covers. */
const tolerated = {
    signature: ['signature'],
    gzip: ['gzip-time', 'gzip-name', 'gzip-level', 'gzip-encoder'],
};
/** Lines `name:pattern`. Problems are added. */
function parseTolerances(text, problems) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines
        .filter((line) => line !== '')
        .flatMap((line) => {
        const parsed = parseTolerance(line);
        if (!(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .isProblem */ .AN)(parsed))
            return [parsed];
        problems.push(parsed);
        return [];
    });
}
function parseTolerance(line) {
    const [, given = '', pattern = ''] = /^([^:]*):(.+)$/.exec(line) ?? [];
    const name = toleranceNames.find((it) => it === given);
    if (name !== undefined && isPattern(pattern))
        return { name, pattern };
    return {
        what: `tolerate has the line ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}`,
        remedy: `Give lines such as signature:*.exe; names are ${toleranceNames.join(', ')}`,
    };
}
const toleranceNames = Object.keys(tolerated);
function isPattern(text) {
    return /^[A-Za-z0-9._+@!/*-]+$/.test(text);
}
/** The whole name, or what is behind its last slash. `*` stands for anything but, in a pattern with a slash, for slashes too. */
function matches(pattern, name) {
    return (0,_kubernetes_star_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isMatch */ .u)(pattern.includes('/') ? name : name.replace(/^.*[/!]/, ''), pattern);
}
function toleranceText({ name, pattern }) {
    return `${name}:${pattern}`;
}
/** Those by which a file is equivalent: every difference is covered; undefined where one is not. */
function tolerancesFor(file, differences, allowed) {
    const here = allowed.filter(({ pattern }) => matches(pattern, file));
    const used = new Set();
    for (const { cause } of differences) {
        const covering = here.find(({ name }) => tolerated[name].includes(cause));
        if (covering === undefined)
            return undefined;
        used.add(toleranceText(covering));
    }
    return used.size > 0 ? [...used] : undefined;
}


/***/ }),

/***/ 83721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ variations),
/* harmony export */   c: () => (/* binding */ parseVariations)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/** What `rebuild` varies between two builds of one tree, and how the input names it. */

const variations = [
    'folder',
    'umask',
    'timezone',
    'locale',
    'host-name',
    'user',
    'cpus',
    'time',
    'file-order',
    'home',
    'environment',
    'cache',
];
/** `all`, `none`, or names separated by blanks. Problems are added. */
function parseVariations(text, problems) {
    if (text === 'all')
        return variations;
    if (text === 'none')
        return [];
    return text.split(/[\s,]+/).flatMap((word) => {
        const known = variations.find((it) => it === word);
        if (known === undefined) {
            problems.push({
                what: `variations has ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)}`,
                remedy: `Valid are all, none, or a list of ${variations.join(', ')}`,
            });
        }
        return known ?? [];
    });
}


/***/ }),

/***/ 73558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ overallVerdict),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   c3: () => (/* binding */ fileVerdict),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   sX: () => (/* binding */ isOffRecipe)
/* harmony export */ });
/** What verify says of each file and of all of them. Nothing that was not checked counts as good. */
/** From the worst to the best: the worst of all files is that of all. */
const verdicts = ['different', 'not-built', 'not-checked', 'equivalent', 'reproduced'];
function countsOf(files) {
    const count = (verdict) => files.filter((it) => it.verdict === verdict).length;
    return {
        reproduced: count('reproduced'),
        equivalent: count('equivalent'),
        different: count('different'),
        'not-built': count('not-built'),
        'not-checked': count('not-checked'),
    };
}
/** `faults` are what was wrong with the reference as a whole: with any of them not everything was checked. */
function overallVerdict(files, faults) {
    const found = [
        ...files.map(({ verdict }) => verdict),
        ...(faults.length > 0 || files.length === 0 ? ['not-checked'] : []),
    ];
    return worstOf(found);
}
function worstOf(found) {
    return verdicts.find((it) => found.includes(it)) ?? 'not-checked';
}
/** Of `kbuild verify`; 2 is for what was given wrong. */
function exitCodeOf(verdict) {
    switch (verdict) {
        case 'reproduced':
        case 'equivalent':
            return 0;
        case 'different':
            return 1;
        case 'not-built':
            return 3;
        case 'not-checked':
            return 4;
    }
}
/** What of a program follows from how it was built, not from what or when. */
const recipeCauses = [
    'program',
    'go-version',
    'experiment',
    'architecture-level',
    'tags',
    'flags',
    'cgo',
    'strip',
    'dependency',
    'module-version',
    'vcs',
    'recorded',
];
function isOffRecipe(causes) {
    return causes.some(({ cause }) => recipeCauses.includes(cause));
}
const nothingOf = {
    authentication: 'unauthenticated',
    published: undefined,
    rebuilt: undefined,
    profile: '',
    date: '',
    tolerated: [],
    offRecipe: false,
    causes: [],
    why: '',
};
/** A verdict without what does not belong to it. */
function fileVerdict(part) {
    return { ...nothingOf, ...part };
}


/***/ }),

/***/ 65670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Dd: () => (/* binding */ meanings),
/* harmony export */   rf: () => (/* binding */ signs),
/* harmony export */   xv: () => (/* binding */ causeText)
/* harmony export */ });
/** Words of a verdict, alike in summary, page and terminal. */
const signs = {
    reproduced: '✅',
    equivalent: '🟢',
    different: '❌',
    'not-built': '⚠️',
    'not-checked': '⚠️',
};
const meanings = {
    reproduced: 'bit for bit what this tree makes',
    equivalent: 'what this tree makes, but for what was tolerated',
    different: 'not what this tree makes',
    'not-built': 'this tree did not build here, so nothing is known',
    'not-checked': 'not everything could be checked, so nothing is promised',
};
/** In one line: why, or by what. */
function reasonOf({ why, tolerated, causes, offRecipe }) {
    if (why !== '')
        return why;
    if (tolerated.length > 0)
        return `tolerated: ${tolerated.join(', ')}`;
    const names = [...new Set(causes.map(({ cause }) => cause))];
    return [offRecipe ? 'recipe:' : '', names.join(', ')].filter((it) => it !== '').join(' ');
}
/** Of a difference in an archive: `kubernetes/LICENSES: `. */
function placeOf({ path = [], members = [] }) {
    const [first] = members;
    const more = members.length > 1 ? ` and ${members.length - 1} more` : '';
    const inside = [...path, ...(first === undefined ? [] : [`${first}${more}`])];
    return inside.length === 0 ? '' : `${inside.join(' > ')}: `;
}
/** In one line, with what to do. */
function causeText(found) {
    const { cause, a, b, remedy } = found;
    return `${placeOf(found)}${cause}: ${a || 'nothing'} | ${b || 'nothing'}. ${remedy}`;
}


/***/ })

};

export const id = 983;
export const ids = [983];
export const modules = {

/***/ 35038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ workflowInputs),
/* harmony export */   Dp: () => (/* binding */ containerInputs),
/* harmony export */   Ie: () => (/* binding */ engineInputs),
/* harmony export */   V0: () => (/* binding */ inputDefaults),
/* harmony export */   _y: () => (/* binding */ secretInputs),
/* harmony export */   bE: () => (/* binding */ imageInputs),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/** The inputs of action.yml and their defaults (a test compares both), and which of them go together. */
const inputDefaults = {
    source: '.',
    target: 'all',
    what: '',
    platforms: '',
    plan: '',
    'run-tests': 'false',
    builder: 'container',
    sync: 'auto',
    'make-variables': '',
    goflags: '',
    gogcflags: '',
    goldflags: '',
    'git-version': '',
    'version-file': '',
    'source-date-epoch': '',
    'allow-dirty': 'false',
    'kube-cross-image': '',
    'base-image-registry': '',
    'docker-registry': '',
    'docker-image-tag': '',
    'docker-host': '',
    'rsync-port': '',
    prefetched: '',
    network: 'default',
    'http-proxy': '',
    'https-proxy': '',
    'no-proxy': '',
    'cache-mode': 'auto',
    'cache-save': 'on-success',
    'cache-prefix': 'kbuild',
    supplier: '',
    'base-image-sboms': '',
    variant: '',
    upload: 'auto',
    'artifact-name': '',
    'retention-days': '',
    'compression-level': '0',
    summary: 'true',
    confidential: 'false',
};
const inputNames = Object.keys(inputDefaults);
/** Of what ends in packaging alone. */
const imageInputs = ['docker-registry', 'docker-image-tag', 'base-image-sboms'];
/** Of the container builder alone. */
const containerInputs = [
    'sync',
    'kube-cross-image',
    'base-image-registry',
    'docker-host',
    'rsync-port',
    'prefetched',
    'network',
    'http-proxy',
    'https-proxy',
    'no-proxy',
];
/** Of those, what a release by the local builder needs too: its images are made by an engine. */
const engineInputs = ['base-image-registry', 'docker-host'];
/** Of a workflow alone: in a terminal there is neither cache service nor artifact service nor summary. */
const workflowInputs = [
    'cache-mode',
    'cache-save',
    'cache-prefix',
    'upload',
    'retention-days',
    'compression-level',
    'summary',
    'confidential',
];
/** May hold passwords. */
const secretInputs = ['http-proxy', 'https-proxy'];


/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IV: () => (/* binding */ loadInputs),
  aL: () => (/* binding */ words),
  Z9: () => (/* binding */ wordsOf)
});

// EXTERNAL MODULE: ./build/src/kubernetes/platforms.js
var platforms = __webpack_require__(76946);
// EXTERNAL MODULE: ./build/src/kubernetes/targets.js
var targets = __webpack_require__(37456);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/release/base-sboms.js
var base_sboms = __webpack_require__(80185);
;// CONCATENATED MODULE: ./build/src/inputs/base-image-sboms.js
/** `base-image-sboms`: which SBOM there is of a base image. */


/** Sorted words with one blank between, as a manifest has them; a problem for every word that is none. */
function baseImageSbomsOf(words, problems) {
    const images = words.map((word) => (0,base_sboms/* parseBaseSbom */.I)(word)?.image);
    for (const [index, word] of words.entries()) {
        const image = images[index];
        if (image !== undefined && images.indexOf(image) === index)
            continue;
        problems.push({
            what: `base-image-sboms has ${(0,problem/* quote */.hD)(word)}${image === undefined ? '' : ', a second one of that image'}`,
            remedy: 'Give <image>=<https address of its SBOM>#sha256:<hex of the SBOM>, one for each image',
        });
    }
    return [...words].sort().join(' ');
}

// EXTERNAL MODULE: ./build/src/inputs/input-values.js
var input_values = __webpack_require__(55530);
;// CONCATENATED MODULE: ./build/src/inputs/confidential.js
/** Whether a build is under embargo, and what does not go with that. */

/** What is neither true nor false is a problem, and one that only the file is told. */
function confidentialOf(read, problems) {
    const value = read('confidential').trim() || 'false';
    (0,input_values/* oneOf */.yL)('confidential', value, ['true', 'false'], problems);
    if (value === 'false')
        return false;
    if (read('plan').trim() !== '')
        problems.push(planIsSeen);
    const mode = read('cache-mode').trim();
    if (mode === 'read' || mode === 'read-write')
        problems.push(cacheIsSeen(mode));
    return true;
}
const planIsSeen = {
    what: 'confidential is given beside plan, which names version and commit and goes through logs of GitHub',
    remedy: 'Build all platforms in one job without a plan; docs/security.md says more',
};
function cacheIsSeen(mode) {
    return {
        what: `confidential is given, and cache-mode is ${mode}`,
        remedy: "Remove cache-mode: caches are GitHub's, and their keys name the commit",
    };
}

// EXTERNAL MODULE: ./build/src/container/proxies.js
var container_proxies = __webpack_require__(36233);
// EXTERNAL MODULE: ./build/src/kubernetes/image-reference.js
var image_reference = __webpack_require__(4455);
// EXTERNAL MODULE: ./build/src/inputs/input-table.js
var input_table = __webpack_require__(35038);
;// CONCATENATED MODULE: ./build/src/inputs/container-inputs.js
/** The inputs of the container builder: engine, image, sync and proxies. */





/** `text` gives an input, or its default. Adds a problem for every value that is none. */
function containerInputsOf(text, environment, problems) {
    const given = (name) => text(name) || undefined;
    const port = given('rsync-port') ?? (environment.KUBE_RSYNC_PORT || undefined);
    const proxies = (0,container_proxies/* proxiesOf */._j)({ http: given('http-proxy'), https: given('https-proxy'), none: given('no-proxy') }, environment);
    const inputs = {
        kubeCrossImage: given('kube-cross-image'),
        baseImageRegistry: given('base-image-registry'),
        dockerHost: given('docker-host'),
        prefetched: given('prefetched'),
        network: (0,input_values/* oneOf */.yL)('network', text('network'), ['default', 'none'], problems),
        imageRegistry: given('docker-registry') ?? (environment.KUBE_DOCKER_REGISTRY || undefined),
        imageTag: given('docker-image-tag') ?? (environment.KUBE_DOCKER_IMAGE_TAG || undefined),
    };
    const wrong = [
        inputs.kubeCrossImage && problemOfImage('kube-cross-image', inputs.kubeCrossImage),
        inputs.baseImageRegistry && problemOfRegistry('base-image-registry', inputs.baseImageRegistry),
        inputs.dockerHost && problemOfEngine(inputs.dockerHost),
        inputs.imageRegistry && problemOfRegistry('docker-registry', inputs.imageRegistry),
        inputs.imageTag && problemOfImageTag(inputs.imageTag),
        port && problemOfPort(port),
        port && inputs.network === 'none' && noPort,
        problemOfProxy('http-proxy', proxies.http),
        problemOfProxy('https-proxy', proxies.https),
    ];
    problems.push(...wrong.filter((it) => typeof it === 'object'));
    return {
        ...inputs,
        sync: (0,input_values/* oneOf */.yL)('sync', text('sync'), ['auto', 'bind', 'rsync'], problems),
        rsyncPort: port ? Number(port) : undefined,
        proxies,
    };
}
/** A wish that a local build cannot fulfil is told, not ignored. */
function problemsOfLocal(text, makesImages) {
    return input_table/* containerInputs */.Dp
        .filter((name) => text(name) !== input_table/* inputDefaults */.V0[name] && !(makesImages && input_table/* engineInputs */.Ie.includes(name)))
        .map((name) => ({
        what: `${name} is given, but builder is local, which uses no container`,
        remedy: `Remove ${name}, or build with \`builder: container\`, in a terminal with \`kbuild run make\``,
    }));
}
/** As little as a build without images can do with the names of images. */
function problemsWithoutImages(text) {
    return input_table/* imageInputs */.bE
        .filter((name) => text(name) !== input_table/* inputDefaults */.V0[name])
        .map((name) => ({
        what: `${name} is given, but target ${(0,problem/* quote */.hD)(text('target'))} makes no images`,
        remedy: `Remove ${name}, or build a release target`,
    }));
}
/** A tag that nobody has written would be `latest`, which names nothing for good. */
function problemOfImage(name, image) {
    const reference = (0,image_reference/* parseImageReference */.o_)(image);
    if (reference?.tag || reference?.digest)
        return undefined;
    return {
        what: `${name} is ${(0,problem/* quote */.hD)(image)}, which is not an image with a tag or digest`,
        remedy: 'Give something like registry.k8s.io/build-image/kube-cross:v1.36.0-go1.26.0-bullseye.0',
    };
}
function problemOfRegistry(name, registry) {
    if ((0,image_reference/* isRegistry */.Cf)(registry))
        return undefined;
    return {
        what: `${name} is ${(0,problem/* quote */.hD)(registry)}, which is not a registry`,
        remedy: 'Give something like registry.example.com/mirror/build-image',
    };
}
function problemOfImageTag(tag) {
    if ((0,image_reference/* isImageTag */._l)(tag))
        return undefined;
    return {
        what: `docker-image-tag is ${(0,problem/* quote */.hD)(tag)}, which is not an image tag`,
        remedy: 'Give up to 128 letters, digits and _ . - (a version with its + as _)',
    };
}
function problemOfEngine(host) {
    if (/^(unix:\/\/\/|tcp:\/\/[^/]|ssh:\/\/[^/])\S*$/.test(host))
        return undefined;
    return {
        what: `docker-host is ${(0,problem/* quote */.hD)(host)}, which is not a Docker Engine address`,
        remedy: 'Give something like unix:///run/docker.sock, tcp://192.0.2.1:2376 or ssh://user@host',
    };
}
function problemOfPort(port) {
    const isPort = /^[1-9][0-9]{0,4}$/.test(port) && Number(port) < 65_536;
    if (isPort)
        return undefined;
    return {
        what: `rsync-port is ${(0,problem/* quote */.hD)(port)}`,
        remedy: 'Valid are 1 to 65535; remove it (and KUBE_RSYNC_PORT) to need no port at all',
    };
}
const noPort = {
    what: 'network is none, and rsync-port (or KUBE_RSYNC_PORT) asks for a port of a container',
    remedy: 'Remove rsync-port: rsync goes over docker exec, and needs no port',
};
/** The value may hold a password, so it is not shown. */
function problemOfProxy(name, value) {
    if (value === undefined || /^(?:[a-z0-9+.-]+:\/\/)?[^\s/]+\/?$/i.test(value))
        return undefined;
    return {
        what: `${name} is not a proxy address`,
        remedy: 'Give something like http://proxy.example.com:3128',
    };
}

;// CONCATENATED MODULE: ./build/src/inputs/delivery-inputs.js
/** What becomes of what was made: whether, as what and for how long it is uploaded. */

/** `text` gives an input, or its default. Adds a problem for every value that is none. */
function deliveryInputsOf(text, problems) {
    return {
        upload: (0,input_values/* oneOf */.yL)('upload', text('upload'), ['auto', 'none'], problems),
        artifactName: (0,input_values/* artifactNameOf */.nn)(text('artifact-name'), problems),
        variant: (0,input_values/* variantOf */.Bp)(text('variant'), problems),
        retentionDays: (0,input_values/* wholeNumber */.rD)('retention-days', text('retention-days'), [1, 90], problems),
        compressionLevel: (0,input_values/* wholeNumber */.rD)('compression-level', text('compression-level'), [0, 9], problems) ?? 0,
    };
}

// EXTERNAL MODULE: ./build/src/kubernetes/variable-rules.js + 1 modules
var variable_rules = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/src/inputs/make-variables.js
/** `make-variables`: `NAME=value` lines that every make gets, with the names that have inputs of their own kept out. */


/** Adds a problem for every line that is no variable; returns the others. */
function parseMakeVariables(text, problems) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const variables = [];
    for (const line of lines) {
        const [, name = '', value = ''] = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? [];
        const problem = problemOf(line, name, value);
        if (problem)
            problems.push(problem);
        else
            variables.push({ name, value: value.trim() });
    }
    return variables;
}
/** What a plan, which anybody may have written, cannot set either. Its flags have become variables. */
function problemsOfPlanned(variables) {
    return variables
        .filter(({ name }) => !(0,variable_rules/* isFlagVariable */.Pm)(name))
        .flatMap(({ name }) => problemOfName('the plan', name) ?? []);
}
function problemOf(line, name, value) {
    const remedy = 'Give one NAME=value per line, such as KUBE_STATIC_OVERRIDES=kubelet';
    if (name === '')
        return { what: `make-variables has the line ${(0,problem/* quote */.hD)(line)}, which is not NAME=value`, remedy };
    if ((0,problem/* hasControlCharacter */.Fd)(value)) {
        return { what: `make-variables gives ${name} a value with control characters: ${(0,problem/* quote */.hD)(value)}`, remedy };
    }
    return problemOfName('make-variables', name);
}
function problemOfName(where, name) {
    const rule = (0,variable_rules/* ruleOf */.Y)(name);
    switch (rule?.make) {
        case undefined:
            return undefined;
        case 'input':
        case 'flag':
        case 'version-file':
            return {
                what: `${where} sets ${name}, which has an input of its own`,
                remedy: `Use \`${rule?.input}\``,
            };
        case 'unread':
            return {
                what: `${where} sets KUBE_EXTRA_WHAT, which the tree's build/release-images.sh reads and kbuild does not run`,
                remedy: 'Remove it, and build these with `target: all` and `what` in a step of their own',
            };
        case 'never':
            return {
                what: `${where} sets ${name}, by which make or its shell would be replaced`,
                remedy: 'Remove it',
            };
    }
}

// EXTERNAL MODULE: ./build/src/release/plan.js
var release_plan = __webpack_require__(63940);
;// CONCATENATED MODULE: ./build/src/inputs/plan-of-shard.js
/** What a plan settles in a shard: target, stamp, epoch and flags; whatever else was given of these must say the same. */




/** Where nothing else is said, artifacts of shards are there until they are assembled. */
const shardDays = 3;
/** Returns the inputs with what the plan says; problems are added. `text` reads an input, trimmed. */
function withPlan(inputs, json, text, problems) {
    if (json === '')
        return inputs;
    const plan = (0,release_plan/* parsePlan */.vS)(json);
    if ((0,problem/* isProblem */.AN)(plan)) {
        problems.push(plan);
        return inputs;
    }
    const forbidden = problemsOfPlanned(plan.makeVariables);
    problems.push(...forbidden);
    if (forbidden.length > 0)
        return inputs;
    const shard = (0,release_plan/* shardOf */.IS)(plan, inputs.platforms);
    problems.push(...problemsBeside(plan, inputs, text), ...(shard ? [] : [noShard(plan, inputs.platforms)]));
    if (shard === undefined)
        return inputs;
    const { gitVersion } = plan.stamp;
    const { delivery } = inputs;
    return {
        ...inputs,
        shardPlan: { plan, shard },
        target: isStepOf(plan, inputs.target) ? inputs.target : plan.target,
        what: plan.what,
        variables: plan.makeVariables,
        stamp: {
            // A dirty tree adds its word again.
            gitVersion: gitVersion.replace(/-dirty$/, '') || undefined,
            versionFile: undefined,
            epoch: plan.epoch,
            allowDirty: plan.allowDirty,
        },
        delivery: {
            ...delivery,
            artifactName: undefined,
            variant: plan.variant,
            retentionDays: delivery.retentionDays ?? shardDays,
        },
    };
}
function problemsBeside(plan, inputs, text) {
    const settled = [
        ['target', isStepOf(plan, inputs.target) ? '' : givenTarget(inputs), plan.target],
        ['what', inputs.what.join(' '), plan.what.join(' ')],
        ['git-version', text('git-version'), plan.stamp.gitVersion],
        ['version-file', text('version-file'), ''],
        ['source-date-epoch', text('source-date-epoch'), String(plan.epoch)],
        ['make-variables', assignments(inputs.variables), assignments(plan.makeVariables)],
        ['allow-dirty', inputs.stamp.allowDirty ? 'true' : '', String(plan.allowDirty)],
        ['variant', text('variant'), plan.variant],
        ['artifact-name', inputs.delivery.artifactName ?? '', ''],
    ];
    return settled
        .filter(([, given, planned]) => given !== '' && given !== planned)
        .map(([name, given, planned]) => ({
        what: `${nameOf(name)} is ${(0,problem/* quote */.hD)(given)} beside a plan${planned ? ` that says ${(0,problem/* quote */.hD)(planned)}` : ''}`,
        remedy: 'Remove it here; what is the same for all jobs is given to kbuild-action/plan',
    }));
}
/** A release may be made in two steps, for somebody to sign what is built before it is packed. */
function isStepOf({ target }, step) {
    return target.endsWith('release') && (step === 'cross' || step === 'package-tarballs');
}
function givenTarget({ target }) {
    return target === input_table/* inputDefaults */.V0.target ? '' : target;
}
/** Flags are variables too. */
function nameOf(name) {
    return name === 'make-variables' ? 'make-variables (with goflags, gogcflags and goldflags)' : name;
}
function assignments(variables) {
    return variables.map(({ name, value }) => `${name}=${value}`).join(' ');
}
function noShard({ shards }, platforms) {
    const given = platforms.join(' ');
    return {
        what: given
            ? `platforms is ${(0,problem/* quote */.hD)(given)}, which is not a shard of the plan`
            : 'plan is given without platforms',
        remedy: `Give \`platforms: \${{ matrix.platforms }}\`; the plan has ${shards.map((it) => it.platforms.join(' ')).join(', ')}`,
    };
}

// EXTERNAL MODULE: ./build/src/kubernetes/epoch.js
var kubernetes_epoch = __webpack_require__(85571);
// EXTERNAL MODULE: ./build/src/kubernetes/version.js
var kubernetes_version = __webpack_require__(20370);
;// CONCATENATED MODULE: ./build/src/inputs/stamp-inputs.js
/** What is said of the stamp instead of asking git: version, version file, epoch, and whether changes may be in it. */




/** `text` gives an input, or its default; `now` in seconds. Adds a problem for every value that is none. */
function stampInputsOf(text, environment, now, problems) {
    // A given version beats a version file, given or not; of the environment's two the file wins, as for the tree's scripts.
    const givenVersion = text('git-version');
    const givenFile = text('version-file');
    const versionFile = givenVersion ? '' : givenFile || (environment.KUBE_GIT_VERSION_FILE ?? '');
    const version = givenVersion || (versionFile ? '' : (environment.KUBE_GIT_VERSION ?? ''));
    return {
        allowDirty: (0,input_values/* yes */.EZ)('allow-dirty', text, problems),
        gitVersion: versionOf(version || undefined, problems),
        versionFile: versionFile || undefined,
        epoch: epochOf(text('source-date-epoch'), environment.SOURCE_DATE_EPOCH, now, problems),
    };
}
function versionOf(version, problems) {
    if (version !== undefined && !(0,kubernetes_version/* isSemanticVersion */.DE)(version)) {
        problems.push({
            what: `git-version is ${(0,problem/* quote */.hD)(version)}, which Kubernetes' scripts refuse as it is not a semantic version`,
            remedy: 'Give something like v1.33.4 or v1.33.4+acme.1',
        });
    }
    return version;
}
function epochOf(given, fromEnvironment, now, problems) {
    if (given === '' && fromEnvironment === undefined)
        return undefined;
    const epoch = given
        ? (0,kubernetes_epoch/* parseEpoch */.Pd)(given, 'source-date-epoch', now)
        : (0,kubernetes_epoch/* parseEpoch */.Pd)(fromEnvironment ?? '', 'The environment variable SOURCE_DATE_EPOCH', now);
    if (epoch.kind === 'epoch')
        return epoch.seconds;
    problems.push(epoch.problem);
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/inputs/inputs.js
/** From input texts to typed values: everything that can be judged without looking at the tree, all problems at once. */












/** `environment` fills what is not given (KUBE_BUILD_PLATFORMS and the like); `now` in seconds. */
function loadInputs(read, environment, now) {
    const problems = [];
    const text = (name) => singleLine(name, read(name), problems) || input_table/* inputDefaults */.V0[name];
    const given = {
        source: text('source'),
        target: text('target'),
        what: whatOf(read('what'), problems),
        platforms: (0,platforms/* sortedUnique */.Z$)(wordsOf('platforms', read('platforms') || (environment.KUBE_BUILD_PLATFORMS ?? ''), problems)),
        runTests: (0,input_values/* yes */.EZ)('run-tests', text, problems),
        builder: (0,input_values/* oneOf */.yL)('builder', text('builder'), ['container', 'local'], problems),
        container: containerInputsOf(text, environment, problems),
        showsGit: false,
        variables: [...flagsOf(text), ...parseMakeVariables(read('make-variables'), problems)],
        stamp: stampInputsOf(text, environment, now, problems),
        supplier: text('supplier'),
        baseImageSboms: baseImageSbomsOf(words(read('base-image-sboms')), problems),
        summary: (0,input_values/* yes */.EZ)('summary', text, problems),
        confidential: confidentialOf(read, problems),
        shardPlan: undefined,
        cache: {
            mode: (0,input_values/* oneOf */.yL)('cache-mode', text('cache-mode'), ['auto', 'read-write', 'read', 'none'], problems),
            save: (0,input_values/* oneOf */.yL)('cache-save', text('cache-save'), ['on-success', 'always', 'never'], problems),
            prefix: cachePrefixOf(text('cache-prefix'), problems),
        },
        delivery: deliveryInputsOf(text, problems),
    };
    const inputs = withPlan(given, read('plan').trim(), text, problems);
    const makesImages = targets/* releaseTargets */.yo.some((target) => target === inputs.target);
    if (inputs.builder === 'local')
        problems.push(...problemsOfLocal(text, makesImages));
    const inOneLine = (name) => text(name) || words(read(name)).join(' ');
    if (!makesImages)
        problems.push(...problemsWithoutImages(inOneLine));
    return { inputs, problems, secrets: [...input_table/* secretInputs */._y.map(read), ...embeddedSecrets(read)] };
}
/** Other inputs with credentials of an address in them, where they do not belong, or do no harm: in the value of a variable. */
function embeddedSecrets(read) {
    return input_table/* inputNames */.vj
        .flatMap((name) => read(name).split('\n'))
        .flatMap(problem/* credentialsIn */.Wr)
        .map((found) => `//${found}@`);
}
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
/** A list as other tools have it, with commas, is told as that alone. */
function wordsOf(name, text, problems) {
    const found = words(text.replaceAll(',', ' '));
    if (text.includes(',')) {
        problems.push({
            what: `${name} is ${(0,problem/* quote */.hD)(text.trim())}, which is separated by commas`,
            remedy: `Separate by blanks or lines: ${found.join(' ')}`,
        });
    }
    return found;
}
function singleLine(name, value, problems) {
    const trimmed = value.trim();
    if (!(0,problem/* hasControlCharacter */.Fd)(trimmed))
        return trimmed;
    if (!manyLines.includes(name)) {
        problems.push({
            what: `${name} is ${(0,problem/* quote */.hD)(trimmed)}, which has line breaks or control characters`,
            remedy: 'Give one line of plain text',
        });
    }
    return '';
}
const manyLines = ['what', 'platforms', 'make-variables', 'plan', 'base-image-sboms'];
function whatOf(value, problems) {
    const entries = wordsOf('what', value, problems);
    problems.push(...entries.flatMap((entry) => (0,targets/* problemOfWhat */.D8)(entry) ?? []));
    return entries;
}
function flagsOf(text) {
    return ['goflags', 'gogcflags', 'goldflags']
        .map((name) => ({ name: name.toUpperCase(), value: text(name) }))
        .filter(({ value }) => value !== '');
}
/** A key has no commas and at most 512 characters; the rest of ours needs most of them. */
function cachePrefixOf(prefix, problems) {
    if (!/^[A-Za-z0-9._-]{1,60}$/.test(prefix)) {
        problems.push({
            what: `cache-prefix is ${(0,problem/* quote */.hD)(prefix)}`,
            remedy: 'Give up to 60 letters, digits and . _ -',
        });
    }
    return prefix;
}


/***/ })

};

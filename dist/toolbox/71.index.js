export const id = 71;
export const ids = [71];
export const modules = {

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildImage: () => (/* binding */ buildImage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./build/src/host/files.js + 4 modules
var files = __webpack_require__(507);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(762);
;// CONCATENATED MODULE: ./build/src/packing/recipe/ignore-file.js
/** The ignore file by which a build context holds what its recipe means, and no log of the build that is running. */
/** `own` is what the tree brings for this recipe: it may leave out more. */
function ignoreFile(sources, own) {
    const lines = ['*', ...sources.map((source) => `!${source}`)];
    return `${[...lines, ...(own === undefined ? [] : [own.trimEnd()])].join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(715);
;// CONCATENATED MODULE: ./build/src/packing/recipe/instructions.js
/** Splits a Dockerfile into its instructions. */

function instructionsIn(text) {
    const lines = text.split(/\r?\n/).filter((line) => !/^\s*#/.test(line));
    return lines
        .join('\n')
        .replaceAll(/\\[ \t]*\n/g, ' ')
        .split('\n')
        .map((line) => line.trim().replaceAll(/\s+/g, ' '))
        .filter((line) => line !== '')
        .map(instructionOf);
}
function instructionOf(line) {
    const [name = '', ...rest] = line.split(' ');
    const first = rest.findIndex((word) => !word.startsWith('--'));
    const flagWords = first < 0 ? rest : rest.slice(0, first);
    const flags = Object.fromEntries(flagWords.map((word) => {
        const [flag = '', ...value] = word.slice(2).split('=');
        return [flag, value.join('=')];
    }));
    return { name: name.toUpperCase(), flags, words: wordsOf(first < 0 ? [] : rest.slice(first)), line };
}
/** The form `["a", "b"]` is JSON. */
function wordsOf(words) {
    const text = words.join(' ');
    if (!text.startsWith('['))
        return words;
    const list = (0,json/* parsedJson */.U4)(text);
    return Array.isArray(list) ? list.map(String) : words;
}

;// CONCATENATED MODULE: ./build/src/packing/recipe/variables.js
/** Variables in a Dockerfile. */
const variable = /\$(?:\{([A-Za-z_][A-Za-z0-9_]*)(?:(:[-+])([^}]{0,999}))?\}|([A-Za-z_][A-Za-z0-9_]*))/g;
/** Of a word and of what it comes to: what names itself twice would double with each line. */
const mostSigns = 4096;
/** Unknown where a variable has no value, or stands in a form that is not `$X`, `${X}`, `${X:-y}` or `${X:+y}`. */
function expand(text, values) {
    if (text.length > mostSigns)
        return { kind: 'unknown' };
    let isKnown = true;
    const expanded = text.replaceAll(variable, (_, braced, operator, other, bare) => {
        const value = values.get(braced ?? bare) ?? '';
        if (operator === ':+')
            return value === '' ? '' : other;
        if (value !== '')
            return value;
        isKnown &&= operator === ':-';
        return other ?? '';
    });
    const isRead = isKnown && expanded.length <= mostSigns && !expanded.includes('$');
    return isRead ? { kind: 'expanded', text: expanded } : { kind: 'unknown' };
}
function plainWord(word) {
    return word.replaceAll(/^(["'])(.*)\1$/g, '$2');
}
/** What BuildKit gives every recipe (reference: "Automatic platform ARGs"). */
function platformVariables(target, builder) {
    return new Map([...ofPlatform('TARGET', target), ...ofPlatform('BUILD', builder)]);
}
function ofPlatform(prefix, platform) {
    const [os = '', architecture = ''] = platform.split('/');
    return [
        [`${prefix}PLATFORM`, platform],
        [`${prefix}OS`, os],
        [`${prefix}ARCH`, architecture],
    ];
}

;// CONCATENATED MODULE: ./build/src/packing/recipe/recipe.js
/**
 * What a Dockerfile says of its image: the images that it begins with, and the files of the build context that it means.
 * What it means is not always what it gets: a build argument that is declared in front of the first FROM alone is empty
 * in a stage, where `COPY ${BINARY} /bin/` then copies the whole context (Kubernetes v1.21 on).
 */



/** The longest of Kubernetes has thirty lines. */
const mostInstructions = 2000;
/** Never a guess: what cannot be told from the text makes the whole recipe unreadable. */
function readRecipe(request) {
    const state = startOf(request);
    const instructions = instructionsIn(request.text);
    if (instructions.length > mostInstructions) {
        return { kind: 'unreadable', why: `has more than ${mostInstructions} instructions` };
    }
    for (const instruction of instructions)
        readers[instruction.name]?.(state, instruction);
    const [why] = state.stages.length === 0 ? ['has no FROM'] : state.faults;
    if (why !== undefined)
        return { kind: 'unreadable', why };
    const { bases, stages } = state;
    return { kind: 'read', recipe: { bases, base: stages.at(-1)?.base, sources: [...new Set(state.sources)] } };
}
/** `path` as the tree's scripts name the recipe. */
function unreadableRecipe(path, why) {
    return {
        what: `the recipe ${(0,problem/* quote */.hD)(path)} ${why}, so what goes into its image cannot be told`,
        remedy: 'Give it ARG, FROM and COPY as the recipes of Kubernetes have them, with files by name',
    };
}
function startOf(request) {
    const globals = platformVariables(request.target, request.builder);
    const given = new Map(Object.entries(request.buildArguments));
    return { request, bases: [], sources: [], faults: [], stages: [], given, globals, locals: new Map() };
}
const readers = {
    ARG: readArgument,
    ENV: readEnvironment,
    FROM: readFrom,
    COPY: readCopy,
    ADD: readCopy,
    RUN: readRun,
};
function readArgument(state, { words }) {
    for (const word of words) {
        const [name = '', ...rest] = word.split('=');
        const given = state.given.get(name);
        const value = given ?? (rest.length === 0 ? undefined : declaredAs(state, rest.join('=')));
        if (value === undefined)
            continue;
        (state.stages.length === 0 ? state.globals : state.locals).set(name, value);
    }
}
function readEnvironment(state, { words }) {
    for (const word of words) {
        const [name = '', ...rest] = word.split('=');
        state.locals.set(name, declaredAs(state, rest.join('=')));
    }
}
/** Empty where it cannot be told: what names it is refused, and does not get what the variable was before. */
function declaredAs(state, word) {
    const value = expand(plainWord(word), known(state));
    return value.kind === 'expanded' ? value.text : '';
}
function readFrom(state, { flags, words }) {
    const [word = '', as, name = ''] = words;
    const image = expanded(state, word, state.globals) ?? 'scratch';
    const platform = flags.platform === undefined ? undefined : expanded(state, flags.platform, state.globals);
    const stage = stageOf(state, image);
    const base = stage === undefined ? need(state, image, platform) : stage.base;
    state.stages.push({ name: as?.toUpperCase() === 'AS' ? name.toLowerCase() : '', base });
    state.locals.clear();
}
function need(state, image, platform = state.request.target) {
    if (image === 'scratch')
        return undefined;
    const base = { image, platform };
    state.bases.push(base);
    return base;
}
/** By its name or number. */
function stageOf({ stages }, name) {
    return (stages.find((stage) => stage.name === name.toLowerCase()) ??
        stages[/^[0-9]+$/.test(name) ? Number(name) : -1]);
}
function readCopy(state, { line, flags, words }) {
    if (flags.from !== undefined) {
        const from = expanded(state, flags.from, known(state));
        if (from !== undefined && stageOf(state, from) === undefined)
            need(state, from);
        return;
    }
    if (words.length < 2 || words.some((word) => word.startsWith('<<'))) {
        state.faults.push(`has ${line}, whose sources are not files by name`);
        return;
    }
    for (const word of words.slice(0, -1)) {
        const source = expanded(state, word, known(state));
        if (source === undefined || /^(?:https?:|git@|[^/]+\.git#)/.test(source))
            continue;
        const path = source.replace(/^(?:\.?\/)+/, '').replace(/(?<!\/)\/+$/, '');
        if (path === '' || path === '.')
            state.faults.push(`has ${line}, which copies whatever lies there`);
        else
            state.sources.push(path);
    }
}
/** A mount may be of the build context, and a here document holds lines that look like instructions. */
function readRun({ faults }, { line }) {
    const mounts = [...line.matchAll(/--mount=(\S+)/g)].map(([, mount = '']) => mount);
    const ofContext = mounts.some((mount) => !/\btype=(?:cache|secret|ssh|tmpfs)\b/.test(mount));
    if (ofContext || line.includes('<<'))
        faults.push(`has ${line}, which is not read here`);
}
/** Also the build arguments that this stage does not declare: the recipe means them where it names them. */
function known({ globals, given, locals }) {
    return { get: (name) => locals.get(name) ?? given.get(name) ?? globals.get(name) };
}
function expanded(state, word, values) {
    const found = expand(plainWord(word), values);
    if (found.kind === 'expanded' && found.text !== '')
        return found.text;
    state.faults.push(`names ${word}, of which nothing says what it is`);
    return undefined;
}

// EXTERNAL MODULE: ./build/src/packing/toolbox/hand-on.js
var hand_on = __webpack_require__(292);
;// CONCATENATED MODULE: ./build/src/packing/toolbox/build-tool.js
/**
 * `docker build` with a context that holds what the recipe means, and nothing that a build leaves in it meanwhile. COPY keeps
 * modes, so they are made those that every machine gives.
 */







/**
 * Returns the exit code. The older builder reads the ignore file of the context alone, BuildKit first the one beside the
 * recipe, which therefore becomes a file of ours in the context.
 */
async function buildImage(config, command) {
    const { options, context, pulls } = command;
    const ofContext = (0,external_node_path_.join)(context, '.dockerignore');
    const ofRecipe = (0,external_node_path_.join)(context, '.kbuild-recipe');
    const file = command.file ?? (0,external_node_path_.join)(context, 'Dockerfile');
    await (0,files/* setPlainModes */.L_)(context).catch((error) => Promise.reject(unfitModes(context, error.message)));
    const before = await (0,files/* readText */.yR)(ofContext);
    const text = await (0,promises_.readFile)(file, 'utf8');
    const ignored = ignoreFile(sourcesOf(config, command, file, text), (await (0,files/* readText */.yR)(`${file}.dockerignore`)) ?? before);
    try {
        await (0,promises_.writeFile)(ofContext, ignored);
        await (0,promises_.writeFile)(ofRecipe, text);
        await (0,promises_.writeFile)(`${ofRecipe}.dockerignore`, ignored);
        const pull = pulls && config.pull ? ['--pull'] : [];
        const network = config.network === 'none' ? ['--network=none'] : [];
        return await (0,hand_on/* handOn */.x)(config.programs.docker, [
            ...options,
            ...pull,
            ...network,
            '--file',
            ofRecipe,
            context,
        ]);
    }
    finally {
        const ours = [ofRecipe, `${ofRecipe}.dockerignore`, ...(before === undefined ? [ofContext] : [])];
        await Promise.all(ours.map((path) => (0,promises_.rm)(path, { force: true })));
        if (before !== undefined)
            await (0,promises_.writeFile)(ofContext, before);
    }
}
function unfitModes(context, why) {
    return new problem/* KbuildError */.gj('package', [
        {
            what: `the modes of what goes into an image cannot be made the same everywhere: ${why}`,
            remedy: `Give what lies in ${context} to the user who packs`,
        },
    ]);
}
function sourcesOf({ enginePlatform: builder }, { buildArguments, platform }, file, text) {
    const read = readRecipe({ text, buildArguments, target: platform ?? builder, builder });
    if (read.kind === 'read')
        return read.recipe.sources;
    throw new problem/* KbuildError */.gj('package', [unreadableRecipe(file, read.why)]);
}


/***/ })

};

/** A call of `docker build` or `docker buildx build`: which recipe, which context, and what it is told. */

export interface BuildCommand {
  readonly kind: 'build';
  /** All in front of the context but the recipe and the wish to pull: options of docker, verb, options of the build. */
  readonly options: readonly string[];
  /** undefined: `Dockerfile` in the context. */
  readonly file: string | undefined;
  readonly context: string;
  readonly buildArguments: Readonly<Record<string, string>>;
  readonly platform: string | undefined;
  readonly tags: readonly string[];
  readonly pulls: boolean;
}

export type ReadBuild = BuildCommand | { readonly kind: 'refused'; readonly why: string };

const spelledOut: Readonly<Record<string, string>> = { '-f': '--file', '-t': '--tag', '-o': '--output' };

const alone = '--check --compress --force-rm --load --no-cache --pull --push --quiet --rm -q'.split(' ');
const withValue = [
  '--add-host --annotation --attest --build-arg --build-context --builder --cache-from --cache-to --file --label',
  '--memory --metadata-file --network --output --platform --progress --provenance --sbom --secret --ssh --tag',
  '--target --ulimit',
].flatMap((line) => line.split(' '));

/** How many words of `args` from `start` on are the verb; 0 where it is another one. */
export function buildVerb(args: readonly string[], start: number): number {
  const [first, second] = args.slice(start);
  if (first === 'build') return 1;
  return ['buildx', 'image', 'builder'].includes(first ?? '') && second === 'build' ? 2 : 0;
}

/** `before` ends with the verb, `args` come after it. */
export function parseBuild(before: readonly string[], args: readonly string[]): ReadBuild {
  const words = wordsOf(args);
  const unknown = words.find(({ flag }) => flag !== '' && !alone.includes(flag) && !withValue.includes(flag));
  if (unknown) return { kind: 'refused', why: `docker build ${unknown.text} is not known here` };
  const [context, another] = words.filter(({ flag }) => flag === '');
  if (context === undefined || another) return { kind: 'refused', why: 'docker build names no one folder' };
  const values = (name: string) => words.flatMap(({ flag, value }) => (flag === name ? [value] : []));
  const others = words.filter(({ flag }) => !['', '--file', '--pull'].includes(flag));
  const own = others.flatMap(({ flag, value, text }) => (alone.includes(flag) ? [text] : [flag, value]));
  return {
    ...{ kind: 'build', options: [...before, ...own], context: context.text, tags: values('--tag') },
    pulls: words.some(({ flag, value }) => flag === '--pull' && value !== 'false'),
    file: values('--file').at(-1),
    platform: values('--platform').at(-1),
    buildArguments: Object.fromEntries(values('--build-arg').map(argumentOf)),
  };
}

interface Word {
  /** Empty for what is no flag. */
  readonly flag: string;
  readonly value: string;
  /** As it was given; without the value where that is a word of its own. */
  readonly text: string;
}

function wordsOf(args: readonly string[]): readonly Word[] {
  const words: Word[] = [];
  for (let index = 0; index < args.length; index++) {
    const text = args[index] ?? '';
    const [first = '', ...inline] = text.split('=');
    const flag = text.startsWith('-') ? (spelledOut[first] ?? first) : '';
    const isApart = withValue.includes(flag) && inline.length === 0;
    if (isApart) index++;
    words.push({ flag, text, value: isApart ? (args[index] ?? '') : inline.join('=') });
  }
  return words;
}

function argumentOf(word: string): readonly [string, string] {
  const at = word.indexOf('=');
  return at < 0 ? [word, ''] : [word.slice(0, at), word.slice(at + 1)];
}

/**
 * What a call of tar asks for. Archives that become files are ours to write; pipes, listing and reading are the machine's
 * own tar's. A form of writing that is not understood is refused, since a guess would be a wrong archive.
 */

export type TarCommand =
  | { readonly kind: 'pass' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'create'; readonly create: TarCreation };

export interface TarCreation {
  readonly file: string;
  readonly compress: boolean;
  /** What `-C` says, relative to where tar was started. */
  readonly folder: string;
  readonly names: readonly string[];
  /** Names come from stdin, each ended by NUL. */
  readonly namesOnInput: boolean;
  /** `--transform` in the one form of a plain replacement. */
  readonly replace: { readonly from: string; readonly to: string } | undefined;
}

/** Options whose effect the canonical form has anyway, or has otherwise and better. */
const settled =
  /^--(?:owner|group|sort|mtime|mode|format)(?:=|$)|^--(?:numeric-owner|no-acls|no-selinux|no-xattrs)$/;
const settledWithValue = /^--(?:owner|group|sort|mtime|mode|format)$/;

const changesArchive = /^(?:[ruA]|delete)$/;

interface Reading {
  operation: string;
  file: string | undefined;
  compress: boolean;
  folder: string;
  names: string[];
  list: string | undefined;
  isNull: boolean;
  transform: string | undefined;
  unknown: string[];
}

export function parseTarCommand(args: readonly string[]): TarCommand {
  const reading = readArguments(args);
  const { operation, file, compress, folder, names, list, isNull, transform, unknown } = reading;
  if (changesArchive.test(operation)) return refused('an archive that is there already would be changed');
  if (operation !== 'c' || file === undefined || file === '-') return { kind: 'pass' };
  if (unknown.length > 0) return refused(`${unknown.join(' ')} is not known here`);
  if (list !== undefined && (list !== '-' || !isNull)) return refused('names are read from a file');
  const replace = transform === undefined ? undefined : parseReplacement(transform);
  if (transform !== undefined && !replace) return refused(`--transform ${transform} is no plain replacement`);
  if (names.length === 0 && list === undefined) return refused('nothing is named');
  return {
    kind: 'create',
    create: { file, compress, folder, names, namesOnInput: list !== undefined, replace },
  };
}

function refused(why: string): TarCommand {
  return { kind: 'refused', why };
}

function readArguments(args: readonly string[]): Reading {
  const reading: Reading = {
    operation: '',
    file: undefined,
    compress: false,
    folder: '.',
    names: [],
    list: undefined,
    isNull: false,
    transform: undefined,
    unknown: [],
  };
  const rest = [...args];
  // The old style: `tar czf file`, letters without a dash.
  const [first = ''] = rest;
  if (first !== '' && !first.startsWith('-')) {
    rest.shift();
    readOldLetters(first, rest, reading);
  }
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) readArgument(arg, rest, reading);
  return reading;
}

function readArgument(arg: string, rest: string[], reading: Reading): void {
  if (arg === '--') reading.names.push(...rest.splice(0));
  else if (arg.startsWith('--')) readLong(arg, rest, reading);
  else if (arg.startsWith('-') && arg !== '-') readLetters(arg.slice(1), rest, reading);
  else reading.names.push(arg);
}

/** Letters with a value take it from the rest of the word after a dash, or from the next word. */
function readLetters(letters: string, rest: string[], reading: Reading): void {
  const at = letters.search(/[fCT]/);
  const isWithValue = at >= 0 && at < letters.length - 1;
  if (isWithValue) rest.unshift(letters.slice(at + 1));
  readOldLetters(isWithValue ? letters.slice(0, at + 1) : letters, rest, reading);
}

/** Without a dash all letters are options, and each with a value takes the next word. */
function readOldLetters(letters: string, rest: string[], reading: Reading): void {
  for (const letter of letters) {
    if ('cxtruAd'.includes(letter)) reading.operation = letter;
    else if (letter === 'z') reading.compress = true;
    else if (letter === 'f') reading.file = rest.shift();
    else if (letter === 'C') readFolder(rest.shift() ?? '', reading);
    else if (letter === 'T') reading.list = rest.shift();
    else if (letter !== 'v' && letter !== 'p') reading.unknown.push(`-${letter}`);
  }
}

function readLong(arg: string, rest: string[], reading: Reading): void {
  const [name = '', ...parts] = arg.split('=');
  const value = () => (parts.length > 0 ? parts.join('=') : (rest.shift() ?? ''));
  const operations: Readonly<Record<string, string>> = {
    '--create': 'c',
    '--extract': 'x',
    '--get': 'x',
    '--list': 't',
    '--append': 'r',
    '--update': 'u',
    '--catenate': 'A',
    '--concatenate': 'A',
    '--delete': 'delete',
    '--version': 'version',
    '--help': 'help',
  };
  const operation = operations[name];
  if (operation !== undefined) reading.operation = operation;
  else if (name === '--gzip') reading.compress = true;
  else if (name === '--file') reading.file = value();
  else if (name === '--directory') readFolder(value(), reading);
  else if (name === '--files-from') reading.list = value();
  else if (name === '--null') reading.isNull = true;
  else if (name === '--transform' || name === '--xform') readTransform(value(), reading);
  else if (settled.test(arg)) {
    if (settledWithValue.test(arg)) rest.shift();
  } else reading.unknown.push(arg);
}

/** GNU tar takes `-C` for the names after it; one in front of all names is all that we know. */
function readFolder(folder: string, reading: Reading): void {
  if (reading.folder !== '.' || reading.names.length > 0) reading.unknown.push('-C between names');
  reading.folder = folder;
}

function readTransform(transform: string, reading: Reading): void {
  if (reading.transform !== undefined) reading.unknown.push('--transform twice');
  reading.transform = transform;
}

/** `s|from|to|` without flags, and without signs that mean more than themselves; a dot in a path is meant as a dot. */
function parseReplacement(transform: string): TarCreation['replace'] {
  const separator = transform[1] ?? '';
  const parts = transform.slice(2).split(separator);
  const [from = '', to = '', flags] = parts;
  if (transform[0] !== 's' || separator === '' || parts.length !== 3 || flags !== '') return undefined;
  if (from === '' || /[*^$[\]\\+?(){}]/.test(from) || /[\\&]/.test(to)) return undefined;
  return { from, to };
}

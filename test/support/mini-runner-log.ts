/**
 * Reads a step's log the way the runner does: cuts it into lines, recognises workflow commands in both
 * spellings, `::name k=v::data` and `##[name k=v;k=v]data`, and collects what they change.
 */

export interface Annotation {
  readonly type: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A line that a reader of the log sees; masks and debug lines are none. */
export interface LogLine {
  readonly shown: string;
  /** How many masks were in force when the line came. */
  readonly masks: number;
}

export interface LogReader {
  readonly read: (line: string) => void;
  readonly lines: LogLine[];
  readonly annotations: Annotation[];
  readonly masks: string[];
  readonly groups: string[];
  /** Set by the old stdout commands, which the runner still obeys. */
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
}

interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

const commandNames = new Set([
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'echo', 'add-mask', 'stop-commands'],
  ...['set-output', 'save-state', 'set-env', 'add-path', 'add-matcher', 'remove-matcher'],
]);

export function logReader(): LogReader {
  let stopToken: string | undefined;
  const reader: LogReader = {
    lines: [],
    annotations: [],
    masks: [],
    groups: [],
    outputs: new Map(),
    state: new Map(),
    read: (line) => {
      const command = parseCommand(line, stopToken);
      if (command !== undefined && command.name === stopToken) stopToken = undefined;
      else if (stopToken !== undefined || command === undefined) show(reader, line);
      else if (command.name === 'stop-commands') stopToken = acceptedStopToken(reader, command.data);
      else obey(reader, command);
    },
  };
  return reader;
}

function acceptedStopToken(reader: LogReader, token: string): string | undefined {
  const name = token.toLowerCase();
  if (name !== '' && name !== 'pause-logging' && !commandNames.has(name)) return name;
  annotate(reader, 'error', `'${token}' must not stop workflow commands`);
  return undefined;
}

function obey(reader: LogReader, { name, properties, data }: Command): void {
  const key = properties.get('name') ?? '';
  if (name === 'error' || name === 'warning' || name === 'notice') annotate(reader, name, data, properties);
  else if (name === 'add-mask') addMask(reader, data);
  else if (name === 'set-output') reader.outputs.set(key, data);
  else if (name === 'save-state') reader.state.set(key, data);
  else if (name === 'set-env' || name === 'add-path') annotate(reader, 'error', `'${name}' is disabled`);
  else if (name === 'group') {
    reader.groups.push(data);
    show(reader, data);
  }
}

function show(reader: LogReader, text: string): void {
  reader.lines.push({ shown: text, masks: reader.masks.length });
}

function addMask(reader: LogReader, value: string): void {
  if (value.trim() === '') {
    annotate(reader, 'warning', 'an empty value cannot be masked');
    return;
  }
  const lines = value.split(/[\r\n]+/).filter((line) => line !== '');
  reader.masks.push(...new Set([value, ...lines]));
}

function annotate(
  reader: LogReader,
  type: Annotation['type'],
  message: string,
  properties: Command['properties'] = new Map(),
): void {
  show(reader, message);
  const [title, file] = [properties.get('title'), properties.get('file')];
  const [line, column] = [wholeNumber(properties.get('line')), wholeNumber(properties.get('col'))];
  reader.annotations.push({
    type,
    message,
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  });
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

function parseCommand(line: string, stopToken: string | undefined): Command | undefined {
  const [, info = '', data = ''] = /^\s*::(.*?)::(.*)$/.exec(line) ?? [];
  const [, oldInfo = '', oldData = ''] = /##\[(.*?)\](.*)$/.exec(line) ?? [];
  const known = ({ name }: Command) => commandNames.has(name) || (name !== '' && name === stopToken);
  const spellings = [commandOf(info, ',', decodeData(data)), commandOf(oldInfo, ';', decodeOldData(oldData))];
  return spellings.find(known);
}

function commandOf(info: string, separator: string, data: string): Command {
  const [, name = '', properties = ''] = /^(\S*) ?(.*)$/.exec(info) ?? [];
  return { name: name.toLowerCase(), properties: parseProperties(properties, separator), data };
}

function parseProperties(text: string, separator: string): ReadonlyMap<string, string> {
  const pairs = text.split(separator).map((pair) => [pair, pair.indexOf('=')] as const);
  const properties = pairs
    .filter(([, equals]) => equals > 0)
    .map(([pair, equals]) => [pair.slice(0, equals), decodeProperty(pair.slice(equals + 1))] as const);
  return new Map(properties.map(([name, value]) => [name.trim().toLowerCase(), value]));
}

/** `%25` last, so that an escaped percent sign cannot start another escape. */
function decodeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function decodeProperty(text: string): string {
  const special = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return special.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}

function decodeOldData(text: string): string {
  return text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']');
}

/** Cuts a stream into lines; for the runner a lone carriage return ends a line too. */
export function lineSplitter(onLine: (line: string) => void): { add(chunk: string): void; end(): void } {
  let rest = '';
  return {
    add: (chunk) => {
      rest += chunk;
      const heldBack = rest.endsWith('\r') ? '\r' : '';
      const lines = rest.slice(0, rest.length - heldBack.length).split(/\r\n|\n|\r/);
      rest = (lines.pop() ?? '') + heldBack;
      lines.forEach(onLine);
    },
    end: () => {
      if (rest !== '') onLine(rest.replace(/\r$/, ''));
      rest = '';
    },
  };
}

/** All that one program says of itself. */

import { type Executable, type Range, sectionNamed } from './executable.ts';
import { type GoBuildInfo, readGoBuildInfo } from './go-build-info.ts';
import { type GoFunctions, readGoFunctions } from './go-functions.ts';
import { type GoRecord, parseGoRecord } from './go-record.ts';
import { type GoStamp, readGoStamp } from './go-stamp.ts';
import { readSignature, type Signature } from './signature.ts';
import { numbersIn, type Source, textAt } from './source.ts';

export interface Binary {
  readonly source: Source;
  readonly executable: Executable;
  /** undefined where no Go has built it. */
  readonly go: (GoBuildInfo & { readonly record: GoRecord }) | undefined;
  readonly stamp: GoStamp | undefined;
  readonly buildId: (Range & { readonly value: string }) | undefined;
  /** Of the compilers of C that linkers note. */
  readonly compilers: readonly string[];
  readonly signature: Signature | undefined;
}

export function readBinary(source: Source, executable: Executable): Binary {
  const info = readGoBuildInfo(source, executable);
  const go = info && { ...info, record: parseGoRecord(info.goVersion, info.lines) };
  return {
    source,
    executable,
    go,
    stamp: go && readGoStamp(source, executable, go.record.settings['-ldflags'] ?? ''),
    buildId: go && readBuildId(source, executable),
    compilers: readCompilers(source, executable),
    signature: readSignature(source, executable),
  };
}

const marker = Buffer.from('\xff Go build ID: "', 'latin1');

/** Of Go: in a note of its own, or at the start of the code. */
function readBuildId(source: Source, executable: Executable): Binary['buildId'] {
  const note = sectionNamed(executable, '.note.go.buildid');
  if (note) {
    const bytes = source.read(note.offset, Math.min(note.size, 4096));
    const size = Math.min(numbersIn(bytes, executable.bigEndian).u32(4), Math.max(0, bytes.length - 16));
    return { offset: note.offset + 16, size, value: bytes.toString('latin1', 16, 16 + size) };
  }
  const code = executable.sections.find(({ kind, size }) => kind === 'code' && size > 0);
  const bytes = code ? source.read(code.offset, 32 * 1024) : Buffer.alloc(0);
  const at = bytes.indexOf(marker);
  const end = at === -1 ? -1 : bytes.indexOf('"', at + marker.length);
  if (!code || end === -1) return undefined;
  const start = at + marker.length;
  return { offset: code.offset + start, size: end - start, value: bytes.toString('latin1', start, end) };
}

function readCompilers(source: Source, executable: Executable): readonly string[] {
  const comment = sectionNamed(executable, '.comment');
  if (!comment) return [];
  const bytes = source.read(comment.offset, Math.min(comment.size, 4096));
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const text = textAt(bytes, at);
    if (text !== '') texts.push(text);
    at += text.length + 1;
  }
  return texts;
}

export interface BuildFolders {
  /** Where the sources lay; empty where that does not show, as beside -trimpath. */
  readonly source: string;
  /** Where Go lay. */
  readonly goRoot: string;
}

/** By the files of two functions that all programs have. */
export function buildFolders({ all, filesOf }: GoFunctions, record: GoRecord | undefined): BuildFolders {
  const fileOf = (name: string): string => {
    const found = all.find((it) => it.name === name);
    const [file = ''] = found ? filesOf(found) : [];
    return /^(?:\/|[A-Za-z]:)/.test(file) ? file : '';
  };
  const file = fileOf('main.main');
  const main = file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const modulePath = record?.module?.path ?? '';
  const isBelow = modulePath !== '' && record?.path.startsWith(`${modulePath}/`) === true;
  const below = isBelow ? `${record.path.slice(modulePath.length)}/` : '/';
  return {
    source: main.endsWith(below)
      ? main.slice(0, -below.length)
      : main.replace(/[/\\]$/, '') || trimmed(record),
    goRoot: fileOf('runtime.main').replace(/[/\\]src[/\\]runtime[/\\]proc\.go$/, ''),
  };
}

/** Up to v1.28 Kubernetes' scripts let the compiler cut it off, and Go recorded the flag. */
function trimmed(record: GoRecord | undefined): string {
  return /-trimpath=([^\s'"]+)/.exec(record?.settings['-gcflags'] ?? '')?.[1] ?? '';
}

export function foldersOf({ source, executable, go }: Binary): BuildFolders | undefined {
  if (go?.record.settings['-trimpath'] === 'true') return undefined;
  const functions = go && readGoFunctions(source, executable);
  return functions && buildFolders(functions, go?.record);
}

const systems = { elf: 'linux', 'mach-o': 'darwin', pe: 'windows' } as const;

/** As Go calls it: recorded, else the usual one of that format. */
export function systemOf({ executable, go }: Pick<Binary, 'executable' | 'go'>): string {
  return go?.record.settings.GOOS ?? systems[executable.format];
}

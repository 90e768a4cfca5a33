/**
 * In tar's place while the cache client unpacks: writes the members of the archive below one folder that only this program
 * writes into, or stops at the first that does not belong there.
 */

import { closeSync, createReadStream, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { sourceOfStream } from '../tar/byte-source.ts';
import { type ReadEntry, readTar } from '../tar/tar-reader.ts';
import { wholeOutput } from './hand-on.ts';
import { parseUnpackCommand, placeOf, type UnpackCommand } from './unpack-command.ts';

/**
 * `args` are a folder of our own, the path below it that the archive's members may have, a file for the reason
 * of a refusal, and what the client gave tar. Returns the exit code.
 */
export async function unpackCache([
  root = '',
  path = '',
  refusal = '',
  ...args
]: readonly string[]): Promise<number> {
  const command = parseUnpackCommand(args);
  switch (command.kind) {
    case 'list':
      return 0;
    case 'unknown':
      process.stderr.write(`kbuild: tar ${args.join(' ')} is not a call of the cache client that is known\n`);
      return 2;
    case 'unpack':
      break;
  }
  try {
    const why = await unpack(command, root, path);
    if (why === undefined) return 0;
    writeFileSync(refusal, why);
  } catch (error) {
    process.stderr.write(`kbuild: ${error instanceof Error ? error.message : String(error)}\n`);
  }
  return 2;
}

/** Returns why the archive is refused. */
async function unpack(
  command: Extract<UnpackCommand, { kind: 'unpack' }>,
  root: string,
  path: string,
): Promise<string | undefined> {
  const folder = join(root, path);
  mkdirSync(folder, { recursive: true });
  const bytes = decompressed(command);
  const made = new Set([folder]);
  const makeFolder = (name: string) => {
    if (!made.has(name)) mkdirSync(name, { recursive: true });
    made.add(name);
  };
  try {
    for await (const member of readTar(sourceOfStream(bytes))) {
      const place = placeOf(member.entry, path);
      if (place.kind === 'refused') return place.why;
      const to = join(folder, place.name);
      makeFolder(place.kind === 'folder' ? to : dirname(to));
      if (place.kind === 'file') await writeContent(to, member);
    }
    // Only at its very end does a decompressor know that all was right.
    for await (const _ of bytes);
    return undefined;
  } finally {
    // A decompressor that nobody reads from would wait for ever.
    await bytes.return(undefined);
  }
}

/** No link is ever made here, so no name leads out; and a name that comes twice is an error of its own. */
async function writeContent(to: string, { content }: ReadEntry): Promise<void> {
  const file = openSync(to, 'wx');
  try {
    for await (const piece of content) {
      for (let done = 0; done < piece.length; ) done += writeSync(file, piece, done);
    }
  } finally {
    closeSync(file);
  }
}

/** One generator for both its readers: the second goes on where the first has stopped. */
async function* decompressed({
  archive,
  compression,
}: Extract<UnpackCommand, { kind: 'unpack' }>): AsyncGenerator<Buffer> {
  if (compression === 'gzip') {
    const gunzip = createGunzip();
    // What goes wrong is thrown where it is read.
    pipeline(createReadStream(archive), gunzip).catch(() => {});
    yield* gunzip;
    return;
  }
  const [program, ...args] = compression;
  const output = wholeOutput(program, [...args, '--decompress', '--stdout', '--', archive]);
  for await (const piece of output) yield Buffer.from(piece.buffer, piece.byteOffset, piece.length);
}

/** A small program whose header names a run of zeros in its code as the signature, and has something else there. */

import { tinyProgram } from './tiny-program.ts';

const size = 64;
const zeros = { code: Buffer.concat([Buffer.from('code'), Buffer.alloc(size), Buffer.from('code')]) };

type Format = 'pe' | 'mach-o';

export function withoutSignature(format: Format): Buffer {
  return tinyProgram(format, zeros);
}

export function withFalseSignature(format: Format): Buffer {
  const program = withoutSignature(format);
  const at = program.indexOf(`code${'\0'.repeat(size)}`) + 4;
  program.fill('A', at, at + size);
  if (format === 'pe') {
    const entry = program.readUInt32LE(60) + 24 + 112 + 32;
    program.writeUInt32LE(at, entry);
    program.writeUInt32LE(size, entry + 4);
    return program;
  }
  const end = 32 + program.readUInt32LE(20);
  program.writeUInt32LE(program.readUInt32LE(16) + 1, 16);
  program.writeUInt32LE(end - 32 + 16, 20);
  for (const [index, value] of [0x1d, 16, at, size].entries()) program.writeUInt32LE(value, end + 4 * index);
  return program;
}

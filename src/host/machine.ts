/** The machine: its platform in Go's words, its free memory and disk. */

import { readFile, statfs } from 'node:fs/promises';
import { arch, freemem, platform, totalmem } from 'node:os';
import type { Machine } from './host.ts';

const goArchitectures: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386', ppc64: 'ppc64le' };
const goSystems: Readonly<Record<string, string>> = { win32: 'windows' };

export function thisMachine(): Machine {
  return {
    os: goSystems[platform()] ?? platform(),
    architecture: goArchitectures[arch()] ?? arch(),
  };
}

export interface Resources {
  /** Bytes that programs can still have. */
  readonly memoryAvailable: number;
  readonly memoryTotal: number;
  /** Bytes free on the disk that holds the folder. */
  readonly diskFree: number;
}

export async function resourcesAt(folder: string): Promise<Resources> {
  const [information, disk] = await Promise.all([
    readFile('/proc/meminfo', 'utf8').catch(() => ''),
    statfs(folder).catch(() => undefined),
  ]);
  const available = /^MemAvailable:\s+([0-9]+) kB$/m.exec(information)?.[1];
  return {
    memoryAvailable: available === undefined ? freemem() : Number(available) * 1024,
    memoryTotal: totalmem(),
    diskFree: disk ? disk.bavail * disk.bsize : 0,
  };
}

/** The machine: its platform in Go's words, its free memory and disk. */

import { readdir, readFile, stat, statfs } from 'node:fs/promises';
import { arch, freemem, platform, totalmem } from 'node:os';
import { dirname } from 'node:path';
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

export interface Disk {
  /** The same for folders of one file system. */
  readonly device: number;
  /** Bytes that this user can still write. */
  readonly free: number;
  /** What is written may take less than it has, so that `free` is not the last word. */
  readonly mayCompress: boolean;
}

/** btrfs, ZFS and bcachefs, by the numbers of Linux's statfs(2). */
const compressing: readonly number[] = [0x9123683e, 0x2fc12fc1, 0xca451a4e];

/** The disk that holds a folder, or will hold it when it is made; links are followed. */
export async function diskOf(folder: string): Promise<Disk> {
  const [found, disk] = await Promise.all([
    stat(folder).catch(() => undefined),
    statfs(folder).catch(() => undefined),
  ]);
  if (found === undefined || disk === undefined) return diskOf(dirname(folder));
  // What is kept back for root is there for it.
  const blocks = process.getuid?.() === 0 ? disk.bfree : disk.bavail;
  return { device: found.dev, free: blocks * disk.bsize, mayCompress: compressing.includes(disk.type) };
}

export async function isEmptyOrAbsent(folder: string): Promise<boolean> {
  return (await readdir(folder).catch(() => [])).length === 0;
}

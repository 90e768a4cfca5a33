/** Figures in words: counts, bytes, seconds, and the sentences made of them. */

import type { TestSummary } from '../kubernetes/junit.ts';

/** `1 test`, `2 tests`. */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function testsText({ ran, failedCount, skipped }: TestSummary): string {
  return `${countText(ran, 'test')} ran, ${failedCount} failed, ${skipped} skipped`;
}

export function bytesText(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

/** Figures that are held against each other: `0.44 GB`, `12.7 GB`. */
export function gigabytesText(bytes: number): string {
  return `${(bytes / 1e9).toFixed(bytes < 10e9 ? 2 : 1)} GB`;
}

export function secondsText(seconds: number): string {
  if (seconds < 60) return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = String(whole % 60).padStart(2, '0');
  if (minutes < 60) return `${minutes} min ${rest} s`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

export interface ResourceFigures {
  readonly memoryAvailable: number;
  readonly memoryTotal: number;
  readonly diskFree: number;
}

export function memoryText({ memoryAvailable, memoryTotal }: ResourceFigures): string {
  return `${bytesText(memoryAvailable)} of ${bytesText(memoryTotal)} memory available`;
}

export function diskText({ diskFree }: ResourceFigures): string {
  return `${bytesText(diskFree)} of disk free`;
}

export function heartbeatText(elapsedSeconds: number, resources: ResourceFigures): string {
  return `... still building after ${secondsText(elapsedSeconds)}, ${memoryText(resources)}, ${diskText(resources)}`;
}

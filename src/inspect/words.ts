/** Values of headers in words. */

export function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}

/** RFC 3339; the number itself where no calendar has it. */
export function timeText(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString().replace('.000Z', 'Z');
}

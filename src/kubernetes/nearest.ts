/** Which of the valid values somebody may have meant. */

/** `Did you mean kubectl? `, to be put before what is valid; empty when nothing is near enough. */
export function didYouMean(given: string, valid: readonly string[]): string {
  const meant = usualNames.reduce((text, [theirs, ours]) => text.replace(theirs, ours), given.toLowerCase());
  const [nearest] = valid
    .map((value) => ({ value, distance: distanceOf(meant, value) }))
    .filter(({ value, distance }) => distance <= Math.max(1, Math.floor(value.length / 4)))
    .sort((one, other) => one.distance - other.distance);
  return nearest ? `Did you mean ${nearest.value}? ` : '';
}

/** As other tools spell what Go calls otherwise. */
const usualNames: readonly (readonly [RegExp, string])[] = [
  [/x86[_-]64|\bx64\b/, 'amd64'],
  [/aarch64/, 'arm64'],
  [/\bmac-?os\b|\bosx\b/, 'darwin'],
];

/** Letters to insert, drop or change (Levenshtein). */
function distanceOf(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (const [column, theirs] of [...other].entries()) {
      const changed = (above[column] ?? 0) + (letter === theirs ? 0 : 1);
      current.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}

/** Names by patterns in which `*` stands for anything, and every other sign for itself. Takes time in proportion to the name. */

/** Each part between two stars is where it first comes: were it later, no less would be left for the others. */
export function isMatch(name: string, pattern: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  const last = parts.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}

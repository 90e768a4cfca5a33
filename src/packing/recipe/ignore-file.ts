/** The ignore file by which a build context holds what its recipe means, and no log of the build that is running. */

/** `own` is what the tree brings for this recipe: it may leave out more. */
export function ignoreFile(sources: readonly string[], own: string | undefined): string {
  const lines = ['*', ...sources.map((source) => `!${source}`)];
  return `${[...lines, ...(own === undefined ? [] : [own.trimEnd()])].join('\n')}\n`;
}

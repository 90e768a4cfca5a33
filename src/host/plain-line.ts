/** One harmless line of text: no line breaks, no terminal control, no workflow command in either of its two forms. */
export function plainLine(text: string): string {
  return (
    text
      .replace(/\r?\n/g, ' | ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the purpose
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '?')
      .replace(/^(\s*):(?=:)/, '$1: ')
      .replaceAll('##[', '## [')
  );
}

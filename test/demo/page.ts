/** Job summaries as one page, much as GitHub shows them. */

import { marked } from 'marked';
import type { Summary } from './show.ts';

export function pageOf(summaries: readonly Summary[]): string {
  const jobs = summaries
    .filter(({ markdown }) => markdown.trim() !== '')
    .map(({ title, markdown }) => `<section><h1>${text(title)}</h1>\n${html(markdown)}</section>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>kbuild-action: job summaries</title>
<style>${style}</style>
${jobs.join('\n')}
</html>
`;
}

function html(markdown: string): string {
  return marked.parse(markdown, { async: false, gfm: true });
}

function text(title: string): string {
  return title.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

const style = `
body { max-width: 1000px; margin: 2em auto; font: 14px/1.5 system-ui, sans-serif; color: #1f2328; background: #f6f8fa }
section { background: #fff; border: 1px solid #d1d9e0; border-radius: 6px; padding: 0 1.5em 1em; margin: 0 0 1.5em }
h1 { font-size: 14px; color: #59636e; border-bottom: 1px solid #d1d9e0; padding: 1em 0; margin: 0 }
table { border-collapse: collapse; display: block; overflow: auto }
th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left }
tr:nth-child(2n) { background: #f6f8fa }
code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font-size: 85% }
`;

/** Pages of HTML that load nothing, and text of strangers in them. */

import { visible } from './visible.ts';

/** `title` is a stranger's; `style` and `body` are ours, with what is a stranger's escaped in them. */
export function htmlPage(title: string, style: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>${htmlText(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** In elements and in quoted attributes. */
export function htmlText(value: string): string {
  return visible(value).replace(/[&<>"']/g, (it) => entities[it] ?? it);
}

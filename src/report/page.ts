/** Findings as one HTML page that needs nothing else: no script, no network; each difference opens with the keyboard. */

import type { Finding } from '../compare/finding.ts';
import { type Comparison, offsetText, placeText } from './comparison.ts';
import { htmlPage, htmlText as text } from './html.ts';
import { type Inspected, inspectionRows } from './inspection.ts';
import { countText } from './words.ts';

export function comparisonPage(comparison: Comparison): string {
  const { a, b, findings } = comparison;
  const title = findings.length === 0 ? 'The same' : countText(findings.length, 'difference');
  const names = `<dl><dt>A</dt><dd><code>${text(a)}</code></dd><dt>B</dt><dd><code>${text(b)}</code></dd></dl>`;
  const same = '<p>Both are the same, to the last byte.</p>';
  return page(title, [names, ...(findings.length === 0 ? [same] : findings.map(findingHtml))]);
}

export function inspectionPage(files: readonly Inspected[]): string {
  const parts = files.map((file) => {
    const rows = inspectionRows(file).map(([name, value]) => row(name, value));
    return `<details open><summary><code>${text(file.file)}</code></summary><dl>${rows.join('')}</dl></details>`;
  });
  return page(countText(files.length, 'file'), parts);
}

function findingHtml(finding: Finding, index: number): string {
  const { cause, a, b, remedy, places, members } = finding;
  const where = placeText(finding);
  const summary = `<b>${index + 1}. ${text(cause)}</b>${where === '' ? '' : ` <span>${text(where)}</span>`}`;
  const listed = places.map(
    (it) =>
      `<li>${text(it.section)} ${offsetText(it.a)} in A, ${offsetText(it.b)} in B, ${countText(it.size, 'byte')}</li>`,
  );
  const rows = [row('A', a || 'nothing'), row('B', b || 'nothing'), row('To get B from A', remedy)];
  return [
    `<details${index === 0 ? ' open' : ''}><summary>${summary}</summary><dl>${rows.join('')}</dl>`,
    ...(listed.length > 0 ? [`<ul>${listed.join('')}</ul>`] : []),
    ...(members.length > 1 ? [`<ul>${members.map((it) => `<li>${text(it)}</li>`).join('')}</ul>`] : []),
    '</details>',
  ].join('');
}

function row(name: string, value: string): string {
  return `<dt>${text(name)}</dt><dd>${text(value)}</dd>`;
}

function page(title: string, parts: readonly string[]): string {
  return htmlPage(title, style, `<main>\n<h1>${text(title)}</h1>\n${parts.join('\n')}\n</main>`);
}

const style = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
dl, ul { margin: 0.5rem 0; overflow-wrap: anywhere; }
dt { font-weight: 600; }
dd { margin: 0 0 0.5rem; font-family: ui-monospace, monospace; font-size: 0.875rem; white-space: pre-wrap; }
details { border: 1px solid color-mix(in srgb, currentColor 30%, transparent); border-radius: 0.25rem; padding: 0.5rem; margin: 0.5rem 0; }
summary { cursor: pointer; overflow-wrap: anywhere; }
code { overflow-wrap: anywhere; }
`;

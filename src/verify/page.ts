/** The report as one page of HTML that loads nothing. Every value may be a stranger's, and is escaped. */

import { htmlPage, htmlText } from '../report/html.ts';
import { bytesText } from '../report/words.ts';
import { authenticationOf, countsIn, type VerifyDocument, verdictOf } from './document.ts';
import { neverChecked, sharedInputs, type VerifiedBy } from './statement.ts';
import { type FileCause, type FileVerdict, verdicts } from './verdict.ts';
import { meanings, placeOf, reasonOf, signs } from './words.ts';

export function renderPage(document: VerifyDocument, by: VerifiedBy): string {
  const verdict = verdictOf(document);
  const { checkout } = document;
  const title = `${verdict}: ${checkout.gitVersion || checkout.gitCommit}`;
  const parts = [
    `<h1>${signs[verdict]} ${text(title)}</h1>`,
    `<p>${text(meanings[verdict])}; ${authenticationOf(document)}</p>`,
    facts(document, by),
    section('Files', document.files.map(fileRow).join('\n')),
    list(
      'Varied',
      document.variations.map(({ name, state, how }) => `${name}: ${state}${how === '' ? '' : `, ${how}`}`),
    ),
    list('What was wrong with the reference', document.faults),
    list('Not checked', [...neverChecked(document), ...document.leftOut, ...document.notes]),
  ];
  return htmlPage(title, style, parts.filter((it) => it !== '').join('\n'));
}

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
td, th { border-bottom: 1px solid #ccc; padding: .3rem .6rem; text-align: left; vertical-align: top; }
code { overflow-wrap: anywhere; }
details { margin: .3rem 0; }
`;

function facts(document: VerifyDocument, by: VerifiedBy): string {
  const { checkout, reference, builds } = document;
  const counts = countsIn(document);
  const rows = [
    ['Reference', reference || 'a second build of the same tree'],
    ['Commit', `${checkout.gitCommit}, ${checkout.gitTreeState}`],
    ['Counts', verdicts.map((it) => `${counts[it]} ${it}`).join(', ')],
    ['Built with', [...new Set(builds.map(({ go, kubeCross }) => `${go} ${kubeCross}`.trim()))].join('; ')],
    [
      'When and where',
      [by.time, by.runner, by.runnerEnvironment, by.run].filter((it) => it !== '').join(', '),
    ],
    [
      'Shared with the first maker',
      sharedInputs(document)
        .map(({ name, value, shared }) => `${name} ${value} (${shared})`)
        .join('; '),
    ],
  ];
  return `<table>${rows.map(([name = '', value = '']) => `<tr><th>${text(name)}</th><td>${text(value)}</td></tr>`).join('')}</table>`;
}

function fileRow(file: FileVerdict): string {
  const { name, verdict, published, rebuilt, date, profile, causes } = file;
  const sums = [
    ['published', published],
    ['rebuilt', rebuilt],
  ] as const;
  const identities = sums
    .map(([of, it]) => (it ? `<div>${of} <code>${it.sha256}</code>, ${bytesText(it.size)}</div>` : ''))
    .join('');
  const how = [date, profile].filter((it) => it !== '').join(', profile ');
  return `<details${verdict === 'different' ? ' open' : ''}><summary>${signs[verdict]} <strong>${text(name)}</strong>: ${verdict} ${text(reasonOf(file))}</summary>
${identities}${how === '' ? '' : `<div>built as of ${text(how)}</div>`}
${causes.length === 0 ? '' : `<table><tr><th>Cause</th><th>Published</th><th>Rebuilt</th><th>What to do</th></tr>${causes.map(causeRow).join('')}</table>`}
</details>`;
}

function causeRow(found: FileCause): string {
  const { cause, a, b, remedy, places } = found;
  const at = places
    .slice(0, 5)
    .map((it) => `${it.section} ${it.a}+${it.size}`)
    .join(', ');
  return `<tr><td>${text(placeOf(found))}${cause}</td><td>${text(a)}</td><td>${text(b)}</td><td>${text(remedy)}${at === '' ? '' : ` (bytes ${text(at)})`}</td></tr>`;
}

function section(title: string, content: string): string {
  return content === '' ? '' : `<h2>${title}</h2>\n${content}`;
}

function list(title: string, items: readonly string[]): string {
  return section(
    title,
    items.length === 0 ? '' : `<ul>${items.map((it) => `<li>${text(it)}</li>`).join('')}</ul>`,
  );
}

const mostText = 2000;

function text(value: string): string {
  return htmlText(value.slice(0, mostText));
}

/**
 * Writes licenses.txt beside a bundle: each package that is in it, by the paths that ncc leaves in its comments. ncc's own list
 * lacks the packages of the first file where there are several.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = ''] = process.argv.slice(2);
const paths = new Set();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
  const text = readFileSync(join(folder, file), 'utf8');
  for (const [, path] of text.matchAll(/\.\/((?:node_modules\/(?:@[\w.-]+\/)?[\w.-]+\/)+)/g)) paths.add(path);
}
const parts = [...paths].map((path) => {
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path).find((it) => /^licen[cs]e(?:\.|-|$)/i.test(it));
  const text = file === undefined ? '' : readFileSync(join(path, file), 'utf8').trim();
  return { title: `${name} ${version}`, text: `${license ?? ''}\n${text}`.trim() };
});
const sorted = parts.toSorted((a, b) => (a.title < b.title ? -1 : 1));
const unique = new Map(sorted.map(({ title, text }) => [title, text]));
const texts = [...unique].map(([title, text]) => `${title}\n${text}\n`);
writeFileSync(join(folder, 'licenses.txt'), texts.join('\n'));

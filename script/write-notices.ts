/** Writes licenses.txt of all that the bundler's statistics say is in the bundles: `write-notices <folder> <statistics> …`. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Notice, packageFolders, renderNotices } from './notices.ts';

const [into = '', ...statistics] = process.argv.slice(2);
const folders = statistics.flatMap((path) => {
  const found = packageFolders(JSON.parse(readFileSync(path, 'utf8')));
  if (found.length === 0) throw new Error(`${path} names no package`);
  return found;
});
writeFileSync(join(into, 'licenses.txt'), renderNotices(folders.map(readNotice)));

function readNotice(folder: string): Notice {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(?:licen[sc]e|copying|notice)/i.test(file));
  return {
    name,
    version,
    license: typeof license === 'string' ? license : '',
    author: typeof author === 'string' ? author : (author?.name ?? ''),
    texts: files.sort().map((file) => readFileSync(join(folder, file), 'utf8')),
  };
}

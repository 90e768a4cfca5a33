/** Writes licenses.txt beside a bundle, of what the bundler's statistics say is in it: `write-notices <statistics> <folder>`. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Notice, packageFolders, renderNotices } from './notices.ts';

const [stats = '', bundle = ''] = process.argv.slice(2);
const folders = packageFolders(JSON.parse(readFileSync(stats, 'utf8')));
if (folders.length === 0) throw new Error(`${stats} names no package`);
writeFileSync(join(bundle, 'licenses.txt'), renderNotices(folders.map(readNotice)));

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

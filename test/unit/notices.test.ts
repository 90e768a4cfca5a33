/** Beside the bundles lie the licenses of all whose code is in them. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { packageFolders, packagesNamed, renderNotices } from '../../script/notices.ts';
import { projectRoot } from '../support/project.ts';

const dist = join(projectRoot, 'dist');

const licenses = readFileSync(join(dist, 'licenses.txt'), 'utf8');

test('dist/licenses.txt has all packages whose modules the bundles name', () => {
  const named = packagesNamed(licenses);
  const programs = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const text = programs.map((file) => readFileSync(join(dist, file), 'utf8')).join('\n');
  // Only modules that were joined leave their path; for the others script/check-dist asks the bundler again.
  const paths = text.matchAll(/^;\/\/ CONCATENATED MODULE: \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm);
  const inside = [...new Set([...paths].map(([, name = '']) => name))];
  assert.ok(inside.length > 0);
  assert.deepEqual(
    inside.filter((name) => !named.includes(name)),
    [],
  );
});

/** Their authors have put no license text into them; what package.json names is in the notice. */
const withoutText = ['@nodable/entities', 'binary', 'buffers', 'chainsaw', 'isarray'];

test('packages of the bundles without a license text are those that are known, and no more', () => {
  const lacking = licenses.matchAll(/(\S+) \d+\.\d+\.\d+\S*\n.*\n\n\(The package has no license file/g);
  assert.deepEqual([...new Set([...lacking].map(([, name]) => name))].sort(), withoutText);
});

test('packages are found in modules, in modules that were joined, in later parts, and inside each other', () => {
  const stats = {
    modules: [
      { name: './build/src/actions/build.js' },
      { name: 'external "node:fs"' },
      { name: './node_modules/a/index.js + 2 modules', modules: [{ name: './node_modules/@b/c/lib/x.js' }] },
    ],
    chunks: [
      {
        modules: [
          { name: '../main/node_modules/a/node_modules/d/d.js' },
          { name: './node_modules/e/ sync ^.*$' },
        ],
      },
    ],
  };
  assert.deepEqual(packageFolders(stats), [
    '../main/node_modules/a/node_modules/d',
    './node_modules/@b/c',
    './node_modules/a',
    './node_modules/e',
  ]);
});

test('each package and version has one section, sorted, with its texts or the word that it has none', () => {
  const b = {
    name: 'b',
    version: '1.0.0',
    license: 'MIT',
    author: 'Me',
    texts: ['MIT License\r\n\r\nFree.\n'],
  };
  const a = { name: '@x/a', version: '2.0.0', license: '', author: 'You', texts: [] };
  const text = renderNotices([b, a, b]);
  assert.equal(
    text,
    '@x/a 2.0.0\n(no license named)\n\n(The package has no license file; its author is You.)\n\nb 1.0.0\nMIT\n\nMIT License\n\nFree.\n',
  );
  assert.deepEqual(packagesNamed(text), ['@x/a', 'b']);
});

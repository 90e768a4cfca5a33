/** The page of a comparison in a real browser: nothing goes wrong in it, and it is for everybody. */

import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { difference } from '../../src/compare/difference.ts';
import { at } from '../../src/compare/finding.ts';
import { fieldsOf, stringOf } from '../../src/json.ts';
import { comparisonPage } from '../../src/report/page.ts';
import { takePicture } from '../demo/pictures.ts';
import { openBrowser, type Page } from '../support/browser.ts';

const long = 'sha256:'.padEnd(200, '0123456789abcdef');
const findings = [
  at(
    ['kubernetes/server/bin/kube-apiserver.tar', 'layer 2', 'usr/local/bin/kube-apiserver'],
    difference(
      'date',
      'buildDate 2025-01-02T03:04:05Z',
      'buildDate 2025-02-03T04:05:06Z',
      'Build with SOURCE_DATE_EPOCH=1738555506',
    ),
  ),
  at([], difference('build-id', long, `${long}f`, 'It follows')),
  at([`${'folder/'.repeat(40)}<script>alert(1)</script>`], {
    ...difference('unknown', '10 bytes', '12 bytes', 'Look'),
    places: [{ section: '.text', a: 16, b: 16, size: 2 }],
  }),
];

let folder = '';
let page: Page;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kbuild-page-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, comparisonPage({ a: 'kubectl', b: 'other/kubectl', findings }));
  page = await openBrowser();
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await page.send(`${domain}.enable`);
  await page.send('Emulation.setDeviceMetricsOverride', {
    width: 400,
    height: 800,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await page.send('Page.navigate', { url: pathToFileURL(file).href });
  await page.until('Page.loadEventFired');
});
after(async () => {
  await page.close();
  rmSync(folder, { recursive: true, force: true });
});

test('it loads nothing but itself, and the console stays empty', () => {
  const complaints = ['Runtime.consoleAPICalled', 'Runtime.exceptionThrown', 'Log.entryAdded'];
  assert.deepEqual(
    page.events.filter(({ method }) => complaints.includes(method ?? '')),
    [],
  );
  const requests = page.events.filter(({ method }) => method === 'Network.requestWillBeSent');
  const urls = requests.map(({ params }) => stringOf(fieldsOf(params?.request).url));
  assert.deepEqual(
    urls.filter((url) => !url.startsWith(pathToFileURL(folder).href) && url !== 'data:,'),
    [],
  );
});

test('at 400 pixels nothing is cut off, with all differences open', async () => {
  await page.evaluate("document.querySelectorAll('details').forEach((it) => { it.open = true; })");
  const { scrollWidth, clientWidth } = await widths();
  assert.ok(clientWidth <= 400 && scrollWidth <= clientWidth, `${scrollWidth} in ${clientWidth}`);
});

async function widths(): Promise<{ readonly scrollWidth: number; readonly clientWidth: number }> {
  const of = (name: string) => page.evaluate(`document.documentElement.${name}`);
  return { scrollWidth: Number(await of('scrollWidth')), clientWidth: Number(await of('clientWidth')) };
}

test('every difference is reached and opened with the keyboard', async () => {
  await page.evaluate("document.querySelectorAll('details').forEach((it) => { it.open = false; })");
  for (const [index] of findings.entries()) {
    await page.press('Tab');
    const place = "[...document.querySelectorAll('summary')].indexOf(document.activeElement)";
    assert.equal(await page.evaluate(place), index);
    await page.press('Enter');
    assert.equal(await page.evaluate('document.activeElement.parentElement.open'), true);
  }
});

test('it is light or dark as its reader is', async () => {
  const seen: unknown[] = [];
  for (const value of ['light', 'dark']) {
    await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
    seen.push(await page.evaluate('getComputedStyle(document.body).color'));
  }
  assert.deepEqual(seen, ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('a picture of it is a PNG of the whole page', async () => {
  const [file, picture] = [join(folder, 'page.html'), join(folder, 'page.png')];
  await takePicture(file, picture);
  const bytes = readFileSync(picture);
  assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
  assert.equal(bytes.readUInt32BE(16), 1100);
});

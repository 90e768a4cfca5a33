/** Pictures of pages as a reader sees them, by headless Chromium. */

import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { findProgram } from '../../src/host/files.ts';
import { openBrowser } from '../support/browser.ts';

const width = 1100;

export async function hasChromium(): Promise<boolean> {
  return (await findProgram('chromium', process.env.PATH ?? '')) !== undefined;
}

/** Writes a PNG of a whole page of HTML. */
export async function takePicture(page: string, picture: string): Promise<void> {
  const browser = await openBrowser();
  try {
    const size = { width, height: 800, deviceScaleFactor: 1, mobile: false };
    await browser.send('Page.enable');
    await browser.send('Emulation.setDeviceMetricsOverride', size);
    await browser.send('Page.navigate', { url: pathToFileURL(page).href });
    await browser.until('Page.loadEventFired');
    const height = Number(await browser.evaluate('document.documentElement.scrollHeight'));
    const clip = { x: 0, y: 0, width, height, scale: 1 };
    const { data } = await browser.send('Page.captureScreenshot', { clip, captureBeyondViewport: true });
    await writeFile(picture, Buffer.from(String(data), 'base64'));
  } finally {
    await browser.close();
  }
}

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian and others put it; `CHROMIUM` names another. */
const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export const browserPath = PLACES.find((place) => place !== undefined && existsSync(place));

export function openBrowser(): Promise<Browser> {
  if (browserPath === undefined) throw new Error('no Chromium: install it, or say where it is in CHROMIUM');
  return chromium.launch({
    executablePath: browserPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Height of the page's content at a width (CSS pixels); written as a picture to `file` where one is given. */
export async function drawPage(
  browser: Browser,
  html: string,
  width: number,
  file?: string,
): Promise<number> {
  const page = await browser.newPage({ viewport: { width, height: 100 }, deviceScaleFactor: 2 });
  try {
    await page.setContent(html);
    if (file !== undefined) await page.screenshot({ path: file, fullPage: true });
    return await page.evaluate('document.body.scrollHeight');
  } finally {
    await page.close();
  }
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browserPath, drawPage, openBrowser } from './browser.js';
import { PICTURE_FOLDER, PICTURE_WIDTH, readmePages } from './readme-pictures.js';

const PNG = '89504e470d0a1a0a';

describe('the pictures of the READMEs', () => {
  const pages = readmePages();

  it.each(pages)(
    '$name shows the answer as it is now (npm run pictures:readme draws it)',
    ({ name, hash }) => {
      expect(readFileSync(`${PICTURE_FOLDER}/${name}.sha256`, 'utf8').trim()).toBe(hash);
      const picture = readFileSync(`${PICTURE_FOLDER}/${name}.png`);
      expect(picture.subarray(0, 8).toString('hex')).toBe(PNG);
    },
  );

  it.each(pages)(
    '$name is as high as it was drawn, near enough for other fonts',
    async ({ name, page }) => {
      if (browserPath === undefined) return;
      const browser = await openBrowser();
      try {
        const height = await drawPage(browser, page, PICTURE_WIDTH);
        // Height in the PNG's header; two pixels of the device for one of the page.
        const drawn = readFileSync(`${PICTURE_FOLDER}/${name}.png`).readUInt32BE(20) / 2;
        expect(Math.abs(drawn - height) / height).toBeLessThan(0.15);
      } finally {
        await browser.close();
      }
    },
    60_000,
  );

  it.each(['README.md', 'README.zh-CN.md'])('stand in %s', (readme) => {
    const text = readFileSync(readme, 'utf8');
    for (const { name } of pages) expect(text).toContain(`](${PICTURE_FOLDER}/${name}.png)`);
  });
});

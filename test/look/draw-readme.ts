import { mkdirSync, writeFileSync } from 'node:fs';
import { drawPage, openBrowser } from './browser.js';
import { PICTURE_FOLDER, PICTURE_WIDTH, readmePages } from './readme-pictures.js';

/** `npm run pictures:readme`: draws the pictures of the READMEs again, with what they were drawn from beside them. */
mkdirSync(PICTURE_FOLDER, { recursive: true });
const browser = await openBrowser();
for (const { name, page, hash } of readmePages()) {
  await drawPage(browser, page, PICTURE_WIDTH, `${PICTURE_FOLDER}/${name}.png`);
  writeFileSync(`${PICTURE_FOLDER}/${name}.sha256`, `${hash}\n`);
}
await browser.close();

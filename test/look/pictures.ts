import { mkdirSync } from 'node:fs';
import { ANSWERS } from './answers.js';
import { askAll } from './ask-all.js';
import { drawPage, openBrowser } from './browser.js';
import { discordPage } from './discord-page.js';
import { slackPage } from './slack-page.js';

/** `npm run pictures [FOLDER]`: every kind of answer as Slack and Discord show it, at a desk's and a phone's width. */
const folder = process.argv[2] ?? 'pictures';
const PAGES = { slack: slackPage, discord: discordPage } as const;
const WIDTHS = [1000, 375];

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
const questions = ANSWERS.map(({ question }) => question);
for (const platform of ['slack', 'discord'] as const) {
  const answers = askAll(questions, platform);
  for (const [index, { name }] of ANSWERS.entries()) {
    const heights: string[] = [];
    for (const width of WIDTHS) {
      const page = PAGES[platform](answers[index] ?? []);
      const height = await drawPage(browser, page, width, `${folder}/${name}-${platform}-${width}.png`);
      heights.push(`${width}: ${height}`);
    }
    console.log(`${name} ${platform} ${heights.join(', ')}`);
  }
}
await browser.close();

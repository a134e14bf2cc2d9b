import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { ANSWERS } from './answers.js';
import { drawPage, openBrowser } from './browser.js';
import { discordPage } from './discord-page.js';
import { slackPage } from './slack-page.js';

/** `npm run pictures [FOLDER]`: every kind of answer as Slack and Discord show it, at a desk's and a phone's width. */
const folder = process.argv[2] ?? 'pictures';
const PAGES = { slack: slackPage, discord: discordPage } as const;
const WIDTHS = [1000, 375];

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
for (const { name, question } of ANSWERS) {
  for (const [platform, page] of Object.entries(PAGES)) {
    const messages = JSON.parse(ask(question, platform));
    const heights: string[] = [];
    for (const width of WIDTHS) {
      const height = await drawPage(
        browser,
        page(messages),
        width,
        `${folder}/${name}-${platform}-${width}.png`,
      );
      heights.push(`${width}: ${height}`);
    }
    console.log(`${name} ${platform} ${heights.join(', ')}`);
  }
}
await browser.close();

function ask(question: string, platform: string): string {
  try {
    return execFileSync('node', ['scripts/yinju.mjs', 'ask', question, '--as', platform], {
      encoding: 'utf8',
    });
  } catch (error) {
    // A notice exits 1 and prints its messages all the same.
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}

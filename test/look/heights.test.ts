import { describe, expect, it } from 'vitest';
import { ANSWERS } from './answers.js';
import { askAll } from './ask-all.js';
import { browserPath, drawPage, openBrowser } from './browser.js';
import { discordPage } from './discord-page.js';
import { estimateHeight } from './estimate-height.js';
import { slackPage } from './slack-page.js';

/** A phone's screen, CSS pixels. */
const SCREEN = { width: 375, height: 720 };
const PAGES = { slack: slackPage, discord: discordPage } as const;

describe.each(['slack', 'discord'] as const)('an answer on %s', (platform) => {
  const answers = askAll(
    ANSWERS.map(({ question }) => question),
    platform,
  );
  const drawn = ANSWERS.map((answer, index) => ({
    ...answer,
    page: PAGES[platform](answers[index] ?? []),
  }));

  it.each(drawn.filter(({ long }) => !long))('$name is no longer than a phone screen', ({ page }) => {
    expect(estimateHeight(page, platform, SCREEN.width)).toBeLessThanOrEqual(SCREEN.height);
  });

  // What is estimated is what a browser measures, where there is one.
  it.skipIf(browserPath === undefined)(
    'has the height that was estimated',
    async () => {
      const browser = await openBrowser();
      try {
        for (const { name, page } of drawn) {
          const measured = await drawPage(browser, page, SCREEN.width);
          const estimated = estimateHeight(page, platform, SCREEN.width);
          expect(
            Math.abs(estimated - measured) / measured,
            `${name}: ${estimated}, drawn ${measured}`,
          ).toBeLessThan(0.15);
        }
      } finally {
        await browser.close();
      }
    },
    120_000,
  );
});

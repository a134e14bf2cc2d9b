import { createHash } from 'node:crypto';
import { askAll } from './ask-all.js';
import { discordPage } from './discord-page.js';
import { slackPage } from './slack-page.js';

const PAGES = { slack: slackPage, discord: discordPage } as const;

/** The two pictures of the READMEs: real answers, as the platforms get them. */
export const README_PICTURES = [
  { name: 'para', platform: 'slack', question: '/para 63/194 11' },
  { name: 'find', platform: 'discord', question: '/find 人口贩运受害者' },
] as const;
export const PICTURE_WIDTH = 640;
export const PICTURE_FOLDER = 'docs/pictures';

/** What is drawn, and by what it is known again: a picture whose page has another hash is out of date. */
export function readmePages(): readonly {
  readonly name: string;
  readonly page: string;
  readonly hash: string;
}[] {
  return README_PICTURES.map(({ name, platform, question }) => {
    const [messages = []] = askAll([question], platform);
    const page = PAGES[platform](messages, question);
    return { name, page, hash: createHash('sha256').update(page).digest('hex') };
  });
}

import type { ActionsBlock, Button, ContextBlock, RichTextBlock, StaticSelect } from '@slack/types';

export type SlackBlock = RichTextBlock | ActionsBlock | ContextBlock;

/** The body of chat.postMessage, or of a response_url, without where it goes. */
export interface SlackMessage {
  /** For notifications and screen readers; every character is literal. */
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
  /** Nothing in `text` is markup. */
  readonly mrkdwn: false;
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

export type SlackButton = Button;
export type SlackMenu = StaticSelect;

/** Size of blocks as Slack counts them: the characters of their JSON. */
export function blocksSize(blocks: readonly SlackBlock[]): number {
  return JSON.stringify(blocks).length;
}

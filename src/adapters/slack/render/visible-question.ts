import type { RichTextBlock } from '@slack/types';
import { z } from 'zod';
import { literal } from './inline.js';

const QUESTION_BLOCK_ID = 'yinju-question';

/** A question too long for a button stands in the message, and the button reads it from there. */
export function visibleQuestion(question: string): RichTextBlock {
  return {
    type: 'rich_text',
    block_id: QUESTION_BLOCK_ID,
    elements: [{ type: 'rich_text_preformatted', elements: literal(question) }],
  };
}

const questionBlock = z.object({
  block_id: z.literal(QUESTION_BLOCK_ID),
  elements: z.tuple([z.object({ elements: z.array(z.object({ text: z.string() })) })]),
});

/** The question that {@link visibleQuestion} shows, from the blocks of a message as Slack sends it back. */
export function readVisibleQuestion(blocks: readonly unknown[]): string | undefined {
  for (const block of blocks) {
    const parsed = questionBlock.safeParse(block);
    if (parsed.success) return parsed.data.elements[0].elements.map(({ text }) => text).join('');
  }
  return undefined;
}

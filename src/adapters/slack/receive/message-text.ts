import { z } from 'zod';
import { unescapeText } from '../render/escape.js';

/** What Slack sends of a message, as far as its words go. */
export interface WrittenMessage {
  readonly text?: string | undefined;
  readonly blocks?: readonly unknown[] | undefined;
}

const leaf = z.object({
  type: z.string(),
  text: z.string().optional(),
  url: z.string().optional(),
  style: z.object({ code: z.boolean().optional() }).optional(),
});
const line = z.object({ type: z.string(), elements: z.array(z.unknown()) });
const richText = z.object({ type: z.literal('rich_text'), elements: z.array(line) });

/** The author's own words: code and quotations are left out, since they are somebody else's. */
export function ownWords(message: WrittenMessage): string {
  return words(message, (type) => type !== 'rich_text_quote' && type !== 'rich_text_preformatted', false);
}

/** Everything that stands in the message. */
export function allWords(message: WrittenMessage): string {
  return words(message, () => true, true);
}

function words(message: WrittenMessage, takes: (type: string) => boolean, code: boolean): string {
  const blocks = (message.blocks ?? []).flatMap((block) => richText.safeParse(block).data ?? []);
  if (blocks.length > 0)
    return blocks
      .flatMap((block) => block.elements.filter(({ type }) => takes(type)))
      .map(({ elements }) => lineText(elements, code))
      .join('\n');
  const text = message.text ?? '';
  return plainText(code ? text : withoutQuotations(text));
}

/** Lists hold sections, sections hold text: one line each. */
function lineText(elements: readonly unknown[], code: boolean): string {
  return elements
    .map((element) => {
      const nested = line.safeParse(element).data;
      if (nested) return `${lineText(nested.elements, code)}\n`;
      const { type, text, url, style } = leaf.safeParse(element).data ?? {};
      if (style?.code && !code) return ' ';
      return type === 'text' || type === 'link' ? (text ?? url ?? '') : ' ';
    })
    .join('');
}

function withoutQuotations(text: string): string {
  return text
    .replace(/```[\s\S]*?(?:```|$)/gu, ' ')
    .replace(/`[^`\n]*`/gu, ' ')
    .replace(/^(?:&gt;|>).*$/gmu, '');
}

/** mrkdwn → words: links by their label, mentions left out. */
function plainText(text: string): string {
  return unescapeText(
    text.replace(/<([^<>]*)>/gu, (_, inside: string) => {
      const [target = '', label] = inside.split('|');
      if (/^[@!]/u.test(target)) return ' ';
      return label ?? target;
    }),
  );
}

/** What is asked with `@yinju …`: the message without its mentions, on one line. */
export function questionText(text: string): string {
  return plainText(text).replace(/\s+/gu, ' ').trim();
}

import { citationStyles } from '../index/citation/citation-styles.js';
import { formatCitation } from '../index/citation/format.js';
import { splitReference } from '../index/citation/reference.js';
import { wholeContainer } from '../index/citation/resolve.js';
import { answer, strong } from './composing/compose.js';
import { defineCommand } from './contract/command.js';
import type { Fields } from './contract/reply.js';
import { addressesOf } from './lookup/locators-of.js';
import { type FoundPlace, lookUpPlace } from './lookup/paragraph-lookup.js';
import type { Messages } from './messages/messages.js';
import { documentOption } from './options/document.js';
import { paragraphOption } from './options/paragraph.js';

type Style = keyof typeof citationStyles;

export const cite = defineCommand({
  name: 'cite',
  names: { 'zh-CN': '引文出处', 'zh-TW': '引文出處', en: 'cite' },
  summary: (messages) => messages.cite.summary,
  examples: ['/cite 63/194 11', '/cite 关于全球打击贩运人口努力的宣言 11'],
  options: { document: documentOption, paragraph: paragraphOption },
  visibility: 'asker',
  parse: (text) => ({ ...splitReference(text) }),
  execute: async ({ document, paragraph }, context) => {
    const { found, notice } = await lookUpPlace(document, paragraph, context);
    if (!found) return notice;
    return answer([strong(context.messages.cite.heading), citations(found, context.messages)], {
      visibility: 'asker',
    });
  },
});

/** One line a style, then the link. Not citation nodes: nothing is quoted here. */
function citations({ held, units, container }: FoundPlace, messages: Messages): Fields {
  const whole = container === undefined ? [] : wholeContainer(container);
  const at = units === undefined ? whole : addressesOf(units);
  // The keys of an object literal are all there are: TypeScript widens them to string.
  const styles = Object.keys(citationStyles) as Style[];
  const { url } = formatCitation(held.summary, at);
  return {
    type: 'fields',
    rows: [
      ...styles.map((style) => ({
        name: messages.cite.styles[style],
        value: formatCitation(held.summary, at, style).text,
      })),
      ...(url === undefined ? [] : [{ name: messages.cite.link, value: url, url }]),
    ],
  };
}

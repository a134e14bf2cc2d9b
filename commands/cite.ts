import { type CitationStyleName, citationStyles } from '../index/citation/citation-styles.js';
import { formatCitation } from '../index/citation/format.js';
import { splitReference } from '../index/citation/reference.js';
import { formatReference, type ReferenceForm, referenceForms } from '../index/citation/reference-forms.js';
import { wholeContainer } from '../index/citation/resolve.js';
import { answer, strong } from './composing/compose.js';
import { defineCommand } from './contract/command.js';
import type { Block } from './contract/reply.js';
import { addressesOf } from './lookup/locators-of.js';
import { type FoundPlace, lookUpPlace } from './lookup/paragraph-lookup.js';
import type { Messages } from './messages/messages.js';
import { documentOption } from './options/document.js';
import { paragraphOption } from './options/paragraph.js';

/** The longest paragraph that is given together with its citation; a longer one is copied from /para. */
const LONGEST_TEXT = 300;

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
    return answer([strong(context.messages.cite.heading), ...citations(found, context.messages)], {
      visibility: 'asker',
    });
  },
});

/** One block a form, to be copied as it is. Not citation nodes: nothing is quoted here. */
function citations({ held, units, container }: FoundPlace, messages: Messages): readonly Block[] {
  const { summary } = held;
  const whole = container === undefined ? [] : wholeContainer(container);
  const at = units === undefined ? whole : addressesOf(units);
  // The keys of object literals are all there are: TypeScript widens them to string.
  const styles = Object.keys(citationStyles) as CitationStyleName[];
  const forms = Object.keys(referenceForms) as ReferenceForm[];
  const { text, url } = formatCitation(summary, at);
  const [unit, ...others] = units ?? [];
  const quoted =
    unit && others.length === 0 && unit.text.length <= LONGEST_TEXT ? `“${unit.text}”（${text}）` : undefined;
  const code = (name: string, value: string): Block => ({ type: 'code', name, text: value });
  const { cite } = messages;
  return [
    ...(quoted === undefined ? [] : [code(cite.quoted, quoted)]),
    ...styles.map((style) => code(cite.styles[style], formatCitation(summary, at, style).text)),
    ...(url === undefined ? [] : [code(cite.link, url)]),
    ...forms.map((form) => code(cite.forms[form], formatReference(summary, at, form))),
  ];
}

import type { CitationStyleName } from '../index/citation/citation-styles.js';
import { formatCitation } from '../index/citation/format.js';
import { splitReference } from '../index/citation/reference.js';
import { formatReference, type ReferenceForm } from '../index/citation/reference-forms.js';
import { wholeContainer } from '../index/citation/resolve.js';
import type { Unit } from '../index/model/document.js';
import { answer, strong } from './composing/compose.js';
import { citeQuestion } from './composing/questions.js';
import { defineCommand } from './contract/command.js';
import { addressesOf, locatorsOf } from './lookup/locators-of.js';
import { type FoundPlace, lookUpPlace } from './lookup/paragraph-lookup.js';
import type { Messages } from './messages/messages.js';
import { createRecognizer, fixed, recognized } from './options/choice.js';
import { documentOption } from './options/document.js';
import { paragraphOption } from './options/paragraph.js';

/** The longest text that is given together with its citation, in characters; a longer one is copied from /para. */
const LONGEST_TEXT = 1_000;

const FORMS = [
  'quoted',
  'zh',
  'zh-note',
  'en',
  'link',
  'gbt',
  'bluebook',
  'apa',
  'bibtex',
  'ris',
  'markdown',
] as const;
type Form = (typeof FORMS)[number];
/** What is shown at once; the rest is chosen from a menu. */
const FIRST: readonly Form[] = ['zh', 'zh-note', 'en', 'link'];

const recognizeForm = createRecognizer<Form | 'all'>([
  ['all', ['all', '全部', '所有']],
  ...FORMS.map(
    (form) => [form, [form, ...(form === 'gbt' ? ['GB/T 7714', 'GB/T', 'GBT7714'] : [])]] as const,
  ),
]);

export const cite = defineCommand({
  name: 'cite',
  names: { 'zh-CN': '引文出处', 'zh-TW': '引文出處', en: 'cite' },
  summary: (messages) => messages.cite.summary,
  examples: ['/cite 63/194 11', '/cite 关于全球打击贩运人口努力的宣言 11', '/cite 63/194 11 form:bibtex'],
  options: {
    document: documentOption,
    paragraph: paragraphOption,
    form: {
      schema: recognized(recognizeForm, 'citationForm'),
      names: { 'zh-CN': '格式', 'zh-TW': '格式', en: 'form' },
      description: (messages) => messages.cite.form,
      ...fixed(FORMS.map((form) => ({ value: form, name: (messages: Messages) => nameOf(form, messages) }))),
    },
  },
  visibility: 'asker',
  parse: (text) => ({ ...splitReference(text) }),
  execute: async ({ document, paragraph, form }, context) => {
    const { found, notice } = await lookUpPlace(document, paragraph, context);
    if (!found) return notice;
    const { messages } = context;
    const made = citations(found, context.today);
    const wanted = form === undefined ? FIRST : form === 'all' ? FORMS : [form];
    const blocks = wanted.flatMap((each) => {
      const text = made[each];
      return text === undefined ? [] : [{ type: 'code', name: nameOf(each, messages), text } as const];
    });
    if (form !== undefined) return answer(blocks, { visibility: 'asker' });
    const others = FORMS.filter((each) => made[each] !== undefined && !FIRST.includes(each));
    const key = found.held.document.key;
    const at = found.units === undefined ? (found.container ?? '') : locatorsOf(found.units);
    const question = (each: Form | 'all') => `${citeQuestion(key, at).trimEnd()} form:${each}`;
    return {
      ...answer([strong(messages.cite.heading), ...blocks], {
        visibility: 'asker',
        actions: [{ kind: 'open', label: messages.cite.all, question: question('all') }],
      }),
      menus: [
        {
          label: messages.cite.others,
          items: others.map((each) => ({ label: nameOf(each, messages), question: question(each) })),
        },
      ],
    };
  },
});

function nameOf(form: Form, { cite: words }: Messages): string {
  if (form === 'quoted') return words.quoted;
  if (form === 'link') return words.link;
  return form === 'zh' || form === 'zh-note' || form === 'en' ? words.styles[form] : words.forms[form];
}

/** Every form of the citation, to be copied as it is. Not citation nodes: nothing is quoted here. */
function citations(
  { held, units, container }: FoundPlace,
  today: string | undefined,
): Readonly<Record<Form, string | undefined>> {
  const { summary } = held;
  const whole = container === undefined ? [] : wholeContainer(container);
  const at = units === undefined ? whole : addressesOf(units);
  const { text, url } = formatCitation(summary, at);
  const words = textOf(units ?? []);
  const styled = (style: CitationStyleName) => formatCitation(summary, at, style).text;
  const reference = (form: ReferenceForm) => formatReference(summary, at, form, today);
  return {
    quoted: words === '' || words.length > LONGEST_TEXT ? undefined : `“${words}”（${text}）`,
    ...{ zh: styled('zh'), 'zh-note': styled('zh-note'), en: styled('en'), link: url },
    ...{ gbt: reference('gbt'), bluebook: reference('bluebook'), apa: reference('apa') },
    ...{ bibtex: reference('bibtex'), ris: reference('ris'), markdown: reference('markdown') },
  };
}

/** The words of the places: one as it is, several with their numbers, a line each. */
function textOf(units: readonly Unit[]): string {
  const [only, ...others] = units;
  if (others.length === 0) return only?.text ?? '';
  return units
    .map(({ number, parent, text }) => {
      if (number === null) return text;
      return parent === undefined ? `${number}. ${text}` : `(${number}) ${text}`;
    })
    .join('\n');
}

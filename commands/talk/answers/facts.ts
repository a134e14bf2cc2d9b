import { answer, strong } from '../../composing/compose.js';
import { docQuestion } from '../../composing/questions.js';
import type { Reply } from '../../contract/reply.js';
import { documentRows, type FactName } from '../../doc.js';
import { describeContents } from '../../lookup/contents.js';
import { openDocument } from '../../lookup/held-document.js';
import { quoteOf } from '../../quoting/quote.js';
import type { Situation } from '../situation.js';
import { documentTarget } from '../target.js';
import { answerAsked, documentAsked, typedName, understood } from './asked.js';
import { notHeldDocument } from './not-held.js';
import { askWhich } from './paragraphs.js';
import { adoptionAnswer } from './signing.js';

/** What is asked of a document's head → the row of `/doc` that says it. */
const FACTS: readonly (readonly [words: RegExp, fact: FactName])[] = [
  [/日期|时间|date/u, 'date'],
  [/主题词|关键词|主题|subject|keyword/u, 'subjects'],
  [/议程|agenda/u, 'agendaItem'],
  [/届|session/u, 'session'],
  [/链接|网址|官网|网页|原件|pdf|下载|link|url/u, 'link'],
  [/报告|(?:哪|第几)(?:一?个|一)?委员会|report/u, 'report'],
  [/第几次|哪次|会议|meeting/u, 'meeting'],
  [/文号|编号|号码|symbol|number/u, 'symbol'],
  [/附件|annex/u, 'annexes'],
  [/给谁|收信|收件|写给|发给|寄给|addressee|addressed|recipient/u, 'addressee'],
  [/发信|寄信|来信|写信|发件|sender/u, 'sender'],
  [/机构|机关|organ/u, 'organ'],
  [/类型|什么文件|哪类|性质|type/u, 'type'],
  [/标题|题目|题为|叫什么|全名|全称|名称|名字|title|called/u, 'title'],
];

/** The facts that a line asks for; those of the question before, where it only names another document. */
export function factsAsked({ line, open, focus }: Situation): readonly FactName[] {
  // 附件 is a place as well, and taken as one.
  const asked = FACTS.filter(([words, fact]) => words.test(fact === 'annexes' ? line.text : open));
  const facts = asked.map(([, fact]) => fact);
  if (facts.length === 0) return FACTS.flatMap(([, fact]) => (focus?.facts?.includes(fact) ? [fact] : []));
  // 附件叫什么 is the annex's title, not the letter's.
  return facts.includes('annexes') ? facts.filter((fact) => fact !== 'title') : facts;
}

/** One fact of a document's head, the sentence first; the rest is a press away. */
export async function factAnswer(situation: Situation): Promise<Reply | undefined> {
  const target = await documentTarget(situation);
  if (target.kind === 'missing') return notHeldDocument(situation, target.mention);
  if (target.kind === 'several') return askWhich(situation, target.candidates, undefined);
  if (target.kind === 'none') return askWhich(situation, undefined, undefined);
  const { named } = target;
  const { context } = situation;
  const { messages } = context;
  const rows = documentRows(named.summary, context);
  const told = factsAsked(situation);
  const wanted = told.flatMap((fact) => rows.filter((row) => row.fact === fact));
  const [absent] = told.filter((fact) => fact !== 'date');
  // 宣言通过的日期: of an annex too, with the line that prints it.
  if (told.length > 0 && told.every((fact) => fact === 'date')) return adoptionAnswer(situation);
  if (wanted.length === 0 && absent !== undefined)
    return understood(
      answer([strong(messages.talk.noFact(typedName(named), messages.doc.fields[absent]))], {
        visibility: 'asker',
      }),
      documentAsked('doc', named).shown,
      context,
    );
  if (wanted.length === 0) return aboutAnswer(situation);
  const lines = wanted.map(({ name, value }) =>
    strong(`${typedName(named)}${messages.listSeparator}${name}${messages.colon}${value}`),
  );
  // 第三委员会的报告: of which committee the masthead says.
  const held = told.includes('report') ? await openDocument(named.summary.key, context) : undefined;
  const head = held?.document.units.find(({ kind }) => kind === 'masthead');
  return understood(
    answer([...lines, ...(held && head ? [quoteOf(held, head)] : [])], {
      visibility: 'channel',
      actions: [{ kind: 'whole', label: messages.doc.summary, question: docQuestion(named.summary.key) }],
    }),
    documentAsked('doc', named).shown,
    context,
  );
}

/** How many paragraphs, notes and so on a document has. */
export async function countAnswer(situation: Situation): Promise<Reply | undefined> {
  const target = await documentTarget(situation);
  if (target.kind === 'missing') return notHeldDocument(situation, target.mention);
  if (target.kind === 'several') return askWhich(situation, target.candidates, undefined);
  if (target.kind === 'none') return askWhich(situation, undefined, undefined);
  const { named } = target;
  const { context } = situation;
  const held = await openDocument(named.summary.key, context);
  if (!held) return undefined;
  const contents = describeContents(held.document, context.messages, named.container);
  const parts = contents.map(({ text }) => text).join(context.messages.listSeparator);
  return understood(
    answer(
      [
        strong(context.messages.lookup.documentHas(typedName(named), parts)),
        {
          type: 'list',
          items: contents.map(({ text, locators }) => ({
            text,
            question: `/para ${named.summary.key} ${locators}`,
          })),
        },
      ],
      { visibility: 'channel' },
    ),
    documentAsked('doc', named).shown,
    context,
  );
}

/** What a document is: all of `/doc`. */
export async function aboutAnswer(situation: Situation): Promise<Reply | undefined> {
  const target = await documentTarget(situation);
  if (target.kind === 'missing') return notHeldDocument(situation, target.mention);
  if (target.kind === 'several') return askWhich(situation, target.candidates, undefined);
  return target.kind === 'one' ? answerAsked([documentAsked('doc', target.named)], situation) : undefined;
}

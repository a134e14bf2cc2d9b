import { fold } from '../text/fold.js';
import { createCitingText } from './citing-text.js';
import { placeInFragment } from './link-places.js';
import { parseLocators } from './locators.js';
import { readMentions } from './recognize.js';
import { documentAtBeginning } from './short-form.js';

/** One typed text in its two parts, as typed; a paragraph that makes no sense is kept for the caller's error. */
export interface Reference {
  readonly document: string;
  readonly paragraph?: string;
}

/** What may join a document and a paragraph: a blank, a comma, a colon, brackets, 中, 的, 特别是. The dash of -3 is its sign. */
const JOINT =
  /^(?:[.。>]\s)?(?:[\s>,，、:：;；]|(?<!\s)[—–-]|[—–-](?!\d))*(?:(?:中|里|内)?的?(?=\s*(?:第|序言|执行|附件|脚注|标题|签名))|特别是|尤其是|包括)?\s*(?:[(（[【](?=\s*\S)\s*)?/u;
const ADDRESS = /^((?:https?:\/\/)?[\w.-]{1,80}\.org\/[^\s#]{1,300})#(\S{1,200})(.*)$/isu;
/** Words with which a paragraph begins without a joint before it. */
const BEGINS_PARAGRAPH = /^(?:第|附件|序言|前言|执行部分|执行段|脚注)/u;
/** What stands in a letter without a number: …的信签名. */
const LETTER_WORD = /^(?:标题|文头|主题词|签名|结尾|小标题|未识别|无编号)/u;
/** The end of a text in which a paragraph is looked for. */
const LONGEST_PARAGRAPH = 120;

/** …/A/RES/63/194#11: the address, and the place that its fragment names; what is typed behind it goes on. */
function readLinkedPlace(text: string): Reference | undefined {
  const [, document, fragment = '', more = ''] = ADDRESS.exec(text) ?? [];
  const place = placeInFragment(fragment);
  if (document === undefined || place === undefined) return undefined;
  return { document, paragraph: `${place}${more}` };
}

function split(text: string, at: number): Reference {
  const document = text
    .slice(0, at)
    .replace(/[\s,，、:：]+$/u, '')
    .replace(/^<\s?/u, '');
  const rest = text.slice(at);
  const joint = JOINT.exec(rest)?.[0] ?? '';
  const opened = /[(（[【]\s*$/u.test(joint);
  const paragraph = rest.slice(joint.length).trimEnd();
  const bare = opened ? paragraph.replace(/[)）\]】]\s*$/u, '').trimEnd() : paragraph;
  if (bare === '') return { document };
  // …的信第2段 is a paragraph of the letter itself; a number alone may mean its annex.
  const [first] = parseLocators(bare) ?? [];
  const ofLetter =
    /信$/u.test(document) &&
    /^(?:第|para)/iu.test(bare) &&
    first?.from.series === 'op' &&
    first.from.containers.length === 0;
  return { document, paragraph: ofLetter ? `信${bare.replace(/^para(?:graph)?s?\.?\s*/iu, '')}` : bare };
}

/** The same citation once more, in brackets at the end. */
const REPEATED = /\s?[(（]((?:[^()（）]|[(（][^()（）]{1,12}[)）]){4,60})[)）][\s。.]*$/u;

/** Our own citation, pasted: 大会第63/194号决议第11段 (A/RES/63/194). Another symbol there stays and is not understood. */
function withoutRepeat(text: string): string {
  const [repeated, inner = ''] = REPEATED.exec(text.slice(-LONGEST_PARAGRAPH)) ?? [];
  const symbol = repeated === undefined ? undefined : documentAtBeginning(inner)?.symbols[0];
  if (repeated === undefined || symbol === undefined) return text;
  const bare = text.slice(0, -repeated.length);
  return documentAtBeginning(bare)?.symbols.includes(symbol) ? bare : text;
}

/** Where the symbol or number at the beginning ends; undefined where there is none. */
function endOfNumber(text: string): number | undefined {
  const read = documentAtBeginning(text)?.end;
  if (read === undefined) return undefined;
  // 63/194:7 is read with its place.
  const end = text.slice(0, read).replace(/[:：]\d{1,3}$/u, '').length;
  const rest = text.slice(end);
  const ends =
    rest === '' ||
    /^[\s,，、第。.!！?？:：(（[【—>]/u.test(rest) ||
    BEGINS_PARAGRAPH.test(rest) ||
    parseLocators(rest.replace(JOINT, '')) !== undefined;
  return ends ? end : undefined;
}

/** 《…》第11段（…的信，附件）: a title in its marks, its paragraphs, and in brackets what it is annexed to. */
const TITLED =
  /^(《[^《》]{2,300}》)[\s,，]*([^（(]{0,120}?(?:[(（][^()（）]{1,8}[)）][^（(]{0,60}?)?)(?:\s?[(（][^()（）]{4,300}[)）])?[\s。.]*$/u;

function titleFirst(text: string): Reference | undefined {
  const [, document, paragraph = ''] = TITLED.exec(text) ?? [];
  if (document === undefined || parseLocators(paragraph) === undefined) return undefined;
  return { document, paragraph: paragraph.trim() };
}

/** para. 11 of A/RES/63/194; 第11段（第63/194号决议）: one citation, the paragraph first. */
function paragraphFirst(text: string): Reference | undefined {
  if (text.length > 2 * LONGEST_PARAGRAPH) return undefined;
  const reading = createCitingText(text);
  const { folded } = reading;
  const [mention, ...others] = readMentions(reading, 'citation');
  const [name] = readMentions(createCitingText(text, { typed: true }), 'name').filter(
    ({ kind }) => kind !== 'work',
  );
  if (!mention?.places || !name || others.length > 0 || mention.start >= name.start) return undefined;
  if (folded.cased.slice(0, mention.start).trim() !== '') return undefined;
  if (!/^[\s)\]。.!?]*$/u.test(folded.cased.slice(mention.end))) return undefined;
  const head = folded.cased.slice(mention.start, name.start);
  // The places end where what joins them to the document begins; the longest text that reads as places is theirs.
  for (let end = head.length; end > 0; end--) {
    if (parseLocators(head.slice(0, end)) === undefined || /\s$/u.test(head.slice(0, end))) continue;
    return {
      document: text.slice(folded.sourceStart(name.start), folded.sourceEnd(name.end)),
      paragraph: text.slice(folded.sourceStart(mention.start), folded.sourceEnd(mention.start + end)),
    };
  }
  return undefined;
}

/** Where the longest end of the text begins that reads as paragraphs; undefined where none does. */
function startOfParagraph(text: string): number | undefined {
  for (let at = Math.max(1, text.length - LONGEST_PARAGRAPH); at < text.length; at++) {
    const before = text.charAt(at - 1);
    const rest = text.slice(at);
    const joined =
      /[\s,，、:：》”"]/u.test(before) ||
      BEGINS_PARAGRAPH.test(rest) ||
      (before === '信' && LETTER_WORD.test(rest));
    if (!joined || /^[\s,，、]/u.test(rest)) continue;
    const places = parseLocators(rest);
    // A word alone is more likely the title's last (…的报告 正文) than a place, unless marks close the title.
    if (places) return at;
  }
  return undefined;
}

/**
 * Parts a typed reference: 63/194 11, 第63/194号决议第11段, `S/RES/2446 (2018) 3`, 宣言 11, para. 11 of A/RES/63/194.
 * Needs no documents: a symbol or number at the beginning ends the document's name, else the longest end that reads as
 * paragraphs begins the paragraph, else the last word with a number in it is one, understood or not (63/194 11x).
 * Nothing is dropped but the joint between the two.
 */
export function splitReference(text: string): Reference {
  const trimmed = withoutRepeat(text.trim());
  const linked = readLinkedPlace(trimmed);
  if (linked) return linked;
  const number = endOfNumber(trimmed);
  if (number !== undefined) return split(trimmed, number);
  const titled = titleFirst(trimmed);
  if (titled) return titled;
  const first = paragraphFirst(trimmed);
  if (first) return first;
  const paragraph = startOfParagraph(trimmed);
  if (paragraph !== undefined) return split(trimmed, paragraph);
  const lastWord = /\s(?=\S{1,60}$)/u.exec(trimmed.slice(-LONGEST_PARAGRAPH));
  if (lastWord) {
    const at = Math.max(0, trimmed.length - LONGEST_PARAGRAPH) + lastWord.index;
    if (/[\d段]/u.test(fold(trimmed.slice(at)).text)) return split(trimmed, at);
  }
  return { document: trimmed };
}

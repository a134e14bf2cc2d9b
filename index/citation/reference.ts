import { toHalfWidth } from '../analysis/width.js';
import { RESOLUTION_NUMBER } from '../model/resolution-number.js';
import { recognizeSymbol, SYMBOL_PATTERN } from '../model/symbol.js';
import { symbolsOf } from '../names/short-forms.js';
import { toSimplified } from '../text/han.js';
import { parseLocators } from './locators.js';

/** One typed text in its two parts, as typed; a paragraph that makes no sense is kept for the caller's error. */
export interface Reference {
  readonly document: string;
  readonly paragraph?: string;
}

const SYMBOL_PREFIX = new RegExp(`^${SYMBOL_PATTERN}(?:(?<=\\))|(?![A-Za-z0-9/]))`, 'iu');
const SHORT_FORM_PREFIX = new RegExp(
  `^[^\\d《》]{0,60}?(?:\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日)?[^\\d《》]{0,12}?(?:第\\s?)?${RESOLUTION_NUMBER}` +
    '(?:\\s?号)?(?:\\s?(?:决议|决定)|\\s(?:resolution|decision)\\b)?',
  'iu',
);
/** What may join a document and a paragraph: a blank, a comma, 的. */
const JOINT = /^[\s,，、:：]*(?:的(?=\s*(?:第|序言|执行|附件|脚注|标题|签名)))?\s*/u;
/** Words with which a paragraph begins without a joint before it. */
const BEGINS_PARAGRAPH = /^(?:第|附件|序言|前言|执行部分|执行段|脚注)/u;
/** A document's symbol once more, in brackets at the end. */
const REPEATED_SYMBOL = /\s?[(（]((?:[^()（）]|[(（][^()（）]{1,12}[)）]){4,60})[)）]$/u;
/** The end of a text in which a paragraph is looked for. */
const LONGEST_PARAGRAPH = 120;

function split(text: string, at: number): Reference {
  const document = text.slice(0, at).replace(/[\s,，、:：]+$/u, '');
  const rest = text.slice(at);
  const paragraph = rest.slice(JOINT.exec(rest)?.[0].length ?? 0).trimEnd();
  if (paragraph === '') return { document };
  // …的信第2段 is a paragraph of the letter itself; with a blank between, the number may mean its annex.
  const ofLetter =
    /信$/u.test(document) && /^第/u.test(rest) && parseLocators(paragraph)?.[0]?.container === undefined;
  return { document, paragraph: ofLetter ? `信${paragraph}` : paragraph };
}

/** Where the symbol or short form at the beginning ends; undefined where there is none. */
function endOfNumber(folded: string): number | undefined {
  const symbol = SYMBOL_PREFIX.exec(folded)?.[0];
  if (symbol !== undefined && /\/.*\d/u.test(symbol)) return symbol.length;
  const shortForm = SHORT_FORM_PREFIX.exec(folded)?.[0];
  if (shortForm === undefined) return undefined;
  const known = symbolsOf(shortForm).length > 0 || /决定|decision/iu.test(shortForm);
  const rest = folded.slice(shortForm.length);
  const ends =
    rest === '' || /^[\s,，、第]/u.test(rest) || parseLocators(rest.replace(JOINT, '')) !== undefined;
  return known && ends ? shortForm.length : undefined;
}

/** Where the longest end of the text begins that reads as paragraphs; undefined where none does. */
function startOfParagraph(folded: string): number | undefined {
  for (let at = Math.max(1, folded.length - LONGEST_PARAGRAPH); at < folded.length; at++) {
    const before = folded.charAt(at - 1);
    const rest = folded.slice(at);
    const joined = /[\s,，、:：》”"]/u.test(before) || BEGINS_PARAGRAPH.test(rest);
    if (joined && !/^[\s,，、]/u.test(rest) && parseLocators(rest) !== undefined) return at;
  }
  return undefined;
}

/**
 * Parts a typed reference: 63/194 11, 第63/194号决议第11段, `S/RES/2446 (2018) 3`, 宣言 11. Needs no documents: a symbol
 * or resolution number at the beginning ends the document's name, else the longest end that reads as paragraphs
 * begins the paragraph, else the last word with a number in it is one, understood or not (63/194 11x).
 * Nothing is dropped but the joint between the two.
 */
export function splitReference(text: string): Reference {
  const trimmed = text.trim();
  const [repeated, inner = ''] = REPEATED_SYMBOL.exec(trimmed.slice(-LONGEST_PARAGRAPH)) ?? [];
  const symbol = recognizeSymbol(inner);
  if (repeated !== undefined && symbol) {
    // Our own citation, pasted: 大会第63/194号决议第11段 (A/RES/63/194). Another symbol there stays and is not understood.
    const reference = splitReference(trimmed.slice(0, -repeated.length));
    if (symbolsOf(reference.document).includes(symbol)) return reference;
  }
  const folded = toSimplified(toHalfWidth(trimmed));
  const number = endOfNumber(folded);
  if (number !== undefined) return split(trimmed, number);
  const paragraph = startOfParagraph(folded);
  if (paragraph !== undefined) return split(trimmed, paragraph);
  const lastWord = /\s(?=\S{1,60}$)/u.exec(folded.slice(-LONGEST_PARAGRAPH));
  if (lastWord) {
    const at = Math.max(0, folded.length - LONGEST_PARAGRAPH) + lastWord.index;
    if (/[\d段]/u.test(folded.slice(at))) return split(trimmed, at);
  }
  return { document: trimmed };
}

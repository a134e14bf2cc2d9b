import { firstEndingAfter } from '../../model/span.js';
import { recognizeSymbol } from '../../model/symbol.js';
import type { Mention, Recognizer } from '../mention.js';

/**
 * Links, file names and paths. A link to the UN's own sites names the document in its path or query; what stands in any
 * other link or path is none of ours and must not be read as numbers (63/194 in /var/log/63/194).
 */
const LINK =
  /(?:https?:\/\/|www\.|(?<![\w.@/-])(?=(?:undocs|docs\.un|daccess-ods\.un|un)\.org\/))[^\s<>"|。、\p{Script=Han}]{3,400}/giu;
const UN_HOST = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.){0,4}(?:undocs|un|ohchr)\.org(?:[/:?]|$)/iu;
const TRAILING = /[.,;:!?'\]}》]+$/u;
/** /zh/A/RES/63/194, ?symbol=A/RES/63/194&, FinalSymbol=A%2FRES%2F63%2F194 */
const IN_LINK =
  /[/=](?:(?:ar|en|es|fr|ru|zh)\/)?((?:[A-Z]{1,9})(?:\/[A-Z0-9][A-Z0-9.() -]{0,30}){1,8})(?=$|[?&#/])/giu;
/** A_RES_63_194-ZH.pdf, A_RES_63_194, A-RES-63-194: names of downloads. */
const FILE_NAME =
  /(?<![\w/.-])((?:A|S|E|T|ST|TD|DP|CEDAW|CCPR|CRC|CAT|CERD)(?:_[A-Z0-9]{1,6}(?:\.\d{1,3})?(?:\(\w{1,8}\))?){2,6}?|[ASET](?:-HRC)?-RES-[0-9]{1,4}(?:-[0-9]{1,4})?)(?:[-_](?:ar|en|es|fr|ru|zh|[acefrs]))?(?:\.(?:pdf|docx?|html?|txt|md))?(?![\w-])/giu;
/** ~/a/b, /var/log/63/194/error.txt, ./63/194, C:\63 */
const PATH =
  /(?<![\w.)])(?:(?:~|\.{1,2})?\/(?:[\w.-]{1,60}\/){1,12}[\w.-]{0,60}|[A-Za-z]:\\[^\s]{1,200}|[\w.+-]{1,60}@[\w.-]{3,60})/gu;

function closed(link: string): string {
  let text = link.replace(TRAILING, '');
  // A bracket around the link is not its own; one of a Council symbol is.
  while (text.endsWith(')') && !text.includes('(')) text = text.slice(0, -1).replace(TRAILING, '');
  return text;
}

function decoded(link: string): string {
  return link.replace(/%([0-9A-F]{2})/giu, (code, hex: string) => {
    const char = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\x20-\x7e]/u.test(char) ? char : code;
  });
}

function symbolInLink(link: string) {
  if (!UN_HOST.test(link)) return undefined;
  const path = decoded(link).replace(/^(?:https?:\/\/)?[^/?]*/iu, '');
  for (const match of path.matchAll(IN_LINK)) {
    const symbol = recognizeSymbol(match[1] ?? '');
    if (symbol) return symbol;
  }
  return undefined;
}

export const links: Recognizer = ({ cased }) => {
  const mentions: Mention[] = [];
  for (const match of cased.matchAll(LINK)) {
    const link = closed(match[0]);
    const symbol = symbolInLink(link);
    mentions.push({
      ...{ start: match.index, end: match.index + link.length, link: true },
      ...(symbol ? { kind: kindOf(symbol), symbols: [symbol] } : { kind: 'work', symbols: [] }),
    });
  }
  const found = [...mentions];
  const inLink = (at: number) => {
    const link = found[firstEndingAfter(found, at)];
    return link !== undefined && link.start <= at;
  };
  for (const match of cased.matchAll(FILE_NAME)) {
    const symbol = recognizeSymbol((match[1] ?? '').replace(/[_]|-(?=RES|HRC|\d)/giu, '/'));
    if (!symbol || inLink(match.index)) continue;
    mentions.push({
      ...{ start: match.index, end: match.index + match[0].length, link: true },
      ...{ kind: kindOf(symbol), symbols: [symbol] },
    });
  }
  for (const match of cased.matchAll(PATH)) {
    if (inLink(match.index)) continue;
    mentions.push({ kind: 'work', symbols: [], start: match.index, end: match.index + match[0].length });
  }
  return mentions;
};

/** A symbol says what it is of: `A/RES/…` a resolution, `A/63/431` a document. */
export function kindOf(symbol: string): 'resolution' | 'decision' | 'document' {
  if (/\/DEC\//u.test(symbol)) return 'decision';
  return /\/RES\//u.test(symbol) ? 'resolution' : 'document';
}

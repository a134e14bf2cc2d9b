import type { Mention, Recognizer } from '../mention.js';

/**
 * What is cited by a number and is no document of ours: general comments, agreed conclusions, communications, ILO
 * conventions, treaty volumes. They are no citations, but the paragraphs behind them are theirs, and 同上 can mean them.
 */
const NUMBERS = '\\d{1,5}(?:/\\d{1,4})?(?:\\s?(?:[、,和及至-])\\s?(?:第\\s?)?\\d{1,5}(?:/\\d{1,4})?){0,8}';
const WORKS: readonly RegExp[] = [
  new RegExp(
    `第\\s?${NUMBERS}\\s?号(?:\\([^()]{0,40}\\))?\\s?(?:一般性(?:意见|建议|评论)|商定结论|来文|公约|建议|法令|法律|命令|行政令|总统令|指令|条例|通知|公告|议定书|工作文件|案件?|判决)(?:\\(\\d{4}(?:年)?\\))?`,
    'gu',
  ),
  // Documents of the World Trade Organization
  /(?<![A-Za-z0-9/])WT\/[A-Z]{2,6}\d*(?:\/[A-Z0-9.]{1,10}){0,5}(?:\s?号?\s?(?:文件|报告))?/gu,
  /(?:令|条例|法律|法案|公约|判决|案件|来文|合同|标准|专利|编号|卷宗)\s?(?:第\s?)?\d{1,4}\/\d{1,4}(?:\s?号)?/gu,
  /General (?:comment|recommendation)s?\s(?:Nos?\.\s)?\d{1,3}(?:\s\(\d{4}\))?/giu,
  /(?:Directive|Regulation|Communication|Case|Council Decision|Act|Law|Application)\s(?:\([A-Z]{2,5}\)\s)?(?:Nos?\.\s)?\d{1,5}\/\d{1,4}(?:\/[A-Z]{2,5})?/gu,
];
/** 联合国，《条约汇编》，第2225、2237、2241和2326卷，第39574号 */
const TREATY_SERIES =
  /(?:联合国\s?,\s?)?《条约汇编》\s?,\s?第[\d\s、,和及至-]{1,60}卷(?:\s?,\s?第\s?[\d\s、,和及至-]{1,40}号)?|United Nations,?\sTreaty Series,?\svols?\.\s[\d, and-]{1,60},\sNos?\.\s[\d, and-]{1,40}\d/gu;

export const works: Recognizer = ({ cased }) => {
  const mentions: Mention[] = WORKS.flatMap((pattern) =>
    [...cased.matchAll(pattern)].map(
      (match): Mention => ({
        kind: 'work',
        symbols: [],
        start: match.index,
        end: match.index + match[0].length,
      }),
    ),
  );
  const series = [...cased.matchAll(TREATY_SERIES)].map(
    (match): Mention => ({
      ...{ kind: 'instrument', symbols: [], start: match.index, end: match.index + match[0].length },
      name: '',
    }),
  );
  return [...mentions, ...series];
};

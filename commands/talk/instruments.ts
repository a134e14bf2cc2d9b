import type { Span } from '../../index/model/span.js';
import { type Line, typed } from './line.js';

/** The name of a treaty or a declaration in a line, none of the documents held. */
export interface InstrumentMention extends Span {
  /** As typed, without its marks. */
  readonly name: string;
  /** Its articles, as typed (第五十一条). */
  readonly article?: string;
}

/** What the names of treaties and the like end with. */
const ENDINGS =
  '公约|宪章|盟约|议定书|规约|条约|协定|协约|总协定|议程|宣言|纲领|章程|议事规则|convention|charter|covenant|protocol|statute|treaty|agreement|declaration';
/** Words that stand before a name without being part of it. */
const NOT_OF_A_NAME =
  /^(?:请问|有没有|是否|有|没有|没|收录了?|收了|查一?下?|查找|查|搜一?下?|找一?下?|看一?下?|看看|给我|我要|我想|帮我|引用了?|提到了?|提及|根据|按照|依据|关于|什么是|那么|那|这|该|此|本|和|与|跟|及|以及|或|把|从|在|对|里|中|一|份|个|部|项|的|了|你们?|库里|哪里|哪段|哪一段|讲|说|到|过|能|可以|不能|the|of|a|an|is|does|do|you|have|in|what|about|s)+/u;
const NAMED = new RegExp(`[^□\\s，。,.;；:：?？!！、（）()《》“”"'‘’]{1,24}(?:${ENDINGS})`, 'gu');
const ENGLISH_NAMED =
  /\b(?:[a-z-]+\s){1,8}?(?:convention|charter|covenant|protocol|statute|treaty|declaration)(?:\s(?:on|against|for|of|relating to)(?:\s[a-z-]+){1,8}?(?=$|[,.?]|\sarticle|\sart\b))?/gu;
const IN_MARKS = /《([^《》□\n]{2,100})》/gu;
const ARTICLE =
  /^\s*的?\s*(?:[,，]\s*)?((?:第\s*[\d一二三四五六七八九十百]{1,6}\s*(?:条|款|项|章|段)\s*)+|(?:art(?:icle|\.)?|para(?:graph|\.)?)\s*\d+(?:\(\d+\))?)/u;
/** A mere 公约 or 议定书 names nothing. */
const SHORTEST = 3;

/** The instruments in an open text (documents held taken out), with the articles behind them; in order. */
export function instrumentsIn(line: Line, open: string): readonly InstrumentMention[] {
  const found: InstrumentMention[] = [];
  const add = (start: number, end: number, name: string) => {
    if (found.some((other) => start < other.end && other.start < end)) return;
    const article = ARTICLE.exec(open.slice(end, end + 30));
    found.push({
      start,
      end: end + (article?.[0].length ?? 0),
      name,
      ...(article?.[1] !== undefined && { article: article[1].trim() }),
    });
  };
  for (const match of open.matchAll(IN_MARKS))
    add(
      match.index,
      match.index + match[0].length,
      typed(line, { start: match.index + 1, end: match.index + match[0].length - 1 }),
    );
  for (const pattern of [NAMED, ENGLISH_NAMED]) {
    for (const match of open.matchAll(pattern)) {
      const before = NOT_OF_A_NAME.exec(match[0])?.[0].length ?? 0;
      const start = match.index + before;
      const end = match.index + match[0].length;
      if (end - start >= SHORTEST && !new RegExp(`^(?:${ENDINGS})$`, 'u').test(open.slice(start, end)))
        add(start, end, typed(line, { start, end }));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

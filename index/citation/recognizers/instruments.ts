import type { Mention, Recognizer } from '../mention.js';

/** A work in its marks; a title within it stands in single ones. */
const TITLE = /《([^《》\n]{2,120})》/gu;
/** What the names of instruments end in. */
const INSTRUMENT =
  /(?:公约|宪章|议定书|盟约|规约|宣言|条约|协定|协议|议程|议事规则|行动纲领|行动纲要|行动计划|准则|原则|框架|契约|共识|战略|组织法|章程)(?:\(.{1,20}\))?$/u;
/** Names without marks: they count only with an article. */
const UNMARKED =
  /(?<!本|该|此|《)(?:联合国)?(?:宪章|公约|盟约|任择议定书|议定书|规约|(?:暂行)?议事规则)(?=\s?(?:的)?\s?第[\s\d一二三四五六七八九十百]{1,6}(?:条|、|和|至|-))/gu;
const ENGLISH =
  /(?<![A-Za-z])(?:(?:the\s)?(?:United Nations\s|UN\s)?Charter(?:\sof the United Nations)?|(?:International\s)?(?:Covenant|Convention)(?:\son(?:\s[A-Za-z-]+){1,8}?)?|(?:Optional\s)?Protocol|Statute|Universal Declaration of Human Rights)(?=$|[\s,.;:()])/gu;

export const instruments: Recognizer = ({ cased }) => [
  ...[...cased.matchAll(TITLE)].flatMap((match): Mention[] =>
    INSTRUMENT.test(match[1] ?? '')
      ? [
          {
            kind: 'instrument',
            symbols: [],
            start: match.index,
            end: match.index + match[0].length,
            name: match[1] ?? '',
          },
        ]
      : [],
  ),
  ...[...cased.matchAll(UNMARKED)].map(
    (match): Mention => ({
      ...{ kind: 'instrument', symbols: [], start: match.index, end: match.index + match[0].length },
      ...{ name: match[0], needsPlaces: true },
    }),
  ),
  ...[...cased.matchAll(ENGLISH)].map(
    (match): Mention => ({
      ...{ kind: 'instrument', symbols: [], start: match.index, end: match.index + match[0].length },
      ...{ name: match[0], needsPlaces: true },
    }),
  ),
];

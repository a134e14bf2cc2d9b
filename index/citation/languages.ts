import { LANGUAGES, type Language } from '../model/language.js';
import { fold } from '../text/fold.js';
import { documentAtBeginning } from './short-form.js';

/** What each language is called, as the fold sees it; codes count only as words of their own. */
const NAMES: Readonly<Record<Language, { readonly words: string; readonly codes: string }>> = {
  zh: { words: '中文|汉文|汉语|华文|chinese', codes: 'zh(?:-(?:cn|tw|hans|hant))?|zho|chi' },
  en: { words: '英文|英语|english', codes: 'en(?:-(?:us|gb))?|eng' },
  fr: { words: '法文|法语|french|français', codes: 'fr|fra|fre' },
  es: { words: '西班牙文|西班牙语|西文|spanish|español', codes: 'es|spa' },
  ru: { words: '俄文|俄语|russian|русский', codes: 'ru|rus' },
  ar: { words: '阿拉伯文|阿拉伯语|阿文|arabic', codes: 'ar|ara' },
};

/** 中英对照, 中法双语: each by its first character. */
const SHORT: Readonly<Record<string, Language>> = {
  中: 'zh',
  英: 'en',
  法: 'fr',
  西: 'es',
  俄: 'ru',
  阿: 'ar',
};
const SHORTS = `[${Object.keys(SHORT).join('')}]{2,6}`;
const BESIDE = '对照|双语|并列|并排|对应';
const BOTH = `${SHORTS}文?(?:${BESIDE}|版|文本)+|${SHORTS}文|中英|双语(?:${BESIDE}|版|文本)*|bilingual|side by side`;

const words = LANGUAGES.map((language) => NAMES[language].words).join('|');
const codes = LANGUAGES.map((language) => NAMES[language].codes).join('|');
const ONE = `(?:${words}|(?<![a-z0-9])(?:${codes})(?![a-z]))`;
/** What may stand behind a name: 英文版, 英文原文, English text. */
const KIND = '(?:\\s?(?:版本?|文本|原文|本|译文|version|text))?';
const JOINT = '\\s*(?:[+&/,、|]|和|与|及|and)\\s*';
/** 英文, zh+en, 中文和英文, 英文对照 (beside the Chinese), 中英对照. */
const ASKED = `(?:${BOTH}|${ONE}${KIND}(?:${JOINT}${ONE}${KIND}){0,5}(?:\\s?(?:${BESIDE}))?)`;

const AT_END = new RegExp(
  `(?:^|[\\s,;:([「]+|(?<=[\\p{Script=Han}\\d)》])的?)(?:in\\s+|用|的)?(${ASKED})[)\\]」]?[。.?!]?$`,
  'u',
);
const AT_BEGINNING = new RegExp(`^(?:the\\s+)?(${ASKED})(?:的|[\\s,:]+(?:of\\s+)?)(?=\\S)`, 'u');
/** 63/194英文第11段: between a document and its paragraph. */
const WITHIN = new RegExp(
  `(?:的|\\s)?(${ASKED})(?:的|\\s)*(?=第|序言|执行|附件|脚注|\\d|pp\\d|op\\d|fn\\d|para)`,
  'u',
);
/** In a sentence codes are words of other languages (es, en), and 并排 speaks of paragraphs. */
const ANYWHERE = new RegExp(
  `${SHORTS}文?(?:对照|双语|版|文本)|中英|双语|bilingual|(?:${words})(?:\\s?对照)?`,
  'gu',
);

/** A typed text without the words that ask for languages, and those languages in the order asked for. */
export interface LanguagesAsked {
  readonly text: string;
  /** Undefined where the text says nothing of a language. */
  readonly languages?: readonly Language[];
}

/** Takes the languages from the end, the beginning or the middle of a reference: 63/194 11 zh+en, 英文 63/194 11. */
export function splitLanguages(text: string): LanguagesAsked {
  const folded = fold(text);
  const cut = (from: number, to: number, words: string): LanguagesAsked => ({
    text: `${text.slice(0, folded.sourceEnd(from))} ${text.slice(folded.sourceStart(to))}`.trim(),
    languages: languagesNamed(words),
  });
  for (const pattern of [AT_END, AT_BEGINNING]) {
    const match = pattern.exec(folded.text.trimEnd());
    if (match?.[1] !== undefined) return cut(match.index, match.index + match[0].length, match[1]);
  }
  const within = WITHIN.exec(folded.text);
  const named = within ? documentAtBeginning(text)?.end : undefined;
  if (within?.[1] !== undefined && named !== undefined && named <= folded.sourceStart(within.index))
    return cut(within.index, within.index + within[0].length, within[1]);
  return { text };
}

/** The languages that words name, each once, in order; of 英文对照 the Chinese as well. Undefined where they name none. */
export function parseLanguages(text: string): readonly Language[] | undefined {
  const { text: folded } = fold(text.trim());
  return new RegExp(`^${ASKED}$`, 'u').test(folded) ? languagesNamed(folded) : undefined;
}

/** The languages that a sentence speaks of. */
export function languagesIn(text: string): readonly Language[] {
  const named = [...fold(text).text.matchAll(ANYWHERE)].flatMap(([words]) => languagesNamed(words));
  return [...new Set(named)];
}

/** @param asked as `ASKED` matches it, folded */
function languagesNamed(asked: string): readonly Language[] {
  const found: Language[] = [];
  const both = new RegExp(`^(?:${SHORTS})`, 'u').exec(asked)?.[0];
  const single = new RegExp(`^${ONE}`, 'u').test(asked);
  if (both !== undefined && !single) for (const character of both) found.push(SHORT[character] ?? 'zh');
  else if (!single) return ['zh', 'en'];
  else
    for (const [word] of asked.matchAll(new RegExp(ONE, 'gu')))
      found.push(
        LANGUAGES.find((each) =>
          new RegExp(`^(?:${NAMES[each].words}|${NAMES[each].codes})$`, 'u').test(word),
        ) ?? 'zh',
      );
  const beside = new RegExp(`(?:${BESIDE})$`, 'u').test(asked);
  if (beside && found.length === 1) found.unshift(found[0] === 'zh' ? 'en' : 'zh');
  return [...new Set(found)];
}

import { Converter } from 'opencc-js/cn2t';
import { Converter as ToSimplified } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../commands/contract/locale.js';
import { messagesFor } from '../../../commands/messages/catalogue.js';

/** Every sentence of a catalogue with its path; functions are called with `2`, as a number and as a name it reads well. */
function sentences(node: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, String(node(...Array(node.length).fill('2')))]];
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is no sentence`);
  return Object.entries(node).flatMap(([name, value]) =>
    sentences(value, path === '' ? name : `${path}.${name}`),
  );
}

const paths = (locale: Locale) => sentences(messagesFor(locale)).map(([path]) => path);

/** Sentences that name languages in their own script; the application's own name has both. */
const NAMES_LANGUAGES = /(?:languages\.|options\.language|expected\.language)/u;
const OWN_NAME = 'slack.appName';
/** What may be empty: a separator before a sentence in Chinese. */
const MAY_BE_EMPTY = new Set(['sentenceSeparator']);

describe('the catalogues', () => {
  it('say the same things in every language', () => {
    expect(paths('zh-TW')).toEqual(paths('zh-CN'));
    expect(paths('en')).toEqual(paths('zh-CN'));
    expect(paths('en').length).toBeGreaterThan(150);
  });

  it.each(LOCALES)('leave no sentence of %s empty', (locale) => {
    const empty = sentences(messagesFor(locale)).filter(
      ([path, text]) => text.trim() === '' && !MAY_BE_EMPTY.has(path) && text !== ' ',
    );
    expect(empty).toEqual([]);
  });

  it('keep Chinese out of the English sentences', () => {
    const chinese = sentences(messagesFor('en')).filter(
      ([path, text]) => !NAMES_LANGUAGES.test(path) && path !== OWN_NAME && /\p{Script=Han}/u.test(text),
    );
    expect(chinese).toEqual([]);
  });

  it('write zh-TW without a simplified character', () => {
    const toTraditional = Converter({ from: 'cn', to: 'tw' });
    expect(toTraditional('没有执行')).toBe('沒有執行');
    const simplified = sentences(messagesFor('zh-TW'))
      .filter(([path]) => !NAMES_LANGUAGES.test(path))
      .filter(([, text]) => toTraditional(text) !== text)
      .map(([path, text]) => [path, text, toTraditional(text)]);
    expect(simplified).toEqual([]);
  });

  it('write zh-CN without a traditional character', () => {
    const toSimplified = ToSimplified({ from: 'tw', to: 'cn' });
    expect(toSimplified('沒有執行')).toBe('没有执行');
    const traditional = sentences(messagesFor('zh-CN'))
      .filter(([path]) => !NAMES_LANGUAGES.test(path))
      .filter(([, text]) => toSimplified(text) !== text);
    expect(traditional).toEqual([]);
  });

  it('write zh-TW in its own words, not in converted ones', () => {
    const mainland = /信息|默認|設置|搜索|檢索|鏈接|消息|用戶|頻率|視頻|程序出錯|命令|腳注/u;
    expect(sentences(messagesFor('zh-TW')).filter(([, text]) => mainland.test(text))).toEqual([]);
  });

  it('keep summaries and descriptions of options within the 100 characters that Discord shows', () => {
    for (const locale of LOCALES) {
      const long = sentences(messagesFor(locale))
        .filter(([path]) => /\.summary$|^options\.[a-zA-Z]+$/u.test(path))
        .filter(([path]) => !/missing|invalid|tryThese/u.test(path))
        .filter(([, text]) => text.length > 100);
      expect(long).toEqual([]);
    }
  });

  it('date in the reader’s way', () => {
    expect(LOCALES.map((locale) => messagesFor(locale).date('2008-12-08'))).toEqual([
      '2008年12月8日',
      '2008年12月8日',
      '8 December 2008',
    ]);
  });

  it('count in English with the right number', () => {
    const { find, docs } = messagesFor('en');
    expect(find.exact('x', 1, 1)).toContain('1 exact match');
    expect(find.exact('x', 2, 2)).toContain('2 exact matches');
    expect(docs.held(1, 2, 1234)).toBe('1 document, 2 citable units, 1,234 characters');
  });
});

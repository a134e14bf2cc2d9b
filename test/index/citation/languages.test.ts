import { describe, expect, it } from 'vitest';
import { languagesIn, parseLanguages, splitLanguages } from '../../../index/citation/languages.js';

describe('the languages of a typed reference', () => {
  it.each([
    ['63/194 11 en', '63/194 11', 'en'],
    ['63/194 11 zh+en', '63/194 11', 'zh en'],
    ['63/194 11 ZH,EN', '63/194 11', 'zh en'],
    ['63/194 11 中英对照', '63/194 11', 'zh en'],
    ['63/194 11 中英對照', '63/194 11', 'zh en'],
    ['63/194第11段中英文对照', '63/194第11段', 'zh en'],
    ['63/194第11段英文版', '63/194第11段', 'en'],
    ['63/194第11段的英文', '63/194第11段', 'en'],
    ['63/194 11（英文）', '63/194 11', 'en'],
    ['63/194 11 in English', '63/194 11', 'en'],
    ['63/194 11 English and Chinese', '63/194 11', 'en zh'],
    ['63/194 11 bilingual', '63/194 11', 'zh en'],
    ['63/194 11 中文、英文和法文', '63/194 11', 'zh en fr'],
    ['63/194 11 中法对照', '63/194 11', 'zh fr'],
    ['63/194 11 英文对照', '63/194 11', 'zh en'],
    ['63/194 11 西班牙文', '63/194 11', 'es'],
    // before the document, and between it and its paragraph
    ['英文 63/194 11', '63/194 11', 'en'],
    ['中英对照 63/194 11', '63/194 11', 'zh en'],
    ['63/194英文第11段', '63/194 第11段', 'en'],
    ['63/194 英文 11', '63/194 11', 'en'],
    // the document as a whole
    ['63/194 en', '63/194', 'en'],
    ['关于全球打击贩运人口努力的宣言 11 英文', '关于全球打击贩运人口努力的宣言 11', 'en'],
  ])('%s', (typed, text, languages) => {
    expect(splitLanguages(typed)).toEqual({ text, languages: languages.split(' ') });
  });

  it.each([
    '63/194 11',
    '63/194 11b',
    'A/RES/63/194 pp3',
    '关于语文的决议',
    '打击贩运人口 报告',
    'A/C.3/67/L.9',
  ])('are none in %s', (typed) => expect(splitLanguages(typed)).toEqual({ text: typed }));

  it('are nothing but languages in the option that holds them', () => {
    expect(parseLanguages('zh+en')).toEqual(['zh', 'en']);
    expect(parseLanguages('英文')).toEqual(['en']);
    expect(parseLanguages('11 en')).toBeUndefined();
    expect(parseLanguages('德文')).toBeUndefined();
  });

  it('are named in a sentence by words, never by codes', () => {
    expect(languagesIn('有没有英文版或者法文版')).toEqual(['en', 'fr']);
    expect(languagesIn('中英对照看一下')).toEqual(['zh', 'en']);
    expect(languagesIn('es en fr')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Choice, RawOptions } from '../../../commands/contract/command.js';
import { LOCALES, type Locale } from '../../../commands/contract/locale.js';
import { createRecognizer } from '../../../commands/options/choice.js';
import { recognizeKind } from '../../../commands/options/kind.js';
import { recognizeYear } from '../../../commands/options/when.js';
import { COMMANDS } from '../../../commands/registry.js';
import { UNIT_KINDS } from '../../../index/model/document.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';
import { memoryCorpus } from '../../support/memory-corpus.js';
import { ask, contextOf, placesOf } from '../support/ask.js';

const RES = 'A/RES/63/194';
const LETTER = 'letter-2012-10-01-BLR';
const [resolution] = fixtureDocuments();

async function complete(
  command: string,
  option: string,
  partial: string,
  given: RawOptions = {},
  context = contextOf(),
): Promise<readonly Choice[]> {
  const definition = COMMANDS.find(({ name }) => name === command)?.options[option];
  if (!definition?.complete) throw new Error(`/${command} has no suggestions for ${option}`);
  return definition.complete(partial, given, context);
}

describe('suggestions for a document', () => {
  it.each([
    ['', [RES, LETTER]],
    ['63/', [RES]],
    ['６３／１９４', [RES]],
    ['a/res', [RES]],
    ['改进工作', [RES]],
    ['協調', [RES]],
    ['宣言', [LETTER]],
    ['2012年10月', [LETTER]],
    ['核裁军', []],
  ])('for “%s” are %o', async (partial, keys) => {
    expect((await complete('para', 'document', partial)).map(({ value }) => value)).toEqual(keys);
  });

  it('knows a title and a State by the pinyin that is typed', async () => {
    expect((await complete('para', 'document', 'dajifanyun')).map(({ value }) => value)).toContain(RES);
    expect((await complete('who-signed', 'of', 'laowo')).map(({ value }) => value)).toContain(
      '老挝人民民主共和国',
    );
    expect(await complete('para', 'document', 'zzzz')).toEqual([]);
  });

  it('show the symbol and the title', async () => {
    expect((await complete('para', 'document', '63/'))[0]?.name).toBe(`${RES} 改进工作协调，打击贩运人口`);
  });

  it('are at most 25, of at most 100 characters each', async () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      ...resolution,
      key: `A/RES/63/${at}`,
      title: '很长的标题'.repeat(40),
    }));
    const choices = await complete('para', 'document', '', {}, contextOf('zh-CN', memoryCorpus(many)));
    expect(choices).toHaveLength(25);
    for (const { name, value } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(name.endsWith('…')).toBe(true);
      expect(value.length).toBeLessThanOrEqual(100);
    }
  });
});

describe('suggestions for a paragraph', () => {
  it('show its place and the beginning of its text, the numbered ones first', async () => {
    const choices = await complete('para', 'paragraph', '', { document: '63/194' });
    expect(choices).toHaveLength(25);
    expect(choices[0]?.value).toBe('1');
    expect(choices[0]?.name).toMatch(/^第1段 敦促尚未批准或加入/u);
    for (const { name } of choices) expect(name.length).toBeLessThanOrEqual(100);
  });

  it.each([
    ['11', '11'],
    ['pp3', 'pp3'],
    ['序言部分第3段', 'pp3'],
    ['第十一段', '11'],
    ['千年首脑会议', 'pp11'],
    ['脚注7', 'fn7'],
  ])('for “%s” begin with %s', async (partial, value) => {
    expect((await complete('para', 'paragraph', partial, { document: '63/194' }))[0]?.value).toBe(value);
  });

  it('of an annex are found by their number in it', async () => {
    const choices = await complete('para', 'paragraph', '5', { document: '宣言' });
    expect(choices[0]?.value).toBe('annex/5');
  });

  it('are none while the document is not known', async () => {
    for (const document of [undefined, '', '核裁军', '贩运人口'])
      expect(await complete('para', 'paragraph', '1', { document })).toEqual([]);
  });

  it('are answered when taken', async () => {
    for (const { value } of await complete('para', 'paragraph', '', { document: LETTER }))
      expect(placesOf(await ask(`/para ${LETTER} ${value}`))).toEqual([`${LETTER}#${value}`]);
  });
});

describe('suggestions for whom a document is by', () => {
  it.each([
    ['老', '老挝人民民主共和国'],
    ['lao', '老挝人民民主共和国'],
    ['寮', '老挝人民民主共和国'],
  ])('for “%s” hold %s', async (partial, value) => {
    const choices = await complete('who-signed', 'of', partial);
    expect(choices.map((choice) => choice.value)).toContain(value);
    expect(choices.length).toBeLessThanOrEqual(25);
  });
});

describe('suggestions for a kind and a command', () => {
  it('are in the reader’s language', async () => {
    const names = async (locale: Locale) =>
      (await complete('find', 'kind', '', {}, contextOf(locale))).map(({ name }) => name);
    expect(await names('zh-TW')).toContain('註腳');
    expect(await names('en')).toContain('footnote');
    expect(await complete('help', 'command', 'wh')).toEqual([
      { name: 'who-signed 谁签署', value: 'who-signed' },
    ]);
  });
});

describe('words for a kind', () => {
  it.each([
    ['序言部分', 'preambular'],
    ['序言', 'preambular'],
    ['PREAMBULAR', 'preambular'],
    ['执行部分', 'operative'],
    ['執行部分', 'operative'],
    ['脚注', 'footnote'],
    ['註腳', 'footnote'],
    ['腳註', 'footnote'],
    ['标题', 'title'],
    ['標題', 'title'],
    ['小标题', 'heading'],
    ['分段', 'subparagraph'],
    ['胡说', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ])('%s → %s', (word, kind) => {
    expect(recognizeKind(word)).toBe(kind);
  });

  it('accept what every catalogue calls a kind', () => {
    for (const locale of LOCALES) {
      const { kinds } = contextOf(locale).messages;
      for (const kind of UNIT_KINDS) expect(recognizeKind(kinds[kind])).toBe(kind);
    }
  });

  it('may not stand for two kinds', () => {
    expect(() =>
      createRecognizer([
        [1, ['a']],
        [2, ['Ａ']],
      ]),
    ).toThrow('stands for two choices');
  });
});

describe('years', () => {
  it.each([
    ['2008', 2008],
    ['２００８', 2008],
    ['2008年', 2008],
    ['1944', undefined],
    ['208', undefined],
    ['20080', undefined],
  ])('%s → %s', (text, year) => {
    expect(recognizeYear(text)).toBe(year);
  });
});

import { describe, expect, it } from 'vitest';
import { placeLabel } from '../../../commands/composing/place-label.js';
import { LOCALES, type Locale } from '../../../commands/contract/locale.js';
import { messagesFor } from '../../../commands/messages/catalogue.js';
import { asLocator } from '../../../index/model/locator.js';
import { createExecution } from '../../../src/answering/execution.js';
import { type About, createFailures, type Failure } from '../../../src/answering/failures.js';
import type { Question } from '../../../src/answering/question.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';
import { memoryCorpus } from '../../support/memory-corpus.js';
import { NO_CORPUS, SAMPLE_COMMANDS } from '../../support/sample-commands.js';

const execution = createExecution(NO_CORPUS, SAMPLE_COMMANDS);
const asked = { locale: 'zh-CN', signal: new AbortController().signal } as const;

function answer(question: Question, about: About = {}) {
  return execution.answer(question, asked, about);
}

describe('execution', () => {
  it('runs the command with its validated options and fills in the question', async () => {
    expect(await answer({ line: '/段落  63/194   11' })).toEqual({
      status: 'answer',
      visibility: 'channel',
      blocks: [{ type: 'text', text: '{"document":"63/194","paragraph":"11"}' }],
      actions: [],
      question: '/para 63/194 11',
    });
  });

  it('drops options that the command does not declare, inherited names too', async () => {
    const reply = await answer({ command: 'docs', options: { constructor: 'x', color: 'red' } });
    expect(reply).toMatchObject({ status: 'answer', question: '/docs' });
  });

  it.each([
    ['', 'empty'],
    ['/nosuch', 'unknown-command'],
    ['噪'.repeat(100_000), 'too-long'],
    ['/para', 'option-missing'],
    ['/docs 甲', 'unexpected-words'],
    ['/find 甲 in:1 in:2', 'option-twice'],
  ])('%.20j: a private notice (%s) that says what would work', async (line, code) => {
    const reply = await answer({ line });
    expect(reply).toMatchObject({ status: 'notice', visibility: 'asker', code });
    expect(reply.blocks.length).toBeGreaterThan(0);
    expect(JSON.stringify(reply).length).toBeLessThan(4_000);
  });

  it('refuses an option that is longer than its schema allows, before anything reads it', async () => {
    const reply = await answer({ command: 'find', options: { query: '“'.repeat(6_000) } });
    expect(reply).toMatchObject({ status: 'notice', code: 'too-long' });
    expect(JSON.stringify(reply)).toContain('500');
  });

  it('tells the boundary which command failed, and what was asked', async () => {
    const written: Failure[] = [];
    const failures = createFailures((failure) => written.push(failure));
    const about: About = {};
    const reply = await failures.guard(about, 'zh-CN', 1_000, () => answer({ line: '/坏' }, about));
    expect(reply).toMatchObject({
      status: 'failure',
      visibility: 'asker',
      code: 'unexpected',
      question: '/broken',
    });
    expect(written).toMatchObject([{ code: 'unexpected', about: { command: 'broken' } }]);
    expect(written[0]?.error).toMatchObject({ message: 'secret detail' });
    expect(JSON.stringify(reply)).toContain(written[0]?.id);
    expect(JSON.stringify(reply)).not.toContain('secret detail');
  });

  it('suggests values of an option, and nothing for what is not declared', async () => {
    const suggest = (command: string, option: string) =>
      execution.complete({ command, option, partial: '63', given: {} }, asked);
    expect(await suggest('find', 'document')).toEqual([{ name: '63…', value: '63' }]);
    expect(await suggest('find', 'query')).toEqual([]);
    expect(await suggest('find', 'constructor')).toEqual([]);
    expect(await suggest('nosuch', 'document')).toEqual([]);
  });
});

describe('a number that the reading of a text leaves open', () => {
  const [resolution] = fixtureDocuments();
  const units = resolution.units.map((unit) => (unit.locator === '11' ? { ...unit, certainty: 0.6 } : unit));
  const doubting = createExecution(memoryCorpus([{ ...resolution, units }]));
  const told = async (line: string, locale: Locale) =>
    (await doubting.answer({ line }, { ...asked, locale }, {})).blocks.filter(
      (block) =>
        block.type === 'text' && block.text.startsWith(`${placeLabel(asLocator('11'), messagesFor(locale))}`),
    );

  it.each(LOCALES)(
    'is told in one line of small print, whichever way it was asked for (%s)',
    async (locale) => {
      for (const line of [
        '/para 63/194 10-12',
        '第63/194号决议第11段怎么说',
        '/compare 63/194 11 | 63/194 12',
        '秘书长要在哪一天之前交文件',
      ])
        expect(await told(line, locale), line).toHaveLength(1);
      expect(await told('/para 63/194 12', locale)).toHaveLength(0);
      const heard = await doubting.citations('见第63/194号决议第11段', true, { ...asked, locale });
      expect(JSON.stringify(heard)).toContain(messagesFor(locale).para.uncertain('').slice(-20));
    },
  );
});

describe('a date or session that is not that of the text held', () => {
  const holding = createExecution(memoryCorpus(fixtureDocuments()));
  const told = async (line: string, locale: Locale) => {
    const { citations } = messagesFor(locale);
    const { blocks } = await holding.answer({ line }, { ...asked, locale }, {});
    const says = (sentence: string) =>
      blocks.some(
        (block) => 'text' in block && sentence.split('0').every((part) => block.text.includes(part)),
      );
    return [
      ...(says(citations.otherDate('', '0', '0')) ? ['date'] : []),
      ...(says(citations.otherSession('', 0, 0)) ? ['session'] : []),
    ];
  };

  it.each([
    ['1948年12月11日第63/194号决议第11段', ['date']],
    ['大会1948年第63/194号决议第11段', ['date']],
    ['第63/194号决议（1948年12月11日）第11段', ['date']],
    ['General Assembly resolution 63/194 of 11 December 1948, para. 11', ['date']],
    ['/para 1948年12月11日第63/194号决议 11', ['date']],
    ['大会第六十四届会议第63/194号决议第11段', ['session']],
    ['大会第三届会议1948年12月11日第63/194号决议第11段', ['date', 'session']],
    ['2008年12月18日第63/194号决议第11段', []],
    ['2008年12月第63/194号决议第11段', []],
    ['2009年1月23日第63/194号决议第11段', []], // the day on which it was distributed
    ['大会第六十三届会议通过的第63/194号决议第11段', []],
    ['自2012年起，第63/194号决议第11段怎么说', []],
    ['2012年10月1日有关第63/194号决议第11段的信', []],
  ])('%s: %j', async (line, expected) => {
    for (const locale of LOCALES) expect(await told(line, locale), locale).toEqual(expected);
  });
});

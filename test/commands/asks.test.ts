import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestsCalendar } from '../../commands/asking/calendar.js';
import { toCsv } from '../../commands/composing/csv.js';
import { recognizePeriod } from '../../commands/options/when.js';
import type { RequestPlace } from '../../index/corpus.js';
import { asLocator } from '../../index/model/locator.js';
import { ask, citationsOf, placesOf, questionsOf, sentencesOf } from './support/ask.js';

describe('/asks', () => {
  it('says verb with class and gloss, addressee, what, deadline, session and paragraph', async () => {
    const reply = await ask('/asks 秘书长');
    expect(placesOf(reply)).toEqual([
      'A/RES/63/194#11',
      'A/RES/63/194#13',
      'A/RES/63/194#13',
      'A/RES/63/194#14',
    ]);
    expect(sentencesOf(reply)).toMatch(
      /吁请 \(calls upon\) 秘书长：收集.* · 期限：至迟在2009年6月1日 · 报告：大会第六十三届会议/u,
    );
    expect(sentencesOf(reply)).toContain('不是正式译文');
  });

  it.each(['毒罪办', 'UNODC', '联合国毒品和犯罪问题办公室'])(
    'knows an addressee by the name %s',
    async (name) => {
      expect(placesOf(await ask(`/asks ${name}`))).toEqual(['A/RES/63/194#7']);
    },
  );

  it('takes a document where the addressee stands, and an annex by its title', async () => {
    const reply = await ask('/asks 63/194');
    expect(citationsOf(reply).every(({ document }) => document === 'A/RES/63/194')).toBe(true);
    expect(placesOf(await ask('/asks 关于全球打击贩运人口努力的宣言'))[0]).toBe(
      'letter-2012-10-01-BLR#annex/5',
    );
  });

  it.each<[Record<string, string>, string[]]>([
    [{ verb: '吁请' }, ['A/RES/63/194#5', 'A/RES/63/194#11']],
    [{ verb: '决定' }, ['letter-2012-10-01-BLR#annex/12']],
    [{ due: '2009' }, ['A/RES/63/194#11']],
    [{ due: '2009年7月至2013年' }, ['letter-2012-10-01-BLR#annex/5']],
  ])('filters by %o', async (options, places) => {
    expect(placesOf(await ask('/asks', undefined, options))).toEqual(places);
  });

  it('gives a page at a time and the questions for the rest, a table and a calendar', async () => {
    const reply = await ask('/asks');
    expect(citationsOf(reply)).toHaveLength(4);
    expect(sentencesOf(reply)).toContain('共19项请求，第1至4项');
    expect(questionsOf(reply)).toEqual(['/asks page:2', '/asks form:csv', '/asks form:ics']);
    expect(placesOf(await ask('/asks', undefined, { page: '2' }))[0]).toBe('A/RES/63/194#5');
  });

  it('says of a decision what is decided, and of nobody that it is asked', async () => {
    const reply = await ask('/asks', undefined, { verb: '决定' });
    expect(sentencesOf(reply)).toMatch(/决定 \(decides\)：\p{Script=Han}/u);
  });

  it('gives a table that a spreadsheet reads', async () => {
    const { blocks } = await ask('/asks 秘书长', undefined, { form: 'csv' });
    const code = blocks.find((block) => block.type === 'code');
    const lines = code?.type === 'code' ? code.text.split('\n') : [];
    expect(lines).toHaveLength(5);
    expect(lines[1]).toMatch(
      /^A\/RES\/63\/194,11,秘书长,吁请,directive,calls upon,.*,至迟在2009年6月1日,2009-06-01,大会第六十三届会议,$/u,
    );
  });

  it('gives a calendar of what has a date, and says how many have none', async () => {
    const reply = await ask('/asks 63/194', undefined, { form: 'ics' });
    const code = reply.blocks.find((block) => block.type === 'code');
    expect(code?.type === 'code' && code.text).toMatch(
      /^BEGIN:VCALENDAR[\s\S]*DTSTART;VALUE=DATE:20090601[\s\S]*END:VCALENDAR$/u,
    );
    expect(sentencesOf(reply)).toContain('另有12项没有写明日期');
  });

  it('says that nobody is asked, and what would work', async () => {
    expect(await ask('/asks 火星人')).toMatchObject({ status: 'notice', code: 'no-requests' });
    expect(await ask('/asks', undefined, { due: '明天' })).toMatchObject({ code: 'option-invalid' });
  });
});

describe('a calendar', () => {
  const entry = (deadlineIso: string, action: string): RequestPlace => ({
    document: 'A/RES/1/1',
    request: {
      ...{
        locator: asLocator('1'),
        start: 0,
        end: 1,
        addressee: '秘书长',
        verb: '请',
        verbClass: 'directive',
        action,
      },
      ...{ deadline: deadlineIso, deadlineIso, reportTo: null, frequency: null },
    },
  });

  it.each([
    ['2009', '20091231'],
    ['2008-02', '20080229'],
    ['2009-06-01', '20090601'],
  ])('puts %s on %s', (iso, day) => {
    expect(requestsCalendar([entry(iso, '报告')], () => '第1段', '月末')).toContain(`DATE:${day}`);
  });

  it('keeps to 75 bytes a line, and unfolds to what was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (action) => {
        fc.pre(!/[\n\r\\;,]/u.test(action));
        const calendar = requestsCalendar([entry('2009-06-01', action)], () => '第1段', '');
        for (const line of calendar.split('\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(calendar.replaceAll('\n ', '')).toContain(`请秘书长${action}`);
      }),
    );
  });
});

describe('CSV', () => {
  it('quotes what would part or end a cell, and disarms formulas', () => {
    expect(toCsv([['a,b', 'c"d', 'e\nf', '=1+1', '秘书长']])).toBe(`"a,b","c""d","e\nf",'=1+1,秘书长`);
  });
});

describe('a period', () => {
  it.each([
    ['2009', '2009', '2009'],
    ['２００９年６月', '2009-06', '2009-06'],
    ['2009年6月1日', '2009-06-01', '2009-06-01'],
    ['2009-2010', undefined, undefined],
    ['2009..2010', '2009', '2010'],
    ['2009年6月至2010年', '2009-06', '2010'],
    ['2010至2009', undefined, undefined],
    ['2009-13', undefined, undefined],
    ['昨天', undefined, undefined],
  ])('%s is from %s to %s', (typed, from, to) => {
    expect(recognizePeriod(typed)).toEqual(from === undefined ? undefined : { from, to });
  });
});

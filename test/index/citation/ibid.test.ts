import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveIbid } from '../../../index/citation/ibid.js';
import { fastest } from '../../support/fastest.js';
import { fixtureDocuments } from '../../support/fixture-documents.js';

const TREATY = '联合国，《条约汇编》，第 2225 卷，第 39574 号。';
const RECORDS = '见《大会正式记录，第六十三届会议，补编第 53 号》(A/63/53)，第一章，A 节，第 6/14 号决议。';
const REPORT = '见A/57/465，附件一，第10(a)段。';

describe('resolveIbid', () => {
  it('gives what 同上 stands for in every note of the documents, and nothing where there is none', () => {
    for (const document of fixtureDocuments()) {
      const notes = document.units.filter((unit) => unit.kind === 'footnote');
      expect(resolveIbid(notes.map((note) => note.text))).toEqual(notes.map((note) => note.resolved));
    }
  });

  it.each([
    // note before, note, what it stands for
    [TREATY, '同上。', TREATY],
    [TREATY, '同上', TREATY],
    [TREATY, '同上，第 2237 卷，第 39574 号。', '联合国，《条约汇编》，第 2237 卷，第 39574 号。'],
    [TREATY, '同上，第 40 号。', '联合国，《条约汇编》，第 2225 卷，第 40 号。'],
    [TREATY, '同上，第 5 段。', '联合国，《条约汇编》，第 2225 卷，第 39574 号，第 5 段。'],
    [
      RECORDS,
      '同上，第二章，第 7/13 号决议。',
      '见《大会正式记录，第六十三届会议，补编第 53 号》(A/63/53)，第二章，第 7/13 号决议。',
    ],
    [RECORDS, '同上，B 节。', '见《大会正式记录，第六十三届会议，补编第 53 号》(A/63/53)，第一章，B 节。'],
    [
      RECORDS,
      '同上，第 6/15 号决议。',
      '见《大会正式记录，第六十三届会议，补编第 53 号》(A/63/53)，第一章，A 节，第 6/15 号决议。',
    ],
    // The series stays, session and supplement are replaced
    [
      RECORDS,
      '同上，《第五十八届会议，补编第 12 号》(A/58/12)。',
      '见《大会正式记录，第五十八届会议，补编第 12 号》(A/58/12)。',
    ],
    [
      RECORDS,
      '同上，《补编第 38 号》(A/63/38)，第二章。',
      '见《大会正式记录，第六十三届会议，补编第 38 号》(A/63/38)，第二章。',
    ],
    [REPORT, '同上，附件二。', '见A/57/465，附件二。'],
    [REPORT, '同上，第11段。', '见A/57/465，附件一，第11段。'],
    ['A/63/431。', '同上，第5段。', 'A/63/431，第5段。'],
    ['见第 55/2 号决议。', '同上，第5段。', '见第 55/2 号决议，第5段。'],
    ['见第 55/2 号决议。', '同上，第 60/1 号决议。', '见第 60/1 号决议。'],
    ['同书，第4页。', '同上，第16页。', '同书，第16页。'],
    [
      'United Nations, Treaty Series, vol. 2225, No. 39574.',
      'Ibid., vol. 2237, No. 39574.',
      'United Nations, Treaty Series, vol. 2237, No. 39574.',
    ],
    [
      'United Nations, Treaty Series, vol. 2225, No. 39574.',
      'Ibid.',
      'United Nations, Treaty Series, vol. 2225, No. 39574.',
    ],
  ])('%s %s', (before, note, expected) => expect(resolveIbid([before, note])).toEqual([undefined, expected]));

  it('repeats a note that is itself 同上 as resolved', () => {
    expect(resolveIbid([TREATY, '同上，第 2237 卷，第 1 号。', '同上，第 2 号。', '同上。'])).toEqual([
      undefined,
      '联合国，《条约汇编》，第 2237 卷，第 1 号。',
      '联合国，《条约汇编》，第 2237 卷，第 2 号。',
      '联合国，《条约汇编》，第 2237 卷，第 2 号。',
    ]);
  });

  it('starts afresh with a note that names its own work', () => {
    expect(resolveIbid([TREATY, '见第 55/2 号决议。', '同上，第 3 段。'])[2]).toBe(
      '见第 55/2 号决议，第 3 段。',
    );
  });

  it('guesses nothing: no note before, or one that names two works', () => {
    expect(resolveIbid(['同上，第 5 段。'])).toEqual([undefined]);
    expect(resolveIbid(['A/63/1；A/63/2。', '同上，第 5 段。', '同上。'])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('answers for every note and never throws, whatever the notes', () => {
    const note = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((rest) => `同上，${rest}`),
    );
    fc.assert(fc.property(fc.array(note), (notes) => resolveIbid(notes).length === notes.length));
  });

  it.each(['同上，', '《', '，', '第'])('takes linear time: 100,000 characters of %s', (noise) => {
    const text = noise.repeat(100_000 / noise.length);
    expect(
      fastest(() => {
        resolveIbid([text, '同上，第 5 段。', `同上，${text}`]);
      }),
    ).toBeLessThan(200);
  });
});

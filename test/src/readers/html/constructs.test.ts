import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/readers/html/read-html.js';
import { READ_LIMITS, type ReadText } from '../../../../src/readers/read-text.js';
import { expectRead } from '../../../support/read-text-invariants.js';

async function read(body: string | Uint8Array): Promise<ReadText> {
  const bytes =
    typeof body === 'string' ? Buffer.from(`<!DOCTYPE html><html><body>${body}</body></html>`) : body;
  return expectRead(await readHtml(bytes, READ_LIMITS));
}

const droppedOf = ({ dropped }: ReadText, kind: string) =>
  dropped.filter((each) => each.kind === kind).map(({ text }) => text);

describe('a web page', () => {
  it.each([
    ['breaks lines of the file nowhere between Chinese characters', '<p>敦促\n  各国</p>', '敦促各国\n'],
    ['makes a blank of white space between words', '<p>the\n  Agency</p>', 'the Agency\n'],
    ['keeps a tab on a line as one', '<p>主席：\t马尔蒂</p>', '主席：\t马尔蒂\n'],
    ['keeps lines that are preformatted', '<pre>a  b\n  c</pre>', 'a  b\n  c\n'],
    ['ends a line at br', '<p>表1<br>答复数</p>', '表1\n答复数\n'],
    [
      'prints numbers of lists from where they start',
      '<ol start=4><li>a<li value=9>b</ol>',
      '4.\ta\n9.\tb\n',
    ],
    [
      'gives letters and small Roman numerals their brackets',
      '<ol type=a><li>x<ol type=i><li>y<li>z</ol></ol>',
      '(a)\tx\n(i)\ty\n(ii)\tz\n',
    ],
    [
      'prints Chinese numbers',
      '<ol style="list-style-type: cjk-ideographic" start=12><li>x</ol>',
      '十二、\tx\n',
    ],
    ['prints no number where the list has none', '<ol style="list-style: none"><li>1. x</ol>', '1. x\n'],
    [
      'reads cells row by row',
      '<table><tr><td>区域<td>2022<tr><td>非洲<td>23</table>',
      '区域\n2022\n非洲\n23\n',
    ],
    ['raises what stands raised', '<p>12.5立方米<sup>3</sup>', '12.5立方米³\n'],
    ['reads entities', '<p>A &amp; B &lt;C&gt; 第&#8209;', 'A & B <C> 第\u2011\n'],
  ])('%s', async (_name, body, text) => {
    expect((await read(body)).text).toBe(text);
  });

  it('reads the notes of Word, whose marks it writes in brackets and prints without', async () => {
    const mark = (text: string, href: string, name: string) =>
      `<a href="#${href}" name="${name}"><span class=MsoFootnoteReference><span lang=EN-US>${text}</span></span></a>`;
    const text = await read(
      `<div><p>回顾其决议${mark('[1]', '_ftn1', '_ftnref1')}，</p></div><div><hr><div id=ftn1><p>${mark('[1]', '_ftnref1', '_ftn1')}<span> </span>见A/63/1。</p></div></div>`,
    );
    expect(text.text).toBe('回顾其决议¹，\n¹ 见A/63/1。\n');
    const [reference] = text.marks;
    expect(reference?.label).toBe('1');
    expect(text.text.slice(reference?.note?.start, reference?.note?.end)).toBe('¹ 见A/63/1。');
    expect(droppedOf(text, 'markup').join('')).toContain('[]');
  });

  it('lists what print does not show, by why', async () => {
    const text = await read(
      '<style>p {}</style><p>甲<span style="display: none">暗</span><del>删</del><ruby>贩<rt>fàn</rt></ruby>&shy;乙</p>',
    );
    expect(text.text).toBe('甲贩乙\n');
    expect(
      ['hidden', 'deleted', 'ruby', 'soft-hyphen', 'markup'].map((kind) => droppedOf(text, kind)),
    ).toEqual([['暗'], ['删'], ['fàn'], ['\u00ad'], ['p {}']]);
  });

  it('sets a text box before the paragraph that it interrupts, which goes on behind it', async () => {
    const text = await read(
      '<p>下<span style="float: left"><p>本记录可以更正。</p></span>午开会。</p><p>主席</p>',
    );
    expect(text.text).toBe('本记录可以更正。\n下午开会。\n主席\n');
    expect(text.hints.map(({ role }) => role)).toEqual(['text-box', 'paragraph', 'paragraph']);
  });

  it.each([
    [
      'Word',
      '<p>公约<a href="#_ftn1" name="_ftnref1">[1]</a></p><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> 见。</p></div>',
    ],
    [
      'pandoc',
      '<p>公约<a href="#fn1" id="fnref1"><sup>1</sup></a></p><section><ol><li id="fn1"><p>见。<a href="#fnref1">↩</a></p></li></ol></section>',
    ],
  ])('ties a mark to its note as %s writes them', async (_program, body) => {
    const { text, marks } = await read(body);
    const [mark] = marks;
    expect(mark?.note && text.slice(mark.note.start, mark.note.end)).toMatch(/^¹\s见。$/u);
  });

  it('believes a declared encoding that is true, and says where one is not', async () => {
    const page = '<html><head><meta charset="gb2312"></head><body><p>\u5927\u4f1a</p></body></html>';
    const national = Buffer.concat([
      Buffer.from(page.slice(0, page.indexOf('\u5927'))),
      Buffer.from('b4f3bbe1', 'hex'),
      Buffer.from(page.slice(page.indexOf('\u4f1a') + 1)),
    ]);
    expect(await read(national)).toMatchObject({ text: '大会\n', notices: [] });
    const lying = Buffer.from(`${page.replace('gb2312', 'big5')}<p>\ud842\udfb7敦促</p>`, 'utf8');
    expect((await read(lying)).notices.map(({ code }) => code)).toEqual(['declared-encoding-wrong']);
  });

  it('is refused where its elements nest deeper than any page’s', async () => {
    const result = await readHtml(Buffer.from(`<html>${'<div>'.repeat(1_000)}x`), READ_LIMITS);
    expect(result).toMatchObject({ ok: false, refusal: { reason: 'too-deep' } });
  });
});

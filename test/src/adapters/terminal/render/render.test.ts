import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Quote, Reply } from '../../../../../commands/contract/reply.js';
import { createTerminalRenderer, openable } from '../../../../../src/adapters/terminal/render/render.js';
import { PLAIN, styleOf, type TerminalStyle } from '../../../../../src/adapters/terminal/render/style.js';
import { fixtureDocuments } from '../../../../support/fixture-documents.js';

const SCREEN: TerminalStyle = { color: true, interactive: true };
const ESCAPE = '\u001b';

function reply(blocks: readonly Block[], actions: Reply['actions'] = []): Reply {
  return { status: 'answer', visibility: 'channel', blocks, actions };
}

function quote(text: string, more: Partial<Quote> = {}): Quote {
  return {
    type: 'quote',
    text,
    emphasis: [],
    matches: [],
    notes: [],
    citation: {
      type: 'citation',
      document: 'A/RES/63/194',
      locator: '11',
      text: '大会第63/194号决议第11段 (A/RES/63/194)',
      url: 'https://undocs.org/zh/A/RES/63/194',
    },
    ...more,
  };
}

function show(shown: Reply, style: TerminalStyle = PLAIN): string {
  return createTerminalRenderer(style)(shown, { locale: 'zh-CN' }).join('\n');
}

describe('a reply in a pipe', () => {
  it('shows the quotation, its citation and link, and the notes below', () => {
    const text = '敦促¹会员国；';
    const shown = quote(text, {
      number: '11.',
      emphasis: [{ start: 0, end: 2, style: 'strong' }],
      matches: [{ start: 3, end: 6 }],
      notes: [{ type: 'note', mark: '¹', text: '同上，第二章。', resolved: '《报告》，第二章。' }],
    });
    expect(show(reply([shown]))).toBe(
      [
        '11. 敦促¹会员国；',
        '—— 大会第63/194号决议第11段 (A/RES/63/194)',
        '   https://undocs.org/zh/A/RES/63/194',
        '¹ 同上，第二章。',
        '〔“同上”代表：《报告》，第二章。〕',
      ].join('\n'),
    );
  });

  it('adds no character to any unit of the documents: no border, break, mark or colour', () => {
    const units = fixtureDocuments().flatMap(({ units }) => units);
    expect(units.length).toBeGreaterThan(50);
    const shown = show(reply(units.map(({ text }) => quote(text, { matches: [{ start: 0, end: 1 }] }))));
    for (const { text } of units) expect(shown).toContain(`${text}\n—— `);
    expect(shown).not.toContain(ESCAPE);
  });

  it('shows hits with what is left out, the citation and the question that opens them, and no actions', () => {
    const shown = show(
      reply(
        [
          { type: 'text', text: '两处' },
          {
            type: 'excerpt',
            cutBefore: true,
            cutAfter: false,
            pieces: [
              { text: '甲，', matches: [] },
              { text: '乙。', matches: [{ start: 0, end: 1 }] },
            ],
            citation: quote('').citation,
            question: '/para A/RES/63/194 11',
          },
        ],
        [{ kind: 'next', label: '下一段', question: '/para A/RES/63/194 12' }],
      ),
    );
    expect(shown).toContain('[1] …甲，…乙。\n—— 大会第63/194号决议第11段');
    expect(shown).toContain('→ /para A/RES/63/194 11');
    expect(shown).not.toContain('下一段');
  });
});

describe('a reply on a screen', () => {
  it('adds no break and loses no character of a quotation to colour, so that what is copied is the text', () => {
    const text = fc.oneof(
      fc.stringMatching(/^[甲乙，。《》ab1 /\n*_<>]{1,200}$/u),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(20), (original, start, length) => {
        fc.pre(!/\p{Cc}/u.test(original.replaceAll('\n', '')));
        const marked = { start, end: Math.min(original.length, start + length) };
        const matches = marked.start < marked.end ? [marked] : [];
        const shown = stripVTControlCharacters(show(reply([quote(original, { matches })]), SCREEN));
        const quotation = shown.slice(0, shown.indexOf('\n—— '));
        expect(quotation).toBe(original);
      }),
    );
  });

  it('marks what matched and what is printed in bold', () => {
    const shown = show(
      reply([
        quote('敦促会员国', {
          emphasis: [{ start: 0, end: 2, style: 'strong' }],
          matches: [{ start: 2, end: 5 }],
        }),
      ]),
      SCREEN,
    );
    expect(shown).toContain(`${ESCAPE}[1m敦促${ESCAPE}[0m${ESCAPE}[4;33m会员国${ESCAPE}[0m`);
  });

  it('lets no text steer the terminal', () => {
    const shown = show(reply([quote('甲\u001b[2J乙\r丙\u0007')]), { ...SCREEN, color: false });
    expect(shown).toContain('甲␛[2J乙␍丙␇');
  });

  it('lets nothing steer the terminal wherever it stands: names, titles, notes, questions, links', () => {
    const evil = '\u001b]0;x\u0007\u009b2J\r\u0008';
    const citation = { ...quote('').citation, text: evil, url: evil };
    const shown = show(
      reply(
        [
          { type: 'heading', text: evil },
          { type: 'text', text: evil, tone: 'subtle' },
          { type: 'fields', rows: [{ name: evil, value: evil, url: `https://${evil}` }] },
          { type: 'code', name: evil, text: evil },
          { type: 'list', items: [{ text: evil, question: evil, citation }] },
          quote(evil, {
            number: evil,
            citation,
            notes: [{ type: 'note', mark: evil, text: evil, resolved: evil }],
          }),
          {
            type: 'excerpt',
            pieces: [{ text: evil, matches: [] }],
            cutBefore: true,
            cutAfter: true,
            citation,
            question: evil,
          },
        ],
        [{ kind: 'next', label: evil, question: evil }],
      ),
      { ...SCREEN, color: false },
    );
    expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('numbers what can be opened, as a typed number opens it, but no posting to a channel', () => {
    const given = reply(
      [
        quote('甲'),
        {
          type: 'list',
          items: [{ text: '说明' }, { text: '目录', question: '/para A/RES/63/194' }],
        },
      ],
      [
        { kind: 'next', label: '下一段', question: '/para A/RES/63/194 12' },
        { kind: 'post', label: '发到频道', question: '/para A/RES/63/194 11' },
        { kind: 'copy', label: '引文', question: '/cite A/RES/63/194 11' },
      ],
    );
    const shown = show(given, { ...SCREEN, color: false });
    expect(shown).toContain('· 说明\n[1] 目录');
    expect(shown).toContain('[2] 下一段　[3] 引文');
    expect(shown).not.toContain('发到频道');
    expect(openable(given)).toEqual(['/para A/RES/63/194', '/para A/RES/63/194 12', '/cite A/RES/63/194 11']);
  });

  it('is chosen by the stream, and without colour where the user wants none', () => {
    expect(styleOf({ isTTY: false }, false)).toEqual(PLAIN);
    expect(styleOf({ isTTY: true }, true)).toEqual({ color: false, interactive: true });
    expect(styleOf({ isTTY: true }, false)).toEqual({ color: true, interactive: true });
  });
});

import { describe, expect, it } from 'vitest';
import { type MeasuredFont, TextMachine } from '../../../../src/readers/pdf/text-machine.js';

const FONT: MeasuredFont = {
  name: 'Any',
  bold: false,
  italic: false,
  vertical: false,
  mapped: true,
  unit: 0.001,
  verticalMetrics: undefined,
};
const VERTICAL: MeasuredFont = { ...FONT, vertical: true, verticalMetrics: [-1000, 500, 880] };

type Step = readonly [name: string, ...values: unknown[]];

/** Each of `text` half its font's size wide. */
function glyphs(text: string) {
  return [...text].map((char) => ({ unicode: char, width: 500, isSpace: char === ' ' }));
}

/** Page of 100 by 100 points, looked at: y runs downwards. Glyphs as [text, x, y]. */
function run(...steps: readonly Step[]) {
  const machine = new TextMachine([1, 0, 0, -1, 0, 100], (name) => (name === 'V' ? VERTICAL : FONT));
  for (const [name, ...values] of [['setFont', 'F', 10], ...steps] as readonly Step[])
    machine.run(name, values);
  return machine.glyphs;
}

const places = (...steps: readonly Step[]) =>
  run(...steps).map(({ text, x, y }) => [text, Math.round(x * 100) / 100, Math.round(y * 100) / 100]);

describe('the text state machine', () => {
  it.each<readonly [string, readonly Step[], readonly (readonly [string, number, number])[]]>([
    [
      'sets glyphs by their widths',
      [
        ['moveText', 10, 90],
        ['showText', glyphs('大会')],
      ],
      [
        ['大', 10, 10],
        ['会', 15, 10],
      ],
    ],
    [
      'moves by the numbers between them, against the direction of writing',
      [['showText', [...glyphs('a'), -1000, ...glyphs('b')]]],
      [
        ['a', 0, 100],
        ['b', 15, 100],
      ],
    ],
    [
      'Tc adds to every glyph, Tw to blanks',
      [
        ['setCharSpacing', 1],
        ['setWordSpacing', 3],
        ['showText', glyphs('a b')],
      ],
      [
        ['a', 0, 100],
        [' ', 6, 100],
        ['b', 15, 100],
      ],
    ],
    [
      'Tz stretches',
      [
        ['setHScale', 200],
        ['showText', glyphs('ab')],
      ],
      [
        ['a', 0, 100],
        ['b', 10, 100],
      ],
    ],
    [
      'Ts raises',
      [
        ['setTextRise', 4],
        ['showText', glyphs('a')],
      ],
      [['a', 0, 96]],
    ],
    [
      'TL and T* begin the next line below',
      [
        ['moveText', 5, 50],
        ['setLeading', 12],
        ['showText', glyphs('a')],
        ['nextLine'],
        ['showText', glyphs('b')],
      ],
      [
        ['a', 5, 50],
        ['b', 5, 62],
      ],
    ],
    [
      'TD sets the leading too',
      [['setLeadingMoveText', 5, -20], ['nextLine'], ['showText', glyphs('a')]],
      [['a', 5, 140]],
    ],
    [
      'Tm places, cm places what comes after, Q takes it back',
      [
        ['save'],
        ['transform', 1, 0, 0, 1, 7, 0],
        ['setTextMatrix', Float32Array.of(2, 0, 0, 2, 10, 20)],
        ['showText', glyphs('ab')],
        ['restore'],
        ['beginText'],
        ['showText', glyphs('c')],
      ],
      [
        ['a', 17, 80],
        ['b', 27, 80],
        ['c', 0, 100],
      ],
    ],
    [
      'a form stands where its matrix puts it, and leaves nothing behind',
      [
        ['paintFormXObjectBegin', [1, 0, 0, 1, 30, 30], null],
        ['beginText'],
        ['showText', glyphs('a')],
        ['paintFormXObjectEnd'],
        ['beginText'],
        ['showText', glyphs('b')],
      ],
      [
        ['a', 30, 70],
        ['b', 0, 100],
      ],
    ],
  ])('%s', (_name, steps, expected) => {
    expect(places(...steps)).toEqual(expected);
  });

  it('turns what is written upwards so that it reads', () => {
    const turned = run(['setTextMatrix', [0, 1, -1, 0, 50, 50]], ['showText', glyphs('ab')]);
    expect(turned.map(({ turn }) => turn)).toEqual([1, 1]);
    expect((turned[1]?.x ?? 0) - (turned[0]?.x ?? 0)).toBe(5);
  });

  it('writes downwards with a vertical font, each glyph below the last', () => {
    const down = run(['setFont', 'V', 10], ['showText', glyphs('大会')]);
    expect(down.map(({ turn, x }) => [turn, x])).toEqual([
      ['down', 100],
      ['down', 110],
    ]);
  });

  it('knows what is marked as no part of the text, and the number of what is', () => {
    const marked = run(
      ['beginMarkedContentProps', 'Artifact', null],
      ['showText', glyphs('a')],
      ['endMarkedContent'],
      ['beginMarkedContentProps', 'P', 3],
      ['beginMarkedContent', 'Span'],
      ['showText', glyphs('b')],
    );
    expect(marked.map(({ artifact, mcid }) => [artifact, mcid])).toEqual([
      [true, undefined],
      [false, 3],
    ]);
  });

  it('shrugs at what no page should hold', () => {
    expect(
      run(
        ['restore'],
        ['endMarkedContent'],
        ['transform', null],
        ['showText', 'x'],
        ['setFont', 'F', 0],
        ['showText', glyphs('a')],
      ),
    ).toEqual([]);
  });
});

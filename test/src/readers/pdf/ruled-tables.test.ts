import { describe, expect, it } from 'vitest';
import { gridsOf } from '../../../../src/readers/pdf/grid.js';
import { type Line, textOfLine } from '../../../../src/readers/pdf/line.js';
import { IDENTITY } from '../../../../src/readers/pdf/matrix.js';
import { partRuled } from '../../../../src/readers/pdf/ruled-tables.js';
import { type Rule, rulesOf } from '../../../../src/readers/pdf/rules.js';

const FONT = { name: 'Any', bold: false, italic: false, vertical: false, mapped: true };

function stroke(text: string, x: number, y: number): Line {
  const run = {
    text,
    glyphs: text.length,
    x,
    right: x + 10 * text.length,
    y,
    size: 10,
    font: FONT,
    raised: false,
  };
  return { page: 1, x, right: run.right, y, size: 10, runs: [run], turn: 0 };
}

const across = (place: number, from: number, to: number): Rule => ({ down: false, place, from, to });
const down = (place: number, from: number, to: number): Rule => ({ down: true, place, from, to });

/** What stands in each part of a page: a text, or the fields of a table with their lines. */
function read(lines: readonly Line[], rules: readonly Rule[]) {
  return partRuled(lines, gridsOf(rules)).map((part) =>
    'text' in part
      ? part.text.map(textOfLine).join('/')
      : part.table.fields.map((field) => field.lines.map(textOfLine).join('/')),
  );
}

describe('a ruled table', () => {
  const RULES = [
    across(10, 0, 200),
    across(30, 0, 200),
    across(60, 0, 200),
    down(0, 10, 60),
    down(100, 10, 60),
    down(200, 10, 60),
  ];

  it('is read field by field, row by row, whole, in whatever order the file writes it', () => {
    const lines = [
      stroke('上文', 0, 5),
      stroke('建议', 5, 25),
      stroke('加强', 5, 45),
      stroke('协调', 5, 57),
      stroke('行动', 105, 25),
      stroke('已订立', 105, 45),
      stroke('备忘录', 105, 57),
      stroke('下文', 0, 80),
    ];
    const expected = ['上文', ['建议', '行动', '加强/协调', '已订立/备忘录'], '下文'];
    expect(read(lines, RULES)).toEqual(expected);
    const [first, ...cells] = lines;
    const last = cells.pop();
    expect(
      read(
        [first, ...cells.reverse(), last].filter((line) => line !== undefined),
        RULES,
      ),
    ).toEqual(expected);
  });

  it('has fields over several columns or rows where no rule parts them', () => {
    const rules = [
      across(0, 0, 300),
      across(20, 100, 300),
      across(40, 0, 300),
      down(0, 0, 40),
      down(100, 0, 40),
      down(200, 20, 40),
      down(300, 0, 40),
    ];
    const lines = [
      stroke('类别', 5, 15),
      stroke('员额', 105, 15),
      stroke('2024', 105, 35),
      stroke('2025', 205, 35),
    ];
    expect(read(lines, rules)).toEqual([['类别', '员额', '2024', '2025']]);
  });

  it.each<readonly [string, readonly Rule[]]>([
    ['a frame around a text', [across(0, 0, 200), across(60, 0, 200), down(0, 0, 60), down(200, 0, 60)]],
    ['lines under words', [across(27, 5, 25), across(47, 5, 25)]],
    [
      'lines that do not meet',
      [across(0, 0, 90), across(20, 0, 90), down(150, 30, 60), down(180, 30, 60), down(190, 30, 60)],
    ],
  ])('is none: %s', (_name, rules) => {
    expect(read([stroke('敦促', 5, 25), stroke('各国', 5, 45)], rules)).toEqual(['敦促/各国']);
  });
});

describe('what is drawn', () => {
  const segment = (x1: number, y1: number, x2: number, y2: number) => Float32Array.of(0, x1, y1, 1, x2, y2);

  it.each<readonly [string, string, unknown, readonly Rule[]]>([
    ['a stroke across', 'stroke', segment(0, 10, 90, 10), [across(10, 0, 90)]],
    ['a stroke down', 'stroke', segment(5, 0, 5, 40), [down(5, 0, 40)]],
    [
      'a thin area',
      'fill',
      Float32Array.of(0, 0, 9.75, 1, 90, 9.75, 1, 90, 10.25, 1, 0, 10.25, 4),
      [across(10, 0, 90)],
    ],
    [
      'the sides of a box',
      'stroke',
      Float32Array.of(0, 0, 0, 1, 90, 0, 1, 90, 20, 1, 0, 20, 4),
      [across(0, 0, 90), down(90, 0, 20), across(20, 0, 90), down(0, 0, 20)],
    ],
    ['nothing of an area', 'fill', Float32Array.of(0, 0, 0, 1, 90, 0, 1, 90, 20, 1, 0, 20, 4), []],
    ['nothing of a slope', 'stroke', segment(0, 0, 90, 40), []],
    ['nothing of what is only clipped', 'endPath', segment(0, 10, 90, 10), []],
    ['nothing of what is no path', 'stroke', 'x', []],
    ['nothing of steps that nobody knows', 'stroke', Float32Array.of(0, 0, 10, 9, 90, 10), []],
  ])('%s', (_name, painted, steps, rules) => {
    expect(rulesOf(painted, steps, IDENTITY)).toEqual(rules);
  });
});

import fc from 'fast-check';
import { raiseDigits } from '../../../src/readers/raised-digits.js';
import { type DocxBlock, type DocxInline, writeDocx } from '../docx-writer.js';

/** A stretch of a paragraph. */
export interface TreeRun {
  readonly text: string;
  readonly style?: 'strong' | 'emphasis';
  /** Index of the note that is referred to behind it. */
  readonly note?: number;
}

export interface TreeParagraph {
  readonly number?: string;
  readonly runs: readonly TreeRun[];
  /** Of a table, instead of runs: its cells, row by row, none of them empty. */
  readonly cells?: readonly (readonly string[])[];
}

export interface TextTree {
  readonly paragraphs: readonly TreeParagraph[];
  readonly notes: readonly string[];
}

const words = [
  ...[
    '大会',
    '回顾',
    '秘书长',
    '会员国',
    '《公约》',
    '，',
    '；',
    '“敦促”',
    '(见附件)',
    '𠮷田女士',
    '2008 年',
  ],
  ...[
    'A/RES/63/194',
    'Ndiaye',
    'the Agency',
    '1 234.5',
    'a*b',
    'x_y',
    '<p>',
    '&amp;',
    '[1]',
    '#',
    '`',
    '\\',
    '~',
    '!',
  ],
];
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''))
  .filter((joined) => joined.trim() === joined);
const setOff = fc.constantFrom('敦促', '又回顾', '大会', 'Requests', '《宪章》', '“请”');

const run: fc.Arbitrary<TreeRun> = fc.oneof(
  { weight: 3, arbitrary: text.map((own) => ({ text: own })) },
  fc.record({ text: setOff, style: fc.constantFrom('strong' as const, 'emphasis' as const) }),
);

/**
 * Whether a run can be written in Markdown: of neighbours that are set off, one; what begins or ends with a sign is set
 * off beside Chinese only (CommonMark, 6.2).
 */
function fits(own: TreeRun, before: TreeRun | undefined, after: TreeRun | undefined): boolean {
  if (own.style === undefined) return true;
  if (before?.style !== undefined || after?.style !== undefined) return false;
  const sign = /^[^\p{L}]|[^\p{L}]$/u.test(own.text);
  const chinese = (char: string | undefined) => char === undefined || /\p{Script=Han}/u.test(char);
  return !sign || (chinese(before?.text.at(-1)) && chinese(after?.text[0]));
}

const paragraph = fc.record(
  {
    number: fc.constantFrom('1.', '12.', '(a)', '(iii)', '一、'),
    runs: fc
      .array(run, { minLength: 1, maxLength: 5 })
      .map((runs) => runs.filter((own, index) => fits(own, runs[index - 1], runs[index + 1])))
      .filter((runs) => runs.length > 0),
  },
  { requiredKeys: ['runs'] },
);

const table: fc.Arbitrary<TreeParagraph> = fc
  .integer({ min: 2, max: 3 })
  .chain((columns) =>
    fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 3 }),
  )
  .map((cells) => ({ runs: [], cells }));

/** Trees whose notes are each referred to once, in order. */
export const textTree: fc.Arbitrary<TextTree> = fc
  .record({
    paragraphs: fc.array(fc.oneof({ weight: 6, arbitrary: paragraph }, table), {
      minLength: 1,
      maxLength: 6,
    }),
    notes: fc.array(text, { maxLength: 3 }),
  })
  .map(({ paragraphs, notes }) => {
    let next = 0;
    const placed = paragraphs.map((each) => ({
      ...each,
      runs: each.runs.map((own, index) =>
        index === each.runs.length - 1 && own.style === undefined && next < notes.length
          ? { ...own, note: next++ }
          : own,
      ),
    }));
    return { paragraphs: placed, notes: notes.slice(0, next) };
  });

const mark = (note: number) => raiseDigits(String(note + 1));

/** The tree's lines as print shows them. */
export function linesOf({ paragraphs, notes }: TextTree): string[] {
  return [
    ...paragraphs.flatMap(
      ({ number, runs, cells }) =>
        cells?.flat() ??
        (number === undefined ? '' : `${number} `) +
          runs.map(({ text: own, note }) => own + (note === undefined ? '' : mark(note))).join(''),
    ),
    ...notes.map((own, index) => `${mark(index)} ${own}`),
  ];
}

export function emphasisOf({ paragraphs }: TextTree): string[] {
  return paragraphs.flatMap(({ runs }) =>
    runs.flatMap(({ text: own, style }) => (style === undefined ? [] : [`${style} ${own}`])),
  );
}

export function toText(tree: TextTree): string {
  return linesOf(tree).join('\n');
}

const escapeMarkdown = (own: string) => own.replace(/[!-/:-@[-`{-~]/gu, '\\$&');
const STARS = { strong: '**', emphasis: '*' } as const;

export function toMarkdown({ paragraphs, notes }: TextTree): string {
  const runOf = ({ text: own, style, note }: TreeRun) => {
    const stars = style === undefined ? '' : STARS[style];
    return `${stars}${escapeMarkdown(own)}${stars}${note === undefined ? '' : `[^${note + 1}]`}`;
  };
  return [
    ...paragraphs.map(({ number, runs, cells }) =>
      cells === undefined
        ? `${number === undefined ? '' : `${number} `}${runs.map(runOf).join('')}`
        : markdownTable(cells),
    ),
    ...notes.map((own, index) => `[^${index + 1}]: ${escapeMarkdown(own)}`),
  ].join('\n\n');
}

function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

const escapeHtml = (own: string) => own.replace(/[&<>]/gu, (char) => `&#${char.charCodeAt(0)};`);
const TAGS = { strong: 'b', emphasis: 'i' } as const;

/** As word processors export it: lines broken at blanks and set in, notes as links that lead to one another. */
export function toHtml({ paragraphs, notes }: TextTree): string {
  const runOf = ({ text: own, style, note }: TreeRun) => {
    const tag = style === undefined ? undefined : TAGS[style];
    const shown = escapeHtml(own).replaceAll(' ', '\n\t\t');
    const reference =
      note === undefined ? '' : `<a name="r${note}" href="#n${note}"><sup>${note + 1}</sup></a>`;
    return `${tag === undefined ? shown : `<${tag}>${shown}</${tag}>`}${reference}`;
  };
  const row = (cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<td><p>${escapeHtml(cell).replaceAll(' ', '\n')}</p></td>`).join('')}</tr>`;
  const lines = paragraphs.map(({ number, runs, cells }) =>
    cells === undefined
      ? `\t<p class="x">${number === undefined ? '' : `${number}\t`}${runs.map(runOf).join('')}</p>`
      : `<table>\n${cells.map(row).join('\n')}</table>`,
  );
  const bodies = notes.map(
    (own, index) =>
      `<div id="d${index}"><p><a name="n${index}" href="#r${index}">${index + 1}</a>\t${escapeHtml(own)}</p></div>`,
  );
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>x</title></head><body>\n${[...lines, ...bodies].join('\n')}\n</body></html>`;
}

/** As Word writes it; its numbers typed. */
export function toDocx({ paragraphs, notes }: TextTree): Uint8Array {
  const runOf = ({ text: own, style, note }: TreeRun): readonly DocxInline[] => [
    { text: own, ...(style === 'strong' && { strong: true }), ...(style === 'emphasis' && { italic: true }) },
    ...(note === undefined ? [] : [{ note: [{ text: notes[note] ?? '' }] }]),
  ];
  return writeDocx(
    paragraphs.map(
      ({ number, runs, cells }): DocxBlock =>
        cells === undefined
          ? { inlines: [...(number === undefined ? [] : [{ text: `${number} ` }]), ...runs.flatMap(runOf)] }
          : { rows: cells.map((row) => row.map((cell) => [{ inlines: [{ text: cell }] }])) },
    ),
  );
}

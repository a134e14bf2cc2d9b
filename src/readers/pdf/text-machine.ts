import type { Font, Glyph } from './glyph.js';
import { along, at, IDENTITY, type Matrix, multiply, toMatrix } from './matrix.js';
import { MOST_RULES, type Rule, rulesOf } from './rules.js';

/** What an operator list of pdf.js shows of a glyph. */
interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

/** A font with what the machine needs of its measures. */
export interface MeasuredFont extends Font {
  /** Glyph space → text space, by its first element. */
  readonly unit: number;
  readonly verticalMetrics: readonly number[] | undefined;
}

interface TextState {
  ctm: Matrix;
  font: MeasuredFont | undefined;
  size: number;
  direction: 1 | -1;
  charSpacing: number;
  wordSpacing: number;
  /** Horizontal scaling; 1 is none. */
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  tm: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  y: number;
}

interface MarkedContent {
  readonly artifact: boolean;
  readonly mcid?: number;
  readonly sequence: number;
}

const START: TextState = {
  ctm: IDENTITY,
  font: undefined,
  size: 0,
  direction: 1,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  tm: IDENTITY,
  lineX: 0,
  lineY: 0,
  x: 0,
  y: 0,
};

/**
 * The text state machine of PDF (ISO 32000-1, 9.3–9.4): takes the operators of a page in order and gives each glyph
 * with its place. Unlike a text extractor it neither invents blanks nor drops those of the file.
 */
export class TextMachine {
  readonly glyphs: Glyph[] = [];
  /** Straight lines that are drawn, about `MOST_RULES` at most. */
  readonly rules: Rule[] = [];
  private state: TextState;
  private readonly saved: TextState[] = [];
  private readonly marked: MarkedContent[] = [];
  private sequences = 0;

  /**
   * @param page Page space → points from the upper left corner, y downwards, the page's own rotation included.
   * @param fontOf The font behind an operator's name for it.
   */
  constructor(
    page: Matrix,
    private readonly fontOf: (name: string) => MeasuredFont | undefined,
  ) {
    this.state = { ...START, ctm: page };
  }

  /** @param name As pdf.js calls the operator; those that do not concern text do nothing. */
  run(name: string, values: readonly unknown[]): void {
    OPERATORS[name]?.(this, values);
  }

  save(): void {
    this.saved.push({ ...this.state });
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  transform(value: unknown): void {
    const matrix = toMatrix(value);
    if (matrix) this.state.ctm = multiply(this.state.ctm, matrix);
  }

  set(change: Partial<TextState>): void {
    Object.assign(this.state, change);
  }

  setFont(name: string, size: number): void {
    this.set({ font: this.fontOf(name), size: Math.abs(size), direction: size < 0 ? -1 : 1 });
  }

  setTextMatrix(value: unknown): void {
    this.set({ tm: toMatrix(value) ?? IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 });
  }

  move(x: number, y: number): void {
    const { lineX, lineY } = this.state;
    this.set({ lineX: lineX + x, lineY: lineY + y, x: lineX + x, y: lineY + y });
  }

  nextLine(): void {
    this.move(0, this.state.leading);
  }

  setGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries)
      if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1]))
        this.setFont(String(entry[1][0]), Number(entry[1][1]));
  }

  draw(painted: string, steps: unknown): void {
    if (this.rules.length < MOST_RULES) this.rules.push(...rulesOf(painted, steps, this.state.ctm));
  }

  beginMarked(tag: string, mcid?: number): void {
    const outer = this.marked.at(-1);
    const inner = mcid ?? outer?.mcid;
    this.marked.push({
      artifact: tag === 'Artifact' || outer?.artifact === true,
      sequence: ++this.sequences,
      ...(inner === undefined ? {} : { mcid: inner }),
    });
  }

  endMarked(): void {
    this.marked.pop();
    // What follows is a sequence of its own, also inside the outer one.
    this.sequences++;
  }

  show(items: unknown): void {
    const { font, size } = this.state;
    if (!Array.isArray(items) || !font || size === 0) return;
    let advance = 0;
    for (const item of items) {
      if (typeof item === 'number') advance += ((font.vertical ? 1 : -1) * item * size) / 1000;
      // The operator list of pdf.js holds numbers and glyphs here, nothing else.
      else if (item !== null && typeof item === 'object')
        advance += this.showGlyph(item as ShownGlyph, font, advance);
    }
    if (font.vertical) this.state.y -= advance;
    else this.state.x += advance * this.state.scale * this.state.direction;
  }

  /** @returns how far the next glyph stands, in text space before horizontal scaling. */
  private showGlyph(shown: ShownGlyph, font: MeasuredFont, advance: number): number {
    const { size, scale, direction, charSpacing, wordSpacing, rise, tm, ctm, x, y, mode } = this.state;
    const unit = size * font.unit;
    const spacing = (shown.isSpace ? wordSpacing : 0) + charSpacing;
    const metric = font.vertical ? (shown.vmetric ?? font.verticalMetrics) : undefined;
    const length = font.vertical ? -(metric?.[0] ?? -1000) * unit : shown.width * unit;
    const map = multiply(ctm, tm);
    const sign = scale * direction;
    // In vertical writing the base line runs through the middle of the glyphs, from top to bottom.
    const [px, py] = font.vertical ? at(map, x, y - advance + rise) : at(map, x + advance * sign, y + rise);
    const [dx, dy] = font.vertical ? along(map, 0, -length) : along(map, length * sign, 0);
    const [ux, uy] = along(map, 0, size * direction);
    const turn = font.vertical ? 'down' : quarterTurns(dx, dy, ux, uy);
    const outer = this.marked.at(-1);
    if (shown.unicode !== '')
      this.glyphs.push({
        text: shown.unicode,
        ...turned(turn, px, py),
        width: Math.hypot(dx, dy),
        size: Math.hypot(ux, uy) || size,
        font,
        mode,
        artifact: outer?.artifact === true,
        turn,
        sequence: outer?.sequence ?? this.sequences,
        ...(outer?.mcid === undefined ? {} : { mcid: outer.mcid }),
      });
    return font.vertical ? length - spacing * direction : length + spacing * direction;
  }
}

/** By which a page must be turned for a line of this direction to run from left to right. */
function quarterTurns(dx: number, dy: number, ux: number, uy: number): 0 | 1 | 2 | 3 {
  // A glyph without width tells its direction by what is upright in it.
  const [x, y] = dx === 0 && dy === 0 ? [-uy, ux] : [dx, dy];
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 2;
  return y > 0 ? 3 : 1;
}

function turned(turn: Glyph['turn'], x: number, y: number): { readonly x: number; readonly y: number } {
  switch (turn) {
    case 1:
      return { x: -y, y: x };
    case 2:
      return { x: -x, y: -y };
    case 3:
    case 'down':
      return { x: y, y: -x };
    default:
      return { x, y };
  }
}

type Operator = (machine: TextMachine, values: readonly unknown[]) => void;

/** What each operator does to the machine; a name without a row does not concern text. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  save: (machine) => machine.save(),
  restore: (machine) => machine.restore(),
  transform: (machine, values) => machine.transform(values),
  paintFormXObjectBegin: (machine, [matrix]) => {
    machine.save();
    machine.transform(matrix);
  },
  paintFormXObjectEnd: (machine) => machine.restore(),
  beginText: (machine) => machine.setTextMatrix(IDENTITY),
  setGState: (machine, [entries]) => machine.setGraphicsState(entries),
  setFont: (machine, [name, size]) => machine.setFont(String(name), Number(size)),
  setCharSpacing: (machine, [charSpacing]) => machine.set({ charSpacing: Number(charSpacing) }),
  setWordSpacing: (machine, [wordSpacing]) => machine.set({ wordSpacing: Number(wordSpacing) }),
  setHScale: (machine, [percent]) => machine.set({ scale: Number(percent) / 100 }),
  setLeading: (machine, [leading]) => machine.set({ leading: -Number(leading) }),
  setTextRise: (machine, [rise]) => machine.set({ rise: Number(rise) }),
  setTextRenderingMode: (machine, [mode]) => machine.set({ mode: Number(mode) }),
  setTextMatrix: (machine, [matrix]) => machine.setTextMatrix(matrix),
  moveText: (machine, [x, y]) => machine.move(Number(x), Number(y)),
  setLeadingMoveText: (machine, [x, y]) => {
    machine.set({ leading: Number(y) });
    machine.move(Number(x), Number(y));
  },
  nextLine: (machine) => machine.nextLine(),
  showText: (machine, [items]) => machine.show(items),
  beginMarkedContent: (machine, [tag]) => machine.beginMarked(String(tag)),
  beginMarkedContentProps: (machine, [tag, mcid]) =>
    machine.beginMarked(String(tag), typeof mcid === 'number' ? mcid : undefined),
  endMarkedContent: (machine) => machine.endMarked(),
};

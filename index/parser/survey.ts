import { wordsOf } from '../tables/document-words.js';
import { openingOf } from '../tables/opening-words.js';
import { type Atom, END, type End } from './atoms.js';
import { recognizeAnnex } from './constructs/annex.js';
import { isHeadedInLine, isHeadingLine, recognizeArticle } from './constructs/articles.js';
import { isClosing } from './constructs/closing.js';
import { isSite } from './constructs/foreign.js';
import { type Formula, readFormula } from './formula.js';
import { type Mark, readMarks } from './marks.js';
import { NOTE_STYLES, type NoteStyle, noteMarksIn } from './note-marks.js';
import type { Wrapping } from './wrapping.js';

/** What the text as a whole says, before it is read atom by atom. */
export interface Survey {
  readonly atoms: readonly Atom[];
  readonly wrapping: Wrapping;
  /** Of each atom: its readings as a numbered one, its opening words (opening-words.ts), its formula. */
  readonly marks: readonly (readonly Mark[])[];
  readonly openings: Uint8Array;
  readonly formulas: readonly (Formula | undefined)[];
  /** How long a run of numbers `44. 45. 46.` the atom begins, at heads of lines. */
  readonly runs: Uint16Array;
  /** The next number `12.` behind the atom that can head a paragraph, 0 where none comes. */
  readonly due: Uint16Array;
  /** Whether paragraphs print numbers in the part of the text that the atom stands in: 1 arabic, 2 一、. */
  readonly numbered: Uint8Array;
  /** Text that sites put around documents. */
  readonly site: Uint8Array;
  /** Lines of a head that say what a field of it is: 所涉缔约国:葡萄牙 */
  readonly fields: Uint8Array;
  /** A list of contents with leader dots. */
  readonly contents: Uint8Array;
  /** Number of the article that an atom heads (第三条, Article 3), 0 for none; and how many do. */
  readonly article: Uint16Array;
  readonly articles: number;
  /** How many of them bear a heading in a text without lines. */
  readonly headed: number;
  /** Some paragraph is numbered 1.1, 1.2. */
  readonly decimal: boolean;
  /** Note marks that the text carries, by their style. */
  readonly noteMarks: Readonly<Record<NoteStyle, ReadonlySet<string>>>;
  /** Lines begin with a speaker and a colon, as in verbatim records. */
  readonly verbatim: boolean;
  /** Atoms of such a text in which somebody begins to speak. */
  readonly speeches: Uint8Array;
}

const CONTENTS = new RegExp(`^(?:${wordsOf('contents')})$`, 'u');
const LEADER = /(?:\.\s?){4,}|…{2,}|·{4,}|_{4,}\s*\d/u;
/** 主席(以英语发言): · 史密斯先生(联合王国): · The President: · Mr. Smith (United Kingdom): */
export const SPEAKER =
  /^((?:主席|代理主席|秘书长|\S{1,24}?(?:先生|女士|夫人|博士|阁下|大使|总统|总理|部长|公主|殿下|陛下))\s?(?:\([^()]{1,40}\)\s?){0,3}|(?:The (?:Acting )?President|(?:The )?Secretary-General|(?:Mr|Mrs|Ms|Miss|Sir|Dame|Dr|President|Prince|Princess)\.?\s[A-Z][^.:。]{1,60}?)\s?(?:\([^()]{1,60}\)\s?){0,3})[:：]\s*/u;
/** 主席:埃夫拉尔先生(墨西哥) 上午10时开会。 */
const PRESENCE =
  /^(?:主席|President|Chair)\s?:(?:[^。]{0,60}(?:开会|called to order)|\s?[\p{Script=Han}·-]{1,20}(?:先生|女士|夫人|阁下)(?:\s?\([^()]{1,20}\))?$)/u;

/** Whether somebody says something in the atom. */
function isSpeech({ text, end_, hard }: Atom, next: Atom | undefined): boolean {
  const match = SPEAKER.exec(text.slice(0, 160));
  if (!match || PRESENCE.test(text.slice(0, 80))) return false;
  // 主席: ¶ 埃夫拉尔先生 ¶ (墨西哥)
  if (match[0].length >= text.length) return !hard && next !== undefined && next.end_ !== END.none;
  return end_ !== END.none || !hard || text.length > 60;
}

const HEAD_ATOMS = 40;

export function surveyAtoms(atoms: readonly Atom[], wrapping: Wrapping): Survey {
  const marks = atoms.map(({ text }) => readMarks(text));
  const openings = new Uint8Array(atoms.length);
  for (const [index, { text }] of atoms.entries()) openings[index] = openingOf(text);
  const formulas = atoms.map((atom, index) => readFormula(atom, atoms[index + 1]));
  const article = new Uint16Array(atoms.length);
  const verbatim = isVerbatim(atoms);
  let headed = 0;
  for (const [index, atom] of atoms.entries()) {
    const found = recognizeArticle(atom.text);
    article[index] = found?.number ?? 0;
    if (!found) continue;
    const rest = atom.text.slice(found.length);
    const next = atoms[index + 1];
    if (isHeadedInLine(rest === '' ? next : atom, rest || next?.text, atoms[index + (rest === '' ? 2 : 1)]))
      headed++;
    else if (rest === '' && isHeadingLine(next, atoms[index + 2])) headed++;
  }
  return {
    atoms,
    wrapping,
    marks,
    openings,
    formulas,
    runs: readRuns(atoms, marks),
    due: readDue(atoms, marks),
    numbered: readNumbered(atoms, marks, formulas),
    // 澳 門 特 別 行 政 區 is printed with blanks.
    site: Uint8Array.from(atoms, ({ text, tight }) =>
      isSite(text) || (tight.length <= 16 && isSite(tight)) ? 1 : 0,
    ),
    fields: readFields(atoms, marks),
    contents: readContents(atoms),
    article,
    headed,
    articles: article.reduce((sum, number) => sum + (number > 0 ? 1 : 0), 0),
    decimal:
      marks.filter((each) => each.some(({ system, quality }) => system === 'decimal' && quality >= 0))
        .length >= 2,
    noteMarks: readNoteMarks(atoms),
    verbatim,
    speeches: Uint8Array.from(atoms, (atom, index) => (verbatim && isSpeech(atom, atoms[index + 1]) ? 1 : 0)),
  };
}

function readRuns(atoms: readonly Atom[], marks: readonly (readonly Mark[])[]): Uint16Array {
  const runs = new Uint16Array(atoms.length);
  const after = new Map<number, { run: number; at: number }>();
  for (let index = atoms.length - 1; index >= 0; index--) {
    const mark = marks[index]?.find(({ system, quality }) => system === 'arabic' && quality > -2);
    if (!mark || !atoms[index]?.first) continue;
    const next = after.get(mark.value + 1);
    const run = next && next.at - index < 200 ? next.run + 1 : 1;
    runs[index] = Math.min(run, 1000);
    after.set(mark.value, { run, at: index });
  }
  return runs;
}

function readDue(atoms: readonly Atom[], marks: readonly (readonly Mark[])[]): Uint16Array {
  const due = new Uint16Array(atoms.length);
  let next = 0;
  for (let index = atoms.length - 1; index >= 0; index--) {
    due[index] = next;
    const mark = marks[index]?.find(({ system, quality }) => system === 'arabic' && quality > -2);
    if (mark && (atoms[index]?.first || atoms[index]?.runOn)) next = mark.value;
  }
  return due;
}

/**
 * Whether a sentence without a number stands between a numbered paragraph and the one that follows it in the series:
 * no number was lost, so that it is a part of the first.
 */
export function isBetween(survey: Survey, { index, end_, text }: Atom, last: number): boolean {
  if (last === 0 || survey.due[index] !== last + 1 || (survey.marks[index]?.length ?? 0) > 0) return false;
  // Behind a heading (评论) or a table's line another text begins.
  if (!SENTENCE_ENDS.has(survey.atoms[index - 1]?.end_ ?? END.none)) return false;
  // What is quoted has addresses of its own.
  return SENTENCE_ENDS.has(end_) && !/^"/u.test(text);
}

const SENTENCE_ENDS: ReadonlySet<End> = new Set<End>([END.stop, END.colon, END.semicolon, END.quote]);

/** 一、 heads a paragraph where it ends as paragraphs end, and a section where it does not. */
function readNumbered(
  atoms: readonly Atom[],
  marks: readonly (readonly Mark[])[],
  formulas: readonly (Formula | undefined)[],
): Uint8Array {
  const numbered = new Uint8Array(atoms.length);
  let from = 0;
  const close = (to: number) => {
    let arabic = false;
    let ended = 0;
    let open = 0;
    for (let index = from; index < to; index++)
      for (const { system, value, quality, length } of marks[index] ?? []) {
        if (
          (system === 'arabic' && value === 1 && quality > -2) ||
          (system === 'paren-arabic' && value === 1)
        )
          arabic = true;
        if (system === 'arabic' && quality > -2 && (atoms[index]?.first ?? false) && value > 1) arabic = true;
        if (system !== 'han') continue;
        // 一. ¶ 导言: the words of a mark that has a line of its own stand in the next.
        const alone = length >= (atoms[index]?.text.length ?? 0);
        const end = endOfParagraph(atoms, alone ? index + 1 : index);
        if (end === END.none) open++;
        else ended++;
      }
    numbered.fill(arabic ? 1 : ended > open ? 2 : 0, from, to);
    from = to;
  };
  for (const [index, atom] of atoms.entries()) {
    const formula = formulas[index];
    if (
      index > from &&
      ((formula && formula.strength >= 4.5) || recognizeAnnex(atom.text) || isClosing(atom.text))
    )
      close(index);
  }
  close(atoms.length);
  return numbered;
}

/** How the paragraph ends that begins at an atom of running text. */
function endOfParagraph(atoms: readonly Atom[], index: number): number {
  for (let at = index; at < atoms.length && at < index + 6; at++) {
    const atom = atoms[at];
    if (!atom || atom.hard || atom.end_ !== END.none) return atom?.end_ ?? END.none;
  }
  return END.none;
}

const FIELD_LINE = /^(?:[\p{Script=Han}《》]{2,14}|[A-Z][A-Za-z’']{2,20}(?: [a-z]{1,14}){0,4}):\s?\S/u;
const FEWEST_FIELDS = 3;

/** Lines one after the other that all give a name, a colon and what they say of it. */
function readFields(atoms: readonly Atom[], marks: readonly (readonly Mark[])[]): Uint8Array {
  const fields = new Uint8Array(atoms.length);
  let from = 0;
  for (let index = 0; index <= Math.min(atoms.length, HEAD_ATOMS); index++) {
    const atom = atoms[index];
    if (atom?.first && atom.hard && (marks[index]?.length ?? 0) === 0 && FIELD_LINE.test(atom.text)) continue;
    if (index - from >= FEWEST_FIELDS) fields.fill(1, from, index);
    from = index + 1;
  }
  return fields;
}

function readContents(atoms: readonly Atom[]): Uint8Array {
  const contents = new Uint8Array(atoms.length);
  for (const [index, { text }] of atoms.entries()) {
    if (text.length > 40 || !CONTENTS.test(text)) continue;
    let last = index;
    for (let at = index + 1; at < atoms.length && at - last <= 4; at++)
      if (LEADER.test(atoms[at]?.text ?? '')) last = at;
    if (last > index) contents.fill(1, index + 1, last + 1);
  }
  // 第一条 ¶ 第二条 ¶ 第三条, with nothing below them: links to what follows.
  const numbers = atoms.map(({ text }) => recognizeArticle(text)?.number ?? 0);
  let run = 0;
  for (let index = 0; index <= atoms.length; index++) {
    const text = atoms[index]?.text ?? '';
    if (text.length <= 12 && recognizeArticle(text)?.length === text.length) run++;
    else {
      if (run >= 3 && numbers.indexOf(numbers[index - run] ?? 0, index) > 0)
        contents.fill(1, index - run, index);
      run = 0;
    }
  }
  return contents;
}

function readNoteMarks(atoms: readonly Atom[]): Record<NoteStyle, ReadonlySet<string>> {
  const found: Record<NoteStyle, Set<string>> = {
    raised: new Set(),
    bracket: new Set(),
    slash: new Set(),
    star: new Set(),
    paren: new Set(),
    bare: new Set(),
  };
  for (const { text } of atoms)
    for (const style of NOTE_STYLES) for (const number of noteMarksIn(text, style)) found[style].add(number);
  return found;
}

function isVerbatim(atoms: readonly Atom[]): boolean {
  const named = atoms
    .slice(0, HEAD_ATOMS)
    .some(({ tight, text }) => /逐字记录|\/PV\.\d/u.test(tight) || /verbatim record/iu.test(text));
  let speakers = 0;
  for (const { text } of atoms) if (text.length > 8 && SPEAKER.test(text.slice(0, 160))) speakers++;
  return (named && speakers > 0) || speakers >= 4;
}

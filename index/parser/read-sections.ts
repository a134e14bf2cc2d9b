import { recognizeAnnex } from './constructs/annex.js';
import { CONSTRUCTS } from './constructs.js';
import { Drafts } from './drafts.js';
import type { Line, View } from './normalize.js';
import { squeeze } from './patterns.js';
import type { NextSection, Part, Section } from './section.js';
import { isEnacting, type Survey, surveySection } from './survey.js';

/** What the lines of a document turned out to be. */
export interface Reading {
  readonly drafts: Drafts;
  /** Survey of the document's own section. */
  readonly survey: Survey;
}

/** A section is surveyed at most so far ahead, so that many short ones cost no more than one long one. */
const SURVEY_LINES = 400;

/** Reads lines into units, section by section. Linear in the number of lines; never throws. */
export function readSections(view: View, lines: readonly Line[]): Reading {
  const drafts = new Drafts(view);
  const containers = new Containers();
  const texts = lines.map((line) => view.reading.slice(line.start, line.end));
  const blankSeparated = lines.filter((line) => line.blankBefore > 0).length > lines.length * 0.4;
  let first: Survey | undefined;
  let at = 0;
  let container = '';
  while (at < lines.length) {
    const section = openSection(view, drafts, container, texts, at, blankSeparated);
    first ??= section.survey;
    const [next, stopped] = readSection(section, lines, at);
    at = stopped;
    if (!next) break;
    container = containers.open(next, container, drafts.lastHeading);
    if (next.kind === 'annex') at = readAnnexMark(drafts, container, lines, texts, at);
  }
  return { drafts, survey: first ?? surveySection([], false) };
}

function openSection(
  view: View,
  drafts: Drafts,
  container: string,
  texts: readonly string[],
  at: number,
  blankSeparated: boolean,
): Section {
  const ahead = texts.slice(at, at + SURVEY_LINES);
  const survey = surveySection(ahead.slice(0, sectionEnd(ahead)), blankSeparated);
  return {
    view,
    drafts,
    container,
    survey,
    part: 'masthead',
    body: undefined,
    lastNumber: 0,
    preambularCount: 0,
    open: [],
    signature: undefined,
    vote: undefined,
    next: undefined,
  };
}

/** How many lines belong to the section that begins here: up to an annex, or up to a draft that it recommends. */
function sectionEnd(texts: readonly string[]): number {
  let spoken = false;
  for (const [index, text] of texts.entries()) {
    if (index > 0 && recognizeAnnex(text)) return index;
    if (text.length > LONGEST_FORMULA || !isEnacting(squeeze(text))) continue;
    if (spoken) return index;
    spoken = true;
  }
  return texts.length;
}

/** 联合国预防犯罪和刑事司法委员会， is long for a formula. */
const LONGEST_FORMULA = 40;

const BODY_PART: Readonly<Record<Survey['style'], Part>> = {
  resolution: 'preamble',
  letter: 'letter',
  report: 'text',
};

function readSection(
  section: Section,
  lines: readonly Line[],
  from: number,
): [NextSection | undefined, number] {
  const { survey } = section;
  for (let at = from; at < lines.length; at++) {
    const index = at - from;
    if (index < survey.title) section.part = 'masthead';
    else if (index < survey.body) section.part = 'title';
    else if (index === survey.body) section.part = BODY_PART[survey.style];
    const line = lines[at];
    if (line) readLine(line, section);
    // A construct that hands a line back has begun nothing with it.
    if (section.next) return [section.next, at];
  }
  return [undefined, lines.length];
}

function readLine(line: Line, section: Section): void {
  let rest: Line | undefined = line;
  while (rest) {
    const current: Line = rest;
    rest = undefined;
    for (const construct of CONSTRUCTS) {
      if (!construct.parts.includes(section.part)) continue;
      const taken = construct.take(current, section);
      if (taken === false) continue;
      if (taken !== true) rest = taken;
      break;
    }
  }
}

/** 附件 is the heading of its section; a title on the same line is left to be read. */
function readAnnexMark(
  drafts: Drafts,
  container: string,
  lines: readonly Line[],
  texts: readonly string[],
  at: number,
): number {
  const line = lines[at];
  const mark = recognizeAnnex(texts[at] ?? '');
  if (!line || !mark) return at;
  drafts.begin({ kind: 'heading', pin: drafts.nextPin('heading', container), container }, line);
  return at + 1;
}

/** Names the containers of locators: annex, annex2, annex/draft, A, part2. */
class Containers {
  #annexes = 0;
  readonly #parts = new Map<string, number>();

  open(next: NextSection, current: string, heading: string | null): string {
    if (next.kind === 'annex') {
      this.#annexes = next.number ?? this.#annexes + 1;
      return this.#once(this.#annexes === 1 ? 'annex' : `annex${this.#annexes}`);
    }
    const parent = current.replace(/\/?(?:part\d+|[A-Z]|draft\d*)$/u, '');
    const within = (name: string) => (parent === '' ? name : `${parent}/${name}`);
    if (next.kind === 'draft') return this.#once(within('draft'));
    const section = heading !== null && /^[A-Z]$/u.test(heading) ? within(heading) : undefined;
    if (section !== undefined && !this.#parts.has(section)) return this.#once(section);
    const n = (this.#parts.get(`${parent}#part`) ?? 1) + 1;
    this.#parts.set(`${parent}#part`, n);
    return within(`part${n}`);
  }

  #once(name: string): string {
    const times = (this.#parts.get(name) ?? 0) + 1;
    this.#parts.set(name, times);
    return times === 1 ? name : `${name}${times}`;
  }
}

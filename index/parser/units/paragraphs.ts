import { pinOf } from '../../model/place.js';
import type { Atom } from '../atoms.js';
import type { Draft } from '../drafts.js';
import type { Label } from '../label.js';
import type { Make } from './make.js';
import { nextPin, type Section } from './section.js';
import type { Start, Writer } from './writer.js';

/** The paragraph to which the items that follow belong. */
function beginParagraph(writer: Writer, atom: Atom, label: Label, start: Start): Draft | undefined {
  const section = writer.sections.current;
  section.items = [];
  return writer.beginNumbered(atom, label, start, (draft) => {
    section.body = draft;
  });
}

export const preambular: Make = (writer, atom, label) => {
  const section = writer.sections.current;
  section.preambular++;
  return beginParagraph(writer, atom, label, { kind: 'preambular', pin: `pp${section.preambular}` });
};

/** An operative paragraph that prints no number: it is counted, and one that was lost makes the rest wrong. */
export const unnumbered: Make = (writer, atom, label) => {
  const { drafts } = writer;
  const section = writer.sections.current;
  section.mode = 'operative';
  section.unnumbered++;
  const draft = beginParagraph(writer, atom, label, { kind: 'operative', pin: String(section.unnumbered) });
  if (draft && section.unnumbered > 1) drafts.doubt(draft, 0);
  if (section.unnumbered === 2) {
    if (section.first) drafts.doubt(section.first, 0);
    const message = 'operative paragraphs print no numbers; they are counted in order';
    drafts.report('numbers-missing', 'warning', message, atom);
  }
  section.first ??= draft;
  return draft;
};

export const numbered: Make = (writer, atom, label) => {
  const { drafts, sections } = writer;
  if (label.resumes === true) sections.leaveDraft();
  const number = label.number ?? '';
  const gap = label.gap ?? 0;
  if (gap > 0) {
    const mark = { start: atom.start, end: atom.start + label.mark };
    const message = `paragraph ${number} follows ${gap} that are missing`;
    drafts.report('number-gap', 'warning', message, mark);
  }
  if (gap === -1 && number === '1') sections.enterUnnamedPart(drafts.lastHeading);
  const draft = beginParagraph(writer, atom, label, {
    ...numberedIn(sections.current, writer, number),
    number,
  });
  // What is missing may stand within the paragraph before.
  if (draft && gap > 0) drafts.doubt(draft, 0);
  return draft;
};

function numberedIn(section: Section, { drafts }: Writer, number: string): Start {
  switch (section.mode) {
    case 'letter':
      return { kind: 'letter', pin: nextPin(drafts, 'letter', section) };
    case 'articles':
      return {
        kind: 'paragraph',
        pin: section.article === undefined ? number : `art${section.article}/${number}`,
      };
    case 'operative':
      return { kind: 'operative', pin: number };
    default:
      return { kind: 'paragraph', pin: number };
  }
}

export const item: Make = (writer, atom, label) => {
  const section = writer.sections.current;
  const depth = label.depth ?? 0;
  const number = label.number ?? '';
  writer.settlePending(depth);
  const parent = depth === 0 ? section.body : (section.items[depth - 1] ?? section.body);
  section.items.length = Math.min(section.items.length, depth);
  const open = (draft: Draft) => {
    section.items[depth] = draft;
  };
  if (parent !== undefined) {
    const pin = `${pinOf(parent.locator)}(${number})`;
    return writer.beginNumbered(atom, label, { kind: 'subparagraph', pin, number, parent }, open);
  }
  // An excerpt that begins within a list: an address, no citation.
  const pin = nextPin(writer.drafts, 'text', section);
  const draft = writer.begin(atom, label, { kind: 'subparagraph', pin, number });
  open(draft);
  return draft;
};

/** Words behind a list: part of the paragraph that announced it. */
export const tail: Make = (writer, atom, label) => {
  const section = writer.sections.current;
  const depth = label.depth ?? 0;
  const parent = depth === 0 ? section.body : section.items[depth - 1];
  section.items.length = Math.min(section.items.length, depth);
  const addressed =
    parent !== undefined &&
    (depth > 0 || parent.number !== null || parent.kind === 'article' || parent.kind === 'operative');
  return addressed
    ? behind(writer, atom, label, parent)
    : writer.begin(atom, label, { kind: 'paragraph', pin: nextPin(writer.drafts, 'text', section) });
};

function behind(writer: Writer, atom: Atom, label: Label, parent: Draft): Draft {
  const pin = `${pinOf(parent.locator)}(end)`;
  return writer.begin(atom, label, { kind: 'subparagraph', pin, parent });
}

/** A paragraph that prints no number. */
export const text: Make = (writer, atom, label) => {
  const { drafts } = writer;
  const section = writer.sections.current;
  if (section.mode === 'letter')
    return beginParagraph(writer, atom, label, { kind: 'letter', pin: nextPin(drafts, 'letter', section) });
  if (section.mode === 'articles' && section.article !== undefined) {
    const { body, article } = section;
    // Words behind the numbered paragraphs of an article.
    if (body?.number != null && body.kind !== 'article') return behind(writer, atom, label, body);
    section.counted++;
    const start: Start =
      section.counted === 1
        ? { kind: 'article', pin: `art${article}`, number: article }
        : { kind: 'paragraph', pin: `art${article}/${section.counted}` };
    return beginParagraph(writer, atom, label, start);
  }
  if (writer.speaker !== undefined) return speech(writer, atom, label);
  return beginParagraph(writer, atom, label, { kind: 'paragraph', pin: nextPin(drafts, 'text', section) });
};

/** What somebody says; `label.speaker` begins to speak. */
export const speech: Make = (writer, atom, label) => {
  if (label.as === 'speech') writer.speaker = label.speaker;
  const pin = nextPin(writer.drafts, 'speech', writer.sections.current);
  return beginParagraph(writer, atom, label, { kind: 'speech', pin });
};

/** 第三条, with its text, with a heading, or alone on its line. */
export const article: Make = (writer, atom, label) => {
  const { drafts, sections } = writer;
  const section = sections.current;
  const missing = Number(label.number) - Number(section.article) - 1;
  const { body } = section;
  if (missing > 0) {
    const message = `article ${label.number} follows ${missing} that are missing`;
    drafts.report('number-gap', 'warning', message, { start: atom.start, end: atom.start + label.mark });
    // What is missing may stand within what the article before seems to say.
    for (const draft of drafts.list.slice(body ? drafts.list.lastIndexOf(body) : drafts.list.length))
      drafts.doubt(draft, 0);
  }
  writer.dropPending();
  Object.assign(section, {
    mode: 'articles',
    article: label.number ?? '',
    counted: 0,
    body: undefined,
    items: [],
  } satisfies Partial<Section>);
  writer.leaveOpen(undefined);
  const start = atom.start + label.mark;
  const mark = drafts.trim({ start: atom.start, end: start });
  if (start >= atom.end) {
    writer.holdNumber(mark);
    return undefined;
  }
  if (label.extend === true) {
    const { container } = section;
    const pin = drafts.nextPin('heading', container);
    const draft = drafts.begin({ kind: 'heading', pin, container }, { start, end: atom.end });
    writer.holdNumber(mark);
    return draft;
  }
  section.counted = 1;
  const pin = `art${section.article}`;
  return beginParagraph(writer, atom, label, { kind: 'article', pin, number: section.article });
};

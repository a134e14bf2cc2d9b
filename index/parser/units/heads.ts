import type { UnitKind } from '../../model/document.js';
import { SUBJECTS } from '../constructs/subjects.js';
import { readingOf } from '../reading.js';
import type { Make } from './make.js';
import { nextPin } from './section.js';

/** A unit of several lines that stands once in its section: masthead, title, signature. */
export function lines(kind: UnitKind): Make {
  return (writer, atom, label) => writer.run(atom, label, { kind, pin: kind });
}

export const letterTitle: Make = (writer, atom, label) => {
  writer.sections.current.mode = 'letter';
  return writer.run(atom, label, { kind: 'title', pin: 'title' });
};

const PARTIES = /缔约|Parties/u;

export const formula: Make = (writer, atom, label) => {
  const section = writer.sections.current;
  // The paragraphs of a treaty are no organ's.
  section.mode = PARTIES.test(readingOf(writer.printed(atom))) ? 'text' : 'operative';
  section.items = [];
  return writer.begin(atom, label, { kind: 'enacting-formula', pin: 'enacting-formula' });
};

/** The closing of a text that recommends a draft is the text's. */
export const closing: Make = (writer, atom, label) => {
  writer.sections.leaveDraft();
  return writer.run(atom, label, { kind: 'closing', pin: 'closing' });
};

export const foreign: Make = (writer, atom, label) =>
  writer.aside(() =>
    writer.run(atom, label, {
      kind: 'foreign',
      pin: nextPin(writer.drafts, 'foreign', writer.sections.current),
    }),
  );

export const subjects: Make = ({ drafts, sections, view }, atom) => {
  const match = SUBJECTS.exec(view.text.slice(atom.start, atom.end));
  if (!match) return undefined;
  const start = atom.start + (match[1] ?? '').length;
  const end = atom.end - (match[3] ?? '').length;
  const { container } = sections.current;
  const draft = drafts.begin({ kind: 'masthead', pin: 'subjects', container }, { start, end });
  drafts.markup.push({ start: atom.start, end: start });
  if (end < atom.end) drafts.markup.push({ start: end, end: atom.end });
  return draft;
};

export const heading: Make = (writer, atom, label) => {
  const { drafts } = writer;
  const section = writer.sections.current;
  const latest = drafts.latest(section.container);
  if (label.extend === true && latest?.kind === 'heading') {
    drafts.extend(latest, atom, 'line');
    return undefined;
  }
  return writer.besideNumber(() =>
    writer.begin(atom, label, {
      kind: 'heading',
      pin: nextPin(drafts, 'heading', section),
      number: label.number,
    }),
  );
};

/** 目标1. */
export const goal: Make = (writer, atom, label) =>
  writer.begin(atom, label, { kind: 'heading', pin: `goal${label.number ?? ''}`, number: label.number });

import type { Atom } from './atoms.js';
import type { Drafts } from './drafts.js';
import type { Label } from './label.js';
import type { View } from './normalize.js';
import type { Decision } from './search.js';
import * as divisions from './units/divisions.js';
import * as heads from './units/heads.js';
import type { Make } from './units/make.js';
import { note } from './units/notes.js';
import * as paragraphs from './units/paragraphs.js';
import { nextPin } from './units/section.js';
import { Writer } from './units/writer.js';

const unrecognized: Make = (writer, atom) =>
  writer.begin(
    atom,
    { as: 'unrecognized', mark: 0 },
    {
      kind: 'unrecognized',
      pin: nextPin(writer.drafts, 'unrecognized', writer.sections.current),
    },
  );

/** What each label makes of its atom. */
const MAKES: Readonly<Record<Label['as'], Make>> = {
  continue: (writer, atom, label) => {
    const made = writer.goOn(atom, label.broken === true ? 'page' : 'line');
    return made === false ? unrecognized(writer, atom, label) : made === true ? undefined : made;
  },
  note,
  'note-goes-on': (writer, atom, label) => {
    if (!writer.note) return unrecognized(writer, atom, label);
    writer.drafts.extend(writer.note, atom, 'line');
    return undefined;
  },
  rule: ({ drafts }, atom) => {
    drafts.markup.push(atom);
    return undefined;
  },
  furniture: ({ drafts }, atom) => {
    drafts.runningHeads.push(atom);
    return undefined;
  },
  subjects: heads.subjects,
  masthead: heads.lines('masthead'),
  title: heads.lines('title'),
  'letter-title': heads.letterTitle,
  formula: heads.formula,
  foreign: heads.foreign,
  closing: heads.closing,
  signature: heads.lines('signature'),
  heading: heads.heading,
  goal: heads.goal,
  preambular: paragraphs.preambular,
  operative: paragraphs.unnumbered,
  number: paragraphs.numbered,
  item: paragraphs.item,
  tail: paragraphs.tail,
  text: paragraphs.text,
  speech: paragraphs.speech,
  article: paragraphs.article,
  annex: divisions.annex,
  enclosure: divisions.annex,
  part: divisions.part,
  draft: divisions.draft,
  unrecognized,
};

/** What leaves a number waiting for its text, or takes it. */
const KEEPS_NUMBER: ReadonlySet<Label['as']> = new Set([
  'continue',
  'note',
  'note-goes-on',
  'rule',
  'furniture',
  'subjects',
  'heading',
  'text',
  'number',
  'item',
]);

/** Makes units of the decisions: kinds, locators, text, marks. A number that no text followed is `unrecognized`. */
export function buildUnits(view: View, atoms: readonly Atom[], decisions: readonly Decision[]): Drafts {
  const writer = new Writer(view);
  for (const [index, atom] of atoms.entries()) {
    const decision = decisions[index];
    if (!decision) continue;
    const { label, margin } = decision;
    if (!KEEPS_NUMBER.has(label.as)) writer.dropPending();
    const made = MAKES[label.as](writer, atom, label);
    if (made) writer.drafts.doubt(made, margin);
  }
  writer.dropPending();
  return writer.drafts;
}

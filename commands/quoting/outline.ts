import type { Unit, UnitKind } from '../../index/model/document.js';
import { splitLocator } from '../../index/model/locator.js';
import { beginning } from '../composing/beginning.js';
import { subtle } from '../composing/compose.js';
import { containerLabel, placeLabel } from '../composing/place-label.js';
import { paraQuestion } from '../composing/questions.js';
import type { Block, ListItem } from '../contract/reply.js';
import type { HeldDocument } from '../lookup/held-document.js';
import type { Messages } from '../messages/messages.js';
import type { OutlinePart } from '../messages/words/words.js';

/** A document with more units than this lists its paragraphs without their subparagraphs and more briefly. */
const LONG_OUTLINE = 60;
/** Characters of a unit's beginning: a line of a chat window, and half of one. */
const BEGINNING = 40;
const BRIEF_BEGINNING = 20;

/** Kinds that open a part; the others (a heading, a closing line) stand in the part where they are met. */
const PARTS: Readonly<Partial<Record<UnitKind, OutlinePart>>> = {
  masthead: 'head',
  title: 'head',
  'enacting-formula': 'head',
  preambular: 'preambular',
  operative: 'operative',
  paragraph: 'paragraph',
  letter: 'letter',
  footnote: 'footnote',
};

/**
 * Every unit of a document, or of one container of it (`annex`), under the heading of its part: its place, its
 * beginning, and the question that shows it whole. Nothing is left out but subparagraphs of long documents, which
 * is said.
 */
export function outlineBlocks(held: HeldDocument, messages: Messages, container?: string): readonly Block[] {
  const all = held.document.units.filter((unit) => isWithin(unit, container));
  const long = all.length > LONG_OUTLINE;
  const units = long ? all.filter((unit) => unit.parent === undefined) : all;
  const blocks: Block[] = [];
  let items: ListItem[] = [];
  let place: string | undefined;
  let part: OutlinePart | undefined;
  for (const unit of units) {
    const own = splitLocator(unit.locator).container;
    const opened = partOf(unit, own) ?? part ?? 'head';
    if (own !== place || opened !== part) {
      const heading =
        own === place || own === '' ? messages.para.parts[opened] : annexHeading(held, own, messages);
      items = [];
      blocks.push({ type: 'heading', text: heading }, { type: 'list', items });
      place = own;
      part = opened;
    }
    items.push({
      text: `${placeLabel(unit.locator, messages)}${messages.colon}${beginning(unit.text, long ? BRIEF_BEGINNING : BEGINNING)}`,
      question: paraQuestion(held.document.key, unit.locator),
    });
  }
  return units.length === all.length ? blocks : [...blocks, subtle(messages.para.subparagraphsHint)];
}

function isWithin(unit: Unit, container: string | undefined): boolean {
  if (container === undefined) return true;
  const own = splitLocator(unit.locator).container;
  return own === container || own.startsWith(`${container}/`);
}

function partOf(unit: Unit, container: string): OutlinePart | undefined {
  const part = PARTS[unit.kind];
  // The numbered paragraphs of an annex are not the operative part of what it is annexed to.
  return part === 'operative' && container !== '' ? 'paragraph' : part;
}

function annexHeading({ summary }: HeldDocument, container: string, messages: Messages): string {
  const place = containerLabel(container, messages);
  const annex = summary.annexes.find((candidate) => candidate.container === container);
  return annex === undefined ? place : messages.para.annexHeading(place, annex.title);
}

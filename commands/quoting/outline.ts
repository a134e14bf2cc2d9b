import type { DocumentSummary, Unit, UnitKind } from '../../index/model/document.js';
import type { Language } from '../../index/model/language.js';
import { containerOf, standsIn } from '../../index/model/place.js';
import { symbolLink } from '../../index/model/symbol.js';
import { beginning } from '../composing/beginning.js';
import { subtle } from '../composing/compose.js';
import { countsOf } from '../composing/counts.js';
import { documentLabel } from '../composing/document-label.js';
import { containerLabel, placeLabel } from '../composing/place-label.js';
import { paraQuestion } from '../composing/questions.js';
import { type Block, type Menu, MOST_MENU_ITEMS } from '../contract/reply.js';
import type { HeldDocument } from '../lookup/held-document.js';
import { locatorsOf } from '../lookup/locators-of.js';
import type { Messages } from '../messages/messages.js';
import type { OutlinePart } from '../messages/words/words.js';

/** Rows of a message that menus may take, a row of buttons besides: what Discord gives. */
const MOST_MENUS = 4;
/** Characters of a paragraph's beginning in a choice. */
const BEGINNING = 40;

/** Kinds that open a part; the others (a heading, a closing line) stand in the part where they are met. */
const PARTS: Readonly<Partial<Record<UnitKind, OutlinePart>>> = {
  masthead: 'head',
  title: 'head',
  'enacting-formula': 'head',
  preambular: 'preambular',
  operative: 'operative',
  paragraph: 'paragraph',
  article: 'paragraph',
  letter: 'letter',
  footnote: 'footnote',
};
/** What a document is opened for comes first. */
const ORDER: readonly OutlinePart[] = ['operative', 'paragraph', 'preambular', 'letter', 'head', 'footnote'];

interface Part {
  readonly label: string;
  readonly part: OutlinePart;
  readonly container: string;
  readonly units: Unit[];
}

/** What a document is: its name, how many paragraphs, when adopted, and the link; no longer than a few lines. */
export function outlineHead(summary: DocumentSummary, messages: Messages, title: string): readonly Block[] {
  const { masthead, symbol } = summary;
  const adopted = (masthead.dates ?? []).find(({ role }) => role === 'adopted') ?? masthead.dates?.[0];
  const facts = [
    countsOf(summary, messages),
    ...(adopted ? [`${messages.doc.dates[adopted.role]}${messages.colon}${messages.date(adopted.iso)}`] : []),
  ];
  const link = symbol && symbolLink(symbol, summary.language);
  return [
    { type: 'heading', text: title },
    subtle(facts.filter((fact) => fact !== '').join(' · ')),
    ...(link
      ? [{ type: 'fields', rows: [{ name: messages.doc.fields.link, value: link, url: link }] } as const]
      : []),
  ];
}

export function outlineTitle(summary: DocumentSummary, container: string | undefined): string {
  const annex = summary.annexes.find((candidate) => candidate.container === container);
  return annex === undefined ? documentLabel(summary) : annex.title;
}

/**
 * Every unit of a document, or of one container of it (`annex`), in a menu for its part: choosing one quotes it. Where
 * a part has more than a menu holds, a choice is a run of paragraphs; parts past the fourth share one menu.
 *
 * @param languages in which what is chosen is asked for; the document's first text where there are none
 */
export function outlineMenus(
  held: HeldDocument,
  messages: Messages,
  container?: string,
  languages: readonly Language[] = [],
): readonly Menu[] {
  const menuOf = (label: string, units: readonly Unit[]) => partMenu(held, label, units, messages, languages);
  const parts = partsOf(held, messages, container);
  const own = parts.slice(0, parts.length > MOST_MENUS ? MOST_MENUS - 1 : MOST_MENUS);
  const shared = parts.slice(own.length);
  const menus = own.map(({ label, units }) => menuOf(label, units));
  if (shared.length === 0) return menus;
  const units = shared.flatMap((part) => part.units);
  return [...menus, menuOf(shared.map(({ label }) => label).join(messages.listSeparator), units)];
}

function partMenu(
  held: HeldDocument,
  label: string,
  units: readonly Unit[],
  messages: Messages,
  languages: readonly Language[],
): Menu {
  const run = Math.ceil(units.length / MOST_MENU_ITEMS);
  const items = Array.from({ length: Math.ceil(units.length / run) }, (_, index) => {
    const some = units.slice(index * run, (index + 1) * run);
    const [first] = some;
    const last = some.at(-1);
    const locators = locatorsOf(some);
    const place = first ? placeLabel(first.locator, messages) : '';
    const text =
      first === last || !last
        ? `${place}${messages.colon}${beginning(first?.text ?? '', BEGINNING)}`
        : messages.places.range(place, placeLabel(last.locator, messages));
    return { label: text, question: paraQuestion(held.document.key, locators, languages) };
  });
  return { label: messages.para.choose(label), items };
}

function partsOf(held: HeldDocument, messages: Messages, container: string | undefined): readonly Part[] {
  const parts: Part[] = [];
  let open: Part | undefined;
  // A paragraph brings its subparagraphs: they need no choice of their own.
  for (const unit of held.document.units) {
    if (unit.parent !== undefined || unit.kind === 'foreign' || !standsIn(unit.locator, container)) continue;
    const own = containerOf(unit.locator);
    const part = partOf(unit, own) ?? (open?.container === own ? open.part : 'head');
    open = parts.find((each) => each.part === part && each.container === own);
    if (!open) {
      const name = messages.para.parts[part];
      const label = own === '' || own === container ? name : `${annexLabel(held, own, messages)} ${name}`;
      open = { label, part, container: own, units: [] };
      parts.push(open);
    }
    open.units.push(unit);
  }
  // The body before its annexes, and in each what is quoted most.
  const containers = [...new Set(parts.map((part) => part.container))];
  return parts.toSorted(
    (a, b) =>
      Number(a.part === 'head' || a.part === 'footnote') -
        Number(b.part === 'head' || b.part === 'footnote') ||
      containers.indexOf(a.container) - containers.indexOf(b.container) ||
      ORDER.indexOf(a.part) - ORDER.indexOf(b.part),
  );
}

function partOf(unit: Unit, container: string): OutlinePart | undefined {
  const part = PARTS[unit.kind];
  // The numbered paragraphs of an annex are not the operative part of what it is annexed to.
  return part === 'operative' && container !== '' ? 'paragraph' : part;
}

function annexLabel({ summary }: HeldDocument, container: string, messages: Messages): string {
  const annex = summary.annexes.find((candidate) => candidate.container === container);
  return annex === undefined ? containerLabel(container, messages) : `《${annex.title}》`;
}

import type { Document, Unit, UnitKind } from '../model/document.js';
import type { Locator } from '../model/locator.js';
import { type Container, type Place, placeOf } from '../model/place.js';
import { eIdOf, eIdOfContainers, UniqueIds } from './akn-ids.js';
import { type AknNames, aknNamesOf } from './akn-names.js';
import { AKN_NAMESPACE, UNITS_NAMESPACE } from './akn-namespaces.js';
import { inlineText, xmlAttributes, xmlText } from './akn-text.js';
import { printedMarks } from './printed-marks.js';
import { attributesOf } from './unit-statement.js';

/** A unit with all that is written of it. */
interface Written {
  readonly unit: Unit;
  readonly place: Place;
  readonly id: string;
  readonly mark: string | undefined;
  /** Attributes of the element that stands for it. */
  readonly attributes: string;
  readonly text: string;
}

/** One document of the file: the document itself, or an annex of it. */
interface Component {
  readonly containers: readonly Container[];
  readonly units: readonly Written[];
}

/**
 * A document as Akoma Ntoso 1.0 (XML namespace 3.0), named in the manner of the United Nations (`aknNamesOf`), with eIds
 * of its naming convention: `para_11`, `para_5__point_b`, `art_2__para_4`. Valid against the schema.
 */
export function toAkomaNtoso(document: Document): string {
  const names = aknNamesOf(document);
  const written = writeUnits(document);
  const isAnnexed = ({ place }: Written) => place.containers[0]?.kind === 'annex';
  const annexes = new Map<string, Written[]>();
  for (const each of written.filter(isAnnexed)) {
    const id = eIdOfContainers(each.place.containers.slice(0, 1));
    annexes.set(id, [...(annexes.get(id) ?? []), each]);
  }
  const body: Component = { containers: [], units: written.filter((each) => !isAnnexed(each)) };
  const attachments = [...annexes].map(([id, units]) => {
    const component: Component = { containers: units[0]?.place.containers.slice(0, 1) ?? [], units };
    const head = { ...names, work: `${names.work}/!${id}`, expression: `${names.expression}/!${id}` };
    return `<attachment eId="att_${id}"><doc name="annex" contains="originalVersion">${meta(head, component)}${parts(component)}</doc></attachment>`;
  });
  const main = { ...names, work: `${names.work}/!main`, expression: `${names.expression}/!main` };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<akomaNtoso xmlns="${AKN_NAMESPACE}" xmlns:y="${UNITS_NAMESPACE}">`,
    `<${names.element} name="${names.subtype}" contains="originalVersion">`,
    meta(main, body, names),
    parts(body),
    ...(attachments.length === 0 ? [] : [`<attachments>${attachments.join('')}</attachments>`]),
    `</${names.element}>`,
    '</akomaNtoso>',
    '',
  ].join('\n');
}

function writeUnits(document: Document): readonly Written[] {
  const marks = printedMarks(document);
  const ids = new UniqueIds();
  const given = document.units.map((unit) => ids.give(eIdOf(placeOf(unit.locator))));
  const idOf = new Map<Locator, string>(
    document.units.map(({ locator }, index) => [locator, given[index] ?? '']),
  );
  return document.units.map((unit, index) => {
    const mark = marks.get(unit.locator);
    const { mark: _printed, ...stated } = attributesOf(unit, mark);
    const own = Object.fromEntries(Object.entries(stated).map(([name, value]) => [`y:${name}`, value]));
    const id = given[index] ?? '';
    return {
      unit,
      place: placeOf(unit.locator),
      id,
      mark,
      attributes: xmlAttributes({
        eId: id,
        'y:n': String(index + 1),
        'y:unit': unit.locator,
        'y:kind': unit.kind,
        ...own,
      }),
      text: inlineText(unit, (locator) => idOf.get(locator)),
    };
  });
}

/** FRBR's names for the work, this text of it, and this file; who is meant by them; the notes. */
function meta(
  { work, expression, author, authorName, date, language, number }: AknNames,
  component: Component,
  whole?: AknNames,
): string {
  const uris = { work: whole?.work ?? work, expression: whole?.expression ?? expression };
  // A date there must be: of a document without one, the day on which there was a United Nations.
  const day = `<FRBRdate date="${date ?? '1945-10-24'}" name="${date === undefined ? 'unknown' : 'document'}"/>`;
  const by = `<FRBRauthor href="#${author}"/>`;
  const core = (name: string, uri: string) => `<FRBRthis value="${name}"/><FRBRuri value="${uri}"/>${day}`;
  return [
    '<meta><identification source="#yinju">',
    `<FRBRWork>${core(work, uris.work)}${by}<FRBRcountry value="un"/><FRBRnumber value="${xmlText(number)}"/></FRBRWork>`,
    `<FRBRExpression>${core(expression, uris.expression)}${by}<FRBRlanguage language="${language}"/></FRBRExpression>`,
    `<FRBRManifestation>${core(`${expression}.xml`, `${uris.expression}.xml`)}<FRBRauthor href="#yinju"/></FRBRManifestation>`,
    '</identification>',
    '<references source="#yinju">',
    ...(whole
      ? [
          `<TLCOrganization eId="${author}" href="/akn/ontology/organization/un/${author}" showAs="${xmlText(authorName)}"/>`,
          '<TLCOrganization eId="yinju" href="/akn/ontology/organization/yinju" showAs="Yinju"/>',
        ]
      : [
          `<TLCReference name="parent" eId="${eIdOfContainers(component.containers)}__parent" href="${xmlText(work)}" showAs="${xmlText(number)}"/>`,
        ]),
    '</references>',
    notes(component),
    '</meta>',
  ].join('');
}

function notes({ units }: Component): string {
  const found = units.filter(({ unit }) => unit.kind === 'footnote');
  if (found.length === 0) return '';
  const each = found.map(({ attributes, mark, text, unit }) => {
    const marker = mark ?? unit.number ?? '';
    return `<note${attributes}${xmlAttributes({ marker, 'y:mark': mark })}><p>${text}</p></note>`;
  });
  return `<notes source="#yinju">${each.join('')}</notes>`;
}

const PREFACE: ReadonlySet<UnitKind> = new Set(['masthead', 'title']);
const PREAMBLE: ReadonlySet<UnitKind> = new Set(['enacting-formula', 'preambular']);
const CONCLUSIONS: ReadonlySet<UnitKind> = new Set(['closing', 'signature']);

/** Preface, preamble, body, conclusions: what stands in a part or section of its own stays there, whatever it is. */
function parts(component: Component): string {
  const depth = component.containers.length;
  const direct = (each: Written, kinds: ReadonlySet<UnitKind>) =>
    each.place.containers.length === depth && kinds.has(each.unit.kind);
  const isItemOfPreamble = ({ unit, place }: Written) =>
    unit.kind === 'subparagraph' && place.series === 'pp' && place.containers.length === depth;
  const preface = component.units.filter((each) => direct(each, PREFACE));
  const preamble = component.units.filter((each) => direct(each, PREAMBLE) || isItemOfPreamble(each));
  const conclusions = component.units.filter((each) => direct(each, CONCLUSIONS));
  const elsewhere = new Set<Written>([...preface, ...preamble, ...conclusions]);
  const body = component.units.filter((each) => !elsewhere.has(each) && each.unit.kind !== 'footnote');
  const some = (element: string, content: string) =>
    content === '' ? '' : `<${element}>${content}</${element}>`;
  return [
    some('preface', preface.map(line).join('')),
    some('preamble', preamble.map(recital).join('')),
    `<mainBody>${body.length === 0 ? '<p/>' : hierarchy(body, depth)}</mainBody>`,
    some('conclusions', conclusions.map(line).join('')),
  ].join('\n');
}

const marked = (mark: string | undefined) =>
  mark === undefined ? '' : `<inline name="mark">${xmlText(mark)}</inline>`;

function line({ attributes, mark, text, unit }: Written): string {
  const content = unit.kind === 'title' ? `<docTitle>${text}</docTitle>` : text;
  return `<p${attributes}>${marked(mark)}${content}</p>`;
}

function recital({ attributes, mark, text, unit }: Written): string {
  const num = mark === undefined ? '' : `<num>${xmlText(mark)}</num>`;
  return unit.kind === 'enacting-formula'
    ? `<formula name="enactingFormula"${attributes}><p>${marked(mark)}${text}</p></formula>`
    : `<recitals><recital${attributes}>${num}<p>${text}</p></recital></recitals>`;
}

/** A unit or a container, and what stands within it. */
interface Node {
  readonly written?: Written;
  readonly container?: Container;
  readonly id: string;
  readonly children: Node[];
}

/** Units as a tree: containers, articles, and items below what they are items of. */
function hierarchy(units: readonly Written[], depth: number): string {
  const roots: Node[] = [];
  const byLocator = new Map<string, Node>();
  /** Containers and articles by their eId, whether a unit stands for them or not. */
  const levels = new Map<string, Node>();
  const level = (id: string, parent: () => Node[], container?: Container): Node => {
    const known = levels.get(id);
    if (known) return known;
    const node: Node = { id, children: [], ...(container && { container }) };
    levels.set(id, node);
    parent().push(node);
    return node;
  };
  const within = (path: readonly Container[]): Node[] => {
    const last = path.at(-1);
    if (path.length <= depth || !last) return roots;
    return level(eIdOfContainers(path), () => within(path.slice(0, -1)), last).children;
  };
  for (const each of units) {
    const { place, unit } = each;
    const node: Node = { written: each, id: each.id, children: [] };
    const parent = unit.parent === undefined ? undefined : byLocator.get(unit.parent);
    const siblings = () => within(place.containers);
    if (parent) parent.children.push(node);
    else if (place.series === 'art' && place.paragraph !== undefined)
      // An article that prints nothing but its number has no unit of its own.
      level(articleId(place), siblings).children.push(node);
    else siblings().push(node);
    if (place.series === 'art' && place.paragraph === undefined && place.items.length === 0)
      levels.set(each.id, node);
    byLocator.set(unit.locator, node);
  }
  return roots.map(nodeXml).join('');
}

const articleId = (place: Place) => eIdOf({ ...place, paragraph: undefined, items: [] });

const CONTAINER_ELEMENTS: Readonly<Record<Container['kind'], string>> = {
  annex: 'hcontainer',
  draft: 'hcontainer',
  part: 'part',
  section: 'section',
};

function nodeXml(node: Node): string {
  if (node.container) {
    const element = CONTAINER_ELEMENTS[node.container.kind];
    const name = element === 'hcontainer' ? ` name="${node.container.kind}"` : '';
    // Containers have no text of their own; theirs is a level of its own, which no unit has.
    return `<${element}${name} eId="${node.id}__level">${node.children.map(nodeXml).join('')}</${element}>`;
  }
  if (node.written) return unitXml(node.written, node.children);
  return `<article eId="${node.id}">${node.children.map(nodeXml).join('')}</article>`;
}

function unitXml({ unit, place, attributes, mark, text }: Written, children: readonly Node[]): string {
  const element = elementOf(unit, place);
  const name = element === 'hcontainer' ? ` name="${unit.kind}"` : '';
  const num = mark === undefined ? '' : `<num>${xmlText(mark)}</num>`;
  const content =
    children.length === 0
      ? `<content><p>${text}</p></content>`
      : `<intro><p>${text}</p></intro>${children.map(nodeXml).join('')}`;
  return `<${element}${name}${attributes}>${num}${content}</${element}>`;
}

function elementOf({ kind }: Unit, { series, number, paragraph, items }: Place): string {
  if (items.length > 0) return 'point';
  if (series === 'art') return paragraph === undefined ? 'article' : 'paragraph';
  return series === 'op' && number !== undefined && kind !== 'foreign' ? 'paragraph' : 'hcontainer';
}

import type { List, ListLevel } from '../word/numbering.js';
import { child, childrenOf, flag, integerOf, valOf, type XmlElement } from './xml.js';

/** The lists of a document, and which level of which list a paragraph style stands on. */
export interface Lists {
  readonly lists: ReadonlyMap<string, List>;
  /** Level of the style in a list; undefined where the list does not know it. */
  levelOfStyle(list: string, style: string): number | undefined;
}

const SUFFIXES: Readonly<Record<string, ListLevel['suffix']>> = { space: 'space', nothing: 'nothing' };

interface Definition {
  readonly levels: readonly (ListLevel | undefined)[];
  /** Name of a numbering style that this definition only points to (`w:numStyleLink`). */
  readonly link: string | undefined;
  /** Name of the numbering style that this definition is (`w:styleLink`). */
  readonly style: string | undefined;
}

/** `numbering.xml` → its lists (ECMA-376 17.9). */
export function readLists(part: XmlElement | undefined): Lists {
  const definitions = new Map<string, Definition>();
  for (const element of childrenOf(part, 'w:abstractNum'))
    definitions.set(element.attributes['w:abstractNumId'] ?? '', {
      levels: readLevels(childrenOf(element, 'w:lvl')),
      link: valOf(element, 'w:numStyleLink'),
      style: valOf(element, 'w:styleLink'),
    });
  const lists = new Map<string, List>();
  for (const element of childrenOf(part, 'w:num')) {
    const named = valOf(element, 'w:abstractNumId') ?? '';
    const definition = followLink(definitions, named);
    const overrides = childrenOf(element, 'w:lvlOverride');
    const levels = [...(definitions.get(definition)?.levels ?? [])];
    const starts: (number | undefined)[] = [];
    for (const override of overrides) {
      const level = integerOf(override.attributes['w:ilvl']) ?? 0;
      const own = readLevels(childrenOf(override, 'w:lvl'))[level];
      if (own) levels[level] = own;
      starts[level] = integerOf(valOf(override, 'w:startOverride'));
    }
    lists.set(element.attributes['w:numId'] ?? '', { definition, levels, starts });
  }
  return {
    lists,
    levelOfStyle: (list, style) => {
      const level = lists.get(list)?.levels.findIndex((own) => own?.style === style) ?? -1;
      return level < 0 ? undefined : level;
    },
  };
}

/** A definition that only names a numbering style is the one that is that style. */
function followLink(definitions: ReadonlyMap<string, Definition>, id: string): string {
  const link = definitions.get(id)?.link;
  if (link === undefined) return id;
  for (const [other, { style }] of definitions) if (style === link) return other;
  return id;
}

function readLevels(elements: readonly XmlElement[]): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const element of elements) {
    const at = integerOf(element.attributes['w:ilvl']) ?? 0;
    if (at < 0 || at > 8) continue;
    const restart = integerOf(valOf(element, 'w:lvlRestart'));
    const style = valOf(element, 'w:pStyle');
    levels[at] = {
      start: integerOf(valOf(element, 'w:start')) ?? 0,
      format: numberFormat(element),
      text: valOf(element, 'w:lvlText') ?? '',
      suffix: SUFFIXES[valOf(element, 'w:suff') ?? ''] ?? 'tab',
      legal: flag(element, 'w:isLgl') ?? false,
      ...(restart === undefined ? {} : { restartAfter: restart }),
      ...(style === undefined ? {} : { style }),
    };
  }
  return levels;
}

/** Newer formats are written as a choice (`w:numFmt` custom with the older one in the fallback). */
function numberFormat(level: XmlElement): string {
  const direct = valOf(level, 'w:numFmt');
  if (direct !== undefined && direct !== 'custom') return direct;
  const custom =
    child(level, 'w:numFmt') ?? child(child(child(level, 'mc:AlternateContent'), 'mc:Choice'), 'w:numFmt');
  // `001, 002, 003, ...` is the one custom format family that Word writes.
  const shape = custom?.attributes['w:format'];
  return shape === '01, 02, 03, ...' ? 'decimalZero' : (shape ?? 'decimal');
}

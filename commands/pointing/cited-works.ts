import { formatCitation } from '../../index/citation/format.js';
import type { ExtractedCitation } from '../../index/model/extraction.js';
import type { Locator } from '../../index/model/locator.js';
import { recognizeSymbol, symbolLink } from '../../index/model/symbol.js';
import { instrumentById } from '../../index/names/instruments.js';

/** Something that is cited, once, with every place that cites it. */
export interface CitedWork {
  readonly kind: ExtractedCitation['kind'];
  /** As it is shown: by its number and symbol, or its official name in marks. */
  readonly name: string;
  readonly targets: readonly string[];
  /** Of what is cited by its title, the title. */
  readonly title?: string;
  /** The official copy, where it has a symbol. */
  readonly url?: string;
  /** Places in it that are pointed at, canonical, each once. */
  readonly pinpoints: readonly string[];
  /** Units that cite it, each once, in reading order. */
  readonly citedAt: readonly Locator[];
  /** It is named only by what 同上 stands for. */
  readonly resolved: boolean;
}

const KINDS: readonly ExtractedCitation['kind'][] = ['resolution', 'decision', 'document', 'instrument'];

/** Citations of one text → works in the order of `KINDS`, within a kind as they are first cited. */
export function citedWorks(citations: readonly ExtractedCitation[]): readonly CitedWork[] {
  const works = new Map<string, CitedWork>();
  for (const citation of citations) {
    const [target = ''] = citation.targets;
    const known = works.get(target);
    works.set(target, {
      ...(known ?? newWork(target, citation)),
      pinpoints: unique([...(known?.pinpoints ?? []), ...citation.pinpoints]),
      citedAt: unique([...(known?.citedAt ?? []), citation.locator]),
      resolved: (known?.resolved ?? true) && citation.resolved === true,
    });
  }
  return [...works.values()].toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

function newWork(target: string, { kind, text, targets }: ExtractedCitation) {
  const [, instrumentId] = /^instrument:(.+)$/u.exec(target) ?? [];
  const instrument = instrumentId === undefined ? undefined : instrumentById(instrumentId);
  const symbol = instrument ? instrument.symbol : recognizeSymbol(target);
  const name = instrument
    ? `《${instrument.zh}》`
    : symbol === undefined
      ? text.replace(/》.*$/u, '》')
      : formatCitation({ key: symbol, symbol, annexes: [] }).text;
  const titled = instrument !== undefined || target.startsWith('title:');
  return {
    // The covenants were adopted by a resolution, and are none.
    kind: titled ? ('instrument' as const) : kind,
    name,
    targets,
    ...(titled && { title: name.replace(/^《|》$/gu, '') }),
    ...(symbol !== undefined && { url: symbolLink(symbol) }),
  };
}

import type { Document, DocumentType, Unit, UnitKind } from '../../index/model/document.js';
import { asLocator } from '../../index/model/locator.js';
import type { DocumentSymbol } from '../../index/model/symbol.js';

/** A document of which only what is told matters: its units by locator, in order. */
export interface PlainDocument {
  readonly symbol: string;
  readonly type?: DocumentType;
  readonly organ?: string;
  readonly adopted?: string;
  readonly signatories?: readonly string[];
  readonly units: readonly (readonly [locator: string, kind: UnitKind, text: string])[];
}

/** The document, with a source of which every unit is a line. */
export function plainDocument(plain: PlainDocument): Document {
  const { symbol, type = 'resolution', organ, adopted, signatories = [] } = plain;
  let source = `${symbol}\n`;
  const units = plain.units.map(([locator, kind, text]): Unit => {
    const start = source.length;
    source += `${text}\n`;
    return {
      locator: asLocator(locator),
      kind,
      number: /^\d+$/u.test(locator) ? locator : null,
      text,
      spans: [{ start, end: start + text.length }],
      emphasis: [],
      footnotes: [],
    };
  });
  const title = units.find(({ kind }) => kind === 'title')?.text;
  return {
    key: symbol,
    type,
    // Written in canonical form by whoever tests.
    symbol: symbol as DocumentSymbol,
    aliases: title === undefined ? [] : [title],
    ...(title !== undefined && { title }),
    masthead: {
      ...(organ !== undefined && { organ }),
      ...(adopted !== undefined && { dates: [{ role: 'adopted', iso: adopted }] }),
    },
    signatures: signatories.map((iso3) => ({
      role: 'signatory',
      name: iso3,
      iso3,
      locator: asLocator('title'),
    })),
    units,
    source: { name: `${symbol}.txt`, text: source, sha256: symbol },
    ownership: [],
    coverage: 1,
    diagnostics: [],
  };
}

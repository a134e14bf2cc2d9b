import type { Facts } from '../read-text.js';
import { child, childrenOf, textOf, type XmlElement } from './xml.js';

/** Names under which the UN's templates keep what they know, in document variables and custom properties alike. */
const FIELDS: Readonly<Record<string, Exclude<keyof Facts, 'from'>>> = {
  symbol1: 'symbol',
  symbol2: 'symbol2',
  language: 'language',
  jobn: 'jobNumber',
  jobno: 'jobNumber',
};

/** Characters that XML cannot hold are written `_x000d_` (ECMA-376 22.4.2.4). */
function decode(value: string): string {
  return value
    .replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .trim();
}

function collect(from: Facts['from'], pairs: Iterable<readonly [name: string, value: string]>): Facts[] {
  const facts: { -readonly [Name in Exclude<keyof Facts, 'from'>]?: string } = {};
  for (const [name, raw] of pairs) {
    const field = FIELDS[name.toLowerCase()];
    const value = decode(raw);
    // The templates write a dash for "none".
    if (field !== undefined && value !== '' && value !== '-') facts[field] ??= value;
  }
  return Object.keys(facts).length === 0 ? [] : [{ from, ...facts }];
}

export function factsOfVariables(settings: XmlElement | undefined): Facts[] {
  return collect(
    'document-variables',
    childrenOf(child(settings, 'w:docVars'), 'w:docVar').map(
      ({ attributes }) => [attributes['w:name'] ?? '', attributes['w:val'] ?? ''] as const,
    ),
  );
}

export function factsOfCustomProperties(part: XmlElement | undefined): Facts[] {
  return collect(
    'custom-properties',
    childrenOf(part, 'cp:property').map(
      (property) => [property.attributes.name ?? '', textOf(property)] as const,
    ),
  );
}

/** Title and language of `core.xml` (Dublin Core). */
export function factsOfCoreProperties(part: XmlElement | undefined): Facts[] {
  const of = (name: string) => {
    const element = child(part, name);
    return element === undefined ? '' : textOf(element).trim();
  };
  const title = of('dc:title');
  const language = of('dc:language');
  if (title === '' && language === '') return [];
  return [
    {
      from: 'properties',
      ...(title === '' ? {} : { title }),
      ...(language === '' ? {} : { language }),
    },
  ];
}

import type { Facts } from '../read-text.js';
import { collectFacts } from '../word/facts.js';
import { child, childrenOf, textOf, type XmlElement } from './xml.js';

export function factsOfVariables(settings: XmlElement | undefined): Facts[] {
  return collectFacts(
    'document-variables',
    childrenOf(child(settings, 'w:docVars'), 'w:docVar').map(
      ({ attributes }) => [attributes['w:name'] ?? '', attributes['w:val'] ?? ''] as const,
    ),
  );
}

export function factsOfCustomProperties(part: XmlElement | undefined): Facts[] {
  return collectFacts(
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

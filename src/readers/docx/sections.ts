import type { NoteNumbering, Section } from '../word/story.js';
import { child, childrenOf, flag, integerOf, valOf, type XmlElement } from './xml.js';

const RESTARTS: Readonly<Record<string, NoteNumbering['restart']>> = {
  eachSect: 'section',
  eachPage: 'page',
};

/** Sections that go on where the last one ended (ECMA-376 17.18.77). */
const CONTINUOUS = /^(?:continuous|nextColumn)$/u;

/** How the notes of a section are numbered: by the section, else by `settings.xml`, else as Word does. */
export function readSection(properties: XmlElement | undefined, settings: XmlElement | undefined): Section {
  return {
    newPage: !CONTINUOUS.test(valOf(properties, 'w:type') ?? 'nextPage'),
    footnote: numbering('w:footnotePr', 'decimal', [properties, settings]),
    endnote: numbering('w:endnotePr', 'lowerRoman', [properties, settings]),
  };
}

function numbering(name: string, usual: string, sources: readonly (XmlElement | undefined)[]): NoteNumbering {
  const stated = (property: string) => {
    for (const source of sources) {
      const value = valOf(child(source, name), property);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  return {
    format: stated('w:numFmt') ?? usual,
    start: integerOf(stated('w:numStart')) ?? 1,
    restart: RESTARTS[stated('w:numRestart') ?? ''] ?? 'continuous',
  };
}

/** Relation of the header that the first page shows; undefined where it shows none. */
export function firstPageReference(
  section: XmlElement | undefined,
  element: 'w:headerReference' | 'w:footerReference',
): string | undefined {
  const type = flag(section, 'w:titlePg') === true ? 'first' : 'default';
  const reference = childrenOf(section, element).find(
    ({ attributes }) => (attributes['w:type'] ?? 'default') === type,
  );
  return reference?.attributes['r:id'];
}

import type { DocumentType, Unit } from '../model/document.js';
import { readingOf } from './reading.js';

/** Nyanid女士(喀麦隆)说, · 主席说, · Mr. Hassan (Jordan) said: who speaks in a paragraph of a summary record. */
const SAYS =
  /^((?:主席|代理主席|秘书长|[^。,;:]{1,40}?(?:先生|女士|夫人|博士|阁下|大使))\s?(?:\([^()]{1,40}\))?)\s?(?:说|发言说|指出|问|答复说)[,:]?|^((?:The (?:Acting )?Chair(?:person|man)?|(?:Mr|Mrs|Ms|Sir|Dame)\.?\s[A-Z][^.:。,]{1,40}?)\s?(?:\([^()]{1,60}\))?)\s(?:said|asked|noted)\b/u;

/** Units of a record with the speaker that their first words name; those of other documents as they are. */
export function withSpeakers(type: DocumentType, units: readonly Unit[]): readonly Unit[] {
  if (type !== 'record') return units;
  return units.map((unit) => {
    if (unit.kind !== 'paragraph' || unit.speaker !== undefined) return unit;
    const match = SAYS.exec(readingOf(unit.text.slice(0, 120)));
    const length = (match?.[1] ?? match?.[2])?.trimEnd().length;
    return length === undefined ? unit : { ...unit, speaker: unit.text.slice(0, length) };
  });
}

import { instrumentByName } from '../../names/instruments.js';
import type { Mention, Recognizer } from '../mention.js';
import { readPlaces } from '../read-places.js';

/** Targets of the 2030 Agenda, which is meant without being named; numbered as printed: 具体目标5.2, 具体目标5.1和3b, targets 5.2 and 5.3. */
const TARGET =
  /具体目标(?=\s?\d{1,2}\s?(?:\.|[a-d](?![a-z])))|(?<![A-Za-z])targets?\s(?=\d{1,2}\.(?:\d|[a-d]))/giu;
const AGENDA = '2030年可持续发展议程';

export const targets: Recognizer = ({ cased }) => {
  const mentions: Mention[] = [];
  for (const match of cased.matchAll(TARGET)) {
    const read = readPlaces(cased, match.index, 'running');
    const agenda = read && instrumentByName(AGENDA);
    if (!agenda) continue;
    mentions.push({
      ...{
        kind: 'instrument',
        start: match.index,
        end: read.end,
        places: read.places,
        instrument: agenda.id,
      },
      symbols: agenda.symbol === undefined ? [] : [agenda.symbol],
    });
  }
  return mentions;
};

/** 建议3(a)和3(b), 指导原则13: numbered as printed in a text that is not named, and in no series of ours. */
const RECOMMENDATION =
  /(?:建议|指导原则|原则)\s?\d{1,3}(?:\s?\([a-z]\))?(?:\s?[、和及至-]\s?\d{1,3}(?:\s?\([a-z]\))?){0,9}(?![\d/.%年月日项条个])|第\s?\d{1,3}\s?项(?:指导)?(?:原则|建议)(?![性的])/gu;

export const recommendations: Recognizer = ({ cased }) =>
  [...cased.matchAll(RECOMMENDATION)].map((match) => ({
    ...{ kind: 'relative', symbols: [], start: match.index, end: match.index + match[0].length },
  }));

import type { Request } from '../model/extraction.js';
import type { Span } from '../model/span.js';
import { ENGLISH_REQUEST_VERBS } from '../tables/request-words.js';
import type { Folded } from '../text/fold.js';

const ADVERBS =
  '(?:also |further |again |once again |strongly |reiterates its call and |in this regard,? |therefore |accordingly |urgently |specifically |particularly |especially )*';
const VERBS = ENGLISH_REQUEST_VERBS.map(({ verb }) => verb)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** At the beginning, behind a comma, semicolon or full stop, or behind and. */
const VERB = new RegExp(
  `(?<=^(?:\\d{1,3}\\. ?|\\([a-z]+\\) ?)?|[,;.:] (?:and |in this regard,? )?|[a-z] and )(?<verb>${ADVERBS}(?<bare>${VERBS})(?: again| also| further| strongly)?) (?<rest>)`,
  'gu',
);
/** 1 June 2009 · June 2009 · the end of 2030 · 2030 */
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const DATE = new RegExp(
  `(?:no later than|not later than|by|before|within|until) (?:the end of )?(?:(?<day>\\d{1,2}) )?(?:(?<month>${MONTHS.join('|')}) )?(?<year>\\d{4})`,
  'u',
);
const DURATION = /within (?:\d{1,3}|[a-z-]+) (?:days|weeks|months|years)/u;
const REPORT =
  /(?:report (?:back )?(?:thereon )?|submit (?:a|an|its|the)? ?[a-z -]{0,40}?reports? |brief )to (?<body>the [^,.;]{3,80}?)(?= on | by | at | no later|,|;|\.|$)/u;
const FREQUENCY = /(?:annually|biennially|every (?:\w+ )?(?:years?|months?)|at its next session)/u;

/** Requests of an English paragraph: a verb in the present (Requests, urging), whom, and `to` what. */
export function englishRequests(folded: Folded): readonly Request[] {
  const { text, source } = folded;
  const slice = (span: Span) => {
    const { start, end } = folded.sourceSpan(span);
    return source.slice(start, end).trim();
  };
  const found = [...text.matchAll(VERB)];
  return found.map((match, index) => {
    const { verb = '', bare = '' } = match.groups ?? {};
    const start = match.index;
    const verbEnd = start + verb.length;
    const stop = text.slice(verbEnd).search(/[;]|\.(?= [a-z]|$)/u);
    const until = Math.min(found[index + 1]?.index ?? text.length, stop < 0 ? text.length : verbEnd + stop);
    const rest = text.slice(verbEnd, until);
    const to = /^calls? for|^calling for/u.test(bare)
      ? -1
      : rest.search(/ to (?!the |all |their |his |its |this |that )/u);
    const addressee =
      to > 0 ? rest.slice(1, to).replace(/,? (?:as appropriate|inter alia),?$/u, '') : undefined;
    const from = to > 0 ? verbEnd + to : verbEnd;
    const within = (pattern: RegExp) => {
      const hit = pattern.exec(text.slice(from, until));
      return hit
        ? { hit, span: { start: from + hit.index, end: from + hit.index + hit[0].length } }
        : undefined;
    };
    const date = within(DATE) ?? within(DURATION);
    const parts = date?.hit.groups;
    const report = within(REPORT);
    const body = report?.hit.groups?.['body'];
    const bodyStart = report && body !== undefined ? report.span.start + report.hit[0].lastIndexOf(body) : 0;
    const month = MONTHS.indexOf(parts?.['month'] ?? '') + 1;
    const two = (number: number) => String(number).padStart(2, '0');
    const iso =
      parts?.['year'] === undefined
        ? null
        : parts['year'] +
          (month > 0 ? `-${two(month)}${parts['day'] ? `-${two(Number(parts['day']))}` : ''}` : '');
    const frequency = within(FREQUENCY);
    return {
      ...folded.sourceSpan({ start, end: until }),
      addressee:
        addressee === undefined ? null : slice({ start: verbEnd + 1, end: verbEnd + 1 + addressee.length }),
      verb: slice({ start, end: verbEnd }),
      verbClass: 'directive',
      action: slice({ start: from, end: until }),
      deadline: date ? slice(date.span) : null,
      deadlineIso: iso,
      reportTo: body === undefined ? null : slice({ start: bodyStart, end: bodyStart + body.length }),
      frequency: frequency ? slice(frequency.span) : null,
    };
  });
}

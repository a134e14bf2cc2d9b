import type { Request } from '../model/extraction.js';
import type { Span } from '../model/span.js';
import { ENGLISH_FIRST_PERSON, ENGLISH_REQUEST_VERBS } from '../tables/request-words.js';
import { alternatives } from '../text/alternatives.js';
import { isoDate, MONTH, monthOf } from '../text/dates.js';
import type { Folded } from '../text/fold.js';

const ADVERBS =
  '(?:also |further |again |once again |strongly |reiterates its call and |in this regard,? |therefore |accordingly |urgently |specifically |particularly |especially )*';
const VERBS = alternatives(ENGLISH_REQUEST_VERBS.map(({ verb }) => verb));
const FIRST_PERSON = ENGLISH_FIRST_PERSON.join('|');
/** Who speaks in the third person of itself: The Committee recommends…, We urge…. */
const SPEAKER =
  '(?:the (?:[a-z]+ ){0,3}?(?:committee|subcommittee|council|assembly|commission|conference|board|working group|special rapporteur|independent expert|secretary-general)(?: of [a-z]+)? |i |we )';
/** At the beginning, behind a comma, semicolon or full stop, or behind and. */
const VERB = new RegExp(
  `(?<=^(?:\\d{1,3}\\. ?|\\([a-z]+\\) ?)?|[,;.:] (?:and |in this regard,? )?|[a-z] and |(?:^|[.;] )(?:\\d{1,3}\\. ?)?(?:[^,.;]{1,60}, )?${SPEAKER})(?<verb>${ADVERBS}(?<bare>${VERBS}|(?<=(?:^|[ ,])(?:i|we) ${ADVERBS})(?:${FIRST_PERSON}))(?: again| also| further| strongly)?)(?! (?:of|for|by|from|and|or|under|made|contained|based|received|submitted|concerning) )(?= |:)`,
  'gu',
);
/** 1 June 2009 · June 2009 · the end of 2030 · 2030 */
const DATE = new RegExp(
  `(?:, in(?= [a-z0-9 ]{4,20},)|no later than|not later than|by|before|within|until) (?:the end of |the first half of |mid-)?(?:(?<day>\\d{1,2}) )?(?:(?<month>${MONTH.toLowerCase()}) )?(?<year>\\d{4})`,
  'u',
);
const DURATION = /within (?:\d{1,3}|[a-z-]+) (?:days?|weeks?|months?|years?)/u;
const REPORT =
  /(?:report (?:back )?(?:thereon )?|submit (?:a|an|its|the)? ?[a-z -]{0,40}?reports? |brief )to (?<body>the [^,.;]{3,80}?)(?= on | by | at | no later|,|;|\.|$)/u;
/** What one can encourage or urge that is nobody: efforts to… */
const NOBODY =
  /(?:efforts?|measures|steps|initiatives?|cooperation|support|contributions?|progress|actions?|work|assistance|use|development|implementation|participation|dialogue|the need|approach(?:es)?|opportunit(?:y|ies)|activities|programmes|policies|release|withdrawal|cessation|end|halt|return|access)$/u;
/** Between whom and what: the parties, within six months, to…. */
const ASIDE =
  /(?:,? (?:as appropriate|inter alia|in particular)|, (?:within|in|by|subject|through|when|where|upon|on|at|with|as a|as part|before|during) [^;]*),?$/u;
/** requests that the State party submit…: the noun that a bare verb follows. */
const THAT =
  / that (?<who>(?:[a-z'-]+,? (?:and |of |for |on |to the )?){0,12}?(?:state part(?:y|ies)|states parties|member states|states|governments?|parties|secretary-general|secretariat|council|assembly|committee|commission|conference|board|high commissioner|rapporteur|expert|director|executive director|administrator|programme|fund|office|organizations?|authorities|it|they))(?= (?:should |shall )?(?:[a-z]+ly )?[a-z]+)/u;
/** recommends that UNHCR improve…, over the text with case. */
const ACRONYM = /^ that (?<who>(?:the )?[A-Z]{2,10})(?= )/u;
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
    const to =
      /^calls? for|^calling for/u.test(bare) || rest.startsWith(' that ')
        ? -1
        : rest.search(/ to (?!the |all |their |his |its |this |that |do so)/u);
    const alone = /^ (?<who>[^,;:]{3,120}):/u.exec(rest);
    const that =
      ACRONYM.exec(folded.cased.slice(verbEnd, until)) ??
      (/^ that /u.test(rest) ? THAT.exec(rest) : undefined);
    const who =
      that?.groups?.['who'] ?? alone?.groups?.['who'] ?? (to > 0 ? rest.slice(1, to).replace(ASIDE, '') : '');
    const addressee = who === '' || NOBODY.test(who) ? undefined : who;
    const whoStart = verbEnd + (that ? ' that '.length : 1);
    const from = addressee === undefined ? verbEnd : whoStart + addressee.length;
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
    const [year, month, day] = [parts?.['year'], monthOf(parts?.['month'] ?? ''), parts?.['day']];
    const iso = isoDate({
      ...(year !== undefined && { year: Number(year) }),
      ...(month !== undefined && { month }),
      ...(month !== undefined && day !== undefined && { day: Number(day) }),
    });
    const frequency = within(FREQUENCY);
    return {
      ...folded.sourceSpan({ start, end: until }),
      addressee:
        addressee === undefined ? null : slice({ start: whoStart, end: whoStart + addressee.length }),
      verb: slice({ start, end: verbEnd }),
      verbClass: 'directive',
      action: slice({ start: from, end: until }),
      deadline: date ? slice(date.span) : null,
      deadlineIso: iso ?? null,
      reportTo: body === undefined ? null : slice({ start: bodyStart, end: bodyStart + body.length }),
      frequency: frequency ? slice(frequency.span) : null,
    };
  });
}

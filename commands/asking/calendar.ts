import type { RequestPlace } from '../../index/corpus.js';

/** One day in a calendar. */
interface CalendarEntry {
  /** Stays the same for the same request of the same text. */
  readonly uid: string;
  /** `20090601` */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/** Bytes of a line before it is folded: RFC 5545, 3.1. */
const LONGEST_LINE = 75;

/**
 * Deadlines as an iCalendar object (RFC 5545): an event of a whole day for every request with a date; one that names only
 * a month or a year stands on its last day, and `endOfPeriod` says so.
 */
export function requestsCalendar(
  entries: readonly RequestPlace[],
  citationOf: (entry: RequestPlace) => string,
  endOfPeriod: string,
): string {
  const events = entries.flatMap((entry): readonly string[] => {
    const { document, request } = entry;
    if (request.deadlineIso === null) return [];
    const day = lastDay(request.deadlineIso);
    const { addressee, verb, action, locator, start } = request;
    const said = `${verb}${addressee ?? ''}${action}`;
    return eventLines({
      uid: `${document}#${locator}@${start}`,
      day: day.replaceAll('-', ''),
      summary: [...(addressee === null ? [] : [addressee]), citationOf(entry)].join(' · '),
      description: day === request.deadlineIso ? said : `${said}\n${endOfPeriod}`,
    });
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//yinju//asks//ZH', ...events, 'END:VCALENDAR'];
  return lines.map(foldLine).join('\n');
}

function eventLines({ uid, day, summary, description }: CalendarEntry): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    // When the entry was made means nothing here, and must not differ from one time to the next.
    `DTSTAMP:${day}T000000Z`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `2009` → 2009-12-31, `2009-06` → 2009-06-30. */
function lastDay(iso: string): string {
  const [year = '', month = '12', day] = iso.split('-');
  if (day !== undefined) return iso;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${last}`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/gu, '\\$&').replace(/\n/gu, '\\n');
}

/** Long lines go on in the next, behind a blank; characters stay whole. */
function foldLine(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    if (bytes + size > LONGEST_LINE) {
      folded += '\n ';
      bytes = 1;
    }
    folded += char;
    bytes += size;
  }
  return folded;
}

import type { Locale } from '../contract/locale.js';

/** What `/asks` says, in the three languages side by side. */
export interface AsksMessages {
  /** At most 100 characters: Discord's description. */
  readonly summary: string;
  readonly found: (count: number, filters: string) => string;
  /** Behind the count, where a page holds only a part. */
  readonly range: (first: number, last: number) => string;
  readonly none: (filters: string) => string;
  readonly noneHint: string;
  readonly nobody: string;
  readonly deadline: (printed: string) => string;
  readonly reportTo: (body: string) => string;
  readonly frequency: (printed: string) => string;
  /** Marks the English beside a verb as ours. */
  readonly gloss: string;
  readonly partShown: (shown: number, total: number) => string;
  readonly csv: string;
  readonly calendar: string;
  /** Requests without a date cannot stand in a calendar. */
  readonly undated: (count: number) => string;
  /** Only a month or a year is known: the event stands at its end. */
  readonly endOfPeriod: string;
  readonly asCsv: string;
  readonly asCalendar: string;
}

export const ASKS: Readonly<Record<Locale, AsksMessages>> = {
  'zh-CN': {
    summary: '请谁、敦促谁做什么，什么时候以前，向谁报告',
    found: (count, filters) => (filters === '' ? `共${count}项请求` : `${filters}：${count}项请求`),
    range: (first, last) => `，第${first}至${last}项`,
    none: (filters) => (filters === '' ? '收录的文件中没有请求。' : `${filters}：没有这样的请求。`),
    noneHint: '按对象、动词、文件和期限查的是决议段落里的请求；换一个名称，或者少加条件，再试一次。',
    nobody: '（未指明）',
    deadline: (printed) => `期限：${printed}`,
    reportTo: (body) => `报告：${body}`,
    frequency: (printed) => `频率：${printed}`,
    gloss: '动词旁的英文由引据所加，不是正式译文。',
    partShown: (shown, total) => `只列出前${shown}项，共${total}项；请加条件缩小范围。`,
    csv: 'CSV 表格',
    calendar: '日历（.ics）',
    undated: (count) => `另有${count}项没有写明日期，不在日历里。`,
    endOfPeriod: '原文只写到月或年，记在该月或该年的最后一天。',
    asCsv: 'CSV 表格',
    asCalendar: '日历',
  },
  'zh-TW': {
    summary: '請誰、敦促誰做什麼，什麼時候以前，向誰報告',
    found: (count, filters) => (filters === '' ? `共${count}項請求` : `${filters}：${count}項請求`),
    range: (first, last) => `，第${first}至${last}項`,
    none: (filters) => (filters === '' ? '收錄的文件中沒有請求。' : `${filters}：沒有這樣的請求。`),
    noneHint: '按對象、動詞、文件和期限查的是決議段落裡的請求；換一個名稱，或者少加條件，再試一次。',
    nobody: '（未指明）',
    deadline: (printed) => `期限：${printed}`,
    reportTo: (body) => `報告：${body}`,
    frequency: (printed) => `頻次：${printed}`,
    gloss: '動詞旁的英文由引據所加，不是正式譯文。',
    partShown: (shown, total) => `只列出前${shown}項，共${total}項；請加條件縮小範圍。`,
    csv: 'CSV 表格',
    calendar: '行事曆（.ics）',
    undated: (count) => `另有${count}項沒有寫明日期，不在行事曆裡。`,
    endOfPeriod: '原文只寫到月或年，記在該月或該年的最後一天。',
    asCsv: 'CSV 表格',
    asCalendar: '行事曆',
  },
  en: {
    summary: 'Who is asked to do what, by when, reporting to whom',
    found: (count, filters) =>
      `${count} ${count === 1 ? 'request' : 'requests'}${filters === '' ? '' : `: ${filters}`}`,
    range: (first, last) => ` (${first}–${last})`,
    none: (filters) => (filters === '' ? 'No requests are held.' : `No such request: ${filters}.`),
    noneHint:
      'Requests in paragraphs are looked up by addressee, verb, document and date; try another name or fewer conditions.',
    nobody: '(nobody named)',
    deadline: (printed) => `by: ${printed}`,
    reportTo: (body) => `report to: ${body}`,
    frequency: (printed) => `how often: ${printed}`,
    gloss: 'The English beside a verb is ours, not an official translation.',
    partShown: (shown, total) =>
      `Only the first ${shown} of ${total} are listed; add conditions to narrow them.`,
    csv: 'Table (CSV)',
    calendar: 'Calendar (.ics)',
    undated: (count) =>
      `${count} more ${count === 1 ? 'has' : 'have'} no date and cannot stand in a calendar.`,
    endOfPeriod: 'The text gives only a month or a year; the entry stands on its last day.',
    asCsv: 'As CSV',
    asCalendar: 'As a calendar',
  },
};

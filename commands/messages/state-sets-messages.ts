import type { Locale } from '../contract/locale.js';

/** What `/who-signed` says of two lists of States, in the three languages side by side. */
export interface StateSetsMessages {
  readonly found: Readonly<
    Record<'and' | 'not' | 'or', (first: string, second: string, count: number) => string>
  >;
  readonly listed: (document: string, count: number) => string;
  readonly noList: (document: string) => string;
  readonly searched: string;
  readonly list: (document: string, count: number) => string;
  /** Of a group of States: its members, since when and by which source. */
  readonly group: (name: string, count: number, date: string, source: string) => string;
  readonly unknownGroup: (name: string) => string;
  readonly groupAlone: (name: string, count: number) => string;
  /** Descriptions of the options (Discord: at most 100 characters). */
  readonly and: string;
  readonly not: string;
  readonly or: string;
}

export const STATE_SETS: Readonly<Record<Locale, StateSetsMessages>> = {
  'zh-CN': {
    found: {
      and: (first, second, count) => `${first}和${second}的名单里都有的国家：${count}个`,
      not: (first, second, count) => `在${first}而不在${second}名单里的国家：${count}个`,
      or: (first, second, count) => `在${first}或${second}名单里的国家：${count}个`,
    },
    listed: (document, count) => `${document}名单里的国家：${count}个`,
    noList: (document) => `${document}没有国家名单。`,
    searched: '查过的名单（括号里是原文所列的名称）：',
    list: (document, count) => `${document}：${count}国`,
    group: (name, count, date, source) => `${name}：${count}国（${date}起，据 ${source}）`,
    unknownGroup: (name) => `知道有“${name}”，但成员名单不在表里，所以没有核对，也不猜。`,
    groupAlone: (name, count) => `${name}（${count}国）出现在这些文件的名单里：`,
    and: '同时也在这份文件名单里（或属于这组）的国家',
    not: '但不在这份文件名单里（或不属于这组）的国家',
    or: '或在这份文件名单里（或属于这组）的国家',
  },
  'zh-TW': {
    found: {
      and: (first, second, count) => `${first}和${second}的名單裡都有的國家：${count}個`,
      not: (first, second, count) => `在${first}而不在${second}名單裡的國家：${count}個`,
      or: (first, second, count) => `在${first}或${second}名單裡的國家：${count}個`,
    },
    listed: (document, count) => `${document}名單裡的國家：${count}個`,
    noList: (document) => `${document}沒有國家名單。`,
    searched: '查過的名單（括號裡是原文所列的名稱）：',
    list: (document, count) => `${document}：${count}國`,
    group: (name, count, date, source) => `${name}：${count}國（${date}起，據 ${source}）`,
    unknownGroup: (name) => `知道有「${name}」，但成員名單不在表裡，所以沒有核對，也不猜。`,
    groupAlone: (name, count) => `${name}（${count}國）出現在這些文件的名單裡：`,
    and: '同時也在這份文件名單裡（或屬於這組）的國家',
    not: '但不在這份文件名單裡（或不屬於這組）的國家',
    or: '或在這份文件名單裡（或屬於這組）的國家',
  },
  en: {
    found: {
      and: (first, second, count) => `In the lists of both ${first} and ${second}: ${count}`,
      not: (first, second, count) => `In the list of ${first} and not of ${second}: ${count}`,
      or: (first, second, count) => `In the list of ${first} or ${second}: ${count}`,
    },
    listed: (document, count) => `In the list of ${document}: ${count}`,
    noList: (document) => `${document} has no list of States.`,
    searched: 'Lists looked through (in brackets the names as printed):',
    list: (document, count) => `${document}: ${count} ${count === 1 ? 'State' : 'States'}`,
    group: (name, count, date, source) =>
      `${name}: ${count} ${count === 1 ? 'State' : 'States'} (since ${date}, by ${source})`,
    unknownGroup: (name) =>
      `“${name}” is known, but its members are not in the table: nothing was checked, and nothing is guessed.`,
    groupAlone: (name, count) => `${name} (${count} States) in the lists of these documents:`,
    and: 'States that are in this document’s list, or of this group, as well',
    not: 'but not in this document’s list, or not of this group',
    or: 'or in this document’s list, or of this group',
  },
};

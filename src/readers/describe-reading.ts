import type { Locale } from '../../commands/contract/locale.js';
import { messagesFor } from '../../commands/messages/catalogue.js';
import type { UnreadFormat } from '../../commands/messages/reading/reading-messages.js';
import type { ReadErrorCode } from './read-error.js';
import type { At, Notice, StoryAt } from './read-text.js';

/** What is wrong with a file and the remedy. `detail` is for who looks closer, in English. */
export function describeRefusal(code: ReadErrorCode, detail: string, locale: Locale): string {
  const { reading, bracketed } = messagesFor(locale);
  const sentence = reading.refusals[code];
  return detail === '' ? sentence : sentence + bracketed(detail);
}

/** What a file is that is not read, and the remedy. */
export function describeFormat(format: UnreadFormat, locale: Locale): string {
  return messagesFor(locale).reading.formats[format];
}

/** A notice with its first place: `修订按已接受处理：2处（第12段）`. */
export function describeNotice({ code, count, at, detail }: Notice, locale: Locale): string {
  const { reading, bracketed, listSeparator } = messagesFor(locale);
  const more = [at === undefined ? '' : describePlace(at, locale), detail ?? ''].filter(
    (part) => part !== '',
  );
  const said = reading.notices[code](count);
  return more.length === 0 ? said : said + bracketed(more.join(listSeparator));
}

/** A place in a file as a person finds it: 首页页眉第2段, 脚注5, 表2第3行第1格, 第3页第14行. */
export function describePlace(at: At, locale: Locale): string {
  const { reading } = messagesFor(locale);
  if ('page' in at) return reading.lineAt(at.page, at.line);
  if ('byte' in at) return reading.byteAt(at.byte);
  return describeStory(at, at.paragraph, locale);
}

function describeStory({ story, note, cell }: StoryAt, paragraph: number, locale: Locale): string {
  const { reading } = messagesFor(locale);
  if (note !== undefined && note !== '') return reading.noteAt(note);
  const name = story === 'body' ? '' : reading.stories[story];
  return cell ? reading.cellAt(cell.table, cell.row, cell.cell, name) : reading.paragraphAt(paragraph, name);
}

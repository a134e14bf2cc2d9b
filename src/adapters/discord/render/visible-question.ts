import {
  type Asking,
  type Control,
  encodeControl,
  encodeReference,
  parseControl,
} from '../../../rendering/control.js';
import { DISCORD_LIMITS } from '../limits.js';
import { escapeText, unescapeText } from './escape.js';

/** Small print that no quotation or sentence can imitate: theirs has its `-` and `>` escaped. */
const visibleMark = (line: number) => `-# ↪${line} `;

/** Numbers the questions that do not fit their button, so that each stands in the message once. */
export class VisibleQuestions {
  readonly #questions: string[] = [];

  /** The control's custom_id; a question that does not fit is noted and must then stand in the message. */
  customId(control: Asking): string {
    const whole = encodeControl(control);
    if (whole.length <= DISCORD_LIMITS.customId) return whole;
    if (!this.#questions.includes(control.question)) this.#questions.push(control.question);
    return encodeReference(control, this.#questions.indexOf(control.question) + 1);
  }

  /** The lines for the end of the message, each with the line break before it. */
  markdown(): string {
    return this.#questions.map((question, index) => visibleQuestion(question, index + 1)).join('');
  }
}

/** One question as it stands in a message, each of its lines marked. */
function visibleQuestion(question: string, line: number): string {
  return question
    .split('\n')
    .map((text) => `\n${visibleMark(line)}${escapeText(text)}`)
    .join('');
}

/** Whether a button needs its question in the message, and the room that takes. */
export function visibleSize(control: Asking): number {
  const fits = encodeControl(control).length <= DISCORD_LIMITS.customId;
  return fits ? 0 : visibleQuestion(control.question, 99).length;
}

/**
 * What a pressed button asks; undefined for one that is not ours or whose question no longer stands in the message.
 *
 * @param content the message's content, as Discord gives it back
 */
export function readControl(customId: string, content: string): Control | undefined {
  return parseControl(customId, (line) => readQuestion(content, line));
}

/** What the buttons of a message of ours ask, those whose question stands in the message left out. */
export function controlsOf(customIds: readonly string[]): readonly Control[] {
  return customIds.flatMap((id) => parseControl(id) ?? []);
}

/** Who asked for a message that all see: named by the button that takes it away. */
export function askerIn(customIds: readonly string[]): string | undefined {
  const remove = controlsOf(customIds).find(({ kind }) => kind === 'remove');
  return remove?.kind === 'remove' ? remove.user : undefined;
}

function readQuestion(content: string, line: number): string | undefined {
  const mark = visibleMark(line);
  const lines = content.split('\n').filter((text) => text.startsWith(mark));
  if (lines.length === 0) return undefined;
  return lines.map((text) => unescapeText(text.slice(mark.length))).join('\n');
}

import { ACTION_KINDS, type ActionKind } from '../../../../commands/contract/reply.js';
import { DISCORD_LIMITS } from '../limits.js';
import { escapeText, unescapeText } from './escape.js';

/**
 * What a button does, with all it needs to do it: buttons are pressed days later, in a process that never saw the
 * message. `rest` asks the same question and shows its parts from `part` on; `delete` takes the message away.
 */
export type Control =
  | { readonly kind: ActionKind; readonly question: string }
  | { readonly kind: 'rest'; readonly part: number; readonly question: string }
  /** `asker`: id of the user who may; absent where no user asked (the command line). */
  | { readonly kind: 'delete'; readonly asker?: string };

/**
 * Grammar of a custom_id (at most 100 characters):
 *
 *   custom_id = kind [ "." part ] "|" question     next|/para A/RES/63/194 12
 *             | kind [ "." part ] "#" line         the question stands in the message, in the lines marked ↪line
 *             | "delete" [ "|" user ]
 */
const CUSTOM_ID = /^([a-z]+)(?:\.(\d{1,6}))?(?:\|([\s\S]*)|#(\d{1,3}))?$/u;

/** Small print that no quotation or sentence can imitate: theirs has its `-` and `>` escaped. */
const visibleMark = (line: number) => `-# ↪${line} `;

/** Numbers the questions that do not fit their button, so that each stands in the message once. */
export class VisibleQuestions {
  readonly #questions: string[] = [];

  /** The control's custom_id; a question that does not fit is noted and must then stand in the message. */
  customId(control: Exclude<Control, { kind: 'delete' }>): string {
    const kind = control.kind === 'rest' ? `rest.${control.part}` : control.kind;
    const whole = `${kind}|${control.question}`;
    if (whole.length <= DISCORD_LIMITS.customId) return whole;
    if (!this.#questions.includes(control.question)) this.#questions.push(control.question);
    return `${kind}#${this.#questions.indexOf(control.question) + 1}`;
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

/** Whether a button for this question needs it in the message, and the room that takes. */
export function visibleSize(kind: string, question: string): number {
  const fits = `${kind}|${question}`.length <= DISCORD_LIMITS.customId;
  return fits ? 0 : visibleQuestion(question, 99).length;
}

export function deleteId(asker: string | undefined): string {
  return asker === undefined ? 'delete' : `delete|${asker}`;
}

/**
 * What a pressed button asks; undefined for one that is not ours or whose question no longer stands in the message.
 *
 * @param content the message's content, as Discord gives it back
 */
export function readControl(customId: string, content: string): Control | undefined {
  const [, kind, part, inline, line] = CUSTOM_ID.exec(customId) ?? [];
  if (kind === 'delete') return { kind, ...(inline === undefined ? {} : { asker: inline }) };
  const question = inline ?? (line === undefined ? undefined : readQuestion(content, Number(line)));
  if (!question) return undefined;
  if (kind === 'rest') return part === undefined ? undefined : { kind, part: Number(part), question };
  const action = ACTION_KINDS.find((name) => name === kind);
  return action && { kind: action, question };
}

function readQuestion(content: string, line: number): string | undefined {
  const mark = visibleMark(line);
  const lines = content.split('\n').filter((text) => text.startsWith(mark));
  if (lines.length === 0) return undefined;
  return lines.map((text) => unescapeText(text.slice(mark.length))).join('\n');
}

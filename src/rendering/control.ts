import { ACTION_KINDS, type ActionKind } from '../../commands/contract/reply.js';

/** What a button asks, with all it needs: it is pressed days later, in a process that never saw the message. */
export type Asking =
  | { readonly kind: ActionKind; readonly question: string }
  /** The same question again, its parts from `part` on. */
  | { readonly kind: 'rest'; readonly part: number; readonly question: string }
  /** What the answer to the question keeps behind its button of this number, from part `part` on. */
  | { readonly kind: 'fold'; readonly fold: number; readonly part?: number; readonly question: string };

/** What a button does. `remove` takes the message away; only `user` may, who asked, or anybody where none is named. */
export type Control = Asking | { readonly kind: 'remove'; readonly user?: string };

/**
 * Grammar of a button's id, the same on every platform:
 *
 *   id = kind numbers "|" question          next|/para A/RES/63/194 12
 *      | kind numbers "#" line              the question is too long for the id and stands in the message, numbered
 *      | "remove" [ "|" user ]
 *   numbers = [ "." part ]                of a rest; "." fold [ "." part ] of a fold; none of others
 */
const ID = /^([a-z]+)(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?(?:\|([\s\S]*)|#(\d{1,3}))?$/u;

/** As the first builds wrote them: `delete|U1`, `rest|4|/para 63/194`. */
const FORMER = { remove: 'delete', rest: /^rest\|(\d{1,6})\|([\s\S]*)$/u } as const;

export function encodeControl(control: Control): string {
  if (control.kind === 'remove') return control.user === undefined ? 'remove' : `remove|${control.user}`;
  return `${kindOf(control)}|${control.question}`;
}

/** The id of a button whose question stands in the message under this number. */
export function encodeReference(control: Asking, line: number): string {
  return `${kindOf(control)}#${line}`;
}

function kindOf(control: Asking): string {
  if (control.kind === 'rest') return `rest.${control.part}`;
  if (control.kind !== 'fold') return control.kind;
  return control.part === undefined ? `fold.${control.fold}` : `fold.${control.fold}.${control.part}`;
}

/**
 * What a pressed button asks; undefined for an id that is not ours, since it comes from outside, and where its question
 * no longer stands in the message.
 *
 * @param shown the question that stands in the message under a number
 */
export function parseControl(
  id: string,
  shown: (line: number) => string | undefined = () => undefined,
): Control | undefined {
  const former = FORMER.rest.exec(id);
  if (former) return former[2] ? { kind: 'rest', part: Number(former[1]), question: former[2] } : undefined;
  const [, kind, number, from, inline, line] = ID.exec(id) ?? [];
  if (kind === 'remove' || kind === FORMER.remove)
    return { kind: 'remove', ...(inline === undefined ? {} : { user: inline }) };
  const question = inline ?? (line === undefined ? undefined : shown(Number(line)));
  if (!question) return undefined;
  if (kind === 'rest')
    return number === undefined || from !== undefined ? undefined : { kind, part: Number(number), question };
  if (kind === 'fold')
    return number === undefined
      ? undefined
      : { kind, fold: Number(number), ...(from === undefined ? {} : { part: Number(from) }), question };
  const action = ACTION_KINDS.find((name) => name === kind);
  return action && number === undefined ? { kind: action, question } : undefined;
}

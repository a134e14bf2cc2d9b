import { FOLLOW_UPS, type FollowUp } from './follow-ups.js';
import type { Situation } from './situation.js';

/** What the rows of the table of intents look at: each says one thing of a line and its conversation. */

export const follows = (which: FollowUp) => (situation: Situation) =>
  FOLLOW_UPS[which].test(situation.core) || FOLLOW_UPS[which].test(plainLine(situation));

/** The line without the marks at its end. */
export function plainLine({ line }: Situation): string {
  return line.text.trim().replace(/[\s,.。!?~]+$/u, '');
}

export const namesDocument = ({ documents }: Situation) => documents.length > 0;

export const namesHeld = ({ documents }: Situation) => documents.some(({ named }) => named.length > 0);

export const namesMissing = ({ documents }: Situation) => documents.some(({ named }) => named.length === 0);

export const namesPlace = ({ places }: Situation) => places.length > 0;

export const hasList = ({ focus }: Situation) => (focus?.list?.places.length ?? 0) > 0;

/** Something was shown or spoken of, so that a question without a document has one. */
export const hasFocus = ({ focus }: Situation) => focus?.document !== undefined;

/** 谁…做: asks what somebody is to do, not who signed. */
export function isRequest({ open }: Situation): boolean {
  return /要求|敦促|吁请|促请|呼吁|邀请|鼓励|责成|请(?!问|教)|应该?|应当|必须|需要|做(?:什么|啥|哪些|些什么)|要(?:交|提交|做|干)|来(?:提交|交|做|负责|写|办|干)/u.test(
    open,
  );
}

export const NEIGHBOUR = /[上下]一段|[前后](?:面那)?一?段/u;

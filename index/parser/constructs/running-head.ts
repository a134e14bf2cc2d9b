import { recognizeBodies } from '../../names/bodies.js';
import { squeeze } from '../patterns.js';
import { AFTER_HEAD, type Construct, textOf } from '../section.js';

/** What printed pages repeat and no paragraph is; the only text that layout owns. Without its blanks. */
const ANYWHERE: readonly RegExp[] = [
  /^\d{1,4}\/\d{1,4}$/u, // 2/3
  /^[-–—]\d{1,4}[-–—]$/u, // - 2 -
  /^\d{2}-\d{5}(?:\([A-Z]\))?\d*$/u, // 09-12345 (C)
  /^\*\d{6,}\*$/u, // *0912345*
];

/** Heads of the first page that a collection put at the end of the text. */
const AFTER_CLOSE: readonly RegExp[] = [
  /^联合国$/u,
  /^\d{4}年(?:届会|实质性会议|第.{1,3}届常会)$/u,
  /^\d{4}年\d{1,2}月\d{1,2}日至\d{4}年\d{1,2}月\d{1,2}日$/u,
];

/** The rule above footnotes. */
const RULE = /^[\s_＿─―—–-]{3,}$/u;

export const runningHead: Construct = {
  name: 'running-head',
  parts: AFTER_HEAD,
  take(line, section) {
    if (RULE.test(textOf(line, section))) {
      section.drafts.markup.push(line);
      return true;
    }
    if (line.end - line.start > 40) return false;
    const text = squeeze(textOf(line, section));
    const closed =
      section.part === 'closed' && (AFTER_CLOSE.some((pattern) => pattern.test(text)) || isBody(text));
    if (!closed && !ANYWHERE.some((pattern) => pattern.test(text))) return false;
    section.drafts.runningHeads.push(line);
    return true;
  },
};

function isBody(text: string): boolean {
  const [body] = recognizeBodies(text);
  return body !== undefined && body.start === 0 && body.end === text.length;
}

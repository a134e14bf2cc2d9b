import type { ActionsBlock } from '@slack/types';
import { ACTION_KINDS, type ActionKind } from '../../../../commands/contract/reply.js';
import { SLACK_LIMITS } from '../limits.js';
import type { SlackButton } from './message.js';

/** What a button asks when it is pressed. It carries everything, so it outlives a restart (design.md). */
export type Control =
  | { readonly kind: ActionKind; readonly question: string }
  /** The parts from `fromPart` on; an empty question stands visibly in the message. */
  | { readonly kind: 'rest'; readonly fromPart: number; readonly question: string }
  /** Takes the message back; only `user`, who asked, may. */
  | { readonly kind: 'remove'; readonly user: string };

const ACTION_ID = 'yinju';

export function encodeControl(control: Control): string {
  switch (control.kind) {
    case 'remove':
      return `remove|${control.user}`;
    case 'rest':
      return `rest|${control.fromPart}|${control.question}`;
    default:
      return `${control.kind}|${control.question}`;
  }
}

/** The inverse of {@link encodeControl}; undefined for anything else, since a value comes from outside. */
export function parseControl(value: string): Control | undefined {
  const match = /^([a-z]+)\|(.*)$/su.exec(value);
  if (!match) return undefined;
  const [, kind = '', rest = ''] = match;
  if (kind === 'remove') return { kind, user: rest };
  if (kind === 'rest') {
    const [, part = '', question = ''] = /^(\d{1,6})\|(.*)$/su.exec(rest) ?? [];
    return part === '' ? undefined : { kind, fromPart: Number(part), question };
  }
  const known = ACTION_KINDS.find((action) => action === kind);
  return known && rest !== '' ? { kind: known, question: rest } : undefined;
}

export function fitsButton(control: Control): boolean {
  return encodeControl(control).length <= SLACK_LIMITS.buttonValue;
}

/** Gives every button of one message an action_id of its own. */
export function createButtons(): (control: Control, label: string) => SlackButton {
  let count = 0;
  return (control, label) => ({
    type: 'button',
    action_id: `${ACTION_ID}:${control.kind}:${count++}`,
    text: { type: 'plain_text', text: shorten(label, SLACK_LIMITS.buttonText), emoji: false },
    value: encodeControl(control),
  });
}

export function actionsBlocks(buttons: readonly SlackButton[]): ActionsBlock[] {
  const blocks: ActionsBlock[] = [];
  for (let at = 0; at < buttons.length; at += SLACK_LIMITS.actionsPerBlock)
    blocks.push({ type: 'actions', elements: buttons.slice(at, at + SLACK_LIMITS.actionsPerBlock) });
  return blocks;
}

/** A label of ours, at most `most` characters, with … where it is cut; never parts a surrogate pair. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

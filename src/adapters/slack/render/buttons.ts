import type { ActionsBlock } from '@slack/types';
import { z } from 'zod';
import type { Menu } from '../../../../commands/contract/reply.js';
import { type Control, encodeControl, parseControl } from '../../../rendering/control.js';
import { shorten } from '../../../rendering/shorten.js';
import { SLACK_LIMITS } from '../limits.js';
import type { SlackBlock, SlackButton, SlackMenu } from './message.js';

const ACTION_ID = 'yinju';

export function fitsButton(control: Control): boolean {
  return encodeControl(control).length <= SLACK_LIMITS.buttonValue;
}

export function fitsMenu(question: string): boolean {
  return encodeControl({ kind: 'open', question }).length <= SLACK_LIMITS.menuValue;
}

/** Gives every button of one message an action_id of its own. `value`: where the question stands in the message instead. */
export function createButtons(): (control: Control, label: string, value?: string) => SlackButton {
  let count = 0;
  return (control, label, value = encodeControl(control)) => ({
    type: 'button',
    action_id: `${ACTION_ID}:${control.kind}:${count++}`,
    text: { type: 'plain_text', text: shorten(label, SLACK_LIMITS.buttonText), emoji: false },
    value,
  });
}

/** A choice whose question is too long for it would lead nowhere: it is left out. */
export function menuElement({ label, items }: Menu): SlackMenu {
  const options = items
    .map((item) => ({
      text: { type: 'plain_text' as const, text: shorten(item.label, SLACK_LIMITS.optionText), emoji: false },
      value: encodeControl({ kind: 'open', question: item.question }),
    }))
    .filter(({ value }) => value.length <= SLACK_LIMITS.menuValue)
    .slice(0, SLACK_LIMITS.options);
  return {
    type: 'static_select',
    action_id: `${ACTION_ID}:menu`,
    placeholder: { type: 'plain_text', text: shorten(label, SLACK_LIMITS.placeholder), emoji: false },
    options,
  };
}

/** The blocks of one message, in which no two menus may have one action_id. */
export function withMenusNumbered(blocks: readonly SlackBlock[]): readonly SlackBlock[] {
  let count = 0;
  return blocks.map((block) =>
    block.type !== 'actions'
      ? block
      : {
          ...block,
          elements: block.elements.map((element) =>
            element.type === 'static_select'
              ? { ...element, action_id: `${ACTION_ID}:menu:${count++}` }
              : element,
          ),
        },
  );
}

export function actionsBlocks(buttons: readonly (SlackButton | SlackMenu)[]): ActionsBlock[] {
  const blocks: ActionsBlock[] = [];
  for (let at = 0; at < buttons.length; at += SLACK_LIMITS.actionsPerBlock)
    blocks.push({ type: 'actions', elements: buttons.slice(at, at + SLACK_LIMITS.actionsPerBlock) });
  return blocks;
}

const ownButtons = z.object({
  type: z.literal('actions'),
  elements: z.array(z.object({ value: z.string().optional().catch(undefined) })),
});

/** What the buttons of a message of ours ask, from its blocks as Slack sends them back. */
export function controlsIn(blocks: readonly unknown[]): readonly Control[] {
  return blocks.flatMap((block) =>
    (ownButtons.safeParse(block).data?.elements ?? []).flatMap(({ value }) =>
      value === undefined ? [] : (parseControl(value) ?? []),
    ),
  );
}

/** Who asked for a message that all see: named by the button that takes it away. */
export function askerIn(blocks: readonly unknown[]): string | undefined {
  const remove = controlsIn(blocks).find(({ kind }) => kind === 'remove');
  return remove?.kind === 'remove' ? remove.user : undefined;
}

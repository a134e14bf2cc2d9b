import {
  type Action,
  type Block,
  type List,
  type ListItem,
  type Menu,
  MOST_MENU_ITEMS,
  type Reply,
} from '../../commands/contract/reply.js';
import type { Messages } from '../../commands/messages/messages.js';

/** Most items of a list that become buttons; a longer list has a menu. */
const MOST_BUTTONS = 5;
/** Widest label of such a button, a Han character counting two: what stands in one line of a phone. */
const WIDEST_LABEL = 40;
/** Menus beside those that the reply has, where a message has few rows; what is beyond can be typed. */
const MOST_MENUS = 2;

/** `open`: the button of a single long line; `choose`: what a menu says before anything is chosen. */
export type Labels = Pick<Messages['rendering'], 'open' | 'choose'>;

type Opening = ListItem & { readonly question: string };

/**
 * A reply whose list items can be pressed: few short ones become buttons in their place, others stand as text with a button
 * or a menu below that opens them.
 *
 * @param fits whether a question can be carried by a menu; one that cannot stays with its item, to be typed
 * @param mostMenus 0: the platform gives every list its own menu (`choicesOf`), and such lists are left as they are
 */
export function pressable(
  reply: Reply,
  labels: Labels,
  fits: (question: string) => boolean,
  mostMenus: number = MOST_MENUS,
): Reply {
  const actions: Action[] = [];
  const menus: MenuInTheMaking[] = [];
  const blocks = reply.blocks.flatMap((block): readonly Block[] => {
    if (block.type !== 'list') return [block];
    const opening = block.items.filter(canOpen);
    if (opening.length === 0) return [block];
    if (opening.length <= MOST_BUTTONS - actions.length && opening.every(isShort)) {
      actions.push(...opening.map((item) => openAction(item, item.text)));
      return withItems(
        block,
        block.items.filter((item) => !canOpen(item)),
      );
    }
    if (opening.length === 1 && actions.length < MOST_BUTTONS) {
      actions.push(...opening.map((item) => openAction(item, labels.open)));
      return [{ ...block, items: block.items.map(withoutQuestion) }];
    }
    if (mostMenus === 0) return [block];
    const chosen = choicesOf(block, fits);
    if (menus.length < mostMenus && chosen.length > 0) menus.push({ label: labels.choose, items: [] });
    // A list that has no menu of its own shares one that has room.
    const inMenu = new Set(chosen.filter((choice) => put(choice, menus)).map(({ question }) => question));
    return withItems(block, withoutQuestions(block.items, inMenu));
  });
  return {
    ...reply,
    blocks,
    actions: [...actions, ...reply.actions],
    ...(menus.length === 0 ? {} : { menus: [...(reply.menus ?? []), ...menus] }),
  };
}

interface MenuInTheMaking {
  readonly label: string;
  readonly items: { readonly label: string; readonly question: string }[];
}

/** @returns false where no menu has room. */
function put(choice: Menu['items'][number], menus: readonly MenuInTheMaking[]): boolean {
  const menu = menus.findLast(({ items }) => items.length < MOST_MENU_ITEMS);
  menu?.items.push(choice);
  return menu !== undefined;
}

/** What a menu of a list offers: each question once. @param fits whether a menu can carry a question */
export function choicesOf(list: List, fits: (question: string) => boolean): Menu['items'] {
  return distinct(list.items.filter(canOpen).filter(({ question }) => fits(question))).map(
    ({ text, question }) => ({ label: oneLine(text), question }),
  );
}

/** The items, of which these questions are asked elsewhere than in their lines. */
export function withoutQuestions(
  items: readonly ListItem[],
  questions: ReadonlySet<string>,
): readonly ListItem[] {
  return items.map((item) =>
    item.question !== undefined && questions.has(item.question) ? withoutQuestion(item) : item,
  );
}

function canOpen(item: ListItem): item is Opening {
  return item.question !== undefined && item.text.trim() !== '';
}

function openAction({ question }: Opening, label: string): Action {
  return { kind: 'open', label: oneLine(label), question };
}

function oneLine(label: string): string {
  return label.replace(/\s+/gu, ' ').trim();
}

/** An item that says more than its words (where it stands) keeps its line. */
function isShort({ text, citation }: ListItem): boolean {
  return citation === undefined && text.length + (text.match(/\P{ASCII}/gu)?.length ?? 0) <= WIDEST_LABEL;
}

function distinct(items: readonly Opening[]): readonly Opening[] {
  return [...new Map(items.map((item) => [item.question, item])).values()];
}

function withItems(list: List, items: readonly ListItem[]): readonly List[] {
  return items.length === 0 ? [] : [{ ...list, items }];
}

function withoutQuestion({ question: _question, ...item }: ListItem): ListItem {
  return item;
}

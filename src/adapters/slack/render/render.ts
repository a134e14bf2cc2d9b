import type { Action, Block, List, Menu, Reply } from '../../../../commands/contract/reply.js';
import { messagesFor } from '../../../../commands/messages/catalogue.js';
import type { Messages } from '../../../../commands/messages/messages.js';
import { encodeControl, encodeReference } from '../../../rendering/control.js';
import { restControl, shownOf } from '../../../rendering/folds.js';
import { backPart, hasHits, numberHits, openActions, restLabel } from '../../../rendering/hits.js';
import { HITS_AT_ONCE, type Page, pagesAtOnce, paginate, visiblePages } from '../../../rendering/paginate.js';
import { presentable } from '../../../rendering/presentable.js';
import { pressable } from '../../../rendering/pressables.js';
import { remember } from '../../../rendering/remember.js';
import { withSharedCitations } from '../../../rendering/shared-citations.js';
import type { RenderOptions } from '../../adapter.js';
import { SLACK_LIMITS } from '../limits.js';
import { renderBlock } from './blocks.js';
import {
  actionsBlocks,
  createButtons,
  fitsButton,
  fitsMenu,
  menuElement,
  withMenusNumbered,
} from './buttons.js';
import { escapeText } from './escape.js';
import { fallbackText } from './fallback.js';
import { literal, section } from './inline.js';
import { blocksSize, type SlackBlock, type SlackButton, type SlackMessage } from './message.js';
import { visibleQuestion } from './visible-question.js';

export interface SlackRenderOptions extends RenderOptions {
  /** Slack's id of who asked: may take the answer back. Absent where nobody can (an answer only they see). */
  readonly askedBy?: string;
}

/** Characters of JSON that one message's controls may take; controls past it are shown as commands to type. */
const CONTROLS_ROOM = 3_000;
/** Characters of JSON of a button besides its value and label, generously. */
const BUTTON_FRAME = 160;
/** Characters of JSON that a question shown in the message may take. */
const VISIBLE_QUESTION_ROOM = 2_600;
/** More parts than any answer has: the longest number a `rest` button holds. */
const MOST_PARTS = 99_999;
/** Reply blocks on one message: each takes two of Slack's at most (itself and its buttons), and some stay for ours. */
const MOST_BLOCKS = (SLACK_LIMITS.blocksPerMessage - 6) / 2;

/**
 * A reply → the bodies of its messages, in order: nothing cut, at most three, the rest behind a button. Quotations are
 * rich text and so literal; no mention fires and no link unfurls.
 */
export function renderSlack(given: Reply, options: SlackRenderOptions): SlackMessage[] {
  const messages = messagesFor(options.locale);
  const { reply, folds } = shownOf(presentable(given), options.fold, fitsButton);
  const placed = placeActions(pressable(reply, messages.rendering, fitsMenu, 0));
  const question = reply.question ?? '';
  const menus = placed.menus.flatMap((menu) => actionsBlocks([menuElement(menu)]));
  const restFits = fitsButton(restControl(question, MOST_PARTS, MOST_PARTS));
  const questionBlock: SlackBlock[] = restFits ? [] : [visibleQuestion(question)];
  // Where nothing could ask for the rest, nothing is held back.
  const canAskForRest = question !== '' && blocksSize(questionBlock) <= VISIBLE_QUESTION_ROOM;

  const hits = numberHits(reply);
  const shown = remember((block) =>
    renderBlock(block, messages, block.type === 'excerpt' ? hits.get(block.citation) : undefined),
  );
  const fallback = remember((block) => fallbackText(block, messages));
  // Three controls of ours may stand beside the reply's own: the rest, taking back, and the line of the part.
  const room =
    SLACK_LIMITS.messageBlocks -
    CONTROLS_ROOM -
    500 -
    (restFits ? buttonSize(question) : buttonSize('')) -
    (canAskForRest ? blocksSize(questionBlock) : 0);
  const textRoom = SLACK_LIMITS.messageText - 100;
  const measure = (block: Block) =>
    Math.max(
      blocksSize(shown(block)) + (block.type === 'excerpt' ? buttonSize(block.question) : 0),
      Math.ceil(((fallback(block).length + 1) * room) / textRoom),
    );
  const limits = { room, measure, maxBlocks: MOST_BLOCKS, maxHits: HITS_AT_ONCE };
  const pages = withOne(paginate(placed.blocks, limits), placed);
  const visible = canAskForRest
    ? visiblePages(pages, options.fromPart, pagesAtOnce(placed.blocks))
    : { pages };
  const rendered = visible.pages.map((page, index) => {
    const button = createButtons();
    const last = index === visible.pages.length - 1;
    const content: SlackBlock[] = withSharedCitations(page.blocks).flatMap(shown);
    const opened = openActions(page.blocks, hits, messages).filter(fitsButton);
    const controls: SlackButton[] = opened.map((action) => button(action, action.label));
    if (last) controls.push(...folds.map(({ control, label }) => button(control, label)));
    if (last) controls.push(...placed.bottom.map((action) => button(action, action.label)));
    const back = canAskForRest && restFits ? backPart(pages, options.fromPart) : undefined;
    if (last && back !== undefined)
      controls.push(button(restControl(question, back, options.fold), messages.rendering.back));
    if (last && visible.rest !== undefined) {
      const rest = restControl(question, visible.rest, options.fold);
      const value = restFits ? encodeControl(rest) : encodeReference(rest, 1);
      controls.push(button(rest, restLabel(pages, visible.rest, messages), value));
      content.push(...questionBlock);
    }
    if (options.askedBy !== undefined)
      controls.push(button({ kind: 'remove', user: options.askedBy }, messages.rendering.remove));
    const below = actionsBlocks(controls);
    const above = [...partLine(page, messages), ...content];
    const taken = last ? menusThatFit(menus, above, below) : 0;
    const text = pageText(page, messages, fallback) || escapeText(namesOf(placed));
    return message(text, [...above, ...menus.splice(0, taken), ...below]);
  });
  // Menus for which the answer leaves no room come behind it, as many as a message takes.
  const label = placed.menus.at(-1)?.label ?? '';
  while (menus.length > 0)
    rendered.push(message(escapeText(label), menus.splice(0, Math.max(1, menusThatFit(menus, [], [])))));
  return rendered;
}

/** Where everything that is said has become buttons there are no parts: their message is sent all the same. */
function withOne(pages: readonly Page[], placed: PlacedActions): readonly Page[] {
  const hasControls = placed.bottom.length + placed.menus.length > 0;
  return pages.length === 0 && hasControls ? [{ blocks: [], part: 1, parts: 1 }] : pages;
}

/** What a notification shows where there is nothing but buttons. */
function namesOf({ bottom, menus }: PlacedActions): string {
  return [...bottom, ...menus].map(({ label }) => label).join(' · ');
}

/** How many of the menus stand in a message between these blocks. */
function menusThatFit(
  menus: readonly SlackBlock[],
  above: readonly SlackBlock[],
  below: readonly SlackBlock[],
): number {
  const most = SLACK_LIMITS.blocksPerMessage - above.length - below.length;
  let count = 0;
  const size = (next: number) => blocksSize([...above, ...menus.slice(0, next), ...below]);
  while (count < Math.min(menus.length, most) && size(count + 1) <= SLACK_LIMITS.messageBlocks) count += 1;
  return count;
}

function message(text: string, blocks: readonly SlackBlock[]): SlackMessage {
  return { text, blocks: withMenusNumbered(blocks), mrkdwn: false, unfurl_links: false, unfurl_media: false };
}

interface PlacedActions {
  readonly blocks: readonly Block[];
  readonly bottom: readonly Action[];
  readonly menus: readonly Menu[];
}

/** Which buttons stand at the end, and what has to be typed instead. */
function placeActions(reply: Reply): PlacedActions {
  const bottom: Action[] = [];
  const typed: Action[] = [];
  let used = 0;
  for (const action of reply.actions) {
    const size = buttonSize(encodeControl(action)) + action.label.length;
    if (!fitsButton(action)) typed.push(action);
    else if (used + size <= CONTROLS_ROOM) {
      bottom.push(action);
      used += size;
    } else typed.push(action);
  }
  const list: List = {
    type: 'list',
    items: typed.map(({ label, question }) => ({ text: label, question })),
  };
  const blocks = list.items.length === 0 ? reply.blocks : [...reply.blocks, list];
  return { blocks, bottom, menus: reply.menus ?? [] };
}

function buttonSize(value: string): number {
  return JSON.stringify(value.slice(0, SLACK_LIMITS.buttonValue)).length + BUTTON_FRAME;
}

function partLine(page: Page, messages: Messages): SlackBlock[] {
  // Hits are numbered themselves.
  if (page.parts === 1 || hasHits(page.blocks)) return [];
  const label = literal(messages.rendering.part(page.part, page.parts), { bold: true });
  return [{ type: 'rich_text', elements: [section(...label)] }];
}

function pageText(page: Page, messages: Messages, fallback: (block: Block) => string): string {
  const part =
    page.parts === 1 || hasHits(page.blocks)
      ? []
      : [escapeText(messages.rendering.part(page.part, page.parts))];
  return [...part, ...page.blocks.map(fallback)].join('\n');
}

import { MessageFlags } from 'discord-api-types/v10';
import type { Action, Block, Reply } from '../../../../commands/contract/reply.js';
import { messagesFor } from '../../../../commands/messages/catalogue.js';
import type { Messages } from '../../../../commands/messages/messages.js';
import type { Asking } from '../../../rendering/control.js';
import { restControl, shownOf } from '../../../rendering/folds.js';
import { backPart, hasHits, numberHits, openActions, restLabel } from '../../../rendering/hits.js';
import { HITS_AT_ONCE, type Page, pagesAtOnce, paginate, visiblePages } from '../../../rendering/paginate.js';
import { presentable } from '../../../rendering/presentable.js';
import { pressable } from '../../../rendering/pressables.js';
import { remember } from '../../../rendering/remember.js';
import { withSharedCitations } from '../../../rendering/shared-citations.js';
import type { RenderOptions } from '../../adapter.js';
import { DISCORD_LIMITS, ROOM_FOR_QUESTIONS } from '../limits.js';
import { type BlockContext, renderBlock } from './blocks.js';
import { buttonRows, type Controls, fitsMenu } from './buttons.js';
import type { CommandIds } from './command-ids.js';
import type { DiscordMessage } from './message.js';
import { VisibleQuestions, visibleSize } from './visible-question.js';

export interface DiscordRenderOptions extends RenderOptions {
  /** Id of the user who asked, and so may take the answer away again. */
  readonly asker?: string;
  /** Commands in our sentences can then be pressed. */
  readonly commandIds?: CommandIds;
}

const NO_IDS: CommandIds = new Map();

/** Room for the line that says which part this is; no answer has a hundred thousand parts. */
const MOST_PARTS = 99_999;

/**
 * The very messages that go to Discord, in order: at most three, the remainder behind a button. Buttons stand under
 * the last one.
 */
export function renderDiscord(given: Reply, options: DiscordRenderOptions): readonly DiscordMessage[] {
  const messages = messagesFor(options.locale);
  const shownPart = shownOf(presentable(given), options.fold, (control) => visibleSize(control) === 0);
  const reply = pressable(shownPart.reply, messages.rendering, fitsMenu);
  const context: BlockContext = {
    messages,
    hits: numberHits(reply),
    commandIds: options.commandIds ?? NO_IDS,
  };
  const render = remember((block) => renderBlock(block, context));
  const carried = carriedQuestions(reply, options.fold);
  const room =
    DISCORD_LIMITS.content - partLine(MOST_PARTS, MOST_PARTS, messages).length - carried.reservedRoom;
  const pages = paginate(reply.blocks, {
    room,
    maxHits: HITS_AT_ONCE,
    // Blocks are joined by one line break; counting it for the first one too only leaves a character free.
    measure: (block) => render(block).length + 1,
  });
  // A remainder that no button can ask for is shown at once: more messages than three, but never a cut.
  const visible =
    carried.restQuestion === undefined
      ? { pages }
      : visiblePages(pages, options.fromPart, pagesAtOnce(reply.blocks));
  const shown = visible.pages.length > 0 ? visible.pages : [{ blocks: [], part: 1, parts: 1 }];
  return shown.map((page, index) => {
    const last = index === shown.length - 1;
    const { restQuestion: question } = carried;
    const back = backPart(pages, options.fromPart);
    const controls: Controls = {
      actions: [
        ...openActions(page.blocks, context.hits, messages).filter((action) => visibleSize(action) === 0),
        ...(last ? carried.actions : []),
      ],
      menus: last ? (reply.menus ?? []) : [],
      folds: last ? shownPart.folds : [],
      ...(last && back !== undefined && question !== undefined
        ? { back: { control: restControl(question, back, options.fold), label: messages.rendering.back } }
        : {}),
      ...(last && visible.rest !== undefined && question !== undefined
        ? {
            rest: {
              control: restControl(question, visible.rest, options.fold),
              label: restLabel(pages, visible.rest, messages),
            },
          }
        : {}),
      removable: reply.visibility === 'channel',
      ...(options.asker === undefined ? {} : { asker: options.asker }),
    };
    return message(page, reply, controls, render, messages);
  });
}

function message(
  page: Page,
  reply: Reply,
  controls: Controls,
  render: (block: Block) => string,
  messages: Messages,
): DiscordMessage {
  const questions = new VisibleQuestions();
  const rows = buttonRows(controls, questions, messages);
  const text = withSharedCitations(page.blocks).map(render).join('\n');
  // Hits are numbered themselves.
  const part = page.parts > 1 && !hasHits(page.blocks) ? partLine(page.part, page.parts, messages) : '';
  const content = `${text}${part}${questions.markdown()}`;
  return {
    // Half a surrogate pair (a user's broken input in a notice) is not sendable; U+FFFD is what everybody else sees.
    content: content.trim() === '' ? '…' : content.replace(/\p{Surrogate}/gu, '\uFFFD'),
    allowed_mentions: { parse: [] },
    flags: MessageFlags.SuppressEmbeds | (reply.visibility === 'asker' ? MessageFlags.Ephemeral : 0),
    ...(rows.length > 0 ? { components: rows } : {}),
  };
}

function partLine(part: number, parts: number, messages: Messages): string {
  return `\n-# ${messages.rendering.part(part, parts)}`;
}

interface Carried {
  readonly actions: readonly Action[];
  readonly restQuestion?: string;
  /** Characters that questions may take in a message. */
  readonly reservedRoom: number;
}

/** The buttons whose questions fit their id or, in order, the room that a message has for them. */
function carriedQuestions({ question, actions }: Reply, fold: number | undefined): Carried {
  let reservedRoom = 0;
  const seen = new Set<string>();
  const carry = (control: Asking): boolean => {
    const asked = control.question;
    const size = seen.has(asked) ? 0 : visibleSize(control);
    if (reservedRoom + size > ROOM_FOR_QUESTIONS) return false;
    if (size > 0) seen.add(asked);
    reservedRoom += size;
    return true;
  };
  const rest =
    question !== undefined && carry(restControl(question, MOST_PARTS, fold)) ? question : undefined;
  const kept = actions.filter(carry);
  return { actions: kept, reservedRoom, ...(rest === undefined ? {} : { restQuestion: rest }) };
}

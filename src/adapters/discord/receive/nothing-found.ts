import { DEFAULT_LOCALE } from '../../../../commands/contract/locale.js';
import type { Reply } from '../../../../commands/contract/reply.js';
import { messagesFor } from '../../../../commands/messages/catalogue.js';
import type { Origin, Outcome } from '../../../answering/question.js';

/** A private sentence of the adapter's own. */
export function ownNotice(text: string): Reply {
  return { status: 'notice', visibility: 'asker', blocks: [{ type: 'text', text }], actions: [] };
}

/** To somebody who asked for the references of a message that has none. */
export function nothingFound({ locale = DEFAULT_LOCALE }: Origin): Outcome {
  return { kind: 'reply', reply: ownNotice(messagesFor(locale).citations.none), locale };
}

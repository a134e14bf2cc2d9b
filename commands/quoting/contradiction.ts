import { recognizeCitations } from '../../index/citation/recognize.js';
import type { Masthead } from '../../index/model/document.js';
import { ENGLISH_DATE_SHORT } from '../../index/text/dates.js';
import { beginning } from '../composing/beginning.js';
import { subtle } from '../composing/compose.js';
import type { CommandContext } from '../contract/command.js';
import type { Block, Reply } from '../contract/reply.js';

/** Without such words no text says when something was adopted: most questions are not read a second time. */
const SAYS_WHEN = new RegExp(`[年届]|${ENGLISH_DATE_SHORT}`, 'iu');

/**
 * A line of small print for each document that is quoted where the question gives it another date or session than the one
 * held has (1948年12月11日第63/194号决议): one of the two is a slip, and only who asks knows which. Nothing where the
 * document does not say its own.
 */
export async function withContradictions(
  reply: Reply,
  question: string,
  { corpus, signal, messages }: Pick<CommandContext, 'corpus' | 'signal' | 'messages'>,
): Promise<Reply> {
  const quoted = new Set(
    reply.blocks.flatMap((block) => (block.type === 'quote' ? [block.citation.document] : [])),
  );
  if (quoted.size === 0 || !SAYS_WHEN.test(question)) return reply;
  const lines = new Map<string, Block>();
  for (const { said, symbols, text } of recognizeCitations(question)) {
    const [key, ...others] = symbols;
    const shown = beginning(text, 60);
    if (!said || key === undefined || others.length > 0 || !quoted.has(key)) continue;
    const summary = await corpus.summary(key, signal);
    const { iso, session } = summary ? contradicted(said, summary.masthead) : {};
    if (iso !== undefined)
      lines.set(
        `${key} date`,
        subtle(messages.citations.otherDate(shown, messages.date(said.iso ?? ''), messages.date(iso))),
      );
    if (session !== undefined)
      lines.set(`${key} session`, subtle(messages.citations.otherSession(shown, said.session ?? 0, session)));
  }
  return lines.size === 0 ? reply : { ...reply, blocks: [...reply.blocks, ...lines.values()] };
}

/** What the document says of itself, where that is something else: none of its dates begins as the one given. */
function contradicted(
  said: { readonly iso?: string; readonly session?: number },
  { dates = [], session }: Masthead,
): { readonly iso?: string; readonly session?: number } {
  const adopted = dates.find(({ role }) => role === 'adopted')?.iso;
  const { iso } = said;
  const otherDate =
    adopted !== undefined &&
    iso !== undefined &&
    !dates.some((date) => date.iso.startsWith(iso) || iso.startsWith(date.iso));
  const otherSession = session !== undefined && said.session !== undefined && said.session !== session;
  return { ...(otherDate && { iso: adopted }), ...(otherSession && { session }) };
}

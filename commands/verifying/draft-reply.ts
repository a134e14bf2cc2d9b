import { differences } from '../../index/comparison/differences.js';
import { beginning } from '../composing/beginning.js';
import { answer, strong, subtle } from '../composing/compose.js';
import type { CommandContext } from '../contract/command.js';
import type { Action, Block, ListItem, Reply } from '../contract/reply.js';
import { openDocument } from '../lookup/held-document.js';
import { citationOf } from '../quoting/citation.js';
import type { Checked } from './check.js';

/** How much of a quotation a list repeats. */
const SHOWN = 24;
/** Changes that a line of the list tells; the rest are counted by opening it. */
const MOST_CHANGES = 2;
const MOST_OPENED = 5;

/** Worst first: what is said of a draft as a whole. */
const SEVERITY: readonly Checked['verdict'][] = ['altered', 'stitched', 'not-found', 'not-checked', 'exact'];

/** Nothing to mend: word for word, and the citation, where one is given, is right. */
export function isFlawless({ verdict, source, judgement }: Checked): boolean {
  return (
    verdict === 'exact' &&
    judgement.negatedBy === undefined &&
    (source === undefined || source.verdict === 'right')
  );
}

/** Of several quotations, one line each: what it is, whether it is true, whether its citation is. */
export async function draftReply(checks: readonly Checked[], context: CommandContext): Promise<Reply> {
  const { messages } = context;
  const items = await Promise.all(checks.map((checked, index) => itemOf(checked, index + 1, context)));
  const flawed = checks.flatMap((checked, index) =>
    isFlawless(checked) || checked.verdict === 'not-checked' ? [] : [{ checked, number: index + 1 }],
  );
  const actions = flawed.slice(0, MOST_OPENED).map(
    ({ checked, number }): Action => ({
      kind: 'open',
      label: messages.verify.open(number),
      question: `/verify ${checked.quotation}`,
    }),
  );
  const verdict = SEVERITY.find((each) => checks.some((checked) => checked.verdict === each)) ?? 'exact';
  return {
    ...answer(
      [
        strong(messages.verify.draft(checks.length, checks.filter(isFlawless).length)),
        { type: 'list', items },
        subtle(messages.verify.scopeWithSource),
      ],
      { visibility: 'asker', actions },
    ),
    verdict,
    ...(checks.some(({ judgement }) => judgement.lenient) && { lenient: true }),
  };
}

async function itemOf(checked: Checked, number: number, context: CommandContext): Promise<ListItem> {
  const { messages } = context;
  const { quotation, judgement, verdict, source } = checked;
  const word = messages.verify.verdicts[verdict === 'exact' && judgement.lenient ? 'lenient' : verdict];
  const said = source ? messages.verify.sources[source.verdict](source.text) : messages.verify.noSource;
  const text = [
    `${number}. ${messages.quoted(beginning(quotation, SHOWN))} ${word}`,
    ...changesOf(checked, context),
    ...(judgement.negatedBy === undefined ? [] : [messages.verify.negated(judgement.negatedBy)]),
    said,
  ].join(' · ');
  const [place] = judgement.places;
  const held = place && (await openDocument(place.document, context));
  const unit = held?.document.units.find(({ locator }) => locator === place?.locator);
  return { text, ...(held && unit && { citation: citationOf(held.summary, unit.locator) }) };
}

function changesOf(
  { quotation, judgement, verdict }: Checked,
  { messages }: CommandContext,
): readonly string[] {
  const [place] = judgement.places;
  if (verdict !== 'altered' || !place) return [];
  return differences(quotation, place.text)
    .filter(({ kind }) => kind === 'changed')
    .slice(0, MOST_CHANGES)
    .map(({ quote, original }) => {
      const said = beginning(quotation.slice(quote.start, quote.end), SHOWN);
      const is = beginning(place.text.slice(original.start, original.end), SHOWN);
      const { changed, leftOut, added } = messages.verify;
      return said === '' ? leftOut(is) : is === '' ? added(said) : changed(is, said);
    });
}

/** What became of the citation, where one is given and it was not the reason that nothing was checked. */
export function sourceLine(
  { source, verdict, judgement }: Checked,
  { messages }: CommandContext,
): readonly Block[] {
  if (!source || verdict === 'not-checked') return linkOf(source, messages);
  const sentence = messages.verify.sources[source.verdict](source.text);
  const shown = source.verdict === 'right' ? subtle(sentence) : strong(sentence);
  return judgement.verdict === 'not-found' ? [shown] : [shown, ...linkOf(source, messages)];
}

function linkOf(source: Checked['source'], messages: CommandContext['messages']): readonly Block[] {
  const { url } = source ?? {};
  return url === undefined ? [] : [{ type: 'fields', rows: [{ name: messages.cite.link, value: url, url }] }];
}

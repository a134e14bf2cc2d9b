import { stateByCode } from '../../index/names/states.js';
import { answer, plain, strong, subtle } from '../composing/compose.js';
import { whoSignedQuestion } from '../composing/questions.js';
import type { CommandContext } from '../contract/command.js';
import type { ListItem, Reply } from '../contract/reply.js';
import { documentPage } from '../lookup/document-page.js';
import { stateName } from './signature-sentences.js';
import { documentItem } from './signed-documents.js';
import type { StateList } from './state-sets.js';

/** Which documents list how many of a group's States, and which; those that list none are counted. */
export async function groupAnswer(
  group: StateList,
  page: number | undefined,
  context: CommandContext,
): Promise<Reply> {
  const { locale, messages } = context;
  const { summaries, more } = await documentPage({}, page, whoSignedQuestion(group.name), context);
  const items = summaries.flatMap((summary): readonly ListItem[] => {
    const codes = new Set(summary.signatures.flatMap(({ iso3 }) => iso3 ?? []));
    const states = [...codes].flatMap((code) => (group.states.has(code) ? (stateByCode(code) ?? []) : []));
    if (states.length === 0) return [];
    const names = states.map((state) => stateName(state, locale)).join(messages.listSeparator);
    const item = documentItem(summary);
    return [
      { ...item, text: `${messages.stateSets.list(item.text, states.length)}${messages.bracketed(names)}` },
    ];
  });
  return answer(
    [
      strong(messages.stateSets.groupAlone(group.name, group.states.size)),
      ...(items.length > 0 ? [{ type: 'list' as const, items }] : [plain(messages.whoSigned.noLists)]),
      subtle(messages.stateSets.searched),
      { type: 'list', items: group.searched(messages) },
    ],
    { visibility: 'channel', actions: more },
  );
}

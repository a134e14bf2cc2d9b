import type { DocumentSummary } from '../index/model/document.js';
import { answer, plain, strong, subtle } from './composing/compose.js';
import { countsOf } from './composing/counts.js';
import { documentLabel } from './composing/document-label.js';
import { docQuestion } from './composing/questions.js';
import { type CommandContext, defineCommand } from './contract/command.js';
import type { OwnDocument } from './contract/own-documents.js';
import type { ListItem } from './contract/reply.js';
import { documentPage } from './lookup/document-page.js';
import { pageOption } from './options/page.js';

export const docs = defineCommand({
  name: 'docs',
  names: { 'zh-CN': '文件列表', 'zh-TW': '文件清單', en: 'docs' },
  summary: (messages) => messages.docs.summary,
  examples: ['/docs'],
  options: { page: pageOption },
  visibility: 'asker',
  execute: async ({ page }, context) => {
    const { corpus, messages, signal } = context;
    const size = await corpus.size(signal);
    if (size.documents === 0) return answer([plain(messages.lookup.nothingHeld)], { visibility: 'asker' });
    const shown = await documentPage({}, page, '/docs', context);
    const own = (await context.own?.list(signal)) ?? [];
    return answer(
      [
        strong(messages.docs.held(size.documents, size.units, size.characters)),
        { type: 'list', items: shown.summaries.map((summary) => documentItem(summary, own, context)) },
        ...(own.length === 0 ? [] : [subtle(messages.upload.ownAmong(own.length))]),
      ],
      {
        visibility: 'asker',
        actions: [
          ...shown.more,
          ...(own.length === 0
            ? []
            : [{ kind: 'open' as const, label: messages.upload.manage, question: '/upload' }]),
        ],
      },
    );
  },
});

function documentItem(
  summary: DocumentSummary,
  own: readonly OwnDocument[],
  { messages }: CommandContext,
): ListItem {
  const owner = own.find((each) => each.summary.key === summary.key)?.owner;
  const said = [countsOf(summary, messages), ...(owner === undefined ? [] : [messages.upload.whose[owner]])];
  return {
    text: `${documentLabel(summary)}${messages.bracketed(said.join(messages.listSeparator))}`,
    question: docQuestion(summary.key),
  };
}

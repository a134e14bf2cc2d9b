import { z } from 'zod';
import { beginning } from './composing/beginning.js';
import { answer, notice, plain, strong, subtle } from './composing/compose.js';
import { documentLabel } from './composing/document-label.js';
import { docQuestion } from './composing/questions.js';
import { type CommandContext, defineCommand, type RawOptions } from './contract/command.js';
import {
  mostDocuments,
  type Offer,
  type OwnDocument,
  type OwnDocuments,
  type Owner,
  UPLOAD_LIMITS,
} from './contract/own-documents.js';
import { type Block, type Menu, MOST_MENU_ITEMS, type Reply } from './contract/reply.js';
import { findingTable } from './uploading/finding-table.js';

const MEGABYTE = 1024 * 1024;
/** What waits is named by this. */
const id = z.string().trim().max(64).optional();
const internal = {
  schema: id,
  hidden: true as const,
  description: ({ upload }: CommandContext['messages']) => upload.options.internal,
};
const key = z.string().trim().max(200).optional();

/** Documents of a channel's own: kept after a look at what was found, listed, removed. */
export const upload = defineCommand({
  name: 'upload',
  names: { 'zh-CN': '上传', 'zh-TW': '上傳', en: 'upload' },
  summary: (messages) => messages.upload.summary,
  examples: ['/upload'],
  options: {
    file: {
      schema: z.string().trim().max(500).optional(),
      names: { 'zh-CN': '附件', 'zh-TW': '附件', en: 'file' },
      description: (messages) => messages.upload.options.file,
      attachment: true,
    },
    remove: {
      schema: key,
      names: { 'zh-CN': '移除', 'zh-TW': '移除', en: 'remove' },
      description: (messages) => messages.upload.options.remove,
      complete: async (partial, _given, { own, signal }) =>
        ((await own?.list(signal)) ?? [])
          .map(({ summary }) => ({ name: beginning(documentLabel(summary), 100), value: summary.key }))
          .filter(({ name, value }) => name.includes(partial) || value.includes(partial))
          .slice(0, 25),
    },
    erase: { ...internal, schema: key, names: { 'zh-CN': '确定移除', 'zh-TW': '確定移除', en: 'erase' } },
    show: { ...internal, names: { 'zh-CN': '查看', 'zh-TW': '檢視', en: 'show' } },
    keep: { ...internal, names: { 'zh-CN': '保存', 'zh-TW': '儲存', en: 'keep' } },
    drop: { ...internal, names: { 'zh-CN': '不保存', 'zh-TW': '不儲存', en: 'drop' } },
  },
  visibility: 'asker',
  forManagers: true,
  parse: parseUpload,
  execute: async ({ remove, erase, show, keep, drop }, context) => {
    const { own, channel, messages } = context;
    if (!own || !channel) return notice('no-channel', [plain(messages.upload.noChannel)]);
    // Before anything is fetched, read or told.
    if (!(await channel.administrator()))
      return notice('not-administrator', [
        plain(channel.cannotTell?.() ? messages.settings.cannotTell : messages.upload.notAdministrator),
      ]);
    if (keep !== undefined) return decided(keep, own, context);
    if (drop !== undefined) return (await own.drop(drop)) ? done(messages.upload.dropped) : expired(context);
    if (show !== undefined) return offered(await own.waiting(show), context);
    if (erase !== undefined) return removed(erase, own, context);
    if (remove) return askedToRemove(remove, own, context);
    if (own.offered.length > 0) return received(own, context);
    return overview(own, context);
  },
});

/** `/upload remove KEY`; every other word is none that this command knows. */
function parseUpload(text: string): RawOptions {
  const [, wanted] = /^(?:remove|移除|删除|刪除)\s+(\S[\s\S]*)$/u.exec(text.trim()) ?? [];
  return wanted === undefined ? { file: text } : { remove: wanted };
}

/** Who sees what is uploaded here now. */
async function ownerNow(own: OwnDocuments, { channel }: CommandContext): Promise<Owner> {
  if (own.direct || own.narrow) return 'channel';
  return (await channel?.read())?.uploads ?? 'channel';
}

async function received(own: OwnDocuments, context: CommandContext): Promise<Reply> {
  const { messages, signal } = context;
  if (own.offered.length > UPLOAD_LIMITS.filesAtOnce)
    return notice('too-many-files', [plain(messages.upload.tooMany(UPLOAD_LIMITS.filesAtOnce))]);
  const owner = await ownerNow(own, context);
  const refused =
    (await notForAll(owner, context)) ?? (await noRoom(own.offered.length, owner, own, context));
  if (refused) return refused;
  const read = await own.read(owner, signal);
  return offered(read, context);
}

/** What all channels then see is for who may decide for all of them, as the setting itself is. */
async function notForAll(owner: Owner, { channel, messages }: CommandContext): Promise<Reply | undefined> {
  if (owner === 'channel' || (await channel?.administrator('workspace'))) return undefined;
  return notice('not-administrator', [plain(messages.settings.notWorkspaceAdministrator)]);
}

/** Why so many documents more have no room here. */
async function noRoom(
  more: number,
  owner: Owner,
  own: OwnDocuments,
  { messages, signal }: CommandContext,
): Promise<Reply | undefined> {
  const held = (await own.list(signal)).filter((each) => each.owner === owner).length;
  return held + more <= mostDocuments(own) ? undefined : full(own, messages);
}

function full(own: OwnDocuments, { upload: words }: CommandContext['messages']): Reply {
  const most = mostDocuments(own);
  return notice('store-full', [plain(words.full(most))]);
}

/** Others may have kept some since the table was shown: then what waits goes on waiting. */
async function decided(name: string, own: OwnDocuments, context: CommandContext): Promise<Reply> {
  const waiting = await own.waiting(name);
  if (waiting?.owner === 'workspace') {
    // Meanwhile it may have been settled otherwise who sees what is kept here.
    if ((await ownerNow(own, context)) !== 'workspace')
      return notice('upload-withdrawn', [plain(context.messages.upload.withdrawn)]);
    const refused = await notForAll('workspace', context);
    if (refused) return refused;
  }
  const done = await own.keep(name, context.signal);
  return done === 'full' ? full(own, context.messages) : kept(done, context);
}

/** The table of what was found, and the decision where there is one. */
function offered(
  offer: (Omit<Offer, 'id'> & { readonly id?: string }) | undefined,
  context: CommandContext,
): Reply {
  const { messages } = context;
  if (offer === undefined) return expired(context);
  const { findings, owner, id: name } = offer;
  const tables = findings.flatMap((finding) => findingTable(finding, messages));
  if (name === undefined) return notice('nothing-to-keep', [plain(messages.upload.nothingToKeep), ...tables]);
  const reply = answer(
    [
      strong(messages.upload.found(findings.length)),
      ...tables,
      subtle([messages.upload.seenBy[owner], messages.upload.expires].join(messages.sentenceSeparator)),
    ],
    {
      visibility: 'asker',
      actions: [
        { kind: 'decide', label: messages.upload.keep, question: `/upload keep:${name}` },
        { kind: 'decide', label: messages.upload.drop, question: `/upload drop:${name}` },
      ],
    },
  );
  return { ...reply, question: `/upload show:${name}` };
}

function kept(offer: Offer | undefined, context: CommandContext): Reply {
  const { messages } = context;
  if (offer === undefined) return expired(context);
  const documents = offer.findings.flatMap(({ status, document }) =>
    document !== undefined && ['new', 'same', 'changed'].includes(status) ? [document] : [],
  );
  const lost = offer.findings.filter(({ status }) => !['new', 'same', 'changed'].includes(status));
  const blocks: Block[] = [
    strong(documents.length === 0 ? messages.upload.nothingToKeep : messages.upload.kept(documents.length)),
    ...(documents.length === 0
      ? []
      : [
          {
            type: 'list' as const,
            items: documents.map(({ key: held, title }) => ({
              text: title === undefined ? held : `${held} ${title}`,
              question: docQuestion(held),
            })),
          },
        ]),
    ...lost.flatMap((finding) => findingTable(finding, messages)),
    subtle(messages.upload.seenBy[offer.owner]),
  ];
  return answer(blocks, { visibility: 'asker' });
}

async function askedToRemove(wanted: string, own: OwnDocuments, context: CommandContext): Promise<Reply> {
  const { messages } = context;
  const found = await ownDocument(wanted, own, context);
  if (found === undefined) return notOwn(wanted, own, context);
  const label = documentLabel(found.summary);
  return answer([strong(messages.upload.removeSure(label)), subtle(messages.upload.whose[found.owner])], {
    visibility: 'asker',
    actions: [
      {
        kind: 'decide',
        label: messages.upload.remove,
        question: `/upload erase:${found.summary.key}`,
      },
    ],
  });
}

async function removed(wanted: string, own: OwnDocuments, context: CommandContext): Promise<Reply> {
  const { messages } = context;
  const found = await ownDocument(wanted, own, context);
  if (found === undefined || !(await own.remove(found.summary.key))) return notOwn(wanted, own, context);
  return done(messages.upload.removed(documentLabel(found.summary)));
}

/** By its key or symbol alone: what is deleted is never guessed. */
async function ownDocument(
  wanted: string,
  own: OwnDocuments,
  { signal }: CommandContext,
): Promise<OwnDocument | undefined> {
  const folded = wanted.replace(/\s+/gu, '').toUpperCase();
  return (await own.list(signal)).find(({ summary }) => summary.key.toUpperCase() === folded);
}

async function notOwn(wanted: string, own: OwnDocuments, context: CommandContext): Promise<Reply> {
  const { messages, signal } = context;
  return notice('not-own', [
    plain(messages.upload.notOwn(beginning(wanted, 60))),
    ...ownList(await own.list(signal), context),
  ]);
}

async function overview(own: OwnDocuments, context: CommandContext): Promise<Reply> {
  const { messages, signal } = context;
  const documents = await own.list(signal);
  const owner = await ownerNow(own, context);
  const reply = answer(
    [
      strong(documents.length === 0 ? messages.upload.none : messages.upload.held(documents.length)),
      ...ownList(documents, context),
      plain(messages.upload.how[own.platform]),
      subtle(
        [
          messages.upload.limits(UPLOAD_LIMITS.bytes / MEGABYTE, UPLOAD_LIMITS.filesAtOnce),
          messages.upload.seenBy[owner],
        ].join(messages.sentenceSeparator),
      ),
    ],
    { visibility: 'asker' },
  );
  return { ...reply, menus: removing(documents, context) };
}

function ownList(documents: readonly OwnDocument[], { messages }: CommandContext): readonly Block[] {
  if (documents.length === 0) return [];
  return [
    {
      type: 'list',
      items: documents.map(({ summary, owner }) => ({
        text: `${documentLabel(summary)}${messages.bracketed(messages.upload.whose[owner])}`,
      })),
    },
  ];
}

/** What lies beyond its bound is removed by `/upload remove:KEY`. */
function removing(documents: readonly OwnDocument[], { messages }: CommandContext): readonly Menu[] {
  if (documents.length === 0) return [];
  const items = documents.slice(0, MOST_MENU_ITEMS).map(({ summary }) => ({
    label: documentLabel(summary),
    question: `/upload remove:${summary.key}`,
  }));
  return [{ label: messages.upload.removeWhich, items }];
}

function done(sentence: string): Reply {
  return answer([strong(sentence)], { visibility: 'asker' });
}

function expired({ messages }: CommandContext): Reply {
  return notice('upload-expired', [plain(messages.upload.expired)]);
}

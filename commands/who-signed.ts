import { z } from 'zod';
import { stateGroupByName } from '../index/names/state-groups.js';
import { allStates, resolveState, type State } from '../index/names/states.js';
import { beginning } from './composing/beginning.js';
import { notice, plain } from './composing/compose.js';
import { whoSignedQuestion } from './composing/questions.js';
import type { Choice, CommandContext, OptionDefinition, RawOptions } from './contract/command.js';
import { defineCommand } from './contract/command.js';
import type { Block, Reply } from './contract/reply.js';
import { lookUpDocument } from './lookup/document-lookup.js';
import { foldWord } from './options/choice.js';
import { completeDocument, documentFilterOption, MOST_CHOICES } from './options/document.js';
import { formOption } from './options/form.js';
import { pageOption } from './options/page.js';
import { pinyinMatcher } from './options/pinyin.js';
import { stateName } from './signing/signature-sentences.js';
import { whoSignedDocument, whoSignedEverything } from './signing/signed-documents.js';
import { groupAnswer } from './signing/signed-group.js';
import { stateAnswer } from './signing/signed-state.js';
import {
  listOfDocument,
  listOfGroup,
  SET_OPERATIONS,
  type SetOperation,
  type StateList,
  stateSets,
} from './signing/state-sets.js';

export const whoSigned = defineCommand({
  name: 'who-signed',
  names: { 'zh-CN': '谁签署', 'zh-TW': '誰簽署', en: 'who-signed' },
  summary: (messages) => messages.whoSigned.summary,
  examples: [
    '/who-signed',
    '/who-signed 63/194',
    '/who-signed 老挝',
    '/who-signed Laos',
    '/who-signed 77国集团 not:关于全球打击贩运人口努力的宣言',
    '/who-signed 关于全球打击贩运人口努力的宣言 form:csv',
  ],
  options: {
    of: {
      schema: z.string().trim().max(500).optional(),
      names: { 'zh-CN': '文件或国家', 'zh-TW': '文件或國家', en: 'document-or-state' },
      description: (messages) => messages.options.documentOrState,
      complete: completeDocumentOrState,
    },
    and: setOption('and', { 'zh-CN': '都在', 'zh-TW': '都在', en: 'and' }, ['且', '同在']),
    not: setOption('not', { 'zh-CN': '不在', 'zh-TW': '不在', en: 'not' }, ['除']),
    or: setOption('or', { 'zh-CN': '或在', 'zh-TW': '或在', en: 'or' }, ['或']),
    form: formOption(['list', 'csv']),
    page: pageOption,
  },
  visibility: 'channel',
  parse: (text) => ({ of: text }),
  execute: async ({ of, form = 'list', page, ...sets }, context) => {
    const operation = SET_OPERATIONS.find((each) => sets[each] !== undefined);
    if (of && (operation !== undefined || form === 'csv'))
      return setsAnswer(
        of,
        operation,
        operation && sets[operation],
        form === 'csv' ? 'csv' : 'list',
        context,
      );
    if (!of) return whoSignedEverything(page, context);
    const group = stateGroupByName(of);
    if (group)
      return group.members.length > 0
        ? groupAnswer(listOfGroup(group, context), page, context)
        : unknownGroup(of, context);
    const states = resolveState(of);
    const [state] = states;
    if (state && states.length === 1) return stateAnswer(state, page, context);
    if (state) return ambiguousState(of, states, context);
    return whoSignedNamed(of, context);
  },
});

/** A second document, whose list of States is held against the first one's. */
function setOption(operation: SetOperation, names: OptionDefinition['names'], aliases: readonly string[]) {
  return {
    ...documentFilterOption,
    names,
    aliases,
    description: (messages) => messages.stateSets[operation],
  } satisfies OptionDefinition;
}

async function setsAnswer(
  first: string,
  operation: SetOperation | undefined,
  second: string | undefined,
  form: 'list' | 'csv',
  context: CommandContext,
): Promise<Reply> {
  const question = (key: string, other: string | undefined) =>
    `${whoSignedQuestion(key)}${operation && other !== undefined ? ` ${operation}:"${other}"` : ''}`;
  const one = await listNamed(first, (key) => question(key, second), context);
  if (one.refused) return one.refused;
  const other =
    second === undefined ? undefined : await listNamed(second, (key) => question(first, key), context);
  if (other?.refused) return other.refused;
  return stateSets(one.list, operation, other?.list, form, context);
}

type Listed = { readonly list: StateList; readonly refused?: undefined } | { readonly refused: Reply };

/** The States that a document lists, or those of a group. */
async function listNamed(
  name: string,
  question: (key: string) => string,
  context: CommandContext,
): Promise<Listed> {
  const group = stateGroupByName(name);
  if (group)
    return group.members.length > 0
      ? { list: listOfGroup(group, context) }
      : { refused: unknownGroup(name, context) };
  const { named, notice: refused } = await lookUpDocument(
    name,
    ({ summary }) => question(summary.key),
    context,
  );
  return named ? { list: listOfDocument(named) } : { refused };
}

function unknownGroup(name: string, { messages }: CommandContext): Reply {
  return notice('group-unknown', [plain(messages.stateSets.unknownGroup(beginning(name, 60)))]);
}

async function whoSignedNamed(name: string, context: CommandContext): Promise<Reply> {
  const { named, notice: refused } = await lookUpDocument(
    name,
    ({ summary }) => whoSignedQuestion(summary.key),
    context,
  );
  if (named) return whoSignedDocument(named, context);
  if (refused.code !== 'document-not-found') return refused;
  // What was typed may have been meant as a State as well: say both, then what is near.
  const [, ...near] = refused.blocks;
  const sentence: Block = plain(context.messages.whoSigned.neither(beginning(name, 60)));
  return notice('neither-document-nor-state', [sentence, ...near]);
}

function ambiguousState(name: string, states: readonly State[], { locale, messages }: CommandContext): Reply {
  return notice('state-ambiguous', [
    plain(messages.whoSigned.stateAmbiguous(name)),
    {
      type: 'list',
      items: states.map((state) => ({
        text: stateName(state, locale),
        question: whoSignedQuestion(state.formal),
      })),
    },
  ]);
}

async function completeDocumentOrState(
  partial: string,
  given: RawOptions,
  context: CommandContext,
): Promise<readonly Choice[]> {
  const documents = await completeDocument(partial, given, context);
  const typed = foldWord(partial);
  const soundsLike = await pinyinMatcher(partial);
  const matches = ({ names, zh }: State) =>
    names.some((name) => foldWord(name).startsWith(typed)) || soundsLike(zh);
  const states = typed === '' ? [] : allStates().filter(matches);
  return [
    ...documents,
    ...states.map((state) => ({
      name: `${stateName(state, context.locale)} (${state.iso3})`,
      value: state.zh,
    })),
  ].slice(0, MOST_CHOICES);
}

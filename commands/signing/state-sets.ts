import type { NamedDocument } from '../../index/corpus.js';
import type { Signature } from '../../index/model/document.js';
import { containerOf } from '../../index/model/place.js';
import type { StateGroup } from '../../index/names/state-groups.js';
import { type State, stateByCode } from '../../index/names/states.js';
import { answer, notice, plain, strong, subtle } from '../composing/compose.js';
import { toCsv } from '../composing/csv.js';
import { containerName } from '../composing/document-label.js';
import type { CommandContext } from '../contract/command.js';
import type { ListItem, Reply } from '../contract/reply.js';
import { citationOf } from '../quoting/citation.js';
import { signaturesWithin } from './proof.js';
import { stateName } from './signature-sentences.js';

/** How two lists of States are put together. */
export const SET_OPERATIONS = ['and', 'not', 'or'] as const;
export type SetOperation = (typeof SET_OPERATIONS)[number];

/** The States that one document lists, each with the signature that names it. */
export interface StateList {
  /** Heads the column of a table. */
  readonly key: string;
  readonly name: string;
  /** Without a signature where a group's table says so, and no document. */
  readonly states: ReadonlyMap<string, Signature | undefined>;
  /** What was looked through. */
  readonly searched: (messages: CommandContext['messages']) => readonly ListItem[];
}

const IN: Readonly<Record<SetOperation, (inFirst: boolean, inSecond: boolean) => boolean>> = {
  and: (first, second) => first && second,
  not: (first, second) => first && !second,
  or: (first, second) => first || second,
};

/** A document's own lists are those outside its annexes; an annex has its own. */
export function listOfDocument(named: NamedDocument): StateList {
  const { summary, container } = named;
  const own = summary.signatures.filter(({ locator }) => containerOf(locator) === '');
  const signatures =
    container === undefined && own.some(({ iso3 }) => iso3 !== undefined)
      ? own
      : signaturesWithin(summary.signatures, container);
  const states = new Map<string, Signature>();
  // A signatory's name is a person's: where a State is listed too, the list names it.
  const lists = signatures.toSorted(
    (a, b) => Number(a.role === 'signatory') - Number(b.role === 'signatory'),
  );
  for (const signature of lists)
    if (signature.iso3 !== undefined && !states.has(signature.iso3)) states.set(signature.iso3, signature);
  const name = containerName(summary, container);
  const [first] = [...states.values()];
  return {
    key: container === undefined ? summary.key : `${summary.key} ${container}`,
    name,
    states,
    searched: ({ stateSets }) =>
      first
        ? [{ text: stateSets.list(name, states.size), citation: citationOf(summary, first.locator) }]
        : [],
  };
}

/** The members of a group as the table has them. */
export function listOfGroup(group: StateGroup, { locale }: Pick<CommandContext, 'locale'>): StateList {
  const name = locale === 'en' ? group.en : group.zh;
  const { members, date = '', source = '' } = group;
  return {
    key: group.id,
    name,
    states: new Map(members.map((code) => [code, undefined])),
    searched: ({ stateSets }) => [{ text: stateSets.group(name, members.length, date, source) }],
  };
}

/** Who is in both of two lists, in one and not in the other, or in any: each with the name as it is printed. */
export function stateSets(
  first: StateList,
  operation: SetOperation | undefined,
  second: StateList | undefined,
  form: 'list' | 'csv',
  context: CommandContext,
): Reply {
  const { messages } = context;
  const lists = [first, ...(second ? [second] : [])];
  const empty = lists.find(({ states }) => states.size === 0);
  if (empty) return notice('no-states-listed', [plain(messages.stateSets.noList(empty.name))]);
  const [one, other] = lists;
  if (!one) return notice('no-states-listed', [plain(messages.whoSigned.noLists)]);
  const codes = [...new Set(lists.flatMap(({ states }) => [...states.keys()]))];
  const kept = codes.filter((code) =>
    other && operation ? IN[operation](one.states.has(code), other.states.has(code)) : true,
  );
  const states = kept.flatMap((code) => stateByCode(code) ?? []);
  const headline =
    other && operation
      ? messages.stateSets.found[operation](one.name, other.name, states.length)
      : messages.stateSets.listed(one.name, states.length);
  if (form === 'csv')
    return answer([strong(headline), { type: 'code', name: 'CSV', text: csv(states, lists) }], {
      visibility: 'channel',
    });
  return answer(
    [
      strong(headline),
      ...(states.length === 0
        ? []
        : [plain(states.map((state) => printed(state, lists, context)).join(messages.listSeparator))]),
      subtle(messages.stateSets.searched),
      { type: 'list', items: lists.flatMap((list) => list.searched(messages)) },
    ],
    { visibility: 'channel' },
  );
}

/** 老挝（“老挝人民民主共和国”）: by the name that the reader knows, with what is printed where that is another. */
function printed(state: State, lists: readonly StateList[], { locale, messages }: CommandContext): string {
  const name = stateName(state, locale);
  const names = new Set(
    lists.flatMap(({ states }) => {
      const signature = states.get(state.iso3);
      return signature && signature.role !== 'signatory' ? [signature.name] : [];
    }),
  );
  names.delete(name);
  return names.size === 0
    ? name
    : `${name}${messages.bracketed([...names].map((each) => messages.quoted(each)).join(messages.listSeparator))}`;
}

function csv(states: readonly State[], lists: readonly StateList[]): string {
  const head = ['iso3', 'zh', 'en', ...lists.flatMap(({ key }) => [key, `${key} (role)`])];
  const rows = states.map((state) => [
    state.iso3,
    state.zh,
    state.en,
    ...lists.flatMap((list) => {
      const signature = list.states.get(state.iso3);
      const isMember = signature === undefined && list.states.has(state.iso3);
      return isMember ? [state.zh, 'member'] : [signature?.name ?? '', signature?.role ?? ''];
    }),
  ]);
  return toCsv([head, ...rows]);
}

import type { NamedDocument } from '../../index/corpus.js';
import type { Signature } from '../../index/model/document.js';
import type { Locator } from '../../index/model/locator.js';
import { containerOf } from '../../index/model/place.js';
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
interface StateList {
  readonly named: NamedDocument;
  readonly name: string;
  readonly states: ReadonlyMap<string, Signature>;
}

const IN: Readonly<Record<SetOperation, (inFirst: boolean, inSecond: boolean) => boolean>> = {
  and: (first, second) => first && second,
  not: (first, second) => first && !second,
  or: (first, second) => first || second,
};

/** A document's own lists are those outside its annexes; an annex has its own. */
function listOf(named: NamedDocument): StateList {
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
  return { named, name: containerName(summary, container), states };
}

/** Who is in both of two lists, in one and not in the other, or in any: each with the name as it is printed. */
export function stateSets(
  first: NamedDocument,
  operation: SetOperation | undefined,
  second: NamedDocument | undefined,
  form: 'list' | 'csv',
  context: CommandContext,
): Reply {
  const { messages } = context;
  const lists = [listOf(first), ...(second ? [listOf(second)] : [])];
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
      { type: 'list', items: lists.flatMap((list) => searchedItems(list, context)) },
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

/** What was looked through: each list, with the place where it stands. */
function searchedItems(
  { named, name, states }: StateList,
  { messages }: CommandContext,
): readonly ListItem[] {
  const places = [...new Set([...states.values()].map(({ locator }) => locator))].slice(0, 1);
  return places.map((locator: Locator) => ({
    text: messages.stateSets.list(name, states.size),
    citation: citationOf(named.summary, locator),
  }));
}

function csv(states: readonly State[], lists: readonly StateList[]): string {
  const head = [
    'iso3',
    'zh',
    'en',
    ...lists.flatMap(({ named }) => [keyOf(named), `${keyOf(named)} (role)`]),
  ];
  const rows = states.map((state) => [
    state.iso3,
    state.zh,
    state.en,
    ...lists.flatMap((list) => {
      const signature = list.states.get(state.iso3);
      return [signature?.name ?? '', signature?.role ?? ''];
    }),
  ]);
  return toCsv([head, ...rows]);
}

function keyOf({ summary, container }: NamedDocument): string {
  return container === undefined ? summary.key : `${summary.key} ${container}`;
}

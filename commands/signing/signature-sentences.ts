import type { DocumentSummary, Signature, SignatureRole } from '../../index/model/document.js';
import { containerOf } from '../../index/model/place.js';
import { bodyByName } from '../../index/names/bodies.js';
import { type State, stateByCode } from '../../index/names/states.js';
import { strong } from '../composing/compose.js';
import { documentLabel, shortName } from '../composing/document-label.js';
import type { CommandContext } from '../contract/command.js';
import type { Locale } from '../contract/locale.js';
import type { Text } from '../contract/reply.js';

type Reader = Pick<CommandContext, 'locale' | 'messages'>;

/** In this order an answer says who did what. */
export const ROLES: readonly SignatureRole[] = [
  'signatory',
  'on-behalf-of',
  'made-by',
  'adopted-by',
  'sponsor',
];

/** Kinds of document that an organ adopts: nobody signs one. */
const ADOPTED: ReadonlySet<string> = new Set(['resolution', 'decision']);

/** The State as a reader of this language calls it. */
export function stateName(state: State, locale: Locale): string {
  return locale === 'en' ? state.en : state.zh;
}

/** More names than this are kept behind a button where there are buttons. */
const MOST_NAMES = 3;

/** What a document says of who signed it, on whose behalf, who made and who adopted it: one sentence each. */
export function signatureSentences(
  summary: DocumentSummary,
  signatures: readonly Signature[],
  reader: Reader,
): readonly Text[] {
  const words = reader.messages.whoSigned;
  const sentences = ROLES.flatMap((role) =>
    byContainer(signatures.filter((signature) => signature.role === role)).flatMap(([container, group]) => {
      const sentence = roleSentence(summary, role, group, reader);
      const annex = annexSentence(summary, container, reader);
      return annex === undefined ? [sentence] : [strong(annex), sentence];
    }),
  );
  if (ADOPTED.has(summary.type))
    sentences.push(strong(words.nobodySigns(reader.messages.types[summary.type])));
  else if (signatures.length === 0) sentences.push(strong(words.nothingRecorded(shortName(summary))));
  return [...new Map(sentences.map((sentence) => [sentence.text, sentence])).values()];
}

function roleSentence(
  summary: DocumentSummary,
  role: SignatureRole,
  group: readonly Signature[],
  reader: Reader,
): Text {
  const words = reader.messages.whoSigned;
  const named = (text: string, brief = words.inBrief[role](group.length)): Text => ({
    ...strong(text),
    ...(group.length > MOST_NAMES ? { brief, behind: words.names } : {}),
  });
  if (role === 'adopted-by') return strong(adoption(summary, group, reader));
  if (role === 'signatory') return named(words.roles.signatory(signatoryNames(group, reader), group.length));
  const names = group.map((signature) => nameOf(signature, reader)).join(reader.messages.listSeparator);
  const offices = new Set(group.map(({ office }) => office));
  const [office] = offices;
  if (role === 'made-by' && offices.size === 1 && office !== undefined)
    return named(
      words.madeByOffices(office, names, group.length),
      words.madeByOfficesInBrief(office, group.length),
    );
  return named(words.roles[role](names, group.length));
}

/** `安德烈·达普基乌纳斯（常驻代表大使，白俄罗斯）` */
export function signatoryNames(signatures: readonly Signature[], { locale, messages }: Reader): string {
  return signatures
    .map(({ name, office, iso3 }) => {
      const state = iso3 === undefined ? undefined : stateByCode(iso3);
      const said = state === undefined ? '' : stateName(state, locale);
      return office === undefined && said === '' ? name : messages.whoSigned.person(name, office ?? '', said);
    })
    .join(messages.listSeparator);
}

function adoption(summary: DocumentSummary, group: readonly Signature[], reader: Reader): string {
  const { messages, locale } = reader;
  const words = messages.whoSigned;
  const organs = group.map(({ name }) => (locale === 'en' ? (bodyByName(name)?.en ?? name) : name));
  const date = summary.masthead.dates?.find(({ role }) => role === 'adopted');
  const { meeting } = summary.masthead;
  const when = [
    ...(date === undefined ? [] : [words.onDate(messages.date(date.iso))]),
    ...(meeting === undefined ? [] : [words.atMeeting(meeting)]),
  ];
  return words.adopted(organs.join(messages.listSeparator), when.join(messages.sentenceSeparator));
}

function nameOf({ name, iso3 }: Signature, { locale }: Reader): string {
  // Chinese readers get the name as printed; a list of Chinese names is no answer in English.
  const state = locale !== 'en' || iso3 === undefined ? undefined : stateByCode(iso3);
  return state?.en ?? name;
}

function annexSentence(
  summary: DocumentSummary,
  container: string,
  { messages }: Reader,
): string | undefined {
  const annex = summary.annexes.find((candidate) => candidate.container === container);
  return annex === undefined
    ? undefined
    : messages.whoSigned.inAnnex(annex.title, summary.symbol ?? documentLabel(summary));
}

function byContainer(signatures: readonly Signature[]): readonly (readonly [string, readonly Signature[]])[] {
  const groups = new Map<string, Signature[]>();
  for (const signature of signatures) {
    const container = containerOf(signature.locator);
    groups.set(container, [...(groups.get(container) ?? []), signature]);
  }
  return [...groups];
}

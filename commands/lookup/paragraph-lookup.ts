import { formatLocators, parseLocators } from '../../index/citation/locators.js';
import { inContainer } from '../../index/citation/places.js';
import { splitReference } from '../../index/citation/reference.js';
import { resolveLocators } from '../../index/citation/resolve.js';
import type { NamedDocument } from '../../index/corpus.js';
import type { DocumentSummary, Unit } from '../../index/model/document.js';
import type { Language } from '../../index/model/language.js';
import { locatorIn } from '../../index/model/place.js';
import { languagesOf } from '../../index/model/summary.js';
import { symbolLink } from '../../index/model/symbol.js';
import { beginning } from '../composing/beginning.js';
import { notice, plain } from '../composing/compose.js';
import { containerName, shortName } from '../composing/document-label.js';
import { placeLabel } from '../composing/place-label.js';
import { paraQuestion } from '../composing/questions.js';
import type { CommandContext } from '../contract/command.js';
import type { ListItem, Reply } from '../contract/reply.js';
import { describeContents, missingPlaces } from './contents.js';
import { lookUpDocument } from './document-lookup.js';
import { type HeldDocument, openDocument } from './held-document.js';
import { locatorsOf } from './locators-of.js';

/** What a user pointed at: a document, and in it some units or (where no paragraph was given) all of it. */
export interface FoundPlace {
  readonly held: HeldDocument;
  /** All languages in which the document is held. */
  readonly languages: readonly Language[];
  /** The annex that was named as the document. */
  readonly container?: string;
  readonly units?: readonly Unit[];
}

export type PlaceLookup =
  | { readonly found: FoundPlace; readonly notice?: never; readonly rest?: never }
  | {
      readonly found?: never;
      readonly notice: Reply;
      readonly rest?: MissingRest;
    };

/** Of a range or a list of which something is not there: the rest, and the sentence that says what is missing. */
export interface MissingRest {
  readonly place: FoundPlace;
  readonly missing: string;
}

/**
 * Looks a document and the paragraphs in it up, exactly: what is not understood or not there is a notice, even where
 * the rest of what was asked is there.
 *
 * @param language of the text to look into; the document's first one where it is left out
 */
export async function lookUpPlace(
  document: string,
  paragraph: string | undefined,
  context: CommandContext,
  language?: Language,
): Promise<PlaceLookup> {
  const asked = await splitWhereNeeded(document, paragraph, context);
  const { named, notice: refused } = await lookUpDocument(
    asked.document,
    (other) => paraQuestion(other.summary.key, within(other, asked.paragraph)),
    context,
  );
  if (!named) return { notice: refused };
  const held = await openDocument(named.summary.key, context, language);
  if (!held && language !== undefined) return { notice: languageNotHeld(named.summary, language, context) };
  if (!held) {
    // Removed between the look-up and now.
    const sentence = context.messages.lookup.documentNotFound(beginning(asked.document, 60));
    return { notice: notice('document-not-found', [plain(sentence)]) };
  }
  return lookUpUnits(held, named, asked.paragraph, context);
}

/** A platform's document field may hold the paragraph as well (`63/194 11`), as a line of text does. */
async function splitWhereNeeded(
  document: string,
  paragraph: string | undefined,
  { corpus, signal }: CommandContext,
): Promise<{ readonly document: string; readonly paragraph?: string | undefined }> {
  if (paragraph !== undefined || (await corpus.named(document, signal)).length > 0)
    return { document, paragraph };
  const reference = splitReference(document);
  if (reference.paragraph !== undefined) return reference;
  // A key and a word (KEY annex/title): the blank parts them if what stands before it is a document.
  const [, name, rest] = /^(.+)\s+(\S+)$/u.exec(document) ?? [];
  if (name === undefined || (await corpus.named(name, signal)).length !== 1) return reference;
  return { document: name, paragraph: rest };
}

function lookUpUnits(
  held: HeldDocument,
  named: NamedDocument,
  paragraph: string | undefined,
  context: CommandContext,
): PlaceLookup {
  const shared = {
    held,
    languages: languagesOf(named.summary),
    ...(named.container === undefined ? {} : { container: named.container }),
  };
  if (paragraph === undefined) return { found: shared };
  const exact = unitsAt(held, named.container, paragraph);
  if (exact.length > 0) return { found: { ...shared, units: exact } };
  const expression = parseLocators(paragraph);
  if (!expression) return { notice: notUnderstood(held, named, paragraph, context) };
  const { units, missing } = resolveLocators(held.document, expression, named.container);
  if (missing.length > 0 || units.length === 0) {
    const places = missingPlaces(missing, context.messages, named.container);
    const sentence = context.messages.lookup.paragraphNotFound(
      containerName(held.summary, named.container),
      places,
    );
    return {
      notice: notThere(held, named, sentence, units, context),
      ...(units.length === 0 ? {} : { rest: { place: { ...shared, units }, missing: sentence } }),
    };
  }
  return { found: { ...shared, units } };
}

/** Says so, with the official text's link, and what is held instead. */
function languageNotHeld(summary: DocumentSummary, language: Language, { messages }: CommandContext): Reply {
  const { key, symbol } = summary;
  const url = symbol && symbolLink(symbol, language);
  const names = languagesOf(summary)
    .map((each) => messages.languages.names[each])
    .join(messages.listSeparator);
  return notice('language-not-held', [
    plain(messages.languages.notHeld(shortName(summary), messages.languages.names[language])),
    ...(url === undefined
      ? []
      : [{ type: 'fields', rows: [{ name: messages.cite.link, value: url, url }] } as const]),
    { type: 'list', items: [{ text: messages.languages.held(names), question: paraQuestion(key) }] },
  ]);
}

/** What stands under a canonical locator, as lists and buttons write it: the unit, and the subparagraphs within it. */
function unitsAt(held: HeldDocument, container: string | undefined, locator: string): readonly Unit[] {
  const address = locatorIn(container ?? '', locator);
  const addresses = new Set<string>();
  return held.document.units.filter((unit) => {
    const found = unit.locator === address || (unit.parent !== undefined && addresses.has(unit.parent));
    if (found) addresses.add(unit.locator);
    return found;
  });
}

function notUnderstood(
  held: HeldDocument,
  named: NamedDocument,
  paragraph: string,
  { messages }: CommandContext,
): Reply {
  return notice('paragraph-not-understood', [
    plain(messages.lookup.paragraphNotUnderstood(beginning(paragraph, 40))),
    plain(messages.lookup.paragraphForms),
    ...whatThereIs(held, named, messages),
  ]);
}

function notThere(
  held: HeldDocument,
  named: NamedDocument,
  missing: string,
  units: readonly Unit[],
  { messages }: CommandContext,
): Reply {
  const rest = units.filter((unit) => unit.parent === undefined);
  return notice('paragraph-not-found', [
    plain(missing),
    ...(rest.length === 0
      ? []
      : [
          {
            type: 'list',
            items: [
              {
                text: messages.lookup.stillThere(
                  rest.map((unit) => placeLabel(unit.locator, messages)).join(messages.listSeparator),
                ),
                question: paraQuestion(held.document.key, locatorsOf(units)),
              },
            ],
          } as const,
        ]),
    ...whatThereIs(held, named, messages),
  ]);
}

/** What the document (or the annex named) has, and the questions that show it. */
function whatThereIs(held: HeldDocument, named: NamedDocument, messages: CommandContext['messages']) {
  const contents = describeContents(held.document, messages, named.container);
  const name = containerName(held.summary, named.container);
  const items: readonly ListItem[] = [
    ...contents.map(({ text, locators }) => ({
      text,
      question: paraQuestion(held.document.key, locators),
    })),
    { text: messages.actions.outline, question: paraQuestion(held.document.key) },
  ];
  const parts = contents.map(({ text }) => text).join(messages.listSeparator);
  return [
    ...(contents.length === 0 ? [] : [plain(messages.lookup.documentHas(name, parts))]),
    { type: 'list', items } as const,
  ];
}

/** The same paragraph asked of another document, of its annex where that is what was named. */
function within({ container }: NamedDocument, paragraph: string | undefined): string | undefined {
  const expression = container === undefined ? undefined : parseLocators(paragraph ?? '');
  return expression ? formatLocators(expression.map((range) => inContainer(range, container))) : paragraph;
}

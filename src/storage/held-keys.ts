import { type Language, languageOf } from '../../index/model/language.js';
import { isSameDocument } from '../../index/model/same-document.js';
import { distinctKey } from '../../index/parser/identity.js';
import type { CatalogueEntry } from './catalogue.js';

/** What stands in the way of a text, for the operator. */
export interface StorageProblem {
  /** Path of the file. */
  readonly path: string;
  readonly explanation: string;
}

/** A built text and the key its document would like to have. */
export type Candidate = Pick<CatalogueEntry, 'builtFrom' | 'ownKey' | 'summary'>;

export interface KeyAssignment<C extends Candidate> {
  /** By key: the Chinese text where there is one, else the first that came. */
  readonly held: ReadonlyMap<string, C>;
  /** The same documents in further languages, by key. */
  readonly translations: ReadonlyMap<string, readonly C[]>;
  /** Same text as a held one, or replaced by one. */
  readonly hidden: readonly C[];
  /** A different text under a key that is held, with that key. */
  readonly refused: readonly { readonly candidate: C; readonly key: string }[];
}

/** The texts under one key, in the order in which they came. */
type Texts<C> = Map<Language, C>;

/**
 * Gives each text its key (design.md, "The model"). In the order given, the first to come holds the key in its language;
 * what replaces another takes that one's place. The same text twice is held once. A different text without a symbol
 * gets a suffix from its hash, since two letters of a day are two letters; under a symbol it is refused.
 */
export function assignKeys<C extends Candidate>(candidates: readonly C[]): KeyAssignment<C> {
  const byKey = new Map<string, Texts<C>>();
  const hidden: C[] = [];
  const refused: { candidate: C; key: string }[] = [];
  const hold = (key: string, candidate: C) => {
    const texts = byKey.get(key) ?? new Map();
    byKey.set(key, texts.set(languageOf(candidate.summary), candidate));
  };
  for (const candidate of candidates) {
    const { replaces, sha256 } = candidate.builtFrom;
    const language = languageOf(candidate.summary);
    if (replaces !== undefined) {
      const replaced = byKey.get(replaces)?.get(language);
      if (replaced) hidden.push(replaced);
      hold(replaces, candidate);
      continue;
    }
    const { ownKey: key, summary } = candidate;
    const suffixed = distinctKey(key, sha256);
    const texts = [...(byKey.get(key)?.values() ?? [])];
    const suffixedTexts = [...(byKey.get(suffixed)?.values() ?? [])];
    if (takesKey(candidate, texts)) hold(key, candidate);
    else if ([...texts, ...suffixedTexts].some((other) => other.builtFrom.sha256 === sha256))
      hidden.push(candidate);
    else if (summary.symbol === undefined && suffixedTexts.length === 0) hold(suffixed, candidate);
    else refused.push({ candidate, key });
  }
  return { ...firstAndFurther(byKey), hidden, refused };
}

/** Whether a key is free for a text: nothing is held under it, or the same document in other languages. */
function takesKey({ summary }: Candidate, texts: readonly Candidate[]): boolean {
  return texts.every((other) => isSameDocument(summary, other.summary));
}

function firstAndFurther<C extends Candidate>(
  byKey: ReadonlyMap<string, Texts<C>>,
): Pick<KeyAssignment<C>, 'held' | 'translations'> {
  const held = new Map<string, C>();
  const translations = new Map<string, readonly C[]>();
  for (const [key, texts] of byKey) {
    const [earliest] = texts.values();
    const first = texts.get('zh') ?? earliest;
    if (!first) continue;
    held.set(key, first);
    const further = [...texts.values()].filter((text) => text !== first);
    if (further.length > 0) translations.set(key, further);
  }
  return { held, translations };
}

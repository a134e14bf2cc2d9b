/** Letters that are looked at: a document's language shows on its first pages. */
const LOOKED_AT = 20_000;

/** How many Latin letters a Chinese character stands for: a word of either. */
const LETTERS_A_CHARACTER = 4;

/** The commonest short words; each list has what the other two languages do not use. */
const COMMON_WORDS = {
  en: /\b(?:the|of|and|to|in|by|with|that|its|on)\b/giu,
  fr: /\b(?:le|les|des|du|et|aux|dans|par|une|sur)\b/giu,
  es: /\b(?:el|los|las|del|y|con|por|una|su|en)\b/giu,
} as const;

/**
 * In which official language most of a text is written, by its script and, where that is Latin, its commonest words;
 * undefined where there are no letters.
 */
export function recognizeLanguage(text: string): 'zh' | keyof typeof COMMON_WORDS | 'ru' | 'ar' | undefined {
  const sample = text.slice(0, LOOKED_AT);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const scripts = [
    ['zh', count(/\p{Script=Han}/gu) * LETTERS_A_CHARACTER],
    ['latin', count(/\p{Script=Latin}/gu)],
    ['ru', count(/\p{Script=Cyrillic}/gu)],
    ['ar', count(/\p{Script=Arabic}/gu)],
  ] as const;
  const [script, letters] = scripts.reduce((most, each) => (each[1] > most[1] ? each : most));
  if (letters === 0) return undefined;
  if (script !== 'latin') return script;
  const words = (Object.keys(COMMON_WORDS) as (keyof typeof COMMON_WORDS)[]).map(
    (language) => [language, count(COMMON_WORDS[language])] as const,
  );
  return words.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

export const LOCALES = ['zh-CN', 'zh-TW', 'en'] as const;
/** The language of our own sentences. Quotations are never translated. */
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'zh-CN';

/** `zh-Hant-HK` → `zh-TW`, `en-GB` → `en`; undefined for a language we do not speak. */
export function recognizeLocale(tag: string): Locale | undefined {
  const lower = tag.toLowerCase();
  if (/^zh-(tw|hk|mo|hant)/u.test(lower)) return 'zh-TW';
  if (lower.startsWith('zh')) return 'zh-CN';
  return lower.startsWith('en') ? 'en' : undefined;
}

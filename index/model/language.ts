/** The official languages of the United Nations, as its site abbreviates them; Chinese first, which is quoted unless asked otherwise. */
export const LANGUAGES = ['zh', 'en', 'fr', 'es', 'ru', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Codes of ISO 639-2, as the Akoma Ntoso names of the United Nations have them. */
export const ISO_639_2: Readonly<Record<Language, string>> = {
  zh: 'zho',
  en: 'eng',
  fr: 'fra',
  es: 'spa',
  ru: 'rus',
  ar: 'ara',
};

/** The language of a text that says none: the project's documents are Chinese. */
export function languageOf({ language }: { readonly language?: Language | undefined }): Language {
  return language ?? 'zh';
}

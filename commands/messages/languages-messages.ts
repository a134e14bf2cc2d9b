import type { Language } from '../../index/model/language.js';
import type { Locale } from '../contract/locale.js';

/** What is said of texts of one document in several languages, in the three languages side by side. */
export interface LanguagesMessages {
  readonly names: Readonly<Record<Language, string>>;
  /** A label; also a word that asks for it. */
  readonly sideBySide: string;
  readonly notHeld: (document: string, language: string) => string;
  /** The languages that are held, to be opened. */
  readonly held: (languages: string) => string;
  /** Places that the text in one language lacks, and that in the others has. */
  readonly lacks: (language: string, places: string) => string;
  /** The description of the option (Discord: at most 100 characters). */
  readonly option: string;
  readonly expected: string;
}

export const LANGUAGE_MESSAGES: Readonly<Record<Locale, LanguagesMessages>> = {
  'zh-CN': {
    names: { zh: '中文', en: '英文', fr: '法文', es: '西班牙文', ru: '俄文', ar: '阿拉伯文' },
    sideBySide: '中英对照',
    notHeld: (document, language) => `没有收录 ${document} 的${language}本，引据也不翻译。`,
    held: (languages) => `收录的文本：${languages}`,
    lacks: (language, places) => `${language}本没有${places}。`,
    option: '文本的语文：中文、英文、zh+en、中英对照；不填则引中文本',
    expected: '可以写：中文（zh）、英文（en）、法文、西班牙文、俄文、阿拉伯文，或 zh+en、中英对照。',
  },
  'zh-TW': {
    names: { zh: '中文', en: '英文', fr: '法文', es: '西班牙文', ru: '俄文', ar: '阿拉伯文' },
    sideBySide: '中英對照',
    notHeld: (document, language) => `沒有收錄 ${document} 的${language}本，引據也不翻譯。`,
    held: (languages) => `收錄的文本：${languages}`,
    lacks: (language, places) => `${language}本沒有${places}。`,
    option: '文本的語文：中文、英文、zh+en、中英對照；不填則引中文本',
    expected: '可以寫：中文（zh）、英文（en）、法文、西班牙文、俄文、阿拉伯文，或 zh+en、中英對照。',
  },
  en: {
    names: {
      zh: 'Chinese',
      en: 'English',
      fr: 'French',
      es: 'Spanish',
      ru: 'Russian',
      ar: 'Arabic',
    },
    sideBySide: 'Chinese and English',
    notHeld: (document, language) =>
      `The ${language} text of ${document} is not held, and nothing is translated.`,
    held: (languages) => `Held: ${languages}`,
    lacks: (language, places) => `The ${language} text has no ${places}.`,
    option: 'Language of the text: zh, en, zh+en, bilingual; Chinese where left out',
    expected: 'Possible: zh, en, fr, es, ru, ar (or their names), zh+en, bilingual.',
  },
};

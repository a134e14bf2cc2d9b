import { parseLanguages } from '../../index/citation/languages.js';
import type { OptionDefinition } from '../contract/command.js';
import type { Messages } from '../messages/messages.js';
import { fixed, recognized } from './choice.js';

/** In which languages a text is wanted: en, 英文, zh+en, 中英对照. The document's first text where it is not given. */
export const textLanguageOption = {
  schema: recognized(parseLanguages, 'textLanguage'),
  names: { 'zh-CN': '语文', 'zh-TW': '語文', en: 'language' },
  aliases: ['语言', '語言', 'lang'],
  description: (messages) => messages.languages.option,
  ...fixed([
    { value: 'zh+en', name: ({ languages }) => languages.sideBySide },
    ...(['zh', 'en', 'fr', 'es', 'ru', 'ar'] as const).map((value) => ({
      value,
      name: ({ languages }: Messages) => languages.names[value],
    })),
  ]),
} satisfies OptionDefinition;

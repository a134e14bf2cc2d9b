import { LOCALES, type Locale } from '../contract/locale.js';
import type { Owner } from '../contract/own-documents.js';
import type { Visibility } from '../contract/reply.js';
import { createRecognizer } from './choice.js';

/** Leaves the choice to the user's own language, or to the command. */
export type Auto = 'auto';

const AUTO = ['auto', '自动', '自動', '跟随', '跟隨', '默认', '預設', 'default'] as const;

export const recognizeSwitch = createRecognizer<'on' | 'off'>([
  ['on', ['on', 'yes', 'true', '开', '開', '开启', '開啟', '打开', '打開', '是']],
  ['off', ['off', 'no', 'false', '关', '關', '关闭', '關閉', '否']],
]);

const LANGUAGE_WORDS: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['简体中文', '简体', '簡體中文', '簡體', 'zh', 'zh-Hans', '中文'],
  'zh-TW': ['繁體中文', '繁體', '繁体中文', '繁体', '正體中文', '正體', 'zh-Hant', 'zh-HK'],
  en: ['English', '英文', '英语', '英語'],
};

export const recognizeLanguage = createRecognizer<Locale | Auto>([
  ['auto', AUTO],
  ...LOCALES.map((locale) => [locale, [locale, ...LANGUAGE_WORDS[locale]]] as const),
]);

export const recognizeVisibility = createRecognizer<Visibility | Auto>([
  ['auto', AUTO],
  ['channel', ['channel', 'public', 'everybody', 'everyone', '频道', '頻道', '公开', '公開', '所有人']],
  ['asker', ['asker', 'private', 'me', '本人', '私下', '只有我', '提问者', '提問者']],
]);

/** Words of its own, so that one typed alone (`/settings channel`) goes on meaning who sees answers. */
export const recognizeOwner = createRecognizer<Owner>([
  ['channel', ['channel', '频道', '頻道', '本频道', '本頻道']],
  ['workspace', ['workspace', 'server', 'team', '工作区', '工作區', '服务器', '伺服器', '全体', '全體']],
]);

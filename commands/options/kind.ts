import { UNIT_KINDS, type UnitKind } from '../../index/model/document.js';
import type { OptionDefinition } from '../contract/command.js';
import { LOCALES } from '../contract/locale.js';
import { messagesFor } from '../messages/catalogue.js';
import type { Messages } from '../messages/messages.js';
import { createRecognizer, fixed, recognized } from './choice.js';

/** Words for a kind besides its own name and its names in the catalogues. */
const FURTHER_WORDS: Readonly<Partial<Record<UnitKind, readonly string[]>>> = {
  masthead: ['首部', '刊头', '刊頭', '文件头', '文件頭'],
  title: ['题目', '題目'],
  'enacting-formula': ['起始语', '起始語', '起首句'],
  preambular: ['序言', '序言段', '序言段落', 'pp', 'preamble', 'preambular paragraphs'],
  operative: ['执行段', '执行段落', '執行段', '執行段落', 'op', 'operative paragraphs'],
  subparagraph: ['小段', '分项', '分項', 'subparagraphs'],
  heading: ['节标题', '節標題', 'headings'],
  footnote: ['注', '注释', '註', '註釋', '腳註', '附注', 'fn', 'note', 'notes', 'footnotes'],
  letter: ['信', '信函', '信件', '信函全文'],
  paragraph: ['段落', '段', 'para', 'paragraphs'],
  signature: ['签署', '簽署', '签字', '簽字'],
  closing: ['落款', '结尾部分', '結尾部分'],
  unrecognized: ['未识别', '未辨識'],
};

/** 序言部分, `preambular`, 執行部分, `fn` … → the kind of unit meant. */
export const recognizeKind = createRecognizer<UnitKind>(
  UNIT_KINDS.map((kind) => [
    kind,
    [kind, ...LOCALES.map((locale) => messagesFor(locale).kinds[kind]), ...(FURTHER_WORDS[kind] ?? [])],
  ]),
);

export const kindOption = {
  schema: recognized(recognizeKind, 'kind'),
  names: { 'zh-CN': '类别', 'zh-TW': '類別', en: 'kind' },
  aliases: ['类型', '類型'],
  description: (messages) => messages.options.kind,
  ...fixed(UNIT_KINDS.map((kind) => ({ value: kind, name: ({ kinds }: Messages) => kinds[kind] }))),
} satisfies OptionDefinition;

import { z } from 'zod';
import { beginning } from './composing/beginning.js';
import { listed, notice, plain } from './composing/compose.js';
import type { Command, CommandContext, RawOptions } from './contract/command.js';
import type { Locale } from './contract/locale.js';
import type { Block, Reply } from './contract/reply.js';
import { EXPECTATIONS, type Expectation } from './messages/messages.js';

type Issue = z.core.$ZodIssue;

/** zod's own messages in our languages, for what our schemas do not word themselves. */
const ZOD_LOCALES: Readonly<Record<Locale, () => { localeError: z.core.$ZodErrorMap }>> = {
  'zh-CN': z.locales.zhCN,
  'zh-TW': z.locales.zhTW,
  en: z.locales.en,
};

/** What dispatch answers when `bind` refuses the options: each fault, what would be accepted, questions that work. */
export function invalidOptions(
  command: Command,
  raw: RawOptions,
  issues: readonly Issue[],
  context: CommandContext,
): Reply {
  const { messages } = context;
  const blocks: Block[] = issues.map((issue) => plain(describe(issue, command, raw, context)));
  const examples = command.examples.map((example) => ({ text: example, question: example }));
  return notice(issues.some((issue) => isMissing(issue, raw)) ? 'option-missing' : 'option-invalid', [
    ...blocks,
    ...listed(messages.options.tryThese, examples),
  ]);
}

/** A blank value is as good as none. */
function isMissing(issue: Issue, raw: RawOptions): boolean {
  const given = raw[String(issue.path[0])];
  return given === undefined || given.trim() === '';
}

function describe(
  issue: Issue,
  command: Command,
  raw: RawOptions,
  { locale, messages }: CommandContext,
): string {
  const name = String(issue.path[0]);
  const option = command.options[name]?.names[locale] ?? name;
  if (isMissing(issue, raw)) return messages.options.missing(option);
  const expected = expectationOf(issue);
  if (expected === undefined) return `${option}${messages.colon}${zodMessage(issue, raw[name], locale)}`;
  const sentences = [
    messages.options.invalid(option, beginning(raw[name] ?? '', 40)),
    messages.options.expected[expected],
  ];
  return sentences.join(messages.sentenceSeparator);
}

function expectationOf(issue: Issue): Expectation | undefined {
  const params: unknown = issue.code === 'custom' ? issue.params?.['expected'] : undefined;
  return EXPECTATIONS.find((expectation) => expectation === params);
}

function zodMessage(issue: Issue, input: unknown, locale: Locale): string {
  // A finished issue is a raw one with its message filled in and its input dropped; TypeScript sees two unrelated unions.
  const localized = ZOD_LOCALES[locale]().localeError({ ...issue, input } as z.core.$ZodRawIssue);
  return (typeof localized === 'string' ? localized : localized?.message) ?? issue.message;
}

import { DEFAULT_LOCALE, type Locale, recognizeLocale } from '../../commands/contract/locale.js';
import type { Invocation, Io } from './verb.js';

/**
 * The language of a command's sentences: what `--locale` says, else at a terminal that of the system (LC_ALL, LC_MESSAGES,
 * LANG, in the order of POSIX), else Chinese. What goes to a program does not depend on who runs it.
 */
export function localeOf(
  { values }: Pick<Invocation, 'values'>,
  { stdout, env }: Pick<Io, 'stdout' | 'env'>,
): Locale {
  const given = recognizeLocale(values['locale'] ?? '');
  if (given !== undefined) return given;
  if (!stdout.isTTY) return DEFAULT_LOCALE;
  const system = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return recognizeLocale(system.replace(/_/gu, '-')) ?? DEFAULT_LOCALE;
}

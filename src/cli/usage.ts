import type { Verb, VerbOption } from './verb.js';

/** The usage of the whole program. */
export function programUsage(verbs: readonly Verb[]): string {
  const lines = verbs.map((verb) => [synopsis(verb), verb.summary] as const);
  return [
    'usage: yinju COMMAND …',
    '',
    ...columns(lines),
    '',
    'yinju COMMAND --help tells more; yinju --version prints the version.',
    '',
  ].join('\n');
}

/** The usage of one verb. */
export function verbUsage(verb: Verb): string {
  const options = Object.entries(verb.options).map(
    ([name, option]) => [optionUsage(name, option), option.summary] as const,
  );
  return [
    `usage: yinju ${synopsis(verb)}`,
    '',
    verb.summary,
    ...(options.length > 0 ? ['', ...columns(options)] : []),
    '',
  ].join('\n');
}

function synopsis(verb: Verb): string {
  const options = Object.entries(verb.options).map(([name, option]) => `[${optionUsage(name, option)}]`);
  return [verb.name, verb.operands, ...options].filter(Boolean).join(' ');
}

function optionUsage(name: string, { value, oneOf }: VerbOption): string {
  return value === undefined ? `--${name}` : `--${name} ${oneOf ? oneOf.join('|') : value}`;
}

function columns(lines: readonly (readonly [string, string])[]): string[] {
  return lines.map(([left, right]) => `  ${left}\n      ${right}`);
}

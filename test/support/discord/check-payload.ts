import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** What a body is sent as; each is one schema of Discord's own description. */
const SCHEMAS = {
  autocomplete: 'ApplicationCommandAutocompleteCallbackRequest',
  command: 'ApplicationCommandUpdateRequest',
  reply: 'CreateMessageInteractionCallbackRequest',
  update: 'UpdateMessageInteractionCallbackRequest',
  'follow-up': 'IncomingWebhookRequestPartial',
  edit: 'IncomingWebhookUpdateRequestPartial',
  message: 'MessageCreateRequest',
} as const;
type Kind = keyof typeof SCHEMAS;

const EPHEMERAL = 1 << 6;
const COMPONENTS_V2 = 1 << 15;
const SNOWFLAKE = /^\d{15,20}$/u;

// Discord's own description, one file beside the tests; its shape is Ajv's to judge.
const specification = JSON.parse(
  readFileSync(new URL('../../specs/discord-requests.json', import.meta.url), 'utf8'),
) as object;

const ajv = new Ajv2020({ allErrors: true, strict: false, discriminator: false });
// The package is CommonJS and its types say otherwise: the function is its default export's own default.
(addFormats as unknown as { default: (target: Ajv2020) => void }).default(ajv);
ajv.addFormat('snowflake', SNOWFLAKE);
ajv.addFormat('nonce', /^.{1,25}$/u);
ajv.addSchema(specification);

const compiled = new Map<Kind, ValidateFunction>();
function validator(kind: Kind): ValidateFunction {
  const known = compiled.get(kind) ?? ajv.compile({ $ref: `discord-requests#/$defs/${SCHEMAS[kind]}` });
  compiled.set(kind, known);
  return known;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Everything that Discord would refuse in a body, and everything that we must not send (a mention that could fire, a
 * link that could unfurl). Empty where all is well.
 */
export function checkPayload(kind: Kind, body: unknown): readonly string[] {
  const validate = validator(kind);
  if (!validate(body))
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  if (!isObject(body)) return ['not an object'];
  switch (kind) {
    case 'command':
      return commandProblems(body);
    case 'autocomplete':
      return choiceProblems(body);
    case 'reply':
    case 'update':
      return isObject(body['data']) && 'content' in body['data'] ? messageProblems(body['data'], kind) : [];
    default:
      return messageProblems(body, kind);
  }
}

/** All commands of an application together. */
export function checkCommands(commands: unknown): readonly string[] {
  const all = listOf(commands);
  const ofType = (type: number) => all.filter((command) => (command['type'] ?? 1) === type);
  const problems = all.flatMap((command) => checkPayload('command', command));
  if (!Array.isArray(commands)) problems.push('not a list');
  if (ofType(1).length > 100) problems.push('more than 100 commands');
  if (ofType(3).length > 15) problems.push('more than 15 message commands');
  const names = all.map((command) => `${command['type']}/${command['name']}`);
  if (new Set(names).size !== names.length) problems.push('two commands of one name');
  return problems;
}

function messageProblems(message: Json, kind: Kind): string[] {
  const problems: string[] = [];
  const flags = typeof message['flags'] === 'number' ? message['flags'] : 0;
  const content = textOf(message['content']);
  const embeds = listOf(message['embeds']);
  const components = listOf(message['components']);
  if (content.length > 2_000) problems.push(`content of ${content.length}`);
  if (content.trim() === '' && embeds.length === 0 && components.length === 0) problems.push('empty message');
  if (/\p{Surrogate}/u.test(content)) problems.push('half a surrogate pair');
  if (flags & COMPONENTS_V2 && (content !== '' || embeds.length > 0)) problems.push('V2 beside content');
  if (embeds.reduce((sum, embed) => sum + embedSize(embed), 0) > 6_000) problems.push('embeds over 6,000');
  if (kind === 'message' && flags & EPHEMERAL) problems.push('ephemeral channel message');
  const parse = isObject(message['allowed_mentions']) ? message['allowed_mentions']['parse'] : undefined;
  if (!Array.isArray(parse) || parse.length > 0) problems.push('mentions may fire');
  if (!(flags & 4)) problems.push('links may unfurl');
  return [...problems, ...componentProblems(components)];
}

function embedSize(embed: Json): number {
  const fields = listOf(embed['fields']).flatMap((field) => [field['name'], field['value']]);
  const footer = isObject(embed['footer']) ? embed['footer']['text'] : '';
  return [embed['title'], embed['description'], footer, ...fields].reduce<number>(
    (sum, text) => sum + textOf(text).length,
    0,
  );
}

function componentProblems(rows: readonly Json[]): string[] {
  const problems: string[] = [];
  const nested = rows.flatMap((row) => [row, ...listOf(row['components'])]);
  const ids = nested.flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []));
  if (nested.length > 40) problems.push('more than 40 components');
  if (rows.length > 5) problems.push('more than 5 rows');
  if (new Set(ids).size !== ids.length) problems.push('two components of one custom_id');
  if (nested.reduce((sum, part) => sum + textOf(part['content']).length, 0) > 4_000)
    problems.push('V2 text over 4,000');
  for (const row of rows) {
    const inRow = listOf(row['components']).length;
    if (row['type'] === 1 && (inRow === 0 || inRow > 5)) problems.push(`a row of ${inRow}`);
  }
  for (const button of nested.filter((part) => part['type'] === 2)) {
    if (textOf(button['label']) === '') problems.push('a button without a label');
    if (textOf(button['custom_id']) === '') problems.push('a button without an id');
  }
  return problems;
}

function choiceProblems(body: Json): string[] {
  const choices = isObject(body['data']) ? listOf(body['data']['choices']) : [];
  return choices.flatMap(({ name, value }) => [
    ...(textOf(name) === '' || textOf(name).length > 100 ? [`choice named ${name}`] : []),
    ...(textOf(value) === '' || textOf(value).length > 100 ? [`choice worth ${value}`] : []),
  ]);
}

/** Discord's pattern for names of slash commands and options: letters, numbers, `-`, `_`, `'`, in lower case. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

function commandProblems(command: Json): string[] {
  const problems: string[] = [];
  const slash = (command['type'] ?? 1) === 1;
  const options = listOf(command['options']);
  for (const part of slash ? [command, ...options] : [])
    for (const name of [part['name'], ...localized(part, 'name')])
      if (!NAME.test(textOf(name)) || textOf(name) !== textOf(name).toLowerCase())
        problems.push(`name ${name}`);
  if (!slash && (textOf(command['description']) !== '' || options.length > 0))
    problems.push('a message command with a description or options');
  for (const part of slash ? [command, ...options] : [])
    if (textOf(part['description']) === '' || textOf(part['description']).length > 100)
      problems.push(`description of ${part['name']}`);
  const names = options.map((option) => option['name']);
  if (new Set(names).size !== names.length) problems.push('two options of one name');
  const required = options.map((option) => option['required'] === true);
  if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false))
    problems.push('a required option after an optional one');
  for (const option of options)
    if (option['autocomplete'] === true && listOf(option['choices']).length > 0)
      problems.push('choices beside autocomplete');
  if (commandSize(command) > 8_000) problems.push('command over 8,000');
  return problems;
}

function localized(part: Json, field: 'name' | 'description'): unknown[] {
  const translations = part[`${field}_localizations`];
  return isObject(translations) ? Object.values(translations) : [];
}

function commandSize(command: Json): number {
  const longest = (part: Json, field: 'name' | 'description') =>
    Math.max(...[part[field], ...localized(part, field)].map((text) => textOf(text).length));
  return [command, ...listOf(command['options'])].reduce(
    (sum, part) =>
      sum +
      longest(part, 'name') +
      longest(part, 'description') +
      listOf(part['choices']).reduce(
        (all, choice) => all + longest(choice, 'name') + textOf(choice['value']).length,
        0,
      ),
    0,
  );
}

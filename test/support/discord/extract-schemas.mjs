// Takes from Discord's OpenAPI description (MIT, https://github.com/discord/discord-api-spec) the schemas of what the
// adapter sends, and writes them as one JSON Schema 2020-12:
//
//   node test/support/discord/extract-schemas.mjs OPENAPI.json > test/specs/discord-requests.json
import { readFileSync } from 'node:fs';

const ROOTS = [
  'ApplicationCommandAutocompleteCallbackRequest',
  'ApplicationCommandUpdateRequest',
  'CreateMessageInteractionCallbackRequest',
  'IncomingWebhookRequestPartial',
  'IncomingWebhookUpdateRequestPartial',
  'MessageCreateRequest',
  'UpdateMessageInteractionCallbackRequest',
];
const PREFIX = '#/components/schemas/';

const api = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const found = new Map();
const wanted = [...ROOTS];
for (const name of wanted) {
  if (found.has(name)) continue;
  found.set(
    name,
    JSON.parse(JSON.stringify(api.components.schemas[name]), (key, value) => {
      if (key.startsWith('x-') || (key === 'description' && typeof value === 'string')) return undefined;
      if (key !== '$ref') return value;
      wanted.push(value.slice(PREFIX.length));
      return `#/$defs/${value.slice(PREFIX.length)}`;
    }),
  );
}
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'discord-requests',
  $comment: `Extracted by test/support/discord/extract-schemas.mjs from "${api.info.title}", version ${api.info.version}, licence: MIT, copyright Discord Inc. The licence text is that of https://opensource.org/license/mit.`,
  $defs: Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1))),
};
process.stdout.write(`${JSON.stringify(schema)}\n`);

/**
 * Slack's limits as docs.slack.dev states them, written down once more, independently of the adapter's table: what a
 * local double cannot refuse for Slack, this does. Returns every problem found, by its path.
 */
const LIMITS: Readonly<Record<string, number>> = {
  'section.text': 3_000,
  'section.fields': 10,
  'field.text': 2_000,
  'header.text': 150,
  'context.elements': 10,
  'actions.elements': 25,
  'button.text': 75,
  'button.value': 2_000,
  'button.url': 3_000,
  'option.text': 75,
  'option.value': 75,
  action_id: 255,
  block_id: 255,
};
const MESSAGE_BLOCKS = 50;
const MODAL_BLOCKS = 100;
/** A message of 11,341 characters of blocks has been refused. */
const MESSAGE_SIZE = 11_000;
const MESSAGE_TEXT = 4_000;
const BLOCK_TYPES = ['rich_text', 'actions', 'section', 'header', 'context', 'divider', 'input'];
const RICH_TEXT_TYPES = [
  'rich_text_section',
  'rich_text_list',
  'rich_text_quote',
  'rich_text_preformatted',
  'text',
  'link',
];

type Json = Readonly<Record<string, unknown>>;
type Report = (path: string, problem: string) => undefined;

/** A body of chat.postMessage, chat.postEphemeral or a response_url. */
export function checkMessage(body: unknown): string[] {
  return collect((report) => {
    if (!isJson(body)) return report('', 'is not an object');
    const { text, blocks } = body;
    if (body['delete_original'] === true) return;
    if (typeof text !== 'string' || text === '') report('text', 'is missing');
    else {
      if (text.length > MESSAGE_TEXT) report('text', `has ${text.length} characters`);
      if (/[<>]|&(?!amp;|lt;|gt;)/u.test(text)) report('text', 'is not escaped');
    }
    if (body['unfurl_links'] !== false || body['unfurl_media'] !== false) report('', 'links would unfurl');
    if (!Array.isArray(blocks)) return report('blocks', 'is missing');
    if (blocks.length === 0 || blocks.length > MESSAGE_BLOCKS) report('blocks', `are ${blocks.length}`);
    const size = JSON.stringify(blocks).length;
    if (size >= MESSAGE_SIZE) report('blocks', `have ${size} characters`);
    checkBlocks(blocks, report);
  });
}

/** The `view` of views.open. */
export function checkView(view: unknown): string[] {
  return collect((report) => {
    if (!isJson(view)) return report('', 'is not an object');
    for (const name of ['title', 'submit', 'close']) checkPlain(view[name], 24, name, report);
    if (String(view['private_metadata'] ?? '').length > 3_000) report('private_metadata', 'is too long');
    if (String(view['callback_id'] ?? '').length > 255) report('callback_id', 'is too long');
    const { blocks } = view;
    if (!Array.isArray(blocks) || blocks.length === 0 || blocks.length > MODAL_BLOCKS)
      return report('blocks', 'are none or too many');
    checkBlocks(blocks, report);
  });
}

/** The `view` of views.publish. */
export function checkHome(view: unknown): string[] {
  return collect((report) => {
    if (!isJson(view) || view['type'] !== 'home') return report('', 'is no home tab');
    if (String(view['private_metadata'] ?? '').length > 3_000) report('private_metadata', 'is too long');
    const { blocks } = view;
    if (!Array.isArray(blocks) || blocks.length === 0 || blocks.length > MODAL_BLOCKS)
      return report('blocks', 'are none or too many');
    checkBlocks(blocks, report);
  });
}

/** The arguments of chat.unfurl: one of the two ways to name the message, and blocks for links that stand in it. */
export function checkUnfurl(args: Json, shared: readonly string[]): string[] {
  return collect((report) => {
    const byId = args['unfurl_id'] !== undefined && args['source'] !== undefined;
    const byPlace = args['channel'] !== undefined && args['ts'] !== undefined;
    if (byId === byPlace) report('', 'names no message, or one twice');
    const { unfurls } = args;
    if (!isJson(unfurls) || Object.keys(unfurls).length === 0) return report('unfurls', 'are none');
    for (const [url, unfurl] of Object.entries(unfurls)) {
      if (!shared.includes(url)) report('unfurls', `has ${url}, which is not in the message`);
      const blocks = isJson(unfurl) ? unfurl['blocks'] : undefined;
      if (!Array.isArray(blocks) || blocks.length === 0 || blocks.length > MESSAGE_BLOCKS)
        return report('blocks', 'are none or too many');
      checkBlocks(blocks, report);
    }
  });
}

/** The arguments of assistant.threads.setSuggestedPrompts by an app with an agent view. */
export function checkPrompts({ channel_id, thread_ts, prompts }: Json): string[] {
  return collect((report) => {
    if (typeof channel_id !== 'string') report('channel_id', 'is missing');
    if (thread_ts !== undefined) report('thread_ts', 'makes the call do nothing');
    if (!Array.isArray(prompts) || prompts.length === 0 || prompts.length > 4)
      return report('prompts', 'are none or too many');
    for (const prompt of prompts)
      if (!isJson(prompt) || !prompt['title'] || !prompt['message']) report('prompts', 'lack words');
  });
}

/** The acknowledgement of a block_suggestion. */
export function checkOptions(body: unknown): string[] {
  return collect((report) => {
    const options = isJson(body) ? body['options'] : undefined;
    if (!Array.isArray(options)) return report('options', 'is missing');
    if (options.length > 100) report('options', `are ${options.length}`);
    for (const [index, option] of options.entries()) {
      const path = `options[${index}]`;
      if (!isJson(option)) return report(path, 'is not an object');
      checkPlain(option['text'], 75, `${path}.text`, report);
      checkLength(option['value'], 'option.value', `${path}.value`, report);
    }
    const values = options.map((option) => (isJson(option) ? option['value'] : undefined));
    if (new Set(values).size !== values.length) report('options', 'repeat a value');
  });
}

function collect(check: (report: Report) => undefined): string[] {
  const problems: string[] = [];
  check((path, problem) => void problems.push(`${path}: ${problem}`));
  return problems;
}

function checkBlocks(blocks: readonly unknown[], report: Report): undefined {
  const actionIds: unknown[] = [];
  const blockIds: unknown[] = [];
  for (const [index, block] of blocks.entries()) {
    const path = `blocks[${index}]`;
    if (!isJson(block) || !BLOCK_TYPES.includes(String(block['type']))) {
      report(path, 'is of no known type');
      continue;
    }
    if (block['block_id'] !== undefined) {
      blockIds.push(block['block_id']);
      checkLength(block['block_id'], 'block_id', `${path}.block_id`, report);
    }
    checkBlock(block, path, actionIds, report);
  }
  if (new Set(actionIds).size !== actionIds.length) report('blocks', 'repeat an action_id');
  if (new Set(blockIds).size !== blockIds.length) report('blocks', 'repeat a block_id');
}

function checkBlock(block: Json, path: string, actionIds: unknown[], report: Report): undefined {
  const elements = Array.isArray(block['elements']) ? block['elements'] : [];
  switch (block['type']) {
    case 'rich_text':
      return checkRichText(elements, path, report);
    case 'header':
      return checkPlain(block['text'], 150, `${path}.text`, report);
    case 'context':
      // Lines of small print: text objects, not controls. mrkdwn would be read as markup.
      checkCount(elements, 'context.elements', path, report);
      for (const element of elements) checkPlain(element, 2_000, path, report);
      return;
    case 'actions':
      checkCount(elements, `${block['type']}.elements`, path, report);
      for (const element of elements) checkElement(element, path, actionIds, report);
      return;
    case 'input':
      checkPlain(block['label'], 2_000, `${path}.label`, report);
      return checkElement(block['element'], path, actionIds, report);
    case 'section':
      if (isJson(block['text'])) checkLength(block['text']['text'], 'section.text', `${path}.text`, report);
      if (isJson(block['text']) && block['text']['type'] === 'mrkdwn') report(path, 'is markup');
  }
}

function checkElement(element: unknown, path: string, actionIds: unknown[], report: Report): undefined {
  if (!isJson(element)) return report(path, 'has no element');
  actionIds.push(element['action_id']);
  checkLength(element['action_id'], 'action_id', `${path}.action_id`, report);
  if (element['type'] === 'button') {
    checkPlain(element['text'], 75, `${path}.text`, report);
    checkLength(element['value'], 'button.value', `${path}.value`, report);
  }
  if (element['placeholder'] !== undefined)
    checkPlain(element['placeholder'], 150, `${path}.placeholder`, report);
}

function checkRichText(elements: readonly unknown[], path: string, report: Report): undefined {
  if (elements.length === 0) report(path, 'is empty');
  for (const element of elements) {
    if (!isJson(element) || !RICH_TEXT_TYPES.includes(String(element['type']))) {
      report(path, `has ${isJson(element) ? String(element['type']) : 'no element'}`);
      continue;
    }
    if (Array.isArray(element['elements'])) checkRichText(element['elements'], path, report);
    else if (typeof element['text'] !== 'string' || element['text'] === '') report(path, 'has an empty text');
    if (element['type'] === 'link' && !URL.canParse(String(element['url'])))
      report(path, 'has a broken link');
  }
}

function checkPlain(value: unknown, most: number, path: string, report: Report): undefined {
  if (!isJson(value) || value['type'] !== 'plain_text') return report(path, 'is no plain text');
  const text = String(value['text']);
  if (text === '' || text.length > most) report(path, `has ${text.length} characters`);
}

function checkLength(value: unknown, limit: string, path: string, report: Report): undefined {
  if (typeof value !== 'string' || value === '') return report(path, 'is missing');
  if (value.length > (LIMITS[limit] ?? 0)) report(path, `has ${value.length} characters`);
}

function checkCount(values: readonly unknown[], limit: string, path: string, report: Report): undefined {
  if (values.length === 0 || values.length > (LIMITS[limit] ?? 0))
    report(path, `has ${values.length} elements`);
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

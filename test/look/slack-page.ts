/** Draws the messages that the Slack adapter sends as Slack shows them, near enough to judge length and order. */

type Json = Readonly<Record<string, unknown>>;

const plain = (text: string) => text.replace(/[&<>]/gu, (char) => `&#${char.charCodeAt(0)};`);
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});

function inline(element: Json): string {
  const style = object(element['style']);
  let html = plain(text(element['text']) || text(element['url']) || text(element['name'])).replace(
    /\n/gu,
    '<br>',
  );
  if (element['type'] === 'link') html = `<a>${html}</a>`;
  if (style['code']) html = `<code>${html}</code>`;
  if (style['bold']) html = `<b>${html}</b>`;
  if (style['italic']) html = `<i>${html}</i>`;
  if (style['underline']) html = `<u>${html}</u>`;
  return html;
}

function rich(element: Json): string {
  const inner = list(element['elements'])
    .map((child) => (child['type'] === 'rich_text_section' ? `<li>${rich(child)}</li>` : inline(child)))
    .join('');
  switch (element['type']) {
    case 'rich_text_quote':
      return `<blockquote>${inner}</blockquote>`;
    case 'rich_text_preformatted':
      return `<pre>${inner}</pre>`;
    case 'rich_text_list':
      return element['style'] === 'ordered' ? `<ol>${inner}</ol>` : `<ul>${inner}</ul>`;
    default:
      return `<div>${inner}</div>`;
  }
}

const label = (value: unknown) => plain(text(object(value)['text']));
/** mrkdwn: bold, links, escaped characters. */
const mrkdwn = (value: unknown) =>
  text(object(value)['text'])
    .replace(/<([^|>]+)\|([^>]+)>/gu, '<a>$2</a>')
    .replace(/\*([^*\n]+)\*/gu, '<b>$1</b>')
    .replace(/\n/gu, '<br>');

function control(element: Json): string {
  switch (element['type']) {
    case 'button':
      return `<button>${label(element['text'])}</button>`;
    case 'overflow':
      return '<button>⋮</button>';
    case 'static_select':
    case 'external_select':
      return `<span class="select">${label(element['placeholder'])} ▾</span>`;
    default:
      return `<span class="unknown">${plain(text(element['type']))}</span>`;
  }
}

function block(value: Json): string {
  const accessory = value['accessory']
    ? `<div class="accessory">${control(object(value['accessory']))}</div>`
    : '';
  switch (value['type']) {
    case 'rich_text':
      return list(value['elements']).map(rich).join('');
    case 'section':
      return `<div class="section"><div>${value['text'] ? mrkdwn(value['text']) : ''}${list(value['fields'])
        .map((field) => `<div>${mrkdwn(field)}</div>`)
        .join('')}</div>${accessory}</div>`;
    case 'header':
      return `<h3>${label(value['text'])}</h3>`;
    case 'context':
      return `<div class="context">${list(value['elements']).map(mrkdwn).join(' ')}</div>`;
    case 'divider':
      return '<hr>';
    case 'actions':
      return `<div class="actions">${list(value['elements']).map(control).join('')}</div>`;
    default:
      return `<div class="unknown">${plain(text(value['type']))}</div>`;
  }
}

function asked(typed: string | undefined): string {
  return typed === undefined
    ? ''
    : `<div class="message asker"><div class="name">王参赞</div><div>${plain(typed)}</div></div>`;
}

const STYLE = `
body { overflow-wrap: anywhere; margin: 0; padding: 12px; font: 15px/1.47 Lato, "Noto Sans CJK SC", sans-serif; color: #1d1c1d; background: #fff; }
.message { padding-left: 44px; position: relative; margin-bottom: 8px; }
.message::before { content: "引"; position: absolute; left: 0; width: 36px; height: 36px; border-radius: 4px; background: #1f4e79; color: #fff; text-align: center; line-height: 36px; }
.name { font-weight: 900; } .asker::before { content: "王"; background: #7d3fa8; }
blockquote { margin: 0; padding: 0 0 0 12px; border-left: 4px solid #ddd; }
a { color: #1264a3; } .context { color: #616061; font-size: 13px; } h3 { margin: 4px 0; font-size: 18px; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 6px 0; }
button, .select { font: bold 13px sans-serif; border: 1px solid #bbb; border-radius: 4px; background: #fff; padding: 5px 10px; }
.section { display: flex; gap: 10px; justify-content: space-between; margin: 4px 0; }
ul, ol { margin: 0; padding-left: 24px; } pre, code { background: #f8f8f8; border: 1px solid #ddd; font-size: 12px; white-space: pre-wrap; }
pre { padding: 8px; margin: 4px 0; } .unknown { color: red; } hr { border: 0; border-top: 1px solid #ddd; }`;

/** A page of HTML with every message, one below the other, under what somebody typed where that is to be seen. */
export function slackPage(messages: readonly Json[], typed?: string): string {
  const bodies = messages.map(
    (message) =>
      `<div class="message"><div class="name">Yinju 引据</div>${
        list(message['blocks']).length > 0
          ? list(message['blocks']).map(block).join('')
          : plain(text(message['text'])).replace(/\n/gu, '<br>')
      }</div>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body>${asked(typed)}${bodies.join('')}</body>`;
}

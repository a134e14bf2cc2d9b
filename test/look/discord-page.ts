/** Draws the messages that the Discord adapter sends after Discord's dark theme. */

type Json = Readonly<Record<string, unknown>>;

const plain = (text: string) => text.replace(/[&<>"]/gu, (char) => `&#${char.charCodeAt(0)};`);
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Bold, underline, italics, code, masked links, escapes: the marks that the adapter writes. */
function inline(markup: string): string {
  let html = '';
  const rules: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
    [/^\\(.)/su, (char) => plain(char)],
    [/^\*\*((?:\\.|[^\\])+?)\*\*/su, (inner) => `<b>${inline(inner)}</b>`],
    [/^__((?:\\.|[^\\])+?)__/su, (inner) => `<u>${inline(inner)}</u>`],
    [/^\*((?:\\.|[^\\*])+?)\*/su, (inner) => `<i>${inline(inner)}</i>`],
    [/^`([^`]+)`/su, (inner) => `<code>${plain(inner)}</code>`],
    [/^\[((?:\\.|[^\\\]])+)\]\(<[^>]*>\)/su, (inner) => `<a>${inline(inner)}</a>`],
    [/^<(https?:[^>]+)>/u, (address) => `<a>${plain(address)}</a>`],
    [/^<\/([^:>]+):\d+>/u, (name) => `<span class="mention">/${plain(name)}</span>`],
  ];
  for (let rest = markup; rest !== ''; ) {
    const hit = rules.map(([rule, draw]) => ({ match: rule.exec(rest), draw })).find(({ match }) => match);
    if (hit?.match) {
      html += hit.draw(hit.match[1] ?? '');
      rest = rest.slice(hit.match[0].length);
    } else {
      html += plain(rest.charAt(0));
      rest = rest.slice(1);
    }
  }
  return html;
}

function markdown(content: string): string {
  return content
    .split(/(```[\s\S]*?```)/u)
    .map((part) =>
      part.startsWith('```')
        ? `<pre>${plain(part.slice(3, -3).trim())}</pre>`
        : part
            .split('\n')
            .map((line) => {
              if (line.startsWith('> '))
                return `<blockquote>${inline(line.slice(2)) || '&nbsp;'}</blockquote>`;
              if (line.startsWith('### ')) return `<h3>${inline(line.slice(4))}</h3>`;
              if (line.startsWith('-# ')) return `<div class="small">${inline(line.slice(3))}</div>`;
              if (/^[-*•] /u.test(line)) return `<div class="item">• ${inline(line.slice(2))}</div>`;
              return `<div>${inline(line) || '&nbsp;'}</div>`;
            })
            .join(''),
    )
    .join('');
}

function component(value: Json): string {
  if (value['type'] === 1)
    return `<div class="row">${list(value['components']).map(component).join('')}</div>`;
  if (value['type'] === 2) return `<button>${plain(text(value['label']) || '⋯')}</button>`;
  if (value['type'] === 3) return `<div class="select">${plain(text(value['placeholder']))} ▾</div>`;
  return `<span class="unknown">${plain(String(value['type']))}</span>`;
}

function asked(typed: string | undefined): string {
  if (typed === undefined) return '';
  return `<div class="asker">王参赞 使用了 <span class="mention">${plain(typed)}</span></div>`;
}

const STYLE = `
body { overflow-wrap: anywhere; margin: 0; padding: 12px; font: 16px/1.375 "gg sans", "Noto Sans CJK SC", sans-serif; color: #dbdee1; background: #313338; }
.message { padding-left: 52px; position: relative; margin-bottom: 10px; }
.message::before { content: "引"; position: absolute; left: 0; width: 40px; height: 40px; border-radius: 50%; background: #1f4e79; color: #fff; text-align: center; line-height: 40px; }
.name { color: #f2f3f5; font-weight: 500; } .asker { font-size: 14px; color: #949ba4; padding-left: 52px; }
blockquote { margin: 0; padding: 0 0 0 12px; border-left: 4px solid #4e5058; }
a { color: #00a8fc; } .small { font-size: 13px; color: #949ba4; } h3 { margin: 8px 0 4px; font-size: 16px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; } .mention { color: #c9cdfb; background: #3c4270; }
button { font: 500 14px sans-serif; color: #fff; border: 0; border-radius: 3px; background: #4e5058; padding: 7px 14px; }
.select { width: 100%; background: #1e1f22; border-radius: 4px; padding: 8px; color: #949ba4; }
pre { background: #2b2d31; border: 1px solid #1e1f22; padding: 8px; white-space: pre-wrap; font-size: 13px; margin: 4px 0; } .unknown { color: red; }`;

/** A page of HTML with every message, one below the other, under what somebody typed where that is to be seen. */
export function discordPage(messages: readonly Json[], typed?: string): string {
  const bodies = messages.map(
    (message) =>
      `<div class="message"><div class="name">Yinju 引据</div>${markdown(text(message['content']))}${list(message['components']).map(component).join('')}</div>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body>${asked(typed)}${bodies.join('')}</body>`;
}

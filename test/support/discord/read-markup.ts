/**
 * Reads Discord's markdown the way its clients do (rules and their order as in the client's grammar, a dialect of
 * simple-markdown), written from those rules and not from our renderer. What a reader sees is `text`; everything that
 * would be more than text is listed in `active`.
 */
export interface InlineText {
  readonly text: string;
  /** Bold, italic and underlined stretches, offsets into `text`. */
  readonly styles: readonly { readonly style: Style; readonly start: number; readonly end: number }[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** Names of tokens that call, link, hide or replace: mention, url, emoji, spoiler, code … */
  readonly active: readonly string[];
}
export type Style = 'strong' | 'emphasis' | 'underline';

export type MarkupBlock =
  | ({ readonly type: 'quote' | 'heading' | 'small' | 'list' | 'line' } & InlineText)
  | { readonly type: 'code'; readonly text: string; readonly active: readonly string[] };

/** A message's blocks in order; lines that follow each other in one quotation bar are one block. */
export function readMarkup(content: string): readonly MarkupBlock[] {
  const blocks: MarkupBlock[] = [];
  // Discord takes blanks off both ends of a message before anybody sees it.
  let rest = content.trim();
  while (rest !== '') {
    const [block, taken] = readBlock(rest);
    blocks.push(block);
    rest = rest.slice(taken);
  }
  return blocks;
}

function readBlock(rest: string): readonly [MarkupBlock, number] {
  const code = /^```(?:[^\n]*\n)?([\s\S]*?)\n*```\n?/u.exec(rest);
  if (code) return [{ type: 'code', text: code[1] ?? '', active: ['code block'] }, code[0].length];
  const everything = /^ *>>> ([\s\S]*)/u.exec(rest);
  if (everything)
    return [{ type: 'quote', ...readInline(everything[1] ?? ''), active: ['>>>'] }, rest.length];
  const quote = /^ *> [^\n]*(?:\n *> [^\n]*)*\n?/u.exec(rest);
  if (quote) return [readQuote(quote[0]), quote[0].length];
  const [line = ''] = /^[^\n]*\n?/u.exec(rest) ?? [];
  return [readLine(line.replace(/\n$/u, '')), line.length];
}

function readQuote(raw: string): MarkupBlock {
  const inner = raw.replace(/\n$/u, '').replace(/^ *> ?/gmu, '');
  const marked = inner
    .split('\n')
    .flatMap((line) => (readLine(line).type === 'line' ? [] : [`${readLine(line).type} in a quotation`]));
  const inline = readInline(inner);
  return { type: 'quote', ...inline, active: [...inline.active, ...marked] };
}

function readLine(line: string): MarkupBlock {
  const heading = /^#{1,3} +(.+)/u.exec(line);
  if (heading) return { type: 'heading', ...readInline(heading[1] ?? '') };
  const small = /^-# +(.+?) *$/u.exec(line);
  if (small) return { type: 'small', ...readInline(small[1] ?? '') };
  const item = /^ *(?:[-*+]|\d+\.) +(.*)/u.exec(line);
  if (item) return { type: 'list', ...readInline(item[1] ?? '') };
  return { type: 'line', ...readInline(line) };
}

/** Tokens that are more than text, in the order in which the client tries them. */
const ACTIVE: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['code', /^(`+)[\s\S]*?[^`]\1(?!`)/u],
  ['url', /^<(?:https?|mailto|tel|sms):[^\s>]+>/iu],
  ['url', /^(?:https?|steam):\/\/[^\s<]+/iu],
  ['invitation', /^(?:discord\.gg|discord(?:app)?\.com\/invite)\/[\w-]+/iu],
  ['mention', /^<@[!&]?\d+>/u],
  ['mention', /^@(?:everyone|here)/u],
  ['channel', /^<#\d+>/u],
  ['guide', /^<id:\w+>/u],
  ['command', /^<\/[^>]+:\d+>/u],
  ['emoji', /^<a?:\w+:\d+>/u],
  ['emoji', /^:[\w+-]+:/u],
  ['timestamp', /^<t:-?\d+(?::[a-zA-Z])?>/u],
  ['spoiler', /^\|\|[\s\S]+?\|\|/u],
  ['strikethrough', /^~~[\s\S]+?~~/u],
  ['emoticon', /^¯\\_\(ツ\)_\/¯/u],
];

const STYLED: readonly (readonly [style: Style, pattern: RegExp])[] = [
  ['strong', /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/u],
  ['underline', /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/u],
  ['emphasis', /^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/u],
  ['emphasis', /^_((?:__|\\[\s\S]|[^\\_])+?)_(?!\w)/u],
];

function readInline(source: string): InlineText {
  const out = {
    text: '',
    styles: [] as InlineText['styles'][number][],
    links: [] as InlineText['links'][number][],
    active: [] as string[],
  };
  const append = (inner: InlineText) => {
    const by = out.text.length;
    out.styles.push(...inner.styles.map((span) => ({ ...span, start: span.start + by, end: span.end + by })));
    out.links.push(...inner.links);
    out.active.push(...inner.active);
    out.text += inner.text;
  };
  let rest = source;
  scan: while (rest !== '') {
    const emoticon = ACTIVE.at(-1)?.[1].exec(rest);
    const escaped = /^\\([^0-9A-Za-z\s])/u.exec(rest);
    if (escaped && !emoticon) {
      out.text += escaped[1] ?? '';
      rest = rest.slice(escaped[0].length);
      continue;
    }
    const link = /^\[((?:\[[^\]]*\]|[^[\]])*)\]\(\s*<?((?:\([^)]*\)|[^\s\\()<>]|\\.)*?)>?\s*\)/u.exec(rest);
    if (link) {
      const label = readInline(link[1] ?? '');
      append(label);
      out.links.push({ label: label.text, url: link[2] ?? '' });
      rest = rest.slice(link[0].length);
      continue;
    }
    for (const [name, pattern] of ACTIVE) {
      const found = pattern.exec(rest);
      if (!found) continue;
      out.active.push(name);
      out.text += found[0];
      rest = rest.slice(found[0].length);
      continue scan;
    }
    for (const [style, pattern] of STYLED) {
      const found = pattern.exec(rest);
      if (!found) continue;
      const inner = readInline(found[1] ?? '');
      const start = out.text.length;
      append(inner);
      out.styles.push({ style, start, end: start + inner.text.length });
      rest = rest.slice(found[0].length);
      continue scan;
    }
    const char = String.fromCodePoint(rest.codePointAt(0) ?? 0);
    out.text += char;
    rest = rest.slice(char.length);
  }
  return out;
}

/** What a message quotes: its printed number, text, notes and citation, taken off the page as a reader would. */
export interface QuotedUnit {
  readonly number?: string;
  readonly text: string;
  readonly styles: InlineText['styles'];
  readonly notes: readonly string[];
  readonly citation: string;
  readonly url?: string;
}

/** Small print that is none of a quotation: which part this is, what a button asks, what 同上 stands for. */
const OTHER_SMALL = /^(?:[（(]\d+\/\d+[）)]|↪\d+ |\S{1,8} 〔)/u;

/**
 * The quotations of one message. A quotation is a bar, perhaps under a number that stands alone and in bold; the line that
 * begins with a dash cites it; the small print under that is its notes.
 */
export function readQuotations(content: string): readonly QuotedUnit[] {
  const units: (QuotedUnit & { notes: string[] })[] = [];
  let open: { number?: string; text?: string; styles: InlineText['styles'] } = { styles: [] };
  const uncited: (typeof open)[] = [];
  /** Blank lines within a note, should it go on. */
  let blank: string[] = [];
  let noting = false;
  for (const block of readMarkup(content)) {
    if (block.type === 'code') continue;
    const unit = units.at(-1);
    if (noting && unit && block.type === 'small' && !OTHER_SMALL.test(block.text)) {
      unit.notes.push(...blank, block.text);
      blank = [];
      continue;
    }
    if (noting && block.type === 'line' && block.text.trim() === '') {
      blank.push(block.text);
      continue;
    }
    // A note's further lines: neither a citation nor a printed number, which is bold.
    const goesOn = block.type === 'line' && !block.text.startsWith('— ') && block.styles.length === 0;
    if (noting && unit && unit.notes.length > 0 && goesOn) {
      unit.notes.push(...blank, block.text);
      blank = [];
      continue;
    }
    if (block.type === 'small') continue;
    noting = false;
    blank = [];
    if (block.type === 'quote') {
      Object.assign(open, { text: block.text, styles: block.styles });
    } else if (block.type === 'line' && block.text.startsWith('— ')) {
      const [link] = block.links;
      // Those above without a citation of their own have this one.
      for (const one of [...uncited.splice(0), open])
        units.push({
          ...(one.number === undefined ? {} : { number: one.number }),
          text: one.text ?? '',
          styles: one.styles,
          notes: [],
          citation: link?.label ?? block.text.slice(2),
          ...(link === undefined ? {} : { url: link.url }),
        });
      open = { styles: [] };
      noting = true;
    } else {
      const [bold] = block.styles;
      const number = bold?.style === 'strong' && bold.end === block.text.length ? block.text : undefined;
      if (open.text !== undefined) uncited.push(open);
      open = { styles: [], ...(number === undefined ? {} : { number }) };
    }
  }
  return units;
}

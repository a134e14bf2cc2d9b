/**
 * Reads a Slack message back as a reader sees it, knowing only Slack's own rules and sharing no code with the renderer:
 * the text in a quotation bar, the notes below it, the line of the citation. Throws on anything through which a
 * quotation could be changed or activated.
 */
export interface ReadQuote {
  readonly number?: string;
  readonly text: string;
  /** Bold and italic stretches of the text. */
  readonly styles: readonly { readonly start: number; readonly end: number; readonly style: string }[];
  readonly notes: readonly { readonly mark: string; readonly text: string; readonly resolved: string }[];
  readonly citation: { readonly text: string; readonly url?: string };
}

interface Element {
  readonly type: string;
  readonly text?: string;
  readonly url?: string;
  readonly style?: Readonly<Record<string, boolean>>;
  readonly elements?: readonly Element[];
}

/** Every quotation of the messages, in order. Messages are taken through JSON first, as the wire does. */
export function readQuotes(messages: unknown): ReadQuote[] {
  const wire = JSON.parse(JSON.stringify(messages)) as { blocks: Element[] }[]; // what Slack would parse
  return wire.flatMap(({ blocks }) =>
    citedBelow(
      blocks.flatMap((block, index) => {
        if (block.type !== 'rich_text') return [];
        const rest = blocks.slice(index + 1);
        const end = rest.findIndex(({ type }) => type !== 'context');
        const small = rest.slice(0, end < 0 ? undefined : end).flatMap(({ elements }) => elements ?? []);
        return readBlock(block.elements ?? [], readNotes(small));
      }),
    ),
  );
}

/** A quotation without a citation has that of the one after it. */
function citedBelow(quotes: readonly ReadQuote[]): ReadQuote[] {
  return quotes.map((quote, index) => ({
    ...quote,
    citation: quotes.slice(index).find(({ citation }) => citation.text !== '')?.citation ?? quote.citation,
  }));
}

function readBlock(sections: readonly Element[], notes: ReadQuote['notes']): ReadQuote[] {
  const bar = sections.findIndex((section) => section.type === 'rich_text_quote');
  const last = sections.at(-1);
  // A part may have nothing but notes.
  if (!last || (bar < 0 && (sections.length !== 1 || notes.length === 0))) return [];
  const [link, ...more] = last.type === 'rich_text_quote' ? [{ type: 'link' }] : (last.elements ?? []);
  if (more.length > 0 || !link) throw new Error('the citation does not stand alone on its line');
  const quoted = bar < 0 ? [] : (sections[bar]?.elements ?? []);
  return [
    {
      ...(bar > 0 ? { number: join(sections[0]?.elements ?? []) } : {}),
      text: join(quoted),
      styles: styles(quoted),
      notes,
      citation: { text: link.text ?? '', ...(link.url === undefined ? {} : { url: link.url }) },
    },
  ];
}

const MARK = /^([\d\u2070-\u2079\u00b9\u00b2\u00b3*]{1,8}) ([\s\S]*)$/u;

/** Small print right below a citation: a note behind its mark, and what stands beside it that is not the text. */
function readNotes(small: readonly Element[]): ReadQuote['notes'] {
  const notes: { mark: string; text: string; resolved: string }[] = [];
  for (const { type, text = '' } of small) {
    if (type !== 'plain_text') throw new Error(`not literal text: ${type}`);
    const [, mark, own = ''] = MARK.exec(text) ?? [];
    const last = notes.at(-1);
    if (mark !== undefined) notes.push({ mark, text: own, resolved: '' });
    else if (last && text.startsWith('〔')) last.resolved = text;
    else break;
  }
  return notes;
}

function join(elements: readonly Element[]): string {
  return elements
    .map((element) => {
      // Only text elements are literal; user, broadcast, emoji and link elements are live.
      if (element.type !== 'text' || !element.text) throw new Error(`not literal text: ${element.type}`);
      return element.text;
    })
    .join('');
}

function styles(elements: readonly Element[]): ReadQuote['styles'] {
  let end = 0;
  return elements.flatMap((element) => {
    const start = end;
    end += element.text?.length ?? 0;
    return Object.keys(element.style ?? {}).map((style) => ({ start, end, style }));
  });
}

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

/** Every quotation block of the messages, in order. Messages are taken through JSON first, as the wire does. */
export function readQuotes(messages: unknown): ReadQuote[] {
  const wire = JSON.parse(JSON.stringify(messages)) as { blocks: Element[] }[]; // what Slack would parse
  return wire.flatMap(({ blocks }) =>
    blocks.filter((block) => block.type === 'rich_text').flatMap((block) => readBlock(block.elements ?? [])),
  );
}

function readBlock(sections: readonly Element[]): ReadQuote[] {
  const bar = sections.findIndex((section) => section.type === 'rich_text_quote');
  const last = sections.at(-1);
  if (!last || (bar < 0 && sections.length < 2)) return [];
  const [link, ...more] = last.elements ?? [];
  if (more.length > 0 || !link) throw new Error('the citation does not stand alone on its line');
  const quoted = bar < 0 ? [] : (sections[bar]?.elements ?? []);
  return [
    {
      ...(bar > 0 ? { number: join(sections[0]?.elements ?? []) } : {}),
      text: join(quoted),
      styles: styles(quoted),
      notes: sections.slice(bar + 1, -1).map(readNote),
      citation: { text: link.text ?? '', ...(link.url === undefined ? {} : { url: link.url }) },
    },
  ];
}

/** A note: its mark in bold with a blank, its text, and in italics what is not the text. */
function readNote(section: Element): ReadQuote['notes'][number] {
  const [mark, ...rest] = section.elements ?? [];
  if (!mark?.style?.['bold']) throw new Error('a note without a mark');
  const ours = rest.filter((element) => element.style?.['italic']);
  return {
    mark: join([mark]).replace(/ $/u, ''),
    text: join(rest.filter((element) => !ours.includes(element))),
    resolved: join(ours),
  };
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

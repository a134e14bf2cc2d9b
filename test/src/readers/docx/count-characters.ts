import { SaxesParser } from 'saxes';
import { fromBufferPromise } from 'yauzl';

const STORY = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/u;
/** Elements whose text is text of the document, and those that are one character themselves. */
const TEXT = new Set(['t', 'delText', 'instrText', 'delInstrText']);
const CHARACTER = new Set(['sym', 'noBreakHyphen', 'softHyphen']);

/** Characters in the text runs of all stories, counted without knowing what they mean: the law's other side. */
export async function charactersOf(bytes: Uint8Array): Promise<number> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, autoClose: false });
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    if (!STORY.test(entry.fileName)) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    const parser = new SaxesParser();
    const open: string[] = [];
    parser.on('opentag', ({ name }) => {
      const local = name.replace(/^.*:/u, '');
      open.push(local);
      if (CHARACTER.has(local)) count++;
    });
    parser.on('closetag', () => {
      open.pop();
    });
    parser.on('text', (text) => {
      if (TEXT.has(open.at(-1) ?? '')) count += text.length;
    });
    parser.write(Buffer.concat(chunks).toString('utf8')).close();
  }
  return count;
}

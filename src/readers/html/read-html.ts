import { parse } from 'parse5';
import { composeText } from '../compose.js';
import { type Facts, type Reader, RefusalError, refusable } from '../read-text.js';
import { decodeHtml } from './charset.js';
import { attribute, elements, type Node, textOf } from './elements.js';
import { HtmlWalk } from './html-walk.js';
import { findNotes } from './notes.js';

/**
 * Reads a web page as a browser would show it, without its styles of class: lines by blocks, white space as HTML counts
 * it, numbers of lists computed, notes by links that lead to one another. Nothing in it is run or fetched.
 */
export const readHtml: Reader = (bytes, limits) =>
  refusable(() => {
    const decoded = decodeHtml(bytes);
    if (!decoded) throw new RefusalError('encoding', 'its encoding is not certain; save it as UTF-8');
    if (decoded.text.length > 4 * limits.characters)
      throw new RefusalError('too-large', `the page has more than ${4 * limits.characters} characters`);
    const page = parse(decoded.text, { sourceCodeLocationInfo: true, scriptingEnabled: false });
    const root = page.childNodes.find((node) => node.nodeName === 'html');
    if (!root) throw new RefusalError('empty', 'is a page without contents');
    checkDepth(root, limits.depth);
    const facts = factsOf(root);
    const walk = new HtmlWalk(findNotes(root), {
      // Its exports break lines of the file only where the text has a blank; others also between Chinese characters.
      breaksAtBlanks: /libreoffice|openoffice|staroffice/iu.test(facts.generator ?? ''),
    });
    if (!decoded.declared) walk.notices.add('declared-encoding-wrong', 'warning');
    walk.read(root);
    return composeText(
      walk.blocks(),
      {
        dropped: walk.dropped,
        facts: facts.facts,
        notices: walk.notices.list(),
        fidelity: 'characters',
        reader: { name: 'html', version: 2 },
      },
      limits,
    );
  });

/** Everything behind this recurses. */
function checkDepth(root: Node, limit: number): void {
  let level: readonly Node[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) throw new RefusalError('too-deep', `more than ${limit} elements within one another`);
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  }
}

function factsOf(root: Node): { readonly facts: readonly Facts[]; readonly generator?: string } {
  let title: string | undefined;
  let generator: string | undefined;
  let symbol: string | undefined;
  for (const element of elements(root)) {
    if (element.tagName === 'title') title ??= textOf(element).replace(/\s+/gu, ' ').trim();
    if (element.tagName !== 'meta') continue;
    const name = attribute(element, 'name')?.toLowerCase();
    const content = attribute(element, 'content')?.trim();
    if (name === 'generator') generator = content;
    if (name === 'symbol' || name === 'dc.identifier') symbol = content;
  }
  const fields = {
    ...(title ? { title } : {}),
    ...(symbol ? { symbol } : {}),
  };
  return {
    facts: Object.keys(fields).length === 0 ? [] : [{ from: 'meta-elements', ...fields }],
    ...(generator === undefined ? {} : { generator }),
  };
}

import { splitLocator } from '../../model/locator.js';
import { type Construct, textOf } from '../section.js';

/**
 * A paragraph that prints no number. In a preamble it counts as pp1, pp2, …; where no paragraph of the section prints
 * one, the operative part begins with the first that ends as such paragraphs end (；。：) and counts from 1, as the
 * single 决定… of a short resolution does.
 */
export const preambularParagraph: Construct = {
  name: 'preambular-paragraph',
  parts: ['preamble'],
  take(line, section) {
    const { drafts, container, survey } = section;
    if (!survey.numbered && /[；;。：:][”"』」)）]*[\s⁰¹²³⁴⁵⁶⁷⁸⁹*]*$/u.test(textOf(line, section))) {
      section.part = 'operative';
      return unnumberedOperative.take(line, section);
    }
    section.preambularCount++;
    section.body = drafts.begin({ kind: 'preambular', pin: `pp${section.preambularCount}`, container }, line);
    section.open = [];
    return true;
  },
};

export const unnumberedOperative: Construct = {
  name: 'unnumbered-operative',
  parts: ['operative'],
  take(line, section) {
    const { drafts, container, survey } = section;
    if (survey.numbered) return false;
    section.lastNumber++;
    section.body = drafts.begin({ kind: 'operative', pin: String(section.lastNumber), container }, line);
    section.open = [];
    if (section.lastNumber === 2)
      drafts.report(
        'numbers-missing',
        'warning',
        'operative paragraphs print no numbers; they are counted in order',
        line,
      );
    return true;
  },
};

/** A paragraph of a letter: letter/1, letter/2, … */
export const letterParagraph: Construct = {
  name: 'letter-paragraph',
  parts: ['letter'],
  take(line, section) {
    const { drafts, container } = section;
    section.body = drafts.begin(
      { kind: 'letter', pin: drafts.nextPin('letter', container), container },
      line,
    );
    section.open = [];
    return true;
  },
};

/** A paragraph of a report or record that prints no number. It gets none: text/1, text/2, … is an address, not a citation. */
export const textParagraph: Construct = {
  name: 'text-paragraph',
  parts: ['text'],
  take(line, section) {
    const { drafts, container } = section;
    if (!/\p{Script=Han}|[A-Za-z]{3}/u.test(textOf(line, section))) return false;
    section.body = drafts.begin(
      { kind: 'paragraph', pin: drafts.nextPin('text', container), container },
      line,
    );
    section.open = [];
    return true;
  },
};

/** Words that close a numbered paragraph after its list (并提出建议；): part of that paragraph, addressed as 2(end). */
export const paragraphEnd: Construct = {
  name: 'paragraph-end',
  parts: ['operative', 'text'],
  take(line, section) {
    const { drafts, container, body, open } = section;
    if (!body || open.length === 0 || body.number === null) return false;
    const pin = `${splitLocator(body.locator).pin}(end)`;
    drafts.begin({ kind: 'subparagraph', pin, container, parent: body.locator }, line);
    section.open = [];
    return true;
  },
};

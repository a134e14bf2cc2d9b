import type { TalkMessages } from './talk-messages.js';

export const talkEn: TalkMessages = {
  understood: (question) => `Answered as ${question}`,
  whichDocument: (place) => (place === '' ? 'Of which document?' : `${place}: of which document?`),
  nothingBefore:
    'No paragraph has been asked for yet. Name a document and a paragraph, such as 63/194 para. 11.',
  noNext: (place) => `${place} is the last one of this part; there is none after it.`,
  noPrevious: (place) => `${place} is the first one of this part; there is none before it.`,
  noNotes: (places) => `There are no footnotes to ${places}.`,
  noSuchResult: (count) =>
    count === 0 ? 'No results have been listed yet.' : `There are only ${count} results, and not this one.`,
  noInterpretation: 'I quote the text and do not explain it.',
  noFact: (document, fact) => `${document} does not state this: ${fact}.`,
  noHitsThere: (document) => `Nothing of that was found in ${document}.`,
  noMore: (count) => `That is all: all ${count} have been listed, there are no more.`,
  more: (from, to) => (from === to ? `Result ${from}` : `Results ${from} to ${to}`),
  notHeld: (name) => `${name} is not held and cannot be quoted.`,
  notTranslated: 'Nothing is translated: only texts that are held are quoted.',
  onlyChinese: 'No English text: only the Chinese texts are held, and nothing is translated.',
  citeInEnglish: 'For the citation in English ask “how to cite”.',
  statesListed: (states, document) =>
    document === undefined ? `${states}: on a list` : `${states}: on the list of ${document}`,
  statesAbsent: (states, document) =>
    document === undefined ? `${states}: not on any list` : `${states}: not on the list of ${document}`,
  requests: (count, document) =>
    document === undefined
      ? `${count} paragraphs ask for this`
      : `${count} paragraphs of ${document} ask for this`,
  cites: (document, count) => (count === 1 ? `${document} cites this` : `${document} cites these ${count}`),
  citesNothing: (document, organ) =>
    `${document} does not cite anything of the kind${organ === undefined ? '' : ` (${organ})`}.`,
  noVote: (document) =>
    `${document === undefined ? 'No text that is held records' : `The text of ${document} does not record`} how anyone voted (for, against, abstaining).`,
  citedThere: 'What is held cites it so:',
  citedIn: (name, count) =>
    count === 1 ? `${name} stands in one place` : `${name} stands in ${count} places`,
  notCited: (name, document) =>
    document === undefined ? `No document held mentions ${name}.` : `${document} does not mention ${name}.`,
  quotationExact: (place) => `Identical with the text: ${place}`,
  quotationShortened: (place) => `Each part is identical with the text, with an omission between: ${place}`,
  quotationElsewhere: (document, place) => `These words do not stand in ${document}, but in ${place}`,
  quotationAltered: (place) => `Differs from the text; the nearest is ${place}`,
  quotationNotFound: 'These words were not found in any document held.',
  courtesy: {
    greeting: 'Hello! Just ask, for example “what does 63/194 para. 11 say”.',
    thanks: 'You are welcome.',
    correction: 'Sorry. Name the document and the paragraph, such as “63/194 para. 11”, and I look again.',
    farewell: 'Goodbye.',
    identity: 'I am Yinju: I quote United Nations documents in Chinese word for word, with their citation.',
    smallTalk: 'I am Yinju and only quote the United Nations documents that I hold. You could ask:',
  },
  firstQuestions: {
    quote: (question) => `Read a paragraph: ${question}`,
    search: (question) => `Look for words: ${question}`,
    signed: () => 'Who signed, and for whom',
    held: () => 'What is held',
  },
};

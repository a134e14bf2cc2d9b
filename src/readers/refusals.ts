import type { Refusal, RefusalReason } from './read-text.js';

/** What is wrong with a file that is refused, and what can be done about it. The detail of the case follows in brackets. */
const SENTENCES: Readonly<Record<RefusalReason, string>> = {
  damaged: 'is damaged; fetch it again, or open it and save it anew',
  encrypted: 'is protected by a password; save it without one',
  'too-large': 'is too large to be read',
  bomb: 'unpacks to far more than it should, as no document does',
  'too-deep': 'nests its elements deeper than any document does',
  'too-costly': 'takes more time or memory than reading a document may',
  doctype: 'declares a document type of its own, which no word processor writes',
  'duplicate-part': 'holds the same part twice, so that it is not certain what it says',
  'unsafe-name': 'holds a part with a name that leads outside the file',
  'not-this-format': 'is not the kind of file that it says it is',
  'format-not-read': 'is of a format that is not read; save it as .docx',
  'too-old': 'was written by a version of Word before 1997; open it and save it as .docx',
  scanned:
    'holds only pictures of pages; text has to be recognized (OCR) and checked before it can be quoted',
  ocr: 'is a scan with recognized text (OCR), which is full of errors and cannot be quoted',
  'text-unknown': 'does not say which characters its glyphs stand for; another edition of it is needed',
  encoding: 'is in an encoding that is not certain',
  empty: 'holds no text',
};

/** The sentence for an operator. */
export function explainRefusal({ reason, detail }: Refusal): string {
  return detail === '' ? SENTENCES[reason] : `${SENTENCES[reason]} (${detail})`;
}

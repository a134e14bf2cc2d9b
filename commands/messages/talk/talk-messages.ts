/** Four things to tap, for who does not know what can be asked. */
export const FIRST_QUESTIONS = ['quote', 'search', 'signed', 'held'] as const;
export type FirstQuestion = (typeof FIRST_QUESTIONS)[number];

/** What is said in conversation: everything else is a command's answer. */
export interface TalkMessages {
  /** Small print: the question that was understood, as it could be typed. */
  readonly understood: (question: string) => string;
  /** `place` is empty where none was named. */
  readonly whichDocument: (place: string) => string;
  readonly nothingBefore: string;
  readonly noNext: (place: string) => string;
  readonly noPrevious: (place: string) => string;
  readonly noNotes: (places: string) => string;
  /** `count`: how many there were; 0 where there was no list. */
  readonly noSuchResult: (count: number) => string;
  readonly noInterpretation: string;
  readonly noFact: (document: string, fact: string) => string;
  readonly noHitsThere: (document: string) => string;
  readonly noMore: (count: number) => string;
  readonly more: (from: number, to: number) => string;
  readonly notHeld: (name: string) => string;
  /** Other languages are held, and follow. */
  readonly notTranslated: string;
  readonly onlyChinese: string;
  readonly citeInEnglish: string;
  /** `document` is undefined where all lists were looked at. */
  readonly statesListed: (states: string, document: string | undefined) => string;
  readonly statesAbsent: (states: string, document: string | undefined) => string;
  readonly requests: (count: number, document: string | undefined) => string;
  readonly cites: (document: string, count: number) => string;
  readonly citesNothing: (document: string, organ: string | undefined) => string;
  /** The votes are asked after, and the text says nothing of them. */
  readonly noVote: (document: string | undefined) => string;
  /** Of what is not held, above the places that cite it. */
  readonly citedThere: string;
  readonly citedIn: (name: string, count: number) => string;
  readonly notCited: (name: string, document: string | undefined) => string;
  readonly quotationExact: (place: string) => string;
  readonly quotationShortened: (place: string) => string;
  readonly quotationElsewhere: (document: string, place: string) => string;
  readonly quotationAltered: (place: string) => string;
  readonly quotationNotFound: string;
  readonly courtesy: Readonly<
    Record<'greeting' | 'thanks' | 'correction' | 'farewell' | 'identity' | 'smallTalk', string>
  >;
  /** What each of the first questions is, for somebody who has never asked: `firstQuestions` has them. */
  readonly firstQuestions: Readonly<Record<FirstQuestion, (question: string) => string>>;
}

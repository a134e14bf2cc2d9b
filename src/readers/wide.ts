/** Whether no blank is written between this character and its like: Chinese, and its punctuation. */
export function isWide(char: string | undefined): boolean {
  return char !== undefined && /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]/u.test(char);
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 12 → ¹²: ASCII digits as they look when raised, one code unit for one; other characters stay. */
export function raiseDigits(text: string): string {
  return text.replace(/[0-9]/gu, (digit) => RAISED[Number(digit)] ?? digit);
}

/** ¹² → 12: the label of a mark that is raised already. */
export function lowerDigits(text: string): string {
  return text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => String(RAISED.indexOf(digit)));
}

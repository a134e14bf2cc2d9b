/** What people and programs write before a paragraph's number in an address: #para11, #p-11, #11. */
const BEFORE_NUMBER = /^(?:para(?:graph)?|p)?[-_.]?(?=\d)/iu;
const LOCATOR = /^[\p{L}\p{N}/().,-]{1,60}$/u;

/**
 * The place that the fragment of an address (without its #) names, as a user would type it; undefined for what is no
 * place at all (:~:text=…, page=3).
 */
export function placeInFragment(fragment: string): string | undefined {
  const place = decoded(fragment).replace(BEFORE_NUMBER, '');
  return LOCATOR.test(place) && /\d/u.test(place) ? place : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

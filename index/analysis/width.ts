/**
 * Full-width ASCII (Ａ, ６, ／, （) → ASCII and the ideographic space → a space. Chinese punctuation proper
 * (、。《) stays. The result has the same length in UTF-16 code units as `text`.
 */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u00a0]/gu, (char) => {
    const code = char.charCodeAt(0);
    return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}

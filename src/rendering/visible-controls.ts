/**
 * Characters that would move the cursor or change the terminal, as the pictures that Unicode has for them (␛): a text
 * shown must not be able to paint over what stands around it.
 */
export function visibleControls(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) => {
    const code = control.codePointAt(0) ?? 0;
    if (control === '\n' || control === '\t') return control;
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/**
 * The same, and what turns the direction of writing or breaks a line in secret, as �: for a name or a title, which stands
 * among words of ours. A quotation keeps them.
 */
export function visibleName(text: string): string {
  return visibleControls(text).replace(/[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** Half a surrogate pair, which no message may hold, as �. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

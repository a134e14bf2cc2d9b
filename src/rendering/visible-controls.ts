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

/** Half a surrogate pair, which no message may hold, as �. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

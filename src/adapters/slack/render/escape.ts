const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const;

/**
 * Text as Slack wants it wherever `<…>` would be a mention or a link: without this `<!channel>` calls everybody.
 * Rich text needs it not: its text elements are literal.
 * Source: docs.slack.dev/messaging/formatting-message-text, "Escaping text".
 */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/gu, (char) => ENTITIES[char as keyof typeof ENTITIES]); // the pattern names the keys
}

/** Text of a message or a command as its author typed it. The inverse of {@link escapeText}. */
export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

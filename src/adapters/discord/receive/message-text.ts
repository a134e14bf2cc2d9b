/**
 * An ordinary message without what its author did not say: code, and quotations of others. Mentions of the bot go
 * too. Source: Discord's markdown ("Markdown Text 101").
 */
export function ownWords(content: string): string {
  return content
    .replace(/```[\s\S]*?(?:```|$)/gu, '\n')
    .replace(/(`+)[^`][\s\S]*?\1/gu, ' ')
    .replace(/^ *>>> [\s\S]*/mu, '')
    .replace(/^ *> .*$/gmu, '');
}

/** What is asked of a bot that is mentioned: the message without the mentions of it. */
export function withoutMention(content: string, bot: string): string {
  return content.replaceAll(`<@${bot}>`, ' ').replaceAll(`<@!${bot}>`, ' ').trim();
}

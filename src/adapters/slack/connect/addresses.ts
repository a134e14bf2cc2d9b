/** Where an installation begins. */
export const INSTALL_PATH = '/slack/install';
/** Where Slack sends the browser back to. */
export const REDIRECT_PATH = '/slack/oauth_redirect';

/** One of our pages as people reach it. @param publicUrl with or without a path, where a proxy puts us under one. */
export function publicAddress(publicUrl: string, path: string): string {
  return `${publicUrl.replace(/\/+$/u, '')}${path}`;
}

import { createDiscordSide } from './discord-side.js';
import { type Target, targetOver } from './target.js';

/** The application with Discord alone. */
export function createDiscordTarget(): Target {
  return targetOver('discord', createDiscordSide());
}

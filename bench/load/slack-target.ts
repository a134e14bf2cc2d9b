import { createSlackSide } from './slack-side.js';
import { type Target, targetOver } from './target.js';

/** The application with Slack alone. */
export function createSlackTarget(): Target {
  return targetOver('slack', createSlackSide());
}

import { asks } from './asks.js';
import { cite } from './cite.js';
import { compare } from './compare.js';
import type { Command } from './contract/command.js';
import { doc } from './doc.js';
import { docs } from './docs.js';
import { find } from './find.js';
import { help } from './help.js';
import { history } from './history.js';
import { para } from './para.js';
import { refs } from './refs.js';
import { settings } from './settings.js';
import { upload } from './upload.js';
import { verify } from './verify.js';
import { whoSigned } from './who-signed.js';

/**
 * The only list of commands. Slack's manifest, Discord's registration, help, autocomplete and the README's table
 * derive from it; the order is that of help.
 */
export const COMMANDS: readonly Command[] = [
  para,
  find,
  verify,
  asks,
  refs,
  compare,
  history,
  whoSigned,
  doc,
  docs,
  cite,
  help,
  settings,
  upload,
];

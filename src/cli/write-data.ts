import type { Writable } from 'node:stream';
import { writeTo } from '../adapters/terminal/send/write.js';
import { visibleName } from '../rendering/visible-controls.js';

/**
 * Writes what other programs read, every character as it is; on a terminal, where a person reads it, no character of a
 * document may act.
 */
export function writeData(output: Writable & { readonly isTTY?: boolean }, text: string): Promise<void> {
  return writeTo(output, output.isTTY === true ? visibleName(text) : text);
}

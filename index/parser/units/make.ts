import type { Atom } from '../atoms.js';
import type { Draft } from '../drafts.js';
import type { Label } from '../label.js';
import type { Writer } from './writer.js';

/** Makes a unit, or a part of one, of an atom; gives the unit that it begins, where it begins one. */
export type Make = (writer: Writer, atom: Atom, label: Label) => Draft | undefined;

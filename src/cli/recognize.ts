import type { Readable } from 'node:stream';
import { placesOf } from '../../index/citation/places.js';
import { type Citation, recognizeCitations } from '../../index/citation/recognize.js';
import { extractRequests } from '../../index/extraction/requests.js';
import { formatPlace, type Place } from '../../index/model/place.js';
import { recognizeSymbol } from '../../index/model/symbol.js';
import { organOfSymbol } from '../../index/names/bodies.js';
import { readLines } from '../adapters/terminal/receive/lines.js';
import { type Invocation, type Io, OperatorError } from './verb.js';
import { writeData } from './write-data.js';

/** One text to read. */
interface Asked {
  readonly id?: unknown;
  readonly text: string;
  /** Key of the citing document. */
  readonly document?: string;
}

/** Longest line of input: a long paragraph in JSON escapes. */
const LONGEST_LINE = 1_000_000;

/**
 * `yinju recognize -`: a line of JSON with a text, a line of JSON with the citations in it (and what is requested in it).
 * Offsets are UTF-16 code units of the text.
 */
export async function recognize(_: Invocation, io: Io): Promise<number> {
  let number = 0;
  for await (const line of readLines(io.stdin as Readable, LONGEST_LINE)) {
    number++;
    if (line.trim() === '') continue;
    const asked = parseAsked(line, number);
    await writeData(io.stdout, `${JSON.stringify(answerOf(asked))}\n`);
  }
  return 0;
}

function parseAsked(line: string, number: number): Asked {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new OperatorError(`line ${number} is no JSON`, { cause });
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    throw new OperatorError(`line ${number} has no "text"`);
  const document = 'document' in value && typeof value.document === 'string' ? value.document : undefined;
  return {
    id: 'id' in value ? value.id : undefined,
    text: value.text,
    ...(document !== undefined && { document }),
  };
}

function answerOf({ id, text, document }: Asked) {
  const symbol = document === undefined ? undefined : recognizeSymbol(document);
  const organ = symbol && organOfSymbol(symbol)?.id;
  return {
    ...(id !== undefined && { id }),
    citations: recognizeCitations(text, organ === undefined ? {} : { organ }).map(faceOf),
    requests: extractRequests(text),
  };
}

/** 第四部分第55段 is 55: like its chapters, a work's parts are no part of an address while nobody has seen how it counts. */
function numberedThrough(place: Place): Place {
  const part = place.containers.findIndex(({ kind }) => kind === 'part');
  return part < 0 ? place : { ...place, containers: place.containers.slice(0, part) };
}

function faceOf({ start, end, text, kind, symbols, places }: Citation) {
  const [only, ...others] = symbols;
  return {
    ...{ start, end, text, kind, symbol: others.length === 0 ? (only ?? null) : null },
    candidates: others.length === 0 ? [] : symbols,
    pinpoints: placesOf(places ?? []).map((place) => formatPlace(numberedThrough(place))),
  };
}

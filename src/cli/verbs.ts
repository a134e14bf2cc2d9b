import { LOCALES } from '../../commands/contract/locale.js';
import { EXPORT_FORMATS } from '../../index/export/formats.js';
import { LANGUAGES } from '../../index/model/language.js';
import { ANSWER_FORMATS } from './answer-formats.js';
import type { Verb, VerbOption } from './verb.js';

const LOCALE: VerbOption = { value: 'LOCALE', oneOf: LOCALES, summary: 'language of all but the quotations' };

/**
 * Everything `yinju` does; the usage derives from here. Each verb's work is imported when it is asked for: a question
 * in the terminal does not wait for the SDKs of the platforms.
 */
export const VERBS: readonly Verb[] = [
  {
    name: 'serve',
    operands: '',
    leastOperands: 0,
    mostOperands: 0,
    summary:
      'Answers in the terminal, and in Slack and Discord where their settings are in .env (npm start).',
    options: { locale: LOCALE },
    run: async (invocation, io) => (await import('./serve.js')).serve(invocation, io),
  },
  {
    name: 'ask',
    operands: 'QUESTION|-',
    leastOperands: 1,
    mostOperands: Number.POSITIVE_INFINITY,
    summary:
      'Answers one question, or with - one a line of standard input. Exits with 0, 1 if an answer is a notice, 2 on a failure.',
    options: {
      as: {
        value: 'FORMAT',
        oneOf: ANSWER_FORMATS,
        summary: 'text, the Reply tree, or the messages a platform would get',
      },
      locale: LOCALE,
    },
    run: async (invocation, io) => (await import('./ask.js')).ask(invocation, io),
  },
  {
    name: 'talk',
    operands: '-',
    leastOperands: 1,
    mostOperands: 1,
    summary:
      'A conversation: one JSON value a line of standard input (conversation, user, text, addressed, at, via), a Reply tree or null a line out.',
    options: { locale: LOCALE },
    run: async (invocation, io) => (await import('./talk.js')).talkLines(invocation, io),
  },
  {
    name: 'recognize',
    operands: '-',
    leastOperands: 1,
    mostOperands: 1,
    summary: 'Reads texts, one JSON object a line of standard input, and prints the citations in each.',
    options: {},
    run: async (invocation, io) => (await import('./recognize.js')).recognize(invocation, io),
  },
  {
    name: 'verify',
    operands: 'FILE',
    leastOperands: 1,
    mostOperands: 1,
    summary:
      'Checks every quotation in a draft of any format that can be read, and its citation. Exits with 0 if all are flawless, 1 if not, 2 on a failure.',
    options: { locale: LOCALE, json: { summary: 'the Reply tree' } },
    run: async (invocation, io) => (await import('./verify.js')).verifyFile(invocation, io),
  },
  {
    name: 'ingest',
    operands: 'FILE|FOLDER…',
    leastOperands: 1,
    mostOperands: Number.POSITIVE_INFINITY,
    summary: 'Parses documents and adds them; prints what was found and every diagnostic.',
    options: {
      'dry-run': { summary: 'parse and report, but keep nothing' },
      replace: { summary: 'a different text may take the place of one that is held under its key' },
      symbol: {
        value: 'SYMBOL',
        summary: "the symbol of the one file's document, where its text gives none",
      },
      watch: { summary: 'go on: take in what comes into the folders and what changes there' },
      locale: { ...LOCALE, summary: 'language of places in a file and of what its reader says (en)' },
      json: { summary: 'one JSON object a document and line' },
      text: { summary: 'the canonical text, in which the lines and columns of diagnostics count' },
    },
    run: async (invocation, io) => (await import('./ingest.js')).ingestDocuments(invocation, io),
  },
  {
    name: 'remove',
    operands: 'KEY…',
    leastOperands: 1,
    mostOperands: Number.POSITIVE_INFINITY,
    summary: 'Takes ingested documents out again. Exits with 1 if a key is not held, or is one of corpus/.',
    options: { language: { value: 'CODE', oneOf: LANGUAGES, summary: 'only the text in this language' } },
    run: async (invocation, io) => (await import('./remove.js')).remove(invocation, io),
  },
  {
    name: 'private',
    operands: '[OWNER]',
    leastOperands: 0,
    mostOperands: 1,
    summary:
      'Lists the documents that belong to channels and workspaces (slack/T1/C1, discord/…); or those of one; or removes them.',
    options: {
      remove: { value: 'KEY', summary: 'takes this document of the owner out again' },
      forget: { summary: 'deletes everything of the owner; of a workspace with all of its channels' },
    },
    run: async (invocation, io) => (await import('./private.js')).privateDocuments(invocation, io),
  },
  {
    name: 'reindex',
    operands: '',
    leastOperands: 0,
    mostOperands: 0,
    summary:
      'Makes everything in OpenSearch anew of the kept originals, for another version of the program; questions are answered meanwhile.',
    options: {},
    run: async (invocation, io) => (await import('./reindex.js')).reindexDocuments(invocation, io),
  },
  {
    name: 'export',
    operands: '[KEY…]',
    leastOperands: 0,
    mostOperands: Number.POSITIVE_INFINITY,
    summary: 'Writes the units of the documents named, or of all.',
    options: {
      format: {
        value: 'FORMAT',
        oneOf: Object.keys(EXPORT_FORMATS),
        summary:
          'one JSON object a unit and line (unless told otherwise), a table, Markdown, or Akoma Ntoso; the last two can be ingested',
      },
      language: { value: 'CODE', oneOf: LANGUAGES, summary: 'the texts in this language' },
      to: { value: 'FOLDER', summary: 'a file for each document, instead of standard output' },
    },
    run: async (invocation, io) => (await import('./export.js')).exportUnits(invocation, io),
  },
  {
    name: 'register',
    operands: '',
    leastOperands: 0,
    mostOperands: 0,
    summary: 'Registers the commands with Discord (DISCORD_TOKEN, DISCORD_APPLICATION_ID).',
    options: { guild: { value: 'ID', summary: 'for one server, at once, instead of everywhere' } },
    run: async (invocation, io) => (await import('./register.js')).register(invocation, io),
  },
  {
    name: 'manifest',
    operands: '',
    leastOperands: 0,
    mostOperands: 0,
    summary: "Prints Slack's app manifest as JSON: for Socket Mode, or with --url for HTTP.",
    options: {
      url: { value: 'URL', summary: 'public address that Slack sends its requests to' },
      citations: { summary: 'ordinary messages may be read, for references in them; needs more permissions' },
      settings: { summary: 'who is an administrator may be asked, so that /settings works in channels' },
      uploads: { summary: 'files of messages may be kept as documents; needs permission to read files' },
      'public-url': { value: 'URL', summary: 'any workspace may install it, by the page there (PUBLIC_URL)' },
      rotation: { summary: 'with --public-url: tokens end after twelve hours; cannot be turned off again' },
      org: {
        summary: 'with --public-url: an Enterprise Grid organization may install it for all workspaces',
      },
      only: {
        value: 'NAMES',
        summary:
          'these slash commands alone, as yinju, where names of others collide with those of other apps',
      },
      link: { summary: 'the page of Slack that creates the app, instead of what to paste there' },
      locale: LOCALE,
    },
    run: async (invocation, io) => (await import('./manifest.js')).manifest(invocation, io),
  },
];

import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { DEFAULT_LOCALE, type Locale } from '../../commands/contract/locale.js';
import type { Reply } from '../../commands/contract/reply.js';
import { type ChannelSettings, DEFAULT_SETTINGS, type Settings } from '../../commands/contract/settings.js';
import type { Metrics } from '../operations/metrics.js';
import type { SettingsStore } from '../settings/settings-store.js';
import type { Chat, Origin, Outcome, Question } from './answering.js';
import { DeadlineError, withDeadline } from './deadline.js';
import { FadingMap } from './fading-map.js';
import { createInFlight } from './in-flight.js';
import type { Answering, AskContext, ChatSentences } from './ports.js';
import { createRateLimit, RETRY_AFTER_SECONDS, type Verdict } from './rate-limit.js';
import { createReporting } from './reporting.js';
import { createAnsweredCitations } from './shown-citations.js';

export interface ChatOptions {
  readonly answering: Answering;
  readonly settings: SettingsStore;
  readonly sentences: (locale: Locale) => ChatSentences;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** How long a question may take before a failure is answered; 20 s unless told. */
  readonly deadlineMs?: number;
  /** How long suggestions may take before none are shown; 2.5 s unless told (Discord waits 3). */
  readonly budgetMs?: number;
  /** Milliseconds that never run backwards, as `Origin.receivedAt`; `performance.now` unless told. */
  readonly now?: () => number;
}

/** Chat as the application sees it: what adapters may ask, and the end of it. */
export interface ChatService extends Chat {
  /** Waits until everything accepted is answered and sent: true; false after `deadlineMs`. */
  drain(deadlineMs: number): Promise<boolean>;
  /** Questions and sendings not finished. */
  inFlight(): number;
}

/** Slack tries an event again for up to five minutes, Discord replays what a resumed connection missed. */
const EVENTS = { lifetimeMs: 10 * 60_000, capacity: 200_000 };

/** A database that hangs must not hold up answers: Discord's first three seconds are shared with the work itself. */
const SETTINGS_MS = 1_000;

/** What holds for a question: the channel's settings and the language that follows from them. */
interface Circumstances {
  readonly settings: Settings;
  readonly locale: Locale;
}

/** Puts deduplication, the rate limit, channel settings, deadlines, metrics and logs around the commands. */
export function createChat(options: ChatOptions): ChatService {
  const { answering, settings: store, sentences, metrics, logger } = options;
  const { deadlineMs = 20_000, budgetMs = 2_500, now = () => performance.now() } = options;
  const events = new FadingMap<true>({ ...EVENTS, now });
  const limit = createRateLimit(now);
  const answeredCitations = createAnsweredCitations(now);
  const inFlight = createInFlight();
  const report = createReporting(metrics, logger, new Set(answering.commands));

  /** True the first time. Runs before any `await`, so that two deliveries at once cannot both pass. */
  function isFirstDelivery({ platform, eventId }: Origin): boolean {
    const key = `${platform}/${eventId}`;
    const first = !events.has(key);
    if (first) events.set(key, true);
    else metrics.duplicate(platform);
    return first;
  }

  function judge({ platform, user }: Origin): Verdict {
    // Whoever sits at the terminal is alone with the process, and a pipe may hold a thousand questions.
    const verdict = platform === 'terminal' ? 'answer' : limit.judge(`${platform}/${user}`);
    if (verdict !== 'answer') metrics.rateLimited(platform);
    return verdict;
  }

  /**
   * Settings decide language and visibility, never whether there is an answer: where they
   * cannot be read in time the defaults hold.
   */
  async function circumstancesOf({ platform, channel, locale }: Origin): Promise<Circumstances> {
    let settings = DEFAULT_SETTINGS;
    try {
      if (platform !== 'terminal')
        settings = (await withDeadline(SETTINGS_MS, () => store.read(channel))) ?? DEFAULT_SETTINGS;
    } catch (err) {
      metrics.failure('settings-unavailable');
      logger.error({ err, channel, code: 'settings-unavailable' }, 'settings could not be read');
    }
    return { settings, locale: settings.locale ?? locale ?? DEFAULT_LOCALE };
  }

  function channelOf(origin: Origin): { readonly channel?: ChannelSettings } {
    if (origin.platform === 'terminal') return {};
    const channel: ChannelSettings = {
      administrator: () => origin.administrator(),
      read: async () => (await store.read(origin.channel)) ?? DEFAULT_SETTINGS,
      write: (decided) => store.write(origin.channel, decided),
    };
    return { channel };
  }

  /** Runs the work within its deadline; what it throws becomes a failure that names the id of its log line. */
  async function answerWithin<R extends Reply | undefined>(
    origin: Origin,
    locale: Locale,
    work: (context: AskContext) => Promise<R>,
  ): Promise<R | Reply> {
    try {
      return await withDeadline(deadlineMs, (signal) => work({ locale, signal, ...channelOf(origin) }));
    } catch (err) {
      const id = randomBytes(4).toString('hex');
      const code = err instanceof DeadlineError ? 'timed-out' : 'unexpected';
      logger.error({ err, id, code, platform: origin.platform, eventId: origin.eventId }, 'question failed');
      const said = sentences(locale);
      return privately('failure', code, code === 'timed-out' ? said.timedOut(id) : said.failed(id));
    }
  }

  const overLimit = (locale: Locale) =>
    privately('notice', 'over-limit', sentences(locale).overLimit(RETRY_AFTER_SECONDS));

  async function ask(question: Question, origin: Origin): Promise<Outcome> {
    const startedAt = now();
    if (!isFirstDelivery(origin)) return { kind: 'duplicate' };
    const verdict = judge(origin);
    if (verdict === 'silent') return { kind: 'duplicate' };
    const { locale, settings } = await circumstancesOf(origin);
    const answered =
      verdict === 'notice'
        ? overLimit(locale)
        : await answerWithin(origin, locale, (context) => answering.answer(question, context));
    const reply = shownTo(answered, settings);
    report(question, origin, reply, now() - startedAt);
    return { kind: 'reply', reply, locale };
  }

  /** Somebody pointed at a message: a question like any other. */
  async function askedCitations(text: string, origin: Origin): Promise<Outcome | undefined> {
    const startedAt = now();
    if (!isFirstDelivery(origin)) return { kind: 'duplicate' };
    const verdict = judge(origin);
    if (verdict === 'silent') return { kind: 'duplicate' };
    const { locale } = await circumstancesOf(origin);
    const reply =
      verdict === 'notice'
        ? overLimit(locale)
        : await answerWithin(origin, locale, (context) => answering.citations(text, true, context));
    if (reply === undefined) return undefined;
    if (reply.visibility === 'channel') answeredCitations.remember(origin.channel, reply);
    report('citations', origin, reply, now() - startedAt);
    return { kind: 'reply', reply, locale };
  }

  /** An ordinary message: nobody asked, so nobody is told of a miss, a failure or a limit. */
  async function mentionedCitations(text: string, origin: Origin): Promise<Outcome | undefined> {
    const startedAt = now();
    const { locale, settings } = await circumstancesOf(origin);
    if (!settings.citations) return undefined;
    if (!isFirstDelivery(origin)) return { kind: 'duplicate' };
    const found = await answerWithin(origin, locale, (context) => answering.citations(text, false, context));
    // Only a message with references counts against its author.
    if (found?.status !== 'answer' || judge(origin) !== 'answer') return undefined;
    const reply = answeredCitations.onlyNew(origin.channel, found);
    if (reply === undefined) return undefined;
    report('citations', origin, reply, now() - startedAt);
    return { kind: 'reply', reply, locale };
  }

  return {
    ask: (question, origin) => inFlight.track(ask(question, origin)),
    citations: (text, origin, why) =>
      inFlight.track(why === 'asked' ? askedCitations(text, origin) : mentionedCitations(text, origin)),
    async complete(command, option, partial, given, locale = DEFAULT_LOCALE) {
      try {
        return await withDeadline(budgetMs, (signal) =>
          answering.complete({ command, option, partial, given }, { locale, signal }),
        );
      } catch (err) {
        const code = err instanceof DeadlineError ? 'suggestions-late' : 'suggestions-failed';
        metrics.failure(code);
        logger.warn({ err, code }, 'no suggestions');
        return [];
      }
    },
    track: (work) => inFlight.track(work),
    answered({ platform, eventId, receivedAt }, how) {
      const ms = now() - receivedAt;
      metrics.answered(platform, how, ms / 1000);
      logger[how === 'sent' ? 'debug' : 'warn']({ platform, eventId, how, ms: Math.round(ms) }, 'answer');
    },
    drain: (deadline) => inFlight.drain(deadline),
    inFlight: () => inFlight.count,
  };
}

/** One of our sentences, for who asked alone. */
function privately(status: 'notice' | 'failure', code: string, text: string): Reply {
  return { status, visibility: 'asker', code, blocks: [{ type: 'text', text, tone: 'strong' }], actions: [] };
}

/** A channel can keep to the asker what a command shows to all; what a command keeps to the asker stays there. */
function shownTo(reply: Reply, { visibility }: Settings): Reply {
  return visibility === 'asker' ? { ...reply, visibility } : reply;
}

import type { Logger } from 'pino';
import { notice, plain, strong } from '../../commands/composing/compose.js';
import type { Choice } from '../../commands/contract/command.js';
import { DEFAULT_LOCALE, type Locale } from '../../commands/contract/locale.js';
import type { Reply, Visibility } from '../../commands/contract/reply.js';
import { messagesFor } from '../../commands/messages/catalogue.js';
import type { Metrics } from '../operations/metrics.js';
import type { SharedCounts } from '../state/shared-counts.js';
import type { State } from '../state/state.js';
import { type Admission, createDoor } from './admission.js';
import {
  channelOf,
  circumstancesOf,
  confinementOf,
  conversationOf,
  shownTo,
  takenUp,
  withPost,
} from './circumstances.js';
import { type CrowdOptions, createCrowd } from './crowd.js';
import { DeadlineError, withDeadline } from './deadline.js';
import type { Asked, Completion, Execution } from './execution.js';
import type { About, Failures } from './failures.js';
import { createInFlight } from './in-flight.js';
import type { OwnFor } from './own-for.js';
import type { Origin, Outcome, Question, Said } from './question.js';
import { RETRY_AFTER_SECONDS } from './rate-limit.js';
import { createReporting } from './reporting.js';
import { createShownCitations } from './shown-citations.js';
import { SHARED_ALONE, type Sight, type Whence } from './sight.js';

/**
 * What an adapter asks of the application: a question goes through admission (duplicates; 30 at once, then one a second
 * a person), circumstances (settings, language), execution within a deadline, and the failure boundary. Where more are
 * asked than can be answered soon, who asks is told so.
 */
export interface Answering {
  /**
   * The first thing done with an event: `begin` handles it, at once or in its turn. Where even that is too much, it is
   * neither answered nor acknowledged, and `leave` is called: its platform says so or delivers it again.
   */
  receive(platform: Origin['platform'], begin: () => void, leave?: () => void): void;
  /**
   * Never rejects: a failure of ours is a Reply of status `failure`.
   *
   * @param wished who is to see an answer, where a button says so; what the channel is set to comes first.
   */
  ask(question: Question, origin: Origin, wished?: Visibility): Promise<Outcome>;
  /** Suggestions for one option; empty when they take longer than `budgetMs` (2,500 unless told). */
  complete(
    request: Completion,
    locale: Locale | undefined,
    /** Without it, of what all share alone. */
    whence?: Whence,
  ): Promise<readonly Choice[]>;
  /** Every reference in an ordinary message, answered together; undefined where there is none, they are off, or all were answered within 30 minutes. */
  citations(
    text: string,
    origin: Origin,
    /** `settings`: only where the channel turned it on; `asked`: a user pointed at this message (查引文). */
    why: 'settings' | 'asked',
    said?: Said,
  ): Promise<Outcome | undefined>;
  /** Tells who asked of a fault behind the answer, such as a reply that could not be made into messages. */
  failure(code: string, error: unknown, origin: Origin, locale: Locale): Reply;
  /** Records a fault that a page of ours tells. @returns the id to show */
  fault(code: string, error: unknown, about: Pick<About, 'platform' | 'reason'>): string;
  /** Counts work that outlives `ask` (sending the answer), so that a shutdown waits for it. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Reports how the answer went out: the metrics' latency ends here. */
  answered(origin: Origin, how: 'sent' | 'failed' | 'expired'): void;
}

/** Answering as the application sees it: what adapters may ask, and the end of it. */
export interface AnsweringService extends Answering {
  /** Waits until everything accepted is answered and sent: true; false after `deadlineMs`. */
  drain(deadlineMs: number): Promise<boolean>;
  /** Questions and sendings not finished. */
  inFlight(): number;
}

export interface AnsweringOptions {
  readonly execution: Execution;
  /** What can be seen from where; the shared documents unless told. */
  readonly sight?: Sight;
  /** Documents that belong to channels; none unless told. */
  readonly own?: OwnFor;
  readonly state: State;
  /** What all processes that serve the same people count together; this one counts alone without it. */
  readonly shared?: SharedCounts;
  readonly failures: Failures;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** How long a question may take before a failure is answered; 20 s unless told. */
  readonly deadlineMs?: number;
  /** How long suggestions may take before none are shown; 2.5 s unless told (Discord waits 3). */
  readonly budgetMs?: number;
  /** How many may ask at once; as {@link createCrowd} says unless told. */
  readonly crowd?: Pick<CrowdOptions, 'atOnce' | 'most'>;
  /** Milliseconds that never run backwards, as `Origin.receivedAt`; `performance.now` unless told. */
  readonly now?: () => number;
}

/** Nobody's: from here the shared documents are seen. */
const NOWHERE: Whence = { platform: 'terminal', channel: 'terminal' };

/** Who types is not known while they type, and decides nothing. */
const NOBODY = { user: '', administrator: async () => false };

/** UTF-16 code units; twice what Discord lets people write. What is longer is no conversation but a file somebody pasted. */
const LONGEST_MESSAGE = 8_000;

export function createAnswering(options: AnsweringOptions): AnsweringService {
  const { execution, state, shared, failures, metrics, logger } = options;
  const {
    deadlineMs = 20_000,
    budgetMs = 2_500,
    now = () => performance.now(),
    sight = SHARED_ALONE,
    own = () => undefined,
  } = options;
  const door = createDoor(metrics, now, shared);
  const shown = createShownCitations(now, shared);
  const inFlight = createInFlight();
  const crowd = createCrowd({ ...options.crowd, now, inFlight: () => inFlight.count });
  const report = createReporting(metrics, logger, new Set(execution.commands));

  /** Runs the work within its deadline and the failure boundary, in the circumstances of its origin. */
  function answerWithin<R>(
    about: About,
    origin: Origin,
    said: Said,
    locale: Locale,
    work: (asked: Asked) => Promise<R>,
  ): Promise<R | Reply> {
    const belonging = own(origin, said.files ?? [], locale);
    return failures.guard(about, locale, patienceOf(said, deadlineMs), (signal) =>
      sight(origin, (corpus) =>
        work({
          locale,
          signal,
          ...(corpus && { corpus }),
          ...(belonging && { own: belonging }),
          ...channelOf(origin, state),
          ...conversationOf(origin, said, state, failures),
        }),
      ),
    );
  }

  /** The same where not too many others ask; what takes minutes is bounded elsewhere. */
  async function answerAmongOthers<R>(
    about: About,
    origin: Origin,
    said: Said & { readonly line?: string },
    locale: Locale,
    work: (asked: Asked) => Promise<R>,
  ): Promise<R | Reply> {
    const answer = async () => ({ answered: await answerWithin(about, origin, said, locale, work) });
    const taken = handlesFiles(said) ? await answer() : await crowd.answer(origin.receivedAt, answer);
    if (taken) return taken.answered;
    metrics.shed(origin.platform, 'told');
    return crowded(locale);
  }

  function aboutOf({ platform, eventId }: Origin): About {
    return { platform, eventId };
  }

  /** Both may be a database away: side by side. */
  async function arrived(origin: Origin) {
    const [admission, circumstances] = await Promise.all([
      door.admit(origin),
      circumstancesOf(origin, state, failures),
    ]);
    return { admission, ...circumstances };
  }

  async function ask(question: Question, origin: Origin, wished?: Visibility): Promise<Outcome> {
    const startedAt = now();
    const { admission, locale, settings } = await arrived(origin);
    if (admission === 'drop') return { kind: 'duplicate' };
    const about = aboutOf(origin);
    const answered =
      admission === 'notice'
        ? overLimit(locale)
        : await answerAmongOthers(about, origin, question, locale, async (asked) =>
            execution.answer(question, await takingUp(question, asked), about),
          );
    const reply = withPost(
      shownTo(answered, settings, wished),
      origin,
      settings,
      messagesFor(locale).actions.postThis,
    );
    report(about.command, origin, reply, now() - startedAt);
    return { kind: 'reply', reply, locale, ...confinementOf(settings, origin) };
  }

  /** A reply to one of our messages goes on from what that message answered. */
  async function takingUp({ about: line }: Said, asked: Asked): Promise<Asked> {
    if (line === undefined || asked.conversation === undefined) return asked;
    const conversation = await takenUp(asked.conversation, (before) =>
      execution.answer({ line }, { ...asked, conversation: before }, {}),
    );
    return { ...asked, conversation };
  }

  /** What who asked is told instead of an answer, where there is a reason to. */
  function refusal(admission: Admission, text: string, locale: Locale): Reply | undefined {
    if (admission === 'notice') return overLimit(locale);
    if (text.length <= LONGEST_MESSAGE) return undefined;
    return notice('too-long', [plain(messagesFor(locale).dispatch.tooLong(LONGEST_MESSAGE))]);
  }

  /** Every reference of a message that somebody pointed at. */
  function read(text: string, origin: Origin, locale: Locale): Promise<Reply | undefined> {
    return answerAmongOthers({ ...aboutOf(origin), command: 'citations' }, origin, {}, locale, (asked) =>
      execution.citations(text, true, asked),
    );
  }

  /** Somebody pointed at a message: a question like any other. */
  async function askedCitations(text: string, origin: Origin): Promise<Outcome | undefined> {
    const startedAt = now();
    const { admission, locale, settings } = await arrived(origin);
    if (admission === 'drop') return { kind: 'duplicate' };
    const answered = refusal(admission, text, locale) ?? (await read(text, origin, locale));
    if (answered === undefined) return undefined;
    const reply = shownTo(answered, settings);
    if (reply.visibility === 'channel') shown.remember(origin.channel, reply);
    report('citations', origin, reply, now() - startedAt);
    return { kind: 'reply', reply, locale, ...confinementOf(settings, origin) };
  }

  /** An ordinary message: nobody asked, so nobody is told of a miss, a failure or a limit. */
  async function heardCitations(text: string, origin: Origin, said: Said): Promise<Outcome | undefined> {
    const startedAt = now();
    const { locale, settings } = await circumstancesOf(origin, state, failures);
    if (!settings.citations || text.length > LONGEST_MESSAGE) return undefined;
    // Nobody asked: where people wait who did, it is left.
    if (crowd.waits) return undefined;
    if (!door.isFirstDelivery(origin)) return { kind: 'duplicate' };
    // Reading costs too, whatever is found: whoever floods a channel is not read for a while.
    if (!door.mayBeRead(origin)) return undefined;
    const about = { ...aboutOf(origin), command: 'citations' };
    const found = await answerWithin(about, origin, { ...said, addressed: false }, locale, (asked) =>
      execution.citations(text, false, asked),
    );
    // Only a message with references counts against its author.
    if (found?.status !== 'answer' || (await door.judge(origin)) !== 'answer') return undefined;
    const fresh = await shown.onlyNew(origin.channel, found);
    if (fresh === undefined) return undefined;
    const reply = shownTo(fresh, settings);
    report('citations', origin, reply, now() - startedAt);
    return { kind: 'reply', reply, locale };
  }

  return {
    receive: (platform, begin, leave) =>
      crowd.receive(
        begin,
        leave &&
          (() => {
            metrics.shed(platform, 'left');
            leave();
          }),
      ),
    ask: (question, origin, wished) => inFlight.track(ask(question, origin, wished)),
    citations: (text, origin, why, said = {}) =>
      inFlight.track(why === 'asked' ? askedCitations(text, origin) : heardCitations(text, origin, said)),
    async complete(request, locale = DEFAULT_LOCALE, whence = NOWHERE) {
      try {
        return await withDeadline(budgetMs, (signal) =>
          sight(whence, (corpus) => {
            const belonging = own({ ...NOBODY, ...whence }, [], locale);
            return execution.complete(request, {
              locale,
              signal,
              ...(corpus && { corpus }),
              ...(belonging && { own: belonging }),
            });
          }),
        );
      } catch (error) {
        const code = error instanceof DeadlineError ? 'suggestions-late' : 'suggestions-failed';
        failures.record(code, error, { command: request.command });
        return [];
      }
    },
    failure: (code, error, origin, locale) => failures.reply(code, error, aboutOf(origin), locale),
    fault: (code, error, about) => failures.record(code, error, about),
    track: (work) => inFlight.track(work),
    answered({ platform, eventId, receivedAt }, how) {
      const ms = now() - receivedAt;
      metrics.answered(platform, how, ms / 1000);
      // What did not arrive has its line where it was sent, with the reason.
      logger.debug({ platform, eventId, how, ms: Math.round(ms) }, 'answer');
    },
    drain: (deadline) => inFlight.drain(deadline),
    inFlight: () => inFlight.count,
  };
}

function overLimit(locale: Locale): Reply {
  return notice('over-limit', [strong(messagesFor(locale).dispatch.rateLimited(RETRY_AFTER_SECONDS))]);
}

function crowded(locale: Locale): Reply {
  return notice('crowded', [plain(messagesFor(locale).dispatch.crowded)]);
}

/** Files are fetched, read and kept: a report of a thousand pages takes its time. */
const UPLOAD_MS = 180_000;

function handlesFiles({ files, line }: Said & { readonly line?: string }): boolean {
  return files !== undefined || line?.startsWith('/upload ') === true;
}

function patienceOf(said: Said & { readonly line?: string }, deadlineMs: number): number {
  return handlesFiles(said) ? Math.max(deadlineMs, UPLOAD_MS) : deadlineMs;
}

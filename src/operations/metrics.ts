import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Whether an answer left: sent, refused by the platform, or too late for it (an interaction that expired). */
export type Delivery = 'sent' | 'failed' | 'expired';

/** Every figure the application reports. Labels come from closed sets: names of commands and codes, never what a user typed. */
export interface Metrics {
  /** One question answered by `command`, `seconds` of our own work. */
  question(platform: string, command: string, status: string, seconds: number): void;
  /** A reply that is not an answer, under its stable code. */
  notice(code: string): void;
  failure(code: string): void;
  duplicate(platform: string): void;
  rateLimited(platform: string): void;
  /** A question of too many: `told` to come again, or `left` to its platform. */
  shed(platform: string, how: 'told' | 'left'): void;
  /** From the event's arrival to the answer's acceptance by the platform. */
  answered(platform: string, how: Delivery, seconds: number): void;
  reconnect(platform: string): void;
  /** Whether PostgreSQL answers; never called where none is configured. */
  databaseAnswers(answers: boolean): void;
  /** One statement of PostgreSQL, failed ones too. */
  databaseAsked(what: string, seconds: number): void;
  /** One operation of the Corpus port, whichever engine is behind it. */
  corpusAsked(operation: string, outcome: 'answered' | 'failed', seconds: number): void;
  /** The exposition format, and its content type. */
  render(): Promise<{ readonly contentType: string; readonly text: string }>;
}

/** Dense below 100 ms, the bound that the load test holds; 20 s is the deadline of a question. */
const SECONDS = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20];

/** A registry of its own, with the process's figures (memory, event loop lag, garbage collection) beside ours. */
export function createMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });

  const questions = new Counter({
    name: 'yinju_questions_total',
    help: 'Questions answered, by platform, command and status of the reply.',
    labelNames: ['platform', 'command', 'status'] as const,
    registers,
  });
  const work = new Histogram({
    name: 'yinju_work_seconds',
    help: 'Time from a question to its reply, within the application.',
    labelNames: ['command'] as const,
    buckets: SECONDS,
    registers,
  });
  const latency = new Histogram({
    name: 'yinju_answer_seconds',
    help: 'Time from the arrival of an event to the end of sending its answer.',
    labelNames: ['platform', 'how'] as const,
    buckets: SECONDS,
    registers,
  });
  const notices = new Counter({
    name: 'yinju_notices_total',
    help: 'Notices (not found, not understood), by code.',
    labelNames: ['code'] as const,
    registers,
  });
  const failures = new Counter({
    name: 'yinju_failures_total',
    help: 'Failures of ours, by code.',
    labelNames: ['code'] as const,
    registers,
  });
  const byPlatform = (name: string, help: string) =>
    new Counter({ name, help, labelNames: ['platform'] as const, registers });
  const duplicates = byPlatform('yinju_duplicates_total', 'Events that the platform delivered again.');
  const rateLimited = byPlatform('yinju_rate_limited_total', 'Questions past the limit of one person.');
  const shed = new Counter({
    name: 'yinju_shed_total',
    help: 'Questions of too many at once: told to come again, or left to the platform.',
    labelNames: ['platform', 'how'] as const,
    registers,
  });
  const database = new Gauge({
    name: 'yinju_database_up',
    help: '1 while PostgreSQL answers; at 0 this process counts duplicates and limits alone. Absent without DATABASE_URL.',
    registers,
    labelNames: ['database'] as const,
  });
  const corpus = new Histogram({
    name: 'yinju_corpus_seconds',
    help: 'Time from asking the documents (the index of this process, or OpenSearch) to their answer, by operation.',
    labelNames: ['operation', 'outcome'] as const,
    buckets: SECONDS,
    registers,
  });
  const outages = new Counter({
    name: 'yinju_database_outages_total',
    help: 'Times that PostgreSQL stopped answering, or answered later than a question waits.',
    labelNames: ['database'] as const,
    registers,
  });
  const statements = new Histogram({
    name: 'yinju_database_seconds',
    help: 'Time from asking PostgreSQL to its answer, by what is asked.',
    labelNames: ['statement'] as const,
    buckets: SECONDS,
    registers,
  });
  const reconnects = byPlatform('yinju_reconnects_total', 'Connections to the platform made again.');

  return {
    question(platform, command, status, seconds) {
      questions.inc({ platform, command, status });
      work.observe({ command }, seconds);
    },
    notice: (code) => notices.inc({ code }),
    failure: (code) => failures.inc({ code }),
    duplicate: (platform) => duplicates.inc({ platform }),
    rateLimited: (platform) => rateLimited.inc({ platform }),
    shed: (platform, how) => shed.inc({ platform, how }),
    answered: (platform, how, seconds) => latency.observe({ platform, how }, seconds),
    reconnect: (platform) => reconnects.inc({ platform }),
    databaseAnswers(answers) {
      database.set({ database: 'postgresql' }, answers ? 1 : 0);
      outages.inc({ database: 'postgresql' }, answers ? 0 : 1);
    },
    databaseAsked: (statement, seconds) => statements.observe({ statement }, seconds),
    corpusAsked: (operation, outcome, seconds) => corpus.observe({ operation, outcome }, seconds),
    render: async () => ({ contentType: register.contentType, text: await register.metrics() }),
  };
}

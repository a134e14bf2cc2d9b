/** Code of the failure that what holds the documents does not answer: it is away, nothing is known not to be held. */
export const ENGINE_AWAY = 'engine-away';

/**
 * A failure whose message we wrote ourselves for whoever runs the program: it names settings, files and ports, never
 * what a user typed and never a token, so the log may show it. Messages of all other errors stay out of the log.
 */
export class OperationalError extends Error {
  override readonly name = 'OperationalError';

  constructor(
    /** Stable kebab-case code. */
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

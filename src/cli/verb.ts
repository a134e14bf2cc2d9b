import type { Readable, Writable } from 'node:stream';
import type { RawEnvironment } from '../config/environment.js';

/** What a command line may touch of its process. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** Answers, and nothing else. */
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** Errors, progress, the log. */
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: RawEnvironment;
}

/** An option of a verb: `--as FORMAT`, or a flag where it has no `value`. */
export interface VerbOption {
  /** What stands for the value in the usage; absent for a flag. */
  readonly value?: string;
  /** The values there are, where they are few. */
  readonly oneOf?: readonly string[];
  readonly summary: string;
}

export interface Invocation {
  readonly operands: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: Readonly<Record<string, string | undefined>>;
}

/** One thing that `yinju` does: `ask`, `ingest`, … Usage and validation derive from this declaration. */
export interface Verb {
  readonly name: string;
  /** As in the usage: `QUESTION…`. */
  readonly operands: string;
  readonly mostOperands: number;
  readonly leastOperands: number;
  readonly summary: string;
  readonly options: Readonly<Record<string, VerbOption>>;
  /** Resolves with the exit code. */
  readonly run: (invocation: Invocation, io: Io) => Promise<number>;
}

/** A command line that cannot be understood: the usage is shown with it, exit code 2. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly verb?: Verb,
  ) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Something that the operator can mend: shown without a stack, exit code 2. */
export class OperatorError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OperatorError';
  }
}

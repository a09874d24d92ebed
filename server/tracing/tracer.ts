/** What is known of a span beside its name and times: never who, and never what somebody wrote. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

/** Something that takes its time, as a part of a trace. */
export interface Span {
  /** Its place in its trace, as the header `traceparent` of the W3C has it: what other servers are told. */
  readonly context: string;
  /** Notes that something happened just now. */
  event(name: string): void;
  end(attributes?: SpanAttributes): void;
  /** Ends it as something that went wrong. */
  fail(error: unknown): void;
}

export interface SpanStart {
  readonly kind?: 'server' | 'client' | 'producer' | 'consumer';
  /** The context that it is a part of; that of {@link Tracer.within} when left out, and `null` for a trace of its own. */
  readonly parent?: string | null;
  /** When it began, as `performance.now()` had it; now when left out. */
  readonly since?: number;
  readonly attributes?: SpanAttributes;
  /** Contexts of other traces that it has to do with. */
  readonly links?: readonly string[];
}

/** Tells a collector what took how long. Where none is configured there is no tracer, and nothing is spent on it. */
export interface Tracer {
  start(name: string, start?: SpanStart): Span;
  /** Runs something as a part of a span, or of none. */
  within<T>(span: Span | null, act: () => T): T;
  /** Whether something runs as a part of a span now. */
  readonly isWithin: boolean;
  /** Sends what is left, for as long as a server that stops can wait. */
  close(): Promise<void>;
}

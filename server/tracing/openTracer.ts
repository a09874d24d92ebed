import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type * as Api from '@opentelemetry/api';
import type { SpanExporter } from '@opentelemetry/sdk-trace';
import { readTraceContext, writeTraceContext } from './traceContext.ts';
import type { Span, SpanStart, Tracer } from './tracer.ts';

/** Where traces go, and how many of them. */
export interface TracesPlace {
  /** Takes OTLP over HTTP. */
  readonly url: string;
  /** The part of all traces that is sent, from 0 to 1. */
  readonly share: number;
}

/** How often it is told that spans were lost, in milliseconds: a collector that is away loses some every few seconds. */
const TOLD_EVERY_MS = 60_000;

/** How long a server that stops waits for its last spans to arrive, in milliseconds. */
const FAREWELL_MS = 2000;

/**
 * A tracer that sends spans by OpenTelemetry, a few seconds later and many at once. A collector that is away costs
 * nobody anything: what it does not take is dropped, and `onLost` hears of it. Its packages are loaded here, and nowhere
 * else.
 */
export async function openTracer(
  { url, share }: TracesPlace,
  instance: string,
  onLost: (error: Error) => void,
): Promise<Tracer> {
  const [api, sdk, { OTLPTraceExporter }, { defaultResource, detectResources, envDetector, ...resources }] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const exporter = telling(new OTLPTraceExporter({ url }), onLost);
  const provider = new sdk.TracerProvider({
    resource: defaultResource()
      .merge(resources.resourceFromAttributes({ 'service.name': 'waymark', 'service.instance.id': instance }))
      .merge(detectResources({ detectors: [envDetector] })),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter })],
  });
  return tracerOf(api, provider.getTracer('waymark'), () => provider.shutdown());
}

function tracerOf(api: typeof Api, tracer: Api.Tracer, shutdown: () => Promise<void>): Tracer {
  // Of this tracer alone, since several servers can run in one process.
  const current = new AsyncLocalStorage<Span | null>();
  const contextOf = (text: string | null): Api.Context => {
    const place = text === null ? null : readTraceContext(text);
    return place === null ? api.ROOT_CONTEXT : api.trace.setSpanContext(api.ROOT_CONTEXT, place);
  };
  return {
    get isWithin() {
      return (current.getStore() ?? null) !== null;
    },
    start: (name, { kind, parent, since, attributes, links = [] }: SpanStart = {}) => {
      const span = tracer.startSpan(
        name,
        {
          kind: kind === undefined ? api.SpanKind.INTERNAL : api.SpanKind[kindName(kind)],
          ...(since !== undefined && { startTime: since }),
          ...(attributes && { attributes }),
          links: links.flatMap((link) => {
            const context = readTraceContext(link);
            return context === null ? [] : [{ context }];
          }),
        },
        contextOf(parent === undefined ? (current.getStore()?.context ?? null) : parent),
      );
      return {
        context: writeTraceContext(span.spanContext()),
        event: (event) => {
          span.addEvent(event);
        },
        end: (more) => {
          if (more !== undefined) span.setAttributes(more);
          span.end();
        },
        fail: (error) => {
          // Its kind alone: messages may hold what people wrote.
          span.setStatus({ code: api.SpanStatusCode.ERROR });
          span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
          span.end();
        },
      };
    },
    within: (span, act) => current.run(span, act),
    close: async () => {
      await Promise.race([shutdown().catch(ignore), sleep(FAREWELL_MS, undefined, { ref: false })]);
    },
  };
}

function kindName(kind: NonNullable<SpanStart['kind']>): Uppercase<typeof kind> {
  return kind.toUpperCase() as Uppercase<typeof kind>;
}

/** An exporter that also tells of what it could not send. */
function telling(exporter: SpanExporter, onLost: (error: Error) => void): SpanExporter {
  let toldAt = -Infinity;
  return {
    export: (spans, done) => {
      exporter.export(spans, (result) => {
        if (result.error !== undefined && performance.now() - toldAt > TOLD_EVERY_MS) {
          toldAt = performance.now();
          onLost(result.error);
        }
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
  };
}

function ignore(): void {}

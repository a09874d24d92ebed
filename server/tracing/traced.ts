import type { SpanAttributes, Tracer } from './tracer.ts';

/** Does something as a span of its own, where there is a tracer. */
export async function traced<T>(
  tracer: Tracer | null,
  name: string,
  attributes: SpanAttributes,
  act: () => Promise<T>,
): Promise<T> {
  if (tracer === null) return act();
  const span = tracer.start(name, { attributes });
  try {
    const made = await tracer.within(span, act);
    span.end();
    return made;
  } catch (error) {
    span.fail(error);
    throw error;
  }
}

import type { FastifyRequest } from 'fastify';
import type { Span, Tracer } from '../tracing/tracer.ts';
import type { App } from './app.ts';

/** Makes a span of every request, as a part of the trace that its sender names: by the pattern of its route, not its address. */
export function traceRequests(app: App, tracer: Tracer): void {
  const spans = new WeakMap<FastifyRequest, Span>();
  app.addHook('onRequest', (request, _reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const parent = request.headers['traceparent'];
    const span = tracer.start(`${request.method} ${route}`, {
      kind: 'server',
      parent: typeof parent === 'string' ? parent : null,
      attributes: { 'http.request.method': request.method, 'http.route': route },
    });
    spans.set(request, span);
    tracer.within(span, done);
  });
  app.addHook('onResponse', async (request, reply) => {
    spans.get(request)?.end({ 'http.response.status_code': reply.statusCode });
  });
}

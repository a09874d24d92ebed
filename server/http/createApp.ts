import Fastify, { LogController, type FastifyBaseLogger } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { isAllowedOrigin } from '../auth/isAllowedOrigin.ts';
import { newId } from '../newId.ts';
import type { App } from './app.ts';
import { clientRoutes } from './client/clientRoutes.ts';
import { exportRoutes } from './export/exportRoutes.ts';
import { healthRoutes } from './health/healthRoutes.ts';
import { importRoutes } from './import/importRoutes.ts';
import { joinRoutes } from './join/joinRoutes.ts';
import { commentRoutes } from './comments/commentRoutes.ts';
import { inboxRoutes } from './inbox/inboxRoutes.ts';
import { compressAnswers } from './compressAnswers.ts';
import { counterpartRoutes } from './journeys/counterpartRoutes.ts';
import { journeyRoutes } from './journeys/journeyRoutes.ts';
import { linkRoutes } from './links/linkRoutes.ts';
import { mailRoutes } from './mail/mailRoutes.ts';
import { unsubscribeRoutes } from './mail/unsubscribeRoutes.ts';
import type { HttpMetrics } from './httpMetrics.ts';
import { openingRoutes } from './opening/openingRoutes.ts';
import { openApiRoutes } from './openapi/openApiRoutes.ts';
import { catalogueRoutes } from './openapi/routeCatalogue.ts';
import type { Parts } from './parts.ts';
import { pictureCopyRoutes, pictureRoutes } from './pictures/pictureRoutes.ts';
import { personaPictureRoutes } from './personas/personaPictureRoutes.ts';
import { personaRoutes } from './personas/personaRoutes.ts';
import { presentClientError } from './presentClientError.ts';
import { presentError } from './presentError.ts';
import { readFiles } from './readFiles.ts';
import { readJson } from './readJson.ts';
import { limitRates } from './rateLimits.ts';
import { Refusal } from './refusal.ts';
import { editRoutes } from './review/editRoutes.ts';
import { findingRoutes } from './review/findingRoutes.ts';
import { findingsFileRoutes } from './review/findingsFileRoutes.ts';
import { historyRoutes } from './review/historyRoutes.ts';
import { reviewPictureRoutes } from './review/pictureRoutes.ts';
import { viewRoutes } from './review/viewRoutes.ts';
import { schemaRoutes } from './schemas/schemaRoutes.ts';
import { roundRoutes } from './rounds/roundRoutes.ts';
import { securityHeaders } from './securityHeaders.ts';
import { identify, requireSession } from './session/identify.ts';
import { sessionRoutes } from './session/sessionRoutes.ts';
import { identifyProgram, showsToken } from './tokens/bearer.ts';
import { isForEverybody } from './tokens/scopeOf.ts';
import { tokenRoutes } from './tokens/tokenRoutes.ts';
import { traceRequests } from './traceRequests.ts';
import { voiceRoutes } from './voices/voiceRoutes.ts';

/** Bytes of a body, other than an imported file. */
const BODY_LIMIT = 64 * 1024;
/** How long a request may take to arrive; the largest file, over a slow line. */
const REQUEST_TIMEOUT_MS = 5 * 60_000;
const READING_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The HTTP application: what holds for every request, and the routes. */
export async function createApp(parts: Parts, logger: FastifyBaseLogger, metrics: HttpMetrics): Promise<App> {
  const app: App = Fastify({
    loggerInstance: logger,
    // Fastify's own line names the client's address; ours, below, names nobody.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newId,
    bodyLimit: BODY_LIMIT,
    // A proxy on this machine may say for whom it asks, so that limits count people and not the proxy.
    trustProxy: 'loopback',
    forceCloseConnections: true,
    frameworkErrors: presentError,
    clientErrorHandler: presentClientError,
    requestTimeout: REQUEST_TIMEOUT_MS,
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(presentError);
  // JSON alone: a form of a foreign page can send plain text, but no JSON.
  app.removeAllContentTypeParsers();
  readJson(app);
  if (parts.tracer !== null) traceRequests(app, parts.tracer);
  await securityHeaders(app);
  guard(app, parts);
  if (parts.config.rateLimit) await limitRates(app);
  report(app, metrics);
  compressAnswers(app);
  await addRoutes(app, parts, metrics);
  return app;
}

function guard(app: App, { signer, tokens, config }: Parts): void {
  app.decorateRequest('personId', null);
  app.decorateRequest('person', null);
  app.decorateRequest('tokenRefusal', null);
  app.addHook('onRequest', async (request) => {
    const { origin, host, cookie } = request.headers;
    refuseNullCharacter(request.url);
    const mayChange =
      READING_METHODS.has(request.method) || isAllowedOrigin(origin, host, config.publicOrigins);
    if (!mayChange) throw new Refusal('bad-origin', 'This page is not part of this Waymark.');
    const isOpen = isForEverybody(request.routeOptions.url ?? '');
    // Whoever shows a token means it: a cookie beside it counts for nothing.
    if (isOpen || !showsToken(request.headers.authorization)) request.personId = identify(signer, cookie);
    else await identifyProgram(tokens, request);
  });
  // Not before the limits have counted the request, or tokens could be tried without end.
  app.addHook('preParsing', async (request, reply) => {
    if (request.tokenRefusal === null) return;
    if (request.tokenRefusal.code === 'no-session') reply.header('www-authenticate', 'Bearer');
    throw request.tokenRefusal;
  });
}

/** Nothing is called so, and nothing says so: PostgreSQL would fail at the question. @throws Refusal */
function refuseNullCharacter(address: string): void {
  const [path = '', query = ''] = address.split('?', 2);
  if (path.includes('%00')) throw new Refusal('not-found', 'There is nothing at this address.');
  if (query.includes('%00'))
    throw new Refusal('invalid-request', 'What is asked for has a null character in it.');
}

function report(app: App, metrics: HttpMetrics): void {
  app.addHook('onResponse', async (request, reply) => {
    // The pattern of the route, not the address: that names a journey.
    const route = request.routeOptions.url ?? 'unknown';
    const { statusCode: status, elapsedTime } = reply;
    metrics.answered(request.method, route, status, elapsedTime);
    request.log.info({ method: request.method, route, status, ms: Math.round(elapsedTime) }, 'answered');
  });
}

async function addRoutes(app: App, parts: Parts, metrics: HttpMetrics): Promise<void> {
  const routes = catalogueRoutes(app);
  openApiRoutes(app, parts, routes);
  healthRoutes(app, parts, metrics.registry);
  sessionRoutes(app, parts);
  schemaRoutes(app);
  // Both after the session is checked (`preParsing`), so that no stranger's body is ever read.
  await app.register(async (inner: App) => {
    inner.addHook('preParsing', requireSession(parts.people));
    journeyRoutes(inner, parts);
    counterpartRoutes(inner, parts);
    openingRoutes(inner, parts);
    linkRoutes(inner, parts);
    tokenRoutes(inner, parts);
    joinRoutes(inner, parts);
    exportRoutes(inner, parts);
    personaRoutes(inner, parts);
    pictureCopyRoutes(inner, parts);
    findingRoutes(inner, parts);
    findingsFileRoutes(inner, parts);
    editRoutes(inner, parts);
    commentRoutes(inner, parts);
    inboxRoutes(inner, parts);
    mailRoutes(inner, parts);
    roundRoutes(inner, parts);
    historyRoutes(inner, parts);
    reviewPictureRoutes(inner, parts);
    viewRoutes(inner, parts);
  });
  await app.register(async (inner: App) => {
    inner.addHook('preParsing', requireSession(parts.people));
    readFiles(inner);
    importRoutes(inner, parts);
    voiceRoutes(inner, parts);
    pictureRoutes(inner, parts);
    personaPictureRoutes(inner, parts);
  });
  await app.register(async (inner: App) => {
    unsubscribeRoutes(inner, parts);
  });
  await clientRoutes(app, parts.clientFolder);
}

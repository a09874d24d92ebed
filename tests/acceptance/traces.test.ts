import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { InProcessHub } from '../../server/bus/inProcessBus.ts';
import { openTracer } from '../../server/tracing/openTracer.ts';
import { MemoryJourneyLog } from '../helpers/memoryJourneyLog.ts';
import { edit, RawClient } from '../helpers/rawClient.ts';
import { startCollector, type CollectedSpan } from '../helpers/startCollector.ts';
import { startSyncServer } from '../helpers/syncServer.ts';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { StormClient } from '../helpers/stormClient.ts';
import { until } from '../helpers/until.ts';
import { Visitor } from '../helpers/visitor.ts';

async function startTraced(url: string): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-traces-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return startTestServer({ kind: 'sqlite', folder }, { traces: { url, share: 1 } });
}

/** Makes a journey, edits it over a socket until that is stored, and exports it. */
async function work({ url }: TestServer): Promise<Visitor> {
  const ada = await Visitor.named(url, 'Ada');
  const journey = await ada.newJourney('A secret journey');
  const client = new StormClient(url, journey, ada.cookie ?? '', 'secret', {
    seen: new Set(),
    acknowledged: new Set(),
  });
  await until(() => client.provider.synced);
  client.edit();
  await until(() => client.isAllAcknowledged);
  client.leave();
  expect((await ada.get(`/api/journeys/${journey}/export/csv`)).status).toBe(200);
  return ada;
}

function attributesOf({ attributes }: CollectedSpan): Record<string, unknown> {
  return Object.fromEntries(
    attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue)]),
  );
}

test('requests, edits and exports are traced, and name nobody and nothing that was written', async () => {
  const collector = await startCollector();
  const server = await startTraced(collector.url);
  const ada = await work(server);
  await server.stop();

  const request = collector.span('GET /api/journeys/:id/export/:format');
  expect(attributesOf(request)).toMatchObject({
    'http.route': '/api/journeys/:id/export/:format',
    'http.response.status_code': 200,
  });
  const written = collector.span('export');
  expect([written.traceId, written.parentSpanId]).toEqual([request.traceId, request.spanId]);
  const edited = collector.spans.filter(({ name }) => name === 'edit').at(-1);
  expect(edited?.events?.map(({ name }) => name)).toEqual(['durable']);
  const linked = collector.spans.filter(({ name }) => name === 'commit').flatMap(({ links = [] }) => links);
  expect(linked.map(({ spanId }) => spanId)).toContain(edited?.spanId);
  const all = collector.bodies.join('\n');
  expect(all).toContain('waymark');
  for (const secret of ['Ada', 'A secret journey', 'secret:0', ada.cookie ?? 'no cookie'])
    expect(all).not.toContain(secret);
});

test('an edit is one trace on all servers that it reaches', async () => {
  const collector = await startCollector();
  const tracer = await openTracer({ url: collector.url, share: 1 }, 'test', () => {});
  const log = new MemoryJourneyLog('j');
  const hub = new InProcessHub();
  const first = await startSyncServer(log, { bus: hub.join('first'), graceMs: 60_000, tracer });
  const second = await startSyncServer(log, { bus: hub.join('second'), graceMs: 60_000, tracer });
  const [ada, bob] = [
    await RawClient.connect(`${first.url}/j?person=ada`),
    await RawClient.connect(`${second.url}/j?person=bob`),
  ];
  for (const client of [ada, bob]) {
    client.stepOne();
    await client.hearsA('step2');
  }
  await until(() => second.rooms.metrics.catchUps > 0);
  ada.update(edit('here'));
  await until(() => second.rooms.metrics.updatesHeard > 0);
  await tracer.close();

  const publish = collector.span('bus publish');
  const receive = collector.span('bus receive');
  const edited = collector.spans.find(({ spanId }) => spanId === publish.parentSpanId);
  expect(edited?.name).toBe('edit');
  expect([receive.traceId, receive.parentSpanId]).toEqual([edited?.traceId, publish.spanId]);
});

test('a trace that began elsewhere goes on here, and what is none is ignored', async () => {
  const collector = await startCollector();
  const server = await startTraced(collector.url);
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
  for (const traceparent of [`00-${trace}-00f067aa0ba902b7-01`, 'x'.repeat(500)])
    expect((await fetch(`${server.url}/healthz`, { headers: { traceparent } })).status).toBe(200);
  await server.stop();
  const traces = collector.spans.filter(({ name }) => name === 'GET /healthz').map(({ traceId }) => traceId);
  expect(traces).toHaveLength(2);
  expect(traces.filter((id) => id === trace)).toHaveLength(1);
});

test('a collector that takes nothing, or is not there, changes nothing but the log', async () => {
  const refusing = await startCollector(400);
  const refused = await startTraced(refusing.url);
  await work(refused);
  await refused.stop();
  expect(
    refused.logs.filter((line) => line.includes('the collector of traces does not take them')),
  ).toHaveLength(1);
  const away = await startTraced('http://127.0.0.1:1/v1/traces');
  await work(away);
  await away.stop();
});

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../../server/newId.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import type { PictureAnswer } from '../../shared/protocol/pictures.ts';
import { describeStores } from '../helpers/describeStores.ts';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { refusal, Visitor, type Answer } from '../helpers/visitor.ts';

/** One grey pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2ZOXgQAAAABJRU5ErkJggg==',
  'base64',
);
const GIF = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64');
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script>alert(1)</script></svg>';

describeStores((newPlace) => {
  let server: TestServer;
  let ada: Visitor;
  let grace: Visitor;
  let journey: string;

  beforeAll(async () => {
    server = await startTestServer(await newPlace());
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    ada = await Visitor.named(server.url, 'Ada');
    grace = await Visitor.named(server.url, 'Grace');
    journey = await ada.newJourney();
  });

  test('keeps a picture as what it is, and shows it to those who may read the journey', async () => {
    const answer = await upload(ada, journey, PNG);
    expect(answer.status).toBe(201);
    const picture = answer.json<PictureAnswer>();
    expect(picture).toMatchObject({ type: 'image/png', width: 1, height: 1 });
    expect((await upload(ada, journey, PNG)).json<PictureAnswer>().id).toBe(picture.id);
    await ada.letIn(grace, journey, 'viewer');
    const shown = await grace.get(`/api/journeys/${journey}/pictures/${picture.id}`);
    expect(shown.status).toBe(200);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
  });

  test.each([
    ['a script that says it is a picture', SVG],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['random bytes', 'nothing of the kind'],
    ['half a picture', PNG.subarray(0, 12)],
  ])('refuses %s', async (_what, body) => {
    expect(refusal(await upload(ada, journey, body))).toEqual([422, 'invalid-file']);
  });

  test('refuses a picture that is empty, or too large to be one', async () => {
    expect(refusal(await upload(ada, journey, ''))).toEqual([400, 'invalid-request']);
    const large = new Uint8Array(LIMITS.pictureBytes + 1);
    large.set(PNG);
    expect(refusal(await upload(ada, journey, large))).toEqual([413, 'too-large']);
  });

  test('lets nobody but editors add pictures', async () => {
    expect(refusal(await upload(grace, journey, PNG))).toEqual([404, 'not-found']);
    await ada.letIn(grace, journey, 'commenter');
    expect(refusal(await upload(grace, journey, PNG))).toEqual([403, 'forbidden']);
    expect(refusal(await upload(new Visitor(server.url), journey, PNG))).toEqual([401, 'no-session']);
  });

  test('shows a picture to nobody who may not read its journey, and under no other journey', async () => {
    const { id } = (await upload(ada, journey, GIF)).json<PictureAnswer>();
    expect(refusal(await grace.get(`/api/journeys/${journey}/pictures/${id}`))).toEqual([404, 'not-found']);
    const other = await grace.newJourney();
    expect(refusal(await grace.get(`/api/journeys/${other}/pictures/${id}`))).toEqual([404, 'not-found']);
    expect(refusal(await ada.get(`/api/journeys/${journey}/pictures/${'0'.repeat(64)}`))).toEqual([
      404,
      'not-found',
    ]);
  });

  test('takes pictures along into a copy, and into another journey by those who may see both', async () => {
    const { id } = (await upload(ada, journey, PNG)).json<PictureAnswer>();
    const copy = (await ada.post(`/api/journeys/${journey}/duplicate`)).json<{ id: string }>();
    expect((await ada.get(`/api/journeys/${copy.id}/pictures/${id}`)).status).toBe(200);

    const target = await grace.newJourney();
    const take = (from: string, pictures = [id]): Promise<Answer> =>
      grace.post(`/api/journeys/${target}/pictures/copies`, { json: { from, pictures } });
    expect(refusal(await take(journey))).toEqual([404, 'not-found']);
    await ada.letIn(grace, journey, 'viewer');
    expect((await take(journey)).status).toBe(204);
    expect((await grace.get(`/api/journeys/${target}/pictures/${id}`)).status).toBe(200);
    expect(refusal(await take(newId()))).toEqual([404, 'not-found']);
    expect(refusal(await take(journey, ['not a picture']))).toEqual([400, 'invalid-request']);
  });
});

function upload(who: Visitor, to: string, body: string | Uint8Array): Promise<Answer> {
  return who.post(`/api/journeys/${to}/pictures`, {
    body: typeof body === 'string' ? body : Uint8Array.from(body),
    headers: { 'content-type': 'text/html' },
  });
}

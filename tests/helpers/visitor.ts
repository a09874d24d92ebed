import { WebSocket } from 'ws';
import type { Problem } from '../../shared/protocol/errorCode.ts';
import type { Person } from '../../shared/protocol/person.ts';
import { expectDocumented } from './expectDocumented.ts';

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The body as JSON, of whatever shape the test says. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test knows what it asked for
  json<T>(): T;
}

/** What to send with a request; a plain object goes as JSON. */
export interface Sent {
  readonly json?: unknown;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody with a browser's cookie and no browser. */
export class Visitor {
  readonly #url: string;
  cookie: string | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  /** A visitor who has said a name. */
  static async named(url: string, name: string): Promise<Visitor & { readonly person: Person }> {
    const visitor = new Visitor(url);
    const answer = await visitor.post('/api/session', { json: { name } });
    return Object.assign(visitor, { person: answer.json<Person>() });
  }

  get(path: string, sent?: Sent): Promise<Answer> {
    return this.ask('GET', path, sent);
  }

  post(path: string, sent?: Sent): Promise<Answer> {
    return this.ask('POST', path, sent);
  }

  patch(path: string, json: unknown): Promise<Answer> {
    return this.ask('PATCH', path, { json });
  }

  delete(path: string): Promise<Answer> {
    return this.ask('DELETE', path);
  }

  async ask(method: string, path: string, { json, body, headers = {} }: Sent = {}): Promise<Answer> {
    const response = await fetch(this.#url + path, {
      method,
      headers: {
        ...(this.cookie !== null && { cookie: this.cookie }),
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      ...(body !== undefined && { body }),
    });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) this.cookie = set.split(';', 1)[0] ?? null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    if (response.headers.get('content-type')?.startsWith('application/json') === true)
      expectDocumented(method, path, { ok: response.ok, json: JSON.parse(text) });
    return {
      status: response.status,
      headers: response.headers,
      text,
      bytes,
      // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
      json: <T>() => JSON.parse(text) as T,
    };
  }

  /** Makes a journey; answers its id. */
  async newJourney(title = 'A journey', template?: string): Promise<string> {
    const answer = await this.post('/api/journeys', {
      json: { title, ...(template !== undefined && { template }) },
    });
    return answer.json<{ id: string }>().id;
  }

  /** Lets another visitor in by a link; answers the link's id. */
  async letIn(guest: Visitor, journey: string, role: 'viewer' | 'commenter' | 'editor'): Promise<string> {
    const answer = await this.post(`/api/journeys/${journey}/links`, { json: { role } });
    const { id, url } = answer.json<{ id: string; url: string }>();
    await guest.post('/api/join', { json: { token: tokenIn(url) } });
    return id;
  }

  /** Opens a socket. */
  socket(path: string, headers: Readonly<Record<string, string>> = {}): WebSocket {
    return new WebSocket(this.#url.replace('http', 'ws') + path, {
      headers: { ...(this.cookie !== null && { cookie: this.cookie }), ...headers },
    });
  }
}

/** The token in a link's address. */
export function tokenIn(url: string): string {
  return new URL(url).hash.slice(1);
}

/** Status and code of a refusal, for comparing; the rest of it is checked to be well-formed. */
export function refusal(answer: Answer): readonly [number, string] {
  const { status, code, detail, title, type } = answer.json<Problem>();
  const isWhole = answer.headers.get('content-type')?.startsWith('application/problem+json') === true;
  if (!isWhole || status !== answer.status || [detail, title, type].some((part) => part === '')) {
    throw new Error(`Not a problem of RFC 9457: ${answer.text}`);
  }
  return [status, code];
}

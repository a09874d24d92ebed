import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A mail as a mail server got it. */
export interface GotMail {
  readonly to: string;
  /** Header and body, lines ending with `\n`, as they came over the wire. */
  readonly raw: string;
  /** One header in one line; empty without it. */
  header(name: string): string;
  /** The part as plain text, decoded. */
  readonly text: string;
  /** The part as HTML, decoded. */
  readonly html: string;
}

/** A small mail server that keeps what it gets. */
export interface SmtpServer {
  readonly url: string;
  readonly mails: readonly GotMail[];
  /** What is said to the next recipients instead of taking them, such as `550 no such user`; `null` takes them again. */
  refuseWith(answer: string | null): void;
  stop(): Promise<void>;
}

/** Speaks as much of SMTP (RFC 5321) as a sender needs. */
export async function startSmtpServer(): Promise<SmtpServer> {
  const mails: GotMail[] = [];
  let refusal: string | null = null;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let [to, rest, data] = ['', '', null as string | null];
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    say('220 test');
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      rest += chunk;
      for (;;) {
        const end = data === null ? rest.indexOf('\r\n') : rest.indexOf('\r\n.\r\n');
        if (end === -1) return;
        if (data !== null) {
          mails.push(readMail(to, rest.slice(0, end)));
          [data, rest] = [null, rest.slice(end + 5)];
          say('250 taken');
          continue;
        }
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (/^RCPT/i.test(line)) to = /<(.*)>/.exec(line)?.[1] ?? '';
        if (/^DATA/i.test(line)) data = '';
        if (/^RCPT/i.test(line) && refusal !== null) say(refusal);
        else say(/^DATA/i.test(line) ? '354 go on' : /^QUIT/i.test(line) ? '221 bye' : '250 ok');
      }
    });
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  await listen(server);
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    refuseWith: (answer) => {
      refusal = answer;
    },
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
}

function readMail(to: string, wire: string): GotMail {
  const raw = wire.replaceAll('\r\n', '\n').replaceAll(/^\.\./gm, '.');
  const head = raw.slice(0, raw.indexOf('\n\n')).replaceAll(/\n[ \t]+/g, ' ');
  const partOf = (type: string): string => {
    const part = raw.split(/^--.*$/m).find((one) => one.includes(`Content-Type: ${type}`)) ?? '';
    const body = part.slice(part.indexOf('\n\n') + 2);
    if (/Content-Transfer-Encoding: base64/i.test(part)) return Buffer.from(body, 'base64').toString();
    return /quoted-printable/i.test(part) ? unquote(body) : body;
  };
  return {
    to,
    raw,
    header: (name) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? '',
    text: partOf('text/plain'),
    html: partOf('text/html'),
  };
}

function unquote(text: string): string {
  const bytes = text
    .replaceAll('=\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

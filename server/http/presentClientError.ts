import type { Duplex } from 'node:stream';
import { STATUS_CODES } from 'node:http';
import { ERROR_STATUS } from '../../shared/protocol/errorCode.ts';
import { problemOf } from './presentError.ts';
import { Refusal } from './refusal.ts';

/** Answers what Node cannot read as a request at all, such as headers without end: there is nobody else to do so. */
export function presentClientError(error: { readonly code?: string }, socket: Duplex): void {
  // Gone already, or in the middle of another answer.
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const refusal =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? new Refusal('too-large', 'The address or the headers of the request are too long.')
      : new Refusal('invalid-request', 'The request could not be understood: it is malformed.');
  const status = ERROR_STATUS[refusal.code];
  const body = JSON.stringify(problemOf(refusal));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

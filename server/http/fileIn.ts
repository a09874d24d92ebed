import { Refusal } from './refusal.ts';

/** The file that a request brings as its body, behind `readFiles`. @throws Refusal when there is none */
export function fileIn(body: unknown): Uint8Array {
  if (body instanceof Uint8Array && body.length > 0) return Uint8Array.from(body);
  throw new Refusal('invalid-request', 'The body of the request is empty; it should be the file.');
}

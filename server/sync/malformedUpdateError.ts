/** What is wrong with an update that a client sent. */
export class MalformedUpdateError extends Error {
  constructor(what: string) {
    super(`Malformed update: ${what}.`);
    this.name = 'MalformedUpdateError';
  }
}
